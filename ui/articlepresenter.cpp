// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlepresenter.h"

#include "core/article/composer.h"
#include "core/catalog/catalog.h"
#include "ui/article/articleview.h"
#include "ui/livelisteners.h"
#include "ui/navigator.h"

#include <utility>

namespace portolan {

ArticlePresenter::ArticlePresenter(const Catalog *catalog,
    QString problem,
    const LiveListeners &listeners,
    const Navigator &navigator,
    ArticleView &view,
    QObject *parent)
    : QObject{parent}
    , m_catalog{catalog}
    , m_problem{std::move(problem)}
    , m_listeners{listeners}
    , m_navigator{navigator}
    , m_view{view}
{
    connect(&navigator, &Navigator::currentChanged, this, &ArticlePresenter::refresh);
    connect(&listeners, &LiveListeners::updated, this, [this](bool hasChanged) {
        if (hasChanged) {
            refresh();
        }
    });
    refresh();
}

void ArticlePresenter::refresh()
{
    if (m_catalog == nullptr) {
        m_view.showMessage(tr("What is known of ports cannot be shown"), m_problem);
        return;
    }
    const auto port = m_navigator.current();
    if (!port) {
        return;
    }
    const auto facts = m_catalog->facts(*port);
    if (!m_statistics) {
        const auto statistics = m_catalog->statistics();
        m_statistics = statistics ? std::optional{*statistics} : std::nullopt;
    }
    if (!facts || !m_statistics) {
        m_view.showMessage(
            tr("What is known of this port cannot be shown"), facts ? QString{} : facts.error().message);
        return;
    }
    ArticleContext context{thisSystem(), m_catalog->registryDate(), *m_statistics, std::nullopt};
    if (m_listeners.hasSnapshot()) {
        context.listeners = m_listeners.on(*port);
    }
    m_view.showArticle(composeArticle(*facts, context));
}

} // namespace portolan
