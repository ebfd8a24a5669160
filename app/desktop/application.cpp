// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "app/translations.h"
#include "core/catalog/catalog.h"
#include "core/catalog/databaselocation.h"
#include "core/elevation/ownerhelper.h"
#include "core/journal/journal.h"
#include "core/journal/journallocation.h"
#include "core/listening/listenermonitor.h"
#include "core/listening/listenersource.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int couldNotStatus = 3;
/// Time for the window to be laid out and painted once everything is in it.
constexpr int settleMs = 400;

void describeApplication()
{
    QApplication::setApplicationName(u"Portolan"_s);
    QApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    QApplication::setOrganizationName(u"Portolan"_s);
    QApplication::setDesktopFileName(u"org.portolan.Portolan"_s);
    QApplication::setWindowIcon(QIcon{u":/icons/portolan.svg"_s});
}

void takeScreenshot(MainWindow &window, const QString &file)
{
    QObject::connect(&window, &MainWindow::filled, &window, [&window, file] {
        QTimer::singleShot(settleMs, &window, [&window, file] {
            const bool isSaved = window.grab().save(file);
            if (!isSaved) {
                std::fputs(
                    qPrintable(u"portolan: the picture cannot be written to "_s + file + u'\n'), stderr);
            }
            QApplication::exit(isSaved ? 0 : couldNotStatus);
        });
    });
}

/// The texts and the direction of that language; of the desktop's for an empty code.
void speak(const QString &code)
{
    installTranslations(QLocale{code.isEmpty() ? QLocale::system().name() : code});
    QApplication::setLayoutDirection(QLocale{}.textDirection());
}

int runWindow(const Options &options, Settings &settings, const SingleInstance &instance)
{
    applyAppearance(options.appearance.value_or(settings.appearance()));
    const auto catalog = Catalog::open(databasePath());
    if (!catalog) {
        std::fputs(qPrintable(u"portolan: "_s + catalog.error().message + u'\n'), stderr);
    }
    auto journal = Journal::open(journalPath());
    QString notice;
    if (!journal) {
        notice = journal.error().message;
    } else if (const auto aside = journal->setAside()) {
        notice = asideText(*aside);
    }
    if (!notice.isEmpty()) {
        std::fputs(qPrintable(u"portolan: "_s + notice + u'\n'), stderr);
    }
    ListenerMonitor monitor{makeListenerSource};
    OwnerHelper ownerHelper{OwnerHelper::pkexecPath(), OwnerHelper::programPath()};
    MainWindow window{{.catalog = catalog ? &*catalog : nullptr,
        .catalogProblem = catalog ? QString{} : catalog.error().message,
        .monitor = monitor,
        .settings = settings,
        .journal = journal ? &*journal : nullptr,
        .journalProblem = journal ? QString{} : journal.error().message,
        .notice = notice,
        .languages = availableLanguages(),
        .speak = speak,
        .ownerHelper = &ownerHelper}};
    if (options.size) {
        window.resize(*options.size);
    }
    window.open(options.portOrSearch);
    if (options.screenshot.isEmpty()) {
        QObject::connect(&instance, &SingleInstance::handedOver, &window, [&window](const QString &text) {
            window.open(text);
            window.showNormal();
            window.raise();
            window.activateWindow();
        });
    } else {
        takeScreenshot(window, options.screenshot);
    }
    window.show();
    return QApplication::exec();
}

} // namespace

int runDesktop(int &argc, char **argv)
{
    const QApplication application{argc, argv};
    describeApplication();
    QSettings store;
    Settings settings{store};
    speak(settings.language());
    const Options options = parseOptions(QApplication::arguments());
    if (!options.language.isEmpty()) {
        speak(options.language);
    }
    SingleInstance instance;
    if (options.screenshot.isEmpty() && !instance.becomeFirst(options.portOrSearch)) {
        return 0;
    }
    return runWindow(options, settings, instance);
}

} // namespace portolan
