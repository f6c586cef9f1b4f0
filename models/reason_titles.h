#pragma once

#include "engine/core/reason.h"

namespace sextant::models {

/// What a reason is called, in the translation context "ReasonText".
struct ReasonTitle {
    ReasonCode code;
    const char* title;   ///< a few words, as a heading or in a table
    const char* because; ///< a clause after "Not traded:"; null: the title will do
};

/// Null for None.
[[nodiscard]] const ReasonTitle* findReasonTitle(ReasonCode code);

} // namespace sextant::models
