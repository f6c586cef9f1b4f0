#include "models/depth_ladder_model.h"

#include <algorithm>
#include <cmath>

#include "engine/session/configuration/session_config.h"
#include "models/number_text.h"
#include "models/order_change.h"
#include "models/seen_account.h"

namespace sextant::models {
namespace {

constexpr double kBookShare = 0.4;  ///< of the rows, for the levels of one side, when a step is chosen
constexpr double kUsualStep = 1e-4; ///< of the price, where nothing but the last price is known
constexpr std::int64_t kMostTicks = 1'000'000'000;
constexpr int kFirstRows = 21;

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0); }

/// The smallest of 1, 2, 5, 10, … that is at least `least`.
std::int64_t niceMultiple(double least)
{
    for (std::int64_t power = 1; power < kMostTicks; power *= 10)
        for (const std::int64_t digit : {1, 2, 5})
            if (static_cast<double>(digit * power) >= least) return digit * power;
    return kMostTicks;
}

} // namespace

DepthLadderModel::DepthLadderModel(QObject* parent)
    : QAbstractTableModel(parent), m_rows(static_cast<std::size_t>(kFirstRows))
{}

const session::InstrumentPart* DepthLadderModel::part() const
{
    return m_snapshot == nullptr ? nullptr : m_snapshot->find(m_instrument);
}

Price DepthLadderModel::step() const
{
    const session::InstrumentPart* now = part();
    return now == nullptr ? Price{} : Price{now->instrument->tick.units * m_multiple};
}

void DepthLadderModel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    if (snapshot == m_snapshot) return;
    const bool isOther = snapshot == nullptr || m_snapshot == nullptr || snapshot->serial != m_snapshot->serial;
    m_snapshot = snapshot;
    if (isOther) {
        m_pending.clear();
        m_working.clear();
        m_hasStep = false;
        m_isScrolled = false;
    }
    if (snapshot != nullptr) {
        m_working.update(*snapshot);
        m_pending.follow(*snapshot);
        if (m_configuration != snapshot->configuration) {
            m_configuration = snapshot->configuration;
            m_risk = session::compile(m_configuration->settings, m_configuration->flags).risk;
        }
    }
    readMarket();
    if (!m_hasStep) chooseStep();
    if (!m_isHeld && !m_isScrolled && isOffCentre()) place();
    rebuild();
    Q_EMIT marketChanged();
}

void DepthLadderModel::setInstrument(InstrumentId instrument)
{
    if (instrument == m_instrument) return;
    m_instrument = instrument;
    m_hasStep = false;
    m_isScrolled = false;
    readMarket();
    chooseStep();
    place();
    rebuild();
    Q_EMIT marketChanged();
}

void DepthLadderModel::setRows(int rows)
{
    const int wanted = std::max(rows, kLeastRows);
    const int before = rowCount();
    if (wanted == before) return;
    // What is in the middle stays there; while held every row does, and the lower edge takes or gives.
    if (!m_isHeld) m_top += (wanted - before) / 2;
    if (wanted > before) {
        beginInsertRows({}, before, wanted - 1);
        m_rows.resize(static_cast<std::size_t>(wanted));
        endInsertRows();
    } else {
        beginRemoveRows({}, wanted, before - 1);
        m_rows.resize(static_cast<std::size_t>(wanted));
        endRemoveRows();
    }
    if (!m_isHeld && !m_isScrolled) place();
    rebuild();
    Q_EMIT marketChanged();
}

void DepthLadderModel::setHeld(bool held)
{
    if (held == m_isHeld) return;
    m_isHeld = held;
    if (held || m_isScrolled || !isOffCentre()) return;
    place();
    rebuild();
    Q_EMIT marketChanged();
}

void DepthLadderModel::recentre()
{
    m_isScrolled = false;
    place();
    rebuild();
    Q_EMIT marketChanged();
}

void DepthLadderModel::scrollBy(int rows)
{
    if (part() == nullptr || rows == 0) return;
    m_isScrolled = true;
    m_top = std::max<std::int64_t>(m_top + rows, rowCount()); // prices stay above zero
    rebuild();
    Q_EMIT marketChanged();
}

std::optional<std::int64_t> DepthLadderModel::centreStep() const
{
    const session::InstrumentPart* now = part();
    if (now == nullptr) return std::nullopt;
    Price middle = now->last;
    if (m_bid.units > 0 && m_ask.units > 0) middle = Price{m_bid.units + (m_ask.units - m_bid.units) / 2};
    if (middle.units <= 0) return std::nullopt;
    return floorDiv(middle.units, step().units);
}

bool DepthLadderModel::isOffCentre() const
{
    const auto centre = centreStep();
    if (!centre) return false;
    const std::int64_t row = m_top - *centre;
    const std::int64_t quarter = rowCount() / 4;
    return row < quarter || row >= rowCount() - quarter;
}

