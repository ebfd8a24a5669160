// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartwords.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using portolan::ChartMark;
using portolan::ListenerMark;
using portolan::PortNumber;
using portolan::PortSummary;
using portolan::RegistrationStatus;

namespace {

constexpr PortNumber ssh{22};

PortSummary sshSummary()
{
    using enum RegistrationStatus;
    return {{Assigned, Assigned, Undocumented, Unassigned}, Assigned, u"ssh"_s, u"The Secure Shell"_s, {}};
}

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class TestChartWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theToolTipSaysWhatIsKnown()
    {
        const auto summary = sshSummary();
        const ChartMark mark{ssh, ListenerMark::Reachable, u"sshd listens, reachable\ndropbear listens"_s};
        const QString text = plain(portToolTip(ssh, &summary, &mark)).replace(QChar::Nbsp, u' ').simplified();
        QCOMPARE(text,
            u"22 ssh The Secure Shell tcp, udp: registered sctp: registered but undocumented "
            "sshd listens, reachable dropbear listens"_s);
    }

    void anUnassignedPortSaysSoOnce()
    {
        const PortSummary summary;
        QCOMPARE(plain(portToolTip(PortNumber{4}, &summary, nullptr)).simplified(), u"4 unassigned"_s);
        PortSummary met = sshSummary();
        met.service = u"OpenSSH <server>"_s;
        QVERIFY(portToolTip(ssh, &met, nullptr).contains(u"Met here: OpenSSH &lt;server&gt;"_s));
        QVERIFY(portSentence(ssh, &met, nullptr).contains(u"ssh, OpenSSH <server>"_s));
    }

    void withoutDatabaseTheToolTipClaimsNothing()
    {
        const QString text = plain(portToolTip(ssh, nullptr, nullptr));
        QVERIFY(text.contains(u"not known"));
        QVERIFY(!text.contains(u"unassigned"));
    }

    void textFromOutsideIsNeverMarkup()
    {
        auto summary = sshSummary();
        summary.name = u"<b>x</b>"_s;
        summary.description = u"<img src='/etc/passwd'>"_s;
        const ChartMark mark{ssh, ListenerMark::Local, u"<script>%1</script>"_s};
        const QString html = portToolTip(ssh, &summary, &mark);
        QVERIFY(!html.contains(u"<img"));
        QVERIFY(!html.contains(u"<script"));
        QVERIFY(plain(html).contains(u"<script>%1</script>"));
    }

    void endlessTextIsCut()
    {
        const ChartMark mark{ssh, ListenerMark::Local, QString{100000, u'x'}};
        QVERIFY(portToolTip(ssh, nullptr, &mark).size() < 1000);
        QVERIFY(portSentence(ssh, nullptr, &mark).size() < 1000);
    }

    void theSentenceNamesPortServiceStatusAndListener()
    {
        const auto summary = sshSummary();
        const ChartMark mark{ssh, ListenerMark::Local, u"sshd listens, this computer only"_s};
        QCOMPARE(portSentence(ssh, &summary, &mark),
            u"Port 22, ssh, registered, sshd listens, this computer only"_s);
        QCOMPARE(portSentence(ssh, nullptr, nullptr), u"Port 22, registration not known"_s);
    }

    void captionsNameTheirRange()
    {
        QCOMPARE(deckCaption(portolan::PortRange::System), u"System ports 0 – 1023"_s);
        QCOMPARE(deckCaption(portolan::PortRange::User), u"User ports 1024 – 49151"_s);
        QCOMPARE(deckCaption(portolan::PortRange::Dynamic), u"Dynamic ports 49152 – 65535"_s);
    }
};

QTEST_MAIN(TestChartWords)
#include "tst_chartwords.moc"
