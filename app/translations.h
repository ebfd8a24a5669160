// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace portolan {

/// Makes wanted the default and lets the application speak its language: our translations, and Qt's own for
/// standard buttons. Called again, it replaces what was installed before. English needs a translation too:
/// its plurals.
void installTranslations(const QLocale &wanted);

/// Codes of the languages that this program has texts in: "ckb", "en", "ro" ...
[[nodiscard]] QStringList availableLanguages();

} // namespace portolan
