// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/scrollanchor.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace portolan {

ScrollAnchor::ScrollAnchor(QAbstractItemView &view)
    : m_view{view}
{
    if (view.verticalScrollBar()->value() > 0) {
        m_index = view.indexAt({view.viewport()->width() / 2, 0});
        m_row = m_index.row();
        m_top = view.visualRect(m_index).top();
    }
}

ScrollAnchor::~ScrollAnchor()
{
    if (m_index.isValid() && m_index.row() != m_row) {
        m_view.doItemsLayout();
        auto *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() + m_view.visualRect(m_index).top() - m_top);
    }
}

} // namespace portolan
