// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/searchhit.h"

#include <QAbstractListModel>
#include <QVector>

namespace portolan {

/// The results of one search, best first.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        /// int, the port number.
        PortRole = Qt::UserRole,
        NameRole,
        DescriptionRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QVector<SearchHit> &hits);
    [[nodiscard]] PortNumber portAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<SearchHit> m_hits;
};

} // namespace portolan
