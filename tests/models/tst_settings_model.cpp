#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <set>
#include <string_view>

#include "models/number_text.h"
#include "models/registry_text.h"
#include "models/roles.h"
#include "models/settings_model.h"
#include "models/settings_profile_models.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using session::SettingType;

namespace {

constexpr auto kFatally = QAbstractItemModelTester::FailureReportingMode::Fatal;

class TestSettingsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void everySettingHasItsRow();
    void everySettingHasATitleOfItsOwn();
    void everySentenceOfTheRegistriesCanBeTranslated();
    void editorsGetProperTypes();
    void goodValuesArePending();
    void badValuesKeepTheOldAndSayWhy_data();
    void badValuesKeepTheOldAndSayWhy();
    void germansWriteCommas();
    void appliedChangesArePendingNoLonger();
    void changesCanBeReverted();
    void defaultsCanBeRestored();
    void filterFindsWordsAnywhere();
    void onlyValuesAreEdited();
    void showsOnlyWhatDiffers();
    void editsAndResetsAreTakenBack();
    void proposalsAreTakenWholeOrNotAtAll();
    void everySettingSaysWhatIsAllowed();
    void differencesAreShownInWords();

private:
    static QModelIndex valueOf(const SettingsModel& model, const char* key)
    {
        return model.indexOf(QString::fromUtf8(key)).siblingAtColumn(SettingsModel::Value);
    }
};

void TestSettingsModel::everySettingHasItsRow()
{
    SettingsModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    int rows = 0;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QVERIFY(!parent.data().toString().isEmpty());
        rows += model.rowCount(parent);
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (const int column : {SettingsModel::Name, SettingsModel::Value, SettingsModel::Default,
                                     SettingsModel::Applies, SettingsModel::Description})
                QVERIFY(!model.index(row, column, parent).data().toString().isEmpty());
    }
    QCOMPARE(rows, static_cast<int>(session::settingDefinitions().size()));
    for (const auto& setting : session::settingDefinitions()) {
        const QModelIndex index = model.indexOf(toText(setting.key));
        QCOMPARE(index.data(SettingsModel::KeyTextRole).toString(), toText(setting.key));
        QVERIFY(!index.data().toString().contains(QLatin1Char('_')));
    }
    QVERIFY(!model.indexOf(QStringLiteral("risk.nothing")).isValid());
    QCOMPARE(model.indexOf(QStringLiteral("risk.max_daily_loss_percent")).data().toString(),
             QStringLiteral("Max daily loss"));
}

void TestSettingsModel::everySettingHasATitleOfItsOwn()
{
    SettingsModel model;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QVERIFY2(parent.data().toString().front().isUpper(), qPrintable(parent.data().toString()));
        QSet<QString> titles;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex setting = model.index(row, 0, parent);
            const QString title = setting.data().toString();
            // What has none shows its key.
            QVERIFY2(title != setting.data(SettingsModel::KeyTextRole).toString(), qPrintable(title));
            QVERIFY2(title.front().isUpper() && title.size() <= 32, qPrintable(title));
            QVERIFY2(!titles.contains(title.toLower()), qPrintable(title));
            titles.insert(title.toLower());
        }
    }
    const auto title = [&model](const char* key) { return model.indexOf(QString::fromUtf8(key)).data().toString(); };
    QCOMPARE(title("exits.eod_flat"), QStringLiteral("Flat at the end of the day"));
    QCOMPARE(title("exits.trailing_arm_r"), QStringLiteral("Trailing stop arms at"));
}

void TestSettingsModel::everySentenceOfTheRegistriesCanBeTranslated()
{
    std::set<std::string_view> said;
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        said.insert(setting.description);
        if (!setting.unit.empty()) said.insert(setting.unit);
    }
    QVERIFY(said.size() > 200);
    QVERIFY((said == std::set<std::string_view>(models::settingSentences().begin(), models::settingSentences().end())));
    said.clear();
    for (const session::FlagDefinition& flag : session::flagDefinitions())
        said.insert(flag.description);
    QVERIFY((said == std::set<std::string_view>(models::flagSentences().begin(), models::flagSentences().end())));
}

