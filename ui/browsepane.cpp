// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browsepane.h"

#include "ui/browse/portlistview.h"
#include "ui/browse/portmark.h"
#include "ui/chart/chartlegend.h"
#include "ui/chart/portchart.h"
#include "ui/listening/listenertext.h"
#include "ui/timeline/timelineview.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int sideMargin = 16;

/// What can be shown alone, in the order of the legend. Reserved stands for DeAssigned too.
constexpr std::array filterStatuses{
    RegistrationStatus::Assigned,
    RegistrationStatus::Undocumented,
    RegistrationStatus::Reserved,
    RegistrationStatus::Unassigned,
    RegistrationStatus::Dynamic,
};

QString filterText(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Assigned:
        return BrowsePane::tr("&Registered");
    case RegistrationStatus::Undocumented:
        return BrowsePane::tr("Registered, un&documented");
    case RegistrationStatus::Reserved:
    case RegistrationStatus::DeAssigned:
        return BrowsePane::tr("R&eserved");
    case RegistrationStatus::Unassigned:
        return BrowsePane::tr("&Unassigned");
    case RegistrationStatus::Dynamic:
        return BrowsePane::tr("D&ynamic");
    }
    Q_UNREACHABLE();
}

QVector<ChartMark> chartMarks(const QVector<JudgedListener> &listeners)
{
    QVector<ChartMark> marks;
    for (const JudgedListener &judged : listeners) {
        if (judged.listener.grade == Grade::Client) {
            continue;
        }
        const QString toolTip = BrowsePane::tr("%1 listens, %2")
                                    .arg(listenerProgram(judged.listener), scopeText(judged.exposure.scope));
        marks.append({judged.listener.endpoint.port, markOf(judged), toolTip});
    }
    return marks;
}

} // namespace

BrowsePane::BrowsePane(const Actions &actions, QWidget *parent)
    : QWidget{parent}
    , m_actions{actions}
{
    setObjectName(u"browsePane"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildFaces();
    buildStatusMenu();
    buildTabRow(actions);
    connectActions(actions);
    retranslate();
    updateZoomText();
}

void BrowsePane::buildFaces()
{
    m_faces = new QStackedWidget{this};
    auto *const chartPage = new QWidget{m_faces};
    chartPage->setObjectName(u"chartPage"_s);
    chartPage->setAttribute(Qt::WA_StyledBackground);
    m_chart = new PortChart{chartPage};
    m_chart->setObjectName(u"portChart"_s);
    m_legend = new ChartLegend{chartPage};
    m_legend->setObjectName(u"chartLegend"_s);
    auto *const chartLayout = new QVBoxLayout{chartPage};
    chartLayout->setContentsMargins(0, 6, 0, 10);
    chartLayout->setSpacing(8);
    chartLayout->addWidget(m_chart, 1);
    chartLayout->addWidget(m_legend);
    m_list = new PortListView{m_faces};
    m_faces->addWidget(chartPage);
    m_timeline = new TimelineView{m_faces};
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_timeline);

    connect(m_chart, &PortChart::deckMarginsChanged, m_legend, &ChartLegend::setDeckMargins);
    connect(m_legend, &ChartLegend::statusToggled, this, &BrowsePane::filterBy);
    connect(m_chart, &PortChart::portChosen, this, &BrowsePane::portChosen);
    connect(m_chart, &PortChart::zoomChanged, this, &BrowsePane::updateZoomText);
    connect(m_list, &PortListView::portChosen, this, &BrowsePane::portChosen);
    connect(m_timeline, &TimelineView::portChosen, this, &BrowsePane::portChosen);
}

void BrowsePane::buildStatusMenu()
{
    m_statusMenu = new QMenu{this};
    m_statusGroup = new QActionGroup{this};
    for (int row = -1; row < static_cast<int>(filterStatuses.size()); ++row) {
        auto *const action = m_statusMenu->addAction(QString{});
        action->setCheckable(true);
        action->setChecked(row < 0);
        action->setData(row);
        m_statusGroup->addAction(action);
    }
    connect(m_statusGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        const int row = action->data().toInt();
        filterBy(row < 0 ? std::nullopt : std::optional{filterStatuses.at(static_cast<size_t>(row))});
    });
}

