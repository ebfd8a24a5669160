// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace portolan {

class PortListTable;
class TimelineDelegate;

/// The widths of the columns of the timeline: times and numbers as wide as they need to be; program, unit and
/// address share the rest, whatever the width of the table.
class TimelineColumns final : public QObject
{
    Q_OBJECT

public:
    /// The table has its model and header, and owns this object. The delegate outlives it.
    TimelineColumns(PortListTable &table, const TimelineDelegate &delegate);

    /// To be called again when the font or the language changes.
    void resize();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// For the longest text there can be, and for the heading.
    [[nodiscard]] int widthFor(int column, const QString &longest) const;
    void shareRoom();

    PortListTable &m_table;
    const TimelineDelegate &m_delegate;
};

} // namespace portolan
