// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <QDateTime>
#include <QString>
#include <QVector>

namespace portolan {

/// The answer to "was this page of use?".
enum class Answer : quint8 { No, Yes };

/// What the user thinks of one page.
struct Feedback
{
    /// As feedbackPage() writes it.
    QString page;
    Answer answer = Answer::No;
    /// Plain text, empty where there is none; to be shown as text only.
    QString note;
    /// The language that the page was read in: "en", "de".
    QString language;
    /// UTC, to the millisecond.
    QDateTime askedAt;
    QString programVersion;

    bool operator==(const Feedback &) const = default;
};

/// "port:2855".
[[nodiscard]] QString feedbackPage(PortNumber port);
/// "concept:loopback".
[[nodiscard]] QString feedbackPage(const QString &conceptId);
/// Whether the text names a port, or a concept (lower-case ASCII letters, digits and "-").
[[nodiscard]] bool isFeedbackPage(const QString &page);

/// The text of a JSON file, UTF-8: {"schema": 1, "feedback": [{"page", "answer": "yes" or "no", "note"
/// (absent where empty), "language", "askedAt" (ISO 8601, UTC), "programVersion"}]}.
[[nodiscard]] QByteArray toFeedbackJson(const QVector<Feedback> &feedback);

} // namespace portolan
