#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/session/audit_log.h"
#include "engine/session/bar_origins.h"
#include "engine/session/desk_rows.h"
#include "engine/session/gated_log.h"
#include "engine/session/performance_fold.h"
#include "engine/session/session.h"
#include "engine/session/snapshot.h"

namespace sextant::session {

/// Keeps what screens may see of a session, on the engine's thread. It looks on: nothing here reaches an effect. Told
/// of every event with its effects; makes a snapshot when one is wanted.
class SnapshotBuilder final {
public:
    /// `store`: where closed bars and the reasons of signals lie; null: on the heap.
    explicit SnapshotBuilder(std::shared_ptr<PageStore> store = {}) : m_store(store), m_shelf(std::move(store)) {}

    /// Another session, or the same one from its beginning: all lists begin anew.
    /// `usual`: what bars are that come from no feed.
    void begin(std::uint64_t serial, market::Provenance usual = market::Provenance::Replayed);
    void note(const Event& event, const Session& session, const Effects& effects);
    void note(const MarketSpan& span, const Session& session, const Effects& effects);
    /// What is known now. What has consequences for an account is told up to `durableSeq`, prices up to now.
    [[nodiscard]] SnapshotPtr publish(const Session& session, std::uint64_t durableSeq, bool isEnded);

private:
    struct Watched {
        std::shared_ptr<const InstrumentPart> part;
        BarLog bars;
        std::shared_ptr<const OriginStretches> origins;
        std::optional<InstrumentPart::Score> score;
        bool scoreChanged = false;
        std::shared_ptr<const analysis::Regime> regime;
        std::shared_ptr<const InstrumentPart::RegimeCard> regimeCard;
        std::vector<InstrumentPart::Zones> zones;
        std::shared_ptr<const analysis::ScoreParts> scoreParts;
        Time dayEnd = Time::min(); // of the day that `reference` belongs to
        Price reference;
    };

    /// The options on one underlying.
    struct WatchedOptions {
        InstrumentId underlying;
        std::size_t retired = 0; // of `listed`
        std::shared_ptr<const std::vector<ListedOption>> listed;
        std::shared_ptr<const OptionPart> part;
    };

    void noteEffects(const Session& session, const Effects& effects, const Event* event = nullptr);
    void measureRisk(const Session& session);
    void noteWords(const Event& event, const Effects& effects);
    void finishSignal();
    void noteWeights(const Session& session, const Effect& effect, const WeightsChanged& change,
                     std::span<const Reason> reasons);
    void noteTrading(const Effect& effect, std::span<const Reason> reasons);
    void noteRisk(const Effect& effect, const RiskVerdict& risk, std::span<const Reason> reasons);
    void noteNonTrade(const Effect& effect, const NonTrade& none, std::span<const Reason> reasons);
    void noteAgents(const Effect& effect, std::span<const Reason> reasons);
    void noteRegime(const Effect& effect, const RegimeChanged& change, std::span<const Reason> reasons);
    void addBar(const market::Bar& bar, const Session& session);
    Watched& watched(InstrumentId id, const Session& session);

    std::shared_ptr<const ShadowPart> shadowPart(const Session& session, std::uint64_t durableSeq);
    void publishInstruments(const Session& session, Snapshot& out);
    void publishOptions(const Session& session, Snapshot& out);
    /// Whether something was made anew.
    static bool refreshRegime(Watched& watched, const InstrumentState& state);
    static bool refreshRegimeCard(Watched& watched, const Session& session, const InstrumentState& state);
    bool refreshZones(Watched& watched, const InstrumentState& state);
    [[nodiscard]] Price referenceOf(Watched& watched, const InstrumentState& state);

    static constexpr std::uint64_t kRetainedBars = 8ULL << 20;
    /// Zones are some hundred bytes each and change with every bar: so many timeframes are made anew per snapshot, the
    /// others follow with the next ones.
    static constexpr int kZonesPerSnapshot = 24;
    static constexpr std::uint64_t kRetainedHolds = 1024;
    static constexpr std::uint64_t kRetainedIncidents = 16384;
    static constexpr std::uint64_t kRetainedAudit = 16384;
    static constexpr std::uint64_t kRetainedNotes = 16384;
    /// The screen shows so many of the newest; all of them stand in the tables.
    static constexpr std::uint64_t kRetainedSignals = 4096;
    static constexpr std::uint64_t kRetainedRecords = 1ULL << 16;
    static constexpr int kRiskEvery = 4; ///< snapshots in which no order, fill or command has come
    static constexpr std::uint64_t kRetainedWeights = 16384;
    static constexpr std::uint64_t kRetainedRegimes = 1ULL << 17;

    std::shared_ptr<PageStore> m_store; // null: the heap
    RowShelf m_shelf;
    std::uint64_t m_serial = 0;
    std::optional<SignalRow> m_signal;       // being gathered from the effects of one event
    SignalReasons m_why;                     // of that signal
    std::shared_ptr<AgentDecision> m_agents; // of that signal
    bool m_isSignalDone = false;             // engine 1 has done with it
    ReasonRows m_risk;                       // of the order that comes next
    ReasonRows m_shadowRisk;
    GatedLog<SignalRow> m_signals{kRetainedSignals};
    GatedLog<SignalRow> m_holds{kRetainedHolds};
    GatedLog<IncidentRow> m_incidents{kRetainedIncidents};
    GatedLog<AuditRow> m_audit{kRetainedAudit};
    GatedLog<NoteRow> m_notes{kRetainedNotes};
    GatedLog<FindingRow> m_findings{kRetainedNotes};
    KillWords m_killWords;
    std::vector<std::shared_ptr<const RiskPart>> m_risks; // by account
    std::shared_ptr<const std::vector<LadderReport>> m_ladders;
    std::uint64_t m_riskSeq = 0; // newest event when they were measured
    int m_riskTurn = 0;
    bool m_riskChanged = true; // something happened to an account since
    GatedLog<WeightRow> m_weights{kRetainedWeights};
    const ConfigInstalled* m_installing = nullptr; // while its effects are noted
    analysis::ScoringConfig m_scoring;             // before them
    GatedLog<RegimeRow> m_regimes{kRetainedRegimes};
    DeskRows m_paper{DeskRows::Engine::Paper};
    DeskRows m_shadow{DeskRows::Engine::Shadow};
    bool m_hasShadow = false; // engine 2 was on
    PerformanceFold m_performance;
    GatedLog<PerformanceRow> m_records{kRetainedRecords};
    BarOrigins m_origins;
    std::vector<Watched> m_watched;
    std::size_t m_firstInstrument = 0; // who is asked first for zones
    int m_zonesLeft = 0;
    std::vector<WatchedOptions> m_options; // by underlying
    std::size_t m_optionInstruments = 0;   // how many instruments there were when underlyings were looked for
    std::vector<std::shared_ptr<const InstrumentPart>> m_parts;
    std::vector<std::shared_ptr<const AccountPart>> m_accounts; // by number
    std::shared_ptr<const ConfigurationPart> m_configuration;
    HaltPart m_halts;
    std::uint64_t m_commandSeq = 0; // of the newest command: what it changed is shown once it is durable
    bool m_configurationChanged = true;
    Time m_started;
    bool m_hasStarted = false;
};

} // namespace sextant::session
