// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/probe.h"

#include <array>

namespace portolan {

namespace {

/// No header "Host", which HTTP/1.0 does not need: Redis takes it for an attack, logs that and hangs up.
constexpr QByteArrayView httpRequest{"GET / HTTP/1.0\r\nUser-Agent: Portolan\r\nAccept: */*\r\n\r\n"};

/// RFC 6455, section 4.1; the key is the example of section 1.3.
constexpr QByteArrayView webSocketRequest{
    "GET / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Portolan\r\nConnection: Upgrade\r\nUpgrade: "
    "websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"};

/// RFC 9113, section 3.4: the preface and an empty SETTINGS frame.
constexpr std::array<char, 33> http2Preface{'P',
    'R',
    'I',
    ' ',
    '*',
    ' ',
    'H',
    'T',
    'T',
    'P',
    '/',
    '2',
    '.',
    '0',
    '\r',
    '\n',
    '\r',
    '\n',
    'S',
    'M',
    '\r',
    '\n',
    '\r',
    '\n',
    0,
    0,
    0,
    4,
    0,
    0,
    0,
    0,
    0};

/// SSLRequest of "Message Formats" in PostgreSQL's documentation: length 8, code 80877103.
constexpr std::array<char, 8> postgresqlSslRequest{0, 0, 0, 8, 0x04, '\xd2', 0x16, 0x2f};

/// MQTT 3.1.1, section 3.1: CONNECT, clean session, keep alive for 10 s, no client identifier.
constexpr std::array<char, 14> mqttConnect{0x10, 12, 0, 4, 'M', 'Q', 'T', 'T', 4, 2, 0, 10, 0, 0};

/// AMQP 0-9-1, section 4.2.2: the protocol header.
constexpr std::array<char, 8> amqpHeader{'A', 'M', 'Q', 'P', 0, 0, 9, 1};

/// RFC 1035, sections 4.1 and 4.2.2: length 30, then a query with id 0x504f for version.bind, TXT, CHAOS.
constexpr std::array<char, 32> dnsQuery{0,
    30,
    0x50,
    0x4f,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    7,
    'v',
    'e',
    'r',
    's',
    'i',
    'o',
    'n',
    4,
    'b',
    'i',
    'n',
    'd',
    0,
    0,
    16,
    0,
    3};

/// RFC 4511, sections 4.1.1 and 4.5.1: SearchRequest 1 for the root entry (base "", baseObject, never
/// dereferencing, no limits, present objectClass) with the attributes "1.1", which are none.
constexpr QByteArrayView ldapRootSearch{"\x30\x2a\x02\x01\x01\x63\x25\x04\0\x0a\x01\0\x0a\x01\0\x02\x01\0"
                                        "\x02\x01\0\x01\x01\0\x87\x0b"
                                        "objectClass\x30\x05\x04\x03"
                                        "1.1",
    44};

/// [MS-RDPBCGR], section 2.2.1.1: TPKT, X.224 Connection Request, RDP_NEG_REQ for TLS, CredSSP and its
/// extension.
constexpr QByteArrayView rdpConnectionRequest{"\x03\0\0\x13\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x0b\0\0\0", 19};

template <size_t size>
QByteArray bytesIn(const std::array<char, size> &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(size)};
}

} // namespace

QByteArray probeBytes(ProbeKind kind)
{
    switch (kind) {
    case ProbeKind::Greeting:
        return {};
    case ProbeKind::Http:
        return httpRequest.toByteArray();
    case ProbeKind::Http2:
        return bytesIn(http2Preface);
    case ProbeKind::WebSocket:
        return webSocketRequest.toByteArray();
    case ProbeKind::Redis:
        // Inline commands of RESP. HELLO without a version changes nothing, and tells which server it is.
        return QByteArrayLiteral("PING\r\nHELLO\r\n");
    case ProbeKind::Postgresql:
        return bytesIn(postgresqlSslRequest);
    case ProbeKind::Memcached:
        return QByteArrayLiteral("version\r\n"); // doc/protocol.txt of memcached
    case ProbeKind::Mqtt:
        return bytesIn(mqttConnect);
    case ProbeKind::Amqp:
        return bytesIn(amqpHeader);
    case ProbeKind::Dns:
        return bytesIn(dnsQuery);
    case ProbeKind::Ldap:
        return ldapRootSearch.toByteArray();
    case ProbeKind::Rdp:
        return rdpConnectionRequest.toByteArray();
    }
    Q_UNREACHABLE();
}

std::optional<ProbeKind> probeOf(Protocol protocol)
{
    switch (protocol) {
    // They answer a request of HTTP with words that give them away.
    case Protocol::Xmpp:
    case Protocol::Beanstalk:
    case Protocol::Gearman:
    case Protocol::Http:
        return ProbeKind::Http;
    case Protocol::Http2:
        return ProbeKind::Http2;
    case Protocol::WebSocket:
        return ProbeKind::WebSocket;
    case Protocol::Redis:
        return ProbeKind::Redis;
    case Protocol::Postgresql:
        return ProbeKind::Postgresql;
    case Protocol::Memcached:
        return ProbeKind::Memcached;
    case Protocol::Mqtt:
        return ProbeKind::Mqtt;
    case Protocol::Amqp:
        return ProbeKind::Amqp;
    case Protocol::Dns:
        return ProbeKind::Dns;
    case Protocol::Ldap:
        return ProbeKind::Ldap;
    case Protocol::Rdp:
        return ProbeKind::Rdp;
    default:
        return std::nullopt;
    }
}

} // namespace portolan
