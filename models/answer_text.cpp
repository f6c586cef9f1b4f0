#include "models/answer_text.h"

#include "engine/core/reason.h"
#include "models/engine_words.h"
#include "models/reason_text.h"

namespace sextant::models {

QString answerText(const QString& reason)
{
    const auto code = reasonCodeFromName(reason.toStdString());
    return code ? ReasonText::brief(*code) : EngineWords::of(reason);
}

} // namespace sextant::models
