// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portolan::terminal {

/// A column of a TextTable. Widths are cells of the screen.
struct TextColumn
{
    QString heading;
    /// What it keeps where room is short.
    int leastWidth = 1;
};

/// Rows of text under headings. A column without any text is left out.
class TextTable final
{
public:
    /// No column is padded beyond this: one long name does not push the others away.
    static constexpr int mostWidth = 40;

    explicit TextTable(QVector<TextColumn> columns);

    /// One text a column, from outside: it is made visible here.
    void addRow(const QStringList &cells);

    /// Lines, each with its end. width: what no line exceeds; long texts then lose their middle, and where
    /// even that does not help the last columns are left out. Without it every text stays whole.
    [[nodiscard]] QString toText(std::optional<int> width) const;

private:
    [[nodiscard]] QVector<int> widthsFor(std::optional<int> width) const;

    QVector<TextColumn> m_columns;
    QVector<QStringList> m_rows;
};

/// Pure. How many cells of a screen the text takes: none for what joins the letter before, two for the wide
/// letters of East Asia (UAX #11) and for pictures.
[[nodiscard]] int cellsOf(const QString &text);

/// Pure. The text, or its beginning and its end around an ellipsis: at most so many cells.
[[nodiscard]] QString elided(const QString &text, int cells);

} // namespace portolan::terminal
