// Files from strangers, made to hang, to fill the memory or to crash whoever opens them: every reader is shown some.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <limits>

#include <gtest/gtest.h>

#include <unistd.h>

#include "tests/app/made_files.h"
#include "tests/app/process.h"

namespace {

using tests::bigEndian;
using tests::numbered;
using tests::Outcome;
using tests::packed;
using tests::Parts;
using tests::pdfOf;
using tests::TemporaryFolder;
using tests::times;

constexpr long kMostKilobytes = 200 * 1024;
constexpr std::size_t kMega = std::size_t{1} << 20;

/// What this process holds: Linux counts it for a child as well, which begins as a copy.
long ownKilobytes()
{
    long pages = 0;
    std::ifstream("/proc/self/statm") >> pages >> pages;
    return pages * (::sysconf(_SC_PAGESIZE) / 1024);
}

/// Opens a file as a scenario, as the window does: a sane end, and no more memory than is reasonable. Twenty seconds
/// of the processor would be a hang.
Outcome opened(const std::string& file, const std::string& command = "evaluate --at 0.5 --scenario")
{
    tests::Surroundings surroundings;
    surroundings.program = "/bin/sh";
    surroundings.environment["PROGRAM"] = METRIC_MIRAGE_PROGRAM;
    // AddressSanitizer keeps what was freed, and takes thrice the time.
    const long most =
        tests::kSanitized ? std::numeric_limits<long>::max() : std::max(kMostKilobytes, ownKilobytes() + 10 * 1024);
    const std::string seconds = tests::kSanitized ? "60" : "20";
    const Outcome outcome =
        tests::run({"-c", "ulimit -t " + seconds + "; exec \"$PROGRAM\" " + command + " '" + file + "'"}, surroundings);
    EXPECT_TRUE(outcome.exitCode >= 0 && outcome.exitCode <= 2) << file << " ended it with " << outcome.exitCode;
    EXPECT_LT(outcome.peakKilobytes, most) << file;
    if (outcome.exitCode != 0) {
        EXPECT_EQ(outcome.err.find("metric-mirage: "), 0U) << "a library's own words: " << outcome.err.substr(0, 200);
    }
    return outcome;
}

class Hostile : public testing::Test {
protected:
    /// Refused, with words of ours.
    void expectRefused(const std::string& name, const std::string& bytes, const std::string& word = {}) const
    {
        const Outcome outcome = opened(folder_.write(name, bytes));
        EXPECT_EQ(outcome.exitCode, 1) << name;
        EXPECT_NE(outcome.err.find(word), std::string::npos) << name << ": " << outcome.err.substr(0, 300);
    }

