#include "engine/host/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace sextant::host {

WholeFile::WholeFile(std::string path)
    : m_path(std::move(path)), m_unfinished(m_path + ".part"), m_file(m_unfinished, std::ios::binary | std::ios::trunc),
      m_isThere(m_file.is_open())
{}

WholeFile::~WholeFile()
{
    if (!m_isThere) return;
    m_file.close();
    std::error_code ignored;
    std::filesystem::remove(m_unfinished, ignored);
}

Result<void> WholeFile::cannot() const
{
    return fail(ErrorCode::Io, m_path + ": cannot be written: " + std::strerror(errno));
}

Result<void> WholeFile::write(std::string_view text)
{
    if (m_file.write(text.data(), static_cast<std::streamsize>(text.size()))) return {};
    return cannot();
}

Result<void> WholeFile::commit()
{
    m_file.close();
    if (!m_file || std::rename(m_unfinished.c_str(), m_path.c_str()) != 0) return cannot();
    m_isThere = false;
    return {};
}

} // namespace sextant::host
