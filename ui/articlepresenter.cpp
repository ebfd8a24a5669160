// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlepresenter.h"

#include "core/article/composer.h"
#include "core/article/conceptcomposer.h"
#include "core/catalog/catalog.h"
#include "ui/article/articleview.h"
#include "ui/journalkeeper.h"
#include "ui/livelisteners.h"
#include "ui/navigator.h"

#include <utility>

namespace portolan {

ArticlePresenter::ArticlePresenter(const Catalog *catalog,
    QString problem,
    const LiveListeners &listeners,
    const Navigator &navigator,
    const JournalKeeper &keeper,
    ArticleView &view,
    QObject *parent)
    : QObject{parent}
    , m_catalog{catalog}
    , m_problem{std::move(problem)}
    , m_listeners{listeners}
    , m_navigator{navigator}
    , m_keeper{keeper}
    , m_view{view}
{
    connect(&navigator, &Navigator::historyChanged, this, &ArticlePresenter::refresh);
    connect(&listeners, &LiveListeners::updated, this, &ArticlePresenter::takeSnapshot);
    connect(&listeners, &LiveListeners::failed, this, &ArticlePresenter::takeFailure);
    refresh();
}

void ArticlePresenter::check()
{
    m_checkedPort = m_navigator.current();
    m_checkAskedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT snapshotWanted();
}

void ArticlePresenter::takeSnapshot(bool hasChanged)
{
    const QDateTime takenAt = m_listeners.snapshot().takenAt;
    const bool isAnswer = m_checkAskedAt.isValid() && takenAt >= m_checkAskedAt;
    if (isAnswer) {
        m_check = {takenAt, {}};
        m_checkAskedAt = {};
    }
    if (isAnswer || hasChanged) {
        refresh();
    }
}

void ArticlePresenter::takeFailure(const QString &message)
{
    if (m_checkAskedAt.isValid()) {
        m_check = {{}, message};
        m_checkAskedAt = {};
        refresh();
    }
}

void ArticlePresenter::refresh()
{
    if (m_catalog == nullptr) {
        m_view.showMessage(tr("What is known of ports cannot be shown"), m_problem);
        return;
    }
    if (!m_statistics) {
        const auto statistics = m_catalog->statistics();
        if (!statistics) {
            m_view.showMessage(tr("What is known of ports cannot be shown"), statistics.error().message);
            return;
        }
        m_statistics = *statistics;
    }
    const ArticleContext context{thisSystem(), m_catalog->registryDate(), *m_statistics, std::nullopt};
    if (!m_navigator.page().isEmpty()) {
        showPage(context);
    } else if (const auto port = m_navigator.current()) {
        showPort(*port, context);
    }
}

void ArticlePresenter::showPort(PortNumber port, ArticleContext context)
{
    const auto facts = m_catalog->facts(port);
    if (!facts) {
        m_view.showMessage(tr("What is known of this port cannot be shown"), facts.error().message);
        return;
    }
    if (m_listeners.hasSnapshot()) {
        context.listeners = m_listeners.on(port);
    }
    context.lastSeen = m_keeper.lastSeen(port);
    context.note = m_keeper.note(port);
    // The answer to a question about another port would be out of date when the reader comes back.
    if (m_checkedPort != port) {
        m_checkedPort.reset();
        m_check = {};
        m_checkAskedAt = {};
    }
    context.ownCheck = m_check;
    m_view.showArticle(composeArticle(*facts, context));
}

void ArticlePresenter::showPage(const ArticleContext &context)
{
    const auto page = m_catalog->conceptPage(m_navigator.page());
    if (page && *page) {
        m_view.showArticle(composeConcept(**page, context));
        return;
    }
    m_view.showMessage(tr("This page cannot be shown"),
        page ? tr("There is no page “%1”.").arg(m_navigator.page()) : page.error().message);
}

} // namespace portolan
