// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace portolan {

/// Characters that one value from a peer keeps.
inline constexpr qsizetype maxOuterTextLength = 300;

/// Pure. Text of a peer made fit to be shown: UTF-8, else Latin-1; blanks and line ends around it dropped;
/// control characters shown as their pictures (U+2400 and on), characters that turn the direction of writing
/// replaced; cut to maxLength with an ellipsis at the end.
[[nodiscard]] QString outerText(QByteArrayView bytes, qsizetype maxLength = maxOuterTextLength);
/// The same of text that was decoded elsewhere, as the names of a certificate.
[[nodiscard]] QString outerText(QStringView text, qsizetype maxLength = maxOuterTextLength);

} // namespace portolan
