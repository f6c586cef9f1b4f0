#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "engine/session/adaptive_scoring.h"
#include "engine/session/agent_calibration.h"
#include "engine/session/configuration/session_config.h"
#include "engine/session/counterfactual.h"
#include "engine/session/digests.h"
#include "engine/session/effect.h"
#include "engine/session/event.h"
#include "engine/session/instrument_state.h"
#include "engine/session/market_view.h"
#include "engine/session/option_universe.h"
#include "engine/session/pending_work.h"
#include "engine/session/pipeline_a.h"
#include "engine/session/pipeline_b.h"
#include "engine/session/report.h"
#include "engine/session/risk_history.h"
#include "engine/session/trading_desk.h"

namespace sextant::session {

/// The engine: a deterministic state machine over its events (DESIGN §2.1, §4b). Everything it does follows from what
/// it was given, in order; it owns no clock, no file and no thread. The first event is SessionStart, then the
/// instruments, then the rest. Given an event whose seq is not the next or whose time falls, or before SessionStart, it
/// throws ContractViolation.
class Session final : private EffectListener {
public:
    /// Rises whenever the same inputs would lead to other effects.
    static constexpr std::int32_t kDecisionVersion = 10;

    Session();
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Applies one event; effects are appended to `out`.
    void apply(const Event& event, Effects& out);
    /// Applies market records of one kind; the same effects as one by one. Once warm, neither allocates.
    void apply(const MarketSpan& span, Effects& out);
    /// The same, but it stops behind a record after which there is something to do about slow work: work was asked for,
    /// or became awaited. How many records were applied, at least one unless the span is empty.
    [[nodiscard]] std::size_t applyUntilWork(const MarketSpan& span, Effects& out);
    /// Work asked for whose result (event ModelInstalled) has not come yet, oldest first. Whoever drives the session
    /// does it; on a tape nothing more is applied while any of it is awaited. Nobody needs to while replaying a
    /// journal: the results stand there.
    [[nodiscard]] std::span<const PendingWork> pendingWork() const { return m_pending; }

    [[nodiscard]] std::uint64_t lastSeq() const { return m_seq; }
    [[nodiscard]] Time now() const { return m_now; }
    [[nodiscard]] Digests digests() const { return m_effects.digests(); }
    [[nodiscard]] SessionReport report() const;
    /// With the setting fills.ladder, of the main account; empty before its first order.
    [[nodiscard]] std::vector<LadderReport> fillLadders() const;
    /// The account and what risk and gates remember, for the session that continues this one (DESIGN §4b.12). That one
    /// is given the bars of this one's histories as warm-up first and then the CarryOver, before anything trades. Its
    /// report tells of the account since that was opened, initial cash included, and of its own events.
    [[nodiscard]] CarryOver carryOver() const;
    /// Whether it has taken over an account.
    [[nodiscard]] bool isContinued() const { return m_continued; }

