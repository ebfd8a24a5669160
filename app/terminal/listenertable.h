// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judgedlistener.h"

#include <QString>
#include <QVector>

#include <optional>

namespace portolan::terminal {

/// The table of portolan-cli listeners: one line a listener, or a group of sockets of one program that share
/// an endpoint (SO_REUSEPORT in socket(7)), in the order of the first of each. width: cells of the terminal;
/// nothing where there is none, and every text stays whole.
[[nodiscard]] QString listenerTable(const QVector<JudgedListener> &listeners, std::optional<int> width);

/// Lines on what the table does not show: owners that are hidden, UDP sockets of clients that were left out,
/// and what its mark means. Empty where there is nothing to say.
[[nodiscard]] QString listenerFootnotes(const QVector<JudgedListener> &listeners, int clientsLeftOut);

} // namespace portolan::terminal
