#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

#include "engine/session/configuration/settings.h"

namespace sextant::models {

/// The settings registry as a tree of two levels: groups, and below them settings. An edit is checked and kept as a
/// pending change until it is applied by the caller or reverted; a bad value keeps the old one and error() says why.
class SettingsModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Value, Unit, State, Range, Default, Applies, Description, ColumnCount };
    /// What a delegate needs to make the right editor. EditRole is bool, qlonglong, double, QString (Choice) or
    /// QStringList (Timeframes, "5m").
    enum Role {
        KeyTextRole = Qt::UserRole + 80, ///< QString "risk.per_trade_percent"; empty for groups
        TypeRole,                        ///< int of session::SettingType; absent for groups
        MinimumRole,                     ///< double
        MaximumRole,                     ///< double
        DecimalsRole,                    ///< int: of a Number
        ChoicesRole,                     ///< QStringList: Choice and Timeframes
        PendingRole,                     ///< bool: changed and not yet applied
        ChangedRole,                     ///< bool: differs from the default
        ErrorRole,                       ///< QString: why the last edit was refused
        SearchRole,                      ///< QString: everything that a search should find
    };

    explicit SettingsModel(QObject* parent = nullptr);
    ~SettingsModel() override;

    /// What is in effect. Pending changes that it has are pending no longer.
    void setValues(const session::SettingValues& values);
    /// Key and value in normal form, ordered by key.
    [[nodiscard]] std::vector<std::pair<QString, QString>> pendingChanges() const;
    [[nodiscard]] bool hasPendingChanges() const { return !m_pending.isEmpty(); }
    void revert(const QModelIndex& index);
    void revertAll();
    /// The default becomes a pending change.
    void restoreDefault(const QModelIndex& index);
    /// The same of all settings that differ, also those that no filter shows.
    void restoreDefaults();
    /// These values become pending changes, all of them or, where one is bad or unknown, none.
    bool propose(const std::vector<std::pair<QString, QString>>& changes);
    /// How many differ from their defaults, in effect or once pending changes are applied.
    [[nodiscard]] int changedCount() const;
    /// Takes the last edit, revert or reset back, also one that was applied since: what was is a pending change then.
    bool undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    /// What is in effect, without pending changes.
    [[nodiscard]] const session::SettingValues& values() const { return m_values; }
    /// Why the last edit of the row was refused; empty: it was not.
    [[nodiscard]] QString error(const QModelIndex& index) const;
    /// Only settings with all of these words anywhere in their row; empty: all.
    void setFilter(const QString& text);
    /// Only settings that differ from their defaults, or whose edit waits or was refused. A row that is edited stays
    /// until what is in effect changes.
    void setOnlyChanged(bool isOn);
    /// Column 0 of a setting, also one that the filter hides: invalid then.
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// EditRole of column Value; text is accepted for every type, numbers in the locale's form too.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// pendingChanges() is another list.
    void pendingChanged();

private:
    struct Group {
        QString key;
        std::vector<const session::SettingDefinition*> settings;
    };
    void build();
    [[nodiscard]] const session::SettingDefinition* definition(const QModelIndex& index) const;
    [[nodiscard]] QString value(const session::SettingDefinition& definition) const;
    [[nodiscard]] QVariant settingData(const session::SettingDefinition& definition, int column, int role) const;
    [[nodiscard]] QString text(const session::SettingDefinition& definition, int column) const;
    [[nodiscard]] bool matches(const session::SettingDefinition& definition) const;
    void tellChanged(const QModelIndex& index);
    /// A value in normal form as what is shown; true if the list of pending changes is another one then.
    bool show(const session::SettingDefinition& definition, const QString& normal);
    void refilter();
    using Step = std::vector<std::pair<QString, QString>>; ///< keys and what was shown before
    void keep(Step step);

    std::vector<Group> m_groups; // those that the filter lets through
    QStringList m_filter;
    bool m_onlyChanged = false;
    std::vector<Step> m_steps; // newest last
    session::SettingValues m_values;
    QHash<QString, QString> m_pending;
    QHash<QString, QString> m_errors;
};

} // namespace sextant::models
