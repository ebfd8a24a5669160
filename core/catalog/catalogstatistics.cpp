// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogstatistics.h"

#include <numeric>

namespace portolan {

int CatalogStatistics::count(RegistrationStatus status) const
{
    return std::accumulate(
        allPortRanges.begin(), allPortRanges.end(), 0, [this, status](int sum, PortRange range) {
            return sum + count(range, status);
        });
}

int CatalogStatistics::count(PortRange range, RegistrationStatus status) const
{
    return ports.at(static_cast<size_t>(range)).at(static_cast<size_t>(status));
}

int CatalogStatistics::assigned() const
{
    return count(RegistrationStatus::Assigned) + count(RegistrationStatus::Undocumented);
}

int CatalogStatistics::assigned(PortRange range) const
{
    return count(range, RegistrationStatus::Assigned) + count(range, RegistrationStatus::Undocumented);
}

int CatalogStatistics::listed() const
{
    return assigned() + withdrawnPorts;
}

int CatalogStatistics::reservedOnly() const
{
    return count(RegistrationStatus::Reserved) + deAssigned();
}

int CatalogStatistics::deAssigned() const
{
    return count(RegistrationStatus::DeAssigned) - withdrawnPorts;
}

} // namespace portolan
