// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "tests/core/article/dossierfacts.h"

#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

namespace {

const Section *sectionOf(const Article &article, SectionId id)
{
    const auto found = std::ranges::find(article.sections, id, &Section::id);
    return found == article.sections.end() ? nullptr : &*found;
}

QVector<Block> blocksOf(const PortFacts &facts, SectionId id, OperatingSystem system = OperatingSystem::Linux)
{
    ArticleContext context;
    context.system = system;
    const Article article = composeArticle(facts, context);
    const Section *const section = sectionOf(article, id);
    return section == nullptr ? QVector<Block>{} : section->blocks;
}

QStringList headingsOf(const QVector<Block> &blocks)
{
    QStringList headings;
    for (const Block &block : blocks) {
        if (const auto *const heading = std::get_if<Heading>(&block)) {
            headings.append(heading->text);
        }
    }
    return headings;
}

QStringList commandsOf(const QVector<Block> &blocks)
{
    QStringList commands;
    for (const Block &block : blocks) {
        if (const auto *const command = std::get_if<Command>(&block)) {
            commands.append(command->text);
        }
    }
    return commands;
}

QString toolOf(const QString &command)
{
    return command.section(u' ', command.startsWith(u"sudo "_s) ? 1 : 0).section(u' ', 0, 0);
}

/// What the shell prints; without sudo, which the test's own sockets do not need.
QString outputOf(QString command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, {u"-c"_s, command.remove(u"sudo "_s)});
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : QString{};
}

} // namespace

class TestHowToCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readersSystemComesFirst_data()
    {
        QTest::addColumn<OperatingSystem>("system");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("Linux") << OperatingSystem::Linux << QStringList{u"Linux"_s, u"macOS"_s, u"Windows"_s};
        QTest::newRow("macOS") << OperatingSystem::MacOs << QStringList{u"macOS"_s, u"Linux"_s, u"Windows"_s};
        QTest::newRow("Windows") << OperatingSystem::Windows
                                 << QStringList{u"Windows"_s, u"Linux"_s, u"macOS"_s};
    }

    void readersSystemComesFirst()
    {
        QFETCH(OperatingSystem, system);
        QFETCH(QStringList, headings);
        QCOMPARE(headingsOf(blocksOf(msrpFacts(), SectionId::HowToCheck, system)),
            headings + QStringList{u"From another computer"_s});
        QCOMPARE(headingsOf(blocksOf(msrpFacts(), SectionId::HowToAllow, system)), headings);
    }

    void everyCommandHasThePortAndACaption_data()
    {
        QTest::addColumn<SectionId>("id");
        QTest::newRow("check") << SectionId::HowToCheck;
        QTest::newRow("allow") << SectionId::HowToAllow;
    }

    void everyCommandHasThePortAndACaption()
    {
        QFETCH(SectionId, id);
        int commands = 0;
        for (const Block &block : blocksOf(msrpFacts(), id)) {
            if (const auto *const command = std::get_if<Command>(&block)) {
                ++commands;
                QVERIFY(!command->caption.isEmpty());
                static const QRegularExpression place{u"%[0-9n]"_s};
                QVERIFY2(!place.match(command->text).hasMatch(), qPrintable(command->text));
                QVERIFY2(command->text.contains(u"2855"_s) || command->text.contains(u"PID eq PID"_s)
                        || command->text.contains(u"PATH"_s) || command->text.startsWith(u"sudo pfctl"_s),
                    qPrintable(command->text));
            }
        }
        QVERIFY(commands > 10);
    }

    void commandsOfAllSystems()
    {
        const QStringList commands = commandsOf(blocksOf(msrpFacts(), SectionId::HowToCheck));
        for (const QString &command : {u"sudo ss -ltnp 'sport = :2855'"_s,
                 u"sudo lsof -nP -iTCP:2855 -sTCP:LISTEN"_s,
                 u"sudo fuser -v 2855/udp"_s,
                 u"netstat -anv -p tcp | grep '[.]2855 .*LISTEN'"_s,
                 u"netstat -ano | findstr /C:\":2855 \""_s,
                 u"tasklist /fi \"PID eq PID\""_s,
                 u"nmap -Pn -sT -p 2855 ADDRESS"_s,
                 u"sudo nmap -Pn -sU -p 2855 ADDRESS"_s}) {
            QVERIFY2(commands.contains(command), qPrintable(commands.join(u'\n')));
        }
        QVERIFY(textOf(msrpFacts(), SectionId::HowToCheck).contains(u"yours or that you may test"_s));
    }

    void sctpIsCheckedWhereItIsRegistered()
    {
        PortFacts facts = msrpFacts();
        QVERIFY(!commandsOf(blocksOf(facts, SectionId::HowToCheck)).join(u'\n').contains(u"-lSnp"_s));
        facts.statuses.at(static_cast<size_t>(Transport::Sctp)) = RegistrationStatus::Assigned;
        const QString commands = commandsOf(blocksOf(facts, SectionId::HowToCheck)).join(u'\n');
        QVERIFY(commands.contains(u"sudo ss -lSnp 'sport = :2855'"_s));
        QVERIFY(commands.contains(u"nmap -Pn -sY -p 2855 ADDRESS"_s));
        const QString rules = commandsOf(blocksOf(facts, SectionId::HowToAllow)).join(u'\n');
        QVERIFY(rules.contains(u"input sctp dport 2855 drop"_s));
        // These know no sctp.
        QVERIFY(!rules.contains(u"ufw allow 2855/sctp"_s) && !rules.contains(u"Protocol SCTP"_s));
    }

    void firewallRulesKeepToTheTransportsOfThePort()
    {
        const QString tcp = commandsOf(blocksOf(msrpFacts(), SectionId::HowToAllow)).join(u'\n');
        for (const QString &rule : {u"sudo ufw allow 2855/tcp"_s,
                 u"sudo ufw deny 2855/tcp"_s,
                 u"--add-port=2855/tcp && sudo firewall-cmd --reload"_s,
                 u"--remove-port=2855/tcp"_s,
                 u"nft insert rule inet filter input tcp dport 2855 accept"_s,
                 u"-Direction Inbound -Protocol TCP -LocalPort 2855 -Action Block"_s,
                 u"block drop in proto tcp from any to any port 2855"_s,
                 u"socketfilterfw --blockapp PATH"_s}) {
            QVERIFY2(tcp.contains(rule), qPrintable(tcp));
        }
        QVERIFY(!tcp.contains(u"udp"_s));

        PortFacts facts = factsOf(9999, {});
        facts.uses = {{Transport::Udp, u"Thing"_s, {u"list"_s}}};
        const QString udp = commandsOf(blocksOf(facts, SectionId::HowToAllow)).join(u'\n');
        QVERIFY(udp.contains(u"9999/udp"_s) && !udp.contains(u"tcp"_s));
        // Where nobody knows anything, tcp is what people ask about.
        const QString unknown = commandsOf(blocksOf(factsOf(9999, {}), SectionId::HowToAllow)).join(u'\n');
        QVERIFY(unknown.contains(u"9999/tcp"_s) && !unknown.contains(u"udp"_s));
    }

    void nothingListensOnPortZero()
    {
        QVERIFY(blocksOf(factsOf(0, {}), SectionId::HowToCheck).isEmpty());
        QVERIFY(blocksOf(factsOf(0, {}), SectionId::HowToAllow).isEmpty());
    }

    void linuxCommandsFindWhatListens_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<Transport>("transport");
        for (const QString &tool : {u"ss"_s, u"lsof"_s, u"fuser"_s}) {
            QTest::addRow("%s, tcp", qPrintable(tool)) << tool << Transport::Tcp;
            QTest::addRow("%s, udp", qPrintable(tool)) << tool << Transport::Udp;
        }
    }

    void linuxCommandsFindWhatListens()
    {
#ifndef Q_OS_LINUX
        QSKIP("These are commands of Linux.");
#endif
        QFETCH(QString, tool);
        QFETCH(Transport, transport);
        if (QStandardPaths::findExecutable(tool).isEmpty()
            && QStandardPaths::findExecutable(tool, {u"/usr/sbin"_s, u"/sbin"_s}).isEmpty()) {
            QSKIP("The tool is not installed.");
        }
        QTcpServer server;
        QUdpSocket socket;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QVERIFY(socket.bind(QHostAddress::LocalHost));
        const int number = transport == Transport::Tcp ? server.serverPort() : socket.localPort();
        const auto blocks = blocksOf(factsOf(number, {}), SectionId::HowToCheck);
        const QString caption = tool + u", "_s + transportName(transport);
        const auto found = std::ranges::find_if(blocks, [&caption](const Block &block) {
            const auto *const command = std::get_if<Command>(&block);
            return command != nullptr && command->caption == caption;
        });
        QVERIFY(found != blocks.end());
        const QString command = std::get<Command>(*found).text;
        QCOMPARE(toolOf(command), tool);
        const QString output = outputOf(command);
        const QString pid = QString::number(QCoreApplication::applicationPid());
        QVERIFY2(output.contains(pid) && output.contains(QString::number(number)), qPrintable(output));
    }
};

QTEST_GUILESS_MAIN(TestHowToCheck)
#include "tst_howtocheck.moc"
