// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/protocol.h"

#include "core/base/keytable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr KeyTable<Protocol, 33> protocolKeys{{
    {Protocol::Unknown, "unknown"_L1},
    {Protocol::Ssh, "ssh"_L1},
    {Protocol::Smtp, "smtp"_L1},
    {Protocol::Ftp, "ftp"_L1},
    {Protocol::Imap, "imap"_L1},
    {Protocol::Pop3, "pop3"_L1},
    {Protocol::Nntp, "nntp"_L1},
    {Protocol::Irc, "irc"_L1},
    {Protocol::Telnet, "telnet"_L1},
    {Protocol::Rsync, "rsync"_L1},
    {Protocol::Rfb, "rfb"_L1},
    {Protocol::Mysql, "mysql"_L1},
    {Protocol::MysqlX, "mysqlx"_L1},
    {Protocol::Postgresql, "postgresql"_L1},
    {Protocol::Redis, "redis"_L1},
    {Protocol::Memcached, "memcached"_L1},
    {Protocol::Mqtt, "mqtt"_L1},
    {Protocol::Amqp, "amqp"_L1},
    {Protocol::Dns, "dns"_L1},
    {Protocol::Ldap, "ldap"_L1},
    {Protocol::Rdp, "rdp"_L1},
    {Protocol::Xmpp, "xmpp"_L1},
    {Protocol::Nats, "nats"_L1},
    {Protocol::Svn, "svn"_L1},
    {Protocol::Mpd, "mpd"_L1},
    {Protocol::Gpsd, "gpsd"_L1},
    {Protocol::Munin, "munin"_L1},
    {Protocol::Beanstalk, "beanstalk"_L1},
    {Protocol::Gearman, "gearman"_L1},
    {Protocol::Http, "http"_L1},
    {Protocol::Http2, "http2"_L1},
    {Protocol::WebSocket, "websocket"_L1},
    {Protocol::Tls, "tls"_L1},
}};

/// A protocol's names. Lists are those of the registry, separated by blanks.
struct ProtocolNames
{
    Protocol protocol;
    QLatin1StringView name;
    QLatin1StringView services;
    QLatin1StringView servicesOverTls;
    bool speaksFirst;
};

constexpr std::array protocolNames{
    ProtocolNames{Protocol::Ssh, "SSH"_L1, "ssh"_L1, {}, true},
    ProtocolNames{Protocol::Smtp, "SMTP"_L1, "smtp submission"_L1, "submissions"_L1, true},
    ProtocolNames{Protocol::Ftp, "FTP"_L1, "ftp"_L1, "ftps"_L1, true},
    ProtocolNames{Protocol::Imap, "IMAP"_L1, "imap"_L1, "imaps"_L1, true},
    ProtocolNames{Protocol::Pop3, "POP3"_L1, "pop3"_L1, "pop3s"_L1, true},
    ProtocolNames{Protocol::Nntp, "NNTP"_L1, "nntp"_L1, "nntps"_L1, true},
    ProtocolNames{Protocol::Irc, "IRC"_L1, "irc ircu"_L1, "ircs-u"_L1, true},
    ProtocolNames{Protocol::Telnet, "Telnet"_L1, "telnet"_L1, "telnets"_L1, true},
    ProtocolNames{Protocol::Rsync, "rsync"_L1, "rsync"_L1, {}, true},
    ProtocolNames{Protocol::Rfb, "RFB (VNC)"_L1, "rfb"_L1, {}, true},
    ProtocolNames{Protocol::Mysql, "MySQL"_L1, "mysql"_L1, {}, true},
    ProtocolNames{Protocol::MysqlX, "MySQL X Protocol"_L1, "mysqlx"_L1, {}, true},
    ProtocolNames{Protocol::Postgresql, "PostgreSQL"_L1, "postgresql"_L1, {}, false},
    ProtocolNames{Protocol::Redis, "Redis"_L1, "redis"_L1, {}, false},
    ProtocolNames{Protocol::Memcached, "memcached"_L1, "memcache"_L1, {}, false},
    ProtocolNames{Protocol::Mqtt, "MQTT"_L1, "mqtt"_L1, "secure-mqtt"_L1, false},
    ProtocolNames{Protocol::Amqp, "AMQP"_L1, "amqp"_L1, "amqps"_L1, false},
    ProtocolNames{Protocol::Dns, "DNS"_L1, "domain"_L1, "domain-s"_L1, false},
    ProtocolNames{Protocol::Ldap, "LDAP"_L1, "ldap"_L1, "ldaps"_L1, false},
    ProtocolNames{Protocol::Rdp, "RDP"_L1, "ms-wbt-server"_L1, {}, false},
    ProtocolNames{Protocol::Xmpp, "XMPP"_L1, "xmpp-client xmpp-server"_L1, {}, false},
    ProtocolNames{Protocol::Nats, "NATS"_L1, {}, {}, true},
    ProtocolNames{Protocol::Svn, "Subversion"_L1, "svn"_L1, {}, true},
    ProtocolNames{Protocol::Mpd, "MPD"_L1, {}, {}, true},
    ProtocolNames{Protocol::Gpsd, "gpsd"_L1, "gpsd"_L1, {}, true},
    ProtocolNames{Protocol::Munin, "Munin"_L1, "munin"_L1, {}, true},
    ProtocolNames{Protocol::Beanstalk, "beanstalkd"_L1, {}, {}, false},
    ProtocolNames{Protocol::Gearman, "Gearman"_L1, "gearman"_L1, {}, false},
    ProtocolNames{Protocol::Http, "HTTP"_L1, "http www www-http http-alt"_L1, "https"_L1, false},
    ProtocolNames{Protocol::Http2, "HTTP/2"_L1, "http www www-http http-alt"_L1, "https"_L1, false},
    ProtocolNames{Protocol::WebSocket, "WebSocket"_L1, "http www www-http http-alt"_L1, "https"_L1, false},
    ProtocolNames{Protocol::Tls, "TLS"_L1, {}, {}, false},
};

