#include "app/cli/input_files.h"

#include <array>

#include "engine/market/formats/byte_source.h"

namespace sextant::cli {
namespace {

constexpr std::size_t kMaxTextBytes = std::size_t{16} << 20;

Error naming(const std::string& path, const Error& error)
{
    const bool isNamed = error.message.starts_with(path);
    return {error.code, isNamed ? error.message : path + ": " + error.message};
}

} // namespace

Result<std::string> readTextFile(const std::string& path)
{
    auto source = market::formats::ByteSource::openFile(path);
    if (!source) return tl::unexpected(naming(path, source.error()));
    std::string text;
    std::array<char, 16384> piece{};
    while (true) {
        const auto size = (*source)->read(piece);
        if (!size) return tl::unexpected(naming(path, size.error()));
        if (*size == 0) return text;
        text.append(piece.data(), *size);
        if (text.size() > kMaxTextBytes)
            return fail(ErrorCode::InvalidInput, path + ": expected a text of at most 16 MiB");
    }
}

Result<host::TapeRequest> fileRequest(const Arguments& arguments, const std::string& path)
{
    host::TapeRequest request;
    request.files = {path};
    request.instrumentFiles = arguments.values("instrument");
    request.format = arguments.value("format").value_or("");
    request.symbol = arguments.value("symbol").value_or("");
    request.venue = arguments.value("venue").value_or("");
    request.lenient = arguments.has("lenient");
    const auto timeframe = arguments.timeframe("timeframe");
    if (!timeframe) return tl::unexpected(timeframe.error());
    request.timeframe = *timeframe;
    return request;
}

Result<std::unique_ptr<market::formats::TapeSource>> openMarketFile(const host::TapeRequest& request,
                                                                    const std::string& path)
{
    auto catalog = market::InstrumentCatalog::builtIn();
    for (const std::string& file : request.instrumentFiles) {
        const auto text = readTextFile(file);
        if (!text) return tl::unexpected(text.error());
        if (auto added = catalog.add(file, *text); !added) return tl::unexpected(added.error());
    }
    market::formats::SourceOptions options;
    options.path = path;
    options.format = request.format;
    options.symbol = request.symbol;
    options.venue = request.venue;
    options.timeframe = request.timeframe;
    options.lenient = request.lenient;
    return market::formats::TapeSource::open(options, catalog);
}

void noteFaults(const std::string& path, const session::EventCounts& counts, Output& output)
{
    const auto tell = [&](std::uint64_t count, const char* what) {
        if (count > 0) output.note(path + ": " + std::to_string(count) + " " + what);
    };
    tell(counts.rejected, "bad rows left out");
    tell(counts.duplicates, "rows of a time or id that came before left out");
    tell(counts.outOfOrder, "rows out of order sorted into place");
    tell(counts.gaps, "gaps");
}

} // namespace sextant::cli
