// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journalkeeper.h"

#include "core/base/localetext.h"
#include "core/journal/expectedlisteners.h"
#include "core/journal/feedbackstore.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/observations.h"
#include "core/journal/sightingoflistener.h"
#include "core/journal/sightings.h"
#include "ui/livelisteners.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace portolan {

namespace {

/// How often the journal hears that nothing has changed: well within the silence that it takes for a gap.
constexpr qint64 heartbeatMs = Observations::longestSilenceMs / 2;

/// A program that was hidden, then or now, may be any.
bool mayBeTheSame(const QString &expected, const QString &here)
{
    return expected == here || expected.isEmpty() || here.isEmpty();
}

bool isBefore(const Sighting &one, const Sighting &other)
{
    return std::tie(one.port, one.transport, one.address, one.program, one.unit)
        < std::tie(other.port, other.transport, other.address, other.program, other.unit);
}

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
        readExpected();
    }
}

void JournalKeeper::record(bool hasChanged)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!hasChanged && m_recordedAt.isValid() && m_recordedAt.msecsTo(now) < heartbeatMs) {
        return;
    }
    m_recordedAt = now;
    const auto written = m_journal->sightings().record(listeningNow(), now);
    if (!written && !m_hasFailed) {
        Q_EMIT failed(written.error().message);
    }
    m_hasFailed = !written;
    Q_EMIT recorded();
}

QVector<Sighting> JournalKeeper::listeningNow() const
{
    QVector<Sighting> seen;
    for (const Listener &listener : m_listeners.snapshot().listeners) {
        // Ports that a client has taken for a while come and go by the thousand.
        if (listener.grade != Grade::Client) {
            seen.append(Sightings::kept(sightingOf(listener)));
        }
    }
    return seen;
}

Result<Timeline> JournalKeeper::timeline(int mostListeners) const
{
    if (m_journal == nullptr) {
        return failure(m_problem);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto seen = m_journal->sightings().newest(mostListeners + 1);
    if (!seen) {
        return tl::make_unexpected(seen.error());
    }
    Timeline timeline{.readAt = now, .isCut = seen->size() > mostListeners};
    seen->resize(std::min<qsizetype>(seen->size(), mostListeners));
    if (seen->isEmpty()) {
        return timeline;
    }
    auto gaps = gapsSince(seen->constLast().firstSeen);
    if (!gaps) {
        return tl::make_unexpected(gaps.error());
    }
    timeline.gaps = *gaps;
    QVector<Sighting> listening = listeningNow();
    std::sort(listening.begin(), listening.end(), isBefore);
    for (const SeenListener &each : std::as_const(*seen)) {
        timeline.entries.append(
            {each, std::binary_search(listening.cbegin(), listening.cend(), each.sighting, isBefore)});
    }
    return timeline;
}

Result<QVector<TimeSpan>> JournalKeeper::gapsSince(const QDateTime &from) const
{
    // Not until now: what passed since the last heartbeat is no gap yet.
    const QDateTime to = m_recordedAt.isValid() ? m_recordedAt : QDateTime::currentDateTimeUtc();
    if (to <= from) {
        return QVector<TimeSpan>{};
    }
    auto gaps = m_journal->observations().gapsBetween(from, to);
    if (gaps) {
        gaps->removeIf(
            [](const TimeSpan &gap) { return gap.begin.msecsTo(gap.end) < Observations::longestSilenceMs; });
    }
    return gaps;
}

void JournalKeeper::readExpected()
{
    m_expected = m_journal->expectedListeners().all().value_or(QVector<ExpectedListener>{});
}

std::optional<QString> JournalKeeper::expectation(const Listener &listener) const
{
    const Sighting here = sightingOf(listener);
    const auto found = std::ranges::find_if(m_expected, [&here](const ExpectedListener &expected) {
        return expected.transport == here.transport && expected.address == here.address
            && expected.port == here.port && mayBeTheSame(expected.program, here.program);
    });
    return found == m_expected.end() ? std::nullopt : std::optional{found->note};
}

Result<void> JournalKeeper::setExpectation(const Listener &listener, bool isExpected, const QString &note)
{
    if (m_journal == nullptr) {
        return failure(m_problem);
    }
    const Sighting here = sightingOf(listener);
    const ExpectedListener expected{
        here.transport, here.address, here.port, here.program, note, QDateTime::currentDateTimeUtc()};
    ExpectedListeners &all = m_journal->expectedListeners();
    auto kept = isExpected ? all.add(expected) : all.remove(expected);
    readExpected();
    Q_EMIT expectationsChanged();
    return kept;
}

QString JournalKeeper::seenText(PortNumber port) const
{
    if (m_journal == nullptr) {
        return {};
    }
    const auto first = m_journal->sightings().firstSeen(port).value_or(std::nullopt);
    const auto last = m_journal->sightings().lastSeen(port).value_or(std::nullopt);
    return first && last ? tr("Something on this port was first seen on %1, last on %2.")
                               .arg(momentText(*first), momentText(*last))
                         : QString{};
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