/// Programs, separated by blanks, with what they speak on whatever port they are put. comm holds 15 bytes.
struct ProgramNames
{
    Protocol protocol;
    QLatin1StringView programs;
};

constexpr std::array programNames{
    ProgramNames{Protocol::Redis,
        "redis-server redis-sentinel redis-sentine redis-check-rdb valkey-server keydb-server"_L1},
    ProgramNames{Protocol::Postgresql, "postgres postmaster pgbouncer"_L1},
    ProgramNames{Protocol::Memcached, "memcached"_L1},
    ProgramNames{Protocol::Mqtt, "mosquitto nanomq"_L1},
    ProgramNames{Protocol::Amqp, "qpidd qdrouterd skrouterd"_L1},
    ProgramNames{Protocol::Dns, "named unbound dnsmasq knotd kresd pdns_server pdns_recursor nsd coredns"_L1},
    ProgramNames{Protocol::Ldap, "slapd ns-slapd"_L1},
    ProgramNames{Protocol::Rdp, "xrdp gnome-remote-desktop-daemon gnome-remote-de krdpserver"_L1},
    ProgramNames{Protocol::Beanstalk, "beanstalkd"_L1},
    ProgramNames{Protocol::Gearman, "gearmand"_L1},
};

const ProtocolNames *namesOf(Protocol protocol)
{
    const auto *const found = std::ranges::find(protocolNames, protocol, &ProtocolNames::protocol);
    return found == protocolNames.end() ? nullptr : found;
}

QStringList words(QLatin1StringView text)
{
    return QString{text}.split(u' ', Qt::SkipEmptyParts);
}

void appendOnce(QVector<Protocol> &protocols, Protocol protocol)
{
    if (!protocols.contains(protocol)) {
        protocols.append(protocol);
    }
}

} // namespace

QString protocolKey(Protocol protocol)
{
    return keyIn(protocolKeys, protocol);
}

QString protocolName(Protocol protocol)
{
    const ProtocolNames *const names = namesOf(protocol);
    return names == nullptr ? QString{} : QString{names->name};
}

QStringList serviceNamesOf(Protocol protocol, bool isOverTls)
{
    const ProtocolNames *const names = namesOf(protocol);
    if (names == nullptr) {
        return {};
    }
    return words(isOverTls ? names->servicesOverTls : names->services);
}

QVector<Protocol> protocolsOf(const QStringList &serviceNames)
{
    QVector<Protocol> protocols;
    for (const QString &name : serviceNames) {
        // The first row that has the name: "http" is HTTP, and HTTP/2 and WebSocket are found from there.
        for (const ProtocolNames &names : protocolNames) {
            const bool isPlain = words(names.services).contains(name, Qt::CaseInsensitive);
            const bool isOverTls = words(names.servicesOverTls).contains(name, Qt::CaseInsensitive);
            if (isOverTls) {
                appendOnce(protocols, Protocol::Tls);
            }
            if (isPlain || isOverTls) {
                appendOnce(protocols, names.protocol);
                break;
            }
        }
    }
    return protocols;
}

QVector<Protocol> protocolsOfProgram(const QString &program)
{
    QVector<Protocol> protocols;
    for (const ProgramNames &names : programNames) {
        if (words(names.programs).contains(program)) {
            appendOnce(protocols, names.protocol);
        }
    }
    return protocols;
}

bool speaksFirst(Protocol protocol)
{
    const ProtocolNames *const names = namesOf(protocol);
    return names != nullptr && names->speaksFirst;
}

} // namespace portolan
