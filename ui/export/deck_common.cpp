#include "ui/export/deck_theme.h"
#include "ui/export/deck_xml.h"

namespace ui {

namespace {

constexpr const char* kColourMap =
    R"(<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3")"
    R"( accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>)";
constexpr const char* kPaper = R"(<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>)";
constexpr const char* kLayoutColours = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
const QString kPresentationMl = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.%1+xml");
const QString kOfficeMl = QStringLiteral("application/vnd.openxmlformats-officedocument.%1+xml");

/// Letters of a level: hundredths of a point, weight and colour.
QByteArray level(const char* size, const char* weight, const char* colour, const char* spacing)
{
    return QByteArray(R"(<a:lvl1pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val=")") + spacing
           + R"("/></a:lnSpc><a:buNone/><a:defRPr sz=")" + size + "\" b=\"" + weight
           + R"(" kern="1200"><a:solidFill><a:schemeClr val=")" + colour
           + R"("/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>)"
             "</a:defRPr></a:lvl1pPr>";
}

/// A text body of a master: how it stands in its box, and a word that stands for the text to come.
QByteArray prompt(const char* anchor, const char* word)
{
    return QByteArray(R"(<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor=")")
           + anchor + R"("><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr/><a:t>)" + word
           + "</a:t></a:r></a:p></p:txBody>";
}

QByteArray masterXml(const SlidePlaces& places)
{
    const QByteArray shapes =
        placeholder({2, "Title", R"(type="title")", places.title}, prompt("ctr", "Title"))
        + placeholder({3, "Caption", R"(type="body" idx="1")", places.caption}, prompt("t", "Caption"));
    return document("sldMaster", {},
                    "<p:cSld>" + QByteArray(kPaper) + shapeTree(shapes) + "</p:cSld>" + kColourMap
                        + R"(<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>)"
                          "<p:txStyles><p:titleStyle>"
                        + level("3200", "1", "tx1", "90000") + "</p:titleStyle><p:bodyStyle>"
                        + level("1600", "0", "tx1", "105000") + "</p:bodyStyle><p:otherStyle>"
                        + level("1800", "0", "tx1", "100000") + "</p:otherStyle></p:txStyles>");
}

QByteArray layoutXml(const SlidePlaces& places)
{
    const QByteArray shapes =
        placeholder({2, "Title", R"(type="title")", {}}, prompt("ctr", "Title"))
        + placeholder({3, "Caption", R"(type="body" idx="13")", places.caption}, prompt("t", "Caption"));
    return document("sldLayout", R"( preserve="1" userDrawn="1")",
                    R"(<p:cSld name="Figure">)" + shapeTree(shapes) + "</p:cSld>" + kLayoutColours);
}

QByteArray notesMasterXml()
{
    const QRectF picture(60, 60, 600, 337.5);
    const QRectF text(72, 430, 576, 460);
    const QByteArray shapes =
        R"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>)"
        R"(</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>)"
        + placed("a:xfrm", picture) + R"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>)"
        + placeholder({3, "Notes", R"(type="body" sz="quarter" idx="1")", text}, prompt("t", "Notes"));
    return document("notesMaster", {},
                    "<p:cSld>" + QByteArray(kPaper) + shapeTree(shapes) + "</p:cSld>" + kColourMap + "<p:notesStyle>"
                        + level("1200", "0", "tx1", "100000") + "</p:notesStyle>");
}

/// 914400 units an inch.
QByteArray slideSize(const QSizeF& page)
{
    constexpr int kUnitsAPixel = 9525;
    return "<p:sldSz cx=\"" + QByteArray::number(qRound(page.width() * kUnitsAPixel)) + "\" cy=\""
           + QByteArray::number(qRound(page.height() * kUnitsAPixel)) + "\"/>";
}

QByteArray presentationXml(int slides, const QSizeF& page)
{
    QByteArray list;
    for (int i = 0; i < slides; ++i) {
        list += "<p:sldId id=\"" + QByteArray::number(256 + i) + "\" r:id=\"rId" + QByteArray::number(7 + i) + "\"/>";
    }
    return document("presentation", R"( saveSubsetFonts="1")",
                    R"(<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>)"
                    R"(<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>)"
                        + list + "</p:sldIdLst>" + slideSize(page) + R"(<p:notesSz cx="6858000" cy="9144000"/>)");
}

