#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>

#include "models/language/languages.h"

namespace sextant::ui {

using models::Language;
using models::languageFor;
using models::languages;
using models::localeOf;

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
