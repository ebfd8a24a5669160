// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/linux/filedescriptor.h"

#include <QByteArray>

#include <optional>

#include <sys/socket.h>

namespace portolan::test {

/// How to open a RealSocket. Port 0 lets the kernel choose one.
struct SocketOptions
{
    int family = AF_INET;
    int type = SOCK_STREAM;
    /// As socket(2) takes it; 0 for the usual one.
    int protocol = 0;
    /// In digits; empty for the wildcard address.
    QByteArray address = "127.0.0.1";
    quint16 port = 0;
    std::optional<bool> v6only = {};
    /// For SO_BINDTODEVICE.
    QByteArray device = {};
    bool sharesPort = false;
    int backlog = 16;
    bool isListening = true;
};

/// A socket of this very process, bound and, if it is a TCP one, listening.
class RealSocket final
{
public:
    /// The error names the system call that failed.
    [[nodiscard]] static Result<RealSocket> open(const SocketOptions &options);

    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }

    [[nodiscard]] quint16 port() const { return m_port; }

    /// As /proc/self/fd shows it.
    [[nodiscard]] quint64 inode() const { return m_inode; }

    /// connect(2) to an IPv4 loopback port.
    [[nodiscard]] bool connectTo(quint16 port) const;

    void close() { m_descriptor.close(); }

private:
    FileDescriptor m_descriptor;
    quint16 m_port = 0;
    quint64 m_inode = 0;
};

/// For QVERIFY2: what went wrong, empty where nothing did.
[[nodiscard]] QByteArray whyNot(const Result<RealSocket> &socket);

} // namespace portolan::test
