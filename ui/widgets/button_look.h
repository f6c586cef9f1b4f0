#pragma once

#include <QPushButton>
#include <QStyle>

namespace sextant::ui {

/// The style looks at properties when it polishes; asking a button for its size before (as boxes of buttons do) would
/// leave it plain.
inline void setButtonLook(QPushButton& button, const char* look)
{
    button.setProperty(look, true);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

/// The one button of a dialog that does what it is for.
inline void makePrimary(QPushButton& button) { setButtonLook(button, "primary"); }

} // namespace sextant::ui
