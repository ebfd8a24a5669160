// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenersample.h"
#include "ui/listening/listenermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QStringList programsOf(const ListenerModel &model)
{
    QStringList programs;
    for (int row = 0; row < model.rowCount(); ++row) {
        programs.append(model.programAt(row));
    }
    return programs;
}

QString senseOf(const ListenerModel &model, int row)
{
    return model.index(row).data(ListenerModel::SenseRole).toString();
}

} // namespace

class TestListenerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void emptySnapshotGivesNoRows()
    {
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsAreOrderedByPortTransportAddressAndDevice()
    {
        auto udp = listenerSample(53, u"d"_s, u"127.0.0.1"_s);
        udp.listener.endpoint.transport = Transport::Udp;
        auto device = listenerSample(53, u"b"_s, u"10.0.0.1"_s);
        device.listener.endpoint.device = u"lo"_s;
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners({
            listenerSample(8080, u"f"_s),
            udp,
            listenerSample(53, u"c"_s, u"::1"_s),
            listenerSample(443, u"e"_s),
            device,
            listenerSample(53, u"a"_s, u"10.0.0.1"_s),
        });
        QCOMPARE(programsOf(model), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    }

    void whatIsTheSameTellsNobody()
    {
        const QVector<JudgedListener> listeners{
            listenerSample(22, u"sshd"_s), listenerSample(80, u"nginx"_s)};
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners(listeners);
        const QSignalSpy inserted{&model, &ListenerModel::rowsInserted};
        const QSignalSpy removed{&model, &ListenerModel::rowsRemoved};
        const QSignalSpy changed{&model, &ListenerModel::dataChanged};
        model.setListeners(listeners);
        QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);
    }

    void oneChangedListenerChangesItsRowOnly()
    {
        QVector<JudgedListener> listeners{
            listenerSample(22, u"sshd"_s), listenerSample(80, u"nginx"_s), listenerSample(90, u"x"_s)};
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners(listeners);
        const QSignalSpy changed{&model, &ListenerModel::dataChanged};
        listeners[1].verdict.kind = Verdict::Kind::Unusual;
        model.setListeners(listeners);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
        QVERIFY(model.index(1).data(ListenerModel::UnusualRole).toBool());
    }

    void indexesFollowTheirListener()
    {
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners(
            {listenerSample(22, u"sshd"_s), listenerSample(80, u"nginx"_s), listenerSample(443, u"nginx"_s)});
        const QPersistentModelIndex http{model.index(1)};
        const QPersistentModelIndex ssh{model.index(0)};
        model.setListeners(
            {listenerSample(21, u"ftpd"_s), listenerSample(80, u"nginx"_s), listenerSample(81, u"x"_s)});
        QCOMPARE(http.row(), 1);
        QVERIFY(!ssh.isValid());
    }

    void aProgramStartedAnewKeepsItsRow()
    {
        auto before = listenerSample(80, u"nginx"_s);
        before.listener.inode = 900;
        auto after = listenerSample(80, u"nginx-new"_s);
        after.listener.inode = 100;
        const auto ssh = listenerSample(22, u"sshd"_s);
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners({ssh, before});
        const QPersistentModelIndex http{model.index(1)};
        const QSignalSpy inserted{&model, &ListenerModel::rowsInserted};
        const QSignalSpy removed{&model, &ListenerModel::rowsRemoved};
        const QSignalSpy changed{&model, &ListenerModel::dataChanged};
        model.setListeners({ssh, after});
        QCOMPARE(inserted.size() + removed.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(http.isValid());
        QCOMPARE(model.programAt(http.row()), u"nginx-new"_s);
        QCOMPARE(model.listenerAt(1).listener.inode, quint64{100});
    }

    /// SO_REUSEPORT: of three workers one is started anew, and the rows of the other two stay theirs.
    void aWorkerStartedAnewLeavesTheOthersTheirRows()
    {
        const auto worker = [](quint64 inode) {
            auto judged = listenerSample(80, u"nginx"_s);
            judged.listener.inode = inode;
            // Of a unit each: otherwise they were one row.
            judged.listener.unit = u"nginx@%1.service"_s.arg(inode);
            return judged;
        };
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners({worker(10), worker(20), worker(30)});
        const QPersistentModelIndex first{model.index(0)};
        const QPersistentModelIndex last{model.index(2)};
        model.setListeners({worker(10), worker(30), worker(40)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.listenerAt(first.row()).listener.inode, quint64{10});
        QCOMPARE(model.listenerAt(last.row()).listener.inode, quint64{30});
        QCOMPARE(model.listenerAt(2).listener.inode, quint64{40});
    }

    void workersOfOneProgramAreOneRow()
    {
        const auto worker = [](quint64 inode, qint64 pid) {
            auto judged = listenerSample(80, u"nginx"_s);
            judged.listener.inode = inode;
            judged.listener.processes.first().id.pid = pid;
            return judged;
        };
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners({worker(10, 100), worker(20, 200), listenerSample(90, u"alone"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.socketCount(), 3);
        QCOMPARE(model.listenerAt(0).listener.processes.size(), 2);
        QVERIFY2(senseOf(model, 0).contains(u"2 worker"_s), qPrintable(senseOf(model, 0)));
        QVERIFY(!senseOf(model, 1).contains(u"worker"_s));
        const QPersistentModelIndex row{model.index(0)};
        const QSignalSpy removed{&model, &ListenerModel::rowsRemoved};
        model.setListeners({worker(20, 200), worker(30, 300), worker(40, 400)});
        QCOMPARE(row.row(), 0);
        QCOMPARE(model.listenerAt(0).workers, 3);
        QCOMPARE(removed.size(), 1); // port 90
    }

    void anyMergeEndsInTheNewRowsWithoutAReset()
    {
        QRandomGenerator random{42};
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        const QSignalSpy reset{&model, &ListenerModel::modelReset};
        for (int round = 0; round < 60; ++round) {
            QVector<JudgedListener> listeners;
            const auto count = random.bounded(40);
            for (int i = 0; i < count; ++i) {
                const auto port = static_cast<quint16>(random.bounded(30));
                auto judged = listenerSample(port, QString::number(random.bounded(3)));
                judged.listener.inode = random.bounded(3);
                listeners.append(judged);
            }
            model.setListeners(listeners);
            QCOMPARE(model.socketCount(), listeners.size());
            int sockets = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                sockets += model.listenerAt(row).sockets;
                QVERIFY(std::ranges::any_of(listeners, [&](const JudgedListener &judged) {
                    return keyOf(judged.listener) == keyOf(model.listenerAt(row).listener);
                }));
                QVERIFY(row == 0
                    || model.listenerAt(row - 1).listener.endpoint.port
                        <= model.listenerAt(row).listener.endpoint.port);
            }
            QCOMPARE(sockets, listeners.size());
        }
        QCOMPARE(reset.size(), 0);
    }

    void rowsThatShareAPortSayInWhatTheyDiffer()
    {
        auto six = listenerSample(22, u"sshd"_s, u"::"_s);
        six.listener.v6only = true;
        auto dual = listenerSample(80, u"nginx"_s, u"::"_s);
        dual.listener.v6only = false;
        auto udp = listenerSample(53, u"dns"_s);
        udp.listener.endpoint.transport = Transport::Udp;
        auto twin = listenerSample(90, u"other worker"_s);
        twin.listener.inode = 5;
        twin.listener.processes.first().id.pid = 777;
        ListenerModel model;
        const QAbstractItemModelTester tester{&model};
        model.setListeners({
            listenerSample(22, u"sshd"_s),
            six,
            listenerSample(53, u"dns"_s),
            udp,
            dual,
            listenerSample(80, u"nginx"_s, u"127.0.0.1"_s),
            listenerSample(90, u"worker"_s),
            twin,
            listenerSample(99, u"alone"_s),
        });
        QVERIFY(senseOf(model, 0).contains(u"0.0.0.0"_s));
        QVERIFY(senseOf(model, 1).contains(u"IPv6 only"_s));
        QVERIFY(senseOf(model, 2).contains(u"tcp"_s));
        QVERIFY(senseOf(model, 3).contains(u"udp"_s));
        QVERIFY(senseOf(model, 4).contains(u"127.0.0.1"_s));
        QVERIFY(senseOf(model, 5).contains(u"IPv4 and IPv6"_s));
        QVERIFY(senseOf(model, 6).contains(u"PID 4090"_s));
        QVERIFY(senseOf(model, 7).contains(u"PID 777"_s));
        QVERIFY(!senseOf(model, 8).contains(u"0.0.0.0"_s));

        const QSignalSpy changed{&model, &ListenerModel::dataChanged};
        model.setListeners({listenerSample(22, u"sshd"_s)});
        QCOMPARE(changed.size(), 1);
        QVERIFY2(!senseOf(model, 0).contains(u"0.0.0.0"_s), "its neighbour is gone");
    }

    void rowsOfAPortAreFound()
    {
        ListenerModel model;
        model.setListeners({
            listenerSample(22, u"sshd"_s),
            listenerSample(80, u"a"_s),
            listenerSample(80, u"b"_s, u"127.0.0.1"_s),
        });
        QCOMPARE(model.rowsOf(PortNumber{80}), std::pair(1, 2));
        QCOMPARE(model.rowsOf(PortNumber{22}), std::pair(0, 1));
        QCOMPARE(model.rowsOf(PortNumber{23}).second, 0);
        QCOMPARE(model.rowsOf(PortNumber{65535}).second, 0);
    }

    void screenReadersGetASentence()
    {
        ListenerModel model;
        model.setListeners({listenerSample(22, u"sshd"_s)});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
            u"Port 22, sshd, tcp, reachable from your network."_s);
    }

    void toolTipsShowMarkupAsText()
    {
        const QString evil = u"<img src=x onerror=1><b>bold</b>"_s;
        auto judged = listenerSample(22, evil);
        judged.listener.unit = u"<i>x</i>.service"_s;
        ListenerModel model;
        model.setListeners({judged});
        const QString toolTip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(Qt::mightBeRichText(toolTip), "else the escapes would be shown");
        QTextDocument document;
        document.setHtml(toolTip);
        QVERIFY(document.toPlainText().contains(evil));
        QVERIFY(document.toPlainText().contains(u"<i>x</i>.service"_s));
    }
};

QTEST_MAIN(TestListenerModel)
#include "tst_listenermodel.moc"
