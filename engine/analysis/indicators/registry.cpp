#include "engine/analysis/indicators/registry.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/cutler_rsi.h"
#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/ema_ribbon.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/analysis/indicators/rma.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/analysis/indicators/sma.h"
#include "engine/analysis/indicators/std_dev.h"
#include "engine/analysis/indicators/true_range.h"
#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

using Output = IndicatorColumn::Output;
using Outputs = std::span<Output>;

constexpr double kLongestPeriod = 100'000;

// How each kind of value becomes columns.

void writeOutputs(const std::optional<double>& value, Outputs out) { out[0] = value; }

void writeOutputs(const std::optional<MacdValue>& value, Outputs out)
{
    out[0] = value ? Output(value->macd) : std::nullopt;
    out[1] = value ? value->signal : std::nullopt;
    out[2] = value ? value->histogram : std::nullopt;
}

void writeOutputs(const std::optional<BollingerValue>& value, Outputs out)
{
    if (!value) {
        std::fill(out.begin(), out.end(), std::nullopt);
        return;
    }
    out[0] = value->mid;
    out[1] = value->upper;
    out[2] = value->lower;
    out[3] = value->percentB();
    out[4] = value->bandwidth();
    out[5] = value->position();
    out[6] = value->zscore();
}

void writeOutputs(const RibbonValue& value, Outputs out)
{
    for (std::size_t i = 0; i < EmaRibbon::kSize; ++i)
        out[i] = value.emas[i];
    out[5] = value.spread;
    out[6] = value.bull ? Output(*value.bull ? 1.0 : 0.0) : std::nullopt;
    out[7] = value.bear ? Output(*value.bear ? 1.0 : 0.0) : std::nullopt;
}

// Bars until one output is there, and until its seed no longer shows.

template <class Indicator>
int outputWarmUp(const Indicator& indicator, std::size_t)
{
    return indicator.warmUp();
}
int outputWarmUp(const Macd& macd, std::size_t output) { return output == 0 ? macd.macdWarmUp() : macd.warmUp(); }
int outputWarmUp(const EmaRibbon& ribbon, std::size_t output)
{
    if (output < EmaRibbon::kSize) return ribbon.emaWarmUp(output);
    return output == EmaRibbon::kSize ? ribbon.spreadWarmUp() : ribbon.warmUp();
}

template <class Indicator>
class ColumnOf final : public IndicatorColumn {
public:
    ColumnOf(const IndicatorSpec& spec, std::unique_ptr<IndicatorColumn> source, Indicator indicator)
        : IndicatorColumn(spec.columnNames(), std::move(source)), m_indicator(std::move(indicator))
    {}

private:
    // Three kinds: of whole bars, of a window of values (which is computed anew now and then), of values.
    static constexpr bool kTakesExact = requires(Indicator & i) { i.update(1.0, true); };
    static constexpr bool kTakesValue = requires(Indicator & i) { i.update(1.0); };

    void feed(const BarInput& bar, double value, Outputs out) override
    {
        if constexpr (kTakesExact)
            writeOutputs(m_indicator.update(value, m_schedule.isDue(bar)), out);
        else if constexpr (kTakesValue)
            writeOutputs(m_indicator.update(value), out);
        else
            writeOutputs(m_indicator.update(bar), out);
    }
    void look(const BarInput& bar, double value, Outputs out) const override
    {
        if constexpr (kTakesExact)
            writeOutputs(m_indicator.preview(value, m_schedule.wouldBeDue(bar)), out);
        else if constexpr (kTakesValue)
            writeOutputs(m_indicator.preview(value), out);
        else
            writeOutputs(m_indicator.preview(bar), out);
    }
    void forget() override
    {
        m_indicator.reset();
        m_schedule = {};
    }
    [[nodiscard]] int ownWarmUp(std::size_t output) const override { return outputWarmUp(m_indicator, output); }
    [[nodiscard]] int ownConvergence() const override { return m_indicator.convergence(); }

    Indicator m_indicator;
    ExactSchedule m_schedule;
};

/// A part of the bar itself (IND-140).
class BarPart final {
public:
    using Part = double (*)(const BarInput&);
    explicit BarPart(Part part) : m_part(part) {}
    [[nodiscard]] std::optional<double> update(const BarInput& bar) const { return m_part(bar); }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const { return m_part(bar); }
    void reset() {}
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    Part m_part;
};

