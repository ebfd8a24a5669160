// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listening/judgedlistener.h"

#include <QDateTime>
#include <QFlags>
#include <QString>

namespace portolan {

/// What has to be said of a listener to tell it from the others on its port.
enum class ListenerDetail : quint8 {
    Transport = 1,
    Address = 2,
    Process = 4,
};
Q_DECLARE_FLAGS(ListenerDetails, ListenerDetail)
Q_DECLARE_OPERATORS_FOR_FLAGS(ListenerDetails)

// The words for listeners. All of it is plain text; text from outside is brought to one printable line of
// bounded length.

/// Text from outside as one line: what cannot be printed, or could turn the text around, becomes U+FFFD.
[[nodiscard]] QString singleLine(const QString &text);

/// The program that holds the listener or, where that cannot be known, the best name there is: its unit,
/// "kernel", "unknown owner".
[[nodiscard]] QString listenerProgram(const Listener &listener);
/// "0.0.0.0", "IPv6 only", "all addresses, IPv4 and IPv6", "127.0.0.1%lo".
[[nodiscard]] QString listenerAddress(const Listener &listener);
/// A few words for the second line: "ssh · this computer only". The most telling first, as the end may be cut
/// off.
[[nodiscard]] QString listenerSense(const JudgedListener &judged, ListenerDetails details);
/// One sentence for screen readers: "Port 22, sshd, tcp, reachable from your network."
[[nodiscard]] QString listenerSentence(const JudgedListener &judged, ListenerDetails details);
/// Everything a short look asks for, several lines.
[[nodiscard]] QString listenerSummary(const JudgedListener &judged);
/// One line to paste somewhere: "22/tcp, sshd, 0.0.0.0:22, PID 812, ssh.service, local network".
[[nodiscard]] QString listenerRowText(const JudgedListener &judged);

/// How long ago a snapshot was taken, coarser with age: "now", "20 seconds ago", "3 minutes ago", then the
/// time of day.
[[nodiscard]] QString ageText(const QDateTime &takenAt, const QDateTime &now);

} // namespace portolan
