#include <QTest>

#include <cmath>

#include "engine/session/snapshot_builder.h"
#include "tests/engine/host/synthetic_source.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using sextant::test::SyntheticSource;

namespace {

/// A session over the synthetic feed with a builder looking on.
class Watched {
public:
    explicit Watched(std::size_t steps) : source(steps)
    {
        builder.begin(1);
        auto start = std::make_shared<SessionStart>();
        start->initialCash = Cash{100'000LL * 100'000'000LL};
        start->decisionVersion = Session::kDecisionVersion;
        // Trades lie 30 s apart, too far for risk's usual patience.
        start->settings = {{"gates.cooldown_bars", "3"},
                           {"gates.min_signal_score", "0.62"},
                           {"risk.stale_quote_seconds", "60"},
                           {"scoring.signal_timeframes", "1m"},
                           {"scoring.timeframes", "1m,5m"}};
        give(std::shared_ptr<const SessionStart>(start), source.startTime());
        for (const auto& instrument : source.instruments())
            give(instrument, source.startTime());
    }
    void give(EventBody body, Time time)
    {
        Event event;
        event.seq = session.lastSeq() + 1;
        event.time = time;
        event.body = std::move(body);
        effects.clear();
        session.apply(event, effects);
        builder.note(event, session, effects);
    }
    /// One step of the source; false at its end.
    bool step()
    {
        Sequencer::Item item;
        if (!*source.next(item)) return false;
        if (!item.isSpan) {
            give(item.event.body, item.event.time);
            return true;
        }
        item.span.firstSeq = session.lastSeq() + 1;
        effects.clear();
        session.apply(item.span, effects);
        builder.note(item.span, session, effects);
        return true;
    }

    SyntheticSource source;
    Session session;
    Effects effects;
    SnapshotBuilder builder;
};

} // namespace

class TestSnapshotBuilder final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheLedgerAtEveryStep()
    {
        Watched run(6000);
        std::size_t withPosition = 0;
        while (run.step()) {
            const SnapshotPtr now = run.builder.publish(run.session, run.session.lastSeq(), false);
            const auto& ledger = run.session.paper();
            QCOMPARE(now->account->cash.units, ledger.cash().units);
            QCOMPARE(now->account->fees.units, ledger.fees().units);
            QCOMPARE(now->account->realised.units, ledger.realizedGross().units);
            std::size_t open = 0;
            for (std::uint16_t id = 1; id <= run.session.instrumentCount(); ++id)
                open += ledger.position(InstrumentId{id}).isFlat() ? 0U : 1U;
            QCOMPARE(now->positions->size(), open);
            for (const PositionRow& row : *now->positions) {
                const auto& held = ledger.position(row.instrument);
                QCOMPARE(row.position.value, held.id.value);
                QCOMPARE(row.quantity.count, held.quantity.count);
                QCOMPARE(row.totalCost.units, held.totalCost.units);
                QCOMPARE(row.stop.units, held.bracket.stop.value_or(Price{}).units);
                QVERIFY(row.entry > 0.0);
                ++withPosition;
            }
            // The mark may be newer here than in the ledger, which values a position when somebody asks.
            Cash equity = now->account->cash;
            for (const PositionRow& row : *now->positions)
                equity.units += run.session.instrument(row.instrument).value(row.mark, row.quantity)->units;
            QCOMPARE(now->account->equity.units, equity.units);
        }
        QVERIFY2(withPosition > 20, qPrintable(QStringLiteral("%1 steps with a position").arg(withPosition)));
        const SnapshotPtr end = run.builder.publish(run.session, run.session.lastSeq(), true);
        const SessionReport report = run.session.report();
        QCOMPARE(end->signalRows.end(), report.signalCount + report.counts.duplicates);
        QCOMPARE(end->fills.end(), report.fills);
        QCOMPARE(end->account->closedTrades, report.paper.trades);
        QCOMPARE(end->closedPositions.end(), report.paper.trades);
        QVERIFY(end->account->winRate == report.paper.winRate);
        QCOMPARE(end->scoredBars, report.scoredBars);
        QVERIFY(end->isEnded);
        QVERIFY(end->digests == run.session.digests());
        Cash net;
        for (std::uint64_t i = 0; i < end->closedPositions.end(); ++i)
            net.units += end->closedPositions[i].net().units;
        Cash open;
        for (const PositionRow& row : *end->positions)
            open.units += row.realised.units - row.fees.units;
        // The account counts the fees of what is open when it is closed, the ledger at once.
        const auto& account = run.session.paper();
        QCOMPARE(net.units + open.units, account.ledger(account.currency())->realizedNet().units);
    }

