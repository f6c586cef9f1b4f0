#include "models/language/languages.h"

#include <QCoreApplication>
#include <QStringList>

// Resources of a static library are forgotten by the linker unless somebody asks for them, and not from a namespace.
static void initialiseTranslations() { Q_INIT_RESOURCE(translations); }

namespace sextant::models {
namespace {

/// Qt 6.4 groups Spanish thousands as "1234.567".
bool groupsThousands(const QLocale& locale) { return locale.toString(1'234'567).count(locale.groupSeparator()) == 2; }

} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> list{
        {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},  {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return list;
}

QString inReadingOrder(const QString& text)
{
    if (QLocale().textDirection() != Qt::RightToLeft) return text;
    constexpr QChar kRightToLeftMark(0x200F);
    const QString separator = QStringLiteral(" · ");
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.isEmpty()) continue;
        line.replace(separator, kRightToLeftMark + separator + kRightToLeftMark);
        line.prepend(kRightToLeftMark);
    }
    return lines.join(QLatin1Char('\n'));
}

QString languageFor(const QLocale& system)
{
    for (const QString& wanted : system.uiLanguages()) {
        const QLocale locale(wanted);
        for (const Language& each : languages())
            if (QLocale own(each.code); own.language() == locale.language() && own.script() == locale.script())
                return each.code;
    }
    return languages().front().code;
}

QLocale localeOf(const QString& code, const QLocale& system)
{
    const QLocale own(code);
    const auto canBeUsed = [](const QLocale& locale) {
        return locale.zeroDigit() == QStringLiteral("0") && groupsThousands(locale);
    };
    if (system.language() == own.language() && system.script() == own.script() && canBeUsed(system)) return system;
    if (own.language() == QLocale::Arabic) return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    if (own.language() == QLocale::Spanish && !groupsThousands(own)) return {QLocale::Spanish, QLocale::Argentina};
    return own;
}

std::unique_ptr<QTranslator> installTranslation(const QString& file)
{
    initialiseTranslations();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/%1.qm").arg(file))) return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace sextant::models
