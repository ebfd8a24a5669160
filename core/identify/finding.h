// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/protocol.h"

#include <QString>
#include <QVector>

namespace portolan {

/// What a detail of an answer is.
enum class DetailKind : quint8 {
    /// Program that answers, as it calls itself.
    Software,
    SoftwareVersion,
    ProtocolVersion,
    /// Name that the server gives itself.
    Host,
    /// Status line or code of an answer.
    Status,
    /// Sentence for people in an answer.
    Message,
    /// Header "Server" of HTTP.
    Server,
    /// Header "X-Powered-By" of HTTP.
    PoweredBy,
    ContentType,
    /// Where HTTP sends the reader on to.
    Location,
    PageTitle,
    /// What the server asks for before it talks.
    Authentication,
    /// Whether the server offers to encrypt.
    Encryption,
    /// Settings of HTTP/2.
    Settings,
};

/// One thing that an answer tells. The value comes from outside: bounded and printable, to be shown as text
/// only.
struct Detail
{
    DetailKind kind = DetailKind::Message;
    QString value;

    bool operator==(const Detail &) const = default;
};

/// "software", "pageTitle": for JSON, never translated.
[[nodiscard]] QString detailKey(DetailKind kind);
/// What to call it on screen, translated.
[[nodiscard]] QString detailLabel(DetailKind kind);

/// What a parser makes of an answer.
struct Finding
{
    Protocol protocol = Protocol::Unknown;
    /// The answer in one line, from outside as details are.
    QString title;
    QVector<Detail> details;
    /// More bytes would tell nothing more.
    bool isComplete = true;

    /// Adds what is not empty.
    void add(DetailKind kind, const QString &value);
    /// Of the first detail of that kind; empty where there is none.
    [[nodiscard]] QString valueOf(DetailKind kind) const;

    bool operator==(const Finding &) const = default;
};

} // namespace portolan
