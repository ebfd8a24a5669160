// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localetext.h"
#include "core/identify/identifyplan.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::IdentifyPlan)
};

QString seconds(int ms)
{
    // "1 s", "0.8 s"
    return PlanText::tr("%1 s").arg(withPlainDigits(QLocale{}.toString(ms / 1000.0, 'g', 2)));
}

QString stepText(const ProbeStep &step)
{
    switch (step.kind) {
    case ProbeKind::Greeting:
        return PlanText::tr("nothing for %1").arg(seconds(step.waitMs));
    case ProbeKind::Http:
        return PlanText::tr("an HTTP request (GET / HTTP/1.0)");
    case ProbeKind::Http2:
        return PlanText::tr("the preface of HTTP/2");
    case ProbeKind::WebSocket:
        return PlanText::tr("an HTTP request that asks for WebSocket (GET / HTTP/1.1)");
    case ProbeKind::Redis:
        return PlanText::tr("the Redis commands PING and HELLO");
    case ProbeKind::Postgresql:
        return PlanText::tr("PostgreSQL's question whether it offers TLS (SSLRequest)");
    case ProbeKind::Memcached:
        return PlanText::tr("the memcached command version");
    case ProbeKind::Mqtt:
        return PlanText::tr("an MQTT request to connect (CONNECT)");
    case ProbeKind::Amqp:
        return PlanText::tr("the protocol header of AMQP");
    case ProbeKind::Dns:
        return PlanText::tr("a DNS query (version.bind)");
    case ProbeKind::Ldap:
        return PlanText::tr("an LDAP search for the root entry, without its attributes");
    case ProbeKind::Rdp:
        return PlanText::tr("an RDP request to connect");
    }
    Q_UNREACHABLE();
}

} // namespace

QString connectionText(const PlannedConnection &connection)
{
    QStringList steps;
    for (const ProbeStep &step : connection.steps) {
        steps.append(stepText(step));
    }
    QString text = steps.constFirst();
    for (const QString &step : steps.sliced(1)) {
        text = PlanText::tr("%1, then %2", "what is sent, one after the other").arg(text, step);
    }
    if (!connection.isTls) {
        return text;
    }
    return offersHttp2(connection)
        ? PlanText::tr("a TLS ClientHello, and inside TLS %1, or the preface of HTTP/2").arg(text)
        : PlanText::tr("a TLS ClientHello, and inside TLS %1").arg(text);
}

QString planText(const IdentifyPlan &plan)
{
    Endpoint target;
    target.address = plan.address;
    target.port = plan.port;
    QString text = PlanText::tr("Sends to %1: %2.")
                       .arg(target.toString(), connectionText(plan.connections.constFirst()));
    for (const PlannedConnection &connection : plan.connections.sliced(1)) {
        text += u' '
            + PlanText::tr("Where that tells nothing, on a new connection: %1.")
                  .arg(connectionText(connection));
    }
    text += u' '
        + PlanText::tr("Where TLS leads to HTTP/2, the HTTP request follows on a new connection; where HTTP "
                       "refuses it with 400, 403, 404 or 426, one that asks for WebSocket does.");
    return text + u' '
        + PlanText::tr("It takes %1 at most and reads at most %n KiB.",
            nullptr,
            static_cast<int>(maxIdentifyBytes / 1024))
              .arg(seconds(maxIdentifyMs));
}

} // namespace portolan
