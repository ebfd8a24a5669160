// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listening/judgedlistener.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace portolan {

class ListenerModel;

/// Leaves out listeners that do not have every word of the filter, and UDP clients.
///
/// A number is the beginning of a port, or a whole user or process id. Other words are part of the program,
/// unit, container, user, registered name or address, or the beginning of what is known: "reachable",
/// "local", "internet", "container", "hidden", "unusual", "kernel", "tcp", "udp".
class ListenerFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must live as long as the filter.
    explicit ListenerFilter(ListenerModel &model, QObject *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    /// Whether UDP sockets that look like clients are left out. True at first.
    [[nodiscard]] bool hidesClients() const;
    void setHidesClients(bool isHiding);

    /// Rows that are left out as clients, whatever the words.
    [[nodiscard]] int clientCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool hasWord(int row, const QString &word) const;
    [[nodiscard]] static bool hasKeyword(const JudgedListener &judged, const QString &word);
    [[nodiscard]] bool isClient(int row) const;

    ListenerModel &m_model;
    QString m_text;
    QStringList m_words;
    bool m_isHidingClients = true;
};

} // namespace portolan
