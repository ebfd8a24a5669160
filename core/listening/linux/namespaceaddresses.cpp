// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/namespaceaddresses.h"

#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <array>
#include <string>

namespace portolan {

namespace {

/// Processes of a namespace that are asked for its addresses: they may end before.
constexpr qsizetype maxProcessesAskedForAddresses = 4;
/// Digits of an address in if_inet6.
constexpr size_t ipv6Digits = 32;

} // namespace

QVector<QHostAddress> parseFibTrie(std::string_view text)
{
    QVector<QHostAddress> addresses;
    QHostAddress leaf;
    while (!text.empty()) {
        // "     |-- 172.17.0.2", and under it what it is: "        /32 host LOCAL"
        std::string_view line = takeLine(text);
        const std::string_view first = takeField(line);
        const std::string_view second = takeField(line);
        if (first == "|--") {
            leaf = QHostAddress{decodeText(second)};
        } else if (first == "/32" && second == "host" && takeField(line) == "LOCAL" && !leaf.isNull()
            && !addresses.contains(leaf)) {
            addresses.append(leaf);
        }
    }
    return addresses;
}

QVector<QHostAddress> parseIfInet6(std::string_view text)
{
    QVector<QHostAddress> addresses;
    while (!text.empty()) {
        // fd000000000000000000000000000002 04 40 00 82     eth0
        std::string_view line = takeLine(text);
        const std::string_view digits = takeField(line);
        Q_IPV6ADDR address{};
        bool isAddress = digits.size() == ipv6Digits;
        for (size_t i = 0; isAddress && i < sizeof address.c; ++i) {
            const auto byte = parseNumber(digits.substr(2 * i, 2), 16);
            isAddress = byte.has_value();
            address.c[i] = static_cast<quint8>(byte.value_or(0));
        }
        if (isAddress) {
            addresses.append(QHostAddress{address});
        }
    }
    return addresses;
}

QVector<QHostAddress> readAddresses(int folder, const NetNamespace &netNamespace)
{
    const qsizetype asked = std::min(maxProcessesAskedForAddresses, netNamespace.processes.size());
    for (const ProcessId &process : netNamespace.processes.first(asked)) {
        const std::string net = std::to_string(process.pid) + "/net/";
        const auto ipv4 = readFileAt(folder, (net + "fib_trie").c_str());
        if (ipv4) {
            const auto ipv6 = readFileAt(folder, (net + "if_inet6").c_str()); // missing without IPv6
            return parseFibTrie(*ipv4) + parseIfInet6(ipv6.value_or(std::string{}));
        }
    }
    return {};
}

} // namespace portolan
