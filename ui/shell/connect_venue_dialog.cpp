#include "ui/shell/connect_venue_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "models/engine_words.h"
#include "models/feed_text.h"
#include "models/feed_trial_text.h"
#include "models/number_text.h"
#include "ui/shell/session_fields.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/tab_chain.h"

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;
using market::Timeframe;

constexpr std::array kOffered{Timeframe::M1, Timeframe::M5, Timeframe::M15,
                              Timeframe::H1, Timeframe::H4, Timeframe::D1};
constexpr int kSteps = 4; ///< of a trial

QStringList parts(const QString& text)
{
    QStringList out;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) out << part.trimmed();
    return out;
}

/// Completes the last of several names between commas.
class LastNameCompleter final : public QCompleter {
public:
    LastNameCompleter(QAbstractItemModel* names, const QLineEdit& field, QObject* parent)
        : QCompleter(names, parent), m_field(field)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(10);
    }

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {path.section(QLatin1Char(','), -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        const QString text = m_field.text();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        return (comma < 0 ? QString() : text.left(comma + 1) + QLatin1Char(' ')) + QCompleter::pathFromIndex(index);
    }

private:
    const QLineEdit& m_field;
};

/// What is looked at first at a venue.
QString usualSymbol(feeds::Venue venue)
{
    switch (venue) {
    case feeds::Venue::Alpaca:
    case feeds::Venue::TwelveData:
        return QStringLiteral("AAPL");
    case feeds::Venue::CoinbaseExchange:
    case feeds::Venue::CoinbaseAdvanced:
        return QStringLiteral("BTC-USD");
    default:
        return QStringLiteral("BTC-USDT");
    }
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList out;
    for (const std::string& text : texts)
        out << models::toText(text);
    return out.join(QStringLiteral(", "));
}

bool isUrl(const QString& text, std::initializer_list<const char*> schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           std::any_of(schemes.begin(), schemes.end(),
                       [&](const char* scheme) { return url.scheme() == QLatin1StringView(scheme); });
}

} // namespace

