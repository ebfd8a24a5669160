// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/snapshotreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <initializer_list>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int knownSchema = 1;
/// JSON numbers are doubles: whole numbers are exact up to here.
constexpr quint64 maxExactNumber = quint64{1} << 53;
constexpr quint64 maxQuint32 = std::numeric_limits<quint32>::max();
/// pid_t is an int (credentials(7)).
constexpr quint64 maxPid = std::numeric_limits<qint32>::max();

struct SnapshotReaderText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::SnapshotReader)
};

/// The fields of one object. What is missing or wrong is given as an empty value, and the first such field of
/// the whole answer is remembered by its name.
class FieldReader final
{
public:
    FieldReader(QJsonObject object, QString &wrongField)
        : m_object{std::move(object)}
        , m_wrongField{wrongField}
    { }

    void blame(const QString &field) const
    {
        if (m_wrongField.isEmpty()) {
            m_wrongField = field;
        }
    }

    [[nodiscard]] bool isNull(const QString &field) const { return m_object.value(field).isNull(); }

    /// There and not null.
    [[nodiscard]] bool has(const QString &field) const { return m_object.contains(field) && !isNull(field); }

    [[nodiscard]] QString text(const QString &field) const
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isString()) {
            blame(field);
        }
        return value.toString();
    }

    [[nodiscard]] QString textOrNothing(const QString &field) const
    {
        return isNull(field) ? QString{} : text(field);
    }

    [[nodiscard]] bool truth(const QString &field) const
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isBool()) {
            blame(field);
        }
        return value.toBool();
    }

    /// A whole number from 0 to most.
    [[nodiscard]] quint64 number(const QString &field, quint64 most) const
    {
        const qint64 value = m_object.value(field).toInteger(-1);
        if (value < 0 || static_cast<quint64>(value) > most) {
            blame(field);
            return 0;
        }
        return static_cast<quint64>(value);
    }

    /// A moment of ISO 8601 in UTC.
    [[nodiscard]] QDateTime moment(const QString &field) const
    {
        QDateTime value = QDateTime::fromString(text(field), Qt::ISODateWithMs);
        if (!value.isValid() || value.timeSpec() != Qt::UTC) {
            blame(field);
        }
        return value;
    }

    [[nodiscard]] QJsonArray list(const QString &field) const
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isArray()) {
            blame(field);
        }
        return value.toArray();
    }

    [[nodiscard]] QStringList texts(const QString &field) const
    {
        QStringList texts;
        for (const auto each : list(field)) {
            if (!each.isString()) {
                blame(field);
            }
            texts.append(each.toString());
        }
        return texts;
    }

    /// The one of all whose key is the text.
    template <typename Enum>
    [[nodiscard]] Enum word(
        const QString &field, QString (*keyOfValue)(Enum), std::initializer_list<Enum> all) const
    {
        const QString key = text(field);
        for (const Enum value : all) {
            if (keyOfValue(value) == key) {
                return value;
            }
        }
        blame(field);
        return *all.begin();
    }

    [[nodiscard]] FieldReader object(const QString &field) const { return of(m_object.value(field), field); }

    /// Of a value that stands in the field, or in a list there.
    [[nodiscard]] FieldReader of(const QJsonValue &value, const QString &field) const
    {
        if (!value.isObject()) {
            blame(field);
        }
        return {value.toObject(), m_wrongField};
    }

private:
    QJsonObject m_object;
    QString &m_wrongField;
};

/// What may be missing, because it was added later.
void readLaterFields(const FieldReader &fields, Process &process)
{
    if (fields.has(u"startTicks"_s)) {
        process.id.startTicks = fields.number(u"startTicks"_s, maxExactNumber);
    }
    if (fields.has(u"parentPid"_s)) {
        process.parentPid = static_cast<qint64>(fields.number(u"parentPid"_s, maxPid));
    }
    if (fields.has(u"uid"_s)) {
        process.uid = static_cast<quint32>(fields.number(u"uid"_s, maxQuint32));
    }
    if (fields.has(u"linkName"_s)) {
        process.linkName = fields.text(u"linkName"_s);
    }
    process.isExecutableDeleted = fields.has(u"executableDeleted"_s) && fields.truth(u"executableDeleted"_s);
}

Process readProcess(const FieldReader &fields)
{
    Process process;
    process.id.pid = static_cast<qint64>(fields.number(u"pid"_s, maxPid));
    if (process.id.pid == 0) {
        fields.blame(u"pid"_s);
    }
    process.name = fields.text(u"name"_s);
    process.executable = fields.textOrNothing(u"executable"_s);
    process.commandLine = fields.texts(u"commandLine"_s);
    if (!fields.isNull(u"startedAt"_s)) {
        process.startedAt = fields.moment(u"startedAt"_s);
    }
    readLaterFields(fields, process);
    return process;
}

Endpoint readEndpoint(const FieldReader &fields)
{
    Endpoint endpoint;
    endpoint.transport = fields.word(
        u"transport"_s, transportName, {Transport::Tcp, Transport::Udp, Transport::Sctp, Transport::Dccp});
    if (!endpoint.address.setAddress(fields.text(u"address"_s))) {
        fields.blame(u"address"_s);
    }
    endpoint.port
        = PortNumber{static_cast<quint16>(fields.number(u"port"_s, std::numeric_limits<quint16>::max()))};
    endpoint.device = fields.textOrNothing(u"device"_s);
    return endpoint;
}

