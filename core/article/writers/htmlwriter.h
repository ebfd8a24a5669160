// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace portolan {

/// Colours (CSS) and font families of an article in HTML. The defaults are those of a plain light page.
struct HtmlStyle
{
    QString text = QStringLiteral("#1a2028");
    QString quietText = QStringLiteral("#5c646e");
    QString accent = QStringLiteral("#1f639c");
    QString box = QStringLiteral("#f4f2ee");
    QString line = QStringLiteral("#d8d8d8");
    QString live = QStringLiteral("#a8760c");
    QString fixedFamily = QStringLiteral("monospace");
    /// For views that can follow them: a link "copy:N" beside the command number N, "listener:N" for
    /// everything about the listener number N, "check:" where a look at
    /// this computer can be asked for, "source:N" at a citation and "citation:N" at its source.
    bool hasActions = false;
    bool isRightToLeft = false;
};

/// The article as one HTML document of the subset that QTextDocument understands
/// (https://doc.qt.io/qt-6/richtext-html-subset.html). Every text is escaped: none is read as markup.
[[nodiscard]] QString writeHtml(const Article &article, const HtmlStyle &style);

} // namespace portolan
