// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portlistview.h"

#include "ui/browse/portlistdelegate.h"
#include "ui/browse/portlistfilter.h"
#include "ui/browse/portlistheader.h"
#include "ui/browse/portlistmodel.h"
#include "ui/browse/portlisttable.h"
#include "ui/listening/messagepage.h"
#include "ui/listening/quietstyle.h"
#include "ui/listening/scrollanchor.h"
#include "ui/statustext.h"
#include "ui/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int margin = 14;

} // namespace

PortListView::PortListView(QWidget *parent)
    : QWidget{parent}
    , m_model{new PortListModel{this}}
    , m_filter{new PortListFilter{*m_model, this}}
{
    setObjectName(u"portListView"_s);
    buildFilters();
    buildTable();
    buildLayout();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyAppearance();
    updateCount();
}

PortListView::~PortListView() = default;

void PortListView::buildFilters()
{
    m_range = new QComboBox{this};
    m_range->setObjectName(u"portRange"_s);
    m_range->setAccessibleName(tr("Range of ports"));
    m_range->addItem(tr("All ranges"));
    m_range->addItem(tr("System ports"), QVariant::fromValue(PortRange::System));
    m_range->addItem(tr("User ports"), QVariant::fromValue(PortRange::User));
    m_range->addItem(tr("Dynamic ports"), QVariant::fromValue(PortRange::Dynamic));

    m_status = new QComboBox{this};
    m_status->setObjectName(u"portStatus"_s);
    m_status->setAccessibleName(tr("Registration status"));
    m_status->addItem(tr("Any status"));
    for (const auto status : {RegistrationStatus::Assigned,
             RegistrationStatus::Undocumented,
             RegistrationStatus::Reserved,
             RegistrationStatus::Unassigned,
             RegistrationStatus::Dynamic}) {
        m_status->addItem(statusText(status), QVariant::fromValue(status));
    }

    m_text = new QLineEdit{this};
    m_text->setObjectName(u"portFilter"_s);
    m_text->setAccessibleName(tr("Filter the ports"));
    m_text->setPlaceholderText(tr("Filter: number, name …"));
    m_text->setToolTip(tr("Words of name, description or program, or the beginning of a port number."));
    m_text->setClearButtonEnabled(true);
    new QShortcut{Qt::Key_Escape, m_text, m_text, &QLineEdit::clear, Qt::WidgetShortcut};
    new QShortcut{
        Qt::Key_Down, m_text, this, [this] { m_table->setFocus(Qt::TabFocusReason); }, Qt::WidgetShortcut};

    m_listening = new QCheckBox{tr("Listening &here"), this};
    m_listening->setObjectName(u"listeningOnly"_s);
    m_listening->setToolTip(tr("Show only ports that this computer listens on."));

    connect(m_range, &QComboBox::currentIndexChanged, this, &PortListView::applyFilters);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PortListView::applyFilters);
    connect(m_text, &QLineEdit::textChanged, this, &PortListView::applyFilters);
    connect(m_listening, &QCheckBox::toggled, this, &PortListView::applyFilters);
}

void PortListView::buildTable()
{
    m_table = new PortListTable{this};
    m_header = new PortListHeader{m_table};
    m_table->setHorizontalHeader(m_header);
    m_table->setObjectName(u"portTable"_s);
    m_table->setAccessibleName(tr("All ports"));
    m_delegate = new PortListDelegate{*m_table};
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_filter);
    m_header->setSortIndicator(PortListModel::PortColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        [this](const QItemSelection &selected) {
            if (!m_isQuiet) {
                choose(selected.isEmpty() ? QModelIndex{} : QModelIndex{selected.constFirst().topLeft()});
            }
        });
    connect(m_table, &PortListTable::activated, this, [this](const QModelIndex &index) {
        Q_EMIT portChosen(index.data(PortListModel::PortRole).value<PortNumber>());
    });
    connect(m_table, &PortListTable::portTyped, this, &PortListView::goTo);
    m_typing = new QTimer{this};
    m_typing->setSingleShot(true);
    connect(m_typing, &QTimer::timeout, this, [this] { Q_EMIT portChosen(*m_current); });
    m_page = new MessagePage{MessagePage::Place::Page, this};
    m_page->setObjectName(u"portListPage"_s);
    connect(m_page, &MessagePage::buttonClicked, this, &PortListView::clearFilters);
    m_count = new QLabel{this};
    m_count->setObjectName(u"portCount"_s);
    m_count->setTextFormat(Qt::PlainText);
}

void PortListView::buildLayout()
{
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(margin, 8, margin, 8);
    filters->setSpacing(8);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_range);
    filters->addWidget(m_status);
    filters->addWidget(m_listening);
    // A layout, not margins of the label: a style sheet takes those away.
    auto *countRow = new QHBoxLayout;
    countRow->setContentsMargins(margin, 6, margin, 6);
    countRow->addWidget(m_count);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_page, 1);
    layout->addLayout(countRow);
    setTabOrder(m_text, m_range);
    setTabOrder(m_range, m_status);
    setTabOrder(m_status, m_listening);
    setTabOrder(m_listening, m_table);
    setTabOrder(m_table, m_page);
    setFocusProxy(m_text);
}

