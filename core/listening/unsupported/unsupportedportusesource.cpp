// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/unsupported/unsupportedportusesource.h"

namespace portolan {

Result<PortUse> UnsupportedPortUseSource::use(PortNumber /*port*/, Transport /*transport*/)
{
    return failure(
        tr("On this system Portolan cannot read yet which sockets hold a port. The article of the port "
           "has the commands that tell."));
}

Result<std::unique_ptr<PortSurvey>> UnsupportedPortUseSource::survey()
{
    return tl::make_unexpected(use({}, Transport::Tcp).error());
}

PortRules UnsupportedPortUseSource::rules(PortNumber /*port*/)
{
    return {};
}

std::unique_ptr<PortUseSource> makePortUseSource()
{
    return std::make_unique<UnsupportedPortUseSource>();
}

} // namespace portolan
