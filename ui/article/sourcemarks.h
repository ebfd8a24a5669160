// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QList>
#include <QTextEdit>

namespace portolan {

/// Title and address of source number (from 1), as HTML for a tool tip; empty where there is no such source.
[[nodiscard]] QString sourceText(const Article &article, int number);

/// Marks the title of source number in the list at the end of the article; nothing where it is not there.
[[nodiscard]] QList<QTextEdit::ExtraSelection> sourceMarks(
    QTextDocument &document, int number, const QPalette &palette);

} // namespace portolan
