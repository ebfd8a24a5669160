// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/occupants.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// How much one step of a dossier's weight counts beside one source that names the port.
constexpr int prominenceOfWeight = 3;

const DossierPort *entryFor(const Dossier &dossier, int port)
{
    const auto found = std::ranges::find_if(dossier.ports,
        [port](const DossierPort &entry) { return entry.contains(PortNumber{static_cast<quint16>(port)}); });
    return found == dossier.ports.end() ? nullptr : &*found;
}

/// Smaller is better known on that port: single ports before ranges, then by weight, by what ties the service
/// to it, and by how early the dossier names it.
auto rankOn(int port, const Dossier &dossier)
{
    const DossierPort *const entry = entryFor(dossier, port);
    return std::tuple{
        entry->first != entry->last, -dossier.weight, entry->basis, entry - dossier.ports.data(), dossier.id};
}

void addDossiers(const Knowledge &knowledge, QVector<PortRecord> &ports)
{
    for (int place = 0; place < knowledge.dossiers.size(); ++place) {
        for (const DossierPort &entry : knowledge.dossiers[place].dossier.ports) {
            for (int port = entry.first.value(); port <= entry.last.value(); ++port) {
                // A dossier names a port once for each transport.
                if (!ports[port].dossiers.contains(place)) {
                    ports[port].dossiers.append(place);
                }
            }
        }
    }
    for (int port = 0; port < ports.size(); ++port) {
        std::ranges::sort(ports[port].dossiers, {}, [&knowledge, port](int place) {
            return rankOn(port, knowledge.dossiers[place].dossier);
        });
    }
}

/// Letters and digits alone, in lower case: "Postgre-SQL" and "postgresql" are one name.
QString bareName(const QString &name)
{
    static const QRegularExpression others{u"[^\\p{L}\\p{N}]+"_s};
    return name.toLower().remove(others);
}

/// What the registry or a dossier calls the port already.
QSet<QString> namesToldOf(const PortRecord &record, const Records &records, const Knowledge &knowledge)
{
    QSet<QString> names;
    for (const int place : record.registrations) {
        names.insert(bareName(records.registrations[place].row.name));
        names.insert(bareName(records.registrations[place].row.description));
    }
    for (const int place : record.dossiers) {
        const Dossier &dossier = knowledge.dossiers[place].dossier;
        names.insert(bareName(dossier.name));
        names.insert(bareName(dossier.id));
        for (const QString &program : dossier.programs) {
            names.insert(bareName(program));
        }
    }
    names.remove(QString{});
    return names;
}

/// Leaves only those uses that say something new, each name once a transport and list.
void dropToldUses(PortRecord &record, const Records &records, const Knowledge &knowledge)
{
    const QSet<QString> told = namesToldOf(record, records, knowledge);
    record.uses.removeIf([&](int place) {
        const QString &name = knowledge.uses[place].name;
        const int dossier = knowledge.dossierOfUse.value(name, -1);
        return told.contains(bareName(name)) || record.dossiers.contains(dossier)
            || (dossier >= 0 && told.contains(bareName(knowledge.dossiers[dossier].dossier.name)));
    });
    std::ranges::sort(record.uses, {}, [&knowledge](int place) {
        const UseRow &use = knowledge.uses[place];
        return std::tuple{use.name, use.transport, use.list};
    });
}

int prominenceOf(int port, const Records &records, const QSet<int> &lists, const Knowledge &knowledge)
{
    const PortRecord &record = records.ports[port];
    const bool isNamed = std::ranges::any_of(record.registrations,
        [&records](int place) { return !records.registrations[place].row.name.isEmpty(); });
    const int sources = (isNamed ? 1 : 0) + static_cast<int>(lists.size());
    if (record.dossiers.isEmpty()) {
        return sources;
    }
    const Dossier &dossier = knowledge.dossiers[record.dossiers.first()].dossier;
    // The port that stands for the service comes before the others it uses.
    const bool isFirst = dossier.ports.constFirst().contains(PortNumber{static_cast<quint16>(port)});
    return sources + (isFirst ? 1 : 0) + prominenceOfWeight * dossier.weight;
}

QString serviceOf(const PortRecord &record, const Knowledge &knowledge)
{
    if (!record.dossiers.isEmpty()) {
        return knowledge.dossiers[record.dossiers.first()].dossier.name;
    }
    if (record.uses.isEmpty()) {
        return {};
    }
    const QString &name = knowledge.uses[record.uses.first()].name;
    const int dossier = knowledge.dossierOfUse.value(name, -1);
    return dossier < 0 ? name : knowledge.dossiers[dossier].dossier.name;
}

} // namespace

void addOccupants(const Knowledge &knowledge, Records &records)
{
    addDossiers(knowledge, records.ports);
    QVector<QSet<int>> lists(records.ports.size());
    for (int place = 0; place < knowledge.uses.size(); ++place) {
        const UseRow &use = knowledge.uses[place];
        for (int port = use.first.value(); port <= use.last.value(); ++port) {
            records.ports[port].uses.append(place);
            lists[port].insert(use.list);
        }
    }
    for (int place = 0; place < knowledge.threats.size(); ++place) {
        records.ports[knowledge.threats[place].port.value()].threats.append(place);
    }
    for (int port = 0; port < records.ports.size(); ++port) {
        PortRecord &record = records.ports[port];
        dropToldUses(record, records, knowledge);
        std::ranges::sort(record.threats, {}, [&knowledge](int place) {
            const ThreatRow &threat = knowledge.threats[place];
            return std::tuple{threat.firstYear, threat.name, threat.transport, threat.list};
        });
        record.prominence = prominenceOf(port, records, lists[port], knowledge);
        record.service = serviceOf(record, knowledge);
    }
}

} // namespace portolan::builder
