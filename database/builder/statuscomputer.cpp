// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/statuscomputer.h"

#include "core/base/portrange.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// What a row without a name says by its description alone. IANA has written this in many ways in forty
/// years.
RegistrationStatus statusOfDescription(const QString &description)
{
    static const QRegularExpression withdrawn{
        u"^(de-?regist|de-?com|removed|deprecated)"_s, QRegularExpression::CaseInsensitiveOption};
    // 2825: the registry does not know itself; a number that may be taken is not told to be free.
    if (description.contains("possibly assigned"_L1, Qt::CaseInsensitive)) {
        return RegistrationStatus::Assigned;
    }
    if (description.contains("unassigned"_L1, Qt::CaseInsensitive)) {
        return RegistrationStatus::Unassigned;
    }
    if (description.contains("reserved"_L1, Qt::CaseInsensitive)) {
        return RegistrationStatus::Reserved;
    }
    if (withdrawn.match(description).hasMatch()) {
        return RegistrationStatus::DeAssigned;
    }
    // "any private mail system" on 24: assigned, although nameless.
    return RegistrationStatus::Assigned;
}

bool isDocumented(const RegistryRow &row, const RegistryFacts &facts)
{
    return !facts.hasDetails(row) || !row.references.isEmpty() || !row.registered.isEmpty()
        || !row.modified.isEmpty() || !addsNothing(row.description, row.name);
}

bool hasFormerName(const RegistryRow &row, Transport transport, const RegistryFacts &facts)
{
    return std::any_of(facts.formerNames.begin(), facts.formerNames.end(), [&](const FormerName &former) {
        return former.transport == transport && row.first <= former.port && former.port <= row.last;
    });
}

/// What is known of a (port, transport) while the rows are read.
struct Cell
{
    /// The width of the row that decides; the narrowest wins.
    int width = std::numeric_limits<int>::max();
    bool namesTransport = false;
    RegistrationStatus status = RegistrationStatus::Unassigned;
};

void decide(Cell &cell, const RegistryRow &row, RegistrationStatus status)
{
    const bool isAsPrecise = row.width() == cell.width && row.transport.has_value() == cell.namesTransport;
    const bool isMorePrecise
        = row.width() < cell.width || (row.width() == cell.width && row.transport && !cell.namesTransport);
    if (isMorePrecise) {
        cell = {row.width(), row.transport.has_value(), status};
    } else if (isAsPrecise) {
        cell.status = std::max(cell.status, status);
    }
}

} // namespace

bool addsNothing(const QString &description, const QString &name)
{
    static const QRegularExpression blankWord{
        u"\\b(a|an|and|for|of|the|port|ports|protocol|service|services|tcp|udp|sctp|dccp)\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression punctuation{
        u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption};
    // Punctuation becomes a space first, so that "cart_port" is two words.
    const auto wordsOf = [](QString text) { return text.replace(punctuation, u" "_s); };
    const auto core = [&wordsOf](const QString &text) {
        return wordsOf(text).remove(blankWord).remove(u' ').toCaseFolded();
    };
    const auto letters
        = [&wordsOf](const QString &text) { return wordsOf(text).remove(u' ').toCaseFolded(); };
    const QString said = core(description);
    return said.isEmpty() || said == core(name) || said == letters(name)
        || letters(description) == letters(name);
}

QVector<Transport> transportsOf(const RegistryRow &row)
{
    if (row.transport) {
        return {*row.transport};
    }
    const bool assigns
        = !row.name.isEmpty() || statusOfDescription(row.description) == RegistrationStatus::Assigned;
    return assigns ? QVector<Transport>{Transport::Tcp, Transport::Udp}
                   : QVector<Transport>{allTransports.begin(), allTransports.end()};
}

RegistrationStatus statusOfRow(const RegistryRow &row, Transport transport, const RegistryFacts &facts)
{
    const RegistrationStatus said = statusOfDescription(row.description);
    if (row.name.isEmpty()) {
        const bool isTakenBack = said == RegistrationStatus::Reserved && hasFormerName(row, transport, facts);
        return isTakenBack ? RegistrationStatus::DeAssigned : said;
    }
    // "sua" on 14001/udp kept its name when it was de-registered.
    if (said == RegistrationStatus::DeAssigned) {
        return said;
    }
    return isDocumented(row, facts) ? RegistrationStatus::Assigned : RegistrationStatus::Undocumented;
}

QVector<PortStatuses> computeStatuses(const RegistryFacts &facts)
{
    QVector<std::array<Cell, allTransports.size()>> cells{PortNumber::count};
    for (const RegistryRow &row : facts.rows) {
        for (const Transport transport : transportsOf(row)) {
            const RegistrationStatus status = statusOfRow(row, transport, facts);
            for (int port = row.first.value(); port <= row.last.value(); ++port) {
                decide(cells[port][static_cast<size_t>(transport)], row, status);
            }
        }
    }
    QVector<PortStatuses> statuses{PortNumber::count};
    for (int port = 0; port < PortNumber::count; ++port) {
        const bool isDynamic = rangeOf(PortNumber{static_cast<quint16>(port)}) == PortRange::Dynamic;
        for (size_t transport = 0; transport < allTransports.size(); ++transport) {
            statuses[port].at(transport)
                = isDynamic ? RegistrationStatus::Dynamic : cells.at(port).at(transport).status;
        }
    }
    return statuses;
}

RegistrationStatus overallStatus(const PortStatuses &statuses)
{
    return *std::max_element(statuses.begin(), statuses.end());
}

} // namespace portolan::builder
