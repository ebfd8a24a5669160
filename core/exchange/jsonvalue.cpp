// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonvalue.h"

namespace portolan {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue{} : QJsonValue{text};
}

} // namespace portolan
