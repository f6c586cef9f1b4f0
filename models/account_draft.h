#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"

namespace sextant::models {

/// What people write down to change an account by hand: open another one, move capital, put a position right, book
/// what a perpetual pays. Numbers are plain decimals as typed ("1234.5", never negative); empty: left blank.
struct AccountDraft {
    enum class Kind : std::uint8_t { Open, Capital, Correct, Funding };
    /// What becomes of `amount` of Capital.
    enum class Move : std::uint8_t { In, Out, Exchange };
    /// Correct: what is held then.
    enum class Held : std::uint8_t { Long, Short, Nothing };

    Kind kind = Kind::Open;
    std::size_t account = 0; ///< whose it is, by number; of all but Open
    std::string name;        ///< Open
    std::string amount;      ///< Open, Capital; of an exchange what is given away
    std::string currency;    ///< Open, Capital; empty: the account's; of an exchange what is bought
    Move move = Move::In;    ///< Capital
    std::string from;        ///< Exchange: what is given away; empty: the account's
    InstrumentId instrument; ///< Correct, Funding
    Held held = Held::Long;  ///< Correct
    std::string quantity;    ///< Correct, in units of the instrument; of Held::Nothing none
    std::string price;       ///< Correct; Funding: empty is the position's mark
    std::string percent;     ///< Funding: of the position's value
    bool isReceived = false; ///< Funding: the one who is long gets it
    std::string reason;
};

/// What is to be said of a draft before it is sent.
struct AccountDraftCheck {
    enum class Field : std::uint8_t {
        None,
        Name,
        Amount,
        Currency,
        From,
        Instrument,
        Quantity,
        Price,
        Percent,
        Reason
    };
    Field field = Field::None;               ///< where the problem is mended
    QString problem;                         ///< a sentence; empty: it can be sent
    QString meaning;                         ///< what it would do, a sentence; empty while that is not known
    std::optional<session::Command> command; ///< set if there is no problem; who sends it is filled in by the sender
};

/// Checks what the engine would refuse for sure or nobody can mean, and says what the rest would do. The engine
/// decides.
class AccountDraftText final {
    Q_DECLARE_TR_FUNCTIONS(AccountDraftText)
public:
    [[nodiscard]] static AccountDraftCheck check(const AccountDraft& draft, const session::Snapshot& snapshot);
    /// The open position of the account in an instrument; null: none.
    [[nodiscard]] static const session::PositionRow* heldBy(const session::Snapshot& snapshot, std::size_t account,
                                                            InstrumentId instrument);
    static constexpr qsizetype kLeastReason = 3; ///< characters
};

} // namespace sextant::models
