// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journalkeeper.h"

#include "core/journal/feedbackstore.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/observations.h"
#include "core/journal/sightingoflistener.h"
#include "core/journal/sightings.h"
#include "ui/livelisteners.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace portolan {

namespace {

/// How often the journal hears that nothing has changed: well within the silence that it takes for a gap.
constexpr qint64 heartbeatMs = Observations::longestSilenceMs / 2;

} // namespace

JournalKeeper::JournalKeeper(
    Journal *journal, QString problem, const LiveListeners &listeners, QObject *parent)
    : QObject{parent}
    , m_journal{journal}
    , m_problem{std::move(problem)}
    , m_listeners{listeners}
{
    if (m_journal != nullptr) {
        connect(&listeners, &LiveListeners::updated, this, &JournalKeeper::record);
    }
}

void JournalKeeper::record(bool hasChanged)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!hasChanged && m_recordedAt.isValid() && m_recordedAt.msecsTo(now) < heartbeatMs) {
        return;
    }
    m_recordedAt = now;
    QVector<Sighting> seen;
    for (const Listener &listener : m_listeners.snapshot().listeners) {
        // Ports that a client has taken for a while come and go by the thousand.
        if (listener.grade != Grade::Client) {
            seen.append(sightingOf(listener));
        }
    }
    const auto recorded = m_journal->sightings().record(seen, now);
    if (!recorded && !m_hasFailed) {
        Q_EMIT failed(recorded.error().message);
    }
    m_hasFailed = !recorded;
}

std::optional<QDateTime> JournalKeeper::lastSeen(PortNumber port) const
{
    return m_journal == nullptr ? std::nullopt : m_journal->sightings().lastSeen(port).value_or(std::nullopt);
}

QString JournalKeeper::note(PortNumber port) const
{
    if (m_journal == nullptr) {
        return {};
    }
    const auto note = m_journal->notes().note(port);
    return note && *note ? (*note)->text : QString{};
}

Result<void> JournalKeeper::setNote(PortNumber port, const QString &text)
{
    return m_journal == nullptr ? failure(m_problem)
                                : m_journal->notes().set(port, text, QDateTime::currentDateTimeUtc());
}

std::optional<Feedback> JournalKeeper::feedbackOn(const QString &page) const
{
    return m_journal == nullptr ? std::nullopt : m_journal->feedback().of(page).value_or(std::nullopt);
}

Result<void> JournalKeeper::setFeedback(const QString &page, Answer answer, const QString &note)
{
    if (m_journal == nullptr) {
        return failure(m_problem);
    }
    return m_journal->feedback().set({.page = page,
        .answer = answer,
        .note = note,
        .language = QLocale{}.bcp47Name(),
        .askedAt = QDateTime::currentDateTimeUtc(),
        .programVersion = QCoreApplication::applicationVersion()});
}

Result<QByteArray> JournalKeeper::feedbackFile() const
{
    return m_journal == nullptr ? failure(m_problem) : m_journal->feedbackJson();
}

} // namespace portolan
