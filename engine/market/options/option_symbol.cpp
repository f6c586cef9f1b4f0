#include "engine/market/options/option_symbol.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include "engine/core/contract.h"
#include "engine/market/dates.h"

namespace sextant::market {
namespace {

constexpr std::size_t kRootWidth = 6;
constexpr std::size_t kTailWidth = 15; // YYMMDD, C or P, eight digits

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Digits only; nothing else.
std::optional<std::int64_t> wholeNumber(std::string_view digits)
{
    std::int64_t value = 0;
    for (const char c : digits) {
        if (!isDigit(c)) return std::nullopt;
        value = 10 * value + (c - '0');
    }
    return value;
}

std::string digits(std::int64_t value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string quoted(std::string_view text)
{
    std::string out(text.substr(0, 40));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return "'" + out + "'";
}

std::optional<std::int32_t> existingDate(std::int64_t year, std::int64_t month, std::int64_t day)
{
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(year)},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

std::chrono::year_month_day civil(std::int32_t date)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{date}}};
}

/// "20260116", with `separator` between the parts.
std::string dateDigits(std::int32_t date, std::string_view separator)
{
    const auto ymd = civil(date);
    std::string text = digits(static_cast<int>(ymd.year()), 4);
    text += separator;
    text += digits(static_cast<unsigned>(ymd.month()), 2);
    text += separator;
    return text += digits(static_cast<unsigned>(ymd.day()), 2);
}

std::string tail(const OptionContract& contract)
{
    expects(checked(contract).has_value(), "a contract's expiry and strike can be written as OSI");
    return dateDigits(contract.expiry, "").substr(2) + std::string(shortName(contract.type)) +
           digits(contract.strike.thousandths, 8);
}

} // namespace

Result<OptionContract> parseOsi(std::string_view text)
{
    if (text.size() <= kTailWidth || text.size() > kRootWidth + kTailWidth)
        return fail(ErrorCode::InvalidInput,
                    quoted(text) + " is no OSI symbol, expected 21 characters such as 'SPY   260116C00500000'");
    const std::string_view end = text.substr(text.size() - kTailWidth);
    std::string_view rootText = text.substr(0, text.size() - kTailWidth);
    if (text.size() == kRootWidth + kTailWidth)
        rootText = rootText.substr(0, rootText.find_last_not_of(' ') + 1); // padded
    auto root = optionRoot(rootText);
    if (!root) return fail(ErrorCode::InvalidInput, quoted(text) + ": root: " + root.error().message);

    const auto year = wholeNumber(end.substr(0, 2));
    const auto month = wholeNumber(end.substr(2, 2));
    const auto day = wholeNumber(end.substr(4, 2));
    const auto date = year && month && day ? existingDate(2000 + *year, *month, *day) : std::nullopt;
    if (!date)
        return fail(ErrorCode::InvalidInput,
                    quoted(text) + ": expiry: " + quoted(end.substr(0, 6)) + " is no date, expected YYMMDD");
    if (end[6] != 'C' && end[6] != 'P')
        return fail(ErrorCode::InvalidInput, quoted(text) + ": right: " + quoted(end.substr(6, 1)) + " is not C or P");
    const auto strike = wholeNumber(end.substr(7));
    if (!strike || *strike == 0)
        return fail(ErrorCode::InvalidInput,
                    quoted(text) + ": strike: " + quoted(end.substr(7)) + " is not eight digits above zero");
    OptionContract contract;
    contract.root = *std::move(root);
    contract.expiry = *date;
    contract.strike = Strike{*strike};
    contract.type = end[6] == 'C' ? OptionType::Call : OptionType::Put;
    return contract;
}

std::string osiSymbol(const OptionContract& contract)
{
    std::string root = contract.root.root;
    expects(!root.empty() && root.size() <= kRootWidth, "an option root has 1 to 6 characters");
    root.resize(kRootWidth, ' ');
    return root + tail(contract);
}

std::string compactOsiSymbol(const OptionContract& contract) { return contract.root.root + tail(contract); }

std::string displayName(const OptionContract& contract)
{
    std::string strike = formatScaled(contract.strike.thousandths, Strike::kScale);
    const std::size_t point = strike.find('.');
    if (point == std::string::npos)
        strike += ".00";
    else if (strike.size() - point == 2)
        strike += '0';
    return contract.root.root + "-" + dateDigits(contract.expiry, "") +
           (contract.type == OptionType::Call ? "-CALL-" : "-PUT-") + strike;
}

Result<OptionContract> checked(OptionContract contract)
{
    const int year = dates::year(contract.expiry);
    if (year < 2000 || year > 2099)
        return fail(ErrorCode::OutOfRange, "the expiry must be from 2000 to 2099, was " + dateText(contract.expiry));
    if (contract.strike.thousandths <= 0 || contract.strike.thousandths > Strike::kMost)
        return fail(ErrorCode::OutOfRange, "the strike must be above 0 and at most 99999.999, was " +
                                               formatScaled(contract.strike.thousandths, Strike::kScale));
    return contract;
}

Result<std::int32_t> dateFrom(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const auto year = wholeNumber(text.substr(0, 4));
        const auto month = wholeNumber(text.substr(5, 2));
        const auto day = wholeNumber(text.substr(8, 2));
        if (year && month && day)
            if (const auto date = existingDate(*year, *month, *day)) return *date;
    }
    return fail(ErrorCode::InvalidInput, quoted(text) + " is no date, expected YYYY-MM-DD");
}

std::string dateText(std::int32_t date) { return dateDigits(date, "-"); }

} // namespace sextant::market
