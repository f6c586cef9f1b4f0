#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sextant::ui {

/// Which bars share each column of pixels of a dense chart, from one frame to the next. A chart that was moved by whole
/// pixels, or that is painted again as it stood, shows most of the columns of the frame before at other places: what
/// was found out about their bars need not be found out again.
class ColumnEdges final {
public:
    /// Of the columns now: first … end - 1 are those that stood `by` columns further right before.
    struct Kept {
        int first = 0;
        int end = 0;
        int by = 0;
    };
    /// Where a frame's columns lie.
    struct Place {
        std::uint64_t source = 0; ///< BarSeries::generation()
        double firstSlot = 0.0;   ///< at the left edge of the first column
        double barWidth = 1.0;    ///< columns per slot
        int columns = 0;
        std::int64_t settled = 0; ///< bars before this one stay as they are
    };

    /// Begins a frame. `edgeAt(column)` gives the first bar of a column; of one behind the last, the bar behind them.
    template <class EdgeAt>
    void update(const Place& place, const EdgeAt& edgeAt)
    {
        m_kept = keptBy(place);
        const auto count = static_cast<std::size_t>(place.columns);
        // Edges that stay: one more than columns.
        const int firstEdge = m_kept.first;
        const int endEdge = m_kept.end > m_kept.first ? m_kept.end + 1 : m_kept.first;
        if (endEdge > firstEdge) {
            m_edges.resize(std::max(m_edges.size(), count + 1));
            const auto from = m_edges.begin() + firstEdge + m_kept.by;
            const auto to = from + (endEdge - firstEdge);
            if (m_kept.by > 0)
                std::move(from, to, m_edges.begin() + firstEdge);
            else if (m_kept.by < 0)
                std::move_backward(from, to, m_edges.begin() + endEdge);
        }
        m_edges.resize(count + 1);
        const auto fill = [&](int first, int end) {
            for (int column = first; column < end; ++column) {
                std::int64_t edge = edgeAt(column);
                if (column > 0) edge = std::max(edge, m_edges[at(column - 1)]);
                m_edges[at(column)] = edge;
            }
        };
        fill(0, firstEdge);
        // Rounding may put the edge before the first that stays a bar too far.
        for (int column = 0; column < firstEdge && endEdge > firstEdge; ++column)
            m_edges[at(column)] = std::min(m_edges[at(column)], m_edges[at(firstEdge)]);
        fill(endEdge, place.columns + 1);
        m_place = place;
        ++m_frame;
    }

    /// First bar of each column, and one behind the last; never falling.
    [[nodiscard]] const std::vector<std::int64_t>& edges() const { return m_edges; }
    [[nodiscard]] const Kept& kept() const { return m_kept; }
    /// Another number in every frame, one more each time.
    [[nodiscard]] std::uint64_t frame() const { return m_frame; }

    /// Moves what was known of each column in the frame before to where the column is now, and finds out anew what is
    /// not in `kept`: `find(first, end)` of the bars first … end - 1.
    template <class T, class Find>
    void refresh(std::vector<T>& known, const Kept& kept, const Find& find) const
    {
        const auto count = static_cast<std::size_t>(m_place.columns);
        if (kept.end > kept.first) {
            known.resize(std::max(known.size(), count));
            const auto from = known.begin() + kept.first + kept.by;
            const auto to = from + (kept.end - kept.first);
            if (kept.by > 0)
                std::move(from, to, known.begin() + kept.first);
            else if (kept.by < 0)
                std::move_backward(from, to, known.begin() + kept.end);
        }
        known.resize(count);
        for (int column = 0; column < m_place.columns; ++column) {
            if (column == kept.first) column = kept.end;
            if (column >= m_place.columns) break;
            known[at(column)] = find(m_edges[at(column)], m_edges[at(column + 1)]);
        }
    }
    /// The part of `kept` whose bars all lie before one.
    [[nodiscard]] Kept before(std::int64_t bar) const
    {
        Kept out = m_kept;
        if (out.end <= out.first) return out;
        const auto first = m_edges.begin() + out.first + 1; // where the first of them ends
        const auto end = m_edges.begin() + out.end + 1;
        out.end = out.first + static_cast<int>(std::upper_bound(first, end, bar) - first);
        return out;
    }
    /// Nothing of the frame before is used in the next one.
    void forget() { m_place = {}; }

private:
    [[nodiscard]] static std::size_t at(int column) { return static_cast<std::size_t>(column); }

    [[nodiscard]] Kept keptBy(const Place& place)
    {
        // So much a column may lie off; counted from where all of them were found out, so that it does not add up.
        constexpr double kRounding = 1e-3;
        const bool isSame = m_place.columns > 0 && place.source == m_place.source && place.barWidth == m_place.barWidth;
        const double moved = (place.firstSlot - m_base) * place.barWidth;
        const double whole = std::nearbyint(moved);
        if (!isSame || !(std::abs(moved - whole) <= kRounding) ||
            !(std::abs(whole - static_cast<double>(m_moved)) < m_place.columns)) {
            m_base = place.firstSlot;
            m_moved = 0;
            return {};
        }
        Kept kept;
        kept.by = static_cast<int>(static_cast<std::int64_t>(whole) - m_moved);
        m_moved = static_cast<std::int64_t>(whole);
        // Edges are known up to where bars stay as they are.
        const auto known = std::upper_bound(m_edges.begin(), m_edges.end(), m_place.settled - 1) - m_edges.begin();
        kept.first = std::max(0, -kept.by);
        kept.end = std::min(place.columns, static_cast<int>(known) - 1 - kept.by);
        kept.end = std::max(kept.end, kept.first);
        return kept;
    }

    Place m_place;
    std::vector<std::int64_t> m_edges;
    Kept m_kept;
    double m_base = 0.0;      // first slot of the frame in which all edges were found out
    std::int64_t m_moved = 0; // columns since
    std::uint64_t m_frame = 0;
};

} // namespace sextant::ui
