// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/linux/socketowners.h"
#include "core/listening/linux/usernames.h"
#include "core/listening/portuse.h"

#include <QCoreApplication>

namespace portolan {

/// Linux: sockets from netlink sock_diag, owners from /proc/PID/fd, rules from /proc/sys/net/ipv4, and an
/// attempt to bind.
class LinuxPortUseSource final : public PortUseSource
{
    Q_DECLARE_TR_FUNCTIONS(portolan::LinuxPortUseSource)

public:
    [[nodiscard]] Result<PortUse> use(PortNumber port, Transport transport) override;
    [[nodiscard]] Result<std::unique_ptr<PortSurvey>> survey() override;
    [[nodiscard]] PortRules rules(PortNumber port) override;

private:
    void addHolders(PortUse &use);

    LinuxListenerSource m_listeners;
    SocketOwners m_owners;
    UserNames m_userNames;
};

/// What bind(2) says to the port now; nothing for port 0, which stands for any port.
[[nodiscard]] std::optional<BindAttempt> attemptToBind(PortNumber port, Transport transport);

/// Pure. Whether ip_local_reserved_ports ("8080,9148-9150") names the port.
[[nodiscard]] bool isInPortList(std::string_view list, PortNumber port);

} // namespace portolan
