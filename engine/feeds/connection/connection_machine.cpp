#include "engine/feeds/connection/connection_machine.h"

#include <algorithm>
#include <utility>

#include "engine/core/philox.h"
#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

constexpr std::array<std::string_view, 8> kStateNames{"idle",     "waiting",        "handshaking", "opening",
                                                      "greeting", "authenticating", "subscribing", "live"};
constexpr std::array<std::string_view, kDropReasons> kReasonNames{
    "none", "asked", "refused", "lost", "silent", "no_pong", "no_answer", "token_expired", "fatal"};

bool contains(const std::vector<Subscription>& list, const Subscription& wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::vector<Subscription> without(const std::vector<Subscription>& list, const std::vector<Subscription>& known)
{
    std::vector<Subscription> out;
    std::copy_if(list.begin(), list.end(), std::back_inserter(out),
                 [&](const Subscription& one) { return !contains(known, one); });
    return out;
}

} // namespace

std::string_view toString(ConnectionState state) { return kStateNames[static_cast<std::size_t>(state)]; }
std::string_view toString(DropReason reason) { return kReasonNames[static_cast<std::size_t>(reason)]; }

ConnectionMachine::ConnectionMachine(VenueProtocol& protocol, const ConnectionSettings& settings, std::string base,
                                     Credentials credentials, std::uint64_t seed, std::shared_ptr<SendPacer> attempts)
    : m_protocol(protocol), m_settings(settings), m_base(std::move(base)), m_credentials(std::move(credentials)),
      m_seed(seed),
      m_attempts(attempts ? std::move(attempts)
                          : std::make_shared<SendPacer>(settings.attemptsPerWindow, settings.attemptWindow)),
      m_frames(settings.framesPerWindow, settings.frameWindow)
{}

void ConnectionMachine::want(std::vector<Subscription> subscriptions, Time now)
{
    const auto added = without(subscriptions, m_wanted);
    const auto gone = without(m_wanted, subscriptions);
    m_wanted = std::move(subscriptions);
    if (m_state < ConnectionState::Subscribing) return; // all of it is asked for when it is open
    if (!gone.empty()) sendAll(m_protocol.unsubscribeFrames(gone, m_nextId), now);
    if (!added.empty()) sendAll(m_protocol.subscribeFrames(added, m_nextId), now);
}

void ConnectionMachine::renew(const Subscription& subscription, Time now)
{
    if (m_state < ConnectionState::Subscribing || !contains(m_wanted, subscription)) return;
    // What is not sent yet is renewed by that: where a venue allows few frames they would gather without end.
    if (!contains(m_renewals, subscription)) m_renewals.push_back(subscription);
    flush(now);
}

void ConnectionMachine::start(Time now)
{
    if (m_state != ConnectionState::Idle) return;
    m_attempt = 0;
    attemptNow(now);
}

void ConnectionMachine::stop(Time now)
{
    if (m_state == ConnectionState::Idle) return;
    if (isBusy()) m_actions.push_back({Action::Kind::Close, {}});
    m_outbox.clear();
    m_renewals.clear();
    enter(ConnectionState::Idle, DropReason::Asked, {}, now);
}

void ConnectionMachine::drop(DropReason why, std::string_view words, Time now)
{
    if (!isBusy()) return;
    m_actions.push_back({Action::Kind::Close, {}});
    m_outbox.clear();
    m_renewals.clear();
    m_url.clear(); // an endpoint of a handshake is never used twice
    ++m_drops[static_cast<std::size_t>(why)];
    m_lastDrop = why;
    m_retryAt = now + waitBefore(m_attempt);
    enter(ConnectionState::Waiting, why, words, now);
}

Duration ConnectionMachine::waitBefore(int attempt) const
{
    Duration bound = m_settings.firstWait;
    for (int i = 1; i < attempt && bound < m_settings.longestWait; ++i)
        bound *= 2;
    bound = std::min(bound, m_settings.longestWait);
    RandomStream draws(m_seed, RandomPurpose::Latency, static_cast<std::uint32_t>(m_draws));
    return Duration{static_cast<std::int64_t>(draws.nextUniform() * static_cast<double>(bound.count()))};
}

void ConnectionMachine::enter(ConnectionState state, DropReason why, std::string_view words, Time now)
{
    m_changes.push_back({m_state, state, why, briefly(words), now});
    if (!words.empty()) m_words = briefly(words);
    m_state = state;
    m_since = now;
    if (state >= ConnectionState::Greeting) return;
    m_pinged.reset();
    m_nextPing = m_openedAt = m_healthyAt = m_dataHeard = Time::max();
    m_wantsSuccessor = false;
}

