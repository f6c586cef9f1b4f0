#include "engine/host/import_profiles.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "engine/host/json_text.h"

namespace sextant::host {
namespace {

constexpr std::size_t kLongestFile = std::size_t{4} << 20;

std::string textOf(const simdjson::dom::element& value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

} // namespace

ImportProfiles::ImportProfiles(const std::filesystem::path& workspace) : m_file(workspace / "import-profiles.json")
{
    std::error_code error;
    const auto size = std::filesystem::file_size(m_file, error);
    if (error || size > kLongestFile) return;
    std::ifstream in(m_file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    simdjson::dom::parser parser;
    simdjson::dom::array profiles;
    if (parser.parse(text.str())["profiles"].get(profiles) != simdjson::SUCCESS) return;
    for (const simdjson::dom::element each : profiles) { // oldest first
        simdjson::dom::element layout;
        if (each["layout"].get(layout) != simdjson::SUCCESS) continue;
        const std::string key = textOf(layout);
        if (key.empty()) continue;
        Entry entry;
        simdjson::dom::element zone;
        if (each["timezone"].get(zone) == simdjson::SUCCESS) entry.profile.timezone = textOf(zone);
        simdjson::dom::object columns;
        if (each["columns"].get(columns) == simdjson::SUCCESS)
            for (const auto& column : columns)
                entry.profile.columns.emplace_back(std::string(column.key), textOf(column.value));
        entry.age = ++m_newest;
        m_entries[key] = std::move(entry);
    }
}

const ImportProfile* ImportProfiles::find(const std::string& layoutKey) const
{
    const auto found = m_entries.find(layoutKey);
    return found == m_entries.end() ? nullptr : &found->second.profile;
}

Result<void> ImportProfiles::keep(const std::string& layoutKey, const ImportProfile& profile)
{
    if (layoutKey.empty()) return {};
    const ImportProfile* known = find(layoutKey);
    if (profile == ImportProfile{}) {
        if (known == nullptr) return {};
        m_entries.erase(layoutKey);
        return write();
    }
    if (known != nullptr && *known == profile && m_entries[layoutKey].age == m_newest) return {};
    m_entries[layoutKey] = {profile, ++m_newest};
    while (m_entries.size() > kMost)
        m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(),
                                         [](const auto& a, const auto& b) { return a.second.age < b.second.age; }));
    return write();
}

Result<void> ImportProfiles::write() const
{
    std::vector<const std::pair<const std::string, Entry>*> byAge;
    for (const auto& entry : m_entries)
        byAge.push_back(&entry);
    std::sort(byAge.begin(), byAge.end(), [](const auto* a, const auto* b) { return a->second.age < b->second.age; });
    JsonText out;
    out.beginObject().key("profiles").beginArray();
    for (const auto* entry : byAge) {
        out.beginObject().key("layout").text(entry->first);
        out.key("timezone").text(entry->second.profile.timezone).key("columns").beginObject();
        for (const auto& [ours, theirs] : entry->second.profile.columns)
            out.key(ours).text(theirs);
        out.endObject().endObject();
    }
    out.endArray().endObject();
    const std::filesystem::path unfinished = m_file.string() + ".part";
    std::error_code error;
    {
        std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
        file << out.view() << "\n";
        file.close();
        if (!file) {
            std::filesystem::remove(unfinished, error);
            return fail(ErrorCode::Io, m_file.string() + ": cannot be written, is the disk not full?");
        }
    }
    std::filesystem::rename(unfinished, m_file, error);
    if (error) return fail(ErrorCode::Io, m_file.string() + ": cannot be written: " + error.message());
    return {};
}

} // namespace sextant::host
