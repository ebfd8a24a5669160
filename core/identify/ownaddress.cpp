// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/ownaddress.h"

#include <QCoreApplication>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Identifier)
};

/// RFC 4291, section 2.5.5.2: ::ffff:127.0.0.1 is 127.0.0.1.
QHostAddress unmapped(const QHostAddress &address)
{
    const bool isMapped = address.protocol() == QAbstractSocket::IPv6Protocol
        && address.isInSubnet(QHostAddress{u"::ffff:0:0"_s}, 96);
    return isMapped ? QHostAddress{address.toIPv4Address()} : address;
}

bool isWildcard(const QHostAddress &address)
{
    return address == QHostAddress{QHostAddress::Any} || address == QHostAddress{QHostAddress::AnyIPv4}
    || address == QHostAddress{QHostAddress::AnyIPv6};
}

/// Equal but for the scope, which only one of the two may know.
bool isSameAddress(const QHostAddress &left, const QHostAddress &right)
{
    QHostAddress a = left;
    QHostAddress b = right;
    a.setScopeId({});
    b.setScopeId({});
    return a == b;
}

/// A scope is the name or the number of an interface (RFC 4007, section 11).
bool isScopeOf(const QString &scope, const OwnAddress &own)
{
    return scope == own.interfaceName || scope == own.address.scopeId()
        || (scope == QString::number(QNetworkInterface::interfaceIndexFromName(own.interfaceName)));
}

Result<QHostAddress> addressOfDevice(const Endpoint &endpoint, const QVector<OwnAddress> &ownAddresses)
{
    const bool wantsIpv6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    const auto found = std::ranges::find_if(ownAddresses, [&](const OwnAddress &own) {
        const bool isIpv6 = own.address.protocol() == QAbstractSocket::IPv6Protocol;
        return own.interfaceName == endpoint.device && isIpv6 == wantsIpv6;
    });
    if (found == ownAddresses.end()) {
        return failure(AddressText::tr("The interface %1 is not up or has no address to connect to.")
                           .arg(endpoint.device));
    }
    return found->address;
}

} // namespace

QVector<OwnAddress> ownAddresses()
{
    QVector<OwnAddress> addresses;
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        if (!each.flags().testFlag(QNetworkInterface::IsUp)) {
            continue;
        }
        for (const QNetworkAddressEntry &entry : each.addressEntries()) {
            addresses.append({entry.ip(), each.name()});
        }
    }
    return addresses;
}

Result<QHostAddress> addressToAsk(const Endpoint &endpoint, const QVector<OwnAddress> &ownAddresses)
{
    if (endpoint.transport != Transport::Tcp) {
        return failure(AddressText::tr("Only TCP ports can be asked what they speak, and %1 is not one.")
                           .arg(endpoint.toString()));
    }
    if (endpoint.port.value() == 0) {
        return failure(AddressText::tr("Nothing can listen on port 0: choose a port from 1 to 65535."));
    }
    const QHostAddress address = unmapped(endpoint.address);
    if (isWildcard(address)) {
        if (!endpoint.device.isEmpty() && endpoint.device != "lo"_L1) {
            return addressOfDevice(endpoint, ownAddresses);
        }
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        return QHostAddress{isIpv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost};
    }
    if (address.isLoopback()) {
        return address;
    }
    const QString scope = address.scopeId().isEmpty() ? endpoint.device : address.scopeId();
    for (const OwnAddress &own : ownAddresses) {
        const bool hasScope = scope.isEmpty() || isScopeOf(scope, own);
        if (isSameAddress(own.address, address) && hasScope) {
            return own.address;
        }
    }
    return failure(
        AddressText::tr("%1 is not an address of this computer, and Portolan asks no other: choose "
                        "one that this computer listens on.")
            .arg(address.toString()));
}

} // namespace portolan
