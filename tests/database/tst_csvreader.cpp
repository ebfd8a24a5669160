// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/csvreader.h"
#include "database/builder/csvwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan::builder;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsFieldsAsRfc4180WritesThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("expected");
        const auto one = [](const QStringList &fields) { return QList<QStringList>{fields}; };
        QTest::newRow("plain") << QByteArray{"a,b,c\n"} << one({u"a"_s, u"b"_s, u"c"_s});
        QTest::newRow("no line end at the end") << QByteArray{"a,b"} << one({u"a"_s, u"b"_s});
        QTest::newRow("carriage returns")
            << QByteArray{"a,b\r\nc,d\r\n"} << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("empty fields") << QByteArray{",,\n"} << one({QString{}, QString{}, QString{}});
        QTest::newRow("comma in quotes") << QByteArray{"\"a,b\",c\n"} << one({u"a,b"_s, u"c"_s});
        QTest::newRow("quote in quotes")
            << QByteArray{"\"say \"\"x\"\".\",c\n"} << one({u"say \"x\"."_s, u"c"_s});
        QTest::newRow("line end in quotes") << QByteArray{"\"a\nb\",c\n"} << one({u"a\nb"_s, u"c"_s});
        QTest::newRow("empty quotes") << QByteArray{"\"\",c\n"} << one({QString{}, u"c"_s});
        QTest::newRow("umlauts") << QByteArray{"Völker,é\n"} << one({u"Völker"_s, u"é"_s});
        QTest::newRow("byte order mark") << QByteArray{"\xEF\xBB\xBF"
                                                       "a,b\n"}
                                         << one({u"a"_s, u"b"_s});
        QTest::newRow("comments before the header")
            << QByteArray{"# licence\na,b\n"} << one({u"a"_s, u"b"_s});
        QTest::newRow("empty lines") << QByteArray{"a,b\n\n\nc,d\n"}
                                     << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("nothing") << QByteArray{} << QList<QStringList>{};
    }

    void readsFieldsAsRfc4180WritesThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, expected);
        const auto records = readCsv(bytes, u"x.csv"_s);
        QVERIFY2(records, records ? "" : qPrintable(records.error().message));
        QList<QStringList> fields;
        for (const CsvRecord &record : *records) {
            fields.append(record.fields);
        }
        QCOMPARE(fields, expected);
    }

    void countsLinesInsideOfFields()
    {
        const auto records = readCsv("# licence\nhead\n\"a\nb\nc\"\nlast\n", u"x.csv"_s);
        QVERIFY(records);
        QCOMPARE(records->size(), 3);
        QCOMPARE(records->at(0).line, 2);
        QCOMPARE(records->at(1).line, 3);
        QCOMPARE(records->at(2).line, 6);
    }

    void namesThePlaceAndTheReasonOfAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        QTest::newRow("quote never closed")
            << QByteArray{"a,b\nc,\"d\ne\nf\n"} << u"x.csv:2: "_s << u"never closed"_s;
        QTest::newRow("text after a quote")
            << QByteArray{"a\n\"b\"c\n"} << u"x.csv:2: "_s << u"after a closing quote"_s;
        QTest::newRow("quote in a plain field")
            << QByteArray{"a\nb\"c\"\n"} << u"x.csv:2: "_s << u"does not begin"_s;
        QTest::newRow("not UTF-8") << QByteArray{"a\nb\nV\xF6lker\n"} << u"x.csv:3: "_s
                                   << u"not valid UTF-8"_s;
        QTest::newRow("UTF-8 cut off") << QByteArray{"a\nb\xC3"} << u"x.csv:2: "_s << u"not valid UTF-8"_s;
    }

    void namesThePlaceAndTheReasonOfAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const auto records = readCsv(bytes, u"x.csv"_s);
        QVERIFY(!records);
        QVERIFY2(records.error().message.startsWith(place), qPrintable(records.error().message));
        QVERIFY2(records.error().message.contains(reason), qPrintable(records.error().message));
    }

    void tableChecksHeaderAndWidth_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty file") << QByteArray{}
                                    << u"x.csv:1: this is not the expected header line. Write: a,b"_s;
        QTest::newRow("other header")
            << QByteArray{"a,c\n"} << u"x.csv:1: this is not the expected header line. Write: a,b"_s;
        QTest::newRow("too many fields")
            << QByteArray{"a,b\n1,2\n1,2,3\n"} << u"x.csv:3: the row has 3 fields instead of 2."_s;
        QTest::newRow("too few fields")
            << QByteArray{"a,b\n1\n"} << u"x.csv:2: the row has 1 fields instead of 2."_s;
    }

    void tableChecksHeaderAndWidth()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto records = readCsvTable(bytes, u"x.csv"_s, {u"a"_s, u"b"_s});
        QVERIFY(!records);
        QVERIFY2(records.error().message.startsWith(message), qPrintable(records.error().message));
    }

    void whatIsWrittenIsReadBack()
    {
        const QStringList fields{
            u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s, QString{}, u"Sollé"_s, u" space "_s};
        const auto records = readCsv(csvLine(fields), u"x.csv"_s);
        QVERIFY(records);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->constFirst().fields, fields);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
