#include "engine/host/operators.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>

#include <simdjson.h>

#include "engine/core/contract.h"

namespace sextant::host {
namespace {

using storage::OperatorEvent;
using storage::OperatorRow;

constexpr std::int64_t kFailuresAtOnce = 3; // so many wrong ones cost nothing but time to type
constexpr std::int64_t kLongestExponent = 12;
constexpr std::size_t kLongestOperator = 64; // bytes of a name

QString translated(const char* text) { return QCoreApplication::translate("Operators", text); }

QString roleName(OperatorRole role)
{
    constexpr std::array<const char*, storage::kOperatorRoles> kNames{
        QT_TRANSLATE_NOOP("Operators", "viewer"), QT_TRANSLATE_NOOP("Operators", "analyst"),
        QT_TRANSLATE_NOOP("Operators", "trader"), QT_TRANSLATE_NOOP("Operators", "admin")};
    return translated(kNames.at(static_cast<std::size_t>(role)));
}

Result<void> checkName(const std::string& name)
{
    const bool isText = simdjson::validate_utf8(name.data(), name.size()) &&
                        std::none_of(name.begin(), name.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; });
    if (name.empty() || name.size() > kLongestOperator || !isText || name.front() == ' ' || name.back() == ' ')
        return fail(ErrorCode::InvalidArgument, "the name of an operator is a text of at most " +
                                                    std::to_string(kLongestOperator) +
                                                    " bytes without control characters and without blanks around it");
    return {};
}

} // namespace

std::string_view toString(Door door)
{
    constexpr std::array<std::string_view, 4> kNames{"window", "socket", "local", "file"};
    return kNames.at(static_cast<std::size_t>(door));
}

std::string toText(const Verdict& verdict)
{
    const QString needed = roleName(leastRole(verdict.action));
    const QString who = QString::fromStdString(verdict.who);
    switch (verdict.refusal) {
    case Verdict::Refusal::None:
        return {};
    case Verdict::Refusal::NobodyUnlocked:
        return translated("This needs the role %1, and nobody is unlocked.").arg(needed).toStdString();
    case Verdict::Refusal::Locked:
        return translated("This needs the role %1, and %2 is locked: the passphrase is needed first.")
            .arg(needed, who)
            .toStdString();
    case Verdict::Refusal::UnknownOperator:
        return translated("This needs the role %1, and %2 is no operator of this workspace.")
            .arg(needed, who)
            .toStdString();
    case Verdict::Refusal::RoleTooLow:
        return translated("This needs the role %1; %2 is %3.").arg(needed, who, roleName(verdict.role)).toStdString();
    }
    return {};
}

Duration backOff(std::int64_t failures)
{
    if (failures < kFailuresAtOnce) return Duration{0};
    const std::int64_t exponent = std::min(failures - kFailuresAtOnce + 1, kLongestExponent);
    return std::chrono::seconds(std::int64_t{1} << exponent);
}

Operators::Operators(storage::Database database, Options options)
    : m_options(std::move(options)), m_database(std::move(database))
{
    expects(static_cast<bool>(m_options.wallClock), "operators have a wall clock");
}

Result<std::unique_ptr<Operators>> Operators::open(const storage::Workspace& workspace, Options options)
{
    auto database = workspace.connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    std::unique_ptr<Operators> operators(new Operators(*std::move(database), std::move(options)));
    auto rows = storage::OperatorStore(operators->m_database).all();
    if (!rows) return tl::unexpected(rows.error());
    operators->m_rows = *std::move(rows);
    return operators;
}

std::vector<Operators::Info> Operators::list() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Info> out;
    for (const OperatorRow& row : m_rows)
        out.push_back({row.name, row.role, row.passphrase.has_value(), row.createdAt, row.createdBy, row.failures});
    return out;
}

std::optional<Operators::Info> Operators::find(const std::string& name) const
{
    for (Info& info : list())
        if (info.name == name) return std::move(info);
    return std::nullopt;
}

