#pragma once

#include <QString>
#include <QVariantMap>

#include <vector>

namespace sextant::ui {

class WorkspacePage;

/// Arrangements of panels with names, of one workspace or of all, kept in the file of the layout.
class LayoutBook final {
public:
    struct Entry {
        QString key; ///< names it for as long as it exists
        QString name;
        QString workspace; ///< its id; empty: all of them
    };
    using Pages = std::vector<WorkspacePage*>;

    /// Empty: nothing is kept.
    explicit LayoutBook(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] bool isKept() const { return !m_file.isEmpty(); }
    /// By name.
    [[nodiscard]] std::vector<Entry> entries() const;
    /// As the panels stand now; takes the place of one with this name that covers the same. The name is trimmed. False:
    /// it is empty, or nothing is kept.
    bool save(const QString& name, const QString& workspace, const Pages& pages);
    /// False: it is gone, or of another version of the program and cannot be used.
    bool apply(const QString& key, const Pages& pages) const;
    /// False: the name is empty, or another layout that covers the same has it.
    bool rename(const QString& key, const QString& name);
    /// All there was of it, for putBack().
    [[nodiscard]] QVariantMap remove(const QString& key);
    /// False: another one has its key or its name by now, or nothing is kept.
    bool putBack(const QString& key, const QVariantMap& values);

private:
    [[nodiscard]] const Entry* find(const std::vector<Entry>& all, const QString& name, const QString& workspace) const;
    QString m_file;
};

} // namespace sextant::ui
