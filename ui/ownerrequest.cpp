// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownerrequest.h"

#include "core/elevation/ownerhelper.h"
#include "ui/livelisteners.h"
#include "ui/noticebar.h"
#include "ui/statusline.h"

namespace portolan {

OwnerRequest::OwnerRequest(
    OwnerHelper &helper, LiveListeners &listeners, StatusLine &statusLine, NoticeBar &notice, QObject *parent)
    : QObject{parent}
    , m_helper{helper}
    , m_listeners{listeners}
    , m_statusLine{statusLine}
    , m_notice{notice}
{
    connect(&statusLine, &StatusLine::ownersRequested, this, &OwnerRequest::ask);
    connect(&statusLine, &StatusLine::ownersRequestCancelled, this, &OwnerRequest::cancel);
    connect(&helper, &OwnerHelper::finished, this, &OwnerRequest::take);
    statusLine.offerOwners();
}

void OwnerRequest::ask()
{
    m_notice.showNotice({});
    m_statusLine.setAskingForOwners(true);
    m_helper.start();
}

void OwnerRequest::cancel()
{
    m_helper.cancel();
    m_statusLine.setAskingForOwners(false);
}

void OwnerRequest::take(const Result<Snapshot> &answer)
{
    m_statusLine.setAskingForOwners(false);
    if (!answer) {
        m_notice.showNotice(answer.error().message);
        return;
    }
    const int hiddenBefore = m_listeners.snapshot().hiddenOwners();
    m_listeners.setOwners(*answer);
    const int found = hiddenBefore - m_listeners.snapshot().hiddenOwners();
    if (found > 0) {
        m_statusLine.showMessage(tr("%n owner(s) found.", nullptr, found));
    } else if (hiddenBefore > 0) {
        m_notice.showNotice(
            tr("A look with an administrator's rights found no more owners: the sockets may be "
               "held in a container, or have changed since."));
    }
}

} // namespace portolan
