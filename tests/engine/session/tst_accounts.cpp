#include <QTest>

#include "tests/test_main.h"

#include <map>
#include <set>

#include <rapidcheck.h>

#include "engine/session/carry_over.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Side;
using market::Timeframe;

namespace {

const Time kStart = at("2024-01-10T00:00:00Z");
const std::vector<std::string> kUnscored{"scoring.enabled=false", "risk.cooldown_seconds=0",
                                         "risk.cooldown_after_loss_seconds=0"};
/// Rules that would only get in the way of many random orders.
const std::vector<std::string> kLoose{"scoring.enabled=false",
                                      "risk.cooldown_seconds=0",
                                      "risk.cooldown_after_loss_seconds=0",
                                      "risk.calm_mode=false",
                                      "risk.loss_breach=halt",
                                      "risk.max_daily_loss_percent=90",
                                      "risk.max_weekly_loss_percent=90",
                                      "risk.max_drawdown_percent=90"};
constexpr Duration kMinute = std::chrono::minutes(1);

/// BTC-USDT and ETH-USDT perpetuals (ids 1 and 2), ETH-BTC (3) and BTC-USDT (4), which tells what bitcoin is worth;
/// minutes of all four; nothing is scored.
struct Accounts {
    explicit Accounts(const std::vector<std::string>& settings = kUnscored) : driver(kStart, settings)
    {
        bitcoin = driver.define("BTC-USDT", "bybit", Timeframe::M1);
        ether = driver.define("ETH-USDT", "bybit", Timeframe::M1);
        cross = driver.define("ETH-BTC", "binance", Timeframe::M1);
        spot = driver.define("BTC-USDT", "binance", Timeframe::M1);
        for (int i = 0; i < 20; ++i)
            bars();
    }
    void bars(const char* bitcoinClose = "50000", const char* crossClose = "0.05")
    {
        time = time + kMinute;
        driver.applySpan(std::vector{barOf(bitcoin, Timeframe::M1, time, "50000", "50500", "49500", bitcoinClose, 1e6),
                                     barOf(ether, Timeframe::M1, time, "2500", "2520", "2480", "2500", 1e6),
                                     barOf(spot, Timeframe::M1, time, "50000", "60500", "49500", bitcoinClose, 1e6)});
        driver.applySpan(std::vector{barOf(cross, Timeframe::M1, time, "0.05", "0.0501", "0.0499", crossClose, 1e6)});
    }
    Command command(CommandKind kind, const std::string& account = {}, const market::Instrument* instrument = nullptr)
    {
        Command made;
        made.kind = kind;
        made.actor = "Ana";
        made.reason = "test";
        made.account = account;
        if (instrument != nullptr) {
            made.instrument = instrument->id;
            made.symbol = instrument->symbol;
        }
        return made;
    }
    ReasonCode give(const Command& made)
    {
        const auto before = driver.effects.all().size();
        driver.apply(std::make_shared<const Command>(made), time);
        for (const Effect& effect : driver.effects.all().subspan(before)) {
            const auto* incident = std::get_if<Incident>(&effect.body);
            if (incident == nullptr || incident->code != ReasonCode::CommandRefused) continue;
            return driver.effects.reasons(effect)[1].code;
        }
        return ReasonCode::None;
    }
    ReasonCode order(const market::Instrument& instrument, Side side, std::int64_t lots,
                     const std::string& account = {})
    {
        Command made = command(CommandKind::Order, account, &instrument);
        made.side = side;
        made.quantity = Lots{lots};
        return give(made);
    }
    ReasonCode open(const std::string& account, const char* amount, const std::string& currency = {})
    {
        Command made = command(CommandKind::OpenAccount, account);
        made.amount = cash(amount);
        made.key = currency;
        return give(made);
    }
    ReasonCode capital(const char* amount, const std::string& account = {}, const std::string& currency = {},
                       const std::string& from = {})
    {
        Command made = command(CommandKind::Capital, account);
        made.amount = cash(amount);
        made.key = currency;
        made.value = from;
        return give(made);
    }
    ReasonCode correct(const market::Instrument& instrument, std::int64_t lots, const char* price,
                       const std::string& account = {})
    {
        Command made = command(CommandKind::Correct, account, &instrument);
        made.side = lots < 0 ? Side::Sell : Side::Buy;
        made.quantity = Lots{std::abs(lots)};
        made.price = Price{parseScaled(price, instrument.priceScale).value().value};
        return give(made);
    }
    static Cash cash(const char* text) { return Cash{parseScaled(text, Cash::kScale).value().value}; }
    [[nodiscard]] const trading::MultiCurrencyAccount<trading::Paper>& account(std::size_t number) const
    {
        return driver.session.desk(number).ledger();
    }
    [[nodiscard]] std::string equity(std::size_t number = 0) const { return toString(account(number).equity()); }
    [[nodiscard]] std::int64_t held(const market::Instrument& instrument, std::size_t number = 0) const
    {
        return account(number).position(instrument.id).quantity.count;
    }

