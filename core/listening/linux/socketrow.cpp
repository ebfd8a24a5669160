// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/socketrow.h"

#include <algorithm>
#include <tuple>

namespace portolan {

namespace {

auto rank(const SocketRow &row)
{
    return std::tie(
        row.port, row.transport, row.isIpv6, row.address, row.interfaceIndex, row.netNamespace, row.inode);
}

} // namespace

QHostAddress addressOf(const SocketRow &row)
{
    if (row.isIpv6) {
        return QHostAddress{row.address.data()};
    }
    quint32 number = 0;
    for (const quint8 byte : {row.address[0], row.address[1], row.address[2], row.address[3]}) {
        number = (number << 8U) | byte;
    }
    return QHostAddress{number};
}

bool isBefore(const SocketRow &a, const SocketRow &b)
{
    return rank(a) < rank(b);
}

bool isSameSocket(const SocketRow &a, const SocketRow &b)
{
    return rank(a) == rank(b) && a.inode != 0;
}

} // namespace portolan
