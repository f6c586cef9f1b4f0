#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "engine/analysis/indicators/book_indicators.h"
#include "engine/analysis/indicators/market_input.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Where the mid is expected to go from each state of the book: bid's share of the best sizes in 10 parts, spread of 1,
/// 2, 3 or more ticks. Quote currency. Source: S. Stoikov, "The micro-price", 2018.
struct StoikovModel {
    static constexpr std::size_t kImbalances = 10;
    static constexpr std::size_t kSpreads = 3;
    static constexpr std::size_t kStates = kImbalances * kSpreads;

    double tick = 0.0; ///< > 0
    std::array<double, kStates> adjustment{};

    /// The state of a book with both sides that is not locked.
    [[nodiscard]] static std::size_t stateOf(const BookLevel& bid, const BookLevel& ask, double tick);
};

/// Learns a model from a history of books. Counts how the book goes from state to state, without (Q) and with (T) a
/// move of the mid, and the mean move R k; every step also as its mirror image, so that the model is symmetric:
///     G = (I - Q)^-1 R k;  B = (I - Q)^-1 T;  adjustment = G + B G + … + B^6 G
class StoikovTraining final {
public:
    /// tick > 0
    explicit StoikovTraining(double tick);
    void watch(const BookInput& book);
    /// The model of what was seen; states never left adjust nothing.
    [[nodiscard]] StoikovModel model() const;

private:
    static constexpr std::size_t kStates = StoikovModel::kStates;
    void count(std::size_t from, std::size_t to, double move);

    double m_tick;
    bool m_hasLast = false;
    BookLevel m_bid;
    BookLevel m_ask;
    std::array<std::array<double, kStates>, kStates> m_stays{}; // counts without a move of the mid
    std::array<std::array<double, kStates>, kStates> m_moves{}; // with one
    std::array<double, kStates> m_moved{};                      // sums of those moves
};

/// Stoikov's micro-price (IND-72): the mid plus what the model expects of the state.
class StoikovMicroprice final {
public:
    explicit StoikovMicroprice(const StoikovModel& model, Duration stale = kStaleQuote);
    void watch(const BookInput& book);
    [[nodiscard]] Reading at(Time now) const;

private:
    StoikovModel m_model;
    Duration m_stale;
    Reading m_value;
    Time m_time;
};

} // namespace sextant::analysis
