// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realsocket.h"

#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <string_view>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/stat.h>

namespace portolan::test {

namespace {

/// An address of either family, as the system calls take it.
struct Address
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    sockaddr *data() { return static_cast<sockaddr *>(static_cast<void *>(&storage)); }
};

Address makeAddress(int family, const QByteArray &text, quint16 port)
{
    Address address;
    if (family == AF_INET) {
        sockaddr_in ipv4{};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = qToBigEndian(port);
        inet_pton(AF_INET, text.isEmpty() ? "0.0.0.0" : text.constData(), &ipv4.sin_addr);
        address.size = sizeof ipv4;
        std::memcpy(&address.storage, &ipv4, sizeof ipv4);
    } else {
        sockaddr_in6 ipv6{};
        ipv6.sin6_family = AF_INET6;
        ipv6.sin6_port = qToBigEndian(port);
        inet_pton(AF_INET6, text.isEmpty() ? "::" : text.constData(), &ipv6.sin6_addr);
        address.size = sizeof ipv6;
        std::memcpy(&address.storage, &ipv6, sizeof ipv6);
    }
    return address;
}

quint16 portOf(int descriptor)
{
    Address address;
    address.size = sizeof address.storage;
    getsockname(descriptor, address.data(), &address.size);
    sockaddr_in ipv4{}; // the port is at the same place in both
    std::memcpy(&ipv4, &address.storage, sizeof ipv4);
    return qFromBigEndian(ipv4.sin_port);
}

bool setFlag(int descriptor, int level, int option, bool isSet)
{
    const int value = isSet ? 1 : 0;
    return setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

tl::unexpected<Error> systemFailure(const char *call)
{
    return failure(QStringLiteral("%1: %2").arg(QString::fromLatin1(call), qt_error_string(errno)));
}

} // namespace

Result<RealSocket> RealSocket::open(const SocketOptions &options)
{
    RealSocket result;
    result.m_descriptor
        = FileDescriptor{socket(options.family, options.type | SOCK_CLOEXEC, options.protocol)};
    const int descriptor = result.m_descriptor.get();
    if (!result.m_descriptor.isOpen()) {
        return systemFailure("socket");
    }
    if (options.v6only && !setFlag(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, *options.v6only)) {
        return systemFailure("IPV6_V6ONLY");
    }
    if (options.sharesPort && !setFlag(descriptor, SOL_SOCKET, SO_REUSEPORT, true)) {
        return systemFailure("SO_REUSEPORT");
    }
    const auto nameSize = static_cast<socklen_t>(options.device.size());
    if (nameSize > 0
        && setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, options.device.constData(), nameSize) != 0) {
        return systemFailure("SO_BINDTODEVICE");
    }
    Address address = makeAddress(options.family, options.address, options.port);
    if (bind(descriptor, address.data(), address.size) != 0) {
        return systemFailure("bind");
    }
    if (options.type == SOCK_STREAM && options.isListening && listen(descriptor, options.backlog) != 0) {
        return systemFailure("listen");
    }

    struct stat status
    { };

    if (fstat(descriptor, &status) != 0) {
        return systemFailure("fstat");
    }
    result.m_inode = status.st_ino;
    result.m_port = portOf(descriptor);
    return result;
}

bool RealSocket::connectTo(quint16 port) const
{
    Address address = makeAddress(AF_INET, "127.0.0.1", port);
    return connect(m_descriptor.get(), address.data(), address.size) == 0;
}

QByteArray whyNot(const Result<RealSocket> &socket)
{
    return socket ? QByteArray{} : socket.error().message.toLocal8Bit();
}

} // namespace portolan::test
