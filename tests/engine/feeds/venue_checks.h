#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/venues/venue_protocol.h"
#include "engine/market/book/order_book.h"

namespace sextant::test {

/// An instrument as the translators see it: cents and eight decimals of size, if not said otherwise.
[[nodiscard]] market::Instrument feedInstrument(std::uint16_t id, int priceScale = 2);

/// What a decoder made of a text: nothing, and `out`; or why not.
using DecodeText = std::function<Result<void>(std::string_view text, feeds::DecodedFrame& out)>;

/// What is wrong with a frame that was taken: a price that is not above 0, a size that is not finite, records of a book
/// that do not fit their message. Empty: nothing.
[[nodiscard]] std::string complaintOf(const feeds::DecodedFrame& frame);
/// What is wrong with a refusal: a message without a field or of more than one line, or something left in `out`.
[[nodiscard]] std::string complaintOf(const Error& error, const feeds::DecodedFrame& out);

/// The text cut at every byte must be refused. Empty: it was.
[[nodiscard]] std::string cutEverywhere(const std::string& text, const DecodeText& decode);
/// The text with every plain value of it in turn replaced by what it never is (other types, huge and negative numbers,
/// 1e400, NaN, long texts, deep lists, bad UTF-8), and with bytes changed at random: refused in order, or taken as
/// something sound. Returns the complaint and the text that caused it, or nothing.
[[nodiscard]] std::string spoilEverywhere(const std::string& text, const DecodeText& decode);

/// The records of a frame's books, applied in order. Returns the last verdict.
market::BookVerdict applyBooks(const feeds::DecodedFrame& frame, market::OrderBook& book);
/// A side of a book, best first, as "64000.00 1.10000000" at the instrument's scales.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> sideOf(const market::OrderBook& book, market::Side side,
                                                                      int priceScale, int sizeScale);
/// Expected levels in the same spelling, whatever number of zeros they were written with.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
normalised(const std::vector<std::pair<std::string, std::string>>& levels, int priceScale, int sizeScale);

} // namespace sextant::test