void TestSettingsModel::editorsGetProperTypes()
{
    SettingsModel model;
    const auto type = [&](const char* key) { return valueOf(model, key).data(Qt::EditRole).typeId(); };
    QCOMPARE(type("exits.signal_flip"), static_cast<int>(QMetaType::Bool));
    QCOMPARE(type("risk.max_positions"), static_cast<int>(QMetaType::LongLong));
    QCOMPARE(type("exits.stop_atr"), static_cast<int>(QMetaType::Double));
    QCOMPARE(valueOf(model, "scoring.timeframes").data(Qt::EditRole).toStringList(),
             (QStringList{QStringLiteral("5m"), QStringLiteral("15m"), QStringLiteral("1h")}));
    const QModelIndex stop = valueOf(model, "exits.stop_atr");
    QCOMPARE(stop.data(SettingsModel::TypeRole).toInt(), static_cast<int>(SettingType::Number));
    QCOMPARE(stop.data(SettingsModel::MinimumRole).toDouble(), 0.25);
    QCOMPARE(stop.data(SettingsModel::MaximumRole).toDouble(), 5.0);
    QCOMPARE(stop.data(SettingsModel::DecimalsRole).toInt(), 2);
    QCOMPARE(valueOf(model, "risk.per_trade_percent").data(SettingsModel::DecimalsRole).toInt(), 3); // from 0.001
    QVERIFY(valueOf(model, "scoring.timeframes")
                .data(SettingsModel::ChoicesRole)
                .toStringList()
                .contains(QStringLiteral("4h")));
    QVERIFY(!model.index(0, SettingsModel::Value).data(SettingsModel::TypeRole).isValid());
}

void TestSettingsModel::goodValuesArePending()
{
    SettingsModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy pending(&model, &SettingsModel::pendingChanged);
    const QModelIndex risk = valueOf(model, "risk.per_trade_percent");
    QVERIFY(model.setData(risk, 0.5, Qt::EditRole));
    QVERIFY(model.setData(valueOf(model, "exits.signal_flip"), false, Qt::EditRole));
    QVERIFY(model.setData(valueOf(model, "scoring.timeframes"), QStringList{QStringLiteral("1h"), QStringLiteral("5m")},
                          Qt::EditRole));
    QCOMPARE(pending.size(), 3);
    QCOMPARE(changed[0][0].toModelIndex(), risk);
    QCOMPARE(changed[0][1].toModelIndex(), risk.siblingAtColumn(SettingsModel::State));
    const std::vector<std::pair<QString, QString>> expected{
        {QStringLiteral("exits.signal_flip"), QStringLiteral("false")},
        {QStringLiteral("risk.per_trade_percent"), QStringLiteral("0.5")},
        {QStringLiteral("scoring.timeframes"), QStringLiteral("5m,1h")}};
    QCOMPARE(model.pendingChanges(), expected);
    QVERIFY(risk.data(SettingsModel::PendingRole).toBool());
    QVERIFY(risk.data(SettingsModel::ChangedRole).toBool());
    QCOMPARE(risk.data().toString(), QStringLiteral("0.5"));
    // Back to what is in effect: nothing to apply.
    QVERIFY(model.setData(risk, QStringLiteral("1.0"), Qt::EditRole));
    QCOMPARE(model.pendingChanges().size(), std::size_t{2});
}

void TestSettingsModel::badValuesKeepTheOldAndSayWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QString>("why");
    QTest::newRow("too large") << QStringLiteral("exits.stop_atr") << QVariant(7.5)
                               << QStringLiteral("“7.5” is not a number from 0.25 to 5. The value was kept.");
    QTest::newRow("no number") << QStringLiteral("exits.stop_atr") << QVariant(QStringLiteral("much"))
                               << QStringLiteral("“much” is not a number from 0.25 to 5. The value was kept.");
    QTest::newRow("half a position") << QStringLiteral("risk.max_positions") << QVariant(QStringLiteral("2.5"))
                                     << QStringLiteral(
                                            "“2.5” is not a whole number from 1 to 10,000. The value was kept.");
    QTest::newRow("no timeframe")
        << QStringLiteral("scoring.timeframes") << QVariant(QStringLiteral("5m,7m"))
        << QStringLiteral("“5m,7m” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.");
    QTest::newRow("no timeframes at all")
        << QStringLiteral("scoring.timeframes") << QVariant(QStringList())
        << QStringLiteral("“” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.");
    QTest::newRow("no switch") << QStringLiteral("exits.signal_flip") << QVariant(QStringLiteral("perhaps"))
                               << QStringLiteral("“perhaps” is neither on nor off. The value was kept.");
}

