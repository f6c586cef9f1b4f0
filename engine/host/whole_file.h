#pragma once

#include <QSaveFile>

#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace sextant::host {

/// A file in the making, beside its place: it is put there once it is whole and on the disk, and what was there stays
/// until then. One that is not committed leaves nothing behind. A place that is there and no file is refused.
class WholeFile final {
public:
    explicit WholeFile(const std::string& path);

    /// Errors: Io naming the file and why, from the opening on.
    [[nodiscard]] Result<void> write(std::string_view text);
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Result<void> cannot() const;

    QSaveFile m_file;
    bool m_isPlace = true;
};

} // namespace sextant::host
