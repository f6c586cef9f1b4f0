#include "app/cli/api_lists.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/cli/command.h"

namespace sextant::cli {
namespace {

constexpr std::size_t kLargest = 64U << 20; // of one answer

struct ListCommand {
    std::vector<std::string> words;
    std::string variant; ///< the filter is this, whatever is asked
};

ListCommand commandOf(services::ApiQuery::What what)
{
    using What = services::ApiQuery::What;
    switch (what) {
    case What::Experiments:
        return {{"experiment", "list"}, {}};
    case What::ExperimentResults:
        return {{"experiment", "results"}, {}};
    case What::AgentsPerformance:
        return {{"agents", "performance"}, {}};
    case What::ShadowTrades:
        return {{"fills", "list"}, "B"};
    case What::ShadowPositions:
        return {{"positions"}, "B"};
    case What::Positions:
        return {{"positions"}, {}};
    case What::Orders:
        return {{"orders", "list"}, {}};
    case What::Signals:
        return {{"signals"}, {}};
    case What::FeatureFlags:
        return {{"flags", "list"}, {}};
    }
    return {};
}

} // namespace

Result<std::string> ApiLists::read(const services::ApiQuery& query)
{
    ListCommand command = commandOf(query.what);
    std::vector<std::string> words = command.words;
    words.emplace_back("--json");
    words.push_back(m_location.root.empty() ? "--db=" + m_location.database.string()
                                            : "--workspace=" + m_location.root.string());
    for (const auto& [name, value] : query.filters) {
        if (name == "variant" && !command.variant.empty()) {
            if (value == command.variant) continue;
            return fail(ErrorCode::InvalidArgument, "variant: this list is of engine " + command.variant);
        }
        words.push_back("--" + name + "=" + value);
    }
    if (!command.variant.empty()) words.push_back("--variant=" + command.variant);
    if (!query.id.empty()) {
        words.emplace_back("--");
        words.push_back(query.id);
    }
    std::string text;
    Output output(
        [&text](std::string_view piece) -> Result<void> {
            if (text.size() + piece.size() > kLargest)
                return fail(ErrorCode::InvalidArgument, "the answer is too long; limit= asks for less");
            text += piece;
            return {};
        },
        [](std::string_view) -> Result<void> { return {}; });
    if (auto done = runWords(words, output); !done) return tl::unexpected(done.error());
    if (auto done = output.finish(); !done) return tl::unexpected(done.error());
    return text;
}

} // namespace sextant::cli
