#include <array>

#include "tests/fuzz/tape_fuzzing.h"

namespace {

using namespace sextant;

void appendNumber(std::string& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

std::uint32_t crcOf(std::string_view text)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int i = 0; i < 8; ++i)
            crc = crc >> 1U ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// A zip archive of one file that is not packed (APPNOTE.TXT §4.3).
std::string zipOf(std::string_view name, std::string_view text)
{
    std::string common;
    appendNumber(common, 20, 2);
    appendNumber(common, 0, 2);
    appendNumber(common, 0, 2); // stored
    appendNumber(common, 0, 4);
    appendNumber(common, crcOf(text), 4);
    appendNumber(common, static_cast<std::uint32_t>(text.size()), 4);
    appendNumber(common, static_cast<std::uint32_t>(text.size()), 4);
    appendNumber(common, static_cast<std::uint32_t>(name.size()), 2);
    appendNumber(common, 0, 2);
    std::string out = "PK\x03\x04" + common + std::string(name) + std::string(text);
    const auto directory = static_cast<std::uint32_t>(out.size());
    out += "PK\x01\x02";
    appendNumber(out, 20, 2);
    out += common;
    appendNumber(out, 0, 2);
    appendNumber(out, 0, 2);
    appendNumber(out, 0, 2);
    appendNumber(out, 0, 4);
    appendNumber(out, 0, 4);
    out += name;
    const auto length = static_cast<std::uint32_t>(out.size()) - directory;
    out += "PK\x05\x06";
    appendNumber(out, 0, 4);
    appendNumber(out, 1, 2);
    appendNumber(out, 1, 2);
    appendNumber(out, length, 4);
    appendNumber(out, directory, 4);
    appendNumber(out, 0, 2);
    return out;
}

std::string wide(std::string_view text, bool isBigEndian)
{
    std::string out = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : text) {
        if (isBigEndian) out += '\0';
        out += c;
        if (!isBigEndian) out += '\0';
    }
    return out;
}

} // namespace

/// Files as people export them: any bytes in an archive or in UTF-16, or damaged archives and UTF-16; with columns by
/// name or number, and times without a zone. The second byte chooses what is around the bytes, the third the columns.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 3, size - 3);
    market::formats::SourceOptions options = fuzz::optionsOf(data[0], "btcusdt.csv");
    constexpr std::array<const char*, 8> kZones{"",         "+05:30",        "-12:00", "America/New_York",
                                                "exchange", "Europe/London", "UTC",    "Nowhere/At_All"};
    options.timezone = kZones[data[1] >> 4U & 7U];
    constexpr std::array<const char*, 7> kOurs{"time", "open", "high", "low", "close", "volume", "price"};
    constexpr std::array<const char*, 6> kTheirs{"1", "2", "time", "a", "", "99999999999999999999"};
    for (std::size_t i = 0; i < (data[2] & 3U); ++i)
        options.columns.emplace_back(kOurs[(data[2] + 3 * i) % kOurs.size()],
                                     kTheirs[(data[2] / 4 + i) % kTheirs.size()]);
    options.mostProblems = data[2] >> 6U;
    std::string file;
    switch (data[1] & 7U) {
    case 0:
        file = wide(bytes, false);
        break;
    case 1:
        file = wide(bytes, true);
        break;
    case 2:
        file = zipOf("BTCUSDT_5.csv", bytes);
        break;
    case 3:
        file = zipOf("a.csv", wide(bytes, false));
        break;
    case 4:
        file = "\xEF\xBB\xBF" + std::string(bytes);
        break;
    case 5:
        file = "PK\x03\x04" + std::string(bytes);
        break;
    case 6:
        file = "\xFF\xFE" + std::string(bytes);
        break;
    default:
        file = std::string(bytes);
        break;
    }
    if ((data[1] & 7U) == 2 || (data[1] & 7U) == 5) options.path = "btcusdt.zip";
    return fuzz::readFile(std::move(file), std::move(options));
}
