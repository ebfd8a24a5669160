// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/result.h"
#include "core/catalog/searchhit.h"

#include <QLineEdit>
#include <QVector>

#include <functional>

class QLabel;
class QListView;

namespace portolan {

class SearchModel;

/// The search box with its results below it while it is typed into. Up and Down choose a result, Return opens
/// it, Escape leaves.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    /// Hits for a text, or why the text cannot be understood; called in the GUI thread for every change of
    /// the text.
    using Search = std::function<Result<QVector<SearchHit>>(const QString &text)>;

    /// The results are shown over the window, which must be one of the parents.
    SearchBox(Search search, QWidget *window);

    /// As if the text were typed; the results appear.
    void searchFor(const QString &text);

Q_SIGNALS:
    void portChosen(portolan::PortNumber port);
    void conceptChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildResults();
    void updateResults();
    void placeResults();
    void hideResults();
    void moveSelection(int step);
    void choose(int row);
    void retranslate();

    Search m_search;
    QWidget *m_window;
    SearchModel *m_model;
    QWidget *m_popup = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace portolan