void BrowsePane::buildTabRow(const Actions &actions)
{
    auto *const row = new QWidget{this};
    row->setObjectName(u"tabRow"_s);
    row->setAttribute(Qt::WA_StyledBackground);
    m_tabs = new QTabBar{row};
    m_tabs->setObjectName(u"faceTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int face = 0; face < m_faces->count(); ++face) {
        m_tabs->addTab({});
    }
    m_statusButton = new QToolButton{row};
    m_statusButton->setObjectName(u"statusButton"_s);
    m_statusButton->setPopupMode(QToolButton::InstantPopup);
    m_statusButton->setMenu(m_statusMenu);
    m_zoomButton = new QToolButton{row};
    m_zoomButton->setObjectName(u"zoomButton"_s);
    m_zoomButton->setPopupMode(QToolButton::InstantPopup);
    auto *const zoomMenu = new QMenu{m_zoomButton};
    zoomMenu->addActions({actions.action(Actions::ZoomIn),
        actions.action(Actions::ZoomOut),
        actions.action(Actions::ZoomToFit)});
    m_zoomButton->setMenu(zoomMenu);
    auto *const rowLayout = new QHBoxLayout{row};
    rowLayout->setContentsMargins(sideMargin, 0, sideMargin / 2, 0);
    rowLayout->addWidget(m_tabs, 0, Qt::AlignBottom);
    rowLayout->addStretch();
    rowLayout->addWidget(m_statusButton);
    rowLayout->addWidget(m_zoomButton);

    auto *const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row);
    layout->addWidget(m_faces, 1);
}

void BrowsePane::connectActions(const Actions &actions)
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { show(static_cast<Face>(index)); });
    for (const Face face : {ChartFace, ListFace, TimelineFace}) {
        connect(actions.action(actionOf(face)), &QAction::triggered, m_tabs, [this, face] {
            m_tabs->setCurrentIndex(face);
        });
    }
    connect(actions.action(Actions::ZoomIn), &QAction::triggered, m_chart, &PortChart::zoomIn);
    connect(actions.action(Actions::ZoomOut), &QAction::triggered, m_chart, &PortChart::zoomOut);
    connect(actions.action(Actions::ZoomToFit), &QAction::triggered, m_chart, &PortChart::zoomToFit);
}

void BrowsePane::setOverview(const QVector<PortSummary> &overview)
{
    m_chart->setOverview(overview);
    m_list->setOverview(overview);
}

void BrowsePane::setListeners(const QVector<JudgedListener> &listeners)
{
    m_chart->setMarks(chartMarks(listeners));
    m_list->setMarks(portMarksOf(listeners));
}

void BrowsePane::setCurrent(PortNumber port)
{
    m_chart->setCurrent(port);
    m_list->setCurrent(port);
    m_timeline->setCurrent(port);
}

Actions::Id BrowsePane::actionOf(Face face)
{
    switch (face) {
    case ChartFace:
        return Actions::ShowChart;
    case ListFace:
        return Actions::ShowList;
    case TimelineFace:
        return Actions::ShowTimeline;
    }
    Q_UNREACHABLE();
}

void BrowsePane::show(Face face)
{
    m_faces->setCurrentIndex(face);
    m_actions.action(actionOf(face))->setChecked(true);
    m_statusButton->setVisible(face == ChartFace);
    m_zoomButton->setVisible(face == ChartFace);
}

void BrowsePane::filterBy(std::optional<RegistrationStatus> status)
{
    m_chart->setFilter(status);
    m_legend->setStatus(status);
    const auto *const row
        = status ? std::find(filterStatuses.begin(), filterStatuses.end(), *status) : nullptr;
    const auto index = row == nullptr ? 0 : (row - filterStatuses.begin()) + 1;
    m_statusGroup->actions().at(index)->setChecked(true);
}

void BrowsePane::updateZoomText()
{
    m_zoomButton->setText(tr("%1 % ▾").arg(std::lround(m_chart->zoom() * 100)));
}

void BrowsePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void BrowsePane::retranslate()
{
    m_tabs->setTabText(ChartFace, tr("Chart"));
    m_tabs->setTabText(ListFace, tr("List"));
    m_tabs->setTabText(TimelineFace, tr("Timeline"));
    m_tabs->setAccessibleName(tr("How to show the ports"));
    m_statusButton->setText(tr("Status ▾"));
    m_statusButton->setAccessibleName(tr("Show only ports of one status"));
    m_statusButton->setToolTip(m_statusButton->accessibleName());
    m_zoomButton->setAccessibleName(tr("Zoom of the chart"));
    m_zoomButton->setToolTip(m_zoomButton->accessibleName());
    const auto actions = m_statusGroup->actions();
    for (QAction *const action : actions) {
        const int row = action->data().toInt();
        action->setText(row < 0 ? tr("&All ports") : filterText(filterStatuses.at(static_cast<size_t>(row))));
    }
}

} // namespace portolan
