// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace portolan {

class TimelineModel;

/// Orders the timeline by a column, and can leave out what was there at the last look. Gaps stand between the
/// rows only while these are in the order of their first sight: elsewhere they would mean nothing. Rows that
/// are equal in the column stay in the order of the timeline, the newest first.
class TimelineFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must live as long as the filter.
    explicit TimelineFilter(TimelineModel &model, QObject *parent = nullptr);

    void setOnlyNew(bool isOnlyNew);

    /// Rows that are shown, gaps left out.
    [[nodiscard]] int entryCount() const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    TimelineModel &m_model;
    bool m_isOnlyNew = false;
    bool m_hasGaps = true;
};

} // namespace portolan
