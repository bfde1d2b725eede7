#pragma once

#include <QHash>
#include <QPainter>
#include <QString>

namespace ui {

/// What a picture of named parts is told besides shapes: a paint device that also is one of these, an SVG, keeps
/// the parts apart and texts as texts. Every other device just gets painted on.
class PictureParts {
public:
    virtual ~PictureParts() = default;

    /// What is painted until endPart() belongs to the part `id`; parts nest. `title` is for people, may be empty.
    virtual void beginPart(const QString& id, const QString& title) = 0;
    virtual void endPart() = 0;

    /// What parts that bring no title are called, by their id, until it is said anew.
    virtual void nameParts(const QHash<QString, QString>& titles) = 0;

    /// Nothing painted until endClip() may be seen outside a rectangle of the device; clips do not nest.
    virtual void beginClip(const QRectF& rectangle) = 0;
    virtual void endClip() = 0;

    /// What the next shape reads as, for text drawn as outlines.
    virtual void nameNext(const QString& words) = 0;

    /// A line of live text, its baseline's left, middle or right end at the painter's `anchor`.
    virtual void writeText(const QPainter& painter, const QPointF& anchor, Qt::Alignment alignment, const QString& text,
                           const QFont& font, const QColor& colour) = 0;

    /// The parts of what a painter paints on; null for a plain device.
    static PictureParts* of(const QPainter& painter) { return dynamic_cast<PictureParts*>(painter.device()); }
};

/// A part as long as this lives.
class PicturePart {
public:
    PicturePart(const QPainter& painter, const QString& id, const QString& title = {})
        : parts_(PictureParts::of(painter))
    {
        if (parts_ != nullptr) {
            parts_->beginPart(id, title);
        }
    }
    PicturePart(const PicturePart&) = delete;
    PicturePart& operator=(const PicturePart&) = delete;
    ~PicturePart()
    {
        if (parts_ != nullptr) {
            parts_->endPart();
        }
    }

private:
    PictureParts* parts_;
};

/// Clips what is painted to a rectangle of the painter's coordinates as long as this lives; the painter is not turned.
class PictureClip {
public:
    PictureClip(QPainter& painter, const QRectF& rectangle) : painter_(painter), parts_(PictureParts::of(painter))
    {
        painter_.save();
        if (parts_ != nullptr) {
            parts_->beginClip(painter_.combinedTransform().mapRect(rectangle));
        } else {
            painter_.setClipRect(rectangle, Qt::IntersectClip);
        }
    }
    PictureClip(const PictureClip&) = delete;
    PictureClip& operator=(const PictureClip&) = delete;
    ~PictureClip()
    {
        if (parts_ != nullptr) {
            parts_->endClip();
        }
        painter_.restore();
    }

private:
    QPainter& painter_;
    PictureParts* parts_;
};

}  // namespace ui
