// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/portchart.h"

#include "ui/chart/chartaccessible.h"
#include "ui/chart/chartkeys.h"
#include "ui/chart/chartwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// So far from the middle of a mark a click still means the mark, in pixels of the desktop.
constexpr qreal markReach = 6.5;
constexpr int keyRestMs = 150;

} // namespace

PortChart::PortChart(QWidget *parent)
    : QAbstractScrollArea{parent}
    , m_layout{ChartMetrics{}}
{
    ChartAccessible::install();
    setObjectName(u"portChart"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    m_keyRest.setSingleShot(true);
    m_keyRest.setInterval(keyRestMs);
    connect(&m_keyRest, &QTimer::timeout, this, [this] { choose(*m_current); });
    retranslate();
    updateLook();
}

void PortChart::setOverview(QVector<PortSummary> overview)
{
    m_data.setOverview(std::move(overview));
    updateContents();
}

void PortChart::setMarks(QVector<ChartMark> marks)
{
    m_data.setMarks(std::move(marks));
    viewport()->update();
}

QString PortChart::currentSentence() const
{
    return m_current ? portSentence(*m_current, m_data.summary(*m_current), m_data.markAt(*m_current))
                     : QString{};
}

QRectF PortChart::cellRect(PortNumber port) const
{
    const QRectF rect{m_layout.rectOf(port).translated(-scroll())};
    return {rect.topLeft() / pixelRatio(), rect.size() / pixelRatio()};
}

std::optional<PortNumber> PortChart::portAt(QPointF viewportPoint) const
{
    const QPointF point = toContent(viewportPoint);
    const auto ownPort = m_layout.portAt(point);
    if (ownPort && m_data.markAt(*ownPort) != nullptr) {
        return ownPort;
    }
    const auto distanceOf = [this, point](const ChartMark &mark) {
        const QPointF way = ChartOverlay::markCenter(m_layout, mark.port) - point;
        return std::hypot(way.x(), way.y());
    };
    const auto &marks = m_data.marks();
    const auto nearest = std::min_element(
        marks.cbegin(), marks.cend(), [&distanceOf](const ChartMark &one, const ChartMark &other) {
            return distanceOf(one) < distanceOf(other);
        });
    const bool isMark = nearest != marks.cend() && distanceOf(*nearest) <= markReach * pixelRatio();
    return isMark ? nearest->port : ownPort;
}

QSize PortChart::sizeHint() const
{
    return {570, 640};
}

QSize PortChart::minimumSizeHint() const
{
    return {320, 260};
}

void PortChart::setCurrent(PortNumber port)
{
    m_keyRest.stop();
    const bool isNew = m_current != port;
    showCurrent(port);
    if (isNew) {
        ChartAccessible::announce(*this);
    }
}

void PortChart::setFilter(std::optional<RegistrationStatus> status)
{
    m_data.setFilter(status);
    updateContents();
}

void PortChart::setZoom(qreal zoom)
{
    // Who looks at a port wants to see more of it; else the middle stays.
    const QRectF view = viewport()->rect();
    const QPointF currentPoint = m_current ? cellRect(*m_current).center() : view.center();
    zoomAt(zoom, view.contains(currentPoint) ? currentPoint : view.center());
}

void PortChart::zoomIn()
{
    setZoom(m_layout.nextZoom());
}

void PortChart::zoomOut()
{
    setZoom(m_layout.previousZoom());
}

void PortChart::zoomToFit()
{
    setZoom(1);
}

QPoint PortChart::scroll() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QPointF PortChart::toContent(QPointF viewportPoint) const
{
    return (viewportPoint * pixelRatio()) + scroll();
}

void PortChart::retranslate()
{
    setAccessibleName(tr("Chart of ports"));
    setAccessibleDescription(
        tr("All 65,536 ports, with the listeners of this computer. Arrow keys move from port to port, "
           "N and Shift+N from listener to listener."));
    viewport()->update();
}

void PortChart::updateLook()
{
    m_theme = Theme::of(palette());
    m_fonts = ChartFonts::of(font(), viewport()->devicePixelRatioF());
    m_cells.setFonts(m_fonts);
    m_overlay.setLook(m_theme, m_fonts.caption, m_fonts.label);
    updateContents();
    updateLayout(QRectF{viewport()->rect()}.center());
}

void PortChart::updateContents()
{
    m_cells.setContents(m_data, m_theme);
    viewport()->update();
}

ChartMetrics PortChart::currentMetrics() const
{
    const qreal ratio = viewport()->devicePixelRatioF();
    ChartMetrics metrics;
    metrics.viewport = (QSizeF{viewport()->size()} * ratio).toSize();
    metrics.largestViewport = (QSizeF{maximumViewportSize()} * ratio).toSize();
    metrics.zoom = m_wantedZoom;
    metrics.pixelRatio = ratio;
    metrics.isRightToLeft = isRightToLeft();
    m_fonts.measure(metrics);
    return metrics;
}

void PortChart::updateLayout(QPointF fixedPoint)
{
    const ChartLayout before = m_layout;
    const auto anchor = before.anchorAt(toContent(fixedPoint));
    const ChartMetrics metrics = currentMetrics();
    ChartMetrics withoutBars = metrics;
    withoutBars.viewport = metrics.largestViewport;
    m_layout = ChartLayout{withoutBars};
    if (m_layout.contentSize() != metrics.largestViewport) {
        m_layout = ChartLayout{metrics};
    }
    updateScrollBars();
    const bool isSameSize = m_layout.rectOf(PortNumber{}).size() == before.rectOf(PortNumber{}).size();
    if (!isSameSize) {
        const QPointF corner = m_layout.pointOf(anchor) - (fixedPoint * pixelRatio());
        horizontalScrollBar()->setValue(static_cast<int>(std::lround(corner.x())));
        verticalScrollBar()->setValue(static_cast<int>(std::lround(corner.y())));
    }
    viewport()->update();
    if (!qFuzzyCompare(before.zoom(), m_layout.zoom())) {
        Q_EMIT zoomChanged(m_layout.zoom());
    }
    updateDeckMargins();
}

void PortChart::updateDeckMargins()
{
    const QRect deck = m_layout.deckRect(PortRange::System);
    const int behind = m_layout.contentSize().width() - deck.right() - 1;
    const std::pair margins{
        static_cast<int>(std::lround(deck.left() / pixelRatio())),
        static_cast<int>(std::lround(behind / pixelRatio())),
    };
    if (m_deckMargins != margins) {
        m_deckMargins = margins;
        Q_EMIT deckMarginsChanged(margins.first, margins.second);
    }
}

void PortChart::updateScrollBars()
{
    // the decks run from left to right in every language, and so does the bar
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight);
    const QSize content = m_layout.contentSize();
    const QSize page = m_layout.metrics().viewport;
    const auto update = [](QScrollBar *bar, int length, int pageLength, int step) {
        bar->setPageStep(pageLength);
        bar->setSingleStep(step);
        bar->setRange(0, std::max(0, length - pageLength));
    };
    const int step = static_cast<int>(20 * pixelRatio());
    update(horizontalScrollBar(), content.width(), page.width(), step);
    update(verticalScrollBar(), content.height(), page.height(), step);
}

