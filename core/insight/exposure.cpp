// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/exposure.h"

#include "core/insight/addresskind.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct ExposureText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Exposure)
};

/// Whether a socket that is bound to a wildcard address gets what arrives at that address.
bool canArrive(const Listener &listener, const QHostAddress &address)
{
    const bool isSocketIpv4 = isIpv4(listener.endpoint.address);
    if (isIpv4(address)) {
        return isSocketIpv4 || !listener.v6only.value_or(false); // where it is not known it may
    }
    return !isSocketIpv4;
}

/// The text of an address as people write it: without the zone, and IPv4 as IPv4.
QString textOf(QHostAddress address)
{
    if (isIpv4(address)) {
        return QHostAddress{address.toIPv4Address()}.toString();
    }
    address.setScopeId({});
    return address.toString();
}

/// The sentence that says what a wildcard address stands for.
QString wildcardText(const Listener &listener)
{
    if (isIpv4(listener.endpoint.address)) {
        return ExposureText::tr("It is bound to every IPv4 address of this computer.");
    }
    if (!listener.v6only) {
        return ExposureText::tr(
            "It is bound to every IPv6 address of this computer, and perhaps to every IPv4 address too.");
    }
    return *listener.v6only
        ? ExposureText::tr("It is bound to every IPv6 address of this computer, and to no IPv4 address.")
        : ExposureText::tr("It is bound to every address of this computer, IPv4 and IPv6.");
}

/// The same for one that is bound to a device (SO_BINDTODEVICE in socket(7)).
QString deviceText(const Listener &listener)
{
    const QString &device = listener.endpoint.device;
    if (isIpv4(listener.endpoint.address)) {
        return ExposureText::tr("It is bound to the device %1 and gets what comes in there by IPv4.")
            .arg(device);
    }
    if (!listener.v6only) {
        return ExposureText::tr(
            "It is bound to the device %1 and gets what comes in there by IPv6, and perhaps by IPv4 too.")
            .arg(device);
    }
    return (*listener.v6only
            ? ExposureText::tr(
                "It is bound to the device %1 and gets what comes in there by IPv6, not by IPv4.")
            : ExposureText::tr("It is bound to the device %1 and gets what comes in there by IPv4 and IPv6."))
        .arg(device);
}

QString joined(const QString &first, const QString &second)
{
    return first + u' ' + second;
}

/// One of the addresses that is of those kinds, if what is sent to it gets to the listener; else null.
QHostAddress reachableAddress(const Listener &listener,
    const QVector<InterfaceAddress> &interfaceAddresses,
    std::initializer_list<AddressKind> kinds)
{
    const QString &device = listener.endpoint.device;
    const auto found = std::ranges::find_if(interfaceAddresses, [&](const InterfaceAddress &own) {
        return (device.isEmpty() || device == own.device)
            && std::ranges::find(kinds, kindOf(own.address)) != kinds.end()
            && canArrive(listener, own.address);
    });
    return found == interfaceAddresses.end() ? QHostAddress{} : found->address;
}

Exposure exposureOfDevice(const Listener &listener, const QVector<InterfaceAddress> &interfaceAddresses)
{
    const auto addressOf = [&](std::initializer_list<AddressKind> kinds) {
        return reachableAddress(listener, interfaceAddresses, kinds);
    };
    if (const QHostAddress address = addressOf({AddressKind::Public}); !address.isNull()) {
        const QString why = ExposureText::tr("That device has the public address %1, so it can possibly be "
                                             "reached from the internet (firewall rules not read).");
        return {Exposure::Scope::Internet, joined(deviceText(listener), why.arg(textOf(address)))};
    }
    const QHostAddress address = addressOf({AddressKind::Private, AddressKind::LinkLocal});
    if (!address.isNull()) {
        const QString why = ExposureText::tr(
            "That device has no public address; computers of the same network, such as that "
            "of %1, can reach it (firewall rules not read).");
        return {Exposure::Scope::Network, joined(deviceText(listener), why.arg(textOf(address)))};
    }
    // It may be down, or have its addresses from others that are joined to it (a VRF).
    const QString why = ExposureText::tr(
        "That device has no address for it at the moment, so it cannot be told who can reach it.");
    return {Exposure::Scope::Unknown, joined(deviceText(listener), why)};
}

