// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listenerfilter.h"

#include "ui/listening/listenermodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool beginsOneOf(const QString &word, std::initializer_list<QString> keywords)
{
    return std::any_of(keywords.begin(), keywords.end(), [&word](const QString &keyword) {
        return keyword.startsWith(word, Qt::CaseInsensitive);
    });
}

bool isPartOf(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

} // namespace

ListenerFilter::ListenerFilter(ListenerModel &model, QObject *parent)
    : QSortFilterProxyModel{parent}
    , m_model{model}
{
    setSourceModel(&model);
}

QString ListenerFilter::text() const
{
    return m_text;
}

void ListenerFilter::setText(const QString &text)
{
    m_text = text;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

bool ListenerFilter::hidesClients() const
{
    return m_isHidingClients;
}

void ListenerFilter::setHidesClients(bool isHiding)
{
    if (isHiding != m_isHidingClients) {
        m_isHidingClients = isHiding;
        invalidateFilter();
    }
}

int ListenerFilter::clientCount() const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        count += isClient(row) ? 1 : 0;
    }
    return count;
}

bool ListenerFilter::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    if (m_isHidingClients && isClient(sourceRow)) {
        return false;
    }
    return std::all_of(m_words.cbegin(), m_words.cend(), [this, sourceRow](const QString &word) {
        return hasWord(sourceRow, word);
    });
}

bool ListenerFilter::hasWord(int row, const QString &word) const
{
    const auto &judged = m_model.listenerAt(row);
    const auto &listener = judged.listener;
    if (isNumber(word)) {
        const auto isHolder
            = [&word](const Process &process) { return QString::number(process.id.pid) == word; };
        return listener.endpoint.port.toString().startsWith(word)
            || (listener.uid && QString::number(*listener.uid) == word)
            || std::any_of(listener.processes.cbegin(), listener.processes.cend(), isHolder);
    }
    if (word.startsWith(u':') && isNumber(word.mid(1))) {
        return word.size() == 1 || listener.endpoint.port.toString() == word.mid(1);
    }
    return isPartOf(m_model.programAt(row), word) || isPartOf(listener.unit, word)
        || isPartOf(listener.container, word) || isPartOf(listener.user, word)
        || isPartOf(judged.registeredName, word) || isPartOf(listenerAddress(listener), word)
        || hasKeyword(judged, word);
}

bool ListenerFilter::hasKeyword(const JudgedListener &judged, const QString &word)
{
    const auto &listener = judged.listener;
    if (transportName(listener.endpoint.transport).startsWith(word, Qt::CaseInsensitive)
        || (judged.verdict.kind == Verdict::Kind::Unusual && beginsOneOf(word, {u"unusual"_s, tr("unusual")}))
        || (listener.ownership == Ownership::Hidden && beginsOneOf(word, {u"hidden"_s, tr("hidden")}))
        || (listener.ownership == Ownership::Kernel && beginsOneOf(word, {u"kernel"_s, tr("kernel")}))) {
        return true;
    }
    const bool isInternet = judged.exposure.scope == Exposure::Scope::Internet;
    switch (judged.exposure.scope) {
    case Exposure::Scope::Loopback:
        return beginsOneOf(word, {u"local"_s, tr("local")});
    case Exposure::Scope::Network:
    case Exposure::Scope::Internet:
        return beginsOneOf(word, {u"reachable"_s, tr("reachable")})
            || (isInternet && beginsOneOf(word, {u"internet"_s, tr("internet")}));
    case Exposure::Scope::Container:
        return beginsOneOf(word, {u"container"_s, tr("container")});
    case Exposure::Scope::Unknown:
        // Nobody could show that it is not.
        return beginsOneOf(word, {u"reachable"_s, tr("reachable"), u"unknown"_s, tr("unknown")});
    }
    Q_UNREACHABLE();
}

bool ListenerFilter::isClient(int row) const
{
    const auto &listener = m_model.listenerAt(row).listener;
    return listener.endpoint.transport == Transport::Udp && listener.grade == Grade::Client;
}

} // namespace portolan
