// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "ui/listening/judgedlistener.h"

#include <QObject>

class QWidget;

namespace portolan {

class JournalKeeper;
class LiveListeners;

/// Shows one listener in a dialog of its own and takes back what the reader does there; and tells the
/// listeners which of them the journal expects. Everything given outlives this object.
class DetailsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// window is the parent of the dialogs.
    DetailsPresenter(LiveListeners &listeners, JournalKeeper &keeper, QWidget &window);

    void show(const JudgedListener &judged);
    /// Of the listeners on the port the one with that number, counted from 0; none is told.
    void showOn(PortNumber port, int number);

Q_SIGNALS:
    /// A sentence on what became of the reader's wish.
    void told(const QString &message);
    /// A process was ended: what listens may have changed.
    void processEnded();

private:
    void keepExpectation(const Listener &listener, bool isExpected, const QString &note);

    LiveListeners &m_listeners;
    JournalKeeper &m_keeper;
    QWidget &m_window;
};

} // namespace portolan