    /// The options of the session and what their quotes are worth.
    [[nodiscard]] const OptionUniverse& options() const { return m_options; }
    [[nodiscard]] std::size_t instrumentCount() const { return m_states.size(); }
    [[nodiscard]] const market::Instrument& instrument(InstrumentId id) const
    {
        return *m_states[id.value - 1].instrument;
    }
    [[nodiscard]] const InstrumentState& state(InstrumentId id) const { return m_states[id.value - 1]; }
    /// What a decision at `asOf` may know of an instrument.
    [[nodiscard]] MarketView view(InstrumentId id, Time asOf) const { return {m_states[id.value - 1].histories, asOf}; }
    /// The main account.
    [[nodiscard]] const trading::MultiCurrencyAccount<trading::Paper>& paper() const { return m_desk->ledger(); }
    /// How many accounts there are: the main one, 0, and the paper accounts as they were opened.
    [[nodiscard]] std::size_t accountCount() const { return 1 + m_others.size(); }
    [[nodiscard]] const TradingDesk<trading::Paper>& desk(std::size_t account) const
    {
        return account == 0 ? *m_desk : *m_others[account - 1].desk;
    }
    /// Empty for the main one.
    [[nodiscard]] std::string_view accountName(std::size_t account) const
    {
        return account == 0 ? std::string_view() : std::string_view(m_others[account - 1].name);
    }
    /// Orders, venues and exits of the main account.
    [[nodiscard]] const TradingDesk<trading::Paper>& paperDesk() const { return *m_desk; }
    /// The shadow account of engine 2, its orders, venues and exits.
    [[nodiscard]] const TradingDesk<trading::Shadow>& shadowDesk() const { return *m_shadowDesk; }
    [[nodiscard]] const PipelineB& pipelineB() const { return *m_pipelineB; }
    /// Looks on while the agents of engine 2 think; null: nobody. Begun sessions only.
    void watchAgents(decision::AgentWatch* watch) { m_pipelineB->setWatch(watch); }
    /// What the agents' confidences were worth.
    [[nodiscard]] const AgentCalibration& calibration() const { return *m_calibration; }
    [[nodiscard]] const SignalRouter& router() const { return *m_router; }
    /// The trades that were not made, as long as they are followed.
    [[nodiscard]] const Counterfactuals& counterfactuals() const { return m_counterfactuals; }
    /// What risk remembers: halts, the kill switch.
    [[nodiscard]] const trading::RiskState& risk() const { return m_desk->risk(); }
    /// What the engine would say of an operator's order if it were given now; `order` of kind Order, its instrument
    /// found. Changes nothing; agrees with the decision on the same command while nothing changes. Allocates.
    [[nodiscard]] OrderPreview preview(const Command& order) const;
    /// The same of an order of kind Legs.
    [[nodiscard]] LegsPreview previewLegs(const Command& order) const;
    /// How the account stands to its limits. Allocates.
    [[nodiscard]] RiskPart riskPart() const { return m_desk->riskPart(m_now); }
    /// Past prices as risk knows them.
    [[nodiscard]] const RiskHistory& riskHistory() const { return m_riskHistory; }
    /// The settings and flags in effect, in the form in which the parts want them.
    [[nodiscard]] const SessionConfig& config() const { return m_config; }
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] const EventCounts& counts() const { return m_counts; }
    [[nodiscard]] std::uint64_t scoredBars() const { return m_started ? m_pipeline->scoredBars() : 0; }
    /// The scoring configuration in effect, its version (0: the built-in one) and its text, empty for the built-in one.
    [[nodiscard]] const analysis::ScoringConfig& scoring() const { return m_scoring; }
    [[nodiscard]] std::uint32_t weightsVersion() const { return m_weightsVersion; }
    [[nodiscard]] const std::string& scoringText() const { return m_scoringText; }
    /// What learns the weights; null while adaptive weights are off.
    [[nodiscard]] const AdaptiveScoring* adaptive() const
    {
        return m_adaptive && m_adaptive->isOn() ? m_adaptive.get() : nullptr;
    }
    [[nodiscard]] const SettingValues& settings() const { return m_settings; }
    [[nodiscard]] const FlagValues& flags() const { return m_flags; }
    /// Signal timeframes of an instrument and what its score is made of.
    [[nodiscard]] const ScoringPlan& plan(InstrumentId id) const { return m_states[id.value - 1].plan; }

private:
    void begin(std::uint64_t seq, Time time, Effects& out);
    void start(const SessionStart& start);
    void define(const std::shared_ptr<const market::Instrument>& instrument);
    // What the score weighs (session_scoring.cpp).
    void install(const ConfigInstalled& installed);
    [[nodiscard]] analysis::ScoringConfig scoringOfSettings() const;
    /// Learning begins or ends as flag and file want it, and the weights in effect follow what is learned.
    void followLearning();
    void switchLearning(const Command& command);
    void tellWeights(WeightsChanged::Cause cause, const analysis::ScoreWeights& before, const ShortName& actor,
                     const Reason& reason);
    /// Learns from the outcomes that are known by now.
    void learn();
    /// Behind every event: what stops of trading ask for is done, and learning follows.
    void settle();
    /// The scoring configuration of an instrument follows from the session's and what it is scored on.
    void applyScoring(InstrumentState& state) const;
    /// A new regime engine from the bars at hand, after its settings have changed.
    void restartRegime(InstrumentState& state);
    void tellRegime(const InstrumentState& state, const analysis::RegimeChange& change);
    // Slow work and the log of regimes (session_work.cpp).
    void afterRegimeBar(InstrumentState& state);
    void askForTraining(InstrumentState& state);
    void install(const ModelInstalled& installed);
    void forgetWork(InstrumentId instrument);
    [[nodiscard]] static Time heartbeatAfter(Time time);
    void tellHeartbeat(Time due, Time time);
    void putWork(CanonicalWriter& out) const;
    void restoreWork(CanonicalReader& in, std::span<const InstrumentId> ids);
    void command(const Command& command);
    // Accounts (session_accounts.cpp).
    /// Null for a name that no account has.
    [[nodiscard]] const TradingDesk<trading::Paper>* deskOf(std::string_view account) const;
    void openAccount(const Command& command);
    TradingDesk<trading::Paper>& addAccount(std::string_view name);
    void capital(const Command& command);
    void correct(const Command& command);
    void fund(const Command& command);
    void note(const Command& command);
    void reconcile(const ReconciliationFinding& found);
    void observeRates(const InstrumentState& state, Price price, Time time);
    template <class Use>
    void eachPaperDesk(const Use& use)
    {
        use(*m_desk);
        for (PaperAccount& other : m_others)
            use(*other.desk);
    }
    /// The shadow desk too.
    template <class Use>
    void everyDesk(const Use& use)
    {
        eachPaperDesk(use);
        use(*m_shadowDesk);
    }
    /// The shadow desk too, as soon as engine 2 has been on once: what happens all the time.
    template <class Use>
    void eachDesk(const Use& use)
    {
        eachPaperDesk(use);
        if (m_hasShadow) use(*m_shadowDesk);
    }
    [[nodiscard]] TradingDesk<trading::Paper>& deskAt(std::size_t account)
    {
        return account == 0 ? *m_desk : *m_others[account - 1].desk;
    }
    /// A stop set or lifted by an operator who names no account concerns engine 2's shadow as well as the main one.
    /// Whether it did anything on either.
    template <class Use>
    bool onActing(const Command& command, const Use& use)
    {
        const bool isDone = use(*m_acting, Variant::Operator);
        const bool isShadowDone = command.account.empty() && use(*m_shadowDesk, Variant::B);
        return isDone || isShadowDone;
    }
    // Engine 2 (session_agents.cpp).
    /// What the last call of pipeline A accepted goes to pipeline B.
    void decideB(InstrumentState& state);
    void followAgents();
    void rebuildAgents(InstrumentState& state);
    [[nodiscard]] const analysis::Regime* benchmarkOf(const InstrumentState& state) const;
    /// The volume that stands in for one that an index does not have: of its fund.
    void showProxyVolume(const InstrumentState& state, const market::Bar& bar);
    void followCounterfactuals(const InstrumentState& state, const market::Bar& bar, Effects& out);
    void onEffect(const Effect& effect) override;
    void runExperiment(const Command& command);
    void switchAgent(const Command& command);
    /// When the next thing happens by itself on any desk.
    [[nodiscard]] Time nextDeskTimer() const;
    void putAccounts(CanonicalWriter& out) const;
    void restoreAccounts(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version);
    void order(const Command& command);
    void orderLegs(const Command& command);
    [[nodiscard]] static LegsWish legsOf(const Command& command);
    /// What an order asks for; nothing with `why` where it makes no sense.
    [[nodiscard]] std::optional<EntryWish> wishOf(const Command& command, const InstrumentState& state,
                                                  ReasonCode& why) const;
    /// Entries wait for data, or no longer do; `instrument` unset: of all.
    void waitForData(InstrumentId instrument, ReasonCode cause);
    void endWaiting(InstrumentId instrument);
    void replaceOrder(const Command& command);
    void protect(const Command& command);
    void reverse(const Command& command);
    void verify(const Command& command);
    void changeSetting(const Command& command);
    void changeSettings(const Command& command);
    std::int64_t takeSettings(std::span<const std::pair<std::string, std::string>> changes);
    void tellSettings(const Reason& reason);
    void changeFlag(const Command& command);
    void unlock(const Command& command);
    void sourceState(const SourceState& state, SourceId source);
    void restore(const CarryOver& carryOver);
    void restoreScoring(CanonicalReader& in);
    void restoreLearning(CanonicalReader& in, std::span<const InstrumentId> ids);

