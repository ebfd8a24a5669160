// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/texttable.h"

#include "core/base/visibletext.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

constexpr int gap = 2;

bool isWide(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        break;
    }
    const bool isPicture = c >= 0x1f300 && c <= 0x1faff;
    return isPicture || QChar::decompositionTag(c) == QChar::Wide;
}

int cellsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

int lineWidth(const QVector<int> &widths)
{
    int used = 0;
    for (const int width : widths) {
        used += width == 0 ? 0 : width + (used == 0 ? 0 : gap);
    }
    return used;
}

} // namespace

int cellsOf(const QString &text)
{
    const QVector<uint> letters = text.toUcs4();
    return std::accumulate(letters.begin(), letters.end(), 0, [](int sum, uint letter) {
        return sum + cellsOf(char32_t{letter});
    });
}

QString elided(const QString &text, int cells)
{
    if (cellsOf(text) <= cells) {
        return text;
    }
    const QVector<uint> letters = text.toUcs4();
    const auto take = [](auto letter, auto end, int room) {
        const auto begin = letter;
        while (letter != end && cellsOf(char32_t{*letter}) <= room) {
            room -= cellsOf(char32_t{*letter});
            ++letter;
        }
        return letter - begin;
    };
    const int room = std::max(cells - 1, 0);
    const auto head = take(letters.begin(), letters.end(), room - room / 2);
    const auto tail = take(letters.rbegin(), letters.rend(), room / 2);
    const auto part = [&letters](qsizetype from, qsizetype count) {
        QString result;
        for (const uint letter : letters.sliced(from, count)) {
            result += QChar::fromUcs4(letter);
        }
        return result;
    };
    return part(0, head) + u'…' + part(letters.size() - tail, tail);
}

TextTable::TextTable(QVector<TextColumn> columns)
    : m_columns{std::move(columns)}
{ }

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList row;
    for (const QString &cell : cells) {
        row.append(visibleText(cell));
    }
    m_rows.append(row);
}

QVector<int> TextTable::widthsFor(std::optional<int> width) const
{
    QVector<int> widths(m_columns.size());
    QVector<int> least(m_columns.size());
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        for (const QStringList &row : m_rows) {
            widths[column] = std::max(widths.at(column), std::min(cellsOf(row.at(column)), mostWidth));
        }
        if (widths.at(column) > 0) {
            widths[column] = std::max(widths.at(column), cellsOf(m_columns.at(column).heading));
        }
        least[column] = std::min(widths.at(column), m_columns.at(column).leastWidth);
    }
    while (width && lineWidth(widths) > *width) {
        // The column with most to give gives first.
        qsizetype widest = 0;
        for (qsizetype column = 1; column < widths.size(); ++column) {
            if (widths.at(column) - least.at(column) > widths.at(widest) - least.at(widest)) {
                widest = column;
            }
        }
        if (widths.at(widest) > least.at(widest)) {
            --widths[widest];
            continue;
        }
        const auto last = std::find_if(widths.rbegin(), widths.rend(), [](int each) { return each > 0; });
        const bool isOnlyOne = lineWidth(widths) == *last;
        *last = isOnlyOne ? *width : 0;
    }
    return widths;
}

QString TextTable::toText(std::optional<int> width) const
{
    const QVector<int> widths = widthsFor(width);
    QStringList headings;
    for (const TextColumn &column : m_columns) {
        headings.append(column.heading);
    }
    QString text;
    for (const QStringList &row : QVector<QStringList>{headings} + m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (widths.at(column) == 0) {
                continue;
            }
            const QString cell = width ? elided(row.at(column), widths.at(column)) : row.at(column);
            line += cell + QString{std::max(widths.at(column) - cellsOf(cell), 0), u' '} + QString{gap, u' '};
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace portolan::terminal
