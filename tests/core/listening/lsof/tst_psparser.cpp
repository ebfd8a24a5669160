// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/psparser.h"

#include <QtTest>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr std::string_view sample = "      1 Sun Nov 22 09:00:00 2026 /sbin/init splash\n"
                                    "    812 Sun Mar  1 23:59:59 2026 /usr/sbin/sshd -D [listener]\n"
                                    "1234567 Thu Feb 29 00:00:00 2024 caf\xc3\xa9   --two  blanks \n";

} // namespace

class TestPsParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreRead();
    void everyPrefixGivesLinesOfTheSample();
    void linesOfAnotherFormAreSkipped_data();
    void linesOfAnotherFormAreSkipped();
    void commandIsCut_data();
    void commandIsCut();
};

void TestPsParser::linesAreRead()
{
    const auto rows = parsePsOutput(sample);
    QCOMPARE(rows.size(), size_t{3});
    QCOMPARE(
        rows[0], (PsRow{1, QDateTime{QDate{2026, 11, 22}, QTime{9, 0}, Qt::UTC}, u"/sbin/init splash"_s}));
    QCOMPARE(rows[1],
        (PsRow{812,
            QDateTime{QDate{2026, 3, 1}, QTime{23, 59, 59}, Qt::UTC},
            u"/usr/sbin/sshd -D [listener]"_s}));
    QCOMPARE(rows[2],
        (PsRow{1234567, QDateTime{QDate{2024, 2, 29}, QTime{0, 0}, Qt::UTC}, u"café   --two  blanks"_s}));
}

void TestPsParser::everyPrefixGivesLinesOfTheSample()
{
    const auto all = parsePsOutput(sample);
    for (size_t size = 0; size <= sample.size(); ++size) {
        const auto rows = parsePsOutput(sample.substr(0, size));
        QVERIFY(rows.size() <= all.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].pid, all[i].pid);
            const bool isLast = i + 1 == rows.size();
            QVERIFY(isLast || rows[i] == all[i]);
        }
    }
}

void TestPsParser::linesOfAnotherFormAreSkipped_data()
{
    QTest::addColumn<std::string>("line");
    const auto add = [](const char *line) { QTest::newRow(line) << std::string{line}; };

    add("");
    add("  PID                  STARTED COMMAND");
    add("0 Sun Nov 22 13:21:23 2026 sched");
    add("-1 Sun Nov 22 13:21:23 2026 x");
    add("99999999999 Sun Nov 22 13:21:23 2026 x");
    add("7 Sun Nov 31 13:21:23 2026 x");
    add("7 Sun Nov 22 24:00:00 2026 x");
    add("7 Sun Nov 22 13:21 2026 x");
    add("7 So 22 Nov 13:21:23 2026 x");
    add("7 Sun Nov 22 13-21-23 2026 x");
    add("7 Sun Foo 22 13:21:23 2026 x");
    add("7 13:21:23 x");
    add("7");
}

void TestPsParser::linesOfAnotherFormAreSkipped()
{
    QFETCH(std::string, line);
    QVERIFY(parsePsOutput(line).empty());
    const auto rows = parsePsOutput(line + "\n" + std::string{sample});
    QCOMPARE(rows.size(), size_t{3});
}

void TestPsParser::commandIsCut_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("nothing") << QString{} << u"x"_s << QStringList{};
    QTest::newRow("a word") << u"sshd"_s << u"sshd"_s << QStringList{u"sshd"_s};
    QTest::newRow("module") << u"python3 -m http.server"_s << u"python3"_s
                            << QStringList{u"python3"_s, u"-m"_s, u"http.server"_s};
    QTest::newRow("several blanks") << u"a  b "_s << u"a"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("a path with blanks")
        << u"/Applications/Some Browser.app/Contents/MacOS/Some Browser --type=x"_s << u"Some Browser"_s
        << QStringList{u"/Applications/Some Browser.app/Contents/MacOS/Some Browser"_s, u"--type=x"_s};
    QTest::newRow("a path with blanks and no arguments")
        << u"/Applications/My App.app/Contents/MacOS/App"_s << u"App"_s
        << QStringList{u"/Applications/My App.app/Contents/MacOS/App"_s};
    QTest::newRow("a name that was cut") << u"/opt/My Tools/verylongprogramname -x"_s << u"verylongprogram"_s
                                         << QStringList{u"/opt/My Tools/verylongprogramname"_s, u"-x"_s};
    QTest::newRow("a short name is whole")
        << u"/opt/My Tools/cats -x"_s << u"cat"_s << QStringList{u"/opt/My"_s, u"Tools/cats"_s, u"-x"_s};
    QTest::newRow("a script") << u"/usr/bin/python3 /usr/bin/tool x"_s << u"tool"_s
                              << QStringList{u"/usr/bin/python3"_s, u"/usr/bin/tool"_s, u"x"_s};
    QTest::newRow("a title") << u"nginx: master process /usr/sbin/nginx"_s << u"nginx"_s
                             << QStringList{u"nginx:"_s, u"master"_s, u"process"_s, u"/usr/sbin/nginx"_s};
    QTest::newRow("no name") << u"/opt/My Tools/cats"_s << QString{}
                             << QStringList{u"/opt/My"_s, u"Tools/cats"_s};
    QTest::newRow("only a blank") << u" "_s << u"x"_s << QStringList{};
}

void TestPsParser::commandIsCut()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QTEST(splitCommand(command, name), "arguments");
}

QTEST_APPLESS_MAIN(TestPsParser)
#include "tst_psparser.moc"
