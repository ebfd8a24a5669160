// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"
#include "core/identify/probe.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. What the bytes are that a peer has sent so far after that probe; nothing where they are none of what
/// Portolan knows, or too few. Greetings and answers of HTTP are known whatever was sent.
[[nodiscard]] std::optional<Finding> recognise(
    ProbeKind sent, QByteArrayView answer, const QVector<Protocol> &hints = {});

/// Pure. Whether the peer wants TLS: an alert record of TLS (RFC 8446, section 6), or a web server that says
/// so.
[[nodiscard]] bool wantsTls(QByteArrayView answer);

} // namespace portolan
