#include "engine/host/operator_seat.h"

#include <QPointer>

#include <utility>

namespace sextant::host {
namespace {

/// On the pool's thread.
Result<void> serve(Operators& operators, const std::string& who, const OperatorSeat::Request& request, bool unlocks)
{
    using Kind = OperatorSeat::Request::Kind;
    switch (request.kind) {
    case Kind::Unlock:
        return operators.unlock(Door::Window, request.name, request.passphrase);
    case Kind::Add:
        return operators.add(Door::Window, who, request.name, request.role, request.passphrase);
    case Kind::Remove:
        return operators.remove(Door::Window, who, request.name);
    case Kind::SetRole:
        return operators.setRole(Door::Window, who, request.name, request.role);
    case Kind::SetPassphrase: {
        auto done = operators.setPassphrase(Door::Window, who, request.name, request.passphrase);
        if (!done || !unlocks) return done;
        return operators.unlock(Door::Window, request.name, request.passphrase);
    }
    }
    return {};
}

} // namespace

OperatorSeat::OperatorSeat(std::shared_ptr<Operators> operators, std::string userName)
    : m_operators(std::move(operators)), m_userName(std::move(userName)), m_told(state())
{}

OperatorSeat::State OperatorSeat::state() const
{
    State out;
    out.isBusy = m_isBusy;
    out.isOpen = m_operators->isOpen();
    if (const auto unlocked = m_operators->atWindow()) {
        out.name = unlocked->name;
        out.role = unlocked->role;
        out.isUnlocked = true;
        out.ends = unlocked->ends;
    } else if (out.isOpen) {
        // Who has a passphrase is asked for it even where nobody needs one.
        const auto known = m_operators->find(m_userName);
        if (!known || !known->hasPassphrase) {
            out.name = m_userName;
            out.role = OperatorRole::Admin;
        }
    }
    return out;
}

std::string OperatorSeat::actor() const { return state().name; }

QString OperatorSeat::refusal(OperatorAction action) const
{
    const std::string who = actor();
    return QString::fromStdString(toText(m_operators->check(Door::Window, who, action)));
}

QString OperatorSeat::authorise(OperatorAction action, const std::string& subject)
{
    const std::string who = actor();
    return QString::fromStdString(toText(m_operators->authorise(Door::Window, who, action, subject)));
}

std::vector<Operators::Info> OperatorSeat::list() const { return m_operators->list(); }

std::vector<storage::OperatorEvent> OperatorSeat::events(std::int64_t limit) const
{
    return m_operators->events(Time::min(), limit);
}

void OperatorSeat::ask(Request request)
{
    const State now = state();
    const auto target = m_operators->find(request.name);
    const bool isFirst = now.isOpen && target && !target->hasPassphrase;
    const bool unlocks = isFirst || (now.isUnlocked && now.name == request.name);
    m_isBusy = true;
    const QPointer<OperatorSeat> self(this);
    m_pool.post(
        [self, operators = m_operators, who = now.name, request = std::move(request),
         unlocks](const std::stop_token&) -> WorkPool::Finish {
            const auto done = serve(*operators, who, request, unlocks);
            return [self, problem = done ? std::string() : done.error().message] {
                if (self != nullptr) self->settle(QString::fromStdString(problem));
            };
        },
        [self](const std::string& fault) {
            if (self != nullptr) self->settle(QString::fromStdString(fault));
        });
    poll();
}

void OperatorSeat::settle(const QString& problem)
{
    m_isBusy = false;
    Q_EMIT finished(problem);
    poll();
}

void OperatorSeat::lock()
{
    m_operators->lock(Door::Window, actor());
    poll();
}

void OperatorSeat::touch() { m_operators->touchWindow(); }

void OperatorSeat::poll()
{
    m_pool.drain();
    State now = state();
    State before = m_told;
    before.ends = now.ends; // moves with every touch
    m_told = now;
    if (now == before) return;
    Q_EMIT changed();
}

} // namespace sextant::host
