// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(PORTOLAN_SOURCE_DIR);

struct Include
{
    QString file;
    int line = 0;
    QString target;
    bool isQuoted = false;
};

/// The #include lines of a text.
QVector<Include> includesOf(const QString &file, const QString &text)
{
    static const QRegularExpression form{u"^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|<([^>]+)>)"_s};
    QVector<Include> includes;
    int line = 0;
    for (const QString &each : text.split(u'\n')) {
        ++line;
        if (const auto match = form.match(each); match.hasMatch()) {
            const bool isQuoted = match.hasCaptured(1);
            includes.append({file, line, match.captured(isQuoted ? 1 : 2), isQuoted});
        }
    }
    return includes;
}

/// The first folder of the path of a file in the repository: its layer.
QString layerOf(const QString &file)
{
    return file.section(u'/', 0, 0);
}

/// What the layer may include of this project.
QStringList allowedLayers(const QString &layer)
{
    if (layer == u"core"_s) {
        return {u"core"_s};
    }
    if (layer == u"database"_s) {
        return {u"core"_s, u"database"_s};
    }
    if (layer == u"ui"_s) {
        return {u"core"_s, u"ui"_s};
    }
    if (layer == u"app"_s) {
        return {u"core"_s, u"ui"_s, u"app"_s};
    }
    return {u"core"_s, u"database"_s, u"ui"_s, u"app"_s, u"tests"_s};
}

/// What is wrong with the include, or nothing.
QString objection(const Include &include)
{
    static const QRegularExpression modulePrefix{u"^Qt[A-Z][A-Za-z]*/"_s};
    static const QRegularExpression screen{u"^(QWidget|Q(Gui)?Application|QPainter|QColor|QPalette|QFont|"
                                           u"QPixmap|QImage|QIcon|QDialog|QMessageBox|QWindow|QClipboard|"
                                           "QTextDocument|QDesktopServices)$"_s};
    static const QRegularExpression databaseHeader{u"^(SQLiteCpp/|sqlite3)"_s};
    static const QRegularExpression systemHeader{
        u"^(linux/|sys/|netinet/|arpa/|net/|libmnl/|unistd\\.h|fcntl\\.h|dirent\\.h|pwd\\.h)"_s};
    const QString layer = layerOf(include.file);
    if (modulePrefix.match(include.target).hasMatch()) {
        return u"includes a Qt header with its module prefix"_s;
    }
    if (include.isQuoted && include.target.contains(u'/')
        && !allowedLayers(layer).contains(layerOf(include.target))) {
        return u"includes a layer that it may not know"_s;
    }
    if (layer == u"core"_s && screen.match(include.target).hasMatch()) {
        return u"is core and includes what is for the screen"_s;
    }
    if (layer == u"ui"_s && databaseHeader.match(include.target).hasMatch()) {
        return u"is ui and includes SQL"_s;
    }
    if ((layer == u"ui"_s || layer == u"app"_s) && systemHeader.match(include.target).hasMatch()) {
        return u"includes a header of the operating system"_s;
    }
    return {};
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyIncludeKeepsToTheLayers()
    {
        int files = 0;
        int includes = 0;
        QStringList objections;
        for (const QString &layer : {u"app"_s, u"core"_s, u"ui"_s, u"database"_s, u"tests"_s}) {
            QDirIterator iterator{
                sourceDir + u'/' + layer, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories};
            while (iterator.hasNext()) {
                QFile file{iterator.next()};
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                ++files;
                const QString name = file.fileName().mid(sourceDir.size() + 1);
                for (const Include &include : includesOf(name, QString::fromUtf8(file.readAll()))) {
                    ++includes;
                    if (const QString reason = objection(include); !reason.isEmpty()) {
                        objections.append(u"%1:%2 %3: %4"_s.arg(
                            name, QString::number(include.line), reason, include.target));
                    }
                }
            }
        }
        QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
        // A test that read nothing would pass as well.
        QVERIFY(files > 100);
        QVERIFY(includes > files);
    }

    void forbiddenIncludesAreObjectedTo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isObjected");
        QTest::newRow("core sees a widget") << u"core/a.cpp"_s << u"#include <QWidget>"_s << true;
        QTest::newRow("core sees ui") << u"core/a.cpp"_s << u"#include \"ui/theme.h\""_s << true;
        QTest::newRow("core sees a module prefix")
            << u"core/a.cpp"_s << u"#include <QtWidgets/QLabel>"_s << true;
        QTest::newRow("core sees core") << u"core/a.cpp"_s << u"#include \"core/base/result.h\""_s << false;
        QTest::newRow("core sees the kernel")
            << u"core/a.cpp"_s << u"#include <linux/inet_diag.h>"_s << false;
        QTest::newRow("ui sees SQL") << u"ui/a.cpp"_s << u"  # include <SQLiteCpp/Database.h>"_s << true;
        QTest::newRow("ui sees sqlite3") << u"ui/a.cpp"_s << u"#include <sqlite3.h>"_s << true;
        QTest::newRow("ui sees the system") << u"ui/a.cpp"_s << u"#include <sys/socket.h>"_s << true;
        QTest::newRow("ui sees app") << u"ui/a.cpp"_s << u"#include \"app/translations.h\""_s << true;
        QTest::newRow("builder sees ui")
            << u"database/builder/a.cpp"_s << u"#include \"ui/theme.h\""_s << true;
        QTest::newRow("nobody sees tests")
            << u"app/a.cpp"_s << u"#include \"tests/support/sockets.h\""_s << true;
        QTest::newRow("tests see all") << u"tests/a.cpp"_s << u"#include \"ui/theme.h\""_s << false;
    }

    void forbiddenIncludesAreObjectedTo()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(bool, isObjected);
        const auto includes = includesOf(file, line);
        QCOMPARE(includes.size(), 1);
        QCOMPARE(!objection(includes.first()).isEmpty(), isObjected);
    }

    void topLevelHoldsOnlyTheAgreedFolders()
    {
        const QStringList agreed{u"app"_s,
            u"build"_s,
            u"core"_s,
            u"database"_s,
            u"packaging"_s,
            u"resources"_s,
            u"tests"_s,
            u"ui"_s};
        const QStringList folders = QDir{sourceDir}.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &folder : folders) {
            QVERIFY2(agreed.contains(folder), qPrintable(folder));
        }
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
