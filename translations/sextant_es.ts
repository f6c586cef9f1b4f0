<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDraftText</name>
    <message>
        <source>nothing</source>
        <comment>held</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>Esta cuenta no existe.</translation>
    </message>
    <message>
        <source>Say why: it is kept in the audit with your name.</source>
        <translation>Diga por qué: se guarda en la auditoría con su nombre.</translation>
    </message>
    <message>
        <source>The main account</source>
        <translation>La cuenta principal</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>The amount must be above 0, with at most 8 decimals.</source>
        <translation>El importe debe ser mayor que 0, con 8 decimales como máximo.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>The name is too long: at most 47 letters.</source>
        <translation>El nombre es demasiado largo: 47 letras como máximo.</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>Ya hay una cuenta con ese nombre.</translation>
    </message>
    <message>
        <source>A session has at most 16 accounts.</source>
        <translation>Una sesión tiene 16 cuentas como máximo.</translation>
    </message>
    <message>
        <source>A currency is a short code in capital letters, such as EUR or USDT.</source>
        <translation>Una divisa es un código corto en mayúsculas, como EUR o USDT.</translation>
    </message>
    <message>
        <source>It begins with %1. Orders go to it while it is chosen; engine 1 trades the main account.</source>
        <translation>Empieza con %1. Las órdenes van a ella mientras esté elegida; el motor 1 opera la cuenta principal.</translation>
    </message>
    <message>
        <source>More than there is: the cash is %1.</source>
        <translation>Más de lo que hay: el efectivo es %1.</translation>
    </message>
    <message>
        <source>%1: cash goes from %2 to %3. Capital is not profit: results and drawdown stay as they are.</source>
        <translation>%1: el efectivo pasa de %2 a %3. El capital no es ganancia: resultados y drawdown quedan como están.</translation>
    </message>
    <message>
        <source>What is given and what is bought are the same currency.</source>
        <translation>Lo que se entrega y lo que se compra es la misma divisa.</translation>
    </message>
    <message>
        <source>%1 gives %2 for %3 at the newest rate; without a fresh one the engine refuses.</source>
        <translation>%1 entrega %2 por %3 al tipo más reciente; sin uno actual el motor lo rechaza.</translation>
    </message>
    <message>
        <source>%1 gives %2 for about %3.</source>
        <translation>%1 entrega %2 por unos %3.</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1 above 0.</source>
        <translation>La cantidad debe ser un múltiplo de %1 mayor que 0.</translation>
    </message>
    <message>
        <source>Write the price that the change is booked at.</source>
        <translation>Escriba el precio al que se asienta el cambio.</translation>
    </message>
    <message>
        <source>That is what is held already: %1.</source>
        <translation>Eso es lo que ya se tiene: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3, and then %4. The change is booked at %5; it is neither a trade nor profit. Orders that only reduce and no longer fit are cancelled.</source>
        <translation>%1 tiene %2 de %3, y luego %4. El cambio se asienta a %5; no es ni operación ni ganancia. Las órdenes que solo reducen y ya no encajan se cancelan.</translation>
    </message>
    <message>
        <source>Only perpetuals pay funding.</source>
        <translation>Solo los perpetuos pagan funding.</translation>
    </message>
    <message>
        <source>%1 holds nothing of it.</source>
        <translation>%1 no tiene nada de ello.</translation>
    </message>
    <message>
        <source>The rate is a share of the position&apos;s value above 0 and up to 100 %, with at most 6 decimals.</source>
        <translation>La tasa es una parte del valor de la posición mayor que 0 y hasta el 100 %, con 6 decimales como máximo.</translation>
    </message>
    <message>
        <source>Write a price above 0, or leave it blank for the position&apos;s mark.</source>
        <translation>Escriba un precio mayor que 0, o déjelo en blanco para usar el precio de marca de la posición.</translation>
    </message>
    <message>
        <source>%1 pays %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 paga %2 %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 recibe %2 %3.</translation>
    </message>
    <message>
        <source>Choose an instrument.</source>
        <translation>Elija un instrumento.</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Opening range</source>
        <translation>Rango de apertura</translation>
    </message>
    <message>
        <source>Strat</source>
        <translation>Strat</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTM squeeze</translation>
    </message>
    <message>
        <source>Satyland</source>
        <translation>Satyland</translation>
    </message>
    <message>
        <source>core</source>
        <comment>group of agents</comment>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>especialista</translation>
    </message>
    <message>
        <source>sub-agent</source>
        <translation>subagente</translation>
    </message>
    <message>
        <source>Moving averages in order</source>
        <translation>Medias móviles en orden</translation>
    </message>
    <message>
        <source>Price beside the averages</source>
        <translation>Precio frente a las medias</translation>
    </message>
    <message>
        <source>Slope of the average</source>
        <translation>Pendiente de la media</translation>
    </message>
    <message>
        <source>Strength of the trend (ADX)</source>
        <translation>Fuerza de la tendencia (ADX)</translation>
    </message>
    <message>
        <source>MACD histogram</source>
        <translation>Histograma MACD</translation>
    </message>
    <message>
        <source>RSI zone</source>
        <translation>Zona del RSI</translation>
    </message>
    <message>
        <source>Room to the next level</source>
        <translation>Margen hasta el próximo nivel</translation>
    </message>
    <message>
        <source>Bounced off a level</source>
        <translation>Rebote en un nivel</translation>
    </message>
    <message>
        <source>Body of the candle</source>
        <translation>Cuerpo de la vela</translation>
    </message>
    <message>
        <source>Candle pattern</source>
        <translation>Patrón de velas</translation>
    </message>
    <message>
        <source>Stretched from the average</source>
        <translation>Alejado de la media</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergencia</translation>
    </message>
    <message>
        <source>Averages aligned</source>
        <translation>Medias alineadas</translation>
    </message>
    <message>
        <source>Nearest support</source>
        <translation>Soporte más próximo</translation>
    </message>
    <message>
        <source>Nearest resistance</source>
        <translation>Resistencia más próxima</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indeciso</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Régimen de mercado</translation>
    </message>
    <message>
        <source>Opening half hour</source>
        <translation>Primera media hora</translation>
    </message>
    <message>
        <source>Lunch hours</source>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Closing half hour</source>
        <translation>Última media hora</translation>
    </message>
    <message>
        <source>Outside regular hours</source>
        <translation>Fuera del horario regular</translation>
    </message>
    <message>
        <source>Leading market agrees</source>
        <translation>Mercado guía coincide</translation>
    </message>
    <message>
        <source>Leading market disagrees</source>
        <translation>Mercado guía discrepa</translation>
    </message>
    <message>
        <source>Regime may be changing</source>
        <translation>Posible cambio de régimen</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>Spread amplio</translation>
    </message>
    <message>
        <source>Event close by</source>
        <translation>Evento próximo</translation>
    </message>
    <message>
        <source>Regime not known yet</source>
        <translation>Régimen aún desconocido</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <translation>Regla de riesgo</translation>
    </message>
    <message>
        <source>No risk rule blocks</source>
        <translation>Ninguna regla de riesgo bloquea</translation>
    </message>
    <message>
        <source>Size of the breakout</source>
        <translation>Tamaño de la ruptura</translation>
    </message>
    <message>
        <source>Too far from the range</source>
        <translation>Demasiado lejos del rango</translation>
    </message>
    <message>
        <source>Volume of the breakout</source>
        <translation>Volumen de la ruptura</translation>
    </message>
    <message>
        <source>Closes follow each other</source>
        <translation>Cierres consecutivos</translation>
    </message>
    <message>
        <source>Rate of change rises</source>
        <translation>La tasa de cambio sube</translation>
    </message>
    <message>
        <source>Close near the extreme</source>
        <translation>Cierre cerca del extremo</translation>
    </message>
    <message>
        <source>VWAP agrees</source>
        <translation>VWAP coincide</translation>
    </message>
    <message>
        <source>Quality of the range</source>
        <translation>Calidad del rango</translation>
    </message>
    <message>
        <source>Gap agrees</source>
        <translation>El hueco coincide</translation>
    </message>
    <message>
        <source>No failed break before</source>
        <translation>Sin falsa ruptura previa</translation>
    </message>
    <message>
        <source>Back inside the range</source>
        <translation>De vuelta en el rango</translation>
    </message>
    <message>
        <source>Long wick</source>
        <translation>Mecha larga</translation>
    </message>
    <message>
        <source>Broke both sides</source>
        <translation>Rompió ambos lados</translation>
    </message>
    <message>
        <source>Edge was tested again</source>
        <translation>Borde testeado de nuevo</translation>
    </message>
    <message>
        <source>No breakout</source>
        <translation>Sin ruptura</translation>
    </message>
    <message>
        <source>Looks like a fake-out</source>
        <translation>Parece falsa ruptura</translation>
    </message>
    <message>
        <source>High of the opening range</source>
        <translation>Máximo del rango de apertura</translation>
    </message>
    <message>
        <source>Low of the opening range</source>
        <translation>Mínimo del rango de apertura</translation>
    </message>
    <message>
        <source>Minutes of the opening range</source>
        <translation>Minutos del rango de apertura</translation>
    </message>
    <message>
        <source>Volume against usual</source>
        <translation>Volumen frente al habitual</translation>
    </message>
    <message>
        <source>Width against usual</source>
        <translation>Amplitud frente a la habitual</translation>
    </message>
    <message>
        <source>Another instrument&apos;s volume</source>
        <translation>Volumen de otro instrumento</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Higher timeframes agree</source>
        <translation>Temporalidades mayores coinciden</translation>
    </message>
    <message>
        <source>Lower timeframe agrees</source>
        <translation>Temporalidad menor coincide</translation>
    </message>
    <message>
        <source>Squeeze agrees</source>
        <translation>Squeeze coincide</translation>
    </message>
    <message>
        <source>Reward to risk</source>
        <translation>Beneficio/riesgo</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>Volumen relativo</translation>
    </message>
    <message>
        <source>Tight inside bar</source>
        <translation>Inside bar estrecha</translation>
    </message>
    <message>
        <source>Trigger level</source>
        <translation>Nivel de disparo</translation>
    </message>
    <message>
        <source>Stop level</source>
        <translation>Nivel del stop</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Nivel del objetivo</translation>
    </message>
    <message>
        <source>Sequence of candles</source>
        <translation>Secuencia de velas</translation>
    </message>
    <message>
        <source>Squeeze released</source>
        <translation>Squeeze liberado</translation>
    </message>
    <message>
        <source>Length of the squeeze</source>
        <translation>Duración del squeeze</translation>
    </message>
    <message>
        <source>Strength of momentum</source>
        <translation>Fuerza del momentum</translation>
    </message>
    <message>
        <source>Momentum rises</source>
        <translation>El momentum sube</translation>
    </message>
    <message>
        <source>Out of the channel</source>
        <translation>Fuera del canal</translation>
    </message>
    <message>
        <source>Fast averages aligned</source>
        <translation>Medias rápidas alineadas</translation>
    </message>
    <message>
        <source>Momentum turned</source>
        <translation>El momentum giró</translation>
    </message>
    <message>
        <source>Squeezed again</source>
        <translation>De nuevo en squeeze</translation>
    </message>
    <message>
        <source>Clean release</source>
        <translation>Liberación limpia</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Sin liberar</translation>
    </message>
    <message>
        <source>Bars since the release</source>
        <translation>Barras desde la liberación</translation>
    </message>
    <message>
        <source>Bars of the squeeze</source>
        <translation>Barras del squeeze</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>Price beside the slow averages</source>
        <translation>Precio frente a las medias lentas</translation>
    </message>
    <message>
        <source>Colour of the candle</source>
        <translation>Color de la vela</translation>
    </message>
    <message>
        <source>Beyond the ATR trigger</source>
        <translation>Más allá del disparador ATR</translation>
    </message>
    <message>
        <source>Level to level</source>
        <translation>De nivel a nivel</translation>
    </message>
    <message>
        <source>Phase oscillator</source>
        <translation>Oscilador de fase</translation>
    </message>
    <message>
        <source>Phase extended</source>
        <translation>Fase extendida</translation>
    </message>
    <message>
        <source>Leaves its zone</source>
        <translation>Sale de su zona</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Quality of volume</source>
        <translation>Calidad del volumen</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>Rango consumido</translation>
    </message>
    <message>
        <source>Nearest ATR level</source>
        <translation>Nivel ATR más próximo</translation>
    </message>
    <message>
        <source>Quality of the pullback</source>
        <translation>Calidad del pullback</translation>
    </message>
    <message>
        <source>Capped: no trend</source>
        <translation>Limitado: sin tendencia</translation>
    </message>
    <message>
        <source>Mode of the ATR levels</source>
        <translation>Modo de los niveles ATR</translation>
    </message>
    <message>
        <source>▲ bullish</source>
        <translation>▲ alcista</translation>
    </message>
    <message>
        <source>▼ bearish</source>
        <translation>▼ bajista</translation>
    </message>
    <message>
        <source>– neutral</source>
        <translation>– neutral</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>nothing to say here</source>
        <translation>nada que decir aquí</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>en calentamiento</translation>
    </message>
    <message>
        <source>failed: left out</source>
        <translation>falló: excluido</translation>
    </message>
    <message>
        <source>engine 2 is off</source>
        <translation>el motor 2 está apagado</translation>
    </message>
    <message>
        <source>by its hash</source>
        <translation>por su hash</translation>
    </message>
    <message>
        <source>by an override</source>
        <translation>por excepción</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>no participa</translation>
    </message>
    <message>
        <source>promotion: not before 300 results</source>
        <translation>ascenso: no antes de 300 resultados</translation>
    </message>
    <message>
        <source>may become a specialist</source>
        <translation>puede pasar a especialista</translation>
    </message>
    <message>
        <source>promotion: not good enough yet</source>
        <translation>ascenso: aún no es suficiente</translation>
    </message>
    <message>
        <source>does worse than it should</source>
        <translation>rinde menos de lo debido</translation>
    </message>
    <message>
        <source>✗ blocks it</source>
        <translation>✗ lo bloquea</translation>
    </message>
    <message>
        <source>✓ does not block it</source>
        <translation>✓ no lo bloquea</translation>
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
        <translation>%1, pero %2</translation>
    </message>
    <message>
        <source>unknown part of the day</source>
        <translation>parte del día desconocida</translation>
    </message>
    <message>
        <source>regular hours</source>
        <translation>horario regular</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>extended hours</source>
        <translation>horario extendido</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Change of regime</source>
        <translation>Cambio de régimen</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Límite de pérdida</translation>
    </message>
    <message>
        <source>Loss of a feed</source>
        <translation>Pérdida de un feed</translation>
    </message>
    <message>
        <source>rises to or above</source>
        <comment>level</comment>
        <translation>alcanza o supera</translation>
    </message>
    <message>
        <source>falls to or below</source>
        <comment>level</comment>
        <translation>baja hasta o por debajo de</translation>
    </message>
    <message>
        <source>information</source>
        <comment>importance</comment>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>importance</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>importance</comment>
        <translation>crítico</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
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
        <translation>listo</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>channel</comment>
        <translation>horas de silencio</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>channel</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>channel</comment>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>channel</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>added</source>
        <comment>alert</comment>
        <translation>añadida</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>alert</comment>
        <translation>modificada</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>alert</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>fired</source>
        <comment>alert</comment>
        <translation>disparada</translation>
    </message>
    <message>
        <source>any instrument</source>
        <translation>cualquier instrumento</translation>
    </message>
    <message>
        <source>%1: price %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: precio %2 %3</translation>
    </message>
    <message>
        <source>%1: score %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: puntuación %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>symbol, indicator, rises to or above, level</comment>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1: a signal</source>
        <comment>symbol</comment>
        <translation>%1: una señal</translation>
    </message>
    <message>
        <source>%1: another regime</source>
        <comment>symbol</comment>
        <translation>%1: otro régimen</translation>
    </message>
    <message>
        <source>used share of the day&apos;s loss budget %1 %2</source>
        <comment>rises to or above, level</comment>
        <translation>parte usada de la pérdida diaria permitida %1 %2</translation>
    </message>
    <message>
        <source>%1 lost for %2 s</source>
        <comment>feed, seconds</comment>
        <translation>%1 perdido durante %2 s</translation>
    </message>
    <message>
        <source>any feed</source>
        <translation>cualquier feed</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>todos los canales</translation>
    </message>
    <message>
        <source>in quote currency; hysteresis in percent of it</source>
        <translation>en la divisa de cotización; histéresis en porcentaje de ella</translation>
    </message>
    <message>
        <source>a score between 0 and 1</source>
        <translation>una puntuación entre 0 y 1</translation>
    </message>
    <message>
        <source>in the indicator&apos;s own unit</source>
        <translation>en la unidad propia del indicador</translation>
    </message>
    <message>
        <source>a share of the budget: 0.8 is 80%</source>
        <translation>una parte del presupuesto: 0,8 es el 80 %</translation>
    </message>
    <message>
        <source>seconds for which it is stale or down</source>
        <translation>segundos que lleva desfasado o caído</translation>
    </message>
    <message>
        <source>no level: each one is told</source>
        <translation>sin nivel: se avisa de cada una</translation>
    </message>
    <message>
        <source>%1 reached %2.</source>
        <comment>symbol, price</comment>
        <translation>%1 alcanzó %2.</translation>
    </message>
    <message>
        <source>%1 trades at %2.</source>
        <comment>symbol, price</comment>
        <translation>%1 cotiza a %2.</translation>
    </message>
    <message>
        <source>%1 has %2 at %3.</source>
        <comment>symbol, indicator, value</comment>
        <translation>%1 tiene %2 en %3.</translation>
    </message>
    <message>
        <source>%1 has a score of %2.</source>
        <comment>symbol, number</comment>
        <translation>%1 tiene una puntuación de %2.</translation>
    </message>
    <message>
        <source>%1: the regime went from %2 to %3.</source>
        <comment>symbol, direction, direction</comment>
        <translation>%1: el régimen pasó de %2 a %3.</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1: señal %2 con puntuación %3, operada.</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, not traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1: señal %2 con puntuación %3, no operada.</translation>
    </message>
    <message>
        <source>%1% of the loss allowed for the day are used.</source>
        <translation>Se ha usado el %1 % de la pérdida permitida del día.</translation>
    </message>
    <message>
        <source>%1 has been lost for %2 s: prices stand still.</source>
        <comment>feed, seconds</comment>
        <translation>%1 lleva perdido %2 s: los precios no se mueven.</translation>
    </message>
</context>
<context>
    <name>CellContext</name>
    <message>
        <source>Main</source>
        <comment>account</comment>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>ChartClock</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day on a time axis, as of QLocale: &quot;5 Jan&quot;</extracomment>
        <translation>d MMM</translation>
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
        <translation>◆ Y si…</translation>
    </message>
    <message>
        <source>□ as it was</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>□ como fue</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>differing decisions</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Y si: %1</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>no data for %1, shortened</source>
        <comment>gap in a chart</comment>
        <translation>sin datos durante %1, abreviado</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <comment>gap in a chart</comment>
        <translation>sin datos durante %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>me</source>
        <comment>the operator&apos;s own trade</comment>
        <translation>yo</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a level that is being moved</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <comment>on a chart: the instant at which a replay stands</comment>
        <translation>repetición %1</translation>
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
        <translation>Comparado desde el borde izquierdo: %1.</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>recorded</source>
        <comment>how a bar came to be known</comment>
        <translation>grabada</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how a bar came to be known</comment>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>fetched afterwards</source>
        <comment>how a bar came to be known</comment>
        <translation>recuperada después</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>how a bar came to be known</comment>
        <translation>simulada</translation>
    </message>
    <message>
        <source>never confirmed by the venue</source>
        <comment>how a bar came to be known</comment>
        <translation>nunca confirmada por la plaza</translation>
    </message>
    <message>
        <source>of the session before</source>
        <comment>how a bar came to be known</comment>
        <translation>de la sesión anterior</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a bar from before the session</comment>
        <translation>histórico</translation>
    </message>
    <message>
        <source>history, %1</source>
        <comment>a bar from before the session, how it came to be known</comment>
        <translation>histórico, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and timeframe of a chart</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>O</source>
        <comment>opening price of a bar</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>H</source>
        <comment>highest price of a bar</comment>
        <translation>Máx</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lowest price of a bar</comment>
        <translation>Mín</translation>
    </message>
    <message>
        <source>C</source>
        <comment>closing price of a bar</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume of a bar</comment>
        <translation>Vol</translation>
    </message>
    <message>
        <source>%1, bars of %2. Bar of %3: open %4, high %5, low %6, close %7, change %8.</source>
        <translation>%1, barras de %2. Barra de %3: apertura %4, máximo %5, mínimo %6, cierre %7, variación %8.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>how a bar came to be known</comment>
        <translation>Origen: %1.</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>prices on a chart</comment>
        <translation>al alza</translation>
    </message>
    <message>
        <source>falling</source>
        <comment>prices on a chart</comment>
        <translation>a la baja</translation>
    </message>
    <message>
        <source>level</source>
        <comment>prices on a chart</comment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 visible bars, %2, %3 from first to last, between %4 and %5.</source>
        <translation>%1 barras visibles, %2, %3 de la primera a la última, entre %4 y %5.</translation>
    </message>
</context>
<context>
    <name>DraftProblemText</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>Aún no hay sesión — inicie la demo o abra una grabación.</translation>
    </message>
    <message>
        <source>The session has ended; nothing can be ordered any more.</source>
        <translation>La sesión ha terminado; ya no se puede ordenar nada.</translation>
    </message>
    <message>
        <source>The kill switch is on: no orders until it is acknowledged and unlocked.</source>
        <translation>La parada de emergencia está activa: sin órdenes hasta que se confirme y se desbloquee.</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>Elija un instrumento en la lista de seguimiento.</translation>
    </message>
    <message>
        <source>This instrument is scored but not traded.</source>
        <translation>Este instrumento se puntúa, pero no se opera.</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>Aún sin precio.</translation>
    </message>
    <message>
        <source>A limit order needs a price.</source>
        <translation>Una orden limitada necesita un precio.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>El precio debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>The limit of the pair lies below the market, its stop above.</source>
        <translation>El límite del par está por debajo del mercado; su stop, por encima.</translation>
    </message>
    <message>
        <source>The limit of the pair lies above the market, its stop below.</source>
        <translation>El límite del par está por encima del mercado; su stop, por debajo.</translation>
    </message>
    <message>
        <source>A stop order needs the price it waits for.</source>
        <translation>Una orden stop necesita el precio que espera.</translation>
    </message>
    <message>
        <source>A buy stop waits above the market; this one would trade at once.</source>
        <translation>Un stop de compra espera por encima del mercado; este se ejecutaría al momento.</translation>
    </message>
    <message>
        <source>A sell stop waits below the market; this one would trade at once.</source>
        <translation>Un stop de venta espera por debajo del mercado; este se ejecutaría al momento.</translation>
    </message>
    <message>
        <source>Enter how far the stop trails.</source>
        <translation>Indique la distancia del trailing.</translation>
    </message>
    <message>
        <source>That is further than the price itself.</source>
        <translation>Es más que el propio precio.</translation>
    </message>
    <message>
        <source>An order that waits cannot be immediate: choose DAY, GTC or GTD.</source>
        <translation>Una orden en espera no puede ser inmediata: elija DAY, GTC o GTD.</translation>
    </message>
    <message>
        <source>This market never closes, so it has no open to wait for.</source>
        <translation>Este mercado nunca cierra; no hay apertura que esperar.</translation>
    </message>
    <message>
        <source>Enter until when the order is good.</source>
        <translation>Indique hasta cuándo es válida la orden.</translation>
    </message>
    <message>
        <source>That instant has passed.</source>
        <translation>Ese instante ya ha pasado.</translation>
    </message>
    <message>
        <source>No order works longer than 90 days.</source>
        <translation>Ninguna orden vive más de 90 días.</translation>
    </message>
    <message>
        <source>At that price it would trade at once, and be refused.</source>
        <translation>A ese precio se ejecutaría al momento y sería rechazada.</translation>
    </message>
    <message>
        <source>The shown size is not a number above zero.</source>
        <translation>La cantidad visible no es un número mayor que cero.</translation>
    </message>
    <message>
        <source>The shown size must be a multiple of %1.</source>
        <translation>La cantidad visible debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>No se puede mostrar más de lo que hay.</translation>
    </message>
    <message>
        <source>There is no short position that a buy would reduce.</source>
        <translation>No hay posición corta que una compra pueda reducir.</translation>
    </message>
    <message>
        <source>There is no long position that a sale would reduce.</source>
        <translation>No hay posición larga que una venta pueda reducir.</translation>
    </message>
    <message>
        <source>The stop must be a multiple of %1.</source>
        <translation>El stop debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>The target must be a multiple of %1.</source>
        <translation>El objetivo debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>The stop of a buy lies below its price.</source>
        <translation>El stop de una compra está por debajo de su precio.</translation>
    </message>
    <message>
        <source>The stop of a sale lies above its price.</source>
        <translation>El stop de una venta está por encima de su precio.</translation>
    </message>
    <message>
        <source>The target of a buy lies above its price.</source>
        <translation>El objetivo de una compra está por encima de su precio.</translation>
    </message>
    <message>
        <source>The target of a sale lies below its price.</source>
        <translation>El objetivo de una venta está por debajo de su precio.</translation>
    </message>
    <message>
        <source>Sizing by risk needs a stop.</source>
        <translation>Dimensionar por riesgo exige un stop.</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>Indique un tamaño.</translation>
    </message>
    <message>
        <source>The size is not a number above zero.</source>
        <translation>El tamaño no es un número mayor que cero.</translation>
    </message>
    <message>
        <source>The size must be a multiple of %1.</source>
        <translation>El tamaño debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>That does not cover the smallest quantity, %1.</source>
        <translation>No alcanza la cantidad mínima, %1.</translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Drawing: %1. %2: %3. Arrows move it, Enter puts it, Escape ends.</source>
        <comment>kind, which point, where</comment>
        <translation>Dibujo: %1. %2: %3. Las flechas lo mueven, Intro lo fija, Escape termina.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <comment>drawing</comment>
        <translation>Está bloqueado.</translation>
    </message>
    <message>
        <source>Keys move: %1.</source>
        <comment>which point of a drawing</comment>
        <translation>Las teclas mueven: %1.</translation>
    </message>
    <message>
        <source>Keys move all of it.</source>
        <comment>drawing</comment>
        <translation>Las teclas lo mueven entero.</translation>
    </message>
    <message>
        <source>Selected drawing: %1, %2. %3</source>
        <comment>name, points, state</comment>
        <translation>Dibujo elegido: %1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s).</source>
        <translation>
            <numerusform>%n dibujo.</numerusform>
            <numerusform>%n dibujos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingSteps</name>
    <message>
        <source>drawings of %1</source>
        <comment>what can be undone</comment>
        <translation>dibujos en %1</translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message>
        <source>Trend line</source>
        <translation>Línea de tendencia</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>Rayo</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Línea vertical</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Retroceso de Fibonacci</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Extensión de Fibonacci</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A line between two points</source>
        <translation>Una línea entre dos puntos</translation>
    </message>
    <message>
        <source>A line from one point through another and on</source>
        <translation>Una línea desde un punto por otro y más allá</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Un precio</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>Two opposite corners</source>
        <translation>Dos esquinas opuestas</translation>
    </message>
    <message>
        <source>From where a move began to where it ended</source>
        <translation>De donde empezó un movimiento a donde terminó</translation>
    </message>
    <message>
        <source>Where a move began, where it ended, and where the next one begins</source>
        <translation>Donde empezó un movimiento, donde terminó y donde empieza el siguiente</translation>
    </message>
    <message>
        <source>Price, per cent, bars and time between two points</source>
        <translation>Precio, porcentaje, barras y tiempo entre dos puntos</translation>
    </message>
    <message>
        <source>A text at a point</source>
        <translation>Un texto en un punto</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>of a drawing</comment>
        <translation>Punto</translation>
    </message>
    <message>
        <source>First point</source>
        <comment>of a drawing</comment>
        <translation>Primer punto</translation>
    </message>
    <message>
        <source>Second point</source>
        <comment>of a drawing</comment>
        <translation>Segundo punto</translation>
    </message>
    <message>
        <source>Third point</source>
        <comment>of a drawing</comment>
        <translation>Tercer punto</translation>
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
            <numerusform>%n barra</numerusform>
            <numerusform>%n barras</numerusform>
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
        <translation>Está vacío; se espera una hora.</translation>
    </message>
    <message>
        <source>“%1” lies in an hour that clocks in %2 skip. Choose another time zone.</source>
        <translation>«%1» cae en una hora que los relojes de %2 se saltan. Elija otra zona horaria.</translation>
    </message>
    <message>
        <source>“%1” is no time from 1900 to 2200.</source>
        <translation>«%1» no es una hora entre 1900 y 2200.</translation>
    </message>
    <message>
        <source>It is empty; a price above 0 is expected.</source>
        <translation>Está vacío; se espera un precio mayor que 0.</translation>
    </message>
    <message>
        <source>“%1” is no number, or too large; a price above 0 is expected.</source>
        <translation>«%1» no es un número o es demasiado grande; se espera un precio mayor que 0.</translation>
    </message>
    <message>
        <source>“%1” is finer than half the price unit %2.</source>
        <translation>«%1» es más fino que la mitad de la unidad de precio %2.</translation>
    </message>
    <message>
        <source>“%1” is no price above 0.</source>
        <translation>«%1» no es un precio mayor que 0.</translation>
    </message>
    <message>
        <source>“%1” is no finite number; an amount of 0 or more is expected.</source>
        <translation>«%1» no es un número finito; se espera una cantidad de 0 o más.</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount of 0 or more is expected.</source>
        <translation>«%1» es negativo; se espera una cantidad de 0 o más.</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 está por debajo de %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 está por encima de %2.</translation>
    </message>
    <message>
        <source>“%1” is not %2 as in the rows before. Write into “Symbol” which one is to be read.</source>
        <translation>«%1» no es %2 como en las filas anteriores. Indique en «Símbolo» cuál debe leerse.</translation>
    </message>
    <message>
        <source>“%1” is neither 0 nor 1.</source>
        <translation>«%1» no es ni 0 ni 1.</translation>
    </message>
    <message>
        <source>“%1” is neither buy nor sell nor empty.</source>
        <translation>«%1» no es ni buy ni sell ni vacío.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» no es ni true ni false.</translation>
    </message>
    <message>
        <source>It has %1 columns; %2 are expected.</source>
        <translation>Tiene %1 columnas; se esperan %2.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 20140606.</source>
        <translation>«%1» no es una fecha como 20140606.</translation>
    </message>
    <message>
        <source>“%1” is no number in range; %2 is expected.</source>
        <translation>«%1» no es un número dentro del rango; se espera %2.</translation>
    </message>
    <message>
        <source>The column is missing. The file has: %1.</source>
        <translation>Falta la columna. El archivo tiene: %1.</translation>
    </message>
    <message>
        <source>It is binary; text is expected.</source>
        <translation>Es binario; se espera texto.</translation>
    </message>
    <message>
        <source>It is empty; rows of market data are expected.</source>
        <translation>Está vacío; se esperan filas de datos de mercado.</translation>
    </message>
    <message>
        <source>The first line “%1” is of no known form. Expected are columns such as %2.</source>
        <translation>La primera línea «%1» no tiene una forma conocida. Se esperan columnas como %2.</translation>
    </message>
    <message>
        <source>There is no list of rows in this JSON; expected is %1.</source>
        <translation>En este JSON no hay una lista de filas; se espera %1.</translation>
    </message>
    <message>
        <source>It has titles of columns and no rows.</source>
        <translation>Tiene títulos de columnas y ninguna fila.</translation>
    </message>
    <message>
        <source>All %1 rows are bad. At least a good one is needed.</source>
        <translation>Las %1 filas son defectuosas. Hace falta al menos una buena.</translation>
    </message>
    <message>
        <source>No row is of %1, which is written in “Symbol”.</source>
        <translation>Ninguna fila es de %1, indicado en «Símbolo».</translation>
    </message>
    <message>
        <source>The file holds %1, and not %2 as written in “Symbol”.</source>
        <translation>El archivo contiene %1, no %2 como se indicó en «Símbolo».</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which instrument this is. Write it into “Symbol”.</source>
        <translation>Ni el archivo ni su nombre dicen de qué instrumento se trata. Indíquelo en «Símbolo».</translation>
    </message>
    <message>
        <source>The dates do not tell the day from the month. Choose csv-dmy or csv-mdy in “Format”.</source>
        <translation>Las fechas no distinguen el día del mes. Elija csv-dmy o csv-mdy en «Formato».</translation>
    </message>
    <message>
        <source>%1 says %2, but most rows are %3 apart. Choose the right timeframe.</source>
        <translation>%1 dice %2, pero la mayoría de las filas distan %3. Elija el intervalo correcto.</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>Most rows are %1 apart, which is none of %2. Choose the timeframe.</source>
        <translation>La mayoría de las filas distan %1, que no es ninguno de %2. Elija el intervalo.</translation>
    </message>
    <message>
        <source>Most rows are %1 apart; bars of a week at most are expected.</source>
        <translation>La mayoría de las filas distan %1; se esperan barras de una semana como máximo.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB; rows of text are expected.</source>
        <translation>La línea supera 1 MiB; se esperan filas de texto.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing has changed.</source>
        <translation>La lectura se canceló. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>La importación se canceló; nada ha cambiado.</translation>
    </message>
    <message>
        <source>The gzip file is cut short. A complete file is needed.</source>
        <translation>El archivo gzip está cortado. Hace falta un archivo completo.</translation>
    </message>
    <message>
        <source>The gzip file is damaged (%1).</source>
        <translation>El archivo gzip está dañado (%1).</translation>
    </message>
    <message>
        <source>The UTF-16 text is damaged.</source>
        <translation>El texto UTF-16 está dañado.</translation>
    </message>
    <message>
        <source>It is a folder; a file is expected.</source>
        <translation>Es una carpeta; se espera un archivo.</translation>
    </message>
    <message>
        <source>The zip archive is damaged (%1).</source>
        <translation>El archivo zip está dañado (%1).</translation>
    </message>
    <message>
        <source>The zip archive holds no file.</source>
        <translation>El archivo zip no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>The zip archive holds %1 files (%2). Unpack it and choose those to be read.</source>
        <translation>El archivo zip contiene %1 archivos (%2). Descomprímalo y elija los que deben leerse.</translation>
    </message>
    <message>
        <source>The zip archive is locked with a password. Unpack it first.</source>
        <translation>El archivo zip está protegido con contraseña. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>No se puede abrir: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Nothing was saved.</source>
        <translation>No se puede escribir: %1. No se guardó nada.</translation>
    </message>
    <message>
        <source>It cannot be made: %1.</source>
        <translation>No se puede crear: %1.</translation>
    </message>
    <message>
        <source>It cannot be deleted: %1.</source>
        <translation>No se puede eliminar: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was written.</source>
        <translation>No se puede crear la carpeta: %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>It cannot be written. Is the folder there, and the disk not full? Nothing was saved.</source>
        <translation>No se puede escribir. ¿Existe la carpeta y no está lleno el disco? No se guardó nada.</translation>
    </message>
    <message>
        <source>It cannot be written. Is the disk full? Nothing was saved.</source>
        <translation>No se puede escribir. ¿Está lleno el disco? No se guardó nada.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>there is no right to do so</source>
        <translation>falta el permiso</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>el disco informa de un fallo</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>No es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It holds %1, and the history keeps bars only. Open it as a recording instead (Ctrl+O).</source>
        <translation>Contiene %1, y el historial solo guarda barras. Ábralo como grabación (Ctrl+O).</translation>
    </message>
    <message>
        <source>“%1” is not allowed; expected is %2. The setting stays as it is.</source>
        <translation>«%1» no está permitido; se espera %2. El ajuste queda como está.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>un número entero de %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 (%3)</source>
        <translation>un número de %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>timeframes such as 15m or 5m,15m,1h</source>
        <translation>intervalos como 15m o 5m,15m,1h</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”. Correct the key or take the line out.</source>
        <translation>No hay ningún ajuste «%1»; el más parecido es «%2». Corrija la clave o quite la línea.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”.</source>
        <translation>No hay ningún ajuste «%1»; el más parecido es «%2».</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No hay ningún ajuste «%1».</translation>
    </message>
    <message>
        <source>There is no flag “%1”; the nearest is “%2”.</source>
        <translation>No hay ninguna opción «%1»; la más parecida es «%2».</translation>
    </message>
    <message>
        <source>There is no workspace that could keep the change.</source>
        <translation>No hay espacio de trabajo que guarde el cambio.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>El nombre empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>The name has control characters.</source>
        <translation>El nombre tiene caracteres de control.</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>El nombre no es UTF-8.</translation>
    </message>
    <message>
        <source>The name is %1 bytes long; %2 at most are allowed.</source>
        <translation>El nombre ocupa %1 bytes; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name, or replace it.</source>
        <translation>Ya hay un perfil «%1». Elija otro nombre o sustitúyalo.</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>Ya no hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>There are %1 profiles. Delete one first.</source>
        <translation>Hay %1 perfiles. Elimine uno primero.</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8, or choose a profile of settings.</source>
        <translation>No es UTF-8. Guárdelo como UTF-8 o elija un perfil de ajustes.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most 1 MiB is read. Is it a profile of settings?</source>
        <translation>Tiene %1 bytes; se lee 1 MiB como máximo. ¿Es un perfil de ajustes?</translation>
    </message>
    <message>
        <source>There is no setting in it; expected is %1.</source>
        <translation>No contiene ningún ajuste; se espera %1.</translation>
    </message>
    <message>
        <source>“%1” is something else; expected is “sextant-settings”.</source>
        <translation>«%1» es otra cosa; se espera «sextant-settings».</translation>
    </message>
    <message>
        <source>“%1” is not known here; a newer Sextant wrote it.</source>
        <translation>«%1» no se conoce aquí; lo escribió un Sextant más nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected is %2.</source>
        <translation>«%1» no se conoce aquí; se espera %2.</translation>
    </message>
    <message>
        <source>This is a flag, and a profile has settings only. Switch it under “Feature flags”.</source>
        <translation>Es una opción, y un perfil solo tiene ajustes. Conmútela en «Opciones».</translation>
    </message>
    <message>
        <source>The value looks like a secret, which belongs to the keychain. Take it out.</source>
        <translation>El valor parece un secreto, que pertenece al llavero. Quítelo.</translation>
    </message>
    <message>
        <source>Its name and the name in it differ. Open it as a file instead.</source>
        <translation>Su nombre y el que contiene difieren. Ábralo como archivo.</translation>
    </message>
    <message>
        <source>It calls itself “%1” and not “%2”. Open it as a file instead.</source>
        <translation>Se llama «%1» y no «%2». Ábralo como archivo.</translation>
    </message>
    <message>
        <source>The folder is there and not empty. Choose a new one.</source>
        <translation>La carpeta existe y no está vacía. Elija una nueva.</translation>
    </message>
    <message>
        <source>The name of a session has at most %1 bytes; this one has %2.</source>
        <translation>El nombre de una sesión tiene %1 bytes como máximo; este tiene %2.</translation>
    </message>
    <message>
        <source>The note of a session has at most %1 bytes; this one has %2.</source>
        <translation>La nota de una sesión tiene %1 bytes como máximo; esta tiene %2.</translation>
    </message>
    <message>
        <source>The replay of session %1 gives another digest than was recorded, so that its journal cannot be trusted. Nothing is exported; “sextant-cli doctor” tells more.</source>
        <translation>El replay de la sesión %1 da otro resumen que el registrado, y su diario no es de fiar. No se exporta nada; «sextant-cli doctor» dice más.</translation>
    </message>
    <message>
        <source>It is no list of names and notes of sessions. Move it away, and all sessions are listed by their own names again.</source>
        <translation>No es una lista de nombres y notas de sesiones. Apártelo y todas las sesiones volverán a su nombre propio.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Symbol and indicator hold no blanks and no special characters.</source>
        <translation>El símbolo y el indicador no llevan espacios ni caracteres especiales.</translation>
    </message>
    <message>
        <source>A price is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>Un precio es de un instrumento: escriba su símbolo, como BTC-USDT.</translation>
    </message>
    <message>
        <source>An indicator is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>Un indicador es de un instrumento: escriba su símbolo, como BTC-USDT.</translation>
    </message>
    <message>
        <source>The level must be a score between 0 and 1.</source>
        <translation>El nivel debe ser una puntuación entre 0 y 1.</translation>
    </message>
    <message>
        <source>There are 500 alerts already. Remove some first.</source>
        <translation>Ya hay 500 alertas. Elimine algunas primero.</translation>
    </message>
    <message>
        <source>There is no change that could be taken back.</source>
        <translation>No hay ningún cambio que deshacer.</translation>
    </message>
    <message>
        <source>The level must be a number, and the hysteresis a number of 0 or more.</source>
        <translation>El nivel debe ser un número, y la histéresis un número de 0 o más.</translation>
    </message>
    <message>
        <source>The level must be a price above 0.</source>
        <translation>El nivel debe ser un precio mayor que 0.</translation>
    </message>
    <message>
        <source>The hysteresis must be at most 50 % of the price.</source>
        <translation>La histéresis debe ser como máximo el 50 % del precio.</translation>
    </message>
    <message>
        <source>The level must be a share of the budget, up to 1.</source>
        <translation>El nivel debe ser una parte del presupuesto, hasta 1.</translation>
    </message>
    <message>
        <source>The level must be seconds, up to a day.</source>
        <translation>El nivel debe ser en segundos, hasta un día.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. There are: %2.</source>
        <translation>No hay ningún indicador «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>%1 is expected; it was “%2”.</source>
        <translation>Se espera %1; era «%2».</translation>
    </message>
    <message>
        <source>It has changed since the session was recorded (SHA-256 %1, then %2). Put the old file back to replay the session.</source>
        <translation>Ha cambiado desde que se registró la sesión (SHA-256 %1, entonces %2). Vuelva a poner el archivo antiguo para el replay.</translation>
    </message>
    <message>
        <source>The simulator has no “%1”. It has %2.</source>
        <translation>El simulador no tiene «%1». Tiene %2.</translation>
    </message>
    <message>
        <source>There is no weight “%1”. There are %2.</source>
        <translation>No hay ningún peso «%1». Hay %2.</translation>
    </message>
    <message>
        <source>A number from 0 to 1000 is expected; it was “%1”.</source>
        <translation>Se espera un número de 0 a 1000; era «%1».</translation>
    </message>
    <message>
        <source>“%1” is no switch; on or off is expected.</source>
        <translation>«%1» no es un interruptor; se espera on u off.</translation>
    </message>
    <message>
        <source>“%1” is not known. There are: %2.</source>
        <translation>«%1» no se conoce. Hay: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«%1» no se conoce.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 There are %2 more like it.</source>
        <translation>%1 Hay %2 más como este.</translation>
    </message>
    <message>
        <source>The disk or a file refuses (%1). Nothing was changed; look whether the disk is full or read-only.</source>
        <translation>El disco o un archivo se niega (%1). No se cambió nada; mire si el disco está lleno o es de solo lectura.</translation>
    </message>
    <message>
        <source>Stored data is damaged (%1). “sextant-cli doctor” tells more; what it holds is not to be trusted until then.</source>
        <translation>Hay datos guardados dañados (%1). «sextant-cli doctor» dice más; hasta entonces no son de fiar.</translation>
    </message>
    <message>
        <source>A newer version of Sextant has made this (%1). Open it with that version.</source>
        <translation>Lo hizo una versión más nueva de Sextant (%1). Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Se canceló la apertura.</translation>
    </message>
    <message>
        <source>The session is complete. It can be looked at as a replay.</source>
        <translation>La sesión está completa. Puede verse como reproducción.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault: %1.</source>
        <translation>El motor se detuvo por un fallo: %1.</translation>
    </message>
    <message>
        <source>The record of what the session played is damaged; it cannot be opened again.</source>
        <translation>El registro de lo que reprodujo la sesión está dañado; no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>The record of the session does not say what it was begun with; it cannot be opened again.</source>
        <translation>El registro de la sesión no dice con qué se inició; no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>This session did not play files of a recording.</source>
        <translation>Esta sesión no reprodujo archivos de una grabación.</translation>
    </message>
    <message>
        <source>A session has at most 60,000 instruments.</source>
        <translation>Una sesión tiene como máximo 60.000 instrumentos.</translation>
    </message>
    <message>
        <source>Row %1 of the journal: the replay gives another digest than was recorded. Its data was damaged, or another version decided it.</source>
        <translation>Fila %1 del diario: la reproducción da un resumen distinto del registrado. Los datos se dañaron o decidió otra versión.</translation>
    </message>
    <message>
        <source>Nothing of the session reached the disk, so that there is nothing to resume.</source>
        <translation>Nada de la sesión llegó al disco, así que no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>The source ends before the point that the session had reached. Put the whole file back to go on.</source>
        <translation>La fuente termina antes del punto que la sesión había alcanzado. Vuelva a poner el archivo entero para continuar.</translation>
    </message>
    <message>
        <source>It holds no session %1.</source>
        <translation>No contiene ninguna sesión %1.</translation>
    </message>
    <message>
        <source>It holds no session.</source>
        <translation>No contiene ninguna sesión.</translation>
    </message>
    <message>
        <source>Session %1 is finished and cannot be resumed.</source>
        <translation>La sesión %1 ha terminado y no se puede reanudar.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>Un Sextant más nuevo escribió el diario de la sesión %1 (formato %2; este conoce %3). Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>Another version of Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>Otra versión de Sextant escribió el diario de la sesión %1 (formato %2; esta conoce %3). Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>Another run has taken the session over.</source>
        <translation>Otra ejecución se ha hecho cargo de la sesión.</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>El diario está cerrado.</translation>
    </message>
    <message>
        <source>The journal has stopped: %1.</source>
        <translation>El diario se ha detenido: %1.</translation>
    </message>
    <message>
        <source>Nothing more can be kept until the disk works again: %1.</source>
        <translation>No se puede guardar nada más hasta que el disco vuelva a funcionar: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the journal is damaged: %2.</source>
        <translation>La fila %1 del diario está dañada: %2.</translation>
    </message>
    <message>
        <source>The tape ends at byte %1, and the journal knows of %2: a part of it is missing.</source>
        <translation>La cinta termina en el byte %1 y el diario conoce %2: falta una parte.</translation>
    </message>
    <message>
        <source>The tape is cut short.</source>
        <translation>La cinta está cortada.</translation>
    </message>
    <message>
        <source>This is no tape of Sextant.</source>
        <translation>Esto no es una cinta de Sextant.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this tape (format %1; this one knows %2). Open it with that version.</source>
        <translation>Un Sextant más nuevo escribió esta cinta (formato %1; este conoce %2). Ábrala con esa versión.</translation>
    </message>
    <message>
        <source>This is part %1 of a tape under another name.</source>
        <translation>Esta es la parte %1 de una cinta con otro nombre.</translation>
    </message>
    <message>
        <source>The block at byte %1 is damaged: %2.</source>
        <translation>El bloque en el byte %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>The tape cannot be read: %1.</source>
        <translation>No se puede leer la cinta: %1.</translation>
    </message>
    <message>
        <source>There is no workspace here.</source>
        <translation>Aquí no hay ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>This disk cannot keep a workspace (journal mode “%1”). Choose a local disk that may be written.</source>
        <translation>Este disco no puede guardar un espacio de trabajo (modo de diario «%1»). Elija un disco local en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The workspace is of an older version (%1, now %2). Open it once in the window, which brings it up to date.</source>
        <translation>El espacio de trabajo es de una versión anterior (%1, ahora %2). Ábralo una vez en la ventana, que lo actualiza.</translation>
    </message>
    <message>
        <source>No instrument is named. Write them with commas, as in BTC-USDT,ETH-USDT.</source>
        <translation>No se nombra ningún instrumento. Escríbalos con comas, como BTC-USDT,ETH-USDT.</translation>
    </message>
    <message>
        <source>The venue wants a key, and none is known. Give one in its settings.</source>
        <translation>El mercado pide una clave y no se conoce ninguna. Indíquela en su configuración.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>%2 knows no “%1” (%3).</source>
        <translation>%2 no conoce «%1» (%3).</translation>
    </message>
    <message>
        <source>%1 has no bars of %2.</source>
        <translation>%1 no tiene barras de %2.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Se canceló la conexión.</translation>
    </message>
    <message>
        <source>It does not say what time it is there (%1). Check the network, or the setting %2.</source>
        <translation>No dice qué hora es allí (%1). Revise la red o el ajuste %2.</translation>
    </message>
    <message>
        <source>It does not say what time it is there. Check the network, or the setting %1.</source>
        <translation>No dice qué hora es allí. Revise la red o el ajuste %1.</translation>
    </message>
    <message>
        <source>At least one instrument is needed.</source>
        <translation>Se necesita al menos un instrumento.</translation>
    </message>
    <message>
        <source>It must lie between 1900 and 2200; it was %1.</source>
        <translation>Debe estar entre 1900 y 2200; era %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
</context>
<context>
    <name>ExperimentText</name>
    <message>
        <source>Expectancy (R)</source>
        <translation>Esperanza (R)</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Average P&amp;L per trade</source>
        <translation>PyG medio por operación</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <source>Max drawdown (R)</source>
        <translation>Drawdown máx. (R)</translation>
    </message>
    <message>
        <source>Time in market (h)</source>
        <translation>Tiempo en mercado (h)</translation>
    </message>
    <message>
        <source>Slippage (bp)</source>
        <translation>Deslizamiento (pb)</translation>
    </message>
    <message>
        <source>Signals → trades</source>
        <translation>Señales → operaciones</translation>
    </message>
    <message>
        <source>Worst trade (R)</source>
        <translation>Peor operación (R)</translation>
    </message>
    <message>
        <source>Rejected orders</source>
        <translation>Órdenes rechazadas</translation>
    </message>
    <message>
        <source>Agents&apos; failures</source>
        <translation>Fallos de agentes</translation>
    </message>
    <message>
        <source>Net result in units of the risk at entry, per signal; a signal that is not traded counts as 0</source>
        <translation>Resultado neto en unidades del riesgo de entrada, por señal; una señal no operada cuenta como 0</translation>
    </message>
    <message>
        <source>Share of closed trades that earned something</source>
        <translation>Proporción de operaciones cerradas con ganancia</translation>
    </message>
    <message>
        <source>Net result per closed trade, in the instrument&apos;s currency</source>
        <translation>Resultado neto por operación cerrada, en la divisa del instrumento</translation>
    </message>
    <message>
        <source>What winning trades earned over what losing ones lost</source>
        <translation>Lo ganado en operaciones ganadoras entre lo perdido en las perdedoras</translation>
    </message>
    <message>
        <source>Deepest fall of the result within a symbol, timeframe and trading day, averaged</source>
        <translation>Mayor caída del resultado por símbolo, temporalidad y día de mercado, en promedio</translation>
    </message>
    <message>
        <source>Hours in the market per symbol, timeframe and trading day</source>
        <translation>Horas en el mercado por símbolo, temporalidad y día de mercado</translation>
    </message>
    <message>
        <source>Half-spread, slippage and impact per fill, in hundredths of a percent</source>
        <translation>Medio spread, deslizamiento e impacto por ejecución, en centésimas de porcentaje</translation>
    </message>
    <message>
        <source>Share of signals that became a trade</source>
        <translation>Proporción de señales que acabaron en operación</translation>
    </message>
    <message>
        <source>Largest loss of one trade within a symbol, timeframe and trading day, averaged</source>
        <translation>Mayor pérdida de una operación por símbolo, temporalidad y día de mercado, en promedio</translation>
    </message>
    <message>
        <source>Share of orders that risk or the venue refused, or that failed on the way</source>
        <translation>Proporción de órdenes que el riesgo o la plaza rechazaron, o que fallaron por el camino</translation>
    </message>
    <message>
        <source>Agents that failed to speak, per signal; engine 1 has no agents</source>
        <translation>Agentes que no llegaron a opinar, por señal; el motor 1 no tiene agentes</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>comprometido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluido</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>pareado</translation>
    </message>
    <message>
        <source>split</source>
        <translation>repartido</translation>
    </message>
    <message>
        <source>B takes over</source>
        <translation>B toma el relevo</translation>
    </message>
    <message>
        <source>A stays</source>
        <translation>A se queda</translation>
    </message>
    <message>
        <source>try again, changed</source>
        <translation>repetir con cambios</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>en calentamiento</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>B better</source>
        <translation>B mejor</translation>
    </message>
    <message>
        <source>B worse</source>
        <translation>B peor</translation>
    </message>
    <message>
        <source>B more</source>
        <translation>B más</translation>
    </message>
    <message>
        <source>B less</source>
        <translation>B menos</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>No válido.</translation>
    </message>
    <message>
        <source>Stopped: B does harm.</source>
        <translation>Detenido: B perjudica.</translation>
    </message>
    <message>
        <source>B is better.</source>
        <translation>B es mejor.</translation>
    </message>
    <message>
        <source>A is better.</source>
        <translation>A es mejor.</translation>
    </message>
    <message>
        <source>No difference that matters.</source>
        <translation>Sin diferencia relevante.</translation>
    </message>
    <message>
        <source>An improvement worth having is excluded.</source>
        <translation>Se descarta una mejora que valga la pena.</translation>
    </message>
    <message>
        <source>Undecided at the planned end.</source>
        <translation>Indeciso al final previsto.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Aún sin decidir.</translation>
    </message>
    <message>
        <source>Units did not fall on the arms as planned. Stop and look for duplicates that only one arm drops, a crash of one engine, or flags that were turned.</source>
        <translation>Las unidades no se repartieron entre los brazos como estaba previsto. Detener y buscar duplicados que solo descarta un brazo, la caída de un motor o flags cambiados.</translation>
    </message>
    <message>
        <source>A guardrail is breached. Find out why before it runs again.</source>
        <translation>Se ha superado una salvaguarda. Averiguar la causa antes de reanudarlo.</translation>
    </message>
    <message>
        <source>Conclude it as a candidate to take over; somebody has to approve.</source>
        <translation>Concluirlo como candidato al relevo; alguien debe aprobarlo.</translation>
    </message>
    <message>
        <source>Conclude it and keep A.</source>
        <translation>Concluirlo y quedarse con A.</translation>
    </message>
    <message>
        <source>Conclude it and keep the simpler one.</source>
        <translation>Concluirlo y quedarse con el más sencillo.</translation>
    </message>
    <message>
        <source>Conclude it and keep A, or plan a longer one.</source>
        <translation>Concluirlo y quedarse con A, o planear uno más largo.</translation>
    </message>
    <message numerus="yes">
        <source>If the smallest effect that matters is there, the interval clears zero in about %n more trading day(s).</source>
        <translation>
            <numerusform>Si existe el menor efecto relevante, el intervalo dejará fuera el cero en aproximadamente %n día de mercado más.</numerusform>
            <numerusform>Si existe el menor efecto relevante, el intervalo dejará fuera el cero en aproximadamente %n días de mercado más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing measured yet.</source>
        <translation>%1: aún sin mediciones.</translation>
    </message>
    <message>
        <source>%1: A %2, B %3; too early for an interval.</source>
        <translation>%1: A %2, B %3; demasiado pronto para un intervalo.</translation>
    </message>
    <message>
        <source>%1: B differs by %2; %3 always-valid interval %4 … %5.</source>
        <comment>metric, difference, level, low, high</comment>
        <translation>%1: B difiere en %2; intervalo siempre válido al %3: %4 … %5.</translation>
    </message>
    <message>
        <source>No units yet: turn the flag enable_variant_b on and let a session give signals.</source>
        <translation>Aún sin unidades: active el flag enable_variant_b y deje que una sesión dé señales.</translation>
    </message>
    <message>
        <source>Engine 2 was off in all units: turn the flag enable_variant_b on.</source>
        <translation>El motor 2 estuvo apagado en todas las unidades: active el flag enable_variant_b.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), all too young: a unit counts 120 hours behind the end of its trading day.</source>
        <translation>
            <numerusform>%n unidad, demasiado reciente: una unidad cuenta 120 horas después del final de su día de mercado.</numerusform>
            <numerusform>%n unidades, todas demasiado recientes: una unidad cuenta 120 horas después del final de su día de mercado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 trading days: the interval is shown from then on.</source>
        <translation>%1 de %2 días de mercado: el intervalo se muestra a partir de entonces.</translation>
    </message>
    <message>
        <source>Each arm needs %1 units.</source>
        <translation>Cada brazo necesita %1 unidades.</translation>
    </message>
    <message>
        <source>against: %1</source>
        <comment>agent</comment>
        <translation>en contra: %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>symbols</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>a connection is %1</source>
        <comment>state</comment>
        <translation>una conexión: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection is waiting, the venue closed it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1; it is tried again in %2</source>
        <translation>%1; nuevo intento en %2</translation>
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
        <translation>conectando</translation>
    </message>
    <message>
        <source>live</source>
        <comment>feed</comment>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>degraded</source>
        <comment>feed</comment>
        <translation>degradado</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>feed</comment>
        <translation>desfasado</translation>
    </message>
    <message>
        <source>down</source>
        <comment>feed</comment>
        <translation>caído</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>feed: REST instead of the stream</comment>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>breaker</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <comment>breaker</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>half-open</source>
        <comment>breaker</comment>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>free</source>
        <comment>allowance</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>90% used</source>
        <comment>allowance</comment>
        <translation>90 % usado</translation>
    </message>
    <message>
        <source>queueing</source>
        <comment>allowance</comment>
        <translation>en cola</translation>
    </message>
    <message>
        <source>held by the venue</source>
        <comment>allowance</comment>
        <translation>frenado por la plaza</translation>
    </message>
    <message>
        <source>used up for today</source>
        <comment>allowance</comment>
        <translation>agotado por hoy</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>connection</comment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <comment>connection</comment>
        <translation>a la espera de reintento</translation>
    </message>
    <message>
        <source>asking where to connect</source>
        <comment>connection</comment>
        <translation>preguntando adónde conectar</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>connection</comment>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>waiting for the venue&apos;s greeting</source>
        <comment>connection</comment>
        <translation>a la espera del saludo de la plaza</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>connection</comment>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>subscribing</source>
        <comment>connection</comment>
        <translation>suscribiendo</translation>
    </message>
    <message>
        <source>live</source>
        <comment>connection</comment>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <comment>book</comment>
        <translation>no suscrito</translation>
    </message>
    <message>
        <source>waiting for its beginning</source>
        <comment>book</comment>
        <translation>a la espera del inicio</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>book</comment>
        <translation>en orden</translation>
    </message>
    <message>
        <source>resyncing</source>
        <comment>book</comment>
        <translation>resincronizando</translation>
    </message>
    <message>
        <source>nobody wanted it any more</source>
        <translation>ya nadie la necesitaba</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>no se pudo abrir</translation>
    </message>
    <message>
        <source>the other end closed it</source>
        <translation>el otro extremo la cerró</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>no llegó nada en demasiado tiempo</translation>
    </message>
    <message>
        <source>a ping was not answered</source>
        <translation>un ping quedó sin respuesta</translation>
    </message>
    <message>
        <source>the venue did not answer in time</source>
        <translation>la plaza no respondió a tiempo</translation>
    </message>
    <message>
        <source>its token expired</source>
        <translation>su token caducó</translation>
    </message>
    <message>
        <source>the venue ended it</source>
        <translation>la plaza la cerró</translation>
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
        <translation>una reconexión</translation>
    </message>
    <message>
        <source>%1 reconnects</source>
        <translation>%1 reconexiones</translation>
    </message>
    <message>
        <source>nothing has come for %1</source>
        <translation>no llega nada desde hace %1</translation>
    </message>
    <message>
        <source>the book of %1 begins anew once it is back</source>
        <translation>el libro de %1 empieza de nuevo en cuanto vuelva</translation>
    </message>
    <message>
        <source>the book of %1 begins anew</source>
        <translation>el libro de %1 empieza de nuevo</translation>
    </message>
    <message>
        <source>what %1 missed is fetched once it is back</source>
        <translation>lo que perdió %1 se recupera en cuanto vuelva</translation>
    </message>
    <message>
        <source>what %1 missed is being fetched</source>
        <translation>lo que perdió %1 se está recuperando</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after a failure</source>
        <translation>el disyuntor de su host REST está %1 tras un fallo</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after %2 failures in a row</source>
        <translation>el disyuntor de su host REST está %1 tras %2 fallos seguidos</translation>
    </message>
    <message>
        <source>%1; it is asked again in %2</source>
        <translation>%1; nueva consulta en %2</translation>
    </message>
    <message>
        <source>90% of its allowance are used</source>
        <translation>se ha usado el 90 % de su cupo</translation>
    </message>
    <message>
        <source>a request waits for the allowance</source>
        <translation>una petición espera cupo</translation>
    </message>
    <message>
        <source>%1 requests wait for the allowance</source>
        <translation>%1 peticiones esperan cupo</translation>
    </message>
    <message>
        <source>the venue asked for a pause of %1</source>
        <translation>la plaza pidió una pausa de %1</translation>
    </message>
    <message>
        <source>the venue asked for a pause</source>
        <translation>la plaza pidió una pausa</translation>
    </message>
    <message>
        <source>its allowance for today is used up</source>
        <translation>su cupo de hoy está agotado</translation>
    </message>
    <message>
        <source>%1 is being connected; nothing has come yet.</source>
        <translation>%1 se está conectando; aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>%1 is live: %2 messages a second, half of them within %3, all but one of a hundred within %4.</source>
        <translation>%1 está en vivo: %2 mensajes por segundo, la mitad en menos de %3, 99 de cada 100 en menos de %4.</translation>
    </message>
    <message>
        <source>%1 is live, but not whole.</source>
        <translation>%1 está en vivo, pero incompleto.</translation>
    </message>
    <message>
        <source>The stream of %1 does not come through: bars are asked for over REST as they end, trades and quotes do not come. The stream is tried again by itself.</source>
        <translation>El stream de %1 no llega: las barras se piden por REST al cerrarse; no llegan operaciones ni cotizaciones. El stream se reintenta solo.</translation>
    </message>
    <message>
        <source>%1 is connected but silent; its prices are old, and orders wait for new ones.</source>
        <translation>%1 está conectado pero mudo; sus precios son viejos y las órdenes esperan otros nuevos.</translation>
    </message>
    <message>
        <source>%1 is down: its prices stand still. Stops and targets cannot act until it is back; it is tried again by itself.</source>
        <translation>%1 está caído: sus precios están parados. Stops y objetivos no pueden actuar hasta que vuelva; se reintenta solo.</translation>
    </message>
    <message>
        <source>It is listened to at another address than the first of the settings.</source>
        <translation>Se escucha en una dirección distinta de la primera de los ajustes.</translation>
    </message>
    <message>
        <source>A gap could not be filled and is marked.</source>
        <translation>Un hueco no se pudo rellenar y queda marcado.</translation>
    </message>
    <message>
        <source>%1 gaps could not be filled and are marked.</source>
        <translation>%1 huecos no se pudieron rellenar y quedan marcados.</translation>
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
        <translation>Opciones: se consultan %1 contratos una y otra vez; hasta ahora %2 cotizaciones eran nuevas y %3 veces no se pudo leer la cadena.</translation>
    </message>
</context>
<context>
    <name>FeedTrialText</name>
    <message>
        <source>Finding the venue and asking what it knows of the symbols</source>
        <translation>Buscando la plaza y preguntando qué sabe de los símbolos</translation>
    </message>
    <message>
        <source>Asking for its time</source>
        <translation>Preguntando la hora</translation>
    </message>
    <message>
        <source>Opening the stream and subscribing</source>
        <translation>Abriendo el stream y suscribiendo</translation>
    </message>
    <message>
        <source>Waiting for the first message</source>
        <translation>Esperando el primer mensaje</translation>
    </message>
    <message>
        <source>The venue answers and lists %1 instruments</source>
        <translation>La plaza responde y lista %1 instrumentos</translation>
    </message>
    <message>
        <source>The venue answers and knows the symbols</source>
        <translation>La plaza responde y conoce los símbolos</translation>
    </message>
    <message>
        <source>It tells no time of its own; that of this computer is used</source>
        <translation>No da hora propia; se usa la de este equipo</translation>
    </message>
    <message>
        <source>Its clock is %1 from the one here</source>
        <translation>Su reloj difiere %1 del local</translation>
    </message>
    <message>
        <source>The stream is open</source>
        <translation>El stream está abierto</translation>
    </message>
    <message>
        <source>First trade: %1 at %2; messages take %3</source>
        <translation>Primera operación: %1 a %2; los mensajes tardan %3</translation>
    </message>
    <message>
        <source>Quotes came; nobody has traded yet</source>
        <translation>Llegan cotizaciones; aún sin operaciones</translation>
    </message>
    <message>
        <source>    ✓ %1</source>
        <translation>    ✓ %1</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there</source>
        <translation>    ✗ allí no se conoce %1</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there; near it: %2</source>
        <translation>    ✗ allí no se conoce %1; parecidos: %2</translation>
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
        <translation>Funciona. La prueba duró %1; no se guarda nada de ella.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>Symbols: %1</source>
        <translation>Símbolos: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; your session, if any, goes on.</source>
        <translation>%1 No se cambió nada; la sesión abierta, si la hay, continúa.</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>at the price known, at once</source>
        <translation>al precio conocido, al momento</translation>
    </message>
    <message>
        <source>took the other side of a quote</source>
        <translation>tomó el otro lado de una cotización</translation>
    </message>
    <message>
        <source>around a trade of the market</source>
        <translation>en torno a una operación del mercado</translation>
    </message>
    <message>
        <source>took a level of the book</source>
        <translation>tomó un nivel del libro</translation>
    </message>
    <message>
        <source>rested until trades had eaten the queue before it</source>
        <translation>esperó hasta que las operaciones agotaron la cola delante</translation>
    </message>
    <message>
        <source>rested until the market came through its price</source>
        <translation>esperó hasta que el mercado atravesó su precio</translation>
    </message>
    <message>
        <source>at a bar&apos;s open</source>
        <translation>en la apertura de una barra</translation>
    </message>
    <message>
        <source>at a price inside a bar</source>
        <translation>a un precio dentro de una barra</translation>
    </message>
    <message>
        <source>a stop at its level</source>
        <translation>un stop en su nivel</translation>
    </message>
    <message>
        <source>a stop that the market jumped over: at the next price there was</source>
        <translation>un stop que el mercado saltó: al siguiente precio disponible</translation>
    </message>
    <message>
        <source>at the close of the market</source>
        <translation>al cierre del mercado</translation>
    </message>
    <message>
        <source>%1: priced at the mid or the last trade, without any cost</source>
        <translation>%1: al precio medio o de la última operación, sin coste alguno</translation>
    </message>
    <message>
        <source>%1: priced at the quote or around the last trade</source>
        <translation>%1: a la cotización o en torno a la última operación</translation>
    </message>
    <message>
        <source>%1: priced from a bar</source>
        <translation>%1: a partir de una barra</translation>
    </message>
    <message>
        <source>%1: priced from the order book</source>
        <translation>%1: a partir del libro de órdenes</translation>
    </message>
    <message>
        <source>%1: priced with latency, order book, queue and market impact</source>
        <translation>%1: con latencia, libro de órdenes, cola e impacto de mercado</translation>
    </message>
    <message>
        <source>%1; the spread was assumed, not seen</source>
        <translation>%1; el spread se supuso, no se vio</translation>
    </message>
    <message>
        <source>%1 + half-spread %2</source>
        <translation>%1 + medio spread %2</translation>
    </message>
    <message>
        <source>%1 − half-spread %2</source>
        <translation>%1 − medio spread %2</translation>
    </message>
    <message>
        <source>%1 + slippage %2</source>
        <translation>%1 + deslizamiento %2</translation>
    </message>
    <message>
        <source>%1 − slippage %2</source>
        <translation>%1 − deslizamiento %2</translation>
    </message>
    <message>
        <source>%1 + impact %2</source>
        <translation>%1 + impacto %2</translation>
    </message>
    <message>
        <source>%1 − impact %2</source>
        <translation>%1 − impacto %2</translation>
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
        <translation>Precio</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Bid / ask then</source>
        <translation>Bid / ask entonces</translation>
    </message>
    <message>
        <source>Level of the book</source>
        <translation>Nivel del libro</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>Cola delante</translation>
    </message>
    <message>
        <source>%1 when it was accepted</source>
        <translation>%1 al ser aceptada</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>%1 at the venue</source>
        <translation>%1 en la plaza</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>%1, modelled; meanwhile the market moved by %2 %3</source>
        <comment>duration, price, for or against</comment>
        <translation>%1, modelada; entretanto el mercado se movió %2 %3</translation>
    </message>
    <message>
        <source>against the order</source>
        <translation>en contra de la orden</translation>
    </message>
    <message>
        <source>in its favour</source>
        <translation>a su favor</translation>
    </message>
    <message>
        <source>%1, modelled; the market did not move meanwhile</source>
        <translation>%1, modelada; entretanto el mercado no se movió</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>%1, modelada</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>%1, of the order itself</source>
        <translation>%1, de la propia orden</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>%1, maker</source>
        <translation>%1, maker</translation>
    </message>
    <message>
        <source>%1, taker</source>
        <translation>%1, taker</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>number %1 of its order</source>
        <translation>número %1 de su orden</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>Conocida después</translation>
    </message>
    <message>
        <source>it happened while the program was away</source>
        <translation>ocurrió con el programa cerrado</translation>
    </message>
</context>
<context>
    <name>FlagText</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>caduca en %n día</numerusform>
            <numerusform>caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>caduca en menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago: remove or renew</source>
        <translation>
            <numerusform>caducó hace %n día: eliminar o renovar</numerusform>
            <numerusform>caducó hace %n días: eliminar o renovar</numerusform>
        </translation>
    </message>
    <message>
        <source>expired today: remove or renew</source>
        <translation>caducó hoy: eliminar o renovar</translation>
    </message>
    <message numerus="yes">
        <source>on for %n day(s) without a change</source>
        <translation>
            <numerusform>activo desde hace %n día sin cambios</numerusform>
            <numerusform>activo desde hace %n días sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) blocked</source>
        <translation>
            <numerusform>%n señal bloqueada</numerusform>
            <numerusform>%n señales bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights changed %n time(s)</source>
        <translation>
            <numerusform>pesos cambiados %n vez</numerusform>
            <numerusform>pesos cambiados %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of a market told</source>
        <translation>
            <numerusform>%n giro de mercado avisado</numerusform>
            <numerusform>%n giros de mercado avisados</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>%1 stays %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 sigue %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>flag, on or off, on or off</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>undo of change %1 (%2)</source>
        <comment>number, what it changed</comment>
        <translation>deshacer el cambio %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>The weights of detectors and technical score learn from the outcomes of signals; off: they are what the scoring configuration says.</source>
        <translation>Los pesos de los detectores y de la puntuación técnica aprenden de los resultados de las señales; no: son los que dice la configuración de puntuación.</translation>
    </message>
    <message>
        <source>Signals with different timestamps are never duplicates of each other (the timestamp joins the key of the 60 s window).</source>
        <translation>Las señales con marcas de tiempo distintas nunca son duplicadas (la marca forma parte de la clave de la ventana de 60 s).</translation>
    </message>
    <message>
        <source>Engine 2: agents decide about every signal beside engine 1; off: all signals go to engine 1 and no agent runs.</source>
        <translation>Motor 2: los agentes deciden sobre cada señal junto al motor 1; no: todas las señales van al motor 1 y no corre ningún agente.</translation>
    </message>
    <message>
        <source>The opening-range specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>El especialista del rango de apertura da su opinión al motor 2; no: no se le pregunta.</translation>
    </message>
    <message>
        <source>The specialist for The Strat&apos;s candle sequences gives its opinion to engine 2; off: it is not asked.</source>
        <translation>El especialista en secuencias de velas de The Strat da su opinión al motor 2; no: no se le pregunta.</translation>
    </message>
    <message>
        <source>The squeeze specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>El especialista en squeeze da su opinión al motor 2; no: no se le pregunta.</translation>
    </message>
    <message>
        <source>The sub-agent for pivot ribbon, ATR levels and phase supports engine 2; off: it is not asked.</source>
        <translation>El subagente de cinta de pivotes, niveles ATR y fase apoya al motor 2; no: no se le pregunta.</translation>
    </message>
    <message>
        <source>Engine 2 trades in the shadow what it decides; off: it decides and does not trade.</source>
        <translation>El motor 2 opera en la sombra lo que decide; no: decide y no opera.</translation>
    </message>
    <message>
        <source>Futures may be traded on paper; off: they are scored but not traded.</source>
        <translation>Los futuros pueden operarse en simulado; no: se puntúan pero no se operan.</translation>
    </message>
    <message>
        <source>A signal buys a call or a put on its symbol, where options of it are listed; off: it trades the symbol itself.</source>
        <translation>Una señal compra una call o una put sobre su símbolo, donde haya opciones; no: opera el propio símbolo.</translation>
    </message>
    <message>
        <source>The market&apos;s direction is told by rules and trained models together; off: by rules alone.</source>
        <translation>La dirección del mercado la dicen juntos reglas y modelos entrenados; no: solo las reglas.</translation>
    </message>
    <message>
        <source>Block entries in an extreme, unsettled or opposing market; off: the gate is measured and recorded as skipped.</source>
        <translation>Bloquear entradas en un mercado extremo, inestable o contrario; no: el filtro se mide y se registra como omitido.</translation>
    </message>
    <message>
        <source>Size positions by the market&apos;s volatility: more when it is low, less when it is high or the regime is uncertain.</source>
        <translation>Dimensionar posiciones por la volatilidad del mercado: más si es baja, menos si es alta o el régimen es incierto.</translation>
    </message>
    <message>
        <source>Block signals while the spread is wider than usual; off: the gate is measured and recorded as skipped.</source>
        <translation>Bloquear señales mientras el spread es mayor de lo habitual; no: el filtro se mide y se registra como omitido.</translation>
    </message>
</context>
<context>
    <name>GuiHealthText</name>
    <message>
        <source>Other work</source>
        <translation>Otro trabajo</translation>
    </message>
    <message>
        <source>Asking the engine what has happened</source>
        <translation>Preguntar al motor qué ha ocurrido</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Leer la instantánea</translation>
    </message>
    <message>
        <source>Bringing up to date: %1</source>
        <comment>panel</comment>
        <translation>Actualizar: %1</translation>
    </message>
    <message>
        <source>Bringing panels up to date</source>
        <translation>Actualizar los paneles</translation>
    </message>
    <message>
        <source>Painting: %1</source>
        <comment>panel</comment>
        <translation>Pintar: %1</translation>
    </message>
    <message>
        <source>Painting the window</source>
        <translation>Pintar la ventana</translation>
    </message>
    <message>
        <source>Laying out: %1</source>
        <comment>panel</comment>
        <translation>Disponer: %1</translation>
    </message>
    <message>
        <source>Laying out the window</source>
        <translation>Disponer la ventana</translation>
    </message>
    <message>
        <source>Keys and mouse: %1</source>
        <comment>panel</comment>
        <translation>Teclas y ratón: %1</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Acción: %1</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Una acción</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <comment>name of a class in the program</comment>
        <translation>Temporizador: %1</translation>
    </message>
    <message>
        <source>A timer</source>
        <translation>Un temporizador</translation>
    </message>
    <message>
        <source>Message to: %1</source>
        <comment>name of a class in the program</comment>
        <translation>Mensaje a: %1</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
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
        <translation>No se pintó ningún cuadro</translation>
    </message>
    <message>
        <source>%1 of %2 frames over %3</source>
        <comment>share, count, budget</comment>
        <translation>%1 de %2 cuadros por encima de %3</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2 · longest %3</source>
        <translation>p50 %1 · p99 %2 · máximo %3</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>Looking at the form of the file</source>
        <translation>Examinando el formato del archivo</translation>
    </message>
    <message>
        <source>Checking its rows</source>
        <translation>Comprobando sus filas</translation>
    </message>
    <message>
        <source>Reading its bars</source>
        <translation>Leyendo sus barras</translation>
    </message>
    <message>
        <source>Putting them into the history</source>
        <translation>Incorporándolas al histórico</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>%1 en barras de %2, formato «%3»</translation>
    </message>
    <message>
        <source>%1: no bars.</source>
        <translation>%1: sin barras.</translation>
    </message>
    <message>
        <source>%1: one bar</source>
        <translation>%1: una barra</translation>
    </message>
    <message>
        <source>%1: %2 bars</source>
        <translation>%1: %2 barras</translation>
    </message>
    <message>
        <source>, %1 to %2 (UTC).</source>
        <translation>, de %1 a %2 (UTC).</translation>
    </message>
    <message>
        <source>One of them is in the history already and will be replaced.</source>
        <translation>Una de ellas ya está en el histórico y se reemplazará.</translation>
    </message>
    <message>
        <source>%1 of them are in the history already and will be replaced.</source>
        <translation>%1 de ellas ya están en el histórico y se reemplazarán.</translation>
    </message>
    <message>
        <source>One row cannot be read: see “Bad rows”.</source>
        <translation>Una fila no se puede leer: véase «Filas erróneas».</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: see “Bad rows”.</source>
        <translation>%1 filas no se pueden leer: véase «Filas erróneas».</translation>
    </message>
    <message>
        <source>One bar of trading time is missing</source>
        <translation>Falta una barra de horario de mercado</translation>
    </message>
    <message>
        <source>%1 bars of trading time are missing</source>
        <translation>Faltan %1 barras de horario de mercado</translation>
    </message>
    <message>
        <source>, first from %1.</source>
        <translation>, la primera desde %1.</translation>
    </message>
    <message>
        <source>One bar stands there twice and is taken once.</source>
        <translation>Una barra aparece dos veces y se toma una.</translation>
    </message>
    <message>
        <source>%1 bars stand there twice and are taken once.</source>
        <translation>%1 barras aparecen dos veces y se toman una.</translation>
    </message>
    <message>
        <source>One row is out of order and is sorted.</source>
        <translation>Una fila está desordenada y se ordena.</translation>
    </message>
    <message>
        <source>%1 rows are out of order and are sorted.</source>
        <translation>%1 filas están desordenadas y se ordenan.</translation>
    </message>
    <message>
        <source>One bar is not over yet and is left out.</source>
        <translation>Una barra aún no ha terminado y se omite.</translation>
    </message>
    <message>
        <source>%1 bars are not over yet and are left out.</source>
        <translation>%1 barras aún no han terminado y se omiten.</translation>
    </message>
    <message>
        <source>One bar does not begin where bars of its length do.</source>
        <translation>Una barra no empieza donde empiezan las de su duración.</translation>
    </message>
    <message>
        <source>%1 bars do not begin where bars of their length do: is the time zone right?</source>
        <translation>%1 barras no empiezan donde empiezan las de su duración: ¿es correcta la zona horaria?</translation>
    </message>
    <message>
        <source>One bar of %1 is in the history.</source>
        <translation>Una barra de %1 está en el histórico.</translation>
    </message>
    <message>
        <source>%2 bars of %1 are in the history.</source>
        <translation>%2 barras de %1 están en el histórico.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Temporalidad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a field</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>IndicatorCatalogue</name>
    <message>
        <source>Averages</source>
        <translation>Medias</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Bars and patterns</source>
        <translation>Barras y patrones</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Order book and trades</source>
        <translation>Libro y operaciones</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message numerus="yes">
        <source>%n bars more until its beginning no longer shows.</source>
        <translation>
            <numerusform>%n barra más hasta que su inicio deje de notarse.</numerusform>
            <numerusform>%n barras más hasta que su inicio deje de notarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>First value at bar %1.</source>
        <translation>Primer valor en la barra %1.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Repaints</source>
        <translation>Repinta</translation>
    </message>
    <message>
        <source>What is drawn at old bars may change with new ones, or looks ahead. It is for the eye only; no decision is made of it.</source>
        <translation>Lo dibujado en barras antiguas puede cambiar con las nuevas, o mira hacia delante. Es solo visual; ninguna decisión se basa en ello.</translation>
    </message>
    <message>
        <source>It is read off quotes and trades; a chart holds bars.</source>
        <translation>Se lee de cotizaciones y operaciones; un gráfico contiene barras.</translation>
    </message>
    <message>
        <source>It compares two instruments, and the session has only one. Open a recording of several.</source>
        <translation>Compara dos instrumentos y la sesión solo tiene uno. Abra una grabación con varios.</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <translation>Media móvil simple</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>Media móvil exponencial</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>Ribbon of five exponential averages</source>
        <translation>Cinta de cinco medias exponenciales</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <translation>Media móvil ponderada</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Wilder&apos;s moving average</source>
        <translation>Media móvil de Wilder</translation>
    </message>
    <message>
        <source>DEMA</source>
        <translation>DEMA</translation>
    </message>
    <message>
        <source>Double exponential average</source>
        <translation>Media exponencial doble</translation>
    </message>
    <message>
        <source>TEMA</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Triple exponential average</source>
        <translation>Media exponencial triple</translation>
    </message>
    <message>
        <source>HMA</source>
        <translation>HMA</translation>
    </message>
    <message>
        <source>Hull moving average</source>
        <translation>Media móvil de Hull</translation>
    </message>
    <message>
        <source>KAMA</source>
        <translation>KAMA</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average</source>
        <translation>Media adaptativa de Kaufman</translation>
    </message>
    <message>
        <source>VWMA</source>
        <translation>VWMA</translation>
    </message>
    <message>
        <source>Volume-weighted moving average</source>
        <translation>Media móvil ponderada por volumen</translation>
    </message>
    <message>
        <source>TRIMA</source>
        <translation>TRIMA</translation>
    </message>
    <message>
        <source>Triangular moving average</source>
        <translation>Media móvil triangular</translation>
    </message>
    <message>
        <source>LSMA</source>
        <translation>LSMA</translation>
    </message>
    <message>
        <source>Least squares moving average</source>
        <translation>Media móvil de mínimos cuadrados</translation>
    </message>
    <message>
        <source>EMA slope</source>
        <translation>Pendiente EMA</translation>
    </message>
    <message>
        <source>Slope of an exponential average</source>
        <translation>Pendiente de una media exponencial</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>Índice de fuerza relativa</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Moving average convergence divergence</source>
        <translation>Convergencia/divergencia de medias móviles</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Percentage price oscillator</source>
        <translation>Oscilador porcentual de precio</translation>
    </message>
    <message>
        <source>APO</source>
        <translation>APO</translation>
    </message>
    <message>
        <source>Absolute price oscillator</source>
        <translation>Oscilador absoluto de precio</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Estocástico</translation>
    </message>
    <message>
        <source>Stochastic oscillator</source>
        <translation>Oscilador estocástico</translation>
    </message>
    <message>
        <source>Stochastic RSI</source>
        <translation>RSI estocástico</translation>
    </message>
    <message>
        <source>Stochastic of the RSI</source>
        <translation>Estocástico del RSI</translation>
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
        <translation>Tasa de cambio</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Return of one bar</source>
        <translation>Retorno de una barra</translation>
    </message>
    <message>
        <source>Log return</source>
        <translation>Retorno log.</translation>
    </message>
    <message>
        <source>Logarithmic return of one bar</source>
        <translation>Retorno logarítmico de una barra</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <translation>Índice de canal de materias primas</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>Chande momentum oscillator</source>
        <translation>Oscilador de momentum de Chande</translation>
    </message>
    <message>
        <source>TSI</source>
        <translation>TSI</translation>
    </message>
    <message>
        <source>True strength index</source>
        <translation>Índice de fuerza verdadera</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Ultimate</translation>
    </message>
    <message>
        <source>Ultimate oscillator</source>
        <translation>Oscilador Ultimate</translation>
    </message>
    <message>
        <source>Awesome</source>
        <translation>Awesome</translation>
    </message>
    <message>
        <source>Awesome oscillator</source>
        <translation>Oscilador Awesome</translation>
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
        <translation>Transformada de Fisher</translation>
    </message>
    <message>
        <source>Connors RSI</source>
        <translation>RSI de Connors</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <translation>Índice direccional medio</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>Vortex</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>SAR parabólico</translation>
    </message>
    <message>
        <source>Parabolic stop and reverse</source>
        <translation>Stop and reverse parabólico</translation>
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
        <translation>Nube de Ichimoku</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Heikin-Ashi bars</source>
        <translation>Barras Heikin-Ashi</translation>
    </message>
    <message>
        <source>Choppiness</source>
        <translation>Choppiness</translation>
    </message>
    <message>
        <source>Choppiness index</source>
        <translation>Índice Choppiness</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Efficiency ratio</source>
        <translation>Ratio de eficiencia</translation>
    </message>
    <message>
        <source>Regression channel</source>
        <translation>Canal de regresión</translation>
    </message>
    <message>
        <source>Linear regression channel</source>
        <translation>Canal de regresión lineal</translation>
    </message>
    <message>
        <source>Hurst</source>
        <translation>Hurst</translation>
    </message>
    <message>
        <source>Hurst exponent of variance ratios</source>
        <translation>Exponente de Hurst por ratios de varianza</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>Rango verdadero</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>Rango verdadero medio</translation>
    </message>
    <message>
        <source>NATR</source>
        <translation>NATR</translation>
    </message>
    <message>
        <source>Average true range in percent</source>
        <translation>Rango verdadero medio en porcentaje</translation>
    </message>
    <message>
        <source>ATR percentile</source>
        <translation>Percentil ATR</translation>
    </message>
    <message>
        <source>Percentile of the average true range</source>
        <translation>Percentil del rango verdadero medio</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <translation>Bollinger</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bandas de Bollinger</translation>
    </message>
    <message>
        <source>Keltner</source>
        <translation>Keltner</translation>
    </message>
    <message>
        <source>Keltner channel</source>
        <translation>Canal de Keltner</translation>
    </message>
    <message>
        <source>Donchian</source>
        <translation>Donchian</translation>
    </message>
    <message>
        <source>Donchian channel</source>
        <translation>Canal de Donchian</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTM squeeze</translation>
    </message>
    <message>
        <source>TTM squeeze and its momentum</source>
        <translation>TTM squeeze y su momentum</translation>
    </message>
    <message>
        <source>Chandelier</source>
        <translation>Chandelier</translation>
    </message>
    <message>
        <source>Chandelier exit</source>
        <translation>Salida Chandelier</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envolvente</translation>
    </message>
    <message>
        <source>Envelope of an average</source>
        <translation>Envolvente de una media</translation>
    </message>
    <message>
        <source>Realised volatility</source>
        <translation>Volatilidad realizada</translation>
    </message>
    <message>
        <source>EWMA volatility</source>
        <translation>Volatilidad EWMA</translation>
    </message>
    <message>
        <source>Exponentially weighted volatility</source>
        <translation>Volatilidad con ponderación exponencial</translation>
    </message>
    <message>
        <source>Volatility z</source>
        <translation>Volatilidad z</translation>
    </message>
    <message>
        <source>Z-score of realised volatility</source>
        <translation>Puntuación z de la volatilidad realizada</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <translation>Parkinson</translation>
    </message>
    <message>
        <source>Parkinson volatility</source>
        <translation>Volatilidad de Parkinson</translation>
    </message>
    <message>
        <source>Garman-Klass</source>
        <translation>Garman-Klass</translation>
    </message>
    <message>
        <source>Garman-Klass volatility</source>
        <translation>Volatilidad de Garman-Klass</translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <translation>Rogers-Satchell</translation>
    </message>
    <message>
        <source>Rogers-Satchell volatility</source>
        <translation>Volatilidad de Rogers-Satchell</translation>
    </message>
    <message>
        <source>Yang-Zhang</source>
        <translation>Yang-Zhang</translation>
    </message>
    <message>
        <source>Yang-Zhang volatility</source>
        <translation>Volatilidad de Yang-Zhang</translation>
    </message>
    <message>
        <source>OBV</source>
        <translation>OBV</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <translation>Balance de volumen</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price of the session</source>
        <translation>Precio medio de la sesión ponderado por volumen</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <translation>VWAP anclado</translation>
    </message>
    <message>
        <source>Volume-weighted average price since a bar</source>
        <translation>Precio medio ponderado por volumen desde una barra</translation>
    </message>
    <message>
        <source>MFI</source>
        <translation>MFI</translation>
    </message>
    <message>
        <source>Money flow index</source>
        <translation>Índice de flujo de dinero</translation>
    </message>
    <message>
        <source>A/D</source>
        <translation>A/D</translation>
    </message>
    <message>
        <source>Accumulation and distribution</source>
        <translation>Acumulación y distribución</translation>
    </message>
    <message>
        <source>CMF</source>
        <translation>CMF</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>Flujo de dinero de Chaikin</translation>
    </message>
    <message>
        <source>Chaikin</source>
        <translation>Chaikin</translation>
    </message>
    <message>
        <source>Chaikin oscillator</source>
        <translation>Oscilador de Chaikin</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Force index</source>
        <translation>Índice de fuerza</translation>
    </message>
    <message>
        <source>EMV</source>
        <translation>EMV</translation>
    </message>
    <message>
        <source>Ease of movement</source>
        <translation>Facilidad de movimiento</translation>
    </message>
    <message>
        <source>Volume z</source>
        <translation>Volumen z</translation>
    </message>
    <message>
        <source>Z-score of the volume</source>
        <translation>Puntuación z del volumen</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>Volumen relativo</translation>
    </message>
    <message>
        <source>Volume stack</source>
        <translation>Volumen apilado</translation>
    </message>
    <message>
        <source>Buying and selling volume of bars</source>
        <translation>Volumen comprador y vendedor de las barras</translation>
    </message>
    <message>
        <source>CVD</source>
        <translation>CVD</translation>
    </message>
    <message>
        <source>Cumulative volume delta</source>
        <translation>Delta de volumen acumulado</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Middle of the quotes</source>
        <translation>Punto medio de las cotizaciones</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spread of the quotes</source>
        <translation>Spread de las cotizaciones</translation>
    </message>
    <message>
        <source>Microprice</source>
        <translation>Microprecio</translation>
    </message>
    <message>
        <source>Stoikov microprice</source>
        <translation>Microprecio Stoikov</translation>
    </message>
    <message>
        <source>Stoikov&apos;s microprice</source>
        <translation>Microprecio de Stoikov</translation>
    </message>
    <message>
        <source>Book imbalance</source>
        <translation>Desequil. libro</translation>
    </message>
    <message>
        <source>Imbalance of the order book</source>
        <translation>Desequilibrio del libro de órdenes</translation>
    </message>
    <message>
        <source>Imbalance EMA</source>
        <translation>Desequilibrio EMA</translation>
    </message>
    <message>
        <source>Average imbalance of the order book</source>
        <translation>Desequilibrio medio del libro de órdenes</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OFI</translation>
    </message>
    <message>
        <source>Order flow imbalance</source>
        <translation>Desequilibrio del flujo de órdenes</translation>
    </message>
    <message>
        <source>Trade imbalance</source>
        <translation>Desequil. operac.</translation>
    </message>
    <message>
        <source>Imbalance of the trades</source>
        <translation>Desequilibrio de las operaciones</translation>
    </message>
    <message>
        <source>Kyle&apos;s lambda</source>
        <translation>Lambda de Kyle</translation>
    </message>
    <message>
        <source>Amihud</source>
        <translation>Amihud</translation>
    </message>
    <message>
        <source>Amihud illiquidity</source>
        <translation>Iliquidez de Amihud</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Absorción</translation>
    </message>
    <message>
        <source>Absorption at the best price</source>
        <translation>Absorción en el mejor precio</translation>
    </message>
    <message>
        <source>Pivots</source>
        <translation>Pivotes</translation>
    </message>
    <message>
        <source>Pivot points, classic</source>
        <translation>Puntos pivote, clásicos</translation>
    </message>
    <message>
        <source>Fibonacci pivots</source>
        <translation>Pivotes Fibonacci</translation>
    </message>
    <message>
        <source>Pivot points, Fibonacci</source>
        <translation>Puntos pivote, Fibonacci</translation>
    </message>
    <message>
        <source>Camarilla pivots</source>
        <translation>Pivotes Camarilla</translation>
    </message>
    <message>
        <source>Pivot points, Camarilla</source>
        <translation>Puntos pivote, Camarilla</translation>
    </message>
    <message>
        <source>Woodie pivots</source>
        <translation>Pivotes Woodie</translation>
    </message>
    <message>
        <source>Pivot points, Woodie</source>
        <translation>Puntos pivote, Woodie</translation>
    </message>
    <message>
        <source>DeMark pivots</source>
        <translation>Pivotes DeMark</translation>
    </message>
    <message>
        <source>Pivot points, DeMark</source>
        <translation>Puntos pivote, DeMark</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Sesión anterior</translation>
    </message>
    <message>
        <source>Prices of the session before</source>
        <translation>Precios de la sesión anterior</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Puntuación z</translation>
    </message>
    <message>
        <source>Z-score of the close</source>
        <translation>Puntuación z del cierre</translation>
    </message>
    <message>
        <source>Percent rank</source>
        <translation>Rango percentil</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Correlation with the benchmark</source>
        <translation>Correlación con la referencia</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta to the benchmark</source>
        <translation>Beta frente a la referencia</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>Autocorrelación</translation>
    </message>
    <message>
        <source>Autocorrelation of returns</source>
        <translation>Autocorrelación de los retornos</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Skewness of returns</source>
        <translation>Asimetría de los retornos</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Curtosis</translation>
    </message>
    <message>
        <source>Excess kurtosis of returns</source>
        <translation>Exceso de curtosis de los retornos</translation>
    </message>
    <message>
        <source>Spread z</source>
        <translation>Spread z</translation>
    </message>
    <message>
        <source>Z-score of the spread to the benchmark</source>
        <translation>Puntuación z del spread con la referencia</translation>
    </message>
    <message>
        <source>Saty levels</source>
        <translation>Niveles Saty</translation>
    </message>
    <message>
        <source>Saty ATR levels</source>
        <translation>Niveles ATR de Saty</translation>
    </message>
    <message>
        <source>Saty phase</source>
        <translation>Fase Saty</translation>
    </message>
    <message>
        <source>Saty phase oscillator</source>
        <translation>Oscilador de fase de Saty</translation>
    </message>
    <message>
        <source>Saty compression</source>
        <translation>Compresión Saty</translation>
    </message>
    <message>
        <source>ALMA</source>
        <translation>ALMA</translation>
    </message>
    <message>
        <source>Arnaud Legoux moving average</source>
        <translation>Media móvil de Arnaud Legoux</translation>
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
        <translation>McGinley dinámica</translation>
    </message>
    <message>
        <source>VIDYA</source>
        <translation>VIDYA</translation>
    </message>
    <message>
        <source>Variable index dynamic average</source>
        <translation>Media dinámica de índice variable</translation>
    </message>
    <message>
        <source>ZLEMA</source>
        <translation>ZLEMA</translation>
    </message>
    <message>
        <source>Zero-lag exponential average</source>
        <translation>Media exponencial sin retardo</translation>
    </message>
    <message>
        <source>MAMA</source>
        <translation>MAMA</translation>
    </message>
    <message>
        <source>MESA adaptive average</source>
        <translation>Media adaptativa MESA</translation>
    </message>
    <message>
        <source>HT trendline</source>
        <translation>Tendencia HT</translation>
    </message>
    <message>
        <source>Hilbert transform trendline</source>
        <translation>Línea de tendencia de la transformada de Hilbert</translation>
    </message>
    <message>
        <source>RMTA</source>
        <translation>RMTA</translation>
    </message>
    <message>
        <source>Recursive moving trend average</source>
        <translation>Media móvil recursiva de tendencia</translation>
    </message>
    <message>
        <source>TSF</source>
        <translation>TSF</translation>
    </message>
    <message>
        <source>Time series forecast</source>
        <translation>Pronóstico de serie temporal</translation>
    </message>
    <message>
        <source>FOSC</source>
        <translation>FOSC</translation>
    </message>
    <message>
        <source>Forecast oscillator</source>
        <translation>Oscilador de pronóstico</translation>
    </message>
    <message>
        <source>Alligator</source>
        <translation>Alligator</translation>
    </message>
    <message>
        <source>Williams alligator</source>
        <translation>Alligator de Williams</translation>
    </message>
    <message>
        <source>Gator</source>
        <translation>Gator</translation>
    </message>
    <message>
        <source>Gator oscillator</source>
        <translation>Oscilador Gator</translation>
    </message>
    <message>
        <source>Elder ray</source>
        <translation>Elder ray</translation>
    </message>
    <message>
        <source>Elder ray: bull and bear power</source>
        <translation>Elder ray: fuerza alcista y bajista</translation>
    </message>
    <message>
        <source>PVO</source>
        <translation>PVO</translation>
    </message>
    <message>
        <source>Percentage volume oscillator</source>
        <translation>Oscilador porcentual de volumen</translation>
    </message>
    <message>
        <source>Volume oscillator</source>
        <translation>Oscilador de volumen</translation>
    </message>
    <message>
        <source>PMO</source>
        <translation>PMO</translation>
    </message>
    <message>
        <source>Price momentum oscillator</source>
        <translation>Oscilador de momentum del precio</translation>
    </message>
    <message>
        <source>STC</source>
        <translation>STC</translation>
    </message>
    <message>
        <source>Schaff trend cycle</source>
        <translation>Ciclo de tendencia Schaff</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>Stochastic momentum index</source>
        <translation>Índice de momentum estocástico</translation>
    </message>
    <message>
        <source>Klinger</source>
        <translation>Klinger</translation>
    </message>
    <message>
        <source>Klinger volume oscillator</source>
        <translation>Oscilador de volumen de Klinger</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>Balance of power</source>
        <translation>Equilibrio de fuerzas</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Detrended price oscillator</source>
        <translation>Oscilador de precio sin tendencia</translation>
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
        <translation>Filtro vertical horizontal</translation>
    </message>
    <message>
        <source>Mesa sine</source>
        <translation>Seno Mesa</translation>
    </message>
    <message>
        <source>Mesa sine wave</source>
        <translation>Onda sinusoidal Mesa</translation>
    </message>
    <message>
        <source>Relative strength</source>
        <translation>Fuerza relativa</translation>
    </message>
    <message>
        <source>Strength relative to the benchmark</source>
        <translation>Fuerza relativa a la referencia</translation>
    </message>
    <message>
        <source>ROC bands</source>
        <translation>Bandas ROC</translation>
    </message>
    <message>
        <source>Rate of change with bands</source>
        <translation>Tasa de cambio con bandas</translation>
    </message>
    <message>
        <source>STARC</source>
        <translation>STARC</translation>
    </message>
    <message>
        <source>STARC bands</source>
        <translation>Bandas STARC</translation>
    </message>
    <message>
        <source>Acceleration bands</source>
        <translation>Bandas de aceleración</translation>
    </message>
    <message>
        <source>ATR stop</source>
        <translation>Stop ATR</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>Trailing stop ATR</translation>
    </message>
    <message>
        <source>Volatility stop</source>
        <translation>Stop de volatilidad</translation>
    </message>
    <message>
        <source>Fractal chaos</source>
        <translation>Caos fractal</translation>
    </message>
    <message>
        <source>Fractal chaos bands</source>
        <translation>Bandas de caos fractal</translation>
    </message>
    <message>
        <source>Fractals</source>
        <translation>Fractales</translation>
    </message>
    <message>
        <source>Williams fractals</source>
        <translation>Fractales de Williams</translation>
    </message>
    <message>
        <source>Pivot lines</source>
        <translation>Líneas de pivote</translation>
    </message>
    <message>
        <source>Lines through pivots</source>
        <translation>Líneas por los pivotes</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>Zigzag</translation>
    </message>
    <message>
        <source>Rolling pivots</source>
        <translation>Pivotes móviles</translation>
    </message>
    <message>
        <source>Pivot points of a rolling window</source>
        <translation>Puntos pivote de una ventana móvil</translation>
    </message>
    <message>
        <source>Deviation channels</source>
        <translation>Canales de desviación</translation>
    </message>
    <message>
        <source>Standard deviation channels</source>
        <translation>Canales de desviación típica</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>Ulcer</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Índice Ulcer</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>Mass index</source>
        <translation>Índice Mass</translation>
    </message>
    <message>
        <source>CVI</source>
        <translation>CVI</translation>
    </message>
    <message>
        <source>Chaikin volatility</source>
        <translation>Volatilidad de Chaikin</translation>
    </message>
    <message>
        <source>NVI</source>
        <translation>NVI</translation>
    </message>
    <message>
        <source>Negative volume index</source>
        <translation>Índice de volumen negativo</translation>
    </message>
    <message>
        <source>PVI</source>
        <translation>PVI</translation>
    </message>
    <message>
        <source>Positive volume index</source>
        <translation>Índice de volumen positivo</translation>
    </message>
    <message>
        <source>WAD</source>
        <translation>WAD</translation>
    </message>
    <message>
        <source>Williams accumulation and distribution</source>
        <translation>Acumulación y distribución de Williams</translation>
    </message>
    <message>
        <source>Market facilitation</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Market facilitation index</source>
        <translation>Índice de facilitación del mercado</translation>
    </message>
    <message>
        <source>SMA analysis</source>
        <translation>Análisis SMA</translation>
    </message>
    <message>
        <source>Deviations from a simple average</source>
        <translation>Desviaciones respecto a una media simple</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Desv. típ.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <source>Std error</source>
        <translation>Error típ.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error típico</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Covarianza</translation>
    </message>
    <message>
        <source>Covariance with the benchmark</source>
        <translation>Covarianza con la referencia</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum of the last values</source>
        <translation>Suma de los últimos valores</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Highest of the last values</source>
        <translation>Mayor de los últimos valores</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Lowest of the last values</source>
        <translation>Menor de los últimos valores</translation>
    </message>
    <message>
        <source>Hurst R/S</source>
        <translation>Hurst R/S</translation>
    </message>
    <message>
        <source>Hurst exponent of rescaled ranges</source>
        <translation>Exponente de Hurst por rangos reescalados</translation>
    </message>
    <message>
        <source>Renko</source>
        <translation>Renko</translation>
    </message>
    <message>
        <source>Renko bricks</source>
        <translation>Ladrillos Renko</translation>
    </message>
    <message>
        <source>Renko ATR</source>
        <translation>Renko ATR</translation>
    </message>
    <message>
        <source>Renko bricks of the ATR</source>
        <translation>Ladrillos Renko según el ATR</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Candle patterns</source>
        <translation>Patrones de velas</translation>
    </message>
    <message>
        <source>Doji</source>
        <translation>Doji</translation>
    </message>
    <message>
        <source>Doji and the parts of the bar</source>
        <translation>Doji y las partes de la barra</translation>
    </message>
    <message>
        <source>Marubozu</source>
        <translation>Marubozu</translation>
    </message>
    <message>
        <source>Marubozu and the parts of the bar</source>
        <translation>Marubozu y las partes de la barra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>Precio de apertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Precio máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio mínimo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Precio de cierre</translation>
    </message>
    <message>
        <source>HL/2</source>
        <translation>HL/2</translation>
    </message>
    <message>
        <source>Middle of high and low</source>
        <translation>Punto medio de máximo y mínimo</translation>
    </message>
    <message>
        <source>HLC/3</source>
        <translation>HLC/3</translation>
    </message>
    <message>
        <source>Typical price</source>
        <translation>Precio típico</translation>
    </message>
    <message>
        <source>OC/2</source>
        <translation>OC/2</translation>
    </message>
    <message>
        <source>Middle of open and close</source>
        <translation>Punto medio de apertura y cierre</translation>
    </message>
    <message>
        <source>OHL/3</source>
        <translation>OHL/3</translation>
    </message>
    <message>
        <source>Mean of open, high and low</source>
        <translation>Media de apertura, máximo y mínimo</translation>
    </message>
    <message>
        <source>OHLC/4</source>
        <translation>OHLC/4</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Precio medio</translation>
    </message>
    <message>
        <source>HLCC/4</source>
        <translation>HLCC/4</translation>
    </message>
    <message>
        <source>Weighted close</source>
        <translation>Cierre ponderado</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluto</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Valor absoluto</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Raíz cuadrada</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Exponential function</source>
        <translation>Función exponencial</translation>
    </message>
    <message>
        <source>Natural log</source>
        <translation>Log natural</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>Logaritmo natural</translation>
    </message>
    <message>
        <source>Decimal log</source>
        <translation>Log decimal</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>Logaritmo decimal</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Seno</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>Hyperbolic sine</source>
        <translation>Seno hiperbólico</translation>
    </message>
    <message>
        <source>Hyperbolic cosine</source>
        <translation>Coseno hiperbólico</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangente hiperbólica</translation>
    </message>
    <message>
        <source>Arc sine</source>
        <translation>Arcoseno</translation>
    </message>
    <message>
        <source>Arc cosine</source>
        <translation>Arcocoseno</translation>
    </message>
    <message>
        <source>Arc tangent</source>
        <translation>Arcotangente</translation>
    </message>
    <message>
        <source>To radians</source>
        <translation>A radianes</translation>
    </message>
    <message>
        <source>Degrees to radians</source>
        <translation>Grados a radianes</translation>
    </message>
    <message>
        <source>To degrees</source>
        <translation>A grados</translation>
    </message>
    <message>
        <source>Radians to degrees</source>
        <translation>Radianes a grados</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>Redondeo arriba</translation>
    </message>
    <message>
        <source>Smallest whole number not below</source>
        <translation>Menor entero no inferior</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>Redondeo abajo</translation>
    </message>
    <message>
        <source>Largest whole number not above</source>
        <translation>Mayor entero no superior</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>Parte entera</translation>
    </message>
    <message>
        <source>Whole part of a number</source>
        <translation>Parte entera de un número</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeado</translation>
    </message>
    <message>
        <source>Nearest whole number</source>
        <translation>Entero más próximo</translation>
    </message>
    <message>
        <source>Sum with benchmark</source>
        <translation>Suma con ref.</translation>
    </message>
    <message>
        <source>Sum with the benchmark</source>
        <translation>Suma con la referencia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference from the benchmark</source>
        <translation>Diferencia con la referencia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product with the benchmark</source>
        <translation>Producto con la referencia</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Quotient by the benchmark</source>
        <translation>Cociente por la referencia</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Value of an earlier bar</source>
        <translation>Valor de una barra anterior</translation>
    </message>
    <message>
        <source>Cross over</source>
        <translation>Cruce al alza</translation>
    </message>
    <message>
        <source>Crossing above the benchmark</source>
        <translation>Cruce por encima de la referencia</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cruce</translation>
    </message>
    <message>
        <source>Crossing the benchmark</source>
        <translation>Cruce con la referencia</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>Decaimiento lineal</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Decaimiento exponencial</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
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
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Oscillator</source>
        <translation>Oscilador</translation>
    </message>
    <message>
        <source>Bull</source>
        <translation>Alcista</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Bajista</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
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
        <translation>Nube A</translation>
    </message>
    <message>
        <source>Cloud B</source>
        <translation>Nube B</translation>
    </message>
    <message>
        <source>Chikou</source>
        <translation>Chikou</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>%B</source>
        <translation>%B</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Upper 1</source>
        <translation>Superior 1</translation>
    </message>
    <message>
        <source>Lower 1</source>
        <translation>Inferior 1</translation>
    </message>
    <message>
        <source>Upper 2</source>
        <translation>Superior 2</translation>
    </message>
    <message>
        <source>Lower 2</source>
        <translation>Inferior 2</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivote</translation>
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
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Bars left</source>
        <translation>Barras izq.</translation>
    </message>
    <message>
        <source>Bars right</source>
        <translation>Barras der.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancla</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <translation>Suavizado de %K</translation>
    </message>
    <message>
        <source>Smoothing of %D</source>
        <translation>Suavizado de %D</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Turns of</source>
        <translation>Giros de</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>First true range</source>
        <translation>Primer rango verdadero</translation>
    </message>
    <message>
        <source>Place in the band</source>
        <translation>Lugar en la banda</translation>
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
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Lima</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Acero</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Al alza</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>A la baja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>LevelLines</name>
    <message>
        <source>entry %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>stop %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>trail %1</source>
        <comment>trailing stop of a position; %1: whose</comment>
        <translation>trailing %1</translation>
    </message>
    <message>
        <source>buy %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>compra %1</translation>
    </message>
    <message>
        <source>sell %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>venta %1</translation>
    </message>
    <message>
        <source>buy stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>stop compra %1</translation>
    </message>
    <message>
        <source>sell stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>stop venta %1</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3 from here</source>
        <comment>quantity, price, percent</comment>
        <translation>%1 a %2 · %3 desde aquí</translation>
    </message>
    <message>
        <source>%1, being moved</source>
        <comment>price</comment>
        <translation>%1, en movimiento</translation>
    </message>
    <message>
        <source>%1, waiting for the engine</source>
        <comment>price</comment>
        <translation>%1, a la espera del motor</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <comment>level, price</comment>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <comment>level, price, what it means</comment>
        <translation>%1 en %2: %3.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1d %2h</source>
        <translation>%1d %2h</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>OperatorText</name>
    <message>
        <source>viewer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analista</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>trader</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>checking …</source>
        <comment>a passphrase</comment>
        <translation>comprobando …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>nobody is unlocked</comment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>%1 · no passphrase</source>
        <comment>operator</comment>
        <translation>%1 · sin contraseña</translation>
    </message>
    <message>
        <source>%1 is unlocked as %2, until 15 minutes pass without mouse or keyboard, for 24 hours at most.</source>
        <translation>%1 está desbloqueado como %2 hasta que pasen 15 minutos sin ratón ni teclado, 24 horas como máximo.</translation>
    </message>
    <message>
        <source>This workspace has one admin without a passphrase: everybody who uses this computer may do everything in it. Give the admin a passphrase to change that.</source>
        <translation>Este espacio de trabajo tiene un admin sin contraseña: cualquiera que use este equipo puede hacer de todo en él. Para cambiarlo, asigne una contraseña al admin.</translation>
    </message>
    <message>
        <source>Nobody is unlocked: everything can be looked at and killed, nothing changed. Unlock with a passphrase.</source>
        <translation>Nadie está desbloqueado: se puede mirar todo y activar la parada de emergencia, pero no cambiar nada. Desbloquee con una contraseña.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>locked by time</source>
        <translation>bloqueado por tiempo</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>has to wait</source>
        <comment>behind wrong passphrases</comment>
        <translation>tiene que esperar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>added an operator</source>
        <translation>añadió un operador</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>eliminó un operador</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>cambió un rol</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>cambió una contraseña</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>mirar</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>parada de emergencia</translation>
    </message>
    <message>
        <source>a new session</source>
        <translation>una sesión nueva</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>un flag</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>un experimento</translation>
    </message>
    <message>
        <source>weights of the analysis</source>
        <translation>pesos del análisis</translation>
    </message>
    <message>
        <source>orders and positions</source>
        <translation>órdenes y posiciones</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>un ajuste</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>un límite</translation>
    </message>
    <message>
        <source>booking by hand</source>
        <translation>asiento manual</translation>
    </message>
    <message>
        <source>lifting a stop</source>
        <translation>levantar un bloqueo</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>operadores</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>viewer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analista</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>trader</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>The stop of a long position lies below the market.</source>
        <translation>El stop de una posición larga está por debajo del mercado.</translation>
    </message>
    <message>
        <source>The stop of a short position lies above the market.</source>
        <translation>El stop de una posición corta está por encima del mercado.</translation>
    </message>
    <message>
        <source>The target of a long position lies above the market.</source>
        <translation>El objetivo de una posición larga está por encima del mercado.</translation>
    </message>
    <message>
        <source>The target of a short position lies below the market.</source>
        <translation>El objetivo de una posición corta está por debajo del mercado.</translation>
    </message>
    <message>
        <source>last trade</source>
        <comment>what a stop looks at</comment>
        <translation>última operación</translation>
    </message>
    <message>
        <source>mid</source>
        <comment>what a stop looks at: middle of bid and ask</comment>
        <translation>medio</translation>
    </message>
    <message>
        <source>bid or ask</source>
        <comment>what a stop looks at: the side it would trade at</comment>
        <translation>bid o ask</translation>
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
        <translation>%1, salida</translation>
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
        <translation>par %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <comment>number of an order</comment>
        <translation>reemplaza a %1</translation>
    </message>
    <message>
        <source>exit of %1</source>
        <comment>number of a position</comment>
        <translation>salida de %1</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <comment>state of an order whose fate nobody knows</comment>
        <translation>%1, sin verificar</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>side, quantity, symbol</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>stop %1</translation>
    </message>
    <message>
        <source>stop %1, then limit %2</source>
        <translation>stop %1, luego límite %2</translation>
    </message>
    <message>
        <source>trailing by %1</source>
        <translation>trailing de %1</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>al cierre</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>muestra %1</translation>
    </message>
    <message>
        <source>triggered by %1</source>
        <translation>disparada por %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>post-only</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>solo reduce</translation>
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
        <translation>%1 tiene %2 de %3 barras</translation>
    </message>
    <message>
        <source>range (ATR) %1 on %2, at least %3 needed</source>
        <translation>rango (ATR) %1 en %2, se necesita al menos %3</translation>
    </message>
    <message>
        <source>jump of %1 times the usual range (ATR) on %2 at %3 UTC, suspect from %4 times</source>
        <translation>salto de %1 veces el rango habitual (ATR) en %2 a las %3 UTC, sospechoso desde %4 veces</translation>
    </message>
    <message>
        <source>%1 on %2 timeframes</source>
        <comment>a detector, count</comment>
        <translation>%1 en %2 temporalidades</translation>
    </message>
    <message>
        <source>signal %1, %2 ATR</source>
        <comment>number, result</comment>
        <translation>señal %1, %2 ATR</translation>
    </message>
    <message>
        <source>Brier score %1 with what was learned, %2 with the base weights, over %3 outcomes</source>
        <translation>puntuación de Brier %1 con lo aprendido, %2 con los pesos base, sobre %3 desenlaces</translation>
    </message>
    <message>
        <source>%1 → %2, range (ATR) %3</source>
        <comment>price before, price after, range</comment>
        <translation>%1 → %2, rango (ATR) %3</translation>
    </message>
    <message>
        <source>risk times %1</source>
        <translation>riesgo por %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>antigüedad %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>posición %1</translation>
    </message>
    <message>
        <source>strike %1, %2 days to expiry, underlying at %3</source>
        <translation>strike %1, %2 días a vencimiento, subyacente en %3</translation>
    </message>
    <message>
        <source>%1 listed, %2 to %3 days wanted</source>
        <translation>%1 cotizadas, se buscan de %2 a %3 días</translation>
    </message>
    <message>
        <source>%1 strikes, underlying at %2</source>
        <translation>%1 strikes, subyacente en %2</translation>
    </message>
    <message>
        <source>last tried: strike %1, %2 days to expiry</source>
        <translation>último intento: strike %1, %2 días a vencimiento</translation>
    </message>
    <message>
        <source>%1 for %2, strike now %3</source>
        <translation>%1 por %2, strike ahora %3</translation>
    </message>
    <message>
        <source>risk allowed %1</source>
        <translation>riesgo permitido %1</translation>
    </message>
    <message>
        <source>risk allowed %1, distance to the stop %2</source>
        <translation>riesgo permitido %1, distancia al stop %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>agreement %1, %2 needed</source>
        <translation>acuerdo %1, se necesita %2</translation>
    </message>
    <message>
        <source>%1 says %2, vetoes from %3</source>
        <comment>timeframe, its score, limit</comment>
        <translation>%1 dice %2, veta desde %3</translation>
    </message>
    <message>
        <source>long from %1, short from %2</source>
        <translation>largo desde %1, corto desde %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>medido %1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>ratio %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>fuerza %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>ajuste %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>acuerdo %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, averages %2 ranges (ATR) apart</source>
        <comment>timeframe, number</comment>
        <translation>%1, medias a %2 rangos (ATR) entre sí</translation>
    </message>
    <message>
        <source>histogram %1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>histograma %1 en %2</translation>
    </message>
    <message>
        <source>%1 of the half-width from the middle on %2</source>
        <comment>number, timeframe</comment>
        <translation>%1 del semiancho desde el centro en %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>pushes up</source>
        <translation>empuja al alza</translation>
    </message>
    <message>
        <source>pushes down</source>
        <translation>empuja a la baja</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>no push</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>direction score %1</source>
        <translation>puntuación de dirección %1</translation>
    </message>
    <message>
        <source>ADX %1</source>
        <translation>ADX %1</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>eficiencia %1</translation>
    </message>
    <message>
        <source>above %1 of the bars before it</source>
        <comment>share of bars</comment>
        <translation>por encima del %1 de las barras previas</translation>
    </message>
    <message>
        <source>up</source>
        <comment>trend</comment>
        <translation>al alza</translation>
    </message>
    <message>
        <source>down</source>
        <comment>trend</comment>
        <translation>a la baja</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trend</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>spread %1</translation>
    </message>
    <message>
        <source>read from bars, not quoted</source>
        <translation>leído de barras, no cotizado</translation>
    </message>
    <message>
        <source>the model says %1</source>
        <comment>a direction</comment>
        <translation>el modelo dice %1</translation>
    </message>
    <message>
        <source>chance of a change %1</source>
        <translation>probabilidad de cambio %1</translation>
    </message>
    <message>
        <source>trained %1 bars ago, used for %2</source>
        <translation>entrenado hace %1 barras, en uso durante %2</translation>
    </message>
    <message>
        <source>%1 with %2 bars</source>
        <comment>timeframe</comment>
        <translation>%1 con %2 barras</translation>
    </message>
    <message>
        <source>bars missing: %1</source>
        <translation>barras que faltan: %1</translation>
    </message>
    <message>
        <source>%1, chance of the opposite direction %2 (limit %3), of a change %4 (limit %5)</source>
        <comment>a state</comment>
        <translation>%1, probabilidad de la dirección opuesta %2 (límite %3), de un cambio %4 (límite %5)</translation>
    </message>
    <message>
        <source>no score, nothing speaks against it</source>
        <translation>sin puntuación, nada en contra</translation>
    </message>
    <message>
        <source>strength %1, at least %2 needed</source>
        <translation>fuerza %1, se necesita al menos %2</translation>
    </message>
    <message>
        <source>no signal before it</source>
        <translation>sin señal previa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2 bars since the last signal</source>
        <translation>%1 de %2 barras desde la última señal</translation>
    </message>
    <message>
        <source>%1 and %2 bars since the last signal, %3 and %4 bars needed</source>
        <translation>%1 y %2 barras desde la última señal, se necesitan %3 y %4 barras</translation>
    </message>
    <message>
        <source>spread %1 bp</source>
        <translation>spread %1 pb</translation>
    </message>
    <message>
        <source>%1, above the cap that the settings allow</source>
        <translation>%1, por encima del tope de los ajustes</translation>
    </message>
    <message>
        <source>%1, limit %2 bp</source>
        <translation>%1, límite %2 pb</translation>
    </message>
    <message>
        <source>%1 (assumed, not quoted)</source>
        <translation>%1 (supuesto, no cotizado)</translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation>patrimonio %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>no like order is working</source>
        <translation>no hay orden igual activa</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nada que comprobar</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 contratos</translation>
    </message>
    <message>
        <source>it would be position or entry number %1, limit %2</source>
        <translation>sería la posición o entrada número %1, límite %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 since the last trade, %2 needed</source>
        <translation>%1 desde la última operación, se necesita %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 esta semana</translation>
    </message>
    <message>
        <source>there is no stop on the losing side of the entry</source>
        <translation>no hay stop en el lado perdedor de la entrada</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known, the stop was not compared</source>
        <translation>no se conoce el rango habitual (ATR), el stop no se comparó</translation>
    </message>
    <message>
        <source>the target is %1 times as far as the stop, at least %2 needed</source>
        <translation>el objetivo está a %1 veces la distancia del stop, se necesita al menos %2</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at least %2 needed</source>
        <translation>el stop está a %1 ATR, se necesita al menos %2</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at most %2</source>
        <translation>el stop está a %1 ATR, como máximo %2</translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>exposición %1</translation>
    </message>
    <message>
        <source>%1 times equity</source>
        <translation>%1 veces el patrimonio</translation>
    </message>
    <message>
        <source>%1 below the peak</source>
        <translation>%1 por debajo del máximo</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>el mercado está cerrado</translation>
    </message>
    <message>
        <source>%1 to the open or close, %2 needed</source>
        <translation>%1 hasta la apertura o el cierre, se necesita %2</translation>
    </message>
    <message>
        <source>price is %1 old</source>
        <translation>el precio tiene %1</translation>
    </message>
    <message>
        <source>price is %1 away from the market</source>
        <translation>el precio está a %1 del mercado</translation>
    </message>
    <message>
        <source>order size %1</source>
        <translation>tamaño de la orden %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like order(s) working</source>
        <translation>
            <numerusform>%n orden igual activa</numerusform>
            <numerusform>%n órdenes iguales activas</numerusform>
        </translation>
    </message>
    <message>
        <source>order number %1 in a short time</source>
        <translation>orden número %1 en poco tiempo</translation>
    </message>
    <message>
        <source>needs %1 of cash</source>
        <translation>necesita %1 de efectivo</translation>
    </message>
    <message>
        <source>%1 in positions that move together</source>
        <translation>%1 en posiciones que se mueven juntas</translation>
    </message>
    <message>
        <source>too few bars to tell the value at risk</source>
        <translation>muy pocas barras para calcular el valor en riesgo</translation>
    </message>
    <message>
        <source>%1 at risk in a day</source>
        <translation>%1 en riesgo en un día</translation>
    </message>
    <message>
        <source>the worst scenario loses %1</source>
        <translation>el peor escenario pierde %1</translation>
    </message>
    <message>
        <source>models changed orders by %1 of equity</source>
        <translation>los modelos cambiaron órdenes por %1 del patrimonio</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) in a row</source>
        <translation>
            <numerusform>%n pérdida seguida</numerusform>
            <numerusform>%n pérdidas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>this instrument is held</source>
        <translation>este instrumento está bloqueado</translation>
    </message>
    <message>
        <source>data of this instrument are missing</source>
        <translation>faltan datos de este instrumento</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>what was measured, what is allowed</comment>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>price %1, level %2</source>
        <translation>precio %1, nivel %2</translation>
    </message>
    <message>
        <source>%1 bars missing between %2 and %3 UTC</source>
        <translation>faltan %1 barras entre %2 y %3 UTC</translation>
    </message>
    <message>
        <source>rows repaired: %1</source>
        <translation>filas reparadas: %1</translation>
    </message>
    <message>
        <source>rows given twice: %1</source>
        <translation>filas duplicadas: %1</translation>
    </message>
    <message>
        <source>rows put in order: %1</source>
        <translation>filas reordenadas: %1</translation>
    </message>
    <message>
        <source>rows that make no sense: %1</source>
        <translation>filas sin sentido: %1</translation>
    </message>
    <message>
        <source>the source sends nothing</source>
        <translation>la fuente no envía nada</translation>
    </message>
    <message>
        <source>the source is back</source>
        <translation>la fuente ha vuelto</translation>
    </message>
    <message>
        <source>the source is down</source>
        <translation>la fuente está caída</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>nothing was seen from %1 to %2 UTC</source>
        <translation>no se vio nada de %1 a %2 UTC</translation>
    </message>
    <message>
        <source>no entries until its data are complete again</source>
        <translation>sin entradas hasta que sus datos estén completos</translation>
    </message>
    <message>
        <source>what was missed is here</source>
        <translation>lo que faltaba ya está aquí</translation>
    </message>
    <message>
        <source>quotes replaced by newer ones before they were seen: %1</source>
        <translation>cotizaciones sustituidas por otras más nuevas sin verse: %1</translation>
    </message>
    <message>
        <source>messages of books left out until there was room: %1</source>
        <translation>mensajes de libros omitidos hasta que hubo sitio: %1</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what was missed follows</source>
        <translation>ausente de %1 a %2 UTC, lo perdido llega después</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what happened meanwhile is not known</source>
        <translation>ausente de %1 a %2 UTC, se desconoce lo ocurrido entretanto</translation>
    </message>
    <message>
        <source>bullish less bearish %1, at least %2 needed</source>
        <translation>alcista menos bajista %1, se necesita al menos %2</translation>
    </message>
    <message>
        <source>confidence %1, at least %2 needed</source>
        <translation>confianza %1, se necesita al menos %2</translation>
    </message>
    <message>
        <source>consensus %1, at least %2 needed</source>
        <translation>consenso %1, se necesita al menos %2</translation>
    </message>
    <message>
        <source>at least %1 needed on the winning side</source>
        <translation>se necesita al menos %1 en el lado ganador</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confianza %1</translation>
    </message>
    <message>
        <source>%1, %2 times in five minutes</source>
        <comment>agent, count</comment>
        <translation>%1, %2 veces en cinco minutos</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <comment>agent</comment>
        <translation>%1 está activo</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <comment>agent</comment>
        <translation>%1 está inactivo</translation>
    </message>
    <message>
        <source>%1 is a specialist</source>
        <comment>agent</comment>
        <translation>%1 es especialista</translation>
    </message>
    <message>
        <source>%1 is a sub-agent</source>
        <comment>agent</comment>
        <translation>%1 es subagente</translation>
    </message>
    <message>
        <source>phase %1</source>
        <comment>of an experiment</comment>
        <translation>fase %1</translation>
    </message>
    <message>
        <source>position %1, attempt %2 (%3)</source>
        <comment>numbers, why it should be closed</comment>
        <translation>posición %1, intento %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 of the limit used</source>
        <comment>rule, share</comment>
        <translation>%1, %2 del límite usado</translation>
    </message>
    <message>
        <source>volatility of a day %1, target of a year %2</source>
        <translation>volatilidad diaria %1, objetivo anual %2</translation>
    </message>
    <message>
        <source>risks %1 of equity by the last %2 trades</source>
        <translation>arriesga %1 del patrimonio según las últimas %2 operaciones</translation>
    </message>
    <message>
        <source>order %1 cannot go from %2 to %3</source>
        <translation>la orden %1 no puede pasar de %2 a %3</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>orden %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>precio %1</translation>
    </message>
    <message>
        <source>from off to on</source>
        <comment>flag</comment>
        <translation>de inactivo a activo</translation>
    </message>
    <message>
        <source>from on to off</source>
        <comment>flag</comment>
        <translation>de activo a inactivo</translation>
    </message>
    <message>
        <source>%1 new shares for %2 old</source>
        <translation>%1 acciones nuevas por %2 antiguas</translation>
    </message>
    <message>
        <source>dividend of %1 a share</source>
        <translation>dividendo de %1 por acción</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>a gate or rule</comment>
        <translation>%1 superado</translation>
    </message>
    <message>
        <source>%1 blocked it</source>
        <comment>a gate or rule</comment>
        <translation>%1 lo bloqueó</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <comment>a gate or rule</comment>
        <translation>%1 avisa</translation>
    </message>
    <message>
        <source>%1 reduced it</source>
        <comment>a gate or rule</comment>
        <translation>%1 lo redujo</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>a gate or rule</comment>
        <translation>%1 omitido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a reason is, what was measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Traded: order %1.</source>
        <translation>Operada: orden %1.</translation>
    </message>
    <message>
        <source>buy</source>
        <comment>side in a sentence</comment>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <comment>side in a sentence</comment>
        <translation>venta</translation>
    </message>
    <message>
        <source>Closes the position: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>Cierra la posición: orden %1, %2 %3</translation>
    </message>
    <message>
        <source>Traded: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>Operada: orden %1, %2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, state of the order</comment>
        <translation>%1 — %2.</translation>
    </message>
    <message>
        <source>No order has come of it yet.</source>
        <translation>Aún no ha dado lugar a ninguna orden.</translation>
    </message>
    <message>
        <source>Not traded: %1</source>
        <comment>a reason</comment>
        <translation>No operada: %1</translation>
    </message>
    <message>
        <source>No signal: %1</source>
        <comment>a reason</comment>
        <translation>Sin señal: %1</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, what was measured</comment>
        <translation>%1 — %2.</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>the score is too close to neutral</source>
        <translation>la puntuación está demasiado cerca de neutral</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>En calentamiento</translation>
    </message>
    <message>
        <source>the indicators are still warming up</source>
        <translation>los indicadores aún están en calentamiento</translation>
    </message>
    <message>
        <source>Timeframes disagree</source>
        <translation>Temporalidades en desacuerdo</translation>
    </message>
    <message>
        <source>too few timeframes agree with the score</source>
        <translation>muy pocas temporalidades coinciden con la puntuación</translation>
    </message>
    <message>
        <source>Longest timeframe objects</source>
        <translation>La temporalidad mayor se opone</translation>
    </message>
    <message>
        <source>the longest timeframe says the opposite</source>
        <translation>la temporalidad mayor dice lo contrario</translation>
    </message>
    <message>
        <source>Score says buy</source>
        <translation>La puntuación dice compra</translation>
    </message>
    <message>
        <source>Score says sell</source>
        <translation>La puntuación dice venta</translation>
    </message>
    <message>
        <source>Ribbon of averages</source>
        <translation>Cinta de medias</translation>
    </message>
    <message>
        <source>MACD oscillator</source>
        <translation>Oscilador MACD</translation>
    </message>
    <message>
        <source>RSI oscillator</source>
        <translation>Oscilador RSI</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bandas de Bollinger</translation>
    </message>
    <message>
        <source>ADX, strength of the trend</source>
        <translation>ADX, fuerza de la tendencia</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Squeeze</translation>
    </message>
    <message>
        <source>Supertrend line</source>
        <translation>Línea Supertrend</translation>
    </message>
    <message>
        <source>VWAP of the session</source>
        <translation>VWAP de la sesión</translation>
    </message>
    <message>
        <source>Volume of the bar</source>
        <translation>Volumen de la barra</translation>
    </message>
    <message>
        <source>Support, resistance and Fibonacci</source>
        <translation>Soporte, resistencia y Fibonacci</translation>
    </message>
    <message>
        <source>Smart money concepts</source>
        <translation>Smart money concepts</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>Ondas de Elliott</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>Patrones armónicos</translation>
    </message>
    <message>
        <source>No pattern, no opinion</source>
        <translation>Sin patrón, sin opinión</translation>
    </message>
    <message>
        <source>Score of a timeframe</source>
        <translation>Puntuación de una temporalidad</translation>
    </message>
    <message>
        <source>Prices look wrong</source>
        <translation>Precios con mal aspecto</translation>
    </message>
    <message>
        <source>a jump in the prices looks like an error</source>
        <translation>un salto de precios parece un error</translation>
    </message>
    <message>
        <source>Market does not move</source>
        <translation>El mercado no se mueve</translation>
    </message>
    <message>
        <source>the market hardly moves</source>
        <translation>el mercado apenas se mueve</translation>
    </message>
    <message>
        <source>Break of structure up</source>
        <translation>Ruptura de estructura al alza</translation>
    </message>
    <message>
        <source>Break of structure down</source>
        <translation>Ruptura de estructura a la baja</translation>
    </message>
    <message>
        <source>Change of character up</source>
        <translation>Cambio de carácter al alza</translation>
    </message>
    <message>
        <source>Change of character down</source>
        <translation>Cambio de carácter a la baja</translation>
    </message>
    <message>
        <source>Swings point up</source>
        <translation>Los swings apuntan al alza</translation>
    </message>
    <message>
        <source>Swings point down</source>
        <translation>Los swings apuntan a la baja</translation>
    </message>
    <message>
        <source>Price is back at an order block</source>
        <translation>Precio de vuelta en un order block</translation>
    </message>
    <message>
        <source>Fair value gap supports</source>
        <translation>Fair value gap hace de soporte</translation>
    </message>
    <message>
        <source>Fair value gap resists</source>
        <translation>Fair value gap hace de resistencia</translation>
    </message>
    <message>
        <source>Lows were swept</source>
        <translation>Mínimos barridos</translation>
    </message>
    <message>
        <source>Highs were swept</source>
        <translation>Máximos barridos</translation>
    </message>
    <message>
        <source>Turn after a sweep</source>
        <translation>Giro tras un barrido</translation>
    </message>
    <message>
        <source>Cheap within the dealing range</source>
        <translation>Barato dentro del dealing range</translation>
    </message>
    <message>
        <source>Dear within the dealing range</source>
        <translation>Caro dentro del dealing range</translation>
    </message>
    <message>
        <source>A zone stands in the way</source>
        <translation>Una zona estorba el camino</translation>
    </message>
    <message>
        <source>Gap over closed time</source>
        <translation>Hueco tras el mercado cerrado</translation>
    </message>
    <message>
        <source>Volume against its average</source>
        <translation>Volumen frente a su media</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Higher high</source>
        <translation>Máximo creciente</translation>
    </message>
    <message>
        <source>Lower high</source>
        <translation>Máximo decreciente</translation>
    </message>
    <message>
        <source>Higher low</source>
        <translation>Mínimo creciente</translation>
    </message>
    <message>
        <source>Lower low</source>
        <translation>Mínimo decreciente</translation>
    </message>
    <message>
        <source>Equal highs or lows</source>
        <translation>Máximos o mínimos iguales</translation>
    </message>
    <message>
        <source>Level was swept</source>
        <translation>Nivel barrido</translation>
    </message>
    <message>
        <source>Price ran through a level</source>
        <translation>El precio atravesó un nivel</translation>
    </message>
    <message>
        <source>Zone untouched</source>
        <translation>Zona intacta</translation>
    </message>
    <message>
        <source>Zone touched</source>
        <translation>Zona tocada</translation>
    </message>
    <message>
        <source>Zone mitigated</source>
        <translation>Zona mitigada</translation>
    </message>
    <message>
        <source>Gap half filled</source>
        <translation>Hueco a medio cubrir</translation>
    </message>
    <message>
        <source>Gap filled</source>
        <translation>Hueco cubierto</translation>
    </message>
    <message>
        <source>Zone broken</source>
        <translation>Zona rota</translation>
    </message>
    <message>
        <source>Wave 3 expected</source>
        <translation>Se espera la onda 3</translation>
    </message>
    <message>
        <source>Wave 4 under way</source>
        <translation>Onda 4 en curso</translation>
    </message>
    <message>
        <source>Wave 5 expected</source>
        <translation>Se espera la onda 5</translation>
    </message>
    <message>
        <source>Five waves complete</source>
        <translation>Cinco ondas completas</translation>
    </message>
    <message>
        <source>Correction complete</source>
        <translation>Corrección completa</translation>
    </message>
    <message>
        <source>Correction without its impulse</source>
        <translation>Corrección sin su impulso</translation>
    </message>
    <message>
        <source>Wave count is ambiguous</source>
        <translation>Conteo de ondas ambiguo</translation>
    </message>
    <message>
        <source>Wave count proved wrong</source>
        <translation>Conteo de ondas invalidado</translation>
    </message>
    <message>
        <source>Wave 3 would be the shortest</source>
        <translation>La onda 3 sería la más corta</translation>
    </message>
    <message>
        <source>Retracement of wave 2</source>
        <translation>Retroceso de la onda 2</translation>
    </message>
    <message>
        <source>Extension of wave 3</source>
        <translation>Extensión de la onda 3</translation>
    </message>
    <message>
        <source>Retracement of wave 4</source>
        <translation>Retroceso de la onda 4</translation>
    </message>
    <message>
        <source>Length of wave 5</source>
        <translation>Longitud de la onda 5</translation>
    </message>
    <message>
        <source>Waves 2 and 4 alternate</source>
        <translation>Las ondas 2 y 4 alternan</translation>
    </message>
    <message>
        <source>Channel of the waves</source>
        <translation>Canal de las ondas</translation>
    </message>
    <message>
        <source>Duration of the waves</source>
        <translation>Duración de las ondas</translation>
    </message>
    <message>
        <source>Momentum of the waves</source>
        <translation>Momentum de las ondas</translation>
    </message>
    <message>
        <source>Retracement of wave B</source>
        <translation>Retroceso de la onda B</translation>
    </message>
    <message>
        <source>Length of wave C</source>
        <translation>Longitud de la onda C</translation>
    </message>
    <message>
        <source>Leg of the triangle</source>
        <translation>Tramo del triángulo</translation>
    </message>
    <message>
        <source>Harmonic pattern forming</source>
        <translation>Patrón armónico en formación</translation>
    </message>
    <message>
        <source>Harmonic pattern in its reversal zone</source>
        <translation>Patrón armónico en zona de giro</translation>
    </message>
    <message>
        <source>Harmonic pattern confirmed</source>
        <translation>Patrón armónico confirmado</translation>
    </message>
    <message>
        <source>Harmonic pattern at its first target</source>
        <translation>Patrón armónico en su primer objetivo</translation>
    </message>
    <message>
        <source>Harmonic pattern at its second target</source>
        <translation>Patrón armónico en su segundo objetivo</translation>
    </message>
    <message>
        <source>Harmonic pattern failed</source>
        <translation>Patrón armónico fallido</translation>
    </message>
    <message>
        <source>Pattern expired</source>
        <translation>Patrón caducado</translation>
    </message>
    <message>
        <source>Ratio at B</source>
        <translation>Ratio en B</translation>
    </message>
    <message>
        <source>Ratio at C</source>
        <translation>Ratio en C</translation>
    </message>
    <message>
        <source>Ratio of CD</source>
        <translation>Ratio de CD</translation>
    </message>
    <message>
        <source>Ratio at D</source>
        <translation>Ratio en D</translation>
    </message>
    <message>
        <source>Support is near</source>
        <translation>Soporte cercano</translation>
    </message>
    <message>
        <source>Resistance is near</source>
        <translation>Resistencia cercana</translation>
    </message>
    <message>
        <source>Level broken</source>
        <translation>Nivel roto</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Retroceso de Fibonacci</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Extensión de Fibonacci</translation>
    </message>
    <message>
        <source>Market direction</source>
        <translation>Dirección del mercado</translation>
    </message>
    <message>
        <source>Market structure</source>
        <translation>Estructura del mercado</translation>
    </message>
    <message>
        <source>Market volatility</source>
        <translation>Volatilidad del mercado</translation>
    </message>
    <message>
        <source>Short trend</source>
        <translation>Tendencia corta</translation>
    </message>
    <message>
        <source>Market spread</source>
        <translation>Spread del mercado</translation>
    </message>
    <message>
        <source>Rules and model disagree</source>
        <translation>Reglas y modelo en desacuerdo</translation>
    </message>
    <message>
        <source>rules and model disagree on the direction of the market</source>
        <translation>reglas y modelo discrepan sobre la dirección del mercado</translation>
    </message>
    <message>
        <source>Market is changing</source>
        <translation>El mercado está cambiando</translation>
    </message>
    <message>
        <source>the market has just changed its character</source>
        <translation>el mercado acaba de cambiar de carácter</translation>
    </message>
    <message>
        <source>No regime model yet</source>
        <translation>Aún sin modelo de régimen</translation>
    </message>
    <message>
        <source>Regime model is too old</source>
        <translation>Modelo de régimen demasiado viejo</translation>
    </message>
    <message>
        <source>First bar after a closed market</source>
        <translation>Primera barra tras el cierre</translation>
    </message>
    <message>
        <source>Bars are missing</source>
        <translation>Faltan barras</translation>
    </message>
    <message>
        <source>Regime model in training</source>
        <translation>Modelo de régimen en entrenamiento</translation>
    </message>
    <message>
        <source>Regime model installed</source>
        <translation>Modelo de régimen instalado</translation>
    </message>
    <message>
        <source>Regime model not taken</source>
        <translation>Modelo de régimen no aceptado</translation>
    </message>
    <message>
        <source>it is damaged, or nobody asked for it</source>
        <translation>está dañado o nadie lo pidió</translation>
    </message>
    <message>
        <source>No regime model came about</source>
        <translation>No se obtuvo modelo de régimen</translation>
    </message>
    <message>
        <source>the bars show no states that last; the rules alone decide</source>
        <translation>las barras no muestran estados duraderos; deciden solo las reglas</translation>
    </message>
    <message>
        <source>Training of a regime model failed</source>
        <translation>Falló el entrenamiento de un modelo de régimen</translation>
    </message>
    <message>
        <source>it could not be carried out; the rules alone decide</source>
        <translation>no se pudo llevar a cabo; deciden solo las reglas</translation>
    </message>
    <message>
        <source>Market regime as before</source>
        <translation>Régimen de mercado sin cambios</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>the same signal came less than a minute before</source>
        <translation>la misma señal llegó hace menos de un minuto</translation>
    </message>
    <message>
        <source>Signal too old</source>
        <translation>Señal demasiado vieja</translation>
    </message>
    <message>
        <source>the signal was too old</source>
        <translation>la señal era demasiado vieja</translation>
    </message>
    <message>
        <source>Signal from the future</source>
        <translation>Señal del futuro</translation>
    </message>
    <message>
        <source>the signal carries a time in the future</source>
        <translation>la señal lleva una hora en el futuro</translation>
    </message>
    <message>
        <source>Signal not valid</source>
        <translation>Señal no válida</translation>
    </message>
    <message>
        <source>the signal is not valid</source>
        <translation>la señal no es válida</translation>
    </message>
    <message>
        <source>Unknown instrument</source>
        <translation>Instrumento desconocido</translation>
    </message>
    <message>
        <source>the session does not have this instrument</source>
        <translation>la sesión no tiene este instrumento</translation>
    </message>
    <message>
        <source>Not tradable</source>
        <translation>No negociable</translation>
    </message>
    <message>
        <source>this instrument is not traded, only scored</source>
        <translation>este instrumento no se opera, solo se puntúa</translation>
    </message>
    <message>
        <source>No short selling</source>
        <translation>Sin ventas en corto</translation>
    </message>
    <message>
        <source>this instrument is not sold short</source>
        <translation>este instrumento no se vende en corto</translation>
    </message>
    <message>
        <source>Nothing to close</source>
        <translation>Nada que cerrar</translation>
    </message>
    <message>
        <source>there is no position to close</source>
        <translation>no hay posición que cerrar</translation>
    </message>
    <message>
        <source>Position is closing</source>
        <translation>Posición cerrándose</translation>
    </message>
    <message>
        <source>the position is being closed already</source>
        <translation>la posición ya se está cerrando</translation>
    </message>
    <message>
        <source>Already in a position</source>
        <translation>Ya hay posición</translation>
    </message>
    <message>
        <source>there is a position against it, and signals do not close positions</source>
        <translation>hay una posición contraria y las señales no cierran posiciones</translation>
    </message>
    <message>
        <source>Order is working</source>
        <translation>Orden activa</translation>
    </message>
    <message>
        <source>an order in this instrument is still working</source>
        <translation>una orden de este instrumento sigue activa</translation>
    </message>
    <message>
        <source>Regime gate</source>
        <translation>Filtro de régimen</translation>
    </message>
    <message>
        <source>the regime gate blocked it</source>
        <translation>el filtro de régimen la bloqueó</translation>
    </message>
    <message>
        <source>Signal gate</source>
        <translation>Filtro de señal</translation>
    </message>
    <message>
        <source>the signal gate blocked it</source>
        <translation>el filtro de señal la bloqueó</translation>
    </message>
    <message>
        <source>Cooldown gate</source>
        <translation>Filtro de enfriamiento</translation>
    </message>
    <message>
        <source>the cooldown gate blocked it</source>
        <translation>el filtro de enfriamiento la bloqueó</translation>
    </message>
    <message>
        <source>Spread gate</source>
        <translation>Filtro de spread</translation>
    </message>
    <message>
        <source>the spread gate blocked it</source>
        <translation>el filtro de spread la bloqueó</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>there is no score for it</source>
        <translation>no hay puntuación para ella</translation>
    </message>
    <message>
        <source>Size adapted to the market regime</source>
        <translation>Tamaño adaptado al régimen de mercado</translation>
    </message>
    <message>
        <source>Too small to trade</source>
        <translation>Demasiado pequeña para operar</translation>
    </message>
    <message>
        <source>the risk allowed is less than one lot</source>
        <translation>el riesgo permitido no llega a un lote</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>there is no price to trade at</source>
        <translation>no hay precio al que operar</translation>
    </message>
    <message>
        <source>No stop distance</source>
        <translation>Sin distancia de stop</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known yet, so no stop can be set</source>
        <translation>aún no se conoce el rango habitual (ATR), no se puede fijar un stop</translation>
    </message>
    <message>
        <source>Largest position (R01)</source>
        <translation>Mayor posición (R01)</translation>
    </message>
    <message>
        <source>the limit on positions (R01) blocked it</source>
        <translation>el límite de posiciones (R01) la bloqueó</translation>
    </message>
    <message>
        <source>Cooldown after a trade (R02)</source>
        <translation>Enfriamiento tras operar (R02)</translation>
    </message>
    <message>
        <source>the cooldown after a trade (R02) blocked it</source>
        <translation>el enfriamiento tras operar (R02) la bloqueó</translation>
    </message>
    <message>
        <source>Daily loss (R03)</source>
        <translation>Pérdida diaria (R03)</translation>
    </message>
    <message>
        <source>the daily loss limit (R03) blocked it</source>
        <translation>el límite de pérdida diaria (R03) la bloqueó</translation>
    </message>
    <message>
        <source>Weekly loss (R04)</source>
        <translation>Pérdida semanal (R04)</translation>
    </message>
    <message>
        <source>the weekly loss limit (R04) blocked it</source>
        <translation>el límite de pérdida semanal (R04) la bloqueó</translation>
    </message>
    <message>
        <source>Stop and target (R05)</source>
        <translation>Stop y objetivo (R05)</translation>
    </message>
    <message>
        <source>the rule on stop and target (R05) blocked it</source>
        <translation>la regla de stop y objetivo (R05) la bloqueó</translation>
    </message>
    <message>
        <source>Exposure (R06)</source>
        <translation>Exposición (R06)</translation>
    </message>
    <message>
        <source>the exposure limit (R06) blocked it</source>
        <translation>el límite de exposición (R06) la bloqueó</translation>
    </message>
    <message>
        <source>Leverage (R07)</source>
        <translation>Apalancamiento (R07)</translation>
    </message>
    <message>
        <source>the leverage limit (R07) blocked it</source>
        <translation>el límite de apalancamiento (R07) la bloqueó</translation>
    </message>
    <message>
        <source>Drawdown (R08)</source>
        <translation>Drawdown (R08)</translation>
    </message>
    <message>
        <source>the drawdown limit (R08) blocked it</source>
        <translation>el límite de drawdown (R08) la bloqueó</translation>
    </message>
    <message>
        <source>Correlation (R09)</source>
        <translation>Correlación (R09)</translation>
    </message>
    <message>
        <source>the correlation limit (R09) blocked it</source>
        <translation>el límite de correlación (R09) la bloqueó</translation>
    </message>
    <message>
        <source>Market hours (R10)</source>
        <translation>Horario de mercado (R10)</translation>
    </message>
    <message>
        <source>the market hours (R10) blocked it</source>
        <translation>el horario de mercado (R10) la bloqueó</translation>
    </message>
    <message>
        <source>Fresh prices (R11)</source>
        <translation>Precios recientes (R11)</translation>
    </message>
    <message>
        <source>the newest price is too old (R11)</source>
        <translation>el último precio es demasiado viejo (R11)</translation>
    </message>
    <message>
        <source>Size and price check (R12)</source>
        <translation>Control de tamaño y precio (R12)</translation>
    </message>
    <message>
        <source>the check of size and price (R12) blocked it</source>
        <translation>el control de tamaño y precio (R12) la bloqueó</translation>
    </message>
    <message>
        <source>Spread (R13)</source>
        <translation>Spread (R13)</translation>
    </message>
    <message>
        <source>the spread limit (R13) blocked it</source>
        <translation>el límite de spread (R13) la bloqueó</translation>
    </message>
    <message>
        <source>Duplicate order (R14)</source>
        <translation>Orden duplicada (R14)</translation>
    </message>
    <message>
        <source>a like order is working already (R14)</source>
        <translation>ya hay una orden igual activa (R14)</translation>
    </message>
    <message>
        <source>Order rate (R15)</source>
        <translation>Ritmo de órdenes (R15)</translation>
    </message>
    <message>
        <source>the limit on orders in a short time (R15) blocked it</source>
        <translation>el límite de órdenes en poco tiempo (R15) la bloqueó</translation>
    </message>
    <message>
        <source>Buying power (R16)</source>
        <translation>Poder de compra (R16)</translation>
    </message>
    <message>
        <source>the cash does not suffice (R16)</source>
        <translation>el efectivo no alcanza (R16)</translation>
    </message>
    <message>
        <source>Value at risk (R17)</source>
        <translation>Valor en riesgo (R17)</translation>
    </message>
    <message>
        <source>the value-at-risk limit (R17) blocked it</source>
        <translation>el límite de valor en riesgo (R17) la bloqueó</translation>
    </message>
    <message>
        <source>Stress test (R18)</source>
        <translation>Prueba de estrés (R18)</translation>
    </message>
    <message>
        <source>the stress test (R18) blocked it</source>
        <translation>la prueba de estrés (R18) la bloqueó</translation>
    </message>
    <message>
        <source>Kill switch (R19)</source>
        <translation>Parada de emergencia (R19)</translation>
    </message>
    <message>
        <source>the kill switch is on (R19)</source>
        <translation>la parada de emergencia está activa (R19)</translation>
    </message>
    <message>
        <source>Event blackout (R20)</source>
        <translation>Veda por evento (R20)</translation>
    </message>
    <message>
        <source>an event is too near (R20)</source>
        <translation>hay un evento demasiado cerca (R20)</translation>
    </message>
    <message>
        <source>Influence of models (R21)</source>
        <translation>Influencia de modelos (R21)</translation>
    </message>
    <message>
        <source>models would change the orders of the day too much (R21)</source>
        <translation>los modelos cambiarían demasiado las órdenes del día (R21)</translation>
    </message>
    <message>
        <source>Run budget (R22)</source>
        <translation>Presupuesto de la pasada (R22)</translation>
    </message>
    <message>
        <source>the budget of the run is used up (R22)</source>
        <translation>el presupuesto de la pasada está agotado (R22)</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Modo calma</translation>
    </message>
    <message>
        <source>calm mode pauses entries</source>
        <translation>el modo calma pausa las entradas</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>Pérdidas seguidas</translation>
    </message>
    <message>
        <source>too many trades in a row lost</source>
        <translation>demasiadas operaciones seguidas con pérdida</translation>
    </message>
    <message>
        <source>Limit is near</source>
        <translation>Límite cercano</translation>
    </message>
    <message>
        <source>Size by volatility</source>
        <translation>Tamaño por volatilidad</translation>
    </message>
    <message>
        <source>Size by the Kelly formula</source>
        <translation>Tamaño por la fórmula de Kelly</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>Sin ventaja</translation>
    </message>
    <message>
        <source>the trades so far show no edge to bet on</source>
        <translation>las operaciones hasta ahora no muestran ventaja por la que apostar</translation>
    </message>
    <message>
        <source>Too few trades</source>
        <translation>Muy pocas operaciones</translation>
    </message>
    <message>
        <source>there are too few trades for the Kelly formula</source>
        <translation>hay muy pocas operaciones para la fórmula de Kelly</translation>
    </message>
    <message>
        <source>Trading halted</source>
        <translation>Operativa suspendida</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>la operativa está suspendida</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Orden creada</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Orden enviada</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>Orden aceptada</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Ejecutada en parte</translation>
    </message>
    <message>
        <source>Cancelled by the operator</source>
        <translation>Cancelada por el operador</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>el operador la canceló</translation>
    </message>
    <message>
        <source>Cancelled by the kill switch</source>
        <translation>Cancelada por la parada</translation>
    </message>
    <message>
        <source>the kill switch cancelled it</source>
        <translation>la parada de emergencia la canceló</translation>
    </message>
    <message>
        <source>Cancelled at the end of the session</source>
        <translation>Cancelada al final de la sesión</translation>
    </message>
    <message>
        <source>the session ended</source>
        <translation>la sesión terminó</translation>
    </message>
    <message>
        <source>Expired at the end of the day</source>
        <translation>Caducada al final del día</translation>
    </message>
    <message>
        <source>it expired at the end of the day</source>
        <translation>caducó al final del día</translation>
    </message>
    <message>
        <source>No price in time</source>
        <translation>Sin precio a tiempo</translation>
    </message>
    <message>
        <source>there was no price to fill it at</source>
        <translation>no hubo precio al que ejecutarla</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>Importe demasiado grande</translation>
    </message>
    <message>
        <source>an amount is too large to be counted</source>
        <translation>un importe es demasiado grande para calcularlo</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>Imposible en este estado</translation>
    </message>
    <message>
        <source>that is not possible in this state</source>
        <translation>eso no es posible en este estado</translation>
    </message>
    <message>
        <source>Stop reached, order active</source>
        <translation>Stop alcanzado, orden activa</translation>
    </message>
    <message>
        <source>Replaced by another order</source>
        <translation>Reemplazada por otra orden</translation>
    </message>
    <message>
        <source>another order replaced it</source>
        <translation>otra orden la reemplazó</translation>
    </message>
    <message>
        <source>Order not well-formed</source>
        <translation>Orden mal formada</translation>
    </message>
    <message>
        <source>the order is not well-formed</source>
        <translation>la orden está mal formada</translation>
    </message>
    <message>
        <source>Price between two ticks</source>
        <translation>Precio entre dos ticks</translation>
    </message>
    <message>
        <source>a price is not a multiple of the tick</source>
        <translation>un precio no es múltiplo del tick</translation>
    </message>
    <message>
        <source>Would have traded at once</source>
        <translation>Se habría ejecutado al momento</translation>
    </message>
    <message>
        <source>it was to rest only and would have traded at once</source>
        <translation>solo debía quedar en el libro y se habría ejecutado al momento</translation>
    </message>
    <message>
        <source>Not all at once</source>
        <translation>No toda de una vez</translation>
    </message>
    <message>
        <source>it could not be filled all at once</source>
        <translation>no se podía ejecutar toda de una vez</translation>
    </message>
    <message>
        <source>Rest cancelled at once</source>
        <translation>Resto cancelado al momento</translation>
    </message>
    <message>
        <source>what could not trade at once was cancelled</source>
        <translation>lo que no se pudo ejecutar al momento se canceló</translation>
    </message>
    <message>
        <source>Expired at its date</source>
        <translation>Caducada en su fecha</translation>
    </message>
    <message>
        <source>it expired at its date</source>
        <translation>caducó en su fecha</translation>
    </message>
    <message>
        <source>Other order of the pair filled</source>
        <translation>Se ejecutó la otra orden del par</translation>
    </message>
    <message>
        <source>the other order of the pair was filled</source>
        <translation>se ejecutó la otra orden del par</translation>
    </message>
    <message>
        <source>Entry ended without it</source>
        <translation>La entrada terminó sin ella</translation>
    </message>
    <message>
        <source>the entry it belongs to ended</source>
        <translation>la entrada a la que pertenece terminó</translation>
    </message>
    <message>
        <source>Trading halted at the venue</source>
        <translation>Negociación suspendida en la plaza</translation>
    </message>
    <message>
        <source>the venue has halted trading</source>
        <translation>la plaza ha suspendido la negociación</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>Mercado cerrado</translation>
    </message>
    <message>
        <source>the market was closed</source>
        <translation>el mercado estaba cerrado</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Tarde para cancelar</translation>
    </message>
    <message>
        <source>it was too late to cancel or change it</source>
        <translation>era tarde para cancelarla o cambiarla</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Orden desconocida</translation>
    </message>
    <message>
        <source>the venue does not know the order</source>
        <translation>la plaza no conoce la orden</translation>
    </message>
    <message>
        <source>Nobody knows what became of the order</source>
        <translation>Se desconoce qué fue de la orden</translation>
    </message>
    <message>
        <source>What became of the order is settled</source>
        <translation>Aclarado qué fue de la orden</translation>
    </message>
    <message>
        <source>Kill switch closes it</source>
        <translation>La parada la cierra</translation>
    </message>
    <message>
        <source>Stop reached</source>
        <translation>Stop alcanzado</translation>
    </message>
    <message>
        <source>Trailing stop reached</source>
        <translation>Trailing stop alcanzado</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>Signal against the position</source>
        <translation>Señal contra la posición</translation>
    </message>
    <message>
        <source>Held too long</source>
        <translation>Mantenida demasiado tiempo</translation>
    </message>
    <message>
        <source>End of the trading day</source>
        <translation>Fin del día de mercado</translation>
    </message>
    <message>
        <source>Option about to expire</source>
        <translation>Opción a punto de vencer</translation>
    </message>
    <message>
        <source>Closed by the operator</source>
        <translation>Cerrada por el operador</translation>
    </message>
    <message>
        <source>Signal to close</source>
        <translation>Señal de cierre</translation>
    </message>
    <message>
        <source>Exit blocked</source>
        <translation>Salida bloqueada</translation>
    </message>
    <message>
        <source>the position could not be closed</source>
        <translation>no se pudo cerrar la posición</translation>
    </message>
    <message>
        <source>Part of the profit taken</source>
        <translation>Beneficio parcial tomado</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>Opción elegida</translation>
    </message>
    <message>
        <source>No options of it are listed</source>
        <translation>No cotizan opciones sobre él</translation>
    </message>
    <message>
        <source>no options of it are listed in this session</source>
        <translation>en esta sesión no cotizan opciones sobre él</translation>
    </message>
    <message>
        <source>No expiry that fits</source>
        <translation>Ningún vencimiento adecuado</translation>
    </message>
    <message>
        <source>no listed expiry lies within the wanted days</source>
        <translation>ningún vencimiento cotizado cae en los días buscados</translation>
    </message>
    <message>
        <source>No strike that fits</source>
        <translation>Ningún strike adecuado</translation>
    </message>
    <message>
        <source>no listed strike fits the wanted one</source>
        <translation>ningún strike cotizado encaja con el buscado</translation>
    </message>
    <message>
        <source>Options too illiquid</source>
        <translation>Opciones demasiado ilíquidas</translation>
    </message>
    <message>
        <source>no strike had a quote that was good enough</source>
        <translation>ningún strike tenía una cotización lo bastante buena</translation>
    </message>
    <message>
        <source>Option quote of no use</source>
        <translation>Cotización de opción inservible</translation>
    </message>
    <message>
        <source>the option had no quote that may fill an order</source>
        <translation>la opción no tenía cotización apta para ejecutar una orden</translation>
    </message>
    <message>
        <source>Expired worthless</source>
        <translation>Vencida sin valor</translation>
    </message>
    <message>
        <source>Exercised at expiry</source>
        <translation>Ejercida al vencimiento</translation>
    </message>
    <message>
        <source>Assigned at expiry</source>
        <translation>Asignada al vencimiento</translation>
    </message>
    <message>
        <source>Expired, price unknown</source>
        <translation>Vencida, precio desconocido</translation>
    </message>
    <message>
        <source>nobody knows the price that settles it</source>
        <translation>nadie conoce el precio que la liquida</translation>
    </message>
    <message>
        <source>Option adjusted for a split</source>
        <translation>Opción ajustada por split</translation>
    </message>
    <message>
        <source>Early exercise likely</source>
        <translation>Ejercicio anticipado probable</translation>
    </message>
    <message>
        <source>its holder gains more by exercising than by waiting</source>
        <translation>su titular gana más ejerciendo que esperando</translation>
    </message>
    <message>
        <source>Operator&apos;s command</source>
        <translation>Comando del operador</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>Comando rechazado</translation>
    </message>
    <message>
        <source>Kill switch on: no new orders</source>
        <translation>Parada activa: sin órdenes nuevas</translation>
    </message>
    <message>
        <source>Kill acknowledged</source>
        <translation>Parada confirmada</translation>
    </message>
    <message>
        <source>Kill switch off: trading allowed again</source>
        <translation>Parada levantada: se puede operar de nuevo</translation>
    </message>
    <message>
        <source>No new entries in this instrument</source>
        <translation>Sin nuevas entradas en este instrumento</translation>
    </message>
    <message>
        <source>Entries in this instrument allowed again</source>
        <translation>Entradas en este instrumento permitidas de nuevo</translation>
    </message>
    <message>
        <source>Calm mode ended by the operator</source>
        <translation>Modo calma terminado por el operador</translation>
    </message>
    <message>
        <source>A typed reason is needed</source>
        <translation>Se necesita un motivo escrito</translation>
    </message>
    <message>
        <source>The data feed is silent</source>
        <translation>El feed de datos está mudo</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>El reloj saltó</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>El equipo estuvo suspendido</translation>
    </message>
    <message>
        <source>The session goes on after a break</source>
        <translation>La sesión continúa tras una pausa</translation>
    </message>
    <message>
        <source>No account of that name</source>
        <translation>Ninguna cuenta con ese nombre</translation>
    </message>
    <message>
        <source>Data are complete again</source>
        <translation>Los datos vuelven a estar completos</translation>
    </message>
    <message>
        <source>Unknown flag</source>
        <translation>Flag desconocido</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Ajuste desconocido</translation>
    </message>
    <message>
        <source>Value not valid</source>
        <translation>Valor no válido</translation>
    </message>
    <message>
        <source>Nothing of that name or number</source>
        <translation>Nada con ese nombre o número</translation>
    </message>
    <message>
        <source>Feature flag switched</source>
        <translation>Feature flag cambiado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Setting changed for later</source>
        <translation>Ajuste cambiado para más tarde</translation>
    </message>
    <message>
        <source>it applies from the next session on</source>
        <translation>se aplica desde la próxima sesión</translation>
    </message>
    <message>
        <source>Scoring configuration installed</source>
        <translation>Configuración de puntuación instalada</translation>
    </message>
    <message>
        <source>Scoring configuration refused</source>
        <translation>Configuración de puntuación rechazada</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>the file is no valid JSON</source>
        <translation>el archivo no es JSON válido</translation>
    </message>
    <message>
        <source>Wrong form</source>
        <translation>Forma incorrecta</translation>
    </message>
    <message>
        <source>a key has a value of the wrong kind</source>
        <translation>una clave tiene un valor del tipo equivocado</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>Valor incorrecto</translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation>un valor está fuera de rango</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Weights scaled to sum to 1</source>
        <translation>Pesos escalados para sumar 1</translation>
    </message>
    <message>
        <source>Weights learned from an outcome</source>
        <translation>Pesos aprendidos de un desenlace</translation>
    </message>
    <message>
        <source>Base weights hold again</source>
        <translation>Vuelven a regir los pesos base</translation>
    </message>
    <message>
        <source>Adaptive weights taken back</source>
        <translation>Pesos adaptativos retirados</translation>
    </message>
    <message>
        <source>Price reached the upper bound</source>
        <translation>El precio alcanzó la cota superior</translation>
    </message>
    <message>
        <source>Price reached the lower bound</source>
        <translation>El precio alcanzó la cota inferior</translation>
    </message>
    <message>
        <source>Time for the outcome is up</source>
        <translation>Se agotó el plazo del desenlace</translation>
    </message>
    <message>
        <source>The trade has ended</source>
        <translation>La operación ha terminado</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Hueco en los datos</translation>
    </message>
    <message>
        <source>Data repaired</source>
        <translation>Datos reparados</translation>
    </message>
    <message>
        <source>Data left out</source>
        <translation>Datos omitidos</translation>
    </message>
    <message>
        <source>Data have stopped</source>
        <translation>Los datos se han detenido</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>Bid por encima del ask</translation>
    </message>
    <message>
        <source>Split or dividend</source>
        <translation>Split o dividendo</translation>
    </message>
    <message>
        <source>Funding of a perpetual</source>
        <translation>Funding de un perpetuo</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>Posición asumida</translation>
    </message>
    <message>
        <source>Position corrected by hand</source>
        <translation>Posición corregida a mano</translation>
    </message>
    <message>
        <source>Cash corrected by hand</source>
        <translation>Efectivo corregido a mano</translation>
    </message>
    <message>
        <source>Capital moved</source>
        <translation>Capital movido</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Cuenta abierta</translation>
    </message>
    <message>
        <source>Account exists already</source>
        <translation>La cuenta ya existe</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>ya hay una cuenta con ese nombre</translation>
    </message>
    <message>
        <source>Fill missing in the account</source>
        <translation>Falta una ejecución en la cuenta</translation>
    </message>
    <message>
        <source>the venue has a fill that the account does not have</source>
        <translation>la plaza tiene una ejecución que la cuenta no tiene</translation>
    </message>
    <message>
        <source>Fill unknown to the venue</source>
        <translation>Ejecución desconocida para la plaza</translation>
    </message>
    <message>
        <source>the account has a fill that the venue does not know</source>
        <translation>la cuenta tiene una ejecución que la plaza no conoce</translation>
    </message>
    <message>
        <source>Quantities differ</source>
        <translation>Las cantidades difieren</translation>
    </message>
    <message>
        <source>account and venue do not hold the same quantity</source>
        <translation>cuenta y plaza no tienen la misma cantidad</translation>
    </message>
    <message>
        <source>States of an order differ</source>
        <translation>Los estados de una orden difieren</translation>
    </message>
    <message>
        <source>account and venue do not agree on the state of an order</source>
        <translation>cuenta y plaza no coinciden en el estado de una orden</translation>
    </message>
    <message>
        <source>Order without an owner</source>
        <translation>Orden sin dueño</translation>
    </message>
    <message>
        <source>one of account and venue has a working order that the other does not know</source>
        <translation>la cuenta o la plaza tiene una orden activa que la otra no conoce</translation>
    </message>
    <message>
        <source>Cash differs</source>
        <translation>El efectivo difiere</translation>
    </message>
    <message>
        <source>cash does not follow from the fills and the other entries of the account</source>
        <translation>el efectivo no se deduce de las ejecuciones y demás asientos de la cuenta</translation>
    </message>
    <message>
        <source>Missing fill restored</source>
        <translation>Ejecución ausente restaurada</translation>
    </message>
    <message>
        <source>a fill that was missing was booked from the record of the venue</source>
        <translation>se asentó una ejecución ausente a partir del registro de la plaza</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Sin tipo de cambio</translation>
    </message>
    <message>
        <source>there is no exchange rate into the account currency</source>
        <translation>no hay tipo de cambio a la divisa de la cuenta</translation>
    </message>
    <message>
        <source>Exchange rate is old</source>
        <translation>Tipo de cambio antiguo</translation>
    </message>
    <message>
        <source>the exchange rate into the account currency is too old</source>
        <translation>el tipo de cambio a la divisa de la cuenta es demasiado antiguo</translation>
    </message>
    <message>
        <source>Instrument details guessed</source>
        <translation>Datos del instrumento supuestos</translation>
    </message>
    <message>
        <source>Carried over from the session before</source>
        <translation>Traída de la sesión anterior</translation>
    </message>
    <message>
        <source>Left to the other engine</source>
        <translation>Dejada al otro motor</translation>
    </message>
    <message>
        <source>the signal was assigned to the other engine</source>
        <translation>la señal se asignó al otro motor</translation>
    </message>
    <message>
        <source>Vetoed by the risk agent</source>
        <translation>Vetada por el agente de riesgo</translation>
    </message>
    <message>
        <source>the risk agent vetoed it</source>
        <translation>el agente de riesgo la vetó</translation>
    </message>
    <message>
        <source>Agents without a direction</source>
        <translation>Agentes sin dirección</translation>
    </message>
    <message>
        <source>the agents agreed on no direction</source>
        <translation>los agentes no acordaron dirección</translation>
    </message>
    <message>
        <source>Agents see the other direction</source>
        <translation>Los agentes ven la otra dirección</translation>
    </message>
    <message>
        <source>the agents saw the opposite direction</source>
        <translation>los agentes vieron la dirección opuesta</translation>
    </message>
    <message>
        <source>Agents not confident enough</source>
        <translation>Agentes poco seguros</translation>
    </message>
    <message>
        <source>the agents&apos; confidence was too low</source>
        <translation>la confianza de los agentes era demasiado baja</translation>
    </message>
    <message>
        <source>Agents disagree</source>
        <translation>Agentes en desacuerdo</translation>
    </message>
    <message>
        <source>the agents&apos; consensus was too low</source>
        <translation>el consenso de los agentes era demasiado bajo</translation>
    </message>
    <message>
        <source>Too few agents in support</source>
        <translation>Muy pocos agentes a favor</translation>
    </message>
    <message>
        <source>too few agents supported it</source>
        <translation>muy pocos agentes la apoyaron</translation>
    </message>
    <message>
        <source>Shadow execution is off</source>
        <translation>Ejecución sombra inactiva</translation>
    </message>
    <message>
        <source>shadow execution is switched off</source>
        <translation>la ejecución sombra está desactivada</translation>
    </message>
    <message>
        <source>Approved by the agents</source>
        <translation>Aprobada por los agentes</translation>
    </message>
    <message>
        <source>Agent failed</source>
        <translation>Agente fallido</translation>
    </message>
    <message>
        <source>an agent broke its contract and was left out</source>
        <translation>un agente incumplió su contrato y quedó excluido</translation>
    </message>
    <message>
        <source>Agent fails often</source>
        <translation>El agente falla a menudo</translation>
    </message>
    <message>
        <source>an agent failed more than three times in five minutes</source>
        <translation>un agente falló más de tres veces en cinco minutos</translation>
    </message>
    <message>
        <source>Agent switched</source>
        <translation>Agente conmutado</translation>
    </message>
    <message>
        <source>an agent was switched on or off</source>
        <translation>se activó o desactivó un agente</translation>
    </message>
    <message>
        <source>Agent in another group</source>
        <translation>Agente en otro grupo</translation>
    </message>
    <message>
        <source>an agent counts in another group from now on</source>
        <translation>un agente cuenta desde ahora en otro grupo</translation>
    </message>
    <message>
        <source>Experiment started</source>
        <translation>Experimento iniciado</translation>
    </message>
    <message>
        <source>Experiment took other shares</source>
        <translation>El experimento tomó otras cuotas</translation>
    </message>
    <message>
        <source>Experiment stopped</source>
        <translation>Experimento detenido</translation>
    </message>
    <message>
        <source>Experiment refused</source>
        <translation>Experimento rechazado</translation>
    </message>
    <message>
        <source>another experiment runs, or its rule cannot be read</source>
        <translation>hay otro experimento en curso, o su regla no se puede leer</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>al alza</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>a la baja</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>overbought</source>
        <translation>sobrecompra</translation>
    </message>
    <message>
        <source>oversold</source>
        <translation>sobreventa</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>converging</source>
        <translation>convergente</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparado</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>assumed spread</source>
        <translation>spread supuesto</translation>
    </message>
    <message>
        <source>quoted spread</source>
        <translation>spread cotizado</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>trending</source>
        <translation>en tendencia</translation>
    </message>
    <message>
        <source>ranging</source>
        <translation>en rango</translation>
    </message>
    <message>
        <source>volatile</source>
        <translation>volátil</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>extrema</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>estrecho</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>amplio</translation>
    </message>
    <message>
        <source>These legs make no order</source>
        <translation>Estas patas no forman una orden</translation>
    </message>
    <message>
        <source>one to four different options on one underlying</source>
        <translation>de una a cuatro opciones distintas sobre un subyacente</translation>
    </message>
    <message>
        <source>Contract is in use</source>
        <translation>El contrato está en uso</translation>
    </message>
    <message>
        <source>it is held or ordered already, or part of an order of legs</source>
        <translation>ya se mantiene o está ordenado, o es parte de una orden de patas</translation>
    </message>
    <message>
        <source>Legs are left one by one</source>
        <translation>Se sale de las patas una a una</translation>
    </message>
    <message>
        <source>they could not be left together</source>
        <translation>no se pudo salir de ellas a la vez</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than interest of %3</source>
        <translation>a %1 con el subyacente en %2, esperar vale menos que el interés de %3</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than the dividend of %3</source>
        <translation>a %1 con el subyacente en %2, esperar vale menos que el dividendo de %3</translation>
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
        <translation>%1 · volatilidad extrema</translation>
    </message>
    <message>
        <source>regime %1</source>
        <translation>régimen %1</translation>
    </message>
</context>
<context>
    <name>RegimeText</name>
    <message>
        <source>BULL</source>
        <comment>market regime</comment>
        <translation>ALCISTA</translation>
    </message>
    <message>
        <source>BEAR</source>
        <comment>market regime</comment>
        <translation>BAJISTA</translation>
    </message>
    <message>
        <source>SIDEWAYS</source>
        <comment>market regime</comment>
        <translation>LATERAL</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>market regime</comment>
        <translation>DESCONOCIDO</translation>
    </message>
    <message>
        <source>trending</source>
        <comment>market</comment>
        <translation>en tendencia</translation>
    </message>
    <message>
        <source>volatile</source>
        <comment>market</comment>
        <translation>volátil</translation>
    </message>
    <message>
        <source>ranging</source>
        <comment>market</comment>
        <translation>en rango</translation>
    </message>
    <message>
        <source>low</source>
        <comment>volatility</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>high</source>
        <comment>volatility</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>extreme</source>
        <comment>volatility</comment>
        <translation>extrema</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>volatility</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>tight</source>
        <comment>spread</comment>
        <translation>estrecho</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>spread</comment>
        <translation>amplio</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>spread</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>hidden Markov model</source>
        <comment>where a regime comes from</comment>
        <translation>modelo oculto de Markov</translation>
    </message>
    <message>
        <source>rules and models</source>
        <comment>where a regime comes from</comment>
        <translation>reglas y modelos</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>where a regime comes from</comment>
        <translation>reglas</translation>
    </message>
    <message>
        <source>up</source>
        <comment>short trend</comment>
        <translation>al alza</translation>
    </message>
    <message>
        <source>down</source>
        <comment>short trend</comment>
        <translation>a la baja</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>short trend</comment>
        <translation>plana</translation>
    </message>
    <message>
        <source>SIDE</source>
        <comment>sideways market, short</comment>
        <translation>LAT</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>direction and volatility of a market</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 volatility, trend %4, %5 spread</source>
        <comment>a market regime</comment>
        <translation>%1, %2, volatilidad %3, tendencia %4, spread %5</translation>
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
        <translation>estructura</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>volatilidad</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendencia</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>spread</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is scored for %1, so it has no regime.</source>
        <translation>No se puntúa nada para %1, así que no tiene régimen.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>symbol, timeframe, regime</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>confidence %1, since %2</source>
        <comment>of a regime</comment>
        <translation>confianza %1, desde %2</translation>
    </message>
    <message>
        <source>from %1, last bar %2</source>
        <comment>source, time</comment>
        <translation>fuente: %1, última barra %2</translation>
    </message>
    <message>
        <source>It is known after 200 closed bars of %1.</source>
        <translation>Se conoce tras 200 barras cerradas de %1.</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>– per order</source>
        <comment>a rule that is asked for each order</comment>
        <translation>– por orden</translation>
    </message>
    <message>
        <source>? not measured</source>
        <comment>a limit</comment>
        <translation>? sin medir</translation>
    </message>
    <message>
        <source>✓ free</source>
        <comment>a limit that is far away</comment>
        <translation>✓ libre</translation>
    </message>
    <message>
        <source>! near</source>
        <comment>a limit</comment>
        <translation>! cerca</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a limit</comment>
        <translation>✗ superado</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times equity</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>inactiva</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n pérdida</numerusform>
            <numerusform>%n pérdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>calm mode</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>orders reduced</source>
        <comment>calm mode</comment>
        <translation>órdenes reducidas</translation>
    </message>
    <message>
        <source>entries paused</source>
        <comment>calm mode</comment>
        <translation>entradas en pausa</translation>
    </message>
    <message>
        <source>crash of 1987</source>
        <translation>crac de 1987</translation>
    </message>
    <message>
        <source>crisis of 2008</source>
        <translation>crisis de 2008</translation>
    </message>
    <message>
        <source>flash crash of 2010</source>
        <translation>flash crash de 2010</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>marzo de 2020</translation>
    </message>
    <message>
        <source>volatility collapses</source>
        <translation>desplome de la volatilidad</translation>
    </message>
    <message>
        <source>rates up by one point</source>
        <translation>tipos un punto arriba</translation>
    </message>
    <message>
        <source>crypto falls</source>
        <translation>caen las cripto</translation>
    </message>
    <message>
        <source>everything moves together</source>
        <translation>todo se mueve a la vez</translation>
    </message>
    <message>
        <source>liquidity gone</source>
        <translation>sin liquidez</translation>
    </message>
    <message>
        <source>grid of moves</source>
        <translation>malla de movimientos</translation>
    </message>
    <message>
        <source>prices %1</source>
        <translation>precios %1</translation>
    </message>
    <message>
        <source>volatility ×%1</source>
        <translation>volatilidad ×%1</translation>
    </message>
    <message>
        <source>spreads ×%1</source>
        <translation>spreads ×%1</translation>
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
        <translation>hecho</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <comment>audit: a command</comment>
        <translation>✗ rechazado</translation>
    </message>
    <message>
        <source>✗ blocked</source>
        <comment>audit: an order</comment>
        <translation>✗ bloqueada</translation>
    </message>
    <message>
        <source>↓ reduced</source>
        <comment>audit: an order</comment>
        <translation>↓ reducida</translation>
    </message>
    <message>
        <source>! warned</source>
        <comment>audit: an order</comment>
        <translation>! avisada</translation>
    </message>
    <message>
        <source>! limit near</source>
        <comment>audit</comment>
        <translation>! límite cerca</translation>
    </message>
    <message>
        <source>✗ stopped</source>
        <comment>audit: trading</comment>
        <translation>✗ detenida</translation>
    </message>
    <message>
        <source>incident</source>
        <comment>audit</comment>
        <translation>incidente</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>Última puntuación de la temporalidad de señal más corta: 0 corto, 0,5 neutral, 1 largo</translation>
    </message>
    <message>
        <source>Confidence of the score</source>
        <translation>Confianza de la puntuación</translation>
    </message>
    <message>
        <source>Agreement of the timeframes</source>
        <translation>Acuerdo de las temporalidades</translation>
    </message>
    <message>
        <source>What the score says</source>
        <translation>Lo que dice la puntuación</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Motor 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal of this instrument</source>
        <translation>Lo que decidió el motor 2 en su señal más reciente de este instrumento</translation>
    </message>
    <message>
        <source>Confidence of engine 2</source>
        <translation>Confianza del motor 2</translation>
    </message>
    <message>
        <source>0 to 100, of its newest decision</source>
        <translation>De 0 a 100, de su decisión más reciente</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>Dirección del mercado</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>Volatility of the regime</source>
        <translation>Volatilidad del régimen</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Structure of the regime</source>
        <translation>Estructura del régimen</translation>
    </message>
    <message>
        <source>Confidence of the regime</source>
        <translation>Confianza del régimen</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>Desde el último cierre del día de mercado anterior; mercados siempre abiertos: en 24 horas</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Change over the last 60 closes</source>
        <translation>Cambio en los últimos 60 cierres</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Volumen negociado</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>Precios por volúmenes de las últimas 24 horas, hasta donde los tiene la sesión</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>Ask menos bid, en puntos básicos de su media</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>0 to 100, as the score reads it</source>
        <translation>De 0 a 100, como lo lee la puntuación</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Place in the Bollinger bands</source>
        <translation>Lugar en las bandas de Bollinger</translation>
    </message>
    <message>
        <source>0 at the lower band, 1 at the upper one</source>
        <translation>0 en la banda inferior, 1 en la superior</translation>
    </message>
    <message>
        <source>Unusual volume</source>
        <translation>Volumen inusual</translation>
    </message>
    <message>
        <source>Volume of the last bar in standard deviations from its mean</source>
        <translation>Volumen de la última barra en desviaciones estándar de su media</translation>
    </message>
    <message>
        <source>EMA ribbon</source>
        <translation>Cinta de EMA</translation>
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
        <translation>Clase de activo</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Grupo propio</translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition of a screen</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>condition of a screen</comment>
        <translation>no es</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>condition of a screen</comment>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>condition of a screen</comment>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>above</source>
        <comment>condition of a screen</comment>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>below</source>
        <comment>condition of a screen</comment>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>Crypto</source>
        <comment>asset class</comment>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <comment>asset class</comment>
        <translation>Perpetuo</translation>
    </message>
    <message>
        <source>Equity</source>
        <comment>asset class</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>asset class</comment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Forex</source>
        <comment>asset class</comment>
        <translation>Divisas</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>asset class</comment>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>asset class</comment>
        <translation>Opción</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a condition: what, how, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>two conditions</comment>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>All instruments of the session</source>
        <translation>Todos los instrumentos de la sesión</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Paper cash: expected an amount above 0, such as 100000.</source>
        <translation>Capital en papel: se espera un importe mayor que 0, por ejemplo 100000.</translation>
    </message>
    <message>
        <source>%1: expected a time like 2026-01-05 14:30 (UTC).</source>
        <translation>%1: se espera una hora como 2026-01-05 14:30 (UTC).</translation>
    </message>
</context>
<context>
    <name>SessionReportText</name>
    <message>
        <source>SIMULATED: the prices were invented by a simulator, and no order left this computer. Nothing here was earned or lost.</source>
        <translation>SIMULADO: los precios los inventó un simulador y ninguna orden salió de este ordenador. Nada de esto se ganó ni se perdió.</translation>
    </message>
    <message>
        <source>PAPER TRADING on live prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>OPERATIVA SIMULADA con precios en vivo: ninguna orden salió de este ordenador y las ejecuciones son las que calcula un modelo. Nada de esto se ganó ni se perdió.</translation>
    </message>
    <message>
        <source>PAPER TRADING on recorded prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>OPERATIVA SIMULADA con precios grabados: ninguna orden salió de este ordenador y las ejecuciones son las que calcula un modelo. Nada de esto se ganó ni se perdió.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Prices from</source>
        <translation>Precios de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>not finished: it can go on</source>
        <translation>sin terminar: puede continuar</translation>
    </message>
    <message>
        <source>Equity at the beginning</source>
        <translation>Patrimonio al inicio</translation>
    </message>
    <message>
        <source>Equity at the end</source>
        <translation>Patrimonio al final</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Resultado neto</translation>
    </message>
    <message>
        <source>Realised, before fees</source>
        <translation>Realizado, antes de comisiones</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>Mayor drawdown</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Operaciones cerradas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <source>Expectancy (R)</source>
        <translation>Esperanza (R)</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Ratio de Sharpe</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Capital moved in and out</source>
        <translation>Capital aportado y retirado</translation>
    </message>
    <message>
        <source>It goes on from an earlier session; what that one did is not in here.</source>
        <translation>Continúa una sesión anterior; lo que hizo aquella no está aquí.</translation>
    </message>
    <message>
        <source>Another version of Sextant decided this session. The numbers are what this version makes of it and may differ.</source>
        <translation>Otra versión de Sextant decidió esta sesión. Las cifras son las que obtiene esta versión y pueden diferir.</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>Patrimonio y drawdown</translation>
    </message>
    <message>
        <source>There is no curve yet: nothing was valued twice.</source>
        <translation>Aún no hay curva: nada se valoró dos veces.</translation>
    </message>
    <message>
        <source>Equity (%1)</source>
        <translation>Patrimonio (%1)</translation>
    </message>
    <message>
        <source>Equity went from %1 to %2, between %3 and %4.</source>
        <translation>El patrimonio pasó de %1 a %2, entre %3 y %4.</translation>
    </message>
    <message>
        <source>Capital was moved, so that a fall of the curve may be no loss: drawdown is not drawn.</source>
        <translation>Se movió capital, así que una caída de la curva puede no ser pérdida: no se dibuja el drawdown.</translation>
    </message>
    <message>
        <source>Drawdown (%)</source>
        <translation>Drawdown (%)</translation>
    </message>
    <message>
        <source>The curve fell by at most %1 from its highest value.</source>
        <translation>La curva cayó como mucho %1 desde su valor más alto.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>No position was closed.</source>
        <translation>No se cerró ninguna posición.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed; the table in the window and `sextant-cli positions` have more.</source>
        <translation>Se listan las %1 más recientes de %2; la tabla de la ventana y `sextant-cli positions` tienen más.</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Posiciones abiertas</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Por símbolo</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Before fees</source>
        <translation>Antes de comisiones</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By reason of the exit</source>
        <translation>Por motivo de salida</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>Salida por</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Why no trade was taken</source>
        <translation>Por qué no se operó</translation>
    </message>
    <message>
        <source>No signal was declined.</source>
        <translation>No se rechazó ninguna señal.</translation>
    </message>
    <message>
        <source>%1 bars were scored and %2 signals were given. Not traded, by the first reason against it:</source>
        <translation>Se puntuaron %1 barras y se dieron %2 señales. No operado, según el primer motivo en contra:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Engine A beside engine B</source>
        <translation>Motor A junto al motor B</translation>
    </message>
    <message>
        <source>Engine 2 was off: there is nothing to compare.</source>
        <translation>El motor 2 estaba apagado: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>A trades the paper account. B trades the same signals in a shadow account of its own that no order leaves. Which one is better is said by an experiment, not by these sums.</source>
        <translation>A opera la cuenta simulada. B opera las mismas señales en una cuenta sombra propia de la que no sale ninguna orden. Cuál es mejor lo dice un experimento, no estas sumas.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>A (paper)</source>
        <translation>A (simulada)</translation>
    </message>
    <message>
        <source>B (shadow)</source>
        <translation>B (sombra)</translation>
    </message>
    <message>
        <source>Settings that differ from their defaults</source>
        <translation>Ajustes distintos de los predeterminados</translation>
    </message>
    <message>
        <source>None: all settings and flags have their defaults.</source>
        <translation>Ninguno: todos los ajustes y flags tienen su valor predeterminado.</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>Ajuste o flag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
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
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>The workspace has no experiment.</source>
        <translation>El espacio de trabajo no tiene experimentos.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>What the data are worth</source>
        <translation>Qué valen los datos</translation>
    </message>
    <message>
        <source>The market was invented by a simulator: it says nothing about any real one.</source>
        <translation>El mercado lo inventó un simulador: no dice nada de ninguno real.</translation>
    </message>
    <message>
        <source>Prices came from a venue while the session ran.</source>
        <translation>Los precios llegaron de un mercado mientras corría la sesión.</translation>
    </message>
    <message>
        <source>Prices were read from files that were recorded before the session ran.</source>
        <translation>Los precios se leyeron de archivos grabados antes de la sesión.</translation>
    </message>
    <message>
        <source>What the instrument is was guessed from its symbol: steps of prices and fees may be others.</source>
        <translation>El instrumento se dedujo de su símbolo: los pasos de precio y las comisiones pueden ser otros.</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>No se encontró ningún hueco.</translation>
    </message>
    <message>
        <source>%1 gaps were found: what happened in them is not known.</source>
        <translation>Se encontraron %1 huecos: no se sabe qué pasó en ellos.</translation>
    </message>
    <message>
        <source>Trades received</source>
        <translation>Operaciones recibidas</translation>
    </message>
    <message>
        <source>Quotes received</source>
        <translation>Cotizaciones recibidas</translation>
    </message>
    <message>
        <source>Bars received</source>
        <translation>Barras recibidas</translation>
    </message>
    <message>
        <source>Changes of order books</source>
        <translation>Cambios de libros de órdenes</translation>
    </message>
    <message>
        <source>Bars fetched afterwards</source>
        <translation>Barras obtenidas después</translation>
    </message>
    <message>
        <source>Bars never called final</source>
        <translation>Barras nunca dadas por definitivas</translation>
    </message>
    <message>
        <source>Duplicates left out</source>
        <translation>Duplicados omitidos</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Bad records refused</source>
        <translation>Registros erróneos rechazados</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>Registros reparados</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>Registros omitidos</translation>
    </message>
    <message>
        <source>Quotes replaced by newer ones</source>
        <translation>Cotizaciones sustituidas por otras más nuevas</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Informe de la sesión</translation>
    </message>
    <message>
        <source>“%1”, %2 to %3 (%4)</source>
        <comment>session, from, to, time zone</comment>
        <translation>«%1», %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Written by %1 on %2 (%3)</source>
        <comment>program, time, time zone</comment>
        <translation>Escrito por %1 el %2 (%3)</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>All of the workspace, on all units that are stored, as they stand now. B is engine 2, A engine 1.</source>
        <translation>Todos los del espacio de trabajo, sobre todas las unidades guardadas, tal como están ahora. B es el motor 2, A el motor 1.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Nothing was measured: it never ran.</source>
        <translation>No se midió nada: nunca se ejecutó.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>NO SESSION</source>
        <translation>SIN SESIÓN</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>PAPER · LIVE</source>
        <comment>chip of a session on a venue: paper orders, live prices</comment>
        <translation>PAPEL · EN VIVO</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPEL</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>REPLAY</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Fast forward…</source>
        <translation>Avance rápido…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>max</source>
        <comment>speed of playing</comment>
        <translation>máx</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · «%1»</translation>
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
        <translation>SIMULACIÓN — %1 — Sextant</translation>
    </message>
    <message>
        <source>REPLAY — %1 — Sextant</source>
        <translation>REPLAY — %1 — Sextant</translation>
    </message>
    <message>
        <source>LIVE PRICES, PAPER ORDERS — %1 — Sextant</source>
        <translation>PRECIOS EN VIVO, ÓRDENES EN PAPEL — %1 — Sextant</translation>
    </message>
    <message>
        <source>PAPER — %1 — Sextant</source>
        <translation>PAPEL — %1 — Sextant</translation>
    </message>
    <message>
        <source>Sextant was away, and nobody knows what happened to its working orders (%1) meanwhile. They do not fill, and no position is opened beside them; stops and targets of open positions are watched.</source>
        <translation>Sextant estuvo ausente y nadie sabe qué pasó entretanto con sus órdenes activas (%1). No se ejecutan ni se abre ninguna posición junto a ellas; los stops y objetivos de las posiciones abiertas se vigilan.</translation>
    </message>
    <message>
        <source>Keep them, to go on with the market as it is now, or cancel them.</source>
        <translation>Mantenerlas para seguir con el mercado tal como está ahora, o cancelarlas.</translation>
    </message>
    <message>
        <source>Open positions stay as they are.</source>
        <translation>Las posiciones abiertas quedan como están.</translation>
    </message>
    <message>
        <source>There is no open position.</source>
        <translation>No hay ninguna posición abierta.</translation>
    </message>
    <message>
        <source>Killed, although the engine does not answer: nothing it does counts any more. %1 Restart the engine to rebuild the session from its journal, with the kill in it.</source>
        <translation>Parada activada aunque el motor no responde: nada de lo que haga cuenta ya. %1 Reinicie el motor para reconstruir la sesión desde su diario, con la parada incluida.</translation>
    </message>
    <message>
        <source>The engine has stopped: %1 %2 Nothing is ordered until it is restarted; everything up to the last durable event is kept.</source>
        <translation>El motor se ha detenido: %1 %2 No se ordena nada hasta reiniciarlo; se conserva todo hasta el último evento guardado.</translation>
    </message>
    <message>
        <source>The engine has not answered for %1. %2 Wait, or press Kill: that works even now.</source>
        <translation>El motor no responde desde hace %1. %2 Espere o pulse Parada: funciona incluso ahora.</translation>
    </message>
    <message>
        <source>Kill was pressed. Waiting for the engine to confirm it…</source>
        <translation>Se pulsó Parada. Esperando la confirmación del motor…</translation>
    </message>
    <message>
        <source>Trading was killed.</source>
        <translation>La operativa se detuvo con la parada de emergencia.</translation>
    </message>
    <message>
        <source>Trading was killed at %1 UTC.</source>
        <translation>La operativa se detuvo con la parada de emergencia a las %1 UTC.</translation>
    </message>
    <message>
        <source>Working orders were cancelled, new ones are refused. %1</source>
        <translation>Las órdenes activas se cancelaron y las nuevas se rechazan. %1</translation>
    </message>
    <message>
        <source>Unlock with a reason to trade again.</source>
        <translation>Desbloquee con un motivo para volver a operar.</translation>
    </message>
    <message>
        <source>Acknowledge that you have seen it, then unlock with a reason.</source>
        <translation>Confirme que lo ha visto y luego desbloquee con un motivo.</translation>
    </message>
    <message>
        <source>The loss limit of the day is reached.</source>
        <translation>Se ha alcanzado el límite de pérdida diaria.</translation>
    </message>
    <message>
        <source>The loss limit of the week is reached.</source>
        <translation>Se ha alcanzado el límite de pérdida semanal.</translation>
    </message>
    <message>
        <source>The drawdown limit is reached.</source>
        <translation>Se ha alcanzado el límite de drawdown.</translation>
    </message>
    <message>
        <source>New positions are refused; exits still work. %1 Unlock with a reason to go on before the limit resets.</source>
        <translation>Se rechazan posiciones nuevas; las salidas siguen funcionando. %1 Desbloquee con un motivo para seguir antes de que el límite se reinicie.</translation>
    </message>
    <message>
        <source>The newest regime model of %1 could not be trained.</source>
        <translation>No se pudo entrenar el modelo de régimen más reciente de %1.</translation>
    </message>
    <message>
        <source>The one before serves on; the next training comes by itself.</source>
        <translation>El anterior sigue en uso; el próximo entrenamiento llega solo.</translation>
    </message>
    <message>
        <source>Its regime comes from the rules alone until the next training.</source>
        <translation>Su régimen sale solo de las reglas hasta el próximo entrenamiento.</translation>
    </message>
    <message>
        <source>The regime model of %1 is too old: its regime comes from the rules alone until a new one is trained.</source>
        <translation>El modelo de régimen de %1 es demasiado viejo: su régimen sale solo de las reglas hasta que se entrene otro.</translation>
    </message>
    <message>
        <source>The bars of %1 show no market states that last, so there is no regime model: the rules alone decide. It is tried again with newer bars.</source>
        <translation>Las barras de %1 no muestran estados de mercado duraderos, así que no hay modelo de régimen: deciden solo las reglas. Se intentará de nuevo con barras más recientes.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Grabador</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Comparison of engines</source>
        <translation>Comparación de motores</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>Divisa de la cuenta</translation>
    </message>
    <message>
        <source>Dollar coins count as dollars</source>
        <translation>Stablecoins en dólares = dólares</translation>
    </message>
    <message>
        <source>Quiet around events</source>
        <translation>Calma en torno a eventos</translation>
    </message>
    <message>
        <source>Lead that makes a direction</source>
        <translation>Ventaja que da dirección</translation>
    </message>
    <message>
        <source>Recalibrated confidences</source>
        <translation>Confianzas recalibradas</translation>
    </message>
    <message>
        <source>Weight of core agents</source>
        <translation>Peso de agentes del núcleo</translation>
    </message>
    <message>
        <source>Least supporters</source>
        <translation>Mínimo de apoyos</translation>
    </message>
    <message>
        <source>Least confidence of agents</source>
        <translation>Confianza mínima de agentes</translation>
    </message>
    <message>
        <source>Least consensus of agents</source>
        <translation>Consenso mínimo de agentes</translation>
    </message>
    <message>
        <source>Weight of specialists</source>
        <translation>Peso de especialistas</translation>
    </message>
    <message>
        <source>Weight of sub-agents</source>
        <translation>Peso de subagentes</translation>
    </message>
    <message>
        <source>Buffer of the opening range</source>
        <translation>Margen del rango de apertura</translation>
    </message>
    <message>
        <source>Length of the opening range</source>
        <translation>Duración del rango de apertura</translation>
    </message>
    <message>
        <source>Symbols with an opening range</source>
        <translation>Símbolos con rango de apertura</translation>
    </message>
    <message>
        <source>Window of the opening range</source>
        <translation>Ventana del rango de apertura</translation>
    </message>
    <message>
        <source>Satyland: periods of the range</source>
        <translation>Satyland: periodos del rango</translation>
    </message>
    <message>
        <source>Satyland levels up to 15 minutes</source>
        <translation>Satyland: niveles hasta 15 min</translation>
    </message>
    <message>
        <source>Satyland levels of a day</source>
        <translation>Satyland: niveles del día</translation>
    </message>
    <message>
        <source>Satyland levels of a week</source>
        <translation>Satyland: niveles de la semana</translation>
    </message>
    <message>
        <source>Satyland levels up to 4 hours</source>
        <translation>Satyland: niveles hasta 4 horas</translation>
    </message>
    <message>
        <source>Satyland phase scale</source>
        <translation>Satyland: escala de fase</translation>
    </message>
    <message>
        <source>Satyland phase smoothing</source>
        <translation>Satyland: suavizado de fase</translation>
    </message>
    <message>
        <source>Satyland trigger</source>
        <translation>Satyland: disparador</translation>
    </message>
    <message>
        <source>Longer timeframes of Strat</source>
        <translation>Temporalidades mayores de Strat</translation>
    </message>
    <message>
        <source>Strat trigger near enough</source>
        <translation>Disparador Strat bastante cerca</translation>
    </message>
    <message>
        <source>Age of a Strat trigger</source>
        <translation>Edad de un disparador Strat</translation>
    </message>
    <message>
        <source>Most of a choppy release</source>
        <translation>Tope de liberación irregular</translation>
    </message>
    <message>
        <source>Age of a squeeze release</source>
        <translation>Edad de liberación del squeeze</translation>
    </message>
    <message>
        <source>Switch failing agents off</source>
        <translation>Apagar agentes que fallan</translation>
    </message>
    <message>
        <source>Longest thought of an agent</source>
        <translation>Tiempo máximo de un agente</translation>
    </message>
    <message>
        <source>Least intermediate wave</source>
        <translation>Onda intermedia mínima</translation>
    </message>
    <message>
        <source>Least major wave</source>
        <translation>Onda mayor mínima</translation>
    </message>
    <message>
        <source>Least minor wave</source>
        <translation>Onda menor mínima</translation>
    </message>
    <message>
        <source>Tolerance at B</source>
        <translation>Tolerancia en B</translation>
    </message>
    <message>
        <source>Strict tolerance at B</source>
        <translation>Tolerancia estricta en B</translation>
    </message>
    <message>
        <source>Tolerance at D</source>
        <translation>Tolerancia en D</translation>
    </message>
    <message>
        <source>Other tolerances</source>
        <translation>Otras tolerancias</translation>
    </message>
    <message>
        <source>Equal highs and lows within</source>
        <translation>Máx./mín. iguales dentro de</translation>
    </message>
    <message>
        <source>Bars around a large swing</source>
        <translation>Barras en torno a swing grande</translation>
    </message>
    <message>
        <source>Least fair value gap</source>
        <translation>Fair value gap mínimo</translation>
    </message>
    <message>
        <source>Bars around a small swing</source>
        <translation>Barras en torno a swing pequeño</translation>
    </message>
    <message>
        <source>Order blocks per side</source>
        <translation>Order blocks por lado</translation>
    </message>
    <message>
        <source>Levels join within</source>
        <translation>Los niveles se unen dentro de</translation>
    </message>
    <message>
        <source>How long a level counts</source>
        <translation>Vigencia de un nivel</translation>
    </message>
    <message>
        <source>Flat at the end of the day</source>
        <translation>Sin posiciones al fin del día</translation>
    </message>
    <message>
        <source>Minutes before the close</source>
        <translation>Minutos antes del cierre</translation>
    </message>
    <message>
        <source>Longest holding time</source>
        <translation>Tiempo máximo en posición</translation>
    </message>
    <message>
        <source>Wait after a failed exit</source>
        <translation>Espera tras salida fallida</translation>
    </message>
    <message>
        <source>Parts taken before the rest</source>
        <translation>Parciales antes del resto</translation>
    </message>
    <message>
        <source>Opposite signal closes</source>
        <translation>La señal opuesta cierra</translation>
    </message>
    <message>
        <source>Stop distance</source>
        <translation>Distancia del stop</translation>
    </message>
    <message>
        <source>Target distance</source>
        <translation>Distancia del objetivo</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing stop</translation>
    </message>
    <message>
        <source>Trailing stop arms at</source>
        <translation>Trailing stop se arma en</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Distancia del trailing</translation>
    </message>
    <message>
        <source>Alpaca: stream</source>
        <translation>Alpaca: stream</translation>
    </message>
    <message>
        <source>Alpaca: REST a minute</source>
        <translation>Alpaca: REST por minuto</translation>
    </message>
    <message>
        <source>Alpaca: REST host</source>
        <translation>Alpaca: host REST</translation>
    </message>
    <message>
        <source>Alpaca: socket</source>
        <translation>Alpaca: socket</translation>
    </message>
    <message>
        <source>Binance: REST a minute</source>
        <translation>Binance: REST por minuto</translation>
    </message>
    <message>
        <source>Binance: REST host</source>
        <translation>Binance: host REST</translation>
    </message>
    <message>
        <source>Binance: socket</source>
        <translation>Binance: socket</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts</source>
        <translation>Bybit: contratos perpetuos</translation>
    </message>
    <message>
        <source>Bybit: REST a minute</source>
        <translation>Bybit: REST por minuto</translation>
    </message>
    <message>
        <source>Bybit: REST host</source>
        <translation>Bybit: host REST</translation>
    </message>
    <message>
        <source>Bybit: socket</source>
        <translation>Bybit: socket</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST a minute</source>
        <translation>Coinbase Advanced: REST/minuto</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST host</source>
        <translation>Coinbase Advanced: host REST</translation>
    </message>
    <message>
        <source>Coinbase Advanced: socket</source>
        <translation>Coinbase Advanced: socket</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST a minute</source>
        <translation>Coinbase Exchange: REST/minuto</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST host</source>
        <translation>Coinbase Exchange: host REST</translation>
    </message>
    <message>
        <source>Coinbase Exchange: socket</source>
        <translation>Coinbase Exchange: socket</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book</source>
        <translation>KuCoin: todo cambio del libro</translation>
    </message>
    <message>
        <source>KuCoin: REST a minute</source>
        <translation>KuCoin: REST por minuto</translation>
    </message>
    <message>
        <source>KuCoin: REST host</source>
        <translation>KuCoin: host REST</translation>
    </message>
    <message>
        <source>KuCoin: socket</source>
        <translation>KuCoin: socket</translation>
    </message>
    <message>
        <source>Latest bar that is acted on</source>
        <translation>Retraso máximo de una barra</translation>
    </message>
    <message>
        <source>OKX: REST a minute</source>
        <translation>OKX: REST por minuto</translation>
    </message>
    <message>
        <source>OKX: REST host</source>
        <translation>OKX: host REST</translation>
    </message>
    <message>
        <source>OKX: socket</source>
        <translation>OKX: socket</translation>
    </message>
    <message>
        <source>Waiting records: hold back</source>
        <translation>Registros en espera: retener</translation>
    </message>
    <message>
        <source>Waiting records: coalesce</source>
        <translation>Registros en espera: agrupar</translation>
    </message>
    <message>
        <source>Twelve Data: socket in the plan</source>
        <translation>Twelve Data: socket en el plan</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls a day</source>
        <translation>Twelve Data: REST por día</translation>
    </message>
    <message>
        <source>Twelve Data: REST a minute</source>
        <translation>Twelve Data: REST por minuto</translation>
    </message>
    <message>
        <source>Twelve Data: REST host</source>
        <translation>Twelve Data: host REST</translation>
    </message>
    <message>
        <source>Twelve Data: socket</source>
        <translation>Twelve Data: socket</translation>
    </message>
    <message>
        <source>Time to the exchange</source>
        <translation>Tiempo hasta la bolsa</translation>
    </message>
    <message>
        <source>Time from the exchange</source>
        <translation>Tiempo desde la bolsa</translation>
    </message>
    <message>
        <source>Compare fill models</source>
        <translation>Comparar modelos de ejecución</translation>
    </message>
    <message>
        <source>Fill model</source>
        <translation>Modelo de ejecución</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Tiempo de la respuesta</translation>
    </message>
    <message>
        <source>Added slippage</source>
        <translation>Deslizamiento añadido</translation>
    </message>
    <message>
        <source>Bars between signals</source>
        <translation>Barras entre señales</translation>
    </message>
    <message>
        <source>Time between signals</source>
        <translation>Tiempo entre señales</translation>
    </message>
    <message>
        <source>Least score of outside signals</source>
        <translation>Puntuación mín. señal externa</translation>
    </message>
    <message>
        <source>Least score of a signal</source>
        <translation>Puntuación mínima de una señal</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>Spread máx.</translation>
    </message>
    <message>
        <source>Max spread by its median</source>
        <translation>Spread máx. por su mediana</translation>
    </message>
    <message>
        <source>Spread always allowed</source>
        <translation>Spread siempre permitido</translation>
    </message>
    <message>
        <source>Longest wait for the disk</source>
        <translation>Espera máxima del disco</translation>
    </message>
    <message>
        <source>Desktop: from</source>
        <translation>Escritorio: desde</translation>
    </message>
    <message>
        <source>Discord: from</source>
        <translation>Discord: desde</translation>
    </message>
    <message>
        <source>Discord: messages a minute</source>
        <translation>Discord: mensajes por minuto</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Critical in quiet hours</source>
        <translation>Lo crítico en silencio</translation>
    </message>
    <message>
        <source>Time zone of quiet hours</source>
        <translation>Zona horaria del silencio</translation>
    </message>
    <message>
        <source>Slack: from</source>
        <translation>Slack: desde</translation>
    </message>
    <message>
        <source>Slack: messages a minute</source>
        <translation>Slack: mensajes por minuto</translation>
    </message>
    <message>
        <source>Sound: from</source>
        <translation>Sonido: desde</translation>
    </message>
    <message>
        <source>Telegram: from</source>
        <translation>Telegram: desde</translation>
    </message>
    <message>
        <source>Telegram: messages a minute</source>
        <translation>Telegram: mensajes por minuto</translation>
    </message>
    <message>
        <source>What a message says</source>
        <translation>Qué dice un mensaje</translation>
    </message>
    <message>
        <source>Topics that are told</source>
        <translation>Temas que se avisan</translation>
    </message>
    <message>
        <source>How far the spread is crossed</source>
        <translation>Cuánto spread se cruza</translation>
    </message>
    <message>
        <source>Strike by delta: nearest to</source>
        <translation>Strike por delta: más cercano a</translation>
    </message>
    <message>
        <source>Most contracts of one option</source>
        <translation>Máx. contratos por opción</translation>
    </message>
    <message>
        <source>Most days to expiry</source>
        <translation>Máx. días a vencimiento</translation>
    </message>
    <message>
        <source>Widest spread of an option</source>
        <translation>Spread máx. de una opción</translation>
    </message>
    <message>
        <source>Fewest days to expiry</source>
        <translation>Mín. días a vencimiento</translation>
    </message>
    <message>
        <source>Left with fewer days than</source>
        <translation>Salir con menos días que</translation>
    </message>
    <message>
        <source>Strikes further out</source>
        <translation>Strikes más alejados</translation>
    </message>
    <message>
        <source>Furthest price from the mid</source>
        <translation>Precio más lejos del medio</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>Objetivo de beneficio</translation>
    </message>
    <message>
        <source>Interest for greeks</source>
        <translation>Interés para las griegas</translation>
    </message>
    <message>
        <source>Oldest quote of an option</source>
        <translation>Cotización más vieja de opción</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>Strike that is bought</source>
        <translation>Strike que se compra</translation>
    </message>
    <message>
        <source>Wanted days to expiry</source>
        <translation>Días a vencimiento buscados</translation>
    </message>
    <message>
        <source>Trailing stop gives back</source>
        <translation>Trailing stop devuelve</translation>
    </message>
    <message>
        <source>Keep raw frames</source>
        <translation>Conservar tramas en bruto</translation>
    </message>
    <message>
        <source>Room for raw frames</source>
        <translation>Espacio para tramas en bruto</translation>
    </message>
    <message>
        <source>Blend: direction taken up at</source>
        <translation>Mezcla: dirección entra en</translation>
    </message>
    <message>
        <source>Blend: direction left below</source>
        <translation>Mezcla: dirección sale bajo</translation>
    </message>
    <message>
        <source>Blend: share of hidden Markov</source>
        <translation>Mezcla: cuota Markov oculto</translation>
    </message>
    <message>
        <source>Blend: share of switching</source>
        <translation>Mezcla: cuota de switching</translation>
    </message>
    <message>
        <source>Blend: share of the rules</source>
        <translation>Mezcla: cuota de las reglas</translation>
    </message>
    <message>
        <source>Change alarm at</source>
        <translation>Alarma de cambio en</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Chance of a change per bar</source>
        <translation>Prob. de cambio por barra</translation>
    </message>
    <message>
        <source>States of the model</source>
        <translation>Estados del modelo</translation>
    </message>
    <message>
        <source>Prior weight of staying</source>
        <translation>Peso a priori de permanecer</translation>
    </message>
    <message>
        <source>Least history to train on</source>
        <translation>Histórico mín. para entrenar</translation>
    </message>
    <message>
        <source>Bars between trainings</source>
        <translation>Barras entre entrenamientos</translation>
    </message>
    <message>
        <source>Starts of a training</source>
        <translation>Arranques por entrenamiento</translation>
    </message>
    <message>
        <source>History to train on</source>
        <translation>Histórico para entrenar</translation>
    </message>
    <message>
        <source>History of the switching model</source>
        <translation>Histórico del modelo switching</translation>
    </message>
    <message>
        <source>Direction taken up beyond</source>
        <translation>Dirección entra más allá de</translation>
    </message>
    <message>
        <source>Direction left below</source>
        <translation>Dirección sale por debajo de</translation>
    </message>
    <message>
        <source>A new direction holds</source>
        <translation>Una dirección nueva dura</translation>
    </message>
    <message>
        <source>Another new label holds</source>
        <translation>Otra etiqueta nueva dura</translation>
    </message>
    <message>
        <source>Tight spreads below</source>
        <translation>Spreads estrechos bajo</translation>
    </message>
    <message>
        <source>Wide spreads from</source>
        <translation>Spreads amplios desde</translation>
    </message>
    <message>
        <source>Spreads compared</source>
        <translation>Spreads comparados</translation>
    </message>
    <message>
        <source>Timeframe of the regime</source>
        <translation>Temporalidad del régimen</translation>
    </message>
    <message>
        <source>Extreme volatility from</source>
        <translation>Volatilidad extrema desde</translation>
    </message>
    <message>
        <source>High volatility from</source>
        <translation>Volatilidad alta desde</translation>
    </message>
    <message>
        <source>Low volatility below</source>
        <translation>Volatilidad baja por debajo de</translation>
    </message>
    <message>
        <source>Volatility history</source>
        <translation>Histórico de volatilidad</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Modo calma</translation>
    </message>
    <message>
        <source>Losses that pause entries</source>
        <translation>Pérdidas que pausan entradas</translation>
    </message>
    <message>
        <source>Daily loss that pauses entries</source>
        <translation>Pérd. diaria que pausa entradas</translation>
    </message>
    <message>
        <source>Losses that reduce orders</source>
        <translation>Pérdidas que reducen órdenes</translation>
    </message>
    <message>
        <source>Size in calm mode</source>
        <translation>Tamaño en modo calma</translation>
    </message>
    <message>
        <source>Correlation of a cluster</source>
        <translation>Correlación de un grupo</translation>
    </message>
    <message>
        <source>Wait after a loss</source>
        <translation>Espera tras una pérdida</translation>
    </message>
    <message>
        <source>Wait after an entry</source>
        <translation>Espera tras una entrada</translation>
    </message>
    <message>
        <source>Duplicate limits closer than</source>
        <translation>Límites duplicados a menos de</translation>
    </message>
    <message>
        <source>Windows without entries</source>
        <translation>Ventanas sin entradas</translation>
    </message>
    <message>
        <source>Kill closes positions</source>
        <translation>La parada cierra posiciones</translation>
    </message>
    <message>
        <source>A broken loss limit</source>
        <translation>Límite de pérdida superado</translation>
    </message>
    <message>
        <source>Max cash used by an order</source>
        <translation>Efectivo máx. por orden</translation>
    </message>
    <message>
        <source>Max exposure of a cluster</source>
        <translation>Exposición máx. de un grupo</translation>
    </message>
    <message>
        <source>Max contracts in a future</source>
        <translation>Máx. contratos por futuro</translation>
    </message>
    <message>
        <source>Max daily loss</source>
        <translation>Pérdida diaria máx.</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Drawdown máx.</translation>
    </message>
    <message>
        <source>Max exposure</source>
        <translation>Exposición máx.</translation>
    </message>
    <message>
        <source>Max leverage</source>
        <translation>Apalancamiento máx.</translation>
    </message>
    <message>
        <source>Max influence of models</source>
        <translation>Influencia máx. de modelos</translation>
    </message>
    <message>
        <source>Max value of an order</source>
        <translation>Valor máx. de una orden</translation>
    </message>
    <message>
        <source>Max orders a minute</source>
        <translation>Máx. órdenes por minuto</translation>
    </message>
    <message>
        <source>Max orders a second</source>
        <translation>Máx. órdenes por segundo</translation>
    </message>
    <message>
        <source>Max position</source>
        <translation>Posición máx.</translation>
    </message>
    <message>
        <source>Max open positions</source>
        <translation>Máx. posiciones abiertas</translation>
    </message>
    <message>
        <source>Max loss under stress</source>
        <translation>Pérdida máx. bajo estrés</translation>
    </message>
    <message>
        <source>Max value at risk</source>
        <translation>Valor en riesgo máx.</translation>
    </message>
    <message>
        <source>Max weekly loss</source>
        <translation>Pérdida semanal máx.</translation>
    </message>
    <message>
        <source>Least reward by risk</source>
        <translation>Beneficio/riesgo mínimo</translation>
    </message>
    <message>
        <source>Risk of a trade</source>
        <translation>Riesgo de una operación</translation>
    </message>
    <message>
        <source>Warning at</source>
        <translation>Aviso en</translation>
    </message>
    <message>
        <source>Max loss of a run</source>
        <translation>Pérdida máx. de una pasada</translation>
    </message>
    <message>
        <source>Max value of a run</source>
        <translation>Valor máx. de una pasada</translation>
    </message>
    <message>
        <source>Max entries a day</source>
        <translation>Máx. entradas por día</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionado</translation>
    </message>
    <message>
        <source>Oldest quote for an entry</source>
        <translation>Cotización más vieja de entrada</translation>
    </message>
    <message>
        <source>Oldest exchange rate</source>
        <translation>Tipo de cambio más viejo</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Volatilidad objetivo</translation>
    </message>
    <message>
        <source>Confidence of value at risk</source>
        <translation>Confianza del valor en riesgo</translation>
    </message>
    <message>
        <source>Comparison of the engines</source>
        <translation>Comparación de los motores</translation>
    </message>
    <message>
        <source>Share of engine 2</source>
        <translation>Cuota del motor 2</translation>
    </message>
    <message>
        <source>Score instruments</source>
        <translation>Puntuar instrumentos</translation>
    </message>
    <message>
        <source>Veto of the longest timeframe</source>
        <translation>Veto de la temporalidad mayor</translation>
    </message>
    <message>
        <source>Least agreement of timeframes</source>
        <translation>Acuerdo mín. de temporalidades</translation>
    </message>
    <message>
        <source>Timeframes that signal</source>
        <translation>Temporalidades que dan señal</translation>
    </message>
    <message>
        <source>Timeframes of the score</source>
        <translation>Temporalidades puntuadas</translation>
    </message>
    <message>
        <source>Time for the body of a request</source>
        <translation>Plazo del cuerpo de petición</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Máx. conexiones</translation>
    </message>
    <message>
        <source>Time for the head of a request</source>
        <translation>Plazo de cabecera de petición</translation>
    </message>
    <message>
        <source>Names a proxy uses</source>
        <translation>Nombres que usa un proxy</translation>
    </message>
    <message>
        <source>Port of the local server</source>
        <translation>Puerto del servidor local</translation>
    </message>
    <message>
        <source>Senders of signals</source>
        <translation>Remitentes de señales</translation>
    </message>
    <message>
        <source>Instruments of signals</source>
        <translation>Instrumentos de las señales</translation>
    </message>
    <message>
        <source>Requests kept in the log</source>
        <translation>Peticiones en el registro</translation>
    </message>
    <message>
        <source>Signals a minute of a strategy</source>
        <translation>Señales/minuto por estrategia</translation>
    </message>
    <message>
        <source>Where a proxy names the sender</source>
        <translation>Donde el proxy da el remitente</translation>
    </message>
    <message>
        <source>Signals must be signed</source>
        <translation>Las señales deben ir firmadas</translation>
    </message>
    <message>
        <source>Tickers and instruments</source>
        <translation>Tickers e instrumentos</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>Máx. señales en espera</translation>
    </message>
    <message>
        <source>Longest live session</source>
        <translation>Sesión en vivo más larga</translation>
    </message>
    <message>
        <source>Most events of a session</source>
        <translation>Máx. eventos de una sesión</translation>
    </message>
    <message>
        <source>History to warm up with</source>
        <translation>Histórico de calentamiento</translation>
    </message>
    <message>
        <source>on</source>
        <comment>setting</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>setting</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>setting</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off. The value was kept.</source>
        <translation>«%1» no es ni activo ni inactivo. Se mantuvo el valor.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3. The value was kept.</source>
        <translation>«%1» no es un entero de %2 a %3. Se mantuvo el valor.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3. The value was kept.</source>
        <translation>«%1» no es un número de %2 a %3. Se mantuvo el valor.</translation>
    </message>
    <message>
        <source>“%1” is none of %2. The value was kept.</source>
        <translation>«%1» no es ninguno de estos valores: %2. Se mantuvo el valor.</translation>
    </message>
    <message>
        <source>“%1” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.</source>
        <translation>«%1» no es una lista de temporalidades como 5m, 15m, 1h. Se mantuvo el valor.</translation>
    </message>
    <message>
        <source>“%1” is not an address such as wss://host or https://host. The value was kept.</source>
        <translation>«%1» no es una dirección como wss://host o https://host. Se mantuvo el valor.</translation>
    </message>
    <message>
        <source>“%1” is not a list of windows such as 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision. The value was kept.</source>
        <translation>«%1» no es una lista de ventanas como 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Decisión de tipos. Se mantuvo el valor.</translation>
    </message>
    <message>
        <source>Announced dividends</source>
        <translation>Dividendos anunciados</translation>
    </message>
    <message>
        <source>Alpaca: options</source>
        <translation>Alpaca: opciones</translation>
    </message>
    <message>
        <source>Alpaca: days to expiry</source>
        <translation>Alpaca: días a vencimiento</translation>
    </message>
    <message>
        <source>Alpaca: options asked every</source>
        <translation>Alpaca: opciones cada</translation>
    </message>
    <message>
        <source>Alpaca: strikes around price</source>
        <translation>Alpaca: strikes en torno al precio</translation>
    </message>
    <message>
        <source>on, off</source>
        <translation>sí, no</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a setting: from, to</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>timeframes</source>
        <translation>marcos temporales</translation>
    </message>
    <message>
        <source>Interest by time</source>
        <translation>Interés por plazo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>What the main account is kept in. Instruments in another currency earn a balance in that.</source>
        <translation>Moneda de la cuenta principal. Los instrumentos en otra moneda generan un saldo en esa.</translation>
    </message>
    <message>
        <source>USDT, USDC and the other dollar coins count as dollars, and one another.</source>
        <translation>USDT, USDC y las demás monedas dólar cuentan como dólares, y unas por otras.</translation>
    </message>
    <message>
        <source>The context agent has no confidence this long before and after an event of the calendar.</source>
        <translation>El agente de contexto no tiene confianza durante este tiempo antes y después de un evento del calendario.</translation>
    </message>
    <message>
        <source>Agents: how far one side must lead to be a direction.</source>
        <translation>Agentes: cuánta ventaja debe llevar un lado para ser una dirección.</translation>
    </message>
    <message>
        <source>Agents: confidences count as what they were worth, once 50 outcomes show that this helps.</source>
        <translation>Agentes: las confianzas cuentan lo que valieron, cuando 50 resultados muestran que ayuda.</translation>
    </message>
    <message>
        <source>Agents: weight of the core among the groups that speak.</source>
        <translation>Agentes: peso del núcleo entre los grupos que opinan.</translation>
    </message>
    <message>
        <source>Agents: how many must support an approved decision.</source>
        <translation>Agentes: cuántos deben apoyar una decisión aprobada.</translation>
    </message>
    <message>
        <source>Agents: least confidence of an approved decision.</source>
        <translation>Agentes: confianza mínima de una decisión aprobada.</translation>
    </message>
    <message>
        <source>Agents: least consensus of an approved decision.</source>
        <translation>Agentes: consenso mínimo de una decisión aprobada.</translation>
    </message>
    <message>
        <source>Agents: weight of the specialists.</source>
        <translation>Agentes: peso de los especialistas.</translation>
    </message>
    <message>
        <source>Agents: weight of the sub-agents.</source>
        <translation>Agentes: peso de los subagentes.</translation>
    </message>
    <message>
        <source>Opening range: how far beyond its edge a close breaks it, of its width; at least a tick.</source>
        <translation>Rango de apertura: cuánto más allá de su borde un cierre lo rompe, en fracción de su ancho; al menos un tick.</translation>
    </message>
    <message>
        <source>Opening range: its length from the regular open.</source>
        <translation>Rango de apertura: su duración desde la apertura regular.</translation>
    </message>
    <message>
        <source>Opening range: the symbols that the specialist speaks of.</source>
        <translation>Rango de apertura: los símbolos de los que opina el especialista.</translation>
    </message>
    <message>
        <source>Opening range: how long after the open the specialist speaks; longer than the range.</source>
        <translation>Rango de apertura: cuánto tiempo tras la apertura opina el especialista; más que el rango.</translation>
    </message>
    <message>
        <source>Satyland: periods of the average range of levels and phase.</source>
        <translation>Satyland: períodos del rango medio de niveles y fase.</translation>
    </message>
    <message>
        <source>Satyland: what levels of timeframes up to 15 minutes are anchored to.</source>
        <translation>Satyland: a qué se anclan los niveles de marcos de hasta 15 minutos.</translation>
    </message>
    <message>
        <source>Satyland: the same of a day.</source>
        <translation>Satyland: lo mismo para un día.</translation>
    </message>
    <message>
        <source>Satyland: the same of a week.</source>
        <translation>Satyland: lo mismo para una semana.</translation>
    </message>
    <message>
        <source>Satyland: the same of timeframes up to 4 hours.</source>
        <translation>Satyland: lo mismo para marcos de hasta 4 horas.</translation>
    </message>
    <message>
        <source>Satyland: distance from the pivot that is 100 of the phase oscillator.</source>
        <translation>Satyland: distancia al pivote que equivale a 100 del oscilador de fase.</translation>
    </message>
    <message>
        <source>Satyland: bars that the phase oscillator is smoothed over.</source>
        <translation>Satyland: barras con que se suaviza el oscilador de fase.</translation>
    </message>
    <message>
        <source>Satyland: distance of the trigger from the close before.</source>
        <translation>Satyland: distancia del disparador al cierre anterior.</translation>
    </message>
    <message>
        <source>Strat: longer timeframes whose open price is compared with; of month, week, day and 1h.</source>
        <translation>Strat: marcos más largos con cuya apertura se compara; de mes, semana, día y 1h.</translation>
    </message>
    <message>
        <source>Strat: how near a trigger must be that has not fired.</source>
        <translation>Strat: cuán cerca debe estar un disparador aún no activado.</translation>
    </message>
    <message>
        <source>Strat: how long ago a trigger may have fired.</source>
        <translation>Strat: hace cuánto puede haberse activado un disparador.</translation>
    </message>
    <message>
        <source>Squeeze: confidence of a choppy release, at most.</source>
        <translation>Squeeze: confianza máxima de una liberación errática.</translation>
    </message>
    <message>
        <source>Squeeze: how long a release is spoken of.</source>
        <translation>Squeeze: cuánto tiempo se habla de una liberación.</translation>
    </message>
    <message>
        <source>An agent that fails more than 3 times in 5 minutes is switched off by itself.</source>
        <translation>Un agente que falla más de 3 veces en 5 minutos se desactiva solo.</translation>
    </message>
    <message>
        <source>An agent that thinks longer about a signal is switched off by itself.</source>
        <translation>Un agente que piensa más tiempo sobre una señal se desactiva solo.</translation>
    </message>
    <message>
        <source>Elliott: least leg of intermediate waves.</source>
        <translation>Elliott: tramo mínimo de ondas intermedias.</translation>
    </message>
    <message>
        <source>Elliott: least leg of major waves.</source>
        <translation>Elliott: tramo mínimo de ondas mayores.</translation>
    </message>
    <message>
        <source>Elliott: least leg of minor waves.</source>
        <translation>Elliott: tramo mínimo de ondas menores.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at B.</source>
        <translation>Patrones armónicos: tolerancia de la razón en B.</translation>
    </message>
    <message>
        <source>Harmonic patterns: the same for Gartley, Butterfly and Alt Bat.</source>
        <translation>Patrones armónicos: lo mismo para Gartley, Butterfly y Alt Bat.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at D.</source>
        <translation>Patrones armónicos: tolerancia de la razón en D.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the other ratios.</source>
        <translation>Patrones armónicos: tolerancia de las demás razones.</translation>
    </message>
    <message>
        <source>Swings closer than this make a pool of liquidity.</source>
        <translation>Los swings más próximos que esto forman una bolsa de liquidez.</translation>
    </message>
    <message>
        <source>Bars on either side of a swing that makes the trend.</source>
        <translation>Barras a cada lado de un swing que marca la tendencia.</translation>
    </message>
    <message>
        <source>Fair value gaps smaller than this do not count.</source>
        <translation>Los fair value gaps menores no cuentan.</translation>
    </message>
    <message>
        <source>Bars on either side of a swing whose break counts.</source>
        <translation>Barras a cada lado de un swing cuya ruptura cuenta.</translation>
    </message>
    <message>
        <source>Order blocks kept on each side.</source>
        <translation>Order blocks que se conservan en cada lado.</translation>
    </message>
    <message>
        <source>Support and resistance: neighbours closer than this join.</source>
        <translation>Soporte y resistencia: los vecinos más próximos se unen.</translation>
    </message>
    <message>
        <source>Support and resistance: how long a swing counts.</source>
        <translation>Soporte y resistencia: cuánto tiempo cuenta un swing.</translation>
    </message>
    <message>
        <source>Nothing is held over the close of the regular session.</source>
        <translation>No se mantiene nada tras el cierre de la sesión regular.</translation>
    </message>
    <message>
        <source>How long before that close positions are left.</source>
        <translation>Cuánto antes de ese cierre se sale de las posiciones.</translation>
    </message>
    <message>
        <source>A position older than this is closed.</source>
        <translation>Una posición más antigua se cierra.</translation>
    </message>
    <message>
        <source>Wait between two attempts of a failed exit.</source>
        <translation>Espera entre dos intentos de una salida fallida.</translation>
    </message>
    <message>
        <source>Parts of a position that are left before the rest, as profit in percent of the entry price and fraction of the position: 1.5:0.5,3:0.25. Empty: none.</source>
        <translation>Partes de una posición de las que se sale antes que del resto, como beneficio en porcentaje del precio de entrada y fracción de la posición: 1.5:0.5,3:0.25. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>An approved signal against a position closes it.</source>
        <translation>Una señal aprobada contra una posición la cierra.</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry.</source>
        <translation>Distancia del stop de protección a la entrada.</translation>
    </message>
    <message>
        <source>Distance of the profit target from the entry.</source>
        <translation>Distancia del objetivo de beneficio a la entrada.</translation>
    </message>
    <message>
        <source>A position that was far enough in profit is left when it gives back too much of it.</source>
        <translation>Se sale de una posición que ganaba lo suficiente cuando devuelve demasiado.</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop, in distances from the entry to its stop.</source>
        <translation>Beneficio que arma el stop dinámico, en distancias de la entrada a su stop.</translation>
    </message>
    <message>
        <source>Distance of the trailing stop from the best price.</source>
        <translation>Distancia del stop dinámico al mejor precio.</translation>
    </message>
    <message>
        <source>Alpaca: which of its streams; sip wants a paid plan.</source>
        <translation>Alpaca: cuál de sus flujos; sip exige un plan de pago.</translation>
    </message>
    <message>
        <source>Alpaca: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Alpaca: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>Alpaca: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Alpaca: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Alpaca: where its socket is; of several the next is tried when one fails.</source>
        <translation>Alpaca: dónde está su socket; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Binance: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Binance: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>Binance: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Binance: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Binance: where its socket is; of several the next is tried when one fails.</source>
        <translation>Binance: dónde está su socket; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts instead of spot.</source>
        <translation>Bybit: contratos perpetuos en vez de contado.</translation>
    </message>
    <message>
        <source>Bybit: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Bybit: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>Bybit: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Bybit: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Bybit: where its socket is; of several the next is tried when one fails.</source>
        <translation>Bybit: dónde está su socket; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Advanced: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Advanced: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Advanced: dónde está su socket; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Exchange: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Exchange: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Exchange: dónde está su socket; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book, instead of its best 50 levels as they are.</source>
        <translation>KuCoin: cada cambio de un libro, en vez de sus 50 mejores niveles tal cual.</translation>
    </message>
    <message>
        <source>KuCoin: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>KuCoin: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>KuCoin: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>KuCoin: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>KuCoin: where its socket is; empty: it says so itself on each connection; of several the next is tried when one fails.</source>
        <translation>KuCoin: dónde está su socket; vacío: lo dice él mismo en cada conexión; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>How late after its end a bar may come and still be scored and traded on; later ones are history.</source>
        <translation>Cuánto después de su fin puede llegar una barra y aún puntuarse y operarse; las posteriores son historial.</translation>
    </message>
    <message>
        <source>OKX: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>OKX: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>OKX: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>OKX: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>OKX: where its socket is; of several the next is tried when one fails.</source>
        <translation>OKX: dónde está su socket; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, the feed itself waits. Nothing is lost.</source>
        <translation>Registros que pueden esperar al motor; por encima espera la propia fuente. No se pierde nada.</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, quotes replace older ones and books are left out. All is counted.</source>
        <translation>Registros que pueden esperar al motor; por encima las cotizaciones sustituyen a las anteriores y los libros se omiten. Todo se cuenta.</translation>
    </message>
    <message>
        <source>Twelve Data: the plan has the socket; off: prices are asked for.</source>
        <translation>Twelve Data: el plan incluye el socket; no: se consultan los precios.</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls of a day, until midnight UTC.</source>
        <translation>Twelve Data: llamadas REST al día, hasta medianoche UTC.</translation>
    </message>
    <message>
        <source>Twelve Data: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Twelve Data: cuánto de su cupo REST puede usarse, en los pesos que cuenta.</translation>
    </message>
    <message>
        <source>Twelve Data: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Twelve Data: su host REST; de varios, separados por comas, se pregunta al siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Twelve Data: where its socket is; empty: the plan has none; of several the next is tried when one fails.</source>
        <translation>Twelve Data: dónde está su socket; vacío: el plan no lo incluye; de varios se prueba el siguiente cuando uno falla.</translation>
    </message>
    <message>
        <source>Modelled time from submitting an order until the exchange has it.</source>
        <translation>Tiempo modelado desde que se envía una orden hasta que la tiene la bolsa.</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to this program, for fill model F3.</source>
        <translation>Tiempo modelado de la bolsa a este programa, para el modelo F3.</translation>
    </message>
    <message>
        <source>Sends every order to venues of all fill models besides and says what each made of it.</source>
        <translation>Envía además cada orden a mercados de todos los modelos de ejecución y dice qué hizo cada uno con ella.</translation>
    </message>
    <message>
        <source>How paper orders are filled: F0 at the price as it is, F1 at the spread, F2 through the visible book, F3 with latency, queue and impact besides. auto: F3 where there is an order book, else F1. Bars alone make F1B of F1 to F3. A venue with working orders keeps its model until they end.</source>
        <translation>Cómo se ejecutan las órdenes simuladas: F0 al precio tal cual, F1 al spread, F2 por el libro visible, F3 además con latencia, cola e impacto. auto: F3 donde hay libro de órdenes, si no F1. Solo con barras, F1 a F3 pasan a F1B. Un mercado con órdenes activas conserva su modelo hasta que terminan.</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to the sender of an order, for fill model F3.</source>
        <translation>Tiempo modelado de la bolsa al emisor de una orden, para el modelo F3.</translation>
    </message>
    <message>
        <source>Slippage added to the far side of a quote.</source>
        <translation>Deslizamiento añadido al lado contrario de una cotización.</translation>
    </message>
    <message>
        <source>Bars of the signal timeframe between two accepted signals of an instrument.</source>
        <translation>Barras del marco de señal entre dos señales aceptadas de un instrumento.</translation>
    </message>
    <message>
        <source>Least time between two accepted signals of an instrument.</source>
        <translation>Tiempo mínimo entre dos señales aceptadas de un instrumento.</translation>
    </message>
    <message>
        <source>Least strength for a signal from outside: only a score that says the opposite blocks.</source>
        <translation>Fuerza mínima para una señal externa: solo bloquea una puntuación que dice lo contrario.</translation>
    </message>
    <message>
        <source>Least strength max(score, 1 - score) of a signal.</source>
        <translation>Fuerza mínima max(score, 1 - score) de una señal.</translation>
    </message>
    <message>
        <source>Cap on the spread at the spread gate.</source>
        <translation>Tope del spread en el filtro de spread.</translation>
    </message>
    <message>
        <source>Spread gate: times the median of recent spreads.</source>
        <translation>Filtro de spread: veces la mediana de los spreads recientes.</translation>
    </message>
    <message>
        <source>Spread gate: always allowed up to this many ticks.</source>
        <translation>Filtro de spread: siempre permitido hasta tantos ticks.</translation>
    </message>
    <message>
        <source>Longest time market data wait for the disk.</source>
        <translation>Tiempo máximo que los datos de mercado esperan al disco.</translation>
    </message>
    <message>
        <source>Messages of the desktop: from this importance on.</source>
        <translation>Avisos del escritorio: desde esta importancia.</translation>
    </message>
    <message>
        <source>Discord: from this importance on. Its webhook is the secret discord.url.</source>
        <translation>Discord: desde esta importancia. Su webhook es el secreto discord.url.</translation>
    </message>
    <message>
        <source>Discord: messages a minute at most; what comes faster is told together.</source>
        <translation>Discord: mensajes por minuto como máximo; lo que llega más rápido se avisa junto.</translation>
    </message>
    <message>
        <source>Quiet hours such as 22:00-07:00: what can wait is told afterwards, together. Empty: none.</source>
        <translation>Horas de silencio como 22:00-07:00: lo que puede esperar se avisa después, junto. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>What is critical is told in quiet hours too.</source>
        <translation>Lo crítico se avisa también en horas de silencio.</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours, such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>Zona horaria de las horas de silencio, como Europe/Berlin. Vacío: la de este equipo.</translation>
    </message>
    <message>
        <source>Slack: from this importance on. Its webhook is the secret slack.url.</source>
        <translation>Slack: desde esta importancia. Su webhook es el secreto slack.url.</translation>
    </message>
    <message>
        <source>Slack: messages a minute at most; what comes faster is told together.</source>
        <translation>Slack: mensajes por minuto como máximo; lo que llega más rápido se avisa junto.</translation>
    </message>
    <message>
        <source>A sound of the desktop: from this importance on.</source>
        <translation>Un sonido del escritorio: desde esta importancia.</translation>
    </message>
    <message>
        <source>Telegram: from this importance on. Its secrets are telegram.token and telegram.chat.</source>
        <translation>Telegram: desde esta importancia. Sus secretos son telegram.token y telegram.chat.</translation>
    </message>
    <message>
        <source>Telegram: messages a minute at most; what comes faster is told together.</source>
        <translation>Telegram: mensajes por minuto como máximo; lo que llega más rápido se avisa junto.</translation>
    </message>
    <message>
        <source>What a message says: {title} {text} {symbol} {price} {time} {topic} {importance}, and | for a new line. Empty: {title}|{text}.</source>
        <translation>Qué dice un mensaje: {title} {text} {symbol} {price} {time} {topic} {importance}, y | para una línea nueva. Vacío: {title}|{text}.</translation>
    </message>
    <message>
        <source>Which topics are told: fill, signal, alert, risk, feed, kill, system. Empty: all but signal.</source>
        <translation>De qué temas se avisa: fill, signal, alert, risk, feed, kill, system. Vacío: todos menos signal.</translation>
    </message>
    <message>
        <source>How far a market order in an option crosses the spread: 0 fills at the mid, 1 at the other side.</source>
        <translation>Cuánto cruza el spread una orden a mercado en una opción: 0 ejecuta al punto medio, 1 al lado contrario.</translation>
    </message>
    <message>
        <source>Strike by delta: the one whose delta is nearest to this, whatever its sign.</source>
        <translation>Strike por delta: aquel cuya delta está más cerca de esta, sin importar el signo.</translation>
    </message>
    <message>
        <source>Most contracts of one option that are held.</source>
        <translation>Máximo de contratos de una opción que se mantienen.</translation>
    </message>
    <message>
        <source>Most calendar days to expiry of an option that is bought; never fewer than wanted.</source>
        <translation>Máximo de días naturales hasta el vencimiento de una opción comprada; nunca menos que los deseados.</translation>
    </message>
    <message>
        <source>No entry in an option whose spread is wider, in percent of its mid; below 0.50 one of 0.05 will do.</source>
        <translation>No se entra en una opción con spread mayor, en porcentaje de su punto medio; por debajo de 0.50 basta uno de 0.05.</translation>
    </message>
    <message>
        <source>Fewest calendar days to expiry of an option that is bought; never fewer than those of the exit.</source>
        <translation>Mínimo de días naturales hasta el vencimiento de una opción comprada; nunca menos que los de la salida.</translation>
    </message>
    <message>
        <source>A position in an option is left when fewer calendar days to expiry remain.</source>
        <translation>Se sale de una posición en una opción cuando quedan menos días naturales hasta el vencimiento.</translation>
    </message>
    <message>
        <source>Strike by steps: how many listed strikes further out of the money.</source>
        <translation>Strike por pasos: cuántos strikes cotizados más fuera del dinero.</translation>
    </message>
    <message>
        <source>No order in an option further from its mid.</source>
        <translation>Ninguna orden en una opción más lejos de su punto medio.</translation>
    </message>
    <message>
        <source>A position in an option is left at this profit, in percent of what was paid.</source>
        <translation>Se sale de una posición en una opción con este beneficio, en porcentaje de lo pagado.</translation>
    </message>
    <message>
        <source>Interest a year, continuously compounded, that volatilities and greeks are found with.</source>
        <translation>Interés anual, de capitalización continua, con el que se calculan volatilidades y griegas.</translation>
    </message>
    <message>
        <source>An older quote of an option fills nothing and is not traded on. Recordings by the minute or the hour need more.</source>
        <translation>Una cotización más antigua de una opción no ejecuta nada ni se opera. Las grabaciones por minuto u hora necesitan más.</translation>
    </message>
    <message>
        <source>A position in an option is left at this loss, in percent of what was paid; 100: never.</source>
        <translation>Se sale de una posición en una opción con esta pérdida, en porcentaje de lo pagado; 100: nunca.</translation>
    </message>
    <message>
        <source>Which strike a signal buys: the first at the price or out of the money, one by its delta, or one further out.</source>
        <translation>Qué strike compra una señal: el primero en el precio o fuera del dinero, uno por su delta, o uno más lejos.</translation>
    </message>
    <message>
        <source>Calendar days to expiry that are wanted: the first expiry from there on; never fewer than the fewest.</source>
        <translation>Días naturales deseados hasta el vencimiento: el primer vencimiento desde ahí; nunca menos que el mínimo.</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop of an option, in percent of what was paid.</source>
        <translation>Beneficio que arma el stop dinámico de una opción, en porcentaje de lo pagado.</translation>
    </message>
    <message>
        <source>An option whose trailing stop is armed is left when it gives back so many points of its profit.</source>
        <translation>Se sale de una opción con stop dinámico armado cuando devuelve tantos puntos de su beneficio.</translation>
    </message>
    <message>
        <source>Keep what venues send as it came, before anything is made of it, in the workspace.</source>
        <translation>Guardar en el espacio de trabajo lo que envían los mercados tal como llegó, antes de procesarlo.</translation>
    </message>
    <message>
        <source>How much room raw frames may take; the oldest files go first.</source>
        <translation>Cuánto espacio pueden ocupar las tramas en bruto; primero se van los archivos más antiguos.</translation>
    </message>
    <message>
        <source>Blend: a direction is taken up from this probability on.</source>
        <translation>Mezcla: se adopta una dirección desde esta probabilidad.</translation>
    </message>
    <message>
        <source>Blend: and left below this one.</source>
        <translation>Mezcla: y se abandona por debajo de esta.</translation>
    </message>
    <message>
        <source>Blend: share of the hidden Markov model.</source>
        <translation>Mezcla: parte del modelo oculto de Markov.</translation>
    </message>
    <message>
        <source>Blend: share of the Markov-switching model.</source>
        <translation>Mezcla: parte del modelo de Markov con cambio de régimen.</translation>
    </message>
    <message>
        <source>Blend: share of the rules.</source>
        <translation>Mezcla: parte de las reglas.</translation>
    </message>
    <message>
        <source>Probability of a change that raises the alarm.</source>
        <translation>Probabilidad de un cambio que da la alarma.</translation>
    </message>
    <message>
        <source>Longest run that is told apart.</source>
        <translation>Racha más larga que se distingue.</translation>
    </message>
    <message>
        <source>Chance per bar that a run ends.</source>
        <translation>Probabilidad por barra de que una racha termine.</translation>
    </message>
    <message>
        <source>States of the hidden Markov model.</source>
        <translation>Estados del modelo oculto de Markov.</translation>
    </message>
    <message>
        <source>Prior counts that a state stays.</source>
        <translation>Conteos a priori de que un estado permanece.</translation>
    </message>
    <message>
        <source>Least history to train on.</source>
        <translation>Historial mínimo para entrenar.</translation>
    </message>
    <message>
        <source>From one training to the next.</source>
        <translation>De un entrenamiento al siguiente.</translation>
    </message>
    <message>
        <source>Starts of a training; the best counts.</source>
        <translation>Arranques de un entrenamiento; cuenta el mejor.</translation>
    </message>
    <message>
        <source>History to train on.</source>
        <translation>Historial para entrenar.</translation>
    </message>
    <message>
        <source>History to train the Markov-switching model on.</source>
        <translation>Historial para entrenar el modelo de Markov con cambio de régimen.</translation>
    </message>
    <message>
        <source>A direction is taken up beyond this score.</source>
        <translation>Se adopta una dirección por encima de esta puntuación.</translation>
    </message>
    <message>
        <source>And left below this one.</source>
        <translation>Y se abandona por debajo de esta.</translation>
    </message>
    <message>
        <source>Closed bars a new direction must hold.</source>
        <translation>Barras cerradas que debe mantenerse una nueva dirección.</translation>
    </message>
    <message>
        <source>Closed bars another new label must hold.</source>
        <translation>Barras cerradas que debe mantenerse otra etiqueta nueva.</translation>
    </message>
    <message>
        <source>Spreads below this percentile are tight.</source>
        <translation>Los spreads por debajo de este percentil son estrechos.</translation>
    </message>
    <message>
        <source>Spreads from this percentile on are wide.</source>
        <translation>Los spreads desde este percentil son amplios.</translation>
    </message>
    <message>
        <source>Spreads of a session hour that one is compared with.</source>
        <translation>Spreads de una hora de sesión con los que se compara.</translation>
    </message>
    <message>
        <source>Whose bars tell the market regime: the longest scored timeframe that is not longer.</source>
        <translation>De quién son las barras que dicen el régimen del mercado: el marco puntuado más largo que no lo supera.</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is extreme.</source>
        <translation>La volatilidad desde este percentil es extrema.</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is high.</source>
        <translation>La volatilidad desde este percentil es alta.</translation>
    </message>
    <message>
        <source>Volatility below this percentile is low.</source>
        <translation>La volatilidad por debajo de este percentil es baja.</translation>
    </message>
    <message>
        <source>History that the volatility is ranked in.</source>
        <translation>Historial en que se clasifica la volatilidad.</translation>
    </message>
    <message>
        <source>Losses in a row make orders smaller, then pause entries; so does most of the daily loss.</source>
        <translation>Las pérdidas seguidas reducen las órdenes y luego pausan las entradas; también la mayor parte de la pérdida diaria.</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that pause entries until the next trading day; 0: never.</source>
        <translation>Modo calma: pérdidas seguidas que pausan las entradas hasta el próximo día de negociación; 0: nunca.</translation>
    </message>
    <message>
        <source>Calm mode: share of the largest daily loss (R03) that pauses entries.</source>
        <translation>Modo calma: parte de la pérdida diaria máxima (R03) que pausa las entradas.</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that make orders smaller; 0: never.</source>
        <translation>Modo calma: pérdidas seguidas que reducen las órdenes; 0: nunca.</translation>
    </message>
    <message>
        <source>Calm mode: what is left of an order.</source>
        <translation>Modo calma: lo que queda de una orden.</translation>
    </message>
    <message>
        <source>R09: positions whose daily returns correlate more than this are one cluster.</source>
        <translation>R09: las posiciones cuyos rendimientos diarios se correlacionan más son un grupo.</translation>
    </message>
    <message>
        <source>R02: wait after a losing trade in the instrument.</source>
        <translation>R02: espera tras una operación perdedora en el instrumento.</translation>
    </message>
    <message>
        <source>R02: wait after an entry in the instrument.</source>
        <translation>R02: espera tras una entrada en el instrumento.</translation>
    </message>
    <message>
        <source>R14: two limits of a side that are closer than this are one order too many.</source>
        <translation>R14: dos límites de un lado más próximos que esto son una orden de más.</translation>
    </message>
    <message>
        <source>R20: stretches of time without entries, as from,until,symbols,title with times in UTC and * for all symbols; several are separated by a semicolon or stand in lines of their own.</source>
        <translation>R20: intervalos sin entradas, como from,until,symbols,title con horas en UTC y * para todos los símbolos; varios se separan con punto y coma o van en líneas propias.</translation>
    </message>
    <message>
        <source>The kill switch also closes all positions.</source>
        <translation>El botón de parada también cierra todas las posiciones.</translation>
    </message>
    <message>
        <source>A broken R03, R04 or R08 triggers the kill switch, or only halts entries until the next day, the next week or an unlock.</source>
        <translation>Un incumplimiento de R03, R04 o R08 activa la parada, o solo detiene las entradas hasta el día siguiente, la semana siguiente o un desbloqueo.</translation>
    </message>
    <message>
        <source>R16: share of cash an order may use.</source>
        <translation>R16: parte del efectivo que puede usar una orden.</translation>
    </message>
    <message>
        <source>R09: exposure that moves together.</source>
        <translation>R09: exposición que se mueve junta.</translation>
    </message>
    <message>
        <source>R01: largest position in a future.</source>
        <translation>R01: mayor posición en un futuro.</translation>
    </message>
    <message>
        <source>R03: a larger loss since the start of the trading day stops entries until the next.</source>
        <translation>R03: una pérdida mayor desde el inicio del día de negociación detiene las entradas hasta el siguiente.</translation>
    </message>
    <message>
        <source>R08: a larger fall from the peak halts entries.</source>
        <translation>R08: una caída mayor desde el máximo detiene las entradas.</translation>
    </message>
    <message>
        <source>R06: gross exposure.</source>
        <translation>R06: exposición bruta.</translation>
    </message>
    <message>
        <source>R07: gross notional by equity.</source>
        <translation>R07: nominal bruto sobre patrimonio.</translation>
    </message>
    <message>
        <source>R21: how much models may change the orders of a day, by equity.</source>
        <translation>R21: cuánto pueden cambiar los modelos las órdenes de un día, sobre patrimonio.</translation>
    </message>
    <message>
        <source>R12: value of one order.</source>
        <translation>R12: valor de una orden.</translation>
    </message>
    <message>
        <source>R15.</source>
        <translation>R15.</translation>
    </message>
    <message>
        <source>R01: largest position in one instrument.</source>
        <translation>R01: mayor posición en un instrumento.</translation>
    </message>
    <message>
        <source>R01: open positions at once.</source>
        <translation>R01: posiciones abiertas a la vez.</translation>
    </message>
    <message>
        <source>R13: spread by mid.</source>
        <translation>R13: spread sobre el punto medio.</translation>
    </message>
    <message>
        <source>R18: loss of the worst scenario.</source>
        <translation>R18: pérdida del peor escenario.</translation>
    </message>
    <message>
        <source>R17: value at risk of a day.</source>
        <translation>R17: valor en riesgo de un día.</translation>
    </message>
    <message>
        <source>R04: as R03, by the week.</source>
        <translation>R04: como R03, por semana.</translation>
    </message>
    <message>
        <source>R05: target distance by stop distance.</source>
        <translation>R05: distancia del objetivo sobre distancia del stop.</translation>
    </message>
    <message>
        <source>Share of equity that one trade may lose at its stop.</source>
        <translation>Parte del patrimonio que una operación puede perder en su stop.</translation>
    </message>
    <message>
        <source>Share of a limit at which a warning is given.</source>
        <translation>Parte de un límite a la que se avisa.</translation>
    </message>
    <message>
        <source>R22: longest run; 0: no limit.</source>
        <translation>R22: ejecución más larga; 0: sin límite.</translation>
    </message>
    <message>
        <source>R22: largest loss of a run, in the account&apos;s currency; 0: no limit.</source>
        <translation>R22: pérdida máxima de una ejecución, en la moneda de la cuenta; 0: sin límite.</translation>
    </message>
    <message>
        <source>R22: value of all entries of a run; 0: no limit.</source>
        <translation>R22: valor de todas las entradas de una ejecución; 0: sin límite.</translation>
    </message>
    <message>
        <source>R22: entries a day of a run; 0: no limit.</source>
        <translation>R22: entradas al día de una ejecución; 0: sin límite.</translation>
    </message>
    <message>
        <source>How orders are sized: by the loss at their stop, by a volatility target, or by the Kelly formula.</source>
        <translation>Cómo se dimensionan las órdenes: por la pérdida en su stop, por un objetivo de volatilidad o por la fórmula de Kelly.</translation>
    </message>
    <message>
        <source>R11: oldest quote or trade an entry may rest on.</source>
        <translation>R11: cotización u operación más antigua en que puede basarse una entrada.</translation>
    </message>
    <message>
        <source>Oldest exchange rate an entry may rest on.</source>
        <translation>Tipo de cambio más antiguo en que puede basarse una entrada.</translation>
    </message>
    <message>
        <source>Sizing by volatility: of a year, by equity.</source>
        <translation>Tamaño por volatilidad: anual, sobre patrimonio.</translation>
    </message>
    <message>
        <source>R17: confidence of the value at risk.</source>
        <translation>R17: confianza del valor en riesgo.</translation>
    </message>
    <message>
        <source>paired: engine 1 acts on paper and engine 2 in its shadow on every signal. split: only the one that the signal is assigned to.</source>
        <translation>paired: en cada señal el motor 1 actúa en simulado y el motor 2 en su sombra. split: solo aquel al que se asigna la señal.</translation>
    </message>
    <message>
        <source>Share of signals assigned to engine 2 while no experiment runs.</source>
        <translation>Parte de las señales asignada al motor 2 mientras no hay ningún experimento.</translation>
    </message>
    <message>
        <source>Score instruments; off: only signals from outside are traded.</source>
        <translation>Puntuar instrumentos; no: solo se operan señales externas.</translation>
    </message>
    <message>
        <source>The longest scored timeframe forbids a trade that it is strongly against.</source>
        <translation>El marco puntuado más largo prohíbe una operación a la que se opone con fuerza.</translation>
    </message>
    <message>
        <source>Least weight share of the timeframes that agree with the score.</source>
        <translation>Parte mínima del peso de los marcos que coinciden con la puntuación.</translation>
    </message>
    <message>
        <source>An instrument is scored when a bar of these closes; a tape of longer bars uses its own timeframe.</source>
        <translation>Un instrumento se puntúa cuando cierra una barra de estos; una cinta de barras más largas usa su propio marco.</translation>
    </message>
    <message>
        <source>Timeframes that make up the score; a tape of longer bars uses its own and the next two.</source>
        <translation>Marcos que forman la puntuación; una cinta de barras más largas usa el suyo y los dos siguientes.</translation>
    </message>
    <message>
        <source>How long the body of a request may take to come.</source>
        <translation>Cuánto puede tardar en llegar el cuerpo de una petición.</translation>
    </message>
    <message>
        <source>Most connections to the local server at once; at most half of the files that the program may open.</source>
        <translation>Máximo de conexiones simultáneas al servidor local; como mucho la mitad de los archivos que el programa puede abrir.</translation>
    </message>
    <message>
        <source>The window runs the local server: webhook, API, health and metrics, on 127.0.0.1 alone.</source>
        <translation>La ventana ejecuta el servidor local: webhook, API, salud y métricas, solo en 127.0.0.1.</translation>
    </message>
    <message>
        <source>How long the head of a request may take to come, and how long a connection may wait for the next.</source>
        <translation>Cuánto puede tardar la cabecera de una petición, y cuánto puede esperar una conexión a la siguiente.</translation>
    </message>
    <message>
        <source>Other names under which a proxy in front hands requests on, separated by commas.</source>
        <translation>Otros nombres con que un proxy delante reenvía peticiones, separados por comas.</translation>
    </message>
    <message>
        <source>Port of the local server.</source>
        <translation>Puerto del servidor local.</translation>
    </message>
    <message>
        <source>Addresses and networks that may send signals, separated by commas; empty: all.</source>
        <translation>Direcciones y redes que pueden enviar señales, separadas por comas; vacío: todas.</translation>
    </message>
    <message>
        <source>Instruments that signals may speak of, separated by commas; empty: all of the session.</source>
        <translation>Instrumentos de los que pueden hablar las señales, separados por comas; vacío: todos los de la sesión.</translation>
    </message>
    <message>
        <source>Requests that the log keeps; the oldest go.</source>
        <translation>Peticiones que guarda el registro; las más antiguas se van.</translation>
    </message>
    <message>
        <source>Signals that one strategy may send in any minute.</source>
        <translation>Señales que una estrategia puede enviar en cualquier minuto.</translation>
    </message>
    <message>
        <source>Where a trusted proxy names the sender.</source>
        <translation>Dónde indica el emisor un proxy de confianza.</translation>
    </message>
    <message>
        <source>Signals need the signature of a proxy; a secret in body or path is not enough.</source>
        <translation>Las señales necesitan la firma de un proxy; no basta un secreto en el cuerpo o la ruta.</translation>
    </message>
    <message>
        <source>Tickers of the sender and what they mean here: TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL.</source>
        <translation>Tickers del emisor y lo que significan aquí: TICKER=SYMBOL o EXCHANGE:TICKER=SYMBOL.</translation>
    </message>
    <message>
        <source>Addresses whose word on the sender is believed, separated by commas.</source>
        <translation>Direcciones cuya palabra sobre el emisor se cree, separadas por comas.</translation>
    </message>
    <message>
        <source>Signals that may wait for the session; beyond, senders are told to try again.</source>
        <translation>Señales que pueden esperar a la sesión; por encima se pide a los emisores que reintenten.</translation>
    </message>
    <message>
        <source>A live session older than this is continued by a new one at a day close.</source>
        <translation>Una sesión en vivo más antigua la continúa una nueva al cierre del día.</translation>
    </message>
    <message>
        <source>A live session with more events is continued by a new one.</source>
        <translation>Una sesión en vivo con más eventos la continúa una nueva.</translation>
    </message>
    <message>
        <source>History of each base timeframe given to a session that starts inside a tape (--from) or on a feed.</source>
        <translation>Historial de cada marco base que recibe una sesión que empieza dentro de una cinta (--from) o en una fuente.</translation>
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
        <translation>barras</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
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
        <translation>por minuto</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>cotizaciones</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>señales</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>ticks</translation>
    </message>
    <message>
        <source>Alpaca: the options of its stocks are listened to. indicative is free, delayed and altered; opra wants a paid plan.</source>
        <translation>Alpaca: se escuchan las opciones de sus acciones. indicative es gratuito, con retraso y alterado; opra exige un plan de pago.</translation>
    </message>
    <message>
        <source>Alpaca: contracts that end within so many days are listened to.</source>
        <translation>Alpaca: se escuchan los contratos que vencen dentro de tantos días.</translation>
    </message>
    <message>
        <source>Alpaca: how often a chain is asked for; each thousand of its contracts is a request.</source>
        <translation>Alpaca: cada cuánto se consulta una cadena; cada mil contratos son una petición.</translation>
    </message>
    <message>
        <source>Alpaca: contracts with strikes so far from the price are listened to.</source>
        <translation>Alpaca: se escuchan los contratos con strikes a esta distancia del precio.</translation>
    </message>
    <message>
        <source>Announced cash dividends as date,symbol,amount, the date being the first without it; several are separated by a semicolon. They are taken off the price that volatilities and greeks are found with. Before such a day a call that was sold may be exercised: a warning says so.</source>
        <translation>Dividendos en efectivo anunciados como date,symbol,amount; la fecha es el primer día sin él; varios se separan con punto y coma. Se restan del precio con el que se hallan volatilidades y griegas. Antes de ese día puede ejercerse una call vendida: un aviso lo dice.</translation>
    </message>
    <message>
        <source>Interest by time instead of one rate for all: percent a year, continuously compounded, as 30d 4.2, 6m 4.1, 1y 4.05. Empty: options.rate_percent.</source>
        <translation>Interés por plazo en lugar de un tipo para todos: por ciento al año, capitalización continua, como 30d 4.2, 6m 4.1, 1y 4.05. Vacío: options.rate_percent.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>created</source>
        <comment>order</comment>
        <translation>creada</translation>
    </message>
    <message>
        <source>refused by risk</source>
        <comment>order</comment>
        <translation>rechazada por riesgo</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>order</comment>
        <translation>enviada</translation>
    </message>
    <message>
        <source>working</source>
        <comment>order</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>partly filled</source>
        <comment>order</comment>
        <translation>ejecutada en parte</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>order</comment>
        <translation>cancelándose</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>order</comment>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order</comment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>order</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>order</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>order</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>open</source>
        <comment>position</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>position</comment>
        <translation>cerrándose</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>position</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>position</comment>
        <translation>asignada</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>position</comment>
        <translation>vencida</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>kill switch</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>KILLED</source>
        <comment>kill switch</comment>
        <translation>PARADA</translation>
    </message>
    <message>
        <source>killed, acknowledged</source>
        <comment>kill switch</comment>
        <translation>parada, confirmada</translation>
    </message>
    <message>
        <source>market</source>
        <comment>order kind</comment>
        <translation>mercado</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>order kind</comment>
        <translation>límite</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>order kind</comment>
        <translation>stop</translation>
    </message>
    <message>
        <source>stop limit</source>
        <comment>order kind</comment>
        <translation>stop límite</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <comment>order kind</comment>
        <translation>trailing stop</translation>
    </message>
    <message>
        <source>on close</source>
        <comment>order kind: at the market&apos;s close</comment>
        <translation>al cierre</translation>
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
        <translation>COMPRA</translation>
    </message>
    <message>
        <source>SELL</source>
        <comment>side</comment>
        <translation>VENTA</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>signal</comment>
        <translation>MANTENER</translation>
    </message>
    <message>
        <source>LONG</source>
        <comment>signal</comment>
        <translation>LARGO</translation>
    </message>
    <message>
        <source>SHORT</source>
        <comment>signal</comment>
        <translation>CORTO</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <comment>signal</comment>
        <translation>CERRAR</translation>
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
        <translation>operador</translation>
    </message>
    <message>
        <source>score</source>
        <comment>source of a signal</comment>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>file</source>
        <comment>source of a signal</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>local socket</source>
        <comment>source of a signal</comment>
        <translation>socket local</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>source of a signal</comment>
        <translation>operador</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of a signal</comment>
        <translation>webhook</translation>
    </message>
    <message>
        <source>place order</source>
        <comment>command</comment>
        <translation>enviar orden</translation>
    </message>
    <message>
        <source>cancel order</source>
        <comment>command</comment>
        <translation>cancelar orden</translation>
    </message>
    <message>
        <source>close position</source>
        <comment>command</comment>
        <translation>cerrar posición</translation>
    </message>
    <message>
        <source>close everything</source>
        <comment>command</comment>
        <translation>cerrar todo</translation>
    </message>
    <message>
        <source>kill</source>
        <comment>command</comment>
        <translation>parada de emergencia</translation>
    </message>
    <message>
        <source>acknowledge kill</source>
        <comment>command</comment>
        <translation>confirmar parada</translation>
    </message>
    <message>
        <source>unlock</source>
        <comment>command</comment>
        <translation>desbloquear</translation>
    </message>
    <message>
        <source>change a flag</source>
        <comment>command</comment>
        <translation>cambiar un flag</translation>
    </message>
    <message>
        <source>change a setting</source>
        <comment>command</comment>
        <translation>cambiar un ajuste</translation>
    </message>
    <message>
        <source>replace order</source>
        <comment>command</comment>
        <translation>reemplazar orden</translation>
    </message>
    <message>
        <source>move stop and target</source>
        <comment>command</comment>
        <translation>mover stop y objetivo</translation>
    </message>
    <message>
        <source>reverse position</source>
        <comment>command</comment>
        <translation>invertir posición</translation>
    </message>
    <message>
        <source>correct position</source>
        <comment>command</comment>
        <translation>corregir posición</translation>
    </message>
    <message>
        <source>move capital</source>
        <comment>command</comment>
        <translation>mover capital</translation>
    </message>
    <message>
        <source>open account</source>
        <comment>command</comment>
        <translation>abrir cuenta</translation>
    </message>
    <message>
        <source>write a note</source>
        <comment>command</comment>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <source>settle unverified orders</source>
        <comment>command</comment>
        <translation>aclarar órdenes sin verificar</translation>
    </message>
    <message>
        <source>end calm mode</source>
        <comment>command</comment>
        <translation>terminar modo calma</translation>
    </message>
    <message>
        <source>hold instrument</source>
        <comment>command</comment>
        <translation>bloquear instrumento</translation>
    </message>
    <message>
        <source>book funding</source>
        <comment>command</comment>
        <translation>asentar funding</translation>
    </message>
    <message>
        <source>route an experiment</source>
        <comment>command</comment>
        <translation>dirigir un experimento</translation>
    </message>
    <message>
        <source>switch an agent</source>
        <comment>command</comment>
        <translation>conmutar un agente</translation>
    </message>
    <message>
        <source>order of several legs</source>
        <comment>command</comment>
        <translation>orden de varias patas</translation>
    </message>
    <message>
        <source>change several settings</source>
        <comment>command</comment>
        <translation>cambiar varios ajustes</translation>
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
        <translation>hora de la bolsa</translation>
    </message>
    <message>
        <source>local time</source>
        <comment>time zone</comment>
        <translation>hora local</translation>
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
        <translation>armónico</translation>
    </message>
    <message>
        <source>detectors</source>
        <translation>detectores</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>buy from</source>
        <translation>compra desde</translation>
    </message>
    <message>
        <source>sell from</source>
        <translation>venta desde</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motivos</translation>
    </message>
    <message>
        <source>Began with it</source>
        <comment>a configuration</comment>
        <translation>Así empezó</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Archivo cambiado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>what was learned</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>adaptive weights</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, in which market regime</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>changed</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>the engine</source>
        <comment>who changed it</comment>
        <translation>el motor</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>who changed it</comment>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the base weights told the last outcomes better than what was learned</source>
        <translation>los pesos base acertaron los últimos desenlaces mejor que lo aprendido</translation>
    </message>
    <message>
        <source>signal %1: %2, %3 ATR</source>
        <comment>number, how it ended, result</comment>
        <translation>señal %1: %2, %3 ATR</translation>
    </message>
    <message>
        <source>SMC %1 · Elliott %2 · harmonic %3 · detectors %4 · technical %5</source>
        <translation>SMC %1 · Elliott %2 · armónico %3 · detectores %4 · técnico %5</translation>
    </message>
    <message>
        <source>Adaptive weights are switched on, but the file forbids them (adaptive.enabled is false), or no session is open.</source>
        <translation>Los pesos adaptativos están activados, pero el archivo los prohíbe (adaptive.enabled es false), o no hay sesión abierta.</translation>
    </message>
    <message>
        <source>Adaptive weights are off: the weights stay as they are set. The flag adaptive_weights lets them learn.</source>
        <translation>Los pesos adaptativos están inactivos: los pesos quedan como están fijados. El flag adaptive_weights les permite aprender.</translation>
    </message>
    <message>
        <source>Adaptive weights learn: %1 outcomes so far, %2 signals wait for theirs. Base: %3.</source>
        <translation>Los pesos adaptativos aprenden: %1 desenlaces hasta ahora, %2 señales esperan el suyo. Base: %3.</translation>
    </message>
    <message>
        <source>%1 outcomes had stale prices and taught nothing.</source>
        <translation>%1 desenlaces tenían precios viejos y no enseñaron nada.</translation>
    </message>
    <message>
        <source>Brier score of the last %1: %2 with what was learned, %3 with the base.</source>
        <translation>Puntuación de Brier de los últimos %1: %2 con lo aprendido, %3 con la base.</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>passed</source>
        <comment>a gate</comment>
        <translation>superado</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>by a gate or a rule</comment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>by risk</comment>
        <translation>permitido</translation>
    </message>
    <message>
        <source>made smaller</source>
        <comment>by risk</comment>
        <translation>reducido</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>by the agents</comment>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>by the agents</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>an order</comment>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>Signal</source>
        <comment>kind of decision</comment>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Gates</source>
        <comment>kind of decision</comment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>kind of decision</comment>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of decision</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>kind of decision</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>kind of decision</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Not traded</source>
        <comment>kind of decision</comment>
        <translation>No operada</translation>
    </message>
    <message>
        <source>Assignment</source>
        <comment>kind of decision</comment>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>kind of decision</comment>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>kind of decision</comment>
        <translation>Agentes</translation>
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
        <translation>Operador</translation>
    </message>
    <message>
        <source>—</source>
        <comment>there is no such decision</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lots that risk granted, lots that were wanted</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a price</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>its price</comment>
        <translation>stop %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>its price</comment>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>engine 2&apos;s shadow</source>
        <translation>sombra del motor 2</translation>
    </message>
    <message>
        <source>main account</source>
        <translation>cuenta principal</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>Peso de smart money concepts</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>Peso de las ondas de Elliott</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>Peso de los patrones armónicos</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>Peso de todos los detectores juntos</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>Peso de la puntuación técnica</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>setting, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>rule of the experiment = %1</source>
        <translation>regla del experimento = %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>account, amount, currency</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no account would stand otherwise</source>
        <translation>ninguna cuenta quedaría distinta</translation>
    </message>
    <message>
        <source>The session was decided by another version of Sextant: “as it was” is what this version makes of it.</source>
        <translation>La sesión la decidió otra versión de Sextant: «como fue» es lo que esta versión hace de ella.</translation>
    </message>
    <message>
        <source>No experiment ran in the session, so that its rule changes nothing; change “router.mode” or “router.split_percent” instead.</source>
        <translation>En la sesión no corrió ningún experimento, así que su regla no cambia nada; cambie en su lugar «router.mode» o «router.split_percent».</translation>
    </message>
    <message>
        <source>All %1 decisions would have been the same.</source>
        <translation>Las %1 decisiones habrían sido las mismas.</translation>
    </message>
    <message>
        <source>%1 decisions would have been the same, %2 others: %3 would not have been, %4 are new, %5 changed.</source>
        <translation>%1 decisiones habrían sido las mismas, %2 distintas: %3 no existirían, %4 son nuevas, %5 cambiadas.</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>Resultado: %1.</translation>
    </message>
    <message>
        <source>%1 of the changed ones came to the same for other reasons.</source>
        <translation>%1 de las cambiadas llegaron a lo mismo por otros motivos.</translation>
    </message>
    <message>
        <source>First cause: %1 at %2.</source>
        <translation>Primera causa: %1 a las %2.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se listan las primeras %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) had nothing to act on and were left out.</source>
        <translation>
            <numerusform>%n comando no tenía sobre qué actuar y se omitió.</numerusform>
            <numerusform>%n comandos no tenían sobre qué actuar y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyModel</name>
    <message>
        <source>Sum of the timeframes</source>
        <translation>Suma de las temporalidades</translation>
    </message>
    <message>
        <source>%1 = %2 − 0.5</source>
        <comment>sum, score</comment>
        <translation>%1 = %2 − 0,5</translation>
    </message>
    <message>
        <source>Kept reasons</source>
        <translation>Motivos conservados</translation>
    </message>
    <message>
        <source>Of this bar the %1 reasons that weighed most were kept; the sums are of all. The newest scored bar has them all.</source>
        <translation>De esta barra se conservaron los %1 motivos de más peso; las sumas son de todos. La última barra puntuada los tiene todos.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>timeframe, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Suma de las partes</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>score of a detector</comment>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>abstains: %1 is no pattern</source>
        <comment>score of a detector</comment>
        <translation>se abstiene: %1 no es un patrón</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>detector</comment>
        <translation>aún no disponible</translation>
    </message>
    <message>
        <source>Technical score</source>
        <translation>Puntuación técnica</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>technical score</comment>
        <translation>aún no disponible</translation>
    </message>
    <message>
        <source>not ready</source>
        <comment>indicator</comment>
        <translation>no listo</translation>
    </message>
    <message>
        <source>arm %1</source>
        <translation>brazo %1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>arm, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none runs: the settings of the router</source>
        <translation>no hay ninguno en curso: ajustes del router</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, fase %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>paired: both engines act, A on paper and B in its shadow</source>
        <translation>pareado: actúan ambos motores, A en papel y B en su sombra</translation>
    </message>
    <message>
        <source>split: only the engine of its arm acts</source>
        <translation>repartido: solo actúa el motor de su brazo</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Cubeta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
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
        <translation>Exposición</translation>
    </message>
    <message>
        <source>takes no part in the analysis</source>
        <translation>no participa en el análisis</translation>
    </message>
    <message>
        <source>Agents of engine 2</source>
        <translation>Agentes del motor 2</translation>
    </message>
    <message>
        <source>%1 of %2 spoke</source>
        <translation>%1 de %2 opinaron</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Motor 2</translation>
    </message>
    <message>
        <source>B did not act: %1</source>
        <translation>B no actuó: %1</translation>
    </message>
    <message>
        <source>Decision of engine 2</source>
        <translation>Decisión del motor 2</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ aprobada</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ rechazada</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>%1, confidence %2, consensus %3</source>
        <translation>%1, confianza %2, consenso %3</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>bullish %1, bearish %2, neutral %3</source>
        <translation>alcista %1, bajista %2, neutral %3</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Risk rules of B</source>
        <translation>Reglas de riesgo de B</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>✓ or ✗, gate or rule</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 — weight %2, contributes %3</source>
        <comment>opinion</comment>
        <translation>%1 — peso %2, aporta %3</translation>
    </message>
    <message>
        <source>%1 points, measured %2</source>
        <translation>%1 puntos, medido %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Shadow order</source>
        <translation>Orden sombra</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>ninguna: %1</translation>
    </message>
    <message>
        <source>Shadow order %1</source>
        <translation>Orden sombra %1</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>ya no se conserva aquí</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>Reglas de riesgo</translation>
    </message>
    <message>
        <source>wanted %1, granted %2</source>
        <translation>pedido %1, concedido %2</translation>
    </message>
    <message>
        <source>wanted %1, refused</source>
        <translation>pedido %1, rechazado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Orden %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>nobody knows what the market did to it while the program was away</source>
        <translation>nadie sabe qué le hizo el mercado con el programa cerrado</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, cause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation>Posición %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing stop</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Precio medio</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <source>%1 (%2R)</source>
        <comment>money, units of risk</comment>
        <translation>%1 (%2R)</translation>
    </message>
    <message>
        <source>came from outside (%1)</source>
        <translation>vino de fuera (%1)</translation>
    </message>
    <message>
        <source>%1 %2, confidence %3, agreement %4</source>
        <comment>score, what it says</comment>
        <translation>%1 %2, confianza %3, acuerdo %4</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Régimen de mercado</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <comment>labels of a regime</comment>
        <translation>%1 (confianza %2)</translation>
    </message>
    <message>
        <source>Signal %1 · %2 · %3</source>
        <comment>number, symbol, timeframe</comment>
        <translation>Señal %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Scored bar · %1 · %2 · %3</source>
        <comment>symbol, timeframe, time</comment>
        <translation>Barra puntuada · %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>Orden %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3.</source>
        <comment>state, what, why</comment>
        <translation>%1: %2 — %3.</translation>
    </message>
    <message>
        <source>Position %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>Posición %1 · %2</translation>
    </message>
    <message>
        <source>%1, result %2 — %3.</source>
        <comment>state, money, why</comment>
        <translation>%1, resultado %2 — %3.</translation>
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
        <translation>Zonas de %1 a la vista: %2.</translation>
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
        <translation>Order blocks</translation>
    </message>
    <message>
        <source>Fair value gaps</source>
        <translation>Fair value gaps</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidez</translation>
    </message>
    <message>
        <source>Dealing range</source>
        <translation>Dealing range</translation>
    </message>
    <message>
        <source>Support and resistance</source>
        <translation>Soporte y resistencia</translation>
    </message>
    <message>
        <source>Fibonacci levels</source>
        <translation>Niveles de Fibonacci</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>Patrones armónicos</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>Ondas de Elliott</translation>
    </message>
    <message>
        <source>The last candle against a move that broke the structure, and blocks that turned into breakers</source>
        <translation>La última vela contra un movimiento que rompió la estructura, y los bloques que pasaron a breakers</translation>
    </message>
    <message>
        <source>Prices that were skipped between three candles</source>
        <translation>Precios saltados entre tres velas</translation>
    </message>
    <message>
        <source>Highs or lows behind which stops are likely to lie</source>
        <translation>Máximos o mínimos tras los que probablemente hay stops</translation>
    </message>
    <message>
        <source>From the last swing low to the last swing high, with the middle between cheap and dear</source>
        <translation>Del último swing mínimo al último swing máximo, con el centro entre barato y caro</translation>
    </message>
    <message>
        <source>Clusters of swings that held the price</source>
        <translation>Agrupaciones de swings que frenaron el precio</translation>
    </message>
    <message>
        <source>Retracements and extensions of the last swings</source>
        <translation>Retrocesos y extensiones de los últimos swings</translation>
    </message>
    <message>
        <source>Gartley, Bat, Crab and their kind, with the zone where they should turn</source>
        <translation>Gartley, Bat, Crab y similares, con la zona donde deberían girar</translation>
    </message>
    <message>
        <source>The best wave count, the price that proves it wrong and its target</source>
        <translation>El mejor conteo de ondas, el precio que lo invalida y su objetivo</translation>
    </message>
    <message>
        <source>Order block</source>
        <translation>Order block</translation>
    </message>
    <message>
        <source>Breaker block</source>
        <translation>Breaker block</translation>
    </message>
    <message>
        <source>Fair value gap</source>
        <translation>Fair value gap</translation>
    </message>
    <message>
        <source>Inverse fair value gap</source>
        <translation>Fair value gap inverso</translation>
    </message>
    <message>
        <source>Liquidity above highs</source>
        <translation>Liquidez sobre máximos</translation>
    </message>
    <message>
        <source>Liquidity below lows</source>
        <translation>Liquidez bajo mínimos</translation>
    </message>
    <message>
        <source>Impulse</source>
        <comment>Elliott wave</comment>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <comment>Elliott wave</comment>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <comment>Elliott correction</comment>
        <translation>Zigzag</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>Elliott correction</comment>
        <translation>Plana</translation>
    </message>
    <message>
        <source>Triangle</source>
        <comment>Elliott correction</comment>
        <translation>Triángulo</translation>
    </message>
    <message>
        <source>Price that proves the wave count wrong</source>
        <translation>Precio que invalida el conteo de ondas</translation>
    </message>
    <message>
        <source>Target of the wave count</source>
        <translation>Objetivo del conteo de ondas</translation>
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
        <translation>Zona de giro de un patrón armónico</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Retroceso de Fibonacci</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Extensión de Fibonacci</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>untouched</source>
        <comment>zone</comment>
        <translation>intacta</translation>
    </message>
    <message>
        <source>touched</source>
        <comment>zone</comment>
        <translation>tocada</translation>
    </message>
    <message>
        <source>half filled</source>
        <comment>price gap</comment>
        <translation>a medio cubrir</translation>
    </message>
    <message>
        <source>mitigated</source>
        <comment>zone</comment>
        <translation>mitigada</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>price gap</comment>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>zone</comment>
        <translation>rota</translation>
    </message>
    <message>
        <source>swept</source>
        <comment>liquidity</comment>
        <translation>barrida</translation>
    </message>
    <message>
        <source>run through</source>
        <comment>liquidity</comment>
        <translation>atravesada</translation>
    </message>
    <message>
        <source>forming</source>
        <comment>pattern</comment>
        <translation>en formación</translation>
    </message>
    <message>
        <source>in its zone</source>
        <comment>pattern</comment>
        <translation>en su zona</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>pattern</comment>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>first target reached</source>
        <comment>pattern</comment>
        <translation>primer objetivo alcanzado</translation>
    </message>
    <message>
        <source>second target reached</source>
        <comment>pattern</comment>
        <translation>segundo objetivo alcanzado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>pattern</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>pattern</comment>
        <translation>caducado</translation>
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
        <translation>stops encima</translation>
    </message>
    <message>
        <source>stops below</source>
        <comment>liquidity</comment>
        <translation>stops debajo</translation>
    </message>
    <message>
        <source>dealing range</source>
        <translation>dealing range</translation>
    </message>
    <message>
        <source>count fails</source>
        <comment>Elliott</comment>
        <translation>conteo inválido</translation>
    </message>
    <message>
        <source>wave target</source>
        <comment>Elliott</comment>
        <translation>objetivo de onda</translation>
    </message>
    <message>
        <source>PRZ</source>
        <comment>reversal zone of a harmonic pattern, short</comment>
        <translation>PRZ</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soporte</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>resistencia</translation>
    </message>
    <message>
        <source>%1 %2 filled</source>
        <comment>gap, share</comment>
        <translation>%1 %2 cubierto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>zone, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>bullish</source>
        <comment>pattern</comment>
        <translation>alcista</translation>
    </message>
    <message>
        <source>bearish</source>
        <comment>pattern</comment>
        <translation>bajista</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>zone, timeframe</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>zone, timeframe, direction</comment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>ratio %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>prices</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 of it traded through</source>
        <translation>%1 ya negociado</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>conocida desde %1</translation>
    </message>
    <message>
        <source>touched %1</source>
        <translation>tocada %1</translation>
    </message>
    <message>
        <source>mitigated %1</source>
        <translation>mitigada %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminada %1</translation>
    </message>
    <message>
        <source>score %1 of 1</source>
        <translation>puntuación %1 de 1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AccountDesk</name>
    <message>
        <source>Trade journal</source>
        <translation>Diario de operaciones</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Open an account…</source>
        <translation>Abrir una cuenta…</translation>
    </message>
    <message>
        <source>Move capital…</source>
        <translation>Mover capital…</translation>
    </message>
    <message>
        <source>Correct a position…</source>
        <translation>Corregir una posición…</translation>
    </message>
    <message>
        <source>Book funding…</source>
        <translation>Asentar funding…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AgentsDesk</name>
    <message>
        <source>Export the decision log</source>
        <translation>Exportar el registro de decisiones</translation>
    </message>
    <message>
        <source>Export shadow trades</source>
        <translation>Exportar operaciones sombra</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Positions A beside B</source>
        <translation>Posiciones A junto a B</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AlertDesk</name>
    <message>
        <source>It is watched from now on: %1</source>
        <translation>En vigilancia desde ahora: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificada: %1</translation>
    </message>
    <message>
        <source>Removed. “Undo” brings it back.</source>
        <translation>Eliminada. «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>The newest change was taken back.</source>
        <translation>Se deshizo el último cambio.</translation>
    </message>
    <message>
        <source>This channel is off or not set up. Choose from what importance on in the settings, and store its secrets.</source>
        <translation>Este canal está inactivo o sin configurar. Elija en los ajustes desde qué importancia avisa y guarde sus secretos.</translation>
    </message>
    <message>
        <source>A test from Sextant</source>
        <translation>Una prueba de Sextant</translation>
    </message>
    <message>
        <source>If you can read this, the channel works.</source>
        <translation>Si puede leer esto, el canal funciona.</translation>
    </message>
    <message>
        <source>A test is on its way; the table says what came of it.</source>
        <translation>Hay una prueba en camino; la tabla dirá el resultado.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Trading was killed</source>
        <translation>Parada de emergencia activada</translation>
    </message>
    <message>
        <source>Working orders are cancelled, and new ones refused until somebody unlocks.</source>
        <translation>Las órdenes activas están canceladas y las nuevas se rechazan hasta que alguien desbloquee.</translation>
    </message>
    <message>
        <source>alert added: %1</source>
        <comment>what can be undone</comment>
        <translation>alerta añadida: %1</translation>
    </message>
    <message>
        <source>alert removed: %1</source>
        <comment>what can be undone</comment>
        <translation>alerta eliminada: %1</translation>
    </message>
    <message>
        <source>alert changed: %1</source>
        <comment>what can be undone</comment>
        <translation>alerta cambiada: %1</translation>
    </message>
    <message>
        <source>The alert was changed in another way since, and stays as it is.</source>
        <translation>La alerta se cambió de otro modo entretanto y queda como está.</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>Se está consultando el llavero. Puede que pida desbloquearlo.</translation>
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
        <translation>revertido: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>rehecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n ajuste cambiado</numerusform>
            <numerusform>%n ajustes cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>The session ended before it answered.</source>
        <translation>La sesión terminó antes de responder.</translation>
    </message>
    <message>
        <source>Other changes are being recorded.</source>
        <translation>Se están registrando otros cambios.</translation>
    </message>
    <message>
        <source>%1 is %2 by now: it was changed in another way since, and stays as it is.</source>
        <translation>%1 ya es %2: se cambió de otro modo entretanto y queda como está.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <comment>setting, why</comment>
        <translation>%1 se rechazó: %2</translation>
    </message>
    <message>
        <source>%1 was switched in another way since, and stays as it is.</source>
        <translation>%1 se conmutó de otro modo entretanto y queda como está.</translation>
    </message>
    <message>
        <source>No session listens: it ended, or it is a replay.</source>
        <translation>Ninguna sesión lo recibe: terminó, o es un replay.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::Desk</name>
    <message>
        <source>Trade</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Ticket de orden</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Market regimes</source>
        <translation>Regímenes de mercado</translation>
    </message>
    <message>
        <source>Fill ladder</source>
        <translation>Escalera de ejecución</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Puntuación…</translation>
    </message>
    <message>
        <source>This is a replay: it shows what happened, and nothing can be changed in it.</source>
        <translation>Esto es un replay: muestra lo que ocurrió y no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>Diario de operaciones</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>That was in another session. The list of sessions opens it to be looked back at.</source>
        <translation>Eso fue en otra sesión. La lista de sesiones la abre para revisarla.</translation>
    </message>
    <message>
        <source>Profiles of settings…</source>
        <translation>Perfiles de ajustes…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::DrawingStore</name>
    <message>
        <source>%1 drawings could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>%1 dibujos no se entendieron y se omiten. El archivo se conserva como %2.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read. The file with them is kept as %1.</source>
        <translation>No se pudieron leer los dibujos de los gráficos. El archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read: %1 cannot be opened.</source>
        <translation>No se pudieron leer los dibujos de los gráficos: %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be written to %1: %2. They stay until the program ends.</source>
        <translation>No se pudieron escribir los dibujos de los gráficos en %1: %2. Quedan hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ExperimentDesk</name>
    <message>
        <source>The promise is frozen.</source>
        <translation>El compromiso queda congelado.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>It begins with the next session.</source>
        <translation>Empieza con la próxima sesión.</translation>
    </message>
    <message>
        <source>The next share of units takes part.</source>
        <translation>Participa la siguiente cuota de unidades.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Está en pausa.</translation>
    </message>
    <message>
        <source>It is stopped. Conclude it when the last units are mature.</source>
        <translation>Está detenido. Conclúyalo cuando maduren las últimas unidades.</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>Está archivado.</translation>
    </message>
    <message>
        <source>It is concluded, with the hash of this report.</source>
        <translation>Está concluido, con el hash de este informe.</translation>
    </message>
    <message>
        <source>The draft is there. Freeze its promise, then start it.</source>
        <translation>El borrador está listo. Congele su compromiso y luego inícielo.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Report (*.json)</source>
        <translation>Informe (*.json)</translation>
    </message>
    <message>
        <source>Units (*.csv)</source>
        <translation>Unidades (*.csv)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
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
        <translation>Feature flags</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::HealthDesk</name>
    <message>
        <source>Window health</source>
        <translation>Salud de la ventana</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::MarketDesk</name>
    <message>
        <source>Watchlist</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>Filtro de mercado</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::NotificationDesk</name>
    <message>
        <source>Earlier notifications could not all be read. The file with them is kept as %1.</source>
        <translation>No se pudieron leer todas las notificaciones anteriores. El archivo con ellas se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OperateDesk</name>
    <message>
        <source>Operate</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>There is no workspace whose journal could be verified.</source>
        <translation>No hay espacio de trabajo cuyo diario se pueda verificar.</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is known of what was not reached.</source>
        <translation>La verificación se canceló: de lo que no se alcanzó no se sabe nada.</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1</source>
        <translation>El diario no está como se escribió: %1</translation>
    </message>
    <message>
        <source>The decision log is not as it was written: %1</source>
        <translation>El registro de decisiones no está como se escribió: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal&apos;s %n row(s) are unbroken.</source>
        <translation>
            <numerusform>La %n fila del diario está íntegra.</numerusform>
            <numerusform>Las %n filas del diario están íntegras.</numerusform>
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
            <numerusform>%n decisión de los agentes se deduce de él, consultada de nuevo.</numerusform>
            <numerusform>%n decisiones de los agentes se deducen de él, consultadas de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OptionDesk</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ReplayDesk</name>
    <message>
        <source>Previous signal</source>
        <translation>Señal anterior</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Señal siguiente</translation>
    </message>
    <message>
        <source>%1: in a replay, which Ctrl+Shift+O opens</source>
        <translation>%1: en un replay, que se abre con Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>The signals of the session are being read …</source>
        <translation>Leyendo las señales de la sesión …</translation>
    </message>
    <message>
        <source>Go back to the signal before this moment, and stay there (F6)</source>
        <translation>Volver a la señal anterior a este momento y quedarse ahí (F6)</translation>
    </message>
    <message>
        <source>There is no signal before this moment.</source>
        <translation>No hay ninguna señal antes de este momento.</translation>
    </message>
    <message>
        <source>Go on to the next signal of the session, and stay there (F7)</source>
        <translation>Avanzar a la señal siguiente de la sesión y quedarse ahí (F7)</translation>
    </message>
    <message>
        <source>There is no further signal in this session.</source>
        <translation>No hay más señales en esta sesión.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ScoringSteps</name>
    <message>
        <source>change of the scoring configuration</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>cambio de la configuración de puntuación</translation>
    </message>
    <message>
        <source>The scoring configuration was changed in another way since, and stays as it is.</source>
        <translation>La configuración de puntuación se cambió de otra forma desde entonces y se queda como está.</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a reason that is kept</comment>
        <translation>revertido: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>rehecho: %1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SessionsDesk</name>
    <message>
        <source>Export the session as files…</source>
        <translation>Exportar la sesión como archivos…</translation>
    </message>
    <message>
        <source>There is no session yet that could be exported.</source>
        <translation>Todavía no hay ninguna sesión que exportar.</translation>
    </message>
    <message>
        <source>Compare the last two sessions</source>
        <translation>Comparar las dos últimas sesiones</translation>
    </message>
    <message>
        <source>There are not two sessions yet that could be compared.</source>
        <translation>Todavía no hay dos sesiones que comparar.</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>“%1” se ha quitado de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are removed from the list.</source>
        <translation>
            <numerusform>%n sesión se ha quitado de la lista.</numerusform>
            <numerusform>%n sesiones se han quitado de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list.</source>
        <translation>De nuevo en la lista.</translation>
    </message>
    <message>
        <source>Name and note are kept.</source>
        <translation>El nombre y la nota se han guardado.</translation>
    </message>
    <message>
        <source>A new folder for the session&apos;s files</source>
        <translation>Una carpeta nueva para los archivos de la sesión</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written to %2: %n file(s).</source>
        <translation>
            <numerusform>“%1” se ha escrito en %2: %n archivo.</numerusform>
            <numerusform>“%1” se ha escrito en %2: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n sesión quitada</numerusform>
            <numerusform>%n sesiones quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought back</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n sesión recuperada</numerusform>
            <numerusform>%n sesiones recuperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>session “%1” removed</source>
        <comment>what can be undone</comment>
        <translation>sesión «%1» quitada</translation>
    </message>
    <message>
        <source>session “%1” brought back</source>
        <comment>what can be undone</comment>
        <translation>sesión «%1» recuperada</translation>
    </message>
    <message>
        <source>The list of sessions was changed in another way since.</source>
        <translation>La lista de sesiones se cambió de otro modo entretanto.</translation>
    </message>
    <message>
        <source>The session is open. Stop it first.</source>
        <translation>La sesión está abierta. Deténgala primero.</translation>
    </message>
    <message>
        <source>name and note of session “%1”</source>
        <comment>what can be undone</comment>
        <translation>nombre y nota de la sesión «%1»</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SettingsBatch</name>
    <message>
        <source>The session ended before it answered. Look at the settings, and try again.</source>
        <translation>La sesión terminó antes de responder. Mire los ajustes e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Other changes are being recorded. Try again in a moment.</source>
        <translation>Se están registrando otros cambios. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>No session listens any more. Try again.</source>
        <translation>Ya no escucha ninguna sesión. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TableExport</name>
    <message>
        <source>Another file is being written. Wait for it, or cancel it.</source>
        <translation>Se está escribiendo otro archivo. Espere o cancélelo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <comment>file</comment>
        <translation>Se está escribiendo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TradeDesk</name>
    <message>
        <source>Write an order</source>
        <translation>Redactar una orden</translation>
    </message>
    <message>
        <source>Go to the depth ladder</source>
        <translation>Ir a la escalera de profundidad</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WatchlistStore</name>
    <message>
        <source>Watchlists and screens could not be read: %1 cannot be opened.</source>
        <translation>No se pudieron leer las listas y los filtros: %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>%1 watchlists, groups or screens could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>No se entendieron y se omiten listas, grupos o filtros: %1. El archivo con ellos se conserva como %2.</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be read. The file with them is kept as %1.</source>
        <translation>No se pudieron leer las listas y los filtros. El archivo con ellos se conserva como %1.</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be written to %1: %2. They stay until the program ends.</source>
        <translation>No se pudieron escribir las listas y los filtros en %1: %2. Permanecen hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WebhookDesk</name>
    <message>
        <source>from the page of the webhook</source>
        <translation>desde la página del webhook</translation>
    </message>
    <message>
        <source>It works: the request came through all checks up to the session (422, “%1”).</source>
        <translation>Funciona: la petición superó todos los controles hasta la sesión (422, «%1»).</translation>
    </message>
    <message>
        <source>No answer came: %1</source>
        <translation>No llegó respuesta: %1</translation>
    </message>
    <message>
        <source>It was answered with %1, “%2”.</source>
        <translation>La respuesta fue %1, «%2».</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The new secret is in the clipboard. The old one is still taken until the next change.</source>
        <translation>El nuevo secreto está en el portapapeles. El anterior se acepta aún hasta el próximo cambio.</translation>
    </message>
    <message>
        <source>The secret is in the clipboard; put it into the template.</source>
        <translation>El secreto está en el portapapeles; póngalo en la plantilla.</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>Se está consultando el llavero. Puede que pida desbloquearlo.</translation>
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
        <translation>Y si…</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WindowDoor</name>
    <message>
        <source>%1 is in the way: it is no socket. Remove it, so that another start finds this window.</source>
        <translation>%1 estorba: no es un socket. Elimínelo para que otro arranque encuentre esta ventana.</translation>
    </message>
    <message>
        <source>Another start will not find this window: %1</source>
        <translation>Otro arranque no encontrará esta ventana: %1</translation>
    </message>
</context>
<context>
    <name>sextant::host::ExperimentKeeper</name>
    <message>
        <source>Experiment %1 was stopped: %2.</source>
        <translation>El experimento %1 se detuvo: %2.</translation>
    </message>
    <message>
        <source>The report is still being made. Try again.</source>
        <translation>El informe aún se está preparando. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Aún no hay informe.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>sextant::host::ScoringKeeper</name>
    <message>
        <source>Another change of the scoring configuration is being recorded.</source>
        <translation>Se está registrando otro cambio de la configuración de puntuación.</translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>El archivo no contiene nada nuevo.</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect.</source>
        <translation>%1. Siguen vigentes los pesos anteriores.</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect: correct the file and save it, or undo the change.</source>
        <translation>%1. Siguen vigentes los pesos anteriores: corrija el archivo y guárdelo, o deshaga el cambio.</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 no se aceptó: %2</translation>
    </message>
    <message>
        <source>There is no change in this session that could be undone.</source>
        <translation>En esta sesión no hay ningún cambio que deshacer.</translation>
    </message>
    <message>
        <source>No session takes changes at present.</source>
        <translation>Ahora mismo ninguna sesión acepta cambios.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The scoring configuration could not be written: %1. What is in effect stays; make room on the disk or check the permissions.</source>
        <translation>No se pudo escribir la configuración de puntuación: %1. Lo vigente se mantiene; libere espacio en el disco o revise los permisos.</translation>
    </message>
</context>
<context>
    <name>sextant::host::WhatIfRunner</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was playing the session again: %1. Nothing was compared; running sessions are not concerned.</source>
        <translation>El motor se detuvo por un fallo al reproducir de nuevo la sesión: %1. No se comparó nada; las sesiones en marcha no se ven afectadas.</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentDecisionsModel</name>
    <message>
        <source>✓ approved</source>
        <translation>✓ aprobada</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ rechazada</translation>
    </message>
    <message>
        <source>shadow order %1</source>
        <translation>orden sombra %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contó</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentsModel</name>
    <message>
        <source>engine 2 is off</source>
        <translation>el motor 2 está apagado</translation>
    </message>
    <message>
        <source>stopped by a command</source>
        <translation>detenido por un comando</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>on, not heard yet</source>
        <translation>activo, aún sin opinar</translation>
    </message>
    <message>
        <source>warming up %1/%2</source>
        <translation>en calentamiento %1/%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds of an interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1R</source>
        <comment>units of risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>Spoke of %1 of %2 decisions: %3 for the signal, %4 against it.</source>
        <translation>Opinó en %1 de %2 decisiones: %3 a favor de la señal, %4 en contra.</translation>
    </message>
    <message>
        <source>Vetoed %1 signals; those whose end is known would have earned %2 in all.</source>
        <translation>Vetó %1 señales; las de final conocido habrían ganado %2 en total.</translation>
    </message>
    <message>
        <source>The market went where it said in %1 of %2 cases (95 %: %3).</source>
        <translation>El mercado fue hacia donde dijo en %1 de %2 casos (95 %: %3).</translation>
    </message>
    <message>
        <source>%1 shadow trades it was for: %2 won (95 %: %3).</source>
        <translation>%1 operaciones sombra que apoyó: %2 ganadas (95 %: %3).</translation>
    </message>
    <message>
        <source>They earned %1 on average (95 %: %2).</source>
        <translation>Ganaron %1 de media (95 %: %2).</translation>
    </message>
    <message>
        <source>They earned %1 on average; an interval needs %2 of them.</source>
        <translation>Ganaron %1 de media; un intervalo necesita %2.</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>part, mean result, number of trades</comment>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what, its parts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Por símbolo</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>Por régimen</translation>
    </message>
    <message>
        <source>By part of the day</source>
        <translation>Por parte del día</translation>
    </message>
    <message>
        <source>The last 50 earned %1, the 50 before %2.</source>
        <translation>Las últimas 50 ganaron %1; las 50 anteriores, %2.</translation>
    </message>
    <message>
        <source>Brier score %1 (%2 reliability − %3 resolution + %4 uncertainty).</source>
        <translation>Puntuación de Brier %1 (%2 fiabilidad − %3 resolución + %4 incertidumbre).</translation>
    </message>
    <message>
        <source>Calibration error %1; perfect calibration would show %2.</source>
        <translation>Error de calibración %1; una calibración perfecta mostraría %2.</translation>
    </message>
    <message>
        <source>It tells right from wrong with %1 (0.5 is chance).</source>
        <translation>Distingue acierto de error con %1 (0,5 es azar).</translation>
    </message>
    <message>
        <source>Recalibrating it helps on data it has not seen: Brier %1 instead of %2.</source>
        <translation>Recalibrarlo ayuda con datos que no ha visto: Brier %1 en vez de %2.</translation>
    </message>
    <message>
        <source>Recalibrating it does not help on data it has not seen.</source>
        <translation>Recalibrarlo no ayuda con datos que no ha visto.</translation>
    </message>
    <message>
        <source>Its confidence counts as what it was worth: 50 as %1, 70 as %2, 90 as %3 (%4 outcomes, %5).</source>
        <translation>Su confianza cuenta por lo que valió: 50 como %1, 70 como %2, 90 como %3 (%4 desenlaces, %5).</translation>
    </message>
    <message>
        <source>isotonic</source>
        <translation>isotónica</translation>
    </message>
    <message>
        <source>Platt</source>
        <comment>a method of recalibration</comment>
        <translation>Platt</translation>
    </message>
    <message>
        <source>right in %1 of %2 cases</source>
        <translation>acertó en %1 de %2 casos</translation>
    </message>
    <message>
        <source>Who speaks of signals in engine 2</source>
        <translation>Quién opina sobre señales en el motor 2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Core 35 %, specialists 40 %, sub-agents 25 % of the weight</source>
        <translation>Núcleo 35 %, especialistas 40 %, subagentes 25 % del peso</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Whether it takes part</source>
        <translation>Si participa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Signals it spoke of in this session</source>
        <translation>Señales de esta sesión sobre las que opinó</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>How often the market went where it said, where that is known</source>
        <translation>Con qué frecuencia el mercado fue hacia donde dijo, donde se sabe</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>How sure it was on average, of 100</source>
        <translation>Su seguridad media, sobre 100</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Mean squared error of its confidence: 0 is best, 0.25 is a coin; from 30 results on</source>
        <translation>Error cuadrático medio de su confianza: 0 es lo mejor, 0,25 una moneda al aire; a partir de 30 resultados</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Mean result of the shadow trades it was for, in units of their risk</source>
        <translation>Resultado medio de las operaciones sombra que apoyó, en unidades de su riesgo</translation>
    </message>
    <message>
        <source>Exp. R</source>
        <translation>Esp. R</translation>
    </message>
    <message>
        <source>Signals it stopped</source>
        <translation>Señales que detuvo</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>A firing, or a change of the alert</source>
        <translation>Un disparo o un cambio de la alerta</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>Engine time</source>
        <translation>Hora del motor</translation>
    </message>
    <message>
        <source>When it was so in the session</source>
        <translation>Cuándo fue así en la sesión</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Quién lo cambió</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertRulesModel</name>
    <message>
        <source>on</source>
        <comment>alert</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <comment>alert</comment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>alert</comment>
        <translation>armada</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>alert</comment>
        <translation>espera</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Whether it is watched</source>
        <translation>Si se vigila</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>De qué se avisa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Armed: it fires when the level is reached. Otherwise it holds already, or fired, and waits until the value was far enough away.</source>
        <translation>Armada: se dispara al alcanzar el nivel. Si no, ya se cumple, o se disparó y espera a que el valor se haya alejado lo suficiente.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>How much it matters: what may break the quiet hours</source>
        <translation>Cuánto importa: qué puede romper el silencio</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Aviso por</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>Adónde se envía</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparado</translation>
    </message>
    <message>
        <source>How often, as far as the history goes</source>
        <translation>Cuántas veces, hasta donde llega el historial</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>When it fired last, by the clock of this computer</source>
        <translation>Cuándo se disparó por última vez, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was written down with it</source>
        <translation>Lo que se anotó con ella</translation>
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
        <translation>motor</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>motor %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>typed reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> — </source>
        <comment>between parts of a sentence</comment>
        <translation> — </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quantity before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>The operator, or the engine that it happened to</source>
        <translation>El operador, o el motor al que le ocurrió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The command, the rule or the incident</source>
        <translation>El comando, la regla o el incidente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The typed reason, or what the engine says</source>
        <translation>El motivo escrito, o lo que dice el motor</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>El instrumento afectado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>What the rule found</source>
        <translation>Qué encontró la regla</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>What the rule allows</source>
        <translation>Qué permite la regla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What the order wanted, and what the rule left of it</source>
        <translation>Qué quería la orden y qué dejó de ello la regla</translation>
    </message>
</context>
<context>
    <name>sextant::models::ChannelsModel</name>
    <message>
        <source>off</source>
        <comment>channel</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>channel</comment>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>waiting, 12 s more</comment>
        <translation>%1, %2 más</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>importance</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Its secrets are missing. Store them, and apply.</source>
        <translation>Faltan sus secretos. Guárdelos y aplique.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Where messages go</source>
        <translation>Adónde van los mensajes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How it fares</source>
        <translation>Cómo le va</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What matters less is not told</source>
        <translation>De lo menos importante no se avisa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Messages that have not gone out</source>
        <translation>Mensajes que aún no han salido</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>What they told of: bursts are told together</source>
        <translation>De qué avisaron: las ráfagas se avisan juntas</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>For which there was no room; what matters least goes first</source>
        <translation>Para lo que no hubo sitio; primero se va lo menos importante</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Given up after several tries, or refused</source>
        <translation>Abandonados tras varios intentos, o rechazados</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What the service said last, and what to do</source>
        <translation>Lo último que dijo el servicio y qué hacer</translation>
    </message>
</context>
<context>
    <name>sextant::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>Cuándo se cerró</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Whose position it was: A paper, B shadow</source>
        <translation>De quién era la posición: A papel, B sombra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>Lo máximo que llegó a ser: + larga, - corta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Average price of the entry</source>
        <translation>Precio medio de entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Average price of the exit</source>
        <translation>Precio medio de salida</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>PyG</translation>
    </message>
    <message>
        <source>Result less fees</source>
        <translation>Resultado menos comisiones</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Commissions of entry and exit</source>
        <translation>Comisiones de entrada y salida</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>Resultado en unidades de lo que el stop arriesgaba</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>De la entrada a la salida</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>De quién era la posición</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Por qué se cerró</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Of the main account</source>
        <translation>De la cuenta principal</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>La sesión iniciada primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>La sesión iniciada después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>La segunda menos la primera</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primer evento</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Abierta con</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Posiciones cerradas</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Posiciones abiertas</translation>
    </message>
    <message>
        <source>Net result of closed positions</source>
        <translation>Resultado neto de posiciones cerradas</translation>
    </message>
    <message>
        <source>Fees of closed positions</source>
        <translation>Comisiones de posiciones cerradas</translation>
    </message>
    <message>
        <source>Closed with a gain</source>
        <translation>Cerradas con ganancia</translation>
    </message>
    <message>
        <source>Deepest drawdown of realised equity</source>
        <translation>Mayor drawdown del capital realizado</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedSettingsModel</name>
    <message>
        <source>default</source>
        <comment>value of a setting</comment>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>Ajuste o indicador</translation>
    </message>
    <message>
        <source>What the sessions began with</source>
        <translation>Con qué empezaron las sesiones</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>La sesión iniciada primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>La sesión iniciada después</translation>
    </message>
</context>
<context>
    <name>sextant::models::DepthLadderModel</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>Aún no hay sesión — inicie la demo o abra una grabación.</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>Sin instrumento — elija uno en la lista de seguimiento.</translation>
    </message>
    <message>
        <source>No price yet — press play.</source>
        <translation>Aún sin precio — pulse reproducir.</translation>
    </message>
    <message>
        <source>No order book in this source: best bid and ask only.</source>
        <translation>Esta fuente no tiene libro: solo mejor bid y mejor ask.</translation>
    </message>
    <message>
        <source>No order book in this source: last price only.</source>
        <translation>Esta fuente no tiene libro: solo el último precio.</translation>
    </message>
    <message>
        <source>Waiting for the first snapshot of the book.</source>
        <translation>Esperando la primera instantánea del libro.</translation>
    </message>
    <message>
        <source>The book is old: nothing came for %1.</source>
        <translation>El libro está desfasado: no llega nada desde hace %1.</translation>
    </message>
    <message>
        <source>An update of the book is missing; it is wrong until the next snapshot.</source>
        <translation>Falta una actualización del libro; será erróneo hasta la próxima instantánea.</translation>
    </message>
    <message>
        <source>The book is crossed, bid above ask; it is wrong until the next snapshot.</source>
        <translation>El libro está cruzado, bid por encima del ask; será erróneo hasta la próxima instantánea.</translation>
    </message>
    <message>
        <source>%1 (%2 bp)</source>
        <comment>spread as a price, in hundredths of a percent</comment>
        <translation>%1 (%2 pb)</translation>
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
        <translation>sin orden de compra propia en %1</translation>
    </message>
    <message>
        <source>no own sell order at %1</source>
        <translation>sin orden de venta propia en %1</translation>
    </message>
    <message>
        <source>bid %1 at %2, %3 down to here</source>
        <translation>bid %1 en %2, %3 bajando hasta aquí</translation>
    </message>
    <message>
        <source>no bid at %1</source>
        <translation>sin bid en %1</translation>
    </message>
    <message>
        <source>%1, last trade</source>
        <translation>%1, última operación</translation>
    </message>
    <message>
        <source>ask %1 at %2, %3 up to here</source>
        <translation>ask %1 en %2, %3 subiendo hasta aquí</translation>
    </message>
    <message>
        <source>no ask at %1</source>
        <translation>sin ask en %1</translation>
    </message>
    <message>
        <source>Buys</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>Cpa.</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Sells</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>Vta.</translation>
    </message>
</context>
<context>
    <name>sextant::models::DrawingListModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>drawing</comment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>drawing</comment>
        <translation>visible</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>drawing</comment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>free</source>
        <comment>drawing that can be moved</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first point of a drawing</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last point of a drawing</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>of a Fibonacci drawing</comment>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: a drawing is not hidden</comment>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column: a drawing cannot be moved</comment>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentHealthModel</name>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>Qué debe cumplirse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
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
        <translation>Ratio de muestra (χ²)</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>A %1, B %2 units; over time p = %3. Below 0.001 over time nothing may be concluded.</source>
        <translation>A %1, B %2 unidades; a lo largo del tiempo p = %3. Por debajo de 0,001 no se puede concluir nada.</translation>
    </message>
    <message>
        <source>one arm has all</source>
        <translation>un brazo las tiene todas</translation>
    </message>
    <message>
        <source>With a split of 0% or 100% there is nothing to check.</source>
        <translation>Con un reparto del 0 % o del 100 % no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>Identical inputs A and B</source>
        <translation>Entradas idénticas A y B</translation>
    </message>
    <message>
        <source>one intake</source>
        <translation>una sola toma</translation>
    </message>
    <message>
        <source>Both engines are given the same enriched signal and the same market; fills, sizes and exits are the same code.</source>
        <translation>Ambos motores reciben la misma señal enriquecida y el mismo mercado; ejecuciones, tamaños y salidas son el mismo código.</translation>
    </message>
    <message>
        <source>No live orders from B</source>
        <translation>Sin órdenes reales de B</translation>
    </message>
    <message>
        <source>A shadow order has a type of its own that no venue takes.</source>
        <translation>Una orden sombra tiene un tipo propio que ninguna plaza acepta.</translation>
    </message>
    <message numerus="yes">
        <source> · %n more day(s)</source>
        <translation>
            <numerusform> · %n día más</numerusform>
            <numerusform> · %n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>Power for %1</source>
        <comment>effect</comment>
        <translation>Potencia para %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>The chance to find the smallest effect that matters with the units there are; %1 is wanted.</source>
        <translation>La probabilidad de hallar el menor efecto relevante con las unidades que hay; se busca %1.</translation>
    </message>
    <message>
        <source>Guardrail: %1</source>
        <translation>Salvaguarda: %1</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>en calentamiento</translation>
    </message>
    <message>
        <source>It must not get worse by more than %1.</source>
        <translation>No debe empeorar en más de %1.</translation>
    </message>
    <message>
        <source>Peeking-safe interval</source>
        <translation>Intervalo a prueba de vistazos</translation>
    </message>
    <message>
        <source>always-valid %1</source>
        <translation>siempre válido %1</translation>
    </message>
    <message>
        <source>The interval holds at every moment at once, so one may look and stop whenever one likes.</source>
        <translation>El intervalo vale en todo momento a la vez, así que se puede mirar y detener cuando se quiera.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>%1 on %2 days</source>
        <comment>count</comment>
        <translation>%1 en %2 días</translation>
    </message>
    <message>
        <source>Left out: %1 too young, %2 of earlier phases, %3 that take no part, %4 of first days.</source>
        <translation>Omitidas: %1 recientes, %2 de fases anteriores, %3 que no participan, %4 de primeros días.</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentMetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>What is compared; the first one decides</source>
        <translation>Qué se compara; decide la primera</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A papel</translation>
    </message>
    <message>
        <source>Engine 1</source>
        <translation>Motor 1</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B sombra</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Motor 2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>La diferencia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What the interval says</source>
        <translation>Qué dice el intervalo</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1, too early to be read</source>
        <translation>%1, demasiado pronto para leerlo</translation>
    </message>
    <message>
        <source>no interval yet</source>
        <translation>aún sin intervalo</translation>
    </message>
    <message>
        <source>%1 · decides</source>
        <comment>metric</comment>
        <translation>%1 · decide</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Always valid: it holds however often it is looked at. The dashed line is zero.</source>
        <translation>Siempre válido: vale por más que se mire. La línea discontinua es cero.</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentViewsModel</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>How the metric that decides is looked at; none of these decides</source>
        <translation>Cómo se mira la métrica que decide; ninguna de estas decide</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>La diferencia</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>of a view</comment>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>At the level that was promised; for one look</source>
        <translation>Al nivel comprometido; para una sola mirada</translation>
    </message>
    <message>
        <source>p or chance</source>
        <translation>p o prob.</translation>
    </message>
    <message>
        <source>p of no difference; of the Bayesian view the chance that B is better</source>
        <translation>p de que no haya diferencia; en la vista bayesiana, la probabilidad de que B sea mejor</translation>
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
        <translation>Prueba fija de sumas diarias</translation>
    </message>
    <message>
        <source>Fixed test of units</source>
        <translation>Prueba fija de unidades</translation>
    </message>
    <message>
        <source>Right for one look at the planned end; looking often finds differences that are not there</source>
        <translation>Correcta para una mirada al final previsto; mirar a menudo halla diferencias que no existen</translation>
    </message>
    <message>
        <source>Fixed test, clustered by day</source>
        <translation>Prueba fija, agrupada por día</translation>
    </message>
    <message>
        <source>Units of one day share the market: days are what is counted</source>
        <translation>Las unidades de un día comparten el mercado: se cuentan días</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>CUPED</translation>
    </message>
    <message>
        <source>Less noise by what was known before: the mean R of 20 trading days; correlation %1</source>
        <translation>Menos ruido por lo que se sabía antes: el R medio de 20 días de mercado; correlación %1</translation>
    </message>
    <message>
        <source>Bootstrap of days in blocks</source>
        <translation>Bootstrap de días en bloques</translation>
    </message>
    <message>
        <source>Bootstrap of units (BCa)</source>
        <translation>Bootstrap de unidades (BCa)</translation>
    </message>
    <message>
        <source>%1 resamples from seed %2</source>
        <translation>%1 remuestreos con semilla %2</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>Prueba t pareada</translation>
    </message>
    <message>
        <source>Takes every pair for independent, which those of one day are not</source>
        <translation>Toma cada par por independiente, y los de un mismo día no lo son</translation>
    </message>
    <message>
        <source>B better %1 times, worse %2 times</source>
        <translation>B mejor %1 veces, peor %2 veces</translation>
    </message>
    <message>
        <source>Sign test</source>
        <translation>Prueba de signos</translation>
    </message>
    <message>
        <source>Ranks (Mann–Whitney)</source>
        <translation>Rangos (Mann–Whitney)</translation>
    </message>
    <message>
        <source>A check that no outlier makes the difference</source>
        <translation>Un control de que ningún valor atípico hace la diferencia</translation>
    </message>
    <message>
        <source>B above A in %1 of pairs</source>
        <translation>B por encima de A en %1 de los pares</translation>
    </message>
    <message>
        <source>Bayesian, weak prior</source>
        <translation>Bayesiana, a priori débil</translation>
    </message>
    <message>
        <source>Expected loss if B is taken and A was better: %1. Not protected against looking often.</source>
        <translation>Pérdida esperada si se toma B y A era mejor: %1. Sin protección contra mirar a menudo.</translation>
    </message>
    <message>
        <source>B better: %1</source>
        <translation>B mejor: %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentsModel</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Key and title</source>
        <translation>Clave y título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>draft → promised → running → stopped → concluded → archived</source>
        <translation>borrador → comprometido → en curso → detenido → concluido → archivado</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Paired: both engines act on every signal. Split: only the labelled one</source>
        <translation>Pareado: ambos motores actúan en cada señal. Repartido: solo el asignado</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>Cuota de unidades asignadas a B</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participan</translation>
    </message>
    <message>
        <source>Share of units that take part at all</source>
        <translation>Cuota de unidades que participan</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>What was expected before it began</source>
        <translation>Qué se esperaba antes de empezar</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Sin experimento</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>What engine 2 does beside engine 1 while none runs</source>
        <translation>Qué hace el motor 2 junto al motor 1 mientras no hay ninguno en curso</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>El instrumento</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Whether its book follows from a beginning without a hole</source>
        <translation>Si su libro se sigue de un comienzo sin huecos</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mens.</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>Cuánto hace que llegó algo</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Holes that may still be filled</source>
        <translation>Huecos que aún pueden llenarse</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Trades given to the session</source>
        <translation>Operaciones entregadas a la sesión</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenidas</translation>
    </message>
    <message>
        <source>Trades that were missed and fetched afterwards</source>
        <translation>Operaciones que faltaban y se obtuvieron después</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Dobles</translation>
    </message>
    <message>
        <source>Trades that came twice and were left out</source>
        <translation>Operaciones que llegaron dos veces y se omitieron</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Trades and bars that never came, as far as ids and the calendar tell</source>
        <translation>Operaciones y barras que nunca llegaron, según los identificadores y el calendario</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Bars given to the session, of all timeframes</source>
        <translation>Barras entregadas a la sesión, de todos los marcos</translation>
    </message>
    <message>
        <source>Bars fetched</source>
        <translation>Barras obt.</translation>
    </message>
    <message>
        <source>Bars of the past, or that were missed</source>
        <translation>Barras del pasado, o que faltaban</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Inferidas</translation>
    </message>
    <message>
        <source>Bars that nobody called final and no history has</source>
        <translation>Barras que nadie dio por finales y ningún historial tiene</translation>
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
        <translation>%1, toma el relevo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>nuevo intento en %1</translation>
    </message>
    <message>
        <source>never ended</source>
        <comment>connection</comment>
        <translation>nunca terminó</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Venues have several, and one that is old makes way for another</source>
        <translation>Los mercados tienen varias, y una vieja cede su sitio a otra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>Cuánto lleva en este estado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Times it was open</source>
        <translation>Veces que estuvo abierta</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>What it is subscribed to</source>
        <translation>A qué está suscrita</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mens.</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>Cuánto hace que llegó algo</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Each time it had to be made again, by reason, and the venue&apos;s own words</source>
        <translation>Cada vez que hubo que rehacerla, por motivo, y las palabras del mercado</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedTableModel</name>
    <message>
        <source>%1 live</source>
        <comment>bars</comment>
        <translation>%1 en vivo</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>bars</comment>
        <translation>%1 recuperadas</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>bars</comment>
        <translation>%1 inferidas</translation>
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
        <translation>Latencia mediana %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Where prices come from</source>
        <translation>De dónde vienen los precios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether what comes is whole and new</source>
        <translation>Si lo que llega está completo y es nuevo</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Instruments that are listened to</source>
        <translation>Instrumentos que se escuchan</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>Mens./s</translation>
    </message>
    <message>
        <source>Messages a second, of the newest ten</source>
        <translation>Mensajes por segundo, de los diez últimos</translation>
    </message>
    <message>
        <source>Latency p50 · p99</source>
        <translation>Latencia p50 · p99</translation>
    </message>
    <message>
        <source>From the venue&apos;s stamp to receipt, of the newest 1,024 messages: half came within the first, all but one of a hundred within the second. The difference of the clocks is taken off.</source>
        <translation>Del sello del mercado a la recepción, de los últimos 1.024 mensajes: la mitad llegó dentro del primero, todos menos uno de cien dentro del segundo. Se descuenta la diferencia de relojes.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Median latency of the newest quarter of an hour</source>
        <translation>Latencia mediana del último cuarto de hora</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconex.</translation>
    </message>
    <message>
        <source>Connections that had to be made again; planned ones are not counted</source>
        <translation>Conexiones que hubo que rehacer; las previstas no cuentan</translation>
    </message>
    <message>
        <source>Gaps open</source>
        <translation>Huecos ab.</translation>
    </message>
    <message>
        <source>Holes in trades, bars and books that may still be filled</source>
        <translation>Huecos en operaciones, barras y libros que aún pueden llenarse</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellenados</translation>
    </message>
    <message>
        <source>Holes that were filled by what was fetched, or by a new beginning of a book</source>
        <translation>Huecos llenados con lo obtenido, o por un nuevo comienzo de un libro</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Holes that could not be filled; they are marked on the chart</source>
        <translation>Huecos que no pudieron llenarse; están marcados en el gráfico</translation>
    </message>
    <message>
        <source>Resyncs</source>
        <translation>Resinc.</translation>
    </message>
    <message>
        <source>Books that had to begin anew</source>
        <translation>Libros que tuvieron que empezar de nuevo</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Límite usado</translation>
    </message>
    <message>
        <source>How much of what the venue allows in a minute is used</source>
        <translation>Cuánto se usa de lo que el mercado permite por minuto</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Open: too many requests failed, so the venue is left in peace for a while</source>
        <translation>Abierto: fallaron demasiadas peticiones, así que se deja en paz al mercado un rato</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The venue&apos;s clock minus the one here</source>
        <translation>El reloj del mercado menos el de aquí</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Where bars came from: live, fetched afterwards, or inferred because nobody called them final</source>
        <translation>De dónde vinieron las barras: en vivo, obtenidas después, o inferidas porque nadie las dio por finales</translation>
    </message>
</context>
<context>
    <name>sextant::models::FillLadderModel</name>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>De quién son las órdenes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>F0: at the price as it is; F1: at the spread; F2: through the visible book; F3: with latency, queue and impact besides</source>
        <translation>F0: al precio tal cual; F1: al spread; F2: por el libro visible; F3: además con latencia, cola e impacto</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Executions; an order may fill in parts</source>
        <translation>Ejecuciones; una orden puede ejecutarse por partes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Orders that this model&apos;s venue refused</source>
        <translation>Órdenes que rechazó el mercado de este modelo</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Quantity bought and sold</source>
        <translation>Cantidad comprada y vendida</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Of that, what rested and was taken by others</source>
        <translation>De ello, lo que esperaba y tomaron otros</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Result had everything that filled done so at the mid of its submission</source>
        <translation>Resultado si todo lo ejecutado lo hubiera sido al punto medio de su envío</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>What the mid moved against the orders until the venue had them; taken off</source>
        <translation>Lo que el punto medio se movió contra las órdenes hasta que el mercado las tuvo; se descuenta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What it moved from then to the fill: queue, trigger, level; taken off</source>
        <translation>Lo que se movió desde entonces hasta la ejecución: cola, disparo, nivel; se descuenta</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Half-spreads paid; taken off</source>
        <translation>Medios spreads pagados; se descuentan</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Desliz.</translation>
    </message>
    <message>
        <source>Depth beyond the best price, and roundings; taken off</source>
        <translation>Profundidad más allá del mejor precio, y redondeos; se descuenta</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>What the orders themselves moved the market by; taken off</source>
        <translation>Lo que las propias órdenes movieron el mercado; se descuenta</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Result before fees, open quantity at the price of now</source>
        <translation>Resultado antes de comisiones, cantidad abierta al precio actual</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Paid to the venue; a rebate is negative</source>
        <translation>Pagado al mercado; un reembolso es negativo</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Gross less fees</source>
        <translation>Bruto menos comisiones</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the order was executed</source>
        <translation>Cuándo se ejecutó la orden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>Número de la orden en esta sesión</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Bought or sold</source>
        <translation>Comprado o vendido</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>Cantidad en unidades del instrumento</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price paid or received, all costs but the fee in it</source>
        <translation>Precio pagado o recibido, con todos los costes salvo la comisión</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Commission in the account&apos;s currency</source>
        <translation>Comisión en la divisa de la cuenta</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What made the execution possible; in brackets the level of the book</source>
        <translation>Qué hizo posible la ejecución; entre paréntesis, el nivel del libro</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>How the fill was priced: F0 without costs, F1 at the quote or around the last trade, F1B from a bar, F2 from the book, F3 with queue and impact besides; ≈ where the spread was assumed</source>
        <translation>Cómo se valoró la ejecución: F0 sin costes, F1 a la cotización o en torno a la última operación, F1B a partir de una barra, F2 del libro, F3 además con cola e impacto; ≈ donde se supuso el spread</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>Bid / ask</translation>
    </message>
    <message>
        <source>Best bid and ask at that moment</source>
        <translation>Mejor bid y ask en ese momento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What the price was made from: mid, last trade, open or level</source>
        <translation>De qué se formó el precio: medio, última operación, apertura o nivel</translation>
    </message>
    <message>
        <source>½ spread</source>
        <translation>½ spread</translation>
    </message>
    <message>
        <source>Half of the spread against the trader, in the price</source>
        <translation>La mitad del spread en contra del trader, dentro del precio</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Desliz.</translation>
    </message>
    <message>
        <source>Slippage against the trader, in the price</source>
        <translation>Deslizamiento en contra del trader, dentro del precio</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>What the order itself moved the market by, in the price</source>
        <translation>Cuánto movió el mercado la propia orden, dentro del precio</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Modelled time from the order to the venue</source>
        <translation>Tiempo modelado de la orden a la plaza</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Quantity before it in the queue when it was accepted</source>
        <translation>Cantidad delante en la cola al ser aceptada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose order it was</source>
        <translation>De quién era la orden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why the order was given</source>
        <translation>Por qué se dio la orden</translation>
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
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>%1, fill %2</source>
        <comment>number of an order, which of its fills</comment>
        <translation>%1, ejecución %2</translation>
    </message>
    <message>
        <source>Booked from the venue&apos;s record</source>
        <translation>Asentada según el registro de la plaza</translation>
    </message>
    <message>
        <source>No entries until it is unlocked</source>
        <translation>Sin entradas hasta desbloquearlo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was found</source>
        <translation>Cuándo se detectó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Qué no cuadra</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Who says something else than the engine</source>
        <translation>Quién dice algo distinto que el motor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>El instrumento afectado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Which order, and which of its fills</source>
        <translation>Qué orden y cuál de sus ejecuciones</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>Qué dice el motor</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>What venue or storage says</source>
        <translation>Qué dice la plaza o el almacén</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Qué se hizo al respecto</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagHistoryModel</name>
    <message>
        <source>It was made while no session was running, so that nothing came of it at once</source>
        <translation>Se hizo sin ninguna sesión en marcha, así que no tuvo efecto inmediato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>El operador</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>The flag, and what it was before and after</source>
        <translation>El flag, y cómo estaba antes y después</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>Efecto desde</translation>
    </message>
    <message>
        <source>What it did from then on until the next change, in the same session</source>
        <translation>Qué hizo desde entonces hasta el próximo cambio, en la misma sesión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The operator&apos;s words</source>
        <translation>Las palabras del operador</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>From when on it is called stale</source>
        <translation>Desde cuándo se considera caducado</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagsModel</name>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a flag that is off</comment>
        <translation>frenado por %1</translation>
    </message>
    <message>
        <source>in effect</source>
        <comment>flag</comment>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>nunca cambiado</translation>
    </message>
    <message>
        <source>%1 by %2, %3 (%4)</source>
        <comment>on or off, who, when, time zone</comment>
        <translation>%1 por %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 está %2</translation>
    </message>
    <message>
        <source>It needs %1, which is off.</source>
        <comment>a flag</comment>
        <translation>Necesita %1, que está inactivo.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Name of the feature flag</source>
        <translation>Nombre del feature flag</translation>
    </message>
    <message>
        <source>On</source>
        <comment>flag switch</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Turning it asks for a reason</source>
        <translation>Al cambiarlo se pide un motivo</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Whether it is in effect, or which flag above it is off</source>
        <translation>Si está en vigor, o qué flag superior está inactivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>Efecto desde</translation>
    </message>
    <message>
        <source>What it did since its last change, or since the session began</source>
        <translation>Qué hizo desde su último cambio, o desde el inicio de la sesión</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Whether it has expired, or was left on for long</source>
        <translation>Si ha caducado o lleva mucho tiempo activo</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Who changed it last, when and why</source>
        <translation>Quién lo cambió por última vez, cuándo y por qué</translation>
    </message>
</context>
<context>
    <name>sextant::models::GuiStallsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>How long the window did not answer</source>
        <translation>Cuánto tiempo no respondió la ventana</translation>
    </message>
    <message>
        <source>What it was doing</source>
        <translation>Qué estaba haciendo</translation>
    </message>
    <message>
        <source>What took most of the time</source>
        <translation>Lo que llevó más tiempo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>How much of the time that took</source>
        <translation>Cuánto del tiempo llevó</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportBarsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>Dónde está en el archivo</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>When the bar begins</source>
        <translation>Cuándo comienza la barra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>First price</source>
        <translation>Primer precio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Precio máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio mínimo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>What was traded; a dash: the file does not say</source>
        <translation>Lo que se negoció; un guion: el archivo no lo dice</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>Dónde está en el archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Which cell is wrong</source>
        <translation>Qué celda está mal</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>And what was expected</source>
        <translation>Y qué se esperaba</translation>
    </message>
</context>
<context>
    <name>sextant::models::IncidentsModel</name>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>Qué ocurrió y por qué</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>El instrumento afectado</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instruments</comment>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>sextant::models::LayoutsModel</name>
    <message>
        <source>Whole window</source>
        <translation>Toda la ventana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Como se guardó</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Abarca</translation>
    </message>
    <message>
        <source>One workspace, or the whole window</source>
        <translation>Un espacio o toda la ventana</translation>
    </message>
</context>
<context>
    <name>sextant::models::LegsText</name>
    <message>
        <source>Bull call spread</source>
        <translation>Bull call spread</translation>
    </message>
    <message>
        <source>Bear put spread</source>
        <translation>Bear put spread</translation>
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
        <translation>Iron condor</translation>
    </message>
    <message>
        <source>Calendar spread</source>
        <translation>Calendar spread</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>Call cubierta</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Una opción</translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation>Spread vertical</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Varias opciones</translation>
    </message>
    <message>
        <source>brings %1</source>
        <translation>aporta %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>cuesta %1</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>Se rechazaría: %1</translation>
    </message>
    <message>
        <source>one %1; all need %2 and fees of %3</source>
        <translation>una %1; todas necesitan %2 y comisiones de %3</translation>
    </message>
    <message>
        <source>Would be refused: %1 (%2)</source>
        <translation>Se rechazaría: %1 (%2)</translation>
    </message>
    <message>
        <source>Would be sent: %1. Contracts that nothing covers: %2.</source>
        <translation>Se enviaría: %1. Contratos que nada cubre: %2.</translation>
    </message>
    <message>
        <source>Would be sent: %1.</source>
        <translation>Se enviaría: %1.</translation>
    </message>
</context>
<context>
    <name>sextant::models::NotificationsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>Cuándo se comunicó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What told it</source>
        <translation>Qué lo comunicó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was told, and how often one after another</source>
        <translation>Qué se comunicó y cuántas veces seguidas</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>El instrumento afectado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, sin leer</translation>
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
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refused: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>The operator who did it or tried to</source>
        <translation>El operador que lo hizo o lo intentó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was done or refused</source>
        <translation>Qué se hizo o se rechazó</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The flag, setting, instrument or operator</source>
        <translation>El flag, ajuste, instrumento u operador</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What was needed, or what changed</source>
        <translation>Qué se necesitaba o qué cambió</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Window, socket of the workspace, command line or file</source>
        <translation>Ventana, socket del espacio de trabajo, línea de comandos o archivo</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionChainModel</name>
    <message>
        <source>strike %1, at the money</source>
        <translation>strike %1, at the money</translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation>strike %1</translation>
    </message>
    <message>
        <source>no %1 at %2</source>
        <translation>sin %1 en %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>strike, call or put, title of the column, value</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no position</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Nobody has quoted it yet.</source>
        <translation>Nadie la ha cotizado aún.</translation>
    </message>
    <message>
        <source>Last quote %1 × %2 at %3 / %4, %5 ago</source>
        <comment>bid size, ask size, bid, ask, age</comment>
        <translation>Última cotización %1 × %2 a %3 / %4, hace %5</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>No se usa: %1.</translation>
    </message>
    <message>
        <source>No volatility: %1.</source>
        <translation>Sin volatilidad: %1.</translation>
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
        <translation>contratos de A y B, y elegidos (S)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <source>age of the quote, or what is wrong with it</source>
        <translation>antigüedad de la cotización, o qué tiene de malo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotiz.</translation>
    </message>
    <message>
        <source>theta, gained per day of time passing</source>
        <translation>theta, ganado por cada día que pasa</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>vega, gained per point of volatility</source>
        <translation>vega, ganado por punto de volatilidad</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>gamma, change of delta per 1.00 of the price</source>
        <translation>gamma, cambio de la delta por 1,00 del precio</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>delta, gained per 1.00 of the price</source>
        <translation>delta, ganado por 1,00 del precio</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>implied volatility of its mid, per year</source>
        <translation>volatilidad implícita de su medio, anual</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>VI</translation>
    </message>
    <message>
        <source>between bid and ask</source>
        <translation>entre bid y ask</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>what it can be sold at; click to sell</source>
        <translation>a lo que se puede vender; clic para vender</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>what it can be bought at; click to buy</source>
        <translation>a lo que se puede comprar; clic para comprar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Price at which it is exercised</source>
        <translation>Precio al que se ejerce</translation>
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
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Delta, shares</source>
        <translation>Delta, acciones</translation>
    </message>
    <message>
        <source>Delta, money</source>
        <translation>Delta, dinero</translation>
    </message>
    <message>
        <source>… price +1%</source>
        <comment>gained when the price rises by one percent</comment>
        <translation>… precio +1 %</translation>
    </message>
    <message>
        <source>Gamma, shares per 1.00</source>
        <translation>Gamma, acc. por 1,00</translation>
    </message>
    <message>
        <source>… delta per +1%</source>
        <comment>change of the delta in money when the price rises by one percent</comment>
        <translation>… delta por +1 %</translation>
    </message>
    <message>
        <source>Vega, per point</source>
        <translation>Vega, por punto</translation>
    </message>
    <message>
        <source>Theta, per day</source>
        <translation>Theta, por día</translation>
    </message>
    <message>
        <source>Rho, per 1% interest</source>
        <translation>Rho, por 1 % de interés</translation>
    </message>
    <message>
        <source>Legs without a value</source>
        <translation>Patas sin valor</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionLadderModel</name>
    <message>
        <source>none</source>
        <comment>no pinned strikes</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>sold at %1: how many are assigned is not known before it is over</source>
        <translation>vendida en %1: cuántas se asignan no se sabe hasta que termine</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>contracts</comment>
        <translation>Compradas</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>contracts</comment>
        <translation>Vendidas</translation>
    </message>
    <message>
        <source>Pin risk</source>
        <translation>Riesgo de pin</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSelectionModel</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>contracts of a leg; negative: sold</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>ask of what is bought, bid of what is sold</comment>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionStressModel</name>
    <message>
        <source>price %1, volatility %2: %3</source>
        <translation>precio %1, volatilidad %2: %3</translation>
    </message>
    <message>
        <source>IV %1</source>
        <comment>volatility moves by</comment>
        <translation>VI %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSurfaceModel</name>
    <message>
        <source>%1 · %2 d</source>
        <comment>expiry date, days</comment>
        <translation>%1 · %2 d</translation>
    </message>
    <message>
        <source>%1, strike %2: %3</source>
        <comment>expiry, distance from the forward, volatility</comment>
        <translation>%1, strike %2: %3</translation>
    </message>
    <message>
        <source>nobody quotes so far out</source>
        <translation>nadie cotiza tan lejos</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionText</name>
    <message>
        <source>no quote</source>
        <translation>sin cotización</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>quote of an option</comment>
        <translation>desfasada</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>quote of an option without bid and ask</comment>
        <translation>vacía</translation>
    </message>
    <message>
        <source>no ask</source>
        <translation>sin ask</translation>
    </message>
    <message>
        <source>no bid</source>
        <translation>sin bid</translation>
    </message>
    <message>
        <source>crossed</source>
        <comment>bid above ask</comment>
        <translation>cruzada</translation>
    </message>
    <message>
        <source>strike or price is no number</source>
        <translation>el strike o el precio no es un número</translation>
    </message>
    <message>
        <source>it expires now</source>
        <translation>vence ahora</translation>
    </message>
    <message>
        <source>its price is below what exercising it pays</source>
        <translation>su precio está por debajo de lo que paga ejercerla</translation>
    </message>
    <message>
        <source>its price is exactly what exercising it pays</source>
        <translation>su precio es exactamente lo que paga ejercerla</translation>
    </message>
    <message>
        <source>its price is above what it can be worth</source>
        <translation>su precio está por encima de lo que puede valer</translation>
    </message>
    <message>
        <source>no volatility gives its price</source>
        <translation>ninguna volatilidad da su precio</translation>
    </message>
    <message>
        <source>call</source>
        <comment>option</comment>
        <translation>call</translation>
    </message>
    <message>
        <source>put</source>
        <comment>option</comment>
        <translation>put</translation>
    </message>
    <message>
        <source>%1 · %2 d · %3</source>
        <comment>expiry date, days, root</comment>
        <translation>%1 · %2 d · %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>root, expiry date, strike, call or put</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>A paper</source>
        <comment>positions of engine 1</comment>
        <translation>A papel</translation>
    </message>
    <message>
        <source>B shadow</source>
        <comment>positions of engine 2</comment>
        <translation>B sombra</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many quotes, what is wrong with them</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 quotes, all good</source>
        <translation>%1 cotizaciones, todas buenas</translation>
    </message>
    <message>
        <source>%1 of %2 quotes bad: %3</source>
        <translation>%1 de %2 cotizaciones malas: %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as QLocale writes it: &quot;5 Jan 2026&quot;</extracomment>
        <translation>d MMM yyyy</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the order was given</source>
        <translation>Cuándo se dio la orden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>Número de la orden en esta sesión</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Buys or sells</source>
        <translation>Compra o vende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of order; exits only reduce a position</source>
        <translation>Tipo de orden; las salidas solo reducen una posición</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>Cantidad en unidades del instrumento</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Quantity executed so far</source>
        <translation>Cantidad ejecutada hasta ahora</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Worst price of a limit order</source>
        <translation>Peor precio de una orden limitada</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stop en</translation>
    </message>
    <message>
        <source>Price that a stop order waits for</source>
        <translation>Precio que espera una orden stop</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>How far a trailing stop lies behind the best price</source>
        <translation>Distancia del trailing stop al mejor precio</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>What the book shows of an iceberg at a time</source>
        <translation>Lo que el libro muestra de una iceberg cada vez</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>Vig.</translation>
    </message>
    <message>
        <source>Time in force: DAY until the end of the trading day, GTC until cancelled, GTD until an instant, IOC at once or not at all, FOK at once and whole, OPG at the open</source>
        <translation>Vigencia: DAY hasta el final del día de mercado, GTC hasta cancelar, GTD hasta un instante, IOC al momento o nada, FOK al momento y completa, OPG en la apertura</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Orders with the same number belong together: what fills one cancels or reduces the others</source>
        <translation>Las órdenes con el mismo número van juntas: lo que ejecuta una cancela o reduce las otras</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The order whose place it took, or the position that it leaves</source>
        <translation>La orden cuyo lugar ocupó, o la posición de la que sale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What has become of it; unverified: nobody knows what the market did to it while the program was away</source>
        <translation>Qué fue de ella; sin verificar: nadie sabe qué le hizo el mercado con el programa cerrado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose order it is</source>
        <translation>De quién es la orden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it was given, and why it ended</source>
        <translation>Por qué se dio y por qué terminó</translation>
    </message>
</context>
<context>
    <name>sextant::models::PairsModel</name>
    <message>
        <source>A and B differ</source>
        <translation>A y B difieren</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>LARGO</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>CORTO</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Average entry of engine 1 on paper</source>
        <translation>Entrada media del motor 1 en papel</translation>
    </message>
    <message>
        <source>A entry</source>
        <translation>Entrada A</translation>
    </message>
    <message>
        <source>Result of engine 1 so far, less fees</source>
        <translation>Resultado del motor 1 hasta ahora, menos comisiones</translation>
    </message>
    <message>
        <source>A P&amp;L</source>
        <translation>PyG A</translation>
    </message>
    <message>
        <source>Average entry of engine 2 in its shadow</source>
        <translation>Entrada media del motor 2 en su sombra</translation>
    </message>
    <message>
        <source>B entry</source>
        <translation>Entrada B</translation>
    </message>
    <message>
        <source>Result of engine 2 so far, less fees; it trades no money</source>
        <translation>Resultado del motor 2 hasta ahora, menos comisiones; no opera dinero</translation>
    </message>
    <message>
        <source>B P&amp;L</source>
        <translation>PyG B</translation>
    </message>
    <message>
        <source>What B has earned more than A; without a position 0</source>
        <translation>Lo que B ha ganado más que A; sin posición, 0</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The agents that made B&apos;s decision, or why B stays out</source>
        <translation>Los agentes que decidieron por B, o por qué B se queda fuera</translation>
    </message>
    <message>
        <source>B decided by</source>
        <translation>B decidido por</translation>
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
        <translation>corta %1</translation>
    </message>
    <message>
        <source>long %1</source>
        <translation>larga %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Whose position it is: A paper, B shadow</source>
        <translation>De quién es la posición: A papel, B sombra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Units held: + long, - short</source>
        <translation>Unidades en cartera: + larga, - corta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Average price paid or received</source>
        <translation>Precio medio pagado o recibido</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>What it is valued at now</source>
        <translation>A cuánto se valora ahora</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>PyG</translation>
    </message>
    <message>
        <source>Result so far: realised and unrealised, less fees</source>
        <translation>Resultado hasta ahora: realizado y no realizado, menos comisiones</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>Resultado en unidades de lo que el stop arriesgaba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>Objetivo de beneficio</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Level of the trailing stop once it is armed</source>
        <translation>Nivel del trailing stop una vez armado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <source>Time since it was opened</source>
        <translation>Tiempo desde que se abrió</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose position it is</source>
        <translation>De quién es la posición</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierta desde %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ProfilesModel</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Como se guardó</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How many settings it holds; the others have their defaults</source>
        <translation>Cuántos ajustes contiene; los demás tienen su valor predeterminado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>Cuándo se guardó</translation>
    </message>
</context>
<context>
    <name>sextant::models::RegimeChangesModel</name>
    <message>
        <source>%1 so far</source>
        <comment>a span of time</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Close of the bar that changed it</source>
        <translation>Cierre de la barra que lo cambió</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Direction and volatility from then on</source>
        <translation>Dirección y volatilidad desde entonces</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>The labels that became others</source>
        <translation>Las etiquetas que pasaron a ser otras</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long it stayed so, closed hours included</source>
        <translation>Cuánto tiempo siguió así, horas de cierre incluidas</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>How likely its direction was</source>
        <translation>Lo probable que era su dirección</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>How clear the regime was at the change</source>
        <translation>Lo claro que era el régimen en el cambio</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Ruptura</translation>
    </message>
    <message>
        <source>How likely the market had broken with its past within the last 15 bars</source>
        <translation>Lo probable que es que el mercado rompiera con su pasado en las últimas 15 barras</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What the direction was made of</source>
        <translation>De qué se formó la dirección</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>What changed first</source>
        <translation>Qué cambió primero</translation>
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
        <translation>de %1 a %2: %3</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>Dirección del mercado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How long it lasted on average, closed hours included; stays that have ended</source>
        <translation>Cuánto duró de media, horas de cierre incluidas; solo permanencias terminadas</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Share of the time with a known direction</source>
        <translation>Parte del tiempo con dirección conocida</translation>
    </message>
    <message>
        <source>Of time</source>
        <translation>Del tiempo</translation>
    </message>
    <message>
        <source>How often it turned to %1, and the share of all turns from there</source>
        <translation>Con qué frecuencia giró a %1, y la parte de todos los giros desde ahí</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>direction of a market</comment>
        <translation>a %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ReportRunner</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was reading the session again: %1. No report was written; running sessions are not concerned.</source>
        <translation>El motor se detuvo por un fallo al releer la sesión: %1. No se escribió ningún informe; las sesiones en curso no se ven afectadas.</translation>
    </message>
</context>
<context>
    <name>sextant::models::RiskLimitsModel</name>
    <message>
        <source>none</source>
        <comment>window of an event</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>Número de la regla</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Límite de</translation>
    </message>
    <message>
        <source>What the rule limits</source>
        <translation>Qué limita la regla</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Share of the limit that is used; the mark is where a warning is given</source>
        <translation>Parte del límite usada; la marca señala dónde se avisa</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>What the account has now, working entries included</source>
        <translation>Lo que la cuenta tiene ahora, entradas activas incluidas</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Qué se permite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Broken limits stop entries; near ones have used the share that warns</source>
        <translation>Los límites superados detienen entradas; los cercanos han usado la parte que avisa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>The instrument that it is about, if it is about one</source>
        <translation>El instrumento del que trata, si trata de uno</translation>
    </message>
    <message>
        <source>%1: %2 used, %3</source>
        <comment>rule, share, state</comment>
        <translation>%1: %2 usado, %3</translation>
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
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>PAPER</source>
        <comment>paper session on recorded prices</comment>
        <translation>PAPEL</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <comment>a look back at a session</comment>
        <translation>REPLAY</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>session</comment>
        <translation>completa</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <comment>session</comment>
        <translation>se puede reanudar</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>What the session is called</source>
        <translation>Cómo se llama la sesión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where its prices come from</source>
        <translation>De dónde vienen sus precios</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>When it was begun</source>
        <translation>Cuándo se inició</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether it can go on</source>
        <translation>Si puede continuar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Files or simulator it was made from</source>
        <translation>Archivos o simulador de los que se hizo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What people wrote about the session</source>
        <translation>Lo que se escribió sobre la sesión</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingDifferencesModel</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What is in effect</source>
        <translation>Lo que está en vigor</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>En el perfil</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>Lo que sería</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What the values are counted in</source>
        <translation>En qué se cuentan los valores</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Se aplica</translation>
    </message>
    <message>
        <source>When the change takes effect</source>
        <translation>Cuándo surte efecto el cambio</translation>
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
        <translation>al momento</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>próxima sesión</translation>
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
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Qué se ajusta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is in effect, or will be once it is applied</source>
        <translation>Lo vigente, o lo que lo será al aplicarlo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What the value is counted in</source>
        <translation>En qué se cuenta el valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>What it is unless set</source>
        <translation>Lo que es si no se fija</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Se aplica</translation>
    </message>
    <message>
        <source>When a change takes effect</source>
        <translation>Cuándo surte efecto un cambio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>sin aplicar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether it differs from its default, or waits to be applied</source>
        <translation>Si difiere del valor predeterminado o espera a aplicarse</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Qué se permite</translation>
    </message>
</context>
<context>
    <name>sextant::models::ShortcutsModel</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Where the action stands</source>
        <translation>Dónde está la acción</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What is pressed for it</source>
        <translation>Lo que se pulsa para ella</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Its key before anybody chose another</source>
        <translation>Su tecla antes de que nadie eligiera otra</translation>
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
        <translation>señal de fuera (%1)</translation>
    </message>
    <message>
        <source>score %1, agreement %2</source>
        <translation>puntuación %1, acuerdo %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was scored or came in</source>
        <translation>Cuándo se puntuó o llegó</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>TF</source>
        <translation>TF</translation>
    </message>
    <message>
        <source>Timeframe of the signal</source>
        <translation>Temporalidad de la señal</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>What the signal asks for</source>
        <translation>Qué pide la señal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>0 short, 0.5 neutral, 1 long</source>
        <translation>0 corto, 0,5 neutral, 1 largo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Who decided: A paper, B shadow</source>
        <translation>Quién decidió: A papel, B sombra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What became of it; of traded ones, the state of the order</source>
        <translation>Qué fue de ella; en las operadas, el estado de la orden</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>The deciding reason; Why shows all of them</source>
        <translation>El motivo decisivo; «Por qué» los muestra todos</translation>
    </message>
    <message>
        <source>traded</source>
        <comment>signal</comment>
        <translation>operada</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>signal</comment>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>signal</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>scored bar</comment>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>signal</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>signal</comment>
        <translation>rechazada</translation>
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
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>Cuándo se cerró</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>De quién era la posición</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>Lo máximo que llegó a ser: + larga, - corta</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>PyG</translation>
    </message>
    <message>
        <source>Result less fees, dividends and funding included</source>
        <translation>Resultado menos comisiones, con dividendos y funding</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>Resultado en unidades de lo que el stop arriesgaba</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best result it ever showed, before fees</source>
        <translation>Excursión máxima favorable: el mejor resultado que llegó a mostrar, antes de comisiones</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst result it ever showed, before fees</source>
        <translation>Excursión máxima adversa: el peor resultado que llegó a mostrar, antes de comisiones</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>De la entrada a la salida</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Por qué se cerró</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of its notes</source>
        <translation>Etiquetas de sus notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What people noted about it</source>
        <translation>Qué se anotó sobre ella</translation>
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
        <translation>Motor</translation>
    </message>
    <message>
        <source>That left the signal alone</source>
        <translation>Qué dejó pasar la señal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Gate, rule or refusal; “against” is an agent that spoke against the signal</source>
        <translation>Filtro, regla o rechazo; «en contra» es un agente que opinó contra la señal</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Followed to their end</source>
        <translation>Seguidas hasta su final</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>UTC days of their decisions: the clusters of the interval</source>
        <translation>Días UTC de sus decisiones: los grupos del intervalo</translation>
    </message>
    <message>
        <source>Mean R</source>
        <translation>R medio</translation>
    </message>
    <message>
        <source>What they would have earned; below zero the veto saved money</source>
        <translation>Lo que habrían ganado; por debajo de cero el veto ahorró dinero</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>Of the mean, for one look, clustered by day</source>
        <translation>De la media, para una mirada, agrupado por día</translation>
    </message>
    <message>
        <source>Value of the veto</source>
        <translation>Valor del veto</translation>
    </message>
    <message>
        <source>What all of them would have lost, in R</source>
        <translation>Lo que habrían perdido entre todas, en R</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B sombra</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A papel</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>one day only</source>
        <translation>un solo día</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistBook</name>
    <message>
        <source>new watchlist %1</source>
        <translation>nueva lista %1</translation>
    </message>
    <message>
        <source>new name of watchlist %1</source>
        <translation>nuevo nombre de la lista %1</translation>
    </message>
    <message>
        <source>removal of watchlist %1</source>
        <translation>eliminación de la lista %1</translation>
    </message>
    <message>
        <source>order of the watchlist</source>
        <translation>orden de la lista</translation>
    </message>
    <message>
        <source>change of watchlist %1</source>
        <translation>cambio de la lista %1</translation>
    </message>
    <message>
        <source>group of %1</source>
        <translation>grupo de %1</translation>
    </message>
    <message>
        <source>change of screen %1</source>
        <translation>cambio del filtro %1</translation>
    </message>
    <message>
        <source>removal of screen %1</source>
        <translation>eliminación del filtro %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistModel</name>
    <message>
        <source>no closed bars yet</source>
        <translation>aún sin barras cerradas</translation>
    </message>
    <message>
        <source>%1 over %2 bars of %3</source>
        <translation>%1 en %2 barras de %3</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>aún sin puntuación</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no score yet, the indicators are warming up</source>
        <translation>aún sin puntuación, los indicadores están en calentamiento</translation>
    </message>
    <message>
        <source>score %1 on %2, confidence %3, agreement %4</source>
        <translation>puntuación %1 en %2, confianza %3, acuerdo %4</translation>
    </message>
    <message>
        <source>%1
buys from %2, sells from %3</source>
        <translation>%1
compra desde %2, venta desde %3</translation>
    </message>
    <message>
        <source>no regime, nothing is scored</source>
        <translation>sin régimen, no se puntúa nada</translation>
    </message>
    <message>
        <source>regime %1, confidence %2</source>
        <translation>régimen %1, confianza %2</translation>
    </message>
    <message>
        <source>the regime is not known yet</source>
        <translation>el régimen aún no se conoce</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <comment>basis points</comment>
        <translation>%1 pb</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Precio más reciente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>Desde el último cierre del día de mercado anterior; mercados siempre abiertos: en 24 horas</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>The last 60 closes</source>
        <translation>Los últimos 60 cierres</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Direction and volatility of the market</source>
        <translation>Dirección y volatilidad del mercado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>Última puntuación de la temporalidad de señal más corta: 0 corto, 0,5 neutral, 1 largo</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>Ask menos bid, en puntos básicos de su media</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>engine 2: what it thinks, how sure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>engine 2 has not been asked yet</source>
        <translation>aún no se ha preguntado al motor 2</translation>
    </message>
    <message>
        <source>engine 2: %1, it would trade</source>
        <translation>motor 2: %1, operaría</translation>
    </message>
    <message>
        <source>engine 2: %1, it would not trade</source>
        <translation>motor 2: %1, no operaría</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>Motor 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal, 0 to 100 sure</source>
        <translation>Lo que decidió el motor 2 en su señal más reciente, seguridad de 0 a 100</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Volumen negociado</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>Precios por volúmenes de las últimas 24 horas, hasta donde los tiene la sesión</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>Clase de activo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The group that you put it into</source>
        <translation>El grupo en que lo puso</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistRows</name>
    <message>
        <source>No venue known</source>
        <translation>Plaza desconocida</translation>
    </message>
    <message>
        <source>No regime</source>
        <translation>Sin régimen</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 instruments, collapsed</source>
        <translation>%1, instrumentos: %2, contraído</translation>
    </message>
    <message>
        <source>%1, %2 instruments</source>
        <translation>%1, instrumentos: %2</translation>
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
        <translation>aceptada</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>request</comment>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>request</comment>
        <translation>mal formada</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>request</comment>
        <translation>secreto incorrecto</translation>
    </message>
    <message>
        <source>not allowed from there</source>
        <comment>request</comment>
        <translation>no permitida desde ahí</translation>
    </message>
    <message>
        <source>too large</source>
        <comment>request</comment>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>request</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>too many</source>
        <comment>request</comment>
        <translation>demasiadas</translation>
    </message>
    <message>
        <source>engine busy</source>
        <comment>request</comment>
        <translation>motor ocupado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>What became of it, and the status that the sender heard</source>
        <translation>Qué fue de ella, y el estado que recibió el emisor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>Las palabras de la respuesta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The sender&apos;s address</source>
        <translation>La dirección del emisor</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Its number in the session</source>
        <translation>Su número en la sesión</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>From the whole request to its answer</source>
        <translation>De la petición completa a su respuesta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>What was sent, without the secret</source>
        <translation>Lo que se envió, sin el secreto</translation>
    </message>
</context>
<context>
    <name>sextant::models::WeightsModel</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Number of the weights; it stands with every signal</source>
        <translation>Número de los pesos; figura en cada señal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it took effect</source>
        <translation>Cuándo entró en vigor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo surgió</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What is another value than before</source>
        <translation>Qué valores difieren de antes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Quién lo cambió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Their words, or the outcome it was learned from</source>
        <translation>Sus palabras, o el desenlace del que se aprendió</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfCausesModel</name>
    <message>
        <source>amounts alone</source>
        <translation>solo importes</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>The number that decisions name as their cause</source>
        <translation>El número que las decisiones citan como causa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the first decision differed</source>
        <translation>Cuándo difirió la primera decisión</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué trataba</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose result it changes</source>
        <translation>El resultado de quién cambia</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como fue</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>Qué se decidió; una raya: nada</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>Qué se habría decidido; una raya: nada</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>How many differ because of it</source>
        <translation>Cuántas difieren por ello</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What it makes of the account&apos;s result, in the account&apos;s currency; the amounts of an account add up to the whole difference</source>
        <translation>Lo que supone para el resultado de la cuenta, en su divisa; los importes de una cuenta suman toda la diferencia</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfModel</name>
    <message>
        <source>%1, for other reasons</source>
        <comment>a decision</comment>
        <translation>%1, por otros motivos</translation>
    </message>
    <message>
        <source>It came to the same; only what was measured or allowed is another.</source>
        <translation>Llegó a lo mismo; solo cambia lo medido o lo permitido.</translation>
    </message>
    <message>
        <source>Follows from %1 at %2: %3 → %4</source>
        <translation>Se deriva de %1 a las %2: %3 → %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was decided, in the time of the session</source>
        <translation>Cuándo se decidió, en la hora de la sesión</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué trataba</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Who decided: engine 1 on paper, engine 2 in its shadow</source>
        <translation>Quién decidió: motor 1 en papel, motor 2 en su sombra</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>What kind of decision it is</source>
        <translation>Qué tipo de decisión es</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como fue</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>Qué se decidió; una raya: nada</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>Qué se habría decidido; una raya: nada</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Number of the first difference that it follows from</source>
        <translation>Número de la primera diferencia de la que se deriva</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhyModel</name>
    <message>
        <source>adds %1</source>
        <comment>to a score</comment>
        <translation>suma %1</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>What was looked at, in the order of the decision</source>
        <translation>Qué se miró, en el orden de la decisión</translation>
    </message>
    <message>
        <source>What was measured, and the limit it was held against</source>
        <translation>Qué se midió, y el límite con que se comparó</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AboutDialog</name>
    <message>
        <source>About Sextant</source>
        <translation>Acerca de Sextant</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Logotipo de Sextant</translation>
    </message>
    <message>
        <source>Sextant %1</source>
        <translation>Sextant %1</translation>
    </message>
    <message>
        <source>A trading cockpit that explains every decision it takes.

All orders are paper orders: nothing you do here reaches a venue. A session labelled SIM shows invented prices; PAPER shows recorded ones.

Built with Qt %1, SQLite and OpenSSL; text in Inter.</source>
        <translation>Una cabina de trading que explica cada decisión que toma.

Todas las órdenes son en papel: nada de lo que haga aquí llega a una plaza. Una sesión marcada SIM muestra precios inventados; PAPEL, precios grabados.

Hecho con Qt %1, SQLite y OpenSSL; texto en Inter.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AccountDialog</name>
    <message>
        <source>Open an account</source>
        <translation>Abrir una cuenta</translation>
    </message>
    <message>
        <source>Move capital</source>
        <translation>Mover capital</translation>
    </message>
    <message>
        <source>Correct a position</source>
        <translation>Corregir una posición</translation>
    </message>
    <message>
        <source>Book funding</source>
        <translation>Asentar funding</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir cuenta</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Asentar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit with your name.</source>
        <translation>¿Por qué? Se guarda en la auditoría con su nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>such as swing, or hedges</source>
        <translation>por ejemplo swing o coberturas</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Capital comes in</source>
        <translation>Entra capital</translation>
    </message>
    <message>
        <source>Capital goes out</source>
        <translation>Sale capital</translation>
    </message>
    <message>
        <source>One currency for another</source>
        <translation>Una divisa por otra</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Qué se tiene</translation>
    </message>
    <message>
        <source>long</source>
        <translation>larga</translation>
    </message>
    <message>
        <source>short</source>
        <translation>corta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>What the change is booked at; for a position built elsewhere its average price</source>
        <translation>A cuánto se asienta el cambio; para una posición formada en otro sitio, su precio medio</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetuo</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>long positions pay, short ones get it</source>
        <translation>pagan las posiciones largas, reciben las cortas</translation>
    </message>
    <message>
        <source>short positions pay, long ones get it</source>
        <translation>pagan las posiciones cortas, reciben las largas</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Tasa, %</translation>
    </message>
    <message>
        <source>of the position&apos;s value, such as %1</source>
        <translation>del valor de la posición, por ejemplo %1</translation>
    </message>
    <message>
        <source>the position&apos;s mark</source>
        <translation>el precio de marca de la posición</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Cuenta principal</translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation>por ejemplo EUR</translation>
    </message>
    <message>
        <source>The session that this was meant for has ended. Nothing was booked; close this.</source>
        <translation>La sesión para la que era esto ha terminado. No se asentó nada; cierre esto.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Aún no hay sesión.</translation>
    </message>
    <message>
        <source>This session has no perpetual: only they pay funding.</source>
        <translation>Esta sesión no tiene perpetuos: solo ellos pagan funding.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✗ Nobody listens: the session has ended. Nothing was booked.</source>
        <translation>✗ Sin destinatario: la sesión ha terminado. No se asentó nada.</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>Esperando a que esté en el disco…</translation>
    </message>
    <message>
        <source>✗ Refused: %1. Nothing was booked.</source>
        <translation>✗ Rechazado: %1. No se asentó nada.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionBook</name>
    <message>
        <source>Kill always keeps a key.</source>
        <translation>La parada conserva siempre una tecla.</translation>
    </message>
    <message>
        <source>Keys alone are for typing and for panels: use Ctrl, Alt or a function key.</source>
        <translation>Las teclas solas son para escribir y para los paneles: use Ctrl, Alt o una tecla de función.</translation>
    </message>
    <message>
        <source>That is the key of Kill. Give Kill another one first.</source>
        <translation>Esa es la tecla de la parada. Dele otra primero.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgentsPanel</name>
    <message>
        <source>Agents of engine 2</source>
        <translation>Agentes del motor 2</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>What is known of the chosen agent</source>
        <translation>Qué se sabe del agente elegido</translation>
    </message>
    <message>
        <source>What the chosen agent said</source>
        <translation>Qué dijo el agente elegido</translation>
    </message>
    <message>
        <source>It has said nothing yet. Play the session: every signal is put to the agents.</source>
        <translation>Aún no ha dicho nada. Reproduzca la sesión: cada señal se somete a los agentes.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export what engine 2 decided</source>
        <translation>Exportar lo que decidió el motor 2</translation>
    </message>
    <message>
        <source>Write the decision log or the shadow trades of the session to a CSV file</source>
        <translation>Escribir el registro de decisiones o las operaciones sombra de la sesión en un archivo CSV</translation>
    </message>
    <message>
        <source>Decision log as CSV …</source>
        <translation>Registro de decisiones como CSV …</translation>
    </message>
    <message>
        <source>Shadow trades as CSV …</source>
        <translation>Operaciones sombra como CSV …</translation>
    </message>
    <message>
        <source>How the export ended</source>
        <translation>Cómo terminó la exportación</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>Motor 2 inactivo</translation>
    </message>
    <message>
        <source>Switch on the flag enable_variant_b: its agents then speak of every signal beside engine 1, in a shadow that trades no money.</source>
        <translation>Active el flag enable_variant_b: sus agentes opinarán entonces sobre cada señal junto al motor 1, en una sombra que no opera dinero.</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>Mostrar el flag</translation>
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
        <translation>%1 aún no ha opinado.</translation>
    </message>
    <message>
        <source>What %1 said — Enter explains a decision</source>
        <translation>Qué dijo %1 — Intro explica una decisión</translation>
    </message>
    <message>
        <source>%1 — choose another agent in the table</source>
        <translation>%1 — elija otro agente en la tabla</translation>
    </message>
    <message>
        <source>Risk says what may be, not where the market goes: it has no calibration.</source>
        <translation>El riesgo dice qué se permite, no adónde va el mercado: no tiene calibración.</translation>
    </message>
    <message>
        <source>%1 of %2 results are there. The curve is drawn from then on; let the session play.</source>
        <translation>Hay %1 de %2 resultados. La curva se dibuja a partir de entonces; deje correr la sesión.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Agents, calibration or decisions</source>
        <translation>Agentes, calibración o decisiones</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>Nueva alerta</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Modificar la alerta</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>As on the command line: rsi:14, ema:20, atr:14</source>
        <translation>Como en la línea de comandos: rsi:14, ema:20, atr:14</translation>
    </message>
    <message>
        <source>How far the value has to go back before the alert can fire again</source>
        <translation>Cuánto debe retroceder el valor antes de que la alerta pueda dispararse de nuevo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Histéresis</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>Avisar por %1</translation>
    </message>
    <message>
        <source>None chosen: all that are set up</source>
        <translation>Ninguno elegido: todos los configurados</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Aviso por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Symbol: name the instrument, such as BTC-USDT.</source>
        <translation>Símbolo: indique el instrumento, por ejemplo BTC-USDT.</translation>
    </message>
    <message>
        <source>Level: a number is needed, such as 64000.</source>
        <translation>Nivel: se necesita un número, por ejemplo 64000.</translation>
    </message>
    <message>
        <source>Hysteresis: expected a number.</source>
        <translation>Histéresis: se espera un número.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertsPanel</name>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What alerts did</source>
        <translation>Qué hicieron las alertas</translation>
    </message>
    <message>
        <source>Nothing has fired and nothing was changed yet.</source>
        <translation>Aún no se ha disparado ni cambiado nada.</translation>
    </message>
    <message>
        <source>Alerts, their history, and channels</source>
        <translation>Alertas, su historial y canales</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>Lista de alertas</translation>
    </message>
    <message>
        <source>No alert yet. “New alert” asks what you want to be told of: a price, a score, a lost feed…</source>
        <translation>Aún no hay alertas. «Nueva alerta» pregunta de qué quiere ser avisado: un precio, una puntuación, un feed perdido…</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>Nueva alerta…</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Nueva alerta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the newest change of an alert</source>
        <translation>Deshacer el último cambio de una alerta</translation>
    </message>
    <message>
        <source>Takes the newest change of an alert back; once more brings it again</source>
        <translation>Deshace el último cambio de una alerta; otra vez lo rehace</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Modificar la alerta</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>Eliminar la alerta</translation>
    </message>
    <message>
        <source>No channel.</source>
        <translation>Ningún canal.</translation>
    </message>
    <message>
        <source>Send a test by the chosen channel</source>
        <translation>Enviar una prueba por el canal elegido</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Settings of notifications</source>
        <translation>Ajustes de notificaciones</translation>
    </message>
    <message>
        <source>From what importance on, how many a minute, quiet hours, what a message says</source>
        <translation>Desde qué importancia, cuántos por minuto, horas de silencio, qué dice un mensaje</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verificar cadena</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all that are shown, as CSV</source>
        <translation>Copia las entradas seleccionadas, o todas las mostradas, como CSV</translation>
    </message>
    <message>
        <source>Copy entries as CSV</source>
        <translation>Copiar entradas como CSV</translation>
    </message>
    <message>
        <source>Recomputes the hash of every row of the journal: an edited history is found</source>
        <translation>Recalcula el hash de cada fila del diario: un historial alterado se detecta</translation>
    </message>
    <message>
        <source>Verify the journal&apos;s chain of hashes</source>
        <translation>Verificar la cadena de hashes del diario</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>Resultado de la verificación</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entradas del registro de auditoría</translation>
    </message>
    <message>
        <source>No entry yet. Commands, orders that risk stopped or reduced, and limits that came near stand here.</source>
        <translation>Aún sin entradas. Aquí figuran los comandos, las órdenes que el riesgo detuvo o redujo y los límites que estuvieron cerca.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>What operators and engine did in this session</source>
        <translation>Qué hicieron operadores y motor en esta sesión</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Unlocks, wrong passphrases, refused actions and changes of operators</source>
        <translation>Desbloqueos, contraseñas incorrectas, acciones rechazadas y cambios de operadores</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <source>What operators did and were refused</source>
        <translation>Qué hicieron los operadores y qué se les rechazó</translation>
    </message>
    <message>
        <source>Nothing yet. Unlocks, wrong passphrases and actions that a role did not allow stand here. The button with your name in the top bar unlocks, locks and changes a passphrase.</source>
        <translation>Aún nada. Aquí figuran los desbloqueos, las contraseñas incorrectas y las acciones que un rol no permitió. El botón con su nombre en la barra superior desbloquea, bloquea y cambia la contraseña.</translation>
    </message>
    <message>
        <source>Recomputing the hashes of the journal…</source>
        <translation>Recalculando los hashes del diario…</translation>
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
        <translation>Buscar …</translation>
    </message>
    <message>
        <source>By operator, rule, symbol or words</source>
        <translation>Por operador, regla, símbolo o palabras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How much of the journal is verified</source>
        <translation>Cuánto del diario está verificado</translation>
    </message>
    <message>
        <source>Time that the verification still takes</source>
        <translation>Tiempo que aún tarda la verificación</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>Cancelar la verificación</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Banner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>Reiniciar el motor</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Keep orders…</source>
        <translation>Mantener órdenes…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>Cancelar órdenes…</translation>
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
        <translation>Notificaciones: todas leídas</translation>
    </message>
    <message numerus="yes">
        <source>Notifications: %n not read yet</source>
        <translation>
            <numerusform>Notificaciones: %n sin leer</numerusform>
            <numerusform>Notificaciones: %n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CalibrationView</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>said %1 to %2: %3 times, right in %4 (95 %: %5 to %6)</source>
        <translation>dijo de %1 a %2: %3 veces, acierto en %4 (95 %: %5 a %6)</translation>
    </message>
    <message>
        <source>%1: Brier score %2 over %3 results.</source>
        <translation>%1: puntuación de Brier %2 sobre %3 resultados.</translation>
    </message>
    <message>
        <source>how often right, by what it said</source>
        <translation>frecuencia de acierto, según lo dicho</translation>
    </message>
    <message>
        <source>stated confidence — bars: how often, of %1</source>
        <translation>confianza declarada — columnas: frecuencia, de %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartGroup</name>
    <message>
        <source>Not linked</source>
        <translation>Sin vínculo</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Vínculo %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Charts of the same link share symbol, crosshair and time</source>
        <translation>Los gráficos del mismo vínculo comparten símbolo, cruz y tiempo</translation>
    </message>
    <message>
        <source>Link of the chart: none</source>
        <translation>Vínculo del gráfico: ninguno</translation>
    </message>
    <message>
        <source>Link of the chart: %1</source>
        <translation>Vínculo del gráfico: %1</translation>
    </message>
    <message>
        <source>Another chart beside or below</source>
        <translation>Otro gráfico al lado o debajo</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Añadir un gráfico</translation>
    </message>
    <message>
        <source>Close this chart</source>
        <translation>Cerrar este gráfico</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartIndicators</name>
    <message>
        <source>A chart holds at most %1 indicators. Remove one first.</source>
        <translation>Un gráfico admite como máximo %1 indicadores. Elimine antes uno.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>an indicator</comment>
        <translation>%1 modificado.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>an indicator</comment>
        <translation>%1 eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) removed.</source>
        <translation>
            <numerusform>%n indicador eliminado.</numerusform>
            <numerusform>%n indicadores eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved.</source>
        <comment>an indicator</comment>
        <translation>%1 movido.</translation>
    </message>
    <message>
        <source>Ribbon, Bollinger bands, RSI and MACD are on the chart already.</source>
        <translation>Cinta, bandas de Bollinger, RSI y MACD ya están en el gráfico.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>%n indicador añadido.</numerusform>
            <numerusform>%n indicadores añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the saved chart, because this version does not know it or its parameters: %1.</source>
        <translation>Omitido del gráfico guardado, porque esta versión no lo conoce o no conoce sus parámetros: %1.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartNotice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Deshacerlo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the last change of indicators</source>
        <translation>Deshacer el último cambio de indicadores</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPainter</name>
    <message>
        <source>history</source>
        <comment>left of where a session begins</comment>
        <translation>histórico</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPanel</name>
    <message>
        <source>Bars of %1</source>
        <translation>Barras de %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Add an indicator (I), or change those on the chart</source>
        <translation>Añadir un indicador (I) o modificar los del gráfico</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>Indicadores del gráfico</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>switch: logarithmic price scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Escala de precios logarítmica (L)</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>Escala de precios logarítmica</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The data hold bars of %1 and longer</source>
        <translation>Los datos contienen barras de %1 o más</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Gráfico de precios</translation>
    </message>
    <message>
        <source>Price chart of %1</source>
        <translation>Gráfico de precios de %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Draw other symbols over this one, in per cent from the left edge</source>
        <translation>Dibujar otros símbolos sobre este, en porcentaje desde el borde izquierdo</translation>
    </message>
    <message>
        <source>Compare with other symbols</source>
        <translation>Comparar con otros símbolos</translation>
    </message>
    <message>
        <source>Price scale in per cent from the left edge (P)</source>
        <translation>Escala de precios en porcentaje desde el borde izquierdo (P)</translation>
    </message>
    <message>
        <source>Price scale in per cent</source>
        <translation>Escala de precios en porcentaje</translation>
    </message>
    <message>
        <source>The session has no other symbol</source>
        <translation>La sesión no tiene otro símbolo</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>Comparar con ninguno</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartView</name>
    <message>
        <source>No session yet — start the demo, open a recording, or connect a venue.</source>
        <translation>Aún no hay sesión — inicie la demo, abra una grabación o conecte una plaza.</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>Sin instrumento — elija uno en la lista de seguimiento.</translation>
    </message>
    <message>
        <source>Preparing bars of %1 … %2</source>
        <translation>Preparando barras de %1 … %2</translation>
    </message>
    <message>
        <source>No bars yet — press play; the first appears with the first price of %1.</source>
        <translation>Aún sin barras — pulse reproducir; la primera aparece con el primer precio de %1.</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>corner of a chart: clock of the exchange</comment>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>local</source>
        <comment>corner of a chart: clock of this computer</comment>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>corner of a chart: clock</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Gráfico de precios</translation>
    </message>
    <message>
        <source>Newest ▸</source>
        <translation>Última ▸</translation>
    </message>
    <message>
        <source>Go to the newest bar</source>
        <translation>Ir a la última barra</translation>
    </message>
    <message>
        <source>Go to the newest bar (End)</source>
        <translation>Ir a la última barra (Fin)</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>el precio</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>el panel de %1</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>un panel propio</translation>
    </message>
    <message>
        <source>Higher pane</source>
        <translation>Panel más alto</translation>
    </message>
    <message>
        <source>Lower pane</source>
        <translation>Panel más bajo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add indicator …	I</source>
        <translation>Añadir indicador …	I</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>Cinta + Bollinger + RSI + MACD</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Deshacer	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Rehacer	Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Eliminar todos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>Ir a fecha …</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Automatic price scale</source>
        <translation>Escala de precios automática</translation>
    </message>
    <message>
        <source>Fit all bars</source>
        <translation>Ajustar todas las barras</translation>
    </message>
    <message>
        <source>Newest bar</source>
        <translation>Última barra</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>La imagen no se pudo escribir en %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Limit order at %1 …</source>
        <translation>Orden limitada en %1 …</translation>
    </message>
    <message>
        <source>Stop of the position at %1</source>
        <translation>Stop de la posición en %1</translation>
    </message>
    <message>
        <source>Target of the position at %1</source>
        <translation>Objetivo de la posición en %1</translation>
    </message>
    <message>
        <source>There are %1 drawings of this symbol already. Remove some to draw more.</source>
        <translation>Ya hay %1 dibujos de este símbolo. Quite algunos para dibujar más.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>a drawing</comment>
        <translation>%1 quitado.</translation>
    </message>
    <message>
        <source>Edit drawing …</source>
        <translation>Editar dibujo …</translation>
    </message>
    <message>
        <source>Lock drawing</source>
        <translation>Bloquear dibujo</translation>
    </message>
    <message>
        <source>Hide drawing</source>
        <translation>Ocultar dibujo</translation>
    </message>
    <message>
        <source>Remove drawing</source>
        <translation>Quitar dibujo</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Guardar imagen …</translation>
    </message>
    <message>
        <source>Per cent from the left edge</source>
        <translation>Porcentaje desde el borde izquierdo</translation>
    </message>
    <message>
        <source>%1, bars of %2</source>
        <comment>symbol, timeframe</comment>
        <translation>%1, barras de %2</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>first bar, last bar, clock</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dibujos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Picture saved as %1.</source>
        <translation>Imagen guardada como %1.</translation>
    </message>
    <message>
        <source>indicators of the chart</source>
        <comment>what can be undone</comment>
        <translation>indicadores del gráfico</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
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
        <translation>Escriba lo que quiere: acción, símbolo, flag, ajuste, sesión, disposición, ayuda</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparisonView</name>
    <message>
        <source>Realised equity of both sessions</source>
        <translation>Capital realizado de ambas sesiones</translation>
    </message>
    <message>
        <source>“%1” ends at %2 of what it was opened with, “%3” at %4.</source>
        <translation>“%1” termina en %2 respecto al inicio, “%3” en %4.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConditionRow</name>
    <message>
        <source>Where</source>
        <comment>before the first condition</comment>
        <translation>Donde</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between conditions</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Condition %1: joined by</source>
        <translation>Condición %1: unida por</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>Condición %1: qué</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>Condición %1: cómo</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>Condición %1: valor</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConfirmStrip</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConnectVenueDialog</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>Conectar una plaza</translation>
    </message>
    <message>
        <source>BTC-USDT, ETH-USDT</source>
        <translation>BTC-USDT, ETH-USDT</translation>
    </message>
    <message>
        <source>Separated by commas, as BASE-QUOTE or as the venue writes them; the test says whether it knows them</source>
        <translation>Separados por comas, como BASE-COTIZACIÓN o como los escribe la plaza; la prueba dice si los conoce</translation>
    </message>
    <message>
        <source>Bars of each timeframe that are fetched first, so that indicators are warm</source>
        <translation>Barras de cada temporalidad que se recuperan primero, para que los indicadores estén calientes</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>Temporalidades</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>Barras de %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source> bars</source>
        <comment>suffix of a number</comment>
        <translation> barras</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>Capital en papel</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Show endpoints</source>
        <translation>Mostrar extremos</translation>
    </message>
    <message>
        <source>Other addresses than those of the settings: a local venue, or one that moved</source>
        <translation>Direcciones distintas de las de los ajustes: una plaza local o una que se ha mudado</translation>
    </message>
    <message>
        <source>the venue says it itself</source>
        <translation>lo dice la propia plaza</translation>
    </message>
    <message>
        <source>Only of a local venue that plays its tape faster than the clock</source>
        <translation>Solo para una plaza local que reproduce su grabación más rápido que el reloj</translation>
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
        <translation>Su reloj va a</translation>
    </message>
    <message>
        <source>Tries it out: does the venue answer, does it know the symbols, do prices come? What runs goes on meanwhile.</source>
        <translation>Lo prueba: ¿responde la plaza, conoce los símbolos, llegan precios? Lo que está en marcha sigue entretanto.</translation>
    </message>
    <message>
        <source>● there. Keys are read when the venue is connected and are never shown.</source>
        <translation>● presentes. Las claves se leen al conectar la plaza y nunca se muestran.</translation>
    </message>
    <message>
        <source>○ missing, and this venue wants one. Store it in the keychain, or set %1, and start again.</source>
        <translation>○ falta, y esta plaza pide una. Guárdela en el llavero o defina %1 y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>○ none, and none is needed for prices.</source>
        <translation>○ ninguna, y para precios no hace falta.</translation>
    </message>
    <message>
        <source>Symbols: name at least one, such as BTC-USDT.</source>
        <translation>Símbolos: indique al menos uno, por ejemplo BTC-USDT.</translation>
    </message>
    <message>
        <source>Timeframes: choose at least one.</source>
        <translation>Temporalidades: elija al menos una.</translation>
    </message>
    <message>
        <source>Stream: expected an address such as wss://host:port, not “%1”.</source>
        <translation>Stream: se espera una dirección como wss://host:port, no «%1».</translation>
    </message>
    <message>
        <source>REST: expected an address such as https://host, not “%1”.</source>
        <translation>REST: se espera una dirección como https://host, no «%1».</translation>
    </message>
    <message>
        <source>REST: an address is needed.</source>
        <translation>REST: se necesita una dirección.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>venue, symbols</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prices come live and read-only; orders stay on paper. A session that is running is set aside first and can be resumed.</source>
        <translation>Los precios llegan en vivo y solo de lectura; las órdenes siguen en papel. Una sesión en marcha se aparta antes y se puede reanudar.</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Cancelar prueba</translation>
    </message>
    <message>
        <source>not listened to</source>
        <translation>no se escuchan</translation>
    </message>
    <message>
        <source>indicative: free, delayed and altered</source>
        <translation>indicative: gratuito, con retraso y alterado</translation>
    </message>
    <message>
        <source>OPRA: wants a paid plan</source>
        <translation>OPRA: exige un plan de pago</translation>
    </message>
    <message>
        <source>The option chains of the symbols; which expiries and strikes is said in the settings</source>
        <translation>Las cadenas de opciones de los símbolos; los vencimientos y strikes se indican en la configuración</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>… the keychain is being asked. It may want you to unlock it.</source>
        <translation>… se está consultando el llavero. Puede que pida desbloquearlo.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CumulativeView</name>
    <message>
        <source>Cumulative result of both engines</source>
        <translation>Resultado acumulado de ambos motores</translation>
    </message>
    <message>
        <source>No trading day yet.</source>
        <translation>Aún ningún día de mercado.</translation>
    </message>
    <message numerus="yes">
        <source>After %n trading day(s): A %1 R, B %2 R.</source>
        <translation>
            <numerusform>Tras %n día de mercado: A %1 R, B %2 R.</numerusform>
            <numerusform>Tras %n días de mercado: A %1 R, B %2 R.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with the first trading day that has signals.</source>
        <translation>Empieza con el primer día de mercado que tenga señales.</translation>
    </message>
    <message>
        <source>A paper %1 R</source>
        <translation>A papel %1 R</translation>
    </message>
    <message>
        <source>B shadow %1 R</source>
        <translation>B sombra %1 R</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DecisionsPanel</name>
    <message>
        <source>Signals, orders and fills</source>
        <translation>Señales, órdenes y ejecuciones</translation>
    </message>
    <message>
        <source>Signals, orders, fills, messages</source>
        <translation>Señales, órdenes, ejecuciones, mensajes</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>No signals yet. They appear when a bar closes with a strong score; “Holds” shows the bars that were none.</source>
        <translation>Aún sin señales. Aparecen cuando una barra cierra con puntuación fuerte; «Sin señal» muestra las barras que no lo fueron.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No orders yet. Place one with the order ticket, or wait for a signal.</source>
        <translation>Aún sin órdenes. Envíe una con el ticket de orden o espere una señal.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No fills yet. They appear when an order is executed.</source>
        <translation>Aún sin ejecuciones. Aparecen cuando se ejecuta una orden.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages. Gaps in the data, refused commands and halts are told here.</source>
        <translation>Sin mensajes. Aquí se avisa de huecos en los datos, comandos rechazados y suspensiones.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>Also show scored bars that were no signal</source>
        <translation>Mostrar también barras puntuadas que no fueron señal</translation>
    </message>
    <message>
        <source>Show holds</source>
        <translation>Mostrar barras sin señal</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtrar …</translation>
    </message>
    <message>
        <source>Filter signals, orders, fills and messages</source>
        <translation>Filtrar señales, órdenes, ejecuciones y mensajes</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, as CSV</source>
        <translation>Copiar las filas seleccionadas, o todas, como CSV</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Ver en el gráfico</translation>
    </message>
    <message>
        <source>Replay: go to this signal</source>
        <translation>Replay: ir a esta señal</translation>
    </message>
    <message>
        <source>Change order …</source>
        <translation>Modificar orden …</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar orden</translation>
    </message>
    <message>
        <source>Cancel all orders in %1</source>
        <translation>Cancelar todas las órdenes en %1</translation>
    </message>
    <message>
        <source>Keep it working (unverified)</source>
        <translation>Mantenerla activa (sin verificar)</translation>
    </message>
    <message>
        <source>Cancel it (unverified)</source>
        <translation>Cancelarla (sin verificar)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderPanel</name>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Put the market into the middle</source>
        <translation>Centrar el mercado</translation>
    </message>
    <message>
        <source>Put the market into the middle (C)</source>
        <translation>Centrar el mercado (C)</translation>
    </message>
    <message>
        <source>State of the book</source>
        <translation>Estado del libro</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Finer price steps</source>
        <translation>Pasos de precio más finos</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Paso de precio</translation>
    </message>
    <message>
        <source>Distance of prices from row to row</source>
        <translation>Distancia de precios de fila a fila</translation>
    </message>
    <message>
        <source>Wider price steps</source>
        <translation>Pasos de precio más amplios</translation>
    </message>
    <message>
        <source>1-click</source>
        <translation>1 clic</translation>
    </message>
    <message>
        <source>One click orders</source>
        <translation>Órdenes con un clic</translation>
    </message>
    <message>
        <source>On: a click orders at once, with the size in the ticket. Off: it fills the ticket in.</source>
        <translation>Activo: un clic envía la orden al momento, con el tamaño del ticket. Inactivo: rellena el ticket.</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Spread %1</translation>
    </message>
    <message>
        <source>▲ Off centre: the market is above — centre (C)</source>
        <translation>▲ Descentrado: el mercado está encima — centrar (C)</translation>
    </message>
    <message>
        <source>▼ Off centre: the market is below — centre (C)</source>
        <translation>▼ Descentrado: el mercado está debajo — centrar (C)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>Escalera de profundidad</translation>
    </message>
    <message>
        <source>Bids on the left of the price, asks on the right, own orders outside</source>
        <translation>Bids a la izquierda del precio, asks a la derecha, órdenes propias por fuera</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>Títulos de columna</translation>
    </message>
    <message>
        <source>Market into the middle (C)</source>
        <translation>Centrar el mercado (C)</translation>
    </message>
    <message>
        <source>Wider price steps (+)</source>
        <translation>Pasos de precio más amplios (+)</translation>
    </message>
    <message>
        <source>Finer price steps (−)</source>
        <translation>Pasos de precio más finos (−)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTabTools</name>
    <message>
        <source>Float, or put back</source>
        <translation>Flotar o acoplar de nuevo</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>Ocultar (el menú Ver lo recupera)</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>Hacer flotar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTitle</name>
    <message>
        <source>Float, or put back</source>
        <translation>Flotar o acoplar de nuevo</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>Hacer flotar %1</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>Ocultar (el menú Ver lo recupera)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingControls</name>
    <message>
        <source>Draw</source>
        <comment>button: tools to draw on a chart</comment>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Lines, Fibonacci levels, ruler and notes on the chart (D)</source>
        <translation>Líneas, niveles de Fibonacci, regla y notas en el gráfico (D)</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Herramientas de dibujo</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>menu: tools to draw on a chart</comment>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Open the drawing tools</source>
        <translation>Abrir las herramientas de dibujo</translation>
    </message>
    <message>
        <source>List of drawings …</source>
        <translation>Lista de dibujos …</translation>
    </message>
    <message>
        <source>Hide all drawings</source>
        <translation>Ocultar todos los dibujos</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>Quitar todos los dibujos</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingDialog</name>
    <message>
        <source>Text of the drawing</source>
        <translation>Texto del dibujo</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Locked: it cannot be moved</source>
        <translation>&amp;Bloqueado: no se puede mover</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;Oculto</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>a point of a drawing</comment>
        <translation>%1: hora</translation>
    </message>
    <message>
        <source>%1: time (%2)</source>
        <comment>a point of a drawing, clock</comment>
        <translation>%1: hora (%2)</translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a point of a drawing</comment>
        <translation>%1: precio</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour of the drawing</source>
        <translation>Color del dibujo</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Width of the line, pixels</source>
        <translation>Ancho de la línea, píxeles</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ancho</translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>line</comment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>line</comment>
        <translation>Discontinua</translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>line</comment>
        <translation>De puntos</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>L&amp;ínea</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingListDialog</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Quitar &amp;todos</translation>
    </message>
    <message>
        <source>Drawings of %1</source>
        <translation>Dibujos de %1</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Press D on the chart and choose a tool.</source>
        <translation>Aún no hay dibujos. Pulse D en el gráfico y elija una herramienta.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Results of the account</source>
        <translation>Resultados de la cuenta</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>Saldos por divisa</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its equity.</source>
        <translation>Inicie la demo, abra una grabación o reanude una sesión para ver su patrimonio.</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Resultado %1</translation>
    </message>
    <message>
        <source>realised %1, open %2</source>
        <translation>realizado %1, abierto %2</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>comisiones %1</translation>
    </message>
    <message>
        <source>funding %1</source>
        <translation>funding %1</translation>
    </message>
    <message>
        <source>dividends %1</source>
        <translation>dividendos %1</translation>
    </message>
    <message>
        <source>capital moved %1</source>
        <translation>capital movido %1</translation>
    </message>
    <message>
        <source>deepest drawdown %1</source>
        <translation>mayor drawdown %1</translation>
    </message>
    <message>
        <source>longest below a highest %1</source>
        <translation>más tiempo bajo un máximo %1</translation>
    </message>
    <message>
        <source>Capital came in or went out: drawdown is not drawn over time, since a fall may be a withdrawal.</source>
        <translation>Entró o salió capital: el drawdown no se dibuja en el tiempo, ya que una caída puede ser una retirada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (rate is old)</source>
        <translation>%1 (tipo antiguo)</translation>
    </message>
    <message>
        <source>%1 (no rate)</source>
        <translation>%1 (sin tipo)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityView</name>
    <message>
        <source>Equity over time</source>
        <translation>Patrimonio en el tiempo</translation>
    </message>
    <message>
        <source>No equity yet.</source>
        <translation>Aún sin patrimonio.</translation>
    </message>
    <message>
        <source>%1. Lowest %2, highest %3, at the beginning %4. Left and Right read out other moments.</source>
        <translation>%1. Mínimo %2, máximo %3, al principio %4. Izquierda y Derecha leen otros momentos.</translation>
    </message>
    <message>
        <source>No equity yet</source>
        <translation>Aún sin patrimonio</translation>
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
        <translation>%1 · %2 · ▼ %3 bajo el máximo</translation>
    </message>
    <message>
        <source>%1 · %2 · at its highest</source>
        <comment>time, equity</comment>
        <translation>%1 · %2 · en su máximo</translation>
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
        <translation>Formas de salir</translation>
    </message>
    <message>
        <source>Position in this instrument</source>
        <translation>Posición en este instrumento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this position at market</source>
        <translation>Cerrar esta posición a mercado</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>Close a quarter at market</source>
        <translation>Cerrar un cuarto a mercado</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>Close half at market</source>
        <translation>Cerrar la mitad a mercado</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Invertir …</translation>
    </message>
    <message>
        <source>Reverse this position at market</source>
        <translation>Invertir esta posición a mercado</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>Cerrar todo …</translation>
    </message>
    <message>
        <source>Close all positions at market</source>
        <translation>Cerrar todas las posiciones a mercado</translation>
    </message>
    <message>
        <source>held %1 · %2</source>
        <comment>signed quantity, result</comment>
        <translation>en cartera %1 · %2</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>sin posición</translation>
    </message>
    <message>
        <source>%1 · being closed</source>
        <translation>%1 · cerrándose</translation>
    </message>
    <message>
        <source>Turn %1 into the opposite position?</source>
        <translation>¿Convertir %1 en la posición opuesta?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>¿Cerrar a mercado todas las posiciones en papel?</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>Cerrar todo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentDialog</name>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Para personas</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Salts the hash that assigns units: letters, digits, dots, dashes. It never changes.</source>
        <translation>Sal del hash que asigna las unidades: letras, cifras, puntos, guiones. No cambia nunca.</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>¿Qué espera y por qué?</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>&amp;Hipótesis</translation>
    </message>
    <message>
        <source>Frozen before the first unit is seen</source>
        <translation>Se congela antes de ver la primera unidad</translation>
    </message>
    <message>
        <source>&amp;Metric that decides</source>
        <translation>&amp;Métrica que decide</translation>
    </message>
    <message>
        <source>The others are shown, corrected for being many</source>
        <translation>Las demás se muestran, corregidas por ser muchas</translation>
    </message>
    <message>
        <source>paired: both engines act on every signal</source>
        <translation>pareado: ambos motores actúan en cada señal</translation>
    </message>
    <message>
        <source>split: only the labelled engine acts</source>
        <translation>repartido: solo actúa el motor asignado</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>C&amp;omparación</translation>
    </message>
    <message>
        <source>Paired decides sooner; split is what would happen if both had to share</source>
        <translation>El pareado decide antes; el repartido es lo que pasaría si ambos tuvieran que compartir</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of &amp;B</source>
        <translation>Cuota de &amp;B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>Cuota de unidades asignadas a B</translation>
    </message>
    <message>
        <source>Take &amp;part at first</source>
        <translation>&amp;Participan al inicio</translation>
    </message>
    <message>
        <source>Share of units that take part; raised step by step</source>
        <translation>Cuota de unidades que participan; se sube paso a paso</translation>
    </message>
    <message>
        <source>&amp;Smallest effect that matters</source>
        <translation>&amp;Efecto mínimo relevante</translation>
    </message>
    <message>
        <source>In units of the metric</source>
        <translation>En unidades de la métrica</translation>
    </message>
    <message>
        <source> trading days</source>
        <translation> días de mercado</translation>
    </message>
    <message>
        <source>Stop &amp;after</source>
        <translation>&amp;Detener tras</translation>
    </message>
    <message>
        <source>Undecided until then: A stays</source>
        <translation>Indeciso hasta entonces: se queda A</translation>
    </message>
    <message>
        <source>no guardrail</source>
        <translation>sin salvaguarda</translation>
    </message>
    <message>
        <source>Stop if drawdown is &amp;worse by (R)</source>
        <translation>Detener si el drawdown empeo&amp;ra en (R)</translation>
    </message>
    <message>
        <source>Stops by itself once the always-valid interval shows it; 0: no guardrail</source>
        <translation>Se detiene solo cuando el intervalo siempre válido lo muestra; 0: sin salvaguarda</translation>
    </message>
    <message>
        <source>Leave the first trading day out</source>
        <translation>Omitir el primer día de mercado</translation>
    </message>
    <message>
        <source>&amp;Novelty</source>
        <translation>&amp;Novedad</translation>
    </message>
    <message>
        <source>Of the beginning, and of every later change of who takes part: what is new may behave otherwise</source>
        <translation>Del comienzo y de cada cambio posterior de quién participa: lo nuevo puede comportarse distinto</translation>
    </message>
    <message>
        <source>It is decided as soon as the always-valid interval leaves zero. The promise is frozen by its hash before it may run; what is changed later stands in every report.</source>
        <translation>Se decide en cuanto el intervalo siempre válido deja fuera el cero. El compromiso se congela por su hash antes de poder empezar; lo que cambie después figura en cada informe.</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Regla de parada</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Crear borrador</translation>
    </message>
    <message>
        <source>A key and a hypothesis are needed.</source>
        <translation>Se necesitan una clave y una hipótesis.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Metrics of both engines</source>
        <translation>Métricas de ambos motores</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>El informe se está preparando.</translation>
    </message>
    <message>
        <source>Value of vetoes</source>
        <translation>Valor de los vetos</translation>
    </message>
    <message>
        <source>Signals that an engine leaves alone are followed here to the end they would have had. Turn the flag enable_variant_b on and wait for some to end.</source>
        <translation>Las señales que un motor deja pasar se siguen aquí hasta el final que habrían tenido. Active el flag enable_variant_b y espere a que terminen algunas.</translation>
    </message>
    <message>
        <source>Other views of the metric that decides</source>
        <translation>Otras vistas de la métrica que decide</translation>
    </message>
    <message>
        <source>Fixed tests, CUPED, bootstrap and the Bayesian view stand here once the metric varies over some days. None of them decides.</source>
        <translation>Las pruebas fijas, CUPED, el bootstrap y la vista bayesiana figuran aquí cuando la métrica varía durante algunos días. Ninguna decide.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Otras vistas</translation>
    </message>
    <message>
        <source>List of experiments</source>
        <translation>Lista de experimentos</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Promise a new experiment</source>
        <translation>Comprometer un nuevo experimento</translation>
    </message>
    <message>
        <source>Freeze promise</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Freezes the promise by its hash, after a test of the assignment on history</source>
        <translation>Congela el compromiso por su hash, tras probar la asignación con el histórico</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Begins, or goes on with it</source>
        <translation>Lo empieza o lo continúa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Lets the next share of units take part, if all conditions hold</source>
        <translation>Deja participar a la siguiente cuota de unidades, si se cumplen todas las condiciones</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Nothing takes part for now</source>
        <translation>Por ahora no participa nada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends it; it can be concluded then</source>
        <translation>Lo termina; entonces se puede concluir</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Says what came of it, with the hash of this report</source>
        <translation>Dice qué resultó, con el hash de este informe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Puts it away</source>
        <translation>Lo guarda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes everything needed to compute it again: JSON, or the units as CSV</source>
        <translation>Escribe todo lo necesario para recalcularlo: JSON, o las unidades como CSV</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Health of the experiment</source>
        <translation>Salud del experimento</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Cumulative result, same signals</source>
        <translation>Resultado acumulado, mismas señales</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Health and decision</source>
        <translation>Salud y decisión</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Sin informe</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Detenido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The promise was amended %n time(s) after it was frozen.</source>
        <translation>
            <numerusform>El compromiso se enmendó %n vez tras congelarlo.</numerusform>
            <numerusform>El compromiso se enmendó %n veces tras congelarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded: %1.</source>
        <translation>Concluido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of this report came after it was concluded; the one it rests on is kept.</source>
        <translation>
            <numerusform>%n unidad de este informe llegó después de concluirlo; se conserva aquel en que se basa.</numerusform>
            <numerusform>%n unidades de este informe llegaron después de concluirlo; se conserva aquel en que se basa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was promised: this is for looking, not for deciding. Create an experiment to decide.</source>
        <translation>No se comprometió nada: esto es para mirar, no para decidir. Cree un experimento para decidir.</translation>
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
        <translation>Sin feed</translation>
    </message>
    <message>
        <source>This session does not listen to a venue. Connect one: prices come live, and orders stay on paper.</source>
        <translation>Esta sesión no escucha ninguna plaza. Conecte una: los precios llegan en vivo y las órdenes siguen en papel.</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Conectar una plaza…</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>Conectar una plaza</translation>
    </message>
    <message>
        <source>Opens a session that listens to another venue (Ctrl+Shift+N)</source>
        <translation>Abre una sesión que escucha otra plaza (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Feeds of this session</source>
        <translation>Feeds de esta sesión</translation>
    </message>
    <message>
        <source>No feed. Connect a venue to see prices as they happen.</source>
        <translation>Sin feed. Conecte una plaza para ver los precios en vivo.</translation>
    </message>
    <message>
        <source>State of the chosen feed</source>
        <translation>Estado del feed elegido</translation>
    </message>
    <message>
        <source>Connections of the chosen feed</source>
        <translation>Conexiones del feed elegido</translation>
    </message>
    <message>
        <source>No connection: this venue is asked over REST alone, or the feed has not begun.</source>
        <translation>Sin conexión: a esta plaza se le pregunta solo por REST, o el feed no ha empezado.</translation>
    </message>
    <message>
        <source>Instruments of the chosen feed</source>
        <translation>Instrumentos del feed elegido</translation>
    </message>
    <message>
        <source>No instrument is listened to.</source>
        <translation>No se escucha ningún instrumento.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Details of the chosen feed</source>
        <translation>Detalles del feed elegido</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldRow</name>
    <message>
        <source>What is wrong with %1</source>
        <translation>Qué está mal en %1</translation>
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
        <translation>Escalera de ejecución</translation>
    </message>
    <message>
        <source>The same orders in the same market under every fill model. Gross = decision − latency − waiting − spread − slippage − impact; net = gross − fees.</source>
        <translation>Las mismas órdenes en el mismo mercado con cada modelo de ejecución. Bruto = decisión − latencia − espera − spread − deslizamiento − impacto; neto = bruto − comisiones.</translation>
    </message>
    <message>
        <source>What the ladder shows</source>
        <translation>Qué muestra la escalera</translation>
    </message>
    <message>
        <source>Results by fill model</source>
        <translation>Resultados por modelo de ejecución</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay sesión</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to compare fill models.</source>
        <translation>Inicie la demo, abra una grabación o reanude una sesión para comparar modelos de ejecución.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Aún sin órdenes</translation>
    </message>
    <message>
        <source>The ladder begins with the next order of the session.</source>
        <translation>La escalera empieza con la próxima orden de la sesión.</translation>
    </message>
    <message>
        <source>The ladder is off</source>
        <translation>La escalera está inactiva</translation>
    </message>
    <message>
        <source>Switched on, it sends every further order to venues of all fill models besides.</source>
        <translation>Activada, envía además cada nueva orden a plazas de todos los modelos de ejecución.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarla</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FlagsPanel</name>
    <message>
        <source>Undo …</source>
        <translation>Deshacer …</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Feature flags</translation>
    </message>
    <message>
        <source>Search flags …</source>
        <translation>Buscar flags …</translation>
    </message>
    <message>
        <source>Search flags</source>
        <translation>Buscar flags</translation>
    </message>
    <message>
        <source>Undo a change of a flag</source>
        <translation>Deshacer un cambio de un flag</translation>
    </message>
    <message>
        <source>Space turns the switch of the current row</source>
        <translation>Espacio cambia el interruptor de la fila actual</translation>
    </message>
    <message>
        <source>No flag has these words. Change the search.</source>
        <translation>Ningún flag contiene esas palabras. Cambie la búsqueda.</translation>
    </message>
    <message>
        <source>Changes of flags</source>
        <translation>Cambios de flags</translation>
    </message>
    <message>
        <source>No flag has been changed yet. Turn a switch above: who did it and why stands here.</source>
        <translation>Aún no se ha cambiado ningún flag. Accione un interruptor arriba: aquí figurará quién lo hizo y por qué.</translation>
    </message>
    <message>
        <source>When the change expires</source>
        <translation>Cuándo caduca el cambio</translation>
    </message>
    <message>
        <source>From then on the flag is called stale: it is to be removed or renewed. It stays as it is.</source>
        <translation>Desde entonces el flag se considera caducado: hay que eliminarlo o renovarlo. Queda como está.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>indefinido</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Description of the flag</source>
        <translation>Descripción del flag</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>Estado del último cambio</translation>
    </message>
    <message>
        <source>Flag history</source>
        <translation>Historial de flags</translation>
    </message>
    <message>
        <source>No flag has been changed yet</source>
        <translation>Aún no se ha cambiado ningún flag</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <comment>a change of a flag</comment>
        <translation>Deshace: %1</translation>
    </message>
    <message>
        <source>Turn %1 on — reason:</source>
        <translation>Activar %1 — motivo:</translation>
    </message>
    <message>
        <source>Turn %1 off — reason:</source>
        <translation>Desactivar %1 — motivo:</translation>
    </message>
    <message>
        <source>Turn %1 on again — reason:</source>
        <translation>Reactivar %1 — motivo:</translation>
    </message>
    <message>
        <source>Turn %1 off again — reason:</source>
        <translation>Desactivar %1 de nuevo — motivo:</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>undo of a change</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1: on — waiting until it is recorded …</source>
        <translation>%1: activo — esperando a que se registre …</translation>
    </message>
    <message>
        <source>%1: off — waiting until it is recorded …</source>
        <translation>%1: inactivo — esperando a que se registre …</translation>
    </message>
    <message>
        <source>✗ %1 was not changed: no session listens.</source>
        <translation>✗ %1 no se cambió: no hay sesión activa.</translation>
    </message>
    <message>
        <source>✓ %1 is on.</source>
        <translation>✓ %1 está activo.</translation>
    </message>
    <message>
        <source>✓ %1 is off.</source>
        <translation>✓ %1 está inactivo.</translation>
    </message>
    <message>
        <source>✗ %1 was not turned on: %2</source>
        <translation>✗ %1 no se activó: %2</translation>
    </message>
    <message>
        <source>✗ %1 was not turned off: %2</source>
        <translation>✗ %1 no se desactivó: %2</translation>
    </message>
    <message>
        <source>Choose a flag to read what it does. Space turns its switch.</source>
        <translation>Elija un flag para leer qué hace. Espacio cambia su interruptor.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrameView</name>
    <message>
        <source>Times of frames</source>
        <translation>Tiempos de cuadro</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ir a fecha</translation>
    </message>
    <message>
        <source>Date and time (%1)</source>
        <translation>Fecha y hora (%1)</translation>
    </message>
    <message>
        <source>Date and time to go to</source>
        <translation>Fecha y hora de destino</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>Search, Enter for the next place</source>
        <translation>Buscar, Intro para el siguiente lugar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Begun again from the other end.</source>
        <translation>Se empezó de nuevo por el otro extremo.</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>“%1” no está en la guía.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HealthPanel</name>
    <message>
        <source>Window health</source>
        <translation>Salud de la ventana</translation>
    </message>
    <message>
        <source>Moments in which the window did not answer</source>
        <translation>Momentos en que la ventana no respondió</translation>
    </message>
    <message>
        <source>The window has always answered within 50 ms.</source>
        <translation>La ventana ha respondido siempre en 50 ms.</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Times of frames: %1</source>
        <translation>Tiempos de cuadro: %1</translation>
    </message>
    <message>
        <source>Last minute: %1; %2</source>
        <translation>Último minuto: %1; %2</translation>
    </message>
    <message>
        <source>Nothing is measured here.</source>
        <translation>Aquí no se mide nada.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoldButton</name>
    <message>
        <source>Press and hold</source>
        <translation>Mantener pulsado</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Leave bad rows out and take the others</source>
        <translation>Omitir filas erróneas y tomar las demás</translation>
    </message>
    <message>
        <source>Play it instead…</source>
        <translation>Reproducirlo en su lugar…</translation>
    </message>
    <message>
        <source>Import bars</source>
        <translation>Importar barras</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose a file of bars, or drop it here: CSV, JSON, also gzip or zip</source>
        <translation>Elija un archivo de barras o suéltelo aquí: CSV, JSON, también gzip o zip</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Qué se está haciendo</translation>
    </message>
    <message>
        <source>Play it as a session instead</source>
        <translation>Reproducirlo como sesión en su lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>del archivo o de su nombre</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>as the file says, else UTC</source>
        <translation>como diga el archivo; si no, UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of times that name none: UTC+2, Europe/Athens, or America/New_York+7 for brokers whose day ends at five in New York</source>
        <translation>Para horas que no indican zona: UTC+2, Europe/Athens, o America/New_York+7 para brókeres cuyo día termina a las cinco en Nueva York</translation>
    </message>
    <message>
        <source>Otherwise one bad row refuses the whole file</source>
        <translation>Si no, una fila errónea rechaza el archivo entero</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Temporalidad</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Columna de %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file: bars, as written, bad rows</source>
        <translation>El archivo: barras, original, filas erróneas</translation>
    </message>
    <message>
        <source>First bars as they were understood</source>
        <translation>Primeras barras tal como se entendieron</translation>
    </message>
    <message>
        <source>First rows as they are written</source>
        <translation>Primeras filas tal como están escritas</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aún no se ha elegido archivo.</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Filas que no se pueden leer</translation>
    </message>
    <message>
        <source>No row is bad.</source>
        <translation>Ninguna fila es errónea.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Filas erróneas</translation>
    </message>
    <message>
        <source>Files of bars</source>
        <translation>Archivos de barras</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>según lo hallado</translation>
    </message>
    <message>
        <source>Cancelled. The history is as it was.</source>
        <translation>Cancelado. El histórico está como estaba.</translation>
    </message>
    <message>
        <source>How its columns were named is not remembered: %1</source>
        <translation>No se recuerda cómo se nombraron sus columnas: %1</translation>
    </message>
    <message>
        <source>Bad rows (%1)</source>
        <translation>Filas erróneas (%1)</translation>
    </message>
    <message>
        <source>Bars of a file become part of this workspace&apos;s history: the chart shows them before those of a session. All of a file is taken, or nothing.</source>
        <translation>Las barras de un archivo pasan al histórico de este espacio de trabajo: el gráfico las muestra antes de las de una sesión. Se toma el archivo entero o nada.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>No bar could be read; “As written” shows the file, and the fields above say what is what.</source>
        <translation>No se pudo leer ninguna barra; «Original» muestra el archivo y los campos de arriba dicen qué es cada cosa.</translation>
    </message>
    <message>
        <source>Leave the bad rows out, or correct the file: one refuses all of it.</source>
        <translation>Omita las filas erróneas o corrija el archivo: una sola lo rechaza todo.</translation>
    </message>
    <message>
        <source>%1 more files wait.</source>
        <translation>Esperan %1 archivos más.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorDialog</name>
    <message>
        <source>Tint between the lines</source>
        <translation>Sombrear entre las líneas</translation>
    </message>
    <message>
        <source>Indicator settings</source>
        <translation>Ajustes del indicador</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Añadir indicador</translation>
    </message>
    <message>
        <source>Where the indicator is drawn</source>
        <translation>Dónde se dibuja el indicador</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <translation>Dibujado en</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>Cinta + Bollinger + RSI + MACD</translation>
    </message>
    <message>
        <source>Add ribbon, Bollinger bands, RSI and MACD</source>
        <translation>Añadir cinta, bandas de Bollinger, RSI y MACD</translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation>Elija un indicador de la lista.</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>el precio</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>el panel de %1</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>un panel propio</translation>
    </message>
    <message>
        <source>Nothing of it would be drawn: check at least one line.</source>
        <translation>No se dibujaría nada: marque al menos una línea.</translation>
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
        <translation>Un precio u otro indicador con sus parámetros, por ejemplo rsi:14</translation>
    </message>
    <message>
        <source>Computed of</source>
        <translation>Calculado de</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorLegend</name>
    <message>
        <source>Settings of this indicator (Enter)</source>
        <translation>Ajustes de este indicador (Intro)</translation>
    </message>
    <message>
        <source>Hide or show this indicator (H)</source>
        <translation>Ocultar o mostrar este indicador (H)</translation>
    </message>
    <message>
        <source>Remove this indicator (Delete)</source>
        <translation>Eliminar este indicador (Supr)</translation>
    </message>
    <message>
        <source>More for this indicator</source>
        <translation>Más de este indicador</translation>
    </message>
    <message>
        <source>computing %1</source>
        <comment>indicator, with a share</comment>
        <translation>calculando %1</translation>
    </message>
    <message numerus="yes">
        <source>not ready, %n bar(s) to go</source>
        <translation>
            <numerusform>no listo, falta %n barra</numerusform>
            <numerusform>no listo, faltan %n barras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>converging, %n bar(s) to go</source>
        <translation>
            <numerusform>convergiendo, falta %n barra</numerusform>
            <numerusform>convergiendo, faltan %n barras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>indicator and benchmark</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>repaints</source>
        <translation>repinta</translation>
    </message>
    <message>
        <source>repaints, %1</source>
        <comment>state of an indicator</comment>
        <translation>repinta, %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorPicker</name>
    <message>
        <source>Search indicators</source>
        <translation>Buscar indicadores</translation>
    </message>
    <message>
        <source>Search indicators by name or group</source>
        <translation>Buscar indicadores por nombre o grupo</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>%1 — not available</source>
        <comment>indicator that needs other data</comment>
        <translation>%1 — no disponible</translation>
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
        <translation>oculto</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Indicador %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::JournalPanel</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>Diario de operaciones</translation>
    </message>
    <message>
        <source>Search: symbol, tag, words, reason</source>
        <translation>Buscar: símbolo, etiqueta, palabras, motivo</translation>
    </message>
    <message>
        <source>Search the trade journal</source>
        <translation>Buscar en el diario de operaciones</translation>
    </message>
    <message>
        <source>Trades with MFE and MAE…</source>
        <translation>Operaciones con MFE y MAE…</translation>
    </message>
    <message>
        <source>Tax lots…</source>
        <translation>Lotes fiscales…</translation>
    </message>
    <message>
        <source>Trading days…</source>
        <translation>Días de mercado…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to a CSV file</source>
        <translation>Exportar a un archivo CSV</translation>
    </message>
    <message>
        <source>Writes the journal, the closed tax lots or the trading days as CSV</source>
        <translation>Escribe el diario, los lotes fiscales cerrados o los días de mercado como CSV</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Operaciones cerradas</translation>
    </message>
    <message>
        <source>No closed trade yet. Each position that is closed stands here with its best and worst result; choose one to note something about it.</source>
        <translation>Aún sin operaciones cerradas. Cada posición cerrada figura aquí con su mejor y su peor resultado; elija una para anotar algo sobre ella.</translation>
    </message>
    <message>
        <source>Chosen trade</source>
        <translation>Operación elegida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was good or bad about it?</source>
        <translation>¿Qué tuvo de bueno o de malo?</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>etiquetas, con comas</translation>
    </message>
    <message>
        <source>Message of the trade journal</source>
        <translation>Mensaje del diario de operaciones</translation>
    </message>
    <message>
        <source>Choose a trade to note something about it, or note something about the day.</source>
        <translation>Elija una operación para anotar algo sobre ella, o anote algo sobre el día.</translation>
    </message>
    <message>
        <source>%1, %2, closed %3</source>
        <comment>symbol, result, time of a closed trade</comment>
        <translation>%1, %2, cerrada %3</translation>
    </message>
    <message>
        <source>Adds the note; what was noted before stays</source>
        <translation>Añade la nota; lo anotado antes se mantiene</translation>
    </message>
    <message>
        <source>The note was not taken: no session listens.</source>
        <translation>La nota no se aceptó: no hay sesión activa.</translation>
    </message>
    <message>
        <source>The note was refused: %1</source>
        <translation>La nota se rechazó: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LatencyView</name>
    <message>
        <source>Latency of the feed</source>
        <translation>Latencia del feed</translation>
    </message>
    <message>
        <source>%1. Left and Right read out other moments.</source>
        <translation>%1. Izquierda y Derecha leen otros momentos.</translation>
    </message>
    <message>
        <source>No feed is chosen</source>
        <translation>Ningún feed elegido</translation>
    </message>
    <message>
        <source>%1 · nothing measured yet</source>
        <translation>%1 · aún sin mediciones</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · p50 %3 · p99 %4 · %5 messages/s</source>
        <translation>%1 · %2 · p50 %3 · p99 %4 · %5 mensajes/s</translation>
    </message>
    <message>
        <source>newest %1</source>
        <comment>span of time shown</comment>
        <translation>últimos %1</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Disposiciones guardadas</translation>
    </message>
    <message>
        <source>No layout is saved yet. Arrange the panels, write a name below and save.</source>
        <translation>Aún no hay ninguna guardada. Ordene los paneles, escriba un nombre abajo y guarde.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nombre de la disposición</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the layout covers</source>
        <translation>Qué abarca la disposición</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio %1</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Toda la ventana</translation>
    </message>
    <message>
        <source>Save the panels as they stand</source>
        <translation>Guardar los paneles como están</translation>
    </message>
    <message>
        <source>Use the layout</source>
        <translation>Usar la disposición</translation>
    </message>
    <message>
        <source>Give the layout the name that is written below</source>
        <translation>Dar a la disposición el nombre escrito abajo</translation>
    </message>
    <message>
        <source>Gives the chosen layout the name that is written below</source>
        <translation>Da a la disposición elegida el nombre escrito abajo</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>Eliminar la disposición</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” está guardada.</translation>
    </message>
    <message>
        <source>Another layout has this name already.</source>
        <translation>Otra disposición ya tiene este nombre.</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>“%1” se ha eliminado; Deshacer eliminación la recupera.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another layout has taken its place.</source>
        <translation>«%1» no se puede recuperar: otra disposición ocupa su lugar.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LegsTicket</name>
    <message>
        <source>Order all legs</source>
        <translation>Ordenar todas las patas</translation>
    </message>
    <message>
        <source>Order of several legs</source>
        <translation>Orden de varias patas</translation>
    </message>
    <message>
        <source>What the legs are</source>
        <translation>Cuáles son las patas</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>× </source>
        <comment>so many times</comment>
        <translation>× </translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>Cuánto espera</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>por el día</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>hasta cancelar</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>What one may cost per unit of the underlying; negative: what it must bring</source>
        <translation>Lo que puede costar una por unidad del subyacente; negativo: lo que debe aportar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>All legs are left when one is worth no more than this</source>
        <translation>Se sale de todas las patas cuando una vale no más que esto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>All legs are left when one is worth this</source>
        <translation>Se sale de todas las patas cuando una vale esto</translation>
    </message>
    <message>
        <source>What the engine says of it</source>
        <translation>Lo que dice el motor de ello</translation>
    </message>
    <message>
        <source>Choose options in the chain (Shift+Enter), or a strategy.</source>
        <translation>Elija opciones en la cadena (Mayús+Intro) o una estrategia.</translation>
    </message>
    <message>
        <source>An order has four legs at most.</source>
        <translation>Una orden tiene como máximo cuatro patas.</translation>
    </message>
    <message>
        <source>The stop lies below the target.</source>
        <translation>El stop está por debajo del objetivo.</translation>
    </message>
    <message>
        <source>No legs yet</source>
        <translation>Aún no hay patas</translation>
    </message>
    <message>
        <source>Send them as one order: all are filled, or none</source>
        <translation>Enviarlas como una orden: se ejecutan todas o ninguna</translation>
    </message>
    <message>
        <source>Nothing was sent: no session takes orders.</source>
        <translation>No se envió nada: ninguna sesión acepta órdenes.</translation>
    </message>
    <message>
        <source>Sent; waiting for the engine.</source>
        <translation>Enviada; a la espera del motor.</translation>
    </message>
    <message>
        <source>Accepted: all legs are filled at the next good quotes, or none.</source>
        <translation>Aceptada: todas las patas se ejecutan a las próximas buenas cotizaciones, o ninguna.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LongWork</name>
    <message>
        <source>About %1 left</source>
        <comment>time</comment>
        <translation>Faltan unos %1</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Time that it still takes</source>
        <translation>Tiempo que aún tarda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel; nothing is kept</source>
        <translation>Cancelar; no se conserva nada</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>held the Kill button</source>
        <translation>mantuvo el botón Parada</translation>
    </message>
    <message>
        <source>A session only plays forward. To look back, open a replay of it (Ctrl+Shift+O).</source>
        <translation>Una sesión solo avanza. Para mirar atrás, abra un replay de ella (Ctrl+Mayús+O).</translation>
    </message>
    <message>
        <source>The digest is in the clipboard.</source>
        <translation>La huella está en el portapapeles.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing has changed; Messages tell more.</source>
        <translation>Rechazado: %1. No ha cambiado nada; más detalles en Mensajes.</translation>
    </message>
    <message>
        <source>Nobody listens: there is no session, or it is a replay.</source>
        <translation>Sin destinatario: no hay sesión, o es un replay.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>Acknowledged. Unlock with a reason to trade again.</source>
        <translation>Confirmado. Desbloquee con un motivo para volver a operar.</translation>
    </message>
    <message>
        <source>A session is running already. Stop it first (Ctrl+W), or choose one of the sessions.</source>
        <translation>Ya hay una sesión en marcha. Deténgala antes (Ctrl+W) o elija una de las sesiones.</translation>
    </message>
    <message>
        <source>There is no interrupted session. Start the demo, or open a recording.</source>
        <translation>No hay ninguna sesión interrumpida. Inicie la demo o abra una grabación.</translation>
    </message>
    <message>
        <source>Resuming “%1” where it was interrupted.</source>
        <translation>Reanudando «%1» donde se interrumpió.</translation>
    </message>
    <message>
        <source>Closing: finishing what is in flight and writing it down. The session can be resumed.</source>
        <translation>Cerrando: se termina lo que está en curso y se escribe. La sesión se puede reanudar.</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Operar</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>Acerca de Sextant</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>Nueva simulación…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Import bars…</source>
        <translation>Importar barras…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Conectar una plaza…</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>Resume the interrupted session</source>
        <translation>Reanudar la sesión interrumpida</translation>
    </message>
    <message>
        <source>Sessions and replays…</source>
        <translation>Sesiones y replays…</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Elegir la cuenta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Stop; it can be resumed</source>
        <translation>Detener; se puede reanudar</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Kill with a reason…</source>
        <translation>Parada con motivo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Up green, down red</source>
        <translation>Sube verde, baja rojo</translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation>Sube azul, baja naranja</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>Sube rojo, baja verde</translation>
    </message>
    <message>
        <source>Working orders are cancelled and new ones refused until somebody acknowledges and unlocks. It works even when the engine does not answer.</source>
        <translation>Las órdenes activas se cancelan y las nuevas se rechazan hasta que alguien confirme y desbloquee. Funciona aunque el motor no responda.</translation>
    </message>
    <message>
        <source>from the menu</source>
        <translation>desde el menú</translation>
    </message>
    <message>
        <source>Unlock trading</source>
        <translation>Desbloquear la operativa</translation>
    </message>
    <message>
        <source>Trading goes on from here: engines may open positions again, and orders are taken. Say why that is right; it is kept with your name.</source>
        <translation>Desde aquí se vuelve a operar: los motores pueden abrir posiciones de nuevo y se aceptan órdenes. Diga por qué es correcto; se guarda con su nombre.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocked. Trading goes on.</source>
        <translation>Desbloqueado. Se vuelve a operar.</translation>
    </message>
    <message>
        <source>Keep unverified orders</source>
        <translation>Mantener órdenes sin verificar</translation>
    </message>
    <message>
        <source>Cancel unverified orders</source>
        <translation>Cancelar órdenes sin verificar</translation>
    </message>
    <message>
        <source>All of them go on with the market as it is now, as if they had just been sent: a limit that can trade takes, a stop whose level was passed triggers. Say why that is right; it is kept with your name.</source>
        <translation>Todas siguen con el mercado tal como está ahora, como si se acabaran de enviar: un límite ejecutable se ejecuta, un stop cuyo nivel se superó se dispara. Diga por qué es correcto; se guarda con su nombre.</translation>
    </message>
    <message>
        <source>All of them end without a fill. Say why that is right; it is kept with your name.</source>
        <translation>Todas terminan sin ejecutarse. Diga por qué es correcto; se guarda con su nombre.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Cancelar órdenes</translation>
    </message>
    <message>
        <source>The orders go on.</source>
        <translation>Las órdenes continúan.</translation>
    </message>
    <message>
        <source>The orders were cancelled.</source>
        <translation>Las órdenes se cancelaron.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>“%1” goes on where it was interrupted.</source>
        <translation>«%1» continúa donde se interrumpió.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened: %1

Nothing was changed. Close the other program, or choose another folder with --workspace.</source>
        <translation>No se puede abrir el espacio de trabajo: %1

No se cambió nada. Cierre el otro programa o elija otra carpeta con --workspace.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>top bar, session bar, status line</comment>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <comment>keys</comment>
        <translation>pulsó %1</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>toda la ventana</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Disp&amp;osición</translation>
    </message>
    <message>
        <source>Layouts…</source>
        <translation>Disposiciones…</translation>
    </message>
    <message>
        <source>The panels stand as at first. “Undo layout change” brings back how they stood.</source>
        <translation>Los paneles están como al principio. “Deshacer cambio de disposición” los devuelve a como estaban.</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>Deshacer cambio de disposición</translation>
    </message>
    <message>
        <source>This layout cannot be used: it is gone, or another version of Sextant saved it. Nothing has changed.</source>
        <translation>Esta disposición no se puede usar: ya no está, o la guardó otra versión de Sextant. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The layout could not be saved: there is no file for it.</source>
        <translation>No se pudo guardar la disposición: no hay archivo para ella.</translation>
    </message>
    <message>
        <source>The panels stand as they did with these monitors.</source>
        <translation>Los paneles están como estaban con estos monitores.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>Open another session?</source>
        <translation>¿Abrir otra sesión?</translation>
    </message>
    <message>
        <source>Sextant was started once more, to open “%1”. Here “%2” is open.</source>
        <translation>Sextant se inició otra vez para abrir “%1”. Aquí está abierta “%2”.</translation>
    </message>
    <message>
        <source>If the other one is opened, “%1” stops where it is and can be resumed. Its positions and orders stay as they are; nothing watches them meanwhile.</source>
        <translation>Si se abre la otra, “%1” se detiene donde está y puede reanudarse. Sus posiciones y órdenes quedan como están; nada las vigila entretanto.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Stop the running session and open the other one</source>
        <translation>Detener la sesión en curso y abrir la otra</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Stay with the running session</source>
        <translation>Seguir con la sesión en curso</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by a run without a window: process %2.

Wait until it ends, or end it with “kill %2”: its session comes to rest and can be resumed here. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>El espacio de trabajo %1 lo usa una ejecución sin ventana: proceso %2.

Espere a que termine o termínela con “kill %2”: su sesión se detiene en orden y puede reanudarse aquí. O elija otra carpeta con --workspace. No se cambió nada.</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by process %2 (%3), which does not answer.

Give it a moment and try again. If it hangs, end it with “kill %2”; what it had written stays, and its session can be resumed. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>El espacio de trabajo %1 lo usa el proceso %2 (%3), que no responde.

Espere un momento e inténtelo de nuevo. Si está colgado, termínelo con “kill %2”; lo que había escrito se conserva y su sesión puede reanudarse. O elija otra carpeta con --workspace. No se cambió nada.</translation>
    </message>
    <message>
        <source>the window that has this workspace open was asked to do it</source>
        <translation>se le pidió a la ventana que tiene abierto este espacio de trabajo</translation>
    </message>
    <message>
        <source>There is no session “%1” in this workspace. Ctrl+Shift+O lists all.</source>
        <translation>No hay ninguna sesión “%1” en este espacio de trabajo. Ctrl+Mayús+O las muestra todas.</translation>
    </message>
    <message>
        <source>Sextant was started once more: this is the window of its workspace.</source>
        <translation>Sextant se inició otra vez: esta es la ventana de su espacio de trabajo.</translation>
    </message>
    <message>
        <source>layout reset</source>
        <comment>what can be undone</comment>
        <translation>disposición restablecida</translation>
    </message>
    <message>
        <source>layout chosen</source>
        <comment>what can be undone</comment>
        <translation>disposición elegida</translation>
    </message>
    <message>
        <source>The layout was deleted or saved anew since, or another one has its name.</source>
        <translation>La disposición se eliminó o se guardó de nuevo entretanto, u otra tiene su nombre.</translation>
    </message>
    <message>
        <source>layout “%1” deleted</source>
        <comment>what can be undone</comment>
        <translation>disposición «%1» eliminada</translation>
    </message>
    <message>
        <source>layout “%1” renamed</source>
        <comment>what can be undone</comment>
        <translation>disposición «%1» renombrada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Not taken back: %1. %2</source>
        <comment>what, why</comment>
        <translation>No se deshizo: %1. %2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what, why</comment>
        <translation>No se rehízo: %1. %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarketTable</name>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>Por plaza</translation>
    </message>
    <message>
        <source>By asset class</source>
        <translation>Por clase de activo</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>Por régimen</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>Grupos propios</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Ver en el gráfico</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nueva lista…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewSimulationDialog</name>
    <message>
        <source>The market goes on while Sextant is closed</source>
        <translation>El mercado sigue mientras Sextant está cerrado</translation>
    </message>
    <message>
        <source>New simulation</source>
        <translation>Nueva simulación</translation>
    </message>
    <message>
        <source>all; else separated by commas</source>
        <translation>todos; si no, separados por comas</translation>
    </message>
    <message>
        <source>2026-01-05, UTC</source>
        <translation>2026-01-05, UTC</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>Capital en papel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>It follows the wall clock. What it does while nobody looks is lost, as with a feed: orders that worked are shown as unverified until you decide.</source>
        <translation>Sigue el reloj real. Lo que hace mientras nadie mira se pierde, como con un feed: las órdenes activas se muestran sin verificar hasta que usted decida.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Seed: expected a whole number, 0 or more.</source>
        <translation>Semilla: se espera un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>simulation %1</source>
        <translation>simulación %1</translation>
    </message>
    <message>
        <source>The same seed gives the same market. A session that is running is set aside first and can be resumed.</source>
        <translation>La misma semilla da el mismo mercado. Una sesión en marcha se aparta antes y se puede reanudar.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NotificationCenter</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todas como leídas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Buscar …</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Buscar notificaciones</translation>
    </message>
    <message>
        <source>Kind of notifications</source>
        <translation>Tipo de notificaciones</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Only warnings and dangers</source>
        <translation>Solo advertencias y peligros</translation>
    </message>
    <message>
        <source>Only what is not read yet</source>
        <translation>Solo lo no leído</translation>
    </message>
    <message>
        <source>Nothing was told yet, or the filter hides it.</source>
        <translation>Aún no se ha comunicado nada, o el filtro lo oculta.</translation>
    </message>
    <message>
        <source>Go to where it happened</source>
        <translation>Ir a donde ocurrió</translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation>Marcar las seleccionadas como leídas</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Marcar todas las notificaciones como leídas</translation>
    </message>
    <message>
        <source>Clear the history of notifications</source>
        <translation>Borrar el historial de notificaciones</translation>
    </message>
    <message>
        <source>Bring the cleared notifications back</source>
        <translation>Recuperar las notificaciones borradas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>A message of the window has no place to go to.</source>
        <translation>Un mensaje de la ventana no tiene un lugar al que ir.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OpenRecordingDialog</name>
    <message>
        <source>Add the files to play, or drop them here. Several files of one symbol are played as one.</source>
        <translation>Añada los archivos que se van a reproducir o suéltelos aquí. Varios archivos de un símbolo se reproducen como uno.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation>Quitar los archivos elegidos</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>del archivo o de su nombre</translation>
    </message>
    <message>
        <source>the beginning; else like 2026-01-05 14:30, UTC</source>
        <translation>el principio; si no, como 2026-01-05 14:30, UTC</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Temporalidad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>Capital en papel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Files to play</source>
        <translation>Archivos que reproducir</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</source>
        <translation>Grabaciones (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add the files to play.</source>
        <translation>Añada los archivos que se van a reproducir.</translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation>«Hasta» debe ser posterior a «Desde».</translation>
    </message>
    <message>
        <source>A session that is running is set aside first and can be resumed.</source>
        <translation>Una sesión en marcha se aparta antes y se puede reanudar.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OperatorButton</name>
    <message>
        <source>Unlock …</source>
        <translation>Desbloquear …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>New passphrase …</source>
        <translation>Nueva contraseña …</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operador: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionChainPanel</name>
    <message>
        <source>Row titles</source>
        <translation>Títulos de fila</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Price, forward, rate and quotes</source>
        <translation>Precio, forward, tipo y cotizaciones</translation>
    </message>
    <message>
        <source>Chain, plots and risk</source>
        <translation>Cadena, gráficos y riesgo</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Sonrisa</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Payoff</source>
        <translation>Payoff</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>Griegas</translation>
    </message>
    <message>
        <source>What expires when</source>
        <translation>Qué vence y cuándo</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>No hay opciones en cartera ni elegidas.</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Subyacente</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>All greeks</source>
        <translation>Todas las griegas</translation>
    </message>
    <message>
        <source>Show gamma, theta, vega and the mid too</source>
        <translation>Mostrar también gamma, theta, vega y el medio</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>At the money</translation>
    </message>
    <message>
        <source>Put the strike at the money into the middle (Home)</source>
        <translation>Centrar el strike at the money (Inicio)</translation>
    </message>
    <message>
        <source>Option chain</source>
        <translation>Cadena de opciones</translation>
    </message>
    <message>
        <source>No chain yet: it comes with the first quotes of options.</source>
        <translation>Aún sin cadena: llega con las primeras cotizaciones de opciones.</translation>
    </message>
    <message>
        <source>What the surface is, and what is wrong with it</source>
        <translation>Qué es la superficie y qué tiene de malo</translation>
    </message>
    <message>
        <source>Volatility by expiry and strike</source>
        <translation>Volatilidad por vencimiento y strike</translation>
    </message>
    <message>
        <source>No usable quotes at present: without them there is no volatility.</source>
        <translation>Ahora no hay cotizaciones útiles: sin ellas no hay volatilidad.</translation>
    </message>
    <message>
        <source>Whose payoff</source>
        <translation>Payoff de quién</translation>
    </message>
    <message>
        <source>A beside B</source>
        <comment>positions of both engines</comment>
        <translation>A junto a B</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Borrar selección</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message>
        <source>Selected options</source>
        <translation>Opciones elegidas</translation>
    </message>
    <message>
        <source>Shift+Enter in the chain chooses a contract.</source>
        <translation>Mayús+Intro en la cadena elige un contrato.</translation>
    </message>
    <message>
        <source>Payoff in words</source>
        <translation>Payoff en palabras</translation>
    </message>
    <message>
        <source>Greeks of A, B and the selection</source>
        <translation>Griegas de A, B y la selección</translation>
    </message>
    <message>
        <source>Whose stress</source>
        <translation>Estrés de quién</translation>
    </message>
    <message>
        <source>Profit if the price and all volatilities move</source>
        <translation>Beneficio si se mueven el precio y todas las volatilidades</translation>
    </message>
    <message>
        <source>Stress grid</source>
        <translation>Malla de estrés</translation>
    </message>
    <message>
        <source>Nothing to move: no options are held or chosen.</source>
        <translation>Nada que mover: no hay opciones en cartera ni elegidas.</translation>
    </message>
    <message>
        <source>The newest quotes could not be priced; this is older.</source>
        <translation>No se pudieron valorar las cotizaciones más recientes; esto es anterior.</translation>
    </message>
    <message>
        <source>%1 %2 (implied)</source>
        <translation>%1 %2 (implícito)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no price yet</source>
        <translation>%1: aún sin precio</translation>
    </message>
    <message>
        <source>forward %1</source>
        <comment>what calls and puts agree on</comment>
        <translation>forward %1</translation>
    </message>
    <message>
        <source>forward %1 (carried)</source>
        <comment>the price carried at the rate</comment>
        <translation>forward %1 (con el tipo)</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>Chain: quotes as they are now. Since the session began: %1.</source>
        <translation>Cadena: cotizaciones tal como están ahora. Desde el inicio de la sesión: %1.</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward; no arbitrage was found in it.</source>
        <translation>%1: volatilidad implícita por vencimiento, strikes como distancia al forward; no se halló arbitraje.</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward. At %2 places it gives something away: quotes there are not to be trusted.</source>
        <translation>%1: volatilidad implícita por vencimiento, strikes como distancia al forward. En %2 puntos regala algo: esas cotizaciones no son de fiar.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Choose the legs of a strategy around the price of now</source>
        <translation>Elegir las patas de una estrategia en torno al precio actual</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Estrategias</translation>
    </message>
    <message>
        <source>%1: not all of its contracts are listed in this expiry.</source>
        <translation>%1: no todos sus contratos cotizan en este vencimiento.</translation>
    </message>
    <message>
        <source>At the money it changes by %1 a year.</source>
        <translation>A dinero cambia %1 al año.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionPayoffView</name>
    <message>
        <source>Payoff</source>
        <translation>Payoff</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>No hay opciones en cartera ni elegidas.</translation>
    </message>
    <message>
        <source>%1: cost %2, break-even at %3; at expiry from %4 (at %5) to %6 (at %7) in this range, fees apart.</source>
        <translation>%1: coste %2, punto de equilibrio en %3; al vencimiento de %4 (en %5) a %6 (en %7) en este rango, sin comisiones.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no break-even</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) without a usable quote are left out.</source>
        <translation>
            <numerusform>%n pata sin cotización útil se omite.</numerusform>
            <numerusform>%n patas sin cotización útil se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show: hold options of this underlying, or choose some in the chain with Shift+Enter.</source>
        <translation>Nada que mostrar: tenga opciones de este subyacente o elija algunas en la cadena con Mayús+Intro.</translation>
    </message>
    <message>
        <source>%1: solid at the first expiry, dashed today</source>
        <comment>legend of a curve</comment>
        <translation>%1: continua en el primer vencimiento, discontinua hoy</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Precio %1</translation>
    </message>
    <message>
        <source>%1: %2 at expiry, %3 today</source>
        <translation>%1: %2 al vencimiento, %3 hoy</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionSmileView</name>
    <message>
        <source>Smile</source>
        <translation>Sonrisa</translation>
    </message>
    <message>
        <source>No volatility is known.</source>
        <translation>No se conoce ninguna volatilidad.</translation>
    </message>
    <message>
        <source>%1: %2 volatilities, from %3 at %4 to %5 at %6.</source>
        <translation>%1: %2 volatilidades, de %3 en %4 a %5 en %6.</translation>
    </message>
    <message>
        <source>No chain yet.</source>
        <translation>Aún sin cadena.</translation>
    </message>
    <message>
        <source>No usable quote of this expiry at present: without one there is no volatility.</source>
        <translation>Ahora no hay ninguna cotización útil de este vencimiento: sin ella no hay volatilidad.</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>legend</comment>
        <translation>calls</translation>
    </message>
    <message>
        <source>puts; filled: out of the money</source>
        <comment>legend</comment>
        <translation>puts; rellenos: out of the money</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>strike, call or put, volatility</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>At the money %1 · 25Δ risk reversal %2 · 25Δ butterfly %3 · fit within %4</source>
        <translation>A dinero %1 · risk reversal 25Δ %2 · butterfly 25Δ %3 · ajuste dentro de %4</translation>
    </message>
    <message>
        <source>At the money %1 · fit within %2</source>
        <translation>A dinero %1 · ajuste dentro de %2</translation>
    </message>
    <message>
        <source>a butterfly is given away near %1</source>
        <translation>cerca de %1 se regala una butterfly</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <comment>legend</comment>
        <translation>ajuste SVI</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OrderTicket</name>
    <message>
        <source>Order ticket</source>
        <translation>Ticket de orden</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>Bid y ask</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>COMPRA</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VENTA</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Buy (B)</source>
        <translation>Compra (B)</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Sell (S)</source>
        <translation>Venta (S)</translation>
    </message>
    <message>
        <source>Quantity of the order</source>
        <translation>Cantidad de la orden</translation>
    </message>
    <message>
        <source>Value of the order</source>
        <translation>Valor de la orden</translation>
    </message>
    <message>
        <source>Expected fee, half spread and slippage</source>
        <translation>Comisión, medio spread y deslizamiento esperados</translation>
    </message>
    <message>
        <source>Loss at the stop</source>
        <translation>Pérdida en el stop</translation>
    </message>
    <message>
        <source>Gain at the target</source>
        <translation>Ganancia en el objetivo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fee · slippage</source>
        <translation>Comisión · desliz.</translation>
    </message>
    <message>
        <source>At the stop</source>
        <translation>En el stop</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>En el objetivo</translation>
    </message>
    <message>
        <source>What risk grants</source>
        <translation>Lo que concede el riesgo</translation>
    </message>
    <message>
        <source>Place paper order  ⏎</source>
        <translation>Enviar orden en papel  ⏎</translation>
    </message>
    <message>
        <source>Place paper order</source>
        <translation>Enviar orden en papel</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Estado de la orden</translation>
    </message>
    <message>
        <source>Why no order can be placed</source>
        <translation>Por qué no se puede enviar la orden</translation>
    </message>
    <message>
        <source>No instrument</source>
        <translation>Sin instrumento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>instrument, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Cuenta principal</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Fee of the venue; half of the spread and the slippage beyond it</source>
        <translation>Comisión de la plaza; la mitad del spread y el deslizamiento más allá</translation>
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
        <translation>VISTA PREVIA DE RIESGO — lo que cada regla dice ahora</translation>
    </message>
    <message>
        <source>RISK PREVIEW — an estimate</source>
        <translation>VISTA PREVIA DE RIESGO — una estimación</translation>
    </message>
    <message>
        <source>The engine&apos;s own answer; it decides again when the order comes.</source>
        <translation>Respuesta del propio motor; decide de nuevo cuando llega la orden.</translation>
    </message>
    <message>
        <source>What each rule would probably say; the engine decides.</source>
        <translation>Lo que probablemente diría cada regla; decide el motor.</translation>
    </message>
    <message>
        <source>%1 Would be refused: %2</source>
        <comment>sign, rule</comment>
        <translation>%1 Se rechazaría: %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 would be granted</source>
        <comment>sign, quantity, quantity</comment>
        <translation>%1 se concederían %2 de %3</translation>
    </message>
    <message>
        <source>Sent. Waiting until it is recorded …</source>
        <translation>Enviada. Esperando a que se registre …</translation>
    </message>
    <message>
        <source>no session listens</source>
        <translation>no hay sesión activa</translation>
    </message>
    <message>
        <source>✗ Not sent: no session listens.</source>
        <translation>✗ No enviada: no hay sesión activa.</translation>
    </message>
    <message>
        <source>✓ Accepted.</source>
        <translation>✓ Aceptada.</translation>
    </message>
    <message>
        <source>✗ Refused: %1</source>
        <translation>✗ Rechazada: %1</translation>
    </message>
    <message>
        <source>✗ One order of the pair was refused: %1 The other one is being cancelled.</source>
        <translation>✗ Se rechazó una orden del par: %1 La otra se está cancelando.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OutputStyleForm</name>
    <message>
        <source>Draw %1</source>
        <translation>Dibujar %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Color de %1</translation>
    </message>
    <message>
        <source>Line width of %1</source>
        <translation>Grosor de línea de %1</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>width of a line</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Line style of %1</source>
        <translation>Estilo de línea de %1</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Discontinua</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Punteada</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Otro …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverflowButton</name>
    <message>
        <source>What has no room above the chart</source>
        <translation>Lo que no cabe encima del gráfico</translation>
    </message>
    <message>
        <source>More controls of the chart</source>
        <translation>Más controles del gráfico</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayControls</name>
    <message>
        <source>As the chart</source>
        <translation>Como el gráfico</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>What the detectors see: order blocks, gaps, levels, patterns (Z)</source>
        <translation>Lo que ven los detectores: order blocks, huecos, niveles, patrones (Z)</translation>
    </message>
    <message>
        <source>Zones of the detectors</source>
        <translation>Zonas de los detectores</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Zones of timeframe</source>
        <translation>Zonas de temporalidad</translation>
    </message>
    <message>
        <source>Show zones</source>
        <translation>Mostrar zonas</translation>
    </message>
    <message>
        <source>Also zones that are over</source>
        <translation>También zonas terminadas</translation>
    </message>
    <message>
        <source>Filled, broken, swept, failed</source>
        <translation>Cubiertas, rotas, barridas, fallidas</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Shade the chart by the regime of the market (R)</source>
        <translation>Sombrear el gráfico según el régimen de mercado (R)</translation>
    </message>
    <message>
        <source>Regime shading</source>
        <translation>Sombreado de régimen</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PairsPanel</name>
    <message>
        <source>Positions: A paper beside B shadow</source>
        <translation>Posiciones: A papel junto a B sombra</translation>
    </message>
    <message>
        <source>Positions of both engines</source>
        <translation>Posiciones de ambos motores</translation>
    </message>
    <message>
        <source>Neither engine holds a position now. What was closed stands in Trade, Positions, Closed.</source>
        <translation>Ningún motor tiene posición ahora. Lo cerrado figura en Operar, Posiciones, Cerradas.</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>Motor 2 inactivo</translation>
    </message>
    <message>
        <source>Switch on the flags enable_variant_b and enable_shadow_execution: what engine 2 would hold then stands beside what engine 1 holds.</source>
        <translation>Active los flags enable_variant_b y enable_shadow_execution: lo que tendría el motor 2 figura entonces junto a lo que tiene el motor 1.</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>Mostrar el flag</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who acts as this operator will be asked for it. At least %1 characters; it is kept as an Argon2id hash only, so nobody can tell you a forgotten one.</source>
        <translation>Se pedirá a quien actúe como este operador. Al menos %1 caracteres; solo se guarda como hash Argon2id, así que nadie puede decirle una olvidada.</translation>
    </message>
    <message>
        <source>What you do from then on is recorded with your name. It ends after 15 minutes without mouse and keyboard, and after 24 hours.</source>
        <translation>Lo que haga desde entonces se registra con su nombre. Termina tras 15 minutos sin ratón ni teclado, y tras 24 horas.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nueva contraseña, otra vez</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the new passphrase</source>
        <translation>Guardar la nueva contraseña</translation>
    </message>
    <message>
        <source>Unlock the operator</source>
        <translation>Desbloquear el operador</translation>
    </message>
    <message>
        <source>It is too short: %1 characters at least.</source>
        <translation>Demasiado corta: %1 caracteres como mínimo.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Open and closed positions</source>
        <translation>Posiciones abiertas y cerradas</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Posiciones abiertas</translation>
    </message>
    <message>
        <source>No open positions. Orders that are filled open them.</source>
        <translation>Sin posiciones abiertas. Las abren las órdenes ejecutadas.</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Posiciones cerradas</translation>
    </message>
    <message>
        <source>No closed positions yet.</source>
        <translation>Aún sin posiciones cerradas.</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Cerrar …</translation>
    </message>
    <message>
        <source>Close the selected position</source>
        <translation>Cerrar la posición seleccionada</translation>
    </message>
    <message>
        <source>Close the selected position at market</source>
        <translation>Cerrar a mercado la posición seleccionada</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Invertir …</translation>
    </message>
    <message>
        <source>Reverse the selected position</source>
        <translation>Invertir la posición seleccionada</translation>
    </message>
    <message>
        <source>Close the selected position and open the opposite one of the same size</source>
        <translation>Cerrar la posición seleccionada y abrir la opuesta del mismo tamaño</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>Cerrar todo …</translation>
    </message>
    <message>
        <source>Close all positions</source>
        <translation>Cerrar todas las posiciones</translation>
    </message>
    <message>
        <source>Close all paper positions at market</source>
        <translation>Cerrar a mercado todas las posiciones en papel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>symbol, account</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close %1 %2 at market?</source>
        <translation>¿Cerrar %1 %2 a mercado?</translation>
    </message>
    <message>
        <source>Close position</source>
        <translation>Cerrar posición</translation>
    </message>
    <message>
        <source>Close all paper positions of all accounts at market?</source>
        <translation>¿Cerrar a mercado todas las posiciones en papel de todas las cuentas?</translation>
    </message>
    <message>
        <source>Close all paper positions of “%1” at market?</source>
        <translation>¿Cerrar a mercado todas las posiciones en papel de «%1»?</translation>
    </message>
    <message>
        <source>Close all paper positions of the main account at market?</source>
        <translation>¿Cerrar a mercado todas las posiciones en papel de la cuenta principal?</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>¿Cerrar a mercado todas las posiciones en papel?</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Ver en el gráfico</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A papel</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B sombra</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>whose result, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>It is being closed already: its exit is on the way</source>
        <translation>Ya se está cerrando: su salida va en camino</translation>
    </message>
    <message>
        <source>Close position …</source>
        <translation>Cerrar posición …</translation>
    </message>
    <message>
        <source>Close half …</source>
        <translation>Cerrar la mitad …</translation>
    </message>
    <message>
        <source>Close a quarter …</source>
        <translation>Cerrar un cuarto …</translation>
    </message>
    <message>
        <source>Reverse position …</source>
        <translation>Invertir posición …</translation>
    </message>
    <message>
        <source>Stop and target …</source>
        <translation>Stop y objetivo …</translation>
    </message>
    <message>
        <source>Correct what is held …</source>
        <translation>Corregir la tenencia …</translation>
    </message>
    <message>
        <source>Book funding …</source>
        <translation>Asentar funding …</translation>
    </message>
    <message>
        <source>Turn %1 %2 into the opposite position?</source>
        <translation>¿Convertir %1 %2 en la posición opuesta?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Close %1 of %2 at market?</source>
        <comment>quantity, symbol</comment>
        <translation>¿Cerrar %1 de %2 a mercado?</translation>
    </message>
    <message>
        <source>Close a part</source>
        <translation>Cerrar una parte</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PowerView</name>
    <message>
        <source>Trading days to a decision</source>
        <translation>Días de mercado hasta decidir</translation>
    </message>
    <message>
        <source>Not known before the metric varies over some days.</source>
        <translation>No se conoce hasta que la métrica varíe durante algunos días.</translation>
    </message>
    <message>
        <source>An effect of %1 R takes %2 trading days.</source>
        <translation>Un efecto de %1 R tarda %2 días de mercado.</translation>
    </message>
    <message>
        <source>Known once the metric varies over some days.</source>
        <translation>Se conoce cuando la métrica varía durante algunos días.</translation>
    </message>
    <message>
        <source>Trading days to decide, by effect</source>
        <translation>Días de mercado hasta decidir, por efecto</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProtectDialog</name>
    <message>
        <source>Stop and target of %1</source>
        <translation>Stop y objetivo de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Precio de stop</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>Precio objetivo</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>Qué significan</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>El precio debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>at the stop %1</source>
        <translation>en el stop %1</translation>
    </message>
    <message>
        <source>at the target %1</source>
        <translation>en el objetivo %1</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>Without a stop nothing limits the loss but the engine&apos;s other exits.</source>
        <translation>Sin stop, solo las demás salidas del motor limitan la pérdida.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Motivo (se guarda en la auditoría)</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motivo, si lo desea</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonStrip</name>
    <message>
        <source>Reason for a change</source>
        <translation>Motivo de un cambio</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>¿Por qué? Se guarda con el cambio.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>Aplicar el cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Cancelar el cambio</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReconciliationPanel</name>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Qué no cuadra</translation>
    </message>
    <message>
        <source>All agree. Engine, venues and storage are compared every minute; what they do not say alike stands here and holds its instrument until somebody unlocks it under Risk.</source>
        <translation>Todo cuadra. Motor, plazas y almacén se comparan cada minuto; aquello en lo que discrepen figura aquí y bloquea su instrumento hasta que alguien lo desbloquee en Riesgo.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecoveryDialog</name>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power. It wrote last at %2 (UTC).</source>
        <translation>El programa anterior (proceso %1) no terminó en orden: un fallo, un cierre forzado o la corriente. Escribió por última vez a las %2 (UTC).</translation>
    </message>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power.</source>
        <translation>El programa anterior (proceso %1) no terminó en orden: un fallo, un cierre forzado o la corriente.</translation>
    </message>
    <message>
        <source>There was no session yet, so nothing is lost.</source>
        <translation>Todavía no había ninguna sesión, así que no se perdió nada.</translation>
    </message>
    <message>
        <source>The last session, “%1”, had come to its end before: it is complete.</source>
        <translation>La última sesión, “%1”, ya había terminado: está completa.</translation>
    </message>
    <message>
        <source>“%1” had only been begun: none of its events was on the disk yet. It begins again with the same settings.</source>
        <translation>“%1” acababa de empezar: ninguno de sus eventos estaba aún en el disco. Empieza de nuevo con los mismos ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recovered from its journal: %n event(s), the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</source>
        <translation>
            <numerusform>“%1” se ha recuperado de su diario: %n evento, el último a las %2 (UTC) de su mercado. Incluye todo lo que la ventana había mostrado como hecho.</numerusform>
            <numerusform>“%1” se ha recuperado de su diario: %n eventos, el último a las %2 (UTC) de su mercado. Incluye todo lo que la ventana había mostrado como hecho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n open position(s). Nothing watches them until the session goes on.</source>
        <translation>
            <numerusform>Tiene %n posición abierta. Nada la vigila hasta que la sesión continúe.</numerusform>
            <numerusform>Tiene %n posiciones abiertas. Nada las vigila hasta que la sesión continúe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no positions.</source>
        <translation>No tiene posiciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are at work in it.</source>
        <translation>
            <numerusform>%n orden está activa en ella.</numerusform>
            <numerusform>%n órdenes están activas en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the tape had not been written to their end and were cut off; nothing of them was ever shown.</source>
        <translation>
            <numerusform>%n byte de la cinta no se había terminado de escribir y se cortó; nada de ello se mostró nunca.</numerusform>
            <numerusform>%n bytes de la cinta no se habían terminado de escribir y se cortaron; nada de ello se mostró nunca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation>No hubo que reparar nada.</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end; nothing is lost.</source>
        <translation>El programa anterior no terminó en orden; no se perdió nada.</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end. “%1” goes on behind its last event, number %2.</source>
        <translation>El programa anterior no terminó en orden. “%1” continúa tras su último evento, el número %2.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Continuar la sesión</translation>
    </message>
    <message>
        <source>Open paused</source>
        <translation>Abrir en pausa</translation>
    </message>
    <message>
        <source>Open the session and leave it paused</source>
        <translation>Abrir la sesión y dejarla en pausa</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Otra sesión</translation>
    </message>
    <message>
        <source>Begin another session; this one can go on later</source>
        <translation>Empezar otra sesión; esta puede continuar después</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeMeters</name>
    <message>
        <source>Chances of the directions</source>
        <translation>Probabilidades de las direcciones</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>bull %1, bear %2, sideways %3, break with the past %4</source>
        <translation>alcista %1, bajista %2, lateral %3, ruptura con el pasado %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>! Break with the past</source>
        <translation>! Ruptura con el pasado</translation>
    </message>
    <message>
        <source>Break with the past</source>
        <translation>Ruptura con el pasado</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimePanel</name>
    <message>
        <source>Market regimes</source>
        <translation>Regímenes de mercado</translation>
    </message>
    <message>
        <source>Instrument whose regime is shown</source>
        <translation>Instrumento cuyo régimen se muestra</translation>
    </message>
    <message>
        <source>Turns from direction to direction</source>
        <translation>Giros de dirección a dirección</translation>
    </message>
    <message>
        <source>Changes of the regime</source>
        <translation>Cambios de régimen</translation>
    </message>
    <message>
        <source>No change yet — each one stands here with how long it held. Play the session; a regime is known after 200 bars of its timeframe.</source>
        <translation>Aún sin cambios — cada uno figura aquí con lo que duró. Reproduzca la sesión; un régimen se conoce tras 200 barras de su temporalidad.</translation>
    </message>
    <message>
        <source>Turns and stays</source>
        <translation>Giros y permanencias</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No regimes yet</source>
        <translation>Aún sin regímenes</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session.</source>
        <translation>Inicie la demo, abra una grabación o reanude una sesión.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is scored for this instrument, so it has no regime.</source>
        <translation>No se puntúa nada para este instrumento, así que no tiene régimen.</translation>
    </message>
    <message>
        <source>volatility %1 (%2)</source>
        <comment>label, percentile</comment>
        <translation>volatilidad %1 (%2)</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>tendencia %1</translation>
    </message>
    <message>
        <source>spread %1, from bars</source>
        <translation>spread %1, de barras</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>spread %1</translation>
    </message>
    <message>
        <source>Bars of %1: confidence %2, since %3, from %4. Last bar %5.</source>
        <translation>Barras de %1: confianza %2, desde %3, fuente: %4. Última barra %5.</translation>
    </message>
    <message>
        <source>The regime is known after 200 closed bars of %1. Until then it counts as sideways.</source>
        <translation>El régimen se conoce tras 200 barras cerradas de %1. Hasta entonces cuenta como lateral.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeTimeline</name>
    <message>
        <source>Regimes of the session</source>
        <translation>Regímenes de la sesión</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3; the table below has them all</source>
        <translation>%1 cambios de %2 a %3; la tabla de abajo los tiene todos</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>regime, span of time</comment>
        <translation>%1 durante %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReplaceDialog</name>
    <message>
        <source>Change order %1</source>
        <translation>Modificar la orden %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stop en</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>toda</translation>
    </message>
    <message>
        <source>Less quantity at the same price keeps its place in the queue; more, or another price, goes to the end of it.</source>
        <translation>Menos cantidad al mismo precio conserva su lugar en la cola; más, u otro precio, va al final.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Modificar orden</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>La cantidad debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>%1 are filled already: cancel the order instead.</source>
        <translation>Ya se ejecutaron %1: cancele la orden en su lugar.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>El precio debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>No se puede mostrar más de lo que hay.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportDialog</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Report of a session</source>
        <translation>Informe de una sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>File of the web page</source>
        <translation>Archivo de la página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>Archivo del PDF</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Stop writing the report</source>
        <translation>Dejar de escribir el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose where: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>Elegir dónde: %1</translation>
    </message>
    <message>
        <source>Open what was written: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>Abrir lo escrito: %1</translation>
    </message>
    <message>
        <source>No program opened %1. Open it from your files.</source>
        <translation>Ningún programa abrió %1. Ábralo desde sus archivos.</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>name of a session, time</comment>
        <translation>%1, iniciada %2</translation>
    </message>
    <message>
        <source>There is no session yet. Start the demo or open a recording first.</source>
        <translation>Aún no hay ninguna sesión. Inicie primero la demo o abra una grabación.</translation>
    </message>
    <message>
        <source>Reading the session …</source>
        <translation>Leyendo la sesión …</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Creando las páginas …</translation>
    </message>
    <message>
        <source>Reading the session: %1, about %2 left.</source>
        <comment>percent, duration</comment>
        <translation>Leyendo la sesión: %1, quedan unos %2.</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ Escrito: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Instrument to hold</source>
        <translation>Instrumento que bloquear</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Take no entries in the chosen instrument</source>
        <translation>No tomar entradas en el instrumento elegido</translation>
    </message>
    <message>
        <source>No entries in this instrument until somebody lifts it; exits still go out</source>
        <translation>Sin entradas en este instrumento hasta que alguien lo levante; las salidas siguen saliendo</translation>
    </message>
    <message>
        <source>What trips next</source>
        <translation>Qué salta después</translation>
    </message>
    <message>
        <source>What stops entries</source>
        <translation>Qué detiene entradas</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>Estado del último cambio</translation>
    </message>
    <message>
        <source>Limits of risk</source>
        <translation>Límites de riesgo</translation>
    </message>
    <message>
        <source>Value at risk and stress</source>
        <translation>Valor en riesgo y estrés</translation>
    </message>
    <message>
        <source>Run and calm mode</source>
        <translation>Pasada y modo calma</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its limits.</source>
        <translation>Inicie la demo, abra una grabación o reanude una sesión para ver sus límites.</translation>
    </message>
    <message>
        <source>Nobody listens: the session has ended.</source>
        <translation>Sin destinatario: la sesión ha terminado.</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>Esperando a que esté en el disco…</translation>
    </message>
    <message>
        <source>Done. It stands in the audit trail.</source>
        <translation>Hecho. Figura en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No hecho: %1</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <source>Killed at %1 by %2.</source>
        <translation>Parada a las %1 por %2.</translation>
    </message>
    <message>
        <source>Killed at %1: %2.</source>
        <translation>Parada a las %1: %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Acknowledge the kill — what happened?</source>
        <translation>Confirmar la parada — ¿qué ocurrió?</translation>
    </message>
    <message>
        <source>Allow trading again — why is that right?</source>
        <translation>Permitir operar de nuevo — ¿por qué es correcto?</translation>
    </message>
    <message>
        <source>%1 is broken: no entries %2.</source>
        <translation>%1 superado: sin entradas %2.</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Levantar…</translation>
    </message>
    <message>
        <source>Measure it anew from here — why is that right?</source>
        <translation>Medirlo de nuevo desde aquí — ¿por qué es correcto?</translation>
    </message>
    <message>
        <source>until the next trading day</source>
        <translation>hasta el próximo día de mercado</translation>
    </message>
    <message>
        <source>until the next week</source>
        <translation>hasta la próxima semana</translation>
    </message>
    <message>
        <source>until somebody lifts it</source>
        <translation>hasta que alguien lo levante</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>un operador</translation>
    </message>
    <message>
        <source>%1 takes no entries since %2: %3.</source>
        <translation>%1 no admite entradas desde %2: %3.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Let %1 trade again — why is that right?</source>
        <translation>Dejar que %1 opere de nuevo — ¿por qué es correcto?</translation>
    </message>
    <message>
        <source>%1 waits for its data since %2: %3.</source>
        <translation>%1 espera sus datos desde %2: %3.</translation>
    </message>
    <message>
        <source>Calm mode, %1: most of the daily loss limit is used.</source>
        <translation>Modo calma, %1: se ha usado la mayor parte del límite de pérdida diaria.</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode, %1: %n loss(es) in a row.</source>
        <translation>
            <numerusform>Modo calma, %1: %n pérdida seguida.</numerusform>
            <numerusform>Modo calma, %1: %n pérdidas seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>End calm mode — why is that right?</source>
        <translation>Terminar el modo calma — ¿por qué es correcto?</translation>
    </message>
    <message>
        <source>✗ killed</source>
        <comment>state of trading</comment>
        <translation>✗ parada</translation>
    </message>
    <message>
        <source>✗ entries halted</source>
        <comment>state of trading</comment>
        <translation>✗ entradas suspendidas</translation>
    </message>
    <message>
        <source>✓ trading allowed</source>
        <comment>state of trading</comment>
        <translation>✓ se puede operar</translation>
    </message>
    <message>
        <source>! some instruments held</source>
        <comment>state of trading</comment>
        <translation>! algunos instrumentos bloqueados</translation>
    </message>
    <message>
        <source>calm mode: %1</source>
        <translation>modo calma: %1</translation>
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
        <translation>Próximo en saltar: nada usado.</translation>
    </message>
    <message>
        <source>Next to trip: %1 — %2 used</source>
        <comment>rule, share</comment>
        <translation>Próximo en saltar: %1 — %2 usado</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>sentence, measured, limit</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>✗ %1, and broken.</source>
        <translation>✗ %1, y superado.</translation>
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
        <translation>Valor en riesgo de un día al %1: %2; más allá, de media %3.</translation>
    </message>
    <message numerus="yes">
        <source>From %n revaluation(s) of the positions over past days.</source>
        <translation>
            <numerusform>De %n revaloración de las posiciones sobre días pasados.</numerusform>
            <numerusform>De %n revaloraciones de las posiciones sobre días pasados.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the volatility of the last trading day, as a normal distribution.</source>
        <translation>De la volatilidad del último día de mercado, como distribución normal.</translation>
    </message>
    <message>
        <source>Some volatility is not known yet: it counts with none.</source>
        <translation>Alguna volatilidad aún no se conoce: cuenta como ninguna.</translation>
    </message>
    <message>
        <source>Worst scenario: %1, loss %2.</source>
        <translation>Peor escenario: %1, pérdida %2.</translation>
    </message>
    <message>
        <source>No scenario loses anything.</source>
        <translation>Ningún escenario pierde nada.</translation>
    </message>
    <message>
        <source>Run: result %1, entries today %2, value of all entries %3.</source>
        <translation>Pasada: resultado %1, entradas hoy %2, valor de todas las entradas %3.</translation>
    </message>
    <message>
        <source>Budget of the run: %1 used.</source>
        <translation>Presupuesto de la pasada: %1 usado.</translation>
    </message>
    <message>
        <source>The run has no budget: the settings risk.run_… give it one.</source>
        <translation>La pasada no tiene presupuesto: los ajustes risk.run_… le dan uno.</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode is on: %n loss(es) in a row.</source>
        <translation>
            <numerusform>Modo calma activo: %n pérdida seguida.</numerusform>
            <numerusform>Modo calma activo: %n pérdidas seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calm mode is off: the setting risk.calm_mode turns it on.</source>
        <translation>Modo calma inactivo: el ajuste risk.calm_mode lo activa.</translation>
    </message>
    <message>
        <source>Kill also closes all positions.</source>
        <translation>La parada cierra también todas las posiciones.</translation>
    </message>
    <message>
        <source>Kill keeps positions with their stops and targets.</source>
        <translation>La parada conserva las posiciones con sus stops y objetivos.</translation>
    </message>
    <message>
        <source>There is no instrument yet.</source>
        <translation>Aún no hay instrumento.</translation>
    </message>
    <message>
        <source>Take no entries in %1 — why?</source>
        <translation>No tomar entradas en %1 — ¿por qué?</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RulePreview</name>
    <message>
        <source>Risk preview</source>
        <translation>Vista previa de riesgo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>pasaría</translation>
    </message>
    <message>
        <source>would warn</source>
        <translation>avisaría</translation>
    </message>
    <message>
        <source>would reduce the order</source>
        <translation>reduciría la orden</translation>
    </message>
    <message>
        <source>would block the order</source>
        <translation>bloquearía la orden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>ATR not known here</source>
        <translation>ATR no conocido aquí</translation>
    </message>
    <message>
        <source>%1 R, at least %2</source>
        <translation>%1 R, mínimo %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>cierra en %1</translation>
    </message>
    <message>
        <source>%1 old of %2</source>
        <translation>%1 de antigüedad, de %2</translation>
    </message>
    <message>
        <source>%1 from the market, at most %2</source>
        <translation>a %1 del mercado, máximo %2</translation>
    </message>
    <message>
        <source>one works already</source>
        <translation>ya hay una activa</translation>
    </message>
    <message>
        <source>no other works</source>
        <translation>ninguna otra activa</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoringDialog</name>
    <message>
        <source>Take changes of the file</source>
        <translation>Tomar cambios del archivo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reload file</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Deshacer último</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>Waiting until the undo is recorded …</source>
        <translation>Esperando a que se registre la anulación …</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>SMC</source>
        <translation>SMC</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>Peso de smart money concepts</translation>
    </message>
    <message>
        <source>Elliott</source>
        <translation>Elliott</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>Peso de las ondas de Elliott</translation>
    </message>
    <message>
        <source>Harmonic</source>
        <translation>Armónico</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>Peso de los patrones armónicos</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>Peso de todos los detectores juntos</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>Peso de la puntuación técnica</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>Suma de los pesos</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Buy from</source>
        <translation>Compra desde</translation>
    </message>
    <message>
        <source>Score from which on it is a buy</source>
        <translation>Puntuación desde la que es compra</translation>
    </message>
    <message>
        <source>Sell up to</source>
        <translation>Venta hasta</translation>
    </message>
    <message>
        <source>Score up to which it is a sell</source>
        <translation>Puntuación hasta la que es venta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Share of the timeframes that must agree</source>
        <translation>Parte de las temporalidades que deben coincidir</translation>
    </message>
    <message>
        <source>Weights of the timeframes</source>
        <translation>Pesos de las temporalidades</translation>
    </message>
    <message>
        <source>Those that are scored share them; — is not in the list.</source>
        <translation>Los comparten las que se puntúan; — no está en la lista.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where the scoring configuration is kept</source>
        <translation>Dónde se guarda la configuración de puntuación</translation>
    </message>
    <message>
        <source>Take changes of the file at once</source>
        <translation>Tomar al momento los cambios del archivo</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How often the file is looked at, in seconds</source>
        <translation>Cada cuánto se mira el archivo, en segundos</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Mirar cada</translation>
    </message>
    <message>
        <source>Read the file and take what it says</source>
        <translation>Leer el archivo y tomar lo que dice</translation>
    </message>
    <message>
        <source>State of adaptive weights</source>
        <translation>Estado de los pesos adaptativos</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Qué está mal en el archivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>¿Por qué? Se guarda con el cambio.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>Aplicar todos los cambios</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Descartar todos los cambios</translation>
    </message>
    <message>
        <source>Undo the last change that somebody made</source>
        <translation>Deshacer el último cambio hecho por alguien</translation>
    </message>
    <message>
        <source>History of the weights</source>
        <translation>Historial de los pesos</translation>
    </message>
    <message>
        <source>Nothing has changed in this session. Change a weight above, edit the file, or let the weights learn with the flag adaptive_weights.</source>
        <translation>Nada ha cambiado en esta sesión. Cambie un peso arriba, edite el archivo o deje que los pesos aprendan con el flag adaptive_weights.</translation>
    </message>
    <message>
        <source>Weight of the timeframe %1</source>
        <translation>Peso de la temporalidad %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 does not exist: the built-in values hold. The first change makes it.</source>
        <translation>%1 no existe: rigen los valores incorporados. El primer cambio lo crea.</translation>
    </message>
    <message>
        <source>It was changed; reload it to take what it says.</source>
        <translation>Ha cambiado; recárguelo para tomar lo que dice.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Versión %1.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ The change is recorded.</source>
        <translation>✓ El cambio está registrado.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Waiting until the change is recorded …</source>
        <translation>Esperando a que se registre el cambio …</translation>
    </message>
    <message>
        <source>Sums %1 and %2; each is scaled to 1.</source>
        <translation>Sumas %1 y %2; cada una se escala a 1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Give a reason to apply it.</source>
        <translation>Dé un motivo para aplicarlo.</translation>
    </message>
    <message>
        <source>Nobody has changed it in this session.</source>
        <translation>Nadie la ha cambiado en esta sesión.</translation>
    </message>
    <message>
        <source>Give a reason to undo it.</source>
        <translation>Dé un motivo para deshacerlo.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>Editar el filtro</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Strong and calm</source>
        <translation>Fuerte y tranquilo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>A value is missing, or is no number.</source>
        <translation>Falta un valor, o no es un número.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>Un nombre tiene hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>There is a screen of this name.</source>
        <translation>Ya hay un filtro con este nombre.</translation>
    </message>
    <message>
        <source>No session is open, so that nothing can be tried.</source>
        <translation>No hay ninguna sesión abierta, así que no se puede probar nada.</translation>
    </message>
    <message>
        <source>%1 of %2 instruments are like this now.</source>
        <translation>Ahora cumplen %1 de %2 instrumentos.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenerPanel</name>
    <message>
        <source>Screener</source>
        <translation>Filtro de mercado</translation>
    </message>
    <message>
        <source>Screen that is shown</source>
        <translation>Filtro que se muestra</translation>
    </message>
    <message>
        <source>No screen yet</source>
        <translation>Aún no hay filtro</translation>
    </message>
    <message>
        <source>Screens and groups</source>
        <translation>Filtros y grupos</translation>
    </message>
    <message>
        <source>New screen…</source>
        <translation>Nuevo filtro…</translation>
    </message>
    <message>
        <source>Edit the screen…</source>
        <translation>Editar el filtro…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a screen</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New…</source>
        <comment>a screen</comment>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>Editar el filtro</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>instruments for which a screen holds</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No screen yet. “New…” asks what instruments should be like: their score, regime, change, spread, indicators.</source>
        <translation>Aún no hay filtro. «Nuevo…» pregunta cómo deben ser los instrumentos: puntuación, régimen, cambio, spread, indicadores.</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>Aún sin instrumentos — inicie la demo o abra una grabación.</translation>
    </message>
    <message>
        <source>No instrument is like this at present.</source>
        <translation>Ahora ningún instrumento cumple.</translation>
    </message>
    <message>
        <source>Delete the screen</source>
        <translation>Eliminar el filtro</translation>
    </message>
    <message>
        <source>Keep these as a watchlist…</source>
        <translation>Conservar como lista…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionBar</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast the source is played, times real time</source>
        <translation>A qué velocidad se reproduce la fuente, en veces el tiempo real</translation>
    </message>
    <message>
        <source>Position in the source</source>
        <translation>Posición en la fuente</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>Go to, UTC</source>
        <translation>Ir a, UTC</translation>
    </message>
    <message>
        <source>Type a time such as 2026-01-05 14:30 and press Enter. A session can only be played forward; to look back, open a replay of it.</source>
        <translation>Escriba una hora como 2026-01-05 14:30 y pulse Intro. Una sesión solo avanza; para mirar atrás, abra un replay de ella.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it like 2026-01-05 14:30 (UTC).</source>
        <translation>«%1» no es una hora. Escríbala como 2026-01-05 14:30 (UTC).</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation>desde %1, sin fin</translation>
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
        <translation>Dos sesiones comparadas</translation>
    </message>
    <message>
        <source>Figures of both sessions</source>
        <translation>Cifras de ambas sesiones</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Both sessions were begun with the same settings and flags.</source>
        <translation>Ambas sesiones empezaron con los mismos ajustes e indicadores.</translation>
    </message>
    <message>
        <source>The main account of each, as its journal has it. The curves step with every closed position, from the first event of a session to its last; what open positions are worth is not in them. Settings are those a session was begun with.</source>
        <translation>La cuenta principal de cada una, según su diario. Las curvas avanzan con cada posición cerrada, del primer evento de la sesión al último; el valor de las posiciones abiertas no figura. Los ajustes son los del inicio de la sesión.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy figures and settings as CSV</source>
        <translation>Copiar cifras y ajustes como CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save figures and settings as CSV</source>
        <translation>Guardar cifras y ajustes como CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>First: “%1”. Second: “%2”.</source>
        <translation>Primera: “%1”. Segunda: “%2”.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionLabelDialog</name>
    <message>
        <source>Name and note</source>
        <translation>Nombre y nota</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>Qué se probó, qué se vio</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>Nota sobre la sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save name and note</source>
        <translation>Guardar nombre y nota</translation>
    </message>
    <message>
        <source>Kept beside the journal, which stays as it is. An empty name is the one that the session was begun with.</source>
        <translation>Se guarda junto al diario, que queda como está. Un nombre vacío es el que tenía la sesión al empezar.</translation>
    </message>
    <message>
        <source>Too long: a name has up to 200 bytes, a note up to 8192.</source>
        <translation>Demasiado largo: un nombre tiene hasta 200 bytes y una nota hasta 8192.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionsDialog</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Sesiones grabadas</translation>
    </message>
    <message>
        <source>Search sessions …</source>
        <translation>Buscar sesiones …</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>No session has these words. Change the search.</source>
        <translation>Ninguna sesión contiene esas palabras. Cambie la búsqueda.</translation>
    </message>
    <message>
        <source>No recorded sessions</source>
        <translation>Sin sesiones grabadas</translation>
    </message>
    <message>
        <source>Start the demo or open a recording: every session is recorded and can be resumed or looked back at here.</source>
        <translation>Inicie la demo o abra una grabación: cada sesión se graba y se puede reanudar o revisar aquí.</translation>
    </message>
    <message>
        <source>What can be done with the session</source>
        <translation>Qué se puede hacer con la sesión</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Reanudar la sesión</translation>
    </message>
    <message>
        <source>Look back at the session</source>
        <translation>Revisar la sesión</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Not finished: it can go on where it stopped, or be looked back at.</source>
        <translation>Sin terminar: puede continuar donde paró o revisarse.</translation>
    </message>
    <message>
        <source>Finished: it can be looked back at.</source>
        <translation>Terminada: se puede revisar.</translation>
    </message>
    <message>
        <source>Removed sessions</source>
        <translation>Sesiones quitadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Nombre y nota…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Show the sessions that were removed from the list</source>
        <translation>Mostrar las sesiones quitadas de la lista</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>Recuperar lo último que se quitó</translation>
    </message>
    <message>
        <source>How much of the export is done</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Begin a new session</source>
        <translation>Empezar una sesión nueva</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>Nueva simulación…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Conectar una plaza…</translation>
    </message>
    <message>
        <source>Pause the session that is open</source>
        <translation>Pausar la sesión abierta</translation>
    </message>
    <message>
        <source>Compare the two sessions that are selected</source>
        <translation>Comparar las dos sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Write the session out as files</source>
        <translation>Escribir la sesión como archivos</translation>
    </message>
    <message>
        <source>Name of the session and a note on it</source>
        <translation>Nombre de la sesión y una nota</translation>
    </message>
    <message>
        <source>Remove the session from the list</source>
        <translation>Quitar la sesión de la lista</translation>
    </message>
    <message>
        <source>Bring the session back into the list</source>
        <translation>Recuperar la sesión en la lista</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>¿Quitar de la lista?</translation>
    </message>
    <message>
        <source>“%1” is taken from the list of sessions.</source>
        <translation>“%1” se quita de la lista de sesiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are taken from the list.</source>
        <translation>
            <numerusform>%n sesión se quita de la lista.</numerusform>
            <numerusform>%n sesiones se quitan de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps it, as it keeps everything: audit and exports still have it. “Removed sessions” lists it, and brings it back.</source>
        <translation>El diario la conserva, como todo: la auditoría y las exportaciones siguen teniéndola. “Sesiones quitadas” la muestra y la recupera.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <translation>Conservar en la lista</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
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
        <translation>Recupera “%1” en la lista</translation>
    </message>
    <message>
        <source>Nothing was removed from the list.</source>
        <translation>No se quitó nada de la lista.</translation>
    </message>
    <message>
        <source>Choose a session. Two of them (Ctrl and a click, Shift and an arrow) can be compared.</source>
        <translation>Elija una sesión. Dos (Ctrl y clic, Mayús y flecha) pueden compararse.</translation>
    </message>
    <message>
        <source>Two sessions: Compare shows them beside each other.</source>
        <translation>Dos sesiones: Comparar las muestra una junto a otra.</translation>
    </message>
    <message>
        <source>Several sessions: they can be removed together. Two of them can be compared.</source>
        <translation>Varias sesiones: pueden quitarse juntas. Dos de ellas pueden compararse.</translation>
    </message>
    <message>
        <source>Removed from the list: it can be brought back, looked back at or exported.</source>
        <translation>Quitada de la lista: puede recuperarse, revisarse o exportarse.</translation>
    </message>
    <message>
        <source>This session is open in the window. It can be paused, exported and compared.</source>
        <translation>Esta sesión está abierta en la ventana. Puede pausarse, exportarse y compararse.</translation>
    </message>
    <message>
        <source>The session that is open is not removed. Stop it first (Ctrl+W).</source>
        <translation>La sesión abierta no se quita. Deténgala primero (Ctrl+W).</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingDelegate</name>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Reset to default</source>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>Buscar ajustes …</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Description of the setting</source>
        <translation>Descripción del ajuste</translation>
    </message>
    <message>
        <source>Reset the chosen setting to its default</source>
        <translation>Restablecer el ajuste elegido a su valor por defecto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>¿Por qué? Se guarda con el cambio.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>Aplicar todos los cambios</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Descartar todos los cambios</translation>
    </message>
    <message>
        <source>Enter or F2 edits the value of the current row</source>
        <translation>Intro o F2 edita el valor de la fila actual</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>Títulos de columna</translation>
    </message>
    <message>
        <source>Choose a setting to read what it does. Enter edits its value.</source>
        <translation>Elija un ajuste para leer qué hace. Intro edita su valor.</translation>
    </message>
    <message>
        <source>%1 — %2 Takes effect: %3.</source>
        <comment>key, description, when</comment>
        <translation>%1 — %2 Surte efecto: %3.</translation>
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
        <translation>No hay cambios en espera.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>Dé un motivo para aplicarlos.</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>Esperando a que se registren los cambios …</translation>
    </message>
    <message>
        <source>✓ One change is recorded.</source>
        <translation>✓ Un cambio está registrado.</translation>
    </message>
    <message>
        <source>✓ %1 changes are recorded.</source>
        <translation>✓ %1 cambios están registrados.</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Solo cambiados</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Perfiles…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>Mostrar solo los ajustes cambiados</translation>
    </message>
    <message>
        <source>Only settings that differ from their defaults, or wait to be applied</source>
        <translation>Solo ajustes que difieren del valor predeterminado o esperan a aplicarse</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>Perfiles de ajustes</translation>
    </message>
    <message>
        <source>Keep settings under a name, compare, apply, and exchange them as files</source>
        <translation>Guardar ajustes con un nombre, compararlos, aplicarlos e intercambiarlos como archivos</translation>
    </message>
    <message>
        <source>Reset all settings to their defaults</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Nothing is in effect before it is applied</source>
        <translation>Nada surte efecto hasta que se aplica</translation>
    </message>
    <message>
        <source>Take the last edit or reset back</source>
        <translation>Deshacer la última edición o restablecimiento</translation>
    </message>
    <message>
        <source>All settings wait to get their defaults. Give a reason and apply, or take it back with Undo.</source>
        <translation>Todos los ajustes esperan volver a su valor predeterminado. Dé un motivo y aplique, o deshágalo.</translation>
    </message>
    <message>
        <source>✗ Nothing was changed: %1 was refused. %2</source>
        <translation>✗ No se cambió nada: se rechazó %1. %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsProfilesDialog</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Write file…</source>
        <translation>Escribir archivo…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>Perfiles de ajustes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>What applying the profile would change</source>
        <translation>Qué cambiaría al aplicar el perfil</translation>
    </message>
    <message>
        <source>Nothing differs from what is in effect.</source>
        <translation>Nada difiere de lo que está en vigor.</translation>
    </message>
    <message>
        <source>What the profile would change</source>
        <translation>Qué cambiaría el perfil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Nombre de un perfil nuevo</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>¿Por qué? Se guarda con el cambio.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep the chosen settings under this name</source>
        <translation>Guardar los ajustes elegidos con este nombre</translation>
    </message>
    <message>
        <source>Give the profile the name that is written above</source>
        <translation>Dar al perfil el nombre escrito arriba</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Eliminar el perfil</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>Look at a profile from a file</source>
        <translation>Ver un perfil de un archivo</translation>
    </message>
    <message>
        <source>Write the chosen settings to a file</source>
        <translation>Escribir los ajustes elegidos en un archivo</translation>
    </message>
    <message>
        <source>Apply the profile, all of it or nothing</source>
        <translation>Aplicar el perfil, entero o nada</translation>
    </message>
    <message>
        <source>Settings as they are</source>
        <translation>Ajustes como están</translation>
    </message>
    <message>
        <source>Choose a profile to see what it would change.</source>
        <translation>Elija un perfil para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>Write a name and save to keep the settings as they are now. Choose a profile to compare it with them.</source>
        <translation>Escriba un nombre y guarde para conservar los ajustes actuales. Elija un perfil para compararlo con ellos.</translation>
    </message>
    <message>
        <source>“%1” has the settings that are in effect.</source>
        <translation>«%1» tiene los ajustes en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings.</source>
        <translation>
            <numerusform>Aplicar «%1» cambiaría %n ajuste.</numerusform>
            <numerusform>Aplicar «%1» cambiaría %n ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings; the others stay as they are.</source>
        <translation>
            <numerusform>Aplicar «%1» cambiaría %n ajuste; los demás quedan como están.</numerusform>
            <numerusform>Aplicar «%1» cambiaría %n ajustes; los demás quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>Dé un motivo para aplicarlos.</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>Esperando a que se registren los cambios …</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Write another name, or delete that one first.</source>
        <translation>Ya hay un perfil «%1». Escriba otro nombre o elimine antes aquel.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” está guardada.</translation>
    </message>
    <message>
        <source>“%1” is saved without %2: values that look like secrets belong to the keychain.</source>
        <translation>«%1» se guardó sin %2: los valores que parecen secretos van en el llavero.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«%1» se llama ahora «%2».</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>“%1” se ha eliminado; Deshacer eliminación la recupera.</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>«%1» está de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Look at what would change, then apply it, or save it under a name.</source>
        <translation>Aún no se ha cambiado nada. Mire qué cambiaría y aplíquelo, o guárdelo con un nombre.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Profile of settings</source>
        <translation>Perfil de ajustes</translation>
    </message>
    <message>
        <source>Profiles of settings (*.json *.conf)</source>
        <translation>Perfiles de ajustes (*.json *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write a profile of settings</source>
        <translation>Escribir un perfil de ajustes</translation>
    </message>
    <message>
        <source>There is another profile “%1” by now, and it stays.</source>
        <translation>Ahora hay otro perfil «%1», y se queda.</translation>
    </message>
    <message>
        <source>“%1” was changed in another way since, and stays as it is.</source>
        <translation>«%1» se cambió de otra forma desde entonces y se queda como está.</translation>
    </message>
    <message>
        <source>deletion of profile %1</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>eliminación del perfil %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ShortcutDialog</name>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Todas como al principio</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Search: action, menu or key</source>
        <translation>Buscar: acción, menú o tecla</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>No action has these words. Change the search.</source>
        <translation>Ninguna acción tiene estas palabras. Cambie la búsqueda.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press the key that is wanted</source>
        <translation>Pulse la tecla deseada</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Quitar la tecla</translation>
    </message>
    <message>
        <source>Give it the key it had at first</source>
        <translation>Darle la tecla que tenía al principio</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first</source>
        <translation>Dar a todas las acciones las teclas del principio</translation>
    </message>
    <message>
        <source>What setting the key would do</source>
        <translation>Qué haría fijar la tecla</translation>
    </message>
    <message>
        <source>Kill has that key now. Give Kill another one first.</source>
        <translation>La parada tiene ahora esa tecla. Dele otra primero.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Elija una acción.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which then has none.</source>
        <translation>%1 es la tecla de “%2” (%3), que se queda sin ninguna.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StatusLine</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>durable</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Decision p99</source>
        <translation>Decisión p99</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Regime models in training</source>
        <translation>Modelos de régimen en entrenamiento</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Ctrl+K command palette · F1 keys</source>
        <translation>Ctrl+K paleta de comandos · F1 teclas</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>The session&apos;s digest: a replay of its journal gives the same. Click to copy.</source>
        <translation>La huella de la sesión: un replay de su diario da la misma. Clic para copiar.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>up to %1 ms ago</source>
        <translation>hasta hace %1 ms</translation>
    </message>
    <message>
        <source>up to %1 s ago</source>
        <translation>hasta hace %1 s</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <comment>how many, share</comment>
        <translation>%1, hecho %2</translation>
    </message>
    <message>
        <source>Digest —</source>
        <translation>Huella —</translation>
    </message>
    <message>
        <source>Digest %1…%2</source>
        <translation>Huella %1…%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableTools</name>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The table could not be written to %1. Choose another place, or make room.</source>
        <translation>No se pudo escribir la tabla en %1. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copiar filas con títulos</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como llega</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>column</comment>
        <translation>%1 (sin espacio)</translation>
    </message>
    <message>
        <source>This table is being written already. Wait for it, or cancel it.</source>
        <translation>Esta tabla ya se está escribiendo. Espere o cancélelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being copied.</source>
        <translation>
            <numerusform>Se está copiando %n fila.</numerusform>
            <numerusform>Se están copiando %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being written to %1.</source>
        <translation>
            <numerusform>Se está escribiendo %n fila en %1.</numerusform>
            <numerusform>Se están escribiendo %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was copied.</source>
        <translation>Cancelado; no se copió nada.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Without %n row(s) that went away meanwhile.</source>
        <comment>a sentence before it</comment>
        <translation>
            <numerusform>%1 Sin %n fila que desapareció entretanto.</numerusform>
            <numerusform>%1 Sin %n filas que desaparecieron entretanto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableView</name>
    <message>
        <source>Column titles</source>
        <translation>Títulos de columna</translation>
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
        <translation>Tipo de orden</translation>
    </message>
    <message>
        <source>pair (OCO)</source>
        <comment>a limit and a stop order of which one cancels the other</comment>
        <translation>par (OCO)</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+7 choose the type</source>
        <translation>Alt+1 a Alt+7 eligen el tipo</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Good till (UTC)</source>
        <translation>Válida hasta (UTC)</translation>
    </message>
    <message>
        <source>Till (UTC)</source>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>Precio de disparo</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stop en</translation>
    </message>
    <message>
        <source>Trails by</source>
        <translation>Trailing de</translation>
    </message>
    <message>
        <source>Trail is given as</source>
        <translation>Trailing dado como</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
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
        <translation>Disparada por</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Mira a</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size is given as</source>
        <translation>Tamaño dado como</translation>
    </message>
    <message>
        <source>Shown size</source>
        <translation>Cant. visible</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>toda</translation>
    </message>
    <message>
        <source>Iceberg: what the book shows of it at a time</source>
        <translation>Iceberg: lo que el libro muestra de ella cada vez</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>solo reduce</translation>
    </message>
    <message>
        <source>Only reduces</source>
        <translation>Solo reduce</translation>
    </message>
    <message>
        <source>Never makes the position larger</source>
        <translation>Nunca aumenta la posición</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>post-only</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Rests in the book or is refused; never takes</source>
        <translation>Queda en el libro o se rechaza; nunca toma liquidez</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Precio de stop</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>Precio objetivo</translation>
    </message>
    <message>
        <source>engine&apos;s own</source>
        <translation>el del motor</translation>
    </message>
    <message>
        <source>Protects the position that it opens. Left blank, the engine sets its own from the ATR.</source>
        <translation>Protege la posición que abre. Si se deja en blanco, el motor fija el suyo a partir del ATR.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>size of an order as an amount of money</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>% risk</source>
        <translation>% riesgo</translation>
    </message>
    <message>
        <source>The price is not a price.</source>
        <translation>El precio no es un precio.</translation>
    </message>
    <message>
        <source>The trigger is not a price.</source>
        <translation>El disparador no es un precio.</translation>
    </message>
    <message>
        <source>The stop is not a price.</source>
        <translation>El stop no es un precio.</translation>
    </message>
    <message>
        <source>The target is not a price.</source>
        <translation>El objetivo no es un precio.</translation>
    </message>
    <message>
        <source>That is not a distance.</source>
        <translation>Eso no es una distancia.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TopBar</name>
    <message>
        <source>All accounts in the tables</source>
        <translation>Todas las cuentas en las tablas</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>PyG del día</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Límite de pérdida</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>PARADA</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>What is being played, and how long it has run</source>
        <translation>Qué se reproduce y cuánto tiempo lleva</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whose equity, positions and limits are shown, and who trades (Ctrl+Shift+A)</source>
        <translation>De quién se muestran patrimonio, posiciones y límites, y quién opera (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Orders, fills, positions and the trade journal list every account, or the chosen one</source>
        <translation>Órdenes, ejecuciones, posiciones y diario de operaciones listan todas las cuentas o la elegida</translation>
    </message>
    <message>
        <source>How much of the loss allowed for the day is used</source>
        <translation>Cuánto se ha usado de la pérdida permitida para el día</translation>
    </message>
    <message>
        <source>Press and hold: cancels working orders and refuses new ones (Ctrl+Shift+F12 at once)</source>
        <translation>Mantener pulsado: cancela las órdenes activas y rechaza las nuevas (Ctrl+Mayús+F12 al instante)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1
What is being played, and how long it has run</source>
        <translation>%1
Qué se reproduce y cuánto tiempo lleva</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Cuenta principal</translation>
    </message>
    <message>
        <source>Below the highest equity so far; the deepest was %1</source>
        <translation>Por debajo del mayor patrimonio hasta ahora; el más profundo fue %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WatchlistPanel</name>
    <message>
        <source>Watchlist</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>Aún sin instrumentos — inicie la demo o abra una grabación.</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtrar …</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>Filtrar la lista de seguimiento</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Reset order</source>
        <translation>Restablecer orden</translation>
    </message>
    <message>
        <source>List that is shown</source>
        <translation>Lista que se muestra</translation>
    </message>
    <message>
        <source>Lists and groups</source>
        <translation>Listas y grupos</translation>
    </message>
    <message>
        <source>New watchlist…</source>
        <translation>Nueva lista de seguimiento…</translation>
    </message>
    <message>
        <source>Add to the watchlist…</source>
        <translation>Añadir a la lista de seguimiento…</translation>
    </message>
    <message>
        <source>Next watchlist</source>
        <translation>Siguiente lista de seguimiento</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nada aquí tiene estas palabras.</translation>
    </message>
    <message>
        <source>This session has none of the symbols of the list: %1.</source>
        <translation>Esta sesión no tiene ninguno de los símbolos de la lista: %1.</translation>
    </message>
    <message>
        <source>This list is empty. Add instruments from the menu above, or from the menu of a row in “All instruments”.</source>
        <translation>Esta lista está vacía. Añada instrumentos desde el menú de arriba, o desde el menú de una fila en «Todos los instrumentos».</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>Un nombre tiene hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>There is a list of this name.</source>
        <translation>Ya hay una lista con este nombre.</translation>
    </message>
    <message>
        <source>New watchlist</source>
        <translation>Nueva lista de seguimiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename the watchlist</source>
        <translation>Cambiar el nombre de la lista</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Grupo de %1</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nueva lista…</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>Añadir instrumentos…</translation>
    </message>
    <message>
        <source>Rename list…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Eliminar la lista</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Quitar de %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WebhookPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nuevo secreto…</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>Enviar petición de prueba</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un nuevo secreto</translation>
    </message>
    <message>
        <source>The new one goes to the clipboard and is not shown. The old one is still taken until the next time, so that senders can change over.</source>
        <translation>El nuevo va al portapapeles y no se muestra. El anterior se acepta aún hasta la próxima vez, para que los remitentes puedan cambiarlo.</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Quién puede enviar</translation>
    </message>
    <message>
        <source>Sends itself a signal of an instrument that no session has: the answer 422 “unknown symbol” means that everything up to the session works</source>
        <translation>Se envía a sí mismo una señal de un instrumento que ninguna sesión tiene: la respuesta 422 «unknown symbol» significa que todo funciona hasta la sesión</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>Copiar plantilla</translation>
    </message>
    <message>
        <source>Copy the template for TradingView</source>
        <translation>Copiar la plantilla para TradingView</translation>
    </message>
    <message>
        <source>Who may send…</source>
        <translation>Quién puede enviar…</translation>
    </message>
    <message>
        <source>Settings of the webhook</source>
        <translation>Ajustes del webhook</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>Peticiones más recientes</translation>
    </message>
    <message>
        <source>No request yet. Copy address and template into an alert of TradingView, or send a test.</source>
        <translation>Aún sin peticiones. Copie dirección y plantilla en una alerta de TradingView o envíe una prueba.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Template for TradingView</source>
        <translation>Plantilla para TradingView</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>La dirección está en el portapapeles.</translation>
    </message>
    <message>
        <source>The template is in the clipboard; put the secret into it.</source>
        <translation>La plantilla está en el portapapeles; póngale el secreto.</translation>
    </message>
    <message>
        <source>A test request is on its way.</source>
        <translation>Hay una petición de prueba en camino.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch the local server off</source>
        <translation>Desactivar el servidor local</translation>
    </message>
    <message>
        <source>Switch the local server on</source>
        <translation>Activar el servidor local</translation>
    </message>
    <message>
        <source>Looked for when the server is switched on.</source>
        <translation>Se busca al activar el servidor.</translation>
    </message>
    <message>
        <source>● set. It is kept apart from settings and journal and is never shown.</source>
        <translation>● definido. Se guarda aparte de ajustes y diario, y nunca se muestra.</translation>
    </message>
    <message>
        <source>○ missing: every signal is refused until there is one.</source>
        <translation>○ falta: se rechaza toda señal hasta que haya uno.</translation>
    </message>
    <message>
        <source>Everybody who knows the secret, from this computer alone; from outside through a proxy or tunnel of your own.</source>
        <translation>Todo el que conozca el secreto, solo desde este equipo; desde fuera, a través de un proxy o túnel propio.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
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
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Logotipo de Sextant</translation>
    </message>
    <message>
        <source>Where am I, why, and what if</source>
        <translation>Dónde estoy, por qué y qué pasaría si</translation>
    </message>
    <message>
        <source>No session yet. Start the demo, open a recording, or connect a venue. Whatever you choose, orders stay on paper.</source>
        <translation>Aún no hay sesión. Inicie la demo, abra una grabación o conecte una plaza. Elija lo que elija, las órdenes siguen en papel.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>Three invented instruments trade before your eyes, eight hours fast forward and then sixty times real time. No account, no network; labelled SIM throughout.</source>
        <translation>Tres instrumentos inventados cotizan ante sus ojos, ocho horas en avance rápido y luego a sesenta veces el tiempo real. Sin cuenta, sin red; marcado SIM en todo momento.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Play files of bars or trades that you have (CSV, also gzip) at the speed you like, and trade them on paper.</source>
        <translation>Reproduzca archivos propios de barras u operaciones (CSV, también gzip) a la velocidad que quiera y opérelos en papel.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>Conectar una plaza</translation>
    </message>
    <message>
        <source>Listen to an exchange as it happens: trades, quotes, bars and the book, read-only. What a line loses is fetched or marked. Orders stay on paper.</source>
        <translation>Escuche una bolsa en directo: operaciones, cotizaciones, barras y libro, solo lectura. Lo que pierde la línea se recupera o se marca. Las órdenes siguen en papel.</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>Conectar una plaza…</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhatIfPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the replay</source>
        <translation>Abrir el replay</translation>
    </message>
    <message>
        <source>Decisions that would have been others</source>
        <translation>Decisiones que habrían sido otras</translation>
    </message>
    <message>
        <source>First causes and what each was worth</source>
        <translation>Primeras causas y cuánto valió cada una</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>Sesión que reproducir de nuevo</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>A flag, a setting, a weight of the score or the rule of the session&apos;s experiment; type to search</source>
        <translation>Un flag, un ajuste, un peso de la puntuación o la regla del experimento de la sesión; escriba para buscar</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Its value, typed</source>
        <translation>Su valor, escrito</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Why it is no value</source>
        <translation>Por qué no es un valor</translation>
    </message>
    <message>
        <source>Clear the changes</source>
        <translation>Borrar los cambios</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>Añadir el cambio</translation>
    </message>
    <message>
        <source>Compare both runs</source>
        <translation>Comparar ambas pasadas</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Where the differences are marked</source>
        <translation>Dónde se marcan las diferencias</translation>
    </message>
    <message>
        <source>Open a replay of the compared session</source>
        <translation>Abrir un replay de la sesión comparada</translation>
    </message>
    <message>
        <source>Decisions or causes</source>
        <translation>Decisiones o causas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Flag: %1</source>
        <translation>Flag: %1</translation>
    </message>
    <message>
        <source>Scoring: %1</source>
        <comment>group of settings: weight</comment>
        <translation>Puntuación: %1</translation>
    </message>
    <message>
        <source>Experiment: its rule</source>
        <translation>Experimento: su regla</translation>
    </message>
    <message>
        <source>Paired or split, and the shares, of the experiment that ran in the session</source>
        <translation>Pareado o repartido, y las cuotas, del experimento que corrió en la sesión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of settings: setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>Aún no hay ninguna sesión grabada.</translation>
    </message>
    <message>
        <source>Play the session twice, as it was and with the changes</source>
        <translation>Reproducir la sesión dos veces, como fue y con los cambios</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando …</translation>
    </message>
    <message>
        <source>Both runs are played side by side. You can go on working meanwhile.</source>
        <translation>Ambas pasadas se reproducen lado a lado. Entretanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>%p %, at %1</source>
        <translation>%p %, en %1</translation>
    </message>
    <message>
        <source>No recorded session yet</source>
        <translation>Aún sin sesiones grabadas</translation>
    </message>
    <message>
        <source>Start the demo or open a recording; what it decides can then be played again otherwise.</source>
        <translation>Inicie la demo o abra una grabación; lo que decida se puede reproducir luego de otro modo.</translation>
    </message>
    <message>
        <source>Nothing would have been different</source>
        <translation>Nada habría sido distinto</translation>
    </message>
    <message>
        <source>Every decision of both runs is the same. Change something else, or another session.</source>
        <translation>Todas las decisiones de ambas pasadas son iguales. Cambie otra cosa u otra sesión.</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Aún no se ha comparado nada</translation>
    </message>
    <message>
        <source>Choose a session, add a flag, setting or weight with another value, and compare.</source>
        <translation>Elija una sesión, añada un flag, ajuste o peso con otro valor y compare.</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>Marked in the chart: □ as it was, ◆ what if. Enter on a row goes there.</source>
        <translation>Marcado en el gráfico: □ como fue, ◆ y si. Intro en una fila lleva allí.</translation>
    </message>
    <message>
        <source>This session is not open. Open its replay to see the differences in the chart.</source>
        <translation>Esta sesión no está abierta. Abra su replay para ver las diferencias en el gráfico.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>un número desde 0</translation>
    </message>
    <message>
        <source>paired, half of the units to B</source>
        <translation>pareado, la mitad de las unidades a B</translation>
    </message>
    <message>
        <source>split, half of the units to B</source>
        <translation>repartido, la mitad de las unidades a B</translation>
    </message>
    <message>
        <source>split, a fifth to B</source>
        <translation>repartido, un quinto a B</translation>
    </message>
    <message>
        <source>split, all to A</source>
        <translation>repartido, todo a A</translation>
    </message>
    <message>
        <source>split, all to B</source>
        <translation>repartido, todo a B</translation>
    </message>
    <message>
        <source>“%1” is neither a flag, a setting nor a weight. Choose one of the list.</source>
        <translation>«%1» no es un flag, un ajuste ni un peso. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>“%1” is no weight: expected a number from 0 to 1000.</source>
        <translation>«%1» no es un peso: se espera un número de 0 a 1000.</translation>
    </message>
    <message>
        <source>No change yet: both runs would be the same.</source>
        <translation>Aún sin cambios: ambas pasadas serían iguales.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Ver en el gráfico</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Go to this in a replay of the session</source>
        <translation>Ir a esto en un replay de la sesión</translation>
    </message>
    <message>
        <source>Go to this in a replay</source>
        <translation>Ir a esto en un replay</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Ask what would have been decided with another flag, setting or weight</source>
        <translation>Preguntar qué se habría decidido con otro flag, ajuste o peso</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Preguntar y si</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copiar la explicación como texto</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Choose a signal, an order or a position.</source>
        <translation>Elija una señal, una orden o una posición.</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Explicado: %1</translation>
    </message>
</context>
</TS>
