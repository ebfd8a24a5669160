// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portlisttable.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>

#include <algorithm>

namespace portolan {

PortListTable::PortListTable(QWidget *parent)
    : QTableView{parent}
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
}

int PortListTable::hoveredRow() const
{
    return m_hoveredRow;
}

void PortListTable::keyboardSearch(const QString &search)
{
    const bool isDigits = !search.isEmpty()
        && std::all_of(search.cbegin(), search.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits) {
        m_digits.clear();
        QTableView::keyboardSearch(search);
        return;
    }
    const bool isNew
        = !m_sinceDigit.isValid() || m_sinceDigit.hasExpired(QApplication::keyboardInputInterval());
    m_digits = isNew ? search : m_digits + search;
    m_sinceDigit.start();
    if (const auto port = PortNumber::fromString(m_digits)) {
        Q_EMIT portTyped(*port);
    }
}

bool PortListTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
    case QEvent::Wheel:
        setHoveredRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void PortListTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow) {
        return;
    }
    for (const int touched : {m_hoveredRow, row}) {
        if (touched >= 0) {
            viewport()->update(0, rowViewportPosition(touched), viewport()->width(), rowHeight(touched));
        }
    }
    m_hoveredRow = row;
}

} // namespace portolan
