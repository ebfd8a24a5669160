// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/catalog/portfacts.h"
#include "ui/chart/chartcells.h"
#include "ui/chart/chartdata.h"
#include "ui/chart/chartdrag.h"
#include "ui/chart/chartfonts.h"
#include "ui/chart/chartlayout.h"
#include "ui/chart/chartmark.h"
#include "ui/chart/chartoverlay.h"
#include "ui/chart/chartzoominput.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QVector>

#include <optional>
#include <utility>

class QHelpEvent;

namespace portolan {

/// The chart of all ports: a cell for each, coloured by registration status, with a mark for each listener of
/// this computer. Zooms from cells to numbers to names; can be used with mouse, wheel, pinch and keyboard
/// alone.
class PortChart final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PortChart(QWidget *parent = nullptr);

    /// All 65,536 ports indexed by number, or none: then every cell is drawn as not known.
    void setOverview(QVector<PortSummary> overview);
    /// Several marks of one port are drawn as one, the most serious; their tool tips are joined. Keeps zoom
    /// and scroll.
    void setMarks(QVector<ChartMark> marks);

    [[nodiscard]] std::optional<PortNumber> current() const { return m_current; }

    /// The current port in words, for screen readers; empty when there is none.
    [[nodiscard]] QString currentSentence() const;

    [[nodiscard]] std::optional<RegistrationStatus> filter() const { return m_data.filter(); }

    /// 1 shows everything at once.
    [[nodiscard]] qreal zoom() const { return m_layout.zoom(); }

    [[nodiscard]] qreal maximumZoom() const { return m_layout.maximumZoom(); }

    /// Where the port is, in coordinates of the viewport; may lie outside it.
    [[nodiscard]] QRectF cellRect(PortNumber port) const;
    /// The port that a click there chooses: near a mark the port of the mark.
    [[nodiscard]] std::optional<PortNumber> portAt(QPointF viewportPoint) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Draws the ring around the port and scrolls to it; emits nothing.
    void setCurrent(portolan::PortNumber port);
    /// Fades all ports but those of the status (Reserved stands for DeAssigned too); nothing shows all.
    void setFilter(std::optional<portolan::RegistrationStatus> status);
    /// Keeps the current port where it is when it can be seen, else the middle of the viewport. Cells are
    /// whole pixels, so zoom() is the nearest possible one.
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void zoomToFit();

Q_SIGNALS:
    /// A person chose the port with mouse or keyboard. While a key repeats, only the last one counts.
    void portChosen(portolan::PortNumber port);
    void zoomChanged(qreal zoom);
    /// Where the decks begin and end, in pixels from the left and right edge of this widget, for what is to
    /// be aligned with them.
    void deckMarginsChanged(int left, int right);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] qreal pixelRatio() const { return m_layout.metrics().pixelRatio; }

    /// What of the content is at the corner of the viewport, in device pixels.
    [[nodiscard]] QPoint scroll() const;
    [[nodiscard]] QPointF toContent(QPointF viewportPoint) const;
    [[nodiscard]] ChartMetrics currentMetrics() const;

    void retranslate();
    void updateLook();
    void updateContents();
    /// Lays everything out anew; what is at the point of the viewport stays there when cells change their
    /// size.
    void updateLayout(QPointF fixedPoint);
    void updateScrollBars();
    void updateDeckMargins();
    void zoomAt(qreal zoom, QPointF fixedPoint);
    void showCurrent(PortNumber port);
    void scrollToCurrent();
    void choose(PortNumber port);
    void showToolTip(const QHelpEvent &event);

    ChartData m_data;
    ChartCells m_cells;
    ChartOverlay m_overlay;
    Theme m_theme;
    ChartFonts m_fonts;
    qreal m_wantedZoom = 1;
    ChartLayout m_layout;
    std::pair<int, int> m_deckMargins;
    std::optional<PortNumber> m_current;
    QTimer m_keyRest;

    ChartDrag m_drag;
    ChartZoomInput m_zoomInput;
};

} // namespace portolan
