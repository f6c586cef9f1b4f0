#include "models/depth_ladder_model.h"
#include "models/number_text.h"
#include "models/order_change.h"
#include "models/order_text.h"
#include "models/roles.h"

namespace sextant::models {

QString DepthLadderModel::stateText() const
{
    switch (m_state) {
    case DepthState::NoMarket:
        if (m_snapshot == nullptr) return tr("No session yet — start the demo or open a recording.");
        return part() == nullptr ? tr("No instrument — choose one in the watchlist.")
                                 : tr("No price yet — press play.");
    case DepthState::NoBook:
        return m_bid.units > 0 || m_ask.units > 0 ? tr("No order book in this source: best bid and ask only.")
                                                  : tr("No order book in this source: last price only.");
    case DepthState::Waiting:
        return tr("Waiting for the first snapshot of the book.");
    case DepthState::Live:
        return {};
    case DepthState::Stale:
        return tr("The book is old: nothing came for %1.")
            .arg(spokenDurationText(m_snapshot->now - part()->book->time));
    case DepthState::Gap:
        return tr("An update of the book is missing; it is wrong until the next snapshot.");
    case DepthState::Crossed:
        return tr("The book is crossed, bid above ask; it is wrong until the next snapshot.");
    }
    return {};
}

QString DepthLadderModel::stepText() const
{
    const session::InstrumentPart* now = part();
    return now == nullptr ? unknownText() : priceStepText(*now->instrument, step());
}

QString DepthLadderModel::spreadText() const
{
    const session::InstrumentPart* now = part();
    if (now == nullptr || m_bid.units <= 0 || m_ask.units <= m_bid.units) return unknownText();
    const auto spread = static_cast<double>(m_ask.units - m_bid.units);
    return tr("%1 (%2 bp)", "spread as a price, in hundredths of a percent")
        .arg(priceStepText(*now->instrument, Price{m_ask.units - m_bid.units}),
             shortNumberText(spread / static_cast<double>(m_bid.units) * 1e4, 3));
}

QString DepthLadderModel::cellText(const Row& row, int column) const
{
    const session::InstrumentPart* now = part();
    if (now == nullptr || row.price.units <= 0) return {};
    const auto own = [&](const Own& orders) {
        if (orders.orders == 0) return QString();
        const QString lots = shortNumberText(now->instrument->toDouble(orders.lots));
        const QString text = orders.hasStop ? tr("S %1", "a stop order, quantity").arg(lots) : lots;
        return orders.isPending ? tr("… %1", "is being moved").arg(text) : text;
    };
    switch (column) {
    case OwnBuys:
        return own(row.buys);
    case Bids:
        return row.bid > 0.0 ? shortNumberText(row.bid) : QString();
    case PriceColumn:
        return priceText(*now->instrument, row.price);
    case Asks:
        return row.ask > 0.0 ? shortNumberText(row.ask) : QString();
    case OwnSells:
        return own(row.sells);
    default:
        return {};
    }
}

QString DepthLadderModel::spokenText(const Row& row, int column) const
{
    const session::InstrumentPart* now = part();
    if (now == nullptr || row.price.units <= 0) return {};
    const QString price = priceText(*now->instrument, row.price);
    const auto size = [&](const QString& words, double level, double sum) {
        return words.arg(shortNumberText(level), price, shortNumberText(sum));
    };
    const auto own = [&](market::Side side) {
        const std::vector<session::OrderRow> orders = ordersAt(rowOf(row.price, side), side);
        if (orders.empty())
            return side == market::Side::Buy ? tr("no own buy order at %1").arg(price)
                                             : tr("no own sell order at %1").arg(price);
        CellContext context;
        context.snapshot = m_snapshot.get();
        QStringList all;
        for (const session::OrderRow& order : orders)
            all << OrderText::words(order, context);
        return all.join(QStringLiteral("; "));
    };
    switch (column) {
    case OwnBuys:
        return own(market::Side::Buy);
    case Bids:
        return row.bid > 0.0 ? size(tr("bid %1 at %2, %3 down to here"), row.bid, row.bidSum)
                             : tr("no bid at %1").arg(price);
    case PriceColumn:
        return row.isLast ? tr("%1, last trade").arg(price) : price;
    case Asks:
        return row.ask > 0.0 ? size(tr("ask %1 at %2, %3 up to here"), row.ask, row.askSum)
                             : tr("no ask at %1").arg(price);
    case OwnSells:
        return own(market::Side::Sell);
    default:
        return {};
    }
}

LadderMark DepthLadderModel::markOf(const Row& row, int column) const
{
    LadderMark mark;
    const auto share = [](double value, double of) { return of > 0.0 ? value / of : 0.0; };
    const Own& own = column == OwnBuys ? row.buys : row.sells;
    switch (column) {
    case Bids:
        mark.size = share(row.bid, m_scale.largest);
        mark.cumulative = share(row.bidSum, m_scale.deepest);
        mark.isBest = row.isBestBid;
        break;
    case Asks:
        mark.size = share(row.ask, m_scale.largest);
        mark.cumulative = share(row.askSum, m_scale.deepest);
        mark.isBest = row.isBestAsk;
        break;
    case PriceColumn:
        mark.isLast = row.isLast;
        mark.isBest = row.isBestBid || row.isBestAsk;
        break;
    default:
        mark.isOwn = own.orders > 0;
        mark.isStop = own.hasStop;
        mark.isPending = own.isPending;
        break;
    }
    return mark;
}

QVariant DepthLadderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case Qt::ToolTipRole: {
        const bool hasOwn = (column == OwnBuys && row.buys.orders > 0) || (column == OwnSells && row.sells.orders > 0);
        return hasOwn || row.bid > 0.0 || row.ask > 0.0 ? spokenText(row, column) : QString();
    }
    case SortRole:
        return QVariant::fromValue<qlonglong>(row.price.units);
    case kMarkRole:
        return QVariant::fromValue(markOf(row, column));
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == OwnSells || column == Asks ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DepthLadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case OwnBuys:
        return tr("Buys", "own orders in a ladder of prices");
    case Bids:
        return tr("Bid", "sizes in a ladder of prices");
    case PriceColumn:
        return tr("Price");
    case Asks:
        return tr("Ask", "sizes in a ladder of prices");
    case OwnSells:
        return tr("Sells", "own orders in a ladder of prices");
    default:
        return {};
    }
}

} // namespace sextant::models
