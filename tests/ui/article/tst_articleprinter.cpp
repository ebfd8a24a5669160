// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleprinter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Article articleOf(int paragraphs)
{
    Article article;
    article.port = PortNumber{2855};
    article.title = u"MSRP over TCP"_s;
    Section section{SectionId::Range, u"Range"_s, {}};
    for (int number = 0; number < paragraphs; ++number) {
        section.blocks.append(Paragraph{{plain(u"<b>Paragraph</b> %1"_s.arg(number)), citation(1)}});
    }
    article.sections = {section, {SectionId::HowToCheck, u"Check"_s, {Check{}, Command{{}, u"ss -l"_s}}}};
    article.sources = {{u"A source"_s, u"https://example.org/"_s}};
    return article;
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Page objects of a PDF file (ISO 32000-1, 7.7.3.3).
qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

class TestArticlePrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void paperHasTheTextAndNothingToClick()
    {
        const auto document = paperDocument(articleOf(2), false);
        const QString text = document->toPlainText();
        QVERIFY(text.contains(u"2855 MSRP over TCP"_s));
        QVERIFY(text.contains(u"<b>Paragraph</b> 1"_s));
        QVERIFY(text.contains(u"ss -l"_s));
        QVERIFY(text.contains(u"A source"_s));
        QVERIFY(!text.contains(u"Copy"_s));
        QVERIFY(!text.contains(u"Check now"_s));
    }

    void longArticleTakesSeveralPages()
    {
        const QTemporaryDir folder;
        const QString one = folder.filePath(u"one.pdf"_s);
        const QString many = folder.filePath(u"many.pdf"_s);
        QVERIFY(writePdf(articleOf(1), false, one));
        QVERIFY(writePdf(articleOf(200), false, many));
        QVERIFY(contentOf(one).startsWith("%PDF-"));
        QCOMPARE(pagesOf(contentOf(one)), 1);
        QVERIFY(pagesOf(contentOf(many)) > 2);
    }

    void fileThatCannotBeWrittenIsExplained()
    {
        const auto written = writePdf(articleOf(1), false, u"/nowhere/at/all.pdf"_s);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(QDir::toNativeSeparators(u"/nowhere/at/all.pdf"_s)));
    }
};

QTEST_MAIN(TestArticlePrinter)

#include "tst_articleprinter.moc"
