// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/catalog/portfacts.h"
#include "core/insight/judgedlistener.h"
#include "ui/actions.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace portolan {

class ChartLegend;
class PortChart;
class PortListView;
class TimelineView;

/// The middle pane: the chart of all ports, and the list and the timeline as its other faces.
class BrowsePane final : public QWidget
{
    Q_OBJECT

public:
    explicit BrowsePane(const Actions &actions, QWidget *parent = nullptr);

    void setOverview(const QVector<PortSummary> &overview);
    void setListeners(const QVector<JudgedListener> &listeners);
    void setCurrent(PortNumber port);

    [[nodiscard]] TimelineView &timelineView() { return *m_timeline; }

Q_SIGNALS:
    void portChosen(portolan::PortNumber port);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Face : int { ChartFace, ListFace, TimelineFace };

    void buildTabRow(const Actions &actions);
    void buildFaces();
    void buildStatusMenu();
    void connectActions(const Actions &actions);
    [[nodiscard]] static Actions::Id actionOf(Face face);
    void show(Face face);
    void filterBy(std::optional<RegistrationStatus> status);
    void updateZoomText();
    void retranslate();

    const Actions &m_actions;
    QTabBar *m_tabs = nullptr;
    QToolButton *m_statusButton = nullptr;
    QToolButton *m_zoomButton = nullptr;
    QMenu *m_statusMenu = nullptr;
    QActionGroup *m_statusGroup = nullptr;
    QStackedWidget *m_faces = nullptr;
    PortChart *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    PortListView *m_list = nullptr;
    TimelineView *m_timeline = nullptr;
};

} // namespace portolan
