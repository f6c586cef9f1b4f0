#include "ui/shell/layout_book.h"

#include <QSettings>

#include <algorithm>

#include "ui/shell/workspace_page.h"

namespace sextant::ui {
namespace {

QString groupOf(const QString& key) { return QStringLiteral("layouts/%1").arg(key); }

} // namespace

std::vector<LayoutBook::Entry> LayoutBook::entries() const
{
    std::vector<Entry> found;
    if (!isKept()) return found;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("layouts"));
    for (const QString& key : settings.childGroups())
        if (const QString name = settings.value(key + QStringLiteral("/name")).toString(); !name.isEmpty())
            found.push_back({key, name, settings.value(key + QStringLiteral("/workspace")).toString()});
    std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    return found;
}

const LayoutBook::Entry* LayoutBook::find(const std::vector<Entry>& all, const QString& name,
                                          const QString& workspace) const
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const Entry& each) {
        return each.workspace == workspace && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return same == all.end() ? nullptr : &*same;
}

bool LayoutBook::save(const QString& name, const QString& workspace, const Pages& pages)
{
    const QString trimmed = name.simplified();
    if (!isKept() || trimmed.isEmpty()) return false;
    const std::vector<Entry> all = entries();
    const Entry* old = find(all, trimmed, workspace);
    QString key = old == nullptr ? QString() : old->key;
    for (int number = 1; key.isEmpty(); ++number) {
        const QString next = QString::number(number);
        if (std::none_of(all.begin(), all.end(), [&next](const Entry& each) { return each.key == next; })) key = next;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(groupOf(key));
    settings.remove(QString());
    settings.setValue(QStringLiteral("name"), trimmed);
    settings.setValue(QStringLiteral("workspace"), workspace);
    for (const WorkspacePage* page : pages)
        if (workspace.isEmpty() || page->id() == workspace) page->save(settings);
    settings.endGroup();
    settings.sync();
    return settings.status() == QSettings::NoError;
}

bool LayoutBook::apply(const QString& key, const Pages& pages) const
{
    if (!isKept()) return false;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(groupOf(key));
    if (!settings.contains(QStringLiteral("name"))) return false;
    const QString workspace = settings.value(QStringLiteral("workspace")).toString();
    bool isDone = false;
    for (WorkspacePage* page : pages)
        if (workspace.isEmpty() || page->id() == workspace) isDone = page->restore(settings) || isDone;
    return isDone;
}

bool LayoutBook::rename(const QString& key, const QString& name)
{
    const QString trimmed = name.simplified();
    const std::vector<Entry> all = entries();
    const auto own = std::find_if(all.begin(), all.end(), [&key](const Entry& each) { return each.key == key; });
    if (trimmed.isEmpty() || own == all.end()) return false;
    const Entry* same = find(all, trimmed, own->workspace);
    if (same != nullptr && same->key != key) return false;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(groupOf(key) + QStringLiteral("/name"), trimmed);
    return true;
}

QVariantMap LayoutBook::remove(const QString& key)
{
    QVariantMap values;
    if (!isKept()) return values;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(groupOf(key));
    for (const QString& each : settings.allKeys())
        values.insert(each, settings.value(each));
    settings.remove(QString());
    return values;
}

bool LayoutBook::putBack(const QString& key, const QVariantMap& values)
{
    const std::vector<Entry> all = entries();
    const bool isTaken = std::any_of(all.begin(), all.end(), [&key](const Entry& each) { return each.key == key; });
    const QString name = values.value(QStringLiteral("name")).toString();
    if (!isKept() || isTaken || find(all, name, values.value(QStringLiteral("workspace")).toString()) != nullptr)
        return false;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(groupOf(key));
    for (auto each = values.begin(); each != values.end(); ++each)
        settings.setValue(each.key(), each.value());
    return true;
}

} // namespace sextant::ui
