#include "app/cli/command_sender.h"
#include "app/cli/command_table.h"

namespace sextant::cli {
namespace {

/// A number of an order as JSON wants it.
Result<void> addNumber(std::string_view name, const std::string& word, host::JsonText& out)
{
    std::uint64_t value = 0;
    const bool isNumber =
        !word.empty() && word.size() <= 18 && word.find_first_not_of("0123456789") == std::string::npos;
    if (isNumber) value = std::stoull(word);
    if (value == 0)
        return fail(ErrorCode::InvalidArgument,
                    std::string(name) + ": '" + word.substr(0, 40) + "', expected a number from 1 on");
    out.key(name).count(value);
    return {};
}

Result<void> addSymbol(const CommandContext& context, host::JsonText& out)
{
    const auto symbol = context.arguments.required("symbol");
    if (!symbol) return tl::unexpected(symbol.error());
    out.key("symbol").text(*symbol);
    return {};
}

void addSwitches(const CommandContext& context, host::JsonText& out)
{
    for (const auto& [option, name] : {std::pair{"post-only", "post_only"}, std::pair{"reduce-only", "reduce_only"}})
        if (context.arguments.has(option)) out.key(name).boolean(true);
}

Result<void> placeOrder(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "order", out); !begun) return begun;
    addOptions(context, {"account"}, out);
    if (auto done = addSymbol(context, out); !done) return done;
    const auto& words = context.arguments.words();
    out.key("side").text(words[0]).key("quantity").text(words[1]);
    if (const auto kind = context.arguments.value("kind")) out.key("order_kind").text(*kind);
    addOptions(context,
               {"limit", "stop-price", "trail-amount", "trail-percent", "trail-atr", "trigger", "tif", "good-till",
                "display", "group-policy", "stop", "target", "client-id"},
               out);
    addSwitches(context, out);
    if (const auto group = context.arguments.value("group"))
        if (auto done = addNumber("group", *group, out); !done) return done;
    out.endObject();
    return sendCommand(context, out);
}

/// Several options as one: "buy 1 SPY140621C00190000, sell 1 SPY140621C00195000" QUANTITY.
Result<void> placeLegs(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "legs", out); !begun) return begun;
    addOptions(context, {"account"}, out);
    const auto& words = context.arguments.words();
    out.key("legs").text(words[0]).key("quantity").text(words[1]);
    addOptions(context, {"limit", "stop", "target", "tif", "client-id"}, out);
    out.endObject();
    return sendCommand(context, out);
}

Result<void> replaceOrder(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "replace", out); !begun) return begun;
    addOptions(context, {"account"}, out);
    if (auto done = addSymbol(context, out); !done) return done;
    const auto& words = context.arguments.words();
    if (auto done = addNumber("order", words[0], out); !done) return done;
    out.key("quantity").text(words[1]);
    addOptions(context, {"limit", "stop-price", "display", "client-id"}, out);
    out.endObject();
    return sendCommand(context, out);
}

Result<void> cancelOrder(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "cancel", out); !begun) return begun;
    addOptions(context, {"account"}, out);
    if (auto done = addNumber("order", context.arguments.words()[0], out); !done) return done;
    out.endObject();
    return sendCommand(context, out);
}

/// A command that wants an instrument and perhaps levels.
Result<void> sendForSymbol(CommandContext& context, std::string_view kind, bool hasLevels)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, kind, out); !begun) return begun;
    addOptions(context, {"account"}, out);
    if (auto done = addSymbol(context, out); !done) return done;
    if (hasLevels) addOptions(context, {"stop", "target"}, out);
    out.endObject();
    return sendCommand(context, out);
}

Result<void> closePosition(CommandContext& context) { return sendForSymbol(context, "close", false); }
Result<void> reversePosition(CommandContext& context) { return sendForSymbol(context, "reverse", true); }
Result<void> protectPosition(CommandContext& context) { return sendForSymbol(context, "protect", true); }

