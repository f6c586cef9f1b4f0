#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/scoring/score_result.h"
#include "engine/analysis/scoring/score_weights.h"
#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/sha256.h"
#include "engine/decision/agents/agent_team.h"
#include "engine/decision/experiments/router.h"
#include "engine/market/records.h"
#include "engine/session/counterfactual_outcome.h"
#include "engine/session/event.h"
#include "engine/trading/fills/fill.h"
#include "engine/trading/ledger/closed_lot.h"
#include "engine/trading/ledger/daily_snapshot.h"
#include "engine/trading/ledger/equity_curve.h"
#include "engine/trading/orders/order_terms.h"
#include "engine/trading/orders/states.h"

namespace sextant::session {

/// What a session did with its inputs (DESIGN §4b.2), as far as this version does it. The numbers are stored; never
/// renumber.
enum class EffectKind : std::uint8_t {
    SignalScored = 1,
    GateVerdict = 2,
    AgentOpinion = 3,
    MetaDecision = 4,
    RiskVerdict = 5,
    OrderChanged = 6,
    Fill = 7,
    LedgerEntry = 8,
    PositionChanged = 9,
    ExitTriggered = 10,
    NonTrade = 11,
    RegimeChanged = 12,
    WeightsChanged = 13,
    WorkRequested = 14,
    Incident = 15,
    DayClosed = 16,
    AccountOpened = 17,
    SignalRouted = 18,
    ExperimentChanged = 19,
};
/// As in decision files: "signal", "gate", "risk", "order", "fill", "ledger", "position", "exit", "non_trade",
/// "regime", "weights", "work", "incident", "day", "account", "opinion", "meta", "route", "experiment".
[[nodiscard]] std::string_view toString(EffectKind kind);

/// Who acted: engine 1, engine 2 or the operator. Paper digests cover A and operator, the shadow digest B.
enum class Variant : std::uint8_t { None = 0, A = 1, B = 2, Operator = 3 };
[[nodiscard]] std::string_view toString(Variant variant);

enum class SignalAction : std::uint8_t { Hold = 0, Buy = 1, Sell = 2, Close = 3 };
[[nodiscard]] std::string_view toString(SignalAction action);
enum class Severity : std::uint8_t { Info = 0, Low, Medium, High };
[[nodiscard]] std::string_view toString(Severity severity);

/// A bar was scored or a signal came in. `signal` is set unless the action is Hold.
struct SignalSummary {
    SignalId signal;
    SignalSource source = SignalSource::Score;
    SignalAction action = SignalAction::Hold;
    Severity severity = Severity::Info;
    bool hasScore = false;
    double score = 0.0; ///< 0..1, 0.5 neutral
    double confidence = 0.0;
    double agreement = 0.0;
    Time barStart;                    ///< of the scored bar; the signal's own timestamp for an external one
    std::uint32_t weightsVersion = 0; ///< of the scoring configuration: 0 the built-in one, then counted from 1
    analysis::RegimeLabels regime;    ///< Unknown while there is none
    double regimeConfidence = 0.0;
};
/// … and what its score was made of.
struct SignalScored : SignalSummary {
    struct Part {
        market::Timeframe timeframe = market::Timeframe::M1;
        double final = 0.0;
        double weight = 0.0;
        bool hasTechnical = false;
        double technical = 0.0;                                                     ///< 0..1
        double technicalPart = 0.0;                                                 ///< of final - 0.5
        std::array<analysis::DetectorPart, analysis::kVotingDetectors> detectors{}; ///< smc, elliott, harmonic
    };
    std::uint8_t partCount = 0;
    std::array<Part, market::kTimeframeCount> parts{};
};

/// All four gates in their order; the reasons carry each one's measured values. `blockedBy` is None when all passed.
struct GateVerdict {
    SignalId signal;
    bool passed = false;
    ReasonCode blockedBy = ReasonCode::None;
};

/// Every rule that ran is a reason; `blockedBy` names the first that blocked, `reducedBy` the one that set the final
/// quantity.
struct RiskVerdict {
    SignalId signal;
    OrderId order; ///< set when an order came of it
    bool allowed = false;
    Lots wanted;
    Lots granted;
    ReasonCode blockedBy = ReasonCode::None;
    ReasonCode reducedBy = ReasonCode::None;
};

/// How it stands after the change; its terms are those of the order.
struct OrderChanged : trading::OrderTerms {
    OrderId order;
    SignalId signal;
    PositionId position;
    market::Side side = market::Side::None;
    trading::OrderState from = trading::OrderState::Created;
    trading::OrderState to = trading::OrderState::Created;
    Lots quantity;
    Lots filled;
    ReasonCode cause = ReasonCode::None;
    std::int32_t attempt = 0;
    Price stop; ///< entry orders: the protective levels the position will carry; 0 = none
    Price target;
    OrderId replaces;           ///< the order whose place it takes
    bool isUnverified = false;  ///< nobody knows what the market did to it while the program was away
    trading::OrderGroupId legs; ///< the order of several legs that it is part of; unset: none
};

struct Filled {
    FillId fill;
    OrderId order;
    PositionId position;
    market::Side side = market::Side::None;
    Lots quantity;
    Price price;
    Price reference; ///< open, mid, last or level the price was made from
    Price halfSpread;
    Price slippage;
    Cash fee;
    trading::FillModel model{};
    bool proxy = false;
    bool maker = false;
    Time marketTime;    ///< of the datum that priced it; never after the event
    Duration latency{}; ///< modelled, submit to exchange
    // Why this price (execution.md §7).
    trading::FillTrigger trigger{};
    Price impact;             ///< >= 0, what the order itself moved the market by
    Price bestBid;            ///< at that moment; 0: unknown
    Price bestAsk;            ///< the same
    std::uint32_t level = 0;  ///< of the book that it took, from 1; 0: none
    double queueAhead = 0.0;  ///< lots before it when it was accepted
    Duration waited{};        ///< at the venue, until this fill
    Price midAtSubmit;        ///< mid, or last price without quotes; 0: unknown
    Price midAtVenue;         ///< the same when the order reached the venue
    std::int64_t ordinal = 1; ///< of the fills of its order
    bool isReplayed = false;  ///< it happened while the program was away and was found out afterwards
};

/// A name, cut to at most 47 bytes of UTF-8 and of fixed size: effects allocate nothing.
class ShortName final {
public:
    ShortName() = default;
    explicit ShortName(std::string_view name);
    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }
    friend bool operator==(const ShortName&, const ShortName&) = default;

private:
    std::array<char, 47> m_bytes{};
    std::uint8_t m_size = 0;
};

