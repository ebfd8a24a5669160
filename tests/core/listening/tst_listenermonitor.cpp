// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listenermonitor.h"
#include "core/listening/listenersource.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// What the test and the source in the other thread share.
struct Script
{
    QMutex mutex;
    /// What is answered next; the last answer is repeated.
    std::deque<Result<Snapshot>> answers;
    int asked = 0;
    int sources = 0;
    int destroyed = 0;
    QThread *thread = nullptr;

    int askedSoFar()
    {
        const QMutexLocker lock{&mutex};
        return asked;
    }
};

class ScriptedSource final : public ListenerSource
{
public:
    explicit ScriptedSource(Script &script)
        : m_script{script}
    {
        const QMutexLocker lock{&m_script.mutex};
        ++m_script.sources;
        m_script.thread = QThread::currentThread();
    }

    ~ScriptedSource() override
    {
        const QMutexLocker lock{&m_script.mutex};
        ++m_script.destroyed;
    }

    Q_DISABLE_COPY_MOVE(ScriptedSource)

    Result<Snapshot> snapshot() override
    {
        const QMutexLocker lock{&m_script.mutex};
        ++m_script.asked;
        Result<Snapshot> answer = m_script.answers.front();
        if (m_script.answers.size() > 1) {
            m_script.answers.pop_front();
        }
        return answer;
    }

private:
    Script &m_script;
};

Listener onPort(quint16 port)
{
    Listener listener;
    listener.endpoint.port = PortNumber{port};
    return listener;
}

Snapshot of(const QVector<Listener> &listeners)
{
    Snapshot snapshot;
    snapshot.listeners = listeners;
    return snapshot;
}

ListenerMonitor::SourceFactory factoryOf(Script &script)
{
    return [&script] { return std::make_unique<ScriptedSource>(script); };
}

SnapshotDiff diffIn(const QList<QVariant> &arguments)
{
    return arguments.at(1).value<SnapshotDiff>();
}

} // namespace

class TestListenerMonitor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithoutEverHavingStarted();
    void endsWhileItRuns();
    void asksInAThreadOfItsOwnAndAnswersInOurs();
    void tellsEachSnapshotAndWhatChanged();
    void goesOnAfterAPauseFromTheLastSnapshot();
    void pausedItAsksOnlyWhenTold();
    void waitingRequestsMeltIntoOne();
    void tellsFailuresAndTriesAgain();
    void seesARealListenerComeAndGo();
};

void TestListenerMonitor::endsWithoutEverHavingStarted()
{
    Script script;
    {
        const ListenerMonitor monitor{factoryOf(script)};
    }
    QCOMPARE(script.sources, 0);
}

void TestListenerMonitor::endsWhileItRuns()
{
    Script script;
    script.answers = {Snapshot{}};
    {
        ListenerMonitor monitor{factoryOf(script)};
        monitor.start(0);
        QTRY_VERIFY(script.askedSoFar() > 3);
    }
    QCOMPARE(script.sources, 1);
    QCOMPARE(script.destroyed, 1);
}

void TestListenerMonitor::asksInAThreadOfItsOwnAndAnswersInOurs()
{
    Script script;
    script.answers = {Snapshot{}};
    ListenerMonitor monitor{factoryOf(script)};
    QThread *answeredIn = nullptr;
    connect(&monitor, &ListenerMonitor::snapshotTaken, &monitor, [&answeredIn] {
        answeredIn = QThread::currentThread();
    });
    monitor.refresh();
    QTRY_VERIFY(answeredIn != nullptr);
    QCOMPARE(answeredIn, QThread::currentThread());
    QVERIFY(script.thread != QThread::currentThread());
}

void TestListenerMonitor::tellsEachSnapshotAndWhatChanged()
{
    Script script;
    script.answers = {of({onPort(1), onPort(2)}), of({onPort(1), onPort(2)}), of({onPort(2), onPort(3)})};
    ListenerMonitor monitor{factoryOf(script)};
    QSignalSpy taken{&monitor, &ListenerMonitor::snapshotTaken};
    monitor.start(1);
    QTRY_VERIFY(taken.size() >= 4);
    monitor.pause();

    QCOMPARE(diffIn(taken.at(0)).added, (QVector<Listener>{onPort(1), onPort(2)}));
    QVERIFY(diffIn(taken.at(1)).isEmpty());
    QCOMPARE(diffIn(taken.at(2)).added, QVector<Listener>{onPort(3)});
    QCOMPARE(diffIn(taken.at(2)).removed, QVector<ListenerKey>{keyOf(onPort(1))});
    QVERIFY(diffIn(taken.at(3)).isEmpty());
    QCOMPARE(taken.at(3).at(0).value<Snapshot>().listeners, (QVector<Listener>{onPort(2), onPort(3)}));
}

