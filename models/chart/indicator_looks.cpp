#include "models/chart/indicator_looks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "engine/analysis/indicators/registry.h"
#include "engine/core/contract.h"

namespace sextant::models {
namespace {

using analysis::IndicatorInfo;

/// One line per indicator that is more than a line in a pane of its own. Outputs that are not named are not shown at
/// first; `shown` empty: all are.
struct LookRow {
    std::string_view name;
    char place;             ///< P: over the price, o: in a pane
    std::string_view shown; ///< "macd signal histogram"
    std::string_view forms; ///< one letter per output shown: L S H D l d z; empty: lines
    /// One letter per output shown: 0-7 counted from the first colour, u d m up, down, muted; empty: 0, 1, 2 …
    std::string_view colors;
    std::string_view band; ///< "upper lower"; a cloud begins with '~'
    std::string_view levels;
};

constexpr std::string_view kPivots3 = "pp r1 r2 r3 s1 s2 s3";
constexpr std::string_view kPivots4 = "pp r1 r2 r3 r4 s1 s2 s3 s4";

constexpr auto kRows = std::to_array<LookRow>({
    {"sma", 'P', "", "", "", "", ""},
    {"ema", 'P', "", "", "", "", ""},
    {"ribbon", 'P', "e1 e2 e3 e4 e5", "", "00112", "", ""},
    {"wma", 'P', "", "", "", "", ""},
    {"rma", 'P', "", "", "", "", ""},
    {"dema", 'P', "", "", "", "", ""},
    {"tema", 'P', "", "", "", "", ""},
    {"hma", 'P', "", "", "", "", ""},
    {"kama", 'P', "", "", "", "", ""},
    {"vwma", 'P', "", "", "", "", ""},
    {"trima", 'P', "", "", "", "", ""},
    {"lsma", 'P', "value", "", "", "", ""},
    {"ema_slope", 'o', "value", "", "", "", "0"},
    {"rsi", 'o', "", "", "", "", "30 70"},
    {"macd", 'o', "macd signal histogram", "LLH", "02m", "", "0"},
    {"ppo", 'o', "", "", "", "", "0"},
    {"apo", 'o', "", "", "", "", "0"},
    {"stoch", 'o', "k d", "", "02", "", "20 80"},
    {"stochrsi", 'o', "k d", "", "02", "", "20 80"},
    {"williams_r", 'o', "", "", "", "", "-80 -20"},
    {"roc", 'o', "", "", "", "", "0"},
    {"mom", 'o', "", "", "", "", "0"},
    {"return_1", 'o', "", "", "", "", "0"},
    {"logret_1", 'o', "", "", "", "", "0"},
    {"cci", 'o', "", "", "", "", "-100 100"},
    {"cmo", 'o', "", "", "", "", "-50 50"},
    {"tsi", 'o', "value signal", "", "02", "", "0"},
    {"ultosc", 'o', "", "", "", "", "30 70"},
    {"awesome", 'o', "value", "H", "m", "", "0"},
    {"aroon", 'o', "up down", "", "ud", "", "30 70"},
    {"trix", 'o', "value", "", "", "", "0"},
    {"fisher", 'o', "fisher trigger", "", "02", "", "0"},
    {"connors_rsi", 'o', "value", "", "", "", "10 90"},
    {"adx", 'o', "plus_di minus_di adx", "", "ud2", "", "20"},
    {"vortex", 'o', "plus minus", "", "ud", "", "1"},
    {"psar", 'P', "value", "d", "m", "", ""},
    {"supertrend", 'P', "value", "l", "m", "", ""},
    {"ichimoku", 'P', "tenkan kijun span_a span_b chikou", "", "02udm", "~span_a span_b", ""},
    {"heikin_ashi", 'P', "open close", "", "20", "", ""},
    {"choppiness", 'o', "", "", "", "", "38.2 61.8"},
    {"lr_channel", 'P', "mid upper lower", "", "011", "upper lower", ""},
    {"hurst", 'o', "", "", "", "", "0.5"},
    {"atr_percentile", 'o', "", "", "", "", "0.2 0.8"},
    {"bollinger", 'P', "mid upper lower", "", "100", "upper lower", ""},
    {"keltner", 'P', "mid upper lower", "", "100", "upper lower", ""},
    {"donchian", 'P', "upper lower mid", "", "001", "upper lower", ""},
    {"squeeze", 'o', "mom on", "Hz", "mm", "", "0"},
    {"chandelier", 'P', "long short", "", "ud", "", ""},
    {"envelope", 'P', "mid upper lower", "", "100", "upper lower", ""},
    {"vol_z", 'o', "", "", "", "", "-2 0 2"},
    {"vwap", 'P', "value upper1 lower1", "", "300", "upper1 lower1", ""},
    {"anchored_vwap", 'P', "", "", "", "", ""},
    {"mfi", 'o', "", "", "", "", "20 80"},
    {"ad", 'o', "value", "", "", "", ""},
    {"cmf", 'o', "", "", "", "", "0"},
    {"chaikin_osc", 'o', "", "", "", "", "0"},
    {"force_index", 'o', "", "", "", "", "0"},
    {"emv", 'o', "", "", "", "", "0"},
    {"volume_z", 'o', "", "", "", "", "0 2"},
    {"rvol", 'o', "", "", "", "", "1"},
    {"volume_stack", 'o', "buy sell", "", "ud", "", ""},
    {"pivot_classic", 'P', kPivots3, "SSSSSSS", "mddduuu", "", ""},
    {"pivot_fibonacci", 'P', kPivots3, "SSSSSSS", "mddduuu", "", ""},
    {"pivot_camarilla", 'P', kPivots4, "SSSSSSSSS", "mdddduuuu", "", ""},
    {"pivot_woodie", 'P', kPivots3, "SSSSSSS", "mddduuu", "", ""},
    {"pivot_demark", 'P', "pp r1 s1", "SSS", "mdu", "", ""},
    {"prev_session", 'P', "high low close", "SSS", "dum", "", ""},
    {"zscore", 'o', "", "", "", "", "-2 0 2"},
    {"percent_rank", 'o', "", "", "", "", "20 80"},
    {"correlation", 'o', "correlation", "", "", "", "0"},
    {"beta", 'o', "beta", "", "", "", "1"},
    {"autocorr", 'o', "", "", "", "", "0"},
    {"skew", 'o', "", "", "", "", "0"},
    {"kurtosis", 'o', "", "", "", "", "0"},
    {"spread_z", 'o', "", "", "", "", "-2 0 2"},
    {"saty_levels", 'P', "pc up_trigger up_618 up_1000 dn_trigger dn_618 dn_1000", "SSSSSSS", "muuuddd", "", ""},
    {"saty_phase", 'o', "", "", "", "", "-61.8 0 61.8"},
    {"saty_compression", 'o', "", "S", "", "", ""},
    {"alma", 'P', "", "", "", "", ""},
    {"t3", 'P', "", "", "", "", ""},
    {"mcginley", 'P', "", "", "", "", ""},
    {"vidya", 'P', "", "", "", "", ""},
    {"zlema", 'P', "", "", "", "", ""},
    {"mama", 'P', "mama fama", "", "02", "", ""},
    {"ht_trendline", 'P', "value", "", "", "", ""},
    {"rmta", 'P', "", "", "", "", ""},
    {"tsf", 'P', "", "", "", "", ""},
    {"fosc", 'o', "", "", "", "", "0"},
    {"alligator", 'P', "jaw teeth lips", "", "0du", "", ""},
    {"gator", 'o', "upper lower", "HH", "mm", "", "0"},
    {"elder_ray", 'o', "bull bear", "HH", "ud", "", "0"},
    {"pvo", 'o', "value signal histogram", "LLH", "02m", "", "0"},
    {"vosc", 'o', "", "", "", "", "0"},
    {"pmo", 'o', "value signal", "", "02", "", "0"},
    {"stc", 'o', "", "", "", "", "25 75"},
    {"smi", 'o', "value signal", "", "02", "", "-40 40"},
    {"kvo", 'o', "value signal", "", "02", "", "0"},
    {"bop", 'o', "", "", "", "", "0"},
    {"dpo", 'o', "value", "", "", "", "0"},
    {"qstick", 'o', "", "H", "m", "", "0"},
    {"msw", 'o', "sine lead", "", "02", "", "0"},
    {"prs", 'o', "value", "", "", "", ""},
    {"roc_wb", 'o', "value ema upper lower", "", "02mm", "", "0"},
    {"starc", 'P', "mid upper lower", "", "100", "upper lower", ""},
    {"accel_bands", 'P', "upper mid lower", "", "010", "upper lower", ""},
    {"atr_stop", 'P', "value", "l", "m", "", ""},
    {"vol_stop", 'P', "value", "l", "m", "", ""},
    {"fcb", 'P', "upper lower", "SS", "00", "", ""},
    {"fractal", 'P', "high low", "DD", "du", "", ""},
    {"pivot_lines", 'P', "high_line low_line", "", "du", "", ""},
    {"zigzag", 'P', "value", "", "", "", ""},
    {"rolling_pivots", 'P', "pp r1 r2 s1 s2", "", "mdduu", "", ""},
    {"stdev_channels", 'P', "mid upper lower", "", "100", "upper lower", ""},
    {"mass", 'o', "", "", "", "", "26.5 27"},
    {"cvi", 'o', "", "", "", "", "0"},
    {"sma_analysis", 'o', "mad", "", "", "", ""},
    {"highest", 'P', "", "", "", "", ""},
    {"lowest", 'P', "", "", "", "", ""},
    {"hurst_rs", 'o', "value", "", "", "", "0.5"},
    {"renko", 'P', "open close", "SS", "20", "", ""},
    {"renko_atr", 'P', "open close", "SS", "20", "", ""},
    {"candles", 'o', "engulfing_bull engulfing_bear", "HH", "ud", "", ""},
    {"doji", 'o', "match", "H", "m", "", ""},
    {"marubozu", 'o', "match", "H", "m", "", "0"},
    {"open", 'P', "", "", "", "", ""},
    {"high", 'P', "", "", "", "", ""},
    {"low", 'P', "", "", "", "", ""},
    {"close", 'P', "", "", "", "", ""},
    {"volume", 'o', "", "H", "m", "", "0"},
    {"hl2", 'P', "", "", "", "", ""},
    {"hlc3", 'P', "", "", "", "", ""},
    {"oc2", 'P', "", "", "", "", ""},
    {"ohl3", 'P', "", "", "", "", ""},
    {"ohlc4", 'P', "", "", "", "", ""},
    {"hlcc4", 'P', "", "", "", "", ""},
    {"lag", 'P', "", "", "", "", ""},
    {"decay", 'P', "", "", "", "", ""},
    {"edecay", 'P', "", "", "", "", ""},
    {"crossover", 'o', "", "H", "m", "", ""},
    {"crossany", 'o', "", "H", "m", "", ""},
});

const LookRow* rowOf(std::string_view name)
{
    const auto found =
        std::find_if(kRows.begin(), kRows.end(), [name](const LookRow& row) { return row.name == name; });
    return found == kRows.end() ? nullptr : &*found;
}

/// The words of a text separated by blanks.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::size_t outputNamed(const IndicatorInfo& info, std::string_view name)
{
    const auto found = std::find(info.outputs.begin(), info.outputs.end(), name);
    expects(found != info.outputs.end(), "the looks of an indicator name its outputs");
    return static_cast<std::size_t>(found - info.outputs.begin());
}

OutputForm formOf(char letter)
{
    switch (letter) {
    case 'S':
        return OutputForm::Steps;
    case 'H':
        return OutputForm::Histogram;
    case 'D':
        return OutputForm::Dots;
    case 'l':
        return OutputForm::SidedLine;
    case 'd':
        return OutputForm::SidedDots;
    case 'z':
        return OutputForm::ZeroDots;
    default:
        return OutputForm::Line;
    }
}

int colorOf(char letter)
{
    switch (letter) {
    case 'u':
        return kUpColor;
    case 'd':
        return kDownColor;
    case 'm':
        return kMutedColor;
    default:
        return letter - '0';
    }
}

/// Whether what an indicator is computed of is a price.
bool isOfPrices(const analysis::IndicatorSpec& spec)
{
    if (spec.source) {
        const LookRow* row = rowOf(spec.source->info->name);
        return row != nullptr && row->place == 'P' && isOfPrices(*spec.source);
    }
    if (spec.info->defaultSource.empty()) return true;
    const LookRow* row = rowOf(spec.info->defaultSource);
    return row != nullptr && row->place == 'P';
}

/// The number in "IND-02R".
int ordinalOf(const IndicatorInfo& info)
{
    int number = 0;
    constexpr std::string_view kPrefix = "IND-";
    (void)std::from_chars(info.id.data() + kPrefix.size(), info.id.data() + info.id.size(), number);
    return number;
}

} // namespace

IndicatorGroup groupOf(const IndicatorInfo& info)
{
    struct Span {
        int last;
        IndicatorGroup group;
    };
    // As the groups of the registry.
    using enum IndicatorGroup;
    static constexpr std::array kSpans{
        Span{12, Averages},  Span{30, Momentum},    Span{40, Trend},      Span{55, Volatility},
        Span{68, Volume},    Span{78, Book},        Span{84, Levels},     Span{90, Statistics},
        Span{91, Levels},    Span{92, Momentum},    Span{93, Volatility}, Span{102, Averages},
        Span{117, Momentum}, Span{121, Volatility}, Span{127, Levels},    Span{130, Volatility},
        Span{133, Volume},   Span{136, Statistics}, Span{140, Bars},      Span{9999, Functions}};
    const int number = ordinalOf(info);
    return std::find_if(kSpans.begin(), kSpans.end(), [number](const Span& span) { return number <= span.last; })
        ->group;
}

bool needsBook(const IndicatorInfo& info) { return groupOf(info) == IndicatorGroup::Book; }

IndicatorLook lookOf(const analysis::IndicatorSpec& spec)
{
    const IndicatorInfo& info = *spec.info;
    const std::size_t count = info.outputs.size();
    IndicatorLook look;
    look.forms.assign(count, OutputForm::Line);
    look.colors.resize(count);
    for (std::size_t k = 0; k < count; ++k)
        look.colors[k] = static_cast<int>(k) % kPaletteColors;
    const LookRow* row = rowOf(info.name);
    if (row == nullptr) {
        look.isShown.assign(count, true);
        return look;
    }
    look.isOverlay = row->place == 'P' && isOfPrices(spec);
    look.breaksAtSessions = info.name == "vwap";
    look.isShown.assign(count, row->shown.empty());
    std::size_t place = 0;
    const auto shown = row->shown.empty() ? info.outputs : wordsOf(row->shown);
    for (const std::string_view name : shown) {
        const std::size_t output = outputNamed(info, name);
        look.isShown[output] = true;
        if (place < row->forms.size()) look.forms[output] = formOf(row->forms[place]);
        look.colors[output] =
            place < row->colors.size() ? colorOf(row->colors[place]) : static_cast<int>(place) % kPaletteColors;
        ++place;
    }
    if (!row->band.empty()) {
        look.isCloud = row->band.front() == '~';
        const auto edges = wordsOf(row->band.substr(look.isCloud ? 1 : 0));
        look.band.emplace(outputNamed(info, edges[0]), outputNamed(info, edges[1]));
    }
    for (const std::string_view text : wordsOf(row->levels)) {
        double level = 0.0;
        (void)std::from_chars(text.data(), text.data() + text.size(), level);
        look.levels.push_back(level);
    }
    return look;
}

} // namespace sextant::models
