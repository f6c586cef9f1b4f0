#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rapidjson/document.h>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::host {

/// "FILE:LINE: FIELD: what is wrong and what was expected".
[[nodiscard]] tl::unexpected<Error> badField(const std::string& where, std::string_view field, std::string_view what);
/// One JSON object. Errors: InvalidInput.
[[nodiscard]] Result<rapidjson::Document> parseJsonObject(std::string_view json, const std::string& where);
[[nodiscard]] std::string lowerCase(std::string value);

/// The members of one object, each named in what is wrong with it. Refers to what it was made of.
class JsonFields final {
public:
    JsonFields(const rapidjson::Value& object, const std::string& where) : m_object(object), m_where(where) {}

    [[nodiscard]] bool has(const char* name) const;
    /// Strings as they are, integers in decimal; empty if it is absent or null; at most `longest` characters.
    [[nodiscard]] Result<std::string> text(const char* name, std::size_t longest = 1 << 20) const;
    /// The same, refused where it is empty or an unexpanded placeholder.
    [[nodiscard]] Result<std::string> required(const char* name, std::size_t longest = 1 << 20) const;
    /// An absent one is false.
    [[nodiscard]] Result<bool> boolean(const char* name) const;
    /// A number of orders, positions or groups; an absent one is 0.
    [[nodiscard]] Result<std::uint64_t> id(const char* name) const;
    /// A decimal, as a text or a JSON number; an absent one is 0.
    [[nodiscard]] Result<double> number(const char* name) const;
    /// The same as cash, exact, so a text or an integer.
    [[nodiscard]] Result<Cash> cash(const char* name) const;
    [[nodiscard]] Result<Time> time(const char* name) const;
    /// The members of an object in its order, values as text() has them; an absent one is empty. Errors: also a name
    /// that is there twice or too long, and too many of them.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> pairs(const char* name, std::size_t most,
                                                                                 std::size_t longestName) const;

    [[nodiscard]] tl::unexpected<Error> bad(std::string_view field, std::string_view what) const
    {
        return badField(m_where, field, what);
    }

private:
    const rapidjson::Value& m_object;
    const std::string& m_where;
};

} // namespace sextant::host
