// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/identify/recordedanswers.h"

using namespace Qt::StringLiterals;

namespace portolan::test {

namespace {

/// connection.start of RabbitMQ 3.10.8; the name of the cluster is another one of the same length.
QByteArray rabbitStart()
{
    return raw("\x01\0\0\0\0\x01\xef\0\x0a\0\x0a\0\x09\0\0\x01\xca")
        + raw("\x0c"
              "capabilitiesF\0\0\0\xc7"
              "\x12publisher_confirmst\x01"
              "\x1a"
              "exchange_exchange_bindingst\x01"
              "\x0a"
              "basic.nackt\x01"
              "\x16"
              "consumer_cancel_notifyt\x01"
              "\x12"
              "connection.blockedt\x01"
              "\x13"
              "consumer_prioritiest\x01"
              "\x1c"
              "authentication_failure_closet\x01"
              "\x10per_consumer_qost\x01"
              "\x0f"
              "direct_reply_tot\x01")
        + raw("\x0c"
              "cluster_nameS\0\0\0\x08rab@host"
              "\x09"
              "copyrightS\0\0\0\x37"
              "Copyright (c) 2007-2022 VMware, Inc. or its affiliates."
              "\x0b"
              "informationS\0\0\0\x39Licensed under the MPL 2.0. Website: https://rabbitmq.com"
              "\x08platformS\0\0\0\x11"
              "Erlang/OTP 25.2.3"
              "\x07productS\0\0\0\x08RabbitMQ"
              "\x07versionS\0\0\0\x06"
              "3.10.8")
        + raw("\0\0\0\x0e"
              "AMQPLAIN PLAIN\0\0\0\x05"
              "en_US\xce");
}

/// mariadbd 10.11.19.
QByteArray mariaDbGreeting()
{
    return raw("\x64\0\0\0\x0a"
               "5.5.5-10.11.19-MariaDB-0+deb12u1\0\x04\0\0\0NMv+njJp\0\xfe\xf7\x08\x02\0\xff\x81\x15"
               "\0\0\0\0\0\0\x1d\0\0\0w(ZpEEia+Q8b\0mysql_native_password\0");
}

/// redis-server 7.0.15, to PING and HELLO.
QByteArray redisHello()
{
    return "+PONG\r\n*14\r\n$6\r\nserver\r\n$5\r\nredis\r\n$7\r\nversion\r\n$6\r\n7.0.15\r\n$5\r\nproto\r\n:"
           "2\r\n"
           "$2\r\nid\r\n:3\r\n$4\r\nmode\r\n$10\r\nstandalone\r\n$4\r\nrole\r\n$6\r\nmaster\r\n$"
           "7\r\nmodules\r\n"
           "*0\r\n";
}

QVector<Sample> recordedGreetings()
{
    constexpr ProbeKind none = ProbeKind::Greeting;
    return {
        // vsftpd 3.0.3 with a configuration that it does not like.
        {"vsftpd that fails",
            none,
            "500 OOPS: vsftpd: both local and anonymous access disabled!\r\n",
            Protocol::Ftp,
            u"500 OOPS: vsftpd: both local and anonymous access disabled!"_s},
        {"pyftpdlib 1.5.7",
            none,
            "220 pyftpdlib 1.5.7 ready.\r\n",
            Protocol::Ftp,
            u"220 pyftpdlib 1.5.7 ready."_s},
        // Its key exchange comes with it.
        {"dropbear 2022.83",
            none,
            raw("SSH-2.0-dropbear_2022.83\r\n\0\0\x01\xfc\x07\x14\xca\x81\xeb\xe0\xdc\xc0\xac\xca\x8c\xd3"),
            Protocol::Ssh,
            u"SSH-2.0-dropbear_2022.83"_s},
        {"rsync 3.5.0",
            none,
            "@RSYNCD: 32.0 sha512 sha256 sha1 md5 md4\n",
            Protocol::Rsync,
            u"@RSYNCD: 32.0 sha512 sha256 sha1 md5 md4"_s},
        {"mariadbd 10.11.19", none, mariaDbGreeting(), Protocol::Mysql, u"10.11.19-MariaDB-0+deb12u1"_s},
        {"nats-server 2.9.10",
            none,
            "INFO {\"server_id\":\"NA4YARDYSVU7SHGUXOYK3AMZ5QAHBFKEUOSQC66EWPYXIYIZZTDKVNWA\","
            "\"server_name\":\"NA4YARDYSVU7SHGUXOYK3AMZ5QAHBFKEUOSQC66EWPYXIYIZZTDKVNWA\","
            "\"version\":\"2.9.10\",\"proto\":1,\"go\":\"go1.19.8\",\"host\":\"127.0.0.1\",\"port\":4222,"
            "\"headers\":true,\"max_payload\":1048576,\"client_id\":5,\"client_ip\":\"127.0.0.1\"} \r\n",
            Protocol::Nats,
            u"NATS 2.9.10"_s},
        {"svnserve 1.14.2",
            none,
            "( success ( 2 2 ( ) ( edit-pipeline svndiff1 accepts-svndiff2 absent-entries commit-revprops "
            "depth log-revprops atomic-revprops partial-replay inherited-props ephemeral-txnprops "
            "file-revs-reverse list ) ) ) ",
            Protocol::Svn,
            u"Subversion"_s},
        {"mpd 0.23.12", none, "OK MPD 0.23.5\n", Protocol::Mpd, u"OK MPD 0.23.5"_s},
        {"gpsd 3.22",
            none,
            "{\"class\":\"VERSION\",\"release\":\"3.22\",\"rev\":\"3.22\",\"proto_major\":3,"
            "\"proto_minor\":14}\r\n",
            Protocol::Gpsd,
            u"gpsd 3.22"_s},
        {"munin-node 2.0.73",
            none,
            "# munin node at host.example.org\n",
            Protocol::Munin,
            u"# munin node at host.example.org"_s},
        // To whom gRPC's C core (python3-grpcio 1.51.1) speaks first: SETTINGS, WINDOW_UPDATE.
        {"grpcio 1.51.1",
            none,
            raw("\0\0\x18\x04\0\0\0\0\0\0\x04\0\x3f\xff\xff\0\x05\0\x3f\xff\xff\0\x06\0\0\x20\0\xfe\x03\0\0\0"
                "\x01"
                "\0\0\x04\x08\0\0\0\0\0\0\x3f\0\0"),
            Protocol::Http2,
            u"gRPC"_s},
    };
}

QVector<Sample> recordedAnswers()
{
    constexpr ProbeKind http = ProbeKind::Http;
    return {
        {"redis-server 7.0.15", ProbeKind::Redis, redisHello(), Protocol::Redis, u"redis 7.0.15"_s},
        {"redis-server 7.0.15 with a password",
            ProbeKind::Redis,
            "-NOAUTH Authentication required.\r\n-NOAUTH HELLO must be called with the client already "
            "authenticated, otherwise the HELLO <proto> AUTH <user> <pass> option can be used to "
            "authenticate "
            "the client and select the RESP protocol version at the same time\r\n",
            Protocol::Redis,
            u"-NOAUTH Authentication required."_s},
        {"redis without hello",
            ProbeKind::Redis,
            "+PONG\r\n-ERR unknown command `HELLO`, with args beginning with: \r\n",
            Protocol::Redis,
            u"+PONG"_s},
        {"rabbitmq 3.10.8", ProbeKind::Amqp, rabbitStart(), Protocol::Amqp, u"RabbitMQ 3.10.8"_s},
        {"rabbitmq 3.10.8 asked for a page", http, raw("AMQP\0\0\x09\x01"), Protocol::Amqp, u"AMQP 0.9.1"_s},
        // named of BIND 9.18.49; the name server in the authority section is cut off with its count.
        {"bind 9.18.49",
            ProbeKind::Dns,
            raw("\0\x43\x50\x4f\x84\0\0\x01\0\x01\0\0\0\0\x07version\x04"
                "bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x19\x18"
                "9.18.49-1~deb12u3-Debian"),
            Protocol::Dns,
            u"9.18.49-1~deb12u3-Debian"_s},
        {"unbound 1.17.1",
            ProbeKind::Dns,
            raw("\0\x39\x50\x4f\x80\x80\0\x01\0\x01\0\0\0\0\x07version\x04"
                "bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0e"
                "unbound 1.17.1"),
            Protocol::Dns,
            u"unbound 1.17.1"_s},
        {"slapd 2.5.13",
            ProbeKind::Ldap,
            raw("\x30\x09\x02\x01\x01\x64\x04\x04\0\x30\0\x30\x0c\x02\x01\x01\x65\x07\x0a\x01\0\x04\0\x04\0"),
            Protocol::Ldap,
            u"LDAP"_s},
        {"ldap in the long form, refused",
            ProbeKind::Ldap,
            raw("\x30\x84\0\0\0\x10\x02\x01\x01\x65\x84\0\0\0\x07\x0a\x01\x35\x04\0\x04\0"),
            Protocol::Ldap,
            u"LDAP"_s},
        {"xrdp 0.9.21",
            ProbeKind::Rdp,
            raw("\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0\x02\x01\x08\0\x01\0\0\0"),
            Protocol::Rdp,
            u"RDP"_s},
        {"prosody 0.12.3",
            http,
            "<?xml version='1.0'?><stream:stream xml:lang='en' "
            "xmlns:stream='http://etherx.jabber.org/streams' "
            "xmlns='jabber:client' id=''><stream:error><not-well-formed "
            "xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>",
            Protocol::Xmpp,
            u"XMPP"_s},
        {"ngircd 26.1",
            http,
            "ERROR :\"Oops, HTTP request received? This is IRC!\"\r\n",
            Protocol::Irc,
            u"ERROR :\"Oops, HTTP request received? This is IRC!\""_s},
        {"beanstalkd 1.12",
            http,
            "UNKNOWN_COMMAND\r\nUNKNOWN_COMMAND\r\nUNKNOWN_COMMAND\r\nUNKNOWN_COMMAND\r\n",
            Protocol::Beanstalk,
            u"UNKNOWN_COMMAND"_s},
        {"gearmand 1.1.20",
            http,
            "ERR UNKNOWN_COMMAND Unknown+server+commandGET\r\nERR UNKNOWN_COMMAND "
            "Unknown+server+commandUser-Agent:\r\n",
            Protocol::Gearman,
            u"ERR UNKNOWN_COMMAND Unknown+server+commandGET"_s},
        // python3-websockets 10.4 to HTTP/1.0, and to a request for WebSocket.
        {"websockets 10.4 asked for a page",
            http,
            "HTTP/1.1 400 Bad Request\r\nDate: Sun, 22 Nov 2026 16:03:30 GMT\r\nServer: Python/3.11 "
            "websockets/10.4\r\nContent-Length: 77\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n",
            Protocol::Http,
            u"400 Bad Request, Python/3.11 websockets/10.4"_s},
        {"websockets 10.4",
            ProbeKind::WebSocket,
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nDate: Sun, 22 Nov 2026 16:07:30 GMT\r\n"
            "Server: Python/3.11 websockets/10.4\r\n\r\n",
            Protocol::WebSocket,
            u"101 Switching Protocols, Python/3.11 websockets/10.4"_s},
        {"nginx 1.22.1 without HTTP/1",
            ProbeKind::Http2,
            raw("\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80\0\x04\0\x01\0\0\0\x05\0\xff\xff\xff\0\0\x04\x08\0\0\0"
                "\0\0"
                "\x7f\xff\0\0"),
            Protocol::Http2,
            u"HTTP/2"_s},
        {"tor 0.4.9 at its control port",
            http,
            "HTTP/1.0 501 Tor ControlPort is not an HTTP proxy\r\nContent-Type: text/html; "
            "charset=iso-8859-1\r\n\r\n<html>\n<head>\n<title>Tor's ControlPort is not an HTTP "
            "proxy</title>\n</head>\n",
            Protocol::Http,
            u"501 Tor ControlPort is not an HTTP proxy, “Tor's ControlPort is not an HTTP proxy”"_s},
    };
}

} // namespace

QVector<Sample> recordedSamples()
{
    return recordedGreetings() + recordedAnswers();
}

} // namespace portolan::test
