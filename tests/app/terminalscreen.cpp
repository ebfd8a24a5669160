// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/terminalscreen.h"

#include <QProcess>

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace portolan::test {

namespace {

constexpr int screenPatienceMs = 60000;

QByteArray readAll(int descriptor)
{
    QByteArray all;
    std::array<char, 4096> bytes{};
    ssize_t size = 0;
    while ((size = read(descriptor, bytes.data(), bytes.size())) > 0) { // EIO once nobody has the other end
        all.append(bytes.data(), size);
    }
    return all;
}

} // namespace

Answer askInTerminal(int columns, const QStringList &arguments)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC); // see pty(7)
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) {
        return {};
    }
    const int programSide = open(ptsname(terminal), O_RDWR | O_NOCTTY | O_CLOEXEC);
    winsize size{};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = 1000;
    ioctl(programSide, TIOCSWINSZ, &size);
    QProcess process;
    process.setProcessEnvironment(programEnvironment());
    process.setChildProcessModifier([programSide] { dup2(programSide, STDOUT_FILENO); });
    process.start(QStringLiteral(PORTOLAN_CLI), arguments);
    const bool isStarted = process.waitForStarted(screenPatienceMs);
    close(programSide);
    const QByteArray output = isStarted ? readAll(terminal) : QByteArray{};
    close(terminal);
    process.waitForFinished(screenPatienceMs);
    return {process.exitCode(), QString::fromUtf8(output).remove(u'\r'), {}};
}

} // namespace portolan::test
