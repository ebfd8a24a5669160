// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "ui/chart/chartmark.h"

#include <QVector>

#include <optional>

namespace portolan {

/// What the chart shows: what is known of the ports, who listens, and which status a person wants to see
/// alone.
class ChartData final
{
public:
    /// All 65,536 or none; anything else counts as none.
    void setOverview(QVector<PortSummary> overview);
    void setMarks(QVector<ChartMark> marks);

    void setFilter(std::optional<RegistrationStatus> filter) { m_filter = filter; }

    /// Null when nothing is known of any port.
    [[nodiscard]] const PortSummary *summary(PortNumber port) const;

    [[nodiscard]] std::optional<RegistrationStatus> filter() const { return m_filter; }

    /// True when the filter hides the status. Reserved stands for DeAssigned too: on the chart they look the
    /// same.
    [[nodiscard]] bool isFaded(RegistrationStatus status) const;

    /// One a port, in the order of ports.
    [[nodiscard]] const QVector<ChartMark> &marks() const { return m_marks; }

    [[nodiscard]] const ChartMark *markAt(PortNumber port) const;
    /// The next mark after the port, or the one before it, going round at the ends.
    [[nodiscard]] std::optional<PortNumber> markAfter(std::optional<PortNumber> port) const;
    [[nodiscard]] std::optional<PortNumber> markBefore(std::optional<PortNumber> port) const;

private:
    QVector<PortSummary> m_overview;
    QVector<ChartMark> m_marks;
    std::optional<RegistrationStatus> m_filter;
};

} // namespace portolan
