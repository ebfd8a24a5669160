// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int waitMs = 500;
/// Nobody needs to say more than this to the other instance.
constexpr qint64 longestMessage = 4096;

/// One name a user, session type and display: two desktops of one user have a window each.
QString instanceName()
{
    const QByteArray where
        = QDir::homePath().toUtf8() + '\0' + qgetenv("DISPLAY") + '\0' + qgetenv("WAYLAND_DISPLAY");
    const QByteArray digest = QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().first(16);
    // A folder that only this user may enter.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder + u"/portolan-"_s + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject{parent}
    , m_name{instanceName()}
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::becomeFirst(const QString &text)
{
    // Whoever binds the name first is first: two that start together cannot both be.
    if (handOver(text)) {
        return false;
    }
    if (m_server.listen(m_name)) {
        return true;
    }
    if (handOver(text)) {
        return false;
    }
    // What a crashed instance left behind. Where even this fails, a second window is better than none.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::handOver(const QString &text) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs)) {
        return false;
    }
    const QByteArray message = text.toUtf8();
    socket.write(message.first(std::min<qsizetype>(message.size(), longestMessage)) + '\n');
    return socket.bytesToWrite() == 0 || socket.waitForBytesWritten(waitMs);
}

void SingleInstance::receive()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine()) {
                Q_EMIT handedOver(QString::fromUtf8(socket->readLine(longestMessage + 1)).trimmed());
                socket->disconnectFromServer();
            } else if (socket->bytesAvailable() > longestMessage) {
                socket->abort();
            }
        });
    }
}

} // namespace portolan
