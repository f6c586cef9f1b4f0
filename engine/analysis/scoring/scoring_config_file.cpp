#include "engine/analysis/scoring/scoring_config_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>

#include <simdjson.h>

namespace sextant::analysis {
namespace {

using ConfigObject = simdjson::dom::object;
using ConfigElement = simdjson::dom::element;

constexpr std::size_t kLargestText = 1 << 20;
constexpr double kSumTolerance = 0.001;
constexpr double kRounding = 1e-12; // decimal fractions seldom sum to 1 exactly

std::string textOf(double value)
{
    std::string text = std::to_string(value);
    while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
        const bool isPoint = text.back() == '.';
        text.pop_back();
        if (isPoint) break;
    }
    return text;
}

/// Reads keys of one file and keeps the first thing that is wrong with it.
class ConfigReader final {
public:
    explicit ConfigReader(ScoringConfigFile& file) : m_file(file) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    void wrongType(const std::string& key, const std::string& expected)
    {
        if (!m_error) m_error = Error{ErrorCode::InvalidArgument, key + ": expected " + expected};
    }
    void badValue(const std::string& key, const std::string& was, const std::string& expected)
    {
        if (!m_error) m_error = Error{ErrorCode::InvalidInput, key + ": expected " + expected + ", was " + was};
    }

    /// Tells of keys without meaning; a key given twice is refused, since nobody can say which was meant.
    void look(const ConfigObject& object, const std::string& path, std::initializer_list<std::string_view> known)
    {
        std::vector<std::string_view> seen;
        for (const auto field : object) {
            if (std::find(seen.begin(), seen.end(), field.key) != seen.end() && !m_error)
                m_error = Error{ErrorCode::InvalidArgument, path + std::string(field.key) + ": given twice"};
            seen.push_back(field.key);
            if (known.size() > 0 && std::find(known.begin(), known.end(), field.key) == known.end())
                m_file.warnings.push_back({ReasonCode::ConfigUnknownKey,
                                           path + std::string(field.key.substr(0, 60)) + ": unknown key, ignored"});
        }
    }

    std::optional<ConfigObject> object(const ConfigObject& in, const std::string& path, std::string_view key)
    {
        const auto found = in[key];
        if (found.error() != simdjson::SUCCESS) return std::nullopt;
        ConfigObject out;
        if (found.get(out) == simdjson::SUCCESS) return out;
        wrongType(path + std::string(key), "an object");
        return std::nullopt;
    }

    std::optional<double> number(const ConfigObject& in, const std::string& path, std::string_view key)
    {
        const auto found = in[key];
        if (found.error() != simdjson::SUCCESS) return std::nullopt;
        double out = 0.0;
        if (found.get(out) == simdjson::SUCCESS) return out;
        wrongType(path + std::string(key), "a number");
        return std::nullopt;
    }
    void number(const ConfigObject& in, const std::string& path, std::string_view key, double& out)
    {
        if (const auto value = number(in, path, key)) out = *value;
    }

    std::optional<std::int64_t> integer(const ConfigObject& in, std::string_view key)
    {
        const auto found = in[key];
        if (found.error() != simdjson::SUCCESS) return std::nullopt;
        std::int64_t out = 0;
        if (found.get(out) == simdjson::SUCCESS) return out;
        wrongType(std::string(key), "a whole number");
        return std::nullopt;
    }

    void boolean(const ConfigObject& in, const std::string& path, std::string_view key, bool& out)
    {
        std::optional<bool> given;
        boolean(in, path, key, given);
        if (given) out = *given;
    }
    void boolean(const ConfigObject& in, const std::string& path, std::string_view key, std::optional<bool>& out)
    {
        const auto found = in[key];
        if (found.error() != simdjson::SUCCESS) return;
        bool value = false;
        if (found.get(value) == simdjson::SUCCESS)
            out = value;
        else
            wrongType(path + std::string(key), "true or false");
    }

    void text(const ConfigObject& in, std::string_view key, std::string& out)
    {
        const auto found = in[key];
        if (found.error() != simdjson::SUCCESS) return;
        std::string_view value;
        if (found.get(value) != simdjson::SUCCESS)
            wrongType(std::string(key), "a text");
        else
            out = value;
    }

