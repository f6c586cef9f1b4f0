#include "engine/analysis/indicators/registry_parts.h"

#include <cmath>

#include "engine/analysis/indicators/book_indicators.h"
#include "engine/analysis/indicators/stoikov_microprice.h"
#include "engine/analysis/indicators/trade_indicators.h"

namespace sextant::analysis {
namespace {

/// An indicator of books and trades as a column: it watches events, and gives at each bar what holds at its end.
template <class Indicator>
class EventColumn final : public IndicatorColumn {
public:
    EventColumn(const IndicatorSpec& spec, Indicator indicator)
        : IndicatorColumn(spec.columnNames(), nullptr), m_indicator(indicator), m_fresh(std::move(indicator))
    {}

private:
    void see(const BookInput& book) override
    {
        if constexpr (requires { m_indicator.watch(book); }) m_indicator.watch(book);
    }
    void see(const TradeInput& trade) override
    {
        if constexpr (requires { m_indicator.watch(trade); }) m_indicator.watch(trade);
    }
    void feed(const ColumnInput& input, Outputs out) override { look(input, out); }
    void look(const ColumnInput& input, Outputs out) const override
    {
        writeOutputs(m_indicator.at(input.bar.end), out);
    }
    void forget() override { m_indicator = m_fresh; }
    [[nodiscard]] int ownWarmUp(std::size_t) const override { return 1; }
    [[nodiscard]] int ownConvergence(std::size_t) const override { return 0; }

    Indicator m_indicator;
    Indicator m_fresh;
};

template <class Indicator>
Source eventColumn(const IndicatorSpec& spec, Indicator indicator)
{
    return std::make_unique<EventColumn<Indicator>>(spec, std::move(indicator));
}

/// Nothing at any time: an indicator whose model is not there.
struct NoModel {
    [[nodiscard]] Reading at(Time) const { return std::nullopt; }
};

Duration secondsOf(double seconds) { return Duration(static_cast<std::int64_t>(std::floor(seconds * 1e9 + 0.5))); }

ParameterInfo windowParameter(double defaultValue) { return realParameter("window_s", defaultValue, 0.001, 86'400); }
ParameterInfo levelsParameter() { return wholeParameter("levels", 1, 1, 1000); }
OptionInfo weightsOption() { return {"weights", {"equal", "fading"}}; }
LevelWeights weightsOf(const IndicatorSpec& spec, std::size_t option)
{
    return spec.options[option] == 0 ? LevelWeights::Equal : LevelWeights::Fading;
}
OptionInfo staleOption() { return {"market", {"live", "illiquid"}}; }
Duration staleOf(const IndicatorSpec& spec, std::size_t option)
{
    return spec.options[option] == 0 ? kStaleQuote : kStaleIlliquidQuote;
}

IndicatorInfo eventInfo(std::string_view id, std::string_view name, std::string_view defaultSpec,
                        std::vector<OutputUnit> units, std::string_view formula, std::string_view source = kSextant)
{
    return {.id = id,
            .name = name,
            .defaultSpec = defaultSpec,
            .units = std::move(units),
            .takesSource = false,
            .isSparse = true,
            .formula = formula,
            .warmUp = "the first quote or trade; none once it is stale",
            .source = source};
}

} // namespace

IndicatorRows bookIndicators()
{
    using enum OutputUnit;
    IndicatorRows rows;

    IndicatorInfo mid = eventInfo("IND-69", "mid", "mid", {Price},
                                  "(bid+ask)/2; a locked or crossed book leaves the "
                                  "last good one");
    mid.options = {staleOption()};
    mid.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, QuoteMid(staleOf(spec, 0)));
    };
    rows.push_back(std::move(mid));

    IndicatorInfo spread = eventInfo("IND-70", "spread", "spread", {Price, Ratio, Ratio},
                                     "ask-bid; bps 1e4*(ask-bid)/mid; ticks (ask-bid)/tick, where the tick is known");
    spread.outputs = {"absolute", "bps", "ticks"};
    spread.options = {staleOption()};
    spread.make = [](const IndicatorSpec& spec, Source, const ColumnContext& context) {
        return eventColumn(spec, QuoteSpread(context.tickSize, staleOf(spec, 0)));
    };
    rows.push_back(std::move(spread));

