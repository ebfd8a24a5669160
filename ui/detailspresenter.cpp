// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailspresenter.h"

#include "ui/details/listenerdialog.h"
#include "ui/journalkeeper.h"
#include "ui/livelisteners.h"

namespace portolan {

DetailsPresenter::DetailsPresenter(LiveListeners &listeners, JournalKeeper &keeper, QWidget &window)
    : QObject{&window}
    , m_listeners{listeners}
    , m_keeper{keeper}
    , m_window{window}
{
    const auto expect = [this] {
        m_listeners.setExpectation(
            [this](const Listener &listener) { return m_keeper.expectation(listener).has_value(); });
    };
    connect(&keeper, &JournalKeeper::expectationsChanged, this, expect);
    expect();
}

void DetailsPresenter::showOn(PortNumber port, int number)
{
    const QVector<JudgedListener> listeners = m_listeners.on(port);
    if (number >= 0 && number < listeners.size()) {
        show(listeners.at(number));
    } else {
        Q_EMIT told(tr("Nothing listens on this port here."));
    }
}

void DetailsPresenter::show(const JudgedListener &judged)
{
    const Listener &listener = judged.listener;
    const PortNumber port = listener.endpoint.port;
    auto *const dialog = new ListenerDialog{judged,
        m_listeners.factsOf(port),
        m_keeper.seenText(port),
        m_keeper.expectation(listener),
        &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ListenerDialog::ended, this, &DetailsPresenter::processEnded);
    connect(dialog,
        &ListenerDialog::expectationChanged,
        this,
        [this, listener](
            bool isExpected, const QString &note) { keepExpectation(listener, isExpected, note); });
    dialog->open();
}

void DetailsPresenter::keepExpectation(const Listener &listener, bool isExpected, const QString &note)
{
    const auto kept = m_keeper.setExpectation(listener, isExpected, note);
    if (!kept) {
        Q_EMIT told(kept.error().message);
    }
}

} // namespace portolan
