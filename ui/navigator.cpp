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
    return m_position < 0 ? std::nullopt : std::optional{m_history.at(m_position)};
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
    if (current() == port) {
        return;
    }
    m_history.resize(m_position + 1);
    if (m_history.size() == longestHistory) {
        m_history.removeFirst();
    }
    m_history.append(port);
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
    m_position = position;
    Q_EMIT currentChanged(m_history.at(position));
    Q_EMIT historyChanged();
}

} // namespace portolan
