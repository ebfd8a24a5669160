// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/finding.h"

#include "core/base/keytable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr KeyTable<DetailKind, 14> detailKeys{{
    {DetailKind::Software, "software"_L1},
    {DetailKind::SoftwareVersion, "softwareVersion"_L1},
    {DetailKind::ProtocolVersion, "protocolVersion"_L1},
    {DetailKind::Host, "host"_L1},
    {DetailKind::Status, "status"_L1},
    {DetailKind::Message, "message"_L1},
    {DetailKind::Server, "server"_L1},
    {DetailKind::PoweredBy, "poweredBy"_L1},
    {DetailKind::ContentType, "contentType"_L1},
    {DetailKind::Location, "location"_L1},
    {DetailKind::PageTitle, "pageTitle"_L1},
    {DetailKind::Authentication, "authentication"_L1},
    {DetailKind::Encryption, "encryption"_L1},
    {DetailKind::Settings, "settings"_L1},
}};

struct DetailText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Detail)
};

} // namespace

QString detailKey(DetailKind kind)
{
    return keyIn(detailKeys, kind);
}

QString detailLabel(DetailKind kind)
{
    switch (kind) {
    case DetailKind::Software:
        return DetailText::tr("Software");
    case DetailKind::SoftwareVersion:
        return DetailText::tr("Version");
    case DetailKind::ProtocolVersion:
        return DetailText::tr("Protocol version");
    case DetailKind::Host:
        return DetailText::tr("Calls itself");
    case DetailKind::Status:
        return DetailText::tr("Status");
    case DetailKind::Message:
        return DetailText::tr("Message");
    case DetailKind::Server:
        return DetailText::tr("Server");
    case DetailKind::PoweredBy:
        return DetailText::tr("Powered by");
    case DetailKind::ContentType:
        return DetailText::tr("Content type");
    case DetailKind::Location:
        return DetailText::tr("Sends on to");
    case DetailKind::PageTitle:
        return DetailText::tr("Page title");
    case DetailKind::Authentication:
        return DetailText::tr("Authentication");
    case DetailKind::Encryption:
        return DetailText::tr("Encryption");
    case DetailKind::Settings:
        return DetailText::tr("Settings");
    }
    Q_UNREACHABLE();
}

void Finding::add(DetailKind kind, const QString &value)
{
    if (!value.isEmpty()) {
        details.append({kind, value});
    }
}

QString Finding::valueOf(DetailKind kind) const
{
    const auto found = std::ranges::find(details, kind, &Detail::kind);
    return found == details.end() ? QString{} : found->value;
}

} // namespace portolan
