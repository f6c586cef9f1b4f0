#include "app/cli/command_table.h"

namespace sextant::cli {

const std::vector<OptionDefinition>& commonOptions()
{
    static const std::vector<OptionDefinition> options{
        {"json", Takes::Nothing, "", "print one JSON document instead of text for people"},
        {"workspace", Takes::Value, "DIR", "folder of database, tape and backups (default: the user's data folder)"},
        {"db", Takes::Value, "FILE", "the database alone; its tape lies beside it"},
        {"config", Takes::Values, "FILE", "settings and flags: lines KEY=VALUE, or JSON"},
        {"set", Takes::Values, "KEY=VALUE", "a setting for this run"},
        {"flag", Takes::Values, "NAME=on|off", "a flag for this run"},
        {"operator", Takes::Value, "NAME", "who makes a change"},
        {"reason", Takes::Value, "TEXT", "why a change is made"},
        {"passphrase-file", Takes::Value, "FILE",
         "its first line is the passphrase of --operator (else SEXTANT_PASSPHRASE, or asked for)"},
        {"symbol", Takes::Value, "BTC-USDT", "instrument, where a file does not name it; lists: only this one"},
        {"timeframe", Takes::Value, "1m", "length of the bars, where a file does not name it"},
        {"venue", Takes::Value, "binance", "venue, where a file does not name it"},
        {"format", Takes::Value, "NAME", "how a file is written, instead of looking at it"},
        {"lenient", Takes::Nothing, "", "leave out and count bad rows instead of refusing the file"},
        {"instrument", Takes::Values, "FILE", "descriptions of instruments that win over the built-in ones"},
    };
    return options;
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (const auto make :
             {runCommands,        replayCommands, whatIfCommands,   indicatorCommands,       detectCommands,
              scoreCommands,      screenCommands, regimeCommands,   optionCommands,          optionChainCommands,
              experimentCommands, agentCommands,  settingsCommands, settingsProfileCommands, sessionCommands,
              recordCommands,     reportCommands, orderCommands,    accountCommands,         journalCommands,
              auditCommands,      riskCommands,   operatorCommands, tokenCommands,           secretCommands,
              serveCommands,      doctorCommands, alertCommands,    importCommands,          mockVenueCommands,
              framesCommands,     benchCommands})
            for (Command& command : make())
                list.push_back(std::move(command));
        return list;
    }();
    return all;
}

} // namespace sextant::cli
