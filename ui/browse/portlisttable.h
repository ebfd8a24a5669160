// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <QElapsedTimer>
#include <QTableView>

namespace portolan {

/// The table of all ports. Typed digits are the beginning of a port number to go to; the row below the
/// pointer is known.
class PortListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PortListTable(QWidget *parent = nullptr);

    /// -1 where the pointer is over no row.
    [[nodiscard]] int hoveredRow() const;

    /// Digits typed one after the other, each within the keyboard input interval, make a port number; other
    /// text is looked for in the current column.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void portTyped(portolan::PortNumber port);

protected:
    bool viewportEvent(QEvent *event) override;

private:
    void setHoveredRow(int row);

    QString m_digits;
    QElapsedTimer m_sinceDigit;
    int m_hoveredRow = -1;
};

} // namespace portolan
