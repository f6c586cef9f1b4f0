#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/host/playback.h"
#include "engine/session/event.h"
#include "engine/session/ports.h"
#include "engine/session/signal_port.h"

namespace sextant::session {
class Session;
}

namespace sextant::host {

using session::CommandAnswer;

/// Commands on their way from other threads (the local socket) to the engine's thread.
class CommandInbox final {
public:
    /// `doorbell`, if any, rings when a command comes; it outlives the inbox.
    explicit CommandInbox(Doorbell* doorbell = nullptr) : m_doorbell(doorbell) {}

    using Answer = std::function<void(const CommandAnswer&)>; ///< called on the engine's thread; must be quick
    /// A command as the screen makes it, or in the JSON form of parseCommand(); the engine's thread reads that, since
    /// it knows the instruments.
    struct Entry {
        std::string json;
        Answer answer;
        std::optional<session::Command> command = std::nullopt; ///< set: json is empty
        /// Set: it is a scoring configuration, no command.
        std::shared_ptr<const session::ConfigInstalled> installed = nullptr;
        /// Set: it is a question, no command. Called on the engine's thread between two events, with the name of its
        /// instrument (`command`'s symbol) found; must be quick. Nothing is journaled, and `answer` says only that the
        /// question could not be asked.
        std::function<void(const session::Session&, const session::Command&)> look = nullptr;
        /// Set: it is a signal from outside, no command; `ticket` hears of it, `answer` only if it never becomes an
        /// event.
        std::shared_ptr<const session::ExternalSignal> signal = nullptr;
        std::shared_ptr<session::SignalTicket> ticket = nullptr;
    };

    /// Any thread. False when the engine has stopped listening: no answer will come.
    bool submit(Entry entry)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed) return false;
            m_entries.push_back(std::move(entry));
            m_hasEntries.store(true, std::memory_order_release);
        }
        if (m_doorbell != nullptr) m_doorbell->ring();
        return true;
    }
    /// The engine's thread: what came since the last call.
    [[nodiscard]] std::vector<Entry> take()
    {
        if (!m_hasEntries.load(std::memory_order_acquire)) return {};
        const std::lock_guard lock(m_mutex);
        m_hasEntries.store(false, std::memory_order_release);
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
    std::atomic<bool> m_hasEntries{false}; // looked at between any two steps of the engine
    Doorbell* m_doorbell;
};

} // namespace sextant::host
