#pragma once

#include <atomic>
#include <chrono>

#include "engine/services/secrets/secret_store.h"

namespace sextant::services {

/// The keychain of the desktop by QtKeychain: Secret Service or KWallet. Where none answers every call fails, within
/// milliseconds without a session bus; one that asks its user is waited for. Calls may be made from any thread and
/// wait; all of them run on one thread of this process. A QCoreApplication has to be there.
class DesktopKeychain final : public Keychain {
public:
    explicit DesktopKeychain(std::chrono::milliseconds patience = std::chrono::seconds(30)) : m_patience(patience) {}

    [[nodiscard]] Result<std::optional<std::string>> read(const std::string& name) override;
    [[nodiscard]] Result<void> write(const std::string& name, const std::string& value) override;
    [[nodiscard]] Result<void> remove(const std::string& name) override;

private:
    std::chrono::milliseconds m_patience;
    std::atomic<bool> m_isGone{false}; // it did not answer once: not asked again for what it has
};

} // namespace sextant::services
