// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/interfaceaddresses.h"

#include <QNetworkInterface>

namespace portolan {

QVector<InterfaceAddress> upAddresses()
{
    QVector<InterfaceAddress> addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp)) {
            continue;
        }
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            addresses.append({interface.name(), entry.ip()});
        }
    }
    return addresses;
}

} // namespace portolan
