#include "engine/core/contract.h"

namespace sextant {

void contractFailed(const char* text) { throw ContractViolation(text); }

} // namespace sextant
