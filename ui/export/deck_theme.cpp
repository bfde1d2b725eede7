#include "ui/export/deck_theme.h"

namespace ui {

namespace {

constexpr int kAccents = 6;

QByteArray hex(const QColor& colour)
{
    return colour.name().mid(1).toUpper().toLatin1();
}

QByteArray colour(const char* name, const QColor& colour)
{
    return QByteArray("<a:") + name + "><a:srgbClr val=\"" + hex(colour) + "\"/></a:" + name + ">";
}

QByteArray colours(const DeckLook& look)
{
    QByteArray xml = R"(<a:clrScheme name="Metric Mirage">)";
    xml +=
        colour("dk1", look.ink) + colour("lt1", look.paper) + colour("dk2", look.mutedInk) + colour("lt2", look.paper);
    for (std::size_t i = 0; i < kAccents; ++i) {
        const QByteArray name = "accent" + QByteArray::number(static_cast<int>(i) + 1);
        xml += colour(name.constData(), look.accents.empty() ? look.ink : look.accents[i % look.accents.size()]);
    }
    const QColor link = look.accents.empty() ? look.ink : look.accents.front();
    return xml + colour("hlink", link) + colour("folHlink", look.mutedInk) + "</a:clrScheme>";
}

// Verdana: the figure's DejaVu Sans was drawn after it, and Windows, macOS and fontconfig's aliases all have it.
constexpr const char* kFonts = R"(<a:fontScheme name="Metric Mirage"><a:majorFont><a:latin typeface="Verdana"/>)"
                               R"(<a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont>)"
                               R"(<a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>)"
                               R"(</a:fontScheme>)";

/// Three of each, as the format demands; all of them plain.
QByteArray formats()
{
    const QByteArray fill = R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)";
    const auto line = [&](const char* width) {
        return QByteArray("<a:ln w=\"") + width + R"(" cap="flat" cmpd="sng" algn="ctr">)" + fill
               + R"(<a:prstDash val="solid"/></a:ln>)";
    };
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return R"(<a:fmtScheme name="Metric Mirage"><a:fillStyleLst>)" + fill + fill + fill
           + "</a:fillStyleLst><a:lnStyleLst>" + line("6350") + line("12700") + line("19050")
           + "</a:lnStyleLst><a:effectStyleLst>" + effect + effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>"
           + fill + fill + fill + "</a:bgFillStyleLst></a:fmtScheme>";
}

}  // namespace

QByteArray themeXml(const DeckLook& look)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           "\n"
           R"(<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Metric Mirage">)"
           "<a:themeElements>"
           + colours(look) + kFonts + formats()
           + "</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>";
}

}  // namespace ui
