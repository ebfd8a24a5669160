// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/endprocess.h"
#include "core/listening/process.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPushButton;

namespace portolan {

/// Ends the program that holds a listener: asks the user, asks the process (SIGTERM), and offers to force it
/// (SIGKILL) where it did not obey.
class EndPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EndPanel(QWidget *parent = nullptr);

    void setProcess(const Process &process);

Q_SIGNALS:
    /// The process is gone.
    void ended();

protected:
    /// Whether the user wants it.
    [[nodiscard]] virtual bool confirm(EndMode mode);

private:
    void start(EndMode mode);
    void take(const EndResult &result);

    Process m_process;
    QFutureWatcher<EndResult> m_watcher;
    QLabel *m_message;
    QPushButton *m_end;
    QPushButton *m_force;
};

} // namespace portolan
