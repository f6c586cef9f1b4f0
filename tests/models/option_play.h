#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "engine/host/tape_input.h"
#include "engine/session/snapshot_builder.h"

namespace sextant::test {

/// Recorded quotes of options played with the bars of their underlying, as a session's screen sees them.
class OptionPlay final {
public:
    /// `settings` as "key", "value". `SEXTANT_DATA` names the folder of the recordings.
    OptionPlay(const std::string& options, const std::string& bars,
               const std::vector<std::pair<std::string, std::string>>& settings = {})
    {
        host::TapeRequest request;
        request.files = {folder() + "/options/" + options, folder() + "/bars/equity/" + bars};
        auto opened = host::openTapes(request);
        if (!opened) std::abort();
        m_source = *std::move(opened);
        m_builder.begin(1);
        auto start = std::make_shared<session::SessionStart>();
        start->initialCash = Cash{100'000LL * 100'000'000LL};
        start->decisionVersion = session::Session::kDecisionVersion;
        start->settings = settings;
        start->flags = {{"options_engine", "on"}};
        give(std::shared_ptr<const session::SessionStart>(start), m_source->startTime());
        for (const auto& instrument : m_source->instruments())
            give(instrument, m_source->startTime());
    }
    [[nodiscard]] static std::string folder()
    {
        const char* path = std::getenv("SEXTANT_DATA");
        return path == nullptr ? std::string() : std::string(path);
    }
    [[nodiscard]] static bool hasData() { return !folder().empty(); }

    /// False at the end of the recording.
    bool step()
    {
        session::Sequencer::Item item;
        if (!*m_source->next(item)) return false;
        if (!item.isSpan) {
            give(item.event.body, item.event.time);
            return true;
        }
        item.span.firstSeq = m_session.lastSeq() + 1;
        m_effects.clear();
        m_session.apply(item.span, m_effects);
        m_builder.note(item.span, m_session, m_effects);
        return true;
    }
    /// Up to the first event at or after `time` that brings news.
    void playTo(Time time)
    {
        while (m_session.now() < time && step()) {
        }
    }
    [[nodiscard]] session::SnapshotPtr snapshot() { return m_builder.publish(m_session, m_session.lastSeq(), false); }
    [[nodiscard]] const session::Session& session() const { return m_session; }
    /// By symbol; unset: it has none of that name.
    [[nodiscard]] InstrumentId find(const std::string& symbol) const
    {
        for (const auto& instrument : m_source->instruments())
            if (instrument->symbol == symbol) return instrument->id;
        return {};
    }
    void give(session::EventBody body, Time time)
    {
        session::Event event;
        event.seq = m_session.lastSeq() + 1;
        event.time = time;
        event.body = std::move(body);
        m_effects.clear();
        m_session.apply(event, m_effects);
        m_builder.note(event, m_session, m_effects);
    }

private:
    std::unique_ptr<host::EventSource> m_source;
    session::Session m_session;
    session::Effects m_effects;
    session::SnapshotBuilder m_builder;
};

} // namespace sextant::test