    void tellsRegimeZonesAndWhatTheScoreIsMadeOf()
    {
        Watched run(6000);
        std::shared_ptr<const analysis::Regime> regime;
        std::size_t shared = 0;
        for (std::size_t step = 0; run.step(); ++step) {
            const SnapshotPtr now = run.builder.publish(run.session, run.session.lastSeq(), false);
            if (now->instruments.empty()) continue;
            const InstrumentPart& part = *now->instruments[0];
            QVERIFY(part.regime != nullptr);
            QVERIFY(part.regimeTimeframe == market::Timeframe::M5); // the longest scored one
            shared += part.regime == regime ? 1 : 0;
            regime = part.regime;
            if (!part.score) continue;
            QVERIFY(part.scoreParts != nullptr);
            QCOMPARE(part.scoreParts->size(), std::size_t{2});
            double score = 0.5;
            for (const analysis::TimeframeParts& of : *part.scoreParts) {
                double lean = of.score.technicalPart;
                for (const analysis::DetectorPart& detector : of.score.detectors)
                    lean += detector.part;
                if (of.score.isReady) QVERIFY(lean == of.score.final - 0.5);
                score += of.score.weight * lean;
            }
            QVERIFY(std::abs(score - part.score->score) < 1e-12);
        }
        QVERIFY2(shared > 100, qPrintable(QString::number(shared))); // not made anew while it stays
        const SnapshotPtr end = run.builder.publish(run.session, run.session.lastSeq(), true);
        std::size_t zones = 0;
        for (const auto& part : end->instruments) {
            QCOMPARE(part->zones.size(), std::size_t{2});
            for (const InstrumentPart::Zones& of : part->zones) {
                QVERIFY(of.zones != nullptr);
                zones += of.zones->size();
                for (const analysis::Zone& zone : *of.zones)
                    QVERIFY(zone.pointCount >= 1 && zone.bottom <= zone.top);
            }
        }
        QVERIFY(zones > 0);
        QCOMPARE(end->configuration->weightsVersion, 0u);
        QCOMPARE(end->configuration->scoring.buyScore, 0.62);
    }

