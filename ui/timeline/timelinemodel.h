// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinerow.h"

#include <QAbstractTableModel>

namespace portolan {

/// What was seen listening, the newest first, with the gaps between. A newer timeline is merged row by row,
/// so that indexes, selections and scroll positions stay; the model never resets.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FirstSeenColumn,
        LastSeenColumn,
        NewColumn,
        PortColumn,
        TransportColumn,
        ProgramColumn,
        UnitColumn,
        AddressColumn,
        ColumnCount,
    };

    enum Role {
        /// PortNumber; invalid in a gap.
        PortRole = Qt::UserRole,
        /// bool: the row is a gap, and its text is for its whole width.
        GapRole,
        /// bool: it listens now.
        ListeningRole,
        /// bool: first seen after the last look.
        NewRole,
    };

    explicit TimelineModel(QObject *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    /// What was first seen later than that is new. Nothing is before it was called.
    void setLookedAt(const QDateTime &moment);
    /// Says all texts anew, in another language.
    void retranslate();

    [[nodiscard]] const TimelineRow &rowAt(int row) const { return m_rows.at(row); }

    /// First seen after the last look.
    [[nodiscard]] bool isNew(int row) const;
    /// It is new, or a gap that ended after the last look.
    [[nodiscard]] bool isSinceLook(int row) const;

    /// What stands in the column of new rows.
    [[nodiscard]] static QString newWord();

    [[nodiscard]] int newCount() const;
    [[nodiscard]] int listeningCount() const;
    /// Gaps left out.
    [[nodiscard]] int entryCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void tellChanged(int first, int last);
    void remove(int first, int last);
    void insert(int row, const QVector<TimelineRow> &rows);
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString sentenceAt(int row, int column) const;

    QVector<TimelineRow> m_rows;
    QDateTime m_lookedAt;
};

} // namespace portolan
