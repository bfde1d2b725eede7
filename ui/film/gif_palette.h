#pragma once

#include <unordered_map>
#include <vector>

#include <QColor>
#include <QImage>

namespace ui {

/// The colours of a GIF: the commonest of its frames as they are, so that a flat background stays flat, the others
/// gathered. The last entry is left transparent, for what does not change from frame to frame.
class GifPalette {
public:
    static constexpr int kColours = 255;

    /// From some of the frames, any format; at least one.
    explicit GifPalette(const std::vector<QImage>& samples);

    /// 256 colours; the last is transparent, and so are those not needed.
    const std::vector<QRgb>& colours() const noexcept { return colours_; }

    /// The entry nearest to a colour; remembers the answer.
    [[nodiscard]] uchar nearest(QRgb colour);

private:
    std::vector<QRgb> colours_;
    int count_ = 0;
    std::unordered_map<QRgb, uchar> known_;
};

}  // namespace ui
