#include "app/cockpit/window_secrets.h"

#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include "engine/host/secret_credentials.h"

namespace sextant::cockpit {

/// What the keychain said last. Its thread is left behind where the keychain still waits for its user when the window
/// goes: all that it touches belongs to this.
class WindowSecrets::Asked final : public services::Keychain, public std::enable_shared_from_this<Asked> {
public:
    Asked(std::shared_ptr<services::Keychain> keychain, WindowSecrets* window)
        : m_keychain(std::move(keychain)), m_window(window)
    {}

    [[nodiscard]] Result<std::optional<std::string>> read(const std::string& name) override
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_known.find(name);
        if (known != m_known.end()) return known->second;
        m_known.emplace(name, fail(ErrorCode::Busy, "keychain: is being asked"));
        ask(name);
        return m_known.at(name);
    }
    // Whoever writes waits, on the other thread.
    [[nodiscard]] Result<void> write(const std::string& name, const std::string& value) override
    {
        return m_keychain->write(name, value);
    }
    [[nodiscard]] Result<void> remove(const std::string& name) override { return m_keychain->remove(name); }

    [[nodiscard]] bool isAsking() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isAtWork;
    }
    void refresh()
    {
        const std::lock_guard lock(m_mutex);
        m_isStale = m_isAtWork; // what is on its way may be older than what is wanted
        if (!m_isAtWork) askAll();
    }
    void post(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        enqueue(std::move(work));
    }
    /// On the window's thread, unless it is gone.
    void tell(std::function<void()> words)
    {
        const std::lock_guard lock(m_mutex);
        if (m_window != nullptr) QMetaObject::invokeMethod(m_window, std::move(words), Qt::QueuedConnection);
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_window = nullptr;
        m_isStale = false;
        m_work.clear();
    }

private:
    void askAll()
    {
        for (const auto& [name, value] : m_known)
            ask(name);
    }
    void ask(const std::string& name)
    {
        enqueue([this, name] {
            auto found = m_keychain->read(name);
            const std::lock_guard lock(m_mutex);
            m_known.insert_or_assign(name, std::move(found));
        });
    }
    void enqueue(std::function<void()> work)
    {
        m_work.push_back(std::move(work));
        if (std::exchange(m_isAtWork, true)) return;
        std::thread([self = shared_from_this()] { self->run(); }).detach();
    }
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_work.empty() || m_isStale) {
            if (std::exchange(m_isStale, false)) askAll();
            if (m_work.empty()) break;
            const auto work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
            lock.lock();
        }
        m_isAtWork = false;
        if (m_window != nullptr) QMetaObject::invokeMethod(m_window, &WindowSecrets::answered, Qt::QueuedConnection);
    }

    const std::shared_ptr<services::Keychain> m_keychain;
    mutable std::mutex m_mutex; // guards all below
    WindowSecrets* m_window;    // null: gone
    std::map<std::string, Result<std::optional<std::string>>> m_known;
    std::deque<std::function<void()>> m_work;
    bool m_isAtWork = false;
    bool m_isStale = false; // all is to be asked anew
};

WindowSecrets::WindowSecrets(std::filesystem::path file, std::shared_ptr<services::Keychain> keychain, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_keychain(std::move(keychain)),
      m_asked(m_keychain ? std::make_shared<Asked>(m_keychain, this) : nullptr),
      m_store(std::make_shared<services::SecretStore>(m_file, m_asked)), m_credentials(host::secretCredentials(m_store))
{}

WindowSecrets::~WindowSecrets()
{
    if (m_asked) m_asked->leave();
}

bool WindowSecrets::isAsking() const { return m_asked && m_asked->isAsking(); }

void WindowSecrets::refresh()
{
    if (m_asked) m_asked->refresh();
}

void WindowSecrets::change(Work work, Then then)
{
    services::SecretStore waiting(m_file, m_keychain);
    if (!m_asked) return then(work(waiting));
    m_asked->post([asked = m_asked.get(), waiting, work = std::move(work), then = std::move(then)]() mutable {
        auto done = work(waiting);
        asked->tell([then = std::move(then), done = std::move(done)] { then(done); });
    });
}

} // namespace sextant::cockpit
