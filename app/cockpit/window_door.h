#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLocalServer;
class QLocalSocket;

namespace sextant::cockpit {

/// What another start of the program was given.
struct WindowCall {
    std::vector<std::string> words; ///< of its command line, without the program's name
    std::filesystem::path folder;   ///< from which it names files; absolute
    std::string activation;         ///< what its desktop gave it, so that a window may come to the front; may be empty

    friend bool operator==(const WindowCall&, const WindowCall&) = default;
};

/// What the window says to that.
struct WindowAnswer {
    bool isTaken = false;
    bool isClosing = false; ///< the window goes; the workspace is free in a moment
    std::string reason;     ///< of a refusal: one line, for people

    friend bool operator==(const WindowAnswer&, const WindowAnswer&) = default;
};

/// Where the window of a workspace hears of other starts: `window.sock` beside the workspace's own socket, for its user
/// alone. One program owns a workspace, so there is at most one such window; another start hands over what it was given
/// and ends. Lines of JSON, one each way, bounded in size and time.
class WindowDoor final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kLongestCall = 256 * 1024; ///< bytes of a line
    static constexpr int kMostCallers = 8;                  ///< at once; more are turned away

    using Handler = std::function<WindowAnswer(const WindowCall&)>;
    /// `handler` is asked on the thread that the door lives on. `patience`: a caller that says nothing for so long is
    /// turned away.
    WindowDoor(std::filesystem::path workspace, Handler handler,
               std::chrono::milliseconds patience = std::chrono::seconds(5), QObject* parent = nullptr);
    ~WindowDoor() override;

    /// For the owner of the workspace alone: the socket that a crash left is removed. What went wrong, as a sentence;
    /// empty: it listens. Without a door the program works, only other starts are just told who has the workspace.
    [[nodiscard]] QString open();

    /// Hands a call to the window of the workspace and waits for its answer; nothing where none has answered: no
    /// window, another user's, or one that hangs. Blocks; needs no event loop.
    [[nodiscard]] static std::optional<WindowAnswer>
    handOver(const std::filesystem::path& workspace, const WindowCall& call, std::chrono::milliseconds patience);

private:
    void hear(QLocalSocket* caller);
    void read(QLocalSocket& caller);

    std::filesystem::path m_workspace;
    Handler m_handler;
    std::chrono::milliseconds m_patience;
    int m_callers = 0;
    std::unique_ptr<QLocalServer> m_server; // goes before what its callers use
};

} // namespace sextant::cockpit
