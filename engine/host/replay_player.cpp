#include "engine/host/replay_player.h"

#include "engine/host/tape_input.h"

namespace sextant::host {
namespace {

constexpr auto kReplayNap = std::chrono::milliseconds(100);

} // namespace

/// Waits until something may be applied; 0 when it is to stop or to begin anew.
template <class Admit>
std::size_t ReplayPlayer::admit(const session::Session& session, const Admit& ask)
{
    while (!stopped()) {
        const Pacer::Turn turn = ask();
        if (m_pacer.rewinds() != m_rewinds) return 0;
        if (turn.count > 0) return turn.count;
        m_options.observer->onTurn(session, session.lastSeq(), m_throughput);
        m_options.playback->doorbell().wait(std::min(turn.wait, Pacer::Clock::now() + kReplayNap));
    }
    return 0;
}

/// From the beginning until told to stop or to begin anew.
Result<void> ReplayPlayer::pass()
{
    journal::SessionReplay::Options options;
    options.verify = !m_isVerified;
    auto replay = journal::SessionReplay::open(m_options.location, m_options.sessionId, options);
    if (!replay) return tl::unexpected(replay.error());
    m_options.sessionId = replay->session().info.sessionId;
    if (const auto tape = tapeRequestFromJson(replay->session().info.sources); tape && tape->request.from)
        m_pacer.setLiveFrom(*tape->request.from);
    session::Session session;
    session::Effects effects;
    m_options.observer->onBegin(session);
    const auto apply = [&](const auto& input, const auto& tell) {
        effects.clear();
        session.apply(input, effects);
        tell();
        m_options.observer->onTurn(session, session.lastSeq(), m_throughput);
    };
    journal::ReplayRow row;
    while (true) {
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (row.event) {
            // The beginning of a session takes no time.
            const bool isBeginning = row.event->kind() == session::EventKind::SessionStart ||
                                     row.event->kind() == session::EventKind::InstrumentDefined ||
                                     row.event->kind() == session::EventKind::CarryOver ||
                                     row.event->kind() == session::EventKind::ConfigInstalled;
            if (!isBeginning && admit(session, [&] { return m_pacer.admit(row.event->time); }) == 0) return {};
            apply(*row.event, [&] { m_options.observer->onEvent(*row.event, session, effects); });
        }
        for (session::MarketSpan span : row.spans) {
            while (span.size() > 0) {
                const std::size_t count = admit(session, [&] { return m_pacer.admit(span); });
                if (count == 0) return {};
                // Of a fast forward, too, so much at a time that the screen can follow.
                const session::MarketSpan part =
                    takeFirst(span, std::min<std::size_t>(count, session::Sequencer::kMaxSpan));
                apply(part, [&] { m_options.observer->onSpan(part, session, effects); });
                m_throughput.events += part.size();
                span = dropFirst(span, part.size());
            }
        }
        if (row.digest && *row.digest != session.digests().all)
            return fail(ErrorCode::Corrupt, "row " + std::to_string(row.row) +
                                                " of the journal: the replay gives another digest than was recorded");
    }
    m_isVerified = true;
    m_options.playback->change([](Playback::State& state) { state.fastForward.reset(); });
    m_options.atEnd->store(true);
    while (!stopped() && m_pacer.rewinds() == m_rewinds) {
        m_options.observer->onTurn(session, session.lastSeq(), m_throughput);
        m_options.playback->doorbell().wait(Pacer::Clock::now() + kReplayNap);
        m_pacer.refresh();
    }
    m_options.atEnd->store(false);
    return {};
}

Result<void> ReplayPlayer::run()
{
    while (!stopped()) {
        m_pacer.refresh();
        m_rewinds = m_pacer.rewinds();
        if (auto done = pass(); !done) return done;
    }
    return {};
}

} // namespace sextant::host
