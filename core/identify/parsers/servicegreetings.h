// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. The greeting of a server that names itself: NATS, Subversion, MPD, gpsd, Munin; and what XMPP,
/// beanstalkd and Gearman say to a request they do not understand. Nothing where it is none of them, or not
/// all there yet.
[[nodiscard]] std::optional<Finding> parseServiceGreeting(QByteArrayView answer);

} // namespace portolan