    void everyChangeOfARegimeIsARow()
    {
        Watched run(6000);
        std::vector<std::pair<Effect, ReasonCode>> told;
        std::uint64_t hidden = 0; // changes that a snapshot held back
        while (run.step()) {
            for (const Effect& effect : run.effects.all()) {
                const auto* change = std::get_if<RegimeChanged>(&effect.body);
                if (change != nullptr && !change->isHeartbeat)
                    told.emplace_back(effect, run.effects.reasons(effect).front().code);
            }
            const std::uint64_t durable = run.session.lastSeq() - std::min<std::uint64_t>(30, run.session.lastSeq());
            const SnapshotPtr now = run.builder.publish(run.session, durable, false);
            if (!now->regimes.empty()) QVERIFY(now->regimes.back().seq <= durable);
            hidden += told.size() - now->regimes.end();
        }
        const SnapshotPtr end = run.builder.publish(run.session, run.session.lastSeq(), true);
        QVERIFY2(told.size() >= 4 && hidden > 0, qPrintable(QString::number(told.size())));
        QCOMPARE(end->regimes.end(), told.size());
        std::map<std::uint16_t, analysis::RegimeLabels> stands;
        int turns = 0;
        for (std::size_t i = 0; i < told.size(); ++i) {
            const RegimeRow& row = end->regimes[i];
            const auto& [effect, cause] = told[i];
            const auto& change = std::get<RegimeChanged>(effect.body);
            QCOMPARE(row.seq, effect.seq);
            QVERIFY(row.time == effect.time);
            QVERIFY(row.instrument == effect.instrument);
            QVERIFY(row.timeframe == market::Timeframe::M5);
            QVERIFY(row.from == change.from && row.to == change.to && row.probabilities == change.probabilities);
            QCOMPARE(row.confidence, change.confidence);
            QCOMPARE(row.changeProbability, change.changeProbability);
            QCOMPARE(row.volatilityPercentile, change.volatilityPercentile);
            QCOMPARE(row.runLength, change.runLength);
            QVERIFY(row.source == change.source && row.isSpreadProxy == change.isSpreadProxy);
            QVERIFY(row.cause == cause && cause != ReasonCode::None);
            // Each goes on where the one before it ended.
            QVERIFY(row.from == stands[row.instrument.value]);
            stands[row.instrument.value] = row.to;
            turns += row.isTurn() ? 1 : 0;
        }
        QVERIFY(turns >= 2);
        for (const auto& part : end->instruments)
            QVERIFY(part->regime->labels == stands[part->instrument->id.value]);
    }

    void everySignalTellsWhatBecameOfIt()
    {
        Watched run(6000);
        while (run.step()) {
        }
        const SnapshotPtr end = run.builder.publish(run.session, run.session.lastSeq(), true);
        QVERIFY(end->signalRows.size() > 50);
        std::uint64_t traded = 0;
        for (std::uint64_t i = end->signalRows.first(); i < end->signalRows.end(); ++i) {
            const SignalRow& row = end->signalRows[i];
            const SignalReasons why = row.why.unpacked();
            QVERIFY2(row.isTraded() != (row.cause != ReasonCode::None), "an order or a reason, never both");
            if (row.isTraded()) ++traded;
            if (row.hasGates) QVERIFY(!why.gates.empty());
            if (row.hasRisk && row.risk.allowed) QVERIFY(why.risk.size() >= 10);
        }
        QVERIFY2(traded > 5, qPrintable(QStringLiteral("%1 of %2").arg(traded).arg(end->signalRows.size())));
        // Scored bars that were no signal are kept apart, and each has its reason.
        QVERIFY(end->holds.size() > 100);
        for (std::uint64_t i = end->holds.first(); i < end->holds.end(); ++i)
            QVERIFY(end->holds[i].cause != ReasonCode::None);
        // An order's rows follow each other.
        std::map<std::uint64_t, trading::OrderState> states;
        for (std::uint64_t i = 0; i < end->orders.end(); ++i) {
            const OrderRow& row = end->orders[i];
            const auto known = states.find(row.order.value);
            if (known != states.end()) QVERIFY(row.from == known->second);
            states[row.order.value] = row.state;
        }
        std::map<std::string, std::uint64_t> counted;
        for (const auto& [id, state] : states)
            ++counted[std::string(trading::toString(state))];
        QVERIFY(counted == run.session.report().ordersByState);
    }

    void tellsOfConsequencesOnlyOnceTheyAreDurable()
    {
        Watched run(6000);
        std::uint64_t durable = 0;
        SnapshotPtr before;
        int step = 0;
        while (run.step()) {
            // Durability lags, now more, now less.
            if (++step % 7 == 0) durable = run.session.lastSeq() - static_cast<std::uint64_t>(step % 40);
            durable = std::min(durable, run.session.lastSeq());
            const SnapshotPtr now = run.builder.publish(run.session, durable, false);
            QCOMPARE(now->seq, run.session.lastSeq());
            QCOMPARE(now->durableSeq, durable);
            const auto check = [&](const auto& log) {
                if (!log.empty()) QVERIFY(log.back().seq <= durable);
            };
            check(now->signalRows);
            check(now->orders);
            check(now->fills);
            check(now->incidents);
            check(now->closedPositions);
            for (const PositionRow& row : *now->positions)
                QVERIFY(row.seq <= durable);
            if (before) {
                QVERIFY(now->orders.end() >= before->orders.end());
                QVERIFY(now->fills.end() >= before->fills.end());
                // What was told once stays.
                for (std::uint64_t i = 0; i < before->orders.end(); i += 13)
                    QCOMPARE(now->orders[i].seq, before->orders[i].seq);
            }
            before = now;
        }
        const SnapshotPtr end = run.builder.publish(run.session, run.session.lastSeq(), true);
        QCOMPARE(end->account->cash.units, run.session.paper().cash().units);
    }

