#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "models/option_view.h"
#include "models/roles.h"

namespace sextant::models {

/// Which side of a strike a cell belongs to, for its shading.
enum class Moneyness : std::uint8_t {
    None, ///< no price of the underlying, or the strike's own column
    Out,  ///< exercising it now would pay nothing
    In,
    AtTheMoney ///< the strike nearest to the price
};

/// Root and expiry date of one expiry of a chain.
struct ExpiryKey {
    std::string root;
    std::int32_t date = 0; ///< days since 1970-01-01
    friend bool operator==(const ExpiryKey&, const ExpiryKey&) = default;
};

/// One expiry of a chain: calls | strike | puts, a row per strike, rising. Theta is per calendar day, vega per point of
/// volatility, both per unit of the underlying. A quote with a problem shows no price, a word stands for it.
class OptionChainModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a column tells of its side.
    enum class Field : std::uint8_t { Position, Quote, Theta, Vega, Gamma, Delta, Volatility, Mid, Bid, Ask, Strike };
    static constexpr int kSide = 10; ///< columns of a side
    static constexpr int kStrikeColumn = kSide;
    static constexpr int kColumns = 2 * kSide + 1;

    /// Moneyness as an int.
    static constexpr int kMoneynessRole = Qt::UserRole + 71;
    /// int: the option's number; 0: no contract in this cell.
    static constexpr int kOptionRole = Qt::UserRole + 72;

    explicit OptionChainModel(QObject* parent = nullptr);

    [[nodiscard]] static Field fieldOf(int column);
    [[nodiscard]] static bool isCall(int column) { return column < kStrikeColumn; }
    [[nodiscard]] static int columnOf(Field field, bool call);

    /// Null: nothing is known, no rows. An expiry that is not in the view has none either.
    void setView(const OptionViewPtr& view, const ExpiryKey& expiry);
    [[nodiscard]] const OptionViewPtr& view() const { return m_view; }
    /// The one shown; null: none.
    [[nodiscard]] const trading::ChainExpiry* expiry() const;

    /// The option of a cell; unset for the strike's column and where it is not listed.
    [[nodiscard]] InstrumentId optionAt(const QModelIndex& index) const;
    /// Null without a contract.
    [[nodiscard]] const trading::ChainLeg* legAt(const QModelIndex& index) const;
    /// The row nearest to the price of the underlying; -1: not known.
    [[nodiscard]] int atTheMoneyRow() const;
    /// Row and side of an option; invalid if it is not here.
    [[nodiscard]] QModelIndex indexOf(InstrumentId option) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        market::Strike strike;
        std::array<QString, kColumns> texts;
        std::array<Tone, kColumns> tones{};
        Moneyness call = Moneyness::None;
        Moneyness put = Moneyness::None;
    };
    [[nodiscard]] std::vector<Row> makeRows() const;
    /// Of a strike in the expiry shown; null: not there any more.
    [[nodiscard]] const trading::ChainRow* chainRow(market::Strike strike) const;
    void write(Row& row, const trading::ChainRow& of, bool call) const;
    /// The rows in sight become those: rows come and go by strike, cells change in place.
    void become(std::vector<Row> rows);
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;

    OptionViewPtr m_view;
    ExpiryKey m_key;
    const trading::ChainExpiry* m_expiry = nullptr; // in m_view
    std::vector<Row> m_rows;
};

} // namespace sextant::models
