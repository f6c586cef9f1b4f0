#include "engine/feeds/venues/symbol_table.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "engine/market/book/book_records.h"

namespace sextant::feeds {
namespace {

template <class Word>
std::uint64_t wordAt(const char* text)
{
    Word word = 0;
    std::memcpy(&word, text, sizeof word);
    return word;
}

/// Of its size, its beginning and its end: numbers are compared quicker than texts, and symbols seldom share them.
std::uint64_t keyOf(std::string_view text)
{
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const std::uint64_t size = text.size();
    if (size >= 8) return (wordAt<std::uint64_t>(begin) * 31 + wordAt<std::uint64_t>(end - 8)) * 31 + size;
    if (size >= 4) return ((wordAt<std::uint32_t>(begin) << 32) + wordAt<std::uint32_t>(end - 4)) * 31 + size;
    std::uint64_t key = size;
    for (const char c : text)
        key = key << 8 | static_cast<std::uint8_t>(c);
    return key;
}

} // namespace

const FeedSymbol& SymbolTable::add(std::string text, const market::Instrument& instrument)
{
    if (const FeedSymbol* const there = find(text)) return *there;
    const FeedSymbol& symbol = m_symbols.emplace_back(
        FeedSymbol{std::move(text), instrument.id, instrument.priceScale, market::bookSizeScale(instrument)});
    const Entry entry{keyOf(symbol.text), &symbol};
    m_byKey.insert(std::upper_bound(m_byKey.begin(), m_byKey.end(), entry,
                                    [](const Entry& a, const Entry& b) { return a.key < b.key; }),
                   entry);
    return symbol;
}

const FeedSymbol* SymbolTable::find(std::string_view text) const
{
    const std::uint64_t key = keyOf(text);
    auto place = std::lower_bound(m_byKey.begin(), m_byKey.end(), key,
                                  [](const Entry& entry, std::uint64_t wanted) { return entry.key < wanted; });
    for (; place != m_byKey.end() && place->key == key; ++place)
        if (place->symbol->text == text) return place->symbol;
    return nullptr;
}

} // namespace sextant::feeds
