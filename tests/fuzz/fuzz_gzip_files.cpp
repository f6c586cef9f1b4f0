#include "tests/fuzz/tape_fuzzing.h"

/// Damaged and hostile gzip around text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return sextant::fuzz::readAnyFile(data, size, "spy_1m.csv.gz");
}
