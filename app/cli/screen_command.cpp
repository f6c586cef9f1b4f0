#include <cmath>
#include <set>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/input_files.h"
#include "app/cli/listing.h"
#include "app/cli/tape_play.h"
#include "app/cli/workspace_access.h"
#include "engine/host/tape_input.h"
#include "engine/journal/journal_reader.h"
#include "engine/session/snapshot_builder.h"
#include "models/market_row.h"
#include "models/number_text.h"
#include "models/screen_rule.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"

namespace sextant::cli {
namespace {

using models::ScreenCondition;
using models::ScreenField;
using models::ScreenRule;

/// What the window would see of a session.
class ScreenWatcher final : public PlayWatcher {
public:
    ScreenWatcher() { m_builder.begin(1); }

    void onEvent(const session::Event& event, const session::Session& session, const session::Effects& effects) override
    {
        m_builder.note(event, session, effects);
    }
    void onSpan(const session::MarketSpan& span, const session::Session& session,
                const session::Effects& effects) override
    {
        m_builder.note(span, session, effects);
    }
    [[nodiscard]] session::SnapshotPtr snapshot(const session::Session& session)
    {
        return session.isStarted() ? m_builder.publish(session, session.lastSeq(), true) : nullptr;
    }

private:
    session::SnapshotBuilder m_builder;
};

Result<session::SnapshotPtr> playTape(CommandContext& context)
{
    const auto configuration = readConfiguration(context.arguments);
    if (!configuration) return tl::unexpected(configuration.error());
    const Arguments& arguments = context.arguments;
    const auto& files = arguments.values("tape");
    auto request = fileRequest(arguments, files.front());
    if (!request) return tl::unexpected(request.error());
    request->files.assign(files.begin(), files.end());
    for (const auto& [option, place] : {std::pair{"from", &request->from}, {"to", &request->to}}) {
        const auto time = arguments.time(option);
        if (!time) return tl::unexpected(time.error());
        *place = *time;
    }
    request->warmupBars = configuration->settings.integer("session.warmup_bars");
    auto source = host::openTapes(*request);
    if (!source) return tl::unexpected(source.error());
    for (const auto* warnings : {&configuration->warnings, &(*source)->warnings()})
        for (const std::string& warning : *warnings)
            context.output.note(warning);
    ScreenWatcher watcher;
    TapePlay run(watcher);
    if (auto played = run.play(*configuration, {}, **source); !played) return tl::unexpected(played.error());
    noteFaults(files.front(), run.session().report().counts, context.output);
    return watcher.snapshot(run.session());
}

/// As it is in the journal.
Result<session::SnapshotPtr> readStored(CommandContext& context)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    auto replay = journal::SessionReplay::open(*location, context.arguments.value("session").value_or(""));
    if (!replay) return tl::unexpected(replay.error());
    ScreenWatcher watcher;
    session::Session session;
    session::Effects effects;
    journal::ReplayRow row;
    while (true) {
        const auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) return watcher.snapshot(session);
        if (row.event) {
            effects.clear();
            session.apply(*row.event, effects);
            watcher.onEvent(*row.event, session, effects);
        }
        for (const session::MarketSpan& span : row.spans) {
            effects.clear();
            session.apply(span, effects);
            watcher.onSpan(span, session, effects);
        }
    }
}

/// Lists, groups and screens that the window keeps; empty where there are none.
Result<void> readBook(const Arguments& arguments, models::WatchlistBook& book)
{
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    QFile file(models::toText((location->database.parent_path() / "watchlists.json").string()));
    if (!file.exists()) return {};
    const auto text = readTextFile(file.fileName().toStdString());
    if (!text) return tl::unexpected(text.error());
    const QJsonDocument saved = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
    if (!saved.isObject()) return fail(ErrorCode::InvalidInput, file.fileName().toStdString() + ": not JSON");
    (void)book.load(saved.object()); // what a newer program wrote is left out
    return {};
}

Result<ScreenRule> ruleOf(const Arguments& arguments, const models::WatchlistBook& book)
{
    const auto name = arguments.value("screen");
    const auto& words = arguments.words();
    if (name && !words.empty())
        return fail(ErrorCode::InvalidArgument, "screen: expected a rule or --screen NAME, not both");
    if (!name) return ScreenRule::parse(words.empty() ? QString() : models::toText(words.front()));
    if (const ScreenRule* rule = book.screen(models::toText(*name))) return *rule;
    std::string known;
    for (const ScreenRule& each : book.screens())
        known += (known.empty() ? "" : ", ") + each.name.toStdString();
    return fail(ErrorCode::NotFound, "there is no screen '" + *name + "' in the workspace" +
                                         (known.empty() ? std::string() : ", only " + known));
}

