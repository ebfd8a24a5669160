// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace portolan {

/// The date in the reader's language, month in words, without the day of the week: "9 April 2014".
[[nodiscard]] QString dateText(QDate date);

} // namespace portolan