void TestSettingsModel::badValuesKeepTheOldAndSayWhy()
{
    QFETCH(QString, key);
    QFETCH(QVariant, given);
    SettingsModel model;
    const QModelIndex index = model.indexOf(key).siblingAtColumn(SettingsModel::Value);
    const QVariant before = index.data(Qt::EditRole);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(!model.setData(index, given, Qt::EditRole));
    QCOMPARE(index.data(Qt::EditRole), before);
    QVERIFY(!model.hasPendingChanges());
    QTEST(model.error(index), "why");
    QCOMPARE(index.data(SettingsModel::ErrorRole).toString(), model.error(index));
    QCOMPARE(index.data(ToneRole).toInt(), static_cast<int>(Tone::Danger));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.setData(index, before, Qt::EditRole)); // a good one ends the complaint
    QVERIFY(model.error(index).isEmpty());
}

void TestSettingsModel::germansWriteCommas()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    SettingsModel model;
    const QModelIndex risk = valueOf(model, "risk.per_trade_percent");
    QVERIFY(model.setData(risk, QStringLiteral("1,25"), Qt::EditRole));
    QCOMPARE(model.pendingChanges().front().second, QStringLiteral("1.25"));
    QCOMPARE(risk.data().toString(), QStringLiteral("1,25"));
    QVERIFY(model.setData(risk, QStringLiteral("1.75"), Qt::EditRole)); // the registry's own form
    QCOMPARE(risk.data().toString(), QStringLiteral("1,75"));
    const QModelIndex lossWait = valueOf(model, "risk.cooldown_after_loss_seconds");
    QVERIFY(model.setData(lossWait, QStringLiteral("1.200"), Qt::EditRole));
    QCOMPARE(lossWait.data(Qt::EditRole).toDouble(), 1200.0);
    QCOMPARE(lossWait.data().toString(), QStringLiteral("1.200"));
}

void TestSettingsModel::appliedChangesArePendingNoLonger()
{
    SettingsModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    const QModelIndex stop = valueOf(model, "exits.stop_atr");
    model.setData(stop, 2.5, Qt::EditRole);
    model.setData(valueOf(model, "exits.target_atr"), 4.0, Qt::EditRole);
    session::SettingValues values;
    QVERIFY(values.set("exits.stop_atr", "2.5"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy pending(&model, &SettingsModel::pendingChanged);
    model.setValues(values);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), stop);
    QCOMPARE(pending.size(), 1);
    QCOMPARE(model.pendingChanges().size(), std::size_t{1});
    QVERIFY(!stop.data(SettingsModel::PendingRole).toBool());
    QCOMPARE(stop.data().toString(), QStringLiteral("2.5"));
    changed.clear();
    model.setValues(values);
    QVERIFY(changed.isEmpty());
}

void TestSettingsModel::changesCanBeReverted()
{
    SettingsModel model;
    const QModelIndex stop = valueOf(model, "exits.stop_atr");
    model.setData(stop, 2.5, Qt::EditRole);
    model.setData(valueOf(model, "exits.target_atr"), 4.0, Qt::EditRole);
    model.revert(stop);
    QCOMPARE(stop.data().toString(), QStringLiteral("2"));
    QCOMPARE(model.pendingChanges().size(), std::size_t{1});
    model.setData(stop, 99.0, Qt::EditRole);
    model.revertAll();
    QVERIFY(!model.hasPendingChanges());
    QVERIFY(model.error(stop).isEmpty());
}

