#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

#include "engine/host/bar_import_job.h"
#include "models/keyed_table.h"

namespace sextant::models {

/// A file as it is written: its first rows, and over each column what it is taken for.
class ImportHeadModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ImportHeadModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Empty: no file is looked at.
    void setHead(const std::optional<market::formats::FileHead>& head);
    /// Our columns and what the file calls them, as SourceInfo::mapping has them.
    void setMapping(const std::vector<std::pair<std::string, std::string>>& mapping);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    market::formats::FileHead m_head;
    QStringList m_meanings; // by column; empty: not read
};

/// The first bars of a file as they were understood.
struct ImportBarRow {
    host::ReadBar bar;
    [[nodiscard]] std::string key() const { return std::to_string(bar.row); }
};
class ImportBarsModel final : public KeyedTable<ImportBarRow> {
    Q_OBJECT
public:
    enum Column { Line, Begins, Open, High, Low, Close, Volume, ColumnCount };
    explicit ImportBarsModel(QObject* parent = nullptr);
    void setReport(const host::ImportReport* report);
};

/// Rows that cannot be read, and why.
struct ImportProblemRow {
    market::formats::RowProblem problem;
    std::size_t place = 0;
    [[nodiscard]] std::string key() const { return std::to_string(place); }
};
class ImportProblemsModel final : public KeyedTable<ImportProblemRow> {
    Q_OBJECT
public:
    enum Column { Line, Field, What, ColumnCount };
    explicit ImportProblemsModel(QObject* parent = nullptr);
    void setReport(const host::ImportReport* report);
};

/// An import in words.
class ImportText final {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
public:
    /// "Time": one of our columns as people say it.
    [[nodiscard]] static QString column(const std::string& ours);
    /// A column of the file, by its name or its number.
    [[nodiscard]] static QString columnOf(const market::formats::FileHead& head, std::size_t place);
    /// What --columns calls it, so that it is found again.
    [[nodiscard]] static std::string theirs(const market::formats::FileHead& head, std::size_t place);
    [[nodiscard]] static QString phase(const host::BarImportJob::Progress& progress);
    /// What was found and what would be done, a sentence each.
    [[nodiscard]] static QStringList summary(const host::ImportReport& report);
    /// What was done, one sentence.
    [[nodiscard]] static QString done(const host::ImportReport& report);
    /// Why it does not work, for people: without the path and with options as the dialog names them.
    [[nodiscard]] static QString problem(const std::string& message, const QString& path);
};

} // namespace sextant::models
