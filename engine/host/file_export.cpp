#include "engine/host/file_export.h"

#include <algorithm>
#include <utility>

#include "engine/host/whole_file.h"

namespace sextant::host {
namespace {

using Tell = std::function<void(double)>;

/// `count` knows how many rows there are, `write` gives the titles and then each row to a sink.
template <class Count, class Write>
Result<std::uint64_t> exportRows(const storage::WorkspaceLocation& location, const std::string& path,
                                 const std::stop_token& stop, const Tell& tell, const Count& count, const Write& write)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return tl::unexpected(workspace.error());
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    const auto total = count(*database);
    if (!total) return tl::unexpected(total.error());
    WholeFile file(path);
    std::uint64_t pieces = 0; // the titles first
    auto written = write(*database, [&](std::string_view text) -> Result<void> {
        if (stop.stop_requested()) return fail(ErrorCode::Interrupted, "cancelled");
        tell(*total == 0 ? 1.0 : std::min(1.0, static_cast<double>(pieces) / static_cast<double>(*total)));
        ++pieces;
        return file.write(text);
    });
    if (!written) return tl::unexpected(written.error());
    if (stop.stop_requested()) return fail(ErrorCode::Interrupted, "cancelled");
    if (auto done = file.commit(); !done) return tl::unexpected(done.error());
    tell(1.0);
    return *total;
}

} // namespace

FileExport::Work accountFileExport(storage::WorkspaceLocation location, AccountFile kind, storage::ListFilter filter,
                                   std::string path)
{
    return [location = std::move(location), kind, filter = std::move(filter),
            path = std::move(path)](const std::stop_token& stop, const Tell& tell) {
        return exportRows(
            location, path, stop, tell,
            [&](const storage::Database& database) { return accountFileRows(database, kind, filter); },
            [&](const storage::Database& database, const TextSink& sink) {
                return writeAccountFile(database, kind, filter, sink);
            });
    };
}

FileExport::Work decisionFileExport(storage::WorkspaceLocation location, DecisionFileKind kind,
                                    storage::ListFilter filter, std::string path)
{
    return [location = std::move(location), kind, filter = std::move(filter),
            path = std::move(path)](const std::stop_token& stop, const Tell& tell) {
        return exportRows(
            location, path, stop, tell,
            [&](const storage::Database& database) { return decisionFileRows(database, kind, filter); },
            [&](const storage::Database& database, const TextSink& sink) {
                return writeDecisionFile(database, kind, filter, sink);
            });
    };
}

} // namespace sextant::host
