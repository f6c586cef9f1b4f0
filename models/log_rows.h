#pragma once

#include <cstdint>

#include "engine/session/append_log.h"

namespace sextant::models {

/// Rows of a log as a table shows them: the newest on top. Tells begin/insert/remove of a model exactly.
template <class Row, std::size_t ChunkRows = 256>
class LogRows final {
public:
    using View = session::LogView<Row, ChunkRows>;

    [[nodiscard]] int count() const { return static_cast<int>(m_end - m_first); }
    [[nodiscard]] std::uint64_t number(int row) const { return m_end - 1 - static_cast<std::uint64_t>(row); }
    /// -1: not among the rows.
    [[nodiscard]] int rowOf(std::uint64_t number) const
    {
        return number < m_first || number >= m_end ? -1 : static_cast<int>(m_end - 1 - number);
    }
    [[nodiscard]] const Row& operator[](int row) const { return m_view[number(row)]; }

    void reset(const View& view)
    {
        m_view = view;
        m_first = view.first();
        m_end = view.end();
    }
    /// False if the log has not changed.
    [[nodiscard]] bool differs(const View& view) const { return view.first() != m_first || view.end() != m_end; }
    /// Calls remove(first, last, apply) for the oldest rows that are no longer kept and insert(first, last, apply) for
    /// the new ones; `apply` makes it so. Needs a later view of the same log.
    template <class Remove, class Insert>
    void follow(const View& view, const Remove& remove, const Insert& insert)
    {
        if (view.first() > m_first && m_end > m_first) {
            const std::uint64_t kept = view.first() < m_end ? m_end - view.first() : 0;
            remove(static_cast<int>(kept), count() - 1, [&] {
                m_first = kept == 0 ? m_end : view.first();
                m_view = view;
            });
        }
        if (view.end() > m_end) {
            const std::uint64_t from = m_end > view.first() ? m_end : view.first();
            if (view.end() > from)
                insert(0, static_cast<int>(view.end() - from) - 1, [&] {
                    m_first = m_end == m_first ? from : m_first;
                    m_end = view.end();
                    m_view = view;
                });
        }
        m_view = view;
    }

private:
    View m_view;
    std::uint64_t m_first = 0;
    std::uint64_t m_end = 0;
};

} // namespace sextant::models
