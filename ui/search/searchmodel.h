// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/searchhit.h"

#include <QAbstractListModel>
#include <QVector>

namespace portolan {

/// The results of one search, the best first.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        /// int, the port number; invalid for a page.
        PortRole = Qt::UserRole,
        /// What people meet there, or the title of the page.
        LabelRole,
        /// What the registry says beside the label; may be empty.
        RegisteredRole,
        /// Why it was found.
        ReasonRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QVector<SearchHit> &hits);

    [[nodiscard]] const SearchHit &hitAt(int row) const { return m_hits.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<SearchHit> m_hits;
};

} // namespace portolan
