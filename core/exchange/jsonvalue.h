// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace portolan {

/// Text, or null where there is none: an empty text in our values means "not known".
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace portolan
