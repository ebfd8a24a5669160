// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "core/base/localetext.h"
#include "ui/browse/portlistheader.h"
#include "ui/browse/portlisttable.h"
#include "ui/listening/messagepage.h"
#include "ui/listening/quietstyle.h"
#include "ui/listening/scrollanchor.h"
#include "ui/theme.h"
#include "ui/timeline/timelinecolumns.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinefilter.h"
#include "ui/timeline/timelinemodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int sideMargin = 14;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget{parent}
    , m_model{new TimelineModel{this}}
    , m_filter{new TimelineFilter{*m_model, this}}
{
    setObjectName(u"timelineView"_s);
    buildTop();
    buildTable();
    buildLayout();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    retranslate();
    applyAppearance();
}

TimelineView::~TimelineView() = default;

void TimelineView::buildTop()
{
    m_top = new QWidget{this};
    m_news = new QLabel{m_top};
    m_news->setObjectName(u"timelineNews"_s);
    m_news->setTextFormat(Qt::PlainText);
    m_news->setWordWrap(true);
    m_onlyNew = new QCheckBox{m_top};
    m_onlyNew->setObjectName(u"timelineOnlyNew"_s);
    m_markAsSeen = new QPushButton{m_top};
    m_markAsSeen->setObjectName(u"timelineMarkAsSeen"_s);
    connect(m_onlyNew, &QCheckBox::toggled, this, &TimelineView::setOnlyNew);
    connect(m_markAsSeen, &QPushButton::clicked, this, [this] { Q_EMIT markedAsSeen(m_readAt); });
}

void TimelineView::buildTable()
{
    m_table = new PortListTable{this};
    m_header = new PortListHeader{m_table};
    m_table->setHorizontalHeader(m_header);
    m_table->setObjectName(u"timelineTable"_s);
    m_delegate = new TimelineDelegate{*m_table};
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_filter);
    m_header->setSortIndicator(TimelineModel::FirstSeenColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_columns = new TimelineColumns{*m_table, *m_delegate};
    connect(m_table->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        [this](const QItemSelection &selected) {
            const QModelIndex index
                = selected.isEmpty() ? QModelIndex{} : QModelIndex{selected.constFirst().topLeft()};
            // A gap that the keyboard reaches is among what is selected, although it cannot be.
            if (!m_isQuiet && index.data(TimelineModel::PortRole).isValid()) {
                choose(index);
            }
        });
    connect(m_table, &PortListTable::activated, this, [this](const QModelIndex &index) {
        if (const QVariant port = index.data(TimelineModel::PortRole); port.isValid()) {
            Q_EMIT portChosen(port.value<PortNumber>());
        }
    });
    connect(m_table, &PortListTable::portTyped, this, &TimelineView::goTo);
    m_page = new MessagePage{MessagePage::Place::Page, this};
    m_page->setObjectName(u"timelinePage"_s);
    connect(m_page, &MessagePage::buttonClicked, this, [this] {
        m_onlyNew->setChecked(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_count = new QLabel{this};
    m_count->setObjectName(u"timelineCount"_s);
    m_count->setTextFormat(Qt::PlainText);
}

void TimelineView::buildLayout()
{
    auto *top = new QHBoxLayout{m_top};
    top->setContentsMargins(sideMargin, 8, sideMargin, 8);
    top->setSpacing(8);
    top->addWidget(m_news, 1);
    top->addWidget(m_onlyNew);
    top->addWidget(m_markAsSeen);
    auto *countRow = new QHBoxLayout;
    countRow->setContentsMargins(sideMargin, 6, sideMargin, 6);
    countRow->addWidget(m_count);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_page, 1);
    layout->addLayout(countRow);
    setTabOrder(m_onlyNew, m_markAsSeen);
    setTabOrder(m_markAsSeen, m_table);
    setTabOrder(m_table, m_page);
    setFocusProxy(m_table);
}

void TimelineView::setTimeline(const Timeline &timeline, const QDateTime &lookedAt)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    m_problem.clear();
    m_readAt = timeline.readAt;
    m_isCut = timeline.isCut;
    m_lookedAt = lookedAt;
    {
        const ScrollAnchor anchor{*m_table};
        m_model->setTimeline(timeline);
        m_model->setLookedAt(lookedAt);
        selectCurrentPort(false);
    }
    updateTexts();
}

void TimelineView::showProblem(const QString &problem)
{
    m_problem = problem;
    updateTexts();
}

void TimelineView::setCurrent(PortNumber port)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    m_current = port;
    selectCurrentPort(true);
}

void TimelineView::setOnlyNew(bool isOnlyNew)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    m_filter->setOnlyNew(isOnlyNew);
    updateTexts();
    selectCurrentPort(true);
}

