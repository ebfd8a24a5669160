// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

void replace(const QString &objectName, const QLocale &locale, const QString &file, const QString &folder)
{
    auto *const application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(objectName);
    auto *const translator = new QTranslator{application};
    translator->setObjectName(objectName);
    if (translator->load(locale, file, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

void installTranslations(const QLocale &wanted)
{
    // The locale "C" speaks to programs; people get English.
    const QLocale locale = wanted.language() == QLocale::C ? QLocale{QLocale::English} : wanted;
    QLocale::setDefault(locale);
    replace(u"qtTranslations"_s, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(u"portolanTranslations"_s, locale, u"portolan"_s, u":/i18n"_s);
}

QStringList availableLanguages()
{
    QStringList codes;
    for (const QString &file : QDir{u":/i18n"_s}.entryList({u"portolan_*.qm"_s}, QDir::Files, QDir::Name)) {
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    return codes;
}

} // namespace portolan
