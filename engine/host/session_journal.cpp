#include "engine/host/session_journal.h"

namespace sextant::host {
namespace {

constexpr std::size_t kBatchBytes = 256 * 1024;

} // namespace

void SessionJournal::begin(const session::Session& session)
{
    m_term = m_writer.term();
    // A session that goes on has defined its instruments before.
    for (std::size_t id = 1; id <= session.instrumentCount(); ++id)
        m_projector.know(session.instrument(InstrumentId{static_cast<std::uint16_t>(id)}));
}

void SessionJournal::addConsequences(const session::Session& session, const session::Effects& effects)
{
    m_projector.project(effects, m_batch->projections());
    for (const market::Bar& bar : effects.closedBars()) {
        const market::Instrument& instrument = session.instrument(InstrumentId{bar.instrument});
        while (m_names.size() < bar.instrument) {
            const market::Instrument& next =
                session.instrument(InstrumentId{static_cast<std::uint16_t>(m_names.size() + 1)});
            m_names.push_back(next.venue.empty() ? next.symbol : next.venue + ":" + next.symbol);
        }
        m_batch->bars().push_back({m_names[bar.instrument - 1U], instrument.priceScale, bar, m_origins.of(bar)});
    }
}

void SessionJournal::add(const session::Event& event, const session::Session& session, const session::Effects& effects)
{
    if (m_term == 0) begin(session);
    m_batch->add(event);
    m_projector.take(event, m_batch->projections());
    addConsequences(session, effects);
}

void SessionJournal::add(const session::MarketSpan& span, const session::Session& session,
                         const session::Effects& effects)
{
    if (m_term == 0) begin(session);
    m_batch->add(span);
    m_origins.note(span);
    addConsequences(session, effects);
}

void SessionJournal::setTaken(std::uint64_t events)
{
    const journal::SourceRow row{0, events};
    m_batch->setProgress(std::span(&row, 1));
}

Result<void> SessionJournal::commit(const session::Session& session)
{
    if (m_batch->empty()) return {};
    m_batch->mark(session.digests().all);
    m_batch->setTerm(m_term);
    if (auto done = m_writer.append(std::move(m_batch)); !done) return done;
    m_batch = m_writer.takeBatch();
    return {};
}

Result<void> SessionJournal::commitIfLarge(const session::Session& session)
{
    return m_batch->weight() >= kBatchBytes ? commit(session) : Result<void>{};
}

} // namespace sextant::host
