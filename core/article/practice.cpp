// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/practice.h"

#include "core/article/articletext.h"
#include "core/article/labels.h"
#include "core/article/presence.h"
#include "core/article/registrationgroups.h"

#include <algorithm>

namespace portolan {

namespace {

/// How many names a sentence can carry.
constexpr qsizetype mostNames = 3;

Inlines meeting(const Dossier &dossier, const QString &role, bool isAlone)
{
    const Inlines values{strong(dossier.name), plain(role)};
    if (dossier.name.contains(role, Qt::CaseInsensitive)) { // also where it is empty
        return fill(isAlone ? ArticleText::tr("In practice it is %1.")
                            : ArticleText::tr("In practice several services are met there, among them %1."),
            values);
    }
    // No brackets within brackets.
    if (role.contains(u'(') || dossier.name.contains(u'(')) {
        return fill(isAlone
                ? ArticleText::tr("In practice it is %1: %2.")
                : ArticleText::tr("In practice several services are met there, among them %1: %2."),
            values);
    }
    return fill(isAlone ? ArticleText::tr("In practice it is %1 (%2).")
                        : ArticleText::tr("In practice several services are met there, among them %1 (%2)."),
        values);
}

Inlines labelRemark(const QStringList &labels)
{
    if (labels.isEmpty()) {
        return {};
    }
    return fill(labels.size() == 1
            ? ArticleText::tr("The label %1 is the registry's: it does not name the program.")
            : ArticleText::tr("The labels %1 are the registry's: they do not name the program."),
        {code(enumeration(labels))});
}

/// Up to a few names, each once, in their order.
template <typename Entry>
QStringList firstNames(const QVector<Entry> &entries)
{
    QStringList names;
    for (const Entry &entry : entries) {
        if (!entry.name.isEmpty() && !names.contains(entry.name) && names.size() < mostNames) {
            names.append(entry.name);
        }
    }
    return names;
}

/// The list that names malware: an entry without a name proves none.
Inline citeOf(const QVector<Threat> &threats, SourceList &sources)
{
    const auto named
        = std::ranges::find_if(threats, [](const Threat &threat) { return !threat.name.isEmpty(); });
    return sources.cite({named->source, named->url});
}

/// Without a dossier there are the lists of others.
Inlines listedText(const PortFacts &facts, SourceList &sources)
{
    Inlines text;
    if (const QStringList names = firstNames(facts.uses); !names.isEmpty()) {
        addSentence(text, fill(ArticleText::tr("Programs met there are %1."), {strong(enumeration(names))}));
        text.append(sources.cite({facts.uses.first().sources.value(0), {}}));
    }
    if (const QStringList names = firstNames(facts.threats); !names.isEmpty()) {
        addSentence(text,
            fill(ArticleText::tr("Lists of the malware of long ago tie %1 to the number."),
                {strong(enumeration(names))}));
        text.append(citeOf(facts.threats, sources));
    }
    return text;
}

} // namespace

Inlines practiceText(const PortFacts &facts, SourceList &sources)
{
    if (facts.dossiers.isEmpty()) {
        return listedText(facts, sources);
    }
    const Dossier &dossier = facts.dossiers.first();
    const auto presences = presencesOn(facts.port, dossier);
    const QString role = presences.isEmpty() ? QString{} : presences.first().role;
    Inlines text = meeting(dossier, role, facts.dossiers.size() == 1);
    if (!presences.isEmpty()) {
        text.append(citations(presences.first(), dossier, sources));
    }
    if (const Inlines remark = labelRemark(foreignLabels(facts, dossier)); !remark.isEmpty()) {
        addSentence(text, remark);
        text.append(sources.citeRegistry());
    }
    return text;
}

} // namespace portolan
