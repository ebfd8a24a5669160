// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listenermodel.h"

#include "core/insight/listenergroups.h"

#include <QTextDocument>

#include <algorithm>
#include <compare>
#include <cstring>

namespace portolan {

struct ListenerModel::Row
{
    JudgedListener judged;
    QString program;
    ListenerDetails details;
    bool isChanged = false;
};

struct ListenerModel::Run
{
    int first = 0;
    int last = 0;

    [[nodiscard]] int size() const { return last - first + 1; }
};

namespace {

std::strong_ordering compare(const QHostAddress &one, const QHostAddress &other)
{
    if (const auto order = one.protocol() <=> other.protocol(); order != 0) {
        return order;
    }
    const Q_IPV6ADDR a = one.toIPv6Address();
    const Q_IPV6ADDR b = other.toIPv6Address();
    if (const auto order = std::memcmp(a.c, b.c, sizeof a.c) <=> 0; order != 0) {
        return order;
    }
    return one.scopeId().compare(other.scopeId()) <=> 0;
}

/// Equal where only the sockets differ, as after a restart.
std::strong_ordering comparePlace(const Listener &one, const Listener &other)
{
    const auto &a = one.endpoint;
    const auto &b = other.endpoint;
    if (const auto order = a.port <=> b.port; order != 0) {
        return order;
    }
    if (const auto order = a.transport <=> b.transport; order != 0) {
        return order;
    }
    if (const auto order = compare(a.address, b.address); order != 0) {
        return order;
    }
    if (a.device != b.device) {
        return a.device.compare(b.device) <=> 0;
    }
    return one.netNamespace.compare(other.netNamespace) <=> 0;
}

/// Equal exactly where keyOf() is.
std::strong_ordering compare(const Listener &one, const Listener &other)
{
    const auto order = comparePlace(one, other);
    return order != 0 ? order : one.inode <=> other.inode;
}

bool isBefore(const JudgedListener &one, const JudgedListener &other)
{
    return compare(one.listener, other.listener) < 0;
}

bool isSamePlace(const Endpoint &one, const Endpoint &other)
{
    return one.address == other.address && one.device == other.device;
}

} // namespace

/// Orders rows and listeners alike, for binary searches.
struct ListenerModel::IsBefore
{
    static const Listener &listenerOf(const Listener &listener) { return listener; }

    static const Listener &listenerOf(const JudgedListener &judged) { return judged.listener; }

    static const Listener &listenerOf(const std::unique_ptr<Row> &row) { return row->judged.listener; }