    void sharesWhatDidNotChange()
    {
        Watched run(500);
        while (run.step()) {
        }
        const SnapshotPtr one = run.builder.publish(run.session, run.session.lastSeq(), false);
        const SnapshotPtr two = run.builder.publish(run.session, run.session.lastSeq(), false);
        QVERIFY(one != two);
        QCOMPARE(one->instruments.size(), std::size_t{2});
        QVERIFY(one->instruments[0] == two->instruments[0]);
        QVERIFY(one->instruments[1] == two->instruments[1]);
        QVERIFY(one->positions == two->positions);
        QVERIFY(one->configuration == two->configuration);
        // A command changes the configuration alone.
        auto command = std::make_shared<Command>();
        command->kind = CommandKind::Flag;
        command->key = "spread_gate";
        command->value = "on";
        run.give(std::shared_ptr<const Command>(command), run.session.now());
        const SnapshotPtr early = run.builder.publish(run.session, run.session.lastSeq() - 1, false);
        QVERIFY2(early->configuration == two->configuration, "not durable, so not shown");
        const SnapshotPtr three = run.builder.publish(run.session, run.session.lastSeq(), false);
        QVERIFY(three->instruments[0] == two->instruments[0]);
        QVERIFY(three->configuration->flags.isSet("spread_gate"));
        QVERIFY(!two->configuration->flags.isSet("spread_gate"));
    }

    void barsAreThoseOfTheSessionAndTheFormingOneGrows()
    {
        Watched run(2000);
        std::uint64_t closed = 0;
        while (run.step()) {
            for (const market::Bar& bar : run.effects.closedBars())
                closed += bar.instrument == 1 && bar.timeframe == market::Timeframe::M1 ? 1U : 0U;
            const SnapshotPtr now = run.builder.publish(run.session, run.session.lastSeq(), false);
            const InstrumentPart& part = *now->instruments[0];
            QCOMPARE(part.bars.end(), closed);
            if (part.forming && !part.bars.empty()) QVERIFY(part.forming->end > part.bars.back().end);
            if (part.forming) QCOMPARE(part.forming->close.units, part.last.units);
        }
        QVERIFY(closed > 900);
    }

    void logsKeepWhatTheyAreToldTo()
    {
        AppendLog<int, 16> log(40);
        LogView<int, 16> early;
        for (int i = 0; i < 1000; ++i) {
            log.add(i);
            if (i == 20) early = log.view();
            const auto view = log.view();
            QCOMPARE(view.end(), static_cast<std::uint64_t>(i + 1));
            QVERIFY(view.size() >= std::min<std::uint64_t>(40, static_cast<std::uint64_t>(i + 1)));
            QVERIFY(view.size() <= 40 + 3 * 16);
            QCOMPARE(view.back(), i);
            QCOMPARE(view[view.first()], static_cast<int>(view.first()));
        }
        // A view that was taken keeps its rows alive.
        QCOMPARE(early.size(), std::uint64_t{21});
        for (std::uint64_t i = 0; i < early.end(); ++i)
            QCOMPARE(early[i], static_cast<int>(i));
        const AppendLog<int> none;
        QVERIFY(none.view().empty());
        QCOMPARE(none.view().first(), std::uint64_t{0});
        QVERIFY(log.view(0).empty());
    }
};

SEXTANT_TEST(TestSnapshotBuilder)
#include "tst_snapshot_builder.moc"
