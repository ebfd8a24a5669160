// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/linux/namespacesockets.h"
#include "core/listening/linux/netnamespaces.h"
#include "core/listening/linux/socketrow.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace portolan {

/// The sockets of our network namespace and of others, in the order of Snapshot::listeners, each once.
/// Remembers what the kernel said the last time: where it says the same again, nothing has to be done.
class SocketTable final
{
    Q_DECLARE_TR_FUNCTIONS(portolan::SocketTable)

public:
    /// Which table of the kernel to read: the better one that works, or only the text files, as where netlink
    /// is forbidden.
    enum class Kind : quint8 { Best, ProcNet };

    explicit SocketTable(Kind kind)
        : m_kind{kind}
    { }

    /// Reads those of our own namespace. Adds what could not be found out to the remarks.
    [[nodiscard]] std::optional<Error> readOwn(QStringList &remarks);
    /// Reads those of the others, which sock_diag does not tell without rights, and puts all in order.
    void readOthers(const QVector<NetNamespace> &others);

    [[nodiscard]] const std::vector<SocketRow> &rows() const { return m_rows; }

    /// All inodes but 0.
    [[nodiscard]] const QSet<quint64> &inodes() const { return m_inodes; }

private:
    void markMultipath();
    void putInOrder();

    Kind m_kind;
    NamespaceSockets m_namespaceSockets;
    /// As the kernel told them, now and the last time.
    std::vector<SocketRow> m_read;
    std::vector<SocketRow> m_lastRead;
    std::vector<SocketRow> m_rows;
    QSet<quint64> m_inodes;
    bool m_mayHaveMultipath = true;
};

} // namespace portolan
