// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace portolan {

class JournalKeeper;
class Settings;
class TimelineView;

/// Keeps the timeline up to date with the journal while it can be seen, and remembers until when the user has
/// looked through it. The first time nothing is new.
class TimelinePresenter final : public QObject
{
    Q_OBJECT

public:
    /// The first three outlive this object.
    TimelinePresenter(
        TimelineView &view, const JournalKeeper &keeper, Settings &settings, QObject *parent = nullptr);

private:
    void refresh();
    /// At once, or when the time since the last refresh is no longer short.
    void refreshSoon();
    void markAsSeen(const QDateTime &until);

    TimelineView &m_view;
    const JournalKeeper &m_keeper;
    Settings &m_settings;
    /// Runs while the last refresh is not long ago.
    QTimer m_pause;
    bool m_isDue = false;
};

} // namespace portolan