struct LedgerEntry {
    enum class Kind : std::uint8_t {
        Deposit = 1,
        Trade,
        Fee,
        Dividend,
        SplitCash,
        Funding,
        Capital,    ///< came in or went out after the opening
        Correction, ///< a position was imported or put right
        Exchange,   ///< one currency for another
    };
    LedgerEntryId entry;
    Kind kind = Kind::Trade;
    OrderId order;
    PositionId position;
    Cash amount;        ///< change of cash
    Cash balance;       ///< cash afterwards
    Cash realised;      ///< Trade, Correction: gross result realised by it
    ShortName currency; ///< of the amounts; empty: the account's
};

struct PositionChanged {
    PositionId position;
    trading::PositionState from = trading::PositionState::Open;
    trading::PositionState state = trading::PositionState::Open;
    Lots quantity; ///< signed
    Cash totalCost;
    Cash realised; ///< gross, so far
    Cash fees;     ///< so far
    Price stop;
    Price target;
    ReasonCode cause = ReasonCode::None;
    Lots largest;     ///< the largest |quantity| it had
    Price entryPrice; ///< of the fill that opened it
    Cash initialRisk; ///< 0: it had no stop
    Cash dividends;   ///< so far
    Cash funding;     ///< so far; negative if paid
    Cash best;        ///< MFE: the highest gross result it ever had, >= 0
    Cash worst;       ///< MAE, <= 0
    std::int32_t entries = 0;
};

