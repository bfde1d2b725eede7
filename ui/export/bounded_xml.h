#pragma once

#include <vector>

#include <QBuffer>
#include <QXmlStreamReader>

namespace ui {

/// Reads XML that comes from strangers in time and memory in proportion to its bytes: what Qt takes a quadratic time
/// for or unfolds to gigabytes is an error. Needs no application object.
///
/// At most 1,000,000 tags, 1,000 attributes a tag, 1,000 levels, 64 KiB that declare attributes, 1,000 entities
/// declared and, where there are any, 8,192 references (Qt unfolds each to at most 4,096 characters), and so many
/// attributes and namespaces together that looking each up by comparing it with all others stays fast.
class BoundedXml final : public QXmlStreamReader {
public:
    /// The bytes stay where they are. `tags`: how many more may begin, where several documents share them.
    explicit BoundedXml(const QByteArray& xml, int* tags = nullptr);

    TokenType readNext();
    bool readNextStartElement();
    /// The text up to the end of the element just begun, which holds no other: readElementText() in a third of the
    /// memory.
    QByteArray readElementUtf8();

private:
    QByteArray bytes_;
    QBuffer buffer_;  ///< read piece by piece: a whole text would be held twice as long in Qt's letters
    qsizetype references_ = 0;
    int ownTags_;
    int& tags_;
    qint64 spent_ = 0;                   ///< comparisons
    qint64 declared_ = 0;                ///< namespaces in force
    std::vector<qint64> declaredByTag_;  ///< of each tag open
};

}  // namespace ui