ConnectVenueDialog::ConnectVenueDialog(const host::SessionSetup& setup, VenueKeys keys, QWidget* parent)
    : QDialog(parent), m_setup(setup), m_known(std::move(keys)), m_venue(new QComboBox(this)),
      m_symbols(new QLineEdit(QStringLiteral("BTC-USDT"), this)), m_history(new QSpinBox(this)),
      m_options(new QComboBox(this)), m_cash(new QLineEdit(cashFieldText(setup.initialCash), this)),
      m_keys(new QLabel(this)), m_form(new QFormLayout), m_more(new QToolButton(this)), m_endpoints(nullptr),
      m_socket(new QLineEdit(this)), m_rest(new QLineEdit(this)), m_speed(new QComboBox(this)),
      m_test(new QPushButton(tr("Test"), this)), m_busy(new QProgressBar(this)), m_steps(new QLabel(this)),
      m_problem(new QLabel(this)), m_open(nullptr), m_listed(new QStringListModel(this)),
      m_usualSymbol(m_symbols->text()), m_look(new QTimer(this)), m_ask(new QTimer(this))
{
    setObjectName(QStringLiteral("connectVenue"));
    setWindowTitle(tr("Connect a venue"));
    setAccessibleName(windowTitle());
    resize(620, 560);
    for (const feeds::Venue venue : feeds::kVenues)
        m_venue->addItem(models::FeedText::of(venue), static_cast<int>(venue));
    m_venue->setObjectName(QStringLiteral("venue"));
    m_symbols->setObjectName(QStringLiteral("symbols"));
    m_symbols->setPlaceholderText(tr("BTC-USDT, ETH-USDT"));
    m_symbols->setToolTip(tr("Separated by commas, as BASE-QUOTE or as the venue writes them; the test says whether it "
                             "knows them"));
    m_symbols->setCompleter(new LastNameCompleter(m_listed, *m_symbols, this));
    m_history->setRange(0, 5000);
    m_history->setSingleStep(100);
    m_history->setToolTip(tr("Bars of each timeframe that are fetched first, so that indicators are warm"));
    auto* timeframes = new QWidget(this);
    timeframes->setAccessibleName(tr("Timeframes"));
    auto* frames = new QHBoxLayout(timeframes);
    frames->setContentsMargins(0, 0, 0, 0);
    for (const Timeframe each : kOffered) {
        auto* box = new QCheckBox(models::timeframeText(each), timeframes);
        box->setAccessibleName(tr("Bars of %1").arg(box->text()));
        box->setProperty("timeframe", static_cast<int>(each));
        box->setChecked(each == Timeframe::M1);
        frames->addWidget(box);
        m_timeframes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ConnectVenueDialog::refresh);
    }
    frames->addStretch();
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setWordWrap(true);
    m_keys->setAccessibleName(tr("Keys"));
    m_options->setObjectName(QStringLiteral("options"));
    m_options->addItem(tr("not listened to"), QStringLiteral("off"));
    m_options->addItem(tr("indicative: free, delayed and altered"), QStringLiteral("indicative"));
    m_options->addItem(tr("OPRA: wants a paid plan"), QStringLiteral("opra"));
    m_options->setToolTip(tr("The option chains of the symbols; which expiries and strikes is said in the settings"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*m_form, tr("Venue"), *m_venue);
    addField(*m_form, tr("Symbols"), *m_symbols);
    m_form->addRow(tr("Timeframes"), timeframes);
    addField(*m_form, tr("History"), *m_history);
    m_history->setSuffix(tr(" bars", "suffix of a number"));
    addField(*m_form, tr("Options"), *m_options);
    addField(*m_form, tr("Paper cash"), *m_cash);
    m_form->addRow(tr("Keys"), m_keys);
    m_endpoints = buildEndpoints();

    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAccessibleName(tr("Test the connection"));
    m_busy->setRange(0, kSteps);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(6);
    m_busy->setAccessibleName(tr("Progress of the test"));
    m_busy->hide();
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setTextFormat(Qt::PlainText); // venues' words stand in it
    m_steps->setWordWrap(true);
    m_steps->setAccessibleName(tr("Result of the test"));
    m_steps->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* testing = new QHBoxLayout;
    testing->addWidget(m_test, 0, Qt::AlignTop);
    testing->addWidget(m_steps, 1);
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    m_problem->setAccessibleName(tr("What is missing"));
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = box->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_open);
    m_open->setObjectName(QStringLiteral("connect"));
    for (QAbstractButton* button : box->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_more);
    layout->addWidget(m_endpoints);
    layout->addSpacing(4);
    layout->addLayout(testing);
    layout->addWidget(m_busy);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addWidget(box);

    connect(m_venue, &QComboBox::currentIndexChanged, this, &ConnectVenueDialog::showVenue);
    for (QLineEdit* edit : {m_symbols, m_cash, m_socket, m_rest})
        connect(edit, &QLineEdit::textChanged, this, &ConnectVenueDialog::refresh);
    connect(m_test, &QPushButton::clicked, this, &ConnectVenueDialog::test);
    connect(m_look, &QTimer::timeout, this, &ConnectVenueDialog::showTrial);
    connect(m_ask, &QTimer::timeout, this, &ConnectVenueDialog::showKeys);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const auto wanted = request();
        if (!wanted) return refresh();
        m_trial.reset(); // a venue counts connections
        Q_EMIT openWanted(*wanted);
        accept();
    });
    std::vector<QWidget*> order{m_venue, m_symbols};
    order.insert(order.end(), m_timeframes.begin(), m_timeframes.end());
    order.insert(order.end(), {m_history, m_options, m_cash, m_more, m_socket, m_rest, m_speed, m_test, m_open,
                               box->button(QDialogButtonBox::Cancel)});
    chainTabs(order);
    showVenue();
}

ConnectVenueDialog::~ConnectVenueDialog() = default;

