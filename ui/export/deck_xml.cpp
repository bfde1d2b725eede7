#include "ui/export/deck_xml.h"

#include <QLocale>
#include <QRectF>

namespace ui {

namespace {

constexpr int kEmuPerPixel = 9525;
constexpr const char* kNamespaces = R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
                                    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
                                    R"( xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main")";
constexpr const char* kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// "ja-JP", as Office names languages.
QByteArray tagOf(Language language)
{
    const std::string_view key = rowOf(language).key;
    return QLocale(QString::fromLatin1(key.data(), qsizetype(key.size()))).name().replace(u'_', u'-').toLatin1();
}

QByteArray number(double pixels)
{
    return QByteArray::number(qRound64(pixels * kEmuPerPixel));
}

}  // namespace

QByteArray escaped(const QString& text)
{
    QString clean;
    for (const QChar c : text) {  // what XML has no place for
        clean += c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t') ? QChar(0xfffd) : c;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray placed(const char* element, const QRectF& place)
{
    return QByteArray("<") + element + "><a:off x=\"" + number(place.x()) + "\" y=\"" + number(place.y())
           + "\"/><a:ext cx=\"" + number(place.width()) + "\" cy=\"" + number(place.height()) + "\"/></" + element
           + ">";
}

QByteArray document(const char* element, const QByteArray& attributes, const QByteArray& content)
{
    return QByteArray(kXmlHead) + "<p:" + element + kNamespaces + attributes + ">" + content + "</p:" + element + ">";
}

QByteArray shapeTree(const QByteArray& shapes)
{
    return R"(<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>)"
           R"(<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>)"
           + shapes + "</p:spTree>";
}

QByteArray placeholder(const PlaceholderShape& shape, const QByteArray& text)
{
    const QByteArray id = QByteArray::number(shape.id);
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + shape.name
           + R"("/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph )" + shape.role
           + "/></p:nvPr></p:nvSpPr><p:spPr>"
           + (shape.place.isEmpty()
                  ? QByteArray()
                  : placed("a:xfrm", shape.place) + R"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>)")
           + "</p:spPr>" + text + "</p:sp>";
}

QByteArray paragraphs(const QString& text, Language language, double points)
{
    const QByteArray size = points > 0.0 ? " sz=\"" + QByteArray::number(qRound(points * 100)) + '"' : QByteArray();
    const QByteArray run = "<a:r><a:rPr lang=\"" + tagOf(language) + '"' + size + "/><a:t>";
    const QByteArray broken = "</a:t></a:r><a:br/>" + run;
    QByteArray xml = "<p:txBody><a:bodyPr/><a:lstStyle/>";
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        xml += line.isEmpty() ? QByteArray("<a:p/>")
                              : "<a:p>" + run + escaped(line).replace("\u2028", broken) + "</a:t></a:r></a:p>";
    }
    return xml + "</p:txBody>";
}

DeckPart relationsOf(const QString& part, const std::vector<DeckRelation>& relations)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    QByteArray xml = QByteArray(kXmlHead)
                     + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    int id = 0;
    for (const DeckRelation& relation : relations) {
        const QString office = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
        const bool whole = relation.type.contains(QLatin1Char(':'));
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\""
               + (whole ? relation.type : office + relation.type).toUtf8() + "\" Target=\"" + relation.target.toUtf8()
               + "\"/>";
    }
    xml += "</Relationships>";
    return {part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels"), xml, {}};
}

QByteArray slideXml(const SlideWords& words, const SlidePlaces& places)
{
    const QByteArray picture =
        R"(<p:pic><p:nvPicPr><p:cNvPr id="4" name="Figure" descr=")" + escaped(words.description)
        + R"("/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>)"
          R"(<p:blipFill><a:blip r:embed="rId2"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">)"
          R"(<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId3"/>)"
          R"(</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>)"
        + placed("a:xfrm", places.figure) + R"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>)";
    const QByteArray shapes = placeholder({2, "Title", R"(type="title")", {}},
                                          paragraphs(words.title.text, words.language, words.title.points))
                              + picture
                              + placeholder({3, "Caption", R"(type="body" idx="13")", {}},
                                            paragraphs(words.caption, words.language, words.captionPoints));
    return document("sld", {},
                    "<p:cSld>" + shapeTree(shapes)
                        + R"(<p:custDataLst><p:custData r:id="rId5"/></p:custDataLst></p:cSld>)"
                          "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
}

QByteArray notesXml(const QString& notes, Language language)
{
    const QByteArray picture =
        R"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>)"
        R"(</p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>)";
    const QByteArray text = placeholder({3, "Notes", R"(type="body" idx="1")", {}}, paragraphs(notes, language));
    return document("notes", {},
                    "<p:cSld>" + shapeTree(picture + text)
                        + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
}

}  // namespace ui