    TemporaryFolder folder_;
};

TEST_F(Hostile, FixturesAreRefusedOrOpen)
{
    for (const auto& entry : std::filesystem::directory_iterator(METRIC_MIRAGE_SOURCE_DIR "/tests/fixtures/hostile")) {
        opened(entry.path().string());
    }
}

TEST_F(Hostile, WhatIsSoundOpens)  // each way a figure carries its scenario, also one of objects in packed streams
{
    const Outcome document = opened(METRIC_MIRAGE_SOURCE_DIR "/resources/scenarios/first-light.mirage");
    ASSERT_EQ(document.exitCode, 0) << document.err;
    int figures = 0;
    for (const auto& entry : std::filesystem::directory_iterator(METRIC_MIRAGE_SOURCE_DIR "/tests/fuzz/seeds/figure")) {
        EXPECT_EQ(opened(entry.path().string()).out, document.out) << entry.path();
        ++figures;
    }
    EXPECT_EQ(figures, 14);
}

TEST_F(Hostile, Json)
{
    const std::string head = R"({"format": "metric-mirage-scenario", "version": 1, "x": [)";
    expectRefused("numbers.mirage", head + times(15'000'000, "1,") + "1]}", "entries are more than 1500000");
    expectRefused("objects.mirage", head + times(10'000'000, "{},") + "{}]}", "entries are more than");
    expectRefused("texts.mirage", head + times(1'400'000, "\"abcdefghijklmnop\",") + "1]}", "entries are more than");
    expectRefused("named.mirage", head + times(700'000, "{\"a\":1},") + "1]}", "entries are more than");
    expectRefused("fields.mirage", "{" + numbered(1'000'000, "\"k#\": 1,") + "\"k\": 1}",
                  "entries are more than 20000");
    expectRefused("text.mirage", "{\"x\": \"" + std::string(32 * kMega - 100, 'a') + "\"}",
                  "1:7 is larger than 8\u00a0MiB");
    expectRefused("large.mirage", std::string(32 * kMega + 1, ' '), "is larger than 32\u00a0MiB");
    expectRefused("large.svg", "<svg>" + std::string(32 * kMega, ' '), "is larger than 32\u00a0MiB");
}

TEST_F(Hostile, Scenario)  // sound JSON whose every entry is a fault, or one too many
{
    const std::string document = tests::bytesOf(METRIC_MIRAGE_SOURCE_DIR "/resources/scenarios/first-light.mirage");
    const auto with = [&](const std::string& key, const std::string& list) {
        std::string changed = document;
        const std::size_t begin = changed.find('[', changed.find('"' + key + '"'));
        return changed.replace(begin, changed.find(']', begin) + 1 - begin, "[" + list + "]");
    };
    expectRefused("sizes.mirage", with("sizes", times(200'000, "1,") + "1"), "200001 entries are more than");
    expectRefused("show.mirage", with("show", times(200'000, "\"none\",") + "\"none\""),
                  "200001 entries are more than");
    expectRefused("pins.mirage", with("pins", times(200'000, "{},") + "{}"), "200001 entries are more than");
    expectRefused("series.mirage", with("evidence", times(200'000, "{},") + "{}"), "and 98");
    const std::string fields = "{" + numbered(1000, "\"k#\": 1,") + "\"k\": 1}";
    expectRefused("fields.mirage", with("pins", times(100, fields + ",") + fields), "and 98");
}

std::string chunk(const std::string& type, const std::string& data)
{
    return bigEndian(data.size()) + type + data + bigEndian(tests::checkSum(type + data));
}

/// A picture of one dot, with more chunks.
std::string pngWith(const std::string& chunks)
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", std::string("\0\0\0\1\0\0\0\1\x08\0\0\0\0", 13)) + chunks
           + chunk("IDAT", packed(std::string(2, '\0'))) + chunk("IEND", {});
}

const std::string kPngKey("metric-mirage-scenario\0", 23);

TEST_F(Hostile, Png)
{
    std::string cut = packed(std::string(31 * kMega, ' '));
    cut.resize(cut.size() - 5);
    expectRefused("many.png", pngWith(times(800, chunk("zTXt", kPngKey + '\0' + cut))));
    expectRefused("bomb.png", pngWith(chunk("zTXt", kPngKey + '\0' + packed(std::string(100 * kMega, ' ')))));
    expectRefused("small.png", pngWith(times(1'000'000, chunk("tEXt", {}))));
    std::string wrongSum = chunk("zTXt", kPngKey + '\0' + packed("{}"));
    expectRefused("latin.png", pngWith(chunk("tEXt", kPngKey + std::string(31 * kMega, '\xE9'))), "32\u00a0MiB");
    wrongSum.back() = static_cast<char>(wrongSum.back() + 1);
    expectRefused("sum.png", pngWith(wrongSum));
}

TEST_F(Hostile, Svg)
{
    const std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    const std::string scenario = "><m:scenario xmlns:m=\"urn:metric-mirage:scenario\">";
    const std::string entity = "<!DOCTYPE svg [<!ENTITY a \"" + std::string(4000, 'x') + "\">]>";
    expectRefused("attributes.svg", svg + numbered(500'000, " a#=\"x\"") + "/>", "too many attributes");
    expectRefused("tags.svg", svg + ">" + times(2000, "<g" + numbered(900, " a#=\"x\"") + "/>") + "</svg>",
                  "too many attributes");
    expectRefused("namespaces.svg",
                  svg + numbered(900, " xmlns:a#=\"u#\"") + ">" + times(1'000'000, "<a1:g a2:b=\"\"/>") + "</svg>",
                  "too many attributes");
    expectRefused("dense.svg", svg + ">" + times(6'000'000, "<g/>") + "</svg>", "too many tags");
    expectRefused("deep.svg", svg + ">" + times(9'000'000, "<g>"), "levels");
    expectRefused("entity.svg", entity + svg + scenario + times(5'000'000, "&a;") + "</m:scenario></svg>",
                  "references");
    expectRefused("attribute.svg", entity + svg + " b=\"" + times(5'000'000, "&a;") + "\"/>", "references");
    expectRefused("entities.svg", "<!DOCTYPE svg [" + numbered(200'000, "<!ENTITY a# \"x\">") + "]>" + svg + "/>",
                  "entities");
    const std::string attributes = "<!DOCTYPE svg [" + numbered(1'000'000, "<!ATTLIST g a# CDATA \"x\">") + "]>";
    expectRefused("declared.svg", attributes + svg + "/>", "too many attributes");
    expectRefused("text.svg", svg + scenario + std::string(30 * kMega, '[') + "</m:scenario></svg>", "nested deeper");
    expectRefused("elsewhere.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
                                   "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>"
                                       + svg + ">&a;</svg>");
    expectRefused("gzip.svgz", "\x1f\x8b" + std::string(1000, '\x08'));
}

TEST_F(Hostile, SvgAsOtherProgramsWriteItOpens)  // with entities of their own, and namespaces by the dozen
{
    const std::string figure = folder_.file("figure.svg");
    ASSERT_EQ(tests::run({"export", "--output", figure}).exitCode, 0);
    std::string bytes = tests::bytesOf(figure);
    const std::string entities =
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" ["
        + numbered(12, "<!ENTITY ns_# \"http://ns.adobe.com/#/\">") + "]>\n";
    bytes.insert(bytes.find("<svg"), entities);
    bytes.insert(bytes.find("<svg", bytes.find("]>")) + 4, numbered(12, " xmlns:x#=\"&ns_#;\""));
    EXPECT_EQ(opened(folder_.write("illustrator.svg", bytes)).exitCode, 0);
}

/// A deck of so many slides, the part of each named by `part`, with '#' for its number.
std::string deckOf(int slides, const std::string& part, const Parts& others)
{
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Parts parts = {
        {"_rels/.rels", "<R><Relationship Id=\"r\" Type=\"" + types + "/officeDocument\" Target=\"p/p.xml\"/></R>"},
        {"p/p.xml", "<p xmlns:r=\"" + types + "\">" + numbered(slides, "<sldId r:id=\"s#\"/>") + "</p>"},
        {"p/_rels/p.xml.rels",
         "<R>" + numbered(slides, "<Relationship Id=\"s#\" Type=\"slide\" Target=\"" + part + "\"/>") + "</R>"}};
    parts.insert(parts.end(), others.begin(), others.end());
    return tests::zip(parts);
}

TEST_F(Hostile, Deck)
{
    const std::string noScenario = "a figure without a scenario inside";
    const std::string pictures =
        "<R>" + numbered(100'000, "<Relationship Id=\"a\" Type=\"image\" Target=\"x#.png\"/>") + "</R>";
    expectRefused("slides.pptx", deckOf(20'000, "s#.xml", {}), noScenario);
    expectRefused("same.pptx", deckOf(20'000, "s.xml", {{"p/_rels/s.xml.rels", pictures}}), noScenario);
    Parts empty;
    for (int i = 0; i < 500; ++i) {
        empty.emplace_back("p/x" + std::to_string(i) + ".png", "");
    }
    empty.emplace_back("p/_rels/s0.xml.rels", pictures);
    expectRefused("pictures.pptx", deckOf(1, "s#.xml", empty), noScenario);
    const std::string picture = pngWith(chunk("zTXt", kPngKey + '\0' + packed(std::string(31 * kMega, ' '))));
    const std::string drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + times(1'200'000, "<g/>") + "</svg>";
    for (const std::string& one : {picture, drawing}) {
        Parts unfolding = {{"p/_rels/s0.xml.rels", pictures}};
        for (int i = 0; i < (one.size() > kMega ? 6 : 180); ++i) {
            unfolding.emplace_back("p/x" + std::to_string(i) + ".png", one);
        }
        // Six drawings are more than 32 MiB unpacked, and are not read at all.
        const bool large = one.size() > kMega;
        expectRefused("unfolding.pptx", deckOf(1, "s#.xml", unfolding), large ? "is larger than" : noScenario);
    }
    // In UTF-16, as no picture may be.
    std::string wide = "\xFF\xFE";
    for (const char c : "<!DOCTYPE R [" + numbered(200'000, "<!ATTLIST R a# CDATA \"x\">") + "]><R/>") {
        wide += c;
        wide += '\0';
    }
    expectRefused("wide.pptx", deckOf(1, "s#.xml", {{"p/_rels/s0.xml.rels", wide}}), noScenario);
    Parts dense;
    for (int i = 0; i < 2; ++i) {
        dense.emplace_back("p/_rels/s" + std::to_string(i) + ".xml.rels", "<R>" + times(3'900'000, "<R/>") + "</R>");
    }
    expectRefused("dense.pptx", deckOf(2, "s#.xml", dense), noScenario);
    Parts each;
    for (int i = 0; i < 4900; ++i) {
        const std::string number = std::to_string(i);
        each.emplace_back("p/_rels/s" + number + ".xml.rels",
                          "<R><Relationship Id=\"a\" Type=\"image\" Target=\"f" + number + ".png\"/></R>");
        each.emplace_back("p/f" + number + ".png", "\x89PNG\r\n\x1a\n");
    }
    expectRefused("each.pptx", deckOf(4900, "s#.xml", each), noScenario);
    Parts many;
    for (int i = 0; i < 60'000; ++i) {
        many.emplace_back("f" + std::to_string(i), "");
    }
    expectRefused("parts.pptx", tests::zip(many), "60000 entries are more than 10000");
    std::string wrong = deckOf(3, "s#.xml", {});
    const std::size_t index = wrong.find("PK\x01\x02");
    for (const std::size_t at : {std::size_t{28}, std::size_t{42}}) {  // how long the name is, where the part stands
        std::string broken = wrong;
        broken.replace(index + at, 2, "\xff\x7f");
        expectRefused("broken.pptx", broken);
    }
}

TEST_F(Hostile, Pdf)
{
    const std::string bomb = packed(std::string(200 * kMega, ' '));
    const auto withPlaces = [](const std::string& before, const std::string& keys, const std::string& stream) {
        return before + "1 0 obj\n<</Type/XRef/W[1 4 2]/Root 2 0 R/Filter/FlateDecode" + keys + "/Length "
               + std::to_string(stream.size()) + ">>stream\n" + stream + "\nendstream\nendobj\nstartxref\n"
               + std::to_string(before.size()) + "\n%%EOF\n";
    };
    expectRefused("places.pdf", withPlaces("%PDF-1.7\n", "/Size 30000000", bomb), "unfolds to more than");
    expectRefused("rows.pdf",
                  withPlaces("%PDF-1.7\n", "/Size 30000000/DecodeParms<</Predictor 12/Columns 100000000>>", bomb));
    const std::string objects = packed("2 0 <</Type/Catalog/Pages 3 0 R>>" + std::string(200 * kMega, ' '));
    const std::string before = "%PDF-1.7\n4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
                               + std::to_string(objects.size()) + ">>stream\n" + objects + "\nendstream\nendobj\n";
    const std::string row(7, '\0');
    const std::string rows = row + "\1" + bigEndian(before.size()) + std::string(2, '\0') + "\2" + bigEndian(4)
                             + std::string(2, '\0') + row + "\1" + bigEndian(9) + std::string(2, '\0');
    expectRefused("objects.pdf", withPlaces(before, "/Size 5", packed(rows)), "unfolds to more than");
    const std::string root = "<</Type/Catalog/Pages 2 0 R>>";
    expectRefused("pages.pdf",
                  pdfOf({root, "<</Type/Pages/Kids[" + times(2'000'000, "3 0 R ") + "]>>", "<</Type/Page>>"}),
                  "unfolds to more than");
    expectRefused("kids.pdf", pdfOf({root, "<</Type/Pages/Kids[" + times(2000, "2 0 R ") + "]>>"}));
    std::vector<std::string> pages = {root, "<</Type/Pages/Kids", "<<" + numbered(100'000, "/P#<<>>") + ">>"};
    pages[1] = "<</Type/Pages/Kids[";
    for (int i = 0; i < 9000; ++i) {
        pages[1] += std::to_string(i + 4) + " 0 R ";
        pages.emplace_back("<</Type/Page/Resources<</Properties 3 0 R>>>>");
    }
    pages[1] += "]>>";
    expectRefused("properties.pdf", pdfOf(pages), "without a scenario inside");
    expectRefused("garbage.pdf", "%PDF-1.4\n" + times(3'000'000, "1 0 obj\n"), "unfolds to more than");
    expectRefused("nested.pdf", "%PDF-1.4\n1 0 obj\n" + std::string(30 * kMega, '['));
}

TEST_F(Hostile, Tables)
{
    const auto read = [&](const std::string& name, const std::string& bytes) {
        opened(folder_.write(name, bytes), "table");
    };
    read("nan.json", "[" + times(10'000'000, "NaN,") + "1]");
    const std::string results = R"({"model_name": "llama-7b", "results": {"t": {"acc": 0.5})";
    read("samples.json",
         results + "}, \"samples\": [" + times(700'000, R"({"abcdefghijklmnop":"abcdefghijklmnop"},)") + "1]}");
    read("scores.json",
         results + numbered(19'000, R"(,"t#":{"acc":0.5,"f1":0.5,"acc_stderr":0.1,"f1_stderr":0.1})") + "}}");
    read("many.json", results + ",\"x\": [" + times(700'000, R"({"abcdefghijklmnop":"abcdefghijklmnop"},)") + "1]}}");
    read("columns.csv", times(8'000'000, ",") + "\n1");
    read("rows.csv", "size,score\n" + times(5'000'000, "1,\n"));
    read("quotes.csv", "size,score\n" + std::string(20 * kMega, '"'));
    read("names.csv", "family,task,metric,size,score\n" + numbered(100'000, "f#,t,exact_match,1e9,0.5\n"));
    read("large.csv", std::string(64 * kMega + 1, ' '));
}

/// 45 MB in eight columns, one of them of words that nobody asks for.
std::string tableOfWords()
{
    std::string table = "family,task,metric,size,score,stderr,n,comment\n";
    for (int i = 0; i < 420'000; ++i) {
        const auto text = [](int number) { return std::to_string(number); };
        table.append("family" + text(i % 50) + ",task number " + text(i % 300) + " of the suite,exact_match,");
        table.append(text(1 + i % 7) + "e9,0." + text(100'000'000 + i) + ",0.012345,1000,\"some words " + text(i));
        table.append(" about it\"\n");
    }
    return table;
}

/// 51 MB in rows of three, each with quotes in quotes.
std::string tableOfQuotes()
{
    std::string table = "model,task,acc\n";
    for (int i = 0; i < 1'000'000; ++i) {
        const auto text = [](int number) { return std::to_string(number); };
        table.append("family" + text(i % 4000) + "-" + text(1 + i % 70) + "b,\"ta\"\"sk\"\" " + text(i % 300));
        table.append(" and on\",0." + text(1'000'000 + i) + "\n");
    }
    return table;
}

/// 54 MB, a hundred scores a row.
std::string wideTable()
{
    std::string table = "model" + numbered(100, ",task #") + "\n";
    for (int i = 0; i < 45'000; ++i) {
        table.append("family" + std::to_string(i % 400) + "-" + std::to_string(1 + i % 70) + "b");
        table.append(times(100, ",0.123456789") + "\n");
    }
    return table;
}

TEST_F(Hostile, LargeTables)  // nothing is wrong with them but their size: they are read, up to a bound
{
    const auto expectRead = [&](const std::string& name, const std::string& bytes) {
        ASSERT_LE(bytes.size(), 64 * kMega) << name;
        ASSERT_GT(bytes.size(), 40 * kMega) << name;
        const Outcome outcome = opened(folder_.write(name, bytes), "table");
        EXPECT_EQ(outcome.exitCode, 0) << name;
        EXPECT_GT(outcome.out.size(), 4 * kMega) << name;
    };
    expectRead("words.csv", tableOfWords());
    expectRead("quotes.csv", tableOfQuotes());
    expectRead("wide.csv", wideTable());
}

}  // namespace
