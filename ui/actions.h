// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QWidget;

namespace portolan {

/// Every action of the window with its text and shortcut, in one table. Who shows or handles an action
/// connects to it.
class Actions final : public QObject
{
    Q_OBJECT

public:
    enum Id : quint8 {
        GoBack,
        GoForward,
        Search,
        FilterListeners,
        ShowChart,
        ShowList,
        ShowTimeline,
        ZoomIn,
        ZoomOut,
        ZoomToFit,
        TextLarger,
        TextSmaller,
        TextNormal,
        CopyArticle,
        FindInArticle,
        Print,
        SavePdf,
        EditNote,
        SaveFeedback,
        Refresh,
        ListenerDetails,
        FollowDesktop,
        Light,
        Dark,
        About,
        Quit,
        Count,
    };

    /// The actions belong to the window, so that their shortcuts work in all of it.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *action(Id id) const { return m_actions.at(id); }

    void retranslate() const;

private:
    std::array<QAction *, Count> m_actions{};
};

} // namespace portolan
