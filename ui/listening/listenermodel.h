// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listening/judgedlistener.h"
#include "ui/listening/listenertext.h"

#include <QAbstractListModel>
#include <QVector>

#include <memory>
#include <utility>
#include <vector>

namespace portolan {

/// The listeners of this computer, one row each or for each group of workers that share a port, ordered by
/// port, transport, address, device, namespace and inode. New snapshots are merged row by row, so that
/// indexes, selections and scroll positions stay, also when a program is started anew and opens another
/// socket in the same place; the model never resets.
class ListenerModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// PortNumber.
        PortRole = Qt::UserRole,
        /// QString: the first line.
        ProgramRole,
        /// QString: the second line.
        SenseRole,
        /// ListenerMark.
        MarkRole,
        /// bool: the program is not what the port is for.
        UnusualRole,
        /// QString: address and port, to be copied.
        EndpointRole,
        /// QString: the row as one line, to be copied.
        RowTextRole,
    };

    explicit ListenerModel(QObject *parent = nullptr);
    ~ListenerModel() override;
    Q_DISABLE_COPY_MOVE(ListenerModel)

    /// Any order; one already ordered is merged fastest.
    void setListeners(const QVector<JudgedListener> &listeners);

    /// Of a row that stands for several sockets, the first with the holders of all.
    [[nodiscard]] const JudgedListener &listenerAt(int row) const;

    /// Sockets that all rows stand for together.
    [[nodiscard]] int socketCount() const { return static_cast<int>(m_latest.size()); }

    /// As ProgramRole.
    [[nodiscard]] const QString &programAt(int row) const;

    /// The rows of that port: the first, and how many follow each other from there.
    [[nodiscard]] std::pair<int, int> rowsOf(PortNumber port) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row;
    /// A run of rows, last included.
    struct Run;
    struct IsBefore;
    /// What brings a row nearer to the listeners wanted.
    enum class Step : quint8 { Keep, Remove, Insert };

    /// listeners are in the order of the rows.
    void merge(const QVector<JudgedListener> &listeners);
    /// row is the first that is not merged yet, next the first listener.
    [[nodiscard]] Step stepAt(int row, const QVector<JudgedListener> &listeners, int next) const;
    void remove(Run run);
    void insert(int row, const QVector<JudgedListener> &listeners, Run run);
    void updateDetails();
    void reportChanges();

    /// What was given last, to see at once when it is given again.
    QVector<JudgedListener> m_latest;
    /// By pointer: inserting in the middle then moves 8 bytes a row instead of a few hundred.
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace portolan
