// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/netlinkdump.h"

#include "core/listening/logging.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

#include <libmnl/libmnl.h>
#include <sys/socket.h>

namespace portolan {

namespace {

constexpr int maxAttempts = 4;
/// The kernel fills at most 32 KiB at a time (SKB_WITH_OVERHEAD(32768) in net/netlink/af_netlink.c).
constexpr size_t bufferSize = 32768;

struct SocketCloser
{
    void operator()(mnl_socket *socket) const noexcept { mnl_socket_close(socket); }
};

using Socket = std::unique_ptr<mnl_socket, SocketCloser>;

/// The error number at the start of the payload of NLMSG_ERROR and NLMSG_DONE, as a positive errno.
int errorIn(const nlmsghdr &message)
{
    int number = 0;
    if (mnl_nlmsg_get_payload_len(&message) < sizeof number) {
        return message.nlmsg_type == NLMSG_ERROR ? EBADMSG : 0;
    }
    std::memcpy(&number, mnl_nlmsg_get_payload(&message), sizeof number);
    return number < 0 ? -number : number;
}

/// Receives until the dump is done.
DumpProgress receiveDump(mnl_socket &socket, const NetlinkRowHandler &handleRow)
{
    std::vector<std::byte> buffer(bufferSize);
    DumpProgress progress;
    while (!progress.isDone && progress.error == 0) {
        const ssize_t size = mnl_socket_recvfrom(&socket, buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size <= 0) {
            progress.error = size < 0 ? errno : ECONNRESET;
            break;
        }
        const DumpProgress part
            = readNetlinkBuffer(std::span{buffer}.first(static_cast<size_t>(size)), handleRow);
        progress.isDone = part.isDone;
        progress.isInterrupted = progress.isInterrupted || part.isInterrupted;
        progress.error = part.error;
    }
    return progress;
}

/// One request and its answer, on a socket of its own so that nothing of an earlier answer can be left in the
/// queue.
DumpProgress askOnce(int family, std::span<const std::byte> request, const NetlinkRowHandler &handleRow)
{
    const Socket socket{mnl_socket_open2(family, SOCK_CLOEXEC)};
    if (!socket || mnl_socket_bind(socket.get(), 0, MNL_SOCKET_AUTOPID) < 0) {
        return {.error = errno};
    }
    ssize_t sent = -1;
    do {
        sent = mnl_socket_sendto(socket.get(), request.data(), request.size());
    } while (sent < 0 && errno == EINTR);
    if (sent < 0) {
        return {.error = errno};
    }
    return receiveDump(*socket, handleRow);
}

} // namespace

DumpProgress readNetlinkBuffer(std::span<const std::byte> buffer, const NetlinkRowHandler &handleRow)
{
    DumpProgress progress;
    int left = static_cast<int>(buffer.size());
    const auto *message = static_cast<const nlmsghdr *>(static_cast<const void *>(buffer.data()));
    for (; mnl_nlmsg_ok(message, left); message = mnl_nlmsg_next(message, &left)) {
        if ((message->nlmsg_flags & NLM_F_DUMP_INTR) != 0) {
            progress.isInterrupted = true;
        }
        if (message->nlmsg_type == NLMSG_DONE || message->nlmsg_type == NLMSG_ERROR) {
            progress.isDone = true;
            progress.error = errorIn(*message);
            return progress;
        }
        if (message->nlmsg_type >= NLMSG_MIN_TYPE) {
            handleRow(*message);
        }
    }
    return progress;
}

int dumpNetlink(int family,
    std::span<std::byte> request,
    const NetlinkRowHandler &handleRow,
    const std::function<void()> &restart)
{
    for (int attempt = 1;; ++attempt) {
        restart();
        const DumpProgress progress = askOnce(family, request, handleRow);
        const bool isTornApart = progress.error == EINTR || (progress.error == 0 && progress.isInterrupted);
        if (!isTornApart) {
            return progress.error;
        }
        if (attempt == maxAttempts) {
            qCDebug(listeningLog) << "A netlink dump was interrupted each time; its last answer is used.";
            return progress.error == EINTR ? EINTR : 0;
        }
    }
}

} // namespace portolan
