#pragma once

#include <memory>
#include <mutex>
#include <utility>

#include "engine/host/command_inbox.h"
#include "engine/session/signal_port.h"

namespace sextant::host {

/// Takes signals for whatever session runs: its inbox is put in when it begins and taken out before it goes.
class SignalRelay final : public session::SignalSink {
public:
    /// `inbox` stays alive while it is held; null: nobody listens. Any thread.
    void setInbox(std::shared_ptr<CommandInbox> inbox)
    {
        const std::lock_guard lock(m_mutex);
        m_inbox = std::move(inbox);
    }
    [[nodiscard]] std::shared_ptr<CommandInbox> inbox()
    {
        const std::lock_guard lock(m_mutex);
        return m_inbox;
    }
    [[nodiscard]] bool submit(session::ExternalSignal signal, std::shared_ptr<session::SignalTicket> ticket) override
    {
        const auto inbox = this->inbox();
        if (inbox == nullptr) return false;
        CommandInbox::Entry entry;
        entry.signal = std::make_shared<const session::ExternalSignal>(std::move(signal));
        entry.ticket = ticket;
        entry.answer = [ticket = std::move(ticket)](const CommandAnswer& answer) {
            session::SignalAnswer unheard;
            unheard.reason = answer.reason;
            ticket->answer(unheard);
        };
        return inbox->submit(std::move(entry));
    }

private:
    std::mutex m_mutex; // guards m_inbox
    std::shared_ptr<CommandInbox> m_inbox;
};

} // namespace sextant::host
