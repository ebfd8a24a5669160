// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "ui/listening/judgedlistener.h"

#include <QDateTime>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;

namespace portolan {

class ListenerDelegate;
class ListenerFilter;
class ListenerHeader;
class ListenerModel;
class MessagePage;

/// The left pane: what this computer listens on, one row a listener, with a filter. It takes no snapshot
/// itself; selection, scroll position and filter survive every new one.
class ListenerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ListenerPanel(QWidget *parent = nullptr);
    ~ListenerPanel() override;
    Q_DISABLE_COPY_MOVE(ListenerPanel)

    /// Merges the rows of a new snapshot and takes an earlier failure away.
    void setListeners(const QVector<JudgedListener> &listeners, const QDateTime &takenAt);
    /// Whole sentences about what the snapshot could not find out; none hides them.
    void setRemarks(const QStringList &remarks);
    /// Says that no snapshot could be taken and offers to try again. Rows of an earlier snapshot stay.
    void showFailure(const QString &message);
    /// Selects the rows of that port, also when they appear later; none where nothing listens on it. Emits
    /// nothing.
    void setCurrent(PortNumber port);
    void focusFilter();

    /// Whether UDP sockets that look like clients are left out; they are, unless told otherwise.
    [[nodiscard]] bool hidesClients() const;
    void setHidesClients(bool isHiding);

Q_SIGNALS:
    /// The user chose a row.
    void portChosen(portolan::PortNumber port);
    /// The user wants to know everything about one listener.
    void detailsRequested(const portolan::JudgedListener &listener);
    /// The user asked for a new snapshot.
    void refreshRequested();
    void hidesClientsChanged(bool isHiding);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFilter();
    void buildList();
    void buildRowActions();
    void buildMessages();
    void buildLayout();
    void applyAppearance();
    void applyFilter(const QString &text);
    void choose(const QModelIndex &index);
    void copyCurrent(int role) const;
    void requestDetails();
    void showRowMenu(const QPoint &position);
    /// Does what the button of the page offers.
    void helpOut();
    /// Selects every row of the current port, none where there is none.
    void selectCurrentPort();
    void scrollToCurrent();
    [[nodiscard]] int shownSockets() const;
    void updateState();

    ListenerModel *m_model;
    ListenerFilter *m_filter;
    ListenerDelegate *m_delegate;
    ListenerHeader *m_header;
    QLineEdit *m_filterEdit = nullptr;
    QListView *m_view = nullptr;
    QMenu *m_rowMenu = nullptr;
    MessagePage *m_banner = nullptr;
    MessagePage *m_page = nullptr;
    QLabel *m_remarks = nullptr;
    QDateTime m_takenAt;
    QString m_failure;
    std::optional<PortNumber> m_current;
    /// While true, a change of the selection is our doing and nobody is told.
    bool m_isQuiet = false;
};

} // namespace portolan
