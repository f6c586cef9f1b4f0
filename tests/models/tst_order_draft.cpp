#include <QTest>

#include "engine/market/instrument_catalog.h"
#include "engine/session/configuration/session_config.h"
#include "engine/trading/venue/order_rules.h"
#include "models/order_draft.h"
#include "tests/test_main.h"

using namespace sextant;
using models::DraftField;
using models::DraftProblem;
using models::OrderDraft;
using trading::OrderKind;
using trading::TimeInForce;
using trading::Trail;

namespace {

constexpr Time kNow = Time::fromSeconds(1'767'628'800); // 2026-01-05T16:00:00Z, a Monday, New York is open
constexpr InstrumentId kBtc{1};
constexpr InstrumentId kSpy{2};
constexpr std::int64_t kUnit = 100'000'000; // of prices of 10^-8

/// Two markets, BTC at 50 000 (tick 0.01, lot 0.00001) and SPY at 500, and 100 000 of equity.
std::shared_ptr<session::Snapshot> marketNow(Price bid = {}, Price ask = {})
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    auto out = std::make_shared<session::Snapshot>();
    out->serial = 1;
    out->now = kNow;
    for (const auto& [id, symbol, venue, last] :
         {std::tuple(kBtc, "BTC-USDT", "binance", "50000"), std::tuple(kSpy, "SPY", "", "500")}) {
        auto instrument = std::make_shared<market::Instrument>(catalog.find(symbol, venue));
        instrument->id = id;
        auto part = std::make_shared<session::InstrumentPart>();
        part->calendar = market::findCalendar(instrument->calendar);
        part->last = Price{parseScaled(last, instrument->priceScale)->value};
        part->lastTime = kNow;
        part->instrument = instrument;
        if (id == kBtc && bid.units > 0) {
            part->bid = bid;
            part->ask = ask;
            part->quoteTime = kNow;
        }
        out->instruments.push_back(part);
    }
    session::AccountPart account;
    account.cash = account.equity = account.dayStartEquity = account.peakEquity = Cash{10'000'000'000'000};
    out->account = std::make_shared<const session::AccountPart>(account);
    out->positions = std::make_shared<const std::vector<session::PositionRow>>();
    out->configuration = std::make_shared<const session::ConfigurationPart>();
    return out;
}

Price btc(double price) { return Price{static_cast<std::int64_t>(price * 100.0 + 0.5) * (kUnit / 100)}; }

OrderDraft draftOf(OrderKind kind, market::Side side = market::Side::Buy)
{
    OrderDraft draft;
    draft.instrument = kBtc;
    draft.kind = kind;
    draft.side = side;
    draft.tif = TimeInForce::GoodTillCancelled;
    draft.size = "0.1";
    return draft;
}

models::DraftEstimate told(const OrderDraft& draft, const std::shared_ptr<session::Snapshot>& snapshot = marketNow())
{
    return models::estimate(draft, snapshot.get(), {});
}

} // namespace

class TestOrderDraft final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void everyProblemHasAField();
    void writesWhatAVenueTakes_data();
    void writesWhatAVenueTakes();
    void sendsOnlyWhatTheKindHas();
    void aPairIsTwoOrdersOfOneGroup();
    void toldEntryIsWhereItWouldTrade();
    void stopsLookAtWhatTheyAreToldTo();
    void countsCostsOfMarketOrdersByHand();
    void limitsThatWaitPayAMakersFee();
    void reduceOnlyNeedsAPosition();
};

