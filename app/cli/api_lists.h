#pragma once

#include <string>

#include "engine/services/api/api_door.h"
#include "engine/storage/workspace.h"

namespace sextant::cli {

/// What the local API shows is what this program prints with --json: each list is its command, run over the workspace's
/// database.
class ApiLists final : public services::ApiSource {
public:
    explicit ApiLists(storage::WorkspaceLocation location) : m_location(std::move(location)) {}
    [[nodiscard]] Result<std::string> read(const services::ApiQuery& query) override;

private:
    storage::WorkspaceLocation m_location;
};

} // namespace sextant::cli
