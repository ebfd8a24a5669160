// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. The greeting of a server that speaks first, in lines of text (SSH, SMTP, FTP, NNTP, IMAP, POP3, IRC,
/// RFB, rsync) or as the options of Telnet. Nothing where it is none of them, or not all there yet. SMTP and
/// FTP both begin with 220: where the words tell nothing, the only one among the hints is believed.
[[nodiscard]] std::optional<Finding> parseTextGreeting(
    QByteArrayView answer, const QVector<Protocol> &hints = {});

} // namespace portolan
