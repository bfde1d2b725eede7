#include "ui/export/elsewhere.h"

#include "ui/words/evidence_texts.h"

namespace ui {

QString spokenOf(Elsewhere elsewhere, const Texts& texts)
{
    switch (elsewhere) {
    case Elsewhere::Description: return texts(evidence::MoreInDescription);
    case Elsewhere::Notes: return texts(evidence::MoreInNotes);
    case Elsewhere::Nowhere: break;
    }
    return {};
}

QString spokenAloneOf(Elsewhere elsewhere, const Texts& texts)
{
    switch (elsewhere) {
    case Elsewhere::Description: return texts(evidence::AllInDescription);
    case Elsewhere::Notes: return texts(evidence::AllInNotes);
    case Elsewhere::Nowhere: break;
    }
    return {};
}

}  // namespace ui
