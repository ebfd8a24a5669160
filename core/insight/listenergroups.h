// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judgedlistener.h"

#include <QVector>

namespace portolan {

/// Brings together the sockets of one program that share an endpoint (SO_REUSEPORT in socket(7)): the first
/// stands for all of them, with the holders of all. listeners: those of one endpoint beside each other; they
/// keep their order. Copies nothing where there is nothing to bring together. Pure.
[[nodiscard]] QVector<JudgedListener> groupedListeners(const QVector<JudgedListener> &listeners);

} // namespace portolan
