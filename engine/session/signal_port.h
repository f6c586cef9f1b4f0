#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/session/event.h"

// How signals from outside come into a running session (execution.md §1.1). The host implements the sink.

namespace sextant::session {

/// What became of a signal; told once everything that follows of it is durable.
struct SignalAnswer {
    enum class Outcome : std::uint8_t {
        Accepted,  ///< a new signal, `signal` is its number; its gates may still say no
        Duplicate, ///< of `signal` (execution.md §1.2)
        Refused,   ///< it is on record with `code`: too old, in the future, or of an unknown instrument
        Unheard,   ///< it never became an event, or nobody knows whether it stays: `reason` says why
    };
    Outcome outcome = Outcome::Unheard;
    SignalId signal;
    std::uint64_t seq = 0; ///< its place in the session, 0: none
    ReasonCode code = ReasonCode::None;
    std::string reason;
};

/// One signal on its way. The engine's thread calls both; they must be quick.
class SignalTicket {
public:
    virtual ~SignalTicket() = default;
    /// Just before the signal becomes an event. False: its sender was told meanwhile that it was not taken, and it is
    /// dropped without a trace.
    [[nodiscard]] virtual bool begin() = 0;
    virtual void answer(const SignalAnswer& answer) = 0;
};

/// Takes signals from any thread.
class SignalSink {
public:
    virtual ~SignalSink() = default;
    /// False if no session listens: no answer will come. The instrument is named by `symbol`.
    [[nodiscard]] virtual bool submit(ExternalSignal signal, std::shared_ptr<SignalTicket> ticket) = 0;
};

} // namespace sextant::session
