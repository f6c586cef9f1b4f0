#pragma once

#include <cstdint>
#include <functional>

#include "engine/journal/journal_reader.h"

namespace sextant::journal {

/// verifyChain() of a journal that takes long: `goOn` hears the number of each row that is whole, and says whether to
/// go on. Errors: also Interrupted.
[[nodiscard]] Result<JournalHead> verifyChain(const storage::Database& database,
                                              const std::function<bool(std::int64_t row)>& goOn);

} // namespace sextant::journal