    bool operator()(const auto &one, const auto &other) const
    {
        return compare(listenerOf(one), listenerOf(other)) < 0;
    }
};

ListenerModel::ListenerModel(QObject *parent)
    : QAbstractListModel{parent}
{ }

ListenerModel::~ListenerModel() = default;

void ListenerModel::setListeners(const QVector<JudgedListener> &listeners)
{
    if (listeners.isSharedWith(m_latest)) {
        return;
    }
    m_latest = listeners;
    if (std::is_sorted(listeners.cbegin(), listeners.cend(), isBefore)) {
        merge(groupedListeners(listeners));
        return;
    }
    QVector<JudgedListener> ordered = listeners;
    std::stable_sort(ordered.begin(), ordered.end(), isBefore);
    merge(groupedListeners(ordered));
}

ListenerModel::Step ListenerModel::stepAt(int row, const QVector<JudgedListener> &listeners, int next) const
{
    if (row == static_cast<int>(m_rows.size())) {
        return Step::Insert;
    }
    if (next == static_cast<int>(listeners.size())) {
        return Step::Remove;
    }
    const Listener &have = m_rows[row]->judged.listener;
    const Listener &want = listeners[next].listener;
    const auto order = compare(have, want);
    if (order == 0) {
        return Step::Keep;
    }
    // A new socket in the place of one that is gone: the program was started anew, and the row stays.
    if (comparePlace(have, want) == 0) {
        const bool isGone = !std::binary_search(listeners.begin() + next, listeners.end(), have, IsBefore{});
        if (isGone && !std::binary_search(m_rows.begin() + row, m_rows.end(), want, IsBefore{})) {
            return Step::Keep;
        }
    }
    return order < 0 ? Step::Remove : Step::Insert;
}

void ListenerModel::merge(const QVector<JudgedListener> &listeners)
{
    int row = 0;
    int next = 0;
    bool hasMoved = false;
    while (row < rowCount() || next < listeners.size()) {
        switch (stepAt(row, listeners, next)) {
        case Step::Keep:
            if (m_rows[row]->judged != listeners[next]) {
                m_rows[row]->judged = listeners[next];
                m_rows[row]->program = listenerProgram(m_rows[row]->judged.listener);
                m_rows[row]->isChanged = true;
            }
            ++row;
            ++next;
            break;
        case Step::Remove: {
            int goneEnd = row + 1;
            while (goneEnd < rowCount() && stepAt(goneEnd, listeners, next) == Step::Remove) {
                ++goneEnd;
            }
            remove({row, goneEnd - 1});
            hasMoved = true;
            break;
        }
        case Step::Insert: {
            const int newBegin = next;
            do {
                ++next;
            } while (next < listeners.size() && stepAt(row, listeners, next) == Step::Insert);
            insert(row, listeners, {newBegin, next - 1});
            row += next - newBegin;
            hasMoved = true;
            break;
        }
        }
    }
    if (hasMoved) {
        updateDetails();
    }
    reportChanges();
}

void ListenerModel::remove(Run run)
{
    beginRemoveRows({}, run.first, run.last);
    m_rows.erase(m_rows.begin() + run.first, m_rows.begin() + run.last + 1);
    endRemoveRows();
}

void ListenerModel::insert(int row, const QVector<JudgedListener> &listeners, Run run)
{
    std::vector<std::unique_ptr<Row>> added;
    added.reserve(static_cast<size_t>(run.size()));
    for (int i = run.first; i <= run.last; ++i) {
        auto entry = std::make_unique<Row>();
        entry->judged = listeners[i];
        entry->program = listenerProgram(entry->judged.listener);
        if (entry->judged.listener.endpoint.transport != Transport::Tcp) {
            entry->details = ListenerDetail::Transport;
        }
        added.push_back(std::move(entry));
    }
    beginInsertRows({}, row, row + run.size() - 1);
    m_rows.insert(
        m_rows.begin() + row, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    endInsertRows();
}

/// Rows that share a port say in what they differ. The order brings them together.
void ListenerModel::updateDetails()
{
    const auto endpointOf = [](const auto &row) -> const Endpoint & { return row->judged.listener.endpoint; };
    auto begin = m_rows.begin();
    while (begin != m_rows.end()) {
        const Endpoint &first = endpointOf(*begin);
        auto end = begin + 1;
        while (end != m_rows.end() && endpointOf(*end).port == first.port
            && endpointOf(*end).transport == first.transport) {
            ++end;
        }
        const bool isOnlyTransport = (begin == m_rows.begin() || endpointOf(*(begin - 1)).port != first.port)
            && (end == m_rows.end() || endpointOf(*end).port != first.port);
        ListenerDetails shared;
        shared.setFlag(ListenerDetail::Transport, !isOnlyTransport || first.transport != Transport::Tcp);
        if (end - begin > 1) {
            shared.setFlag(ListenerDetail::Address, !isSamePlace(first, endpointOf(*(end - 1))));
        }
        bool isTwinOfPrevious = false;
        for (auto it = begin; it != end; ++it) {
            const bool isTwinOfNext = it + 1 != end && isSamePlace(endpointOf(*it), endpointOf(*(it + 1)));
            ListenerDetails details = shared;
            details.setFlag(ListenerDetail::Process, isTwinOfPrevious || isTwinOfNext);
            isTwinOfPrevious = isTwinOfNext;
            if ((*it)->details != details) {
                (*it)->details = details;
                (*it)->isChanged = true;
            }
        }
        begin = end;
    }
}

void ListenerModel::reportChanges()
{
    const int rows = static_cast<int>(m_rows.size());
    for (int row = 0; row < rows; ++row) {
        const int first = row;
        while (row < rows && m_rows[row]->isChanged) {
            m_rows[row]->isChanged = false;
            ++row;
        }
        if (row > first) {
            Q_EMIT dataChanged(index(first), index(row - 1));
        }
    }
}

const JudgedListener &ListenerModel::listenerAt(int row) const
{
    return m_rows[row]->judged;
}

const QString &ListenerModel::programAt(int row) const
{
    return m_rows[row]->program;
}

std::pair<int, int> ListenerModel::rowsOf(PortNumber port) const
{
    const auto portOf = [](const auto &row) { return row->judged.listener.endpoint.port; };
    // Not equal_range: clang 14 cannot compile the subrange it returns.
    const auto first = std::ranges::lower_bound(m_rows, port, {}, portOf);
    const auto last = std::ranges::upper_bound(m_rows, port, {}, portOf);
    return {static_cast<int>(first - m_rows.begin()), static_cast<int>(last - first)};
}

int ListenerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListenerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = *m_rows[index.row()];
    const auto &endpoint = row.judged.listener.endpoint;
    switch (role) {
    case Qt::DisplayRole:
    case ProgramRole:
        return row.program;
    case PortRole:
        return QVariant::fromValue(endpoint.port);
    case SenseRole:
        return listenerSense(row.judged, row.details);
    case MarkRole:
        return QVariant::fromValue(markOf(row.judged));
    case UnusualRole:
        return row.judged.verdict.kind == Verdict::Kind::Unusual;
    case EndpointRole:
        return endpoint.toString();
    case RowTextRole:
        return listenerRowText(row.judged);
    case Qt::AccessibleTextRole:
        return listenerSentence(row.judged, row.details);
    case Qt::ToolTipRole:
        // Tool tips guess whether they are given HTML; this leaves nothing to guess.
        return Qt::convertFromPlainText(listenerSummary(row.judged), Qt::WhiteSpaceNormal);
    default:
        return {};
    }
}

} // namespace portolan
