#include "engine/market/formats/zip_member.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <zip.h>

namespace sextant::market::formats {
namespace {

struct ArchiveCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct MemberCloser {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};

tl::unexpected<Error> damaged(const char* what)
{
    return fail(ErrorCode::InvalidInput,
                std::string("file: the zip archive is damaged (") + what + "), expected a valid one");
}

bool isPayload(std::string_view name)
{
    return !name.empty() && !name.ends_with('/') && !name.ends_with(".CHECKSUM") && !name.starts_with("__MACOSX/") &&
           !name.ends_with(".DS_Store");
}

} // namespace

struct ZipMember::State {
    std::unique_ptr<zip_t, ArchiveCloser> archive;
    zip_uint64_t index = 0;
    std::string name;
    std::unique_ptr<zip_file_t, MemberCloser> member; // goes before the archive
};

ZipMember::ZipMember(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipMember::~ZipMember() = default;

namespace {

Result<std::unique_ptr<zip_t, ArchiveCloser>> openArchive(zip_source_t* source, const zip_error_t& made)
{
    if (source == nullptr)
        return fail(ErrorCode::Io, std::string("file: the zip archive cannot be read: ") +
                                       (made.sys_err != 0 ? std::strerror(made.sys_err) : "out of memory"));
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        auto failure = damaged(zip_error_strerror(&error));
        zip_error_fini(&error);
        zip_source_free(source);
        return failure;
    }
    zip_error_fini(&error);
    return std::unique_ptr<zip_t, ArchiveCloser>(archive);
}

/// The only file, and what else the archive holds if it is not the only one.
Result<zip_uint64_t> findPayload(zip_t& archive)
{
    constexpr zip_int64_t kMostEntries = 10'000;
    const zip_int64_t count = zip_get_num_entries(&archive, 0);
    if (count > kMostEntries)
        return fail(ErrorCode::InvalidInput, "file: the zip archive holds " + std::to_string(count) +
                                                 " entries, expected one file of market data");
    zip_uint64_t found = 0;
    std::size_t files = 0;
    std::string names;
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(&archive, static_cast<zip_uint64_t>(i), 0);
        if (name == nullptr || !isPayload(name)) continue;
        if (files++ == 0) found = static_cast<zip_uint64_t>(i);
        if (files <= 3) names += (names.empty() ? "" : ", ") + std::string(name).substr(0, 60);
    }
    if (files == 0) return fail(ErrorCode::InvalidInput, "file: the zip archive holds no file, expected one");
    if (files > 1)
        return fail(ErrorCode::InvalidInput, "file: the zip archive holds " + std::to_string(files) + " files (" +
                                                 names + (files > 3 ? ", …" : "") +
                                                 "), expected one: unpack it and name those to read");
    return found;
}

} // namespace

Result<std::unique_ptr<ZipMember>> ZipMember::open(std::FILE* file)
{
    // Opened anew: a copy of the handle would share its place in the file.
    std::FILE* own = std::fopen(("/proc/self/fd/" + std::to_string(::fileno(file))).c_str(), "rb");
    if (own == nullptr) return fail(ErrorCode::Io, std::string("file: cannot be read: ") + std::strerror(errno));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_filep_create(own, 0, -1, &error); // owns the handle from here on
    if (source == nullptr) std::fclose(own);
    auto archive = openArchive(source, error);
    if (!archive) return tl::unexpected(archive.error());
    auto state = std::make_unique<State>();
    state->archive = std::move(*archive);
    std::unique_ptr<ZipMember> out(new ZipMember(std::move(state)));
    if (auto begun = out->rewind(); !begun) return tl::unexpected(begun.error());
    return out;
}

Result<std::unique_ptr<ZipMember>> ZipMember::open(std::span<const char> bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    auto archive = openArchive(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), error);
    if (!archive) return tl::unexpected(archive.error());
    auto state = std::make_unique<State>();
    state->archive = std::move(*archive);
    std::unique_ptr<ZipMember> out(new ZipMember(std::move(state)));
    if (auto begun = out->rewind(); !begun) return tl::unexpected(begun.error());
    return out;
}

const std::string& ZipMember::name() const { return m_state->name; }

Result<void> ZipMember::rewind()
{
    State& s = *m_state;
    if (s.name.empty()) {
        const auto index = findPayload(*s.archive);
        if (!index) return tl::unexpected(index.error());
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(s.archive.get(), *index, 0, &about) != 0) return damaged("no directory entry");
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
            return fail(ErrorCode::InvalidInput,
                        "file: the zip archive is locked with a password, expected one that is not: unpack it first");
        s.index = *index;
        s.name = zip_get_name(s.archive.get(), *index, 0);
    }
    s.member.reset(zip_fopen_index(s.archive.get(), s.index, 0));
    if (!s.member) return damaged(zip_strerror(s.archive.get()));
    return {};
}

Result<std::size_t> ZipMember::read(std::span<char> out)
{
    constexpr std::size_t kMostAtOnce = std::size_t{1} << 30;
    const zip_int64_t count = zip_fread(m_state->member.get(), out.data(), std::min(out.size(), kMostAtOnce));
    if (count < 0) return damaged(zip_file_strerror(m_state->member.get()));
    return static_cast<std::size_t>(count);
}

} // namespace sextant::market::formats
