#include "engine/host/scoring_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include "engine/core/contract.h"

namespace sextant::host {
namespace {

using Json = rapidjson::Document;

constexpr std::uintmax_t kLargestFile = 1 << 20;

tl::unexpected<Error> scoringIoError(const std::filesystem::path& file, int code)
{
    return fail(ErrorCode::Io, file.string() + ": " + std::generic_category().message(code));
}

Json scoringJson(const std::string& text)
{
    Json document;
    if (text.empty())
        document.SetObject();
    else
        document.Parse<rapidjson::kParseFullPrecisionFlag>(text.data(), text.size());
    expects(!document.HasParseError() && document.IsObject(),
            "a scoring configuration that is changed was read before");
    return document;
}

/// The member, made where it is missing.
rapidjson::Value& memberOf(rapidjson::Value& object, const char* key, Json& document)
{
    const auto found = object.FindMember(key);
    if (found != object.MemberEnd()) return found->value;
    object.AddMember(rapidjson::Value(key, document.GetAllocator()), rapidjson::Value(), document.GetAllocator());
    return object.FindMember(key)->value;
}

rapidjson::Value& objectOf(rapidjson::Value& object, const char* key, Json& document)
{
    rapidjson::Value& member = memberOf(object, key, document);
    if (!member.IsObject()) member.SetObject();
    return member;
}

void setDetectors(rapidjson::Value& object, const analysis::ScoreWeights& weights, Json& document)
{
    memberOf(object, "smc", document).SetDouble(weights.smc);
    memberOf(object, "elliott", document).SetDouble(weights.elliott);
    memberOf(object, "harmonic", document).SetDouble(weights.harmonic);
}

void setSplit(rapidjson::Value& object, const analysis::ScoreWeights& weights, Json& document)
{
    memberOf(object, "detector", document).SetDouble(weights.detector);
    memberOf(object, "technical", document).SetDouble(weights.technical);
}

void stampScoring(Json& document, std::uint32_t version, Time updatedAt)
{
    memberOf(document, "version", document).SetUint(version);
    const std::string time = toRfc3339(updatedAt);
    memberOf(document, "updatedAt", document)
        .SetString(time.data(), static_cast<rapidjson::SizeType>(time.size()), document.GetAllocator());
}

std::string prettyText(const Json& document)
{
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
    writer.SetIndent(' ', 2);
    document.Accept(writer);
    return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

std::size_t lineAt(std::string_view text, std::size_t offset)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

/// Where "a.b" stands; nothing where it does not.
std::optional<std::size_t> placeOf(std::string_view text, std::string_view path)
{
    std::size_t at = 0;
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        const std::string key = '"' + std::string(path.substr(0, dot)) + '"';
        at = text.find(key, at);
        if (at == std::string_view::npos) return std::nullopt;
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
        if (!path.empty()) at += key.size();
    }
    return at;
}

} // namespace

std::filesystem::path scoringFileOf(const std::filesystem::path& workspace)
{
    return workspace / "scoring.config.json";
}

Result<std::optional<std::string>> readScoringFile(const std::filesystem::path& file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error == std::errc::no_such_file_or_directory) return std::optional<std::string>();
    if (error) return fail(ErrorCode::Io, file.string() + ": " + error.message());
    if (size > kLargestFile) return fail(ErrorCode::Corrupt, file.string() + ": longer than 1 MiB");
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.eof() && in.fail()) return scoringIoError(file, errno);
    return std::optional(std::move(text));
}

Result<void> writeScoringFile(const std::filesystem::path& file, const std::string& text)
{
    static std::atomic<unsigned> next{0};
    const std::filesystem::path fresh = file.string() + ".new" + std::to_string(next++);
    const int descriptor = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0) return scoringIoError(fresh, errno);
    std::string_view rest = text;
    int failure = 0;
    while (!rest.empty() && failure == 0) {
        const ssize_t count = ::write(descriptor, rest.data(), rest.size());
        if (count >= 0)
            rest.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            failure = errno;
    }
    if (failure == 0 && ::fsync(descriptor) != 0) failure = errno;
    ::close(descriptor);
    if (failure == 0 && std::rename(fresh.c_str(), file.c_str()) != 0) failure = errno;
    if (failure != 0) {
        std::error_code ignored;
        std::filesystem::remove(fresh, ignored);
        return scoringIoError(file, failure);
    }
    const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        (void)::fsync(folder);
        ::close(folder);
    }
    return {};
}

