// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/textfolding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestTextFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void textsAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("key");
        QTest::newRow("nothing") << QString{} << QString{} << QString{};
        QTest::newRow("signs alone") << u" -_. "_s << QString{} << QString{};
        QTest::newRow("one word") << u"SSH"_s << u"ssh"_s << u"ssh"_s;
        QTest::newRow("signs") << u" Sql-Net (TLS)."_s << u"sql net tls"_s << u"sqlnettls"_s;
        QTest::newRow("accents") << u"Café_Ñandú"_s << u"cafe nandu"_s << u"cafenandu"_s;
        QTest::newRow("accents of their own") << u"Cafe\u0301"_s << u"cafe"_s << u"cafe"_s;
        QTest::newRow("accents alone") << u"\u0301"_s << QString{} << QString{};
        QTest::newRow("digits") << u"Port 9100"_s << u"port 9100"_s << u"port9100"_s;
    }

    void textsAreFolded()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, key);
        QCOMPARE(foldedWords(text), words);
        QCOMPARE(foldedKey(text), key);
    }
};

QTEST_APPLESS_MAIN(TestTextFolding)
#include "tst_textfolding.moc"
