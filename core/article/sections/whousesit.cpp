// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/presence.h"
#include "core/article/registrationgroups.h"
#include "core/article/sections/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString securityWord(Security security)
{
    switch (security) {
    case Security::Cleartext:
        return ArticleText::tr("cleartext");
    case Security::Tls:
        return ArticleText::tr("TLS");
    case Security::StartTls:
        return ArticleText::tr("cleartext that upgrades to TLS");
    case Security::OptionalTls:
        return ArticleText::tr("TLS by setting");
    case Security::Encrypted:
        return ArticleText::tr("encrypted");
    case Security::Mixed:
        return ArticleText::tr("partly protected");
    }
    Q_UNREACHABLE();
}

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Standard:
        return ArticleText::tr("set by a standard");
    case Basis::Registered:
        return ArticleText::tr("registered");
    case Basis::VendorDefault:
        return ArticleText::tr("vendor default");
    case Basis::CommonlySeen:
        return ArticleText::tr("commonly seen");
    }
    Q_UNREACHABLE();
}

QString listensSentence(ListensOn listens)
{
    switch (listens) {
    case ListensOn::All:
        return ArticleText::tr("A fresh installation listens on all addresses.");
    case ListensOn::Loopback:
        return ArticleText::tr("A fresh installation listens on this computer's loopback address only.");
    case ListensOn::LocalNetwork:
        return ArticleText::tr("A fresh installation listens to the local network only.");
    case ListensOn::Configured:
        return ArticleText::tr("A fresh installation listens where its configuration says.");
    case ListensOn::Off:
        return ArticleText::tr("A fresh installation does not listen until this is switched on.");
    case ListensOn::Varies:
        return ArticleText::tr("Where a fresh installation listens differs from case to case.");
    }
    Q_UNREACHABLE();
}

Inlines presenceSentence(const Presence &presence)
{
    const Inlines values{plain(presence.role),
        plain(enumeration(presence.transports)),
        plain(securityWord(presence.security)),
        plain(basisWord(presence.basis))};
    return presence.role.isEmpty()
        ? fill(ArticleText::tr("%2, %3; %4.", "transport, security; what ties it to the port"), values)
        : fill(ArticleText::tr("%1: %2, %3; %4.", "role: transport, security; what ties it to the port"),
            values);
}

/// "a, b and c", each in its own code span.
Inlines codes(const QStringList &names)
{
    // fillParts() knows the places %1 to %9.
    constexpr qsizetype mostPlaces = 9;
    QVector<Inlines> values;
    QStringList places;
    for (const QString &name : names) {
        values.append(Inlines{code(name)});
        places.append(u'%' + QString::number(values.size()));
    }
    return names.size() > mostPlaces ? listed(values) : fillParts(enumeration(places), values);
}

/// The settings of one file, told in one sentence.
struct SettingsOfAFile
{
    QString file;
    QStringList names;
    QVector<int> sources;
};

QVector<SettingsOfAFile> settingsByFile(const Dossier &dossier)
{
    QVector<SettingsOfAFile> files;
    for (const DossierSetting &setting : dossier.settings) {
        auto same = std::ranges::find(files, setting.file, &SettingsOfAFile::file);
        if (same == files.end()) {
            files.append(SettingsOfAFile{setting.file, {}, {}});
            same = files.end() - 1;
        }
        if (!setting.setting.isEmpty() && !same->names.contains(setting.setting)) {
            same->names.append(setting.setting);
        }
        if (!same->sources.contains(setting.source)) {
            same->sources.append(setting.source);
        }
    }
    return files;
}

Inlines settingsSentence(const SettingsOfAFile &settings)
{
    if (settings.file.isEmpty()) {
        return fillParts(ArticleText::tr("It is set by %1."), {codes(settings.names)});
    }
    if (settings.names.isEmpty()) {
        return fill(ArticleText::tr("It is set in %1."), {code(settings.file)});
    }
    return fillParts(
        ArticleText::tr("It is set by %1 in %2."), {codes(settings.names), {code(settings.file)}});
}

Inlines otherPorts(PortNumber port, const Dossier &dossier)
{
    QVector<Inlines> numbers;
    bool isOne = true;
    for (const DossierPort &entry : dossier.ports) {
        const Inlines number = entry.first == entry.last
            ? Inlines{portLink(entry.first)}
            : fill(ArticleText::tr("%1 to %2"), {portLink(entry.first), portLink(entry.last)});
        if (!entry.contains(port) && !numbers.contains(number)) {
            isOne = numbers.isEmpty() && entry.first == entry.last;
            numbers.append(number);
        }
    }
    if (numbers.isEmpty()) {
        return {};
    }
    return fillParts(
        isOne ? ArticleText::tr("It also uses port %1.") : ArticleText::tr("It also uses the ports %1."),
        {listed(numbers)});
}

FactTable::Row occupantRow(PortNumber port, const Dossier &dossier, SourceList &sources)
{
    Inlines text;
    for (const Presence &presence : presencesOn(port, dossier)) {
        addSentence(text, presenceSentence(presence));
        text.append(citations(presence, dossier, sources));
    }
    addSentence(text, {plain(listensSentence(dossier.listens))});
    for (const SettingsOfAFile &settings : settingsByFile(dossier)) {
        addSentence(text, settingsSentence(settings));
        for (const int source : settings.sources) {
            text.append(sources.cite(dossier.sources, source));
        }
    }
    addSentence(text, otherPorts(port, dossier));
    return {dossier.name, text};
}

/// A name with its transports and all lists that have it.
struct ListedUse
{
    QString name;
    QVector<Transport> transports;
    QStringList lists;
};

QVector<ListedUse> listedUses(const PortFacts &facts)
{
    QVector<ListedUse> uses;
    for (const NamedUse &use : facts.uses) {
        auto same = std::find_if(
            uses.begin(), uses.end(), [&use](const ListedUse &other) { return other.name == use.name; });
        if (same == uses.end()) {
            uses.append(ListedUse{use.name, {}, {}});
            same = uses.end() - 1;
        }
        if (!same->transports.contains(use.transport)) {
            same->transports.append(use.transport);
        }
        same->lists.append(use.sources);
        same->lists.removeDuplicates();
    }
    return uses;
}

void addUses(Section &section, const PortFacts &facts, SourceList &sources)
{
    if (facts.uses.isEmpty()) {
        return;
    }
    section.blocks.append(
        Paragraph{{plain(ArticleText::tr("Lists that come with other programs also name for this port:"))}});
    List list;
    for (const ListedUse &use : listedUses(facts)) {
        Inlines item = fill(ArticleText::tr("%1 (%2)", "service, its transports"),
            {plain(use.name), plain(enumeration(use.transports))});
        for (const QString &title : use.lists) {
            item.append(sources.cite(Source{title, {}}));
        }
        list.items.append(item);
    }
    section.blocks.append(list);
}

} // namespace

std::optional<Section> composeWhoUsesIt(const PortFacts &facts, SourceList &sources)
{
    Section section{SectionId::WhoUsesIt, ArticleText::tr("Who really uses it"), {}};
    if (!facts.dossiers.isEmpty()) {
        FactTable table;
        for (const Dossier &dossier : facts.dossiers) {
            table.rows.append(occupantRow(facts.port, dossier, sources));
        }
        section.blocks.append(table);
    }
    addUses(section, facts, sources);
    return section.blocks.isEmpty() ? std::nullopt : std::optional{section};
}

} // namespace portolan
