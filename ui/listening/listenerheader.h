// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QAction;
class QLabel;
class QTimer;
class QToolButton;

namespace portolan {

struct Theme;

/// The first line of the listening panel: its heading, how many sockets there are and how old that knowledge
/// is, and a menu.
class ListenerHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ListenerHeader(QWidget *parent = nullptr);

    /// Says nothing of sockets while takenAt is null.
    void showCounts(int shown, int all, const QDateTime &takenAt);
    /// Emits nothing.
    void showClients(bool areShown, int clients);
    void setAppearance(const Theme &theme, const QFont &font);

    [[nodiscard]] QWidget *menuButton() const;

Q_SIGNALS:
    void clientsToggled(bool areShown);
    void refreshRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildMenu();
    void updateCaption();

    QLabel *m_heading;
    QLabel *m_caption;
    QToolButton *m_menuButton;
    QAction *m_showClients = nullptr;
    QTimer *m_timer;
    QDateTime m_takenAt;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace portolan
