// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/outertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestOuterText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bytesBecomePrintableText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray{"SSH-2.0-x\r\n"} << u"SSH-2.0-x"_s;
        QTest::newRow("UTF-8") << QByteArray{"Gr\xc3\xbc\xc3\x9f"
                                             "e"}
                               << u"Grüße"_s;
        QTest::newRow("Latin-1") << QByteArray{"Gr\xfc\xdf"
                                               "e"}
                                 << u"Grüße"_s;
        QTest::newRow("escape sequence") << QByteArray{"\x1b[31mred\x07"} << u"\u241b[31mred\u2407"_s;
        QTest::newRow("zero byte") << QByteArray{"a\0b", 3} << u"a\u2400b"_s;
        QTest::newRow("delete") << QByteArray{"a\x7f"} << u"a\u2421"_s;
        // U+202E; as digits, for in a literal it would turn round what follows.
        QTest::newRow("turned direction") << QByteArray::fromHex("61e280ae62") << u"a\ufffdb"_s;
        QTest::newRow("line separator") << QByteArray{"a\xe2\x80\xa8"
                                                      "b"}
                                        << u"a\ufffdb"_s;
        QTest::newRow("C1 control") << QByteArray{"a\xc2\x9b"
                                                  "b"}
                                    << u"a\ufffdb"_s;
        QTest::newRow("nothing") << QByteArray{} << QString{};
    }

    void bytesBecomePrintableText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(outerText(bytes), text);
    }

    void longTextIsCut()
    {
        const QString text = outerText(QByteArray{100000, 'x'});
        QCOMPARE(text.size(), maxOuterTextLength);
        QVERIFY(text.endsWith(u'…'));
        // Neither half of a pair is left alone.
        const QString pairs = outerText(u"😀😀😀"_s, 4);
        QCOMPARE(pairs, u"😀…"_s);
        const QByteArray cutInside = QByteArray{"ü"}.repeated(50000);
        QCOMPARE(outerText(cutInside, 10), u"ü"_s.repeated(9) + u'…');
    }
};

QTEST_GUILESS_MAIN(TestOuterText)
#include "tst_outertext.moc"
