#include "tests/fuzz/tape_fuzzing.h"

/// Trades and quotes in every text form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return sextant::fuzz::readAnyFile(data, size, "ibm.csv");
}
