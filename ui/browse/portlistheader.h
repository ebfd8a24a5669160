// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHeaderView>

namespace portolan {

/// Headings of the table of ports: quiet words in line with the cells below, with an arrow at the one that
/// sorts.
class PortListHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit PortListHeader(QWidget *parent = nullptr);

    /// Colours and sizes; to be called again when the palette or the font changes.
    void setAppearance(const Theme &theme, const QFont &font);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    Theme m_theme;
};

} // namespace portolan
