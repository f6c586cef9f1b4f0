#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/detectors/detector.h"
#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/regimes/regime_models.h"
#include "engine/analysis/scoring/score_parts.h"
#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/calendar.h"
#include "engine/market/instrument.h"
#include "engine/market/options/option_contract.h"
#include "engine/market/options/option_quote.h"
#include "engine/market/provenance.h"
#include "engine/market/records.h"
#include "engine/session/append_log.h"
#include "engine/session/book_part.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "engine/session/digests.h"
#include "engine/session/effect.h"
#include "engine/session/reason_rows.h"
#include "engine/session/report.h"
#include "engine/session/risk_part.h"
#include "engine/session/scoring_part.h"
#include "engine/session/shadow_part.h"
#include "engine/session/signal_reasons.h"
#include "engine/trading/ledger/currency_balance.h"
#include "engine/trading/ledger/equity_curve.h"
#include "engine/trading/orders/order.h"
#include "engine/trading/orders/states.h"

namespace sextant::session {

// What the engine's thread publishes for screens, servers and notifications (DESIGN §2.7): plain values that never
// change once published. Prices and the account's marks are of the newest event; orders, fills, positions, signals and
// incidents are told only once they are durable (DESIGN §4b.7), so they may be a moment older.

/// One signal or scored bar with everything that became of it at once. Later steps of its order are order rows.
struct SignalRow {
    std::uint64_t seq = 0;
    Time time;
    SignalId signal; ///< not set: a scored bar that was no signal
    InstrumentId instrument;
    market::Timeframe timeframe = market::Timeframe::M1;
    Variant variant = Variant::None;
    SignalSummary scored;
    bool hasGates = false; ///< it came as far as the gates
    GateVerdict gates;
    bool hasRisk = false; ///< … as risk
    RiskVerdict risk;
    OrderId order;                       ///< set if an order came of it, exits of a flip included
    ReasonCode cause = ReasonCode::None; ///< why it ended without one; None if there is an order
    PackedReasons why;
    std::shared_ptr<const SignalRouted> route;   ///< null for what is no signal
    std::shared_ptr<const AgentDecision> agents; ///< of engine 2; null: it was not asked

    [[nodiscard]] bool isSignal() const { return signal.isSet(); }
    [[nodiscard]] bool isTraded() const { return order.isSet(); }
};

/// An order as it stood after one change. The newest row of an order is its present state.
struct OrderRow : trading::OrderTerms {
    std::uint64_t seq = 0;
    Time time;      ///< of the change
    Time submitted; ///< of the order
    OrderId order;
    SignalId signal;     ///< unset for operator and exit orders
    PositionId position; ///< the position it exits; unset for entries
    InstrumentId instrument;
    Variant variant = Variant::None; ///< whose order it is
    Variant actor = Variant::None;   ///< who caused the change
    std::uint8_t account = 0;        ///< whose it is: 0 the main one
    market::Side side = market::Side::None;
    Lots quantity;
    Lots filled;
    OrderId replaces;          ///< the order whose place it took
    bool isUnverified = false; ///< nobody knows what the market did to it while the program was away
    trading::OrderState from = trading::OrderState::Created;
    trading::OrderState state = trading::OrderState::Created;
    ReasonCode purpose = ReasonCode::None; ///< why the order exists
    ReasonCode cause = ReasonCode::None;   ///< why it changed
    std::int32_t attempt = 0;
    Price stop; ///< the protection its position will carry; 0: none
    Price target;
    ReasonRows risk; ///< what each rule said of it; empty if it was not asked

