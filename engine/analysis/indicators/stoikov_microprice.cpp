#include "engine/analysis/indicators/stoikov_microprice.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr int kSteps = 6;
constexpr std::size_t kSize = StoikovModel::kStates;
using StateVector = std::array<double, kSize>;
using StateMatrix = std::array<StateVector, kSize>;

/// The state whose sides are exchanged.
std::size_t mirrorOf(std::size_t state)
{
    const std::size_t imbalance = state / StoikovModel::kSpreads;
    return (StoikovModel::kImbalances - 1 - imbalance) * StoikovModel::kSpreads + state % StoikovModel::kSpreads;
}

/// Whether a number of I - Q is more than the rounding of a row that sums to 0.
bool isPivot(double value) { return std::abs(value) > 1e-12; }

/// x with matrix · x = right, by elimination with the largest pivot.
StateVector solved(StateMatrix matrix, StateVector right)
{
    for (std::size_t column = 0; column < kSize; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < kSize; ++row)
            if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column])) pivot = row;
        if (!isPivot(matrix[pivot][column])) continue; // states that never move the mid: nothing is expected of them
        std::swap(matrix[pivot], matrix[column]);
        std::swap(right[pivot], right[column]);
        for (std::size_t row = column + 1; row < kSize; ++row) {
            const double factor = matrix[row][column] / matrix[column][column];
            if (factor == 0.0) continue;
            for (std::size_t k = column; k < kSize; ++k)
                matrix[row][k] -= factor * matrix[column][k];
            right[row] -= factor * right[column];
        }
    }
    StateVector x{};
    for (std::size_t row = kSize; row-- > 0;) {
        double rest = right[row];
        for (std::size_t k = row + 1; k < kSize; ++k)
            rest -= matrix[row][k] * x[k];
        x[row] = isPivot(matrix[row][row]) ? rest / matrix[row][row] : 0.0;
    }
    return x;
}

} // namespace

std::size_t StoikovModel::stateOf(const BookLevel& bid, const BookLevel& ask, double tick)
{
    const double size = bid.size + ask.size;
    const double share = size > 0.0 ? bid.size / size : 0.5;
    const auto imbalance =
        std::min(static_cast<std::size_t>(share * static_cast<double>(kImbalances)), kImbalances - 1);
    const double ticks = std::floor((ask.price - bid.price) / tick + 0.5);
    const std::size_t spread = ticks <= 1.0 ? 0 : ticks <= 2.0 ? 1 : 2;
    return imbalance * kSpreads + spread;
}

StoikovTraining::StoikovTraining(double tick) : m_tick(tick) { expects(tick > 0.0, "a tick must be > 0"); }

void StoikovTraining::count(std::size_t from, std::size_t to, double move)
{
    if (move == 0.0) {
        m_stays[from][to] += 1.0;
        return;
    }
    m_moves[from][to] += 1.0;
    m_moved[from] += move;
}

void StoikovTraining::watch(const BookInput& book)
{
    if (!book.hasBothSides() || book.isLocked()) return;
    const BookLevel& bid = book.bids[0];
    const BookLevel& ask = book.asks[0];
    if (m_hasLast) {
        const double move = (bid.price + ask.price) / 2.0 - (m_bid.price + m_ask.price) / 2.0;
        const std::size_t from = StoikovModel::stateOf(m_bid, m_ask, m_tick);
        const std::size_t to = StoikovModel::stateOf(bid, ask, m_tick);
        // Half a tick is the smallest move; less is rounding.
        const double whole = std::abs(move) < 0.25 * m_tick ? 0.0 : move;
        count(from, to, whole);
        count(mirrorOf(from), mirrorOf(to), -whole);
    }
    m_hasLast = true;
    m_bid = bid;
    m_ask = ask;
}

StoikovModel StoikovTraining::model() const
{
    StateMatrix remaining{}; // I - Q
    StateMatrix moving{};    // T
    StateVector expected{};  // R k
    for (std::size_t i = 0; i < kSize; ++i) {
        remaining[i][i] = 1.0;
        double total = 0.0;
        for (std::size_t j = 0; j < kSize; ++j)
            total += m_stays[i][j] + m_moves[i][j];
        if (!(total > 0.0)) continue;
        expected[i] = m_moved[i] / total;
        for (std::size_t j = 0; j < kSize; ++j) {
            remaining[i][j] -= m_stays[i][j] / total;
            moving[i][j] = m_moves[i][j] / total;
        }
    }
    StoikovModel model;
    model.tick = m_tick;
    StateVector step = solved(remaining, expected);
    model.adjustment = step;
    for (int k = 0; k < kSteps; ++k) {
        StateVector moved{};
        for (std::size_t i = 0; i < kSize; ++i)
            for (std::size_t j = 0; j < kSize; ++j)
                moved[i] += moving[i][j] * step[j];
        step = solved(remaining, moved);
        for (std::size_t i = 0; i < kSize; ++i)
            model.adjustment[i] += step[i];
    }
    return model;
}

StoikovMicroprice::StoikovMicroprice(const StoikovModel& model, Duration stale) : m_model(model), m_stale(stale)
{
    expects(model.tick > 0.0, "a model's tick must be > 0");
}

void StoikovMicroprice::watch(const BookInput& book)
{
    if (!book.hasBothSides()) return;
    m_time = book.time;
    if (book.isLocked()) return;
    const BookLevel& bid = book.bids[0];
    const BookLevel& ask = book.asks[0];
    m_value = (bid.price + ask.price) / 2.0 + m_model.adjustment[StoikovModel::stateOf(bid, ask, m_model.tick)];
}

Reading StoikovMicroprice::at(Time now) const { return now - m_time <= m_stale ? m_value : std::nullopt; }

} // namespace sextant::analysis
