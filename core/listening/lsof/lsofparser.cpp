// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/lsofparser.h"

#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr std::string_view listening = "ST=LISTEN";

/// The fields of the file set that is being read.
struct FileSet
{
    std::string_view type;
    std::string_view device;
    std::string_view protocol;
    std::string_view name;
    bool isListening = false;
};

/// "3668530" on Linux, "0x6fbfe6fb0c6c2cd9" elsewhere.
quint64 identityOf(std::string_view device)
{
    const bool isHexadecimal = device.starts_with("0x");
    return (isHexadecimal ? parseNumber(device.substr(2), 16) : parseNumber(device)).value_or(0);
}

std::optional<quint32> userId(std::string_view text)
{
    const auto number = parseNumber(text);
    const bool isUid = number && *number <= std::numeric_limits<quint32>::max();
    return isUid ? std::optional{static_cast<quint32>(*number)} : std::nullopt;
}

qint64 processId(std::string_view text)
{
    const auto number = parseNumber(text);
    return number && *number <= std::numeric_limits<qint32>::max() ? static_cast<qint64>(*number) : 0;
}

/// A program may call itself anything; a user without a name has his number here.
QString userName(std::string_view text)
{
    return parseNumber(text) ? QString{} : decodeText(text);
}

std::optional<Transport> transportOf(const FileSet &file)
{
    const bool isTcp = file.protocol == "TCP";
    if (isTcp && file.isListening) {
        return Transport::Tcp;
    }
    return file.protocol == "UDP" ? std::optional{Transport::Udp} : std::nullopt;
}

/// Takes what KAME kernels put into the second word of a link-local address out of it: RFC 4291 has zeros
/// there.
quint32 takeEmbeddedZone(Q_IPV6ADDR &bytes)
{
    const bool isLinkLocal = bytes[0] == 0xfe && (bytes[1] & 0xc0U) == 0x80U;
    if (!isLinkLocal) {
        return 0;
    }
    const quint32 zone = (static_cast<quint32>(bytes[2]) << 8U) | bytes[3];
    bytes[2] = 0;
    bytes[3] = 0;
    return zone;
}

QHostAddress mapped(const QHostAddress &address)
{
    return QHostAddress{address.toIPv6Address()};
}

/// Reads fields one after the other and keeps what the present process and file set said.
class LsofReader
{
public:
    void readField(std::string_view field)
    {
        const std::string_view value = field.substr(1);
        switch (field.front()) {
        case 'p':
            m_process = {};
            m_process.pid = processId(value);
            m_file.reset();
            break;
        case 'f':
            m_file.emplace();
            break;
        default:
            if (m_file) {
                readFileField(field.front(), value);
            } else {
                readProcessField(field.front(), value);
            }
        }
    }

    /// A newline ends each process and each file set.
    void endSet()
    {
        if (m_file && m_process.pid > 0) {
            addRow(*m_file);
        }
        m_file.reset();
    }

    std::vector<LsofRow> takeRows() { return std::move(m_rows); }

private:
    void readProcessField(char identifier, std::string_view value)
    {
        switch (identifier) {
        case 'R':
            m_process.parentPid = processId(value);
            break;
        case 'c':
            m_process.command = decodeText(withoutLsofEscapes(value));
            break;
        case 'u':
            m_process.uid = userId(value);
            break;
        case 'L':
            m_process.user = userName(value);
            break;
        default:
            break;
        }
    }

    void readFileField(char identifier, std::string_view value)
    {
        switch (identifier) {
        case 't':
            m_file->type = value;
            break;
        case 'd':
            m_file->device = value;
            break;
        case 'P':
            m_file->protocol = value;
            break;
        case 'n':
            m_file->name = value;
            break;
        case 'T':
            m_file->isListening = m_file->isListening || value == listening;
            break;
        default:
            break;
        }
    }

    void addRow(const FileSet &file)
    {
        const auto transport = transportOf(file);
        const auto bound = parseLsofAddress(file.name, file.type == "IPv6");
        if (!transport || !bound) {
            return;
        }
        LsofRow row = m_process;
        row.transport = *transport;
        row.address = bound->address;
        row.port = bound->port;
        row.zone = bound->zone;
        row.identity = identityOf(file.device);
        m_rows.push_back(std::move(row));
    }

    /// What all rows of the process have in common.
    LsofRow m_process;
    std::optional<FileSet> m_file;
    std::vector<LsofRow> m_rows;
};

/// The value of the two hexadecimal digits after "\x".
std::optional<char> escapedByte(std::string_view rest)
{
    const auto value = rest.size() < 2 ? std::nullopt : parseNumber(rest.substr(0, 2), 16);
    return value ? std::optional{static_cast<char>(*value)} : std::nullopt;
}

char escapedControl(char letter)
{
    constexpr std::string_view letters = "bfnrt";
    constexpr std::string_view controls = "\b\f\n\r\t";
    const size_t index = letters.find(letter);
    return index == std::string_view::npos ? '\0' : controls[index];
}

} // namespace

std::vector<LsofRow> parseLsofOutput(std::string_view bytes)
{
    LsofReader reader;
    while (!bytes.empty()) {
        if (bytes.front() == '\n') {
            reader.endSet();
            bytes.remove_prefix(1);
            continue;
        }
        const size_t end = bytes.find('\0');
        if (end == std::string_view::npos) { // broken off
            break;
        }
        if (end > 0) {
            reader.readField(bytes.substr(0, end));
        }
        bytes.remove_prefix(end + 1);
    }
    return reader.takeRows();
}

std::optional<LsofAddress> parseLsofAddress(std::string_view name, bool isIpv6)
{
    name = name.substr(0, name.find(' ')); // " (LISTEN)" in output for people
    const size_t colon = name.rfind(':');
    if (colon == std::string_view::npos || name.find("->") != std::string_view::npos) {
        return std::nullopt;
    }
    const auto port = PortNumber::fromString(decodeText(name.substr(colon + 1)));
    if (!port || port->value() == 0) {
        return std::nullopt;
    }
    std::string_view host = name.substr(0, colon);
    if (host == "*") {
        return LsofAddress{
            QHostAddress{isIpv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4}, *port, QString{}};
    }
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
    }
    const size_t percent = std::min(host.find('%'), host.size());
    QHostAddress address;
    if (!address.setAddress(decodeText(host.substr(0, percent)))) {
        return std::nullopt;
    }
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return LsofAddress{isIpv6 ? mapped(address) : address, *port, QString{}};
    }
    QString zone = decodeText(host.substr(std::min(percent + 1, host.size())));
    Q_IPV6ADDR bytes = address.toIPv6Address();
    const quint32 embedded = takeEmbeddedZone(bytes);
    if (zone.isEmpty() && embedded != 0) {
        zone = QString::number(embedded);
    }
    return LsofAddress{QHostAddress{bytes}, *port, zone};
}

std::string withoutLsofEscapes(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const char next = text.size() > 1 ? text[1] : '\0';
        if (text.front() != '\\' || next == '\0') {
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        const auto byte = next == 'x' ? escapedByte(text.substr(2)) : std::nullopt;
        const char control = next == '\\' ? '\\' : escapedControl(next);
        if (byte) {
            plain += *byte;
            text.remove_prefix(4);
        } else if (control != '\0') {
            plain += control;
            text.remove_prefix(2);
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

} // namespace portolan