struct ExitTriggered {
    PositionId position;
    OrderId order;
    ReasonCode rule = ReasonCode::None;
    Price price; ///< what was seen
    Price level; ///< what it was compared with, 0 if none
};

/// A scored bar or an accepted signal that ended without an order, and why. The primary reason is the first of the
/// reasons.
struct NonTrade {
    SignalId signal; ///< not set for a scored bar that was no signal
    ReasonCode cause = ReasonCode::None;
    bool hasScore = false;
    double score = 0.0;
};

/// What the regime is made of, f1 to f7 of regimes.md §2.1; all 0 before the first are known.
using RegimeFeatures = std::array<double, 7>;

/// The market of an instrument became another one at the close of a bar of the effect's timeframe (regimes.md §2.7).
/// The first reason is the cause, the others are those of the regime. Besides, while a regime is known, a heartbeat for
/// the log (regimes.md §10): at the first event at or after each full quarter of an hour of engine time, with
/// `isHeartbeat`, `from` equal to `to`, and RegimeHeartbeat as its only reason. It is an effect like any other: in the
/// digest of all effects, of no variant and so in neither account's.
struct RegimeChanged {
    bool isHeartbeat = false;
    analysis::RegimeLabels from;
    analysis::RegimeLabels to;
    analysis::DirectionProbabilities probabilities;
    double confidence = 0.0;
    double changeProbability = 0.0;
    double volatilityPercentile = 0.5;
    std::int64_t runLength = 0; ///< bars
    analysis::RegimeSource source = analysis::RegimeSource::Rule;
    bool isSpreadProxy = true;
    Digest modelHash; ///< of the models the probabilities come from; zero with RegimeSource::Rule
    RegimeFeatures features{};
};

/// Slow work that somebody else is to do and whose result comes back as ModelInstalled (DESIGN §4b.9), for the
/// instrument and timeframe of the effect. What it is to be done with lies in Session::pendingWork(). The first reason
/// says what for.
struct WorkRequested {
    std::uint64_t work = 0; ///< counts up within a session and those that continue it
    WorkKind kind = WorkKind::RegimeTraining;
    Time from; ///< ends of the first and last bar it is done with
    Time to;
    std::int64_t bars = 0;
};

/// What the score weighs became something else (detectors.md §8.5, §8.6). The instrument and timeframe of the effect
/// are those of the signal that was learned from; the reasons say how it ended.
struct WeightsChanged {
    enum class Cause : std::uint8_t {
        Started = 1, ///< a file was there when the session began
        FileChanged, ///< somebody changed the file
        Edited,      ///< on the screen
        Undone,      ///< the version before was taken back
        Learned,     ///< from the outcome of a signal
        Reverted,    ///< what was learned proved worse than the base weights
        SwitchedOff, ///< adaptive weights were switched off: the base weights hold again
    };
    std::uint32_t version = 0; ///< of all weights after it, counted from 1; stands in every signal
    Cause cause = Cause::Learned;
    analysis::ScoreWeights before;
    analysis::ScoreWeights after;
    bool hasRegime = false; ///< it is the table of the regime below; else the weights that hold everywhere
    analysis::RegimeDirection direction = analysis::RegimeDirection::Unknown;
    analysis::VolatilityRegime volatility = analysis::VolatilityRegime::Normal;
    std::uint64_t outcomes = 0; ///< that the table has learned from
    SignalId signal;            ///< whose outcome it was; unset for other causes
    double result = 0.0;        ///< its return in ATR of the signal, clamped to -1..1, rising is positive
    ShortName actor;            ///< of an edit; empty: the learner, or a file whose author is not known
};
[[nodiscard]] std::string_view toString(WeightsChanged::Cause cause); ///< "started", "learned", …

