#include "engine/host/experiment_acts.h"

#include <array>
#include <utility>

#include "engine/host/experiment_json.h"

namespace sextant::host {
namespace {

constexpr std::array<std::string_view, 9> kKindNames{"create", "amend", "preregister", "start",  "ramp",
                                                     "pause",  "stop",  "conclude",    "archive"};

Result<ExperimentDone> done(const Result<void>& result)
{
    return result.map([] { return ExperimentDone{}; });
}

Result<ExperimentDone> done(Result<session::Command> command)
{
    if (!command) return tl::unexpected(command.error());
    ExperimentDone out;
    out.command = *std::move(command);
    return out;
}

Result<ExperimentDone> freeze(const std::string& key, ExperimentRegistry& registry, storage::Database& database,
                              const ExperimentRegistry::Act& act)
{
    const auto history = storage::ExperimentStore(database).units("");
    if (!history) return tl::unexpected(history.error());
    std::optional<decision::AaCheck> check;
    ExperimentDone out;
    if (const auto fair = decision::checkAssignment(*history))
        check = *fair;
    else
        out.note = "no A/A test of the assignment: " + fair.error().message;
    if (auto frozen = registry.preregister(key, check, act); !frozen) return tl::unexpected(frozen.error());
    return out;
}

Result<ExperimentDone> ramp(const ExperimentEntry& entry, ExperimentRegistry& registry, storage::Database& database,
                            const ExperimentRegistry::Act& act)
{
    const std::string key = entry.experiment.key();
    const auto rows = storage::ExperimentStore(database).units(key);
    if (!rows) return tl::unexpected(rows.error());
    const auto report = reportOf(database, entry);
    if (!report) return tl::unexpected(report.error());
    RampEvidence evidence = rampEvidence(*rows, entry.phase, *report);
    if (auto added = addRecords(database, evidence); !added) return tl::unexpected(added.error());
    return done(registry.ramp(key, evidence, act));
}

Result<ExperimentDone> conclude(const ExperimentWish& wish, const ExperimentEntry& entry, ExperimentRegistry& registry,
                                storage::Database& database, const ExperimentRegistry::Act& act)
{
    for (const auto conclusion : {decision::Conclusion::Ship, decision::Conclusion::Keep, decision::Conclusion::Iterate,
                                  decision::Conclusion::Invalid}) {
        if (decision::toString(conclusion) != wish.conclusion) continue;
        const auto report = reportOf(database, entry);
        if (!report) return tl::unexpected(report.error());
        return done(registry.conclude(wish.key, conclusion, *report, act));
    }
    return fail(ErrorCode::InvalidArgument,
                "conclusion: was '" + wish.conclusion.substr(0, 80) + "', expected SHIP, KEEP, ITERATE or INVALID");
}

} // namespace

std::string_view toString(ExperimentWish::Kind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }

Result<ExperimentDone> carryOut(const ExperimentWish& wish, ExperimentRegistry& registry, storage::Database& database,
                                const ExperimentRegistry::Act& act)
{
    if (wish.kind == ExperimentWish::Kind::Create)
        return done(registry.create(wish.key, wish.title, wish.promise.value_or(decision::Preregistration()), act));
    const ExperimentEntry* entry = registry.find(wish.key);
    if (entry == nullptr) return fail(ErrorCode::NotFound, "there is no experiment '" + wish.key.substr(0, 80) + "'");
    switch (wish.kind) {
    case ExperimentWish::Kind::Create:
        break;
    case ExperimentWish::Kind::Amend:
        return done(registry.amend(wish.key, wish.promise.value_or(entry->experiment.registration()), act));
    case ExperimentWish::Kind::Preregister:
        return freeze(wish.key, registry, database, act);
    case ExperimentWish::Kind::Start:
        return done(registry.start(wish.key, act));
    case ExperimentWish::Kind::Ramp:
        return ramp(*entry, registry, database, act);
    case ExperimentWish::Kind::Pause:
        return done(registry.pause(wish.key, act));
    case ExperimentWish::Kind::Stop:
        return done(registry.stop(wish.key, act));
    case ExperimentWish::Kind::Conclude:
        return conclude(wish, *entry, registry, database, act);
    case ExperimentWish::Kind::Archive:
        return done(registry.archive(wish.key, act));
    }
    return fail(ErrorCode::InvalidArgument, "an experiment cannot be given this");
}

void writeWish(const ExperimentWish& wish, JsonText& out)
{
    out.key("do").text(toString(wish.kind)).key("key").text(wish.key);
    if (!wish.title.empty()) out.key("title").text(wish.title);
    if (wish.promise) out.key("promise").text(wish.promise->toJson());
    if (!wish.conclusion.empty()) out.key("conclusion").text(wish.conclusion);
}

Result<ExperimentWish> parseWish(const JsonFields& fields)
{
    constexpr std::size_t kLongestName = 200;
    ExperimentWish wish;
    const auto word = fields.required("do", kLongestName);
    if (!word) return tl::unexpected(word.error());
    std::size_t at = 0;
    while (at < kKindNames.size() && kKindNames[at] != *word)
        ++at;
    if (at == kKindNames.size())
        return fields.bad("do", "'" + word->substr(0, 40) +
                                    "', expected create, amend, preregister, start, ramp, pause, stop, conclude or "
                                    "archive");
    wish.kind = static_cast<ExperimentWish::Kind>(at);
    const auto key = fields.required("key", kLongestName);
    if (!key) return tl::unexpected(key.error());
    wish.key = *key;
    const auto title = fields.text("title", kLongestName);
    if (!title) return tl::unexpected(title.error());
    wish.title = *title;
    const auto conclusion = fields.text("conclusion", kLongestName);
    if (!conclusion) return tl::unexpected(conclusion.error());
    wish.conclusion = *conclusion;
    if (wish.kind != ExperimentWish::Kind::Create && wish.kind != ExperimentWish::Kind::Amend) return wish;
    const auto text = fields.required("promise");
    if (!text) return tl::unexpected(text.error());
    auto promise = parsePreregistration(*text, "promise");
    if (!promise) return tl::unexpected(promise.error());
    wish.promise = *std::move(promise);
    return wish;
}

} // namespace sextant::host
