#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/journal/journal_writer.h"
#include "engine/session/bar_origins.h"
#include "engine/session/session.h"
#include "engine/storage/projector.h"

namespace sextant::host {

/// Puts what a session was given, and what followed, into batches for the journal's thread. Used by the engine's
/// thread.
class SessionJournal final {
public:
    explicit SessionJournal(journal::JournalWriter& writer) : m_writer(writer), m_batch(writer.takeBatch()) {}

    /// The event or span was applied and had these effects. `urgent`: somebody waits for it to be durable.
    void add(const session::Event& event, const session::Session& session, const session::Effects& effects);
    void add(const session::MarketSpan& span, const session::Session& session, const session::Effects& effects);
    /// What bars are that come from no feed.
    void setUsual(market::Provenance usual) { m_origins.setUsual(usual); }
    /// Bars that were stored before the program began: longer ones are made of them.
    void remember(const session::MarketSpan& span) { m_origins.note(span); }
    /// Effects that were stored before the program began: later ones speak of them.
    void remember(const session::Session& session, const session::Effects& effects)
    {
        while (m_known < session.instrumentCount())
            m_projector.know(session.instrument(InstrumentId{static_cast<std::uint16_t>(++m_known)}));
        m_projector.remember(effects);
    }
    /// What the units of the session before handed over, before anything else; `isKept`: it is stored already.
    void takeOver(const std::string& units, bool isKept) { m_projector.takeOver(units, isKept); }
    /// What this session's units hand over to the next.
    [[nodiscard]] std::string carriedUnits() const { return m_projector.carriedUnits(); }
    void addChange(storage::KeyChange change) { m_batch->changes().push_back(std::move(change)); }
    void setUrgent() { m_batch->setUrgent(); }
    /// So many events of the source were seen with what was added last, those of the sessions before included.
    void setTaken(std::uint64_t events);

    /// Hands over what has gathered. Waits while the disk is behind. Errors: Io, Interrupted.
    [[nodiscard]] Result<void> commit(const session::Session& session);
    /// The same once enough has gathered.
    [[nodiscard]] Result<void> commitIfLarge(const session::Session& session);
    [[nodiscard]] std::uint64_t durableSeq() const { return m_writer.durableSeq(); }
    /// The writer's term in which this session's first event was added; 0 before.
    [[nodiscard]] std::uint64_t term() const { return m_term; }

private:
    void begin(const session::Session& session);
    void addConsequences(const session::Session& session, const session::Effects& effects);

    journal::JournalWriter& m_writer;
    journal::BatchPtr m_batch;
    storage::Projector m_projector;
    session::BarOrigins m_origins;
    std::uint64_t m_term = 0;
    std::size_t m_known = 0;          // instruments that were defined before
    std::vector<std::string> m_names; // of instruments in the bars table, by id - 1
};

} // namespace sextant::host
