// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/netnamespaces.h"
#include "tests/support/forkedprocess.h"

#include <QtTest>

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ForkedProcess;

namespace {

SeenProcess seen(qint64 pid, bool isToBeRead = false)
{
    return {.id = {pid, 1}, .isToBeRead = isToBeRead};
}

} // namespace

class TestNetNamespaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinks();
    void ourOwnIsNoOther();
    void processesOfOneNamespaceStandTogether();
    void asksForEachProcessOnce();
    void processThatIsGoneIsNowhere();
};

void TestNetNamespaces::readsLinks()
{
    QCOMPARE(parseNetNamespaceLink("net:[4026531840]"), quint64{4026531840});
    for (const char *const link : {"", "net:[]", "net:[12", "net:12]", "pid:[12]", "net:[-1]"}) {
        QCOMPARE(parseNetNamespaceLink(link), quint64{0});
    }
}

void TestNetNamespaces::ourOwnIsNoOther()
{
    NetNamespaces namespaces;
    namespaces.update({seen(getpid()), seen(1)});
    QCOMPARE(namespaces.processesRead(), 2);
    for (const NetNamespace &other : namespaces.others()) { // pid 1 may be anywhere
        QVERIFY(!other.processes.contains(ProcessId{getpid(), 1}));
    }
}

void TestNetNamespaces::processesOfOneNamespaceStandTogether()
{
    const auto first = ForkedProcess::start([] {
        if (!test::enterNewNetwork()) {
            return false;
        }
        const pid_t pid = fork();
        while (pid == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0) {
            pause();
        }
        return pid > 0;
    });
    const auto second = ForkedProcess::start(test::enterNewNetwork);
    if (!first || !second) {
        QSKIP("Network namespaces cannot be made here.");
    }
    QFile children{u"/proc/%1/task/%1/children"_s.arg(first->pid())};
    if (!children.open(QIODevice::ReadOnly)) {
        QSKIP("The kernel does not tell the children of a process.");
    }
    const qint64 child = children.readAll().trimmed().toLongLong();
    QVERIFY(child > 0);
    NetNamespaces namespaces;
    namespaces.update({seen(getpid()), seen(second->pid()), seen(child), seen(first->pid())});
    QCOMPARE(namespaces.others().size(), 2);
    const auto both = std::ranges::find_if(
        namespaces.others(), [](const NetNamespace &other) { return other.processes.size() == 2; });
    QVERIFY(both != namespaces.others().end());
    QVERIFY(both->processes.contains(ProcessId{child, 1}));
    QVERIFY(both->processes.contains(ProcessId{first->pid(), 1}));
    const QString link = QFile::symLinkTarget(u"/proc/%1/ns/net"_s.arg(child));
    QVERIFY2(link.endsWith(u"[%1]"_s.arg(both->name)), qPrintable(link));
}

void TestNetNamespaces::asksForEachProcessOnce()
{
    NetNamespaces namespaces;
    namespaces.update({seen(getpid()), seen(1)});
    QCOMPARE(namespaces.processesRead(), 2);
    namespaces.update({seen(getpid()), seen(1)});
    QCOMPARE(namespaces.processesRead(), 0);
    namespaces.update({seen(getpid(), true), seen(1)});
    QCOMPARE(namespaces.processesRead(), 1);
    namespaces.update({{.id = {getpid(), 2}, .isToBeRead = false}}); // the number of another process now
    QCOMPARE(namespaces.processesRead(), 1);
}

void TestNetNamespaces::processThatIsGoneIsNowhere()
{
    NetNamespaces namespaces;
    namespaces.update({seen(0)}); // never the number of one
    QVERIFY(namespaces.others().isEmpty());
}

QTEST_APPLESS_MAIN(TestNetNamespaces)
#include "tst_netnamespaces.moc"
