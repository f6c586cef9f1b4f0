#include "ui/trade/draft_problem_text.h"

#include "models/number_text.h"

namespace sextant::ui {

using models::DraftProblem;

QString DraftProblemText::of(DraftProblem problem, const market::Instrument* instrument, market::Side side)
{
    const QString tick = instrument == nullptr ? QString() : models::priceText(*instrument, instrument->tick);
    const QString lot = instrument == nullptr ? QString() : models::lotsText(*instrument, Lots{1});
    switch (problem) {
    case DraftProblem::None:
        return {};
    case DraftProblem::NoSession:
        return tr("No session yet — start the demo or open a recording.");
    case DraftProblem::SessionEnded:
        return tr("The session has ended; nothing can be ordered any more.");
    case DraftProblem::Killed:
        return tr("The kill switch is on: no orders until it is acknowledged and unlocked.");
    case DraftProblem::NoInstrument:
        return tr("Choose an instrument in the watchlist.");
    case DraftProblem::NotTradable:
        return tr("This instrument is scored but not traded.");
    case DraftProblem::NoPrice:
        return tr("No price yet.");
    case DraftProblem::LimitMissing:
        return tr("A limit order needs a price.");
    case DraftProblem::LimitOffTick:
        return tr("The price must be a multiple of %1.").arg(tick);
    case DraftProblem::PairOnOneSide:
        return side == market::Side::Buy ? tr("The limit of the pair lies below the market, its stop above.")
                                         : tr("The limit of the pair lies above the market, its stop below.");
    case DraftProblem::StopPriceMissing:
        return tr("A stop order needs the price it waits for.");
    case DraftProblem::StopPriceOffTick:
        return tr("The price must be a multiple of %1.").arg(tick);
    case DraftProblem::StopPriceReached:
        return side == market::Side::Buy ? tr("A buy stop waits above the market; this one would trade at once.")
                                         : tr("A sell stop waits below the market; this one would trade at once.");
    case DraftProblem::TrailMissing:
        return tr("Enter how far the stop trails.");
    case DraftProblem::TrailTooWide:
        return tr("That is further than the price itself.");
    case DraftProblem::TifNotForKind:
        return tr("An order that waits cannot be immediate: choose DAY, GTC or GTD.");
    case DraftProblem::NoOpenToWaitFor:
        return tr("This market never closes, so it has no open to wait for.");
    case DraftProblem::GoodTillMissing:
        return tr("Enter until when the order is good.");
    case DraftProblem::GoodTillOver:
        return tr("That instant has passed.");
    case DraftProblem::GoodTillTooFar:
        return tr("No order works longer than 90 days.");
    case DraftProblem::PostOnlyWouldTrade:
        return tr("At that price it would trade at once, and be refused.");
    case DraftProblem::ShownInvalid:
        return tr("The shown size is not a number above zero.");
    case DraftProblem::ShownOffLot:
        return tr("The shown size must be a multiple of %1.").arg(lot);
    case DraftProblem::ShownTooLarge:
        return tr("No more can be shown than there is.");
    case DraftProblem::NothingToReduce:
        return side == market::Side::Buy ? tr("There is no short position that a buy would reduce.")
                                         : tr("There is no long position that a sale would reduce.");
    case DraftProblem::StopOffTick:
        return tr("The stop must be a multiple of %1.").arg(tick);
    case DraftProblem::TargetOffTick:
        return tr("The target must be a multiple of %1.").arg(tick);
    case DraftProblem::StopOnWrongSide:
        return side == market::Side::Buy ? tr("The stop of a buy lies below its price.")
                                         : tr("The stop of a sale lies above its price.");
    case DraftProblem::TargetOnWrongSide:
        return side == market::Side::Buy ? tr("The target of a buy lies above its price.")
                                         : tr("The target of a sale lies below its price.");
    case DraftProblem::StopNeededForRisk:
        return tr("Sizing by risk needs a stop.");
    case DraftProblem::SizeMissing:
        return tr("Enter a size.");
    case DraftProblem::SizeInvalid:
        return tr("The size is not a number above zero.");
    case DraftProblem::SizeOffLot:
        return tr("The size must be a multiple of %1.").arg(lot);
    case DraftProblem::SizeBelowLot:
        return tr("That does not cover the smallest quantity, %1.").arg(lot);
    }
    return {};
}

} // namespace sextant::ui