using Source = std::unique_ptr<IndicatorColumn>;

template <class Indicator>
Source columnOf(const IndicatorSpec& spec, Source source, Indicator indicator)
{
    return std::make_unique<ColumnOf<Indicator>>(spec, std::move(source), std::move(indicator));
}

template <BarPart::Part part>
Source makeBarPart(const IndicatorSpec& spec, Source source)
{
    return columnOf(spec, std::move(source), BarPart(part));
}

double partOpen(const BarInput& b) { return b.open; }
double partHigh(const BarInput& b) { return b.high; }
double partLow(const BarInput& b) { return b.low; }
double partClose(const BarInput& b) { return b.close; }
double partVolume(const BarInput& b) { return b.volume; }
double partHl2(const BarInput& b) { return (b.high + b.low) / 2.0; }
double partHlc3(const BarInput& b) { return (b.high + b.low + b.close) / 3.0; }
double partOc2(const BarInput& b) { return (b.open + b.close) / 2.0; }
double partOhl3(const BarInput& b) { return (b.open + b.high + b.low) / 3.0; }
double partOhlc4(const BarInput& b) { return (b.open + b.high + b.low + b.close) / 4.0; }
double partHlcc4(const BarInput& b) { return (b.high + b.low + 2.0 * b.close) / 4.0; }

Seed seedOf(const IndicatorSpec& spec, std::size_t option)
{
    return spec.options[option] == 0 ? Seed::Sma : Seed::FirstValue;
}

constexpr std::string_view kWilder = "J. W. Wilder, New Concepts in Technical Trading Systems, 1978";
constexpr std::string_view kSextant = "Sextant indicator specification";

ParameterInfo wholeParameter(std::string_view name, double defaultValue)
{
    return {name, defaultValue, 1, kLongestPeriod, true};
}

OptionInfo seedOption() { return {"seed", {"sma", "first"}}; }

template <BarPart::Part part>
IndicatorInfo barPartInfo(std::string_view name, std::vector<std::string_view> aliases, std::string_view formula)
{
    IndicatorInfo info;
    info.id = "IND-140";
    info.name = name;
    info.aliases = std::move(aliases);
    info.defaultSpec = name;
    info.outputs = {"value"};
    info.takesSource = false;
    info.formula = formula;
    info.warmUp = "1";
    info.source = kSextant;
    info.make = &makeBarPart<part>;
    return info;
}

