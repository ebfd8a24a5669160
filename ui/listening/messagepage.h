// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace portolan {

/// A quiet text that can be selected, with a button below it: what stands in the place of an empty list, or
/// above one that has something to say.
class MessagePage final : public QWidget
{
    Q_OBJECT

public:
    enum class Place : quint8 {
        /// Instead of a list: centred in a page of its own.
        Page,
        /// Above a list: as high as its text.
        Banner,
    };

    explicit MessagePage(Place place, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Plain text. Without buttonText there is no button; a mnemonic in it works.
    void showMessage(const QString &text, const QString &buttonText = {});
    void setTextColor(const QColor &color);

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace portolan
