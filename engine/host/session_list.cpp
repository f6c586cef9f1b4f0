#include "engine/host/session_list.h"

#include <utility>

#include "engine/host/session_setup.h"
#include "engine/host/stored_source.h"
#include "engine/journal/journal_reader.h"

namespace sextant::host {

SessionSummary summaryOf(const journal::SessionRecord& record)
{
    SessionSummary out;
    out.sessionId = record.info.sessionId;
    out.created = record.info.createdAt;
    out.isClosed = record.isClosed;
    out.kind = isStoredVenue(record.info.sources)  ? SessionKind::Live
               : isStoredFeed(record.info.sources) ? SessionKind::Simulation
                                                   : SessionKind::Recording;
    out.source = storedSourceText(record.info.sources);
    const auto setup = setupOf(record.info.sources);
    out.name = setup && !setup->name.empty() ? setup->name : out.source;
    return out;
}

Result<std::vector<ListedSession>> listSessions(const storage::Database& database, const SessionShelf& shelf)
{
    const auto records = journal::sessions(database);
    if (!records) return tl::unexpected(records.error());
    const auto labels = shelf.read();
    if (!labels) return tl::unexpected(labels.error());
    std::vector<ListedSession> out;
    for (auto record = records->rbegin(); record != records->rend(); ++record) {
        ListedSession& listed = out.emplace_back();
        listed.session = summaryOf(*record);
        const auto label = labels->find(listed.session.sessionId);
        if (label == labels->end()) continue;
        listed.label = label->second;
        if (!listed.label.name.empty()) listed.session.name = listed.label.name;
    }
    return out;
}

} // namespace sextant::host
