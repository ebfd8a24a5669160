// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan::terminal {

/// Translates the texts of the terminal program: one context for all its commands.
struct TerminalText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Terminal)
};

} // namespace portolan::terminal
