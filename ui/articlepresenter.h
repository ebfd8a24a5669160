// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlecontext.h"
#include "core/base/portnumber.h"
#include "core/catalog/portfacts.h"

#include <QObject>

#include <optional>

namespace portolan {

class ArticleView;
class Catalog;
class JournalKeeper;
class LiveListeners;
class Navigator;

/// Keeps the article view at the current port or page, composed anew when the port or what listens on it
/// changes.
class ArticlePresenter final : public QObject
{
    Q_OBJECT

public:
    /// catalog may be null: then problem, whole sentences, is shown in its place. All outlive this object.
    ArticlePresenter(const Catalog *catalog,
        QString problem,
        const LiveListeners &listeners,
        const Navigator &navigator,
        const JournalKeeper &keeper,
        ArticleView &view,
        QObject *parent = nullptr);

    /// Composes the article again, as after a change of language.
    void refresh();

    /// Has this computer looked at, and shows in the article of the current port what was found.
    void check();

Q_SIGNALS:
    /// The monitor is to take a snapshot.
    void snapshotWanted();

private:
    void takeSnapshot(bool hasChanged);
    void takeFailure(const QString &message);

    void showPort(PortNumber port, ArticleContext context);
    void showPage(const ArticleContext &context);

    const Catalog *m_catalog;
    QString m_problem;
    const LiveListeners &m_listeners;
    const Navigator &m_navigator;
    const JournalKeeper &m_keeper;
    ArticleView &m_view;
    std::optional<CatalogStatistics> m_statistics;
    /// The port whose check was asked for last, and when; an answer counts from then on.
    std::optional<PortNumber> m_checkedPort;
    QDateTime m_checkAskedAt;
    OwnCheck m_check;
};

} // namespace portolan
