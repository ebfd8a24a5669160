// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listenerpanel.h"

#include "ui/listening/listenerdelegate.h"
#include "ui/listening/listenerfilter.h"
#include "ui/listening/listenerheader.h"
#include "ui/listening/listenermodel.h"
#include "ui/listening/messagepage.h"
#include "ui/listening/quietstyle.h"
#include "ui/listening/scrollanchor.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace portolan {

ListenerPanel::ListenerPanel(QWidget *parent)
    : QWidget{parent}
    , m_model{new ListenerModel{this}}
    , m_filter{new ListenerFilter{*m_model, this}}
    , m_delegate{new ListenerDelegate{this}}
    , m_header{new ListenerHeader{this}}
{
    setObjectName(u"listenerPanel"_s);
    buildFilter();
    buildList();
    buildRowActions();
    buildMessages();
    buildLayout();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyAppearance();
    updateState();
    connect(m_header, &ListenerHeader::clientsToggled, this, [this](bool areShown) {
        setHidesClients(!areShown);
    });
    connect(m_header, &ListenerHeader::refreshRequested, this, &ListenerPanel::refreshRequested);
}

ListenerPanel::~ListenerPanel() = default;

void ListenerPanel::buildFilter()
{
    m_filterEdit = new QLineEdit{this};
    m_filterEdit->setObjectName(u"listenerFilter"_s);
    m_filterEdit->setPlaceholderText(tr("Filter: port, program, unit, reachable …"));
    m_filterEdit->setAccessibleName(tr("Filter the listeners"));
    m_filterEdit->setToolTip(
        tr("Words of port, program, unit, user or service, or “reachable”, “local”, “unusual”, “hidden”."));
    m_filterEdit->setClearButtonEnabled(true);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &ListenerPanel::applyFilter);
    new QShortcut{Qt::Key_Escape, m_filterEdit, m_filterEdit, &QLineEdit::clear, Qt::WidgetShortcut};
    new QShortcut{Qt::Key_Down,
        m_filterEdit,
        this,
        [this] { m_view->setFocus(Qt::TabFocusReason); },
        Qt::WidgetShortcut};
}

void ListenerPanel::buildList()
{
    m_view = new QListView{this};
    m_view->setObjectName(u"listenerList"_s);
    m_view->setAccessibleName(tr("Listeners of this computer"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_filter);
    connect(m_view->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        [this](const QItemSelection &selected) {
            if (!m_isQuiet) {
                choose(selected.isEmpty() ? QModelIndex{} : QModelIndex{selected.constFirst().topLeft()});
            }
        });
    connect(m_view, &QListView::customContextMenuRequested, this, &ListenerPanel::showRowMenu);
}

void ListenerPanel::buildRowActions()
{
    m_rowMenu = new QMenu{this};
    m_rowMenu->setObjectName(u"listenerRowMenu"_s);
    const auto add = [this](const QString &text, const QString &name) {
        auto *action = m_rowMenu->addAction(text);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        return action;
    };
    auto *show = add(tr("Show a&rticle"), u"showListenerArticle"_s);
    show->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    connect(show, &QAction::triggered, this, [this] {
        if (const auto index = m_view->currentIndex(); index.isValid()) {
            Q_EMIT portChosen(index.data(ListenerModel::PortRole).value<PortNumber>());
        }
    });
    auto *details = add(tr("&Details …"), u"showListenerDetails"_s);
    details->setShortcut(QKeySequence{Qt::ALT | Qt::Key_Return});
    connect(details, &QAction::triggered, this, &ListenerPanel::requestDetails);
    connect(m_view, &QListView::doubleClicked, this, &ListenerPanel::requestDetails);
    m_rowMenu->addSeparator();
    auto *copyAddress = add(tr("Copy &address"), u"copyListenerAddress"_s);
    connect(copyAddress, &QAction::triggered, this, [this] { copyCurrent(ListenerModel::EndpointRole); });
    auto *copyRow = add(tr("&Copy row as text"), u"copyListenerRow"_s);
    copyRow->setShortcut(QKeySequence::Copy);
    connect(copyRow, &QAction::triggered, this, [this] { copyCurrent(ListenerModel::RowTextRole); });
}

void ListenerPanel::buildMessages()
{
    m_banner = new MessagePage{MessagePage::Place::Banner, this};
    m_banner->setObjectName(u"listenerFailure"_s);
    connect(m_banner, &MessagePage::buttonClicked, this, &ListenerPanel::refreshRequested);
    m_page = new MessagePage{MessagePage::Place::Page, this};
    m_page->setObjectName(u"listenerPage"_s);
    connect(m_page, &MessagePage::buttonClicked, this, &ListenerPanel::helpOut);
    m_remarks = new QLabel{this};
    m_remarks->setObjectName(u"listenerRemarks"_s);
    m_remarks->setAccessibleName(tr("What could not be found out"));
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remarks->setVisible(false);
}

void ListenerPanel::buildLayout()
{
    constexpr int margin = ListenerDelegate::margin;
    m_header->setContentsMargins(margin, 8, margin - 5, 0);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(margin, 6, margin, 8);
    filter->addWidget(m_filterEdit);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(filter);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_remarks);
    m_remarks->setContentsMargins(margin, 8, margin, 10);
    setTabOrder(m_filterEdit, m_header->menuButton());
    setTabOrder(m_header->menuButton(), m_banner);
    setTabOrder(m_banner, m_view);
    setTabOrder(m_view, m_page);
    setTabOrder(m_page, m_remarks);
    setFocusProxy(m_filterEdit);
}