bool DepthLadderModel::isMarketAbove() const
{
    const auto centre = centreStep();
    return centre && *centre > m_top - rowCount() / 2;
}

void DepthLadderModel::place()
{
    if (const auto centre = centreStep()) m_top = *centre + rowCount() / 2;
}

void DepthLadderModel::readMarket()
{
    const session::InstrumentPart* now = part();
    m_bid = m_ask = Price{};
    m_state = DepthState::NoMarket;
    if (now == nullptr) return;
    const session::BookPart* book = now->book.get();
    if (book == nullptr) {
        if (now->last.units <= 0 && now->bid.units <= 0) return;
        m_state = DepthState::NoBook;
        m_bid = now->bid;
        m_ask = now->ask;
        return;
    }
    switch (book->state) {
    case market::BookState::Empty:
        m_state = DepthState::Waiting;
        return;
    case market::BookState::Gap:
        m_state = DepthState::Gap;
        return;
    case market::BookState::Crossed:
        m_state = DepthState::Crossed;
        return;
    case market::BookState::Live:
        break;
    }
    const Duration most = m_risk.limits(now->instrument->assetClass).maxQuoteAge;
    m_state = m_snapshot->now - book->time > most ? DepthState::Stale : DepthState::Live;
    if (book->bidCount > 0) m_bid = book->bids[0].price;
    if (book->askCount > 0) m_ask = book->asks[0].price;
}

/// Wide enough for the book to fit in, once per instrument: later steps are for people to choose.
void DepthLadderModel::chooseStep()
{
    const session::InstrumentPart* now = part();
    if (now == nullptr || m_state == DepthState::NoMarket) return;
    const auto tick = static_cast<double>(now->instrument->tick.units);
    double span = static_cast<double>(now->last.units) * kUsualStep * rowCount() * kBookShare;
    if (m_bid.units > 0 && m_ask.units > 0) span = 2.0 * static_cast<double>(m_ask.units - m_bid.units);
    if (const session::BookPart* book = now->book.get(); book != nullptr && book->isLive()) {
        if (book->bidCount > 0)
            span = std::max(span, static_cast<double>(m_bid.units - book->bids[book->bidCount - 1U].price.units));
        if (book->askCount > 0)
            span = std::max(span, static_cast<double>(book->asks[book->askCount - 1U].price.units - m_ask.units));
    }
    m_multiple = niceMultiple(span / tick / (rowCount() * kBookShare));
    m_hasStep = m_state != DepthState::Waiting;
    place();
    Q_EMIT stepChanged();
}

void DepthLadderModel::setMultiple(std::int64_t multiple)
{
    if (multiple == m_multiple || multiple < 1 || multiple > kMostTicks) return;
    m_multiple = multiple;
    m_hasStep = true;
    place();
    rebuild();
    Q_EMIT stepChanged();
    Q_EMIT marketChanged();
}

void DepthLadderModel::stepFiner()
{
    // 1, 2, 5, 10: from a five the next below is two fifths of it, from the others a half.
    std::int64_t power = 1;
    while (m_multiple / power >= 10)
        power *= 10;
    setMultiple(m_multiple / power == 5 ? 2 * power : m_multiple / 2);
}

void DepthLadderModel::stepCoarser() { setMultiple(niceMultiple(static_cast<double>(m_multiple) * 1.5)); }

Price DepthLadderModel::priceAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_state == DepthState::NoMarket) return {};
    const std::int64_t price = (m_top - row) * step().units;
    return price > 0 ? Price{price} : Price{};
}

std::int64_t DepthLadderModel::stepIndex(Price price, market::Side side) const
{
    const std::int64_t size = step().units;
    return side == market::Side::Buy ? floorDiv(price.units, size) : -floorDiv(-price.units, size);
}

int DepthLadderModel::rowOf(Price price, market::Side side) const
{
    if (part() == nullptr || price.units <= 0) return -1;
    const std::int64_t row = m_top - stepIndex(price, side);
    return row >= 0 && row < rowCount() ? static_cast<int>(row) : -1;
}

bool DepthLadderModel::isMine(const session::OrderRow& row) const
{
    return row.instrument == m_instrument && row.variant != session::Variant::B &&
           row.account == seenAccount(*m_snapshot);
}

Price DepthLadderModel::levelNow(const session::OrderRow& row) const
{
    return m_pending.wanted(LevelKey::of(row.order)).value_or(levelOf(row));
}

std::vector<session::OrderRow> DepthLadderModel::ordersAt(int row, market::Side side) const
{
    std::vector<session::OrderRow> out;
    for (const auto& [id, order] : m_working.orders())
        if (isMine(order) && order.side == side && row >= 0 && rowOf(levelNow(order), side) == row)
            out.push_back(order);
    return out;
}

