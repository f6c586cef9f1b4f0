#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "engine/session/event.h"
#include "engine/session/ports.h"

namespace sextant::host {

using session::CommandAnswer;

/// Commands on their way from other threads (the local socket) to the engine's thread.
class CommandInbox final {
public:
    using Answer = std::function<void(const CommandAnswer&)>; ///< called on the engine's thread; must be quick
    /// A command in the JSON form of parseCommand(); the engine's thread reads it, since it knows the instruments.
    struct Entry {
        std::string json;
        Answer answer;
    };

    /// Any thread. False when the engine has stopped listening: no answer will come.
    bool submit(Entry entry)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed) return false;
        m_entries.push_back(std::move(entry));
        return true;
    }
    /// The engine's thread: what came since the last call.
    [[nodiscard]] std::vector<Entry> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_entries, {});
    }
    /// Takes no more; returns what was left.
    [[nodiscard]] std::vector<Entry> close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        return std::exchange(m_entries, {});
    }

private:
    std::mutex m_mutex; // guards all below
    std::vector<Entry> m_entries;
    bool m_closed = false;
};

} // namespace sextant::host
