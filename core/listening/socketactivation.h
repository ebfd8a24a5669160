// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"

#include <QString>

#include <optional>

namespace portolan {

/// Pure. Whether a process is systemd: that of the system (pid 1), or of a user.
[[nodiscard]] bool isServiceManager(const Process &process);

/// Pure. Who a listener was opened for, where systemd opened it (systemd.socket(5)): its unit is a socket
/// unit, or systemd is among its holders. serviceUnit: that of the first holder which is not systemd, empty
/// where there is none or it is unknown.
[[nodiscard]] std::optional<SocketActivation> socketActivationOf(
    const Listener &listener, const QString &serviceUnit);

/// Translated: "systemd holds it for cups.socket, which started cups.service."
[[nodiscard]] QString socketActivationText(const SocketActivation &activation);

} // namespace portolan