    // Fast paths over records; `out` is already begun.
    // They stop where applyUntilWork() does.
    std::size_t applyTrades(std::span<const market::Trade> trades, std::uint64_t firstSeq, Effects& out);
    std::size_t applyQuotes(std::span<const market::Quote> quotes, std::uint64_t firstSeq, Effects& out);
    std::size_t applyBars(std::span<const market::Bar> bars, std::uint64_t firstSeq, Effects& out);
    std::size_t applyActions(std::span<const market::CorporateAction> actions, std::uint64_t firstSeq, Effects& out);
    std::size_t applyTicks(std::span<const ClockTick> ticks, std::uint64_t firstSeq, Effects& out);
    template <class Record>
    std::size_t applyBooks(std::span<const Record> records, std::uint64_t firstSeq, std::uint64_t& counted,
                           Effects& out);
    void applyAction(const market::CorporateAction& action);
    void takeQuote(InstrumentState& state, const market::Quote& quote, Effects& out);
    // Options (session_options.cpp).
    void linkOptions(InstrumentState& state);
    /// Of an option: counts it, and lets those wait in vain who need a good one. Whether it may be used.
    bool takeOptionQuote(InstrumentState& state, const market::Quote& quote, Effects& out);
    /// A bar of an underlying closed: positions in its options are valued, and risk learns how they move.
    void refreshOptions(const InstrumentState& underlying);
    /// Once a day, of an option that is sold and whose holder gains by exercising it now.
    void warnOfExercise(OptionUniverse::Traded& traded, const InstrumentState& underlying);
    void settleOptions(Time due);
    void splitOptions(InstrumentState& underlying, const market::CorporateAction& action);
    /// The book has changed by a whole message.
    void afterBook(InstrumentState& state, std::uint8_t flags, Effects& out);

