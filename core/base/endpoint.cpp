// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endpoint.h"

using namespace Qt::StringLiterals;

namespace portolan {

QString Endpoint::toString() const
{
    const QString host = address.toString() + (device.isEmpty() ? QString{} : u'%' + device);
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host, port.toString());
}

} // namespace portolan
