// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/namespaceaddresses.h"

#include <QFile>
#include <QNetworkInterface>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestNamespaceAddresses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLocalAddresses();
    void readsIpv6Addresses();
    void readsThoseOfThisComputer();
    void processThatIsGoneHasNone();
};

void TestNamespaceAddresses::readsLocalAddresses()
{
    const QVector<QHostAddress> addresses = parseFibTrie("Main:\n"
                                                         "  +-- 0.0.0.0/0 3 0 5\n"
                                                         "     |-- 0.0.0.0\n"
                                                         "        /0 universe UNICAST\n"
                                                         "     |-- 127.0.0.0\n"
                                                         "        /8 host LOCAL\n"
                                                         "     |-- 172.17.0.0\n"
                                                         "        /16 link UNICAST\n"
                                                         "     |-- 172.17.0.2\n"
                                                         "        /32 host LOCAL\n"
                                                         "     |-- 172.17.255.255\n"
                                                         "        /32 link BROADCAST\n"
                                                         "Local:\n"
                                                         "     |-- 172.17.0.2\n"
                                                         "        /32 host LOCAL\n");
    QCOMPARE(addresses, QVector<QHostAddress>{QHostAddress{u"172.17.0.2"_s}});
    for (const char *const text : {"", "|--", "/32 host LOCAL\n", "|-- x\n/32 host LOCAL\n", "|-- 1.2.3.4"}) {
        QVERIFY2(parseFibTrie(text).isEmpty(), text);
    }
}

void TestNamespaceAddresses::readsIpv6Addresses()
{
    const QVector<QHostAddress> addresses
        = parseIfInet6("00000000000000000000000000000001 01 80 10 80       lo\n"
                       "fd000000000000000000000000000002 04 40 00 82     eth0\n");
    const QVector<QHostAddress> expected{QHostAddress{u"::1"_s}, QHostAddress{u"fd00::2"_s}};
    QCOMPARE(addresses, expected);
    for (const char *const text : {"", "\n", "00", "x0000000000000000000000000000001 01 80 10 80 lo\n"}) {
        QVERIFY2(parseIfInet6(text).isEmpty(), text);
    }
}

void TestNamespaceAddresses::readsThoseOfThisComputer()
{
    if (!QFile::exists(u"/proc/self/net/fib_trie"_s)) {
        QSKIP("The kernel shows no fib_trie.");
    }
    const FileDescriptor folder{open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC)};
    const QVector<QHostAddress> addresses
        = readAddresses(folder.get(), {.id = 1, .name = u"1"_s, .processes = {ProcessId{getpid(), 1}}});
    int compared = 0;
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        address.setScopeId({});
        QVERIFY2(addresses.contains(address), qPrintable(address.toString()));
        ++compared;
    }
    if (compared == 0) {
        QSKIP("This computer has no address.");
    }
}

void TestNamespaceAddresses::processThatIsGoneHasNone()
{
    const FileDescriptor folder{open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC)};
    const NetNamespace gone{.id = 1, .name = u"1"_s, .processes = {ProcessId{0, 1}}}; // never one's number
    QVERIFY(readAddresses(folder.get(), gone).isEmpty());
}

QTEST_APPLESS_MAIN(TestNamespaceAddresses)
#include "tst_namespaceaddresses.moc"