void ListenerPanel::setListeners(const QVector<JudgedListener> &listeners, const QDateTime &takenAt)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    {
        const ScrollAnchor anchor{*m_view};
        m_model->setListeners(listeners);
        selectCurrentPort();
    }
    m_takenAt = takenAt;
    m_failure.clear();
    updateState();
}

void ListenerPanel::setRemarks(const QStringList &remarks)
{
    const QString text = remarks.join(u'\n');
    if (text != m_remarks->text()) {
        m_remarks->setText(text);
    }
    m_remarks->setVisible(!text.isEmpty());
}

void ListenerPanel::showFailure(const QString &message)
{
    m_failure = message;
    updateState();
}

void ListenerPanel::setCurrent(PortNumber port)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    m_current = port;
    selectCurrentPort();
    scrollToCurrent();
}

void ListenerPanel::focusFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

bool ListenerPanel::hidesClients() const
{
    return m_filter->hidesClients();
}

void ListenerPanel::setHidesClients(bool isHiding)
{
    if (isHiding == hidesClients()) {
        return;
    }
    {
        const QScopedValueRollback quiet{m_isQuiet, true};
        const ScrollAnchor anchor{*m_view};
        m_filter->setHidesClients(isHiding);
        selectCurrentPort();
    }
    updateState();
    Q_EMIT hidesClientsChanged(isHiding);
}

void ListenerPanel::applyFilter(const QString &text)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    m_filter->setText(text);
    selectCurrentPort();
    updateState();
}

void ListenerPanel::choose(const QModelIndex &index)
{
    const QScopedValueRollback quiet{m_isQuiet, true};
    const auto before = m_current;
    if (index.isValid()) {
        m_current = index.data(ListenerModel::PortRole).value<PortNumber>();
    }
    selectCurrentPort();
    if (m_current && m_current != before) {
        Q_EMIT portChosen(*m_current);
    }
}

void ListenerPanel::selectCurrentPort()
{
    QItemSelection selection;
    QModelIndex first;
    const auto [row, count] = m_current ? m_model->rowsOf(*m_current) : std::pair{0, 0};
    for (int i = row; i < row + count; ++i) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(i));
        if (index.isValid()) {
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    auto *selected = m_view->selectionModel();
    selected->select(selection, QItemSelectionModel::ClearAndSelect);
    const auto current = selected->currentIndex();
    const bool isThere
        = current.isValid() && current.data(ListenerModel::PortRole).value<PortNumber>() == m_current;
    if (first.isValid() && !isThere) {
        // A view scrolls to what becomes current, but a refresh must not.
        m_view->setAutoScroll(false);
        selected->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->setAutoScroll(true);
    }
}