void DepthLadderModel::move(OrderId order, Price to)
{
    m_pending.ask(LevelKey::of(order), to);
    rebuild();
}

void DepthLadderModel::setSubmitted(quint64 ticket)
{
    m_pending.setSubmitted(ticket);
    rebuild();
}

void DepthLadderModel::setAnswer(quint64 ticket, bool accepted)
{
    if (m_pending.setAnswer(ticket, accepted)) rebuild();
}

/// Makes the rows anew and tells which of them show something else.
void DepthLadderModel::rebuild()
{
    Scale scale;
    std::vector<Row> rows = makeRows(scale);
    const bool isRescaled = scale != m_scale;
    m_scale = scale;
    std::swap(rows, m_rows);
    const int count = rowCount();
    for (int first = 0; first < count; ++first) {
        const auto differs = [&](int row) {
            const auto at = static_cast<std::size_t>(row);
            const bool hasBar = m_rows[at].bidSum > 0.0 || m_rows[at].askSum > 0.0;
            return rows[at] != m_rows[at] || (isRescaled && hasBar);
        };
        if (!differs(first)) continue;
        int last = first;
        while (last + 1 < count && differs(last + 1))
            ++last;
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
        first = last;
    }
}

std::vector<DepthLadderModel::Row> DepthLadderModel::makeRows(Scale& scale) const
{
    std::vector<Row> rows(m_rows.size());
    const session::InstrumentPart* now = part();
    if (now == nullptr || m_state == DepthState::NoMarket) return rows;
    for (int row = 0; row < rowCount(); ++row)
        rows[static_cast<std::size_t>(row)].price = priceAt(row);
    addBook(rows, scale);
    addOrders(rows);
    const market::Side lastSide = m_ask.units > 0 && now->last >= m_ask ? market::Side::Sell : market::Side::Buy;
    if (const int row = rowOf(now->last, lastSide); row >= 0) rows[static_cast<std::size_t>(row)].isLast = true;
    return rows;
}

void DepthLadderModel::addBook(std::vector<Row>& rows, Scale& scale) const
{
    const session::InstrumentPart& now = *part();
    const auto add = [&](Price price, double size, market::Side side) {
        const int row = rowOf(price, side);
        if (row < 0) return;
        Row& at = rows[static_cast<std::size_t>(row)];
        (side == market::Side::Buy ? at.bid : at.ask) += size;
    };
    const session::BookPart* book = now.book.get();
    if (book != nullptr && book->isLive()) {
        const double unit = std::pow(10.0, -book->sizeScale);
        for (std::size_t i = 0; i < book->bidCount; ++i)
            add(book->bids[i].price, static_cast<double>(book->bids[i].size.units) * unit, market::Side::Buy);
        for (std::size_t i = 0; i < book->askCount; ++i)
            add(book->asks[i].price, static_cast<double>(book->asks[i].size.units) * unit, market::Side::Sell);
    } else if (book == nullptr) {
        if (m_bid.units > 0) add(m_bid, now.bidSize, market::Side::Buy);
        if (m_ask.units > 0) add(m_ask, now.askSize, market::Side::Sell);
    }
    if (const int row = rowOf(m_bid, market::Side::Buy); row >= 0) rows[static_cast<std::size_t>(row)].isBestBid = true;
    if (const int row = rowOf(m_ask, market::Side::Sell); row >= 0)
        rows[static_cast<std::size_t>(row)].isBestAsk = true;
    double bids = 0.0;
    for (Row& row : rows) { // from the top: the best bid comes first
        bids += row.bid;
        row.bidSum = row.bid > 0.0 ? bids : 0.0;
        scale.largest = std::max({scale.largest, row.bid, row.ask});
    }
    double asks = 0.0;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        asks += row->ask;
        row->askSum = row->ask > 0.0 ? asks : 0.0;
    }
    scale.deepest = std::max(bids, asks);
}

void DepthLadderModel::addOrders(std::vector<Row>& rows) const
{
    for (const auto& [id, order] : m_working.orders()) {
        if (!isMine(order)) continue;
        const int row = rowOf(levelNow(order), order.side);
        if (row < 0) continue;
        Row& at = rows[static_cast<std::size_t>(row)];
        Own& own = order.side == market::Side::Buy ? at.buys : at.sells;
        own.lots.count += order.quantity.count - order.filled.count;
        ++own.orders;
        own.hasStop = own.hasStop || trading::isStop(order.kind);
        own.isPending = own.isPending || m_pending.wanted(LevelKey::of(order.order)).has_value();
    }
}

int DepthLadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DepthLadderModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

} // namespace sextant::models
