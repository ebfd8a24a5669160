// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/endpanel.h"

#include "ui/listening/listenertext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// How long a process may take to end before the user is told that it has not.
constexpr int waitMs = 4000;

} // namespace

EndPanel::EndPanel(QWidget *parent)
    : QWidget{parent}
    , m_message{new QLabel{this}}
    , m_end{new QPushButton{tr("&End this program …"), this}}
    , m_force{new QPushButton{tr("&Force it to end …"), this}}
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_end->setObjectName(u"endButton"_s);
    m_force->setObjectName(u"forceButton"_s);
    m_end->setAutoDefault(false);
    m_force->setAutoDefault(false);
    m_force->hide();
    auto *const layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_force);
    layout->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, this, [this] { start(EndMode::Ask); });
    connect(m_force, &QPushButton::clicked, this, [this] { start(EndMode::Force); });
    connect(&m_watcher, &QFutureWatcher<EndResult>::finished, this, [this] { take(m_watcher.result()); });
}

void EndPanel::setProcess(const Process &process)
{
    m_process = process;
}

bool EndPanel::confirm(EndMode mode)
{
    const QString name = singleLine(programLabel(m_process));
    QMessageBox box{QMessageBox::Warning,
        tr("End this program?"),
        tr("%1 (PID %2) will be asked to end.").arg(name, QString::number(m_process.id.pid)),
        QMessageBox::Cancel,
        this};
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("It may save its work first, or refuse. A service manager may start it again."));
    if (mode == EndMode::Force) {
        box.setText(tr("%1 (PID %2) will be ended by force.").arg(name, QString::number(m_process.id.pid)));
        box.setInformativeText(tr("What it has not saved is lost."));
    }
    box.button(QMessageBox::Cancel)->setText(tr("Cancel"));
    box.addButton(mode == EndMode::Force ? tr("Force it to end") : tr("End it"), QMessageBox::AcceptRole);
    box.exec();
    return box.buttonRole(box.clickedButton()) == QMessageBox::AcceptRole;
}

void EndPanel::start(EndMode mode)
{
    if (!confirm(mode)) {
        return;
    }
    m_end->setEnabled(false);
    m_force->setEnabled(false);
    m_message->setText(tr("Waiting for it to end …"));
    m_watcher.setFuture(QtConcurrent::run(endProcess, m_process.id, mode, waitMs));
}

void EndPanel::take(const EndResult &result)
{
    m_message->setText(result.message);
    const bool isGone = result.outcome == EndOutcome::Ended || result.outcome == EndOutcome::WasGone;
    m_end->setEnabled(!isGone);
    m_force->setEnabled(!isGone);
    m_force->setVisible(result.outcome == EndOutcome::StillRunning);
    if (isGone) {
        Q_EMIT ended();
    }
}

} // namespace portolan