void TestListenerMonitor::goesOnAfterAPauseFromTheLastSnapshot()
{
    Script script;
    script.answers = {of({onPort(1)})};
    ListenerMonitor monitor{factoryOf(script)};
    QSignalSpy taken{&monitor, &ListenerMonitor::snapshotTaken};
    monitor.start(3'600'000);
    QTRY_COMPARE(taken.size(), 1);
    monitor.pause();
    monitor.start(3'600'000);
    QTRY_COMPARE(taken.size(), 2);
    QVERIFY(diffIn(taken.at(1)).isEmpty());
    QCOMPARE(script.sources, 1);
}

void TestListenerMonitor::pausedItAsksOnlyWhenTold()
{
    Script script;
    script.answers = {of({onPort(1)})};
    ListenerMonitor monitor{factoryOf(script)};
    QSignalSpy taken{&monitor, &ListenerMonitor::snapshotTaken};
    monitor.start(0);
    QTRY_VERIFY(taken.size() > 2);
    monitor.pause();
    QTRY_VERIFY(!taken.wait(100)); // what was under way has arrived
    const int asked = script.askedSoFar();
    const qsizetype told = taken.size();
    QCOMPARE(told, asked);
    monitor.refresh();
    QTRY_COMPARE(taken.size(), told + 1);
    QVERIFY(!taken.wait(100));
    QCOMPARE(script.askedSoFar(), asked + 1);
}

void TestListenerMonitor::waitingRequestsMeltIntoOne()
{
    Script script;
    script.answers = {Snapshot{}};
    ListenerMonitor monitor{factoryOf(script)};
    QSignalSpy taken{&monitor, &ListenerMonitor::snapshotTaken};
    {
        const QMutexLocker lock{&script.mutex}; // the source waits here, and the requests behind it
        for (int i = 0; i < 1000; ++i) {
            monitor.refresh();
        }
    }
    QTRY_VERIFY(!taken.isEmpty());
    QTRY_VERIFY(!taken.wait(100));
    QVERIFY2(taken.size() < 10, qPrintable(QString::number(taken.size())));
}

void TestListenerMonitor::tellsFailuresAndTriesAgain()
{
    Script script;
    script.answers = {of({onPort(1)}), failure(u"The netlink is broken."_s), of({onPort(1), onPort(2)})};
    ListenerMonitor monitor{factoryOf(script)};
    QSignalSpy taken{&monitor, &ListenerMonitor::snapshotTaken};
    QSignalSpy failed{&monitor, &ListenerMonitor::snapshotFailed};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"netlink is broken"_s});
    monitor.start(1);
    QTRY_VERIFY(taken.size() >= 2);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), u"The netlink is broken."_s);
    QCOMPARE(diffIn(taken.at(1)).added, QVector<Listener>{onPort(2)}); // compared with the last good one
}

void TestListenerMonitor::seesARealListenerComeAndGo()
{
    ListenerMonitor monitor{&makeListenerSource};
    QSignalSpy taken{&monitor, &ListenerMonitor::snapshotTaken};
    QSignalSpy failed{&monitor, &ListenerMonitor::snapshotFailed};
    monitor.start(20);
    QTRY_VERIFY(taken.size() + failed.size() > 0);
    if (!failed.isEmpty()) {
        QSKIP("Listeners cannot be read on this system.");
    }

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const PortNumber port{server.serverPort()};
    const auto sees = [&taken, port](auto ports) {
        return std::ranges::any_of(taken, [port, ports](const QList<QVariant> &arguments) {
            return ports(diffIn(arguments)).contains(port);
        });
    };
    const auto added = [](const SnapshotDiff &changes) {
        QVector<PortNumber> ports;
        std::ranges::transform(
            changes.added, std::back_inserter(ports), [](const Listener &l) { return l.endpoint.port; });
        return ports;
    };
    const auto removed = [](const SnapshotDiff &changes) {
        QVector<PortNumber> ports;
        std::ranges::transform(
            changes.removed, std::back_inserter(ports), [](const ListenerKey &k) { return k.endpoint.port; });
        return ports;
    };
    // The monitor rests twenty times as long as a look took, which is long on a busy computer.
    constexpr int patienceMs = 60'000;
    QTRY_VERIFY_WITH_TIMEOUT(sees(added), patienceMs);
    server.close();
    QTRY_VERIFY_WITH_TIMEOUT(sees(removed), patienceMs);
}

QTEST_GUILESS_MAIN(TestListenerMonitor)
#include "tst_listenermonitor.moc"
