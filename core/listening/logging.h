// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace portolan {

/// "portolan.listening": what went wrong while the system was asked. Warnings and worse unless
/// QT_LOGGING_RULES says otherwise.
Q_DECLARE_LOGGING_CATEGORY(listeningLog)

} // namespace portolan
