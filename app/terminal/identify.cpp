// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/exchange/identificationjson.h"
#include "core/identify/identifier.h"
#include "core/insight/answeredverdict.h"
#include "core/listening/listenersource.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

/// The first that listens on the port in this network namespace, and takes connections to that address where
/// one is given.
std::optional<Listener> listenerOn(PortNumber port, const QHostAddress &address = {})
{
    const auto snapshot = makeListenerSource()->snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    for (const Listener &listener : snapshot->listeners) {
        const QHostAddress bound = listener.endpoint.address;
        const bool isThere = address.isNull() || bound == address || bound == QHostAddress{QHostAddress::Any}
            || bound == QHostAddress{QHostAddress::AnyIPv4} || bound == QHostAddress{QHostAddress::AnyIPv6};
        const bool isWanted = listener.endpoint.port == port && listener.endpoint.transport == Transport::Tcp
            && listener.netNamespace == "host"_L1;
        if (isWanted && isThere) {
            return listener;
        }
    }
    return std::nullopt;
}

/// Where the port is listened on; 127.0.0.1 where that cannot be seen.
Endpoint endpointOfPort(PortNumber port)
{
    Endpoint endpoint;
    endpoint.address = QHostAddress{QHostAddress::LocalHost};
    endpoint.port = port;
    const auto listener = listenerOn(port);
    return listener ? listener->endpoint : endpoint;
}

/// PORT, ADDRESS:PORT, [V6]:PORT or [V6%SCOPE]:PORT. Nothing for host names: no name is looked up.
std::optional<Endpoint> parseEndpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const auto port = PortNumber::fromString(QStringView{text}.sliced(colon + 1));
    if (!port) {
        return std::nullopt;
    }
    if (colon < 0) {
        return endpointOfPort(*port);
    }
    const QString host = text.first(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    Endpoint endpoint;
    endpoint.address = QHostAddress{isBracketed ? host.sliced(1, host.size() - 2) : host};
    endpoint.port = *port;
    const bool isIpv6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    if (endpoint.address.isNull() || isIpv6 != isBracketed) {
        return std::nullopt;
    }
    return endpoint;
}

/// What the program speaks and what is registered for the port is tried first. Where neither can be seen,
/// what is tried on every port.
QVector<Protocol> hintsAt(const Endpoint &endpoint)
{
    const auto catalog = openCatalog();
    const auto facts = catalog ? catalog->facts(endpoint.port) : failure({});
    Listener unseen;
    unseen.endpoint = endpoint;
    const Listener listener = listenerOn(endpoint.port, endpoint.address).value_or(unseen);
    return hintsFor(listener, facts.value_or(PortFacts{}));
}

Identification identify(const Endpoint &endpoint, const QVector<Protocol> &hints)
{
    Identification answer;
    QEventLoop loop;
    Identifier identifier;
    QObject::connect(&identifier, &Identifier::finished, &loop, [&](const Identification &identification) {
        answer = identification;
        loop.quit();
    });
    identifier.start(endpoint, hints);
    loop.exec();
    return answer;
}

void printRow(const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        print(u"%1  %2\n"_s.arg(label.leftJustified(18), printable(value)));
    }
}

void printTls(const TlsFacts &tls)
{
    printRow(TerminalText::tr("Encryption"),
        tls.version.isEmpty() ? tls.error : u"%1, %2"_s.arg(tls.version, tls.cipher));
    printRow(TerminalText::tr("Inside TLS"), tls.applicationProtocol);
    printRow(TerminalText::tr("Certificate of"), tls.subject);
    printRow(TerminalText::tr("Valid for"), tls.names.join(u", "_s));
    printRow(TerminalText::tr("Issued by"),
        tls.isSelfSigned ? TerminalText::tr("itself (%1)").arg(tls.issuer) : tls.issuer);
    if (tls.validUntil.isValid()) {
        const QString date = tls.validUntil.date().toString(Qt::ISODate);
        const bool isOver = isExpired(tls, QDateTime::currentDateTimeUtc());
        printRow(TerminalText::tr("Valid until"),
            isOver ? TerminalText::tr("%1 (expired)", "date").arg(date) : date);
    }
}

void printAnswer(const Identification &answer)
{
    if (!answer.isRecognised()) {
        print(printable(answer.remark) + u'\n');
        return;
    }
    const QString name = protocolName(answer.protocol);
    print(answer.title == name ? name + u'\n' : u"%1: %2\n"_s.arg(name, printable(answer.title)));
    for (const Detail &detail : answer.details) {
        printRow(detailLabel(detail.kind), detail.value);
    }
    if (answer.tls) {
        printTls(*answer.tls);
    }
}

} // namespace

ExitStatus runIdentify(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Asks one TCP port of this computer what it speaks."));
    parser.addPositionalArgument(u"ENDPOINT"_s,
        TerminalText::tr("PORT, ADDRESS:PORT or [IPV6ADDRESS]:PORT; the address is one of this computer's."));
    parser.addOption({u"json"_s, TerminalText::tr("Answer in JSON.")});
    if (const auto status = parse(parser, u"identify"_s, arguments)) {
        return *status;
    }
    const auto endpoint = parseEndpoint(parser.positionalArguments().value(0));
    if (parser.positionalArguments().size() != 1 || !endpoint) {
        complain(TerminalText::tr(
            "Give one port, with a numeric address or without, as in: portolan-cli identify 127.0.0.1:8080"));
        return ExitStatus::Usage;
    }
    const QVector<Protocol> hints = hintsAt(*endpoint);
    const auto plan = planIdentification(*endpoint, hints, ownAddresses());
    if (!plan) {
        return fail(plan.error());
    }
    const bool isJson = parser.isSet(u"json"_s);
    if (!isJson) {
        print(printableLines(planText(*plan)) + u'\n');
        if (!flush()) { // before anything is sent
            return ExitStatus::CouldNot;
        }
    }
    const Identification answer = identify(*endpoint, hints);
    if (!answer.error.isEmpty()) {
        return fail(Error{answer.error});
    }
    if (isJson) {
        QJsonObject json = identificationJson(answer);
        json.insert(u"plan"_s, planText(*plan));
        printJson(json);
    } else {
        printAnswer(answer);
    }
    return answer.isRecognised() ? ExitStatus::Found : ExitStatus::NothingFound;
}

} // namespace portolan::terminal
