#include "engine/host/whole_file.h"

#include <filesystem>
#include <system_error>

namespace sextant::host {

WholeFile::WholeFile(const std::string& path) : m_file(QString::fromStdString(path))
{
    // A pipe or a device would be replaced by a file of its name.
    std::error_code error;
    const auto there = std::filesystem::status(path, error);
    m_isPlace = !std::filesystem::exists(there) || std::filesystem::is_regular_file(there);
    if (m_isPlace) (void)m_file.open(QIODevice::WriteOnly); // what went wrong is told when it is written to
}

Result<void> WholeFile::cannot() const
{
    const std::string why = m_isPlace ? m_file.errorString().toStdString() : "it is there and no file";
    return fail(ErrorCode::Io, m_file.fileName().toStdString() + ": cannot be written: " + why);
}

Result<void> WholeFile::write(std::string_view text)
{
    const auto size = static_cast<qint64>(text.size());
    if (m_file.isOpen() && m_file.write(text.data(), size) == size) return {};
    return cannot();
}

Result<void> WholeFile::commit()
{
    if (m_file.isOpen() && m_file.commit()) return {};
    return cannot();
}

} // namespace sextant::host
