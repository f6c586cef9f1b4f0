#include "models/watchlist_book.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace sextant::models {
namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList out;
    for (const QJsonValue& entry : value.toArray())
        if (entry.isString() && !entry.toString().isEmpty()) out << entry.toString();
    out.removeDuplicates();
    return out;
}

} // namespace

bool WatchlistBook::isName(const QString& name)
{
    return !name.isEmpty() && name == name.trimmed() && name.size() <= kLongestName;
}

const WatchlistBook::List* WatchlistBook::find(const QString& name) const
{
    const auto at = std::find_if(m_lists.begin(), m_lists.end(), [&](const List& list) { return list.name == name; });
    return at == m_lists.end() ? nullptr : &*at;
}

WatchlistBook::List* WatchlistBook::find(const QString& name)
{
    return const_cast<List*>(std::as_const(*this).find(name));
}

template <class Change>
void WatchlistBook::act(const QString& what, const Change& change)
{
    const QJsonObject before = toJson();
    change();
    const QJsonObject after = toJson();
    if (before == after) return;
    Q_EMIT changed();
    Q_EMIT acted(what, before, after);
}

QStringList WatchlistBook::symbols(const QString& list) const
{
    if (list.isEmpty()) return m_order;
    const List* known = find(list);
    return known == nullptr ? QStringList() : known->symbols;
}

bool WatchlistBook::addList(const QString& name, const QStringList& symbols)
{
    if (!isName(name) || contains(name)) return false;
    act(tr("new watchlist %1").arg(name), [&] {
        m_lists.push_back({name, symbols});
        m_lists.back().symbols.removeDuplicates();
    });
    return true;
}

bool WatchlistBook::renameList(const QString& from, const QString& to)
{
    List* list = find(from);
    if (list == nullptr || !isName(to) || (to != from && contains(to))) return false;
    act(tr("new name of watchlist %1").arg(from), [&] { list->name = to; });
    return true;
}

bool WatchlistBook::removeList(const QString& name)
{
    if (!contains(name)) return false;
    act(tr("removal of watchlist %1").arg(name),
        [&] { std::erase_if(m_lists, [&](const List& list) { return list.name == name; }); });
    return true;
}

void WatchlistBook::setSymbols(const QString& list, QStringList symbols)
{
    symbols.removeDuplicates();
    List* known = find(list);
    if (known == nullptr && !list.isEmpty()) return;
    act(list.isEmpty() ? tr("order of the watchlist") : tr("change of watchlist %1").arg(list),
        [&] { (known == nullptr ? m_order : known->symbols) = std::move(symbols); });
}

void WatchlistBook::include(const QString& list, const QString& symbol)
{
    QStringList now = symbols(list);
    if (list.isEmpty() || now.contains(symbol)) return;
    setSymbols(list, now << symbol);
}

void WatchlistBook::exclude(const QString& list, const QString& symbol)
{
    QStringList now = symbols(list);
    if (list.isEmpty() || now.removeAll(symbol) == 0) return;
    setSymbols(list, std::move(now));
}

QStringList WatchlistBook::groups() const
{
    const QSet<QString> all(m_groups.begin(), m_groups.end());
    QStringList out(all.begin(), all.end());
    out.sort(Qt::CaseInsensitive);
    return out;
}

void WatchlistBook::setGroup(const QString& symbol, const QString& group)
{
    if (!group.isEmpty() && !isName(group)) return;
    act(tr("group of %1").arg(symbol), [&] {
        if (group.isEmpty())
            m_groups.remove(symbol);
        else
            m_groups.insert(symbol, group);
    });
}

const ScreenRule* WatchlistBook::screen(const QString& name) const
{
    const auto at =
        std::find_if(m_screens.begin(), m_screens.end(), [&](const ScreenRule& rule) { return rule.name == name; });
    return at == m_screens.end() ? nullptr : &*at;
}

bool WatchlistBook::saveScreen(const ScreenRule& rule, const QString& replaced)
{
    if (!isName(rule.name) || (rule.name != replaced && screen(rule.name) != nullptr)) return false;
    act(tr("change of screen %1").arg(rule.name), [&] {
        const auto at = std::find_if(m_screens.begin(), m_screens.end(),
                                     [&](const ScreenRule& known) { return known.name == replaced; });
        if (at == m_screens.end())
            m_screens.push_back(rule);
        else
            *at = rule;
    });
    return true;
}

bool WatchlistBook::removeScreen(const QString& name)
{
    if (screen(name) == nullptr) return false;
    act(tr("removal of screen %1").arg(name),
        [&] { std::erase_if(m_screens, [&](const ScreenRule& rule) { return rule.name == name; }); });
    return true;
}

QJsonObject WatchlistBook::toJson() const
{
    QJsonArray lists;
    for (const List& list : m_lists)
        lists.append(QJsonObject{{QStringLiteral("name"), list.name},
                                 {QStringLiteral("symbols"), QJsonArray::fromStringList(list.symbols)}});
    QJsonObject groups;
    for (auto at = m_groups.begin(); at != m_groups.end(); ++at)
        groups.insert(at.key(), at.value());
    QJsonArray screens;
    for (const ScreenRule& rule : m_screens)
        screens.append(rule.toJson());
    return {{QStringLiteral("order"), QJsonArray::fromStringList(m_order)},
            {QStringLiteral("lists"), lists},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("screens"), screens}};
}

std::size_t WatchlistBook::load(const QJsonObject& saved)
{
    std::size_t odd = 0;
    m_lists.clear();
    m_groups.clear();
    m_screens.clear();
    m_order = textsOf(saved.value(QStringLiteral("order")));
    for (const QJsonValue& entry : saved.value(QStringLiteral("lists")).toArray()) {
        const QString name = entry[QStringLiteral("name")].toString();
        if (isName(name) && !contains(name))
            m_lists.push_back({name, textsOf(entry[QStringLiteral("symbols")])});
        else
            ++odd;
    }
    const QJsonObject groups = saved.value(QStringLiteral("groups")).toObject();
    for (auto at = groups.begin(); at != groups.end(); ++at) {
        if (isName(at.value().toString()))
            m_groups.insert(at.key(), at.value().toString());
        else
            ++odd;
    }
    for (const QJsonValue& entry : saved.value(QStringLiteral("screens")).toArray()) {
        const std::optional<ScreenRule> rule = ScreenRule::fromJson(entry.toObject());
        if (rule && isName(rule->name) && screen(rule->name) == nullptr)
            m_screens.push_back(*rule);
        else
            ++odd;
    }
    Q_EMIT changed();
    return odd;
}

} // namespace sextant::models
