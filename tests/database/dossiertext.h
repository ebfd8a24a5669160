// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace portolan::builder::tests {

/// A dossier without fault, to break in one place at a time.
inline QByteArray soundDossier()
{
    return "---\n" // line 1
           "id: example\n"
           "name: Example Server\n"
           "kind: web\n"
           "weight: 3\n" // line 5
           "ports:\n"
           "  - {port: 8080, transport: tcp, role: pages, security: cleartext, basis: vendor-default, "
           "source: 1}\n"
           "  - {port: \"6881-6889\", transport: udp, role: peers, security: encrypted, basis: standard, "
           "source: 2}\n"
           "listens: all\n"
           "programs: [exampled]\n" // line 10
           "configuration:\n"
           "  - {file: example.conf, setting: Port, source: 1}\n"
           "keywords: [sample]\n"
           "related:\n"
           "  - {port: 443, relation: companion, why: the same pages over TLS}\n" // line 15
           "sources:\n"
           "  - {title: Example manual, url: \"https://example.org/manual\"}\n"
           "  - {rfc: 6335}\n"
           "  - {title: The daemon's page, man: \"exampled(8)\"}\n"
           "---\n" // line 20
           "Example Server shows pages, see [443](port:443). [1]\n"
           "\n"
           "## How it works\n"
           "It reads a file and sends it. [1] [2]\n"
           "\n" // line 25
           "## Questions\n"
           "\n"
           "### Why is it open?\n"
           "Because somebody has started it by hand. [3]\n";
}

} // namespace portolan::builder::tests
