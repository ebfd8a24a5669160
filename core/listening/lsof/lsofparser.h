// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"

#include <QHostAddress>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

/// The fields that parseLsofOutput() reads, as lsof's option -F takes them; 0 ends each with a zero byte.
inline constexpr QLatin1StringView lsofFields{"0pRcuLftdPnT"};

/// One descriptor of one process that refers to a socket which accepts: TCP in LISTEN, or UDP that is bound
/// and not connected.
struct LsofRow
{
    qint64 pid = 0;
    qint64 parentPid = 0;
    /// As lsof has it: all characters that the system keeps, 15 on Linux, 16 or 32 on macOS.
    QString command;
    /// Of the process: lsof does not know who made the socket.
    std::optional<quint32> uid;
    /// Name of uid; empty where it has none.
    QString user;
    Transport transport = Transport::Tcp;
    /// IPv4 in an IPv6 socket is in the mapped form ("::ffff:127.0.0.1"); never with a scope id.
    QHostAddress address;
    PortNumber port;
    /// Interface of a link-local address: its name, or its index in decimal digits; empty for none.
    QString zone;
    /// What tells this socket from others there: the inode on Linux, the address of the protocol's control
    /// block elsewhere; 0 where lsof gives none.
    quint64 identity = 0;

    bool operator==(const LsofRow &) const = default;
};

/// Where a socket is bound, as lsof writes it.
struct LsofAddress
{
    QHostAddress address;
    PortNumber port;
    QString zone;

    bool operator==(const LsofAddress &) const = default;
};

/// Pure. The rows in the output of "lsof -nP -iTCP -iUDP -F..." with lsofFields: lsof(8), OUTPUT FOR OTHER
/// PROGRAMS. One row for each descriptor, in the order of the output. Unknown fields and everything else
/// than listeners are skipped; of output that breaks off, what is whole is read.
[[nodiscard]] std::vector<LsofRow> parseLsofOutput(std::string_view bytes);

/// Pure. "*:80", "127.0.0.1:80", "[::1]:80", "[fe80::1%lo0]:80", and "[fe80:1::1]:80" as BSD kernels keep
/// the index of the interface in the second word (KAME). Nothing for a connection ("a:1->b:2"), for a socket
/// without a port ("*:*"), and for what is no address. isIpv6: the type of the socket, which says what "*"
/// stands for and whether IPv4 is mapped.
[[nodiscard]] std::optional<LsofAddress> parseLsofAddress(std::string_view name, bool isIpv6);

/// Pure. Undoes "\x20", "\\", "\t" and the like. "^A" stays: it cannot be told from the two characters.
[[nodiscard]] std::string withoutLsofEscapes(std::string_view text);

} // namespace portolan
