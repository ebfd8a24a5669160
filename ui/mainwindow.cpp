// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/catalog/catalog.h"
#include "core/catalog/searchquery.h"
#include "core/listening/listenermonitor.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/article/articleview.h"
#include "ui/articlepane.h"
#include "ui/articlepresenter.h"
#include "ui/browsepane.h"
#include "ui/detailspresenter.h"
#include "ui/journalkeeper.h"
#include "ui/languagemenu.h"
#include "ui/listening/listenerpanel.h"
#include "ui/noticebar.h"
#include "ui/ownerrequest.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/timelinepresenter.h"
#include "ui/topbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int refreshMs = 2000;
constexpr int mostSearchResults = 60;
/// Where a first visitor starts: everybody has met it.
constexpr PortNumber firstPort{22};

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow{parent}
    , m_services{services}
    , m_listeners{services.catalog, services.monitor}
    , m_actions{new Actions{this}}
{
    setObjectName(u"mainWindow"_s);
    buildPanes();
    m_topBar = new TopBar{*m_actions, [this](const QString &text) { return found(text); }, this};
    setMenuWidget(m_topBar);
    buildMenu();
    connectSelection();
    connectListeners();
    connectActions();
    connectArticle();
    fillOverview();
    retranslate();
    applyFrame();
    restore();
}

MainWindow::~MainWindow() = default;

Result<QVector<SearchHit>> MainWindow::found(const QString &text) const
{
    if (m_services.catalog == nullptr) {
        return failure(m_services.catalogProblem);
    }
    return SearchQuery::parse(text).and_then([this](const SearchQuery &query) {
        return m_services.catalog->search(query,
            mostSearchResults,
            query.isListening() ? std::optional{m_listeners.snapshot().servicePorts()} : std::nullopt);
    });
}

void MainWindow::buildPanes()
{
    auto *const page = new QWidget{this};
    m_panes = new QSplitter{Qt::Horizontal, page};
    m_panes->setObjectName(u"panes"_s);
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    m_listenerPanel = new ListenerPanel{m_panes};
    m_browsePane = new BrowsePane{*m_actions, m_panes};
    m_keeper = new JournalKeeper{m_services.journal, m_services.journalProblem, m_listeners, this};
    m_details = new DetailsPresenter{m_listeners, *m_keeper, *this};
    new TimelinePresenter{m_browsePane->timelineView(), *m_keeper, m_services.settings, m_keeper};
    m_articlePane = new ArticlePane{m_navigator, *m_keeper, m_panes};
    m_articleView = &m_articlePane->view();
    m_panes->addWidget(m_listenerPanel);
    m_panes->addWidget(m_browsePane);
    m_panes->addWidget(m_articlePane);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({286, 570, 424});
    m_statusLine = new StatusLine{page};
    auto *const layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *const notice = new NoticeBar{page};
    notice->showNotice(m_services.notice);
    layout->addWidget(notice);
    if (m_services.ownerHelper != nullptr) {
        auto *const refusal = new NoticeBar{page};
        refusal->setObjectName(u"ownerNotice"_s);
        layout->addWidget(refusal);
        new OwnerRequest{*m_services.ownerHelper, m_listeners, *m_statusLine, *refusal, this};
    }
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_statusLine);
    setCentralWidget(page);
}

void MainWindow::buildMenu()
{
    auto *const menu = new QMenu{m_topBar};
    const auto add = [this, menu](std::initializer_list<Actions::Id> ids) {
        for (const Actions::Id id : ids) {
            menu->addAction(m_actions->action(id));
        }
        menu->addSeparator();
    };
    add({Actions::ShowChart, Actions::ShowList, Actions::ShowTimeline});
    add({Actions::Refresh, Actions::ListenerDetails, Actions::FilterListeners, Actions::Search});
    add({Actions::FindInArticle, Actions::CopyArticle, Actions::Print, Actions::SavePdf});
    add({Actions::EditNote, Actions::SaveFeedback});
    add({Actions::TextLarger, Actions::TextSmaller, Actions::TextNormal});
    add({Actions::FollowDesktop, Actions::Light, Actions::Dark});
    m_languageMenu = new LanguageMenu{m_services.languages, m_services.settings.language(), menu};
    menu->addMenu(m_languageMenu);
    menu->addSeparator();
    connect(m_languageMenu, &LanguageMenu::languageChosen, this, [this](const QString &code) {
        m_services.settings.setLanguage(code);
        if (m_services.speak) {
            m_services.speak(code);
        }
    });
    add({Actions::About, Actions::Quit});
    m_topBar->setMenu(menu);
}

