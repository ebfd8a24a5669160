// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/glyphbatch.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

GlyphBatch::GlyphBatch(const QFont &font)
    : m_font{font}
    , m_rawFont{QRawFont::fromFont(font)}
{
    const QFontMetricsF metrics{font};
    m_ascent = std::round(metrics.ascent());
    m_lineHeight = std::ceil(metrics.height());
    QString characters{tableSize, u' '};
    for (int code = u' '; code < tableSize - 1; ++code) {
        characters[code] = QChar{code};
    }
    const auto glyphs = m_rawFont.glyphIndexesForString(characters + u'…');
    const auto advances = m_rawFont.advancesForGlyphIndexes(glyphs);
    if (glyphs.size() != tableSize + 1) {
        m_rawFont = {};
        return;
    }
    std::copy_n(glyphs.cbegin(), tableSize, m_glyphs.begin());
    std::transform(advances.cbegin(), advances.cend() - 1, m_advances.begin(), [](QPointF advance) {
        return advance.x();
    });
    m_ellipsis = glyphs.constLast();
    m_ellipsisWidth = advances.constLast().x();
}

qreal GlyphBatch::widthOf(QStringView text) const
{
    qreal width = 0;
    for (const QChar c : text) {
        width += c.unicode() < tableSize ? m_advances.at(c.unicode()) : 0;
    }
    return width;
}

GlyphBatch::Run &GlyphBatch::runOf(QRgb color)
{
    const auto found
        = std::find_if(m_runs.begin(), m_runs.end(), [color](const Run &run) { return run.color == color; });
    if (found != m_runs.end()) {
        return *found;
    }
    m_runs.append({color, {}, {}});
    return m_runs.last();
}

void GlyphBatch::add(QPointF baseline, const QString &text, qreal width, QRgb color)
{
    if (m_rawFont.isValid() && isPlainAscii(text)) {
        addElided(baseline, text, width, color);
        return;
    }
    const QRectF rect{baseline.x(), baseline.y() - m_ascent, width, m_lineHeight};
    const QString elided = QFontMetricsF{m_font}.elidedText(text, Qt::ElideRight, width);
    m_plainTexts.append({rect, elided, color, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine});
}

void GlyphBatch::addElided(QPointF baseline, QStringView text, qreal width, QRgb color)
{
    if (widthOf(text) <= width) {
        addGlyphs(baseline, text, color);
        return;
    }
    const qreal room = width - m_ellipsisWidth;
    qreal used = 0;
    qsizetype length = 0;
    while (length < text.size() && used + m_advances.at(text.at(length).unicode()) <= room) {
        used += m_advances.at(text.at(length).unicode());
        ++length;
    }
    addGlyphs(baseline, text.left(length), color);
    Run &run = runOf(color);
    run.glyphs.append(m_ellipsis);
    run.positions.append(baseline + QPointF{used, 0});
}

void GlyphBatch::addGlyphs(QPointF baseline, QStringView text, QRgb color)
{
    Run &run = runOf(color);
    for (const QChar c : text) {
        run.glyphs.append(m_glyphs.at(c.unicode()));
        run.positions.append(baseline);
        baseline.rx() += m_advances.at(c.unicode());
    }
}

void GlyphBatch::addWrapped(const QRectF &rect, const QString &text, QRgb color)
{
    const int lines = static_cast<int>(rect.height() / m_lineHeight);
    if (lines < 1) {
        return;
    }
    if (!m_rawFont.isValid() || !isPlainAscii(text)) {
        const QRectF wholeLines{rect.topLeft(), QSizeF{rect.width(), lines * m_lineHeight}};
        m_plainTexts.append({wholeLines, text, color, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap});
        return;
    }
    QStringView rest = QStringView{text}.trimmed();
    QPointF baseline{rect.left(), rect.top() + m_ascent};
    for (int line = 1; line < lines && widthOf(rest) > rect.width(); ++line) {
        qsizetype end = 0;
        for (qsizetype space = rest.indexOf(u' '); space > 0; space = rest.indexOf(u' ', space + 1)) {
            if (widthOf(rest.left(space)) > rect.width()) {
                break;
            }
            end = space;
        }
        if (end == 0) {
            break;
        }
        addGlyphs(baseline, rest.left(end), color);
        rest = rest.mid(end + 1);
        baseline.ry() += m_lineHeight;
    }
    addElided(baseline, rest, rect.width(), color);
}

void GlyphBatch::draw(QPainter &painter)
{
    for (const Run &run : std::as_const(m_runs)) {
        QGlyphRun glyphRun;
        glyphRun.setRawFont(m_rawFont);
        glyphRun.setGlyphIndexes(run.glyphs);
        glyphRun.setPositions(run.positions);
        painter.setPen(QColor::fromRgba(run.color));
        painter.drawGlyphRun({}, glyphRun);
    }
    painter.setFont(m_font);
    for (const PlainText &text : std::as_const(m_plainTexts)) {
        painter.setPen(QColor::fromRgba(text.color));
        painter.drawText(text.rect, text.flags, text.text);
    }
    m_runs.clear();
    m_plainTexts.clear();
}

} // namespace portolan
