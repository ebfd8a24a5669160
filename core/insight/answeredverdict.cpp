// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/answeredverdict.h"

#include "core/insight/judgedlistener.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct AnsweredVerdictText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Verdict)
};

/// "HTTP over TLS".
QString spokenText(const Identification &identification)
{
    const QString name = protocolName(identification.protocol);
    const bool isInsideTls = identification.tls && !identification.tls->version.isEmpty()
        && identification.protocol != Protocol::Tls;
    return isInsideTls ? AnsweredVerdictText::tr("%1 over TLS", "protocol").arg(name) : name;
}

/// By both of its names: comm is what it was started as, the file what it is.
QVector<Protocol> hintsOfProgram(const Listener &listener)
{
    if (listener.processes.isEmpty()) {
        return {};
    }
    const Process &process = listener.processes.constFirst();
    return protocolsOfProgram(process.name) + protocolsOfProgram(QFileInfo{process.executable}.fileName());
}

} // namespace

Verdict verdictWithAnswer(const Verdict &verdict,
    const Listener &listener,
    const PortFacts &facts,
    const Identification &identification)
{
    if (!identification.isRecognised()) {
        return verdict;
    }
    const QStringList registered = registeredNames(facts, listener.endpoint.transport);
    const bool isOverTls = identification.tls && !identification.tls->version.isEmpty();
    const QStringList spoken
        = serviceNamesOf(identification.protocol, isOverTls) + serviceNamesOf(identification.protocol, false);
    const bool isRegistered = std::ranges::any_of(
        registered, [&spoken](const QString &name) { return spoken.contains(name, Qt::CaseInsensitive); });
    const QString protocol = spokenText(identification);
    const QString port
        = listener.endpoint.port.toString() + u'/' + transportName(listener.endpoint.transport);
    const bool isUndecided = verdict.kind == Verdict::Kind::Unknown;
    if (isRegistered) {
        return {isUndecided ? Verdict::Kind::Agrees : verdict.kind,
            verdict.why + u' '
                + AnsweredVerdictText::tr("It speaks %1, for which port %2 is registered.")
                      .arg(protocol, port)};
    }
    // Only of a name whose protocol would have been recognised can it be said that it is not spoken.
    if (!protocolsOf(registered).isEmpty()) {
        return {isUndecided ? Verdict::Kind::Unusual : verdict.kind,
            verdict.why + u' '
                + AnsweredVerdictText::tr("It speaks %1, while port %2 is registered for %3.")
                      .arg(protocol, port, registered.join(u", "_s))};
    }
    return {verdict.kind, verdict.why + u' ' + AnsweredVerdictText::tr("It speaks %1.").arg(protocol)};
}

QVector<Protocol> hintsFor(const Listener &listener, const PortFacts &facts)
{
    const QVector<Protocol> ofPort = protocolsOf(registeredNames(facts, listener.endpoint.transport));
    const QVector<Protocol> ofProgram = hintsOfProgram(listener);
    // Where both say the same, the port knows whether TLS is around it.
    const bool isUsual
        = std::ranges::any_of(ofProgram, [&ofPort](Protocol protocol) { return ofPort.contains(protocol); });
    const QVector<Protocol> hints = isUsual ? ofPort + ofProgram : ofProgram + ofPort;
    QVector<Protocol> once;
    for (const Protocol hint : hints) {
        if (!once.contains(hint)) {
            once.append(hint);
        }
    }
    return once;
}

} // namespace portolan
