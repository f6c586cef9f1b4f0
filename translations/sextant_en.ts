<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartDifferences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>differing decisions</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message numerus="yes">
        <source>%n drawing(s).</source>
        <translation>
            <numerusform>%n drawing.</numerusform>
            <numerusform>%n drawings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentText</name>
    <message numerus="yes">
        <source>If the smallest effect that matters is there, the interval clears zero in about %n more trading day(s).</source>
        <translation>
            <numerusform>If the smallest effect that matters is there, the interval clears zero in about %n more trading day.</numerusform>
            <numerusform>If the smallest effect that matters is there, the interval clears zero in about %n more trading days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), all too young: a unit counts 120 hours behind the end of its trading day.</source>
        <translation>
            <numerusform>%n unit, too young: a unit counts 120 hours behind the end of its trading day.</numerusform>
            <numerusform>%n units, all too young: a unit counts 120 hours behind the end of its trading day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagText</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expires in %n day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago: remove or renew</source>
        <translation>
            <numerusform>expired %n day ago: remove or renew</numerusform>
            <numerusform>expired %n days ago: remove or renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on for %n day(s) without a change</source>
        <translation>
            <numerusform>on for %n day without a change</numerusform>
            <numerusform>on for %n days without a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) blocked</source>
        <translation>
            <numerusform>%n signal blocked</numerusform>
            <numerusform>%n signals blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights changed %n time(s)</source>
        <translation>
            <numerusform>weights changed %n time</numerusform>
            <numerusform>weights changed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of a market told</source>
        <translation>
            <numerusform>%n turn of a market told</numerusform>
            <numerusform>%n turns of a market told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorCatalogue</name>
    <message numerus="yes">
        <source>%n bars more until its beginning no longer shows.</source>
        <translation>
            <numerusform>%n bar more until its beginning no longer shows.</numerusform>
            <numerusform>%n bars more until its beginning no longer shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>%n like order(s) working</source>
        <translation>
            <numerusform>%n like order working</numerusform>
            <numerusform>%n like orders working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) in a row</source>
        <translation>
            <numerusform>%n loss in a row</numerusform>
            <numerusform>%n losses in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n loss</numerusform>
            <numerusform>%n losses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message numerus="yes">
        <source>%n command(s) had nothing to act on and were left out.</source>
        <translation>
            <numerusform>%n command had nothing to act on and was left out.</numerusform>
            <numerusform>%n commands had nothing to act on and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ConfigurationSteps</name>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OperateDesk</name>
    <message numerus="yes">
        <source>The journal&apos;s %n row(s) are unbroken.</source>
        <translation>
            <numerusform>The journal&apos;s %n row is unbroken.</numerusform>
            <numerusform>The journal&apos;s %n rows are unbroken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of the agents follow from it, asked again.</source>
        <translation>
            <numerusform>%n decision of the agents follows from it, asked again.</numerusform>
            <numerusform>%n decisions of the agents follow from it, asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SessionsDesk</name>
    <message numerus="yes">
        <source>%n session(s) are removed from the list.</source>
        <translation>
            <numerusform>%n session is removed from the list.</numerusform>
            <numerusform>%n sessions are removed from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written to %2: %n file(s).</source>
        <translation>
            <numerusform>“%1” is written to %2: %n file.</numerusform>
            <numerusform>“%1” is written to %2: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n session removed</numerusform>
            <numerusform>%n sessions removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought back</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n session brought back</numerusform>
            <numerusform>%n sessions brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TableExport</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentHealthModel</name>
    <message numerus="yes">
        <source> · %n more day(s)</source>
        <translation>
            <numerusform> · %n more day</numerusform>
            <numerusform> · %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::BellButton</name>
    <message numerus="yes">
        <source>Notifications: %n not read yet</source>
        <translation>
            <numerusform>Notifications: %n not read yet</numerusform>
            <numerusform>Notifications: %n not read yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartIndicators</name>
    <message numerus="yes">
        <source>%n indicator(s) removed.</source>
        <translation>
            <numerusform>%n indicator removed.</numerusform>
            <numerusform>%n indicators removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>%n indicator added.</numerusform>
            <numerusform>%n indicators added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CumulativeView</name>
    <message numerus="yes">
        <source>After %n trading day(s): A %1 R, B %2 R.</source>
        <translation>
            <numerusform>After %n trading day: A %1 R, B %2 R.</numerusform>
            <numerusform>After %n trading days: A %1 R, B %2 R.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentPanel</name>
    <message numerus="yes">
        <source>The promise was amended %n time(s) after it was frozen.</source>
        <translation>
            <numerusform>The promise was amended %n time after it was frozen.</numerusform>
            <numerusform>The promise was amended %n times after it was frozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of this report came after it was concluded; the one it rests on is kept.</source>
        <translation>
            <numerusform>%n unit of this report came after it was concluded; the one it rests on is kept.</numerusform>
            <numerusform>%n units of this report came after it was concluded; the one it rests on is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FeedChips</name>
    <message numerus="yes">
        <source>%1 + %n</source>
        <comment>worst feed, and how many others</comment>
        <translation>
            <numerusform>%1 + %n</numerusform>
            <numerusform>%1 + %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FlagsPanel</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorLegend</name>
    <message numerus="yes">
        <source>not ready, %n bar(s) to go</source>
        <translation>
            <numerusform>not ready, %n bar to go</numerusform>
            <numerusform>not ready, %n bars to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>converging, %n bar(s) to go</source>
        <translation>
            <numerusform>converging, %n bar to go</numerusform>
            <numerusform>converging, %n bars to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionPayoffView</name>
    <message numerus="yes">
        <source>%n leg(s) without a usable quote are left out.</source>
        <translation>
            <numerusform>%n leg without a usable quote is left out.</numerusform>
            <numerusform>%n legs without a usable quote are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecoveryDialog</name>
    <message numerus="yes">
        <source>“%1” is recovered from its journal: %n event(s), the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</source>
        <translation>
            <numerusform>“%1” is recovered from its journal: %n event, the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</numerusform>
            <numerusform>“%1” is recovered from its journal: %n events, the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n open position(s). Nothing watches them until the session goes on.</source>
        <translation>
            <numerusform>It holds %n open position. Nothing watches it until the session goes on.</numerusform>
            <numerusform>It holds %n open positions. Nothing watches them until the session goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are at work in it.</source>
        <translation>
            <numerusform>%n order is at work in it.</numerusform>
            <numerusform>%n orders are at work in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the tape had not been written to their end and were cut off; nothing of them was ever shown.</source>
        <translation>
            <numerusform>%n byte of the tape had not been written to its end and was cut off; nothing of it was ever shown.</numerusform>
            <numerusform>%n bytes of the tape had not been written to their end and were cut off; nothing of them was ever shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RiskPanel</name>
    <message numerus="yes">
        <source>Calm mode, %1: %n loss(es) in a row.</source>
        <translation>
            <numerusform>Calm mode, %1: %n loss in a row.</numerusform>
            <numerusform>Calm mode, %1: %n losses in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n revaluation(s) of the positions over past days.</source>
        <translation>
            <numerusform>From %n revaluation of the positions over past days.</numerusform>
            <numerusform>From %n revaluations of the positions over past days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calm mode is on: %n loss(es) in a row.</source>
        <translation>
            <numerusform>Calm mode is on: %n loss in a row.</numerusform>
            <numerusform>Calm mode is on: %n losses in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionsDialog</name>
    <message numerus="yes">
        <source>%n session(s) are taken from the list.</source>
        <translation>
            <numerusform>%n session is taken from the list.</numerusform>
            <numerusform>%n sessions are taken from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsProfilesDialog</name>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings.</source>
        <translation>
            <numerusform>Applying “%1” would change %n setting.</numerusform>
            <numerusform>Applying “%1” would change %n settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings; the others stay as they are.</source>
        <translation>
            <numerusform>Applying “%1” would change %n setting; the others stay as they are.</numerusform>
            <numerusform>Applying “%1” would change %n settings; the others stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableTools</name>
    <message numerus="yes">
        <source>%n row(s) are being copied.</source>
        <translation>
            <numerusform>%n row is being copied.</numerusform>
            <numerusform>%n rows are being copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being written to %1.</source>
        <translation>
            <numerusform>%n row is being written to %1.</numerusform>
            <numerusform>%n rows are being written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Without %n row(s) that went away meanwhile.</source>
        <comment>a sentence before it</comment>
        <translation>
            <numerusform>%1 Without %n row that went away meanwhile.</numerusform>
            <numerusform>%1 Without %n rows that went away meanwhile.</numerusform>
        </translation>
    </message>
</context>
</TS>
