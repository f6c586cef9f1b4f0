#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>

#include "engine/host/feed_credentials.h"
#include "engine/services/secrets/secret_store.h"

namespace sextant::cockpit {

/// Secrets for a window, which must not wait while a keychain asks its user: what the keychain said is kept, and what
/// is not known is asked for on a thread of its own. Until it answers environment and file are all there is.
class WindowSecrets final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<void>(services::SecretStore&)>;
    using Then = std::function<void(const Result<void>&)>;

    /// `keychain` null: none, and nothing is waited for.
    WindowSecrets(std::filesystem::path file, std::shared_ptr<services::Keychain> keychain, QObject* parent = nullptr);
    ~WindowSecrets() override;

    /// Answers at once. For reading, on this thread.
    [[nodiscard]] const std::shared_ptr<services::SecretStore>& store() const { return m_store; }
    /// Of venues; as store().
    [[nodiscard]] host::CredentialsOf credentials() const { return m_credentials; }
    /// Whether the keychain is being asked for something.
    [[nodiscard]] bool isAsking() const;
    /// The keychain may have something else by now: what is known stays until it has answered anew.
    void refresh();
    /// Does `work` with a store that waits for its keychain, on the other thread; `then` is called on this one.
    void change(Work work, Then then);

Q_SIGNALS:
    /// The keychain has said something new, or nothing is asked any more.
    void answered();

private:
    class Asked;

    std::filesystem::path m_file;
    std::shared_ptr<services::Keychain> m_keychain;
    std::shared_ptr<Asked> m_asked; // null: no keychain
    std::shared_ptr<services::SecretStore> m_store;
    host::CredentialsOf m_credentials;
};

} // namespace sextant::cockpit
