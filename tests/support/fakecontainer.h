// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/forkedprocess.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace portolan::test {

/// A process in a network namespace and a control group of its own, as Docker makes them for a container.
/// Needs root, and cgroup v2 mounted somewhere.
class FakeContainer final
{
public:
    /// prepare: called in the container, as in ForkedProcess::start().
    explicit FakeContainer(const std::function<bool()> &prepare = [] { return true; });
    FakeContainer(const FakeContainer &) = delete;
    FakeContainer &operator=(const FakeContainer &) = delete;
    ~FakeContainer();

    /// Where not, nothing of it is there.
    [[nodiscard]] bool isRunning() const { return m_process.has_value(); }

    [[nodiscard]] qint64 pid() const { return m_process->pid(); }

    /// Number of its network namespace, in digits.
    [[nodiscard]] QString netNamespace() const;

    /// 64 digits, those of this run of the test alone.
    [[nodiscard]] static QString id();
    /// "docker:" and the first digits of the id.
    [[nodiscard]] static QString name();
    /// Its IPv4 address: of a range for tests (RFC 2544), and of this run alone.
    [[nodiscard]] static QString address();

private:
    QByteArray m_folder;
    std::optional<ForkedProcess> m_process;
};

} // namespace portolan::test
