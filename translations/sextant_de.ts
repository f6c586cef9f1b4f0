<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountDraftText</name>
    <message>
        <source>nothing</source>
        <comment>held</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>Say why: it is kept in the audit with your name.</source>
        <translation>Begründung angeben: Sie wird mit Namen im Prüfpfad festgehalten.</translation>
    </message>
    <message>
        <source>The main account</source>
        <translation>Das Hauptkonto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>Betrag eingeben.</translation>
    </message>
    <message>
        <source>The amount must be above 0, with at most 8 decimals.</source>
        <translation>Der Betrag muss über 0 liegen und höchstens 8 Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Namen vergeben.</translation>
    </message>
    <message>
        <source>The name is too long: at most 47 letters.</source>
        <translation>Der Name ist zu lang: höchstens 47 Buchstaben.</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>Ein Konto dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>A session has at most 16 accounts.</source>
        <translation>Eine Sitzung hat höchstens 16 Konten.</translation>
    </message>
    <message>
        <source>A currency is a short code in capital letters, such as EUR or USDT.</source>
        <translation>Eine Währung ist ein kurzer Code in Großbuchstaben, etwa EUR oder USDT.</translation>
    </message>
    <message>
        <source>It begins with %1. Orders go to it while it is chosen; engine 1 trades the main account.</source>
        <translation>Es beginnt mit %1. Orders gehen dorthin, solange es gewählt ist; Engine 1 handelt das Hauptkonto.</translation>
    </message>
    <message>
        <source>More than there is: the cash is %1.</source>
        <translation>Mehr als vorhanden: Das Guthaben ist %1.</translation>
    </message>
    <message>
        <source>%1: cash goes from %2 to %3. Capital is not profit: results and drawdown stay as they are.</source>
        <translation>%1: Guthaben geht von %2 auf %3. Kapital ist kein Gewinn: Ergebnisse und Drawdown bleiben unverändert.</translation>
    </message>
    <message>
        <source>What is given and what is bought are the same currency.</source>
        <translation>Verkaufte und gekaufte Währung sind dieselbe.</translation>
    </message>
    <message>
        <source>%1 gives %2 for %3 at the newest rate; without a fresh one the engine refuses.</source>
        <translation>%1 gibt %2 für %3 zum neuesten Kurs; ohne frischen lehnt die Engine ab.</translation>
    </message>
    <message>
        <source>%1 gives %2 for about %3.</source>
        <translation>%1 gibt %2 für etwa %3.</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1 above 0.</source>
        <translation>Die Menge muss ein Vielfaches von %1 über 0 sein.</translation>
    </message>
    <message>
        <source>Write the price that the change is booked at.</source>
        <translation>Preis angeben, zu dem die Änderung gebucht wird.</translation>
    </message>
    <message>
        <source>That is what is held already: %1.</source>
        <translation>So viel wird bereits gehalten: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3, and then %4. The change is booked at %5; it is neither a trade nor profit. Orders that only reduce and no longer fit are cancelled.</source>
        <translation>%1 hält %2 von %3, danach %4. Die Änderung wird zu %5 gebucht; sie ist weder Trade noch Gewinn. Nur reduzierende Orders, die nicht mehr passen, werden storniert.</translation>
    </message>
    <message>
        <source>Only perpetuals pay funding.</source>
        <translation>Nur Perpetuals zahlen Funding.</translation>
    </message>
    <message>
        <source>%1 holds nothing of it.</source>
        <translation>%1 hält nichts davon.</translation>
    </message>
    <message>
        <source>The rate is a share of the position&apos;s value above 0 and up to 100 %, with at most 6 decimals.</source>
        <translation>Der Satz ist ein Anteil am Positionswert über 0 und bis 100 %, mit höchstens 6 Nachkommastellen.</translation>
    </message>
    <message>
        <source>Write a price above 0, or leave it blank for the position&apos;s mark.</source>
        <translation>Preis über 0 eingeben oder leer lassen für den Bewertungskurs der Position.</translation>
    </message>
    <message>
        <source>%1 pays %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 zahlt %2 %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 erhält %2 %3.</translation>
    </message>
    <message>
        <source>Choose an instrument.</source>
        <translation>Ein Instrument wählen.</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Opening range</source>
        <translation>Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Strat</source>
        <translation>Strat</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTM-Squeeze</translation>
    </message>
    <message>
        <source>Satyland</source>
        <translation>Satyland</translation>
    </message>
    <message>
        <source>core</source>
        <comment>group of agents</comment>
        <translation>Kern</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>sub-agent</source>
        <translation>Subagent</translation>
    </message>
    <message>
        <source>Moving averages in order</source>
        <translation>Gleitende Durchschnitte geordnet</translation>
    </message>
    <message>
        <source>Price beside the averages</source>
        <translation>Kurs zu den Durchschnitten</translation>
    </message>
    <message>
        <source>Slope of the average</source>
        <translation>Steigung des Durchschnitts</translation>
    </message>
    <message>
        <source>Strength of the trend (ADX)</source>
        <translation>Trendstärke (ADX)</translation>
    </message>
    <message>
        <source>MACD histogram</source>
        <translation>MACD-Histogramm</translation>
    </message>
    <message>
        <source>RSI zone</source>
        <translation>RSI-Zone</translation>
    </message>
    <message>
        <source>Room to the next level</source>
        <translation>Raum bis zum nächsten Niveau</translation>
    </message>
    <message>
        <source>Bounced off a level</source>
        <translation>Abpraller an einem Niveau</translation>
    </message>
    <message>
        <source>Body of the candle</source>
        <translation>Kerzenkörper</translation>
    </message>
    <message>
        <source>Candle pattern</source>
        <translation>Kerzenmuster</translation>
    </message>
    <message>
        <source>Stretched from the average</source>
        <translation>Überdehnt zum Durchschnitt</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>Averages aligned</source>
        <translation>Durchschnitte gleichgerichtet</translation>
    </message>
    <message>
        <source>Nearest support</source>
        <translation>Nächste Unterstützung</translation>
    </message>
    <message>
        <source>Nearest resistance</source>
        <translation>Nächster Widerstand</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Marktregime</translation>
    </message>
    <message>
        <source>Opening half hour</source>
        <translation>Erste halbe Stunde</translation>
    </message>
    <message>
        <source>Lunch hours</source>
        <translation>Mittagszeit</translation>
    </message>
    <message>
        <source>Closing half hour</source>
        <translation>Letzte halbe Stunde</translation>
    </message>
    <message>
        <source>Outside regular hours</source>
        <translation>Außerhalb der Handelszeit</translation>
    </message>
    <message>
        <source>Leading market agrees</source>
        <translation>Leitmarkt bestätigt</translation>
    </message>
    <message>
        <source>Leading market disagrees</source>
        <translation>Leitmarkt widerspricht</translation>
    </message>
    <message>
        <source>Regime may be changing</source>
        <translation>Regimewechsel möglich</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>Weiter Spread</translation>
    </message>
    <message>
        <source>Event close by</source>
        <translation>Ereignis steht bevor</translation>
    </message>
    <message>
        <source>Regime not known yet</source>
        <translation>Regime noch unbekannt</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <translation>Risikoregel</translation>
    </message>
    <message>
        <source>No risk rule blocks</source>
        <translation>Keine Risikoregel blockiert</translation>
    </message>
    <message>
        <source>Size of the breakout</source>
        <translation>Größe des Ausbruchs</translation>
    </message>
    <message>
        <source>Too far from the range</source>
        <translation>Zu weit von der Spanne</translation>
    </message>
    <message>
        <source>Volume of the breakout</source>
        <translation>Volumen des Ausbruchs</translation>
    </message>
    <message>
        <source>Closes follow each other</source>
        <translation>Schlusskurse in Folge</translation>
    </message>
    <message>
        <source>Rate of change rises</source>
        <translation>Änderungsrate steigt</translation>
    </message>
    <message>
        <source>Close near the extreme</source>
        <translation>Schluss nahe am Extrem</translation>
    </message>
    <message>
        <source>VWAP agrees</source>
        <translation>VWAP bestätigt</translation>
    </message>
    <message>
        <source>Quality of the range</source>
        <translation>Qualität der Spanne</translation>
    </message>
    <message>
        <source>Gap agrees</source>
        <translation>Gap bestätigt</translation>
    </message>
    <message>
        <source>No failed break before</source>
        <translation>Kein Fehlausbruch zuvor</translation>
    </message>
    <message>
        <source>Back inside the range</source>
        <translation>Zurück in der Spanne</translation>
    </message>
    <message>
        <source>Long wick</source>
        <translation>Langer Docht</translation>
    </message>
    <message>
        <source>Broke both sides</source>
        <translation>Beide Seiten gebrochen</translation>
    </message>
    <message>
        <source>Edge was tested again</source>
        <translation>Rand erneut getestet</translation>
    </message>
    <message>
        <source>No breakout</source>
        <translation>Kein Ausbruch</translation>
    </message>
    <message>
        <source>Looks like a fake-out</source>
        <translation>Sieht nach Fehlausbruch aus</translation>
    </message>
    <message>
        <source>High of the opening range</source>
        <translation>Hoch der Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Low of the opening range</source>
        <translation>Tief der Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Minutes of the opening range</source>
        <translation>Minuten der Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Volume against usual</source>
        <translation>Volumen zum Üblichen</translation>
    </message>
    <message>
        <source>Width against usual</source>
        <translation>Breite zum Üblichen</translation>
    </message>
    <message>
        <source>Another instrument&apos;s volume</source>
        <translation>Volumen eines anderen Instruments</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Higher timeframes agree</source>
        <translation>Höhere Zeitebenen bestätigen</translation>
    </message>
    <message>
        <source>Lower timeframe agrees</source>
        <translation>Tiefere Zeitebene bestätigt</translation>
    </message>
    <message>
        <source>Squeeze agrees</source>
        <translation>Squeeze bestätigt</translation>
    </message>
    <message>
        <source>Reward to risk</source>
        <translation>Chance-Risiko-Verhältnis</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>Relatives Volumen</translation>
    </message>
    <message>
        <source>Tight inside bar</source>
        <translation>Enger Inside Bar</translation>
    </message>
    <message>
        <source>Trigger level</source>
        <translation>Trigger-Niveau</translation>
    </message>
    <message>
        <source>Stop level</source>
        <translation>Stop-Niveau</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Ziel-Niveau</translation>
    </message>
    <message>
        <source>Sequence of candles</source>
        <translation>Kerzenfolge</translation>
    </message>
    <message>
        <source>Squeeze released</source>
        <translation>Squeeze gelöst</translation>
    </message>
    <message>
        <source>Length of the squeeze</source>
        <translation>Länge des Squeeze</translation>
    </message>
    <message>
        <source>Strength of momentum</source>
        <translation>Stärke des Momentums</translation>
    </message>
    <message>
        <source>Momentum rises</source>
        <translation>Momentum steigt</translation>
    </message>
    <message>
        <source>Out of the channel</source>
        <translation>Außerhalb des Kanals</translation>
    </message>
    <message>
        <source>Fast averages aligned</source>
        <translation>Schnelle Durchschn. gleichgerichtet</translation>
    </message>
    <message>
        <source>Momentum turned</source>
        <translation>Momentum gedreht</translation>
    </message>
    <message>
        <source>Squeezed again</source>
        <translation>Erneut im Squeeze</translation>
    </message>
    <message>
        <source>Clean release</source>
        <translation>Saubere Auflösung</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht gelöst</translation>
    </message>
    <message>
        <source>Bars since the release</source>
        <translation>Balken seit der Auflösung</translation>
    </message>
    <message>
        <source>Bars of the squeeze</source>
        <translation>Balken des Squeeze</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>Ribbon</translation>
    </message>
    <message>
        <source>Price beside the slow averages</source>
        <translation>Kurs zu den langsamen Durchschn.</translation>
    </message>
    <message>
        <source>Colour of the candle</source>
        <translation>Kerzenfarbe</translation>
    </message>
    <message>
        <source>Beyond the ATR trigger</source>
        <translation>Jenseits des ATR-Triggers</translation>
    </message>
    <message>
        <source>Level to level</source>
        <translation>Von Niveau zu Niveau</translation>
    </message>
    <message>
        <source>Phase oscillator</source>
        <translation>Phasenoszillator</translation>
    </message>
    <message>
        <source>Phase extended</source>
        <translation>Phase überdehnt</translation>
    </message>
    <message>
        <source>Leaves its zone</source>
        <translation>Verlässt seine Zone</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Quality of volume</source>
        <translation>Qualität des Volumens</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>Genutzte Spanne</translation>
    </message>
    <message>
        <source>Nearest ATR level</source>
        <translation>Nächstes ATR-Niveau</translation>
    </message>
    <message>
        <source>Quality of the pullback</source>
        <translation>Qualität des Rücksetzers</translation>
    </message>
    <message>
        <source>Capped: no trend</source>
        <translation>Gedeckelt: kein Trend</translation>
    </message>
    <message>
        <source>Mode of the ATR levels</source>
        <translation>Modus der ATR-Niveaus</translation>
    </message>
    <message>
        <source>▲ bullish</source>
        <translation>▲ bullisch</translation>
    </message>
    <message>
        <source>▼ bearish</source>
        <translation>▼ bärisch</translation>
    </message>
    <message>
        <source>– neutral</source>
        <translation>– neutral</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>nothing to say here</source>
        <translation>hier nichts zu sagen</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>im Vorlauf</translation>
    </message>
    <message>
        <source>failed: left out</source>
        <translation>ausgefallen: nicht gezählt</translation>
    </message>
    <message>
        <source>engine 2 is off</source>
        <translation>Engine 2 ist aus</translation>
    </message>
    <message>
        <source>by its hash</source>
        <translation>nach Hash</translation>
    </message>
    <message>
        <source>by an override</source>
        <translation>durch Vorgabe</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>nimmt nicht teil</translation>
    </message>
    <message>
        <source>promotion: not before 300 results</source>
        <translation>Aufstieg: nicht vor 300 Ergebnissen</translation>
    </message>
    <message>
        <source>may become a specialist</source>
        <translation>kann Spezialist werden</translation>
    </message>
    <message>
        <source>promotion: not good enough yet</source>
        <translation>Aufstieg: noch nicht gut genug</translation>
    </message>
    <message>
        <source>does worse than it should</source>
        <translation>schlechter als gefordert</translation>
    </message>
    <message>
        <source>✗ blocks it</source>
        <translation>✗ blockiert</translation>
    </message>
    <message>
        <source>✓ does not block it</source>
        <translation>✓ blockiert nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bias, confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 — but %2</source>
        <comment>who decided, why there is no order</comment>
        <translation>%1 – aber %2</translation>
    </message>
    <message>
        <source>unknown part of the day</source>
        <translation>Tageszeit unbekannt</translation>
    </message>
    <message>
        <source>regular hours</source>
        <translation>Haupthandel</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Handelsschluss</translation>
    </message>
    <message>
        <source>extended hours</source>
        <translation>Vor-/Nachbörse</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Change of regime</source>
        <translation>Regimewechsel</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Verlustbudget</translation>
    </message>
    <message>
        <source>Loss of a feed</source>
        <translation>Feed-Ausfall</translation>
    </message>
    <message>
        <source>rises to or above</source>
        <comment>level</comment>
        <translation>steigt auf oder über</translation>
    </message>
    <message>
        <source>falls to or below</source>
        <comment>level</comment>
        <translation>fällt auf oder unter</translation>
    </message>
    <message>
        <source>information</source>
        <comment>importance</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>importance</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>importance</comment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>channel</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>channel</comment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>channel</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>channel</comment>
        <translation>gestört</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>channel</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>added</source>
        <comment>alert</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>alert</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>alert</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>fired</source>
        <comment>alert</comment>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>any instrument</source>
        <translation>jedes Instrument</translation>
    </message>
    <message>
        <source>%1: price %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: Kurs %2 %3</translation>
    </message>
    <message>
        <source>%1: score %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: Score %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>symbol, indicator, rises to or above, level</comment>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1: a signal</source>
        <comment>symbol</comment>
        <translation>%1: ein Signal</translation>
    </message>
    <message>
        <source>%1: another regime</source>
        <comment>symbol</comment>
        <translation>%1: anderes Regime</translation>
    </message>
    <message>
        <source>used share of the day&apos;s loss budget %1 %2</source>
        <comment>rises to or above, level</comment>
        <translation>genutzter Anteil am Tages-Verlustbudget %1 %2</translation>
    </message>
    <message>
        <source>%1 lost for %2 s</source>
        <comment>feed, seconds</comment>
        <translation>%1 seit %2 s ausgefallen</translation>
    </message>
    <message>
        <source>any feed</source>
        <translation>jeder Feed</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <source>in quote currency; hysteresis in percent of it</source>
        <translation>in Quotierungswährung; Hysterese in Prozent davon</translation>
    </message>
    <message>
        <source>a score between 0 and 1</source>
        <translation>ein Score zwischen 0 und 1</translation>
    </message>
    <message>
        <source>in the indicator&apos;s own unit</source>
        <translation>in der Einheit des Indikators</translation>
    </message>
    <message>
        <source>a share of the budget: 0.8 is 80%</source>
        <translation>Anteil am Budget: 0,8 sind 80 %</translation>
    </message>
    <message>
        <source>seconds for which it is stale or down</source>
        <translation>Sekunden, die er veraltet oder getrennt ist</translation>
    </message>
    <message>
        <source>no level: each one is told</source>
        <translation>kein Niveau: jedes wird gemeldet</translation>
    </message>
    <message>
        <source>%1 reached %2.</source>
        <comment>symbol, price</comment>
        <translation>%1 hat %2 erreicht.</translation>
    </message>
    <message>
        <source>%1 trades at %2.</source>
        <comment>symbol, price</comment>
        <translation>%1 handelt bei %2.</translation>
    </message>
    <message>
        <source>%1 has %2 at %3.</source>
        <comment>symbol, indicator, value</comment>
        <translation>%1 hat %2 bei %3.</translation>
    </message>
    <message>
        <source>%1 has a score of %2.</source>
        <comment>symbol, number</comment>
        <translation>%1 hat einen Score von %2.</translation>
    </message>
    <message>
        <source>%1: the regime went from %2 to %3.</source>
        <comment>symbol, direction, direction</comment>
        <translation>%1: Das Regime ging von %2 zu %3.</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1: Signal %2 mit einem Score von %3, gehandelt.</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, not traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1: Signal %2 mit einem Score von %3, nicht gehandelt.</translation>
    </message>
    <message>
        <source>%1% of the loss allowed for the day are used.</source>
        <translation>%1 % des für den Tag erlaubten Verlusts sind verbraucht.</translation>
    </message>
    <message>
        <source>%1 has been lost for %2 s: prices stand still.</source>
        <comment>feed, seconds</comment>
        <translation>%1 ist seit %2 s ausgefallen: Die Kurse stehen still.</translation>
    </message>
</context>
<context>
    <name>CellContext</name>
    <message>
        <source>Main</source>
        <comment>account</comment>
        <translation>Haupt</translation>
    </message>
</context>
<context>
    <name>ChartClock</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day on a time axis, as of QLocale: &quot;5 Jan&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>The first day of a month on a time axis: &quot;Jan 2026&quot;</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ChartDifferences</name>
    <message>
        <source>◆ what if</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>◆ Was-wäre-wenn</translation>
    </message>
    <message>
        <source>□ as it was</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>□ wie es war</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>differing decisions</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was-wäre-wenn: %1</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>no data for %1, shortened</source>
        <comment>gap in a chart</comment>
        <translation>keine Daten für %1, verkürzt</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <comment>gap in a chart</comment>
        <translation>keine Daten für %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>me</source>
        <comment>the operator&apos;s own trade</comment>
        <translation>ich</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a level that is being moved</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <comment>on a chart: the instant at which a replay stands</comment>
        <translation>Replay %1</translation>
    </message>
</context>
<context>
    <name>ComparisonLines</name>
    <message>
        <source>%1 %2</source>
        <comment>symbol, change in per cent</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared from the left edge: %1.</source>
        <comment>symbols with their changes</comment>
        <translation>Verglichen ab dem linken Rand: %1.</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>recorded</source>
        <comment>how a bar came to be known</comment>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how a bar came to be known</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>fetched afterwards</source>
        <comment>how a bar came to be known</comment>
        <translation>nachgeladen</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>how a bar came to be known</comment>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>never confirmed by the venue</source>
        <comment>how a bar came to be known</comment>
        <translation>vom Handelsplatz nie bestätigt</translation>
    </message>
    <message>
        <source>of the session before</source>
        <comment>how a bar came to be known</comment>
        <translation>aus der Sitzung davor</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a bar from before the session</comment>
        <translation>Historie</translation>
    </message>
    <message>
        <source>history, %1</source>
        <comment>a bar from before the session, how it came to be known</comment>
        <translation>Historie, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and timeframe of a chart</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>O</source>
        <comment>opening price of a bar</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>H</source>
        <comment>highest price of a bar</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lowest price of a bar</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>C</source>
        <comment>closing price of a bar</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume of a bar</comment>
        <translation>Vol</translation>
    </message>
    <message>
        <source>%1, bars of %2. Bar of %3: open %4, high %5, low %6, close %7, change %8.</source>
        <translation>%1, Balken %2. Balken %3: Eröffnung %4, Hoch %5, Tief %6, Schluss %7, Veränderung %8.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>how a bar came to be known</comment>
        <translation>Herkunft: %1.</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>prices on a chart</comment>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <comment>prices on a chart</comment>
        <translation>fallend</translation>
    </message>
    <message>
        <source>level</source>
        <comment>prices on a chart</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 visible bars, %2, %3 from first to last, between %4 and %5.</source>
        <translation>%1 sichtbare Balken, %2, %3 vom ersten zum letzten, zwischen %4 und %5.</translation>
    </message>
</context>
<context>
    <name>DraftProblemText</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>Noch keine Sitzung – Demo starten oder Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>The session has ended; nothing can be ordered any more.</source>
        <translation>Die Sitzung ist beendet; Orders sind nicht mehr möglich.</translation>
    </message>
    <message>
        <source>The kill switch is on: no orders until it is acknowledged and unlocked.</source>
        <translation>Der Not-Aus ist aktiv: keine Orders, bis er bestätigt und entsperrt ist.</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>Ein Instrument in der Watchlist wählen.</translation>
    </message>
    <message>
        <source>This instrument is scored but not traded.</source>
        <translation>Dieses Instrument wird bewertet, aber nicht gehandelt.</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>Noch kein Kurs.</translation>
    </message>
    <message>
        <source>A limit order needs a price.</source>
        <translation>Eine Limit-Order braucht einen Preis.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>Der Preis muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>The limit of the pair lies below the market, its stop above.</source>
        <translation>Das Limit des Paars liegt unter dem Markt, sein Stop darüber.</translation>
    </message>
    <message>
        <source>The limit of the pair lies above the market, its stop below.</source>
        <translation>Das Limit des Paars liegt über dem Markt, sein Stop darunter.</translation>
    </message>
    <message>
        <source>A stop order needs the price it waits for.</source>
        <translation>Eine Stop-Order braucht einen Auslösepreis.</translation>
    </message>
    <message>
        <source>A buy stop waits above the market; this one would trade at once.</source>
        <translation>Ein Kauf-Stop wartet über dem Markt; dieser würde sofort ausgeführt.</translation>
    </message>
    <message>
        <source>A sell stop waits below the market; this one would trade at once.</source>
        <translation>Ein Verkauf-Stop wartet unter dem Markt; dieser würde sofort ausgeführt.</translation>
    </message>
    <message>
        <source>Enter how far the stop trails.</source>
        <translation>Abstand des Trailing-Stops eingeben.</translation>
    </message>
    <message>
        <source>That is further than the price itself.</source>
        <translation>Das ist weiter als der Kurs selbst.</translation>
    </message>
    <message>
        <source>An order that waits cannot be immediate: choose DAY, GTC or GTD.</source>
        <translation>Eine wartende Order kann nicht sofort gültig sein: DAY, GTC oder GTD wählen.</translation>
    </message>
    <message>
        <source>This market never closes, so it has no open to wait for.</source>
        <translation>Dieser Markt schließt nie, es gibt keine Eröffnung.</translation>
    </message>
    <message>
        <source>Enter until when the order is good.</source>
        <translation>Gültigkeitsende der Order eingeben.</translation>
    </message>
    <message>
        <source>That instant has passed.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>No order works longer than 90 days.</source>
        <translation>Keine Order läuft länger als 90 Tage.</translation>
    </message>
    <message>
        <source>At that price it would trade at once, and be refused.</source>
        <translation>Zu diesem Preis würde sie sofort ausgeführt und deshalb abgelehnt.</translation>
    </message>
    <message>
        <source>The shown size is not a number above zero.</source>
        <translation>Die sichtbare Menge ist keine Zahl über null.</translation>
    </message>
    <message>
        <source>The shown size must be a multiple of %1.</source>
        <translation>Die sichtbare Menge muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>Sichtbar kann nicht mehr sein als vorhanden.</translation>
    </message>
    <message>
        <source>There is no short position that a buy would reduce.</source>
        <translation>Es gibt keine Short-Position, die ein Kauf reduzieren würde.</translation>
    </message>
    <message>
        <source>There is no long position that a sale would reduce.</source>
        <translation>Es gibt keine Long-Position, die ein Verkauf reduzieren würde.</translation>
    </message>
    <message>
        <source>The stop must be a multiple of %1.</source>
        <translation>Der Stop muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>The target must be a multiple of %1.</source>
        <translation>Das Ziel muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>The stop of a buy lies below its price.</source>
        <translation>Der Stop eines Kaufs liegt unter seinem Preis.</translation>
    </message>
    <message>
        <source>The stop of a sale lies above its price.</source>
        <translation>Der Stop eines Verkaufs liegt über seinem Preis.</translation>
    </message>
    <message>
        <source>The target of a buy lies above its price.</source>
        <translation>Das Ziel eines Kaufs liegt über seinem Preis.</translation>
    </message>
    <message>
        <source>The target of a sale lies below its price.</source>
        <translation>Das Ziel eines Verkaufs liegt unter seinem Preis.</translation>
    </message>
    <message>
        <source>Sizing by risk needs a stop.</source>
        <translation>Größe nach Risiko braucht einen Stop.</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>Größe eingeben.</translation>
    </message>
    <message>
        <source>The size is not a number above zero.</source>
        <translation>Die Größe ist keine Zahl über null.</translation>
    </message>
    <message>
        <source>The size must be a multiple of %1.</source>
        <translation>Die Größe muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>That does not cover the smallest quantity, %1.</source>
        <translation>Das reicht nicht für die Mindestmenge von %1.</translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Drawing: %1. %2: %3. Arrows move it, Enter puts it, Escape ends.</source>
        <comment>kind, which point, where</comment>
        <translation>Zeichnung: %1. %2: %3. Pfeile bewegen, Eingabe setzt, Escape beendet.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <comment>drawing</comment>
        <translation>Sie ist gesperrt.</translation>
    </message>
    <message>
        <source>Keys move: %1.</source>
        <comment>which point of a drawing</comment>
        <translation>Tasten bewegen: %1.</translation>
    </message>
    <message>
        <source>Keys move all of it.</source>
        <comment>drawing</comment>
        <translation>Tasten bewegen die ganze Zeichnung.</translation>
    </message>
    <message>
        <source>Selected drawing: %1, %2. %3</source>
        <comment>name, points, state</comment>
        <translation>Gewählte Zeichnung: %1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s).</source>
        <translation>
            <numerusform>%n Zeichnung.</numerusform>
            <numerusform>%n Zeichnungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingSteps</name>
    <message>
        <source>drawings of %1</source>
        <comment>what can be undone</comment>
        <translation>Zeichnungen auf %1</translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message>
        <source>Trend line</source>
        <translation>Trendlinie</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>Strahl</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Horizontale Linie</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Vertikale Linie</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Fibonacci-Retracement</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Fibonacci-Extension</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A line between two points</source>
        <translation>Eine Linie zwischen zwei Punkten</translation>
    </message>
    <message>
        <source>A line from one point through another and on</source>
        <translation>Eine Linie von einem Punkt durch einen anderen und weiter</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Ein Preis</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Eine Zeit</translation>
    </message>
    <message>
        <source>Two opposite corners</source>
        <translation>Zwei gegenüberliegende Ecken</translation>
    </message>
    <message>
        <source>From where a move began to where it ended</source>
        <translation>Vom Beginn einer Bewegung bis zu ihrem Ende</translation>
    </message>
    <message>
        <source>Where a move began, where it ended, and where the next one begins</source>
        <translation>Wo eine Bewegung begann, wo sie endete und wo die nächste beginnt</translation>
    </message>
    <message>
        <source>Price, per cent, bars and time between two points</source>
        <translation>Preis, Prozent, Balken und Zeit zwischen zwei Punkten</translation>
    </message>
    <message>
        <source>A text at a point</source>
        <translation>Ein Text an einem Punkt</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>of a drawing</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>First point</source>
        <comment>of a drawing</comment>
        <translation>Erster Punkt</translation>
    </message>
    <message>
        <source>Second point</source>
        <comment>of a drawing</comment>
        <translation>Zweiter Punkt</translation>
    </message>
    <message>
        <source>Third point</source>
        <comment>of a drawing</comment>
        <translation>Dritter Punkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a drawing, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Fibonacci level, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n Balken</numerusform>
            <numerusform>%n Balken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>price, bars, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2) · %3 · %4</source>
        <comment>price, per cent, bars, time</comment>
        <translation>%1 (%2) · %3 · %4</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>It is empty; a time is expected.</source>
        <translation>Leer; erwartet wird eine Zeit.</translation>
    </message>
    <message>
        <source>“%1” lies in an hour that clocks in %2 skip. Choose another time zone.</source>
        <translation>„%1“ liegt in einer Stunde, die die Uhren in %2 überspringen. Eine andere Zeitzone wählen.</translation>
    </message>
    <message>
        <source>“%1” is no time from 1900 to 2200.</source>
        <translation>„%1“ ist keine Zeit von 1900 bis 2200.</translation>
    </message>
    <message>
        <source>It is empty; a price above 0 is expected.</source>
        <translation>Leer; erwartet wird ein Preis über 0.</translation>
    </message>
    <message>
        <source>“%1” is no number, or too large; a price above 0 is expected.</source>
        <translation>„%1“ ist keine Zahl oder zu groß; erwartet wird ein Preis über 0.</translation>
    </message>
    <message>
        <source>“%1” is finer than half the price unit %2.</source>
        <translation>„%1“ ist feiner als die halbe Preiseinheit %2.</translation>
    </message>
    <message>
        <source>“%1” is no price above 0.</source>
        <translation>„%1“ ist kein Preis über 0.</translation>
    </message>
    <message>
        <source>“%1” is no finite number; an amount of 0 or more is expected.</source>
        <translation>„%1“ ist keine endliche Zahl; erwartet wird eine Menge ab 0.</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount of 0 or more is expected.</source>
        <translation>„%1“ ist negativ; erwartet wird eine Menge ab 0.</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 liegt unter %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 liegt über %2.</translation>
    </message>
    <message>
        <source>“%1” is not %2 as in the rows before. Write into “Symbol” which one is to be read.</source>
        <translation>„%1“ ist nicht %2 wie in den Zeilen davor. In „Symbol“ angeben, welches gelesen werden soll.</translation>
    </message>
    <message>
        <source>“%1” is neither 0 nor 1.</source>
        <translation>„%1“ ist weder 0 noch 1.</translation>
    </message>
    <message>
        <source>“%1” is neither buy nor sell nor empty.</source>
        <translation>„%1“ ist weder buy noch sell noch leer.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>It has %1 columns; %2 are expected.</source>
        <translation>Sie hat %1 Spalten; erwartet werden %2.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 20140606.</source>
        <translation>„%1“ ist kein Datum wie 20140606.</translation>
    </message>
    <message>
        <source>“%1” is no number in range; %2 is expected.</source>
        <translation>„%1“ ist keine Zahl im Bereich; erwartet wird %2.</translation>
    </message>
    <message>
        <source>The column is missing. The file has: %1.</source>
        <translation>Die Spalte fehlt. Die Datei hat: %1.</translation>
    </message>
    <message>
        <source>It is binary; text is expected.</source>
        <translation>Sie ist binär; erwartet wird Text.</translation>
    </message>
    <message>
        <source>It is empty; rows of market data are expected.</source>
        <translation>Sie ist leer; erwartet werden Zeilen mit Marktdaten.</translation>
    </message>
    <message>
        <source>The first line “%1” is of no known form. Expected are columns such as %2.</source>
        <translation>Die erste Zeile „%1“ hat keine bekannte Form. Erwartet werden Spalten wie %2.</translation>
    </message>
    <message>
        <source>There is no list of rows in this JSON; expected is %1.</source>
        <translation>In diesem JSON ist keine Liste von Zeilen; erwartet wird %1.</translation>
    </message>
    <message>
        <source>It has titles of columns and no rows.</source>
        <translation>Sie hat Spaltentitel und keine Zeilen.</translation>
    </message>
    <message>
        <source>All %1 rows are bad. At least a good one is needed.</source>
        <translation>Alle %1 Zeilen sind fehlerhaft. Mindestens eine gute ist nötig.</translation>
    </message>
    <message>
        <source>No row is of %1, which is written in “Symbol”.</source>
        <translation>Keine Zeile ist von %1, wie in „Symbol“ angegeben.</translation>
    </message>
    <message>
        <source>The file holds %1, and not %2 as written in “Symbol”.</source>
        <translation>Die Datei enthält %1 und nicht %2 wie in „Symbol“ angegeben.</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which instrument this is. Write it into “Symbol”.</source>
        <translation>Weder die Datei noch ihr Name sagt, welches Instrument das ist. In „Symbol“ angeben.</translation>
    </message>
    <message>
        <source>The dates do not tell the day from the month. Choose csv-dmy or csv-mdy in “Format”.</source>
        <translation>Die Daten unterscheiden Tag und Monat nicht. In „Format“ csv-dmy oder csv-mdy wählen.</translation>
    </message>
    <message>
        <source>%1 says %2, but most rows are %3 apart. Choose the right timeframe.</source>
        <translation>%1 sagt %2, aber die meisten Zeilen liegen %3 auseinander. Den richtigen Zeitrahmen wählen.</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Der Dateiname</translation>
    </message>
    <message>
        <source>Most rows are %1 apart, which is none of %2. Choose the timeframe.</source>
        <translation>Die meisten Zeilen liegen %1 auseinander, was keines von %2 ist. Den Zeitrahmen wählen.</translation>
    </message>
    <message>
        <source>Most rows are %1 apart; bars of a week at most are expected.</source>
        <translation>Die meisten Zeilen liegen %1 auseinander; erwartet werden Balken von höchstens einer Woche.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB; rows of text are expected.</source>
        <translation>Die Zeile ist länger als 1 MiB; erwartet werden Textzeilen.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing has changed.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>Der Import wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The gzip file is cut short. A complete file is needed.</source>
        <translation>Die gzip-Datei ist abgeschnitten. Eine vollständige Datei ist nötig.</translation>
    </message>
    <message>
        <source>The gzip file is damaged (%1).</source>
        <translation>Die gzip-Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The UTF-16 text is damaged.</source>
        <translation>Der UTF-16-Text ist beschädigt.</translation>
    </message>
    <message>
        <source>It is a folder; a file is expected.</source>
        <translation>Das ist ein Ordner; erwartet wird eine Datei.</translation>
    </message>
    <message>
        <source>The zip archive is damaged (%1).</source>
        <translation>Das Zip-Archiv ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The zip archive holds no file.</source>
        <translation>Das Zip-Archiv enthält keine Datei.</translation>
    </message>
    <message>
        <source>The zip archive holds %1 files (%2). Unpack it and choose those to be read.</source>
        <translation>Das Zip-Archiv enthält %1 Dateien (%2). Entpacken und die zu lesenden wählen.</translation>
    </message>
    <message>
        <source>The zip archive is locked with a password. Unpack it first.</source>
        <translation>Das Zip-Archiv ist mit einem Passwort gesperrt. Zuerst entpacken.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Nicht zu öffnen: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Nothing was saved.</source>
        <translation>Nicht zu schreiben: %1. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>It cannot be made: %1.</source>
        <translation>Nicht anzulegen: %1.</translation>
    </message>
    <message>
        <source>It cannot be deleted: %1.</source>
        <translation>Nicht zu löschen: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was written.</source>
        <translation>Der Ordner ist nicht anzulegen: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It cannot be written. Is the folder there, and the disk not full? Nothing was saved.</source>
        <translation>Nicht zu schreiben. Gibt es den Ordner, und ist die Platte nicht voll? Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>It cannot be written. Is the disk full? Nothing was saved.</source>
        <translation>Nicht zu schreiben. Ist die Platte voll? Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>there is no right to do so</source>
        <translation>das Recht dazu fehlt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>die Platte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>die Platte meldet einen Fehler</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Das ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It holds %1, and the history keeps bars only. Open it as a recording instead (Ctrl+O).</source>
        <translation>Sie enthält %1, und die Historie bewahrt nur Balken. Stattdessen als Aufzeichnung öffnen (Strg+O).</translation>
    </message>
    <message>
        <source>“%1” is not allowed; expected is %2. The setting stays as it is.</source>
        <translation>„%1“ ist nicht erlaubt; erwartet wird %2. Die Einstellung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>eine ganze Zahl von %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 (%3)</source>
        <translation>eine Zahl von %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>timeframes such as 15m or 5m,15m,1h</source>
        <translation>Zeitrahmen wie 15m oder 5m,15m,1h</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”. Correct the key or take the line out.</source>
        <translation>Es gibt keine Einstellung „%1“; am nächsten ist „%2“. Den Schlüssel berichtigen oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”.</source>
        <translation>Es gibt keine Einstellung „%1“; am nächsten ist „%2“.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no flag “%1”; the nearest is “%2”.</source>
        <translation>Es gibt keinen Schalter „%1“; am nächsten ist „%2“.</translation>
    </message>
    <message>
        <source>There is no workspace that could keep the change.</source>
        <translation>Es gibt keinen Arbeitsbereich, der die Änderung bewahren könnte.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The name has control characters.</source>
        <translation>Der Name enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>Der Name ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>The name is %1 bytes long; %2 at most are allowed.</source>
        <translation>Der Name ist %1 Bytes lang; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name, or replace it.</source>
        <translation>Es gibt schon ein Profil „%1“. Einen anderen Namen wählen oder es ersetzen.</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>Es gibt kein Profil „%1“ mehr.</translation>
    </message>
    <message>
        <source>There are %1 profiles. Delete one first.</source>
        <translation>Es gibt %1 Profile. Zuerst eines löschen.</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8, or choose a profile of settings.</source>
        <translation>Sie ist nicht UTF-8. Als UTF-8 speichern oder ein Profil von Einstellungen wählen.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most 1 MiB is read. Is it a profile of settings?</source>
        <translation>Sie hat %1 Bytes; gelesen wird höchstens 1 MiB. Ist es ein Profil von Einstellungen?</translation>
    </message>
    <message>
        <source>There is no setting in it; expected is %1.</source>
        <translation>Darin ist keine Einstellung; erwartet wird %1.</translation>
    </message>
    <message>
        <source>“%1” is something else; expected is “sextant-settings”.</source>
        <translation>„%1“ ist etwas anderes; erwartet wird „sextant-settings“.</translation>
    </message>
    <message>
        <source>“%1” is not known here; a newer Sextant wrote it.</source>
        <translation>„%1“ ist hier nicht bekannt; ein neueres Sextant hat es geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected is %2.</source>
        <translation>„%1“ ist hier nicht bekannt; erwartet wird %2.</translation>
    </message>
    <message>
        <source>This is a flag, and a profile has settings only. Switch it under “Feature flags”.</source>
        <translation>Das ist ein Schalter, und ein Profil hat nur Einstellungen. Unter „Feature-Flags“ schalten.</translation>
    </message>
    <message>
        <source>The value looks like a secret, which belongs to the keychain. Take it out.</source>
        <translation>Der Wert sieht aus wie ein Geheimnis, das in den Schlüsselbund gehört. Ihn entfernen.</translation>
    </message>
    <message>
        <source>Its name and the name in it differ. Open it as a file instead.</source>
        <translation>Ihr Name und der Name darin sind verschieden. Stattdessen als Datei öffnen.</translation>
    </message>
    <message>
        <source>It calls itself “%1” and not “%2”. Open it as a file instead.</source>
        <translation>Sie nennt sich „%1“ und nicht „%2“. Stattdessen als Datei öffnen.</translation>
    </message>
    <message>
        <source>The folder is there and not empty. Choose a new one.</source>
        <translation>Der Ordner ist da und nicht leer. Einen neuen wählen.</translation>
    </message>
    <message>
        <source>The name of a session has at most %1 bytes; this one has %2.</source>
        <translation>Der Name einer Sitzung hat höchstens %1 Bytes; dieser hat %2.</translation>
    </message>
    <message>
        <source>The note of a session has at most %1 bytes; this one has %2.</source>
        <translation>Die Notiz einer Sitzung hat höchstens %1 Bytes; diese hat %2.</translation>
    </message>
    <message>
        <source>The replay of session %1 gives another digest than was recorded, so that its journal cannot be trusted. Nothing is exported; “sextant-cli doctor” tells more.</source>
        <translation>Das Replay der Sitzung %1 ergibt einen anderen Digest als aufgezeichnet; ihrem Journal ist nicht zu trauen. Nichts wird exportiert; „sextant-cli doctor“ sagt mehr.</translation>
    </message>
    <message>
        <source>It is no list of names and notes of sessions. Move it away, and all sessions are listed by their own names again.</source>
        <translation>Das ist keine Liste von Namen und Notizen von Sitzungen. Beiseitelegen, dann stehen alle Sitzungen wieder unter eigenem Namen.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>Symbol and indicator hold no blanks and no special characters.</source>
        <translation>Symbol und Indikator enthalten keine Leer- und Sonderzeichen.</translation>
    </message>
    <message>
        <source>A price is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>Ein Preis gehört zu einem Instrument: sein Symbol angeben, etwa BTC-USDT.</translation>
    </message>
    <message>
        <source>An indicator is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>Ein Indikator gehört zu einem Instrument: sein Symbol angeben, etwa BTC-USDT.</translation>
    </message>
    <message>
        <source>The level must be a score between 0 and 1.</source>
        <translation>Die Schwelle muss ein Score zwischen 0 und 1 sein.</translation>
    </message>
    <message>
        <source>There are 500 alerts already. Remove some first.</source>
        <translation>Es gibt schon 500 Alarme. Zuerst einige entfernen.</translation>
    </message>
    <message>
        <source>There is no change that could be taken back.</source>
        <translation>Es gibt keine Änderung, die zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>The level must be a number, and the hysteresis a number of 0 or more.</source>
        <translation>Die Schwelle muss eine Zahl sein, die Hysterese eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>The level must be a price above 0.</source>
        <translation>Die Schwelle muss ein Preis über 0 sein.</translation>
    </message>
    <message>
        <source>The hysteresis must be at most 50 % of the price.</source>
        <translation>Die Hysterese darf höchstens 50 % des Preises sein.</translation>
    </message>
    <message>
        <source>The level must be a share of the budget, up to 1.</source>
        <translation>Die Schwelle muss ein Anteil am Budget sein, höchstens 1.</translation>
    </message>
    <message>
        <source>The level must be seconds, up to a day.</source>
        <translation>Die Schwelle muss in Sekunden sein, höchstens ein Tag.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. There are: %2.</source>
        <translation>Es gibt keinen Indikator „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is expected; it was “%2”.</source>
        <translation>Erwartet wird %1; es war „%2“.</translation>
    </message>
    <message>
        <source>It has changed since the session was recorded (SHA-256 %1, then %2). Put the old file back to replay the session.</source>
        <translation>Sie hat sich seit der Aufzeichnung geändert (SHA-256 %1, damals %2). Für ein Replay die alte Datei zurücklegen.</translation>
    </message>
    <message>
        <source>The simulator has no “%1”. It has %2.</source>
        <translation>Der Simulator hat kein „%1“. Er hat %2.</translation>
    </message>
    <message>
        <source>There is no weight “%1”. There are %2.</source>
        <translation>Es gibt kein Gewicht „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>A number from 0 to 1000 is expected; it was “%1”.</source>
        <translation>Erwartet wird eine Zahl von 0 bis 1000; es war „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no switch; on or off is expected.</source>
        <translation>„%1“ ist keine Schalterstellung; erwartet wird on oder off.</translation>
    </message>
    <message>
        <source>“%1” is not known. There are: %2.</source>
        <translation>„%1“ ist nicht bekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 There are %2 more like it.</source>
        <translation>%1 Es gibt %2 weitere dieser Art.</translation>
    </message>
    <message>
        <source>The disk or a file refuses (%1). Nothing was changed; look whether the disk is full or read-only.</source>
        <translation>Die Platte oder eine Datei verweigert sich (%1). Nichts wurde geändert; ist die Platte voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>Stored data is damaged (%1). “sextant-cli doctor” tells more; what it holds is not to be trusted until then.</source>
        <translation>Gespeicherte Daten sind beschädigt (%1). „sextant-cli doctor“ sagt mehr; bis dahin ist dem Inhalt nicht zu trauen.</translation>
    </message>
    <message>
        <source>A newer version of Sextant has made this (%1). Open it with that version.</source>
        <translation>Eine neuere Version von Sextant hat dies gemacht (%1). Mit jener Version öffnen.</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The session is complete. It can be looked at as a replay.</source>
        <translation>Die Sitzung ist abgeschlossen. Sie kann als Wiedergabe angesehen werden.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault: %1.</source>
        <translation>Die Engine hielt bei einem Fehler an: %1.</translation>
    </message>
    <message>
        <source>The record of what the session played is damaged; it cannot be opened again.</source>
        <translation>Die Aufzeichnung dessen, was die Sitzung abgespielt hat, ist beschädigt; sie kann nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>The record of the session does not say what it was begun with; it cannot be opened again.</source>
        <translation>Die Aufzeichnung der Sitzung sagt nicht, womit sie begonnen wurde; sie kann nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>This session did not play files of a recording.</source>
        <translation>Diese Sitzung hat keine Dateien einer Aufzeichnung abgespielt.</translation>
    </message>
    <message>
        <source>A session has at most 60,000 instruments.</source>
        <translation>Eine Sitzung hat höchstens 60.000 Instrumente.</translation>
    </message>
    <message>
        <source>Row %1 of the journal: the replay gives another digest than was recorded. Its data was damaged, or another version decided it.</source>
        <translation>Zeile %1 des Journals: Die Wiedergabe ergibt einen anderen Digest als aufgezeichnet. Die Daten wurden beschädigt, oder eine andere Version hat entschieden.</translation>
    </message>
    <message>
        <source>Nothing of the session reached the disk, so that there is nothing to resume.</source>
        <translation>Nichts von der Sitzung kam auf die Platte, sodass es nichts fortzusetzen gibt.</translation>
    </message>
    <message>
        <source>The source ends before the point that the session had reached. Put the whole file back to go on.</source>
        <translation>Die Quelle endet vor der Stelle, die die Sitzung erreicht hatte. Legen Sie die ganze Datei zurück, um fortzufahren.</translation>
    </message>
    <message>
        <source>It holds no session %1.</source>
        <translation>Es enthält keine Sitzung %1.</translation>
    </message>
    <message>
        <source>It holds no session.</source>
        <translation>Es enthält keine Sitzung.</translation>
    </message>
    <message>
        <source>Session %1 is finished and cannot be resumed.</source>
        <translation>Sitzung %1 ist beendet und kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>Ein neueres Sextant hat das Journal der Sitzung %1 geschrieben (Format %2; dieses kennt %3). Öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>Another version of Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>Eine andere Version von Sextant hat das Journal der Sitzung %1 geschrieben (Format %2; diese kennt %3). Öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>Another run has taken the session over.</source>
        <translation>Ein anderer Lauf hat die Sitzung übernommen.</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>Das Journal ist geschlossen.</translation>
    </message>
    <message>
        <source>The journal has stopped: %1.</source>
        <translation>Das Journal hat angehalten: %1.</translation>
    </message>
    <message>
        <source>Nothing more can be kept until the disk works again: %1.</source>
        <translation>Nichts kann mehr aufbewahrt werden, bis die Platte wieder arbeitet: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the journal is damaged: %2.</source>
        <translation>Zeile %1 des Journals ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The tape ends at byte %1, and the journal knows of %2: a part of it is missing.</source>
        <translation>Das Band endet bei Byte %1, und das Journal kennt %2: Ein Teil fehlt.</translation>
    </message>
    <message>
        <source>The tape is cut short.</source>
        <translation>Das Band ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This is no tape of Sextant.</source>
        <translation>Dies ist kein Band von Sextant.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this tape (format %1; this one knows %2). Open it with that version.</source>
        <translation>Ein neueres Sextant hat dieses Band geschrieben (Format %1; dieses kennt %2). Öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>This is part %1 of a tape under another name.</source>
        <translation>Dies ist Teil %1 eines Bandes unter anderem Namen.</translation>
    </message>
    <message>
        <source>The block at byte %1 is damaged: %2.</source>
        <translation>Der Block bei Byte %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The tape cannot be read: %1.</source>
        <translation>Das Band kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is no workspace here.</source>
        <translation>Hier ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This disk cannot keep a workspace (journal mode “%1”). Choose a local disk that may be written.</source>
        <translation>Diese Platte kann keinen Arbeitsbereich halten (Journalmodus „%1“). Wählen Sie eine lokale Platte, die beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The workspace is of an older version (%1, now %2). Open it once in the window, which brings it up to date.</source>
        <translation>Der Arbeitsbereich stammt von einer älteren Version (%1, jetzt %2). Öffnen Sie ihn einmal im Fenster; das bringt ihn auf den neuen Stand.</translation>
    </message>
    <message>
        <source>No instrument is named. Write them with commas, as in BTC-USDT,ETH-USDT.</source>
        <translation>Kein Instrument ist genannt. Schreiben Sie sie mit Kommas, wie in BTC-USDT,ETH-USDT.</translation>
    </message>
    <message>
        <source>The venue wants a key, and none is known. Give one in its settings.</source>
        <translation>Der Handelsplatz verlangt einen Schlüssel, und keiner ist bekannt. Geben Sie ihn in seinen Einstellungen an.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>%2 knows no “%1” (%3).</source>
        <translation>%2 kennt „%1“ nicht (%3).</translation>
    </message>
    <message>
        <source>%1 has no bars of %2.</source>
        <translation>%1 hat keine Balken von %2.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It does not say what time it is there (%1). Check the network, or the setting %2.</source>
        <translation>Er sagt nicht, wie spät es dort ist (%1). Prüfen Sie das Netz oder die Einstellung %2.</translation>
    </message>
    <message>
        <source>It does not say what time it is there. Check the network, or the setting %1.</source>
        <translation>Er sagt nicht, wie spät es dort ist. Prüfen Sie das Netz oder die Einstellung %1.</translation>
    </message>
    <message>
        <source>At least one instrument is needed.</source>
        <translation>Mindestens ein Instrument wird gebraucht.</translation>
    </message>
    <message>
        <source>It must lie between 1900 and 2200; it was %1.</source>
        <translation>Es muss zwischen 1900 und 2200 liegen; es war %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ExperimentText</name>
    <message>
        <source>Expectancy (R)</source>
        <translation>Erwartungswert (R)</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Average P&amp;L per trade</source>
        <translation>Mittlerer G/V pro Trade</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profit-Faktor</translation>
    </message>
    <message>
        <source>Max drawdown (R)</source>
        <translation>Max. Drawdown (R)</translation>
    </message>
    <message>
        <source>Time in market (h)</source>
        <translation>Zeit im Markt (h)</translation>
    </message>
    <message>
        <source>Slippage (bp)</source>
        <translation>Slippage (bp)</translation>
    </message>
    <message>
        <source>Signals → trades</source>
        <translation>Signale → Trades</translation>
    </message>
    <message>
        <source>Worst trade (R)</source>
        <translation>Schlechtester Trade (R)</translation>
    </message>
    <message>
        <source>Rejected orders</source>
        <translation>Abgelehnte Orders</translation>
    </message>
    <message>
        <source>Agents&apos; failures</source>
        <translation>Agentenausfälle</translation>
    </message>
    <message>
        <source>Net result in units of the risk at entry, per signal; a signal that is not traded counts as 0</source>
        <translation>Nettoergebnis in Einheiten des Risikos beim Einstieg, je Signal; ein nicht gehandeltes Signal zählt als 0</translation>
    </message>
    <message>
        <source>Share of closed trades that earned something</source>
        <translation>Anteil der geschlossenen Trades mit Gewinn</translation>
    </message>
    <message>
        <source>Net result per closed trade, in the instrument&apos;s currency</source>
        <translation>Nettoergebnis je geschlossenem Trade, in der Währung des Instruments</translation>
    </message>
    <message>
        <source>What winning trades earned over what losing ones lost</source>
        <translation>Gewinne der Gewinner im Verhältnis zu den Verlusten der Verlierer</translation>
    </message>
    <message>
        <source>Deepest fall of the result within a symbol, timeframe and trading day, averaged</source>
        <translation>Tiefster Rückgang des Ergebnisses je Symbol, Zeitebene und Handelstag, gemittelt</translation>
    </message>
    <message>
        <source>Hours in the market per symbol, timeframe and trading day</source>
        <translation>Stunden im Markt je Symbol, Zeitebene und Handelstag</translation>
    </message>
    <message>
        <source>Half-spread, slippage and impact per fill, in hundredths of a percent</source>
        <translation>Halber Spread, Slippage und Markteinfluss je Ausführung, in Hundertstelprozent</translation>
    </message>
    <message>
        <source>Share of signals that became a trade</source>
        <translation>Anteil der Signale, aus denen ein Trade wurde</translation>
    </message>
    <message>
        <source>Largest loss of one trade within a symbol, timeframe and trading day, averaged</source>
        <translation>Größter Verlust eines Trades je Symbol, Zeitebene und Handelstag, gemittelt</translation>
    </message>
    <message>
        <source>Share of orders that risk or the venue refused, or that failed on the way</source>
        <translation>Anteil der Orders, die Risiko oder Handelsplatz ablehnten oder die unterwegs scheiterten</translation>
    </message>
    <message>
        <source>Agents that failed to speak, per signal; engine 1 has no agents</source>
        <translation>Agenten, die nichts sagen konnten, je Signal; Engine 1 hat keine Agenten</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gepaart</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>B takes over</source>
        <translation>B übernimmt</translation>
    </message>
    <message>
        <source>A stays</source>
        <translation>A bleibt</translation>
    </message>
    <message>
        <source>try again, changed</source>
        <translation>geändert wiederholen</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>im Vorlauf</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>B better</source>
        <translation>B besser</translation>
    </message>
    <message>
        <source>B worse</source>
        <translation>B schlechter</translation>
    </message>
    <message>
        <source>B more</source>
        <translation>B mehr</translation>
    </message>
    <message>
        <source>B less</source>
        <translation>B weniger</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Ungültig.</translation>
    </message>
    <message>
        <source>Stopped: B does harm.</source>
        <translation>Gestoppt: B schadet.</translation>
    </message>
    <message>
        <source>B is better.</source>
        <translation>B ist besser.</translation>
    </message>
    <message>
        <source>A is better.</source>
        <translation>A ist besser.</translation>
    </message>
    <message>
        <source>No difference that matters.</source>
        <translation>Kein relevanter Unterschied.</translation>
    </message>
    <message>
        <source>An improvement worth having is excluded.</source>
        <translation>Eine lohnende Verbesserung ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Undecided at the planned end.</source>
        <translation>Unentschieden am geplanten Ende.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Units did not fall on the arms as planned. Stop and look for duplicates that only one arm drops, a crash of one engine, or flags that were turned.</source>
        <translation>Die Einheiten verteilten sich nicht wie geplant auf die Arme. Stoppen und nach Duplikaten suchen, die nur ein Arm verwirft, nach dem Absturz einer Engine oder nach umgeschalteten Flags.</translation>
    </message>
    <message>
        <source>A guardrail is breached. Find out why before it runs again.</source>
        <translation>Eine Leitplanke ist verletzt. Vor dem nächsten Lauf die Ursache klären.</translation>
    </message>
    <message>
        <source>Conclude it as a candidate to take over; somebody has to approve.</source>
        <translation>Als Übernahmekandidat abschließen; jemand muss zustimmen.</translation>
    </message>
    <message>
        <source>Conclude it and keep A.</source>
        <translation>Abschließen und A behalten.</translation>
    </message>
    <message>
        <source>Conclude it and keep the simpler one.</source>
        <translation>Abschließen und die einfachere Variante behalten.</translation>
    </message>
    <message>
        <source>Conclude it and keep A, or plan a longer one.</source>
        <translation>Abschließen und A behalten oder ein längeres planen.</translation>
    </message>
    <message numerus="yes">
        <source>If the smallest effect that matters is there, the interval clears zero in about %n more trading day(s).</source>
        <translation>
            <numerusform>Liegt der kleinste relevante Effekt vor, schließt das Intervall die Null in etwa %n weiterem Handelstag aus.</numerusform>
            <numerusform>Liegt der kleinste relevante Effekt vor, schließt das Intervall die Null in etwa %n weiteren Handelstagen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing measured yet.</source>
        <translation>%1: noch nichts gemessen.</translation>
    </message>
    <message>
        <source>%1: A %2, B %3; too early for an interval.</source>
        <translation>%1: A %2, B %3; zu früh für ein Intervall.</translation>
    </message>
    <message>
        <source>%1: B differs by %2; %3 always-valid interval %4 … %5.</source>
        <comment>metric, difference, level, low, high</comment>
        <translation>%1: B weicht um %2 ab; %3 immer gültiges Intervall %4 … %5.</translation>
    </message>
    <message>
        <source>No units yet: turn the flag enable_variant_b on and let a session give signals.</source>
        <translation>Noch keine Einheiten: Flag enable_variant_b einschalten und eine Sitzung Signale liefern lassen.</translation>
    </message>
    <message>
        <source>Engine 2 was off in all units: turn the flag enable_variant_b on.</source>
        <translation>Engine 2 war in allen Einheiten aus: Flag enable_variant_b einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), all too young: a unit counts 120 hours behind the end of its trading day.</source>
        <translation>
            <numerusform>%n Einheit, noch zu jung: Eine Einheit zählt erst 120 Stunden nach Ende ihres Handelstags.</numerusform>
            <numerusform>%n Einheiten, alle noch zu jung: Eine Einheit zählt erst 120 Stunden nach Ende ihres Handelstags.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 trading days: the interval is shown from then on.</source>
        <translation>%1 von %2 Handelstagen: Erst danach wird das Intervall gezeigt.</translation>
    </message>
    <message>
        <source>Each arm needs %1 units.</source>
        <translation>Jeder Arm braucht %1 Einheiten.</translation>
    </message>
    <message>
        <source>against: %1</source>
        <comment>agent</comment>
        <translation>dagegen: %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>symbols</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>a connection is %1</source>
        <comment>state</comment>
        <translation>eine Verbindung: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection is waiting, the venue closed it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>%1; it is tried again in %2</source>
        <translation>%1; neuer Versuch in %2</translation>
    </message>
    <message>
        <source>Binance</source>
        <translation>Binance</translation>
    </message>
    <message>
        <source>KuCoin</source>
        <translation>KuCoin</translation>
    </message>
    <message>
        <source>Coinbase Exchange</source>
        <translation>Coinbase Exchange</translation>
    </message>
    <message>
        <source>Coinbase Advanced</source>
        <translation>Coinbase Advanced</translation>
    </message>
    <message>
        <source>Bybit</source>
        <translation>Bybit</translation>
    </message>
    <message>
        <source>OKX</source>
        <translation>OKX</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Twelve Data</source>
        <translation>Twelve Data</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>feed</comment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>live</source>
        <comment>feed</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>degraded</source>
        <comment>feed</comment>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>feed</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>down</source>
        <comment>feed</comment>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>feed: REST instead of the stream</comment>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>breaker</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>breaker</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>half-open</source>
        <comment>breaker</comment>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>free</source>
        <comment>allowance</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>90% used</source>
        <comment>allowance</comment>
        <translation>zu 90 % genutzt</translation>
    </message>
    <message>
        <source>queueing</source>
        <comment>allowance</comment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>held by the venue</source>
        <comment>allowance</comment>
        <translation>vom Handelsplatz gebremst</translation>
    </message>
    <message>
        <source>used up for today</source>
        <comment>allowance</comment>
        <translation>für heute verbraucht</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>connection</comment>
        <translation>untätig</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <comment>connection</comment>
        <translation>wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>asking where to connect</source>
        <comment>connection</comment>
        <translation>erfragt die Adresse</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>connection</comment>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>waiting for the venue&apos;s greeting</source>
        <comment>connection</comment>
        <translation>wartet auf Begrüßung</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>connection</comment>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>subscribing</source>
        <comment>connection</comment>
        <translation>abonniert</translation>
    </message>
    <message>
        <source>live</source>
        <comment>connection</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <comment>book</comment>
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>waiting for its beginning</source>
        <comment>book</comment>
        <translation>wartet auf den Anfang</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>book</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>resyncing</source>
        <comment>book</comment>
        <translation>wird abgeglichen</translation>
    </message>
    <message>
        <source>nobody wanted it any more</source>
        <translation>niemand brauchte sie mehr</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>sie ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>the other end closed it</source>
        <translation>die Gegenseite hat sie geschlossen</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>zu lange kam nichts</translation>
    </message>
    <message>
        <source>a ping was not answered</source>
        <translation>ein Ping blieb unbeantwortet</translation>
    </message>
    <message>
        <source>the venue did not answer in time</source>
        <translation>der Handelsplatz antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>its token expired</source>
        <translation>ihr Token ist abgelaufen</translation>
    </message>
    <message>
        <source>the venue ended it</source>
        <translation>der Handelsplatz hat sie beendet</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <comment>latency</comment>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>latency</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>difference of clocks</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>difference of clocks</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one reconnect</source>
        <translation>eine Neuverbindung</translation>
    </message>
    <message>
        <source>%1 reconnects</source>
        <translation>%1 Neuverbindungen</translation>
    </message>
    <message>
        <source>nothing has come for %1</source>
        <translation>seit %1 kommt nichts</translation>
    </message>
    <message>
        <source>the book of %1 begins anew once it is back</source>
        <translation>das Orderbuch von %1 beginnt nach der Rückkehr neu</translation>
    </message>
    <message>
        <source>the book of %1 begins anew</source>
        <translation>das Orderbuch von %1 beginnt neu</translation>
    </message>
    <message>
        <source>what %1 missed is fetched once it is back</source>
        <translation>was %1 verpasst hat, wird nach der Rückkehr nachgeladen</translation>
    </message>
    <message>
        <source>what %1 missed is being fetched</source>
        <translation>was %1 verpasst hat, wird nachgeladen</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after a failure</source>
        <translation>der Schutzschalter seines REST-Hosts ist nach einem Fehler %1</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after %2 failures in a row</source>
        <translation>der Schutzschalter seines REST-Hosts ist nach %2 Fehlern in Folge %1</translation>
    </message>
    <message>
        <source>%1; it is asked again in %2</source>
        <translation>%1; neue Anfrage in %2</translation>
    </message>
    <message>
        <source>90% of its allowance are used</source>
        <translation>90 % seines Kontingents sind verbraucht</translation>
    </message>
    <message>
        <source>a request waits for the allowance</source>
        <translation>eine Anfrage wartet auf das Kontingent</translation>
    </message>
    <message>
        <source>%1 requests wait for the allowance</source>
        <translation>%1 Anfragen warten auf das Kontingent</translation>
    </message>
    <message>
        <source>the venue asked for a pause of %1</source>
        <translation>der Handelsplatz hat um %1 Pause gebeten</translation>
    </message>
    <message>
        <source>the venue asked for a pause</source>
        <translation>der Handelsplatz hat um eine Pause gebeten</translation>
    </message>
    <message>
        <source>its allowance for today is used up</source>
        <translation>sein Kontingent für heute ist verbraucht</translation>
    </message>
    <message>
        <source>%1 is being connected; nothing has come yet.</source>
        <translation>%1 wird verbunden; noch kam nichts.</translation>
    </message>
    <message>
        <source>%1 is live: %2 messages a second, half of them within %3, all but one of a hundred within %4.</source>
        <translation>%1 ist live: %2 Nachrichten pro Sekunde, die Hälfte binnen %3, 99 von 100 binnen %4.</translation>
    </message>
    <message>
        <source>%1 is live, but not whole.</source>
        <translation>%1 ist live, aber nicht vollständig.</translation>
    </message>
    <message>
        <source>The stream of %1 does not come through: bars are asked for over REST as they end, trades and quotes do not come. The stream is tried again by itself.</source>
        <translation>Der Stream von %1 kommt nicht durch: Balken werden nach ihrem Ende per REST geholt, Trades und Quotierungen fehlen. Der Stream wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>%1 is connected but silent; its prices are old, and orders wait for new ones.</source>
        <translation>%1 ist verbunden, aber stumm; die Kurse sind alt, Orders warten auf neue.</translation>
    </message>
    <message>
        <source>%1 is down: its prices stand still. Stops and targets cannot act until it is back; it is tried again by itself.</source>
        <translation>%1 ist getrennt: Die Kurse stehen still. Stops und Ziele greifen erst wieder nach der Rückkehr; neue Versuche laufen automatisch.</translation>
    </message>
    <message>
        <source>It is listened to at another address than the first of the settings.</source>
        <translation>Die Verbindung läuft über eine andere Adresse als die erste der Einstellungen.</translation>
    </message>
    <message>
        <source>A gap could not be filled and is marked.</source>
        <translation>Eine Lücke ließ sich nicht füllen und ist markiert.</translation>
    </message>
    <message>
        <source>%1 gaps could not be filled and are marked.</source>
        <translation>%1 Lücken ließen sich nicht füllen und sind markiert.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>Binance live 41 ms</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Binance down</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Options: %1 contracts are asked for over and over; %2 quotes were new so far, and %3 times the chain could not be read.</source>
        <translation>Optionen: %1 Kontrakte werden immer wieder abgefragt; %2 Quotierungen waren bisher neu, und %3-mal war die Kette nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>FeedTrialText</name>
    <message>
        <source>Finding the venue and asking what it knows of the symbols</source>
        <translation>Handelsplatz suchen und Symbole abfragen</translation>
    </message>
    <message>
        <source>Asking for its time</source>
        <translation>Uhrzeit abfragen</translation>
    </message>
    <message>
        <source>Opening the stream and subscribing</source>
        <translation>Stream öffnen und abonnieren</translation>
    </message>
    <message>
        <source>Waiting for the first message</source>
        <translation>Auf die erste Nachricht warten</translation>
    </message>
    <message>
        <source>The venue answers and lists %1 instruments</source>
        <translation>Der Handelsplatz antwortet und listet %1 Instrumente</translation>
    </message>
    <message>
        <source>The venue answers and knows the symbols</source>
        <translation>Der Handelsplatz antwortet und kennt die Symbole</translation>
    </message>
    <message>
        <source>It tells no time of its own; that of this computer is used</source>
        <translation>Er nennt keine eigene Zeit; es gilt die dieses Rechners</translation>
    </message>
    <message>
        <source>Its clock is %1 from the one here</source>
        <translation>Seine Uhr weicht um %1 von der hiesigen ab</translation>
    </message>
    <message>
        <source>The stream is open</source>
        <translation>Der Stream ist offen</translation>
    </message>
    <message>
        <source>First trade: %1 at %2; messages take %3</source>
        <translation>Erster Trade: %1 zu %2; Laufzeit der Nachrichten %3</translation>
    </message>
    <message>
        <source>Quotes came; nobody has traded yet</source>
        <translation>Quotierungen sind da; noch kein Trade</translation>
    </message>
    <message>
        <source>    ✓ %1</source>
        <translation>    ✓ %1</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there</source>
        <translation>    ✗ %1 ist dort unbekannt</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there; near it: %2</source>
        <translation>    ✗ %1 ist dort unbekannt; ähnlich: %2</translation>
    </message>
    <message>
        <source>✓ %1.</source>
        <translation>✓ %1.</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>It works. The test took %1; nothing of it is kept.</source>
        <translation>Es funktioniert. Der Test dauerte %1; nichts davon bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Symbols: %1</source>
        <translation>Symbole: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; your session, if any, goes on.</source>
        <translation>%1 Nichts wurde geändert; eine offene Sitzung läuft weiter.</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>at the price known, at once</source>
        <translation>sofort zum bekannten Kurs</translation>
    </message>
    <message>
        <source>took the other side of a quote</source>
        <translation>nahm die Gegenseite einer Quotierung</translation>
    </message>
    <message>
        <source>around a trade of the market</source>
        <translation>um einen Trade des Marktes herum</translation>
    </message>
    <message>
        <source>took a level of the book</source>
        <translation>nahm eine Stufe des Orderbuchs</translation>
    </message>
    <message>
        <source>rested until trades had eaten the queue before it</source>
        <translation>lag im Buch, bis Trades die Warteschlange davor abgebaut hatten</translation>
    </message>
    <message>
        <source>rested until the market came through its price</source>
        <translation>lag im Buch, bis der Markt durch ihren Preis lief</translation>
    </message>
    <message>
        <source>at a bar&apos;s open</source>
        <translation>zur Eröffnung eines Balkens</translation>
    </message>
    <message>
        <source>at a price inside a bar</source>
        <translation>zu einem Kurs innerhalb eines Balkens</translation>
    </message>
    <message>
        <source>a stop at its level</source>
        <translation>ein Stop auf seinem Niveau</translation>
    </message>
    <message>
        <source>a stop that the market jumped over: at the next price there was</source>
        <translation>ein vom Markt übersprungener Stop: zum nächsten Kurs</translation>
    </message>
    <message>
        <source>at the close of the market</source>
        <translation>zum Handelsschluss</translation>
    </message>
    <message>
        <source>%1: priced at the mid or the last trade, without any cost</source>
        <translation>%1: zum Mittelkurs oder letzten Trade, ohne Kosten</translation>
    </message>
    <message>
        <source>%1: priced at the quote or around the last trade</source>
        <translation>%1: zur Quotierung oder um den letzten Trade</translation>
    </message>
    <message>
        <source>%1: priced from a bar</source>
        <translation>%1: aus einem Balken</translation>
    </message>
    <message>
        <source>%1: priced from the order book</source>
        <translation>%1: aus dem Orderbuch</translation>
    </message>
    <message>
        <source>%1: priced with latency, order book, queue and market impact</source>
        <translation>%1: mit Latenz, Orderbuch, Warteschlange und Markteinfluss</translation>
    </message>
    <message>
        <source>%1; the spread was assumed, not seen</source>
        <translation>%1; der Spread wurde angenommen, nicht gesehen</translation>
    </message>
    <message>
        <source>%1 + half-spread %2</source>
        <translation>%1 + halber Spread %2</translation>
    </message>
    <message>
        <source>%1 − half-spread %2</source>
        <translation>%1 − halber Spread %2</translation>
    </message>
    <message>
        <source>%1 + slippage %2</source>
        <translation>%1 + Slippage %2</translation>
    </message>
    <message>
        <source>%1 − slippage %2</source>
        <translation>%1 − Slippage %2</translation>
    </message>
    <message>
        <source>%1 + impact %2</source>
        <translation>%1 + Einfluss %2</translation>
    </message>
    <message>
        <source>%1 − impact %2</source>
        <translation>%1 − Einfluss %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>sum of a price, price</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>bid, ask</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Bid / ask then</source>
        <translation>Geld / Brief dabei</translation>
    </message>
    <message>
        <source>Level of the book</source>
        <translation>Orderbuch-Stufe</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>Warteschlange davor</translation>
    </message>
    <message>
        <source>%1 when it was accepted</source>
        <translation>%1 bei Annahme</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>%1 at the venue</source>
        <translation>%1 am Handelsplatz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1, modelled; meanwhile the market moved by %2 %3</source>
        <comment>duration, price, for or against</comment>
        <translation>%1, modelliert; inzwischen bewegte sich der Markt um %2 %3</translation>
    </message>
    <message>
        <source>against the order</source>
        <translation>gegen die Order</translation>
    </message>
    <message>
        <source>in its favour</source>
        <translation>zu ihren Gunsten</translation>
    </message>
    <message>
        <source>%1, modelled; the market did not move meanwhile</source>
        <translation>%1, modelliert; der Markt bewegte sich nicht</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>%1, modelliert</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>%1, of the order itself</source>
        <translation>%1, der Order selbst</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>%1, maker</source>
        <translation>%1, Maker</translation>
    </message>
    <message>
        <source>%1, taker</source>
        <translation>%1, Taker</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>number %1 of its order</source>
        <translation>Nummer %1 der Order</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>Später erfahren</translation>
    </message>
    <message>
        <source>it happened while the program was away</source>
        <translation>geschah, während das Programm nicht lief</translation>
    </message>
</context>
<context>
    <name>FlagText</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>läuft in %n Tag ab</numerusform>
            <numerusform>läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>läuft binnen eines Tages ab</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago: remove or renew</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen: entfernen oder erneuern</numerusform>
            <numerusform>vor %n Tagen abgelaufen: entfernen oder erneuern</numerusform>
        </translation>
    </message>
    <message>
        <source>expired today: remove or renew</source>
        <translation>heute abgelaufen: entfernen oder erneuern</translation>
    </message>
    <message numerus="yes">
        <source>on for %n day(s) without a change</source>
        <translation>
            <numerusform>seit %n Tag unverändert an</numerusform>
            <numerusform>seit %n Tagen unverändert an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) blocked</source>
        <translation>
            <numerusform>%n Signal blockiert</numerusform>
            <numerusform>%n Signale blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights changed %n time(s)</source>
        <translation>
            <numerusform>Gewichte %n-mal geändert</numerusform>
            <numerusform>Gewichte %n-mal geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of a market told</source>
        <translation>
            <numerusform>%n Marktwende gemeldet</numerusform>
            <numerusform>%n Marktwenden gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 stays %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 bleibt %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>flag, on or off, on or off</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>undo of change %1 (%2)</source>
        <comment>number, what it changed</comment>
        <translation>Rücknahme der Änderung %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>The weights of detectors and technical score learn from the outcomes of signals; off: they are what the scoring configuration says.</source>
        <translation>Die Gewichte von Detektoren und technischem Score lernen aus den Ergebnissen der Signale; aus: sie sind, was die Scoring-Konfiguration sagt.</translation>
    </message>
    <message>
        <source>Signals with different timestamps are never duplicates of each other (the timestamp joins the key of the 60 s window).</source>
        <translation>Signale mit verschiedenen Zeitstempeln sind nie Duplikate voneinander (der Zeitstempel gehört zum Schlüssel des 60-s-Fensters).</translation>
    </message>
    <message>
        <source>Engine 2: agents decide about every signal beside engine 1; off: all signals go to engine 1 and no agent runs.</source>
        <translation>Engine 2: Agenten entscheiden neben Engine 1 über jedes Signal; aus: alle Signale gehen an Engine 1, und kein Agent läuft.</translation>
    </message>
    <message>
        <source>The opening-range specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>Der Opening-Range-Spezialist sagt Engine 2 seine Meinung; aus: er wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The specialist for The Strat&apos;s candle sequences gives its opinion to engine 2; off: it is not asked.</source>
        <translation>Der Spezialist für Kerzenfolgen nach The Strat sagt Engine 2 seine Meinung; aus: er wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The squeeze specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>Der Squeeze-Spezialist sagt Engine 2 seine Meinung; aus: er wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The sub-agent for pivot ribbon, ATR levels and phase supports engine 2; off: it is not asked.</source>
        <translation>Der Sub-Agent für Pivot-Band, ATR-Niveaus und Phase unterstützt Engine 2; aus: er wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Engine 2 trades in the shadow what it decides; off: it decides and does not trade.</source>
        <translation>Engine 2 handelt im Schatten, was sie entscheidet; aus: sie entscheidet und handelt nicht.</translation>
    </message>
    <message>
        <source>Futures may be traded on paper; off: they are scored but not traded.</source>
        <translation>Futures dürfen auf Papier gehandelt werden; aus: sie werden bewertet, aber nicht gehandelt.</translation>
    </message>
    <message>
        <source>A signal buys a call or a put on its symbol, where options of it are listed; off: it trades the symbol itself.</source>
        <translation>Ein Signal kauft einen Call oder Put auf sein Symbol, wo es dafür Optionen gibt; aus: es handelt das Symbol selbst.</translation>
    </message>
    <message>
        <source>The market&apos;s direction is told by rules and trained models together; off: by rules alone.</source>
        <translation>Die Marktrichtung sagen Regeln und trainierte Modelle gemeinsam; aus: nur Regeln.</translation>
    </message>
    <message>
        <source>Block entries in an extreme, unsettled or opposing market; off: the gate is measured and recorded as skipped.</source>
        <translation>Einstiege in extremem, ungeklärtem oder gegenläufigem Markt blockieren; aus: das Gate wird gemessen und als übersprungen verzeichnet.</translation>
    </message>
    <message>
        <source>Size positions by the market&apos;s volatility: more when it is low, less when it is high or the regime is uncertain.</source>
        <translation>Positionen nach der Marktvolatilität bemessen: mehr, wenn sie niedrig ist, weniger, wenn sie hoch oder das Regime unsicher ist.</translation>
    </message>
    <message>
        <source>Block signals while the spread is wider than usual; off: the gate is measured and recorded as skipped.</source>
        <translation>Signale blockieren, solange der Spread breiter ist als üblich; aus: das Gate wird gemessen und als übersprungen verzeichnet.</translation>
    </message>
</context>
<context>
    <name>GuiHealthText</name>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Asking the engine what has happened</source>
        <translation>Die Engine fragen, was geschehen ist</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Den Snapshot lesen</translation>
    </message>
    <message>
        <source>Bringing up to date: %1</source>
        <comment>panel</comment>
        <translation>Aktualisieren: %1</translation>
    </message>
    <message>
        <source>Bringing panels up to date</source>
        <translation>Panels aktualisieren</translation>
    </message>
    <message>
        <source>Painting: %1</source>
        <comment>panel</comment>
        <translation>Zeichnen: %1</translation>
    </message>
    <message>
        <source>Painting the window</source>
        <translation>Das Fenster zeichnen</translation>
    </message>
    <message>
        <source>Laying out: %1</source>
        <comment>panel</comment>
        <translation>Anordnen: %1</translation>
    </message>
    <message>
        <source>Laying out the window</source>
        <translation>Das Fenster anordnen</translation>
    </message>
    <message>
        <source>Keys and mouse: %1</source>
        <comment>panel</comment>
        <translation>Tasten und Maus: %1</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Eine Aktion</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <comment>name of a class in the program</comment>
        <translation>Timer: %1</translation>
    </message>
    <message>
        <source>A timer</source>
        <translation>Ein Timer</translation>
    </message>
    <message>
        <source>Message to: %1</source>
        <comment>name of a class in the program</comment>
        <translation>Nachricht an: %1</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No frame was painted</source>
        <translation>Kein Bild wurde gezeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 frames over %3</source>
        <comment>share, count, budget</comment>
        <translation>%1 von %2 Bildern über %3</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2 · longest %3</source>
        <translation>p50 %1 · p99 %2 · längstes %3</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Looking at the form of the file</source>
        <translation>Dateiformat wird geprüft</translation>
    </message>
    <message>
        <source>Checking its rows</source>
        <translation>Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Reading its bars</source>
        <translation>Balken werden gelesen</translation>
    </message>
    <message>
        <source>Putting them into the history</source>
        <translation>Balken werden in die Historie geschrieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message>
        <source>%1 in bars of %2, form “%3”</source>
        <translation>%1 in Balken zu %2, Format „%3“</translation>
    </message>
    <message>
        <source>%1: no bars.</source>
        <translation>%1: keine Balken.</translation>
    </message>
    <message>
        <source>%1: one bar</source>
        <translation>%1: ein Balken</translation>
    </message>
    <message>
        <source>%1: %2 bars</source>
        <translation>%1: %2 Balken</translation>
    </message>
    <message>
        <source>, %1 to %2 (UTC).</source>
        <translation>, %1 bis %2 (UTC).</translation>
    </message>
    <message>
        <source>One of them is in the history already and will be replaced.</source>
        <translation>Einer davon ist bereits in der Historie und wird ersetzt.</translation>
    </message>
    <message>
        <source>%1 of them are in the history already and will be replaced.</source>
        <translation>%1 davon sind bereits in der Historie und werden ersetzt.</translation>
    </message>
    <message>
        <source>One row cannot be read: see “Bad rows”.</source>
        <translation>Eine Zeile ist nicht lesbar: siehe „Fehlzeilen“.</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: see “Bad rows”.</source>
        <translation>%1 Zeilen sind nicht lesbar: siehe „Fehlzeilen“.</translation>
    </message>
    <message>
        <source>One bar of trading time is missing</source>
        <translation>Ein Balken Handelszeit fehlt</translation>
    </message>
    <message>
        <source>%1 bars of trading time are missing</source>
        <translation>%1 Balken Handelszeit fehlen</translation>
    </message>
    <message>
        <source>, first from %1.</source>
        <translation>, zuerst ab %1.</translation>
    </message>
    <message>
        <source>One bar stands there twice and is taken once.</source>
        <translation>Ein Balken steht doppelt da und zählt einmal.</translation>
    </message>
    <message>
        <source>%1 bars stand there twice and are taken once.</source>
        <translation>%1 Balken stehen doppelt da und zählen einmal.</translation>
    </message>
    <message>
        <source>One row is out of order and is sorted.</source>
        <translation>Eine Zeile steht falsch und wird einsortiert.</translation>
    </message>
    <message>
        <source>%1 rows are out of order and are sorted.</source>
        <translation>%1 Zeilen stehen falsch und werden einsortiert.</translation>
    </message>
    <message>
        <source>One bar is not over yet and is left out.</source>
        <translation>Ein Balken ist noch nicht zu Ende und bleibt weg.</translation>
    </message>
    <message>
        <source>%1 bars are not over yet and are left out.</source>
        <translation>%1 Balken sind noch nicht zu Ende und bleiben weg.</translation>
    </message>
    <message>
        <source>One bar does not begin where bars of its length do.</source>
        <translation>Ein Balken beginnt nicht dort, wo Balken seiner Länge beginnen.</translation>
    </message>
    <message>
        <source>%1 bars do not begin where bars of their length do: is the time zone right?</source>
        <translation>%1 Balken beginnen nicht dort, wo Balken ihrer Länge beginnen: Stimmt die Zeitzone?</translation>
    </message>
    <message>
        <source>One bar of %1 is in the history.</source>
        <translation>Ein Balken von %1 ist in der Historie.</translation>
    </message>
    <message>
        <source>%2 bars of %1 are in the history.</source>
        <translation>%2 Balken von %1 sind in der Historie.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeitebene</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a field</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>IndicatorCatalogue</name>
    <message>
        <source>Averages</source>
        <translation>Durchschnitte</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Bars and patterns</source>
        <translation>Balken und Muster</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Order book and trades</source>
        <translation>Orderbuch und Trades</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>option of an indicator</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and its parameters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>indicator computed of another</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message numerus="yes">
        <source>%n bars more until its beginning no longer shows.</source>
        <translation>
            <numerusform>Noch %n Balken, bis der Anfang nicht mehr nachwirkt.</numerusform>
            <numerusform>Noch %n Balken, bis der Anfang nicht mehr nachwirkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>First value at bar %1.</source>
        <translation>Erster Wert bei Balken %1.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Repaints</source>
        <translation>Repainting</translation>
    </message>
    <message>
        <source>What is drawn at old bars may change with new ones, or looks ahead. It is for the eye only; no decision is made of it.</source>
        <translation>Gezeichnetes auf alten Balken kann sich mit neuen ändern oder blickt voraus. Nur fürs Auge; keine Entscheidung beruht darauf.</translation>
    </message>
    <message>
        <source>It is read off quotes and trades; a chart holds bars.</source>
        <translation>Er wird aus Quotierungen und Trades gelesen; ein Chart hat Balken.</translation>
    </message>
    <message>
        <source>It compares two instruments, and the session has only one. Open a recording of several.</source>
        <translation>Er vergleicht zwei Instrumente, die Sitzung hat nur eines. Eine Aufzeichnung mit mehreren öffnen.</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <translation>Einfacher gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>Exponentieller gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>Ribbon</translation>
    </message>
    <message>
        <source>Ribbon of five exponential averages</source>
        <translation>Ribbon aus fünf exponentiellen Durchschnitten</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <translation>Gewichteter gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Wilder&apos;s moving average</source>
        <translation>Gleitender Durchschnitt nach Wilder</translation>
    </message>
    <message>
        <source>DEMA</source>
        <translation>DEMA</translation>
    </message>
    <message>
        <source>Double exponential average</source>
        <translation>Doppelter exponentieller Durchschnitt</translation>
    </message>
    <message>
        <source>TEMA</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Triple exponential average</source>
        <translation>Dreifacher exponentieller Durchschnitt</translation>
    </message>
    <message>
        <source>HMA</source>
        <translation>HMA</translation>
    </message>
    <message>
        <source>Hull moving average</source>
        <translation>Gleitender Durchschnitt nach Hull</translation>
    </message>
    <message>
        <source>KAMA</source>
        <translation>KAMA</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average</source>
        <translation>Adaptiver Durchschnitt nach Kaufman</translation>
    </message>
    <message>
        <source>VWMA</source>
        <translation>VWMA</translation>
    </message>
    <message>
        <source>Volume-weighted moving average</source>
        <translation>Volumengewichteter gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>TRIMA</source>
        <translation>TRIMA</translation>
    </message>
    <message>
        <source>Triangular moving average</source>
        <translation>Dreiecksgewichteter gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>LSMA</source>
        <translation>LSMA</translation>
    </message>
    <message>
        <source>Least squares moving average</source>
        <translation>Gleitender Durchschnitt der kleinsten Quadrate</translation>
    </message>
    <message>
        <source>EMA slope</source>
        <translation>EMA-Steigung</translation>
    </message>
    <message>
        <source>Slope of an exponential average</source>
        <translation>Steigung eines exponentiellen Durchschnitts</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>Relative-Stärke-Index</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Moving average convergence divergence</source>
        <translation>Konvergenz/Divergenz gleitender Durchschnitte</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Percentage price oscillator</source>
        <translation>Prozentualer Preisoszillator</translation>
    </message>
    <message>
        <source>APO</source>
        <translation>APO</translation>
    </message>
    <message>
        <source>Absolute price oscillator</source>
        <translation>Absoluter Preisoszillator</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Stochastik</translation>
    </message>
    <message>
        <source>Stochastic oscillator</source>
        <translation>Stochastik-Oszillator</translation>
    </message>
    <message>
        <source>Stochastic RSI</source>
        <translation>Stochastik-RSI</translation>
    </message>
    <message>
        <source>Stochastic of the RSI</source>
        <translation>Stochastik des RSI</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>Williams %R</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Änderungsrate</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Return of one bar</source>
        <translation>Rendite eines Balkens</translation>
    </message>
    <message>
        <source>Log return</source>
        <translation>Log-Rendite</translation>
    </message>
    <message>
        <source>Logarithmic return of one bar</source>
        <translation>Logarithmische Rendite eines Balkens</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <translation>Commodity Channel Index</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>Chande momentum oscillator</source>
        <translation>Chande-Momentum-Oszillator</translation>
    </message>
    <message>
        <source>TSI</source>
        <translation>TSI</translation>
    </message>
    <message>
        <source>True strength index</source>
        <translation>True Strength Index</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Ultimate</translation>
    </message>
    <message>
        <source>Ultimate oscillator</source>
        <translation>Ultimate Oscillator</translation>
    </message>
    <message>
        <source>Awesome</source>
        <translation>Awesome</translation>
    </message>
    <message>
        <source>Awesome oscillator</source>
        <translation>Awesome Oscillator</translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation>Aroon</translation>
    </message>
    <message>
        <source>TRIX</source>
        <translation>TRIX</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>Fisher transform</source>
        <translation>Fisher-Transformation</translation>
    </message>
    <message>
        <source>Connors RSI</source>
        <translation>Connors-RSI</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <translation>Average Directional Index</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>Vortex</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>Parabolic SAR</translation>
    </message>
    <message>
        <source>Parabolic stop and reverse</source>
        <translation>Parabolic Stop and Reverse</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>Supertrend</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation>Ichimoku</translation>
    </message>
    <message>
        <source>Ichimoku cloud</source>
        <translation>Ichimoku-Wolke</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Heikin-Ashi bars</source>
        <translation>Heikin-Ashi-Balken</translation>
    </message>
    <message>
        <source>Choppiness</source>
        <translation>Choppiness</translation>
    </message>
    <message>
        <source>Choppiness index</source>
        <translation>Choppiness-Index</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Efficiency ratio</source>
        <translation>Effizienzquotient</translation>
    </message>
    <message>
        <source>Regression channel</source>
        <translation>Regressionskanal</translation>
    </message>
    <message>
        <source>Linear regression channel</source>
        <translation>Linearer Regressionskanal</translation>
    </message>
    <message>
        <source>Hurst</source>
        <translation>Hurst</translation>
    </message>
    <message>
        <source>Hurst exponent of variance ratios</source>
        <translation>Hurst-Exponent aus Varianzquotienten</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>True Range</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>Average True Range</translation>
    </message>
    <message>
        <source>NATR</source>
        <translation>NATR</translation>
    </message>
    <message>
        <source>Average true range in percent</source>
        <translation>Average True Range in Prozent</translation>
    </message>
    <message>
        <source>ATR percentile</source>
        <translation>ATR-Perzentil</translation>
    </message>
    <message>
        <source>Percentile of the average true range</source>
        <translation>Perzentil der Average True Range</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <translation>Bollinger</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bollinger-Bänder</translation>
    </message>
    <message>
        <source>Keltner</source>
        <translation>Keltner</translation>
    </message>
    <message>
        <source>Keltner channel</source>
        <translation>Keltner-Kanal</translation>
    </message>
    <message>
        <source>Donchian</source>
        <translation>Donchian</translation>
    </message>
    <message>
        <source>Donchian channel</source>
        <translation>Donchian-Kanal</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTM-Squeeze</translation>
    </message>
    <message>
        <source>TTM squeeze and its momentum</source>
        <translation>TTM-Squeeze und sein Momentum</translation>
    </message>
    <message>
        <source>Chandelier</source>
        <translation>Chandelier</translation>
    </message>
    <message>
        <source>Chandelier exit</source>
        <translation>Chandelier Exit</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Envelope of an average</source>
        <translation>Envelope um einen Durchschnitt</translation>
    </message>
    <message>
        <source>Realised volatility</source>
        <translation>Realisierte Volatilität</translation>
    </message>
    <message>
        <source>EWMA volatility</source>
        <translation>EWMA-Volatilität</translation>
    </message>
    <message>
        <source>Exponentially weighted volatility</source>
        <translation>Exponentiell gewichtete Volatilität</translation>
    </message>
    <message>
        <source>Volatility z</source>
        <translation>Volatilität z</translation>
    </message>
    <message>
        <source>Z-score of realised volatility</source>
        <translation>Z-Wert der realisierten Volatilität</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <translation>Parkinson</translation>
    </message>
    <message>
        <source>Parkinson volatility</source>
        <translation>Parkinson-Volatilität</translation>
    </message>
    <message>
        <source>Garman-Klass</source>
        <translation>Garman-Klass</translation>
    </message>
    <message>
        <source>Garman-Klass volatility</source>
        <translation>Garman-Klass-Volatilität</translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <translation>Rogers-Satchell</translation>
    </message>
    <message>
        <source>Rogers-Satchell volatility</source>
        <translation>Rogers-Satchell-Volatilität</translation>
    </message>
    <message>
        <source>Yang-Zhang</source>
        <translation>Yang-Zhang</translation>
    </message>
    <message>
        <source>Yang-Zhang volatility</source>
        <translation>Yang-Zhang-Volatilität</translation>
    </message>
    <message>
        <source>OBV</source>
        <translation>OBV</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <translation>On-Balance-Volumen</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price of the session</source>
        <translation>Volumengewichteter Durchschnittskurs der Sitzung</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <translation>Verankerter VWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price since a bar</source>
        <translation>Volumengewichteter Durchschnittskurs ab einem Balken</translation>
    </message>
    <message>
        <source>MFI</source>
        <translation>MFI</translation>
    </message>
    <message>
        <source>Money flow index</source>
        <translation>Money-Flow-Index</translation>
    </message>
    <message>
        <source>A/D</source>
        <translation>A/D</translation>
    </message>
    <message>
        <source>Accumulation and distribution</source>
        <translation>Akkumulation und Distribution</translation>
    </message>
    <message>
        <source>CMF</source>
        <translation>CMF</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>Chaikin Money Flow</translation>
    </message>
    <message>
        <source>Chaikin</source>
        <translation>Chaikin</translation>
    </message>
    <message>
        <source>Chaikin oscillator</source>
        <translation>Chaikin-Oszillator</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Force index</source>
        <translation>Force-Index</translation>
    </message>
    <message>
        <source>EMV</source>
        <translation>EMV</translation>
    </message>
    <message>
        <source>Ease of movement</source>
        <translation>Ease of Movement</translation>
    </message>
    <message>
        <source>Volume z</source>
        <translation>Volumen z</translation>
    </message>
    <message>
        <source>Z-score of the volume</source>
        <translation>Z-Wert des Volumens</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>Relatives Volumen</translation>
    </message>
    <message>
        <source>Volume stack</source>
        <translation>Volumenstapel</translation>
    </message>
    <message>
        <source>Buying and selling volume of bars</source>
        <translation>Kauf- und Verkaufsvolumen der Balken</translation>
    </message>
    <message>
        <source>CVD</source>
        <translation>CVD</translation>
    </message>
    <message>
        <source>Cumulative volume delta</source>
        <translation>Kumulatives Volumendelta</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Middle of the quotes</source>
        <translation>Mitte der Quotierungen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spread of the quotes</source>
        <translation>Spread der Quotierungen</translation>
    </message>
    <message>
        <source>Microprice</source>
        <translation>Mikropreis</translation>
    </message>
    <message>
        <source>Stoikov microprice</source>
        <translation>Stoikov-Mikropreis</translation>
    </message>
    <message>
        <source>Stoikov&apos;s microprice</source>
        <translation>Mikropreis nach Stoikov</translation>
    </message>
    <message>
        <source>Book imbalance</source>
        <translation>Buch-Ungleichgewicht</translation>
    </message>
    <message>
        <source>Imbalance of the order book</source>
        <translation>Ungleichgewicht des Orderbuchs</translation>
    </message>
    <message>
        <source>Imbalance EMA</source>
        <translation>Ungleichgewicht EMA</translation>
    </message>
    <message>
        <source>Average imbalance of the order book</source>
        <translation>Mittleres Ungleichgewicht des Orderbuchs</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OFI</translation>
    </message>
    <message>
        <source>Order flow imbalance</source>
        <translation>Ungleichgewicht des Orderflusses</translation>
    </message>
    <message>
        <source>Trade imbalance</source>
        <translation>Trade-Ungleichgewicht</translation>
    </message>
    <message>
        <source>Imbalance of the trades</source>
        <translation>Ungleichgewicht der Trades</translation>
    </message>
    <message>
        <source>Kyle&apos;s lambda</source>
        <translation>Kyles Lambda</translation>
    </message>
    <message>
        <source>Amihud</source>
        <translation>Amihud</translation>
    </message>
    <message>
        <source>Amihud illiquidity</source>
        <translation>Illiquidität nach Amihud</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>Absorption at the best price</source>
        <translation>Absorption am besten Preis</translation>
    </message>
    <message>
        <source>Pivots</source>
        <translation>Pivots</translation>
    </message>
    <message>
        <source>Pivot points, classic</source>
        <translation>Pivot-Punkte, klassisch</translation>
    </message>
    <message>
        <source>Fibonacci pivots</source>
        <translation>Fibonacci-Pivots</translation>
    </message>
    <message>
        <source>Pivot points, Fibonacci</source>
        <translation>Pivot-Punkte, Fibonacci</translation>
    </message>
    <message>
        <source>Camarilla pivots</source>
        <translation>Camarilla-Pivots</translation>
    </message>
    <message>
        <source>Pivot points, Camarilla</source>
        <translation>Pivot-Punkte, Camarilla</translation>
    </message>
    <message>
        <source>Woodie pivots</source>
        <translation>Woodie-Pivots</translation>
    </message>
    <message>
        <source>Pivot points, Woodie</source>
        <translation>Pivot-Punkte, Woodie</translation>
    </message>
    <message>
        <source>DeMark pivots</source>
        <translation>DeMark-Pivots</translation>
    </message>
    <message>
        <source>Pivot points, DeMark</source>
        <translation>Pivot-Punkte, DeMark</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorherige Sitzung</translation>
    </message>
    <message>
        <source>Prices of the session before</source>
        <translation>Kurse der Sitzung davor</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z-Wert</translation>
    </message>
    <message>
        <source>Z-score of the close</source>
        <translation>Z-Wert des Schlusskurses</translation>
    </message>
    <message>
        <source>Percent rank</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Correlation with the benchmark</source>
        <translation>Korrelation mit dem Vergleichswert</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta to the benchmark</source>
        <translation>Beta zum Vergleichswert</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>Autokorrelation</translation>
    </message>
    <message>
        <source>Autocorrelation of returns</source>
        <translation>Autokorrelation der Renditen</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Skewness of returns</source>
        <translation>Schiefe der Renditen</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Excess kurtosis of returns</source>
        <translation>Exzess-Kurtosis der Renditen</translation>
    </message>
    <message>
        <source>Spread z</source>
        <translation>Spread z</translation>
    </message>
    <message>
        <source>Z-score of the spread to the benchmark</source>
        <translation>Z-Wert des Spreads zum Vergleichswert</translation>
    </message>
    <message>
        <source>Saty levels</source>
        <translation>Saty-Niveaus</translation>
    </message>
    <message>
        <source>Saty ATR levels</source>
        <translation>Saty-ATR-Niveaus</translation>
    </message>
    <message>
        <source>Saty phase</source>
        <translation>Saty-Phase</translation>
    </message>
    <message>
        <source>Saty phase oscillator</source>
        <translation>Saty-Phasenoszillator</translation>
    </message>
    <message>
        <source>Saty compression</source>
        <translation>Saty-Kompression</translation>
    </message>
    <message>
        <source>ALMA</source>
        <translation>ALMA</translation>
    </message>
    <message>
        <source>Arnaud Legoux moving average</source>
        <translation>Gleitender Durchschnitt nach Arnaud Legoux</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Tillson T3</source>
        <translation>Tillson T3</translation>
    </message>
    <message>
        <source>McGinley</source>
        <translation>McGinley</translation>
    </message>
    <message>
        <source>McGinley dynamic</source>
        <translation>McGinley Dynamic</translation>
    </message>
    <message>
        <source>VIDYA</source>
        <translation>VIDYA</translation>
    </message>
    <message>
        <source>Variable index dynamic average</source>
        <translation>Dynamischer Durchschnitt mit variablem Index</translation>
    </message>
    <message>
        <source>ZLEMA</source>
        <translation>ZLEMA</translation>
    </message>
    <message>
        <source>Zero-lag exponential average</source>
        <translation>Exponentieller Durchschnitt ohne Verzögerung</translation>
    </message>
    <message>
        <source>MAMA</source>
        <translation>MAMA</translation>
    </message>
    <message>
        <source>MESA adaptive average</source>
        <translation>Adaptiver MESA-Durchschnitt</translation>
    </message>
    <message>
        <source>HT trendline</source>
        <translation>HT-Trendlinie</translation>
    </message>
    <message>
        <source>Hilbert transform trendline</source>
        <translation>Trendlinie der Hilbert-Transformation</translation>
    </message>
    <message>
        <source>RMTA</source>
        <translation>RMTA</translation>
    </message>
    <message>
        <source>Recursive moving trend average</source>
        <translation>Rekursiver gleitender Trenddurchschnitt</translation>
    </message>
    <message>
        <source>TSF</source>
        <translation>TSF</translation>
    </message>
    <message>
        <source>Time series forecast</source>
        <translation>Zeitreihenprognose</translation>
    </message>
    <message>
        <source>FOSC</source>
        <translation>FOSC</translation>
    </message>
    <message>
        <source>Forecast oscillator</source>
        <translation>Prognoseoszillator</translation>
    </message>
    <message>
        <source>Alligator</source>
        <translation>Alligator</translation>
    </message>
    <message>
        <source>Williams alligator</source>
        <translation>Williams-Alligator</translation>
    </message>
    <message>
        <source>Gator</source>
        <translation>Gator</translation>
    </message>
    <message>
        <source>Gator oscillator</source>
        <translation>Gator-Oszillator</translation>
    </message>
    <message>
        <source>Elder ray</source>
        <translation>Elder-Ray</translation>
    </message>
    <message>
        <source>Elder ray: bull and bear power</source>
        <translation>Elder-Ray: Bullen- und Bärenkraft</translation>
    </message>
    <message>
        <source>PVO</source>
        <translation>PVO</translation>
    </message>
    <message>
        <source>Percentage volume oscillator</source>
        <translation>Prozentualer Volumenoszillator</translation>
    </message>
    <message>
        <source>Volume oscillator</source>
        <translation>Volumenoszillator</translation>
    </message>
    <message>
        <source>PMO</source>
        <translation>PMO</translation>
    </message>
    <message>
        <source>Price momentum oscillator</source>
        <translation>Price-Momentum-Oszillator</translation>
    </message>
    <message>
        <source>STC</source>
        <translation>STC</translation>
    </message>
    <message>
        <source>Schaff trend cycle</source>
        <translation>Schaff-Trendzyklus</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>Stochastic momentum index</source>
        <translation>Stochastischer Momentum-Index</translation>
    </message>
    <message>
        <source>Klinger</source>
        <translation>Klinger</translation>
    </message>
    <message>
        <source>Klinger volume oscillator</source>
        <translation>Klinger-Volumenoszillator</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>Balance of power</source>
        <translation>Balance of Power</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Detrended price oscillator</source>
        <translation>Trendbereinigter Preisoszillator</translation>
    </message>
    <message>
        <source>QStick</source>
        <translation>QStick</translation>
    </message>
    <message>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <source>Vertical horizontal filter</source>
        <translation>Vertical Horizontal Filter</translation>
    </message>
    <message>
        <source>Mesa sine</source>
        <translation>Mesa-Sinus</translation>
    </message>
    <message>
        <source>Mesa sine wave</source>
        <translation>Mesa-Sinuswelle</translation>
    </message>
    <message>
        <source>Relative strength</source>
        <translation>Relative Stärke</translation>
    </message>
    <message>
        <source>Strength relative to the benchmark</source>
        <translation>Stärke relativ zum Vergleichswert</translation>
    </message>
    <message>
        <source>ROC bands</source>
        <translation>ROC-Bänder</translation>
    </message>
    <message>
        <source>Rate of change with bands</source>
        <translation>Änderungsrate mit Bändern</translation>
    </message>
    <message>
        <source>STARC</source>
        <translation>STARC</translation>
    </message>
    <message>
        <source>STARC bands</source>
        <translation>STARC-Bänder</translation>
    </message>
    <message>
        <source>Acceleration bands</source>
        <translation>Acceleration Bands</translation>
    </message>
    <message>
        <source>ATR stop</source>
        <translation>ATR-Stop</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>ATR-Trailing-Stop</translation>
    </message>
    <message>
        <source>Volatility stop</source>
        <translation>Volatilitäts-Stop</translation>
    </message>
    <message>
        <source>Fractal chaos</source>
        <translation>Fractal Chaos</translation>
    </message>
    <message>
        <source>Fractal chaos bands</source>
        <translation>Fractal-Chaos-Bänder</translation>
    </message>
    <message>
        <source>Fractals</source>
        <translation>Fraktale</translation>
    </message>
    <message>
        <source>Williams fractals</source>
        <translation>Williams-Fraktale</translation>
    </message>
    <message>
        <source>Pivot lines</source>
        <translation>Pivot-Linien</translation>
    </message>
    <message>
        <source>Lines through pivots</source>
        <translation>Linien durch Pivots</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>Zickzack</translation>
    </message>
    <message>
        <source>Rolling pivots</source>
        <translation>Rollende Pivots</translation>
    </message>
    <message>
        <source>Pivot points of a rolling window</source>
        <translation>Pivot-Punkte eines rollenden Fensters</translation>
    </message>
    <message>
        <source>Deviation channels</source>
        <translation>Abweichungskanäle</translation>
    </message>
    <message>
        <source>Standard deviation channels</source>
        <translation>Standardabweichungskanäle</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>Ulcer</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Ulcer-Index</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>Mass index</source>
        <translation>Mass-Index</translation>
    </message>
    <message>
        <source>CVI</source>
        <translation>CVI</translation>
    </message>
    <message>
        <source>Chaikin volatility</source>
        <translation>Chaikin-Volatilität</translation>
    </message>
    <message>
        <source>NVI</source>
        <translation>NVI</translation>
    </message>
    <message>
        <source>Negative volume index</source>
        <translation>Negativer Volumenindex</translation>
    </message>
    <message>
        <source>PVI</source>
        <translation>PVI</translation>
    </message>
    <message>
        <source>Positive volume index</source>
        <translation>Positiver Volumenindex</translation>
    </message>
    <message>
        <source>WAD</source>
        <translation>WAD</translation>
    </message>
    <message>
        <source>Williams accumulation and distribution</source>
        <translation>Williams-Akkumulation/Distribution</translation>
    </message>
    <message>
        <source>Market facilitation</source>
        <translation>Market Facilitation</translation>
    </message>
    <message>
        <source>Market facilitation index</source>
        <translation>Market-Facilitation-Index</translation>
    </message>
    <message>
        <source>SMA analysis</source>
        <translation>SMA-Analyse</translation>
    </message>
    <message>
        <source>Deviations from a simple average</source>
        <translation>Abweichungen vom einfachen Durchschnitt</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Std error</source>
        <translation>Std.-Fehler</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>Covariance with the benchmark</source>
        <translation>Kovarianz mit dem Vergleichswert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum of the last values</source>
        <translation>Summe der letzten Werte</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Highest of the last values</source>
        <translation>Höchster der letzten Werte</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <source>Lowest of the last values</source>
        <translation>Tiefster der letzten Werte</translation>
    </message>
    <message>
        <source>Hurst R/S</source>
        <translation>Hurst R/S</translation>
    </message>
    <message>
        <source>Hurst exponent of rescaled ranges</source>
        <translation>Hurst-Exponent der reskalierten Spannen</translation>
    </message>
    <message>
        <source>Renko</source>
        <translation>Renko</translation>
    </message>
    <message>
        <source>Renko bricks</source>
        <translation>Renko-Bausteine</translation>
    </message>
    <message>
        <source>Renko ATR</source>
        <translation>Renko-ATR</translation>
    </message>
    <message>
        <source>Renko bricks of the ATR</source>
        <translation>Renko-Bausteine nach ATR</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Candle patterns</source>
        <translation>Kerzenmuster</translation>
    </message>
    <message>
        <source>Doji</source>
        <translation>Doji</translation>
    </message>
    <message>
        <source>Doji and the parts of the bar</source>
        <translation>Doji und die Teile des Balkens</translation>
    </message>
    <message>
        <source>Marubozu</source>
        <translation>Marubozu</translation>
    </message>
    <message>
        <source>Marubozu and the parts of the bar</source>
        <translation>Marubozu und die Teile des Balkens</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>Eröffnungskurs</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Höchstkurs</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Tiefstkurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Schlusskurs</translation>
    </message>
    <message>
        <source>HL/2</source>
        <translation>HL/2</translation>
    </message>
    <message>
        <source>Middle of high and low</source>
        <translation>Mitte aus Hoch und Tief</translation>
    </message>
    <message>
        <source>HLC/3</source>
        <translation>HLC/3</translation>
    </message>
    <message>
        <source>Typical price</source>
        <translation>Typischer Kurs</translation>
    </message>
    <message>
        <source>OC/2</source>
        <translation>OC/2</translation>
    </message>
    <message>
        <source>Middle of open and close</source>
        <translation>Mitte aus Eröffnung und Schluss</translation>
    </message>
    <message>
        <source>OHL/3</source>
        <translation>OHL/3</translation>
    </message>
    <message>
        <source>Mean of open, high and low</source>
        <translation>Mittel aus Eröffnung, Hoch und Tief</translation>
    </message>
    <message>
        <source>OHLC/4</source>
        <translation>OHLC/4</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Durchschnittskurs</translation>
    </message>
    <message>
        <source>HLCC/4</source>
        <translation>HLCC/4</translation>
    </message>
    <message>
        <source>Weighted close</source>
        <translation>Gewichteter Schlusskurs</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Absolutwert</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Exponential function</source>
        <translation>Exponentialfunktion</translation>
    </message>
    <message>
        <source>Natural log</source>
        <translation>Natürl. Log</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>Natürlicher Logarithmus</translation>
    </message>
    <message>
        <source>Decimal log</source>
        <translation>Dekad. Log</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>Dekadischer Logarithmus</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangens</translation>
    </message>
    <message>
        <source>Hyperbolic sine</source>
        <translation>Sinus hyperbolicus</translation>
    </message>
    <message>
        <source>Hyperbolic cosine</source>
        <translation>Kosinus hyperbolicus</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <source>Arc sine</source>
        <translation>Arkussinus</translation>
    </message>
    <message>
        <source>Arc cosine</source>
        <translation>Arkuskosinus</translation>
    </message>
    <message>
        <source>Arc tangent</source>
        <translation>Arkustangens</translation>
    </message>
    <message>
        <source>To radians</source>
        <translation>In Radiant</translation>
    </message>
    <message>
        <source>Degrees to radians</source>
        <translation>Grad in Radiant</translation>
    </message>
    <message>
        <source>To degrees</source>
        <translation>In Grad</translation>
    </message>
    <message>
        <source>Radians to degrees</source>
        <translation>Radiant in Grad</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>Aufgerundet</translation>
    </message>
    <message>
        <source>Smallest whole number not below</source>
        <translation>Kleinste ganze Zahl nicht darunter</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>Abgerundet</translation>
    </message>
    <message>
        <source>Largest whole number not above</source>
        <translation>Größte ganze Zahl nicht darüber</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Whole part of a number</source>
        <translation>Ganzzahliger Teil</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>Nearest whole number</source>
        <translation>Nächste ganze Zahl</translation>
    </message>
    <message>
        <source>Sum with benchmark</source>
        <translation>Summe mit Vergleich</translation>
    </message>
    <message>
        <source>Sum with the benchmark</source>
        <translation>Summe mit dem Vergleichswert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference from the benchmark</source>
        <translation>Differenz zum Vergleichswert</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product with the benchmark</source>
        <translation>Produkt mit dem Vergleichswert</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>Quotient by the benchmark</source>
        <translation>Quotient zum Vergleichswert</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Value of an earlier bar</source>
        <translation>Wert eines früheren Balkens</translation>
    </message>
    <message>
        <source>Cross over</source>
        <translation>Kreuzung aufwärts</translation>
    </message>
    <message>
        <source>Crossing above the benchmark</source>
        <translation>Kreuzung über den Vergleichswert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuzung</translation>
    </message>
    <message>
        <source>Crossing the benchmark</source>
        <translation>Kreuzung mit dem Vergleichswert</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>Lineares Abklingen</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Exponentielles Abklingen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>%K</source>
        <translation>%K</translation>
    </message>
    <message>
        <source>%D</source>
        <translation>%D</translation>
    </message>
    <message>
        <source>%J</source>
        <translation>%J</translation>
    </message>
    <message>
        <source>+DI</source>
        <translation>+DI</translation>
    </message>
    <message>
        <source>−DI</source>
        <translation>−DI</translation>
    </message>
    <message>
        <source>+DM</source>
        <translation>+DM</translation>
    </message>
    <message>
        <source>−DM</source>
        <translation>−DM</translation>
    </message>
    <message>
        <source>DX</source>
        <translation>DX</translation>
    </message>
    <message>
        <source>ADXR</source>
        <translation>ADXR</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Oscillator</source>
        <translation>Oszillator</translation>
    </message>
    <message>
        <source>Bull</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Bär</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Tenkan</source>
        <translation>Tenkan</translation>
    </message>
    <message>
        <source>Kijun</source>
        <translation>Kijun</translation>
    </message>
    <message>
        <source>Span A</source>
        <translation>Span A</translation>
    </message>
    <message>
        <source>Span B</source>
        <translation>Span B</translation>
    </message>
    <message>
        <source>Cloud A</source>
        <translation>Wolke A</translation>
    </message>
    <message>
        <source>Cloud B</source>
        <translation>Wolke B</translation>
    </message>
    <message>
        <source>Chikou</source>
        <translation>Chikou</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>%B</source>
        <translation>%B</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Upper 1</source>
        <translation>Oben 1</translation>
    </message>
    <message>
        <source>Lower 1</source>
        <translation>Unten 1</translation>
    </message>
    <message>
        <source>Upper 2</source>
        <translation>Oben 2</translation>
    </message>
    <message>
        <source>Lower 2</source>
        <translation>Unten 2</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivot</translation>
    </message>
    <message>
        <source>+VI</source>
        <translation>+VI</translation>
    </message>
    <message>
        <source>−VI</source>
        <translation>−VI</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplikator</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Bars left</source>
        <translation>Balken links</translation>
    </message>
    <message>
        <source>Bars right</source>
        <translation>Balken rechts</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <translation>Glättung von %K</translation>
    </message>
    <message>
        <source>Smoothing of %D</source>
        <translation>Glättung von %D</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Turns of</source>
        <translation>Wenden von</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>First true range</source>
        <translation>Erste True Range</translation>
    </message>
    <message>
        <source>Place in the band</source>
        <translation>Lage im Band</translation>
    </message>
</context>
<context>
    <name>IndicatorPainter</name>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
</context>
<context>
    <name>IndicatorPalette</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limette</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>LevelLines</name>
    <message>
        <source>entry %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>Einstieg %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>trail %1</source>
        <comment>trailing stop of a position; %1: whose</comment>
        <translation>Trailing %1</translation>
    </message>
    <message>
        <source>buy %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>Kauf %1</translation>
    </message>
    <message>
        <source>sell %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>Verkauf %1</translation>
    </message>
    <message>
        <source>buy stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>Kauf-Stop %1</translation>
    </message>
    <message>
        <source>sell stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>Verk.-Stop %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a line cannot be put there</comment>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>%1 · %2 R</source>
        <comment>money at this level, reward by risk</comment>
        <translation>%1 · %2 R</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3 from here</source>
        <comment>quantity, price, percent</comment>
        <translation>%1 zu %2 · %3 von hier</translation>
    </message>
    <message>
        <source>%1, being moved</source>
        <comment>price</comment>
        <translation>%1, wird verschoben</translation>
    </message>
    <message>
        <source>%1, waiting for the engine</source>
        <comment>price</comment>
        <translation>%1, wartet auf die Engine</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <comment>level, price</comment>
        <translation>%1 bei %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <comment>level, price, what it means</comment>
        <translation>%1 bei %2: %3.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1d %2h</source>
        <translation>%1T %2h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>OperatorText</name>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>checking …</source>
        <comment>a passphrase</comment>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>nobody is unlocked</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1 · no passphrase</source>
        <comment>operator</comment>
        <translation>%1 · keine Passphrase</translation>
    </message>
    <message>
        <source>%1 is unlocked as %2, until 15 minutes pass without mouse or keyboard, for 24 hours at most.</source>
        <translation>%1 ist als %2 entsperrt, bis 15 Minuten ohne Maus und Tastatur vergehen, höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>This workspace has one admin without a passphrase: everybody who uses this computer may do everything in it. Give the admin a passphrase to change that.</source>
        <translation>Dieser Arbeitsbereich hat einen Admin ohne Passphrase: Wer diesen Rechner benutzt, darf darin alles. Dem Admin eine Passphrase geben, um das zu ändern.</translation>
    </message>
    <message>
        <source>Nobody is unlocked: everything can be looked at and killed, nothing changed. Unlock with a passphrase.</source>
        <translation>Niemand ist entsperrt: Alles lässt sich ansehen und per Not-Aus stoppen, nichts ändern. Mit Passphrase entsperren.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>locked by time</source>
        <translation>nach Zeit gesperrt</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>falsche Passphrase</translation>
    </message>
    <message>
        <source>has to wait</source>
        <comment>behind wrong passphrases</comment>
        <translation>muss warten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>added an operator</source>
        <translation>Bediener hinzugefügt</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>Bediener entfernt</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <source>a new session</source>
        <translation>neue Sitzung</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>weights of the analysis</source>
        <translation>Gewichte der Analyse</translation>
    </message>
    <message>
        <source>orders and positions</source>
        <translation>Orders und Positionen</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>booking by hand</source>
        <translation>Buchung von Hand</translation>
    </message>
    <message>
        <source>lifting a stop</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>Bediener</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>The stop of a long position lies below the market.</source>
        <translation>Der Stop einer Long-Position liegt unter dem Markt.</translation>
    </message>
    <message>
        <source>The stop of a short position lies above the market.</source>
        <translation>Der Stop einer Short-Position liegt über dem Markt.</translation>
    </message>
    <message>
        <source>The target of a long position lies above the market.</source>
        <translation>Das Ziel einer Long-Position liegt über dem Markt.</translation>
    </message>
    <message>
        <source>The target of a short position lies below the market.</source>
        <translation>Das Ziel einer Short-Position liegt unter dem Markt.</translation>
    </message>
    <message>
        <source>last trade</source>
        <comment>what a stop looks at</comment>
        <translation>letzter Trade</translation>
    </message>
    <message>
        <source>mid</source>
        <comment>what a stop looks at: middle of bid and ask</comment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>bid or ask</source>
        <comment>what a stop looks at: the side it would trade at</comment>
        <translation>Geld oder Brief</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ATR</source>
        <translation>%1 ATR</translation>
    </message>
    <message>
        <source>%1, exit</source>
        <comment>an order that only reduces</comment>
        <translation>%1, Ausstieg</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>GTD, instant</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>OCO %1</source>
        <comment>orders of which only one may be done; number</comment>
        <translation>OCO %1</translation>
    </message>
    <message>
        <source>pair %1</source>
        <comment>stop and target of one position; number</comment>
        <translation>Paar %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <comment>number of an order</comment>
        <translation>ersetzt %1</translation>
    </message>
    <message>
        <source>exit of %1</source>
        <comment>number of a position</comment>
        <translation>Ausstieg aus %1</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <comment>state of an order whose fate nobody knows</comment>
        <translation>%1, ungeprüft</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>side, quantity, symbol</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>stop %1, then limit %2</source>
        <translation>Stop %1, dann Limit %2</translation>
    </message>
    <message>
        <source>trailing by %1</source>
        <translation>nachgezogen um %1</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>zum Handelsschluss</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>zeigt %1</translation>
    </message>
    <message>
        <source>triggered by %1</source>
        <translation>ausgelöst durch %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>nur reduzierend</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>%1 has %2 of %3 bars</source>
        <comment>timeframe, counts</comment>
        <translation>%1 hat %2 von %3 Balken</translation>
    </message>
    <message>
        <source>range (ATR) %1 on %2, at least %3 needed</source>
        <translation>Spanne (ATR) %1 auf %2, mindestens %3 nötig</translation>
    </message>
    <message>
        <source>jump of %1 times the usual range (ATR) on %2 at %3 UTC, suspect from %4 times</source>
        <translation>Sprung um das %1-Fache der üblichen Spanne (ATR) auf %2 um %3 UTC, verdächtig ab %4-fach</translation>
    </message>
    <message>
        <source>%1 on %2 timeframes</source>
        <comment>a detector, count</comment>
        <translation>%1 auf %2 Zeitebenen</translation>
    </message>
    <message>
        <source>signal %1, %2 ATR</source>
        <comment>number, result</comment>
        <translation>Signal %1, %2 ATR</translation>
    </message>
    <message>
        <source>Brier score %1 with what was learned, %2 with the base weights, over %3 outcomes</source>
        <translation>Brier-Score %1 mit dem Gelernten, %2 mit den Basisgewichten, über %3 Ausgänge</translation>
    </message>
    <message>
        <source>%1 → %2, range (ATR) %3</source>
        <comment>price before, price after, range</comment>
        <translation>%1 → %2, Spanne (ATR) %3</translation>
    </message>
    <message>
        <source>risk times %1</source>
        <translation>Risiko mal %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>strike %1, %2 days to expiry, underlying at %3</source>
        <translation>Strike %1, %2 Tage bis Verfall, Basiswert bei %3</translation>
    </message>
    <message>
        <source>%1 listed, %2 to %3 days wanted</source>
        <translation>%1 gelistet, %2 bis %3 Tage gewünscht</translation>
    </message>
    <message>
        <source>%1 strikes, underlying at %2</source>
        <translation>%1 Strikes, Basiswert bei %2</translation>
    </message>
    <message>
        <source>last tried: strike %1, %2 days to expiry</source>
        <translation>zuletzt versucht: Strike %1, %2 Tage bis Verfall</translation>
    </message>
    <message>
        <source>%1 for %2, strike now %3</source>
        <translation>%1 für %2, Strike jetzt %3</translation>
    </message>
    <message>
        <source>risk allowed %1</source>
        <translation>erlaubtes Risiko %1</translation>
    </message>
    <message>
        <source>risk allowed %1, distance to the stop %2</source>
        <translation>erlaubtes Risiko %1, Abstand zum Stop %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>agreement %1, %2 needed</source>
        <translation>Einigkeit %1, nötig %2</translation>
    </message>
    <message>
        <source>%1 says %2, vetoes from %3</source>
        <comment>timeframe, its score, limit</comment>
        <translation>%1 sagt %2, Veto ab %3</translation>
    </message>
    <message>
        <source>long from %1, short from %2</source>
        <translation>long ab %1, short ab %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>Verhältnis %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>Passung %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>Einigkeit %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, averages %2 ranges (ATR) apart</source>
        <comment>timeframe, number</comment>
        <translation>%1, Durchschnitte %2 Spannen (ATR) auseinander</translation>
    </message>
    <message>
        <source>histogram %1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>Histogramm %1 auf %2</translation>
    </message>
    <message>
        <source>%1 of the half-width from the middle on %2</source>
        <comment>number, timeframe</comment>
        <translation>%1 der halben Breite von der Mitte auf %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>pushes up</source>
        <translation>drückt nach oben</translation>
    </message>
    <message>
        <source>pushes down</source>
        <translation>drückt nach unten</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>no push</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>direction score %1</source>
        <translation>Richtungs-Score %1</translation>
    </message>
    <message>
        <source>ADX %1</source>
        <translation>ADX %1</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>Effizienz %1</translation>
    </message>
    <message>
        <source>above %1 of the bars before it</source>
        <comment>share of bars</comment>
        <translation>höher als bei %1 der Balken davor</translation>
    </message>
    <message>
        <source>up</source>
        <comment>trend</comment>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>down</source>
        <comment>trend</comment>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trend</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>Spread %1</translation>
    </message>
    <message>
        <source>read from bars, not quoted</source>
        <translation>aus Balken abgeleitet, nicht quotiert</translation>
    </message>
    <message>
        <source>the model says %1</source>
        <comment>a direction</comment>
        <translation>das Modell sagt %1</translation>
    </message>
    <message>
        <source>chance of a change %1</source>
        <translation>Wechselwahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>trained %1 bars ago, used for %2</source>
        <translation>vor %1 Balken trainiert, seit %2 im Einsatz</translation>
    </message>
    <message>
        <source>%1 with %2 bars</source>
        <comment>timeframe</comment>
        <translation>%1 mit %2 Balken</translation>
    </message>
    <message>
        <source>bars missing: %1</source>
        <translation>fehlende Balken: %1</translation>
    </message>
    <message>
        <source>%1, chance of the opposite direction %2 (limit %3), of a change %4 (limit %5)</source>
        <comment>a state</comment>
        <translation>%1, Wahrscheinlichkeit der Gegenrichtung %2 (Limit %3), eines Wechsels %4 (Limit %5)</translation>
    </message>
    <message>
        <source>no score, nothing speaks against it</source>
        <translation>kein Score, nichts spricht dagegen</translation>
    </message>
    <message>
        <source>strength %1, at least %2 needed</source>
        <translation>Stärke %1, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>no signal before it</source>
        <translation>kein Signal davor</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2 bars since the last signal</source>
        <translation>%1 von %2 Balken seit dem letzten Signal</translation>
    </message>
    <message>
        <source>%1 and %2 bars since the last signal, %3 and %4 bars needed</source>
        <translation>%1 und %2 Balken seit dem letzten Signal, %3 und %4 Balken nötig</translation>
    </message>
    <message>
        <source>spread %1 bp</source>
        <translation>Spread %1 bp</translation>
    </message>
    <message>
        <source>%1, above the cap that the settings allow</source>
        <translation>%1, über der Obergrenze der Einstellungen</translation>
    </message>
    <message>
        <source>%1, limit %2 bp</source>
        <translation>%1, Limit %2 bp</translation>
    </message>
    <message>
        <source>%1 (assumed, not quoted)</source>
        <translation>%1 (angenommen, nicht quotiert)</translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation>Equity %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>no like order is working</source>
        <translation>keine gleiche Order aktiv</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 Kontrakte</translation>
    </message>
    <message>
        <source>it would be position or entry number %1, limit %2</source>
        <translation>es wäre Position oder Einstieg Nr. %1, Limit %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 since the last trade, %2 needed</source>
        <translation>%1 seit dem letzten Trade, %2 nötig</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 diese Woche</translation>
    </message>
    <message>
        <source>there is no stop on the losing side of the entry</source>
        <translation>auf der Verlustseite des Einstiegs liegt kein Stop</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known, the stop was not compared</source>
        <translation>die übliche Spanne (ATR) ist unbekannt, der Stop wurde nicht verglichen</translation>
    </message>
    <message>
        <source>the target is %1 times as far as the stop, at least %2 needed</source>
        <translation>das Ziel ist %1-mal so weit wie der Stop, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at least %2 needed</source>
        <translation>der Stop ist %1 ATR entfernt, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at most %2</source>
        <translation>der Stop ist %1 ATR entfernt, höchstens %2</translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>Exposure %1</translation>
    </message>
    <message>
        <source>%1 times equity</source>
        <translation>das %1-Fache der Equity</translation>
    </message>
    <message>
        <source>%1 below the peak</source>
        <translation>%1 unter dem Hoch</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>der Markt ist geschlossen</translation>
    </message>
    <message>
        <source>%1 to the open or close, %2 needed</source>
        <translation>%1 bis Eröffnung oder Schluss, %2 nötig</translation>
    </message>
    <message>
        <source>price is %1 old</source>
        <translation>Kurs ist %1 alt</translation>
    </message>
    <message>
        <source>price is %1 away from the market</source>
        <translation>Preis ist %1 vom Markt entfernt</translation>
    </message>
    <message>
        <source>order size %1</source>
        <translation>Ordergröße %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like order(s) working</source>
        <translation>
            <numerusform>%n gleiche Order aktiv</numerusform>
            <numerusform>%n gleiche Orders aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>order number %1 in a short time</source>
        <translation>Order Nr. %1 in kurzer Zeit</translation>
    </message>
    <message>
        <source>needs %1 of cash</source>
        <translation>braucht %1 Guthaben</translation>
    </message>
    <message>
        <source>%1 in positions that move together</source>
        <translation>%1 in gleichlaufenden Positionen</translation>
    </message>
    <message>
        <source>too few bars to tell the value at risk</source>
        <translation>zu wenige Balken für den Value at Risk</translation>
    </message>
    <message>
        <source>%1 at risk in a day</source>
        <translation>%1 Risiko pro Tag</translation>
    </message>
    <message>
        <source>the worst scenario loses %1</source>
        <translation>das schlimmste Szenario verliert %1</translation>
    </message>
    <message>
        <source>models changed orders by %1 of equity</source>
        <translation>Modelle änderten Orders um %1 der Equity</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) in a row</source>
        <translation>
            <numerusform>%n Verlust in Folge</numerusform>
            <numerusform>%n Verluste in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>this instrument is held</source>
        <translation>dieses Instrument ist gesperrt</translation>
    </message>
    <message>
        <source>data of this instrument are missing</source>
        <translation>Daten dieses Instruments fehlen</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>what was measured, what is allowed</comment>
        <translation>%1, Limit %2</translation>
    </message>
    <message>
        <source>price %1, level %2</source>
        <translation>Kurs %1, Niveau %2</translation>
    </message>
    <message>
        <source>%1 bars missing between %2 and %3 UTC</source>
        <translation>%1 Balken fehlen zwischen %2 und %3 UTC</translation>
    </message>
    <message>
        <source>rows repaired: %1</source>
        <translation>reparierte Zeilen: %1</translation>
    </message>
    <message>
        <source>rows given twice: %1</source>
        <translation>doppelte Zeilen: %1</translation>
    </message>
    <message>
        <source>rows put in order: %1</source>
        <translation>umsortierte Zeilen: %1</translation>
    </message>
    <message>
        <source>rows that make no sense: %1</source>
        <translation>unsinnige Zeilen: %1</translation>
    </message>
    <message>
        <source>the source sends nothing</source>
        <translation>die Quelle sendet nichts</translation>
    </message>
    <message>
        <source>the source is back</source>
        <translation>die Quelle ist zurück</translation>
    </message>
    <message>
        <source>the source is down</source>
        <translation>die Quelle ist getrennt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>nothing was seen from %1 to %2 UTC</source>
        <translation>von %1 bis %2 UTC wurde nichts gesehen</translation>
    </message>
    <message>
        <source>no entries until its data are complete again</source>
        <translation>keine Einstiege, bis die Daten wieder vollständig sind</translation>
    </message>
    <message>
        <source>what was missed is here</source>
        <translation>das Verpasste ist da</translation>
    </message>
    <message>
        <source>quotes replaced by newer ones before they were seen: %1</source>
        <translation>Quotierungen, ungesehen durch neuere ersetzt: %1</translation>
    </message>
    <message>
        <source>messages of books left out until there was room: %1</source>
        <translation>Orderbuch-Nachrichten, aus Platzmangel verworfen: %1</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what was missed follows</source>
        <translation>weg von %1 bis %2 UTC, das Verpasste folgt</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what happened meanwhile is not known</source>
        <translation>weg von %1 bis %2 UTC, was inzwischen geschah, ist unbekannt</translation>
    </message>
    <message>
        <source>bullish less bearish %1, at least %2 needed</source>
        <translation>bullisch minus bärisch %1, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>confidence %1, at least %2 needed</source>
        <translation>Konfidenz %1, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>consensus %1, at least %2 needed</source>
        <translation>Konsens %1, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>at least %1 needed on the winning side</source>
        <translation>mindestens %1 auf der Gewinnerseite nötig</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
    <message>
        <source>%1, %2 times in five minutes</source>
        <comment>agent, count</comment>
        <translation>%1, %2-mal in fünf Minuten</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <comment>agent</comment>
        <translation>%1 ist an</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <comment>agent</comment>
        <translation>%1 ist aus</translation>
    </message>
    <message>
        <source>%1 is a specialist</source>
        <comment>agent</comment>
        <translation>%1 ist Spezialist</translation>
    </message>
    <message>
        <source>%1 is a sub-agent</source>
        <comment>agent</comment>
        <translation>%1 ist Subagent</translation>
    </message>
    <message>
        <source>phase %1</source>
        <comment>of an experiment</comment>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>position %1, attempt %2 (%3)</source>
        <comment>numbers, why it should be closed</comment>
        <translation>Position %1, Versuch %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 of the limit used</source>
        <comment>rule, share</comment>
        <translation>%1, %2 des Limits genutzt</translation>
    </message>
    <message>
        <source>volatility of a day %1, target of a year %2</source>
        <translation>Tagesvolatilität %1, Jahresziel %2</translation>
    </message>
    <message>
        <source>risks %1 of equity by the last %2 trades</source>
        <translation>riskiert %1 der Equity nach den letzten %2 Trades</translation>
    </message>
    <message>
        <source>order %1 cannot go from %2 to %3</source>
        <translation>Order %1 kann nicht von %2 zu %3 wechseln</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>Kurs %1</translation>
    </message>
    <message>
        <source>from off to on</source>
        <comment>flag</comment>
        <translation>von aus auf an</translation>
    </message>
    <message>
        <source>from on to off</source>
        <comment>flag</comment>
        <translation>von an auf aus</translation>
    </message>
    <message>
        <source>%1 new shares for %2 old</source>
        <translation>%1 neue Aktien für %2 alte</translation>
    </message>
    <message>
        <source>dividend of %1 a share</source>
        <translation>Dividende von %1 je Aktie</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>a gate or rule</comment>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 blocked it</source>
        <comment>a gate or rule</comment>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <comment>a gate or rule</comment>
        <translation>%1 warnt</translation>
    </message>
    <message>
        <source>%1 reduced it</source>
        <comment>a gate or rule</comment>
        <translation>%1 reduziert</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>a gate or rule</comment>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a reason is, what was measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Traded: order %1.</source>
        <translation>Gehandelt: Order %1.</translation>
    </message>
    <message>
        <source>buy</source>
        <comment>side in a sentence</comment>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <comment>side in a sentence</comment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Closes the position: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>Schließt die Position: Order %1, %2 %3</translation>
    </message>
    <message>
        <source>Traded: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>Gehandelt: Order %1, %2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, state of the order</comment>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>No order has come of it yet.</source>
        <translation>Daraus ist noch keine Order entstanden.</translation>
    </message>
    <message>
        <source>Not traded: %1</source>
        <comment>a reason</comment>
        <translation>Nicht gehandelt: %1</translation>
    </message>
    <message>
        <source>No signal: %1</source>
        <comment>a reason</comment>
        <translation>Kein Signal: %1</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, what was measured</comment>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>the score is too close to neutral</source>
        <translation>der Score liegt zu nah an neutral</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>the indicators are still warming up</source>
        <translation>die Indikatoren sind noch im Vorlauf</translation>
    </message>
    <message>
        <source>Timeframes disagree</source>
        <translation>Zeitebenen uneinig</translation>
    </message>
    <message>
        <source>too few timeframes agree with the score</source>
        <translation>zu wenige Zeitebenen stimmen mit dem Score überein</translation>
    </message>
    <message>
        <source>Longest timeframe objects</source>
        <translation>Längste Zeitebene widerspricht</translation>
    </message>
    <message>
        <source>the longest timeframe says the opposite</source>
        <translation>die längste Zeitebene sagt das Gegenteil</translation>
    </message>
    <message>
        <source>Score says buy</source>
        <translation>Score sagt Kauf</translation>
    </message>
    <message>
        <source>Score says sell</source>
        <translation>Score sagt Verkauf</translation>
    </message>
    <message>
        <source>Ribbon of averages</source>
        <translation>Ribbon der Durchschnitte</translation>
    </message>
    <message>
        <source>MACD oscillator</source>
        <translation>MACD-Oszillator</translation>
    </message>
    <message>
        <source>RSI oscillator</source>
        <translation>RSI-Oszillator</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bollinger-Bänder</translation>
    </message>
    <message>
        <source>ADX, strength of the trend</source>
        <translation>ADX, Trendstärke</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Squeeze</translation>
    </message>
    <message>
        <source>Supertrend line</source>
        <translation>Supertrend-Linie</translation>
    </message>
    <message>
        <source>VWAP of the session</source>
        <translation>VWAP der Sitzung</translation>
    </message>
    <message>
        <source>Volume of the bar</source>
        <translation>Volumen des Balkens</translation>
    </message>
    <message>
        <source>Support, resistance and Fibonacci</source>
        <translation>Unterstützung, Widerstand, Fibonacci</translation>
    </message>
    <message>
        <source>Smart money concepts</source>
        <translation>Smart-Money-Konzepte</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>Elliott-Wellen</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>Harmonische Muster</translation>
    </message>
    <message>
        <source>No pattern, no opinion</source>
        <translation>Kein Muster, keine Meinung</translation>
    </message>
    <message>
        <source>Score of a timeframe</source>
        <translation>Score einer Zeitebene</translation>
    </message>
    <message>
        <source>Prices look wrong</source>
        <translation>Kurse wirken falsch</translation>
    </message>
    <message>
        <source>a jump in the prices looks like an error</source>
        <translation>ein Kurssprung sieht nach einem Fehler aus</translation>
    </message>
    <message>
        <source>Market does not move</source>
        <translation>Markt steht still</translation>
    </message>
    <message>
        <source>the market hardly moves</source>
        <translation>der Markt bewegt sich kaum</translation>
    </message>
    <message>
        <source>Break of structure up</source>
        <translation>Strukturbruch nach oben</translation>
    </message>
    <message>
        <source>Break of structure down</source>
        <translation>Strukturbruch nach unten</translation>
    </message>
    <message>
        <source>Change of character up</source>
        <translation>Charakterwechsel nach oben</translation>
    </message>
    <message>
        <source>Change of character down</source>
        <translation>Charakterwechsel nach unten</translation>
    </message>
    <message>
        <source>Swings point up</source>
        <translation>Swings zeigen nach oben</translation>
    </message>
    <message>
        <source>Swings point down</source>
        <translation>Swings zeigen nach unten</translation>
    </message>
    <message>
        <source>Price is back at an order block</source>
        <translation>Kurs zurück am Orderblock</translation>
    </message>
    <message>
        <source>Fair value gap supports</source>
        <translation>Fair Value Gap stützt</translation>
    </message>
    <message>
        <source>Fair value gap resists</source>
        <translation>Fair Value Gap bremst</translation>
    </message>
    <message>
        <source>Lows were swept</source>
        <translation>Tiefs wurden abgefischt</translation>
    </message>
    <message>
        <source>Highs were swept</source>
        <translation>Hochs wurden abgefischt</translation>
    </message>
    <message>
        <source>Turn after a sweep</source>
        <translation>Wende nach Abfischen</translation>
    </message>
    <message>
        <source>Cheap within the dealing range</source>
        <translation>Günstig in der Dealing Range</translation>
    </message>
    <message>
        <source>Dear within the dealing range</source>
        <translation>Teuer in der Dealing Range</translation>
    </message>
    <message>
        <source>A zone stands in the way</source>
        <translation>Eine Zone steht im Weg</translation>
    </message>
    <message>
        <source>Gap over closed time</source>
        <translation>Gap über die handelsfreie Zeit</translation>
    </message>
    <message>
        <source>Volume against its average</source>
        <translation>Volumen zum Durchschnitt</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Higher high</source>
        <translation>Höheres Hoch</translation>
    </message>
    <message>
        <source>Lower high</source>
        <translation>Tieferes Hoch</translation>
    </message>
    <message>
        <source>Higher low</source>
        <translation>Höheres Tief</translation>
    </message>
    <message>
        <source>Lower low</source>
        <translation>Tieferes Tief</translation>
    </message>
    <message>
        <source>Equal highs or lows</source>
        <translation>Gleiche Hochs oder Tiefs</translation>
    </message>
    <message>
        <source>Level was swept</source>
        <translation>Niveau wurde abgefischt</translation>
    </message>
    <message>
        <source>Price ran through a level</source>
        <translation>Kurs lief durch ein Niveau</translation>
    </message>
    <message>
        <source>Zone untouched</source>
        <translation>Zone unberührt</translation>
    </message>
    <message>
        <source>Zone touched</source>
        <translation>Zone berührt</translation>
    </message>
    <message>
        <source>Zone mitigated</source>
        <translation>Zone mitigiert</translation>
    </message>
    <message>
        <source>Gap half filled</source>
        <translation>Gap halb gefüllt</translation>
    </message>
    <message>
        <source>Gap filled</source>
        <translation>Gap gefüllt</translation>
    </message>
    <message>
        <source>Zone broken</source>
        <translation>Zone gebrochen</translation>
    </message>
    <message>
        <source>Wave 3 expected</source>
        <translation>Welle 3 erwartet</translation>
    </message>
    <message>
        <source>Wave 4 under way</source>
        <translation>Welle 4 läuft</translation>
    </message>
    <message>
        <source>Wave 5 expected</source>
        <translation>Welle 5 erwartet</translation>
    </message>
    <message>
        <source>Five waves complete</source>
        <translation>Fünf Wellen vollständig</translation>
    </message>
    <message>
        <source>Correction complete</source>
        <translation>Korrektur vollständig</translation>
    </message>
    <message>
        <source>Correction without its impulse</source>
        <translation>Korrektur ohne ihren Impuls</translation>
    </message>
    <message>
        <source>Wave count is ambiguous</source>
        <translation>Wellenzählung mehrdeutig</translation>
    </message>
    <message>
        <source>Wave count proved wrong</source>
        <translation>Wellenzählung widerlegt</translation>
    </message>
    <message>
        <source>Wave 3 would be the shortest</source>
        <translation>Welle 3 wäre die kürzeste</translation>
    </message>
    <message>
        <source>Retracement of wave 2</source>
        <translation>Retracement der Welle 2</translation>
    </message>
    <message>
        <source>Extension of wave 3</source>
        <translation>Extension der Welle 3</translation>
    </message>
    <message>
        <source>Retracement of wave 4</source>
        <translation>Retracement der Welle 4</translation>
    </message>
    <message>
        <source>Length of wave 5</source>
        <translation>Länge der Welle 5</translation>
    </message>
    <message>
        <source>Waves 2 and 4 alternate</source>
        <translation>Wellen 2 und 4 alternieren</translation>
    </message>
    <message>
        <source>Channel of the waves</source>
        <translation>Kanal der Wellen</translation>
    </message>
    <message>
        <source>Duration of the waves</source>
        <translation>Dauer der Wellen</translation>
    </message>
    <message>
        <source>Momentum of the waves</source>
        <translation>Momentum der Wellen</translation>
    </message>
    <message>
        <source>Retracement of wave B</source>
        <translation>Retracement der Welle B</translation>
    </message>
    <message>
        <source>Length of wave C</source>
        <translation>Länge der Welle C</translation>
    </message>
    <message>
        <source>Leg of the triangle</source>
        <translation>Schenkel des Dreiecks</translation>
    </message>
    <message>
        <source>Harmonic pattern forming</source>
        <translation>Harmonisches Muster entsteht</translation>
    </message>
    <message>
        <source>Harmonic pattern in its reversal zone</source>
        <translation>Harmonisches Muster in Umkehrzone</translation>
    </message>
    <message>
        <source>Harmonic pattern confirmed</source>
        <translation>Harmonisches Muster bestätigt</translation>
    </message>
    <message>
        <source>Harmonic pattern at its first target</source>
        <translation>Harmonisches Muster am ersten Ziel</translation>
    </message>
    <message>
        <source>Harmonic pattern at its second target</source>
        <translation>Harmonisches Muster am zweiten Ziel</translation>
    </message>
    <message>
        <source>Harmonic pattern failed</source>
        <translation>Harmonisches Muster gescheitert</translation>
    </message>
    <message>
        <source>Pattern expired</source>
        <translation>Muster abgelaufen</translation>
    </message>
    <message>
        <source>Ratio at B</source>
        <translation>Verhältnis bei B</translation>
    </message>
    <message>
        <source>Ratio at C</source>
        <translation>Verhältnis bei C</translation>
    </message>
    <message>
        <source>Ratio of CD</source>
        <translation>Verhältnis von CD</translation>
    </message>
    <message>
        <source>Ratio at D</source>
        <translation>Verhältnis bei D</translation>
    </message>
    <message>
        <source>Support is near</source>
        <translation>Unterstützung ist nah</translation>
    </message>
    <message>
        <source>Resistance is near</source>
        <translation>Widerstand ist nah</translation>
    </message>
    <message>
        <source>Level broken</source>
        <translation>Niveau gebrochen</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Fibonacci-Retracement</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Fibonacci-Extension</translation>
    </message>
    <message>
        <source>Market direction</source>
        <translation>Marktrichtung</translation>
    </message>
    <message>
        <source>Market structure</source>
        <translation>Marktstruktur</translation>
    </message>
    <message>
        <source>Market volatility</source>
        <translation>Marktvolatilität</translation>
    </message>
    <message>
        <source>Short trend</source>
        <translation>Kurzer Trend</translation>
    </message>
    <message>
        <source>Market spread</source>
        <translation>Markt-Spread</translation>
    </message>
    <message>
        <source>Rules and model disagree</source>
        <translation>Regeln und Modell uneinig</translation>
    </message>
    <message>
        <source>rules and model disagree on the direction of the market</source>
        <translation>Regeln und Modell sind uneinig über die Marktrichtung</translation>
    </message>
    <message>
        <source>Market is changing</source>
        <translation>Markt im Wandel</translation>
    </message>
    <message>
        <source>the market has just changed its character</source>
        <translation>der Markt hat gerade seinen Charakter gewechselt</translation>
    </message>
    <message>
        <source>No regime model yet</source>
        <translation>Noch kein Regimemodell</translation>
    </message>
    <message>
        <source>Regime model is too old</source>
        <translation>Regimemodell zu alt</translation>
    </message>
    <message>
        <source>First bar after a closed market</source>
        <translation>Erster Balken nach Handelspause</translation>
    </message>
    <message>
        <source>Bars are missing</source>
        <translation>Balken fehlen</translation>
    </message>
    <message>
        <source>Regime model in training</source>
        <translation>Regimemodell im Training</translation>
    </message>
    <message>
        <source>Regime model installed</source>
        <translation>Regimemodell eingesetzt</translation>
    </message>
    <message>
        <source>Regime model not taken</source>
        <translation>Regimemodell nicht übernommen</translation>
    </message>
    <message>
        <source>it is damaged, or nobody asked for it</source>
        <translation>es ist beschädigt, oder niemand hat es angefordert</translation>
    </message>
    <message>
        <source>No regime model came about</source>
        <translation>Kein Regimemodell entstanden</translation>
    </message>
    <message>
        <source>the bars show no states that last; the rules alone decide</source>
        <translation>die Balken zeigen keine beständigen Zustände; die Regeln allein entscheiden</translation>
    </message>
    <message>
        <source>Training of a regime model failed</source>
        <translation>Training eines Regimemodells gescheitert</translation>
    </message>
    <message>
        <source>it could not be carried out; the rules alone decide</source>
        <translation>es war nicht durchführbar; die Regeln allein entscheiden</translation>
    </message>
    <message>
        <source>Market regime as before</source>
        <translation>Marktregime wie zuvor</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>the same signal came less than a minute before</source>
        <translation>dasselbe Signal kam vor weniger als einer Minute</translation>
    </message>
    <message>
        <source>Signal too old</source>
        <translation>Signal zu alt</translation>
    </message>
    <message>
        <source>the signal was too old</source>
        <translation>das Signal war zu alt</translation>
    </message>
    <message>
        <source>Signal from the future</source>
        <translation>Signal aus der Zukunft</translation>
    </message>
    <message>
        <source>the signal carries a time in the future</source>
        <translation>das Signal trägt eine Zeit in der Zukunft</translation>
    </message>
    <message>
        <source>Signal not valid</source>
        <translation>Signal ungültig</translation>
    </message>
    <message>
        <source>the signal is not valid</source>
        <translation>das Signal ist ungültig</translation>
    </message>
    <message>
        <source>Unknown instrument</source>
        <translation>Unbekanntes Instrument</translation>
    </message>
    <message>
        <source>the session does not have this instrument</source>
        <translation>dieses Instrument gibt es in der Sitzung nicht</translation>
    </message>
    <message>
        <source>Not tradable</source>
        <translation>Nicht handelbar</translation>
    </message>
    <message>
        <source>this instrument is not traded, only scored</source>
        <translation>dieses Instrument wird nur bewertet, nicht gehandelt</translation>
    </message>
    <message>
        <source>No short selling</source>
        <translation>Kein Leerverkauf</translation>
    </message>
    <message>
        <source>this instrument is not sold short</source>
        <translation>dieses Instrument wird nicht leerverkauft</translation>
    </message>
    <message>
        <source>Nothing to close</source>
        <translation>Nichts zu schließen</translation>
    </message>
    <message>
        <source>there is no position to close</source>
        <translation>es gibt keine Position zum Schließen</translation>
    </message>
    <message>
        <source>Position is closing</source>
        <translation>Position wird geschlossen</translation>
    </message>
    <message>
        <source>the position is being closed already</source>
        <translation>die Position wird bereits geschlossen</translation>
    </message>
    <message>
        <source>Already in a position</source>
        <translation>Bereits in einer Position</translation>
    </message>
    <message>
        <source>there is a position against it, and signals do not close positions</source>
        <translation>es besteht eine Gegenposition, und Signale schließen keine Positionen</translation>
    </message>
    <message>
        <source>Order is working</source>
        <translation>Order ist aktiv</translation>
    </message>
    <message>
        <source>an order in this instrument is still working</source>
        <translation>eine Order in diesem Instrument ist noch aktiv</translation>
    </message>
    <message>
        <source>Regime gate</source>
        <translation>Regime-Filter</translation>
    </message>
    <message>
        <source>the regime gate blocked it</source>
        <translation>der Regime-Filter hat blockiert</translation>
    </message>
    <message>
        <source>Signal gate</source>
        <translation>Signal-Filter</translation>
    </message>
    <message>
        <source>the signal gate blocked it</source>
        <translation>der Signal-Filter hat blockiert</translation>
    </message>
    <message>
        <source>Cooldown gate</source>
        <translation>Cooldown-Filter</translation>
    </message>
    <message>
        <source>the cooldown gate blocked it</source>
        <translation>der Cooldown-Filter hat blockiert</translation>
    </message>
    <message>
        <source>Spread gate</source>
        <translation>Spread-Filter</translation>
    </message>
    <message>
        <source>the spread gate blocked it</source>
        <translation>der Spread-Filter hat blockiert</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Kein Score</translation>
    </message>
    <message>
        <source>there is no score for it</source>
        <translation>dafür gibt es keinen Score</translation>
    </message>
    <message>
        <source>Size adapted to the market regime</source>
        <translation>Größe an das Marktregime angepasst</translation>
    </message>
    <message>
        <source>Too small to trade</source>
        <translation>Zu klein zum Handeln</translation>
    </message>
    <message>
        <source>the risk allowed is less than one lot</source>
        <translation>das erlaubte Risiko ist kleiner als ein Lot</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Kurs</translation>
    </message>
    <message>
        <source>there is no price to trade at</source>
        <translation>es gibt keinen handelbaren Kurs</translation>
    </message>
    <message>
        <source>No stop distance</source>
        <translation>Kein Stop-Abstand</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known yet, so no stop can be set</source>
        <translation>die übliche Spanne (ATR) ist noch unbekannt, daher kein Stop möglich</translation>
    </message>
    <message>
        <source>Largest position (R01)</source>
        <translation>Größte Position (R01)</translation>
    </message>
    <message>
        <source>the limit on positions (R01) blocked it</source>
        <translation>das Positionslimit (R01) hat blockiert</translation>
    </message>
    <message>
        <source>Cooldown after a trade (R02)</source>
        <translation>Cooldown nach Trade (R02)</translation>
    </message>
    <message>
        <source>the cooldown after a trade (R02) blocked it</source>
        <translation>der Cooldown nach einem Trade (R02) hat blockiert</translation>
    </message>
    <message>
        <source>Daily loss (R03)</source>
        <translation>Tagesverlust (R03)</translation>
    </message>
    <message>
        <source>the daily loss limit (R03) blocked it</source>
        <translation>das Tagesverlustlimit (R03) hat blockiert</translation>
    </message>
    <message>
        <source>Weekly loss (R04)</source>
        <translation>Wochenverlust (R04)</translation>
    </message>
    <message>
        <source>the weekly loss limit (R04) blocked it</source>
        <translation>das Wochenverlustlimit (R04) hat blockiert</translation>
    </message>
    <message>
        <source>Stop and target (R05)</source>
        <translation>Stop und Ziel (R05)</translation>
    </message>
    <message>
        <source>the rule on stop and target (R05) blocked it</source>
        <translation>die Regel zu Stop und Ziel (R05) hat blockiert</translation>
    </message>
    <message>
        <source>Exposure (R06)</source>
        <translation>Exposure (R06)</translation>
    </message>
    <message>
        <source>the exposure limit (R06) blocked it</source>
        <translation>das Exposure-Limit (R06) hat blockiert</translation>
    </message>
    <message>
        <source>Leverage (R07)</source>
        <translation>Hebel (R07)</translation>
    </message>
    <message>
        <source>the leverage limit (R07) blocked it</source>
        <translation>das Hebellimit (R07) hat blockiert</translation>
    </message>
    <message>
        <source>Drawdown (R08)</source>
        <translation>Drawdown (R08)</translation>
    </message>
    <message>
        <source>the drawdown limit (R08) blocked it</source>
        <translation>das Drawdown-Limit (R08) hat blockiert</translation>
    </message>
    <message>
        <source>Correlation (R09)</source>
        <translation>Korrelation (R09)</translation>
    </message>
    <message>
        <source>the correlation limit (R09) blocked it</source>
        <translation>das Korrelationslimit (R09) hat blockiert</translation>
    </message>
    <message>
        <source>Market hours (R10)</source>
        <translation>Handelszeiten (R10)</translation>
    </message>
    <message>
        <source>the market hours (R10) blocked it</source>
        <translation>die Handelszeiten (R10) haben blockiert</translation>
    </message>
    <message>
        <source>Fresh prices (R11)</source>
        <translation>Frische Kurse (R11)</translation>
    </message>
    <message>
        <source>the newest price is too old (R11)</source>
        <translation>der neueste Kurs ist zu alt (R11)</translation>
    </message>
    <message>
        <source>Size and price check (R12)</source>
        <translation>Größen- und Preisprüfung (R12)</translation>
    </message>
    <message>
        <source>the check of size and price (R12) blocked it</source>
        <translation>die Prüfung von Größe und Preis (R12) hat blockiert</translation>
    </message>
    <message>
        <source>Spread (R13)</source>
        <translation>Spread (R13)</translation>
    </message>
    <message>
        <source>the spread limit (R13) blocked it</source>
        <translation>das Spread-Limit (R13) hat blockiert</translation>
    </message>
    <message>
        <source>Duplicate order (R14)</source>
        <translation>Doppelte Order (R14)</translation>
    </message>
    <message>
        <source>a like order is working already (R14)</source>
        <translation>eine gleiche Order ist bereits aktiv (R14)</translation>
    </message>
    <message>
        <source>Order rate (R15)</source>
        <translation>Orderrate (R15)</translation>
    </message>
    <message>
        <source>the limit on orders in a short time (R15) blocked it</source>
        <translation>das Limit für Orders in kurzer Zeit (R15) hat blockiert</translation>
    </message>
    <message>
        <source>Buying power (R16)</source>
        <translation>Kaufkraft (R16)</translation>
    </message>
    <message>
        <source>the cash does not suffice (R16)</source>
        <translation>das Guthaben reicht nicht (R16)</translation>
    </message>
    <message>
        <source>Value at risk (R17)</source>
        <translation>Value at Risk (R17)</translation>
    </message>
    <message>
        <source>the value-at-risk limit (R17) blocked it</source>
        <translation>das Value-at-Risk-Limit (R17) hat blockiert</translation>
    </message>
    <message>
        <source>Stress test (R18)</source>
        <translation>Stresstest (R18)</translation>
    </message>
    <message>
        <source>the stress test (R18) blocked it</source>
        <translation>der Stresstest (R18) hat blockiert</translation>
    </message>
    <message>
        <source>Kill switch (R19)</source>
        <translation>Not-Aus (R19)</translation>
    </message>
    <message>
        <source>the kill switch is on (R19)</source>
        <translation>der Not-Aus ist aktiv (R19)</translation>
    </message>
    <message>
        <source>Event blackout (R20)</source>
        <translation>Ereignissperre (R20)</translation>
    </message>
    <message>
        <source>an event is too near (R20)</source>
        <translation>ein Ereignis ist zu nah (R20)</translation>
    </message>
    <message>
        <source>Influence of models (R21)</source>
        <translation>Einfluss der Modelle (R21)</translation>
    </message>
    <message>
        <source>models would change the orders of the day too much (R21)</source>
        <translation>Modelle würden die Orders des Tages zu stark ändern (R21)</translation>
    </message>
    <message>
        <source>Run budget (R22)</source>
        <translation>Laufbudget (R22)</translation>
    </message>
    <message>
        <source>the budget of the run is used up (R22)</source>
        <translation>das Budget des Laufs ist verbraucht (R22)</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Ruhemodus</translation>
    </message>
    <message>
        <source>calm mode pauses entries</source>
        <translation>der Ruhemodus setzt Einstiege aus</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>Verluste in Folge</translation>
    </message>
    <message>
        <source>too many trades in a row lost</source>
        <translation>zu viele Trades in Folge verloren</translation>
    </message>
    <message>
        <source>Limit is near</source>
        <translation>Limit ist nah</translation>
    </message>
    <message>
        <source>Size by volatility</source>
        <translation>Größe nach Volatilität</translation>
    </message>
    <message>
        <source>Size by the Kelly formula</source>
        <translation>Größe nach Kelly-Formel</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>Kein Vorteil</translation>
    </message>
    <message>
        <source>the trades so far show no edge to bet on</source>
        <translation>die bisherigen Trades zeigen keinen statistischen Vorteil</translation>
    </message>
    <message>
        <source>Too few trades</source>
        <translation>Zu wenige Trades</translation>
    </message>
    <message>
        <source>there are too few trades for the Kelly formula</source>
        <translation>für die Kelly-Formel gibt es zu wenige Trades</translation>
    </message>
    <message>
        <source>Trading halted</source>
        <translation>Handel ausgesetzt</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>der Handel ist ausgesetzt</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Order erstellt</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Order gesendet</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>Order angenommen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Cancelled by the operator</source>
        <translation>Vom Bediener storniert</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>der Bediener hat sie storniert</translation>
    </message>
    <message>
        <source>Cancelled by the kill switch</source>
        <translation>Vom Not-Aus storniert</translation>
    </message>
    <message>
        <source>the kill switch cancelled it</source>
        <translation>der Not-Aus hat sie storniert</translation>
    </message>
    <message>
        <source>Cancelled at the end of the session</source>
        <translation>Am Sitzungsende storniert</translation>
    </message>
    <message>
        <source>the session ended</source>
        <translation>die Sitzung endete</translation>
    </message>
    <message>
        <source>Expired at the end of the day</source>
        <translation>Am Tagesende verfallen</translation>
    </message>
    <message>
        <source>it expired at the end of the day</source>
        <translation>sie verfiel am Tagesende</translation>
    </message>
    <message>
        <source>No price in time</source>
        <translation>Kein Kurs rechtzeitig</translation>
    </message>
    <message>
        <source>there was no price to fill it at</source>
        <translation>es gab keinen Kurs für die Ausführung</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>Betrag zu groß</translation>
    </message>
    <message>
        <source>an amount is too large to be counted</source>
        <translation>ein Betrag ist zu groß zum Rechnen</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>In diesem Zustand nicht möglich</translation>
    </message>
    <message>
        <source>that is not possible in this state</source>
        <translation>das ist in diesem Zustand nicht möglich</translation>
    </message>
    <message>
        <source>Stop reached, order active</source>
        <translation>Stop erreicht, Order aktiv</translation>
    </message>
    <message>
        <source>Replaced by another order</source>
        <translation>Durch andere Order ersetzt</translation>
    </message>
    <message>
        <source>another order replaced it</source>
        <translation>eine andere Order hat sie ersetzt</translation>
    </message>
    <message>
        <source>Order not well-formed</source>
        <translation>Order fehlerhaft</translation>
    </message>
    <message>
        <source>the order is not well-formed</source>
        <translation>die Order ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>Price between two ticks</source>
        <translation>Preis zwischen zwei Ticks</translation>
    </message>
    <message>
        <source>a price is not a multiple of the tick</source>
        <translation>ein Preis ist kein Vielfaches des Ticks</translation>
    </message>
    <message>
        <source>Would have traded at once</source>
        <translation>Wäre sofort ausgeführt worden</translation>
    </message>
    <message>
        <source>it was to rest only and would have traded at once</source>
        <translation>sie sollte nur im Buch liegen und wäre sofort ausgeführt worden</translation>
    </message>
    <message>
        <source>Not all at once</source>
        <translation>Nicht alles auf einmal</translation>
    </message>
    <message>
        <source>it could not be filled all at once</source>
        <translation>sie war nicht auf einmal ausführbar</translation>
    </message>
    <message>
        <source>Rest cancelled at once</source>
        <translation>Rest sofort storniert</translation>
    </message>
    <message>
        <source>what could not trade at once was cancelled</source>
        <translation>was nicht sofort ausführbar war, wurde storniert</translation>
    </message>
    <message>
        <source>Expired at its date</source>
        <translation>Zum Termin verfallen</translation>
    </message>
    <message>
        <source>it expired at its date</source>
        <translation>sie verfiel zu ihrem Termin</translation>
    </message>
    <message>
        <source>Other order of the pair filled</source>
        <translation>Andere Order des Paars ausgeführt</translation>
    </message>
    <message>
        <source>the other order of the pair was filled</source>
        <translation>die andere Order des Paars wurde ausgeführt</translation>
    </message>
    <message>
        <source>Entry ended without it</source>
        <translation>Einstieg endete ohne sie</translation>
    </message>
    <message>
        <source>the entry it belongs to ended</source>
        <translation>der zugehörige Einstieg ist beendet</translation>
    </message>
    <message>
        <source>Trading halted at the venue</source>
        <translation>Handel am Platz ausgesetzt</translation>
    </message>
    <message>
        <source>the venue has halted trading</source>
        <translation>der Handelsplatz hat den Handel ausgesetzt</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>Markt geschlossen</translation>
    </message>
    <message>
        <source>the market was closed</source>
        <translation>der Markt war geschlossen</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Zu spät zum Stornieren</translation>
    </message>
    <message>
        <source>it was too late to cancel or change it</source>
        <translation>zum Stornieren oder Ändern war es zu spät</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Unbekannte Order</translation>
    </message>
    <message>
        <source>the venue does not know the order</source>
        <translation>der Handelsplatz kennt die Order nicht</translation>
    </message>
    <message>
        <source>Nobody knows what became of the order</source>
        <translation>Verbleib der Order unbekannt</translation>
    </message>
    <message>
        <source>What became of the order is settled</source>
        <translation>Verbleib der Order geklärt</translation>
    </message>
    <message>
        <source>Kill switch closes it</source>
        <translation>Not-Aus schließt sie</translation>
    </message>
    <message>
        <source>Stop reached</source>
        <translation>Stop erreicht</translation>
    </message>
    <message>
        <source>Trailing stop reached</source>
        <translation>Trailing-Stop erreicht</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Signal against the position</source>
        <translation>Signal gegen die Position</translation>
    </message>
    <message>
        <source>Held too long</source>
        <translation>Zu lange gehalten</translation>
    </message>
    <message>
        <source>End of the trading day</source>
        <translation>Ende des Handelstags</translation>
    </message>
    <message>
        <source>Option about to expire</source>
        <translation>Option vor dem Verfall</translation>
    </message>
    <message>
        <source>Closed by the operator</source>
        <translation>Vom Bediener geschlossen</translation>
    </message>
    <message>
        <source>Signal to close</source>
        <translation>Signal zum Schließen</translation>
    </message>
    <message>
        <source>Exit blocked</source>
        <translation>Ausstieg blockiert</translation>
    </message>
    <message>
        <source>the position could not be closed</source>
        <translation>die Position ließ sich nicht schließen</translation>
    </message>
    <message>
        <source>Part of the profit taken</source>
        <translation>Teilgewinn mitgenommen</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>Option gewählt</translation>
    </message>
    <message>
        <source>No options of it are listed</source>
        <translation>Keine Optionen darauf gelistet</translation>
    </message>
    <message>
        <source>no options of it are listed in this session</source>
        <translation>in dieser Sitzung sind keine Optionen darauf gelistet</translation>
    </message>
    <message>
        <source>No expiry that fits</source>
        <translation>Kein passender Verfall</translation>
    </message>
    <message>
        <source>no listed expiry lies within the wanted days</source>
        <translation>kein gelisteter Verfall liegt in den gewünschten Tagen</translation>
    </message>
    <message>
        <source>No strike that fits</source>
        <translation>Kein passender Strike</translation>
    </message>
    <message>
        <source>no listed strike fits the wanted one</source>
        <translation>kein gelisteter Strike passt zum gewünschten</translation>
    </message>
    <message>
        <source>Options too illiquid</source>
        <translation>Optionen zu illiquide</translation>
    </message>
    <message>
        <source>no strike had a quote that was good enough</source>
        <translation>kein Strike hatte eine ausreichend gute Quotierung</translation>
    </message>
    <message>
        <source>Option quote of no use</source>
        <translation>Optionsquotierung unbrauchbar</translation>
    </message>
    <message>
        <source>the option had no quote that may fill an order</source>
        <translation>die Option hatte keine Quotierung, die eine Order ausführen darf</translation>
    </message>
    <message>
        <source>Expired worthless</source>
        <translation>Wertlos verfallen</translation>
    </message>
    <message>
        <source>Exercised at expiry</source>
        <translation>Bei Verfall ausgeübt</translation>
    </message>
    <message>
        <source>Assigned at expiry</source>
        <translation>Bei Verfall zugeteilt</translation>
    </message>
    <message>
        <source>Expired, price unknown</source>
        <translation>Verfallen, Kurs unbekannt</translation>
    </message>
    <message>
        <source>nobody knows the price that settles it</source>
        <translation>der Abrechnungskurs ist unbekannt</translation>
    </message>
    <message>
        <source>Option adjusted for a split</source>
        <translation>Option an Split angepasst</translation>
    </message>
    <message>
        <source>Early exercise likely</source>
        <translation>Vorzeitige Ausübung wahrscheinlich</translation>
    </message>
    <message>
        <source>its holder gains more by exercising than by waiting</source>
        <translation>der Inhaber gewinnt durch Ausüben mehr als durch Warten</translation>
    </message>
    <message>
        <source>Operator&apos;s command</source>
        <translation>Befehl des Bedieners</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>Befehl abgelehnt</translation>
    </message>
    <message>
        <source>Kill switch on: no new orders</source>
        <translation>Not-Aus aktiv: keine neuen Orders</translation>
    </message>
    <message>
        <source>Kill acknowledged</source>
        <translation>Not-Aus bestätigt</translation>
    </message>
    <message>
        <source>Kill switch off: trading allowed again</source>
        <translation>Not-Aus aufgehoben: Handel wieder erlaubt</translation>
    </message>
    <message>
        <source>No new entries in this instrument</source>
        <translation>Keine neuen Einstiege in diesem Instrument</translation>
    </message>
    <message>
        <source>Entries in this instrument allowed again</source>
        <translation>Einstiege in diesem Instrument wieder erlaubt</translation>
    </message>
    <message>
        <source>Calm mode ended by the operator</source>
        <translation>Ruhemodus vom Bediener beendet</translation>
    </message>
    <message>
        <source>A typed reason is needed</source>
        <translation>Eine getippte Begründung ist nötig</translation>
    </message>
    <message>
        <source>The data feed is silent</source>
        <translation>Der Datenfeed ist stumm</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>Die Uhr ist gesprungen</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Der Rechner war im Ruhezustand</translation>
    </message>
    <message>
        <source>The session goes on after a break</source>
        <translation>Die Sitzung läuft nach einer Pause weiter</translation>
    </message>
    <message>
        <source>No account of that name</source>
        <translation>Kein Konto dieses Namens</translation>
    </message>
    <message>
        <source>Data are complete again</source>
        <translation>Daten wieder vollständig</translation>
    </message>
    <message>
        <source>Unknown flag</source>
        <translation>Unbekanntes Flag</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Unbekannte Einstellung</translation>
    </message>
    <message>
        <source>Value not valid</source>
        <translation>Wert ungültig</translation>
    </message>
    <message>
        <source>Nothing of that name or number</source>
        <translation>Nichts mit diesem Namen oder dieser Nummer</translation>
    </message>
    <message>
        <source>Feature flag switched</source>
        <translation>Feature-Flag umgeschaltet</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Setting changed for later</source>
        <translation>Einstellung für später geändert</translation>
    </message>
    <message>
        <source>it applies from the next session on</source>
        <translation>gilt ab der nächsten Sitzung</translation>
    </message>
    <message>
        <source>Scoring configuration installed</source>
        <translation>Scoring-Konfiguration übernommen</translation>
    </message>
    <message>
        <source>Scoring configuration refused</source>
        <translation>Scoring-Konfiguration abgelehnt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>the file is no valid JSON</source>
        <translation>die Datei ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>Wrong form</source>
        <translation>Falsche Form</translation>
    </message>
    <message>
        <source>a key has a value of the wrong kind</source>
        <translation>ein Schlüssel hat einen Wert falscher Art</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>Falscher Wert</translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation>ein Wert liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Weights scaled to sum to 1</source>
        <translation>Gewichte auf Summe 1 skaliert</translation>
    </message>
    <message>
        <source>Weights learned from an outcome</source>
        <translation>Gewichte aus einem Ausgang gelernt</translation>
    </message>
    <message>
        <source>Base weights hold again</source>
        <translation>Basisgewichte gelten wieder</translation>
    </message>
    <message>
        <source>Adaptive weights taken back</source>
        <translation>Adaptive Gewichte zurückgenommen</translation>
    </message>
    <message>
        <source>Price reached the upper bound</source>
        <translation>Kurs an der oberen Grenze</translation>
    </message>
    <message>
        <source>Price reached the lower bound</source>
        <translation>Kurs an der unteren Grenze</translation>
    </message>
    <message>
        <source>Time for the outcome is up</source>
        <translation>Zeit für den Ausgang abgelaufen</translation>
    </message>
    <message>
        <source>The trade has ended</source>
        <translation>Der Trade ist beendet</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Lücke in den Daten</translation>
    </message>
    <message>
        <source>Data repaired</source>
        <translation>Daten repariert</translation>
    </message>
    <message>
        <source>Data left out</source>
        <translation>Daten ausgelassen</translation>
    </message>
    <message>
        <source>Data have stopped</source>
        <translation>Daten ausgeblieben</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>Geld über Brief</translation>
    </message>
    <message>
        <source>Split or dividend</source>
        <translation>Split oder Dividende</translation>
    </message>
    <message>
        <source>Funding of a perpetual</source>
        <translation>Funding eines Perpetuals</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>Position übernommen</translation>
    </message>
    <message>
        <source>Position corrected by hand</source>
        <translation>Position von Hand berichtigt</translation>
    </message>
    <message>
        <source>Cash corrected by hand</source>
        <translation>Guthaben von Hand berichtigt</translation>
    </message>
    <message>
        <source>Capital moved</source>
        <translation>Kapital bewegt</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Konto eröffnet</translation>
    </message>
    <message>
        <source>Account exists already</source>
        <translation>Konto existiert bereits</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>ein Konto dieses Namens gibt es bereits</translation>
    </message>
    <message>
        <source>Fill missing in the account</source>
        <translation>Ausführung fehlt im Konto</translation>
    </message>
    <message>
        <source>the venue has a fill that the account does not have</source>
        <translation>der Handelsplatz hat eine Ausführung, die dem Konto fehlt</translation>
    </message>
    <message>
        <source>Fill unknown to the venue</source>
        <translation>Ausführung dem Platz unbekannt</translation>
    </message>
    <message>
        <source>the account has a fill that the venue does not know</source>
        <translation>das Konto hat eine Ausführung, die der Handelsplatz nicht kennt</translation>
    </message>
    <message>
        <source>Quantities differ</source>
        <translation>Mengen weichen ab</translation>
    </message>
    <message>
        <source>account and venue do not hold the same quantity</source>
        <translation>Konto und Handelsplatz haben nicht dieselbe Menge</translation>
    </message>
    <message>
        <source>States of an order differ</source>
        <translation>Orderzustände weichen ab</translation>
    </message>
    <message>
        <source>account and venue do not agree on the state of an order</source>
        <translation>Konto und Handelsplatz sind sich über den Zustand einer Order uneinig</translation>
    </message>
    <message>
        <source>Order without an owner</source>
        <translation>Order ohne Besitzer</translation>
    </message>
    <message>
        <source>one of account and venue has a working order that the other does not know</source>
        <translation>Konto oder Handelsplatz hat eine aktive Order, die der andere nicht kennt</translation>
    </message>
    <message>
        <source>Cash differs</source>
        <translation>Guthaben weicht ab</translation>
    </message>
    <message>
        <source>cash does not follow from the fills and the other entries of the account</source>
        <translation>das Guthaben folgt nicht aus den Ausführungen und übrigen Buchungen des Kontos</translation>
    </message>
    <message>
        <source>Missing fill restored</source>
        <translation>Fehlende Ausführung ergänzt</translation>
    </message>
    <message>
        <source>a fill that was missing was booked from the record of the venue</source>
        <translation>eine fehlende Ausführung wurde aus der Aufzeichnung des Handelsplatzes gebucht</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Kein Wechselkurs</translation>
    </message>
    <message>
        <source>there is no exchange rate into the account currency</source>
        <translation>es gibt keinen Wechselkurs in die Kontowährung</translation>
    </message>
    <message>
        <source>Exchange rate is old</source>
        <translation>Wechselkurs veraltet</translation>
    </message>
    <message>
        <source>the exchange rate into the account currency is too old</source>
        <translation>der Wechselkurs in die Kontowährung ist zu alt</translation>
    </message>
    <message>
        <source>Instrument details guessed</source>
        <translation>Instrumentdaten geschätzt</translation>
    </message>
    <message>
        <source>Carried over from the session before</source>
        <translation>Aus der Sitzung davor übernommen</translation>
    </message>
    <message>
        <source>Left to the other engine</source>
        <translation>Der anderen Engine überlassen</translation>
    </message>
    <message>
        <source>the signal was assigned to the other engine</source>
        <translation>das Signal wurde der anderen Engine zugewiesen</translation>
    </message>
    <message>
        <source>Vetoed by the risk agent</source>
        <translation>Veto des Risikoagenten</translation>
    </message>
    <message>
        <source>the risk agent vetoed it</source>
        <translation>der Risikoagent hat ein Veto eingelegt</translation>
    </message>
    <message>
        <source>Agents without a direction</source>
        <translation>Agenten ohne Richtung</translation>
    </message>
    <message>
        <source>the agents agreed on no direction</source>
        <translation>die Agenten einigten sich auf keine Richtung</translation>
    </message>
    <message>
        <source>Agents see the other direction</source>
        <translation>Agenten sehen die Gegenrichtung</translation>
    </message>
    <message>
        <source>the agents saw the opposite direction</source>
        <translation>die Agenten sahen die Gegenrichtung</translation>
    </message>
    <message>
        <source>Agents not confident enough</source>
        <translation>Agenten zu unsicher</translation>
    </message>
    <message>
        <source>the agents&apos; confidence was too low</source>
        <translation>die Konfidenz der Agenten war zu gering</translation>
    </message>
    <message>
        <source>Agents disagree</source>
        <translation>Agenten uneinig</translation>
    </message>
    <message>
        <source>the agents&apos; consensus was too low</source>
        <translation>der Konsens der Agenten war zu gering</translation>
    </message>
    <message>
        <source>Too few agents in support</source>
        <translation>Zu wenige Agenten dafür</translation>
    </message>
    <message>
        <source>too few agents supported it</source>
        <translation>zu wenige Agenten stützten es</translation>
    </message>
    <message>
        <source>Shadow execution is off</source>
        <translation>Schattenausführung ist aus</translation>
    </message>
    <message>
        <source>shadow execution is switched off</source>
        <translation>die Schattenausführung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Approved by the agents</source>
        <translation>Von den Agenten gebilligt</translation>
    </message>
    <message>
        <source>Agent failed</source>
        <translation>Agent ausgefallen</translation>
    </message>
    <message>
        <source>an agent broke its contract and was left out</source>
        <translation>ein Agent verletzte seinen Vertrag und wurde nicht gezählt</translation>
    </message>
    <message>
        <source>Agent fails often</source>
        <translation>Agent fällt oft aus</translation>
    </message>
    <message>
        <source>an agent failed more than three times in five minutes</source>
        <translation>ein Agent fiel mehr als dreimal in fünf Minuten aus</translation>
    </message>
    <message>
        <source>Agent switched</source>
        <translation>Agent umgeschaltet</translation>
    </message>
    <message>
        <source>an agent was switched on or off</source>
        <translation>ein Agent wurde ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Agent in another group</source>
        <translation>Agent in anderer Gruppe</translation>
    </message>
    <message>
        <source>an agent counts in another group from now on</source>
        <translation>ein Agent zählt von nun an in einer anderen Gruppe</translation>
    </message>
    <message>
        <source>Experiment started</source>
        <translation>Experiment gestartet</translation>
    </message>
    <message>
        <source>Experiment took other shares</source>
        <translation>Experiment mit anderen Anteilen</translation>
    </message>
    <message>
        <source>Experiment stopped</source>
        <translation>Experiment gestoppt</translation>
    </message>
    <message>
        <source>Experiment refused</source>
        <translation>Experiment abgelehnt</translation>
    </message>
    <message>
        <source>another experiment runs, or its rule cannot be read</source>
        <translation>ein anderes Experiment läuft, oder seine Regel ist nicht lesbar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>overbought</source>
        <translation>überkauft</translation>
    </message>
    <message>
        <source>oversold</source>
        <translation>überverkauft</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>converging</source>
        <translation>konvergierend</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>assumed spread</source>
        <translation>angenommener Spread</translation>
    </message>
    <message>
        <source>quoted spread</source>
        <translation>quotierter Spread</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>seitwärts</translation>
    </message>
    <message>
        <source>trending</source>
        <translation>im Trend</translation>
    </message>
    <message>
        <source>ranging</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>volatile</source>
        <translation>volatil</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>extrem</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>weit</translation>
    </message>
    <message>
        <source>These legs make no order</source>
        <translation>Diese Beine ergeben keine Order</translation>
    </message>
    <message>
        <source>one to four different options on one underlying</source>
        <translation>ein bis vier verschiedene Optionen auf einen Basiswert</translation>
    </message>
    <message>
        <source>Contract is in use</source>
        <translation>Kontrakt ist in Gebrauch</translation>
    </message>
    <message>
        <source>it is held or ordered already, or part of an order of legs</source>
        <translation>er wird schon gehalten oder ist geordert, oder er ist Teil einer Order aus Beinen</translation>
    </message>
    <message>
        <source>Legs are left one by one</source>
        <translation>Beine werden einzeln verlassen</translation>
    </message>
    <message>
        <source>they could not be left together</source>
        <translation>sie konnten nicht zusammen verlassen werden</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than interest of %3</source>
        <translation>zu %1 bei Basiswert %2 ist Warten weniger wert als Zinsen von %3</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than the dividend of %3</source>
        <translation>zu %1 bei Basiswert %2 ist Warten weniger wert als die Dividende von %3</translation>
    </message>
</context>
<context>
    <name>RegimeBands</name>
    <message>
        <source>%1 %2</source>
        <comment>sign, regime: shading of a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · extreme volatility</source>
        <translation>%1 · extreme Volatilität</translation>
    </message>
    <message>
        <source>regime %1</source>
        <translation>Regime %1</translation>
    </message>
</context>
<context>
    <name>RegimeText</name>
    <message>
        <source>BULL</source>
        <comment>market regime</comment>
        <translation>BULLE</translation>
    </message>
    <message>
        <source>BEAR</source>
        <comment>market regime</comment>
        <translation>BÄR</translation>
    </message>
    <message>
        <source>SIDEWAYS</source>
        <comment>market regime</comment>
        <translation>SEITWÄRTS</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>market regime</comment>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>trending</source>
        <comment>market</comment>
        <translation>im Trend</translation>
    </message>
    <message>
        <source>volatile</source>
        <comment>market</comment>
        <translation>volatil</translation>
    </message>
    <message>
        <source>ranging</source>
        <comment>market</comment>
        <translation>Range</translation>
    </message>
    <message>
        <source>low</source>
        <comment>volatility</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <comment>volatility</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>extreme</source>
        <comment>volatility</comment>
        <translation>extrem</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>volatility</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>tight</source>
        <comment>spread</comment>
        <translation>eng</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>spread</comment>
        <translation>weit</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>spread</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>hidden Markov model</source>
        <comment>where a regime comes from</comment>
        <translation>Hidden-Markov-Modell</translation>
    </message>
    <message>
        <source>rules and models</source>
        <comment>where a regime comes from</comment>
        <translation>Regeln und Modelle</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>where a regime comes from</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>up</source>
        <comment>short trend</comment>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>down</source>
        <comment>short trend</comment>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>short trend</comment>
        <translation>flach</translation>
    </message>
    <message>
        <source>SIDE</source>
        <comment>sideways market, short</comment>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>direction and volatility of a market</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 volatility, trend %4, %5 spread</source>
        <comment>a market regime</comment>
        <translation>%1, %2, Volatilität %3, Trend %4, Spread %5</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>label of a regime, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>direction before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is scored for %1, so it has no regime.</source>
        <translation>Für %1 wird nichts bewertet, daher kein Regime.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>symbol, timeframe, regime</comment>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>confidence %1, since %2</source>
        <comment>of a regime</comment>
        <translation>Konfidenz %1, seit %2</translation>
    </message>
    <message>
        <source>from %1, last bar %2</source>
        <comment>source, time</comment>
        <translation>Quelle: %1, letzter Balken %2</translation>
    </message>
    <message>
        <source>It is known after 200 closed bars of %1.</source>
        <translation>Bekannt nach 200 geschlossenen Balken von %1.</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>– per order</source>
        <comment>a rule that is asked for each order</comment>
        <translation>– je Order</translation>
    </message>
    <message>
        <source>? not measured</source>
        <comment>a limit</comment>
        <translation>? nicht gemessen</translation>
    </message>
    <message>
        <source>✓ free</source>
        <comment>a limit that is far away</comment>
        <translation>✓ frei</translation>
    </message>
    <message>
        <source>! near</source>
        <comment>a limit</comment>
        <translation>! nah</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a limit</comment>
        <translation>✗ verletzt</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times equity</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n Verlust</numerusform>
            <numerusform>%n Verluste</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>calm mode</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>orders reduced</source>
        <comment>calm mode</comment>
        <translation>Orders reduziert</translation>
    </message>
    <message>
        <source>entries paused</source>
        <comment>calm mode</comment>
        <translation>Einstiege ausgesetzt</translation>
    </message>
    <message>
        <source>crash of 1987</source>
        <translation>Crash von 1987</translation>
    </message>
    <message>
        <source>crisis of 2008</source>
        <translation>Krise von 2008</translation>
    </message>
    <message>
        <source>flash crash of 2010</source>
        <translation>Flash-Crash von 2010</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>März 2020</translation>
    </message>
    <message>
        <source>volatility collapses</source>
        <translation>Volatilität bricht ein</translation>
    </message>
    <message>
        <source>rates up by one point</source>
        <translation>Zinsen plus ein Prozentpunkt</translation>
    </message>
    <message>
        <source>crypto falls</source>
        <translation>Krypto fällt</translation>
    </message>
    <message>
        <source>everything moves together</source>
        <translation>alles läuft gleich</translation>
    </message>
    <message>
        <source>liquidity gone</source>
        <translation>Liquidität weg</translation>
    </message>
    <message>
        <source>grid of moves</source>
        <translation>Raster von Bewegungen</translation>
    </message>
    <message>
        <source>prices %1</source>
        <translation>Kurse %1</translation>
    </message>
    <message>
        <source>volatility ×%1</source>
        <translation>Volatilität ×%1</translation>
    </message>
    <message>
        <source>spreads ×%1</source>
        <translation>Spreads ×%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, what it does</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>done</source>
        <comment>audit: a command was carried out</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <comment>audit: a command</comment>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>✗ blocked</source>
        <comment>audit: an order</comment>
        <translation>✗ blockiert</translation>
    </message>
    <message>
        <source>↓ reduced</source>
        <comment>audit: an order</comment>
        <translation>↓ reduziert</translation>
    </message>
    <message>
        <source>! warned</source>
        <comment>audit: an order</comment>
        <translation>! gewarnt</translation>
    </message>
    <message>
        <source>! limit near</source>
        <comment>audit</comment>
        <translation>! Limit nah</translation>
    </message>
    <message>
        <source>✗ stopped</source>
        <comment>audit: trading</comment>
        <translation>✗ gestoppt</translation>
    </message>
    <message>
        <source>incident</source>
        <comment>audit</comment>
        <translation>Vorfall</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>Neuester Score der kürzesten Signal-Zeitebene: 0 short, 0,5 neutral, 1 long</translation>
    </message>
    <message>
        <source>Confidence of the score</source>
        <translation>Konfidenz des Scores</translation>
    </message>
    <message>
        <source>Agreement of the timeframes</source>
        <translation>Einigkeit der Zeitebenen</translation>
    </message>
    <message>
        <source>What the score says</source>
        <translation>Was der Score sagt</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Engine 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal of this instrument</source>
        <translation>Was Engine 2 beim neuesten Signal dieses Instruments entschied</translation>
    </message>
    <message>
        <source>Confidence of engine 2</source>
        <translation>Konfidenz von Engine 2</translation>
    </message>
    <message>
        <source>0 to 100, of its newest decision</source>
        <translation>0 bis 100, der neuesten Entscheidung</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>Marktrichtung</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Volatility of the regime</source>
        <translation>Volatilität des Regimes</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Structure of the regime</source>
        <translation>Struktur des Regimes</translation>
    </message>
    <message>
        <source>Confidence of the regime</source>
        <translation>Konfidenz des Regimes</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>Seit dem letzten Schluss des vorigen Handelstags; durchgehende Märkte: in 24 Stunden</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Change over the last 60 closes</source>
        <translation>Änderung über die letzten 60 Schlusskurse</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>Preise mal Volumen der letzten 24 Stunden, soweit die Sitzung sie hat</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>Brief minus Geld, in Basispunkten ihres Mittels</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>0 to 100, as the score reads it</source>
        <translation>0 bis 100, wie der Score ihn liest</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Place in the Bollinger bands</source>
        <translation>Lage in den Bollinger-Bändern</translation>
    </message>
    <message>
        <source>0 at the lower band, 1 at the upper one</source>
        <translation>0 am unteren Band, 1 am oberen</translation>
    </message>
    <message>
        <source>Unusual volume</source>
        <translation>Ungewöhnliches Volumen</translation>
    </message>
    <message>
        <source>Volume of the last bar in standard deviations from its mean</source>
        <translation>Volumen der letzten Kerze in Standardabweichungen vom Mittel</translation>
    </message>
    <message>
        <source>EMA ribbon</source>
        <translation>EMA-Band</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Squeeze</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>Supertrend</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>Anlageklasse</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Eigene Gruppe</translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition of a screen</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>condition of a screen</comment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>condition of a screen</comment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>condition of a screen</comment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>above</source>
        <comment>condition of a screen</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <comment>condition of a screen</comment>
        <translation>unter</translation>
    </message>
    <message>
        <source>Crypto</source>
        <comment>asset class</comment>
        <translation>Krypto</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <comment>asset class</comment>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>Equity</source>
        <comment>asset class</comment>
        <translation>Aktie</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>asset class</comment>
        <translation>Index</translation>
    </message>
    <message>
        <source>Forex</source>
        <comment>asset class</comment>
        <translation>Devisen</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>asset class</comment>
        <translation>Future</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>asset class</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a condition: what, how, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>two conditions</comment>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>All instruments of the session</source>
        <translation>Alle Instrumente der Sitzung</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Paper cash: expected an amount above 0, such as 100000.</source>
        <translation>Papierkapital: Betrag über 0 erwartet, etwa 100000.</translation>
    </message>
    <message>
        <source>%1: expected a time like 2026-01-05 14:30 (UTC).</source>
        <translation>%1: Zeit erwartet wie 2026-01-05 14:30 (UTC).</translation>
    </message>
</context>
<context>
    <name>SessionReportText</name>
    <message>
        <source>SIMULATED: the prices were invented by a simulator, and no order left this computer. Nothing here was earned or lost.</source>
        <translation>SIMULIERT: Die Preise hat ein Simulator erfunden, und kein Auftrag hat diesen Rechner verlassen. Nichts davon wurde verdient oder verloren.</translation>
    </message>
    <message>
        <source>PAPER TRADING on live prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>PAPIERHANDEL mit Live-Preisen: Kein Auftrag hat diesen Rechner verlassen, und Ausführungen sind das, was ein Modell daraus macht. Nichts davon wurde verdient oder verloren.</translation>
    </message>
    <message>
        <source>PAPER TRADING on recorded prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>PAPIERHANDEL mit aufgezeichneten Preisen: Kein Auftrag hat diesen Rechner verlassen, und Ausführungen sind das, was ein Modell daraus macht. Nichts davon wurde verdient oder verloren.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Prices from</source>
        <translation>Preise aus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not finished: it can go on</source>
        <translation>nicht beendet: kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Equity at the beginning</source>
        <translation>Equity am Anfang</translation>
    </message>
    <message>
        <source>Equity at the end</source>
        <translation>Equity am Ende</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Ergebnis netto</translation>
    </message>
    <message>
        <source>Realised, before fees</source>
        <translation>Realisiert, vor Gebühren</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>Größter Drawdown</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profit-Faktor</translation>
    </message>
    <message>
        <source>Expectancy (R)</source>
        <translation>Erwartungswert (R)</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Ratio</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Capital moved in and out</source>
        <translation>Ein- und ausgezahltes Kapital</translation>
    </message>
    <message>
        <source>It goes on from an earlier session; what that one did is not in here.</source>
        <translation>Sie setzt eine frühere Sitzung fort; was jene tat, steht hier nicht.</translation>
    </message>
    <message>
        <source>Another version of Sextant decided this session. The numbers are what this version makes of it and may differ.</source>
        <translation>Eine andere Version von Sextant hat diese Sitzung entschieden. Die Zahlen sind, was diese Version daraus macht, und können abweichen.</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>Equity und Drawdown</translation>
    </message>
    <message>
        <source>There is no curve yet: nothing was valued twice.</source>
        <translation>Noch keine Kurve: Nichts wurde zweimal bewertet.</translation>
    </message>
    <message>
        <source>Equity (%1)</source>
        <translation>Equity (%1)</translation>
    </message>
    <message>
        <source>Equity went from %1 to %2, between %3 and %4.</source>
        <translation>Die Equity ging von %1 auf %2, zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>Capital was moved, so that a fall of the curve may be no loss: drawdown is not drawn.</source>
        <translation>Kapital wurde bewegt, ein Fall der Kurve muss also kein Verlust sein: Der Drawdown wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Drawdown (%)</source>
        <translation>Drawdown (%)</translation>
    </message>
    <message>
        <source>The curve fell by at most %1 from its highest value.</source>
        <translation>Die Kurve fiel um höchstens %1 unter ihren höchsten Wert.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>No position was closed.</source>
        <translation>Keine Position wurde geschlossen.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed; the table in the window and `sextant-cli positions` have more.</source>
        <translation>Aufgeführt sind die neuesten %1 von %2; mehr zeigen die Tabelle im Fenster und `sextant-cli positions`.</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Nach Symbol</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Before fees</source>
        <translation>Vor Gebühren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By reason of the exit</source>
        <translation>Nach Grund des Ausstiegs</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>Verlassen wegen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Weitere Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Why no trade was taken</source>
        <translation>Warum nicht gehandelt wurde</translation>
    </message>
    <message>
        <source>No signal was declined.</source>
        <translation>Kein Signal wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 bars were scored and %2 signals were given. Not traded, by the first reason against it:</source>
        <translation>%1 Balken wurden bewertet, %2 Signale gegeben. Nicht gehandelt, nach dem ersten Grund dagegen:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Engine A beside engine B</source>
        <translation>Engine A neben Engine B</translation>
    </message>
    <message>
        <source>Engine 2 was off: there is nothing to compare.</source>
        <translation>Engine 2 war aus: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>A trades the paper account. B trades the same signals in a shadow account of its own that no order leaves. Which one is better is said by an experiment, not by these sums.</source>
        <translation>A handelt das Papierkonto. B handelt dieselben Signale in einem eigenen Schattenkonto, das kein Auftrag verlässt. Welche besser ist, sagt ein Experiment, nicht diese Summen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>A (paper)</source>
        <translation>A (Papier)</translation>
    </message>
    <message>
        <source>B (shadow)</source>
        <translation>B (Schatten)</translation>
    </message>
    <message>
        <source>Settings that differ from their defaults</source>
        <translation>Einstellungen, die vom Standard abweichen</translation>
    </message>
    <message>
        <source>None: all settings and flags have their defaults.</source>
        <translation>Keine: Alle Einstellungen und Flags haben ihren Standard.</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>Einstellung oder Flag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>title of a setting, its key</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 (%3) [%2]</source>
        <comment>title of a setting, its key, its unit</comment>
        <translation>%1 (%3) [%2]</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>The workspace has no experiment.</source>
        <translation>Der Arbeitsbereich hat kein Experiment.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>What the data are worth</source>
        <translation>Was die Daten taugen</translation>
    </message>
    <message>
        <source>The market was invented by a simulator: it says nothing about any real one.</source>
        <translation>Der Markt wurde von einem Simulator erfunden: Er sagt nichts über einen wirklichen.</translation>
    </message>
    <message>
        <source>Prices came from a venue while the session ran.</source>
        <translation>Die Preise kamen von einem Handelsplatz, während die Sitzung lief.</translation>
    </message>
    <message>
        <source>Prices were read from files that were recorded before the session ran.</source>
        <translation>Die Preise stammen aus Dateien, die vor der Sitzung aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>What the instrument is was guessed from its symbol: steps of prices and fees may be others.</source>
        <translation>Das Instrument wurde nach seinem Symbol geraten: Preisschritte und Gebühren können andere sein.</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>Keine Lücke wurde gefunden.</translation>
    </message>
    <message>
        <source>%1 gaps were found: what happened in them is not known.</source>
        <translation>%1 Lücken wurden gefunden: Was darin geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Trades received</source>
        <translation>Empfangene Trades</translation>
    </message>
    <message>
        <source>Quotes received</source>
        <translation>Empfangene Quotes</translation>
    </message>
    <message>
        <source>Bars received</source>
        <translation>Empfangene Balken</translation>
    </message>
    <message>
        <source>Changes of order books</source>
        <translation>Änderungen der Orderbücher</translation>
    </message>
    <message>
        <source>Bars fetched afterwards</source>
        <translation>Nachträglich geholte Balken</translation>
    </message>
    <message>
        <source>Bars never called final</source>
        <translation>Nie als endgültig gemeldete Balken</translation>
    </message>
    <message>
        <source>Duplicates left out</source>
        <translation>Ausgelassene Duplikate</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>Bad records refused</source>
        <translation>Abgelehnte fehlerhafte Sätze</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>Reparierte Sätze</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>Ausgelassene Sätze</translation>
    </message>
    <message>
        <source>Quotes replaced by newer ones</source>
        <translation>Durch neuere ersetzte Quotes</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Bericht der Sitzung</translation>
    </message>
    <message>
        <source>“%1”, %2 to %3 (%4)</source>
        <comment>session, from, to, time zone</comment>
        <translation>„%1“, %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Written by %1 on %2 (%3)</source>
        <comment>program, time, time zone</comment>
        <translation>Geschrieben von %1 am %2 (%3)</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>All of the workspace, on all units that are stored, as they stand now. B is engine 2, A engine 1.</source>
        <translation>Alle des Arbeitsbereichs, über alle gespeicherten Einheiten, wie sie jetzt stehen. B ist Engine 2, A Engine 1.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Nothing was measured: it never ran.</source>
        <translation>Nichts wurde gemessen: Es lief nie.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>NO SESSION</source>
        <translation>KEINE SITZUNG</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>PAPER · LIVE</source>
        <comment>chip of a session on a venue: paper orders, live prices</comment>
        <translation>PAPIER · LIVE</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPIER</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>REPLAY</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Fast forward…</source>
        <translation>Schnellvorlauf…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Heruntergefahren</translation>
    </message>
    <message>
        <source>max</source>
        <comment>speed of playing</comment>
        <translation>max</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · „%1“</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Sextant</source>
        <translation>Sextant</translation>
    </message>
    <message>
        <source>SIMULATION — %1 — Sextant</source>
        <translation>SIMULATION – %1 – Sextant</translation>
    </message>
    <message>
        <source>REPLAY — %1 — Sextant</source>
        <translation>REPLAY – %1 – Sextant</translation>
    </message>
    <message>
        <source>LIVE PRICES, PAPER ORDERS — %1 — Sextant</source>
        <translation>LIVE-KURSE, PAPIERORDERS – %1 – Sextant</translation>
    </message>
    <message>
        <source>PAPER — %1 — Sextant</source>
        <translation>PAPIER – %1 – Sextant</translation>
    </message>
    <message>
        <source>Sextant was away, and nobody knows what happened to its working orders (%1) meanwhile. They do not fill, and no position is opened beside them; stops and targets of open positions are watched.</source>
        <translation>Sextant war weg, und niemand weiß, was inzwischen mit den aktiven Orders (%1) geschah. Sie werden nicht ausgeführt, und neben ihnen wird keine Position eröffnet; Stops und Ziele offener Positionen werden überwacht.</translation>
    </message>
    <message>
        <source>Keep them, to go on with the market as it is now, or cancel them.</source>
        <translation>Behalten, um mit dem jetzigen Markt weiterzumachen, oder stornieren.</translation>
    </message>
    <message>
        <source>Open positions stay as they are.</source>
        <translation>Offene Positionen bleiben unverändert.</translation>
    </message>
    <message>
        <source>There is no open position.</source>
        <translation>Es gibt keine offene Position.</translation>
    </message>
    <message>
        <source>Killed, although the engine does not answer: nothing it does counts any more. %1 Restart the engine to rebuild the session from its journal, with the kill in it.</source>
        <translation>Not-Aus ausgelöst, obwohl die Engine nicht antwortet: Was sie jetzt tut, zählt nicht mehr. %1 Engine neu starten, um die Sitzung samt Not-Aus aus dem Journal aufzubauen.</translation>
    </message>
    <message>
        <source>The engine has stopped: %1 %2 Nothing is ordered until it is restarted; everything up to the last durable event is kept.</source>
        <translation>Die Engine ist stehen geblieben: %1 %2 Bis zum Neustart gibt es keine Orders; alles bis zum letzten gesicherten Ereignis bleibt erhalten.</translation>
    </message>
    <message>
        <source>The engine has not answered for %1. %2 Wait, or press Kill: that works even now.</source>
        <translation>Die Engine antwortet seit %1 nicht. %2 Warten oder Not-Aus drücken: Der wirkt auch jetzt.</translation>
    </message>
    <message>
        <source>Kill was pressed. Waiting for the engine to confirm it…</source>
        <translation>Not-Aus wurde gedrückt. Warten auf die Bestätigung der Engine…</translation>
    </message>
    <message>
        <source>Trading was killed.</source>
        <translation>Der Handel wurde per Not-Aus gestoppt.</translation>
    </message>
    <message>
        <source>Trading was killed at %1 UTC.</source>
        <translation>Der Handel wurde um %1 UTC per Not-Aus gestoppt.</translation>
    </message>
    <message>
        <source>Working orders were cancelled, new ones are refused. %1</source>
        <translation>Aktive Orders wurden storniert, neue werden abgelehnt. %1</translation>
    </message>
    <message>
        <source>Unlock with a reason to trade again.</source>
        <translation>Zum Weiterhandeln mit Begründung entsperren.</translation>
    </message>
    <message>
        <source>Acknowledge that you have seen it, then unlock with a reason.</source>
        <translation>Kenntnisnahme bestätigen, dann mit Begründung entsperren.</translation>
    </message>
    <message>
        <source>The loss limit of the day is reached.</source>
        <translation>Das Tagesverlustlimit ist erreicht.</translation>
    </message>
    <message>
        <source>The loss limit of the week is reached.</source>
        <translation>Das Wochenverlustlimit ist erreicht.</translation>
    </message>
    <message>
        <source>The drawdown limit is reached.</source>
        <translation>Das Drawdown-Limit ist erreicht.</translation>
    </message>
    <message>
        <source>New positions are refused; exits still work. %1 Unlock with a reason to go on before the limit resets.</source>
        <translation>Neue Positionen werden abgelehnt; Ausstiege gehen weiter. %1 Mit Begründung entsperren, um vor dem Zurücksetzen des Limits weiterzumachen.</translation>
    </message>
    <message>
        <source>The newest regime model of %1 could not be trained.</source>
        <translation>Das neueste Regimemodell von %1 ließ sich nicht trainieren.</translation>
    </message>
    <message>
        <source>The one before serves on; the next training comes by itself.</source>
        <translation>Das bisherige gilt weiter; das nächste Training kommt automatisch.</translation>
    </message>
    <message>
        <source>Its regime comes from the rules alone until the next training.</source>
        <translation>Das Regime kommt bis zum nächsten Training allein aus den Regeln.</translation>
    </message>
    <message>
        <source>The regime model of %1 is too old: its regime comes from the rules alone until a new one is trained.</source>
        <translation>Das Regimemodell von %1 ist zu alt: Das Regime kommt allein aus den Regeln, bis ein neues trainiert ist.</translation>
    </message>
    <message>
        <source>The bars of %1 show no market states that last, so there is no regime model: the rules alone decide. It is tried again with newer bars.</source>
        <translation>Die Balken von %1 zeigen keine beständigen Marktzustände, daher gibt es kein Regimemodell: Die Regeln allein entscheiden. Mit neueren Balken wird es erneut versucht.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausstiege</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Rekorder</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Comparison of engines</source>
        <translation>Vergleich der Engines</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>Kontowährung</translation>
    </message>
    <message>
        <source>Dollar coins count as dollars</source>
        <translation>Dollar-Coins gelten als Dollar</translation>
    </message>
    <message>
        <source>Quiet around events</source>
        <translation>Ruhe um Ereignisse</translation>
    </message>
    <message>
        <source>Lead that makes a direction</source>
        <translation>Vorsprung für eine Richtung</translation>
    </message>
    <message>
        <source>Recalibrated confidences</source>
        <translation>Rekalibrierte Konfidenzen</translation>
    </message>
    <message>
        <source>Weight of core agents</source>
        <translation>Gewicht der Kernagenten</translation>
    </message>
    <message>
        <source>Least supporters</source>
        <translation>Mindestzahl Unterstützer</translation>
    </message>
    <message>
        <source>Least confidence of agents</source>
        <translation>Mindestkonfidenz der Agenten</translation>
    </message>
    <message>
        <source>Least consensus of agents</source>
        <translation>Mindestkonsens der Agenten</translation>
    </message>
    <message>
        <source>Weight of specialists</source>
        <translation>Gewicht der Spezialisten</translation>
    </message>
    <message>
        <source>Weight of sub-agents</source>
        <translation>Gewicht der Subagenten</translation>
    </message>
    <message>
        <source>Buffer of the opening range</source>
        <translation>Puffer der Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Length of the opening range</source>
        <translation>Länge der Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Symbols with an opening range</source>
        <translation>Symbole mit Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Window of the opening range</source>
        <translation>Fenster der Eröffnungsspanne</translation>
    </message>
    <message>
        <source>Satyland: periods of the range</source>
        <translation>Satyland: Perioden der Spanne</translation>
    </message>
    <message>
        <source>Satyland levels up to 15 minutes</source>
        <translation>Satyland-Niveaus bis 15 Minuten</translation>
    </message>
    <message>
        <source>Satyland levels of a day</source>
        <translation>Satyland-Niveaus Tag</translation>
    </message>
    <message>
        <source>Satyland levels of a week</source>
        <translation>Satyland-Niveaus Woche</translation>
    </message>
    <message>
        <source>Satyland levels up to 4 hours</source>
        <translation>Satyland-Niveaus bis 4 Stunden</translation>
    </message>
    <message>
        <source>Satyland phase scale</source>
        <translation>Satyland: Phasenskala</translation>
    </message>
    <message>
        <source>Satyland phase smoothing</source>
        <translation>Satyland: Phasenglättung</translation>
    </message>
    <message>
        <source>Satyland trigger</source>
        <translation>Satyland: Trigger</translation>
    </message>
    <message>
        <source>Longer timeframes of Strat</source>
        <translation>Höhere Zeitebenen für Strat</translation>
    </message>
    <message>
        <source>Strat trigger near enough</source>
        <translation>Strat-Trigger nah genug</translation>
    </message>
    <message>
        <source>Age of a Strat trigger</source>
        <translation>Alter eines Strat-Triggers</translation>
    </message>
    <message>
        <source>Most of a choppy release</source>
        <translation>Obergrenze unruhiger Auflösungen</translation>
    </message>
    <message>
        <source>Age of a squeeze release</source>
        <translation>Alter einer Squeeze-Auflösung</translation>
    </message>
    <message>
        <source>Switch failing agents off</source>
        <translation>Ausfallende Agenten abschalten</translation>
    </message>
    <message>
        <source>Longest thought of an agent</source>
        <translation>Längste Bedenkzeit eines Agenten</translation>
    </message>
    <message>
        <source>Least intermediate wave</source>
        <translation>Kleinste mittlere Welle</translation>
    </message>
    <message>
        <source>Least major wave</source>
        <translation>Kleinste große Welle</translation>
    </message>
    <message>
        <source>Least minor wave</source>
        <translation>Kleinste kleine Welle</translation>
    </message>
    <message>
        <source>Tolerance at B</source>
        <translation>Toleranz bei B</translation>
    </message>
    <message>
        <source>Strict tolerance at B</source>
        <translation>Strenge Toleranz bei B</translation>
    </message>
    <message>
        <source>Tolerance at D</source>
        <translation>Toleranz bei D</translation>
    </message>
    <message>
        <source>Other tolerances</source>
        <translation>Übrige Toleranzen</translation>
    </message>
    <message>
        <source>Equal highs and lows within</source>
        <translation>Gleiche Hochs/Tiefs innerhalb</translation>
    </message>
    <message>
        <source>Bars around a large swing</source>
        <translation>Balken um einen großen Swing</translation>
    </message>
    <message>
        <source>Least fair value gap</source>
        <translation>Kleinster Fair Value Gap</translation>
    </message>
    <message>
        <source>Bars around a small swing</source>
        <translation>Balken um einen kleinen Swing</translation>
    </message>
    <message>
        <source>Order blocks per side</source>
        <translation>Orderblöcke je Seite</translation>
    </message>
    <message>
        <source>Levels join within</source>
        <translation>Niveaus verschmelzen innerhalb</translation>
    </message>
    <message>
        <source>How long a level counts</source>
        <translation>Gültigkeit eines Niveaus</translation>
    </message>
    <message>
        <source>Flat at the end of the day</source>
        <translation>Glatt am Tagesende</translation>
    </message>
    <message>
        <source>Minutes before the close</source>
        <translation>Minuten vor Handelsschluss</translation>
    </message>
    <message>
        <source>Longest holding time</source>
        <translation>Längste Haltedauer</translation>
    </message>
    <message>
        <source>Wait after a failed exit</source>
        <translation>Wartezeit nach Ausstiegsfehler</translation>
    </message>
    <message>
        <source>Parts taken before the rest</source>
        <translation>Teilausstiege vor dem Rest</translation>
    </message>
    <message>
        <source>Opposite signal closes</source>
        <translation>Gegensignal schließt</translation>
    </message>
    <message>
        <source>Stop distance</source>
        <translation>Stop-Abstand</translation>
    </message>
    <message>
        <source>Target distance</source>
        <translation>Ziel-Abstand</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>Trailing stop arms at</source>
        <translation>Trailing-Stop scharf ab</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Trailing-Abstand</translation>
    </message>
    <message>
        <source>Alpaca: stream</source>
        <translation>Alpaca: Stream</translation>
    </message>
    <message>
        <source>Alpaca: REST a minute</source>
        <translation>Alpaca: REST pro Minute</translation>
    </message>
    <message>
        <source>Alpaca: REST host</source>
        <translation>Alpaca: REST-Host</translation>
    </message>
    <message>
        <source>Alpaca: socket</source>
        <translation>Alpaca: Socket</translation>
    </message>
    <message>
        <source>Binance: REST a minute</source>
        <translation>Binance: REST pro Minute</translation>
    </message>
    <message>
        <source>Binance: REST host</source>
        <translation>Binance: REST-Host</translation>
    </message>
    <message>
        <source>Binance: socket</source>
        <translation>Binance: Socket</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts</source>
        <translation>Bybit: Perpetuals</translation>
    </message>
    <message>
        <source>Bybit: REST a minute</source>
        <translation>Bybit: REST pro Minute</translation>
    </message>
    <message>
        <source>Bybit: REST host</source>
        <translation>Bybit: REST-Host</translation>
    </message>
    <message>
        <source>Bybit: socket</source>
        <translation>Bybit: Socket</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST a minute</source>
        <translation>Coinbase Advanced: REST/Minute</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST host</source>
        <translation>Coinbase Advanced: REST-Host</translation>
    </message>
    <message>
        <source>Coinbase Advanced: socket</source>
        <translation>Coinbase Advanced: Socket</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST a minute</source>
        <translation>Coinbase Exchange: REST/Minute</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST host</source>
        <translation>Coinbase Exchange: REST-Host</translation>
    </message>
    <message>
        <source>Coinbase Exchange: socket</source>
        <translation>Coinbase Exchange: Socket</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book</source>
        <translation>KuCoin: jede Buchänderung</translation>
    </message>
    <message>
        <source>KuCoin: REST a minute</source>
        <translation>KuCoin: REST pro Minute</translation>
    </message>
    <message>
        <source>KuCoin: REST host</source>
        <translation>KuCoin: REST-Host</translation>
    </message>
    <message>
        <source>KuCoin: socket</source>
        <translation>KuCoin: Socket</translation>
    </message>
    <message>
        <source>Latest bar that is acted on</source>
        <translation>Ältester noch gehandelter Balken</translation>
    </message>
    <message>
        <source>OKX: REST a minute</source>
        <translation>OKX: REST pro Minute</translation>
    </message>
    <message>
        <source>OKX: REST host</source>
        <translation>OKX: REST-Host</translation>
    </message>
    <message>
        <source>OKX: socket</source>
        <translation>OKX: Socket</translation>
    </message>
    <message>
        <source>Waiting records: hold back</source>
        <translation>Wartende Sätze: zurückhalten</translation>
    </message>
    <message>
        <source>Waiting records: coalesce</source>
        <translation>Wartende Sätze: zusammenfassen</translation>
    </message>
    <message>
        <source>Twelve Data: socket in the plan</source>
        <translation>Twelve Data: Socket im Tarif</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls a day</source>
        <translation>Twelve Data: REST pro Tag</translation>
    </message>
    <message>
        <source>Twelve Data: REST a minute</source>
        <translation>Twelve Data: REST pro Minute</translation>
    </message>
    <message>
        <source>Twelve Data: REST host</source>
        <translation>Twelve Data: REST-Host</translation>
    </message>
    <message>
        <source>Twelve Data: socket</source>
        <translation>Twelve Data: Socket</translation>
    </message>
    <message>
        <source>Time to the exchange</source>
        <translation>Zeit bis zur Börse</translation>
    </message>
    <message>
        <source>Time from the exchange</source>
        <translation>Zeit von der Börse</translation>
    </message>
    <message>
        <source>Compare fill models</source>
        <translation>Ausführungsmodelle vergleichen</translation>
    </message>
    <message>
        <source>Fill model</source>
        <translation>Ausführungsmodell</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Zeit der Antwort</translation>
    </message>
    <message>
        <source>Added slippage</source>
        <translation>Zusätzliche Slippage</translation>
    </message>
    <message>
        <source>Bars between signals</source>
        <translation>Balken zwischen Signalen</translation>
    </message>
    <message>
        <source>Time between signals</source>
        <translation>Zeit zwischen Signalen</translation>
    </message>
    <message>
        <source>Least score of outside signals</source>
        <translation>Mindestscore externer Signale</translation>
    </message>
    <message>
        <source>Least score of a signal</source>
        <translation>Mindestscore eines Signals</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>Max. Spread</translation>
    </message>
    <message>
        <source>Max spread by its median</source>
        <translation>Max. Spread zum Median</translation>
    </message>
    <message>
        <source>Spread always allowed</source>
        <translation>Immer erlaubter Spread</translation>
    </message>
    <message>
        <source>Longest wait for the disk</source>
        <translation>Längste Wartezeit auf die Platte</translation>
    </message>
    <message>
        <source>Desktop: from</source>
        <translation>Desktop: ab</translation>
    </message>
    <message>
        <source>Discord: from</source>
        <translation>Discord: ab</translation>
    </message>
    <message>
        <source>Discord: messages a minute</source>
        <translation>Discord: Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Critical in quiet hours</source>
        <translation>Kritisches in der Ruhezeit</translation>
    </message>
    <message>
        <source>Time zone of quiet hours</source>
        <translation>Zeitzone der Ruhezeiten</translation>
    </message>
    <message>
        <source>Slack: from</source>
        <translation>Slack: ab</translation>
    </message>
    <message>
        <source>Slack: messages a minute</source>
        <translation>Slack: Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>Sound: from</source>
        <translation>Ton: ab</translation>
    </message>
    <message>
        <source>Telegram: from</source>
        <translation>Telegram: ab</translation>
    </message>
    <message>
        <source>Telegram: messages a minute</source>
        <translation>Telegram: Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>What a message says</source>
        <translation>Inhalt einer Nachricht</translation>
    </message>
    <message>
        <source>Topics that are told</source>
        <translation>Gemeldete Themen</translation>
    </message>
    <message>
        <source>How far the spread is crossed</source>
        <translation>Weg durch den Spread</translation>
    </message>
    <message>
        <source>Strike by delta: nearest to</source>
        <translation>Strike nach Delta: nächster zu</translation>
    </message>
    <message>
        <source>Most contracts of one option</source>
        <translation>Max. Kontrakte je Option</translation>
    </message>
    <message>
        <source>Most days to expiry</source>
        <translation>Max. Tage bis Verfall</translation>
    </message>
    <message>
        <source>Widest spread of an option</source>
        <translation>Max. Spread einer Option</translation>
    </message>
    <message>
        <source>Fewest days to expiry</source>
        <translation>Min. Tage bis Verfall</translation>
    </message>
    <message>
        <source>Left with fewer days than</source>
        <translation>Verlassen unter Resttagen</translation>
    </message>
    <message>
        <source>Strikes further out</source>
        <translation>Strikes weiter außen</translation>
    </message>
    <message>
        <source>Furthest price from the mid</source>
        <translation>Max. Abstand zur Mitte</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>Gewinnziel</translation>
    </message>
    <message>
        <source>Interest for greeks</source>
        <translation>Zins für Griechen</translation>
    </message>
    <message>
        <source>Oldest quote of an option</source>
        <translation>Älteste Optionsquotierung</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Strike that is bought</source>
        <translation>Gekaufter Strike</translation>
    </message>
    <message>
        <source>Wanted days to expiry</source>
        <translation>Gewünschte Tage bis Verfall</translation>
    </message>
    <message>
        <source>Trailing stop gives back</source>
        <translation>Trailing-Stop gibt ab</translation>
    </message>
    <message>
        <source>Keep raw frames</source>
        <translation>Rohdaten aufbewahren</translation>
    </message>
    <message>
        <source>Room for raw frames</source>
        <translation>Platz für Rohdaten</translation>
    </message>
    <message>
        <source>Blend: direction taken up at</source>
        <translation>Mischung: Richtung gilt ab</translation>
    </message>
    <message>
        <source>Blend: direction left below</source>
        <translation>Mischung: Richtung endet unter</translation>
    </message>
    <message>
        <source>Blend: share of hidden Markov</source>
        <translation>Mischung: Anteil Hidden Markov</translation>
    </message>
    <message>
        <source>Blend: share of switching</source>
        <translation>Mischung: Anteil Switching</translation>
    </message>
    <message>
        <source>Blend: share of the rules</source>
        <translation>Mischung: Anteil der Regeln</translation>
    </message>
    <message>
        <source>Change alarm at</source>
        <translation>Wechselalarm ab</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Chance of a change per bar</source>
        <translation>Wechselchance je Balken</translation>
    </message>
    <message>
        <source>States of the model</source>
        <translation>Zustände des Modells</translation>
    </message>
    <message>
        <source>Prior weight of staying</source>
        <translation>Vorgewicht fürs Bleiben</translation>
    </message>
    <message>
        <source>Least history to train on</source>
        <translation>Mindesthistorie fürs Training</translation>
    </message>
    <message>
        <source>Bars between trainings</source>
        <translation>Balken zwischen Trainings</translation>
    </message>
    <message>
        <source>Starts of a training</source>
        <translation>Starts eines Trainings</translation>
    </message>
    <message>
        <source>History to train on</source>
        <translation>Trainingshistorie</translation>
    </message>
    <message>
        <source>History of the switching model</source>
        <translation>Historie des Switching-Modells</translation>
    </message>
    <message>
        <source>Direction taken up beyond</source>
        <translation>Richtung gilt über</translation>
    </message>
    <message>
        <source>Direction left below</source>
        <translation>Richtung endet unter</translation>
    </message>
    <message>
        <source>A new direction holds</source>
        <translation>Neue Richtung hält</translation>
    </message>
    <message>
        <source>Another new label holds</source>
        <translation>Anderes neues Label hält</translation>
    </message>
    <message>
        <source>Tight spreads below</source>
        <translation>Enge Spreads unter</translation>
    </message>
    <message>
        <source>Wide spreads from</source>
        <translation>Weite Spreads ab</translation>
    </message>
    <message>
        <source>Spreads compared</source>
        <translation>Verglichene Spreads</translation>
    </message>
    <message>
        <source>Timeframe of the regime</source>
        <translation>Zeitebene des Regimes</translation>
    </message>
    <message>
        <source>Extreme volatility from</source>
        <translation>Extreme Volatilität ab</translation>
    </message>
    <message>
        <source>High volatility from</source>
        <translation>Hohe Volatilität ab</translation>
    </message>
    <message>
        <source>Low volatility below</source>
        <translation>Niedrige Volatilität unter</translation>
    </message>
    <message>
        <source>Volatility history</source>
        <translation>Volatilitätshistorie</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Ruhemodus</translation>
    </message>
    <message>
        <source>Losses that pause entries</source>
        <translation>Verluste bis Einstiegspause</translation>
    </message>
    <message>
        <source>Daily loss that pauses entries</source>
        <translation>Tagesverlust bis Einstiegspause</translation>
    </message>
    <message>
        <source>Losses that reduce orders</source>
        <translation>Verluste bis kleinere Orders</translation>
    </message>
    <message>
        <source>Size in calm mode</source>
        <translation>Größe im Ruhemodus</translation>
    </message>
    <message>
        <source>Correlation of a cluster</source>
        <translation>Korrelation eines Clusters</translation>
    </message>
    <message>
        <source>Wait after a loss</source>
        <translation>Wartezeit nach Verlust</translation>
    </message>
    <message>
        <source>Wait after an entry</source>
        <translation>Wartezeit nach Einstieg</translation>
    </message>
    <message>
        <source>Duplicate limits closer than</source>
        <translation>Doppelte Limits näher als</translation>
    </message>
    <message>
        <source>Windows without entries</source>
        <translation>Fenster ohne Einstiege</translation>
    </message>
    <message>
        <source>Kill closes positions</source>
        <translation>Not-Aus schließt Positionen</translation>
    </message>
    <message>
        <source>A broken loss limit</source>
        <translation>Verletztes Verlustlimit</translation>
    </message>
    <message>
        <source>Max cash used by an order</source>
        <translation>Max. Guthaben je Order</translation>
    </message>
    <message>
        <source>Max exposure of a cluster</source>
        <translation>Max. Exposure eines Clusters</translation>
    </message>
    <message>
        <source>Max contracts in a future</source>
        <translation>Max. Kontrakte je Future</translation>
    </message>
    <message>
        <source>Max daily loss</source>
        <translation>Max. Tagesverlust</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Max. Drawdown</translation>
    </message>
    <message>
        <source>Max exposure</source>
        <translation>Max. Exposure</translation>
    </message>
    <message>
        <source>Max leverage</source>
        <translation>Max. Hebel</translation>
    </message>
    <message>
        <source>Max influence of models</source>
        <translation>Max. Einfluss der Modelle</translation>
    </message>
    <message>
        <source>Max value of an order</source>
        <translation>Max. Wert einer Order</translation>
    </message>
    <message>
        <source>Max orders a minute</source>
        <translation>Max. Orders pro Minute</translation>
    </message>
    <message>
        <source>Max orders a second</source>
        <translation>Max. Orders pro Sekunde</translation>
    </message>
    <message>
        <source>Max position</source>
        <translation>Max. Position</translation>
    </message>
    <message>
        <source>Max open positions</source>
        <translation>Max. offene Positionen</translation>
    </message>
    <message>
        <source>Max loss under stress</source>
        <translation>Max. Verlust im Stresstest</translation>
    </message>
    <message>
        <source>Max value at risk</source>
        <translation>Max. Value at Risk</translation>
    </message>
    <message>
        <source>Max weekly loss</source>
        <translation>Max. Wochenverlust</translation>
    </message>
    <message>
        <source>Least reward by risk</source>
        <translation>Min. Chance-Risiko-Verhältnis</translation>
    </message>
    <message>
        <source>Risk of a trade</source>
        <translation>Risiko eines Trades</translation>
    </message>
    <message>
        <source>Warning at</source>
        <translation>Warnung ab</translation>
    </message>
    <message>
        <source>Max loss of a run</source>
        <translation>Max. Verlust eines Laufs</translation>
    </message>
    <message>
        <source>Max value of a run</source>
        <translation>Max. Wert eines Laufs</translation>
    </message>
    <message>
        <source>Max entries a day</source>
        <translation>Max. Einstiege pro Tag</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Größenbestimmung</translation>
    </message>
    <message>
        <source>Oldest quote for an entry</source>
        <translation>Älteste Quotierung für Einstiege</translation>
    </message>
    <message>
        <source>Oldest exchange rate</source>
        <translation>Ältester Wechselkurs</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Zielvolatilität</translation>
    </message>
    <message>
        <source>Confidence of value at risk</source>
        <translation>Konfidenz des Value at Risk</translation>
    </message>
    <message>
        <source>Comparison of the engines</source>
        <translation>Vergleich der Engines</translation>
    </message>
    <message>
        <source>Share of engine 2</source>
        <translation>Anteil der Engine 2</translation>
    </message>
    <message>
        <source>Score instruments</source>
        <translation>Instrumente bewerten</translation>
    </message>
    <message>
        <source>Veto of the longest timeframe</source>
        <translation>Veto der längsten Zeitebene</translation>
    </message>
    <message>
        <source>Least agreement of timeframes</source>
        <translation>Min. Einigkeit der Zeitebenen</translation>
    </message>
    <message>
        <source>Timeframes that signal</source>
        <translation>Zeitebenen für Signale</translation>
    </message>
    <message>
        <source>Timeframes of the score</source>
        <translation>Zeitebenen des Scores</translation>
    </message>
    <message>
        <source>Time for the body of a request</source>
        <translation>Zeit für den Anfragerumpf</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Max. Verbindungen</translation>
    </message>
    <message>
        <source>Time for the head of a request</source>
        <translation>Zeit für den Anfragekopf</translation>
    </message>
    <message>
        <source>Names a proxy uses</source>
        <translation>Namen eines Proxys</translation>
    </message>
    <message>
        <source>Port of the local server</source>
        <translation>Port des lokalen Servers</translation>
    </message>
    <message>
        <source>Senders of signals</source>
        <translation>Absender von Signalen</translation>
    </message>
    <message>
        <source>Instruments of signals</source>
        <translation>Instrumente der Signale</translation>
    </message>
    <message>
        <source>Requests kept in the log</source>
        <translation>Anfragen im Protokoll</translation>
    </message>
    <message>
        <source>Signals a minute of a strategy</source>
        <translation>Signale pro Minute je Strategie</translation>
    </message>
    <message>
        <source>Where a proxy names the sender</source>
        <translation>Absenderfeld des Proxys</translation>
    </message>
    <message>
        <source>Signals must be signed</source>
        <translation>Signale nur signiert</translation>
    </message>
    <message>
        <source>Tickers and instruments</source>
        <translation>Ticker und Instrumente</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>Max. wartende Signale</translation>
    </message>
    <message>
        <source>Longest live session</source>
        <translation>Längste Live-Sitzung</translation>
    </message>
    <message>
        <source>Most events of a session</source>
        <translation>Max. Ereignisse einer Sitzung</translation>
    </message>
    <message>
        <source>History to warm up with</source>
        <translation>Historie für den Vorlauf</translation>
    </message>
    <message>
        <source>on</source>
        <comment>setting</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>setting</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>setting</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off. The value was kept.</source>
        <translation>„%1“ ist weder an noch aus. Der Wert blieb.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3. The value was kept.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3. Der Wert blieb.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3. The value was kept.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3. Der Wert blieb.</translation>
    </message>
    <message>
        <source>“%1” is none of %2. The value was kept.</source>
        <translation>„%1“ ist keiner der Werte %2. Der Wert blieb.</translation>
    </message>
    <message>
        <source>“%1” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.</source>
        <translation>„%1“ ist keine Liste von Zeitebenen wie 5m, 15m, 1h. Der Wert blieb.</translation>
    </message>
    <message>
        <source>“%1” is not an address such as wss://host or https://host. The value was kept.</source>
        <translation>„%1“ ist keine Adresse wie wss://host oder https://host. Der Wert blieb.</translation>
    </message>
    <message>
        <source>“%1” is not a list of windows such as 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision. The value was kept.</source>
        <translation>„%1“ ist keine Liste von Fenstern wie 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Zinsentscheid. Der Wert blieb.</translation>
    </message>
    <message>
        <source>Announced dividends</source>
        <translation>Angekündigte Dividenden</translation>
    </message>
    <message>
        <source>Alpaca: options</source>
        <translation>Alpaca: Optionen</translation>
    </message>
    <message>
        <source>Alpaca: days to expiry</source>
        <translation>Alpaca: Tage bis Verfall</translation>
    </message>
    <message>
        <source>Alpaca: options asked every</source>
        <translation>Alpaca: Optionen abfragen alle</translation>
    </message>
    <message>
        <source>Alpaca: strikes around price</source>
        <translation>Alpaca: Strikes um den Kurs</translation>
    </message>
    <message>
        <source>on, off</source>
        <translation>an, aus</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a setting: from, to</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>timeframes</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>Interest by time</source>
        <translation>Zins nach Laufzeit</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>What the main account is kept in. Instruments in another currency earn a balance in that.</source>
        <translation>Währung des Hauptkontos. Instrumente in anderer Währung ergeben einen Saldo in dieser.</translation>
    </message>
    <message>
        <source>USDT, USDC and the other dollar coins count as dollars, and one another.</source>
        <translation>USDT, USDC und die übrigen Dollar-Coins zählen als Dollar und untereinander gleich.</translation>
    </message>
    <message>
        <source>The context agent has no confidence this long before and after an event of the calendar.</source>
        <translation>Der Kontext-Agent hat so lange vor und nach einem Kalenderereignis keine Konfidenz.</translation>
    </message>
    <message>
        <source>Agents: how far one side must lead to be a direction.</source>
        <translation>Agenten: wie weit eine Seite führen muss, um eine Richtung zu sein.</translation>
    </message>
    <message>
        <source>Agents: confidences count as what they were worth, once 50 outcomes show that this helps.</source>
        <translation>Agenten: Konfidenzen zählen so viel, wie sie wert waren, sobald 50 Ergebnisse zeigen, dass es hilft.</translation>
    </message>
    <message>
        <source>Agents: weight of the core among the groups that speak.</source>
        <translation>Agenten: Gewicht des Kerns unter den Gruppen, die sich äußern.</translation>
    </message>
    <message>
        <source>Agents: how many must support an approved decision.</source>
        <translation>Agenten: wie viele eine genehmigte Entscheidung stützen müssen.</translation>
    </message>
    <message>
        <source>Agents: least confidence of an approved decision.</source>
        <translation>Agenten: kleinste Konfidenz einer genehmigten Entscheidung.</translation>
    </message>
    <message>
        <source>Agents: least consensus of an approved decision.</source>
        <translation>Agenten: kleinster Konsens einer genehmigten Entscheidung.</translation>
    </message>
    <message>
        <source>Agents: weight of the specialists.</source>
        <translation>Agenten: Gewicht der Spezialisten.</translation>
    </message>
    <message>
        <source>Agents: weight of the sub-agents.</source>
        <translation>Agenten: Gewicht der Sub-Agenten.</translation>
    </message>
    <message>
        <source>Opening range: how far beyond its edge a close breaks it, of its width; at least a tick.</source>
        <translation>Opening Range: wie weit jenseits ihres Rands ein Schluss sie bricht, in Anteilen ihrer Breite; mindestens ein Tick.</translation>
    </message>
    <message>
        <source>Opening range: its length from the regular open.</source>
        <translation>Opening Range: ihre Länge ab der regulären Eröffnung.</translation>
    </message>
    <message>
        <source>Opening range: the symbols that the specialist speaks of.</source>
        <translation>Opening Range: die Symbole, zu denen sich der Spezialist äußert.</translation>
    </message>
    <message>
        <source>Opening range: how long after the open the specialist speaks; longer than the range.</source>
        <translation>Opening Range: wie lange nach der Eröffnung sich der Spezialist äußert; länger als die Range.</translation>
    </message>
    <message>
        <source>Satyland: periods of the average range of levels and phase.</source>
        <translation>Satyland: Perioden der mittleren Spanne für Niveaus und Phase.</translation>
    </message>
    <message>
        <source>Satyland: what levels of timeframes up to 15 minutes are anchored to.</source>
        <translation>Satyland: woran Niveaus bis zum 15-Minuten-Zeitrahmen verankert sind.</translation>
    </message>
    <message>
        <source>Satyland: the same of a day.</source>
        <translation>Satyland: dasselbe für einen Tag.</translation>
    </message>
    <message>
        <source>Satyland: the same of a week.</source>
        <translation>Satyland: dasselbe für eine Woche.</translation>
    </message>
    <message>
        <source>Satyland: the same of timeframes up to 4 hours.</source>
        <translation>Satyland: dasselbe für Zeitrahmen bis 4 Stunden.</translation>
    </message>
    <message>
        <source>Satyland: distance from the pivot that is 100 of the phase oscillator.</source>
        <translation>Satyland: Abstand vom Pivot, der 100 des Phasen-Oszillators entspricht.</translation>
    </message>
    <message>
        <source>Satyland: bars that the phase oscillator is smoothed over.</source>
        <translation>Satyland: Balken, über die der Phasen-Oszillator geglättet wird.</translation>
    </message>
    <message>
        <source>Satyland: distance of the trigger from the close before.</source>
        <translation>Satyland: Abstand des Auslösers vom vorigen Schluss.</translation>
    </message>
    <message>
        <source>Strat: longer timeframes whose open price is compared with; of month, week, day and 1h.</source>
        <translation>Strat: längere Zeitrahmen, mit deren Eröffnung verglichen wird; aus Monat, Woche, Tag und 1h.</translation>
    </message>
    <message>
        <source>Strat: how near a trigger must be that has not fired.</source>
        <translation>Strat: wie nah ein noch nicht ausgelöster Auslöser sein muss.</translation>
    </message>
    <message>
        <source>Strat: how long ago a trigger may have fired.</source>
        <translation>Strat: wie lange ein Auslösen höchstens her sein darf.</translation>
    </message>
    <message>
        <source>Squeeze: confidence of a choppy release, at most.</source>
        <translation>Squeeze: höchste Konfidenz einer Auflösung im Zickzack.</translation>
    </message>
    <message>
        <source>Squeeze: how long a release is spoken of.</source>
        <translation>Squeeze: wie lange über eine Auflösung gesprochen wird.</translation>
    </message>
    <message>
        <source>An agent that fails more than 3 times in 5 minutes is switched off by itself.</source>
        <translation>Ein Agent, der in 5 Minuten mehr als 3-mal versagt, wird von selbst abgeschaltet.</translation>
    </message>
    <message>
        <source>An agent that thinks longer about a signal is switched off by itself.</source>
        <translation>Ein Agent, der länger über ein Signal nachdenkt, wird von selbst abgeschaltet.</translation>
    </message>
    <message>
        <source>Elliott: least leg of intermediate waves.</source>
        <translation>Elliott: kleinstes Bein mittlerer Wellen.</translation>
    </message>
    <message>
        <source>Elliott: least leg of major waves.</source>
        <translation>Elliott: kleinstes Bein großer Wellen.</translation>
    </message>
    <message>
        <source>Elliott: least leg of minor waves.</source>
        <translation>Elliott: kleinstes Bein kleiner Wellen.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at B.</source>
        <translation>Harmonische Muster: Toleranz des Verhältnisses bei B.</translation>
    </message>
    <message>
        <source>Harmonic patterns: the same for Gartley, Butterfly and Alt Bat.</source>
        <translation>Harmonische Muster: dasselbe für Gartley, Butterfly und Alt Bat.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at D.</source>
        <translation>Harmonische Muster: Toleranz des Verhältnisses bei D.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the other ratios.</source>
        <translation>Harmonische Muster: Toleranz der übrigen Verhältnisse.</translation>
    </message>
    <message>
        <source>Swings closer than this make a pool of liquidity.</source>
        <translation>Swings, die näher beieinander liegen, bilden einen Liquiditätspool.</translation>
    </message>
    <message>
        <source>Bars on either side of a swing that makes the trend.</source>
        <translation>Balken beiderseits eines Swings, der den Trend macht.</translation>
    </message>
    <message>
        <source>Fair value gaps smaller than this do not count.</source>
        <translation>Kleinere Fair Value Gaps zählen nicht.</translation>
    </message>
    <message>
        <source>Bars on either side of a swing whose break counts.</source>
        <translation>Balken beiderseits eines Swings, dessen Bruch zählt.</translation>
    </message>
    <message>
        <source>Order blocks kept on each side.</source>
        <translation>Order Blocks, die je Seite behalten werden.</translation>
    </message>
    <message>
        <source>Support and resistance: neighbours closer than this join.</source>
        <translation>Unterstützung und Widerstand: nähere Nachbarn werden verbunden.</translation>
    </message>
    <message>
        <source>Support and resistance: how long a swing counts.</source>
        <translation>Unterstützung und Widerstand: wie lange ein Swing zählt.</translation>
    </message>
    <message>
        <source>Nothing is held over the close of the regular session.</source>
        <translation>Nichts wird über den Schluss der regulären Sitzung gehalten.</translation>
    </message>
    <message>
        <source>How long before that close positions are left.</source>
        <translation>Wie lange vor diesem Schluss Positionen verlassen werden.</translation>
    </message>
    <message>
        <source>A position older than this is closed.</source>
        <translation>Eine ältere Position wird geschlossen.</translation>
    </message>
    <message>
        <source>Wait between two attempts of a failed exit.</source>
        <translation>Wartezeit zwischen zwei Versuchen eines gescheiterten Ausstiegs.</translation>
    </message>
    <message>
        <source>Parts of a position that are left before the rest, as profit in percent of the entry price and fraction of the position: 1.5:0.5,3:0.25. Empty: none.</source>
        <translation>Teile einer Position, die vor dem Rest verlassen werden, als Gewinn in Prozent des Einstiegspreises und Bruchteil der Position: 1.5:0.5,3:0.25. Leer: keine.</translation>
    </message>
    <message>
        <source>An approved signal against a position closes it.</source>
        <translation>Ein genehmigtes Signal gegen eine Position schließt sie.</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry.</source>
        <translation>Abstand des Schutz-Stops vom Einstieg.</translation>
    </message>
    <message>
        <source>Distance of the profit target from the entry.</source>
        <translation>Abstand des Gewinnziels vom Einstieg.</translation>
    </message>
    <message>
        <source>A position that was far enough in profit is left when it gives back too much of it.</source>
        <translation>Eine Position, die weit genug im Gewinn war, wird verlassen, wenn sie zu viel davon zurückgibt.</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop, in distances from the entry to its stop.</source>
        <translation>Gewinn, der den Trailing-Stop scharf stellt, in Abständen vom Einstieg zum Stop.</translation>
    </message>
    <message>
        <source>Distance of the trailing stop from the best price.</source>
        <translation>Abstand des Trailing-Stops vom besten Preis.</translation>
    </message>
    <message>
        <source>Alpaca: which of its streams; sip wants a paid plan.</source>
        <translation>Alpaca: welcher seiner Datenströme; sip verlangt einen bezahlten Tarif.</translation>
    </message>
    <message>
        <source>Alpaca: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Alpaca: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>Alpaca: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Alpaca: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Alpaca: where its socket is; of several the next is tried when one fails.</source>
        <translation>Alpaca: wo sein Socket ist; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Binance: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Binance: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>Binance: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Binance: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Binance: where its socket is; of several the next is tried when one fails.</source>
        <translation>Binance: wo sein Socket ist; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts instead of spot.</source>
        <translation>Bybit: Perpetuals statt Spot.</translation>
    </message>
    <message>
        <source>Bybit: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Bybit: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>Bybit: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Bybit: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Bybit: where its socket is; of several the next is tried when one fails.</source>
        <translation>Bybit: wo sein Socket ist; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Advanced: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Advanced: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Advanced: wo sein Socket ist; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Exchange: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Exchange: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Exchange: wo sein Socket ist; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book, instead of its best 50 levels as they are.</source>
        <translation>KuCoin: jede Änderung eines Buchs statt seiner besten 50 Stufen als Stand.</translation>
    </message>
    <message>
        <source>KuCoin: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>KuCoin: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>KuCoin: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>KuCoin: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>KuCoin: where its socket is; empty: it says so itself on each connection; of several the next is tried when one fails.</source>
        <translation>KuCoin: wo sein Socket ist; leer: er sagt es selbst bei jeder Verbindung; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>How late after its end a bar may come and still be scored and traded on; later ones are history.</source>
        <translation>Wie spät nach seinem Ende ein Balken kommen und noch bewertet und gehandelt werden darf; spätere sind Historie.</translation>
    </message>
    <message>
        <source>OKX: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>OKX: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>OKX: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>OKX: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>OKX: where its socket is; of several the next is tried when one fails.</source>
        <translation>OKX: wo sein Socket ist; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, the feed itself waits. Nothing is lost.</source>
        <translation>Datensätze, die auf die Engine warten dürfen; darüber wartet der Feed selbst. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, quotes replace older ones and books are left out. All is counted.</source>
        <translation>Datensätze, die auf die Engine warten dürfen; darüber ersetzen Kurse ältere und Bücher entfallen. Alles wird gezählt.</translation>
    </message>
    <message>
        <source>Twelve Data: the plan has the socket; off: prices are asked for.</source>
        <translation>Twelve Data: der Tarif hat den Socket; aus: Preise werden abgefragt.</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls of a day, until midnight UTC.</source>
        <translation>Twelve Data: REST-Aufrufe eines Tages, bis Mitternacht UTC.</translation>
    </message>
    <message>
        <source>Twelve Data: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Twelve Data: wie viel seines REST-Kontingents genutzt werden darf, in den Gewichten, die er zählt.</translation>
    </message>
    <message>
        <source>Twelve Data: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Twelve Data: sein REST-Host; von mehreren, durch Kommas getrennt, wird der nächste gefragt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Twelve Data: where its socket is; empty: the plan has none; of several the next is tried when one fails.</source>
        <translation>Twelve Data: wo sein Socket ist; leer: der Tarif hat keinen; von mehreren wird der nächste versucht, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Modelled time from submitting an order until the exchange has it.</source>
        <translation>Modellierte Zeit vom Absenden einer Order, bis die Börse sie hat.</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to this program, for fill model F3.</source>
        <translation>Modellierte Zeit von der Börse zu diesem Programm, für Fill-Modell F3.</translation>
    </message>
    <message>
        <source>Sends every order to venues of all fill models besides and says what each made of it.</source>
        <translation>Sendet jede Order außerdem an Handelsplätze aller Fill-Modelle und sagt, was jedes daraus gemacht hat.</translation>
    </message>
    <message>
        <source>How paper orders are filled: F0 at the price as it is, F1 at the spread, F2 through the visible book, F3 with latency, queue and impact besides. auto: F3 where there is an order book, else F1. Bars alone make F1B of F1 to F3. A venue with working orders keeps its model until they end.</source>
        <translation>Wie Papierorders ausgeführt werden: F0 zum Preis, wie er ist, F1 zum Spread, F2 durch das sichtbare Buch, F3 dazu mit Latenz, Warteschlange und Impact. auto: F3, wo es ein Orderbuch gibt, sonst F1. Balken allein machen aus F1 bis F3 F1B. Ein Handelsplatz mit offenen Orders behält sein Modell, bis sie enden.</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to the sender of an order, for fill model F3.</source>
        <translation>Modellierte Zeit von der Börse zum Absender einer Order, für Fill-Modell F3.</translation>
    </message>
    <message>
        <source>Slippage added to the far side of a quote.</source>
        <translation>Slippage, die zur Gegenseite eines Kurses kommt.</translation>
    </message>
    <message>
        <source>Bars of the signal timeframe between two accepted signals of an instrument.</source>
        <translation>Balken des Signal-Zeitrahmens zwischen zwei angenommenen Signalen eines Instruments.</translation>
    </message>
    <message>
        <source>Least time between two accepted signals of an instrument.</source>
        <translation>Kleinste Zeit zwischen zwei angenommenen Signalen eines Instruments.</translation>
    </message>
    <message>
        <source>Least strength for a signal from outside: only a score that says the opposite blocks.</source>
        <translation>Kleinste Stärke für ein Signal von außen: nur ein Score, der das Gegenteil sagt, blockiert.</translation>
    </message>
    <message>
        <source>Least strength max(score, 1 - score) of a signal.</source>
        <translation>Kleinste Stärke max(score, 1 - score) eines Signals.</translation>
    </message>
    <message>
        <source>Cap on the spread at the spread gate.</source>
        <translation>Obergrenze des Spreads am Spread-Gate.</translation>
    </message>
    <message>
        <source>Spread gate: times the median of recent spreads.</source>
        <translation>Spread-Gate: Vielfaches des Medians jüngster Spreads.</translation>
    </message>
    <message>
        <source>Spread gate: always allowed up to this many ticks.</source>
        <translation>Spread-Gate: bis zu so vielen Ticks immer erlaubt.</translation>
    </message>
    <message>
        <source>Longest time market data wait for the disk.</source>
        <translation>Längste Zeit, die Marktdaten auf den Datenträger warten.</translation>
    </message>
    <message>
        <source>Messages of the desktop: from this importance on.</source>
        <translation>Meldungen des Desktops: ab dieser Wichtigkeit.</translation>
    </message>
    <message>
        <source>Discord: from this importance on. Its webhook is the secret discord.url.</source>
        <translation>Discord: ab dieser Wichtigkeit. Sein Webhook ist das Geheimnis discord.url.</translation>
    </message>
    <message>
        <source>Discord: messages a minute at most; what comes faster is told together.</source>
        <translation>Discord: höchstens so viele Nachrichten je Minute; was schneller kommt, wird zusammen gemeldet.</translation>
    </message>
    <message>
        <source>Quiet hours such as 22:00-07:00: what can wait is told afterwards, together. Empty: none.</source>
        <translation>Ruhezeiten wie 22:00-07:00: was warten kann, wird danach zusammen gemeldet. Leer: keine.</translation>
    </message>
    <message>
        <source>What is critical is told in quiet hours too.</source>
        <translation>Kritisches wird auch in Ruhezeiten gemeldet.</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours, such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>Zeitzone der Ruhezeiten, etwa Europe/Berlin. Leer: die dieses Computers.</translation>
    </message>
    <message>
        <source>Slack: from this importance on. Its webhook is the secret slack.url.</source>
        <translation>Slack: ab dieser Wichtigkeit. Sein Webhook ist das Geheimnis slack.url.</translation>
    </message>
    <message>
        <source>Slack: messages a minute at most; what comes faster is told together.</source>
        <translation>Slack: höchstens so viele Nachrichten je Minute; was schneller kommt, wird zusammen gemeldet.</translation>
    </message>
    <message>
        <source>A sound of the desktop: from this importance on.</source>
        <translation>Ein Ton des Desktops: ab dieser Wichtigkeit.</translation>
    </message>
    <message>
        <source>Telegram: from this importance on. Its secrets are telegram.token and telegram.chat.</source>
        <translation>Telegram: ab dieser Wichtigkeit. Seine Geheimnisse sind telegram.token und telegram.chat.</translation>
    </message>
    <message>
        <source>Telegram: messages a minute at most; what comes faster is told together.</source>
        <translation>Telegram: höchstens so viele Nachrichten je Minute; was schneller kommt, wird zusammen gemeldet.</translation>
    </message>
    <message>
        <source>What a message says: {title} {text} {symbol} {price} {time} {topic} {importance}, and | for a new line. Empty: {title}|{text}.</source>
        <translation>Was eine Nachricht sagt: {title} {text} {symbol} {price} {time} {topic} {importance}, und | für eine neue Zeile. Leer: {title}|{text}.</translation>
    </message>
    <message>
        <source>Which topics are told: fill, signal, alert, risk, feed, kill, system. Empty: all but signal.</source>
        <translation>Welche Themen gemeldet werden: fill, signal, alert, risk, feed, kill, system. Leer: alle außer signal.</translation>
    </message>
    <message>
        <source>How far a market order in an option crosses the spread: 0 fills at the mid, 1 at the other side.</source>
        <translation>Wie weit eine Marktorder in einer Option den Spread überquert: 0 führt zur Mitte aus, 1 zur Gegenseite.</translation>
    </message>
    <message>
        <source>Strike by delta: the one whose delta is nearest to this, whatever its sign.</source>
        <translation>Strike nach Delta: der, dessen Delta diesem am nächsten kommt, gleich welchen Vorzeichens.</translation>
    </message>
    <message>
        <source>Most contracts of one option that are held.</source>
        <translation>Höchstens so viele Kontrakte einer Option werden gehalten.</translation>
    </message>
    <message>
        <source>Most calendar days to expiry of an option that is bought; never fewer than wanted.</source>
        <translation>Höchstens so viele Kalendertage bis zum Verfall einer gekauften Option; nie weniger als gewünscht.</translation>
    </message>
    <message>
        <source>No entry in an option whose spread is wider, in percent of its mid; below 0.50 one of 0.05 will do.</source>
        <translation>Kein Einstieg in eine Option mit breiterem Spread, in Prozent ihrer Mitte; unter 0.50 genügt einer von 0.05.</translation>
    </message>
    <message>
        <source>Fewest calendar days to expiry of an option that is bought; never fewer than those of the exit.</source>
        <translation>Mindestens so viele Kalendertage bis zum Verfall einer gekauften Option; nie weniger als die des Ausstiegs.</translation>
    </message>
    <message>
        <source>A position in an option is left when fewer calendar days to expiry remain.</source>
        <translation>Eine Position in einer Option wird verlassen, wenn weniger Kalendertage bis zum Verfall bleiben.</translation>
    </message>
    <message>
        <source>Strike by steps: how many listed strikes further out of the money.</source>
        <translation>Strike nach Stufen: wie viele gelistete Strikes weiter aus dem Geld.</translation>
    </message>
    <message>
        <source>No order in an option further from its mid.</source>
        <translation>Keine Order in einer Option weiter von ihrer Mitte entfernt.</translation>
    </message>
    <message>
        <source>A position in an option is left at this profit, in percent of what was paid.</source>
        <translation>Eine Position in einer Option wird bei diesem Gewinn verlassen, in Prozent des Gezahlten.</translation>
    </message>
    <message>
        <source>Interest a year, continuously compounded, that volatilities and greeks are found with.</source>
        <translation>Jahreszins, stetig verzinst, mit dem Volatilitäten und Griechen berechnet werden.</translation>
    </message>
    <message>
        <source>An older quote of an option fills nothing and is not traded on. Recordings by the minute or the hour need more.</source>
        <translation>Ein älterer Optionskurs führt nichts aus und wird nicht gehandelt. Aufzeichnungen je Minute oder Stunde brauchen mehr.</translation>
    </message>
    <message>
        <source>A position in an option is left at this loss, in percent of what was paid; 100: never.</source>
        <translation>Eine Position in einer Option wird bei diesem Verlust verlassen, in Prozent des Gezahlten; 100: nie.</translation>
    </message>
    <message>
        <source>Which strike a signal buys: the first at the price or out of the money, one by its delta, or one further out.</source>
        <translation>Welchen Strike ein Signal kauft: den ersten am oder aus dem Geld, einen nach Delta oder einen weiter entfernten.</translation>
    </message>
    <message>
        <source>Calendar days to expiry that are wanted: the first expiry from there on; never fewer than the fewest.</source>
        <translation>Gewünschte Kalendertage bis zum Verfall: der erste Verfall ab dort; nie weniger als das Minimum.</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop of an option, in percent of what was paid.</source>
        <translation>Gewinn, der den Trailing-Stop einer Option scharf stellt, in Prozent des Gezahlten.</translation>
    </message>
    <message>
        <source>An option whose trailing stop is armed is left when it gives back so many points of its profit.</source>
        <translation>Eine Option mit scharfem Trailing-Stop wird verlassen, wenn sie so viele Punkte ihres Gewinns zurückgibt.</translation>
    </message>
    <message>
        <source>Keep what venues send as it came, before anything is made of it, in the workspace.</source>
        <translation>Was Handelsplätze senden, im Arbeitsbereich behalten, wie es kam, bevor etwas daraus gemacht wird.</translation>
    </message>
    <message>
        <source>How much room raw frames may take; the oldest files go first.</source>
        <translation>Wie viel Platz Rohdaten belegen dürfen; die ältesten Dateien gehen zuerst.</translation>
    </message>
    <message>
        <source>Blend: a direction is taken up from this probability on.</source>
        <translation>Mischung: eine Richtung wird ab dieser Wahrscheinlichkeit eingenommen.</translation>
    </message>
    <message>
        <source>Blend: and left below this one.</source>
        <translation>Mischung: und unter dieser verlassen.</translation>
    </message>
    <message>
        <source>Blend: share of the hidden Markov model.</source>
        <translation>Mischung: Anteil des Hidden-Markov-Modells.</translation>
    </message>
    <message>
        <source>Blend: share of the Markov-switching model.</source>
        <translation>Mischung: Anteil des Markov-Switching-Modells.</translation>
    </message>
    <message>
        <source>Blend: share of the rules.</source>
        <translation>Mischung: Anteil der Regeln.</translation>
    </message>
    <message>
        <source>Probability of a change that raises the alarm.</source>
        <translation>Wahrscheinlichkeit eines Wechsels, die Alarm auslöst.</translation>
    </message>
    <message>
        <source>Longest run that is told apart.</source>
        <translation>Längster Lauf, der unterschieden wird.</translation>
    </message>
    <message>
        <source>Chance per bar that a run ends.</source>
        <translation>Chance je Balken, dass ein Lauf endet.</translation>
    </message>
    <message>
        <source>States of the hidden Markov model.</source>
        <translation>Zustände des Hidden-Markov-Modells.</translation>
    </message>
    <message>
        <source>Prior counts that a state stays.</source>
        <translation>A-priori-Zählungen, dass ein Zustand bleibt.</translation>
    </message>
    <message>
        <source>Least history to train on.</source>
        <translation>Kleinste Historie zum Trainieren.</translation>
    </message>
    <message>
        <source>From one training to the next.</source>
        <translation>Von einem Training zum nächsten.</translation>
    </message>
    <message>
        <source>Starts of a training; the best counts.</source>
        <translation>Starts eines Trainings; der beste zählt.</translation>
    </message>
    <message>
        <source>History to train on.</source>
        <translation>Historie zum Trainieren.</translation>
    </message>
    <message>
        <source>History to train the Markov-switching model on.</source>
        <translation>Historie zum Trainieren des Markov-Switching-Modells.</translation>
    </message>
    <message>
        <source>A direction is taken up beyond this score.</source>
        <translation>Über diesem Score wird eine Richtung eingenommen.</translation>
    </message>
    <message>
        <source>And left below this one.</source>
        <translation>Und unter diesem verlassen.</translation>
    </message>
    <message>
        <source>Closed bars a new direction must hold.</source>
        <translation>Geschlossene Balken, die eine neue Richtung halten muss.</translation>
    </message>
    <message>
        <source>Closed bars another new label must hold.</source>
        <translation>Geschlossene Balken, die eine andere neue Einstufung halten muss.</translation>
    </message>
    <message>
        <source>Spreads below this percentile are tight.</source>
        <translation>Spreads unter diesem Perzentil sind eng.</translation>
    </message>
    <message>
        <source>Spreads from this percentile on are wide.</source>
        <translation>Spreads ab diesem Perzentil sind weit.</translation>
    </message>
    <message>
        <source>Spreads of a session hour that one is compared with.</source>
        <translation>Spreads einer Sitzungsstunde, mit denen verglichen wird.</translation>
    </message>
    <message>
        <source>Whose bars tell the market regime: the longest scored timeframe that is not longer.</source>
        <translation>Wessen Balken das Marktregime bestimmen: der längste bewertete Zeitrahmen, der nicht länger ist.</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is extreme.</source>
        <translation>Volatilität ab diesem Perzentil ist extrem.</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is high.</source>
        <translation>Volatilität ab diesem Perzentil ist hoch.</translation>
    </message>
    <message>
        <source>Volatility below this percentile is low.</source>
        <translation>Volatilität unter diesem Perzentil ist niedrig.</translation>
    </message>
    <message>
        <source>History that the volatility is ranked in.</source>
        <translation>Historie, in der die Volatilität eingeordnet wird.</translation>
    </message>
    <message>
        <source>Losses in a row make orders smaller, then pause entries; so does most of the daily loss.</source>
        <translation>Verluste in Folge verkleinern Orders und pausieren dann Einstiege; ebenso der größte Teil des Tagesverlusts.</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that pause entries until the next trading day; 0: never.</source>
        <translation>Ruhemodus: Verluste in Folge, die Einstiege bis zum nächsten Handelstag pausieren; 0: nie.</translation>
    </message>
    <message>
        <source>Calm mode: share of the largest daily loss (R03) that pauses entries.</source>
        <translation>Ruhemodus: Anteil des größten Tagesverlusts (R03), der Einstiege pausiert.</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that make orders smaller; 0: never.</source>
        <translation>Ruhemodus: Verluste in Folge, die Orders verkleinern; 0: nie.</translation>
    </message>
    <message>
        <source>Calm mode: what is left of an order.</source>
        <translation>Ruhemodus: was von einer Order bleibt.</translation>
    </message>
    <message>
        <source>R09: positions whose daily returns correlate more than this are one cluster.</source>
        <translation>R09: Positionen, deren Tagesrenditen stärker korrelieren, sind ein Cluster.</translation>
    </message>
    <message>
        <source>R02: wait after a losing trade in the instrument.</source>
        <translation>R02: Wartezeit nach einem Verlusttrade im Instrument.</translation>
    </message>
    <message>
        <source>R02: wait after an entry in the instrument.</source>
        <translation>R02: Wartezeit nach einem Einstieg im Instrument.</translation>
    </message>
    <message>
        <source>R14: two limits of a side that are closer than this are one order too many.</source>
        <translation>R14: zwei Limits einer Seite, die näher liegen, sind eine Order zu viel.</translation>
    </message>
    <message>
        <source>R20: stretches of time without entries, as from,until,symbols,title with times in UTC and * for all symbols; several are separated by a semicolon or stand in lines of their own.</source>
        <translation>R20: Zeitspannen ohne Einstiege, als from,until,symbols,title mit Zeiten in UTC und * für alle Symbole; mehrere durch Semikolon getrennt oder je in eigener Zeile.</translation>
    </message>
    <message>
        <source>The kill switch also closes all positions.</source>
        <translation>Der Not-Aus schließt auch alle Positionen.</translation>
    </message>
    <message>
        <source>A broken R03, R04 or R08 triggers the kill switch, or only halts entries until the next day, the next week or an unlock.</source>
        <translation>Eine Verletzung von R03, R04 oder R08 löst den Not-Aus aus oder stoppt nur Einstiege bis zum nächsten Tag, zur nächsten Woche oder zur Freigabe.</translation>
    </message>
    <message>
        <source>R16: share of cash an order may use.</source>
        <translation>R16: Anteil der Barmittel, den eine Order verwenden darf.</translation>
    </message>
    <message>
        <source>R09: exposure that moves together.</source>
        <translation>R09: Exposure, das sich gemeinsam bewegt.</translation>
    </message>
    <message>
        <source>R01: largest position in a future.</source>
        <translation>R01: größte Position in einem Future.</translation>
    </message>
    <message>
        <source>R03: a larger loss since the start of the trading day stops entries until the next.</source>
        <translation>R03: ein größerer Verlust seit Beginn des Handelstags stoppt Einstiege bis zum nächsten.</translation>
    </message>
    <message>
        <source>R08: a larger fall from the peak halts entries.</source>
        <translation>R08: ein größerer Rückgang vom Höchststand stoppt Einstiege.</translation>
    </message>
    <message>
        <source>R06: gross exposure.</source>
        <translation>R06: Brutto-Exposure.</translation>
    </message>
    <message>
        <source>R07: gross notional by equity.</source>
        <translation>R07: Brutto-Nominal zu Equity.</translation>
    </message>
    <message>
        <source>R21: how much models may change the orders of a day, by equity.</source>
        <translation>R21: wie stark Modelle die Orders eines Tages ändern dürfen, zu Equity.</translation>
    </message>
    <message>
        <source>R12: value of one order.</source>
        <translation>R12: Wert einer Order.</translation>
    </message>
    <message>
        <source>R15.</source>
        <translation>R15.</translation>
    </message>
    <message>
        <source>R01: largest position in one instrument.</source>
        <translation>R01: größte Position in einem Instrument.</translation>
    </message>
    <message>
        <source>R01: open positions at once.</source>
        <translation>R01: gleichzeitig offene Positionen.</translation>
    </message>
    <message>
        <source>R13: spread by mid.</source>
        <translation>R13: Spread zur Mitte.</translation>
    </message>
    <message>
        <source>R18: loss of the worst scenario.</source>
        <translation>R18: Verlust des schlimmsten Szenarios.</translation>
    </message>
    <message>
        <source>R17: value at risk of a day.</source>
        <translation>R17: Value at Risk eines Tages.</translation>
    </message>
    <message>
        <source>R04: as R03, by the week.</source>
        <translation>R04: wie R03, je Woche.</translation>
    </message>
    <message>
        <source>R05: target distance by stop distance.</source>
        <translation>R05: Zielabstand zu Stop-Abstand.</translation>
    </message>
    <message>
        <source>Share of equity that one trade may lose at its stop.</source>
        <translation>Anteil der Equity, den ein Trade an seinem Stop verlieren darf.</translation>
    </message>
    <message>
        <source>Share of a limit at which a warning is given.</source>
        <translation>Anteil eines Limits, ab dem gewarnt wird.</translation>
    </message>
    <message>
        <source>R22: longest run; 0: no limit.</source>
        <translation>R22: längster Lauf; 0: kein Limit.</translation>
    </message>
    <message>
        <source>R22: largest loss of a run, in the account&apos;s currency; 0: no limit.</source>
        <translation>R22: größter Verlust eines Laufs, in Kontowährung; 0: kein Limit.</translation>
    </message>
    <message>
        <source>R22: value of all entries of a run; 0: no limit.</source>
        <translation>R22: Wert aller Einstiege eines Laufs; 0: kein Limit.</translation>
    </message>
    <message>
        <source>R22: entries a day of a run; 0: no limit.</source>
        <translation>R22: Einstiege eines Laufs je Tag; 0: kein Limit.</translation>
    </message>
    <message>
        <source>How orders are sized: by the loss at their stop, by a volatility target, or by the Kelly formula.</source>
        <translation>Wie Orders bemessen werden: nach dem Verlust an ihrem Stop, nach Volatilitätsziel oder nach der Kelly-Formel.</translation>
    </message>
    <message>
        <source>R11: oldest quote or trade an entry may rest on.</source>
        <translation>R11: ältester Kurs oder Trade, auf den sich ein Einstieg stützen darf.</translation>
    </message>
    <message>
        <source>Oldest exchange rate an entry may rest on.</source>
        <translation>Ältester Wechselkurs, auf den sich ein Einstieg stützen darf.</translation>
    </message>
    <message>
        <source>Sizing by volatility: of a year, by equity.</source>
        <translation>Bemessung nach Volatilität: eines Jahres, zu Equity.</translation>
    </message>
    <message>
        <source>R17: confidence of the value at risk.</source>
        <translation>R17: Konfidenz des Value at Risk.</translation>
    </message>
    <message>
        <source>paired: engine 1 acts on paper and engine 2 in its shadow on every signal. split: only the one that the signal is assigned to.</source>
        <translation>paired: bei jedem Signal handelt Engine 1 auf Papier und Engine 2 in ihrem Schatten. split: nur die, der das Signal zugewiesen ist.</translation>
    </message>
    <message>
        <source>Share of signals assigned to engine 2 while no experiment runs.</source>
        <translation>Anteil der Signale, der Engine 2 zugewiesen wird, solange kein Experiment läuft.</translation>
    </message>
    <message>
        <source>Score instruments; off: only signals from outside are traded.</source>
        <translation>Instrumente bewerten; aus: nur Signale von außen werden gehandelt.</translation>
    </message>
    <message>
        <source>The longest scored timeframe forbids a trade that it is strongly against.</source>
        <translation>Der längste bewertete Zeitrahmen verbietet einen Trade, gegen den er stark spricht.</translation>
    </message>
    <message>
        <source>Least weight share of the timeframes that agree with the score.</source>
        <translation>Kleinster Gewichtsanteil der Zeitrahmen, die dem Score zustimmen.</translation>
    </message>
    <message>
        <source>An instrument is scored when a bar of these closes; a tape of longer bars uses its own timeframe.</source>
        <translation>Ein Instrument wird bewertet, wenn ein Balken von diesen schließt; ein Band längerer Balken nutzt seinen eigenen Zeitrahmen.</translation>
    </message>
    <message>
        <source>Timeframes that make up the score; a tape of longer bars uses its own and the next two.</source>
        <translation>Zeitrahmen, aus denen der Score besteht; ein Band längerer Balken nutzt seinen eigenen und die nächsten zwei.</translation>
    </message>
    <message>
        <source>How long the body of a request may take to come.</source>
        <translation>Wie lange der Rumpf einer Anfrage brauchen darf.</translation>
    </message>
    <message>
        <source>Most connections to the local server at once; at most half of the files that the program may open.</source>
        <translation>Höchstens so viele gleichzeitige Verbindungen zum lokalen Server; höchstens die Hälfte der Dateien, die das Programm öffnen darf.</translation>
    </message>
    <message>
        <source>The window runs the local server: webhook, API, health and metrics, on 127.0.0.1 alone.</source>
        <translation>Das Fenster betreibt den lokalen Server: Webhook, API, Health und Metriken, nur auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>How long the head of a request may take to come, and how long a connection may wait for the next.</source>
        <translation>Wie lange der Kopf einer Anfrage brauchen und wie lange eine Verbindung auf den nächsten warten darf.</translation>
    </message>
    <message>
        <source>Other names under which a proxy in front hands requests on, separated by commas.</source>
        <translation>Weitere Namen, unter denen ein vorgeschalteter Proxy Anfragen weiterreicht, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Port of the local server.</source>
        <translation>Port des lokalen Servers.</translation>
    </message>
    <message>
        <source>Addresses and networks that may send signals, separated by commas; empty: all.</source>
        <translation>Adressen und Netze, die Signale senden dürfen, durch Kommas getrennt; leer: alle.</translation>
    </message>
    <message>
        <source>Instruments that signals may speak of, separated by commas; empty: all of the session.</source>
        <translation>Instrumente, von denen Signale handeln dürfen, durch Kommas getrennt; leer: alle der Sitzung.</translation>
    </message>
    <message>
        <source>Requests that the log keeps; the oldest go.</source>
        <translation>Anfragen, die das Protokoll behält; die ältesten gehen.</translation>
    </message>
    <message>
        <source>Signals that one strategy may send in any minute.</source>
        <translation>Signale, die eine Strategie je Minute senden darf.</translation>
    </message>
    <message>
        <source>Where a trusted proxy names the sender.</source>
        <translation>Wo ein vertrauter Proxy den Absender nennt.</translation>
    </message>
    <message>
        <source>Signals need the signature of a proxy; a secret in body or path is not enough.</source>
        <translation>Signale brauchen die Signatur eines Proxys; ein Geheimnis in Rumpf oder Pfad genügt nicht.</translation>
    </message>
    <message>
        <source>Tickers of the sender and what they mean here: TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL.</source>
        <translation>Ticker des Absenders und was sie hier bedeuten: TICKER=SYMBOL oder EXCHANGE:TICKER=SYMBOL.</translation>
    </message>
    <message>
        <source>Addresses whose word on the sender is believed, separated by commas.</source>
        <translation>Adressen, deren Angabe zum Absender geglaubt wird, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Signals that may wait for the session; beyond, senders are told to try again.</source>
        <translation>Signale, die auf die Sitzung warten dürfen; darüber werden Absender gebeten, es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>A live session older than this is continued by a new one at a day close.</source>
        <translation>Eine ältere Live-Sitzung wird zum Tagesschluss von einer neuen fortgesetzt.</translation>
    </message>
    <message>
        <source>A live session with more events is continued by a new one.</source>
        <translation>Eine Live-Sitzung mit mehr Ereignissen wird von einer neuen fortgesetzt.</translation>
    </message>
    <message>
        <source>History of each base timeframe given to a session that starts inside a tape (--from) or on a feed.</source>
        <translation>Historie je Basis-Zeitrahmen für eine Sitzung, die mitten in einem Band (--from) oder auf einem Feed beginnt.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Kontrakte</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>Ticks</translation>
    </message>
    <message>
        <source>Alpaca: the options of its stocks are listened to. indicative is free, delayed and altered; opra wants a paid plan.</source>
        <translation>Alpaca: Die Optionen seiner Aktien werden mitgehört. indicative ist kostenlos, verzögert und verändert; opra verlangt einen bezahlten Tarif.</translation>
    </message>
    <message>
        <source>Alpaca: contracts that end within so many days are listened to.</source>
        <translation>Alpaca: Kontrakte, die innerhalb so vieler Tage enden, werden mitgehört.</translation>
    </message>
    <message>
        <source>Alpaca: how often a chain is asked for; each thousand of its contracts is a request.</source>
        <translation>Alpaca: wie oft eine Kette abgefragt wird; je tausend Kontrakte sind eine Anfrage.</translation>
    </message>
    <message>
        <source>Alpaca: contracts with strikes so far from the price are listened to.</source>
        <translation>Alpaca: Kontrakte mit Strikes, die so weit vom Kurs entfernt sind, werden mitgehört.</translation>
    </message>
    <message>
        <source>Announced cash dividends as date,symbol,amount, the date being the first without it; several are separated by a semicolon. They are taken off the price that volatilities and greeks are found with. Before such a day a call that was sold may be exercised: a warning says so.</source>
        <translation>Angekündigte Bardividenden als date,symbol,amount, das Datum ist der erste Tag ohne sie; mehrere trennt ein Semikolon. Sie werden vom Kurs abgezogen, mit dem Volatilitäten und Griechen bestimmt werden. Vor einem solchen Tag kann ein verkaufter Call ausgeübt werden: eine Warnung sagt es.</translation>
    </message>
    <message>
        <source>Interest by time instead of one rate for all: percent a year, continuously compounded, as 30d 4.2, 6m 4.1, 1y 4.05. Empty: options.rate_percent.</source>
        <translation>Zins nach Laufzeit statt eines Satzes für alle: Prozent im Jahr, stetig verzinst, etwa 30d 4.2, 6m 4.1, 1y 4.05. Leer: options.rate_percent.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>created</source>
        <comment>order</comment>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>refused by risk</source>
        <comment>order</comment>
        <translation>vom Risiko abgelehnt</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>order</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>working</source>
        <comment>order</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>partly filled</source>
        <comment>order</comment>
        <translation>teilausgeführt</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>order</comment>
        <translation>wird storniert</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>order</comment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>order</comment>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>order</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>order</comment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>position</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>position</comment>
        <translation>schließt</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>position</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>position</comment>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>position</comment>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>kill switch</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>KILLED</source>
        <comment>kill switch</comment>
        <translation>NOT-AUS</translation>
    </message>
    <message>
        <source>killed, acknowledged</source>
        <comment>kill switch</comment>
        <translation>Not-Aus, bestätigt</translation>
    </message>
    <message>
        <source>market</source>
        <comment>order kind</comment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>order kind</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>order kind</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>stop limit</source>
        <comment>order kind</comment>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <comment>order kind</comment>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>on close</source>
        <comment>order kind: at the market&apos;s close</comment>
        <translation>zum Schluss</translation>
    </message>
    <message>
        <source>DAY</source>
        <comment>time in force</comment>
        <translation>DAY</translation>
    </message>
    <message>
        <source>GTC</source>
        <comment>time in force</comment>
        <translation>GTC</translation>
    </message>
    <message>
        <source>IOC</source>
        <comment>time in force: immediate or cancel</comment>
        <translation>IOC</translation>
    </message>
    <message>
        <source>FOK</source>
        <comment>time in force: fill or kill</comment>
        <translation>FOK</translation>
    </message>
    <message>
        <source>GTD</source>
        <comment>time in force: good till date</comment>
        <translation>GTD</translation>
    </message>
    <message>
        <source>OPG</source>
        <comment>time in force: at the open</comment>
        <translation>OPG</translation>
    </message>
    <message>
        <source>BUY</source>
        <comment>side</comment>
        <translation>KAUF</translation>
    </message>
    <message>
        <source>SELL</source>
        <comment>side</comment>
        <translation>VERKAUF</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>signal</comment>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>LONG</source>
        <comment>signal</comment>
        <translation>LONG</translation>
    </message>
    <message>
        <source>SHORT</source>
        <comment>signal</comment>
        <translation>SHORT</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <comment>signal</comment>
        <translation>GLATT</translation>
    </message>
    <message>
        <source>A</source>
        <comment>engine 1</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>engine 2, shadow</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>who acted</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>score</source>
        <comment>source of a signal</comment>
        <translation>Score</translation>
    </message>
    <message>
        <source>file</source>
        <comment>source of a signal</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>local socket</source>
        <comment>source of a signal</comment>
        <translation>lokaler Socket</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>source of a signal</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of a signal</comment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>place order</source>
        <comment>command</comment>
        <translation>Order aufgeben</translation>
    </message>
    <message>
        <source>cancel order</source>
        <comment>command</comment>
        <translation>Order stornieren</translation>
    </message>
    <message>
        <source>close position</source>
        <comment>command</comment>
        <translation>Position schließen</translation>
    </message>
    <message>
        <source>close everything</source>
        <comment>command</comment>
        <translation>alles schließen</translation>
    </message>
    <message>
        <source>kill</source>
        <comment>command</comment>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <source>acknowledge kill</source>
        <comment>command</comment>
        <translation>Not-Aus bestätigen</translation>
    </message>
    <message>
        <source>unlock</source>
        <comment>command</comment>
        <translation>entsperren</translation>
    </message>
    <message>
        <source>change a flag</source>
        <comment>command</comment>
        <translation>Flag ändern</translation>
    </message>
    <message>
        <source>change a setting</source>
        <comment>command</comment>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>replace order</source>
        <comment>command</comment>
        <translation>Order ersetzen</translation>
    </message>
    <message>
        <source>move stop and target</source>
        <comment>command</comment>
        <translation>Stop und Ziel verschieben</translation>
    </message>
    <message>
        <source>reverse position</source>
        <comment>command</comment>
        <translation>Position drehen</translation>
    </message>
    <message>
        <source>correct position</source>
        <comment>command</comment>
        <translation>Position berichtigen</translation>
    </message>
    <message>
        <source>move capital</source>
        <comment>command</comment>
        <translation>Kapital bewegen</translation>
    </message>
    <message>
        <source>open account</source>
        <comment>command</comment>
        <translation>Konto eröffnen</translation>
    </message>
    <message>
        <source>write a note</source>
        <comment>command</comment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>settle unverified orders</source>
        <comment>command</comment>
        <translation>ungeprüfte Orders klären</translation>
    </message>
    <message>
        <source>end calm mode</source>
        <comment>command</comment>
        <translation>Ruhemodus beenden</translation>
    </message>
    <message>
        <source>hold instrument</source>
        <comment>command</comment>
        <translation>Instrument sperren</translation>
    </message>
    <message>
        <source>book funding</source>
        <comment>command</comment>
        <translation>Funding buchen</translation>
    </message>
    <message>
        <source>route an experiment</source>
        <comment>command</comment>
        <translation>Experiment steuern</translation>
    </message>
    <message>
        <source>switch an agent</source>
        <comment>command</comment>
        <translation>Agent umschalten</translation>
    </message>
    <message>
        <source>order of several legs</source>
        <comment>command</comment>
        <translation>Order mit mehreren Beinen</translation>
    </message>
    <message>
        <source>change several settings</source>
        <comment>command</comment>
        <translation>mehrere Einstellungen ändern</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>UTC</source>
        <comment>time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>exchange time</source>
        <comment>time zone</comment>
        <translation>Börsenzeit</translation>
    </message>
    <message>
        <source>local time</source>
        <comment>time zone</comment>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a column, its time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WeightsText</name>
    <message>
        <source>%1 %2 → %3</source>
        <comment>name, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>SMC</source>
        <translation>SMC</translation>
    </message>
    <message>
        <source>Elliott</source>
        <translation>Elliott</translation>
    </message>
    <message>
        <source>harmonic</source>
        <translation>harmonisch</translation>
    </message>
    <message>
        <source>detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>buy from</source>
        <translation>Kauf ab</translation>
    </message>
    <message>
        <source>sell from</source>
        <translation>Verkauf ab</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Began with it</source>
        <comment>a configuration</comment>
        <translation>Damit begonnen</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>what was learned</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>adaptive weights</comment>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, in which market regime</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>changed</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the engine</source>
        <comment>who changed it</comment>
        <translation>die Engine</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>who changed it</comment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the base weights told the last outcomes better than what was learned</source>
        <translation>die Basisgewichte trafen die letzten Ausgänge besser als das Gelernte</translation>
    </message>
    <message>
        <source>signal %1: %2, %3 ATR</source>
        <comment>number, how it ended, result</comment>
        <translation>Signal %1: %2, %3 ATR</translation>
    </message>
    <message>
        <source>SMC %1 · Elliott %2 · harmonic %3 · detectors %4 · technical %5</source>
        <translation>SMC %1 · Elliott %2 · harmonisch %3 · Detektoren %4 · Technik %5</translation>
    </message>
    <message>
        <source>Adaptive weights are switched on, but the file forbids them (adaptive.enabled is false), or no session is open.</source>
        <translation>Adaptive Gewichte sind eingeschaltet, aber die Datei verbietet sie (adaptive.enabled ist false), oder es ist keine Sitzung offen.</translation>
    </message>
    <message>
        <source>Adaptive weights are off: the weights stay as they are set. The flag adaptive_weights lets them learn.</source>
        <translation>Adaptive Gewichte sind aus: Die Gewichte bleiben wie eingestellt. Das Flag adaptive_weights lässt sie lernen.</translation>
    </message>
    <message>
        <source>Adaptive weights learn: %1 outcomes so far, %2 signals wait for theirs. Base: %3.</source>
        <translation>Adaptive Gewichte lernen: %1 Ausgänge bisher, %2 Signale warten auf ihren. Basis: %3.</translation>
    </message>
    <message>
        <source>%1 outcomes had stale prices and taught nothing.</source>
        <translation>%1 Ausgänge hatten veraltete Kurse und lehrten nichts.</translation>
    </message>
    <message>
        <source>Brier score of the last %1: %2 with what was learned, %3 with the base.</source>
        <translation>Brier-Score der letzten %1: %2 mit dem Gelernten, %3 mit der Basis.</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>passed</source>
        <comment>a gate</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>by a gate or a rule</comment>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>by risk</comment>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>made smaller</source>
        <comment>by risk</comment>
        <translation>verkleinert</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>by the agents</comment>
        <translation>gebilligt</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>by the agents</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>an order</comment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>Signal</source>
        <comment>kind of decision</comment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Gates</source>
        <comment>kind of decision</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>kind of decision</comment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of decision</comment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>kind of decision</comment>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>kind of decision</comment>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Not traded</source>
        <comment>kind of decision</comment>
        <translation>Nicht gehandelt</translation>
    </message>
    <message>
        <source>Assignment</source>
        <comment>kind of decision</comment>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>kind of decision</comment>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>kind of decision</comment>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>A</source>
        <comment>engine 1</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>engine 2</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>—</source>
        <comment>there is no such decision</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lots that risk granted, lots that were wanted</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a price</comment>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>its price</comment>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>its price</comment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>engine 2&apos;s shadow</source>
        <translation>Schatten der Engine 2</translation>
    </message>
    <message>
        <source>main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>Gewicht der Smart-Money-Konzepte</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>Gewicht der Elliott-Wellen</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>Gewicht der harmonischen Muster</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>Gewicht aller Detektoren zusammen</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>Gewicht des Technik-Scores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>setting, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>rule of the experiment = %1</source>
        <translation>Regel des Experiments = %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>account, amount, currency</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no account would stand otherwise</source>
        <translation>kein Konto stünde anders da</translation>
    </message>
    <message>
        <source>The session was decided by another version of Sextant: “as it was” is what this version makes of it.</source>
        <translation>Die Sitzung wurde von einer anderen Version von Sextant entschieden: „Wie es war“ ist, was diese Version daraus macht.</translation>
    </message>
    <message>
        <source>No experiment ran in the session, so that its rule changes nothing; change “router.mode” or “router.split_percent” instead.</source>
        <translation>In der Sitzung lief kein Experiment, daher ändert seine Regel nichts; stattdessen „router.mode“ oder „router.split_percent“ ändern.</translation>
    </message>
    <message>
        <source>All %1 decisions would have been the same.</source>
        <translation>Alle %1 Entscheidungen wären gleich ausgefallen.</translation>
    </message>
    <message>
        <source>%1 decisions would have been the same, %2 others: %3 would not have been, %4 are new, %5 changed.</source>
        <translation>%1 Entscheidungen wären gleich, %2 anders: %3 entfielen, %4 sind neu, %5 geändert.</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>Ergebnis: %1.</translation>
    </message>
    <message>
        <source>%1 of the changed ones came to the same for other reasons.</source>
        <translation>%1 der geänderten kamen aus anderen Gründen zum selben Schluss.</translation>
    </message>
    <message>
        <source>First cause: %1 at %2.</source>
        <translation>Erste Ursache: %1 um %2.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) had nothing to act on and were left out.</source>
        <translation>
            <numerusform>%n Befehl hatte kein Ziel und entfiel.</numerusform>
            <numerusform>%n Befehle hatten kein Ziel und entfielen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyModel</name>
    <message>
        <source>Sum of the timeframes</source>
        <translation>Summe der Zeitebenen</translation>
    </message>
    <message>
        <source>%1 = %2 − 0.5</source>
        <comment>sum, score</comment>
        <translation>%1 = %2 − 0,5</translation>
    </message>
    <message>
        <source>Kept reasons</source>
        <translation>Behaltene Gründe</translation>
    </message>
    <message>
        <source>Of this bar the %1 reasons that weighed most were kept; the sums are of all. The newest scored bar has them all.</source>
        <translation>Von diesem Balken wurden die %1 gewichtigsten Gründe behalten; die Summen umfassen alle. Der neueste bewertete Balken hat sie vollständig.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>timeframe, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Summe der Teile</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>score of a detector</comment>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>abstains: %1 is no pattern</source>
        <comment>score of a detector</comment>
        <translation>enthält sich: %1 ist kein Muster</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>detector</comment>
        <translation>noch nicht verfügbar</translation>
    </message>
    <message>
        <source>Technical score</source>
        <translation>Technik-Score</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>technical score</comment>
        <translation>noch nicht verfügbar</translation>
    </message>
    <message>
        <source>not ready</source>
        <comment>indicator</comment>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>arm %1</source>
        <translation>Arm %1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>arm, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none runs: the settings of the router</source>
        <translation>keines läuft: Einstellungen des Routers</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, Phase %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>paired: both engines act, A on paper and B in its shadow</source>
        <translation>gepaart: beide Engines handeln, A auf Papier und B im Schatten</translation>
    </message>
    <message>
        <source>split: only the engine of its arm acts</source>
        <translation>geteilt: nur die Engine ihres Arms handelt</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, timeframe, trading day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>takes no part in the analysis</source>
        <translation>nimmt an der Analyse nicht teil</translation>
    </message>
    <message>
        <source>Agents of engine 2</source>
        <translation>Agenten der Engine 2</translation>
    </message>
    <message>
        <source>%1 of %2 spoke</source>
        <translation>%1 von %2 äußerten sich</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Engine 2</translation>
    </message>
    <message>
        <source>B did not act: %1</source>
        <translation>B handelte nicht: %1</translation>
    </message>
    <message>
        <source>Decision of engine 2</source>
        <translation>Entscheidung der Engine 2</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ gebilligt</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1, confidence %2, consensus %3</source>
        <translation>%1, Konfidenz %2, Konsens %3</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>bullish %1, bearish %2, neutral %3</source>
        <translation>bullisch %1, bärisch %2, neutral %3</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Risk rules of B</source>
        <translation>Risikoregeln von B</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>✓ or ✗, gate or rule</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 — weight %2, contributes %3</source>
        <comment>opinion</comment>
        <translation>%1 – Gewicht %2, Beitrag %3</translation>
    </message>
    <message>
        <source>%1 points, measured %2</source>
        <translation>%1 Punkte, gemessen %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Shadow order</source>
        <translation>Schattenorder</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>Shadow order %1</source>
        <translation>Schattenorder %1</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>hier nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <translation>Ausführung %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>Risikoregeln</translation>
    </message>
    <message>
        <source>wanted %1, granted %2</source>
        <translation>gewünscht %1, gewährt %2</translation>
    </message>
    <message>
        <source>wanted %1, refused</source>
        <translation>gewünscht %1, abgelehnt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>nobody knows what the market did to it while the program was away</source>
        <translation>niemand weiß, was der Markt damit tat, während das Programm nicht lief</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, cause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Durchschnittskurs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>%1 (%2R)</source>
        <comment>money, units of risk</comment>
        <translation>%1 (%2R)</translation>
    </message>
    <message>
        <source>came from outside (%1)</source>
        <translation>kam von außen (%1)</translation>
    </message>
    <message>
        <source>%1 %2, confidence %3, agreement %4</source>
        <comment>score, what it says</comment>
        <translation>%1 %2, Konfidenz %3, Einigkeit %4</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Marktregime</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <comment>labels of a regime</comment>
        <translation>%1 (Konfidenz %2)</translation>
    </message>
    <message>
        <source>Signal %1 · %2 · %3</source>
        <comment>number, symbol, timeframe</comment>
        <translation>Signal %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Scored bar · %1 · %2 · %3</source>
        <comment>symbol, timeframe, time</comment>
        <translation>Bewerteter Balken · %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>Order %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3.</source>
        <comment>state, what, why</comment>
        <translation>%1: %2 – %3.</translation>
    </message>
    <message>
        <source>Position %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>Position %1 · %2</translation>
    </message>
    <message>
        <source>%1, result %2 — %3.</source>
        <comment>state, money, why</comment>
        <translation>%1, Ergebnis %2 – %3.</translation>
    </message>
</context>
<context>
    <name>ZoneLayer</name>
    <message>
        <source>%1 %2</source>
        <comment>timeframe, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of zones, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Zones of %1 in sight: %2.</source>
        <translation>Sichtbare Zonen von %1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Order blocks</source>
        <translation>Orderblöcke</translation>
    </message>
    <message>
        <source>Fair value gaps</source>
        <translation>Fair Value Gaps</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>Dealing range</source>
        <translation>Dealing Range</translation>
    </message>
    <message>
        <source>Support and resistance</source>
        <translation>Unterstützung und Widerstand</translation>
    </message>
    <message>
        <source>Fibonacci levels</source>
        <translation>Fibonacci-Niveaus</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>Harmonische Muster</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>Elliott-Wellen</translation>
    </message>
    <message>
        <source>The last candle against a move that broke the structure, and blocks that turned into breakers</source>
        <translation>Die letzte Kerze gegen eine Bewegung, die die Struktur brach, und Blöcke, die zu Breakern wurden</translation>
    </message>
    <message>
        <source>Prices that were skipped between three candles</source>
        <translation>Kurse, die zwischen drei Kerzen übersprungen wurden</translation>
    </message>
    <message>
        <source>Highs or lows behind which stops are likely to lie</source>
        <translation>Hochs oder Tiefs, hinter denen wohl Stops liegen</translation>
    </message>
    <message>
        <source>From the last swing low to the last swing high, with the middle between cheap and dear</source>
        <translation>Vom letzten Swing-Tief zum letzten Swing-Hoch, mit der Mitte zwischen günstig und teuer</translation>
    </message>
    <message>
        <source>Clusters of swings that held the price</source>
        <translation>Häufungen von Swings, die den Kurs hielten</translation>
    </message>
    <message>
        <source>Retracements and extensions of the last swings</source>
        <translation>Retracements und Extensions der letzten Swings</translation>
    </message>
    <message>
        <source>Gartley, Bat, Crab and their kind, with the zone where they should turn</source>
        <translation>Gartley, Bat, Crab und verwandte, mit der Zone, in der sie drehen sollten</translation>
    </message>
    <message>
        <source>The best wave count, the price that proves it wrong and its target</source>
        <translation>Die beste Wellenzählung, der Kurs, der sie widerlegt, und ihr Ziel</translation>
    </message>
    <message>
        <source>Order block</source>
        <translation>Orderblock</translation>
    </message>
    <message>
        <source>Breaker block</source>
        <translation>Breaker-Block</translation>
    </message>
    <message>
        <source>Fair value gap</source>
        <translation>Fair Value Gap</translation>
    </message>
    <message>
        <source>Inverse fair value gap</source>
        <translation>Inverser Fair Value Gap</translation>
    </message>
    <message>
        <source>Liquidity above highs</source>
        <translation>Liquidität über Hochs</translation>
    </message>
    <message>
        <source>Liquidity below lows</source>
        <translation>Liquidität unter Tiefs</translation>
    </message>
    <message>
        <source>Impulse</source>
        <comment>Elliott wave</comment>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <comment>Elliott wave</comment>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <comment>Elliott correction</comment>
        <translation>Zickzack</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>Elliott correction</comment>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <comment>Elliott correction</comment>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Price that proves the wave count wrong</source>
        <translation>Kurs, der die Wellenzählung widerlegt</translation>
    </message>
    <message>
        <source>Target of the wave count</source>
        <translation>Ziel der Wellenzählung</translation>
    </message>
    <message>
        <source>Gartley</source>
        <comment>harmonic pattern</comment>
        <translation>Gartley</translation>
    </message>
    <message>
        <source>Bat</source>
        <comment>harmonic pattern</comment>
        <translation>Bat</translation>
    </message>
    <message>
        <source>Alternate Bat</source>
        <comment>harmonic pattern</comment>
        <translation>Alternate Bat</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <comment>harmonic pattern</comment>
        <translation>Butterfly</translation>
    </message>
    <message>
        <source>Crab</source>
        <comment>harmonic pattern</comment>
        <translation>Crab</translation>
    </message>
    <message>
        <source>Deep Crab</source>
        <comment>harmonic pattern</comment>
        <translation>Deep Crab</translation>
    </message>
    <message>
        <source>Shark</source>
        <comment>harmonic pattern</comment>
        <translation>Shark</translation>
    </message>
    <message>
        <source>Cypher</source>
        <comment>harmonic pattern</comment>
        <translation>Cypher</translation>
    </message>
    <message>
        <source>5-0</source>
        <comment>harmonic pattern</comment>
        <translation>5-0</translation>
    </message>
    <message>
        <source>AB=CD</source>
        <comment>harmonic pattern</comment>
        <translation>AB=CD</translation>
    </message>
    <message>
        <source>Reversal zone of a harmonic pattern</source>
        <translation>Umkehrzone eines harmonischen Musters</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Fibonacci-Retracement</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Fibonacci-Extension</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>untouched</source>
        <comment>zone</comment>
        <translation>unberührt</translation>
    </message>
    <message>
        <source>touched</source>
        <comment>zone</comment>
        <translation>berührt</translation>
    </message>
    <message>
        <source>half filled</source>
        <comment>price gap</comment>
        <translation>halb gefüllt</translation>
    </message>
    <message>
        <source>mitigated</source>
        <comment>zone</comment>
        <translation>mitigiert</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>price gap</comment>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>zone</comment>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>swept</source>
        <comment>liquidity</comment>
        <translation>abgefischt</translation>
    </message>
    <message>
        <source>run through</source>
        <comment>liquidity</comment>
        <translation>durchlaufen</translation>
    </message>
    <message>
        <source>forming</source>
        <comment>pattern</comment>
        <translation>entsteht</translation>
    </message>
    <message>
        <source>in its zone</source>
        <comment>pattern</comment>
        <translation>in seiner Zone</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>pattern</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>first target reached</source>
        <comment>pattern</comment>
        <translation>erstes Ziel erreicht</translation>
    </message>
    <message>
        <source>second target reached</source>
        <comment>pattern</comment>
        <translation>zweites Ziel erreicht</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>pattern</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>pattern</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>OB</source>
        <comment>order block, short</comment>
        <translation>OB</translation>
    </message>
    <message>
        <source>BB</source>
        <comment>breaker block, short</comment>
        <translation>BB</translation>
    </message>
    <message>
        <source>FVG</source>
        <comment>fair value gap, short</comment>
        <translation>FVG</translation>
    </message>
    <message>
        <source>iFVG</source>
        <comment>inverse fair value gap, short</comment>
        <translation>iFVG</translation>
    </message>
    <message>
        <source>stops above</source>
        <comment>liquidity</comment>
        <translation>Stops darüber</translation>
    </message>
    <message>
        <source>stops below</source>
        <comment>liquidity</comment>
        <translation>Stops darunter</translation>
    </message>
    <message>
        <source>dealing range</source>
        <translation>Dealing Range</translation>
    </message>
    <message>
        <source>count fails</source>
        <comment>Elliott</comment>
        <translation>Zählung ungültig</translation>
    </message>
    <message>
        <source>wave target</source>
        <comment>Elliott</comment>
        <translation>Wellenziel</translation>
    </message>
    <message>
        <source>PRZ</source>
        <comment>reversal zone of a harmonic pattern, short</comment>
        <translation>PRZ</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>%1 %2 filled</source>
        <comment>gap, share</comment>
        <translation>%1 %2 gefüllt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>zone, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>bullish</source>
        <comment>pattern</comment>
        <translation>bullisch</translation>
    </message>
    <message>
        <source>bearish</source>
        <comment>pattern</comment>
        <translation>bärisch</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>zone, timeframe</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>zone, timeframe, direction</comment>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>Verhältnis %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>prices</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 of it traded through</source>
        <translation>%1 davon durchgehandelt</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>touched %1</source>
        <translation>berührt %1</translation>
    </message>
    <message>
        <source>mitigated %1</source>
        <translation>mitigiert %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>score %1 of 1</source>
        <translation>Score %1 von 1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AccountDesk</name>
    <message>
        <source>Trade journal</source>
        <translation>Handelsjournal</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Open an account…</source>
        <translation>Konto eröffnen…</translation>
    </message>
    <message>
        <source>Move capital…</source>
        <translation>Kapital bewegen…</translation>
    </message>
    <message>
        <source>Correct a position…</source>
        <translation>Position berichtigen…</translation>
    </message>
    <message>
        <source>Book funding…</source>
        <translation>Funding buchen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AgentsDesk</name>
    <message>
        <source>Export the decision log</source>
        <translation>Entscheidungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Export shadow trades</source>
        <translation>Schattentrades exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Positions A beside B</source>
        <translation>Positionen A neben B</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AlertDesk</name>
    <message>
        <source>It is watched from now on: %1</source>
        <translation>Wird ab jetzt überwacht: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Removed. “Undo” brings it back.</source>
        <translation>Entfernt. „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>The newest change was taken back.</source>
        <translation>Die letzte Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This channel is off or not set up. Choose from what importance on in the settings, and store its secrets.</source>
        <translation>Dieser Kanal ist aus oder nicht eingerichtet. In den Einstellungen die Mindeststufe wählen und die Zugangsdaten hinterlegen.</translation>
    </message>
    <message>
        <source>A test from Sextant</source>
        <translation>Ein Test von Sextant</translation>
    </message>
    <message>
        <source>If you can read this, the channel works.</source>
        <translation>Wer dies lesen kann, hat einen funktionierenden Kanal.</translation>
    </message>
    <message>
        <source>A test is on its way; the table says what came of it.</source>
        <translation>Ein Test ist unterwegs; die Tabelle zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, BUY</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Trading was killed</source>
        <translation>Handel per Not-Aus gestoppt</translation>
    </message>
    <message>
        <source>Working orders are cancelled, and new ones refused until somebody unlocks.</source>
        <translation>Aktive Orders sind storniert, neue werden bis zur Entsperrung abgelehnt.</translation>
    </message>
    <message>
        <source>alert added: %1</source>
        <comment>what can be undone</comment>
        <translation>Alarm angelegt: %1</translation>
    </message>
    <message>
        <source>alert removed: %1</source>
        <comment>what can be undone</comment>
        <translation>Alarm entfernt: %1</translation>
    </message>
    <message>
        <source>alert changed: %1</source>
        <comment>what can be undone</comment>
        <translation>Alarm geändert: %1</translation>
    </message>
    <message>
        <source>The alert was changed in another way since, and stays as it is.</source>
        <translation>Der Alarm wurde seither anders geändert und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>Der Schlüsselbund wird gefragt. Vielleicht will er entsperrt werden.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ChartDesk</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a session, its name</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ConfigurationSteps</name>
    <message>
        <source>taken back: %1</source>
        <comment>a reason that is kept</comment>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>wiederholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n Einstellung geändert</numerusform>
            <numerusform>%n Einstellungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>The session ended before it answered.</source>
        <translation>Die Sitzung endete, bevor sie antwortete.</translation>
    </message>
    <message>
        <source>Other changes are being recorded.</source>
        <translation>Andere Änderungen werden gerade aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is %2 by now: it was changed in another way since, and stays as it is.</source>
        <translation>%1 ist inzwischen %2: Es wurde seither anders geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <comment>setting, why</comment>
        <translation>%1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 was switched in another way since, and stays as it is.</source>
        <translation>%1 wurde seither anders geschaltet und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>No session listens: it ended, or it is a replay.</source>
        <translation>Keine Sitzung nimmt es an: Sie ist beendet, oder es ist ein Replay.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::Desk</name>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Orderticket</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Market regimes</source>
        <translation>Marktregimes</translation>
    </message>
    <message>
        <source>Fill ladder</source>
        <translation>Ausführungsleiter</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Scoring…</translation>
    </message>
    <message>
        <source>This is a replay: it shows what happened, and nothing can be changed in it.</source>
        <translation>Dies ist ein Replay: Es zeigt, was geschah, und nichts darin ist änderbar.</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>Handelsjournal</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>That was in another session. The list of sessions opens it to be looked back at.</source>
        <translation>Das war in einer anderen Sitzung. Die Liste der Sitzungen öffnet sie zum Zurückblicken.</translation>
    </message>
    <message>
        <source>Profiles of settings…</source>
        <translation>Profile der Einstellungen…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::DrawingStore</name>
    <message>
        <source>%1 drawings could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>%1 Zeichnungen waren nicht zu verstehen und bleiben weg. Die Datei damit bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read. The file with them is kept as %1.</source>
        <translation>Die Zeichnungen der Charts waren nicht zu lesen. Die Datei damit bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read: %1 cannot be opened.</source>
        <translation>Die Zeichnungen der Charts waren nicht zu lesen: %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be written to %1: %2. They stay until the program ends.</source>
        <translation>Die Zeichnungen der Charts ließen sich nicht nach %1 schreiben: %2. Sie bleiben, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ExperimentDesk</name>
    <message>
        <source>The promise is frozen.</source>
        <translation>Die Festlegung ist eingefroren.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Es läuft.</translation>
    </message>
    <message>
        <source>It begins with the next session.</source>
        <translation>Es beginnt mit der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>The next share of units takes part.</source>
        <translation>Der nächste Anteil der Einheiten nimmt teil.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Es ist pausiert.</translation>
    </message>
    <message>
        <source>It is stopped. Conclude it when the last units are mature.</source>
        <translation>Es ist gestoppt. Abschließen, sobald die letzten Einheiten reif sind.</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>Es ist archiviert.</translation>
    </message>
    <message>
        <source>It is concluded, with the hash of this report.</source>
        <translation>Es ist abgeschlossen, mit dem Hash dieses Berichts.</translation>
    </message>
    <message>
        <source>The draft is there. Freeze its promise, then start it.</source>
        <translation>Der Entwurf ist da. Festlegung einfrieren, dann starten.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Report (*.json)</source>
        <translation>Bericht (*.json)</translation>
    </message>
    <message>
        <source>Units (*.csv)</source>
        <translation>Einheiten (*.csv)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FeedDesk</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FlagsDesk</name>
    <message>
        <source>Feature flags</source>
        <translation>Feature-Flags</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::HealthDesk</name>
    <message>
        <source>Window health</source>
        <translation>Fensterzustand</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::MarketDesk</name>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>Screener</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::NotificationDesk</name>
    <message>
        <source>Earlier notifications could not all be read. The file with them is kept as %1.</source>
        <translation>Frühere Benachrichtigungen ließen sich nicht alle lesen. Die Datei damit bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OperateDesk</name>
    <message>
        <source>Operate</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>There is no workspace whose journal could be verified.</source>
        <translation>Es gibt keinen Arbeitsbereich, dessen Journal prüfbar wäre.</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is known of what was not reached.</source>
        <translation>Die Prüfung wurde abgebrochen: Vom Rest ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1</source>
        <translation>Das Journal ist nicht mehr, wie es geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>The decision log is not as it was written: %1</source>
        <translation>Das Entscheidungsprotokoll ist nicht mehr, wie es geschrieben wurde: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal&apos;s %n row(s) are unbroken.</source>
        <translation>
            <numerusform>Die %n Zeile des Journals ist unversehrt.</numerusform>
            <numerusform>Die %n Zeilen des Journals sind unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of the agents follow from it, asked again.</source>
        <translation>
            <numerusform>%n Entscheidung der Agenten folgt daraus, erneut befragt.</numerusform>
            <numerusform>%n Entscheidungen der Agenten folgen daraus, erneut befragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OptionDesk</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ReplayDesk</name>
    <message>
        <source>Previous signal</source>
        <translation>Voriges Signal</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Nächstes Signal</translation>
    </message>
    <message>
        <source>%1: in a replay, which Ctrl+Shift+O opens</source>
        <translation>%1: in einem Replay, das Strg+Umschalt+O öffnet</translation>
    </message>
    <message>
        <source>The signals of the session are being read …</source>
        <translation>Die Signale der Sitzung werden gelesen …</translation>
    </message>
    <message>
        <source>Go back to the signal before this moment, and stay there (F6)</source>
        <translation>Zurück zum Signal vor diesem Moment und dort bleiben (F6)</translation>
    </message>
    <message>
        <source>There is no signal before this moment.</source>
        <translation>Vor diesem Moment gibt es kein Signal.</translation>
    </message>
    <message>
        <source>Go on to the next signal of the session, and stay there (F7)</source>
        <translation>Weiter zum nächsten Signal der Sitzung und dort bleiben (F7)</translation>
    </message>
    <message>
        <source>There is no further signal in this session.</source>
        <translation>In dieser Sitzung gibt es kein weiteres Signal.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ScoringSteps</name>
    <message>
        <source>change of the scoring configuration</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>Änderung der Scoring-Konfiguration</translation>
    </message>
    <message>
        <source>The scoring configuration was changed in another way since, and stays as it is.</source>
        <translation>Die Scoring-Konfiguration wurde seither anders geändert und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a reason that is kept</comment>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SessionsDesk</name>
    <message>
        <source>Export the session as files…</source>
        <translation>Sitzung als Dateien exportieren…</translation>
    </message>
    <message>
        <source>There is no session yet that could be exported.</source>
        <translation>Es gibt noch keine Sitzung, die exportiert werden könnte.</translation>
    </message>
    <message>
        <source>Compare the last two sessions</source>
        <translation>Die letzten beiden Sitzungen vergleichen</translation>
    </message>
    <message>
        <source>There are not two sessions yet that could be compared.</source>
        <translation>Es gibt noch keine zwei Sitzungen, die verglichen werden könnten.</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>„%1“ ist aus der Liste entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are removed from the list.</source>
        <translation>
            <numerusform>%n Sitzung ist aus der Liste entfernt.</numerusform>
            <numerusform>%n Sitzungen sind aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list.</source>
        <translation>Wieder in der Liste.</translation>
    </message>
    <message>
        <source>Name and note are kept.</source>
        <translation>Name und Notiz sind gespeichert.</translation>
    </message>
    <message>
        <source>A new folder for the session&apos;s files</source>
        <translation>Ein neuer Ordner für die Dateien der Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written to %2: %n file(s).</source>
        <translation>
            <numerusform>„%1“ ist nach %2 geschrieben: %n Datei.</numerusform>
            <numerusform>„%1“ ist nach %2 geschrieben: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist gescheitert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n Sitzung entfernt</numerusform>
            <numerusform>%n Sitzungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought back</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n Sitzung zurückgeholt</numerusform>
            <numerusform>%n Sitzungen zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>session “%1” removed</source>
        <comment>what can be undone</comment>
        <translation>Sitzung „%1“ entfernt</translation>
    </message>
    <message>
        <source>session “%1” brought back</source>
        <comment>what can be undone</comment>
        <translation>Sitzung „%1“ zurückgeholt</translation>
    </message>
    <message>
        <source>The list of sessions was changed in another way since.</source>
        <translation>Die Liste der Sitzungen wurde seither anders geändert.</translation>
    </message>
    <message>
        <source>The session is open. Stop it first.</source>
        <translation>Die Sitzung ist offen. Zuerst anhalten.</translation>
    </message>
    <message>
        <source>name and note of session “%1”</source>
        <comment>what can be undone</comment>
        <translation>Name und Notiz der Sitzung „%1“</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SettingsBatch</name>
    <message>
        <source>The session ended before it answered. Look at the settings, and try again.</source>
        <translation>Die Sitzung endete, bevor sie antwortete. Die Einstellungen ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Other changes are being recorded. Try again in a moment.</source>
        <translation>Andere Änderungen werden gerade aufgezeichnet. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No session listens any more. Try again.</source>
        <translation>Keine Sitzung hört mehr zu. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TableExport</name>
    <message>
        <source>Another file is being written. Wait for it, or cancel it.</source>
        <translation>Eine andere Datei wird geschrieben. Warten Sie darauf, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <comment>file</comment>
        <translation>%1 wird geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TradeDesk</name>
    <message>
        <source>Write an order</source>
        <translation>Order schreiben</translation>
    </message>
    <message>
        <source>Go to the depth ladder</source>
        <translation>Zur Orderbuch-Leiter</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WatchlistStore</name>
    <message>
        <source>Watchlists and screens could not be read: %1 cannot be opened.</source>
        <translation>Watchlists und Screens konnten nicht gelesen werden: %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 watchlists, groups or screens could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>Nicht verstanden und weggelassen: %1 Watchlists, Gruppen oder Screens. Die Datei mit ihnen bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be read. The file with them is kept as %1.</source>
        <translation>Watchlists und Screens konnten nicht gelesen werden. Die Datei mit ihnen bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be written to %1: %2. They stay until the program ends.</source>
        <translation>Watchlists und Screens konnten nicht nach %1 geschrieben werden: %2. Sie bleiben, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WebhookDesk</name>
    <message>
        <source>from the page of the webhook</source>
        <translation>von der Seite des Webhooks</translation>
    </message>
    <message>
        <source>It works: the request came through all checks up to the session (422, “%1”).</source>
        <translation>Es funktioniert: Die Anfrage kam durch alle Prüfungen bis zur Sitzung (422, „%1“).</translation>
    </message>
    <message>
        <source>No answer came: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>It was answered with %1, “%2”.</source>
        <translation>Die Antwort war %1, „%2“.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The new secret is in the clipboard. The old one is still taken until the next change.</source>
        <translation>Das neue Geheimnis ist in der Zwischenablage. Das alte gilt noch bis zum nächsten Wechsel.</translation>
    </message>
    <message>
        <source>The secret is in the clipboard; put it into the template.</source>
        <translation>Das Geheimnis ist in der Zwischenablage; in die Vorlage einsetzen.</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>Der Schlüsselbund wird gefragt. Vielleicht will er entsperrt werden.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WhatIfDesk</name>
    <message>
        <source>%1, %2</source>
        <comment>session, when it was begun</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <comment>engine, kind of decision, as it was, what if</comment>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WindowDoor</name>
    <message>
        <source>%1 is in the way: it is no socket. Remove it, so that another start finds this window.</source>
        <translation>%1 ist im Weg: Es ist kein Socket. Entfernen, damit ein weiterer Start dieses Fenster findet.</translation>
    </message>
    <message>
        <source>Another start will not find this window: %1</source>
        <translation>Ein weiterer Start wird dieses Fenster nicht finden: %1</translation>
    </message>
</context>
<context>
    <name>sextant::host::ExperimentKeeper</name>
    <message>
        <source>Experiment %1 was stopped: %2.</source>
        <translation>Experiment %1 wurde gestoppt: %2.</translation>
    </message>
    <message>
        <source>The report is still being made. Try again.</source>
        <translation>Der Bericht entsteht noch. Erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Es gibt noch keinen Bericht.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 ist nicht beschreibbar. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>sextant::host::ScoringKeeper</name>
    <message>
        <source>Another change of the scoring configuration is being recorded.</source>
        <translation>Eine andere Änderung der Scoring-Konfiguration wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>Die Datei enthält nichts Neues.</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect.</source>
        <translation>%1. Die bisherigen Gewichte bleiben in Kraft.</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect: correct the file and save it, or undo the change.</source>
        <translation>%1. Die bisherigen Gewichte bleiben in Kraft: Datei berichtigen und speichern oder die Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>There is no change in this session that could be undone.</source>
        <translation>In dieser Sitzung gibt es keine Änderung zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>No session takes changes at present.</source>
        <translation>Derzeit nimmt keine Sitzung Änderungen an.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The scoring configuration could not be written: %1. What is in effect stays; make room on the disk or check the permissions.</source>
        <translation>Die Scoring-Konfiguration ließ sich nicht schreiben: %1. Das Geltende bleibt; Platz auf der Platte schaffen oder Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>sextant::host::WhatIfRunner</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde gestoppt.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was playing the session again: %1. Nothing was compared; running sessions are not concerned.</source>
        <translation>Die Engine blieb beim erneuten Abspielen der Sitzung an einem Fehler stehen: %1. Nichts wurde verglichen; laufende Sitzungen sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentDecisionsModel</name>
    <message>
        <source>✓ approved</source>
        <translation>✓ gebilligt</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>shadow order %1</source>
        <translation>Schattenorder %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Ergab</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentsModel</name>
    <message>
        <source>engine 2 is off</source>
        <translation>Engine 2 ist aus</translation>
    </message>
    <message>
        <source>stopped by a command</source>
        <translation>per Befehl gestoppt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on, not heard yet</source>
        <translation>an, noch nicht gehört</translation>
    </message>
    <message>
        <source>warming up %1/%2</source>
        <translation>im Vorlauf %1/%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds of an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1R</source>
        <comment>units of risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>Spoke of %1 of %2 decisions: %3 for the signal, %4 against it.</source>
        <translation>Äußerte sich zu %1 von %2 Entscheidungen: %3 für das Signal, %4 dagegen.</translation>
    </message>
    <message>
        <source>Vetoed %1 signals; those whose end is known would have earned %2 in all.</source>
        <translation>Veto gegen %1 Signale; die mit bekanntem Ausgang hätten zusammen %2 gebracht.</translation>
    </message>
    <message>
        <source>The market went where it said in %1 of %2 cases (95 %: %3).</source>
        <translation>Der Markt lief in %1 von %2 Fällen in die genannte Richtung (95 %: %3).</translation>
    </message>
    <message>
        <source>%1 shadow trades it was for: %2 won (95 %: %3).</source>
        <translation>Bei %1 Schattentrades dafür: %2 gewonnen (95 %: %3).</translation>
    </message>
    <message>
        <source>They earned %1 on average (95 %: %2).</source>
        <translation>Sie brachten im Mittel %1 (95 %: %2).</translation>
    </message>
    <message>
        <source>They earned %1 on average; an interval needs %2 of them.</source>
        <translation>Sie brachten im Mittel %1; für ein Intervall braucht es %2.</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>part, mean result, number of trades</comment>
        <translation>%1 %2 in %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what, its parts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Nach Symbol</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>Nach Regime</translation>
    </message>
    <message>
        <source>By part of the day</source>
        <translation>Nach Tageszeit</translation>
    </message>
    <message>
        <source>The last 50 earned %1, the 50 before %2.</source>
        <translation>Die letzten 50 brachten %1, die 50 davor %2.</translation>
    </message>
    <message>
        <source>Brier score %1 (%2 reliability − %3 resolution + %4 uncertainty).</source>
        <translation>Brier-Score %1 (%2 Zuverlässigkeit − %3 Auflösung + %4 Unsicherheit).</translation>
    </message>
    <message>
        <source>Calibration error %1; perfect calibration would show %2.</source>
        <translation>Kalibrierungsfehler %1; perfekte Kalibrierung zeigte %2.</translation>
    </message>
    <message>
        <source>It tells right from wrong with %1 (0.5 is chance).</source>
        <translation>Er trennt richtig von falsch mit %1 (0,5 ist Zufall).</translation>
    </message>
    <message>
        <source>Recalibrating it helps on data it has not seen: Brier %1 instead of %2.</source>
        <translation>Rekalibrierung hilft auf ungesehenen Daten: Brier %1 statt %2.</translation>
    </message>
    <message>
        <source>Recalibrating it does not help on data it has not seen.</source>
        <translation>Rekalibrierung hilft auf ungesehenen Daten nicht.</translation>
    </message>
    <message>
        <source>Its confidence counts as what it was worth: 50 as %1, 70 as %2, 90 as %3 (%4 outcomes, %5).</source>
        <translation>Seine Konfidenz zählt so viel, wie sie wert war: 50 als %1, 70 als %2, 90 als %3 (%4 Ausgänge, %5).</translation>
    </message>
    <message>
        <source>isotonic</source>
        <translation>isoton</translation>
    </message>
    <message>
        <source>Platt</source>
        <comment>a method of recalibration</comment>
        <translation>Platt</translation>
    </message>
    <message>
        <source>right in %1 of %2 cases</source>
        <translation>richtig in %1 von %2 Fällen</translation>
    </message>
    <message>
        <source>Who speaks of signals in engine 2</source>
        <translation>Wer sich in Engine 2 zu Signalen äußert</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Core 35 %, specialists 40 %, sub-agents 25 % of the weight</source>
        <translation>Kern 35 %, Spezialisten 40 %, Subagenten 25 % des Gewichts</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Whether it takes part</source>
        <translation>Ob er teilnimmt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Signals it spoke of in this session</source>
        <translation>Signale dieser Sitzung, zu denen er sich äußerte</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Meinungen</translation>
    </message>
    <message>
        <source>How often the market went where it said, where that is known</source>
        <translation>Wie oft der Markt in seine Richtung lief, soweit bekannt</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>How sure it was on average, of 100</source>
        <translation>Wie sicher er im Mittel war, von 100</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
    <message>
        <source>Mean squared error of its confidence: 0 is best, 0.25 is a coin; from 30 results on</source>
        <translation>Mittlerer quadratischer Fehler der Konfidenz: 0 ist ideal, 0,25 ein Münzwurf; ab 30 Ergebnissen</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Mean result of the shadow trades it was for, in units of their risk</source>
        <translation>Mittleres Ergebnis der Schattentrades, für die er war, in Einheiten ihres Risikos</translation>
    </message>
    <message>
        <source>Exp. R</source>
        <translation>Erw. R</translation>
    </message>
    <message>
        <source>Signals it stopped</source>
        <translation>Signale, die er stoppte</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>Vetos</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertEventsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>A firing, or a change of the alert</source>
        <translation>Ein Auslösen oder eine Änderung des Alarms</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Seine Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Engine time</source>
        <translation>Engine-Zeit</translation>
    </message>
    <message>
        <source>When it was so in the session</source>
        <translation>Wann es in der Sitzung so war</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Wer sie änderte</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertRulesModel</name>
    <message>
        <source>on</source>
        <comment>alert</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>alert</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>alert</comment>
        <translation>scharf</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>alert</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Whether it is watched</source>
        <translation>Ob er überwacht wird</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Armed: it fires when the level is reached. Otherwise it holds already, or fired, and waits until the value was far enough away.</source>
        <translation>Scharf: er löst aus, wenn die Schwelle erreicht wird. Sonst gilt sie schon, oder er hat ausgelöst und wartet, bis der Wert weit genug entfernt war.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How much it matters: what may break the quiet hours</source>
        <translation>Wie wichtig es ist: was die Ruhezeit brechen darf</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Meldung per</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>Wohin es gesendet wird</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>How often, as far as the history goes</source>
        <translation>Wie oft, soweit der Verlauf reicht</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>When it fired last, by the clock of this computer</source>
        <translation>Wann er zuletzt auslöste, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was written down with it</source>
        <translation>Was dazu notiert wurde</translation>
    </message>
</context>
<context>
    <name>sextant::models::AuditModel</name>
    <message>
        <source>%1: %2</source>
        <comment>command, key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <comment>command, key, value</comment>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did it</comment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>Engine %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>typed reason</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> — </source>
        <comment>between parts of a sentence</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quantity before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The operator, or the engine that it happened to</source>
        <translation>Der Bediener oder die betroffene Engine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The command, the rule or the incident</source>
        <translation>Der Befehl, die Regel oder der Vorfall</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The typed reason, or what the engine says</source>
        <translation>Die getippte Begründung oder die Aussage der Engine</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>Das betroffene Instrument</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What the rule found</source>
        <translation>Was die Regel fand</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>What the rule allows</source>
        <translation>Was die Regel erlaubt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the order wanted, and what the rule left of it</source>
        <translation>Was die Order wollte und was die Regel davon ließ</translation>
    </message>
</context>
<context>
    <name>sextant::models::ChannelsModel</name>
    <message>
        <source>off</source>
        <comment>channel</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>channel</comment>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>waiting, 12 s more</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>importance</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Its secrets are missing. Store them, and apply.</source>
        <translation>Die Zugangsdaten fehlen. Hinterlegen und anwenden.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Where messages go</source>
        <translation>Wohin Nachrichten gehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it fares</source>
        <translation>Wie es ihm geht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What matters less is not told</source>
        <translation>Weniger Wichtiges wird nicht gemeldet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Messages that have not gone out</source>
        <translation>Nachrichten, die noch nicht hinaus sind</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>What they told of: bursts are told together</source>
        <translation>Wovon sie meldeten: Schübe werden zusammen gemeldet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>For which there was no room; what matters least goes first</source>
        <translation>Wofür kein Platz war; das Unwichtigste geht zuerst</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Given up after several tries, or refused</source>
        <translation>Nach mehreren Versuchen aufgegeben oder abgelehnt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What the service said last, and what to do</source>
        <translation>Was der Dienst zuletzt sagte und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>sextant::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>Wann sie geschlossen wurde</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Whose position it was: A paper, B shadow</source>
        <translation>Wessen Position es war: A Papier, B Schatten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>Größter Stand: + long, - short</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Average price of the entry</source>
        <translation>Durchschnittskurs des Einstiegs</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Average price of the exit</source>
        <translation>Durchschnittskurs des Ausstiegs</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>G/V</translation>
    </message>
    <message>
        <source>Result less fees</source>
        <translation>Ergebnis nach Gebühren</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Commissions of entry and exit</source>
        <translation>Gebühren für Einstieg und Ausstieg</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>Ergebnis in Einheiten des Risikos bis zum Stop</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>Vom Einstieg bis zum Ausstieg</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>Wessen Position es war</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Warum sie geschlossen wurde</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Of the main account</source>
        <translation>Des Hauptkontos</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>Die zuerst begonnene Sitzung</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>Die später begonnene Sitzung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>Die zweite abzüglich der ersten</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Eröffnet mit</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Geschlossene Positionen</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>Net result of closed positions</source>
        <translation>Nettoergebnis geschlossener Positionen</translation>
    </message>
    <message>
        <source>Fees of closed positions</source>
        <translation>Gebühren geschlossener Positionen</translation>
    </message>
    <message>
        <source>Closed with a gain</source>
        <translation>Mit Gewinn geschlossen</translation>
    </message>
    <message>
        <source>Deepest drawdown of realised equity</source>
        <translation>Tiefster Drawdown des realisierten Kapitals</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedSettingsModel</name>
    <message>
        <source>default</source>
        <comment>value of a setting</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>Einstellung oder Flag</translation>
    </message>
    <message>
        <source>What the sessions began with</source>
        <translation>Womit die Sitzungen begannen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>Die zuerst begonnene Sitzung</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>Die später begonnene Sitzung</translation>
    </message>
</context>
<context>
    <name>sextant::models::DepthLadderModel</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>Noch keine Sitzung – Demo starten oder Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>Kein Instrument – eines in der Watchlist wählen.</translation>
    </message>
    <message>
        <source>No price yet — press play.</source>
        <translation>Noch kein Kurs – Wiedergabe starten.</translation>
    </message>
    <message>
        <source>No order book in this source: best bid and ask only.</source>
        <translation>Kein Orderbuch in dieser Quelle: nur bestes Geld und bester Brief.</translation>
    </message>
    <message>
        <source>No order book in this source: last price only.</source>
        <translation>Kein Orderbuch in dieser Quelle: nur letzter Kurs.</translation>
    </message>
    <message>
        <source>Waiting for the first snapshot of the book.</source>
        <translation>Warten auf den ersten Stand des Orderbuchs.</translation>
    </message>
    <message>
        <source>The book is old: nothing came for %1.</source>
        <translation>Das Orderbuch ist alt: Seit %1 kam nichts.</translation>
    </message>
    <message>
        <source>An update of the book is missing; it is wrong until the next snapshot.</source>
        <translation>Eine Aktualisierung des Orderbuchs fehlt; es ist bis zum nächsten Stand falsch.</translation>
    </message>
    <message>
        <source>The book is crossed, bid above ask; it is wrong until the next snapshot.</source>
        <translation>Das Orderbuch ist gekreuzt, Geld über Brief; es ist bis zum nächsten Stand falsch.</translation>
    </message>
    <message>
        <source>%1 (%2 bp)</source>
        <comment>spread as a price, in hundredths of a percent</comment>
        <translation>%1 (%2 bp)</translation>
    </message>
    <message>
        <source>S %1</source>
        <comment>a stop order, quantity</comment>
        <translation>S %1</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>is being moved</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>no own buy order at %1</source>
        <translation>keine eigene Kauforder bei %1</translation>
    </message>
    <message>
        <source>no own sell order at %1</source>
        <translation>keine eigene Verkaufsorder bei %1</translation>
    </message>
    <message>
        <source>bid %1 at %2, %3 down to here</source>
        <translation>Geld %1 bei %2, %3 bis hierher abwärts</translation>
    </message>
    <message>
        <source>no bid at %1</source>
        <translation>kein Geld bei %1</translation>
    </message>
    <message>
        <source>%1, last trade</source>
        <translation>%1, letzter Trade</translation>
    </message>
    <message>
        <source>ask %1 at %2, %3 up to here</source>
        <translation>Brief %1 bei %2, %3 bis hierher aufwärts</translation>
    </message>
    <message>
        <source>no ask at %1</source>
        <translation>kein Brief bei %1</translation>
    </message>
    <message>
        <source>Buys</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Sells</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>Verk.</translation>
    </message>
</context>
<context>
    <name>sextant::models::DrawingListModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>drawing</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>drawing</comment>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>drawing</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>free</source>
        <comment>drawing that can be moved</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first point of a drawing</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last point of a drawing</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>of a Fibonacci drawing</comment>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: a drawing is not hidden</comment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column: a drawing cannot be moved</comment>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentHealthModel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Sample ratio (χ²)</source>
        <translation>Stichprobenverh. (χ²)</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>A %1, B %2 units; over time p = %3. Below 0.001 over time nothing may be concluded.</source>
        <translation>A %1, B %2 Einheiten; über die Zeit p = %3. Unter 0,001 über die Zeit darf nichts geschlossen werden.</translation>
    </message>
    <message>
        <source>one arm has all</source>
        <translation>ein Arm hat alle</translation>
    </message>
    <message>
        <source>With a split of 0% or 100% there is nothing to check.</source>
        <translation>Bei einer Teilung von 0 % oder 100 % gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Identical inputs A and B</source>
        <translation>Gleiche Eingaben A und B</translation>
    </message>
    <message>
        <source>one intake</source>
        <translation>ein Eingang</translation>
    </message>
    <message>
        <source>Both engines are given the same enriched signal and the same market; fills, sizes and exits are the same code.</source>
        <translation>Beide Engines erhalten dasselbe angereicherte Signal und denselben Markt; Ausführungen, Größen und Ausstiege sind derselbe Code.</translation>
    </message>
    <message>
        <source>No live orders from B</source>
        <translation>Keine Live-Orders von B</translation>
    </message>
    <message>
        <source>A shadow order has a type of its own that no venue takes.</source>
        <translation>Eine Schattenorder hat einen eigenen Typ, den kein Handelsplatz annimmt.</translation>
    </message>
    <message numerus="yes">
        <source> · %n more day(s)</source>
        <translation>
            <numerusform> · noch %n Tag</numerusform>
            <numerusform> · noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Power for %1</source>
        <comment>effect</comment>
        <translation>Teststärke für %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>The chance to find the smallest effect that matters with the units there are; %1 is wanted.</source>
        <translation>Die Chance, mit den vorhandenen Einheiten den kleinsten relevanten Effekt zu finden; gewünscht ist %1.</translation>
    </message>
    <message>
        <source>Guardrail: %1</source>
        <translation>Leitplanke: %1</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb %1</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>im Vorlauf</translation>
    </message>
    <message>
        <source>It must not get worse by more than %1.</source>
        <translation>Es darf nicht um mehr als %1 schlechter werden.</translation>
    </message>
    <message>
        <source>Peeking-safe interval</source>
        <translation>Intervall trotz Zwischenblick</translation>
    </message>
    <message>
        <source>always-valid %1</source>
        <translation>immer gültig %1</translation>
    </message>
    <message>
        <source>The interval holds at every moment at once, so one may look and stop whenever one likes.</source>
        <translation>Das Intervall gilt in jedem Moment zugleich; Hinsehen und Stoppen sind jederzeit erlaubt.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1 on %2 days</source>
        <comment>count</comment>
        <translation>%1 an %2 Tagen</translation>
    </message>
    <message>
        <source>Left out: %1 too young, %2 of earlier phases, %3 that take no part, %4 of first days.</source>
        <translation>Ausgelassen: %1 zu jung, %2 aus früheren Phasen, %3 ohne Teilnahme, %4 von ersten Tagen.</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentMetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>What is compared; the first one decides</source>
        <translation>Was verglichen wird; die erste entscheidet</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A Papier</translation>
    </message>
    <message>
        <source>Engine 1</source>
        <translation>Engine 1</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B Schatten</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Engine 2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Die Differenz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What the interval says</source>
        <translation>Was das Intervall sagt</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1, too early to be read</source>
        <translation>%1, zu früh für eine Aussage</translation>
    </message>
    <message>
        <source>no interval yet</source>
        <translation>noch kein Intervall</translation>
    </message>
    <message>
        <source>%1 · decides</source>
        <comment>metric</comment>
        <translation>%1 · entscheidet</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Always valid: it holds however often it is looked at. The dashed line is zero.</source>
        <translation>Immer gültig: es gilt, so oft man auch hinsieht. Die gestrichelte Linie ist null.</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentViewsModel</name>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>How the metric that decides is looked at; none of these decides</source>
        <translation>Wie die entscheidende Metrik betrachtet wird; keine dieser Sichten entscheidet</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Die Differenz</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>of a view</comment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>At the level that was promised; for one look</source>
        <translation>Auf dem festgelegten Niveau; für einen Blick</translation>
    </message>
    <message>
        <source>p or chance</source>
        <translation>p oder Chance</translation>
    </message>
    <message>
        <source>p of no difference; of the Bayesian view the chance that B is better</source>
        <translation>p für keinen Unterschied; bei der bayesschen Sicht die Chance, dass B besser ist</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Fixed test of day sums</source>
        <translation>Fester Test der Tagessummen</translation>
    </message>
    <message>
        <source>Fixed test of units</source>
        <translation>Fester Test der Einheiten</translation>
    </message>
    <message>
        <source>Right for one look at the planned end; looking often finds differences that are not there</source>
        <translation>Richtig für einen Blick am geplanten Ende; häufiges Hinsehen findet Unterschiede, die es nicht gibt</translation>
    </message>
    <message>
        <source>Fixed test, clustered by day</source>
        <translation>Fester Test, nach Tag geclustert</translation>
    </message>
    <message>
        <source>Units of one day share the market: days are what is counted</source>
        <translation>Einheiten eines Tages teilen den Markt: gezählt werden Tage</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>CUPED</translation>
    </message>
    <message>
        <source>Less noise by what was known before: the mean R of 20 trading days; correlation %1</source>
        <translation>Weniger Rauschen durch Vorwissen: das mittlere R aus 20 Handelstagen; Korrelation %1</translation>
    </message>
    <message>
        <source>Bootstrap of days in blocks</source>
        <translation>Bootstrap der Tage in Blöcken</translation>
    </message>
    <message>
        <source>Bootstrap of units (BCa)</source>
        <translation>Bootstrap der Einheiten (BCa)</translation>
    </message>
    <message>
        <source>%1 resamples from seed %2</source>
        <translation>%1 Ziehungen mit Startwert %2</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>Gepaarter t-Test</translation>
    </message>
    <message>
        <source>Takes every pair for independent, which those of one day are not</source>
        <translation>Hält jedes Paar für unabhängig, was die eines Tages nicht sind</translation>
    </message>
    <message>
        <source>B better %1 times, worse %2 times</source>
        <translation>B %1-mal besser, %2-mal schlechter</translation>
    </message>
    <message>
        <source>Sign test</source>
        <translation>Vorzeichentest</translation>
    </message>
    <message>
        <source>Ranks (Mann–Whitney)</source>
        <translation>Ränge (Mann–Whitney)</translation>
    </message>
    <message>
        <source>A check that no outlier makes the difference</source>
        <translation>Eine Probe, dass kein Ausreißer den Unterschied macht</translation>
    </message>
    <message>
        <source>B above A in %1 of pairs</source>
        <translation>B über A in %1 der Paare</translation>
    </message>
    <message>
        <source>Bayesian, weak prior</source>
        <translation>Bayessch, schwacher Prior</translation>
    </message>
    <message>
        <source>Expected loss if B is taken and A was better: %1. Not protected against looking often.</source>
        <translation>Erwarteter Verlust, falls B genommen wird und A besser war: %1. Nicht gegen häufiges Hinsehen geschützt.</translation>
    </message>
    <message>
        <source>B better: %1</source>
        <translation>B besser: %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentsModel</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Key and title</source>
        <translation>Schlüssel und Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>draft → promised → running → stopped → concluded → archived</source>
        <translation>Entwurf → festgelegt → läuft → gestoppt → abgeschlossen → archiviert</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Paired: both engines act on every signal. Split: only the labelled one</source>
        <translation>Gepaart: Beide Engines handeln auf jedes Signal. Geteilt: nur die zugewiesene</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>Anteil der Einheiten, die B zugewiesen sind</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Share of units that take part at all</source>
        <translation>Anteil der Einheiten, die überhaupt teilnehmen</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>What was expected before it began</source>
        <translation>Was vor Beginn erwartet wurde</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Kein Experiment</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>What engine 2 does beside engine 1 while none runs</source>
        <translation>Was Engine 2 neben Engine 1 tut, solange keines läuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, conclusion</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedInstrumentsModel</name>
    <message>
        <source>none</source>
        <comment>book</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>Das Instrument</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Whether its book follows from a beginning without a hole</source>
        <translation>Ob sein Buch lückenlos aus einem Anfang folgt</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachr.</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>Wie lange nichts mehr kam</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Holes that may still be filled</source>
        <translation>Löcher, die noch gefüllt werden können</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Trades given to the session</source>
        <translation>An die Sitzung gegebene Trades</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Trades that were missed and fetched afterwards</source>
        <translation>Trades, die fehlten und nachgeholt wurden</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Trades that came twice and were left out</source>
        <translation>Trades, die zweimal kamen und wegblieben</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Trades and bars that never came, as far as ids and the calendar tell</source>
        <translation>Trades und Balken, die nie kamen, soweit Nummern und Kalender es sagen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Bars given to the session, of all timeframes</source>
        <translation>An die Sitzung gegebene Balken aller Zeitrahmen</translation>
    </message>
    <message>
        <source>Bars fetched</source>
        <translation>Balken geholt</translation>
    </message>
    <message>
        <source>Bars of the past, or that were missed</source>
        <translation>Balken der Vergangenheit oder verpasste</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Erschlossen</translation>
    </message>
    <message>
        <source>Bars that nobody called final and no history has</source>
        <translation>Balken, die niemand endgültig nannte und keine Historie hat</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedLinesModel</name>
    <message>
        <source>%1.%2</source>
        <comment>connection 1.2</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1, takes over</source>
        <comment>connection</comment>
        <translation>%1, übernimmt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>never ended</source>
        <comment>connection</comment>
        <translation>nie beendet</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Venues have several, and one that is old makes way for another</source>
        <translation>Handelsplätze haben mehrere, und eine alte macht einer anderen Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>Wie lange sie in diesem Zustand ist</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Times it was open</source>
        <translation>Wie oft sie offen war</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>What it is subscribed to</source>
        <translation>Was sie abonniert hat</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachr.</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>Wie lange nichts mehr kam</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>Each time it had to be made again, by reason, and the venue&apos;s own words</source>
        <translation>Jedes Mal, dass sie neu aufgebaut werden musste, nach Grund, und die Worte des Handelsplatzes</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedTableModel</name>
    <message>
        <source>%1 live</source>
        <comment>bars</comment>
        <translation>%1 live</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>bars</comment>
        <translation>%1 geholt</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>bars</comment>
        <translation>%1 abgeleitet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>breaker open 00:42</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>median, of a hundred</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark of a state, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Median latency %1</source>
        <translation>Medianlatenz %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Where prices come from</source>
        <translation>Woher Preise kommen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether what comes is whole and new</source>
        <translation>Ob vollständig und neu ist, was kommt</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Instruments that are listened to</source>
        <translation>Instrumente, denen zugehört wird</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>Nachr./s</translation>
    </message>
    <message>
        <source>Messages a second, of the newest ten</source>
        <translation>Nachrichten je Sekunde, der jüngsten zehn</translation>
    </message>
    <message>
        <source>Latency p50 · p99</source>
        <translation>Latenz p50 · p99</translation>
    </message>
    <message>
        <source>From the venue&apos;s stamp to receipt, of the newest 1,024 messages: half came within the first, all but one of a hundred within the second. The difference of the clocks is taken off.</source>
        <translation>Vom Stempel des Handelsplatzes bis zum Empfang, der jüngsten 1.024 Nachrichten: die Hälfte kam innerhalb der ersten, alle bis auf eine von hundert innerhalb der zweiten. Der Unterschied der Uhren ist abgezogen.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Median latency of the newest quarter of an hour</source>
        <translation>Medianlatenz der jüngsten Viertelstunde</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverb.</translation>
    </message>
    <message>
        <source>Connections that had to be made again; planned ones are not counted</source>
        <translation>Verbindungen, die neu aufgebaut werden mussten; geplante zählen nicht</translation>
    </message>
    <message>
        <source>Gaps open</source>
        <translation>Lücken offen</translation>
    </message>
    <message>
        <source>Holes in trades, bars and books that may still be filled</source>
        <translation>Löcher in Trades, Balken und Büchern, die noch gefüllt werden können</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Holes that were filled by what was fetched, or by a new beginning of a book</source>
        <translation>Löcher, die durch Nachgeholtes oder einen neuen Anfang eines Buchs gefüllt wurden</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Holes that could not be filled; they are marked on the chart</source>
        <translation>Löcher, die nicht gefüllt werden konnten; sie sind im Chart markiert</translation>
    </message>
    <message>
        <source>Resyncs</source>
        <translation>Resyncs</translation>
    </message>
    <message>
        <source>Books that had to begin anew</source>
        <translation>Bücher, die neu beginnen mussten</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>How much of what the venue allows in a minute is used</source>
        <translation>Wie viel von dem genutzt ist, was der Handelsplatz je Minute erlaubt</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Breaker</translation>
    </message>
    <message>
        <source>Open: too many requests failed, so the venue is left in peace for a while</source>
        <translation>Offen: zu viele Anfragen scheiterten, der Handelsplatz wird eine Weile in Ruhe gelassen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The venue&apos;s clock minus the one here</source>
        <translation>Uhr des Handelsplatzes minus die hiesige</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Where bars came from: live, fetched afterwards, or inferred because nobody called them final</source>
        <translation>Woher Balken kamen: live, nachgeholt oder erschlossen, weil niemand sie endgültig nannte</translation>
    </message>
</context>
<context>
    <name>sextant::models::FillLadderModel</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>Wessen Orders</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>F0: at the price as it is; F1: at the spread; F2: through the visible book; F3: with latency, queue and impact besides</source>
        <translation>F0: zum Preis, wie er ist; F1: zum Spread; F2: durch das sichtbare Buch; F3: dazu mit Latenz, Warteschlange und Impact</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Executions; an order may fill in parts</source>
        <translation>Ausführungen; eine Order kann in Teilen ausgeführt werden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Orders that this model&apos;s venue refused</source>
        <translation>Orders, die der Handelsplatz dieses Modells ablehnte</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Quantity bought and sold</source>
        <translation>Gekaufte und verkaufte Menge</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Of that, what rested and was taken by others</source>
        <translation>Davon, was ruhte und von anderen genommen wurde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Result had everything that filled done so at the mid of its submission</source>
        <translation>Ergebnis, wäre alles Ausgeführte zur Mitte bei seiner Absendung ausgeführt worden</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>What the mid moved against the orders until the venue had them; taken off</source>
        <translation>Was sich die Mitte gegen die Orders bewegte, bis der Handelsplatz sie hatte; abgezogen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>What it moved from then to the fill: queue, trigger, level; taken off</source>
        <translation>Was sie sich von da bis zur Ausführung bewegte: Warteschlange, Auslöser, Stufe; abgezogen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Half-spreads paid; taken off</source>
        <translation>Gezahlte halbe Spreads; abgezogen</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Depth beyond the best price, and roundings; taken off</source>
        <translation>Tiefe jenseits des besten Preises und Rundungen; abgezogen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>What the orders themselves moved the market by; taken off</source>
        <translation>Was die Orders selbst den Markt bewegten; abgezogen</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Result before fees, open quantity at the price of now</source>
        <translation>Ergebnis vor Gebühren, offene Menge zum jetzigen Preis</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Paid to the venue; a rebate is negative</source>
        <translation>An den Handelsplatz gezahlt; eine Rückvergütung ist negativ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Gross less fees</source>
        <translation>Brutto abzüglich Gebühren</translation>
    </message>
</context>
<context>
    <name>sextant::models::FillsModel</name>
    <message>
        <source>%1 ≈</source>
        <comment>fill model, spread was assumed</comment>
        <translation>%1 ≈</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was filled, level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the order was executed</source>
        <translation>Wann die Order ausgeführt wurde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>Nummer der Order in dieser Sitzung</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Bought or sold</source>
        <translation>Gekauft oder verkauft</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>Menge in Einheiten des Instruments</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Price paid or received, all costs but the fee in it</source>
        <translation>Gezahlter oder erhaltener Kurs, mit allen Kosten außer der Gebühr</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Commission in the account&apos;s currency</source>
        <translation>Gebühr in der Kontowährung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What made the execution possible; in brackets the level of the book</source>
        <translation>Was die Ausführung ermöglichte; in Klammern die Stufe des Orderbuchs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How the fill was priced: F0 without costs, F1 at the quote or around the last trade, F1B from a bar, F2 from the book, F3 with queue and impact besides; ≈ where the spread was assumed</source>
        <translation>Wie die Ausführung bepreist wurde: F0 ohne Kosten, F1 zur Quotierung oder um den letzten Trade, F1B aus einem Balken, F2 aus dem Orderbuch, F3 zusätzlich mit Warteschlange und Einfluss; ≈ bei angenommenem Spread</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>Geld / Brief</translation>
    </message>
    <message>
        <source>Best bid and ask at that moment</source>
        <translation>Bestes Geld und bester Brief in diesem Moment</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>What the price was made from: mid, last trade, open or level</source>
        <translation>Woraus der Kurs gebildet wurde: Mitte, letzter Trade, Eröffnung oder Niveau</translation>
    </message>
    <message>
        <source>½ spread</source>
        <translation>½ Spread</translation>
    </message>
    <message>
        <source>Half of the spread against the trader, in the price</source>
        <translation>Halber Spread gegen den Händler, im Kurs enthalten</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Slippage against the trader, in the price</source>
        <translation>Slippage gegen den Händler, im Kurs enthalten</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>What the order itself moved the market by, in the price</source>
        <translation>Wie weit die Order selbst den Markt bewegte, im Kurs enthalten</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Modelled time from the order to the venue</source>
        <translation>Modellierte Zeit von der Order bis zum Handelsplatz</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Quantity before it in the queue when it was accepted</source>
        <translation>Menge vor ihr in der Warteschlange bei der Annahme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose order it was</source>
        <translation>Wessen Order es war</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why the order was given</source>
        <translation>Warum die Order gegeben wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::FindingsModel</name>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1, fill %2</source>
        <comment>number of an order, which of its fills</comment>
        <translation>%1, Ausführung %2</translation>
    </message>
    <message>
        <source>Booked from the venue&apos;s record</source>
        <translation>Aus der Aufzeichnung des Handelsplatzes gebucht</translation>
    </message>
    <message>
        <source>No entries until it is unlocked</source>
        <translation>Keine Einstiege bis zur Entsperrung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was found</source>
        <translation>Wann es gefunden wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Was nicht übereinstimmt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Who says something else than the engine</source>
        <translation>Wer etwas anderes sagt als die Engine</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wessen es ist</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>Das betroffene Instrument</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Which order, and which of its fills</source>
        <translation>Welche Order und welche ihrer Ausführungen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>Was die Engine sagt</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>What venue or storage says</source>
        <translation>Was Handelsplatz oder Speicher sagt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Was daraufhin getan wurde</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagHistoryModel</name>
    <message>
        <source>It was made while no session was running, so that nothing came of it at once</source>
        <translation>Sie geschah ohne laufende Sitzung, daher hatte sie nicht sofort Wirkung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>Der Bediener</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The flag, and what it was before and after</source>
        <translation>Das Flag und sein Stand vorher und nachher</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>Wirkung seit</translation>
    </message>
    <message>
        <source>What it did from then on until the next change, in the same session</source>
        <translation>Was es von da an bis zur nächsten Änderung bewirkte, in derselben Sitzung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The operator&apos;s words</source>
        <translation>Die Worte des Bedieners</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>From when on it is called stale</source>
        <translation>Ab wann es als veraltet gilt</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagsModel</name>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a flag that is off</comment>
        <translation>blockiert durch %1</translation>
    </message>
    <message>
        <source>in effect</source>
        <comment>flag</comment>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>nie geändert</translation>
    </message>
    <message>
        <source>%1 by %2, %3 (%4)</source>
        <comment>on or off, who, when, time zone</comment>
        <translation>%1 durch %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>It needs %1, which is off.</source>
        <comment>a flag</comment>
        <translation>Es braucht %1, das aus ist.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Name of the feature flag</source>
        <translation>Name des Feature-Flags</translation>
    </message>
    <message>
        <source>On</source>
        <comment>flag switch</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Turning it asks for a reason</source>
        <translation>Umschalten verlangt eine Begründung</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>Whether it is in effect, or which flag above it is off</source>
        <translation>Ob es wirksam ist oder welches Flag darüber aus ist</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>Wirkung seit</translation>
    </message>
    <message>
        <source>What it did since its last change, or since the session began</source>
        <translation>Was es seit der letzten Änderung oder dem Sitzungsbeginn bewirkte</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Whether it has expired, or was left on for long</source>
        <translation>Ob es abgelaufen ist oder lange an blieb</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Who changed it last, when and why</source>
        <translation>Wer es zuletzt änderte, wann und warum</translation>
    </message>
</context>
<context>
    <name>sextant::models::GuiStallsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long the window did not answer</source>
        <translation>Wie lange das Fenster nicht antwortete</translation>
    </message>
    <message>
        <source>What it was doing</source>
        <translation>Was es gerade tat</translation>
    </message>
    <message>
        <source>What took most of the time</source>
        <translation>Was die meiste Zeit nahm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How much of the time that took</source>
        <translation>Wie viel der Zeit das nahm</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportBarsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>Wo es in der Datei steht</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>When the bar begins</source>
        <translation>Wann der Balken beginnt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>First price</source>
        <translation>Erster Preis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Höchstkurs</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Tiefstkurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>What was traded; a dash: the file does not say</source>
        <translation>Was gehandelt wurde; ein Strich: die Datei sagt es nicht</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportHeadModel</name>
    <message>
        <source>%1 = %2</source>
        <comment>column of the file, what it means</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>Wo es in der Datei steht</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Which cell is wrong</source>
        <translation>Welche Zelle falsch ist</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>And what was expected</source>
        <translation>Und was erwartet wurde</translation>
    </message>
</context>
<context>
    <name>sextant::models::IncidentsModel</name>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>Was geschah und warum</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>Das betroffene Instrument</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instruments</comment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>sextant::models::LayoutsModel</name>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>One workspace, or the whole window</source>
        <translation>Ein Arbeitsbereich oder das ganze Fenster</translation>
    </message>
</context>
<context>
    <name>sextant::models::LegsText</name>
    <message>
        <source>Bull call spread</source>
        <translation>Bull-Call-Spread</translation>
    </message>
    <message>
        <source>Bear put spread</source>
        <translation>Bear-Put-Spread</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>Straddle</translation>
    </message>
    <message>
        <source>Strangle</source>
        <translation>Strangle</translation>
    </message>
    <message>
        <source>Iron condor</source>
        <translation>Iron Condor</translation>
    </message>
    <message>
        <source>Calendar spread</source>
        <translation>Kalender-Spread</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>Covered Call</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Eine Option</translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation>Vertikaler Spread</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Mehrere Optionen</translation>
    </message>
    <message>
        <source>brings %1</source>
        <translation>bringt %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostet %1</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>Würde abgelehnt: %1</translation>
    </message>
    <message>
        <source>one %1; all need %2 and fees of %3</source>
        <translation>einer %1; alle brauchen %2 und Gebühren von %3</translation>
    </message>
    <message>
        <source>Would be refused: %1 (%2)</source>
        <translation>Würde abgelehnt: %1 (%2)</translation>
    </message>
    <message>
        <source>Would be sent: %1. Contracts that nothing covers: %2.</source>
        <translation>Würde gesendet: %1. Kontrakte, die nichts deckt: %2.</translation>
    </message>
    <message>
        <source>Would be sent: %1.</source>
        <translation>Würde gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>sextant::models::NotificationsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>Wann es gemeldet wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What told it</source>
        <translation>Was es gemeldet hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was told, and how often one after another</source>
        <translation>Was gemeldet wurde und wie oft hintereinander</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>Das betroffene Instrument</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, noch nicht gelesen</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>not read yet</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 (×%2)</source>
        <comment>text, how often</comment>
        <translation>%1 (×%2)</translation>
    </message>
</context>
<context>
    <name>sextant::models::OperatorEventsModel</name>
    <message>
        <source>nobody</source>
        <comment>operator</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refused: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The operator who did it or tried to</source>
        <translation>Der Bediener, der es tat oder versuchte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was done or refused</source>
        <translation>Was getan oder abgelehnt wurde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>The flag, setting, instrument or operator</source>
        <translation>Flag, Einstellung, Instrument oder Bediener</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was needed, or what changed</source>
        <translation>Was nötig war oder was sich änderte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Window, socket of the workspace, command line or file</source>
        <translation>Fenster, Socket des Arbeitsbereichs, Kommandozeile oder Datei</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionChainModel</name>
    <message>
        <source>strike %1, at the money</source>
        <translation>Strike %1, am Geld</translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation>Strike %1</translation>
    </message>
    <message>
        <source>no %1 at %2</source>
        <translation>kein %1 bei %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>strike, call or put, title of the column, value</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no position</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nobody has quoted it yet.</source>
        <translation>Noch nicht quotiert.</translation>
    </message>
    <message>
        <source>Last quote %1 × %2 at %3 / %4, %5 ago</source>
        <comment>bid size, ask size, bid, ask, age</comment>
        <translation>Letzte Quotierung %1 × %2 zu %3 / %4, vor %5</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>No volatility: %1.</source>
        <translation>Keine Volatilität: %1.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <comment>hint of a column</comment>
        <translation>Call: %1</translation>
    </message>
    <message>
        <source>Put: %1</source>
        <comment>hint of a column</comment>
        <translation>Put: %1</translation>
    </message>
    <message>
        <source>contracts held by A and B, and chosen (S)</source>
        <translation>Kontrakte von A und B sowie gewählte (S)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>age of the quote, or what is wrong with it</source>
        <translation>Alter der Quotierung oder was daran nicht stimmt</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quot.</translation>
    </message>
    <message>
        <source>theta, gained per day of time passing</source>
        <translation>Theta, Gewinn je vergangenem Tag</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>vega, gained per point of volatility</source>
        <translation>Vega, Gewinn je Punkt Volatilität</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>gamma, change of delta per 1.00 of the price</source>
        <translation>Gamma, Änderung des Deltas je 1,00 Kurs</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>delta, gained per 1.00 of the price</source>
        <translation>Delta, Gewinn je 1,00 Kurs</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>implied volatility of its mid, per year</source>
        <translation>implizite Volatilität der Mitte, pro Jahr</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>between bid and ask</source>
        <translation>zwischen Geld und Brief</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>what it can be sold at; click to sell</source>
        <translation>wozu verkauft werden kann; Klick zum Verkaufen</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>what it can be bought at; click to buy</source>
        <translation>wozu gekauft werden kann; Klick zum Kaufen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Price at which it is exercised</source>
        <translation>Preis, zu dem ausgeübt wird</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Strike</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionGreeksModel</name>
    <message>
        <source>0%</source>
        <comment>neither price nor volatility moves</comment>
        <translation>0 %</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>greek, whose, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrakte</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Delta, shares</source>
        <translation>Delta, Stück</translation>
    </message>
    <message>
        <source>Delta, money</source>
        <translation>Delta, Geld</translation>
    </message>
    <message>
        <source>… price +1%</source>
        <comment>gained when the price rises by one percent</comment>
        <translation>… Kurs +1 %</translation>
    </message>
    <message>
        <source>Gamma, shares per 1.00</source>
        <translation>Gamma, Stück je 1,00</translation>
    </message>
    <message>
        <source>… delta per +1%</source>
        <comment>change of the delta in money when the price rises by one percent</comment>
        <translation>… Delta je +1 %</translation>
    </message>
    <message>
        <source>Vega, per point</source>
        <translation>Vega, je Punkt</translation>
    </message>
    <message>
        <source>Theta, per day</source>
        <translation>Theta, pro Tag</translation>
    </message>
    <message>
        <source>Rho, per 1% interest</source>
        <translation>Rho, je 1 % Zins</translation>
    </message>
    <message>
        <source>Legs without a value</source>
        <translation>Beine ohne Wert</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionLadderModel</name>
    <message>
        <source>none</source>
        <comment>no pinned strikes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>sold at %1: how many are assigned is not known before it is over</source>
        <translation>verkauft zu %1: wie viele zugeteilt werden, steht erst nach dem Verfall fest</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>contracts</comment>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>contracts</comment>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Pin risk</source>
        <translation>Pin-Risiko</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSelectionModel</name>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>contracts of a leg; negative: sold</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>ask of what is bought, bid of what is sold</comment>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionStressModel</name>
    <message>
        <source>price %1, volatility %2: %3</source>
        <translation>Kurs %1, Volatilität %2: %3</translation>
    </message>
    <message>
        <source>IV %1</source>
        <comment>volatility moves by</comment>
        <translation>IV %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSurfaceModel</name>
    <message>
        <source>%1 · %2 d</source>
        <comment>expiry date, days</comment>
        <translation>%1 · %2 T</translation>
    </message>
    <message>
        <source>%1, strike %2: %3</source>
        <comment>expiry, distance from the forward, volatility</comment>
        <translation>%1, Strike %2: %3</translation>
    </message>
    <message>
        <source>nobody quotes so far out</source>
        <translation>so weit außen quotiert niemand</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionText</name>
    <message>
        <source>no quote</source>
        <translation>keine Quotierung</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>quote of an option</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>quote of an option without bid and ask</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>no ask</source>
        <translation>kein Brief</translation>
    </message>
    <message>
        <source>no bid</source>
        <translation>kein Geld</translation>
    </message>
    <message>
        <source>crossed</source>
        <comment>bid above ask</comment>
        <translation>gekreuzt</translation>
    </message>
    <message>
        <source>strike or price is no number</source>
        <translation>Strike oder Kurs ist keine Zahl</translation>
    </message>
    <message>
        <source>it expires now</source>
        <translation>sie verfällt jetzt</translation>
    </message>
    <message>
        <source>its price is below what exercising it pays</source>
        <translation>ihr Preis liegt unter dem Ertrag der Ausübung</translation>
    </message>
    <message>
        <source>its price is exactly what exercising it pays</source>
        <translation>ihr Preis ist genau der Ertrag der Ausübung</translation>
    </message>
    <message>
        <source>its price is above what it can be worth</source>
        <translation>ihr Preis liegt über dem möglichen Wert</translation>
    </message>
    <message>
        <source>no volatility gives its price</source>
        <translation>keine Volatilität ergibt ihren Preis</translation>
    </message>
    <message>
        <source>call</source>
        <comment>option</comment>
        <translation>Call</translation>
    </message>
    <message>
        <source>put</source>
        <comment>option</comment>
        <translation>Put</translation>
    </message>
    <message>
        <source>%1 · %2 d · %3</source>
        <comment>expiry date, days, root</comment>
        <translation>%1 · %2 T · %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>root, expiry date, strike, call or put</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>A paper</source>
        <comment>positions of engine 1</comment>
        <translation>A Papier</translation>
    </message>
    <message>
        <source>B shadow</source>
        <comment>positions of engine 2</comment>
        <translation>B Schatten</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many quotes, what is wrong with them</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 quotes, all good</source>
        <translation>%1 Quotierungen, alle gut</translation>
    </message>
    <message>
        <source>%1 of %2 quotes bad: %3</source>
        <translation>%1 von %2 Quotierungen schlecht: %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as QLocale writes it: &quot;5 Jan 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sextant::models::OrdersModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>why it was given, why it ended</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the order was given</source>
        <translation>Wann die Order gegeben wurde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>Nummer der Order in dieser Sitzung</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Buys or sells</source>
        <translation>Kauft oder verkauft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of order; exits only reduce a position</source>
        <translation>Art der Order; Ausstiege reduzieren nur eine Position</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>Menge in Einheiten des Instruments</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Quantity executed so far</source>
        <translation>Bisher ausgeführte Menge</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Worst price of a limit order</source>
        <translation>Schlechtester Preis einer Limit-Order</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stop bei</translation>
    </message>
    <message>
        <source>Price that a stop order waits for</source>
        <translation>Kurs, auf den eine Stop-Order wartet</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>How far a trailing stop lies behind the best price</source>
        <translation>Abstand des Trailing-Stops zum besten Kurs</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>What the book shows of an iceberg at a time</source>
        <translation>Was das Orderbuch von einer Iceberg-Order jeweils zeigt</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>Gült.</translation>
    </message>
    <message>
        <source>Time in force: DAY until the end of the trading day, GTC until cancelled, GTD until an instant, IOC at once or not at all, FOK at once and whole, OPG at the open</source>
        <translation>Gültigkeit: DAY bis Ende des Handelstags, GTC bis zur Stornierung, GTD bis zu einem Zeitpunkt, IOC sofort oder gar nicht, FOK sofort und vollständig, OPG zur Eröffnung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Orders with the same number belong together: what fills one cancels or reduces the others</source>
        <translation>Orders mit derselben Nummer gehören zusammen: Wird eine ausgeführt, werden die anderen storniert oder reduziert</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>The order whose place it took, or the position that it leaves</source>
        <translation>Die Order, die sie ersetzte, oder die Position, die sie verlässt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What has become of it; unverified: nobody knows what the market did to it while the program was away</source>
        <translation>Was daraus wurde; ungeprüft: niemand weiß, was der Markt damit tat, während das Programm nicht lief</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose order it is</source>
        <translation>Wessen Order es ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it was given, and why it ended</source>
        <translation>Warum sie gegeben wurde und warum sie endete</translation>
    </message>
</context>
<context>
    <name>sextant::models::PairsModel</name>
    <message>
        <source>A and B differ</source>
        <translation>A und B verschieden</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>LONG</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>SHORT</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Average entry of engine 1 on paper</source>
        <translation>Mittlerer Einstieg der Engine 1 auf Papier</translation>
    </message>
    <message>
        <source>A entry</source>
        <translation>A Einstieg</translation>
    </message>
    <message>
        <source>Result of engine 1 so far, less fees</source>
        <translation>Ergebnis der Engine 1 bisher, nach Gebühren</translation>
    </message>
    <message>
        <source>A P&amp;L</source>
        <translation>A G/V</translation>
    </message>
    <message>
        <source>Average entry of engine 2 in its shadow</source>
        <translation>Mittlerer Einstieg der Engine 2 im Schatten</translation>
    </message>
    <message>
        <source>B entry</source>
        <translation>B Einstieg</translation>
    </message>
    <message>
        <source>Result of engine 2 so far, less fees; it trades no money</source>
        <translation>Ergebnis der Engine 2 bisher, nach Gebühren; sie handelt kein Geld</translation>
    </message>
    <message>
        <source>B P&amp;L</source>
        <translation>B G/V</translation>
    </message>
    <message>
        <source>What B has earned more than A; without a position 0</source>
        <translation>Was B mehr verdient hat als A; ohne Position 0</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The agents that made B&apos;s decision, or why B stays out</source>
        <translation>Die Agenten, die B entscheiden ließen, oder warum B draußen bleibt</translation>
    </message>
    <message>
        <source>B decided by</source>
        <translation>B entschieden von</translation>
    </message>
</context>
<context>
    <name>sextant::models::PositionsModel</name>
    <message>
        <source>%1R</source>
        <comment>result in units of the risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>short %1</translation>
    </message>
    <message>
        <source>long %1</source>
        <translation>long %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Whose position it is: A paper, B shadow</source>
        <translation>Wessen Position es ist: A Papier, B Schatten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Units held: + long, - short</source>
        <translation>Gehaltene Einheiten: + long, - short</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Average price paid or received</source>
        <translation>Mittlerer gezahlter oder erhaltener Kurs</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Bew.</translation>
    </message>
    <message>
        <source>What it is valued at now</source>
        <translation>Womit sie jetzt bewertet wird</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>G/V</translation>
    </message>
    <message>
        <source>Result so far: realised and unrealised, less fees</source>
        <translation>Ergebnis bisher: realisiert und unrealisiert, nach Gebühren</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>Ergebnis in Einheiten des Risikos bis zum Stop</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>Gewinnziel</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Level of the trailing stop once it is armed</source>
        <translation>Niveau des Trailing-Stops, sobald er scharf ist</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Time since it was opened</source>
        <translation>Zeit seit der Eröffnung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose position it is</source>
        <translation>Wessen Position es ist</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ProfilesModel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How many settings it holds; the others have their defaults</source>
        <translation>Wie viele Einstellungen es enthält; die übrigen haben ihren Standard</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>Wann es gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>sextant::models::RegimeChangesModel</name>
    <message>
        <source>%1 so far</source>
        <comment>a span of time</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Close of the bar that changed it</source>
        <translation>Schluss des Balkens, der es änderte</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Direction and volatility from then on</source>
        <translation>Richtung und Volatilität von da an</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The labels that became others</source>
        <translation>Die Labels, die sich änderten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>How long it stayed so, closed hours included</source>
        <translation>Wie lange es so blieb, handelsfreie Zeit eingerechnet</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>How likely its direction was</source>
        <translation>Wie wahrscheinlich die Richtung war</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>How clear the regime was at the change</source>
        <translation>Wie klar das Regime beim Wechsel war</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>How likely the market had broken with its past within the last 15 bars</source>
        <translation>Wie wahrscheinlich der Markt in den letzten 15 Balken mit seiner Vergangenheit brach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What the direction was made of</source>
        <translation>Woraus die Richtung gebildet wurde</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What changed first</source>
        <translation>Was sich zuerst änderte</translation>
    </message>
</context>
<context>
    <name>sextant::models::RegimeTurnsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>how often, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <comment>directions of a market, how often</comment>
        <translation>von %1 zu %2: %3</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>Marktrichtung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How long it lasted on average, closed hours included; stays that have ended</source>
        <translation>Wie lange sie im Mittel hielt, handelsfreie Zeit eingerechnet; nur beendete Phasen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Share of the time with a known direction</source>
        <translation>Anteil an der Zeit mit bekannter Richtung</translation>
    </message>
    <message>
        <source>Of time</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How often it turned to %1, and the share of all turns from there</source>
        <translation>Wie oft sie zu %1 drehte, und der Anteil an allen Wenden von dort</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>direction of a market</comment>
        <translation>zu %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ReportRunner</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was reading the session again: %1. No report was written; running sessions are not concerned.</source>
        <translation>Die Engine hielt beim erneuten Lesen der Sitzung an einem Fehler an: %1. Kein Bericht wurde geschrieben; laufende Sitzungen sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>sextant::models::RiskLimitsModel</name>
    <message>
        <source>none</source>
        <comment>window of an event</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>Nummer der Regel</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Limit für</translation>
    </message>
    <message>
        <source>What the rule limits</source>
        <translation>Was die Regel begrenzt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Share of the limit that is used; the mark is where a warning is given</source>
        <translation>Genutzter Anteil des Limits; die Marke ist die Warnschwelle</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What the account has now, working entries included</source>
        <translation>Was das Konto jetzt hat, aktive Einstiege eingerechnet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Broken limits stop entries; near ones have used the share that warns</source>
        <translation>Verletzte Limits stoppen Einstiege; nahe haben den Warnanteil erreicht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The instrument that it is about, if it is about one</source>
        <translation>Das betroffene Instrument, falls es um eines geht</translation>
    </message>
    <message>
        <source>%1: %2 used, %3</source>
        <comment>rule, share, state</comment>
        <translation>%1: %2 genutzt, %3</translation>
    </message>
</context>
<context>
    <name>sextant::models::SessionsModel</name>
    <message>
        <source>SIM</source>
        <comment>session on invented prices</comment>
        <translation>SIM</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>paper session on a venue&apos;s live prices</comment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>PAPER</source>
        <comment>paper session on recorded prices</comment>
        <translation>PAPIER</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <comment>a look back at a session</comment>
        <translation>REPLAY</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>session</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <comment>session</comment>
        <translation>fortsetzbar</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What the session is called</source>
        <translation>Wie die Sitzung heißt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where its prices come from</source>
        <translation>Woher ihre Kurse kommen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When it was begun</source>
        <translation>Wann sie begonnen wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it can go on</source>
        <translation>Ob sie weitergehen kann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Files or simulator it was made from</source>
        <translation>Dateien oder Simulator, aus denen sie entstand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What people wrote about the session</source>
        <translation>Was zur Sitzung geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingDifferencesModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is in effect</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>Im Profil</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>Was es wäre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What the values are counted in</source>
        <translation>Worin die Werte gezählt werden</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>When the change takes effect</source>
        <translation>Wann die Änderung gilt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title of a setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>description, key of the setting</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingsModel</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>nächste Sitzung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>description, key of the setting</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>setting, value, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Was eingestellt wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is in effect, or will be once it is applied</source>
        <translation>Was gilt oder nach dem Anwenden gelten wird</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What the value is counted in</source>
        <translation>Worin der Wert gezählt wird</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What it is unless set</source>
        <translation>Was ohne Eingabe gilt</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>When a change takes effect</source>
        <translation>Wann eine Änderung wirksam wird</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it differs from its default, or waits to be applied</source>
        <translation>Ob es vom Standard abweicht oder auf das Anwenden wartet</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Was erlaubt ist</translation>
    </message>
</context>
<context>
    <name>sextant::models::ShortcutsModel</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Where the action stands</source>
        <translation>Wo die Aktion steht</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What is pressed for it</source>
        <translation>Was dafür gedrückt wird</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Its key before anybody chose another</source>
        <translation>Ihre Taste, bevor jemand eine andere wählte</translation>
    </message>
</context>
<context>
    <name>sextant::models::SignalsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a gate or rule, what it measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signal from outside (%1)</source>
        <translation>Signal von außen (%1)</translation>
    </message>
    <message>
        <source>score %1, agreement %2</source>
        <translation>Score %1, Einigkeit %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was scored or came in</source>
        <translation>Wann es bewertet wurde oder eintraf</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>TF</source>
        <translation>ZE</translation>
    </message>
    <message>
        <source>Timeframe of the signal</source>
        <translation>Zeitebene des Signals</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What the signal asks for</source>
        <translation>Was das Signal verlangt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>0 short, 0.5 neutral, 1 long</source>
        <translation>0 short, 0,5 neutral, 1 long</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Who decided: A paper, B shadow</source>
        <translation>Wer entschied: A Papier, B Schatten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What became of it; of traded ones, the state of the order</source>
        <translation>Was daraus wurde; bei gehandelten der Zustand der Order</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>The deciding reason; Why shows all of them</source>
        <translation>Der entscheidende Grund; „Warum“ zeigt alle</translation>
    </message>
    <message>
        <source>traded</source>
        <comment>signal</comment>
        <translation>gehandelt</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>signal</comment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>signal</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>scored bar</comment>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>signal</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>signal</comment>
        <translation>abgewiesen</translation>
    </message>
</context>
<context>
    <name>sextant::models::TradeJournalModel</name>
    <message>
        <source>%1R</source>
        <comment>result in units of the risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>Wann sie geschlossen wurde</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>Wessen Position es war</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>Größter Stand: + long, - short</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>G/V</translation>
    </message>
    <message>
        <source>Result less fees, dividends and funding included</source>
        <translation>Ergebnis nach Gebühren, mit Dividenden und Funding</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>Ergebnis in Einheiten des Risikos bis zum Stop</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best result it ever showed, before fees</source>
        <translation>Maximum Favourable Excursion: das beste je gezeigte Ergebnis, vor Gebühren</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst result it ever showed, before fees</source>
        <translation>Maximum Adverse Excursion: das schlechteste je gezeigte Ergebnis, vor Gebühren</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>Vom Einstieg bis zum Ausstieg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Warum sie geschlossen wurde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of its notes</source>
        <translation>Tags der Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What people noted about it</source>
        <translation>Was dazu notiert wurde</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sextant::models::VetoModel</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>That left the signal alone</source>
        <translation>Was das Signal liegen ließ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Gate, rule or refusal; “against” is an agent that spoke against the signal</source>
        <translation>Filter, Regel oder Ablehnung; „dagegen“ ist ein Agent, der gegen das Signal sprach</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Followed to their end</source>
        <translation>Bis zum Ausgang verfolgt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>UTC days of their decisions: the clusters of the interval</source>
        <translation>UTC-Tage ihrer Entscheidungen: die Cluster des Intervalls</translation>
    </message>
    <message>
        <source>Mean R</source>
        <translation>Mittl. R</translation>
    </message>
    <message>
        <source>What they would have earned; below zero the veto saved money</source>
        <translation>Was sie gebracht hätten; unter null sparte das Veto Geld</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Of the mean, for one look, clustered by day</source>
        <translation>Des Mittels, für einen Blick, nach Tag geclustert</translation>
    </message>
    <message>
        <source>Value of the veto</source>
        <translation>Wert des Vetos</translation>
    </message>
    <message>
        <source>What all of them would have lost, in R</source>
        <translation>Was sie zusammen verloren hätten, in R</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B Schatten</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A Papier</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>one day only</source>
        <translation>nur ein Tag</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistBook</name>
    <message>
        <source>new watchlist %1</source>
        <translation>neue Watchlist %1</translation>
    </message>
    <message>
        <source>new name of watchlist %1</source>
        <translation>neuer Name der Watchlist %1</translation>
    </message>
    <message>
        <source>removal of watchlist %1</source>
        <translation>Löschen der Watchlist %1</translation>
    </message>
    <message>
        <source>order of the watchlist</source>
        <translation>Reihenfolge der Watchlist</translation>
    </message>
    <message>
        <source>change of watchlist %1</source>
        <translation>Änderung der Watchlist %1</translation>
    </message>
    <message>
        <source>group of %1</source>
        <translation>Gruppe von %1</translation>
    </message>
    <message>
        <source>change of screen %1</source>
        <translation>Änderung des Screens %1</translation>
    </message>
    <message>
        <source>removal of screen %1</source>
        <translation>Löschen des Screens %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistModel</name>
    <message>
        <source>no closed bars yet</source>
        <translation>noch keine geschlossenen Balken</translation>
    </message>
    <message>
        <source>%1 over %2 bars of %3</source>
        <translation>%1 über %2 Balken zu %3</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch kein Score</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no score yet, the indicators are warming up</source>
        <translation>noch kein Score, die Indikatoren sind im Vorlauf</translation>
    </message>
    <message>
        <source>score %1 on %2, confidence %3, agreement %4</source>
        <translation>Score %1 auf %2, Konfidenz %3, Einigkeit %4</translation>
    </message>
    <message>
        <source>%1
buys from %2, sells from %3</source>
        <translation>%1
Kauf ab %2, Verkauf ab %3</translation>
    </message>
    <message>
        <source>no regime, nothing is scored</source>
        <translation>kein Regime, es wird nichts bewertet</translation>
    </message>
    <message>
        <source>regime %1, confidence %2</source>
        <translation>Regime %1, Konfidenz %2</translation>
    </message>
    <message>
        <source>the regime is not known yet</source>
        <translation>das Regime ist noch unbekannt</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <comment>basis points</comment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Neuester Kurs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>Seit dem letzten Schluss des vorigen Handelstags; durchgehende Märkte: in 24 Stunden</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>The last 60 closes</source>
        <translation>Die letzten 60 Schlusskurse</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Direction and volatility of the market</source>
        <translation>Richtung und Volatilität des Marktes</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>Neuester Score der kürzesten Signal-Zeitebene: 0 short, 0,5 neutral, 1 long</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>Brief minus Geld, in Basispunkten ihres Mittels</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>engine 2: what it thinks, how sure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>engine 2 has not been asked yet</source>
        <translation>Engine 2 wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>engine 2: %1, it would trade</source>
        <translation>Engine 2: %1, sie würde handeln</translation>
    </message>
    <message>
        <source>engine 2: %1, it would not trade</source>
        <translation>Engine 2: %1, sie würde nicht handeln</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Engine 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal, 0 to 100 sure</source>
        <translation>Was Engine 2 beim neuesten Signal entschied, 0 bis 100 sicher</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>Preise mal Volumen der letzten 24 Stunden, soweit die Sitzung sie hat</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>Anlageklasse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The group that you put it into</source>
        <translation>Die Gruppe, in die Sie es gesteckt haben</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistRows</name>
    <message>
        <source>No venue known</source>
        <translation>Handelsplatz unbekannt</translation>
    </message>
    <message>
        <source>No regime</source>
        <translation>Kein Regime</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 instruments, collapsed</source>
        <translation>%1, Instrumente: %2, zugeklappt</translation>
    </message>
    <message>
        <source>%1, %2 instruments</source>
        <translation>%1, Instrumente: %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::WebhookModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>request</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>request</comment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>request</comment>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>request</comment>
        <translation>falsches Geheimnis</translation>
    </message>
    <message>
        <source>not allowed from there</source>
        <comment>request</comment>
        <translation>von dort nicht erlaubt</translation>
    </message>
    <message>
        <source>too large</source>
        <comment>request</comment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>request</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>too many</source>
        <comment>request</comment>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>engine busy</source>
        <comment>request</comment>
        <translation>Engine ausgelastet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What became of it, and the status that the sender heard</source>
        <translation>Was daraus wurde, und der Status, den der Absender erhielt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>Die Worte der Antwort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The sender&apos;s address</source>
        <translation>Die Adresse des Absenders</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Its number in the session</source>
        <translation>Seine Nummer in der Sitzung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the whole request to its answer</source>
        <translation>Von der ganzen Anfrage bis zur Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>What was sent, without the secret</source>
        <translation>Was gesendet wurde, ohne das Geheimnis</translation>
    </message>
</context>
<context>
    <name>sextant::models::WeightsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Number of the weights; it stands with every signal</source>
        <translation>Nummer der Gewichte; sie steht bei jedem Signal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it took effect</source>
        <translation>Wann sie wirksam wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie sie entstand</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What is another value than before</source>
        <translation>Welche Werte sich geändert haben</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Wer sie änderte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Their words, or the outcome it was learned from</source>
        <translation>Die Worte dazu oder der Ausgang, aus dem gelernt wurde</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfCausesModel</name>
    <message>
        <source>amounts alone</source>
        <translation>nur Beträge</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>The number that decisions name as their cause</source>
        <translation>Die Nummer, die Entscheidungen als Ursache nennen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the first decision differed</source>
        <translation>Wann die erste Entscheidung abwich</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose result it changes</source>
        <translation>Wessen Ergebnis sich ändert</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>Was entschieden wurde; ein Strich: nichts</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>Was entschieden worden wäre; ein Strich: nichts</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>How many differ because of it</source>
        <translation>Wie viele deshalb abweichen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it makes of the account&apos;s result, in the account&apos;s currency; the amounts of an account add up to the whole difference</source>
        <translation>Was daraus für das Kontoergebnis folgt, in Kontowährung; die Beträge eines Kontos ergeben zusammen die ganze Differenz</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfModel</name>
    <message>
        <source>%1, for other reasons</source>
        <comment>a decision</comment>
        <translation>%1, aus anderen Gründen</translation>
    </message>
    <message>
        <source>It came to the same; only what was measured or allowed is another.</source>
        <translation>Es kam auf dasselbe hinaus; nur Gemessenes oder Erlaubtes ist anders.</translation>
    </message>
    <message>
        <source>Follows from %1 at %2: %3 → %4</source>
        <translation>Folgt aus %1 um %2: %3 → %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was decided, in the time of the session</source>
        <translation>Wann es entschieden wurde, in der Zeit der Sitzung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Who decided: engine 1 on paper, engine 2 in its shadow</source>
        <translation>Wer entschied: Engine 1 auf Papier, Engine 2 im Schatten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What kind of decision it is</source>
        <translation>Welche Art Entscheidung es ist</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>Was entschieden wurde; ein Strich: nichts</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>Was entschieden worden wäre; ein Strich: nichts</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Number of the first difference that it follows from</source>
        <translation>Nummer der ersten Abweichung, aus der sie folgt</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhyModel</name>
    <message>
        <source>adds %1</source>
        <comment>to a score</comment>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measured, what it adds</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What was looked at, in the order of the decision</source>
        <translation>Was betrachtet wurde, in der Reihenfolge der Entscheidung</translation>
    </message>
    <message>
        <source>What was measured, and the limit it was held against</source>
        <translation>Was gemessen wurde, und das Limit dazu</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AboutDialog</name>
    <message>
        <source>About Sextant</source>
        <translation>Über Sextant</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Sextant-Logo</translation>
    </message>
    <message>
        <source>Sextant %1</source>
        <translation>Sextant %1</translation>
    </message>
    <message>
        <source>A trading cockpit that explains every decision it takes.

All orders are paper orders: nothing you do here reaches a venue. A session labelled SIM shows invented prices; PAPER shows recorded ones.

Built with Qt %1, SQLite and OpenSSL; text in Inter.</source>
        <translation>Ein Trading-Cockpit, das jede seiner Entscheidungen erklärt.

Alle Orders sind Papierorders: Nichts von hier erreicht einen Handelsplatz. Eine Sitzung mit SIM zeigt erfundene Kurse; PAPIER zeigt aufgezeichnete.

Erstellt mit Qt %1, SQLite und OpenSSL; Schrift: Inter.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AccountDialog</name>
    <message>
        <source>Open an account</source>
        <translation>Konto eröffnen</translation>
    </message>
    <message>
        <source>Move capital</source>
        <translation>Kapital bewegen</translation>
    </message>
    <message>
        <source>Correct a position</source>
        <translation>Position berichtigen</translation>
    </message>
    <message>
        <source>Book funding</source>
        <translation>Funding buchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto eröffnen</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit with your name.</source>
        <translation>Warum? Wird mit Namen im Prüfpfad festgehalten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>such as swing, or hedges</source>
        <translation>etwa Swing oder Hedges</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Capital comes in</source>
        <translation>Kapital kommt herein</translation>
    </message>
    <message>
        <source>Capital goes out</source>
        <translation>Kapital geht hinaus</translation>
    </message>
    <message>
        <source>One currency for another</source>
        <translation>Eine Währung gegen eine andere</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was gehalten wird</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>What the change is booked at; for a position built elsewhere its average price</source>
        <translation>Wozu die Änderung gebucht wird; bei einer anderswo aufgebauten Position ihr Durchschnittskurs</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>long positions pay, short ones get it</source>
        <translation>Long-Positionen zahlen, Short-Positionen erhalten</translation>
    </message>
    <message>
        <source>short positions pay, long ones get it</source>
        <translation>Short-Positionen zahlen, Long-Positionen erhalten</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Satz, %</translation>
    </message>
    <message>
        <source>of the position&apos;s value, such as %1</source>
        <translation>des Positionswerts, etwa %1</translation>
    </message>
    <message>
        <source>the position&apos;s mark</source>
        <translation>Bewertungskurs der Position</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation>etwa EUR</translation>
    </message>
    <message>
        <source>The session that this was meant for has ended. Nothing was booked; close this.</source>
        <translation>Die Sitzung, für die dies gedacht war, ist beendet. Nichts wurde gebucht; dies schließen.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Es gibt noch keine Sitzung.</translation>
    </message>
    <message>
        <source>This session has no perpetual: only they pay funding.</source>
        <translation>Diese Sitzung hat kein Perpetual: Nur diese zahlen Funding.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✗ Nobody listens: the session has ended. Nothing was booked.</source>
        <translation>✗ Kein Empfänger: Die Sitzung ist beendet. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>Warten, bis es auf der Platte ist…</translation>
    </message>
    <message>
        <source>✗ Refused: %1. Nothing was booked.</source>
        <translation>✗ Abgelehnt: %1. Nichts wurde gebucht.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionBook</name>
    <message>
        <source>Kill always keeps a key.</source>
        <translation>Not-Aus behält immer eine Taste.</translation>
    </message>
    <message>
        <source>Keys alone are for typing and for panels: use Ctrl, Alt or a function key.</source>
        <translation>Einzelne Tasten sind zum Tippen und für Panels: Strg, Alt oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <source>That is the key of Kill. Give Kill another one first.</source>
        <translation>Das ist die Taste von Not-Aus. Erst Not-Aus eine andere geben.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgentsPanel</name>
    <message>
        <source>Agents of engine 2</source>
        <translation>Agenten der Engine 2</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>What is known of the chosen agent</source>
        <translation>Was über den gewählten Agenten bekannt ist</translation>
    </message>
    <message>
        <source>What the chosen agent said</source>
        <translation>Was der gewählte Agent sagte</translation>
    </message>
    <message>
        <source>It has said nothing yet. Play the session: every signal is put to the agents.</source>
        <translation>Er hat noch nichts gesagt. Sitzung abspielen: Jedes Signal wird den Agenten vorgelegt.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export what engine 2 decided</source>
        <translation>Entscheidungen der Engine 2 exportieren</translation>
    </message>
    <message>
        <source>Write the decision log or the shadow trades of the session to a CSV file</source>
        <translation>Entscheidungsprotokoll oder Schattentrades der Sitzung als CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Decision log as CSV …</source>
        <translation>Entscheidungsprotokoll als CSV …</translation>
    </message>
    <message>
        <source>Shadow trades as CSV …</source>
        <translation>Schattentrades als CSV …</translation>
    </message>
    <message>
        <source>How the export ended</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>Engine 2 ist aus</translation>
    </message>
    <message>
        <source>Switch on the flag enable_variant_b: its agents then speak of every signal beside engine 1, in a shadow that trades no money.</source>
        <translation>Flag enable_variant_b einschalten: Ihre Agenten äußern sich dann zu jedem Signal neben Engine 1, in einem Schatten ohne Geld.</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>Flag zeigen</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 has not spoken yet.</source>
        <translation>%1 hat sich noch nicht geäußert.</translation>
    </message>
    <message>
        <source>What %1 said — Enter explains a decision</source>
        <translation>Was %1 sagte – Eingabe erklärt eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 — choose another agent in the table</source>
        <translation>%1 – anderen Agenten in der Tabelle wählen</translation>
    </message>
    <message>
        <source>Risk says what may be, not where the market goes: it has no calibration.</source>
        <translation>Risiko sagt, was sein darf, nicht wohin der Markt geht: Es hat keine Kalibrierung.</translation>
    </message>
    <message>
        <source>%1 of %2 results are there. The curve is drawn from then on; let the session play.</source>
        <translation>%1 von %2 Ergebnissen liegen vor. Ab dann wird die Kurve gezeichnet; Sitzung laufen lassen.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Agents, calibration or decisions</source>
        <translation>Agenten, Kalibrierung oder Entscheidungen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Alarm ändern</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>As on the command line: rsi:14, ema:20, atr:14</source>
        <translation>Wie auf der Kommandozeile: rsi:14, ema:20, atr:14</translation>
    </message>
    <message>
        <source>How far the value has to go back before the alert can fire again</source>
        <translation>Wie weit der Wert zurückgehen muss, bevor der Alarm wieder auslösen kann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>Melden per %1</translation>
    </message>
    <message>
        <source>None chosen: all that are set up</source>
        <translation>Keiner gewählt: alle eingerichteten</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Meldung per</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Symbol: name the instrument, such as BTC-USDT.</source>
        <translation>Symbol: Instrument nennen, etwa BTC-USDT.</translation>
    </message>
    <message>
        <source>Level: a number is needed, such as 64000.</source>
        <translation>Niveau: Zahl nötig, etwa 64000.</translation>
    </message>
    <message>
        <source>Hysteresis: expected a number.</source>
        <translation>Hysterese: Zahl erwartet.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertsPanel</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>What alerts did</source>
        <translation>Was Alarme taten</translation>
    </message>
    <message>
        <source>Nothing has fired and nothing was changed yet.</source>
        <translation>Noch hat nichts ausgelöst, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Alerts, their history, and channels</source>
        <translation>Alarme, ihr Verlauf und Kanäle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>Liste der Alarme</translation>
    </message>
    <message>
        <source>No alert yet. “New alert” asks what you want to be told of: a price, a score, a lost feed…</source>
        <translation>Noch kein Alarm. „Neuer Alarm“ fragt, was gemeldet werden soll: ein Kurs, ein Score, ein ausgefallener Feed…</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>Neuer Alarm…</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the newest change of an alert</source>
        <translation>Letzte Alarmänderung rückgängig machen</translation>
    </message>
    <message>
        <source>Takes the newest change of an alert back; once more brings it again</source>
        <translation>Nimmt die letzte Alarmänderung zurück; noch einmal stellt sie wieder her</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Alarm ändern</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>Alarm entfernen</translation>
    </message>
    <message>
        <source>No channel.</source>
        <translation>Kein Kanal.</translation>
    </message>
    <message>
        <source>Send a test by the chosen channel</source>
        <translation>Test über den gewählten Kanal senden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Settings of notifications</source>
        <translation>Einstellungen der Meldungen</translation>
    </message>
    <message>
        <source>From what importance on, how many a minute, quiet hours, what a message says</source>
        <translation>Mindeststufe, Anzahl pro Minute, Ruhezeiten, Inhalt einer Nachricht</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AuditPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Prüfpfad durchsuchen</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all that are shown, as CSV</source>
        <translation>Kopiert die gewählten oder alle gezeigten Einträge als CSV</translation>
    </message>
    <message>
        <source>Copy entries as CSV</source>
        <translation>Einträge als CSV kopieren</translation>
    </message>
    <message>
        <source>Recomputes the hash of every row of the journal: an edited history is found</source>
        <translation>Berechnet den Hash jeder Journalzeile neu: Eine veränderte Historie fällt auf</translation>
    </message>
    <message>
        <source>Verify the journal&apos;s chain of hashes</source>
        <translation>Hash-Kette des Journals prüfen</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Einträge des Prüfpfads</translation>
    </message>
    <message>
        <source>No entry yet. Commands, orders that risk stopped or reduced, and limits that came near stand here.</source>
        <translation>Noch kein Eintrag. Hier stehen Befehle, vom Risiko gestoppte oder reduzierte Orders und nahe gekommene Limits.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What operators and engine did in this session</source>
        <translation>Was Bediener und Engine in dieser Sitzung taten</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Unlocks, wrong passphrases, refused actions and changes of operators</source>
        <translation>Entsperrungen, falsche Passphrasen, abgelehnte Aktionen und Änderungen an Bedienern</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Welche Aufzeichnung</translation>
    </message>
    <message>
        <source>What operators did and were refused</source>
        <translation>Was Bediener taten und was ihnen verwehrt wurde</translation>
    </message>
    <message>
        <source>Nothing yet. Unlocks, wrong passphrases and actions that a role did not allow stand here. The button with your name in the top bar unlocks, locks and changes a passphrase.</source>
        <translation>Noch nichts. Hier stehen Entsperrungen, falsche Passphrasen und Aktionen, die eine Rolle nicht erlaubte. Die Schaltfläche mit dem Namen in der oberen Leiste entsperrt, sperrt und ändert die Passphrase.</translation>
    </message>
    <message>
        <source>Recomputing the hashes of the journal…</source>
        <translation>Hashes des Journals werden neu berechnet…</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>By operator, rule, symbol or words</source>
        <translation>Nach Bediener, Regel, Symbol oder Worten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the journal is verified</source>
        <translation>Wie viel vom Journal geprüft ist</translation>
    </message>
    <message>
        <source>Time that the verification still takes</source>
        <translation>Zeit, die die Prüfung noch braucht</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Banner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>Engine neu starten</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Keep orders…</source>
        <translation>Orders behalten…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>Orders stornieren…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BellButton</name>
    <message>
        <source>99+</source>
        <comment>notifications that are not read yet</comment>
        <translation>99+</translation>
    </message>
    <message>
        <source>Notifications: all are read</source>
        <translation>Benachrichtigungen: alle gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Notifications: %n not read yet</source>
        <translation>
            <numerusform>Benachrichtigungen: %n noch nicht gelesen</numerusform>
            <numerusform>Benachrichtigungen: %n noch nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CalibrationView</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>said %1 to %2: %3 times, right in %4 (95 %: %5 to %6)</source>
        <translation>sagte %1 bis %2: %3-mal, richtig in %4 (95 %: %5 bis %6)</translation>
    </message>
    <message>
        <source>%1: Brier score %2 over %3 results.</source>
        <translation>%1: Brier-Score %2 über %3 Ergebnisse.</translation>
    </message>
    <message>
        <source>how often right, by what it said</source>
        <translation>wie oft richtig, nach Aussage</translation>
    </message>
    <message>
        <source>stated confidence — bars: how often, of %1</source>
        <translation>genannte Konfidenz – Säulen: wie oft, von %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartGroup</name>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Verknüpfung %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Charts of the same link share symbol, crosshair and time</source>
        <translation>Charts derselben Verknüpfung teilen Symbol, Fadenkreuz und Zeit</translation>
    </message>
    <message>
        <source>Link of the chart: none</source>
        <translation>Verknüpfung des Charts: keine</translation>
    </message>
    <message>
        <source>Link of the chart: %1</source>
        <translation>Verknüpfung des Charts: %1</translation>
    </message>
    <message>
        <source>Another chart beside or below</source>
        <translation>Ein weiterer Chart daneben oder darunter</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Chart hinzufügen</translation>
    </message>
    <message>
        <source>Close this chart</source>
        <translation>Diesen Chart schließen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartIndicators</name>
    <message>
        <source>A chart holds at most %1 indicators. Remove one first.</source>
        <translation>Ein Chart fasst höchstens %1 Indikatoren. Zuerst einen entfernen.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>an indicator</comment>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>an indicator</comment>
        <translation>%1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) removed.</source>
        <translation>
            <numerusform>%n Indikator entfernt.</numerusform>
            <numerusform>%n Indikatoren entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved.</source>
        <comment>an indicator</comment>
        <translation>%1 verschoben.</translation>
    </message>
    <message>
        <source>Ribbon, Bollinger bands, RSI and MACD are on the chart already.</source>
        <translation>Ribbon, Bollinger-Bänder, RSI und MACD sind bereits im Chart.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>%n Indikator hinzugefügt.</numerusform>
            <numerusform>%n Indikatoren hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the saved chart, because this version does not know it or its parameters: %1.</source>
        <translation>Aus dem gespeicherten Chart weggelassen, weil diese Version ihn oder seine Parameter nicht kennt: %1.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo the last change of indicators</source>
        <translation>Letzte Indikatoränderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPainter</name>
    <message>
        <source>history</source>
        <comment>left of where a session begins</comment>
        <translation>Historie</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPanel</name>
    <message>
        <source>Bars of %1</source>
        <translation>Balken zu %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Add an indicator (I), or change those on the chart</source>
        <translation>Indikator hinzufügen (I) oder die im Chart ändern</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>Indikatoren des Charts</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>switch: logarithmic price scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Logarithmische Preisskala (L)</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>Logarithmische Preisskala</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The data hold bars of %1 and longer</source>
        <translation>Die Daten enthalten Balken ab %1</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Kurschart</translation>
    </message>
    <message>
        <source>Price chart of %1</source>
        <translation>Kurschart von %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Draw other symbols over this one, in per cent from the left edge</source>
        <translation>Andere Symbole über dieses zeichnen, in Prozent ab dem linken Rand</translation>
    </message>
    <message>
        <source>Compare with other symbols</source>
        <translation>Mit anderen Symbolen vergleichen</translation>
    </message>
    <message>
        <source>Price scale in per cent from the left edge (P)</source>
        <translation>Preisskala in Prozent ab dem linken Rand (P)</translation>
    </message>
    <message>
        <source>Price scale in per cent</source>
        <translation>Preisskala in Prozent</translation>
    </message>
    <message>
        <source>The session has no other symbol</source>
        <translation>Die Sitzung hat kein anderes Symbol</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>Mit keinem vergleichen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartView</name>
    <message>
        <source>No session yet — start the demo, open a recording, or connect a venue.</source>
        <translation>Noch keine Sitzung – Demo starten, Aufzeichnung öffnen oder Handelsplatz verbinden.</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>Kein Instrument – eines in der Watchlist wählen.</translation>
    </message>
    <message>
        <source>Preparing bars of %1 … %2</source>
        <translation>Balken zu %1 werden vorbereitet … %2</translation>
    </message>
    <message>
        <source>No bars yet — press play; the first appears with the first price of %1.</source>
        <translation>Noch keine Balken – Wiedergabe starten; der erste erscheint mit dem ersten Kurs von %1.</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>corner of a chart: clock of the exchange</comment>
        <translation>Börse</translation>
    </message>
    <message>
        <source>local</source>
        <comment>corner of a chart: clock of this computer</comment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>corner of a chart: clock</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Kurschart</translation>
    </message>
    <message>
        <source>Newest ▸</source>
        <translation>Neuester ▸</translation>
    </message>
    <message>
        <source>Go to the newest bar</source>
        <translation>Zum neuesten Balken</translation>
    </message>
    <message>
        <source>Go to the newest bar (End)</source>
        <translation>Zum neuesten Balken (Ende)</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>Hauptchart</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>Fenster von %1</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>eigenes Fenster</translation>
    </message>
    <message>
        <source>Higher pane</source>
        <translation>Höheres Fenster</translation>
    </message>
    <message>
        <source>Lower pane</source>
        <translation>Niedrigeres Fenster</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add indicator …	I</source>
        <translation>Indikator hinzufügen …	I</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>Ribbon + Bollinger + RSI + MACD</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Rückgängig	Strg+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Wiederholen	Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>Zum Datum …</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Automatic price scale</source>
        <translation>Automatische Preisskala</translation>
    </message>
    <message>
        <source>Fit all bars</source>
        <translation>Alle Balken einpassen</translation>
    </message>
    <message>
        <source>Newest bar</source>
        <translation>Neuester Balken</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>Das Bild ließ sich nicht nach %1 schreiben. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Limit order at %1 …</source>
        <translation>Limit-Order bei %1 …</translation>
    </message>
    <message>
        <source>Stop of the position at %1</source>
        <translation>Stop der Position bei %1</translation>
    </message>
    <message>
        <source>Target of the position at %1</source>
        <translation>Ziel der Position bei %1</translation>
    </message>
    <message>
        <source>There are %1 drawings of this symbol already. Remove some to draw more.</source>
        <translation>Dieses Symbol hat schon %1 Zeichnungen. Zum Weiterzeichnen einige entfernen.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>a drawing</comment>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Edit drawing …</source>
        <translation>Zeichnung bearbeiten …</translation>
    </message>
    <message>
        <source>Lock drawing</source>
        <translation>Zeichnung sperren</translation>
    </message>
    <message>
        <source>Hide drawing</source>
        <translation>Zeichnung verbergen</translation>
    </message>
    <message>
        <source>Remove drawing</source>
        <translation>Zeichnung entfernen</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Per cent from the left edge</source>
        <translation>Prozent ab dem linken Rand</translation>
    </message>
    <message>
        <source>%1, bars of %2</source>
        <comment>symbol, timeframe</comment>
        <translation>%1, Balken von %2</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>first bar, last bar, clock</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Picture saved as %1.</source>
        <translation>Bild gespeichert als %1.</translation>
    </message>
    <message>
        <source>indicators of the chart</source>
        <comment>what can be undone</comment>
        <translation>Indikatoren des Charts</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>   (%1)</source>
        <translation>   (%1)</translation>
    </message>
    <message>
        <source>Type what you want: an action, a symbol, a flag, a setting, a session, a layout, help</source>
        <translation>Eingeben, was gewünscht ist: Aktion, Symbol, Flag, Einstellung, Sitzung, Layout, Hilfe</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparisonView</name>
    <message>
        <source>Realised equity of both sessions</source>
        <translation>Realisiertes Kapital beider Sitzungen</translation>
    </message>
    <message>
        <source>“%1” ends at %2 of what it was opened with, “%3” at %4.</source>
        <translation>„%1“ endet bei %2 gegenüber dem Anfang, „%3“ bei %4.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConditionRow</name>
    <message>
        <source>Where</source>
        <comment>before the first condition</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between conditions</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Condition %1: joined by</source>
        <translation>Bedingung %1: verknüpft durch</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>Bedingung %1: was</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>Bedingung %1: wie</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>Bedingung %1: Wert</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConfirmStrip</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConnectVenueDialog</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>Handelsplatz verbinden</translation>
    </message>
    <message>
        <source>BTC-USDT, ETH-USDT</source>
        <translation>BTC-USDT, ETH-USDT</translation>
    </message>
    <message>
        <source>Separated by commas, as BASE-QUOTE or as the venue writes them; the test says whether it knows them</source>
        <translation>Durch Kommas getrennt, als BASIS-QUOTE oder in der Schreibweise des Handelsplatzes; der Test zeigt, ob er sie kennt</translation>
    </message>
    <message>
        <source>Bars of each timeframe that are fetched first, so that indicators are warm</source>
        <translation>Zuerst geladene Balken je Zeitebene, damit die Indikatoren bereit sind</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>Zeitebenen</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>Balken zu %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source> bars</source>
        <comment>suffix of a number</comment>
        <translation> Balken</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>Papierkapital</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Show endpoints</source>
        <translation>Endpunkte zeigen</translation>
    </message>
    <message>
        <source>Other addresses than those of the settings: a local venue, or one that moved</source>
        <translation>Andere Adressen als die der Einstellungen: ein lokaler Handelsplatz oder ein umgezogener</translation>
    </message>
    <message>
        <source>the venue says it itself</source>
        <translation>nennt der Handelsplatz selbst</translation>
    </message>
    <message>
        <source>Only of a local venue that plays its tape faster than the clock</source>
        <translation>Nur bei einem lokalen Handelsplatz, der seine Aufzeichnung schneller als die Uhr abspielt</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Its clock runs</source>
        <translation>Uhr läuft</translation>
    </message>
    <message>
        <source>Tries it out: does the venue answer, does it know the symbols, do prices come? What runs goes on meanwhile.</source>
        <translation>Probiert es aus: Antwortet der Handelsplatz, kennt er die Symbole, kommen Kurse? Laufendes geht derweil weiter.</translation>
    </message>
    <message>
        <source>● there. Keys are read when the venue is connected and are never shown.</source>
        <translation>● vorhanden. Schlüssel werden beim Verbinden gelesen und nie gezeigt.</translation>
    </message>
    <message>
        <source>○ missing, and this venue wants one. Store it in the keychain, or set %1, and start again.</source>
        <translation>○ fehlt, und dieser Handelsplatz verlangt einen. Im Schlüsselbund ablegen oder %1 setzen und neu starten.</translation>
    </message>
    <message>
        <source>○ none, and none is needed for prices.</source>
        <translation>○ keiner, und für Kurse ist keiner nötig.</translation>
    </message>
    <message>
        <source>Symbols: name at least one, such as BTC-USDT.</source>
        <translation>Symbole: mindestens eines nennen, etwa BTC-USDT.</translation>
    </message>
    <message>
        <source>Timeframes: choose at least one.</source>
        <translation>Zeitebenen: mindestens eine wählen.</translation>
    </message>
    <message>
        <source>Stream: expected an address such as wss://host:port, not “%1”.</source>
        <translation>Stream: Adresse wie wss://host:port erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>REST: expected an address such as https://host, not “%1”.</source>
        <translation>REST: Adresse wie https://host erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>REST: an address is needed.</source>
        <translation>REST: Adresse nötig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>venue, symbols</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prices come live and read-only; orders stay on paper. A session that is running is set aside first and can be resumed.</source>
        <translation>Kurse kommen live und nur lesend; Orders bleiben auf Papier. Eine laufende Sitzung wird vorher beiseitegelegt und ist fortsetzbar.</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>not listened to</source>
        <translation>werden nicht mitgehört</translation>
    </message>
    <message>
        <source>indicative: free, delayed and altered</source>
        <translation>indicative: kostenlos, verzögert und verändert</translation>
    </message>
    <message>
        <source>OPRA: wants a paid plan</source>
        <translation>OPRA: verlangt einen bezahlten Tarif</translation>
    </message>
    <message>
        <source>The option chains of the symbols; which expiries and strikes is said in the settings</source>
        <translation>Die Optionsketten der Symbole; welche Verfälle und Strikes, steht in den Einstellungen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>… the keychain is being asked. It may want you to unlock it.</source>
        <translation>… der Schlüsselbund wird gefragt. Vielleicht will er entsperrt werden.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CumulativeView</name>
    <message>
        <source>Cumulative result of both engines</source>
        <translation>Kumuliertes Ergebnis beider Engines</translation>
    </message>
    <message>
        <source>No trading day yet.</source>
        <translation>Noch kein Handelstag.</translation>
    </message>
    <message numerus="yes">
        <source>After %n trading day(s): A %1 R, B %2 R.</source>
        <translation>
            <numerusform>Nach %n Handelstag: A %1 R, B %2 R.</numerusform>
            <numerusform>Nach %n Handelstagen: A %1 R, B %2 R.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with the first trading day that has signals.</source>
        <translation>Beginnt mit dem ersten Handelstag mit Signalen.</translation>
    </message>
    <message>
        <source>A paper %1 R</source>
        <translation>A Papier %1 R</translation>
    </message>
    <message>
        <source>B shadow %1 R</source>
        <translation>B Schatten %1 R</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DecisionsPanel</name>
    <message>
        <source>Signals, orders and fills</source>
        <translation>Signale, Orders und Ausführungen</translation>
    </message>
    <message>
        <source>Signals, orders, fills, messages</source>
        <translation>Signale, Orders, Ausführungen, Meldungen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>No signals yet. They appear when a bar closes with a strong score; “Holds” shows the bars that were none.</source>
        <translation>Noch keine Signale. Sie erscheinen, wenn ein Balken mit starkem Score schließt; „Halten“ zeigt die Balken ohne Signal.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>No orders yet. Place one with the order ticket, or wait for a signal.</source>
        <translation>Noch keine Orders. Eine mit dem Orderticket aufgeben oder auf ein Signal warten.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>No fills yet. They appear when an order is executed.</source>
        <translation>Noch keine Ausführungen. Sie erscheinen, wenn eine Order ausgeführt wird.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>No messages. Gaps in the data, refused commands and halts are told here.</source>
        <translation>Keine Meldungen. Hier stehen Datenlücken, abgelehnte Befehle und Handelsaussetzungen.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Also show scored bars that were no signal</source>
        <translation>Auch bewertete Balken ohne Signal zeigen</translation>
    </message>
    <message>
        <source>Show holds</source>
        <translation>Halten zeigen</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter signals, orders, fills and messages</source>
        <translation>Signale, Orders, Ausführungen und Meldungen filtern</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, as CSV</source>
        <translation>Gewählte oder alle Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Im Chart zeigen</translation>
    </message>
    <message>
        <source>Replay: go to this signal</source>
        <translation>Replay: zu diesem Signal</translation>
    </message>
    <message>
        <source>Change order …</source>
        <translation>Order ändern …</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Order stornieren</translation>
    </message>
    <message>
        <source>Cancel all orders in %1</source>
        <translation>Alle Orders in %1 stornieren</translation>
    </message>
    <message>
        <source>Keep it working (unverified)</source>
        <translation>Aktiv lassen (ungeprüft)</translation>
    </message>
    <message>
        <source>Cancel it (unverified)</source>
        <translation>Stornieren (ungeprüft)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderPanel</name>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Put the market into the middle</source>
        <translation>Markt in die Mitte holen</translation>
    </message>
    <message>
        <source>Put the market into the middle (C)</source>
        <translation>Markt in die Mitte holen (C)</translation>
    </message>
    <message>
        <source>State of the book</source>
        <translation>Zustand des Orderbuchs</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Finer price steps</source>
        <translation>Feinere Preisstufen</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Distance of prices from row to row</source>
        <translation>Preisabstand von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>Wider price steps</source>
        <translation>Gröbere Preisstufen</translation>
    </message>
    <message>
        <source>1-click</source>
        <translation>1-Klick</translation>
    </message>
    <message>
        <source>One click orders</source>
        <translation>Ein-Klick-Orders</translation>
    </message>
    <message>
        <source>On: a click orders at once, with the size in the ticket. Off: it fills the ticket in.</source>
        <translation>An: Ein Klick ordert sofort, mit der Größe im Ticket. Aus: Er füllt das Ticket aus.</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Spread %1</translation>
    </message>
    <message>
        <source>▲ Off centre: the market is above — centre (C)</source>
        <translation>▲ Nicht mittig: Markt liegt darüber – zentrieren (C)</translation>
    </message>
    <message>
        <source>▼ Off centre: the market is below — centre (C)</source>
        <translation>▼ Nicht mittig: Markt liegt darunter – zentrieren (C)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>Orderbuch-Leiter</translation>
    </message>
    <message>
        <source>Bids on the left of the price, asks on the right, own orders outside</source>
        <translation>Geld links vom Preis, Brief rechts, eigene Orders außen</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>Market into the middle (C)</source>
        <translation>Markt in die Mitte (C)</translation>
    </message>
    <message>
        <source>Wider price steps (+)</source>
        <translation>Gröbere Preisstufen (+)</translation>
    </message>
    <message>
        <source>Finer price steps (−)</source>
        <translation>Feinere Preisstufen (−)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTabTools</name>
    <message>
        <source>Float, or put back</source>
        <translation>Lösen oder andocken</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>Ausblenden (das Menü Ansicht holt es zurück)</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTitle</name>
    <message>
        <source>Float, or put back</source>
        <translation>Lösen oder andocken</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>Ausblenden (das Menü Ansicht holt es zurück)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingControls</name>
    <message>
        <source>Draw</source>
        <comment>button: tools to draw on a chart</comment>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Lines, Fibonacci levels, ruler and notes on the chart (D)</source>
        <translation>Linien, Fibonacci-Niveaus, Lineal und Notizen auf dem Chart (D)</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>menu: tools to draw on a chart</comment>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Open the drawing tools</source>
        <translation>Zeichenwerkzeuge öffnen</translation>
    </message>
    <message>
        <source>List of drawings …</source>
        <translation>Liste der Zeichnungen …</translation>
    </message>
    <message>
        <source>Hide all drawings</source>
        <translation>Alle Zeichnungen verbergen</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>Alle Zeichnungen entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingDialog</name>
    <message>
        <source>Text of the drawing</source>
        <translation>Text der Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Locked: it cannot be moved</source>
        <translation>&amp;Gesperrt: nicht zu bewegen</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;Verborgen</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>a point of a drawing</comment>
        <translation>%1: Zeit</translation>
    </message>
    <message>
        <source>%1: time (%2)</source>
        <comment>a point of a drawing, clock</comment>
        <translation>%1: Zeit (%2)</translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a point of a drawing</comment>
        <translation>%1: Preis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour of the drawing</source>
        <translation>Farbe der Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Width of the line, pixels</source>
        <translation>Breite der Linie, Pixel</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>line</comment>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>line</comment>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>line</comment>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Linienart</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>L&amp;inie</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingListDialog</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>Drawings of %1</source>
        <translation>Zeichnungen von %1</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Press D on the chart and choose a tool.</source>
        <translation>Noch nichts gezeichnet. D auf dem Chart drücken und ein Werkzeug wählen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Results of the account</source>
        <translation>Ergebnisse des Kontos</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>Salden nach Währung</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its equity.</source>
        <translation>Demo starten, Aufzeichnung öffnen oder Sitzung fortsetzen, um ihre Equity zu sehen.</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>realised %1, open %2</source>
        <translation>realisiert %1, offen %2</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>Gebühren %1</translation>
    </message>
    <message>
        <source>funding %1</source>
        <translation>Funding %1</translation>
    </message>
    <message>
        <source>dividends %1</source>
        <translation>Dividenden %1</translation>
    </message>
    <message>
        <source>capital moved %1</source>
        <translation>Kapital bewegt %1</translation>
    </message>
    <message>
        <source>deepest drawdown %1</source>
        <translation>tiefster Drawdown %1</translation>
    </message>
    <message>
        <source>longest below a highest %1</source>
        <translation>längste Zeit unter einem Hoch %1</translation>
    </message>
    <message>
        <source>Capital came in or went out: drawdown is not drawn over time, since a fall may be a withdrawal.</source>
        <translation>Kapital kam herein oder ging hinaus: Der Drawdown wird nicht im Zeitverlauf gezeichnet, da ein Rückgang eine Entnahme sein kann.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (rate is old)</source>
        <translation>%1 (Kurs ist alt)</translation>
    </message>
    <message>
        <source>%1 (no rate)</source>
        <translation>%1 (kein Kurs)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityView</name>
    <message>
        <source>Equity over time</source>
        <translation>Equity im Zeitverlauf</translation>
    </message>
    <message>
        <source>No equity yet.</source>
        <translation>Noch keine Equity.</translation>
    </message>
    <message>
        <source>%1. Lowest %2, highest %3, at the beginning %4. Left and Right read out other moments.</source>
        <translation>%1. Tiefster %2, höchster %3, am Anfang %4. Links und Rechts lesen andere Zeitpunkte aus.</translation>
    </message>
    <message>
        <source>No equity yet</source>
        <translation>Noch keine Equity</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, equity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · ▼ %3 below the highest</source>
        <comment>time, equity, share</comment>
        <translation>%1 · %2 · ▼ %3 unter dem Hoch</translation>
    </message>
    <message>
        <source>%1 · %2 · at its highest</source>
        <comment>time, equity</comment>
        <translation>%1 · %2 · auf dem Hoch</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExitStrip</name>
    <message>
        <source>Ways out</source>
        <translation>Ausstiegswege</translation>
    </message>
    <message>
        <source>Position in this instrument</source>
        <translation>Position in diesem Instrument</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this position at market</source>
        <translation>Diese Position zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>Close a quarter at market</source>
        <translation>Ein Viertel zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>Close half at market</source>
        <translation>Die Hälfte zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Drehen …</translation>
    </message>
    <message>
        <source>Reverse this position at market</source>
        <translation>Diese Position zum Marktpreis drehen</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>Alle schließen …</translation>
    </message>
    <message>
        <source>Close all positions at market</source>
        <translation>Alle Positionen zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>held %1 · %2</source>
        <comment>signed quantity, result</comment>
        <translation>gehalten %1 · %2</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts gehalten</translation>
    </message>
    <message>
        <source>%1 · being closed</source>
        <translation>%1 · wird geschlossen</translation>
    </message>
    <message>
        <source>Turn %1 into the opposite position?</source>
        <translation>%1 in die Gegenposition drehen?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>Alle Papierpositionen zum Marktpreis schließen?</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>Alle schließen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentDialog</name>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Salts the hash that assigns units: letters, digits, dots, dashes. It never changes.</source>
        <translation>Salz für den Hash, der Einheiten zuweist: Buchstaben, Ziffern, Punkte, Striche. Ändert sich nie.</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>Was wird erwartet, und warum?</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>&amp;Hypothese</translation>
    </message>
    <message>
        <source>Frozen before the first unit is seen</source>
        <translation>Eingefroren, bevor die erste Einheit gesehen wird</translation>
    </message>
    <message>
        <source>&amp;Metric that decides</source>
        <translation>Entscheidende &amp;Metrik</translation>
    </message>
    <message>
        <source>The others are shown, corrected for being many</source>
        <translation>Die anderen werden gezeigt, korrigiert für ihre Vielzahl</translation>
    </message>
    <message>
        <source>paired: both engines act on every signal</source>
        <translation>gepaart: Beide Engines handeln auf jedes Signal</translation>
    </message>
    <message>
        <source>split: only the labelled engine acts</source>
        <translation>geteilt: nur die zugewiesene Engine handelt</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Paired decides sooner; split is what would happen if both had to share</source>
        <translation>Gepaart entscheidet früher; geteilt zeigt, was geschähe, wenn beide teilen müssten</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of &amp;B</source>
        <translation>Anteil von &amp;B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>Anteil der Einheiten, die B zugewiesen sind</translation>
    </message>
    <message>
        <source>Take &amp;part at first</source>
        <translation>Anfangstei&amp;lnahme</translation>
    </message>
    <message>
        <source>Share of units that take part; raised step by step</source>
        <translation>Anteil der teilnehmenden Einheiten; schrittweise erhöht</translation>
    </message>
    <message>
        <source>&amp;Smallest effect that matters</source>
        <translation>&amp;Kleinster relevanter Effekt</translation>
    </message>
    <message>
        <source>In units of the metric</source>
        <translation>In Einheiten der Metrik</translation>
    </message>
    <message>
        <source> trading days</source>
        <translation> Handelstage</translation>
    </message>
    <message>
        <source>Stop &amp;after</source>
        <translation>Stopp &amp;nach</translation>
    </message>
    <message>
        <source>Undecided until then: A stays</source>
        <translation>Bis dahin unentschieden: A bleibt</translation>
    </message>
    <message>
        <source>no guardrail</source>
        <translation>keine Leitplanke</translation>
    </message>
    <message>
        <source>Stop if drawdown is &amp;worse by (R)</source>
        <translation>Stopp bei Drawdown-Plus um (&amp;R)</translation>
    </message>
    <message>
        <source>Stops by itself once the always-valid interval shows it; 0: no guardrail</source>
        <translation>Stoppt von selbst, sobald das immer gültige Intervall es zeigt; 0: keine Leitplanke</translation>
    </message>
    <message>
        <source>Leave the first trading day out</source>
        <translation>Ersten Handelstag auslassen</translation>
    </message>
    <message>
        <source>&amp;Novelty</source>
        <translation>Ne&amp;uheit</translation>
    </message>
    <message>
        <source>Of the beginning, and of every later change of who takes part: what is new may behave otherwise</source>
        <translation>Am Anfang und nach jeder späteren Änderung der Teilnahme: Neues kann sich anders verhalten</translation>
    </message>
    <message>
        <source>It is decided as soon as the always-valid interval leaves zero. The promise is frozen by its hash before it may run; what is changed later stands in every report.</source>
        <translation>Entschieden wird, sobald das immer gültige Intervall die Null verlässt. Die Festlegung wird vor dem Lauf per Hash eingefroren; spätere Änderungen stehen in jedem Bericht.</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Stoppregel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>A key and a hypothesis are needed.</source>
        <translation>Schlüssel und Hypothese sind nötig.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Metrics of both engines</source>
        <translation>Metriken beider Engines</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Der Bericht entsteht.</translation>
    </message>
    <message>
        <source>Value of vetoes</source>
        <translation>Wert der Vetos</translation>
    </message>
    <message>
        <source>Signals that an engine leaves alone are followed here to the end they would have had. Turn the flag enable_variant_b on and wait for some to end.</source>
        <translation>Signale, die eine Engine liegen lässt, werden hier bis zu dem Ausgang verfolgt, den sie gehabt hätten. Flag enable_variant_b einschalten und warten, bis einige enden.</translation>
    </message>
    <message>
        <source>Other views of the metric that decides</source>
        <translation>Weitere Sichten der entscheidenden Metrik</translation>
    </message>
    <message>
        <source>Fixed tests, CUPED, bootstrap and the Bayesian view stand here once the metric varies over some days. None of them decides.</source>
        <translation>Feste Tests, CUPED, Bootstrap und die bayessche Sicht stehen hier, sobald die Metrik über einige Tage schwankt. Keine davon entscheidet.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Weitere Sichten</translation>
    </message>
    <message>
        <source>List of experiments</source>
        <translation>Liste der Experimente</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Promise a new experiment</source>
        <translation>Neues Experiment festlegen</translation>
    </message>
    <message>
        <source>Freeze promise</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Freezes the promise by its hash, after a test of the assignment on history</source>
        <translation>Friert die Festlegung per Hash ein, nach einem Test der Zuweisung an der Historie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begins, or goes on with it</source>
        <translation>Beginnt oder setzt es fort</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>Lets the next share of units take part, if all conditions hold</source>
        <translation>Lässt den nächsten Anteil der Einheiten teilnehmen, wenn alle Bedingungen gelten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing takes part for now</source>
        <translation>Vorerst nimmt nichts teil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends it; it can be concluded then</source>
        <translation>Beendet es; danach ist es abschließbar</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Says what came of it, with the hash of this report</source>
        <translation>Hält das Ergebnis fest, mit dem Hash dieses Berichts</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Puts it away</source>
        <translation>Legt es ab</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes everything needed to compute it again: JSON, or the units as CSV</source>
        <translation>Schreibt alles zum Nachrechnen: JSON oder die Einheiten als CSV</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Health of the experiment</source>
        <translation>Gesundheit des Experiments</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Cumulative result, same signals</source>
        <translation>Kumuliertes Ergebnis, gleiche Signale</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>Health and decision</source>
        <translation>Gesundheit und Entscheidung</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Kein Bericht</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Gestoppt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The promise was amended %n time(s) after it was frozen.</source>
        <translation>
            <numerusform>Die Festlegung wurde nach dem Einfrieren %n-mal ergänzt.</numerusform>
            <numerusform>Die Festlegung wurde nach dem Einfrieren %n-mal ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded: %1.</source>
        <translation>Abgeschlossen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of this report came after it was concluded; the one it rests on is kept.</source>
        <translation>
            <numerusform>%n Einheit dieses Berichts kam nach dem Abschluss; der zugrunde liegende bleibt erhalten.</numerusform>
            <numerusform>%n Einheiten dieses Berichts kamen nach dem Abschluss; der zugrunde liegende bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was promised: this is for looking, not for deciding. Create an experiment to decide.</source>
        <translation>Nichts war festgelegt: Dies dient dem Ansehen, nicht dem Entscheiden. Zum Entscheiden ein Experiment anlegen.</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FeedChips</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
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
    <name>sextant::ui::FeedsPanel</name>
    <message>
        <source>No feed</source>
        <translation>Kein Feed</translation>
    </message>
    <message>
        <source>This session does not listen to a venue. Connect one: prices come live, and orders stay on paper.</source>
        <translation>Diese Sitzung ist mit keinem Handelsplatz verbunden. Einen verbinden: Kurse kommen live, Orders bleiben auf Papier.</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Handelsplatz verbinden…</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>Handelsplatz verbinden</translation>
    </message>
    <message>
        <source>Opens a session that listens to another venue (Ctrl+Shift+N)</source>
        <translation>Öffnet eine Sitzung an einem anderen Handelsplatz (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Feeds of this session</source>
        <translation>Feeds dieser Sitzung</translation>
    </message>
    <message>
        <source>No feed. Connect a venue to see prices as they happen.</source>
        <translation>Kein Feed. Handelsplatz verbinden, um Kurse live zu sehen.</translation>
    </message>
    <message>
        <source>State of the chosen feed</source>
        <translation>Zustand des gewählten Feeds</translation>
    </message>
    <message>
        <source>Connections of the chosen feed</source>
        <translation>Verbindungen des gewählten Feeds</translation>
    </message>
    <message>
        <source>No connection: this venue is asked over REST alone, or the feed has not begun.</source>
        <translation>Keine Verbindung: Dieser Handelsplatz wird nur per REST abgefragt, oder der Feed hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Instruments of the chosen feed</source>
        <translation>Instrumente des gewählten Feeds</translation>
    </message>
    <message>
        <source>No instrument is listened to.</source>
        <translation>Kein Instrument abonniert.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Details of the chosen feed</source>
        <translation>Details des gewählten Feeds</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldRow</name>
    <message>
        <source>What is wrong with %1</source>
        <translation>Was an %1 nicht stimmt</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>what is wrong with a field</comment>
        <translation>✗ %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FillLadderPanel</name>
    <message>
        <source>Fill ladder</source>
        <translation>Ausführungsleiter</translation>
    </message>
    <message>
        <source>The same orders in the same market under every fill model. Gross = decision − latency − waiting − spread − slippage − impact; net = gross − fees.</source>
        <translation>Dieselben Orders im selben Markt unter jedem Ausführungsmodell. Brutto = Entscheidung − Latenz − Warten − Spread − Slippage − Einfluss; Netto = Brutto − Gebühren.</translation>
    </message>
    <message>
        <source>What the ladder shows</source>
        <translation>Was die Leiter zeigt</translation>
    </message>
    <message>
        <source>Results by fill model</source>
        <translation>Ergebnisse nach Ausführungsmodell</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to compare fill models.</source>
        <translation>Demo starten, Aufzeichnung öffnen oder Sitzung fortsetzen, um Ausführungsmodelle zu vergleichen.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Noch keine Order</translation>
    </message>
    <message>
        <source>The ladder begins with the next order of the session.</source>
        <translation>Die Leiter beginnt mit der nächsten Order der Sitzung.</translation>
    </message>
    <message>
        <source>The ladder is off</source>
        <translation>Die Leiter ist aus</translation>
    </message>
    <message>
        <source>Switched on, it sends every further order to venues of all fill models besides.</source>
        <translation>Eingeschaltet sendet sie jede weitere Order zusätzlich an Handelsplätze aller Ausführungsmodelle.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FlagsPanel</name>
    <message>
        <source>Undo …</source>
        <translation>Rückgängig …</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Feature-Flags</translation>
    </message>
    <message>
        <source>Search flags …</source>
        <translation>Flags suchen …</translation>
    </message>
    <message>
        <source>Search flags</source>
        <translation>Flags suchen</translation>
    </message>
    <message>
        <source>Undo a change of a flag</source>
        <translation>Änderung eines Flags rückgängig machen</translation>
    </message>
    <message>
        <source>Space turns the switch of the current row</source>
        <translation>Leertaste schaltet die aktuelle Zeile um</translation>
    </message>
    <message>
        <source>No flag has these words. Change the search.</source>
        <translation>Kein Flag enthält diese Worte. Suche ändern.</translation>
    </message>
    <message>
        <source>Changes of flags</source>
        <translation>Änderungen an Flags</translation>
    </message>
    <message>
        <source>No flag has been changed yet. Turn a switch above: who did it and why stands here.</source>
        <translation>Noch wurde kein Flag geändert. Oben umschalten: Wer es war und warum, steht dann hier.</translation>
    </message>
    <message>
        <source>When the change expires</source>
        <translation>Wann die Änderung abläuft</translation>
    </message>
    <message>
        <source>From then on the flag is called stale: it is to be removed or renewed. It stays as it is.</source>
        <translation>Ab dann gilt das Flag als veraltet: Es ist zu entfernen oder zu erneuern. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>für %n Tag</numerusform>
            <numerusform>für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Description of the flag</source>
        <translation>Beschreibung des Flags</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>Zustand der letzten Änderung</translation>
    </message>
    <message>
        <source>Flag history</source>
        <translation>Flag-Verlauf</translation>
    </message>
    <message>
        <source>No flag has been changed yet</source>
        <translation>Noch wurde kein Flag geändert</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <comment>a change of a flag</comment>
        <translation>Nimmt zurück: %1</translation>
    </message>
    <message>
        <source>Turn %1 on — reason:</source>
        <translation>%1 einschalten – Begründung:</translation>
    </message>
    <message>
        <source>Turn %1 off — reason:</source>
        <translation>%1 ausschalten – Begründung:</translation>
    </message>
    <message>
        <source>Turn %1 on again — reason:</source>
        <translation>%1 wieder einschalten – Begründung:</translation>
    </message>
    <message>
        <source>Turn %1 off again — reason:</source>
        <translation>%1 wieder ausschalten – Begründung:</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>undo of a change</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1: on — waiting until it is recorded …</source>
        <translation>%1: an – warten auf die Aufzeichnung …</translation>
    </message>
    <message>
        <source>%1: off — waiting until it is recorded …</source>
        <translation>%1: aus – warten auf die Aufzeichnung …</translation>
    </message>
    <message>
        <source>✗ %1 was not changed: no session listens.</source>
        <translation>✗ %1 wurde nicht geändert: keine aktive Sitzung.</translation>
    </message>
    <message>
        <source>✓ %1 is on.</source>
        <translation>✓ %1 ist an.</translation>
    </message>
    <message>
        <source>✓ %1 is off.</source>
        <translation>✓ %1 ist aus.</translation>
    </message>
    <message>
        <source>✗ %1 was not turned on: %2</source>
        <translation>✗ %1 wurde nicht eingeschaltet: %2</translation>
    </message>
    <message>
        <source>✗ %1 was not turned off: %2</source>
        <translation>✗ %1 wurde nicht ausgeschaltet: %2</translation>
    </message>
    <message>
        <source>Choose a flag to read what it does. Space turns its switch.</source>
        <translation>Ein Flag wählen, um seine Wirkung zu lesen. Leertaste schaltet es um.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrameView</name>
    <message>
        <source>Times of frames</source>
        <translation>Bildzeiten</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Zum Datum</translation>
    </message>
    <message>
        <source>Date and time (%1)</source>
        <translation>Datum und Uhrzeit (%1)</translation>
    </message>
    <message>
        <source>Date and time to go to</source>
        <translation>Ziel-Datum und -Uhrzeit</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>Search, Enter for the next place</source>
        <translation>Suchen, Eingabe für die nächste Stelle</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begun again from the other end.</source>
        <translation>Vom anderen Ende neu begonnen.</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>„%1“ steht nicht im Handbuch.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HealthPanel</name>
    <message>
        <source>Window health</source>
        <translation>Fensterzustand</translation>
    </message>
    <message>
        <source>Moments in which the window did not answer</source>
        <translation>Momente, in denen das Fenster nicht antwortete</translation>
    </message>
    <message>
        <source>The window has always answered within 50 ms.</source>
        <translation>Das Fenster hat stets innerhalb von 50 ms geantwortet.</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Times of frames: %1</source>
        <translation>Bildzeiten: %1</translation>
    </message>
    <message>
        <source>Last minute: %1; %2</source>
        <translation>Letzte Minute: %1; %2</translation>
    </message>
    <message>
        <source>Nothing is measured here.</source>
        <translation>Hier wird nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoldButton</name>
    <message>
        <source>Press and hold</source>
        <translation>Gedrückt halten</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Leave bad rows out and take the others</source>
        <translation>Fehlzeilen auslassen und die übrigen nehmen</translation>
    </message>
    <message>
        <source>Play it instead…</source>
        <translation>Stattdessen abspielen…</translation>
    </message>
    <message>
        <source>Import bars</source>
        <translation>Balken importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file of bars, or drop it here: CSV, JSON, also gzip or zip</source>
        <translation>Datei mit Balken wählen oder hier ablegen: CSV, JSON, auch gzip oder zip</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Play it as a session instead</source>
        <translation>Stattdessen als Sitzung abspielen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>aus der Datei oder ihrem Namen</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>as the file says, else UTC</source>
        <translation>wie in der Datei, sonst UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of times that name none: UTC+2, Europe/Athens, or America/New_York+7 for brokers whose day ends at five in New York</source>
        <translation>Für Zeiten ohne Angabe: UTC+2, Europe/Athens oder America/New_York+7 für Broker, deren Tag um fünf in New York endet</translation>
    </message>
    <message>
        <source>Otherwise one bad row refuses the whole file</source>
        <translation>Sonst weist eine Fehlzeile die ganze Datei ab</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeitebene</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file: bars, as written, bad rows</source>
        <translation>Die Datei: Balken, Original, Fehlzeilen</translation>
    </message>
    <message>
        <source>First bars as they were understood</source>
        <translation>Erste Balken, wie sie verstanden wurden</translation>
    </message>
    <message>
        <source>First rows as they are written</source>
        <translation>Erste Zeilen, wie sie dastehen</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Noch keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>No row is bad.</source>
        <translation>Keine Zeile ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Fehlzeilen</translation>
    </message>
    <message>
        <source>Files of bars</source>
        <translation>Dateien mit Balken</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>Cancelled. The history is as it was.</source>
        <translation>Abgebrochen. Die Historie ist unverändert.</translation>
    </message>
    <message>
        <source>How its columns were named is not remembered: %1</source>
        <translation>Die Spaltenzuordnung wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Bad rows (%1)</source>
        <translation>Fehlzeilen (%1)</translation>
    </message>
    <message>
        <source>Bars of a file become part of this workspace&apos;s history: the chart shows them before those of a session. All of a file is taken, or nothing.</source>
        <translation>Balken einer Datei werden Teil der Historie dieses Arbeitsbereichs: Der Chart zeigt sie vor denen einer Sitzung. Eine Datei wird ganz übernommen oder gar nicht.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>No bar could be read; “As written” shows the file, and the fields above say what is what.</source>
        <translation>Kein Balken war lesbar; „Original“ zeigt die Datei, und die Felder oben ordnen sie zu.</translation>
    </message>
    <message>
        <source>Leave the bad rows out, or correct the file: one refuses all of it.</source>
        <translation>Fehlzeilen auslassen oder die Datei berichtigen: Eine einzige weist alles ab.</translation>
    </message>
    <message>
        <source>%1 more files wait.</source>
        <translation>%1 weitere Dateien warten.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorDialog</name>
    <message>
        <source>Tint between the lines</source>
        <translation>Fläche zwischen den Linien</translation>
    </message>
    <message>
        <source>Indicator settings</source>
        <translation>Indikator-Einstellungen</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Where the indicator is drawn</source>
        <translation>Wo der Indikator gezeichnet wird</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <translation>Gezeichnet in</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>Ribbon + Bollinger + RSI + MACD</translation>
    </message>
    <message>
        <source>Add ribbon, Bollinger bands, RSI and MACD</source>
        <translation>Ribbon, Bollinger-Bänder, RSI und MACD hinzufügen</translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation>Einen Indikator in der Liste wählen.</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>Hauptchart</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>Fenster von %1</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>eigenes Fenster</translation>
    </message>
    <message>
        <source>Nothing of it would be drawn: check at least one line.</source>
        <translation>Nichts davon würde gezeichnet: mindestens eine Linie ankreuzen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorForm</name>
    <message>
        <source>%1, %2</source>
        <comment>parameter and its range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a number</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>A price, or another indicator with its parameters, such as rsi:14</source>
        <translation>Ein Kurs oder ein anderer Indikator mit Parametern, etwa rsi:14</translation>
    </message>
    <message>
        <source>Computed of</source>
        <translation>Berechnet aus</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorLegend</name>
    <message>
        <source>Settings of this indicator (Enter)</source>
        <translation>Einstellungen dieses Indikators (Eingabe)</translation>
    </message>
    <message>
        <source>Hide or show this indicator (H)</source>
        <translation>Diesen Indikator aus- oder einblenden (H)</translation>
    </message>
    <message>
        <source>Remove this indicator (Delete)</source>
        <translation>Diesen Indikator entfernen (Entf)</translation>
    </message>
    <message>
        <source>More for this indicator</source>
        <translation>Mehr zu diesem Indikator</translation>
    </message>
    <message>
        <source>computing %1</source>
        <comment>indicator, with a share</comment>
        <translation>rechnet %1</translation>
    </message>
    <message numerus="yes">
        <source>not ready, %n bar(s) to go</source>
        <translation>
            <numerusform>nicht bereit, noch %n Balken</numerusform>
            <numerusform>nicht bereit, noch %n Balken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>converging, %n bar(s) to go</source>
        <translation>
            <numerusform>konvergiert, noch %n Balken</numerusform>
            <numerusform>konvergiert, noch %n Balken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>indicator and benchmark</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>repaints</source>
        <translation>Repainting</translation>
    </message>
    <message>
        <source>repaints, %1</source>
        <comment>state of an indicator</comment>
        <translation>Repainting, %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorPicker</name>
    <message>
        <source>Search indicators</source>
        <translation>Indikatoren suchen</translation>
    </message>
    <message>
        <source>Search indicators by name or group</source>
        <translation>Indikatoren nach Name oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>%1 — not available</source>
        <comment>indicator that needs other data</comment>
        <translation>%1 – nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorRow</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a value and the value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Indikator %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::JournalPanel</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>Handelsjournal</translation>
    </message>
    <message>
        <source>Search: symbol, tag, words, reason</source>
        <translation>Suche: Symbol, Tag, Worte, Grund</translation>
    </message>
    <message>
        <source>Search the trade journal</source>
        <translation>Handelsjournal durchsuchen</translation>
    </message>
    <message>
        <source>Trades with MFE and MAE…</source>
        <translation>Trades mit MFE und MAE…</translation>
    </message>
    <message>
        <source>Tax lots…</source>
        <translation>Steuer-Lots…</translation>
    </message>
    <message>
        <source>Trading days…</source>
        <translation>Handelstage…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export to a CSV file</source>
        <translation>In CSV-Datei exportieren</translation>
    </message>
    <message>
        <source>Writes the journal, the closed tax lots or the trading days as CSV</source>
        <translation>Schreibt das Journal, die geschlossenen Steuer-Lots oder die Handelstage als CSV</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <source>No closed trade yet. Each position that is closed stands here with its best and worst result; choose one to note something about it.</source>
        <translation>Noch kein geschlossener Trade. Jede geschlossene Position steht hier mit ihrem besten und schlechtesten Ergebnis; eine wählen, um etwas dazu zu notieren.</translation>
    </message>
    <message>
        <source>Chosen trade</source>
        <translation>Gewählter Trade</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was good or bad about it?</source>
        <translation>Was daran war gut oder schlecht?</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>Tags, mit Kommas</translation>
    </message>
    <message>
        <source>Message of the trade journal</source>
        <translation>Nachricht des Handelsjournals</translation>
    </message>
    <message>
        <source>Choose a trade to note something about it, or note something about the day.</source>
        <translation>Einen Trade wählen, um etwas dazu zu notieren, oder etwas zum Tag notieren.</translation>
    </message>
    <message>
        <source>%1, %2, closed %3</source>
        <comment>symbol, result, time of a closed trade</comment>
        <translation>%1, %2, geschlossen %3</translation>
    </message>
    <message>
        <source>Adds the note; what was noted before stays</source>
        <translation>Fügt die Notiz hinzu; Früheres bleibt</translation>
    </message>
    <message>
        <source>The note was not taken: no session listens.</source>
        <translation>Die Notiz wurde nicht angenommen: keine aktive Sitzung.</translation>
    </message>
    <message>
        <source>The note was refused: %1</source>
        <translation>Die Notiz wurde abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LatencyView</name>
    <message>
        <source>Latency of the feed</source>
        <translation>Latenz des Feeds</translation>
    </message>
    <message>
        <source>%1. Left and Right read out other moments.</source>
        <translation>%1. Links und Rechts lesen andere Zeitpunkte aus.</translation>
    </message>
    <message>
        <source>No feed is chosen</source>
        <translation>Kein Feed gewählt</translation>
    </message>
    <message>
        <source>%1 · nothing measured yet</source>
        <translation>%1 · noch nichts gemessen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · p50 %3 · p99 %4 · %5 messages/s</source>
        <translation>%1 · %2 · p50 %3 · p99 %4 · %5 Nachrichten/s</translation>
    </message>
    <message>
        <source>newest %1</source>
        <comment>span of time shown</comment>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayoutsDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Gespeicherte Layouts</translation>
    </message>
    <message>
        <source>No layout is saved yet. Arrange the panels, write a name below and save.</source>
        <translation>Noch kein Layout gespeichert. Panels anordnen, unten einen Namen schreiben und speichern.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name des Layouts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the layout covers</source>
        <translation>Was das Layout umfasst</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Save the panels as they stand</source>
        <translation>Panels speichern, wie sie stehen</translation>
    </message>
    <message>
        <source>Use the layout</source>
        <translation>Layout verwenden</translation>
    </message>
    <message>
        <source>Give the layout the name that is written below</source>
        <translation>Dem Layout den unten geschriebenen Namen geben</translation>
    </message>
    <message>
        <source>Gives the chosen layout the name that is written below</source>
        <translation>Gibt dem gewählten Layout den unten geschriebenen Namen</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>Layout löschen</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>Letztes Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Another layout has this name already.</source>
        <translation>Ein anderes Layout heißt schon so.</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>„%1“ ist gelöscht; „Löschen rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another layout has taken its place.</source>
        <translation>„%1“ kann nicht zurückgeholt werden: Ein anderes Layout hat seinen Platz.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LegsTicket</name>
    <message>
        <source>Order all legs</source>
        <translation>Alle Beine ordern</translation>
    </message>
    <message>
        <source>Order of several legs</source>
        <translation>Order mit mehreren Beinen</translation>
    </message>
    <message>
        <source>What the legs are</source>
        <translation>Was die Beine sind</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>Wie viele davon</translation>
    </message>
    <message>
        <source>× </source>
        <comment>so many times</comment>
        <translation>× </translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>Wie lange sie wartet</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>für den Tag</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>bis auf Widerruf</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>What one may cost per unit of the underlying; negative: what it must bring</source>
        <translation>Was einer je Einheit des Basiswerts kosten darf; negativ: was er bringen muss</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>All legs are left when one is worth no more than this</source>
        <translation>Alle Beine werden verlassen, wenn einer nicht mehr als dies wert ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>All legs are left when one is worth this</source>
        <translation>Alle Beine werden verlassen, wenn einer dies wert ist</translation>
    </message>
    <message>
        <source>What the engine says of it</source>
        <translation>Was die Engine dazu sagt</translation>
    </message>
    <message>
        <source>Choose options in the chain (Shift+Enter), or a strategy.</source>
        <translation>Optionen in der Kette wählen (Umschalt+Eingabe) oder eine Strategie.</translation>
    </message>
    <message>
        <source>An order has four legs at most.</source>
        <translation>Eine Order hat höchstens vier Beine.</translation>
    </message>
    <message>
        <source>The stop lies below the target.</source>
        <translation>Der Stop liegt unter dem Ziel.</translation>
    </message>
    <message>
        <source>No legs yet</source>
        <translation>Noch keine Beine</translation>
    </message>
    <message>
        <source>Send them as one order: all are filled, or none</source>
        <translation>Als eine Order senden: alle werden ausgeführt oder keines</translation>
    </message>
    <message>
        <source>Nothing was sent: no session takes orders.</source>
        <translation>Nichts wurde gesendet: keine Sitzung nimmt Orders an.</translation>
    </message>
    <message>
        <source>Sent; waiting for the engine.</source>
        <translation>Gesendet; die Engine antwortet gleich.</translation>
    </message>
    <message>
        <source>Accepted: all legs are filled at the next good quotes, or none.</source>
        <translation>Angenommen: alle Beine werden zu den nächsten guten Kursen ausgeführt oder keines.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LongWork</name>
    <message>
        <source>About %1 left</source>
        <comment>time</comment>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel fertig ist</translation>
    </message>
    <message>
        <source>Time that it still takes</source>
        <translation>Zeit, die es noch dauert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel; nothing is kept</source>
        <translation>Abbrechen; nichts wird behalten</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>held the Kill button</source>
        <translation>Not-Aus-Knopf gehalten</translation>
    </message>
    <message>
        <source>A session only plays forward. To look back, open a replay of it (Ctrl+Shift+O).</source>
        <translation>Eine Sitzung läuft nur vorwärts. Zum Zurückblicken ein Replay öffnen (Strg+Umschalt+O).</translation>
    </message>
    <message>
        <source>The digest is in the clipboard.</source>
        <translation>Die Prüfsumme ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing has changed; Messages tell more.</source>
        <translation>Abgelehnt: %1. Nichts hat sich geändert; Näheres unter Meldungen.</translation>
    </message>
    <message>
        <source>Nobody listens: there is no session, or it is a replay.</source>
        <translation>Kein Empfänger: Es gibt keine Sitzung, oder es ist ein Replay.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>Acknowledged. Unlock with a reason to trade again.</source>
        <translation>Bestätigt. Zum Weiterhandeln mit Begründung entsperren.</translation>
    </message>
    <message>
        <source>A session is running already. Stop it first (Ctrl+W), or choose one of the sessions.</source>
        <translation>Es läuft bereits eine Sitzung. Zuerst stoppen (Strg+W) oder eine der Sitzungen wählen.</translation>
    </message>
    <message>
        <source>There is no interrupted session. Start the demo, or open a recording.</source>
        <translation>Es gibt keine unterbrochene Sitzung. Demo starten oder Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>Resuming “%1” where it was interrupted.</source>
        <translation>„%1“ wird an der Unterbrechung fortgesetzt.</translation>
    </message>
    <message>
        <source>Closing: finishing what is in flight and writing it down. The session can be resumed.</source>
        <translation>Beenden: Laufendes wird fertiggestellt und geschrieben. Die Sitzung ist fortsetzbar.</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Handel</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>Über Sextant</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>Neue Simulation…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Import bars…</source>
        <translation>Balken importieren…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Handelsplatz verbinden…</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Resume the interrupted session</source>
        <translation>Unterbrochene Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Sessions and replays…</source>
        <translation>Sitzungen und Replays…</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Stop; it can be resumed</source>
        <translation>Stoppen; fortsetzbar</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <source>Kill with a reason…</source>
        <translation>Not-Aus mit Begründung…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Systemdesign</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Design mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Up green, down red</source>
        <translation>Auf grün, ab rot</translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation>Auf blau, ab orange</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>Auf rot, ab grün</translation>
    </message>
    <message>
        <source>Working orders are cancelled and new ones refused until somebody acknowledges and unlocks. It works even when the engine does not answer.</source>
        <translation>Aktive Orders werden storniert und neue abgelehnt, bis jemand bestätigt und entsperrt. Das wirkt auch, wenn die Engine nicht antwortet.</translation>
    </message>
    <message>
        <source>from the menu</source>
        <translation>aus dem Menü</translation>
    </message>
    <message>
        <source>Unlock trading</source>
        <translation>Handel entsperren</translation>
    </message>
    <message>
        <source>Trading goes on from here: engines may open positions again, and orders are taken. Say why that is right; it is kept with your name.</source>
        <translation>Ab hier wird weitergehandelt: Engines dürfen wieder Positionen eröffnen, Orders werden angenommen. Angeben, warum das richtig ist; es wird mit Namen festgehalten.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocked. Trading goes on.</source>
        <translation>Entsperrt. Der Handel geht weiter.</translation>
    </message>
    <message>
        <source>Keep unverified orders</source>
        <translation>Ungeprüfte Orders behalten</translation>
    </message>
    <message>
        <source>Cancel unverified orders</source>
        <translation>Ungeprüfte Orders stornieren</translation>
    </message>
    <message>
        <source>All of them go on with the market as it is now, as if they had just been sent: a limit that can trade takes, a stop whose level was passed triggers. Say why that is right; it is kept with your name.</source>
        <translation>Alle gehen mit dem jetzigen Markt weiter, als wären sie eben gesendet: Ein ausführbares Limit wird ausgeführt, ein Stop mit überschrittenem Niveau löst aus. Angeben, warum das richtig ist; es wird mit Namen festgehalten.</translation>
    </message>
    <message>
        <source>All of them end without a fill. Say why that is right; it is kept with your name.</source>
        <translation>Alle enden ohne Ausführung. Angeben, warum das richtig ist; es wird mit Namen festgehalten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Orders stornieren</translation>
    </message>
    <message>
        <source>The orders go on.</source>
        <translation>Die Orders gehen weiter.</translation>
    </message>
    <message>
        <source>The orders were cancelled.</source>
        <translation>Die Orders wurden storniert.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>“%1” goes on where it was interrupted.</source>
        <translation>„%1“ geht an der Unterbrechung weiter.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened: %1

Nothing was changed. Close the other program, or choose another folder with --workspace.</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen: %1

Nichts wurde geändert. Das andere Programm schließen oder mit --workspace einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>top bar, session bar, status line</comment>
        <translation>Leisten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <comment>keys</comment>
        <translation>%1 gedrückt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>ganzes Fenster</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Layouts…</source>
        <translation>Layouts…</translation>
    </message>
    <message>
        <source>The panels stand as at first. “Undo layout change” brings back how they stood.</source>
        <translation>Die Panels stehen wie zu Beginn. „Layoutänderung rückgängig“ stellt sie zurück.</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>Layoutänderung rückgängig</translation>
    </message>
    <message>
        <source>This layout cannot be used: it is gone, or another version of Sextant saved it. Nothing has changed.</source>
        <translation>Dieses Layout ist nicht verwendbar: es ist weg, oder eine andere Version von Sextant hat es gespeichert. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The layout could not be saved: there is no file for it.</source>
        <translation>Das Layout ließ sich nicht speichern: es gibt keine Datei dafür.</translation>
    </message>
    <message>
        <source>The panels stand as they did with these monitors.</source>
        <translation>Die Panels stehen wie zuletzt mit diesen Bildschirmen.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Open another session?</source>
        <translation>Andere Sitzung öffnen?</translation>
    </message>
    <message>
        <source>Sextant was started once more, to open “%1”. Here “%2” is open.</source>
        <translation>Sextant wurde noch einmal gestartet, um „%1“ zu öffnen. Hier ist „%2“ offen.</translation>
    </message>
    <message>
        <source>If the other one is opened, “%1” stops where it is and can be resumed. Its positions and orders stay as they are; nothing watches them meanwhile.</source>
        <translation>Wird die andere geöffnet, hält „%1“ an und kann fortgesetzt werden. Positionen und Orders bleiben, wie sie sind; nichts überwacht sie unterdessen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop the running session and open the other one</source>
        <translation>Laufende Sitzung anhalten und die andere öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Stay with the running session</source>
        <translation>Bei der laufenden Sitzung bleiben</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by a run without a window: process %2.

Wait until it ends, or end it with “kill %2”: its session comes to rest and can be resumed here. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>Der Arbeitsbereich %1 wird von einem Lauf ohne Fenster benutzt: Prozess %2.

Abwarten, bis er endet, oder ihn mit „kill %2“ beenden: Seine Sitzung kommt zur Ruhe und kann hier fortgesetzt werden. Oder mit --workspace einen anderen Ordner wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by process %2 (%3), which does not answer.

Give it a moment and try again. If it hangs, end it with “kill %2”; what it had written stays, and its session can be resumed. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>Der Arbeitsbereich %1 wird von Prozess %2 (%3) benutzt, der nicht antwortet.

Kurz warten und erneut versuchen. Hängt er, ihn mit „kill %2“ beenden; was er geschrieben hat, bleibt, und seine Sitzung kann fortgesetzt werden. Oder mit --workspace einen anderen Ordner wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the window that has this workspace open was asked to do it</source>
        <translation>das Fenster, in dem dieser Arbeitsbereich offen ist, wurde darum gebeten</translation>
    </message>
    <message>
        <source>There is no session “%1” in this workspace. Ctrl+Shift+O lists all.</source>
        <translation>In diesem Arbeitsbereich gibt es keine Sitzung „%1“. Strg+Umschalt+O zeigt alle.</translation>
    </message>
    <message>
        <source>Sextant was started once more: this is the window of its workspace.</source>
        <translation>Sextant wurde noch einmal gestartet: Dies ist das Fenster seines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>layout reset</source>
        <comment>what can be undone</comment>
        <translation>Layout zurückgesetzt</translation>
    </message>
    <message>
        <source>layout chosen</source>
        <comment>what can be undone</comment>
        <translation>Layout gewählt</translation>
    </message>
    <message>
        <source>The layout was deleted or saved anew since, or another one has its name.</source>
        <translation>Das Layout wurde inzwischen gelöscht oder neu gespeichert, oder ein anderes heißt so.</translation>
    </message>
    <message>
        <source>layout “%1” deleted</source>
        <comment>what can be undone</comment>
        <translation>Layout „%1“ gelöscht</translation>
    </message>
    <message>
        <source>layout “%1” renamed</source>
        <comment>what can be undone</comment>
        <translation>Layout „%1“ umbenannt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Not taken back: %1. %2</source>
        <comment>what, why</comment>
        <translation>Nicht zurückgenommen: %1. %2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what, why</comment>
        <translation>Nicht wiederholt: %1. %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarketTable</name>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>Nach Handelsplatz</translation>
    </message>
    <message>
        <source>By asset class</source>
        <translation>Nach Anlageklasse</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>Nach Regime</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>Eigene Gruppen</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Im Chart zeigen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Namen speichern</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewSimulationDialog</name>
    <message>
        <source>The market goes on while Sextant is closed</source>
        <translation>Der Markt läuft weiter, während Sextant geschlossen ist</translation>
    </message>
    <message>
        <source>New simulation</source>
        <translation>Neue Simulation</translation>
    </message>
    <message>
        <source>all; else separated by commas</source>
        <translation>alle; sonst durch Kommas getrennt</translation>
    </message>
    <message>
        <source>2026-01-05, UTC</source>
        <translation>2026-01-05, UTC</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>Papierkapital</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>It follows the wall clock. What it does while nobody looks is lost, as with a feed: orders that worked are shown as unverified until you decide.</source>
        <translation>Sie folgt der Wanduhr. Was unbeobachtet geschieht, ist verloren wie bei einem Feed: Aktive Orders gelten bis zur Entscheidung als ungeprüft.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Seed: expected a whole number, 0 or more.</source>
        <translation>Startwert: ganze Zahl erwartet, 0 oder mehr.</translation>
    </message>
    <message>
        <source>simulation %1</source>
        <translation>Simulation %1</translation>
    </message>
    <message>
        <source>The same seed gives the same market. A session that is running is set aside first and can be resumed.</source>
        <translation>Derselbe Startwert ergibt denselben Markt. Eine laufende Sitzung wird vorher beiseitegelegt und ist fortsetzbar.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NotificationCenter</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Benachrichtigungen durchsuchen</translation>
    </message>
    <message>
        <source>Kind of notifications</source>
        <translation>Art der Benachrichtigungen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Only warnings and dangers</source>
        <translation>Nur Warnungen und Gefahren</translation>
    </message>
    <message>
        <source>Only what is not read yet</source>
        <translation>Nur noch nicht Gelesenes</translation>
    </message>
    <message>
        <source>Nothing was told yet, or the filter hides it.</source>
        <translation>Noch wurde nichts gemeldet, oder der Filter verbirgt es.</translation>
    </message>
    <message>
        <source>Go to where it happened</source>
        <translation>Dorthin gehen, wo es geschah</translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation>Die gewählten als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Alle Benachrichtigungen als gelesen markieren</translation>
    </message>
    <message>
        <source>Clear the history of notifications</source>
        <translation>Verlauf der Benachrichtigungen löschen</translation>
    </message>
    <message>
        <source>Bring the cleared notifications back</source>
        <translation>Gelöschte Benachrichtigungen zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>A message of the window has no place to go to.</source>
        <translation>Zu einer Meldung des Fensters gibt es keinen Ort.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OpenRecordingDialog</name>
    <message>
        <source>Add the files to play, or drop them here. Several files of one symbol are played as one.</source>
        <translation>Dateien zum Abspielen hinzufügen oder hier ablegen. Mehrere Dateien eines Symbols werden als eine abgespielt.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation>Gewählte Dateien entfernen</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>aus der Datei oder ihrem Namen</translation>
    </message>
    <message>
        <source>the beginning; else like 2026-01-05 14:30, UTC</source>
        <translation>der Anfang; sonst wie 2026-01-05 14:30, UTC</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeitebene</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>Papierkapital</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Files to play</source>
        <translation>Dateien zum Abspielen</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</source>
        <translation>Aufzeichnungen (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add the files to play.</source>
        <translation>Dateien zum Abspielen hinzufügen.</translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation>„Bis“ muss nach „Von“ liegen.</translation>
    </message>
    <message>
        <source>A session that is running is set aside first and can be resumed.</source>
        <translation>Eine laufende Sitzung wird vorher beiseitegelegt und ist fortsetzbar.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OperatorButton</name>
    <message>
        <source>Unlock …</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>New passphrase …</source>
        <translation>Neue Passphrase …</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Bediener: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionChainPanel</name>
    <message>
        <source>Row titles</source>
        <translation>Zeilentitel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Price, forward, rate and quotes</source>
        <translation>Kurs, Forward, Zins und Quotierungen</translation>
    </message>
    <message>
        <source>Chain, plots and risk</source>
        <translation>Kette, Grafiken und Risiko</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Smile</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Payoff</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>Griechen</translation>
    </message>
    <message>
        <source>What expires when</source>
        <translation>Was wann verfällt</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>Keine Optionen gehalten oder gewählt.</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>Verfälle</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>All greeks</source>
        <translation>Alle Griechen</translation>
    </message>
    <message>
        <source>Show gamma, theta, vega and the mid too</source>
        <translation>Auch Gamma, Theta, Vega und die Mitte zeigen</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>Am Geld</translation>
    </message>
    <message>
        <source>Put the strike at the money into the middle (Home)</source>
        <translation>Den Strike am Geld in die Mitte holen (Pos1)</translation>
    </message>
    <message>
        <source>Option chain</source>
        <translation>Optionskette</translation>
    </message>
    <message>
        <source>No chain yet: it comes with the first quotes of options.</source>
        <translation>Noch keine Kette: Sie kommt mit den ersten Optionsquotierungen.</translation>
    </message>
    <message>
        <source>What the surface is, and what is wrong with it</source>
        <translation>Was die Oberfläche ist und was daran nicht stimmt</translation>
    </message>
    <message>
        <source>Volatility by expiry and strike</source>
        <translation>Volatilität nach Verfall und Strike</translation>
    </message>
    <message>
        <source>No usable quotes at present: without them there is no volatility.</source>
        <translation>Derzeit keine brauchbaren Quotierungen: Ohne sie gibt es keine Volatilität.</translation>
    </message>
    <message>
        <source>Whose payoff</source>
        <translation>Wessen Auszahlung</translation>
    </message>
    <message>
        <source>A beside B</source>
        <comment>positions of both engines</comment>
        <translation>A neben B</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Die Auswahl löschen</translation>
    </message>
    <message>
        <source>Selected options</source>
        <translation>Gewählte Optionen</translation>
    </message>
    <message>
        <source>Shift+Enter in the chain chooses a contract.</source>
        <translation>Umschalt+Eingabe in der Kette wählt einen Kontrakt.</translation>
    </message>
    <message>
        <source>Payoff in words</source>
        <translation>Auszahlung in Worten</translation>
    </message>
    <message>
        <source>Greeks of A, B and the selection</source>
        <translation>Griechen von A, B und der Auswahl</translation>
    </message>
    <message>
        <source>Whose stress</source>
        <translation>Wessen Stress</translation>
    </message>
    <message>
        <source>Profit if the price and all volatilities move</source>
        <translation>Gewinn, wenn sich Kurs und alle Volatilitäten bewegen</translation>
    </message>
    <message>
        <source>Stress grid</source>
        <translation>Stress-Raster</translation>
    </message>
    <message>
        <source>Nothing to move: no options are held or chosen.</source>
        <translation>Nichts zu bewegen: keine Optionen gehalten oder gewählt.</translation>
    </message>
    <message>
        <source>The newest quotes could not be priced; this is older.</source>
        <translation>Die neuesten Quotierungen waren nicht bewertbar; dies ist älter.</translation>
    </message>
    <message>
        <source>%1 %2 (implied)</source>
        <translation>%1 %2 (implizit)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no price yet</source>
        <translation>%1: noch kein Kurs</translation>
    </message>
    <message>
        <source>forward %1</source>
        <comment>what calls and puts agree on</comment>
        <translation>Forward %1</translation>
    </message>
    <message>
        <source>forward %1 (carried)</source>
        <comment>the price carried at the rate</comment>
        <translation>Forward %1 (aus Zins)</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Zins %1</translation>
    </message>
    <message>
        <source>Chain: quotes as they are now. Since the session began: %1.</source>
        <translation>Kette: Quotierungen im jetzigen Stand. Seit Sitzungsbeginn: %1.</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward; no arbitrage was found in it.</source>
        <translation>%1: implizite Volatilität nach Verfall, Strikes als Abstand vom Forward; keine Arbitrage darin gefunden.</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward. At %2 places it gives something away: quotes there are not to be trusted.</source>
        <translation>%1: implizite Volatilität nach Verfall, Strikes als Abstand vom Forward. An %2 Stellen verschenkt sie etwas: Den Quotierungen dort ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Choose the legs of a strategy around the price of now</source>
        <translation>Die Beine einer Strategie um den jetzigen Preis wählen</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>%1: not all of its contracts are listed in this expiry.</source>
        <translation>%1: nicht alle Kontrakte sind in diesem Verfall gelistet.</translation>
    </message>
    <message>
        <source>At the money it changes by %1 a year.</source>
        <translation>Am Geld ändert sie sich um %1 im Jahr.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionPayoffView</name>
    <message>
        <source>Payoff</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>Keine Optionen gehalten oder gewählt.</translation>
    </message>
    <message>
        <source>%1: cost %2, break-even at %3; at expiry from %4 (at %5) to %6 (at %7) in this range, fees apart.</source>
        <translation>%1: Kosten %2, Break-even bei %3; bei Verfall von %4 (bei %5) bis %6 (bei %7) in diesem Bereich, ohne Gebühren.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no break-even</comment>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) without a usable quote are left out.</source>
        <translation>
            <numerusform>%n Bein ohne brauchbare Quotierung ist ausgelassen.</numerusform>
            <numerusform>%n Beine ohne brauchbare Quotierung sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show: hold options of this underlying, or choose some in the chain with Shift+Enter.</source>
        <translation>Nichts zu zeigen: Optionen auf diesen Basiswert halten oder in der Kette mit Umschalt+Eingabe wählen.</translation>
    </message>
    <message>
        <source>%1: solid at the first expiry, dashed today</source>
        <comment>legend of a curve</comment>
        <translation>%1: durchgezogen beim ersten Verfall, gestrichelt heute</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Kurs %1</translation>
    </message>
    <message>
        <source>%1: %2 at expiry, %3 today</source>
        <translation>%1: %2 bei Verfall, %3 heute</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionSmileView</name>
    <message>
        <source>Smile</source>
        <translation>Smile</translation>
    </message>
    <message>
        <source>No volatility is known.</source>
        <translation>Keine Volatilität bekannt.</translation>
    </message>
    <message>
        <source>%1: %2 volatilities, from %3 at %4 to %5 at %6.</source>
        <translation>%1: %2 Volatilitäten, von %3 bei %4 bis %5 bei %6.</translation>
    </message>
    <message>
        <source>No chain yet.</source>
        <translation>Noch keine Kette.</translation>
    </message>
    <message>
        <source>No usable quote of this expiry at present: without one there is no volatility.</source>
        <translation>Derzeit keine brauchbare Quotierung dieses Verfalls: Ohne sie gibt es keine Volatilität.</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>legend</comment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>puts; filled: out of the money</source>
        <comment>legend</comment>
        <translation>Puts; gefüllt: aus dem Geld</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>strike, call or put, volatility</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>At the money %1 · 25Δ risk reversal %2 · 25Δ butterfly %3 · fit within %4</source>
        <translation>Am Geld %1 · 25Δ-Risk-Reversal %2 · 25Δ-Butterfly %3 · Anpassung auf %4</translation>
    </message>
    <message>
        <source>At the money %1 · fit within %2</source>
        <translation>Am Geld %1 · Anpassung auf %2</translation>
    </message>
    <message>
        <source>a butterfly is given away near %1</source>
        <translation>nahe %1 wird ein Butterfly verschenkt</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <comment>legend</comment>
        <translation>SVI-Anpassung</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OrderTicket</name>
    <message>
        <source>Order ticket</source>
        <translation>Orderticket</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>Geld und Brief</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>KAUF</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VERKAUF</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Buy (B)</source>
        <translation>Kauf (B)</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Sell (S)</source>
        <translation>Verkauf (S)</translation>
    </message>
    <message>
        <source>Quantity of the order</source>
        <translation>Menge der Order</translation>
    </message>
    <message>
        <source>Value of the order</source>
        <translation>Wert der Order</translation>
    </message>
    <message>
        <source>Expected fee, half spread and slippage</source>
        <translation>Erwartete Gebühr, halber Spread und Slippage</translation>
    </message>
    <message>
        <source>Loss at the stop</source>
        <translation>Verlust am Stop</translation>
    </message>
    <message>
        <source>Gain at the target</source>
        <translation>Gewinn am Ziel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Fee · slippage</source>
        <translation>Gebühr · Slippage</translation>
    </message>
    <message>
        <source>At the stop</source>
        <translation>Am Stop</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <source>What risk grants</source>
        <translation>Was das Risiko gewährt</translation>
    </message>
    <message>
        <source>Place paper order  ⏎</source>
        <translation>Papierorder aufgeben  ⏎</translation>
    </message>
    <message>
        <source>Place paper order</source>
        <translation>Papierorder aufgeben</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Zustand der Order</translation>
    </message>
    <message>
        <source>Why no order can be placed</source>
        <translation>Warum keine Order möglich ist</translation>
    </message>
    <message>
        <source>No instrument</source>
        <translation>Kein Instrument</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>instrument, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Fee of the venue; half of the spread and the slippage beyond it</source>
        <translation>Gebühr des Handelsplatzes; halber Spread und darüber hinaus Slippage</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> · %1 R</source>
        <translation> · %1 R</translation>
    </message>
    <message>
        <source>RISK PREVIEW — what each rule says now</source>
        <translation>RISIKOVORSCHAU – was jede Regel jetzt sagt</translation>
    </message>
    <message>
        <source>RISK PREVIEW — an estimate</source>
        <translation>RISIKOVORSCHAU – eine Schätzung</translation>
    </message>
    <message>
        <source>The engine&apos;s own answer; it decides again when the order comes.</source>
        <translation>Die eigene Antwort der Engine; sie entscheidet neu, wenn die Order kommt.</translation>
    </message>
    <message>
        <source>What each rule would probably say; the engine decides.</source>
        <translation>Was jede Regel wohl sagen würde; die Engine entscheidet.</translation>
    </message>
    <message>
        <source>%1 Would be refused: %2</source>
        <comment>sign, rule</comment>
        <translation>%1 Würde abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 would be granted</source>
        <comment>sign, quantity, quantity</comment>
        <translation>%1 %2 von %3 würden gewährt</translation>
    </message>
    <message>
        <source>Sent. Waiting until it is recorded …</source>
        <translation>Gesendet. Warten auf die Aufzeichnung …</translation>
    </message>
    <message>
        <source>no session listens</source>
        <translation>keine aktive Sitzung</translation>
    </message>
    <message>
        <source>✗ Not sent: no session listens.</source>
        <translation>✗ Nicht gesendet: keine aktive Sitzung.</translation>
    </message>
    <message>
        <source>✓ Accepted.</source>
        <translation>✓ Angenommen.</translation>
    </message>
    <message>
        <source>✗ Refused: %1</source>
        <translation>✗ Abgelehnt: %1</translation>
    </message>
    <message>
        <source>✗ One order of the pair was refused: %1 The other one is being cancelled.</source>
        <translation>✗ Eine Order des Paars wurde abgelehnt: %1 Die andere wird storniert.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OutputStyleForm</name>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Line width of %1</source>
        <translation>Linienstärke von %1</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>width of a line</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Line style of %1</source>
        <translation>Linienart von %1</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andere …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverflowButton</name>
    <message>
        <source>What has no room above the chart</source>
        <translation>Was über dem Chart keinen Platz hat</translation>
    </message>
    <message>
        <source>More controls of the chart</source>
        <translation>Weitere Bedienelemente des Charts</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayControls</name>
    <message>
        <source>As the chart</source>
        <translation>Wie der Chart</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>What the detectors see: order blocks, gaps, levels, patterns (Z)</source>
        <translation>Was die Detektoren sehen: Orderblöcke, Gaps, Niveaus, Muster (Z)</translation>
    </message>
    <message>
        <source>Zones of the detectors</source>
        <translation>Zonen der Detektoren</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Zones of timeframe</source>
        <translation>Zonen der Zeitebene</translation>
    </message>
    <message>
        <source>Show zones</source>
        <translation>Zonen zeigen</translation>
    </message>
    <message>
        <source>Also zones that are over</source>
        <translation>Auch beendete Zonen</translation>
    </message>
    <message>
        <source>Filled, broken, swept, failed</source>
        <translation>Gefüllt, gebrochen, abgefischt, gescheitert</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Shade the chart by the regime of the market (R)</source>
        <translation>Chart nach Marktregime schattieren (R)</translation>
    </message>
    <message>
        <source>Regime shading</source>
        <translation>Regime-Schattierung</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PairsPanel</name>
    <message>
        <source>Positions: A paper beside B shadow</source>
        <translation>Positionen: A Papier neben B Schatten</translation>
    </message>
    <message>
        <source>Positions of both engines</source>
        <translation>Positionen beider Engines</translation>
    </message>
    <message>
        <source>Neither engine holds a position now. What was closed stands in Trade, Positions, Closed.</source>
        <translation>Derzeit hält keine Engine eine Position. Geschlossenes steht unter Handel, Positionen, Geschlossen.</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>Engine 2 ist aus</translation>
    </message>
    <message>
        <source>Switch on the flags enable_variant_b and enable_shadow_execution: what engine 2 would hold then stands beside what engine 1 holds.</source>
        <translation>Flags enable_variant_b und enable_shadow_execution einschalten: Was Engine 2 halten würde, steht dann neben dem, was Engine 1 hält.</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>Flag zeigen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Who acts as this operator will be asked for it. At least %1 characters; it is kept as an Argon2id hash only, so nobody can tell you a forgotten one.</source>
        <translation>Wer als dieser Bediener handelt, wird danach gefragt. Mindestens %1 Zeichen; sie wird nur als Argon2id-Hash gespeichert, eine vergessene kann also niemand nennen.</translation>
    </message>
    <message>
        <source>What you do from then on is recorded with your name. It ends after 15 minutes without mouse and keyboard, and after 24 hours.</source>
        <translation>Alles Weitere wird mit Namen aufgezeichnet. Es endet nach 15 Minuten ohne Maus und Tastatur und nach 24 Stunden.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Neue Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the new passphrase</source>
        <translation>Neue Passphrase speichern</translation>
    </message>
    <message>
        <source>Unlock the operator</source>
        <translation>Bediener entsperren</translation>
    </message>
    <message>
        <source>It is too short: %1 characters at least.</source>
        <translation>Zu kurz: mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Open and closed positions</source>
        <translation>Offene und geschlossene Positionen</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>No open positions. Orders that are filled open them.</source>
        <translation>Keine offenen Positionen. Ausgeführte Orders eröffnen sie.</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Geschlossene Positionen</translation>
    </message>
    <message>
        <source>No closed positions yet.</source>
        <translation>Noch keine geschlossenen Positionen.</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Schließen …</translation>
    </message>
    <message>
        <source>Close the selected position</source>
        <translation>Gewählte Position schließen</translation>
    </message>
    <message>
        <source>Close the selected position at market</source>
        <translation>Gewählte Position zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Drehen …</translation>
    </message>
    <message>
        <source>Reverse the selected position</source>
        <translation>Gewählte Position drehen</translation>
    </message>
    <message>
        <source>Close the selected position and open the opposite one of the same size</source>
        <translation>Gewählte Position schließen und die entgegengesetzte gleicher Größe eröffnen</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>Alle schließen …</translation>
    </message>
    <message>
        <source>Close all positions</source>
        <translation>Alle Positionen schließen</translation>
    </message>
    <message>
        <source>Close all paper positions at market</source>
        <translation>Alle Papierpositionen zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>symbol, account</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close %1 %2 at market?</source>
        <translation>%1 %2 zum Marktpreis schließen?</translation>
    </message>
    <message>
        <source>Close position</source>
        <translation>Position schließen</translation>
    </message>
    <message>
        <source>Close all paper positions of all accounts at market?</source>
        <translation>Alle Papierpositionen aller Konten zum Marktpreis schließen?</translation>
    </message>
    <message>
        <source>Close all paper positions of “%1” at market?</source>
        <translation>Alle Papierpositionen von „%1“ zum Marktpreis schließen?</translation>
    </message>
    <message>
        <source>Close all paper positions of the main account at market?</source>
        <translation>Alle Papierpositionen des Hauptkontos zum Marktpreis schließen?</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>Alle Papierpositionen zum Marktpreis schließen?</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Im Chart zeigen</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A Papier</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B Schatten</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>whose result, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>It is being closed already: its exit is on the way</source>
        <translation>Wird bereits geschlossen: Der Ausstieg ist unterwegs</translation>
    </message>
    <message>
        <source>Close position …</source>
        <translation>Position schließen …</translation>
    </message>
    <message>
        <source>Close half …</source>
        <translation>Hälfte schließen …</translation>
    </message>
    <message>
        <source>Close a quarter …</source>
        <translation>Viertel schließen …</translation>
    </message>
    <message>
        <source>Reverse position …</source>
        <translation>Position drehen …</translation>
    </message>
    <message>
        <source>Stop and target …</source>
        <translation>Stop und Ziel …</translation>
    </message>
    <message>
        <source>Correct what is held …</source>
        <translation>Bestand berichtigen …</translation>
    </message>
    <message>
        <source>Book funding …</source>
        <translation>Funding buchen …</translation>
    </message>
    <message>
        <source>Turn %1 %2 into the opposite position?</source>
        <translation>%1 %2 in die Gegenposition drehen?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Close %1 of %2 at market?</source>
        <comment>quantity, symbol</comment>
        <translation>%1 von %2 zum Marktpreis schließen?</translation>
    </message>
    <message>
        <source>Close a part</source>
        <translation>Teilweise schließen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PowerView</name>
    <message>
        <source>Trading days to a decision</source>
        <translation>Handelstage bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Not known before the metric varies over some days.</source>
        <translation>Unbekannt, bevor die Metrik über einige Tage schwankt.</translation>
    </message>
    <message>
        <source>An effect of %1 R takes %2 trading days.</source>
        <translation>Ein Effekt von %1 R braucht %2 Handelstage.</translation>
    </message>
    <message>
        <source>Known once the metric varies over some days.</source>
        <translation>Bekannt, sobald die Metrik über einige Tage schwankt.</translation>
    </message>
    <message>
        <source>Trading days to decide, by effect</source>
        <translation>Handelstage bis zur Entscheidung, nach Effekt</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProtectDialog</name>
    <message>
        <source>Stop and target of %1</source>
        <translation>Stop und Ziel von %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Stop-Preis</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>Zielpreis</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>Was sie bedeuten</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>Der Preis muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>at the stop %1</source>
        <translation>am Stop %1</translation>
    </message>
    <message>
        <source>at the target %1</source>
        <translation>am Ziel %1</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>Without a stop nothing limits the loss but the engine&apos;s other exits.</source>
        <translation>Ohne Stop begrenzen nur die anderen Ausstiege der Engine den Verlust.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Grund (im Prüfpfad festgehalten)</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Grund, falls gewünscht</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonStrip</name>
    <message>
        <source>Reason for a change</source>
        <translation>Grund einer Änderung</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>Warum? Wird mit der Änderung festgehalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>Änderung anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Änderung abbrechen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReconciliationPanel</name>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Was nicht übereinstimmt</translation>
    </message>
    <message>
        <source>All agree. Engine, venues and storage are compared every minute; what they do not say alike stands here and holds its instrument until somebody unlocks it under Risk.</source>
        <translation>Alles stimmt überein. Engine, Handelsplätze und Speicher werden jede Minute verglichen; Abweichungen stehen hier und sperren ihr Instrument, bis jemand es unter Risiko entsperrt.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecoveryDialog</name>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power. It wrote last at %2 (UTC).</source>
        <translation>Das Programm davor (Prozess %1) endete nicht ordentlich: Absturz, erzwungenes Ende oder Stromausfall. Zuletzt schrieb es um %2 (UTC).</translation>
    </message>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power.</source>
        <translation>Das Programm davor (Prozess %1) endete nicht ordentlich: Absturz, erzwungenes Ende oder Stromausfall.</translation>
    </message>
    <message>
        <source>There was no session yet, so nothing is lost.</source>
        <translation>Es gab noch keine Sitzung, also ist nichts verloren.</translation>
    </message>
    <message>
        <source>The last session, “%1”, had come to its end before: it is complete.</source>
        <translation>Die letzte Sitzung, „%1“, war vorher zu Ende: Sie ist vollständig.</translation>
    </message>
    <message>
        <source>“%1” had only been begun: none of its events was on the disk yet. It begins again with the same settings.</source>
        <translation>„%1“ hatte eben erst begonnen: Noch keines der Ereignisse war auf der Platte. Sie beginnt neu mit denselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recovered from its journal: %n event(s), the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</source>
        <translation>
            <numerusform>„%1“ ist aus dem Journal wiederhergestellt: %n Ereignis, das letzte um %2 (UTC) Marktzeit. Alles, was das Fenster als erledigt gezeigt hatte, ist darunter.</numerusform>
            <numerusform>„%1“ ist aus dem Journal wiederhergestellt: %n Ereignisse, das letzte um %2 (UTC) Marktzeit. Alles, was das Fenster als erledigt gezeigt hatte, ist darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n open position(s). Nothing watches them until the session goes on.</source>
        <translation>
            <numerusform>Sie hält %n offene Position. Nichts überwacht sie, bis die Sitzung weiterläuft.</numerusform>
            <numerusform>Sie hält %n offene Positionen. Nichts überwacht sie, bis die Sitzung weiterläuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no positions.</source>
        <translation>Sie hält keine Positionen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are at work in it.</source>
        <translation>
            <numerusform>%n Order ist darin aktiv.</numerusform>
            <numerusform>%n Orders sind darin aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the tape had not been written to their end and were cut off; nothing of them was ever shown.</source>
        <translation>
            <numerusform>%n Byte des Bandes war nicht zu Ende geschrieben und wurde abgeschnitten; nichts davon wurde je gezeigt.</numerusform>
            <numerusform>%n Bytes des Bandes waren nicht zu Ende geschrieben und wurden abgeschnitten; nichts davon wurde je gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation>Nichts musste repariert werden.</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end; nothing is lost.</source>
        <translation>Das Programm davor endete nicht ordentlich; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end. “%1” goes on behind its last event, number %2.</source>
        <translation>Das Programm davor endete nicht ordentlich. „%1“ läuft hinter dem letzten Ereignis weiter, Nummer %2.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Open paused</source>
        <translation>Pausiert öffnen</translation>
    </message>
    <message>
        <source>Open the session and leave it paused</source>
        <translation>Sitzung öffnen und pausiert lassen</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Andere Sitzung</translation>
    </message>
    <message>
        <source>Begin another session; this one can go on later</source>
        <translation>Andere Sitzung beginnen; diese kann später weiterlaufen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeMeters</name>
    <message>
        <source>Chances of the directions</source>
        <translation>Chancen der Richtungen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>bull %1, bear %2, sideways %3, break with the past %4</source>
        <translation>Bulle %1, Bär %2, seitwärts %3, Bruch mit der Vergangenheit %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>! Break with the past</source>
        <translation>! Bruch mit der Vergangenheit</translation>
    </message>
    <message>
        <source>Break with the past</source>
        <translation>Bruch mit der Vergangenheit</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimePanel</name>
    <message>
        <source>Market regimes</source>
        <translation>Marktregimes</translation>
    </message>
    <message>
        <source>Instrument whose regime is shown</source>
        <translation>Instrument, dessen Regime gezeigt wird</translation>
    </message>
    <message>
        <source>Turns from direction to direction</source>
        <translation>Wenden von Richtung zu Richtung</translation>
    </message>
    <message>
        <source>Changes of the regime</source>
        <translation>Regimewechsel</translation>
    </message>
    <message>
        <source>No change yet — each one stands here with how long it held. Play the session; a regime is known after 200 bars of its timeframe.</source>
        <translation>Noch kein Wechsel – jeder steht hier mit seiner Dauer. Sitzung abspielen; ein Regime ist nach 200 Balken seiner Zeitebene bekannt.</translation>
    </message>
    <message>
        <source>Turns and stays</source>
        <translation>Wenden und Dauern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No regimes yet</source>
        <translation>Noch keine Regimes</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session.</source>
        <translation>Demo starten, Aufzeichnung öffnen oder Sitzung fortsetzen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is scored for this instrument, so it has no regime.</source>
        <translation>Für dieses Instrument wird nichts bewertet, daher kein Regime.</translation>
    </message>
    <message>
        <source>volatility %1 (%2)</source>
        <comment>label, percentile</comment>
        <translation>Volatilität %1 (%2)</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>Trend %1</translation>
    </message>
    <message>
        <source>spread %1, from bars</source>
        <translation>Spread %1, aus Balken</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>Spread %1</translation>
    </message>
    <message>
        <source>Bars of %1: confidence %2, since %3, from %4. Last bar %5.</source>
        <translation>Balken zu %1: Konfidenz %2, seit %3, Quelle: %4. Letzter Balken %5.</translation>
    </message>
    <message>
        <source>The regime is known after 200 closed bars of %1. Until then it counts as sideways.</source>
        <translation>Das Regime ist nach 200 geschlossenen Balken zu %1 bekannt. Bis dahin gilt es als seitwärts.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeTimeline</name>
    <message>
        <source>Regimes of the session</source>
        <translation>Regimes der Sitzung</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3; the table below has them all</source>
        <translation>%1 Wechsel von %2 bis %3; die Tabelle unten hat alle</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>regime, span of time</comment>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReplaceDialog</name>
    <message>
        <source>Change order %1</source>
        <translation>Order %1 ändern</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stop bei</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>Less quantity at the same price keeps its place in the queue; more, or another price, goes to the end of it.</source>
        <translation>Weniger Menge zum selben Preis behält den Platz in der Warteschlange; mehr oder ein anderer Preis geht ans Ende.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Order ändern</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>Die Menge muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>%1 are filled already: cancel the order instead.</source>
        <translation>%1 sind bereits ausgeführt: stattdessen stornieren.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>Der Preis muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>Sichtbar kann nicht mehr sein als vorhanden.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportDialog</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report of a session</source>
        <translation>Bericht einer Sitzung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>File of the web page</source>
        <translation>Datei der Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>Datei des PDF</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel fertig ist</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Stop writing the report</source>
        <translation>Schreiben des Berichts abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose where: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>Ort wählen: %1</translation>
    </message>
    <message>
        <source>Open what was written: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>Geschriebenes öffnen: %1</translation>
    </message>
    <message>
        <source>No program opened %1. Open it from your files.</source>
        <translation>Kein Programm hat %1 geöffnet. Bitte aus dem Dateimanager öffnen.</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>name of a session, time</comment>
        <translation>%1, begonnen %2</translation>
    </message>
    <message>
        <source>There is no session yet. Start the demo or open a recording first.</source>
        <translation>Es gibt noch keine Sitzung. Zuerst die Demo starten oder eine Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>Reading the session …</source>
        <translation>Sitzung wird gelesen …</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Reading the session: %1, about %2 left.</source>
        <comment>percent, duration</comment>
        <translation>Sitzung wird gelesen: %1, noch etwa %2.</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Instrument to hold</source>
        <translation>Zu sperrendes Instrument</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Take no entries in the chosen instrument</source>
        <translation>Keine Einstiege im gewählten Instrument</translation>
    </message>
    <message>
        <source>No entries in this instrument until somebody lifts it; exits still go out</source>
        <translation>Keine Einstiege in diesem Instrument, bis jemand es freigibt; Ausstiege gehen weiter</translation>
    </message>
    <message>
        <source>What trips next</source>
        <translation>Was als Nächstes greift</translation>
    </message>
    <message>
        <source>What stops entries</source>
        <translation>Was Einstiege stoppt</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>Zustand der letzten Änderung</translation>
    </message>
    <message>
        <source>Limits of risk</source>
        <translation>Risikolimits</translation>
    </message>
    <message>
        <source>Value at risk and stress</source>
        <translation>Value at Risk und Stress</translation>
    </message>
    <message>
        <source>Run and calm mode</source>
        <translation>Lauf und Ruhemodus</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its limits.</source>
        <translation>Demo starten, Aufzeichnung öffnen oder Sitzung fortsetzen, um ihre Limits zu sehen.</translation>
    </message>
    <message>
        <source>Nobody listens: the session has ended.</source>
        <translation>Kein Empfänger: Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>Warten, bis es auf der Platte ist…</translation>
    </message>
    <message>
        <source>Done. It stands in the audit trail.</source>
        <translation>Erledigt. Es steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht erledigt: %1</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
    <message>
        <source>Killed at %1 by %2.</source>
        <translation>Not-Aus um %1 durch %2.</translation>
    </message>
    <message>
        <source>Killed at %1: %2.</source>
        <translation>Not-Aus um %1: %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Acknowledge the kill — what happened?</source>
        <translation>Not-Aus bestätigen – was ist geschehen?</translation>
    </message>
    <message>
        <source>Allow trading again — why is that right?</source>
        <translation>Handel wieder erlauben – warum ist das richtig?</translation>
    </message>
    <message>
        <source>%1 is broken: no entries %2.</source>
        <translation>%1 ist verletzt: keine Einstiege %2.</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Aufheben…</translation>
    </message>
    <message>
        <source>Measure it anew from here — why is that right?</source>
        <translation>Ab hier neu messen – warum ist das richtig?</translation>
    </message>
    <message>
        <source>until the next trading day</source>
        <translation>bis zum nächsten Handelstag</translation>
    </message>
    <message>
        <source>until the next week</source>
        <translation>bis zur nächsten Woche</translation>
    </message>
    <message>
        <source>until somebody lifts it</source>
        <translation>bis jemand es aufhebt</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>ein Bediener</translation>
    </message>
    <message>
        <source>%1 takes no entries since %2: %3.</source>
        <translation>%1 nimmt seit %2 keine Einstiege: %3.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Let %1 trade again — why is that right?</source>
        <translation>%1 wieder handeln lassen – warum ist das richtig?</translation>
    </message>
    <message>
        <source>%1 waits for its data since %2: %3.</source>
        <translation>%1 wartet seit %2 auf seine Daten: %3.</translation>
    </message>
    <message>
        <source>Calm mode, %1: most of the daily loss limit is used.</source>
        <translation>Ruhemodus, %1: Das Tagesverlustlimit ist größtenteils verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode, %1: %n loss(es) in a row.</source>
        <translation>
            <numerusform>Ruhemodus, %1: %n Verlust in Folge.</numerusform>
            <numerusform>Ruhemodus, %1: %n Verluste in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>End calm mode — why is that right?</source>
        <translation>Ruhemodus beenden – warum ist das richtig?</translation>
    </message>
    <message>
        <source>✗ killed</source>
        <comment>state of trading</comment>
        <translation>✗ Not-Aus</translation>
    </message>
    <message>
        <source>✗ entries halted</source>
        <comment>state of trading</comment>
        <translation>✗ Einstiege ausgesetzt</translation>
    </message>
    <message>
        <source>✓ trading allowed</source>
        <comment>state of trading</comment>
        <translation>✓ Handel erlaubt</translation>
    </message>
    <message>
        <source>! some instruments held</source>
        <comment>state of trading</comment>
        <translation>! einige Instrumente gesperrt</translation>
    </message>
    <message>
        <source>calm mode: %1</source>
        <translation>Ruhemodus: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, what stops entries</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✗</source>
        <translation>✗</translation>
    </message>
    <message>
        <source>!</source>
        <translation>!</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a button does, what it is about</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next to trip: nothing is used.</source>
        <translation>Als Nächstes: nichts ist genutzt.</translation>
    </message>
    <message>
        <source>Next to trip: %1 — %2 used</source>
        <comment>rule, share</comment>
        <translation>Als Nächstes: %1 – %2 genutzt</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>sentence, measured, limit</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>✗ %1, and broken.</source>
        <translation>✗ %1, und verletzt.</translation>
    </message>
    <message>
        <source>! %1.</source>
        <translation>! %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Value at risk of a day at %1: %2; beyond it on average %3.</source>
        <translation>Value at Risk eines Tages bei %1: %2; darüber hinaus im Mittel %3.</translation>
    </message>
    <message numerus="yes">
        <source>From %n revaluation(s) of the positions over past days.</source>
        <translation>
            <numerusform>Aus %n Neubewertung der Positionen über vergangene Tage.</numerusform>
            <numerusform>Aus %n Neubewertungen der Positionen über vergangene Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the volatility of the last trading day, as a normal distribution.</source>
        <translation>Aus der Volatilität des letzten Handelstags, als Normalverteilung.</translation>
    </message>
    <message>
        <source>Some volatility is not known yet: it counts with none.</source>
        <translation>Manche Volatilität ist noch unbekannt: Sie zählt als keine.</translation>
    </message>
    <message>
        <source>Worst scenario: %1, loss %2.</source>
        <translation>Schlimmstes Szenario: %1, Verlust %2.</translation>
    </message>
    <message>
        <source>No scenario loses anything.</source>
        <translation>Kein Szenario verliert etwas.</translation>
    </message>
    <message>
        <source>Run: result %1, entries today %2, value of all entries %3.</source>
        <translation>Lauf: Ergebnis %1, Einstiege heute %2, Wert aller Einstiege %3.</translation>
    </message>
    <message>
        <source>Budget of the run: %1 used.</source>
        <translation>Budget des Laufs: %1 verbraucht.</translation>
    </message>
    <message>
        <source>The run has no budget: the settings risk.run_… give it one.</source>
        <translation>Der Lauf hat kein Budget: Die Einstellungen risk.run_… geben ihm eines.</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode is on: %n loss(es) in a row.</source>
        <translation>
            <numerusform>Ruhemodus ist an: %n Verlust in Folge.</numerusform>
            <numerusform>Ruhemodus ist an: %n Verluste in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calm mode is off: the setting risk.calm_mode turns it on.</source>
        <translation>Ruhemodus ist aus: Die Einstellung risk.calm_mode schaltet ihn ein.</translation>
    </message>
    <message>
        <source>Kill also closes all positions.</source>
        <translation>Not-Aus schließt auch alle Positionen.</translation>
    </message>
    <message>
        <source>Kill keeps positions with their stops and targets.</source>
        <translation>Not-Aus behält Positionen mit ihren Stops und Zielen.</translation>
    </message>
    <message>
        <source>There is no instrument yet.</source>
        <translation>Es gibt noch kein Instrument.</translation>
    </message>
    <message>
        <source>Take no entries in %1 — why?</source>
        <translation>Keine Einstiege in %1 – warum?</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RulePreview</name>
    <message>
        <source>Risk preview</source>
        <translation>Risikovorschau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>würde bestehen</translation>
    </message>
    <message>
        <source>would warn</source>
        <translation>würde warnen</translation>
    </message>
    <message>
        <source>would reduce the order</source>
        <translation>würde die Order reduzieren</translation>
    </message>
    <message>
        <source>would block the order</source>
        <translation>würde die Order blockieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>ATR not known here</source>
        <translation>ATR hier unbekannt</translation>
    </message>
    <message>
        <source>%1 R, at least %2</source>
        <translation>%1 R, mindestens %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>schließt in %1</translation>
    </message>
    <message>
        <source>%1 old of %2</source>
        <translation>%1 alt von %2</translation>
    </message>
    <message>
        <source>%1 from the market, at most %2</source>
        <translation>%1 vom Markt, höchstens %2</translation>
    </message>
    <message>
        <source>one works already</source>
        <translation>eine ist bereits aktiv</translation>
    </message>
    <message>
        <source>no other works</source>
        <translation>keine andere aktiv</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoringDialog</name>
    <message>
        <source>Take changes of the file</source>
        <translation>Dateiänderungen übernehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reload file</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Waiting until the undo is recorded …</source>
        <translation>Warten, bis die Rücknahme aufgezeichnet ist …</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>SMC</source>
        <translation>SMC</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>Gewicht der Smart-Money-Konzepte</translation>
    </message>
    <message>
        <source>Elliott</source>
        <translation>Elliott</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>Gewicht der Elliott-Wellen</translation>
    </message>
    <message>
        <source>Harmonic</source>
        <translation>Harmonisch</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>Gewicht der harmonischen Muster</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>Gewicht aller Detektoren zusammen</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>Gewicht des Technik-Scores</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>Summe der Gewichte</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Buy from</source>
        <translation>Kauf ab</translation>
    </message>
    <message>
        <source>Score from which on it is a buy</source>
        <translation>Score, ab dem es ein Kauf ist</translation>
    </message>
    <message>
        <source>Sell up to</source>
        <translation>Verkauf bis</translation>
    </message>
    <message>
        <source>Score up to which it is a sell</source>
        <translation>Score, bis zu dem es ein Verkauf ist</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Share of the timeframes that must agree</source>
        <translation>Anteil der Zeitebenen, die übereinstimmen müssen</translation>
    </message>
    <message>
        <source>Weights of the timeframes</source>
        <translation>Gewichte der Zeitebenen</translation>
    </message>
    <message>
        <source>Those that are scored share them; — is not in the list.</source>
        <translation>Die bewerteten teilen sie sich; — steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the scoring configuration is kept</source>
        <translation>Wo die Scoring-Konfiguration liegt</translation>
    </message>
    <message>
        <source>Take changes of the file at once</source>
        <translation>Dateiänderungen sofort übernehmen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How often the file is looked at, in seconds</source>
        <translation>Wie oft die Datei geprüft wird, in Sekunden</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Read the file and take what it says</source>
        <translation>Datei lesen und übernehmen, was sie sagt</translation>
    </message>
    <message>
        <source>State of adaptive weights</source>
        <translation>Zustand der adaptiven Gewichte</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>Warum? Wird mit der Änderung festgehalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>Alle Änderungen anwenden</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Undo the last change that somebody made</source>
        <translation>Die letzte von jemandem gemachte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>History of the weights</source>
        <translation>Verlauf der Gewichte</translation>
    </message>
    <message>
        <source>Nothing has changed in this session. Change a weight above, edit the file, or let the weights learn with the flag adaptive_weights.</source>
        <translation>In dieser Sitzung hat sich nichts geändert. Oben ein Gewicht ändern, die Datei bearbeiten oder die Gewichte mit dem Flag adaptive_weights lernen lassen.</translation>
    </message>
    <message>
        <source>Weight of the timeframe %1</source>
        <translation>Gewicht der Zeitebene %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 does not exist: the built-in values hold. The first change makes it.</source>
        <translation>%1 existiert nicht: Es gelten die eingebauten Werte. Die erste Änderung legt sie an.</translation>
    </message>
    <message>
        <source>It was changed; reload it to take what it says.</source>
        <translation>Sie wurde geändert; neu laden, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ The change is recorded.</source>
        <translation>✓ Die Änderung ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Waiting until the change is recorded …</source>
        <translation>Warten, bis die Änderung aufgezeichnet ist …</translation>
    </message>
    <message>
        <source>Sums %1 and %2; each is scaled to 1.</source>
        <translation>Summen %1 und %2; jede wird auf 1 skaliert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give a reason to apply it.</source>
        <translation>Zum Anwenden einen Grund angeben.</translation>
    </message>
    <message>
        <source>Nobody has changed it in this session.</source>
        <translation>In dieser Sitzung hat sie niemand geändert.</translation>
    </message>
    <message>
        <source>Give a reason to undo it.</source>
        <translation>Zum Zurücknehmen einen Grund angeben.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>Neuer Screen</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>Screen bearbeiten</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Name des Screens</translation>
    </message>
    <message>
        <source>Strong and calm</source>
        <translation>Stark und ruhig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>Screen speichern</translation>
    </message>
    <message>
        <source>A value is missing, or is no number.</source>
        <translation>Ein Wert fehlt oder ist keine Zahl.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>Ein Name hat bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a screen of this name.</source>
        <translation>Es gibt schon einen Screen dieses Namens.</translation>
    </message>
    <message>
        <source>No session is open, so that nothing can be tried.</source>
        <translation>Es ist keine Sitzung offen, daher lässt sich nichts ausprobieren.</translation>
    </message>
    <message>
        <source>%1 of %2 instruments are like this now.</source>
        <translation>Jetzt so: %1 von %2 Instrumenten.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenerPanel</name>
    <message>
        <source>Screener</source>
        <translation>Screener</translation>
    </message>
    <message>
        <source>Screen that is shown</source>
        <translation>Gezeigter Screen</translation>
    </message>
    <message>
        <source>No screen yet</source>
        <translation>Noch kein Screen</translation>
    </message>
    <message>
        <source>Screens and groups</source>
        <translation>Screens und Gruppen</translation>
    </message>
    <message>
        <source>New screen…</source>
        <translation>Neuer Screen…</translation>
    </message>
    <message>
        <source>Edit the screen…</source>
        <translation>Screen bearbeiten…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a screen</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>New…</source>
        <comment>a screen</comment>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>Screen bearbeiten</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>Neuer Screen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>instruments for which a screen holds</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No screen yet. “New…” asks what instruments should be like: their score, regime, change, spread, indicators.</source>
        <translation>Noch kein Screen. „Neu…“ fragt, wie Instrumente sein sollen: Score, Regime, Änderung, Spread, Indikatoren.</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>Noch keine Instrumente – Demo starten oder Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>No instrument is like this at present.</source>
        <translation>Derzeit ist kein Instrument so.</translation>
    </message>
    <message>
        <source>Delete the screen</source>
        <translation>Screen löschen</translation>
    </message>
    <message>
        <source>Keep these as a watchlist…</source>
        <translation>Als Watchlist behalten…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionBar</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the source is played, times real time</source>
        <translation>Abspieltempo der Quelle, als Vielfaches der Echtzeit</translation>
    </message>
    <message>
        <source>Position in the source</source>
        <translation>Position in der Quelle</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Go to, UTC</source>
        <translation>Gehe zu, UTC</translation>
    </message>
    <message>
        <source>Type a time such as 2026-01-05 14:30 and press Enter. A session can only be played forward; to look back, open a replay of it.</source>
        <translation>Eine Zeit wie 2026-01-05 14:30 eintippen und Eingabe drücken. Eine Sitzung läuft nur vorwärts; zum Zurückblicken ein Replay öffnen.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it like 2026-01-05 14:30 (UTC).</source>
        <translation>„%1“ ist keine Zeit. Eingeben wie 2026-01-05 14:30 (UTC).</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation>ab %1, ohne Ende</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionComparisonDialog</name>
    <message>
        <source>Two sessions compared</source>
        <translation>Zwei Sitzungen im Vergleich</translation>
    </message>
    <message>
        <source>Figures of both sessions</source>
        <translation>Kennzahlen beider Sitzungen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Both sessions were begun with the same settings and flags.</source>
        <translation>Beide Sitzungen begannen mit denselben Einstellungen und Flags.</translation>
    </message>
    <message>
        <source>The main account of each, as its journal has it. The curves step with every closed position, from the first event of a session to its last; what open positions are worth is not in them. Settings are those a session was begun with.</source>
        <translation>Jeweils das Hauptkonto, wie es das Journal führt. Die Kurven springen mit jeder geschlossenen Position, vom ersten Ereignis einer Sitzung bis zum letzten; der Wert offener Positionen ist nicht enthalten. Einstellungen sind die vom Beginn der Sitzung.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy figures and settings as CSV</source>
        <translation>Kennzahlen und Einstellungen als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save figures and settings as CSV</source>
        <translation>Kennzahlen und Einstellungen als CSV speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>First: “%1”. Second: “%2”.</source>
        <translation>Erste: „%1“. Zweite: „%2“.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionLabelDialog</name>
    <message>
        <source>Name and note</source>
        <translation>Name und Notiz</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>Was versucht, was gesehen wurde</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>Notiz zur Sitzung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save name and note</source>
        <translation>Name und Notiz speichern</translation>
    </message>
    <message>
        <source>Kept beside the journal, which stays as it is. An empty name is the one that the session was begun with.</source>
        <translation>Steht neben dem Journal, das bleibt, wie es ist. Ein leerer Name ist der, mit dem die Sitzung begann.</translation>
    </message>
    <message>
        <source>Too long: a name has up to 200 bytes, a note up to 8192.</source>
        <translation>Zu lang: ein Name hat bis zu 200 Bytes, eine Notiz bis zu 8192.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionsDialog</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Aufgezeichnete Sitzungen</translation>
    </message>
    <message>
        <source>Search sessions …</source>
        <translation>Sitzungen suchen …</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>No session has these words. Change the search.</source>
        <translation>Keine Sitzung enthält diese Worte. Suche ändern.</translation>
    </message>
    <message>
        <source>No recorded sessions</source>
        <translation>Keine aufgezeichneten Sitzungen</translation>
    </message>
    <message>
        <source>Start the demo or open a recording: every session is recorded and can be resumed or looked back at here.</source>
        <translation>Demo starten oder Aufzeichnung öffnen: Jede Sitzung wird aufgezeichnet und lässt sich hier fortsetzen oder ansehen.</translation>
    </message>
    <message>
        <source>What can be done with the session</source>
        <translation>Was mit der Sitzung möglich ist</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Die Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Look back at the session</source>
        <translation>Die Sitzung ansehen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Not finished: it can go on where it stopped, or be looked back at.</source>
        <translation>Nicht beendet: Sie lässt sich an der Unterbrechung fortsetzen oder ansehen.</translation>
    </message>
    <message>
        <source>Finished: it can be looked back at.</source>
        <translation>Beendet: Sie lässt sich ansehen.</translation>
    </message>
    <message>
        <source>Removed sessions</source>
        <translation>Entfernte Sitzungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Name und Notiz…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show the sessions that were removed from the list</source>
        <translation>Aus der Liste entfernte Sitzungen zeigen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>Zuletzt Entferntes zurückholen</translation>
    </message>
    <message>
        <source>How much of the export is done</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Begin a new session</source>
        <translation>Neue Sitzung beginnen</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>Neue Simulation…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Handelsplatz verbinden…</translation>
    </message>
    <message>
        <source>Pause the session that is open</source>
        <translation>Offene Sitzung pausieren</translation>
    </message>
    <message>
        <source>Compare the two sessions that are selected</source>
        <translation>Die beiden gewählten Sitzungen vergleichen</translation>
    </message>
    <message>
        <source>Write the session out as files</source>
        <translation>Sitzung als Dateien schreiben</translation>
    </message>
    <message>
        <source>Name of the session and a note on it</source>
        <translation>Name der Sitzung und Notiz dazu</translation>
    </message>
    <message>
        <source>Remove the session from the list</source>
        <translation>Sitzung aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Bring the session back into the list</source>
        <translation>Sitzung in die Liste zurückholen</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>Aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>“%1” is taken from the list of sessions.</source>
        <translation>„%1“ wird aus der Liste der Sitzungen genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are taken from the list.</source>
        <translation>
            <numerusform>%n Sitzung wird aus der Liste genommen.</numerusform>
            <numerusform>%n Sitzungen werden aus der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps it, as it keeps everything: audit and exports still have it. “Removed sessions” lists it, and brings it back.</source>
        <translation>Das Journal behält sie wie alles: Prüfpfad und Exporte haben sie weiterhin. „Entfernte Sitzungen“ zeigt sie und holt sie zurück.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <translation>In der Liste behalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Brings “%1” back into the list</source>
        <translation>Holt „%1“ in die Liste zurück</translation>
    </message>
    <message>
        <source>Nothing was removed from the list.</source>
        <translation>Nichts wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Choose a session. Two of them (Ctrl and a click, Shift and an arrow) can be compared.</source>
        <translation>Eine Sitzung wählen. Zwei (Strg und Klick, Umschalt und Pfeil) lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Two sessions: Compare shows them beside each other.</source>
        <translation>Zwei Sitzungen: „Vergleichen“ zeigt sie nebeneinander.</translation>
    </message>
    <message>
        <source>Several sessions: they can be removed together. Two of them can be compared.</source>
        <translation>Mehrere Sitzungen: Sie lassen sich zusammen entfernen. Zwei davon lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Removed from the list: it can be brought back, looked back at or exported.</source>
        <translation>Aus der Liste entfernt: Sie lässt sich zurückholen, ansehen oder exportieren.</translation>
    </message>
    <message>
        <source>This session is open in the window. It can be paused, exported and compared.</source>
        <translation>Diese Sitzung ist im Fenster offen. Sie lässt sich pausieren, exportieren und vergleichen.</translation>
    </message>
    <message>
        <source>The session that is open is not removed. Stop it first (Ctrl+W).</source>
        <translation>Die offene Sitzung wird nicht entfernt. Erst anhalten (Strg+W).</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingDelegate</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard setzen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>Einstellungen suchen …</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Description of the setting</source>
        <translation>Beschreibung der Einstellung</translation>
    </message>
    <message>
        <source>Reset the chosen setting to its default</source>
        <translation>Gewählte Einstellung auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>Warum? Wird mit der Änderung festgehalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>Alle Änderungen anwenden</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Enter or F2 edits the value of the current row</source>
        <translation>Eingabe oder F2 bearbeitet den Wert der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>Choose a setting to read what it does. Enter edits its value.</source>
        <translation>Eine Einstellung wählen, um ihre Wirkung zu lesen. Eingabe bearbeitet den Wert.</translation>
    </message>
    <message>
        <source>%1 — %2 Takes effect: %3.</source>
        <comment>key, description, when</comment>
        <translation>%1 – %2 Wirksam: %3.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <translation>%1 = %2 (%3)</translation>
    </message>
    <message>
        <source>No changes wait.</source>
        <translation>Keine Änderungen warten.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>Zum Anwenden einen Grund angeben.</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>Warten, bis die Änderungen aufgezeichnet sind …</translation>
    </message>
    <message>
        <source>✓ One change is recorded.</source>
        <translation>✓ Eine Änderung ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>✓ %1 changes are recorded.</source>
        <translation>✓ %1 Änderungen sind aufgezeichnet.</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profile…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>Nur geänderte Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Only settings that differ from their defaults, or wait to be applied</source>
        <translation>Nur Einstellungen, die vom Standard abweichen oder auf das Anwenden warten</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>Profile der Einstellungen</translation>
    </message>
    <message>
        <source>Keep settings under a name, compare, apply, and exchange them as files</source>
        <translation>Einstellungen unter einem Namen aufheben, vergleichen, anwenden und als Dateien austauschen</translation>
    </message>
    <message>
        <source>Reset all settings to their defaults</source>
        <translation>Alle Einstellungen auf ihren Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing is in effect before it is applied</source>
        <translation>Nichts gilt, bevor es angewendet wird</translation>
    </message>
    <message>
        <source>Take the last edit or reset back</source>
        <translation>Letzte Bearbeitung oder letztes Zurücksetzen zurücknehmen</translation>
    </message>
    <message>
        <source>All settings wait to get their defaults. Give a reason and apply, or take it back with Undo.</source>
        <translation>Alle Einstellungen warten auf ihren Standard. Einen Grund angeben und anwenden, oder mit „Rückgängig“ zurücknehmen.</translation>
    </message>
    <message>
        <source>✗ Nothing was changed: %1 was refused. %2</source>
        <translation>✗ Nichts wurde geändert: %1 wurde abgelehnt. %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsProfilesDialog</name>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Write file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>Profile der Einstellungen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What applying the profile would change</source>
        <translation>Was das Anwenden des Profils ändern würde</translation>
    </message>
    <message>
        <source>Nothing differs from what is in effect.</source>
        <translation>Nichts weicht von dem ab, was gilt.</translation>
    </message>
    <message>
        <source>What the profile would change</source>
        <translation>Was das Profil ändern würde</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Name eines neuen Profils</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>Warum? Wird mit der Änderung festgehalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep the chosen settings under this name</source>
        <translation>Die gewählten Einstellungen unter diesem Namen aufheben</translation>
    </message>
    <message>
        <source>Give the profile the name that is written above</source>
        <translation>Dem Profil den Namen geben, der oben steht</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Das Profil löschen</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>Letztes Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>Look at a profile from a file</source>
        <translation>Ein Profil aus einer Datei ansehen</translation>
    </message>
    <message>
        <source>Write the chosen settings to a file</source>
        <translation>Die gewählten Einstellungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Apply the profile, all of it or nothing</source>
        <translation>Das Profil anwenden, ganz oder gar nicht</translation>
    </message>
    <message>
        <source>Settings as they are</source>
        <translation>Einstellungen, wie sie sind</translation>
    </message>
    <message>
        <source>Choose a profile to see what it would change.</source>
        <translation>Ein Profil wählen, um zu sehen, was es ändern würde.</translation>
    </message>
    <message>
        <source>Write a name and save to keep the settings as they are now. Choose a profile to compare it with them.</source>
        <translation>Einen Namen schreiben und speichern, um die Einstellungen von jetzt aufzuheben. Ein Profil wählen, um es mit ihnen zu vergleichen.</translation>
    </message>
    <message>
        <source>“%1” has the settings that are in effect.</source>
        <translation>„%1“ hat die Einstellungen, die gelten.</translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings.</source>
        <translation>
            <numerusform>„%1“ anzuwenden würde %n Einstellung ändern.</numerusform>
            <numerusform>„%1“ anzuwenden würde %n Einstellungen ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings; the others stay as they are.</source>
        <translation>
            <numerusform>„%1“ anzuwenden würde %n Einstellung ändern; die übrigen bleiben, wie sie sind.</numerusform>
            <numerusform>„%1“ anzuwenden würde %n Einstellungen ändern; die übrigen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>Zum Anwenden einen Grund angeben.</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>Warten, bis die Änderungen aufgezeichnet sind …</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Write another name, or delete that one first.</source>
        <translation>Es gibt schon ein Profil „%1“. Einen anderen Namen schreiben oder jenes zuerst löschen.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is saved without %2: values that look like secrets belong to the keychain.</source>
        <translation>„%1“ ist ohne %2 gespeichert: Werte, die wie Geheimnisse aussehen, gehören in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>„%1“ ist gelöscht; „Löschen rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Look at what would change, then apply it, or save it under a name.</source>
        <translation>Noch ist nichts geändert. Ansehen, was sich ändern würde, dann anwenden oder unter einem Namen speichern.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Profile of settings</source>
        <translation>Profil der Einstellungen</translation>
    </message>
    <message>
        <source>Profiles of settings (*.json *.conf)</source>
        <translation>Profile der Einstellungen (*.json *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write a profile of settings</source>
        <translation>Ein Profil der Einstellungen schreiben</translation>
    </message>
    <message>
        <source>There is another profile “%1” by now, and it stays.</source>
        <translation>Es gibt inzwischen ein anderes Profil „%1“, und es bleibt.</translation>
    </message>
    <message>
        <source>“%1” was changed in another way since, and stays as it is.</source>
        <translation>„%1“ wurde seither anders geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>deletion of profile %1</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>Löschung des Profils %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ShortcutDialog</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle wie zu Beginn</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search: action, menu or key</source>
        <translation>Suche: Aktion, Menü oder Taste</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action has these words. Change the search.</source>
        <translation>Keine Aktion hat diese Worte. Suche ändern.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the key that is wanted</source>
        <translation>Die gewünschte Taste drücken</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Taste entfernen</translation>
    </message>
    <message>
        <source>Give it the key it had at first</source>
        <translation>Ihr die Taste vom Beginn geben</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first</source>
        <translation>Allen Aktionen ihre Tasten vom Beginn geben</translation>
    </message>
    <message>
        <source>What setting the key would do</source>
        <translation>Was das Setzen der Taste bewirkt</translation>
    </message>
    <message>
        <source>Kill has that key now. Give Kill another one first.</source>
        <translation>Not-Aus hat diese Taste. Erst Not-Aus eine andere geben.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Eine Aktion wählen.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which then has none.</source>
        <translation>%1 ist die Taste von „%2“ (%3), das dann keine hat.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StatusLine</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>durable</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>Decision p99</source>
        <translation>Entscheidung p99</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Regime models in training</source>
        <translation>Regimemodelle im Training</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Ctrl+K command palette · F1 keys</source>
        <translation>Strg+K Befehlspalette · F1 Tasten</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>The session&apos;s digest: a replay of its journal gives the same. Click to copy.</source>
        <translation>Die Prüfsumme der Sitzung: Ein Replay ihres Journals ergibt dieselbe. Klick kopiert.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>up to %1 ms ago</source>
        <translation>bis vor %1 ms</translation>
    </message>
    <message>
        <source>up to %1 s ago</source>
        <translation>bis vor %1 s</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <comment>how many, share</comment>
        <translation>%1, zu %2 fertig</translation>
    </message>
    <message>
        <source>Digest —</source>
        <translation>Prüfsumme —</translation>
    </message>
    <message>
        <source>Digest %1…%2</source>
        <translation>Prüfsumme %1…%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableTools</name>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The table could not be written to %1. Choose another place, or make room.</source>
        <translation>Die Tabelle konnte nicht nach %1 geschrieben werden. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Zeilen mit Titeln kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>column</comment>
        <translation>%1 (kein Platz)</translation>
    </message>
    <message>
        <source>This table is being written already. Wait for it, or cancel it.</source>
        <translation>Diese Tabelle wird schon geschrieben. Warten Sie darauf, oder brechen Sie es ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being copied.</source>
        <translation>
            <numerusform>%n Zeile wird kopiert.</numerusform>
            <numerusform>%n Zeilen werden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being written to %1.</source>
        <translation>
            <numerusform>%n Zeile wird in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen werden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was copied.</source>
        <translation>Abgebrochen; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Without %n row(s) that went away meanwhile.</source>
        <comment>a sentence before it</comment>
        <translation>
            <numerusform>%1 Ohne %n Zeile, die inzwischen wegfiel.</numerusform>
            <numerusform>%1 Ohne %n Zeilen, die inzwischen wegfielen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableView</name>
    <message>
        <source>Column titles</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TicketForm</name>
    <message>
        <source>Order type</source>
        <translation>Ordertyp</translation>
    </message>
    <message>
        <source>pair (OCO)</source>
        <comment>a limit and a stop order of which one cancels the other</comment>
        <translation>Paar (OCO)</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+7 choose the type</source>
        <translation>Alt+1 bis Alt+7 wählen den Typ</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Good till (UTC)</source>
        <translation>Gültig bis (UTC)</translation>
    </message>
    <message>
        <source>Till (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Limit-Preis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>Auslösepreis</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stop bei</translation>
    </message>
    <message>
        <source>Trails by</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Trail is given as</source>
        <translation>Trailing-Angabe als</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>× ATR</source>
        <comment>multiples of the average true range</comment>
        <translation>× ATR</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Schaut auf</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size is given as</source>
        <translation>Größenangabe als</translation>
    </message>
    <message>
        <source>Shown size</source>
        <translation>Sichtbare Menge</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>Iceberg: what the book shows of it at a time</source>
        <translation>Iceberg: was das Orderbuch jeweils davon zeigt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>nur reduzierend</translation>
    </message>
    <message>
        <source>Only reduces</source>
        <translation>Nur reduzierend</translation>
    </message>
    <message>
        <source>Never makes the position larger</source>
        <translation>Vergrößert die Position nie</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Rests in the book or is refused; never takes</source>
        <translation>Liegt im Buch oder wird abgelehnt; nimmt nie Liquidität</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Stop-Preis</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>Zielpreis</translation>
    </message>
    <message>
        <source>engine&apos;s own</source>
        <translation>Engine-eigen</translation>
    </message>
    <message>
        <source>Protects the position that it opens. Left blank, the engine sets its own from the ATR.</source>
        <translation>Schützt die eröffnete Position. Leer gelassen, setzt die Engine eigene Werte aus der ATR.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Kontrakte</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>size of an order as an amount of money</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>% risk</source>
        <translation>% Risiko</translation>
    </message>
    <message>
        <source>The price is not a price.</source>
        <translation>Der Preis ist kein Preis.</translation>
    </message>
    <message>
        <source>The trigger is not a price.</source>
        <translation>Der Auslöser ist kein Preis.</translation>
    </message>
    <message>
        <source>The stop is not a price.</source>
        <translation>Der Stop ist kein Preis.</translation>
    </message>
    <message>
        <source>The target is not a price.</source>
        <translation>Das Ziel ist kein Preis.</translation>
    </message>
    <message>
        <source>That is not a distance.</source>
        <translation>Das ist kein Abstand.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TopBar</name>
    <message>
        <source>All accounts in the tables</source>
        <translation>Alle Konten in den Tabellen</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>Tages-G/V</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Verlustbudget</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>NOT-AUS</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>What is being played, and how long it has run</source>
        <translation>Was abgespielt wird und wie lange schon</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose equity, positions and limits are shown, and who trades (Ctrl+Shift+A)</source>
        <translation>Wessen Equity, Positionen und Limits gezeigt werden und wer handelt (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Orders, fills, positions and the trade journal list every account, or the chosen one</source>
        <translation>Orders, Ausführungen, Positionen und Handelsjournal zeigen alle Konten oder das gewählte</translation>
    </message>
    <message>
        <source>How much of the loss allowed for the day is used</source>
        <translation>Wie viel des erlaubten Tagesverlusts verbraucht ist</translation>
    </message>
    <message>
        <source>Press and hold: cancels working orders and refuses new ones (Ctrl+Shift+F12 at once)</source>
        <translation>Gedrückt halten: storniert aktive Orders und lehnt neue ab (Strg+Umschalt+F12 sofort)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>%1
What is being played, and how long it has run</source>
        <translation>%1
Was abgespielt wird und wie lange schon</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>Below the highest equity so far; the deepest was %1</source>
        <translation>Unter dem bisherigen Equity-Hoch; der tiefste war %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WatchlistPanel</name>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>Noch keine Instrumente – Demo starten oder Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>Watchlist filtern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Reset order</source>
        <translation>Reihenfolge zurücksetzen</translation>
    </message>
    <message>
        <source>List that is shown</source>
        <translation>Gezeigte Liste</translation>
    </message>
    <message>
        <source>Lists and groups</source>
        <translation>Listen und Gruppen</translation>
    </message>
    <message>
        <source>New watchlist…</source>
        <translation>Neue Watchlist…</translation>
    </message>
    <message>
        <source>Add to the watchlist…</source>
        <translation>Zur Watchlist hinzufügen…</translation>
    </message>
    <message>
        <source>Next watchlist</source>
        <translation>Nächste Watchlist</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>Alle Instrumente</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier hat diese Wörter.</translation>
    </message>
    <message>
        <source>This session has none of the symbols of the list: %1.</source>
        <translation>Diese Sitzung hat keines der Symbole der Liste: %1.</translation>
    </message>
    <message>
        <source>This list is empty. Add instruments from the menu above, or from the menu of a row in “All instruments”.</source>
        <translation>Diese Liste ist leer. Instrumente kommen aus dem Menü oben dazu, oder aus dem Menü einer Zeile in „Alle Instrumente“.</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>Ein Name hat bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a list of this name.</source>
        <translation>Es gibt schon eine Liste dieses Namens.</translation>
    </message>
    <message>
        <source>New watchlist</source>
        <translation>Neue Watchlist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the watchlist</source>
        <translation>Watchlist umbenennen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>Es steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Gruppe von %1</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>Instrumente hinzufügen…</translation>
    </message>
    <message>
        <source>Rename list…</source>
        <translation>Liste umbenennen…</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WebhookPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis…</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>Testanfrage senden</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>Er läuft nicht</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>The new one goes to the clipboard and is not shown. The old one is still taken until the next time, so that senders can change over.</source>
        <translation>Das neue geht in die Zwischenablage und wird nicht gezeigt. Das alte gilt noch bis zum nächsten Mal, damit Absender umstellen können.</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>Sends itself a signal of an instrument that no session has: the answer 422 “unknown symbol” means that everything up to the session works</source>
        <translation>Sendet sich selbst ein Signal zu einem Instrument, das keine Sitzung hat: Die Antwort 422 „unknown symbol“ bedeutet, dass alles bis zur Sitzung funktioniert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>Vorlage kopieren</translation>
    </message>
    <message>
        <source>Copy the template for TradingView</source>
        <translation>Vorlage für TradingView kopieren</translation>
    </message>
    <message>
        <source>Who may send…</source>
        <translation>Wer senden darf…</translation>
    </message>
    <message>
        <source>Settings of the webhook</source>
        <translation>Einstellungen des Webhooks</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>Neueste Anfragen</translation>
    </message>
    <message>
        <source>No request yet. Copy address and template into an alert of TradingView, or send a test.</source>
        <translation>Noch keine Anfrage. Adresse und Vorlage in einen TradingView-Alarm kopieren oder einen Test senden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Template for TradingView</source>
        <translation>Vorlage für TradingView</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The template is in the clipboard; put the secret into it.</source>
        <translation>Die Vorlage ist in der Zwischenablage; das Geheimnis einsetzen.</translation>
    </message>
    <message>
        <source>A test request is on its way.</source>
        <translation>Eine Testanfrage ist unterwegs.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch the local server off</source>
        <translation>Lokalen Server ausschalten</translation>
    </message>
    <message>
        <source>Switch the local server on</source>
        <translation>Lokalen Server einschalten</translation>
    </message>
    <message>
        <source>Looked for when the server is switched on.</source>
        <translation>Wird beim Einschalten des Servers gesucht.</translation>
    </message>
    <message>
        <source>● set. It is kept apart from settings and journal and is never shown.</source>
        <translation>● gesetzt. Es liegt getrennt von Einstellungen und Journal und wird nie gezeigt.</translation>
    </message>
    <message>
        <source>○ missing: every signal is refused until there is one.</source>
        <translation>○ fehlt: Jedes Signal wird abgelehnt, bis es eines gibt.</translation>
    </message>
    <message>
        <source>Everybody who knows the secret, from this computer alone; from outside through a proxy or tunnel of your own.</source>
        <translation>Alle, die das Geheimnis kennen, nur von diesem Rechner; von außen über einen eigenen Proxy oder Tunnel.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Sextant-Logo</translation>
    </message>
    <message>
        <source>Where am I, why, and what if</source>
        <translation>Wo bin ich, warum, und was wäre wenn</translation>
    </message>
    <message>
        <source>No session yet. Start the demo, open a recording, or connect a venue. Whatever you choose, orders stay on paper.</source>
        <translation>Noch keine Sitzung. Demo starten, Aufzeichnung öffnen oder Handelsplatz verbinden. Orders bleiben in jedem Fall auf Papier.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Three invented instruments trade before your eyes, eight hours fast forward and then sixty times real time. No account, no network; labelled SIM throughout.</source>
        <translation>Drei erfundene Instrumente handeln vor den eigenen Augen, acht Stunden im Schnelldurchlauf, dann mit sechzigfacher Echtzeit. Kein Konto, kein Netz; durchgehend mit SIM gekennzeichnet.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Play files of bars or trades that you have (CSV, also gzip) at the speed you like, and trade them on paper.</source>
        <translation>Eigene Dateien mit Balken oder Trades (CSV, auch gzip) im gewünschten Tempo abspielen und auf Papier handeln.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>Handelsplatz verbinden</translation>
    </message>
    <message>
        <source>Listen to an exchange as it happens: trades, quotes, bars and the book, read-only. What a line loses is fetched or marked. Orders stay on paper.</source>
        <translation>Eine Börse live mitverfolgen: Trades, Quotierungen, Balken und Orderbuch, nur lesend. Was die Leitung verliert, wird nachgeladen oder markiert. Orders bleiben auf Papier.</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Handelsplatz verbinden…</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu wissen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhatIfPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the replay</source>
        <translation>Replay öffnen</translation>
    </message>
    <message>
        <source>Decisions that would have been others</source>
        <translation>Entscheidungen, die anders wären</translation>
    </message>
    <message>
        <source>First causes and what each was worth</source>
        <translation>Erste Ursachen und ihr Wert</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>Erneut abzuspielende Sitzung</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>A flag, a setting, a weight of the score or the rule of the session&apos;s experiment; type to search</source>
        <translation>Ein Flag, eine Einstellung, ein Score-Gewicht oder die Regel des Experiments der Sitzung; tippen zum Suchen</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>Its value, typed</source>
        <translation>Der Wert, getippt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Why it is no value</source>
        <translation>Warum es kein Wert ist</translation>
    </message>
    <message>
        <source>Clear the changes</source>
        <translation>Änderungen löschen</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Compare both runs</source>
        <translation>Beide Läufe vergleichen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel fertig ist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where the differences are marked</source>
        <translation>Wo die Unterschiede markiert sind</translation>
    </message>
    <message>
        <source>Open a replay of the compared session</source>
        <translation>Replay der verglichenen Sitzung öffnen</translation>
    </message>
    <message>
        <source>Decisions or causes</source>
        <translation>Entscheidungen oder Ursachen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Flag: %1</source>
        <translation>Flag: %1</translation>
    </message>
    <message>
        <source>Scoring: %1</source>
        <comment>group of settings: weight</comment>
        <translation>Scoring: %1</translation>
    </message>
    <message>
        <source>Experiment: its rule</source>
        <translation>Experiment: seine Regel</translation>
    </message>
    <message>
        <source>Paired or split, and the shares, of the experiment that ran in the session</source>
        <translation>Gepaart oder geteilt und die Anteile des Experiments, das in der Sitzung lief</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of settings: setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>Es gibt noch keine aufgezeichnete Sitzung.</translation>
    </message>
    <message>
        <source>Play the session twice, as it was and with the changes</source>
        <translation>Die Sitzung zweimal abspielen, wie sie war und mit den Änderungen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Both runs are played side by side. You can go on working meanwhile.</source>
        <translation>Beide Läufe werden nebeneinander abgespielt. Weiterarbeiten ist derweil möglich.</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>%p %, at %1</source>
        <translation>%p %, bei %1</translation>
    </message>
    <message>
        <source>No recorded session yet</source>
        <translation>Noch keine aufgezeichnete Sitzung</translation>
    </message>
    <message>
        <source>Start the demo or open a recording; what it decides can then be played again otherwise.</source>
        <translation>Demo starten oder Aufzeichnung öffnen; was sie entscheidet, lässt sich dann anders abspielen.</translation>
    </message>
    <message>
        <source>Nothing would have been different</source>
        <translation>Nichts wäre anders gewesen</translation>
    </message>
    <message>
        <source>Every decision of both runs is the same. Change something else, or another session.</source>
        <translation>Jede Entscheidung beider Läufe ist gleich. Etwas anderes ändern oder eine andere Sitzung nehmen.</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Choose a session, add a flag, setting or weight with another value, and compare.</source>
        <translation>Sitzung wählen, Flag, Einstellung oder Gewicht mit anderem Wert hinzufügen und vergleichen.</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Marked in the chart: □ as it was, ◆ what if. Enter on a row goes there.</source>
        <translation>Im Chart markiert: □ wie es war, ◆ Was-wäre-wenn. Eingabe auf einer Zeile springt dorthin.</translation>
    </message>
    <message>
        <source>This session is not open. Open its replay to see the differences in the chart.</source>
        <translation>Diese Sitzung ist nicht offen. Ihr Replay öffnen, um die Unterschiede im Chart zu sehen.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>paired, half of the units to B</source>
        <translation>gepaart, die Hälfte der Einheiten an B</translation>
    </message>
    <message>
        <source>split, half of the units to B</source>
        <translation>geteilt, die Hälfte der Einheiten an B</translation>
    </message>
    <message>
        <source>split, a fifth to B</source>
        <translation>geteilt, ein Fünftel an B</translation>
    </message>
    <message>
        <source>split, all to A</source>
        <translation>geteilt, alles an A</translation>
    </message>
    <message>
        <source>split, all to B</source>
        <translation>geteilt, alles an B</translation>
    </message>
    <message>
        <source>“%1” is neither a flag, a setting nor a weight. Choose one of the list.</source>
        <translation>„%1“ ist weder Flag noch Einstellung noch Gewicht. Etwas aus der Liste wählen.</translation>
    </message>
    <message>
        <source>“%1” is no weight: expected a number from 0 to 1000.</source>
        <translation>„%1“ ist kein Gewicht: Zahl von 0 bis 1000 erwartet.</translation>
    </message>
    <message>
        <source>No change yet: both runs would be the same.</source>
        <translation>Noch keine Änderung: Beide Läufe wären gleich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Im Chart zeigen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Go to this in a replay of the session</source>
        <translation>In einem Replay der Sitzung hierher springen</translation>
    </message>
    <message>
        <source>Go to this in a replay</source>
        <translation>In einem Replay hierher springen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Ask what would have been decided with another flag, setting or weight</source>
        <translation>Fragen, was mit anderem Flag, anderer Einstellung oder anderem Gewicht entschieden worden wäre</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Was-wäre-wenn fragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Erklärung als Text kopieren</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a signal, an order or a position.</source>
        <translation>Ein Signal, eine Order oder eine Position wählen.</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Erklärt: %1</translation>
    </message>
</context>
</TS>
