#include <memory>

#include <openssl/evp.h>

#include "engine/core/contract.h"
#include "engine/core/sha256.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/limits/digest_limits.h"

namespace sextant::bench {
namespace {

constexpr int kLinks = 200'000;

Result<std::vector<Row>> measureChain(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr),
                                                                    EVP_MD_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    // With the digest before it each message has 128 bytes.
    std::array<std::uint8_t, 96> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7);
    Digest ours;
    Digest reference;
    const auto perSecond = [](double seconds) { return kLinks / seconds / 1e6; };
    const auto samples = interleave(
        environment,
        [&] {
            DigestChain chain;
            const double seconds = secondsOf([&] {
                for (int i = 0; i < kLinks; ++i)
                    chain.add(bytes);
            });
            ours = chain.value();
            return perSecond(seconds);
        },
        [&] {
            return perSecond(
                secondsOf([&] { reference.bytes = limits::rawChain(algorithm.get(), context.get(), bytes, kLinks); }));
        });
    if (!samples) return tl::unexpected(samples.error());
    expects(ours == reference, "both chains hash the same");
    return std::vector{judge(plans[0], *samples)};
}

} // namespace

std::vector<Benchmark> digestBenchmarks()
{
    return {{{{"G11 hash chain, 128 B", "M/s", Better::Higher, Goal::atLeast(0.85)}}, measureChain}};
}

} // namespace sextant::bench
