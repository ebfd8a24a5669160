// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"
#include "core/listening/process.h"

#include <QVector>

#include <optional>

namespace portolan {

/// Where each forwarder that runs passes on to: a plain value.
struct ForwardingTable
{
    struct Entry
    {
        Process process;
        /// It is known to hold listeners. Else what it holds is closed to us, and only its command line tells
        /// what that should be.
        bool isHolder = false;
        /// The one it is in, as NetNamespace::id; 0 for ours.
        quint64 netNamespace = 0;
        Forwarding forwarding;

        bool operator==(const Entry &) const = default;
    };

    QVector<Entry> entries;

    /// Pure. Where what arrives at a listener is passed on to: by one of its holders, or, where they are
    /// hidden, by the one forwarder of its user and its namespace that was told to take what arrives there.
    /// Nothing where there is none, or several.
    [[nodiscard]] std::optional<Forwarding> forwardingOf(
        const Listener &listener, quint64 netNamespace) const;

    bool operator==(const ForwardingTable &) const = default;
};

} // namespace portolan
