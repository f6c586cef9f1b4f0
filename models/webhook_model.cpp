#include "models/webhook_model.h"

#include <array>
#include <map>
#include <utility>

#include "models/number_text.h"

namespace sextant::models {
namespace {

using services::WebhookOutcome;

Tone toneOf(WebhookOutcome outcome)
{
    switch (outcome) {
    case WebhookOutcome::Accepted:
        return Tone::Gain;
    case WebhookOutcome::Duplicate:
        return Tone::Muted;
    case WebhookOutcome::Unauthenticated:
    case WebhookOutcome::Forbidden:
        return Tone::Danger;
    case WebhookOutcome::Invalid:
    case WebhookOutcome::TooLarge:
    case WebhookOutcome::Refused:
    case WebhookOutcome::RateLimited:
    case WebhookOutcome::Busy:
        return Tone::Warning;
    }
    return Tone::Plain;
}

constexpr std::array<RowColumn<WebhookRow>, WebhookModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "When"),
     QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "By the clock of this computer"), false,
     [](const WebhookRow& r, const TimeText& times) { return times.full(r.record.at); },
     [](const WebhookRow& r) -> QVariant { return QVariant::fromValue<qlonglong>(r.record.at.ns); }, nullptr, true},
    {QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "Outcome"),
     QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "What became of it, and the status that the sender heard"),
     false,
     [](const WebhookRow& r, const TimeText&) {
         return WebhookModel::tr("%1 (%2)", "outcome, HTTP status")
             .arg(WebhookModel::outcome(r.record.outcome))
             .arg(services::statusOf(r.record.outcome));
     },
     nullptr, [](const WebhookRow& r) { return toneOf(r.record.outcome); }},
    {QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "Answer"),
     QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "The words of the answer"), false,
     [](const WebhookRow& r, const TimeText&) { return toText(r.record.detail); }},
    {QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "From"),
     QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "The sender's address"), false,
     [](const WebhookRow& r, const TimeText&) { return toText(r.record.source); }},
    {QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "Signal"),
     QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "Its number in the session"), true,
     [](const WebhookRow& r, const TimeText&) {
         return r.record.signal == 0 ? unknownText() : countText(r.record.signal);
     },
     [](const WebhookRow& r) -> QVariant { return QVariant::fromValue<qulonglong>(r.record.signal); }},
    {QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "Took"),
     QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "From the whole request to its answer"), true,
     [](const WebhookRow& r, const TimeText&) {
         return WebhookModel::tr("%1 ms").arg(numberText(static_cast<double>(r.record.microseconds) / 1000.0, 1));
     },
     [](const WebhookRow& r) -> QVariant { return QVariant::fromValue<qlonglong>(r.record.microseconds); }},
    {QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "Body"),
     QT_TRANSLATE_NOOP("sextant::models::WebhookModel", "What was sent, without the secret"), false,
     [](const WebhookRow& r, const TimeText&) { return toText(r.record.payload).simplified().left(200); }, nullptr,
     [](const WebhookRow&) { return Tone::Muted; }},
}};

} // namespace

WebhookModel::WebhookModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kColumns, parent) {}

QString WebhookModel::outcome(WebhookOutcome outcome)
{
    switch (outcome) {
    case WebhookOutcome::Accepted:
        return tr("accepted", "request");
    case WebhookOutcome::Duplicate:
        return tr("duplicate", "request");
    case WebhookOutcome::Invalid:
        return tr("malformed", "request");
    case WebhookOutcome::Unauthenticated:
        return tr("wrong secret", "request");
    case WebhookOutcome::Forbidden:
        return tr("not allowed from there", "request");
    case WebhookOutcome::TooLarge:
        return tr("too large", "request");
    case WebhookOutcome::Refused:
        return tr("refused", "request");
    case WebhookOutcome::RateLimited:
        return tr("too many", "request");
    case WebhookOutcome::Busy:
        return tr("engine busy", "request");
    }
    return {};
}

QVariant WebhookModel::extra(const WebhookRow& row, int column, int role) const
{
    // Somebody else wrote it: it is shown as it is, never as markup.
    if (role == Qt::ToolTipRole && column == Body) return toText(row.record.payload).left(2000).toHtmlEscaped();
    return {};
}

std::vector<WebhookRow> webhookRows(std::vector<services::WebhookRecord> records)
{
    std::map<std::string, int> seen;
    std::vector<WebhookRow> rows(records.size());
    for (std::size_t i = records.size(); i-- > 0;) { // from the oldest on: names stay while others come
        std::string name = std::to_string(records[i].at.ns) + ' ' + records[i].payloadHash;
        const int count = ++seen[name];
        rows[i] = {std::move(records[i]), name + ' ' + std::to_string(count)};
    }
    return rows;
}

QString tradingViewTemplate()
{
    return QStringLiteral(
        "{\"v\":1,\"key\":\"PUT THE SECRET "
        "HERE\",\"id\":\"{{ticker}}-{{interval}}-{{timenow}}\",\"strategy\":\"my-strategy\",\n"
        " \"exchange\":\"{{exchange}}\",\"ticker\":\"{{ticker}}\",\"interval\":\"{{interval}}\",\"time\":\"{{time}}\","
        "\"timenow\":\"{{timenow}}\",\n"
        " \"close\":\"{{close}}\",\"action\":\"{{strategy.order.action}}\",\"qty\":\"{{strategy.order.contracts}}\",\n"
        " \"position\":\"{{strategy.market_position}}\",\"prev_position\":\"{{strategy.prev_market_position}}\"}");
}

} // namespace sextant::models
