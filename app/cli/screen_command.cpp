#include <algorithm>
#include <memory>
#include <set>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/input_files.h"
#include "app/cli/listing.h"
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

constexpr Cash kScreenCash{100'000LL * 100'000'000}; // what a tape's account opens with; no field depends on it

/// A session and what the window would see of it.
class ScreenedSession final {
public:
    ScreenedSession() { m_builder.begin(1); }

    void apply(session::Event event)
    {
        event.seq = m_session.lastSeq() + 1;
        m_effects.clear();
        m_session.apply(event, m_effects);
        m_builder.note(event, m_session, m_effects);
        giveModels();
    }
    void apply(const session::MarketSpan& span)
    {
        for (session::MarketSpan rest = span; rest.size() > 0;) {
            rest.firstSeq = m_session.lastSeq() + 1;
            m_effects.clear();
            const std::size_t taken = m_session.applyUntilWork(rest, m_effects);
            const session::MarketSpan done = host::takeFirst(rest, taken);
            m_builder.note(done, m_session, m_effects);
            rest = host::dropFirst(rest, taken);
            giveModels();
        }
    }
    /// As it is in the journal.
    void replay(const journal::ReplayRow& row)
    {
        m_effects.clear();
        if (row.event) {
            m_session.apply(*row.event, m_effects);
            m_builder.note(*row.event, m_session, m_effects);
        }
        for (const session::MarketSpan& span : row.spans) {
            m_effects.clear();
            m_session.apply(span, m_effects);
            m_builder.note(span, m_session, m_effects);
        }
    }
    [[nodiscard]] session::SnapshotPtr snapshot()
    {
        return m_session.isStarted() ? m_builder.publish(m_session, m_session.lastSeq(), true) : nullptr;
    }
    [[nodiscard]] session::EventCounts counts() const { return m_session.report().counts; }

private:
    /// What is awaited is done here and now: models of the market regime.
    void giveModels()
    {
        while (true) {
            const auto pending = m_session.pendingWork();
            const auto awaited =
                std::find_if(pending.begin(), pending.end(), [](const auto& work) { return work.isAwaited(); });
            if (awaited == pending.end()) return;
            const session::Event given{m_session.lastSeq() + 1, m_session.now(), 0, session::carryOut(*awaited)};
            m_effects.clear();
            m_session.apply(given, m_effects);
            m_builder.note(given, m_session, m_effects);
        }
    }

    session::Session m_session;
    session::Effects m_effects;
    session::SnapshotBuilder m_builder;
};

Result<void> playTape(CommandContext& context, ScreenedSession& out)
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
    auto start = std::make_shared<session::SessionStart>();
    start->initialCash = kScreenCash;
    start->decisionVersion = session::Session::kDecisionVersion;
    start->settings = configuration->settings.changed();
    start->flags = configuration->flags.changed();
    start->sources = (*source)->description();
    out.apply({0, (*source)->startTime(), 0, std::shared_ptr<const session::SessionStart>(std::move(start))});
    for (const auto& instrument : (*source)->instruments())
        out.apply({0, (*source)->startTime(), 0, instrument});
    session::Sequencer::Item item;
    while (true) {
        const auto more = (*source)->next(item);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        item.isSpan ? out.apply(item.span) : out.apply(item.event);
    }
    noteFaults(files.front(), out.counts(), context.output);
    return {};
}

Result<void> readStored(CommandContext& context, ScreenedSession& out)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    auto replay = journal::SessionReplay::open(*location, context.arguments.value("session").value_or(""));
    if (!replay) return tl::unexpected(replay.error());
    journal::ReplayRow row;
    while (true) {
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) return {};
        out.replay(row);
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
    if (const auto number = ScreenCondition::numberOf(field, row)) return *number;
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
    ScreenedSession session;
    if (auto read = isTape ? playTape(context, session) : readStored(context, session); !read) return read;
    models::WatchlistModel markets;
    markets.setBook(&book);
    markets.setSnapshot(session.snapshot());
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
