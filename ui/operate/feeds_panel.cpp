#include "ui/operate/feeds_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "models/language/languages.h"
#include "models/number_text.h"
#include "models/text_filter_proxy.h"
#include "ui/operate/latency_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::FeedInstrumentsModel;
using models::FeedLinesModel;
using models::FeedTableModel;

FeedsPanel::FeedsPanel(const ThemeController& theme, FeedTableModel& feeds, QWidget* parent)
    : QWidget(parent), m_feeds(feeds), m_order(new models::TextFilterProxy(this)), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(tr("No feed"),
                             tr("This session does not listen to a venue. Connect one: prices come live, and orders "
                                "stay on paper."),
                             this)),
      m_connect(new QPushButton(tr("Connect a venue…"), this)), m_view(new TableView(theme, this)),
      m_explanation(new QLabel(this)), m_latency(new LatencyView(theme, this)), m_details(new QTabWidget(this)),
      m_lines(new TableView(theme, this)), m_instruments(new TableView(theme, this))
{
    setAccessibleName(tr("Feeds"));
    m_empty->setAction(tr("Connect a venue…"));
    m_connect->setAccessibleName(tr("Connect a venue"));
    m_connect->setToolTip(tr("Opens a session that listens to another venue (Ctrl+Shift+N)"));
    m_order->setSourceModel(&m_feeds);
    m_view->setAccessibleName(tr("Feeds of this session"));
    m_view->setModel(m_order);
    m_view->setEmptyText(tr("No feed. Connect a venue to see prices as they happen."));
    // All up to the breaker fit into the panel as it is at first.
    for (const auto& [column, width] : {std::pair{FeedTableModel::VenueColumn, 104},
                                        {FeedTableModel::State, 98},
                                        {FeedTableModel::Symbols, 66},
                                        {FeedTableModel::Rate, 60},
                                        {FeedTableModel::Latency, 118},
                                        {FeedTableModel::History, 66},
                                        {FeedTableModel::Reconnects, 82},
                                        {FeedTableModel::GapsOpen, 76},
                                        {FeedTableModel::GapsFilled, 50},
                                        {FeedTableModel::GapsLost, 46},
                                        {FeedTableModel::Resyncs, 64},
                                        {FeedTableModel::Allowance, 134},
                                        {FeedTableModel::Breaker, 84},
                                        {FeedTableModel::Skew, 72},
                                        {FeedTableModel::Bars, 230}})
        m_view->setColumnWidth(column, width);
    m_view->setFitting({FeedTableModel::Skew, FeedTableModel::Bars, FeedTableModel::Breaker, FeedTableModel::Resyncs,
                        FeedTableModel::Allowance, FeedTableModel::GapsFilled, FeedTableModel::History,
                        FeedTableModel::Reconnects, FeedTableModel::GapsLost, FeedTableModel::GapsOpen,
                        FeedTableModel::Rate, FeedTableModel::Symbols});
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText); // venues' words stand in it
    m_explanation->setAccessibleName(tr("State of the chosen feed"));
    m_explanation->setContentsMargins(10, 6, 10, 6);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_lines->setAccessibleName(tr("Connections of the chosen feed"));
    m_lines->setModel(&m_lineRows);
    m_lines->setSortingEnabled(false);
    m_lines->setEmptyText(tr("No connection: this venue is asked over REST alone, or the feed has not begun."));
    m_lines->setFitting({FeedLinesModel::Opened, FeedLinesModel::Subscriptions, FeedLinesModel::Since});
    m_instruments->setAccessibleName(tr("Instruments of the chosen feed"));
    m_instruments->setModel(&m_instrumentRows);
    m_instruments->setSortingEnabled(false);
    m_instruments->setEmptyText(tr("No instrument is listened to."));
    m_instruments->setFitting({FeedInstrumentsModel::Inferred, FeedInstrumentsModel::BarsFetched,
                               FeedInstrumentsModel::Doubles, FeedInstrumentsModel::Fetched, FeedInstrumentsModel::Bars,
                               FeedInstrumentsModel::Trades, FeedInstrumentsModel::Heard});
    m_details->addTab(m_instruments, tr("Instruments"));
    m_details->addTab(m_lines, tr("Connections"));
    m_details->setDocumentMode(true);
    m_details->setAccessibleName(tr("Details of the chosen feed"));

    auto* full = new QWidget(this);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 2, 8, 2);
    // What is known may be many lines; the panel stays as low as its place.
    auto* known = new QScrollArea(full);
    known->setWidget(m_explanation);
    known->setWidgetResizable(true);
    known->setFrameShape(QFrame::NoFrame);
    known->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    known->setFixedHeight(m_explanation->fontMetrics().lineSpacing() * 4 + 12);
    known->setAccessibleName(tr("State of the chosen feed"));
    top->addWidget(known, 1);
    top->addWidget(m_connect, 0, Qt::AlignTop);
    auto* lower = new QSplitter(Qt::Horizontal, full);
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_latency);
    lower->addWidget(m_details);
    lower->setStretchFactor(0, 2);
    lower->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 2);
    layout->addLayout(top);
    layout->addWidget(lower, 3);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(full);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    connect(m_empty, &EmptyState::actionTriggered, this, &FeedsPanel::connectWanted);
    connect(m_connect, &QPushButton::clicked, this, &FeedsPanel::connectWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const models::FeedRow* row = m_feeds.row(m_order->mapToSource(now).row());
        if (row == nullptr) return;
        m_chosen = row->key();
        showChosen();
    });
    refresh();
}

void FeedsPanel::refresh()
{
    m_pages->setCurrentIndex(m_feeds.rowCount() > 0 ? 1 : 0);
    if (isVisible()) showChosen();
}

void FeedsPanel::choose(const QString& feed)
{
    const int row = m_feeds.rowOf(feed.toStdString());
    if (row < 0) return;
    m_chosen = feed.toStdString();
    m_view->setCurrentIndex(m_order->mapFromSource(m_feeds.index(row, 0)));
    showChosen();
}

void FeedsPanel::showChosen()
{
    const models::FeedRow* row = m_feeds.row(std::max(0, m_feeds.rowOf(m_chosen)));
    m_lineRows.setFeed(row);
    m_instrumentRows.setFeed(row);
    m_latency->setHistory(row == nullptr ? QString() : models::FeedText::of(row->venue),
                          row == nullptr ? nullptr : m_feeds.history(row->key()));
    const QString words = row == nullptr ? QString() : models::inReadingOrder(models::FeedText::explanation(*row));
    if (words != m_explanation->text()) m_explanation->setText(words);
}

void FeedsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showChosen();
}

QVariantMap FeedsPanel::saveState() const
{
    return {{QStringLiteral("feeds"), m_view->saveColumns()},
            {QStringLiteral("lines"), m_lines->saveColumns()},
            {QStringLiteral("instruments"), m_instruments->saveColumns()},
            {QStringLiteral("tab"), m_details->currentIndex()}};
}

void FeedsPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("feeds")).toByteArray());
    m_lines->restoreColumns(state.value(QStringLiteral("lines")).toByteArray());
    m_instruments->restoreColumns(state.value(QStringLiteral("instruments")).toByteArray());
    m_details->setCurrentIndex(state.value(QStringLiteral("tab"), 0).toInt());
}

} // namespace sextant::ui
