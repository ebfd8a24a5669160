// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/protocol.h"

#include <QByteArray>

#include <optional>

namespace portolan {

/// What is said to a port to make it answer.
enum class ProbeKind : quint8 {
    /// Nothing: many servers speak first.
    Greeting,
    Http,
    Http2,
    WebSocket,
    Redis,
    Postgresql,
    Memcached,
    Mqtt,
    Amqp,
    Dns,
    Ldap,
    Rdp,
};

/// Pure. The bytes that are sent, the same each time; empty for Greeting. None of them changes anything in a
/// server that they are meant for.
[[nodiscard]] QByteArray probeBytes(ProbeKind kind);
/// The probe to begin with for a protocol whose client speaks first; nothing for others and for TLS.
[[nodiscard]] std::optional<ProbeKind> probeOf(Protocol protocol);

} // namespace portolan