void PortChart::zoomAt(qreal zoom, QPointF fixedPoint)
{
    m_wantedZoom = std::clamp(zoom, 1.0, m_layout.maximumZoom());
    updateLayout(fixedPoint);
}

void PortChart::showCurrent(PortNumber port)
{
    m_current = port;
    scrollToCurrent();
    viewport()->update();
}

void PortChart::scrollToCurrent()
{
    if (m_current) {
        const QPoint wanted = m_layout.scrollTo(*m_current, scroll());
        horizontalScrollBar()->setValue(wanted.x());
        verticalScrollBar()->setValue(wanted.y());
    }
}

void PortChart::choose(PortNumber port)
{
    m_keyRest.stop();
    if (m_current != port) {
        showCurrent(port);
    }
    ChartAccessible::announce(*this);
    Q_EMIT portChosen(port);
}

void PortChart::paintEvent(QPaintEvent * /*event*/)
{
    if (!qFuzzyCompare(viewport()->devicePixelRatioF(), pixelRatio())) {
        // moved to another screen; Qt 6.4 has no event for it
        QTimer::singleShot(0, this, &PortChart::updateLook);
    }
    QPainter painter{viewport()};
    // with a fractional pixel ratio the viewport may begin between two pixels
    const QPointF origin = painter.deviceTransform().map(QPointF{});
    painter.translate(
        QPointF{std::round(origin.x()) - origin.x(), std::round(origin.y()) - origin.y()} / pixelRatio());
    QImage cells = m_cells.image(m_layout, m_data, QRect{scroll(), m_layout.metrics().viewport});
    cells.setDevicePixelRatio(pixelRatio());
    painter.drawImage(QPointF{}, cells);

    painter.setRenderHint(QPainter::Antialiasing);
    m_overlay.paintCaptions(painter, m_layout, scroll());
    if (m_current) {
        m_overlay.paintRing(painter, m_layout, scroll(), *m_current, hasFocus());
    }
    m_overlay.paintMarks(painter, m_layout, scroll(), m_data);
    m_overlay.paintGutter(painter, m_layout, scroll());
    m_overlay.paintAxis(painter, m_layout, scroll());
}