    /// Brings shares to the sum 1; what they are is checked before.
    void normalise(const std::string& key, std::initializer_list<double*> shares)
    {
        if (m_error) return;
        double sum = 0.0;
        for (const double* share : shares)
            sum += *share;
        if (!(sum > 0.0) || std::abs(sum - 1.0) <= kRounding) return;
        if (std::abs(sum - 1.0) > kSumTolerance)
            m_file.warnings.push_back(
                {ReasonCode::ConfigNotNormal, key + ": the weights sum to " + textOf(sum) + " and were scaled to 1"});
        for (double* share : shares)
            *share /= sum;
    }

private:
    ScoringConfigFile& m_file;
    std::optional<Error> m_error;
};

void readTimeframeWeights(ConfigReader& reader, const ConfigObject& root, ScoringConfigFile& file)
{
    const auto listed = reader.object(root, "", "timeframeWeights");
    if (!listed) return;
    reader.look(*listed, "timeframeWeights.", {});
    auto& weights = file.config.timeframeWeights;
    weights.fill(std::nullopt);
    double sum = 0.0;
    for (const auto field : *listed) {
        const std::string key = "timeframeWeights." + std::string(field.key.substr(0, 20));
        const auto timeframe = market::timeframeFromString(field.key);
        double weight = 0.0;
        if (!timeframe) return reader.badValue(key, "no timeframe", "a timeframe such as 15m");
        if (field.value.get(weight) != simdjson::SUCCESS) return reader.wrongType(key, "a number");
        if (!(std::isfinite(weight) && weight >= 0.0)) return reader.badValue(key, textOf(weight), "a number >= 0");
        weights[index(*timeframe)] = weight;
        sum += weight;
    }
    if (!(sum > 0.0)) return reader.badValue("timeframeWeights", textOf(sum), "weights with a sum > 0");
    if (std::abs(sum - 1.0) > kSumTolerance)
        file.warnings.push_back({ReasonCode::ConfigNotNormal,
                                 "timeframeWeights: the weights sum to " + textOf(sum) + " and were scaled to 1"});
    for (auto& weight : weights)
        if (weight) *weight /= sum;
}

/// Weights as shares that sum to 1, or what is wrong with them.
void readBase(ConfigReader& reader, const ConfigObject& adaptive, ScoringConfigFile& file)
{
    const auto given = reader.object(adaptive, "adaptive.", "base");
    if (!given) return;
    const std::string path = "adaptive.base.";
    reader.look(*given, path, {"smc", "elliott", "harmonic", "detector", "technical"});
    ScoreWeights base = weightsOf(file.config);
    const std::array<std::pair<std::string_view, double*>, 5> weights{{{"smc", &base.smc},
                                                                       {"elliott", &base.elliott},
                                                                       {"harmonic", &base.harmonic},
                                                                       {"detector", &base.detector},
                                                                       {"technical", &base.technical}}};
    for (const auto& [key, weight] : weights) {
        reader.number(*given, path, key, *weight);
        if (!(std::isfinite(*weight) && *weight >= 0.0))
            reader.badValue(path + std::string(key), textOf(*weight), "a number >= 0");
    }
    const double detectors = base.smc + base.elliott + base.harmonic;
    const double split = base.detector + base.technical;
    if (!(detectors > 0.0 && split > 0.0 && std::isfinite(detectors) && std::isfinite(split)))
        return reader.badValue("adaptive.base", textOf(std::min(detectors, split)), "weights with a finite sum > 0");
    reader.normalise("adaptive.base", {&base.smc, &base.elliott, &base.harmonic});
    reader.normalise("adaptive.base", {&base.detector, &base.technical});
    file.adaptive.base = base;
}

void readAdaptive(ConfigReader& reader, const ConfigObject& root, ScoringConfigFile& file)
{
    AdaptiveSettings& adaptive = file.adaptive;
    const auto given = reader.object(root, "", "adaptive");
    if (!given) return;
    reader.look(*given, "adaptive.", {"enabled", "eta", "halfLifeTrades", "floor", "cap", "mix", "base"});
    reader.boolean(*given, "adaptive.", "enabled", adaptive.isEnabled);
    readBase(reader, *given, file);
    reader.number(*given, "adaptive.", "eta", adaptive.eta);
    reader.number(*given, "adaptive.", "halfLifeTrades", adaptive.halfLifeTrades);
    reader.number(*given, "adaptive.", "floor", adaptive.floor);
    reader.number(*given, "adaptive.", "cap", adaptive.cap);
    reader.number(*given, "adaptive.", "mix", adaptive.mix);
    if (!(adaptive.eta > 0.0 && adaptive.eta <= 10.0))
        reader.badValue("adaptive.eta", textOf(adaptive.eta), "a number above 0 and at most 10");
    if (!(adaptive.halfLifeTrades >= 0.0 && adaptive.halfLifeTrades <= 1e9))
        reader.badValue("adaptive.halfLifeTrades", textOf(adaptive.halfLifeTrades), "a number from 0");
    // Three weights that sum to 1 must fit between the bounds.
    if (!(adaptive.floor >= 0.0 && adaptive.floor <= 1.0 / 3.0))
        reader.badValue("adaptive.floor", textOf(adaptive.floor), "a number from 0 to 1/3");
    if (!(adaptive.cap >= 1.0 / 3.0 && adaptive.cap <= 1.0))
        reader.badValue("adaptive.cap", textOf(adaptive.cap), "a number from 1/3 to 1");
    if (!(adaptive.mix >= 0.0 && adaptive.mix <= 1.0))
        reader.badValue("adaptive.mix", textOf(adaptive.mix), "a number from 0 to 1");
}

void readConfig(ConfigReader& reader, const ConfigObject& root, ScoringConfigFile& file)
{
    reader.look(root, "",
                {"version", "updatedAt", "weights", "detectorWeights", "thresholds", "hotReload", "reloadIntervalMs",
                 "timeframeWeights", "adaptive", "minAgreement", "maxReasons"});
    if (const auto version = reader.integer(root, "version")) {
        file.version = *version;
        if (*version < 0) reader.badValue("version", std::to_string(*version), "a whole number from 0");
    }
    reader.text(root, "updatedAt", file.updatedAt);
    if (const auto weights = reader.object(root, "", "weights")) {
        reader.look(*weights, "weights.", {"detector", "technical"});
        reader.number(*weights, "weights.", "detector", file.config.detectorShare);
        reader.number(*weights, "weights.", "technical", file.config.technicalShare);
    }
    if (const auto weights = reader.object(root, "", "detectorWeights")) {
        reader.look(*weights, "detectorWeights.", {"smc", "elliott", "harmonic"});
        reader.number(*weights, "detectorWeights.", "smc", file.config.detectorWeights.smc);
        reader.number(*weights, "detectorWeights.", "elliott", file.config.detectorWeights.elliott);
        reader.number(*weights, "detectorWeights.", "harmonic", file.config.detectorWeights.harmonic);
    }
    if (const auto thresholds = reader.object(root, "", "thresholds")) {
        reader.look(*thresholds, "thresholds.", {"buyScore", "sellScore"});
        reader.number(*thresholds, "thresholds.", "buyScore", file.config.buyScore);
        reader.number(*thresholds, "thresholds.", "sellScore", file.config.sellScore);
    }
    reader.number(root, "", "minAgreement", file.config.minAgreement);
    if (const auto most = reader.integer(root, "maxReasons"))
        file.config.maxReasons = static_cast<int>(std::clamp<std::int64_t>(*most, -1, 1'000'000));
    reader.boolean(root, "", "hotReload", file.isHotReload);
    if (const auto interval = reader.integer(root, "reloadIntervalMs")) {
        file.reloadIntervalMs = *interval;
        if (*interval < 1000)
            reader.badValue("reloadIntervalMs", std::to_string(*interval), "a whole number from 1000");
    }
    readTimeframeWeights(reader, root, file);
    readAdaptive(reader, root, file);
}

} // namespace

