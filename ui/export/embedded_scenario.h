#pragma once

#include <string>
#include <vector>

#include <QByteArray>

#include "core/model/scenario.h"

class QImage;
class QPdfWriter;

namespace ui {

/// The scenario in a text that a figure carries, packed or not.
[[nodiscard]] core::Result<core::ValidScenario> scenarioInText(const QByteArray& text);

/// How many bytes the measurements take of a figure, packed; none where none is drawn. Beyond kManyBytes a person is
/// told.
[[nodiscard]] qsizetype measurementBytes(const core::ValidScenario& scenario);
inline constexpr qsizetype kManyBytes = 2'000'000;

/// Whether bytes begin as an SVG (or other XML), a PDF or a PNG; by content, not by name.
[[nodiscard]] bool isFigure(const QByteArray& bytes);

/// The scenario that an exported figure carries. Needs no application object.
///
/// An SVG may be packed by gzip. Errors: NotAScenario for a figure from elsewhere and for kinds that carry none, JPEG
/// or MP4 (`found` the kind), Unreadable for one that cannot be read to where its scenario would be; else what
/// scenarioFromJson() finds in the scenario.
[[nodiscard]] core::Result<core::ValidScenario> scenarioInFigure(const QByteArray& bytes);

/// A scenario opened from a file or a link.
struct OpenedScenario {
    core::ValidScenario scenario;
    bool fromFigure = false;  ///< it must not be saved over the figure
    bool fromLink = false;    ///< it has no file
};

/// Opens a document, an exported figure, or a deck, of which it is the first slide's; a fault of the file as a whole is
/// named after the path.
[[nodiscard]] core::Result<OpenedScenario> openScenario(const std::string& path);

/// The scenario for an SVG's <metadata>, an element of our own namespace.
[[nodiscard]] QByteArray scenarioAsXml(const core::ValidScenario& scenario);
/// The same for an attribute of a group, `data-metric-mirage-scenario="..."`, zlib in base 64: it stays where a program
/// that makes SVGs small takes the <metadata> away.
[[nodiscard]] QByteArray scenarioAsAttribute(const core::ValidScenario& scenario);
/// Puts the scenario into a PNG's text, and into its comment, which GIMP keeps of all texts; not of many measurements.
void nameScenario(QImage& image, const core::ValidScenario& scenario);
/// Attaches the scenario to a PDF, as a file that a PDF reader shows and saves.
void attachScenario(QPdfWriter& writer, const core::ValidScenario& scenario);
/// A PDF of one page that carries the scenario on the page as well, where it stays when the page is taken out, and
/// says what there is to see; see finishedPdf().
[[nodiscard]] QByteArray markedWithScenario(const QByteArray& pdf, const core::ValidScenario& scenario,
                                            const QString& description);
/// PDFs of one page each, which carry their own scenarios, as one that carries what they were all made of.
[[nodiscard]] QByteArray joinedCarrying(const std::vector<QByteArray>& pages, const core::ValidScenario& scenario);

}  // namespace ui