/// What becomes of orders nobody knows the fate of, after the program was away.
Result<void> verifyOrders(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "verify", out); !begun) return begun;
    const auto& words = context.arguments.words();
    out.key("value").text(words[0]);
    if (words.size() > 1)
        if (auto done = addNumber("order", words[1], out); !done) return done;
    out.endObject();
    return sendCommand(context, out);
}

Result<void> flatten(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "flatten", out); !begun) return begun;
    addOptions(context, {"account"}, out);
    out.endObject();
    return sendCommand(context, out);
}

} // namespace

std::vector<Command> orderCommands()
{
    const OptionDefinition account{"account", Takes::Value, "NAME", "paper account (default the main one)"};
    const OptionDefinition session{"session", Takes::Value, "ID",
                                   "stored session, where none runs (default the newest)"};
    const OptionDefinition client{"client-id", Takes::Value, "TEXT",
                                  "own name of the order: the same again is one order"};
    const OptionDefinition limit{"limit", Takes::Value, "PRICE", "of limit and stop_limit orders"};
    const OptionDefinition stopPrice{"stop-price", Takes::Value, "PRICE",
                                     "level that stop and stop_limit orders wait for"};
    const OptionDefinition display{"display", Takes::Value, "QUANTITY", "what an iceberg shows"};
    const OptionDefinition stop{"stop", Takes::Value, "PRICE", "protective stop of the position"};
    const OptionDefinition target{"target", Takes::Value, "PRICE", "target of the position"};
    return {
        {"order place",
         "buy|sell QUANTITY",
         "send an order for --symbol; needs --operator and --reason",
         {account,
          session,
          {"kind", Takes::Value, "KIND", "market (default), limit, stop, stop_limit, trailing_stop, market_on_close"},
          limit,
          stopPrice,
          {"trail-amount", Takes::Value, "PRICE", "distance of a trailing stop"},
          {"trail-percent", Takes::Value, "PERCENT", "the same in percent of the best price"},
          {"trail-atr", Takes::Value, "MULTIPLE", "the same in ATR"},
          {"trigger", Takes::Value, "last|mid|bid_ask", "what a stop looks at (default last)"},
          {"tif", Takes::Value, "TIF", "gtc (default), day, ioc, fok, gtd, opg"},
          {"good-till", Takes::Value, "TIME", "end of a gtd order"},
          display,
          {"post-only", Takes::Nothing, "", "refused rather than taking"},
          {"reduce-only", Takes::Nothing, "", "never increases the position"},
          {"group", Takes::Value, "N", "orders of one group end each other"},
          {"group-policy", Takes::Value, "cancel|reduce", "what a fill does to the others (default cancel)"},
          stop,
          target,
          client},
         placeOrder},
        {"order legs",
         "LEGS QUANTITY",
         "send options as one order: LEGS is \"buy 1 SYMBOL, sell 1 SYMBOL\"; needs --operator and --reason",
         {account,
          session,
          {"limit", Takes::Value, "PRICE", "what one may cost per unit of the underlying; negative: must bring"},
          {"stop", Takes::Value, "PRICE", "leave all legs when one is worth no more than that"},
          {"target", Takes::Value, "PRICE", "leave all legs when one is worth that"},
          {"tif", Takes::Value, "TIF", "day (default) or gtc"},
          client},
         placeLegs},
        {"order replace",
         "ORDER QUANTITY",
         "new terms of a working order of --symbol; what is left out is taken away",
         {account, session, limit, stopPrice, display, client},
         replaceOrder},
        {"order cancel", "ORDER", "cancel a working order", {account, session}, cancelOrder},
        {"order close", "", "close the position in --symbol", {account, session}, closePosition},
        {"order reverse",
         "",
         "close the position in --symbol and open the opposite one",
         {account, session, stop, target},
         reversePosition},
        {"order protect",
         "",
         "set stop and target of the position in --symbol; what is left out is taken away",
         {account, session, stop, target},
         protectPosition},
        {"order verify",
         "keep|cancel [ORDER]",
         "let orders of unknown fate go on with the market as it is, or end them (default all of them)",
         {account, session},
         verifyOrders},
        {"order flatten", "", "close all positions and cancel all entries", {account, session}, flatten}};
}

} // namespace sextant::cli
