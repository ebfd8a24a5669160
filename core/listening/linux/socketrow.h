// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/transport.h"
#include "core/listening/listener.h"

#include <QHostAddress>

#include <array>
#include <optional>

namespace portolan {

/// A bound socket as the kernel tells it, before anything is looked up: cheap to make, compare and sort.
struct SocketRow
{
    Transport transport = Transport::Tcp;
    bool isIpv6 = false;
    quint16 port = 0;
    /// In network byte order; IPv4 uses the first four.
    std::array<quint8, 16> address{};
    /// Of SO_BINDTODEVICE, 0 for none.
    quint32 interfaceIndex = 0;
    quint64 inode = 0;
    quint32 uid = 0;
    /// 0 where unknown.
    quint64 cgroupId = 0;
    std::optional<bool> v6only;
    std::optional<AcceptQueue> queue;
    /// NetNamespace::id, or 0 for our own.
    quint64 netNamespace = 0;
    bool isMultipath = false;

    bool operator==(const SocketRow &) const = default;
};

[[nodiscard]] QHostAddress addressOf(const SocketRow &row);
/// By port, transport, address, device, namespace, inode: the order of Snapshot::listeners.
[[nodiscard]] bool isBefore(const SocketRow &a, const SocketRow &b);
/// The same socket, met twice in one dump: the table may move under our feet.
[[nodiscard]] bool isSameSocket(const SocketRow &a, const SocketRow &b);

} // namespace portolan
