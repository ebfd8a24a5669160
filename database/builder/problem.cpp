// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/problem.h"

#include "database/builder/registryfolder.h"

using namespace Qt::StringLiterals;

namespace portolan::builder {

tl::unexpected<Error> problemAt(const QString &fileName, int line, const QString &reason)
{
    return failure(u"%1:%2: %3"_s.arg(fileName).arg(line).arg(reason));
}

int lineWith(const QString &fileName, const QString &text)
{
    const auto bytes = readFile(fileName);
    if (!bytes) {
        return 1;
    }
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (lines[line].contains(text)) {
            return static_cast<int>(line) + 1;
        }
    }
    return 1;
}

} // namespace portolan::builder