/// Something the operator should know; code and arguments are in the reasons.
struct Incident {
    ReasonCode code = ReasonCode::None;
    SourceId source = 0;
};

/// A trading day of the main calendar has ended: the account at its close.
struct DayClosed {
    trading::DailySnapshot day;
};

/// Which arm of the comparison a signal belongs to (experiments.md §1.3): told of every signal, of no variant. While no
/// experiment runs, by route_v1 and the settings of the router.
struct SignalRouted {
    SignalId signal;
    ShortName experiment; ///< key; empty: none runs
    decision::ComparisonMode mode = decision::ComparisonMode::Paired;
    decision::Routing routing;
    ShortName tradingDay;    ///< third part of the hash, "2026-01-05-RTH"
    std::uint32_t phase = 0; ///< of the experiment: counts up whenever its shares change
};

/// What one agent says of a signal, or why it says nothing. Variant B.
struct AgentOpinion {
    SignalId signal;
    decision::AgentId agent = decision::AgentId::Technical;
    decision::AgentAbsence absence = decision::AgentAbsence::None;
    decision::AgentOutput output; ///< meaningless if absent
};

/// What the agents decided together. Variant B. Everything they knew stands in the decision log under `inputs`
/// (Effects::agentCases()), from which the same decision follows again.
struct MetaDecided {
    SignalId signal;
    Digest inputs;     ///< SHA-256 of the case: snapshot, switches, parameters
    Digest parameters; ///< of the parameters alone
    decision::MetaDecision decision;
    bool isExecuted = false; ///< a shadow order may come of it
};

/// An experiment began, took other shares or ended. Of no variant.
struct ExperimentChanged {
    enum class Change : std::uint8_t { Started = 1, Ramped, Stopped };
    ShortName experiment;
    Change change = Change::Started;
    decision::ComparisonMode mode = decision::ComparisonMode::Paired;
    decision::RoutingRule rule;
    std::uint32_t phase = 1;
    ShortName actor;
};
[[nodiscard]] std::string_view toString(ExperimentChanged::Change change); ///< "started"

/// A paper account begins: a new one, or one that the session before had.
struct AccountOpened {
    ShortName name;
    ShortName currency;
    Cash initial;
};

using EffectBody =
    std::variant<SignalScored, GateVerdict, RiskVerdict, OrderChanged, Filled, LedgerEntry, PositionChanged,
                 ExitTriggered, NonTrade, Incident, RegimeChanged, WorkRequested, WeightsChanged, DayClosed,
                 AccountOpened, SignalRouted, AgentOpinion, MetaDecided, ExperimentChanged>;

/// One decision or consequence. Its reasons stand in Effects::reasons.
struct Effect {
    EffectKind kind = EffectKind::Incident;
    Variant variant = Variant::None;
    std::uint8_t account = 0; ///< whose it is: 0 the main one, then paper accounts as they were opened
    InstrumentId instrument;
    bool hasTimeframe = false;
    market::Timeframe timeframe = market::Timeframe::M1;
    std::uint64_t seq = 0;     ///< of the event that caused it
    std::uint32_t ordinal = 0; ///< place among the effects of that event
    Time time;
    std::uint32_t firstReason = 0;
    std::uint32_t reasonCount = 0;
    EffectBody body;
};

/// What an account's fill closed of one entry.
struct AccountLot {
    std::uint64_t seq = 0; ///< of the event
    std::uint8_t account = 0;
    trading::ClosedLot lot;
};
/// What an account's equity was within one stretch of time that is over.
struct AccountPoint {
    std::uint8_t account = 0;
    trading::EquityPoint point;
};

/// Everything the agents knew of one signal, as decision::decodeCase() reads it.
struct AgentCaseBytes {
    Digest id; ///< SHA-256 of `bytes`
    std::span<const std::uint8_t> bytes;
};

