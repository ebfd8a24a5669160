// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identification.h"
#include "core/insight/judgedlistener.h"
#include "ui/details/origin.h"

#include <QString>
#include <QVector>

namespace portolan {

/// A name and a value, both plain text; values may come from outside.
struct DetailRow
{
    QString label;
    QString value;

    bool operator==(const DetailRow &) const = default;
};

/// Everything a snapshot tells of a listener, what matters most first; what is not known is left out.
[[nodiscard]] QVector<DetailRow> detailRows(const JudgedListener &judged);
/// Who started it and which package it came in.
[[nodiscard]] QVector<DetailRow> originRows(const Origin &origin);
/// What asking the port gave.
[[nodiscard]] QVector<DetailRow> answerRows(const Identification &identification);

} // namespace portolan
