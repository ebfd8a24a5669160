// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judgedlistener.h"

#include <QDate>
#include <QVector>
#include <QWidget>

class QLabel;
class QToolButton;

namespace portolan {

/// The line at the bottom: the sums that matter, and how old the registry is. Shows a message for a while
/// when asked to.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setListeners(const QVector<JudgedListener> &listeners);
    /// An invalid date: there is no registry to speak of.
    void setRegistryDate(QDate date);
    /// Shown instead of the sums for a few seconds.
    void showMessage(const QString &message);
    /// Offers to show hidden owners, which it does not do by itself.
    void offerOwners();
    /// The offer is taken and not answered yet.
    void setAskingForOwners(bool isAsking);

Q_SIGNALS:
    /// The reader wants to see the hidden owners.
    void ownersRequested();
    /// The reader no longer waits for them.
    void ownersRequestCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void setOwnersButtonVisible(bool isVisible);
    void applyAppearance();

    struct Sums
    {
        int listening = 0;
        int reachable = 0;
        int unexpected = 0;
        int hidden = 0;
    };

    QLabel *m_listening;
    QLabel *m_reachable;
    QLabel *m_unexpected;
    QLabel *m_hidden;
    QToolButton *m_showOwners;
    QLabel *m_message;
    QLabel *m_registry;
    Sums m_sums;
    QDate m_registryDate;
    bool m_offersOwners = false;
    bool m_isAsking = false;
};

} // namespace portolan
