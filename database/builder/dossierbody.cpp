// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/dossierbody.h"

#include "database/builder/frontmatter.h"
#include "database/builder/proserules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

const auto sectionMark = u"## "_s;
const auto questionMark = u"### "_s;
const auto questionsHeading = u"Questions"_s;

/// Where the text under a heading goes; nullptr for a heading that dossiers do not have.
QString *placeOf(const QString &heading, Dossier &dossier)
{
    if (heading == "How it works"_L1) {
        return &dossier.howItWorks;
    }
    if (heading == "Security"_L1) {
        return &dossier.security;
    }
    if (heading == "Seen in the wild"_L1) {
        return &dossier.seenInTheWild;
    }
    return nullptr;
}

/// Takes the body line by line.
class BodySplitter final
{
public:
    explicit BodySplitter(Dossier &dossier)
        : m_dossier{dossier}
        , m_place{&dossier.lede}
    { }

    void add(const QString &line, int number)
    {
        if (line.startsWith(questionMark)) {
            beginQuestion(line.mid(questionMark.size()).trimmed(), number);
        } else if (line.startsWith(sectionMark)) {
            beginSection(line.mid(sectionMark.size()).trimmed(), number);
        } else if (line.startsWith(u'#')) {
            throw SourceProblem{number, u"Headings of a dossier begin with ## or, for questions, ###."_s};
        } else if (m_place != nullptr) {
            *m_place += line + u'\n';
        } else if (!line.trimmed().isEmpty()) {
            throw SourceProblem{number, u"Under Questions comes a line “### ” and the question first."_s};
        }
    }

private:
    void beginSection(const QString &heading, int number)
    {
        m_isQuestions = heading == questionsHeading;
        m_place = m_isQuestions ? nullptr : placeOf(heading, m_dossier);
        if (!m_isQuestions && m_place == nullptr) {
            throw SourceProblem{number,
                u"Dossiers have no section “%1”. Possible are: How it works, Security, Seen in the wild, Questions."_s
                    .arg(heading)};
        }
        if (m_place != nullptr && !m_place->isEmpty()) {
            throw SourceProblem{number, u"The section “%1” stands here twice."_s.arg(heading)};
        }
    }

    void beginQuestion(const QString &question, int number)
    {
        if (!m_isQuestions || !question.endsWith(u'?')) {
            throw SourceProblem{
                number, u"A heading ### is a question: under “## Questions”, and with a question mark."_s};
        }
        m_dossier.questions.append({question, {}});
        m_place = &m_dossier.questions.last().answer;
    }

    Dossier &m_dossier;
    QString *m_place;
    bool m_isQuestions = false;
};

} // namespace

void readDossierBody(const QString &body, int firstLine, Dossier &dossier)
{
    BodySplitter splitter{dossier};
    int number = firstLine;
    for (const QString &line : body.split(u'\n')) {
        splitter.add(line, number);
        ++number;
    }
    for (QString *const text :
        {&dossier.lede, &dossier.howItWorks, &dossier.security, &dossier.seenInTheWild}) {
        *text = text->trimmed();
    }
    for (DossierQuestion &question : dossier.questions) {
        question.answer = question.answer.trimmed();
        if (question.answer.isEmpty()) {
            throw SourceProblem{firstLine, u"The question “%1” has no answer."_s.arg(question.question)};
        }
    }
    if (dossier.lede.isEmpty()) {
        throw SourceProblem{firstLine, u"The first paragraph, which says what this is, is missing."_s};
    }
    QSet<int> used;
    for (const DossierPort &port : std::as_const(dossier.ports)) {
        used.insert(port.source);
    }
    for (const DossierSetting &setting : std::as_const(dossier.settings)) {
        used.insert(setting.source);
    }
    checkMarkdown(body, firstLine, TextHeadings::Allowed);
    checkCitations(body, firstLine, dossier.sources.size(), used);
}

void checkMarkdown(const QString &markdown, int firstLine, TextHeadings headings)
{
    if (const auto blocks = parseDossierText(markdown, headings); !blocks) {
        throw SourceProblem{firstLine + blocks.error().line - 1, blocks.error().reason};
    }
}

void checkCitations(const QString &markdown, int firstLine, qsizetype sources, QSet<int> usedElsewhere)
{
    for (const Passage &passage : passagesOf(markdown, firstLine)) {
        if (passage.text.startsWith("```"_L1)) {
            continue;
        }
        const QSet<int> cited = citationsIn(passage.text);
        if (cited.isEmpty()) {
            throw SourceProblem{
                passage.line, u"This paragraph cites no source. End it with [1] or another number."_s};
        }
        for (const int number : cited) {
            if (number < 1 || number > sources) {
                throw SourceProblem{
                    passage.line, u"There is no source %1: “sources” lists %2."_s.arg(number).arg(sources)};
            }
        }
        usedElsewhere += cited;
    }
    for (int number = 1; number <= sources; ++number) {
        if (!usedElsewhere.contains(number)) {
            throw SourceProblem{
                firstLine, u"Source %1 is cited nowhere. Cite it or take it out."_s.arg(number)};
        }
    }
}

} // namespace portolan::builder
