// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registrationstatus.h"

#include <QAbstractButton>

namespace portolan {

/// A registration status in the legend: its colour and its name; checked when the chart shows only its ports.
class LegendButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendButton(RegistrationStatus status, QWidget *parent = nullptr);

    [[nodiscard]] RegistrationStatus status() const { return m_status; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();

    RegistrationStatus m_status;
};

} // namespace portolan
