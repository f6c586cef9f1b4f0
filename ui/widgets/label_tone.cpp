#include "ui/widgets/label_tone.h"

#include <QLabel>
#include <QVariant>

#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr const char* kTone = "tone";

} // namespace

void setTone(QLabel& label, const ThemeController& theme, models::Tone tone)
{
    const bool isFirst = !label.property(kTone).isValid();
    label.setProperty(kTone, static_cast<int>(tone));
    const auto show = [&label, &theme] {
        const QColor color = theme.theme().tone(static_cast<models::Tone>(label.property(kTone).toInt()));
        QPalette colors = label.palette();
        if (colors.color(QPalette::WindowText) == color) return;
        colors.setColor(QPalette::WindowText, color);
        label.setPalette(colors);
    };
    show();
    if (isFirst) QObject::connect(&theme, &ThemeController::themeChanged, &label, show);
}

} // namespace sextant::ui
