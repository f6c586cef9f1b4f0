#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/host/feed_request.h"
#include "engine/host/session_setup.h"
#include "engine/host/simulator_input.h"
#include "engine/host/tape_input.h"

namespace sextant::host {

/// Where a session's prices come from and whether its orders count: what the session chip says.
enum class SessionKind : std::uint8_t {
    None,
    Simulation, ///< SIM: invented prices
    Live,       ///< PAPER on a venue's feed: real prices as they happen, paper orders
    Recording,  ///< PAPER on a recording: real prices of the past, paper orders of now
    Replay,     ///< REPLAY: a look back at a recorded session; nothing can be ordered or changed
};

/// What to play.
struct OpenRequest {
    enum class Kind : std::uint8_t { Simulation, Recording, Resume, Replay, Feed };
    Kind kind = Kind::Simulation;
    std::string name;            ///< what people call the session; empty: made from the source
    SimulatorRequest simulation; ///< Simulation
    FeedRequest feed;            ///< Feed: feedRequestOf() with symbols; keys come from where the host gets them
    TapeRequest recording;       ///< Recording
    std::string sessionId;       ///< Resume, Replay; empty: the newest
    SessionSetup setup;          ///< new sessions; stored settings and flags are used unless set here
    bool startPaused = true;
    double speed = 1.0;              ///< times real time, 0: as fast as it goes
    std::optional<Time> fastForward; ///< go there at once
    bool realTime = false;           ///< new sessions: the market goes on by the wall clock, whatever the program does
};

} // namespace sextant::host