std::vector<IndicatorInfo> makeTable()
{
    std::vector<IndicatorInfo> table;

    IndicatorInfo sma;
    sma.id = "IND-01";
    sma.name = "sma";
    sma.defaultSpec = "sma:20";
    sma.parameters = {wholeParameter("period", 20)};
    sma.outputs = {"value"};
    sma.formula = "mean of the last n values";
    sma.warmUp = "period";
    sma.source = kSextant;
    sma.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source), Sma(spec.whole(0)));
    };
    table.push_back(std::move(sma));

    IndicatorInfo ema;
    ema.id = "IND-02";
    ema.name = "ema";
    ema.defaultSpec = "ema:20";
    ema.parameters = {wholeParameter("period", 20)};
    ema.options = {seedOption()};
    ema.outputs = {"value"};
    ema.formula = "y += 2/(n+1)*(x-y)";
    ema.warmUp = "period";
    ema.seeding = "sma: the mean of the first n values (TA-Lib); first: the first value";
    ema.source = kSextant;
    ema.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source), Ema(spec.whole(0), seedOf(spec, 0)));
    };
    table.push_back(std::move(ema));

    IndicatorInfo ribbon;
    ribbon.id = "IND-02R";
    ribbon.name = "ribbon";
    ribbon.defaultSpec = "ribbon:8:13:21:48:200";
    ribbon.parameters = {wholeParameter("p1", 8), wholeParameter("p2", 13), wholeParameter("p3", 21),
                         wholeParameter("p4", 48), wholeParameter("p5", 200)};
    ribbon.options = {seedOption()};
    ribbon.outputs = {"e1", "e2", "e3", "e4", "e5", "spread", "bull", "bear"};
    ribbon.takesSource = false;
    ribbon.formula = "five EMA of the close; spread = (e1-e4)/ATR14; bull = e1>e2>e3>e4>e5, bear the reverse";
    ribbon.warmUp = "p5; e1 from p1 on and so forth, spread from max(p4, 14) on";
    ribbon.seeding = "as ema";
    ribbon.source = kSextant;
    ribbon.check = [](const IndicatorSpec& spec) -> std::string_view {
        const bool rises = std::adjacent_find(spec.parameters.begin(), spec.parameters.end(),
                                              [](double a, double b) { return a >= b; }) == spec.parameters.end();
        return rises ? "" : "expected periods that rise, such as ribbon:8:13:21:48:200";
    };
    ribbon.make = [](const IndicatorSpec& spec, Source source) {
        std::array<int, EmaRibbon::kSize> periods{};
        for (std::size_t i = 0; i < periods.size(); ++i)
            periods[i] = spec.whole(i);
        return columnOf(spec, std::move(source), EmaRibbon(periods, seedOf(spec, 0)));
    };
    table.push_back(std::move(ribbon));

    IndicatorInfo rma;
    rma.id = "IND-04";
    rma.name = "rma";
    rma.aliases = {"smma", "wilders"};
    rma.defaultSpec = "rma:14";
    rma.parameters = {wholeParameter("period", 14)};
    rma.outputs = {"value"};
    rma.formula = "y = (y*(n-1)+x)/n";
    rma.warmUp = "period";
    rma.seeding = "the mean of the first n values";
    rma.source = kWilder;
    rma.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source), Rma(spec.whole(0)));
    };
    table.push_back(std::move(rma));

    IndicatorInfo rsi;
    rsi.id = "IND-13";
    rsi.name = "rsi";
    rsi.defaultSpec = "rsi:14";
    rsi.parameters = {wholeParameter("period", 14)};
    rsi.options = {{"average", {"wilder", "sma"}}};
    rsi.outputs = {"value"};
    rsi.formula = "100*AG/(AG+AL), AG and AL the averages of gains and losses over n changes; 50 without any change";
    rsi.warmUp = "period + 1";
    rsi.seeding = "the means of the first n gains and losses; average=sma (Cutler) is a window and needs none";
    rsi.source = kWilder;
    rsi.make = [](const IndicatorSpec& spec, Source source) {
        return spec.options[0] == 0 ? columnOf(spec, std::move(source), Rsi(spec.whole(0)))
                                    : columnOf(spec, std::move(source), CutlerRsi(spec.whole(0)));
    };
    table.push_back(std::move(rsi));

    IndicatorInfo macd;
    macd.id = "IND-14";
    macd.name = "macd";
    macd.defaultSpec = "macd:12:26:9";
    macd.parameters = {wholeParameter("fast", 12), wholeParameter("slow", 26), wholeParameter("signal", 9)};
    macd.options = {seedOption(), {"macdSeed", {"own", "talib"}}};
    macd.outputs = {"macd", "signal", "histogram"};
    macd.formula = "macd = EMA_fast - EMA_slow; signal = EMA of macd; histogram = macd - signal";
    macd.warmUp = "slow for macd, slow + signal - 1 for the rest";
    macd.seeding =
        "each average as ema on its own first values; macdSeed=talib: the fast one on the values just before the "
        "slow one's first";
    macd.source = "G. Appel, The Moving Average Convergence-Divergence Trading Method, 1979";
    macd.check = [](const IndicatorSpec& spec) -> std::string_view {
        return spec.parameters[0] < spec.parameters[1] ? "" : "expected fast < slow, such as macd:12:26:9";
    };
    macd.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source),
                        Macd(spec.whole(0), spec.whole(1), spec.whole(2), seedOf(spec, 0),
                             spec.options[1] == 0 ? MacdSeed::OwnBars : MacdSeed::TaLib));
    };
    table.push_back(std::move(macd));

    IndicatorInfo tr;
    tr.id = "IND-41";
    tr.name = "tr";
    tr.defaultSpec = "tr";
    tr.options = {{"tr0", {"range", "skip"}}};
    tr.outputs = {"value"};
    tr.takesSource = false;
    tr.formula = "max(H-L, |H-C1|, |L-C1|), C1 the close before";
    tr.warmUp = "1; tr0=skip: 2";
    tr.seeding = "tr0=range: the first bar gives high - low; tr0=skip: nothing (TA-Lib)";
    tr.source = kWilder;
    tr.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source),
                        TrueRange(spec.options[0] == 0 ? FirstTrueRange::Range : FirstTrueRange::Skip));
    };
    table.push_back(std::move(tr));

    IndicatorInfo atr;
    atr.id = "IND-42";
    atr.name = "atr";
    atr.defaultSpec = "atr:14";
    atr.parameters = {wholeParameter("period", 14)};
    atr.options = {{"tr0", {"range", "skip"}}};
    atr.outputs = {"value"};
    atr.takesSource = false;
    atr.formula = "Wilder's average of the true range";
    atr.warmUp = "period; tr0=skip: period + 1";
    atr.seeding =
        "the mean of the first n true ranges; tr0=range counts the first bar's high - low, tr0=skip does not (TA-Lib)";
    atr.source = kWilder;
    atr.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source),
                        Atr(spec.whole(0), spec.options[0] == 0 ? FirstTrueRange::Range : FirstTrueRange::Skip));
    };
    table.push_back(std::move(atr));

    IndicatorInfo bollinger;
    bollinger.id = "IND-45";
    bollinger.name = "bollinger";
    bollinger.aliases = {"bb", "bbands"};
    bollinger.defaultSpec = "bollinger:20:2";
    bollinger.parameters = {wholeParameter("period", 20), {"multiplier", 2, 0.01, 100, false}};
    bollinger.outputs = {"mid", "upper", "lower", "percent_b", "bandwidth", "pos", "zscore"};
    bollinger.formula =
        "mid = SMA_n, upper/lower = mid +- k*sd (population); percent_b = (x-lower)/(upper-lower); bandwidth = "
        "(upper-lower)/mid; pos = (x-mid)/(2 sd) within +-3; zscore = (x-mid)/sd";
    bollinger.warmUp = "period";
    bollinger.source = "J. Bollinger, Bollinger on Bollinger Bands, 2001";
    bollinger.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source), Bollinger(spec.whole(0), spec.parameters[1]));
    };
    table.push_back(std::move(bollinger));

    IndicatorInfo stddev;
    stddev.id = "IND-135";
    stddev.name = "stddev";
    stddev.aliases = {"stdev"};
    stddev.defaultSpec = "stddev:20";
    stddev.parameters = {wholeParameter("period", 20)};
    stddev.outputs = {"value"};
    stddev.formula = "population standard deviation of the last n values";
    stddev.warmUp = "period";
    stddev.source = kSextant;
    stddev.make = [](const IndicatorSpec& spec, Source source) {
        return columnOf(spec, std::move(source), StdDev(spec.whole(0)));
    };
    table.push_back(std::move(stddev));

    table.push_back(barPartInfo<&partOpen>("open", {}, "O"));
    table.push_back(barPartInfo<&partHigh>("high", {}, "H"));
    table.push_back(barPartInfo<&partLow>("low", {}, "L"));
    table.push_back(barPartInfo<&partClose>("close", {}, "C"));
    table.push_back(barPartInfo<&partVolume>("volume", {}, "V"));
    table.push_back(barPartInfo<&partHl2>("hl2", {"medprice"}, "(H+L)/2"));
    table.push_back(barPartInfo<&partHlc3>("hlc3", {"typprice"}, "(H+L+C)/3"));
    table.push_back(barPartInfo<&partOc2>("oc2", {}, "(O+C)/2"));
    table.push_back(barPartInfo<&partOhl3>("ohl3", {}, "(O+H+L)/3"));
    table.push_back(barPartInfo<&partOhlc4>("ohlc4", {"avgprice"}, "(O+H+L+C)/4"));
    table.push_back(barPartInfo<&partHlcc4>("hlcc4", {"wcprice"}, "(H+L+2C)/4"));
    return table;
}

} // namespace

std::span<const IndicatorInfo> indicators()
{
    static const std::vector<IndicatorInfo> table = makeTable();
    return table;
}

const IndicatorInfo* findIndicator(std::string_view nameOrAlias)
{
    for (const IndicatorInfo& info : indicators()) {
        if (info.name == nameOrAlias) return &info;
        if (std::find(info.aliases.begin(), info.aliases.end(), nameOrAlias) != info.aliases.end()) return &info;
    }
    return nullptr;
}

std::unique_ptr<IndicatorColumn> makeColumn(const IndicatorSpec& spec)
{
    expects(spec.info != nullptr && spec.parameters.size() == spec.info->parameters.size() &&
                spec.options.size() == spec.info->options.size(),
            "an indicator is made from a parsed spec");
    return spec.info->make(spec, spec.source ? makeColumn(*spec.source) : nullptr);
}

} // namespace sextant::analysis
