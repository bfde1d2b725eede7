#pragma once

#include <set>

#include <QPaintEngine>
#include <QPen>

namespace ui {

/// Turns what a QPainter draws into SVG elements; SvgWriter's inside.
class SvgEngine final : public QPaintEngine {
public:
    explicit SvgEngine(double pageWidth);

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawRects(const QRectF* rectangles, int count) override;
    void drawEllipse(const QRectF& rectangle) override;
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}  // figures hold no bitmap

    void openGroup(const QString& id, const QString& title);
    void openClip(const QRectF& rectangle);
    void closeGroup();
    void nameNext(const QString& words) { name_ = words; }
    void text(const QTransform& transform, const QPointF& anchor, Qt::Alignment alignment, const QString& text,
              const QFont& font, const QColor& colour);

    /// A length of the page in as many decimals as the page needs.
    QByteArray number(double value) const;
    /// Clip paths, and what was drawn.
    const QByteArray& definitions() const noexcept { return definitions_; }
    const QByteArray& elements() const noexcept { return elements_; }

    /// What ends every id until SvgWriter puts a digest of the whole there: no text of a figure holds it.
    static constexpr char kDigestGoesHere = '\x01';

private:
    void append(QByteArray& data, qint64 steps) const;
    qint64 steps(double value) const;
    void appendPoint(QByteArray& data, const QPointF& from, const QPointF& to) const;
    QByteArray pathData(const QPainterPath& path) const;
    QByteArray fillAttributes(bool filled) const;
    QByteArray strokeAttributes() const;
    void element(const QByteArray& shape, bool filled = true);
    QString uniqueId(const QString& id);

    int decimals_ = 2;
    double stepsOfOne_ = 100.0;
    QTransform transform_;
    QPen pen_ = Qt::NoPen;
    QBrush brush_ = Qt::NoBrush;
    QByteArray definitions_;
    QByteArray elements_;
    std::set<QString> ids_;
    QString name_;       ///< of the next element
    QString outermost_;  ///< the part that is open outside all others
    int depth_ = 0;
};

}  // namespace ui
