// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "ui/browse/portmark.h"
#include "ui/statustext.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QVector>

#include <array>

namespace portolan {

struct Theme;

/// All ports, one row each: row number = port number. Empty until it has an overview.
class PortListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PortColumn, NameColumn, DescriptionColumn, TcpColumn, UdpColumn, HereColumn, ColumnCount };

    enum Role {
        /// PortNumber.
        PortRole = Qt::UserRole,
        /// RegistrationStatus of the transport of the column, or the best of all in the other columns.
        StatusRole,
        /// ListenerMark; invalid where nothing listens.
        MarkRole,
    };

    explicit PortListModel(QObject *parent = nullptr);

    /// Indexed by port number; all 65,536, or none.
    void setOverview(const QVector<PortSummary> &overview);
    /// Only rows whose mark differs change.
    void setMarks(const PortMarks &marks);
    /// Takes the colours of the swatches from the theme.
    void setTheme(const Theme &theme);

    [[nodiscard]] const PortSummary &summaryAt(int row) const;
    [[nodiscard]] const PortMarks &marks() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] RegistrationStatus statusAt(int row, int column) const;
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString sentenceAt(int row, int column) const;

    QVector<PortSummary> m_overview;
    PortMarks m_marks;
    std::array<QColor, allRegistrationStatuses.size()> m_swatches;
};

} // namespace portolan
