// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/http2answer.h"

#include "core/identify/parsers/bytereader.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr quint32 settingsFrame = 4;
constexpr quint32 settingSize = 6;
constexpr quint32 maxSettings = 64;
/// GRPC_CHTTP2_SETTINGS_GRPC_ALLOW_TRUE_BINARY_METADATA of gRPC's C core, which Python, C++, Ruby and PHP
/// use.
constexpr quint32 grpcMetadata = 0xfe03;

/// The names of RFC 9113, section 6.5.2; the number where it has none.
QString settingName(quint32 id)
{
    switch (id) {
    case 1:
        return u"HEADER_TABLE_SIZE"_s;
    case 2:
        return u"ENABLE_PUSH"_s;
    case 3:
        return u"MAX_CONCURRENT_STREAMS"_s;
    case 4:
        return u"INITIAL_WINDOW_SIZE"_s;
    case 5:
        return u"MAX_FRAME_SIZE"_s;
    case 6:
        return u"MAX_HEADER_LIST_SIZE"_s;
    case 8:
        return u"ENABLE_CONNECT_PROTOCOL"_s;
    case grpcMetadata:
        return u"GRPC_ALLOW_TRUE_BINARY_METADATA"_s;
    default:
        return QString::number(id);
    }
}

} // namespace

std::optional<Finding> parseHttp2Answer(QByteArrayView answer)
{
    ByteReader reader{answer};
    const auto length = reader.number(3);
    const auto type = reader.number(1);
    const auto flags = reader.number(1);
    const auto stream = reader.number(4);
    if (!length || type != settingsFrame || flags != 0U || stream != 0U || *length % settingSize != 0
        || *length > maxSettings * settingSize) {
        return std::nullopt;
    }
    QStringList settings;
    bool isGrpc = false;
    for (quint32 i = 0; i < *length / settingSize; ++i) {
        const auto id = reader.number(2);
        const auto value = reader.number(4);
        if (!id || !value) {
            return std::nullopt;
        }
        isGrpc = isGrpc || *id == grpcMetadata;
        settings.append(u"%1=%2"_s.arg(settingName(*id), QString::number(*value)));
    }
    Finding finding;
    finding.protocol = Protocol::Http2;
    finding.title = protocolName(Protocol::Http2);
    if (isGrpc) {
        finding.title = u"gRPC"_s;
        finding.add(DetailKind::Software, finding.title);
    }
    finding.add(DetailKind::Settings, settings.join(u", "_s));
    return finding;
}

} // namespace portolan
