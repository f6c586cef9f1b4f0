#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "engine/core/result.h"
#include "engine/market/formats/tape_source.h"

namespace sextant::host {

/// How somebody said that files of one layout are to be read.
struct ImportProfile {
    market::formats::ColumnChoices columns;
    std::string timezone; ///< empty: as the file says, else UTC
    friend bool operator==(const ImportProfile&, const ImportProfile&) = default;
};

/// The profiles of a workspace by layout key (market::formats::FileHead::layoutKey), in `import-profiles.json` of its
/// folder. The newest kMost are kept. One thread at a time.
class ImportProfiles final {
public:
    static constexpr std::size_t kMost = 200;

    /// What cannot be read counts as none; the file is written anew by the next change.
    explicit ImportProfiles(const std::filesystem::path& workspace);

    /// Null: files of this layout are read as they are found to be.
    [[nodiscard]] const ImportProfile* find(const std::string& layoutKey) const;
    /// An empty profile forgets the layout. Whole or not at all. Errors: Io.
    [[nodiscard]] Result<void> keep(const std::string& layoutKey, const ImportProfile& profile);

private:
    struct Entry {
        ImportProfile profile;
        std::uint64_t age = 0; ///< the higher, the newer
    };
    [[nodiscard]] Result<void> write() const;

    std::filesystem::path m_file;
    std::map<std::string, Entry> m_entries;
    std::uint64_t m_newest = 0;
};

} // namespace sextant::host
