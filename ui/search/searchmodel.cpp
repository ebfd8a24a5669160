// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchmodel.h"

#include "ui/statustext.h"

using namespace Qt::StringLiterals;

namespace portolan {

void SearchModel::setHits(const QVector<SearchHit> &hits)
{
    // A new search is a new list: there is no selection to keep.
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

PortNumber SearchModel::portAt(int row) const
{
    return m_hits.at(row).port;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SearchHit &hit = m_hits.at(index.row());
    const QString name = hit.name.isEmpty() ? statusText(hit.overall) : hit.name;
    switch (role) {
    case PortRole:
        return hit.port.value();
    case Qt::DisplayRole:
    case NameRole:
        return name;
    case DescriptionRole:
        return hit.description;
    case Qt::AccessibleTextRole:
        return tr("Port %1, %2, %3").arg(hit.port.toString(), name, hit.description);
    default:
        return {};
    }
}

} // namespace portolan
