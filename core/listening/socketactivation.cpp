// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/socketactivation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr auto socketSuffix = ".socket"_L1;

struct SocketActivationText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::SocketActivation)
};

} // namespace

bool isServiceManager(const Process &process)
{
    if (process.name != "systemd"_L1) {
        return false;
    }
    // Anybody may call himself so, but not be pid 1, nor run that file.
    const QString program = process.executable.section(u'/', -1);
    return process.id.pid == 1
        || (process.commandLine.contains("--user"_L1) && (program.isEmpty() || program == "systemd"_L1));
}

std::optional<SocketActivation> socketActivationOf(const Listener &listener, const QString &serviceUnit)
{
    const bool hasSocketUnit = listener.unit.endsWith(socketSuffix);
    const bool isHeldByManager = std::ranges::any_of(listener.processes, isServiceManager);
    if (!hasSocketUnit && !isHeldByManager) {
        return std::nullopt;
    }
    SocketActivation activation;
    activation.isServiceRunning = !std::ranges::all_of(listener.processes, isServiceManager);
    activation.serviceUnit = serviceUnit;
    if (hasSocketUnit) {
        activation.socketUnit = listener.unit;
        if (serviceUnit.isEmpty()) {
            activation.serviceUnit = listener.unit.chopped(socketSuffix.size()) + u".service"_s;
        }
    }
    return activation;
}

QString socketActivationText(const SocketActivation &activation)
{
    if (activation.socketUnit.isEmpty()) {
        return activation.serviceUnit.isEmpty()
            ? SocketActivationText::tr("systemd holds it, and starts a service when somebody uses it.")
            : SocketActivationText::tr("systemd holds it too, and gave it to %1.")
                  .arg(activation.serviceUnit);
    }
    return activation.isServiceRunning
        ? SocketActivationText::tr("systemd holds it for %1, which started %2.")
              .arg(activation.socketUnit, activation.serviceUnit)
        : SocketActivationText::tr("systemd holds it for %1, which starts %2, or the service that its file "
                                   "names instead, when somebody uses it.")
              .arg(activation.socketUnit, activation.serviceUnit);
}

} // namespace portolan
