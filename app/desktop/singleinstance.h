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

    /// True when another instance of the same user on the same display runs and has taken the text.
    [[nodiscard]] bool handOver(const QString &text) const;
    /// From now on, others can hand over to this one.
    void listen();

Q_SIGNALS:
    /// Another start handed this over; empty when it was started without an argument.
    void handedOver(const QString &text);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace portolan
