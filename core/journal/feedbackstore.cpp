// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/feedbackstore.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalstatement.h"
#include "core/journal/journaltext.h"

namespace portolan {

namespace {

/// From the columns page, is_yes, note, language, asked_at, program_version.
Feedback feedbackIn(const JournalStatement &row)
{
    return {row.text(0),
        row.flag(1) ? Answer::Yes : Answer::No,
        row.text(2),
        row.text(3),
        row.time(4),
        row.text(5)};
}

/// A language tag or a version, which our own program gives: short.
QString shortField(const QString &text)
{
    return withoutControls(text).left(100);
}

} // namespace

FeedbackStore::FeedbackStore(JournalDatabase &database)
    : m_database{database}
{ }

Result<QVector<Feedback>> FeedbackStore::all() const
{
    return m_database.read([this] {
        JournalStatement statement{m_database,
            "SELECT page, is_yes, note, language, asked_at, program_version FROM feedback ORDER BY page"};
        QVector<Feedback> feedback;
        while (statement.next()) {
            feedback.append(feedbackIn(statement));
        }
        return feedback;
    });
}

Result<std::optional<Feedback>> FeedbackStore::of(const QString &page) const
{
    return m_database.read([&]() -> std::optional<Feedback> {
        JournalStatement statement{m_database,
            "SELECT page, is_yes, note, language, asked_at, program_version FROM feedback WHERE page = ?"};
        statement.select(page);
        return statement.next() ? std::optional{feedbackIn(statement)} : std::nullopt;
    });
}

Result<void> FeedbackStore::set(const Feedback &feedback)
{
    if (!isFeedbackPage(feedback.page)) {
        return failure(JournalText::tr("There is no page \"%1\" to answer on. Nothing was saved.")
                           .arg(shortField(feedback.page)));
    }
    const auto note = checkedNote(feedback.note, longestNote);
    if (!note) {
        return tl::make_unexpected(note.error());
    }
    return m_database.write([&] {
        JournalStatement{m_database,
            "INSERT OR REPLACE INTO feedback (page, is_yes, note, language, asked_at, program_version)"
            " VALUES (?, ?, ?, ?, ?, ?)"}
            .run(feedback.page,
                feedback.answer == Answer::Yes,
                *note,
                shortField(feedback.language),
                feedback.askedAt,
                shortField(feedback.programVersion));
    });
}

Result<void> FeedbackStore::remove(const QString &page)
{
    return m_database.write([&] {
        JournalStatement{m_database, "DELETE FROM feedback WHERE page = ?"}.run(page);
    });
}

Result<QByteArray> FeedbackStore::json() const
{
    return all().map(toFeedbackJson);
}

} // namespace portolan
