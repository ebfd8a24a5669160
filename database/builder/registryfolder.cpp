// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/registryfolder.h"

#include "database/builder/registryreader.h"
#include "database/builder/sidefilereader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// Reads a file with a reader of bytes, into a place.
template <typename Value>
Result<void> readInto(
    const QString &path, Result<Value> (*reader)(const QByteArray &, const QString &), Value &place)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    auto value = reader(*bytes, path);
    if (!value) {
        return tl::make_unexpected(value.error());
    }
    place = *std::move(value);
    return {};
}

Result<void> readSnapshotInto(const QString &path, RegistryFacts &facts)
{
    const auto bytes = readFile(path);
    return bytes ? readSnapshot(*bytes, path, facts) : tl::make_unexpected(bytes.error());
}

} // namespace

QString registryFileName()
{
    return u"service-names-port-numbers.csv"_s;
}

QString formerNamesFileName()
{
    return u"former-names.csv"_s;
}

QString missingDetailsFileName()
{
    return u"details-missing.csv"_s;
}

QString rfcsFileName()
{
    return u"rfcs.csv"_s;
}

QString snapshotFileName()
{
    return u"snapshot.csv"_s;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            u"%1 cannot be read: %2. Check the path of the source folder."_s.arg(path, file.errorString()));
    }
    return file.readAll();
}

Result<RegistryFacts> readRegistryFolder(const QString &path)
{
    const auto inFolder = [&path](const QString &name) { return path + u'/' + name; };
    RegistryFacts facts;
    const auto result
        = readInto(inFolder(registryFileName()), readRegistry, facts.rows)
              .and_then([&] {
                  return readInto(inFolder(formerNamesFileName()), readFormerNames, facts.formerNames);
              })
              .and_then([&] {
                  return readInto(
                      inFolder(missingDetailsFileName()), readMissingDetails, facts.withoutDetails);
              })
              .and_then([&] { return readInto(inFolder(rfcsFileName()), readRfcTitles, facts.rfcs); })
              .and_then([&] { return readSnapshotInto(inFolder(snapshotFileName()), facts); });
    if (!result) {
        return tl::make_unexpected(result.error());
    }
    return facts;
}

} // namespace portolan::builder
