// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/listreader.h"

#include "database/builder/csvreader.h"
#include "database/builder/fieldreader.h"
#include "database/builder/problem.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

constexpr int widestUse = 100;
constexpr int firstYearOfLists = 1980;

Result<int> readYear(const QString &field)
{
    bool isNumber = false;
    const int year = field.toInt(&isNumber);
    if (isNumber && year >= firstYearOfLists && year <= QDate::currentDate().year()) {
        return year;
    }
    return failure(u"\"%1\" is no year. Write its four digits."_s.arg(field));
}

/// Reads each record with a function that throws nothing and knows no place; the first reason gets one.
template <typename Value, typename Read>
Result<QVector<Value>> readRows(
    const QByteArray &bytes, const QString &fileName, const QStringList &header, Read read)
{
    const auto records = readCsvTable(bytes, fileName, header);
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    QVector<Value> values;
    for (const CsvRecord &record : *records) {
        Result<Value> value = read(record.fields);
        if (!value) {
            return problemAt(fileName, record.line, value.error().message);
        }
        values.append(*std::move(value));
    }
    return values;
}

Result<ListSource> listSourceOf(const QStringList &fields)
{
    const auto year = readYear(fields[3]);
    if (!year) {
        return tl::make_unexpected(year.error());
    }
    if (fields[0].isEmpty() || fields[1].isEmpty()) {
        return failure(u"key and title have to be filled in."_s);
    }
    return ListSource{fields[0], fields[1], fields[2], *year, fields[4], fields[5]};
}

Result<UseRow> useOf(const QStringList &fields, int list)
{
    const auto ports = readPortSpan(fields[0]);
    const auto transport = readTransport(fields[1]);
    if (!ports || !transport) {
        return tl::make_unexpected(ports ? transport.error() : ports.error());
    }
    if (ports->last.value() - ports->first.value() >= widestUse) {
        return failure(
            u"a range of more than %1 ports is no use of each port in it. Remove the row."_s.arg(widestUse));
    }
    if (fields[2].isEmpty()) {
        return failure(u"the name is empty. Write it, or remove the row."_s);
    }
    return UseRow{ports->first, ports->last, *transport, fields[2], list};
}

Result<ThreatRow> threatOf(const QStringList &fields, const QHash<QString, int> &places)
{
    const auto port = readPort(fields[0]);
    const auto transport = readTransport(fields[1]);
    if (!port || !transport) {
        return tl::make_unexpected(port ? transport.error() : port.error());
    }
    const auto from = readYear(fields[3]);
    const auto to = readYear(fields[4]);
    if (!from || !to) {
        return tl::make_unexpected(from ? to.error() : from.error());
    }
    if (*to < *from) {
        return failure(u"the period ends before it begins."_s);
    }
    if (!places.contains(fields[5])) {
        return failure(u"\"%1\" is no list of sources.csv."_s.arg(fields[5]));
    }
    return ThreatRow{*port, *transport, fields[2], *from, *to, places.value(fields[5])};
}

} // namespace

Result<QVector<ListSource>> readListSources(const QByteArray &bytes, const QString &fileName)
{
    return readRows<ListSource>(bytes,
        fileName,
        {u"key"_s, u"title"_s, u"version"_s, u"year"_s, u"licence"_s, u"url"_s},
        listSourceOf);
}

Result<QVector<UseRow>> readUses(const QByteArray &bytes, const QString &fileName, int list)
{
    return readRows<UseRow>(
        bytes, fileName, {u"port"_s, u"transport"_s, u"name"_s}, [list](const QStringList &fields) {
            return useOf(fields, list);
        });
}

Result<QHash<QString, QString>> readUseNames(const QByteArray &bytes, const QString &fileName)
{
    using Pair = QPair<QString, QString>;
    const auto pairs = readRows<Pair>(
        bytes, fileName, {u"name"_s, u"service"_s}, [](const QStringList &fields) -> Result<Pair> {
            return Pair{fields[0], fields[1]};
        });
    if (!pairs) {
        return tl::make_unexpected(pairs.error());
    }
    QHash<QString, QString> services;
    for (const Pair &pair : *pairs) {
        services.insert(pair.first, pair.second);
    }
    return services;
}

Result<QVector<ThreatRow>> readThreats(
    const QByteArray &bytes, const QString &fileName, const QHash<QString, int> &places)
{
    return readRows<ThreatRow>(bytes,
        fileName,
        {u"port"_s, u"transport"_s, u"name"_s, u"from"_s, u"to"_s, u"source"_s},
        [&places](const QStringList &fields) { return threatOf(fields, places); });
}

} // namespace portolan::builder
