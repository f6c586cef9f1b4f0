#include "engine/feeds/mock/broadcaster.h"

#include <algorithm>

namespace sextant::feeds::mock {

void Broadcaster::remove(Connection& connection)
{
    for (const std::string& topic : connection.notes.topics) {
        const auto found = m_listeners.find(topic);
        if (found == m_listeners.end()) continue;
        std::erase(found->second, &connection);
        if (found->second.empty()) m_listeners.erase(found);
    }
    connection.notes.topics.clear();
    m_connections.erase(connection.number());
}

bool Broadcaster::subscribe(Connection& connection, const std::string& topic)
{
    connection.notes.hasSubscribed = true;
    if (!connection.notes.topics.insert(topic).second) return false;
    m_listeners[topic].push_back(&connection);
    return true;
}

bool Broadcaster::unsubscribe(Connection& connection, const std::string& topic)
{
    if (connection.notes.topics.erase(topic) == 0) return false;
    const auto found = m_listeners.find(topic);
    std::erase(found->second, &connection);
    if (found->second.empty()) m_listeners.erase(found);
    return true;
}

void Broadcaster::setStalled(bool isOn)
{
    if (isOn && !m_isStalled) {
        m_stalledFrom = m_now;
        ++m_faults.counts.stalls;
    }
    m_isStalled = isOn;
}

void Broadcaster::record(const Message& message, bool isLost)
{
    DeliveryRecord& record = m_records[message.symbol];
    const auto keep = [&](std::vector<DeliveryRecord::Range>& lost) {
        if (lost.size() < DeliveryRecord::kKept) lost.emplace_back(message.firstId, message.lastId);
    };
    switch (message.kind) {
    case Message::Kind::Trade:
        if (isLost)
            keep(record.lostTrades);
        else
            ++record.trades;
        return;
    case Message::Kind::Book:
        if (isLost)
            keep(record.lostBooks);
        else
            ++record.books;
        return;
    case Message::Kind::Bar:
        ++(isLost ? record.lostBars : record.bars);
        return;
    case Message::Kind::State:
        return;
    }
}

void Broadcaster::publish(const Message& message)
{
    std::vector<Connection*> listeners;
    if (const auto found = m_listeners.find(message.topic); found != m_listeners.end()) listeners = found->second;
    if (!message.alsoTopic.empty()) {
        if (const auto found = m_listeners.find(message.alsoTopic); found != m_listeners.end())
            for (Connection* each : found->second)
                if (std::find(listeners.begin(), listeners.end(), each) == listeners.end()) listeners.push_back(each);
    }
    if (listeners.empty()) return;

    FaultPlan::Fate fate;
    if (message.kind != Message::Kind::State) {
        // A bar is told many times while it grows: its trades tell one time from the other.
        const std::uint64_t id = message.kind == Message::Kind::Bar
                                     ? message.firstId + message.lastId * 0x9E3779B97F4A7C15ULL
                                     : message.lastId;
        fate = m_faults.fateOf(message.topic, id);
        fate.isLost = fate.isLost && message.canBeLost;
        if (!message.canBeLost) fate.heldBack = Duration{0};
        record(message, fate.isLost);
        if (fate.isLost) ++m_faults.counts.gaps;
        if (fate.isTwice) ++m_faults.counts.duplicates;
        if (!fate.isLost && fate.heldBack.count() > 0) ++m_faults.counts.reordered;
    }
    for (Connection* each : listeners) {
        if (!each->isOpen()) continue;
        std::string text = m_dress ? m_dress(*each, message) : message.text;
        if (fate.isLost) continue;
        if (m_isStalled && each->openedAt() < m_stalledFrom) {
            ++m_faults.counts.stalled;
            continue;
        }
        if (fate.heldBack.count() > 0) {
            m_timers.at(m_now + fate.heldBack,
                        [this, number = each->number(), text = std::move(text), isTwice = fate.isTwice] {
                            const auto found = m_connections.find(number);
                            if (found == m_connections.end()) return;
                            found->second->send(text);
                            if (isTwice) found->second->send(text);
                        });
            continue;
        }
        each->send(text);
        if (fate.isTwice) each->send(text);
    }
}

} // namespace sextant::feeds::mock
