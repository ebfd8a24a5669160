// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/article/dossierfacts.h"

#include "core/article/composer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::test {

namespace {

QString allText(const Section &section)
{
    QString text;
    for (const Block &block : section.blocks) {
        if (const auto *const paragraph = std::get_if<Paragraph>(&block)) {
            text += plainText(paragraph->text);
        } else if (const auto *const list = std::get_if<List>(&block)) {
            for (const Inlines &item : list->items) {
                text += plainText(item) + u'\n';
            }
        } else if (const auto *const heading = std::get_if<Heading>(&block)) {
            text += u"# "_s + heading->text;
        } else if (const auto *const facts = std::get_if<FactTable>(&block)) {
            for (const FactTable::Row &row : facts->rows) {
                text += row.label + u": "_s + plainText(row.value) + u'\n';
            }
        } else if (const auto *const ports = std::get_if<PortTable>(&block)) {
            for (const PortTable::Row &row : ports->rows) {
                text += row.port.toString() + u' ' + row.text + u'\n';
            }
        }
        text += u'\n';
    }
    return text;
}

} // namespace

PortNumber port(int number)
{
    return PortNumber{static_cast<quint16>(number)};
}

DossierPort entry(int number, const QString &role, Security security, Basis basis)
{
    return {port(number), port(number), Transport::Tcp, role, security, basis, 1};
}

Registration registered(const QString &name, const QString &description, Transport transport)
{
    Registration registration;
    registration.name = name;
    registration.description = description;
    registration.transport = transport;
    return registration;
}

Dossier freeSwitch()
{
    Dossier dossier;
    dossier.id = u"freeswitch-msrp"_s;
    dossier.name = u"FreeSWITCH MSRP"_s;
    dossier.listens = ListensOn::All;
    dossier.ports
        = {entry(2855, u"MSRP"_s, Security::Cleartext), entry(2856, u"MSRP over TLS"_s, Security::Tls)};
    dossier.programs = {u"freeswitch"_s};
    dossier.settings = {{u"msrp.conf.xml"_s, u"listen-port"_s, 1}};
    dossier.sources = {{0, 0, u"FreeSWITCH, msrp.conf.xml"_s, u"https://example.org/msrp.conf.xml"_s, {}},
        {4975, 2007, u"The Message Session Relay Protocol (MSRP)"_s, {}, {}},
        {0, 0, u"The daemon's page"_s, {}, u"freeswitch(1)"_s}};
    dossier.lede = u"MSRP carries the texts of a call; [2856](port:2856) is its twin. [2]"_s;
    dossier.howItWorks = u"It comes with the *default* configuration. [3]"_s;
    dossier.security = u"The certificate is commented out. [1]"_s;
    dossier.seenInTheWild = u"It answers scanners. [1]"_s;
    dossier.questions = {{u"Why is it open?"_s, u"It came with the configuration. [1][2]"_s}};
    return dossier;
}

Dossier simple(const QString &name, int number)
{
    Dossier dossier;
    dossier.id = name.toLower();
    dossier.name = name;
    dossier.ports = {entry(number, u"role of "_s + name, Security::OptionalTls)};
    dossier.sources = {{0, 0, name + u" manual"_s, u"https://example.org/"_s + dossier.id, {}}};
    dossier.lede = name + u" lede. [1]"_s;
    dossier.howItWorks = name + u" works. [1]"_s;
    dossier.questions = {{name + u"?"_s, name + u" answer. [1]"_s}};
    return dossier;
}

PortFacts factsOf(int number, const QVector<Dossier> &dossiers)
{
    PortFacts facts;
    facts.port = port(number);
    facts.statuses.fill(RegistrationStatus::Unassigned);
    facts.dossiers = dossiers;
    return facts;
}

PortFacts msrpFacts()
{
    PortFacts facts = factsOf(2855, {freeSwitch()});
    facts.statuses.front() = RegistrationStatus::Assigned;
    facts.overall = RegistrationStatus::Assigned;
    facts.registrations = {registered(u"msrp"_s, u"MSRP over TCP"_s)};
    facts.related = {{port(5060),
                         Relation::Companion,
                         u"SIP"_s,
                         {},
                         u"SIP sets up the calls that carry MSRP messages"_s,
                         u"freeswitch-msrp"_s},
        {port(5061), Relation::Companion, u"SIPS"_s, {}, u"SIP over TLS"_s, u"freeswitch-msrp"_s}};
    return facts;
}

QString textOf(const Article &article, SectionId id)
{
    const auto found = std::find_if(article.sections.begin(),
        article.sections.end(),
        [id](const Section &section) { return section.id == id; });
    return found == article.sections.end() ? QString{} : allText(*found);
}

QString textOf(const PortFacts &facts, SectionId id)
{
    return textOf(composeArticle(facts, {}), id);
}

} // namespace portolan::test
