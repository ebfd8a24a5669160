// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timelinepresenter.h"

#include "ui/journalkeeper.h"
#include "ui/settings.h"
#include "ui/timeline/timelineview.h"

namespace portolan {

namespace {

constexpr int pauseMs = 3000;
/// More than anybody looks through; older ones stay in the journal.
constexpr int mostListeners = 2000;

} // namespace

TimelinePresenter::TimelinePresenter(
    TimelineView &view, const JournalKeeper &keeper, Settings &settings, QObject *parent)
    : QObject{parent}
    , m_view{view}
    , m_keeper{keeper}
    , m_settings{settings}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isDue) {
            refreshSoon();
        }
    });
    connect(&keeper, &JournalKeeper::recorded, this, &TimelinePresenter::refreshSoon);
    connect(&view, &TimelineView::shown, this, &TimelinePresenter::refresh);
    connect(&view, &TimelineView::markedAsSeen, this, &TimelinePresenter::markAsSeen);
}

void TimelinePresenter::refreshSoon()
{
    if (!m_view.isVisible()) {
        return;
    }
    if (m_pause.isActive()) {
        m_isDue = true;
        return;
    }
    refresh();
}

void TimelinePresenter::refresh()
{
    m_isDue = false;
    m_pause.start();
    const auto timeline = m_keeper.timeline(mostListeners);
    if (!timeline) {
        m_view.showProblem(timeline.error().message);
        return;
    }
    if (!m_settings.lookedAt()) {
        m_settings.setLookedAt(timeline->readAt);
    }
    m_view.setTimeline(*timeline, *m_settings.lookedAt());
}

void TimelinePresenter::markAsSeen(const QDateTime &until)
{
    m_settings.setLookedAt(until);
    refresh();
}

} // namespace portolan
