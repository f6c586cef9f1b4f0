#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/time.h"
#include "engine/feeds/connection/connection_settings.h"
#include "engine/feeds/connection/send_pacer.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

/// Where a connection stands. The numbers are shown and counted.
enum class ConnectionState : std::uint8_t {
    Idle,        ///< nobody wants it
    Waiting,     ///< for its next attempt
    Handshaking, ///< asks over REST where to connect
    Opening,
    Greeting, ///< open; the venue has to speak first
    Authenticating,
    Subscribing, ///< everything was asked for, nothing has come yet
    Live,
};
[[nodiscard]] std::string_view toString(ConnectionState state);

/// Why a connection ended or was given up.
enum class DropReason : std::uint8_t {
    None,
    Asked,   ///< by its owner
    Refused, ///< it could not be opened, or the handshake failed
    Lost,    ///< the other end closed it
    Silent,  ///< nothing came for too long
    NoPong,
    NoAnswer, ///< a step took too long
    TokenExpired,
    Fatal, ///< the venue says so
};
inline constexpr std::size_t kDropReasons = 9;
[[nodiscard]] std::string_view toString(DropReason reason);

/// One socket's life: handshake, opening, welcome, signing in, subscribing, keeping alive, noticing that it died, and
/// trying again with growing waits (protocols.md §0.2, §0.3). It owns neither socket nor clock: its owner carries out
/// what takeActions() says, tells what happened, and calls tick() when nextDue() comes. `now` is monotonic and never
/// falls. One thread.
class ConnectionMachine final {
public:
    struct Action {
        enum class Kind : std::uint8_t {
            Handshake, ///< send protocol.handshakeRequest(), answer with onHandshake()
            Open,      ///< `text` is the URL; answer with onOpened() or onClosed()
            Send,      ///< `text` is a frame
            Close,     ///< the socket is of no more use; what it still says is to be left out
        };
        Kind kind = Kind::Open;
        std::string text;
    };
    struct Change {
        ConnectionState from = ConnectionState::Idle;
        ConnectionState to = ConnectionState::Idle;
        DropReason why = DropReason::None;
        std::string words; ///< the venue's or the system's own
        Time time;
    };

    /// `protocol` outlives the machine. `base` is the host of the socket ("wss://…"). Jitter is drawn from `seed`.
    /// `attempts` is shared by the connections to one host; null: it is the only one.
    ConnectionMachine(VenueProtocol& protocol, const ConnectionSettings& settings, std::string base,
                      Credentials credentials, std::uint64_t seed, std::shared_ptr<SendPacer> attempts = nullptr);

    /// What is to be listened to, before start() or while it runs: what is new is subscribed, what is gone is not.
    void want(std::vector<Subscription> subscriptions, Time now);
    /// Unsubscribes and subscribes again, for a book that has lost its thread (VenueTraits::Seed::FirstFrame).
    void renew(const Subscription& subscription, Time now);
    void start(Time now);
    void stop(Time now);
    /// The connection's data cannot be trusted any more; another one is made.
    void drop(DropReason why, std::string_view words, Time now);

    // What happened.
    void onHandshake(const HttpReply& reply, std::string_view connectId, Time now);
    void onOpened(Time now);
    void onClosed(std::string_view words, Time now);
    /// A ping of the socket's own protocol: it is alive, where the venue keeps alive by that and not by what it says.
    void onPing(Time now);
    /// A frame that nobody understands: it is alive, whatever it says.
    void onNoise(Time now);
    /// A frame was decoded; it need not have held data.
    void onFrame(const Control& control, bool hasData, Time now);
    void tick(Time now);

    /// In order; the caller carries all of them out. Empties the list.
    [[nodiscard]] std::vector<Action> takeActions();
    /// What became of it since the call before. Empties the list.
    [[nodiscard]] std::vector<Change> takeChanges();
    /// takeActions() or takeChanges() has something.
    [[nodiscard]] bool hasNews() const { return !m_actions.empty() || !m_changes.empty(); }
    /// When tick() has something to do; Time::max(): never.
    [[nodiscard]] Time nextDue() const;

    [[nodiscard]] ConnectionState state() const { return m_state; }
    [[nodiscard]] bool isLive() const { return m_state == ConnectionState::Live; }
    [[nodiscard]] Time since() const { return m_since; } ///< when the state began
    /// It works, but will not for long: another connection is to be made first.
    [[nodiscard]] bool wantsSuccessor() const { return m_wantsSuccessor; }
    [[nodiscard]] std::optional<Time> lastHeard() const { return m_heard; }
    [[nodiscard]] std::uint64_t drops(DropReason reason) const { return m_drops[static_cast<std::size_t>(reason)]; }
    [[nodiscard]] std::uint64_t opened() const { return m_opened; } ///< times it was open
    [[nodiscard]] int attempt() const { return m_attempt; }         ///< since it was healthy
    [[nodiscard]] std::size_t subscriptions() const { return m_wanted.size(); }
    [[nodiscard]] DropReason lastDrop() const { return m_lastDrop; }
    /// When it is tried again; nothing unless it waits.
    [[nodiscard]] std::optional<Time> retryAt() const
    {
        return m_state == ConnectionState::Waiting ? std::optional(m_retryAt) : std::nullopt;
    }
    [[nodiscard]] const std::string& lastWords() const { return m_words; }

private:
    void enter(ConnectionState state, DropReason why, std::string_view words, Time now);
    void attemptNow(Time now);
    void open(Time now);
    void greeted(Time now);
    void subscribeAll(Time now);
    void sendAll(std::vector<std::string> frames, Time now);
    void flush(Time now);
    void sendOutbox(Time now);
    void ping(Time now);
    void live(Time now);
    [[nodiscard]] bool isOpen() const { return m_state >= ConnectionState::Greeting; }
    [[nodiscard]] bool isDataOverdue(Time now) const;
    [[nodiscard]] bool isBusy() const { return m_state >= ConnectionState::Handshaking; }
    [[nodiscard]] Duration waitBefore(int attempt) const;

    VenueProtocol& m_protocol;
    ConnectionSettings m_settings;
    std::string m_base;
    Credentials m_credentials;
    std::uint64_t m_seed;

    ConnectionState m_state = ConnectionState::Idle;
    Time m_since;
    std::vector<Subscription> m_wanted;
    std::string m_url; // of the handshake; empty: of the protocol
    std::uint64_t m_nextId = 1;

    std::shared_ptr<SendPacer> m_attempts; // never null
    SendPacer m_frames;
    std::deque<std::string> m_outbox;     // waits for the pacer
    std::vector<Subscription> m_renewals; // behind the outbox, each once
    int m_attempt = 0;                    // failed in a row
    std::uint64_t m_draws = 0;
    Time m_retryAt = Time::max();
    std::optional<Time> m_heard;
    Time m_dataHeard = Time::max();
    std::optional<Time> m_pinged; // unanswered
    Time m_nextPing = Time::max();
    Time m_openedAt = Time::max();
    Time m_healthyAt = Time::max();
    bool m_wantsSuccessor = false;

    std::vector<Action> m_actions;
    std::vector<Change> m_changes;
    std::array<std::uint64_t, kDropReasons> m_drops{};
    std::uint64_t m_opened = 0;
    DropReason m_lastDrop = DropReason::None;
    std::string m_words;
};

} // namespace sextant::feeds
