// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinefilter.h"

#include "ui/timeline/timelinemodel.h"

namespace portolan {

namespace {

/// -1, 0 or 1; in the order of times, numbers or, for the other columns, words.
int compareIn(
    int column, const TimelineRow &one, const TimelineRow &other, const QString &a, const QString &b)
{
    const auto sign = [](auto order) { return order < 0 ? -1 : order > 0 ? 1 : 0; };
    switch (column) {
    case TimelineModel::LastSeenColumn:
        if (one.entry.isListening || other.entry.isListening) {
            return sign(one.entry.isListening <=> other.entry.isListening);
        }
        return sign(
            one.entry.seen.lastSeen.toMSecsSinceEpoch() <=> other.entry.seen.lastSeen.toMSecsSinceEpoch());
    case TimelineModel::PortColumn:
        return sign(one.entry.seen.sighting.port <=> other.entry.seen.sighting.port);
    default:
        return sign(QString::localeAwareCompare(a, b));
    }
}

} // namespace

TimelineFilter::TimelineFilter(TimelineModel &model, QObject *parent)
    : QSortFilterProxyModel{parent}
    , m_model{model}
{
    setSourceModel(&model);
}

void TimelineFilter::setOnlyNew(bool isOnlyNew)
{
    if (isOnlyNew != m_isOnlyNew) {
        m_isOnlyNew = isOnlyNew;
        invalidateFilter();
    }
}

int TimelineFilter::entryCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += index(row, 0).data(TimelineModel::GapRole).toBool() ? 0 : 1;
    }
    return count;
}

void TimelineFilter::sort(int column, Qt::SortOrder order)
{
    const bool hasGaps = column == TimelineModel::FirstSeenColumn;
    if (hasGaps != m_hasGaps) {
        m_hasGaps = hasGaps;
        invalidateFilter();
    }
    QSortFilterProxyModel::sort(column, order);
}

bool TimelineFilter::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    return (m_hasGaps || !m_model.rowAt(sourceRow).isGap())
        && (!m_isOnlyNew || m_model.isSinceLook(sourceRow));
}

bool TimelineFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The model has the newest first.
    if (left.column() == TimelineModel::FirstSeenColumn) {
        return left.row() > right.row();
    }
    const int order = compareIn(left.column(),
        m_model.rowAt(left.row()),
        m_model.rowAt(right.row()),
        left.data().toString(),
        right.data().toString());
    if (order != 0) {
        return order < 0;
    }
    // A descending order asks the other way round.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace portolan
