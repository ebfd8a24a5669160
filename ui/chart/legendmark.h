// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listening/judgedlistener.h"

#include <QLabel>

namespace portolan {

/// A listener's mark in the legend: its sign and what it means.
class LegendMark final : public QLabel
{
    Q_OBJECT

public:
    explicit LegendMark(ListenerMark mark, QWidget *parent = nullptr);

    [[nodiscard]] ListenerMark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeText();

    ListenerMark m_mark;
};

} // namespace portolan
