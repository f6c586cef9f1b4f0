#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/feeds/recorder/frame_file.h"
#include "tests/fuzz/scratch_file.h"

using namespace sextant;
using namespace sextant::feeds;
using sextant::fuzz::require;

/// Files of raw frames: what is read is what was written, and where it is not the rest is said to be torn. Inputs that
/// begin with an odd byte are frames to be written, cut or spoilt at a place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    if (size < 3) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 3, size - 3);
    std::string file;
    bool isWhole = false;
    if ((data[0] & 1U) != 0) {
        appendFrameHead(file, bytes.substr(0, data[1]));
        std::size_t at = std::min<std::size_t>(data[1], bytes.size());
        for (std::uint32_t number = 1; at < bytes.size(); ++number) {
            const std::size_t length = std::min<std::size_t>(static_cast<unsigned char>(bytes[at]), bytes.size() - at);
            appendFrame(file, Time{static_cast<std::int64_t>(number) * 1'000'000}, number % 3,
                        bytes.substr(at, length));
            at += std::max<std::size_t>(length, 1);
        }
        isWhole = (data[0] & 6U) == 0;
        if ((data[0] & 2U) != 0) file.resize(file.size() - std::min<std::size_t>(data[2], file.size()));
        if ((data[0] & 4U) != 0 && !file.empty()) file[data[2] * file.size() / 256] ^= 0x10;
    } else {
        file = std::string(bytes);
    }
    auto reader = FrameReader::open(folder.write("frames", file));
    if (!reader) {
        require(!reader.error().message.empty() && reader.error().message.find('\n') == std::string::npos);
        require(!isWhole);
        return 0;
    }
    // Written once more, what was read is the beginning of the file.
    std::string again;
    appendFrameHead(again, reader->about());
    RawFrame frame;
    while (reader->next(frame))
        appendFrame(again, frame.received, frame.socket, frame.text);
    require(file.compare(0, again.size(), again) == 0);
    require(reader->isTorn() == (again.size() < file.size()));
    require(!isWhole || !reader->isTorn());
    require(!reader->next(frame));
    return 0;
}
