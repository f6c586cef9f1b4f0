// Compiled by TestMustNotCompile with CASE set: 0 must compile, every other case must not.
#include <memory>

#include "engine/session/pipeline_a.h"
#include "engine/session/trading_desk.h"
#include "engine/trading/ledger/ledger.h"
#include "engine/trading/venue/venue_adapter.h"

using namespace sextant;
using trading::Paper;
using trading::Shadow;

void shadowsStayShadows(trading::Order<Paper>& paper, trading::Order<Shadow>& shadow, trading::Ledger<Paper>& ledger,
                        const trading::Fill<Paper>& paperFill, const trading::Fill<Shadow>& shadowFill,
                        trading::VenueAdapter& venue, session::TradingDesk<Shadow>& desk,
                        session::EffectRecorder& effects, const session::SessionConfig& config,
                        session::SignalRouter& router, const market::Instrument& instrument)
{
#if CASE == 0
    (void)venue.send(trading::VenueMessage(paper));
    (void)ledger.book(paperFill, instrument);
#elif CASE == 1 // a message to a venue of a shadow order
    (void)venue.send(trading::VenueMessage(shadow));
#elif CASE == 2 // a shadow order becomes a paper one
    paper = shadow;
#elif CASE == 3
    const trading::Order<Paper> copy(shadow);
#elif CASE == 4 // a shadow fill is booked on paper
    (void)ledger.book(shadowFill, instrument);
#elif CASE == 5 // engine 1 trades on the shadow desk
    session::PipelineA pipeline(effects, config, router, desk);
#elif CASE == 6 // the desks are one another's
    session::TradingDesk<Paper>& other = desk;
    (void)other;
#elif CASE == 7 // a venue is sent a ticket that says nothing of whose it is
    (void)venue.send(trading::OrderTicket());
#elif CASE == 8
    trading::Fill<Paper> fill = shadowFill;
    (void)fill;
#elif CASE == 9 // a shadow position counted as paper
    const trading::Position<Paper>& position = desk.ledger().position(InstrumentId{1});
    (void)position;
#endif
    (void)paper, (void)shadow, (void)ledger, (void)paperFill, (void)shadowFill, (void)venue, (void)desk;
    (void)effects, (void)config, (void)router, (void)instrument;
}
