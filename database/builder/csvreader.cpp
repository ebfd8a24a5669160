// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/csvreader.h"

#include "database/builder/problem.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

Result<QString> decodeUtf8(const QByteArray &bytes, const QString &fileName)
{
    // Without Stateless, a character cut off by the end of the file would pass as valid.
    const auto decode = [](QByteArrayView view, bool *valid) {
        QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
        QString text = decoder.decode(view);
        *valid = !decoder.hasError();
        return text;
    };
    bool isValid = false;
    QString text = decode(bytes, &isValid);
    if (isValid) {
        return text;
    }
    int line = 0;
    for (const QByteArray &lineBytes : bytes.split('\n')) {
        ++line;
        static_cast<void>(decode(lineBytes, &isValid));
        if (!isValid) {
            break;
        }
    }
    return problemAt(fileName, line, u"this line is not valid UTF-8. Save the file as UTF-8."_s);
}

/// Walks over the text once; each step consumes a field or the end of a record.
class CsvScanner final
{
public:
    CsvScanner(QStringView text, const QString &fileName)
        : m_text{text}
        , m_fileName{fileName}
    { }

    Result<QVector<CsvRecord>> records()
    {
        QVector<CsvRecord> result;
        skipComments();
        while (!atEnd()) {
            auto record = nextRecord();
            if (!record) {
                return tl::make_unexpected(record.error());
            }
            const bool isEmptyLine = record->fields.size() == 1 && record->fields.constFirst().isEmpty();
            if (!isEmptyLine) {
                result.append(*std::move(record));
            }
        }
        return result;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }

    [[nodiscard]] QChar current() const { return m_text[m_position]; }

    [[nodiscard]] bool atLineEnd() const
    {
        return current() == u'\n' || m_text.sliced(m_position).startsWith("\r\n"_L1);
    }

    void skipComments()
    {
        while (!atEnd() && current() == u'#') {
            const auto end = m_text.indexOf(u'\n', m_position);
            m_position = end < 0 ? m_text.size() : end + 1;
            ++m_line;
        }
    }

    Result<CsvRecord> nextRecord()
    {
        CsvRecord record{m_line, {}};
        for (;;) {
            auto field = !atEnd() && current() == u'"' ? quotedField() : plainField();
            if (!field) {
                return tl::make_unexpected(field.error());
            }
            record.fields.append(*std::move(field));
            if (atEnd()) {
                return record;
            }
            if (current() == u',') {
                ++m_position;
                continue;
            }
            if (!atLineEnd()) {
                return problemAt(m_fileName,
                    m_line,
                    u"there is text after a closing quote. Write a quote inside of a field twice."_s);
            }
            m_position += current() == u'\r' ? 2 : 1;
            ++m_line;
            return record;
        }
    }

    Result<QString> plainField()
    {
        const auto begin = m_position;
        while (!atEnd() && current() != u',' && !atLineEnd()) {
            if (current() == u'"') {
                return problemAt(m_fileName,
                    m_line,
                    u"a quote stands in a field that does not begin with one. Put the field into "
                    "quotes and write the quote twice."_s);
            }
            ++m_position;
        }
        return m_text.sliced(begin, m_position - begin).toString();
    }

    Result<QString> quotedField()
    {
        const int openedAt = m_line;
        QString field;
        ++m_position;
        while (!atEnd()) {
            if (current() == u'"') {
                ++m_position;
                if (atEnd() || current() != u'"') {
                    return field;
                }
            }
            if (current() == u'\n') {
                ++m_line;
            }
            field.append(current());
            ++m_position;
        }
        return problemAt(m_fileName, openedAt, u"a quote is opened here and never closed. Close it."_s);
    }

    QStringView m_text;
    const QString &m_fileName;
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace

Result<QVector<CsvRecord>> readCsv(const QByteArray &bytes, const QString &fileName)
{
    auto text = decodeUtf8(bytes, fileName);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    return CsvScanner{*text, fileName}.records();
}

Result<QVector<CsvRecord>> readCsvTable(
    const QByteArray &bytes, const QString &fileName, const QStringList &header)
{
    auto records = readCsv(bytes, fileName);
    if (!records) {
        return records;
    }
    if (records->isEmpty() || records->constFirst().fields != header) {
        return problemAt(fileName,
            records->isEmpty() ? 1 : records->constFirst().line,
            u"this is not the expected header line. Write: %1"_s.arg(header.join(u',')));
    }
    records->removeFirst();
    const auto isOfOtherSize
        = [&header](const CsvRecord &record) { return record.fields.size() != header.size(); };
    const auto wrong = std::find_if(records->cbegin(), records->cend(), isOfOtherSize);
    if (wrong != records->cend()) {
        return problemAt(fileName,
            wrong->line,
            u"the row has %1 fields instead of %2. Add or remove commas, and put a field with a comma "
            "into quotes."_s.arg(wrong->fields.size())
                .arg(header.size()));
    }
    return records;
}

} // namespace portolan::builder
