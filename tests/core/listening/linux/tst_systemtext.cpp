// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/systemtext.h"

#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace portolan;

class TestSystemText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsDecodedAndCut();
    void cuttingSplitsNoCharacter();
    void commandLineEndsItsArgumentsWithZeros();
    void longCommandLinesAreCut();
    void numbersFillTheWholeText_data();
    void numbersFillTheWholeText();
    void fieldsAndLinesAreCutOff();
};

void TestSystemText::textIsDecodedAndCut()
{
    QCOMPARE(decodeText("sshd"), u"sshd"_s);
    QCOMPARE(decodeText("d\xc3\xa9mon \xf0\x9f\x90\x9f"), u"démon 🐟"_s);
    QCOMPARE(decodeText(""), QString{});
    QVERIFY(!decodeText("caf\xe9").isEmpty()); // Latin-1: whatever the locale makes of it, nothing breaks
    QCOMPARE(decodeText(std::string(256, 'a')), QString(256, u'a'));
    QCOMPARE(decodeText(std::string(257, 'a')), QString(255, u'a') + u'…');
    QCOMPARE(decodeText(std::string(100'000, 'a')).size(), maxNameLength);
}

void TestSystemText::cuttingSplitsNoCharacter()
{
    std::string fish;
    for (int i = 0; i < 300; ++i) {
        fish += "\xf0\x9f\x90\x9f"; // two UTF-16 units each
    }
    for (const qsizetype limit : {255, 256}) {
        const QString text = decodeText(fish, limit);
        QVERIFY(text.size() <= limit);
        QVERIFY(text.endsWith(u"🐟…"_s));
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
    }
}

void TestSystemText::commandLineEndsItsArgumentsWithZeros()
{
    QCOMPARE(decodeCommandLine(""sv), QStringList{});
    QCOMPARE(decodeCommandLine("\0"sv), QStringList{});
    QCOMPARE(decodeCommandLine("sleep\0inf\0"sv), (QStringList{u"sleep"_s, u"inf"_s}));
    QCOMPARE(decodeCommandLine("a\0\0b\0"sv), (QStringList{u"a"_s, QString{}, u"b"_s}));
    // A process that wrote its title over the arguments leaves zeros behind, or none at all.
    QCOMPARE(decodeCommandLine("nginx: worker process\0\0\0\0"sv), QStringList{u"nginx: worker process"_s});
    QCOMPARE(decodeCommandLine("nginx: worker process"sv), QStringList{u"nginx: worker process"_s});
}

void TestSystemText::longCommandLinesAreCut()
{
    const std::string classPath(20'000, 'x');
    const QStringList java
        = decodeCommandLine(std::string{"java\0-cp\0"sv}.append(classPath).append("\0org.apache.Main\0"sv));
    QCOMPARE(java.size(), 4);
    QCOMPARE(java.at(2).size(), maxArgumentLength);
    QCOMPARE(java.at(3), u"org.apache.Main"_s); // the long argument leaves room for what matters

    std::string many;
    for (int i = 0; i < 50'000; ++i) {
        many += i % 2 == 0 ? "abc\0"sv : "\0"sv;
    }
    const QStringList arguments = decodeCommandLine(many);
    const auto length = [](qsizetype sum, const QString &argument) { return sum + argument.size(); };
    QVERIFY(
        std::accumulate(arguments.begin(), arguments.end(), qsizetype{0}, length) <= maxCommandLineLength);
    QVERIFY(arguments.size() <= maxCommandLineLength);
}

void TestSystemText::numbersFillTheWholeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("base");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<quint64>("number");
    QTest::newRow("zero") << QByteArray{"0"} << 10 << true << quint64{0};
    QTest::newRow("largest") << QByteArray{"18446744073709551615"} << 10 << true << ~quint64{0};
    QTest::newRow("too large") << QByteArray{"18446744073709551616"} << 10 << false << quint64{0};
    QTest::newRow("hexadecimal") << QByteArray{"0A"} << 16 << true << quint64{10};
    QTest::newRow("empty") << QByteArray{""} << 10 << false << quint64{0};
    QTest::newRow("rest") << QByteArray{"1x"} << 10 << false << quint64{0};
    QTest::newRow("sign") << QByteArray{"-1"} << 10 << false << quint64{0};
    QTest::newRow("blank") << QByteArray{" 1"} << 10 << false << quint64{0};
}

void TestSystemText::numbersFillTheWholeText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, base);
    const auto number = parseNumber({text.constData(), static_cast<size_t>(text.size())}, base);
    QTEST(number.has_value(), "isNumber");
    QTEST(number.value_or(0), "number");
}

void TestSystemText::fieldsAndLinesAreCutOff()
{
    std::string_view text = "  one\ttwo \nthree\n\nfour";
    std::string_view line = takeLine(text);
    QCOMPARE(takeField(line), "one"sv);
    QCOMPARE(takeField(line), "two"sv);
    QCOMPARE(takeField(line), ""sv);
    QCOMPARE(takeLine(text), "three"sv);
    QCOMPARE(takeLine(text), ""sv);
    QCOMPARE(takeLine(text), "four"sv);
    QVERIFY(text.empty());
    QCOMPARE(takeLine(text), ""sv);
}

QTEST_APPLESS_MAIN(TestSystemText)
#include "tst_systemtext.moc"
