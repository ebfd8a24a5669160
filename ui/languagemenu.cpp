// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include <QActionGroup>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString ownName(const QString &code)
{
    const QLocale locale{code};
    // Qt names English after the country it takes for granted.
    QString name = locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                         : locale.nativeLanguageName();
    name.replace(0, 1, name.left(1).toUpper());
    return name.isEmpty() ? code : name;
}

} // namespace

LanguageMenu::LanguageMenu(const QStringList &languages, const QString &current, QWidget *parent)
    : QMenu{parent}
    , m_group{new QActionGroup{this}}
{
    setObjectName(u"languageMenu"_s);
    addLanguage({}, current);
    m_system = actions().constFirst();
    addSeparator();
    for (const QString &code : languages) {
        addLanguage(code, current);
    }
    retranslate();
}

void LanguageMenu::addLanguage(const QString &code, const QString &current)
{
    QAction *const action = addAction(code.isEmpty() ? QString{} : ownName(code));
    action->setObjectName(u"language-"_s + code);
    action->setCheckable(true);
    action->setChecked(code == current);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
    m_system->setText(tr("Language of the desktop"));
}

} // namespace portolan
