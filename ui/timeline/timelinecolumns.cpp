// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecolumns.h"

#include "core/base/localetext.h"
#include "ui/browse/portlisttable.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

TimelineColumns::TimelineColumns(PortListTable &table, const TimelineDelegate &delegate)
    : QObject{&table}
    , m_table{table}
    , m_delegate{delegate}
{
    table.viewport()->installEventFilter(this);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TimelineColumns::resize()
{
    auto *const header = m_table.horizontalHeader();
    header->setMinimumSectionSize(m_delegate.widthFor(TimelineModel::TransportColumn, u"tcp"_s));
    for (const int column : {TimelineModel::FirstSeenColumn, TimelineModel::LastSeenColumn}) {
        // The words for the halves of the day may differ in width.
        header->resizeSection(column,
            std::max(widthFor(column, momentText(QDateTime{{2026, 12, 28}, {10, 58}})),
                widthFor(column, momentText(QDateTime{{2026, 12, 28}, {22, 58}}))));
    }
    header->resizeSection(
        TimelineModel::NewColumn, widthFor(TimelineModel::NewColumn, TimelineModel::newWord()));
    header->resizeSection(TimelineModel::PortColumn, widthFor(TimelineModel::PortColumn, u"65535"_s));
    header->resizeSection(
        TimelineModel::TransportColumn, widthFor(TimelineModel::TransportColumn, u"sctp"_s));
    shareRoom();
}

bool TimelineColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        shareRoom();
    }
    return QObject::eventFilter(watched, event);
}

int TimelineColumns::widthFor(int column, const QString &longest) const
{
    const QString heading = m_table.model()->headerData(column, Qt::Horizontal).toString();
    return std::max(m_delegate.widthFor(column, longest), m_delegate.widthFor(column, heading));
}

void TimelineColumns::shareRoom()
{
    auto *const header = m_table.horizontalHeader();
    int room = m_table.viewport()->width();
    for (int column = 0; column < TimelineModel::ProgramColumn; ++column) {
        room -= header->sectionSize(column);
    }
    // What is too long is cut off here and told in full by the tool tip.
    const int least = header->minimumSectionSize();
    const int address = std::clamp(room / 4,
        m_delegate.widthFor(TimelineModel::AddressColumn, u"127.0.0.1"_s),
        m_delegate.widthFor(TimelineModel::AddressColumn, u"2001:db8:1234:5678:9abc:def0:1234:5678"_s));
    const int program
        = std::max(widthFor(TimelineModel::ProgramColumn, u"postgres"_s), (room - address) * 3 / 5);
    const int unit = std::max(least, room - address - program);
    header->resizeSection(TimelineModel::ProgramColumn, program);
    header->resizeSection(TimelineModel::UnitColumn, unit);
    header->resizeSection(TimelineModel::AddressColumn, address);
}

} // namespace portolan
