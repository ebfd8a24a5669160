// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// What a name of an option, a variable or a field says of its value.
enum class SecretName : quint8 {
    /// "port"; "password-file", which is where the secret is; "no-auth".
    No,
    /// "key", "auth": often a secret, and often the name of a host or a heading.
    Weak,
    /// "db-password", "API_KEY", "accessToken".
    Strong,
};

/// Pure.
[[nodiscard]] SecretName secretNameOf(const QString &name);

} // namespace portolan
