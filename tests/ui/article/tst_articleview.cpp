// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleview.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QString hostile = u"<img src=x onerror=1><b>bold</b>"_s;

Article article(int port, int paragraphs = 40)
{
    Article article;
    article.port = PortNumber{static_cast<quint16>(port)};
    article.title = hostile;
    Section section{SectionId::Range, u"Range"_s, {}};
    for (int number = 0; number < paragraphs; ++number) {
        section.blocks.append(Paragraph{{plain(u"Paragraph %1"_s.arg(number))}});
    }
    article.sections = {section,
        {SectionId::HowToCheck,
            u"Check"_s,
            {Command{u"Linux"_s, u"ss -Htlnp 'sport = :1'"_s}, Command{u"macOS"_s, u"lsof \"x\""_s}}},
        {SectionId::RelatedPorts, u"Related"_s, {PortTable{{{PortNumber{2856}, u"other"_s}}}}}};
    return article;
}

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private:
    void follow(ArticleView &view, const QString &link) { Q_EMIT view.anchorClicked(QUrl{link}); }

private Q_SLOTS:

    void initTestCase() { qRegisterMetaType<PortNumber>(); }

    void textFromOutsideIsShownLiterally()
    {
        ArticleView view;
        view.showArticle(article(1));
        QVERIFY(view.toPlainText().contains(hostile));
    }

    void portLinksAskForThePort()
    {
        ArticleView view;
        view.showArticle(article(1));
        QSignalSpy chosen{&view, &ArticleView::portChosen};
        follow(view, u"port:2856"_s);
        follow(view, u"port:99999"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<PortNumber>(), PortNumber{2856});
    }

    void pageLinksAskForThePage()
    {
        ArticleView view;
        view.showArticle(article(1));
        QSignalSpy chosen{&view, &ArticleView::pageChosen};
        follow(view, u"concept:loopback"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"loopback"_s);
    }

    void copyLinksPutTheCommandOnTheClipboard()
    {
        ArticleView view;
        view.showArticle(article(1));
        QSignalSpy copied{&view, &ArticleView::commandCopied};
        follow(view, u"copy:1"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"lsof \"x\""_s);
        QCOMPARE(copied.count(), 1);
        follow(view, u"copy:9"_s);
        QCOMPARE(copied.count(), 1);
    }

    void sourceNumberShowsTheSourceAndComesBack()
    {
        Article cited = article(1);
        cited.sections.first().blocks.prepend(Paragraph{{plain(u"Statement"_s), citation(2)}});
        cited.sources = {{u"First"_s, {}}, {hostile, u"https://example.org/?a=1&b=2"_s}};
        ArticleView view;
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showArticle(cited);
        follow(view, u"source:2"_s);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QStringList marked;
        for (const QTextEdit::ExtraSelection &mark : view.extraSelections()) {
            marked.append(mark.cursor.selectedText());
        }
        QCOMPARE(marked, (QStringList{u"2"_s, hostile}));
        follow(view, u"citation:2"_s);
        QVERIFY(view.verticalScrollBar()->value() < 100);
        QVERIFY(view.extraSelections().isEmpty());
        follow(view, u"source:99"_s);
        QVERIFY(view.extraSelections().isEmpty());
    }

    void hoveringASourceNumberTellsTheSource()
    {
        Article cited = article(1);
        cited.sections.first().blocks.prepend(Paragraph{{plain(u"Statement"_s), citation(1)}});
        cited.sources = {{hostile, u"https://example.org/"_s}};
        ArticleView view;
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showArticle(cited);
        Q_EMIT view.highlighted(QUrl{u"source:1"_s});
        QCOMPARE(QToolTip::text(), u"<p>1. %1<br>https://example.org/</p>"_s.arg(hostile.toHtmlEscaped()));
        Q_EMIT view.highlighted(QUrl{u"https://example.org/a?b=<b>"_s});
        QVERIFY(QToolTip::text().startsWith(u"https://example.org/a?b="_s));
        QVERIFY(!QToolTip::text().contains(u'<'));
        Q_EMIT view.highlighted(QUrl{});
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void checkLinkAsksForACheck()
    {
        ArticleView view;
        view.showArticle(article(1));
        QSignalSpy asked{&view, &ArticleView::checkRequested};
        follow(view, u"check:"_s);
        QCOMPARE(asked.count(), 1);
    }

    void addressesAreAskedForAndNeverOpened()
    {
        ArticleView view;
        view.showArticle(article(1));
        const QString before = view.toPlainText();
        QSignalSpy asked{&view, &ArticleView::addressChosen};
        follow(view, u"https://example.org/"_s);
        follow(view, u"file:///etc/passwd"_s);
        QCOMPARE(asked.count(), 1);
        follow(view, u"http://example.org/"_s);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(view.toPlainText(), before);
    }

    void samePortKeepsTheReadingPositionAnotherStartsAtTheTop()
    {
        ArticleView view;
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showArticle(article(1));
        view.verticalScrollBar()->setValue(200);
        view.showArticle(article(1, 41));
        QCOMPARE(view.verticalScrollBar()->value(), 200);
        view.showArticle(article(2));
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void messageStandsInPlaceOfAnArticle()
    {
        ArticleView view;
        view.showMessage(u"No database"_s, hostile);
        QVERIFY(view.toPlainText().contains(u"No database"_s));
        QVERIFY(view.toPlainText().contains(hostile));
    }

    void darkPaletteReachesTheText()
    {
        ArticleView view;
        view.showArticle(article(1));
        view.setPalette(darkPalette());
        QVERIFY(view.toHtml().contains(Theme::of(darkPalette()).text.name()));
    }

    void textSizeChangesAndComesBack()
    {
        ArticleView view;
        view.showArticle(article(1));
        const qreal before = view.font().pointSizeF();
        view.makeTextLarger();
        view.makeTextLarger();
        QVERIFY(view.font().pointSizeF() > before);
        view.resetTextSize();
        QCOMPARE(view.font().pointSizeF(), before);
        view.makeTextSmaller();
        QVERIFY(view.font().pointSizeF() < before);
    }

    void textSizeIsToldOnlyWhenItChanges()
    {
        ArticleView view;
        const QSignalSpy told{&view, &ArticleView::textZoomChanged};
        view.setTextZoom(0);
        QCOMPARE(told.size(), 0);
        view.setTextZoom(1000);
        QCOMPARE(told.size(), 1);
        const int largest = told.at(0).at(0).toInt();
        QVERIFY(largest > 0 && largest < 1000);
        view.makeTextLarger();
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
