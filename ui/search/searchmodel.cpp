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
    const QString known = labelOf(hit);
    const QString label = known.isEmpty() ? statusText(hit.overall) : known;
    switch (role) {
    case PortRole:
        return hit.isPage() ? QVariant{} : QVariant{hit.port.value()};
    case Qt::DisplayRole:
    case LabelRole:
        return label;
    case RegisteredRole:
        return registeredTextOf(hit);
    case ReasonRole:
        return reasonText(hit);
    case Qt::AccessibleTextRole:
        return hit.isPage() ? tr("Page %1, %2").arg(label, reasonText(hit))
                            : tr("Port %1, %2, %3").arg(hit.port.toString(), label, reasonText(hit));
    default:
        return {};
    }
}

} // namespace portolan
