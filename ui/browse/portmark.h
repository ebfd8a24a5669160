// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "ui/listening/judgedlistener.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace portolan {

/// What a list of ports shows of the listeners on one port.
struct PortMark
{
    ListenerMark mark = ListenerMark::Local;
    /// The program or programs, comma-separated; text from outside.
    QString program;

    bool operator==(const PortMark &) const = default;
};

using PortMarks = QHash<PortNumber, PortMark>;

/// One mark a port: where several listeners share it the gravest one, with every program once. UDP clients
/// leave no mark.
[[nodiscard]] PortMarks portMarksOf(const QVector<JudgedListener> &listeners);

} // namespace portolan
