// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/catalog/portfacts.h"
#include "ui/browse/portmark.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace portolan {

class MessagePage;
class PortListDelegate;
class PortListFilter;
class PortListHeader;
class PortListModel;
class PortListTable;

/// All 65,536 ports as a table with filters: the twin of the chart for those who would rather read.
class PortListView final : public QWidget
{
    Q_OBJECT

public:
    explicit PortListView(QWidget *parent = nullptr);
    ~PortListView() override;
    Q_DISABLE_COPY_MOVE(PortListView)

    /// Indexed by port number, as Catalog::overview() gives it.
    void setOverview(const QVector<PortSummary> &overview);
    /// What listens here now. Only the rows that differ change.
    void setMarks(const PortMarks &marks);
    /// Selects the port and scrolls to it; selects none while the filters leave it out. Emits nothing.
    void setCurrent(PortNumber port);
    void focusFilter();

Q_SIGNALS:
    /// The user chose a row.
    void portChosen(portolan::PortNumber port);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFilters();
    void buildTable();
    void buildLayout();
    void applyAppearance();
    void sizeColumns();
    void applyFilters();
    void clearFilters();
    void choose(const QModelIndex &index);
    /// Selects the port, or the next one that is shown, and tells it when no further digit follows: the ports
    /// on the way (8, 80, 808 for 8080) were not meant.
    void goTo(portolan::PortNumber port);
    void selectCurrentPort(bool scrolls);
    void updateCount();

    PortListModel *m_model;
    PortListFilter *m_filter;
    PortListDelegate *m_delegate = nullptr;
    QComboBox *m_range = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_listening = nullptr;
    PortListTable *m_table = nullptr;
    PortListHeader *m_header = nullptr;
    MessagePage *m_page = nullptr;
    QLabel *m_count = nullptr;
    QTimer *m_typing = nullptr;
    std::optional<PortNumber> m_current;
    /// While true, a change of the current row is our doing and nobody is told.
    bool m_isQuiet = false;
};

} // namespace portolan
