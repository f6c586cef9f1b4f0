#pragma once

#include <string>
#include <vector>

#include "engine/services/webhook/webhook_log.h"
#include "models/keyed_table.h"

namespace sextant::models {

/// One request to the webhook, as the log keeps it: without any secret.
struct WebhookRow {
    services::WebhookRecord record;
    std::string name; ///< unique
    [[nodiscard]] const std::string& key() const { return name; }
};
/// Newest first, with names of their own.
[[nodiscard]] std::vector<WebhookRow> webhookRows(std::vector<services::WebhookRecord> records);

/// The newest requests to the webhook and what became of them.
class WebhookModel final : public KeyedTable<WebhookRow> {
    Q_OBJECT
public:
    enum Column { At, Outcome, Answer, Source, Signal, Took, Body, ColumnCount };
    explicit WebhookModel(QObject* parent = nullptr);

    [[nodiscard]] static QString outcome(services::WebhookOutcome outcome);

protected:
    [[nodiscard]] QVariant extra(const WebhookRow& row, int column, int role) const override;
};

/// What an alert of TradingView has to say (protocols.md §4): to be copied; the place of the secret is marked.
[[nodiscard]] QString tradingViewTemplate();

} // namespace sextant::models