void MainWindow::connectSelection()
{
    const auto visit = [this](PortNumber port) { m_navigator.visit(port); };
    connect(m_listenerPanel, &ListenerPanel::portChosen, this, visit);
    const auto showDetailsOf = [this](int number) {
        if (const auto port = m_navigator.current()) {
            m_details->showOn(*port, number);
        }
    };
    connect(m_listenerPanel, &ListenerPanel::detailsRequested, m_details, &DetailsPresenter::show);
    connect(m_articleView, &ArticleView::detailsRequested, this, showDetailsOf);
    connect(m_actions->action(Actions::ListenerDetails), &QAction::triggered, this, [showDetailsOf] {
        showDetailsOf(0);
    });
    connect(m_browsePane, &BrowsePane::portChosen, this, visit);
    connect(m_articleView, &ArticleView::portChosen, this, visit);
    connect(m_articleView, &ArticleView::pageChosen, &m_navigator, &Navigator::visitPage);
    connect(&m_topBar->searchBox(), &SearchBox::conceptChosen, &m_navigator, &Navigator::visitPage);
    connect(&m_topBar->searchBox(), &SearchBox::portChosen, this, visit);
    connect(&m_navigator, &Navigator::currentChanged, this, [this](PortNumber port) {
        m_listenerPanel->setCurrent(port);
        m_browsePane->setCurrent(port);
        retranslate();
    });
    connect(&m_navigator, &Navigator::historyChanged, this, [this] {
        m_actions->action(Actions::GoBack)->setEnabled(m_navigator.canGoBack());
        m_actions->action(Actions::GoForward)->setEnabled(m_navigator.canGoForward());
    });
    m_actions->action(Actions::GoBack)->setEnabled(false);
    m_actions->action(Actions::GoForward)->setEnabled(false);
    connect(m_actions->action(Actions::GoBack), &QAction::triggered, &m_navigator, &Navigator::goBack);
    connect(m_actions->action(Actions::GoForward), &QAction::triggered, &m_navigator, &Navigator::goForward);
}

void MainWindow::connectListeners()
{
    connect(&m_listeners, &LiveListeners::updated, this, [this](bool hasChanged) {
        m_listenerPanel->setListeners(m_listeners.all(), m_listeners.snapshot().takenAt);
        m_listenerPanel->setRemarks(m_listeners.snapshot().remarks);
        if (hasChanged) {
            m_browsePane->setListeners(m_listeners.all());
            m_statusLine->setListeners(m_listeners.all());
        }
    });
    connect(&m_listeners, &LiveListeners::failed, m_listenerPanel, &ListenerPanel::showFailure);
    const auto refresh = [this] { m_services.monitor.refresh(); };
    connect(m_listenerPanel, &ListenerPanel::refreshRequested, this, refresh);
    connect(m_details, &DetailsPresenter::processEnded, this, refresh);
    connect(m_details, &DetailsPresenter::told, m_statusLine, &StatusLine::showMessage);
    connect(m_listenerPanel, &ListenerPanel::hidesClientsChanged, this, [this](bool isHiding) {
        m_services.settings.setHidesClients(isHiding);
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](Actions::Id id, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, this, slot);
    };
    on(Actions::Search, [this] {
        m_topBar->searchBox().setFocus(Qt::ShortcutFocusReason);
        m_topBar->searchBox().selectAll();
    });
    on(Actions::FilterListeners, [this] { m_listenerPanel->focusFilter(); });
    on(Actions::Refresh, [this] { m_services.monitor.refresh(); });
    on(Actions::TextLarger, [this] { m_articleView->makeTextLarger(); });
    on(Actions::TextSmaller, [this] { m_articleView->makeTextSmaller(); });
    on(Actions::TextNormal, [this] { m_articleView->resetTextSize(); });
    on(Actions::CopyArticle, [this] {
        QApplication::clipboard()->setText(m_articleView->markdown());
        m_statusLine->showMessage(tr("The article is on the clipboard."));
    });
    on(Actions::FindInArticle, [this] { m_articlePane->findInArticle(); });
    on(Actions::Print, [this] { m_articlePane->print(); });
    on(Actions::SavePdf, [this] { m_articlePane->savePdf(); });
    on(Actions::EditNote, [this] { m_articlePane->editNote(); });
    on(Actions::SaveFeedback, [this] { m_articlePane->saveFeedback(); });
    on(Actions::FollowDesktop, [this] { choose(Appearance::System); });
    on(Actions::Light, [this] { choose(Appearance::Light); });
    on(Actions::Dark, [this] { choose(Appearance::Dark); });
    on(Actions::About, [this] { showAbout(); });
    on(Actions::Quit, [this] { close(); });
}

