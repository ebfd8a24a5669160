// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/portuse.h"

#include <QCoreApplication>

namespace portolan {

/// For systems whose sockets we cannot read: says so.
class UnsupportedPortUseSource final : public PortUseSource
{
    Q_DECLARE_TR_FUNCTIONS(portolan::UnsupportedPortUseSource)

public:
    [[nodiscard]] Result<PortUse> use(PortNumber port, Transport transport) override;
    [[nodiscard]] Result<std::unique_ptr<PortSurvey>> survey() override;
    [[nodiscard]] PortRules rules(PortNumber port) override;
};

} // namespace portolan