void ListenerPanel::copyCurrent(int role) const
{
    const auto index = m_view->currentIndex();
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(index.data(role).toString());
    }
}

void ListenerPanel::requestDetails()
{
    const auto index = m_filter->mapToSource(m_view->currentIndex());
    if (index.isValid()) {
        Q_EMIT detailsRequested(m_model->listenerAt(index.row()));
    }
}

void ListenerPanel::showRowMenu(const QPoint &position)
{
    const auto index = m_view->indexAt(position);
    if (index.isValid()) {
        m_rowMenu->popup(m_view->viewport()->mapToGlobal(position));
    }
}

void ListenerPanel::helpOut()
{
    if (!m_takenAt.isValid()) {
        Q_EMIT refreshRequested();
    } else if (!m_filterEdit->text().trimmed().isEmpty()) {
        m_filterEdit->clear();
        m_filterEdit->setFocus(Qt::OtherFocusReason);
    } else {
        setHidesClients(false);
    }
}

/// A row stands for several sockets where workers share a port.
int ListenerPanel::shownSockets() const
{
    int sockets = m_filter->rowCount();
    if (m_model->socketCount() == m_model->rowCount()) {
        return sockets;
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        sockets += m_model->listenerAt(m_filter->mapToSource(m_filter->index(row, 0)).row()).sockets - 1;
    }
    return sockets;
}

void ListenerPanel::updateState()
{
    const bool hasSnapshot = m_takenAt.isValid();
    const bool isEmpty = m_filter->rowCount() == 0;
    m_banner->showMessage(m_failure, tr("&Try again"));
    m_banner->setVisible(hasSnapshot && !m_failure.isEmpty());
    m_page->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    if (!hasSnapshot && m_failure.isEmpty()) {
        m_page->showMessage(tr("Looking at what this computer listens on …"));
    } else if (!hasSnapshot) {
        m_page->showMessage(m_failure, tr("&Try again"));
    } else if (!m_filterEdit->text().trimmed().isEmpty()) {
        m_page->showMessage(
            tr("No listener matches “%1”.").arg(m_filterEdit->text().trimmed()), tr("&Clear the filter"));
    } else if (const int clients = m_filter->clientCount(); clients > 0) {
        m_page->showMessage(
            tr("Nothing listens on this computer. %n UDP client(s) are not shown.", nullptr, clients),
            tr("&Show UDP clients"));
    } else {
        m_page->showMessage(tr("Nothing listens on this computer."));
    }
    const int clients = m_filter->clientCount();
    const int all = m_model->socketCount() - (hidesClients() ? clients : 0);
    m_header->showCounts(shownSockets(), all, m_takenAt);
    m_header->showClients(!hidesClients(), clients);
}

void ListenerPanel::applyAppearance()
{
    const Theme theme = Theme::of(palette());
    m_header->setAppearance(theme, font());
    m_remarks->setFont(scaledFont(font(), quietScale));
    m_remarks->setPalette(paletteWithText(theme.quietText));
    m_banner->setTextColor(theme.warning);
    m_page->setTextColor(theme.quietText);
    m_delegate->setAppearance(theme, font());
    m_view->doItemsLayout();
}

void ListenerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyAppearance();
    }
}

void ListenerPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scrollToCurrent();
}

/// Only while there is a size to scroll in; what was chosen before is scrolled to when the panel is shown.
void ListenerPanel::scrollToCurrent()
{
    const auto selected = m_view->selectionModel()->selectedIndexes();
    if (isVisible() && !selected.isEmpty()) {
        m_view->scrollTo(selected.constFirst());
    }
}

} // namespace portolan
