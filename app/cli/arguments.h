#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/timeframe.h"

namespace sextant::cli {

/// What may stand behind an option.
enum class Takes : std::uint8_t {
    Nothing, ///< a switch
    Value,   ///< one value, and the option is given once
    Values,  ///< one value, and the option may be repeated
    List,    ///< all words up to the next option, and the option may be repeated
};

/// One row of a command's table of options.
struct OptionDefinition {
    std::string_view name; ///< without the dashes
    Takes takes = Takes::Nothing;
    std::string_view placeholder; ///< "FILE"; empty for switches
    std::string_view help;
};

/// The words behind a command, taken apart: `--name value`, `--name=value`, words. `-` and negative numbers are values;
/// what follows `--` are words.
class Arguments final {
public:
    /// Errors: InvalidArgument "--NAME: …" for an unknown option (with the nearest known one), one without its value, a
    /// switch with one, or one given twice.
    [[nodiscard]] static Result<Arguments> parse(std::span<const std::string> given,
                                                 std::vector<OptionDefinition> options);

    // Asking for an option that the table does not have is a contract violation.
    [[nodiscard]] bool has(std::string_view name) const;
    /// The value of an option given once.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    /// The value of an option the command cannot do without. Errors: InvalidArgument.
    [[nodiscard]] Result<std::string> required(std::string_view name) const;
    /// All values of a repeatable option, in order.
    [[nodiscard]] const std::vector<std::string>& values(std::string_view name) const;

    // Errors: InvalidArgument naming the option, its value and what was expected.
    [[nodiscard]] Result<std::optional<std::int64_t>> integer(std::string_view name, std::int64_t minimum,
                                                              std::int64_t maximum) const;
    [[nodiscard]] Result<std::optional<Time>> time(std::string_view name) const;
    [[nodiscard]] Result<std::optional<market::Timeframe>> timeframe(std::string_view name) const;

    /// What stands outside options, in order.
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }

private:
    explicit Arguments(std::vector<OptionDefinition> options) : m_options(std::move(options)), m_given(m_options.size())
    {}
    struct Given {
        bool isGiven = false;
        std::vector<std::string> values;
    };
    [[nodiscard]] const Given& given(std::string_view name, bool single) const;

    std::vector<OptionDefinition> m_options;
    std::vector<Given> m_given; // as m_options
    std::vector<std::string> m_words;
};

} // namespace sextant::cli
