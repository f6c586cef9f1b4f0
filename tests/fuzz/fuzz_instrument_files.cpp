#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/market/formats/file_name.h"
#include "engine/market/instrument_catalog.h"

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// Any bytes as a file of instruments, as a symbol and as the name of a file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sextant;
    static const market::InstrumentCatalog builtIn = market::InstrumentCatalog::builtIn();
    const std::string text(reinterpret_cast<const char*>(data), size);
    market::InstrumentCatalog catalog;
    const auto added = catalog.add("any.csv", text);
    require(added.has_value() || !added.error().message.empty());
    const std::string word = text.substr(0, text.find('\n')).substr(0, 64);
    for (const market::InstrumentCatalog* one : {&builtIn, static_cast<const market::InstrumentCatalog*>(&catalog)}) {
        const std::string once = one->canonicalSymbol(word);
        require(one->canonicalSymbol(once) == once);
        require(market::validated(one->find(word, "binance")).has_value());
        const auto hints = market::formats::hintsFromFileName(word, *one);
        require(hints.symbol.empty() || one->canonicalSymbol(hints.symbol) == hints.symbol);
    }
    return 0;
}
