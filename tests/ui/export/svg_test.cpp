#include <map>
#include <set>

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/export/other_programs.h"
#include "tests/ui/scenarios.h"
#include "ui/export/export.h"
#include "ui/export/svg_writer.h"
#include "ui/panels/paint_panel.h"

namespace {

QByteArray svgOf(const core::ValidScenario& scenario, const ui::FigureOptions& options = {})
{
    const auto bytes = ui::renderFigure(scenario, options, ui::Format::Svg, {});
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

/// An SVG as an XML reader sees it.
struct Seen {
    std::map<QString, int> elements;
    std::multiset<QString> ids;         ///< without the digest that ends them
    std::set<QString> digests;          ///< of all ids
    std::map<QString, QString> titles;  ///< by the id of their group
    QStringList texts;
    QStringList families;
};

Seen seenIn(const QByteArray& svg)
{
    Seen seen;
    QXmlStreamReader reader(svg);
    QString group;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = reader.attributes();
        ++seen.elements[reader.name().toString()];
        if (attributes.hasAttribute("id")) {
            const QString id = attributes.value("id").toString();
            group = id.section(u'-', 0, -2);
            seen.digests.insert(id.section(u'-', -1));
            seen.ids.insert(group);
        }
        if (reader.name() == QLatin1String("text")) {
            seen.families << attributes.value("font-family").toString();
            seen.texts << reader.readElementText();
        } else if (reader.name() == QLatin1String("title")) {
            seen.titles[group] = reader.readElementText();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return seen;
}

/// The same SVG with all but the groups of one class hidden.
QByteArray onlyClass(QByteArray svg, const QByteArray& hidden)
{
    return svg.replace("<defs>", "<defs><style>" + hidden + "{display:none}</style>");
}

TEST(Svg, HasNamedGroupsEachOnce)
{
    const Seen seen = seenIn(svgOf(core::presetScenario("many-digits").value()));
    for (const char* id : {"background", "panel-bell", "panel-metric", "axes-frame", "axes-frame-metric", "labels",
                           "curve-exact-match", "curve-token-accuracy", "marker-exact-match", "rule-cursor"}) {
        EXPECT_EQ(seen.ids.count(QString::fromLatin1(id)), 1U) << id;
    }
    for (const QString& id : seen.ids) {
        EXPECT_EQ(seen.ids.count(id), 1U) << id.toStdString();
    }
    EXPECT_EQ(seen.titles.at("panel-metric"), "What the metric makes of it");
    EXPECT_FALSE(seen.titles.at("curve-exact-match").isEmpty());
    EXPECT_EQ(seen.elements.count("image"), 0U);
    EXPECT_EQ(seen.elements.count("text"), 0U);
}

/// A name that stands once for two panels, in a key under them, is each line's own title as well.
TEST(Svg, NamesLinesThatAKeyOutsideTheirPanelNames)
{
    ui::FigureOptions half;
    half.width = 960.0;
    half.height = 1080.0;
    const Seen seen = seenIn(svgOf(core::presetScenario("lamda-brier").value(), half));
    ASSERT_EQ(seen.ids.count(QStringLiteral("key")), 1U);
    int named = 0;
    for (const QString& id : seen.ids) {
        if (id.startsWith(QStringLiteral("measured-"))) {
            EXPECT_TRUE(seen.titles.contains(id)) << id.toStdString();
            ++named;
        }
    }
    EXPECT_EQ(named, 8);
}

/// Ids of one page are one name space: two figures with equal ones would share the clip paths of the first.
TEST(Svg, TwoInOnePageShareNoId)
{
    ui::FigureOptions wide;
    wide.width = 1930.0;
    const Seen seen = seenIn(svgOf({}));
    EXPECT_EQ(seen.digests.size(), 1U);
    EXPECT_EQ(seenIn(svgOf({})).digests, seen.digests);
    EXPECT_NE(seenIn(svgOf(testing_scenarios::atMean(0.61))).digests, seen.digests);
    EXPECT_NE(seenIn(svgOf({}, wide)).digests, seen.digests);
}

/// As a browser shows a page with both.
TEST(Svg, TheSecondOfTwoInOnePageKeepsItsCurves)
{
    ui::FigureOptions small;
    small.width = 300.0;
    small.height = 200.0;
    const QByteArray first = svgOf({}, small);
    const QByteArray second = svgOf({});
    const auto inner = [](const QByteArray& svg) { return svg.mid(svg.indexOf("<svg")); };
    const QByteArray page = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1920px\" height=\"1280px\">"
                            "<g transform=\"translate(0 1080)\">"
                            + inner(first) + "</g>" + inner(second) + "</svg>";
    const QImage shown = tests::renderedSvg(page).copy(0, 0, 1920, 1080);
    EXPECT_LT(tests::difference(shown, tests::renderedSvg(second)), 0.0005);
}

TEST(Svg, IsAPictureWithANameToAScreenReader)
{
    const QByteArray svg = svgOf(core::presetScenario("paper-fig2").value());
    QXmlStreamReader reader(svg);
    ASSERT_TRUE(reader.readNextStartElement());
    const auto attributes = reader.attributes();
    EXPECT_EQ(attributes.value("role"), QLatin1String("img"));
    EXPECT_FALSE(attributes.value("aria-label").isEmpty());
    const QByteArray described = attributes.value("aria-describedby").toLatin1();
    EXPECT_TRUE(svg.contains("<desc id=\"" + described + "\">"));
}

TEST(Svg, HasLiveTextOfARealFamilyWhereAsked)
{
    ui::FigureOptions options;
    options.text = ui::TextMode::Live;
    const QByteArray svg = svgOf({}, options);
    const Seen seen = seenIn(svg);
    EXPECT_TRUE(seen.texts.contains("What the metric makes of it"));
    EXPECT_TRUE(seen.texts.contains("mean per-token success"));
    for (const QString& families : seen.families) {
        EXPECT_TRUE(families.startsWith("'DejaVu Sans', ")) << families.toStdString();
    }
    const QImage live = tests::renderedSvg(svg);
    EXPECT_LT(tests::difference(live, tests::renderedSvg(svgOf({}))), 0.004);  // in its place, its size and its colour
}

TEST(Svg, ClipsWhatTheAxesDoNotHold)
{
    ui::PanelModel panel;
    panel.id = "panel-test";
    panel.theme = ui::lightTheme();
    ui::LineModel line{"curve-test", {QColor(255, 0, 0), 4.0, {}}, QColor(0, 0, 255), {}, {}};
    line.points = {{-2.0, -3.0}, {0.2, 0.5}, {0.5, 40.0}, {0.8, 0.5}, {3.0, 0.7}};
    panel.still.lines.push_back(line);
    ui::SvgWriter writer(QSizeF(400, 300));
    const QRectF area(0, 0, 400, 300);
    ui::paintPanels(writer, {{&panel, area}}, {area, 1.0, Qt::white, ui::TextMode::Outlines});
    const QImage image = tests::renderedSvg(writer.bytes());
    ASSERT_EQ(image.size(), QSize(400, 300));
    const core::PictureSize axes = ui::axesSize(panel, area.size(), 1.0);
    QRect coloured;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).saturation() > 60) {
                coloured |= QRect(x, y, 1, 1);
            }
        }
    }
    EXPECT_GT(coloured.width(), axes.width - 4.0);  // it does fill them
    EXPECT_LT(coloured.width(), axes.width + 5.0);  // half a line and a pixel of antialiasing on either side
    EXPECT_LT(coloured.height(), axes.height + 5.0);
    EXPECT_FALSE(image.pixelColor(5, 5).saturation() > 60);
}

