#include "engine/host/json_text.h"
#include "engine/host/report_json.h"
#include "engine/host/what_if.h"

namespace sextant::host {
namespace {

void writeOutcome(JsonText& out, const DecisionOutcome& outcome)
{
    if (!outcome.isPresent) return void(out.null());
    out.beginObject().key("state").text(outcome.state).key("code");
    if (outcome.code == ReasonCode::None)
        out.null();
    else
        out.text(name(outcome.code));
    out.key("detail").text(outcome.detail).key("amount").text(outcome.amount).endObject();
}

void writeDifference(JsonText& out, const WhatIfDifference& difference)
{
    out.beginObject().key("key").text(difference.key);
    const auto raw = [&](const char* name, const std::string& line) {
        out.key(name);
        if (line.empty())
            out.null();
        else
            out.raw(line);
    };
    raw("base", difference.base);
    raw("changed", difference.changed);
    out.key("was");
    writeOutcome(out, difference.was);
    out.key("would_be");
    writeOutcome(out, difference.wouldBe);
    out.key("cause");
    if (difference.cause)
        out.count(*difference.cause);
    else
        out.null();
    out.endObject();
}

} // namespace

std::string whatIfJson(const WhatIfResult& result)
{
    JsonText out;
    out.beginObject().key("session_id").text(result.sessionId);
    out.key("base").raw(reportJson(result.base, result.sessionId, {}));
    out.key("changed").raw(reportJson(result.changed, "", {}));
    out.key("decisions").beginObject().key("same").count(result.same);
    for (const auto& [kind, count] : {std::pair{WhatIfDifference::Kind::OnlyBase, result.onlyBase},
                                      {WhatIfDifference::Kind::OnlyChanged, result.onlyChanged},
                                      {WhatIfDifference::Kind::Different, result.different}}) {
        out.key(std::string(toString(kind)) + "_count").count(count);
        out.key(toString(kind)).beginArray();
        for (const WhatIfDifference& difference : result.differences)
            if (difference.kind == kind) writeDifference(out, difference);
        out.endArray();
    }
    out.key("restated").count(result.restated).endObject().key("first_cause");
    const auto cause = [&](const WhatIfCause& each) {
        out.beginObject().key("key").text(each.key).key("time").text(toRfc3339(each.time));
        out.key("variant").text(session::toString(each.variant)).key("base").text(toString(each.was));
        out.key("changed").text(toString(each.wouldBe)).key("decisions").count(each.decisions);
        out.key("account")
            .text(result.books[each.book].account)
            .key("shadow")
            .boolean(result.books[each.book].isShadow);
        out.key("difference").text(toString(each.difference)).endObject();
    };
    if (result.causes.empty())
        out.null();
    else
        cause(result.causes.front());
    out.key("causes").beginArray();
    for (const WhatIfCause& each : result.causes)
        cause(each);
    out.endArray().key("books").beginArray();
    for (const WhatIfBook& book : result.books) {
        out.beginObject().key("account").text(book.account).key("shadow").boolean(book.isShadow);
        out.key("currency").text(book.currency).key("base").text(toString(book.base));
        out.key("changed").text(toString(book.changed)).key("difference").text(toString(book.difference()));
        out.endObject();
    }
    out.endArray().key("other_version").boolean(result.isOtherVersion);
    out.key("without_experiment").boolean(result.isWithoutExperiment).key("refused").beginArray();
    for (const std::string& refused : result.refused) {
        out.beginObject().key("code").text("WHATIF_NO_TARGET").key("command").text(refused).endObject();
    }
    out.endArray().endObject();
    return std::string(out.view());
}

} // namespace sextant::host