    [[nodiscard]] bool isDone() const { return trading::isTerminal(state); }
};

struct FillRow {
    std::uint64_t seq = 0;
    Time time;
    InstrumentId instrument;
    Variant variant = Variant::None;
    std::uint8_t account = 0;
    Filled fill;
    ReasonCode purpose = ReasonCode::None;
};

/// A position as it stands, or as it stood when it closed.
struct PositionRow {
    std::uint64_t seq = 0; ///< of the newest change
    PositionId position;
    InstrumentId instrument;
    Variant variant = Variant::None;
    std::uint8_t account = 0;
    trading::PositionState state = trading::PositionState::Open;
    SignalId signal; ///< of the order that opened it; unset for the operator's
    OrderId order;   ///< that opened it
    Time opened;
    Time closed;   ///< state Closed only
    Lots quantity; ///< signed; 0 once closed
    Lots largest;  ///< the largest it was, signed as it was opened
    Cash totalCost;
    double entry = 0.0; ///< average, quote currency; for display
    double exit = 0.0;  ///< average over all reductions, 0 before the first
    Cash realised;      ///< gross
    Cash fees;
    Price mark; ///< what it is valued at now; the last one once closed
    Cash unrealised;
    Price stop;                     ///< 0: none
    Price target;                   ///< 0: none
    Price trail;                    ///< level of an armed trailing stop, 0: not armed
    std::optional<double> multiple; ///< result in units of the risk at entry (R), absent without a stop
    ReasonCode opening = ReasonCode::None;
    ReasonCode closing = ReasonCode::None; ///< why it is being or was closed

    Cash best;      ///< MFE: the highest gross result so far, >= 0
    Cash worst;     ///< MAE, <= 0
    Cash dividends; ///< so far
    Cash funding;   ///< so far; negative if paid

    /// realised + unrealised - fees + dividends + funding.
    [[nodiscard]] Cash net() const
    {
        return Cash{realised.units + unrealised.units - fees.units + dividends.units + funding.units};
    }
};

/// Something the operator should know: gaps, refused commands, halts, kill.
struct IncidentRow {
    std::uint64_t seq = 0;
    Time time;
    ReasonCode code = ReasonCode::None;
    InstrumentId instrument; ///< unset: concerns all
    Variant variant = Variant::None;
    SourceId source = 0;
    ReasonRows reasons;
};

/// Words of an operator, for the trade journal.
struct NoteRow {
    std::uint64_t seq = 0;
    Time time;
    std::string actor;
    std::string account; ///< empty: the main one
    InstrumentId instrument;
    OrderId order;
    PositionId position;
    std::string text;
    std::string tags; ///< separated by commas
};

/// What engine, venue and storage did not agree about.
struct FindingRow {
    std::uint64_t seq = 0;
    Time time;
    trading::Finding finding;
    bool isRepaired = false;
};

/// The market of an instrument became another one at the close of a bar.
struct RegimeRow {
    std::uint64_t seq = 0;
    Time time; ///< end of that bar
    InstrumentId instrument;
    market::Timeframe timeframe = market::Timeframe::H1;
    analysis::RegimeLabels from;
    analysis::RegimeLabels to;
    analysis::DirectionProbabilities probabilities;
    double confidence = 0.0;        ///< 0..1
    double changeProbability = 0.0; ///< 0..1
    double volatilityPercentile = 0.5;
    std::int64_t runLength = 0; ///< bars
    analysis::RegimeSource source = analysis::RegimeSource::Rule;
    bool isSpreadProxy = true;
    ReasonCode cause = ReasonCode::None; ///< of the first label that changed

