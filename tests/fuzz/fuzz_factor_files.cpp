#include "tests/fuzz/tape_fuzzing.h"

/// Factor files of splits and dividends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return sextant::fuzz::readAnyFile(data, size, "aapl_factors.csv");
}
