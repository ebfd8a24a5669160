// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QVector>

namespace portolan {

/// An address of this computer, and the interface that has it: a plain value.
struct InterfaceAddress
{
    /// "eth0"; empty where it is not known.
    QString device;
    QHostAddress address;

    bool operator==(const InterfaceAddress &) const = default;
};

/// The addresses of this computer's interfaces that are up now: what exposure is judged by.
[[nodiscard]] QVector<InterfaceAddress> upAddresses();

} // namespace portolan
