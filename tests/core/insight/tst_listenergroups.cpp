// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/listenergroups.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// A socket of that process, on port 80 of all addresses.
JudgedListener worker(quint64 inode, qint64 pid)
{
    JudgedListener judged;
    judged.listener.endpoint = {Transport::Tcp, QHostAddress{QHostAddress::AnyIPv4}, PortNumber{80}, {}};
    judged.listener.inode = inode;
    judged.listener.ownership = Ownership::Known;
    Process process;
    process.id.pid = pid;
    process.name = u"nginx"_s;
    judged.listener.processes = {process};
    return judged;
}

using Change = std::function<void(JudgedListener &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestListenerGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingToGroupIsNotEvenCopied()
    {
        JudgedListener other = worker(2, 20);
        other.listener.endpoint.port = PortNumber{81};
        const QVector<JudgedListener> listeners{worker(1, 10), other};
        QVERIFY(groupedListeners(listeners).isSharedWith(listeners));
        QVERIFY(groupedListeners({}).isEmpty());
    }

    void workersAreOneWithTheHoldersOfAll()
    {
        const auto groups = groupedListeners({worker(1, 10), worker(2, 20), worker(3, 20)});
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().sockets, 3);
        QCOMPARE(groups.first().workers, 2);
        QCOMPARE(groups.first().listener.inode, quint64{1});
        QCOMPARE(groups.first().listener.processes.size(), 2);
        QCOMPARE(groups.first().listener.processes.last().id.pid, qint64{20});
    }

    void whatDiffersStaysApart_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("address") << Change{[](JudgedListener &judged) {
            judged.listener.endpoint.address = QHostAddress{QHostAddress::LocalHost};
        }};
        QTest::newRow("device") << Change{
            [](JudgedListener &judged) { judged.listener.endpoint.device = u"lo"_s; }};
        QTest::newRow("namespace") << Change{
            [](JudgedListener &judged) { judged.listener.netNamespace = u"4026532999"_s; }};
        QTest::newRow("program") << Change{
            [](JudgedListener &judged) { judged.listener.processes.first().name = u"haproxy"_s; }};
        QTest::newRow("user") << Change{[](JudgedListener &judged) { judged.listener.uid = 33; }};
        QTest::newRow("unit") << Change{
            [](JudgedListener &judged) { judged.listener.unit = u"web@2.service"_s; }};
        QTest::newRow("owner") << Change{[](JudgedListener &judged) {
            judged.listener.ownership = Ownership::Hidden;
            judged.listener.processes.clear();
        }};
        QTest::newRow("verdict") << Change{
            [](JudgedListener &judged) { judged.verdict.kind = Verdict::Kind::Unusual; }};
        QTest::newRow("expectation") << Change{[](JudgedListener &judged) { judged.isExpected = true; }};
    }

    void whatDiffersStaysApart()
    {
        QFETCH(Change, change);
        JudgedListener other = worker(2, 20);
        change(other);
        QVector<JudgedListener> listeners{worker(1, 10), worker(3, 10)};
        // Another endpoint stands apart, anything else may stand between.
        const bool isElsewhere = other.listener.endpoint != listeners.first().listener.endpoint;
        listeners.insert(isElsewhere ? 2 : 1, other);
        const auto groups = groupedListeners(listeners);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().sockets, 2);
        QCOMPARE(groups.last(), other);
    }
};

QTEST_GUILESS_MAIN(TestListenerGroups)
#include "tst_listenergroups.moc"
