#include "engine/feeds/venues/decoded_frame.h"

namespace sextant::feeds {

void DecodedFrame::clear()
{
    control.kind = Control::Kind::None;
    control.id.clear();
    control.code = 0;
    control.words.clear();
    control.isFatal = false;
    control.isTokenExpired = false;
    connectionSequence.reset();
    sent.reset();
    trades.clear();
    tradesAreHistory = false;
    quotes.clear();
    bars.clear();
    books.clear();
    levels.clear();
    notices.clear();
    lastTradeId.reset();
    lastTradeInstrument = 0;
    foreign = 0;
}

} // namespace sextant::feeds