/// What one or more events caused, in order. Owned and reused by the caller: clear() keeps the memory, so a warm
/// session allocates nothing.
class Effects final {
public:
    /// Room for the largest bursts of ordinary markets, so that none of them allocates.
    Effects()
    {
        m_effects.reserve(1024);
        m_reasons.reserve(8192);
        m_closedBars.reserve(1024);
        m_closedLots.reserve(256);
        m_equityPoints.reserve(256);
        m_counterfactuals.reserve(64);
        m_cases.reserve(64);
        m_caseBytes.reserve(std::size_t{1} << 16);
    }
    void clear()
    {
        m_count = 0;
        m_reasons.clear();
        m_closedBars.clear();
        m_closedLots.clear();
        m_equityPoints.clear();
        m_counterfactuals.clear();
        m_cases.clear();
        m_caseBytes.clear();
    }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::span<const Effect> all() const { return std::span(m_effects).first(m_count); }
    [[nodiscard]] std::span<const Reason> reasons(const Effect& effect) const
    {
        return std::span(m_reasons).subspan(effect.firstReason, effect.reasonCount);
    }
    /// Bars that closed, for the bars table and the screen; not effects, in no digest.
    [[nodiscard]] std::span<const market::Bar> closedBars() const { return m_closedBars; }

    /// For the tax report and the curve in the tables; not effects, in no digest.
    [[nodiscard]] std::span<const AccountLot> closedLots() const { return m_closedLots; }
    [[nodiscard]] std::span<const AccountPoint> equityPoints() const { return m_equityPoints; }
    /// Trades that were not made and have ended by now; not effects, in no digest.
    [[nodiscard]] std::span<const CounterfactualOutcome> counterfactuals() const { return m_counterfactuals; }

    /// What the agents' decisions were made of, for the decision log; not effects: their hashes are in MetaDecided.
    [[nodiscard]] std::size_t agentCaseCount() const { return m_cases.size(); }
    [[nodiscard]] AgentCaseBytes agentCase(std::size_t i) const
    {
        return {m_cases[i].id, std::span(m_caseBytes).subspan(m_cases[i].first, m_cases[i].size)};
    }

    Effect& add(const Effect& effect, std::span<const Reason> reasons);
    /// One more with these reasons. Everything else of it is what was there before clear(): to be filled in.
    Effect& next(std::span<const Reason> reasons);
    void addAgentCase(const Digest& id, std::span<const std::uint8_t> bytes)
    {
        m_cases.push_back({id, m_caseBytes.size(), bytes.size()});
        m_caseBytes.insert(m_caseBytes.end(), bytes.begin(), bytes.end());
    }
    void addClosedBar(const market::Bar& bar) { m_closedBars.push_back(bar); }
    void addClosedLot(const AccountLot& lot) { m_closedLots.push_back(lot); }
    void addEquityPoint(const AccountPoint& point) { m_equityPoints.push_back(point); }
    void addCounterfactual(const CounterfactualOutcome& outcome) { m_counterfactuals.push_back(outcome); }

private:
    std::vector<Effect> m_effects; // used again: an effect is large, and most of it is seldom set
    std::size_t m_count = 0;       // of them that are in use
    std::vector<Reason> m_reasons;
    std::vector<market::Bar> m_closedBars;
    std::vector<AccountLot> m_closedLots;
    std::vector<AccountPoint> m_equityPoints;
    std::vector<CounterfactualOutcome> m_counterfactuals;
    struct Case {
        Digest id;
        std::size_t first = 0;
        std::size_t size = 0;
    };
    std::vector<Case> m_cases;
    std::vector<std::uint8_t> m_caseBytes;
};

/// The canonical form of DESIGN §4b.8, without seq and ordinal: what was decided, not the rows and effects around it.
void canonical(const Effect& effect, std::span<const Reason> reasons, CanonicalWriter& out);

} // namespace sextant::session
