// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void harmfulCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"nginx"_s << u"nginx"_s;
        QTest::newRow("empty") << QString{} << QString{};
        QTest::newRow("escape") << u"a\u001b[2Jb"_s << u"a\u241b[2Jb"_s;
        QTest::newRow("line break") << u"a\nb\r"_s << u"a\u240ab\u240d"_s;
        QTest::newRow("delete") << u"\u007f"_s << u"\u2421"_s;
        QTest::newRow("C1") << QString{QChar{0x9b}} << QString{QChar{0xfffd}};
        QTest::newRow("separators") << u"\u2028ls\u2029"_s << u"\ufffdls\ufffd"_s;
        QTest::newRow("directions") << u"bi\u202edi\u2066x\u200f\u061c"_s
                                    << u"bi\ufffddi\ufffdx\ufffd\ufffd"_s;
        // Joiners are part of how words are spelt.
        QTest::newRow("joiner") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("beyond the BMP") << u"😀"_s << u"😀"_s;
    }

    void harmfulCharactersAreShown()
    {
        QFETCH(const QString, text);
        QTEST(visibleText(text), "expected");
    }
};

QTEST_APPLESS_MAIN(TestVisibleText)

#include "tst_visibletext.moc"
