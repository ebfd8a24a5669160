// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <optional>

namespace portolan {

/// The one selection that runs through all panes, with its history. Every pane shows current() and asks for
/// another port with visit(); none of them keeps a selection of its own. A page on an idea can lie over the
/// article; the selected port stays what it was.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    /// Nothing until a port was visited.
    [[nodiscard]] std::optional<PortNumber> current() const;
    /// The id of the page that is read in place of the port's article; empty where there is none.
    [[nodiscard]] QString page() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;

    /// Makes the port current and forgets what lay forward. Visiting the current port does nothing.
    void visit(portolan::PortNumber port);
    /// Opens a page, the port staying current.
    void visitPage(const QString &id);
    void goBack();
    void goForward();

Q_SIGNALS:
    void currentChanged(portolan::PortNumber port);
    /// The port or the page is another one.
    void historyChanged();

private:
    struct Place
    {
        std::optional<PortNumber> port;
        QString page;

        bool operator==(const Place &) const = default;
    };

    [[nodiscard]] Place place() const;
    void visitPlace(const Place &place);
    void moveTo(qsizetype position);

    QVector<Place> m_history;
    qsizetype m_position = -1;
};

} // namespace portolan