void TestSettingsModel::defaultsCanBeRestored()
{
    session::SettingValues values;
    QVERIFY(values.set("exits.stop_atr", "2.5"));
    SettingsModel model;
    model.setValues(values);
    const QModelIndex stop = valueOf(model, "exits.stop_atr");
    QVERIFY(stop.data(SettingsModel::ChangedRole).toBool());
    model.restoreDefault(stop);
    QCOMPARE(model.pendingChanges().front().second, QStringLiteral("2"));
    QVERIFY(!stop.data(SettingsModel::ChangedRole).toBool());
}

void TestSettingsModel::filterFindsWordsAnywhere()
{
    SettingsModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    model.setFilter(QStringLiteral("DRAWDOWN"));
    QCOMPARE(model.rowCount(), 0 + 1);
    QVERIFY(model.indexOf(QStringLiteral("risk.max_drawdown_percent")).isValid());
    QVERIFY(!model.indexOf(QStringLiteral("exits.stop_atr")).isValid());
    model.setFilter(QStringLiteral("stop  atr exits"));
    QVERIFY(model.indexOf(QStringLiteral("exits.stop_atr")).isValid());
    QVERIFY(!model.indexOf(QStringLiteral("risk.max_drawdown_percent")).isValid());
    model.setFilter(QStringLiteral("no such words"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(QString());
    QVERIFY(model.indexOf(QStringLiteral("risk.max_drawdown_percent")).isValid());
}

void TestSettingsModel::onlyValuesAreEdited()
{
    SettingsModel model;
    const QModelIndex stop = valueOf(model, "exits.stop_atr");
    QVERIFY(model.flags(stop) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(stop.siblingAtColumn(SettingsModel::Name)) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(0, SettingsModel::Value)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(stop.siblingAtColumn(SettingsModel::Name), 2.5, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, SettingsModel::Value), 2.5, Qt::EditRole));
}

void TestSettingsModel::showsOnlyWhatDiffers()
{
    SettingsModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    model.setOnlyChanged(true);
    QCOMPARE(model.rowCount(), 0);
    session::SettingValues values;
    QVERIFY(values.set("risk.max_positions", "3").has_value());
    model.setValues(values);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.changedCount(), 1);
    QCOMPARE(valueOf(model, "risk.max_positions").siblingAtColumn(SettingsModel::State).data().toString(),
             QStringLiteral("changed"));
    // A row under somebody's hands stays where it is.
    QVERIFY(model.setData(valueOf(model, "risk.max_positions"),
                          valueOf(model, "risk.max_positions").siblingAtColumn(SettingsModel::Default).data(),
                          Qt::EditRole));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(valueOf(model, "risk.max_positions").siblingAtColumn(SettingsModel::State).data().toString(),
             QStringLiteral("not applied"));
    model.setValues({});
    QCOMPARE(model.rowCount(), 0);
    model.setOnlyChanged(false);
    QVERIFY(model.rowCount() > 10);
}

void TestSettingsModel::editsAndResetsAreTakenBack()
{
    SettingsModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    QVERIFY(!model.canUndo());
    QVERIFY(!model.undo());
    session::SettingValues values;
    QVERIFY(values.set("risk.max_positions", "3").has_value());
    QVERIFY(values.set("risk.max_leverage", "4").has_value());
    model.setValues(values);
    QSignalSpy pending(&model, &SettingsModel::pendingChanged);
    QVERIFY(model.setData(valueOf(model, "risk.max_positions"), QStringLiteral("7"), Qt::EditRole));
    model.restoreDefaults();
    using Changes = std::vector<std::pair<QString, QString>>;
    QCOMPARE(model.changedCount(), 0);
    QVERIFY((model.pendingChanges().size() == 2));
    QVERIFY(model.undo());
    QVERIFY((model.pendingChanges() == Changes{{QStringLiteral("risk.max_positions"), QStringLiteral("7")}}));
    model.revertAll();
    QVERIFY(!model.hasPendingChanges());
    QVERIFY(model.undo());
    QVERIFY((model.pendingChanges() == Changes{{QStringLiteral("risk.max_positions"), QStringLiteral("7")}}));
    // An edit that was applied goes back to what was in effect before it.
    QVERIFY(values.set("risk.max_positions", "7").has_value());
    model.setValues(values);
    QVERIFY(!model.hasPendingChanges());
    QVERIFY(model.undo());
    QVERIFY((model.pendingChanges() == Changes{{QStringLiteral("risk.max_positions"), QStringLiteral("3")}}));
    QVERIFY(!model.canUndo());
    QVERIFY(pending.size() >= 6);
    // A value that is refused is no step.
    QVERIFY(!model.setData(valueOf(model, "risk.max_positions"), QStringLiteral("many"), Qt::EditRole));
    QVERIFY(!model.canUndo());
}

