// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QString hostile = u"<img src=x onerror=1>\n<b>bold</b>\x1b"_s;

JudgedListener listenerOf(Ownership ownership)
{
    JudgedListener judged;
    judged.listener.endpoint = {Transport::Tcp, QHostAddress{u"127.0.0.1"_s}, PortNumber{5000}, {}};
    judged.listener.ownership = ownership;
    judged.listener.uid = 1000;
    judged.exposure.why = u"It is bound to loopback."_s;
    judged.verdict.why = u"Nothing is known."_s;
    if (ownership == Ownership::Known) {
        Process process;
        process.id.pid = 12;
        process.executable = u"/usr/bin/"_s + hostile;
        process.commandLine = {hostile, u"--port"_s, u"5000"_s};
        judged.listener.processes = {process};
    }
    return judged;
}

QString valueOf(const QVector<DetailRow> &rows, const QString &label)
{
    for (const DetailRow &row : rows) {
        if (row.label == label) {
            return row.value;
        }
    }
    return {};
}

} // namespace

class TestDetailRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noRowIsEmpty()
    {
        for (const Ownership ownership :
            {Ownership::Known, Ownership::Hidden, Ownership::Kernel, Ownership::Unheld}) {
            for (const DetailRow &row : detailRows(listenerOf(ownership))) {
                QVERIFY(!row.label.isEmpty() && !row.value.isEmpty());
            }
        }
        QVERIFY(originRows({}).isEmpty());
    }

    void textsFromOutsideAreOnePrintableLine()
    {
        const QVector<DetailRow> rows = detailRows(listenerOf(Ownership::Known));
        const QString command = valueOf(rows, u"Command line"_s);
        QVERIFY2(command.contains(u"<img src=x onerror=1>"_s), qPrintable(command));
        QVERIFY(!command.contains(u'\n') && !command.contains(QChar{0x1b}));
    }

    void whatMattersIsTold()
    {
        const QVector<DetailRow> rows = detailRows(listenerOf(Ownership::Hidden));
        QCOMPARE(valueOf(rows, u"Held by"_s), u"hidden from you"_s);
        QVERIFY(valueOf(rows, u"Address"_s).startsWith(u"5000/tcp"_s));
        QCOMPARE(valueOf(rows, u"Reachable from"_s), u"It is bound to loopback."_s);
        QVERIFY(valueOf(rows, u"User"_s).contains(u"1000"_s));
    }

    void originTellsTheChainFromTheTop()
    {
        Origin origin;
        Ancestor child;
        child.process.id.pid = 12;
        child.process.name = u"server"_s;
        child.unit = u"server.service"_s;
        Ancestor parent;
        parent.process.id.pid = 1;
        parent.process.name = u"systemd"_s;
        origin.chain.processes = {child, parent};
        origin.package = PackageOwner{PackageManager::Dpkg, u"server"_s, u"1.0-1"_s};
        const QVector<DetailRow> rows = originRows(origin);
        QCOMPARE(valueOf(rows, u"Started by"_s), u"systemd (PID 1)\nserver (PID 12) – server.service"_s);
        QCOMPARE(valueOf(rows, u"Package"_s), u"server 1.0-1 (dpkg)"_s);
    }

    void answerTellsProtocolAndCertificate()
    {
        Identification identification;
        identification.protocol = Protocol::Http;
        identification.title = u"HTTP/1.1 200 OK"_s;
        identification.details = {{DetailKind::Server, hostile}};
        identification.tls = TlsFacts{};
        identification.tls->version = u"TLS 1.3"_s;
        identification.tls->subject = u"localhost"_s;
        identification.tls->isSelfSigned = true;
        const QVector<DetailRow> rows = answerRows(identification);
        QCOMPARE(valueOf(rows, u"It speaks"_s), u"HTTP"_s);
        QCOMPARE(valueOf(rows, u"TLS"_s), u"TLS 1.3"_s);
        QCOMPARE(valueOf(rows, u"Certificate"_s), u"localhost; self-signed"_s);
        QVERIFY(!valueOf(rows, detailLabel(DetailKind::Server)).contains(u'\n'));
        identification = {};
        identification.error = u"Refused."_s;
        QCOMPARE(answerRows(identification).size(), 1);
        QCOMPARE(answerRows(identification).first().value, u"Refused."_s);
    }
};

QTEST_MAIN(TestDetailRows)

#include "tst_detailrows.moc"
