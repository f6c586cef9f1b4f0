#include "engine/host/workspace_client.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "engine/host/workspace_socket.h"

namespace sextant::host {
namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

/// A connected socket, closed at the end.
class ClientSocket final {
public:
    explicit ClientSocket(int descriptor) : m_descriptor(descriptor) {}
    ClientSocket(const ClientSocket&) = delete;
    ClientSocket& operator=(const ClientSocket&) = delete;
    ~ClientSocket()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Waits until the socket is ready for `events`; false once the deadline has passed.
bool waitFor(int descriptor, short events, SteadyTime deadline)
{
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) return false;
        pollfd entry{descriptor, events, 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(std::min<std::int64_t>(left.count(), 60'000)));
        if (ready > 0) return true;
        if (ready < 0 && errno != EINTR) return true; // the call that follows tells what is wrong
    }
}

} // namespace

Result<std::string> sendToOwner(const storage::WorkspaceLocation& location, const std::string& jsonLine,
                                std::chrono::milliseconds timeout)
{
    if (jsonLine.empty() || jsonLine.find_first_of("\r\n") != std::string::npos)
        return fail(ErrorCode::InvalidArgument, "a command for the owner of a workspace is one line of JSON");
    if (jsonLine.size() > kLongestRequest)
        return fail(ErrorCode::InvalidArgument, "a command for the owner of a workspace has at most " +
                                                    std::to_string(kLongestRequest) + " bytes, this one has " +
                                                    std::to_string(jsonLine.size()));
    const auto owner = storage::lockOwner(location.lock);
    if (!owner) return fail(ErrorCode::NotFound, location.lock.string() + ": no program owns the workspace");
    const auto path = socketPath(location);
    if (!path) return tl::unexpected(path.error());
    const std::string who = storage::toString(*owner);
    const auto deadline = std::chrono::steady_clock::now() + timeout;

    struct stat status {};
    if (::lstat(path->c_str(), &status) == 0 && (!S_ISSOCK(status.st_mode) || status.st_uid != ::geteuid()))
        return fail(ErrorCode::Refused, path->string() + ": is not a socket of this user");
    const ClientSocket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (socket.get() < 0) return fail(ErrorCode::Io, std::string("cannot make a socket: ") + std::strerror(errno));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path->native().begin(), path->native().end(), std::begin(address.sun_path));
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        return fail(ErrorCode::Busy,
                    path->string() + ": " + who + " owns the workspace but takes no commands: " + std::strerror(errno));
    // Only from here on: a connection that has to queue waits for its turn, which a local one gets at once.
    const int flags = ::fcntl(socket.get(), F_GETFL);
    if (flags < 0 || ::fcntl(socket.get(), F_SETFL, flags | O_NONBLOCK) != 0)
        return fail(ErrorCode::Io, path->string() + ": " + std::strerror(errno));

    const auto gone = [&] {
        return fail(ErrorCode::Interrupted, who +
                                                " went away before it answered; its journal tells whether the command "
                                                "was carried out");
    };
    const auto late = [&] {
        return fail(ErrorCode::Busy, who + " did not answer within " + std::to_string(timeout.count()) +
                                         " ms; its journal tells whether the command was carried out");
    };
    const std::string request = jsonLine + "\n";
    for (std::size_t sent = 0; sent < request.size();) {
        if (!waitFor(socket.get(), POLLOUT, deadline)) return late();
        const auto count = ::send(socket.get(), request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
        if (count >= 0)
            sent += static_cast<std::size_t>(count);
        else if (errno != EAGAIN && errno != EINTR)
            return gone();
    }
    std::string answer;
    while (true) {
        if (!waitFor(socket.get(), POLLIN, deadline)) return late();
        std::array<char, 4096> part{};
        const auto count = ::recv(socket.get(), part.data(), part.size(), 0);
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) continue;
        if (count <= 0) return gone();
        answer.append(part.data(), static_cast<std::size_t>(count));
        if (const auto end = answer.find('\n'); end != std::string::npos) return answer.substr(0, end);
        if (answer.size() > kLongestRequest)
            return fail(ErrorCode::Corrupt,
                        who + " answered with more than " + std::to_string(kLongestRequest) + " bytes");
    }
}

} // namespace sextant::host
