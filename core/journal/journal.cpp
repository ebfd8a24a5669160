// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/expectedlisteners.h"
#include "core/journal/favourites.h"
#include "core/journal/feedbackstore.h"
#include "core/journal/journaldatabase.h"
#include "core/journal/journalfile.h"
#include "core/journal/journaltext.h"
#include "core/journal/notes.h"
#include "core/journal/observations.h"
#include "core/journal/sightings.h"

#include <QDir>
#include <QLockFile>

#include <chrono>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Held while the file is opened: of two processes that start at once, one creates it, or sets it aside.
Result<void> lockJournal(QLockFile &lock, const QString &path)
{
    using namespace std::chrono_literals;
    if (lock.tryLock(10s)) {
        return {};
    }
    if (lock.error() == QLockFile::LockFailedError) {
        return failure(JournalText::tr("The journal %1 is being opened by another Portolan. Try again in a "
                                       "moment.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    return failure(JournalText::tr("The folder of the journal %1 cannot be written to. Make it writable, or "
                                   "set PORTOLAN_JOURNAL to a file elsewhere.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace

struct Journal::Private
{
    explicit Private(const QString &path)
        : database{path}
    { }

    /// Before the parts, which use it.
    JournalDatabase database;
    std::optional<QString> setAside;
    Notes notes{database};
    Favourites favourites{database};
    FeedbackStore feedback{database};
    ExpectedListeners expectedListeners{database};
    Observations observations{database};
    Sightings sightings{database, observations};
};

Result<Journal> Journal::open(const QString &path)
{
    const JournalFile file{path};
    if (auto created = file.createFolder(); !created) {
        return tl::make_unexpected(created.error());
    }
    QLockFile lock{file.path() + u".lock"_s};
    if (auto locked = lockJournal(lock, file.path()); !locked) {
        return tl::make_unexpected(locked.error());
    }
    const auto state = file.inspect();
    if (!state) {
        return tl::make_unexpected(state.error());
    }
    std::optional<QString> setAside;
    if (state == JournalFile::State::Unusable) {
        auto renamed = file.setAside();
        if (!renamed) {
            return tl::make_unexpected(renamed.error());
        }
        setAside = *renamed;
    }
    if (auto created = file.create(); !created) {
        return tl::make_unexpected(created.error());
    }
    file.makePrivate();
    try {
        auto opened = std::make_unique<Private>(file.path());
        opened->setAside = setAside;
        return Journal{std::move(opened)};
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(journalError(file.path(), exception));
    }
}

Journal::Journal(std::unique_ptr<Private> opened)
    : m_d{std::move(opened)}
{ }

Journal::Journal(Journal &&other) noexcept = default;
Journal &Journal::operator=(Journal &&other) noexcept = default;
Journal::~Journal() = default;

std::optional<QString> Journal::setAside() const
{
    return m_d->setAside;
}

QString Journal::path() const
{
    return m_d->database.path();
}

Notes &Journal::notes()
{
    return m_d->notes;
}

Favourites &Journal::favourites()
{
    return m_d->favourites;
}

FeedbackStore &Journal::feedback()
{
    return m_d->feedback;
}

ExpectedListeners &Journal::expectedListeners()
{
    return m_d->expectedListeners;
}

Observations &Journal::observations()
{
    return m_d->observations;
}

Sightings &Journal::sightings()
{
    return m_d->sightings;
}

Result<QByteArray> Journal::feedbackJson() const
{
    return m_d->feedback.json();
}

} // namespace portolan
