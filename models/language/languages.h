#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace sextant::models {

/// A language that the program speaks.
struct Language {
    QString code; ///< of its translation: "zh_CN"
    QString name; ///< as it calls itself: "简体中文"
};

/// All of them; English, in which the program is written, first.
[[nodiscard]] const std::vector<Language>& languages();

/// The language for somebody with this locale: the first of the locale's own languages that the program speaks, English
/// if it speaks none of them.
[[nodiscard]] QString languageFor(const QLocale& system);

/// How numbers and dates are written in a language (a code): as `system` says where it is of the same language, else as
/// usual in the language's largest market. Digits are those of every venue, 0 to 9, in Arabic too.
[[nodiscard]] QLocale localeOf(const QString& code, const QLocale& system);

/// A text of one or more lines, each laid out in the direction in which the language is read. Without it the first
/// letter decides: a sentence in Arabic that begins with "BTC-USDT" would begin at the left. What stands between " · "
/// keeps its place, though numbers meet there.
[[nodiscard]] QString inReadingOrder(const QString& text);

/// The words of the program ("sextant_de") or of the toolkit ("qtbase_de"), installed in the application for as long as
/// it lives; null: there are none.
[[nodiscard]] std::unique_ptr<QTranslator> installTranslation(const QString& file);

} // namespace sextant::models
