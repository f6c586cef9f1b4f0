#pragma once

#include <array>

#include "models/risk_text.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// All 22 rules of risk with how much of their limits one account uses: one row per rule, in the order of their
/// numbers. Views sort by Used to see what trips next.
class RiskLimitsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { Rule, Name, Used, Measured, Limit, State, Where, ColumnCount };

    explicit RiskLimitsModel(QObject* parent = nullptr);

    /// Whose limits are shown: 0 is the main account.
    void setAccount(std::uint8_t account);
    /// Null before a session has begun.
    [[nodiscard]] const session::RiskPart* part() const { return m_part.get(); }
    [[nodiscard]] const trading::LimitUsage* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    [[nodiscard]] std::shared_ptr<const session::RiskPart> partOf(const session::Snapshot* snapshot) const;

    std::uint8_t m_account = 0;
    std::shared_ptr<const session::RiskPart> m_part;
};

} // namespace sextant::models
