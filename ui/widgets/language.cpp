#include "ui/widgets/language.h"

#include <QGuiApplication>

#include <algorithm>

namespace sextant::ui {
namespace {

bool isKnown(const QString& code)
{
    return std::any_of(languages().begin(), languages().end(), [&](const Language& each) { return each.code == code; });
}

} // namespace

LanguageController::LanguageController(QObject* parent) : QObject(parent) { apply(); }

LanguageController::~LanguageController()
{
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguageController::choose(const QString& code)
{
    const QString known = isKnown(code) ? code : QString();
    if (known == m_chosen) return;
    m_chosen = known;
    apply();
}

void LanguageController::apply()
{
    const QLocale system = QLocale::system();
    m_inUse = m_chosen.isEmpty() ? languageFor(system) : m_chosen;
    // Numbers first: whoever hears of new translations writes their texts at once.
    const bool isForeign = m_chosen.isEmpty() && m_inUse == languages().front().code;
    QLocale::setDefault(isForeign ? system : localeOf(m_inUse, system));
    QGuiApplication::setLayoutDirection(QLocale(m_inUse).textDirection());
    m_own = models::installTranslation(QStringLiteral("sextant_%1").arg(m_inUse));
    m_toolkit = models::installTranslation(QStringLiteral("qtbase_%1").arg(m_inUse));
}

} // namespace sextant::ui
