// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journaltext.h"

#include <algorithm>
#include <iterator>

namespace portolan {

QString withoutControls(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](QChar each) {
        return each.category() != QChar::Other_Control || each == u'\n' || each == u'\t';
    });
    return kept;
}

Result<QString> checkedNote(const QString &text, int limit)
{
    QString kept = withoutControls(text);
    if (kept.size() > limit) {
        return failure(
            JournalText::tr("The note has %1 characters, and a note here can have %2. Shorten it; nothing "
                            "was saved.")
                .arg(kept.size())
                .arg(limit));
    }
    return kept;
}

} // namespace portolan
