#pragma once

#include <QtCore/qnamespace.h>

namespace sextant::models {

/// What models give besides text.
enum ModelRole {
    SortRole = Qt::UserRole, ///< the raw value: number, time, text
    ToneRole,                ///< int of Tone: what the value means, coloured by the view
    KeyRole,                 ///< quint64 that names the row for as long as the model lives
    SparklineRole,           ///< QVariant of QVector<float>: recent closes, oldest first
    SwitchRole,              ///< bool: a switch stands in the cell
    BlockedRole,             ///< QString: why the switch has no effect at present; empty: it has
    ScaleRole,               ///< QVariant of ScaleValue: drawn on its scale beside the text; absent: none
    ChipRole,                ///< bool: the text stands in a frame of its tone
    GaugeRole,               ///< QVariant of Gauge: how much of a limit is used, drawn beside the text; absent: none
    ContributionRole,        ///< QVariant of Contribution: a bar left or right of zero with its number; absent: none
    AccountRole,             ///< int: the account that the row is of, 0 the main one; absent: of none
    BriefRole, ///< QString: says the same in less room, for where the whole text has none; absent: nothing
    TitleRole, ///< QString: the row is the title of the rows below it, and says this; absent: it is not
};

/// What a value means. Views choose colours, and never colour alone: the text has its own sign, arrow or word.
enum class Tone { Plain, Muted, Gain, Loss, Warning, Danger, Accent, VariantA, VariantB, Operator };

} // namespace sextant::models
