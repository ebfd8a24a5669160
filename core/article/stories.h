// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/dossierprose.h"
#include "core/catalog/portfacts.h"

namespace portolan {

/// So many services tell their story in a section; the table of who uses it names all.
inline constexpr qsizetype mostStories = 3;

/// Appends what one dossier has to say, unless it is nothing, under its name where several are met on the
/// port.
void appendStory(
    QVector<Block> &blocks, const PortFacts &facts, const Dossier &dossier, const QVector<Block> &story);

/// Ends a section that told of the first services only with how many there are beside them.
void appendRest(QVector<Block> &blocks, qsizetype rest);

} // namespace portolan
