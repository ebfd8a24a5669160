// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/identify/identifier.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace portolan {

/// "Ask this port": says what would be sent, asks when the user says so, and tells the answer.
class AskPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AskPanel(QWidget *parent = nullptr);

    /// hints: what to try first. An endpoint that cannot be asked (UDP) says why.
    void setEndpoint(const Endpoint &endpoint, const QVector<Protocol> &hints);

Q_SIGNALS:
    void answered(const portolan::Identification &identification);

private:
    void ask();

    Identifier m_identifier;
    Endpoint m_endpoint;
    QVector<Protocol> m_hints;
    QLabel *m_plan;
    QPushButton *m_ask;
};

} // namespace portolan
