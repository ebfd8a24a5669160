// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlecontext.h"

#include <QStringList>

#include <optional>

namespace portolan {

/// Every key that a text may name as {{key}}: "ports.total", "system.assigned", "names.total" ...
[[nodiscard]] const QStringList &figureKeys();

/// The figure (or, of "registry.date", the date) in the reader's language. Nothing for an unknown key.
[[nodiscard]] std::optional<QString> figureText(const QString &key, const ArticleContext &context);

/// The text with each {{key}} replaced by its figure; what is not known is said to be so.
[[nodiscard]] QString withFigures(const QString &text, const ArticleContext &context);

} // namespace portolan
