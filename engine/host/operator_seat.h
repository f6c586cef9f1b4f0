#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/host/operators.h"
#include "engine/host/work_pool.h"

namespace sextant::host {

/// Who sits at the window: the operator whose commands it sends. Lives on the screen's thread; passphrases are looked
/// at on one of its own, which nothing else keeps busy.
class OperatorSeat final : public QObject {
    Q_OBJECT
public:
    /// `userName` is who acts while the workspace is open.
    OperatorSeat(std::shared_ptr<Operators> operators, std::string userName);

    struct State {
        std::string name; ///< who acts; empty: nobody is unlocked
        OperatorRole role = OperatorRole::Viewer;
        bool isOpen = false;      ///< the admin has no passphrase: everybody may do everything
        bool isUnlocked = false;  ///< by a passphrase
        bool isBusy = false;      ///< a request is being looked at
        std::optional<Time> ends; ///< unlocked: when that ends if nobody does anything
        bool operator==(const State&) const = default;
    };
    [[nodiscard]] State state() const;
    /// The actor of the window's commands; empty: nobody is unlocked.
    [[nodiscard]] std::string actor() const;
    /// Why the window may not do this, as a sentence; empty: it may. Nothing is recorded.
    [[nodiscard]] QString refusal(OperatorAction action) const;
    /// The same when it is done: a refusal is recorded.
    [[nodiscard]] QString authorise(OperatorAction action, const std::string& subject);
    [[nodiscard]] std::vector<Operators::Info> list() const;
    /// Newest first.
    [[nodiscard]] std::vector<storage::OperatorEvent> events(std::int64_t limit) const;

    struct Request {
        enum class Kind : std::uint8_t { Unlock, SetPassphrase, Add, Remove, SetRole };
        Kind kind = Kind::Unlock;
        std::string name;
        OperatorRole role = OperatorRole::Viewer; ///< Add, SetRole
        std::string passphrase;                   ///< Unlock; SetPassphrase and Add: the new one
    };
    /// finished() follows. A new passphrase of who sits here, or of the admin of an open workspace, unlocks at once.
    void ask(Request request);
    void lock();
    /// Somebody uses mouse or keyboard.
    void touch();
    /// Hands out answers, and looks whether an unlock has run out. Called with the frames.
    void poll();

Q_SIGNALS:
    /// Another operator, another role, locked or unlocked.
    void changed();
    /// The answer to ask(): empty where it is done, else why it is not.
    void finished(const QString& problem);

private:
    void settle(const QString& problem);

    std::shared_ptr<Operators> m_operators;
    std::string m_userName;
    bool m_isBusy = false;
    State m_told;
    WorkPool m_pool;
};

} // namespace sextant::host
