// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/httpanswer.h"

#include "core/identify/outertext.h"
#include "core/identify/parsers/bytereader.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int maxHeaders = 100;
/// Bytes of a page that are looked at for its title's end.
constexpr qsizetype maxTitleBytes = 4096;

struct StatusLine
{
    QString version;
    int code = 0;
    QString reason;
};

struct HttpAnswer
{
    StatusLine status;
    QVector<std::pair<QByteArray, QByteArrayView>> headers;
    bool hasAllHeaders = false;
    QByteArrayView body;

    [[nodiscard]] QByteArrayView header(QByteArrayView name) const
    {
        const auto found
            = std::ranges::find_if(headers, [name](const auto &each) { return each.first == name; });
        return found == headers.end() ? QByteArrayView{} : found->second;
    }
};

std::optional<StatusLine> parseStatusLine(QByteArrayView line)
{
    static const QRegularExpression form{u"^HTTP/(\\d\\.\\d) (\\d{3})(?: (.*))?$"_s};
    const auto match = form.match(outerText(line));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return StatusLine{match.captured(1), match.captured(2).toInt(), match.captured(3)};
}

std::optional<HttpAnswer> parseMessage(QByteArrayView bytes)
{
    ByteReader reader{bytes};
    const auto first = reader.takeUntil('\n');
    const auto status = first ? parseStatusLine(*first) : std::nullopt;
    if (!status) {
        return std::nullopt;
    }
    HttpAnswer answer;
    answer.status = *status;
    for (auto line = reader.takeUntil('\n'); line; line = reader.takeUntil('\n')) {
        const QByteArrayView text = line->trimmed();
        if (text.isEmpty()) {
            answer.hasAllHeaders = true;
            answer.body = reader.rest();
            break;
        }
        const qsizetype colon = text.indexOf(':');
        if (colon > 0 && answer.headers.size() < maxHeaders) {
            answer.headers.append(
                {text.first(colon).toByteArray().toLower(), text.sliced(colon + 1).trimmed()});
        }
    }
    return answer;
}

/// The character references that titles have; others stay as they are written.
QString withoutReferences(QString text)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 7> references{{
        {"&lt;"_L1, "<"_L1},
        {"&gt;"_L1, ">"_L1},
        {"&quot;"_L1, R"(")"_L1},
        {"&#39;"_L1, "'"_L1},
        {"&apos;"_L1, "'"_L1},
        {"&nbsp;"_L1, " "_L1},
        {"&amp;"_L1, "&"_L1},
    }};
    for (const auto &[reference, character] : references) {
        text.replace(reference, character);
    }
    return text;
}

/// The text of the first <title>, with its end there or not; nothing where there is no beginning of it yet.
struct PageTitle
{
    QString text;
    bool isWhole = false;
};

PageTitle titleOf(QByteArrayView body)
{
    const QByteArray lower = body.toByteArray().toLower();
    qsizetype tag = lower.indexOf("<title");
    const auto isTag = [&lower](qsizetype at) {
        const char next = lower.size() > at + 6 ? lower.at(at + 6) : '\0';
        return next == '>' || next == ' ' || next == '\n' || next == '\r' || next == '\t';
    };
    while (tag >= 0 && !isTag(tag)) {
        tag = lower.indexOf("<title", tag + 1);
    }
    const qsizetype open = tag < 0 ? -1 : lower.indexOf('>', tag);
    if (open < 0) {
        return {};
    }
    const qsizetype close = lower.indexOf("</title", open);
    const qsizetype end = std::min(close < 0 ? body.size() : close, open + 1 + maxTitleBytes);
    const QString text = QString::fromUtf8(body.sliced(open + 1, end - open - 1)).simplified();
    return {outerText(withoutReferences(text)), close >= 0 || end < body.size()};
}

bool isWebSocket(const HttpAnswer &answer)
{
    const bool hasCode = answer.status.code == 101 || answer.status.code == 426;
    return hasCode && answer.header("upgrade").toByteArray().toLower().contains("websocket");
}

bool isComplete(const HttpAnswer &answer, const PageTitle &title)
{
    if (!answer.hasAllHeaders) {
        return false;
    }
    const bool isPage = answer.header("content-type").toByteArray().toLower().contains("html");
    bool hasLength = false;
    const qlonglong length = answer.header("content-length").toByteArray().toLongLong(&hasLength);
    const bool isWhole = hasLength && length >= 0 && answer.body.size() >= length;
    return !isPage || title.isWhole || isWhole;
}

} // namespace

std::optional<Finding> parseHttpAnswer(QByteArrayView answer)
{
    const auto message = parseMessage(answer);
    if (!message) {
        return std::nullopt;
    }
    const bool mayBeWebSocket = message->status.code == 101 || message->status.code == 426;
    if (mayBeWebSocket && !message->hasAllHeaders) {
        return std::nullopt;
    }
    const PageTitle title = titleOf(message->body);
    Finding finding;
    finding.protocol = isWebSocket(*message) ? Protocol::WebSocket : Protocol::Http;
    finding.isComplete = isComplete(*message, title);
    const QString status
        = u"%1 %2"_s.arg(QString::number(message->status.code), message->status.reason).trimmed();
    const QString server = outerText(message->header("server"));
    finding.add(DetailKind::ProtocolVersion, u"HTTP/"_s + message->status.version);
    finding.add(DetailKind::Status, status);
    finding.add(DetailKind::Server, server);
    finding.add(DetailKind::PoweredBy, outerText(message->header("x-powered-by")));
    finding.add(DetailKind::ContentType, outerText(message->header("content-type")));
    finding.add(DetailKind::Location, outerText(message->header("location")));
    finding.add(DetailKind::Authentication, outerText(message->header("www-authenticate")));
    finding.add(DetailKind::PageTitle, title.text);
    QStringList parts{status, server};
    if (!title.text.isEmpty()) {
        parts.append(u"“%1”"_s.arg(title.text));
    }
    parts.removeAll(QString{});
    finding.title = parts.join(u", "_s);
    return finding;
}

bool asksForTls(QByteArrayView answer)
{
    const auto message = parseMessage(answer);
    if (!message || message->status.code != 400) {
        return false;
    }
    const QByteArray body = message->body.toByteArray().toLower();
    return body.contains("https port") || body.contains("https server")
        || body.contains("ssl-enabled server");
}

} // namespace portolan
