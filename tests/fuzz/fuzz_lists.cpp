// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the registry and of other people's lists: read, or refused with file and line. The first byte
// chooses the reader.
#include "database/builder/conceptreader.h"
#include "database/builder/csvreader.h"
#include "database/builder/csvwriter.h"
#include "database/builder/listreader.h"
#include "database/builder/registryreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::builder;
using namespace portolan::fuzz;

namespace {

template <typename Value>
void requireAnswer(const Result<Value> &result)
{
    require(result || !result.error().message.isEmpty());
}

/// What was read is read again as the same, once it was written.
void requireRoundTrip(const QByteArray &bytes)
{
    const auto records = readCsv(bytes, u"fuzz.csv"_s);
    requireAnswer(records);
    if (!records) {
        return;
    }
    QByteArray written;
    for (const CsvRecord &record : *records) {
        written += csvLine(record.fields);
    }
    const auto again = readCsv(written, u"fuzz.csv"_s);
    require(again && again->size() == records->size());
    for (qsizetype row = 0; row < records->size(); ++row) {
        require(again->at(row).fields == records->at(row).fields);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    switch (data[0] % 5) {
    case 0:
        requireRoundTrip(bytes);
        break;
    case 1:
        // With its header, which no input finds by itself.
        requireAnswer(readRegistry(csvLine(registryHeader()) + bytes, u"fuzz.csv"_s));
        break;
    case 2:
        requireAnswer(readUses(bytes, u"fuzz.csv"_s, 0));
        break;
    case 3:
        requireAnswer(readConcept(bytes, u"fuzz.md"_s));
        break;
    default:
        requireAnswer(readListSources(bytes, u"fuzz.csv"_s));
        break;
    }
    return 0;
}
