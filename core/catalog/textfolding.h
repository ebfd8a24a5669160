// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// The words of a text as the search index sees them: in lower case, without accents, one space between two.
/// "Sql-Net (Café)" is "sql net cafe".
[[nodiscard]] QString foldedWords(QStringView text);
/// The same in one piece, for names that people write in several ways: "sqlnetcafe".
[[nodiscard]] QString foldedKey(QStringView text);

} // namespace portolan
