#include "engine/services/alerts/alert_store.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <simdjson.h>
#include <sys/file.h>
#include <unistd.h>

#include "engine/services/notify/message_body.h"

namespace sextant::services {
namespace {

constexpr std::array<std::string_view, 4> kEventKinds{"added", "changed", "removed", "fired"};
constexpr std::uintmax_t kLongestFile = 8U << 20;

Error io(const std::filesystem::path& path, const char* what)
{
    return Error{ErrorCode::Io, path.string() + ": " + what + ": " + std::strerror(errno)};
}

/// A file descriptor that closes itself.
class Descriptor final {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool isNamed(const std::vector<AlertRule>& rules, const std::string& id)
{
    return std::any_of(rules.begin(), rules.end(), [&](const AlertRule& each) { return each.id == id; });
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t done = ::write(file, text.data(), text.size());
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
}

std::string textOf(simdjson::dom::object object, const char* key)
{
    std::string_view text;
    return object[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::optional<AlertEvent> eventFrom(std::string_view line)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(line);
    simdjson::dom::object object;
    if (parser.parse(padded).get(object) != simdjson::SUCCESS) return std::nullopt;
    AlertEvent event;
    const std::string kind = textOf(object, "event");
    const auto found = std::find(kEventKinds.begin(), kEventKinds.end(), kind);
    const auto at = parseRfc3339(textOf(object, "at"));
    if (found == kEventKinds.end() || !at) return std::nullopt;
    event.kind = static_cast<AlertEvent::Kind>(found - kEventKinds.begin());
    event.at = *at;
    event.who = textOf(object, "who");
    event.rule = textOf(object, "rule");
    event.what = textOf(object, "what");
    if (const auto time = parseRfc3339(textOf(object, "time"))) event.engineTime = *time;
    event.symbol = textOf(object, "symbol");
    event.value = textOf(object, "value");
    if (const auto fact = alertFactKindFromString(textOf(object, "fact"))) {
        event.fact.kind = *fact;
        simdjson::dom::array arguments;
        if (object["arguments"].get(arguments) == simdjson::SUCCESS)
            for (const simdjson::dom::element each : arguments)
                if (std::string_view text; each.get(text) == simdjson::SUCCESS) event.fact.arguments.emplace_back(text);
        if (event.fact.arguments.size() != argumentsOf(*fact)) event.fact = {};
    }
    event.before = textOf(object, "before");
    event.after = textOf(object, "after");
    return event;
}

std::string lineOf(const AlertEvent& event)
{
    std::string out = R"({"event":)" + jsonString(toString(event.kind)) + R"(,"at":)" +
                      jsonString(toRfc3339(event.at)) + R"(,"rule":)" + jsonString(event.rule) + R"(,"what":)" +
                      jsonString(cleanText(event.what));
    if (event.kind == AlertEvent::Kind::Fired) {
        out += R"(,"time":)" + jsonString(toRfc3339(event.engineTime)) + R"(,"symbol":)" + jsonString(event.symbol) +
               R"(,"value":)" + jsonString(event.value);
        if (event.fact.kind != AlertFactKind::None) {
            out += R"(,"fact":)" + jsonString(toString(event.fact.kind)) + R"(,"arguments":[)";
            for (std::size_t i = 0; i < event.fact.arguments.size(); ++i)
                out += (i > 0 ? "," : "") + jsonString(event.fact.arguments[i]);
            out += ']';
        }
        return out + "}\n";
    }
    return out + R"(,"who":)" + jsonString(cleanText(event.who)) + R"(,"before":)" + jsonString(event.before) +
           R"(,"after":)" + jsonString(event.after) + "}\n";
}

} // namespace

std::string_view toString(AlertEvent::Kind kind) { return kEventKinds[static_cast<std::size_t>(kind)]; }

/// Held while the files are read and changed.
class AlertStore::Lock final {
public:
    explicit Lock(const std::filesystem::path& path) : m_file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        while (m_file.number() >= 0 && !m_isHeld && (m_isHeld = ::flock(m_file.number(), LOCK_EX) == 0, !m_isHeld))
            if (errno != EINTR) break;
    }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    Descriptor m_file;
    bool m_isHeld = false;
};

AlertStore::AlertStore(std::filesystem::path workspace)
    : m_rules(workspace / "alerts.json"), m_log(workspace / "alerts.log"), m_lock(workspace / "alerts.lock")
{}

Result<AlertStore::Contents> AlertStore::read() const
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(m_rules, error);
    if (error == std::errc::no_such_file_or_directory) return Contents{};
    if (error) return fail(ErrorCode::Io, m_rules.string() + ": " + error.message());
    if (size > kLongestFile)
        return fail(ErrorCode::InvalidInput, m_rules.string() + ": it is longer than rules can be");
    std::ifstream file(m_rules, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    if (!file) return tl::unexpected(io(m_rules, "cannot be read"));
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(text.str());
    simdjson::dom::object object;
    simdjson::dom::array rules;
    Contents contents;
    if (parser.parse(padded).get(object) != simdjson::SUCCESS ||
        object["next"].get(contents.next) != simdjson::SUCCESS || object["rules"].get(rules) != simdjson::SUCCESS)
        return fail(ErrorCode::InvalidInput, m_rules.string() + ": expected an object with next and rules");
    for (const simdjson::dom::element each : rules) {
        auto rule = alertRuleFromJson(simdjson::minify(each));
        if (!rule) return fail(ErrorCode::InvalidInput, m_rules.string() + ": " + rule.error().message);
        // By its name a rule is watched and changed.
        if (rule->id.empty() || isNamed(contents.rules, rule->id))
            return fail(ErrorCode::InvalidInput, m_rules.string() + ": id: expected another one for each rule");
        contents.rules.push_back(*std::move(rule));
        if (contents.rules.size() > kMostRules)
            return fail(ErrorCode::InvalidInput, m_rules.string() + ": rules: expected 500 at most");
    }
    return contents;
}

Result<void> AlertStore::write(const Contents& contents) const
{
    std::string text = "{\"next\":" + std::to_string(contents.next) + ",\"rules\":[";
    for (std::size_t i = 0; i < contents.rules.size(); ++i)
        text += (i > 0 ? ",\n" : "\n") + toJson(contents.rules[i]);
    text += "\n]}\n";
    std::filesystem::path part = m_rules;
    part += ".part";
    {
        const Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (file.number() < 0 || !writeAll(file.number(), text) || ::fsync(file.number()) != 0)
            return tl::unexpected(io(part, "cannot be written"));
    }
    std::error_code error;
    std::filesystem::rename(part, m_rules, error);
    if (error) return fail(ErrorCode::Io, m_rules.string() + ": " + error.message());
    return {};
}

Result<void> AlertStore::append(const AlertEvent& event) const
{
    const Descriptor file(::open(m_log.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    // A line that a crash or a full disk has cut must not take this one with it.
    char last = '\n';
    if (const off_t size = file.number() < 0 ? 0 : ::lseek(file.number(), 0, SEEK_END); size > 0)
        if (::pread(file.number(), &last, 1, size - 1) != 1) last = '\n';
    if (file.number() < 0 || !writeAll(file.number(), (last == '\n' ? "" : "\n") + lineOf(event)))
        return tl::unexpected(io(m_log, "cannot be written"));
    return {};
}

Result<std::vector<AlertRule>> AlertStore::rules() const
{
    return read().map([](Contents contents) { return std::move(contents.rules); });
}

bool AlertStore::hasChanged()
{
    std::error_code error;
    const auto when = std::filesystem::last_write_time(m_rules, error);
    if (error) return false;
    const std::uintmax_t size = std::filesystem::file_size(m_rules, error);
    if (m_seen == when && m_seenSize == size) return false;
    m_seen = when;
    m_seenSize = size;
    return true;
}

Result<AlertRule> AlertStore::add(AlertRule rule, const std::string& who, Time now)
{
    if (const auto fine = check(rule); !fine) return tl::unexpected(fine.error());
    const Lock lock(m_lock);
    if (!lock.isHeld()) return tl::unexpected(io(m_lock, "cannot be locked"));
    auto contents = read();
    if (!contents) return tl::unexpected(contents.error());
    if (contents->rules.size() >= kMostRules)
        return fail(ErrorCode::InvalidArgument, "alert: there are 500 already; remove some first");
    // What comes back by undoing keeps its name.
    while (rule.id.empty() || isNamed(contents->rules, rule.id))
        rule.id = "a" + std::to_string(contents->next++);
    contents->rules.push_back(rule);
    if (auto written = write(*contents); !written) return tl::unexpected(written.error());
    AlertEvent event{AlertEvent::Kind::Added, now, who, rule.id, describe(rule), {}, {}, {}, {}, toJson(rule)};
    if (auto told = append(event); !told) return tl::unexpected(told.error());
    return rule;
}

Result<void> AlertStore::change(const AlertRule& rule, const std::string& who, Time now)
{
    if (const auto fine = check(rule); !fine) return tl::unexpected(fine.error());
    const Lock lock(m_lock);
    if (!lock.isHeld()) return tl::unexpected(io(m_lock, "cannot be locked"));
    auto contents = read();
    if (!contents) return tl::unexpected(contents.error());
    const auto found = std::find_if(contents->rules.begin(), contents->rules.end(),
                                    [&](const AlertRule& each) { return each.id == rule.id; });
    if (found == contents->rules.end()) return fail(ErrorCode::NotFound, "alert: there is no " + rule.id);
    if (*found == rule) return {};
    AlertEvent event{
        AlertEvent::Kind::Changed, now, who, rule.id, describe(rule), {}, {}, {}, toJson(*found), toJson(rule)};
    *found = rule;
    if (auto written = write(*contents); !written) return written;
    return append(event);
}

Result<void> AlertStore::remove(const std::string& id, const std::string& who, Time now)
{
    const Lock lock(m_lock);
    if (!lock.isHeld()) return tl::unexpected(io(m_lock, "cannot be locked"));
    auto contents = read();
    if (!contents) return tl::unexpected(contents.error());
    const auto found = std::find_if(contents->rules.begin(), contents->rules.end(),
                                    [&](const AlertRule& each) { return each.id == id; });
    if (found == contents->rules.end()) return fail(ErrorCode::NotFound, "alert: there is no " + id);
    AlertEvent event{AlertEvent::Kind::Removed, now, who, id, describe(*found), {}, {}, {}, toJson(*found), {}};
    contents->rules.erase(found);
    if (auto written = write(*contents); !written) return written;
    return append(event);
}

Result<AlertEvent> AlertStore::undo(const std::string& who, Time now)
{
    constexpr std::size_t kLookedAt = 1000;
    const auto events = history(kLookedAt);
    if (!events) return tl::unexpected(events.error());
    const auto newest = std::find_if(events->begin(), events->end(),
                                     [](const AlertEvent& each) { return each.kind != AlertEvent::Kind::Fired; });
    if (newest == events->end()) return fail(ErrorCode::NotFound, "alert: no change that could be undone");
    Result<void> done;
    if (newest->before.empty()) {
        done = remove(newest->rule, who, now);
    } else {
        const auto before = alertRuleFromJson(newest->before);
        if (!before) return tl::unexpected(before.error());
        if (newest->after.empty()) {
            const auto added = add(*before, who, now);
            if (!added) return tl::unexpected(added.error());
        } else {
            done = change(*before, who, now);
        }
    }
    if (!done) return tl::unexpected(done.error());
    return *newest;
}

Result<void> AlertStore::record(const AlertFiring& firing, Time now)
{
    AlertEvent event;
    event.kind = AlertEvent::Kind::Fired;
    event.at = now;
    event.rule = firing.rule;
    event.what = firing.text;
    event.engineTime = firing.time;
    event.symbol = firing.symbol;
    event.value = firing.value;
    event.fact = firing.fact;
    return append(event);
}

Result<std::vector<AlertEvent>> AlertStore::history(std::size_t most) const
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(m_log, error);
    if (error == std::errc::no_such_file_or_directory) return std::vector<AlertEvent>();
    if (error) return fail(ErrorCode::Io, m_log.string() + ": " + error.message());
    std::ifstream file(m_log, std::ios::binary);
    // The log only grows: its end is enough.
    const std::uintmax_t from = size - std::min(size, kLongestFile);
    file.seekg(static_cast<std::streamoff>(from));
    std::vector<AlertEvent> events;
    std::string line;
    if (from > 0) std::getline(file, line); // a part of one
    while (std::getline(file, line))
        if (auto event = eventFrom(line)) events.push_back(*std::move(event));
    std::reverse(events.begin(), events.end());
    if (events.size() > most) events.resize(most);
    return events;
}

} // namespace sextant::services