    SessionDriver driver;
    market::Instrument bitcoin;
    market::Instrument ether;
    market::Instrument cross;
    market::Instrument spot;
    Time time = kStart;
};

QString words(ReasonCode code) { return QString::fromStdString(text(name(code))); }

/// The session that continues one, without bars behind it.
std::unique_ptr<SessionDriver> continued(const Accounts& before)
{
    auto after = std::make_unique<SessionDriver>(before.time, kLoose, std::vector<std::string>{}, 1);
    after->define("BTC-USDT", "bybit", Timeframe::M1);
    after->define("ETH-USDT", "bybit", Timeframe::M1);
    after->define("ETH-BTC", "binance", Timeframe::M1);
    after->define("BTC-USDT", "binance", Timeframe::M1);
    after->apply(std::make_shared<const CarryOver>(before.driver.session.carryOver()), before.time);
    return after;
}

} // namespace

class TestAccounts final : public QObject {
    Q_OBJECT
private slots:
    void noMoreIsTakenOutThanIsThere()
    {
        Accounts desk;
        QVERIFY(desk.capital("-100000000") == ReasonCode::AmountOutOfRange);
        QVERIFY(desk.capital("-1", {}, "BTC") == ReasonCode::AmountOutOfRange); // nothing is held of it
        QCOMPARE(toString(desk.account(0).contributed()), std::string("0"));
    }

    /// Pressed again for what has been opened since: one that stands already keeps no other from being stopped.
    void theKillSwitchReachesEveryAccount()
    {
        Accounts desk;
        QVERIFY(desk.give(desk.command(CommandKind::Kill)) == ReasonCode::None);
        QVERIFY(desk.open("second", "20000") == ReasonCode::None);
        QVERIFY(desk.driver.session.desk(1).risk().killSwitch().isDisarmed());
        QVERIFY(desk.give(desk.command(CommandKind::Kill)) == ReasonCode::None);
        QVERIFY(!desk.driver.session.desk(1).risk().killSwitch().isDisarmed());
        QVERIFY(desk.give(desk.command(CommandKind::Kill)) == ReasonCode::IllegalTransition); // nothing is left to stop
    }

    void capitalIsNoProfit()
    {
        Accounts desk;
        QVERIFY(desk.capital("500.25") == ReasonCode::None);
        QVERIFY(desk.capital("-100") == ReasonCode::None);
        QCOMPARE(desk.equity(), std::string("100400.25"));
        QCOMPARE(toString(desk.account(0).contributed()), std::string("400.25"));
        QCOMPARE(toString(desk.account(0).profit()), std::string("0"));
        QCOMPARE(desk.account(0).conservation().units, std::int64_t{0});
        const auto entry = desk.driver.last<LedgerEntry>();
        QVERIFY(entry.kind == LedgerEntry::Kind::Capital);
        QCOMPARE(toString(entry.amount), std::string("-100"));
        QCOMPARE(toString(entry.balance), std::string("100400.25"));
        QVERIFY(desk.capital("0") == ReasonCode::InvalidValue);
        QVERIFY(desk.capital("5", {}, "GBP") == ReasonCode::RateMissing);
        QCOMPARE(desk.driver.session.desk(0).curve().drawdown().units, std::int64_t{0});
    }

