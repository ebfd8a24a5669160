// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchbox.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace portolan {

class Actions;

/// The strip at the top of the window: back and forward, the search box, the menu.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, SearchBox::Search search, QWidget *parent = nullptr);

    [[nodiscard]] SearchBox &searchBox() { return *m_searchBox; }

    /// The bar does not own it.
    void setMenu(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchBox *m_searchBox;
    QToolButton *m_menuButton;
};

} // namespace portolan
