// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/result.h"
#include "core/journal/feedback.h"

#include <QDateTime>
#include <QObject>

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
    /// Empty where there is none.
    [[nodiscard]] QString note(PortNumber port) const;
    [[nodiscard]] Result<void> setNote(PortNumber port, const QString &text);
    [[nodiscard]] std::optional<Feedback> feedbackOn(const QString &page) const;
    [[nodiscard]] Result<void> setFeedback(const QString &page, Answer answer, const QString &note);
    /// All answers as the text of a JSON file.
    [[nodiscard]] Result<QByteArray> feedbackFile() const;

Q_SIGNALS:
    /// What listens could not be written down. Told once, until it works again.
    void failed(const QString &message);

private:
    void record(bool hasChanged);

    Journal *m_journal;
    QString m_problem;
    const LiveListeners &m_listeners;
    QDateTime m_recordedAt;
    bool m_hasFailed = false;
};

} // namespace portolan
