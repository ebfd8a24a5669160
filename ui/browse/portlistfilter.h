// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portrange.h"
#include "core/catalog/registrationstatus.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <compare>
#include <optional>

namespace portolan {

class PortListModel;

/// Which ports a list shows.
struct PortCriteria
{
    std::optional<PortRange> range = {};
    /// The best of the port's transports; Reserved stands for DeAssigned too.
    std::optional<RegistrationStatus> status = {};
    /// Every word is part of the name, the description or the listening program, or, when it is a number, the
    /// beginning of the port.
    QStringList words = {};
    bool isListeningOnly = false;

    bool operator==(const PortCriteria &) const = default;
};

/// Filters and sorts the list of all ports. New criteria are applied in one step, as there are too many rows
/// to take away in thousands of runs; listeners that come and go are merged row by row.
class PortListFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must live as long as the filter.
    explicit PortListFilter(PortListModel &model, QObject *parent = nullptr);

    [[nodiscard]] const PortCriteria &criteria() const;
    void setCriteria(const PortCriteria &criteria);

    /// The port's row, or that of the next higher port that is shown; -1 when there is none.
    [[nodiscard]] int rowAtOrAfter(PortNumber port) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] std::weak_ordering compare(int left, int right, int column) const;
    [[nodiscard]] std::weak_ordering compare(const QString &left, const QString &right) const;
    [[nodiscard]] QString programAt(int row) const;
    [[nodiscard]] bool hasWord(int row, const QString &word) const;

    PortListModel &m_model;
    PortCriteria m_criteria;
};

} // namespace portolan
