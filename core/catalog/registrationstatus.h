// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace portolan {

/// What the IANA registry says of a (port, transport), computed by the database builder, from the least to
/// the most said. The figures are those of the table statuses in database/schema/ports.sql.
enum class RegistrationStatus : quint8 {
    /// No registration; in the System or User range.
    Unassigned = 0,
    /// In the Dynamic range, from which nothing is ever assigned (RFC 6335, section 8.1.2).
    Dynamic = 1,
    /// Kept back by IANA.
    Reserved = 2,
    /// Reserved now, after its name was taken back.
    DeAssigned = 3,
    /// Assigned, but without reference, without date, and with a description that adds nothing to the name.
    Undocumented = 4,
    Assigned = 5,
};

inline constexpr std::array allRegistrationStatuses{
    RegistrationStatus::Unassigned,
    RegistrationStatus::Dynamic,
    RegistrationStatus::Reserved,
    RegistrationStatus::DeAssigned,
    RegistrationStatus::Undocumented,
    RegistrationStatus::Assigned,
};

/// "unassigned", "dynamic", "reserved", "de-assigned", "undocumented", "assigned": for JSON and queries,
/// never translated.
[[nodiscard]] QString statusKey(RegistrationStatus status);
[[nodiscard]] std::optional<RegistrationStatus> statusFromKey(QStringView key);
/// Assigned, documented or not.
[[nodiscard]] bool isAssigned(RegistrationStatus status);

} // namespace portolan
