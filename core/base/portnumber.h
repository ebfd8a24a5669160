// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace portolan {

/// One of the 65,536 port numbers that TCP, UDP, SCTP and DCCP share (RFC 6335, section 6).
class PortNumber final
{
public:
    /// How many port numbers there are.
    static constexpr int count = 65536;

    constexpr PortNumber() noexcept = default;

    constexpr explicit PortNumber(quint16 value) noexcept
        : m_value{value}
    { }

    /// The port of a number from 0 to 65535, or nothing.
    [[nodiscard]] static std::optional<PortNumber> fromInt(qint64 value);
    /// The port written as one to five decimal digits with nothing around them, or nothing.
    [[nodiscard]] static std::optional<PortNumber> fromString(QStringView text);

    [[nodiscard]] constexpr quint16 value() const noexcept { return m_value; }

    /// Decimal digits without grouping: port numbers are labels, not amounts.
    [[nodiscard]] QString toString() const;

    // clang-tidy 14 takes the defaulted operator for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const PortNumber &, const PortNumber &) noexcept = default;

private:
    quint16 m_value = 0;
};

[[nodiscard]] size_t qHash(PortNumber port, size_t seed = 0) noexcept;

} // namespace portolan

Q_DECLARE_TYPEINFO(portolan::PortNumber, Q_PRIMITIVE_TYPE);
