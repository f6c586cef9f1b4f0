#include "app/cockpit/scene.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/market/timeframe.h"

namespace sextant::cockpit {
namespace {

using session::PositionRow;

constexpr std::int64_t kParts = 10;  // of a position; one is sold
constexpr double kFarAbove = 1.02;   // of the last price
constexpr double kFarBelow = 0.95;   // of the last price
constexpr double kStopBelow = 0.98;  // of the last price
constexpr double kFarValue = 1000.0; // of the order, in quote currency
constexpr int kBarsAfterEntry = 12;
constexpr std::chrono::minutes kWhileQuoted{15}; // after an entry in an option: its market may close soon

Duration held(const PositionRow& position) { return position.closed - position.opened; }

Price share(const session::InstrumentPart& part, double of)
{
    return part.instrument->roundToTick(Price{static_cast<std::int64_t>(static_cast<double>(part.last.units) * of)});
}

} // namespace

Scene findScene(const session::Snapshot& recorded)
{
    const Duration length = recorded.now - recorded.started;
    Scene scene;
    scene.moment = recorded.started + length / 2;
    scene.timeframe = length < std::chrono::hours(48) ? market::Timeframe::M5 : market::Timeframe::M15;
    // The one held longest in the middle half.
    const PositionRow* best = nullptr;
    for (std::uint64_t number = recorded.closedPositions.first(); number < recorded.closedPositions.end(); ++number) {
        const PositionRow& position = recorded.closedPositions[number];
        const bool isMiddle =
            position.opened > recorded.started + length / 4 && position.opened < recorded.now - length / 4;
        if (isMiddle && position.signal.isSet() && position.variant == session::Variant::A &&
            (best == nullptr || held(position) > held(*best)))
            best = &position;
    }
    if (!recorded.options.empty()) {
        // While somebody quotes: the newest quote.
        scene.instrument = recorded.options.front()->underlying;
        scene.moment = recorded.started;
        for (const market::OptionQuote& quote : recorded.options.front()->quotes)
            scene.moment = std::max(scene.moment, quote.time);
    }
    if (best == nullptr) return scene;
    scene.instrument = best->instrument;
    // Of an option the chart shows what it is on.
    for (const auto& part : recorded.options)
        for (const session::ListedOption& listed : *part->listed)
            if (listed.option == best->instrument) scene.instrument = part->underlying;
    scene.signal = best->signal;
    const Duration longest =
        recorded.options.empty() ? market::nominalLength(scene.timeframe) * kBarsAfterEntry : Duration(kWhileQuoted);
    scene.moment = best->opened + std::min(held(*best) / 2, longest);
    return scene;
}

session::Command farOrder(const session::Snapshot& now, InstrumentId instrument, FarOrder kind)
{
    const session::InstrumentPart* part = now.find(instrument);
    expects(part != nullptr, "an order is for an instrument of the session");
    const auto& positions = *now.positions;
    const auto held = std::find_if(positions.begin(), positions.end(), [instrument](const PositionRow& row) {
        return row.instrument == instrument && row.variant != session::Variant::B && row.quantity.count >= kParts;
    });
    const bool isExit = kind == FarOrder::Exit && held != positions.end();
    session::Command command;
    command.kind = session::CommandKind::Order;
    command.actor = "operator";
    command.origin = "local";
    command.key = kind == FarOrder::Exit ? "far-exit" : "far-entry";
    command.symbol = part->instrument->symbol;
    command.side = isExit ? market::Side::Sell : market::Side::Buy;
    command.terms.kind = trading::OrderKind::Limit;
    command.terms.tif = trading::TimeInForce::GoodTillCancelled;
    command.terms.limit = share(*part, isExit ? kFarAbove : kFarBelow);
    const double lot = part->instrument->toDouble(command.terms.limit) * part->instrument->toDouble(Lots{1});
    command.quantity = Lots{isExit ? held->quantity.count / kParts
                                   : std::max<std::int64_t>(1, static_cast<std::int64_t>(kFarValue / lot))};
    return command;
}

models::OrderDraft writtenOrder(const session::InstrumentPart& part)
{
    models::OrderDraft draft;
    draft.instrument = part.instrument->id;
    draft.side = market::Side::Buy;
    draft.kind = trading::OrderKind::Market;
    draft.stop = share(part, kStopBelow);
    draft.sizeBy = models::SizeBy::Risk;
    draft.size = "0.05";
    return draft;
}

models::OrderDraft pairOrder(const session::InstrumentPart& part, bool isWrong)
{
    models::OrderDraft draft;
    draft.instrument = part.instrument->id;
    draft.side = market::Side::Sell;
    draft.kind = trading::OrderKind::Limit;
    draft.isPair = true;
    draft.tif = trading::TimeInForce::GoodTillCancelled;
    draft.limit = share(part, kFarAbove);
    draft.stopPrice = share(part, isWrong ? kFarAbove : kStopBelow);
    draft.reduceOnly = true;
    draft.sizeBy = models::SizeBy::Notional;
    draft.size = "500";
    return draft;
}

std::vector<models::IndicatorChoice> chartIndicators()
{
    struct Wanted {
        const char* spec;
        int firstColor;
    };
    std::vector<models::IndicatorChoice> choices;
    for (const auto& [spec, firstColor] :
         {Wanted{"bollinger:20:2", 0}, Wanted{"keltner:20:1.5:20", 4}, Wanted{"vwap", 7}, Wanted{"rsi:14", 1},
          Wanted{"macd:12:26:9", 0}, Wanted{"adx:14", 0}}) {
        const auto parsed = analysis::parseSpec(spec);
        expects(parsed.has_value(), "the indicators of the picture exist");
        choices.push_back(models::usualChoice(*parsed, firstColor));
    }
    return choices;
}

} // namespace sextant::cockpit
