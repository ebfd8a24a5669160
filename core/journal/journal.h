// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace portolan {

class ExpectedListeners;
class Favourites;
class FeedbackStore;
class Notes;
class Observations;
class Sightings;

/// The user's own file: notes, favourites, feedback, expected listeners, and what was seen on this computer.
/// One object holds one SQLite connection and belongs to one thread; open another for another thread. Several
/// objects and processes can use one file. The parts live as long as the object, also when it is moved.
class Journal final
{
public:
    /// Opens the file, or begins it where it is missing, with mode 0600 in a folder of mode 0700. A file that
    /// is damaged or of another program is renamed and a new one begun: setAside() tells. The error says
    /// which file, what is wrong (a newer schema, not readable, not writable, the disk full, in use) and what
    /// to do; then nothing in the file was changed. May wait for some seconds for another process.
    [[nodiscard]] static Result<Journal> open(const QString &path);

    Journal(Journal &&other) noexcept;
    Journal &operator=(Journal &&other) noexcept;
    ~Journal();

    /// The path of what was found under the name of the journal and renamed, because it is damaged or of
    /// another program; nothing where there was no need. The user is to be told.
    [[nodiscard]] std::optional<QString> setAside() const;
    [[nodiscard]] QString path() const;

    [[nodiscard]] Notes &notes();
    [[nodiscard]] Favourites &favourites();
    [[nodiscard]] FeedbackStore &feedback();
    [[nodiscard]] ExpectedListeners &expectedListeners();
    [[nodiscard]] Observations &observations();
    [[nodiscard]] Sightings &sightings();

    /// All feedback as the text of a JSON file that the user can send, see toFeedbackJson.
    [[nodiscard]] Result<QByteArray> feedbackJson() const;

    Q_DISABLE_COPY(Journal)

private:
    struct Private;
    explicit Journal(std::unique_ptr<Private> opened);

    std::unique_ptr<Private> m_d;
};

} // namespace portolan
