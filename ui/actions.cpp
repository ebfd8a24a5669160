// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Definition
{
    Actions::Id id;
    const char *objectName;
    const char *text;
    QVector<QKeySequence> shortcuts;
    bool isCheckable = false;
};

// One table, long as it is.
// NOLINTNEXTLINE(readability-function-size)
const std::array<Definition, Actions::Count> &definitions()
{
    static const std::array<Definition, Actions::Count> all{{
        {Actions::GoBack,
            "goBack",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Back"),
            {Qt::ALT | Qt::Key_Left, Qt::Key_Back}},
        {Actions::GoForward,
            "goForward",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Forward"),
            {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}},
        {Actions::Search,
            "search",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Search"),
            {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L}},
        {Actions::FilterListeners,
            "filterListeners",
            QT_TRANSLATE_NOOP("portolan::Actions", "Filter &listeners"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
        {Actions::ShowChart,
            "showChart",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Chart"),
            {Qt::CTRL | Qt::Key_1},
            true},
        {Actions::ShowList,
            "showList",
            QT_TRANSLATE_NOOP("portolan::Actions", "&List"),
            {Qt::CTRL | Qt::Key_2},
            true},
        {Actions::ShowTimeline,
            "showTimeline",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Timeline"),
            {Qt::CTRL | Qt::Key_3},
            true},
        {Actions::ZoomIn,
            "zoomIn",
            QT_TRANSLATE_NOOP("portolan::Actions", "Zoom &in"),
            {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {Actions::ZoomOut,
            "zoomOut",
            QT_TRANSLATE_NOOP("portolan::Actions", "Zoom &out"),
            {Qt::CTRL | Qt::Key_Minus}},
        {Actions::ZoomToFit,
            "zoomToFit",
            QT_TRANSLATE_NOOP("portolan::Actions", "Show &all ports"),
            {Qt::CTRL | Qt::Key_0}},
        {Actions::TextLarger,
            "textLarger",
            QT_TRANSLATE_NOOP("portolan::Actions", "La&rger text"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus}},
        {Actions::TextSmaller,
            "textSmaller",
            QT_TRANSLATE_NOOP("portolan::Actions", "S&maller text"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Minus}},
        {Actions::TextNormal,
            "textNormal",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Normal text"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_0}},
        {Actions::CopyArticle,
            "copyArticle",
            QT_TRANSLATE_NOOP("portolan::Actions", "Copy article as &Markdown"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
        {Actions::FindInArticle,
            "findInArticle",
            QT_TRANSLATE_NOOP("portolan::Actions", "Find in t&his article"),
            {QKeySequence::Find}},
        {Actions::Print,
            "print",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Print this article …"),
            {QKeySequence::Print}},
        {Actions::SavePdf,
            "savePdf",
            QT_TRANSLATE_NOOP("portolan::Actions", "Save this article as P&DF …"),
            {}},
        {Actions::EditNote,
            "editNote",
            QT_TRANSLATE_NOOP("portolan::Actions", "&Your note on this port …"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
        {Actions::SaveFeedback,
            "saveFeedback",
            QT_TRANSLATE_NOOP("portolan::Actions", "Sa&ve your answers to a file …"),
            {}},
        {Actions::Refresh,
            "refresh",
            QT_TRANSLATE_NOOP("portolan::Actions", "Loo&k again now"),
            {Qt::Key_F5, Qt::CTRL | Qt::Key_R}},
        {Actions::ListenerDetails,
            "listenerDetails",
            QT_TRANSLATE_NOOP("portolan::Actions", "D&etails of the listener …"),
            {Qt::CTRL | Qt::Key_I}},
        {Actions::FollowDesktop,
            "followDesktop",
            QT_TRANSLATE_NOOP("portolan::Actions", "Colours of the &desktop"),
            {},
            true},
        {Actions::Light, "light", QT_TRANSLATE_NOOP("portolan::Actions", "Li&ght"), {}, true},
        {Actions::Dark, "dark", QT_TRANSLATE_NOOP("portolan::Actions", "Dar&k"), {}, true},
        {Actions::About, "about", QT_TRANSLATE_NOOP("portolan::Actions", "A&bout Portolan"), {}},
        {Actions::Quit, "quit", QT_TRANSLATE_NOOP("portolan::Actions", "&Quit"), {QKeySequence::Quit}},
    }};
    return all;
}

void makeExclusive(QObject *parent, const QVector<QAction *> &actions)
{
    auto *const group = new QActionGroup{parent};
    for (QAction *const action : actions) {
        group->addAction(action);
    }
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject{window}
{
    for (const Definition &definition : definitions()) {
        auto *const action = new QAction{window};
        action->setObjectName(QLatin1StringView{definition.objectName});
        action->setCheckable(definition.isCheckable);
        action->setShortcuts(QList<QKeySequence>{definition.shortcuts});
        window->addAction(action);
        m_actions.at(definition.id) = action;
    }
    makeExclusive(this, {action(ShowChart), action(ShowList), action(ShowTimeline)});
    makeExclusive(this, {action(FollowDesktop), action(Light), action(Dark)});
    action(ShowChart)->setChecked(true);
    action(FollowDesktop)->setChecked(true);
    retranslate();
}

void Actions::retranslate() const
{
    for (const Definition &definition : definitions()) {
        action(definition.id)->setText(QCoreApplication::translate("portolan::Actions", definition.text));
    }
}

} // namespace portolan
