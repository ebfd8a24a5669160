// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registrationstatus.h"

#include <QVector>
#include <QWidget>

#include <optional>

namespace portolan {

class LegendButton;

/// What the colours and signs of the chart mean. A click on a status shows only its ports, another click
/// shows all again.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<RegistrationStatus> status() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Shows the status as the chosen one; emits nothing.
    void setStatus(std::optional<portolan::RegistrationStatus> status);
    /// Aligns the entries with the decks of a chart above: PortChart::deckMarginsChanged.
    void setDeckMargins(int left, int right);

Q_SIGNALS:
    /// A person chose a status, or nothing, to be shown alone.
    void statusToggled(std::optional<portolan::RegistrationStatus> status);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void updateFont();
    [[nodiscard]] int firstLeft() const;
    [[nodiscard]] int lineWidth(int width) const;
    /// The entries' places in lines of the width, statuses and marks each from a new line.
    [[nodiscard]] QVector<QRect> places(int width) const;
    void arrange();
    void toggle(const LegendButton &button);

    QVector<LegendButton *> m_buttons;
    /// Buttons first, then marks.
    QVector<QWidget *> m_entries;
    int m_deckLeft = 8;
    int m_deckRight = 8;
};

} // namespace portolan
