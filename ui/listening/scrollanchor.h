// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

class QAbstractItemView;

namespace portolan {

/// While it lives, rows may come and go: in the end the first visible row is where it was. A view at its very
/// top stays there, so that new first rows are seen. For views that scroll by pixel.
class ScrollAnchor final
{
public:
    explicit ScrollAnchor(QAbstractItemView &view);
    ~ScrollAnchor();
    Q_DISABLE_COPY_MOVE(ScrollAnchor)

private:
    QAbstractItemView &m_view;
    QPersistentModelIndex m_index;
    int m_row = -1;
    int m_top = 0;
};

} // namespace portolan
