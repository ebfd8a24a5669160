// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/elevation/ownerhelper.h"
#include "core/journal/feedbackstore.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/sightings.h"
#include "core/listening/listenermonitor.h"
#include "core/listening/listenersource.h"
#include "ui/article/articleview.h"
#include "ui/article/feedbackbar.h"
#include "ui/chart/portchart.h"
#include "ui/listening/listenerpanel.h"
#include "ui/mainwindow.h"
#include "ui/search/searchbox.h"
#include "ui/timeline/timelinemodel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>
#include <QTranslator>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// The real window on the real listeners of this computer.
class Desktop final
{
public:
    explicit Desktop(bool hasCatalog)
        : m_store{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat}
        , m_settings{m_store}
        , m_monitor{makeListenerSource}
    {
        m_journal.emplace(std::move(Journal::open(m_folder.filePath(u"journal.sqlite"_s)).value()));
        if (hasCatalog) {
            m_catalog.emplace(std::move(Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE)).value()));
        }
        const WindowServices services{m_catalog ? &*m_catalog : nullptr,
            m_catalog ? QString{} : u"The file is missing."_s,
            m_monitor,
            m_settings,
            &*m_journal};
        m_window = std::make_unique<MainWindow>(services);
        QSignalSpy filled{m_window.get(), &MainWindow::filled};
        m_window->resize(1280, 800);
        m_window->show();
        m_isFilled = filled.wait();
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }

    [[nodiscard]] bool isFilled() const { return m_isFilled; }

    [[nodiscard]] Journal &journal() const { return *m_journal; }

    [[nodiscard]] const Settings &settings() const { return m_settings; }

    [[nodiscard]] ListenerMonitor &monitor() { return m_monitor; }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }

    [[nodiscard]] int current() const { return m_window->navigator().current()->value(); }

