// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace portolan {

/// The article as it stands on paper: dark on white whatever the window's colours are, without links that do
/// something. isRightToLeft: the direction of the language it was composed in.
[[nodiscard]] std::unique_ptr<QTextDocument> paperDocument(const Article &article, bool isRightToLeft);

/// Prints the article, page numbers below. For a printer or a PDF file; its margins are kept.
void printArticle(const Article &article, bool isRightToLeft, QPagedPaintDevice &device);

/// Writes a PDF file on A4 paper, with the article's name as its title. The error says what to do.
[[nodiscard]] Result<void> writePdf(const Article &article, bool isRightToLeft, const QString &path);

} // namespace portolan