DeckPart presentationRelations(int slides)
{
    std::vector<DeckRelation> relations = {
        {QStringLiteral("slideMaster"), QStringLiteral("slideMasters/slideMaster1.xml")},
        {QStringLiteral("notesMaster"), QStringLiteral("notesMasters/notesMaster1.xml")},
        {QStringLiteral("presProps"), QStringLiteral("presProps.xml")},
        {QStringLiteral("viewProps"), QStringLiteral("viewProps.xml")},
        {QStringLiteral("theme"), QStringLiteral("theme/theme1.xml")},
        {QStringLiteral("tableStyles"), QStringLiteral("tableStyles.xml")},
    };
    for (int i = 1; i <= slides; ++i) {
        relations.push_back({QStringLiteral("slide"), QStringLiteral("slides/slide%1.xml").arg(i)});
    }
    return relationsOf(QStringLiteral("ppt/presentation.xml"), relations);
}

DeckPart coreProperties(const QString& title)
{
    const QByteArray xml =
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        "\n"
        R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties")"
        R"( xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)"
        + escaped(title) + "</dc:title><dc:creator>Metric Mirage</dc:creator></cp:coreProperties>";
    return {QStringLiteral("docProps/core.xml"), xml,
            QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")};
}

DeckPart appProperties(int slides)
{
    const QByteArray xml =
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        "\n"
        R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
        "<Application>Metric Mirage</Application><Slides>"
        + QByteArray::number(slides) + "</Slides></Properties>";
    return {QStringLiteral("docProps/app.xml"), xml, kOfficeMl.arg(QStringLiteral("extended-properties"))};
}

/// What belongs to the whole file.
std::vector<DeckPart> wholeParts(int slides, const QSizeF& page, const QString& title)
{
    const QByteArray tables = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                              "\n"
                              R"(<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
                              R"( def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>)";
    const QString core =
        QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");
    return {
        relationsOf({}, {{QStringLiteral("officeDocument"), QStringLiteral("ppt/presentation.xml")},
                         {core, QStringLiteral("docProps/core.xml")},
                         {QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml")}}),
        coreProperties(title),
        appProperties(slides),
        {QStringLiteral("ppt/presentation.xml"), presentationXml(slides, page),
         kPresentationMl.arg(QStringLiteral("presentation.main"))},
        presentationRelations(slides),
        {QStringLiteral("ppt/presProps.xml"), document("presentationPr", {}, {}),
         kPresentationMl.arg(QStringLiteral("presProps"))},
        {QStringLiteral("ppt/viewProps.xml"), document("viewPr", {}, {}),
         kPresentationMl.arg(QStringLiteral("viewProps"))},
        {QStringLiteral("ppt/tableStyles.xml"), tables, kPresentationMl.arg(QStringLiteral("tableStyles"))},
    };
}

}  // namespace

std::vector<DeckPart> commonParts(int slides, const DeckLook& look, const SlidePlaces& places, const QString& title)
{
    std::vector<DeckPart> parts = wholeParts(slides, places.page, title);
    const QString theme = kOfficeMl.arg(QStringLiteral("theme"));
    const QString layout = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");
    const QString master = QStringLiteral("ppt/slideMasters/slideMaster1.xml");
    const QString notes = QStringLiteral("ppt/notesMasters/notesMaster1.xml");
    const DeckLook paper{Qt::white, Qt::black, QColor(0x40, 0x40, 0x40), look.accents};  // notes are printed
    const std::vector<DeckPart> shared = {
        {QStringLiteral("ppt/theme/theme1.xml"), themeXml(look), theme},
        {QStringLiteral("ppt/theme/theme2.xml"), themeXml(paper), theme},
        {master, masterXml(places), kPresentationMl.arg(QStringLiteral("slideMaster"))},
        relationsOf(master, {{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                             {QStringLiteral("theme"), QStringLiteral("../theme/theme1.xml")}}),
        {layout, layoutXml(places), kPresentationMl.arg(QStringLiteral("slideLayout"))},
        relationsOf(layout, {{QStringLiteral("slideMaster"), QStringLiteral("../slideMasters/slideMaster1.xml")}}),
        {notes, notesMasterXml(), kPresentationMl.arg(QStringLiteral("notesMaster"))},
        relationsOf(notes, {{QStringLiteral("theme"), QStringLiteral("../theme/theme2.xml")}}),
    };
    parts.insert(parts.end(), shared.begin(), shared.end());
    return parts;
}

}  // namespace ui
