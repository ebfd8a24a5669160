// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portlistfilter.h"

#include "ui/browse/portlistmodel.h"

#include <algorithm>

namespace portolan {

namespace {

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isOfStatus(RegistrationStatus status, RegistrationStatus wanted)
{
    return status == wanted
        || (wanted == RegistrationStatus::Reserved && status == RegistrationStatus::DeAssigned);
}

} // namespace

PortListFilter::PortListFilter(PortListModel &model, QObject *parent)
    : QSortFilterProxyModel{parent}
    , m_model{model}
{
    setSourceModel(&model);
}

const PortCriteria &PortListFilter::criteria() const
{
    return m_criteria;
}

void PortListFilter::setCriteria(const PortCriteria &criteria)
{
    if (criteria != m_criteria) {
        m_criteria = criteria;
        // Not invalidateFilter(): it takes rows away one run after the other, each with a walk over all
        // 65,536.
        invalidate();
    }
}

int PortListFilter::rowAtOrAfter(PortNumber port) const
{
    for (int row = port.value(); row < m_model.rowCount(); ++row) {
        const QModelIndex index = mapFromSource(m_model.index(row, PortListModel::PortColumn));
        if (index.isValid()) {
            return index.row();
        }
    }
    return -1;
}

void PortListFilter::sort(int column, Qt::SortOrder order)
{
    // The model is in that order already.
    const bool isNatural = column == PortListModel::PortColumn && order == Qt::AscendingOrder;
    QSortFilterProxyModel::sort(isNatural ? -1 : column, order);
}

bool PortListFilter::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    const PortNumber port{static_cast<quint16>(sourceRow)};
    if (m_criteria.range && rangeOf(port) != *m_criteria.range) {
        return false;
    }
    if (m_criteria.status && !isOfStatus(m_model.summaryAt(sourceRow).overall, *m_criteria.status)) {
        return false;
    }
    if (m_criteria.isListeningOnly && !m_model.marks().contains(port)) {
        return false;
    }
    return std::all_of(m_criteria.words.cbegin(),
        m_criteria.words.cend(),
        [this, sourceRow](const QString &word) { return hasWord(sourceRow, word); });
}

bool PortListFilter::hasWord(int row, const QString &word) const
{
    const PortSummary &summary = m_model.summaryAt(row);
    if (isNumber(word) && QString::number(row).startsWith(word)) {
        return true;
    }
    if (summary.name.contains(word, Qt::CaseInsensitive)
        || summary.description.contains(word, Qt::CaseInsensitive)
        || summary.service.contains(word, Qt::CaseInsensitive)) {
        return true;
    }
    return programAt(row).contains(word, Qt::CaseInsensitive);
}

bool PortListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto order = compare(left.row(), right.row(), left.column());
    if (order != 0) {
        return order < 0;
    }
    // Rows that are equal stay in the order of their ports, whichever way the column is sorted.
    return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

std::weak_ordering PortListFilter::compare(int left, int right, int column) const
{
    const auto &one = m_model.summaryAt(left);
    const auto &other = m_model.summaryAt(right);
    const auto byStatus = [&one, &other](Transport transport) -> std::weak_ordering {
        // What says most comes first.
        const auto at = static_cast<size_t>(transport);
        return other.statuses.at(at) <=> one.statuses.at(at);
    };
    switch (column) {
    case PortListModel::NameColumn:
        return compare(one.name, other.name);
    case PortListModel::DescriptionColumn:
        return compare(one.meaning(), other.meaning());
    case PortListModel::TcpColumn:
        return byStatus(Transport::Tcp);
    case PortListModel::UdpColumn:
        return byStatus(Transport::Udp);
    case PortListModel::HereColumn:
        return compare(programAt(left), programAt(right));
    default:
        return left <=> right;
    }
}

std::weak_ordering PortListFilter::compare(const QString &left, const QString &right) const
{
    if (left.isEmpty() != right.isEmpty()) {
        // Rows with nothing to compare come last in both orders.
        const bool isLeftFirst = (sortOrder() == Qt::AscendingOrder) == right.isEmpty();
        return isLeftFirst ? std::weak_ordering::less : std::weak_ordering::greater;
    }
    return left.compare(right, Qt::CaseInsensitive) <=> 0;
}

QString PortListFilter::programAt(int row) const
{
    return m_model.marks().value(PortNumber{static_cast<quint16>(row)}).program;
}

} // namespace portolan
