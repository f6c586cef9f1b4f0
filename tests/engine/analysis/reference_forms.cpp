#include "tests/engine/analysis/reference_forms.h"

namespace sextant::test {

const std::vector<Variant>& variants()
{
    static const std::vector<Variant> table{
        {"skender/dema.csv", "dema", {"dema:14:seed=shared", "value"}, 1e-9},
        {"skender/tema.csv", "tema", {"tema:20:seed=shared", "value"}, 1e-9},
        {"skender/atr.csv", "atr", {"atr:14:tr0=skip", "value"}, 1e-9},
        {"skender/atr.csv", "atrp", {"natr:14:tr0=skip", "value"}, 1e-9},
        {"skender/atr-stop.csv", "atr", {"atr:21:tr0=skip", "value"}, 1e-9},
        {"skender/chexit.csv", "chandelierExit", {"chandelier:22:3:tr0=skip", "long"}, 1e-9},
        {"skender/adx.csv", "adxr", {"adx:14:adxrLag=n", "adxr"}, 1e-9},
        {"skender/beta.csv", "beta", {"beta:50:returns=simple", "beta"}, 1e-9},
        {"tulip/atoz.txt", "adosc 3 10", {"chaikin_osc:3:10:seed=first", "value"}, 1e-3},
        {"tulip/untest.txt", "adosc 2 5", {"chaikin_osc:2:5:seed=first", "value"}, 1e-3},
        {"tulip/atoz.txt", "dema 5", {"dema:5:seed=first", "value"}, 1e-3},
        {"tulip/untest.txt", "dema 5", {"dema:5:seed=first", "value"}, 1e-3},
        {"tulip/atoz.txt", "tema 5", {"tema:5:seed=first", "value"}, 1e-3},
        {"tulip/untest.txt", "tema 5", {"tema:5:seed=first", "value"}, 1e-3},
        {"tulip/atoz.txt", "ema 5", {"ema:5:seed=first", "value"}, 1e-3},
        {"tulip/untest.txt", "ema 5", {"ema:5:seed=first", "value"}, 1e-3},
        {"tulip/atoz.txt", "di 14/plus_di", {"adx:14:dmiSeed=talib", "plus_di"}, 1e-3},
        {"tulip/atoz.txt", "di 14/minus_di", {"adx:14:dmiSeed=talib", "minus_di"}, 1e-3},
        {"tulip/atoz.txt", "dx 14", {"adx:14:dmiSeed=talib", "dx"}, 1e-3},
        {"tulip/untest.txt", "di 5/plus_di", {"adx:5:dmiSeed=talib", "plus_di"}, 1e-3},
        {"tulip/untest.txt", "di 5/minus_di", {"adx:5:dmiSeed=talib", "minus_di"}, 1e-3},
        {"tulip/untest.txt", "dx 5", {"adx:5:dmiSeed=talib", "dx"}, 1e-3},
        {"tulip/atoz.txt", "emv", {"emv:1:1e4", "value"}, 1e-3},
        {"tulip/untest.txt", "emv", {"emv:1:1e4", "value"}, 1e-3},
        {"tulip/untest.txt", "macd 2 5 9/macd", {"macd:2:5:9:seed=first", "macd"}, 1e-3},
        {"tulip/untest.txt", "macd 2 5 9/signal", {"macd:2:5:9:seed=first", "signal"}, 1e-3},
        {"tulip/untest.txt", "macd 2 5 9/histogram", {"macd:2:5:9:seed=first", "histogram"}, 1e-3},
        {"tulip/atoz.txt", "psar 0.02 0.2", {"psar:0.02:0.2:clampFlip=off:start=midpoint", "value"}, 1e-9},
        {"tulip/atoz.txt", "rocr 12", {"roc:12", "value", Conversion::Ratio}, 1e-3},
        {"tulip/untest.txt", "rocr 5", {"roc:5", "value", Conversion::Ratio}, 1e-3},
        {"tulip/atoz.txt", "trix 3", {"trix:3:seed=first", "ema3", Conversion::ByCurrentEma}, 1e-3},
        {"tulip/untest.txt", "trix 5", {"trix:5:seed=first", "ema3", Conversion::ByCurrentEma}, 1e-3},
        {"tulip/extra.txt", "alma 9 0.85 6", {"alma:9:0.85:6:floor", "value"}, 1e-9},
        // The same definition in other words; the tolerance is the map's.
        {"skender/slope.csv", "intercept", {"lsma:14", "intercept", Conversion::LineFromFileStart}, 1e-9},
    };
    return table;
}

const std::map<std::pair<std::string, std::string>, const char*>& unlike()
{
    static const std::map<std::pair<std::string, std::string>, const char*> table{
        {{"skender/slope.csv", "line"}, "drawn for the last bars of the file only; lsma.value is its newest value"},
        {{"tulip/atoz.txt", "macd 12 26 9/macd"}, "its factors are 0.15 and 0.075 for these periods"},
        {{"tulip/atoz.txt", "macd 12 26 9/signal"}, "its factors are 0.15 and 0.075 for these periods"},
        {{"tulip/atoz.txt", "macd 12 26 9/histogram"}, "its factors are 0.15 and 0.075 for these periods"},
    };
    return table;
}

TulipShape tulipShape(const std::string& name)
{
    static const std::map<std::string, TulipShape> table{
        {"ad", {"hlcv", {}}},
        {"adosc", {"hlcv", {}}},
        {"ao", {"hl", {}}},
        {"aroonosc", {"hl", {}}},
        {"avgprice", {"ohlc", {}}},
        {"cci", {"hlc", {}}},
        {"cmf", {"hlcv", {}}},
        {"cvi", {"hl", {}}},
        {"dx", {"hl", {}}},
        {"emv", {"hlv", {}}},
        {"fosc", {"c", {}}},
        {"kvo", {"hlcv", {}}},
        {"marketfi", {"hlv", {}}},
        {"mfi", {"hlcv", {}}},
        {"natr", {"hlc", {}}},
        {"nvi", {"cv", {}}},
        {"psar", {"hl", {}}},
        {"pvi", {"cv", {}}},
        {"qstick", {"oc", {}}},
        {"typprice", {"hlc", {}}},
        {"ultosc", {"hlc", {}}},
        {"vosc", {"v", {}}},
        {"wad", {"hlc", {}}},
        {"wcprice", {"hlc", {}}},
        {"willr", {"hlc", {}}},
        {"add", {"cx", {}}},
        {"sub", {"cx", {}}},
        {"mul", {"cx", {}}},
        {"div", {"cx", {}}},
        {"crossany", {"cx", {}}},
        {"crossover", {"cx", {}}},
        {"di", {"hlc", {"plus_di", "minus_di"}}},
        {"msw", {"c", {"sine", "lead"}}},
        {"aroon", {"hl", {"down", "up"}}},
        {"ce", {"hlc", {"long", "short"}}},
        {"macd", {"c", {"macd", "signal", "histogram"}}},
        {"abands", {"hlc", {"lower", "upper", "mid"}}},
        {"fisher", {"hl", {"fisher", "trigger"}}},
    };
    const auto found = table.find(name);
    return found == table.end() ? TulipShape{"c", {}} : found->second;
}

} // namespace sextant::test
