<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountDraftText</name>
    <message>
        <source>nothing</source>
        <comment>held</comment>
        <translation>空仓</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>该账户不存在。</translation>
    </message>
    <message>
        <source>Say why: it is kept in the audit with your name.</source>
        <translation>请说明理由：将连同姓名记入审计。</translation>
    </message>
    <message>
        <source>The main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>The amount must be above 0, with at most 8 decimals.</source>
        <translation>金额须大于 0，最多 8 位小数。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请命名。</translation>
    </message>
    <message>
        <source>The name is too long: at most 47 letters.</source>
        <translation>名称过长：最多 47 个字符。</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>已有同名账户。</translation>
    </message>
    <message>
        <source>A session has at most 16 accounts.</source>
        <translation>一个会话最多 16 个账户。</translation>
    </message>
    <message>
        <source>A currency is a short code in capital letters, such as EUR or USDT.</source>
        <translation>货币为大写短代码，如 EUR 或 USDT。</translation>
    </message>
    <message>
        <source>It begins with %1. Orders go to it while it is chosen; engine 1 trades the main account.</source>
        <translation>初始资金 %1。选中时订单进入该账户；引擎 1 交易主账户。</translation>
    </message>
    <message>
        <source>More than there is: the cash is %1.</source>
        <translation>超过现有资金：%1。</translation>
    </message>
    <message>
        <source>%1: cash goes from %2 to %3. Capital is not profit: results and drawdown stay as they are.</source>
        <translation>%1：资金由 %2 变为 %3。资金划转不是盈利：业绩与回撤不变。</translation>
    </message>
    <message>
        <source>What is given and what is bought are the same currency.</source>
        <translation>付出与买入为同一货币。</translation>
    </message>
    <message>
        <source>%1 gives %2 for %3 at the newest rate; without a fresh one the engine refuses.</source>
        <translation>%1 按最新汇率以 %2 换 %3；若无新汇率，引擎将拒绝。</translation>
    </message>
    <message>
        <source>%1 gives %2 for about %3.</source>
        <translation>%1 以 %2 换约 %3。</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1 above 0.</source>
        <translation>数量须为 %1 的整数倍且大于 0。</translation>
    </message>
    <message>
        <source>Write the price that the change is booked at.</source>
        <translation>请填写记账价格。</translation>
    </message>
    <message>
        <source>That is what is held already: %1.</source>
        <translation>与现有持仓相同：%1。</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3, and then %4. The change is booked at %5; it is neither a trade nor profit. Orders that only reduce and no longer fit are cancelled.</source>
        <translation>%1 持有 %3 共 %2，之后为 %4。变更按 %5 记账；既非交易也非盈利。不再相符的只减仓订单将被撤销。</translation>
    </message>
    <message>
        <source>Only perpetuals pay funding.</source>
        <translation>只有永续合约支付资金费。</translation>
    </message>
    <message>
        <source>%1 holds nothing of it.</source>
        <translation>%1 未持有该合约。</translation>
    </message>
    <message>
        <source>The rate is a share of the position&apos;s value above 0 and up to 100 %, with at most 6 decimals.</source>
        <translation>费率为持仓价值的占比，大于 0 且不超过 100%，最多 6 位小数。</translation>
    </message>
    <message>
        <source>Write a price above 0, or leave it blank for the position&apos;s mark.</source>
        <translation>请填写大于 0 的价格，或留空以采用持仓标记价。</translation>
    </message>
    <message>
        <source>%1 pays %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 支付 %2 %3。</translation>
    </message>
    <message>
        <source>%1 gets %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 收到 %2 %3。</translation>
    </message>
    <message>
        <source>Choose an instrument.</source>
        <translation>请选择标的。</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风控</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术面</translation>
    </message>
    <message>
        <source>Opening range</source>
        <translation>开盘区间</translation>
    </message>
    <message>
        <source>Strat</source>
        <translation>Strat</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTM 挤压</translation>
    </message>
    <message>
        <source>Satyland</source>
        <translation>Satyland</translation>
    </message>
    <message>
        <source>core</source>
        <comment>group of agents</comment>
        <translation>核心</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>sub-agent</source>
        <translation>子智能体</translation>
    </message>
    <message>
        <source>Moving averages in order</source>
        <translation>均线排列</translation>
    </message>
    <message>
        <source>Price beside the averages</source>
        <translation>价格与均线位置</translation>
    </message>
    <message>
        <source>Slope of the average</source>
        <translation>均线斜率</translation>
    </message>
    <message>
        <source>Strength of the trend (ADX)</source>
        <translation>趋势强度（ADX）</translation>
    </message>
    <message>
        <source>MACD histogram</source>
        <translation>MACD 柱</translation>
    </message>
    <message>
        <source>RSI zone</source>
        <translation>RSI 区域</translation>
    </message>
    <message>
        <source>Room to the next level</source>
        <translation>距下一价位空间</translation>
    </message>
    <message>
        <source>Bounced off a level</source>
        <translation>价位反弹</translation>
    </message>
    <message>
        <source>Body of the candle</source>
        <translation>K 线实体</translation>
    </message>
    <message>
        <source>Candle pattern</source>
        <translation>K 线形态</translation>
    </message>
    <message>
        <source>Stretched from the average</source>
        <translation>偏离均线过远</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>背离</translation>
    </message>
    <message>
        <source>Averages aligned</source>
        <translation>均线同向</translation>
    </message>
    <message>
        <source>Nearest support</source>
        <translation>最近支撑</translation>
    </message>
    <message>
        <source>Nearest resistance</source>
        <translation>最近阻力</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Opening half hour</source>
        <translation>开盘半小时</translation>
    </message>
    <message>
        <source>Lunch hours</source>
        <translation>午间时段</translation>
    </message>
    <message>
        <source>Closing half hour</source>
        <translation>收盘半小时</translation>
    </message>
    <message>
        <source>Outside regular hours</source>
        <translation>常规时段外</translation>
    </message>
    <message>
        <source>Leading market agrees</source>
        <translation>领先市场一致</translation>
    </message>
    <message>
        <source>Leading market disagrees</source>
        <translation>领先市场相悖</translation>
    </message>
    <message>
        <source>Regime may be changing</source>
        <translation>市况可能转变</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>点差偏大</translation>
    </message>
    <message>
        <source>Event close by</source>
        <translation>临近事件</translation>
    </message>
    <message>
        <source>Regime not known yet</source>
        <translation>市况未知</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <translation>风控规则</translation>
    </message>
    <message>
        <source>No risk rule blocks</source>
        <translation>无风控规则拦截</translation>
    </message>
    <message>
        <source>Size of the breakout</source>
        <translation>突破幅度</translation>
    </message>
    <message>
        <source>Too far from the range</source>
        <translation>离区间过远</translation>
    </message>
    <message>
        <source>Volume of the breakout</source>
        <translation>突破量能</translation>
    </message>
    <message>
        <source>Closes follow each other</source>
        <translation>收盘连续同向</translation>
    </message>
    <message>
        <source>Rate of change rises</source>
        <translation>变动率上升</translation>
    </message>
    <message>
        <source>Close near the extreme</source>
        <translation>收盘贴近极值</translation>
    </message>
    <message>
        <source>VWAP agrees</source>
        <translation>VWAP 一致</translation>
    </message>
    <message>
        <source>Quality of the range</source>
        <translation>区间质量</translation>
    </message>
    <message>
        <source>Gap agrees</source>
        <translation>跳空方向一致</translation>
    </message>
    <message>
        <source>No failed break before</source>
        <translation>此前无假突破</translation>
    </message>
    <message>
        <source>Back inside the range</source>
        <translation>回到区间内</translation>
    </message>
    <message>
        <source>Long wick</source>
        <translation>长影线</translation>
    </message>
    <message>
        <source>Broke both sides</source>
        <translation>双向突破</translation>
    </message>
    <message>
        <source>Edge was tested again</source>
        <translation>边界再次测试</translation>
    </message>
    <message>
        <source>No breakout</source>
        <translation>无突破</translation>
    </message>
    <message>
        <source>Looks like a fake-out</source>
        <translation>疑似假突破</translation>
    </message>
    <message>
        <source>High of the opening range</source>
        <translation>开盘区间高点</translation>
    </message>
    <message>
        <source>Low of the opening range</source>
        <translation>开盘区间低点</translation>
    </message>
    <message>
        <source>Minutes of the opening range</source>
        <translation>开盘区间分钟数</translation>
    </message>
    <message>
        <source>Volume against usual</source>
        <translation>相对常态成交量</translation>
    </message>
    <message>
        <source>Width against usual</source>
        <translation>相对常态宽度</translation>
    </message>
    <message>
        <source>Another instrument&apos;s volume</source>
        <translation>其他标的成交量</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>形态</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Higher timeframes agree</source>
        <translation>大周期一致</translation>
    </message>
    <message>
        <source>Lower timeframe agrees</source>
        <translation>小周期一致</translation>
    </message>
    <message>
        <source>Squeeze agrees</source>
        <translation>挤压一致</translation>
    </message>
    <message>
        <source>Reward to risk</source>
        <translation>盈亏比</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>相对成交量</translation>
    </message>
    <message>
        <source>Tight inside bar</source>
        <translation>窄幅内包线</translation>
    </message>
    <message>
        <source>Trigger level</source>
        <translation>触发位</translation>
    </message>
    <message>
        <source>Stop level</source>
        <translation>止损位</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>止盈位</translation>
    </message>
    <message>
        <source>Sequence of candles</source>
        <translation>K 线序列</translation>
    </message>
    <message>
        <source>Squeeze released</source>
        <translation>挤压已释放</translation>
    </message>
    <message>
        <source>Length of the squeeze</source>
        <translation>挤压时长</translation>
    </message>
    <message>
        <source>Strength of momentum</source>
        <translation>动量强度</translation>
    </message>
    <message>
        <source>Momentum rises</source>
        <translation>动量上升</translation>
    </message>
    <message>
        <source>Out of the channel</source>
        <translation>走出通道</translation>
    </message>
    <message>
        <source>Fast averages aligned</source>
        <translation>快均线同向</translation>
    </message>
    <message>
        <source>Momentum turned</source>
        <translation>动量转向</translation>
    </message>
    <message>
        <source>Squeezed again</source>
        <translation>再次挤压</translation>
    </message>
    <message>
        <source>Clean release</source>
        <translation>有效释放</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>未释放</translation>
    </message>
    <message>
        <source>Bars since the release</source>
        <translation>释放后 K 线数</translation>
    </message>
    <message>
        <source>Bars of the squeeze</source>
        <translation>挤压 K 线数</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>均线带</translation>
    </message>
    <message>
        <source>Price beside the slow averages</source>
        <translation>价格与慢均线位置</translation>
    </message>
    <message>
        <source>Colour of the candle</source>
        <translation>K 线颜色</translation>
    </message>
    <message>
        <source>Beyond the ATR trigger</source>
        <translation>越过 ATR 触发位</translation>
    </message>
    <message>
        <source>Level to level</source>
        <translation>逐级到位</translation>
    </message>
    <message>
        <source>Phase oscillator</source>
        <translation>相位震荡指标</translation>
    </message>
    <message>
        <source>Phase extended</source>
        <translation>相位过度延伸</translation>
    </message>
    <message>
        <source>Leaves its zone</source>
        <translation>离开区域</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Quality of volume</source>
        <translation>量能质量</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>已用波幅</translation>
    </message>
    <message>
        <source>Nearest ATR level</source>
        <translation>最近 ATR 位</translation>
    </message>
    <message>
        <source>Quality of the pullback</source>
        <translation>回调质量</translation>
    </message>
    <message>
        <source>Capped: no trend</source>
        <translation>封顶：无趋势</translation>
    </message>
    <message>
        <source>Mode of the ATR levels</source>
        <translation>ATR 位模式</translation>
    </message>
    <message>
        <source>▲ bullish</source>
        <translation>▲ 看涨</translation>
    </message>
    <message>
        <source>▼ bearish</source>
        <translation>▼ 看跌</translation>
    </message>
    <message>
        <source>– neutral</source>
        <translation>– 中性</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>nothing to say here</source>
        <translation>此处无意见</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>预热中</translation>
    </message>
    <message>
        <source>failed: left out</source>
        <translation>失败：不计入</translation>
    </message>
    <message>
        <source>engine 2 is off</source>
        <translation>引擎 2 已关闭</translation>
    </message>
    <message>
        <source>by its hash</source>
        <translation>按哈希分配</translation>
    </message>
    <message>
        <source>by an override</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>不参与</translation>
    </message>
    <message>
        <source>promotion: not before 300 results</source>
        <translation>晋升：未满 300 个结果</translation>
    </message>
    <message>
        <source>may become a specialist</source>
        <translation>可晋升为专家</translation>
    </message>
    <message>
        <source>promotion: not good enough yet</source>
        <translation>晋升：尚未达标</translation>
    </message>
    <message>
        <source>does worse than it should</source>
        <translation>表现低于应有水平</translation>
    </message>
    <message>
        <source>✗ blocks it</source>
        <translation>✗ 拦截</translation>
    </message>
    <message>
        <source>✓ does not block it</source>
        <translation>✓ 不拦截</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bias, confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, measured</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 — but %2</source>
        <comment>who decided, why there is no order</comment>
        <translation>%1——但%2</translation>
    </message>
    <message>
        <source>unknown part of the day</source>
        <translation>时段未知</translation>
    </message>
    <message>
        <source>regular hours</source>
        <translation>常规时段</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>开盘</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午间</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>收盘</translation>
    </message>
    <message>
        <source>extended hours</source>
        <translation>盘前盘后</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Change of regime</source>
        <translation>市况转变</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>亏损额度</translation>
    </message>
    <message>
        <source>Loss of a feed</source>
        <translation>行情源中断</translation>
    </message>
    <message>
        <source>rises to or above</source>
        <comment>level</comment>
        <translation>升至或高于</translation>
    </message>
    <message>
        <source>falls to or below</source>
        <comment>level</comment>
        <translation>跌至或低于</translation>
    </message>
    <message>
        <source>information</source>
        <comment>importance</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>importance</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>importance</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
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
        <translation>就绪</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>channel</comment>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>channel</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>channel</comment>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>channel</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>added</source>
        <comment>alert</comment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>alert</comment>
        <translation>已修改</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>alert</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>fired</source>
        <comment>alert</comment>
        <translation>已触发</translation>
    </message>
    <message>
        <source>any instrument</source>
        <translation>任意标的</translation>
    </message>
    <message>
        <source>%1: price %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1：价格%2 %3</translation>
    </message>
    <message>
        <source>%1: score %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1：评分%2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>symbol, indicator, rises to or above, level</comment>
        <translation>%1：%2 %3 %4</translation>
    </message>
    <message>
        <source>%1: a signal</source>
        <comment>symbol</comment>
        <translation>%1：出现信号</translation>
    </message>
    <message>
        <source>%1: another regime</source>
        <comment>symbol</comment>
        <translation>%1：市况转变</translation>
    </message>
    <message>
        <source>used share of the day&apos;s loss budget %1 %2</source>
        <comment>rises to or above, level</comment>
        <translation>当日亏损额度使用率%1 %2</translation>
    </message>
    <message>
        <source>%1 lost for %2 s</source>
        <comment>feed, seconds</comment>
        <translation>%1 中断 %2 秒</translation>
    </message>
    <message>
        <source>any feed</source>
        <translation>任意行情源</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>in quote currency; hysteresis in percent of it</source>
        <translation>以计价货币计；回差为其百分比</translation>
    </message>
    <message>
        <source>a score between 0 and 1</source>
        <translation>0 到 1 之间的评分</translation>
    </message>
    <message>
        <source>in the indicator&apos;s own unit</source>
        <translation>以指标自身单位计</translation>
    </message>
    <message>
        <source>a share of the budget: 0.8 is 80%</source>
        <translation>额度占比：0.8 即 80%</translation>
    </message>
    <message>
        <source>seconds for which it is stale or down</source>
        <translation>停滞或断开的秒数</translation>
    </message>
    <message>
        <source>no level: each one is told</source>
        <translation>无阈值：每次都通知</translation>
    </message>
    <message>
        <source>%1 reached %2.</source>
        <comment>symbol, price</comment>
        <translation>%1 触及 %2。</translation>
    </message>
    <message>
        <source>%1 trades at %2.</source>
        <comment>symbol, price</comment>
        <translation>%1 成交价 %2。</translation>
    </message>
    <message>
        <source>%1 has %2 at %3.</source>
        <comment>symbol, indicator, value</comment>
        <translation>%1 的 %2 为 %3。</translation>
    </message>
    <message>
        <source>%1 has a score of %2.</source>
        <comment>symbol, number</comment>
        <translation>%1 的评分为 %2。</translation>
    </message>
    <message>
        <source>%1: the regime went from %2 to %3.</source>
        <comment>symbol, direction, direction</comment>
        <translation>%1：市况由 %2 转为 %3。</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1：信号 %2，评分 %3，已交易。</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, not traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1：信号 %2，评分 %3，未交易。</translation>
    </message>
    <message>
        <source>%1% of the loss allowed for the day are used.</source>
        <translation>当日允许亏损已用 %1%。</translation>
    </message>
    <message>
        <source>%1 has been lost for %2 s: prices stand still.</source>
        <comment>feed, seconds</comment>
        <translation>%1 已中断 %2 秒：价格停滞。</translation>
    </message>
</context>
<context>
    <name>CellContext</name>
    <message>
        <source>Main</source>
        <comment>account</comment>
        <translation>主账户</translation>
    </message>
</context>
<context>
    <name>ChartClock</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day on a time axis, as of QLocale: &quot;5 Jan&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>The first day of a month on a time axis: &quot;Jan 2026&quot;</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>ChartDifferences</name>
    <message>
        <source>◆ what if</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>◆ 假设</translation>
    </message>
    <message>
        <source>□ as it was</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>□ 原本</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>differing decisions</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>假设：%1</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>no data for %1, shortened</source>
        <comment>gap in a chart</comment>
        <translation>%1 无数据，已压缩</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <comment>gap in a chart</comment>
        <translation>%1 无数据</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>me</source>
        <comment>the operator&apos;s own trade</comment>
        <translation>我</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a level that is being moved</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <comment>on a chart: the instant at which a replay stands</comment>
        <translation>回放 %1</translation>
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
        <translation>自左边缘起比较：%1。</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>recorded</source>
        <comment>how a bar came to be known</comment>
        <translation>录制</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how a bar came to be known</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>fetched afterwards</source>
        <comment>how a bar came to be known</comment>
        <translation>事后补取</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>how a bar came to be known</comment>
        <translation>仿真</translation>
    </message>
    <message>
        <source>never confirmed by the venue</source>
        <comment>how a bar came to be known</comment>
        <translation>交易所从未确认</translation>
    </message>
    <message>
        <source>of the session before</source>
        <comment>how a bar came to be known</comment>
        <translation>上一会话</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a bar from before the session</comment>
        <translation>历史</translation>
    </message>
    <message>
        <source>history, %1</source>
        <comment>a bar from before the session, how it came to be known</comment>
        <translation>历史，%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and timeframe of a chart</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>O</source>
        <comment>opening price of a bar</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>H</source>
        <comment>highest price of a bar</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lowest price of a bar</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>C</source>
        <comment>closing price of a bar</comment>
        <translation>收</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume of a bar</comment>
        <translation>量</translation>
    </message>
    <message>
        <source>%1, bars of %2. Bar of %3: open %4, high %5, low %6, close %7, change %8.</source>
        <translation>%1，%2 K 线。%3 的 K 线：开 %4，高 %5，低 %6，收 %7，涨跌 %8。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>how a bar came to be known</comment>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>prices on a chart</comment>
        <translation>上涨</translation>
    </message>
    <message>
        <source>falling</source>
        <comment>prices on a chart</comment>
        <translation>下跌</translation>
    </message>
    <message>
        <source>level</source>
        <comment>prices on a chart</comment>
        <translation>持平</translation>
    </message>
    <message>
        <source>%1 visible bars, %2, %3 from first to last, between %4 and %5.</source>
        <translation>可见 %1 根 K 线，%2，首尾涨跌 %3，区间 %4 至 %5。</translation>
    </message>
</context>
<context>
    <name>DraftProblemText</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>尚无会话——请启动演示或打开录制文件。</translation>
    </message>
    <message>
        <source>The session has ended; nothing can be ordered any more.</source>
        <translation>会话已结束，不能再下单。</translation>
    </message>
    <message>
        <source>The kill switch is on: no orders until it is acknowledged and unlocked.</source>
        <translation>急停已触发：确认并解锁前不能下单。</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>请在自选列表中选择标的。</translation>
    </message>
    <message>
        <source>This instrument is scored but not traded.</source>
        <translation>该标的只评分，不交易。</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>尚无价格。</translation>
    </message>
    <message>
        <source>A limit order needs a price.</source>
        <translation>限价单需要填写价格。</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>价格须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>The limit of the pair lies below the market, its stop above.</source>
        <translation>OCO 限价须低于市价，止损须高于市价。</translation>
    </message>
    <message>
        <source>The limit of the pair lies above the market, its stop below.</source>
        <translation>OCO 限价须高于市价，止损须低于市价。</translation>
    </message>
    <message>
        <source>A stop order needs the price it waits for.</source>
        <translation>止损单需要填写触发价。</translation>
    </message>
    <message>
        <source>A buy stop waits above the market; this one would trade at once.</source>
        <translation>买入止损须高于市价；此单会立即成交。</translation>
    </message>
    <message>
        <source>A sell stop waits below the market; this one would trade at once.</source>
        <translation>卖出止损须低于市价；此单会立即成交。</translation>
    </message>
    <message>
        <source>Enter how far the stop trails.</source>
        <translation>请填写追踪距离。</translation>
    </message>
    <message>
        <source>That is further than the price itself.</source>
        <translation>距离大于价格本身。</translation>
    </message>
    <message>
        <source>An order that waits cannot be immediate: choose DAY, GTC or GTD.</source>
        <translation>需等待触发的订单不能即时成交：请选 DAY、GTC 或 GTD。</translation>
    </message>
    <message>
        <source>This market never closes, so it has no open to wait for.</source>
        <translation>该市场不收盘，没有可等待的开盘。</translation>
    </message>
    <message>
        <source>Enter until when the order is good.</source>
        <translation>请填写订单有效期截止时间。</translation>
    </message>
    <message>
        <source>That instant has passed.</source>
        <translation>该时间已过。</translation>
    </message>
    <message>
        <source>No order works longer than 90 days.</source>
        <translation>订单有效期最长 90 天。</translation>
    </message>
    <message>
        <source>At that price it would trade at once, and be refused.</source>
        <translation>按此价格会立即成交，将被拒绝。</translation>
    </message>
    <message>
        <source>The shown size is not a number above zero.</source>
        <translation>显示量不是大于零的数字。</translation>
    </message>
    <message>
        <source>The shown size must be a multiple of %1.</source>
        <translation>显示量须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>显示量不能超过总量。</translation>
    </message>
    <message>
        <source>There is no short position that a buy would reduce.</source>
        <translation>没有可供买入减仓的空头持仓。</translation>
    </message>
    <message>
        <source>There is no long position that a sale would reduce.</source>
        <translation>没有可供卖出减仓的多头持仓。</translation>
    </message>
    <message>
        <source>The stop must be a multiple of %1.</source>
        <translation>止损价须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>The target must be a multiple of %1.</source>
        <translation>止盈价须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>The stop of a buy lies below its price.</source>
        <translation>买单的止损须低于其价格。</translation>
    </message>
    <message>
        <source>The stop of a sale lies above its price.</source>
        <translation>卖单的止损须高于其价格。</translation>
    </message>
    <message>
        <source>The target of a buy lies above its price.</source>
        <translation>买单的止盈须高于其价格。</translation>
    </message>
    <message>
        <source>The target of a sale lies below its price.</source>
        <translation>卖单的止盈须低于其价格。</translation>
    </message>
    <message>
        <source>Sizing by risk needs a stop.</source>
        <translation>按风险定量需要设置止损。</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>请填写数量。</translation>
    </message>
    <message>
        <source>The size is not a number above zero.</source>
        <translation>数量不是大于零的数字。</translation>
    </message>
    <message>
        <source>The size must be a multiple of %1.</source>
        <translation>数量须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>That does not cover the smallest quantity, %1.</source>
        <translation>不足最小数量 %1。</translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Drawing: %1. %2: %3. Arrows move it, Enter puts it, Escape ends.</source>
        <comment>kind, which point, where</comment>
        <translation>绘图：%1。%2：%3。方向键移动，Enter 放置，Esc 结束。</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <comment>drawing</comment>
        <translation>已锁定。</translation>
    </message>
    <message>
        <source>Keys move: %1.</source>
        <comment>which point of a drawing</comment>
        <translation>按键移动：%1。</translation>
    </message>
    <message>
        <source>Keys move all of it.</source>
        <comment>drawing</comment>
        <translation>按键移动整个图形。</translation>
    </message>
    <message>
        <source>Selected drawing: %1, %2. %3</source>
        <comment>name, points, state</comment>
        <translation>选中的绘图：%1，%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s).</source>
        <translation>
            <numerusform>%n 个绘图。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingSteps</name>
    <message>
        <source>drawings of %1</source>
        <comment>what can be undone</comment>
        <translation>%1 的画线</translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message>
        <source>Trend line</source>
        <translation>趋势线</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>射线</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>垂直线</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>斐波那契回撤</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>斐波那契扩展</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A line between two points</source>
        <translation>两点之间的线</translation>
    </message>
    <message>
        <source>A line from one point through another and on</source>
        <translation>从一点经另一点延伸的线</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>一个价格</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>一个时间</translation>
    </message>
    <message>
        <source>Two opposite corners</source>
        <translation>两个对角</translation>
    </message>
    <message>
        <source>From where a move began to where it ended</source>
        <translation>从走势起点到终点</translation>
    </message>
    <message>
        <source>Where a move began, where it ended, and where the next one begins</source>
        <translation>走势的起点、终点与下一段的起点</translation>
    </message>
    <message>
        <source>Price, per cent, bars and time between two points</source>
        <translation>两点之间的价格、百分比、K线数与时间</translation>
    </message>
    <message>
        <source>A text at a point</source>
        <translation>某一点上的文字</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>of a drawing</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>First point</source>
        <comment>of a drawing</comment>
        <translation>第一点</translation>
    </message>
    <message>
        <source>Second point</source>
        <comment>of a drawing</comment>
        <translation>第二点</translation>
    </message>
    <message>
        <source>Third point</source>
        <comment>of a drawing</comment>
        <translation>第三点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a drawing, its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Fibonacci level, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n 根K线</numerusform>
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
        <translation>%1（%2）· %3 · %4</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>It is empty; a time is expected.</source>
        <translation>为空；应为时间。</translation>
    </message>
    <message>
        <source>“%1” lies in an hour that clocks in %2 skip. Choose another time zone.</source>
        <translation>“%1”处于 %2 时钟跳过的一小时内。请选择其他时区。</translation>
    </message>
    <message>
        <source>“%1” is no time from 1900 to 2200.</source>
        <translation>“%1”不是 1900 至 2200 年间的时间。</translation>
    </message>
    <message>
        <source>It is empty; a price above 0 is expected.</source>
        <translation>为空；应为大于 0 的价格。</translation>
    </message>
    <message>
        <source>“%1” is no number, or too large; a price above 0 is expected.</source>
        <translation>“%1”不是数字或过大；应为大于 0 的价格。</translation>
    </message>
    <message>
        <source>“%1” is finer than half the price unit %2.</source>
        <translation>“%1”小于价格单位 %2 的一半。</translation>
    </message>
    <message>
        <source>“%1” is no price above 0.</source>
        <translation>“%1”不是大于 0 的价格。</translation>
    </message>
    <message>
        <source>“%1” is no finite number; an amount of 0 or more is expected.</source>
        <translation>“%1”不是有限数；应为不小于 0 的数量。</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount of 0 or more is expected.</source>
        <translation>“%1”为负；应为不小于 0 的数量。</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 低于 %2。</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 高于 %2。</translation>
    </message>
    <message>
        <source>“%1” is not %2 as in the rows before. Write into “Symbol” which one is to be read.</source>
        <translation>“%1”与前面各行的 %2 不同。请在“代码”中指明要读取哪一个。</translation>
    </message>
    <message>
        <source>“%1” is neither 0 nor 1.</source>
        <translation>“%1”既非 0 也非 1。</translation>
    </message>
    <message>
        <source>“%1” is neither buy nor sell nor empty.</source>
        <translation>“%1”既非 buy、sell 也非空。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1”既非 true 也非 false。</translation>
    </message>
    <message>
        <source>It has %1 columns; %2 are expected.</source>
        <translation>有 %1 列；应为 %2 列。</translation>
    </message>
    <message>
        <source>“%1” is no date such as 20140606.</source>
        <translation>“%1”不是 20140606 这样的日期。</translation>
    </message>
    <message>
        <source>“%1” is no number in range; %2 is expected.</source>
        <translation>“%1”不是范围内的数字；应为 %2。</translation>
    </message>
    <message>
        <source>The column is missing. The file has: %1.</source>
        <translation>缺少该列。文件包含：%1。</translation>
    </message>
    <message>
        <source>It is binary; text is expected.</source>
        <translation>是二进制；应为文本。</translation>
    </message>
    <message>
        <source>It is empty; rows of market data are expected.</source>
        <translation>为空；应含市场数据行。</translation>
    </message>
    <message>
        <source>The first line “%1” is of no known form. Expected are columns such as %2.</source>
        <translation>首行“%1”的格式未知。应有如下列：%2。</translation>
    </message>
    <message>
        <source>There is no list of rows in this JSON; expected is %1.</source>
        <translation>此 JSON 中没有行列表；应为 %1。</translation>
    </message>
    <message>
        <source>It has titles of columns and no rows.</source>
        <translation>只有列标题而没有数据行。</translation>
    </message>
    <message>
        <source>All %1 rows are bad. At least a good one is needed.</source>
        <translation>全部 %1 行都有错误。至少需要一行正确。</translation>
    </message>
    <message>
        <source>No row is of %1, which is written in “Symbol”.</source>
        <translation>没有任何行属于“代码”中所写的 %1。</translation>
    </message>
    <message>
        <source>The file holds %1, and not %2 as written in “Symbol”.</source>
        <translation>文件包含 %1，而非“代码”中的 %2。</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which instrument this is. Write it into “Symbol”.</source>
        <translation>文件及其名称都未说明是哪个品种。请写入“代码”。</translation>
    </message>
    <message>
        <source>The dates do not tell the day from the month. Choose csv-dmy or csv-mdy in “Format”.</source>
        <translation>日期无法区分日与月。请在“格式”中选择 csv-dmy 或 csv-mdy。</translation>
    </message>
    <message>
        <source>%1 says %2, but most rows are %3 apart. Choose the right timeframe.</source>
        <translation>%1 为 %2，但多数行间隔 %3。请选择正确的周期。</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Most rows are %1 apart, which is none of %2. Choose the timeframe.</source>
        <translation>多数行间隔 %1，不属于 %2。请选择周期。</translation>
    </message>
    <message>
        <source>Most rows are %1 apart; bars of a week at most are expected.</source>
        <translation>多数行间隔 %1；K 线最长应为一周。</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB; rows of text are expected.</source>
        <translation>该行超过 1 MiB；应为文本行。</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing has changed.</source>
        <translation>读取已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>导入已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>The gzip file is cut short. A complete file is needed.</source>
        <translation>gzip 文件不完整。需要完整的文件。</translation>
    </message>
    <message>
        <source>The gzip file is damaged (%1).</source>
        <translation>gzip 文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>The UTF-16 text is damaged.</source>
        <translation>UTF-16 文本已损坏。</translation>
    </message>
    <message>
        <source>It is a folder; a file is expected.</source>
        <translation>这是文件夹；应为文件。</translation>
    </message>
    <message>
        <source>The zip archive is damaged (%1).</source>
        <translation>zip 压缩包已损坏（%1）。</translation>
    </message>
    <message>
        <source>The zip archive holds no file.</source>
        <translation>zip 压缩包中没有文件。</translation>
    </message>
    <message>
        <source>The zip archive holds %1 files (%2). Unpack it and choose those to be read.</source>
        <translation>zip 压缩包含 %1 个文件（%2）。请解压并选择要读取的文件。</translation>
    </message>
    <message>
        <source>The zip archive is locked with a password. Unpack it first.</source>
        <translation>zip 压缩包有密码保护。请先解压。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>无法打开：%1。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Nothing was saved.</source>
        <translation>无法写入：%1。未保存任何内容。</translation>
    </message>
    <message>
        <source>It cannot be made: %1.</source>
        <translation>无法创建：%1。</translation>
    </message>
    <message>
        <source>It cannot be deleted: %1.</source>
        <translation>无法删除：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was written.</source>
        <translation>无法创建文件夹：%1。未写入任何内容。</translation>
    </message>
    <message>
        <source>It cannot be written. Is the folder there, and the disk not full? Nothing was saved.</source>
        <translation>无法写入。文件夹是否存在，磁盘是否已满？未保存任何内容。</translation>
    </message>
    <message>
        <source>It cannot be written. Is the disk full? Nothing was saved.</source>
        <translation>无法写入。磁盘是否已满？未保存任何内容。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>there is no right to do so</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>路径的一部分不是文件夹</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>磁盘报告故障</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>这不是可读取的文件。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It holds %1, and the history keeps bars only. Open it as a recording instead (Ctrl+O).</source>
        <translation>包含 %1，而历史只保存 K 线。请作为录制打开 (Ctrl+O)。</translation>
    </message>
    <message>
        <source>“%1” is not allowed; expected is %2. The setting stays as it is.</source>
        <translation>不允许“%1”；应为 %2。设置保持不变。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>%1 到 %2 的整数（%3）</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2 (%3)</source>
        <translation>%1 到 %2 的数（%3）</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>timeframes such as 15m or 5m,15m,1h</source>
        <translation>如 15m 或 5m,15m,1h 的周期</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”. Correct the key or take the line out.</source>
        <translation>没有设置“%1”；最接近的是“%2”。请更正键名或删除该行。</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”.</source>
        <translation>没有设置“%1”；最接近的是“%2”。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>There is no flag “%1”; the nearest is “%2”.</source>
        <translation>没有开关“%1”；最接近的是“%2”。</translation>
    </message>
    <message>
        <source>There is no workspace that could keep the change.</source>
        <translation>没有可保存更改的工作区。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>配置需要名称。</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>名称以空格开头或结尾。</translation>
    </message>
    <message>
        <source>The name has control characters.</source>
        <translation>名称含有控制字符。</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>名称不是 UTF-8。</translation>
    </message>
    <message>
        <source>The name is %1 bytes long; %2 at most are allowed.</source>
        <translation>名称长 %1 字节；最多允许 %2。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name, or replace it.</source>
        <translation>已有配置“%1”。请换名称或替换它。</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>已没有配置“%1”。</translation>
    </message>
    <message>
        <source>There are %1 profiles. Delete one first.</source>
        <translation>已有 %1 个配置。请先删除一个。</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8, or choose a profile of settings.</source>
        <translation>不是 UTF-8。请保存为 UTF-8，或选择设置配置文件。</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most 1 MiB is read. Is it a profile of settings?</source>
        <translation>共 %1 字节；最多读取 1 MiB。这是设置配置文件吗？</translation>
    </message>
    <message>
        <source>There is no setting in it; expected is %1.</source>
        <translation>其中没有设置；应为 %1。</translation>
    </message>
    <message>
        <source>“%1” is something else; expected is “sextant-settings”.</source>
        <translation>“%1”并非所需；应为“sextant-settings”。</translation>
    </message>
    <message>
        <source>“%1” is not known here; a newer Sextant wrote it.</source>
        <translation>此处不识别“%1”；由较新的 Sextant 写入。</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected is %2.</source>
        <translation>此处不识别“%1”；应为 %2。</translation>
    </message>
    <message>
        <source>This is a flag, and a profile has settings only. Switch it under “Feature flags”.</source>
        <translation>这是开关，而配置只含设置。请在“功能开关”中切换。</translation>
    </message>
    <message>
        <source>The value looks like a secret, which belongs to the keychain. Take it out.</source>
        <translation>该值像是机密，应放入钥匙串。请移除。</translation>
    </message>
    <message>
        <source>Its name and the name in it differ. Open it as a file instead.</source>
        <translation>文件名与其中的名称不同。请作为文件打开。</translation>
    </message>
    <message>
        <source>It calls itself “%1” and not “%2”. Open it as a file instead.</source>
        <translation>其自称“%1”而非“%2”。请作为文件打开。</translation>
    </message>
    <message>
        <source>The folder is there and not empty. Choose a new one.</source>
        <translation>文件夹已存在且非空。请选择新文件夹。</translation>
    </message>
    <message>
        <source>The name of a session has at most %1 bytes; this one has %2.</source>
        <translation>会话名称最多 %1 字节；此名称为 %2。</translation>
    </message>
    <message>
        <source>The note of a session has at most %1 bytes; this one has %2.</source>
        <translation>会话备注最多 %1 字节；此备注为 %2。</translation>
    </message>
    <message>
        <source>The replay of session %1 gives another digest than was recorded, so that its journal cannot be trusted. Nothing is exported; “sextant-cli doctor” tells more.</source>
        <translation>会话 %1 的回放摘要与记录不同，其日志不可信。未导出任何内容；“sextant-cli doctor”可了解更多。</translation>
    </message>
    <message>
        <source>It is no list of names and notes of sessions. Move it away, and all sessions are listed by their own names again.</source>
        <translation>这不是会话名称和备注的列表。将其移走后，所有会话恢复原名。</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>文本过长。</translation>
    </message>
    <message>
        <source>Symbol and indicator hold no blanks and no special characters.</source>
        <translation>代码和指标不含空格和特殊字符。</translation>
    </message>
    <message>
        <source>A price is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>价格属于某个品种：请写代码，如 BTC-USDT。</translation>
    </message>
    <message>
        <source>An indicator is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>指标属于某个品种：请写代码，如 BTC-USDT。</translation>
    </message>
    <message>
        <source>The level must be a score between 0 and 1.</source>
        <translation>水平须为 0 到 1 之间的评分。</translation>
    </message>
    <message>
        <source>There are 500 alerts already. Remove some first.</source>
        <translation>已有 500 个警报。请先删除一些。</translation>
    </message>
    <message>
        <source>There is no change that could be taken back.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>The level must be a number, and the hysteresis a number of 0 or more.</source>
        <translation>水平须为数字，回差须为不小于 0 的数字。</translation>
    </message>
    <message>
        <source>The level must be a price above 0.</source>
        <translation>水平须为大于 0 的价格。</translation>
    </message>
    <message>
        <source>The hysteresis must be at most 50 % of the price.</source>
        <translation>回差最多为价格的 50%。</translation>
    </message>
    <message>
        <source>The level must be a share of the budget, up to 1.</source>
        <translation>水平须为额度的份额，最多为 1。</translation>
    </message>
    <message>
        <source>The level must be seconds, up to a day.</source>
        <translation>水平须为秒数，最多一天。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. There are: %2.</source>
        <translation>没有指标“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>%1 is expected; it was “%2”.</source>
        <translation>应为 %1；实为“%2”。</translation>
    </message>
    <message>
        <source>It has changed since the session was recorded (SHA-256 %1, then %2). Put the old file back to replay the session.</source>
        <translation>自会话录制以来已更改（SHA-256 %1，原为 %2）。要回放请放回旧文件。</translation>
    </message>
    <message>
        <source>The simulator has no “%1”. It has %2.</source>
        <translation>模拟器没有“%1”。它有 %2。</translation>
    </message>
    <message>
        <source>There is no weight “%1”. There are %2.</source>
        <translation>没有权重“%1”。有 %2。</translation>
    </message>
    <message>
        <source>A number from 0 to 1000 is expected; it was “%1”.</source>
        <translation>应为 0 到 1000 的数；实为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no switch; on or off is expected.</source>
        <translation>“%1”不是开关值；应为 on 或 off。</translation>
    </message>
    <message>
        <source>“%1” is not known. There are: %2.</source>
        <translation>不识别“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>不识别“%1”。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 There are %2 more like it.</source>
        <translation>%1 另有 %2 处类似。</translation>
    </message>
    <message>
        <source>The disk or a file refuses (%1). Nothing was changed; look whether the disk is full or read-only.</source>
        <translation>磁盘或文件拒绝操作（%1）。未作任何更改；请检查磁盘是否已满或只读。</translation>
    </message>
    <message>
        <source>Stored data is damaged (%1). “sextant-cli doctor” tells more; what it holds is not to be trusted until then.</source>
        <translation>存储的数据已损坏（%1）。“sextant-cli doctor”可了解更多；在此之前其内容不可信。</translation>
    </message>
    <message>
        <source>A newer version of Sextant has made this (%1). Open it with that version.</source>
        <translation>由较新版本的 Sextant 创建（%1）。请用该版本打开。</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>打开已取消。</translation>
    </message>
    <message>
        <source>The session is complete. It can be looked at as a replay.</source>
        <translation>该会话已完成，可以作为回放查看。</translation>
    </message>
    <message>
        <source>The engine stopped at a fault: %1.</source>
        <translation>引擎因故障停止：%1。</translation>
    </message>
    <message>
        <source>The record of what the session played is damaged; it cannot be opened again.</source>
        <translation>会话所播放内容的记录已损坏，无法再次打开。</translation>
    </message>
    <message>
        <source>The record of the session does not say what it was begun with; it cannot be opened again.</source>
        <translation>会话记录没有说明它是以什么开始的，无法再次打开。</translation>
    </message>
    <message>
        <source>This session did not play files of a recording.</source>
        <translation>此会话没有播放录制文件。</translation>
    </message>
    <message>
        <source>A session has at most 60,000 instruments.</source>
        <translation>一个会话最多有 60,000 个品种。</translation>
    </message>
    <message>
        <source>Row %1 of the journal: the replay gives another digest than was recorded. Its data was damaged, or another version decided it.</source>
        <translation>日志第 %1 行：回放得到的摘要与记录不同。数据已损坏，或由另一版本作出决定。</translation>
    </message>
    <message>
        <source>Nothing of the session reached the disk, so that there is nothing to resume.</source>
        <translation>会话没有任何内容写入磁盘，因此无可恢复。</translation>
    </message>
    <message>
        <source>The source ends before the point that the session had reached. Put the whole file back to go on.</source>
        <translation>数据源在会话已到达的位置之前就结束了。请放回完整的文件再继续。</translation>
    </message>
    <message>
        <source>It holds no session %1.</source>
        <translation>其中没有会话 %1。</translation>
    </message>
    <message>
        <source>It holds no session.</source>
        <translation>其中没有会话。</translation>
    </message>
    <message>
        <source>Session %1 is finished and cannot be resumed.</source>
        <translation>会话 %1 已结束，无法恢复。</translation>
    </message>
    <message>
        <source>A newer Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>会话 %1 的日志由更新的 Sextant 写成（格式 %2；本版本认识 %3）。请用那个版本打开。</translation>
    </message>
    <message>
        <source>Another version of Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>会话 %1 的日志由另一版本的 Sextant 写成（格式 %2；本版本认识 %3）。请用那个版本打开。</translation>
    </message>
    <message>
        <source>Another run has taken the session over.</source>
        <translation>另一次运行已接管该会话。</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>日志已关闭。</translation>
    </message>
    <message>
        <source>The journal has stopped: %1.</source>
        <translation>日志已停止：%1。</translation>
    </message>
    <message>
        <source>Nothing more can be kept until the disk works again: %1.</source>
        <translation>在磁盘恢复工作之前无法再保存任何内容：%1。</translation>
    </message>
    <message>
        <source>Row %1 of the journal is damaged: %2.</source>
        <translation>日志第 %1 行已损坏：%2。</translation>
    </message>
    <message>
        <source>The tape ends at byte %1, and the journal knows of %2: a part of it is missing.</source>
        <translation>磁带在第 %1 字节结束，而日志知道有 %2 字节：缺少一部分。</translation>
    </message>
    <message>
        <source>The tape is cut short.</source>
        <translation>磁带被截断。</translation>
    </message>
    <message>
        <source>This is no tape of Sextant.</source>
        <translation>这不是 Sextant 的磁带。</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this tape (format %1; this one knows %2). Open it with that version.</source>
        <translation>此磁带由更新的 Sextant 写成（格式 %1；本版本认识 %2）。请用那个版本打开。</translation>
    </message>
    <message>
        <source>This is part %1 of a tape under another name.</source>
        <translation>这是磁带的第 %1 部分，但名称不同。</translation>
    </message>
    <message>
        <source>The block at byte %1 is damaged: %2.</source>
        <translation>第 %1 字节处的块已损坏：%2。</translation>
    </message>
    <message>
        <source>The tape cannot be read: %1.</source>
        <translation>无法读取磁带：%1。</translation>
    </message>
    <message>
        <source>There is no workspace here.</source>
        <translation>此处没有工作区。</translation>
    </message>
    <message>
        <source>This disk cannot keep a workspace (journal mode “%1”). Choose a local disk that may be written.</source>
        <translation>此磁盘无法保存工作区（日志模式“%1”）。请选择可写入的本地磁盘。</translation>
    </message>
    <message>
        <source>The workspace is of an older version (%1, now %2). Open it once in the window, which brings it up to date.</source>
        <translation>工作区来自较旧的版本（%1，现在是 %2）。在窗口中打开一次即可更新。</translation>
    </message>
    <message>
        <source>No instrument is named. Write them with commas, as in BTC-USDT,ETH-USDT.</source>
        <translation>没有写明品种。请用逗号分隔，例如 BTC-USDT,ETH-USDT。</translation>
    </message>
    <message>
        <source>The venue wants a key, and none is known. Give one in its settings.</source>
        <translation>交易场所要求密钥，但没有已知的密钥。请在其设置中提供。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>%2 knows no “%1” (%3).</source>
        <translation>%2 不认识“%1”（%3）。</translation>
    </message>
    <message>
        <source>%1 has no bars of %2.</source>
        <translation>%1 没有 %2 的K线。</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>连接已取消。</translation>
    </message>
    <message>
        <source>It does not say what time it is there (%1). Check the network, or the setting %2.</source>
        <translation>它没有说明那里的时间（%1）。请检查网络或设置 %2。</translation>
    </message>
    <message>
        <source>It does not say what time it is there. Check the network, or the setting %1.</source>
        <translation>它没有说明那里的时间。请检查网络或设置 %1。</translation>
    </message>
    <message>
        <source>At least one instrument is needed.</source>
        <translation>至少需要一个品种。</translation>
    </message>
    <message>
        <source>It must lie between 1900 and 2200; it was %1.</source>
        <translation>必须在 1900 与 2200 之间；实际为 %1。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>ExperimentText</name>
    <message>
        <source>Expectancy (R)</source>
        <translation>期望值（R）</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Average P&amp;L per trade</source>
        <translation>每笔平均盈亏</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <source>Max drawdown (R)</source>
        <translation>最大回撤（R）</translation>
    </message>
    <message>
        <source>Time in market (h)</source>
        <translation>持仓时长（小时）</translation>
    </message>
    <message>
        <source>Slippage (bp)</source>
        <translation>滑点（bp）</translation>
    </message>
    <message>
        <source>Signals → trades</source>
        <translation>信号 → 交易</translation>
    </message>
    <message>
        <source>Worst trade (R)</source>
        <translation>最差单笔（R）</translation>
    </message>
    <message>
        <source>Rejected orders</source>
        <translation>被拒订单</translation>
    </message>
    <message>
        <source>Agents&apos; failures</source>
        <translation>智能体故障</translation>
    </message>
    <message>
        <source>Net result in units of the risk at entry, per signal; a signal that is not traded counts as 0</source>
        <translation>每个信号的净结果，以入场风险为单位；未交易的信号计为 0</translation>
    </message>
    <message>
        <source>Share of closed trades that earned something</source>
        <translation>盈利平仓交易占比</translation>
    </message>
    <message>
        <source>Net result per closed trade, in the instrument&apos;s currency</source>
        <translation>每笔平仓交易的净结果，以标的货币计</translation>
    </message>
    <message>
        <source>What winning trades earned over what losing ones lost</source>
        <translation>盈利交易总盈利与亏损交易总亏损之比</translation>
    </message>
    <message>
        <source>Deepest fall of the result within a symbol, timeframe and trading day, averaged</source>
        <translation>单一标的、周期、交易日内结果的最大回落，取平均</translation>
    </message>
    <message>
        <source>Hours in the market per symbol, timeframe and trading day</source>
        <translation>每标的、周期、交易日的持仓小时数</translation>
    </message>
    <message>
        <source>Half-spread, slippage and impact per fill, in hundredths of a percent</source>
        <translation>每笔成交的半点差、滑点与冲击，以基点计</translation>
    </message>
    <message>
        <source>Share of signals that became a trade</source>
        <translation>转化为交易的信号占比</translation>
    </message>
    <message>
        <source>Largest loss of one trade within a symbol, timeframe and trading day, averaged</source>
        <translation>单一标的、周期、交易日内单笔最大亏损，取平均</translation>
    </message>
    <message>
        <source>Share of orders that risk or the venue refused, or that failed on the way</source>
        <translation>被风控或交易所拒绝、或途中失败的订单占比</translation>
    </message>
    <message>
        <source>Agents that failed to speak, per signal; engine 1 has no agents</source>
        <translation>每个信号中未能发言的智能体数；引擎 1 没有智能体</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>已预注册</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>已结题</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分流</translation>
    </message>
    <message>
        <source>B takes over</source>
        <translation>B 接替</translation>
    </message>
    <message>
        <source>A stays</source>
        <translation>保留 A</translation>
    </message>
    <message>
        <source>try again, changed</source>
        <translation>修改后重试</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>预热中</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>B better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>B worse</source>
        <translation>B 更差</translation>
    </message>
    <message>
        <source>B more</source>
        <translation>B 更多</translation>
    </message>
    <message>
        <source>B less</source>
        <translation>B 更少</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>无效。</translation>
    </message>
    <message>
        <source>Stopped: B does harm.</source>
        <translation>已停止：B 有害。</translation>
    </message>
    <message>
        <source>B is better.</source>
        <translation>B 更好。</translation>
    </message>
    <message>
        <source>A is better.</source>
        <translation>A 更好。</translation>
    </message>
    <message>
        <source>No difference that matters.</source>
        <translation>没有有意义的差异。</translation>
    </message>
    <message>
        <source>An improvement worth having is excluded.</source>
        <translation>已排除值得采用的改进。</translation>
    </message>
    <message>
        <source>Undecided at the planned end.</source>
        <translation>到计划终点仍未定。</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>尚未定论。</translation>
    </message>
    <message>
        <source>Units did not fall on the arms as planned. Stop and look for duplicates that only one arm drops, a crash of one engine, or flags that were turned.</source>
        <translation>各组单元分配偏离计划。请停止，并排查是否只有一组丢弃重复项、某引擎崩溃或开关被改动。</translation>
    </message>
    <message>
        <source>A guardrail is breached. Find out why before it runs again.</source>
        <translation>已突破护栏。查明原因后方可再次运行。</translation>
    </message>
    <message>
        <source>Conclude it as a candidate to take over; somebody has to approve.</source>
        <translation>以候选接替结题；需有人批准。</translation>
    </message>
    <message>
        <source>Conclude it and keep A.</source>
        <translation>结题并保留 A。</translation>
    </message>
    <message>
        <source>Conclude it and keep the simpler one.</source>
        <translation>结题并保留较简单者。</translation>
    </message>
    <message>
        <source>Conclude it and keep A, or plan a longer one.</source>
        <translation>结题并保留 A，或规划更长的实验。</translation>
    </message>
    <message numerus="yes">
        <source>If the smallest effect that matters is there, the interval clears zero in about %n more trading day(s).</source>
        <translation>
            <numerusform>若最小有效差异确实存在，约再过 %n 个交易日区间将不含零。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing measured yet.</source>
        <translation>%1：尚无测量。</translation>
    </message>
    <message>
        <source>%1: A %2, B %3; too early for an interval.</source>
        <translation>%1：A %2，B %3；尚早，无法给出区间。</translation>
    </message>
    <message>
        <source>%1: B differs by %2; %3 always-valid interval %4 … %5.</source>
        <comment>metric, difference, level, low, high</comment>
        <translation>%1：B 相差 %2；%3 恒有效区间 %4 … %5。</translation>
    </message>
    <message>
        <source>No units yet: turn the flag enable_variant_b on and let a session give signals.</source>
        <translation>尚无单元：打开开关 enable_variant_b，并让会话产生信号。</translation>
    </message>
    <message>
        <source>Engine 2 was off in all units: turn the flag enable_variant_b on.</source>
        <translation>所有单元中引擎 2 均为关闭：请打开开关 enable_variant_b。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), all too young: a unit counts 120 hours behind the end of its trading day.</source>
        <translation>
            <numerusform>%n 个单元均未成熟：单元在其交易日结束 120 小时后才计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 trading days: the interval is shown from then on.</source>
        <translation>%1/%2 个交易日：满额后显示区间。</translation>
    </message>
    <message>
        <source>Each arm needs %1 units.</source>
        <translation>每组需要 %1 个单元。</translation>
    </message>
    <message>
        <source>against: %1</source>
        <comment>agent</comment>
        <translation>反对：%1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>symbols</comment>
        <translation>%1 等另外 %2 个</translation>
    </message>
    <message>
        <source>a connection is %1</source>
        <comment>state</comment>
        <translation>一条连接：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection is waiting, the venue closed it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>%1; it is tried again in %2</source>
        <translation>%1；%2 后重试</translation>
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
        <translation>连接中</translation>
    </message>
    <message>
        <source>live</source>
        <comment>feed</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>degraded</source>
        <comment>feed</comment>
        <translation>降级</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>feed</comment>
        <translation>停滞</translation>
    </message>
    <message>
        <source>down</source>
        <comment>feed</comment>
        <translation>断开</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>feed: REST instead of the stream</comment>
        <translation>备用</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>breaker</comment>
        <translation>闭合</translation>
    </message>
    <message>
        <source>open</source>
        <comment>breaker</comment>
        <translation>断开</translation>
    </message>
    <message>
        <source>half-open</source>
        <comment>breaker</comment>
        <translation>半开</translation>
    </message>
    <message>
        <source>free</source>
        <comment>allowance</comment>
        <translation>充裕</translation>
    </message>
    <message>
        <source>90% used</source>
        <comment>allowance</comment>
        <translation>已用 90%</translation>
    </message>
    <message>
        <source>queueing</source>
        <comment>allowance</comment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>held by the venue</source>
        <comment>allowance</comment>
        <translation>被交易所限流</translation>
    </message>
    <message>
        <source>used up for today</source>
        <comment>allowance</comment>
        <translation>今日已用完</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>connection</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <comment>connection</comment>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>asking where to connect</source>
        <comment>connection</comment>
        <translation>查询连接地址</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>connection</comment>
        <translation>打开中</translation>
    </message>
    <message>
        <source>waiting for the venue&apos;s greeting</source>
        <comment>connection</comment>
        <translation>等待交易所应答</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>connection</comment>
        <translation>登录中</translation>
    </message>
    <message>
        <source>subscribing</source>
        <comment>connection</comment>
        <translation>订阅中</translation>
    </message>
    <message>
        <source>live</source>
        <comment>connection</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <comment>book</comment>
        <translation>未订阅</translation>
    </message>
    <message>
        <source>waiting for its beginning</source>
        <comment>book</comment>
        <translation>等待初始快照</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>book</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>resyncing</source>
        <comment>book</comment>
        <translation>重新同步</translation>
    </message>
    <message>
        <source>nobody wanted it any more</source>
        <translation>已无人需要</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>the other end closed it</source>
        <translation>被对方关闭</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>过久没有数据</translation>
    </message>
    <message>
        <source>a ping was not answered</source>
        <translation>ping 未获应答</translation>
    </message>
    <message>
        <source>the venue did not answer in time</source>
        <translation>交易所未及时应答</translation>
    </message>
    <message>
        <source>its token expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>the venue ended it</source>
        <translation>被交易所终止</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>one reconnect</source>
        <translation>重连 1 次</translation>
    </message>
    <message>
        <source>%1 reconnects</source>
        <translation>重连 %1 次</translation>
    </message>
    <message>
        <source>nothing has come for %1</source>
        <translation>已 %1 没有数据</translation>
    </message>
    <message>
        <source>the book of %1 begins anew once it is back</source>
        <translation>恢复后重建 %1 的订单簿</translation>
    </message>
    <message>
        <source>the book of %1 begins anew</source>
        <translation>正在重建 %1 的订单簿</translation>
    </message>
    <message>
        <source>what %1 missed is fetched once it is back</source>
        <translation>恢复后补取 %1 缺失的数据</translation>
    </message>
    <message>
        <source>what %1 missed is being fetched</source>
        <translation>正在补取 %1 缺失的数据</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after a failure</source>
        <translation>失败 1 次后，其 REST 主机的熔断器%1</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after %2 failures in a row</source>
        <translation>连续失败 %2 次后，其 REST 主机的熔断器%1</translation>
    </message>
    <message>
        <source>%1; it is asked again in %2</source>
        <translation>%1；%2 后再次请求</translation>
    </message>
    <message>
        <source>90% of its allowance are used</source>
        <translation>额度已用 90%</translation>
    </message>
    <message>
        <source>a request waits for the allowance</source>
        <translation>1 个请求在等待额度</translation>
    </message>
    <message>
        <source>%1 requests wait for the allowance</source>
        <translation>%1 个请求在等待额度</translation>
    </message>
    <message>
        <source>the venue asked for a pause of %1</source>
        <translation>交易所要求暂停 %1</translation>
    </message>
    <message>
        <source>the venue asked for a pause</source>
        <translation>交易所要求暂停</translation>
    </message>
    <message>
        <source>its allowance for today is used up</source>
        <translation>今日额度已用完</translation>
    </message>
    <message>
        <source>%1 is being connected; nothing has come yet.</source>
        <translation>正在连接 %1；尚无数据。</translation>
    </message>
    <message>
        <source>%1 is live: %2 messages a second, half of them within %3, all but one of a hundred within %4.</source>
        <translation>%1 行情实时：每秒 %2 条消息，半数延迟在 %3 内，99% 在 %4 内。</translation>
    </message>
    <message>
        <source>%1 is live, but not whole.</source>
        <translation>%1 行情实时，但不完整。</translation>
    </message>
    <message>
        <source>The stream of %1 does not come through: bars are asked for over REST as they end, trades and quotes do not come. The stream is tried again by itself.</source>
        <translation>%1 的数据流不通：改用 REST 在 K 线收盘时请求，没有逐笔与报价。数据流会自动重试。</translation>
    </message>
    <message>
        <source>%1 is connected but silent; its prices are old, and orders wait for new ones.</source>
        <translation>%1 已连接但无数据；价格陈旧，订单等待新价格。</translation>
    </message>
    <message>
        <source>%1 is down: its prices stand still. Stops and targets cannot act until it is back; it is tried again by itself.</source>
        <translation>%1 已断开：价格停滞。恢复前止损与止盈不起作用；会自动重试。</translation>
    </message>
    <message>
        <source>It is listened to at another address than the first of the settings.</source>
        <translation>当前监听的不是设置中的首选地址。</translation>
    </message>
    <message>
        <source>A gap could not be filled and is marked.</source>
        <translation>有 1 处缺口无法补齐，已标记。</translation>
    </message>
    <message>
        <source>%1 gaps could not be filled and are marked.</source>
        <translation>有 %1 处缺口无法补齐，已标记。</translation>
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
        <translation>期权：反复查询 %1 个合约；到目前为止有 %2 条新报价，期权链有 %3 次无法读取。</translation>
    </message>
</context>
<context>
    <name>FeedTrialText</name>
    <message>
        <source>Finding the venue and asking what it knows of the symbols</source>
        <translation>正在查找交易所并查询标的</translation>
    </message>
    <message>
        <source>Asking for its time</source>
        <translation>正在查询其时间</translation>
    </message>
    <message>
        <source>Opening the stream and subscribing</source>
        <translation>正在打开数据流并订阅</translation>
    </message>
    <message>
        <source>Waiting for the first message</source>
        <translation>正在等待首条消息</translation>
    </message>
    <message>
        <source>The venue answers and lists %1 instruments</source>
        <translation>交易所已应答，列出 %1 个标的</translation>
    </message>
    <message>
        <source>The venue answers and knows the symbols</source>
        <translation>交易所已应答，能识别这些标的</translation>
    </message>
    <message>
        <source>It tells no time of its own; that of this computer is used</source>
        <translation>其不提供时间；采用本机时间</translation>
    </message>
    <message>
        <source>Its clock is %1 from the one here</source>
        <translation>其时钟与本机相差 %1</translation>
    </message>
    <message>
        <source>The stream is open</source>
        <translation>数据流已打开</translation>
    </message>
    <message>
        <source>First trade: %1 at %2; messages take %3</source>
        <translation>首笔成交：%1 @ %2；消息延迟 %3</translation>
    </message>
    <message>
        <source>Quotes came; nobody has traded yet</source>
        <translation>已收到报价；尚无成交</translation>
    </message>
    <message>
        <source>    ✓ %1</source>
        <translation>    ✓ %1</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there</source>
        <translation>    ✗ 无法识别 %1</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there; near it: %2</source>
        <translation>    ✗ 无法识别 %1；相近的有：%2</translation>
    </message>
    <message>
        <source>✓ %1.</source>
        <translation>✓ %1。</translation>
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
        <translation>测试成功，用时 %1；不保留任何数据。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>测试失败。</translation>
    </message>
    <message>
        <source>Symbols: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; your session, if any, goes on.</source>
        <translation>%1未作任何更改；当前会话（如有）照常运行。</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>at the price known, at once</source>
        <translation>按已知价格立即成交</translation>
    </message>
    <message>
        <source>took the other side of a quote</source>
        <translation>吃掉对手报价</translation>
    </message>
    <message>
        <source>around a trade of the market</source>
        <translation>依市场成交价附近成交</translation>
    </message>
    <message>
        <source>took a level of the book</source>
        <translation>吃掉订单簿一档</translation>
    </message>
    <message>
        <source>rested until trades had eaten the queue before it</source>
        <translation>挂单，前方队列被成交吃完后成交</translation>
    </message>
    <message>
        <source>rested until the market came through its price</source>
        <translation>挂单，市场穿过其价格后成交</translation>
    </message>
    <message>
        <source>at a bar&apos;s open</source>
        <translation>按 K 线开盘价</translation>
    </message>
    <message>
        <source>at a price inside a bar</source>
        <translation>按 K 线内价格</translation>
    </message>
    <message>
        <source>a stop at its level</source>
        <translation>止损按其价位成交</translation>
    </message>
    <message>
        <source>a stop that the market jumped over: at the next price there was</source>
        <translation>止损被跳空越过：按下一可得价成交</translation>
    </message>
    <message>
        <source>at the close of the market</source>
        <translation>按市场收盘价</translation>
    </message>
    <message>
        <source>%1: priced at the mid or the last trade, without any cost</source>
        <translation>%1：按中间价或最新成交价定价，不计成本</translation>
    </message>
    <message>
        <source>%1: priced at the quote or around the last trade</source>
        <translation>%1：按报价或最新成交价附近定价</translation>
    </message>
    <message>
        <source>%1: priced from a bar</source>
        <translation>%1：按 K 线定价</translation>
    </message>
    <message>
        <source>%1: priced from the order book</source>
        <translation>%1：按订单簿定价</translation>
    </message>
    <message>
        <source>%1: priced with latency, order book, queue and market impact</source>
        <translation>%1：定价计入延迟、订单簿、队列与市场冲击</translation>
    </message>
    <message>
        <source>%1; the spread was assumed, not seen</source>
        <translation>%1；点差为假定值，非实际报价</translation>
    </message>
    <message>
        <source>%1 + half-spread %2</source>
        <translation>%1 + 半点差 %2</translation>
    </message>
    <message>
        <source>%1 − half-spread %2</source>
        <translation>%1 − 半点差 %2</translation>
    </message>
    <message>
        <source>%1 + slippage %2</source>
        <translation>%1 + 滑点 %2</translation>
    </message>
    <message>
        <source>%1 − slippage %2</source>
        <translation>%1 − 滑点 %2</translation>
    </message>
    <message>
        <source>%1 + impact %2</source>
        <translation>%1 + 冲击 %2</translation>
    </message>
    <message>
        <source>%1 − impact %2</source>
        <translation>%1 − 冲击 %2</translation>
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
        <translation>价格</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Bid / ask then</source>
        <translation>当时买/卖价</translation>
    </message>
    <message>
        <source>Level of the book</source>
        <translation>订单簿档位</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>前方队列</translation>
    </message>
    <message>
        <source>%1 when it was accepted</source>
        <translation>受理时 %1</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>%1 at the venue</source>
        <translation>在交易所 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1, modelled; meanwhile the market moved by %2 %3</source>
        <comment>duration, price, for or against</comment>
        <translation>%1（模型）；其间市场变动 %2，%3</translation>
    </message>
    <message>
        <source>against the order</source>
        <translation>不利于订单</translation>
    </message>
    <message>
        <source>in its favour</source>
        <translation>有利于订单</translation>
    </message>
    <message>
        <source>%1, modelled; the market did not move meanwhile</source>
        <translation>%1（模型）；其间市场未动</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>%1（模型）</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>%1, of the order itself</source>
        <translation>%1，订单自身造成</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>%1, maker</source>
        <translation>%1，Maker</translation>
    </message>
    <message>
        <source>%1, taker</source>
        <translation>%1，Taker</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分笔</translation>
    </message>
    <message>
        <source>number %1 of its order</source>
        <translation>该订单第 %1 笔</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>事后得知</translation>
    </message>
    <message>
        <source>it happened while the program was away</source>
        <translation>发生在程序离线期间</translation>
    </message>
</context>
<context>
    <name>FlagText</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>一天内到期</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago: remove or renew</source>
        <translation>
            <numerusform>%n 天前已到期：请移除或续期</numerusform>
        </translation>
    </message>
    <message>
        <source>expired today: remove or renew</source>
        <translation>今日到期：请移除或续期</translation>
    </message>
    <message numerus="yes">
        <source>on for %n day(s) without a change</source>
        <translation>
            <numerusform>已开 %n 天未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) blocked</source>
        <translation>
            <numerusform>拦截 %n 个信号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights changed %n time(s)</source>
        <translation>
            <numerusform>权重变更 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of a market told</source>
        <translation>
            <numerusform>报告 %n 次市况转变</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 stays %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 保持%2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>flag, on or off, on or off</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>undo of change %1 (%2)</source>
        <comment>number, what it changed</comment>
        <translation>撤销变更 %1（%2）</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>The weights of detectors and technical score learn from the outcomes of signals; off: they are what the scoring configuration says.</source>
        <translation>检测器与技术评分的权重从信号结果中学习；关闭：按评分配置所写。</translation>
    </message>
    <message>
        <source>Signals with different timestamps are never duplicates of each other (the timestamp joins the key of the 60 s window).</source>
        <translation>时间戳不同的信号永不互为重复（时间戳加入 60 s 窗口的键）。</translation>
    </message>
    <message>
        <source>Engine 2: agents decide about every signal beside engine 1; off: all signals go to engine 1 and no agent runs.</source>
        <translation>引擎 2：代理与引擎 1 一起对每个信号作决定；关闭：所有信号归引擎 1，不运行代理。</translation>
    </message>
    <message>
        <source>The opening-range specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>开盘区间专家向引擎 2 提供意见；关闭：不询问。</translation>
    </message>
    <message>
        <source>The specialist for The Strat&apos;s candle sequences gives its opinion to engine 2; off: it is not asked.</source>
        <translation>The Strat K 线序列专家向引擎 2 提供意见；关闭：不询问。</translation>
    </message>
    <message>
        <source>The squeeze specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>挤压专家向引擎 2 提供意见；关闭：不询问。</translation>
    </message>
    <message>
        <source>The sub-agent for pivot ribbon, ATR levels and phase supports engine 2; off: it is not asked.</source>
        <translation>枢轴带、ATR 水平与相位子代理支持引擎 2；关闭：不询问。</translation>
    </message>
    <message>
        <source>Engine 2 trades in the shadow what it decides; off: it decides and does not trade.</source>
        <translation>引擎 2 在影子账户交易其决定；关闭：只决定，不交易。</translation>
    </message>
    <message>
        <source>Futures may be traded on paper; off: they are scored but not traded.</source>
        <translation>期货可模拟交易；关闭：只评分，不交易。</translation>
    </message>
    <message>
        <source>A signal buys a call or a put on its symbol, where options of it are listed; off: it trades the symbol itself.</source>
        <translation>信号在其品种有挂牌期权时买入看涨或看跌；关闭：交易品种本身。</translation>
    </message>
    <message>
        <source>The market&apos;s direction is told by rules and trained models together; off: by rules alone.</source>
        <translation>市场方向由规则与训练模型共同判断；关闭：仅由规则判断。</translation>
    </message>
    <message>
        <source>Block entries in an extreme, unsettled or opposing market; off: the gate is measured and recorded as skipped.</source>
        <translation>在极端、未定或相反的市场中拦截入场；关闭：测量该关卡并记录为跳过。</translation>
    </message>
    <message>
        <source>Size positions by the market&apos;s volatility: more when it is low, less when it is high or the regime is uncertain.</source>
        <translation>按市场波动率定量：低时增大，高时或状态不明时减小。</translation>
    </message>
    <message>
        <source>Block signals while the spread is wider than usual; off: the gate is measured and recorded as skipped.</source>
        <translation>价差宽于平常时拦截信号；关闭：测量该关卡并记录为跳过。</translation>
    </message>
</context>
<context>
    <name>GuiHealthText</name>
    <message>
        <source>Other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>Asking the engine what has happened</source>
        <translation>询问引擎发生了什么</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>读取快照</translation>
    </message>
    <message>
        <source>Bringing up to date: %1</source>
        <comment>panel</comment>
        <translation>更新：%1</translation>
    </message>
    <message>
        <source>Bringing panels up to date</source>
        <translation>更新面板</translation>
    </message>
    <message>
        <source>Painting: %1</source>
        <comment>panel</comment>
        <translation>绘制：%1</translation>
    </message>
    <message>
        <source>Painting the window</source>
        <translation>绘制窗口</translation>
    </message>
    <message>
        <source>Laying out: %1</source>
        <comment>panel</comment>
        <translation>布局：%1</translation>
    </message>
    <message>
        <source>Laying out the window</source>
        <translation>窗口布局</translation>
    </message>
    <message>
        <source>Keys and mouse: %1</source>
        <comment>panel</comment>
        <translation>键盘与鼠标：%1</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>操作：%1</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>一个操作</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <comment>name of a class in the program</comment>
        <translation>定时器：%1</translation>
    </message>
    <message>
        <source>A timer</source>
        <translation>一个定时器</translation>
    </message>
    <message>
        <source>Message to: %1</source>
        <comment>name of a class in the program</comment>
        <translation>消息至：%1</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>一个消息</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No frame was painted</source>
        <translation>未绘制任何帧</translation>
    </message>
    <message>
        <source>%1 of %2 frames over %3</source>
        <comment>share, count, budget</comment>
        <translation>%2 帧中 %1 超过 %3</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2 · longest %3</source>
        <translation>p50 %1 · p99 %2 · 最长 %3</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘价</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Looking at the form of the file</source>
        <translation>正在识别文件格式</translation>
    </message>
    <message>
        <source>Checking its rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Reading its bars</source>
        <translation>正在读取 K 线</translation>
    </message>
    <message>
        <source>Putting them into the history</source>
        <translation>正在写入历史</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
        <translation>%1，%2 K 线，格式“%3”</translation>
    </message>
    <message>
        <source>%1: no bars.</source>
        <translation>%1：没有 K 线。</translation>
    </message>
    <message>
        <source>%1: one bar</source>
        <translation>%1：1 根 K 线</translation>
    </message>
    <message>
        <source>%1: %2 bars</source>
        <translation>%1：%2 根 K 线</translation>
    </message>
    <message>
        <source>, %1 to %2 (UTC).</source>
        <translation>，%1 至 %2（UTC）。</translation>
    </message>
    <message>
        <source>One of them is in the history already and will be replaced.</source>
        <translation>其中 1 根已在历史中，将被替换。</translation>
    </message>
    <message>
        <source>%1 of them are in the history already and will be replaced.</source>
        <translation>其中 %1 根已在历史中，将被替换。</translation>
    </message>
    <message>
        <source>One row cannot be read: see “Bad rows”.</source>
        <translation>有 1 行无法读取：见“无效行”。</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: see “Bad rows”.</source>
        <translation>有 %1 行无法读取：见“无效行”。</translation>
    </message>
    <message>
        <source>One bar of trading time is missing</source>
        <translation>交易时段内缺 1 根 K 线</translation>
    </message>
    <message>
        <source>%1 bars of trading time are missing</source>
        <translation>交易时段内缺 %1 根 K 线</translation>
    </message>
    <message>
        <source>, first from %1.</source>
        <translation>，首根始于 %1。</translation>
    </message>
    <message>
        <source>One bar stands there twice and is taken once.</source>
        <translation>有 1 根 K 线重复，只取一次。</translation>
    </message>
    <message>
        <source>%1 bars stand there twice and are taken once.</source>
        <translation>有 %1 根 K 线重复，只取一次。</translation>
    </message>
    <message>
        <source>One row is out of order and is sorted.</source>
        <translation>有 1 行顺序错乱，已排序。</translation>
    </message>
    <message>
        <source>%1 rows are out of order and are sorted.</source>
        <translation>有 %1 行顺序错乱，已排序。</translation>
    </message>
    <message>
        <source>One bar is not over yet and is left out.</source>
        <translation>有 1 根 K 线尚未收盘，不计入。</translation>
    </message>
    <message>
        <source>%1 bars are not over yet and are left out.</source>
        <translation>有 %1 根 K 线尚未收盘，不计入。</translation>
    </message>
    <message>
        <source>One bar does not begin where bars of its length do.</source>
        <translation>有 1 根 K 线的起点与其周期不符。</translation>
    </message>
    <message>
        <source>%1 bars do not begin where bars of their length do: is the time zone right?</source>
        <translation>有 %1 根 K 线的起点与其周期不符：时区是否正确？</translation>
    </message>
    <message>
        <source>One bar of %1 is in the history.</source>
        <translation>%1 的 1 根 K 线已入历史。</translation>
    </message>
    <message>
        <source>%2 bars of %1 are in the history.</source>
        <translation>%1 的 %2 根 K 线已入历史。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a field</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>IndicatorCatalogue</name>
    <message>
        <source>Averages</source>
        <translation>均线</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>价位</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Bars and patterns</source>
        <translation>K 线与形态</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Order book and trades</source>
        <translation>订单簿与成交</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>option of an indicator</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and its parameters</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>indicator computed of another</comment>
        <translation>%1（基于 %2）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message numerus="yes">
        <source>%n bars more until its beginning no longer shows.</source>
        <translation>
            <numerusform>再过 %n 根 K 线初值影响才消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>First value at bar %1.</source>
        <translation>首个值在第 %1 根 K 线。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>初值方式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Repaints</source>
        <translation>会重绘</translation>
    </message>
    <message>
        <source>What is drawn at old bars may change with new ones, or looks ahead. It is for the eye only; no decision is made of it.</source>
        <translation>旧 K 线上的图形可能随新数据改变，或含未来数据。仅供观察，不用于任何决策。</translation>
    </message>
    <message>
        <source>It is read off quotes and trades; a chart holds bars.</source>
        <translation>由报价与成交计算；图表只有 K 线。</translation>
    </message>
    <message>
        <source>It compares two instruments, and the session has only one. Open a recording of several.</source>
        <translation>需比较两个标的，而会话只有一个。请打开含多个标的的录制文件。</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <translation>简单移动平均</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>指数移动平均</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>均线带</translation>
    </message>
    <message>
        <source>Ribbon of five exponential averages</source>
        <translation>五条指数均线组成的均线带</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <translation>加权移动平均</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Wilder&apos;s moving average</source>
        <translation>威尔德移动平均</translation>
    </message>
    <message>
        <source>DEMA</source>
        <translation>DEMA</translation>
    </message>
    <message>
        <source>Double exponential average</source>
        <translation>双重指数移动平均</translation>
    </message>
    <message>
        <source>TEMA</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Triple exponential average</source>
        <translation>三重指数移动平均</translation>
    </message>
    <message>
        <source>HMA</source>
        <translation>HMA</translation>
    </message>
    <message>
        <source>Hull moving average</source>
        <translation>赫尔移动平均</translation>
    </message>
    <message>
        <source>KAMA</source>
        <translation>KAMA</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average</source>
        <translation>考夫曼自适应均线</translation>
    </message>
    <message>
        <source>VWMA</source>
        <translation>VWMA</translation>
    </message>
    <message>
        <source>Volume-weighted moving average</source>
        <translation>成交量加权移动平均</translation>
    </message>
    <message>
        <source>TRIMA</source>
        <translation>TRIMA</translation>
    </message>
    <message>
        <source>Triangular moving average</source>
        <translation>三角移动平均</translation>
    </message>
    <message>
        <source>LSMA</source>
        <translation>LSMA</translation>
    </message>
    <message>
        <source>Least squares moving average</source>
        <translation>最小二乘移动平均</translation>
    </message>
    <message>
        <source>EMA slope</source>
        <translation>EMA 斜率</translation>
    </message>
    <message>
        <source>Slope of an exponential average</source>
        <translation>指数均线斜率</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>相对强弱指数</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Moving average convergence divergence</source>
        <translation>指数平滑异同移动平均</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Percentage price oscillator</source>
        <translation>价格震荡百分比</translation>
    </message>
    <message>
        <source>APO</source>
        <translation>APO</translation>
    </message>
    <message>
        <source>Absolute price oscillator</source>
        <translation>绝对价格震荡指标</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>随机指标</translation>
    </message>
    <message>
        <source>Stochastic oscillator</source>
        <translation>随机震荡指标</translation>
    </message>
    <message>
        <source>Stochastic RSI</source>
        <translation>随机 RSI</translation>
    </message>
    <message>
        <source>Stochastic of the RSI</source>
        <translation>RSI 的随机指标</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>威廉 %R</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>变动率</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Return of one bar</source>
        <translation>单根 K 线收益率</translation>
    </message>
    <message>
        <source>Log return</source>
        <translation>对数收益率</translation>
    </message>
    <message>
        <source>Logarithmic return of one bar</source>
        <translation>单根 K 线对数收益率</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <translation>顺势指标</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>Chande momentum oscillator</source>
        <translation>钱德动量摆动指标</translation>
    </message>
    <message>
        <source>TSI</source>
        <translation>TSI</translation>
    </message>
    <message>
        <source>True strength index</source>
        <translation>真实强弱指数</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>终极指标</translation>
    </message>
    <message>
        <source>Ultimate oscillator</source>
        <translation>终极震荡指标</translation>
    </message>
    <message>
        <source>Awesome</source>
        <translation>AO</translation>
    </message>
    <message>
        <source>Awesome oscillator</source>
        <translation>动量震荡指标（AO）</translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation>阿隆</translation>
    </message>
    <message>
        <source>TRIX</source>
        <translation>TRIX</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>费舍尔</translation>
    </message>
    <message>
        <source>Fisher transform</source>
        <translation>费舍尔变换</translation>
    </message>
    <message>
        <source>Connors RSI</source>
        <translation>康纳斯 RSI</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <translation>平均趋向指数</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>涡旋指标</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>抛物线 SAR</translation>
    </message>
    <message>
        <source>Parabolic stop and reverse</source>
        <translation>抛物线转向指标</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>超级趋势</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation>一目均衡</translation>
    </message>
    <message>
        <source>Ichimoku cloud</source>
        <translation>一目均衡云图</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>平均 K 线</translation>
    </message>
    <message>
        <source>Heikin-Ashi bars</source>
        <translation>平均 K 线（Heikin-Ashi）</translation>
    </message>
    <message>
        <source>Choppiness</source>
        <translation>CHOP</translation>
    </message>
    <message>
        <source>Choppiness index</source>
        <translation>震荡指数（Choppiness）</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Efficiency ratio</source>
        <translation>效率系数</translation>
    </message>
    <message>
        <source>Regression channel</source>
        <translation>回归通道</translation>
    </message>
    <message>
        <source>Linear regression channel</source>
        <translation>线性回归通道</translation>
    </message>
    <message>
        <source>Hurst</source>
        <translation>赫斯特</translation>
    </message>
    <message>
        <source>Hurst exponent of variance ratios</source>
        <translation>赫斯特指数（方差比）</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>真实波幅</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>平均真实波幅</translation>
    </message>
    <message>
        <source>NATR</source>
        <translation>NATR</translation>
    </message>
    <message>
        <source>Average true range in percent</source>
        <translation>平均真实波幅百分比</translation>
    </message>
    <message>
        <source>ATR percentile</source>
        <translation>ATR 百分位</translation>
    </message>
    <message>
        <source>Percentile of the average true range</source>
        <translation>平均真实波幅百分位</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <translation>布林带</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>布林带</translation>
    </message>
    <message>
        <source>Keltner</source>
        <translation>肯特纳</translation>
    </message>
    <message>
        <source>Keltner channel</source>
        <translation>肯特纳通道</translation>
    </message>
    <message>
        <source>Donchian</source>
        <translation>唐奇安</translation>
    </message>
    <message>
        <source>Donchian channel</source>
        <translation>唐奇安通道</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTM 挤压</translation>
    </message>
    <message>
        <source>TTM squeeze and its momentum</source>
        <translation>TTM 挤压及其动量</translation>
    </message>
    <message>
        <source>Chandelier</source>
        <translation>吊灯止损</translation>
    </message>
    <message>
        <source>Chandelier exit</source>
        <translation>吊灯式离场</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>包络线</translation>
    </message>
    <message>
        <source>Envelope of an average</source>
        <translation>均线包络线</translation>
    </message>
    <message>
        <source>Realised volatility</source>
        <translation>已实现波动率</translation>
    </message>
    <message>
        <source>EWMA volatility</source>
        <translation>EWMA 波动率</translation>
    </message>
    <message>
        <source>Exponentially weighted volatility</source>
        <translation>指数加权波动率</translation>
    </message>
    <message>
        <source>Volatility z</source>
        <translation>波动率 Z 值</translation>
    </message>
    <message>
        <source>Z-score of realised volatility</source>
        <translation>已实现波动率的 Z 分数</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <translation>Parkinson</translation>
    </message>
    <message>
        <source>Parkinson volatility</source>
        <translation>Parkinson 波动率</translation>
    </message>
    <message>
        <source>Garman-Klass</source>
        <translation>Garman-Klass</translation>
    </message>
    <message>
        <source>Garman-Klass volatility</source>
        <translation>Garman-Klass 波动率</translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <translation>Rogers-Satchell</translation>
    </message>
    <message>
        <source>Rogers-Satchell volatility</source>
        <translation>Rogers-Satchell 波动率</translation>
    </message>
    <message>
        <source>Yang-Zhang</source>
        <translation>Yang-Zhang</translation>
    </message>
    <message>
        <source>Yang-Zhang volatility</source>
        <translation>Yang-Zhang 波动率</translation>
    </message>
    <message>
        <source>OBV</source>
        <translation>OBV</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <translation>能量潮</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price of the session</source>
        <translation>当日成交量加权均价</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <translation>锚定 VWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price since a bar</source>
        <translation>自某根 K 线起的成交量加权均价</translation>
    </message>
    <message>
        <source>MFI</source>
        <translation>MFI</translation>
    </message>
    <message>
        <source>Money flow index</source>
        <translation>资金流量指数</translation>
    </message>
    <message>
        <source>A/D</source>
        <translation>A/D</translation>
    </message>
    <message>
        <source>Accumulation and distribution</source>
        <translation>累积/派发线</translation>
    </message>
    <message>
        <source>CMF</source>
        <translation>CMF</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>蔡金资金流</translation>
    </message>
    <message>
        <source>Chaikin</source>
        <translation>蔡金</translation>
    </message>
    <message>
        <source>Chaikin oscillator</source>
        <translation>蔡金震荡指标</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>强力</translation>
    </message>
    <message>
        <source>Force index</source>
        <translation>强力指数</translation>
    </message>
    <message>
        <source>EMV</source>
        <translation>EMV</translation>
    </message>
    <message>
        <source>Ease of movement</source>
        <translation>简易波动指标</translation>
    </message>
    <message>
        <source>Volume z</source>
        <translation>成交量 Z 值</translation>
    </message>
    <message>
        <source>Z-score of the volume</source>
        <translation>成交量的 Z 分数</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>相对成交量</translation>
    </message>
    <message>
        <source>Volume stack</source>
        <translation>买卖量堆叠</translation>
    </message>
    <message>
        <source>Buying and selling volume of bars</source>
        <translation>K 线的主买与主卖量</translation>
    </message>
    <message>
        <source>CVD</source>
        <translation>CVD</translation>
    </message>
    <message>
        <source>Cumulative volume delta</source>
        <translation>累积成交量差</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中间价</translation>
    </message>
    <message>
        <source>Middle of the quotes</source>
        <translation>报价中间价</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>Spread of the quotes</source>
        <translation>报价点差</translation>
    </message>
    <message>
        <source>Microprice</source>
        <translation>微观价格</translation>
    </message>
    <message>
        <source>Stoikov microprice</source>
        <translation>Stoikov 微观价</translation>
    </message>
    <message>
        <source>Stoikov&apos;s microprice</source>
        <translation>Stoikov 微观价格</translation>
    </message>
    <message>
        <source>Book imbalance</source>
        <translation>盘口失衡</translation>
    </message>
    <message>
        <source>Imbalance of the order book</source>
        <translation>订单簿失衡度</translation>
    </message>
    <message>
        <source>Imbalance EMA</source>
        <translation>失衡 EMA</translation>
    </message>
    <message>
        <source>Average imbalance of the order book</source>
        <translation>订单簿平均失衡度</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OFI</translation>
    </message>
    <message>
        <source>Order flow imbalance</source>
        <translation>订单流失衡</translation>
    </message>
    <message>
        <source>Trade imbalance</source>
        <translation>成交失衡</translation>
    </message>
    <message>
        <source>Imbalance of the trades</source>
        <translation>成交买卖失衡度</translation>
    </message>
    <message>
        <source>Kyle&apos;s lambda</source>
        <translation>Kyle λ</translation>
    </message>
    <message>
        <source>Amihud</source>
        <translation>Amihud</translation>
    </message>
    <message>
        <source>Amihud illiquidity</source>
        <translation>Amihud 非流动性</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>吸收</translation>
    </message>
    <message>
        <source>Absorption at the best price</source>
        <translation>最优价吸收</translation>
    </message>
    <message>
        <source>Pivots</source>
        <translation>枢轴点</translation>
    </message>
    <message>
        <source>Pivot points, classic</source>
        <translation>经典枢轴点</translation>
    </message>
    <message>
        <source>Fibonacci pivots</source>
        <translation>斐波那契枢轴</translation>
    </message>
    <message>
        <source>Pivot points, Fibonacci</source>
        <translation>斐波那契枢轴点</translation>
    </message>
    <message>
        <source>Camarilla pivots</source>
        <translation>Camarilla 枢轴</translation>
    </message>
    <message>
        <source>Pivot points, Camarilla</source>
        <translation>Camarilla 枢轴点</translation>
    </message>
    <message>
        <source>Woodie pivots</source>
        <translation>Woodie 枢轴</translation>
    </message>
    <message>
        <source>Pivot points, Woodie</source>
        <translation>Woodie 枢轴点</translation>
    </message>
    <message>
        <source>DeMark pivots</source>
        <translation>DeMark 枢轴</translation>
    </message>
    <message>
        <source>Pivot points, DeMark</source>
        <translation>DeMark 枢轴点</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>前一交易时段</translation>
    </message>
    <message>
        <source>Prices of the session before</source>
        <translation>前一交易时段的价格</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z 分数</translation>
    </message>
    <message>
        <source>Z-score of the close</source>
        <translation>收盘价的 Z 分数</translation>
    </message>
    <message>
        <source>Percent rank</source>
        <translation>百分位排名</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Correlation with the benchmark</source>
        <translation>与基准的相关系数</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta to the benchmark</source>
        <translation>相对基准的 Beta</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>自相关</translation>
    </message>
    <message>
        <source>Autocorrelation of returns</source>
        <translation>收益率自相关</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>偏度</translation>
    </message>
    <message>
        <source>Skewness of returns</source>
        <translation>收益率偏度</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>峰度</translation>
    </message>
    <message>
        <source>Excess kurtosis of returns</source>
        <translation>收益率超额峰度</translation>
    </message>
    <message>
        <source>Spread z</source>
        <translation>价差 Z 值</translation>
    </message>
    <message>
        <source>Z-score of the spread to the benchmark</source>
        <translation>与基准价差的 Z 分数</translation>
    </message>
    <message>
        <source>Saty levels</source>
        <translation>Saty 价位</translation>
    </message>
    <message>
        <source>Saty ATR levels</source>
        <translation>Saty ATR 价位</translation>
    </message>
    <message>
        <source>Saty phase</source>
        <translation>Saty 相位</translation>
    </message>
    <message>
        <source>Saty phase oscillator</source>
        <translation>Saty 相位震荡指标</translation>
    </message>
    <message>
        <source>Saty compression</source>
        <translation>Saty 压缩</translation>
    </message>
    <message>
        <source>ALMA</source>
        <translation>ALMA</translation>
    </message>
    <message>
        <source>Arnaud Legoux moving average</source>
        <translation>Arnaud Legoux 移动平均</translation>
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
        <translation>McGinley 动态均线</translation>
    </message>
    <message>
        <source>VIDYA</source>
        <translation>VIDYA</translation>
    </message>
    <message>
        <source>Variable index dynamic average</source>
        <translation>变动指数动态均线</translation>
    </message>
    <message>
        <source>ZLEMA</source>
        <translation>ZLEMA</translation>
    </message>
    <message>
        <source>Zero-lag exponential average</source>
        <translation>零滞后指数均线</translation>
    </message>
    <message>
        <source>MAMA</source>
        <translation>MAMA</translation>
    </message>
    <message>
        <source>MESA adaptive average</source>
        <translation>MESA 自适应均线</translation>
    </message>
    <message>
        <source>HT trendline</source>
        <translation>HT 趋势线</translation>
    </message>
    <message>
        <source>Hilbert transform trendline</source>
        <translation>希尔伯特变换趋势线</translation>
    </message>
    <message>
        <source>RMTA</source>
        <translation>RMTA</translation>
    </message>
    <message>
        <source>Recursive moving trend average</source>
        <translation>递归移动趋势均线</translation>
    </message>
    <message>
        <source>TSF</source>
        <translation>TSF</translation>
    </message>
    <message>
        <source>Time series forecast</source>
        <translation>时间序列预测</translation>
    </message>
    <message>
        <source>FOSC</source>
        <translation>FOSC</translation>
    </message>
    <message>
        <source>Forecast oscillator</source>
        <translation>预测震荡指标</translation>
    </message>
    <message>
        <source>Alligator</source>
        <translation>鳄鱼线</translation>
    </message>
    <message>
        <source>Williams alligator</source>
        <translation>威廉鳄鱼线</translation>
    </message>
    <message>
        <source>Gator</source>
        <translation>鳄鱼震荡</translation>
    </message>
    <message>
        <source>Gator oscillator</source>
        <translation>鳄鱼震荡指标</translation>
    </message>
    <message>
        <source>Elder ray</source>
        <translation>艾达透视</translation>
    </message>
    <message>
        <source>Elder ray: bull and bear power</source>
        <translation>艾达透视：多空力度</translation>
    </message>
    <message>
        <source>PVO</source>
        <translation>PVO</translation>
    </message>
    <message>
        <source>Percentage volume oscillator</source>
        <translation>成交量震荡百分比</translation>
    </message>
    <message>
        <source>Volume oscillator</source>
        <translation>成交量震荡</translation>
    </message>
    <message>
        <source>PMO</source>
        <translation>PMO</translation>
    </message>
    <message>
        <source>Price momentum oscillator</source>
        <translation>价格动量震荡指标</translation>
    </message>
    <message>
        <source>STC</source>
        <translation>STC</translation>
    </message>
    <message>
        <source>Schaff trend cycle</source>
        <translation>沙夫趋势周期</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>Stochastic momentum index</source>
        <translation>随机动量指数</translation>
    </message>
    <message>
        <source>Klinger</source>
        <translation>克林格</translation>
    </message>
    <message>
        <source>Klinger volume oscillator</source>
        <translation>克林格成交量震荡指标</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>Balance of power</source>
        <translation>均势指标</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Detrended price oscillator</source>
        <translation>去趋势价格震荡指标</translation>
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
        <translation>垂直水平过滤指标</translation>
    </message>
    <message>
        <source>Mesa sine</source>
        <translation>Mesa 正弦</translation>
    </message>
    <message>
        <source>Mesa sine wave</source>
        <translation>Mesa 正弦波</translation>
    </message>
    <message>
        <source>Relative strength</source>
        <translation>相对强度</translation>
    </message>
    <message>
        <source>Strength relative to the benchmark</source>
        <translation>相对基准的强度</translation>
    </message>
    <message>
        <source>ROC bands</source>
        <translation>ROC 带</translation>
    </message>
    <message>
        <source>Rate of change with bands</source>
        <translation>带通道的变动率</translation>
    </message>
    <message>
        <source>STARC</source>
        <translation>STARC</translation>
    </message>
    <message>
        <source>STARC bands</source>
        <translation>STARC 带</translation>
    </message>
    <message>
        <source>Acceleration bands</source>
        <translation>加速带</translation>
    </message>
    <message>
        <source>ATR stop</source>
        <translation>ATR 止损</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>ATR 追踪止损</translation>
    </message>
    <message>
        <source>Volatility stop</source>
        <translation>波动率止损</translation>
    </message>
    <message>
        <source>Fractal chaos</source>
        <translation>分形混沌</translation>
    </message>
    <message>
        <source>Fractal chaos bands</source>
        <translation>分形混沌带</translation>
    </message>
    <message>
        <source>Fractals</source>
        <translation>分形</translation>
    </message>
    <message>
        <source>Williams fractals</source>
        <translation>威廉分形</translation>
    </message>
    <message>
        <source>Pivot lines</source>
        <translation>枢轴连线</translation>
    </message>
    <message>
        <source>Lines through pivots</source>
        <translation>穿过枢轴点的连线</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>之字转向</translation>
    </message>
    <message>
        <source>Rolling pivots</source>
        <translation>滚动枢轴</translation>
    </message>
    <message>
        <source>Pivot points of a rolling window</source>
        <translation>滚动窗口枢轴点</translation>
    </message>
    <message>
        <source>Deviation channels</source>
        <translation>标准差通道</translation>
    </message>
    <message>
        <source>Standard deviation channels</source>
        <translation>标准差通道线</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>溃疡</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>溃疡指数</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>梅斯线</translation>
    </message>
    <message>
        <source>Mass index</source>
        <translation>梅斯指数</translation>
    </message>
    <message>
        <source>CVI</source>
        <translation>CVI</translation>
    </message>
    <message>
        <source>Chaikin volatility</source>
        <translation>蔡金波动率</translation>
    </message>
    <message>
        <source>NVI</source>
        <translation>NVI</translation>
    </message>
    <message>
        <source>Negative volume index</source>
        <translation>负成交量指数</translation>
    </message>
    <message>
        <source>PVI</source>
        <translation>PVI</translation>
    </message>
    <message>
        <source>Positive volume index</source>
        <translation>正成交量指数</translation>
    </message>
    <message>
        <source>WAD</source>
        <translation>WAD</translation>
    </message>
    <message>
        <source>Williams accumulation and distribution</source>
        <translation>威廉累积/派发</translation>
    </message>
    <message>
        <source>Market facilitation</source>
        <translation>市场促进</translation>
    </message>
    <message>
        <source>Market facilitation index</source>
        <translation>市场促进指数</translation>
    </message>
    <message>
        <source>SMA analysis</source>
        <translation>SMA 分析</translation>
    </message>
    <message>
        <source>Deviations from a simple average</source>
        <translation>与简单均线的偏差</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Std error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>Covariance with the benchmark</source>
        <translation>与基准的协方差</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Sum of the last values</source>
        <translation>最近各值之和</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Highest of the last values</source>
        <translation>最近各值的最高</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Lowest of the last values</source>
        <translation>最近各值的最低</translation>
    </message>
    <message>
        <source>Hurst R/S</source>
        <translation>赫斯特 R/S</translation>
    </message>
    <message>
        <source>Hurst exponent of rescaled ranges</source>
        <translation>赫斯特指数（重标极差）</translation>
    </message>
    <message>
        <source>Renko</source>
        <translation>砖形图</translation>
    </message>
    <message>
        <source>Renko bricks</source>
        <translation>砖形图（Renko）</translation>
    </message>
    <message>
        <source>Renko ATR</source>
        <translation>ATR 砖形图</translation>
    </message>
    <message>
        <source>Renko bricks of the ATR</source>
        <translation>以 ATR 定砖的砖形图</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>蜡烛图</translation>
    </message>
    <message>
        <source>Candle patterns</source>
        <translation>蜡烛图形态</translation>
    </message>
    <message>
        <source>Doji</source>
        <translation>十字星</translation>
    </message>
    <message>
        <source>Doji and the parts of the bar</source>
        <translation>十字星及 K 线各部分</translation>
    </message>
    <message>
        <source>Marubozu</source>
        <translation>光头光脚</translation>
    </message>
    <message>
        <source>Marubozu and the parts of the bar</source>
        <translation>光头光脚及 K 线各部分</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘价</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>开盘价</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>HL/2</source>
        <translation>HL/2</translation>
    </message>
    <message>
        <source>Middle of high and low</source>
        <translation>最高与最低的中值</translation>
    </message>
    <message>
        <source>HLC/3</source>
        <translation>HLC/3</translation>
    </message>
    <message>
        <source>Typical price</source>
        <translation>典型价</translation>
    </message>
    <message>
        <source>OC/2</source>
        <translation>OC/2</translation>
    </message>
    <message>
        <source>Middle of open and close</source>
        <translation>开盘与收盘的中值</translation>
    </message>
    <message>
        <source>OHL/3</source>
        <translation>OHL/3</translation>
    </message>
    <message>
        <source>Mean of open, high and low</source>
        <translation>开、高、低的均值</translation>
    </message>
    <message>
        <source>OHLC/4</source>
        <translation>OHLC/4</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>HLCC/4</source>
        <translation>HLCC/4</translation>
    </message>
    <message>
        <source>Weighted close</source>
        <translation>加权收盘价</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>取绝对值</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>自然指数</translation>
    </message>
    <message>
        <source>Exponential function</source>
        <translation>指数函数</translation>
    </message>
    <message>
        <source>Natural log</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>取自然对数</translation>
    </message>
    <message>
        <source>Decimal log</source>
        <translation>常用对数</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>取以 10 为底的对数</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>正切</translation>
    </message>
    <message>
        <source>Hyperbolic sine</source>
        <translation>双曲正弦</translation>
    </message>
    <message>
        <source>Hyperbolic cosine</source>
        <translation>双曲余弦</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>双曲正切</translation>
    </message>
    <message>
        <source>Arc sine</source>
        <translation>反正弦</translation>
    </message>
    <message>
        <source>Arc cosine</source>
        <translation>反余弦</translation>
    </message>
    <message>
        <source>Arc tangent</source>
        <translation>反正切</translation>
    </message>
    <message>
        <source>To radians</source>
        <translation>转弧度</translation>
    </message>
    <message>
        <source>Degrees to radians</source>
        <translation>角度转弧度</translation>
    </message>
    <message>
        <source>To degrees</source>
        <translation>转角度</translation>
    </message>
    <message>
        <source>Radians to degrees</source>
        <translation>弧度转角度</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>Smallest whole number not below</source>
        <translation>不小于该值的最小整数</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>向下取整</translation>
    </message>
    <message>
        <source>Largest whole number not above</source>
        <translation>不大于该值的最大整数</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>整数部分</translation>
    </message>
    <message>
        <source>Whole part of a number</source>
        <translation>数值的整数部分</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Nearest whole number</source>
        <translation>最接近的整数</translation>
    </message>
    <message>
        <source>Sum with benchmark</source>
        <translation>与基准之和</translation>
    </message>
    <message>
        <source>Sum with the benchmark</source>
        <translation>与基准相加</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Difference from the benchmark</source>
        <translation>与基准之差</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>积</translation>
    </message>
    <message>
        <source>Product with the benchmark</source>
        <translation>与基准之积</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>商</translation>
    </message>
    <message>
        <source>Quotient by the benchmark</source>
        <translation>与基准之商</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Value of an earlier bar</source>
        <translation>较早 K 线的值</translation>
    </message>
    <message>
        <source>Cross over</source>
        <translation>上穿</translation>
    </message>
    <message>
        <source>Crossing above the benchmark</source>
        <translation>上穿基准</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Crossing the benchmark</source>
        <translation>与基准交叉</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>线性衰减</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>指数衰减</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上轨</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下轨</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中轨</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长（多）</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短（空）</translation>
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
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Oscillator</source>
        <translation>震荡值</translation>
    </message>
    <message>
        <source>Bull</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Tenkan</source>
        <translation>转换线</translation>
    </message>
    <message>
        <source>Kijun</source>
        <translation>基准线</translation>
    </message>
    <message>
        <source>Span A</source>
        <translation>先行带 A</translation>
    </message>
    <message>
        <source>Span B</source>
        <translation>先行带 B</translation>
    </message>
    <message>
        <source>Cloud A</source>
        <translation>云层 A</translation>
    </message>
    <message>
        <source>Cloud B</source>
        <translation>云层 B</translation>
    </message>
    <message>
        <source>Chikou</source>
        <translation>迟行线</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>On</source>
        <translation>挤压中</translation>
    </message>
    <message>
        <source>%B</source>
        <translation>%B</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Upper 1</source>
        <translation>上轨 1</translation>
    </message>
    <message>
        <source>Lower 1</source>
        <translation>下轨 1</translation>
    </message>
    <message>
        <source>Upper 2</source>
        <translation>上轨 2</translation>
    </message>
    <message>
        <source>Lower 2</source>
        <translation>下轨 2</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>枢轴</translation>
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
        <translation>周期数</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>乘数</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快线</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢线</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Bars left</source>
        <translation>左侧 K 线</translation>
    </message>
    <message>
        <source>Bars right</source>
        <translation>右侧 K 线</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <translation>%K 平滑</translation>
    </message>
    <message>
        <source>Smoothing of %D</source>
        <translation>%D 平滑</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基准线</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Turns of</source>
        <translation>转折取自</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>波幅</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均线</translation>
    </message>
    <message>
        <source>First true range</source>
        <translation>首个真实波幅</translation>
    </message>
    <message>
        <source>Place in the band</source>
        <translation>带内位置</translation>
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
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>黄绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>钢灰色</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>上涨色</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>下跌色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>LevelLines</name>
    <message>
        <source>entry %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>入场 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>止盈 %1</translation>
    </message>
    <message>
        <source>trail %1</source>
        <comment>trailing stop of a position; %1: whose</comment>
        <translation>追踪 %1</translation>
    </message>
    <message>
        <source>buy %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>买入 %1</translation>
    </message>
    <message>
        <source>sell %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>卖出 %1</translation>
    </message>
    <message>
        <source>buy stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>买入止损 %1</translation>
    </message>
    <message>
        <source>sell stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>卖出止损 %1</translation>
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
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3 from here</source>
        <comment>quantity, price, percent</comment>
        <translation>%1 @ %2 · 距此 %3</translation>
    </message>
    <message>
        <source>%1, being moved</source>
        <comment>price</comment>
        <translation>%1，移动中</translation>
    </message>
    <message>
        <source>%1, waiting for the engine</source>
        <comment>price</comment>
        <translation>%1，等待引擎</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <comment>level, price</comment>
        <translation>%1 @ %2。</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <comment>level, price, what it means</comment>
        <translation>%1 @ %2：%3。</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1d %2h</source>
        <translation>%1天%2时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>OperatorText</name>
    <message>
        <source>viewer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>交易员</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>checking …</source>
        <comment>a passphrase</comment>
        <translation>验证中…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>nobody is unlocked</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 · no passphrase</source>
        <comment>operator</comment>
        <translation>%1 · 无口令</translation>
    </message>
    <message>
        <source>%1 is unlocked as %2, until 15 minutes pass without mouse or keyboard, for 24 hours at most.</source>
        <translation>%1 已以%2身份解锁；15 分钟无鼠标键盘操作即锁定，最长 24 小时。</translation>
    </message>
    <message>
        <source>This workspace has one admin without a passphrase: everybody who uses this computer may do everything in it. Give the admin a passphrase to change that.</source>
        <translation>本工作区有一个未设口令的管理员：任何使用本机的人都可在其中执行一切操作。给管理员设置口令即可改变。</translation>
    </message>
    <message>
        <source>Nobody is unlocked: everything can be looked at and killed, nothing changed. Unlock with a passphrase.</source>
        <translation>无人解锁：一切可看、可急停，但不可更改。请用口令解锁。</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locked by time</source>
        <translation>超时锁定</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>口令错误</translation>
    </message>
    <message>
        <source>has to wait</source>
        <comment>behind wrong passphrases</comment>
        <translation>须等待</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>added an operator</source>
        <translation>添加操作员</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>删除操作员</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>急停</translation>
    </message>
    <message>
        <source>a new session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>weights of the analysis</source>
        <translation>分析权重</translation>
    </message>
    <message>
        <source>orders and positions</source>
        <translation>订单与持仓</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>booking by hand</source>
        <translation>手工记账</translation>
    </message>
    <message>
        <source>lifting a stop</source>
        <translation>解除停开仓</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>操作员</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>viewer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>交易员</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>The stop of a long position lies below the market.</source>
        <translation>多头持仓的止损须低于市价。</translation>
    </message>
    <message>
        <source>The stop of a short position lies above the market.</source>
        <translation>空头持仓的止损须高于市价。</translation>
    </message>
    <message>
        <source>The target of a long position lies above the market.</source>
        <translation>多头持仓的止盈须高于市价。</translation>
    </message>
    <message>
        <source>The target of a short position lies below the market.</source>
        <translation>空头持仓的止盈须低于市价。</translation>
    </message>
    <message>
        <source>last trade</source>
        <comment>what a stop looks at</comment>
        <translation>最新成交价</translation>
    </message>
    <message>
        <source>mid</source>
        <comment>what a stop looks at: middle of bid and ask</comment>
        <translation>中间价</translation>
    </message>
    <message>
        <source>bid or ask</source>
        <comment>what a stop looks at: the side it would trade at</comment>
        <translation>买价或卖价</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ATR</source>
        <translation>%1 ATR</translation>
    </message>
    <message>
        <source>%1, exit</source>
        <comment>an order that only reduces</comment>
        <translation>%1，离场</translation>
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
        <translation>组合 %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <comment>number of an order</comment>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>exit of %1</source>
        <comment>number of a position</comment>
        <translation>%1 的离场单</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <comment>state of an order whose fate nobody knows</comment>
        <translation>%1，未核实</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>side, quantity, symbol</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限价 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>stop %1, then limit %2</source>
        <translation>止损 %1，触发后限价 %2</translation>
    </message>
    <message>
        <source>trailing by %1</source>
        <translation>追踪 %1</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>收盘时</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>triggered by %1</source>
        <translation>由 %1 触发</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>%1 has %2 of %3 bars</source>
        <comment>timeframe, counts</comment>
        <translation>%1 已有 %2/%3 根 K 线</translation>
    </message>
    <message>
        <source>range (ATR) %1 on %2, at least %3 needed</source>
        <translation>%2 波幅（ATR）%1，至少需 %3</translation>
    </message>
    <message>
        <source>jump of %1 times the usual range (ATR) on %2 at %3 UTC, suspect from %4 times</source>
        <translation>%3 UTC，%2 跳变为常态波幅（ATR）的 %1 倍，达 %4 倍即存疑</translation>
    </message>
    <message>
        <source>%1 on %2 timeframes</source>
        <comment>a detector, count</comment>
        <translation>%1，%2 个周期</translation>
    </message>
    <message>
        <source>signal %1, %2 ATR</source>
        <comment>number, result</comment>
        <translation>信号 %1，%2 ATR</translation>
    </message>
    <message>
        <source>Brier score %1 with what was learned, %2 with the base weights, over %3 outcomes</source>
        <translation>%3 个结果的 Brier 分数：学习权重 %1，基础权重 %2</translation>
    </message>
    <message>
        <source>%1 → %2, range (ATR) %3</source>
        <comment>price before, price after, range</comment>
        <translation>%1 → %2，波幅（ATR）%3</translation>
    </message>
    <message>
        <source>risk times %1</source>
        <translation>风险 × %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>已过 %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>持仓 %1</translation>
    </message>
    <message>
        <source>strike %1, %2 days to expiry, underlying at %3</source>
        <translation>行权价 %1，%2 天到期，标的价 %3</translation>
    </message>
    <message>
        <source>%1 listed, %2 to %3 days wanted</source>
        <translation>已上市 %1，要求 %2 至 %3 天</translation>
    </message>
    <message>
        <source>%1 strikes, underlying at %2</source>
        <translation>%1 个行权价，标的价 %2</translation>
    </message>
    <message>
        <source>last tried: strike %1, %2 days to expiry</source>
        <translation>最后尝试：行权价 %1，%2 天到期</translation>
    </message>
    <message>
        <source>%1 for %2, strike now %3</source>
        <translation>每 %2 股变为 %1 股，行权价现为 %3</translation>
    </message>
    <message>
        <source>risk allowed %1</source>
        <translation>允许风险 %1</translation>
    </message>
    <message>
        <source>risk allowed %1, distance to the stop %2</source>
        <translation>允许风险 %1，距止损 %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>agreement %1, %2 needed</source>
        <translation>一致度 %1，需 %2</translation>
    </message>
    <message>
        <source>%1 says %2, vetoes from %3</source>
        <comment>timeframe, its score, limit</comment>
        <translation>%1 评分 %2，达 %3 即否决</translation>
    </message>
    <message>
        <source>long from %1, short from %2</source>
        <translation>做多门槛 %1，做空门槛 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>比率 %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>强度 %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>吻合度 %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>一致度 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>%1, averages %2 ranges (ATR) apart</source>
        <comment>timeframe, number</comment>
        <translation>%1，均线相距 %2 倍波幅（ATR）</translation>
    </message>
    <message>
        <source>histogram %1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>%2 柱值 %1</translation>
    </message>
    <message>
        <source>%1 of the half-width from the middle on %2</source>
        <comment>number, timeframe</comment>
        <translation>%2：距中轨 %1 个半宽</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>pushes up</source>
        <translation>向上推动</translation>
    </message>
    <message>
        <source>pushes down</source>
        <translation>向下推动</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>no push</comment>
        <translation>中性</translation>
    </message>
    <message>
        <source>direction score %1</source>
        <translation>方向评分 %1</translation>
    </message>
    <message>
        <source>ADX %1</source>
        <translation>ADX %1</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>效率 %1</translation>
    </message>
    <message>
        <source>above %1 of the bars before it</source>
        <comment>share of bars</comment>
        <translation>高于此前 %1 的 K 线</translation>
    </message>
    <message>
        <source>up</source>
        <comment>trend</comment>
        <translation>向上</translation>
    </message>
    <message>
        <source>down</source>
        <comment>trend</comment>
        <translation>向下</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trend</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>点差%1</translation>
    </message>
    <message>
        <source>read from bars, not quoted</source>
        <translation>由 K 线推算，非报价</translation>
    </message>
    <message>
        <source>the model says %1</source>
        <comment>a direction</comment>
        <translation>模型判断：%1</translation>
    </message>
    <message>
        <source>chance of a change %1</source>
        <translation>转变概率 %1</translation>
    </message>
    <message>
        <source>trained %1 bars ago, used for %2</source>
        <translation>训练于 %1 根 K 线前，已用 %2</translation>
    </message>
    <message>
        <source>%1 with %2 bars</source>
        <comment>timeframe</comment>
        <translation>%1，%2 根 K 线</translation>
    </message>
    <message>
        <source>bars missing: %1</source>
        <translation>缺失 K 线：%1</translation>
    </message>
    <message>
        <source>%1, chance of the opposite direction %2 (limit %3), of a change %4 (limit %5)</source>
        <comment>a state</comment>
        <translation>%1，反向概率 %2（限 %3），转变概率 %4（限 %5）</translation>
    </message>
    <message>
        <source>no score, nothing speaks against it</source>
        <translation>无评分，也无反对</translation>
    </message>
    <message>
        <source>strength %1, at least %2 needed</source>
        <translation>强度 %1，至少需 %2</translation>
    </message>
    <message>
        <source>no signal before it</source>
        <translation>此前无信号</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2 bars since the last signal</source>
        <translation>距上个信号 %1/%2 根 K 线</translation>
    </message>
    <message>
        <source>%1 and %2 bars since the last signal, %3 and %4 bars needed</source>
        <translation>距上个信号 %1、%2 根 K 线，需 %3、%4 根</translation>
    </message>
    <message>
        <source>spread %1 bp</source>
        <translation>点差 %1 bp</translation>
    </message>
    <message>
        <source>%1, above the cap that the settings allow</source>
        <translation>%1，高于设置允许的上限</translation>
    </message>
    <message>
        <source>%1, limit %2 bp</source>
        <translation>%1，限 %2 bp</translation>
    </message>
    <message>
        <source>%1 (assumed, not quoted)</source>
        <translation>%1（假定，非报价）</translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation>净值 %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>no like order is working</source>
        <translation>无同类挂单</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>无需检查</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 张合约</translation>
    </message>
    <message>
        <source>it would be position or entry number %1, limit %2</source>
        <translation>将是第 %1 个持仓或入场，限 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>剩余 %1/%2</translation>
    </message>
    <message>
        <source>%1 since the last trade, %2 needed</source>
        <translation>距上笔交易 %1，需 %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>本周 %1</translation>
    </message>
    <message>
        <source>there is no stop on the losing side of the entry</source>
        <translation>入场的亏损一侧没有止损</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known, the stop was not compared</source>
        <translation>常态波幅（ATR）未知，未比较止损</translation>
    </message>
    <message>
        <source>the target is %1 times as far as the stop, at least %2 needed</source>
        <translation>止盈距离为止损的 %1 倍，至少需 %2</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at least %2 needed</source>
        <translation>止损距离 %1 ATR，至少需 %2</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at most %2</source>
        <translation>止损距离 %1 ATR，最多 %2</translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>敞口 %1</translation>
    </message>
    <message>
        <source>%1 times equity</source>
        <translation>净值的 %1 倍</translation>
    </message>
    <message>
        <source>%1 below the peak</source>
        <translation>低于峰值 %1</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>市场已收盘</translation>
    </message>
    <message>
        <source>%1 to the open or close, %2 needed</source>
        <translation>距开盘或收盘 %1，需 %2</translation>
    </message>
    <message>
        <source>price is %1 old</source>
        <translation>价格已过 %1</translation>
    </message>
    <message>
        <source>price is %1 away from the market</source>
        <translation>价格偏离市价 %1</translation>
    </message>
    <message>
        <source>order size %1</source>
        <translation>订单数量 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like order(s) working</source>
        <translation>
            <numerusform>有 %n 张同类挂单</numerusform>
        </translation>
    </message>
    <message>
        <source>order number %1 in a short time</source>
        <translation>短时间内第 %1 张订单</translation>
    </message>
    <message>
        <source>needs %1 of cash</source>
        <translation>需资金 %1</translation>
    </message>
    <message>
        <source>%1 in positions that move together</source>
        <translation>联动持仓中 %1</translation>
    </message>
    <message>
        <source>too few bars to tell the value at risk</source>
        <translation>K 线太少，无法计算 VaR</translation>
    </message>
    <message>
        <source>%1 at risk in a day</source>
        <translation>单日 VaR %1</translation>
    </message>
    <message>
        <source>the worst scenario loses %1</source>
        <translation>最差情景亏损 %1</translation>
    </message>
    <message>
        <source>models changed orders by %1 of equity</source>
        <translation>模型改变的订单占净值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) in a row</source>
        <translation>
            <numerusform>连亏 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>this instrument is held</source>
        <translation>该标的已停开仓</translation>
    </message>
    <message>
        <source>data of this instrument are missing</source>
        <translation>该标的数据缺失</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>what was measured, what is allowed</comment>
        <translation>%1，限 %2</translation>
    </message>
    <message>
        <source>price %1, level %2</source>
        <translation>价格 %1，价位 %2</translation>
    </message>
    <message>
        <source>%1 bars missing between %2 and %3 UTC</source>
        <translation>%2 至 %3 UTC 间缺 %1 根 K 线</translation>
    </message>
    <message>
        <source>rows repaired: %1</source>
        <translation>修复行数：%1</translation>
    </message>
    <message>
        <source>rows given twice: %1</source>
        <translation>重复行数：%1</translation>
    </message>
    <message>
        <source>rows put in order: %1</source>
        <translation>重排行数：%1</translation>
    </message>
    <message>
        <source>rows that make no sense: %1</source>
        <translation>不合理行数：%1</translation>
    </message>
    <message>
        <source>the source sends nothing</source>
        <translation>数据源无数据</translation>
    </message>
    <message>
        <source>the source is back</source>
        <translation>数据源已恢复</translation>
    </message>
    <message>
        <source>the source is down</source>
        <translation>数据源已断开</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>nothing was seen from %1 to %2 UTC</source>
        <translation>%1 至 %2 UTC 无数据</translation>
    </message>
    <message>
        <source>no entries until its data are complete again</source>
        <translation>数据补全前不开仓</translation>
    </message>
    <message>
        <source>what was missed is here</source>
        <translation>缺失部分已补到</translation>
    </message>
    <message>
        <source>quotes replaced by newer ones before they were seen: %1</source>
        <translation>未及查看即被更新的报价：%1</translation>
    </message>
    <message>
        <source>messages of books left out until there was room: %1</source>
        <translation>因无空间而暂略的订单簿消息：%1</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what was missed follows</source>
        <translation>%1 至 %2 UTC 离线，缺失部分随后补上</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what happened meanwhile is not known</source>
        <translation>%1 至 %2 UTC 离线，其间情况不明</translation>
    </message>
    <message>
        <source>bullish less bearish %1, at least %2 needed</source>
        <translation>看涨减看跌 %1，至少需 %2</translation>
    </message>
    <message>
        <source>confidence %1, at least %2 needed</source>
        <translation>置信度 %1，至少需 %2</translation>
    </message>
    <message>
        <source>consensus %1, at least %2 needed</source>
        <translation>共识度 %1，至少需 %2</translation>
    </message>
    <message>
        <source>at least %1 needed on the winning side</source>
        <translation>胜方至少需 %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>%1, %2 times in five minutes</source>
        <comment>agent, count</comment>
        <translation>%1，五分钟内 %2 次</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <comment>agent</comment>
        <translation>%1 已开</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <comment>agent</comment>
        <translation>%1 已关</translation>
    </message>
    <message>
        <source>%1 is a specialist</source>
        <comment>agent</comment>
        <translation>%1 是专家</translation>
    </message>
    <message>
        <source>%1 is a sub-agent</source>
        <comment>agent</comment>
        <translation>%1 是子智能体</translation>
    </message>
    <message>
        <source>phase %1</source>
        <comment>of an experiment</comment>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>position %1, attempt %2 (%3)</source>
        <comment>numbers, why it should be closed</comment>
        <translation>持仓 %1，第 %2 次尝试（%3）</translation>
    </message>
    <message>
        <source>%1, %2 of the limit used</source>
        <comment>rule, share</comment>
        <translation>%1，限额已用 %2</translation>
    </message>
    <message>
        <source>volatility of a day %1, target of a year %2</source>
        <translation>日波动率 %1，年目标 %2</translation>
    </message>
    <message>
        <source>risks %1 of equity by the last %2 trades</source>
        <translation>按最近 %2 笔交易，风险为净值的 %1</translation>
    </message>
    <message>
        <source>order %1 cannot go from %2 to %3</source>
        <translation>订单 %1 不能由“%2”变为“%3”</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>from off to on</source>
        <comment>flag</comment>
        <translation>由关到开</translation>
    </message>
    <message>
        <source>from on to off</source>
        <comment>flag</comment>
        <translation>由开到关</translation>
    </message>
    <message>
        <source>%1 new shares for %2 old</source>
        <translation>每 %2 旧股换 %1 新股</translation>
    </message>
    <message>
        <source>dividend of %1 a share</source>
        <translation>每股股息 %1</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>a gate or rule</comment>
        <translation>%1：通过</translation>
    </message>
    <message>
        <source>%1 blocked it</source>
        <comment>a gate or rule</comment>
        <translation>%1：拦截</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <comment>a gate or rule</comment>
        <translation>%1：警告</translation>
    </message>
    <message>
        <source>%1 reduced it</source>
        <comment>a gate or rule</comment>
        <translation>%1：已缩减</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>a gate or rule</comment>
        <translation>%1：跳过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a reason is, what was measured</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Traded: order %1.</source>
        <translation>已交易：订单 %1。</translation>
    </message>
    <message>
        <source>buy</source>
        <comment>side in a sentence</comment>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <comment>side in a sentence</comment>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Closes the position: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>平仓：订单 %1，%2 %3</translation>
    </message>
    <message>
        <source>Traded: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>已交易：订单 %1，%2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, state of the order</comment>
        <translation>%1——%2。</translation>
    </message>
    <message>
        <source>No order has come of it yet.</source>
        <translation>尚未产生订单。</translation>
    </message>
    <message>
        <source>Not traded: %1</source>
        <comment>a reason</comment>
        <translation>未交易：%1</translation>
    </message>
    <message>
        <source>No signal: %1</source>
        <comment>a reason</comment>
        <translation>无信号：%1</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, what was measured</comment>
        <translation>%1——%2。</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>the score is too close to neutral</source>
        <translation>评分过于接近中性</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>预热中</translation>
    </message>
    <message>
        <source>the indicators are still warming up</source>
        <translation>指标仍在预热</translation>
    </message>
    <message>
        <source>Timeframes disagree</source>
        <translation>周期不一致</translation>
    </message>
    <message>
        <source>too few timeframes agree with the score</source>
        <translation>与评分一致的周期太少</translation>
    </message>
    <message>
        <source>Longest timeframe objects</source>
        <translation>最大周期反对</translation>
    </message>
    <message>
        <source>the longest timeframe says the opposite</source>
        <translation>最大周期方向相反</translation>
    </message>
    <message>
        <source>Score says buy</source>
        <translation>评分看多</translation>
    </message>
    <message>
        <source>Score says sell</source>
        <translation>评分看空</translation>
    </message>
    <message>
        <source>Ribbon of averages</source>
        <translation>均线带</translation>
    </message>
    <message>
        <source>MACD oscillator</source>
        <translation>MACD 指标</translation>
    </message>
    <message>
        <source>RSI oscillator</source>
        <translation>RSI 指标</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>布林带</translation>
    </message>
    <message>
        <source>ADX, strength of the trend</source>
        <translation>ADX 趋势强度</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>挤压</translation>
    </message>
    <message>
        <source>Supertrend line</source>
        <translation>超级趋势线</translation>
    </message>
    <message>
        <source>VWAP of the session</source>
        <translation>当日 VWAP</translation>
    </message>
    <message>
        <source>Volume of the bar</source>
        <translation>K 线成交量</translation>
    </message>
    <message>
        <source>Support, resistance and Fibonacci</source>
        <translation>支撑、阻力与斐波那契</translation>
    </message>
    <message>
        <source>Smart money concepts</source>
        <translation>聪明钱概念</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>艾略特波浪</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>谐波形态</translation>
    </message>
    <message>
        <source>No pattern, no opinion</source>
        <translation>无形态，不表态</translation>
    </message>
    <message>
        <source>Score of a timeframe</source>
        <translation>单周期评分</translation>
    </message>
    <message>
        <source>Prices look wrong</source>
        <translation>价格疑似有误</translation>
    </message>
    <message>
        <source>a jump in the prices looks like an error</source>
        <translation>价格跳变疑似错误</translation>
    </message>
    <message>
        <source>Market does not move</source>
        <translation>市场静止</translation>
    </message>
    <message>
        <source>the market hardly moves</source>
        <translation>市场几乎不动</translation>
    </message>
    <message>
        <source>Break of structure up</source>
        <translation>向上结构突破</translation>
    </message>
    <message>
        <source>Break of structure down</source>
        <translation>向下结构突破</translation>
    </message>
    <message>
        <source>Change of character up</source>
        <translation>向上结构转变</translation>
    </message>
    <message>
        <source>Change of character down</source>
        <translation>向下结构转变</translation>
    </message>
    <message>
        <source>Swings point up</source>
        <translation>波段向上</translation>
    </message>
    <message>
        <source>Swings point down</source>
        <translation>波段向下</translation>
    </message>
    <message>
        <source>Price is back at an order block</source>
        <translation>价格回到订单块</translation>
    </message>
    <message>
        <source>Fair value gap supports</source>
        <translation>公允价值缺口支撑</translation>
    </message>
    <message>
        <source>Fair value gap resists</source>
        <translation>公允价值缺口压制</translation>
    </message>
    <message>
        <source>Lows were swept</source>
        <translation>低点流动性已扫</translation>
    </message>
    <message>
        <source>Highs were swept</source>
        <translation>高点流动性已扫</translation>
    </message>
    <message>
        <source>Turn after a sweep</source>
        <translation>扫流动性后转向</translation>
    </message>
    <message>
        <source>Cheap within the dealing range</source>
        <translation>交易区间折价区</translation>
    </message>
    <message>
        <source>Dear within the dealing range</source>
        <translation>交易区间溢价区</translation>
    </message>
    <message>
        <source>A zone stands in the way</source>
        <translation>前方有区域阻挡</translation>
    </message>
    <message>
        <source>Gap over closed time</source>
        <translation>休市跳空</translation>
    </message>
    <message>
        <source>Volume against its average</source>
        <translation>相对均量</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>波段点</translation>
    </message>
    <message>
        <source>Higher high</source>
        <translation>更高高点</translation>
    </message>
    <message>
        <source>Lower high</source>
        <translation>更低高点</translation>
    </message>
    <message>
        <source>Higher low</source>
        <translation>更高低点</translation>
    </message>
    <message>
        <source>Lower low</source>
        <translation>更低低点</translation>
    </message>
    <message>
        <source>Equal highs or lows</source>
        <translation>等高点或等低点</translation>
    </message>
    <message>
        <source>Level was swept</source>
        <translation>价位已被扫</translation>
    </message>
    <message>
        <source>Price ran through a level</source>
        <translation>价格穿越价位</translation>
    </message>
    <message>
        <source>Zone untouched</source>
        <translation>区域未触及</translation>
    </message>
    <message>
        <source>Zone touched</source>
        <translation>区域已触及</translation>
    </message>
    <message>
        <source>Zone mitigated</source>
        <translation>区域已缓解</translation>
    </message>
    <message>
        <source>Gap half filled</source>
        <translation>缺口回补一半</translation>
    </message>
    <message>
        <source>Gap filled</source>
        <translation>缺口已回补</translation>
    </message>
    <message>
        <source>Zone broken</source>
        <translation>区域已失效</translation>
    </message>
    <message>
        <source>Wave 3 expected</source>
        <translation>预期第 3 浪</translation>
    </message>
    <message>
        <source>Wave 4 under way</source>
        <translation>第 4 浪进行中</translation>
    </message>
    <message>
        <source>Wave 5 expected</source>
        <translation>预期第 5 浪</translation>
    </message>
    <message>
        <source>Five waves complete</source>
        <translation>五浪完成</translation>
    </message>
    <message>
        <source>Correction complete</source>
        <translation>调整完成</translation>
    </message>
    <message>
        <source>Correction without its impulse</source>
        <translation>无推动浪的调整</translation>
    </message>
    <message>
        <source>Wave count is ambiguous</source>
        <translation>数浪不明确</translation>
    </message>
    <message>
        <source>Wave count proved wrong</source>
        <translation>数浪已证伪</translation>
    </message>
    <message>
        <source>Wave 3 would be the shortest</source>
        <translation>第 3 浪将为最短</translation>
    </message>
    <message>
        <source>Retracement of wave 2</source>
        <translation>第 2 浪回撤</translation>
    </message>
    <message>
        <source>Extension of wave 3</source>
        <translation>第 3 浪延伸</translation>
    </message>
    <message>
        <source>Retracement of wave 4</source>
        <translation>第 4 浪回撤</translation>
    </message>
    <message>
        <source>Length of wave 5</source>
        <translation>第 5 浪长度</translation>
    </message>
    <message>
        <source>Waves 2 and 4 alternate</source>
        <translation>2、4 浪交替</translation>
    </message>
    <message>
        <source>Channel of the waves</source>
        <translation>波浪通道</translation>
    </message>
    <message>
        <source>Duration of the waves</source>
        <translation>波浪时长</translation>
    </message>
    <message>
        <source>Momentum of the waves</source>
        <translation>波浪动量</translation>
    </message>
    <message>
        <source>Retracement of wave B</source>
        <translation>B 浪回撤</translation>
    </message>
    <message>
        <source>Length of wave C</source>
        <translation>C 浪长度</translation>
    </message>
    <message>
        <source>Leg of the triangle</source>
        <translation>三角形边浪</translation>
    </message>
    <message>
        <source>Harmonic pattern forming</source>
        <translation>谐波形态形成中</translation>
    </message>
    <message>
        <source>Harmonic pattern in its reversal zone</source>
        <translation>谐波形态进入反转区</translation>
    </message>
    <message>
        <source>Harmonic pattern confirmed</source>
        <translation>谐波形态已确认</translation>
    </message>
    <message>
        <source>Harmonic pattern at its first target</source>
        <translation>谐波形态达第一目标</translation>
    </message>
    <message>
        <source>Harmonic pattern at its second target</source>
        <translation>谐波形态达第二目标</translation>
    </message>
    <message>
        <source>Harmonic pattern failed</source>
        <translation>谐波形态失败</translation>
    </message>
    <message>
        <source>Pattern expired</source>
        <translation>形态过期</translation>
    </message>
    <message>
        <source>Ratio at B</source>
        <translation>B 点比率</translation>
    </message>
    <message>
        <source>Ratio at C</source>
        <translation>C 点比率</translation>
    </message>
    <message>
        <source>Ratio of CD</source>
        <translation>CD 段比率</translation>
    </message>
    <message>
        <source>Ratio at D</source>
        <translation>D 点比率</translation>
    </message>
    <message>
        <source>Support is near</source>
        <translation>临近支撑</translation>
    </message>
    <message>
        <source>Resistance is near</source>
        <translation>临近阻力</translation>
    </message>
    <message>
        <source>Level broken</source>
        <translation>价位已突破</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>斐波那契回撤</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>斐波那契扩展</translation>
    </message>
    <message>
        <source>Market direction</source>
        <translation>市场方向</translation>
    </message>
    <message>
        <source>Market structure</source>
        <translation>市场结构</translation>
    </message>
    <message>
        <source>Market volatility</source>
        <translation>市场波动率</translation>
    </message>
    <message>
        <source>Short trend</source>
        <translation>短期趋势</translation>
    </message>
    <message>
        <source>Market spread</source>
        <translation>市场点差</translation>
    </message>
    <message>
        <source>Rules and model disagree</source>
        <translation>规则与模型分歧</translation>
    </message>
    <message>
        <source>rules and model disagree on the direction of the market</source>
        <translation>规则与模型对市场方向判断不一</translation>
    </message>
    <message>
        <source>Market is changing</source>
        <translation>市场正在转变</translation>
    </message>
    <message>
        <source>the market has just changed its character</source>
        <translation>市场性质刚刚转变</translation>
    </message>
    <message>
        <source>No regime model yet</source>
        <translation>尚无市况模型</translation>
    </message>
    <message>
        <source>Regime model is too old</source>
        <translation>市况模型过旧</translation>
    </message>
    <message>
        <source>First bar after a closed market</source>
        <translation>休市后首根 K 线</translation>
    </message>
    <message>
        <source>Bars are missing</source>
        <translation>缺少 K 线</translation>
    </message>
    <message>
        <source>Regime model in training</source>
        <translation>市况模型训练中</translation>
    </message>
    <message>
        <source>Regime model installed</source>
        <translation>市况模型已启用</translation>
    </message>
    <message>
        <source>Regime model not taken</source>
        <translation>市况模型未采用</translation>
    </message>
    <message>
        <source>it is damaged, or nobody asked for it</source>
        <translation>已损坏，或无人请求</translation>
    </message>
    <message>
        <source>No regime model came about</source>
        <translation>未形成市况模型</translation>
    </message>
    <message>
        <source>the bars show no states that last; the rules alone decide</source>
        <translation>K 线中没有持续的状态；仅由规则判断</translation>
    </message>
    <message>
        <source>Training of a regime model failed</source>
        <translation>市况模型训练失败</translation>
    </message>
    <message>
        <source>it could not be carried out; the rules alone decide</source>
        <translation>训练未能完成；仅由规则判断</translation>
    </message>
    <message>
        <source>Market regime as before</source>
        <translation>市况不变</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复信号</translation>
    </message>
    <message>
        <source>the same signal came less than a minute before</source>
        <translation>不到一分钟前已有相同信号</translation>
    </message>
    <message>
        <source>Signal too old</source>
        <translation>信号过旧</translation>
    </message>
    <message>
        <source>the signal was too old</source>
        <translation>信号过旧</translation>
    </message>
    <message>
        <source>Signal from the future</source>
        <translation>信号时间在未来</translation>
    </message>
    <message>
        <source>the signal carries a time in the future</source>
        <translation>信号所带时间在未来</translation>
    </message>
    <message>
        <source>Signal not valid</source>
        <translation>信号无效</translation>
    </message>
    <message>
        <source>the signal is not valid</source>
        <translation>信号无效</translation>
    </message>
    <message>
        <source>Unknown instrument</source>
        <translation>未知标的</translation>
    </message>
    <message>
        <source>the session does not have this instrument</source>
        <translation>会话中没有该标的</translation>
    </message>
    <message>
        <source>Not tradable</source>
        <translation>不可交易</translation>
    </message>
    <message>
        <source>this instrument is not traded, only scored</source>
        <translation>该标的只评分，不交易</translation>
    </message>
    <message>
        <source>No short selling</source>
        <translation>不可做空</translation>
    </message>
    <message>
        <source>this instrument is not sold short</source>
        <translation>该标的不做空</translation>
    </message>
    <message>
        <source>Nothing to close</source>
        <translation>无可平仓</translation>
    </message>
    <message>
        <source>there is no position to close</source>
        <translation>没有可平的持仓</translation>
    </message>
    <message>
        <source>Position is closing</source>
        <translation>持仓平仓中</translation>
    </message>
    <message>
        <source>the position is being closed already</source>
        <translation>持仓已在平仓</translation>
    </message>
    <message>
        <source>Already in a position</source>
        <translation>已有持仓</translation>
    </message>
    <message>
        <source>there is a position against it, and signals do not close positions</source>
        <translation>有反向持仓，而信号不用于平仓</translation>
    </message>
    <message>
        <source>Order is working</source>
        <translation>已有挂单</translation>
    </message>
    <message>
        <source>an order in this instrument is still working</source>
        <translation>该标的仍有挂单</translation>
    </message>
    <message>
        <source>Regime gate</source>
        <translation>市况过滤</translation>
    </message>
    <message>
        <source>the regime gate blocked it</source>
        <translation>被市况过滤拦截</translation>
    </message>
    <message>
        <source>Signal gate</source>
        <translation>信号过滤</translation>
    </message>
    <message>
        <source>the signal gate blocked it</source>
        <translation>被信号过滤拦截</translation>
    </message>
    <message>
        <source>Cooldown gate</source>
        <translation>冷却过滤</translation>
    </message>
    <message>
        <source>the cooldown gate blocked it</source>
        <translation>被冷却过滤拦截</translation>
    </message>
    <message>
        <source>Spread gate</source>
        <translation>点差过滤</translation>
    </message>
    <message>
        <source>the spread gate blocked it</source>
        <translation>被点差过滤拦截</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>there is no score for it</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>Size adapted to the market regime</source>
        <translation>数量按市况调整</translation>
    </message>
    <message>
        <source>Too small to trade</source>
        <translation>数量过小</translation>
    </message>
    <message>
        <source>the risk allowed is less than one lot</source>
        <translation>允许风险不足一手</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>there is no price to trade at</source>
        <translation>没有可交易的价格</translation>
    </message>
    <message>
        <source>No stop distance</source>
        <translation>无止损距离</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known yet, so no stop can be set</source>
        <translation>常态波幅（ATR）未知，无法设置止损</translation>
    </message>
    <message>
        <source>Largest position (R01)</source>
        <translation>持仓上限（R01）</translation>
    </message>
    <message>
        <source>the limit on positions (R01) blocked it</source>
        <translation>被持仓上限（R01）拦截</translation>
    </message>
    <message>
        <source>Cooldown after a trade (R02)</source>
        <translation>交易后冷却（R02）</translation>
    </message>
    <message>
        <source>the cooldown after a trade (R02) blocked it</source>
        <translation>被交易后冷却（R02）拦截</translation>
    </message>
    <message>
        <source>Daily loss (R03)</source>
        <translation>单日亏损（R03）</translation>
    </message>
    <message>
        <source>the daily loss limit (R03) blocked it</source>
        <translation>被单日亏损限额（R03）拦截</translation>
    </message>
    <message>
        <source>Weekly loss (R04)</source>
        <translation>单周亏损（R04）</translation>
    </message>
    <message>
        <source>the weekly loss limit (R04) blocked it</source>
        <translation>被单周亏损限额（R04）拦截</translation>
    </message>
    <message>
        <source>Stop and target (R05)</source>
        <translation>止损与止盈（R05）</translation>
    </message>
    <message>
        <source>the rule on stop and target (R05) blocked it</source>
        <translation>被止损止盈规则（R05）拦截</translation>
    </message>
    <message>
        <source>Exposure (R06)</source>
        <translation>敞口（R06）</translation>
    </message>
    <message>
        <source>the exposure limit (R06) blocked it</source>
        <translation>被敞口限额（R06）拦截</translation>
    </message>
    <message>
        <source>Leverage (R07)</source>
        <translation>杠杆（R07）</translation>
    </message>
    <message>
        <source>the leverage limit (R07) blocked it</source>
        <translation>被杠杆限额（R07）拦截</translation>
    </message>
    <message>
        <source>Drawdown (R08)</source>
        <translation>回撤（R08）</translation>
    </message>
    <message>
        <source>the drawdown limit (R08) blocked it</source>
        <translation>被回撤限额（R08）拦截</translation>
    </message>
    <message>
        <source>Correlation (R09)</source>
        <translation>相关性（R09）</translation>
    </message>
    <message>
        <source>the correlation limit (R09) blocked it</source>
        <translation>被相关性限额（R09）拦截</translation>
    </message>
    <message>
        <source>Market hours (R10)</source>
        <translation>交易时段（R10）</translation>
    </message>
    <message>
        <source>the market hours (R10) blocked it</source>
        <translation>被交易时段规则（R10）拦截</translation>
    </message>
    <message>
        <source>Fresh prices (R11)</source>
        <translation>价格时效（R11）</translation>
    </message>
    <message>
        <source>the newest price is too old (R11)</source>
        <translation>最新价格过旧（R11）</translation>
    </message>
    <message>
        <source>Size and price check (R12)</source>
        <translation>数量与价格检查（R12）</translation>
    </message>
    <message>
        <source>the check of size and price (R12) blocked it</source>
        <translation>被数量与价格检查（R12）拦截</translation>
    </message>
    <message>
        <source>Spread (R13)</source>
        <translation>点差（R13）</translation>
    </message>
    <message>
        <source>the spread limit (R13) blocked it</source>
        <translation>被点差限额（R13）拦截</translation>
    </message>
    <message>
        <source>Duplicate order (R14)</source>
        <translation>重复订单（R14）</translation>
    </message>
    <message>
        <source>a like order is working already (R14)</source>
        <translation>已有同类挂单（R14）</translation>
    </message>
    <message>
        <source>Order rate (R15)</source>
        <translation>下单频率（R15）</translation>
    </message>
    <message>
        <source>the limit on orders in a short time (R15) blocked it</source>
        <translation>被下单频率限额（R15）拦截</translation>
    </message>
    <message>
        <source>Buying power (R16)</source>
        <translation>购买力（R16）</translation>
    </message>
    <message>
        <source>the cash does not suffice (R16)</source>
        <translation>资金不足（R16）</translation>
    </message>
    <message>
        <source>Value at risk (R17)</source>
        <translation>在险价值（R17）</translation>
    </message>
    <message>
        <source>the value-at-risk limit (R17) blocked it</source>
        <translation>被在险价值限额（R17）拦截</translation>
    </message>
    <message>
        <source>Stress test (R18)</source>
        <translation>压力测试（R18）</translation>
    </message>
    <message>
        <source>the stress test (R18) blocked it</source>
        <translation>被压力测试（R18）拦截</translation>
    </message>
    <message>
        <source>Kill switch (R19)</source>
        <translation>急停（R19）</translation>
    </message>
    <message>
        <source>the kill switch is on (R19)</source>
        <translation>急停已触发（R19）</translation>
    </message>
    <message>
        <source>Event blackout (R20)</source>
        <translation>事件禁入（R20）</translation>
    </message>
    <message>
        <source>an event is too near (R20)</source>
        <translation>事件临近（R20）</translation>
    </message>
    <message>
        <source>Influence of models (R21)</source>
        <translation>模型影响（R21）</translation>
    </message>
    <message>
        <source>models would change the orders of the day too much (R21)</source>
        <translation>模型对当日订单的改变过大（R21）</translation>
    </message>
    <message>
        <source>Run budget (R22)</source>
        <translation>运行预算（R22）</translation>
    </message>
    <message>
        <source>the budget of the run is used up (R22)</source>
        <translation>本次运行预算已用完（R22）</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>冷静模式</translation>
    </message>
    <message>
        <source>calm mode pauses entries</source>
        <translation>冷静模式暂停开仓</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>连续亏损</translation>
    </message>
    <message>
        <source>too many trades in a row lost</source>
        <translation>连续亏损笔数过多</translation>
    </message>
    <message>
        <source>Limit is near</source>
        <translation>接近限额</translation>
    </message>
    <message>
        <source>Size by volatility</source>
        <translation>按波动率定量</translation>
    </message>
    <message>
        <source>Size by the Kelly formula</source>
        <translation>按凯利公式定量</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>无优势</translation>
    </message>
    <message>
        <source>the trades so far show no edge to bet on</source>
        <translation>迄今交易未显示可下注的优势</translation>
    </message>
    <message>
        <source>Too few trades</source>
        <translation>交易太少</translation>
    </message>
    <message>
        <source>there are too few trades for the Kelly formula</source>
        <translation>交易太少，无法用凯利公式</translation>
    </message>
    <message>
        <source>Trading halted</source>
        <translation>交易已暂停</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>交易已暂停</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>订单已创建</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>订单已发送</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>订单已受理</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Cancelled by the operator</source>
        <translation>操作员撤单</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>被操作员撤销</translation>
    </message>
    <message>
        <source>Cancelled by the kill switch</source>
        <translation>急停撤单</translation>
    </message>
    <message>
        <source>the kill switch cancelled it</source>
        <translation>被急停撤销</translation>
    </message>
    <message>
        <source>Cancelled at the end of the session</source>
        <translation>会话结束撤单</translation>
    </message>
    <message>
        <source>the session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Expired at the end of the day</source>
        <translation>日终失效</translation>
    </message>
    <message>
        <source>it expired at the end of the day</source>
        <translation>在日终失效</translation>
    </message>
    <message>
        <source>No price in time</source>
        <translation>未及时有价</translation>
    </message>
    <message>
        <source>there was no price to fill it at</source>
        <translation>没有可成交的价格</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>金额过大</translation>
    </message>
    <message>
        <source>an amount is too large to be counted</source>
        <translation>金额过大，无法计算</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>当前状态不允许</translation>
    </message>
    <message>
        <source>that is not possible in this state</source>
        <translation>当前状态不允许该操作</translation>
    </message>
    <message>
        <source>Stop reached, order active</source>
        <translation>触及止损，订单激活</translation>
    </message>
    <message>
        <source>Replaced by another order</source>
        <translation>被另一订单替换</translation>
    </message>
    <message>
        <source>another order replaced it</source>
        <translation>被另一订单替换</translation>
    </message>
    <message>
        <source>Order not well-formed</source>
        <translation>订单格式有误</translation>
    </message>
    <message>
        <source>the order is not well-formed</source>
        <translation>订单格式有误</translation>
    </message>
    <message>
        <source>Price between two ticks</source>
        <translation>价格不合最小变动</translation>
    </message>
    <message>
        <source>a price is not a multiple of the tick</source>
        <translation>价格不是最小变动价位的整数倍</translation>
    </message>
    <message>
        <source>Would have traded at once</source>
        <translation>会立即成交</translation>
    </message>
    <message>
        <source>it was to rest only and would have traded at once</source>
        <translation>只挂单订单会立即成交</translation>
    </message>
    <message>
        <source>Not all at once</source>
        <translation>无法全部即时成交</translation>
    </message>
    <message>
        <source>it could not be filled all at once</source>
        <translation>无法一次全部成交</translation>
    </message>
    <message>
        <source>Rest cancelled at once</source>
        <translation>剩余立即撤销</translation>
    </message>
    <message>
        <source>what could not trade at once was cancelled</source>
        <translation>未能即时成交部分已撤销</translation>
    </message>
    <message>
        <source>Expired at its date</source>
        <translation>到期失效</translation>
    </message>
    <message>
        <source>it expired at its date</source>
        <translation>已到期失效</translation>
    </message>
    <message>
        <source>Other order of the pair filled</source>
        <translation>组合中另一单成交</translation>
    </message>
    <message>
        <source>the other order of the pair was filled</source>
        <translation>组合中的另一订单已成交</translation>
    </message>
    <message>
        <source>Entry ended without it</source>
        <translation>入场单已终止</translation>
    </message>
    <message>
        <source>the entry it belongs to ended</source>
        <translation>所属入场单已终止</translation>
    </message>
    <message>
        <source>Trading halted at the venue</source>
        <translation>交易所暂停交易</translation>
    </message>
    <message>
        <source>the venue has halted trading</source>
        <translation>交易所已暂停交易</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>市场休市</translation>
    </message>
    <message>
        <source>the market was closed</source>
        <translation>市场已休市</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>撤单太迟</translation>
    </message>
    <message>
        <source>it was too late to cancel or change it</source>
        <translation>已来不及撤销或修改</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>未知订单</translation>
    </message>
    <message>
        <source>the venue does not know the order</source>
        <translation>交易所不认识该订单</translation>
    </message>
    <message>
        <source>Nobody knows what became of the order</source>
        <translation>订单去向不明</translation>
    </message>
    <message>
        <source>What became of the order is settled</source>
        <translation>订单去向已查明</translation>
    </message>
    <message>
        <source>Kill switch closes it</source>
        <translation>急停平仓</translation>
    </message>
    <message>
        <source>Stop reached</source>
        <translation>触及止损</translation>
    </message>
    <message>
        <source>Trailing stop reached</source>
        <translation>触及追踪止损</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>触及止盈</translation>
    </message>
    <message>
        <source>Signal against the position</source>
        <translation>反向信号</translation>
    </message>
    <message>
        <source>Held too long</source>
        <translation>持仓超时</translation>
    </message>
    <message>
        <source>End of the trading day</source>
        <translation>交易日结束</translation>
    </message>
    <message>
        <source>Option about to expire</source>
        <translation>期权临近到期</translation>
    </message>
    <message>
        <source>Closed by the operator</source>
        <translation>操作员平仓</translation>
    </message>
    <message>
        <source>Signal to close</source>
        <translation>平仓信号</translation>
    </message>
    <message>
        <source>Exit blocked</source>
        <translation>离场被拦截</translation>
    </message>
    <message>
        <source>the position could not be closed</source>
        <translation>持仓无法平仓</translation>
    </message>
    <message>
        <source>Part of the profit taken</source>
        <translation>部分止盈</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>已选定期权</translation>
    </message>
    <message>
        <source>No options of it are listed</source>
        <translation>无上市期权</translation>
    </message>
    <message>
        <source>no options of it are listed in this session</source>
        <translation>本会话中没有其上市期权</translation>
    </message>
    <message>
        <source>No expiry that fits</source>
        <translation>无合适到期日</translation>
    </message>
    <message>
        <source>no listed expiry lies within the wanted days</source>
        <translation>要求天数内没有上市到期日</translation>
    </message>
    <message>
        <source>No strike that fits</source>
        <translation>无合适行权价</translation>
    </message>
    <message>
        <source>no listed strike fits the wanted one</source>
        <translation>没有符合要求的上市行权价</translation>
    </message>
    <message>
        <source>Options too illiquid</source>
        <translation>期权流动性不足</translation>
    </message>
    <message>
        <source>no strike had a quote that was good enough</source>
        <translation>没有报价足够好的行权价</translation>
    </message>
    <message>
        <source>Option quote of no use</source>
        <translation>期权报价不可用</translation>
    </message>
    <message>
        <source>the option had no quote that may fill an order</source>
        <translation>该期权没有可用于成交的报价</translation>
    </message>
    <message>
        <source>Expired worthless</source>
        <translation>到期归零</translation>
    </message>
    <message>
        <source>Exercised at expiry</source>
        <translation>到期行权</translation>
    </message>
    <message>
        <source>Assigned at expiry</source>
        <translation>到期被指派</translation>
    </message>
    <message>
        <source>Expired, price unknown</source>
        <translation>已到期，价格不明</translation>
    </message>
    <message>
        <source>nobody knows the price that settles it</source>
        <translation>结算价格不明</translation>
    </message>
    <message>
        <source>Option adjusted for a split</source>
        <translation>期权因拆股调整</translation>
    </message>
    <message>
        <source>Early exercise likely</source>
        <translation>可能提前行权</translation>
    </message>
    <message>
        <source>its holder gains more by exercising than by waiting</source>
        <translation>持有人行权比等待更有利</translation>
    </message>
    <message>
        <source>Operator&apos;s command</source>
        <translation>操作员指令</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>指令被拒</translation>
    </message>
    <message>
        <source>Kill switch on: no new orders</source>
        <translation>急停：不接受新订单</translation>
    </message>
    <message>
        <source>Kill acknowledged</source>
        <translation>急停已确认</translation>
    </message>
    <message>
        <source>Kill switch off: trading allowed again</source>
        <translation>急停解除：恢复交易</translation>
    </message>
    <message>
        <source>No new entries in this instrument</source>
        <translation>该标的停开仓</translation>
    </message>
    <message>
        <source>Entries in this instrument allowed again</source>
        <translation>该标的恢复开仓</translation>
    </message>
    <message>
        <source>Calm mode ended by the operator</source>
        <translation>操作员结束冷静模式</translation>
    </message>
    <message>
        <source>A typed reason is needed</source>
        <translation>需填写理由</translation>
    </message>
    <message>
        <source>The data feed is silent</source>
        <translation>行情源无数据</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>电脑曾休眠</translation>
    </message>
    <message>
        <source>The session goes on after a break</source>
        <translation>会话中断后继续</translation>
    </message>
    <message>
        <source>No account of that name</source>
        <translation>无此名称的账户</translation>
    </message>
    <message>
        <source>Data are complete again</source>
        <translation>数据已补全</translation>
    </message>
    <message>
        <source>Unknown flag</source>
        <translation>未知开关</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>未知设置</translation>
    </message>
    <message>
        <source>Value not valid</source>
        <translation>数值无效</translation>
    </message>
    <message>
        <source>Nothing of that name or number</source>
        <translation>无此名称或编号</translation>
    </message>
    <message>
        <source>Feature flag switched</source>
        <translation>功能开关已切换</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Setting changed for later</source>
        <translation>设置已更改（稍后生效）</translation>
    </message>
    <message>
        <source>it applies from the next session on</source>
        <translation>自下一会话起生效</translation>
    </message>
    <message>
        <source>Scoring configuration installed</source>
        <translation>评分配置已启用</translation>
    </message>
    <message>
        <source>Scoring configuration refused</source>
        <translation>评分配置被拒</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>the file is no valid JSON</source>
        <translation>文件不是有效的 JSON</translation>
    </message>
    <message>
        <source>Wrong form</source>
        <translation>形式有误</translation>
    </message>
    <message>
        <source>a key has a value of the wrong kind</source>
        <translation>某个键的值类型有误</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>数值有误</translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation>数值超出范围</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>未知键</translation>
    </message>
    <message>
        <source>Weights scaled to sum to 1</source>
        <translation>权重已归一化</translation>
    </message>
    <message>
        <source>Weights learned from an outcome</source>
        <translation>由结果学得权重</translation>
    </message>
    <message>
        <source>Base weights hold again</source>
        <translation>恢复基础权重</translation>
    </message>
    <message>
        <source>Adaptive weights taken back</source>
        <translation>撤回自适应权重</translation>
    </message>
    <message>
        <source>Price reached the upper bound</source>
        <translation>价格触及上界</translation>
    </message>
    <message>
        <source>Price reached the lower bound</source>
        <translation>价格触及下界</translation>
    </message>
    <message>
        <source>Time for the outcome is up</source>
        <translation>结果期限已到</translation>
    </message>
    <message>
        <source>The trade has ended</source>
        <translation>交易已结束</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>数据缺口</translation>
    </message>
    <message>
        <source>Data repaired</source>
        <translation>数据已修复</translation>
    </message>
    <message>
        <source>Data left out</source>
        <translation>数据已略去</translation>
    </message>
    <message>
        <source>Data have stopped</source>
        <translation>数据中断</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>买价高于卖价</translation>
    </message>
    <message>
        <source>Split or dividend</source>
        <translation>拆股或分红</translation>
    </message>
    <message>
        <source>Funding of a perpetual</source>
        <translation>永续合约资金费</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>持仓转入</translation>
    </message>
    <message>
        <source>Position corrected by hand</source>
        <translation>手工修正持仓</translation>
    </message>
    <message>
        <source>Cash corrected by hand</source>
        <translation>手工修正资金</translation>
    </message>
    <message>
        <source>Capital moved</source>
        <translation>资金划转</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>账户已开立</translation>
    </message>
    <message>
        <source>Account exists already</source>
        <translation>账户已存在</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>已有同名账户</translation>
    </message>
    <message>
        <source>Fill missing in the account</source>
        <translation>账户缺少成交</translation>
    </message>
    <message>
        <source>the venue has a fill that the account does not have</source>
        <translation>交易所有一笔成交而账户没有</translation>
    </message>
    <message>
        <source>Fill unknown to the venue</source>
        <translation>交易所无此成交</translation>
    </message>
    <message>
        <source>the account has a fill that the venue does not know</source>
        <translation>账户有一笔成交而交易所没有</translation>
    </message>
    <message>
        <source>Quantities differ</source>
        <translation>数量不符</translation>
    </message>
    <message>
        <source>account and venue do not hold the same quantity</source>
        <translation>账户与交易所的持有数量不同</translation>
    </message>
    <message>
        <source>States of an order differ</source>
        <translation>订单状态不符</translation>
    </message>
    <message>
        <source>account and venue do not agree on the state of an order</source>
        <translation>账户与交易所的订单状态不一致</translation>
    </message>
    <message>
        <source>Order without an owner</source>
        <translation>无主订单</translation>
    </message>
    <message>
        <source>one of account and venue has a working order that the other does not know</source>
        <translation>账户与交易所一方有对方不知的挂单</translation>
    </message>
    <message>
        <source>Cash differs</source>
        <translation>资金不符</translation>
    </message>
    <message>
        <source>cash does not follow from the fills and the other entries of the account</source>
        <translation>资金与账户的成交及其他分录对不上</translation>
    </message>
    <message>
        <source>Missing fill restored</source>
        <translation>缺失成交已补录</translation>
    </message>
    <message>
        <source>a fill that was missing was booked from the record of the venue</source>
        <translation>已按交易所记录补录缺失成交</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>无汇率</translation>
    </message>
    <message>
        <source>there is no exchange rate into the account currency</source>
        <translation>没有折算为账户货币的汇率</translation>
    </message>
    <message>
        <source>Exchange rate is old</source>
        <translation>汇率过旧</translation>
    </message>
    <message>
        <source>the exchange rate into the account currency is too old</source>
        <translation>折算为账户货币的汇率过旧</translation>
    </message>
    <message>
        <source>Instrument details guessed</source>
        <translation>标的参数为推测</translation>
    </message>
    <message>
        <source>Carried over from the session before</source>
        <translation>自上一会话结转</translation>
    </message>
    <message>
        <source>Left to the other engine</source>
        <translation>交由另一引擎</translation>
    </message>
    <message>
        <source>the signal was assigned to the other engine</source>
        <translation>信号已分配给另一引擎</translation>
    </message>
    <message>
        <source>Vetoed by the risk agent</source>
        <translation>被风控智能体否决</translation>
    </message>
    <message>
        <source>the risk agent vetoed it</source>
        <translation>被风控智能体否决</translation>
    </message>
    <message>
        <source>Agents without a direction</source>
        <translation>智能体无方向</translation>
    </message>
    <message>
        <source>the agents agreed on no direction</source>
        <translation>智能体未就方向达成一致</translation>
    </message>
    <message>
        <source>Agents see the other direction</source>
        <translation>智能体看反向</translation>
    </message>
    <message>
        <source>the agents saw the opposite direction</source>
        <translation>智能体看法方向相反</translation>
    </message>
    <message>
        <source>Agents not confident enough</source>
        <translation>智能体置信度不足</translation>
    </message>
    <message>
        <source>the agents&apos; confidence was too low</source>
        <translation>智能体置信度过低</translation>
    </message>
    <message>
        <source>Agents disagree</source>
        <translation>智能体分歧</translation>
    </message>
    <message>
        <source>the agents&apos; consensus was too low</source>
        <translation>智能体共识度过低</translation>
    </message>
    <message>
        <source>Too few agents in support</source>
        <translation>支持的智能体太少</translation>
    </message>
    <message>
        <source>too few agents supported it</source>
        <translation>支持的智能体太少</translation>
    </message>
    <message>
        <source>Shadow execution is off</source>
        <translation>影子执行已关</translation>
    </message>
    <message>
        <source>shadow execution is switched off</source>
        <translation>影子执行已关闭</translation>
    </message>
    <message>
        <source>Approved by the agents</source>
        <translation>智能体已批准</translation>
    </message>
    <message>
        <source>Agent failed</source>
        <translation>智能体故障</translation>
    </message>
    <message>
        <source>an agent broke its contract and was left out</source>
        <translation>某智能体违反约定，不计入</translation>
    </message>
    <message>
        <source>Agent fails often</source>
        <translation>智能体频繁故障</translation>
    </message>
    <message>
        <source>an agent failed more than three times in five minutes</source>
        <translation>某智能体五分钟内故障超过三次</translation>
    </message>
    <message>
        <source>Agent switched</source>
        <translation>智能体已切换</translation>
    </message>
    <message>
        <source>an agent was switched on or off</source>
        <translation>某智能体被打开或关闭</translation>
    </message>
    <message>
        <source>Agent in another group</source>
        <translation>智能体换组</translation>
    </message>
    <message>
        <source>an agent counts in another group from now on</source>
        <translation>某智能体自此计入另一组</translation>
    </message>
    <message>
        <source>Experiment started</source>
        <translation>实验已开始</translation>
    </message>
    <message>
        <source>Experiment took other shares</source>
        <translation>实验比例已变更</translation>
    </message>
    <message>
        <source>Experiment stopped</source>
        <translation>实验已停止</translation>
    </message>
    <message>
        <source>Experiment refused</source>
        <translation>实验被拒</translation>
    </message>
    <message>
        <source>another experiment runs, or its rule cannot be read</source>
        <translation>另一实验正在运行，或其规则无法读取</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>已缩减</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>不一</translation>
    </message>
    <message>
        <source>overbought</source>
        <translation>超买</translation>
    </message>
    <message>
        <source>oversold</source>
        <translation>超卖</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>converging</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>On</source>
        <translation>挤压中</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未挤压</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>assumed spread</source>
        <translation>假定点差</translation>
    </message>
    <message>
        <source>quoted spread</source>
        <translation>报价点差</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>横盘</translation>
    </message>
    <message>
        <source>trending</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>ranging</source>
        <translation>震荡</translation>
    </message>
    <message>
        <source>volatile</source>
        <translation>剧烈波动</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>极端</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>These legs make no order</source>
        <translation>这些腿不构成订单</translation>
    </message>
    <message>
        <source>one to four different options on one underlying</source>
        <translation>同一标的的一至四个不同期权</translation>
    </message>
    <message>
        <source>Contract is in use</source>
        <translation>合约已占用</translation>
    </message>
    <message>
        <source>it is held or ordered already, or part of an order of legs</source>
        <translation>已持有、已下单，或属于多腿订单</translation>
    </message>
    <message>
        <source>Legs are left one by one</source>
        <translation>各腿逐一离场</translation>
    </message>
    <message>
        <source>they could not be left together</source>
        <translation>无法一起离场</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than interest of %3</source>
        <translation>%1，标的为 %2，等待的价值低于 %3 的利息</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than the dividend of %3</source>
        <translation>%1，标的为 %2，等待的价值低于 %3 的股息</translation>
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
        <translation>%1 · 极端波动</translation>
    </message>
    <message>
        <source>regime %1</source>
        <translation>市况 %1</translation>
    </message>
</context>
<context>
    <name>RegimeText</name>
    <message>
        <source>BULL</source>
        <comment>market regime</comment>
        <translation>牛市</translation>
    </message>
    <message>
        <source>BEAR</source>
        <comment>market regime</comment>
        <translation>熊市</translation>
    </message>
    <message>
        <source>SIDEWAYS</source>
        <comment>market regime</comment>
        <translation>横盘</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>market regime</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>trending</source>
        <comment>market</comment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>volatile</source>
        <comment>market</comment>
        <translation>剧烈波动</translation>
    </message>
    <message>
        <source>ranging</source>
        <comment>market</comment>
        <translation>震荡</translation>
    </message>
    <message>
        <source>low</source>
        <comment>volatility</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>high</source>
        <comment>volatility</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>extreme</source>
        <comment>volatility</comment>
        <translation>极端</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>volatility</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>tight</source>
        <comment>spread</comment>
        <translation>窄</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>spread</comment>
        <translation>宽</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>spread</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>hidden Markov model</source>
        <comment>where a regime comes from</comment>
        <translation>隐马尔可夫模型</translation>
    </message>
    <message>
        <source>rules and models</source>
        <comment>where a regime comes from</comment>
        <translation>规则与模型</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>where a regime comes from</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>up</source>
        <comment>short trend</comment>
        <translation>向上</translation>
    </message>
    <message>
        <source>down</source>
        <comment>short trend</comment>
        <translation>向下</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>short trend</comment>
        <translation>走平</translation>
    </message>
    <message>
        <source>SIDE</source>
        <comment>sideways market, short</comment>
        <translation>横盘</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>direction and volatility of a market</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 volatility, trend %4, %5 spread</source>
        <comment>a market regime</comment>
        <translation>%1，%2，波动率%3，趋势%4，点差%5</translation>
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
        <translation>结构</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing is scored for %1, so it has no regime.</source>
        <translation>%1 未评分，因此没有市况。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>symbol, timeframe, regime</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>confidence %1, since %2</source>
        <comment>of a regime</comment>
        <translation>置信度 %1，始于 %2</translation>
    </message>
    <message>
        <source>from %1, last bar %2</source>
        <comment>source, time</comment>
        <translation>来源：%1，最新 K 线 %2</translation>
    </message>
    <message>
        <source>It is known after 200 closed bars of %1.</source>
        <translation>需 200 根已收盘的 %1 K 线方可得知。</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>– per order</source>
        <comment>a rule that is asked for each order</comment>
        <translation>– 逐单检查</translation>
    </message>
    <message>
        <source>? not measured</source>
        <comment>a limit</comment>
        <translation>? 未测量</translation>
    </message>
    <message>
        <source>✓ free</source>
        <comment>a limit that is far away</comment>
        <translation>✓ 充裕</translation>
    </message>
    <message>
        <source>! near</source>
        <comment>a limit</comment>
        <translation>! 接近</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a limit</comment>
        <translation>✗ 突破</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times equity</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>关</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n 笔亏损</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>calm mode</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>orders reduced</source>
        <comment>calm mode</comment>
        <translation>订单已缩减</translation>
    </message>
    <message>
        <source>entries paused</source>
        <comment>calm mode</comment>
        <translation>暂停开仓</translation>
    </message>
    <message>
        <source>crash of 1987</source>
        <translation>1987 年股灾</translation>
    </message>
    <message>
        <source>crisis of 2008</source>
        <translation>2008 年金融危机</translation>
    </message>
    <message>
        <source>flash crash of 2010</source>
        <translation>2010 年闪崩</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>2020 年 3 月</translation>
    </message>
    <message>
        <source>volatility collapses</source>
        <translation>波动率骤降</translation>
    </message>
    <message>
        <source>rates up by one point</source>
        <translation>利率上升 1 个百分点</translation>
    </message>
    <message>
        <source>crypto falls</source>
        <translation>加密货币下跌</translation>
    </message>
    <message>
        <source>everything moves together</source>
        <translation>全部同向波动</translation>
    </message>
    <message>
        <source>liquidity gone</source>
        <translation>流动性枯竭</translation>
    </message>
    <message>
        <source>grid of moves</source>
        <translation>波动网格</translation>
    </message>
    <message>
        <source>prices %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>volatility ×%1</source>
        <translation>波动率 ×%1</translation>
    </message>
    <message>
        <source>spreads ×%1</source>
        <translation>点差 ×%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, what it does</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>done</source>
        <comment>audit: a command was carried out</comment>
        <translation>已执行</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <comment>audit: a command</comment>
        <translation>✗ 已拒绝</translation>
    </message>
    <message>
        <source>✗ blocked</source>
        <comment>audit: an order</comment>
        <translation>✗ 已拦截</translation>
    </message>
    <message>
        <source>↓ reduced</source>
        <comment>audit: an order</comment>
        <translation>↓ 已缩减</translation>
    </message>
    <message>
        <source>! warned</source>
        <comment>audit: an order</comment>
        <translation>! 已警告</translation>
    </message>
    <message>
        <source>! limit near</source>
        <comment>audit</comment>
        <translation>! 接近限额</translation>
    </message>
    <message>
        <source>✗ stopped</source>
        <comment>audit: trading</comment>
        <translation>✗ 已停止</translation>
    </message>
    <message>
        <source>incident</source>
        <comment>audit</comment>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>最短信号周期的最新评分：0 做空，0.5 中性，1 做多</translation>
    </message>
    <message>
        <source>Confidence of the score</source>
        <translation>评分置信度</translation>
    </message>
    <message>
        <source>Agreement of the timeframes</source>
        <translation>各周期一致度</translation>
    </message>
    <message>
        <source>What the score says</source>
        <translation>评分结论</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>引擎 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal of this instrument</source>
        <translation>引擎 2 对该标的最新信号的决定</translation>
    </message>
    <message>
        <source>Confidence of engine 2</source>
        <translation>引擎 2 的置信度</translation>
    </message>
    <message>
        <source>0 to 100, of its newest decision</source>
        <translation>最新决定，0 至 100</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>市场方向</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Volatility of the regime</source>
        <translation>市况的波动率</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Structure of the regime</source>
        <translation>市况的结构</translation>
    </message>
    <message>
        <source>Confidence of the regime</source>
        <translation>市况置信度</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>较前一交易日收盘；不休市市场为 24 小时涨跌</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Change over the last 60 closes</source>
        <translation>最近 60 个收盘价的涨跌</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>最近 24 小时的价格乘成交量（以会话中已有的为限）</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>卖价减买价，以二者均值的基点计</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>0 to 100, as the score reads it</source>
        <translation>0 至 100，与评分所用相同</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Place in the Bollinger bands</source>
        <translation>布林带中的位置</translation>
    </message>
    <message>
        <source>0 at the lower band, 1 at the upper one</source>
        <translation>下轨为 0，上轨为 1</translation>
    </message>
    <message>
        <source>Unusual volume</source>
        <translation>异常成交量</translation>
    </message>
    <message>
        <source>Volume of the last bar in standard deviations from its mean</source>
        <translation>最后一根K线成交量偏离均值的标准差倍数</translation>
    </message>
    <message>
        <source>EMA ribbon</source>
        <translation>EMA 均线带</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>挤压</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>超级趋势</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>资产类别</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>自定义组</translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition of a screen</comment>
        <translation>为</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>condition of a screen</comment>
        <translation>不为</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>condition of a screen</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>condition of a screen</comment>
        <translation>至多</translation>
    </message>
    <message>
        <source>above</source>
        <comment>condition of a screen</comment>
        <translation>高于</translation>
    </message>
    <message>
        <source>below</source>
        <comment>condition of a screen</comment>
        <translation>低于</translation>
    </message>
    <message>
        <source>Crypto</source>
        <comment>asset class</comment>
        <translation>加密货币</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <comment>asset class</comment>
        <translation>永续合约</translation>
    </message>
    <message>
        <source>Equity</source>
        <comment>asset class</comment>
        <translation>股票</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>asset class</comment>
        <translation>指数</translation>
    </message>
    <message>
        <source>Forex</source>
        <comment>asset class</comment>
        <translation>外汇</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>asset class</comment>
        <translation>期货</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>asset class</comment>
        <translation>期权</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a condition: what, how, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>two conditions</comment>
        <translation>%1，或 %2</translation>
    </message>
    <message>
        <source>All instruments of the session</source>
        <translation>会话的全部标的</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Paper cash: expected an amount above 0, such as 100000.</source>
        <translation>模拟资金：应为大于 0 的金额，如 100000。</translation>
    </message>
    <message>
        <source>%1: expected a time like 2026-01-05 14:30 (UTC).</source>
        <translation>%1：应为 2026-01-05 14:30 这样的时间（UTC）。</translation>
    </message>
</context>
<context>
    <name>SessionReportText</name>
    <message>
        <source>SIMULATED: the prices were invented by a simulator, and no order left this computer. Nothing here was earned or lost.</source>
        <translation>模拟：价格由模拟器生成，没有任何订单离开本机。此处没有任何真实盈亏。</translation>
    </message>
    <message>
        <source>PAPER TRADING on live prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>基于实时价格的模拟交易：没有任何订单离开本机，成交由模型推算。此处没有任何真实盈亏。</translation>
    </message>
    <message>
        <source>PAPER TRADING on recorded prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>基于录制价格的模拟交易：没有任何订单离开本机，成交由模型推算。此处没有任何真实盈亏。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Prices from</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not finished: it can go on</source>
        <translation>未完成：可以继续</translation>
    </message>
    <message>
        <source>Equity at the beginning</source>
        <translation>期初净值</translation>
    </message>
    <message>
        <source>Equity at the end</source>
        <translation>期末净值</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>净结果</translation>
    </message>
    <message>
        <source>Realised, before fees</source>
        <translation>已实现（扣费前）</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>已平仓交易</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>盈利占比</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <source>Expectancy (R)</source>
        <translation>期望值（R）</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>夏普比率</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Capital moved in and out</source>
        <translation>资金转入转出</translation>
    </message>
    <message>
        <source>It goes on from an earlier session; what that one did is not in here.</source>
        <translation>它延续了更早的会话；那个会话的内容不在此处。</translation>
    </message>
    <message>
        <source>Another version of Sextant decided this session. The numbers are what this version makes of it and may differ.</source>
        <translation>此会话由另一版本的 Sextant 决策。这些数字是本版本重算的结果，可能不同。</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>净值与回撤</translation>
    </message>
    <message>
        <source>There is no curve yet: nothing was valued twice.</source>
        <translation>尚无曲线：还没有两次估值。</translation>
    </message>
    <message>
        <source>Equity (%1)</source>
        <translation>净值（%1）</translation>
    </message>
    <message>
        <source>Equity went from %1 to %2, between %3 and %4.</source>
        <translation>净值从 %1 变为 %2，介于 %3 与 %4 之间。</translation>
    </message>
    <message>
        <source>Capital was moved, so that a fall of the curve may be no loss: drawdown is not drawn.</source>
        <translation>资金有转移，曲线下跌未必是亏损：不绘制回撤。</translation>
    </message>
    <message>
        <source>Drawdown (%)</source>
        <translation>回撤（%）</translation>
    </message>
    <message>
        <source>The curve fell by at most %1 from its highest value.</source>
        <translation>曲线自最高值最多下跌 %1。</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>No position was closed.</source>
        <translation>没有平仓。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed; the table in the window and `sextant-cli positions` have more.</source>
        <translation>列出 %2 条中最新的 %1 条；更多见窗口中的表格和 `sextant-cli positions`。</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>未平持仓</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未平仓位。</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>按标的</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Before fees</source>
        <translation>扣费前</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By reason of the exit</source>
        <translation>按平仓原因</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>平仓原因</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Why no trade was taken</source>
        <translation>为何没有交易</translation>
    </message>
    <message>
        <source>No signal was declined.</source>
        <translation>没有信号被拒绝。</translation>
    </message>
    <message>
        <source>%1 bars were scored and %2 signals were given. Not traded, by the first reason against it:</source>
        <translation>评分了 %1 根 K 线，发出 %2 个信号。未交易的首要原因：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Engine A beside engine B</source>
        <translation>引擎 A 与引擎 B 对照</translation>
    </message>
    <message>
        <source>Engine 2 was off: there is nothing to compare.</source>
        <translation>引擎 2 已关闭：没有可比较的内容。</translation>
    </message>
    <message>
        <source>A trades the paper account. B trades the same signals in a shadow account of its own that no order leaves. Which one is better is said by an experiment, not by these sums.</source>
        <translation>A 在模拟账户上交易。B 用自己的影子账户交易相同的信号，没有订单离开该账户。哪个更好由实验判断，而不是这些合计。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A (paper)</source>
        <translation>A（模拟）</translation>
    </message>
    <message>
        <source>B (shadow)</source>
        <translation>B（影子）</translation>
    </message>
    <message>
        <source>Settings that differ from their defaults</source>
        <translation>与默认值不同的设置</translation>
    </message>
    <message>
        <source>None: all settings and flags have their defaults.</source>
        <translation>无：所有设置和开关均为默认值。</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>设置或开关</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>title of a setting, its key</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 (%3) [%2]</source>
        <comment>title of a setting, its key, its unit</comment>
        <translation>%1（%3）[%2]</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>The workspace has no experiment.</source>
        <translation>工作区没有实验。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>What the data are worth</source>
        <translation>数据的可信度</translation>
    </message>
    <message>
        <source>The market was invented by a simulator: it says nothing about any real one.</source>
        <translation>市场由模拟器生成：不能说明任何真实市场。</translation>
    </message>
    <message>
        <source>Prices came from a venue while the session ran.</source>
        <translation>价格在会话运行期间来自交易所。</translation>
    </message>
    <message>
        <source>Prices were read from files that were recorded before the session ran.</source>
        <translation>价格读自会话运行之前录制的文件。</translation>
    </message>
    <message>
        <source>What the instrument is was guessed from its symbol: steps of prices and fees may be others.</source>
        <translation>品种由代码推测：价格步长和手续费可能不同。</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>没有发现缺口。</translation>
    </message>
    <message>
        <source>%1 gaps were found: what happened in them is not known.</source>
        <translation>发现 %1 处缺口：其间发生了什么不得而知。</translation>
    </message>
    <message>
        <source>Trades received</source>
        <translation>收到的成交</translation>
    </message>
    <message>
        <source>Quotes received</source>
        <translation>收到的报价</translation>
    </message>
    <message>
        <source>Bars received</source>
        <translation>收到的 K 线</translation>
    </message>
    <message>
        <source>Changes of order books</source>
        <translation>订单簿变动</translation>
    </message>
    <message>
        <source>Bars fetched afterwards</source>
        <translation>事后获取的 K 线</translation>
    </message>
    <message>
        <source>Bars never called final</source>
        <translation>从未确认为最终的 K 线</translation>
    </message>
    <message>
        <source>Duplicates left out</source>
        <translation>忽略的重复记录</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>次序错乱</translation>
    </message>
    <message>
        <source>Bad records refused</source>
        <translation>拒绝的错误记录</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>修复的记录</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>忽略的记录</translation>
    </message>
    <message>
        <source>Quotes replaced by newer ones</source>
        <translation>被更新报价取代的报价</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>会话报告</translation>
    </message>
    <message>
        <source>“%1”, %2 to %3 (%4)</source>
        <comment>session, from, to, time zone</comment>
        <translation>“%1”，%2 至 %3（%4）</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>Written by %1 on %2 (%3)</source>
        <comment>program, time, time zone</comment>
        <translation>由 %1 于 %2（%3）生成</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>All of the workspace, on all units that are stored, as they stand now. B is engine 2, A engine 1.</source>
        <translation>工作区的全部实验，基于所有已存储的单元，按当前状态。B 为引擎 2，A 为引擎 1。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Nothing was measured: it never ran.</source>
        <translation>未测量：从未运行。</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>NO SESSION</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>PAPER · LIVE</source>
        <comment>chip of a session on a venue: paper orders, live prices</comment>
        <translation>模拟盘 · 实时</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>模拟盘</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>打开中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放中</translation>
    </message>
    <message>
        <source>Fast forward…</source>
        <translation>快进中…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>已暂停交易</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>max</source>
        <comment>speed of playing</comment>
        <translation>最快</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · “%1”</translation>
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
        <translation>仿真 — %1 — Sextant</translation>
    </message>
    <message>
        <source>REPLAY — %1 — Sextant</source>
        <translation>回放 — %1 — Sextant</translation>
    </message>
    <message>
        <source>LIVE PRICES, PAPER ORDERS — %1 — Sextant</source>
        <translation>实时行情，模拟订单 — %1 — Sextant</translation>
    </message>
    <message>
        <source>PAPER — %1 — Sextant</source>
        <translation>模拟盘 — %1 — Sextant</translation>
    </message>
    <message>
        <source>Sextant was away, and nobody knows what happened to its working orders (%1) meanwhile. They do not fill, and no position is opened beside them; stops and targets of open positions are watched.</source>
        <translation>Sextant 曾离线，其间挂单（%1）情况不明。这些订单不会成交，也不会在其旁开仓；未平持仓的止损与止盈仍受监控。</translation>
    </message>
    <message>
        <source>Keep them, to go on with the market as it is now, or cancel them.</source>
        <translation>可保留并按当前市场继续，或予以撤销。</translation>
    </message>
    <message>
        <source>Open positions stay as they are.</source>
        <translation>未平持仓保持不变。</translation>
    </message>
    <message>
        <source>There is no open position.</source>
        <translation>没有未平持仓。</translation>
    </message>
    <message>
        <source>Killed, although the engine does not answer: nothing it does counts any more. %1 Restart the engine to rebuild the session from its journal, with the kill in it.</source>
        <translation>引擎虽无响应，仍已急停：其任何操作均不再算数。%1重启引擎可由日志重建会话，急停亦包含在内。</translation>
    </message>
    <message>
        <source>The engine has stopped: %1 %2 Nothing is ordered until it is restarted; everything up to the last durable event is kept.</source>
        <translation>引擎已停止：%1%2重启前不下任何订单；截至最后落盘事件的一切均已保留。</translation>
    </message>
    <message>
        <source>The engine has not answered for %1. %2 Wait, or press Kill: that works even now.</source>
        <translation>引擎已 %1 无响应。%2请等待，或按“急停”：此时仍然有效。</translation>
    </message>
    <message>
        <source>Kill was pressed. Waiting for the engine to confirm it…</source>
        <translation>已按下急停，等待引擎确认…</translation>
    </message>
    <message>
        <source>Trading was killed.</source>
        <translation>交易已急停。</translation>
    </message>
    <message>
        <source>Trading was killed at %1 UTC.</source>
        <translation>交易已于 %1 UTC 急停。</translation>
    </message>
    <message>
        <source>Working orders were cancelled, new ones are refused. %1</source>
        <translation>挂单已撤销，新订单一律拒绝。%1</translation>
    </message>
    <message>
        <source>Unlock with a reason to trade again.</source>
        <translation>填写理由解锁后可再次交易。</translation>
    </message>
    <message>
        <source>Acknowledge that you have seen it, then unlock with a reason.</source>
        <translation>请先确认知悉，再填写理由解锁。</translation>
    </message>
    <message>
        <source>The loss limit of the day is reached.</source>
        <translation>已触及当日亏损限额。</translation>
    </message>
    <message>
        <source>The loss limit of the week is reached.</source>
        <translation>已触及当周亏损限额。</translation>
    </message>
    <message>
        <source>The drawdown limit is reached.</source>
        <translation>已触及回撤限额。</translation>
    </message>
    <message>
        <source>New positions are refused; exits still work. %1 Unlock with a reason to go on before the limit resets.</source>
        <translation>拒绝新开仓；离场仍可进行。%1要在限额重置前继续，请填写理由解锁。</translation>
    </message>
    <message>
        <source>The newest regime model of %1 could not be trained.</source>
        <translation>%1 的最新市况模型训练失败。</translation>
    </message>
    <message>
        <source>The one before serves on; the next training comes by itself.</source>
        <translation>沿用上一个模型；下次训练会自动进行。</translation>
    </message>
    <message>
        <source>Its regime comes from the rules alone until the next training.</source>
        <translation>下次训练前，其市况仅由规则判断。</translation>
    </message>
    <message>
        <source>The regime model of %1 is too old: its regime comes from the rules alone until a new one is trained.</source>
        <translation>%1 的市况模型过旧：训练出新模型前，其市况仅由规则判断。</translation>
    </message>
    <message>
        <source>The bars of %1 show no market states that last, so there is no regime model: the rules alone decide. It is tried again with newer bars.</source>
        <translation>%1 的 K 线没有持续的市场状态，因此没有市况模型：仅由规则判断。有新 K 线后会再试。</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>期权</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风控</translation>
    </message>
    <message>
        <source>Comparison of engines</source>
        <translation>引擎对比</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>账户货币</translation>
    </message>
    <message>
        <source>Dollar coins count as dollars</source>
        <translation>美元稳定币视同美元</translation>
    </message>
    <message>
        <source>Quiet around events</source>
        <translation>事件前后静默时长</translation>
    </message>
    <message>
        <source>Lead that makes a direction</source>
        <translation>形成方向的领先幅度</translation>
    </message>
    <message>
        <source>Recalibrated confidences</source>
        <translation>重新校准置信度</translation>
    </message>
    <message>
        <source>Weight of core agents</source>
        <translation>核心智能体权重</translation>
    </message>
    <message>
        <source>Least supporters</source>
        <translation>最少支持数</translation>
    </message>
    <message>
        <source>Least confidence of agents</source>
        <translation>智能体最低置信度</translation>
    </message>
    <message>
        <source>Least consensus of agents</source>
        <translation>智能体最低共识度</translation>
    </message>
    <message>
        <source>Weight of specialists</source>
        <translation>专家权重</translation>
    </message>
    <message>
        <source>Weight of sub-agents</source>
        <translation>子智能体权重</translation>
    </message>
    <message>
        <source>Buffer of the opening range</source>
        <translation>开盘区间缓冲</translation>
    </message>
    <message>
        <source>Length of the opening range</source>
        <translation>开盘区间时长</translation>
    </message>
    <message>
        <source>Symbols with an opening range</source>
        <translation>适用开盘区间的标的</translation>
    </message>
    <message>
        <source>Window of the opening range</source>
        <translation>开盘区间有效窗口</translation>
    </message>
    <message>
        <source>Satyland: periods of the range</source>
        <translation>Satyland：波幅周期数</translation>
    </message>
    <message>
        <source>Satyland levels up to 15 minutes</source>
        <translation>Satyland 价位（≤15 分钟）</translation>
    </message>
    <message>
        <source>Satyland levels of a day</source>
        <translation>Satyland 价位（日线）</translation>
    </message>
    <message>
        <source>Satyland levels of a week</source>
        <translation>Satyland 价位（周线）</translation>
    </message>
    <message>
        <source>Satyland levels up to 4 hours</source>
        <translation>Satyland 价位（≤4 小时）</translation>
    </message>
    <message>
        <source>Satyland phase scale</source>
        <translation>Satyland 相位刻度</translation>
    </message>
    <message>
        <source>Satyland phase smoothing</source>
        <translation>Satyland 相位平滑</translation>
    </message>
    <message>
        <source>Satyland trigger</source>
        <translation>Satyland 触发位</translation>
    </message>
    <message>
        <source>Longer timeframes of Strat</source>
        <translation>Strat 大周期</translation>
    </message>
    <message>
        <source>Strat trigger near enough</source>
        <translation>Strat 触发临近距离</translation>
    </message>
    <message>
        <source>Age of a Strat trigger</source>
        <translation>Strat 触发最长时效</translation>
    </message>
    <message>
        <source>Most of a choppy release</source>
        <translation>震荡中释放的置信度上限</translation>
    </message>
    <message>
        <source>Age of a squeeze release</source>
        <translation>挤压释放最长时效</translation>
    </message>
    <message>
        <source>Switch failing agents off</source>
        <translation>自动关闭故障智能体</translation>
    </message>
    <message>
        <source>Longest thought of an agent</source>
        <translation>智能体最长思考时间</translation>
    </message>
    <message>
        <source>Least intermediate wave</source>
        <translation>中级浪最小幅度</translation>
    </message>
    <message>
        <source>Least major wave</source>
        <translation>大级浪最小幅度</translation>
    </message>
    <message>
        <source>Least minor wave</source>
        <translation>小级浪最小幅度</translation>
    </message>
    <message>
        <source>Tolerance at B</source>
        <translation>B 点容差</translation>
    </message>
    <message>
        <source>Strict tolerance at B</source>
        <translation>B 点严格容差</translation>
    </message>
    <message>
        <source>Tolerance at D</source>
        <translation>D 点容差</translation>
    </message>
    <message>
        <source>Other tolerances</source>
        <translation>其他容差</translation>
    </message>
    <message>
        <source>Equal highs and lows within</source>
        <translation>等高/等低容差</translation>
    </message>
    <message>
        <source>Bars around a large swing</source>
        <translation>大波段两侧 K 线数</translation>
    </message>
    <message>
        <source>Least fair value gap</source>
        <translation>最小公允价值缺口</translation>
    </message>
    <message>
        <source>Bars around a small swing</source>
        <translation>小波段两侧 K 线数</translation>
    </message>
    <message>
        <source>Order blocks per side</source>
        <translation>每侧订单块数</translation>
    </message>
    <message>
        <source>Levels join within</source>
        <translation>价位合并距离</translation>
    </message>
    <message>
        <source>How long a level counts</source>
        <translation>价位有效时长</translation>
    </message>
    <message>
        <source>Flat at the end of the day</source>
        <translation>日终平仓</translation>
    </message>
    <message>
        <source>Minutes before the close</source>
        <translation>收盘前分钟数</translation>
    </message>
    <message>
        <source>Longest holding time</source>
        <translation>最长持仓时间</translation>
    </message>
    <message>
        <source>Wait after a failed exit</source>
        <translation>离场失败后等待</translation>
    </message>
    <message>
        <source>Parts taken before the rest</source>
        <translation>分批止盈</translation>
    </message>
    <message>
        <source>Opposite signal closes</source>
        <translation>反向信号平仓</translation>
    </message>
    <message>
        <source>Stop distance</source>
        <translation>止损距离</translation>
    </message>
    <message>
        <source>Target distance</source>
        <translation>止盈距离</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>追踪止损</translation>
    </message>
    <message>
        <source>Trailing stop arms at</source>
        <translation>追踪止损启动点</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>追踪距离</translation>
    </message>
    <message>
        <source>Alpaca: stream</source>
        <translation>Alpaca：数据流</translation>
    </message>
    <message>
        <source>Alpaca: REST a minute</source>
        <translation>Alpaca：REST 每分钟</translation>
    </message>
    <message>
        <source>Alpaca: REST host</source>
        <translation>Alpaca：REST 主机</translation>
    </message>
    <message>
        <source>Alpaca: socket</source>
        <translation>Alpaca：WebSocket</translation>
    </message>
    <message>
        <source>Binance: REST a minute</source>
        <translation>Binance：REST 每分钟</translation>
    </message>
    <message>
        <source>Binance: REST host</source>
        <translation>Binance：REST 主机</translation>
    </message>
    <message>
        <source>Binance: socket</source>
        <translation>Binance：WebSocket</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts</source>
        <translation>Bybit：永续合约</translation>
    </message>
    <message>
        <source>Bybit: REST a minute</source>
        <translation>Bybit：REST 每分钟</translation>
    </message>
    <message>
        <source>Bybit: REST host</source>
        <translation>Bybit：REST 主机</translation>
    </message>
    <message>
        <source>Bybit: socket</source>
        <translation>Bybit：WebSocket</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST a minute</source>
        <translation>Coinbase Advanced：REST 每分钟</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST host</source>
        <translation>Coinbase Advanced：REST 主机</translation>
    </message>
    <message>
        <source>Coinbase Advanced: socket</source>
        <translation>Coinbase Advanced：WebSocket</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST a minute</source>
        <translation>Coinbase Exchange：REST 每分钟</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST host</source>
        <translation>Coinbase Exchange：REST 主机</translation>
    </message>
    <message>
        <source>Coinbase Exchange: socket</source>
        <translation>Coinbase Exchange：WebSocket</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book</source>
        <translation>KuCoin：订单簿逐笔更新</translation>
    </message>
    <message>
        <source>KuCoin: REST a minute</source>
        <translation>KuCoin：REST 每分钟</translation>
    </message>
    <message>
        <source>KuCoin: REST host</source>
        <translation>KuCoin：REST 主机</translation>
    </message>
    <message>
        <source>KuCoin: socket</source>
        <translation>KuCoin：WebSocket</translation>
    </message>
    <message>
        <source>Latest bar that is acted on</source>
        <translation>K 线最长迟到时间</translation>
    </message>
    <message>
        <source>OKX: REST a minute</source>
        <translation>OKX：REST 每分钟</translation>
    </message>
    <message>
        <source>OKX: REST host</source>
        <translation>OKX：REST 主机</translation>
    </message>
    <message>
        <source>OKX: socket</source>
        <translation>OKX：WebSocket</translation>
    </message>
    <message>
        <source>Waiting records: hold back</source>
        <translation>待处理记录：阻塞阈值</translation>
    </message>
    <message>
        <source>Waiting records: coalesce</source>
        <translation>待处理记录：合并阈值</translation>
    </message>
    <message>
        <source>Twelve Data: socket in the plan</source>
        <translation>Twelve Data：套餐含 WebSocket</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls a day</source>
        <translation>Twelve Data：REST 每日次数</translation>
    </message>
    <message>
        <source>Twelve Data: REST a minute</source>
        <translation>Twelve Data：REST 每分钟</translation>
    </message>
    <message>
        <source>Twelve Data: REST host</source>
        <translation>Twelve Data：REST 主机</translation>
    </message>
    <message>
        <source>Twelve Data: socket</source>
        <translation>Twelve Data：WebSocket</translation>
    </message>
    <message>
        <source>Time to the exchange</source>
        <translation>至交易所延迟</translation>
    </message>
    <message>
        <source>Time from the exchange</source>
        <translation>自交易所延迟</translation>
    </message>
    <message>
        <source>Compare fill models</source>
        <translation>对比成交模型</translation>
    </message>
    <message>
        <source>Fill model</source>
        <translation>成交模型</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>回报延迟</translation>
    </message>
    <message>
        <source>Added slippage</source>
        <translation>附加滑点</translation>
    </message>
    <message>
        <source>Bars between signals</source>
        <translation>信号最小间隔 K 线</translation>
    </message>
    <message>
        <source>Time between signals</source>
        <translation>信号最小间隔时间</translation>
    </message>
    <message>
        <source>Least score of outside signals</source>
        <translation>外部信号最低评分</translation>
    </message>
    <message>
        <source>Least score of a signal</source>
        <translation>信号最低评分</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>最大点差</translation>
    </message>
    <message>
        <source>Max spread by its median</source>
        <translation>最大点差（中位数倍数）</translation>
    </message>
    <message>
        <source>Spread always allowed</source>
        <translation>始终允许的点差</translation>
    </message>
    <message>
        <source>Longest wait for the disk</source>
        <translation>最长落盘等待</translation>
    </message>
    <message>
        <source>Desktop: from</source>
        <translation>桌面：起始级别</translation>
    </message>
    <message>
        <source>Discord: from</source>
        <translation>Discord：起始级别</translation>
    </message>
    <message>
        <source>Discord: messages a minute</source>
        <translation>Discord：每分钟消息数</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Critical in quiet hours</source>
        <translation>静默时段内的严重通知</translation>
    </message>
    <message>
        <source>Time zone of quiet hours</source>
        <translation>静默时段时区</translation>
    </message>
    <message>
        <source>Slack: from</source>
        <translation>Slack：起始级别</translation>
    </message>
    <message>
        <source>Slack: messages a minute</source>
        <translation>Slack：每分钟消息数</translation>
    </message>
    <message>
        <source>Sound: from</source>
        <translation>声音：起始级别</translation>
    </message>
    <message>
        <source>Telegram: from</source>
        <translation>Telegram：起始级别</translation>
    </message>
    <message>
        <source>Telegram: messages a minute</source>
        <translation>Telegram：每分钟消息数</translation>
    </message>
    <message>
        <source>What a message says</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Topics that are told</source>
        <translation>通知主题</translation>
    </message>
    <message>
        <source>How far the spread is crossed</source>
        <translation>穿越点差程度</translation>
    </message>
    <message>
        <source>Strike by delta: nearest to</source>
        <translation>按 Delta 选行权价：目标</translation>
    </message>
    <message>
        <source>Most contracts of one option</source>
        <translation>单一期权最多张数</translation>
    </message>
    <message>
        <source>Most days to expiry</source>
        <translation>最多到期天数</translation>
    </message>
    <message>
        <source>Widest spread of an option</source>
        <translation>期权最大点差</translation>
    </message>
    <message>
        <source>Fewest days to expiry</source>
        <translation>最少到期天数</translation>
    </message>
    <message>
        <source>Left with fewer days than</source>
        <translation>剩余天数少于此离场</translation>
    </message>
    <message>
        <source>Strikes further out</source>
        <translation>虚值档数</translation>
    </message>
    <message>
        <source>Furthest price from the mid</source>
        <translation>距中间价最远</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>止盈目标</translation>
    </message>
    <message>
        <source>Interest for greeks</source>
        <translation>希腊值所用利率</translation>
    </message>
    <message>
        <source>Oldest quote of an option</source>
        <translation>期权报价最长时效</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Strike that is bought</source>
        <translation>买入的行权价</translation>
    </message>
    <message>
        <source>Wanted days to expiry</source>
        <translation>期望到期天数</translation>
    </message>
    <message>
        <source>Trailing stop gives back</source>
        <translation>追踪止损回吐</translation>
    </message>
    <message>
        <source>Keep raw frames</source>
        <translation>保留原始帧</translation>
    </message>
    <message>
        <source>Room for raw frames</source>
        <translation>原始帧空间</translation>
    </message>
    <message>
        <source>Blend: direction taken up at</source>
        <translation>混合：方向确立</translation>
    </message>
    <message>
        <source>Blend: direction left below</source>
        <translation>混合：方向放弃</translation>
    </message>
    <message>
        <source>Blend: share of hidden Markov</source>
        <translation>混合：隐马尔可夫占比</translation>
    </message>
    <message>
        <source>Blend: share of switching</source>
        <translation>混合：马尔可夫切换占比</translation>
    </message>
    <message>
        <source>Blend: share of the rules</source>
        <translation>混合：规则占比</translation>
    </message>
    <message>
        <source>Change alarm at</source>
        <translation>转变警报阈值</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>最长运行</translation>
    </message>
    <message>
        <source>Chance of a change per bar</source>
        <translation>每根 K 线转变概率</translation>
    </message>
    <message>
        <source>States of the model</source>
        <translation>模型状态数</translation>
    </message>
    <message>
        <source>Prior weight of staying</source>
        <translation>状态持续先验权重</translation>
    </message>
    <message>
        <source>Least history to train on</source>
        <translation>最少训练历史</translation>
    </message>
    <message>
        <source>Bars between trainings</source>
        <translation>重训间隔 K 线数</translation>
    </message>
    <message>
        <source>Starts of a training</source>
        <translation>训练重启次数</translation>
    </message>
    <message>
        <source>History to train on</source>
        <translation>训练历史</translation>
    </message>
    <message>
        <source>History of the switching model</source>
        <translation>切换模型训练历史</translation>
    </message>
    <message>
        <source>Direction taken up beyond</source>
        <translation>方向确立阈值</translation>
    </message>
    <message>
        <source>Direction left below</source>
        <translation>方向放弃阈值</translation>
    </message>
    <message>
        <source>A new direction holds</source>
        <translation>新方向须保持</translation>
    </message>
    <message>
        <source>Another new label holds</source>
        <translation>其他新标签须保持</translation>
    </message>
    <message>
        <source>Tight spreads below</source>
        <translation>窄点差上界</translation>
    </message>
    <message>
        <source>Wide spreads from</source>
        <translation>宽点差下界</translation>
    </message>
    <message>
        <source>Spreads compared</source>
        <translation>点差比较样本</translation>
    </message>
    <message>
        <source>Timeframe of the regime</source>
        <translation>市况周期</translation>
    </message>
    <message>
        <source>Extreme volatility from</source>
        <translation>极端波动率下界</translation>
    </message>
    <message>
        <source>High volatility from</source>
        <translation>高波动率下界</translation>
    </message>
    <message>
        <source>Low volatility below</source>
        <translation>低波动率上界</translation>
    </message>
    <message>
        <source>Volatility history</source>
        <translation>波动率历史</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>冷静模式</translation>
    </message>
    <message>
        <source>Losses that pause entries</source>
        <translation>暂停开仓的连亏笔数</translation>
    </message>
    <message>
        <source>Daily loss that pauses entries</source>
        <translation>暂停开仓的单日亏损</translation>
    </message>
    <message>
        <source>Losses that reduce orders</source>
        <translation>缩减订单的连亏笔数</translation>
    </message>
    <message>
        <source>Size in calm mode</source>
        <translation>冷静模式数量比例</translation>
    </message>
    <message>
        <source>Correlation of a cluster</source>
        <translation>归为一簇的相关性</translation>
    </message>
    <message>
        <source>Wait after a loss</source>
        <translation>亏损后等待</translation>
    </message>
    <message>
        <source>Wait after an entry</source>
        <translation>入场后等待</translation>
    </message>
    <message>
        <source>Duplicate limits closer than</source>
        <translation>重复限价判定距离</translation>
    </message>
    <message>
        <source>Windows without entries</source>
        <translation>禁止开仓时段</translation>
    </message>
    <message>
        <source>Kill closes positions</source>
        <translation>急停时平仓</translation>
    </message>
    <message>
        <source>A broken loss limit</source>
        <translation>亏损限额突破时</translation>
    </message>
    <message>
        <source>Max cash used by an order</source>
        <translation>单笔订单最大资金占用</translation>
    </message>
    <message>
        <source>Max exposure of a cluster</source>
        <translation>单簇最大敞口</translation>
    </message>
    <message>
        <source>Max contracts in a future</source>
        <translation>单一期货最多张数</translation>
    </message>
    <message>
        <source>Max daily loss</source>
        <translation>最大单日亏损</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Max exposure</source>
        <translation>最大敞口</translation>
    </message>
    <message>
        <source>Max leverage</source>
        <translation>最大杠杆</translation>
    </message>
    <message>
        <source>Max influence of models</source>
        <translation>模型最大影响</translation>
    </message>
    <message>
        <source>Max value of an order</source>
        <translation>单笔订单最大金额</translation>
    </message>
    <message>
        <source>Max orders a minute</source>
        <translation>每分钟最多订单</translation>
    </message>
    <message>
        <source>Max orders a second</source>
        <translation>每秒最多订单</translation>
    </message>
    <message>
        <source>Max position</source>
        <translation>最大持仓</translation>
    </message>
    <message>
        <source>Max open positions</source>
        <translation>最多持仓数</translation>
    </message>
    <message>
        <source>Max loss under stress</source>
        <translation>压力下最大亏损</translation>
    </message>
    <message>
        <source>Max value at risk</source>
        <translation>最大在险价值</translation>
    </message>
    <message>
        <source>Max weekly loss</source>
        <translation>最大单周亏损</translation>
    </message>
    <message>
        <source>Least reward by risk</source>
        <translation>最低盈亏比</translation>
    </message>
    <message>
        <source>Risk of a trade</source>
        <translation>单笔风险</translation>
    </message>
    <message>
        <source>Warning at</source>
        <translation>预警线</translation>
    </message>
    <message>
        <source>Max loss of a run</source>
        <translation>单次运行最大亏损</translation>
    </message>
    <message>
        <source>Max value of a run</source>
        <translation>单次运行最大金额</translation>
    </message>
    <message>
        <source>Max entries a day</source>
        <translation>每日最多入场</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>定量方式</translation>
    </message>
    <message>
        <source>Oldest quote for an entry</source>
        <translation>入场报价最长时效</translation>
    </message>
    <message>
        <source>Oldest exchange rate</source>
        <translation>汇率最长时效</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>目标波动率</translation>
    </message>
    <message>
        <source>Confidence of value at risk</source>
        <translation>在险价值置信水平</translation>
    </message>
    <message>
        <source>Comparison of the engines</source>
        <translation>引擎对比</translation>
    </message>
    <message>
        <source>Share of engine 2</source>
        <translation>引擎 2 占比</translation>
    </message>
    <message>
        <source>Score instruments</source>
        <translation>标的评分</translation>
    </message>
    <message>
        <source>Veto of the longest timeframe</source>
        <translation>最大周期否决</translation>
    </message>
    <message>
        <source>Least agreement of timeframes</source>
        <translation>周期最低一致度</translation>
    </message>
    <message>
        <source>Timeframes that signal</source>
        <translation>产生信号的周期</translation>
    </message>
    <message>
        <source>Timeframes of the score</source>
        <translation>评分周期</translation>
    </message>
    <message>
        <source>Time for the body of a request</source>
        <translation>请求正文时限</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>最多连接数</translation>
    </message>
    <message>
        <source>Time for the head of a request</source>
        <translation>请求头时限</translation>
    </message>
    <message>
        <source>Names a proxy uses</source>
        <translation>代理使用的主机名</translation>
    </message>
    <message>
        <source>Port of the local server</source>
        <translation>本地服务器端口</translation>
    </message>
    <message>
        <source>Senders of signals</source>
        <translation>允许的信号来源</translation>
    </message>
    <message>
        <source>Instruments of signals</source>
        <translation>允许的信号标的</translation>
    </message>
    <message>
        <source>Requests kept in the log</source>
        <translation>日志保留请求数</translation>
    </message>
    <message>
        <source>Signals a minute of a strategy</source>
        <translation>单策略每分钟信号数</translation>
    </message>
    <message>
        <source>Where a proxy names the sender</source>
        <translation>代理标明来源的字段</translation>
    </message>
    <message>
        <source>Signals must be signed</source>
        <translation>信号须签名</translation>
    </message>
    <message>
        <source>Tickers and instruments</source>
        <translation>代码与标的对应</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信代理</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>排队信号上限</translation>
    </message>
    <message>
        <source>Longest live session</source>
        <translation>最长实时会话</translation>
    </message>
    <message>
        <source>Most events of a session</source>
        <translation>会话最多事件数</translation>
    </message>
    <message>
        <source>History to warm up with</source>
        <translation>预热历史</translation>
    </message>
    <message>
        <source>on</source>
        <comment>setting</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>setting</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <comment>setting</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off. The value was kept.</source>
        <translation>“%1”既非开也非关，保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3. The value was kept.</source>
        <translation>“%1”不是 %2 到 %3 的整数，保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3. The value was kept.</source>
        <translation>“%1”不是 %2 到 %3 的数字，保留原值。</translation>
    </message>
    <message>
        <source>“%1” is none of %2. The value was kept.</source>
        <translation>“%1”不属于 %2，保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.</source>
        <translation>“%1”不是 5m, 15m, 1h 这样的周期列表，保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not an address such as wss://host or https://host. The value was kept.</source>
        <translation>“%1”不是 wss://host 或 https://host 这样的地址，保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not a list of windows such as 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision. The value was kept.</source>
        <translation>“%1”不是 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision 这样的时段列表，保留原值。</translation>
    </message>
    <message>
        <source>Announced dividends</source>
        <translation>已公布股息</translation>
    </message>
    <message>
        <source>Alpaca: options</source>
        <translation>Alpaca：期权</translation>
    </message>
    <message>
        <source>Alpaca: days to expiry</source>
        <translation>Alpaca：距到期天数</translation>
    </message>
    <message>
        <source>Alpaca: options asked every</source>
        <translation>Alpaca：期权查询间隔</translation>
    </message>
    <message>
        <source>Alpaca: strikes around price</source>
        <translation>Alpaca：价格附近的行权价</translation>
    </message>
    <message>
        <source>on, off</source>
        <translation>开, 关</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a setting: from, to</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>timeframes</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Interest by time</source>
        <translation>按期限的利率</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>What the main account is kept in. Instruments in another currency earn a balance in that.</source>
        <translation>主账户的记账币种。以其他币种计价的品种会产生该币种的余额。</translation>
    </message>
    <message>
        <source>USDT, USDC and the other dollar coins count as dollars, and one another.</source>
        <translation>USDT、USDC 等美元稳定币视同美元，彼此也等值。</translation>
    </message>
    <message>
        <source>The context agent has no confidence this long before and after an event of the calendar.</source>
        <translation>日历事件前后这段时间内，情境代理没有置信度。</translation>
    </message>
    <message>
        <source>Agents: how far one side must lead to be a direction.</source>
        <translation>代理：一方须领先多少才构成方向。</translation>
    </message>
    <message>
        <source>Agents: confidences count as what they were worth, once 50 outcomes show that this helps.</source>
        <translation>代理：待 50 个结果证明有效后，置信度按其实际价值计。</translation>
    </message>
    <message>
        <source>Agents: weight of the core among the groups that speak.</source>
        <translation>代理：核心代理在发言各组中的权重。</translation>
    </message>
    <message>
        <source>Agents: how many must support an approved decision.</source>
        <translation>代理：获批决策至少需要多少支持者。</translation>
    </message>
    <message>
        <source>Agents: least confidence of an approved decision.</source>
        <translation>代理：获批决策的最低置信度。</translation>
    </message>
    <message>
        <source>Agents: least consensus of an approved decision.</source>
        <translation>代理：获批决策的最低共识度。</translation>
    </message>
    <message>
        <source>Agents: weight of the specialists.</source>
        <translation>代理：专家代理的权重。</translation>
    </message>
    <message>
        <source>Agents: weight of the sub-agents.</source>
        <translation>代理：子代理的权重。</translation>
    </message>
    <message>
        <source>Opening range: how far beyond its edge a close breaks it, of its width; at least a tick.</source>
        <translation>开盘区间：收盘价须超出区间边缘多少（占区间宽度）才算突破；至少一个最小变动价位。</translation>
    </message>
    <message>
        <source>Opening range: its length from the regular open.</source>
        <translation>开盘区间：从常规开盘起的长度。</translation>
    </message>
    <message>
        <source>Opening range: the symbols that the specialist speaks of.</source>
        <translation>开盘区间：专家代理发表意见的品种。</translation>
    </message>
    <message>
        <source>Opening range: how long after the open the specialist speaks; longer than the range.</source>
        <translation>开盘区间：开盘后专家代理发表意见的时长；须长于区间。</translation>
    </message>
    <message>
        <source>Satyland: periods of the average range of levels and phase.</source>
        <translation>Satyland：水平与相位所用平均波幅的周期数。</translation>
    </message>
    <message>
        <source>Satyland: what levels of timeframes up to 15 minutes are anchored to.</source>
        <translation>Satyland：15 分钟及以下周期的水平锚定于什么。</translation>
    </message>
    <message>
        <source>Satyland: the same of a day.</source>
        <translation>Satyland：日线的锚定。</translation>
    </message>
    <message>
        <source>Satyland: the same of a week.</source>
        <translation>Satyland：周线的锚定。</translation>
    </message>
    <message>
        <source>Satyland: the same of timeframes up to 4 hours.</source>
        <translation>Satyland：4 小时及以下周期的锚定。</translation>
    </message>
    <message>
        <source>Satyland: distance from the pivot that is 100 of the phase oscillator.</source>
        <translation>Satyland：相位振荡器取值 100 所对应的距枢轴距离。</translation>
    </message>
    <message>
        <source>Satyland: bars that the phase oscillator is smoothed over.</source>
        <translation>Satyland：相位振荡器平滑所用的 K 线数。</translation>
    </message>
    <message>
        <source>Satyland: distance of the trigger from the close before.</source>
        <translation>Satyland：触发位与前一收盘价的距离。</translation>
    </message>
    <message>
        <source>Strat: longer timeframes whose open price is compared with; of month, week, day and 1h.</source>
        <translation>Strat：用其开盘价比较的更长周期；可取月、周、日和 1h。</translation>
    </message>
    <message>
        <source>Strat: how near a trigger must be that has not fired.</source>
        <translation>Strat：尚未触发的触发位须多近。</translation>
    </message>
    <message>
        <source>Strat: how long ago a trigger may have fired.</source>
        <translation>Strat：触发最多可发生在多久以前。</translation>
    </message>
    <message>
        <source>Squeeze: confidence of a choppy release, at most.</source>
        <translation>挤压：震荡中释放的最高置信度。</translation>
    </message>
    <message>
        <source>Squeeze: how long a release is spoken of.</source>
        <translation>挤压：释放后多长时间内发表意见。</translation>
    </message>
    <message>
        <source>An agent that fails more than 3 times in 5 minutes is switched off by itself.</source>
        <translation>代理在 5 分钟内失败超过 3 次即自动关闭。</translation>
    </message>
    <message>
        <source>An agent that thinks longer about a signal is switched off by itself.</source>
        <translation>代理对一个信号思考超过此时长即自动关闭。</translation>
    </message>
    <message>
        <source>Elliott: least leg of intermediate waves.</source>
        <translation>艾略特：中级浪的最小波段。</translation>
    </message>
    <message>
        <source>Elliott: least leg of major waves.</source>
        <translation>艾略特：大级浪的最小波段。</translation>
    </message>
    <message>
        <source>Elliott: least leg of minor waves.</source>
        <translation>艾略特：小级浪的最小波段。</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at B.</source>
        <translation>谐波形态：B 点比率的容差。</translation>
    </message>
    <message>
        <source>Harmonic patterns: the same for Gartley, Butterfly and Alt Bat.</source>
        <translation>谐波形态：Gartley、Butterfly 与 Alt Bat 的同一容差。</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at D.</source>
        <translation>谐波形态：D 点比率的容差。</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the other ratios.</source>
        <translation>谐波形态：其他比率的容差。</translation>
    </message>
    <message>
        <source>Swings closer than this make a pool of liquidity.</source>
        <translation>间距小于此值的摆动点构成流动性池。</translation>
    </message>
    <message>
        <source>Bars on either side of a swing that makes the trend.</source>
        <translation>决定趋势的摆动点两侧的 K 线数。</translation>
    </message>
    <message>
        <source>Fair value gaps smaller than this do not count.</source>
        <translation>小于此值的公允价值缺口不计。</translation>
    </message>
    <message>
        <source>Bars on either side of a swing whose break counts.</source>
        <translation>突破有效的摆动点两侧的 K 线数。</translation>
    </message>
    <message>
        <source>Order blocks kept on each side.</source>
        <translation>每侧保留的订单块数。</translation>
    </message>
    <message>
        <source>Support and resistance: neighbours closer than this join.</source>
        <translation>支撑与阻力：间距小于此值的相邻位合并。</translation>
    </message>
    <message>
        <source>Support and resistance: how long a swing counts.</source>
        <translation>支撑与阻力：摆动点的有效时长。</translation>
    </message>
    <message>
        <source>Nothing is held over the close of the regular session.</source>
        <translation>不持仓过常规时段收盘。</translation>
    </message>
    <message>
        <source>How long before that close positions are left.</source>
        <translation>收盘前多久离场。</translation>
    </message>
    <message>
        <source>A position older than this is closed.</source>
        <translation>持有超过此时长的持仓将平仓。</translation>
    </message>
    <message>
        <source>Wait between two attempts of a failed exit.</source>
        <translation>平仓失败后两次尝试之间的等待。</translation>
    </message>
    <message>
        <source>Parts of a position that are left before the rest, as profit in percent of the entry price and fraction of the position: 1.5:0.5,3:0.25. Empty: none.</source>
        <translation>先于其余部分离场的持仓份额，写作相对入场价的盈利百分比与持仓比例：1.5:0.5,3:0.25。留空：无。</translation>
    </message>
    <message>
        <source>An approved signal against a position closes it.</source>
        <translation>获批的反向信号会平掉持仓。</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry.</source>
        <translation>保护性止损与入场价的距离。</translation>
    </message>
    <message>
        <source>Distance of the profit target from the entry.</source>
        <translation>止盈目标与入场价的距离。</translation>
    </message>
    <message>
        <source>A position that was far enough in profit is left when it gives back too much of it.</source>
        <translation>盈利足够的持仓若回吐过多即离场。</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop, in distances from the entry to its stop.</source>
        <translation>启动移动止损所需的盈利，以入场价到止损的距离计。</translation>
    </message>
    <message>
        <source>Distance of the trailing stop from the best price.</source>
        <translation>移动止损与最优价的距离。</translation>
    </message>
    <message>
        <source>Alpaca: which of its streams; sip wants a paid plan.</source>
        <translation>Alpaca：使用哪个行情流；sip 需付费套餐。</translation>
    </message>
    <message>
        <source>Alpaca: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Alpaca：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>Alpaca: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Alpaca：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>Alpaca: where its socket is; of several the next is tried when one fails.</source>
        <translation>Alpaca：套接字地址；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>Binance: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Binance：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>Binance: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Binance：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>Binance: where its socket is; of several the next is tried when one fails.</source>
        <translation>Binance：套接字地址；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts instead of spot.</source>
        <translation>Bybit：永续合约，而非现货。</translation>
    </message>
    <message>
        <source>Bybit: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Bybit：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>Bybit: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Bybit：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>Bybit: where its socket is; of several the next is tried when one fails.</source>
        <translation>Bybit：套接字地址；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>Coinbase Advanced: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Advanced：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>Coinbase Advanced: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Advanced：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>Coinbase Advanced: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Advanced：套接字地址；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>Coinbase Exchange: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Exchange：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>Coinbase Exchange: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Exchange：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>Coinbase Exchange: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Exchange：套接字地址；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book, instead of its best 50 levels as they are.</source>
        <translation>KuCoin：取订单簿的每次变化，而非其最优 50 档的快照。</translation>
    </message>
    <message>
        <source>KuCoin: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>KuCoin：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>KuCoin: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>KuCoin：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>KuCoin: where its socket is; empty: it says so itself on each connection; of several the next is tried when one fails.</source>
        <translation>KuCoin：套接字地址；留空：每次连接由其告知；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>How late after its end a bar may come and still be scored and traded on; later ones are history.</source>
        <translation>K 线结束后多晚到达仍可评分和交易；更晚的只作历史。</translation>
    </message>
    <message>
        <source>OKX: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>OKX：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>OKX: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>OKX：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>OKX: where its socket is; of several the next is tried when one fails.</source>
        <translation>OKX：套接字地址；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, the feed itself waits. Nothing is lost.</source>
        <translation>可等待引擎处理的记录数；超出后行情源自身等待。不会丢失。</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, quotes replace older ones and books are left out. All is counted.</source>
        <translation>可等待引擎处理的记录数；超出后新报价替换旧报价，订单簿略去。全部计数。</translation>
    </message>
    <message>
        <source>Twelve Data: the plan has the socket; off: prices are asked for.</source>
        <translation>Twelve Data：套餐含套接字；关闭：轮询价格。</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls of a day, until midnight UTC.</source>
        <translation>Twelve Data：每日 REST 调用数，至 UTC 午夜。</translation>
    </message>
    <message>
        <source>Twelve Data: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Twelve Data：可使用其 REST 额度的多少，按其计的权重。</translation>
    </message>
    <message>
        <source>Twelve Data: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Twelve Data：REST 主机；有多个时以逗号分隔，前一个失败则询问下一个。</translation>
    </message>
    <message>
        <source>Twelve Data: where its socket is; empty: the plan has none; of several the next is tried when one fails.</source>
        <translation>Twelve Data：套接字地址；留空：套餐不含；有多个时前一个失败则试下一个。</translation>
    </message>
    <message>
        <source>Modelled time from submitting an order until the exchange has it.</source>
        <translation>模拟的从提交订单到交易所收到的时间。</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to this program, for fill model F3.</source>
        <translation>模拟的从交易所到本程序的时间，用于成交模型 F3。</translation>
    </message>
    <message>
        <source>Sends every order to venues of all fill models besides and says what each made of it.</source>
        <translation>把每个订单另外发送到所有成交模型的场所，并列出各自结果。</translation>
    </message>
    <message>
        <source>How paper orders are filled: F0 at the price as it is, F1 at the spread, F2 through the visible book, F3 with latency, queue and impact besides. auto: F3 where there is an order book, else F1. Bars alone make F1B of F1 to F3. A venue with working orders keeps its model until they end.</source>
        <translation>模拟订单如何成交：F0 按原价，F1 按价差，F2 穿过可见订单簿，F3 再加延迟、排队与冲击。auto：有订单簿时用 F3，否则 F1。仅有 K 线时 F1 至 F3 变为 F1B。场所有挂单时沿用其模型直到挂单结束。</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to the sender of an order, for fill model F3.</source>
        <translation>模拟的从交易所到下单方的时间，用于成交模型 F3。</translation>
    </message>
    <message>
        <source>Slippage added to the far side of a quote.</source>
        <translation>在报价对手价之外再加的滑点。</translation>
    </message>
    <message>
        <source>Bars of the signal timeframe between two accepted signals of an instrument.</source>
        <translation>同一品种两个被接受信号之间的信号周期 K 线数。</translation>
    </message>
    <message>
        <source>Least time between two accepted signals of an instrument.</source>
        <translation>同一品种两个被接受信号之间的最短时间。</translation>
    </message>
    <message>
        <source>Least strength for a signal from outside: only a score that says the opposite blocks.</source>
        <translation>外部信号的最低强度：仅当评分方向相反时才拦截。</translation>
    </message>
    <message>
        <source>Least strength max(score, 1 - score) of a signal.</source>
        <translation>信号的最低强度 max(score, 1 - score)。</translation>
    </message>
    <message>
        <source>Cap on the spread at the spread gate.</source>
        <translation>价差关卡的价差上限。</translation>
    </message>
    <message>
        <source>Spread gate: times the median of recent spreads.</source>
        <translation>价差关卡：近期价差中位数的倍数。</translation>
    </message>
    <message>
        <source>Spread gate: always allowed up to this many ticks.</source>
        <translation>价差关卡：在此跳数以内始终放行。</translation>
    </message>
    <message>
        <source>Longest time market data wait for the disk.</source>
        <translation>行情数据等待写盘的最长时间。</translation>
    </message>
    <message>
        <source>Messages of the desktop: from this importance on.</source>
        <translation>桌面消息：从此重要性起。</translation>
    </message>
    <message>
        <source>Discord: from this importance on. Its webhook is the secret discord.url.</source>
        <translation>Discord：从此重要性起。其 webhook 为密钥 discord.url。</translation>
    </message>
    <message>
        <source>Discord: messages a minute at most; what comes faster is told together.</source>
        <translation>Discord：每分钟最多消息数；过快的合并发送。</translation>
    </message>
    <message>
        <source>Quiet hours such as 22:00-07:00: what can wait is told afterwards, together. Empty: none.</source>
        <translation>静默时段，如 22:00-07:00：可等待的事后合并通知。留空：无。</translation>
    </message>
    <message>
        <source>What is critical is told in quiet hours too.</source>
        <translation>静默时段内也通知紧急事项。</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours, such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>静默时段的时区，如 Europe/Berlin。留空：本机时区。</translation>
    </message>
    <message>
        <source>Slack: from this importance on. Its webhook is the secret slack.url.</source>
        <translation>Slack：从此重要性起。其 webhook 为密钥 slack.url。</translation>
    </message>
    <message>
        <source>Slack: messages a minute at most; what comes faster is told together.</source>
        <translation>Slack：每分钟最多消息数；过快的合并发送。</translation>
    </message>
    <message>
        <source>A sound of the desktop: from this importance on.</source>
        <translation>桌面提示音：从此重要性起。</translation>
    </message>
    <message>
        <source>Telegram: from this importance on. Its secrets are telegram.token and telegram.chat.</source>
        <translation>Telegram：从此重要性起。其密钥为 telegram.token 和 telegram.chat。</translation>
    </message>
    <message>
        <source>Telegram: messages a minute at most; what comes faster is told together.</source>
        <translation>Telegram：每分钟最多消息数；过快的合并发送。</translation>
    </message>
    <message>
        <source>What a message says: {title} {text} {symbol} {price} {time} {topic} {importance}, and | for a new line. Empty: {title}|{text}.</source>
        <translation>消息内容：{title} {text} {symbol} {price} {time} {topic} {importance}，以 | 换行。留空：{title}|{text}。</translation>
    </message>
    <message>
        <source>Which topics are told: fill, signal, alert, risk, feed, kill, system. Empty: all but signal.</source>
        <translation>通知哪些主题：fill, signal, alert, risk, feed, kill, system。留空：除 signal 外全部。</translation>
    </message>
    <message>
        <source>How far a market order in an option crosses the spread: 0 fills at the mid, 1 at the other side.</source>
        <translation>期权市价单穿越价差的程度：0 按中间价成交，1 按对手价。</translation>
    </message>
    <message>
        <source>Strike by delta: the one whose delta is nearest to this, whatever its sign.</source>
        <translation>按 delta 选行权价：取 delta 最接近此值者，不计符号。</translation>
    </message>
    <message>
        <source>Most contracts of one option that are held.</source>
        <translation>单一期权最多持有的合约数。</translation>
    </message>
    <message>
        <source>Most calendar days to expiry of an option that is bought; never fewer than wanted.</source>
        <translation>买入期权距到期的最多日历天数；绝不少于所需天数。</translation>
    </message>
    <message>
        <source>No entry in an option whose spread is wider, in percent of its mid; below 0.50 one of 0.05 will do.</source>
        <translation>期权价差宽于此值（占中间价百分比）则不入场；低于 0.50 时允许 0.05。</translation>
    </message>
    <message>
        <source>Fewest calendar days to expiry of an option that is bought; never fewer than those of the exit.</source>
        <translation>买入期权距到期的最少日历天数；绝不少于离场天数。</translation>
    </message>
    <message>
        <source>A position in an option is left when fewer calendar days to expiry remain.</source>
        <translation>距到期剩余日历天数少于此值时期权持仓离场。</translation>
    </message>
    <message>
        <source>Strike by steps: how many listed strikes further out of the money.</source>
        <translation>按档选行权价：再虚值多少个挂牌行权价。</translation>
    </message>
    <message>
        <source>No order in an option further from its mid.</source>
        <translation>期权订单偏离中间价不得超过此值。</translation>
    </message>
    <message>
        <source>A position in an option is left at this profit, in percent of what was paid.</source>
        <translation>盈利达到所付权利金的此百分比时期权持仓离场。</translation>
    </message>
    <message>
        <source>Interest a year, continuously compounded, that volatilities and greeks are found with.</source>
        <translation>求波动率与希腊值所用的年利率，连续复利。</translation>
    </message>
    <message>
        <source>An older quote of an option fills nothing and is not traded on. Recordings by the minute or the hour need more.</source>
        <translation>早于此的期权报价不成交，也不据以交易。按分钟或小时录制的数据需要更大值。</translation>
    </message>
    <message>
        <source>A position in an option is left at this loss, in percent of what was paid; 100: never.</source>
        <translation>亏损达到所付权利金的此百分比时期权持仓离场；100：从不。</translation>
    </message>
    <message>
        <source>Which strike a signal buys: the first at the price or out of the money, one by its delta, or one further out.</source>
        <translation>信号买入哪个行权价：平值或首个虚值、按 delta，或更虚值的一个。</translation>
    </message>
    <message>
        <source>Calendar days to expiry that are wanted: the first expiry from there on; never fewer than the fewest.</source>
        <translation>期望的距到期日历天数：从该处起的首个到期日；绝不少于最少天数。</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop of an option, in percent of what was paid.</source>
        <translation>启动期权移动止损所需的盈利，占所付权利金的百分比。</translation>
    </message>
    <message>
        <source>An option whose trailing stop is armed is left when it gives back so many points of its profit.</source>
        <translation>移动止损已启动的期权回吐这么多百分点盈利时离场。</translation>
    </message>
    <message>
        <source>Keep what venues send as it came, before anything is made of it, in the workspace.</source>
        <translation>在工作区原样保存场所发来的内容，先于任何处理。</translation>
    </message>
    <message>
        <source>How much room raw frames may take; the oldest files go first.</source>
        <translation>原始帧可占用的空间；最旧的文件先删。</translation>
    </message>
    <message>
        <source>Blend: a direction is taken up from this probability on.</source>
        <translation>混合：从此概率起采纳方向。</translation>
    </message>
    <message>
        <source>Blend: and left below this one.</source>
        <translation>混合：低于此值则放弃。</translation>
    </message>
    <message>
        <source>Blend: share of the hidden Markov model.</source>
        <translation>混合：隐马尔可夫模型的份额。</translation>
    </message>
    <message>
        <source>Blend: share of the Markov-switching model.</source>
        <translation>混合：马尔可夫切换模型的份额。</translation>
    </message>
    <message>
        <source>Blend: share of the rules.</source>
        <translation>混合：规则的份额。</translation>
    </message>
    <message>
        <source>Probability of a change that raises the alarm.</source>
        <translation>发出变化警报的概率。</translation>
    </message>
    <message>
        <source>Longest run that is told apart.</source>
        <translation>可区分的最长持续段。</translation>
    </message>
    <message>
        <source>Chance per bar that a run ends.</source>
        <translation>每根 K 线持续段结束的概率。</translation>
    </message>
    <message>
        <source>States of the hidden Markov model.</source>
        <translation>隐马尔可夫模型的状态数。</translation>
    </message>
    <message>
        <source>Prior counts that a state stays.</source>
        <translation>状态保持的先验计数。</translation>
    </message>
    <message>
        <source>Least history to train on.</source>
        <translation>训练所需的最少历史。</translation>
    </message>
    <message>
        <source>From one training to the next.</source>
        <translation>两次训练之间的间隔。</translation>
    </message>
    <message>
        <source>Starts of a training; the best counts.</source>
        <translation>训练的起点数；取最好的。</translation>
    </message>
    <message>
        <source>History to train on.</source>
        <translation>训练所用的历史。</translation>
    </message>
    <message>
        <source>History to train the Markov-switching model on.</source>
        <translation>训练马尔可夫切换模型所用的历史。</translation>
    </message>
    <message>
        <source>A direction is taken up beyond this score.</source>
        <translation>超过此分数则采纳方向。</translation>
    </message>
    <message>
        <source>And left below this one.</source>
        <translation>低于此分数则放弃。</translation>
    </message>
    <message>
        <source>Closed bars a new direction must hold.</source>
        <translation>新方向须保持的已收 K 线数。</translation>
    </message>
    <message>
        <source>Closed bars another new label must hold.</source>
        <translation>其他新标签须保持的已收 K 线数。</translation>
    </message>
    <message>
        <source>Spreads below this percentile are tight.</source>
        <translation>低于此百分位的价差为窄。</translation>
    </message>
    <message>
        <source>Spreads from this percentile on are wide.</source>
        <translation>从此百分位起的价差为宽。</translation>
    </message>
    <message>
        <source>Spreads of a session hour that one is compared with.</source>
        <translation>用于比较的同一时段小时价差数。</translation>
    </message>
    <message>
        <source>Whose bars tell the market regime: the longest scored timeframe that is not longer.</source>
        <translation>市场状态取自哪个周期的 K 线：不长于此的最长评分周期。</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is extreme.</source>
        <translation>从此百分位起波动率为极端。</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is high.</source>
        <translation>从此百分位起波动率为高。</translation>
    </message>
    <message>
        <source>Volatility below this percentile is low.</source>
        <translation>低于此百分位波动率为低。</translation>
    </message>
    <message>
        <source>History that the volatility is ranked in.</source>
        <translation>波动率排名所用的历史。</translation>
    </message>
    <message>
        <source>Losses in a row make orders smaller, then pause entries; so does most of the daily loss.</source>
        <translation>连续亏损先缩小订单、再暂停入场；日亏损大半用尽时亦然。</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that pause entries until the next trading day; 0: never.</source>
        <translation>冷静模式：连亏多少笔暂停入场至下一交易日；0：从不。</translation>
    </message>
    <message>
        <source>Calm mode: share of the largest daily loss (R03) that pauses entries.</source>
        <translation>冷静模式：最大日亏损（R03）达到此份额即暂停入场。</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that make orders smaller; 0: never.</source>
        <translation>冷静模式：连亏多少笔缩小订单；0：从不。</translation>
    </message>
    <message>
        <source>Calm mode: what is left of an order.</source>
        <translation>冷静模式：订单保留的比例。</translation>
    </message>
    <message>
        <source>R09: positions whose daily returns correlate more than this are one cluster.</source>
        <translation>R09：日收益相关性高于此值的持仓归为一簇。</translation>
    </message>
    <message>
        <source>R02: wait after a losing trade in the instrument.</source>
        <translation>R02：该品种亏损交易后的等待。</translation>
    </message>
    <message>
        <source>R02: wait after an entry in the instrument.</source>
        <translation>R02：该品种入场后的等待。</translation>
    </message>
    <message>
        <source>R14: two limits of a side that are closer than this are one order too many.</source>
        <translation>R14：同侧两个限价比此更近即多出一单。</translation>
    </message>
    <message>
        <source>R20: stretches of time without entries, as from,until,symbols,title with times in UTC and * for all symbols; several are separated by a semicolon or stand in lines of their own.</source>
        <translation>R20：禁止入场的时段，写作 from,until,symbols,title，时间为 UTC，* 表示所有品种；多个以分号分隔或各占一行。</translation>
    </message>
    <message>
        <source>The kill switch also closes all positions.</source>
        <translation>紧急停止开关同时平掉所有持仓。</translation>
    </message>
    <message>
        <source>A broken R03, R04 or R08 triggers the kill switch, or only halts entries until the next day, the next week or an unlock.</source>
        <translation>R03、R04 或 R08 被突破时触发紧急停止开关，或仅暂停入场至次日、下周或解锁。</translation>
    </message>
    <message>
        <source>R16: share of cash an order may use.</source>
        <translation>R16：一个订单可用现金的份额。</translation>
    </message>
    <message>
        <source>R09: exposure that moves together.</source>
        <translation>R09：同向变动的敞口。</translation>
    </message>
    <message>
        <source>R01: largest position in a future.</source>
        <translation>R01：单一期货的最大持仓。</translation>
    </message>
    <message>
        <source>R03: a larger loss since the start of the trading day stops entries until the next.</source>
        <translation>R03：交易日开始以来亏损超过此值则停止入场至下一交易日。</translation>
    </message>
    <message>
        <source>R08: a larger fall from the peak halts entries.</source>
        <translation>R08：自峰值回落超过此值则暂停入场。</translation>
    </message>
    <message>
        <source>R06: gross exposure.</source>
        <translation>R06：总敞口。</translation>
    </message>
    <message>
        <source>R07: gross notional by equity.</source>
        <translation>R07：名义总额相对权益。</translation>
    </message>
    <message>
        <source>R21: how much models may change the orders of a day, by equity.</source>
        <translation>R21：模型一天内可改变订单的程度，相对权益。</translation>
    </message>
    <message>
        <source>R12: value of one order.</source>
        <translation>R12：单个订单的价值。</translation>
    </message>
    <message>
        <source>R15.</source>
        <translation>R15。</translation>
    </message>
    <message>
        <source>R01: largest position in one instrument.</source>
        <translation>R01：单一品种的最大持仓。</translation>
    </message>
    <message>
        <source>R01: open positions at once.</source>
        <translation>R01：同时持有的持仓数。</translation>
    </message>
    <message>
        <source>R13: spread by mid.</source>
        <translation>R13：价差相对中间价。</translation>
    </message>
    <message>
        <source>R18: loss of the worst scenario.</source>
        <translation>R18：最坏情景的亏损。</translation>
    </message>
    <message>
        <source>R17: value at risk of a day.</source>
        <translation>R17：单日风险价值。</translation>
    </message>
    <message>
        <source>R04: as R03, by the week.</source>
        <translation>R04：同 R03，按周计。</translation>
    </message>
    <message>
        <source>R05: target distance by stop distance.</source>
        <translation>R05：目标距离与止损距离之比。</translation>
    </message>
    <message>
        <source>Share of equity that one trade may lose at its stop.</source>
        <translation>一笔交易在其止损处可亏损的权益份额。</translation>
    </message>
    <message>
        <source>Share of a limit at which a warning is given.</source>
        <translation>达到限额的此份额时发出警告。</translation>
    </message>
    <message>
        <source>R22: longest run; 0: no limit.</source>
        <translation>R22：最长运行时间；0：不限。</translation>
    </message>
    <message>
        <source>R22: largest loss of a run, in the account&apos;s currency; 0: no limit.</source>
        <translation>R22：一次运行的最大亏损，以账户币种计；0：不限。</translation>
    </message>
    <message>
        <source>R22: value of all entries of a run; 0: no limit.</source>
        <translation>R22：一次运行所有入场的价值；0：不限。</translation>
    </message>
    <message>
        <source>R22: entries a day of a run; 0: no limit.</source>
        <translation>R22：一次运行每天的入场数；0：不限。</translation>
    </message>
    <message>
        <source>How orders are sized: by the loss at their stop, by a volatility target, or by the Kelly formula.</source>
        <translation>订单如何定量：按止损处亏损、按波动率目标，或按凯利公式。</translation>
    </message>
    <message>
        <source>R11: oldest quote or trade an entry may rest on.</source>
        <translation>R11：入场所依据的报价或成交的最大时龄。</translation>
    </message>
    <message>
        <source>Oldest exchange rate an entry may rest on.</source>
        <translation>入场所依据的汇率的最大时龄。</translation>
    </message>
    <message>
        <source>Sizing by volatility: of a year, by equity.</source>
        <translation>按波动率定量：年化，相对权益。</translation>
    </message>
    <message>
        <source>R17: confidence of the value at risk.</source>
        <translation>R17：风险价值的置信度。</translation>
    </message>
    <message>
        <source>paired: engine 1 acts on paper and engine 2 in its shadow on every signal. split: only the one that the signal is assigned to.</source>
        <translation>paired：每个信号由引擎 1 在模拟账户、引擎 2 在影子账户各自执行。split：仅由信号所分配的引擎执行。</translation>
    </message>
    <message>
        <source>Share of signals assigned to engine 2 while no experiment runs.</source>
        <translation>没有实验运行时分配给引擎 2 的信号份额。</translation>
    </message>
    <message>
        <source>Score instruments; off: only signals from outside are traded.</source>
        <translation>对品种评分；关闭：只交易外部信号。</translation>
    </message>
    <message>
        <source>The longest scored timeframe forbids a trade that it is strongly against.</source>
        <translation>最长评分周期强烈反对的交易被禁止。</translation>
    </message>
    <message>
        <source>Least weight share of the timeframes that agree with the score.</source>
        <translation>与评分一致的周期的最低权重份额。</translation>
    </message>
    <message>
        <source>An instrument is scored when a bar of these closes; a tape of longer bars uses its own timeframe.</source>
        <translation>这些周期的 K 线收盘时对品种评分；K 线更长的行情带用其自身周期。</translation>
    </message>
    <message>
        <source>Timeframes that make up the score; a tape of longer bars uses its own and the next two.</source>
        <translation>构成评分的周期；K 线更长的行情带用其自身及其后两个周期。</translation>
    </message>
    <message>
        <source>How long the body of a request may take to come.</source>
        <translation>请求正文可用的传输时间。</translation>
    </message>
    <message>
        <source>Most connections to the local server at once; at most half of the files that the program may open.</source>
        <translation>本地服务器同时的最多连接数；至多为程序可打开文件数的一半。</translation>
    </message>
    <message>
        <source>The window runs the local server: webhook, API, health and metrics, on 127.0.0.1 alone.</source>
        <translation>窗口运行本地服务器：webhook、API、健康检查与指标，仅在 127.0.0.1。</translation>
    </message>
    <message>
        <source>How long the head of a request may take to come, and how long a connection may wait for the next.</source>
        <translation>请求头可用的传输时间，以及连接等待下一请求的时间。</translation>
    </message>
    <message>
        <source>Other names under which a proxy in front hands requests on, separated by commas.</source>
        <translation>前置代理转发请求所用的其他名称，以逗号分隔。</translation>
    </message>
    <message>
        <source>Port of the local server.</source>
        <translation>本地服务器端口。</translation>
    </message>
    <message>
        <source>Addresses and networks that may send signals, separated by commas; empty: all.</source>
        <translation>可发送信号的地址与网段，以逗号分隔；留空：全部。</translation>
    </message>
    <message>
        <source>Instruments that signals may speak of, separated by commas; empty: all of the session.</source>
        <translation>信号可涉及的品种，以逗号分隔；留空：会话的全部品种。</translation>
    </message>
    <message>
        <source>Requests that the log keeps; the oldest go.</source>
        <translation>日志保留的请求数；最旧的先删。</translation>
    </message>
    <message>
        <source>Signals that one strategy may send in any minute.</source>
        <translation>一个策略任一分钟内可发送的信号数。</translation>
    </message>
    <message>
        <source>Where a trusted proxy names the sender.</source>
        <translation>受信代理在何处标明发送方。</translation>
    </message>
    <message>
        <source>Signals need the signature of a proxy; a secret in body or path is not enough.</source>
        <translation>信号须有代理签名；正文或路径中的密钥不够。</translation>
    </message>
    <message>
        <source>Tickers of the sender and what they mean here: TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL.</source>
        <translation>发送方的代码及其在此处的含义：TICKER=SYMBOL 或 EXCHANGE:TICKER=SYMBOL。</translation>
    </message>
    <message>
        <source>Addresses whose word on the sender is believed, separated by commas.</source>
        <translation>其关于发送方的说明可信的地址，以逗号分隔。</translation>
    </message>
    <message>
        <source>Signals that may wait for the session; beyond, senders are told to try again.</source>
        <translation>可等待会话处理的信号数；超出后请发送方重试。</translation>
    </message>
    <message>
        <source>A live session older than this is continued by a new one at a day close.</source>
        <translation>早于此的实时会话在日终由新会话接续。</translation>
    </message>
    <message>
        <source>A live session with more events is continued by a new one.</source>
        <translation>事件多于此数的实时会话由新会话接续。</translation>
    </message>
    <message>
        <source>History of each base timeframe given to a session that starts inside a tape (--from) or on a feed.</source>
        <translation>会话从行情带中途（--from）或行情源开始时，为每个基础周期提供的历史。</translation>
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
        <translation>根K线</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>个连接</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>张</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>个报价</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>个信号</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>跳</translation>
    </message>
    <message>
        <source>Alpaca: the options of its stocks are listened to. indicative is free, delayed and altered; opra wants a paid plan.</source>
        <translation>Alpaca：接收其股票的期权报价。indicative 免费，但有延迟且经过改动；opra 需要付费方案。</translation>
    </message>
    <message>
        <source>Alpaca: contracts that end within so many days are listened to.</source>
        <translation>Alpaca：接收在这么多天内到期的合约。</translation>
    </message>
    <message>
        <source>Alpaca: how often a chain is asked for; each thousand of its contracts is a request.</source>
        <translation>Alpaca：多久查询一次期权链；每一千个合约为一次请求。</translation>
    </message>
    <message>
        <source>Alpaca: contracts with strikes so far from the price are listened to.</source>
        <translation>Alpaca：接收行权价在价格上下此范围内的合约。</translation>
    </message>
    <message>
        <source>Announced cash dividends as date,symbol,amount, the date being the first without it; several are separated by a semicolon. They are taken off the price that volatilities and greeks are found with. Before such a day a call that was sold may be exercised: a warning says so.</source>
        <translation>已公布的现金股息,格式为 date,symbol,amount,日期为首个除息日;多项以分号分隔。计算波动率和希腊值时会从价格中扣除。在该日之前,已卖出的看涨期权可能被行权:会有警告提示。</translation>
    </message>
    <message>
        <source>Interest by time instead of one rate for all: percent a year, continuously compounded, as 30d 4.2, 6m 4.1, 1y 4.05. Empty: options.rate_percent.</source>
        <translation>按期限而不是统一的利率:年百分比,连续复利,例如 30d 4.2, 6m 4.1, 1y 4.05。留空:options.rate_percent。</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>created</source>
        <comment>order</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>refused by risk</source>
        <comment>order</comment>
        <translation>风控拒绝</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>order</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>working</source>
        <comment>order</comment>
        <translation>挂单中</translation>
    </message>
    <message>
        <source>partly filled</source>
        <comment>order</comment>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>order</comment>
        <translation>撤单中</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>order</comment>
        <translation>已成交</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order</comment>
        <translation>已撤单</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>order</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>order</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>order</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>open</source>
        <comment>position</comment>
        <translation>持有中</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>position</comment>
        <translation>平仓中</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>position</comment>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>position</comment>
        <translation>已指派</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>position</comment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>kill switch</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>KILLED</source>
        <comment>kill switch</comment>
        <translation>已急停</translation>
    </message>
    <message>
        <source>killed, acknowledged</source>
        <comment>kill switch</comment>
        <translation>已急停，已确认</translation>
    </message>
    <message>
        <source>market</source>
        <comment>order kind</comment>
        <translation>市价</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>order kind</comment>
        <translation>限价</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>order kind</comment>
        <translation>止损</translation>
    </message>
    <message>
        <source>stop limit</source>
        <comment>order kind</comment>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <comment>order kind</comment>
        <translation>追踪止损</translation>
    </message>
    <message>
        <source>on close</source>
        <comment>order kind: at the market&apos;s close</comment>
        <translation>收盘市价</translation>
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
        <translation>买入</translation>
    </message>
    <message>
        <source>SELL</source>
        <comment>side</comment>
        <translation>卖出</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>signal</comment>
        <translation>观望</translation>
    </message>
    <message>
        <source>LONG</source>
        <comment>signal</comment>
        <translation>做多</translation>
    </message>
    <message>
        <source>SHORT</source>
        <comment>signal</comment>
        <translation>做空</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <comment>signal</comment>
        <translation>平仓</translation>
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
        <translation>操作员</translation>
    </message>
    <message>
        <source>score</source>
        <comment>source of a signal</comment>
        <translation>评分</translation>
    </message>
    <message>
        <source>file</source>
        <comment>source of a signal</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>local socket</source>
        <comment>source of a signal</comment>
        <translation>本地套接字</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>source of a signal</comment>
        <translation>操作员</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of a signal</comment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>place order</source>
        <comment>command</comment>
        <translation>下单</translation>
    </message>
    <message>
        <source>cancel order</source>
        <comment>command</comment>
        <translation>撤单</translation>
    </message>
    <message>
        <source>close position</source>
        <comment>command</comment>
        <translation>平仓</translation>
    </message>
    <message>
        <source>close everything</source>
        <comment>command</comment>
        <translation>全部平仓</translation>
    </message>
    <message>
        <source>kill</source>
        <comment>command</comment>
        <translation>急停</translation>
    </message>
    <message>
        <source>acknowledge kill</source>
        <comment>command</comment>
        <translation>确认急停</translation>
    </message>
    <message>
        <source>unlock</source>
        <comment>command</comment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>change a flag</source>
        <comment>command</comment>
        <translation>更改开关</translation>
    </message>
    <message>
        <source>change a setting</source>
        <comment>command</comment>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>replace order</source>
        <comment>command</comment>
        <translation>改单</translation>
    </message>
    <message>
        <source>move stop and target</source>
        <comment>command</comment>
        <translation>移动止损止盈</translation>
    </message>
    <message>
        <source>reverse position</source>
        <comment>command</comment>
        <translation>反手</translation>
    </message>
    <message>
        <source>correct position</source>
        <comment>command</comment>
        <translation>修正持仓</translation>
    </message>
    <message>
        <source>move capital</source>
        <comment>command</comment>
        <translation>划转资金</translation>
    </message>
    <message>
        <source>open account</source>
        <comment>command</comment>
        <translation>开立账户</translation>
    </message>
    <message>
        <source>write a note</source>
        <comment>command</comment>
        <translation>写备注</translation>
    </message>
    <message>
        <source>settle unverified orders</source>
        <comment>command</comment>
        <translation>处置未核实订单</translation>
    </message>
    <message>
        <source>end calm mode</source>
        <comment>command</comment>
        <translation>结束冷静模式</translation>
    </message>
    <message>
        <source>hold instrument</source>
        <comment>command</comment>
        <translation>标的停开仓</translation>
    </message>
    <message>
        <source>book funding</source>
        <comment>command</comment>
        <translation>记资金费</translation>
    </message>
    <message>
        <source>route an experiment</source>
        <comment>command</comment>
        <translation>实验分流</translation>
    </message>
    <message>
        <source>switch an agent</source>
        <comment>command</comment>
        <translation>切换智能体</translation>
    </message>
    <message>
        <source>order of several legs</source>
        <comment>command</comment>
        <translation>多腿订单</translation>
    </message>
    <message>
        <source>change several settings</source>
        <comment>command</comment>
        <translation>更改多项设置</translation>
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
        <translation>交易所时间</translation>
    </message>
    <message>
        <source>local time</source>
        <comment>time zone</comment>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a column, its time zone</comment>
        <translation>%1（%2）</translation>
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
        <translation>艾略特</translation>
    </message>
    <message>
        <source>harmonic</source>
        <translation>谐波</translation>
    </message>
    <message>
        <source>detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>技术面</translation>
    </message>
    <message>
        <source>buy from</source>
        <translation>买入门槛</translation>
    </message>
    <message>
        <source>sell from</source>
        <translation>卖出门槛</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Began with it</source>
        <comment>a configuration</comment>
        <translation>初始配置</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件变更</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>手工编辑</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>已学习</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>what was learned</comment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>adaptive weights</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, in which market regime</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>changed</comment>
        <translation>无变化</translation>
    </message>
    <message>
        <source>the engine</source>
        <comment>who changed it</comment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>who changed it</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>the base weights told the last outcomes better than what was learned</source>
        <translation>基础权重对最近结果的判断优于学习权重</translation>
    </message>
    <message>
        <source>signal %1: %2, %3 ATR</source>
        <comment>number, how it ended, result</comment>
        <translation>信号 %1：%2，%3 ATR</translation>
    </message>
    <message>
        <source>SMC %1 · Elliott %2 · harmonic %3 · detectors %4 · technical %5</source>
        <translation>SMC %1 · 艾略特 %2 · 谐波 %3 · 检测器 %4 · 技术面 %5</translation>
    </message>
    <message>
        <source>Adaptive weights are switched on, but the file forbids them (adaptive.enabled is false), or no session is open.</source>
        <translation>自适应权重已打开，但文件禁止（adaptive.enabled 为 false），或没有打开的会话。</translation>
    </message>
    <message>
        <source>Adaptive weights are off: the weights stay as they are set. The flag adaptive_weights lets them learn.</source>
        <translation>自适应权重已关：权重保持设定值。打开开关 adaptive_weights 可令其学习。</translation>
    </message>
    <message>
        <source>Adaptive weights learn: %1 outcomes so far, %2 signals wait for theirs. Base: %3.</source>
        <translation>自适应权重学习中：已有 %1 个结果，%2 个信号待出结果。基础：%3。</translation>
    </message>
    <message>
        <source>%1 outcomes had stale prices and taught nothing.</source>
        <translation>%1 个结果价格陈旧，未用于学习。</translation>
    </message>
    <message>
        <source>Brier score of the last %1: %2 with what was learned, %3 with the base.</source>
        <translation>最近 %1 个的 Brier 分数：学习权重 %2，基础权重 %3。</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>passed</source>
        <comment>a gate</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>by a gate or a rule</comment>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>by risk</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>made smaller</source>
        <comment>by risk</comment>
        <translation>已缩减</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>by the agents</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>by the agents</comment>
        <translation>已否决</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>an order</comment>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Signal</source>
        <comment>kind of decision</comment>
        <translation>信号</translation>
    </message>
    <message>
        <source>Gates</source>
        <comment>kind of decision</comment>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>kind of decision</comment>
        <translation>风控</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of decision</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>kind of decision</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>kind of decision</comment>
        <translation>离场</translation>
    </message>
    <message>
        <source>Not traded</source>
        <comment>kind of decision</comment>
        <translation>未交易</translation>
    </message>
    <message>
        <source>Assignment</source>
        <comment>kind of decision</comment>
        <translation>分配</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>kind of decision</comment>
        <translation>意见</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>kind of decision</comment>
        <translation>智能体</translation>
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
        <translation>操作员</translation>
    </message>
    <message>
        <source>—</source>
        <comment>there is no such decision</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lots that risk granted, lots that were wanted</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a price</comment>
        <translation>@ %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>its price</comment>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>its price</comment>
        <translation>止盈 %1</translation>
    </message>
    <message>
        <source>engine 2&apos;s shadow</source>
        <translation>引擎 2 影子</translation>
    </message>
    <message>
        <source>main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>聪明钱概念权重</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>艾略特波浪权重</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>谐波形态权重</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>检测器总权重</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>技术评分权重</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>setting, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>rule of the experiment = %1</source>
        <translation>实验规则 = %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>account, amount, currency</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no account would stand otherwise</source>
        <translation>各账户均无变化</translation>
    </message>
    <message>
        <source>The session was decided by another version of Sextant: “as it was” is what this version makes of it.</source>
        <translation>该会话由另一版本的 Sextant 决策：“原本”为当前版本的重算结果。</translation>
    </message>
    <message>
        <source>No experiment ran in the session, so that its rule changes nothing; change “router.mode” or “router.split_percent” instead.</source>
        <translation>该会话中没有实验运行，改其规则无效；请改“router.mode”或“router.split_percent”。</translation>
    </message>
    <message>
        <source>All %1 decisions would have been the same.</source>
        <translation>全部 %1 项决策均相同。</translation>
    </message>
    <message>
        <source>%1 decisions would have been the same, %2 others: %3 would not have been, %4 are new, %5 changed.</source>
        <translation>%1 项决策相同，%2 项不同：%3 项消失，%4 项新增，%5 项改变。</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>结果：%1。</translation>
    </message>
    <message>
        <source>%1 of the changed ones came to the same for other reasons.</source>
        <translation>改变的决策中有 %1 项结论相同但理由不同。</translation>
    </message>
    <message>
        <source>First cause: %1 at %2.</source>
        <translation>首因：%1，于 %2。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>仅列出前 %1 项。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) had nothing to act on and were left out.</source>
        <translation>
            <numerusform>%n 条指令无可作用对象，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyModel</name>
    <message>
        <source>Sum of the timeframes</source>
        <translation>各周期合计</translation>
    </message>
    <message>
        <source>%1 = %2 − 0.5</source>
        <comment>sum, score</comment>
        <translation>%1 = %2 − 0.5</translation>
    </message>
    <message>
        <source>Kept reasons</source>
        <translation>保留的理由</translation>
    </message>
    <message>
        <source>Of this bar the %1 reasons that weighed most were kept; the sums are of all. The newest scored bar has them all.</source>
        <translation>该 K 线仅保留权重最大的 %1 条理由；合计包含全部。最新评分 K 线保留全部理由。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>timeframe, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>各部分合计</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>score of a detector</comment>
        <translation>%1，权重 %2</translation>
    </message>
    <message>
        <source>abstains: %1 is no pattern</source>
        <comment>score of a detector</comment>
        <translation>弃权：%1 不构成形态</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>detector</comment>
        <translation>尚不可用</translation>
    </message>
    <message>
        <source>Technical score</source>
        <translation>技术评分</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>technical score</comment>
        <translation>尚不可用</translation>
    </message>
    <message>
        <source>not ready</source>
        <comment>indicator</comment>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>arm %1</source>
        <translation>%1 组</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>arm, why</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none runs: the settings of the router</source>
        <translation>无运行中的实验：按路由设置</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1，阶段 %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>paired: both engines act, A on paper and B in its shadow</source>
        <translation>配对：两引擎均执行，A 在模拟盘，B 在影子中</translation>
    </message>
    <message>
        <source>split: only the engine of its arm acts</source>
        <translation>分流：仅所属组的引擎执行</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>分桶</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, timeframe, trading day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>takes no part in the analysis</source>
        <translation>不参与分析</translation>
    </message>
    <message>
        <source>Agents of engine 2</source>
        <translation>引擎 2 的智能体</translation>
    </message>
    <message>
        <source>%1 of %2 spoke</source>
        <translation>%1/%2 已发言</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>引擎 2</translation>
    </message>
    <message>
        <source>B did not act: %1</source>
        <translation>B 未执行：%1</translation>
    </message>
    <message>
        <source>Decision of engine 2</source>
        <translation>引擎 2 决策</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 批准</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ 否决</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>%1, confidence %2, consensus %3</source>
        <translation>%1，置信度 %2，共识度 %3</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>bullish %1, bearish %2, neutral %3</source>
        <translation>看涨 %1，看跌 %2，中性 %3</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Risk rules of B</source>
        <translation>B 的风控规则</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>✓ or ✗, gate or rule</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 — weight %2, contributes %3</source>
        <comment>opinion</comment>
        <translation>%1——权重 %2，贡献 %3</translation>
    </message>
    <message>
        <source>%1 points, measured %2</source>
        <translation>%1 分，实测 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Shadow order</source>
        <translation>影子订单</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>无：%1</translation>
    </message>
    <message>
        <source>Shadow order %1</source>
        <translation>影子订单 %1</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>此处已不再保留</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <translation>成交 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>风控规则</translation>
    </message>
    <message>
        <source>wanted %1, granted %2</source>
        <translation>申请 %1，准许 %2</translation>
    </message>
    <message>
        <source>wanted %1, refused</source>
        <translation>申请 %1，被拒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>nobody knows what the market did to it while the program was away</source>
        <translation>程序离线期间市场对其如何不得而知</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, cause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation>持仓 %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>追踪止损</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>%1 (%2R)</source>
        <comment>money, units of risk</comment>
        <translation>%1（%2R）</translation>
    </message>
    <message>
        <source>came from outside (%1)</source>
        <translation>来自外部（%1）</translation>
    </message>
    <message>
        <source>%1 %2, confidence %3, agreement %4</source>
        <comment>score, what it says</comment>
        <translation>%1 %2，置信度 %3，一致度 %4</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <comment>labels of a regime</comment>
        <translation>%1（置信度 %2）</translation>
    </message>
    <message>
        <source>Signal %1 · %2 · %3</source>
        <comment>number, symbol, timeframe</comment>
        <translation>信号 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Scored bar · %1 · %2 · %3</source>
        <comment>symbol, timeframe, time</comment>
        <translation>评分 K 线 · %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>订单 %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3.</source>
        <comment>state, what, why</comment>
        <translation>%1：%2——%3。</translation>
    </message>
    <message>
        <source>Position %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>持仓 %1 · %2</translation>
    </message>
    <message>
        <source>%1, result %2 — %3.</source>
        <comment>state, money, why</comment>
        <translation>%1，结果 %2——%3。</translation>
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
        <translation>可见的 %1 区域：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Order blocks</source>
        <translation>订单块</translation>
    </message>
    <message>
        <source>Fair value gaps</source>
        <translation>公允价值缺口</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Dealing range</source>
        <translation>交易区间</translation>
    </message>
    <message>
        <source>Support and resistance</source>
        <translation>支撑与阻力</translation>
    </message>
    <message>
        <source>Fibonacci levels</source>
        <translation>斐波那契位</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>谐波形态</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>艾略特波浪</translation>
    </message>
    <message>
        <source>The last candle against a move that broke the structure, and blocks that turned into breakers</source>
        <translation>突破结构的走势前最后一根反向 K 线，以及转为突破块的订单块</translation>
    </message>
    <message>
        <source>Prices that were skipped between three candles</source>
        <translation>三根 K 线之间被跳过的价格</translation>
    </message>
    <message>
        <source>Highs or lows behind which stops are likely to lie</source>
        <translation>高点或低点，其外侧可能聚集止损</translation>
    </message>
    <message>
        <source>From the last swing low to the last swing high, with the middle between cheap and dear</source>
        <translation>自最近波段低点至最近波段高点，中线分隔折价与溢价</translation>
    </message>
    <message>
        <source>Clusters of swings that held the price</source>
        <translation>曾挡住价格的波段点群</translation>
    </message>
    <message>
        <source>Retracements and extensions of the last swings</source>
        <translation>最近波段的回撤与扩展</translation>
    </message>
    <message>
        <source>Gartley, Bat, Crab and their kind, with the zone where they should turn</source>
        <translation>Gartley、蝙蝠、螃蟹等形态及其预期反转区</translation>
    </message>
    <message>
        <source>The best wave count, the price that proves it wrong and its target</source>
        <translation>最佳数浪、其证伪价位与目标</translation>
    </message>
    <message>
        <source>Order block</source>
        <translation>订单块</translation>
    </message>
    <message>
        <source>Breaker block</source>
        <translation>突破块</translation>
    </message>
    <message>
        <source>Fair value gap</source>
        <translation>公允价值缺口</translation>
    </message>
    <message>
        <source>Inverse fair value gap</source>
        <translation>反向公允价值缺口</translation>
    </message>
    <message>
        <source>Liquidity above highs</source>
        <translation>高点上方流动性</translation>
    </message>
    <message>
        <source>Liquidity below lows</source>
        <translation>低点下方流动性</translation>
    </message>
    <message>
        <source>Impulse</source>
        <comment>Elliott wave</comment>
        <translation>推动浪</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <comment>Elliott wave</comment>
        <translation>楔形浪</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <comment>Elliott correction</comment>
        <translation>锯齿形</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>Elliott correction</comment>
        <translation>平台形</translation>
    </message>
    <message>
        <source>Triangle</source>
        <comment>Elliott correction</comment>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Price that proves the wave count wrong</source>
        <translation>数浪证伪价位</translation>
    </message>
    <message>
        <source>Target of the wave count</source>
        <translation>数浪目标位</translation>
    </message>
    <message>
        <source>Gartley</source>
        <comment>harmonic pattern</comment>
        <translation>Gartley</translation>
    </message>
    <message>
        <source>Bat</source>
        <comment>harmonic pattern</comment>
        <translation>蝙蝠</translation>
    </message>
    <message>
        <source>Alternate Bat</source>
        <comment>harmonic pattern</comment>
        <translation>变种蝙蝠</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <comment>harmonic pattern</comment>
        <translation>蝴蝶</translation>
    </message>
    <message>
        <source>Crab</source>
        <comment>harmonic pattern</comment>
        <translation>螃蟹</translation>
    </message>
    <message>
        <source>Deep Crab</source>
        <comment>harmonic pattern</comment>
        <translation>深螃蟹</translation>
    </message>
    <message>
        <source>Shark</source>
        <comment>harmonic pattern</comment>
        <translation>鲨鱼</translation>
    </message>
    <message>
        <source>Cypher</source>
        <comment>harmonic pattern</comment>
        <translation>赛福</translation>
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
        <translation>谐波形态反转区</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>斐波那契回撤</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>斐波那契扩展</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>阻力</translation>
    </message>
    <message>
        <source>untouched</source>
        <comment>zone</comment>
        <translation>未触及</translation>
    </message>
    <message>
        <source>touched</source>
        <comment>zone</comment>
        <translation>已触及</translation>
    </message>
    <message>
        <source>half filled</source>
        <comment>price gap</comment>
        <translation>回补一半</translation>
    </message>
    <message>
        <source>mitigated</source>
        <comment>zone</comment>
        <translation>已缓解</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>price gap</comment>
        <translation>已回补</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>zone</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>swept</source>
        <comment>liquidity</comment>
        <translation>已扫</translation>
    </message>
    <message>
        <source>run through</source>
        <comment>liquidity</comment>
        <translation>已穿越</translation>
    </message>
    <message>
        <source>forming</source>
        <comment>pattern</comment>
        <translation>形成中</translation>
    </message>
    <message>
        <source>in its zone</source>
        <comment>pattern</comment>
        <translation>已入区</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>pattern</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>first target reached</source>
        <comment>pattern</comment>
        <translation>已达第一目标</translation>
    </message>
    <message>
        <source>second target reached</source>
        <comment>pattern</comment>
        <translation>已达第二目标</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>pattern</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>pattern</comment>
        <translation>过期</translation>
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
        <translation>上方止损</translation>
    </message>
    <message>
        <source>stops below</source>
        <comment>liquidity</comment>
        <translation>下方止损</translation>
    </message>
    <message>
        <source>dealing range</source>
        <translation>交易区间</translation>
    </message>
    <message>
        <source>count fails</source>
        <comment>Elliott</comment>
        <translation>数浪失效</translation>
    </message>
    <message>
        <source>wave target</source>
        <comment>Elliott</comment>
        <translation>波浪目标</translation>
    </message>
    <message>
        <source>PRZ</source>
        <comment>reversal zone of a harmonic pattern, short</comment>
        <translation>PRZ</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>阻力</translation>
    </message>
    <message>
        <source>%1 %2 filled</source>
        <comment>gap, share</comment>
        <translation>%1 已回补 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>zone, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>bullish</source>
        <comment>pattern</comment>
        <translation>看涨</translation>
    </message>
    <message>
        <source>bearish</source>
        <comment>pattern</comment>
        <translation>看跌</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>zone, timeframe</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>zone, timeframe, direction</comment>
        <translation>%2 %1，%3</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>比率 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>prices</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 of it traded through</source>
        <translation>已穿过 %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>touched %1</source>
        <translation>触及于 %1</translation>
    </message>
    <message>
        <source>mitigated %1</source>
        <translation>缓解于 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>score %1 of 1</source>
        <translation>评分 %1（满分 1）</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AccountDesk</name>
    <message>
        <source>Trade journal</source>
        <translation>交易日记</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Open an account…</source>
        <translation>开立账户…</translation>
    </message>
    <message>
        <source>Move capital…</source>
        <translation>划转资金…</translation>
    </message>
    <message>
        <source>Correct a position…</source>
        <translation>修正持仓…</translation>
    </message>
    <message>
        <source>Book funding…</source>
        <translation>记资金费…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AgentsDesk</name>
    <message>
        <source>Export the decision log</source>
        <translation>导出决策日志</translation>
    </message>
    <message>
        <source>Export shadow trades</source>
        <translation>导出影子交易</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Positions A beside B</source>
        <translation>A、B 持仓对照</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AlertDesk</name>
    <message>
        <source>It is watched from now on: %1</source>
        <translation>已开始监控：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>Removed. “Undo” brings it back.</source>
        <translation>已删除。点“撤销”可恢复。</translation>
    </message>
    <message>
        <source>The newest change was taken back.</source>
        <translation>已撤回最新更改。</translation>
    </message>
    <message>
        <source>This channel is off or not set up. Choose from what importance on in the settings, and store its secrets.</source>
        <translation>该渠道已关闭或未设置。请在设置中选择起始级别，并存入其密钥。</translation>
    </message>
    <message>
        <source>A test from Sextant</source>
        <translation>来自 Sextant 的测试</translation>
    </message>
    <message>
        <source>If you can read this, the channel works.</source>
        <translation>能看到这条消息，说明该渠道正常。</translation>
    </message>
    <message>
        <source>A test is on its way; the table says what came of it.</source>
        <translation>测试已发出；结果见表格。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, BUY</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>Trading was killed</source>
        <translation>交易已急停</translation>
    </message>
    <message>
        <source>Working orders are cancelled, and new ones refused until somebody unlocks.</source>
        <translation>挂单已撤销，解锁前拒绝新订单。</translation>
    </message>
    <message>
        <source>alert added: %1</source>
        <comment>what can be undone</comment>
        <translation>添加警报：%1</translation>
    </message>
    <message>
        <source>alert removed: %1</source>
        <comment>what can be undone</comment>
        <translation>删除警报：%1</translation>
    </message>
    <message>
        <source>alert changed: %1</source>
        <comment>what can be undone</comment>
        <translation>更改警报：%1</translation>
    </message>
    <message>
        <source>The alert was changed in another way since, and stays as it is.</source>
        <translation>该警报此后已另行更改，保持不变。</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>正在询问钥匙串。它可能需要您解锁。</translation>
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
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>已重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>更改 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>The session ended before it answered.</source>
        <translation>会话在答复前已结束。</translation>
    </message>
    <message>
        <source>Other changes are being recorded.</source>
        <translation>正在记录其他更改。</translation>
    </message>
    <message>
        <source>%1 is %2 by now: it was changed in another way since, and stays as it is.</source>
        <translation>%1 现为 %2：此后已另行更改，保持不变。</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <comment>setting, why</comment>
        <translation>%1 被拒绝：%2</translation>
    </message>
    <message>
        <source>%1 was switched in another way since, and stays as it is.</source>
        <translation>%1 此后已另行切换，保持不变。</translation>
    </message>
    <message>
        <source>No session listens: it ended, or it is a replay.</source>
        <translation>没有会话接收：会话已结束，或处于回放。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::Desk</name>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Market regimes</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Fill ladder</source>
        <translation>成交阶梯</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>评分…</translation>
    </message>
    <message>
        <source>This is a replay: it shows what happened, and nothing can be changed in it.</source>
        <translation>这是回放：仅显示已发生的情况，不能作任何更改。</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>交易日记</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>期权</translation>
    </message>
    <message>
        <source>That was in another session. The list of sessions opens it to be looked back at.</source>
        <translation>那发生在另一个会话中。可从会话列表打开并回看。</translation>
    </message>
    <message>
        <source>Profiles of settings…</source>
        <translation>设置配置…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::DrawingStore</name>
    <message>
        <source>%1 drawings could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>%1 个绘图无法识别，已略去。原文件保留为 %2。</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read. The file with them is kept as %1.</source>
        <translation>图表绘图无法读取。原文件保留为 %1。</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read: %1 cannot be opened.</source>
        <translation>图表绘图无法读取：%1 无法打开。</translation>
    </message>
    <message>
        <source>The drawings on charts could not be written to %1: %2. They stay until the program ends.</source>
        <translation>图表绘图无法写入 %1：%2。绘图保留至程序结束。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ExperimentDesk</name>
    <message>
        <source>The promise is frozen.</source>
        <translation>预注册已冻结。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>已运行。</translation>
    </message>
    <message>
        <source>It begins with the next session.</source>
        <translation>自下一会话开始。</translation>
    </message>
    <message>
        <source>The next share of units takes part.</source>
        <translation>下一批单元加入。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>It is stopped. Conclude it when the last units are mature.</source>
        <translation>已停止。待最后的单元成熟后结题。</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>已归档。</translation>
    </message>
    <message>
        <source>It is concluded, with the hash of this report.</source>
        <translation>已结题，附本报告哈希。</translation>
    </message>
    <message>
        <source>The draft is there. Freeze its promise, then start it.</source>
        <translation>草稿已建。请冻结预注册，再启动。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Report (*.json)</source>
        <translation>报告 (*.json)</translation>
    </message>
    <message>
        <source>Units (*.csv)</source>
        <translation>单元 (*.csv)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FeedDesk</name>
    <message>
        <source>Feeds</source>
        <translation>行情源</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FlagsDesk</name>
    <message>
        <source>Feature flags</source>
        <translation>功能开关</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::HealthDesk</name>
    <message>
        <source>Window health</source>
        <translation>窗口健康</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::MarketDesk</name>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>选股器</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::NotificationDesk</name>
    <message>
        <source>Earlier notifications could not all be read. The file with them is kept as %1.</source>
        <translation>较早的通知未能全部读取。原文件已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OperateDesk</name>
    <message>
        <source>Operate</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风控</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>There is no workspace whose journal could be verified.</source>
        <translation>没有可校验日志的工作区。</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is known of what was not reached.</source>
        <translation>验证已取消：未到达的部分情况未知。</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1</source>
        <translation>日志与写入时不符：%1</translation>
    </message>
    <message>
        <source>The decision log is not as it was written: %1</source>
        <translation>决策日志与写入时不符：%1</translation>
    </message>
    <message numerus="yes">
        <source>The journal&apos;s %n row(s) are unbroken.</source>
        <translation>
            <numerusform>日志的 %n 行完整未断。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of the agents follow from it, asked again.</source>
        <translation>
            <numerusform>重新询问后，智能体的 %n 项决策与其一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OptionDesk</name>
    <message>
        <source>Options</source>
        <translation>期权</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ReplayDesk</name>
    <message>
        <source>Previous signal</source>
        <translation>上一信号</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>下一信号</translation>
    </message>
    <message>
        <source>%1: in a replay, which Ctrl+Shift+O opens</source>
        <translation>%1：在回放中可用，按 Ctrl+Shift+O 打开</translation>
    </message>
    <message>
        <source>The signals of the session are being read …</source>
        <translation>正在读取会话的信号…</translation>
    </message>
    <message>
        <source>Go back to the signal before this moment, and stay there (F6)</source>
        <translation>退回此刻之前的信号并停在该处（F6）</translation>
    </message>
    <message>
        <source>There is no signal before this moment.</source>
        <translation>此刻之前没有信号。</translation>
    </message>
    <message>
        <source>Go on to the next signal of the session, and stay there (F7)</source>
        <translation>前往会话的下一信号并停在该处（F7）</translation>
    </message>
    <message>
        <source>There is no further signal in this session.</source>
        <translation>该会话没有更多信号。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ScoringSteps</name>
    <message>
        <source>change of the scoring configuration</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>评分配置的更改</translation>
    </message>
    <message>
        <source>The scoring configuration was changed in another way since, and stays as it is.</source>
        <translation>评分配置此后以其他方式更改过，保持现状。</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a reason that is kept</comment>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SessionsDesk</name>
    <message>
        <source>Export the session as files…</source>
        <translation>将会话导出为文件…</translation>
    </message>
    <message>
        <source>There is no session yet that could be exported.</source>
        <translation>还没有可导出的会话。</translation>
    </message>
    <message>
        <source>Compare the last two sessions</source>
        <translation>比较最近两个会话</translation>
    </message>
    <message>
        <source>There are not two sessions yet that could be compared.</source>
        <translation>还没有两个可比较的会话。</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>“%1”已从列表移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are removed from the list.</source>
        <translation>
            <numerusform>已从列表移除 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list.</source>
        <translation>已放回列表。</translation>
    </message>
    <message>
        <source>Name and note are kept.</source>
        <translation>名称和备注已保存。</translation>
    </message>
    <message>
        <source>A new folder for the session&apos;s files</source>
        <translation>存放会话文件的新文件夹</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written to %2: %n file(s).</source>
        <translation>
            <numerusform>“%1”已写入 %2：%n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>移除 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought back</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>恢复 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>session “%1” removed</source>
        <comment>what can be undone</comment>
        <translation>移除会话“%1”</translation>
    </message>
    <message>
        <source>session “%1” brought back</source>
        <comment>what can be undone</comment>
        <translation>恢复会话“%1”</translation>
    </message>
    <message>
        <source>The list of sessions was changed in another way since.</source>
        <translation>会话列表此后已另行更改。</translation>
    </message>
    <message>
        <source>The session is open. Stop it first.</source>
        <translation>会话已打开。请先停止。</translation>
    </message>
    <message>
        <source>name and note of session “%1”</source>
        <comment>what can be undone</comment>
        <translation>会话“%1”的名称和备注</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SettingsBatch</name>
    <message>
        <source>The session ended before it answered. Look at the settings, and try again.</source>
        <translation>会话在答复前已结束。请查看设置后重试。</translation>
    </message>
    <message>
        <source>Other changes are being recorded. Try again in a moment.</source>
        <translation>正在记录其他更改。请稍后再试。</translation>
    </message>
    <message>
        <source>No session listens any more. Try again.</source>
        <translation>已没有会话在接收。请重试。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TableExport</name>
    <message>
        <source>Another file is being written. Wait for it, or cancel it.</source>
        <translation>正在写入另一个文件。请等待或取消它。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <comment>file</comment>
        <translation>正在写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TradeDesk</name>
    <message>
        <source>Write an order</source>
        <translation>填写订单</translation>
    </message>
    <message>
        <source>Go to the depth ladder</source>
        <translation>前往深度阶梯</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WatchlistStore</name>
    <message>
        <source>Watchlists and screens could not be read: %1 cannot be opened.</source>
        <translation>无法读取自选列表和筛选：%1 打不开。</translation>
    </message>
    <message>
        <source>%1 watchlists, groups or screens could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>有 %1 个自选列表、组或筛选无法识别，已略去。原文件保留为 %2。</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be read. The file with them is kept as %1.</source>
        <translation>无法读取自选列表和筛选。原文件保留为 %1。</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be written to %1: %2. They stay until the program ends.</source>
        <translation>无法将自选列表和筛选写入 %1：%2。它们保留到程序结束。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WebhookDesk</name>
    <message>
        <source>from the page of the webhook</source>
        <translation>来自 Webhook 页面</translation>
    </message>
    <message>
        <source>It works: the request came through all checks up to the session (422, “%1”).</source>
        <translation>正常：请求已通过直至会话的全部检查（422，“%1”）。</translation>
    </message>
    <message>
        <source>No answer came: %1</source>
        <translation>没有应答：%1</translation>
    </message>
    <message>
        <source>It was answered with %1, “%2”.</source>
        <translation>应答为 %1，“%2”。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The new secret is in the clipboard. The old one is still taken until the next change.</source>
        <translation>新密钥已复制到剪贴板。旧密钥在下次更换前仍可用。</translation>
    </message>
    <message>
        <source>The secret is in the clipboard; put it into the template.</source>
        <translation>密钥已复制到剪贴板；请填入模板。</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>正在询问钥匙串。它可能需要您解锁。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WhatIfDesk</name>
    <message>
        <source>%1, %2</source>
        <comment>session, when it was begun</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <comment>engine, kind of decision, as it was, what if</comment>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WindowDoor</name>
    <message>
        <source>%1 is in the way: it is no socket. Remove it, so that another start finds this window.</source>
        <translation>%1 挡住了位置：它不是套接字。请移除它，再次启动时才能找到此窗口。</translation>
    </message>
    <message>
        <source>Another start will not find this window: %1</source>
        <translation>再次启动时将找不到此窗口：%1</translation>
    </message>
</context>
<context>
    <name>sextant::host::ExperimentKeeper</name>
    <message>
        <source>Experiment %1 was stopped: %2.</source>
        <translation>实验 %1 已停止：%2。</translation>
    </message>
    <message>
        <source>The report is still being made. Try again.</source>
        <translation>报告仍在生成，请稍后再试。</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>尚无报告。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 无法写入，请另选位置。</translation>
    </message>
</context>
<context>
    <name>sextant::host::ScoringKeeper</name>
    <message>
        <source>Another change of the scoring configuration is being recorded.</source>
        <translation>评分配置的另一项更改正在记录。</translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>文件没有新内容。</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect.</source>
        <translation>%1。原权重继续有效。</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect: correct the file and save it, or undo the change.</source>
        <translation>%1。原权重继续有效：请更正文件并保存，或撤销更改。</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 未被采用：%2</translation>
    </message>
    <message>
        <source>There is no change in this session that could be undone.</source>
        <translation>本会话没有可撤销的更改。</translation>
    </message>
    <message>
        <source>No session takes changes at present.</source>
        <translation>目前没有会话接受更改。</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>The scoring configuration could not be written: %1. What is in effect stays; make room on the disk or check the permissions.</source>
        <translation>评分配置无法写入：%1。现行配置保持有效；请腾出磁盘空间或检查权限。</translation>
    </message>
</context>
<context>
    <name>sextant::host::WhatIfRunner</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>对比已停止。</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was playing the session again: %1. Nothing was compared; running sessions are not concerned.</source>
        <translation>引擎在重放会话时出错停止：%1。未作任何对比；运行中的会话不受影响。</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentDecisionsModel</name>
    <message>
        <source>✓ approved</source>
        <translation>✓ 批准</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ 否决</translation>
    </message>
    <message>
        <source>shadow order %1</source>
        <translation>影子订单 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentsModel</name>
    <message>
        <source>engine 2 is off</source>
        <translation>引擎 2 已关闭</translation>
    </message>
    <message>
        <source>stopped by a command</source>
        <translation>被指令停用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on, not heard yet</source>
        <translation>开，尚未发言</translation>
    </message>
    <message>
        <source>warming up %1/%2</source>
        <translation>预热中 %1/%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds of an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1R</source>
        <comment>units of risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>Spoke of %1 of %2 decisions: %3 for the signal, %4 against it.</source>
        <translation>对 %2 项决策中的 %1 项发言：%3 项支持信号，%4 项反对。</translation>
    </message>
    <message>
        <source>Vetoed %1 signals; those whose end is known would have earned %2 in all.</source>
        <translation>否决了 %1 个信号；其中结局已知者合计本可获 %2。</translation>
    </message>
    <message>
        <source>The market went where it said in %1 of %2 cases (95 %: %3).</source>
        <translation>%2 例中有 %1 例市场走向与其判断一致（95%：%3）。</translation>
    </message>
    <message>
        <source>%1 shadow trades it was for: %2 won (95 %: %3).</source>
        <translation>支持的 %1 笔影子交易：%2 盈利（95%：%3）。</translation>
    </message>
    <message>
        <source>They earned %1 on average (95 %: %2).</source>
        <translation>平均获利 %1（95%：%2）。</translation>
    </message>
    <message>
        <source>They earned %1 on average; an interval needs %2 of them.</source>
        <translation>平均获利 %1；需 %2 笔才有区间。</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>part, mean result, number of trades</comment>
        <translation>%1 %2，%3 笔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what, its parts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>按标的</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>按市况</translation>
    </message>
    <message>
        <source>By part of the day</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>The last 50 earned %1, the 50 before %2.</source>
        <translation>最近 50 笔获利 %1，之前 50 笔 %2。</translation>
    </message>
    <message>
        <source>Brier score %1 (%2 reliability − %3 resolution + %4 uncertainty).</source>
        <translation>Brier 分数 %1（可靠性 %2 − 分辨度 %3 + 不确定性 %4）。</translation>
    </message>
    <message>
        <source>Calibration error %1; perfect calibration would show %2.</source>
        <translation>校准误差 %1；完美校准时为 %2。</translation>
    </message>
    <message>
        <source>It tells right from wrong with %1 (0.5 is chance).</source>
        <translation>区分对错的能力为 %1（0.5 为随机）。</translation>
    </message>
    <message>
        <source>Recalibrating it helps on data it has not seen: Brier %1 instead of %2.</source>
        <translation>在未见数据上重新校准有益：Brier %1，原为 %2。</translation>
    </message>
    <message>
        <source>Recalibrating it does not help on data it has not seen.</source>
        <translation>在未见数据上重新校准无益。</translation>
    </message>
    <message>
        <source>Its confidence counts as what it was worth: 50 as %1, 70 as %2, 90 as %3 (%4 outcomes, %5).</source>
        <translation>其置信度按实际价值计：50 计为 %1，70 计为 %2，90 计为 %3（%4 个结果，%5）。</translation>
    </message>
    <message>
        <source>isotonic</source>
        <translation>保序回归</translation>
    </message>
    <message>
        <source>Platt</source>
        <comment>a method of recalibration</comment>
        <translation>Platt</translation>
    </message>
    <message>
        <source>right in %1 of %2 cases</source>
        <translation>%2 例中 %1 例正确</translation>
    </message>
    <message>
        <source>Who speaks of signals in engine 2</source>
        <translation>引擎 2 中对信号发言者</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Core 35 %, specialists 40 %, sub-agents 25 % of the weight</source>
        <translation>权重：核心 35%，专家 40%，子智能体 25%</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Whether it takes part</source>
        <translation>是否参与</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signals it spoke of in this session</source>
        <translation>本会话中发言的信号数</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>How often the market went where it said, where that is known</source>
        <translation>已知结果中市场走向与其判断一致的比例</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>How sure it was on average, of 100</source>
        <translation>平均把握程度，满分 100</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>置信</translation>
    </message>
    <message>
        <source>Mean squared error of its confidence: 0 is best, 0.25 is a coin; from 30 results on</source>
        <translation>置信度的均方误差：0 最佳，0.25 相当于抛硬币；满 30 个结果起计</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Mean result of the shadow trades it was for, in units of their risk</source>
        <translation>其支持的影子交易的平均结果，以其风险为单位</translation>
    </message>
    <message>
        <source>Exp. R</source>
        <translation>期望 R</translation>
    </message>
    <message>
        <source>Signals it stopped</source>
        <translation>其阻止的信号</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>否决</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertEventsModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>按本机时钟</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A firing, or a change of the alert</source>
        <translation>警报触发或被更改</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>其编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测得的值</translation>
    </message>
    <message>
        <source>Engine time</source>
        <translation>引擎时间</translation>
    </message>
    <message>
        <source>When it was so in the session</source>
        <translation>会话中何时如此</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>更改者</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertRulesModel</name>
    <message>
        <source>on</source>
        <comment>alert</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>alert</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>alert</comment>
        <translation>待触发</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>alert</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Whether it is watched</source>
        <translation>是否在监视</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>通知什么</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Armed: it fires when the level is reached. Otherwise it holds already, or fired, and waits until the value was far enough away.</source>
        <translation>已就绪：达到水平即触发。否则条件已成立，或已触发并等待数值离开足够远。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>How much it matters: what may break the quiet hours</source>
        <translation>重要程度：什么可打破静默</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知渠道</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>发往何处</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>触发次数</translation>
    </message>
    <message>
        <source>How often, as far as the history goes</source>
        <translation>历史范围内的次数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>When it fired last, by the clock of this computer</source>
        <translation>上次触发时间，按本机时钟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was written down with it</source>
        <translation>随附的备注</translation>
    </message>
</context>
<context>
    <name>sextant::models::AuditModel</name>
    <message>
        <source>%1: %2</source>
        <comment>command, key</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <comment>command, key, value</comment>
        <translation>%1：%2 = %3</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did it</comment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>引擎 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>typed reason</comment>
        <translation>“%1”</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>The operator, or the engine that it happened to</source>
        <translation>操作员，或所涉引擎</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The command, the rule or the incident</source>
        <translation>指令、规则或事件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The typed reason, or what the engine says</source>
        <translation>填写的理由，或引擎的说明</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>相关标的</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>What the rule found</source>
        <translation>规则测得的值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>What the rule allows</source>
        <translation>规则允许的值</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What the order wanted, and what the rule left of it</source>
        <translation>订单申请的数量，及规则准许的数量</translation>
    </message>
</context>
<context>
    <name>sextant::models::ChannelsModel</name>
    <message>
        <source>off</source>
        <comment>channel</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>channel</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>waiting, 12 s more</comment>
        <translation>%1，还有 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>importance</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Its secrets are missing. Store them, and apply.</source>
        <translation>缺少密钥。请存入后应用。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Where messages go</source>
        <translation>消息发往何处</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How it fares</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>What matters less is not told</source>
        <translation>较不重要的不通知</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Messages that have not gone out</source>
        <translation>尚未发出的消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>What they told of: bursts are told together</source>
        <translation>通知的事项：突发合并通知</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>For which there was no room; what matters least goes first</source>
        <translation>因无空间而丢弃；最不重要的先丢</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Given up after several tries, or refused</source>
        <translation>多次尝试后放弃，或被拒绝</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the service said last, and what to do</source>
        <translation>服务最近的答复及处理办法</translation>
    </message>
</context>
<context>
    <name>sextant::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>平仓时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Whose position it was: A paper, B shadow</source>
        <translation>所属：A 模拟盘，B 影子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>最大持仓：+ 多，- 空</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>Average price of the entry</source>
        <translation>入场均价</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Average price of the exit</source>
        <translation>离场均价</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Result less fees</source>
        <translation>扣费后结果</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Commissions of entry and exit</source>
        <translation>入场与离场佣金</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>以止损所承担风险为单位的结果</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>自入场至离场</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>持仓所属</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>平仓原因</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Of the main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>先开始的会话</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>后开始的会话</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>第二个减第一个</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>首个事件</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>开户资金</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>已平持仓</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>未平持仓</translation>
    </message>
    <message>
        <source>Net result of closed positions</source>
        <translation>已平仓净盈亏</translation>
    </message>
    <message>
        <source>Fees of closed positions</source>
        <translation>已平仓费用</translation>
    </message>
    <message>
        <source>Closed with a gain</source>
        <translation>盈利平仓</translation>
    </message>
    <message>
        <source>Deepest drawdown of realised equity</source>
        <translation>已实现权益最大回撤</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedSettingsModel</name>
    <message>
        <source>default</source>
        <comment>value of a setting</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>设置或开关</translation>
    </message>
    <message>
        <source>What the sessions began with</source>
        <translation>会话开始时的值</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>先开始的会话</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>后开始的会话</translation>
    </message>
</context>
<context>
    <name>sextant::models::DepthLadderModel</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>尚无会话——请启动演示或打开录制文件。</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>无标的——请在自选列表中选择。</translation>
    </message>
    <message>
        <source>No price yet — press play.</source>
        <translation>尚无价格——请按播放。</translation>
    </message>
    <message>
        <source>No order book in this source: best bid and ask only.</source>
        <translation>此数据源无订单簿：仅有买一/卖一。</translation>
    </message>
    <message>
        <source>No order book in this source: last price only.</source>
        <translation>此数据源无订单簿：仅有最新价。</translation>
    </message>
    <message>
        <source>Waiting for the first snapshot of the book.</source>
        <translation>正在等待订单簿首个快照。</translation>
    </message>
    <message>
        <source>The book is old: nothing came for %1.</source>
        <translation>订单簿陈旧：已 %1 无数据。</translation>
    </message>
    <message>
        <source>An update of the book is missing; it is wrong until the next snapshot.</source>
        <translation>订单簿缺一次更新；下一快照前不准确。</translation>
    </message>
    <message>
        <source>The book is crossed, bid above ask; it is wrong until the next snapshot.</source>
        <translation>订单簿交叉，买价高于卖价；下一快照前不准确。</translation>
    </message>
    <message>
        <source>%1 (%2 bp)</source>
        <comment>spread as a price, in hundredths of a percent</comment>
        <translation>%1（%2 bp）</translation>
    </message>
    <message>
        <source>S %1</source>
        <comment>a stop order, quantity</comment>
        <translation>止 %1</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>is being moved</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>no own buy order at %1</source>
        <translation>%1 处无自有买单</translation>
    </message>
    <message>
        <source>no own sell order at %1</source>
        <translation>%1 处无自有卖单</translation>
    </message>
    <message>
        <source>bid %1 at %2, %3 down to here</source>
        <translation>%2 处买量 %1，至此累计 %3</translation>
    </message>
    <message>
        <source>no bid at %1</source>
        <translation>%1 处无买盘</translation>
    </message>
    <message>
        <source>%1, last trade</source>
        <translation>%1，最新成交</translation>
    </message>
    <message>
        <source>ask %1 at %2, %3 up to here</source>
        <translation>%2 处卖量 %1，至此累计 %3</translation>
    </message>
    <message>
        <source>no ask at %1</source>
        <translation>%1 处无卖盘</translation>
    </message>
    <message>
        <source>Buys</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>买单</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>买量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>卖量</translation>
    </message>
    <message>
        <source>Sells</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>卖单</translation>
    </message>
</context>
<context>
    <name>sextant::models::DrawingListModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>drawing</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>drawing</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>drawing</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>free</source>
        <comment>drawing that can be moved</comment>
        <translation>自由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first point of a drawing</comment>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last point of a drawing</comment>
        <translation>止</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>of a Fibonacci drawing</comment>
        <translation>水平</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: a drawing is not hidden</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column: a drawing cannot be moved</comment>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentHealthModel</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>须成立的条件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
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
        <translation>样本比例（χ²）</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>A %1, B %2 units; over time p = %3. Below 0.001 over time nothing may be concluded.</source>
        <translation>A %1 个、B %2 个单元；时间累计 p = %3。时间累计低于 0.001 则不得下结论。</translation>
    </message>
    <message>
        <source>one arm has all</source>
        <translation>全在一组</translation>
    </message>
    <message>
        <source>With a split of 0% or 100% there is nothing to check.</source>
        <translation>分流为 0% 或 100% 时无需检查。</translation>
    </message>
    <message>
        <source>Identical inputs A and B</source>
        <translation>A、B 输入相同</translation>
    </message>
    <message>
        <source>one intake</source>
        <translation>同一入口</translation>
    </message>
    <message>
        <source>Both engines are given the same enriched signal and the same market; fills, sizes and exits are the same code.</source>
        <translation>两引擎得到相同的增强信号与相同的市场；成交、定量与离场为同一代码。</translation>
    </message>
    <message>
        <source>No live orders from B</source>
        <translation>B 无真实订单</translation>
    </message>
    <message>
        <source>A shadow order has a type of its own that no venue takes.</source>
        <translation>影子订单为独立类型，任何交易所都不接受。</translation>
    </message>
    <message numerus="yes">
        <source> · %n more day(s)</source>
        <translation>
            <numerusform> · 还需 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Power for %1</source>
        <comment>effect</comment>
        <translation>%1 的功效</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>The chance to find the smallest effect that matters with the units there are; %1 is wanted.</source>
        <translation>以现有单元检出最小有效差异的概率；期望 %1。</translation>
    </message>
    <message>
        <source>Guardrail: %1</source>
        <translation>护栏：%1</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>已突破</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>在 %1 以内</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>预热中</translation>
    </message>
    <message>
        <source>It must not get worse by more than %1.</source>
        <translation>恶化不得超过 %1。</translation>
    </message>
    <message>
        <source>Peeking-safe interval</source>
        <translation>可随时查看的区间</translation>
    </message>
    <message>
        <source>always-valid %1</source>
        <translation>恒有效 %1</translation>
    </message>
    <message>
        <source>The interval holds at every moment at once, so one may look and stop whenever one likes.</source>
        <translation>该区间在任何时刻同时成立，因此可随时查看、随时停止。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>%1 on %2 days</source>
        <comment>count</comment>
        <translation>%1，共 %2 天</translation>
    </message>
    <message>
        <source>Left out: %1 too young, %2 of earlier phases, %3 that take no part, %4 of first days.</source>
        <translation>不计入：%1 个未成熟，%2 个属先前阶段，%3 个不参与，%4 个属首日。</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentMetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>评估指标</translation>
    </message>
    <message>
        <source>What is compared; the first one decides</source>
        <translation>对比内容；以第一项为准</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A 模拟盘</translation>
    </message>
    <message>
        <source>Engine 1</source>
        <translation>引擎 1</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B 影子</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>引擎 2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What the interval says</source>
        <translation>区间所示</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1, too early to be read</source>
        <translation>%1，尚早，不宜解读</translation>
    </message>
    <message>
        <source>no interval yet</source>
        <translation>尚无区间</translation>
    </message>
    <message>
        <source>%1 · decides</source>
        <comment>metric</comment>
        <translation>%1 · 主指标</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Always valid: it holds however often it is looked at. The dashed line is zero.</source>
        <translation>始终有效：无论查看多少次都成立。虚线为零。</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentViewsModel</name>
    <message>
        <source>View</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>How the metric that decides is looked at; none of these decides</source>
        <translation>看待主指标的各种方法；均不作为判定依据</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>of a view</comment>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>At the level that was promised; for one look</source>
        <translation>按预注册水平；仅适用于查看一次</translation>
    </message>
    <message>
        <source>p or chance</source>
        <translation>p 值或概率</translation>
    </message>
    <message>
        <source>p of no difference; of the Bayesian view the chance that B is better</source>
        <translation>无差异的 p 值；贝叶斯视角为 B 更好的概率</translation>
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
        <translation>日合计固定检验</translation>
    </message>
    <message>
        <source>Fixed test of units</source>
        <translation>单元固定检验</translation>
    </message>
    <message>
        <source>Right for one look at the planned end; looking often finds differences that are not there</source>
        <translation>适用于计划终点查看一次；频繁查看会得出并不存在的差异</translation>
    </message>
    <message>
        <source>Fixed test, clustered by day</source>
        <translation>按日聚类固定检验</translation>
    </message>
    <message>
        <source>Units of one day share the market: days are what is counted</source>
        <translation>同日单元共处同一市场：以天计数</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>CUPED</translation>
    </message>
    <message>
        <source>Less noise by what was known before: the mean R of 20 trading days; correlation %1</source>
        <translation>以先验信息降噪：20 个交易日的平均 R；相关系数 %1</translation>
    </message>
    <message>
        <source>Bootstrap of days in blocks</source>
        <translation>按日分块自助法</translation>
    </message>
    <message>
        <source>Bootstrap of units (BCa)</source>
        <translation>单元自助法（BCa）</translation>
    </message>
    <message>
        <source>%1 resamples from seed %2</source>
        <translation>%1 次重抽样，种子 %2</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>配对 t 检验</translation>
    </message>
    <message>
        <source>Takes every pair for independent, which those of one day are not</source>
        <translation>假定各对独立，而同日各对并不独立</translation>
    </message>
    <message>
        <source>B better %1 times, worse %2 times</source>
        <translation>B 更好 %1 次，更差 %2 次</translation>
    </message>
    <message>
        <source>Sign test</source>
        <translation>符号检验</translation>
    </message>
    <message>
        <source>Ranks (Mann–Whitney)</source>
        <translation>秩检验（Mann–Whitney）</translation>
    </message>
    <message>
        <source>A check that no outlier makes the difference</source>
        <translation>检查差异并非由离群值造成</translation>
    </message>
    <message>
        <source>B above A in %1 of pairs</source>
        <translation>%1 的配对中 B 高于 A</translation>
    </message>
    <message>
        <source>Bayesian, weak prior</source>
        <translation>贝叶斯，弱先验</translation>
    </message>
    <message>
        <source>Expected loss if B is taken and A was better: %1. Not protected against looking often.</source>
        <translation>若采用 B 而 A 更好，预期损失：%1。不防范频繁查看。</translation>
    </message>
    <message>
        <source>B better: %1</source>
        <translation>B 更好：%1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentsModel</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Key and title</source>
        <translation>标识与标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>draft → promised → running → stopped → concluded → archived</source>
        <translation>草稿 → 已预注册 → 运行中 → 已停止 → 已结题 → 已归档</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Paired: both engines act on every signal. Split: only the labelled one</source>
        <translation>配对：两引擎均执行每个信号。分流：仅标记的引擎执行</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>标记为 B 的单元占比</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>参与</translation>
    </message>
    <message>
        <source>Share of units that take part at all</source>
        <translation>参与实验的单元占比</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>研究假设</translation>
    </message>
    <message>
        <source>What was expected before it began</source>
        <translation>开始前的预期</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>无实验</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>What engine 2 does beside engine 1 while none runs</source>
        <translation>无实验运行时引擎 2 与引擎 1 并行的方式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, conclusion</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedInstrumentsModel</name>
    <message>
        <source>none</source>
        <comment>book</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>该品种</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Whether its book follows from a beginning without a hole</source>
        <translation>其订单簿是否从起点连续无缺</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>距上次收到的时间</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Holes that may still be filled</source>
        <translation>仍可补上的缺口</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Trades given to the session</source>
        <translation>交给会话的成交</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>补取</translation>
    </message>
    <message>
        <source>Trades that were missed and fetched afterwards</source>
        <translation>漏掉后补取的成交</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Trades that came twice and were left out</source>
        <translation>收到两次而略去的成交</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Trades and bars that never came, as far as ids and the calendar tell</source>
        <translation>按编号与日历判断从未收到的成交与K线</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Bars given to the session, of all timeframes</source>
        <translation>交给会话的各周期K线</translation>
    </message>
    <message>
        <source>Bars fetched</source>
        <translation>补取K线</translation>
    </message>
    <message>
        <source>Bars of the past, or that were missed</source>
        <translation>过去的或漏掉的K线</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Bars that nobody called final and no history has</source>
        <translation>无人确认最终且历史中没有的K线</translation>
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
        <translation>%1，接替</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>never ended</source>
        <comment>connection</comment>
        <translation>从未中断</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Venues have several, and one that is old makes way for another</source>
        <translation>场所有多个连接，旧的会让位给新的</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>处于此状态的时长</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Times it was open</source>
        <translation>打开过的次数</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>What it is subscribed to</source>
        <translation>订阅的内容</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>距上次收到的时间</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Each time it had to be made again, by reason, and the venue&apos;s own words</source>
        <translation>每次须重建的原因，以及场所的原话</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedTableModel</name>
    <message>
        <source>%1 live</source>
        <comment>bars</comment>
        <translation>实时 %1</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>bars</comment>
        <translation>补取 %1</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>bars</comment>
        <translation>推算 %1</translation>
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
        <translation>延迟中位数 %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Where prices come from</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether what comes is whole and new</source>
        <translation>收到的是否完整且最新</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instruments that are listened to</source>
        <translation>监听的品种</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>Messages a second, of the newest ten</source>
        <translation>每秒消息数，最近十秒</translation>
    </message>
    <message>
        <source>Latency p50 · p99</source>
        <translation>延迟 p50 · p99</translation>
    </message>
    <message>
        <source>From the venue&apos;s stamp to receipt, of the newest 1,024 messages: half came within the first, all but one of a hundred within the second. The difference of the clocks is taken off.</source>
        <translation>从场所时间戳到收到，最近 1,024 条消息：一半在前值以内，百分之九十九在后值以内。已扣除时钟差。</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>Median latency of the newest quarter of an hour</source>
        <translation>最近一刻钟的中位延迟</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>Connections that had to be made again; planned ones are not counted</source>
        <translation>须重建的连接；计划内的不计</translation>
    </message>
    <message>
        <source>Gaps open</source>
        <translation>未补缺口</translation>
    </message>
    <message>
        <source>Holes in trades, bars and books that may still be filled</source>
        <translation>成交、K线与订单簿中仍可补上的缺口</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已补齐</translation>
    </message>
    <message>
        <source>Holes that were filled by what was fetched, or by a new beginning of a book</source>
        <translation>由补取或订单簿重新开始而补上的缺口</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Holes that could not be filled; they are marked on the chart</source>
        <translation>无法补上的缺口；图表上有标记</translation>
    </message>
    <message>
        <source>Resyncs</source>
        <translation>重同步</translation>
    </message>
    <message>
        <source>Books that had to begin anew</source>
        <translation>须重新开始的订单簿</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>额度占用</translation>
    </message>
    <message>
        <source>How much of what the venue allows in a minute is used</source>
        <translation>已用场所每分钟允许额度的多少</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Open: too many requests failed, so the venue is left in peace for a while</source>
        <translation>断开：失败请求过多，暂时不打扰场所</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The venue&apos;s clock minus the one here</source>
        <translation>场所时钟减本机时钟</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Where bars came from: live, fetched afterwards, or inferred because nobody called them final</source>
        <translation>K线来源：实时、补取，或因无人确认最终而推断</translation>
    </message>
</context>
<context>
    <name>sextant::models::FillLadderModel</name>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>谁的订单</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>F0: at the price as it is; F1: at the spread; F2: through the visible book; F3: with latency, queue and impact besides</source>
        <translation>F0：按原价；F1：按价差；F2：穿过可见订单簿；F3：再加延迟、排队与冲击</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Executions; an order may fill in parts</source>
        <translation>成交笔数；一个订单可分批成交</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Orders that this model&apos;s venue refused</source>
        <translation>该模型场所拒绝的订单</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Quantity bought and sold</source>
        <translation>买入与卖出数量</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Of that, what rested and was taken by others</source>
        <translation>其中挂单被他人吃掉的部分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Result had everything that filled done so at the mid of its submission</source>
        <translation>若全部成交均按提交时中间价的结果</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>What the mid moved against the orders until the venue had them; taken off</source>
        <translation>场所收到前中间价对订单的不利变动；扣除</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What it moved from then to the fill: queue, trigger, level; taken off</source>
        <translation>此后到成交的变动：排队、触发、档位；扣除</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>Half-spreads paid; taken off</source>
        <translation>支付的半价差；扣除</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Depth beyond the best price, and roundings; taken off</source>
        <translation>最优价以外的深度与取整；扣除</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>What the orders themselves moved the market by; taken off</source>
        <translation>订单自身推动市场的部分；扣除</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>毛额</translation>
    </message>
    <message>
        <source>Result before fees, open quantity at the price of now</source>
        <translation>手续费前结果，未平数量按现价</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid to the venue; a rebate is negative</source>
        <translation>付给场所；返佣为负</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Gross less fees</source>
        <translation>毛额减手续费</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the order was executed</source>
        <translation>订单执行时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>本会话中的订单编号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Bought or sold</source>
        <translation>买入或卖出</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>以标的单位计的数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price paid or received, all costs but the fee in it</source>
        <translation>成交价，已含手续费以外的全部成本</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Commission in the account&apos;s currency</source>
        <translation>以账户货币计的佣金</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What made the execution possible; in brackets the level of the book</source>
        <translation>促成成交的方式；括号内为订单簿档位</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>How the fill was priced: F0 without costs, F1 at the quote or around the last trade, F1B from a bar, F2 from the book, F3 with queue and impact besides; ≈ where the spread was assumed</source>
        <translation>成交定价方式：F0 不计成本，F1 按报价或最新成交价附近，F1B 按 K 线，F2 按订单簿，F3 另计队列与冲击；≈ 表示点差为假定值</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>买/卖价</translation>
    </message>
    <message>
        <source>Best bid and ask at that moment</source>
        <translation>当时最优买价与卖价</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考价</translation>
    </message>
    <message>
        <source>What the price was made from: mid, last trade, open or level</source>
        <translation>定价依据：中间价、最新成交价、开盘价或价位</translation>
    </message>
    <message>
        <source>½ spread</source>
        <translation>½ 点差</translation>
    </message>
    <message>
        <source>Half of the spread against the trader, in the price</source>
        <translation>不利于交易者的半点差，已含于价格</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Slippage against the trader, in the price</source>
        <translation>不利于交易者的滑点，已含于价格</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>What the order itself moved the market by, in the price</source>
        <translation>订单自身造成的市场变动，已含于价格</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Modelled time from the order to the venue</source>
        <translation>订单到达交易所的模型时间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Quantity before it in the queue when it was accepted</source>
        <translation>受理时排在其前方的数量</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose order it was</source>
        <translation>订单所属</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the order was given</source>
        <translation>下单原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sextant::models::FindingsModel</name>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1, fill %2</source>
        <comment>number of an order, which of its fills</comment>
        <translation>%1，第 %2 笔成交</translation>
    </message>
    <message>
        <source>Booked from the venue&apos;s record</source>
        <translation>已按交易所记录入账</translation>
    </message>
    <message>
        <source>No entries until it is unlocked</source>
        <translation>解锁前不开仓</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>不符项</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照方</translation>
    </message>
    <message>
        <source>Who says something else than the engine</source>
        <translation>与引擎说法不同的一方</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>相关标的</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Which order, and which of its fills</source>
        <translation>哪张订单的哪笔成交</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>引擎的说法</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>What venue or storage says</source>
        <translation>交易所或存储的说法</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>处理情况</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagHistoryModel</name>
    <message>
        <source>It was made while no session was running, so that nothing came of it at once</source>
        <translation>更改时没有会话运行，因此未立即产生影响</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>按本机时钟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>The flag, and what it was before and after</source>
        <translation>开关及其更改前后的状态</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>此后影响</translation>
    </message>
    <message>
        <source>What it did from then on until the next change, in the same session</source>
        <translation>自此至下次更改，在同一会话中的作用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The operator&apos;s words</source>
        <translation>操作员填写的文字</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>From when on it is called stale</source>
        <translation>自何时起视为过期</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagsModel</name>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a flag that is off</comment>
        <translation>受制于 %1</translation>
    </message>
    <message>
        <source>in effect</source>
        <comment>flag</comment>
        <translation>生效中</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>从未更改</translation>
    </message>
    <message>
        <source>%1 by %2, %3 (%4)</source>
        <comment>on or off, who, when, time zone</comment>
        <translation>%1，%2，%3（%4）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 为%2</translation>
    </message>
    <message>
        <source>It needs %1, which is off.</source>
        <comment>a flag</comment>
        <translation>它需要 %1，而后者已关。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Name of the feature flag</source>
        <translation>功能开关名称</translation>
    </message>
    <message>
        <source>On</source>
        <comment>flag switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Turning it asks for a reason</source>
        <translation>切换时须填写理由</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Whether it is in effect, or which flag above it is off</source>
        <translation>是否生效，或其上级哪个开关已关</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>其改变的内容</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>此后影响</translation>
    </message>
    <message>
        <source>What it did since its last change, or since the session began</source>
        <translation>自上次更改或会话开始以来的作用</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Whether it has expired, or was left on for long</source>
        <translation>是否已过期，或开启过久</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Who changed it last, when and why</source>
        <translation>最近由谁、何时、为何更改</translation>
    </message>
</context>
<context>
    <name>sextant::models::GuiStallsModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>按本机时钟</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long the window did not answer</source>
        <translation>窗口未响应的时长</translation>
    </message>
    <message>
        <source>What it was doing</source>
        <translation>当时在做什么</translation>
    </message>
    <message>
        <source>What took most of the time</source>
        <translation>耗时最多的事</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>How much of the time that took</source>
        <translation>占该时段的多少</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportBarsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>在文件中的位置</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>When the bar begins</source>
        <translation>K线开始时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘价</translation>
    </message>
    <message>
        <source>First price</source>
        <translation>首价</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>末价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>What was traded; a dash: the file does not say</source>
        <translation>成交量；横线：文件未说明</translation>
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
        <translation>行</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>在文件中的位置</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which cell is wrong</source>
        <translation>哪个单元格有误</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>And what was expected</source>
        <translation>以及应为何值</translation>
    </message>
</context>
<context>
    <name>sextant::models::IncidentsModel</name>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>事件及原因</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>相关标的</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instruments</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>sextant::models::LayoutsModel</name>
    <message>
        <source>Whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>保存时的样子</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>One workspace, or the whole window</source>
        <translation>一个工作区或整个窗口</translation>
    </message>
</context>
<context>
    <name>sextant::models::LegsText</name>
    <message>
        <source>Bull call spread</source>
        <translation>牛市看涨价差</translation>
    </message>
    <message>
        <source>Bear put spread</source>
        <translation>熊市看跌价差</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>跨式</translation>
    </message>
    <message>
        <source>Strangle</source>
        <translation>宽跨式</translation>
    </message>
    <message>
        <source>Iron condor</source>
        <translation>铁鹰式</translation>
    </message>
    <message>
        <source>Calendar spread</source>
        <translation>日历价差</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>备兑看涨</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>单一期权</translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation>垂直价差</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>多个期权</translation>
    </message>
    <message>
        <source>brings %1</source>
        <translation>收入 %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>支出 %1</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>将被拒绝：%1</translation>
    </message>
    <message>
        <source>one %1; all need %2 and fees of %3</source>
        <translation>每组 %1；合计需 %2，手续费 %3</translation>
    </message>
    <message>
        <source>Would be refused: %1 (%2)</source>
        <translation>将被拒绝：%1（%2）</translation>
    </message>
    <message>
        <source>Would be sent: %1. Contracts that nothing covers: %2.</source>
        <translation>将发送：%1。无覆盖的合约：%2。</translation>
    </message>
    <message>
        <source>Would be sent: %1.</source>
        <translation>将发送：%1。</translation>
    </message>
</context>
<context>
    <name>sextant::models::NotificationsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What told it</source>
        <translation>通知来源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was told, and how often one after another</source>
        <translation>通知内容及连续次数</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>相关标的</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1，未读</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>not read yet</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 (×%2)</source>
        <comment>text, how often</comment>
        <translation>%1（×%2）</translation>
    </message>
</context>
<context>
    <name>sextant::models::OperatorEventsModel</name>
    <message>
        <source>nobody</source>
        <comment>operator</comment>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refused: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>按本机时钟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>The operator who did it or tried to</source>
        <translation>执行或尝试执行的操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done or refused</source>
        <translation>执行或被拒的操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The flag, setting, instrument or operator</source>
        <translation>开关、设置、标的或操作员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was needed, or what changed</source>
        <translation>所需权限，或更改内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Window, socket of the workspace, command line or file</source>
        <translation>窗口、工作区套接字、命令行或文件</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionChainModel</name>
    <message>
        <source>strike %1, at the money</source>
        <translation>行权价 %1，平值</translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation>行权价 %1</translation>
    </message>
    <message>
        <source>no %1 at %2</source>
        <translation>%2 处无 %1</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>strike, call or put, title of the column, value</comment>
        <translation>%1 %2，%3：%4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no position</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody has quoted it yet.</source>
        <translation>尚无人报价。</translation>
    </message>
    <message>
        <source>Last quote %1 × %2 at %3 / %4, %5 ago</source>
        <comment>bid size, ask size, bid, ask, age</comment>
        <translation>最新报价 %1 × %2 @ %3 / %4，%5 前</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>未采用：%1。</translation>
    </message>
    <message>
        <source>No volatility: %1.</source>
        <translation>无波动率：%1。</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <comment>hint of a column</comment>
        <translation>看涨：%1</translation>
    </message>
    <message>
        <source>Put: %1</source>
        <comment>hint of a column</comment>
        <translation>看跌：%1</translation>
    </message>
    <message>
        <source>contracts held by A and B, and chosen (S)</source>
        <translation>A、B 持有及已选（S）的合约数</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>age of the quote, or what is wrong with it</source>
        <translation>报价时效，或其问题</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>theta, gained per day of time passing</source>
        <translation>Theta，每过一天的损益</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>vega, gained per point of volatility</source>
        <translation>Vega，波动率每变 1 点的损益</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>gamma, change of delta per 1.00 of the price</source>
        <translation>Gamma，价格每变 1.00 时 Delta 的变化</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>delta, gained per 1.00 of the price</source>
        <translation>Delta，价格每涨 1.00 的损益</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>implied volatility of its mid, per year</source>
        <translation>中间价的年化隐含波动率</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>between bid and ask</source>
        <translation>买价与卖价之间</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中间价</translation>
    </message>
    <message>
        <source>what it can be sold at; click to sell</source>
        <translation>可卖出价；点击卖出</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>what it can be bought at; click to buy</source>
        <translation>可买入价；点击买入</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Price at which it is exercised</source>
        <translation>行使期权的价格</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>行权价</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionGreeksModel</name>
    <message>
        <source>0%</source>
        <comment>neither price nor volatility moves</comment>
        <translation>0%</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>greek, whose, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合约数</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Delta, shares</source>
        <translation>Delta（股）</translation>
    </message>
    <message>
        <source>Delta, money</source>
        <translation>Delta（金额）</translation>
    </message>
    <message>
        <source>… price +1%</source>
        <comment>gained when the price rises by one percent</comment>
        <translation>… 价格 +1%</translation>
    </message>
    <message>
        <source>Gamma, shares per 1.00</source>
        <translation>Gamma（股/1.00）</translation>
    </message>
    <message>
        <source>… delta per +1%</source>
        <comment>change of the delta in money when the price rises by one percent</comment>
        <translation>… Delta 变化/+1%</translation>
    </message>
    <message>
        <source>Vega, per point</source>
        <translation>Vega（每点）</translation>
    </message>
    <message>
        <source>Theta, per day</source>
        <translation>Theta（每天）</translation>
    </message>
    <message>
        <source>Rho, per 1% interest</source>
        <translation>Rho（利率每 1%）</translation>
    </message>
    <message>
        <source>Legs without a value</source>
        <translation>无估值的腿</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionLadderModel</name>
    <message>
        <source>none</source>
        <comment>no pinned strikes</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>sold at %1: how many are assigned is not known before it is over</source>
        <translation>于 %1 卖出：到期结束前不知会有多少被指派</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>contracts</comment>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>contracts</comment>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Pin risk</source>
        <translation>钉仓风险</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSelectionModel</name>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>contracts of a leg; negative: sold</comment>
        <translation>张数</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>ask of what is bought, bid of what is sold</comment>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionStressModel</name>
    <message>
        <source>price %1, volatility %2: %3</source>
        <translation>价格 %1，波动率 %2：%3</translation>
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
        <translation>%1 · %2 天</translation>
    </message>
    <message>
        <source>%1, strike %2: %3</source>
        <comment>expiry, distance from the forward, volatility</comment>
        <translation>%1，行权价 %2：%3</translation>
    </message>
    <message>
        <source>nobody quotes so far out</source>
        <translation>如此虚值处无人报价</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionText</name>
    <message>
        <source>no quote</source>
        <translation>无报价</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>quote of an option</comment>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>quote of an option without bid and ask</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>no ask</source>
        <translation>无卖价</translation>
    </message>
    <message>
        <source>no bid</source>
        <translation>无买价</translation>
    </message>
    <message>
        <source>crossed</source>
        <comment>bid above ask</comment>
        <translation>交叉</translation>
    </message>
    <message>
        <source>strike or price is no number</source>
        <translation>行权价或价格不是数字</translation>
    </message>
    <message>
        <source>it expires now</source>
        <translation>此刻到期</translation>
    </message>
    <message>
        <source>its price is below what exercising it pays</source>
        <translation>价格低于行权所得</translation>
    </message>
    <message>
        <source>its price is exactly what exercising it pays</source>
        <translation>价格恰等于行权所得</translation>
    </message>
    <message>
        <source>its price is above what it can be worth</source>
        <translation>价格高于其可能价值</translation>
    </message>
    <message>
        <source>no volatility gives its price</source>
        <translation>没有波动率能给出该价格</translation>
    </message>
    <message>
        <source>call</source>
        <comment>option</comment>
        <translation>看涨</translation>
    </message>
    <message>
        <source>put</source>
        <comment>option</comment>
        <translation>看跌</translation>
    </message>
    <message>
        <source>%1 · %2 d · %3</source>
        <comment>expiry date, days, root</comment>
        <translation>%1 · %2 天 · %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>root, expiry date, strike, call or put</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>A paper</source>
        <comment>positions of engine 1</comment>
        <translation>A 模拟盘</translation>
    </message>
    <message>
        <source>B shadow</source>
        <comment>positions of engine 2</comment>
        <translation>B 影子</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many quotes, what is wrong with them</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 quotes, all good</source>
        <translation>%1 个报价，全部可用</translation>
    </message>
    <message>
        <source>%1 of %2 quotes bad: %3</source>
        <translation>%2 个报价中 %1 个不良：%3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as QLocale writes it: &quot;5 Jan 2026&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>When the order was given</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>本会话中的订单编号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Buys or sells</source>
        <translation>买入或卖出</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What kind of order; exits only reduce a position</source>
        <translation>订单类型；离场单只减仓</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>以标的单位计的数量</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Quantity executed so far</source>
        <translation>已成交数量</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Worst price of a limit order</source>
        <translation>限价单可接受的最差价格</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Price that a stop order waits for</source>
        <translation>止损单等待的价格</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>How far a trailing stop lies behind the best price</source>
        <translation>追踪止损距最优价的距离</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示量</translation>
    </message>
    <message>
        <source>What the book shows of an iceberg at a time</source>
        <translation>冰山单每次在订单簿中显示的数量</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Time in force: DAY until the end of the trading day, GTC until cancelled, GTD until an instant, IOC at once or not at all, FOK at once and whole, OPG at the open</source>
        <translation>有效期：DAY 至交易日结束，GTC 至撤销，GTD 至指定时间，IOC 即时成交否则撤销，FOK 即时全部成交否则撤销，OPG 开盘</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Orders with the same number belong together: what fills one cancels or reduces the others</source>
        <translation>编号相同的订单互相关联：其一成交会撤销或缩减其余</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The order whose place it took, or the position that it leaves</source>
        <translation>其替换的订单，或其平掉的持仓</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What has become of it; unverified: nobody knows what the market did to it while the program was away</source>
        <translation>订单现状；未核实：程序离线期间市场对其如何不得而知</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose order it is</source>
        <translation>订单所属</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it was given, and why it ended</source>
        <translation>下单原因及终止原因</translation>
    </message>
</context>
<context>
    <name>sextant::models::PairsModel</name>
    <message>
        <source>A and B differ</source>
        <translation>A 与 B 不同</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>做多</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>做空</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Average entry of engine 1 on paper</source>
        <translation>引擎 1 在模拟盘的平均入场价</translation>
    </message>
    <message>
        <source>A entry</source>
        <translation>A 入场</translation>
    </message>
    <message>
        <source>Result of engine 1 so far, less fees</source>
        <translation>引擎 1 迄今结果，已扣费</translation>
    </message>
    <message>
        <source>A P&amp;L</source>
        <translation>A 盈亏</translation>
    </message>
    <message>
        <source>Average entry of engine 2 in its shadow</source>
        <translation>引擎 2 在影子中的平均入场价</translation>
    </message>
    <message>
        <source>B entry</source>
        <translation>B 入场</translation>
    </message>
    <message>
        <source>Result of engine 2 so far, less fees; it trades no money</source>
        <translation>引擎 2 迄今结果，已扣费；不交易任何资金</translation>
    </message>
    <message>
        <source>B P&amp;L</source>
        <translation>B 盈亏</translation>
    </message>
    <message>
        <source>What B has earned more than A; without a position 0</source>
        <translation>B 比 A 多赚的部分；无持仓计 0</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The agents that made B&apos;s decision, or why B stays out</source>
        <translation>作出 B 决策的智能体，或 B 观望的原因</translation>
    </message>
    <message>
        <source>B decided by</source>
        <translation>B 决策者</translation>
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
        <translation>空 %1</translation>
    </message>
    <message>
        <source>long %1</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Whose position it is: A paper, B shadow</source>
        <translation>所属：A 模拟盘，B 影子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Units held: + long, - short</source>
        <translation>持有单位：+ 多，- 空</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>Average price paid or received</source>
        <translation>平均成交价</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>What it is valued at now</source>
        <translation>当前估值价格</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Result so far: realised and unrealised, less fees</source>
        <translation>迄今结果：已实现与未实现，已扣费</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>以止损所承担风险为单位的结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>止盈目标</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Level of the trailing stop once it is armed</source>
        <translation>追踪止损启动后的价位</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Time since it was opened</source>
        <translation>开仓以来的时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose position it is</source>
        <translation>持仓所属</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>开仓于 %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ProfilesModel</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>保存时的样子</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How many settings it holds; the others have their defaults</source>
        <translation>包含多少项设置；其余为默认值</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>何时保存</translation>
    </message>
</context>
<context>
    <name>sextant::models::RegimeChangesModel</name>
    <message>
        <source>%1 so far</source>
        <comment>a span of time</comment>
        <translation>迄今 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Close of the bar that changed it</source>
        <translation>引发变化的 K 线收盘时间</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Direction and volatility from then on</source>
        <translation>此后的方向与波动率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>The labels that became others</source>
        <translation>发生改变的标签</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>How long it stayed so, closed hours included</source>
        <translation>持续时间，含休市</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How likely its direction was</source>
        <translation>该方向的概率</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>How clear the regime was at the change</source>
        <translation>变化时市况的明确程度</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>断裂</translation>
    </message>
    <message>
        <source>How likely the market had broken with its past within the last 15 bars</source>
        <translation>最近 15 根 K 线内市场与过去断裂的概率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What the direction was made of</source>
        <translation>方向的判断依据</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>主因</translation>
    </message>
    <message>
        <source>What changed first</source>
        <translation>最先改变的内容</translation>
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
        <translation>由%1转%2：%3</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>市场方向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>How long it lasted on average, closed hours included; stays that have ended</source>
        <translation>平均持续时间，含休市；仅计已结束的停留</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Share of the time with a known direction</source>
        <translation>占方向已知时间的比例</translation>
    </message>
    <message>
        <source>Of time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>How often it turned to %1, and the share of all turns from there</source>
        <translation>转为%1的次数，及其占全部转出的比例</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>direction of a market</comment>
        <translation>转%1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ReportRunner</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room.</source>
        <translation>无法写入 %1：%2。请选择其他位置或腾出空间。</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was reading the session again: %1. No report was written; running sessions are not concerned.</source>
        <translation>引擎在重读会话时因故障停止：%1。没有写出报告；运行中的会话不受影响。</translation>
    </message>
</context>
<context>
    <name>sextant::models::RiskLimitsModel</name>
    <message>
        <source>none</source>
        <comment>window of an event</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>规则编号</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>限制对象</translation>
    </message>
    <message>
        <source>What the rule limits</source>
        <translation>规则限制的内容</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Share of the limit that is used; the mark is where a warning is given</source>
        <translation>限额使用率；标记处发出警告</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>What the account has now, working entries included</source>
        <translation>账户当前值，含入场挂单</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>允许值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Broken limits stop entries; near ones have used the share that warns</source>
        <translation>限额突破则停开仓；接近者已达预警比例</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>The instrument that it is about, if it is about one</source>
        <translation>所涉标的（如有）</translation>
    </message>
    <message>
        <source>%1: %2 used, %3</source>
        <comment>rule, share, state</comment>
        <translation>%1：已用 %2，%3</translation>
    </message>
</context>
<context>
    <name>sextant::models::SessionsModel</name>
    <message>
        <source>SIM</source>
        <comment>session on invented prices</comment>
        <translation>仿真</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>paper session on a venue&apos;s live prices</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>PAPER</source>
        <comment>paper session on recorded prices</comment>
        <translation>模拟盘</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <comment>a look back at a session</comment>
        <translation>回放</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>session</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <comment>session</comment>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>What the session is called</source>
        <translation>会话名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where its prices come from</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When it was begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether it can go on</source>
        <translation>能否继续</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Files or simulator it was made from</source>
        <translation>所用文件或仿真器</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What people wrote about the session</source>
        <translation>关于会话的备注</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingDifferencesModel</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会改变的内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What is in effect</source>
        <translation>生效的值</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>配置中</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>将变为</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the values are counted in</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>When the change takes effect</source>
        <translation>更改何时生效</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title of a setting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>description, key of the setting</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingsModel</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>下一会话</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>description, key of the setting</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>setting, value, unit</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What is in effect, or will be once it is applied</source>
        <translation>当前生效值，或应用后的值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the value is counted in</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>What it is unless set</source>
        <translation>未设置时的值</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>When a change takes effect</source>
        <translation>更改何时生效</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether it differs from its default, or waits to be applied</source>
        <translation>是否与默认值不同，或等待应用</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>允许值</translation>
    </message>
</context>
<context>
    <name>sextant::models::ShortcutsModel</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Where the action stands</source>
        <translation>操作所在位置</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What is pressed for it</source>
        <translation>为此按下的键</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Its key before anybody chose another</source>
        <translation>有人更改之前的按键</translation>
    </message>
</context>
<context>
    <name>sextant::models::SignalsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a gate or rule, what it measured</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>signal from outside (%1)</source>
        <translation>外部信号（%1）</translation>
    </message>
    <message>
        <source>score %1, agreement %2</source>
        <translation>评分 %1，一致度 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was scored or came in</source>
        <translation>评分或收到的时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>TF</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Timeframe of the signal</source>
        <translation>信号的周期</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>What the signal asks for</source>
        <translation>信号要求的方向</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>0 short, 0.5 neutral, 1 long</source>
        <translation>0 做空，0.5 中性，1 做多</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Who decided: A paper, B shadow</source>
        <translation>决策方：A 模拟盘，B 影子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of it; of traded ones, the state of the order</source>
        <translation>处理结果；已交易的显示订单状态</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>主因</translation>
    </message>
    <message>
        <source>The deciding reason; Why shows all of them</source>
        <translation>决定性理由；“原因”面板显示全部</translation>
    </message>
    <message>
        <source>traded</source>
        <comment>signal</comment>
        <translation>已交易</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>signal</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>signal</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>scored bar</comment>
        <translation>无信号</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>signal</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>signal</comment>
        <translation>已拒绝</translation>
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
        <translation>已平仓</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>平仓时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>持仓所属</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>最大持仓：+ 多，- 空</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Result less fees, dividends and funding included</source>
        <translation>结果已扣手续费，含股息与资金费</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>以止损所承担风险为单位的结果</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best result it ever showed, before fees</source>
        <translation>最大有利偏移：曾达到的最好结果，未扣费</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst result it ever showed, before fees</source>
        <translation>最大不利偏移：曾达到的最差结果，未扣费</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>自入场至离场</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>平仓原因</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of its notes</source>
        <translation>其备注的标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What people noted about it</source>
        <translation>对它的备注内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>sextant::models::VetoModel</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>That left the signal alone</source>
        <translation>放弃该信号者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Gate, rule or refusal; “against” is an agent that spoke against the signal</source>
        <translation>过滤、规则或拒绝；“反对”指智能体反对该信号</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Followed to their end</source>
        <translation>已追踪至结局</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>UTC days of their decisions: the clusters of the interval</source>
        <translation>决策所属 UTC 日数：即区间的聚类</translation>
    </message>
    <message>
        <source>Mean R</source>
        <translation>平均 R</translation>
    </message>
    <message>
        <source>What they would have earned; below zero the veto saved money</source>
        <translation>本可赚得的结果；低于零说明否决省了钱</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Of the mean, for one look, clustered by day</source>
        <translation>均值的区间，仅查看一次，按日聚类</translation>
    </message>
    <message>
        <source>Value of the veto</source>
        <translation>否决价值</translation>
    </message>
    <message>
        <source>What all of them would have lost, in R</source>
        <translation>全部信号本会亏损的总额，以 R 计</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B 影子</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A 模拟盘</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>one day only</source>
        <translation>仅一天</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistBook</name>
    <message>
        <source>new watchlist %1</source>
        <translation>新建自选列表 %1</translation>
    </message>
    <message>
        <source>new name of watchlist %1</source>
        <translation>自选列表 %1 改名</translation>
    </message>
    <message>
        <source>removal of watchlist %1</source>
        <translation>删除自选列表 %1</translation>
    </message>
    <message>
        <source>order of the watchlist</source>
        <translation>自选列表的顺序</translation>
    </message>
    <message>
        <source>change of watchlist %1</source>
        <translation>更改自选列表 %1</translation>
    </message>
    <message>
        <source>group of %1</source>
        <translation>%1 的组</translation>
    </message>
    <message>
        <source>change of screen %1</source>
        <translation>更改筛选 %1</translation>
    </message>
    <message>
        <source>removal of screen %1</source>
        <translation>删除筛选 %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistModel</name>
    <message>
        <source>no closed bars yet</source>
        <translation>尚无已收盘 K 线</translation>
    </message>
    <message>
        <source>%1 over %2 bars of %3</source>
        <translation>%1，%2 根 %3 K 线</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no score yet, the indicators are warming up</source>
        <translation>尚无评分，指标预热中</translation>
    </message>
    <message>
        <source>score %1 on %2, confidence %3, agreement %4</source>
        <translation>%2 评分 %1，置信度 %3，一致度 %4</translation>
    </message>
    <message>
        <source>%1
buys from %2, sells from %3</source>
        <translation>%1
不低于 %2 买入，不高于 %3 卖出</translation>
    </message>
    <message>
        <source>no regime, nothing is scored</source>
        <translation>无市况，未评分</translation>
    </message>
    <message>
        <source>regime %1, confidence %2</source>
        <translation>市况 %1，置信度 %2</translation>
    </message>
    <message>
        <source>the regime is not known yet</source>
        <translation>市况尚不可知</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <comment>basis points</comment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>最新价格</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>较前一交易日收盘；不休市市场为 24 小时涨跌</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>The last 60 closes</source>
        <translation>最近 60 个收盘价</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Direction and volatility of the market</source>
        <translation>市场方向与波动率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>最短信号周期的最新评分：0 做空，0.5 中性，1 做多</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>卖价减买价，以二者均值的基点计</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>engine 2: what it thinks, how sure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>engine 2 has not been asked yet</source>
        <translation>尚未询问引擎 2</translation>
    </message>
    <message>
        <source>engine 2: %1, it would trade</source>
        <translation>引擎 2：%1，会交易</translation>
    </message>
    <message>
        <source>engine 2: %1, it would not trade</source>
        <translation>引擎 2：%1，不会交易</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>引擎 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal, 0 to 100 sure</source>
        <translation>引擎 2 对最新信号的决定，把握 0 至 100</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>最近 24 小时的价格乘成交量（以会话中已有的为限）</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>资产类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>The group that you put it into</source>
        <translation>您为其设定的组</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistRows</name>
    <message>
        <source>No venue known</source>
        <translation>交易所未知</translation>
    </message>
    <message>
        <source>No regime</source>
        <translation>无市况</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 instruments, collapsed</source>
        <translation>%1，%2 个标的，已折叠</translation>
    </message>
    <message>
        <source>%1, %2 instruments</source>
        <translation>%1，%2 个标的</translation>
    </message>
</context>
<context>
    <name>sextant::models::WebhookModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, HTTP status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>request</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>request</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>request</comment>
        <translation>格式有误</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>request</comment>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>not allowed from there</source>
        <comment>request</comment>
        <translation>来源不允许</translation>
    </message>
    <message>
        <source>too large</source>
        <comment>request</comment>
        <translation>过大</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>request</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>too many</source>
        <comment>request</comment>
        <translation>过多</translation>
    </message>
    <message>
        <source>engine busy</source>
        <comment>request</comment>
        <translation>引擎繁忙</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>按本机时钟</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What became of it, and the status that the sender heard</source>
        <translation>结果，以及发送方收到的状态码</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>答复原文</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>The sender&apos;s address</source>
        <translation>发送方地址</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Its number in the session</source>
        <translation>在会话中的编号</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>From the whole request to its answer</source>
        <translation>从请求完整到答复</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>What was sent, without the secret</source>
        <translation>发送的内容，不含密钥</translation>
    </message>
</context>
<context>
    <name>sextant::models::WeightsModel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Number of the weights; it stands with every signal</source>
        <translation>权重编号；随每个信号记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it took effect</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What is another value than before</source>
        <translation>与之前不同的数值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Their words, or the outcome it was learned from</source>
        <translation>更改者的说明，或学得该值的结果</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfCausesModel</name>
    <message>
        <source>amounts alone</source>
        <translation>仅金额</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>The number that decisions name as their cause</source>
        <translation>决策注明其原因时引用的编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the first decision differed</source>
        <translation>首个不同决策的时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>所涉标的</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose result it changes</source>
        <translation>其结果受影响的账户</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>实际决策；短横线表示无</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>假设下的决策；短横线表示无</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>How many differ because of it</source>
        <translation>因此不同的数量</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it makes of the account&apos;s result, in the account&apos;s currency; the amounts of an account add up to the whole difference</source>
        <translation>对账户结果的影响，以账户货币计；同一账户各项之和即全部差额</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfModel</name>
    <message>
        <source>%1, for other reasons</source>
        <comment>a decision</comment>
        <translation>%1，理由不同</translation>
    </message>
    <message>
        <source>It came to the same; only what was measured or allowed is another.</source>
        <translation>结论相同；仅实测值或允许值不同。</translation>
    </message>
    <message>
        <source>Follows from %1 at %2: %3 → %4</source>
        <translation>源自 %1，于 %2：%3 → %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was decided, in the time of the session</source>
        <translation>决策时间，按会话时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>所涉标的</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Who decided: engine 1 on paper, engine 2 in its shadow</source>
        <translation>决策方：引擎 1 在模拟盘，引擎 2 在影子中</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>What kind of decision it is</source>
        <translation>决策类型</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>实际决策；短横线表示无</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>假设下的决策；短横线表示无</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Number of the first difference that it follows from</source>
        <translation>其所源自的首个差异的编号</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhyModel</name>
    <message>
        <source>adds %1</source>
        <comment>to a score</comment>
        <translation>贡献 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measured, what it adds</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>What was looked at, in the order of the decision</source>
        <translation>审视内容，按决策顺序</translation>
    </message>
    <message>
        <source>What was measured, and the limit it was held against</source>
        <translation>实测值及其对照的限额</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AboutDialog</name>
    <message>
        <source>About Sextant</source>
        <translation>关于 Sextant</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Sextant 标志</translation>
    </message>
    <message>
        <source>Sextant %1</source>
        <translation>Sextant %1</translation>
    </message>
    <message>
        <source>A trading cockpit that explains every decision it takes.

All orders are paper orders: nothing you do here reaches a venue. A session labelled SIM shows invented prices; PAPER shows recorded ones.

Built with Qt %1, SQLite and OpenSSL; text in Inter.</source>
        <translation>一个对每项决策都给出解释的交易工作台。

所有订单均为模拟订单：此处的任何操作都不会到达交易所。标为“仿真”的会话显示虚构价格；“模拟盘”显示录制价格。

基于 Qt %1、SQLite 与 OpenSSL 构建；字体为 Inter。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AccountDialog</name>
    <message>
        <source>Open an account</source>
        <translation>开立账户</translation>
    </message>
    <message>
        <source>Move capital</source>
        <translation>划转资金</translation>
    </message>
    <message>
        <source>Correct a position</source>
        <translation>修正持仓</translation>
    </message>
    <message>
        <source>Book funding</source>
        <translation>记资金费</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>开立账户</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit with your name.</source>
        <translation>理由？将连同姓名记入审计。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>such as swing, or hedges</source>
        <translation>如 swing 或 hedges</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>初始资金</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Capital comes in</source>
        <translation>资金转入</translation>
    </message>
    <message>
        <source>Capital goes out</source>
        <translation>资金转出</translation>
    </message>
    <message>
        <source>One currency for another</source>
        <translation>货币兑换</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>付出</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>实际持有</translation>
    </message>
    <message>
        <source>long</source>
        <translation>多</translation>
    </message>
    <message>
        <source>short</source>
        <translation>空</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空仓</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>What the change is booked at; for a position built elsewhere its average price</source>
        <translation>变更的记账价格；在别处建立的持仓填其均价</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>永续合约</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>支付方</translation>
    </message>
    <message>
        <source>long positions pay, short ones get it</source>
        <translation>多头支付，空头收取</translation>
    </message>
    <message>
        <source>short positions pay, long ones get it</source>
        <translation>空头支付，多头收取</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>费率，%</translation>
    </message>
    <message>
        <source>of the position&apos;s value, such as %1</source>
        <translation>占持仓价值，如 %1</translation>
    </message>
    <message>
        <source>the position&apos;s mark</source>
        <translation>持仓标记价</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation>如 EUR</translation>
    </message>
    <message>
        <source>The session that this was meant for has ended. Nothing was booked; close this.</source>
        <translation>对应的会话已结束。未记账；请关闭此窗口。</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>尚无会话。</translation>
    </message>
    <message>
        <source>This session has no perpetual: only they pay funding.</source>
        <translation>本会话没有永续合约：只有它们支付资金费。</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✗ Nobody listens: the session has ended. Nothing was booked.</source>
        <translation>✗ 无接收方：会话已结束。未记账。</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>等待落盘…</translation>
    </message>
    <message>
        <source>✗ Refused: %1. Nothing was booked.</source>
        <translation>✗ 已拒绝：%1。未记账。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionBook</name>
    <message>
        <source>Kill always keeps a key.</source>
        <translation>紧急停止始终保有一个按键。</translation>
    </message>
    <message>
        <source>Keys alone are for typing and for panels: use Ctrl, Alt or a function key.</source>
        <translation>单独的按键用于输入和面板：请用 Ctrl、Alt 或功能键。</translation>
    </message>
    <message>
        <source>That is the key of Kill. Give Kill another one first.</source>
        <translation>这是紧急停止的按键。请先给它另一个。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgentsPanel</name>
    <message>
        <source>Agents of engine 2</source>
        <translation>引擎 2 的智能体</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>What is known of the chosen agent</source>
        <translation>所选智能体的已知信息</translation>
    </message>
    <message>
        <source>What the chosen agent said</source>
        <translation>所选智能体的意见</translation>
    </message>
    <message>
        <source>It has said nothing yet. Play the session: every signal is put to the agents.</source>
        <translation>尚未发言。请播放会话：每个信号都会交给智能体。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what engine 2 decided</source>
        <translation>导出引擎 2 的决策</translation>
    </message>
    <message>
        <source>Write the decision log or the shadow trades of the session to a CSV file</source>
        <translation>将本会话的决策日志或影子交易写入 CSV 文件</translation>
    </message>
    <message>
        <source>Decision log as CSV …</source>
        <translation>决策日志存为 CSV…</translation>
    </message>
    <message>
        <source>Shadow trades as CSV …</source>
        <translation>影子交易存为 CSV…</translation>
    </message>
    <message>
        <source>How the export ended</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>引擎 2 已关闭</translation>
    </message>
    <message>
        <source>Switch on the flag enable_variant_b: its agents then speak of every signal beside engine 1, in a shadow that trades no money.</source>
        <translation>请打开开关 enable_variant_b：其智能体将与引擎 1 并行对每个信号发言，只在影子中，不交易任何资金。</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>显示该开关</translation>
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
        <translation>%1 尚未发言。</translation>
    </message>
    <message>
        <source>What %1 said — Enter explains a decision</source>
        <translation>%1 的意见——按 Enter 查看决策解释</translation>
    </message>
    <message>
        <source>%1 — choose another agent in the table</source>
        <translation>%1——在表格中选择其他智能体</translation>
    </message>
    <message>
        <source>Risk says what may be, not where the market goes: it has no calibration.</source>
        <translation>风控只说可否，不判断市场走向：因此没有校准。</translation>
    </message>
    <message>
        <source>%1 of %2 results are there. The curve is drawn from then on; let the session play.</source>
        <translation>已有 %1/%2 个结果。满额后绘制曲线；请让会话继续播放。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Agents, calibration or decisions</source>
        <translation>代理、校准或决策</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>新建警报</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>修改警报</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>As on the command line: rsi:14, ema:20, atr:14</source>
        <translation>与命令行相同：rsi:14、ema:20、atr:14</translation>
    </message>
    <message>
        <source>How far the value has to go back before the alert can fire again</source>
        <translation>警报再次触发前数值须回落的幅度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>回差</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>通过 %1 通知</translation>
    </message>
    <message>
        <source>None chosen: all that are set up</source>
        <translation>未选：所有已设置的渠道</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知渠道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Symbol: name the instrument, such as BTC-USDT.</source>
        <translation>代码：请填写标的，如 BTC-USDT。</translation>
    </message>
    <message>
        <source>Level: a number is needed, such as 64000.</source>
        <translation>阈值：须为数字，如 64000。</translation>
    </message>
    <message>
        <source>Hysteresis: expected a number.</source>
        <translation>回差：须为数字。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertsPanel</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>What alerts did</source>
        <translation>警报记录</translation>
    </message>
    <message>
        <source>Nothing has fired and nothing was changed yet.</source>
        <translation>尚无触发，也无更改。</translation>
    </message>
    <message>
        <source>Alerts, their history, and channels</source>
        <translation>警报、历史与渠道</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>警报列表</translation>
    </message>
    <message>
        <source>No alert yet. “New alert” asks what you want to be told of: a price, a score, a lost feed…</source>
        <translation>尚无警报。“新建警报”可设定通知内容：价格、评分、行情源中断…</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>新建警报…</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新建警报</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the newest change of an alert</source>
        <translation>撤销警报的最新更改</translation>
    </message>
    <message>
        <source>Takes the newest change of an alert back; once more brings it again</source>
        <translation>撤回警报的最新更改；再点一次则恢复</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>修改警报</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>删除该警报</translation>
    </message>
    <message>
        <source>No channel.</source>
        <translation>无渠道。</translation>
    </message>
    <message>
        <source>Send a test by the chosen channel</source>
        <translation>通过所选渠道发送测试</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Settings of notifications</source>
        <translation>通知设置</translation>
    </message>
    <message>
        <source>From what importance on, how many a minute, quiet hours, what a message says</source>
        <translation>起始级别、每分钟条数、静默时段、消息内容</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>校验链</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>搜索审计记录</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all that are shown, as CSV</source>
        <translation>将所选条目或显示的全部条目复制为 CSV</translation>
    </message>
    <message>
        <source>Copy entries as CSV</source>
        <translation>条目复制为 CSV</translation>
    </message>
    <message>
        <source>Recomputes the hash of every row of the journal: an edited history is found</source>
        <translation>重新计算日志每行的哈希：可发现被篡改的历史</translation>
    </message>
    <message>
        <source>Verify the journal&apos;s chain of hashes</source>
        <translation>校验日志哈希链</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>审计记录条目</translation>
    </message>
    <message>
        <source>No entry yet. Commands, orders that risk stopped or reduced, and limits that came near stand here.</source>
        <translation>尚无条目。此处记录指令、被风控拦截或缩减的订单，以及接近的限额。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>What operators and engine did in this session</source>
        <translation>本会话中操作员与引擎的操作</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Unlocks, wrong passphrases, refused actions and changes of operators</source>
        <translation>解锁、口令错误、被拒操作及操作员变更</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>选择记录</translation>
    </message>
    <message>
        <source>What operators did and were refused</source>
        <translation>操作员的操作与被拒情况</translation>
    </message>
    <message>
        <source>Nothing yet. Unlocks, wrong passphrases and actions that a role did not allow stand here. The button with your name in the top bar unlocks, locks and changes a passphrase.</source>
        <translation>尚无记录。此处显示解锁、口令错误及角色不允许的操作。顶栏中带姓名的按钮可解锁、锁定及更改口令。</translation>
    </message>
    <message>
        <source>Recomputing the hashes of the journal…</source>
        <translation>正在重新计算日志哈希…</translation>
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
        <translation>搜索…</translation>
    </message>
    <message>
        <source>By operator, rule, symbol or words</source>
        <translation>按操作员、规则、品种或文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How much of the journal is verified</source>
        <translation>日志已验证多少</translation>
    </message>
    <message>
        <source>Time that the verification still takes</source>
        <translation>验证所需剩余时间</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>取消验证</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Banner</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>重启引擎</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Keep orders…</source>
        <translation>保留订单…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>撤销订单…</translation>
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
        <translation>通知：全部已读</translation>
    </message>
    <message numerus="yes">
        <source>Notifications: %n not read yet</source>
        <translation>
            <numerusform>通知：%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CalibrationView</name>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>said %1 to %2: %3 times, right in %4 (95 %: %5 to %6)</source>
        <translation>判断 %1 至 %2：%3 次，%4 正确（95%：%5 至 %6）</translation>
    </message>
    <message>
        <source>%1: Brier score %2 over %3 results.</source>
        <translation>%1：Brier 分数 %2，共 %3 个结果。</translation>
    </message>
    <message>
        <source>how often right, by what it said</source>
        <translation>按所报置信度的正确率</translation>
    </message>
    <message>
        <source>stated confidence — bars: how often, of %1</source>
        <translation>所报置信度——柱：次数，共 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartGroup</name>
    <message>
        <source>Not linked</source>
        <translation>未联动</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>联动 %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>Charts of the same link share symbol, crosshair and time</source>
        <translation>同一联动的图表共用品种、十字光标与时间</translation>
    </message>
    <message>
        <source>Link of the chart: none</source>
        <translation>图表联动：无</translation>
    </message>
    <message>
        <source>Link of the chart: %1</source>
        <translation>图表联动：%1</translation>
    </message>
    <message>
        <source>Another chart beside or below</source>
        <translation>在旁边或下方再加一张图表</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Close this chart</source>
        <translation>关闭此图表</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartIndicators</name>
    <message>
        <source>A chart holds at most %1 indicators. Remove one first.</source>
        <translation>一张图表最多 %1 个指标，请先删除一个。</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>an indicator</comment>
        <translation>%1 已修改。</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>an indicator</comment>
        <translation>%1 已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) removed.</source>
        <translation>
            <numerusform>已删除 %n 个指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved.</source>
        <comment>an indicator</comment>
        <translation>%1 已移动。</translation>
    </message>
    <message>
        <source>Ribbon, Bollinger bands, RSI and MACD are on the chart already.</source>
        <translation>均线带、布林带、RSI 与 MACD 已在图表上。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the saved chart, because this version does not know it or its parameters: %1.</source>
        <translation>保存的图表中有内容未载入，因本版本不认识它或其参数：%1。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartNotice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>撤回（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo the last change of indicators</source>
        <translation>撤销指标的最近更改</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPainter</name>
    <message>
        <source>history</source>
        <comment>left of where a session begins</comment>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPanel</name>
    <message>
        <source>Bars of %1</source>
        <translation>%1 K 线</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Add an indicator (I), or change those on the chart</source>
        <translation>添加指标（I），或修改图表上的指标</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>图表指标</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>switch: logarithmic price scale</comment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>对数价格坐标（L）</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>对数价格坐标</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The data hold bars of %1 and longer</source>
        <translation>数据含 %1 及更长周期的 K 线</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>价格图表</translation>
    </message>
    <message>
        <source>Price chart of %1</source>
        <translation>%1 价格图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Draw other symbols over this one, in per cent from the left edge</source>
        <translation>在此图上叠加其他品种，自左边缘起按百分比</translation>
    </message>
    <message>
        <source>Compare with other symbols</source>
        <translation>与其他品种比较</translation>
    </message>
    <message>
        <source>Price scale in per cent from the left edge (P)</source>
        <translation>自左边缘起的百分比价格刻度 (P)</translation>
    </message>
    <message>
        <source>Price scale in per cent</source>
        <translation>百分比价格刻度</translation>
    </message>
    <message>
        <source>The session has no other symbol</source>
        <translation>会话没有其他品种</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>不比较</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartView</name>
    <message>
        <source>No session yet — start the demo, open a recording, or connect a venue.</source>
        <translation>尚无会话——请启动演示、打开录制文件或连接交易所。</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>无标的——请在自选列表中选择。</translation>
    </message>
    <message>
        <source>Preparing bars of %1 … %2</source>
        <translation>正在准备 %1 K 线… %2</translation>
    </message>
    <message>
        <source>No bars yet — press play; the first appears with the first price of %1.</source>
        <translation>尚无 K 线——请按播放；%1 的首个价格到达后即出现。</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>corner of a chart: clock of the exchange</comment>
        <translation>交易所</translation>
    </message>
    <message>
        <source>local</source>
        <comment>corner of a chart: clock of this computer</comment>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>corner of a chart: clock</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>价格图表</translation>
    </message>
    <message>
        <source>Newest ▸</source>
        <translation>最新 ▸</translation>
    </message>
    <message>
        <source>Go to the newest bar</source>
        <translation>前往最新 K 线</translation>
    </message>
    <message>
        <source>Go to the newest bar (End)</source>
        <translation>前往最新 K 线（End）</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>%1 所在窗格</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>独立窗格</translation>
    </message>
    <message>
        <source>Higher pane</source>
        <translation>上方窗格</translation>
    </message>
    <message>
        <source>Lower pane</source>
        <translation>下方窗格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add indicator …	I</source>
        <translation>添加指标…	I</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>均线带 + 布林带 + RSI + MACD</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>撤销	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>重做	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>前往日期…</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Automatic price scale</source>
        <translation>自动价格坐标</translation>
    </message>
    <message>
        <source>Fit all bars</source>
        <translation>显示全部 K 线</translation>
    </message>
    <message>
        <source>Newest bar</source>
        <translation>最新 K 线</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>图片无法写入 %1，请另选位置。</translation>
    </message>
    <message>
        <source>Limit order at %1 …</source>
        <translation>%1 处限价单…</translation>
    </message>
    <message>
        <source>Stop of the position at %1</source>
        <translation>持仓止损设于 %1</translation>
    </message>
    <message>
        <source>Target of the position at %1</source>
        <translation>持仓止盈设于 %1</translation>
    </message>
    <message>
        <source>There are %1 drawings of this symbol already. Remove some to draw more.</source>
        <translation>该品种已有 %1 个绘图。删除一些后再画。</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>a drawing</comment>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Edit drawing …</source>
        <translation>编辑绘图…</translation>
    </message>
    <message>
        <source>Lock drawing</source>
        <translation>锁定绘图</translation>
    </message>
    <message>
        <source>Hide drawing</source>
        <translation>隐藏绘图</translation>
    </message>
    <message>
        <source>Remove drawing</source>
        <translation>删除绘图</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Per cent from the left edge</source>
        <translation>自左边缘起的百分比</translation>
    </message>
    <message>
        <source>%1, bars of %2</source>
        <comment>symbol, timeframe</comment>
        <translation>%1，%2 K线</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>first bar, last bar, clock</comment>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Picture saved as %1.</source>
        <translation>图片已存为 %1。</translation>
    </message>
    <message>
        <source>indicators of the chart</source>
        <comment>what can be undone</comment>
        <translation>图表指标</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>   (%1)</source>
        <translation>   （%1）</translation>
    </message>
    <message>
        <source>Type what you want: an action, a symbol, a flag, a setting, a session, a layout, help</source>
        <translation>输入所需：操作、品种、开关、设置、会话、布局、帮助</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparisonView</name>
    <message>
        <source>Realised equity of both sessions</source>
        <translation>两个会话的已实现权益</translation>
    </message>
    <message>
        <source>“%1” ends at %2 of what it was opened with, “%3” at %4.</source>
        <translation>“%1”相对开户资金为 %2，“%3”为 %4。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConditionRow</name>
    <message>
        <source>Where</source>
        <comment>before the first condition</comment>
        <translation>当</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between conditions</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Condition %1: joined by</source>
        <translation>条件 %1：连接方式</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>条件 %1：项目</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>条件 %1：比较</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>条件 %1：值</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>移除条件 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConfirmStrip</name>
    <message>
        <source>Question</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConnectVenueDialog</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>连接交易所</translation>
    </message>
    <message>
        <source>BTC-USDT, ETH-USDT</source>
        <translation>BTC-USDT, ETH-USDT</translation>
    </message>
    <message>
        <source>Separated by commas, as BASE-QUOTE or as the venue writes them; the test says whether it knows them</source>
        <translation>以逗号分隔，格式为 基础货币-计价货币 或交易所写法；测试会告知能否识别</translation>
    </message>
    <message>
        <source>Bars of each timeframe that are fetched first, so that indicators are warm</source>
        <translation>各周期预先补取的 K 线，使指标完成预热</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>%1 K 线</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source> bars</source>
        <comment>suffix of a number</comment>
        <translation> 根 K 线</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>模拟资金</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Show endpoints</source>
        <translation>显示端点</translation>
    </message>
    <message>
        <source>Other addresses than those of the settings: a local venue, or one that moved</source>
        <translation>不用设置中的地址：本地交易所，或已迁移者</translation>
    </message>
    <message>
        <source>the venue says it itself</source>
        <translation>由交易所自行提供</translation>
    </message>
    <message>
        <source>Only of a local venue that plays its tape faster than the clock</source>
        <translation>仅用于数据播放快于时钟的本地交易所</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Its clock runs</source>
        <translation>其时钟速度</translation>
    </message>
    <message>
        <source>Tries it out: does the venue answer, does it know the symbols, do prices come? What runs goes on meanwhile.</source>
        <translation>试连：交易所是否应答、能否识别代码、有无价格？运行中的照常进行。</translation>
    </message>
    <message>
        <source>● there. Keys are read when the venue is connected and are never shown.</source>
        <translation>● 已有。密钥在连接交易所时读取，从不显示。</translation>
    </message>
    <message>
        <source>○ missing, and this venue wants one. Store it in the keychain, or set %1, and start again.</source>
        <translation>○ 缺失，而该交易所需要。请存入钥匙串，或设置 %1 后重新启动。</translation>
    </message>
    <message>
        <source>○ none, and none is needed for prices.</source>
        <translation>○ 无，获取价格也不需要。</translation>
    </message>
    <message>
        <source>Symbols: name at least one, such as BTC-USDT.</source>
        <translation>代码：请至少填写一个，如 BTC-USDT。</translation>
    </message>
    <message>
        <source>Timeframes: choose at least one.</source>
        <translation>周期：请至少选择一个。</translation>
    </message>
    <message>
        <source>Stream: expected an address such as wss://host:port, not “%1”.</source>
        <translation>数据流：应为 wss://host:port 这样的地址，而非“%1”。</translation>
    </message>
    <message>
        <source>REST: expected an address such as https://host, not “%1”.</source>
        <translation>REST：应为 https://host 这样的地址，而非“%1”。</translation>
    </message>
    <message>
        <source>REST: an address is needed.</source>
        <translation>REST：须填写地址。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>venue, symbols</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Prices come live and read-only; orders stay on paper. A session that is running is set aside first and can be resumed.</source>
        <translation>行情实时且只读；订单仍为模拟。运行中的会话会先搁置，可稍后恢复。</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>not listened to</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>indicative: free, delayed and altered</source>
        <translation>indicative：免费、有延迟且经过改动</translation>
    </message>
    <message>
        <source>OPRA: wants a paid plan</source>
        <translation>OPRA：需要付费方案</translation>
    </message>
    <message>
        <source>The option chains of the symbols; which expiries and strikes is said in the settings</source>
        <translation>这些代码的期权链；到期日和行权价的范围在设置中指定</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>期权</translation>
    </message>
    <message>
        <source>… the keychain is being asked. It may want you to unlock it.</source>
        <translation>… 正在询问钥匙串。它可能需要您解锁。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CumulativeView</name>
    <message>
        <source>Cumulative result of both engines</source>
        <translation>两引擎累计结果</translation>
    </message>
    <message>
        <source>No trading day yet.</source>
        <translation>尚无交易日。</translation>
    </message>
    <message numerus="yes">
        <source>After %n trading day(s): A %1 R, B %2 R.</source>
        <translation>
            <numerusform>%n 个交易日后：A %1 R，B %2 R。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with the first trading day that has signals.</source>
        <translation>自首个有信号的交易日开始。</translation>
    </message>
    <message>
        <source>A paper %1 R</source>
        <translation>A 模拟盘 %1 R</translation>
    </message>
    <message>
        <source>B shadow %1 R</source>
        <translation>B 影子 %1 R</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DecisionsPanel</name>
    <message>
        <source>Signals, orders and fills</source>
        <translation>信号、订单与成交</translation>
    </message>
    <message>
        <source>Signals, orders, fills, messages</source>
        <translation>信号、订单、成交、消息</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>No signals yet. They appear when a bar closes with a strong score; “Holds” shows the bars that were none.</source>
        <translation>尚无信号。K 线收盘且评分足够强时出现；“观望”显示未成信号的 K 线。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No orders yet. Place one with the order ticket, or wait for a signal.</source>
        <translation>尚无订单。请在下单面板下单，或等待信号。</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>No fills yet. They appear when an order is executed.</source>
        <translation>尚无成交。订单执行后显示在此。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No messages. Gaps in the data, refused commands and halts are told here.</source>
        <translation>没有消息。数据缺口、被拒指令与交易暂停在此提示。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>观望</translation>
    </message>
    <message>
        <source>Also show scored bars that were no signal</source>
        <translation>同时显示未成信号的评分 K 线</translation>
    </message>
    <message>
        <source>Show holds</source>
        <translation>显示观望</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter signals, orders, fills and messages</source>
        <translation>筛选信号、订单、成交与消息</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, as CSV</source>
        <translation>将所选行或全部行复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Replay: go to this signal</source>
        <translation>回放：前往该信号</translation>
    </message>
    <message>
        <source>Change order …</source>
        <translation>改单…</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Cancel all orders in %1</source>
        <translation>撤销 %1 全部订单</translation>
    </message>
    <message>
        <source>Keep it working (unverified)</source>
        <translation>保留挂单（未核实）</translation>
    </message>
    <message>
        <source>Cancel it (unverified)</source>
        <translation>撤单（未核实）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderPanel</name>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Put the market into the middle</source>
        <translation>将市价居中</translation>
    </message>
    <message>
        <source>Put the market into the middle (C)</source>
        <translation>将市价居中（C）</translation>
    </message>
    <message>
        <source>State of the book</source>
        <translation>订单簿状态</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>Finer price steps</source>
        <translation>缩小价格档距</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>价格档距</translation>
    </message>
    <message>
        <source>Distance of prices from row to row</source>
        <translation>相邻行之间的价差</translation>
    </message>
    <message>
        <source>Wider price steps</source>
        <translation>放大价格档距</translation>
    </message>
    <message>
        <source>1-click</source>
        <translation>一键</translation>
    </message>
    <message>
        <source>One click orders</source>
        <translation>一键下单</translation>
    </message>
    <message>
        <source>On: a click orders at once, with the size in the ticket. Off: it fills the ticket in.</source>
        <translation>开：点击即按下单面板中的数量下单。关：点击仅填入下单面板。</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>点差 %1</translation>
    </message>
    <message>
        <source>▲ Off centre: the market is above — centre (C)</source>
        <translation>▲ 已偏离：市价在上方——居中（C）</translation>
    </message>
    <message>
        <source>▼ Off centre: the market is below — centre (C)</source>
        <translation>▼ 已偏离：市价在下方——居中（C）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>深度阶梯</translation>
    </message>
    <message>
        <source>Bids on the left of the price, asks on the right, own orders outside</source>
        <translation>价格左侧为买盘，右侧为卖盘，自有订单在外侧</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Market into the middle (C)</source>
        <translation>市价居中（C）</translation>
    </message>
    <message>
        <source>Wider price steps (+)</source>
        <translation>放大价格档距（+）</translation>
    </message>
    <message>
        <source>Finer price steps (−)</source>
        <translation>缩小价格档距（−）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTabTools</name>
    <message>
        <source>Float, or put back</source>
        <translation>浮动或归位</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>隐藏（可由“视图”菜单恢复）</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>浮动 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTitle</name>
    <message>
        <source>Float, or put back</source>
        <translation>浮动或归位</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>浮动 %1</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>隐藏（可由“视图”菜单恢复）</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingControls</name>
    <message>
        <source>Draw</source>
        <comment>button: tools to draw on a chart</comment>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Lines, Fibonacci levels, ruler and notes on the chart (D)</source>
        <translation>图表上的线、斐波那契水平、标尺与注释 (D)</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>绘图工具</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>menu: tools to draw on a chart</comment>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Open the drawing tools</source>
        <translation>打开绘图工具</translation>
    </message>
    <message>
        <source>List of drawings …</source>
        <translation>绘图列表…</translation>
    </message>
    <message>
        <source>Hide all drawings</source>
        <translation>隐藏所有绘图</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>删除所有绘图</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingDialog</name>
    <message>
        <source>Text of the drawing</source>
        <translation>绘图的文字</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Locked: it cannot be moved</source>
        <translation>锁定：不可移动(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>a point of a drawing</comment>
        <translation>%1：时间</translation>
    </message>
    <message>
        <source>%1: time (%2)</source>
        <comment>a point of a drawing, clock</comment>
        <translation>%1：时间（%2）</translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a point of a drawing</comment>
        <translation>%1：价格</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Colour of the drawing</source>
        <translation>绘图颜色</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Width of the line, pixels</source>
        <translation>线宽（像素）</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>线宽(&amp;W)</translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>line</comment>
        <translation>实线</translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>line</comment>
        <translation>虚线</translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>line</comment>
        <translation>点线</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>线型</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>线型(&amp;I)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingListDialog</name>
    <message>
        <source>&amp;Go to</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>全部删除(&amp;A)</translation>
    </message>
    <message>
        <source>Drawings of %1</source>
        <translation>%1 的绘图</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Press D on the chart and choose a tool.</source>
        <translation>尚无绘图。在图表上按 D 并选择工具。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Results of the account</source>
        <translation>账户业绩</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>各货币余额</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its equity.</source>
        <translation>启动演示、打开录制文件或恢复会话即可查看净值。</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>realised %1, open %2</source>
        <translation>已实现 %1，未实现 %2</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>手续费 %1</translation>
    </message>
    <message>
        <source>funding %1</source>
        <translation>资金费 %1</translation>
    </message>
    <message>
        <source>dividends %1</source>
        <translation>股息 %1</translation>
    </message>
    <message>
        <source>capital moved %1</source>
        <translation>资金划转 %1</translation>
    </message>
    <message>
        <source>deepest drawdown %1</source>
        <translation>最大回撤 %1</translation>
    </message>
    <message>
        <source>longest below a highest %1</source>
        <translation>最长未创新高 %1</translation>
    </message>
    <message>
        <source>Capital came in or went out: drawdown is not drawn over time, since a fall may be a withdrawal.</source>
        <translation>有资金转入或转出：不绘制回撤曲线，因下跌可能是转出所致。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (rate is old)</source>
        <translation>%1（汇率过旧）</translation>
    </message>
    <message>
        <source>%1 (no rate)</source>
        <translation>%1（无汇率）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityView</name>
    <message>
        <source>Equity over time</source>
        <translation>净值曲线</translation>
    </message>
    <message>
        <source>No equity yet.</source>
        <translation>尚无净值。</translation>
    </message>
    <message>
        <source>%1. Lowest %2, highest %3, at the beginning %4. Left and Right read out other moments.</source>
        <translation>%1。最低 %2，最高 %3，初始 %4。按左右键读取其他时刻。</translation>
    </message>
    <message>
        <source>No equity yet</source>
        <translation>尚无净值</translation>
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
        <translation>%1 · %2 · ▼ 低于最高点 %3</translation>
    </message>
    <message>
        <source>%1 · %2 · at its highest</source>
        <comment>time, equity</comment>
        <translation>%1 · %2 · 处于最高点</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExitStrip</name>
    <message>
        <source>Ways out</source>
        <translation>离场方式</translation>
    </message>
    <message>
        <source>Position in this instrument</source>
        <translation>该标的持仓</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Close this position at market</source>
        <translation>以市价平掉该持仓</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25%</translation>
    </message>
    <message>
        <source>Close a quarter at market</source>
        <translation>以市价平四分之一</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>Close half at market</source>
        <translation>以市价平一半</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>反手…</translation>
    </message>
    <message>
        <source>Reverse this position at market</source>
        <translation>以市价反手该持仓</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>全部平仓…</translation>
    </message>
    <message>
        <source>Close all positions at market</source>
        <translation>以市价平掉所有持仓</translation>
    </message>
    <message>
        <source>held %1 · %2</source>
        <comment>signed quantity, result</comment>
        <translation>持有 %1 · %2</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>空仓</translation>
    </message>
    <message>
        <source>%1 · being closed</source>
        <translation>%1 · 平仓中</translation>
    </message>
    <message>
        <source>Turn %1 into the opposite position?</source>
        <translation>将 %1 反手为相反持仓？</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反手</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>以市价平掉所有模拟持仓？</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>全部平仓</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentDialog</name>
    <message>
        <source>New experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>供人阅读</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>标识(&amp;K)</translation>
    </message>
    <message>
        <source>Salts the hash that assigns units: letters, digits, dots, dashes. It never changes.</source>
        <translation>作为分配单元的哈希盐值：字母、数字、点、短横线。永不更改。</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>预期什么，为什么？</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>研究假设(&amp;H)</translation>
    </message>
    <message>
        <source>Frozen before the first unit is seen</source>
        <translation>在首个单元出现前冻结</translation>
    </message>
    <message>
        <source>&amp;Metric that decides</source>
        <translation>主指标(&amp;M)</translation>
    </message>
    <message>
        <source>The others are shown, corrected for being many</source>
        <translation>其余指标照常显示，并作多重比较校正</translation>
    </message>
    <message>
        <source>paired: both engines act on every signal</source>
        <translation>配对：两引擎均执行每个信号</translation>
    </message>
    <message>
        <source>split: only the labelled engine acts</source>
        <translation>分流：仅标记的引擎执行</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Paired decides sooner; split is what would happen if both had to share</source>
        <translation>配对更快得出结论；分流则是两者必须分摊时的情形</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of &amp;B</source>
        <translation>B 占比(&amp;B)</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>标记为 B 的单元占比</translation>
    </message>
    <message>
        <source>Take &amp;part at first</source>
        <translation>起始参与(&amp;P)</translation>
    </message>
    <message>
        <source>Share of units that take part; raised step by step</source>
        <translation>参与单元的占比；逐步提高</translation>
    </message>
    <message>
        <source>&amp;Smallest effect that matters</source>
        <translation>最小有效差异(&amp;S)</translation>
    </message>
    <message>
        <source>In units of the metric</source>
        <translation>以评估指标的单位计</translation>
    </message>
    <message>
        <source> trading days</source>
        <translation> 个交易日</translation>
    </message>
    <message>
        <source>Stop &amp;after</source>
        <translation>截止于(&amp;A)</translation>
    </message>
    <message>
        <source>Undecided until then: A stays</source>
        <translation>届时未定：保留 A</translation>
    </message>
    <message>
        <source>no guardrail</source>
        <translation>无护栏</translation>
    </message>
    <message>
        <source>Stop if drawdown is &amp;worse by (R)</source>
        <translation>回撤恶化达此 R 值则停止(&amp;W)</translation>
    </message>
    <message>
        <source>Stops by itself once the always-valid interval shows it; 0: no guardrail</source>
        <translation>恒有效区间一旦显示即自动停止；0：无护栏</translation>
    </message>
    <message>
        <source>Leave the first trading day out</source>
        <translation>不计首个交易日</translation>
    </message>
    <message>
        <source>&amp;Novelty</source>
        <translation>新奇效应(&amp;N)</translation>
    </message>
    <message>
        <source>Of the beginning, and of every later change of who takes part: what is new may behave otherwise</source>
        <translation>包括起始日及此后每次参与者变更：新事物可能表现不同</translation>
    </message>
    <message>
        <source>It is decided as soon as the always-valid interval leaves zero. The promise is frozen by its hash before it may run; what is changed later stands in every report.</source>
        <translation>恒有效区间不含零时即作判定。预注册在运行前以哈希冻结；此后的更改会列入每份报告。</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>创建草稿</translation>
    </message>
    <message>
        <source>A key and a hypothesis are needed.</source>
        <translation>须填写标识与研究假设。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Metrics of both engines</source>
        <translation>两引擎评估指标</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>正在生成报告。</translation>
    </message>
    <message>
        <source>Value of vetoes</source>
        <translation>否决价值</translation>
    </message>
    <message>
        <source>Signals that an engine leaves alone are followed here to the end they would have had. Turn the flag enable_variant_b on and wait for some to end.</source>
        <translation>此处追踪引擎放弃的信号本会有的结局。请打开开关 enable_variant_b，等待其中一些走完。</translation>
    </message>
    <message>
        <source>Other views of the metric that decides</source>
        <translation>主指标的其他视角</translation>
    </message>
    <message>
        <source>Fixed tests, CUPED, bootstrap and the Bayesian view stand here once the metric varies over some days. None of them decides.</source>
        <translation>主指标在若干天内有波动后，此处显示固定检验、CUPED、自助法与贝叶斯视角。均不作为判定依据。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>其他视角</translation>
    </message>
    <message>
        <source>List of experiments</source>
        <translation>实验列表</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Promise a new experiment</source>
        <translation>预注册新实验</translation>
    </message>
    <message>
        <source>Freeze promise</source>
        <translation>冻结预注册</translation>
    </message>
    <message>
        <source>Freezes the promise by its hash, after a test of the assignment on history</source>
        <translation>先在历史上检验分配，再以哈希冻结预注册</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begins, or goes on with it</source>
        <translation>开始或继续</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lets the next share of units take part, if all conditions hold</source>
        <translation>条件全部满足时，让下一批单元加入</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing takes part for now</source>
        <translation>暂时无单元参与</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends it; it can be concluded then</source>
        <translation>终止实验；之后可结题</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>结题</translation>
    </message>
    <message>
        <source>Says what came of it, with the hash of this report</source>
        <translation>给出结论，附本报告哈希</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Puts it away</source>
        <translation>收起存档</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes everything needed to compute it again: JSON, or the units as CSV</source>
        <translation>导出重新计算所需的全部内容：JSON，或单元 CSV</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Health of the experiment</source>
        <translation>实验健康度</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Cumulative result, same signals</source>
        <translation>累计结果，相同信号</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>Health and decision</source>
        <translation>健康度与判定</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>已停止：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The promise was amended %n time(s) after it was frozen.</source>
        <translation>
            <numerusform>预注册冻结后修订了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded: %1.</source>
        <translation>已结题：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of this report came after it was concluded; the one it rests on is kept.</source>
        <translation>
            <numerusform>本报告有 %n 个单元在结题后才到；结题所依据的报告已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was promised: this is for looking, not for deciding. Create an experiment to decide.</source>
        <translation>没有预注册：仅供查看，不作判定。要判定请创建实验。</translation>
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
        <translation>行情源</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n</source>
        <comment>worst feed, and how many others</comment>
        <translation>
            <numerusform>%1 + %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FeedsPanel</name>
    <message>
        <source>No feed</source>
        <translation>无行情源</translation>
    </message>
    <message>
        <source>This session does not listen to a venue. Connect one: prices come live, and orders stay on paper.</source>
        <translation>本会话未监听交易所。连接后行情实时，订单仍为模拟。</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>连接交易所…</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>连接交易所</translation>
    </message>
    <message>
        <source>Opens a session that listens to another venue (Ctrl+Shift+N)</source>
        <translation>打开监听另一交易所的会话（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Feeds of this session</source>
        <translation>本会话的行情源</translation>
    </message>
    <message>
        <source>No feed. Connect a venue to see prices as they happen.</source>
        <translation>无行情源。连接交易所即可实时查看价格。</translation>
    </message>
    <message>
        <source>State of the chosen feed</source>
        <translation>所选行情源状态</translation>
    </message>
    <message>
        <source>Connections of the chosen feed</source>
        <translation>所选行情源的连接</translation>
    </message>
    <message>
        <source>No connection: this venue is asked over REST alone, or the feed has not begun.</source>
        <translation>无连接：该交易所仅用 REST 请求，或行情源尚未开始。</translation>
    </message>
    <message>
        <source>Instruments of the chosen feed</source>
        <translation>所选行情源的标的</translation>
    </message>
    <message>
        <source>No instrument is listened to.</source>
        <translation>未监听任何标的。</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Details of the chosen feed</source>
        <translation>所选行情源详情</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldRow</name>
    <message>
        <source>What is wrong with %1</source>
        <translation>%1 的错误</translation>
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
        <translation>成交阶梯</translation>
    </message>
    <message>
        <source>The same orders in the same market under every fill model. Gross = decision − latency − waiting − spread − slippage − impact; net = gross − fees.</source>
        <translation>同一市场中的相同订单在各成交模型下的结果。毛额 = 决策 − 延迟 − 等待 − 点差 − 滑点 − 冲击；净额 = 毛额 − 手续费。</translation>
    </message>
    <message>
        <source>What the ladder shows</source>
        <translation>阶梯内容说明</translation>
    </message>
    <message>
        <source>Results by fill model</source>
        <translation>各成交模型的结果</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to compare fill models.</source>
        <translation>启动演示、打开录制文件或恢复会话即可对比成交模型。</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>尚无订单</translation>
    </message>
    <message>
        <source>The ladder begins with the next order of the session.</source>
        <translation>阶梯自会话的下一张订单开始。</translation>
    </message>
    <message>
        <source>The ladder is off</source>
        <translation>阶梯已关</translation>
    </message>
    <message>
        <source>Switched on, it sends every further order to venues of all fill models besides.</source>
        <translation>打开后，此后每张订单会同时按各成交模型执行。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FlagsPanel</name>
    <message>
        <source>Undo …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>功能开关</translation>
    </message>
    <message>
        <source>Search flags …</source>
        <translation>搜索开关…</translation>
    </message>
    <message>
        <source>Search flags</source>
        <translation>搜索开关</translation>
    </message>
    <message>
        <source>Undo a change of a flag</source>
        <translation>撤销开关更改</translation>
    </message>
    <message>
        <source>Space turns the switch of the current row</source>
        <translation>空格键切换当前行的开关</translation>
    </message>
    <message>
        <source>No flag has these words. Change the search.</source>
        <translation>没有匹配的开关，请修改搜索。</translation>
    </message>
    <message>
        <source>Changes of flags</source>
        <translation>开关更改记录</translation>
    </message>
    <message>
        <source>No flag has been changed yet. Turn a switch above: who did it and why stands here.</source>
        <translation>尚未更改过开关。切换上方开关后，此处显示何人因何更改。</translation>
    </message>
    <message>
        <source>When the change expires</source>
        <translation>更改到期时间</translation>
    </message>
    <message>
        <source>From then on the flag is called stale: it is to be removed or renewed. It stays as it is.</source>
        <translation>自此该开关视为过期：应移除或续期。其状态保持不变。</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Description of the flag</source>
        <translation>开关说明</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>上次更改状态</translation>
    </message>
    <message>
        <source>Flag history</source>
        <translation>开关历史</translation>
    </message>
    <message>
        <source>No flag has been changed yet</source>
        <translation>尚未更改过开关</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <comment>a change of a flag</comment>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Turn %1 on — reason:</source>
        <translation>打开 %1——理由：</translation>
    </message>
    <message>
        <source>Turn %1 off — reason:</source>
        <translation>关闭 %1——理由：</translation>
    </message>
    <message>
        <source>Turn %1 on again — reason:</source>
        <translation>重新打开 %1——理由：</translation>
    </message>
    <message>
        <source>Turn %1 off again — reason:</source>
        <translation>重新关闭 %1——理由：</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>undo of a change</comment>
        <translation>%1： </translation>
    </message>
    <message>
        <source>%1: on — waiting until it is recorded …</source>
        <translation>%1：开——等待记录…</translation>
    </message>
    <message>
        <source>%1: off — waiting until it is recorded …</source>
        <translation>%1：关——等待记录…</translation>
    </message>
    <message>
        <source>✗ %1 was not changed: no session listens.</source>
        <translation>✗ %1 未更改：没有会话接收。</translation>
    </message>
    <message>
        <source>✓ %1 is on.</source>
        <translation>✓ %1 已开。</translation>
    </message>
    <message>
        <source>✓ %1 is off.</source>
        <translation>✓ %1 已关。</translation>
    </message>
    <message>
        <source>✗ %1 was not turned on: %2</source>
        <translation>✗ %1 未打开：%2</translation>
    </message>
    <message>
        <source>✗ %1 was not turned off: %2</source>
        <translation>✗ %1 未关闭：%2</translation>
    </message>
    <message>
        <source>Choose a flag to read what it does. Space turns its switch.</source>
        <translation>选择开关以查看其作用。空格键切换。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrameView</name>
    <message>
        <source>Times of frames</source>
        <translation>帧时间</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>前往日期</translation>
    </message>
    <message>
        <source>Date and time (%1)</source>
        <translation>日期与时间（%1）</translation>
    </message>
    <message>
        <source>Date and time to go to</source>
        <translation>要前往的日期与时间</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
    <message>
        <source>Search, Enter for the next place</source>
        <translation>搜索，Enter 到下一处</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Begun again from the other end.</source>
        <translation>已从另一端重新开始。</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>指南中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HealthPanel</name>
    <message>
        <source>Window health</source>
        <translation>窗口健康</translation>
    </message>
    <message>
        <source>Moments in which the window did not answer</source>
        <translation>窗口未响应的时刻</translation>
    </message>
    <message>
        <source>The window has always answered within 50 ms.</source>
        <translation>窗口始终在 50 ms 内响应。</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>启动以来</translation>
    </message>
    <message>
        <source>Times of frames: %1</source>
        <translation>帧时间：%1</translation>
    </message>
    <message>
        <source>Last minute: %1; %2</source>
        <translation>最近一分钟：%1；%2</translation>
    </message>
    <message>
        <source>Nothing is measured here.</source>
        <translation>此处不测量。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoldButton</name>
    <message>
        <source>Press and hold</source>
        <translation>按住不放</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Leave bad rows out and take the others</source>
        <translation>略去无效行，其余照收</translation>
    </message>
    <message>
        <source>Play it instead…</source>
        <translation>改为播放…</translation>
    </message>
    <message>
        <source>Import bars</source>
        <translation>导入 K 线</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file of bars, or drop it here: CSV, JSON, also gzip or zip</source>
        <translation>选择 K 线文件，或拖放到此：CSV、JSON，也可为 gzip 或 zip</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Play it as a session instead</source>
        <translation>改为作为会话播放</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>取自文件或其名称</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <source>as the file says, else UTC</source>
        <translation>按文件所示，否则 UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Of times that name none: UTC+2, Europe/Athens, or America/New_York+7 for brokers whose day ends at five in New York</source>
        <translation>用于未注明时区的时间：UTC+2、Europe/Athens，或 America/New_York+7（适用于以纽约五点为日界的经纪商）</translation>
    </message>
    <message>
        <source>Otherwise one bad row refuses the whole file</source>
        <translation>否则有一行无效即拒收整个文件</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>%1 所在列</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>The file: bars, as written, bad rows</source>
        <translation>文件：K 线、原文、无效行</translation>
    </message>
    <message>
        <source>First bars as they were understood</source>
        <translation>识别出的前几根 K 线</translation>
    </message>
    <message>
        <source>First rows as they are written</source>
        <translation>原文前几行</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>No row is bad.</source>
        <translation>没有无效行。</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>无效行</translation>
    </message>
    <message>
        <source>Files of bars</source>
        <translation>K 线文件</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Cancelled. The history is as it was.</source>
        <translation>已取消，历史未变。</translation>
    </message>
    <message>
        <source>How its columns were named is not remembered: %1</source>
        <translation>列名对应未能保存：%1</translation>
    </message>
    <message>
        <source>Bad rows (%1)</source>
        <translation>无效行（%1）</translation>
    </message>
    <message>
        <source>Bars of a file become part of this workspace&apos;s history: the chart shows them before those of a session. All of a file is taken, or nothing.</source>
        <translation>文件中的 K 线将并入本工作区历史：图表将其显示在会话 K 线之前。文件要么全部收入，要么全不收入。</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>No bar could be read; “As written” shows the file, and the fields above say what is what.</source>
        <translation>没有可读取的 K 线；“原文”显示文件内容，可在上方字段指定各列含义。</translation>
    </message>
    <message>
        <source>Leave the bad rows out, or correct the file: one refuses all of it.</source>
        <translation>请略去无效行或更正文件：有一行无效即拒收全部。</translation>
    </message>
    <message>
        <source>%1 more files wait.</source>
        <translation>还有 %1 个文件等待。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>取消中…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorDialog</name>
    <message>
        <source>Tint between the lines</source>
        <translation>线间填色</translation>
    </message>
    <message>
        <source>Indicator settings</source>
        <translation>指标设置</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Where the indicator is drawn</source>
        <translation>指标绘制位置</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <translation>绘制于</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>均线带 + 布林带 + RSI + MACD</translation>
    </message>
    <message>
        <source>Add ribbon, Bollinger bands, RSI and MACD</source>
        <translation>添加均线带、布林带、RSI 与 MACD</translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation>请在列表中选择指标。</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>%1 所在窗格</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>独立窗格</translation>
    </message>
    <message>
        <source>Nothing of it would be drawn: check at least one line.</source>
        <translation>不会绘制任何内容：请至少勾选一条线。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorForm</name>
    <message>
        <source>%1, %2</source>
        <comment>parameter and its range</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a number</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>A price, or another indicator with its parameters, such as rsi:14</source>
        <translation>价格，或另一带参数的指标，如 rsi:14</translation>
    </message>
    <message>
        <source>Computed of</source>
        <translation>计算依据</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorLegend</name>
    <message>
        <source>Settings of this indicator (Enter)</source>
        <translation>该指标的设置（Enter）</translation>
    </message>
    <message>
        <source>Hide or show this indicator (H)</source>
        <translation>隐藏或显示该指标（H）</translation>
    </message>
    <message>
        <source>Remove this indicator (Delete)</source>
        <translation>删除该指标（Delete）</translation>
    </message>
    <message>
        <source>More for this indicator</source>
        <translation>该指标的更多操作</translation>
    </message>
    <message>
        <source>computing %1</source>
        <comment>indicator, with a share</comment>
        <translation>计算中 %1</translation>
    </message>
    <message numerus="yes">
        <source>not ready, %n bar(s) to go</source>
        <translation>
            <numerusform>未就绪，还需 %n 根 K 线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>converging, %n bar(s) to go</source>
        <translation>
            <numerusform>收敛中，还需 %n 根 K 线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>indicator and benchmark</comment>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>repaints</source>
        <translation>会重绘</translation>
    </message>
    <message>
        <source>repaints, %1</source>
        <comment>state of an indicator</comment>
        <translation>会重绘，%1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorPicker</name>
    <message>
        <source>Search indicators</source>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>Search indicators by name or group</source>
        <translation>按名称或分组搜索指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 — not available</source>
        <comment>indicator that needs other data</comment>
        <translation>%1——不可用</translation>
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
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>指标 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::JournalPanel</name>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>交易日记</translation>
    </message>
    <message>
        <source>Search: symbol, tag, words, reason</source>
        <translation>搜索：代码、标签、文字、原因</translation>
    </message>
    <message>
        <source>Search the trade journal</source>
        <translation>搜索交易日记</translation>
    </message>
    <message>
        <source>Trades with MFE and MAE…</source>
        <translation>含 MFE 与 MAE 的交易…</translation>
    </message>
    <message>
        <source>Tax lots…</source>
        <translation>税务批次…</translation>
    </message>
    <message>
        <source>Trading days…</source>
        <translation>交易日…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export to a CSV file</source>
        <translation>导出为 CSV 文件</translation>
    </message>
    <message>
        <source>Writes the journal, the closed tax lots or the trading days as CSV</source>
        <translation>将日记、已平税务批次或交易日写为 CSV</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>已平仓交易</translation>
    </message>
    <message>
        <source>No closed trade yet. Each position that is closed stands here with its best and worst result; choose one to note something about it.</source>
        <translation>尚无已平仓交易。每个平仓的持仓连同其最好与最差结果显示于此；选择一笔即可添加备注。</translation>
    </message>
    <message>
        <source>Chosen trade</source>
        <translation>所选交易</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was good or bad about it?</source>
        <translation>好在哪里，坏在哪里？</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>标签，逗号分隔</translation>
    </message>
    <message>
        <source>Message of the trade journal</source>
        <translation>交易日记消息</translation>
    </message>
    <message>
        <source>Choose a trade to note something about it, or note something about the day.</source>
        <translation>选择交易为其添加备注，或为当日添加备注。</translation>
    </message>
    <message>
        <source>%1, %2, closed %3</source>
        <comment>symbol, result, time of a closed trade</comment>
        <translation>%1，%2，平仓于 %3</translation>
    </message>
    <message>
        <source>Adds the note; what was noted before stays</source>
        <translation>添加备注；先前的备注保留</translation>
    </message>
    <message>
        <source>The note was not taken: no session listens.</source>
        <translation>备注未被接受：没有会话接收。</translation>
    </message>
    <message>
        <source>The note was refused: %1</source>
        <translation>备注被拒：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LatencyView</name>
    <message>
        <source>Latency of the feed</source>
        <translation>行情源延迟</translation>
    </message>
    <message>
        <source>%1. Left and Right read out other moments.</source>
        <translation>%1。按左右键读取其他时刻。</translation>
    </message>
    <message>
        <source>No feed is chosen</source>
        <translation>未选择行情源</translation>
    </message>
    <message>
        <source>%1 · nothing measured yet</source>
        <translation>%1 · 尚无测量</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · p50 %3 · p99 %4 · %5 messages/s</source>
        <translation>%1 · %2 · p50 %3 · p99 %4 · %5 条消息/秒</translation>
    </message>
    <message>
        <source>newest %1</source>
        <comment>span of time shown</comment>
        <translation>最近 %1</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>已存布局</translation>
    </message>
    <message>
        <source>No layout is saved yet. Arrange the panels, write a name below and save.</source>
        <translation>尚未保存布局。排好面板，在下方写名称并保存。</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the layout covers</source>
        <translation>布局的范围</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>Save the panels as they stand</source>
        <translation>按现状保存面板</translation>
    </message>
    <message>
        <source>Use the layout</source>
        <translation>使用该布局</translation>
    </message>
    <message>
        <source>Give the layout the name that is written below</source>
        <translation>给布局改为下方所写名称</translation>
    </message>
    <message>
        <source>Gives the chosen layout the name that is written below</source>
        <translation>给所选布局改为下方所写名称</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>删除该布局</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>撤回最近一次删除</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Another layout has this name already.</source>
        <translation>已有同名布局。</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>已删除“%1”；“撤销删除”可恢复。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another layout has taken its place.</source>
        <translation>无法恢复“%1”：其位置已被另一布局占用。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LegsTicket</name>
    <message>
        <source>Order all legs</source>
        <translation>下单全部腿</translation>
    </message>
    <message>
        <source>Order of several legs</source>
        <translation>多腿订单</translation>
    </message>
    <message>
        <source>What the legs are</source>
        <translation>各腿内容</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>× </source>
        <comment>so many times</comment>
        <translation>× </translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>等待多久</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>当日有效</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>撤销前有效</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>What one may cost per unit of the underlying; negative: what it must bring</source>
        <translation>每单位标的一组最多可付多少；负数：至少须收入多少</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>All legs are left when one is worth no more than this</source>
        <translation>一组价值不高于此值时全部腿离场</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>All legs are left when one is worth this</source>
        <translation>一组价值达到此值时全部腿离场</translation>
    </message>
    <message>
        <source>What the engine says of it</source>
        <translation>引擎的意见</translation>
    </message>
    <message>
        <source>Choose options in the chain (Shift+Enter), or a strategy.</source>
        <translation>在链中选择期权（Shift+Enter）或选择策略。</translation>
    </message>
    <message>
        <source>An order has four legs at most.</source>
        <translation>一个订单最多四条腿。</translation>
    </message>
    <message>
        <source>The stop lies below the target.</source>
        <translation>止损低于目标。</translation>
    </message>
    <message>
        <source>No legs yet</source>
        <translation>尚无腿</translation>
    </message>
    <message>
        <source>Send them as one order: all are filled, or none</source>
        <translation>作为一个订单发送：全部成交或全不成交</translation>
    </message>
    <message>
        <source>Nothing was sent: no session takes orders.</source>
        <translation>未发送：没有会话接受订单。</translation>
    </message>
    <message>
        <source>Sent; waiting for the engine.</source>
        <translation>已发送；等待引擎。</translation>
    </message>
    <message>
        <source>Accepted: all legs are filled at the next good quotes, or none.</source>
        <translation>已接受：全部腿按下一组有效报价成交，或全不成交。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LongWork</name>
    <message>
        <source>About %1 left</source>
        <comment>time</comment>
        <translation>大约还剩 %1</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>已完成多少</translation>
    </message>
    <message>
        <source>Time that it still takes</source>
        <translation>还需要的时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel; nothing is kept</source>
        <translation>取消；不保留任何内容</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>held the Kill button</source>
        <translation>按住了急停按钮</translation>
    </message>
    <message>
        <source>A session only plays forward. To look back, open a replay of it (Ctrl+Shift+O).</source>
        <translation>会话只能向前播放。要回看请打开其回放（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>The digest is in the clipboard.</source>
        <translation>校验摘要已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing has changed; Messages tell more.</source>
        <translation>已拒绝：%1。未作任何更改；详见“消息”。</translation>
    </message>
    <message>
        <source>Nobody listens: there is no session, or it is a replay.</source>
        <translation>无接收方：没有会话，或处于回放。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>Acknowledged. Unlock with a reason to trade again.</source>
        <translation>已确认。填写理由解锁后可再次交易。</translation>
    </message>
    <message>
        <source>A session is running already. Stop it first (Ctrl+W), or choose one of the sessions.</source>
        <translation>已有会话在运行。请先停止（Ctrl+W），或从会话中选择。</translation>
    </message>
    <message>
        <source>There is no interrupted session. Start the demo, or open a recording.</source>
        <translation>没有被中断的会话。请启动演示或打开录制文件。</translation>
    </message>
    <message>
        <source>Resuming “%1” where it was interrupted.</source>
        <translation>正从中断处恢复“%1”。</translation>
    </message>
    <message>
        <source>Closing: finishing what is in flight and writing it down. The session can be resumed.</source>
        <translation>正在关闭：完成进行中的操作并写入磁盘。会话可恢复。</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>交易(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>关于 Sextant</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>新建仿真…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>打开录制文件…</translation>
    </message>
    <message>
        <source>Import bars…</source>
        <translation>导入 K 线…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>连接交易所…</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>Resume the interrupted session</source>
        <translation>恢复被中断的会话</translation>
    </message>
    <message>
        <source>Sessions and replays…</source>
        <translation>会话与回放…</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Stop; it can be resumed</source>
        <translation>停止；可恢复</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>急停</translation>
    </message>
    <message>
        <source>Kill with a reason…</source>
        <translation>急停并填写理由…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>高对比度主题</translation>
    </message>
    <message>
        <source>Up green, down red</source>
        <translation>绿涨红跌</translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation>蓝涨橙跌</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Working orders are cancelled and new ones refused until somebody acknowledges and unlocks. It works even when the engine does not answer.</source>
        <translation>撤销挂单并拒绝新订单，直至有人确认并解锁。引擎无响应时同样有效。</translation>
    </message>
    <message>
        <source>from the menu</source>
        <translation>来自菜单</translation>
    </message>
    <message>
        <source>Unlock trading</source>
        <translation>解锁交易</translation>
    </message>
    <message>
        <source>Trading goes on from here: engines may open positions again, and orders are taken. Say why that is right; it is kept with your name.</source>
        <translation>交易由此继续：引擎可再次开仓，订单可再次接受。请说明理由；将连同姓名保存。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocked. Trading goes on.</source>
        <translation>已解锁，交易继续。</translation>
    </message>
    <message>
        <source>Keep unverified orders</source>
        <translation>保留未核实订单</translation>
    </message>
    <message>
        <source>Cancel unverified orders</source>
        <translation>撤销未核实订单</translation>
    </message>
    <message>
        <source>All of them go on with the market as it is now, as if they had just been sent: a limit that can trade takes, a stop whose level was passed triggers. Say why that is right; it is kept with your name.</source>
        <translation>这些订单将按当前市场继续，如同刚刚发出：可成交的限价单会吃单，价位已被越过的止损单会触发。请说明理由；将连同姓名保存。</translation>
    </message>
    <message>
        <source>All of them end without a fill. Say why that is right; it is kept with your name.</source>
        <translation>这些订单将全部终止而不成交。请说明理由；将连同姓名保存。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>撤销订单</translation>
    </message>
    <message>
        <source>The orders go on.</source>
        <translation>订单继续有效。</translation>
    </message>
    <message>
        <source>The orders were cancelled.</source>
        <translation>订单已撤销。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>“%1” goes on where it was interrupted.</source>
        <translation>“%1”从中断处继续。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened: %1

Nothing was changed. Close the other program, or choose another folder with --workspace.</source>
        <translation>工作区无法打开：%1

未作任何更改。请关闭另一程序，或用 --workspace 选择其他文件夹。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>top bar, session bar, status line</comment>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <comment>keys</comment>
        <translation>按下 %1</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Layouts…</source>
        <translation>布局…</translation>
    </message>
    <message>
        <source>The panels stand as at first. “Undo layout change” brings back how they stood.</source>
        <translation>面板已恢复初始位置。“撤销布局更改”可恢复原状。</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>撤销布局更改</translation>
    </message>
    <message>
        <source>This layout cannot be used: it is gone, or another version of Sextant saved it. Nothing has changed.</source>
        <translation>此布局无法使用：已不存在，或由其他版本的 Sextant 保存。未作任何更改。</translation>
    </message>
    <message>
        <source>The layout could not be saved: there is no file for it.</source>
        <translation>布局无法保存：没有存放它的文件。</translation>
    </message>
    <message>
        <source>The panels stand as they did with these monitors.</source>
        <translation>面板已按这些显示器上次的位置摆放。</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Open another session?</source>
        <translation>打开另一个会话？</translation>
    </message>
    <message>
        <source>Sextant was started once more, to open “%1”. Here “%2” is open.</source>
        <translation>Sextant 被再次启动，要打开“%1”。此处已打开“%2”。</translation>
    </message>
    <message>
        <source>If the other one is opened, “%1” stops where it is and can be resumed. Its positions and orders stay as they are; nothing watches them meanwhile.</source>
        <translation>若打开另一个，“%1”将停在当前位置，之后可继续。其持仓和订单保持不变；其间无人监控。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Stop the running session and open the other one</source>
        <translation>停止正在运行的会话并打开另一个</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Stay with the running session</source>
        <translation>保持正在运行的会话</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by a run without a window: process %2.

Wait until it ends, or end it with “kill %2”: its session comes to rest and can be resumed here. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>工作区 %1 正被一个无窗口的运行占用：进程 %2。

请等待其结束，或用“kill %2”结束：其会话会有序停下，可在此继续。也可用 --workspace 选择其他文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by process %2 (%3), which does not answer.

Give it a moment and try again. If it hangs, end it with “kill %2”; what it had written stays, and its session can be resumed. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>工作区 %1 正被进程 %2（%3）占用，且它没有响应。

请稍候再试。若已卡住，请用“kill %2”结束；已写入的内容会保留，其会话可继续。也可用 --workspace 选择其他文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>the window that has this workspace open was asked to do it</source>
        <translation>已交由打开此工作区的窗口处理</translation>
    </message>
    <message>
        <source>There is no session “%1” in this workspace. Ctrl+Shift+O lists all.</source>
        <translation>此工作区中没有会话“%1”。Ctrl+Shift+O 列出全部。</translation>
    </message>
    <message>
        <source>Sextant was started once more: this is the window of its workspace.</source>
        <translation>Sextant 被再次启动：这是其工作区的窗口。</translation>
    </message>
    <message>
        <source>layout reset</source>
        <comment>what can be undone</comment>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>layout chosen</source>
        <comment>what can be undone</comment>
        <translation>选用布局</translation>
    </message>
    <message>
        <source>The layout was deleted or saved anew since, or another one has its name.</source>
        <translation>该布局此后已被删除或重新保存，或另一布局使用了其名称。</translation>
    </message>
    <message>
        <source>layout “%1” deleted</source>
        <comment>what can be undone</comment>
        <translation>删除布局“%1”</translation>
    </message>
    <message>
        <source>layout “%1” renamed</source>
        <comment>what can be undone</comment>
        <translation>重命名布局“%1”</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Not taken back: %1. %2</source>
        <comment>what, why</comment>
        <translation>未撤销：%1。%2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what, why</comment>
        <translation>未重做：%1。%2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarketTable</name>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>按交易所</translation>
    </message>
    <message>
        <source>By asset class</source>
        <translation>按资产类别</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>按市况</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>自定义组</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新建列表…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建组…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>保存名称</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewSimulationDialog</name>
    <message>
        <source>The market goes on while Sextant is closed</source>
        <translation>Sextant 关闭期间市场继续运行</translation>
    </message>
    <message>
        <source>New simulation</source>
        <translation>新建仿真</translation>
    </message>
    <message>
        <source>all; else separated by commas</source>
        <translation>全部；或以逗号分隔</translation>
    </message>
    <message>
        <source>2026-01-05, UTC</source>
        <translation>2026-01-05, UTC</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>模拟资金</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>It follows the wall clock. What it does while nobody looks is lost, as with a feed: orders that worked are shown as unverified until you decide.</source>
        <translation>跟随实际时钟。无人看时的行情即丢失，与行情源相同：曾挂出的订单在处置前显示为未核实。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Seed: expected a whole number, 0 or more.</source>
        <translation>种子：须为 0 或更大的整数。</translation>
    </message>
    <message>
        <source>simulation %1</source>
        <translation>仿真 %1</translation>
    </message>
    <message>
        <source>The same seed gives the same market. A session that is running is set aside first and can be resumed.</source>
        <translation>相同种子得到相同市场。运行中的会话会先搁置，可稍后恢复。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NotificationCenter</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>搜索通知</translation>
    </message>
    <message>
        <source>Kind of notifications</source>
        <translation>通知类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Only warnings and dangers</source>
        <translation>仅警告和危险</translation>
    </message>
    <message>
        <source>Only what is not read yet</source>
        <translation>仅未读</translation>
    </message>
    <message>
        <source>Nothing was told yet, or the filter hides it.</source>
        <translation>还没有通知，或被筛选隐藏。</translation>
    </message>
    <message>
        <source>Go to where it happened</source>
        <translation>前往发生之处</translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation>将所选标为已读</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>将所有通知标为已读</translation>
    </message>
    <message>
        <source>Clear the history of notifications</source>
        <translation>清除通知历史</translation>
    </message>
    <message>
        <source>Bring the cleared notifications back</source>
        <translation>恢复已清除的通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>A message of the window has no place to go to.</source>
        <translation>窗口消息没有可前往的位置。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OpenRecordingDialog</name>
    <message>
        <source>Add the files to play, or drop them here. Several files of one symbol are played as one.</source>
        <translation>添加要播放的文件，或拖放到此。同一代码的多个文件合并播放。</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation>移除所选文件</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>取自文件或其名称</translation>
    </message>
    <message>
        <source>the beginning; else like 2026-01-05 14:30, UTC</source>
        <translation>开头；或如 2026-01-05 14:30, UTC</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>模拟资金</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Files to play</source>
        <translation>要播放的文件</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</source>
        <translation>录制文件 (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add the files to play.</source>
        <translation>请添加要播放的文件。</translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation>“截止”须晚于“起始”。</translation>
    </message>
    <message>
        <source>A session that is running is set aside first and can be resumed.</source>
        <translation>运行中的会话会先搁置，可稍后恢复。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OperatorButton</name>
    <message>
        <source>Unlock …</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>New passphrase …</source>
        <translation>新口令…</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>操作员：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionChainPanel</name>
    <message>
        <source>Row titles</source>
        <translation>行标题</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>期权</translation>
    </message>
    <message>
        <source>Price, forward, rate and quotes</source>
        <translation>价格、远期、利率与报价</translation>
    </message>
    <message>
        <source>Chain, plots and risk</source>
        <translation>期权链、图形与风险</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>期权链</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>微笑</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>Payoff</source>
        <translation>损益</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>希腊值</translation>
    </message>
    <message>
        <source>What expires when</source>
        <translation>到期一览</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>未持有也未选择期权。</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的资产</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>All greeks</source>
        <translation>全部希腊值</translation>
    </message>
    <message>
        <source>Show gamma, theta, vega and the mid too</source>
        <translation>同时显示 Gamma、Theta、Vega 与中间价</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>平值</translation>
    </message>
    <message>
        <source>Put the strike at the money into the middle (Home)</source>
        <translation>将平值行权价居中（Home）</translation>
    </message>
    <message>
        <source>Option chain</source>
        <translation>期权链</translation>
    </message>
    <message>
        <source>No chain yet: it comes with the first quotes of options.</source>
        <translation>尚无期权链：随首批期权报价出现。</translation>
    </message>
    <message>
        <source>What the surface is, and what is wrong with it</source>
        <translation>曲面含义及其问题</translation>
    </message>
    <message>
        <source>Volatility by expiry and strike</source>
        <translation>按到期日与行权价的波动率</translation>
    </message>
    <message>
        <source>No usable quotes at present: without them there is no volatility.</source>
        <translation>目前没有可用报价：没有报价就没有波动率。</translation>
    </message>
    <message>
        <source>Whose payoff</source>
        <translation>损益所属</translation>
    </message>
    <message>
        <source>A beside B</source>
        <comment>positions of both engines</comment>
        <translation>A、B 对照</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除所选</translation>
    </message>
    <message>
        <source>Selected options</source>
        <translation>所选期权</translation>
    </message>
    <message>
        <source>Shift+Enter in the chain chooses a contract.</source>
        <translation>在期权链中按 Shift+Enter 选择合约。</translation>
    </message>
    <message>
        <source>Payoff in words</source>
        <translation>损益文字说明</translation>
    </message>
    <message>
        <source>Greeks of A, B and the selection</source>
        <translation>A、B 与所选的希腊值</translation>
    </message>
    <message>
        <source>Whose stress</source>
        <translation>压力所属</translation>
    </message>
    <message>
        <source>Profit if the price and all volatilities move</source>
        <translation>价格与全部波动率变动时的盈亏</translation>
    </message>
    <message>
        <source>Stress grid</source>
        <translation>压力网格</translation>
    </message>
    <message>
        <source>Nothing to move: no options are held or chosen.</source>
        <translation>无可变动：未持有也未选择期权。</translation>
    </message>
    <message>
        <source>The newest quotes could not be priced; this is older.</source>
        <translation>最新报价无法定价；此为较早结果。</translation>
    </message>
    <message>
        <source>%1 %2 (implied)</source>
        <translation>%1 %2（隐含）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no price yet</source>
        <translation>%1：尚无价格</translation>
    </message>
    <message>
        <source>forward %1</source>
        <comment>what calls and puts agree on</comment>
        <translation>远期 %1</translation>
    </message>
    <message>
        <source>forward %1 (carried)</source>
        <comment>the price carried at the rate</comment>
        <translation>远期 %1（持有成本）</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>利率 %1</translation>
    </message>
    <message>
        <source>Chain: quotes as they are now. Since the session began: %1.</source>
        <translation>期权链：当前报价。会话开始以来：%1。</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward; no arbitrage was found in it.</source>
        <translation>%1：按到期日的隐含波动率，行权价以距远期的距离表示；未发现套利。</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward. At %2 places it gives something away: quotes there are not to be trusted.</source>
        <translation>%1：按到期日的隐含波动率，行权价以距远期的距离表示。有 %2 处存在套利：该处报价不可信。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Choose the legs of a strategy around the price of now</source>
        <translation>围绕现价选择策略的各腿</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>%1: not all of its contracts are listed in this expiry.</source>
        <translation>%1：其合约并非全部在此到期日挂牌。</translation>
    </message>
    <message>
        <source>At the money it changes by %1 a year.</source>
        <translation>平值波动率每年变化 %1。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionPayoffView</name>
    <message>
        <source>Payoff</source>
        <translation>损益</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>未持有也未选择期权。</translation>
    </message>
    <message>
        <source>%1: cost %2, break-even at %3; at expiry from %4 (at %5) to %6 (at %7) in this range, fees apart.</source>
        <translation>%1：成本 %2，盈亏平衡点 %3；到期时在此区间内由 %4（%5 处）至 %6（%7 处），不含手续费。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no break-even</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) without a usable quote are left out.</source>
        <translation>
            <numerusform>%n 条腿没有可用报价，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show: hold options of this underlying, or choose some in the chain with Shift+Enter.</source>
        <translation>无可显示：请持有该标的的期权，或在期权链中按 Shift+Enter 选择。</translation>
    </message>
    <message>
        <source>%1: solid at the first expiry, dashed today</source>
        <comment>legend of a curve</comment>
        <translation>%1：实线为首个到期日，虚线为今日</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>%1: %2 at expiry, %3 today</source>
        <translation>%1：到期 %2，今日 %3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionSmileView</name>
    <message>
        <source>Smile</source>
        <translation>微笑</translation>
    </message>
    <message>
        <source>No volatility is known.</source>
        <translation>波动率未知。</translation>
    </message>
    <message>
        <source>%1: %2 volatilities, from %3 at %4 to %5 at %6.</source>
        <translation>%1：%2 个波动率，由 %3（%4 处）至 %5（%6 处）。</translation>
    </message>
    <message>
        <source>No chain yet.</source>
        <translation>尚无期权链。</translation>
    </message>
    <message>
        <source>No usable quote of this expiry at present: without one there is no volatility.</source>
        <translation>该到期日目前没有可用报价：没有报价就没有波动率。</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>legend</comment>
        <translation>看涨</translation>
    </message>
    <message>
        <source>puts; filled: out of the money</source>
        <comment>legend</comment>
        <translation>看跌；实心：虚值</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>strike, call or put, volatility</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>At the money %1 · 25Δ risk reversal %2 · 25Δ butterfly %3 · fit within %4</source>
        <translation>平值 %1 · 25Δ 风险逆转 %2 · 25Δ 蝶式 %3 · 拟合误差 %4</translation>
    </message>
    <message>
        <source>At the money %1 · fit within %2</source>
        <translation>平值 %1 · 拟合误差 %2</translation>
    </message>
    <message>
        <source>a butterfly is given away near %1</source>
        <translation>%1 附近存在蝶式套利</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <comment>legend</comment>
        <translation>SVI 拟合</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OrderTicket</name>
    <message>
        <source>Order ticket</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>买价与卖价</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Buy (B)</source>
        <translation>买入（B）</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Sell (S)</source>
        <translation>卖出（S）</translation>
    </message>
    <message>
        <source>Quantity of the order</source>
        <translation>订单数量</translation>
    </message>
    <message>
        <source>Value of the order</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Expected fee, half spread and slippage</source>
        <translation>预计手续费、半点差与滑点</translation>
    </message>
    <message>
        <source>Loss at the stop</source>
        <translation>触及止损的亏损</translation>
    </message>
    <message>
        <source>Gain at the target</source>
        <translation>触及止盈的盈利</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Fee · slippage</source>
        <translation>费用 · 滑点</translation>
    </message>
    <message>
        <source>At the stop</source>
        <translation>止损时</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>止盈时</translation>
    </message>
    <message>
        <source>What risk grants</source>
        <translation>风控准许</translation>
    </message>
    <message>
        <source>Place paper order  ⏎</source>
        <translation>提交模拟订单  ⏎</translation>
    </message>
    <message>
        <source>Place paper order</source>
        <translation>提交模拟订单</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Why no order can be placed</source>
        <translation>不能下单的原因</translation>
    </message>
    <message>
        <source>No instrument</source>
        <translation>无标的</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>instrument, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>Fee of the venue; half of the spread and the slippage beyond it</source>
        <translation>交易所手续费；半点差及额外滑点</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> （%1）</translation>
    </message>
    <message>
        <source> · %1 R</source>
        <translation> · %1 R</translation>
    </message>
    <message>
        <source>RISK PREVIEW — what each rule says now</source>
        <translation>风控预览——各规则当前结论</translation>
    </message>
    <message>
        <source>RISK PREVIEW — an estimate</source>
        <translation>风控预览——估算</translation>
    </message>
    <message>
        <source>The engine&apos;s own answer; it decides again when the order comes.</source>
        <translation>引擎自己的答复；订单到达时会再次判定。</translation>
    </message>
    <message>
        <source>What each rule would probably say; the engine decides.</source>
        <translation>各规则的大致结论；以引擎判定为准。</translation>
    </message>
    <message>
        <source>%1 Would be refused: %2</source>
        <comment>sign, rule</comment>
        <translation>%1 会被拒绝：%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 would be granted</source>
        <comment>sign, quantity, quantity</comment>
        <translation>%1 %3 中会准许 %2</translation>
    </message>
    <message>
        <source>Sent. Waiting until it is recorded …</source>
        <translation>已发送，等待记录…</translation>
    </message>
    <message>
        <source>no session listens</source>
        <translation>没有会话接收</translation>
    </message>
    <message>
        <source>✗ Not sent: no session listens.</source>
        <translation>✗ 未发送：没有会话接收。</translation>
    </message>
    <message>
        <source>✓ Accepted.</source>
        <translation>✓ 已受理。</translation>
    </message>
    <message>
        <source>✗ Refused: %1</source>
        <translation>✗ 已拒绝：%1</translation>
    </message>
    <message>
        <source>✗ One order of the pair was refused: %1 The other one is being cancelled.</source>
        <translation>✗ 组合中一张订单被拒：%1另一张正在撤销。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OutputStyleForm</name>
    <message>
        <source>Draw %1</source>
        <translation>绘制 %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1 颜色</translation>
    </message>
    <message>
        <source>Line width of %1</source>
        <translation>%1 线宽</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>width of a line</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Line style of %1</source>
        <translation>%1 线型</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverflowButton</name>
    <message>
        <source>What has no room above the chart</source>
        <translation>图表上方放不下的控件</translation>
    </message>
    <message>
        <source>More controls of the chart</source>
        <translation>图表的更多控件</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayControls</name>
    <message>
        <source>As the chart</source>
        <translation>同图表</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>What the detectors see: order blocks, gaps, levels, patterns (Z)</source>
        <translation>检测器所见：订单块、缺口、价位、形态（Z）</translation>
    </message>
    <message>
        <source>Zones of the detectors</source>
        <translation>检测器区域</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Zones of timeframe</source>
        <translation>区域周期</translation>
    </message>
    <message>
        <source>Show zones</source>
        <translation>显示区域</translation>
    </message>
    <message>
        <source>Also zones that are over</source>
        <translation>包括已结束的区域</translation>
    </message>
    <message>
        <source>Filled, broken, swept, failed</source>
        <translation>已回补、失效、被扫、失败</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Shade the chart by the regime of the market (R)</source>
        <translation>按市况为图表着色（R）</translation>
    </message>
    <message>
        <source>Regime shading</source>
        <translation>市况着色</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PairsPanel</name>
    <message>
        <source>Positions: A paper beside B shadow</source>
        <translation>持仓：A 模拟盘与 B 影子对照</translation>
    </message>
    <message>
        <source>Positions of both engines</source>
        <translation>两引擎持仓</translation>
    </message>
    <message>
        <source>Neither engine holds a position now. What was closed stands in Trade, Positions, Closed.</source>
        <translation>两引擎目前均无持仓。已平仓者见“交易”→“持仓”→“已平仓”。</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>引擎 2 已关闭</translation>
    </message>
    <message>
        <source>Switch on the flags enable_variant_b and enable_shadow_execution: what engine 2 would hold then stands beside what engine 1 holds.</source>
        <translation>请打开开关 enable_variant_b 与 enable_shadow_execution：引擎 2 的假想持仓将与引擎 1 的持仓并列显示。</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>显示该开关</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Who acts as this operator will be asked for it. At least %1 characters; it is kept as an Argon2id hash only, so nobody can tell you a forgotten one.</source>
        <translation>以该操作员身份操作者须输入口令。至少 %1 个字符；仅以 Argon2id 哈希保存，遗忘后无人能告知。</translation>
    </message>
    <message>
        <source>What you do from then on is recorded with your name. It ends after 15 minutes without mouse and keyboard, and after 24 hours.</source>
        <translation>此后的操作均以此姓名记录。15 分钟无鼠标键盘操作即结束，最长 24 小时。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the new passphrase</source>
        <translation>保存新口令</translation>
    </message>
    <message>
        <source>Unlock the operator</source>
        <translation>解锁操作员</translation>
    </message>
    <message>
        <source>It is too short: %1 characters at least.</source>
        <translation>过短：至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>验证中…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Open and closed positions</source>
        <translation>未平与已平持仓</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>未平持仓</translation>
    </message>
    <message>
        <source>No open positions. Orders that are filled open them.</source>
        <translation>没有未平持仓。订单成交后即开仓。</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>已平持仓</translation>
    </message>
    <message>
        <source>No closed positions yet.</source>
        <translation>尚无已平持仓。</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>平仓…</translation>
    </message>
    <message>
        <source>Close the selected position</source>
        <translation>平掉所选持仓</translation>
    </message>
    <message>
        <source>Close the selected position at market</source>
        <translation>以市价平掉所选持仓</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>反手…</translation>
    </message>
    <message>
        <source>Reverse the selected position</source>
        <translation>反手所选持仓</translation>
    </message>
    <message>
        <source>Close the selected position and open the opposite one of the same size</source>
        <translation>平掉所选持仓并开立同等数量的反向持仓</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>全部平仓…</translation>
    </message>
    <message>
        <source>Close all positions</source>
        <translation>平掉所有持仓</translation>
    </message>
    <message>
        <source>Close all paper positions at market</source>
        <translation>以市价平掉所有模拟持仓</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>symbol, account</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Close %1 %2 at market?</source>
        <translation>以市价平掉 %1 %2？</translation>
    </message>
    <message>
        <source>Close position</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Close all paper positions of all accounts at market?</source>
        <translation>以市价平掉所有账户的全部模拟持仓？</translation>
    </message>
    <message>
        <source>Close all paper positions of “%1” at market?</source>
        <translation>以市价平掉“%1”的全部模拟持仓？</translation>
    </message>
    <message>
        <source>Close all paper positions of the main account at market?</source>
        <translation>以市价平掉主账户的全部模拟持仓？</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>以市价平掉所有模拟持仓？</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A 模拟盘</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B 影子</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>whose result, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>It is being closed already: its exit is on the way</source>
        <translation>已在平仓：离场单已发出</translation>
    </message>
    <message>
        <source>Close position …</source>
        <translation>平仓…</translation>
    </message>
    <message>
        <source>Close half …</source>
        <translation>平一半…</translation>
    </message>
    <message>
        <source>Close a quarter …</source>
        <translation>平四分之一…</translation>
    </message>
    <message>
        <source>Reverse position …</source>
        <translation>反手…</translation>
    </message>
    <message>
        <source>Stop and target …</source>
        <translation>止损与止盈…</translation>
    </message>
    <message>
        <source>Correct what is held …</source>
        <translation>修正实际持有…</translation>
    </message>
    <message>
        <source>Book funding …</source>
        <translation>记资金费…</translation>
    </message>
    <message>
        <source>Turn %1 %2 into the opposite position?</source>
        <translation>将 %1 %2 反手为相反持仓？</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反手</translation>
    </message>
    <message>
        <source>Close %1 of %2 at market?</source>
        <comment>quantity, symbol</comment>
        <translation>以市价平掉 %2 中的 %1？</translation>
    </message>
    <message>
        <source>Close a part</source>
        <translation>部分平仓</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PowerView</name>
    <message>
        <source>Trading days to a decision</source>
        <translation>得出结论所需交易日</translation>
    </message>
    <message>
        <source>Not known before the metric varies over some days.</source>
        <translation>评估指标在若干天内有波动后方可得知。</translation>
    </message>
    <message>
        <source>An effect of %1 R takes %2 trading days.</source>
        <translation>差异 %1 R 需 %2 个交易日。</translation>
    </message>
    <message>
        <source>Known once the metric varies over some days.</source>
        <translation>评估指标在若干天内有波动后即可得知。</translation>
    </message>
    <message>
        <source>Trading days to decide, by effect</source>
        <translation>各差异幅度所需交易日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProtectDialog</name>
    <message>
        <source>Stop and target of %1</source>
        <translation>%1 的止损与止盈</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>止损价</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>止盈价</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>价格须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>at the stop %1</source>
        <translation>止损时 %1</translation>
    </message>
    <message>
        <source>at the target %1</source>
        <translation>止盈时 %1</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>Without a stop nothing limits the loss but the engine&apos;s other exits.</source>
        <translation>没有止损时，除引擎的其他离场外无任何措施限制亏损。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>理由（记入审计）</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>理由（可选）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonStrip</name>
    <message>
        <source>Reason for a change</source>
        <translation>更改理由</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由？将随更改保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>应用更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>取消更改</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReconciliationPanel</name>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>不符项</translation>
    </message>
    <message>
        <source>All agree. Engine, venues and storage are compared every minute; what they do not say alike stands here and holds its instrument until somebody unlocks it under Risk.</source>
        <translation>全部相符。引擎、交易所与存储每分钟比对一次；不一致之处显示于此，并停止该标的开仓，直至在“风控”中解锁。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecoveryDialog</name>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power. It wrote last at %2 (UTC).</source>
        <translation>上一个程序（进程 %1）未正常结束：崩溃、被强制结束或断电。最后写入于 %2（UTC）。</translation>
    </message>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power.</source>
        <translation>上一个程序（进程 %1）未正常结束：崩溃、被强制结束或断电。</translation>
    </message>
    <message>
        <source>There was no session yet, so nothing is lost.</source>
        <translation>当时还没有会话，因此没有任何损失。</translation>
    </message>
    <message>
        <source>The last session, “%1”, had come to its end before: it is complete.</source>
        <translation>上一个会话“%1”此前已结束：内容完整。</translation>
    </message>
    <message>
        <source>“%1” had only been begun: none of its events was on the disk yet. It begins again with the same settings.</source>
        <translation>“%1”刚刚开始：尚无事件写入磁盘。将以相同设置重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recovered from its journal: %n event(s), the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</source>
        <translation>
            <numerusform>“%1”已从日志恢复：%n 个事件，最后一个在市场时间 %2（UTC）。窗口曾显示为完成的内容都在其中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n open position(s). Nothing watches them until the session goes on.</source>
        <translation>
            <numerusform>其中有 %n 个未平仓持仓。会话继续前无人监控。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no positions.</source>
        <translation>其中没有持仓。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are at work in it.</source>
        <translation>
            <numerusform>其中有 %n 个挂单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the tape had not been written to their end and were cut off; nothing of them was ever shown.</source>
        <translation>
            <numerusform>行情带有 %n 字节未写完，已截去；其内容从未显示过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation>无需任何修复。</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end; nothing is lost.</source>
        <translation>上一个程序未正常结束；没有任何损失。</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end. “%1” goes on behind its last event, number %2.</source>
        <translation>上一个程序未正常结束。“%1”从最后一个事件（第 %2 个）之后继续。</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>继续会话</translation>
    </message>
    <message>
        <source>Open paused</source>
        <translation>以暂停状态打开</translation>
    </message>
    <message>
        <source>Open the session and leave it paused</source>
        <translation>打开会话并保持暂停</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>另一个会话</translation>
    </message>
    <message>
        <source>Begin another session; this one can go on later</source>
        <translation>开始另一个会话；此会话可稍后继续</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeMeters</name>
    <message>
        <source>Chances of the directions</source>
        <translation>各方向概率</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>bull %1, bear %2, sideways %3, break with the past %4</source>
        <translation>牛 %1，熊 %2，横盘 %3，与过去断裂 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>! Break with the past</source>
        <translation>! 与过去断裂</translation>
    </message>
    <message>
        <source>Break with the past</source>
        <translation>与过去断裂</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimePanel</name>
    <message>
        <source>Market regimes</source>
        <translation>市况</translation>
    </message>
    <message>
        <source>Instrument whose regime is shown</source>
        <translation>显示市况的标的</translation>
    </message>
    <message>
        <source>Turns from direction to direction</source>
        <translation>方向之间的转变</translation>
    </message>
    <message>
        <source>Changes of the regime</source>
        <translation>市况变化</translation>
    </message>
    <message>
        <source>No change yet — each one stands here with how long it held. Play the session; a regime is known after 200 bars of its timeframe.</source>
        <translation>尚无变化——每次变化及其持续时间显示于此。请播放会话；需 200 根该周期 K 线方可得知市况。</translation>
    </message>
    <message>
        <source>Turns and stays</source>
        <translation>转变与停留</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No regimes yet</source>
        <translation>尚无市况</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session.</source>
        <translation>请启动演示、打开录制文件或恢复会话。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is scored for this instrument, so it has no regime.</source>
        <translation>该标的未评分，因此没有市况。</translation>
    </message>
    <message>
        <source>volatility %1 (%2)</source>
        <comment>label, percentile</comment>
        <translation>波动率%1（%2）</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>趋势%1</translation>
    </message>
    <message>
        <source>spread %1, from bars</source>
        <translation>点差%1，由 K 线推算</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>点差%1</translation>
    </message>
    <message>
        <source>Bars of %1: confidence %2, since %3, from %4. Last bar %5.</source>
        <translation>%1 K 线：置信度 %2，始于 %3，来源：%4。最新 K 线 %5。</translation>
    </message>
    <message>
        <source>The regime is known after 200 closed bars of %1. Until then it counts as sideways.</source>
        <translation>需 200 根已收盘的 %1 K 线方可得知市况。此前按横盘计。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeTimeline</name>
    <message>
        <source>Regimes of the session</source>
        <translation>本会话市况</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3; the table below has them all</source>
        <translation>%2 至 %3 共 %1 次变化；全部见下表</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>regime, span of time</comment>
        <translation>%1，持续 %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReplaceDialog</name>
    <message>
        <source>Change order %1</source>
        <translation>改单 %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示量</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Less quantity at the same price keeps its place in the queue; more, or another price, goes to the end of it.</source>
        <translation>同价减量保留队列位置；增量或改价则排到队尾。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>数量须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>%1 are filled already: cancel the order instead.</source>
        <translation>已成交 %1：请改为撤单。</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>价格须为 %1 的整数倍。</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>显示量不能超过总量。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportDialog</name>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Report of a session</source>
        <translation>会话的报告</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>File of the web page</source>
        <translation>网页文件</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写出报告</translation>
    </message>
    <message>
        <source>Stop writing the report</source>
        <translation>停止写出报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写出任何内容。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Choose where: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>选择位置：%1</translation>
    </message>
    <message>
        <source>Open what was written: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>打开写出的内容：%1</translation>
    </message>
    <message>
        <source>No program opened %1. Open it from your files.</source>
        <translation>没有程序打开 %1。请从文件管理器中打开。</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>name of a session, time</comment>
        <translation>%1, 开始于 %2</translation>
    </message>
    <message>
        <source>There is no session yet. Start the demo or open a recording first.</source>
        <translation>还没有会话。请先启动演示或打开录制。</translation>
    </message>
    <message>
        <source>Reading the session …</source>
        <translation>正在读取会话…</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>Reading the session: %1, about %2 left.</source>
        <comment>percent, duration</comment>
        <translation>正在读取会话：%1，大约还需 %2。</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ 已写出：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>风控</translation>
    </message>
    <message>
        <source>Instrument to hold</source>
        <translation>停开仓标的</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>停开仓…</translation>
    </message>
    <message>
        <source>Take no entries in the chosen instrument</source>
        <translation>所选标的停止开仓</translation>
    </message>
    <message>
        <source>No entries in this instrument until somebody lifts it; exits still go out</source>
        <translation>解除前该标的不开仓；离场单照常发出</translation>
    </message>
    <message>
        <source>What trips next</source>
        <translation>最先触限</translation>
    </message>
    <message>
        <source>What stops entries</source>
        <translation>停止开仓的因素</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>上次更改状态</translation>
    </message>
    <message>
        <source>Limits of risk</source>
        <translation>风控限额</translation>
    </message>
    <message>
        <source>Value at risk and stress</source>
        <translation>在险价值与压力</translation>
    </message>
    <message>
        <source>Run and calm mode</source>
        <translation>运行与冷静模式</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its limits.</source>
        <translation>启动演示、打开录制文件或恢复会话即可查看其限额。</translation>
    </message>
    <message>
        <source>Nobody listens: the session has ended.</source>
        <translation>无接收方：会话已结束。</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>等待落盘…</translation>
    </message>
    <message>
        <source>Done. It stands in the audit trail.</source>
        <translation>已完成，记入审计记录。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Killed at %1 by %2.</source>
        <translation>于 %1 由 %2 急停。</translation>
    </message>
    <message>
        <source>Killed at %1: %2.</source>
        <translation>于 %1 急停：%2。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Acknowledge the kill — what happened?</source>
        <translation>确认急停——发生了什么？</translation>
    </message>
    <message>
        <source>Allow trading again — why is that right?</source>
        <translation>恢复交易——理由？</translation>
    </message>
    <message>
        <source>%1 is broken: no entries %2.</source>
        <translation>%1 已突破：%2不开仓。</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Measure it anew from here — why is that right?</source>
        <translation>由此重新计量——理由？</translation>
    </message>
    <message>
        <source>until the next trading day</source>
        <translation>下一交易日前</translation>
    </message>
    <message>
        <source>until the next week</source>
        <translation>下周前</translation>
    </message>
    <message>
        <source>until somebody lifts it</source>
        <translation>人工解除前</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>某操作员</translation>
    </message>
    <message>
        <source>%1 takes no entries since %2: %3.</source>
        <translation>%1 自 %2 起停开仓：%3。</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放开…</translation>
    </message>
    <message>
        <source>Let %1 trade again — why is that right?</source>
        <translation>恢复 %1 交易——理由？</translation>
    </message>
    <message>
        <source>%1 waits for its data since %2: %3.</source>
        <translation>%1 自 %2 起等待数据：%3。</translation>
    </message>
    <message>
        <source>Calm mode, %1: most of the daily loss limit is used.</source>
        <translation>冷静模式，%1：单日亏损限额已用大半。</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode, %1: %n loss(es) in a row.</source>
        <translation>
            <numerusform>冷静模式，%1：连亏 %n 笔。</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>End calm mode — why is that right?</source>
        <translation>结束冷静模式——理由？</translation>
    </message>
    <message>
        <source>✗ killed</source>
        <comment>state of trading</comment>
        <translation>✗ 已急停</translation>
    </message>
    <message>
        <source>✗ entries halted</source>
        <comment>state of trading</comment>
        <translation>✗ 已停开仓</translation>
    </message>
    <message>
        <source>✓ trading allowed</source>
        <comment>state of trading</comment>
        <translation>✓ 允许交易</translation>
    </message>
    <message>
        <source>! some instruments held</source>
        <comment>state of trading</comment>
        <translation>! 部分标的停开仓</translation>
    </message>
    <message>
        <source>calm mode: %1</source>
        <translation>冷静模式：%1</translation>
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
        <translation>最先触限：均未使用。</translation>
    </message>
    <message>
        <source>Next to trip: %1 — %2 used</source>
        <comment>rule, share</comment>
        <translation>最先触限：%1——已用 %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>sentence, measured, limit</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>✗ %1, and broken.</source>
        <translation>✗ %1，且已突破。</translation>
    </message>
    <message>
        <source>! %1.</source>
        <translation>! %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Value at risk of a day at %1: %2; beyond it on average %3.</source>
        <translation>单日在险价值（%1）：%2；超出时平均 %3。</translation>
    </message>
    <message numerus="yes">
        <source>From %n revaluation(s) of the positions over past days.</source>
        <translation>
            <numerusform>由持仓按历史各日的 %n 次重估得出。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the volatility of the last trading day, as a normal distribution.</source>
        <translation>由最近交易日波动率得出，按正态分布。</translation>
    </message>
    <message>
        <source>Some volatility is not known yet: it counts with none.</source>
        <translation>部分波动率未知：按零计。</translation>
    </message>
    <message>
        <source>Worst scenario: %1, loss %2.</source>
        <translation>最差情景：%1，亏损 %2。</translation>
    </message>
    <message>
        <source>No scenario loses anything.</source>
        <translation>没有情景会亏损。</translation>
    </message>
    <message>
        <source>Run: result %1, entries today %2, value of all entries %3.</source>
        <translation>本次运行：结果 %1，今日入场 %2，入场总额 %3。</translation>
    </message>
    <message>
        <source>Budget of the run: %1 used.</source>
        <translation>运行预算：已用 %1。</translation>
    </message>
    <message>
        <source>The run has no budget: the settings risk.run_… give it one.</source>
        <translation>本次运行没有预算：由 risk.run_… 设置给定。</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode is on: %n loss(es) in a row.</source>
        <translation>
            <numerusform>冷静模式开：连亏 %n 笔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calm mode is off: the setting risk.calm_mode turns it on.</source>
        <translation>冷静模式关：由设置 risk.calm_mode 打开。</translation>
    </message>
    <message>
        <source>Kill also closes all positions.</source>
        <translation>急停时一并平掉所有持仓。</translation>
    </message>
    <message>
        <source>Kill keeps positions with their stops and targets.</source>
        <translation>急停时保留持仓及其止损止盈。</translation>
    </message>
    <message>
        <source>There is no instrument yet.</source>
        <translation>尚无标的。</translation>
    </message>
    <message>
        <source>Take no entries in %1 — why?</source>
        <translation>%1 停止开仓——理由？</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RulePreview</name>
    <message>
        <source>Risk preview</source>
        <translation>风控预览</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>会通过</translation>
    </message>
    <message>
        <source>would warn</source>
        <translation>会警告</translation>
    </message>
    <message>
        <source>would reduce the order</source>
        <translation>会缩减订单</translation>
    </message>
    <message>
        <source>would block the order</source>
        <translation>会拦截订单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>ATR not known here</source>
        <translation>此处 ATR 未知</translation>
    </message>
    <message>
        <source>%1 R, at least %2</source>
        <translation>%1 R，至少 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开市</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>%1 后收盘</translation>
    </message>
    <message>
        <source>%1 old of %2</source>
        <translation>已过 %1，限 %2</translation>
    </message>
    <message>
        <source>%1 from the market, at most %2</source>
        <translation>偏离市价 %1，最多 %2</translation>
    </message>
    <message>
        <source>one works already</source>
        <translation>已有一张挂单</translation>
    </message>
    <message>
        <source>no other works</source>
        <translation>无其他挂单</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoringDialog</name>
    <message>
        <source>Take changes of the file</source>
        <translation>采纳文件更改</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Reload file</source>
        <translation>重新载入文件</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Waiting until the undo is recorded …</source>
        <translation>等待撤销记录…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>SMC</source>
        <translation>SMC</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>聪明钱概念权重</translation>
    </message>
    <message>
        <source>Elliott</source>
        <translation>艾略特</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>艾略特波浪权重</translation>
    </message>
    <message>
        <source>Harmonic</source>
        <translation>谐波</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>谐波形态权重</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>检测器总权重</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术面</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>技术评分权重</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>权重合计</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Buy from</source>
        <translation>买入门槛</translation>
    </message>
    <message>
        <source>Score from which on it is a buy</source>
        <translation>评分达到该值即为买入</translation>
    </message>
    <message>
        <source>Sell up to</source>
        <translation>卖出门槛</translation>
    </message>
    <message>
        <source>Score up to which it is a sell</source>
        <translation>评分不高于该值即为卖出</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Share of the timeframes that must agree</source>
        <translation>须一致的周期占比</translation>
    </message>
    <message>
        <source>Weights of the timeframes</source>
        <translation>各周期权重</translation>
    </message>
    <message>
        <source>Those that are scored share them; — is not in the list.</source>
        <translation>由参与评分的周期分摊；— 表示不在列表中。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where the scoring configuration is kept</source>
        <translation>评分配置保存位置</translation>
    </message>
    <message>
        <source>Take changes of the file at once</source>
        <translation>文件更改立即采纳</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How often the file is looked at, in seconds</source>
        <translation>检查文件的间隔，以秒计</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>Read the file and take what it says</source>
        <translation>读取文件并采纳其内容</translation>
    </message>
    <message>
        <source>State of adaptive weights</source>
        <translation>自适应权重状态</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>文件的错误</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由？将随更改保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>应用全部更改</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>还原全部更改</translation>
    </message>
    <message>
        <source>Undo the last change that somebody made</source>
        <translation>撤销最近一次人工更改</translation>
    </message>
    <message>
        <source>History of the weights</source>
        <translation>权重历史</translation>
    </message>
    <message>
        <source>Nothing has changed in this session. Change a weight above, edit the file, or let the weights learn with the flag adaptive_weights.</source>
        <translation>本会话中没有更改。可在上方更改权重、编辑文件，或打开开关 adaptive_weights 让权重学习。</translation>
    </message>
    <message>
        <source>Weight of the timeframe %1</source>
        <translation>%1 周期权重</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 does not exist: the built-in values hold. The first change makes it.</source>
        <translation>%1 不存在：采用内置值。首次更改时创建。</translation>
    </message>
    <message>
        <source>It was changed; reload it to take what it says.</source>
        <translation>文件已更改；重新载入以采纳。</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>版本 %1。</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ The change is recorded.</source>
        <translation>✓ 更改已记录。</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Waiting until the change is recorded …</source>
        <translation>等待更改记录…</translation>
    </message>
    <message>
        <source>Sums %1 and %2; each is scaled to 1.</source>
        <translation>合计为 %1 与 %2；各自归一化为 1。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Give a reason to apply it.</source>
        <translation>请填写理由以应用。</translation>
    </message>
    <message>
        <source>Nobody has changed it in this session.</source>
        <translation>本会话中无人更改过。</translation>
    </message>
    <message>
        <source>Give a reason to undo it.</source>
        <translation>请填写理由以撤销。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>新建筛选</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>编辑筛选</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Strong and calm</source>
        <translation>强势平稳</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>A value is missing, or is no number.</source>
        <translation>缺少值，或不是数字。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is a screen of this name.</source>
        <translation>已有同名筛选。</translation>
    </message>
    <message>
        <source>No session is open, so that nothing can be tried.</source>
        <translation>没有打开的会话，无法试算。</translation>
    </message>
    <message>
        <source>%1 of %2 instruments are like this now.</source>
        <translation>目前有 %1 / %2 个标的符合。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenerPanel</name>
    <message>
        <source>Screener</source>
        <translation>选股器</translation>
    </message>
    <message>
        <source>Screen that is shown</source>
        <translation>显示的筛选</translation>
    </message>
    <message>
        <source>No screen yet</source>
        <translation>尚无筛选</translation>
    </message>
    <message>
        <source>Screens and groups</source>
        <translation>筛选与分组</translation>
    </message>
    <message>
        <source>New screen…</source>
        <translation>新建筛选…</translation>
    </message>
    <message>
        <source>Edit the screen…</source>
        <translation>编辑筛选…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a screen</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New…</source>
        <comment>a screen</comment>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>编辑筛选</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>新建筛选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>instruments for which a screen holds</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No screen yet. “New…” asks what instruments should be like: their score, regime, change, spread, indicators.</source>
        <translation>尚无筛选。“新建…”可设定标的条件：评分、市况、涨跌、点差、指标。</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>尚无标的——请启动演示或打开录制文件。</translation>
    </message>
    <message>
        <source>No instrument is like this at present.</source>
        <translation>目前没有符合的标的。</translation>
    </message>
    <message>
        <source>Delete the screen</source>
        <translation>删除筛选</translation>
    </message>
    <message>
        <source>Keep these as a watchlist…</source>
        <translation>存为自选列表…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionBar</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the source is played, times real time</source>
        <translation>数据播放速度，为实际时间的倍数</translation>
    </message>
    <message>
        <source>Position in the source</source>
        <translation>数据播放位置</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>时间，UTC</translation>
    </message>
    <message>
        <source>Go to, UTC</source>
        <translation>前往，UTC</translation>
    </message>
    <message>
        <source>Type a time such as 2026-01-05 14:30 and press Enter. A session can only be played forward; to look back, open a replay of it.</source>
        <translation>输入时间，如 2026-01-05 14:30，按 Enter。会话只能向前播放；要回看请打开其回放。</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it like 2026-01-05 14:30 (UTC).</source>
        <translation>“%1”不是时间。请按 2026-01-05 14:30（UTC）格式输入。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation>自 %1 起，无结束</translation>
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
        <translation>两个会话对比</translation>
    </message>
    <message>
        <source>Figures of both sessions</source>
        <translation>两个会话的指标</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Both sessions were begun with the same settings and flags.</source>
        <translation>两个会话以相同的设置和开关开始。</translation>
    </message>
    <message>
        <source>The main account of each, as its journal has it. The curves step with every closed position, from the first event of a session to its last; what open positions are worth is not in them. Settings are those a session was begun with.</source>
        <translation>各会话的主账户，以日志为准。曲线随每次平仓变化，从会话首个事件到最后一个；不含未平仓持仓的价值。设置为会话开始时的值。</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy figures and settings as CSV</source>
        <translation>将指标和设置复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save figures and settings as CSV</source>
        <translation>将指标和设置保存为 CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>First: “%1”. Second: “%2”.</source>
        <translation>第一个：“%1”。第二个：“%2”。</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存对比</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 无法写入：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionLabelDialog</name>
    <message>
        <source>Name and note</source>
        <translation>名称和备注</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>会话名称</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>尝试了什么，看到了什么</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>会话备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save name and note</source>
        <translation>保存名称和备注</translation>
    </message>
    <message>
        <source>Kept beside the journal, which stays as it is. An empty name is the one that the session was begun with.</source>
        <translation>保存在日志之外，日志保持不变。名称为空时使用会话开始时的名称。</translation>
    </message>
    <message>
        <source>Too long: a name has up to 200 bytes, a note up to 8192.</source>
        <translation>过长：名称最多 200 字节，备注最多 8192 字节。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionsDialog</name>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>已录制的会话</translation>
    </message>
    <message>
        <source>Search sessions …</source>
        <translation>搜索会话…</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>No session has these words. Change the search.</source>
        <translation>没有匹配的会话，请修改搜索。</translation>
    </message>
    <message>
        <source>No recorded sessions</source>
        <translation>没有已录制的会话</translation>
    </message>
    <message>
        <source>Start the demo or open a recording: every session is recorded and can be resumed or looked back at here.</source>
        <translation>启动演示或打开录制文件：每个会话都会录制，可在此恢复或回看。</translation>
    </message>
    <message>
        <source>What can be done with the session</source>
        <translation>该会话可用的操作</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>恢复该会话</translation>
    </message>
    <message>
        <source>Look back at the session</source>
        <translation>回看该会话</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Not finished: it can go on where it stopped, or be looked back at.</source>
        <translation>未完成：可从停止处继续，或回看。</translation>
    </message>
    <message>
        <source>Finished: it can be looked back at.</source>
        <translation>已完成：可回看。</translation>
    </message>
    <message>
        <source>Removed sessions</source>
        <translation>已移除的会话</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名称和备注…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Show the sessions that were removed from the list</source>
        <translation>显示已从列表移除的会话</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已完成的操作</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>恢复最近移除的会话</translation>
    </message>
    <message>
        <source>How much of the export is done</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Begin a new session</source>
        <translation>开始新会话</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>新建仿真…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>打开录制文件…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>连接交易所…</translation>
    </message>
    <message>
        <source>Pause the session that is open</source>
        <translation>暂停已打开的会话</translation>
    </message>
    <message>
        <source>Compare the two sessions that are selected</source>
        <translation>比较所选的两个会话</translation>
    </message>
    <message>
        <source>Write the session out as files</source>
        <translation>将会话写成文件</translation>
    </message>
    <message>
        <source>Name of the session and a note on it</source>
        <translation>会话名称及备注</translation>
    </message>
    <message>
        <source>Remove the session from the list</source>
        <translation>从列表移除会话</translation>
    </message>
    <message>
        <source>Bring the session back into the list</source>
        <translation>将会话放回列表</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>从列表移除？</translation>
    </message>
    <message>
        <source>“%1” is taken from the list of sessions.</source>
        <translation>“%1”将从会话列表移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are taken from the list.</source>
        <translation>
            <numerusform>将从列表移除 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps it, as it keeps everything: audit and exports still have it. “Removed sessions” lists it, and brings it back.</source>
        <translation>日志会像保留一切那样保留它：审计和导出中仍有它。“已移除的会话”会列出它并可放回。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <translation>保留在列表中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
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
        <translation>将“%1”放回列表</translation>
    </message>
    <message>
        <source>Nothing was removed from the list.</source>
        <translation>列表中没有移除任何内容。</translation>
    </message>
    <message>
        <source>Choose a session. Two of them (Ctrl and a click, Shift and an arrow) can be compared.</source>
        <translation>请选择一个会话。选中两个（Ctrl+单击，Shift+方向键）可进行比较。</translation>
    </message>
    <message>
        <source>Two sessions: Compare shows them beside each other.</source>
        <translation>两个会话：“对比”可并排显示。</translation>
    </message>
    <message>
        <source>Several sessions: they can be removed together. Two of them can be compared.</source>
        <translation>多个会话：可一起移除。其中两个可进行比较。</translation>
    </message>
    <message>
        <source>Removed from the list: it can be brought back, looked back at or exported.</source>
        <translation>已从列表移除：可放回、回看或导出。</translation>
    </message>
    <message>
        <source>This session is open in the window. It can be paused, exported and compared.</source>
        <translation>此会话已在窗口中打开。可暂停、导出和比较。</translation>
    </message>
    <message>
        <source>The session that is open is not removed. Stop it first (Ctrl+W).</source>
        <translation>不能移除已打开的会话。请先停止（Ctrl+W）。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingDelegate</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>搜索设置…</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Description of the setting</source>
        <translation>设置说明</translation>
    </message>
    <message>
        <source>Reset the chosen setting to its default</source>
        <translation>将所选设置恢复为默认值</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>待应用的更改</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由？将随更改保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>应用全部更改</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>还原全部更改</translation>
    </message>
    <message>
        <source>Enter or F2 edits the value of the current row</source>
        <translation>Enter 或 F2 编辑当前行的值</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Choose a setting to read what it does. Enter edits its value.</source>
        <translation>选择设置以查看其作用。Enter 编辑其值。</translation>
    </message>
    <message>
        <source>%1 — %2 Takes effect: %3.</source>
        <comment>key, description, when</comment>
        <translation>%1——%2 生效：%3。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <translation>%1 = %2（%3）</translation>
    </message>
    <message>
        <source>No changes wait.</source>
        <translation>没有待应用的更改。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待应用：%1</translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>请填写理由以应用。</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>等待更改记录…</translation>
    </message>
    <message>
        <source>✓ One change is recorded.</source>
        <translation>✓ 已记录 1 项更改。</translation>
    </message>
    <message>
        <source>✓ %1 changes are recorded.</source>
        <translation>✓ 已记录 %1 项更改。</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>仅已修改</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>仅显示已修改的设置</translation>
    </message>
    <message>
        <source>Only settings that differ from their defaults, or wait to be applied</source>
        <translation>仅与默认值不同或等待应用的设置</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>设置配置</translation>
    </message>
    <message>
        <source>Keep settings under a name, compare, apply, and exchange them as files</source>
        <translation>以名称保存设置，比较、应用，并以文件交换</translation>
    </message>
    <message>
        <source>Reset all settings to their defaults</source>
        <translation>将所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>Nothing is in effect before it is applied</source>
        <translation>应用之前不会生效</translation>
    </message>
    <message>
        <source>Take the last edit or reset back</source>
        <translation>撤回最近一次编辑或重置</translation>
    </message>
    <message>
        <source>All settings wait to get their defaults. Give a reason and apply, or take it back with Undo.</source>
        <translation>所有设置等待恢复默认值。填写理由并应用，或用“撤销”撤回。</translation>
    </message>
    <message>
        <source>✗ Nothing was changed: %1 was refused. %2</source>
        <translation>✗ 没有任何更改：%1 被拒绝。%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsProfilesDialog</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Write file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>设置配置</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>What applying the profile would change</source>
        <translation>应用此配置会改变什么</translation>
    </message>
    <message>
        <source>Nothing differs from what is in effect.</source>
        <translation>与生效的设置没有差别。</translation>
    </message>
    <message>
        <source>What the profile would change</source>
        <translation>此配置会改变什么</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>新配置的名称</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由？将随更改保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep the chosen settings under this name</source>
        <translation>以此名称保存所选设置</translation>
    </message>
    <message>
        <source>Give the profile the name that is written above</source>
        <translation>将上方填写的名称赋予此配置</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>删除此配置</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>撤回最近一次删除</translation>
    </message>
    <message>
        <source>Look at a profile from a file</source>
        <translation>查看文件中的配置</translation>
    </message>
    <message>
        <source>Write the chosen settings to a file</source>
        <translation>将所选设置写入文件</translation>
    </message>
    <message>
        <source>Apply the profile, all of it or nothing</source>
        <translation>应用此配置，全部或全不</translation>
    </message>
    <message>
        <source>Settings as they are</source>
        <translation>当前设置</translation>
    </message>
    <message>
        <source>Choose a profile to see what it would change.</source>
        <translation>选择一个配置以查看它会改变什么。</translation>
    </message>
    <message>
        <source>Write a name and save to keep the settings as they are now. Choose a profile to compare it with them.</source>
        <translation>填写名称并保存即可保留当前设置。选择一个配置与其比较。</translation>
    </message>
    <message>
        <source>“%1” has the settings that are in effect.</source>
        <translation>“%1”与生效的设置相同。</translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings.</source>
        <translation>
            <numerusform>应用“%1”会更改 %n 项设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings; the others stay as they are.</source>
        <translation>
            <numerusform>应用“%1”会更改 %n 项设置；其余保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>请填写理由以应用。</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>等待更改记录…</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Write another name, or delete that one first.</source>
        <translation>已有配置“%1”。请换一个名称，或先删除它。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>“%1” is saved without %2: values that look like secrets belong to the keychain.</source>
        <translation>已保存“%1”，但不含 %2：看似机密的值应放入钥匙串。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>“%1”现名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>已删除“%1”；“撤销删除”可恢复。</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Look at what would change, then apply it, or save it under a name.</source>
        <translation>尚未更改任何内容。请先查看会改变什么，再应用，或以名称保存。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Profile of settings</source>
        <translation>设置配置</translation>
    </message>
    <message>
        <source>Profiles of settings (*.json *.conf)</source>
        <translation>设置配置 (*.json *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Write a profile of settings</source>
        <translation>写出设置配置</translation>
    </message>
    <message>
        <source>There is another profile “%1” by now, and it stays.</source>
        <translation>现在已有另一个配置“%1”，它会保留。</translation>
    </message>
    <message>
        <source>“%1” was changed in another way since, and stays as it is.</source>
        <translation>“%1”此后以其他方式更改过，保持现状。</translation>
    </message>
    <message>
        <source>deletion of profile %1</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>删除配置 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ShortcutDialog</name>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢复初始</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Search: action, menu or key</source>
        <translation>搜索：操作、菜单或按键</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>No action has these words. Change the search.</source>
        <translation>没有操作含这些文字。请更改搜索。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the key that is wanted</source>
        <translation>按下所需的键</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>去掉按键</translation>
    </message>
    <message>
        <source>Give it the key it had at first</source>
        <translation>恢复其初始按键</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first</source>
        <translation>所有操作恢复初始按键</translation>
    </message>
    <message>
        <source>What setting the key would do</source>
        <translation>设置此键的效果</translation>
    </message>
    <message>
        <source>Kill has that key now. Give Kill another one first.</source>
        <translation>紧急停止现用此键。请先给它另一个。</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>请选择操作。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which then has none.</source>
        <translation>%1 是“%2”（%3）的按键，该操作将失去按键。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StatusLine</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>durable</source>
        <translation>已落盘</translation>
    </message>
    <message>
        <source>Decision p99</source>
        <translation>决策 p99</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>Regime models in training</source>
        <translation>训练中的市况模型</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Ctrl+K command palette · F1 keys</source>
        <translation>Ctrl+K 命令面板 · F1 快捷键</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The session&apos;s digest: a replay of its journal gives the same. Click to copy.</source>
        <translation>会话的校验摘要：重放其日志得到相同结果。点击复制。</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>up to %1 ms ago</source>
        <translation>至 %1 ms 前</translation>
    </message>
    <message>
        <source>up to %1 s ago</source>
        <translation>至 %1 s 前</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <comment>how many, share</comment>
        <translation>%1，已完成 %2</translation>
    </message>
    <message>
        <source>Digest —</source>
        <translation>摘要 —</translation>
    </message>
    <message>
        <source>Digest %1…%2</source>
        <translation>摘要 %1…%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableTools</name>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The table could not be written to %1. Choose another place, or make room.</source>
        <translation>无法将表格写入 %1。请选择其他位置或腾出空间。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>复制行及标题</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>column</comment>
        <translation>%1（空间不足）</translation>
    </message>
    <message>
        <source>This table is being written already. Wait for it, or cancel it.</source>
        <translation>此表已在写入。请等待或取消它。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being copied.</source>
        <translation>
            <numerusform>正在复制 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being written to %1.</source>
        <translation>
            <numerusform>正在将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was copied.</source>
        <translation>已取消；没有复制任何内容。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Without %n row(s) that went away meanwhile.</source>
        <comment>a sentence before it</comment>
        <translation>
            <numerusform>%1 不含其间消失的 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableView</name>
    <message>
        <source>Column titles</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TicketForm</name>
    <message>
        <source>Order type</source>
        <translation>订单类型</translation>
    </message>
    <message>
        <source>pair (OCO)</source>
        <comment>a limit and a stop order of which one cancels the other</comment>
        <translation>组合（OCO）</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+7 choose the type</source>
        <translation>Alt+1 至 Alt+7 选择类型</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>订单有效期</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Good till (UTC)</source>
        <translation>有效至（UTC）</translation>
    </message>
    <message>
        <source>Till (UTC)</source>
        <translation>至（UTC）</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Trails by</source>
        <translation>追踪距离</translation>
    </message>
    <message>
        <source>Trail is given as</source>
        <translation>追踪单位</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
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
        <translation>追踪</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>触发依据</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size is given as</source>
        <translation>数量单位</translation>
    </message>
    <message>
        <source>Shown size</source>
        <translation>显示量</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Iceberg: what the book shows of it at a time</source>
        <translation>冰山单：每次在订单簿中显示的数量</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示量</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Only reduces</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Never makes the position larger</source>
        <translation>绝不加大持仓</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>Rests in the book or is refused; never takes</source>
        <translation>挂入订单簿，否则拒绝；绝不吃单</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>止损价</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>止盈价</translation>
    </message>
    <message>
        <source>engine&apos;s own</source>
        <translation>引擎自定</translation>
    </message>
    <message>
        <source>Protects the position that it opens. Left blank, the engine sets its own from the ATR.</source>
        <translation>保护其开立的持仓。留空则由引擎按 ATR 设定。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>张</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>股</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>size of an order as an amount of money</comment>
        <translation>以 %1 计</translation>
    </message>
    <message>
        <source>% risk</source>
        <translation>风险 %</translation>
    </message>
    <message>
        <source>The price is not a price.</source>
        <translation>价格无效。</translation>
    </message>
    <message>
        <source>The trigger is not a price.</source>
        <translation>触发价无效。</translation>
    </message>
    <message>
        <source>The stop is not a price.</source>
        <translation>止损价无效。</translation>
    </message>
    <message>
        <source>The target is not a price.</source>
        <translation>止盈价无效。</translation>
    </message>
    <message>
        <source>That is not a distance.</source>
        <translation>距离无效。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TopBar</name>
    <message>
        <source>All accounts in the tables</source>
        <translation>表格中显示全部账户</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日盈亏</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>亏损额度</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>急停</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>What is being played, and how long it has run</source>
        <translation>播放内容及已运行时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Whose equity, positions and limits are shown, and who trades (Ctrl+Shift+A)</source>
        <translation>显示净值、持仓与限额、并执行交易的账户（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Orders, fills, positions and the trade journal list every account, or the chosen one</source>
        <translation>订单、成交、持仓与交易日记显示全部账户，或仅所选账户</translation>
    </message>
    <message>
        <source>How much of the loss allowed for the day is used</source>
        <translation>当日允许亏损的已用比例</translation>
    </message>
    <message>
        <source>Press and hold: cancels working orders and refuses new ones (Ctrl+Shift+F12 at once)</source>
        <translation>按住不放：撤销挂单并拒绝新订单（Ctrl+Shift+F12 立即执行）</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>%1
What is being played, and how long it has run</source>
        <translation>%1
播放内容及已运行时间</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>Below the highest equity so far; the deepest was %1</source>
        <translation>低于迄今最高净值；最大为 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WatchlistPanel</name>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>尚无标的——请启动演示或打开录制文件。</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>筛选自选列表</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Reset order</source>
        <translation>重置顺序</translation>
    </message>
    <message>
        <source>List that is shown</source>
        <translation>显示的列表</translation>
    </message>
    <message>
        <source>Lists and groups</source>
        <translation>列表与分组</translation>
    </message>
    <message>
        <source>New watchlist…</source>
        <translation>新建自选列表…</translation>
    </message>
    <message>
        <source>Add to the watchlist…</source>
        <translation>添加到自选列表…</translation>
    </message>
    <message>
        <source>Next watchlist</source>
        <translation>下一个自选列表</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>全部标的</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>没有包含这些词的标的。</translation>
    </message>
    <message>
        <source>This session has none of the symbols of the list: %1.</source>
        <translation>本会话没有列表中的任何代码：%1。</translation>
    </message>
    <message>
        <source>This list is empty. Add instruments from the menu above, or from the menu of a row in “All instruments”.</source>
        <translation>列表为空。可从上方菜单，或在“全部标的”中某行的菜单里添加。</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is a list of this name.</source>
        <translation>已有同名列表。</translation>
    </message>
    <message>
        <source>New watchlist</source>
        <translation>新建自选列表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename the watchlist</source>
        <translation>重命名自选列表</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>已在列表中。</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>%1 的组</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新建列表…</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>添加标的…</translation>
    </message>
    <message>
        <source>Rename list…</source>
        <translation>重命名列表…</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>删除列表</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从 %1 移除</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WebhookPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>发送测试请求</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>The new one goes to the clipboard and is not shown. The old one is still taken until the next time, so that senders can change over.</source>
        <translation>新密钥复制到剪贴板，不显示。旧密钥在下次更换前仍可用，便于发送方切换。</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>允许的发送方</translation>
    </message>
    <message>
        <source>Sends itself a signal of an instrument that no session has: the answer 422 “unknown symbol” means that everything up to the session works</source>
        <translation>向自身发送一个任何会话都没有的标的的信号：应答 422 “unknown symbol”表示直至会话的各环节均正常</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>复制模板</translation>
    </message>
    <message>
        <source>Copy the template for TradingView</source>
        <translation>复制 TradingView 模板</translation>
    </message>
    <message>
        <source>Who may send…</source>
        <translation>允许的发送方…</translation>
    </message>
    <message>
        <source>Settings of the webhook</source>
        <translation>Webhook 设置</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>最新请求</translation>
    </message>
    <message>
        <source>No request yet. Copy address and template into an alert of TradingView, or send a test.</source>
        <translation>尚无请求。请将地址与模板复制到 TradingView 警报中，或发送测试。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Template for TradingView</source>
        <translation>TradingView 模板</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>地址已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The template is in the clipboard; put the secret into it.</source>
        <translation>模板已复制到剪贴板；请填入密钥。</translation>
    </message>
    <message>
        <source>A test request is on its way.</source>
        <translation>测试请求已发出。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Switch the local server off</source>
        <translation>关闭本地服务器</translation>
    </message>
    <message>
        <source>Switch the local server on</source>
        <translation>打开本地服务器</translation>
    </message>
    <message>
        <source>Looked for when the server is switched on.</source>
        <translation>服务器打开后检查。</translation>
    </message>
    <message>
        <source>● set. It is kept apart from settings and journal and is never shown.</source>
        <translation>● 已设置。与设置和日志分开保存，从不显示。</translation>
    </message>
    <message>
        <source>○ missing: every signal is refused until there is one.</source>
        <translation>○ 缺失：设置前拒绝一切信号。</translation>
    </message>
    <message>
        <source>Everybody who knows the secret, from this computer alone; from outside through a proxy or tunnel of your own.</source>
        <translation>任何知道密钥者，仅限本机；外部须经自备的代理或隧道。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
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
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Sextant 标志</translation>
    </message>
    <message>
        <source>Where am I, why, and what if</source>
        <translation>身在何处，因何至此，假如不同</translation>
    </message>
    <message>
        <source>No session yet. Start the demo, open a recording, or connect a venue. Whatever you choose, orders stay on paper.</source>
        <translation>尚无会话。请启动演示、打开录制文件或连接交易所。无论选哪项，订单均为模拟。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>Three invented instruments trade before your eyes, eight hours fast forward and then sixty times real time. No account, no network; labelled SIM throughout.</source>
        <translation>三个虚构标的当场交易，先快进八小时，再以实际时间的六十倍播放。无需账户与网络；全程标为“仿真”。</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <source>Play files of bars or trades that you have (CSV, also gzip) at the speed you like, and trade them on paper.</source>
        <translation>以任意速度播放已有的 K 线或逐笔成交文件（CSV，也可为 gzip），并以模拟方式交易。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>连接交易所</translation>
    </message>
    <message>
        <source>Listen to an exchange as it happens: trades, quotes, bars and the book, read-only. What a line loses is fetched or marked. Orders stay on paper.</source>
        <translation>实时监听交易所：成交、报价、K 线与订单簿，只读。断线缺失的数据会补取或标记。订单均为模拟。</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>连接交易所…</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>须知</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhatIfPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the replay</source>
        <translation>打开回放</translation>
    </message>
    <message>
        <source>Decisions that would have been others</source>
        <translation>会不同的决策</translation>
    </message>
    <message>
        <source>First causes and what each was worth</source>
        <translation>首因及其影响金额</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>要重放的会话</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>更改项</translation>
    </message>
    <message>
        <source>A flag, a setting, a weight of the score or the rule of the session&apos;s experiment; type to search</source>
        <translation>开关、设置、评分权重或会话所属实验的规则；输入即可搜索</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Its value, typed</source>
        <translation>输入的数值</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Why it is no value</source>
        <translation>数值无效的原因</translation>
    </message>
    <message>
        <source>Clear the changes</source>
        <translation>清除更改</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>添加更改</translation>
    </message>
    <message>
        <source>Compare both runs</source>
        <translation>对比两次运行</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>取消对比</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where the differences are marked</source>
        <translation>差异标记位置</translation>
    </message>
    <message>
        <source>Open a replay of the compared session</source>
        <translation>打开所对比会话的回放</translation>
    </message>
    <message>
        <source>Decisions or causes</source>
        <translation>决策或起因</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Flag: %1</source>
        <translation>开关：%1</translation>
    </message>
    <message>
        <source>Scoring: %1</source>
        <comment>group of settings: weight</comment>
        <translation>评分：%1</translation>
    </message>
    <message>
        <source>Experiment: its rule</source>
        <translation>实验：其规则</translation>
    </message>
    <message>
        <source>Paired or split, and the shares, of the experiment that ran in the session</source>
        <translation>会话中所运行实验的配对或分流及占比</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of settings: setting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>尚无已录制的会话。</translation>
    </message>
    <message>
        <source>Play the session twice, as it was and with the changes</source>
        <translation>将会话播放两次：按原本，以及加入更改</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>对比中…</translation>
    </message>
    <message>
        <source>Both runs are played side by side. You can go on working meanwhile.</source>
        <translation>两次运行并行播放，其间可继续工作。</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>%p %, at %1</source>
        <translation>%p %，位于 %1</translation>
    </message>
    <message>
        <source>No recorded session yet</source>
        <translation>尚无已录制的会话</translation>
    </message>
    <message>
        <source>Start the demo or open a recording; what it decides can then be played again otherwise.</source>
        <translation>启动演示或打开录制文件；之后即可换条件重放其决策。</translation>
    </message>
    <message>
        <source>Nothing would have been different</source>
        <translation>不会有任何不同</translation>
    </message>
    <message>
        <source>Every decision of both runs is the same. Change something else, or another session.</source>
        <translation>两次运行的决策全部相同。请更改其他内容，或换一个会话。</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>尚未对比</translation>
    </message>
    <message>
        <source>Choose a session, add a flag, setting or weight with another value, and compare.</source>
        <translation>选择会话，添加改值的开关、设置或权重，然后对比。</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>无对比</translation>
    </message>
    <message>
        <source>Marked in the chart: □ as it was, ◆ what if. Enter on a row goes there.</source>
        <translation>图表标记：□ 原本，◆ 假设。在行上按 Enter 前往。</translation>
    </message>
    <message>
        <source>This session is not open. Open its replay to see the differences in the chart.</source>
        <translation>该会话未打开。打开其回放即可在图表中查看差异。</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>0 或更大的数字</translation>
    </message>
    <message>
        <source>paired, half of the units to B</source>
        <translation>配对，一半单元归 B</translation>
    </message>
    <message>
        <source>split, half of the units to B</source>
        <translation>分流，一半单元归 B</translation>
    </message>
    <message>
        <source>split, a fifth to B</source>
        <translation>分流，五分之一归 B</translation>
    </message>
    <message>
        <source>split, all to A</source>
        <translation>分流，全部归 A</translation>
    </message>
    <message>
        <source>split, all to B</source>
        <translation>分流，全部归 B</translation>
    </message>
    <message>
        <source>“%1” is neither a flag, a setting nor a weight. Choose one of the list.</source>
        <translation>“%1”既不是开关或设置，也不是权重。请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is no weight: expected a number from 0 to 1000.</source>
        <translation>“%1”不是权重：须为 0 到 1000 的数字。</translation>
    </message>
    <message>
        <source>No change yet: both runs would be the same.</source>
        <translation>尚无更改：两次运行将相同。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>起因</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Go to this in a replay of the session</source>
        <translation>在会话回放中前往此处</translation>
    </message>
    <message>
        <source>Go to this in a replay</source>
        <translation>在回放中前往此处</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Ask what would have been decided with another flag, setting or weight</source>
        <translation>查看换用其他开关、设置或权重会如何决策</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>将解释复制为文本</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a signal, an order or a position.</source>
        <translation>请选择信号、订单或持仓。</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>已解释：%1</translation>
    </message>
</context>
</TS>
