#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

#include "engine/session/snapshot.h"
#include "models/chart/regime_summary.h"
#include "models/regime_changes_model.h"
#include "models/regime_text.h"
#include "models/regime_turns_model.h"
#include "models/roles.h"
#include "models/zone_text.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using analysis::RegimeDirection;
using analysis::VolatilityRegime;
using sextant::test::SnapshotBuilder;

namespace {

constexpr auto kFatalMode = QAbstractItemModelTester::FailureReportingMode::Fatal;
using std::chrono::hours;

class TestRegimeModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void trackFollowsOneInstrument();
    void trackKnowsWhatHeldBeforeTheFirstChange();
    void bandsMergeWhatLooksTheSame();
    void counterCountsTurnsAndStays();
    void theRegimeOfNowMayRunAheadOfTheLog();
    void changesAreInsertedOnTop();
    void anotherInstrumentBeginsAnew();
    void turnsTellTheChangedCellsOnly();
    void everyLabelHasItsWords();
    void everyZoneHasItsWords();
};

void TestRegimeModels::trackFollowsOneInstrument()
{
    SnapshotBuilder builder;
    const auto one = builder.addInstrument("BTC-USDT");
    const auto two = builder.addInstrument("ETH-USDT");
    RegimeTrack track;
    track.setInstrument(one);
    QVERIFY(!track.update(*builder.snapshot()));
    QVERIFY(!track.bandAt(builder.now()));
    const Time start = builder.now();
    builder.changeRegime(one, RegimeDirection::Bull);
    builder.changeRegime(two, RegimeDirection::Bear);
    builder.advance(hours(3));
    builder.changeRegime(two, RegimeDirection::Bull);
    builder.changeRegime(one, RegimeDirection::Sideways);
    builder.advance(hours(1));
    QVERIFY(track.update(*builder.snapshot()));
    QVERIFY(!track.update(*builder.snapshot()));
    QCOMPARE(track.size(), std::size_t{2});
    QVERIFY(track[0].instrument == one && track[1].instrument == one);
    QVERIFY(track.dwell(0, builder.now()) == hours(3));
    QVERIFY(track.dwell(1, builder.now()) == hours(1));
    // It begins when it was known, not before.
    QVERIFY(!track.bandAt(start - Duration{1}));
    QCOMPARE(*track.bandAt(start), std::size_t{0});
    QCOMPARE(*track.bandAt(start + hours(3) - Duration{1}), std::size_t{0});
    QCOMPARE(*track.bandAt(start + hours(3)), std::size_t{1});
    QVERIFY(track.band(1).direction == RegimeDirection::Sideways);
    // Another session: nothing of this one is left.
    builder.restart();
    builder.changeRegime(one, RegimeDirection::Bear);
    QVERIFY(track.update(*builder.snapshot()));
    QCOMPARE(track.size(), std::size_t{1});
}

void TestRegimeModels::trackKnowsWhatHeldBeforeTheFirstChange()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    // Handed on by the session before: it holds, though no change is in the log.
    analysis::Regime regime;
    regime.labels.direction = RegimeDirection::Bull;
    regime.since = builder.now() - hours(9);
    builder.change(
        id, [&](session::InstrumentPart& part) { part.regime = std::make_shared<const analysis::Regime>(regime); });
    RegimeTrack late; // sees the first change already
    late.setInstrument(id);
    RegimeTrack track;
    track.setInstrument(id);
    QVERIFY(track.update(*builder.snapshot()));
    QCOMPARE(track.bandCount(), std::size_t{1});
    QVERIFY(track.band(0).from == regime.since);
    const Time started = builder.snapshot()->started;
    builder.advance(hours(2));
    builder.changeRegime(id, RegimeDirection::Bear);
    QVERIFY(track.update(*builder.snapshot()));
    QCOMPARE(track.bandCount(), std::size_t{2});
    QVERIFY(late.update(*builder.snapshot()));
    QCOMPARE(late.bandCount(), std::size_t{2});
    QVERIFY(late.band(0).direction == RegimeDirection::Bull && late.band(0).from == started);
}

void TestRegimeModels::bandsMergeWhatLooksTheSame()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    builder.changeRegime(id, RegimeDirection::Bull);
    builder.advance(hours(1));
    builder.changeRegime(id, RegimeDirection::Bull); // another label changed
    builder.advance(hours(1));
    builder.changeRegime(id, RegimeDirection::Bull, VolatilityRegime::Extreme);
    RegimeTrack track;
    track.setInstrument(id);
    QVERIFY(track.update(*builder.snapshot()));
    QCOMPARE(track.size(), std::size_t{3});
    QCOMPARE(track.bandCount(), std::size_t{2});
}

