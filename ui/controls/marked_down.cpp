#include "ui/controls/marked_down.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

namespace {

void read(QTextDocument& document, const QString& markdown)
{
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                       | QTextDocument::MarkdownNoHTML);
}

}  // namespace

QString richText(const QString& markdown, const QFont& font)
{
    if (markdown.isEmpty()) {
        return {};
    }
    QTextDocument document;
    document.setDefaultFont(font);
    QString whole = markdown;
    whole.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));  // a line must not begin with its sign
    read(document, whole);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();  // half a line between paragraphs, nothing around them
        const bool isLast = !block.next().isValid();
        format.setTopMargin(0);
        format.setBottomMargin(isLast ? 0 : QFontMetricsF(font).height() / 2);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    return document.toHtml();
}

QString plainText(const QString& markdown)
{
    QTextDocument document;
    read(document, markdown);
    return document.toPlainText();
}

}  // namespace ui
