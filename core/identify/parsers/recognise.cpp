// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/recognise.h"

#include "core/identify/parsers/dnsanswer.h"
#include "core/identify/parsers/http2answer.h"
#include "core/identify/parsers/httpanswer.h"
#include "core/identify/parsers/messaginganswers.h"
#include "core/identify/parsers/mysqlgreeting.h"
#include "core/identify/parsers/servicegreetings.h"
#include "core/identify/parsers/sessionanswers.h"
#include "core/identify/parsers/storeanswers.h"
#include "core/identify/parsers/textgreeting.h"

namespace portolan {

namespace {

std::optional<Finding> recogniseReply(ProbeKind sent, QByteArrayView answer)
{
    switch (sent) {
    case ProbeKind::Redis:
    case ProbeKind::Http: // Redis has a command GET
        return parseRedisAnswer(answer);
    case ProbeKind::Postgresql:
        return parsePostgresqlAnswer(answer);
    case ProbeKind::Memcached:
        return parseMemcachedAnswer(answer);
    case ProbeKind::Mqtt:
        return parseMqttAnswer(answer);
    case ProbeKind::Amqp:
        return parseAmqpAnswer(answer);
    case ProbeKind::Dns:
        return parseDnsAnswer(answer);
    case ProbeKind::Ldap:
        return parseLdapAnswer(answer);
    case ProbeKind::Rdp:
        return parseRdpAnswer(answer);
    case ProbeKind::Greeting:
    case ProbeKind::Http2:
    case ProbeKind::WebSocket:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Finding> recognise(ProbeKind sent, QByteArrayView answer, const QVector<Protocol> &hints)
{
    if (auto reply = recogniseReply(sent, answer)) {
        return reply;
    }
    if (auto http = parseHttpAnswer(answer)) {
        return http;
    }
    if (auto http2 = parseHttp2Answer(answer)) {
        return http2;
    }
    if (auto mysql = parseMysqlGreeting(answer)) {
        return mysql;
    }
    if (answer.startsWith("AMQP")) { // its answer to anything else (AMQP 0-9-1, section 4.2.2)
        return parseAmqpAnswer(answer);
    }
    if (auto service = parseServiceGreeting(answer)) {
        return service;
    }
    return parseTextGreeting(answer, hints);
}

bool wantsTls(QByteArrayView answer)
{
    // alert, version 3.x, two bytes long, warning or fatal
    const bool isAlert = answer.size() >= 6 && answer.at(0) == 0x15 && answer.at(1) == 3 && answer.at(2) <= 4
        && answer.at(3) == 0 && answer.at(4) == 2 && (answer.at(5) == 1 || answer.at(5) == 2);
    return isAlert || asksForTls(answer);
}

} // namespace portolan