OperatorRow* Operators::rowOf(const std::string& name)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool Operators::hasOpenAdmin() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const OperatorRow& row) {
        return row.role == OperatorRole::Admin && !row.passphrase.has_value();
    });
}

bool Operators::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return hasOpenAdmin();
}

Result<void> Operators::unlock(Door door, const std::string& name, std::string_view passphrase)
{
    std::string hash;
    {
        const std::lock_guard lock(m_mutex);
        OperatorRow* const row = rowOf(name);
        if (row == nullptr) {
            if (auto noted = note("denied", door, name, {}, {}, "no such operator"); !noted) return noted;
            return fail(ErrorCode::NotFound, "there is no operator '" + name + "'");
        }
        if (!row->passphrase) return {}; // nothing to unlock
        const Time now = m_options.wallClock();
        if (row->lastFailure) {
            // A clock that was set back does not shorten the wait, and lengthens it once at most.
            if (now < *row->lastFailure) row->lastFailure = now;
            const Duration left = backOff(row->failures) - (now - *row->lastFailure);
            if (left > Duration{0}) {
                const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
                const std::string why = std::to_string(row->failures) + " wrong passphrases in a row: wait " +
                                        std::to_string(seconds) + " s";
                if (auto noted = note("delayed", door, name, {}, {}, why); !noted) return noted;
                return fail(ErrorCode::Refused, why);
            }
        }
        // Counted before it is looked at: a program that is killed meanwhile has used up its try.
        ++row->failures;
        row->lastFailure = now;
        auto counted = storage::OperatorStore(m_database).setFailures(name, row->failures, row->lastFailure);
        if (!counted) return counted;
        hash = *row->passphrase;
    }
    const auto isRight = isPassphrase(hash, passphrase);
    if (!isRight) return tl::unexpected(isRight.error());

    const std::lock_guard lock(m_mutex);
    OperatorRow* const row = rowOf(name);
    if (row == nullptr || row->passphrase != hash)
        return fail(ErrorCode::Refused, "the passphrase of '" + name + "' was changed meanwhile");
    if (!*isRight) {
        if (auto noted = note("denied", door, name, {}, {}, "wrong passphrase"); !noted) return noted;
        const auto wait = std::chrono::duration_cast<std::chrono::seconds>(backOff(row->failures)).count();
        return fail(ErrorCode::Refused,
                    wait == 0 ? "the passphrase is wrong"
                              : "the passphrase is wrong; the next try is in " + std::to_string(wait) + " s");
    }
    auto done = storage::OperatorStore(m_database).setFailures(name, 0, std::nullopt);
    if (!done) return done;
    row->failures = 0;
    row->lastFailure.reset();
    if (auto noted = note("unlocked", door, name); !noted) return noted;
    if (door == Door::Window)
        std::erase_if(m_unlocked, [](const auto& entry) { return entry.first.first == Door::Window; });
    const Time now = m_options.wallClock();
    m_unlocked[Key(door, name)] = {now, now};
    return {};
}

void Operators::lock(Door door, const std::string& name)
{
    const std::lock_guard guard(m_mutex);
    if (m_unlocked.erase(Key(door, name)) > 0) (void)note("locked", door, name);
}

/// Whether the unlock still holds; one that does not is ended.
bool Operators::isLive(Door door, const std::string& name, Time now, bool renews)
{
    const auto found = m_unlocked.find(Key(door, name));
    if (found == m_unlocked.end()) return false;
    Use& use = found->second;
    const bool isOver =
        now < use.last || now - use.last >= m_options.inactivity || now - use.since >= m_options.longest;
    if (isOver) {
        m_unlocked.erase(found);
        (void)note("expired", door, name);
        return false;
    }
    if (renews) use.last = now;
    return true;
}

bool Operators::isUnlocked(Door door, const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    return isLive(door, name, m_options.wallClock(), false);
}