std::optional<std::size_t> scoringLine(std::string_view text, const Error& error)
{
    std::optional<std::size_t> place;
    if (error.code == ErrorCode::Corrupt) {
        Json document;
        document.Parse(text.data(), text.size());
        if (document.HasParseError()) place = document.GetErrorOffset();
    } else {
        place = placeOf(text, std::string_view(error.message).substr(0, error.message.find(':')));
    }
    return place ? std::optional(lineAt(text, *place)) : std::nullopt;
}

std::string scoringProblem(const std::filesystem::path& file, std::string_view text, const Error& error)
{
    const auto line = scoringLine(text, error);
    const std::string name = file.filename().string();
    return (line ? name + ", line " + std::to_string(*line) : name) + ": " + error.message;
}

std::string withWeights(const std::string& text, const analysis::ScoreWeights& weights,
                        const analysis::ScoreWeights& base, std::uint32_t version, Time updatedAt)
{
    Json document = scoringJson(text);
    stampScoring(document, version, updatedAt);
    setSplit(objectOf(document, "weights", document), weights, document);
    setDetectors(objectOf(document, "detectorWeights", document), weights, document);
    rapidjson::Value& before = objectOf(objectOf(document, "adaptive", document), "base", document);
    setDetectors(before, base, document);
    setSplit(before, base, document);
    return prettyText(document);
}

ScoringValues valuesOf(const analysis::ScoringConfigFile& file)
{
    ScoringValues values;
    values.weights = file.given;
    values.buyScore = file.config.buyScore;
    values.sellScore = file.config.sellScore;
    values.minAgreement = file.config.minAgreement;
    values.timeframeWeights = file.config.timeframeWeights;
    values.isHotReload = file.isHotReload;
    values.reloadIntervalMs = file.reloadIntervalMs;
    return values;
}

std::string withValues(const std::string& text, const ScoringValues& values, const ScoringValues& before,
                       std::uint32_t version, Time updatedAt)
{
    Json document = scoringJson(text);
    stampScoring(document, version, updatedAt);
    if (!(values.weights == before.weights)) {
        setSplit(objectOf(document, "weights", document), values.weights, document);
        setDetectors(objectOf(document, "detectorWeights", document), values.weights, document);
        if (const auto adaptive = document.FindMember("adaptive");
            adaptive != document.MemberEnd() && adaptive->value.IsObject())
            adaptive->value.RemoveMember("base");
    }
    if (values.buyScore != before.buyScore || values.sellScore != before.sellScore) {
        rapidjson::Value& thresholds = objectOf(document, "thresholds", document);
        memberOf(thresholds, "buyScore", document).SetDouble(values.buyScore);
        memberOf(thresholds, "sellScore", document).SetDouble(values.sellScore);
    }
    if (values.minAgreement != before.minAgreement)
        memberOf(document, "minAgreement", document).SetDouble(values.minAgreement);
    if (values.timeframeWeights != before.timeframeWeights) {
        rapidjson::Value& list = objectOf(document, "timeframeWeights", document);
        list.RemoveAllMembers();
        for (const market::Timeframe timeframe : market::kTimeframes)
            if (const auto& weight = values.timeframeWeights[market::index(timeframe)])
                memberOf(list, std::string(market::toString(timeframe)).c_str(), document).SetDouble(*weight);
    }
    if (values.isHotReload != before.isHotReload) memberOf(document, "hotReload", document).SetBool(values.isHotReload);
    if (values.reloadIntervalMs != before.reloadIntervalMs)
        memberOf(document, "reloadIntervalMs", document).SetInt64(values.reloadIntervalMs);
    return prettyText(document);
}

bool isSameButWeights(const analysis::ScoringConfigFile& a, const analysis::ScoringConfigFile& b)
{
    ScoringValues one = valuesOf(a);
    one.weights = b.given;
    analysis::AdaptiveSettings adaptive = a.adaptive;
    adaptive.base = b.adaptive.base;
    return one == valuesOf(b) && adaptive == b.adaptive && a.config.maxReasons == b.config.maxReasons &&
           a.config.longestVetoes == b.config.longestVetoes;
}

} // namespace sextant::host