    /// Fires what is due up to `time`, in order of due time: bars that end, then positions and exits, then the day.
    /// `before`: the time of the last event.
    void wake(Time before, Time time);
    void updateWake();
    /// Bars of one instrument closed at the same instant, short before long: indicators first, then scores.
    void onClosedBars(InstrumentState& state, bool warmup);
    void score(InstrumentState& state, const market::Bar& bar);
    void startDay(Time time);
    [[nodiscard]] InstrumentState* find(std::uint16_t instrument)
    {
        return instrument >= 1 && instrument <= m_states.size() ? &m_states[instrument - 1] : nullptr;
    }
    void refuse(const Command& command, ReasonCode why, InstrumentId instrument = {});
    void refuse(const Command& command, const Reason& why, InstrumentId instrument);

    static constexpr std::size_t kShadowDesk = 1; ///< its place in InstrumentState::desks; other accounts follow

    EffectRecorder m_effects;
    SettingValues m_settings;
    FlagValues m_flags;
    SessionConfig m_config;
    analysis::ScoringConfig m_scoring; ///< of the settings, then of the file, then of settings changed since
    std::string m_scoringText;         ///< of the file installed last
    std::uint32_t m_weightsVersion = 0;
    analysis::AdaptiveSettings m_learning; ///< of the same file
    std::unique_ptr<AdaptiveScoring> m_adaptive;
    RiskHistory m_riskHistory;
    Counterfactuals m_counterfactuals;
    struct PaperAccount {
        std::string name;
        std::unique_ptr<TradingDesk<trading::Paper>> desk;
    };
    DeskIds m_ids; // of all desks
    std::unique_ptr<TradingDesk<trading::Paper>> m_desk;
    std::vector<PaperAccount> m_others;
    TradingDesk<trading::Paper>* m_acting = nullptr; // whose command it is
    bool m_hasForeignCurrency = false;               // some instrument is not settled in an account's own
    DeskIds m_shadowIds; // its own: what engine 2 does must not show in the numbers of the others
    std::unique_ptr<TradingDesk<trading::Shadow>> m_shadowDesk;
    bool m_hasShadow = false;
    std::unique_ptr<SignalRouter> m_router;
    std::unique_ptr<PipelineA> m_pipeline;
    std::unique_ptr<PipelineB> m_pipelineB;
    std::unique_ptr<AgentCalibration> m_calibration;
    std::vector<InstrumentState> m_states;
    std::vector<InstrumentId> m_cascading; // those that build bars: of thousands of options none does
    OptionUniverse m_options{m_states};
    std::vector<market::Bar> m_closed;                          // reused
    std::map<std::string, OrderId, std::less<>> m_clientOrders; ///< operators' orders by client id
    std::vector<PendingWork> m_pending;
    std::uint64_t m_lastWork = 0;
    bool m_isWorkDue = false;           // applyUntilWork() is to stop
    Time m_nextHeartbeat = Time::max(); // of regimes
    Effects* m_out = nullptr;

    bool m_started = false;
    bool m_continued = false;
    std::uint64_t m_seed = 0;
    std::uint64_t m_seq = 0;
    Time m_now = Time::min();
    Time m_firstTime;
    Time m_nextWake = Time::max();
    Time m_dayEnd = Time::max(); ///< close of the running trading day of the main calendar
    std::int32_t m_week = INT32_MIN;
    Cash m_dayOpenEquity;
    std::int64_t m_days = 0;   // full trading days seen
    double m_meanReturn = 0.0; // of daily equity, Welford
    double m_sumSquares = 0.0;
    bool m_guessed = false;
    EventCounts m_counts;
};

} // namespace sextant::session
