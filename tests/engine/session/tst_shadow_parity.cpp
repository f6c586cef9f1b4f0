#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <memory>

#include <rapidcheck.h>

#include "engine/core/philox.h"
#include "engine/session/trading_desk.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Side;
using market::Timeframe;
using trading::Paper;
using trading::Shadow;

namespace {

constexpr Duration kMinute = std::chrono::minutes(1);

/// A paper desk and a shadow desk in one market, told the same.
class Twins final {
public:
    Twins(std::uint64_t seed, const std::vector<std::pair<std::string, std::string>>& settings)
        : m_random(seed, RandomPurpose::Test), m_time(at("2024-01-10T00:00:00Z"))
    {
        SettingValues values;
        for (const auto& [key, value] : settings)
            if (!values.set(key, value)) qFatal("setting");
        m_config = compile(values, FlagValues());
        static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
        auto instrument = std::make_shared<market::Instrument>(catalog.find("BTC-USDT", "bybit"));
        instrument->id = InstrumentId{1};
        instrument->barSource = market::BarSource::Bars;
        instrument->baseTimeframe = Timeframe::M1;
        InstrumentState& state = m_states.emplace_back();
        state.instrument = instrument;
        state.calendar = market::findCalendar(instrument->calendar);
        state.priceDivisor = static_cast<double>(pow10(instrument->priceScale));
        m_history.define(*instrument, state.calendar, Timeframe::M1);
        m_paper = std::make_unique<TradingDesk<Paper>>(m_recorders[0], m_config, m_history, m_ids[0], Variant::A, 0);
        m_shadow = std::make_unique<TradingDesk<Shadow>>(m_recorders[1], m_config, m_history, m_ids[1], Variant::B, 1);
        begin();
        both([&](auto& desk) {
            if (!desk.open(Cash{100'000LL * 100'000'000LL})) qFatal("open");
            desk.define(*instrument);
        });
    }

    void step()
    {
        m_time = m_time + kMinute;
        const market::Bar bar = nextBar();
        begin();
        both([&](auto& desk) {
            if (desk.nextTimer() <= m_time) desk.fireTimers(m_time, m_states);
            desk.onBar(state(), bar);
        });
        state().last = bar.close;
        state().lastTime = bar.end;
        state().barLength = kMinute;
        m_history.onBar(*state().instrument, bar);
        both([&](auto& desk) {
            desk.refresh(state());
            desk.settle(m_states);
        });
        act();
    }

    /// What is not alike on both desks, or not of this market; empty: nothing.
    [[nodiscard]] std::string fault() const
    {
        const auto paper = m_out[0].all();
        const auto shadow = m_out[1].all();
        if (paper.size() != shadow.size()) return "another number of effects";
        for (std::size_t i = 0; i < paper.size(); ++i)
            if (bytesOf(m_out[0], paper[i]) != bytesOf(m_out[1], shadow[i]))
                return "effect " + std::to_string(i) + " (" + std::string(toString(paper[i].kind)) + ") differs";
        const auto& a = m_paper->ledger();
        const auto& b = m_shadow->ledger();
        if (a.cash() != b.cash() || a.equity() != b.equity() || a.fees() != b.fees()) return "other money";
        if (a.unrealized() != b.unrealized() || a.realizedGross() != b.realizedGross()) return "other results";
        if (a.conservation().units != 0 || b.conservation().units != 0) return "money appeared or vanished";
        return {};
    }
    /// Every shadow fill lies within what its bar traded at, spread and slippage aside.
    [[nodiscard]] bool hasRealPrices() const
    {
        for (const Effect& effect : m_out[1].all()) {
            const auto* fill = std::get_if<Filled>(&effect.body);
            if (fill == nullptr) continue;
            const auto bar = std::find_if(m_bars.begin(), m_bars.end(), [&](const market::Bar& each) {
                return fill->marketTime >= each.start() && fill->marketTime <= each.end &&
                       fill->reference >= each.low && fill->reference <= each.high;
            });
            if (bar == m_bars.end()) return false;
            const Price cost{fill->halfSpread.units + fill->slippage.units + fill->impact.units};
            const std::int64_t away = fill->side == Side::Buy ? fill->price.units - fill->reference.units
                                                              : fill->reference.units - fill->price.units;
            if (away < 0 || away > cost.units + 1) return false;
        }
        return true;
    }
    [[nodiscard]] std::uint64_t fills() const { return m_shadow->fills(); }

private:
    [[nodiscard]] InstrumentState& state() { return m_states.front(); }
    [[nodiscard]] std::int64_t below(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_random.nextBelow(static_cast<std::uint64_t>(most)));
    }
    template <class Use>
    void both(const Use& use)
    {
        use(*m_paper);
        use(*m_shadow);
    }
    void begin()
    {
        ++m_seq;
        for (std::size_t i = 0; i < 2; ++i)
            m_recorders[i].begin(m_out[i], m_seq, m_time);
    }
    market::Bar nextBar()
    {
        const std::int64_t open = m_ticks + below(41) - 20;
        const std::int64_t close = std::max<std::int64_t>(1000, open + below(1201) - 600);
        const std::int64_t high = std::max(open, close) + below(300);
        const std::int64_t low = std::min(open, close) - below(300);
        m_ticks = close;
        const std::int64_t tick = state().instrument->tick.units;
        market::Bar bar;
        bar.end = m_time;
        bar.timeframe = Timeframe::M1;
        bar.durationSeconds = 60;
        bar.instrument = 1;
        bar.open = Price{open * tick};
        bar.high = Price{high * tick};
        bar.low = Price{low * tick};
        bar.close = Price{close * tick};
        bar.volume = 100.0;
        m_bars.push_back(bar);
        return bar;
    }
    void act()
    {
        const std::int64_t choice = below(12);
        const bool isBuy = below(2) == 0;
        constexpr double kAtr = 60.0; // dollars
        both([&](auto& desk) {
            if (choice < 4) {
                EntryWish wish;
                wish.signal = SignalId{m_seq};
                wish.side = isBuy ? Side::Buy : Side::Sell;
                wish.purpose = isBuy ? ReasonCode::ScoreBuy : ReasonCode::ScoreSell;
                wish.atr = kAtr;
                wish.timeframe = Timeframe::M1;
                (void)desk.enter(state(), wish);
            } else if (choice == 4 && !desk.ledger().position(InstrumentId{1}).isFlat()) {
                const Variant actor = desk.actorFor(Variant::A);
                (void)desk.exit(state(), actor, ReasonCode::ExitSignalFlip, {}, state().last, {});
            }
        });
    }
    /// Without whose it is: the one thing that may differ.
    static std::vector<std::uint8_t> bytesOf(const Effects& effects, Effect effect)
    {
        const auto reasons = effects.reasons(effect);
        effect.variant = Variant::None;
        CanonicalWriter out;
        canonical(effect, reasons, out);
        return out.take();
    }

    RandomStream m_random;
    SessionConfig m_config;
    RiskHistory m_history;
    std::array<EffectRecorder, 2> m_recorders;
    std::array<Effects, 2> m_out;
    std::array<DeskIds, 2> m_ids;
    std::vector<InstrumentState> m_states;
    std::unique_ptr<TradingDesk<Paper>> m_paper;
    std::unique_ptr<TradingDesk<Shadow>> m_shadow;
    std::vector<market::Bar> m_bars;
    Time m_time;
    std::uint64_t m_seq = 0;
    std::int64_t m_ticks = 500'000;
};

const std::vector<std::pair<std::string, std::string>> kSettings{
    {"risk.cooldown_seconds", "0"}, {"risk.cooldown_after_loss_seconds", "0"},
    {"risk.calm_mode", "false"},    {"risk.loss_breach", "halt"},
    {"exits.max_hold_hours", "1"},  {"exits.scale_out", "0.1:0.5"}};

} // namespace

/// Paper and shadow are one code on two accounts (DESIGN §2.4; traceability P32 to P34).
class TestShadowParity final : public QObject {
    Q_OBJECT

private slots:
    void p32p34SameOrdersSameExitsSameMoney();
    void p33ShadowFillsHaveRealPrices();
};

void TestShadowParity::p32p34SameOrdersSameExitsSameMoney()
{
    std::uint64_t fills = 0;
    const bool isEqual = rc::check("a shadow desk does what a paper desk does", [&](std::uint64_t seed) {
        Twins twins(seed, kSettings);
        for (int i = 0; i < 200; ++i)
            twins.step();
        const std::string fault = twins.fault();
        RC_ASSERT(fault == "");
        fills += twins.fills();
    });
    QVERIFY(isEqual);
    QVERIFY2(fills > 1000, qPrintable(QString::number(fills)));
}

void TestShadowParity::p33ShadowFillsHaveRealPrices()
{
    QVERIFY(rc::check("the price of a shadow fill was traded", [](std::uint64_t seed) {
        Twins twins(seed, kSettings);
        for (int i = 0; i < 200; ++i)
            twins.step();
        RC_ASSERT(twins.hasRealPrices());
    }));
}

SEXTANT_TEST(TestShadowParity)
#include "tst_shadow_parity.moc"
