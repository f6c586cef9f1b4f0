#pragma once

#include <QStyledItemDelegate>

namespace sextant::ui {

class ThemeController;

/// Edits a setting in its row: a choice for switches and choices, a field for everything else. What was typed is
/// checked by the model.
class SettingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    SettingDelegate(const ThemeController& theme, QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// An edit is over; it was refused if the model has an error for it.
    void edited(const QModelIndex& index) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const ThemeController& m_theme;
};

} // namespace sextant::ui
