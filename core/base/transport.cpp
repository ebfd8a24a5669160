// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/transport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

QString transportName(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return u"tcp"_s;
    case Transport::Udp:
        return u"udp"_s;
    case Transport::Sctp:
        return u"sctp"_s;
    case Transport::Dccp:
        return u"dccp"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Transport> transportFromName(QStringView name)
{
    const auto *const found
        = std::find_if(allTransports.begin(), allTransports.end(), [name](Transport transport) {
              return transportName(transport).compare(name, Qt::CaseInsensitive) == 0;
          });
    return found == allTransports.end() ? std::nullopt : std::optional{*found};
}

} // namespace portolan