std::optional<Operators::Unlocked> Operators::atWindow()
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_unlocked.begin(), m_unlocked.end(),
                                    [](const auto& entry) { return entry.first.first == Door::Window; });
    if (found == m_unlocked.end()) return std::nullopt;
    const std::string name = found->first.second;
    const Use use = found->second;
    if (!isLive(Door::Window, name, m_options.wallClock(), false)) return std::nullopt;
    const OperatorRow* const row = rowOf(name);
    expects(row != nullptr, "who is unlocked is an operator");
    return Unlocked{name, row->role, std::min(use.last + m_options.inactivity, use.since + m_options.longest)};
}

void Operators::touchWindow()
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_unlocked.begin(), m_unlocked.end(),
                                    [](const auto& entry) { return entry.first.first == Door::Window; });
    if (found == m_unlocked.end()) return;
    const std::string name = found->first.second; // it may be gone in a moment
    (void)isLive(Door::Window, name, m_options.wallClock(), true);
}

Verdict Operators::judge(Door door, const std::string& who, OperatorAction action, bool renews)
{
    Verdict verdict{Verdict::Refusal::None, action, OperatorRole::Viewer, who};
    if (mayDo(OperatorRole::Viewer, action)) return verdict;
    const OperatorRow* const row = rowOf(who);
    if (row != nullptr && row->passphrase && door != Door::File && !isLive(door, who, m_options.wallClock(), renews)) {
        verdict.refusal = Verdict::Refusal::Locked;
        return verdict;
    }
    if (row == nullptr && !hasOpenAdmin()) {
        verdict.refusal = who.empty() ? Verdict::Refusal::NobodyUnlocked : Verdict::Refusal::UnknownOperator;
        return verdict;
    }
    verdict.role = row == nullptr ? OperatorRole::Admin : row->role;
    if (!mayDo(verdict.role, action)) verdict.refusal = Verdict::Refusal::RoleTooLow;
    return verdict;
}

Verdict Operators::judgeAndNote(Door door, const std::string& who, OperatorAction action, const std::string& subject)
{
    Verdict verdict = judge(door, who, action, true);
    if (!verdict.isAllowed()) (void)note("refused", door, who, std::string(toString(action)), subject, toText(verdict));
    return verdict;
}

Verdict Operators::check(Door door, const std::string& who, OperatorAction action)
{
    const std::lock_guard lock(m_mutex);
    return judge(door, who, action, false);
}

Verdict Operators::authorise(Door door, const std::string& who, OperatorAction action, const std::string& subject)
{
    const std::lock_guard lock(m_mutex);
    return judgeAndNote(door, who, action, subject);
}

Result<void> Operators::mayManage(Door door, const std::string& who, const std::string& name)
{
    const Verdict verdict = judgeAndNote(door, who, OperatorAction::ManageOperators, name);
    return verdict.isAllowed() ? Result<void>{} : fail(ErrorCode::Refused, toText(verdict));
}

