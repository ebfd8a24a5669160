// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registrationstatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

QString statusKey(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Unassigned:
        return u"unassigned"_s;
    case RegistrationStatus::Dynamic:
        return u"dynamic"_s;
    case RegistrationStatus::Reserved:
        return u"reserved"_s;
    case RegistrationStatus::DeAssigned:
        return u"de-assigned"_s;
    case RegistrationStatus::Undocumented:
        return u"undocumented"_s;
    case RegistrationStatus::Assigned:
        return u"assigned"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RegistrationStatus> statusFromKey(QStringView key)
{
    const auto *const found = std::find_if(
        allRegistrationStatuses.begin(), allRegistrationStatuses.end(), [key](RegistrationStatus status) {
            return statusKey(status).compare(key, Qt::CaseInsensitive) == 0;
        });
    return found == allRegistrationStatuses.end() ? std::nullopt : std::optional{*found};
}

bool isAssigned(RegistrationStatus status)
{
    return status == RegistrationStatus::Assigned || status == RegistrationStatus::Undocumented;
}

} // namespace portolan
