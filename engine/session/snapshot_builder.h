#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "engine/session/account_fold.h"
#include "engine/session/audit_log.h"
#include "engine/session/session.h"
#include "engine/session/snapshot.h"
#include "engine/trading/ledger/trade_statistics.h"

namespace sextant::session {

/// Keeps what screens may see of a session, on the engine's thread. It looks on: nothing here reaches an effect. Told
/// of every event with its effects; makes a snapshot when one is wanted.
class SnapshotBuilder final {
public:
    /// Another session, or the same one from its beginning: all lists begin anew.
    void begin(std::uint64_t serial);
    void note(const Event& event, const Session& session, const Effects& effects);
    void note(const MarketSpan& span, const Session& session, const Effects& effects);
    /// What is known now. What has consequences for an account is told up to `durableSeq`, prices up to now.
    [[nodiscard]] SnapshotPtr publish(const Session& session, std::uint64_t durableSeq, bool isEnded);

private:
    /// An effect that changes an account, until it is durable.
    struct Waiting {
        std::uint64_t seq = 0;
        Time time;
        InstrumentId instrument;
        Variant variant = Variant::None;
        std::uint8_t account = 0;
        ReasonCode purpose = ReasonCode::None;
        std::variant<PositionChanged, Filled, LedgerEntry> body;
    };
    /// An open position with what its row is made of.
    struct Held {
        PositionRow row;
        double closedValue = 0.0; // sum of price times lots of what was sold off
        std::int64_t closedLots = 0;
        double riskPerUnit = 0.0; // |entry - stop| when it was opened
    };
    struct Watched {
        std::shared_ptr<const InstrumentPart> part;
        BarLog bars{kRetainedBars};
        std::optional<InstrumentPart::Score> score;
        bool scoreChanged = false;
        std::shared_ptr<const analysis::Regime> regime;
        std::shared_ptr<const InstrumentPart::RegimeCard> regimeCard;
        std::vector<InstrumentPart::Zones> zones;
        std::shared_ptr<const analysis::ScoreParts> scoreParts;
        Time dayEnd = Time::min(); // of the day that `reference` belongs to
        Price reference;
    };

    void noteEffects(const Session& session, const Effects& effects, const Event* event = nullptr);
    void measureRisk(const Session& session);
    void noteWords(const Event& event, const Effects& effects);
    void finishSignal();
    void noteWeights(const Session& session, const Effect& effect, const WeightsChanged& change,
                     std::span<const Reason> reasons);
    void noteOrder(const Effect& effect, const OrderChanged& change, std::span<const Reason> reasons);
    void noteRegime(const Effect& effect, const RegimeChanged& change, std::span<const Reason> reasons);
    void addBar(const market::Bar& bar, const Session& session);
    Watched& watched(InstrumentId id, const Session& session);

    void fold(const Session& session, std::uint64_t durableSeq);
    void foldPosition(const Session& session, const Waiting& waiting, const PositionChanged& change);
    void foldFill(const Filled& fill);
    void markPositions(const Session& session);
    void publishInstruments(const Session& session, Snapshot& out);
    /// Whether something was made anew.
    static bool refreshRegime(Watched& watched, const InstrumentState& state);
    static bool refreshRegimeCard(Watched& watched, const Session& session, const InstrumentState& state);
    bool refreshZones(Watched& watched, const InstrumentState& state);
    [[nodiscard]] Price referenceOf(Watched& watched, const InstrumentState& state);

