// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/ownerhelper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// What an action of polkit says: polkit(8).
struct PolkitAction
{
    QString id;
    /// By language; that without one has an empty key.
    QHash<QString, QString> descriptions;
    QHash<QString, QString> messages;
    QHash<QString, QString> defaults;
    QHash<QString, QString> annotations;
};

PolkitAction readAction(QXmlStreamReader &xml)
{
    PolkitAction action;
    action.id = xml.attributes().value("id"_L1).toString();
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString language = xml.attributes().value("xml:lang"_L1).toString();
        if (name == u"description"_s) {
            action.descriptions.insert(language, xml.readElementText());
        } else if (name == u"message"_s) {
            action.messages.insert(language, xml.readElementText());
        } else if (name == u"annotate"_s) {
            const QString key = xml.attributes().value("key"_L1).toString();
            action.annotations.insert(key, xml.readElementText());
        } else if (name == u"defaults"_s) {
            while (xml.readNextStartElement()) {
                const QString right = xml.name().toString();
                action.defaults.insert(right, xml.readElementText());
            }
        } else {
            xml.raiseError(u"unexpected element "_s + name);
        }
    }
    return action;
}

} // namespace

class TestPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QFile file{QStringLiteral(PORTOLAN_POLICY_FILE)};
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QXmlStreamReader xml{&file};
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"policyconfig");
        while (xml.readNextStartElement()) {
            if (xml.name() == "action"_L1) {
                m_actions.append(readAction(xml));
            } else {
                xml.skipCurrentElement();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void oneActionAllowsOnlyWhatTheProgramCalls()
    {
        QCOMPARE(m_actions.size(), 1);
        const PolkitAction &action = m_actions.constFirst();
        QCOMPARE(action.id, u"org.portolan.Portolan.see-all-owners"_s);
        const QHash<QString, QString> expected{
            {u"org.freedesktop.policykit.exec.path"_s, OwnerHelper::installedProgramPath()},
            {u"org.freedesktop.policykit.exec.argv1"_s, OwnerHelper::arguments().constFirst()},
        };
        QCOMPARE(action.annotations, expected);
        QVERIFY(QDir::isAbsolutePath(OwnerHelper::installedProgramPath()));
        QCOMPARE(QFileInfo{OwnerHelper::installedProgramPath()}.fileName(), u"portolan-cli"_s);
    }

    void onlyAnAdministratorsPasswordGivesTheRight()
    {
        const QHash<QString, QString> expected{
            {u"allow_any"_s, u"auth_admin"_s},
            {u"allow_inactive"_s, u"auth_admin"_s},
            {u"allow_active"_s, u"auth_admin_keep"_s},
        };
        QCOMPARE(m_actions.value(0).defaults, expected);
    }

    void textsAreInAllLanguages()
    {
        for (const QString &language : {QString{}, u"ro"_s, u"ckb"_s}) {
            const QString message = m_actions.value(0).messages.value(language);
            QVERIFY2(message.contains(u"Portolan"_s), qPrintable(language));
            QVERIFY2(!m_actions.value(0).descriptions.value(language).isEmpty(), qPrintable(language));
        }
        QCOMPARE(m_actions.value(0).messages.size(), 3);
    }

    void fileKeepsToTheFormOfPolkit()
    {
        const QString form = u"/usr/share/polkit-1/policyconfig-1.dtd"_s;
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty() || !QFileInfo::exists(form)) {
            QSKIP("xmllint or the document type of polkit is not installed here.");
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(xmllint,
            {u"--noout"_s, u"--nonet"_s, u"--dtdvalid"_s, form, QStringLiteral(PORTOLAN_POLICY_FILE)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

private:
    QVector<PolkitAction> m_actions;
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