TEST(Svg, DrawsNoCurveBeyondItsAxesOnALogScale)
{
    core::Scenario scenario = core::presetScenario("many-digits").value().value();
    scenario.view.yScale = core::YScale::Log10;
    const QByteArray svg = svgOf(core::validate(scenario).value());
    const QImage axes =
        tests::renderedSvg(onlyClass(svg, "g.background,g.labels,g.title,g[clip-path],text,"
                                          "g[class^=marker],g[class^=dot],g[class^=rule],path[aria-label]"));
    const QImage curves = tests::renderedSvg(
        onlyClass(svg, "g.background,g.labels,g.title,g.axes-frame,g[class^=marker],g[class^=dot],g[class^=rule]"));
    const auto extent = [](const QImage& image) {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.width() / 2; x < image.width(); ++x) {  // the metric panel
                if (image.pixelColor(x, y).alpha() > 40) {
                    box |= QRect(x, y, 1, 1);
                }
            }
        }
        return box;
    };
    const QRect frame = extent(axes);  // grid lines, the base and its ticks, 4 logical pixels long
    const QRect drawn = extent(curves);
    ASSERT_FALSE(frame.isEmpty());
    ASSERT_FALSE(drawn.isEmpty());
    EXPECT_GE(drawn.left(), frame.left() - 4);
    EXPECT_LE(drawn.right(), frame.right() + 4);
    EXPECT_LE(drawn.bottom(), frame.bottom());
    EXPECT_GT(drawn.height(), frame.height() / 2);
}

TEST(Svg, StrokesGrowWithThePicture)
{
    QByteArray svg = svgOf({});
    const QImage once = tests::renderedSvg(svg);
    const QImage twice = tests::renderedBy(svg, "rsvg-convert", {"--zoom=2", "IN", "-o", "OUT.png"});
    ASSERT_EQ(twice.size(), 2 * once.size());
    const QImage back = twice.scaled(once.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    EXPECT_LT(tests::difference(once, back), 0.002);
}

}  // namespace
