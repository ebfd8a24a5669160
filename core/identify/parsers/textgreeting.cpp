// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/textgreeting.h"

#include "core/identify/outertext.h"
#include "core/identify/parsers/bytereader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Lines that are looked at.
constexpr qsizetype maxLines = 32;

/// The complete lines of the answer, made printable.
QStringList linesOf(QByteArrayView answer)
{
    QStringList lines;
    ByteReader reader{answer};
    for (auto line = reader.takeUntil('\n'); line && lines.size() < maxLines; line = reader.takeUntil('\n')) {
        lines.append(outerText(*line));
    }
    return lines;
}

Finding findingOf(Protocol protocol, const QString &title)
{
    Finding finding;
    finding.protocol = protocol;
    finding.title = title;
    return finding;
}

/// RFC 4253, section 4.2: SSH-protoversion-softwareversion SP comments; lines of other text may come before.
std::optional<Finding> parseSsh(const QStringList &lines)
{
    static const QRegularExpression form{u"^SSH-(\\d+\\.\\d+)-(\\S+)(?: (.*))?$"_s};
    for (const QString &line : lines) {
        if (const auto match = form.match(line); match.hasMatch()) {
            Finding finding = findingOf(Protocol::Ssh, line);
            finding.add(DetailKind::ProtocolVersion, match.captured(1));
            finding.add(DetailKind::Software, match.captured(2));
            finding.add(DetailKind::Message, match.captured(3));
            return finding;
        }
    }
    return std::nullopt;
}

/// RFC 6143, section 7.1.1.
std::optional<Finding> parseRfb(const QString &line)
{
    static const QRegularExpression form{u"^RFB (\\d{3})\\.(\\d{3})$"_s};
    const auto match = form.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding = findingOf(Protocol::Rfb, line);
    finding.add(DetailKind::ProtocolVersion,
        u"%1.%2"_s.arg(match.captured(1).toInt()).arg(match.captured(2).toInt()));
    return finding;
}

std::optional<Finding> parseRsync(const QString &line)
{
    static const QRegularExpression form{u"^@RSYNCD: (\\d+(?:\\.\\d+)?)"_s};
    const auto match = form.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding = findingOf(Protocol::Rsync, line);
    finding.add(DetailKind::ProtocolVersion, match.captured(1));
    return finding;
}

/// RFC 9051, section 7.1: untagged OK, PREAUTH or BYE.
std::optional<Finding> parseImap(const QString &line)
{
    static const QRegularExpression form{u"^\\* (OK|PREAUTH|BYE) (?:\\[[^\\]]*\\] ?)?(.*)$"_s};
    const auto match = form.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding = findingOf(Protocol::Imap, line);
    finding.add(DetailKind::Status, match.captured(1));
    finding.add(DetailKind::Message, match.captured(2));
    return finding;
}

/// RFC 1939, section 4.
std::optional<Finding> parsePop3(const QString &line)
{
    static const QRegularExpression form{u"^\\+OK(?: (.*))?$"_s};
    const auto match = form.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding = findingOf(Protocol::Pop3, line);
    finding.add(DetailKind::Message, match.captured(1));
    return finding;
}

/// RFC 2812; servers announce what they look up before the client says a word.
std::optional<Finding> parseIrc(const QString &line)
{
    static const QRegularExpression form{
        u"^(?::(\\S+) )?(?:(?:NOTICE|020|439) (?:AUTH|Auth|\\*|\\S+) :(.*)|ERROR :(Closing Link.*|.*\\bIRC\\b.*))$"_s};
    const auto match = form.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding = findingOf(Protocol::Irc, line);
    finding.add(DetailKind::Host, match.captured(1));
    finding.add(DetailKind::Message, match.captured(2) + match.captured(3));
    return finding;
}

