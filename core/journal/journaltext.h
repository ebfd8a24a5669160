// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace portolan {

/// The translation context of every sentence of core/journal.
struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Journal)
};

/// The text without control characters (Unicode category Cc) other than newline and tab; all else stays as it
/// is, markup included: whoever shows it shows text.
[[nodiscard]] QString withoutControls(const QString &text);

/// The text without control characters. An error that says so where more than limit characters (UTF-16 code
/// units, as QString counts) would be left; nothing is ever cut off.
[[nodiscard]] Result<QString> checkedNote(const QString &text, int limit);

} // namespace portolan
