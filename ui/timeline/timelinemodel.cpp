// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include "core/base/localetext.h"
#include "ui/listening/listenertext.h"
#include "ui/timeline/timelinetext.h"

#include <QTextDocument>

#include <algorithm>

namespace portolan {

namespace {

/// Nothing is later than a moment that is not known.
bool isLater(const TimelineRow &row, const QDateTime &moment)
{
    return moment.isValid() && row.time() > moment;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel{parent}
{ }

void TimelineModel::setTimeline(const Timeline &timeline)
{
    const QVector<TimelineRow> rows = timelineRows(timeline);
    const int count = static_cast<int>(rows.size());
    int row = 0;
    int next = 0;
    while (row < rowCount() || next < count) {
        const auto order = row == rowCount() ? std::strong_ordering::greater
            : next == count                  ? std::strong_ordering::less
                                             : compare(m_rows.at(row), rows.at(next));
        if (order == 0) {
            if (m_rows.at(row) != rows.at(next)) {
                m_rows[row] = rows.at(next);
                tellChanged(row, row);
            }
            ++row;
            ++next;
        } else if (order < 0) {
            int end = row + 1;
            while (end < rowCount() && (next == count || compare(m_rows.at(end), rows.at(next)) < 0)) {
                ++end;
            }
            remove(row, end - 1);
        } else {
            int end = next + 1;
            while (end < count && (row == rowCount() || compare(m_rows.at(row), rows.at(end)) > 0)) {
                ++end;
            }
            insert(row, rows.mid(next, end - next));
            row += end - next;
            next = end;
        }
    }
}

void TimelineModel::setLookedAt(const QDateTime &moment)
{
    const QDateTime before = m_lookedAt;
    m_lookedAt = moment;
    for (int row = 0; row < rowCount(); ++row) {
        if (isLater(m_rows.at(row), before) != isSinceLook(row)) {
            tellChanged(row, row);
        }
    }
}

void TimelineModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        tellChanged(0, rowCount() - 1);
    }
}

QString TimelineModel::newWord()
{
    //: in a column: first seen since the user last looked
    return tr("new");
}

int TimelineModel::newCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const TimelineRow &row) {
        return !row.isGap() && isLater(row, m_lookedAt);
    }));
}

int TimelineModel::listeningCount() const
{
    return static_cast<int>(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const TimelineRow &row) { return row.entry.isListening; }));
}

int TimelineModel::entryCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const TimelineRow &row) { return !row.isGap(); }));
}

bool TimelineModel::isSinceLook(int row) const
{
    return isLater(m_rows.at(row), m_lookedAt);
}

bool TimelineModel::isNew(int row) const
{
    return !m_rows.at(row).isGap() && isSinceLook(row);
}

void TimelineModel::tellChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void TimelineModel::remove(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void TimelineModel::insert(int row, const QVector<TimelineRow> &rows)
{
    beginInsertRows({}, row, row + static_cast<int>(rows.size()) - 1);
    m_rows.insert(row, rows.size(), TimelineRow{});
    std::copy(rows.cbegin(), rows.cend(), m_rows.begin() + row);
    endInsertRows();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const bool isGap = index.isValid() && m_rows.at(index.row()).isGap();
    // The keyboard still reaches a gap, so that it is read out.
    return isGap ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractTableModel::flags(index);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TimelineRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return sentenceAt(index.row(), index.column());
    case Qt::ToolTipRole:
        // Tool tips guess whether they are given HTML; this leaves nothing to guess.
        return Qt::convertFromPlainText(
            row.isGap() ? gapSentence(row) : entrySummary(row.entry), Qt::WhiteSpaceNormal);
    case PortRole:
        return row.isGap() ? QVariant{} : QVariant::fromValue(row.entry.seen.sighting.port);
    case GapRole:
        return row.isGap();
    case ListeningRole:
        return row.entry.isListening;
    case NewRole:
        return isNew(index.row());
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment{Qt::AlignLeading | Qt::AlignVCenter});
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (section) {
    case FirstSeenColumn:
        return tr("First seen");
    case LastSeenColumn:
        return tr("Last seen");
    case NewColumn:
        //: Heading of a column that says "new", or nothing
        return tr("New");
    case PortColumn:
        return tr("Port");
    case TransportColumn:
        return tr("Transport");
    case ProgramColumn:
        return tr("Program");
    case UnitColumn:
        //: systemd unit
        return tr("Unit");
    case AddressColumn:
        return tr("Address");
    default:
        return {};
    }
}

QString TimelineModel::textAt(int row, int column) const
{
    const TimelineRow &shown = m_rows.at(row);
    if (shown.isGap()) {
        return column == FirstSeenColumn ? gapSentence(shown) : QString{};
    }
    const Sighting &sighting = shown.entry.seen.sighting;
    switch (column) {
    case FirstSeenColumn:
        return momentText(shown.entry.seen.firstSeen);
    case LastSeenColumn:
        return lastSeenText(shown.entry);
    case NewColumn:
        return isNew(row) ? newWord() : QString{};
    case PortColumn:
        return sighting.port.toString();
    case TransportColumn:
        return transportName(sighting.transport);
    case ProgramColumn:
        return programText(sighting);
    case UnitColumn:
        return singleLine(sighting.unit);
    case AddressColumn:
        return singleLine(sighting.address);
    default:
        return {};
    }
}

/// The first column tells the whole row, so that moving up and down is enough; the others tell their cell.
QString TimelineModel::sentenceAt(int row, int column) const
{
    const TimelineRow &shown = m_rows.at(row);
    if (shown.isGap()) {
        return gapSentence(shown);
    }
    if (column == FirstSeenColumn) {
        return entrySentence(shown.entry, isNew(row));
    }
    const QString text = textAt(row, column);
    if (column == UnitColumn && text.isEmpty()) {
        return tr("No unit");
    }
    return column == NewColumn && text.isEmpty() ? tr("Not new") : text;
}

} // namespace portolan
