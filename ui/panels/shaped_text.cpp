#include "ui/panels/shaped_text.h"

#include <QCache>
#include <QCoreApplication>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kKept = 500;  // a panel of every layout has fewer than fifty texts

struct Key {
    QString text;
    QFont font;

    friend bool operator==(const Key&, const Key&) = default;
};

size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.pixelSize(), static_cast<int>(key.font.weight()));
}

QCache<Key, ShapedText>& cache()
{
    static QCache<Key, ShapedText> shapes(kKept);
    return shapes;
}

/// Glyphs hold fonts, and those end with the application.
void forgetAll()
{
    cache().clear();
}

ShapedText* shapedAnew(const QString& text, const QFont& font)
{
    static const bool forgetsInTime = [] {
        qAddPostRoutine(forgetAll);
        return true;
    }();
    Q_UNUSED(forgetsInTime);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    auto* shape = new ShapedText;
    if (line.isValid()) {
        line.setPosition({0.0, -line.ascent()});
        shape->width = line.horizontalAdvance();
        shape->runs = line.glyphRuns();
    }
    return shape;
}

}  // namespace

const ShapedText& shaped(const QString& text, const QFont& font)
{
    const Key key{text, font};
    const ShapedText* known = cache().object(key);
    if (known == nullptr) {
        auto* made = shapedAnew(text, font);
        cache().insert(key, made);
        known = made;
    }
    return *known;
}

}  // namespace ui