void TestRegimeModels::counterCountsTurnsAndStays()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    RegimeTrack track;
    track.setInstrument(id);
    RegimeCounter counter;
    const auto turn = [&](RegimeDirection direction, int after) {
        builder.advance(hours(after));
        builder.changeRegime(id, direction);
        track.update(*builder.snapshot());
        counter.update(track); // piece by piece
    };
    turn(RegimeDirection::Bull, 0);
    turn(RegimeDirection::Sideways, 4);
    turn(RegimeDirection::Sideways, 1); // no turn
    turn(RegimeDirection::Bull, 1);
    turn(RegimeDirection::Bear, 6);
    turn(RegimeDirection::Bull, 3);
    builder.advance(hours(5));
    const RegimeSummary sum = counter.summary(builder.now());
    QCOMPARE(sum.turns(), std::uint64_t{4});
    QCOMPARE(sum.from[0].turnsTo[1], std::uint64_t{1});
    QCOMPARE(sum.from[0].turnsTo[2], std::uint64_t{1});
    QCOMPARE(sum.from[2].turnsTo[0], std::uint64_t{1});
    QCOMPARE(sum.from[1].turnsTo[0], std::uint64_t{1});
    QCOMPARE(sum.from[0].stays, std::uint64_t{2});
    QVERIFY(sum.from[0].stayed == hours(10));
    QVERIFY(sum.from[0].total == hours(15)); // the one that lasts
    QVERIFY(sum.from[2].total == hours(2));
    QVERIFY(sum.total() == hours(20));
    RegimeCounter whole;
    whole.update(track);
    QVERIFY(whole.summary(builder.now()) == sum);
}

void TestRegimeModels::theRegimeOfNowMayRunAheadOfTheLog()
{
    // At full speed the part already tells the regime of later, while the log waits for what is durable.
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    analysis::Regime regime;
    regime.labels.direction = RegimeDirection::Sideways;
    regime.since = builder.now() + hours(100);
    builder.change(
        id, [&](session::InstrumentPart& part) { part.regime = std::make_shared<const analysis::Regime>(regime); });
    RegimeTrack track;
    track.setInstrument(id);
    RegimeCounter counter;
    QVERIFY(track.update(*builder.snapshot()));
    counter.update(track);
    builder.advance(hours(1));
    builder.changeRegime(id, RegimeDirection::Bull);
    builder.advance(hours(4));
    builder.changeRegime(id, RegimeDirection::Bear);
    QVERIFY(track.update(*builder.snapshot()));
    counter.update(track);
    for (std::size_t i = 1; i < track.bandCount(); ++i)
        QVERIFY(track.band(i - 1).from < track.band(i).from);
    builder.advance(hours(2));
    const RegimeSummary sum = counter.summary(builder.now());
    for (const auto& direction : sum.from)
        QVERIFY(direction.total >= Duration{0} && direction.stayed >= Duration{0});
    QVERIFY(sum.from[0].total == hours(4) && sum.from[1].total == hours(2));
    QVERIFY(sum.from[2].total == hours(1)); // what the first change says it came from
}

void TestRegimeModels::changesAreInsertedOnTop()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    RegimeChangesModel model;
    const QAbstractItemModelTester tester(&model, kFatalMode);
    model.setInstrument(id);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 0);
    builder.changeRegime(id, RegimeDirection::Bull);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, RegimeChangesModel::Regime).data().toString(), QStringLiteral("BULL · normal"));
    QCOMPARE(model.index(0, RegimeChangesModel::Change).data().toString(), QStringLiteral("UNKNOWN → BULL"));
    QCOMPARE(model.index(0, RegimeChangesModel::Chance).data().toString(), QStringLiteral("60%"));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    builder.advance(hours(2));
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 1); // it holds longer
    QCOMPARE(changed[0][0].toModelIndex(), model.index(0, RegimeChangesModel::Held));
    QCOMPARE(model.index(0, RegimeChangesModel::Held).data().toString(), QStringLiteral("02:00:00 so far"));
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 1);
    builder.changeRegime(id, RegimeDirection::Bear, VolatilityRegime::Extreme);
    builder.changeRegime(id, RegimeDirection::Bear, VolatilityRegime::High);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][2].toInt(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, RegimeChangesModel::Held).data().toString(), QStringLiteral("02:00:00"));
    QCOMPARE(model.index(1, RegimeChangesModel::Change).data().toString(),
             QStringLiteral("BULL → BEAR, volatility normal → extreme"));
    QCOMPARE(model.index(0, RegimeChangesModel::Regime).data(ToneRole).toInt(), static_cast<int>(Tone::Loss));
    model.setTimeText(TimeText(TimeZoneChoice::Exchange));
    QVERIFY(model.headerData(RegimeChangesModel::TimeColumn, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(QStringLiteral("exchange")));
}

void TestRegimeModels::anotherInstrumentBeginsAnew()
{
    SnapshotBuilder builder;
    const auto one = builder.addInstrument("BTC-USDT");
    const auto two = builder.addInstrument("ETH-USDT");
    builder.changeRegime(one, RegimeDirection::Bull);
    builder.changeRegime(two, RegimeDirection::Bear);
    builder.changeRegime(two, RegimeDirection::Bull);
    RegimeChangesModel model;
    const QAbstractItemModelTester tester(&model, kFatalMode);
    model.setInstrument(one);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 1);
    model.setInstrument(two);
    QCOMPARE(model.rowCount(), 2);
    builder.restart();
    model.setSnapshot(builder.snapshot());
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(nullptr);
    QVERIFY(model.row(0) == nullptr);
}