void MainWindow::connectArticle()
{
    connect(m_articleView, &ArticleView::commandCopied, this, [this](const QString &command) {
        m_statusLine->showMessage(tr("Copied: %1").arg(command));
    });
    connect(m_articleView, &ArticleView::addressChosen, this, &MainWindow::askToOpen);
    connect(m_articleView, &ArticleView::textZoomChanged, this, [this](int steps) {
        m_services.settings.setTextZoom(steps);
    });
    connect(m_keeper, &JournalKeeper::failed, m_statusLine, &StatusLine::showMessage);
    connect(m_articlePane, &ArticlePane::done, m_statusLine, &StatusLine::showMessage);
    connect(m_articlePane, &ArticlePane::noteChanged, this, [this] { m_presenter->refresh(); });
    m_presenter = new ArticlePresenter{m_services.catalog,
        m_services.catalogProblem,
        m_listeners,
        m_navigator,
        *m_keeper,
        *m_articleView,
        this};
    connect(m_articleView, &ArticleView::checkRequested, m_presenter, &ArticlePresenter::check);
    connect(m_presenter, &ArticlePresenter::snapshotWanted, &m_services.monitor, &ListenerMonitor::refresh);
    // After the panes: they were connected before, and slots run in the order of their connection.
    connect(&m_listeners, &LiveListeners::updated, this, &MainWindow::filled, Qt::SingleShotConnection);
}

void MainWindow::fillOverview()
{
    if (m_services.catalog == nullptr) {
        return;
    }
    const auto overview = m_services.catalog->overview();
    if (!overview) {
        m_articleView->showMessage(tr("What is known of ports cannot be shown"), overview.error().message);
        return;
    }
    m_browsePane->setOverview(*overview);
    m_statusLine->setRegistryDate(m_services.catalog->registryDate());
    m_navigator.visit(firstPort);
}

void MainWindow::open(const QString &portOrSearch)
{
    if (const auto port = PortNumber::fromString(portOrSearch)) {
        m_navigator.visit(*port);
    } else if (!portOrSearch.trimmed().isEmpty()) {
        m_topBar->searchBox().searchFor(portOrSearch);
    }
}

void MainWindow::restore()
{
    const Settings &settings = m_services.settings;
    resize(1280, 800);
    restoreGeometry(settings.windowGeometry());
    m_panes->restoreState(settings.splitterState());
    m_listenerPanel->setHidesClients(settings.hidesClients());
    m_articleView->setTextZoom(settings.textZoom());
    const Appearance appearance = settings.appearance();
    m_actions
        ->action(appearance == Appearance::Light ? Actions::Light
                : appearance == Appearance::Dark ? Actions::Dark
                                                 : Actions::FollowDesktop)
        ->setChecked(true);
}

void MainWindow::watch(bool isLookedAt)
{
    if (isLookedAt) {
        m_services.monitor.start(refreshMs);
    } else {
        m_services.monitor.pause();
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    watch(true);
    QMainWindow::showEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    watch(false);
    QMainWindow::hideEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setWindowGeometry(saveGeometry());
    m_services.settings.setSplitterState(m_panes->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton) {
        m_navigator.goBack();
    } else if (event->button() == Qt::ForwardButton) {
        m_navigator.goForward();
    } else {
        QMainWindow::mousePressEvent(event);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
        applyFrame();
        break;
    case QEvent::LanguageChange:
        m_actions->retranslate();
        m_languageMenu->retranslate();
        retranslate();
        m_presenter->refresh();
        break;
    case QEvent::WindowStateChange:
        watch(!isMinimized());
        break;
    default:
        break;
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::applyFrame()
{
    // Setting a style sheet tells of a changed palette again.
    const QString sheet = frameStyleSheet(Theme::of(QApplication::palette()));
    if (sheet != m_frameStyle) {
        m_frameStyle = sheet;
        setStyleSheet(sheet);
    }
}

void MainWindow::choose(Appearance appearance)
{
    m_services.settings.setAppearance(appearance);
    applyAppearance(appearance);
}

void MainWindow::retranslate()
{
    const auto port = m_navigator.current();
    setWindowTitle(port ? tr("Port %1 – Portolan").arg(port->toString()) : tr("Portolan"));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this,
        tr("About Portolan"),
        tr("<h3>Portolan %1</h3><p>A chart of the 65,536 network ports, and of what this computer listens "
           "on.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. Port names are data "
           "of the IANA registry, "
           "in the public domain (CC0).</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
}

void MainWindow::askToOpen(const QUrl &address)
{
    QMessageBox box{QMessageBox::Question,
        tr("Open in your browser?"),
        tr("This address is outside of Portolan:"),
        QMessageBox::Open | QMessageBox::Cancel,
        this};
    box.setInformativeText(address.toDisplayString());
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::Open)->setText(tr("Open"));
    box.button(QMessageBox::Cancel)->setText(tr("Cancel"));
    if (box.exec() == QMessageBox::Open) {
        QDesktopServices::openUrl(address);
    }
}

} // namespace portolan
