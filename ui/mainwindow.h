// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/result.h"
#include "core/catalog/searchhit.h"
#include "ui/livelisteners.h"
#include "ui/navigator.h"
#include "ui/settings.h"

#include <QMainWindow>
#include <QStringList>

#include <functional>

class QSplitter;

namespace portolan {

class Actions;
class ArticlePane;
class ArticlePresenter;
class ArticleView;
class BrowsePane;
class Catalog;
class DetailsPresenter;
class Journal;
class JournalKeeper;
class LanguageMenu;
class ListenerMonitor;
class ListenerPanel;
class OwnerHelper;
class StatusLine;
class TopBar;

/// What the window shows. Everything here outlives the window.
struct WindowServices
{
    /// Null when the database cannot be used; catalogProblem then says why, in whole sentences.
    const Catalog *catalog = nullptr;
    QString catalogProblem;
    ListenerMonitor &monitor;
    Settings &settings;
    /// Null when it cannot be used; journalProblem then says why, in whole sentences.
    Journal *journal = nullptr;
    QString journalProblem = {};
    /// Whole sentences the user is to read when the window opens; may be empty.
    QString notice = {};
    /// Codes of the languages the program has, such as "ro".
    QStringList languages = {};
    /// Makes the program speak that language, or that of the desktop for an empty code.
    std::function<void(const QString &code)> speak = {};
    /// Finds the owners that are hidden from the user, when asked to; null where nobody can.
    OwnerHelper *ownerHelper = nullptr;
};

/// The one window: listeners, chart or list, article; one selection through all of them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// Shows a port by its number, or searches for what the text says.
    void open(const QString &portOrSearch);

    [[nodiscard]] Navigator &navigator() { return m_navigator; }

Q_SIGNALS:
    /// Everything the window shows at its start is there: overview, listeners, article.
    void filled();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// What a search for the text finds.
    [[nodiscard]] Result<QVector<SearchHit>> found(const QString &text) const;
    void buildPanes();
    void buildMenu();
    void connectSelection();
    void connectListeners();
    void connectActions();
    void connectArticle();
    void fillOverview();
    void watch(bool isLookedAt);
    void restore();
    void choose(Appearance appearance);
    void applyFrame();
    void retranslate();
    void showAbout();
    void askToOpen(const QUrl &address);

    WindowServices m_services;
    Navigator m_navigator;
    LiveListeners m_listeners;
    Actions *m_actions;
    TopBar *m_topBar = nullptr;
    LanguageMenu *m_languageMenu = nullptr;
    ArticlePane *m_articlePane = nullptr;
    JournalKeeper *m_keeper = nullptr;
    DetailsPresenter *m_details = nullptr;
    QSplitter *m_panes = nullptr;
    ListenerPanel *m_listenerPanel = nullptr;
    BrowsePane *m_browsePane = nullptr;
    ArticleView *m_articleView = nullptr;
    ArticlePresenter *m_presenter = nullptr;
    StatusLine *m_statusLine = nullptr;
    QString m_frameStyle;
};

} // namespace portolan
