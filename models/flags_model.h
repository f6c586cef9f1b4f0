#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "engine/session/configuration/flags.h"
#include "models/flag_text.h"
#include "models/time_text.h"

namespace sextant::models {

/// The feature flags with their switches. A switch that is turned changes nothing here but asks with changeWanted();
/// what is shown follows what the engine says.
class FlagsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Flag, On, Works, Description, Effect, Hint, LastChange, ColumnCount };
    /// QString: everything that a search should find.
    static constexpr int kSearchRole = Qt::UserRole + 65;

    explicit FlagsModel(QObject* parent = nullptr);
    /// Rows of another registry, which outlives the model.
    explicit FlagsModel(std::span<const session::FlagDefinition> definitions, QObject* parent = nullptr);

    void setFlags(const session::FlagValues& values);
    /// Newest first; those of settings are left out.
    void setChanges(const std::vector<host::ChangeRecord>& changes);
    /// What each flag did since its last change in this session; what is not counted has no text.
    void setEffects(const std::vector<host::FlagEffectRow>& effects);
    /// By flag, why whoever sits at the screen may not turn it; others may be turned.
    void setRefusals(const std::map<std::string, QString, std::less<>>& refusals);
    /// The clock of this computer, for what has expired.
    void setWallTime(Time now);
    void setTimeText(const TimeText& times);

    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] bool isOn(int row) const;
    /// Why the flag may not be turned; empty: it may.
    [[nodiscard]] QString refusal(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// SwitchRole or Qt::CheckStateRole of column On: emits changeWanted() and is true if it was a change.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changeWanted(const QString& name, bool on);

private:
    struct Row {
        const session::FlagDefinition* definition = nullptr;
        bool isOn = false;
        QString heldBy; // the parent that is off
        host::ChangeRecord change;
        bool hasChange = false;
        QString effect;
        FlagText::Hint hint;
        QString refusal; // of the operator
    };
    [[nodiscard]] QString text(const Row& row, int column) const;
    void follow(int row, Row next);

    std::span<const session::FlagDefinition> m_definitions;
    std::vector<Row> m_rows;
    TimeText m_times;
    Time m_now; // wall clock; 0 until it is told
};

} // namespace sextant::models