Cell cellOf(ScreenField field, const models::MarketRow& row)
{
    if (const auto number = ScreenCondition::numberOf(field, row)) {
        const bool isShare = ScreenCondition::kindOf(field) == ScreenCondition::Kind::Percent;
        const QString text =
            isShare ? models::percentText(*number) : models::shortNumberText(*number, std::abs(*number) < 1.0 ? 4 : 8);
        return Figure{*number, text.toStdString()};
    }
    const QString text = ScreenCondition::textOf(field, row);
    return text.isEmpty() ? Cell() : Cell(text.toStdString());
}

/// The instruments that answer, with what they are: all fields as JSON; for people the usual ones and those asked for.
void printRows(CommandContext& context, const models::WatchlistModel& markets, const ScreenRule& rule)
{
    std::set<ScreenField> shown{ScreenField::Last, ScreenField::Change, ScreenField::Direction, ScreenField::Score,
                                ScreenField::Action};
    for (const auto& conditions : rule.any)
        for (const ScreenCondition& condition : conditions)
            shown.insert(condition.field);
    std::vector<std::string> names; // columns refer to them
    for (std::size_t i = 0; i < models::kScreenFields; ++i)
        names.push_back(ScreenCondition::keyOf(static_cast<ScreenField>(i)).toStdString());
    Listing listing;
    listing.columns = {{"symbol"}};
    for (std::size_t i = 0; i < names.size(); ++i)
        listing.columns.push_back({names[i], shown.contains(static_cast<ScreenField>(i))});
    for (int row = 0; row < markets.rowCount(); ++row) {
        const models::MarketRow& market = *markets.market(row);
        if (!rule.holds(market)) continue;
        auto& cells = listing.rows.emplace_back();
        cells.emplace_back(market.part->instrument->symbol);
        for (std::size_t i = 0; i < names.size(); ++i)
            cells.push_back(cellOf(static_cast<ScreenField>(i), market));
    }
    print(context.output, listing, context.arguments.has("json"), "no instrument answers this screen");
}

void printFields(CommandContext& context)
{
    using Kind = ScreenCondition::Kind;
    Listing listing;
    listing.columns = {{"field"}, {"value"}, {"operators"}, {"choices"}, {"meaning"}};
    for (std::size_t i = 0; i < models::kScreenFields; ++i) {
        const auto field = static_cast<ScreenField>(i);
        const Kind kind = ScreenCondition::kindOf(field);
        QStringList operators;
        for (const auto op : ScreenCondition::operators(kind))
            operators << ScreenCondition::keyOf(op);
        QStringList choices;
        for (const QString& choice : ScreenCondition::choices(field))
            choices << choice;
        listing.rows.push_back({ScreenCondition::keyOf(field).toStdString(),
                                std::string(kind == Kind::Number    ? "number"
                                            : kind == Kind::Percent ? "percent"
                                            : kind == Kind::Choice  ? "choice"
                                                                    : "text"),
                                operators.join(QStringLiteral(", ")).toStdString(),
                                choices.join(QStringLiteral(", ")).toStdString(),
                                models::ScreenText::explain(field).toStdString()});
    }
    print(context.output, listing, context.arguments.has("json"), "");
}

Result<void> screenCommand(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (arguments.has("fields")) {
        printFields(context);
        return {};
    }
    const bool isTape = !arguments.values("tape").empty();
    if (isTape && arguments.value("session"))
        return fail(ErrorCode::InvalidArgument, "--session: cannot be asked together with --tape");
    models::WatchlistBook book;
    // Groups and screens are those of the workspace; a tape alone has none.
    if (!isTape || namesWorkspace(arguments) || arguments.value("screen"))
        if (auto read = readBook(arguments, book); !read) return read;
    const auto rule = ruleOf(arguments, book);
    if (!rule) return tl::unexpected(rule.error());
    const auto snapshot = isTape ? playTape(context) : readStored(context);
    if (!snapshot) return tl::unexpected(snapshot.error());
    models::WatchlistModel markets;
    markets.setBook(&book);
    markets.setSnapshot(*snapshot);
    printRows(context, markets, *rule);
    return {};
}

} // namespace

std::vector<Command> screenCommands()
{
    return {{"screen",
             "[RULE]",
             "instruments that answer a rule like 'score >= 0.7 and regime is bull or change > 5%'",
             {{"screen", Takes::Value, "NAME", "a screen that the window keeps, instead of a rule"},
              {"fields", Takes::Nothing, "", "only list what can be asked"},
              {"session", Takes::Value, "ID", "of this stored session (default the newest)"},
              {"tape", Takes::List, "FILE…", "of market data, as it stands at its end, instead of a session"},
              {"from", Takes::Value, "TIME", "of the tape"},
              {"to", Takes::Value, "TIME", "of the tape"}},
             screenCommand}};
}

} // namespace sextant::cli
