// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace portolan {

/// What a TCP port can be found to speak.
enum class Protocol : quint8 {
    Unknown,
    Ssh,
    Smtp,
    Ftp,
    Imap,
    Pop3,
    Nntp,
    Irc,
    Telnet,
    Rsync,
    Rfb,
    Mysql,
    MysqlX,
    Postgresql,
    Redis,
    Memcached,
    Mqtt,
    Amqp,
    Dns,
    Ldap,
    Rdp,
    Xmpp,
    Nats,
    Svn,
    Mpd,
    Gpsd,
    Munin,
    Beanstalk,
    Gearman,
    Http,
    Http2,
    WebSocket,
    /// TLS, and nothing known of what is inside.
    Tls,
};

/// "unknown", "ssh", "http": for JSON, never translated.
[[nodiscard]] QString protocolKey(Protocol protocol);
/// "SSH", "HTTP", "RFB (VNC)": names of protocols are the same in every language; empty for Unknown.
[[nodiscard]] QString protocolName(Protocol protocol);

/// The names under which the IANA registry lists the protocol, lower case, the best first; those of its form
/// over TLS where isOverTls ("https", "imaps"). Empty where it has none: verdicts compare with these.
[[nodiscard]] QStringList serviceNamesOf(Protocol protocol, bool isOverTls = false);
/// What to try first on a port with these registered names, each once and in their order: "imaps" gives Tls
/// and Imap. Names of other protocols are passed over.
[[nodiscard]] QVector<Protocol> protocolsOf(const QStringList &serviceNames);

/// What a program of that name (comm of proc(5), or its file's name) speaks whose clients speak first, the
/// likeliest first. Empty where that is unknown, or need not be known because its server greets.
[[nodiscard]] QVector<Protocol> protocolsOfProgram(const QString &program);

/// Whether its server speaks first, so that nothing need be sent to know it.
[[nodiscard]] bool speaksFirst(Protocol protocol);

} // namespace portolan
