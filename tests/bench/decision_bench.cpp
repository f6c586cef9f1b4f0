#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <memory>
#include <string>

#include "engine/analysis/indicators/adx.h"
#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/core/sha256.h"
#include "engine/core/sha256_blocks.h"
#include "engine/market/instrument_catalog.h"
#include "engine/session/session.h"
#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kWarmUp = 3'000; // minutes
constexpr std::size_t kSamples = 2'000;
constexpr std::size_t kKept = 32;                // decisions whose effects the second floor hashes
constexpr std::int64_t kArrivalTick = 1'000'000; // 0.01 at 1e-8
constexpr Time kFirstArrival = Time::fromSeconds(1'577'836'800);

double nanosecondsSince(std::chrono::steady_clock::time_point begin)
{
    return static_cast<double>((std::chrono::steady_clock::now() - begin).count());
}

/// What arrives as bytes each minute: a bar and a signal from outside.
struct Arrival {
    std::array<std::uint8_t, sizeof(market::Bar)> bar{};
    std::vector<std::uint8_t> signal;
    Time time;
};

std::vector<Arrival> arrivals(std::size_t count)
{
    RandomStream random(9, RandomPurpose::Test);
    const auto below = [&](std::uint64_t bound) { return static_cast<std::int64_t>(random.nextBelow(bound)); };
    std::vector<Arrival> out(count);
    std::int64_t last = 4'000'000 * kArrivalTick;
    for (std::size_t i = 0; i < count; ++i) {
        Arrival& arrival = out[i];
        arrival.time = kFirstArrival + std::chrono::minutes(i + 1);
        market::Bar bar;
        bar.end = arrival.time;
        bar.open = Price{last};
        last += (below(6'001) - 3'000) * kArrivalTick + (4'000'000 * kArrivalTick - last) / 10'000;
        bar.close = Price{last};
        bar.high = Price{std::max(bar.open, bar.close).units + below(1'500) * kArrivalTick};
        bar.low = Price{std::min(bar.open, bar.close).units - below(1'500) * kArrivalTick};
        bar.volume = static_cast<double>(1 + below(100));
        bar.durationSeconds = 60;
        bar.instrument = 1;
        std::memcpy(arrival.bar.data(), &bar, sizeof bar);
        auto signal = std::make_shared<session::ExternalSignal>();
        signal->instrument = InstrumentId{1};
        signal->symbol = "BTC-USDT";
        signal->direction = below(2) == 0 ? session::SignalDirection::Long : session::SignalDirection::Short;
        signal->timeframe = market::Timeframe::M1;
        signal->timestamp = arrival.time;
        signal->strategyId = "s" + std::to_string(i);
        session::Event event;
        event.time = arrival.time;
        event.body = std::shared_ptr<const session::ExternalSignal>(std::move(signal));
        CanonicalWriter writer;
        session::encode(event, writer);
        arrival.signal = writer.take();
    }
    return out;
}

/// A warm session of six timeframes with both engines on.
class Decider final {
public:
    explicit Decider(const std::vector<Arrival>& warmUp)
    {
        session::SessionStart start;
        start.initialCash = Cash{100'000 * pow10(Cash::kScale)};
        start.decisionVersion = session::Session::kDecisionVersion;
        start.settings = {{"gates.cooldown_bars", "0"},
                          {"gates.cooldown_seconds", "0"},
                          {"scoring.signal_timeframes", "1m"},
                          {"scoring.timeframes", "1m,5m,15m,1h,4h,1d"}};
        start.flags = {{"enable_orb_specialist", "on"},   {"enable_satyland_subagent", "on"},
                       {"enable_shadow_execution", "on"}, {"enable_strat_specialist", "on"},
                       {"enable_ttm_specialist", "on"},   {"enable_variant_b", "on"}};
        m_session.apply({1, kFirstArrival, 0, std::make_shared<const session::SessionStart>(std::move(start))},
                        m_effects);
        market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USDT", "bybit");
        instrument.id = InstrumentId{1};
        instrument.barSource = market::BarSource::Bars;
        instrument.baseTimeframe = market::Timeframe::M1;
        instrument.tapeTimeframes = 1U << market::index(market::Timeframe::M1);
        m_session.apply({2, kFirstArrival, 0, std::make_shared<const market::Instrument>(std::move(instrument))},
                        m_effects);
        for (const Arrival& arrival : warmUp)
            decide(arrival);
    }
    /// From the bytes to the effects of both engines, hashed.
    void decide(const Arrival& arrival)
    {
        m_effects.clear();
        market::Bar bar;
        std::memcpy(&bar, arrival.bar.data(), sizeof bar);
        session::MarketSpan span{m_session.lastSeq() + 1, 1, std::span<const market::Bar>(&bar, 1)};
        m_session.apply(span, m_effects);
        const auto event =
            session::decodeEvent(session::EventKind::Signal, m_session.lastSeq() + 1, arrival.time, 1, arrival.signal);
        expects(event.has_value(), "what was encoded is read");
        m_session.apply(*event, m_effects);
    }
    [[nodiscard]] const session::Session& session() const { return m_session; }
    /// Of the newest decision.
    [[nodiscard]] const session::Effects& effects() const { return m_effects; }

private:
    session::Session m_session;
    session::Effects m_effects;
};

/// What a decision leaves to be hashed: its effects in their canonical form, and whose chain they are in besides that
/// of all.
struct HashedEffect {
    session::Variant variant = session::Variant::None;
    std::vector<std::uint8_t> bytes;
};
using HashedEffects = std::vector<std::vector<HashedEffect>>; // by decision

/// The effects of the next decisions of a session.
HashedEffects hashedEffects(Decider& decider, std::span<const Arrival> next)
{
    HashedEffects out;
    CanonicalWriter writer;
    for (const Arrival& arrival : next) {
        decider.decide(arrival);
        auto& kept = out.emplace_back();
        for (const session::Effect& effect : decider.effects().all()) {
            writer.clear();
            session::canonical(effect, decider.effects().reasons(effect), writer);
            kept.push_back({effect.variant, {writer.bytes().begin(), writer.bytes().end()}});
        }
    }
    return out;
}

/// The least that has to be done: the bytes are read, eight averages and oscillators of six timeframes are kept, and a
/// record of 128 bytes is hashed. With `effects` given these are hashed instead, each into its two chains as DESIGN
/// §4b.8 has it: the least that any engine with these effects has to do, which says nothing of making them.
class Floor final {
public:
    explicit Floor(const HashedEffects* effects = nullptr) : m_effects(effects) {}
    void decide(const Arrival& arrival)
    {
        market::Bar bar;
        std::memcpy(&bar, arrival.bar.data(), sizeof bar);
        const auto price = [](Price value) { return static_cast<double>(value.units) * 1e-8; };
        const analysis::BarInput input{bar.start(),    bar.end,          price(bar.open), price(bar.high),
                                       price(bar.low), price(bar.close), bar.volume};
        for (Frame& frame : m_frames) {
            frame.fast.update(input.close);
            frame.slow.update(input.close);
            frame.longest.update(input.close);
            frame.rsi.update(input.close);
            frame.macd.update(input.close);
            frame.bollinger.update(input.close);
            frame.atr.update(input);
            frame.adx.update(input);
        }
        if (m_effects != nullptr) {
            for (const HashedEffect& effect : (*m_effects)[m_next++ % m_effects->size()]) {
                if (effect.variant == session::Variant::None)
                    m_all.add(effect.bytes);
                else
                    addToBoth(m_all, effect.variant == session::Variant::B ? m_shadow : m_paper, effect.bytes);
            }
            return;
        }
        std::memcpy(m_record.data(), arrival.signal.data(), std::min(arrival.signal.size(), m_record.size()));
        m_digest = sha256(m_record);
        std::memcpy(m_record.data() + 96, m_digest.bytes.data(), 32);
    }

private:
    struct Frame {
        analysis::Ema fast{8};
        analysis::Ema slow{21};
        analysis::Ema longest{200};
        analysis::Rsi rsi{14};
        analysis::Macd macd{12, 26, 9};
        analysis::Bollinger bollinger{20, 2.0};
        analysis::Atr atr{14};
        analysis::Adx adx{14};
    };
    std::array<Frame, 6> m_frames;
    std::array<std::uint8_t, 128> m_record{};
    Digest m_digest;
    const HashedEffects* m_effects;
    std::size_t m_next = 0;
    DigestChain m_all;
    DigestChain m_paper;
    DigestChain m_shadow;
};

Result<std::vector<Row>> measureDecision(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::vector<Arrival> all =
        arrivals(kWarmUp + kKept + kSamples * static_cast<std::size_t>(kRounds + 1) * 2 * 2);
    const std::vector<Arrival> warmUp(all.begin(), all.begin() + kWarmUp);
    Decider decider(warmUp);
    const HashedEffects effects = hashedEffects(decider, std::span(all).subspan(kWarmUp, kKept));
    std::size_t next = kWarmUp + kKept;
    const auto round = [&](auto& what, std::vector<double>& tails) {
        std::vector<double> taken;
        taken.reserve(kSamples);
        const std::size_t first = next < all.size() - kSamples ? next : all.size() - kSamples;
        for (std::size_t i = first; i < first + kSamples; ++i) {
            const auto begin = std::chrono::steady_clock::now();
            what.decide(all[i]);
            taken.push_back(nanosecondsSince(begin));
        }
        tails.push_back(quantile(taken, 0.99));
        return quantile(taken, 0.5);
    };
    std::vector<Row> rows;
    for (const HashedEffects* hashed : {static_cast<const HashedEffects*>(nullptr), &effects}) {
        Floor floor(hashed);
        for (const Arrival& arrival : warmUp)
            floor.decide(arrival);
        std::vector<double> p99;
        std::vector<double> floorP99;
        const auto samples = interleave(
            environment,
            [&] {
                const double p50 = round(decider, p99);
                next += kSamples; // a session never goes back
                return p50;
            },
            [&] { return round(floor, floorP99); });
        if (!samples) return tl::unexpected(samples.error());
        Samples tails;
        tails.ours.assign(p99.end() - static_cast<std::ptrdiff_t>(samples->ours.size()), p99.end());
        tails.reference.assign(floorP99.end() - static_cast<std::ptrdiff_t>(samples->reference.size()), floorP99.end());
        tails.waited = samples->waited;
        rows.push_back(judge(plans[rows.size()], *samples));
        rows.push_back(judge(plans[rows.size()], tails));
    }
    expects(decider.session().pipelineB().signalCount() > kSamples, "engine 2 decided on the signals");
    return rows;
}

} // namespace

std::vector<Benchmark> decisionBenchmarks()
{
    return {{{{"G3 bytes to both engines' decisions, p50", "ns", Better::Lower, Goal::atMost(2.0)},
              {"G3 bytes to both engines' decisions, p99", "ns", Better::Lower, Goal::atMost(4.0)},
              {"G3 the same, of a floor that hashes their effects, p50", "ns", Better::Lower, Goal::atMost(2.0)},
              {"G3 the same, of a floor that hashes their effects, p99", "ns", Better::Lower, Goal::atMost(4.0)}},
             measureDecision}};
}

} // namespace sextant::bench
