// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listener.h"

using namespace Qt::StringLiterals;

namespace portolan {

ListenerKey keyOf(const Listener &listener)
{
    return {listener.endpoint, listener.netNamespace, listener.inode};
}

size_t qHash(const ListenerKey &key, size_t seed) noexcept
{
    return qHashMulti(seed,
        static_cast<quint8>(key.endpoint.transport),
        key.endpoint.port.value(),
        key.endpoint.address,
        key.endpoint.device,
        key.netNamespace,
        key.inode);
}

QString stateKey(SocketState state)
{
    switch (state) {
    case SocketState::Listen:
        return u"listen"_s;
    case SocketState::Unconnected:
        return u"unconnected"_s;
    }
    Q_UNREACHABLE();
}

QString ownershipKey(Ownership ownership)
{
    switch (ownership) {
    case Ownership::Known:
        return u"known"_s;
    case Ownership::Hidden:
        return u"hidden"_s;
    case Ownership::Kernel:
        return u"kernel"_s;
    case Ownership::Unheld:
        return u"unheld"_s;
    }
    Q_UNREACHABLE();
}

QString gradeKey(Grade grade)
{
    switch (grade) {
    case Grade::Service:
        return u"service"_s;
    case Grade::Client:
        return u"client"_s;
    case Grade::Unclear:
        return u"unclear"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portolan
