// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer answers to a probe: whatever it is, what is shown of it is bounded and printable.
#include "core/identify/outertext.h"
#include "core/identify/parsers/recognise.h"
#include "core/identify/probe.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace portolan;
using namespace portolan::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray answer = bytesOf(data, size);
    for (const ProbeKind sent : {ProbeKind::Greeting,
             ProbeKind::Http,
             ProbeKind::Http2,
             ProbeKind::WebSocket,
             ProbeKind::Redis,
             ProbeKind::Postgresql,
             ProbeKind::Memcached,
             ProbeKind::Mqtt,
             ProbeKind::Amqp,
             ProbeKind::Dns,
             ProbeKind::Ldap,
             ProbeKind::Rdp}) {
        const auto finding = recognise(sent, answer);
        for (const Detail &detail : finding ? finding->details : QVector<Detail>{}) {
            require(detail.value.size() <= maxOuterTextLength);
            require(std::ranges::all_of(
                detail.value, [](QChar each) { return each.isPrint() || each.isSurrogate(); }));
        }
    }
    static_cast<void>(wantsTls(answer));
    return 0;
}
