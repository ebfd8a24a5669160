// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class ChartWords final
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// Names, command lines and imported texts can be of any length.
constexpr qsizetype longestText = 200;

QString shortened(const QString &text)
{
    return text.size() <= longestText ? text : text.left(longestText - 1) + u'…';
}

QString escaped(const QString &text)
{
    return shortened(text).toHtmlEscaped();
}

/// "tcp, udp: registered" a line; transports without registration are left out where another has one.
QStringList statusLines(const PortSummary &summary)
{
    QStringList lines;
    for (const auto status : allRegistrationStatuses) {
        if (status == RegistrationStatus::Unassigned && summary.overall != RegistrationStatus::Unassigned) {
            continue;
        }
        QStringList transports;
        for (const auto transport : allTransports) {
            if (summary.statuses.at(static_cast<size_t>(transport)) == status) {
                transports.append(transportName(transport));
            }
        }
        if (transports.size() == static_cast<qsizetype>(allTransports.size())) {
            lines.prepend(statusPhrase(status));
        } else if (!transports.isEmpty()) {
            //: %1 is one or more of tcp, udp, sctp, dccp; %2 is the status of their registration.
            lines.prepend(ChartWords::tr("%1: %2").arg(transports.join(u", "), statusPhrase(status)));
        }
    }
    return lines;
}

} // namespace

QString statusPhrase(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Assigned:
        return ChartWords::tr("registered");
    case RegistrationStatus::Undocumented:
        return ChartWords::tr("registered but undocumented");
    case RegistrationStatus::Reserved:
        return ChartWords::tr("reserved");
    case RegistrationStatus::DeAssigned:
        return ChartWords::tr("reserved after its name was taken back");
    case RegistrationStatus::Unassigned:
        return ChartWords::tr("unassigned");
    case RegistrationStatus::Dynamic:
        return ChartWords::tr("dynamic");
    }
    Q_UNREACHABLE();
}

QString deckCaption(PortRange range)
{
    const auto caption = [range](const QString &text) {
        return text.arg(firstOf(range).toString(), lastOf(range).toString());
    };
    switch (range) {
    case PortRange::System:
        return caption(ChartWords::tr("System ports %1 – %2"));
    case PortRange::User:
        return caption(ChartWords::tr("User ports %1 – %2"));
    case PortRange::Dynamic:
        return caption(ChartWords::tr("Dynamic ports %1 – %2"));
    }
    Q_UNREACHABLE();
}

QString portToolTip(PortNumber port, const PortSummary *summary, const ChartMark *mark)
{
    QString heading = port.toString();
    QStringList lines;
    if (summary == nullptr) {
        lines.append(ChartWords::tr("What is registered is not known: there is no database of ports.")
                         .toHtmlEscaped());
    } else {
        heading += summary->name.isEmpty() ? QString{} : u"&nbsp; "_s + escaped(summary->name);
        if (!summary->description.isEmpty() && summary->description != summary->name) {
            lines.append(escaped(summary->description));
        }
        if (!summary->service.isEmpty()) {
            //: %1 is a service or program that people meet on a port
            lines.append(ChartWords::tr("Met here: %1").arg(escaped(summary->service)));
        }
        for (const QString &line : statusLines(*summary)) {
            lines.append(line.toHtmlEscaped());
        }
    }
    if (mark != nullptr) {
        const QString text = mark->toolTip.isEmpty() ? markText(mark->mark) : mark->toolTip;
        for (const QString &line : text.split(u'\n')) {
            lines.append(u"<b>%1</b>"_s.arg(escaped(line)));
        }
    }
    return u"<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>"_s.arg(heading, lines.join(u"<br>"));
}

QString portSentence(PortNumber port, const PortSummary *summary, const ChartMark *mark)
{
    //: Begins a list for screen readers, as in "Port 22, ssh, registered".
    QStringList parts{ChartWords::tr("Port %1").arg(port.toString())};
    if (summary == nullptr) {
        parts.append(ChartWords::tr("registration not known"));
    } else {
        if (!summary->name.isEmpty()) {
            parts.append(shortened(summary->name));
        }
        if (!summary->service.isEmpty()) {
            parts.append(shortened(summary->service));
        }
        parts.append(statusPhrase(summary->overall));
    }
    if (mark != nullptr) {
        const QString text = shortened(mark->toolTip.simplified());
        parts.append(text.isEmpty() ? markText(mark->mark) : text);
    }
    //: Separates the parts of a list for screen readers.
    return parts.join(ChartWords::tr(", "));
}

} // namespace portolan
