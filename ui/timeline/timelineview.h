// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <QDateTime>
#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace portolan {

class MessagePage;
class PortListHeader;
class PortListTable;
class TimelineColumns;
class TimelineDelegate;
class TimelineFilter;
class TimelineModel;
struct Timeline;

/// What this computer was seen listening on, and when; what is new since the last look is marked.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;
    Q_DISABLE_COPY_MOVE(TimelineView)

    /// Only the rows that differ change. What was first seen after lookedAt is new.
    void setTimeline(const Timeline &timeline, const QDateTime &lookedAt);
    /// In the place of the rows: why there are none. Plain text.
    void showProblem(const QString &problem);
    /// Selects a row of the port and scrolls to it; selects none where none is shown. Emits nothing.
    void setCurrent(PortNumber port);

Q_SIGNALS:
    /// The user chose a row.
    void portChosen(portolan::PortNumber port);
    /// The user has seen all there was until then.
    void markedAsSeen(const QDateTime &until);
    /// It can be seen from now on.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTop();
    void buildTable();
    void buildLayout();
    void applyAppearance();
    void retranslate();
    void setOnlyNew(bool isOnlyNew);
    void choose(const QModelIndex &index);
    /// Selects the first row of the port that is shown.
    void goTo(portolan::PortNumber port);
    /// The row of the current port that is to be selected; none where none is shown.
    [[nodiscard]] QModelIndex currentRow() const;
    void selectCurrentPort(bool scrolls);
    void updateTexts();

    TimelineModel *m_model;
    TimelineFilter *m_filter;
    TimelineDelegate *m_delegate = nullptr;
    QWidget *m_top = nullptr;
    QLabel *m_news = nullptr;
    QCheckBox *m_onlyNew = nullptr;
    QPushButton *m_markAsSeen = nullptr;
    PortListTable *m_table = nullptr;
    PortListHeader *m_header = nullptr;
    TimelineColumns *m_columns = nullptr;
    MessagePage *m_page = nullptr;
    QLabel *m_count = nullptr;
    QString m_problem;
    QDateTime m_lookedAt;
    QDateTime m_readAt;
    bool m_isCut = false;
    std::optional<PortNumber> m_current;
    /// Of the rows of the current port the one that is selected, in the model.
    QPersistentModelIndex m_chosen;
    /// While true, a change of the current row is our doing and nobody is told.
    bool m_isQuiet = false;
};

} // namespace portolan
