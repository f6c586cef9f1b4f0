#pragma once

#include <cstdint>
#include <deque>
#include <utility>

#include "engine/session/append_log.h"

namespace sextant::session {

/// A list for screens whose rows are shown once the events that caused them are durable (DESIGN §4b.7). `Row` has the
/// member `seq`.
template <class Row>
class GatedLog final {
public:
    /// Keeps at least the newest `retained` rows; 0: all.
    explicit GatedLog(std::uint64_t retained = 0) : m_rows(retained) {}

    void add(Row row)
    {
        m_waiting.push_back(row.seq);
        m_rows.add(std::move(row));
    }
    [[nodiscard]] LogView<Row> view(std::uint64_t durableSeq)
    {
        while (!m_waiting.empty() && m_waiting.front() <= durableSeq) {
            m_waiting.pop_front();
            ++m_published;
        }
        return m_rows.view(m_published);
    }

private:
    AppendLog<Row> m_rows;
    std::deque<std::uint64_t> m_waiting; // seq of rows that are not published yet
    std::uint64_t m_published = 0;
};

} // namespace sextant::session
