#include <algorithm>
#include <span>

#include "app/cli/command_sender.h"
#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/record_filter.h"
#include "app/cli/workspace_access.h"

namespace sextant::cli {
namespace {

Result<void> openAccount(CommandContext& context)
{
    const auto& words = context.arguments.words();
    host::JsonText out;
    if (auto begun = beginCommand(context, "open_account", out); !begun) return begun;
    out.key("account").text(words[0]).key("amount").text(words[1]);
    addOptions(context, {"currency"}, out);
    out.endObject();
    return sendCommand(context, out);
}

Result<void> moveCapital(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "capital", out); !begun) return begun;
    out.key("amount").text(context.arguments.words()[0]);
    addOptions(context, {"account", "currency", "from"}, out);
    out.endObject();
    return sendCommand(context, out);
}

Result<void> correctPosition(CommandContext& context)
{
    const auto& words = context.arguments.words();
    const auto symbol = context.arguments.required("symbol");
    if (!symbol) return tl::unexpected(symbol.error());
    const auto price = context.arguments.required("price");
    if (!price) return tl::unexpected(price.error());
    host::JsonText out;
    if (auto begun = beginCommand(context, "correct", out); !begun) return begun;
    addOptions(context, {"account"}, out);
    out.key("symbol").text(*symbol).key("side").text(words[0]).key("quantity").text(words[1]);
    out.key("price").text(*price).endObject();
    return sendCommand(context, out);
}

Result<void> payFunding(CommandContext& context)
{
    const auto symbol = context.arguments.required("symbol");
    if (!symbol) return tl::unexpected(symbol.error());
    host::JsonText out;
    if (auto begun = beginCommand(context, "funding", out); !begun) return begun;
    addOptions(context, {"account", "price"}, out);
    out.key("symbol").text(*symbol).key("rate").text(context.arguments.words()[0]).endObject();
    return sendCommand(context, out);
}

/// Rows of a list as they are stored; money as decimals.
Result<void> listTable(CommandContext& context, storage::Listing kind, std::span<const std::string_view> plain,
                       std::span<const std::string_view> cash, std::string_view empty)
{
    const auto filter = readFilter(context.arguments);
    if (!filter) return tl::unexpected(filter.error());
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto table = storage::list(*database, kind, *filter);
    if (!table) return tl::unexpected(table.error());
    const auto place = [&](std::string_view name) {
        const auto found = std::find(table->columns.begin(), table->columns.end(), name);
        return static_cast<std::size_t>(found - table->columns.begin());
    };
    Listing listing;
    listing.columns = {{"session_id", false}, {"time"}};
    for (const auto name : plain)
        listing.columns.push_back({name});
    for (const auto name : cash)
        listing.columns.push_back({name});
    for (const auto& row : table->rows) {
        auto& cells = listing.rows.emplace_back();
        cells.emplace_back(std::get<std::string>(row[place("session_id")]));
        cells.emplace_back(Time{std::get<std::int64_t>(row[place("time")])});
        for (const auto name : plain) {
            const storage::Value& value = row[place(name)];
            if (const auto* text = std::get_if<std::string>(&value))
                cells.emplace_back(*text);
            else if (name == "date")
                cells.emplace_back(toRfc3339(Time::fromSeconds(std::get<std::int64_t>(value) * 86'400)).substr(0, 10));
            else if (const auto* integer = std::get_if<std::int64_t>(&value))
                cells.emplace_back(*integer);
            else
                cells.emplace_back();
        }
        for (const auto name : cash)
            cells.emplace_back(toString(Cash{std::get<std::int64_t>(row[place(name)])}));
    }
    print(context.output, listing, context.arguments.has("json"), empty);
    return {};
}

Result<void> listAccounts(CommandContext& context)
{
    constexpr std::string_view plain[] = {"account", "name", "currency"};
    constexpr std::string_view cash[] = {"initial"};
    return listTable(context, storage::Listing::Accounts, plain, cash, "no accounts besides the main one");
}

Result<void> listDays(CommandContext& context)
{
    constexpr std::string_view plain[] = {"account", "date", "open_positions", "trades", "fills"};
    constexpr std::string_view cash[] = {"equity", "cash",      "market_value", "realized_gross", "unrealized",
                                         "fees",   "dividends", "funding",      "contributed",    "max_drawdown"};
    return listTable(context, storage::Listing::AccountDays, plain, cash, "no trading day has ended yet");
}

} // namespace

std::vector<Command> accountCommands()
{
    const OptionDefinition account{"account", Takes::Value, "NAME", "paper account (default the main one)"};
    const OptionDefinition session{"session", Takes::Value, "ID",
                                   "stored session, where none runs (default the newest)"};
    const OptionDefinition currency{"currency", Takes::Value, "CODE", "currency (default the account's)"};
    const OptionDefinition price{"price", Takes::Value, "PRICE", "price it is booked at"};
    return {{"account list", "", "paper accounts besides the main one", filterOptions(), listAccounts},
            {"account days", "", "accounts at the close of each trading day, newest first", filterOptions(), listDays},
            {"account open",
             "NAME AMOUNT",
             "open a paper account; needs --operator and --reason",
             {session, currency},
             openAccount},
            {"account capital",
             "AMOUNT",
             "capital comes in, or goes out where the amount is negative",
             {account, session, currency, {"from", Takes::Value, "CODE", "buy the currency for that much of this one"}},
             moveCapital},
            {"account correct",
             "buy|sell QUANTITY",
             "what is held of --symbol is so much, long or short; 0: nothing",
             {account, session, price},
             correctPosition},
            {"account funding",
             "RATE",
             "the perpetual --symbol pays that share of a position's value",
             {account, session, price},
             payFunding}};
}

} // namespace sextant::cli
