#include "ui/export/lesson_handout.h"

#include <functional>
#include <memory>
#include <vector>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include "ui/export/lesson_figure.h"
#include "ui/look/theme_table.h"
#include "ui/words/number_break.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

constexpr double kInch = 72.0;  // everything here is in points
constexpr double kPartGap = 8.0;
constexpr double kFigureScale = 200 / 96.0;  // pixels a pixel of a screen
constexpr QSizeF kFigureSize(660.0, 290.0);  // CSS pixels: the width of A4's type area, at 96 an inch

/// Something that stands whole on one page.
struct Block {
    double height = 0.0;
    std::function<void(QPainter&)> draw;  ///< from the painter's origin
};
using Blocks = std::vector<Block>;

class Sheet {
public:
    Sheet(const Texts& texts, double width) : texts_(texts), width_(width)
    {
        Theme theme = themeOf(ThemeId::Print);
        font_.setFamilies(fontFamilies(theme));
    }

    Block words(const QString& markdown, double points, bool bold, double indent = 0.0) const
    {
        auto document = std::make_shared<QTextDocument>();
        QFont font = font_;
        font.setPixelSize(qRound(points * kFine));
        font.setBold(bold);
        document->setDocumentMargin(0.0);
        document->setDefaultFont(font);
        document->setMarkdown(unbroken(markdown), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                                      | QTextDocument::MarkdownNoHTML);
        document->setTextWidth((width_ - indent) * kFine);
        return {document->size().height() / kFine + kPartGap / 2.0, [document, indent](QPainter& painter) {
                    painter.translate(indent, 0.0);
                    painter.scale(1.0 / kFine, 1.0 / kFine);
                    QAbstractTextDocumentLayout::PaintContext context;
                    context.palette.setColor(QPalette::Text, Qt::black);
                    document->documentLayout()->draw(&painter, context);
                }};
    }

    Block choice(const core::LessonChoice& choice) const
    {
        constexpr double kBox = 9.0;
        const Block text = words(QString::fromStdString(choice.text), 10.5, false, 1.8 * kBox);
        return {text.height, [text](QPainter& painter) {
                    painter.setPen(QPen(Qt::black, 0.8));
                    painter.drawRect(QRectF(0.0, 2.5, kBox, kBox));
                    text.draw(painter);
                }};
    }

    Block figure(const QImage& image) const
    {
        const double height = width_ * image.height() / image.width();
        return {height + kPartGap, [image, width = width_, height](QPainter& painter) {
                    painter.drawImage(QRectF(0.0, 0.0, width, height), image);
                }};
    }

    Block name() const
    {
        const Block text = words(texts_(teaching::HandoutName), 10.5, false);
        return {text.height + kPartGap, [text, width = width_](QPainter& painter) {
                    painter.setPen(QPen(Qt::black, 0.6));
                    painter.drawLine(QPointF(60.0, 13.0), QPointF(0.55 * width, 13.0));
                    text.draw(painter);
                }};
    }

    core::Result<Blocks> step(const core::LessonStep& step, std::size_t number) const
    {
        FigureOptions options;
        options.width = kFigureSize.width();
        options.height = kFigureSize.height();
        options.theme = ThemeId::Print;
        const auto image = figureToAsk(step, options, kFigureScale, texts_);
        if (!image) {
            return tl::unexpected(image.error());
        }
        Blocks blocks = {
            words(QString::number(number) + QStringLiteral("\\. ") + QString::fromStdString(step.heading), 13.0, true)};
        blocks.push_back(words(QString::fromStdString(step.prose), 10.5, false));
        if (step.predict) {
            blocks.push_back(words(texts_(teaching::HandoutDraw), 10.5, true));
        }
        blocks.push_back(figure(*image));
        for (const core::LessonChoice& choice : step.choices) {
            blocks.push_back(this->choice(choice));
        }
        return blocks;
    }

private:
    static constexpr double kFine = 8.0;  // letters are laid out so many times as large: their widths are whole there

    Texts texts_;
    QFont font_;
    double width_;
};

/// Blocks under each other; a step that would fit a page is not parted.
class Flow {
public:
    Flow(QPagedPaintDevice& device, const QSizeF& page) : device_(device), painter_(&device), page_(page) {}

    void add(const Blocks& blocks)
    {
        double whole = 0.0;
        for (const Block& block : blocks) {
            whole += block.height;
        }
        if (used_ > 0.0 && used_ + whole > page_.height() && whole <= page_.height()) {
            turn();
        }
        for (const Block& block : blocks) {
            if (used_ > 0.0 && used_ + block.height > page_.height()) {
                turn();
            }
            painter_.save();
            painter_.scale(device_.logicalDpiX() / kInch, device_.logicalDpiY() / kInch);
            painter_.translate(0.0, used_);
            block.draw(painter_);
            painter_.restore();
            used_ += block.height;
        }
        used_ += 2.0 * kPartGap;
    }

private:
    void turn()
    {
        device_.newPage();
        used_ = 0.0;
    }

    QPagedPaintDevice& device_;
    QPainter painter_;
    QSizeF page_;
    double used_ = 0.0;
};

}  // namespace

core::Result<void> printHandout(QPagedPaintDevice& device, const core::Lesson& lesson, const Texts& texts)
{
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Point).size();
    const Sheet sheet(texts, page.width());
    std::vector<Blocks> steps = {{sheet.words(QString::fromStdString(lesson.title), 18.0, true), sheet.name(),
                                  sheet.words(QString::fromStdString(lesson.introduction), 10.5, false)}};
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        auto blocks = sheet.step(lesson.steps[i], i + 1);
        if (!blocks) {
            return tl::unexpected(blocks.error());
        }
        steps.push_back(*std::move(blocks));
    }
    Flow flow(device, page);
    for (const Blocks& blocks : steps) {
        flow.add(blocks);
    }
    return {};
}

core::Result<QByteArray> lessonHandout(const core::Lesson& lesson, const Texts& texts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18.0, 16.0, 18.0, 16.0), QPageLayout::Millimeter);
        writer.setTitle(QString::fromStdString(lesson.title));
        writer.setCreator(QStringLiteral("Metric Mirage"));
        if (auto printed = printHandout(writer, lesson, texts); !printed) {
            return tl::unexpected(printed.error());
        }
    }
    return bytes;
}

}  // namespace ui
