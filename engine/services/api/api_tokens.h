#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/storage/database.h"

namespace sextant::services {

/// What a token is good for; an admin may read as well.
enum class TokenScope : std::uint8_t { Read, Admin };
[[nodiscard]] std::string_view toString(TokenScope scope); ///< "read"
/// Errors: InvalidArgument naming both.
[[nodiscard]] Result<TokenScope> parseScope(std::string_view text);

struct TokenRow {
    std::string name;
    TokenScope scope = TokenScope::Read;
    Time createdAt; ///< wall clock, as all times here
    std::string createdBy;
    std::string reason;
    std::optional<Time> expiresAt; ///< nothing: it does not
    std::optional<Time> revokedAt;
    std::string revokedBy;

    [[nodiscard]] bool isValid(Time now) const { return !revokedAt && (!expiresAt || now < *expiresAt); }
};

/// A new token: "sxt_" and 64 hexadecimal digits of 256 random bits.
[[nodiscard]] std::string makeToken();
/// What of it is stored: its SHA-256.
[[nodiscard]] std::string hashOfToken(std::string_view token);

/// The tokens of the local API in a workspace. Who has read the database knows no token.
class ApiTokens final {
public:
    explicit ApiTokens(storage::Database& database) : m_database(&database) {}

    struct NewToken {
        std::string name; ///< of letters, digits, points, dashes and underscores
        std::string hash;
        TokenScope scope = TokenScope::Read;
        Time now;
        std::string by;
        std::string reason;
        std::optional<Time> expires;
    };
    /// Errors: InvalidArgument for a name, hash or time that cannot be; Refused where the name is taken.
    [[nodiscard]] Result<void> create(const NewToken& token);
    /// Errors: NotFound; Refused where it was revoked before.
    [[nodiscard]] Result<void> revoke(const std::string& name, Time now, const std::string& by);
    /// By name.
    [[nodiscard]] Result<std::vector<TokenRow>> all() const;
    /// Whose token it is, if it is valid now.
    [[nodiscard]] Result<std::optional<TokenRow>> find(std::string_view token, Time now) const;

private:
    storage::Database* m_database;
};

} // namespace sextant::services
