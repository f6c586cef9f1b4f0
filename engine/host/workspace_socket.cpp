#include "engine/host/workspace_socket.h"

#include <cstdlib>
#include <string>
#include <system_error>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "engine/core/sha256.h"

namespace sextant::host {
namespace {

constexpr std::size_t kLongestName = sizeof(sockaddr_un::sun_path) - 1;
/// QLocalServer binds under a name of this many bytes in the socket's folder before it moves the socket to its place.
constexpr std::size_t kTemporaryName = 16;

bool fits(const std::filesystem::path& path)
{
    return path.native().size() <= kLongestName && path.parent_path().native().size() + kTemporaryName <= kLongestName;
}

} // namespace

Result<std::filesystem::path> socketPath(const storage::WorkspaceLocation& location)
{
    std::filesystem::path path = location.root / "workspace.sock";
    if (location.root.empty()) {
        path = location.database;
        path += ".sock";
    }
    std::error_code error;
    // Both sides must come to the same name, whatever folder they were started in.
    const std::filesystem::path absolute = std::filesystem::weakly_canonical(std::filesystem::absolute(path), error);
    if (error) return fail(ErrorCode::Io, path.string() + ": cannot be resolved: " + error.message());
    if (fits(absolute)) return absolute;

    const std::string tooLong = absolute.string() + ": too long for the name of a socket (" +
                                std::to_string(absolute.native().size()) + " bytes of " + std::to_string(kLongestName) +
                                "), and ";
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    if (runtime == nullptr || *runtime != '/')
        return fail(ErrorCode::Refused, tooLong + "XDG_RUNTIME_DIR is not set; choose a workspace with a shorter path");
    struct stat status {};
    if (::stat(runtime, &status) != 0 || !S_ISDIR(status.st_mode) || status.st_uid != ::geteuid() ||
        (status.st_mode & 077) != 0)
        return fail(ErrorCode::Refused, tooLong + runtime + " (XDG_RUNTIME_DIR) is not a folder of this user alone");
    const std::string name = "sextant-" + toHex(sha256(absolute.native())).substr(0, 32) + ".sock";
    const std::filesystem::path hashed = std::filesystem::path(runtime) / name;
    if (!fits(hashed)) return fail(ErrorCode::Refused, tooLong + hashed.string() + " is too");
    return hashed;
}

} // namespace sextant::host
