// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace portolan {

class PortChart;

/// Tells screen readers which port is current: its name is the sentence on that port, its description says
/// what the chart is.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(PortChart *chart);

    /// Makes QAccessible use this class for every PortChart.
    static void install();
    /// Tells that the current port of the chart is another one.
    static void announce(PortChart &chart);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
};

} // namespace portolan
