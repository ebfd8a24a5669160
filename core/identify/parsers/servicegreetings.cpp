// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/servicegreetings.h"

#include "core/identify/outertext.h"
#include "core/identify/parsers/bytereader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Detail)
};

/// A first line, and what its one group is.
struct LineForm
{
    Protocol protocol;
    QLatin1StringView form;
    DetailKind captured;
};

constexpr std::array lineForms{
    // MPD's protocol reference, "Connecting".
    LineForm{Protocol::Mpd, R"(^OK MPD (\d+\.\d+(?:\.\d+)?)$)"_L1, DetailKind::ProtocolVersion},
    LineForm{Protocol::Munin, R"(^# munin node at (\S+)$)"_L1, DetailKind::Host},
    // doc/protocol.txt of beanstalkd.
    LineForm{Protocol::Beanstalk, R"(^(UNKNOWN_COMMAND)$)"_L1, DetailKind::Message},
    // The words of Gearman's administrative protocol, with + for blanks.
    LineForm{Protocol::Gearman, R"(^ERR (UNKNOWN_COMMAND Unknown\+server\+command))"_L1, DetailKind::Message},
};

std::optional<Finding> parseLine(QByteArrayView line)
{
    const QString text = outerText(line);
    for (const LineForm &each : lineForms) {
        const auto match = QRegularExpression{each.form}.match(text);
        if (match.hasMatch()) {
            Finding finding;
            finding.protocol = each.protocol;
            finding.title = text;
            finding.add(each.captured, match.captured(1));
            return finding;
        }
    }
    return std::nullopt;
}

QString textIn(const QJsonObject &object, QLatin1StringView key)
{
    return outerText(object.value(key).toString());
}

/// "INFO" of NATS's client protocol: {"server_id":"...","server_name":"...","version":"2.9.10",...}
std::optional<Finding> parseNats(QByteArrayView line)
{
    const QJsonObject info = QJsonDocument::fromJson(line.sliced(5).trimmed().toByteArray()).object();
    const QString version = textIn(info, "version"_L1);
    if (!info.contains("server_id"_L1) || version.isEmpty()) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Nats;
    finding.title = u"NATS %1"_s.arg(version);
    finding.add(DetailKind::SoftwareVersion, version);
    if (textIn(info, "server_name"_L1) != textIn(info, "server_id"_L1)) {
        finding.add(DetailKind::Host, textIn(info, "server_name"_L1));
    }
    const bool needsPassword = info.value("auth_required"_L1).toBool();
    finding.add(DetailKind::Authentication,
        needsPassword ? ServiceText::tr("asks for a password")
                      : ServiceText::tr("answers without a password"));
    return finding;
}

/// gpsd_json(5): {"class":"VERSION","release":"3.22","proto_major":3,...}
std::optional<Finding> parseGpsd(QByteArrayView line)
{
    const QJsonObject version = QJsonDocument::fromJson(line.trimmed().toByteArray()).object();
    const QString release = textIn(version, "release"_L1);
    if (version.value("class"_L1) != "VERSION"_L1 || release.isEmpty()
        || !version.contains("proto_major"_L1)) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Gpsd;
    finding.title = u"gpsd %1"_s.arg(release);
    finding.add(DetailKind::SoftwareVersion, release);
    finding.add(DetailKind::ProtocolVersion,
        u"%1.%2"_s.arg(version.value("proto_major"_L1).toInt()).arg(version.value("proto_minor"_L1).toInt()));
    return finding;
}

/// libsvn_ra_svn/protocol of Subversion: ( success ( minver maxver mechs ( capabilities ) ) ), in one piece
/// without the end of a line.
std::optional<Finding> parseSvn(QByteArrayView answer)
{
    static const QRegularExpression form{u"^\\( success \\( (\\d{1,3}) (\\d{1,3}) \\( "_s};
    const auto match = form.match(outerText(answer.first(qMin<qsizetype>(answer.size(), 64))));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Svn;
    finding.title = protocolName(Protocol::Svn);
    finding.add(DetailKind::ProtocolVersion, match.captured(2));
    return finding;
}

/// RFC 6120, section 4.2: a stream header, whoever asked, with an error inside or not.
std::optional<Finding> parseXmpp(QByteArrayView answer)
{
    constexpr qsizetype maxHeaderSize = 1024;
    static const QRegularExpression header{u"^(?:<\\?xml [^>]*\\?>\\s*)?<stream:stream ([^>]*)>"_s};
    static const QRegularExpression from{u"\\bfrom=['\"]([^'\"]*)['\"]"_s};
    const QString text = outerText(answer.first(qMin(answer.size(), maxHeaderSize)), maxHeaderSize);
    const auto match = header.match(text);
    if (!match.hasMatch() || !match.capturedView(1).contains("http://etherx.jabber.org/streams"_L1)) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Xmpp;
    finding.title = protocolName(Protocol::Xmpp);
    finding.add(DetailKind::Host, outerText(from.match(match.captured(1)).captured(1)));
    return finding;
}

} // namespace

std::optional<Finding> parseServiceGreeting(QByteArrayView answer)
{
    if (answer.startsWith("( success ")) {
        return parseSvn(answer);
    }
    if (answer.startsWith("<")) {
        return parseXmpp(answer);
    }
    ByteReader reader{answer};
    const auto line = reader.takeUntil('\n');
    if (!line) {
        return std::nullopt;
    }
    if (line->startsWith("INFO {")) {
        return parseNats(*line);
    }
    return line->startsWith("{") ? parseGpsd(*line) : parseLine(*line);
}

} // namespace portolan
