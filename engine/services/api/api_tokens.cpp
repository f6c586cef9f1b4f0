#include "engine/services/api/api_tokens.h"

#include <algorithm>

#include "engine/core/hmac.h"
#include "engine/core/sha256.h"

namespace sextant::services {
namespace {

constexpr std::string_view kColumns = "name, scope, created_at, created_by, reason, expires_at, revoked_at, revoked_by";

std::optional<Time> timeOf(const storage::Value& value)
{
    const auto* ns = std::get_if<std::int64_t>(&value);
    return ns == nullptr ? std::nullopt : std::optional(Time{*ns});
}

TokenRow rowOf(const std::vector<storage::Value>& row)
{
    TokenRow out;
    out.name = std::get<std::string>(row[0]);
    out.scope = std::get<std::string>(row[1]) == "admin" ? TokenScope::Admin : TokenScope::Read;
    out.createdAt = timeOf(row[2]).value_or(Time{});
    out.createdBy = std::get<std::string>(row[3]);
    out.reason = std::get<std::string>(row[4]);
    out.expiresAt = timeOf(row[5]);
    out.revokedAt = timeOf(row[6]);
    out.revokedBy = std::get<std::string>(row[7]);
    return out;
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == '_';
    });
}

} // namespace

std::string_view toString(TokenScope scope) { return scope == TokenScope::Admin ? "admin" : "read"; }

Result<TokenScope> parseScope(std::string_view text)
{
    if (text == "read") return TokenScope::Read;
    if (text == "admin") return TokenScope::Admin;
    return fail(ErrorCode::InvalidArgument, "scope: '" + std::string(text.substr(0, 40)) + "', expected read or admin");
}

std::string makeToken() { return "sxt_" + randomHex(32); }

std::string hashOfToken(std::string_view token) { return toHex(sha256(token)); }

Result<void> ApiTokens::create(const NewToken& token)
{
    if (!isName(token.name))
        return fail(ErrorCode::InvalidArgument,
                    "token: '" + token.name.substr(0, 80) + "', expected letters, digits, points, dashes, underscores");
    if (!parseDigest(token.hash)) return fail(ErrorCode::InvalidArgument, "token: the hash is no SHA-256");
    if (token.expires && *token.expires <= token.now)
        return fail(ErrorCode::InvalidArgument,
                    "token: expires " + toRfc3339(*token.expires) + ", expected a time to come");
    const storage::Value key[] = {token.name};
    const auto taken = m_database->integer("SELECT count(*) FROM api_tokens WHERE name = ?1", key);
    if (!taken) return tl::unexpected(taken.error());
    if (*taken > 0)
        return fail(ErrorCode::Refused, "there is or was a token '" + token.name + "'; names are used once");
    const storage::Value row[] = {token.name,
                                  token.hash,
                                  std::string(toString(token.scope)),
                                  token.now.ns,
                                  token.by,
                                  token.reason,
                                  token.expires ? storage::Value(token.expires->ns) : storage::Value()};
    const auto done = m_database->change("INSERT INTO api_tokens (name, hash, scope, created_at, created_by, reason, "
                                         "expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                                         row);
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<void> ApiTokens::revoke(const std::string& name, Time now, const std::string& by)
{
    const storage::Value row[] = {name, now.ns, by};
    const auto done = m_database->change(
        "UPDATE api_tokens SET revoked_at = ?2, revoked_by = ?3 WHERE name = ?1 AND revoked_at IS NULL", row);
    if (!done) return tl::unexpected(done.error());
    if (*done > 0) return {};
    const storage::Value key[] = {name};
    const auto known = m_database->integer("SELECT count(*) FROM api_tokens WHERE name = ?1", key);
    if (!known) return tl::unexpected(known.error());
    return *known > 0 ? fail(ErrorCode::Refused, "the token '" + name + "' was revoked before")
                      : fail(ErrorCode::NotFound, "there is no token '" + name.substr(0, 80) + "'");
}

Result<std::vector<TokenRow>> ApiTokens::all() const
{
    const auto table = m_database->select("SELECT " + std::string(kColumns) + " FROM api_tokens ORDER BY name");
    if (!table) return tl::unexpected(table.error());
    std::vector<TokenRow> out;
    for (const auto& row : table->rows)
        out.push_back(rowOf(row));
    return out;
}

Result<std::optional<TokenRow>> ApiTokens::find(std::string_view token, Time now) const
{
    // Looked up by its hash: what the time of that tells is of the hash, which nobody can aim.
    const storage::Value key[] = {hashOfToken(token)};
    const auto table = m_database->select("SELECT " + std::string(kColumns) + " FROM api_tokens WHERE hash = ?1", key);
    if (!table) return tl::unexpected(table.error());
    if (table->rows.empty()) return std::optional<TokenRow>();
    TokenRow row = rowOf(table->rows.front());
    return row.isValid(now) ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace sextant::services