    void profitInBitcoinOfADollarAccount()
    {
        Accounts desk;
        // 4 ETH at 0.05 BTC: nothing is paid in dollars, bitcoin are owed.
        const std::int64_t lots = desk.cross.parseLots("1").value().count;
        QCOMPARE(words(desk.order(desk.cross, Side::Buy, lots)), words(ReasonCode::None));
        desk.bars();
        QCOMPARE(desk.held(desk.cross), lots);
        QCOMPARE(toString(desk.account(0).ledger("USD")->cash()), std::string("100000"));
        QVERIFY(desk.account(0).ledger("BTC")->cash().units < 0);
        const auto trades = desk.driver.all<LedgerEntry>();
        QVERIFY(std::any_of(trades.begin(), trades.end(), [](const LedgerEntry& entry) {
            return entry.kind == LedgerEntry::Kind::Trade && entry.currency.view() == "BTC";
        }));
        const Cash before = desk.account(0).equity();
        desk.bars("50000", "0.0501"); // +0.0001 BTC
        QCOMPARE(toString(desk.account(0).equity() - before), std::string("5"));
        desk.bars("60000", "0.0501");
        desk.bars("60000", "0.0501");
        QVERIFY(desk.account(0).equity() != before);
        QCOMPARE(desk.account(0).conservation().units, std::int64_t{0});
        // Bitcoin bought for dollars pays what is owed.
        QVERIFY(desk.capital("1000", {}, "BTC", "USD") == ReasonCode::None);
        QCOMPARE(toString(desk.account(0).ledger("USD")->cash()), std::string("99000"));
        QCOMPARE(desk.account(0).conservation().units, std::int64_t{0});
    }

    void nothingBeginsOnAStaleRate()
    {
        Accounts desk;
        const std::int64_t lots = desk.cross.parseLots("1").value().count;
        QCOMPARE(words(desk.order(desk.cross, Side::Buy, lots)), words(ReasonCode::None));
        desk.bars();
        const Cash held = desk.account(0).equity();
        // Only the cross goes on: after a quarter of an hour its rate is old.
        for (int i = 0; i < 20; ++i) {
            desk.time = desk.time + kMinute;
            desk.driver.applySpan(
                std::vector{barOf(desk.cross, Timeframe::M1, desk.time, "0.05", "0.0501", "0.0499", "0.05", 1e6)});
        }
        QVERIFY(desk.account(0).rateState(desk.cross.id, desk.time) == trading::RateState::Stale);
        QVERIFY(desk.order(desk.cross, Side::Buy, lots) == ReasonCode::RateStale);
        QCOMPARE(toString(desk.account(0).equity()), toString(held)); // it is still worth something
        QCOMPARE(desk.held(desk.cross), lots);
        QVERIFY(desk.order(desk.cross, Side::Sell, lots) == ReasonCode::None); // leaving is always possible
    }

