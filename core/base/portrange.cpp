// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portrange.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr PortNumber firstUserPort{1024};
constexpr PortNumber firstDynamicPort{49152};

} // namespace

PortRange rangeOf(PortNumber port)
{
    if (port < firstUserPort) {
        return PortRange::System;
    }
    return port < firstDynamicPort ? PortRange::User : PortRange::Dynamic;
}

PortNumber firstOf(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return PortNumber{0};
    case PortRange::User:
        return firstUserPort;
    case PortRange::Dynamic:
        return firstDynamicPort;
    }
    Q_UNREACHABLE();
}

PortNumber lastOf(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return PortNumber{static_cast<quint16>(firstUserPort.value() - 1)};
    case PortRange::User:
        return PortNumber{static_cast<quint16>(firstDynamicPort.value() - 1)};
    case PortRange::Dynamic:
        return PortNumber{PortNumber::count - 1};
    }
    Q_UNREACHABLE();
}

QString rangeKey(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return u"system"_s;
    case PortRange::User:
        return u"user"_s;
    case PortRange::Dynamic:
        return u"dynamic"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portolan
