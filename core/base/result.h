// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace portolan {

/// Why something could not be done: one or more whole sentences, translated, that say what is wrong and what
/// to do.
struct Error
{
    QString message;

    bool operator==(const Error &) const = default;
};

/// The value, or the reason why there is none. Errors are shown to people as they are.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(QString message)
{
    return tl::make_unexpected(Error{std::move(message)});
}

} // namespace portolan
