// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace portolan {

/// Looks for words in the article that is shown. Hidden until it is asked for.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// view outlives this object.
    explicit FindBar(QTextBrowser &view, QWidget *parent = nullptr);

    /// Shows the bar, ready to type into.
    void open();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool isBackward, bool isTyping);
    void close();
    void retranslate();

    QTextBrowser &m_view;
    /// Where the search began: while a word grows, it is looked for from here.
    int m_anchor = 0;
    QLineEdit *m_text = nullptr;
    QLabel *m_message = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace portolan
