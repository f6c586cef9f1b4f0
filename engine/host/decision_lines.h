#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "engine/host/json_text.h"
#include "engine/session/session.h"

namespace sextant::host {

/// Renders effects as the lines of `--decisions` (specs/cli.md, run): one JSON object per decision, without wall clock,
/// durations or session id, so that two runs give equal files and half a tape gives a prefix.
class DecisionLines final {
public:
    /// Appends the lines of these effects to `out`, each ended by a newline.
    void render(const session::Session& session, const session::Effects& effects, std::string& out);

    /// One decision, comparable between runs.
    struct Line {
        std::string key;
        std::string text; ///< without seq and without the numbers that a session gives to orders, fills, positions
        std::size_t bodySize = 0; ///< of `text`: what it came to, before its reasons
        const session::Effect* effect = nullptr;
        [[nodiscard]] std::string_view body() const { return std::string_view(text).substr(0, bodySize); }
    };
    /// The decisions among these effects; the effects are pointed to.
    void compare(const session::Session& session, const session::Effects& effects, std::vector<Line>& out);
    /// A decision without sizes, fees and what was measured: two that differ in it alone have equal ones.
    [[nodiscard]] static std::string shapeOf(const session::Session& session, const session::Effects& effects,
                                             const session::Effect& effect);

private:
    using Key = std::tuple<std::uint8_t, std::uint16_t, std::uint8_t, std::uint8_t,
                           std::uint8_t>; // kind, instrument, timeframe + 1, variant, account

    [[nodiscard]] std::uint32_t ordinal(const session::Effect& effect);
    [[nodiscard]] std::string keyOf(const session::Effect& effect, std::string_view symbol);

    Time m_time = Time::min();
    std::map<Key, std::uint32_t> m_ordinals; // of m_time
};

/// Writes the members `regime`, `detectors`, `technical`, `timeframes`, `weights` of a score (specs/cli.md, score):
/// detectors and technical score of the bar's own timeframe, null where they have nothing to say.
void writeScoreParts(JsonText& out, const session::SignalScored& scored, market::Timeframe own);

/// Writes decision lines to a file, those of an event not before the event is durable.
class DecisionFile final {
public:
    /// Errors: Io.
    [[nodiscard]] static Result<std::unique_ptr<DecisionFile>> create(const std::string& path);
    ~DecisionFile();
    DecisionFile(const DecisionFile&) = delete;
    DecisionFile& operator=(const DecisionFile&) = delete;

    void add(const session::Session& session, const session::Effects& effects);
    /// Writes what is durable. Errors: Io.
    [[nodiscard]] Result<void> release(std::uint64_t durableSeq);
    [[nodiscard]] Result<void> close();

private:
    explicit DecisionFile(int descriptor, std::string path) : m_descriptor(descriptor), m_path(std::move(path)) {}

    struct Pending {
        std::uint64_t seq = 0;
        std::string text;
    };
    int m_descriptor;
    std::string m_path;
    DecisionLines m_lines;
    std::deque<Pending> m_pending;
};

} // namespace sextant::host
