// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statustext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::StatusText)
};

} // namespace

QString statusText(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Assigned:
        return Text::tr("registered");
    case RegistrationStatus::Undocumented:
        return Text::tr("undocumented");
    case RegistrationStatus::Reserved:
        return Text::tr("reserved");
    case RegistrationStatus::DeAssigned:
        return Text::tr("de-assigned");
    case RegistrationStatus::Dynamic:
        return Text::tr("dynamic");
    case RegistrationStatus::Unassigned:
        return Text::tr("unassigned");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