Exposure exposureOfWildcard(const Listener &listener, const QVector<InterfaceAddress> &interfaceAddresses)
{
    const auto addressOf = [&](std::initializer_list<AddressKind> kinds) {
        return reachableAddress(listener, interfaceAddresses, kinds);
    };
    if (const QHostAddress address = addressOf({AddressKind::Public}); !address.isNull()) {
        const QString why
            = ExposureText::tr("One of them, %1, is public, so it can possibly be reached from the internet "
                               "(firewall rules not read).");
        return {Exposure::Scope::Internet, joined(wildcardText(listener), why.arg(textOf(address)))};
    }
    const QHostAddress address = addressOf({AddressKind::Private, AddressKind::LinkLocal});
    if (!address.isNull()) {
        const QString why = ExposureText::tr(
            "None of them is public; computers of the same network, such as that of %1, can "
            "reach it (firewall rules not read).");
        return {Exposure::Scope::Network, joined(wildcardText(listener), why.arg(textOf(address)))};
    }
    const QString why = ExposureText::tr(
        "There is no network for it at the moment; computers of any network that is joined "
        "can reach it (firewall rules not read).");
    return {Exposure::Scope::Network, joined(wildcardText(listener), why)};
}

Exposure exposureOfAddress(const QHostAddress &address)
{
    const QString text = textOf(address);
    switch (kindOf(address)) {
    case AddressKind::Loopback:
        return {Exposure::Scope::Loopback,
            ExposureText::tr(
                "It is bound to the loopback address %1, which only programs on this computer can reach.")
                .arg(text)};
    case AddressKind::LinkLocal:
        return {Exposure::Scope::Network,
            ExposureText::tr(
                "It is bound to the link-local address %1, which computers of the same network segment can "
                "reach (firewall rules not read).")
                .arg(text)};
    case AddressKind::Private:
        return {Exposure::Scope::Network,
            ExposureText::tr(
                "It is bound to the private address %1, which computers of the same network can reach "
                "(firewall rules not read).")
                .arg(text)};
    case AddressKind::Multicast:
        return {Exposure::Scope::Network,
            ExposureText::tr(
                "It is bound to the group address %1, and gets what computers of the same network send to "
                "that group (firewall rules not read).")
                .arg(text)};
    case AddressKind::Public:
        return {Exposure::Scope::Internet,
            ExposureText::tr(
                "It is bound to the public address %1, so it can possibly be reached from the internet "
                "(firewall rules not read).")
                .arg(text)};
    case AddressKind::Any:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

Exposure exposureOf(const Listener &listener, const QVector<InterfaceAddress> &interfaceAddresses)
{
    const Endpoint &endpoint = listener.endpoint;
    const bool isOnHost = listener.netNamespace.isEmpty() || listener.netNamespace == "host"_L1;
    if (!isOnHost) {
        return {Exposure::Scope::Container,
            ExposureText::tr(
                "It is in another network namespace (%1), as containers are: its addresses are not "
                "those of this computer. Forwarding rules, which were not read, may publish it on one of "
                "those.")
                .arg(listener.netNamespace)};
    }
    if (endpoint.device == "lo"_L1) {
        return {Exposure::Scope::Loopback,
            ExposureText::tr(
                "It is bound to the loopback device lo, which only programs on this computer can reach.")};
    }
    if (endpoint.address.isNull()) {
        return {Exposure::Scope::Unknown,
            ExposureText::tr("The system does not tell the address it is bound to.")};
    }
    if (kindOf(endpoint.address) != AddressKind::Any) {
        return exposureOfAddress(endpoint.address);
    }
    if (!endpoint.device.isEmpty()) {
        return exposureOfDevice(listener, interfaceAddresses);
    }
    if (interfaceAddresses.isEmpty()) {
        const QString why = ExposureText::tr("The system does not tell which addresses that are.");
        return {Exposure::Scope::Unknown, joined(wildcardText(listener), why)};
    }
    return exposureOfWildcard(listener, interfaceAddresses);
}

QString scopeKey(Exposure::Scope scope)
{
    switch (scope) {
    case Exposure::Scope::Loopback:
        return u"loopback"_s;
    case Exposure::Scope::Network:
        return u"network"_s;
    case Exposure::Scope::Internet:
        return u"internet"_s;
    case Exposure::Scope::Container:
        return u"container"_s;
    case Exposure::Scope::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString scopeText(Exposure::Scope scope)
{
    switch (scope) {
    case Exposure::Scope::Loopback:
        return ExposureText::tr("this computer only");
    case Exposure::Scope::Network:
        return ExposureText::tr("local network");
    case Exposure::Scope::Internet:
        return ExposureText::tr("possibly the internet");
    case Exposure::Scope::Container:
        return ExposureText::tr("inside a container");
    case Exposure::Scope::Unknown:
        return ExposureText::tr("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
