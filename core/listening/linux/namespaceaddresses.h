// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/netnamespaces.h"

#include <QHostAddress>
#include <QVector>

#include <string_view>

namespace portolan {

/// Pure. The IPv4 addresses of a network namespace itself, of the text of /proc/PID/net/fib_trie: those that
/// its tables call local (fib_trie_seq_show in net/ipv4/fib_trie.c). Each once.
[[nodiscard]] QVector<QHostAddress> parseFibTrie(std::string_view text);

/// Pure. The IPv6 addresses of a network namespace, of the text of /proc/PID/net/if_inet6
/// (if6_seq_show in net/ipv6/addrconf.c), without zones.
[[nodiscard]] QVector<QHostAddress> parseIfInet6(std::string_view text);

/// The addresses of a network namespace, as a process there shows them to everybody; none where each that was
/// asked is gone. folder: where procfs is mounted, open.
[[nodiscard]] QVector<QHostAddress> readAddresses(int folder, const NetNamespace &netNamespace);

} // namespace portolan