void PortChart::resizeEvent(QResizeEvent * /*event*/)
{
    updateLayout(QRectF{viewport()->rect()}.center());
}

void PortChart::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    scrollToCurrent();
    Q_EMIT deckMarginsChanged(m_deckMargins.first, m_deckMargins.second);
}

void PortChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        updateLook();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    default:
        break;
    }
}

bool PortChart::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showToolTip(*static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (const auto wanted = m_zoomInput.pinch(*event, *viewport(), zoom())) {
            zoomAt(wanted->zoom, wanted->point);
        }
        return true;
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

void PortChart::showToolTip(const QHelpEvent &event)
{
    const auto port = portAt(event.pos());
    if (!port) {
        QToolTip::hideText();
        return;
    }
    const QString text = portToolTip(*port, m_data.summary(*port), m_data.markAt(*port));
    // stays while the pointer is on the cell
    QToolTip::showText(
        event.globalPos(), text, viewport(), QRect{event.pos(), QSize{}} | cellRect(*port).toAlignedRect());
}

void PortChart::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void PortChart::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int steps = m_zoomInput.wheelSteps(*event);
    for (int step = 0; step < std::abs(steps); ++step) {
        zoomAt(steps > 0 ? m_layout.nextZoom() : m_layout.previousZoom(), event->position());
    }
    event->accept();
}

void PortChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        event->ignore();
        return;
    }
    m_drag.press(event->pos(), event->button(), scroll());
}

void PortChart::mouseMoveEvent(QMouseEvent *event)
{
    const bool canPan = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    if (const auto wanted = m_drag.moveTo(event->pos(), pixelRatio()); wanted && canPan) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(wanted->x());
        verticalScrollBar()->setValue(wanted->y());
    }
}

void PortChart::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->unsetCursor();
    if (!m_drag.release(event->button())) {
        return;
    }
    if (const auto port = portAt(event->position())) {
        choose(*port);
    }
}

void PortChart::keyPressEvent(QKeyEvent *event)
{
    const auto port = portOfKey(*event, m_current, m_layout, m_data);
    if (!port) {
        // not to the base class: it would scroll
        event->ignore();
    } else if (event->isAutoRepeat()) {
        showCurrent(*port);
        m_keyRest.start();
    } else {
        choose(*port);
    }
}

void PortChart::focusInEvent(QFocusEvent * /*event*/)
{
    viewport()->update();
}

void PortChart::focusOutEvent(QFocusEvent * /*event*/)
{
    viewport()->update();
}

} // namespace portolan