void ConnectionMachine::attemptNow(Time now)
{
    if (!m_attempts->take(now)) {
        m_retryAt = m_attempts->nextAt(now);
        if (m_state != ConnectionState::Waiting) enter(ConnectionState::Waiting, DropReason::None, {}, now);
        return;
    }
    m_retryAt = Time::max();
    ++m_attempt;
    ++m_draws;
    if (m_protocol.handshakeRequest() && m_url.empty()) {
        m_actions.push_back({Action::Kind::Handshake, {}});
        enter(ConnectionState::Handshaking, DropReason::None, {}, now);
        return;
    }
    open(now);
}

void ConnectionMachine::open(Time now)
{
    m_actions.push_back({Action::Kind::Open, m_url.empty() ? m_protocol.socketUrl(m_base, m_wanted) : m_url});
    enter(ConnectionState::Opening, DropReason::None, {}, now);
}

void ConnectionMachine::onHandshake(const HttpReply& reply, std::string_view connectId, Time now)
{
    if (m_state != ConnectionState::Handshaking) return;
    const ReplyVerdict verdict = m_protocol.judge(reply);
    if (verdict.kind != ReplyVerdict::Kind::Ok) {
        drop(DropReason::Refused, verdict.words, now);
        if (verdict.wait) m_retryAt = std::max(m_retryAt, now + *verdict.wait);
        return;
    }
    auto endpoint = m_protocol.parseHandshake(reply, connectId);
    if (!endpoint) return drop(DropReason::Refused, endpoint.error().message, now);
    m_url = std::move(endpoint->url);
    if (endpoint->pingEvery.count() > 0 && endpoint->pongWithin.count() > 0) {
        const auto quicker = [&](Duration time) {
            const double ns = static_cast<double>(time.count()) / m_settings.speed;
            return std::max<Duration>(std::chrono::milliseconds(1), Duration{static_cast<std::int64_t>(ns)});
        };
        m_settings.pingEvery = quicker(endpoint->pingEvery);
        m_settings.pongWithin = quicker(endpoint->pongWithin);
        m_settings.silentAfter = m_settings.pingEvery + m_settings.pongWithin;
    }
    open(now);
}

void ConnectionMachine::onOpened(Time now)
{
    if (m_state != ConnectionState::Opening) return;
    ++m_opened;
    m_openedAt = now;
    m_heard = now;
    m_nextId = 1;
    if (m_settings.pingEvery.count() > 0) m_nextPing = now + m_settings.pingEvery;
    if (m_protocol.traits().waitsForWelcome)
        enter(ConnectionState::Greeting, DropReason::None, {}, now);
    else
        greeted(now);
}

void ConnectionMachine::greeted(Time now)
{
    auto sign = m_protocol.authFrame(m_credentials);
    if (!sign) return subscribeAll(now);
    enter(ConnectionState::Authenticating, DropReason::None, {}, now);
    sendAll({std::move(*sign)}, now);
}

void ConnectionMachine::subscribeAll(Time now)
{
    enter(ConnectionState::Subscribing, DropReason::None, {}, now);
    sendAll(m_protocol.subscribeFrames(m_wanted, m_nextId), now);
}

void ConnectionMachine::sendAll(std::vector<std::string> frames, Time now)
{
    std::move(frames.begin(), frames.end(), std::back_inserter(m_outbox));
    flush(now);
}

void ConnectionMachine::flush(Time now)
{
    sendOutbox(now);
    while (m_outbox.empty() && !m_renewals.empty()) {
        const Subscription one = m_renewals.front();
        m_renewals.erase(m_renewals.begin());
        if (!contains(m_wanted, one)) continue;
        for (auto& frames :
             {m_protocol.unsubscribeFrames({&one, 1}, m_nextId), m_protocol.subscribeFrames({&one, 1}, m_nextId)})
            m_outbox.insert(m_outbox.end(), frames.begin(), frames.end());
        sendOutbox(now);
    }
}

void ConnectionMachine::sendOutbox(Time now)
{
    while (!m_outbox.empty() && m_frames.take(now)) {
        m_actions.push_back({Action::Kind::Send, std::move(m_outbox.front())});
        m_outbox.pop_front();
        if (m_state == ConnectionState::Subscribing) m_since = now; // the answer is waited for from here
    }
}

void ConnectionMachine::live(Time now)
{
    if (m_state != ConnectionState::Subscribing) return;
    m_healthyAt = now + m_settings.healthyAfter;
    enter(ConnectionState::Live, DropReason::None, {}, now);
}

void ConnectionMachine::onClosed(std::string_view words, Time now)
{
    if (!isBusy()) return;
    drop(isOpen() ? DropReason::Lost : DropReason::Refused, words, now);
}

void ConnectionMachine::onPing(Time now)
{
    if (m_protocol.traits().keepAlive == VenueTraits::KeepAlive::ServerPing) onNoise(now);
}

