// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/systemtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace portolan {

namespace {

constexpr std::string_view blanks = " \t";

QString shortened(QString text, qsizetype maxLength)
{
    if (text.size() <= maxLength) {
        return text;
    }
    const bool splitsPair = text.at(maxLength - 2).isHighSurrogate();
    text.truncate(maxLength - (splitsPair ? 2 : 1));
    return text + u'…';
}

} // namespace

QString decodeText(std::string_view bytes, qsizetype maxLength)
{
    // No character takes more than four bytes, in UTF-8 or in any locale that Linux has.
    const bool isCut = bytes.size() > static_cast<size_t>(maxLength) * 4;
    const std::string_view used = bytes.substr(0, static_cast<size_t>(maxLength) * 4);
    const QByteArrayView view{used.data(), static_cast<qsizetype>(used.size())};
    QStringDecoder utf8{QStringDecoder::Utf8};
    QString text = utf8.decode(view);
    if (utf8.hasError() && !isCut) {
        text = QString::fromLocal8Bit(view);
    }
    return shortened(std::move(text), maxLength);
}

QStringList decodeCommandLine(std::string_view bytes)
{
    while (!bytes.empty() && bytes.back() == '\0') {
        bytes.remove_suffix(1);
    }
    QStringList arguments;
    qsizetype room = maxCommandLineLength;
    while (!bytes.empty() && room > 0) {
        const size_t end = std::min(bytes.find('\0'), bytes.size());
        arguments.append(decodeText(bytes.substr(0, end), std::min(room, maxArgumentLength)));
        room -= std::max<qsizetype>(arguments.constLast().size(), 1); // empty arguments are not free
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return arguments;
}

std::optional<quint64> parseNumber(std::string_view text, int base)
{
    quint64 number = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number, base);
    return error == std::errc{} && stop == end ? std::optional{number} : std::nullopt;
}

std::string_view takeField(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    const std::string_view field = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(field.size());
    return field;
}

std::string_view takeLine(std::string_view &text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return line;
}

} // namespace portolan
