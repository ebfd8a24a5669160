// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/problem.h"

using namespace Qt::StringLiterals;

namespace portolan::builder {

tl::unexpected<Error> problemAt(const QString &fileName, int line, const QString &reason)
{
    return failure(u"%1:%2: %3"_s.arg(fileName).arg(line).arg(reason));
}

} // namespace portolan::builder
