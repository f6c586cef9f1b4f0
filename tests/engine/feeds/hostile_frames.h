#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/engine/feeds/venue_checks.h"

namespace sextant::test {

/// The JSON text with each of its values, lists and objects too, in turn replaced by what does not belong there, told
/// twice and left out; with each member under another name, twice, and beside one of the same name; and with bytes
/// around all of it.
[[nodiscard]] std::vector<std::string> twisted(std::string_view text);

/// Decodes the text, which has to be taken, the text cut at every byte, which must not, and all of twisted(): what is
/// taken has to be sound, what is refused has to name its field and leave nothing behind. The first complaint and the
/// text that caused it, or nothing.
[[nodiscard]] std::string attack(const std::string& text, const DecodeText& decode);

} // namespace sextant::test
