// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listenersource.h"
#include "ui/details/askpanel.h"
#include "ui/details/endpanel.h"
#include "ui/details/listenerdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// The listener of this very test on that port.
JudgedListener ownListener(quint16 port)
{
    const Snapshot snapshot = makeListenerSource()->snapshot().value();
    for (const Listener &listener : snapshot.listeners) {
        if (listener.endpoint.port.value() == port) {
            JudgedListener judged;
            judged.listener = listener;
            return judged;
        }
    }
    return {};
}

QString textOf(const QWidget &widget)
{
    QString text;
    for (const QLabel *const label : widget.findChildren<QLabel *>()) {
        text += label->text() + u'\n';
    }
    return text;
}

/// Always told to go on.
class SureEndPanel final : public EndPanel
{
protected:
    [[nodiscard]] bool confirm(EndMode /*mode*/) override { return true; }
};

} // namespace

class TestListenerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsWhoItIsAndWhoStartedIt()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const JudgedListener judged = ownListener(server.serverPort());
        ListenerDialog dialog{judged, {}, u"Seen before."_s, std::nullopt};
        const QString pid = u"(PID %1)"_s.arg(QCoreApplication::applicationPid());
        QVERIFY2(textOf(dialog).contains(pid), qPrintable(textOf(dialog)));
        QVERIFY(textOf(dialog).contains(u"Seen before."_s));
        QTRY_VERIFY2(textOf(dialog).contains(u"Started by"_s), qPrintable(textOf(dialog)));
        for (const QLabel *const label : dialog.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void asksThePortWhenTold()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            server.nextPendingConnection()->write("SSH-2.0-OpenSSH_9.2\r\n");
        });
        ListenerDialog dialog{ownListener(server.serverPort()), {}, {}, std::nullopt};
        QSignalSpy connected{&server, &QTcpServer::newConnection};
        auto *const ask = dialog.findChild<QPushButton *>(u"askButton"_s);
        QVERIFY(ask->isEnabled());
        QVERIFY(textOf(dialog).contains(u"127.0.0.1"_s)); // what will be done, before it is done
        QCOMPARE(connected.count(), 0);
        ask->click();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(dialog).contains(u"OpenSSH_9.2"_s), 10000);
        QVERIFY(textOf(dialog).contains(u"It speaks SSH."_s));
        QVERIFY(ask->isEnabled());
    }

    void udpCannotBeAsked()
    {
        JudgedListener judged;
        judged.listener.endpoint
            = {Transport::Udp, QHostAddress{QHostAddress::LocalHost}, PortNumber{53}, {}};
        const ListenerDialog dialog{judged, {}, {}, std::nullopt};
        QVERIFY(!dialog.findChild<QPushButton *>(u"askButton"_s)->isEnabled());
    }

    void expectationIsToldOnceWhenItChanged()
    {
        ListenerDialog dialog{{}, {}, {}, u"For the tests"_s};
        QSignalSpy changed{&dialog, &ListenerDialog::expectationChanged};
        auto *const box = dialog.findChild<QCheckBox *>(u"isExpected"_s);
        QVERIFY(box->isChecked());
        QCOMPARE(dialog.findChild<QLineEdit *>()->text(), u"For the tests"_s);
        dialog.reject();
        QCOMPARE(changed.count(), 0);
        box->setChecked(false);
        dialog.reject();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toBool(), false);
    }

    void programIsEndedAndForcedOnlyOnASecondChoice()
    {
        QProcess stubborn;
        stubborn.start(u"/bin/sh"_s, {u"-c"_s, u"trap '' TERM; echo ready; while :; do sleep 0.05; done"_s});
        QVERIFY(stubborn.waitForReadyRead());
        Process process;
        process.id.pid = stubborn.processId();
        QFile stat{u"/proc/%1/stat"_s.arg(process.id.pid)};
        if (!stat.open(QIODevice::ReadOnly)) {
            QSKIP("No /proc here.");
        }
        // Field 22, counted after the name in brackets (proc(5)).
        process.id.startTicks
            = QString::fromUtf8(stat.readAll()).section(u") "_s, 1).section(u' ', 19, 19).toULongLong();
        SureEndPanel panel;
        panel.setProcess(process);
        panel.show();
        QSignalSpy ended{&panel, &EndPanel::ended};
        auto *const force = panel.findChild<QPushButton *>(u"forceButton"_s);
        QVERIFY(!force->isVisible());
        panel.findChild<QPushButton *>(u"endButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(force->isVisible(), 15000);
        QCOMPARE(stubborn.state(), QProcess::Running);
        QCOMPARE(ended.count(), 0);
        force->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 15000);
        QTRY_COMPARE(stubborn.state(), QProcess::NotRunning);
    }
};

QTEST_MAIN(TestListenerDialog)

#include "tst_listenerdialog.moc"
