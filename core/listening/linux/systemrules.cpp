// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/systemrules.h"

#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemtext.h"

#include <string>

namespace portolan {

EphemeralRange readEphemeralRange()
{
    std::string text = readWholeFile("/proc/sys/net/ipv4/ip_local_port_range").value_or(std::string{});
    std::string_view line = text;
    line = takeLine(line);
    const auto first = parseNumber(takeField(line));
    const auto last = parseNumber(takeField(line));
    if (!first || !last || *first > *last || *last >= PortNumber::count) {
        return {};
    }
    return {PortNumber{static_cast<quint16>(*first)}, PortNumber{static_cast<quint16>(*last)}};
}

std::optional<quint32> readFirstUnprivileged()
{
    const std::string text
        = readWholeFile("/proc/sys/net/ipv4/ip_unprivileged_port_start").value_or(std::string{});
    std::string_view line = text;
    line = takeLine(line);
    const auto first = parseNumber(takeField(line));
    return first && *first < PortNumber::count ? std::optional{static_cast<quint32>(*first)} : std::nullopt;
}

} // namespace portolan