    /// Whether the direction is another one, not only a label beside it.
    [[nodiscard]] bool isTurn() const { return from.direction != to.direction; }
};

/// Closed bars of an instrument's base timeframe (the tape's own, or one minute where bars come from prints), oldest
/// first.
using BarLog = AppendLog<market::Bar, 4096>;
using BarView = LogView<market::Bar, 4096>;

/// Bars from this number on came to be known so, up to where the next stretch begins.
struct OriginStretch {
    std::uint64_t first = 0;
    market::Provenance provenance = market::Provenance::Replayed;
};
using OriginStretches = std::vector<OriginStretch>;

/// What is known of an instrument now. Shared between snapshots until it changes.
struct InstrumentPart {
    std::shared_ptr<const market::Instrument> instrument; ///< never null
    std::shared_ptr<const market::Calendar> calendar;     ///< never null
    market::Timeframe base = market::Timeframe::M1;       ///< of `bars`
    std::vector<market::Timeframe> signalTimeframes;
    Price last; ///< 0: none yet
    Time lastTime;
    Price bid, ask; ///< newest usable quote; 0: none
    double bidSize = 0.0;
    double askSize = 0.0;
    Time quoteTime;
    std::shared_ptr<const BookPart> book; ///< null before the first message of an order book
    Price reference; ///< what the change of the day is measured from: the last close of the trading day before, for an
                     ///< always-open market the price 24 hours ago; the oldest known price before that; 0: none
    struct Score {
        Time time; ///< end of the scored bar
        market::Timeframe timeframe = market::Timeframe::M1;
        double score = 0.5;
        double confidence = 0.0;
        double agreement = 0.0;
        SignalAction action = SignalAction::Hold;
    };
    /// What the chart draws of one scored timeframe.
    struct Zones {
        market::Timeframe timeframe = market::Timeframe::M1;
        std::int64_t bars = 0;                                    ///< bars its detectors have seen
        std::shared_ptr<const std::vector<analysis::Zone>> zones; ///< of all detectors; null: not made yet
    };
    std::shared_ptr<const analysis::Regime> regime; ///< null where nothing is scored; not ready: UNKNOWN
    market::Timeframe regimeTimeframe = market::Timeframe::H1;
    /// What the probabilities of the regime may come from besides the rules, with the flag `regime_blend`.
    struct RegimeCard {
        bool isBlend = false;                  ///< the flag is on
        bool isTraining = false;               ///< new models were asked for and are not there yet
        bool isOld = false;                    ///< too old to be used: the rules alone decide
        ReasonCode failure = ReasonCode::None; ///< why the newest training gave no models; None once one does
        Digest hash;                           ///< of the models; zero: there are none yet
        analysis::RegimeModels models; ///< with their cards: states, likelihoods, BIC, occupancy, what they learnt from
    };
    std::shared_ptr<const RegimeCard> regimeCard; ///< null where nothing is scored
    std::vector<Zones> zones;                     ///< by scored timeframe, ascending
    /// What `score` was made of: timeframe → detector or technical → parts; null while there is none.
    std::shared_ptr<const analysis::ScoreParts> scoreParts;
    std::optional<Score> score; ///< newest of the shortest signal timeframe; nothing while warming up
    BarView bars;
    std::shared_ptr<const OriginStretches> origins; ///< of `bars`, by number; null before the first bar
    std::optional<market::Bar> forming;             ///< the bar that is being built from prints
};

/// One listed option of an underlying.
struct ListedOption {
    InstrumentId option;
    market::OptionContract contract;
    Price strike;           ///< what it is exercised at now, 10^-4: a split changes it
    bool isRetired = false; ///< settled, or listed under another symbol since a split: nobody opens anything in it
    friend bool operator==(const ListedOption&, const ListedOption&) = default;
};

/// The options on one underlying with their newest quotes. Nothing is priced here.
struct OptionPart {
    InstrumentId underlying;
    /// By expiry, root, strike, calls before puts. Shared until contracts are added or retired; never null.
    std::shared_ptr<const std::vector<ListedOption>> listed;
    std::shared_ptr<const market::Calendar> calendar; ///< of the options; never null
    /// As `listed`, the newest of each, whatever is wrong with it; time 0: none yet. `contract` is its place here.
    std::vector<market::OptionQuote> quotes;
    Price spot; ///< what a position in the underlying is valued at, in its units; 0: no price yet
    Time spotTime;
};

/// Equity and limits of one account at the newest event, in its currency.
struct AccountPart {
    std::uint8_t account = 0; ///< 0: the main one
    std::string name;         ///< empty: the main one
    std::string currency;
    std::vector<trading::CurrencyBalance> balances;                 ///< its own currency first
    std::shared_ptr<const std::vector<trading::EquityPoint>> curve; ///< oldest first; never null
    Cash contributed;                                               ///< capital that came in after the opening
    Cash funding;                                                   ///< received; negative if paid
    Cash dividends;
    double longestUnderWater = 0.0; ///< days
    Cash initialCash;
    Cash cash;
    Cash equity;
    Cash dayStartEquity; ///< the day's result is equity - this
    Cash peakEquity;
    Cash realised; ///< gross
    Cash unrealised;
    Cash fees;
    Cash exposure;               ///< gross, positions only
    double maxDrawdown = 0.0;    ///< share of the peak, 0..1
    double drawdown = 0.0;       ///< of now
    double dailyLossLimit = 0.0; ///< R03, share of the day's first equity
    double exposureLimit = 0.0;  ///< R06, share of equity
    double dailyLossUsed = 0.0;  ///< loss of the day by its limit, 0..1 and beyond
    std::uint64_t closedTrades = 0;
    std::optional<double> winRate;
    std::optional<double> profitFactor;
    std::optional<double> expectancyR;
};

/// Settings and flags in effect.
struct ConfigurationPart {
    SettingValues settings;
    FlagValues flags;
    analysis::ScoringConfig scoring;                  ///< weights and thresholds in effect
    std::uint32_t weightsVersion = 0;                 ///< of them; 0: the built-in ones
    std::shared_ptr<const std::string> scoringText{}; ///< of the file installed last; null: the built-in ones
    std::shared_ptr<const AdaptivePart> adaptive{};   ///< null: weights do not learn
};

/// What the engine refuses to do at present.
struct HaltPart {
    trading::KillState kill = trading::KillState::Disarmed;
    bool dailyLoss = false;
    bool weeklyLoss = false;
    bool drawdown = false;
    std::size_t unverifiedOrders = 0; ///< nobody knows their fate: an operator is to keep or cancel them
};

/// The state of a session at one instant. Immutable; its parts are shared with the snapshots before and after.
struct Snapshot {
    std::uint64_t serial = 0; ///< another session, or the same one rebuilt: every list begins anew
    std::uint64_t seq = 0;    ///< newest event
    std::uint64_t durableSeq = 0;
    Time started;                                                   ///< engine time of the first event
    Time now;                                                       ///< engine time
    bool isEnded = false;                                           ///< no event will follow: the source has ended
    std::vector<std::shared_ptr<const InstrumentPart>> instruments; ///< by id - 1
    std::vector<std::shared_ptr<const OptionPart>> options;         ///< of each underlying that has some, by its number
    market::QuoteProblemCounts optionQuotes;                   ///< all quotes of options so far, by their own problem
    std::shared_ptr<const AccountPart> account;                ///< the main one; never null
    std::vector<std::shared_ptr<const AccountPart>> accounts;  ///< by number, the main one first
    std::shared_ptr<const std::vector<PositionRow>> positions; ///< open ones by instrument; never null
    LogView<PositionRow> closedPositions;
    std::shared_ptr<const ShadowPart> shadow; ///< engine 2; null while it never was on
    LogView<SignalRow> signalRows;            ///< all signals (`signals` is a word of Qt)
    LogView<SignalRow> holds;                 ///< the newest scored bars that were no signal
    LogView<OrderRow> orders;                 ///< every change of every order
    LogView<FillRow> fills;
    LogView<IncidentRow> incidents;
    LogView<AuditRow> audit; ///< the newest entries; all of them are in the journal and its projections
    LogView<NoteRow> notes;
    LogView<FindingRow> findings; ///< of reconciliation
    LogView<RegimeRow> regimes; ///< changes of all instruments; before its first an instrument was what that came from
    LogView<WeightRow> weightChanges;                       ///< of all tables of weights
    std::shared_ptr<const ConfigurationPart> configuration; ///< never null
    HaltPart halts;
    std::shared_ptr<const std::vector<LadderReport>> ladders; ///< with `fills.ladder`; null: off, or no order yet
    std::vector<std::shared_ptr<const RiskPart>> risks;       ///< by account; empty before the session has begun
    Digests digests;
    EventCounts counts;
    std::uint64_t scoredBars = 0;

    [[nodiscard]] const InstrumentPart* find(InstrumentId id) const
    {
        return id.value >= 1 && id.value <= instruments.size() ? instruments[id.value - 1u].get() : nullptr;
    }
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace sextant::session