    void nothingBeginsWithoutARate()
    {
        Accounts desk({"scoring.enabled=false", "account.stablecoins_at_par=false"});
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 10) == ReasonCode::RateMissing);
        QVERIFY(desk.order(desk.cross, Side::Buy, 1000) == ReasonCode::RateMissing);
        Accounts usual;
        QVERIFY(usual.order(usual.bitcoin, Side::Buy, 10) == ReasonCode::None);
    }

    void aPositionIsTakenOverAndPutRight()
    {
        Accounts desk;
        QVERIFY(desk.correct(desk.bitcoin, 100, "49000") == ReasonCode::None); // 0.1 BTC at 49 000
        QCOMPARE(desk.held(desk.bitcoin), std::int64_t{100});
        QCOMPARE(desk.equity(), std::string("105000")); // valued at 50 000
        QCOMPARE(toString(desk.account(0).contributed()), std::string("4900"));
        QCOMPARE(desk.account(0).conservation().units, std::int64_t{0});
        const auto opened = desk.driver.last<PositionChanged>();
        QVERIFY(opened.cause == ReasonCode::PositionImported && opened.quantity == Lots{100});
        QVERIFY(desk.driver.last<LedgerEntry>().kind == LedgerEntry::Kind::Correction);
        // The engine watches it as any other: an exit closes it.
        QVERIFY(desk.correct(desk.bitcoin, 60, "49000") == ReasonCode::None);
        QCOMPARE(desk.held(desk.bitcoin), std::int64_t{60});
        QVERIFY(desk.give(desk.command(CommandKind::Close, {}, &desk.bitcoin)) == ReasonCode::None);
        desk.bars();
        QCOMPARE(desk.held(desk.bitcoin), std::int64_t{0});
        // Through zero it is another position.
        QVERIFY(desk.correct(desk.bitcoin, 40, "50000") == ReasonCode::None);
        const PositionId before = desk.account(0).position(desk.bitcoin.id).id;
        QVERIFY(desk.correct(desk.bitcoin, -30, "50000") == ReasonCode::None);
        QCOMPARE(desk.held(desk.bitcoin), std::int64_t{-30});
        QVERIFY(desk.account(0).position(desk.bitcoin.id).id != before);
        QVERIFY(desk.correct(desk.bitcoin, 0, "50000") == ReasonCode::None);
        QVERIFY(desk.correct(desk.bitcoin, 0, "50000") == ReasonCode::NoPositionToClose);
        QCOMPARE(desk.account(0).conservation().units, std::int64_t{0});
        Command silent = desk.command(CommandKind::Correct, {}, &desk.bitcoin);
        silent.reason = " ";
        silent.price = Price{1};
        QVERIFY(desk.give(silent) == ReasonCode::ReasonRequired);
    }

    void theVenueKnowsOfACorrection()
    {
        Accounts desk;
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 50) == ReasonCode::None);
        desk.bars();
        QVERIFY(desk.correct(desk.bitcoin, 80, "50000") == ReasonCode::None);
        const trading::PaperVenue* venue = desk.driver.session.paperDesk().venue(desk.bitcoin.id);
        QVERIFY(venue != nullptr);
        QCOMPARE(venue->position().count, std::int64_t{80});
    }

    void aPerpetualPaysFunding()
    {
        Accounts desk;
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 100) == ReasonCode::None);
        desk.bars();
        const Cash before = desk.account(0).equity();
        Command funding = desk.command(CommandKind::Funding, {}, &desk.bitcoin);
        funding.amount = Cash{10'000}; // 0.01 %
        QVERIFY(desk.give(funding) == ReasonCode::None);
        const Cash paid = desk.account(0).equity() - before;
        QCOMPARE(toString(paid), std::string("-0.5")); // of 0.1 BTC at 50 000
        QCOMPARE(toString(desk.account(0).fundingReceived()), std::string("-0.5"));
        QVERIFY(desk.driver.last<LedgerEntry>().kind == LedgerEntry::Kind::Funding);
        QCOMPARE(toString(desk.driver.last<PositionChanged>().funding), std::string("-0.5"));
        QCOMPARE(desk.account(0).conservation().units, std::int64_t{0});
        funding.instrument = desk.ether.id;
        QVERIFY(desk.give(funding) == ReasonCode::NoPositionToClose);
        funding.instrument = desk.cross.id; // no perpetual
        QVERIFY(desk.give(funding) == ReasonCode::InvalidValue);
    }

    void accountsTradeBesideEachOther()
    {
        Accounts desk;
        QVERIFY(desk.open("second", "20000") == ReasonCode::None);
        QVERIFY(desk.open("second", "20000") == ReasonCode::AccountExists);
        QVERIFY(desk.open("main", "20000") == ReasonCode::InvalidValue);
        QVERIFY(desk.open("", "20000") == ReasonCode::InvalidValue);
        QCOMPARE(desk.driver.session.accountCount(), std::size_t{2});
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 10, "third") == ReasonCode::UnknownAccount);
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 40, "second") == ReasonCode::None);
        QVERIFY(desk.order(desk.bitcoin, Side::Sell, 30) == ReasonCode::None);
        desk.bars();
        QCOMPARE(desk.held(desk.bitcoin, 1), std::int64_t{40});
        QCOMPARE(desk.held(desk.bitcoin, 0), std::int64_t{-30});
        // Every name names one thing.
        std::set<std::uint64_t> orders, fills, positions, entries;
        for (const Effect& effect : desk.driver.effects.all()) {
            if (effect.variant == Variant::B) continue; // engine 2 counts by itself
            if (const auto* order = std::get_if<OrderChanged>(&effect.body)) {
                if (order->from == trading::OrderState::Created && order->to == trading::OrderState::Created)
                    QVERIFY(orders.insert(order->order.value).second);
                QVERIFY((effect.account == 1) == (order->side == Side::Buy));
            } else if (const auto* fill = std::get_if<Filled>(&effect.body)) {
                QVERIFY(fills.insert(fill->fill.value).second);
                QVERIFY(positions.insert(fill->position.value).second);
            } else if (const auto* entry = std::get_if<LedgerEntry>(&effect.body)) {
                QVERIFY(entries.insert(entry->entry.value).second);
            }
        }
        QCOMPARE(fills.size(), std::size_t{2});
        const SessionReport report = desk.driver.session.report();
        QCOMPARE(report.accounts.size(), std::size_t{1});
        QCOMPARE(report.accounts[0].name, std::string("second"));
        QCOMPARE(toString(report.accounts[0].book.initialCash), std::string("20000"));
        QCOMPARE(report.accounts[0].fills, std::uint64_t{1});
        QCOMPARE(report.fills, std::uint64_t{1});
        QCOMPARE(report.accounts[0].book.conservation.units, std::int64_t{0});
        // What one does is nothing to the other.
        QVERIFY(desk.give(desk.command(CommandKind::Flatten, "second")) == ReasonCode::None);
        desk.bars();
        QCOMPARE(desk.held(desk.bitcoin, 1), std::int64_t{0});
        QCOMPARE(desk.held(desk.bitcoin, 0), std::int64_t{-30});
        // A kill of one stops that one; without a name it stops all.
        QVERIFY(desk.give(desk.command(CommandKind::Kill, "second")) == ReasonCode::None);
        QVERIFY(desk.driver.session.risk().killSwitch().isDisarmed());
        QVERIFY(!desk.driver.session.desk(1).risk().killSwitch().isDisarmed());
        QVERIFY(desk.give(desk.command(CommandKind::Kill)) == ReasonCode::None);
        QVERIFY(!desk.driver.session.risk().killSwitch().isDisarmed());
    }

    void theMainAccountDoesNotNoticeOthers()
    {
        const auto run = [](bool hasOther) {
            Accounts desk;
            if (hasOther) {
                (void)desk.open("second", "20000");
                (void)desk.order(desk.ether, Side::Buy, 100, "second");
            }
            (void)desk.order(desk.bitcoin, Side::Buy, 30);
            desk.bars("50100");
            desk.bars("50200");
            (void)desk.give(desk.command(CommandKind::Close, {}, &desk.bitcoin));
            desk.bars("50200");
            return toString(desk.account(0).equity()) + "/" + toString(desk.account(0).realizedGross());
        };
        QCOMPARE(run(true), run(false));
    }

    void accountsAreCarriedOver()
    {
        Accounts desk(kLoose);
        QVERIFY(desk.open("second", "20000", "EUR") == ReasonCode::None);
        QVERIFY(desk.open("third", "30000") == ReasonCode::None);
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 40, "third") == ReasonCode::None);
        QCOMPARE(words(desk.order(desk.cross, Side::Buy, 1000)), words(ReasonCode::None));
        desk.bars();
        Command resting = desk.command(CommandKind::Order, "third", &desk.bitcoin);
        resting.side = Side::Buy;
        resting.quantity = Lots{10};
        resting.terms.kind = trading::OrderKind::Limit;
        resting.terms.limit = Price{parseScaled("49000", desk.bitcoin.priceScale).value().value};
        QVERIFY(desk.give(resting) == ReasonCode::None);
        desk.bars();
        const auto next = continued(desk);
        QCOMPARE(next->session.accountCount(), std::size_t{3});
        QCOMPARE(std::string(next->session.accountName(1)), std::string("second"));
        QCOMPARE(next->session.desk(1).ledger().currency(), std::string("EUR"));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(toString(next->session.desk(i).ledger().equity()), desk.equity(i));
            QCOMPARE(next->session.desk(i).ledger().conservation().units, std::int64_t{0});
            QCOMPARE(next->session.desk(i).curve().points().size(),
                     desk.driver.session.desk(i).curve().points().size());
        }
        QCOMPARE(next->session.desk(2).orders().size(), std::size_t{1});
        QCOMPARE(next->all<AccountOpened>().size(), std::size_t{2});
        // Ids go on, once a range is known again to place a stop by.
        const OrderId last = desk.driver.last<OrderChanged>().order;
        for (int i = 0; i < 20; ++i) {
            desk.time = desk.time + kMinute;
            next->applySpan(
                std::vector{barOf(desk.bitcoin, Timeframe::M1, desk.time, "50000", "50500", "49500", "50000", 1e6)});
        }
        Command more = resting;
        more.account = {};
        more.terms = {};
        next->command(more, desk.time);
        QVERIFY(next->last<OrderChanged>().order > last);
        QVERIFY(next->session.carryOver().state == next->session.carryOver().state);
    }

    void aDayEndsWithTheAccountAsItIs()
    {
        Accounts desk(kLoose);
        QVERIFY(desk.open("second", "20000") == ReasonCode::None);
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 40, "second") == ReasonCode::None);
        while (desk.time < kStart + std::chrono::hours(25))
            desk.bars();
        std::map<int, trading::DailySnapshot> days;
        for (const Effect& effect : desk.driver.effects.all())
            if (const auto* closed = std::get_if<DayClosed>(&effect.body)) {
                QVERIFY(!days.contains(effect.account));
                days[effect.account] = closed->day;
            }
        QCOMPARE(days.size(), std::size_t{2});
        QCOMPARE(toString(days[0].equity), std::string("100000"));
        QCOMPARE(days[1].openPositions, 1);
        QCOMPARE(days[1].fills, std::int64_t{1});
        QVERIFY(days[1].equity == days[1].cash + days[1].marketValue);
        QVERIFY(days[1].time == at("2024-01-11T00:00:00Z"));
        QCOMPARE(days[1].date, 19'732); // 2024-01-10
        QVERIFY(!desk.driver.effects.equityPoints().empty());
    }

    void aFindingHoldsTheInstrumentUntilItIsUnlocked()
    {
        Accounts desk;
        auto found = std::make_shared<ReconciliationFinding>();
        found->finding.kind = trading::FindingClass::QuantityMismatch;
        found->finding.instrument = desk.bitcoin.id;
        found->finding.engineValue = 1;
        desk.driver.apply(std::shared_ptr<const ReconciliationFinding>(found), desk.time);
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 10) == ReasonCode::R19KillSwitch);
        QVERIFY(desk.order(desk.ether, Side::Buy, 10) == ReasonCode::None);
        Command unlock = desk.command(CommandKind::Unlock, {}, &desk.bitcoin);
        unlock.reason.clear();
        QVERIFY(desk.give(unlock) == ReasonCode::ReasonRequired);
        unlock.reason = "the venue was right";
        QVERIFY(desk.give(unlock) == ReasonCode::None);
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 10) == ReasonCode::None);
    }

    void aMissingFillIsBooked()
    {
        Accounts desk;
        Command resting = desk.command(CommandKind::Order, {}, &desk.bitcoin);
        resting.side = Side::Buy;
        resting.quantity = Lots{50};
        resting.terms.kind = trading::OrderKind::Limit;
        resting.terms.limit = Price{parseScaled("49000", desk.bitcoin.priceScale).value().value};
        QVERIFY(desk.give(resting) == ReasonCode::None);
        desk.bars();
        const auto& working = desk.driver.session.paperDesk().orders();
        QCOMPARE(working.size(), std::size_t{1});
        auto found = std::make_shared<ReconciliationFinding>();
        found->finding.kind = trading::FindingClass::MissingFill;
        found->finding.instrument = desk.bitcoin.id;
        found->finding.order = working.front().id;
        found->finding.execution = 1;
        found->finding.otherValue = 20;
        trading::VenueReport& report = found->report;
        report.kind = trading::VenueReportKind::Filled;
        report.order = working.front().id;
        report.side = Side::Buy;
        report.from = working.front().state;
        report.to = trading::OrderState::PartiallyFilled;
        report.quantity = Lots{50};
        report.filled = Lots{20};
        report.time = report.known = desk.time;
        report.execution.quantity = Lots{20};
        report.execution.ordinal = 1;
        report.execution.priced.price = report.execution.priced.reference = resting.terms.limit;
        report.execution.priced.marketTime = desk.time;
        desk.driver.apply(std::shared_ptr<const ReconciliationFinding>(found), desk.time);
        QCOMPARE(desk.held(desk.bitcoin), std::int64_t{20});
        QVERIFY(desk.driver.last<Incident>().code == ReasonCode::FillRestored);
        QCOMPARE(desk.account(0).conservation().units, std::int64_t{0});
        // Without the venue's word for it nothing is booked, and the instrument is held.
        found = std::make_shared<ReconciliationFinding>(*found);
        found->report.execution.ordinal = 0;
        desk.driver.apply(std::shared_ptr<const ReconciliationFinding>(found), desk.time);
        QCOMPARE(desk.held(desk.bitcoin), std::int64_t{20});
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 10) == ReasonCode::R19KillSwitch);
    }

    void aFindingIsStoredWhole()
    {
        Event event;
        event.seq = 7;
        event.time = kStart;
        auto found = std::make_shared<ReconciliationFinding>();
        found->finding = {
            trading::FindingClass::MissingFill, trading::ComparedWith::Venue, 2, InstrumentId{3}, OrderId{4}, 5, 6, 7};
        found->report.kind = trading::VenueReportKind::Filled;
        found->report.order = OrderId{4};
        found->report.side = Side::Sell;
        found->report.to = trading::OrderState::Filled;
        found->report.cause = ReasonCode::Filled;
        found->report.execution.quantity = Lots{9};
        found->report.execution.priced.price = Price{11};
        found->report.execution.priced.model = trading::FillModel::F3;
        found->report.execution.queueAhead = 1.5;
        found->report.execution.ordinal = 5;
        event.body = std::shared_ptr<const ReconciliationFinding>(found);
        CanonicalWriter out;
        encode(event, out);
        const auto bytes = out.take();
        const auto back = decodeEvent(event.kind(), event.seq, event.time, 0, bytes);
        QVERIFY(back.has_value());
        const auto& read = *std::get<std::shared_ptr<const ReconciliationFinding>>(back->body);
        QVERIFY(read.finding == found->finding);
        QCOMPARE(read.report.execution.ordinal, std::int64_t{5});
        CanonicalWriter again;
        encode(*back, again);
        QVERIFY(again.take() == bytes);
        for (std::size_t size = 0; size < bytes.size(); size += 8) // cut anywhere it is damaged
            QVERIFY(!decodeEvent(event.kind(), 7, kStart, 0, std::span(bytes).first(size)).has_value());
    }

    void notesNameWhatThereIs()
    {
        Accounts desk;
        Command note = desk.command(CommandKind::Note);
        QVERIFY(desk.give(note) == ReasonCode::InvalidValue);
        note.value = "a quiet day";
        QVERIFY(desk.give(note) == ReasonCode::None);
        note.position = PositionId{1};
        QVERIFY(desk.give(note) == ReasonCode::UnknownTarget);
        QVERIFY(desk.order(desk.bitcoin, Side::Buy, 10) == ReasonCode::None);
        desk.bars();
        QVERIFY(desk.give(note) == ReasonCode::None);
    }

    void everythingAddsUpWhateverHappens()
    {
        QVERIFY(rc::check("conservation, quantities and both cost methods, over all accounts and events", [] {
            Accounts desk(kLoose);
            const std::array<std::string, 3> names{"", "second", "third"};
            RC_ASSERT(desk.open("second", "50000") == ReasonCode::None);
            RC_ASSERT(desk.open("third", "1", "BTC") == ReasonCode::None);
            const std::array instruments{&desk.bitcoin, &desk.ether, &desk.cross};
            const int steps = *rc::gen::inRange(20, 60);
            std::map<std::pair<int, int>, std::int64_t> expected; // lots by account and instrument
            std::size_t seen = desk.driver.effects.all().size();
            for (int i = 0; i < steps; ++i) {
                const auto& name = *rc::gen::elementOf(names);
                const auto& instrument = **rc::gen::elementOf(instruments);
                const std::int64_t lots =
                    *rc::gen::inRange<std::int64_t>(1, 40) * (instrument.id == desk.cross.id ? 100 : 1);
                const Side side = *rc::gen::element(Side::Buy, Side::Sell);
                switch (*rc::gen::inRange(0, 9)) {
                case 0:
                case 1:
                case 2:
                    (void)desk.order(instrument, side, lots, name);
                    break;
                case 3:
                    (void)desk.give(desk.command(CommandKind::Close, name, &instrument));
                    break;
                case 4:
                    (void)desk.correct(instrument, side == Side::Buy ? lots : -lots,
                                       instrument.id == desk.cross.id ? "0.05" : "2500", name);
                    break;
                case 5:
                    (void)desk.capital(*rc::gen::element("100", "-50", "0.5"), name);
                    break;
                case 6: {
                    Command funding = desk.command(CommandKind::Funding, name, &instrument);
                    funding.amount = Cash{*rc::gen::inRange<std::int64_t>(-50'000, 50'000)};
                    (void)desk.give(funding);
                    break;
                }
                case 7:
                    (void)desk.give(desk.command(CommandKind::Flatten, name));
                    break;
                default: {
                    market::CorporateAction action;
                    action.instrument = desk.ether.id.value;
                    action.time = desk.time;
                    action.splitNumerator = 2;
                    action.splitDenominator = 1;
                    if (*rc::gen::inRange(0, 4) == 0) desk.driver.applySpan(std::vector{action});
                }
                }
                desk.bars(*rc::gen::element("50000", "50100", "49900", "50300"),
                          *rc::gen::element("0.05", "0.0501", "0.0499"));
                const auto all = desk.driver.effects.all();
                for (; seen < all.size(); ++seen) {
                    const Effect& effect = all[seen];
                    const std::pair key(int{effect.account}, int{effect.instrument.value});
                    if (const auto* fill = std::get_if<Filled>(&effect.body))
                        expected[key] += market::sign(fill->side) * fill->quantity.count;
                    else if (const auto* incident = std::get_if<Incident>(&effect.body)) {
                        if (incident->code != ReasonCode::PositionImported &&
                            incident->code != ReasonCode::PositionCorrected)
                            continue;
                        const auto reason = desk.driver.effects.reasons(effect).front();
                        expected[key] += reason.args[1].integer - reason.args[0].integer;
                    } else if (const auto* position = std::get_if<PositionChanged>(&effect.body)) {
                        if (position->cause == ReasonCode::CorporateActionApplied)
                            expected[key] = position->quantity.count;
                    }
                }
                for (std::size_t account = 0; account < 3; ++account) {
                    const auto& ledger = desk.account(account);
                    RC_ASSERT(ledger.conservation().units == 0);
                    for (const auto* each : instruments) {
                        const std::int64_t sum = expected[{static_cast<int>(account), int{each->id.value}}];
                        RC_ASSERT(ledger.position(each->id).quantity.count == sum);
                        const auto* venue = desk.driver.session.desk(account).venue(each->id);
                        const bool isSame = venue == nullptr || venue->position().count == sum;
                        RC_ASSERT(isSame);
                    }
                    for (const auto& balance : ledger.balances(desk.time)) {
                        const auto& part = *ledger.ledger(balance.currency);
                        RC_ASSERT(part.realizedGross().units + part.unrealized().units ==
                                  part.realizedFifo().units + part.unrealizedFifo().units);
                    }
                }
            }
        }));
    }
};

SEXTANT_TEST(TestAccounts)
#include "tst_accounts.moc"
