#include "tests/fuzz/tape_fuzzing.h"

/// Lists of candles in JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return sextant::fuzz::readAnyFile(data, size, "BTC_USDT-1m.json");
}
