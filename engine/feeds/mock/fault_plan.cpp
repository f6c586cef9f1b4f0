#include "engine/feeds/mock/fault_plan.h"

#include <array>

#include "engine/core/fixed.h"
#include "engine/core/philox.h"

namespace sextant::feeds::mock {
namespace {

/// "50ms", "10s", "2m": above zero, a day at most.
Result<Duration> parseSpan(std::string_view fault, std::string_view text)
{
    const auto wrong = [&] {
        return fail(ErrorCode::InvalidArgument, "--fault: " + std::string(fault) + ": '" + std::string(text) +
                                                    "', expected a time above 0 such as 50ms, 10s or 2m");
    };
    std::int64_t unit = 0;
    std::string_view digits = text;
    if (text.ends_with("ms")) {
        unit = 1'000'000;
        digits.remove_suffix(2);
    } else if (text.ends_with("s")) {
        unit = 1'000'000'000;
        digits.remove_suffix(1);
    } else if (text.ends_with("m")) {
        unit = 60'000'000'000;
        digits.remove_suffix(1);
    } else {
        return wrong();
    }
    const auto number = parseScaled(digits, 3);
    if (!number || number->rounded || number->value <= 0 || number->value > 86'400'000 ||
        number->value * (unit / 1000) > 86'400'000'000'000)
        return wrong();
    return Duration(number->value * (unit / 1000));
}

/// "0.1%" in millionths.
Result<std::int64_t> parseShare(std::string_view fault, std::string_view text)
{
    const auto number =
        text.ends_with("%") ? parseScaled(text.substr(0, text.size() - 1), 4) : Result<Scaled>(Scaled{-1, false});
    if (!number || number->rounded || number->value <= 0 || number->value > 1'000'000)
        return fail(ErrorCode::InvalidArgument, "--fault: " + std::string(fault) + ": '" + std::string(text) +
                                                    "', expected a share above 0 such as 0.1%");
    return number->value;
}

Result<void> parseOne(std::string_view fault, std::optional<std::string_view> value, FaultSettings& out)
{
    const auto span = [&](auto& into) -> Result<void> {
        const auto parsed = parseSpan(fault, value.value_or(""));
        if (!parsed) return tl::unexpected(parsed.error());
        into = *parsed;
        return {};
    };
    const auto share = [&](std::int64_t& into) -> Result<void> {
        const auto parsed = parseShare(fault, value.value_or(""));
        if (!parsed) return tl::unexpected(parsed.error());
        into = *parsed;
        return {};
    };
    if (fault == "disconnect") return span(out.disconnectEvery);
    if (fault == "gap") return share(out.gapPpm);
    if (fault == "dup") return share(out.dupPpm);
    if (fault == "reorder") return span(out.reorder);
    if (fault == "stall") return span(out.stall);
    if (fault == "garbage") {
        out.garbageEvery = std::chrono::seconds(5);
        return value ? span(out.garbageEvery) : Result<void>{};
    }
    if (fault == "429") {
        out.refuseEvery = 3;
        if (!value) return {};
        const auto number = parseScaled(*value, 0);
        if (!number || number->rounded || number->value < 1 || number->value > 1'000'000)
            return fail(ErrorCode::InvalidArgument,
                        "--fault: 429: '" + std::string(*value) + "', expected a number of requests such as 3");
        out.refuseEvery = number->value;
        return {};
    }
    if (fault == "bad-checksum") {
        if (value) return fail(ErrorCode::InvalidArgument, "--fault: bad-checksum takes no value");
        out.badChecksum = true;
        return {};
    }
    return fail(ErrorCode::InvalidArgument,
                "--fault: there is no fault '" + std::string(fault.substr(0, 80)) +
                    "', expected disconnect, gap, dup, reorder, garbage, 429, stall or bad-checksum");
}

std::uint64_t hashOf(std::string_view text) // FNV-1a
{
    std::uint64_t hash = 14'695'981'039'346'656'037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
    return hash;
}

} // namespace

Result<FaultSettings> parseFaults(std::string_view text)
{
    FaultSettings settings;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const std::string_view one = text.substr(0, comma);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        const std::size_t colon = one.find(':');
        const auto value = colon == std::string_view::npos ? std::nullopt : std::optional(one.substr(colon + 1));
        if (auto done = parseOne(one.substr(0, colon), value, settings); !done) return tl::unexpected(done.error());
    }
    return settings;
}

FaultPlan::Fate FaultPlan::fateOf(std::string_view topic, std::uint64_t id) const
{
    Fate fate;
    if (m_settings.gapPpm == 0 && m_settings.dupPpm == 0 && m_settings.reorder.count() == 0) return fate;
    const std::uint64_t what = hashOf(topic);
    const auto draw = philox4x32({static_cast<std::uint32_t>(id), static_cast<std::uint32_t>(id >> 32U),
                                  static_cast<std::uint32_t>(what), static_cast<std::uint32_t>(what >> 32U)},
                                 {static_cast<std::uint32_t>(m_settings.seed), 1});
    fate.isLost = draw[0] % 1'000'000 < m_settings.gapPpm;
    fate.isTwice = !fate.isLost && draw[1] % 1'000'000 < m_settings.dupPpm;
    if (m_settings.reorder.count() > 0 && draw[2] % 20 == 0)
        fate.heldBack =
            Duration(1 + static_cast<std::int64_t>(draw[3] % static_cast<std::uint64_t>(m_settings.reorder.count())));
    return fate;
}

bool FaultPlan::spoilsChecksum(std::string_view topic, std::uint64_t id) const
{
    const std::uint64_t what = hashOf(topic) ^ id * 0x9E3779B97F4A7C15ULL;
    return m_settings.badChecksum && (what >> 32U) % 10 == 0;
}

std::string FaultPlan::garbage(std::uint64_t n) const
{
    constexpr std::array<std::string_view, 8> kGarbage{
        "{\"e\":\"trade\",\"s\":\"BTC",
        "[]",
        "null",
        "{}",
        "\xEF\xBF\xBD not a message",
        "{\"data\":{\"data\":[[[[[",
        "{\"topic\":7,\"stream\":[],\"type\":{},\"channel\":null,\"T\":0,\"arg\":\"books\",\"data\":\"none\"}",
        "1e999"};
    return std::string(kGarbage[n % kGarbage.size()]);
}

bool FaultPlan::refusesNext()
{
    if (m_settings.refuseEvery == 0) return false;
    return ++m_requests % m_settings.refuseEvery == 0;
}

} // namespace sextant::feeds::mock
