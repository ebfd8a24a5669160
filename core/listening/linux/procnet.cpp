// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/procnet.h"

#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <string>

#include <netinet/tcp.h>

namespace portolan {

namespace {

constexpr size_t digitsOfWord = 8;

/// Eight hexadecimal digits a word; the words themselves are in network order.
bool parseAddress(std::string_view digits, std::endian order, SocketRow &row)
{
    const bool isIpv4 = digits.size() == digitsOfWord;
    if (!isIpv4 && digits.size() != 4 * digitsOfWord) {
        return false;
    }
    row.isIpv6 = !isIpv4;
    auto byte = row.address.begin();
    for (; !digits.empty(); digits.remove_prefix(digitsOfWord)) {
        const auto word = parseNumber(digits.substr(0, digitsOfWord), 16);
        if (!word) {
            return false;
        }
        for (unsigned i = 0; i < 4; ++i) {
            const unsigned shift = 8 * (order == std::endian::little ? i : 3 - i);
            *byte++ = static_cast<quint8>(*word >> shift);
        }
    }
    return true;
}

/// "0100007F:1F90"
bool parseEndpoint(std::string_view field, std::endian order, SocketRow &row)
{
    const size_t colon = field.find(':');
    if (colon == std::string_view::npos || !parseAddress(field.substr(0, colon), order, row)) {
        return false;
    }
    const auto port = parseNumber(field.substr(colon + 1), 16);
    if (!port || *port >= PortNumber::count) {
        return false;
    }
    row.port = static_cast<quint16>(*port);
    return true;
}

} // namespace

std::vector<SocketRow> parseProcNet(std::string_view text, Transport transport, std::endian order)
{
    const quint64 wantedState = transport == Transport::Tcp ? TCP_LISTEN : TCP_CLOSE;
    std::vector<SocketRow> rows;
    static_cast<void>(takeLine(text)); // the headings
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        // sl local_address rem_address st tx_queue:rx_queue tr:when retrnsmt uid timeout inode ...
        std::array<std::string_view, 10> fields;
        std::ranges::generate(fields, [&line] { return takeField(line); });
        SocketRow row;
        row.transport = transport;
        const auto uid = parseNumber(fields[7]);
        const auto inode = parseNumber(fields[9]);
        if (parseNumber(fields[3], 16) != wantedState || !uid || !inode
            || !parseEndpoint(fields[1], order, row)) {
            continue;
        }
        row.uid = static_cast<quint32>(*uid);
        row.inode = *inode;
        rows.push_back(row);
    }
    return rows;
}

bool readProcNet(const char *folder, Transport transport, std::vector<SocketRow> &rows)
{
    const std::string base = std::string{folder} + (transport == Transport::Tcp ? "/tcp" : "/udp");
    bool hasAny = false;
    for (const std::string &path : {base, base + '6'}) {
        const auto text = readWholeFile(path.c_str());
        if (text) {
            hasAny = true;
            std::ranges::copy(parseProcNet(*text, transport), std::back_inserter(rows));
        }
    }
    return hasAny;
}

} // namespace portolan
