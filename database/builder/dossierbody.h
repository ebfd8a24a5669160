// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/dossiertext.h"
#include "core/catalog/dossier.h"

namespace portolan::builder {

/// Parts the Markdown behind the front matter into the texts of the dossier, and checks headings and
/// citations against its sources. Throws SourceProblem.
void readDossierBody(const QString &body, int firstLine, Dossier &dossier);

/// The text keeps to the Markdown of dossiers. Throws SourceProblem.
void checkMarkdown(const QString &markdown, int firstLine, TextHeadings headings);

/// Every passage but code cites a source, every citation names one, and every source is cited. usedElsewhere:
/// the sources that fields of the front matter cite. Throws SourceProblem.
void checkCitations(const QString &markdown, int firstLine, qsizetype sources, QSet<int> usedElsewhere);

} // namespace portolan::builder
