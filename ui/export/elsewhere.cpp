#include "ui/export/elsewhere.h"

#include "ui/words/evidence_texts.h"

namespace ui {

namespace {

QString saidOf(Elsewhere elsewhere, const Phrase& inDescription, const Phrase& inNotes, const Texts& texts)
{
    switch (elsewhere) {
    case Elsewhere::Description: return texts(inDescription);
    case Elsewhere::Notes: return texts(inNotes);
    case Elsewhere::Nowhere: break;
    }
    return {};
}

}  // namespace

QString spokenOf(Elsewhere elsewhere, const Texts& texts)
{
    return saidOf(elsewhere, evidence::MoreInDescription, evidence::MoreInNotes, texts);
}

QString spokenAloneOf(Elsewhere elsewhere, const Texts& texts)
{
    return saidOf(elsewhere, evidence::AllInDescription, evidence::AllInNotes, texts);
}

}  // namespace ui
