#include "engine/host/what_if_attribution.h"

#include <algorithm>

namespace sextant::host {
namespace {

using session::Effect;
using session::Variant;

constexpr std::size_t kShadowBook = 1;

/// The desk of a book: calls `use` with the account's ledger and orders. Nothing where the run has no such account.
template <class Use>
void withDesk(const session::Session& session, std::size_t book, const Use& use)
{
    if (book == kShadowBook) return use(session.shadowDesk());
    const std::size_t account = book == 0 ? 0 : book - 1;
    if (account < session.accountCount()) use(session.desk(account));
}

/// Half-even at the rate of now, as the account values what it holds; 0 without a rate.
template <class Account>
Cash valued(const Account& account, const std::string& currency, Cash amount)
{
    if (currency == account.currency()) return amount;
    const auto rate = account.rates().find(currency);
    if (!rate) return {};
    const auto converted = rate->convert(amount);
    return converted ? *converted : Cash{};
}

template <class Desk>
bool isQuiet(const Desk& desk, InstrumentId id)
{
    const auto& orders = desk.orders();
    return desk.ledger().position(id).isFlat() && std::none_of(orders.begin(), orders.end(), [&](const auto& order) {
               return order.instrument == id && !order.isDone();
           });
}

/// Whether an instrument is neither held nor being ordered in a book.
bool isQuiet(const session::Session& session, std::size_t book, InstrumentId id)
{
    bool quiet = true;
    if (id.value <= session.instrumentCount())
        withDesk(session, book, [&](const auto& desk) { quiet = isQuiet(desk, id); });
    return quiet;
}

} // namespace

std::size_t WhatIfAttribution::bookOf(Variant variant, std::uint8_t account)
{
    if (variant == Variant::B) return kShadowBook;
    return account == 0 ? 0 : account + std::size_t{1};
}

std::size_t WhatIfAttribution::firstCauseOf(std::size_t book) const
{
    return book < m_firstCause.size() ? m_firstCause[book] : kNone;
}

std::size_t WhatIfAttribution::note(const WhatIfDifference& difference, bool isCarried)
{
    const std::size_t book = bookOf(difference.variant, difference.account);
    Episode& episode = m_episodes[{book, difference.instrument.value}];
    if (!episode.isOpen) {
        episode.isOpen = true;
        episode.cause = isCarried ? firstCauseOf(book) : kNone;
        if (episode.cause == kNone) {
            episode.cause = m_result.causes.size();
            m_result.causes.push_back({difference.key,
                                       difference.effect,
                                       difference.variant,
                                       book,
                                       difference.instrument,
                                       difference.time,
                                       difference.was,
                                       difference.wouldBe,
                                       0,
                                       {}});
            if (m_firstCause.size() <= book) m_firstCause.resize(book + 1, kNone);
            if (m_firstCause[book] == kNone) m_firstCause[book] = episode.cause;
        }
    }
    ++m_result.causes[episode.cause].decisions;
    return episode.cause;
}

void WhatIfAttribution::note(const session::Session& session, const Effect& effect, Run run)
{
    const auto* entry = std::get_if<session::LedgerEntry>(&effect.body);
    if (entry == nullptr) return;
    using Kind = session::LedgerEntry::Kind;
    Cash amount = entry->amount;
    switch (entry->kind) {
    case Kind::Trade:
    case Kind::Correction:
        amount = entry->realised;
        break;
    case Kind::Deposit:
    case Kind::Capital:
        return; // no result of trading
    default:
        break;
    }
    const std::size_t book = bookOf(effect.variant, effect.account);
    std::string currency(entry->currency.view());
    if (currency.empty()) withDesk(session, book, [&](const auto& desk) { currency = desk.ledger().currency(); });
    add(book, effect.instrument, currency, amount, run);
}

void WhatIfAttribution::add(std::size_t book, InstrumentId instrument, const std::string& currency, Cash amount,
                            Run run)
{
    if (amount.units == 0) return;
    const auto found = m_episodes.find({book, instrument.value});
    // What happens alike in both cancels out wherever it is booked.
    const std::size_t cause = found != m_episodes.end() ? found->second.cause : kNone;
    if (m_sums.size() <= book) m_sums.resize(book + 1);
    m_sums[book][{cause, currency}][static_cast<std::size_t>(run)] += amount.units;
}

void WhatIfAttribution::settle(const session::Session& base, const session::Session& changed)
{
    for (auto& [place, episode] : m_episodes) {
        const InstrumentId id{place.instrument};
        if (!episode.isOpen || !id.isSet()) continue;
        if (isQuiet(base, place.book, id) && isQuiet(changed, place.book, id)) episode.isOpen = false;
    }
}

void WhatIfAttribution::close(const session::Session& base, const session::Session& changed)
{
    const std::size_t books = 1 + std::max(base.accountCount(), changed.accountCount());
    m_sums.resize(std::max(m_sums.size(), books));
    m_firstCause.resize(std::max(m_firstCause.size(), books), kNone);
    for (std::size_t book = 0; book < books; ++book)
        closeBook(book, base, changed);
}

void WhatIfAttribution::closeBook(std::size_t book, const session::Session& base, const session::Session& changed)
{
    const std::array<const session::Session*, 2> runs{&base, &changed};
    WhatIfBook& out = m_result.books.emplace_back();
    out.isShadow = book == kShadowBook;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const session::Session& session = *runs[run];
        if (book > kShadowBook && book - 1 < session.accountCount()) out.account = session.accountName(book - 1);
        withDesk(session, book, [&](const auto& desk) {
            const auto& account = desk.ledger();
            out.currency = account.currency();
            for (std::uint16_t i = 1; i <= account.instrumentCount(); ++i) {
                const auto& position = account.position(InstrumentId{i});
                if (!position.isFlat())
                    add(book, InstrumentId{i}, account.currencyOf(InstrumentId{i}), position.unrealized(),
                        static_cast<Run>(run));
            }
            Cash& whole = run == 0 ? out.base : out.changed;
            for (const trading::CurrencyBalance& balance : account.balances(session.now())) {
                const auto* ledger = account.ledger(balance.currency);
                if (ledger == nullptr) continue;
                const Cash earned = ledger->equity() - ledger->initialCash() - ledger->contributed();
                whole += valued(account, balance.currency, earned);
            }
        });
    }
    // What is known of no cause goes to the first one of the book, or stands for itself.
    std::map<std::size_t, Cash> shares;
    for (const auto& [of, units] : m_sums[book])
        for (std::size_t run = 0; run < runs.size(); ++run)
            withDesk(*runs[run], book, [&](const auto& desk) {
                const Cash amount = valued(desk.ledger(), of.second, Cash{units[run]});
                shares[of.first] += run == 0 ? -amount : amount;
            });
    Cash attributed;
    for (const auto& [cause, amount] : shares)
        attributed += amount;
    out.rounding = out.difference() - attributed;
    const Cash ofNone = shares.contains(kNone) ? shares.at(kNone) : Cash{};
    const Cash rest = ofNone + out.rounding;
    for (const auto& [cause, amount] : shares)
        if (cause != kNone) m_result.causes[cause].difference += amount;
    if (rest.units == 0) return;
    std::size_t first = firstCauseOf(book);
    if (first == kNone) {
        first = m_result.causes.size();
        WhatIfCause& made = m_result.causes.emplace_back();
        made.book = book;
        made.variant = out.isShadow ? Variant::B : Variant::A;
        made.time = changed.now();
    }
    m_result.causes[first].difference += rest;
}

} // namespace sextant::host