    static constexpr std::uint64_t kRetainedBars = 8ULL << 20;
    /// Zones are some hundred bytes each and change with every bar: so many timeframes are made anew per snapshot, the
    /// others follow with the next ones.
    static constexpr int kZonesPerSnapshot = 24;
    static constexpr std::uint64_t kRetainedHolds = 4096;
    static constexpr std::uint64_t kRetainedIncidents = 16384;
    static constexpr std::uint64_t kRetainedAudit = 16384;
    static constexpr std::uint64_t kRetainedNotes = 16384;
    /// The screen shows so many of the newest; all of them stand in the tables.
    static constexpr std::uint64_t kRetainedOrders = 1ULL << 17;
    static constexpr std::uint64_t kRetainedFills = 1ULL << 17;
    static constexpr std::uint64_t kRetainedSignals = 1ULL << 15;
    static constexpr std::uint64_t kRetainedClosed = 1ULL << 16;
    static constexpr int kRiskEvery = 4; ///< snapshots in which no order, fill or command has come
    static constexpr std::uint64_t kRetainedWeights = 16384;
    static constexpr std::uint64_t kRetainedRegimes = 1ULL << 17;

    template <class Row>
    struct Log {
        explicit Log(std::uint64_t retained = 0) : rows(retained) {}
        AppendLog<Row> rows;
        std::deque<std::uint64_t> waiting; // seq of rows that are not published yet
        std::uint64_t published = 0;

        void add(Row row)
        {
            waiting.push_back(row.seq);
            rows.add(std::move(row));
        }
        LogView<Row> view(std::uint64_t durableSeq)
        {
            while (!waiting.empty() && waiting.front() <= durableSeq) {
                waiting.pop_front();
                ++published;
            }
            return rows.view(published);
        }
    };

    std::uint64_t m_serial = 0;
    std::optional<SignalRow> m_signal; // being gathered from the effects of one event
    std::shared_ptr<SignalRow::Why> m_why;
    std::shared_ptr<ReasonRows> m_risk; // of the order that comes next
    Log<SignalRow> m_signals{kRetainedSignals};
    Log<SignalRow> m_holds{kRetainedHolds};
    Log<OrderRow> m_orders{kRetainedOrders};
    Log<FillRow> m_fills{kRetainedFills};
    Log<IncidentRow> m_incidents{kRetainedIncidents};
    Log<AuditRow> m_audit{kRetainedAudit};
    Log<NoteRow> m_notes{kRetainedNotes};
    Log<FindingRow> m_findings{kRetainedNotes};
    KillWords m_killWords;
    std::vector<std::shared_ptr<const RiskPart>> m_risks; // by account
    std::shared_ptr<const std::vector<LadderReport>> m_ladders;
    std::uint64_t m_riskSeq = 0; // newest event when they were measured
    int m_riskTurn = 0;
    bool m_riskChanged = true; // something happened to an account since
    Log<WeightRow> m_weights{kRetainedWeights};
    const ConfigInstalled* m_installing = nullptr; // while its effects are noted
    analysis::ScoringConfig m_scoring;             // before them
    Log<RegimeRow> m_regimes{kRetainedRegimes};
    AppendLog<PositionRow> m_closed{kRetainedClosed};
    std::map<std::uint64_t, OrderRow> m_openOrders;                 // by id, as they stand
    std::map<std::uint64_t, std::pair<OrderId, SignalId>> m_opener; // position → the order and signal that opened it
    std::deque<Waiting> m_waiting;
    std::map<std::uint64_t, Held> m_held;       // by position id
    std::map<std::size_t, AccountFold> m_folds; // by account
    bool m_positionsChanged = true;
    std::vector<Watched> m_watched;
    std::size_t m_firstInstrument = 0; // who is asked first for zones
    int m_zonesLeft = 0;
    std::vector<std::shared_ptr<const InstrumentPart>> m_parts;
    std::vector<std::shared_ptr<const AccountPart>> m_accounts; // by number
    std::shared_ptr<const std::vector<PositionRow>> m_positions;
    std::shared_ptr<const ConfigurationPart> m_configuration;
    HaltPart m_halts;
    std::uint64_t m_commandSeq = 0; // of the newest command: what it changed is shown once it is durable
    bool m_configurationChanged = true;
    Time m_started;
    bool m_hasStarted = false;
};

} // namespace sextant::session
