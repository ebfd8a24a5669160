// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/sidefilereader.h"

#include "database/builder/csvreader.h"
#include "database/builder/fieldreader.h"
#include "database/builder/problem.h"

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

Result<QDate> readDay(const QString &field)
{
    const QDate day = QDate::fromString(field, Qt::ISODate);
    if (day.isValid()) {
        return day;
    }
    return failure(u"\"%1\" is not a day. Write it as 2015-07-24."_s.arg(field));
}

Result<FormerName> formerNameOf(const CsvRecord &record, const QString &fileName)
{
    const auto withPlace
        = [&](const Error &reason) { return problemAt(fileName, record.line, reason.message); };
    const auto port = readPort(record.fields[0]);
    const auto transport = readTransport(record.fields[1]);
    const auto lastSeen = readDay(record.fields[4]);
    if (!port) {
        return withPlace(port.error());
    }
    if (!transport) {
        return withPlace(transport.error());
    }
    if (!lastSeen) {
        return withPlace(lastSeen.error());
    }
    if (record.fields[2].isEmpty()) {
        return problemAt(
            fileName, record.line, u"the former name is empty. Write the name, or remove the row."_s);
    }
    return FormerName{record.line, *port, *transport, record.fields[2], record.fields[3], *lastSeen};
}

Result<RowKey> rowKeyOf(const CsvRecord &record, const QString &fileName)
{
    const auto withPlace
        = [&](const Error &reason) { return problemAt(fileName, record.line, reason.message); };
    const auto ports = readPortSpan(record.fields[0]);
    const auto transport = readOptionalTransport(record.fields[1]);
    if (!ports) {
        return withPlace(ports.error());
    }
    if (!transport) {
        return withPlace(transport.error());
    }
    return RowKey{ports->first, ports->last, *transport, record.fields[2]};
}

Result<RfcTitle> rfcTitleOf(const CsvRecord &record, const QString &fileName)
{
    constexpr int firstRfcYear = 1969;
    bool isNumber = false;
    bool isYear = false;
    const int number = record.fields[0].toInt(&isNumber);
    const int year = record.fields[1].toInt(&isYear);
    if (!isNumber || number < 1) {
        return problemAt(fileName,
            record.line,
            u"\"%1\" is not the number of an RFC. Write the digits alone."_s.arg(record.fields[0]));
    }
    if (!isYear || year < firstRfcYear || year > QDate::currentDate().year()) {
        return problemAt(fileName,
            record.line,
            u"\"%1\" is not a year in which an RFC can have appeared. Write its four digits."_s.arg(
                record.fields[1]));
    }
    if (record.fields[2].isEmpty()) {
        return problemAt(fileName, record.line, u"the title is empty. Write it, or remove the row."_s);
    }
    return RfcTitle{record.line, number, year, record.fields[2]};
}

/// The rows of a table as values, none of them twice.
template <typename Value, typename Key>
Result<QVector<Value>> readValues(const QByteArray &bytes,
    const QString &fileName,
    const QStringList &header,
    Result<Value> (*valueOf)(const CsvRecord &, const QString &),
    Key keyOfValue)
{
    const auto records = readCsvTable(bytes, fileName, header);
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    QVector<Value> values;
    QHash<decltype(keyOfValue(std::declval<Value>())), int> lines;
    for (const CsvRecord &record : *records) {
        auto value = valueOf(record, fileName);
        if (!value) {
            return tl::make_unexpected(value.error());
        }
        const auto key = keyOfValue(*value);
        if (const int earlier = lines.value(key); earlier > 0) {
            return problemAt(
                fileName, record.line, u"the row repeats line %1. Remove one of them."_s.arg(earlier));
        }
        lines.insert(key, record.line);
        values.append(*std::move(value));
    }
    return values;
}

} // namespace

QStringList formerNamesHeader()
{
    return {u"port"_s, u"transport"_s, u"name"_s, u"description"_s, u"last_seen"_s};
}

QStringList missingDetailsHeader()
{
    return {u"port"_s, u"transport"_s, u"name"_s};
}

QStringList rfcsHeader()
{
    return {u"number"_s, u"year"_s, u"title"_s};
}

QStringList snapshotHeader()
{
    return {u"key"_s, u"value"_s};
}

Result<QVector<FormerName>> readFormerNames(const QByteArray &bytes, const QString &fileName)
{
    const auto key = [](const FormerName &former) {
        return RowKey{former.port, former.port, former.transport, former.name};
    };
    return readValues<FormerName>(bytes, fileName, formerNamesHeader(), formerNameOf, key);
}

Result<QSet<RowKey>> readMissingDetails(const QByteArray &bytes, const QString &fileName)
{
    const auto keys = readValues<RowKey>(
        bytes, fileName, missingDetailsHeader(), rowKeyOf, [](const RowKey &key) { return key; });
    if (!keys) {
        return tl::make_unexpected(keys.error());
    }
    return QSet<RowKey>{keys->begin(), keys->end()};
}

Result<QVector<RfcTitle>> readRfcTitles(const QByteArray &bytes, const QString &fileName)
{
    return readValues<RfcTitle>(
        bytes, fileName, rfcsHeader(), rfcTitleOf, [](const RfcTitle &rfc) { return rfc.number; });
}

Result<void> readSnapshot(const QByteArray &bytes, const QString &fileName, RegistryFacts &facts)
{
    const auto records = readCsvTable(bytes, fileName, snapshotHeader());
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    for (const CsvRecord &record : *records) {
        if (record.fields[0] == "registry_source"_L1) {
            facts.registrySource = record.fields[1];
        } else if (record.fields[0] == "registry_date"_L1) {
            const auto day = readDay(record.fields[1]);
            if (!day) {
                return problemAt(fileName, record.line, day.error().message);
            }
            facts.registryDate = *day;
        } else {
            return problemAt(fileName,
                record.line,
                u"\"%1\" is not a known key. Write registry_date or registry_source."_s.arg(
                    record.fields[0]));
        }
    }
    if (!facts.registryDate.isValid() || facts.registrySource.isEmpty()) {
        return problemAt(fileName, 1, u"registry_date or registry_source is missing. Write both."_s);
    }
    return {};
}

} // namespace portolan::builder
