// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/identify/answersamples.h"

#include "tests/core/identify/recordedanswers.h"

using namespace Qt::StringLiterals;

namespace portolan::test {

namespace {

/// A length of three bytes, the lowest first, and sequence number 0 before the payload.
QByteArray mysqlPacket(const QByteArray &payload)
{
    const auto size = static_cast<char>(payload.size());
    return QByteArray{1, size} + raw("\0\0\0") + payload;
}

QByteArray mysqlHandshake(const QByteArray &version)
{
    return mysqlPacket(raw("\x0a") + version + raw("\0\x2a\0\0\0abcdefgh\0\xff\xf7\x21\x02\0\xff\x81\x15")
        + QByteArray(10, '\0') + raw("ijklmnopqrst\0mysql_native_password\0"));
}

/// connection.start of RabbitMQ, shortened: capabilities, then what it calls itself.
QByteArray amqpStart()
{
    const QByteArray properties = raw("\x0c"
                                      "capabilitiesF\0\0\0\x06\x03xyzt\x01")
        + raw("\x07"
              "productS\0\0\0\x08RabbitMQ")
        + raw("\x07versionS\0\0\0\x06"
              "3.10.8");
    const QByteArray method = raw("\0\x0a\0\x0a\0\x09\0\0\0")
        + QByteArray(1, static_cast<char>(properties.size())) + properties
        + raw("\0\0\0\x0ePLAIN AMQPLAIN\0\0\0\x05"
              "en_US");
    return raw("\x01\0\0\0\0\0") + QByteArray(1, static_cast<char>(method.size())) + method + raw("\xce");
}

QByteArray dnsAnswer()
{
    const QByteArray message = raw("PO\x84\0\0\x01\0\x01\0\0\0\0\x07version\x04"
                                   "bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0b\x0a"
                                   "9.18.28-1~");
    return QByteArray{1, '\0'} + QByteArray(1, static_cast<char>(message.size())) + message;
}

QByteArray postgresqlError()
{
    const QByteArray fields = raw("SFATAL\0VFATAL\0C0A000\0Munsupported frontend protocol\0\0");
    return raw("E\0\0\0") + QByteArray(1, static_cast<char>(fields.size() + 4)) + fields;
}

QVector<Sample> greetingSamples()
{
    constexpr ProbeKind none = ProbeKind::Greeting;
    return {
        {"ssh",
            none,
            "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n",
            Protocol::Ssh,
            u"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3"_s},
        {"ssh after a notice",
            none,
            "Authorised people only\r\nSSH-2.0-dropbear_2022.83\r\n",
            Protocol::Ssh,
            u"SSH-2.0-dropbear_2022.83"_s},
        {"postfix",
            none,
            "220 mail.example.org ESMTP Postfix (Debian/GNU)\r\n",
            Protocol::Smtp,
            u"220 mail.example.org ESMTP Postfix (Debian/GNU)"_s},
        {"exim",
            none,
            "220 host ESMTP Exim 4.96 Sun, 22 Nov 2026 12:00:00 +0000\r\n",
            Protocol::Smtp,
            u"220 host ESMTP Exim 4.96 Sun, 22 Nov 2026 12:00:00 +0000"_s},
        {"smtp that refuses",
            none,
            "554 mail.example.org ESMTP not accepting messages\r\n",
            Protocol::Smtp,
            u"554 mail.example.org ESMTP not accepting messages"_s},
        {"vsftpd", none, "220 (vsFTPd 3.0.3)\r\n", Protocol::Ftp, u"220 (vsFTPd 3.0.3)"_s},
        {"pure-ftpd",
            none,
            "220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------\r\n220-You are user number 1 of "
            "50 "
            "allowed.\r\n220 You will be disconnected after 15 minutes of inactivity.\r\n",
            Protocol::Ftp,
            u"220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------"_s},
        {"dovecot imap",
            none,
            "* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID STARTTLS] Dovecot (Debian) ready.\r\n",
            Protocol::Imap,
            u"* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID STARTTLS] Dovecot (Debian) ready."_s},
        {"dovecot pop3",
            none,
            "+OK Dovecot (Debian) ready.\r\n",
            Protocol::Pop3,
            u"+OK Dovecot (Debian) ready."_s},
        {"inn",
            none,
            "200 news.example.org InterNetNews NNRP server INN 2.7.1 ready (posting ok)\r\n",
            Protocol::Nntp,
            u"200 news.example.org InterNetNews NNRP server INN 2.7.1 ready (posting ok)"_s},
        {"irc",
            none,
            ":irc.example.org NOTICE * :*** Looking up your hostname...\r\n",
            Protocol::Irc,
            u":irc.example.org NOTICE * :*** Looking up your hostname..."_s},
        {"irc, old form",
            none,
            "NOTICE AUTH :*** Checking Ident\r\n",
            Protocol::Irc,
            u"NOTICE AUTH :*** Checking Ident"_s},
        {"vnc", none, "RFB 003.008\n", Protocol::Rfb, u"RFB 003.008"_s},
        {"rsync",
            none,
            "@RSYNCD: 31.0 sha512 sha256 sha1 md5 md4\n",
            Protocol::Rsync,
            u"@RSYNCD: 31.0 sha512 sha256 sha1 md5 md4"_s},
        {"telnet",
            none,
            raw("\xff\xfd\x18\xff\xfd\x20\xff\xfd\x23\xff\xfd\x27"),
            Protocol::Telnet,
            u"Telnet"_s},
        {"mysql", none, mysqlHandshake("8.0.39"), Protocol::Mysql, u"MySQL 8.0.39"_s},
        {"mariadb",
            none,
            mysqlHandshake("5.5.5-10.11.6-MariaDB-0+deb12u1"),
            Protocol::Mysql,
            u"10.11.6-MariaDB-0+deb12u1"_s},
        {"mysql that refuses",
            none,
            mysqlPacket(raw("\xff\x6a\x04") + "Host '::1' is not allowed to connect to this MariaDB server"),
            Protocol::Mysql,
            u"Host '::1' is not allowed to connect to this MariaDB server"_s},
        {"mysqlx", none, raw("\x05\0\0\0\x0b\x08\x05\x1a\0"), Protocol::MysqlX, u"MySQL X Protocol"_s},
    };
}

QVector<Sample> answerSamples()
{
    return {
        {"http",
            ProbeKind::Http,
            "HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\nX-Powered-By: "
            "PHP/8.2\r\n\r\n"
            "<!DOCTYPE html>\n<html><head><TITLE lang=en>Fish &amp;\n chips</TITLE></head>",
            Protocol::Http,
            u"200 OK, nginx/1.22.1, “Fish & chips”"_s},
        {"http, no reason",
            ProbeKind::Http,
            "HTTP/1.0 401\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n",
            Protocol::Http,
            u"401"_s},
        {"websocket asked for",
            ProbeKind::Http,
            "HTTP/1.1 426 Upgrade Required\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
            Protocol::WebSocket,
            u"426 Upgrade Required"_s},
        {"websocket",
            ProbeKind::WebSocket,
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
            Protocol::WebSocket,
            u"101 Switching Protocols"_s},
        {"http2",
            ProbeKind::Http2,
            raw("\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64\0\0\0\x04\x01\0\0\0\0"),
            Protocol::Http2,
            u"HTTP/2"_s},
        {"redis", ProbeKind::Redis, "+PONG\r\n", Protocol::Redis, u"+PONG"_s},
        {"redis with a password",
            ProbeKind::Redis,
            "-NOAUTH Authentication required.\r\n",
            Protocol::Redis,
            u"-NOAUTH Authentication required."_s},
        {"redis asked for a page",
            ProbeKind::Http,
            "-ERR wrong number of arguments for 'get' command\r\n",
            Protocol::Redis,
            u"-ERR wrong number of arguments for 'get' command"_s},
        {"memcached", ProbeKind::Memcached, "VERSION 1.6.18\r\n", Protocol::Memcached, u"memcached 1.6.18"_s},
        {"postgresql with tls", ProbeKind::Postgresql, "S", Protocol::Postgresql, u"PostgreSQL"_s},
        {"postgresql", ProbeKind::Postgresql, "N", Protocol::Postgresql, u"PostgreSQL"_s},
        {"postgresql that refuses",
            ProbeKind::Postgresql,
            postgresqlError(),
            Protocol::Postgresql,
            u"unsupported frontend protocol"_s},
        {"mqtt",
            ProbeKind::Mqtt,
            raw("\x20\x02\0\0"),
            Protocol::Mqtt,
            u"accepts connections without a password"_s},
        {"mqtt with a password",
            ProbeKind::Mqtt,
            raw("\x20\x02\0\x05"),
            Protocol::Mqtt,
            u"asks for a name and a password"_s},
        {"rabbitmq", ProbeKind::Amqp, amqpStart(), Protocol::Amqp, u"RabbitMQ 3.10.8"_s},
        {"amqp 1.0", ProbeKind::Amqp, raw("AMQP\0\1\0\0"), Protocol::Amqp, u"AMQP 1.0.0"_s},
        {"dns", ProbeKind::Dns, dnsAnswer(), Protocol::Dns, u"9.18.28-1~"_s},
        {"dns that refuses",
            ProbeKind::Dns,
            raw("\0\x1ePO\x80\x05\0\1\0\0\0\0\0\0\7version\4bind\0\0\x10\0\3"),
            Protocol::Dns,
            u"DNS"_s},
    };
}

} // namespace

QVector<Sample> allSamples()
{
    return greetingSamples() + answerSamples() + recordedSamples();
}

} // namespace portolan::test
