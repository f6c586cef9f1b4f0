#include "engine/feeds/venues/symbol_table.h"

#include <algorithm>
#include <utility>

#include "engine/market/book/book_records.h"

namespace sextant::feeds {
namespace {

auto placeOf(const std::vector<const FeedSymbol*>& sorted, std::string_view text)
{
    return std::lower_bound(sorted.begin(), sorted.end(), text,
                            [](const FeedSymbol* entry, std::string_view wanted) { return entry->text < wanted; });
}

} // namespace

const FeedSymbol& SymbolTable::add(std::string text, const market::Instrument& instrument)
{
    const auto place = placeOf(m_byText, text);
    if (place != m_byText.end() && (*place)->text == text) return **place;
    const FeedSymbol& entry = m_symbols.emplace_back(
        FeedSymbol{std::move(text), instrument.id, instrument.priceScale, market::bookSizeScale(instrument)});
    m_byText.insert(place, &entry);
    return entry;
}

const FeedSymbol* SymbolTable::find(std::string_view text) const
{
    const auto place = placeOf(m_byText, text);
    return place != m_byText.end() && (*place)->text == text ? *place : nullptr;
}

} // namespace sextant::feeds