void TestSettingsModel::proposalsAreTakenWholeOrNotAtAll()
{
    SettingsModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    const auto pair = [](const char* key, const char* value) {
        return std::pair(QString::fromLatin1(key), QString::fromLatin1(value));
    };
    QVERIFY(!model.propose({pair("risk.max_positions", "3"), pair("risk.max_leverage", "1000")}));
    QVERIFY(!model.propose({pair("risk.max_positions", "3"), pair("risk.nothing", "1")}));
    QVERIFY(!model.hasPendingChanges() && !model.canUndo());
    QVERIFY(model.propose({pair("risk.max_positions", "3"), pair("risk.max_leverage", "01.50")}));
    QCOMPARE(model.pendingChanges().size(), std::size_t{2});
    QCOMPARE(model.pendingChanges().front().second, QStringLiteral("1.5"));
    QVERIFY(model.undo());
    QVERIFY(!model.hasPendingChanges());
}

void TestSettingsModel::everySettingSaysWhatIsAllowed()
{
    SettingsModel model;
    for (const auto& setting : session::settingDefinitions()) {
        const QModelIndex index = model.indexOf(toText(setting.key));
        const QString range = index.siblingAtColumn(SettingsModel::Range).data().toString();
        QVERIFY2(setting.type == SettingType::Text || !range.isEmpty(), setting.key.data());
    }
    QCOMPARE(model.indexOf(QStringLiteral("risk.max_leverage")).siblingAtColumn(SettingsModel::Range).data().toString(),
             QStringLiteral("0.01 … 100"));
}

void TestSettingsModel::differencesAreShownInWords()
{
    SettingDifferencesModel model;
    const QAbstractItemModelTester tester(&model, kFatally);
    model.setDifferences({{"fills.ladder", "false", "true"}, {"risk.max_leverage", "2", "1.5"}});
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QVERIFY(cell(1, SettingDifferencesModel::Setting).contains(QStringLiteral("Risk")));
    QCOMPARE(cell(1, SettingDifferencesModel::Now), QStringLiteral("2"));
    QCOMPARE(cell(1, SettingDifferencesModel::Wanted), QStringLiteral("1.5"));
    QCOMPARE(cell(0, SettingDifferencesModel::Wanted), QStringLiteral("on"));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("risk.max_leverage")));
    model.setDifferences({{"risk.max_leverage", "2", "3"}});
    QCOMPARE(model.rowCount(), 1);

    ProfilesModel profiles;
    const QAbstractItemModelTester second(&profiles, kFatally);
    profiles.setRows({{ProfileRow::Kind::Now, "now", QStringLiteral("Now"), 3, {}, {}},
                      {ProfileRow::Kind::Named, "profile/x", QStringLiteral("x"), 0, {}, QStringLiteral("broken")}});
    QCOMPARE(profiles.index(0, ProfilesModel::Settings).data().toString(), QStringLiteral("3"));
    QCOMPARE(profiles.index(0, ProfilesModel::Saved).data().toString(), QString());
    QCOMPARE(profiles.index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("broken"));
    QCOMPARE(profiles.index(1, 0).data(ToneRole).toInt(), static_cast<int>(Tone::Danger));
}

} // namespace

SEXTANT_TEST(TestSettingsModel)
#include "tst_settings_model.moc"
