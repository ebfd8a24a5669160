// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/feedback.h"

#include <optional>

namespace portolan {

class JournalDatabase;

/// The answers of the user, one a page. Nothing sends them: the user does. Used in the thread of its Journal.
class FeedbackStore final
{
public:
    /// Characters the note of an answer can have, counted as QString does (UTF-16 code units).
    static constexpr int longestNote = 2'000;

    explicit FeedbackStore(JournalDatabase &database);
    Q_DISABLE_COPY_MOVE(FeedbackStore)

    /// By page.
    [[nodiscard]] Result<QVector<Feedback>> all() const;
    [[nodiscard]] Result<std::optional<Feedback>> of(const QString &page) const;
    /// Replaces what was answered on that page before. Control characters other than newline and tab are left
    /// out. An error where the note is too long, the page is none, or it cannot be saved: then the former
    /// answer stays.
    [[nodiscard]] Result<void> set(const Feedback &feedback);
    [[nodiscard]] Result<void> remove(const QString &page);
    /// All answers as the text of a JSON file, see toFeedbackJson.
    [[nodiscard]] Result<QByteArray> json() const;

private:
    JournalDatabase &m_database;
};

} // namespace portolan
