// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/logging.h"

namespace portolan {

Q_LOGGING_CATEGORY(listeningLog, "portolan.listening", QtWarningMsg)

} // namespace portolan
