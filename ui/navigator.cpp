// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator.h"

namespace portolan {

namespace {

/// Steps a person can still make sense of.
constexpr qsizetype longestHistory = 500;

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject{parent}
{ }

std::optional<PortNumber> Navigator::current() const
{
    return place().port;
}

QString Navigator::page() const
{
    return place().page;
}

Navigator::Place Navigator::place() const
{
    return m_position < 0 ? Place{} : m_history.at(m_position);
}

bool Navigator::canGoBack() const
{
    return m_position > 0;
}

bool Navigator::canGoForward() const
{
    return m_position + 1 < m_history.size();
}

void Navigator::visit(PortNumber port)
{
    visitPlace({port, {}});
}

void Navigator::visitPage(const QString &id)
{
    visitPlace({current(), id});
}

void Navigator::visitPlace(const Place &place)
{
    if (place == this->place()) {
        return;
    }
    m_history.resize(m_position + 1);
    if (m_history.size() == longestHistory) {
        m_history.removeFirst();
    }
    m_history.append(place);
    moveTo(m_history.size() - 1);
}

void Navigator::goBack()
{
    if (canGoBack()) {
        moveTo(m_position - 1);
    }
}

void Navigator::goForward()
{
    if (canGoForward()) {
        moveTo(m_position + 1);
    }
}

void Navigator::moveTo(qsizetype position)
{
    const std::optional<PortNumber> before = current();
    m_position = position;
    if (current() && current() != before) {
        Q_EMIT currentChanged(*current());
    }
    Q_EMIT historyChanged();
}

} // namespace portolan
