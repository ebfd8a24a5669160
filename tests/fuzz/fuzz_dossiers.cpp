// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier that somebody wrote: it is read or refused with file and line, and no text in it becomes a tag
// that the writer of HTML did not mean.
#include "core/article/dossiertext.h"
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "core/article/writers/textwriter.h"
#include "database/builder/dossierreader.h"
#include "tests/fuzz/fuzztarget.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::builder;
using namespace portolan::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto dossier = readDossier(bytes, u"fuzz.md"_s);
    require(dossier || !dossier.error().message.isEmpty());

    const auto blocks = parseDossierText(QString::fromUtf8(bytes), TextHeadings::Allowed);
    if (!blocks) {
        require(!blocks.error().reason.isEmpty());
        return 0;
    }
    Article article;
    article.sections = {{SectionId::HowItWorks, u"How it works"_s, *blocks}};
    static const QRegularExpression foreign{
        u"<(script|img|iframe|object|embed|form|input|link|base|svg)\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    require(!writeHtml(article, {}).contains(foreign));
    static_cast<void>(writeMarkdown(article));
    static_cast<void>(writeText(article));
    return 0;
}
