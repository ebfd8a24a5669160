// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/listenerdialog.h"

#include "core/insight/answeredverdict.h"
#include "ui/details/askpanel.h"
#include "ui/details/endpanel.h"
#include "ui/listening/listenertext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr QSize usualSize{640, 700};
constexpr int longestNote = 2000;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel{text, parent};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QFormLayout *makeForm()
{
    auto *const form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(18);
    return form;
}

} // namespace

ListenerDialog::ListenerDialog(JudgedListener judged,
    PortFacts facts,
    const QString &seen,
    std::optional<QString> expectedNote,
    QWidget *parent)
    : QDialog{parent}
    , m_judged{std::move(judged)}
    , m_facts{std::move(facts)}
    , m_expectedNote{std::move(expectedNote)}
{
    setObjectName(u"listenerDialog"_s);
    setWindowTitle(tr("%1 on port %2")
                       .arg(listenerProgram(m_judged.listener), m_judged.listener.endpoint.port.toString()));
    resize(usualSize);
    build(seen);
    connect(&m_origin, &QFutureWatcher<Origin>::finished, this, [this] {
        addRows(*m_rows, originRows(m_origin.result()));
    });
    m_origin.setFuture(findOrigin(m_judged.listener));
}

void ListenerDialog::build(const QString &seen)
{
    auto *const area = new QScrollArea{this};
    m_area = area;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *const page = new QWidget{area};
    auto *const content = new QVBoxLayout{page};
    m_rows = makeForm();
    addRows(*m_rows, detailRows(m_judged));
    if (!seen.isEmpty()) {
        addRows(*m_rows, {{tr("In the journal"), seen}});
    }
    content->addLayout(m_rows);
    content->addSpacing(8);

    m_isExpected = new QCheckBox{tr("This is &meant to be here"), page};
    m_isExpected->setObjectName(u"isExpected"_s);
    m_isExpected->setChecked(m_expectedNote.has_value());
    m_note = new QLineEdit{m_expectedNote.value_or(QString{}), page};
    m_note->setPlaceholderText(tr("Why, for your own memory"));
    m_note->setMaxLength(longestNote);
    m_note->setEnabled(m_isExpected->isChecked());
    connect(m_isExpected, &QCheckBox::toggled, m_note, &QWidget::setEnabled);
    content->addWidget(m_isExpected);
    content->addWidget(m_note);
    content->addSpacing(8);

    auto *const ask = new AskPanel{page};
    ask->setEndpoint(m_judged.listener.endpoint, hintsFor(m_judged.listener, m_facts));
    connect(ask, &AskPanel::answered, this, &ListenerDialog::showAnswer);
    content->addWidget(ask);
    m_answer = makeForm();
    content->addLayout(m_answer);
    content->addStretch(1);
    area->setWidget(page);

    auto *const layout = new QVBoxLayout{this};
    layout->addWidget(area, 1);
    if (!m_judged.listener.processes.isEmpty()) {
        auto *const end = new EndPanel{this};
        end->setProcess(m_judged.listener.processes.first());
        connect(end, &EndPanel::ended, this, &ListenerDialog::ended);
        layout->addWidget(end);
    }
    auto *const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close")); // Qt does not speak all our languages
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ListenerDialog::addRows(QFormLayout &form, const QVector<DetailRow> &rows)
{
    for (const DetailRow &row : rows) {
        auto *const label = new QLabel{row.label, this};
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        QLabel *const value = makeText(row.value, this);
        if (isRightToLeft()) { // a value that reads from the left stands where all of them begin
            value->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop);
        }
        form.addRow(label, value);
    }
}

void ListenerDialog::showAnswer(const Identification &identification)
{
    while (m_answer->rowCount() > 0) {
        m_answer->removeRow(0);
    }
    addRows(*m_answer, answerRows(identification));
    const Verdict verdict = verdictWithAnswer(m_judged.verdict, m_judged.listener, m_facts, identification);
    if (verdict != m_judged.verdict) {
        addRows(*m_answer, {{tr("Does it fit?"), verdict.why}});
    }
    // Once the rows have their places.
    QTimer::singleShot(
        0, this, [this] { m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum()); });
}

void ListenerDialog::done(int result)
{
    const std::optional<QString> note
        = m_isExpected->isChecked() ? std::optional{m_note->text()} : std::nullopt;
    if (note != m_expectedNote) {
        Q_EMIT expectationChanged(note.has_value(), note.value_or(QString{}));
    }
    QDialog::done(result);
}

} // namespace portolan