/// What may be missing, because it was added later.
void readLaterFields(const FieldReader &fields, Listener &listener)
{
    listener.isMultipath = fields.has(u"multipath"_s) && fields.truth(u"multipath"_s);
    if (fields.has(u"activation"_s)) {
        const FieldReader activation = fields.object(u"activation"_s);
        listener.activation = SocketActivation{activation.textOrNothing(u"socketUnit"_s),
            activation.textOrNothing(u"serviceUnit"_s),
            activation.truth(u"serviceRunning"_s)};
    }
    if (fields.has(u"forwarding"_s)) {
        const FieldReader forwarding = fields.object(u"forwarding"_s);
        listener.forwarding = Forwarding{forwarding.text(u"program"_s),
            forwarding.textOrNothing(u"address"_s),
            forwarding.textOrNothing(u"container"_s),
            forwarding.textOrNothing(u"namespace"_s)};
    }
}

Listener readListener(const FieldReader &fields)
{
    Listener listener;
    listener.endpoint = readEndpoint(fields);
    if (!fields.isNull(u"v6only"_s)) {
        listener.v6only = fields.truth(u"v6only"_s);
    }
    listener.state = fields.word(u"state"_s, stateKey, {SocketState::Listen, SocketState::Unconnected});
    listener.inode = fields.number(u"inode"_s, maxExactNumber);
    if (!fields.isNull(u"uid"_s)) {
        listener.uid = static_cast<quint32>(fields.number(u"uid"_s, maxQuint32));
    }
    listener.user = fields.textOrNothing(u"user"_s);
    listener.unit = fields.textOrNothing(u"unit"_s);
    listener.container = fields.textOrNothing(u"container"_s);
    listener.netNamespace = fields.text(u"namespace"_s);
    if (!fields.isNull(u"queue"_s)) {
        const FieldReader queue = fields.object(u"queue"_s);
        listener.queue = AcceptQueue{static_cast<quint32>(queue.number(u"pending"_s, maxQuint32)),
            static_cast<quint32>(queue.number(u"max"_s, maxQuint32))};
    }
    readLaterFields(fields, listener);
    listener.ownership = fields.word(u"ownership"_s,
        ownershipKey,
        {Ownership::Known, Ownership::Hidden, Ownership::Kernel, Ownership::Unheld});
    for (const auto process : fields.list(u"processes"_s)) {
        listener.processes.append(readProcess(fields.of(process, u"processes"_s)));
    }
    // Whoever shows a known owner takes the first process.
    if (listener.ownership == Ownership::Known && listener.processes.isEmpty()) {
        fields.blame(u"processes"_s);
    }
    listener.grade = fields.word(u"grade"_s, gradeKey, {Grade::Service, Grade::Client, Grade::Unclear});
    return listener;
}

/// What may be missing, because it was added later. Returns how many sockets of clients were left out.
quint64 readLaterFields(const FieldReader &fields, Snapshot &snapshot)
{
    if (fields.has(u"remarks"_s)) {
        snapshot.remarks = fields.texts(u"remarks"_s);
    }
    constexpr quint64 most = std::numeric_limits<qint32>::max();
    return fields.has(u"clientsLeftOut"_s) ? fields.number(u"clientsLeftOut"_s, most) : 0;
}

Snapshot readSnapshot(const FieldReader &fields)
{
    Snapshot snapshot;
    snapshot.takenAt = fields.moment(u"takenAt"_s);
    for (const auto listener : fields.list(u"listeners"_s)) {
        snapshot.listeners.append(readListener(fields.of(listener, u"listeners"_s)));
    }
    if (fields.number(u"hiddenOwners"_s, maxQuint32) != static_cast<quint64>(snapshot.hiddenOwners())) {
        fields.blame(u"hiddenOwners"_s);
    }
    const quint64 leftOut = readLaterFields(fields, snapshot);
    const bool isComplete = fields.truth(u"complete"_s);
    if (isComplete && !(snapshot.isComplete() && leftOut == 0)) {
        fields.blame(u"complete"_s);
    }
    if (leftOut != 0) {
        snapshot.remarks.append(SnapshotReaderText::tr("UDP sockets of clients that were left out: %1. "
                                                       "“portolan-cli listeners --all” shows them too.")
                                    .arg(leftOut));
    } else if (!isComplete && snapshot.isComplete()) {
        // An older program has no room for the reasons.
        snapshot.remarks.append(SnapshotReaderText::tr(
            "Something was left out: “portolan-cli listeners”, run in a terminal, tells why."));
    }
    return snapshot;
}

} // namespace

Result<Snapshot> snapshotFromJson(const QByteArray &json)
{
    if (json.size() > maxSnapshotJsonBytes) {
        return failure(SnapshotReaderText::tr(
            "The list of listeners is longer than %1, which is more than a computer can have: check that "
            "portolan-cli is the one that came with Portolan.")
                           .arg(QLocale{}.formattedDataSize(maxSnapshotJsonBytes)));
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        return failure(SnapshotReaderText::tr(
            "The list of listeners cannot be read, because it is no JSON or was cut off: check that "
            "portolan-cli is the one that came with Portolan, and ask again."));
    }
    const QJsonObject object = document.object();
    if (object.value("schema"_L1).toInteger(-1) != knownSchema) {
        return failure(SnapshotReaderText::tr(
            "The list of listeners is written in another way than this Portolan reads: install "
            "portolan-cli and Portolan of the same version."));
    }
    QString wrongField;
    Snapshot snapshot = readSnapshot(FieldReader{object, wrongField});
    if (!wrongField.isEmpty()) {
        return failure(SnapshotReaderText::tr(
            "The list of listeners cannot be read: its field “%1” is missing or wrong. "
            "Install portolan-cli and Portolan of the same version.")
                           .arg(wrongField));
    }
    return snapshot;
}

} // namespace portolan
