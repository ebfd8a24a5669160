// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. CONNACK, the answer of an MQTT broker to CONNECT (MQTT 3.1.1 and 5.0, section 3.2). Nothing where it
/// is none, or cut short.
[[nodiscard]] std::optional<Finding> parseMqttAnswer(QByteArrayView answer);
/// Pure. The answer to the protocol header of AMQP: the method connection.start of 0-9-1 with what the server
/// calls itself, or the header of the version that it would rather speak. Nothing where it is none, or cut
/// short.
[[nodiscard]] std::optional<Finding> parseAmqpAnswer(QByteArrayView answer);

} // namespace portolan
