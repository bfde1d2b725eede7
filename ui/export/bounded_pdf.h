#pragma once

#include <QByteArray>

namespace ui {

/// While it lives, QPDF unfolds streams on this thread only so far: a PDF from strangers stands for gigabytes
/// otherwise. 32 MiB in all, 1,500,000 words of PDF, each of which costs QPDF some 150 bytes, by Flate alone and with
/// predictors as PNG has them; what goes beyond is a stream QPDF cannot read. One at a time.
class PdfBudget {
public:
    PdfBudget();
    PdfBudget(const PdfBudget&) = delete;
    PdfBudget& operator=(const PdfBudget&) = delete;
    ~PdfBudget();

    /// Counts bytes that QPDF parses; false where they are too many.
    bool spend(const char* bytes, std::size_t size);
    bool isSpent() const { return isSpent_; }

private:
    std::size_t bytes_ = 0;
    int words_ = 0;
    bool inWord_ = false;
    bool isSpent_ = false;
};

/// Whether a PDF has more words outside its streams than a PdfBudget allows: what is dense as text, not as packed
/// bytes. Linear in the file.
[[nodiscard]] bool hasTooManyWords(const QByteArray& pdf);

}  // namespace ui
