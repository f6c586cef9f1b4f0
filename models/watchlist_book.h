#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

#include "models/screen_rule.h"

namespace sextant::models {

/// What people keep of their markets: lists of symbols with names, the order in which they put them, groups of their
/// own and screens. Symbols that the session does not have are kept.
class WatchlistBook final : public QObject {
    Q_OBJECT
public:
    static constexpr int kLongestName = 40;

    struct List {
        QString name;
        QStringList symbols; ///< from top to bottom
        friend bool operator==(const List&, const List&) = default;
    };

    using QObject::QObject;

    /// In the order in which they were made; the one of all instruments, whose name is empty, is not among them.
    [[nodiscard]] const std::vector<List>& lists() const { return m_lists; }
    [[nodiscard]] bool contains(const QString& list) const { return find(list) != nullptr; }
    /// From top to bottom. Of the list with the empty name: the symbols that were put somewhere; others follow.
    [[nodiscard]] QStringList symbols(const QString& list) const;
    /// False: the name is empty, too long or taken.
    bool addList(const QString& name, const QStringList& symbols = {});
    bool renameList(const QString& from, const QString& to);
    bool removeList(const QString& name);
    void setSymbols(const QString& list, QStringList symbols);
    /// Behind the others; nothing happens where it is there.
    void include(const QString& list, const QString& symbol);
    void exclude(const QString& list, const QString& symbol);

    /// Empty: in none.
    [[nodiscard]] QString groupOf(const QString& symbol) const { return m_groups.value(symbol); }
    [[nodiscard]] QStringList groups() const; ///< sorted
    void setGroup(const QString& symbol, const QString& group);

    [[nodiscard]] const std::vector<ScreenRule>& screens() const { return m_screens; }
    /// Null: there is none of this name.
    [[nodiscard]] const ScreenRule* screen(const QString& name) const;
    /// Takes the place of `replaced` if there is one. False: the name is empty, too long or taken by another.
    bool saveScreen(const ScreenRule& rule, const QString& replaced = {});
    bool removeScreen(const QString& name);

    [[nodiscard]] QJsonObject toJson() const;
    /// Takes the place of everything. How many entries could not be understood and are left out.
    std::size_t load(const QJsonObject& saved);

Q_SIGNALS:
    void changed();
    /// People did something, said in words that follow "Undo": load(before) takes it back, load(after) does it again.
    void acted(const QString& what, const QJsonObject& before, const QJsonObject& after);

private:
    [[nodiscard]] const List* find(const QString& name) const;
    [[nodiscard]] List* find(const QString& name);
    [[nodiscard]] static bool isName(const QString& name);
    template <class Change>
    void act(const QString& what, const Change& change);

    std::vector<List> m_lists;
    QStringList m_order; // of the list of all
    QHash<QString, QString> m_groups;
    std::vector<ScreenRule> m_screens;
};

} // namespace sextant::models
