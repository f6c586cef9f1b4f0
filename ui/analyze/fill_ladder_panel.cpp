#include "ui/analyze/fill_ladder_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/fill_ladder_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::FillLadderModel;

FillLadderPanel::FillLadderPanel(const ThemeController& theme, FillLadderModel& ladder, QWidget* parent)
    : QWidget(parent), m_ladder(ladder), m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Fill ladder"));
    auto* page = new QWidget(m_pages);
    auto* what =
        new QLabel(tr("The same orders in the same market under every fill model. Gross = decision − latency − "
                      "waiting − spread − slippage − impact; net = gross − fees."),
                   page);
    what->setAccessibleName(tr("What the ladder shows"));
    what->setWordWrap(true);
    m_view = new TableView(theme, page);
    m_view->setAccessibleName(tr("Results by fill model"));
    m_view->setModel(&m_ladder);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFitting({FillLadderModel::Waiting, FillLadderModel::Resting, FillLadderModel::Latency,
                        FillLadderModel::Refused, FillLadderModel::Decision, FillLadderModel::Impact,
                        FillLadderModel::Slippage, FillLadderModel::Spread, FillLadderModel::Filled,
                        FillLadderModel::Gross, FillLadderModel::Executions});
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(m_view, 1);
    m_empty = new EmptyState({}, {}, m_pages);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    connect(m_empty, &EmptyState::actionTriggered, this, &FillLadderPanel::ladderWanted);
    setSnapshot(nullptr);
}

void FillLadderPanel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    const bool isOn =
        snapshot != nullptr && snapshot->configuration->settings.boolean(std::string_view("fills.ladder"));
    m_pages->setCurrentIndex(m_ladder.rowCount() > 0 ? 0 : 1);
    if (snapshot == nullptr) {
        m_empty->setTexts(tr("No session yet"),
                          tr("Start the demo, open a recording, or resume a session to compare fill models."));
        m_empty->setAction({});
    } else if (isOn) {
        m_empty->setTexts(tr("No order yet"), tr("The ladder begins with the next order of the session."));
        m_empty->setAction({});
    } else {
        m_empty->setTexts(tr("The ladder is off"),
                          tr("Switched on, it sends every further order to venues of all fill models besides."));
        m_empty->setAction(tr("Switch it on"));
    }
}

} // namespace sextant::ui
