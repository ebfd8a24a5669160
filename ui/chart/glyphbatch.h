// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRawFont>
#include <QRect>
#include <QString>
#include <QVector>

#include <array>

class QPainter;

namespace portolan {

/// Collects many short texts in one font and draws them with one call a colour: thousands of numbers in a
/// millisecond, where QPainter::drawText takes ten. Text that is not ASCII goes through QPainter::drawText
/// after all.
class GlyphBatch final
{
public:
    explicit GlyphBatch(const QFont &font = {});

    [[nodiscard]] qreal ascent() const { return m_ascent; }

    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }

    /// Of ASCII text.
    [[nodiscard]] qreal widthOf(QStringView text) const;

    /// Adds a line that begins at the baseline point, cut with an ellipsis where it is wider than width.
    void add(QPointF baseline, const QString &text, qreal width, QRgb color);
    /// Adds as many whole lines as fit, broken between words.
    void addWrapped(const QRectF &rect, const QString &text, QRgb color);
    /// Draws what was added and forgets it.
    void draw(QPainter &painter);

private:
    static constexpr int tableSize = 128;

    struct Run
    {
        QRgb color = 0;
        QVector<quint32> glyphs;
        QVector<QPointF> positions;
    };

    struct PlainText
    {
        QRectF rect;
        QString text;
        QRgb color = 0;
        int flags = 0;
    };

    [[nodiscard]] Run &runOf(QRgb color);
    void addGlyphs(QPointF baseline, QStringView text, QRgb color);
    void addElided(QPointF baseline, QStringView text, qreal width, QRgb color);

    QFont m_font;
    QRawFont m_rawFont;
    qreal m_ascent = 0;
    qreal m_lineHeight = 0;
    std::array<quint32, tableSize> m_glyphs{};
    std::array<qreal, tableSize> m_advances{};
    quint32 m_ellipsis = 0;
    qreal m_ellipsisWidth = 0;
    QVector<Run> m_runs;
    QVector<PlainText> m_plainTexts;
};

} // namespace portolan
