#include "ui/analyze/pairs_panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include "models/pairs_model.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::PairsModel;

PairsPanel::PairsPanel(const ThemeController& theme, PairsModel& pairs, QWidget* parent)
    : QWidget(parent), m_pairs(pairs), m_proxy(new models::TextFilterProxy(this)), m_pages(new QStackedWidget(this)),
      m_view(new TableView(theme, m_pages))
{
    setAccessibleName(tr("Positions: A paper beside B shadow"));
    m_proxy->setSourceModel(&m_pairs);
    m_view->setAccessibleName(tr("Positions of both engines"));
    m_view->setModel(m_proxy);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(
        tr("Neither engine holds a position now. What was closed stands in Trade, Positions, Closed."));
    m_view->setFitting({PairsModel::DecidedBy, PairsModel::Side, PairsModel::EntryB, PairsModel::EntryA});
    auto* empty = new EmptyState(tr("Engine 2 is off"),
                                 tr("Switch on the flags enable_variant_b and enable_shadow_execution: what engine 2 "
                                    "would hold then stands beside what engine 1 holds."),
                                 m_pages);
    empty->setAction(tr("Show the flag"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(empty, &EmptyState::actionTriggered, this, &PairsPanel::flagWanted);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const int row = m_proxy->mapToSource(index).row();
        if (m_pairs.instrument(row).isSet()) Q_EMIT instrumentChosen(m_pairs.instrument(row));
        if (m_pairs.signal(row).isSet()) Q_EMIT signalChosen(m_pairs.signal(row));
    });
    refresh();
}

void PairsPanel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

void PairsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

void PairsPanel::refresh()
{
    m_pairs.setSnapshot(m_snapshot);
    m_pages->setCurrentIndex(m_pairs.hasEngine() ? 0 : 1);
}

QVariantMap PairsPanel::saveState() const { return {{QStringLiteral("pairs"), m_view->saveColumns()}}; }

void PairsPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("pairs")).toByteArray());
}

} // namespace sextant::ui
