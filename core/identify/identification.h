// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/identify/finding.h"
#include "core/identify/tlsfacts.h"

#include <QByteArray>

#include <optional>

namespace portolan {

/// Bytes of the raw answer that are kept.
inline constexpr qsizetype maxAnswerStart = 2048;

/// What asking a port gave: a plain value.
struct Identification
{
    /// As it was asked for.
    Endpoint endpoint;
    /// What it speaks, inside TLS where tls has a version; Unknown where nothing was recognised.
    Protocol protocol = Protocol::Unknown;
    /// What was seen, in one line; from outside, to be shown as text only.
    QString title;
    QVector<Detail> details;
    /// Nothing where no TLS was met.
    std::optional<TlsFacts> tls;
    /// The first maxAnswerStart bytes of the answer, decrypted, as they came.
    QByteArray answerStart;
    /// A sentence about what happened where nothing was recognised; empty otherwise.
    QString remark;
    /// Why nothing could be asked: a sentence for people; empty otherwise.
    QString error;
    /// Connections that were made.
    int connections = 0;
    qint64 elapsedMs = 0;

    [[nodiscard]] bool isRecognised() const { return protocol != Protocol::Unknown; }

    bool operator==(const Identification &) const = default;
};

} // namespace portolan
