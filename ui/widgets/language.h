#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace sextant::ui {

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

/// The language in use. Made once by the program; it gives translations, numbers and the direction of writing to the
/// application. Widgets read their texts when they are made: after a change windows are made anew.
class LanguageController final : public QObject {
    Q_OBJECT
public:
    explicit LanguageController(QObject* parent = nullptr);
    /// The application is as it was before.
    ~LanguageController() override;
    /// A code; empty: the system's.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// The code of what is spoken.
    [[nodiscard]] QString inUse() const { return m_inUse; }
    /// Of a code that is not known: the system's.
    void choose(const QString& code);

private:
    void apply();

    QString m_chosen;
    QString m_inUse;
    QLocale m_before; // default locale when this was made
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_toolkit; // OK, Cancel and the like
};

} // namespace sextant::ui
