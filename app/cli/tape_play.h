#pragma once

#include <string>

#include "app/cli/configuration.h"
#include "engine/core/result.h"
#include "engine/host/event_source.h"
#include "engine/session/session.h"

namespace sextant::cli {

/// Sees what a session does while it is played.
class PlayWatcher {
public:
    virtual ~PlayWatcher() = default;
    /// After it was applied, with the effects of this alone.
    virtual void onEvent(const session::Event& event, const session::Session& session,
                         const session::Effects& effects) = 0;
    virtual void onSpan(const session::MarketSpan& span, const session::Session& session,
                        const session::Effects& effects) = 0;
    /// Nobody looks any more.
    [[nodiscard]] virtual bool isDone() const { return false; }
};

/// A session that is played from a source by itself, without a workspace: nothing is kept, and what it waits for
/// (models of the market regime) is done here and now.
class TapePlay final {
public:
    explicit TapePlay(PlayWatcher& watcher) : m_watcher(watcher) {}

    /// All of it, once. `scoringConfig`: empty for the built-in one.
    [[nodiscard]] Result<void> play(const Configuration& configuration, const std::string& scoringConfig,
                                    host::EventSource& source);
    [[nodiscard]] const session::Session& session() const { return m_session; }

private:
    void apply(session::Event event);
    void apply(const session::MarketSpan& span);
    void giveModels();

    PlayWatcher& m_watcher;
    session::Session m_session;
    session::Effects m_effects;
};

} // namespace sextant::cli
