// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/dossierprose.h"
#include "core/catalog/portfacts.h"

namespace portolan {

/// So many services tell their story on a port; the table of who uses it names all.
inline constexpr qsizetype mostStories = 3;

/// Appends what one dossier has to say, unless it is nothing, under its name where several are met on the
/// port.
void appendStory(
    QVector<Block> &blocks, const PortFacts &facts, const Dossier &dossier, const QVector<Block> &story);

} // namespace portolan