Result<ScoringConfigFile> parseScoringConfig(std::string_view text, const ScoringConfig& base)
{
    if (text.size() > kLargestText) return fail(ErrorCode::Corrupt, "the scoring configuration is longer than 1 MiB");
    ScoringConfigFile file;
    file.config = base;
    file.contentHash = sha256(text);
    simdjson::dom::parser parser;
    ConfigElement document;
    if (const auto error = parser.parse(simdjson::padded_string(text)).get(document); error != simdjson::SUCCESS)
        return fail(ErrorCode::Corrupt,
                    std::string("the scoring configuration is no JSON: ") + simdjson::error_message(error));
    ConfigObject root;
    if (document.get(root) != simdjson::SUCCESS)
        return fail(ErrorCode::InvalidArgument, "the scoring configuration: expected a JSON object");
    ConfigReader reader(file);
    readConfig(reader, root, file);
    if (reader.error()) return tl::unexpected(*reader.error());
    if (auto valid = validated(file.config); !valid) return tl::unexpected(valid.error());
    file.given = weightsOf(file.config);
    reader.normalise("weights", {&file.config.detectorShare, &file.config.technicalShare});
    DetectorWeights& detectors = file.config.detectorWeights;
    reader.normalise("detectorWeights", {&detectors.smc, &detectors.elliott, &detectors.harmonic});
    return file;
}

ScoreWeights weightsOf(const ScoringConfig& config)
{
    return {config.detectorWeights.smc, config.detectorWeights.elliott, config.detectorWeights.harmonic,
            config.detectorShare, config.technicalShare};
}

void setWeights(ScoringConfig& config, const ScoreWeights& weights)
{
    config.detectorWeights = {weights.smc, weights.elliott, weights.harmonic};
    config.detectorShare = weights.detector;
    config.technicalShare = weights.technical;
}

ReasonCode reasonOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Corrupt:
        return ReasonCode::ConfigSyntax;
    case ErrorCode::InvalidArgument:
        return ReasonCode::ConfigSchema;
    default:
        return ReasonCode::ConfigValue;
    }
}

} // namespace sextant::analysis
