// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewsample.h"

#include "core/base/portrange.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

PortSummary summary(RegistrationStatus status, const QString &name = {}, const QString &description = {})
{
    PortSummary result;
    result.statuses.fill(status);
    result.overall = status;
    result.name = name;
    result.description = description;
    return result;
}

} // namespace

QVector<PortSummary> overviewSample()
{
    using enum RegistrationStatus;
    QVector<PortSummary> overview(PortNumber::count, summary(Unassigned));
    for (int port = firstOf(PortRange::Dynamic).value(); port < PortNumber::count; ++port) {
        overview[port] = summary(Dynamic);
    }
    overview[22] = summary(Assigned, u"ssh"_s, u"The Secure Shell (SSH) Protocol"_s);
    overview[80] = summary(Assigned, u"http"_s, u"World Wide Web HTTP"_s);
    overview[443] = summary(Assigned, u"https"_s, u"http protocol over TLS/SSL"_s);
    overview[443].statuses.at(static_cast<size_t>(Transport::Udp)) = Reserved;
    overview[8080] = summary(Assigned, u"http-alt"_s, u"HTTP Alternate (see port 80)"_s);
    overview[2438] = summary(Undocumented, u"msp"_s, u"MSP"_s);
    overview[1023] = summary(Reserved);
    overview[1022] = summary(DeAssigned);
    return overview;
}

} // namespace portolan