private:
    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
    std::optional<Catalog> m_catalog;
    mutable std::optional<Journal> m_journal;
    ListenerMonitor m_monitor;
    std::unique_ptr<MainWindow> m_window;
    bool m_isFilled = false;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void onePortIsCurrentInAllPanes()
    {
        const Desktop desktop{true};
        QVERIFY(desktop.isFilled());
        desktop.window().open(u"2855"_s);
        QCOMPARE(desktop.current(), 2855);
        QCOMPARE(desktop.find<PortChart>()->current(), PortNumber{2855});
        QVERIFY(desktop.find<ArticleView>()->toPlainText().contains(u"MSRP over TCP"_s));
        QVERIFY(desktop.window().windowTitle().contains(u"2855"_s));
    }

    void checkNowTellsWhatListensAtThatMoment()
    {
        Desktop desktop{true};
        QVERIFY(desktop.isFilled());
        desktop.monitor().pause(); // only the reader's own question may bring the answer
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        desktop.window().open(QString::number(server.serverPort()));
        auto *const article = desktop.find<ArticleView>();
        QVERIFY(article->toPlainText().contains(u"Check now"_s));
        QVERIFY(!article->toPlainText().contains(u"Checked at"_s));
        Q_EMIT article->anchorClicked(QUrl{u"check:"_s});
        QTRY_VERIFY(article->toPlainText().contains(u"Checked at"_s));
        QVERIFY(article->toPlainText().contains(u"PID %1"_s.arg(QCoreApplication::applicationPid())));

        server.close();
        Q_EMIT article->anchorClicked(QUrl{u"check:"_s});
        QTRY_VERIFY(article->toPlainText().contains(u"nothing listens on port"_s));
        // The answer belongs to this port and this moment.
        desktop.window().open(u"2855"_s);
        QVERIFY(!article->toPlainText().contains(u"Checked at"_s));
    }

    void noticeStaysUntilItIsClosed()
    {
        QTemporaryDir folder;
        QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        Settings settings{store};
        ListenerMonitor monitor{makeListenerSource};
        WindowServices services{.catalogProblem = u"none"_s, .monitor = monitor, .settings = settings};
        services.notice = u"<b>The journal</b> was damaged."_s;
        MainWindow window{services};
        window.show();
        auto *const bar = window.findChild<QWidget *>(u"noticeBar"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel *>()->text(), services.notice);
        QCOMPARE(bar->findChild<QLabel *>()->textFormat(), Qt::PlainText);
        bar->findChild<QToolButton *>()->click();
        QVERIFY(!bar->isVisible());
    }

    void hiddenOwnersAreAskedForOnRequest()
    {
        QTemporaryDir folder;
        QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        Settings settings{store};
        ListenerMonitor monitor{makeListenerSource};
        OwnerHelper helper{{}, {}};
        WindowServices services{.catalogProblem = u"none"_s, .monitor = monitor, .settings = settings};
        services.ownerHelper = &helper;
        MainWindow window{services};
        window.show();
        auto *const notice = window.findChild<QWidget *>(u"ownerNotice"_s);
        QVERIFY(!notice->isVisible());
        QVERIFY(!helper.isRunning());
        window.findChild<QToolButton *>(u"showOwners"_s)->click();
        QVERIFY(helper.isRunning());
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->findChild<QLabel *>()->text().contains(u"pkexec"_s));
    }

    void chartArticleAndSearchChoosePorts()
    {
        const Desktop desktop{true};
        auto *const chart = desktop.find<PortChart>();
        const QPoint cell = chart->cellRect(PortNumber{443}).center().toPoint();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(desktop.current(), 443);

        auto *const article = desktop.find<ArticleView>();
        QVERIFY(article->toPlainText().contains(u"TLS"_s));
        Q_EMIT article->anchorClicked(QUrl{u"port:80"_s});
        QCOMPARE(desktop.current(), 80);

        auto *const box = desktop.find<QLineEdit>(u"searchBox"_s);
        box->setFocus();
        QTest::keyClicks(box, u"postgresql"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(desktop.current(), 5432);
        QCOMPARE(chart->current(), PortNumber{5432});
    }

    void searchFindsWhatListensNow()
    {
        Desktop desktop{true};
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        desktop.monitor().refresh();
        const QString number = QString::number(server.serverPort());
        auto *const box = desktop.find<QLineEdit>(u"searchBox"_s);
        const auto *const list = desktop.find<QListView>(u"searchResultsList"_s);
        const auto findsIt = [&] {
            box->clear();
            desktop.window().open(u"listening "_s + number);
            return list->model()->rowCount() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(findsIt(), 20000);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(number));
    }

    void backAndForwardWalkTheHistory()
    {
        const Desktop desktop{true};
        auto *const back = desktop.find<QAction>(u"goBack"_s);
        auto *const forward = desktop.find<QAction>(u"goForward"_s);
        QVERIFY(!back->isEnabled());
        desktop.window().open(u"80"_s);
        desktop.window().open(u"443"_s);
        QVERIFY(back->isEnabled());
        back->trigger();
        QCOMPARE(desktop.current(), 80);
        QVERIFY(desktop.find<ArticleView>()->toPlainText().startsWith(u"80 "_s));
        forward->trigger();
        QCOMPARE(desktop.current(), 443);
        QVERIFY(!forward->isEnabled());
    }

    void realListenerIsShownAndItsRowOpensTheArticle()
    {
        Desktop desktop{true};
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        desktop.monitor().refresh();
        auto *const list = desktop.find<QListView>(u"listenerList"_s);
        QVERIFY(list != nullptr);
        const QString number = QString::number(server.serverPort());
        const auto rowOfServer = [list, &number] {
            const auto *const model = list->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(number)) {
                    return model->index(row, 0);
                }
            }
            return QModelIndex{};
        };
        QTRY_VERIFY(rowOfServer().isValid());
        list->setCurrentIndex(rowOfServer());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(desktop.current(), static_cast<int>(server.serverPort()));
        QVERIFY(desktop.find<ArticleView>()->toPlainText().contains(u"tst_mainwindow"_s));

        server.close();
        desktop.monitor().refresh();
        QTRY_VERIFY(!rowOfServer().isValid());
        QTRY_VERIFY(desktop.find<ArticleView>()->toPlainText().contains(u"Nothing listens"_s));
    }

    void withoutADatabaseListenersAreStillShown()
    {
        const Desktop desktop{false};
        QVERIFY(desktop.isFilled());
        QVERIFY(desktop.find<ArticleView>()->toPlainText().contains(u"The file is missing."_s));
        QVERIFY(desktop.find<ListenerPanel>()->isVisible());
        desktop.window().open(u"22"_s);
        QCOMPARE(desktop.current(), 22);
    }

    void everyControlHasANameForScreenReaders()
    {
        const Desktop desktop{true};
        const auto widgets = desktop.window().findChildren<QWidget *>();
        for (const QWidget *const widget : widgets) {
            // A view's own parts (header, viewport, scroll bars) speak through the view.
            const bool isPart = qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) != nullptr
                || widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr;
            // Pop-ups of combo boxes are named by their boxes, and what is hidden gets its text when it is
            // shown.
            const bool isElsewhere = widget->window() != &desktop.window() || widget->isHidden();
            if (widget->focusPolicy() == Qt::NoFocus || isPart || isElsewhere) {
                continue;
            }
            const auto *const button = qobject_cast<const QAbstractButton *>(widget);
            // A label that can be selected is read out as its text.
            const bool hasName = qobject_cast<const QLabel *>(widget) != nullptr
                || !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(hasName,
                qPrintable(
                    QLatin1StringView{widget->metaObject()->className()} + u' ' + widget->objectName()));
        }
    }

    void pagesOpenOverTheArticleAndBackLeadsToIt()
    {
        const Desktop desktop{true};
        desktop.window().open(u"2855"_s);
        auto *const view = desktop.find<ArticleView>();
        Q_EMIT desktop.find<SearchBox>()->conceptChosen(u"port-ranges"_s);
        QVERIFY(view->toPlainText().contains(u"The three port ranges"_s));
        QVERIFY(!view->toPlainText().contains(u"{{"_s));
        QCOMPARE(desktop.current(), 2855);
        Q_EMIT view->pageChosen(u"no-such-page"_s);
        QVERIFY(view->toPlainText().contains(u"no-such-page"_s));
        desktop.find<QAction>(u"goBack"_s)->trigger();
        desktop.find<QAction>(u"goBack"_s)->trigger();
        QVERIFY(view->toPlainText().contains(u"FreeSWITCH"_s));
    }

    void answersAreKeptForThePageTheyAreGivenOn()
    {
        const Desktop desktop{true};
        desktop.window().open(u"2855"_s);
        auto *const note = desktop.find<QLineEdit>(u"feedbackNote"_s);
        QVERIFY(!note->isVisible());
        const int narrowest = desktop.find<FeedbackBar>()->minimumSizeHint().width();
        desktop.find<QPushButton>(u"feedbackYes"_s)->click();
        QVERIFY(note->isVisible());
        QVERIFY(narrowest < 300);
        QVERIFY(desktop.find<FeedbackBar>()->minimumSizeHint().width() < 300);
        const QString hostile = u"<img src=x onerror=1><b>bold</b>"_s;
        note->setText(hostile);
        desktop.find<QPushButton>(u"feedbackSend"_s)->click();
        const auto kept = desktop.journal().feedback().of(feedbackPage(PortNumber{2855})).value();
        QVERIFY(kept);
        QCOMPARE(kept->answer, Answer::Yes);
        QCOMPARE(kept->note, hostile);
        desktop.window().open(u"22"_s);
        QVERIFY(!note->isVisible());
        desktop.window().open(u"2855"_s);
        QCOMPARE(note->text(), hostile);
    }

    void whatListensIsInTheJournalAndANoteInTheArticle()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Desktop desktop{true};
        QVERIFY(desktop.isFilled());
        QVERIFY(desktop.journal().sightings().lastSeen(PortNumber{server.serverPort()}).value());
        const QString hostile = u"<img src=x onerror=1><b>bold</b>"_s;
        QVERIFY(desktop.journal().notes().set(PortNumber{80}, hostile, QDateTime::currentDateTimeUtc()));
        desktop.window().open(u"80"_s);
        QVERIFY(desktop.find<ArticleView>()->toPlainText().contains(hostile));
    }

    void timelineIsTheThirdFaceAndItsRowsOpenArticles()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Desktop desktop{true};
        QVERIFY(desktop.isFilled());
        const auto *const table = desktop.find<QTableView>(u"timelineTable"_s);
        QVERIFY(table != nullptr && !table->isVisible());
        desktop.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
        QTest::keyClick(&desktop.window(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(table->isVisible());
        QVERIFY(desktop.find<QAction>(u"showTimeline"_s)->isChecked());
        QVERIFY(!desktop.find<QAction>(u"showChart"_s)->isChecked());
        QVERIFY(!desktop.find<PortChart>()->isVisible());
        // The very first time nothing is new, and from then on everything is that comes.
        QVERIFY(desktop.settings().lookedAt());
        QVERIFY(desktop.find<QLabel>(u"timelineNews"_s)->text().startsWith(u"Nothing new"_s));

        const QString number = QString::number(server.serverPort());
        const auto found = table->model()->match(table->model()->index(0, TimelineModel::PortColumn),
            Qt::DisplayRole,
            number,
            1,
            Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        desktop.find<QTableView>(u"timelineTable"_s)->setCurrentIndex(found.constFirst());
        QCOMPARE(desktop.current(), static_cast<int>(server.serverPort()));
        desktop.find<QAction>(u"showList"_s)->trigger();
        QVERIFY(!table->isVisible());
        QVERIFY(!desktop.find<QAction>(u"showTimeline"_s)->isChecked());
    }

    void wordsAreFoundInTheArticle()
    {
        const Desktop desktop{true};
        desktop.window().open(u"2855"_s);
        auto *const text = desktop.find<QLineEdit>(u"findText"_s);
        QVERIFY(!text->isVisible());
        desktop.find<QAction>(u"findInArticle"_s)->trigger();
        QVERIFY(text->isVisible());
        QTest::keyClicks(text, u"freeswitch"_s);
        QCOMPARE(desktop.find<ArticleView>()->textCursor().selectedText(), u"FreeSWITCH"_s);
        // The first in the article, although its first letters stand before it in other words.
        const int firstPlace = static_cast<int>(
            desktop.find<ArticleView>()->document()->toPlainText().indexOf(u"FreeSWITCH"_s));
        QCOMPARE(desktop.find<ArticleView>()->textCursor().selectionStart(), firstPlace);
        const int first = desktop.find<ArticleView>()->textCursor().position();
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(desktop.find<ArticleView>()->textCursor().position() > first);
        QTest::keyClicks(text, u"qqq"_s);
        QVERIFY(!desktop.find<QLabel>(u"findMessage"_s)->text().isEmpty());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
    }

    void languageChangesInPlace()
    {
        const Desktop desktop{true};
        QTranslator romanian;
        QVERIFY(romanian.load(u":/i18n/portolan_ro.qm"_s));
        desktop.window().open(u"2438"_s);
        QVERIFY(desktop.find<ArticleView>()->toPlainText().contains(u"On this computer"_s));
        QCoreApplication::installTranslator(&romanian);
        QTRY_VERIFY(desktop.find<ArticleView>()->toPlainText().contains(u"Pe acest calculator"_s));
        QCoreApplication::removeTranslator(&romanian);
        QTRY_VERIFY(desktop.find<ArticleView>()->toPlainText().contains(u"On this computer"_s));
    }

    void textSizeIsRemembered()
    {
        const Desktop desktop{true};
        desktop.find<ArticleView>()->makeTextLarger();
        QCOMPARE(desktop.settings().textZoom(), 1);
        desktop.find<ArticleView>()->resetTextSize();
        QCOMPARE(desktop.settings().textZoom(), 0);
    }

    void appearanceIsChosenAndRemembered()
    {
        const Desktop desktop{true};
        const QPalette before = QApplication::palette();
        desktop.find<QAction>(u"dark"_s)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
        desktop.find<QAction>(u"light"_s)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 128);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
