#include "app/cli/tape_play.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace sextant::cli {
namespace {

constexpr Cash kPlayCash{100'000LL * 100'000'000}; // what the account opens with: nothing is traded

} // namespace

Result<void> TapePlay::play(const Configuration& configuration, const std::string& scoringConfig,
                            host::EventSource& source)
{
    auto start = std::make_shared<session::SessionStart>();
    start->initialCash = kPlayCash;
    start->decisionVersion = session::Session::kDecisionVersion;
    start->settings = configuration.settings.changed();
    start->flags = configuration.flags.changed();
    start->sources = source.description();
    const Time begin = source.startTime();
    apply({0, begin, 0, std::shared_ptr<const session::SessionStart>(std::move(start))});
    for (const auto& instrument : source.instruments())
        apply({0, begin, 0, instrument});
    if (!scoringConfig.empty())
        apply({0, begin, 0,
               std::make_shared<const session::ConfigInstalled>(session::ConfigInstalled{scoringConfig, "start"})});
    session::Sequencer::Item item;
    while (!m_watcher.isDone()) {
        const auto more = source.next(item);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        item.isSpan ? apply(item.span) : apply(item.event);
    }
    return {};
}

void TapePlay::apply(session::Event event)
{
    event.seq = m_session.lastSeq() + 1;
    m_effects.clear();
    m_session.apply(event, m_effects);
    m_watcher.onEvent(event, m_session, m_effects);
    giveModels();
}

void TapePlay::apply(const session::MarketSpan& span)
{
    for (session::MarketSpan rest = span; rest.size() > 0;) {
        rest.firstSeq = m_session.lastSeq() + 1;
        m_effects.clear();
        const std::size_t taken = m_session.applyUntilWork(rest, m_effects);
        m_watcher.onSpan(host::takeFirst(rest, taken), m_session, m_effects);
        rest = host::dropFirst(rest, taken);
        giveModels();
    }
}

void TapePlay::giveModels()
{
    while (true) {
        const auto pending = m_session.pendingWork();
        const auto awaited =
            std::find_if(pending.begin(), pending.end(), [](const auto& work) { return work.isAwaited(); });
        if (awaited == pending.end()) return;
        const session::Event given{m_session.lastSeq() + 1, m_session.now(), 0, session::carryOut(*awaited)};
        m_effects.clear();
        m_session.apply(given, m_effects);
        m_watcher.onEvent(given, m_session, m_effects);
    }
}

} // namespace sextant::cli
