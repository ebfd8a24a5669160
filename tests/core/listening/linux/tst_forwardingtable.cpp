// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/forwardingtable.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr quint32 user = 1000;

/// A pasta that was told to take what arrives on port 8080.
ForwardingTable::Entry pasta(qint64 pid, const QString &container)
{
    Process process;
    process.id = {pid, 1};
    process.commandLine = QStringList{u"pasta"_s, u"-t"_s, u"8080:80"_s};
    process.uid = user;
    return {.process = process,
        .isHolder = false,
        .netNamespace = 0,
        .forwarding = {.program = u"pasta"_s, .address = {}, .container = container, .netNamespace = u"7"_s}};
}

Listener hiddenListener()
{
    Listener listener;
    listener.endpoint = {Transport::Tcp, QHostAddress{QHostAddress::AnyIPv4}, PortNumber{quint16{8080}}, {}};
    listener.ownership = Ownership::Hidden;
    listener.uid = user;
    return listener;
}

} // namespace

class TestForwardingTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holderForwards();
    void conmonKeepsAPortAlone();
    void hiddenHolderIsFoundByItsCommandLine();
    void whatIsNotHiddenHasItsHolders();
    void anotherUserTellsNothing();
    void anotherNamespaceTellsNothing();
    void severalTellNothing();
};

void TestForwardingTable::holderForwards()
{
    ForwardingTable table{{pasta(1, u"podman:a"_s), pasta(2, u"podman:b"_s)}};
    table.entries[0].isHolder = true;
    table.entries[1].isHolder = true;
    Listener listener = hiddenListener();
    listener.ownership = Ownership::Known;
    Process other;
    other.id = {3, 1};
    listener.processes = {other, table.entries.at(1).process};
    QCOMPARE(table.forwardingOf(listener, 0)->container, u"podman:b"_s);
    listener.processes = {other};
    QVERIFY(!table.forwardingOf(listener, 0));
    other.id = {2, 9}; // the number of another process now
    listener.processes = {other};
    QVERIFY(!table.forwardingOf(listener, 0));
}

void TestForwardingTable::conmonKeepsAPortAlone()
{
    ForwardingTable table{{pasta(1, u"podman:a"_s)}};
    table.entries[0].isHolder = true;
    table.entries[0].forwarding.program = u"conmon"_s;
    Listener listener = hiddenListener();
    listener.ownership = Ownership::Known;
    listener.processes = {table.entries.constFirst().process};
    QVERIFY(table.forwardingOf(listener, 0));
    Process server; // in the container, which systemd opened the socket for
    server.id = {3, 1};
    listener.processes.append(server);
    QVERIFY(!table.forwardingOf(listener, 0));
}

void TestForwardingTable::hiddenHolderIsFoundByItsCommandLine()
{
    const ForwardingTable table{{pasta(1, u"podman:a"_s)}};
    Listener listener = hiddenListener();
    QCOMPARE(table.forwardingOf(listener, 0), std::optional{table.entries.constFirst().forwarding});
    listener.endpoint.port = PortNumber{quint16{80}};
    QVERIFY(!table.forwardingOf(listener, 0));
}

void TestForwardingTable::whatIsNotHiddenHasItsHolders()
{
    const ForwardingTable table{{pasta(1, u"podman:a"_s)}};
    Listener listener = hiddenListener();
    for (const Ownership ownership : {Ownership::Known, Ownership::Kernel, Ownership::Unheld}) {
        listener.ownership = ownership;
        QVERIFY(!table.forwardingOf(listener, 0));
    }
}

void TestForwardingTable::anotherUserTellsNothing()
{
    const ForwardingTable table{{pasta(1, u"podman:a"_s)}};
    Listener listener = hiddenListener();
    listener.uid = 0;
    QVERIFY(!table.forwardingOf(listener, 0));
}

void TestForwardingTable::anotherNamespaceTellsNothing()
{
    const ForwardingTable table{{pasta(1, u"podman:a"_s)}};
    QVERIFY(!table.forwardingOf(hiddenListener(), 4026532000));
}

void TestForwardingTable::severalTellNothing()
{
    const ForwardingTable table{{pasta(1, u"podman:a"_s), pasta(2, u"podman:b"_s)}};
    QVERIFY(!table.forwardingOf(hiddenListener(), 0));
}

QTEST_APPLESS_MAIN(TestForwardingTable)
#include "tst_forwardingtable.moc"
