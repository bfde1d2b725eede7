#include "ui/words/said_after.h"

#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"

namespace ui {

QString stopSentence(const StoppedAt& stopped, const Texts& texts)
{
    QString thing = parameterThing(stopped.parameter, texts);
    thing[0] = thing[0].toUpper();
    const QString bound = stopped.parameter == core::Parameter::Mean
                              ? formatMeanPercent(stopped.bound) + QStringLiteral(" %")
                              : formatParameter(stopped.parameter, stopped.bound);
    return texts(stopped.upper ? Text::StopsAtUpper : Text::StopsAtLower, thing, bound);
}

void addSentence(SentenceModel& sentence, const QString& said, const Texts& texts)
{
    const bool isFirst = sentence.change.empty();
    sentence.change.push_back({(isFirst ? QString() : texts.betweenSentences()) + said, std::nullopt});
    sentence.between = texts.betweenSentences();
    sentence.plain += texts.betweenSentences() + said;
}

}  // namespace ui
