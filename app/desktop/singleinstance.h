// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace portolan {

/// Lets the second start of the program hand its argument to the first one and end.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True when this is the only instance of this user on this display; from then on, others can hand over
    /// to it. False when there is another one, which has taken the text.
    [[nodiscard]] bool becomeFirst(const QString &text);

Q_SIGNALS:
    /// Another start handed this over; empty when it was started without an argument.
    void handedOver(const QString &text);

private:
    [[nodiscard]] bool handOver(const QString &text) const;
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace portolan
