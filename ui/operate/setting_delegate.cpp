#include "ui/operate/setting_delegate.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

#include "models/roles.h"
#include "models/settings_model.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::SettingsModel;
using session::SettingType;

namespace {

constexpr int kRowHeight = 26;

SettingType typeOf(const QModelIndex& index)
{
    return static_cast<SettingType>(index.data(SettingsModel::TypeRole).toInt());
}

} // namespace

SettingDelegate::SettingDelegate(const ThemeController& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QWidget* SettingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    Q_UNUSED(option)
    QWidget* editor = nullptr;
    switch (typeOf(index)) {
    case SettingType::Boolean: {
        auto* box = new QComboBox(parent);
        box->addItem(tr("on"), true);
        box->addItem(tr("off"), false);
        editor = box;
        break;
    }
    case SettingType::Choice: {
        auto* box = new QComboBox(parent);
        for (const QString& choice : index.data(SettingsModel::ChoicesRole).toStringList())
            box->addItem(choice, choice);
        editor = box;
        break;
    }
    case SettingType::Integer:
    case SettingType::Number:
    case SettingType::Timeframes:
    case SettingType::Text:
        editor = new QLineEdit(parent);
        break;
    }
    if (editor != nullptr) {
        editor->setAccessibleName(index.data(SettingsModel::KeyTextRole).toString());
        editor->setAutoFillBackground(true);
    }
    return editor;
}

void SettingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(box->findData(index.data(Qt::EditRole)), 0));
    } else if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        const QVariant value = index.data(Qt::EditRole);
        const bool isList = value.typeId() == QMetaType::QStringList;
        const bool isText = typeOf(index) == SettingType::Text; // shown as a word where it is empty
        field->setText(isList   ? value.toStringList().join(QLatin1Char(','))
                       : isText ? value.toString()
                                : index.data(Qt::DisplayRole).toString());
        field->selectAll();
    }
}

void SettingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto* field = qobject_cast<QLineEdit*>(editor))
        model->setData(index, field->text(), Qt::EditRole);
    Q_EMIT edited(index);
}

QSize SettingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

void SettingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme& theme = m_theme.theme();
    const QVariant tone = index.data(models::ToneRole);
    QColor color = tone.isValid() ? theme.tone(static_cast<models::Tone>(tone.toInt())) : theme.text;
    if (!index.parent().isValid()) option->font.setWeight(QFont::DemiBold);
    if (index.column() == SettingsModel::Value && index.data(SettingsModel::PendingRole).toBool()) {
        option->font.setWeight(QFont::DemiBold);
        color = theme.accent;
    }
    if (!index.data(SettingsModel::ErrorRole).toString().isEmpty() && index.column() == SettingsModel::Value)
        color = theme.danger;
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace sextant::ui
