#pragma once

#include <string>

#include "engine/core/time.h"

namespace sextant {

/// A UUID version 7 (RFC 9562 §5.7) for the given instant, with random bits from the operating system: the id of a
/// session. It is in no canonical form. Lower case, with hyphens.
[[nodiscard]] std::string makeUuid7(Time now);

} // namespace sextant
