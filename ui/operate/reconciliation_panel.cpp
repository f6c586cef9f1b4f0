#include "ui/operate/reconciliation_panel.h"

#include <QVBoxLayout>

#include "models/findings_model.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::FindingsModel;

ReconciliationPanel::ReconciliationPanel(const ThemeController& theme, FindingsModel& findings, QWidget* parent)
    : QWidget(parent), m_proxy(new models::TextFilterProxy(this)), m_view(new TableView(theme, this))
{
    setAccessibleName(tr("Reconciliation"));
    m_proxy->setSourceModel(&findings);
    m_view->setAccessibleName(tr("What does not agree"));
    m_view->setModel(m_proxy);
    m_view->setEmptyText(tr("All agree. Engine, venues and storage are compared every minute; what they do not say "
                            "alike stands here and holds its instrument until somebody unlocks it under Risk."));
    m_view->setFitting({FindingsModel::Account, FindingsModel::Compared, FindingsModel::Order, FindingsModel::Symbol});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

QVariantMap ReconciliationPanel::saveState() const
{
    return {{QStringLiteral("reconciliation"), m_view->saveColumns()}};
}

void ReconciliationPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("reconciliation")).toByteArray());
}

} // namespace sextant::ui
