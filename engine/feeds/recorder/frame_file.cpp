#include "engine/feeds/recorder/frame_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace sextant::feeds {
namespace {

constexpr std::string_view kMagic = "SXFRAMES1\n";
constexpr std::uint32_t kLongestFrame = 80U << 20; // a REST answer may have 64 MiB
constexpr std::size_t kFrameNumbers = sizeof(std::int64_t) + sizeof(std::uint32_t);

static_assert(std::endian::native == std::endian::little, "frames are written on little-endian machines");

/// IEEE 802.3, reflected polynomial 0xEDB88320.
constexpr std::array<std::uint32_t, 256> kCrcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

std::uint32_t crcOf(std::string_view bytes)
{
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char c : bytes)
        value = kCrcTable[(value ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (value >> 8);
    return ~value;
}

template <class Number>
void append(std::string& out, Number number)
{
    std::array<char, sizeof(Number)> bytes{};
    std::memcpy(bytes.data(), &number, sizeof(Number));
    out.append(bytes.data(), bytes.size());
}

template <class Number>
Number numberAt(std::string_view bytes, std::size_t at)
{
    Number out{};
    std::memcpy(&out, bytes.data() + at, sizeof(Number));
    return out;
}

/// In pieces: what a spoilt length announces is not made room for before it is there.
bool read(std::ifstream& in, std::string& out, std::size_t size)
{
    constexpr std::size_t kPiece = 1U << 16;
    out.clear();
    while (out.size() < size) {
        const std::size_t at = out.size();
        out.resize(std::min(size, at + kPiece));
        in.read(out.data() + at, static_cast<std::streamsize>(out.size() - at));
        const auto got = static_cast<std::size_t>(in.gcount());
        if (at + got == out.size()) continue;
        out.resize(at + got);
        return false;
    }
    return true;
}

} // namespace

void appendFrameHead(std::string& out, std::string_view about)
{
    out += kMagic;
    append(out, static_cast<std::uint32_t>(about.size()));
    append(out, crcOf(about));
    out += about;
}

void appendFrame(std::string& out, Time received, unsigned socket, std::string_view text)
{
    append(out, static_cast<std::uint32_t>(text.size()));
    const std::size_t place = out.size();
    append(out, std::uint32_t{0});
    append(out, received.ns);
    append(out, static_cast<std::uint32_t>(socket));
    out += text;
    const std::uint32_t crc = crcOf(std::string_view(out).substr(place + sizeof(std::uint32_t)));
    std::memcpy(out.data() + place, &crc, sizeof(crc));
}

Result<FrameReader> FrameReader::open(const std::filesystem::path& file)
{
    FrameReader out;
    out.m_in.open(file, std::ios::binary);
    if (!out.m_in) return fail(ErrorCode::Io, file.string() + ": cannot be read");
    std::string head;
    const auto isOther = [&] { return fail(ErrorCode::InvalidInput, file.string() + ": is not a file of raw frames"); };
    if (!read(out.m_in, head, kMagic.size()) || head != kMagic) return isOther();
    if (!read(out.m_in, head, 8)) return isOther();
    const auto size = numberAt<std::uint32_t>(head, 0);
    const auto crc = numberAt<std::uint32_t>(head, 4);
    if (size > kLongestFrame || !read(out.m_in, out.m_about, size) || crcOf(out.m_about) != crc) return isOther();
    out.m_position = kMagic.size() + 8 + size;
    return out;
}

bool FrameReader::next(RawFrame& frame)
{
    if (m_isTorn) return false;
    if (!read(m_in, m_bytes, 8)) {
        m_isTorn = m_in.gcount() != 0;
        return false;
    }
    const auto size = numberAt<std::uint32_t>(m_bytes, 0);
    const auto crc = numberAt<std::uint32_t>(m_bytes, 4);
    if (size > kLongestFrame || !read(m_in, m_bytes, size + kFrameNumbers) || crcOf(m_bytes) != crc) {
        m_isTorn = true;
        return false;
    }
    frame.received.ns = numberAt<std::int64_t>(m_bytes, 0);
    frame.socket = numberAt<std::uint32_t>(m_bytes, 8);
    frame.text.assign(m_bytes, kFrameNumbers);
    m_position += 8 + kFrameNumbers + size;
    return true;
}

std::vector<std::filesystem::path> frameFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> out;
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->path().extension() == ".frames") out.push_back(it->path());
    std::sort(out.begin(), out.end()); // the names begin with their time
    return out;
}

} // namespace sextant::feeds
