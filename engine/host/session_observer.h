#pragma once

#include <cstdint>

#include "engine/session/session.h"

namespace sextant::host {

struct Throughput;

/// Looks on while a session runs, on the engine's thread. Whatever it does reaches no effect.
class SessionObserver {
public:
    virtual ~SessionObserver() = default;

    /// A session begins, is begun anew or is rebuilt from its beginning.
    virtual void onBegin(const session::Session& session) = 0;
    virtual void onEvent(const session::Event& event, const session::Session& session,
                         const session::Effects& effects) = 0;
    virtual void onSpan(const session::MarketSpan& span, const session::Session& session,
                        const session::Effects& effects) = 0;
    /// Between two steps, and some times a second while nothing happens: everything up to `durableSeq` is on the disk.
    virtual void onTurn(const session::Session& session, std::uint64_t durableSeq, const Throughput& throughput) = 0;
};

} // namespace sextant::host
