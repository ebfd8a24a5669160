// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/result.h"
#include "core/journal/expectedlistener.h"
#include "core/journal/feedback.h"
#include "core/listening/listener.h"
#include "ui/timeline/timeline.h"

#include <QDateTime>
#include <QObject>
#include <QVector>

#include <optional>

namespace portolan {

class Journal;
class LiveListeners;

/// Writes what listens into the journal while the window is open, and answers what the window asks of it.
/// Without a journal it keeps nothing and says so where something was to be kept.
class JournalKeeper final : public QObject
{
    Q_OBJECT

public:
    /// journal may be null: then problem says why, in whole sentences. Both outlive this object.
    JournalKeeper(
        Journal *journal, QString problem, const LiveListeners &listeners, QObject *parent = nullptr);

    /// When something was last seen to listen on the port; nothing where it never was.
    [[nodiscard]] std::optional<QDateTime> lastSeen(PortNumber port) const;
    /// What was seen listening, the newest mostListeners of it, with the gaps between. Gaps shorter than
    /// Observations::longestSilenceMs are left out: as much may pass between two looks.
    [[nodiscard]] Result<Timeline> timeline(int mostListeners) const;
    /// Empty where there is none.
    [[nodiscard]] QString note(PortNumber port) const;
    [[nodiscard]] Result<void> setNote(PortNumber port, const QString &text);
    /// The note of a listener that the user expects; nothing where it is not expected.
    [[nodiscard]] std::optional<QString> expectation(const Listener &listener) const;
    [[nodiscard]] Result<void> setExpectation(const Listener &listener, bool isExpected, const QString &note);
    /// When something was first and last seen on the port, in sentences; empty where it never was.
    [[nodiscard]] QString seenText(PortNumber port) const;
    [[nodiscard]] std::optional<Feedback> feedbackOn(const QString &page) const;
    [[nodiscard]] Result<void> setFeedback(const QString &page, Answer answer, const QString &note);
    /// All answers as the text of a JSON file.
    [[nodiscard]] Result<QByteArray> feedbackFile() const;

Q_SIGNALS:
    /// What the user expects was changed.
    void expectationsChanged();
    /// What listens was written down, or could not be: timeline() may have something else to say.
    void recorded();
    /// What listens could not be written down. Told once, until it works again.
    void failed(const QString &message);

private:
    void record(bool hasChanged);
    void readExpected();
    [[nodiscard]] QVector<Sighting> listeningNow() const;
    [[nodiscard]] Result<QVector<TimeSpan>> gapsSince(const QDateTime &from) const;

    Journal *m_journal;
    QString m_problem;
    const LiveListeners &m_listeners;
    QDateTime m_recordedAt;
    bool m_hasFailed = false;
    QVector<ExpectedListener> m_expected;
};

} // namespace portolan
