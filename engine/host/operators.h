#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/host/operator_rights.h"
#include "engine/host/passphrase.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Where an action comes in. An unlock holds for its door alone.
enum class Door : std::uint8_t {
    Window, ///< one operator at a time
    Socket, ///< other programs of this user
    Local,  ///< a command of sextant-cli that owns the workspace itself
    File,   ///< commands from a file: who wrote it is taken at their word, so only the role counts
};
[[nodiscard]] std::string_view toString(Door door);

/// Why somebody may not do something, or that they may.
struct Verdict {
    enum class Refusal : std::uint8_t { None, NobodyUnlocked, Locked, UnknownOperator, RoleTooLow };
    Refusal refusal = Refusal::None;
    OperatorAction action = OperatorAction::Look;
    OperatorRole role = OperatorRole::Viewer; ///< of who asked; RoleTooLow
    std::string who;

    [[nodiscard]] bool isAllowed() const { return refusal == Refusal::None; }
};
/// A sentence for people: what is needed. Empty where it is allowed.
[[nodiscard]] std::string toText(const Verdict& verdict);

/// How long somebody waits behind so many wrong passphrases in a row: nothing below 3, then 2, 4, 8 … seconds, at most
/// 4096.
[[nodiscard]] Duration backOff(std::int64_t failures);

/// The local operators of a workspace that this program owns: who they are, who is unlocked, who may do what. As long
/// as the admin has no passphrase the workspace is open: who is no operator with a passphrase counts as admin. Every
/// unlock, denial, refusal and change is recorded before it is answered. Any thread; unlock() and what takes a new
/// passphrase last some tenths of a second.
class Operators final {
public:
    struct Options {
        std::function<Time()> wallClock;
        Duration inactivity = std::chrono::minutes(15); ///< an unlock ends so long after the last action
        Duration longest = std::chrono::hours(24);      ///< and so long after it began, whatever is done
        PassphraseCost cost;
    };
    /// Errors: Refused for a workspace that is not owned; Corrupt, Io.
    [[nodiscard]] static Result<std::unique_ptr<Operators>> open(const storage::Workspace& workspace, Options options);

    struct Info {
        std::string name;
        OperatorRole role = OperatorRole::Viewer;
        bool hasPassphrase = false;
        Time createdAt;
        std::string createdBy;
        std::int64_t failures = 0;
        bool operator==(const Info&) const = default;
    };
    [[nodiscard]] std::vector<Info> list() const; ///< by name
    [[nodiscard]] std::optional<Info> find(const std::string& name) const;
    /// The admin has no passphrase: everybody who has none may do everything.
    [[nodiscard]] bool isOpen() const;

    /// Errors: NotFound; Refused for a wrong passphrase, or while somebody has to wait; Io.
    [[nodiscard]] Result<void> unlock(Door door, const std::string& name, std::string_view passphrase);
    void lock(Door door, const std::string& name);
    struct Unlocked {
        std::string name;
        OperatorRole role = OperatorRole::Viewer;
        Time ends; ///< unless something is done before
    };
    /// Who is unlocked at the window, if anybody.
    [[nodiscard]] std::optional<Unlocked> atWindow();
    [[nodiscard]] bool isUnlocked(Door door, const std::string& name);
    /// Somebody is there: the inactivity of the window begins anew.
    void touchWindow();

    /// What authorise() would say. Records nothing.
    [[nodiscard]] Verdict check(Door door, const std::string& who, OperatorAction action);
    /// The same, and a refusal is recorded. `who` empty: nobody.
    [[nodiscard]] Verdict authorise(Door door, const std::string& who, OperatorAction action,
                                    const std::string& subject);

    // Changes, by `who`, who needs ManageOperators; everybody may change their own passphrase. What somebody had
    // unlocked ends with a change of theirs. Errors: Refused, InvalidArgument, NotFound, Io.
    [[nodiscard]] Result<void> add(Door door, const std::string& who, const std::string& name, OperatorRole role,
                                   std::string_view passphrase);
    [[nodiscard]] Result<void> remove(Door door, const std::string& who, const std::string& name);
    [[nodiscard]] Result<void> setRole(Door door, const std::string& who, const std::string& name, OperatorRole role);
    [[nodiscard]] Result<void> setPassphrase(Door door, const std::string& who, const std::string& name,
                                             std::string_view passphrase);

    /// Newest first.
    [[nodiscard]] std::vector<storage::OperatorEvent> events(Time since = Time::min(), std::int64_t limit = 1000) const;

private:
    struct Use {
        Time since;
        Time last;
    };
    using Key = std::pair<Door, std::string>;
    Operators(storage::Database database, Options options);

    [[nodiscard]] storage::OperatorRow* rowOf(const std::string& name);
    [[nodiscard]] bool hasOpenAdmin() const;
    [[nodiscard]] bool isLive(Door door, const std::string& name, Time now, bool renews);
    [[nodiscard]] Verdict judge(Door door, const std::string& who, OperatorAction action, bool renews);
    [[nodiscard]] Verdict judgeAndNote(Door door, const std::string& who, OperatorAction action,
                                       const std::string& subject);
    [[nodiscard]] Result<void> mayManage(Door door, const std::string& who, const std::string& name);
    [[nodiscard]] Result<void> store(const storage::OperatorRow& row, const storage::OperatorEvent& event);
    void endUnlocks(const std::string& name);
    [[nodiscard]] bool isLastAdmin(const std::string& name) const;
    [[nodiscard]] Result<void> note(std::string kind, Door door, const std::string& who, std::string action = {},
                                    std::string subject = {}, std::string detail = {});
    [[nodiscard]] storage::OperatorEvent eventOf(std::string kind, Door door, const std::string& who,
                                                 std::string subject, std::string detail) const;

    Options m_options;
    mutable std::mutex m_mutex; // guards all below
    mutable storage::Database m_database;
    std::vector<storage::OperatorRow> m_rows; // by name
    std::map<Key, Use> m_unlocked;
};

} // namespace sextant::host
