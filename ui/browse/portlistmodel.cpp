// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portlistmodel.h"

#include "ui/theme.h"

#include <QTextDocument>

#include <algorithm>

namespace portolan {

namespace {

PortNumber portAt(int row)
{
    return PortNumber{static_cast<quint16>(row)};
}

std::optional<Transport> transportOf(int column)
{
    switch (column) {
    case PortListModel::TcpColumn:
        return Transport::Tcp;
    case PortListModel::UdpColumn:
        return Transport::Udp;
    default:
        return std::nullopt;
    }
}

} // namespace

PortListModel::PortListModel(QObject *parent)
    : QAbstractTableModel{parent}
{
    setTheme(Theme::of({}));
}

void PortListModel::setOverview(const QVector<PortSummary> &overview)
{
    Q_ASSERT(overview.isEmpty() || overview.size() == PortNumber::count);
    beginResetModel();
    m_overview = overview;
    endResetModel();
}

void PortListModel::setMarks(const PortMarks &marks)
{
    QVector<quint16> changed;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const auto old = m_marks.constFind(it.key());
        if (old == m_marks.cend() || *old != *it) {
            changed.append(it.key().value());
        }
    }
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it) {
        if (!marks.contains(it.key())) {
            changed.append(it.key().value());
        }
    }
    m_marks = marks;
    if (m_overview.isEmpty()) {
        return;
    }
    std::sort(changed.begin(), changed.end());
    for (auto it = changed.cbegin(); it != changed.cend();) {
        const int first = *it;
        int last = first;
        while (++it != changed.cend() && *it == last + 1) {
            ++last;
        }
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

void PortListModel::setTheme(const Theme &theme)
{
    for (const auto status : allRegistrationStatuses) {
        m_swatches.at(static_cast<size_t>(status)) = theme.statusColor(status);
    }
    if (!m_overview.isEmpty()) {
        Q_EMIT dataChanged(index(0, TcpColumn), index(rowCount() - 1, UdpColumn), {Qt::DecorationRole});
    }
}

const PortSummary &PortListModel::summaryAt(int row) const
{
    return m_overview.at(row);
}

const PortMarks &PortListModel::marks() const
{
    return m_marks;
}

int PortListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_overview.size());
}

int PortListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PortListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::DecorationRole:
        return transportOf(column) ? QVariant{m_swatches.at(static_cast<size_t>(statusAt(row, column)))}
                                   : QVariant{};
    case Qt::ToolTipRole: {
        // Tool tips guess whether they are given HTML; this leaves nothing to guess.
        const QString text = textAt(row, column);
        return text.isEmpty() ? QString{} : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
    }
    case Qt::AccessibleTextRole:
        return sentenceAt(row, column);
    case PortRole:
        return QVariant::fromValue(portAt(row));
    case StatusRole:
        return QVariant::fromValue(statusAt(row, column));
    case MarkRole: {
        const auto mark = m_marks.constFind(portAt(row));
        return mark == m_marks.cend() ? QVariant{} : QVariant::fromValue(mark->mark);
    }
    default:
        return {};
    }
}

QVariant PortListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment{Qt::AlignLeading | Qt::AlignVCenter});
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (section) {
    case PortColumn:
        return tr("Port");
    case NameColumn:
        return tr("Name");
    case DescriptionColumn:
        return tr("Description");
    case TcpColumn:
        return tr("TCP");
    case UdpColumn:
        return tr("UDP");
    case HereColumn:
        //: Heading of a column: the program that listens on this computer
        return tr("Here");
    default:
        return {};
    }
}

RegistrationStatus PortListModel::statusAt(int row, int column) const
{
    const PortSummary &summary = m_overview.at(row);
    const auto transport = transportOf(column);
    return transport ? summary.statuses.at(static_cast<size_t>(*transport)) : summary.overall;
}

QString PortListModel::textAt(int row, int column) const
{
    switch (column) {
    case PortColumn:
        return portAt(row).toString();
    case NameColumn:
        return m_overview.at(row).name;
    case DescriptionColumn:
        return m_overview.at(row).meaning();
    case TcpColumn:
    case UdpColumn:
        return statusText(statusAt(row, column));
    case HereColumn:
        return m_marks.value(portAt(row)).program;
    default:
        return {};
    }
}

/// The first column tells the whole row, so that moving up and down is enough; the others tell their cell.
QString PortListModel::sentenceAt(int row, int column) const
{
    const PortSummary &summary = m_overview.at(row);
    const auto mark = m_marks.constFind(portAt(row));
    const QString here = mark == m_marks.cend()
        ? QString{} //: %1 is a program, %2 a few words such as "this computer only"
        : tr("%1 listens here, %2").arg(mark->program, markText(mark->mark));
    switch (column) {
    case PortColumn: {
        QStringList parts{
            summary.name,
            summary.meaning(),
            tr("TCP %1").arg(textAt(row, TcpColumn)),
            tr("UDP %1").arg(textAt(row, UdpColumn)),
            here,
        };
        parts.removeAll(QString{});
        //: %1 is a port number, %2 a list of facts separated by commas
        return tr("Port %1, %2.").arg(portAt(row).toString(), parts.join(tr(", ")));
    }
    case NameColumn:
        return summary.name.isEmpty() ? tr("No registered name") : summary.name;
    case DescriptionColumn:
        return summary.meaning().isEmpty() ? tr("No description") : summary.meaning();
    case TcpColumn:
        return tr("TCP %1").arg(textAt(row, column));
    case UdpColumn:
        return tr("UDP %1").arg(textAt(row, column));
    case HereColumn:
        return here.isEmpty() ? tr("Nothing listens here") : here;
    default:
        return {};
    }
}

} // namespace portolan
