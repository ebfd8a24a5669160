// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/systems.h"

using namespace Qt::StringLiterals;

namespace portolan {

QVector<OperatingSystem> systemsFor(OperatingSystem reader)
{
    using enum OperatingSystem;
    QVector<OperatingSystem> systems{Linux, MacOs, Windows};
    systems.removeOne(reader);
    systems.prepend(reader);
    return systems;
}

QString systemName(OperatingSystem system)
{
    switch (system) {
    case OperatingSystem::Linux:
        return u"Linux"_s;
    case OperatingSystem::MacOs:
        return u"macOS"_s;
    case OperatingSystem::Windows:
        return u"Windows"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portolan
