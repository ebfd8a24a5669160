// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/snapshot.h"

#include <QObject>

namespace portolan {

class LiveListeners;
class NoticeBar;
class OwnerHelper;
class StatusLine;

/// Takes the reader's wish to see hidden owners from the status line to the helper, and the answer to the
/// listeners, or what stands against it to a notice. Everything given outlives this object.
class OwnerRequest final : public QObject
{
    Q_OBJECT

public:
    OwnerRequest(OwnerHelper &helper,
        LiveListeners &listeners,
        StatusLine &statusLine,
        NoticeBar &notice,
        QObject *parent = nullptr);

private:
    void ask();
    void cancel();
    void take(const Result<Snapshot> &answer);

    OwnerHelper &m_helper;
    LiveListeners &m_listeners;
    StatusLine &m_statusLine;
    NoticeBar &m_notice;
};

} // namespace portolan
