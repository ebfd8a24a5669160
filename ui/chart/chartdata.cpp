// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartdata.h"

#include <algorithm>
#include <utility>

namespace portolan {

namespace {

int seriousness(ListenerMark mark)
{
    switch (mark) {
    case ListenerMark::Local:
        return 0;
    case ListenerMark::Contained:
        return 1;
    case ListenerMark::Reachable:
        return 2;
    case ListenerMark::Unexpected:
        return 3;
    }
    Q_UNREACHABLE();
}

void join(ChartMark &mark, const ChartMark &other)
{
    if (seriousness(other.mark) > seriousness(mark.mark)) {
        mark.mark = other.mark;
    }
    if (!other.toolTip.isEmpty() && !mark.toolTip.split(u'\n').contains(other.toolTip)) {
        mark.toolTip += mark.toolTip.isEmpty() ? other.toolTip : u'\n' + other.toolTip;
    }
}

bool isBefore(const ChartMark &mark, PortNumber port)
{
    return mark.port < port;
}

} // namespace

void ChartData::setOverview(QVector<PortSummary> overview)
{
    m_overview = overview.size() == PortNumber::count ? std::move(overview) : QVector<PortSummary>{};
}

void ChartData::setMarks(QVector<ChartMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const ChartMark &one, const ChartMark &other) {
        return one.port < other.port;
    });
    m_marks.clear();
    m_marks.reserve(marks.size());
    for (const ChartMark &mark : std::as_const(marks)) {
        if (m_marks.isEmpty() || m_marks.constLast().port != mark.port) {
            m_marks.append(mark);
        } else {
            join(m_marks.last(), mark);
        }
    }
}

const PortSummary *ChartData::summary(PortNumber port) const
{
    return m_overview.isEmpty() ? nullptr : &m_overview.at(port.value());
}

bool ChartData::isFaded(RegistrationStatus status) const
{
    const auto shown = status == RegistrationStatus::DeAssigned ? RegistrationStatus::Reserved : status;
    const auto wanted = m_filter == RegistrationStatus::DeAssigned ? RegistrationStatus::Reserved : m_filter;
    return wanted.has_value() && *wanted != shown;
}

const ChartMark *ChartData::markAt(PortNumber port) const
{
    const auto found = std::lower_bound(m_marks.cbegin(), m_marks.cend(), port, isBefore);
    return found == m_marks.cend() || found->port != port ? nullptr : &*found;
}

std::optional<PortNumber> ChartData::markAfter(std::optional<PortNumber> port) const
{
    if (m_marks.isEmpty()) {
        return std::nullopt;
    }
    const auto after = std::find_if(m_marks.cbegin(), m_marks.cend(), [port](const ChartMark &mark) {
        return !port || mark.port > *port;
    });
    return after == m_marks.cend() ? m_marks.constFirst().port : after->port;
}

std::optional<PortNumber> ChartData::markBefore(std::optional<PortNumber> port) const
{
    if (m_marks.isEmpty()) {
        return std::nullopt;
    }
    const auto before = std::find_if(m_marks.crbegin(), m_marks.crend(), [port](const ChartMark &mark) {
        return !port || mark.port < *port;
    });
    return before == m_marks.crend() ? m_marks.constLast().port : before->port;
}

} // namespace portolan