void TestOrderDraft::namesTheFieldThatIsWrong_data()
{
    using Prepare = void (*)(OrderDraft&);
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("field");
    const auto row = [](const char* name, Prepare prepare, DraftProblem problem, DraftField field) {
        QTest::newRow(name) << prepare << static_cast<int>(problem) << static_cast<int>(field);
    };
    row(
        "stop without a price", [](OrderDraft& d) { d.kind = OrderKind::Stop; }, DraftProblem::StopPriceMissing,
        DraftField::StopPrice);
    row(
        "stop off the tick",
        [](OrderDraft& d) {
            d.kind = OrderKind::Stop;
            d.stopPrice = Price{5'100'000'000'001};
        },
        DraftProblem::StopPriceOffTick, DraftField::StopPrice);
    row(
        "buy stop below the market",
        [](OrderDraft& d) {
            d.kind = OrderKind::Stop;
            d.stopPrice = btc(49'999.0);
        },
        DraftProblem::StopPriceReached, DraftField::StopPrice);
    row(
        "sell stop at the market",
        [](OrderDraft& d) {
            d.kind = OrderKind::Stop;
            d.side = market::Side::Sell;
            d.stopPrice = btc(50'000.0);
        },
        DraftProblem::StopPriceReached, DraftField::StopPrice);
    row(
        "stop limit without a limit",
        [](OrderDraft& d) {
            d.kind = OrderKind::StopLimit;
            d.stopPrice = btc(51'000.0);
        },
        DraftProblem::LimitMissing, DraftField::Limit);
    row(
        "trail of nothing",
        [](OrderDraft& d) {
            d.kind = OrderKind::TrailingStop;
            d.trail.kind = Trail::Kind::Percent;
        },
        DraftProblem::TrailMissing, DraftField::Trail);
    row(
        "trail of all",
        [](OrderDraft& d) {
            d.kind = OrderKind::TrailingStop;
            d.trail.kind = Trail::Kind::Percent;
            d.trail.ppm = 1'000'000;
        },
        DraftProblem::TrailTooWide, DraftField::Trail);
    row(
        "trail beyond the price",
        [](OrderDraft& d) {
            d.kind = OrderKind::TrailingStop;
            d.trail.kind = Trail::Kind::Amount;
            d.trail.amount = btc(50'000.0);
        },
        DraftProblem::TrailTooWide, DraftField::Trail);
    row(
        "immediate stop",
        [](OrderDraft& d) {
            d.kind = OrderKind::Stop;
            d.stopPrice = btc(51'000.0);
            d.tif = TimeInForce::FillOrKill;
        },
        DraftProblem::TifNotForKind, DraftField::Tif);
    row(
        "immediate and post-only",
        [](OrderDraft& d) {
            d.kind = OrderKind::Limit;
            d.limit = btc(49'000.0);
            d.postOnly = true;
            d.tif = TimeInForce::ImmediateOrCancel;
        },
        DraftProblem::TifNotForKind, DraftField::Tif);
    row(
        "the open of a market without one", [](OrderDraft& d) { d.tif = TimeInForce::AtTheOpen; },
        DraftProblem::NoOpenToWaitFor, DraftField::Tif);
    row(
        "good till nothing", [](OrderDraft& d) { d.tif = TimeInForce::GoodTillDate; }, DraftProblem::GoodTillMissing,
        DraftField::GoodTill);
    row(
        "good till now",
        [](OrderDraft& d) {
            d.tif = TimeInForce::GoodTillDate;
            d.goodTill = kNow;
        },
        DraftProblem::GoodTillOver, DraftField::GoodTill);
    row(
        "good till too far",
        [](OrderDraft& d) {
            d.tif = TimeInForce::GoodTillDate;
            d.goodTill = kNow + trading::kLongestOrder + Duration{1};
        },
        DraftProblem::GoodTillTooFar, DraftField::GoodTill);
    row(
        "post-only at the market",
        [](OrderDraft& d) {
            d.kind = OrderKind::Limit;
            d.limit = btc(50'000.0);
            d.postOnly = true;
        },
        DraftProblem::PostOnlyWouldTrade, DraftField::PostOnly);
    row(
        "pair on one side",
        [](OrderDraft& d) {
            d.kind = OrderKind::Limit;
            d.isPair = true;
            d.limit = btc(50'500.0);
            d.stopPrice = btc(51'000.0);
        },
        DraftProblem::PairOnOneSide, DraftField::Limit);
    row(
        "shows more than there is",
        [](OrderDraft& d) {
            d.kind = OrderKind::Limit;
            d.limit = btc(49'000.0);
            d.shown = "0.2";
        },
        DraftProblem::ShownTooLarge, DraftField::Shown);
    row(
        "shows words",
        [](OrderDraft& d) {
            d.kind = OrderKind::Limit;
            d.limit = btc(49'000.0);
            d.shown = "?";
        },
        DraftProblem::ShownInvalid, DraftField::Shown);
    row(
        "shows part of a lot",
        [](OrderDraft& d) {
            d.kind = OrderKind::Limit;
            d.limit = btc(49'000.0);
            d.shown = "0.000001";
        },
        DraftProblem::ShownOffLot, DraftField::Shown);
    row(
        "nothing to reduce", [](OrderDraft& d) { d.reduceOnly = true; }, DraftProblem::NothingToReduce,
        DraftField::ReduceOnly);
    row(
        "protection above a buy stop's entry",
        [](OrderDraft& d) {
            d.kind = OrderKind::Stop;
            d.stopPrice = btc(51'000.0);
            d.stop = btc(52'000.0);
        },
        DraftProblem::StopOnWrongSide, DraftField::Stop);
    row(
        "target below a buy stop's entry",
        [](OrderDraft& d) {
            d.kind = OrderKind::Stop;
            d.stopPrice = btc(51'000.0);
            d.target = btc(50'500.0);
        },
        DraftProblem::TargetOnWrongSide, DraftField::Target);
}

void TestOrderDraft::namesTheFieldThatIsWrong()
{
    using Prepare = void (*)(OrderDraft&);
    QFETCH(Prepare, prepare);
    QFETCH(int, problem);
    QFETCH(int, field);
    OrderDraft draft = draftOf(OrderKind::Market);
    QCOMPARE(told(draft).problem, DraftProblem::None);
    prepare(draft);
    const models::DraftEstimate estimate = told(draft);
    QVERIFY(estimate.has(static_cast<DraftProblem>(problem)));
    QCOMPARE(static_cast<int>(estimate.problem), problem);
    QCOMPARE(static_cast<int>(models::fieldOf(estimate.problem)), field);
}

void TestOrderDraft::everyProblemHasAField()
{
    int whole = 0;
    for (int problem = 0; problem <= static_cast<int>(DraftProblem::SizeBelowLot); ++problem)
        whole += models::fieldOf(static_cast<DraftProblem>(problem)) == DraftField::Whole ? 1 : 0;
    QCOMPARE(whole, 7); // none, and those of session, instrument and market
}

void TestOrderDraft::writesWhatAVenueTakes_data()
{
    QTest::addColumn<OrderDraft>("draft");
    OrderDraft draft = draftOf(OrderKind::Market);
    QTest::newRow("market") << draft;
    draft.tif = TimeInForce::FillOrKill;
    QTest::newRow("market, whole or not at all") << draft;
    draft = draftOf(OrderKind::Limit);
    draft.limit = btc(49'500.0);
    draft.postOnly = true;
    QTest::newRow("limit, post-only") << draft;
    draft.shown = "0.02";
    QTest::newRow("iceberg") << draft;
    draft = draftOf(OrderKind::Stop, market::Side::Sell);
    draft.stopPrice = btc(49'000.0);
    draft.trigger = trading::TriggerSource::Mid;
    QTest::newRow("stop") << draft;
    draft = draftOf(OrderKind::StopLimit);
    draft.stopPrice = btc(50'500.0);
    draft.limit = btc(50'600.0);
    draft.tif = TimeInForce::GoodTillDate;
    draft.goodTill = kNow + std::chrono::hours(3);
    QTest::newRow("stop limit until an instant") << draft;
    draft = draftOf(OrderKind::TrailingStop, market::Side::Sell);
    draft.trail.kind = Trail::Kind::Amount;
    draft.trail.amount = btc(250.0);
    QTest::newRow("trailing by an amount") << draft;
    draft.trail = Trail{};
    draft.trail.kind = Trail::Kind::Percent;
    draft.trail.ppm = 15'000;
    QTest::newRow("trailing by 1.5 %") << draft;
    draft.trail = Trail{};
    draft.trail.kind = Trail::Kind::Atr;
    draft.trail.multiple = 2.0;
    QTest::newRow("trailing by 2 ATR") << draft;
    draft = draftOf(OrderKind::MarketOnClose);
    draft.instrument = kSpy;
    draft.size = "3";
    QTest::newRow("at the close") << draft;
    draft = draftOf(OrderKind::Limit);
    draft.instrument = kSpy;
    draft.size = "3";
    draft.limit = Price{499 * kUnit};
    draft.tif = TimeInForce::AtTheOpen;
    QTest::newRow("at the open") << draft;
}

/// What the ticket writes is well-formed for the venue that gets it, kind by kind.
void TestOrderDraft::writesWhatAVenueTakes()
{
    QFETCH(OrderDraft, draft);
    const auto snapshot = marketNow();
    const models::DraftEstimate estimate = told(draft, snapshot);
    QCOMPARE(static_cast<int>(estimate.problem), static_cast<int>(DraftProblem::None));
    const auto commands = models::orderCommands(draft, estimate, "X", "key");
    QCOMPARE(commands.size(), std::size_t{1});
    const session::Command& command = commands.front();
    trading::OrderTicket ticket;
    static_cast<trading::OrderTerms&>(ticket) = command.terms;
    ticket.id = OrderId{1};
    ticket.side = command.side;
    ticket.quantity = command.quantity;
    // The session knows the ATR, and fixes it.
    if (ticket.trail.kind == Trail::Kind::Atr) ticket.trail.atr = 1'000'000.0;
    const session::InstrumentPart& part = *snapshot->find(draft.instrument);
    QCOMPARE(static_cast<int>(trading::faultOf(*part.instrument, ticket)), static_cast<int>(ReasonCode::None));
    QVERIFY(trading::spanOf(ticket, kNow, part.calendar.get()).has_value());
}

void TestOrderDraft::sendsOnlyWhatTheKindHas()
{
    OrderDraft draft = draftOf(OrderKind::Market);
    draft.limit = btc(49'000.0);
    draft.stopPrice = btc(48'000.0);
    draft.shown = "0.05";
    draft.postOnly = true;
    draft.trigger = trading::TriggerSource::BidAsk;
    draft.trail.kind = Trail::Kind::Percent;
    draft.trail.ppm = 10'000;
    draft.goodTill = kNow + std::chrono::hours(1);
    const trading::OrderTerms terms = models::orderCommands(draft, told(draft), "X", "key").front().terms;
    trading::OrderTerms expected;
    expected.kind = OrderKind::Market;
    QVERIFY(terms == expected);
}

void TestOrderDraft::aPairIsTwoOrdersOfOneGroup()
{
    OrderDraft draft = draftOf(OrderKind::Limit, market::Side::Sell);
    draft.isPair = true;
    draft.limit = btc(51'000.0);
    draft.stopPrice = btc(49'000.0);
    const models::DraftEstimate estimate = told(draft);
    QCOMPARE(static_cast<int>(estimate.problem), static_cast<int>(DraftProblem::None));
    const auto commands = models::orderCommands(draft, estimate, "X", "key", trading::OrderGroupId{7});
    QCOMPARE(commands.size(), std::size_t{2});
    QVERIFY(commands[0].terms.kind == OrderKind::Limit && commands[1].terms.kind == OrderKind::Stop);
    QCOMPARE(commands[0].terms.limit, draft.limit);
    QCOMPARE(commands[0].terms.stopPrice, Price{});
    QCOMPARE(commands[1].terms.stopPrice, draft.stopPrice);
    QCOMPARE(commands[1].terms.limit, Price{});
    for (const session::Command& command : commands) {
        QCOMPARE(command.terms.group.value, std::uint64_t{7});
        QVERIFY(command.terms.groupPolicy == trading::GroupPolicy::CancelOthers);
        QVERIFY(command.side == market::Side::Sell);
        QCOMPARE(command.quantity, estimate.quantity);
    }
    QVERIFY(commands[0].key != commands[1].key);
}

void TestOrderDraft::toldEntryIsWhereItWouldTrade()
{
    // Half-spread of crypto without quotes: 1 bp; of the price where it would trade, on a tick against the trader.
    OrderDraft draft = draftOf(OrderKind::Stop);
    draft.stopPrice = btc(51'000.0);
    const Price stop = told(draft).entry;
    QVERIFY(stop > draft.stopPrice && stop < btc(51'100.0));
    draft.kind = OrderKind::StopLimit;
    draft.limit = btc(51'200.0);
    QCOMPARE(told(draft).entry, draft.limit);
    draft = draftOf(OrderKind::TrailingStop, market::Side::Sell);
    draft.trail.kind = Trail::Kind::Percent;
    draft.trail.ppm = 20'000; // 2 % below 50 000
    QCOMPARE(told(draft).trailLevel, btc(49'000.0));
    QVERIFY(told(draft).entry < btc(49'000.0) && told(draft).entry > btc(48'900.0));
    draft.trail = Trail{};
    draft.trail.kind = Trail::Kind::Atr;
    draft.trail.multiple = 2.0;
    QCOMPARE(told(draft).trailLevel, Price{}); // the ATR is the engine's
    // Of a pair the dearer leg is told: it may be the one that trades.
    draft = draftOf(OrderKind::Limit);
    draft.isPair = true;
    draft.limit = btc(49'000.0);
    draft.stopPrice = btc(51'000.0);
    QCOMPARE(told(draft).entry, stop);
}

void TestOrderDraft::stopsLookAtWhatTheyAreToldTo()
{
    // Last 50 000, quotes around 50 200: by the last trade 50 100 is not reached, by the others it is.
    const auto snapshot = marketNow(btc(50'199.0), btc(50'201.0));
    OrderDraft draft = draftOf(OrderKind::Stop);
    draft.stopPrice = btc(50'200.5);
    QCOMPARE(static_cast<int>(told(draft, snapshot).problem), static_cast<int>(DraftProblem::None));
    draft.trigger = trading::TriggerSource::Mid; // 50 200
    QCOMPARE(static_cast<int>(told(draft, snapshot).problem), static_cast<int>(DraftProblem::None));
    draft.trigger = trading::TriggerSource::BidAsk; // the ask, 50 201
    QCOMPARE(static_cast<int>(told(draft, snapshot).problem), static_cast<int>(DraftProblem::StopPriceReached));
    draft.stopPrice = btc(50'150.0);
    draft.trigger = trading::TriggerSource::Mid;
    QCOMPARE(static_cast<int>(told(draft, snapshot).problem), static_cast<int>(DraftProblem::StopPriceReached));
}

void TestOrderDraft::countsCostsOfMarketOrdersByHand()
{
    // 0.1 BTC at the ask of 50 001: 5 000.10; spread 2, half of it 1 a piece: 0.10; taker's fee 5 bp: 2.50005.
    OrderDraft draft = draftOf(OrderKind::Market);
    draft.stop = btc(49'001.0);
    draft.target = btc(52'001.0);
    const models::DraftEstimate estimate = told(draft, marketNow(btc(49'999.0), btc(50'001.0)));
    QCOMPARE(estimate.entry, btc(50'001.0));
    QCOMPARE(estimate.value.units, std::int64_t{500'010'000'000});
    QCOMPARE(estimate.spread.units, std::int64_t{10'000'000});
    QCOMPARE(estimate.slippage.units, std::int64_t{0}); // with quotes none is assumed beyond the touch
    QCOMPARE(estimate.fee.units, std::int64_t{250'005'000});
    QCOMPARE(estimate.riskAtStop->units, std::int64_t{10'000'000'000});   // 0.1 · 1 000
    QCOMPARE(estimate.gainAtTarget->units, std::int64_t{20'000'000'000}); // 0.1 · 2 000
    QCOMPARE(*estimate.rewardPerRisk, 2.0);
    QVERIFY(told(draft).slippage.units > 0); // without quotes some is
}

void TestOrderDraft::limitsThatWaitPayAMakersFee()
{
    OrderDraft draft = draftOf(OrderKind::Limit);
    draft.limit = btc(49'000.0); // 4 900 at a maker's 2 bp
    QCOMPARE(told(draft).fee.units, std::int64_t{98'000'000});
    QCOMPARE(told(draft).spread.units, std::int64_t{0});
    draft.limit = btc(50'100.0); // 5 010 at a taker's 5 bp: it would trade at once
    QCOMPARE(told(draft).fee.units, std::int64_t{250'500'000});
}

void TestOrderDraft::reduceOnlyNeedsAPosition()
{
    const auto snapshot = marketNow();
    session::PositionRow row;
    row.instrument = kBtc;
    row.variant = session::Variant::A;
    row.quantity = Lots{20'000};
    row.mark = btc(50'000.0);
    snapshot->positions = std::make_shared<const std::vector<session::PositionRow>>(1, row);
    OrderDraft draft = draftOf(OrderKind::Market, market::Side::Sell);
    draft.reduceOnly = true;
    draft.stop = btc(60'000.0); // hidden then, and not sent
    const models::DraftEstimate estimate = told(draft, snapshot);
    QCOMPARE(static_cast<int>(estimate.problem), static_cast<int>(DraftProblem::None));
    const session::Command command = models::orderCommands(draft, estimate, "X", "key").front();
    QVERIFY(command.terms.reduceOnly);
    QCOMPARE(command.stop, Price{});
    draft.side = market::Side::Buy;
    QCOMPARE(static_cast<int>(told(draft, snapshot).problem), static_cast<int>(DraftProblem::NothingToReduce));
}

SEXTANT_TEST(TestOrderDraft)
#include "tst_order_draft.moc"