bool hasWord(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// RFC 3977, section 5.1: 200 or 201, and then free text that has to give it away.
bool isNntp(const QString &line)
{
    const bool hasCode = line.startsWith("200 "_L1) || line.startsWith("201 "_L1);
    return hasCode && hasWord(line, {u"nntp"_s, u"nnrp"_s, u"posting"_s, u"InterNetNews"_s});
}

Protocol mailOrFiles(const QString &text, const QVector<Protocol> &hints)
{
    if (hasWord(text, {u"smtp"_s, u"lmtp"_s})) {
        return Protocol::Smtp;
    }
    if (hasWord(text, {u"ftp"_s, u"filezilla"_s})) {
        return Protocol::Ftp;
    }
    const bool isSmtp = hints.contains(Protocol::Smtp);
    const bool isFtp = hints.contains(Protocol::Ftp);
    if (isSmtp == isFtp) {
        return Protocol::Unknown;
    }
    return isSmtp ? Protocol::Smtp : Protocol::Ftp;
}

/// RFC 5321, section 4.2, and RFC 959, section 4.2: lines with a code, "-" after it in all but the last.
/// Codes from 400 are refusals: 421, 554, and 500 of vsftpd.
std::optional<Finding> parseReplyCode(const QStringList &lines, const QVector<Protocol> &hints)
{
    static const QRegularExpression form{u"^(220|[45]\\d\\d)([ -])(.*)$"_s};
    QStringList texts;
    bool hasLast = false;
    QString code;
    for (const QString &line : lines) {
        const auto match = form.match(line);
        if (!match.hasMatch()) {
            break;
        }
        code = match.captured(1);
        texts.append(match.captured(3).trimmed());
        hasLast = match.captured(2) == " "_L1;
        if (hasLast) {
            break;
        }
    }
    const Protocol protocol = mailOrFiles(texts.join(u' '), hints);
    if (texts.isEmpty() || protocol == Protocol::Unknown) {
        return std::nullopt;
    }
    Finding finding = findingOf(protocol, lines.constFirst());
    finding.isComplete = hasLast;
    finding.add(DetailKind::Status, code);
    if (protocol == Protocol::Smtp) {
        finding.add(DetailKind::Host, texts.constFirst().section(u' ', 0, 0));
    }
    texts.removeAll(QString{});
    finding.add(DetailKind::Message, outerText(texts.join(u' ')));
    return finding;
}

/// RFC 854: IAC, then WILL, WONT, DO or DONT, then an option.
std::optional<Finding> parseTelnet(QByteArrayView answer)
{
    constexpr char interpretAsCommand = '\xff';
    constexpr quint8 will = 0xfb;
    if (answer.size() < 3 || answer.front() != interpretAsCommand || static_cast<quint8>(answer.at(1)) < will
        || answer.at(1) == interpretAsCommand) {
        return std::nullopt;
    }
    // What people see comes after the options and anything but text; it may come late.
    QByteArrayView text = answer;
    while (text.size() >= 3 && text.front() == interpretAsCommand) {
        text = text.sliced(3);
    }
    Finding finding = findingOf(Protocol::Telnet, outerText(text));
    if (finding.title.isEmpty()) {
        finding.title = protocolName(Protocol::Telnet);
    }
    finding.isComplete = false;
    return finding;
}

} // namespace

std::optional<Finding> parseTextGreeting(QByteArrayView answer, const QVector<Protocol> &hints)
{
    if (auto telnet = parseTelnet(answer)) {
        return telnet;
    }
    const QStringList lines = linesOf(answer);
    if (lines.isEmpty()) {
        return std::nullopt;
    }
    using LineParser = std::optional<Finding> (*)(const QString &);
    constexpr std::array<LineParser, 5> lineParsers{parseRfb, parseRsync, parseImap, parsePop3, parseIrc};
    for (const LineParser parse : lineParsers) {
        if (auto finding = parse(lines.constFirst())) {
            return finding;
        }
    }
    if (isNntp(lines.constFirst())) {
        Finding finding = findingOf(Protocol::Nntp, lines.constFirst());
        finding.add(DetailKind::Status, lines.constFirst().first(3));
        finding.add(DetailKind::Message, lines.constFirst().sliced(4));
        return finding;
    }
    if (auto reply = parseReplyCode(lines, hints)) {
        return reply;
    }
    return parseSsh(lines);
}

} // namespace portolan
