#include "models/engine_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

#include "models/number_text.h"

namespace sextant::models {
namespace {

/// A phrase of the engine and what people read for it. %1, %2 and %3 are arguments, in both.
struct Phrase {
    const char* engine;
    const char* said;
};

constexpr Phrase kPhrases[] = {
    {"is empty, expected a time", QT_TRANSLATE_NOOP("EngineWords", "It is empty; a time is expected.")},
    {"'%1' is in an hour that clocks in %2 skip, expected another --timezone",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” lies in an hour that clocks in %2 skip. Choose another time zone.")},
    {"'%1' is not a time from 1900 to 2200", QT_TRANSLATE_NOOP("EngineWords", "“%1” is no time from 1900 to 2200.")},
    {"is empty, expected a price > 0", QT_TRANSLATE_NOOP("EngineWords", "It is empty; a price above 0 is expected.")},
    {"'%1' is not a number, or too large, expected a price > 0",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is no number, or too large; a price above 0 is expected.")},
    {"'%1' is finer than half the price unit %2",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is finer than half the price unit %2.")},
    {"'%1' is not a price > 0", QT_TRANSLATE_NOOP("EngineWords", "“%1” is no price above 0.")},
    {"'%1' is not a finite number, expected an amount >= 0",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is no finite number; an amount of 0 or more is expected.")},
    {"'%1' is negative, expected an amount >= 0",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is negative; an amount of 0 or more is expected.")},
    {"%1 is below %2", QT_TRANSLATE_NOOP("EngineWords", "%1 is below %2.")},
    {"%1 is above %2", QT_TRANSLATE_NOOP("EngineWords", "%1 is above %2.")},
    {"'%1' is not %2 as in the rows before, name the one to read with --symbol",
     QT_TRANSLATE_NOOP("EngineWords",
                       "“%1” is not %2 as in the rows before. Write into “Symbol” which one is to be read.")},
    {"'%1' is neither 0 nor 1", QT_TRANSLATE_NOOP("EngineWords", "“%1” is neither 0 nor 1.")},
    {"'%1' is neither buy nor sell nor empty",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is neither buy nor sell nor empty.")},
    {"'%1' is neither true nor false", QT_TRANSLATE_NOOP("EngineWords", "“%1” is neither true nor false.")},
    {"has %1 columns, expected %2", QT_TRANSLATE_NOOP("EngineWords", "It has %1 columns; %2 are expected.")},
    {"'%1' is not a date such as 20140606", QT_TRANSLATE_NOOP("EngineWords", "“%1” is no date such as 20140606.")},
    {"'%1' is not a number in range, expected %2",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is no number in range; %2 is expected.")},
    {"the column is missing, the file has: %1",
     QT_TRANSLATE_NOOP("EngineWords", "The column is missing. The file has: %1.")},
    {"is binary (a zero byte), expected text", QT_TRANSLATE_NOOP("EngineWords", "It is binary; text is expected.")},
    {"is empty, expected rows of market data",
     QT_TRANSLATE_NOOP("EngineWords", "It is empty; rows of market data are expected.")},
    {"'%1' is of no known form; expected columns such as %2",
     QT_TRANSLATE_NOOP("EngineWords", "The first line “%1” is of no known form. Expected are columns such as %2.")},
    {"no list of rows in this JSON, expected %1",
     QT_TRANSLATE_NOOP("EngineWords", "There is no list of rows in this JSON; expected is %1.")},
    {"has a header but no rows", QT_TRANSLATE_NOOP("EngineWords", "It has titles of columns and no rows.")},
    {"all %1 rows are bad, expected at least one good one",
     QT_TRANSLATE_NOOP("EngineWords", "All %1 rows are bad. At least a good one is needed.")},
    {"no row is of %1 as named by --symbol",
     QT_TRANSLATE_NOOP("EngineWords", "No row is of %1, which is written in “Symbol”.")},
    {"the file holds %1, not %2 as named by --symbol",
     QT_TRANSLATE_NOOP("EngineWords", "The file holds %1, and not %2 as written in “Symbol”.")},
    {"neither the file nor its name says which instrument this is, name it with --symbol",
     QT_TRANSLATE_NOOP("EngineWords",
                       "Neither the file nor its name says which instrument this is. Write it into “Symbol”.")},
    {"the dates do not tell the day from the month, name it with --format csv-dmy or --format csv-mdy",
     QT_TRANSLATE_NOOP("EngineWords",
                       "The dates do not tell the day from the month. Choose csv-dmy or csv-mdy in “Format”.")},
    {"%1 says %2 but the rows are mostly %3 apart, name the right one with --timeframe",
     QT_TRANSLATE_NOOP("EngineWords", "%1 says %2, but most rows are %3 apart. Choose the right timeframe.")},
    {"the file's name", QT_TRANSLATE_NOOP("EngineWords", "The file's name")},
    {"the rows are mostly %1 apart, which is none of %2, name it with --timeframe",
     QT_TRANSLATE_NOOP("EngineWords", "Most rows are %1 apart, which is none of %2. Choose the timeframe.")},
    {"the rows are mostly %1 apart, expected bars of at most a week",
     QT_TRANSLATE_NOOP("EngineWords", "Most rows are %1 apart; bars of a week at most are expected.")},
    {"the line is longer than 1 MiB, expected rows of text",
     QT_TRANSLATE_NOOP("EngineWords", "The line is longer than 1 MiB; rows of text are expected.")},
    {"the reading was cancelled", QT_TRANSLATE_NOOP("EngineWords", "Reading was cancelled. Nothing has changed.")},
    {"the import was cancelled; nothing is changed",
     QT_TRANSLATE_NOOP("EngineWords", "The import was cancelled; nothing has changed.")},
    {"the gzip data is cut short, expected a complete file",
     QT_TRANSLATE_NOOP("EngineWords", "The gzip file is cut short. A complete file is needed.")},
    {"the gzip data is damaged (%1), expected a valid gzip file",
     QT_TRANSLATE_NOOP("EngineWords", "The gzip file is damaged (%1).")},
    {"the UTF-16 text is damaged, expected whole characters",
     QT_TRANSLATE_NOOP("EngineWords", "The UTF-16 text is damaged.")},
    {"is a folder, expected a file", QT_TRANSLATE_NOOP("EngineWords", "It is a folder; a file is expected.")},
    {"the zip archive is damaged (%1), expected a valid one",
     QT_TRANSLATE_NOOP("EngineWords", "The zip archive is damaged (%1).")},
    {"the zip archive holds no file, expected one", QT_TRANSLATE_NOOP("EngineWords", "The zip archive holds no file.")},
    {"the zip archive holds %1 files (%2), expected one: unpack it and name those to read",
     QT_TRANSLATE_NOOP("EngineWords", "The zip archive holds %1 files (%2). Unpack it and choose those to be read.")},
    {"the zip archive is locked with a password, expected one that is not: unpack it first",
     QT_TRANSLATE_NOOP("EngineWords", "The zip archive is locked with a password. Unpack it first.")},
    {"cannot be opened: %1", QT_TRANSLATE_NOOP("EngineWords", "It cannot be opened: %1.")},
    {"cannot be read: %1", QT_TRANSLATE_NOOP("EngineWords", "It cannot be read: %1.")},
    {"cannot be written: %1", QT_TRANSLATE_NOOP("EngineWords", "It cannot be written: %1. Nothing was saved.")},
    {"cannot be made: %1", QT_TRANSLATE_NOOP("EngineWords", "It cannot be made: %1.")},
    {"cannot be deleted: %1", QT_TRANSLATE_NOOP("EngineWords", "It cannot be deleted: %1.")},
    {"cannot make the folder: %1",
     QT_TRANSLATE_NOOP("EngineWords", "The folder cannot be made: %1. Nothing was written.")},
    {"cannot be written; is the folder there, and the disk not full?",
     QT_TRANSLATE_NOOP("EngineWords",
                       "It cannot be written. Is the folder there, and the disk not full? Nothing was saved.")},
    {"cannot be written, is the folder there and the disk not full?",
     QT_TRANSLATE_NOOP("EngineWords",
                       "It cannot be written. Is the folder there, and the disk not full? Nothing was saved.")},
    {"cannot be written, is the disk not full?",
     QT_TRANSLATE_NOOP("EngineWords", "It cannot be written. Is the disk full? Nothing was saved.")},
    {"cannot be written (is the disk full?)",
     QT_TRANSLATE_NOOP("EngineWords", "It cannot be written. Is the disk full? Nothing was saved.")},
    {"No such file or directory", QT_TRANSLATE_NOOP("EngineWords", "there is no such file")},
    {"there is no such file", QT_TRANSLATE_NOOP("EngineWords", "There is no such file.")},
    {"Permission denied", QT_TRANSLATE_NOOP("EngineWords", "there is no right to do so")},
    {"No space left on device", QT_TRANSLATE_NOOP("EngineWords", "the disk is full")},
    {"Read-only file system", QT_TRANSLATE_NOOP("EngineWords", "the disk is read-only")},
    {"Is a directory", QT_TRANSLATE_NOOP("EngineWords", "it is a folder")},
    {"Not a directory", QT_TRANSLATE_NOOP("EngineWords", "a part of the path is no folder")},
    {"Input/output error", QT_TRANSLATE_NOOP("EngineWords", "the disk reports a fault")},
    {"this is no file that can be read", QT_TRANSLATE_NOOP("EngineWords", "This is no file that can be read.")},
    {"it cannot be read", QT_TRANSLATE_NOOP("EngineWords", "It cannot be read.")},
    {"holds %1, and the history keeps bars: play it as a session (run --tape)",
     QT_TRANSLATE_NOOP("EngineWords",
                       "It holds %1, and the history keeps bars only. Open it as a recording instead (Ctrl+O).")},
    {"'%1' is not allowed, expected %2",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is not allowed; expected is %2. The setting stays as it is.")},
    {"true or false", QT_TRANSLATE_NOOP("EngineWords", "true or false")},
    {"a whole number from %1 to %2 (%3)", QT_TRANSLATE_NOOP("EngineWords", "a whole number from %1 to %2 (%3)")},
    {"a whole number from %1 to %2", QT_TRANSLATE_NOOP("EngineWords", "a whole number from %1 to %2")},
    {"a number from %1 to %2 (%3)", QT_TRANSLATE_NOOP("EngineWords", "a number from %1 to %2 (%3)")},
    {"a number from %1 to %2", QT_TRANSLATE_NOOP("EngineWords", "a number from %1 to %2")},
    {"one of %1", QT_TRANSLATE_NOOP("EngineWords", "one of %1")},
    {"timeframes such as 15m or 5m,15m,1h", QT_TRANSLATE_NOOP("EngineWords", "timeframes such as 15m or 5m,15m,1h")},
    {"there is no setting '%1'; the nearest is '%2'; correct the key or take the line out",
     QT_TRANSLATE_NOOP("EngineWords",
                       "There is no setting “%1”; the nearest is “%2”. Correct the key or take the line out.")},
    {"there is no setting '%1'; the nearest is '%2'",
     QT_TRANSLATE_NOOP("EngineWords", "There is no setting “%1”; the nearest is “%2”.")},
    {"there is no setting '%1'", QT_TRANSLATE_NOOP("EngineWords", "There is no setting “%1”.")},
    {"there is no flag '%1'; the nearest is '%2'",
     QT_TRANSLATE_NOOP("EngineWords", "There is no flag “%1”; the nearest is “%2”.")},
    {"there is no workspace to keep the change",
     QT_TRANSLATE_NOOP("EngineWords", "There is no workspace that could keep the change.")},
    {"a profile needs a name", QT_TRANSLATE_NOOP("EngineWords", "A profile needs a name.")},
    {"the name begins or ends with a blank", QT_TRANSLATE_NOOP("EngineWords", "The name begins or ends with a blank.")},
    {"the name has control characters", QT_TRANSLATE_NOOP("EngineWords", "The name has control characters.")},
    {"the name is not UTF-8", QT_TRANSLATE_NOOP("EngineWords", "The name is not UTF-8.")},
    {"the name is %1 bytes long, expected at most %2",
     QT_TRANSLATE_NOOP("EngineWords", "The name is %1 bytes long; %2 at most are allowed.")},
    {"there is a profile '%1' already; choose another name, or replace it",
     QT_TRANSLATE_NOOP("EngineWords", "There is a profile “%1” already. Choose another name, or replace it.")},
    {"there is no profile '%1'", QT_TRANSLATE_NOOP("EngineWords", "There is no profile “%1” any more.")},
    {"there are %1 profiles; delete one first",
     QT_TRANSLATE_NOOP("EngineWords", "There are %1 profiles. Delete one first.")},
    {"it is not UTF-8; save it as UTF-8, or choose a profile of settings",
     QT_TRANSLATE_NOOP("EngineWords", "It is not UTF-8. Save it as UTF-8, or choose a profile of settings.")},
    {"%1 bytes, expected at most 1 MiB; is it a profile of settings?",
     QT_TRANSLATE_NOOP("EngineWords", "It has %1 bytes; at most 1 MiB is read. Is it a profile of settings?")},
    {"there is no setting in it, expected %1",
     QT_TRANSLATE_NOOP("EngineWords", "There is no setting in it; expected is %1.")},
    {"'%1' is something else, expected \"sextant-settings\"",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is something else; expected is “sextant-settings”.")},
    {"'%1' is not known here, expected 1; a newer Sextant wrote it",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is not known here; a newer Sextant wrote it.")},
    {"'%1' is not known here, expected %2",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is not known here; expected is %2.")},
    {"this is a flag, and a profile has settings only; switch it under Feature flags, or with `flags set`",
     QT_TRANSLATE_NOOP("EngineWords",
                       "This is a flag, and a profile has settings only. Switch it under “Feature flags”.")},
    {"the value looks like a secret, which belongs to the keychain (`secret set`); take it out",
     QT_TRANSLATE_NOOP("EngineWords", "The value looks like a secret, which belongs to the keychain. Take it out.")},
    {"its name and the name in it differ; import it instead",
     QT_TRANSLATE_NOOP("EngineWords", "Its name and the name in it differ. Open it as a file instead.")},
    {"it calls itself '%1', expected '%2'; import it instead",
     QT_TRANSLATE_NOOP("EngineWords", "It calls itself “%1” and not “%2”. Open it as a file instead.")},
    {"is there and not empty; name a new folder for the files",
     QT_TRANSLATE_NOOP("EngineWords", "The folder is there and not empty. Choose a new one.")},
    {"the name of a session has at most %1 bytes, was %2",
     QT_TRANSLATE_NOOP("EngineWords", "The name of a session has at most %1 bytes; this one has %2.")},
    {"the note of a session has at most %1 bytes, was %2",
     QT_TRANSLATE_NOOP("EngineWords", "The note of a session has at most %1 bytes; this one has %2.")},
    {"the replay of session %1 gives another digest than was recorded; nothing is exported. `sextant-cli doctor` tells "
     "more",
     QT_TRANSLATE_NOOP("EngineWords",
                       "The replay of session %1 gives another digest than was recorded, so that its journal cannot be "
                       "trusted. Nothing is exported; “sextant-cli doctor” tells more.")},
    {"is no list of names and notes of sessions; move it away, and all sessions are listed by their own names again",
     QT_TRANSLATE_NOOP("EngineWords", "It is no list of names and notes of sessions. Move it away, and all sessions "
                                      "are listed by their own names again.")},
    {"a text is too long", QT_TRANSLATE_NOOP("EngineWords", "A text is too long.")},
    {"symbol and indicator hold no blanks and no special characters",
     QT_TRANSLATE_NOOP("EngineWords", "Symbol and indicator hold no blanks and no special characters.")},
    {"symbol: a price is of an instrument, such as BTC-USDT",
     QT_TRANSLATE_NOOP("EngineWords", "A price is of an instrument: write its symbol, such as BTC-USDT.")},
    {"symbol: an indicator is of an instrument, such as BTC-USDT",
     QT_TRANSLATE_NOOP("EngineWords", "An indicator is of an instrument: write its symbol, such as BTC-USDT.")},
    {"level: a score lies between 0 and 1",
     QT_TRANSLATE_NOOP("EngineWords", "The level must be a score between 0 and 1.")},
    {"there are 500 already; remove some first",
     QT_TRANSLATE_NOOP("EngineWords", "There are 500 alerts already. Remove some first.")},
    {"no change that could be undone",
     QT_TRANSLATE_NOOP("EngineWords", "There is no change that could be taken back.")},
    {"level: expected a number; hysteresis: a number of 0 or more",
     QT_TRANSLATE_NOOP("EngineWords", "The level must be a number, and the hysteresis a number of 0 or more.")},
    {"level: expected a price above 0", QT_TRANSLATE_NOOP("EngineWords", "The level must be a price above 0.")},
    {"hysteresis: expected at most 50 % of the price",
     QT_TRANSLATE_NOOP("EngineWords", "The hysteresis must be at most 50 % of the price.")},
    {"level: expected a share of the budget, up to 1",
     QT_TRANSLATE_NOOP("EngineWords", "The level must be a share of the budget, up to 1.")},
    {"level: expected seconds, up to a day",
     QT_TRANSLATE_NOOP("EngineWords", "The level must be seconds, up to a day.")},
    {"unknown indicator '%1', expected one of %2",
     QT_TRANSLATE_NOOP("EngineWords", "There is no indicator “%1”. There are: %2.")},
    {"expected %1, was '%2'", QT_TRANSLATE_NOOP("EngineWords", "%1 is expected; it was “%2”.")},
    {"has changed since the session was recorded: its SHA-256 is %1, expected %2",
     QT_TRANSLATE_NOOP("EngineWords", "It has changed since the session was recorded (SHA-256 %1, then %2). Put the "
                                      "old file back to replay the session.")},
    {"the simulator has no '%1', it has %2", QT_TRANSLATE_NOOP("EngineWords", "The simulator has no “%1”. It has %2.")},
    {"opening was cancelled", QT_TRANSLATE_NOOP("EngineWords", "Opening was cancelled.")},
    {"the session is complete; it can be looked at as a replay",
     QT_TRANSLATE_NOOP("EngineWords", "The session is complete. It can be looked at as a replay.")},
    {"the engine stopped at a fault: %1", QT_TRANSLATE_NOOP("EngineWords", "The engine stopped at a fault: %1.")},
    {"the session's description of its sources is damaged",
     QT_TRANSLATE_NOOP("EngineWords", "The record of what the session played is damaged; it cannot be opened again.")},
    {"the record of the session does not say what it was begun with",
     QT_TRANSLATE_NOOP("EngineWords",
                       "The record of the session does not say what it was begun with; it cannot be opened again.")},
    {"this session did not play tape files",
     QT_TRANSLATE_NOOP("EngineWords", "This session did not play files of a recording.")},
    {"more than 60000 instruments in one session",
     QT_TRANSLATE_NOOP("EngineWords", "A session has at most 60,000 instruments.")},
    {"row %1 of the journal: the replay gives another digest than was recorded",
     QT_TRANSLATE_NOOP("EngineWords", "Row %1 of the journal: the replay gives another digest than was recorded. Its "
                                      "data was damaged, or another version decided it.")},
    {"the session has no durable event: nothing to resume",
     QT_TRANSLATE_NOOP("EngineWords", "Nothing of the session reached the disk, so that there is nothing to resume.")},
    {"the source ends before the point that the session had reached",
     QT_TRANSLATE_NOOP(
         "EngineWords",
         "The source ends before the point that the session had reached. Put the whole file back to go on.")},
    {"it holds no session %1", QT_TRANSLATE_NOOP("EngineWords", "It holds no session %1.")},
    {"it holds no session", QT_TRANSLATE_NOOP("EngineWords", "It holds no session.")},
    {"session %1 is finished and cannot be resumed",
     QT_TRANSLATE_NOOP("EngineWords", "Session %1 is finished and cannot be resumed.")},
    {"session %1 has journal format %2, made by a newer program; this one knows %3",
     QT_TRANSLATE_NOOP(
         "EngineWords",
         "A newer Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.")},
    {"session %1 has journal format %2; this program knows %3",
     QT_TRANSLATE_NOOP("EngineWords", "Another version of Sextant wrote the journal of session %1 (format %2; this one "
                                      "knows %3). Open it with that version.")},
    {"the session was taken over", QT_TRANSLATE_NOOP("EngineWords", "Another run has taken the session over.")},
    {"the journal is closed", QT_TRANSLATE_NOOP("EngineWords", "The journal is closed.")},
    {"the journal has stopped: %1", QT_TRANSLATE_NOOP("EngineWords", "The journal has stopped: %1.")},
    {"nothing more can be kept until the disk works again: %1",
     QT_TRANSLATE_NOOP("EngineWords", "Nothing more can be kept until the disk works again: %1.")},
    {"journal row %1: %2", QT_TRANSLATE_NOOP("EngineWords", "Row %1 of the journal is damaged: %2.")},
    {"the tape ends at byte %1, but the journal knows of %2",
     QT_TRANSLATE_NOOP("EngineWords",
                       "The tape ends at byte %1, and the journal knows of %2: a part of it is missing.")},
    {"the tape is too short for its header", QT_TRANSLATE_NOOP("EngineWords", "The tape is cut short.")},
    {"this is not a tape segment", QT_TRANSLATE_NOOP("EngineWords", "This is no tape of Sextant.")},
    {"tape format %1 was made by a newer program; this one knows %2",
     QT_TRANSLATE_NOOP("EngineWords",
                       "A newer Sextant wrote this tape (format %1; this one knows %2). Open it with that version.")},
    {"this is segment %1 under another name",
     QT_TRANSLATE_NOOP("EngineWords", "This is part %1 of a tape under another name.")},
    {"block at byte %1: %2", QT_TRANSLATE_NOOP("EngineWords", "The block at byte %1 is damaged: %2.")},
    {"cannot map the tape: %1", QT_TRANSLATE_NOOP("EngineWords", "The tape cannot be read: %1.")},
    {"there is no such database", QT_TRANSLATE_NOOP("EngineWords", "There is no workspace here.")},
    {"the file system cannot keep a write-ahead log (journal mode is \"%1\"); expected a local disk that may be "
     "written",
     QT_TRANSLATE_NOOP(
         "EngineWords",
         "This disk cannot keep a workspace (journal mode “%1”). Choose a local disk that may be written.")},
    {"the database is of an older version (schema %1, this program's is %2); open it once for writing, which brings it "
     "up to date",
     QT_TRANSLATE_NOOP(
         "EngineWords",
         "The workspace is of an older version (%1, now %2). Open it once in the window, which brings it up to date.")},
    {"names no instrument, expected A,B as in BTC-USDT,ETH-USDT",
     QT_TRANSLATE_NOOP("EngineWords", "No instrument is named. Write them with commas, as in BTC-USDT,ETH-USDT.")},
    {"wants a key, and none is known",
     QT_TRANSLATE_NOOP("EngineWords", "The venue wants a key, and none is known. Give one in its settings.")},
    {"'%1' is there twice", QT_TRANSLATE_NOOP("EngineWords", "“%1” is there twice.")},
    {"'%1': %2 knows no %3", QT_TRANSLATE_NOOP("EngineWords", "%2 knows no “%1” (%3).")},
    {"%1 has no bars of %2", QT_TRANSLATE_NOOP("EngineWords", "%1 has no bars of %2.")},
    {"connecting was cancelled", QT_TRANSLATE_NOOP("EngineWords", "Connecting was cancelled.")},
    {"does not say what time it is there (%1); check the network, or %2",
     QT_TRANSLATE_NOOP("EngineWords",
                       "It does not say what time it is there (%1). Check the network, or the setting %2.")},
    {"does not say what time it is there; check the network, or %1",
     QT_TRANSLATE_NOOP("EngineWords", "It does not say what time it is there. Check the network, or the setting %1.")},
    {"at least one instrument is needed", QT_TRANSLATE_NOOP("EngineWords", "At least one instrument is needed.")},
    {"must lie between 1900 and 2200, was %1",
     QT_TRANSLATE_NOOP("EngineWords", "It must lie between 1900 and 2200; it was %1.")},
    {"cancelled", QT_TRANSLATE_NOOP("EngineWords", "It was cancelled.")},
    {"there is no weight '%1'; expected %2",
     QT_TRANSLATE_NOOP("EngineWords", "There is no weight “%1”. There are %2.")},
    {"expected a number from 0 to 1000, was '%1'",
     QT_TRANSLATE_NOOP("EngineWords", "A number from 0 to 1000 is expected; it was “%1”.")},
    {"'%1' is not a switch, expected on or off",
     QT_TRANSLATE_NOOP("EngineWords", "“%1” is no switch; on or off is expected.")},
    {"'%1' is not known, expected one of %2", QT_TRANSLATE_NOOP("EngineWords", "“%1” is not known. There are: %2.")},
    {"'%1' is not known", QT_TRANSLATE_NOOP("EngineWords", "“%1” is not known.")},
};

QString words(const char* text) { return QCoreApplication::translate("EngineWords", text); }

/// The arguments, if `text` is the phrase with some in place of %1, %2 and %3; each argument is as short as can be.
std::optional<QStringList> argumentsOf(const char* phrase, const QString& text)
{
    QStringList found;
    const QString pattern = QString::fromUtf8(phrase);
    qsizetype at = 0;    // in text
    qsizetype from = 0;  // in pattern: where the literal begins
    bool isOpen = false; // an argument precedes it
    while (true) {
        qsizetype mark = pattern.indexOf(QLatin1Char('%'), from);
        while (mark >= 0 && !(mark + 1 < pattern.size() && pattern[mark + 1].isDigit()))
            mark = pattern.indexOf(QLatin1Char('%'), mark + 1);
        const QStringView literal = QStringView(pattern).mid(from, mark < 0 ? -1 : mark - from);
        if (!isOpen) {
            if (!QStringView(text).mid(at).startsWith(literal)) return std::nullopt;
            at += literal.size();
        } else {
            const bool isLast = mark < 0;
            const qsizetype place = isLast              ? text.size() - literal.size()
                                    : literal.isEmpty() ? at
                                                        : text.indexOf(literal, at);
            if (place < at || (isLast && !text.endsWith(literal))) return std::nullopt;
            found << text.mid(at, place - at);
            at = place + literal.size();
        }
        if (mark < 0) return at == text.size() ? std::optional(found) : std::nullopt;
        isOpen = true;
        from = mark + 2;
    }
}

/// `said` with its arguments, none of which is looked through for others.
QString filled(const QString& said, const QStringList& arguments)
{
    QString out;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const int number = said[i] == QLatin1Char('%') && i + 1 < said.size() ? said[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            out += arguments[number - 1];
            ++i;
        } else {
            out += said[i];
        }
    }
    return out;
}

/// Fields that the engine names for its own sake: the sentence says it already.
bool isSaid(const QString& field)
{
    static const QStringList kSaid{
        QStringLiteral("file"),      QStringLiteral("row"),        QStringLiteral("header"),
        QStringLiteral("symbol"),    QStringLiteral("timeframe"),  QStringLiteral("alert"),
        QStringLiteral("--symbols"), QStringLiteral("--format"),   QStringLiteral("--columns"),
        QStringLiteral("simulator"), QStringLiteral("--timeframe")};
    return kSaid.contains(field);
}

/// "btc.csv:17: close" in words; empty: there is nothing to be said.
QString placeText(const QString& prefix)
{
    QString file;
    QString line;
    QString field = prefix;
    if (const qsizetype colon = prefix.lastIndexOf(QLatin1String(": ")); colon >= 0) {
        file = prefix.left(colon);
        field = prefix.mid(colon + 2);
    }
    const auto cutLine = [&line](QString& text) {
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        bool isNumber = false;
        const auto number = text.mid(colon + 1).toULongLong(&isNumber);
        if (colon <= 0 || !isNumber) return false;
        line = countText(number);
        text.truncate(colon);
        return true;
    };
    if (file.isEmpty() ? cutLine(field) : cutLine(file)) {
        if (file.isEmpty()) {
            file = field;
            field.clear();
        }
    }
    if (isSaid(field)) {
        if (field == QLatin1String("file")) line.clear();
        field.clear();
    }
    QStringList parts;
    if (!file.isEmpty() && !line.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("EngineWords", "%1, line %2")).arg(file, line);
    else if (!file.isEmpty())
        parts << file;
    if (!field.isEmpty()) parts << field;
    if (parts.size() == 2) return words(QT_TRANSLATE_NOOP("EngineWords", "%1: %2")).arg(parts[0], parts[1]);
    return parts.isEmpty() ? QString() : parts.front();
}

} // namespace

std::optional<QString> EngineWords::phrase(const QString& text)
{
    for (const Phrase& each : kPhrases) {
        auto arguments = argumentsOf(each.engine, text);
        // What a phrase begins with holds no place: that is looked at by line().
        if (!arguments || (each.engine[0] == '%' && arguments->front().contains(QLatin1String(": ")))) continue;
        // An argument may be a phrase itself: why the disk refused, what was expected.
        for (QString& argument : *arguments)
            if (const auto inner = std::find_if(std::begin(kPhrases), std::end(kPhrases),
                                                [&](const Phrase& one) {
                                                    return one.engine[0] != '%' &&
                                                           argumentsOf(one.engine, argument).has_value();
                                                });
                inner != std::end(kPhrases))
                argument = filled(words(inner->said), *argumentsOf(inner->engine, argument));
        return filled(words(each.said), *arguments);
    }
    return std::nullopt;
}

std::optional<QString> EngineWords::line(const QString& text)
{
    if (auto whole = phrase(text)) return whole;
    // "…; 3 more like it"
    if (const qsizetype cut = text.lastIndexOf(QLatin1String("; ")); cut > 0)
        if (const auto more = argumentsOf("%1 more like it", text.mid(cut + 2))) {
            bool isNumber = false;
            const auto count = more->front().toULongLong(&isNumber);
            const auto first = isNumber ? line(text.left(cut)) : std::nullopt;
            if (first)
                return filled(words(QT_TRANSLATE_NOOP("EngineWords", "%1 There are %2 more like it.")),
                              {*first, countText(count)});
        }
    for (qsizetype colon = text.indexOf(QLatin1String(": ")); colon >= 0;
         colon = text.indexOf(QLatin1String(": "), colon + 2)) {
        const auto rest = phrase(text.mid(colon + 2));
        if (!rest) continue;
        const QString place = placeText(text.left(colon));
        return place.isEmpty() ? *rest : filled(words(QT_TRANSLATE_NOOP("EngineWords", "%1: %2")), {place, *rest});
    }
    return std::nullopt;
}

bool EngineWords::isKnown(const std::string& message) { return line(toText(message)).has_value(); }

QString EngineWords::of(const QString& message)
{
    const auto known = line(message);
    return known ? *known : message;
}

QString EngineWords::of(const std::string& message) { return of(toText(message)); }

QString EngineWords::of(const Error& error)
{
    if (const auto known = line(toText(error.message))) return *known;
    const QString said = toText(error.message);
    switch (error.code) {
    case ErrorCode::Io:
        return filled(
            words(QT_TRANSLATE_NOOP("EngineWords", "The disk or a file refuses (%1). Nothing was changed; look "
                                                   "whether the disk is full or read-only.")),
            {said});
    case ErrorCode::Corrupt:
        return filled(words(QT_TRANSLATE_NOOP("EngineWords", "Stored data is damaged (%1). “sextant-cli doctor” tells "
                                                             "more; what it holds is not to be trusted until then.")),
                      {said});
    case ErrorCode::Incompatible:
        return filled(
            words(QT_TRANSLATE_NOOP("EngineWords", "A newer version of Sextant has made this (%1). Open it with "
                                                   "that version.")),
            {said});
    default:
        return said;
    }
}

} // namespace sextant::models
