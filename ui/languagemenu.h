// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

class QActionGroup;

namespace portolan {

/// The languages that the window can speak, each by its own name, and the one of the desktop.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    /// languages are codes such as "ro"; current is one of them, or empty for the language of the desktop.
    LanguageMenu(const QStringList &languages, const QString &current, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// Empty for the language of the desktop.
    void languageChosen(const QString &code);

private:
    void addLanguage(const QString &code, const QString &current);

    QActionGroup *m_group = nullptr;
    QAction *m_system = nullptr;
};

} // namespace portolan
