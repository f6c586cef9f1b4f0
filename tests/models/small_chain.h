#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include "engine/market/calendar.h"
#include "models/option_chain_model.h"

namespace sextant::test {

/// A chain of invented quotes on a market at 100: strikes 90, 95 … 110, calls and puts.
class SmallChain {
public:
    SmallChain()
    {
        snapshot.serial = 1;
        snapshot.now = parseRfc3339("2024-03-05T15:00:00Z").value();
        snapshot.configuration = std::make_shared<const session::ConfigurationPart>();
        snapshot.positions = std::make_shared<const std::vector<session::PositionRow>>();
        auto underlying = std::make_shared<session::InstrumentPart>();
        auto instrument = std::make_shared<market::Instrument>();
        instrument->id = InstrumentId{1};
        instrument->symbol = "XYZ";
        instrument->priceScale = 2;
        underlying->instrument = instrument;
        underlying->calendar = market::findCalendar("NYSE");
        snapshot.instruments.push_back(underlying);
        for (const std::int64_t strike : {90, 95, 100, 105, 110})
            list(strike);
    }
    void list(std::int64_t strike)
    {
        for (const auto type : {market::OptionType::Call, market::OptionType::Put}) {
            session::ListedOption option;
            option.option = InstrumentId{static_cast<std::uint16_t>(2 + listed.size())};
            option.contract.root.root = option.contract.root.underlying = "XYZ";
            option.contract.expiry = 19'797; // 2024-03-15
            option.contract.strike = {strike * 1000};
            option.contract.type = type;
            option.strike = Price{strike * 10'000};
            listed.push_back(option);
            market::OptionQuote quote;
            quote.time = snapshot.now;
            const double intrinsic =
                (type == market::OptionType::Call ? 1.0 : -1.0) * (100.0 - static_cast<double>(strike));
            const double mid = std::max(intrinsic, 0.0) + 2.0 - 0.02 * std::fabs(intrinsic);
            quote.bid = Price{static_cast<std::int64_t>(std::llround((mid - 0.05) * 100)) * 100};
            quote.ask = Price{static_cast<std::int64_t>(std::llround((mid + 0.05) * 100)) * 100};
            quote.bidSize = quote.askSize = 10;
            quotes.push_back(quote);
        }
    }
    [[nodiscard]] models::OptionViewPtr view(std::vector<models::OptionLeg> selection = {})
    {
        auto part = std::make_shared<session::OptionPart>();
        part->underlying = InstrumentId{1};
        part->listed = std::make_shared<const std::vector<session::ListedOption>>(listed);
        part->calendar = market::findCalendar("NYSE");
        part->quotes = quotes;
        part->spot = spot;
        snapshot.options = {part};
        return models::makeOptionView(
            {std::make_shared<const session::Snapshot>(snapshot), InstrumentId{1}, std::move(selection)});
    }
    [[nodiscard]] models::ExpiryKey key() const { return {"XYZ", 19'797}; }

    session::Snapshot snapshot;
    std::vector<session::ListedOption> listed;
    std::vector<market::OptionQuote> quotes;
    Price spot{10'000};
};

} // namespace sextant::test
