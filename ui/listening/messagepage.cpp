// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/messagepage.h"

#include "ui/listening/quietstyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

MessagePage::MessagePage(Place place, QWidget *parent)
    : QWidget{parent}
    , m_label{new QLabel{this}}
    , m_button{new QPushButton{this}}
{
    const bool isPage = place == Place::Page;
    m_label->setObjectName(u"message"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(u"messageButton"_s);
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &MessagePage::buttonClicked);

    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(10);
    layout->setContentsMargins(14, isPage ? 28 : 8, 14, isPage ? 28 : 10);
    layout->addWidget(m_label);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    if (isPage) {
        layout->addStretch(1);
    }
}

QString MessagePage::text() const
{
    return m_label->text();
}

void MessagePage::showMessage(const QString &text, const QString &buttonText)
{
    if (text != m_label->text()) {
        // Only then: what is selected in it stays selected.
        m_label->setText(text);
        m_label->setAccessibleName(text);
    }
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

void MessagePage::setTextColor(const QColor &color)
{
    m_label->setPalette(paletteWithText(color));
}

} // namespace portolan
