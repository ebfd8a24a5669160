// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/registryreader.h"

#include "database/builder/csvreader.h"
#include "database/builder/fieldreader.h"
#include "database/builder/problem.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

enum Column {
    ServiceName,
    PortField,
    TransportField,
    Description,
    Assignee,
    Contact,
    Registered,
    Modified,
    Reference,
    ServiceCode,
    UnauthorizedUse,
    Notes,
};

Result<RegistryRow> rowOf(const CsvRecord &record, const QString &fileName)
{
    const QStringList &fields = record.fields;
    const auto ports = readPortSpan(fields[PortField].trimmed());
    const auto transport = readOptionalTransport(fields[TransportField].trimmed());
    const auto registered = readDate(fields[Registered].trimmed());
    const auto modified = readDate(fields[Modified].trimmed());
    const auto withPlace
        = [&](const Error &reason) { return problemAt(fileName, record.line, reason.message); };
    if (!ports) {
        return withPlace(ports.error());
    }
    if (!transport) {
        return withPlace(transport.error());
    }
    if (!registered || !modified) {
        return withPlace(registered ? modified.error() : registered.error());
    }
    const QString name = fields[ServiceName].trimmed();
    const QString description = plainDescription(fields[Description]);
    if (name.isEmpty() && description.isEmpty()) {
        return problemAt(fileName,
            record.line,
            u"the row has neither a name nor a description. Fill in one of them, for example "
            "Reserved, or remove the row."_s);
    }
    return RegistryRow{
        .line = record.line,
        .first = ports->first,
        .last = ports->last,
        .transport = *transport,
        .name = name,
        .description = description,
        .assignee = readablePeople(fields[Assignee]),
        .contact = readablePeople(fields[Contact]),
        .registered = *registered,
        .modified = *modified,
        .references = splitReferences(fields[Reference]),
        .serviceCode = fields[ServiceCode].simplified(),
        .unauthorizedUse = fields[UnauthorizedUse].simplified(),
        .notes = fields[Notes].simplified(),
        .aliasOf = aliasTarget(fields[Notes]),
    };
}

} // namespace

QStringList registryHeader()
{
    return {u"Service Name"_s,
        u"Port Number"_s,
        u"Transport Protocol"_s,
        u"Description"_s,
        u"Assignee"_s,
        u"Contact"_s,
        u"Registration Date"_s,
        u"Modification Date"_s,
        u"Reference"_s,
        u"Service Code"_s,
        u"Unauthorized Use Reported"_s,
        u"Assignment Notes"_s};
}

Result<QVector<RegistryRow>> readRegistry(const QByteArray &bytes, const QString &fileName)
{
    const auto records = readCsvTable(bytes, fileName, registryHeader());
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    QVector<RegistryRow> rows;
    rows.reserve(records->size());
    for (const CsvRecord &record : *records) {
        if (record.fields[PortField].trimmed().isEmpty()) {
            continue;
        }
        auto row = rowOf(record, fileName);
        if (!row) {
            return tl::make_unexpected(row.error());
        }
        rows.append(*std::move(row));
    }
    return rows;
}

QStringList splitReferences(const QString &field)
{
    static const QRegularExpression pattern{uR"(\[([^\]]*)\]|([^\[]+))"_s};
    static const QRegularExpression notReference{uR"(^(\d+|n/a)$)"_s};
    static const QRegularExpression separators{uR"(^[\s,;]+|[\s,;]+$)"_s};
    QStringList references;
    for (auto matches = pattern.globalMatch(field); matches.hasNext();) {
        const auto match = matches.next();
        QString reference = match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2);
        reference = reference.remove(separators).simplified();
        // "[1]" is a footnote of IANA's page, and "[n/a]" says that there is nothing.
        if (!reference.isEmpty() && !notReference.match(reference).hasMatch()
            && !references.contains(reference)) {
            references.append(reference);
        }
    }
    return references;
}

QString readablePeople(const QString &field)
{
    static const QRegularExpression sameNameNumber{u"_\\d+$"_s};
    QStringList people = splitReferences(field);
    for (QString &person : people) {
        person = person.remove(sameNameNumber).replace(u'_', u' ').simplified();
    }
    people.removeDuplicates();
    return people.join(u", "_s);
}

QString plainDescription(const QString &field)
{
    static const QRegularExpression remark{
        uR"(\s*IANA assigned this well-formed service name as a replacement for "[^"]*"\.?)"_s};
    return QString{field}.remove(remark).simplified();
}

QString aliasTarget(const QString &notes)
{
    static const QRegularExpression pattern{uR"x(This entry is an alias to "([^"]+)")x"_s};
    return pattern.match(notes).captured(1);
}

} // namespace portolan::builder
