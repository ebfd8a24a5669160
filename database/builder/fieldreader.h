// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/result.h"
#include "core/base/transport.h"

#include <optional>

namespace portolan::builder {

struct PortSpan
{
    PortNumber first;
    PortNumber last;

    bool operator==(const PortSpan &) const = default;
};

/// "80" or "6000-6063". The error is a reason without a place: the caller knows file and line.
[[nodiscard]] Result<PortSpan> readPortSpan(const QString &field);
/// "80".
[[nodiscard]] Result<PortNumber> readPort(const QString &field);
/// "tcp", "udp", "sctp" or "dccp"; nothing where the field is empty.
[[nodiscard]] Result<std::optional<Transport>> readOptionalTransport(const QString &field);
[[nodiscard]] Result<Transport> readTransport(const QString &field);
/// A day, a month or a year in ISO 8601 form, or nothing: "2014-04-09", "2002-02", "1994", "". Returns the
/// field.
[[nodiscard]] Result<QString> readDate(const QString &field);

} // namespace portolan::builder
