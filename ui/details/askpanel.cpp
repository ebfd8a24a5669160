// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/askpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

AskPanel::AskPanel(QWidget *parent)
    : QWidget{parent}
    , m_plan{new QLabel{this}}
    , m_ask{new QPushButton{tr("&Ask this port"), this}}
{
    setObjectName(u"askPanel"_s);
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    m_plan->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ask->setObjectName(u"askButton"_s);
    m_ask->setAutoDefault(false);
    auto *const layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_ask, 0, Qt::AlignTop);
    connect(m_ask, &QPushButton::clicked, this, &AskPanel::ask);
    connect(&m_identifier, &Identifier::finished, this, [this](const Identification &identification) {
        m_ask->setEnabled(true);
        m_ask->setText(tr("&Ask again"));
        Q_EMIT answered(identification);
    });
}

void AskPanel::setEndpoint(const Endpoint &endpoint, const QVector<Protocol> &hints)
{
    m_endpoint = endpoint;
    m_hints = hints;
    const auto plan = planIdentification(endpoint, hints, ownAddresses());
    m_plan->setText(plan ? planText(*plan) : plan.error().message);
    m_ask->setEnabled(plan.has_value());
}

void AskPanel::ask()
{
    m_ask->setEnabled(false);
    m_ask->setText(tr("Asking …"));
    m_identifier.start(m_endpoint, m_hints);
}

} // namespace portolan