void TimelineView::choose(const QModelIndex &index)
{
    const auto before = m_current;
    m_chosen = m_filter->mapToSource(index);
    m_current = index.data(TimelineModel::PortRole).value<PortNumber>();
    if (m_current != before) {
        Q_EMIT portChosen(*m_current);
    }
}

void TimelineView::goTo(PortNumber port)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, TimelineModel::PortColumn);
        const QVariant shown = index.data(TimelineModel::PortRole);
        if (shown.isValid() && shown.value<PortNumber>() == port) {
            m_table->setCurrentIndex(index);
            return;
        }
    }
}

QModelIndex TimelineView::currentRow() const
{
    const auto isCurrent = [this](const QModelIndex &index) {
        const QVariant port = index.data(TimelineModel::PortRole);
        return port.isValid() && port.value<PortNumber>() == m_current;
    };
    const QModelIndex chosen = m_filter->mapFromSource(m_chosen);
    if (chosen.isValid() && isCurrent(chosen)) {
        return chosen;
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, TimelineModel::PortColumn);
        if (isCurrent(index)) {
            return index;
        }
    }
    return {};
}

void TimelineView::selectCurrentPort(bool scrolls)
{
    auto *selected = m_table->selectionModel();
    const QModelIndex index = m_current ? currentRow() : QModelIndex{};
    if (!index.isValid()) {
        selected->clearSelection();
        return;
    }
    if (!scrolls && m_table->currentIndex().data(TimelineModel::GapRole).toBool()) {
        // Somebody is reading that gap.
        return;
    }
    m_chosen = m_filter->mapToSource(index);
    if (!selected->isRowSelected(index.row())) {
        // A view scrolls to what becomes current; here that is decided below.
        m_table->setAutoScroll(false);
        selected->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->setAutoScroll(true);
    }
    // What was chosen while there was no size to scroll in is scrolled to when the pane is shown.
    if (scrolls && isVisible()) {
        const bool isInSight = m_table->viewport()->rect().contains(m_table->visualRect(index));
        m_table->scrollTo(index, isInSight ? QTableView::EnsureVisible : QTableView::PositionAtCenter);
    }
}

void TimelineView::updateTexts()
{
    const int all = m_model->entryCount();
    const int shown = m_filter->entryCount();
    const int news = m_model->newCount();
    const bool hasProblem = !m_problem.isEmpty();
    const bool hasRows = !hasProblem && shown > 0;
    m_table->setVisible(hasRows);
    m_page->setVisible(!hasRows);
    m_top->setVisible(!hasProblem && all > 0);
    m_count->setVisible(!hasProblem && all > 0);
    // At once, so that a table that comes back has its size before it is scrolled.
    layout()->activate();
    if (hasProblem) {
        m_page->showMessage(m_problem);
        return;
    }
    const QString moment = momentText(m_lookedAt);
    //: %1 is date and time
    const QString nothing = tr("Nothing new since you last looked on %1.").arg(moment);
    //: %1 is date and time, %n the number of listeners
    m_news->setText(
        news > 0 ? tr("%n new since you last looked on %1.", nullptr, news).arg(moment) : nothing);
    m_markAsSeen->setEnabled(news > 0);
    if (all == 0) {
        m_page->showMessage(tr("Nothing was seen to listen on this computer yet."));
    } else {
        m_page->showMessage(nothing, tr("Show &all"));
    }
    //: %1 and %2 are numbers of listeners
    QString count = shown == all
        ? tr("%1 seen, %2 of them listen now").arg(numberText(all), numberText(m_model->listeningCount()))
        : tr("%1 of %2 shown").arg(numberText(shown), numberText(all));
    if (m_isCut) {
        //: follows another short text
        count = tr("%1 · older ones are not shown").arg(count);
    }
    m_count->setText(count);
}

void TimelineView::applyAppearance()
{
    const Theme theme = Theme::of(palette());
    m_count->setFont(scaledFont(font(), quietScale));
    m_count->setPalette(paletteWithText(theme.quietText));
    m_page->setTextColor(theme.quietText);
    m_delegate->setAppearance(theme, font());
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    m_header->setAppearance(theme, font());
    m_columns->resize();
}

void TimelineView::retranslate()
{
    m_table->setAccessibleName(tr("What was seen listening on this computer"));
    m_onlyNew->setText(tr("Show only &new"));
    m_onlyNew->setToolTip(tr("Leave out what was there when you last looked."));
    m_markAsSeen->setText(tr("&Mark all as seen"));
    m_markAsSeen->setToolTip(tr("From then on only what begins to listen later is new."));
    m_model->retranslate();
    updateTexts();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
    const QScopedValueRollback quiet{m_isQuiet, true};
    selectCurrentPort(true);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QScopedValueRollback quiet{m_isQuiet, true};
        retranslate();
        m_columns->resize();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyAppearance();
    }
}

} // namespace portolan
