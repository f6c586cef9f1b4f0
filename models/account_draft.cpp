#include "models/account_draft.h"

#include <algorithm>
#include <cmath>

#include "engine/session/effect.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

using Check = AccountDraftCheck;
using Field = AccountDraftCheck::Field;
using session::Command;
using session::CommandKind;

constexpr int kPercentScale = 6;             // of a funding rate: a share at 1e-8
constexpr std::int64_t kWhole = 100'000'000; // 100 % of it
constexpr std::size_t kMostAccounts = 16;

std::optional<Cash> amountOf(const std::string& plain)
{
    const auto scaled = parseScaled(plain, Cash::kScale);
    if (!scaled || scaled->rounded || scaled->value > Cash::kLimit) return std::nullopt;
    return Cash{scaled->value};
}

bool isCurrency(const std::string& code)
{
    return code.size() >= 2 && code.size() <= 10 && std::all_of(code.begin(), code.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

QString signedUnits(const market::Instrument& instrument, Lots lots)
{
    return lots.count == 0 ? AccountDraftText::tr("nothing", "held") : signedLotsText(instrument, lots);
}

/// One check: fields are asked in the order in which they stand, and the first that is wrong is told.
class Checker {
    using ListedInstrument = market::Instrument; // lupdate takes a name with colons before a function for a scope
    Q_DECLARE_TR_FUNCTIONS(AccountDraftText)
public:
    Checker(const AccountDraft& draft, const session::Snapshot& snapshot) : m_draft(draft), m_snapshot(snapshot) {}

    Check run()
    {
        if (m_draft.account >= m_snapshot.accounts.size()) return wrong(Field::None, tr("This account is not there."));
        switch (m_draft.kind) {
        case AccountDraft::Kind::Open:
            open();
            break;
        case AccountDraft::Kind::Capital:
            capital();
            break;
        case AccountDraft::Kind::Correct:
            correct();
            break;
        case AccountDraft::Kind::Funding:
            funding();
            break;
        }
        const QString reason = QString::fromStdString(m_draft.reason).trimmed();
        if (m_check.problem.isEmpty() && reason.size() < AccountDraftText::kLeastReason)
            wrong(Field::Reason, tr("Say why: it is kept in the audit with your name."));
        if (m_check.problem.isEmpty()) {
            m_command.reason = reason.toStdString();
            m_check.command = m_command;
        }
        return std::move(m_check);
    }

private:
    Check wrong(Field field, const QString& problem)
    {
        if (m_check.problem.isEmpty()) {
            m_check.field = field;
            m_check.problem = problem;
        }
        return m_check;
    }

    [[nodiscard]] const session::AccountPart& account() const { return *m_snapshot.accounts[m_draft.account]; }
    [[nodiscard]] QString accountName() const
    {
        return m_draft.account == 0 ? tr("The main account") : tr("“%1”").arg(toText(account().name));
    }
    [[nodiscard]] QString money(Cash amount, const std::string& currency) const
    {
        return tr("%1 %2", "amount, currency").arg(cashText(amount), toText(currency));
    }

    /// More than nothing, or a problem.
    std::optional<Cash> readAmount()
    {
        const auto amount = amountOf(m_draft.amount);
        if (!amount || amount->units <= 0) {
            wrong(Field::Amount, m_draft.amount.empty() ? tr("Write an amount.")
                                                        : tr("The amount must be above 0, with at most 8 decimals."));
            return std::nullopt;
        }
        return amount;
    }

    void open()
    {
        m_command.kind = CommandKind::OpenAccount;
        const std::string& name = m_draft.name;
        if (name.empty())
            wrong(Field::Name, tr("Give it a name."));
        else if (session::ShortName(name).view() != name)
            wrong(Field::Name, tr("The name is too long: at most 47 letters."));
        else if (name == "main" || std::any_of(m_snapshot.accounts.begin(), m_snapshot.accounts.end(),
                                               [&](const auto& other) { return other->name == name; }))
            wrong(Field::Name, tr("There is an account of that name already."));
        else if (m_snapshot.accounts.size() >= kMostAccounts)
            wrong(Field::Name, tr("A session has at most 16 accounts."));
        const auto amount = readAmount();
        if (!m_draft.currency.empty() && !isCurrency(m_draft.currency))
            wrong(Field::Currency, tr("A currency is a short code in capital letters, such as EUR or USDT."));
        m_command.account = name;
        m_command.key = m_draft.currency;
        if (!amount) return;
        m_command.amount = *amount;
        m_check.meaning = tr("It begins with %1. Orders go to it while it is chosen; engine 1 trades the main account.")
                              .arg(money(*amount, m_draft.currency.empty() ? m_snapshot.accounts.front()->currency
                                                                           : m_draft.currency));
    }

    void capital()
    {
        m_command.kind = CommandKind::Capital;
        m_command.account = account().name;
        const auto amount = readAmount();
        const std::string currency = m_draft.currency.empty() ? account().currency : m_draft.currency;
        if (!isCurrency(currency))
            wrong(Field::Currency, tr("A currency is a short code in capital letters, such as EUR or USDT."));
        m_command.key = m_draft.currency;
        if (m_draft.move == AccountDraft::Move::Exchange) return exchange(amount, currency);
        if (!amount) return;
        const bool isOut = m_draft.move == AccountDraft::Move::Out;
        m_command.amount = isOut ? -*amount : *amount;
        const Cash before = cashIn(currency);
        if (isOut && *amount > before)
            wrong(Field::Amount, tr("More than there is: the cash is %1.").arg(money(before, currency)));
        m_check.meaning =
            tr("%1: cash goes from %2 to %3. Capital is not profit: results and drawdown stay as they are.")
                .arg(accountName(), money(before, currency), money(before + m_command.amount, currency));
    }

    /// The amount is of the currency that is given away.
    void exchange(std::optional<Cash> amount, const std::string& bought)
    {
        const std::string given = m_draft.from.empty() ? account().currency : m_draft.from;
        if (!isCurrency(given))
            wrong(Field::From, tr("A currency is a short code in capital letters, such as EUR or USDT."));
        else if (given == bought)
            wrong(Field::Currency, tr("What is given and what is bought are the same currency."));
        m_command.key = bought;
        m_command.value = given;
        if (!amount) return;
        m_command.amount = *amount;
        if (*amount > cashIn(given))
            wrong(Field::Amount, tr("More than there is: the cash is %1.").arg(money(cashIn(given), given)));
        const auto rateOf = [&](const std::string& code) -> std::optional<double> {
            if (code == account().currency) return 1.0;
            const trading::CurrencyBalance* held = balanceOf(code);
            return held != nullptr && held->rate ? std::optional(held->rate->toDouble()) : std::nullopt;
        };
        const auto from = rateOf(given);
        const auto to = rateOf(bought);
        const QString about =
            from && to && *to > 0.0
                ? tr("%1 %2", "amount, currency")
                      .arg(numberText(static_cast<double>(amount->units) / 1e8 * *from / *to, 2), toText(bought))
                : QString();
        m_check.meaning = about.isEmpty()
                              ? tr("%1 gives %2 for %3 at the newest rate; without a fresh one the engine refuses.")
                                    .arg(accountName(), money(*amount, given), toText(bought))
                              : tr("%1 gives %2 for about %3.").arg(accountName(), money(*amount, given), about);
    }

    [[nodiscard]] const trading::CurrencyBalance* balanceOf(const std::string& currency) const
    {
        const auto& balances = account().balances;
        const auto found = std::find_if(balances.begin(), balances.end(),
                                        [&](const auto& balance) { return balance.currency == currency; });
        return found == balances.end() ? nullptr : &*found;
    }
    [[nodiscard]] Cash cashIn(const std::string& currency) const
    {
        const trading::CurrencyBalance* balance = balanceOf(currency);
        if (balance != nullptr) return balance->cash;
        return currency == account().currency ? account().cash : Cash{};
    }

    const ListedInstrument* readInstrument()
    {
        const session::InstrumentPart* part = m_snapshot.find(m_draft.instrument);
        if (part == nullptr) {
            wrong(Field::Instrument, tr("Choose an instrument."));
            return nullptr;
        }
        m_command.account = account().name;
        m_command.instrument = m_draft.instrument;
        m_command.symbol = part->instrument->symbol;
        return part->instrument.get();
    }

    void correct()
    {
        m_command.kind = CommandKind::Correct;
        const market::Instrument* instrument = readInstrument();
        if (instrument == nullptr) return;
        const bool isFlat = m_draft.held == AccountDraft::Held::Nothing;
        Lots wanted;
        if (!isFlat) {
            const auto lots = instrument->parseLots(m_draft.quantity);
            if (!lots || lots->count <= 0) {
                wrong(Field::Quantity,
                      tr("The quantity must be a multiple of %1 above 0.").arg(lotsText(*instrument, Lots{1})));
            } else {
                m_command.quantity = *lots;
                m_command.side = m_draft.held == AccountDraft::Held::Short ? market::Side::Sell : market::Side::Buy;
                wanted = m_draft.held == AccountDraft::Held::Short ? Lots{-lots->count} : *lots;
            }
        }
        const auto price = parseScaled(m_draft.price, instrument->priceScale);
        if (!price || price->rounded || price->value <= 0)
            wrong(Field::Price, tr("Write the price that the change is booked at."));
        else
            m_command.price = Price{price->value};
        const session::PositionRow* row = AccountDraftText::heldBy(m_snapshot, m_draft.account, m_draft.instrument);
        const Lots held = row == nullptr ? Lots{} : row->quantity;
        if (m_check.problem.isEmpty() && wanted == held)
            wrong(isFlat ? Field::Instrument : Field::Quantity,
                  tr("That is what is held already: %1.").arg(signedUnits(*instrument, held)));
        if (!m_check.problem.isEmpty()) return;
        m_check.meaning =
            tr("%1 holds %2 of %3, and then %4. The change is booked at %5; it is neither a trade nor profit. Orders "
               "that only reduce and no longer fit are cancelled.")
                .arg(accountName(), signedUnits(*instrument, held), toText(instrument->symbol),
                     signedUnits(*instrument, wanted), priceText(*instrument, m_command.price));
    }

    void funding()
    {
        m_command.kind = CommandKind::Funding;
        const market::Instrument* instrument = readInstrument();
        if (instrument == nullptr) return;
        if (instrument->assetClass != market::AssetClass::CryptoPerpetual)
            return void(wrong(Field::Instrument, tr("Only perpetuals pay funding.")));
        const session::PositionRow* row = AccountDraftText::heldBy(m_snapshot, m_draft.account, m_draft.instrument);
        if (row == nullptr) wrong(Field::Instrument, tr("%1 holds nothing of it.").arg(accountName()));
        const auto percent = parseScaled(m_draft.percent, kPercentScale);
        if (!percent || percent->rounded || percent->value <= 0 || percent->value > kWhole)
            wrong(Field::Percent,
                  tr("The rate is a share of the position's value above 0 and up to 100 %, with at most "
                     "6 decimals."));
        else
            m_command.amount = Cash{m_draft.isReceived ? -percent->value : percent->value};
        if (!m_draft.price.empty()) {
            const auto price = parseScaled(m_draft.price, instrument->priceScale);
            if (!price || price->rounded || price->value <= 0)
                wrong(Field::Price, tr("Write a price above 0, or leave it blank for the position's mark."));
            else
                m_command.price = Price{price->value};
        }
        if (!m_check.problem.isEmpty()) return;
        const Price at = m_command.price.units > 0 ? m_command.price : row->mark;
        const auto value = instrument->value(at, row->quantity);
        if (!value) return;
        const auto paid = mulDivHalfEven(value->units, m_command.amount.units, kWhole);
        if (!paid) return;
        const Cash flow{-*paid}; // who is long pays a rate above 0
        m_check.meaning = (flow.units < 0 ? tr("%1 pays %2 %3.", "account, amount, currency")
                                          : tr("%1 gets %2 %3.", "account, amount, currency"))
                              .arg(accountName(), cashText(Cash{std::abs(flow.units)}), toText(instrument->quote));
    }

    const AccountDraft& m_draft;
    const session::Snapshot& m_snapshot;
    Check m_check;
    Command m_command;
};

} // namespace

const session::PositionRow* AccountDraftText::heldBy(const session::Snapshot& snapshot, std::size_t account,
                                                     InstrumentId instrument)
{
    for (const session::PositionRow& row : *snapshot.positions)
        if (row.account == account && row.instrument == instrument && row.variant != session::Variant::B &&
            row.quantity.count != 0)
            return &row;
    return nullptr;
}

AccountDraftCheck AccountDraftText::check(const AccountDraft& draft, const session::Snapshot& snapshot)
{
    return Checker(draft, snapshot).run();
}

} // namespace sextant::models
