#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/feeds/mock/connection.h"
#include "engine/feeds/mock/fault_plan.h"
#include "engine/feeds/mock/venue_timers.h"

namespace sextant::feeds::mock {

/// One message of a stream, made once for all who listen.
struct Message {
    enum class Kind : std::uint8_t {
        Trade, ///< trades [firstId, lastId]
        Book,  ///< changes [firstId, lastId] of a book
        Bar,   ///< firstId: its start, lastId: the number of its trades
        State, ///< tickers, whole books, heartbeats: the next one heals a lost one, so none suffers
    };
    std::string topic;
    std::string alsoTopic; ///< a second name of the same stream, such as "everything"; may be empty
    Kind kind = Kind::State;
    std::size_t symbol = 0;
    std::uint64_t firstId = 0;
    std::uint64_t lastId = 0;
    std::string text;
    bool canBeLost = true; ///< false where a venue promises delivery, so that no client could notice
};

/// What became of a symbol's messages that somebody listened for.
struct DeliveryRecord {
    using Range = std::pair<std::uint64_t, std::uint64_t>; ///< first and last id
    std::uint64_t trades = 0;                              ///< messages sent
    std::uint64_t books = 0;
    std::uint64_t bars = 0;
    std::vector<Range> lostTrades; ///< the first kKept of them
    std::vector<Range> lostBooks;
    std::uint64_t lostBars = 0;
    static constexpr std::size_t kKept = 100'000;
};

/// Hands messages to those who subscribed, and lets them suffer the faults.
class Broadcaster final {
public:
    /// How a message looks on one connection; called once per message and connection even if it is then lost.
    using Dress = std::function<std::string(Connection&, const Message&)>;

    Broadcaster(VenueTimers& timers, FaultPlan& faults) : m_timers(timers), m_faults(faults) {}
    void setDress(Dress dress) { m_dress = std::move(dress); }
    void setNow(Time now) { m_now = now; }

    void add(Connection& connection) { m_connections[connection.number()] = &connection; }
    void remove(Connection& connection);
    /// False if it was subscribed already.
    bool subscribe(Connection& connection, const std::string& topic);
    /// False if it was not.
    bool unsubscribe(Connection& connection, const std::string& topic);
    [[nodiscard]] bool isWanted(std::string_view topic) const { return m_listeners.contains(topic); }
    [[nodiscard]] const std::map<std::uint64_t, Connection*>& connections() const { return m_connections; }

    void publish(const Message& message);

    /// From now on, until `isOn` is false, connections opened before now get nothing of what is published.
    void setStalled(bool isOn);
    [[nodiscard]] const std::map<std::size_t, DeliveryRecord>& records() const { return m_records; }

private:
    void record(const Message& message, bool isLost);

    VenueTimers& m_timers;
    FaultPlan& m_faults;
    Dress m_dress;
    Time m_now;
    bool m_isStalled = false;
    Time m_stalledFrom;
    std::map<std::uint64_t, Connection*> m_connections;
    std::map<std::string, std::vector<Connection*>, std::less<>> m_listeners; // no empty lists
    std::map<std::size_t, DeliveryRecord> m_records;                          // by symbol
};

} // namespace sextant::feeds::mock