Result<void> Operators::store(const OperatorRow& row, const OperatorEvent& event)
{
    storage::OperatorStore store(m_database);
    auto done = m_database.transact([&]() -> Result<void> {
        if (auto put = store.put(row); !put) return put;
        return store.note(event);
    });
    if (!done) return done;
    if (OperatorRow* const known = rowOf(row.name)) {
        *known = row;
    } else {
        m_rows.push_back(row);
        std::sort(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    }
    return {};
}

void Operators::endUnlocks(const std::string& name)
{
    std::erase_if(m_unlocked, [&](const auto& entry) { return entry.first.second == name; });
}

bool Operators::isLastAdmin(const std::string& name) const
{
    return std::none_of(m_rows.begin(), m_rows.end(),
                        [&](const OperatorRow& row) { return row.role == OperatorRole::Admin && row.name != name; });
}

Result<void> Operators::add(Door door, const std::string& who, const std::string& name, OperatorRole role,
                            std::string_view passphrase)
{
    if (auto named = checkName(name); !named) return named;
    {
        const std::lock_guard lock(m_mutex);
        if (auto may = mayManage(door, who, name); !may) return may;
    }
    auto hash = hashPassphrase(passphrase, m_options.cost);
    if (!hash) return tl::unexpected(hash.error());
    const std::lock_guard lock(m_mutex);
    if (rowOf(name) != nullptr) return fail(ErrorCode::InvalidArgument, "there is an operator '" + name + "' already");
    OperatorRow row{name, role, *std::move(hash), m_options.wallClock(), who, 0, std::nullopt};
    return store(row, eventOf("added", door, who, name, std::string(storage::toString(role))));
}

Result<void> Operators::remove(Door door, const std::string& who, const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    if (auto may = mayManage(door, who, name); !may) return may;
    if (rowOf(name) == nullptr) return fail(ErrorCode::NotFound, "there is no operator '" + name + "'");
    if (isLastAdmin(name)) return fail(ErrorCode::Refused, "'" + name + "' is the last admin and stays");
    storage::OperatorStore store(m_database);
    auto done = m_database.transact([&]() -> Result<void> {
        if (auto removed = store.remove(name); !removed) return removed;
        return store.note(eventOf("removed", door, who, name, {}));
    });
    if (!done) return done;
    std::erase_if(m_rows, [&](const auto& row) { return row.name == name; });
    endUnlocks(name);
    return {};
}

Result<void> Operators::setRole(Door door, const std::string& who, const std::string& name, OperatorRole role)
{
    const std::lock_guard lock(m_mutex);
    if (auto may = mayManage(door, who, name); !may) return may;
    const OperatorRow* const known = rowOf(name);
    if (known == nullptr) return fail(ErrorCode::NotFound, "there is no operator '" + name + "'");
    if (role != OperatorRole::Admin && isLastAdmin(name))
        return fail(ErrorCode::Refused, "'" + name + "' is the last admin and stays one");
    if (!known->passphrase && role != OperatorRole::Admin)
        return fail(ErrorCode::Refused, "'" + name + "' needs a passphrase before the role can be another one");
    OperatorRow row = *known;
    const std::string change = std::string(storage::toString(row.role)) + " -> " + std::string(storage::toString(role));
    row.role = role;
    if (auto done = store(row, eventOf("role_changed", door, who, name, change)); !done) return done;
    endUnlocks(name);
    return {};
}

Result<void> Operators::setPassphrase(Door door, const std::string& who, const std::string& name,
                                      std::string_view passphrase)
{
    {
        const std::lock_guard lock(m_mutex);
        const OperatorRow* const known = rowOf(name);
        const bool isOwn =
            known != nullptr && who == name && (!known->passphrase || isLive(door, name, m_options.wallClock(), true));
        if (!isOwn)
            if (auto may = mayManage(door, who, name); !may) return may;
        if (known == nullptr) return fail(ErrorCode::NotFound, "there is no operator '" + name + "'");
    }
    auto hash = hashPassphrase(passphrase, m_options.cost);
    if (!hash) return tl::unexpected(hash.error());
    const std::lock_guard lock(m_mutex);
    const OperatorRow* const known = rowOf(name);
    if (known == nullptr) return fail(ErrorCode::NotFound, "there is no operator '" + name + "'");
    OperatorRow row = *known;
    row.passphrase = *std::move(hash);
    row.failures = 0;
    row.lastFailure.reset();
    if (auto done = store(row, eventOf("passphrase_changed", door, who, name, {})); !done) return done;
    endUnlocks(name);
    return {};
}

std::vector<OperatorEvent> Operators::events(Time since, std::int64_t limit) const
{
    const std::lock_guard lock(m_mutex);
    return storage::OperatorStore(m_database).events(since, limit).value_or(std::vector<OperatorEvent>{});
}

OperatorEvent Operators::eventOf(std::string kind, Door door, const std::string& who, std::string subject,
                                 std::string detail) const
{
    return {m_options.wallClock(),      std::move(kind), who, {}, std::move(subject), std::move(detail),
            std::string(toString(door))};
}

Result<void> Operators::note(std::string kind, Door door, const std::string& who, std::string action,
                             std::string subject, std::string detail)
{
    OperatorEvent event = eventOf(std::move(kind), door, who, std::move(subject), std::move(detail));
    event.action = std::move(action);
    return storage::OperatorStore(m_database).note(event);
}

} // namespace sextant::host
