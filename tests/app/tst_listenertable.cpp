// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/listenertable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::terminal;

namespace {

JudgedListener heldBy(qint64 pid)
{
    JudgedListener judged;
    judged.listener.endpoint = {Transport::Tcp, QHostAddress{u"0.0.0.0"_s}, PortNumber{80}, {}};
    judged.listener.netNamespace = u"host"_s;
    judged.listener.ownership = Ownership::Known;
    judged.listener.user = u"ana"_s;
    judged.listener.unit = u"web.service"_s;
    Process process;
    process.id.pid = pid;
    process.executable = u"/usr/sbin/httpd"_s;
    judged.listener.processes = {process};
    judged.exposure.scope = Exposure::Scope::Internet;
    judged.registeredName = u"http"_s;
    return judged;
}

/// The rows of the table, without its headings, their blanks made one.
QStringList rowsOf(const QVector<JudgedListener> &listeners)
{
    QStringList rows = listenerTable(listeners, std::nullopt).split(u'\n', Qt::SkipEmptyParts).sliced(1);
    for (QString &row : rows) {
        row = row.simplified();
    }
    return rows;
}

} // namespace

class TestListenerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void rowTellsWhatIsKnown()
    {
        QCOMPARE(
            rowsOf({heldBy(7)}), QStringList{u"tcp 0.0.0.0:80 httpd (7) ana web.service internet? http"_s});
    }

    void whatIsSpecialIsNoted()
    {
        JudgedListener judged = heldBy(7);
        judged.verdict.kind = Verdict::Kind::Unusual;
        judged.listener.processes.first().isExecutableDeleted = true;
        judged.listener.isMultipath = true;
        judged.listener.container = u"docker:3f"_s;
        judged.listener.activation = SocketActivation{u"web.socket"_s, u"web.service"_s, true};
        QCOMPARE(rowsOf({judged}),
            QStringList{
                u"! tcp 0.0.0.0:80 httpd (7) ana docker:3f internet? old version, MPTCP, web.socket http"_s});
        QVERIFY(listenerFootnotes({judged}, 0).startsWith(u"! "_s));
    }

    void workersAreOneRowAndOthersAreNot()
    {
        JudgedListener ofAnother = heldBy(9);
        ofAnother.listener.processes.first().executable = u"/usr/bin/other"_s;
        JudgedListener elsewhere = heldBy(10);
        elsewhere.listener.endpoint.address = QHostAddress{u"127.0.0.1"_s};
        const QStringList rows = rowsOf({heldBy(7), ofAnother, heldBy(8), elsewhere});
        QCOMPARE(rows.size(), 3);
        QVERIFY2(rows.first().contains(u"httpd (7)"_s) && rows.first().contains(u"2 workers"_s),
            qPrintable(rows.first()));
        QVERIFY(rowsOf({heldBy(7), heldBy(7)}).first().contains(u"2 sockets"_s));
    }

    void whatIsNotShownIsCounted()
    {
        JudgedListener hidden = heldBy(7);
        hidden.listener.ownership = Ownership::Hidden;
        hidden.listener.processes.clear();
        const QStringList notes = listenerFootnotes({hidden, hidden}, 3).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes.first().startsWith(u"Hidden owners: 2 "_s));
        QVERIFY(notes.last().startsWith(u"UDP sockets of clients left out: 3 "_s));
        QVERIFY(listenerFootnotes({heldBy(7)}, 0).isEmpty());
    }

    void addressWithItsPortStaysWholeInEightyColumns()
    {
        JudgedListener judged = heldBy(1234567);
        judged.listener.endpoint = {Transport::Tcp, QHostAddress{u"::"_s}, PortNumber{65535}, {}};
        judged.listener.v6only = false;
        judged.verdict.kind = Verdict::Kind::Unusual;
        judged.listener.isMultipath = true;
        judged.listener.user = u"a-long-user"_s;
        judged.listener.unit = u"a-very-long-name-of-a-unit.service"_s;
        judged.listener.processes.first().executable = u"/usr/bin/a-very-long-name-of-a-program"_s;
        const QString table = listenerTable({judged}, 80);
        QVERIFY2(table.contains(u"[::]:65535 IPv4+IPv6 "_s), qPrintable(table));
        QVERIFY2(table.contains(u"MPTCP"_s), qPrintable(table));
        for (const QString &line : table.split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }
};

QTEST_APPLESS_MAIN(TestListenerTable)

#include "tst_listenertable.moc"
