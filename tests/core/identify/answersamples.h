// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/probe.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace portolan::test {

/// An answer as a real server gives it.
struct Sample
{
    QByteArray name;
    ProbeKind sent = ProbeKind::Greeting;
    QByteArray bytes;
    Protocol protocol = Protocol::Unknown;
    QString title;
};

/// A literal with its zero bytes.
template <size_t size>
QByteArray raw(const char (&literal)[size])
{
    return QByteArray{literal, static_cast<qsizetype>(size - 1)};
}

/// At least one for every protocol that is recognised.
[[nodiscard]] QVector<Sample> allSamples();

} // namespace portolan::test