void PortListView::setOverview(const QVector<PortSummary> &overview)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    m_model->setOverview(overview);
    applyAppearance();
    updateCount();
    selectCurrentPort(true);
}

void PortListView::setMarks(const PortMarks &marks)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    {
        const ScrollAnchor anchor{*m_table};
        m_model->setMarks(marks);
        selectCurrentPort(false);
    }
    updateCount();
}

void PortListView::setCurrent(PortNumber port)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    m_typing->stop();
    m_current = port;
    selectCurrentPort(true);
}

void PortListView::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void PortListView::applyFilters()
{
    PortCriteria criteria;
    if (const QVariant range = m_range->currentData(); range.isValid()) {
        criteria.range = range.value<PortRange>();
    }
    if (const QVariant status = m_status->currentData(); status.isValid()) {
        criteria.status = status.value<RegistrationStatus>();
    }
    criteria.words = m_text->text().split(u' ', Qt::SkipEmptyParts);
    criteria.isListeningOnly = m_listening->isChecked();

    const QScopedValueRollback quiet{m_isQuiet, true};
    m_filter->setCriteria(criteria);
    updateCount();
    selectCurrentPort(true);
}

void PortListView::clearFilters()
{
    m_range->setCurrentIndex(0);
    m_status->setCurrentIndex(0);
    m_listening->setChecked(false);
    m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PortListView::choose(const QModelIndex &index)
{
    m_typing->stop();
    const QScopedValueRollback quiet{m_isQuiet, true};
    const auto before = m_current;
    if (index.isValid()) {
        m_current = index.data(PortListModel::PortRole).value<PortNumber>();
    }
    selectCurrentPort(false);
    if (m_current && m_current != before) {
        Q_EMIT portChosen(*m_current);
    }
}

void PortListView::goTo(PortNumber port)
{
    const QModelIndex index = m_filter->index(m_filter->rowAtOrAfter(port), PortListModel::PortColumn);
    if (index.isValid()) {
        const QScopedValueRollback quiet{m_isQuiet, true};
        m_current = index.data(PortListModel::PortRole).value<PortNumber>();
        selectCurrentPort(true);
        m_typing->start(QApplication::keyboardInputInterval());
    }
}

void PortListView::selectCurrentPort(bool scrolls)
{
    auto *selected = m_table->selectionModel();
    const QModelIndex index = m_current && m_model->rowCount() > 0
        ? m_filter->mapFromSource(m_model->index(m_current->value(), PortListModel::PortColumn))
        : QModelIndex{};
    if (!index.isValid()) {
        selected->clearSelection();
        return;
    }
    if (selected->currentIndex().row() != index.row() || !selected->isRowSelected(index.row())) {
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

void PortListView::updateCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_table->setVisible(shown > 0);
    m_page->setVisible(shown == 0);
    // At once, so that a table that comes back has its size before it is scrolled.
    layout()->activate();
    if (all == 0) {
        m_page->showMessage(tr("The ports have not been read yet."));
        m_count->clear();
        return;
    }
    m_page->showMessage(tr("No port fits these filters."), tr("&Clear the filters"));
    const QString total = locale().toString(all);
    m_count->setText(
        shown == all ? tr("%1 ports").arg(total) : tr("%1 of %2 ports").arg(locale().toString(shown), total));
}

void PortListView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QScopedValueRollback quiet{m_isQuiet, true};
    selectCurrentPort(true);
}

void PortListView::applyAppearance()
{
    const Theme theme = Theme::of(palette());
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 14);
    m_count->setFont(scaledFont(font(), quietScale));
    m_count->setPalette(paletteWithText(theme.quietText));
    m_page->setTextColor(theme.quietText);
    m_model->setTheme(theme);
    m_delegate->setAppearance(theme, font());
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());

    m_header->setAppearance(theme, font());
    sizeColumns();
}

void PortListView::sizeColumns()
{
    const auto size = [this](int column, const QString &longest) {
        m_header->resizeSection(column, m_delegate->widthFor(column, longest));
    };
    m_header->setMinimumSectionSize(m_delegate->widthFor(PortListModel::PortColumn, u"65535"_s));
    m_header->setSectionResizeMode(PortListModel::DescriptionColumn, QHeaderView::Stretch);
    size(PortListModel::PortColumn, u"65535"_s);
    // Long enough for most names; the others are cut off and told in full by the tool tip.
    size(PortListModel::NameColumn, u"postgresql"_s);
    size(PortListModel::HereColumn, u"redis-server"_s);
    const auto longest = std::ranges::max(allRegistrationStatuses, {}, [this](RegistrationStatus status) {
        return m_delegate->widthFor(PortListModel::TcpColumn, statusText(status));
    });
    size(PortListModel::TcpColumn, statusText(longest));
    size(PortListModel::UdpColumn, statusText(longest));
}

void PortListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyAppearance();
    }
}

} // namespace portolan
