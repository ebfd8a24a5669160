// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listening/judgedlistener.h"

#include <QString>

namespace portolan {

/// An invented listener to be changed further: tcp, on 0.0.0.0, of the host, held by one process of that
/// name.
[[nodiscard]] JudgedListener listenerSample(
    quint16 port, const QString &program, const QString &address = QStringLiteral("0.0.0.0"));

} // namespace portolan
