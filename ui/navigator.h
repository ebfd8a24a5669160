// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <QObject>
#include <QVector>

#include <optional>

namespace portolan {

/// The one selection that runs through all panes, with its history. Every pane shows current() and asks for
/// another port with visit(); none of them keeps a selection of its own.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    /// Nothing until a port was visited.
    [[nodiscard]] std::optional<PortNumber> current() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;

    /// Makes the port current and forgets what lay forward. Visiting the current port does nothing.
    void visit(portolan::PortNumber port);
    void goBack();
    void goForward();

Q_SIGNALS:
    void currentChanged(portolan::PortNumber port);
    void historyChanged();

private:
    void moveTo(qsizetype position);

    QVector<PortNumber> m_history;
    qsizetype m_position = -1;
};

} // namespace portolan
