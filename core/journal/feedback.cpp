// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/feedback.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QJsonObject feedbackObject(const Feedback &feedback)
{
    QJsonObject object{
        {u"page"_s, feedback.page},
        {u"answer"_s, feedback.answer == Answer::Yes ? u"yes"_s : u"no"_s},
        {u"language"_s, feedback.language},
        {u"askedAt"_s, feedback.askedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"programVersion"_s, feedback.programVersion},
    };
    if (!feedback.note.isEmpty()) {
        object.insert(u"note"_s, feedback.note);
    }
    return object;
}

} // namespace

QString feedbackPage(PortNumber port)
{
    return u"port:"_s + port.toString();
}

QString feedbackPage(const QString &conceptId)
{
    return u"concept:"_s + conceptId;
}

bool isFeedbackPage(const QString &page)
{
    static const QRegularExpression form{u"\\A(?:port:([0-9]+)|concept:[a-z0-9-]{1,100})\\z"_s};
    const auto match = form.match(page);
    return match.hasMatch() && (!match.hasCaptured(1) || PortNumber::fromString(match.captured(1)));
}

QByteArray toFeedbackJson(const QVector<Feedback> &feedback)
{
    QJsonArray rows;
    for (const Feedback &each : feedback) {
        rows.append(feedbackObject(each));
    }
    return QJsonDocument{QJsonObject{{u"schema"_s, 1}, {u"feedback"_s, rows}}}.toJson();
}

} // namespace portolan