void TestRegimeModels::turnsTellTheChangedCellsOnly()
{
    RegimeTurnsModel model;
    const QAbstractItemModelTester tester(&model, kFatalMode);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, RegimeTurnsModel::MeanStay).data().toString(), QStringLiteral("—"));
    RegimeSummary sum;
    sum.from[0].turnsTo = {0, 3, 1};
    sum.from[0].stays = 4;
    sum.from[0].stayed = sum.from[0].total = hours(8);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSummary(sum);
    QCOMPARE(model.index(0, RegimeTurnsModel::ToBear).data().toString(), QStringLiteral("3 · 75%"));
    QCOMPARE(model.index(0, RegimeTurnsModel::ToBull).data().toString(), QString());
    QCOMPARE(model.index(0, RegimeTurnsModel::MeanStay).data().toString(), QStringLiteral("02:00:00"));
    QCOMPARE(model.index(0, RegimeTurnsModel::ShareOfTime).data().toString(), QStringLiteral("100%"));
    QVERIFY(changed.size() >= 4);
    changed.clear();
    model.setSummary(sum);
    QVERIFY(changed.isEmpty());
    sum.from[0].turnsTo[1] = 6;
    sum.from[0].turnsTo[2] = 2; // the same shares
    model.setSummary(sum);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.index(0, RegimeTurnsModel::ToBear).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("from BULL to BEAR: 6 · 75%"));
}

void TestRegimeModels::everyLabelHasItsWords()
{
    using namespace analysis;
    std::set<QString> words;
    for (const auto direction :
         {RegimeDirection::Unknown, RegimeDirection::Bull, RegimeDirection::Bear, RegimeDirection::Sideways}) {
        words.insert(RegimeText::of(direction));
        words.insert(RegimeText::sign(direction));
    }
    QCOMPARE(words.size(), std::size_t{8});
    words.clear();
    for (const auto volatility :
         {VolatilityRegime::Low, VolatilityRegime::Normal, VolatilityRegime::High, VolatilityRegime::Extreme})
        words.insert(RegimeText::of(volatility));
    for (const auto structure : {RegimeStructure::Trending, RegimeStructure::Ranging, RegimeStructure::Volatile})
        words.insert(RegimeText::of(structure));
    for (const auto source : {RegimeSource::Rule, RegimeSource::Hmm, RegimeSource::Blend})
        words.insert(RegimeText::of(source));
    QCOMPARE(words.size(), std::size_t{10});
    QCOMPARE(RegimeText::brief({}), QStringLiteral("UNKNOWN"));
    RegimeLabels from;
    RegimeLabels to;
    from.direction = to.direction = RegimeDirection::Sideways;
    to.spread = SpreadRegime::Wide;
    to.trend = 1;
    QCOMPARE(RegimeText::change(from, to), QStringLiteral("trend flat → up, spread normal → wide"));
}

void TestRegimeModels::everyZoneHasItsWords()
{
    using namespace analysis;
    std::set<QString> titles;
    std::size_t zones = 0;
    for (int k = 0; k <= static_cast<int>(PatternKind::Resistance); ++k) {
        const auto kind = static_cast<PatternKind>(k);
        if (!familyOf(kind)) continue;
        ++zones;
        titles.insert(ZoneText::title(kind));
        Zone zone;
        zone.kind = kind;
        QVERIFY2(!ZoneText::label(zone).isEmpty(), qPrintable(ZoneText::title(kind)));
    }
    QCOMPARE(titles.size(), zones);
    QVERIFY(!familyOf(PatternKind::BreakOfStructure));
    std::set<QString> states;
    for (int s = 0; s <= static_cast<int>(ZoneState::Expired); ++s)
        states.insert(ZoneText::state(static_cast<ZoneState>(s)));
    QCOMPARE(states.size(), static_cast<std::size_t>(ZoneState::Expired) + 1);
    std::set<QString> families;
    for (const ZoneFamily family : kAllZoneFamilies) {
        families.insert(ZoneText::title(family));
        QVERIFY(!ZoneText::hint(family).isEmpty());
    }
    QCOMPARE(families.size(), kZoneFamilies);

    Zone gap;
    gap.kind = PatternKind::FairValueGap;
    gap.direction = PatternDirection::Bearish;
    gap.state = ZoneState::Partial;
    gap.fill = 0.6;
    gap.bottom = 100.0;
    gap.top = 101.5;
    QCOMPARE(ZoneText::label(gap), QStringLiteral("▼ FVG 60% filled"));
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    gap.confirmedAt = builder.now();
    const QString text = ZoneText::explain(gap, market::Timeframe::M15, builder.part(id), TimeText());
    for (const char* part : {"Fair value gap on 15m, bearish", "from 100.00 to 101.50", "half filled",
                             "60% of it traded through", "known since"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

} // namespace

SEXTANT_TEST(TestRegimeModels)
#include "tst_regime_models.moc"
