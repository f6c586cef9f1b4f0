#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::services {

/// What stands where a secret was.
inline constexpr std::string_view kSecretMask = "[removed]";

/// Takes secrets out of text that somebody else has written, however they are written there: as they are, with some or
/// all characters percent-encoded (twice too), with the escapes of JSON, as hexadecimal digits, or within Base64 of
/// either alphabet (RFC 4648) that begins anywhere before them. Tokens of our own API are known by their form. What was
/// cut in two or enciphered is not found. A value; costs some passes over the text.
class SecretMask final {
public:
    explicit SecretMask(std::span<const std::string> secrets);

    [[nodiscard]] std::string masked(std::string_view text) const;
    /// Whether masked() would change it.
    [[nodiscard]] bool isIn(std::string_view text) const;

private:
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    struct Layer;
    void search(const Layer& layer, std::vector<Range>& found) const;
    [[nodiscard]] std::vector<Range> find(std::string_view text) const;

    std::vector<std::string> m_plain;
    std::vector<std::string> m_hex;    // small letters
    std::vector<std::string> m_base64; // the part that does not depend on its neighbours, in the first alphabet
};

} // namespace sextant::services
