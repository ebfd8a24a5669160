// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "core/insight/judgedlistener.h"
#include "ui/details/detailrows.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QScrollArea;

namespace portolan {

class EndPanel;

/// Everything about one listener, as it was when the dialog was opened, and what can be done: ask the port,
/// end the program, say that it is meant to be here.
class ListenerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// seen: sentences of the journal, may be empty. expectedNote: nothing where it is not expected.
    ListenerDialog(JudgedListener judged,
        PortFacts facts,
        const QString &seen,
        std::optional<QString> expectedNote,
        QWidget *parent = nullptr);

Q_SIGNALS:
    /// Told when the dialog closes and something was changed.
    void expectationChanged(bool isExpected, const QString &note);
    /// The program was ended: there is something new to see.
    void ended();

protected:
    void done(int result) override;

private:
    void build(const QString &seen);
    void addRows(QFormLayout &form, const QVector<DetailRow> &rows);
    void showAnswer(const Identification &identification);

    JudgedListener m_judged;
    PortFacts m_facts;
    std::optional<QString> m_expectedNote;
    QFutureWatcher<Origin> m_origin;
    QScrollArea *m_area = nullptr;
    QFormLayout *m_rows = nullptr;
    QFormLayout *m_answer = nullptr;
    QCheckBox *m_isExpected = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace portolan
