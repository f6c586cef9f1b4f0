#include "engine/feeds/client/option_watch.h"

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"
#include "engine/market/options/option_symbol.h"

namespace sextant::feeds {
namespace {

constexpr int kMostChainPages = 100; // 100,000 contracts of one underlying

} // namespace

OptionWatch::OptionWatch(OptionWish wish, Credentials credentials, FeedSink& sink)
    : m_wish(std::move(wish)), m_protocol(std::move(credentials), m_wish.feed), m_sink(sink)
{
    m_lowest.thousandths = market::Strike::kMost;
    for (const auto& instrument : m_wish.contracts) {
        expects(instrument != nullptr && instrument->id.isSet() && instrument->option.has_value(),
                "a contract that is watched is an option with its id");
        m_contracts[market::compactOsiSymbol(*instrument->option)].instrument = instrument->id.value;
        m_lowest = std::min(m_lowest, instrument->option->strike);
        m_highest = std::max(m_highest, instrument->option->strike);
    }
    m_wish.contracts = {};
}

std::optional<HttpRequest> OptionWatch::takeRequest(Time now)
{
    if (m_isAsking || m_contracts.empty() || now < m_due) return std::nullopt;
    if (m_pages == 0) {
        m_begun = now;
        m_unlisted = 0;
    }
    OptionChainQuery query;
    query.underlying = m_wish.underlying;
    query.lowest = m_lowest;
    query.highest = m_highest;
    query.page = m_page;
    auto request = m_protocol.chainRequest(query);
    if (!request) return std::nullopt; // an underlying without a name
    m_isAsking = true;
    return *std::move(request);
}

void OptionWatch::endRound(Time now)
{
    m_page.clear();
    m_pages = 0;
    const bool isTraded = m_wish.calendar->isRegular(now);
    m_due = std::max(now, m_begun + (isTraded ? m_wish.every : std::max(m_wish.every, kEveryClosed)));
}

void OptionWatch::take(const OptionSnapshot& snapshot, Time now)
{
    const auto found = m_contracts.find(market::compactOsiSymbol(snapshot.contract));
    if (found == m_contracts.end()) {
        ++m_unlisted;
        return;
    }
    if (!snapshot.quote) return;
    Known& known = found->second;
    market::OptionQuote quote = *snapshot.quote;
    quote.contract = 0; // its place in a page
    if (quote == known.quote) return;
    if (quote.time < known.quote.time) {
        ++m_counts.late;
        return;
    }
    known.quote = quote;
    if (now - quote.time > m_wish.fresh) {
        ++m_counts.old;
        return;
    }
    market::Quote& out = m_given.emplace_back();
    out.instrument = known.instrument;
    out.time = quote.time;
    out.bid = quote.bid;
    out.ask = quote.ask;
    out.bidSize = quote.bidSize;
    out.askSize = quote.askSize;
    out.flags = quote.flags;
}

Result<void> OptionWatch::onReply(const HttpReply& reply, Time now)
{
    m_isAsking = false;
    auto page = m_protocol.parse(reply);
    if (!page) {
        ++m_counts.failed;
        endRound(now);
        return tl::unexpected(page.error());
    }
    m_given.clear();
    for (const OptionSnapshot& snapshot : page->snapshots)
        take(snapshot, now);
    if (!m_given.empty()) m_sink.onQuotes(m_given);
    m_counts.quotes += m_given.size();
    if (page->next.empty()) {
        ++m_counts.rounds;
        m_counts.unlisted = m_unlisted;
        endRound(now);
        return {};
    }
    if (page->next == m_page || ++m_pages >= kMostChainPages) {
        ++m_counts.failed;
        endRound(now);
        return fail(ErrorCode::Io, "next_page_token: the pages of the option chain have no end");
    }
    m_page = std::move(page->next);
    return {};
}

void OptionWatch::onFailed(Time now)
{
    m_isAsking = false;
    ++m_counts.failed;
    endRound(now);
}

} // namespace sextant::feeds
