#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/market/book/book_records.h"
#include "engine/market/instrument.h"
#include "engine/market/provenance.h"
#include "engine/market/records.h"
#include "engine/trading/orders/order.h"
#include "engine/trading/reconciliation/reconciliation.h"
#include "engine/trading/venue/venue_report.h"

namespace sextant::session {

/// Where an event came from: 0 the program itself, then the sources of the session in the order they were named.
using SourceId = std::uint16_t;
/// A venue's feed has a source of its own for each way in which its records came to be known.
inline constexpr SourceId kFeedSources = 0xFF00;
[[nodiscard]] constexpr SourceId feedSource(market::Provenance provenance)
{
    return static_cast<SourceId>(kFeedSources + static_cast<SourceId>(provenance));
}
/// How records of a source came to be known; those that are of no feed are as `usual`.
[[nodiscard]] constexpr market::Provenance provenanceOf(SourceId source, market::Provenance usual)
{
    if (source == 0) return market::Provenance::CarriedOver;
    const int number = source - kFeedSources;
    return number >= 0 && number < market::kProvenances ? static_cast<market::Provenance>(number) : usual;
}

/// The closed list of inputs (DESIGN §4b.1) as far as this version has them. The numbers are stored; never renumber.
/// Option quotes take 6 when their room exists.
enum class EventKind : std::uint8_t {
    Trade = 1,
    Quote = 2,
    Bar = 3,
    BookSnapshot = 4,
    BookDelta = 5,
    CorporateAction = 7,
    ClockTick = 8,
    SourceState = 9,
    InstrumentDefined = 10,
    Signal = 11,
    Command = 12,
    ModelInstalled = 13,
    ConfigInstalled = 14,
    SessionStart = 15,
    CarryOver = 16,
    ReconciliationFinding = 17,
};
[[nodiscard]] std::string_view toString(EventKind kind);
/// Kinds that stand on the tape as fixed-size records; all others stand in the journal in full.
[[nodiscard]] constexpr bool isTapeKind(EventKind kind)
{
    return kind == EventKind::Trade || kind == EventKind::Quote || kind == EventKind::Bar ||
           kind == EventKind::BookSnapshot || kind == EventKind::BookDelta || kind == EventKind::CorporateAction ||
           kind == EventKind::ClockTick;
}

/// Time passes although nothing happens: one per quiet second of a live session. A tape record of its own.
struct ClockTick {
    Time time;
};
static_assert(sizeof(ClockTick) == 8);

/// What a source lost, repaired or dropped, so that it is visible and replayable (DESIGN §4, Sequencer).
struct SourceState {
    /// From ClockJump to Restarted it is the desktop that speaks of itself: its clock was set, it slept and woke, a
    /// feed has been silent for too long with positions open, and everything that was missed meanwhile has been told.
    enum class Kind : std::uint8_t {
        Gap = 1,
        Repaired,
        Duplicate,
        OutOfOrder,
        Rejected,
        Stale,
        Up,
        Down,
        ClockJump,      ///< `count`: by how many nanoseconds, either way
        Suspended,      ///< nothing was seen from `from` to `to`
        Dead,           ///< nothing for too long (execution.md §10.3)
        Resynchronised, ///< what was missed since Suspended, ClockJump or Dead is here
        Restarted,      ///< the session goes on after the program was away from `from` to `to`; `count`: 1 if what was
                        ///< missed follows, else 0
        Coalesced,      ///< of a feed again: `count` quotes were replaced by newer ones before anybody saw them
        Dropped,        ///< … messages of books were left out until there was room for a whole one
    };
    /// What the desktop says of itself.
    [[nodiscard]] constexpr bool isOfDesktop() const { return kind >= Kind::ClockJump && kind <= Kind::Restarted; }
    Kind kind = Kind::Gap;
    InstrumentId instrument;
    std::uint64_t count = 0; ///< bars missing, rows dropped, …
    Time from;               ///< Gap, Suspended, Restarted: where the hole begins
    Time to;                 ///< the same: where it ends
};
[[nodiscard]] std::string_view toString(SourceState::Kind kind);

enum class SignalDirection : std::uint8_t { Long = 1, Short, Close };
[[nodiscard]] std::string_view toString(SignalDirection direction);
enum class SignalSource : std::uint8_t { Score = 1, File, Socket, Operator, Webhook };
[[nodiscard]] std::string_view toString(SignalSource source);

/// A signal from outside the engine (execution.md §1.1), checked for form but not yet for age, duplicates or gates.
struct ExternalSignal {
    InstrumentId instrument; ///< not set: the symbol is unknown in this session
    std::string symbol;
    SignalDirection direction = SignalDirection::Long;
    market::Timeframe timeframe = market::Timeframe::M15;
    Time timestamp; ///< as given by the sender
    std::string strategyId;
    std::string note;
    std::string nonce;
    SignalSource source = SignalSource::File;
};

/// What operators may do. The numbers are stored; new ones come last.
enum class CommandKind : std::uint8_t {
    Order = 1,
    Cancel,
    Close,
    Flatten,
    Kill,
    Acknowledge,
    Unlock, ///< of the kill switch, a loss limit, or of the hold of an instrument
    Flag,
    Setting,
    Replace,     ///< new quantity, display, limit and stop price of a working order
    Protect,     ///< new stop and target of an open position, 0: none
    Reverse,     ///< closes a position and opens the opposite one of the same size
    Correct,     ///< the position is `quantity` (signed by `side`), what changes is booked at `price`
    Capital,     ///< `amount` comes in, or goes out where negative
    OpenAccount, ///< a paper account named `account` with `amount`
    Note,        ///< words on a position or order, for the trade journal
    Verify,      ///< orders nobody knows the fate of: `value` "keep" or "cancel"; `order` unset: all
    CalmEnd,     ///< ends calm mode
    Hold,        ///< no entries in one instrument until it is unlocked
    Funding,     ///< a perpetual pays: `amount` is the rate, a share of the position's value, at `price` or 0: its mark
    Experiment,  ///< the experiment `key` routes signals by the rule in `value` from now on; empty `value`: it ends
    Agent,       ///< the agent `key` is switched "off" or "on" whatever its flag says: by the host or an operator
    Legs,        ///< several options on one underlying, ordered as one
    Settings,    ///< several settings, all of them or none
};
inline constexpr CommandKind kLastCommandKind = CommandKind::Settings;
[[nodiscard]] std::string_view toString(CommandKind kind);

/// One leg of an order of several.
struct CommandLeg {
    InstrumentId instrument;
    std::string symbol; ///< as the operator named it
    market::Side side = market::Side::None;
    std::int64_t ratio = 1; ///< contracts in one of the order, > 0
    friend bool operator==(const CommandLeg&, const CommandLeg&) = default;
};
inline constexpr std::size_t kMostLegs = 4;
inline constexpr std::size_t kMostSettings = 1024;

/// What an operator did, with who and why; audited in full.
struct Command {
    CommandKind kind = CommandKind::Kill;
    std::string actor;                      ///< operator name
    std::string reason;                     ///< their words
    std::string origin;                     ///< "file", "local", "socket"
    std::string key;                        ///< Flag, Setting: which; Order, Replace: client order id; Note: tags
    std::string value;                      ///< Flag: "on"/"off"; Setting: its text; Note: the words
    InstrumentId instrument;                ///< Order, Close, Protect, Reverse, Correct, Hold, Unlock
    std::string symbol;                     ///< as the operator named it
    market::Side side = market::Side::None; ///< Order, Correct
    Lots quantity;                          ///< Order, Legs: > 0; Replace: > 0, what is filled included; Correct: >= 0
    OrderId order;                          ///< Cancel, Replace, Verify, Note
    PositionId position;                    ///< Note
    trading::OrderTerms terms;              ///< Order; Replace: display, limit and stopPrice; Legs: kind and tif
    Price stop;   ///< Order: protection of the position, 0: the engine's own; Protect: 0: none; Legs: what one is worth
                  ///< when it is left, 0: none
    Price target; ///< the same
    Price price; ///< Correct: > 0; Legs: what one may cost per unit of the underlying, negative: must bring, at a limit
    Cash amount; ///< Capital, OpenAccount; Funding: the rate at 1e-8
    std::string account;                                       ///< whose it is; empty: the main one
    std::vector<CommandLeg> legs;                              ///< Legs: 1 to kMostLegs
    std::vector<std::pair<std::string, std::string>> settings; ///< Settings: 1 to kMostSettings, each key once
};
/// What Settings changes, for people: "risk.max_positions = 3; risk.sizing = fixed". Of other kinds: `value`.
[[nodiscard]] std::string valueText(const Command& command);

/// The first event of every session: everything that decides besides the market. Settings and flags are those that
/// differ from the defaults of `decisionVersion`, sorted by key.
struct SessionStart {
    std::uint64_t seed = 1;
    Cash initialCash;
    std::int32_t decisionVersion = 0;
    std::vector<std::pair<std::string, std::string>> settings;
    std::vector<std::pair<std::string, std::string>> flags;
    std::string sources; ///< JSON: files with their SHA-256 or the feed, for resuming; decides nothing
};

/// Account state handed from a session to the one that continues it (DESIGN §4b.12): Session::carryOver() of the old
/// one.
struct CarryOver {
    std::vector<std::uint8_t> state;
};

/// A scoring.config.json was given, at the start or because somebody changed it (detectors.md §8.6). The host has
/// checked it; the session reads it again and refuses what it cannot use.
struct ConfigInstalled {
    std::string text;     ///< the whole file
    std::string origin;   ///< where the host had it from: "start", "watch", "reload", "edit", "undo"
    std::string actor{};  ///< who changed it, for "reload", "edit" and "undo"; empty: not known
    std::string reason{}; ///< their words
    std::string basis{};  ///< what the file said before, as the host last knew it: an edit is what differs from it
};

/// What slow work is asked for. The numbers are stored.
enum class WorkKind : std::uint8_t { RegimeTraining = 1 };
[[nodiscard]] std::string_view toString(WorkKind kind);

/// The result of slow work that a session asked for (effect WorkRequested, DESIGN §4b.9), or why there is none. On a
/// tape it stands right behind the record that closed the fifth bar after the request; live wherever it was ready.
struct ModelInstalled {
    std::uint64_t work = 0; ///< of the request
    WorkKind kind = WorkKind::RegimeTraining;
    InstrumentId instrument;
    market::Timeframe timeframe = market::Timeframe::H1;
    ReasonCode failure = ReasonCode::None; ///< set: there is no model, the rest is empty
    std::vector<std::uint8_t> model;       ///< RegimeModels::canonical()
    Digest hash;                           ///< RegimeModels::hash()
};

/// Engine and venue, or engine and storage, do not say the same of an account (execution.md §13). For a missing fill of
/// the venue's that can be put right, what the venue says of it.
struct ReconciliationFinding {
    trading::Finding finding;
    trading::VenueReport report; ///< Filled; its execution's ordinal is 0: there is none
};

using EventBody =
    std::variant<market::Trade, market::Quote, market::Bar, market::CorporateAction, ClockTick, SourceState,
                 std::shared_ptr<const market::Instrument>, std::shared_ptr<const ExternalSignal>,
                 std::shared_ptr<const Command>, std::shared_ptr<const SessionStart>, std::shared_ptr<const CarryOver>,
                 std::shared_ptr<const ConfigInstalled>, std::shared_ptr<const ModelInstalled>, market::BookSnapshot,
                 market::BookDelta, std::shared_ptr<const ReconciliationFinding>>;

/// One input of a session. `seq` counts from 1 without gaps; `time` never falls.
struct Event {
    std::uint64_t seq = 0;
    Time time;
    SourceId source = 0;
    EventBody body;

    [[nodiscard]] EventKind kind() const;
};

/// Market records of one kind and source with consecutive sequence numbers, in time order: one call instead of many,
/// the same effects.
struct MarketSpan {
    std::uint64_t firstSeq = 0;
    SourceId source = 0;
    std::variant<std::span<const market::Trade>, std::span<const market::Quote>, std::span<const market::Bar>,
                 std::span<const market::CorporateAction>, std::span<const ClockTick>,
                 std::span<const market::BookSnapshot>, std::span<const market::BookDelta>>
        records;

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] EventKind kind() const;
};

/// The canonical bytes of an event that stands in the journal (not a tape kind), without seq and source, which are
/// columns there.
void encode(const Event& event, CanonicalWriter& out);
/// The inverse. Errors: Corrupt for damaged or foreign bytes.
[[nodiscard]] Result<Event> decodeEvent(EventKind kind, std::uint64_t seq, Time time, SourceId source,
                                        std::span<const std::uint8_t> bytes);

} // namespace sextant::session