void ConnectionMachine::onNoise(Time now)
{
    if (isOpen()) m_heard = now;
}

void ConnectionMachine::onFrame(const Control& control, bool hasData, Time now)
{
    if (!isOpen()) return;
    m_heard = now;
    switch (control.kind) {
    case Control::Kind::Welcome:
        if (m_state == ConnectionState::Greeting) greeted(now);
        break;
    case Control::Kind::Authenticated:
        if (m_state == ConnectionState::Authenticating) subscribeAll(now);
        break;
    case Control::Kind::Subscribed:
        live(now);
        break;
    case Control::Kind::Pong:
        m_pinged.reset();
        break;
    case Control::Kind::ClosingSoon:
        m_wantsSuccessor = true;
        m_words = briefly(control.words);
        break;
    case Control::Kind::Error:
        m_words = briefly(control.words);
        if (control.isTokenExpired)
            drop(DropReason::TokenExpired, control.words, now);
        else if (control.isFatal)
            drop(DropReason::Fatal, control.words, now);
        break;
    case Control::Kind::None:
    case Control::Kind::AuthWanted:
    case Control::Kind::Unsubscribed:
    case Control::Kind::Heartbeat:
        break;
    }
    if (!hasData || !isOpen()) return;
    m_dataHeard = now;
    live(now);
}

/// It is alive, and says nothing of what was subscribed.
bool ConnectionMachine::isDataOverdue(Time now) const
{
    return m_settings.dataWithin.count() > 0 && m_dataHeard != Time::max() &&
           now >= m_dataHeard + m_settings.dataWithin;
}

void ConnectionMachine::ping(Time now)
{
    // Of the frames that wait it is the one that cannot.
    if (!m_frames.take(now)) {
        m_nextPing = m_frames.nextAt(now);
        return;
    }
    m_nextPing = now + m_settings.pingEvery;
    auto frame = m_protocol.pingFrame(m_nextId);
    if (!frame) return;
    ++m_nextId;
    if (!m_pinged) m_pinged = now;
    m_actions.push_back({Action::Kind::Send, std::move(*frame)});
}

void ConnectionMachine::tick(Time now)
{
    if (m_state == ConnectionState::Waiting) {
        if (now >= m_retryAt) attemptNow(now);
        return;
    }
    if (!isBusy()) return;
    if (m_state != ConnectionState::Live && m_outbox.empty() && now >= m_since + m_settings.stepWithin)
        return drop(isOpen() ? DropReason::NoAnswer : DropReason::Refused, {}, now);
    if (!isOpen()) return;
    if (m_pinged && m_settings.pongWithin.count() > 0 && now >= *m_pinged + m_settings.pongWithin)
        return drop(DropReason::NoPong, {}, now);
    if (m_heard && now >= *m_heard + m_settings.silentAfter) return drop(DropReason::Silent, {}, now);
    if (isDataOverdue(now)) return drop(DropReason::Silent, "no data came", now);
    if (now >= m_nextPing) ping(now);
    flush(now);
    if (now >= m_healthyAt) {
        m_attempt = 0;
        m_healthyAt = Time::max();
    }
    if (m_settings.oldAfter.count() > 0 && m_openedAt != Time::max() && now - m_openedAt >= m_settings.oldAfter)
        m_wantsSuccessor = true;
}

Time ConnectionMachine::nextDue() const
{
    if (m_state == ConnectionState::Idle) return Time::max();
    if (m_state == ConnectionState::Waiting) return m_retryAt;
    Time due = Time::max();
    const auto at = [&due](Time time) { due = std::min(due, time); };
    if (m_state != ConnectionState::Live && m_outbox.empty()) at(m_since + m_settings.stepWithin);
    if (!isOpen()) return due;
    if (m_pinged && m_settings.pongWithin.count() > 0) at(*m_pinged + m_settings.pongWithin);
    if (m_heard) at(*m_heard + m_settings.silentAfter);
    if (m_settings.dataWithin.count() > 0 && m_dataHeard != Time::max()) at(m_dataHeard + m_settings.dataWithin);
    at(m_nextPing);
    if (!m_outbox.empty()) at(m_frames.nextAt(m_since));
    at(m_healthyAt);
    if (m_settings.oldAfter.count() > 0 && m_openedAt != Time::max() && !m_wantsSuccessor)
        at(m_openedAt + m_settings.oldAfter);
    return due;
}

std::vector<ConnectionMachine::Action> ConnectionMachine::takeActions() { return std::exchange(m_actions, {}); }
std::vector<ConnectionMachine::Change> ConnectionMachine::takeChanges() { return std::exchange(m_changes, {}); }

} // namespace sextant::feeds