QWidget* ConnectVenueDialog::buildEndpoints()
{
    m_more->setText(tr("Endpoints"));
    m_more->setAccessibleName(tr("Show endpoints"));
    m_more->setToolTip(tr("Other addresses than those of the settings: a local venue, or one that moved"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_more->setObjectName(QStringLiteral("endpoints"));
    auto* page = new QWidget(this);
    m_socket->setObjectName(QStringLiteral("socketUrl"));
    m_rest->setObjectName(QStringLiteral("restUrl"));
    m_socket->setPlaceholderText(tr("the venue says it itself"));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setToolTip(tr("Only of a local venue that plays its tape faster than the clock"));
    for (const double speed : {1.0, 10.0, 60.0, 300.0})
        m_speed->addItem(tr("%1×", "speed").arg(models::shortNumberText(speed)), speed);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(18, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("Stream"), *m_socket);
    addField(*form, tr("REST"), *m_rest);
    addField(*form, tr("Its clock runs"), *m_speed);
    page->hide();
    connect(m_more, &QToolButton::toggled, page, [this, page](bool isOpen) {
        page->setVisible(isOpen);
        m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    return page;
}

feeds::Venue ConnectVenueDialog::venue() const { return static_cast<feeds::Venue>(m_venue->currentData().toInt()); }

void ConnectVenueDialog::chooseVenue(feeds::Venue venue)
{
    m_venue->setCurrentIndex(m_venue->findData(static_cast<int>(venue)));
}

void ConnectVenueDialog::showVenue()
{
    m_trial.reset();
    m_look->stop();
    m_busy->hide();
    m_test->setText(tr("Test"));
    m_steps->setText(
        tr("Tries it out: does the venue answer, does it know the symbols, do prices come? What runs goes on "
           "meanwhile."));
    m_listed->setStringList({});
    if (const QString usual = usualSymbol(venue()); usual != m_usualSymbol) {
        if (m_symbols->text() == m_usualSymbol) m_symbols->setText(usual);
        m_usualSymbol = usual;
        m_symbols->setPlaceholderText(usual);
    }
    const host::FeedRequest stored = host::feedRequestOf(m_setup.settings, venue());
    m_socket->setText(joined(stored.socketUrls));
    m_rest->setText(joined(stored.restUrls));
    m_history->setValue(static_cast<int>(std::clamp<std::int64_t>(stored.historyBars, 0, 5000)));
    m_form->setRowVisible(m_options, venue() == feeds::Venue::Alpaca);
    m_options->setCurrentIndex(
        std::max(0, m_options->findData(models::toText(m_setup.settings.text("feeds.alpaca.options")))));
    showKeys();
}

void ConnectVenueDialog::showKeys()
{
    m_keys->setText(keyText());
    if (isAsking())
        m_ask->start(200ms);
    else
        m_ask->stop();
    refresh();
}

QString ConnectVenueDialog::keyText() const
{
    const bool isThere = m_known.find && !m_known.find(venue()).key.empty();
    if (isThere) return tr("● there. Keys are read when the venue is connected and are never shown.");
    if (isAsking()) return tr("… the keychain is being asked. It may want you to unlock it.");
    const QString variable =
        QStringLiteral("SEXTANT_%1_KEY").arg(models::toText(feeds::toString(venue())).toUpper().replace(u'-', u'_'));
    return models::FeedTrialText::needsKey(venue())
               ? tr("○ missing, and this venue wants one. Store it in the keychain, or set %1, and start again.")
                     .arg(variable)
               : tr("○ none, and none is needed for prices.");
}

Result<host::OpenRequest> ConnectVenueDialog::request() const
{
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Feed;
    request.setup = m_setup;
    if (auto set =
            request.setup.settings.set("feeds.alpaca.options", m_options->currentData().toString().toStdString());
        !set)
        return tl::unexpected(set.error());
    request.feed = host::feedRequestOf(request.setup.settings, venue());
    for (const QString& symbol : parts(m_symbols->text()))
        request.feed.symbols.push_back(symbol.toStdString());
    if (request.feed.symbols.empty())
        return fail(ErrorCode::InvalidArgument, tr("Symbols: name at least one, such as BTC-USDT.").toStdString());
    request.feed.timeframes.clear();
    for (const QCheckBox* box : m_timeframes)
        if (box->isChecked())
            request.feed.timeframes.push_back(static_cast<Timeframe>(box->property("timeframe").toInt()));
    if (request.feed.timeframes.empty())
        return fail(ErrorCode::InvalidArgument, tr("Timeframes: choose at least one.").toStdString());
    request.feed.historyBars = m_history->value();
    request.feed.socketUrls.clear();
    for (const QString& url : parts(m_socket->text())) {
        if (!isUrl(url, {"ws", "wss"}))
            return fail(ErrorCode::InvalidArgument,
                        tr("Stream: expected an address such as wss://host:port, not “%1”.").arg(url).toStdString());
        request.feed.socketUrls.push_back(url.toStdString());
    }
    request.feed.restUrls.clear();
    for (const QString& url : parts(m_rest->text())) {
        if (!isUrl(url, {"http", "https"}))
            return fail(ErrorCode::InvalidArgument,
                        tr("REST: expected an address such as https://host, not “%1”.").arg(url).toStdString());
        request.feed.restUrls.push_back(url.toStdString());
    }
    if (request.feed.restUrls.empty())
        return fail(ErrorCode::InvalidArgument, tr("REST: an address is needed.").toStdString());
    request.feed.speed = m_speed->currentData().toDouble();
    const auto cash = cashOf(*m_cash);
    if (!cash) return tl::unexpected(cash.error());
    request.setup.initialCash = *cash;
    request.startPaused = false;
    request.name =
        tr("%1: %2", "venue, symbols")
            .arg(models::FeedText::of(venue()), parts(m_symbols->text()).mid(0, 3).join(QStringLiteral(", ")))
            .toStdString();
    return request;
}

void ConnectVenueDialog::refresh()
{
    if (m_open == nullptr) return;
    const auto wanted = request();
    m_open->setEnabled(wanted.has_value());
    m_test->setEnabled((wanted.has_value() && !isAsking()) || m_trial != nullptr);
    m_problem->setText(wanted ? tr("Prices come live and read-only; orders stay on paper. A session that is running is "
                                   "set aside first and can be resumed.")
                              : models::EngineWords::of(wanted.error()));
}

void ConnectVenueDialog::test()
{
    if (m_trial && !m_trial->progress().isOver) return m_trial->cancel();
    auto wanted = request();
    if (!wanted) return refresh();
    if (m_known.find) wanted->feed.credentials = m_known.find(venue());
    m_trial = std::make_unique<host::FeedTrial>(std::move(wanted->feed));
    m_test->setText(tr("Cancel test"));
    m_busy->show();
    m_look->start(100ms);
    showTrial();
}

void ConnectVenueDialog::showTrial()
{
    if (!m_trial) return;
    const auto progress = m_trial->progress();
    showProgress(progress);
    if (!progress.isOver) return;
    m_look->stop();
    m_busy->hide();
    m_test->setText(tr("Test"));
    m_trial.reset();
    if (progress.listed) {
        QStringList names;
        names.reserve(static_cast<qsizetype>(progress.listed->size()));
        for (const std::string& name : *progress.listed)
            names << models::toText(name);
        m_listed->setStringList(names);
    }
    // What the venue calls them by is what the session will call them.
    if (progress.isGood) m_symbols->setText(joined(progress.symbols));
}

void ConnectVenueDialog::showProgress(const host::FeedTrial::Progress& progress)
{
    m_busy->setValue(std::min(kSteps, static_cast<int>(progress.step)));
    QStringList lines = models::FeedTrialText::lines(progress);
    if (const QString verdict = models::FeedTrialText::verdict(progress); !verdict.isEmpty()) lines << verdict;
    m_steps->setText(lines.join(QLatin1Char('\n')));
}

} // namespace sextant::ui