    IndicatorInfo micro = eventInfo("IND-71", "microprice", "microprice", {Price, Ratio},
                                    "(bid*askSize + ask*bidSize)/(bidSize+askSize); dev = (value-mid)/half spread");
    micro.outputs = {"value", "dev"};
    micro.options = {staleOption()};
    micro.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, Microprice(staleOf(spec, 0)));
    };
    rows.push_back(std::move(micro));

    IndicatorInfo stoikov =
        eventInfo("IND-72", "stoikov_microprice", "stoikov_microprice", {Price},
                  "mid + what a trained model expects of imbalance and spread; none without a model",
                  "S. Stoikov, The micro-price, 2018");
    stoikov.options = {staleOption()};
    stoikov.make = [](const IndicatorSpec& spec, Source, const ColumnContext& context) {
        return context.stoikov != nullptr ? eventColumn(spec, StoikovMicroprice(*context.stoikov, staleOf(spec, 0)))
                                          : eventColumn(spec, NoModel());
    };
    rows.push_back(std::move(stoikov));

    IndicatorInfo imbalance = eventInfo("IND-73", "book_imbalance", "book_imbalance:1", {Ratio},
                                        "(bid sizes - ask sizes)/(their sum) over the best levels; weights=fading: "
                                        "times exp(-0.5*(level-1))");
    imbalance.parameters = {levelsParameter()};
    imbalance.options = {weightsOption(), staleOption()};
    imbalance.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, BookImbalance(spec.whole(0), weightsOf(spec, 0), staleOf(spec, 1)));
    };
    rows.push_back(std::move(imbalance));

    IndicatorInfo ema = eventInfo("IND-74", "imbalance_ema", "imbalance_ema:1:2", {Ratio},
                                  "average of book_imbalance, a = 1 - 2^(-dt/half life); decay=event: a = 0.1");
    ema.parameters = {levelsParameter(), realParameter("half_life_s", 2, 0.001, 86'400)};
    ema.options = {weightsOption(), {"decay", {"time", "event"}}, staleOption()};
    ema.seeding = "the first imbalance";
    ema.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, ImbalanceEma(spec.whole(0), secondsOf(spec.parameters[1]),
                                              spec.options[1] == 0 ? EventDecay::Time : EventDecay::Event,
                                              weightsOf(spec, 0), staleOf(spec, 2)));
    };
    rows.push_back(std::move(ema));

    IndicatorInfo flow = eventInfo("IND-75", "ofi", "ofi:1", {Volume},
                                   "sum over the window of 1{b>=b'}q_b - 1{b<=b'}q_b' - 1{a<=a'}q_a + 1{a>=a'}q_a'",
                                   "R. Cont, A. Kukanov, S. Stoikov, The Price Impact of Order Book Events, 2014");
    flow.parameters = {windowParameter(1)};
    flow.options = {staleOption()};
    flow.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, OrderFlowImbalance(secondsOf(spec.parameters[0]), staleOf(spec, 0)));
    };
    rows.push_back(std::move(flow));

    IndicatorInfo trades = eventInfo("IND-76", "trade_imbalance", "trade_imbalance:10", {Ratio},
                                     "(bought - sold)/volume of the trades in the window");
    trades.parameters = {windowParameter(10)};
    trades.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, TradeImbalance(secondsOf(spec.parameters[0])));
    };
    rows.push_back(std::move(trades));

    IndicatorInfo kyle = eventInfo("IND-77", "kyle_lambda", "kyle_lambda:300", {Other},
                                   "slope of the mid's change on signed volume, trade by trade in the window",
                                   "A. Kyle, Continuous Auctions and Insider Trading, 1985");
    kyle.parameters = {windowParameter(300)};
    kyle.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, KyleLambda(secondsOf(spec.parameters[0])));
    };
    rows.push_back(std::move(kyle));

    IndicatorInfo amihud = eventInfo("IND-77", "amihud", "amihud:300", {Other},
                                     "mean of |return of the mid|/traded value, trade by trade in the window",
                                     "Y. Amihud, Illiquidity and Stock Returns, 2002");
    amihud.parameters = {windowParameter(300)};
    amihud.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, Amihud(secondsOf(spec.parameters[0])));
    };
    rows.push_back(std::move(amihud));

    IndicatorInfo absorption = eventInfo("IND-78", "absorption", "absorption:3:5", {Ratio},
                                         "a best price that stands for the window while ratio times as much is traded "
                                         "into it as its size shrinks; side 1 bid, -1 ask");
    absorption.parameters = {realParameter("ratio", 3, 0.01, 1000), windowParameter(5)};
    absorption.options = {staleOption()};
    absorption.outputs = {"flag", "side"};
    absorption.make = [](const IndicatorSpec& spec, Source, const ColumnContext&) {
        return eventColumn(spec, Absorption(spec.parameters[0], secondsOf(spec.parameters[1]), staleOf(spec, 0)));
    };
    rows.push_back(std::move(absorption));
    return rows;
}

} // namespace sextant::analysis
