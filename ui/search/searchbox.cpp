// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "ui/search/searchdelegate.h"
#include "ui/search/searchmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int mostVisibleRows = 8;
/// The frame of the results and what the list keeps around its rows, in pixels.
constexpr int frameSpace = 6;

} // namespace

SearchBox::SearchBox(Search search, QWidget *window)
    : QLineEdit{window}
    , m_search{std::move(search)}
    , m_window{window}
    , m_model{new SearchModel{this}}
{
    setObjectName(u"searchBox"_s);
    setClearButtonEnabled(true);
    buildResults();
    retranslate();
    m_window->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::updateResults);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            hideResults();
        }
    });
}

void SearchBox::buildResults()
{
    auto *const frame = new QFrame{m_window};
    frame->setObjectName(u"searchResults"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    m_view = new QListView{frame};
    m_view->setObjectName(u"searchResultsList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchDelegate{m_view});
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    // Typing goes on while a result is chosen.
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_message = new QLabel{frame};
    m_message->setObjectName(u"searchMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(12);
    auto *const layout = new QVBoxLayout{frame};
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_view);
    m_popup = frame;
    m_popup->hide();
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchBox::searchFor(const QString &text)
{
    setFocus();
    setText(text);
    updateResults();
}

void SearchBox::updateResults()
{
    if (text().trimmed().isEmpty()) {
        hideResults();
        return;
    }
    const auto hits = m_search(text());
    m_model->setHits(hits.value_or(QVector<SearchHit>{}));
    const bool isEmpty = m_model->rowCount() == 0;
    m_message->setText(
        hits ? tr("Nothing found. Try a part of the name, or a port number.") : hits.error().message);
    m_message->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    if (!isEmpty) {
        m_view->setCurrentIndex(m_model->index(0));
    }
    placeResults();
    m_popup->show();
    m_popup->raise();
}

void SearchBox::placeResults()
{
    const int width = std::max(this->width(), fontMetrics().averageCharWidth() * 70);
    const QPoint below = mapTo(m_window, QPoint{0, height() + 4});
    const int left = std::clamp(
        below.x() + ((this->width() - width) / 2), 8, std::max(8, m_window->width() - width - 8));
    const int rows = std::min(m_model->rowCount(), mostVisibleRows);
    const int height = rows == 0 ? m_message->heightForWidth(width) + frameSpace
                                 : (rows * m_view->sizeHintForRow(0)) + frameSpace;
    m_popup->setGeometry(left, below.y(), std::min(width, m_window->width() - 16), height);
}

void SearchBox::hideResults()
{
    m_popup->hide();
}

void SearchBox::moveSelection(int step)
{
    if (m_popup->isHidden()) {
        updateResults();
        return;
    }
    if (const int rows = m_model->rowCount(); rows > 0) {
        const int row = std::clamp(m_view->currentIndex().row() + step, 0, rows - 1);
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const SearchHit hit = m_model->hitAt(row);
    hideResults();
    selectAll();
    if (hit.isPage()) {
        Q_EMIT conceptChosen(hit.conceptId);
    } else {
        Q_EMIT portChosen(hit.port);
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveSelection(1);
        return;
    case Qt::Key_Up:
        moveSelection(-1);
        return;
    case Qt::Key_PageDown:
        moveSelection(mostVisibleRows);
        return;
    case Qt::Key_PageUp:
        moveSelection(-mostVisibleRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isHidden()) {
            updateResults();
        }
        choose(m_view->currentIndex().row());
        return;
    case Qt::Key_Escape:
        if (m_popup->isVisible()) {
            hideResults();
        } else {
            clear();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    hideResults();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && m_popup->isVisible()) {
        placeResults();
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search ports, services, programs …"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Words or a question, a port number, a range such as 20-25, or tcp:443"));
    setToolTip(
        tr("Words or a question, a port number, 20-25, tcp:443, status:reserved, range:user, kind:database, "
           "threat:yes, or listening"));
    m_view->setAccessibleName(tr("Search results"));
}

} // namespace portolan
