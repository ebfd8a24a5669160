// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/registrationgroups.h"
#include "core/article/sections/sections.h"
#include "core/base/localetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString day(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? dateText(date) : isoDate;
}

/// The beginning of a text that is too long for a table, up to a space.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 280;
    QString line = text.simplified();
    if (line.size() <= longest) {
        return line;
    }
    return line.left(std::max<qsizetype>(line.lastIndexOf(u' ', longest), longest / 2)) + u" …"_s;
}

void addRow(FactTable &table, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        table.rows.append({label, {plain(value)}});
    }
}

Inlines referencesText(const Registration &registration, const PortFacts &facts, SourceList &sources)
{
    Inlines text;
    for (const QString &reference : registration.references) {
        if (!text.isEmpty()) {
            text.append(plain(u", "_s));
        }
        if (const int number = rfcNumber(reference); number != 0) {
            text.append(link(u"RFC %1"_s.arg(number), rfcAddress(number)));
            text.append(sources.citeRfc(number, facts));
        } else if (reference.startsWith(u"https://"_s)) {
            text.append(link(reference, reference));
        } else {
            text.append(plain(reference));
        }
    }
    return text;
}

FactTable tableOf(const RegistrationGroup &group, const PortFacts &facts, SourceList &sources)
{
    const Registration &registration = group.registration;
    FactTable table;
    if (!registration.name.isEmpty()) {
        table.rows.append({ArticleText::tr("Name"), {code(registration.name)}});
    }
    addRow(table, ArticleText::tr("Description"), registration.description);
    if (registration.first != registration.last) {
        table.rows.append({ArticleText::tr("Ports"),
            fill(ArticleText::tr("%1 to %2"), {portLink(registration.first), portLink(registration.last)})});
    }
    addRow(table, ArticleText::tr("Transport"), group.transportsText());
    addRow(table, ArticleText::tr("Assignee"), registration.assignee);
    if (registration.contact != registration.assignee) {
        addRow(table, ArticleText::tr("Contact"), registration.contact);
    }
    addRow(table, ArticleText::tr("Registered"), day(registration.registered));
    addRow(table, ArticleText::tr("Changed"), day(registration.modified));
    if (const Inlines references = referencesText(registration, facts, sources); !references.isEmpty()) {
        table.rows.append({ArticleText::tr("Reference"), references});
    }
    addRow(table, ArticleText::tr("Service code"), registration.serviceCode);
    addRow(table, ArticleText::tr("Reported use by others"), shortened(registration.unauthorizedUse));
    addRow(table, ArticleText::tr("Notes"), shortened(registration.notes));
    return table;
}

Paragraph remark(const QString &sentence, SourceList &sources)
{
    return {{plain(sentence), sources.citeRegistry()}};
}

void addRemarks(Section &section, const QVector<RegistrationGroup> &groups, SourceList &sources)
{
    const auto any = [&groups](auto predicate) {
        return std::any_of(groups.begin(), groups.end(), [predicate](const RegistrationGroup &group) {
            return predicate(group.registration);
        });
    };
    if (any([](const Registration &registration) {
            return registration.status == RegistrationStatus::Undocumented;
        })) {
        section.blocks.append(remark(
            ArticleText::tr(
                "The entry cites no document, has no date, and its description says no more than its name."),
            sources));
    }
    if (any([](const Registration &registration) { return !registration.hasDetails; })) {
        section.blocks.append(
            remark(ArticleText::tr(
                       "Who registered it, when, and by which document is not in our copy of the registry."),
                sources));
    }
}

QString oldSpellings(const PortFacts &facts)
{
    QStringList spellings;
    for (const Registration &registration : facts.registrations) {
        if (!registration.aliasOf.isEmpty() && !spellings.contains(registration.name)) {
            spellings.append(registration.name);
        }
    }
    return spellings.join(u", "_s);
}

} // namespace

std::optional<Section> composeRegistration(const PortFacts &facts, SourceList &sources)
{
    const auto groups = registrationGroups(facts);
    if (groups.isEmpty()) {
        return std::nullopt;
    }
    Section section{SectionId::Registration, ArticleText::tr("Registration"), {}};
    for (const RegistrationGroup &group : groups) {
        section.blocks.append(tableOf(group, facts, sources));
    }
    if (const QString spellings = oldSpellings(facts); !spellings.isEmpty()) {
        section.blocks.append(
            Paragraph{fill(ArticleText::tr("Older spelling, still seen in tools: %1."), {code(spellings)})});
    }
    addRemarks(section, groups, sources);
    return section;
}

} // namespace portolan
