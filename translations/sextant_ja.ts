<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountDraftText</name>
    <message>
        <source>nothing</source>
        <comment>held</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>この口座はありません。</translation>
    </message>
    <message>
        <source>Say why: it is kept in the audit with your name.</source>
        <translation>理由を入力してください。名前とともに監査証跡に残ります。</translation>
    </message>
    <message>
        <source>The main account</source>
        <translation>メイン口座</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>金額を入力してください。</translation>
    </message>
    <message>
        <source>The amount must be above 0, with at most 8 decimals.</source>
        <translation>金額は0より大きく、小数点以下8桁までです。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The name is too long: at most 47 letters.</source>
        <translation>名前が長すぎます。47文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>同名の口座が既にあります。</translation>
    </message>
    <message>
        <source>A session has at most 16 accounts.</source>
        <translation>1セッションの口座は16個までです。</translation>
    </message>
    <message>
        <source>A currency is a short code in capital letters, such as EUR or USDT.</source>
        <translation>通貨はEURやUSDTのような大文字の短いコードです。</translation>
    </message>
    <message>
        <source>It begins with %1. Orders go to it while it is chosen; engine 1 trades the main account.</source>
        <translation>当初資金は%1です。選択中はこの口座に発注されます。エンジン1はメイン口座で取引します。</translation>
    </message>
    <message>
        <source>More than there is: the cash is %1.</source>
        <translation>残高を超えています。現金は%1です。</translation>
    </message>
    <message>
        <source>%1: cash goes from %2 to %3. Capital is not profit: results and drawdown stay as they are.</source>
        <translation>%1: 現金が%2から%3になります。資金移動は損益ではないため、成績とドローダウンは変わりません。</translation>
    </message>
    <message>
        <source>What is given and what is bought are the same currency.</source>
        <translation>支払う通貨と買う通貨が同じです。</translation>
    </message>
    <message>
        <source>%1 gives %2 for %3 at the newest rate; without a fresh one the engine refuses.</source>
        <translation>%1は最新レートで%3のために%2を支払います。新しいレートがない場合、エンジンは拒否します。</translation>
    </message>
    <message>
        <source>%1 gives %2 for about %3.</source>
        <translation>%1は約%3のために%2を支払います。</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1 above 0.</source>
        <translation>数量は%1の倍数で、0より大きくしてください。</translation>
    </message>
    <message>
        <source>Write the price that the change is booked at.</source>
        <translation>訂正を記帳する価格を入力してください。</translation>
    </message>
    <message>
        <source>That is what is held already: %1.</source>
        <translation>既に同じ数量を保有しています: %1。</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3, and then %4. The change is booked at %5; it is neither a trade nor profit. Orders that only reduce and no longer fit are cancelled.</source>
        <translation>%1の%3の保有は%2から%4になります。訂正は%5で記帳し、取引にも損益にもなりません。合わなくなる決済専用注文は取り消します。</translation>
    </message>
    <message>
        <source>Only perpetuals pay funding.</source>
        <translation>資金調達料があるのは無期限先物だけです。</translation>
    </message>
    <message>
        <source>%1 holds nothing of it.</source>
        <translation>%1はこの銘柄を保有していません。</translation>
    </message>
    <message>
        <source>The rate is a share of the position&apos;s value above 0 and up to 100 %, with at most 6 decimals.</source>
        <translation>料率はポジション評価額に対する割合で、0超100%以下、小数点以下6桁までです。</translation>
    </message>
    <message>
        <source>Write a price above 0, or leave it blank for the position&apos;s mark.</source>
        <translation>0より大きい価格を入力するか、空欄にしてポジションの評価価格を使ってください。</translation>
    </message>
    <message>
        <source>%1 pays %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1の支払い: %2 %3。</translation>
    </message>
    <message>
        <source>%1 gets %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1の受け取り: %2 %3。</translation>
    </message>
    <message>
        <source>Choose an instrument.</source>
        <translation>銘柄を選択してください。</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Context</source>
        <translation>市場環境</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>テクニカル</translation>
    </message>
    <message>
        <source>Opening range</source>
        <translation>オープニングレンジ</translation>
    </message>
    <message>
        <source>Strat</source>
        <translation>Strat</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTMスクイーズ</translation>
    </message>
    <message>
        <source>Satyland</source>
        <translation>Satyland</translation>
    </message>
    <message>
        <source>core</source>
        <comment>group of agents</comment>
        <translation>コア</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>専門</translation>
    </message>
    <message>
        <source>sub-agent</source>
        <translation>サブエージェント</translation>
    </message>
    <message>
        <source>Moving averages in order</source>
        <translation>移動平均の並び順</translation>
    </message>
    <message>
        <source>Price beside the averages</source>
        <translation>移動平均に対する価格</translation>
    </message>
    <message>
        <source>Slope of the average</source>
        <translation>移動平均の傾き</translation>
    </message>
    <message>
        <source>Strength of the trend (ADX)</source>
        <translation>トレンドの強さ (ADX)</translation>
    </message>
    <message>
        <source>MACD histogram</source>
        <translation>MACDヒストグラム</translation>
    </message>
    <message>
        <source>RSI zone</source>
        <translation>RSIゾーン</translation>
    </message>
    <message>
        <source>Room to the next level</source>
        <translation>次の水準までの余地</translation>
    </message>
    <message>
        <source>Bounced off a level</source>
        <translation>水準での反発</translation>
    </message>
    <message>
        <source>Body of the candle</source>
        <translation>ローソク足の実体</translation>
    </message>
    <message>
        <source>Candle pattern</source>
        <translation>ローソク足パターン</translation>
    </message>
    <message>
        <source>Stretched from the average</source>
        <translation>移動平均からの乖離</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>Averages aligned</source>
        <translation>移動平均の整列</translation>
    </message>
    <message>
        <source>Nearest support</source>
        <translation>最寄りサポート</translation>
    </message>
    <message>
        <source>Nearest resistance</source>
        <translation>最寄りレジスタンス</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>判断保留</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>市場レジーム</translation>
    </message>
    <message>
        <source>Opening half hour</source>
        <translation>寄付後30分</translation>
    </message>
    <message>
        <source>Lunch hours</source>
        <translation>昼の時間帯</translation>
    </message>
    <message>
        <source>Closing half hour</source>
        <translation>大引け前30分</translation>
    </message>
    <message>
        <source>Outside regular hours</source>
        <translation>立会時間外</translation>
    </message>
    <message>
        <source>Leading market agrees</source>
        <translation>先行市場が一致</translation>
    </message>
    <message>
        <source>Leading market disagrees</source>
        <translation>先行市場が不一致</translation>
    </message>
    <message>
        <source>Regime may be changing</source>
        <translation>レジーム転換の可能性</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>スプレッド拡大</translation>
    </message>
    <message>
        <source>Event close by</source>
        <translation>イベント接近</translation>
    </message>
    <message>
        <source>Regime not known yet</source>
        <translation>レジーム未判定</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <translation>リスクルール</translation>
    </message>
    <message>
        <source>No risk rule blocks</source>
        <translation>リスクルールの制限なし</translation>
    </message>
    <message>
        <source>Size of the breakout</source>
        <translation>ブレイクの幅</translation>
    </message>
    <message>
        <source>Too far from the range</source>
        <translation>レンジから離れすぎ</translation>
    </message>
    <message>
        <source>Volume of the breakout</source>
        <translation>ブレイク時の出来高</translation>
    </message>
    <message>
        <source>Closes follow each other</source>
        <translation>終値の連続</translation>
    </message>
    <message>
        <source>Rate of change rises</source>
        <translation>変化率が上昇</translation>
    </message>
    <message>
        <source>Close near the extreme</source>
        <translation>極値付近の終値</translation>
    </message>
    <message>
        <source>VWAP agrees</source>
        <translation>VWAPが一致</translation>
    </message>
    <message>
        <source>Quality of the range</source>
        <translation>レンジの質</translation>
    </message>
    <message>
        <source>Gap agrees</source>
        <translation>ギャップが一致</translation>
    </message>
    <message>
        <source>No failed break before</source>
        <translation>事前のブレイク失敗なし</translation>
    </message>
    <message>
        <source>Back inside the range</source>
        <translation>レンジ内に回帰</translation>
    </message>
    <message>
        <source>Long wick</source>
        <translation>長いヒゲ</translation>
    </message>
    <message>
        <source>Broke both sides</source>
        <translation>上下両方をブレイク</translation>
    </message>
    <message>
        <source>Edge was tested again</source>
        <translation>レンジ端を再テスト</translation>
    </message>
    <message>
        <source>No breakout</source>
        <translation>ブレイクなし</translation>
    </message>
    <message>
        <source>Looks like a fake-out</source>
        <translation>ダマシの疑い</translation>
    </message>
    <message>
        <source>High of the opening range</source>
        <translation>オープニングレンジ高値</translation>
    </message>
    <message>
        <source>Low of the opening range</source>
        <translation>オープニングレンジ安値</translation>
    </message>
    <message>
        <source>Minutes of the opening range</source>
        <translation>オープニングレンジの分数</translation>
    </message>
    <message>
        <source>Volume against usual</source>
        <translation>平常比の出来高</translation>
    </message>
    <message>
        <source>Width against usual</source>
        <translation>平常比の値幅</translation>
    </message>
    <message>
        <source>Another instrument&apos;s volume</source>
        <translation>他銘柄の出来高</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基礎点</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Higher timeframes agree</source>
        <translation>上位足が一致</translation>
    </message>
    <message>
        <source>Lower timeframe agrees</source>
        <translation>下位足が一致</translation>
    </message>
    <message>
        <source>Squeeze agrees</source>
        <translation>スクイーズが一致</translation>
    </message>
    <message>
        <source>Reward to risk</source>
        <translation>リスクリワード</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>相対出来高</translation>
    </message>
    <message>
        <source>Tight inside bar</source>
        <translation>狭いはらみ足</translation>
    </message>
    <message>
        <source>Trigger level</source>
        <translation>トリガー水準</translation>
    </message>
    <message>
        <source>Stop level</source>
        <translation>ストップ水準</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目標水準</translation>
    </message>
    <message>
        <source>Sequence of candles</source>
        <translation>足の並び</translation>
    </message>
    <message>
        <source>Squeeze released</source>
        <translation>スクイーズ解放</translation>
    </message>
    <message>
        <source>Length of the squeeze</source>
        <translation>スクイーズの長さ</translation>
    </message>
    <message>
        <source>Strength of momentum</source>
        <translation>モメンタムの強さ</translation>
    </message>
    <message>
        <source>Momentum rises</source>
        <translation>モメンタム上昇</translation>
    </message>
    <message>
        <source>Out of the channel</source>
        <translation>チャネルを逸脱</translation>
    </message>
    <message>
        <source>Fast averages aligned</source>
        <translation>短期線の整列</translation>
    </message>
    <message>
        <source>Momentum turned</source>
        <translation>モメンタム反転</translation>
    </message>
    <message>
        <source>Squeezed again</source>
        <translation>再スクイーズ</translation>
    </message>
    <message>
        <source>Clean release</source>
        <translation>きれいな解放</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>未解放</translation>
    </message>
    <message>
        <source>Bars since the release</source>
        <translation>解放後の足数</translation>
    </message>
    <message>
        <source>Bars of the squeeze</source>
        <translation>スクイーズの足数</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>リボン</translation>
    </message>
    <message>
        <source>Price beside the slow averages</source>
        <translation>長期線に対する価格</translation>
    </message>
    <message>
        <source>Colour of the candle</source>
        <translation>ローソク足の色</translation>
    </message>
    <message>
        <source>Beyond the ATR trigger</source>
        <translation>ATRトリガー超え</translation>
    </message>
    <message>
        <source>Level to level</source>
        <translation>水準から水準へ</translation>
    </message>
    <message>
        <source>Phase oscillator</source>
        <translation>フェーズオシレーター</translation>
    </message>
    <message>
        <source>Phase extended</source>
        <translation>フェーズの行き過ぎ</translation>
    </message>
    <message>
        <source>Leaves its zone</source>
        <translation>ゾーンを離脱</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Quality of volume</source>
        <translation>出来高の質</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>消化済みレンジ</translation>
    </message>
    <message>
        <source>Nearest ATR level</source>
        <translation>最寄りのATR水準</translation>
    </message>
    <message>
        <source>Quality of the pullback</source>
        <translation>押し・戻りの質</translation>
    </message>
    <message>
        <source>Capped: no trend</source>
        <translation>上限適用: トレンドなし</translation>
    </message>
    <message>
        <source>Mode of the ATR levels</source>
        <translation>ATR水準のモード</translation>
    </message>
    <message>
        <source>▲ bullish</source>
        <translation>▲ 強気</translation>
    </message>
    <message>
        <source>▼ bearish</source>
        <translation>▼ 弱気</translation>
    </message>
    <message>
        <source>– neutral</source>
        <translation>– 中立</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>nothing to say here</source>
        <translation>判断材料なし</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>failed: left out</source>
        <translation>失敗: 除外</translation>
    </message>
    <message>
        <source>engine 2 is off</source>
        <translation>エンジン2はオフ</translation>
    </message>
    <message>
        <source>by its hash</source>
        <translation>ハッシュによる</translation>
    </message>
    <message>
        <source>by an override</source>
        <translation>オーバーライドによる</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>promotion: not before 300 results</source>
        <translation>昇格: 結果300件までは不可</translation>
    </message>
    <message>
        <source>may become a specialist</source>
        <translation>専門への昇格可</translation>
    </message>
    <message>
        <source>promotion: not good enough yet</source>
        <translation>昇格: 成績不足</translation>
    </message>
    <message>
        <source>does worse than it should</source>
        <translation>想定を下回る成績</translation>
    </message>
    <message>
        <source>✗ blocks it</source>
        <translation>✗ ブロックする</translation>
    </message>
    <message>
        <source>✓ does not block it</source>
        <translation>✓ ブロックしない</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>%1 — but %2</source>
        <comment>who decided, why there is no order</comment>
        <translation>%1 — ただし%2</translation>
    </message>
    <message>
        <source>unknown part of the day</source>
        <translation>時間帯不明</translation>
    </message>
    <message>
        <source>regular hours</source>
        <translation>立会時間</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>寄付</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>昼</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>引け</translation>
    </message>
    <message>
        <source>extended hours</source>
        <translation>時間外</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Change of regime</source>
        <translation>レジーム変化</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>損失枠</translation>
    </message>
    <message>
        <source>Loss of a feed</source>
        <translation>フィード断</translation>
    </message>
    <message>
        <source>rises to or above</source>
        <comment>level</comment>
        <translation>以上に上昇</translation>
    </message>
    <message>
        <source>falls to or below</source>
        <comment>level</comment>
        <translation>以下に下落</translation>
    </message>
    <message>
        <source>information</source>
        <comment>importance</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>importance</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>importance</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
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
        <translation>準備完了</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>channel</comment>
        <translation>通知停止時間</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>channel</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>channel</comment>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>channel</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>added</source>
        <comment>alert</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>alert</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>alert</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>fired</source>
        <comment>alert</comment>
        <translation>発報</translation>
    </message>
    <message>
        <source>any instrument</source>
        <translation>全銘柄</translation>
    </message>
    <message>
        <source>%1: price %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: 価格が%3%2</translation>
    </message>
    <message>
        <source>%1: score %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: スコアが%3%2</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>symbol, indicator, rises to or above, level</comment>
        <translation>%1: %2が%4%3</translation>
    </message>
    <message>
        <source>%1: a signal</source>
        <comment>symbol</comment>
        <translation>%1: シグナル発生</translation>
    </message>
    <message>
        <source>%1: another regime</source>
        <comment>symbol</comment>
        <translation>%1: レジーム変化</translation>
    </message>
    <message>
        <source>used share of the day&apos;s loss budget %1 %2</source>
        <comment>rises to or above, level</comment>
        <translation>当日損失枠の使用率が%2%1</translation>
    </message>
    <message>
        <source>%1 lost for %2 s</source>
        <comment>feed, seconds</comment>
        <translation>%1が%2秒間途絶</translation>
    </message>
    <message>
        <source>any feed</source>
        <translation>全フィード</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>全チャネル</translation>
    </message>
    <message>
        <source>in quote currency; hysteresis in percent of it</source>
        <translation>決済通貨建て。ヒステリシスはその%で指定</translation>
    </message>
    <message>
        <source>a score between 0 and 1</source>
        <translation>0〜1のスコア</translation>
    </message>
    <message>
        <source>in the indicator&apos;s own unit</source>
        <translation>指標の単位で指定</translation>
    </message>
    <message>
        <source>a share of the budget: 0.8 is 80%</source>
        <translation>損失枠に対する割合 (0.8 = 80%)</translation>
    </message>
    <message>
        <source>seconds for which it is stale or down</source>
        <translation>遅延または停止が続く秒数</translation>
    </message>
    <message>
        <source>no level: each one is told</source>
        <translation>水準なし: 毎回通知</translation>
    </message>
    <message>
        <source>%1 reached %2.</source>
        <comment>symbol, price</comment>
        <translation>%1が%2に達しました。</translation>
    </message>
    <message>
        <source>%1 trades at %2.</source>
        <comment>symbol, price</comment>
        <translation>%1は%2で取引中です。</translation>
    </message>
    <message>
        <source>%1 has %2 at %3.</source>
        <comment>symbol, indicator, value</comment>
        <translation>%1の%2は%3です。</translation>
    </message>
    <message>
        <source>%1 has a score of %2.</source>
        <comment>symbol, number</comment>
        <translation>%1のスコアは%2です。</translation>
    </message>
    <message>
        <source>%1: the regime went from %2 to %3.</source>
        <comment>symbol, direction, direction</comment>
        <translation>%1：レジームが%2から%3に変わりました。</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1：シグナル%2、スコア%3、取引済み。</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, not traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1：シグナル%2、スコア%3、取引なし。</translation>
    </message>
    <message>
        <source>%1% of the loss allowed for the day are used.</source>
        <translation>当日に許された損失の%1%を使いました。</translation>
    </message>
    <message>
        <source>%1 has been lost for %2 s: prices stand still.</source>
        <comment>feed, seconds</comment>
        <translation>%1が%2秒間途絶しています：価格は止まったままです。</translation>
    </message>
</context>
<context>
    <name>CellContext</name>
    <message>
        <source>Main</source>
        <comment>account</comment>
        <translation>メイン</translation>
    </message>
</context>
<context>
    <name>ChartClock</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day on a time axis, as of QLocale: &quot;5 Jan&quot;</extracomment>
        <translation>MMMd日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>The first day of a month on a time axis: &quot;Jan 2026&quot;</extracomment>
        <translation>yyyy年MMM</translation>
    </message>
</context>
<context>
    <name>ChartDifferences</name>
    <message>
        <source>◆ what if</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>◆ 仮定</translation>
    </message>
    <message>
        <source>□ as it was</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>□ 実際</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>differing decisions</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>仮定: %1</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>no data for %1, shortened</source>
        <comment>gap in a chart</comment>
        <translation>%1のデータなし (短縮表示)</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <comment>gap in a chart</comment>
        <translation>%1のデータなし</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>me</source>
        <comment>the operator&apos;s own trade</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a level that is being moved</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <comment>on a chart: the instant at which a replay stands</comment>
        <translation>リプレイ %1</translation>
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
        <translation>左端からの比較：%1。</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>recorded</source>
        <comment>how a bar came to be known</comment>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how a bar came to be known</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>fetched afterwards</source>
        <comment>how a bar came to be known</comment>
        <translation>事後取得</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>how a bar came to be known</comment>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>never confirmed by the venue</source>
        <comment>how a bar came to be known</comment>
        <translation>取引所未確認</translation>
    </message>
    <message>
        <source>of the session before</source>
        <comment>how a bar came to be known</comment>
        <translation>前セッション</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a bar from before the session</comment>
        <translation>過去データ</translation>
    </message>
    <message>
        <source>history, %1</source>
        <comment>a bar from before the session, how it came to be known</comment>
        <translation>過去データ、%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and timeframe of a chart</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>O</source>
        <comment>opening price of a bar</comment>
        <translation>始</translation>
    </message>
    <message>
        <source>H</source>
        <comment>highest price of a bar</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lowest price of a bar</comment>
        <translation>安</translation>
    </message>
    <message>
        <source>C</source>
        <comment>closing price of a bar</comment>
        <translation>終</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume of a bar</comment>
        <translation>出来高</translation>
    </message>
    <message>
        <source>%1, bars of %2. Bar of %3: open %4, high %5, low %6, close %7, change %8.</source>
        <translation>%1、%2足。%3の足: 始値%4、高値%5、安値%6、終値%7、変化%8。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>how a bar came to be known</comment>
        <translation>区分は%1です。</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>prices on a chart</comment>
        <translation>上昇</translation>
    </message>
    <message>
        <source>falling</source>
        <comment>prices on a chart</comment>
        <translation>下落</translation>
    </message>
    <message>
        <source>level</source>
        <comment>prices on a chart</comment>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>%1 visible bars, %2, %3 from first to last, between %4 and %5.</source>
        <translation>表示中の足%1本、%2、最初から最後まで%3、値幅%4〜%5。</translation>
    </message>
</context>
<context>
    <name>DraftProblemText</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>セッションがありません。デモを開始するか、記録を開いてください。</translation>
    </message>
    <message>
        <source>The session has ended; nothing can be ordered any more.</source>
        <translation>セッションは終了しました。これ以上発注できません。</translation>
    </message>
    <message>
        <source>The kill switch is on: no orders until it is acknowledged and unlocked.</source>
        <translation>キルスイッチ作動中: 確認して解除するまで発注できません。</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>ウォッチリストで銘柄を選択してください。</translation>
    </message>
    <message>
        <source>This instrument is scored but not traded.</source>
        <translation>この銘柄はスコア計算のみで、取引対象外です。</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>価格がまだありません。</translation>
    </message>
    <message>
        <source>A limit order needs a price.</source>
        <translation>指値注文には価格が必要です。</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>価格は%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>The limit of the pair lies below the market, its stop above.</source>
        <translation>OCOの指値は市場価格より下、ストップは上に置きます。</translation>
    </message>
    <message>
        <source>The limit of the pair lies above the market, its stop below.</source>
        <translation>OCOの指値は市場価格より上、ストップは下に置きます。</translation>
    </message>
    <message>
        <source>A stop order needs the price it waits for.</source>
        <translation>逆指値注文にはトリガー価格が必要です。</translation>
    </message>
    <message>
        <source>A buy stop waits above the market; this one would trade at once.</source>
        <translation>買い逆指値は市場価格より上に置きます。この価格では即時約定します。</translation>
    </message>
    <message>
        <source>A sell stop waits below the market; this one would trade at once.</source>
        <translation>売り逆指値は市場価格より下に置きます。この価格では即時約定します。</translation>
    </message>
    <message>
        <source>Enter how far the stop trails.</source>
        <translation>トレール幅を入力してください。</translation>
    </message>
    <message>
        <source>That is further than the price itself.</source>
        <translation>価格そのものより大きい値幅です。</translation>
    </message>
    <message>
        <source>An order that waits cannot be immediate: choose DAY, GTC or GTD.</source>
        <translation>待機する注文は即時執行にできません。DAY、GTC、GTDから選んでください。</translation>
    </message>
    <message>
        <source>This market never closes, so it has no open to wait for.</source>
        <translation>この市場は常時取引のため、待つべき寄付がありません。</translation>
    </message>
    <message>
        <source>Enter until when the order is good.</source>
        <translation>注文の有効期限を入力してください。</translation>
    </message>
    <message>
        <source>That instant has passed.</source>
        <translation>その時刻は過ぎています。</translation>
    </message>
    <message>
        <source>No order works longer than 90 days.</source>
        <translation>注文の有効期間は最長90日です。</translation>
    </message>
    <message>
        <source>At that price it would trade at once, and be refused.</source>
        <translation>その価格では即時約定となるため、拒否されます。</translation>
    </message>
    <message>
        <source>The shown size is not a number above zero.</source>
        <translation>表示数量は0より大きい数値にしてください。</translation>
    </message>
    <message>
        <source>The shown size must be a multiple of %1.</source>
        <translation>表示数量は%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>表示数量は注文数量を超えられません。</translation>
    </message>
    <message>
        <source>There is no short position that a buy would reduce.</source>
        <translation>買いで減らせるショートポジションがありません。</translation>
    </message>
    <message>
        <source>There is no long position that a sale would reduce.</source>
        <translation>売りで減らせるロングポジションがありません。</translation>
    </message>
    <message>
        <source>The stop must be a multiple of %1.</source>
        <translation>ストップは%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>The target must be a multiple of %1.</source>
        <translation>目標は%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>The stop of a buy lies below its price.</source>
        <translation>買いのストップは注文価格より下に置きます。</translation>
    </message>
    <message>
        <source>The stop of a sale lies above its price.</source>
        <translation>売りのストップは注文価格より上に置きます。</translation>
    </message>
    <message>
        <source>The target of a buy lies above its price.</source>
        <translation>買いの目標は注文価格より上に置きます。</translation>
    </message>
    <message>
        <source>The target of a sale lies below its price.</source>
        <translation>売りの目標は注文価格より下に置きます。</translation>
    </message>
    <message>
        <source>Sizing by risk needs a stop.</source>
        <translation>リスク基準の数量計算にはストップが必要です。</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>数量を入力してください。</translation>
    </message>
    <message>
        <source>The size is not a number above zero.</source>
        <translation>数量は0より大きい数値にしてください。</translation>
    </message>
    <message>
        <source>The size must be a multiple of %1.</source>
        <translation>数量は%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>That does not cover the smallest quantity, %1.</source>
        <translation>最小数量%1に届きません。</translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Drawing: %1. %2: %3. Arrows move it, Enter puts it, Escape ends.</source>
        <comment>kind, which point, where</comment>
        <translation>描画：%1。%2：%3。矢印で移動、Enter で確定、Esc で終了。</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <comment>drawing</comment>
        <translation>ロックされています。</translation>
    </message>
    <message>
        <source>Keys move: %1.</source>
        <comment>which point of a drawing</comment>
        <translation>キーで動かすもの：%1。</translation>
    </message>
    <message>
        <source>Keys move all of it.</source>
        <comment>drawing</comment>
        <translation>キーで全体を動かします。</translation>
    </message>
    <message>
        <source>Selected drawing: %1, %2. %3</source>
        <comment>name, points, state</comment>
        <translation>選択中の描画：%1、%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s).</source>
        <translation>
            <numerusform>描画 %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingSteps</name>
    <message>
        <source>drawings of %1</source>
        <comment>what can be undone</comment>
        <translation>%1の描画</translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message>
        <source>Trend line</source>
        <translation>トレンドライン</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>半直線</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>垂直線</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>フィボナッチ・リトレースメント</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>フィボナッチ・エクステンション</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>ものさし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A line between two points</source>
        <translation>2 点間の線</translation>
    </message>
    <message>
        <source>A line from one point through another and on</source>
        <translation>1 点から別の点を通って伸びる線</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Two opposite corners</source>
        <translation>向かい合う 2 つの角</translation>
    </message>
    <message>
        <source>From where a move began to where it ended</source>
        <translation>値動きの始点から終点まで</translation>
    </message>
    <message>
        <source>Where a move began, where it ended, and where the next one begins</source>
        <translation>値動きの始点、終点、次の始点</translation>
    </message>
    <message>
        <source>Price, per cent, bars and time between two points</source>
        <translation>2 点間の価格・％・足数・時間</translation>
    </message>
    <message>
        <source>A text at a point</source>
        <translation>点に置く文字</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>of a drawing</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>First point</source>
        <comment>of a drawing</comment>
        <translation>第 1 点</translation>
    </message>
    <message>
        <source>Second point</source>
        <comment>of a drawing</comment>
        <translation>第 2 点</translation>
    </message>
    <message>
        <source>Third point</source>
        <comment>of a drawing</comment>
        <translation>第 3 点</translation>
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
            <numerusform>%n 本</numerusform>
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
        <translation>空です。時刻が必要です。</translation>
    </message>
    <message>
        <source>“%1” lies in an hour that clocks in %2 skip. Choose another time zone.</source>
        <translation>「%1」は%2の時計が飛ばす1時間にあります。別のタイムゾーンを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no time from 1900 to 2200.</source>
        <translation>「%1」は1900年から2200年までの時刻ではありません。</translation>
    </message>
    <message>
        <source>It is empty; a price above 0 is expected.</source>
        <translation>空です。0より大きい価格が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no number, or too large; a price above 0 is expected.</source>
        <translation>「%1」は数ではないか大きすぎます。0より大きい価格が必要です。</translation>
    </message>
    <message>
        <source>“%1” is finer than half the price unit %2.</source>
        <translation>「%1」は価格単位%2の半分より細かい値です。</translation>
    </message>
    <message>
        <source>“%1” is no price above 0.</source>
        <translation>「%1」は0より大きい価格ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no finite number; an amount of 0 or more is expected.</source>
        <translation>「%1」は有限の数ではありません。0以上の量が必要です。</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount of 0 or more is expected.</source>
        <translation>「%1」は負の値です。0以上の量が必要です。</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1が%2を下回っています。</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1が%2を上回っています。</translation>
    </message>
    <message>
        <source>“%1” is not %2 as in the rows before. Write into “Symbol” which one is to be read.</source>
        <translation>「%1」は前の行の%2と違います。読むものを「シンボル」に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is neither 0 nor 1.</source>
        <translation>「%1」は0でも1でもありません。</translation>
    </message>
    <message>
        <source>“%1” is neither buy nor sell nor empty.</source>
        <translation>「%1」はbuyでもsellでも空でもありません。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」はtrueでもfalseでもありません。</translation>
    </message>
    <message>
        <source>It has %1 columns; %2 are expected.</source>
        <translation>列は%1個です。%2個が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no date such as 20140606.</source>
        <translation>「%1」は20140606のような日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no number in range; %2 is expected.</source>
        <translation>「%1」は範囲内の数ではありません。%2が必要です。</translation>
    </message>
    <message>
        <source>The column is missing. The file has: %1.</source>
        <translation>列がありません。ファイルにあるもの：%1。</translation>
    </message>
    <message>
        <source>It is binary; text is expected.</source>
        <translation>バイナリです。テキストが必要です。</translation>
    </message>
    <message>
        <source>It is empty; rows of market data are expected.</source>
        <translation>空です。市場データの行が必要です。</translation>
    </message>
    <message>
        <source>The first line “%1” is of no known form. Expected are columns such as %2.</source>
        <translation>先頭行「%1」の形式は不明です。次のような列が必要です：%2。</translation>
    </message>
    <message>
        <source>There is no list of rows in this JSON; expected is %1.</source>
        <translation>このJSONに行のリストがありません。%1が必要です。</translation>
    </message>
    <message>
        <source>It has titles of columns and no rows.</source>
        <translation>列見出しだけで行がありません。</translation>
    </message>
    <message>
        <source>All %1 rows are bad. At least a good one is needed.</source>
        <translation>%1行すべてに誤りがあります。正しい行が少なくとも1つ必要です。</translation>
    </message>
    <message>
        <source>No row is of %1, which is written in “Symbol”.</source>
        <translation>「シンボル」に書かれた%1の行がありません。</translation>
    </message>
    <message>
        <source>The file holds %1, and not %2 as written in “Symbol”.</source>
        <translation>ファイルにあるのは%1で、「シンボル」の%2ではありません。</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which instrument this is. Write it into “Symbol”.</source>
        <translation>ファイルにも名前にも銘柄がありません。「シンボル」に書いてください。</translation>
    </message>
    <message>
        <source>The dates do not tell the day from the month. Choose csv-dmy or csv-mdy in “Format”.</source>
        <translation>日と月が区別できません。「形式」でcsv-dmyかcsv-mdyを選んでください。</translation>
    </message>
    <message>
        <source>%1 says %2, but most rows are %3 apart. Choose the right timeframe.</source>
        <translation>%1は%2ですが、行の間隔は主に%3です。正しい時間足を選んでください。</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Most rows are %1 apart, which is none of %2. Choose the timeframe.</source>
        <translation>行の間隔は主に%1で、%2のどれでもありません。時間足を選んでください。</translation>
    </message>
    <message>
        <source>Most rows are %1 apart; bars of a week at most are expected.</source>
        <translation>行の間隔は主に%1です。1週間以下のバーが必要です。</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB; rows of text are expected.</source>
        <translation>行が1 MiBを超えています。テキストの行が必要です。</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing has changed.</source>
        <translation>読み込みを中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>取り込みを中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The gzip file is cut short. A complete file is needed.</source>
        <translation>gzipファイルが途中で切れています。完全なファイルが必要です。</translation>
    </message>
    <message>
        <source>The gzip file is damaged (%1).</source>
        <translation>gzipファイルが壊れています（%1）。</translation>
    </message>
    <message>
        <source>The UTF-16 text is damaged.</source>
        <translation>UTF-16テキストが壊れています。</translation>
    </message>
    <message>
        <source>It is a folder; a file is expected.</source>
        <translation>フォルダーです。ファイルが必要です。</translation>
    </message>
    <message>
        <source>The zip archive is damaged (%1).</source>
        <translation>zipアーカイブが壊れています（%1）。</translation>
    </message>
    <message>
        <source>The zip archive holds no file.</source>
        <translation>zipアーカイブにファイルがありません。</translation>
    </message>
    <message>
        <source>The zip archive holds %1 files (%2). Unpack it and choose those to be read.</source>
        <translation>zipアーカイブには%1個のファイル（%2）があります。展開して読むものを選んでください。</translation>
    </message>
    <message>
        <source>The zip archive is locked with a password. Unpack it first.</source>
        <translation>zipアーカイブはパスワードで保護されています。先に展開してください。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>開けません：%1。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読めません：%1。</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Nothing was saved.</source>
        <translation>書き込めません：%1。何も保存していません。</translation>
    </message>
    <message>
        <source>It cannot be made: %1.</source>
        <translation>作れません：%1。</translation>
    </message>
    <message>
        <source>It cannot be deleted: %1.</source>
        <translation>削除できません：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was written.</source>
        <translation>フォルダーを作れません：%1。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>It cannot be written. Is the folder there, and the disk not full? Nothing was saved.</source>
        <translation>書き込めません。フォルダーはありますか、ディスクに空きはありますか。何も保存していません。</translation>
    </message>
    <message>
        <source>It cannot be written. Is the disk full? Nothing was saved.</source>
        <translation>書き込めません。ディスクがいっぱいではありませんか。何も保存していません。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>there is no right to do so</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>パスの一部がフォルダーではありません</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>ディスクが障害を報告しています</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>読めるファイルではありません。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読めません。</translation>
    </message>
    <message>
        <source>It holds %1, and the history keeps bars only. Open it as a recording instead (Ctrl+O).</source>
        <translation>内容は%1ですが、履歴に残すのはバーだけです。記録として開いてください（Ctrl+O）。</translation>
    </message>
    <message>
        <source>“%1” is not allowed; expected is %2. The setting stays as it is.</source>
        <translation>「%1」は使えません。%2が必要です。設定はそのままです。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueかfalse</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>%1から%2までの整数（%3）</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2 (%3)</source>
        <translation>%1から%2までの数（%3）</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1から%2までの数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1のどれか</translation>
    </message>
    <message>
        <source>timeframes such as 15m or 5m,15m,1h</source>
        <translation>15mや5m,15m,1hのような時間足</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”. Correct the key or take the line out.</source>
        <translation>設定「%1」はありません。最も近いのは「%2」です。キーを直すか行を消してください。</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”.</source>
        <translation>設定「%1」はありません。最も近いのは「%2」です。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no flag “%1”; the nearest is “%2”.</source>
        <translation>フラグ「%1」はありません。最も近いのは「%2」です。</translation>
    </message>
    <message>
        <source>There is no workspace that could keep the change.</source>
        <translation>変更を残すワークスペースがありません。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>名前の先頭か末尾に空白があります。</translation>
    </message>
    <message>
        <source>The name has control characters.</source>
        <translation>名前に制御文字があります。</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>名前がUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The name is %1 bytes long; %2 at most are allowed.</source>
        <translation>名前は%1バイトです。最大%2までです。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name, or replace it.</source>
        <translation>プロファイル「%1」は既にあります。別の名前にするか置き換えてください。</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>プロファイル「%1」はもうありません。</translation>
    </message>
    <message>
        <source>There are %1 profiles. Delete one first.</source>
        <translation>プロファイルが%1個あります。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8, or choose a profile of settings.</source>
        <translation>UTF-8ではありません。UTF-8で保存するか、設定のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most 1 MiB is read. Is it a profile of settings?</source>
        <translation>%1バイトあります。読むのは最大1 MiBです。設定のプロファイルですか。</translation>
    </message>
    <message>
        <source>There is no setting in it; expected is %1.</source>
        <translation>設定がありません。%1が必要です。</translation>
    </message>
    <message>
        <source>“%1” is something else; expected is “sextant-settings”.</source>
        <translation>「%1」は別のものです。「sextant-settings」が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not known here; a newer Sextant wrote it.</source>
        <translation>「%1」はここでは不明です。新しいSextantが書いたものです。</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected is %2.</source>
        <translation>「%1」はここでは不明です。%2が必要です。</translation>
    </message>
    <message>
        <source>This is a flag, and a profile has settings only. Switch it under “Feature flags”.</source>
        <translation>これはフラグで、プロファイルにあるのは設定だけです。「機能フラグ」で切り替えてください。</translation>
    </message>
    <message>
        <source>The value looks like a secret, which belongs to the keychain. Take it out.</source>
        <translation>値が秘密のようです。キーチェーンに入れるもので、取り除いてください。</translation>
    </message>
    <message>
        <source>Its name and the name in it differ. Open it as a file instead.</source>
        <translation>ファイル名と中の名前が違います。ファイルとして開いてください。</translation>
    </message>
    <message>
        <source>It calls itself “%1” and not “%2”. Open it as a file instead.</source>
        <translation>「%2」ではなく「%1」と名乗っています。ファイルとして開いてください。</translation>
    </message>
    <message>
        <source>The folder is there and not empty. Choose a new one.</source>
        <translation>フォルダーは既にあり、空ではありません。新しいものを選んでください。</translation>
    </message>
    <message>
        <source>The name of a session has at most %1 bytes; this one has %2.</source>
        <translation>セッションの名前は最大%1バイトです。これは%2バイトです。</translation>
    </message>
    <message>
        <source>The note of a session has at most %1 bytes; this one has %2.</source>
        <translation>セッションのメモは最大%1バイトです。これは%2バイトです。</translation>
    </message>
    <message>
        <source>The replay of session %1 gives another digest than was recorded, so that its journal cannot be trusted. Nothing is exported; “sextant-cli doctor” tells more.</source>
        <translation>セッション%1のリプレイは記録と違うダイジェストになり、ジャーナルは信頼できません。何も書き出していません。詳しくは「sextant-cli doctor」。</translation>
    </message>
    <message>
        <source>It is no list of names and notes of sessions. Move it away, and all sessions are listed by their own names again.</source>
        <translation>セッションの名前とメモの一覧ではありません。どけると、すべてのセッションが元の名前に戻ります。</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>テキストが長すぎます。</translation>
    </message>
    <message>
        <source>Symbol and indicator hold no blanks and no special characters.</source>
        <translation>シンボルと指標に空白や特殊文字は使えません。</translation>
    </message>
    <message>
        <source>A price is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>価格には銘柄が必要です：BTC-USDTのようにシンボルを書いてください。</translation>
    </message>
    <message>
        <source>An indicator is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>指標には銘柄が必要です：BTC-USDTのようにシンボルを書いてください。</translation>
    </message>
    <message>
        <source>The level must be a score between 0 and 1.</source>
        <translation>水準は0から1までのスコアでなければなりません。</translation>
    </message>
    <message>
        <source>There are 500 alerts already. Remove some first.</source>
        <translation>アラートが既に500件あります。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>There is no change that could be taken back.</source>
        <translation>取り消せる変更がありません。</translation>
    </message>
    <message>
        <source>The level must be a number, and the hysteresis a number of 0 or more.</source>
        <translation>水準は数、ヒステリシスは0以上の数でなければなりません。</translation>
    </message>
    <message>
        <source>The level must be a price above 0.</source>
        <translation>水準は0より大きい価格でなければなりません。</translation>
    </message>
    <message>
        <source>The hysteresis must be at most 50 % of the price.</source>
        <translation>ヒステリシスは価格の50%以下でなければなりません。</translation>
    </message>
    <message>
        <source>The level must be a share of the budget, up to 1.</source>
        <translation>水準は枠に対する割合で、最大1です。</translation>
    </message>
    <message>
        <source>The level must be seconds, up to a day.</source>
        <translation>水準は秒数で、最大1日です。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. There are: %2.</source>
        <translation>指標「%1」はありません。あるもの：%2。</translation>
    </message>
    <message>
        <source>%1 is expected; it was “%2”.</source>
        <translation>%1が必要です。「%2」でした。</translation>
    </message>
    <message>
        <source>It has changed since the session was recorded (SHA-256 %1, then %2). Put the old file back to replay the session.</source>
        <translation>セッションの記録後に変わっています（SHA-256 %1、記録時 %2）。リプレイするには元のファイルを戻してください。</translation>
    </message>
    <message>
        <source>The simulator has no “%1”. It has %2.</source>
        <translation>シミュレーターに「%1」はありません。あるのは%2です。</translation>
    </message>
    <message>
        <source>There is no weight “%1”. There are %2.</source>
        <translation>重み「%1」はありません。あるのは%2です。</translation>
    </message>
    <message>
        <source>A number from 0 to 1000 is expected; it was “%1”.</source>
        <translation>0から1000までの数が必要です。「%1」でした。</translation>
    </message>
    <message>
        <source>“%1” is no switch; on or off is expected.</source>
        <translation>「%1」はスイッチではありません。onかoffが必要です。</translation>
    </message>
    <message>
        <source>“%1” is not known. There are: %2.</source>
        <translation>「%1」は不明です。あるもの：%2。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>「%1」は不明です。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 There are %2 more like it.</source>
        <translation>%1 ほかに同様のものが%2件あります。</translation>
    </message>
    <message>
        <source>The disk or a file refuses (%1). Nothing was changed; look whether the disk is full or read-only.</source>
        <translation>ディスクかファイルが拒否しました（%1）。何も変わっていません。ディスクがいっぱいか読み取り専用でないか確かめてください。</translation>
    </message>
    <message>
        <source>Stored data is damaged (%1). “sextant-cli doctor” tells more; what it holds is not to be trusted until then.</source>
        <translation>保存されたデータが壊れています（%1）。詳しくは「sextant-cli doctor」。それまで内容は信頼できません。</translation>
    </message>
    <message>
        <source>A newer version of Sextant has made this (%1). Open it with that version.</source>
        <translation>新しい版のSextantが作ったものです（%1）。その版で開いてください。</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>開く操作は取り消されました。</translation>
    </message>
    <message>
        <source>The session is complete. It can be looked at as a replay.</source>
        <translation>セッションは完了しています。リプレイとして見ることができます。</translation>
    </message>
    <message>
        <source>The engine stopped at a fault: %1.</source>
        <translation>エンジンは障害で停止しました：%1。</translation>
    </message>
    <message>
        <source>The record of what the session played is damaged; it cannot be opened again.</source>
        <translation>セッションが再生した内容の記録が壊れているため、再び開くことはできません。</translation>
    </message>
    <message>
        <source>The record of the session does not say what it was begun with; it cannot be opened again.</source>
        <translation>セッションの記録に何で開始されたかがないため、再び開くことはできません。</translation>
    </message>
    <message>
        <source>This session did not play files of a recording.</source>
        <translation>このセッションは録画のファイルを再生していません。</translation>
    </message>
    <message>
        <source>A session has at most 60,000 instruments.</source>
        <translation>1つのセッションの銘柄は最大 60,000 です。</translation>
    </message>
    <message>
        <source>Row %1 of the journal: the replay gives another digest than was recorded. Its data was damaged, or another version decided it.</source>
        <translation>ジャーナルの %1 行目：リプレイのダイジェストが記録と異なります。データが壊れたか、別のバージョンが決定しました。</translation>
    </message>
    <message>
        <source>Nothing of the session reached the disk, so that there is nothing to resume.</source>
        <translation>セッションは何もディスクに届いていないため、再開するものがありません。</translation>
    </message>
    <message>
        <source>The source ends before the point that the session had reached. Put the whole file back to go on.</source>
        <translation>ソースはセッションが到達した地点より前で終わっています。続けるには完全なファイルを戻してください。</translation>
    </message>
    <message>
        <source>It holds no session %1.</source>
        <translation>セッション %1 は入っていません。</translation>
    </message>
    <message>
        <source>It holds no session.</source>
        <translation>セッションは入っていません。</translation>
    </message>
    <message>
        <source>Session %1 is finished and cannot be resumed.</source>
        <translation>セッション %1 は終了しており、再開できません。</translation>
    </message>
    <message>
        <source>A newer Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>セッション %1 のジャーナルは新しい Sextant が書きました（形式 %2、この版は %3）。その版で開いてください。</translation>
    </message>
    <message>
        <source>Another version of Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>セッション %1 のジャーナルは別の版の Sextant が書きました（形式 %2、この版は %3）。その版で開いてください。</translation>
    </message>
    <message>
        <source>Another run has taken the session over.</source>
        <translation>別の実行がセッションを引き継ぎました。</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>ジャーナルは閉じています。</translation>
    </message>
    <message>
        <source>The journal has stopped: %1.</source>
        <translation>ジャーナルは停止しました：%1。</translation>
    </message>
    <message>
        <source>Nothing more can be kept until the disk works again: %1.</source>
        <translation>ディスクが再び動くまで、これ以上何も保存できません：%1。</translation>
    </message>
    <message>
        <source>Row %1 of the journal is damaged: %2.</source>
        <translation>ジャーナルの %1 行目が壊れています：%2。</translation>
    </message>
    <message>
        <source>The tape ends at byte %1, and the journal knows of %2: a part of it is missing.</source>
        <translation>テープは %1 バイトで終わり、ジャーナルでは %2 バイトです：一部が欠けています。</translation>
    </message>
    <message>
        <source>The tape is cut short.</source>
        <translation>テープが途中で切れています。</translation>
    </message>
    <message>
        <source>This is no tape of Sextant.</source>
        <translation>これは Sextant のテープではありません。</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this tape (format %1; this one knows %2). Open it with that version.</source>
        <translation>このテープは新しい Sextant が書きました（形式 %1、この版は %2）。その版で開いてください。</translation>
    </message>
    <message>
        <source>This is part %1 of a tape under another name.</source>
        <translation>これは別の名前になっているテープの第 %1 部です。</translation>
    </message>
    <message>
        <source>The block at byte %1 is damaged: %2.</source>
        <translation>%1 バイト目のブロックが壊れています：%2。</translation>
    </message>
    <message>
        <source>The tape cannot be read: %1.</source>
        <translation>テープを読めません：%1。</translation>
    </message>
    <message>
        <source>There is no workspace here.</source>
        <translation>ここにワークスペースはありません。</translation>
    </message>
    <message>
        <source>This disk cannot keep a workspace (journal mode “%1”). Choose a local disk that may be written.</source>
        <translation>このディスクにはワークスペースを置けません（ジャーナルモード「%1」）。書き込めるローカルディスクを選んでください。</translation>
    </message>
    <message>
        <source>The workspace is of an older version (%1, now %2). Open it once in the window, which brings it up to date.</source>
        <translation>ワークスペースは古い版のものです（%1、現在は %2）。ウィンドウで一度開くと更新されます。</translation>
    </message>
    <message>
        <source>No instrument is named. Write them with commas, as in BTC-USDT,ETH-USDT.</source>
        <translation>銘柄が書かれていません。BTC-USDT,ETH-USDT のようにコンマで区切ってください。</translation>
    </message>
    <message>
        <source>The venue wants a key, and none is known. Give one in its settings.</source>
        <translation>取引所はキーを求めていますが、登録されていません。設定で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が2回あります。</translation>
    </message>
    <message>
        <source>%2 knows no “%1” (%3).</source>
        <translation>%2 に「%1」（%3）はありません。</translation>
    </message>
    <message>
        <source>%1 has no bars of %2.</source>
        <translation>%1 に %2 の足はありません。</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>接続は取り消されました。</translation>
    </message>
    <message>
        <source>It does not say what time it is there (%1). Check the network, or the setting %2.</source>
        <translation>現地の時刻が返ってきません（%1）。ネットワークか設定 %2 を確認してください。</translation>
    </message>
    <message>
        <source>It does not say what time it is there. Check the network, or the setting %1.</source>
        <translation>現地の時刻が返ってきません。ネットワークか設定 %1 を確認してください。</translation>
    </message>
    <message>
        <source>At least one instrument is needed.</source>
        <translation>銘柄が少なくとも1つ必要です。</translation>
    </message>
    <message>
        <source>It must lie between 1900 and 2200; it was %1.</source>
        <translation>1900 年から 2200 年の間でなければなりません。%1 でした。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>取り消されました。</translation>
    </message>
</context>
<context>
    <name>ExperimentText</name>
    <message>
        <source>Expectancy (R)</source>
        <translation>期待値 (R)</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>Average P&amp;L per trade</source>
        <translation>平均損益/取引</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <source>Max drawdown (R)</source>
        <translation>最大ドローダウン (R)</translation>
    </message>
    <message>
        <source>Time in market (h)</source>
        <translation>市場滞在時間 (h)</translation>
    </message>
    <message>
        <source>Slippage (bp)</source>
        <translation>スリッページ (bp)</translation>
    </message>
    <message>
        <source>Signals → trades</source>
        <translation>シグナル → 取引</translation>
    </message>
    <message>
        <source>Worst trade (R)</source>
        <translation>最大損失取引 (R)</translation>
    </message>
    <message>
        <source>Rejected orders</source>
        <translation>拒否された注文</translation>
    </message>
    <message>
        <source>Agents&apos; failures</source>
        <translation>エージェントの失敗</translation>
    </message>
    <message>
        <source>Net result in units of the risk at entry, per signal; a signal that is not traded counts as 0</source>
        <translation>シグナル当たりの純損益 (エントリー時リスク単位)。取引されなかったシグナルは0と数えます</translation>
    </message>
    <message>
        <source>Share of closed trades that earned something</source>
        <translation>決済済み取引のうち利益が出た割合</translation>
    </message>
    <message>
        <source>Net result per closed trade, in the instrument&apos;s currency</source>
        <translation>決済済み取引当たりの純損益 (銘柄の通貨建て)</translation>
    </message>
    <message>
        <source>What winning trades earned over what losing ones lost</source>
        <translation>勝ち取引の利益合計 ÷ 負け取引の損失合計</translation>
    </message>
    <message>
        <source>Deepest fall of the result within a symbol, timeframe and trading day, averaged</source>
        <translation>銘柄・時間足・取引日ごとの最大下落幅の平均</translation>
    </message>
    <message>
        <source>Hours in the market per symbol, timeframe and trading day</source>
        <translation>銘柄・時間足・取引日ごとの市場滞在時間</translation>
    </message>
    <message>
        <source>Half-spread, slippage and impact per fill, in hundredths of a percent</source>
        <translation>約定当たりの半スプレッド・スリッページ・インパクト (0.01%単位)</translation>
    </message>
    <message>
        <source>Share of signals that became a trade</source>
        <translation>取引に至ったシグナルの割合</translation>
    </message>
    <message>
        <source>Largest loss of one trade within a symbol, timeframe and trading day, averaged</source>
        <translation>銘柄・時間足・取引日ごとの1取引の最大損失の平均</translation>
    </message>
    <message>
        <source>Share of orders that risk or the venue refused, or that failed on the way</source>
        <translation>リスク管理または取引所に拒否されたか、途中で失敗した注文の割合</translation>
    </message>
    <message>
        <source>Agents that failed to speak, per signal; engine 1 has no agents</source>
        <translation>シグナル当たりの応答失敗エージェント数。エンジン1にエージェントはありません</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>事前登録済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>B takes over</source>
        <translation>Bが引き継ぐ</translation>
    </message>
    <message>
        <source>A stays</source>
        <translation>Aを継続</translation>
    </message>
    <message>
        <source>try again, changed</source>
        <translation>変更して再試行</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同等</translation>
    </message>
    <message>
        <source>B better</source>
        <translation>B優位</translation>
    </message>
    <message>
        <source>B worse</source>
        <translation>B劣位</translation>
    </message>
    <message>
        <source>B more</source>
        <translation>Bが多い</translation>
    </message>
    <message>
        <source>B less</source>
        <translation>Bが少ない</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>無効です。</translation>
    </message>
    <message>
        <source>Stopped: B does harm.</source>
        <translation>停止: Bが害を及ぼしています。</translation>
    </message>
    <message>
        <source>B is better.</source>
        <translation>Bが優れています。</translation>
    </message>
    <message>
        <source>A is better.</source>
        <translation>Aが優れています。</translation>
    </message>
    <message>
        <source>No difference that matters.</source>
        <translation>意味のある差はありません。</translation>
    </message>
    <message>
        <source>An improvement worth having is excluded.</source>
        <translation>価値のある改善は否定されました。</translation>
    </message>
    <message>
        <source>Undecided at the planned end.</source>
        <translation>予定終了時点で未決です。</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>まだ判定できません。</translation>
    </message>
    <message>
        <source>Units did not fall on the arms as planned. Stop and look for duplicates that only one arm drops, a crash of one engine, or flags that were turned.</source>
        <translation>ユニットの割り当てが計画と異なります。停止して、片方の群だけで落ちる重複、片方のエンジンのクラッシュ、切り替えられたフラグがないか調べてください。</translation>
    </message>
    <message>
        <source>A guardrail is breached. Find out why before it runs again.</source>
        <translation>ガードレールに抵触しました。再開前に原因を調べてください。</translation>
    </message>
    <message>
        <source>Conclude it as a candidate to take over; somebody has to approve.</source>
        <translation>引き継ぎ候補として終了してください。承認が必要です。</translation>
    </message>
    <message>
        <source>Conclude it and keep A.</source>
        <translation>終了してAを継続してください。</translation>
    </message>
    <message>
        <source>Conclude it and keep the simpler one.</source>
        <translation>終了して単純なほうを継続してください。</translation>
    </message>
    <message>
        <source>Conclude it and keep A, or plan a longer one.</source>
        <translation>終了してAを継続するか、より長い実験を計画してください。</translation>
    </message>
    <message numerus="yes">
        <source>If the smallest effect that matters is there, the interval clears zero in about %n more trading day(s).</source>
        <translation>
            <numerusform>意味のある最小効果が実在する場合、約%n取引日後に区間が0を外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing measured yet.</source>
        <translation>%1: まだ測定値がありません。</translation>
    </message>
    <message>
        <source>%1: A %2, B %3; too early for an interval.</source>
        <translation>%1: A %2、B %3。区間を出すには早すぎます。</translation>
    </message>
    <message>
        <source>%1: B differs by %2; %3 always-valid interval %4 … %5.</source>
        <comment>metric, difference, level, low, high</comment>
        <translation>%1: Bの差は%2、%3常時有効区間 %4 … %5。</translation>
    </message>
    <message>
        <source>No units yet: turn the flag enable_variant_b on and let a session give signals.</source>
        <translation>ユニットがありません。フラグenable_variant_bをオンにし、セッションでシグナルを発生させてください。</translation>
    </message>
    <message>
        <source>Engine 2 was off in all units: turn the flag enable_variant_b on.</source>
        <translation>全ユニットでエンジン2がオフでした。フラグenable_variant_bをオンにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), all too young: a unit counts 120 hours behind the end of its trading day.</source>
        <translation>
            <numerusform>%nユニット、すべて経過時間不足。ユニットは取引日終了の120時間後に集計されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 trading days: the interval is shown from then on.</source>
        <translation>%2取引日中%1日: 以降、区間を表示します。</translation>
    </message>
    <message>
        <source>Each arm needs %1 units.</source>
        <translation>各群に%1ユニットが必要です。</translation>
    </message>
    <message>
        <source>against: %1</source>
        <comment>agent</comment>
        <translation>反対: %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>symbols</comment>
        <translation>%1 ほか%2</translation>
    </message>
    <message>
        <source>a connection is %1</source>
        <comment>state</comment>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection is waiting, the venue closed it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>%1; it is tried again in %2</source>
        <translation>%1。%2後に再試行します</translation>
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
        <translation>接続中</translation>
    </message>
    <message>
        <source>live</source>
        <comment>feed</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>degraded</source>
        <comment>feed</comment>
        <translation>品質低下</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>feed</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>down</source>
        <comment>feed</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>feed: REST instead of the stream</comment>
        <translation>代替経路</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>breaker</comment>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>open</source>
        <comment>breaker</comment>
        <translation>オープン</translation>
    </message>
    <message>
        <source>half-open</source>
        <comment>breaker</comment>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>free</source>
        <comment>allowance</comment>
        <translation>余裕あり</translation>
    </message>
    <message>
        <source>90% used</source>
        <comment>allowance</comment>
        <translation>90%使用</translation>
    </message>
    <message>
        <source>queueing</source>
        <comment>allowance</comment>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>held by the venue</source>
        <comment>allowance</comment>
        <translation>取引所により保留</translation>
    </message>
    <message>
        <source>used up for today</source>
        <comment>allowance</comment>
        <translation>本日分を使い切り</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>connection</comment>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <comment>connection</comment>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>asking where to connect</source>
        <comment>connection</comment>
        <translation>接続先を照会中</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>connection</comment>
        <translation>接続を開始中</translation>
    </message>
    <message>
        <source>waiting for the venue&apos;s greeting</source>
        <comment>connection</comment>
        <translation>取引所の応答待ち</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>connection</comment>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>subscribing</source>
        <comment>connection</comment>
        <translation>購読手続き中</translation>
    </message>
    <message>
        <source>live</source>
        <comment>connection</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <comment>book</comment>
        <translation>未購読</translation>
    </message>
    <message>
        <source>waiting for its beginning</source>
        <comment>book</comment>
        <translation>初期データ待ち</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>book</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>resyncing</source>
        <comment>book</comment>
        <translation>再同期中</translation>
    </message>
    <message>
        <source>nobody wanted it any more</source>
        <translation>不要になりました</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>the other end closed it</source>
        <translation>相手側が切断しました</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>長時間受信がありません</translation>
    </message>
    <message>
        <source>a ping was not answered</source>
        <translation>pingに応答がありません</translation>
    </message>
    <message>
        <source>the venue did not answer in time</source>
        <translation>取引所の応答が時間切れです</translation>
    </message>
    <message>
        <source>its token expired</source>
        <translation>トークンの期限が切れました</translation>
    </message>
    <message>
        <source>the venue ended it</source>
        <translation>取引所が終了しました</translation>
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
        <translation>再接続1回</translation>
    </message>
    <message>
        <source>%1 reconnects</source>
        <translation>再接続%1回</translation>
    </message>
    <message>
        <source>nothing has come for %1</source>
        <translation>%1の間受信がありません</translation>
    </message>
    <message>
        <source>the book of %1 begins anew once it is back</source>
        <translation>%1の板は復旧後に作り直します</translation>
    </message>
    <message>
        <source>the book of %1 begins anew</source>
        <translation>%1の板を作り直しています</translation>
    </message>
    <message>
        <source>what %1 missed is fetched once it is back</source>
        <translation>%1の欠落分は復旧後に取得します</translation>
    </message>
    <message>
        <source>what %1 missed is being fetched</source>
        <translation>%1の欠落分を取得中です</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after a failure</source>
        <translation>RESTホストのブレーカーは1回の失敗により%1です</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after %2 failures in a row</source>
        <translation>RESTホストのブレーカーは%2回連続の失敗により%1です</translation>
    </message>
    <message>
        <source>%1; it is asked again in %2</source>
        <translation>%1。%2後に再度照会します</translation>
    </message>
    <message>
        <source>90% of its allowance are used</source>
        <translation>割当枠の90%を使用しています</translation>
    </message>
    <message>
        <source>a request waits for the allowance</source>
        <translation>1件の要求が割当枠待ちです</translation>
    </message>
    <message>
        <source>%1 requests wait for the allowance</source>
        <translation>%1件の要求が割当枠待ちです</translation>
    </message>
    <message>
        <source>the venue asked for a pause of %1</source>
        <translation>取引所から%1の休止を求められています</translation>
    </message>
    <message>
        <source>the venue asked for a pause</source>
        <translation>取引所から休止を求められています</translation>
    </message>
    <message>
        <source>its allowance for today is used up</source>
        <translation>本日の割当枠を使い切りました</translation>
    </message>
    <message>
        <source>%1 is being connected; nothing has come yet.</source>
        <translation>%1に接続中です。まだ受信がありません。</translation>
    </message>
    <message>
        <source>%1 is live: %2 messages a second, half of them within %3, all but one of a hundred within %4.</source>
        <translation>%1はライブです。毎秒%2件、半数は%3以内、99%は%4以内に着信しています。</translation>
    </message>
    <message>
        <source>%1 is live, but not whole.</source>
        <translation>%1はライブですが、完全ではありません。</translation>
    </message>
    <message>
        <source>The stream of %1 does not come through: bars are asked for over REST as they end, trades and quotes do not come. The stream is tried again by itself.</source>
        <translation>%1のストリームが届きません。足は確定ごとにRESTで取得しますが、歩み値と気配値は届きません。ストリームは自動で再試行します。</translation>
    </message>
    <message>
        <source>%1 is connected but silent; its prices are old, and orders wait for new ones.</source>
        <translation>%1は接続中ですが無応答です。価格が古いため、注文は新しい価格を待ちます。</translation>
    </message>
    <message>
        <source>%1 is down: its prices stand still. Stops and targets cannot act until it is back; it is tried again by itself.</source>
        <translation>%1は停止し、価格が止まっています。復旧するまでストップと目標は機能しません。自動で再試行します。</translation>
    </message>
    <message>
        <source>It is listened to at another address than the first of the settings.</source>
        <translation>設定の先頭とは別のアドレスで受信しています。</translation>
    </message>
    <message>
        <source>A gap could not be filled and is marked.</source>
        <translation>埋められないギャップが1件あり、印を付けました。</translation>
    </message>
    <message>
        <source>%1 gaps could not be filled and are marked.</source>
        <translation>埋められないギャップが%1件あり、印を付けました。</translation>
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
        <translation>オプション：%1 銘柄を繰り返し照会しています。これまでに新しい気配は %2 件、チェーンを読めなかったのは %3 回です。</translation>
    </message>
</context>
<context>
    <name>FeedTrialText</name>
    <message>
        <source>Finding the venue and asking what it knows of the symbols</source>
        <translation>取引所を探し、銘柄情報を照会</translation>
    </message>
    <message>
        <source>Asking for its time</source>
        <translation>時刻を照会</translation>
    </message>
    <message>
        <source>Opening the stream and subscribing</source>
        <translation>ストリームを開いて購読</translation>
    </message>
    <message>
        <source>Waiting for the first message</source>
        <translation>最初のメッセージを待機</translation>
    </message>
    <message>
        <source>The venue answers and lists %1 instruments</source>
        <translation>取引所が応答しました。取扱銘柄は%1件です</translation>
    </message>
    <message>
        <source>The venue answers and knows the symbols</source>
        <translation>取引所が応答し、銘柄を確認できました</translation>
    </message>
    <message>
        <source>It tells no time of its own; that of this computer is used</source>
        <translation>取引所の時刻がないため、このコンピューターの時計を使います</translation>
    </message>
    <message>
        <source>Its clock is %1 from the one here</source>
        <translation>取引所の時計との差は%1です</translation>
    </message>
    <message>
        <source>The stream is open</source>
        <translation>ストリームが開きました</translation>
    </message>
    <message>
        <source>First trade: %1 at %2; messages take %3</source>
        <translation>最初の取引: %1 @ %2。メッセージの所要時間は%3</translation>
    </message>
    <message>
        <source>Quotes came; nobody has traded yet</source>
        <translation>気配値を受信しました。取引はまだありません</translation>
    </message>
    <message>
        <source>    ✓ %1</source>
        <translation>    ✓ %1</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there</source>
        <translation>    ✗ %1は存在しません</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there; near it: %2</source>
        <translation>    ✗ %1は存在しません。近い候補: %2</translation>
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
        <translation>正常に動作しました。テスト時間は%1。結果は保存されません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。変更はありません。</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>Symbols: %1</source>
        <translation>銘柄: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; your session, if any, goes on.</source>
        <translation>%1 変更はありません。実行中のセッションはそのまま続きます。</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>at the price known, at once</source>
        <translation>既知の価格で即時</translation>
    </message>
    <message>
        <source>took the other side of a quote</source>
        <translation>相手側の気配で約定</translation>
    </message>
    <message>
        <source>around a trade of the market</source>
        <translation>市場の約定値付近</translation>
    </message>
    <message>
        <source>took a level of the book</source>
        <translation>板の気配を消化</translation>
    </message>
    <message>
        <source>rested until trades had eaten the queue before it</source>
        <translation>先行する待ち行列が約定で消化されるまで待機</translation>
    </message>
    <message>
        <source>rested until the market came through its price</source>
        <translation>市場がその価格を抜けるまで待機</translation>
    </message>
    <message>
        <source>at a bar&apos;s open</source>
        <translation>足の始値</translation>
    </message>
    <message>
        <source>at a price inside a bar</source>
        <translation>足の値幅内の価格</translation>
    </message>
    <message>
        <source>a stop at its level</source>
        <translation>ストップ水準どおり</translation>
    </message>
    <message>
        <source>a stop that the market jumped over: at the next price there was</source>
        <translation>市場が飛び越えたストップ: 次に付いた価格</translation>
    </message>
    <message>
        <source>at the close of the market</source>
        <translation>市場の終値</translation>
    </message>
    <message>
        <source>%1: priced at the mid or the last trade, without any cost</source>
        <translation>%1: 仲値または直近約定値で計算、コストなし</translation>
    </message>
    <message>
        <source>%1: priced at the quote or around the last trade</source>
        <translation>%1: 気配値または直近約定値付近で計算</translation>
    </message>
    <message>
        <source>%1: priced from a bar</source>
        <translation>%1: 足から計算</translation>
    </message>
    <message>
        <source>%1: priced from the order book</source>
        <translation>%1: 板から計算</translation>
    </message>
    <message>
        <source>%1: priced with latency, order book, queue and market impact</source>
        <translation>%1: レイテンシ・板・待ち行列・マーケットインパクト込みで計算</translation>
    </message>
    <message>
        <source>%1; the spread was assumed, not seen</source>
        <translation>%1。スプレッドは実測でなく想定値</translation>
    </message>
    <message>
        <source>%1 + half-spread %2</source>
        <translation>%1 + 半スプレッド %2</translation>
    </message>
    <message>
        <source>%1 − half-spread %2</source>
        <translation>%1 − 半スプレッド %2</translation>
    </message>
    <message>
        <source>%1 + slippage %2</source>
        <translation>%1 + スリッページ %2</translation>
    </message>
    <message>
        <source>%1 − slippage %2</source>
        <translation>%1 − スリッページ %2</translation>
    </message>
    <message>
        <source>%1 + impact %2</source>
        <translation>%1 + インパクト %2</translation>
    </message>
    <message>
        <source>%1 − impact %2</source>
        <translation>%1 − インパクト %2</translation>
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
        <translation>価格</translation>
    </message>
    <message>
        <source>How</source>
        <translation>約定方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Bid / ask then</source>
        <translation>当時の買/売気配</translation>
    </message>
    <message>
        <source>Level of the book</source>
        <translation>板の段数</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>先行待ち数量</translation>
    </message>
    <message>
        <source>%1 when it was accepted</source>
        <translation>受付時%1</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>%1 at the venue</source>
        <translation>取引所で%1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>%1, modelled; meanwhile the market moved by %2 %3</source>
        <comment>duration, price, for or against</comment>
        <translation>%1 (モデル値)。その間の市場変動は%2 (%3)</translation>
    </message>
    <message>
        <source>against the order</source>
        <translation>不利</translation>
    </message>
    <message>
        <source>in its favour</source>
        <translation>有利</translation>
    </message>
    <message>
        <source>%1, modelled; the market did not move meanwhile</source>
        <translation>%1 (モデル値)。その間に市場の変動なし</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>%1 (モデル値)</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>%1, of the order itself</source>
        <translation>%1 (注文自身による)</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>%1, maker</source>
        <translation>%1 (メイカー)</translation>
    </message>
    <message>
        <source>%1, taker</source>
        <translation>%1 (テイカー)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分割約定</translation>
    </message>
    <message>
        <source>number %1 of its order</source>
        <translation>注文内の%1番目</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>事後判明</translation>
    </message>
    <message>
        <source>it happened while the program was away</source>
        <translation>プログラム停止中に発生</translation>
    </message>
</context>
<context>
    <name>FlagText</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>%n日後に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>1日以内に期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago: remove or renew</source>
        <translation>
            <numerusform>%n日前に期限切れ: 削除または更新</numerusform>
        </translation>
    </message>
    <message>
        <source>expired today: remove or renew</source>
        <translation>本日期限切れ: 削除または更新</translation>
    </message>
    <message numerus="yes">
        <source>on for %n day(s) without a change</source>
        <translation>
            <numerusform>変更なしでオン%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) blocked</source>
        <translation>
            <numerusform>シグナル%n件をブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights changed %n time(s)</source>
        <translation>
            <numerusform>重みを%n回変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of a market told</source>
        <translation>
            <numerusform>市場の転換を%n回通知</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 stays %2</source>
        <comment>flag, on or off</comment>
        <translation>%1は%2のまま</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>flag, on or off, on or off</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>undo of change %1 (%2)</source>
        <comment>number, what it changed</comment>
        <translation>変更%1の取り消し (%2)</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>The weights of detectors and technical score learn from the outcomes of signals; off: they are what the scoring configuration says.</source>
        <translation>検出器とテクニカルスコアの重みがシグナルの結果から学習します。オフ：採点設定のとおりです。</translation>
    </message>
    <message>
        <source>Signals with different timestamps are never duplicates of each other (the timestamp joins the key of the 60 s window).</source>
        <translation>時刻の異なるシグナルを重複とみなしません（時刻が 60 s 窓のキーに加わります）。</translation>
    </message>
    <message>
        <source>Engine 2: agents decide about every signal beside engine 1; off: all signals go to engine 1 and no agent runs.</source>
        <translation>エンジン 2：全シグナルをエンジン 1 と並んでエージェントが判断します。オフ：全シグナルはエンジン 1 に渡り、エージェントは動きません。</translation>
    </message>
    <message>
        <source>The opening-range specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>オープニングレンジのスペシャリストがエンジン 2 に意見を述べます。オフ：尋ねません。</translation>
    </message>
    <message>
        <source>The specialist for The Strat&apos;s candle sequences gives its opinion to engine 2; off: it is not asked.</source>
        <translation>The Strat のローソク足シーケンスのスペシャリストがエンジン 2 に意見を述べます。オフ：尋ねません。</translation>
    </message>
    <message>
        <source>The squeeze specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>スクイーズのスペシャリストがエンジン 2 に意見を述べます。オフ：尋ねません。</translation>
    </message>
    <message>
        <source>The sub-agent for pivot ribbon, ATR levels and phase supports engine 2; off: it is not asked.</source>
        <translation>ピボットリボン・ATR 水準・フェーズのサブエージェントがエンジン 2 を支えます。オフ：尋ねません。</translation>
    </message>
    <message>
        <source>Engine 2 trades in the shadow what it decides; off: it decides and does not trade.</source>
        <translation>エンジン 2 が判断をシャドーで取引します。オフ：判断のみで取引しません。</translation>
    </message>
    <message>
        <source>Futures may be traded on paper; off: they are scored but not traded.</source>
        <translation>先物をペーパーで取引できます。オフ：採点のみで取引しません。</translation>
    </message>
    <message>
        <source>A signal buys a call or a put on its symbol, where options of it are listed; off: it trades the symbol itself.</source>
        <translation>オプション上場銘柄ではシグナルがコールかプットを買います。オフ：銘柄自体を取引します。</translation>
    </message>
    <message>
        <source>The market&apos;s direction is told by rules and trained models together; off: by rules alone.</source>
        <translation>市場の方向をルールと学習済みモデルで判断します。オフ：ルールのみ。</translation>
    </message>
    <message>
        <source>Block entries in an extreme, unsettled or opposing market; off: the gate is measured and recorded as skipped.</source>
        <translation>極端・不安定・逆行の市場で新規を阻止します。オフ：ゲートは測定し、スキップと記録します。</translation>
    </message>
    <message>
        <source>Size positions by the market&apos;s volatility: more when it is low, less when it is high or the regime is uncertain.</source>
        <translation>市場のボラティリティでサイズを決めます。低ければ大きく、高いかレジームが不確かなら小さく。</translation>
    </message>
    <message>
        <source>Block signals while the spread is wider than usual; off: the gate is measured and recorded as skipped.</source>
        <translation>スプレッドが普段より広い間シグナルを阻止します。オフ：ゲートは測定し、スキップと記録します。</translation>
    </message>
</context>
<context>
    <name>GuiHealthText</name>
    <message>
        <source>Other work</source>
        <translation>その他の処理</translation>
    </message>
    <message>
        <source>Asking the engine what has happened</source>
        <translation>エンジンに状況を問い合わせ</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>スナップショットの読み取り</translation>
    </message>
    <message>
        <source>Bringing up to date: %1</source>
        <comment>panel</comment>
        <translation>更新：%1</translation>
    </message>
    <message>
        <source>Bringing panels up to date</source>
        <translation>パネルの更新</translation>
    </message>
    <message>
        <source>Painting: %1</source>
        <comment>panel</comment>
        <translation>描画：%1</translation>
    </message>
    <message>
        <source>Painting the window</source>
        <translation>ウィンドウの描画</translation>
    </message>
    <message>
        <source>Laying out: %1</source>
        <comment>panel</comment>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Laying out the window</source>
        <translation>ウィンドウの配置</translation>
    </message>
    <message>
        <source>Keys and mouse: %1</source>
        <comment>panel</comment>
        <translation>キーとマウス：%1</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>操作：%1</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <comment>name of a class in the program</comment>
        <translation>タイマー：%1</translation>
    </message>
    <message>
        <source>A timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>Message to: %1</source>
        <comment>name of a class in the program</comment>
        <translation>メッセージ先：%1</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>No frame was painted</source>
        <translation>フレームは描かれていません</translation>
    </message>
    <message>
        <source>%1 of %2 frames over %3</source>
        <comment>share, count, budget</comment>
        <translation>%2 フレーム中 %1 が %3 超</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2 · longest %3</source>
        <translation>p50 %1 · p99 %2 · 最長 %3</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1列目</translation>
    </message>
    <message>
        <source>Looking at the form of the file</source>
        <translation>ファイル形式を確認中</translation>
    </message>
    <message>
        <source>Checking its rows</source>
        <translation>行を検査中</translation>
    </message>
    <message>
        <source>Reading its bars</source>
        <translation>足を読み込み中</translation>
    </message>
    <message>
        <source>Putting them into the history</source>
        <translation>過去データに格納中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
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
        <translation>%1、%2足、形式「%3」</translation>
    </message>
    <message>
        <source>%1: no bars.</source>
        <translation>%1: 足なし。</translation>
    </message>
    <message>
        <source>%1: one bar</source>
        <translation>%1: 足1本</translation>
    </message>
    <message>
        <source>%1: %2 bars</source>
        <translation>%1: 足%2本</translation>
    </message>
    <message>
        <source>, %1 to %2 (UTC).</source>
        <translation>、%1〜%2 (UTC)。</translation>
    </message>
    <message>
        <source>One of them is in the history already and will be replaced.</source>
        <translation>うち1本は過去データに既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>%1 of them are in the history already and will be replaced.</source>
        <translation>うち%1本は過去データに既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>One row cannot be read: see “Bad rows”.</source>
        <translation>読み取れない行が1行あります。「不正な行」を参照してください。</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: see “Bad rows”.</source>
        <translation>読み取れない行が%1行あります。「不正な行」を参照してください。</translation>
    </message>
    <message>
        <source>One bar of trading time is missing</source>
        <translation>取引時間内の足が1本欠落しています</translation>
    </message>
    <message>
        <source>%1 bars of trading time are missing</source>
        <translation>取引時間内の足が%1本欠落しています</translation>
    </message>
    <message>
        <source>, first from %1.</source>
        <translation>。最初の欠落は%1からです。</translation>
    </message>
    <message>
        <source>One bar stands there twice and is taken once.</source>
        <translation>1本が重複しているため、1回だけ取り込みます。</translation>
    </message>
    <message>
        <source>%1 bars stand there twice and are taken once.</source>
        <translation>%1本が重複しているため、1回だけ取り込みます。</translation>
    </message>
    <message>
        <source>One row is out of order and is sorted.</source>
        <translation>順序の違う行が1行あり、並べ替えます。</translation>
    </message>
    <message>
        <source>%1 rows are out of order and are sorted.</source>
        <translation>順序の違う行が%1行あり、並べ替えます。</translation>
    </message>
    <message>
        <source>One bar is not over yet and is left out.</source>
        <translation>未確定の足が1本あり、除外します。</translation>
    </message>
    <message>
        <source>%1 bars are not over yet and are left out.</source>
        <translation>未確定の足が%1本あり、除外します。</translation>
    </message>
    <message>
        <source>One bar does not begin where bars of its length do.</source>
        <translation>足の区切りに合わない足が1本あります。</translation>
    </message>
    <message>
        <source>%1 bars do not begin where bars of their length do: is the time zone right?</source>
        <translation>足の区切りに合わない足が%1本あります。タイムゾーンは正しいですか。</translation>
    </message>
    <message>
        <source>One bar of %1 is in the history.</source>
        <translation>%1の足1本を過去データに格納しました。</translation>
    </message>
    <message>
        <source>%2 bars of %1 are in the history.</source>
        <translation>%1の足%2本を過去データに格納しました。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>時間足</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a field</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>IndicatorCatalogue</name>
    <message>
        <source>Averages</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>ボラティリティ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Bars and patterns</source>
        <translation>足とパターン</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Order book and trades</source>
        <translation>板と歩み値</translation>
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
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message numerus="yes">
        <source>%n bars more until its beginning no longer shows.</source>
        <translation>
            <numerusform>初期値の影響が消えるまでさらに足%n本。</numerusform>
        </translation>
    </message>
    <message>
        <source>First value at bar %1.</source>
        <translation>最初の値は足%1本目。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Repaints</source>
        <translation>リペイント</translation>
    </message>
    <message>
        <source>What is drawn at old bars may change with new ones, or looks ahead. It is for the eye only; no decision is made of it.</source>
        <translation>過去の足の描画が新しい足で変わるか、先読みを含みます。表示専用で、判断には使いません。</translation>
    </message>
    <message>
        <source>It is read off quotes and trades; a chart holds bars.</source>
        <translation>気配値と歩み値から計算する指標です。チャートには足しかありません。</translation>
    </message>
    <message>
        <source>It compares two instruments, and the session has only one. Open a recording of several.</source>
        <translation>2銘柄を比較する指標ですが、セッションは1銘柄のみです。複数銘柄の記録を開いてください。</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <translation>単純移動平均</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>指数平滑移動平均</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>リボン</translation>
    </message>
    <message>
        <source>Ribbon of five exponential averages</source>
        <translation>5本のEMAリボン</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <translation>加重移動平均</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Wilder&apos;s moving average</source>
        <translation>ワイルダーの移動平均</translation>
    </message>
    <message>
        <source>DEMA</source>
        <translation>DEMA</translation>
    </message>
    <message>
        <source>Double exponential average</source>
        <translation>二重指数移動平均</translation>
    </message>
    <message>
        <source>TEMA</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Triple exponential average</source>
        <translation>三重指数移動平均</translation>
    </message>
    <message>
        <source>HMA</source>
        <translation>HMA</translation>
    </message>
    <message>
        <source>Hull moving average</source>
        <translation>ハル移動平均</translation>
    </message>
    <message>
        <source>KAMA</source>
        <translation>KAMA</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average</source>
        <translation>カウフマン適応型移動平均</translation>
    </message>
    <message>
        <source>VWMA</source>
        <translation>VWMA</translation>
    </message>
    <message>
        <source>Volume-weighted moving average</source>
        <translation>出来高加重移動平均</translation>
    </message>
    <message>
        <source>TRIMA</source>
        <translation>TRIMA</translation>
    </message>
    <message>
        <source>Triangular moving average</source>
        <translation>三角移動平均</translation>
    </message>
    <message>
        <source>LSMA</source>
        <translation>LSMA</translation>
    </message>
    <message>
        <source>Least squares moving average</source>
        <translation>最小二乗移動平均</translation>
    </message>
    <message>
        <source>EMA slope</source>
        <translation>EMAの傾き</translation>
    </message>
    <message>
        <source>Slope of an exponential average</source>
        <translation>指数平滑移動平均の傾き</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>相対力指数</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Moving average convergence divergence</source>
        <translation>移動平均収束拡散</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Percentage price oscillator</source>
        <translation>パーセンテージ・プライス・オシレーター</translation>
    </message>
    <message>
        <source>APO</source>
        <translation>APO</translation>
    </message>
    <message>
        <source>Absolute price oscillator</source>
        <translation>絶対プライス・オシレーター</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>ストキャスティクス</translation>
    </message>
    <message>
        <source>Stochastic oscillator</source>
        <translation>ストキャスティクス・オシレーター</translation>
    </message>
    <message>
        <source>Stochastic RSI</source>
        <translation>ストキャスRSI</translation>
    </message>
    <message>
        <source>Stochastic of the RSI</source>
        <translation>RSIのストキャスティクス</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>ウィリアムズ%R</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>変化率</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>リターン</translation>
    </message>
    <message>
        <source>Return of one bar</source>
        <translation>1本当たりのリターン</translation>
    </message>
    <message>
        <source>Log return</source>
        <translation>対数リターン</translation>
    </message>
    <message>
        <source>Logarithmic return of one bar</source>
        <translation>1本当たりの対数リターン</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <translation>商品チャネル指数</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>Chande momentum oscillator</source>
        <translation>シャンデ・モメンタム・オシレーター</translation>
    </message>
    <message>
        <source>TSI</source>
        <translation>TSI</translation>
    </message>
    <message>
        <source>True strength index</source>
        <translation>真の強度指数</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>アルティメット</translation>
    </message>
    <message>
        <source>Ultimate oscillator</source>
        <translation>アルティメット・オシレーター</translation>
    </message>
    <message>
        <source>Awesome</source>
        <translation>オーサム</translation>
    </message>
    <message>
        <source>Awesome oscillator</source>
        <translation>オーサム・オシレーター</translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation>アルーン</translation>
    </message>
    <message>
        <source>TRIX</source>
        <translation>TRIX</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>フィッシャー</translation>
    </message>
    <message>
        <source>Fisher transform</source>
        <translation>フィッシャー変換</translation>
    </message>
    <message>
        <source>Connors RSI</source>
        <translation>コナーズRSI</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <translation>平均方向性指数</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>ボルテックス</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>パラボリックSAR</translation>
    </message>
    <message>
        <source>Parabolic stop and reverse</source>
        <translation>パラボリック (ストップ・アンド・リバース)</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>スーパートレンド</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation>一目均衡表</translation>
    </message>
    <message>
        <source>Ichimoku cloud</source>
        <translation>一目均衡表の雲</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>平均足</translation>
    </message>
    <message>
        <source>Heikin-Ashi bars</source>
        <translation>平均足チャート</translation>
    </message>
    <message>
        <source>Choppiness</source>
        <translation>チョピネス</translation>
    </message>
    <message>
        <source>Choppiness index</source>
        <translation>チョピネス指数</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率性</translation>
    </message>
    <message>
        <source>Efficiency ratio</source>
        <translation>効率性レシオ</translation>
    </message>
    <message>
        <source>Regression channel</source>
        <translation>回帰チャネル</translation>
    </message>
    <message>
        <source>Linear regression channel</source>
        <translation>線形回帰チャネル</translation>
    </message>
    <message>
        <source>Hurst</source>
        <translation>ハースト</translation>
    </message>
    <message>
        <source>Hurst exponent of variance ratios</source>
        <translation>分散比によるハースト指数</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>トゥルーレンジ</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>平均トゥルーレンジ</translation>
    </message>
    <message>
        <source>NATR</source>
        <translation>NATR</translation>
    </message>
    <message>
        <source>Average true range in percent</source>
        <translation>平均トゥルーレンジ (%)</translation>
    </message>
    <message>
        <source>ATR percentile</source>
        <translation>ATRパーセンタイル</translation>
    </message>
    <message>
        <source>Percentile of the average true range</source>
        <translation>平均トゥルーレンジのパーセンタイル</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <translation>ボリンジャー</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>ボリンジャーバンド</translation>
    </message>
    <message>
        <source>Keltner</source>
        <translation>ケルトナー</translation>
    </message>
    <message>
        <source>Keltner channel</source>
        <translation>ケルトナーチャネル</translation>
    </message>
    <message>
        <source>Donchian</source>
        <translation>ドンチャン</translation>
    </message>
    <message>
        <source>Donchian channel</source>
        <translation>ドンチャンチャネル</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>TTMスクイーズ</translation>
    </message>
    <message>
        <source>TTM squeeze and its momentum</source>
        <translation>TTMスクイーズとモメンタム</translation>
    </message>
    <message>
        <source>Chandelier</source>
        <translation>シャンデリア</translation>
    </message>
    <message>
        <source>Chandelier exit</source>
        <translation>シャンデリア・エグジット</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Envelope of an average</source>
        <translation>移動平均エンベロープ</translation>
    </message>
    <message>
        <source>Realised volatility</source>
        <translation>実現ボラティリティ</translation>
    </message>
    <message>
        <source>EWMA volatility</source>
        <translation>EWMAボラティリティ</translation>
    </message>
    <message>
        <source>Exponentially weighted volatility</source>
        <translation>指数加重ボラティリティ</translation>
    </message>
    <message>
        <source>Volatility z</source>
        <translation>ボラティリティz</translation>
    </message>
    <message>
        <source>Z-score of realised volatility</source>
        <translation>実現ボラティリティのZスコア</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <translation>パーキンソン</translation>
    </message>
    <message>
        <source>Parkinson volatility</source>
        <translation>パーキンソン・ボラティリティ</translation>
    </message>
    <message>
        <source>Garman-Klass</source>
        <translation>ガーマン・クラス</translation>
    </message>
    <message>
        <source>Garman-Klass volatility</source>
        <translation>ガーマン・クラス・ボラティリティ</translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <translation>ロジャーズ・サッチェル</translation>
    </message>
    <message>
        <source>Rogers-Satchell volatility</source>
        <translation>ロジャーズ・サッチェル・ボラティリティ</translation>
    </message>
    <message>
        <source>Yang-Zhang</source>
        <translation>ヤン・ジャン</translation>
    </message>
    <message>
        <source>Yang-Zhang volatility</source>
        <translation>ヤン・ジャン・ボラティリティ</translation>
    </message>
    <message>
        <source>OBV</source>
        <translation>OBV</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <translation>オンバランス・ボリューム</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price of the session</source>
        <translation>セッションの出来高加重平均価格</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <translation>アンカードVWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price since a bar</source>
        <translation>指定足以降の出来高加重平均価格</translation>
    </message>
    <message>
        <source>MFI</source>
        <translation>MFI</translation>
    </message>
    <message>
        <source>Money flow index</source>
        <translation>マネーフロー指数</translation>
    </message>
    <message>
        <source>A/D</source>
        <translation>A/D</translation>
    </message>
    <message>
        <source>Accumulation and distribution</source>
        <translation>集積/分配</translation>
    </message>
    <message>
        <source>CMF</source>
        <translation>CMF</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>チャイキン・マネーフロー</translation>
    </message>
    <message>
        <source>Chaikin</source>
        <translation>チャイキン</translation>
    </message>
    <message>
        <source>Chaikin oscillator</source>
        <translation>チャイキン・オシレーター</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>フォース</translation>
    </message>
    <message>
        <source>Force index</source>
        <translation>勢力指数</translation>
    </message>
    <message>
        <source>EMV</source>
        <translation>EMV</translation>
    </message>
    <message>
        <source>Ease of movement</source>
        <translation>イーズ・オブ・ムーブメント</translation>
    </message>
    <message>
        <source>Volume z</source>
        <translation>出来高z</translation>
    </message>
    <message>
        <source>Z-score of the volume</source>
        <translation>出来高のZスコア</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>相対出来高</translation>
    </message>
    <message>
        <source>Volume stack</source>
        <translation>売買出来高</translation>
    </message>
    <message>
        <source>Buying and selling volume of bars</source>
        <translation>足ごとの買い・売り出来高</translation>
    </message>
    <message>
        <source>CVD</source>
        <translation>CVD</translation>
    </message>
    <message>
        <source>Cumulative volume delta</source>
        <translation>累積出来高デルタ</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>仲値</translation>
    </message>
    <message>
        <source>Middle of the quotes</source>
        <translation>気配の仲値</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Spread of the quotes</source>
        <translation>気配スプレッド</translation>
    </message>
    <message>
        <source>Microprice</source>
        <translation>マイクロプライス</translation>
    </message>
    <message>
        <source>Stoikov microprice</source>
        <translation>Stoikovマイクロプライス</translation>
    </message>
    <message>
        <source>Stoikov&apos;s microprice</source>
        <translation>Stoikovのマイクロプライス</translation>
    </message>
    <message>
        <source>Book imbalance</source>
        <translation>板の偏り</translation>
    </message>
    <message>
        <source>Imbalance of the order book</source>
        <translation>板の売買数量の偏り</translation>
    </message>
    <message>
        <source>Imbalance EMA</source>
        <translation>偏りのEMA</translation>
    </message>
    <message>
        <source>Average imbalance of the order book</source>
        <translation>板の偏りの平均</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OFI</translation>
    </message>
    <message>
        <source>Order flow imbalance</source>
        <translation>オーダーフローの偏り</translation>
    </message>
    <message>
        <source>Trade imbalance</source>
        <translation>約定の偏り</translation>
    </message>
    <message>
        <source>Imbalance of the trades</source>
        <translation>売買約定の偏り</translation>
    </message>
    <message>
        <source>Kyle&apos;s lambda</source>
        <translation>カイルのラムダ</translation>
    </message>
    <message>
        <source>Amihud</source>
        <translation>アミハド</translation>
    </message>
    <message>
        <source>Amihud illiquidity</source>
        <translation>アミハドの非流動性</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>吸収</translation>
    </message>
    <message>
        <source>Absorption at the best price</source>
        <translation>最良気配での吸収</translation>
    </message>
    <message>
        <source>Pivots</source>
        <translation>ピボット</translation>
    </message>
    <message>
        <source>Pivot points, classic</source>
        <translation>ピボットポイント (クラシック)</translation>
    </message>
    <message>
        <source>Fibonacci pivots</source>
        <translation>フィボナッチピボット</translation>
    </message>
    <message>
        <source>Pivot points, Fibonacci</source>
        <translation>ピボットポイント (フィボナッチ)</translation>
    </message>
    <message>
        <source>Camarilla pivots</source>
        <translation>カマリリャピボット</translation>
    </message>
    <message>
        <source>Pivot points, Camarilla</source>
        <translation>ピボットポイント (カマリリャ)</translation>
    </message>
    <message>
        <source>Woodie pivots</source>
        <translation>ウッディピボット</translation>
    </message>
    <message>
        <source>Pivot points, Woodie</source>
        <translation>ピボットポイント (ウッディ)</translation>
    </message>
    <message>
        <source>DeMark pivots</source>
        <translation>デマークピボット</translation>
    </message>
    <message>
        <source>Pivot points, DeMark</source>
        <translation>ピボットポイント (デマーク)</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>前セッション</translation>
    </message>
    <message>
        <source>Prices of the session before</source>
        <translation>前セッションの価格</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Zスコア</translation>
    </message>
    <message>
        <source>Z-score of the close</source>
        <translation>終値のZスコア</translation>
    </message>
    <message>
        <source>Percent rank</source>
        <translation>パーセントランク</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Correlation with the benchmark</source>
        <translation>ベンチマークとの相関</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>Beta to the benchmark</source>
        <translation>対ベンチマークのベータ</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>自己相関</translation>
    </message>
    <message>
        <source>Autocorrelation of returns</source>
        <translation>リターンの自己相関</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>歪度</translation>
    </message>
    <message>
        <source>Skewness of returns</source>
        <translation>リターンの歪度</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>尖度</translation>
    </message>
    <message>
        <source>Excess kurtosis of returns</source>
        <translation>リターンの超過尖度</translation>
    </message>
    <message>
        <source>Spread z</source>
        <translation>スプレッドz</translation>
    </message>
    <message>
        <source>Z-score of the spread to the benchmark</source>
        <translation>対ベンチマークのスプレッドのZスコア</translation>
    </message>
    <message>
        <source>Saty levels</source>
        <translation>Saty水準</translation>
    </message>
    <message>
        <source>Saty ATR levels</source>
        <translation>Saty ATR水準</translation>
    </message>
    <message>
        <source>Saty phase</source>
        <translation>Satyフェーズ</translation>
    </message>
    <message>
        <source>Saty phase oscillator</source>
        <translation>Satyフェーズ・オシレーター</translation>
    </message>
    <message>
        <source>Saty compression</source>
        <translation>Saty圧縮</translation>
    </message>
    <message>
        <source>ALMA</source>
        <translation>ALMA</translation>
    </message>
    <message>
        <source>Arnaud Legoux moving average</source>
        <translation>アルノー・ルグー移動平均</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Tillson T3</source>
        <translation>ティルソンT3</translation>
    </message>
    <message>
        <source>McGinley</source>
        <translation>マクギンリー</translation>
    </message>
    <message>
        <source>McGinley dynamic</source>
        <translation>マクギンリー・ダイナミック</translation>
    </message>
    <message>
        <source>VIDYA</source>
        <translation>VIDYA</translation>
    </message>
    <message>
        <source>Variable index dynamic average</source>
        <translation>可変指数動的平均</translation>
    </message>
    <message>
        <source>ZLEMA</source>
        <translation>ZLEMA</translation>
    </message>
    <message>
        <source>Zero-lag exponential average</source>
        <translation>ゼロラグ指数移動平均</translation>
    </message>
    <message>
        <source>MAMA</source>
        <translation>MAMA</translation>
    </message>
    <message>
        <source>MESA adaptive average</source>
        <translation>MESA適応型移動平均</translation>
    </message>
    <message>
        <source>HT trendline</source>
        <translation>HTトレンドライン</translation>
    </message>
    <message>
        <source>Hilbert transform trendline</source>
        <translation>ヒルベルト変換トレンドライン</translation>
    </message>
    <message>
        <source>RMTA</source>
        <translation>RMTA</translation>
    </message>
    <message>
        <source>Recursive moving trend average</source>
        <translation>再帰的移動トレンド平均</translation>
    </message>
    <message>
        <source>TSF</source>
        <translation>TSF</translation>
    </message>
    <message>
        <source>Time series forecast</source>
        <translation>時系列予測</translation>
    </message>
    <message>
        <source>FOSC</source>
        <translation>FOSC</translation>
    </message>
    <message>
        <source>Forecast oscillator</source>
        <translation>フォーキャスト・オシレーター</translation>
    </message>
    <message>
        <source>Alligator</source>
        <translation>アリゲーター</translation>
    </message>
    <message>
        <source>Williams alligator</source>
        <translation>ウィリアムズ・アリゲーター</translation>
    </message>
    <message>
        <source>Gator</source>
        <translation>ゲーター</translation>
    </message>
    <message>
        <source>Gator oscillator</source>
        <translation>ゲーター・オシレーター</translation>
    </message>
    <message>
        <source>Elder ray</source>
        <translation>エルダーレイ</translation>
    </message>
    <message>
        <source>Elder ray: bull and bear power</source>
        <translation>エルダーレイ: ブルパワーとベアパワー</translation>
    </message>
    <message>
        <source>PVO</source>
        <translation>PVO</translation>
    </message>
    <message>
        <source>Percentage volume oscillator</source>
        <translation>パーセンテージ・ボリューム・オシレーター</translation>
    </message>
    <message>
        <source>Volume oscillator</source>
        <translation>出来高オシレーター</translation>
    </message>
    <message>
        <source>PMO</source>
        <translation>PMO</translation>
    </message>
    <message>
        <source>Price momentum oscillator</source>
        <translation>プライス・モメンタム・オシレーター</translation>
    </message>
    <message>
        <source>STC</source>
        <translation>STC</translation>
    </message>
    <message>
        <source>Schaff trend cycle</source>
        <translation>シャフ・トレンド・サイクル</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>Stochastic momentum index</source>
        <translation>ストキャスティクス・モメンタム指数</translation>
    </message>
    <message>
        <source>Klinger</source>
        <translation>クリンガー</translation>
    </message>
    <message>
        <source>Klinger volume oscillator</source>
        <translation>クリンガー・ボリューム・オシレーター</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>Balance of power</source>
        <translation>バランス・オブ・パワー</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Detrended price oscillator</source>
        <translation>トレンド除去オシレーター</translation>
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
        <translation>バーティカル・ホリゾンタル・フィルター</translation>
    </message>
    <message>
        <source>Mesa sine</source>
        <translation>MESAサイン</translation>
    </message>
    <message>
        <source>Mesa sine wave</source>
        <translation>MESAサイン波</translation>
    </message>
    <message>
        <source>Relative strength</source>
        <translation>相対力</translation>
    </message>
    <message>
        <source>Strength relative to the benchmark</source>
        <translation>対ベンチマークの相対力</translation>
    </message>
    <message>
        <source>ROC bands</source>
        <translation>ROCバンド</translation>
    </message>
    <message>
        <source>Rate of change with bands</source>
        <translation>バンド付き変化率</translation>
    </message>
    <message>
        <source>STARC</source>
        <translation>STARC</translation>
    </message>
    <message>
        <source>STARC bands</source>
        <translation>STARCバンド</translation>
    </message>
    <message>
        <source>Acceleration bands</source>
        <translation>アクセラレーションバンド</translation>
    </message>
    <message>
        <source>ATR stop</source>
        <translation>ATRストップ</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>ATRトレーリングストップ</translation>
    </message>
    <message>
        <source>Volatility stop</source>
        <translation>ボラティリティストップ</translation>
    </message>
    <message>
        <source>Fractal chaos</source>
        <translation>フラクタルカオス</translation>
    </message>
    <message>
        <source>Fractal chaos bands</source>
        <translation>フラクタルカオスバンド</translation>
    </message>
    <message>
        <source>Fractals</source>
        <translation>フラクタル</translation>
    </message>
    <message>
        <source>Williams fractals</source>
        <translation>ウィリアムズ・フラクタル</translation>
    </message>
    <message>
        <source>Pivot lines</source>
        <translation>ピボットライン</translation>
    </message>
    <message>
        <source>Lines through pivots</source>
        <translation>ピボットを結ぶ線</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>ジグザグ</translation>
    </message>
    <message>
        <source>Rolling pivots</source>
        <translation>ローリングピボット</translation>
    </message>
    <message>
        <source>Pivot points of a rolling window</source>
        <translation>移動窓のピボットポイント</translation>
    </message>
    <message>
        <source>Deviation channels</source>
        <translation>偏差チャネル</translation>
    </message>
    <message>
        <source>Standard deviation channels</source>
        <translation>標準偏差チャネル</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>アルサー</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>アルサー指数</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>マス</translation>
    </message>
    <message>
        <source>Mass index</source>
        <translation>マス指数</translation>
    </message>
    <message>
        <source>CVI</source>
        <translation>CVI</translation>
    </message>
    <message>
        <source>Chaikin volatility</source>
        <translation>チャイキン・ボラティリティ</translation>
    </message>
    <message>
        <source>NVI</source>
        <translation>NVI</translation>
    </message>
    <message>
        <source>Negative volume index</source>
        <translation>ネガティブ・ボリューム指数</translation>
    </message>
    <message>
        <source>PVI</source>
        <translation>PVI</translation>
    </message>
    <message>
        <source>Positive volume index</source>
        <translation>ポジティブ・ボリューム指数</translation>
    </message>
    <message>
        <source>WAD</source>
        <translation>WAD</translation>
    </message>
    <message>
        <source>Williams accumulation and distribution</source>
        <translation>ウィリアムズ集積/分配</translation>
    </message>
    <message>
        <source>Market facilitation</source>
        <translation>MFI (BW)</translation>
    </message>
    <message>
        <source>Market facilitation index</source>
        <translation>マーケット・ファシリテーション指数</translation>
    </message>
    <message>
        <source>SMA analysis</source>
        <translation>SMA分析</translation>
    </message>
    <message>
        <source>Deviations from a simple average</source>
        <translation>単純移動平均からの偏差</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Std error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>共分散</translation>
    </message>
    <message>
        <source>Covariance with the benchmark</source>
        <translation>ベンチマークとの共分散</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sum of the last values</source>
        <translation>直近値の合計</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Highest of the last values</source>
        <translation>直近値の最大</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Lowest of the last values</source>
        <translation>直近値の最小</translation>
    </message>
    <message>
        <source>Hurst R/S</source>
        <translation>ハーストR/S</translation>
    </message>
    <message>
        <source>Hurst exponent of rescaled ranges</source>
        <translation>R/S法によるハースト指数</translation>
    </message>
    <message>
        <source>Renko</source>
        <translation>練行足</translation>
    </message>
    <message>
        <source>Renko bricks</source>
        <translation>練行足 (固定幅)</translation>
    </message>
    <message>
        <source>Renko ATR</source>
        <translation>練行足ATR</translation>
    </message>
    <message>
        <source>Renko bricks of the ATR</source>
        <translation>練行足 (ATR幅)</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>ローソク足</translation>
    </message>
    <message>
        <source>Candle patterns</source>
        <translation>ローソク足パターン</translation>
    </message>
    <message>
        <source>Doji</source>
        <translation>同事線</translation>
    </message>
    <message>
        <source>Doji and the parts of the bar</source>
        <translation>同事線と足の構成比</translation>
    </message>
    <message>
        <source>Marubozu</source>
        <translation>丸坊主</translation>
    </message>
    <message>
        <source>Marubozu and the parts of the bar</source>
        <translation>丸坊主と足の構成比</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>HL/2</source>
        <translation>HL/2</translation>
    </message>
    <message>
        <source>Middle of high and low</source>
        <translation>高値と安値の中間</translation>
    </message>
    <message>
        <source>HLC/3</source>
        <translation>HLC/3</translation>
    </message>
    <message>
        <source>Typical price</source>
        <translation>代表値</translation>
    </message>
    <message>
        <source>OC/2</source>
        <translation>OC/2</translation>
    </message>
    <message>
        <source>Middle of open and close</source>
        <translation>始値と終値の中間</translation>
    </message>
    <message>
        <source>OHL/3</source>
        <translation>OHL/3</translation>
    </message>
    <message>
        <source>Mean of open, high and low</source>
        <translation>始値・高値・安値の平均</translation>
    </message>
    <message>
        <source>OHLC/4</source>
        <translation>OHLC/4</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>HLCC/4</source>
        <translation>HLCC/4</translation>
    </message>
    <message>
        <source>Weighted close</source>
        <translation>加重終値</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Exponential function</source>
        <translation>指数関数</translation>
    </message>
    <message>
        <source>Natural log</source>
        <translation>自然対数</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>自然対数</translation>
    </message>
    <message>
        <source>Decimal log</source>
        <translation>常用対数</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>常用対数</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>サイン</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>タンジェント</translation>
    </message>
    <message>
        <source>Hyperbolic sine</source>
        <translation>双曲線サイン</translation>
    </message>
    <message>
        <source>Hyperbolic cosine</source>
        <translation>双曲線コサイン</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>双曲線タンジェント</translation>
    </message>
    <message>
        <source>Arc sine</source>
        <translation>アークサイン</translation>
    </message>
    <message>
        <source>Arc cosine</source>
        <translation>アークコサイン</translation>
    </message>
    <message>
        <source>Arc tangent</source>
        <translation>アークタンジェント</translation>
    </message>
    <message>
        <source>To radians</source>
        <translation>ラジアンへ</translation>
    </message>
    <message>
        <source>Degrees to radians</source>
        <translation>度からラジアンへ</translation>
    </message>
    <message>
        <source>To degrees</source>
        <translation>度へ</translation>
    </message>
    <message>
        <source>Radians to degrees</source>
        <translation>ラジアンから度へ</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>切り上げ</translation>
    </message>
    <message>
        <source>Smallest whole number not below</source>
        <translation>値以上の最小の整数</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>切り下げ</translation>
    </message>
    <message>
        <source>Largest whole number not above</source>
        <translation>値以下の最大の整数</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>整数部</translation>
    </message>
    <message>
        <source>Whole part of a number</source>
        <translation>数値の整数部</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>Nearest whole number</source>
        <translation>最も近い整数</translation>
    </message>
    <message>
        <source>Sum with benchmark</source>
        <translation>ベンチマークとの和</translation>
    </message>
    <message>
        <source>Sum with the benchmark</source>
        <translation>ベンチマークとの和</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Difference from the benchmark</source>
        <translation>ベンチマークとの差</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>積</translation>
    </message>
    <message>
        <source>Product with the benchmark</source>
        <translation>ベンチマークとの積</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>商</translation>
    </message>
    <message>
        <source>Quotient by the benchmark</source>
        <translation>ベンチマークで割った商</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Value of an earlier bar</source>
        <translation>過去の足の値</translation>
    </message>
    <message>
        <source>Cross over</source>
        <translation>上抜け</translation>
    </message>
    <message>
        <source>Crossing above the benchmark</source>
        <translation>ベンチマークの上抜け</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>クロス</translation>
    </message>
    <message>
        <source>Crossing the benchmark</source>
        <translation>ベンチマークとのクロス</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>線形減衰</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>指数減衰</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ショート</translation>
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
        <translation>アップ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Oscillator</source>
        <translation>オシレーター</translation>
    </message>
    <message>
        <source>Bull</source>
        <translation>ブル</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>ベア</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>デルタ</translation>
    </message>
    <message>
        <source>Tenkan</source>
        <translation>転換線</translation>
    </message>
    <message>
        <source>Kijun</source>
        <translation>基準線</translation>
    </message>
    <message>
        <source>Span A</source>
        <translation>先行スパンA</translation>
    </message>
    <message>
        <source>Span B</source>
        <translation>先行スパンB</translation>
    </message>
    <message>
        <source>Cloud A</source>
        <translation>雲A</translation>
    </message>
    <message>
        <source>Cloud B</source>
        <translation>雲B</translation>
    </message>
    <message>
        <source>Chikou</source>
        <translation>遅行スパン</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>%B</source>
        <translation>%B</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>バンド幅</translation>
    </message>
    <message>
        <source>Upper 1</source>
        <translation>上限1</translation>
    </message>
    <message>
        <source>Lower 1</source>
        <translation>下限1</translation>
    </message>
    <message>
        <source>Upper 2</source>
        <translation>上限2</translation>
    </message>
    <message>
        <source>Lower 2</source>
        <translation>下限2</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>ピボット</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>短期</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Bars left</source>
        <translation>左の足数</translation>
    </message>
    <message>
        <source>Bars right</source>
        <translation>右の足数</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <translation>%Kの平滑化</translation>
    </message>
    <message>
        <source>Smoothing of %D</source>
        <translation>%Dの平滑化</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中期</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>上限値</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Turns of</source>
        <translation>転換の基準</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>レンジ</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>First true range</source>
        <translation>最初のトゥルーレンジ</translation>
    </message>
    <message>
        <source>Place in the band</source>
        <translation>バンド内位置</translation>
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
        <translation>ブルー</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>バイオレット</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>ライム</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>スチール</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>下落</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>LevelLines</name>
    <message>
        <source>entry %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>建値 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>ストップ %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>trail %1</source>
        <comment>trailing stop of a position; %1: whose</comment>
        <translation>トレール %1</translation>
    </message>
    <message>
        <source>buy %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>買い %1</translation>
    </message>
    <message>
        <source>sell %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>売り %1</translation>
    </message>
    <message>
        <source>buy stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>買い逆指値 %1</translation>
    </message>
    <message>
        <source>sell stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>売り逆指値 %1</translation>
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
        <translation>%1 @ %2 · ここから%3</translation>
    </message>
    <message>
        <source>%1, being moved</source>
        <comment>price</comment>
        <translation>%1、移動中</translation>
    </message>
    <message>
        <source>%1, waiting for the engine</source>
        <comment>price</comment>
        <translation>%1、エンジンの応答待ち</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <comment>level, price</comment>
        <translation>%1 @ %2。</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <comment>level, price, what it means</comment>
        <translation>%1 @ %2: %3。</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1d %2h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>OperatorText</name>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>アナリスト</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>トレーダー</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>checking …</source>
        <comment>a passphrase</comment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>nobody is unlocked</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1 · no passphrase</source>
        <comment>operator</comment>
        <translation>%1 · パスフレーズなし</translation>
    </message>
    <message>
        <source>%1 is unlocked as %2, until 15 minutes pass without mouse or keyboard, for 24 hours at most.</source>
        <translation>%1が%2としてロック解除中です。マウス・キーボード操作が15分間ないか、最長24時間で再ロックします。</translation>
    </message>
    <message>
        <source>This workspace has one admin without a passphrase: everybody who uses this computer may do everything in it. Give the admin a passphrase to change that.</source>
        <translation>このワークスペースの管理者は1人で、パスフレーズがありません。このコンピューターの利用者は誰でもすべての操作ができます。変更するには管理者にパスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>Nobody is unlocked: everything can be looked at and killed, nothing changed. Unlock with a passphrase.</source>
        <translation>誰もロック解除していません。閲覧とキルスイッチ以外の操作はできません。パスフレーズで解除してください。</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>locked by time</source>
        <translation>時間経過でロック</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>パスフレーズ不一致</translation>
    </message>
    <message>
        <source>has to wait</source>
        <comment>behind wrong passphrases</comment>
        <translation>待機が必要</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>added an operator</source>
        <translation>操作者を追加</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>操作者を削除</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>権限を変更</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>a new session</source>
        <translation>新規セッション</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>weights of the analysis</source>
        <translation>分析の重み</translation>
    </message>
    <message>
        <source>orders and positions</source>
        <translation>注文とポジション</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>booking by hand</source>
        <translation>手動記帳</translation>
    </message>
    <message>
        <source>lifting a stop</source>
        <translation>取引停止の解除</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>操作者</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>アナリスト</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>トレーダー</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>The stop of a long position lies below the market.</source>
        <translation>ロングのストップは市場価格より下に置きます。</translation>
    </message>
    <message>
        <source>The stop of a short position lies above the market.</source>
        <translation>ショートのストップは市場価格より上に置きます。</translation>
    </message>
    <message>
        <source>The target of a long position lies above the market.</source>
        <translation>ロングの目標は市場価格より上に置きます。</translation>
    </message>
    <message>
        <source>The target of a short position lies below the market.</source>
        <translation>ショートの目標は市場価格より下に置きます。</translation>
    </message>
    <message>
        <source>last trade</source>
        <comment>what a stop looks at</comment>
        <translation>直近約定</translation>
    </message>
    <message>
        <source>mid</source>
        <comment>what a stop looks at: middle of bid and ask</comment>
        <translation>仲値</translation>
    </message>
    <message>
        <source>bid or ask</source>
        <comment>what a stop looks at: the side it would trade at</comment>
        <translation>買/売気配</translation>
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
        <translation>%1、決済</translation>
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
        <translation>ペア %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <comment>number of an order</comment>
        <translation>%1の訂正</translation>
    </message>
    <message>
        <source>exit of %1</source>
        <comment>number of a position</comment>
        <translation>%1の決済</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <comment>state of an order whose fate nobody knows</comment>
        <translation>%1 (未確認)</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>side, quantity, symbol</comment>
        <translation>%3 %1 %2</translation>
    </message>
    <message>
        <source>market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>指値 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>逆指値 %1</translation>
    </message>
    <message>
        <source>stop %1, then limit %2</source>
        <translation>逆指値 %1 → 指値 %2</translation>
    </message>
    <message>
        <source>trailing by %1</source>
        <translation>トレール幅 %1</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>引け執行</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>表示数量 %1</translation>
    </message>
    <message>
        <source>triggered by %1</source>
        <translation>トリガー: %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>決済専用</translation>
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
        <translation>%1の足数 %2/%3</translation>
    </message>
    <message>
        <source>range (ATR) %1 on %2, at least %3 needed</source>
        <translation>%2のレンジ (ATR) %1、必要%3以上</translation>
    </message>
    <message>
        <source>jump of %1 times the usual range (ATR) on %2 at %3 UTC, suspect from %4 times</source>
        <translation>%3 UTCに%2で通常レンジ (ATR) の%1倍の急変、%4倍以上は誤値の疑い</translation>
    </message>
    <message>
        <source>%1 on %2 timeframes</source>
        <comment>a detector, count</comment>
        <translation>%1: 時間足%2個</translation>
    </message>
    <message>
        <source>signal %1, %2 ATR</source>
        <comment>number, result</comment>
        <translation>シグナル%1、%2 ATR</translation>
    </message>
    <message>
        <source>Brier score %1 with what was learned, %2 with the base weights, over %3 outcomes</source>
        <translation>Brierスコア: 学習後%1、基本の重み%2、結果%3件</translation>
    </message>
    <message>
        <source>%1 → %2, range (ATR) %3</source>
        <comment>price before, price after, range</comment>
        <translation>%1 → %2、レンジ (ATR) %3</translation>
    </message>
    <message>
        <source>risk times %1</source>
        <translation>リスク×%1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1経過</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1先行</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>ポジション%1</translation>
    </message>
    <message>
        <source>strike %1, %2 days to expiry, underlying at %3</source>
        <translation>行使価格%1、満期まで%2日、原資産%3</translation>
    </message>
    <message>
        <source>%1 listed, %2 to %3 days wanted</source>
        <translation>上場%1件、希望は満期まで%2〜%3日</translation>
    </message>
    <message>
        <source>%1 strikes, underlying at %2</source>
        <translation>行使価格%1個、原資産%2</translation>
    </message>
    <message>
        <source>last tried: strike %1, %2 days to expiry</source>
        <translation>最終試行: 行使価格%1、満期まで%2日</translation>
    </message>
    <message>
        <source>%1 for %2, strike now %3</source>
        <translation>旧%2に新%1、行使価格は%3に</translation>
    </message>
    <message>
        <source>risk allowed %1</source>
        <translation>許容リスク%1</translation>
    </message>
    <message>
        <source>risk allowed %1, distance to the stop %2</source>
        <translation>許容リスク%1、ストップまでの値幅%2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア%1</translation>
    </message>
    <message>
        <source>agreement %1, %2 needed</source>
        <translation>一致度%1、必要%2</translation>
    </message>
    <message>
        <source>%1 says %2, vetoes from %3</source>
        <comment>timeframe, its score, limit</comment>
        <translation>%1は%2、却下は%3から</translation>
    </message>
    <message>
        <source>long from %1, short from %2</source>
        <translation>買いは%1から、売りは%2から</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>@ %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>測定値%1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>比率%1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>強さ%1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>適合度%1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>一致度%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, averages %2 ranges (ATR) apart</source>
        <comment>timeframe, number</comment>
        <translation>%1、平均線の間隔%2 ATR</translation>
    </message>
    <message>
        <source>histogram %1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>ヒストグラム%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the half-width from the middle on %2</source>
        <comment>number, timeframe</comment>
        <translation>中央から半幅の%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>pushes up</source>
        <translation>上げ要因</translation>
    </message>
    <message>
        <source>pushes down</source>
        <translation>下げ要因</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>no push</comment>
        <translation>中立</translation>
    </message>
    <message>
        <source>direction score %1</source>
        <translation>方向スコア%1</translation>
    </message>
    <message>
        <source>ADX %1</source>
        <translation>ADX %1</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>効率性%1</translation>
    </message>
    <message>
        <source>above %1 of the bars before it</source>
        <comment>share of bars</comment>
        <translation>過去の足の%1を上回る</translation>
    </message>
    <message>
        <source>up</source>
        <comment>trend</comment>
        <translation>上昇</translation>
    </message>
    <message>
        <source>down</source>
        <comment>trend</comment>
        <translation>下落</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trend</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>スプレッド%1</translation>
    </message>
    <message>
        <source>read from bars, not quoted</source>
        <translation>気配値でなく足から推定</translation>
    </message>
    <message>
        <source>the model says %1</source>
        <comment>a direction</comment>
        <translation>モデルの判定は%1</translation>
    </message>
    <message>
        <source>chance of a change %1</source>
        <translation>転換の確率%1</translation>
    </message>
    <message>
        <source>trained %1 bars ago, used for %2</source>
        <translation>学習から%1本経過、有効%2本</translation>
    </message>
    <message>
        <source>%1 with %2 bars</source>
        <comment>timeframe</comment>
        <translation>%1、足%2本</translation>
    </message>
    <message>
        <source>bars missing: %1</source>
        <translation>欠落した足: %1</translation>
    </message>
    <message>
        <source>%1, chance of the opposite direction %2 (limit %3), of a change %4 (limit %5)</source>
        <comment>a state</comment>
        <translation>%1、逆方向の確率%2 (上限%3)、転換の確率%4 (上限%5)</translation>
    </message>
    <message>
        <source>no score, nothing speaks against it</source>
        <translation>スコアなし、反対材料なし</translation>
    </message>
    <message>
        <source>strength %1, at least %2 needed</source>
        <translation>強さ%1、必要%2以上</translation>
    </message>
    <message>
        <source>no signal before it</source>
        <translation>先行シグナルなし</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 of %2 bars since the last signal</source>
        <translation>前回シグナルから%1/%2本</translation>
    </message>
    <message>
        <source>%1 and %2 bars since the last signal, %3 and %4 bars needed</source>
        <translation>前回シグナルから%1本と%2本、必要%3本と%4本</translation>
    </message>
    <message>
        <source>spread %1 bp</source>
        <translation>スプレッド%1 bp</translation>
    </message>
    <message>
        <source>%1, above the cap that the settings allow</source>
        <translation>%1、設定の上限超過</translation>
    </message>
    <message>
        <source>%1, limit %2 bp</source>
        <translation>%1、上限%2 bp</translation>
    </message>
    <message>
        <source>%1 (assumed, not quoted)</source>
        <translation>%1 (気配値でなく想定値)</translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation>純資産%1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>no like order is working</source>
        <translation>同様の注文は未執行になし</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>検査対象なし</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1枚</translation>
    </message>
    <message>
        <source>it would be position or entry number %1, limit %2</source>
        <translation>ポジション・エントリー%1件目となり、上限は%2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>残り%1/%2</translation>
    </message>
    <message>
        <source>%1 since the last trade, %2 needed</source>
        <translation>前回取引から%1、必要%2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>本日%1</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>今週%1</translation>
    </message>
    <message>
        <source>there is no stop on the losing side of the entry</source>
        <translation>エントリーの損失側にストップがない</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known, the stop was not compared</source>
        <translation>通常レンジ (ATR) が不明のためストップ未照合</translation>
    </message>
    <message>
        <source>the target is %1 times as far as the stop, at least %2 needed</source>
        <translation>目標がストップの%1倍の距離、必要%2以上</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at least %2 needed</source>
        <translation>ストップまで%1 ATR、必要%2以上</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at most %2</source>
        <translation>ストップまで%1 ATR、上限%2</translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>エクスポージャー%1</translation>
    </message>
    <message>
        <source>%1 times equity</source>
        <translation>純資産の%1倍</translation>
    </message>
    <message>
        <source>%1 below the peak</source>
        <translation>ピーク比−%1</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>市場は閉場中</translation>
    </message>
    <message>
        <source>%1 to the open or close, %2 needed</source>
        <translation>寄付・引けまで%1、必要%2</translation>
    </message>
    <message>
        <source>price is %1 old</source>
        <translation>価格は%1前のもの</translation>
    </message>
    <message>
        <source>price is %1 away from the market</source>
        <translation>価格が市場から%1乖離</translation>
    </message>
    <message>
        <source>order size %1</source>
        <translation>注文数量%1</translation>
    </message>
    <message numerus="yes">
        <source>%n like order(s) working</source>
        <translation>
            <numerusform>同様の注文が%n件執行待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>order number %1 in a short time</source>
        <translation>短時間で%1件目の注文</translation>
    </message>
    <message>
        <source>needs %1 of cash</source>
        <translation>必要現金%1</translation>
    </message>
    <message>
        <source>%1 in positions that move together</source>
        <translation>連動する建玉に%1</translation>
    </message>
    <message>
        <source>too few bars to tell the value at risk</source>
        <translation>足不足のためVaR算出不可</translation>
    </message>
    <message>
        <source>%1 at risk in a day</source>
        <translation>1日のリスク額%1</translation>
    </message>
    <message>
        <source>the worst scenario loses %1</source>
        <translation>最悪シナリオの損失%1</translation>
    </message>
    <message>
        <source>models changed orders by %1 of equity</source>
        <translation>モデルによる注文変更は純資産の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) in a row</source>
        <translation>
            <numerusform>%n連敗</numerusform>
        </translation>
    </message>
    <message>
        <source>this instrument is held</source>
        <translation>この銘柄は保留中</translation>
    </message>
    <message>
        <source>data of this instrument are missing</source>
        <translation>この銘柄のデータが欠落</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>what was measured, what is allowed</comment>
        <translation>%1、上限%2</translation>
    </message>
    <message>
        <source>price %1, level %2</source>
        <translation>価格%1、水準%2</translation>
    </message>
    <message>
        <source>%1 bars missing between %2 and %3 UTC</source>
        <translation>%2〜%3 UTCに足%1本が欠落</translation>
    </message>
    <message>
        <source>rows repaired: %1</source>
        <translation>修復した行: %1</translation>
    </message>
    <message>
        <source>rows given twice: %1</source>
        <translation>重複した行: %1</translation>
    </message>
    <message>
        <source>rows put in order: %1</source>
        <translation>並べ替えた行: %1</translation>
    </message>
    <message>
        <source>rows that make no sense: %1</source>
        <translation>意味をなさない行: %1</translation>
    </message>
    <message>
        <source>the source sends nothing</source>
        <translation>ソースから受信なし</translation>
    </message>
    <message>
        <source>the source is back</source>
        <translation>ソースが復旧</translation>
    </message>
    <message>
        <source>the source is down</source>
        <translation>ソースが停止</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1による</translation>
    </message>
    <message>
        <source>nothing was seen from %1 to %2 UTC</source>
        <translation>%1〜%2 UTCは受信なし</translation>
    </message>
    <message>
        <source>no entries until its data are complete again</source>
        <translation>データが揃うまで新規エントリー停止</translation>
    </message>
    <message>
        <source>what was missed is here</source>
        <translation>欠落分を取得済み</translation>
    </message>
    <message>
        <source>quotes replaced by newer ones before they were seen: %1</source>
        <translation>処理前に新しい気配値で置き換え: %1</translation>
    </message>
    <message>
        <source>messages of books left out until there was room: %1</source>
        <translation>空きができるまで保留した板メッセージ: %1</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what was missed follows</source>
        <translation>%1〜%2 UTCは不在、欠落分は後追い</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what happened meanwhile is not known</source>
        <translation>%1〜%2 UTCは不在、その間の出来事は不明</translation>
    </message>
    <message>
        <source>bullish less bearish %1, at least %2 needed</source>
        <translation>強気−弱気%1、必要%2以上</translation>
    </message>
    <message>
        <source>confidence %1, at least %2 needed</source>
        <translation>確信度%1、必要%2以上</translation>
    </message>
    <message>
        <source>consensus %1, at least %2 needed</source>
        <translation>コンセンサス%1、必要%2以上</translation>
    </message>
    <message>
        <source>at least %1 needed on the winning side</source>
        <translation>優勢側に%1以上必要</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>確信度%1</translation>
    </message>
    <message>
        <source>%1, %2 times in five minutes</source>
        <comment>agent, count</comment>
        <translation>%1、5分間に%2回</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <comment>agent</comment>
        <translation>%1はオン</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <comment>agent</comment>
        <translation>%1はオフ</translation>
    </message>
    <message>
        <source>%1 is a specialist</source>
        <comment>agent</comment>
        <translation>%1は専門</translation>
    </message>
    <message>
        <source>%1 is a sub-agent</source>
        <comment>agent</comment>
        <translation>%1はサブエージェント</translation>
    </message>
    <message>
        <source>phase %1</source>
        <comment>of an experiment</comment>
        <translation>フェーズ%1</translation>
    </message>
    <message>
        <source>position %1, attempt %2 (%3)</source>
        <comment>numbers, why it should be closed</comment>
        <translation>ポジション%1、試行%2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 of the limit used</source>
        <comment>rule, share</comment>
        <translation>%1、上限の%2を使用</translation>
    </message>
    <message>
        <source>volatility of a day %1, target of a year %2</source>
        <translation>日次ボラティリティ%1、年率目標%2</translation>
    </message>
    <message>
        <source>risks %1 of equity by the last %2 trades</source>
        <translation>直近%2取引から純資産の%1をリスクに設定</translation>
    </message>
    <message>
        <source>order %1 cannot go from %2 to %3</source>
        <translation>注文%1は%2から%3へ移行不可</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>注文%1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>価格%1</translation>
    </message>
    <message>
        <source>from off to on</source>
        <comment>flag</comment>
        <translation>オフからオンへ</translation>
    </message>
    <message>
        <source>from on to off</source>
        <comment>flag</comment>
        <translation>オンからオフへ</translation>
    </message>
    <message>
        <source>%1 new shares for %2 old</source>
        <translation>旧%2株に新%1株</translation>
    </message>
    <message>
        <source>dividend of %1 a share</source>
        <translation>1株当たり配当%1</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>a gate or rule</comment>
        <translation>%1は通過</translation>
    </message>
    <message>
        <source>%1 blocked it</source>
        <comment>a gate or rule</comment>
        <translation>%1がブロック</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <comment>a gate or rule</comment>
        <translation>%1が警告</translation>
    </message>
    <message>
        <source>%1 reduced it</source>
        <comment>a gate or rule</comment>
        <translation>%1が縮小</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>a gate or rule</comment>
        <translation>%1を省略</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a reason is, what was measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Traded: order %1.</source>
        <translation>取引成立: 注文%1。</translation>
    </message>
    <message>
        <source>buy</source>
        <comment>side in a sentence</comment>
        <translation>買い</translation>
    </message>
    <message>
        <source>sell</source>
        <comment>side in a sentence</comment>
        <translation>売り</translation>
    </message>
    <message>
        <source>Closes the position: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>ポジション決済: 注文%1、%2 %3</translation>
    </message>
    <message>
        <source>Traded: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>取引: 注文%1、%2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, state of the order</comment>
        <translation>%1 — %2。</translation>
    </message>
    <message>
        <source>No order has come of it yet.</source>
        <translation>まだ注文に至っていません。</translation>
    </message>
    <message>
        <source>Not traded: %1</source>
        <comment>a reason</comment>
        <translation>取引なし: %1</translation>
    </message>
    <message>
        <source>No signal: %1</source>
        <comment>a reason</comment>
        <translation>シグナルなし: %1</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, what was measured</comment>
        <translation>%1 — %2。</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>シグナルなし</translation>
    </message>
    <message>
        <source>the score is too close to neutral</source>
        <translation>スコアが中立に近すぎる</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>the indicators are still warming up</source>
        <translation>指標がウォームアップ中</translation>
    </message>
    <message>
        <source>Timeframes disagree</source>
        <translation>時間足が不一致</translation>
    </message>
    <message>
        <source>too few timeframes agree with the score</source>
        <translation>スコアと一致する時間足が不足</translation>
    </message>
    <message>
        <source>Longest timeframe objects</source>
        <translation>最長時間足が反対</translation>
    </message>
    <message>
        <source>the longest timeframe says the opposite</source>
        <translation>最長時間足が逆方向</translation>
    </message>
    <message>
        <source>Score says buy</source>
        <translation>スコアは買い</translation>
    </message>
    <message>
        <source>Score says sell</source>
        <translation>スコアは売り</translation>
    </message>
    <message>
        <source>Ribbon of averages</source>
        <translation>移動平均リボン</translation>
    </message>
    <message>
        <source>MACD oscillator</source>
        <translation>MACDオシレーター</translation>
    </message>
    <message>
        <source>RSI oscillator</source>
        <translation>RSIオシレーター</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>ボリンジャーバンド</translation>
    </message>
    <message>
        <source>ADX, strength of the trend</source>
        <translation>ADX (トレンドの強さ)</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>スクイーズ</translation>
    </message>
    <message>
        <source>Supertrend line</source>
        <translation>スーパートレンドライン</translation>
    </message>
    <message>
        <source>VWAP of the session</source>
        <translation>セッションVWAP</translation>
    </message>
    <message>
        <source>Volume of the bar</source>
        <translation>足の出来高</translation>
    </message>
    <message>
        <source>Support, resistance and Fibonacci</source>
        <translation>サポート・レジスタンス・フィボナッチ</translation>
    </message>
    <message>
        <source>Smart money concepts</source>
        <translation>スマートマネー・コンセプト</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>エリオット波動</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>ハーモニックパターン</translation>
    </message>
    <message>
        <source>No pattern, no opinion</source>
        <translation>パターンなし、判断なし</translation>
    </message>
    <message>
        <source>Score of a timeframe</source>
        <translation>時間足スコア</translation>
    </message>
    <message>
        <source>Prices look wrong</source>
        <translation>価格に疑義</translation>
    </message>
    <message>
        <source>a jump in the prices looks like an error</source>
        <translation>価格の急変が誤値とみられる</translation>
    </message>
    <message>
        <source>Market does not move</source>
        <translation>値動きなし</translation>
    </message>
    <message>
        <source>the market hardly moves</source>
        <translation>市場がほとんど動いていない</translation>
    </message>
    <message>
        <source>Break of structure up</source>
        <translation>上方への構造ブレイク (BOS)</translation>
    </message>
    <message>
        <source>Break of structure down</source>
        <translation>下方への構造ブレイク (BOS)</translation>
    </message>
    <message>
        <source>Change of character up</source>
        <translation>上方への転換 (CHoCH)</translation>
    </message>
    <message>
        <source>Change of character down</source>
        <translation>下方への転換 (CHoCH)</translation>
    </message>
    <message>
        <source>Swings point up</source>
        <translation>スイングは上向き</translation>
    </message>
    <message>
        <source>Swings point down</source>
        <translation>スイングは下向き</translation>
    </message>
    <message>
        <source>Price is back at an order block</source>
        <translation>オーダーブロックに回帰</translation>
    </message>
    <message>
        <source>Fair value gap supports</source>
        <translation>FVGがサポート</translation>
    </message>
    <message>
        <source>Fair value gap resists</source>
        <translation>FVGがレジスタンス</translation>
    </message>
    <message>
        <source>Lows were swept</source>
        <translation>安値をスイープ</translation>
    </message>
    <message>
        <source>Highs were swept</source>
        <translation>高値をスイープ</translation>
    </message>
    <message>
        <source>Turn after a sweep</source>
        <translation>スイープ後の反転</translation>
    </message>
    <message>
        <source>Cheap within the dealing range</source>
        <translation>ディーリングレンジの割安圏</translation>
    </message>
    <message>
        <source>Dear within the dealing range</source>
        <translation>ディーリングレンジの割高圏</translation>
    </message>
    <message>
        <source>A zone stands in the way</source>
        <translation>進路上にゾーンあり</translation>
    </message>
    <message>
        <source>Gap over closed time</source>
        <translation>閉場をまたぐギャップ</translation>
    </message>
    <message>
        <source>Volume against its average</source>
        <translation>平均比の出来高</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>スイング</translation>
    </message>
    <message>
        <source>Higher high</source>
        <translation>高値切り上げ</translation>
    </message>
    <message>
        <source>Lower high</source>
        <translation>高値切り下げ</translation>
    </message>
    <message>
        <source>Higher low</source>
        <translation>安値切り上げ</translation>
    </message>
    <message>
        <source>Lower low</source>
        <translation>安値切り下げ</translation>
    </message>
    <message>
        <source>Equal highs or lows</source>
        <translation>同値の高値・安値</translation>
    </message>
    <message>
        <source>Level was swept</source>
        <translation>水準をスイープ</translation>
    </message>
    <message>
        <source>Price ran through a level</source>
        <translation>価格が水準を突き抜け</translation>
    </message>
    <message>
        <source>Zone untouched</source>
        <translation>未到達ゾーン</translation>
    </message>
    <message>
        <source>Zone touched</source>
        <translation>ゾーンに到達</translation>
    </message>
    <message>
        <source>Zone mitigated</source>
        <translation>ゾーンのミティゲート</translation>
    </message>
    <message>
        <source>Gap half filled</source>
        <translation>ギャップ半分埋め</translation>
    </message>
    <message>
        <source>Gap filled</source>
        <translation>ギャップ埋め</translation>
    </message>
    <message>
        <source>Zone broken</source>
        <translation>ゾーンを突破</translation>
    </message>
    <message>
        <source>Wave 3 expected</source>
        <translation>第3波を想定</translation>
    </message>
    <message>
        <source>Wave 4 under way</source>
        <translation>第4波進行中</translation>
    </message>
    <message>
        <source>Wave 5 expected</source>
        <translation>第5波を想定</translation>
    </message>
    <message>
        <source>Five waves complete</source>
        <translation>5波完成</translation>
    </message>
    <message>
        <source>Correction complete</source>
        <translation>修正波完成</translation>
    </message>
    <message>
        <source>Correction without its impulse</source>
        <translation>推進波のない修正波</translation>
    </message>
    <message>
        <source>Wave count is ambiguous</source>
        <translation>波動カウントが不明確</translation>
    </message>
    <message>
        <source>Wave count proved wrong</source>
        <translation>波動カウントが否定</translation>
    </message>
    <message>
        <source>Wave 3 would be the shortest</source>
        <translation>第3波が最短になる</translation>
    </message>
    <message>
        <source>Retracement of wave 2</source>
        <translation>第2波の戻し</translation>
    </message>
    <message>
        <source>Extension of wave 3</source>
        <translation>第3波の延長</translation>
    </message>
    <message>
        <source>Retracement of wave 4</source>
        <translation>第4波の戻し</translation>
    </message>
    <message>
        <source>Length of wave 5</source>
        <translation>第5波の長さ</translation>
    </message>
    <message>
        <source>Waves 2 and 4 alternate</source>
        <translation>第2波と第4波のオルタネーション</translation>
    </message>
    <message>
        <source>Channel of the waves</source>
        <translation>波動のチャネル</translation>
    </message>
    <message>
        <source>Duration of the waves</source>
        <translation>波動の期間</translation>
    </message>
    <message>
        <source>Momentum of the waves</source>
        <translation>波動のモメンタム</translation>
    </message>
    <message>
        <source>Retracement of wave B</source>
        <translation>B波の戻し</translation>
    </message>
    <message>
        <source>Length of wave C</source>
        <translation>C波の長さ</translation>
    </message>
    <message>
        <source>Leg of the triangle</source>
        <translation>トライアングルの脚</translation>
    </message>
    <message>
        <source>Harmonic pattern forming</source>
        <translation>ハーモニックパターン形成中</translation>
    </message>
    <message>
        <source>Harmonic pattern in its reversal zone</source>
        <translation>ハーモニックパターンが反転ゾーン内</translation>
    </message>
    <message>
        <source>Harmonic pattern confirmed</source>
        <translation>ハーモニックパターン確定</translation>
    </message>
    <message>
        <source>Harmonic pattern at its first target</source>
        <translation>ハーモニックパターンが第1目標到達</translation>
    </message>
    <message>
        <source>Harmonic pattern at its second target</source>
        <translation>ハーモニックパターンが第2目標到達</translation>
    </message>
    <message>
        <source>Harmonic pattern failed</source>
        <translation>ハーモニックパターン失敗</translation>
    </message>
    <message>
        <source>Pattern expired</source>
        <translation>パターン失効</translation>
    </message>
    <message>
        <source>Ratio at B</source>
        <translation>B点の比率</translation>
    </message>
    <message>
        <source>Ratio at C</source>
        <translation>C点の比率</translation>
    </message>
    <message>
        <source>Ratio of CD</source>
        <translation>CDの比率</translation>
    </message>
    <message>
        <source>Ratio at D</source>
        <translation>D点の比率</translation>
    </message>
    <message>
        <source>Support is near</source>
        <translation>サポート接近</translation>
    </message>
    <message>
        <source>Resistance is near</source>
        <translation>レジスタンス接近</translation>
    </message>
    <message>
        <source>Level broken</source>
        <translation>水準ブレイク</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>フィボナッチ・リトレースメント</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>フィボナッチ・エクステンション</translation>
    </message>
    <message>
        <source>Market direction</source>
        <translation>市場の方向</translation>
    </message>
    <message>
        <source>Market structure</source>
        <translation>市場の構造</translation>
    </message>
    <message>
        <source>Market volatility</source>
        <translation>市場のボラティリティ</translation>
    </message>
    <message>
        <source>Short trend</source>
        <translation>短期トレンド</translation>
    </message>
    <message>
        <source>Market spread</source>
        <translation>市場のスプレッド</translation>
    </message>
    <message>
        <source>Rules and model disagree</source>
        <translation>ルールとモデルが不一致</translation>
    </message>
    <message>
        <source>rules and model disagree on the direction of the market</source>
        <translation>市場の方向についてルールとモデルが不一致</translation>
    </message>
    <message>
        <source>Market is changing</source>
        <translation>市場が転換中</translation>
    </message>
    <message>
        <source>the market has just changed its character</source>
        <translation>市場の性質が変わった直後</translation>
    </message>
    <message>
        <source>No regime model yet</source>
        <translation>レジームモデル未作成</translation>
    </message>
    <message>
        <source>Regime model is too old</source>
        <translation>レジームモデルが古い</translation>
    </message>
    <message>
        <source>First bar after a closed market</source>
        <translation>閉場後の最初の足</translation>
    </message>
    <message>
        <source>Bars are missing</source>
        <translation>足の欠落</translation>
    </message>
    <message>
        <source>Regime model in training</source>
        <translation>レジームモデル学習中</translation>
    </message>
    <message>
        <source>Regime model installed</source>
        <translation>レジームモデル導入</translation>
    </message>
    <message>
        <source>Regime model not taken</source>
        <translation>レジームモデル不採用</translation>
    </message>
    <message>
        <source>it is damaged, or nobody asked for it</source>
        <translation>破損しているか、要求されていない</translation>
    </message>
    <message>
        <source>No regime model came about</source>
        <translation>レジームモデル成立せず</translation>
    </message>
    <message>
        <source>the bars show no states that last; the rules alone decide</source>
        <translation>持続する状態が足に見られず、ルールのみで判定</translation>
    </message>
    <message>
        <source>Training of a regime model failed</source>
        <translation>レジームモデルの学習失敗</translation>
    </message>
    <message>
        <source>it could not be carried out; the rules alone decide</source>
        <translation>実行できず、ルールのみで判定</translation>
    </message>
    <message>
        <source>Market regime as before</source>
        <translation>市場レジーム変化なし</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>the same signal came less than a minute before</source>
        <translation>1分以内に同じシグナルあり</translation>
    </message>
    <message>
        <source>Signal too old</source>
        <translation>シグナルが古い</translation>
    </message>
    <message>
        <source>the signal was too old</source>
        <translation>シグナルが古すぎる</translation>
    </message>
    <message>
        <source>Signal from the future</source>
        <translation>未来のシグナル</translation>
    </message>
    <message>
        <source>the signal carries a time in the future</source>
        <translation>シグナルの時刻が未来</translation>
    </message>
    <message>
        <source>Signal not valid</source>
        <translation>無効なシグナル</translation>
    </message>
    <message>
        <source>the signal is not valid</source>
        <translation>シグナルが無効</translation>
    </message>
    <message>
        <source>Unknown instrument</source>
        <translation>不明な銘柄</translation>
    </message>
    <message>
        <source>the session does not have this instrument</source>
        <translation>この銘柄はセッションにない</translation>
    </message>
    <message>
        <source>Not tradable</source>
        <translation>取引不可</translation>
    </message>
    <message>
        <source>this instrument is not traded, only scored</source>
        <translation>この銘柄はスコア計算のみで取引対象外</translation>
    </message>
    <message>
        <source>No short selling</source>
        <translation>空売り不可</translation>
    </message>
    <message>
        <source>this instrument is not sold short</source>
        <translation>この銘柄は空売りしない</translation>
    </message>
    <message>
        <source>Nothing to close</source>
        <translation>決済対象なし</translation>
    </message>
    <message>
        <source>there is no position to close</source>
        <translation>決済するポジションがない</translation>
    </message>
    <message>
        <source>Position is closing</source>
        <translation>ポジション決済中</translation>
    </message>
    <message>
        <source>the position is being closed already</source>
        <translation>ポジションは既に決済中</translation>
    </message>
    <message>
        <source>Already in a position</source>
        <translation>ポジション保有中</translation>
    </message>
    <message>
        <source>there is a position against it, and signals do not close positions</source>
        <translation>反対ポジションがあり、シグナルでは決済しない</translation>
    </message>
    <message>
        <source>Order is working</source>
        <translation>注文執行待ち</translation>
    </message>
    <message>
        <source>an order in this instrument is still working</source>
        <translation>この銘柄の注文がまだ執行待ち</translation>
    </message>
    <message>
        <source>Regime gate</source>
        <translation>レジームゲート</translation>
    </message>
    <message>
        <source>the regime gate blocked it</source>
        <translation>レジームゲートがブロック</translation>
    </message>
    <message>
        <source>Signal gate</source>
        <translation>シグナルゲート</translation>
    </message>
    <message>
        <source>the signal gate blocked it</source>
        <translation>シグナルゲートがブロック</translation>
    </message>
    <message>
        <source>Cooldown gate</source>
        <translation>クールダウンゲート</translation>
    </message>
    <message>
        <source>the cooldown gate blocked it</source>
        <translation>クールダウンゲートがブロック</translation>
    </message>
    <message>
        <source>Spread gate</source>
        <translation>スプレッドゲート</translation>
    </message>
    <message>
        <source>the spread gate blocked it</source>
        <translation>スプレッドゲートがブロック</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>there is no score for it</source>
        <translation>該当するスコアがない</translation>
    </message>
    <message>
        <source>Size adapted to the market regime</source>
        <translation>市場レジームに応じて数量調整</translation>
    </message>
    <message>
        <source>Too small to trade</source>
        <translation>最小単位未満</translation>
    </message>
    <message>
        <source>the risk allowed is less than one lot</source>
        <translation>許容リスクが1ロット未満</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>there is no price to trade at</source>
        <translation>取引できる価格がない</translation>
    </message>
    <message>
        <source>No stop distance</source>
        <translation>ストップ幅なし</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known yet, so no stop can be set</source>
        <translation>通常レンジ (ATR) が未確定でストップを設定できない</translation>
    </message>
    <message>
        <source>Largest position (R01)</source>
        <translation>最大ポジション (R01)</translation>
    </message>
    <message>
        <source>the limit on positions (R01) blocked it</source>
        <translation>ポジション上限 (R01) がブロック</translation>
    </message>
    <message>
        <source>Cooldown after a trade (R02)</source>
        <translation>取引後クールダウン (R02)</translation>
    </message>
    <message>
        <source>the cooldown after a trade (R02) blocked it</source>
        <translation>取引後クールダウン (R02) がブロック</translation>
    </message>
    <message>
        <source>Daily loss (R03)</source>
        <translation>日次損失 (R03)</translation>
    </message>
    <message>
        <source>the daily loss limit (R03) blocked it</source>
        <translation>日次損失上限 (R03) がブロック</translation>
    </message>
    <message>
        <source>Weekly loss (R04)</source>
        <translation>週次損失 (R04)</translation>
    </message>
    <message>
        <source>the weekly loss limit (R04) blocked it</source>
        <translation>週次損失上限 (R04) がブロック</translation>
    </message>
    <message>
        <source>Stop and target (R05)</source>
        <translation>ストップと目標 (R05)</translation>
    </message>
    <message>
        <source>the rule on stop and target (R05) blocked it</source>
        <translation>ストップと目標のルール (R05) がブロック</translation>
    </message>
    <message>
        <source>Exposure (R06)</source>
        <translation>エクスポージャー (R06)</translation>
    </message>
    <message>
        <source>the exposure limit (R06) blocked it</source>
        <translation>エクスポージャー上限 (R06) がブロック</translation>
    </message>
    <message>
        <source>Leverage (R07)</source>
        <translation>レバレッジ (R07)</translation>
    </message>
    <message>
        <source>the leverage limit (R07) blocked it</source>
        <translation>レバレッジ上限 (R07) がブロック</translation>
    </message>
    <message>
        <source>Drawdown (R08)</source>
        <translation>ドローダウン (R08)</translation>
    </message>
    <message>
        <source>the drawdown limit (R08) blocked it</source>
        <translation>ドローダウン上限 (R08) がブロック</translation>
    </message>
    <message>
        <source>Correlation (R09)</source>
        <translation>相関 (R09)</translation>
    </message>
    <message>
        <source>the correlation limit (R09) blocked it</source>
        <translation>相関上限 (R09) がブロック</translation>
    </message>
    <message>
        <source>Market hours (R10)</source>
        <translation>取引時間 (R10)</translation>
    </message>
    <message>
        <source>the market hours (R10) blocked it</source>
        <translation>取引時間 (R10) がブロック</translation>
    </message>
    <message>
        <source>Fresh prices (R11)</source>
        <translation>価格の鮮度 (R11)</translation>
    </message>
    <message>
        <source>the newest price is too old (R11)</source>
        <translation>最新価格が古すぎる (R11)</translation>
    </message>
    <message>
        <source>Size and price check (R12)</source>
        <translation>数量・価格検査 (R12)</translation>
    </message>
    <message>
        <source>the check of size and price (R12) blocked it</source>
        <translation>数量・価格検査 (R12) がブロック</translation>
    </message>
    <message>
        <source>Spread (R13)</source>
        <translation>スプレッド (R13)</translation>
    </message>
    <message>
        <source>the spread limit (R13) blocked it</source>
        <translation>スプレッド上限 (R13) がブロック</translation>
    </message>
    <message>
        <source>Duplicate order (R14)</source>
        <translation>重複注文 (R14)</translation>
    </message>
    <message>
        <source>a like order is working already (R14)</source>
        <translation>同様の注文が既に執行待ち (R14)</translation>
    </message>
    <message>
        <source>Order rate (R15)</source>
        <translation>発注頻度 (R15)</translation>
    </message>
    <message>
        <source>the limit on orders in a short time (R15) blocked it</source>
        <translation>短時間の発注上限 (R15) がブロック</translation>
    </message>
    <message>
        <source>Buying power (R16)</source>
        <translation>買付余力 (R16)</translation>
    </message>
    <message>
        <source>the cash does not suffice (R16)</source>
        <translation>現金不足 (R16)</translation>
    </message>
    <message>
        <source>Value at risk (R17)</source>
        <translation>VaR (R17)</translation>
    </message>
    <message>
        <source>the value-at-risk limit (R17) blocked it</source>
        <translation>VaR上限 (R17) がブロック</translation>
    </message>
    <message>
        <source>Stress test (R18)</source>
        <translation>ストレステスト (R18)</translation>
    </message>
    <message>
        <source>the stress test (R18) blocked it</source>
        <translation>ストレステスト (R18) がブロック</translation>
    </message>
    <message>
        <source>Kill switch (R19)</source>
        <translation>キルスイッチ (R19)</translation>
    </message>
    <message>
        <source>the kill switch is on (R19)</source>
        <translation>キルスイッチ作動中 (R19)</translation>
    </message>
    <message>
        <source>Event blackout (R20)</source>
        <translation>イベント時の取引停止 (R20)</translation>
    </message>
    <message>
        <source>an event is too near (R20)</source>
        <translation>イベントが接近しすぎ (R20)</translation>
    </message>
    <message>
        <source>Influence of models (R21)</source>
        <translation>モデルの影響 (R21)</translation>
    </message>
    <message>
        <source>models would change the orders of the day too much (R21)</source>
        <translation>モデルによる当日注文の変更が過大 (R21)</translation>
    </message>
    <message>
        <source>Run budget (R22)</source>
        <translation>実行予算 (R22)</translation>
    </message>
    <message>
        <source>the budget of the run is used up (R22)</source>
        <translation>実行予算を使い切り (R22)</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>抑制モード</translation>
    </message>
    <message>
        <source>calm mode pauses entries</source>
        <translation>抑制モードが新規エントリーを停止中</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>連敗</translation>
    </message>
    <message>
        <source>too many trades in a row lost</source>
        <translation>連敗が多すぎる</translation>
    </message>
    <message>
        <source>Limit is near</source>
        <translation>上限接近</translation>
    </message>
    <message>
        <source>Size by volatility</source>
        <translation>ボラティリティ基準の数量</translation>
    </message>
    <message>
        <source>Size by the Kelly formula</source>
        <translation>ケリー基準の数量</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>優位性なし</translation>
    </message>
    <message>
        <source>the trades so far show no edge to bet on</source>
        <translation>これまでの取引に賭けるべき優位性がない</translation>
    </message>
    <message>
        <source>Too few trades</source>
        <translation>取引数不足</translation>
    </message>
    <message>
        <source>there are too few trades for the Kelly formula</source>
        <translation>ケリー基準には取引数が不足</translation>
    </message>
    <message>
        <source>Trading halted</source>
        <translation>取引停止</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>取引は停止中</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>注文作成</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>注文送信</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>注文受付</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>Cancelled by the operator</source>
        <translation>操作者が取消</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>操作者による取消</translation>
    </message>
    <message>
        <source>Cancelled by the kill switch</source>
        <translation>キルスイッチが取消</translation>
    </message>
    <message>
        <source>the kill switch cancelled it</source>
        <translation>キルスイッチによる取消</translation>
    </message>
    <message>
        <source>Cancelled at the end of the session</source>
        <translation>セッション終了で取消</translation>
    </message>
    <message>
        <source>the session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Expired at the end of the day</source>
        <translation>当日終了で失効</translation>
    </message>
    <message>
        <source>it expired at the end of the day</source>
        <translation>当日終了により失効</translation>
    </message>
    <message>
        <source>No price in time</source>
        <translation>価格が間に合わず</translation>
    </message>
    <message>
        <source>there was no price to fill it at</source>
        <translation>約定させる価格がない</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>金額過大</translation>
    </message>
    <message>
        <source>an amount is too large to be counted</source>
        <translation>計算できないほど金額が大きい</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>この状態では不可</translation>
    </message>
    <message>
        <source>that is not possible in this state</source>
        <translation>この状態では実行できない</translation>
    </message>
    <message>
        <source>Stop reached, order active</source>
        <translation>ストップ到達、注文発動</translation>
    </message>
    <message>
        <source>Replaced by another order</source>
        <translation>別の注文に置換</translation>
    </message>
    <message>
        <source>another order replaced it</source>
        <translation>別の注文に置き換えられた</translation>
    </message>
    <message>
        <source>Order not well-formed</source>
        <translation>注文形式不正</translation>
    </message>
    <message>
        <source>the order is not well-formed</source>
        <translation>注文の形式が不正</translation>
    </message>
    <message>
        <source>Price between two ticks</source>
        <translation>呼値に合わない価格</translation>
    </message>
    <message>
        <source>a price is not a multiple of the tick</source>
        <translation>価格が呼値の倍数でない</translation>
    </message>
    <message>
        <source>Would have traded at once</source>
        <translation>即時約定となるため拒否</translation>
    </message>
    <message>
        <source>it was to rest only and would have traded at once</source>
        <translation>ポストオンリー注文が即時約定となる</translation>
    </message>
    <message>
        <source>Not all at once</source>
        <translation>全量即時約定不可</translation>
    </message>
    <message>
        <source>it could not be filled all at once</source>
        <translation>全量を即時に約定できない</translation>
    </message>
    <message>
        <source>Rest cancelled at once</source>
        <translation>残数量を即時取消</translation>
    </message>
    <message>
        <source>what could not trade at once was cancelled</source>
        <translation>即時約定しない数量を取消</translation>
    </message>
    <message>
        <source>Expired at its date</source>
        <translation>期日到来で失効</translation>
    </message>
    <message>
        <source>it expired at its date</source>
        <translation>期日到来により失効</translation>
    </message>
    <message>
        <source>Other order of the pair filled</source>
        <translation>OCOの他方が約定</translation>
    </message>
    <message>
        <source>the other order of the pair was filled</source>
        <translation>OCOの他方の注文が約定</translation>
    </message>
    <message>
        <source>Entry ended without it</source>
        <translation>親のエントリー終了</translation>
    </message>
    <message>
        <source>the entry it belongs to ended</source>
        <translation>対象のエントリーが終了</translation>
    </message>
    <message>
        <source>Trading halted at the venue</source>
        <translation>取引所で取引停止</translation>
    </message>
    <message>
        <source>the venue has halted trading</source>
        <translation>取引所が取引を停止中</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>閉場</translation>
    </message>
    <message>
        <source>the market was closed</source>
        <translation>市場が閉場中</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>取消間に合わず</translation>
    </message>
    <message>
        <source>it was too late to cancel or change it</source>
        <translation>取消・訂正が間に合わなかった</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>不明な注文</translation>
    </message>
    <message>
        <source>the venue does not know the order</source>
        <translation>取引所に該当注文がない</translation>
    </message>
    <message>
        <source>Nobody knows what became of the order</source>
        <translation>注文の結末が不明</translation>
    </message>
    <message>
        <source>What became of the order is settled</source>
        <translation>注文の結末が判明</translation>
    </message>
    <message>
        <source>Kill switch closes it</source>
        <translation>キルスイッチによる決済</translation>
    </message>
    <message>
        <source>Stop reached</source>
        <translation>ストップ到達</translation>
    </message>
    <message>
        <source>Trailing stop reached</source>
        <translation>トレーリングストップ到達</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>目標到達</translation>
    </message>
    <message>
        <source>Signal against the position</source>
        <translation>反対シグナル</translation>
    </message>
    <message>
        <source>Held too long</source>
        <translation>保有期間超過</translation>
    </message>
    <message>
        <source>End of the trading day</source>
        <translation>取引日終了</translation>
    </message>
    <message>
        <source>Option about to expire</source>
        <translation>オプション満期接近</translation>
    </message>
    <message>
        <source>Closed by the operator</source>
        <translation>操作者による決済</translation>
    </message>
    <message>
        <source>Signal to close</source>
        <translation>決済シグナル</translation>
    </message>
    <message>
        <source>Exit blocked</source>
        <translation>決済がブロック</translation>
    </message>
    <message>
        <source>the position could not be closed</source>
        <translation>ポジションを決済できなかった</translation>
    </message>
    <message>
        <source>Part of the profit taken</source>
        <translation>一部利確</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>オプション選択</translation>
    </message>
    <message>
        <source>No options of it are listed</source>
        <translation>上場オプションなし</translation>
    </message>
    <message>
        <source>no options of it are listed in this session</source>
        <translation>このセッションに該当する上場オプションがない</translation>
    </message>
    <message>
        <source>No expiry that fits</source>
        <translation>適合する満期なし</translation>
    </message>
    <message>
        <source>no listed expiry lies within the wanted days</source>
        <translation>希望日数内に上場満期がない</translation>
    </message>
    <message>
        <source>No strike that fits</source>
        <translation>適合する行使価格なし</translation>
    </message>
    <message>
        <source>no listed strike fits the wanted one</source>
        <translation>希望に合う行使価格が上場されていない</translation>
    </message>
    <message>
        <source>Options too illiquid</source>
        <translation>オプションの流動性不足</translation>
    </message>
    <message>
        <source>no strike had a quote that was good enough</source>
        <translation>十分な気配のある行使価格がない</translation>
    </message>
    <message>
        <source>Option quote of no use</source>
        <translation>オプション気配使用不可</translation>
    </message>
    <message>
        <source>the option had no quote that may fill an order</source>
        <translation>注文を約定できる気配がオプションにない</translation>
    </message>
    <message>
        <source>Expired worthless</source>
        <translation>無価値で満期</translation>
    </message>
    <message>
        <source>Exercised at expiry</source>
        <translation>満期に権利行使</translation>
    </message>
    <message>
        <source>Assigned at expiry</source>
        <translation>満期に割当</translation>
    </message>
    <message>
        <source>Expired, price unknown</source>
        <translation>満期、価格不明</translation>
    </message>
    <message>
        <source>nobody knows the price that settles it</source>
        <translation>清算価格が不明</translation>
    </message>
    <message>
        <source>Option adjusted for a split</source>
        <translation>分割によるオプション調整</translation>
    </message>
    <message>
        <source>Early exercise likely</source>
        <translation>期限前行使の可能性</translation>
    </message>
    <message>
        <source>its holder gains more by exercising than by waiting</source>
        <translation>保有者は待つより行使するほうが有利</translation>
    </message>
    <message>
        <source>Operator&apos;s command</source>
        <translation>操作者のコマンド</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>コマンド拒否</translation>
    </message>
    <message>
        <source>Kill switch on: no new orders</source>
        <translation>キルスイッチ作動: 新規注文停止</translation>
    </message>
    <message>
        <source>Kill acknowledged</source>
        <translation>キルスイッチ確認済み</translation>
    </message>
    <message>
        <source>Kill switch off: trading allowed again</source>
        <translation>キルスイッチ解除: 取引再開</translation>
    </message>
    <message>
        <source>No new entries in this instrument</source>
        <translation>この銘柄の新規エントリー停止</translation>
    </message>
    <message>
        <source>Entries in this instrument allowed again</source>
        <translation>この銘柄のエントリー再開</translation>
    </message>
    <message>
        <source>Calm mode ended by the operator</source>
        <translation>操作者が抑制モードを終了</translation>
    </message>
    <message>
        <source>A typed reason is needed</source>
        <translation>理由の入力が必要</translation>
    </message>
    <message>
        <source>The data feed is silent</source>
        <translation>データフィード無応答</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>時計の飛び</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>コンピューターがスリープ</translation>
    </message>
    <message>
        <source>The session goes on after a break</source>
        <translation>中断後にセッション継続</translation>
    </message>
    <message>
        <source>No account of that name</source>
        <translation>該当する口座なし</translation>
    </message>
    <message>
        <source>Data are complete again</source>
        <translation>データ復旧完了</translation>
    </message>
    <message>
        <source>Unknown flag</source>
        <translation>不明なフラグ</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>不明な設定</translation>
    </message>
    <message>
        <source>Value not valid</source>
        <translation>無効な値</translation>
    </message>
    <message>
        <source>Nothing of that name or number</source>
        <translation>該当する名前・番号なし</translation>
    </message>
    <message>
        <source>Feature flag switched</source>
        <translation>機能フラグ切替</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定変更</translation>
    </message>
    <message>
        <source>Setting changed for later</source>
        <translation>設定変更 (次回適用)</translation>
    </message>
    <message>
        <source>it applies from the next session on</source>
        <translation>次のセッションから適用</translation>
    </message>
    <message>
        <source>Scoring configuration installed</source>
        <translation>スコア設定を導入</translation>
    </message>
    <message>
        <source>Scoring configuration refused</source>
        <translation>スコア設定を拒否</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>the file is no valid JSON</source>
        <translation>有効なJSONファイルではない</translation>
    </message>
    <message>
        <source>Wrong form</source>
        <translation>形式不正</translation>
    </message>
    <message>
        <source>a key has a value of the wrong kind</source>
        <translation>キーの値の型が違う</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>不正な値</translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation>値が範囲外</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>不明なキー</translation>
    </message>
    <message>
        <source>Weights scaled to sum to 1</source>
        <translation>重みを合計1に調整</translation>
    </message>
    <message>
        <source>Weights learned from an outcome</source>
        <translation>結果から重みを学習</translation>
    </message>
    <message>
        <source>Base weights hold again</source>
        <translation>基本の重みに復帰</translation>
    </message>
    <message>
        <source>Adaptive weights taken back</source>
        <translation>適応重みを撤回</translation>
    </message>
    <message>
        <source>Price reached the upper bound</source>
        <translation>価格が上限に到達</translation>
    </message>
    <message>
        <source>Price reached the lower bound</source>
        <translation>価格が下限に到達</translation>
    </message>
    <message>
        <source>Time for the outcome is up</source>
        <translation>判定期間終了</translation>
    </message>
    <message>
        <source>The trade has ended</source>
        <translation>取引終了</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>データのギャップ</translation>
    </message>
    <message>
        <source>Data repaired</source>
        <translation>データ修復</translation>
    </message>
    <message>
        <source>Data left out</source>
        <translation>データ除外</translation>
    </message>
    <message>
        <source>Data have stopped</source>
        <translation>データ途絶</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>気配の逆転</translation>
    </message>
    <message>
        <source>Split or dividend</source>
        <translation>株式分割・配当</translation>
    </message>
    <message>
        <source>Funding of a perpetual</source>
        <translation>無期限先物の資金調達料</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>ポジション引き継ぎ</translation>
    </message>
    <message>
        <source>Position corrected by hand</source>
        <translation>ポジションを手動訂正</translation>
    </message>
    <message>
        <source>Cash corrected by hand</source>
        <translation>現金を手動訂正</translation>
    </message>
    <message>
        <source>Capital moved</source>
        <translation>資金移動</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>口座開設</translation>
    </message>
    <message>
        <source>Account exists already</source>
        <translation>口座は既に存在</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>同名の口座が既にある</translation>
    </message>
    <message>
        <source>Fill missing in the account</source>
        <translation>口座に約定が欠落</translation>
    </message>
    <message>
        <source>the venue has a fill that the account does not have</source>
        <translation>取引所にある約定が口座にない</translation>
    </message>
    <message>
        <source>Fill unknown to the venue</source>
        <translation>取引所にない約定</translation>
    </message>
    <message>
        <source>the account has a fill that the venue does not know</source>
        <translation>口座にある約定が取引所にない</translation>
    </message>
    <message>
        <source>Quantities differ</source>
        <translation>数量の不一致</translation>
    </message>
    <message>
        <source>account and venue do not hold the same quantity</source>
        <translation>口座と取引所の保有数量が不一致</translation>
    </message>
    <message>
        <source>States of an order differ</source>
        <translation>注文状態の不一致</translation>
    </message>
    <message>
        <source>account and venue do not agree on the state of an order</source>
        <translation>口座と取引所の注文状態が不一致</translation>
    </message>
    <message>
        <source>Order without an owner</source>
        <translation>所属不明の注文</translation>
    </message>
    <message>
        <source>one of account and venue has a working order that the other does not know</source>
        <translation>口座と取引所の一方だけに執行待ち注文がある</translation>
    </message>
    <message>
        <source>Cash differs</source>
        <translation>現金の不一致</translation>
    </message>
    <message>
        <source>cash does not follow from the fills and the other entries of the account</source>
        <translation>現金残高が約定と口座の他の記帳に一致しない</translation>
    </message>
    <message>
        <source>Missing fill restored</source>
        <translation>欠落した約定を復元</translation>
    </message>
    <message>
        <source>a fill that was missing was booked from the record of the venue</source>
        <translation>取引所の記録から欠落した約定を記帳</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>為替レートなし</translation>
    </message>
    <message>
        <source>there is no exchange rate into the account currency</source>
        <translation>口座通貨への為替レートがない</translation>
    </message>
    <message>
        <source>Exchange rate is old</source>
        <translation>為替レートが古い</translation>
    </message>
    <message>
        <source>the exchange rate into the account currency is too old</source>
        <translation>口座通貨への為替レートが古すぎる</translation>
    </message>
    <message>
        <source>Instrument details guessed</source>
        <translation>銘柄情報は推定</translation>
    </message>
    <message>
        <source>Carried over from the session before</source>
        <translation>前セッションから繰越</translation>
    </message>
    <message>
        <source>Left to the other engine</source>
        <translation>他方のエンジンに委任</translation>
    </message>
    <message>
        <source>the signal was assigned to the other engine</source>
        <translation>シグナルは他方のエンジンに割当済み</translation>
    </message>
    <message>
        <source>Vetoed by the risk agent</source>
        <translation>リスクエージェントが却下</translation>
    </message>
    <message>
        <source>the risk agent vetoed it</source>
        <translation>リスクエージェントが却下</translation>
    </message>
    <message>
        <source>Agents without a direction</source>
        <translation>エージェントの方向なし</translation>
    </message>
    <message>
        <source>the agents agreed on no direction</source>
        <translation>エージェントの方向が一致しない</translation>
    </message>
    <message>
        <source>Agents see the other direction</source>
        <translation>エージェントは逆方向</translation>
    </message>
    <message>
        <source>the agents saw the opposite direction</source>
        <translation>エージェントは逆方向と判断</translation>
    </message>
    <message>
        <source>Agents not confident enough</source>
        <translation>エージェントの確信度不足</translation>
    </message>
    <message>
        <source>the agents&apos; confidence was too low</source>
        <translation>エージェントの確信度が低すぎる</translation>
    </message>
    <message>
        <source>Agents disagree</source>
        <translation>エージェントが不一致</translation>
    </message>
    <message>
        <source>the agents&apos; consensus was too low</source>
        <translation>エージェントのコンセンサスが低すぎる</translation>
    </message>
    <message>
        <source>Too few agents in support</source>
        <translation>支持するエージェント不足</translation>
    </message>
    <message>
        <source>too few agents supported it</source>
        <translation>支持するエージェントが少なすぎる</translation>
    </message>
    <message>
        <source>Shadow execution is off</source>
        <translation>シャドー執行オフ</translation>
    </message>
    <message>
        <source>shadow execution is switched off</source>
        <translation>シャドー執行がオフ</translation>
    </message>
    <message>
        <source>Approved by the agents</source>
        <translation>エージェントが承認</translation>
    </message>
    <message>
        <source>Agent failed</source>
        <translation>エージェント失敗</translation>
    </message>
    <message>
        <source>an agent broke its contract and was left out</source>
        <translation>エージェントが規約に違反し除外</translation>
    </message>
    <message>
        <source>Agent fails often</source>
        <translation>エージェントの失敗多発</translation>
    </message>
    <message>
        <source>an agent failed more than three times in five minutes</source>
        <translation>エージェントが5分間に4回以上失敗</translation>
    </message>
    <message>
        <source>Agent switched</source>
        <translation>エージェント切替</translation>
    </message>
    <message>
        <source>an agent was switched on or off</source>
        <translation>エージェントをオンまたはオフに切替</translation>
    </message>
    <message>
        <source>Agent in another group</source>
        <translation>エージェントのグループ変更</translation>
    </message>
    <message>
        <source>an agent counts in another group from now on</source>
        <translation>以後、エージェントは別グループで集計</translation>
    </message>
    <message>
        <source>Experiment started</source>
        <translation>実験開始</translation>
    </message>
    <message>
        <source>Experiment took other shares</source>
        <translation>実験の配分変更</translation>
    </message>
    <message>
        <source>Experiment stopped</source>
        <translation>実験停止</translation>
    </message>
    <message>
        <source>Experiment refused</source>
        <translation>実験拒否</translation>
    </message>
    <message>
        <source>another experiment runs, or its rule cannot be read</source>
        <translation>別の実験が実行中か、ルールを読み取れない</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下落</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>overbought</source>
        <translation>買われすぎ</translation>
    </message>
    <message>
        <source>oversold</source>
        <translation>売られすぎ</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>converging</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下</translation>
    </message>
    <message>
        <source>assumed spread</source>
        <translation>想定スプレッド</translation>
    </message>
    <message>
        <source>quoted spread</source>
        <translation>気配スプレッド</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>trending</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>ranging</source>
        <translation>レンジ</translation>
    </message>
    <message>
        <source>volatile</source>
        <translation>高変動</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>極端</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>These legs make no order</source>
        <translation>この脚の組は注文になりません</translation>
    </message>
    <message>
        <source>one to four different options on one underlying</source>
        <translation>同じ原資産の異なるオプション 1〜4 本</translation>
    </message>
    <message>
        <source>Contract is in use</source>
        <translation>この契約は使用中</translation>
    </message>
    <message>
        <source>it is held or ordered already, or part of an order of legs</source>
        <translation>すでに保有または発注済み、または複数脚注文の一部です</translation>
    </message>
    <message>
        <source>Legs are left one by one</source>
        <translation>脚を一本ずつ手仕舞う</translation>
    </message>
    <message>
        <source>they could not be left together</source>
        <translation>まとめて手仕舞えませんでした</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than interest of %3</source>
        <translation>%1、原資産 %2 で、待つ価値が %3 の金利を下回ります</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than the dividend of %3</source>
        <translation>%1、原資産 %2 で、待つ価値が %3 の配当を下回ります</translation>
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
        <translation>%1 · ボラティリティ極端</translation>
    </message>
    <message>
        <source>regime %1</source>
        <translation>レジーム%1</translation>
    </message>
</context>
<context>
    <name>RegimeText</name>
    <message>
        <source>BULL</source>
        <comment>market regime</comment>
        <translation>強気</translation>
    </message>
    <message>
        <source>BEAR</source>
        <comment>market regime</comment>
        <translation>弱気</translation>
    </message>
    <message>
        <source>SIDEWAYS</source>
        <comment>market regime</comment>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>market regime</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>trending</source>
        <comment>market</comment>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>volatile</source>
        <comment>market</comment>
        <translation>高変動</translation>
    </message>
    <message>
        <source>ranging</source>
        <comment>market</comment>
        <translation>レンジ</translation>
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
        <translation>極端</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>volatility</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>tight</source>
        <comment>spread</comment>
        <translation>狭い</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>spread</comment>
        <translation>広い</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>spread</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>hidden Markov model</source>
        <comment>where a regime comes from</comment>
        <translation>隠れマルコフモデル</translation>
    </message>
    <message>
        <source>rules and models</source>
        <comment>where a regime comes from</comment>
        <translation>ルールとモデル</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>where a regime comes from</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>up</source>
        <comment>short trend</comment>
        <translation>上昇</translation>
    </message>
    <message>
        <source>down</source>
        <comment>short trend</comment>
        <translation>下落</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>short trend</comment>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>SIDE</source>
        <comment>sideways market, short</comment>
        <translation>横</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>direction and volatility of a market</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 volatility, trend %4, %5 spread</source>
        <comment>a market regime</comment>
        <translation>%1、%2、ボラティリティ%3、トレンド%4、スプレッド%5</translation>
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
        <translation>構造</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>ボラティリティ</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing is scored for %1, so it has no regime.</source>
        <translation>%1はスコア計算の対象外のため、レジームはありません。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>symbol, timeframe, regime</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>confidence %1, since %2</source>
        <comment>of a regime</comment>
        <translation>確信度%1、%2から</translation>
    </message>
    <message>
        <source>from %1, last bar %2</source>
        <comment>source, time</comment>
        <translation>判定元: %1、最終足%2</translation>
    </message>
    <message>
        <source>It is known after 200 closed bars of %1.</source>
        <translation>%1の確定足が200本揃うと判定されます。</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>– per order</source>
        <comment>a rule that is asked for each order</comment>
        <translation>– 注文ごと</translation>
    </message>
    <message>
        <source>? not measured</source>
        <comment>a limit</comment>
        <translation>? 未測定</translation>
    </message>
    <message>
        <source>✓ free</source>
        <comment>a limit that is far away</comment>
        <translation>✓ 余裕あり</translation>
    </message>
    <message>
        <source>! near</source>
        <comment>a limit</comment>
        <translation>! 接近</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a limit</comment>
        <translation>✗ 抵触</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times equity</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>損失%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>calm mode</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>orders reduced</source>
        <comment>calm mode</comment>
        <translation>注文縮小中</translation>
    </message>
    <message>
        <source>entries paused</source>
        <comment>calm mode</comment>
        <translation>エントリー停止中</translation>
    </message>
    <message>
        <source>crash of 1987</source>
        <translation>1987年の暴落</translation>
    </message>
    <message>
        <source>crisis of 2008</source>
        <translation>2008年の金融危機</translation>
    </message>
    <message>
        <source>flash crash of 2010</source>
        <translation>2010年のフラッシュクラッシュ</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>2020年3月</translation>
    </message>
    <message>
        <source>volatility collapses</source>
        <translation>ボラティリティ急低下</translation>
    </message>
    <message>
        <source>rates up by one point</source>
        <translation>金利1%上昇</translation>
    </message>
    <message>
        <source>crypto falls</source>
        <translation>暗号資産の下落</translation>
    </message>
    <message>
        <source>everything moves together</source>
        <translation>全銘柄が連動</translation>
    </message>
    <message>
        <source>liquidity gone</source>
        <translation>流動性の消失</translation>
    </message>
    <message>
        <source>grid of moves</source>
        <translation>変動グリッド</translation>
    </message>
    <message>
        <source>prices %1</source>
        <translation>価格%1</translation>
    </message>
    <message>
        <source>volatility ×%1</source>
        <translation>ボラティリティ×%1</translation>
    </message>
    <message>
        <source>spreads ×%1</source>
        <translation>スプレッド×%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, what it does</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>done</source>
        <comment>audit: a command was carried out</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <comment>audit: a command</comment>
        <translation>✗ 拒否</translation>
    </message>
    <message>
        <source>✗ blocked</source>
        <comment>audit: an order</comment>
        <translation>✗ ブロック</translation>
    </message>
    <message>
        <source>↓ reduced</source>
        <comment>audit: an order</comment>
        <translation>↓ 縮小</translation>
    </message>
    <message>
        <source>! warned</source>
        <comment>audit: an order</comment>
        <translation>! 警告</translation>
    </message>
    <message>
        <source>! limit near</source>
        <comment>audit</comment>
        <translation>! 上限接近</translation>
    </message>
    <message>
        <source>✗ stopped</source>
        <comment>audit: trading</comment>
        <translation>✗ 停止</translation>
    </message>
    <message>
        <source>incident</source>
        <comment>audit</comment>
        <translation>インシデント</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>最短のシグナル時間足の最新スコア: 0 ショート、0.5 中立、1 ロング</translation>
    </message>
    <message>
        <source>Confidence of the score</source>
        <translation>スコアの信頼度</translation>
    </message>
    <message>
        <source>Agreement of the timeframes</source>
        <translation>時間足の一致度</translation>
    </message>
    <message>
        <source>What the score says</source>
        <translation>スコアの判定</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>エンジン2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal of this instrument</source>
        <translation>この銘柄の最新シグナルに対するエンジン2の判断</translation>
    </message>
    <message>
        <source>Confidence of engine 2</source>
        <translation>エンジン2の信頼度</translation>
    </message>
    <message>
        <source>0 to 100, of its newest decision</source>
        <translation>最新の判断、0〜100</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>レジーム</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>市場の方向</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>ボラティリティ</translation>
    </message>
    <message>
        <source>Volatility of the regime</source>
        <translation>レジームのボラティリティ</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Structure of the regime</source>
        <translation>レジームの構造</translation>
    </message>
    <message>
        <source>Confidence of the regime</source>
        <translation>レジームの信頼度</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>現在値</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化率</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>前取引日の終値比。常時取引の市場は24時間比</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Change over the last 60 closes</source>
        <translation>直近60本の終値の変化</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>売買代金</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>直近24時間の価格×出来高 (セッションにある範囲)</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>売気配−買気配 (仲値に対するbp)</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>0 to 100, as the score reads it</source>
        <translation>0〜100、スコアが読む値</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Place in the Bollinger bands</source>
        <translation>ボリンジャーバンド内の位置</translation>
    </message>
    <message>
        <source>0 at the lower band, 1 at the upper one</source>
        <translation>下限で0、上限で1</translation>
    </message>
    <message>
        <source>Unusual volume</source>
        <translation>異常な出来高</translation>
    </message>
    <message>
        <source>Volume of the last bar in standard deviations from its mean</source>
        <translation>最後の足の出来高 (平均からの標準偏差)</translation>
    </message>
    <message>
        <source>EMA ribbon</source>
        <translation>EMAリボン</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>スクイーズ</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>スーパートレンド</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>資産クラス</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>独自グループ</translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition of a screen</comment>
        <translation>が</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>condition of a screen</comment>
        <translation>以外</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>condition of a screen</comment>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>condition of a screen</comment>
        <translation>以下</translation>
    </message>
    <message>
        <source>above</source>
        <comment>condition of a screen</comment>
        <translation>超</translation>
    </message>
    <message>
        <source>below</source>
        <comment>condition of a screen</comment>
        <translation>未満</translation>
    </message>
    <message>
        <source>Crypto</source>
        <comment>asset class</comment>
        <translation>暗号資産</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <comment>asset class</comment>
        <translation>無期限先物</translation>
    </message>
    <message>
        <source>Equity</source>
        <comment>asset class</comment>
        <translation>株式</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>asset class</comment>
        <translation>指数</translation>
    </message>
    <message>
        <source>Forex</source>
        <comment>asset class</comment>
        <translation>外国為替</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>asset class</comment>
        <translation>先物</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>asset class</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a condition: what, how, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 かつ %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>two conditions</comment>
        <translation>%1、または %2</translation>
    </message>
    <message>
        <source>All instruments of the session</source>
        <translation>セッションの全銘柄</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Paper cash: expected an amount above 0, such as 100000.</source>
        <translation>ペーパー資金: 100000のような0より大きい金額を入力してください。</translation>
    </message>
    <message>
        <source>%1: expected a time like 2026-01-05 14:30 (UTC).</source>
        <translation>%1: 2026-01-05 14:30のような時刻 (UTC) を入力してください。</translation>
    </message>
</context>
<context>
    <name>SessionReportText</name>
    <message>
        <source>SIMULATED: the prices were invented by a simulator, and no order left this computer. Nothing here was earned or lost.</source>
        <translation>シミュレーション：価格はシミュレーターが作ったもので、注文はこのコンピューターから一切出ていません。実際の損益ではありません。</translation>
    </message>
    <message>
        <source>PAPER TRADING on live prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>ライブ価格でのペーパー取引：注文はこのコンピューターから一切出ておらず、約定はモデルによるものです。実際の損益ではありません。</translation>
    </message>
    <message>
        <source>PAPER TRADING on recorded prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>記録された価格でのペーパー取引：注文はこのコンピューターから一切出ておらず、約定はモデルによるものです。実際の損益ではありません。</translation>
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
        <translation>セッション</translation>
    </message>
    <message>
        <source>Prices from</source>
        <translation>価格の出所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not finished: it can go on</source>
        <translation>未完了：続行できます</translation>
    </message>
    <message>
        <source>Equity at the beginning</source>
        <translation>開始時の純資産</translation>
    </message>
    <message>
        <source>Equity at the end</source>
        <translation>終了時の純資産</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Realised, before fees</source>
        <translation>実現損益（手数料前）</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>決済済み取引</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <source>Expectancy (R)</source>
        <translation>期待値 (R)</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>シャープレシオ</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Capital moved in and out</source>
        <translation>資金の出入り</translation>
    </message>
    <message>
        <source>It goes on from an earlier session; what that one did is not in here.</source>
        <translation>以前のセッションの続きです。そのセッションの内容はここに含まれません。</translation>
    </message>
    <message>
        <source>Another version of Sextant decided this session. The numbers are what this version makes of it and may differ.</source>
        <translation>このセッションは別のバージョンの Sextant が判断しました。数値はこのバージョンによるもので、異なる場合があります。</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>純資産とドローダウン</translation>
    </message>
    <message>
        <source>There is no curve yet: nothing was valued twice.</source>
        <translation>まだ曲線がありません：二回以上評価されていません。</translation>
    </message>
    <message>
        <source>Equity (%1)</source>
        <translation>純資産（%1）</translation>
    </message>
    <message>
        <source>Equity went from %1 to %2, between %3 and %4.</source>
        <translation>純資産は %1 から %2 になり、%3 と %4 の間で動きました。</translation>
    </message>
    <message>
        <source>Capital was moved, so that a fall of the curve may be no loss: drawdown is not drawn.</source>
        <translation>資金の移動があったため、曲線の下落は損失とは限りません。ドローダウンは描きません。</translation>
    </message>
    <message>
        <source>Drawdown (%)</source>
        <translation>ドローダウン（%）</translation>
    </message>
    <message>
        <source>The curve fell by at most %1 from its highest value.</source>
        <translation>曲線は最高値から最大 %1 下落しました。</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>No position was closed.</source>
        <translation>決済されたポジションはありません。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed; the table in the window and `sextant-cli positions` have more.</source>
        <translation>%2 件のうち最新の %1 件を示します。残りはウィンドウの表と `sextant-cli positions` にあります。</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>建玉</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>建玉はありません。</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>銘柄別</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Before fees</source>
        <translation>手数料前</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By reason of the exit</source>
        <translation>決済理由別</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>決済理由</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>他の口座</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Why no trade was taken</source>
        <translation>取引しなかった理由</translation>
    </message>
    <message>
        <source>No signal was declined.</source>
        <translation>見送られたシグナルはありません。</translation>
    </message>
    <message>
        <source>%1 bars were scored and %2 signals were given. Not traded, by the first reason against it:</source>
        <translation>%1 本の足を採点し、%2 個のシグナルを出しました。取引しなかった最初の理由：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Engine A beside engine B</source>
        <translation>エンジン A とエンジン B</translation>
    </message>
    <message>
        <source>Engine 2 was off: there is nothing to compare.</source>
        <translation>エンジン 2 はオフでした。比べるものがありません。</translation>
    </message>
    <message>
        <source>A trades the paper account. B trades the same signals in a shadow account of its own that no order leaves. Which one is better is said by an experiment, not by these sums.</source>
        <translation>A はペーパー口座で取引します。B は同じシグナルを自分のシャドー口座で取引し、注文は外に出ません。どちらが良いかは実験が示すもので、この合計ではありません。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>A (paper)</source>
        <translation>A（ペーパー）</translation>
    </message>
    <message>
        <source>B (shadow)</source>
        <translation>B（シャドー）</translation>
    </message>
    <message>
        <source>Settings that differ from their defaults</source>
        <translation>既定値と異なる設定</translation>
    </message>
    <message>
        <source>None: all settings and flags have their defaults.</source>
        <translation>なし：すべての設定とフラグは既定値です。</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>設定またはフラグ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
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
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>The workspace has no experiment.</source>
        <translation>ワークスペースに実験はありません。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>What the data are worth</source>
        <translation>データの信頼性</translation>
    </message>
    <message>
        <source>The market was invented by a simulator: it says nothing about any real one.</source>
        <translation>市場はシミュレーターが作ったもので、実際の市場については何も示しません。</translation>
    </message>
    <message>
        <source>Prices came from a venue while the session ran.</source>
        <translation>価格はセッションの実行中に取引所から届きました。</translation>
    </message>
    <message>
        <source>Prices were read from files that were recorded before the session ran.</source>
        <translation>価格はセッションの前に記録されたファイルから読みました。</translation>
    </message>
    <message>
        <source>What the instrument is was guessed from its symbol: steps of prices and fees may be others.</source>
        <translation>銘柄は記号から推定しました。価格の刻みや手数料は異なる場合があります。</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>欠落は見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 gaps were found: what happened in them is not known.</source>
        <translation>欠落が %1 か所ありました。その間のことは分かりません。</translation>
    </message>
    <message>
        <source>Trades received</source>
        <translation>受信した約定</translation>
    </message>
    <message>
        <source>Quotes received</source>
        <translation>受信した気配</translation>
    </message>
    <message>
        <source>Bars received</source>
        <translation>受信した足</translation>
    </message>
    <message>
        <source>Changes of order books</source>
        <translation>板の変化</translation>
    </message>
    <message>
        <source>Bars fetched afterwards</source>
        <translation>後から取得した足</translation>
    </message>
    <message>
        <source>Bars never called final</source>
        <translation>確定とされなかった足</translation>
    </message>
    <message>
        <source>Duplicates left out</source>
        <translation>除いた重複</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序外</translation>
    </message>
    <message>
        <source>Bad records refused</source>
        <translation>拒否した不正な記録</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>修復した記録</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>除いた記録</translation>
    </message>
    <message>
        <source>Quotes replaced by newer ones</source>
        <translation>新しいものに置き換えられた気配</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>セッションの報告</translation>
    </message>
    <message>
        <source>“%1”, %2 to %3 (%4)</source>
        <comment>session, from, to, time zone</comment>
        <translation>「%1」、%2 ～ %3（%4）</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション%1</translation>
    </message>
    <message>
        <source>Written by %1 on %2 (%3)</source>
        <comment>program, time, time zone</comment>
        <translation>%1 が %2（%3）に作成</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未実現</translation>
    </message>
    <message>
        <source>All of the workspace, on all units that are stored, as they stand now. B is engine 2, A engine 1.</source>
        <translation>ワークスペースのすべて。保存されたすべての単位による現在の状態です。Bはエンジン2、Aはエンジン1。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Nothing was measured: it never ran.</source>
        <translation>測定なし：一度も実行されていません。</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>NO SESSION</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>シミュ</translation>
    </message>
    <message>
        <source>PAPER · LIVE</source>
        <comment>chip of a session on a venue: paper orders, live prices</comment>
        <translation>ペーパー · ライブ</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Fast forward…</source>
        <translation>早送り中…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>取引停止</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>max</source>
        <comment>speed of playing</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · 「%1」</translation>
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
        <translation>シミュレーション — %1 — Sextant</translation>
    </message>
    <message>
        <source>REPLAY — %1 — Sextant</source>
        <translation>リプレイ — %1 — Sextant</translation>
    </message>
    <message>
        <source>LIVE PRICES, PAPER ORDERS — %1 — Sextant</source>
        <translation>ライブ価格・ペーパー注文 — %1 — Sextant</translation>
    </message>
    <message>
        <source>PAPER — %1 — Sextant</source>
        <translation>ペーパー — %1 — Sextant</translation>
    </message>
    <message>
        <source>Sextant was away, and nobody knows what happened to its working orders (%1) meanwhile. They do not fill, and no position is opened beside them; stops and targets of open positions are watched.</source>
        <translation>Sextantの停止中に執行待ち注文 (%1) がどうなったかは不明です。これらの注文は約定せず、新規ポジションも建てません。建玉のストップと目標は監視しています。</translation>
    </message>
    <message>
        <source>Keep them, to go on with the market as it is now, or cancel them.</source>
        <translation>残して現在の市場で継続するか、取り消してください。</translation>
    </message>
    <message>
        <source>Open positions stay as they are.</source>
        <translation>建玉はそのまま残ります。</translation>
    </message>
    <message>
        <source>There is no open position.</source>
        <translation>建玉はありません。</translation>
    </message>
    <message>
        <source>Killed, although the engine does not answer: nothing it does counts any more. %1 Restart the engine to rebuild the session from its journal, with the kill in it.</source>
        <translation>エンジンは応答していませんが、キルスイッチを作動しました。以後のエンジンの動作はすべて無効です。%1 エンジンを再起動すると、この停止も含めてジャーナルからセッションを再構築します。</translation>
    </message>
    <message>
        <source>The engine has stopped: %1 %2 Nothing is ordered until it is restarted; everything up to the last durable event is kept.</source>
        <translation>エンジンが停止しました: %1 %2 再起動するまで発注しません。最後に保存されたイベントまではすべて保持されています。</translation>
    </message>
    <message>
        <source>The engine has not answered for %1. %2 Wait, or press Kill: that works even now.</source>
        <translation>エンジンが%1応答していません。%2 待つか、キルスイッチを押してください。今でも作動します。</translation>
    </message>
    <message>
        <source>Kill was pressed. Waiting for the engine to confirm it…</source>
        <translation>キルスイッチが押されました。エンジンの確認を待っています…</translation>
    </message>
    <message>
        <source>Trading was killed.</source>
        <translation>キルスイッチにより取引を停止しました。</translation>
    </message>
    <message>
        <source>Trading was killed at %1 UTC.</source>
        <translation>%1 UTCにキルスイッチにより取引を停止しました。</translation>
    </message>
    <message>
        <source>Working orders were cancelled, new ones are refused. %1</source>
        <translation>執行待ち注文を取り消し、新規注文を拒否しています。%1</translation>
    </message>
    <message>
        <source>Unlock with a reason to trade again.</source>
        <translation>取引を再開するには、理由を入力して解除してください。</translation>
    </message>
    <message>
        <source>Acknowledge that you have seen it, then unlock with a reason.</source>
        <translation>まず確認し、その後に理由を入力して解除してください。</translation>
    </message>
    <message>
        <source>The loss limit of the day is reached.</source>
        <translation>日次損失上限に達しました。</translation>
    </message>
    <message>
        <source>The loss limit of the week is reached.</source>
        <translation>週次損失上限に達しました。</translation>
    </message>
    <message>
        <source>The drawdown limit is reached.</source>
        <translation>ドローダウン上限に達しました。</translation>
    </message>
    <message>
        <source>New positions are refused; exits still work. %1 Unlock with a reason to go on before the limit resets.</source>
        <translation>新規ポジションを拒否しています。決済は可能です。%1 上限のリセット前に再開するには、理由を入力して解除してください。</translation>
    </message>
    <message>
        <source>The newest regime model of %1 could not be trained.</source>
        <translation>%1の最新レジームモデルの学習に失敗しました。</translation>
    </message>
    <message>
        <source>The one before serves on; the next training comes by itself.</source>
        <translation>直前のモデルを引き続き使用します。次の学習は自動で行われます。</translation>
    </message>
    <message>
        <source>Its regime comes from the rules alone until the next training.</source>
        <translation>次の学習までレジームはルールのみで判定します。</translation>
    </message>
    <message>
        <source>The regime model of %1 is too old: its regime comes from the rules alone until a new one is trained.</source>
        <translation>%1のレジームモデルが古すぎます。新しいモデルを学習するまで、レジームはルールのみで判定します。</translation>
    </message>
    <message>
        <source>The bars of %1 show no market states that last, so there is no regime model: the rules alone decide. It is tried again with newer bars.</source>
        <translation>%1の足には持続する市場状態が見られないため、レジームモデルはありません。ルールのみで判定し、新しい足で再試行します。</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>レジーム</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Comparison of engines</source>
        <translation>エンジン比較</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>スコア計算</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>口座の通貨</translation>
    </message>
    <message>
        <source>Dollar coins count as dollars</source>
        <translation>ドルステーブルコインをドル扱い</translation>
    </message>
    <message>
        <source>Quiet around events</source>
        <translation>イベント前後の休止</translation>
    </message>
    <message>
        <source>Lead that makes a direction</source>
        <translation>方向とみなす差</translation>
    </message>
    <message>
        <source>Recalibrated confidences</source>
        <translation>確信度の再較正</translation>
    </message>
    <message>
        <source>Weight of core agents</source>
        <translation>コアエージェントの重み</translation>
    </message>
    <message>
        <source>Least supporters</source>
        <translation>最少支持数</translation>
    </message>
    <message>
        <source>Least confidence of agents</source>
        <translation>エージェントの最低確信度</translation>
    </message>
    <message>
        <source>Least consensus of agents</source>
        <translation>エージェントの最低コンセンサス</translation>
    </message>
    <message>
        <source>Weight of specialists</source>
        <translation>専門エージェントの重み</translation>
    </message>
    <message>
        <source>Weight of sub-agents</source>
        <translation>サブエージェントの重み</translation>
    </message>
    <message>
        <source>Buffer of the opening range</source>
        <translation>オープニングレンジの余裕幅</translation>
    </message>
    <message>
        <source>Length of the opening range</source>
        <translation>オープニングレンジの長さ</translation>
    </message>
    <message>
        <source>Symbols with an opening range</source>
        <translation>オープニングレンジの対象銘柄</translation>
    </message>
    <message>
        <source>Window of the opening range</source>
        <translation>オープニングレンジの時間帯</translation>
    </message>
    <message>
        <source>Satyland: periods of the range</source>
        <translation>Satyland: レンジの期間</translation>
    </message>
    <message>
        <source>Satyland levels up to 15 minutes</source>
        <translation>Satyland水準 (15分足まで)</translation>
    </message>
    <message>
        <source>Satyland levels of a day</source>
        <translation>Satyland水準 (日足)</translation>
    </message>
    <message>
        <source>Satyland levels of a week</source>
        <translation>Satyland水準 (週足)</translation>
    </message>
    <message>
        <source>Satyland levels up to 4 hours</source>
        <translation>Satyland水準 (4時間足まで)</translation>
    </message>
    <message>
        <source>Satyland phase scale</source>
        <translation>Satylandフェーズの尺度</translation>
    </message>
    <message>
        <source>Satyland phase smoothing</source>
        <translation>Satylandフェーズの平滑化</translation>
    </message>
    <message>
        <source>Satyland trigger</source>
        <translation>Satylandトリガー</translation>
    </message>
    <message>
        <source>Longer timeframes of Strat</source>
        <translation>Stratの上位時間足</translation>
    </message>
    <message>
        <source>Strat trigger near enough</source>
        <translation>Stratトリガーの許容距離</translation>
    </message>
    <message>
        <source>Age of a Strat trigger</source>
        <translation>Stratトリガーの有効期間</translation>
    </message>
    <message>
        <source>Most of a choppy release</source>
        <translation>保ち合い解放の上限</translation>
    </message>
    <message>
        <source>Age of a squeeze release</source>
        <translation>スクイーズ解放の有効期間</translation>
    </message>
    <message>
        <source>Switch failing agents off</source>
        <translation>失敗エージェントを自動オフ</translation>
    </message>
    <message>
        <source>Longest thought of an agent</source>
        <translation>エージェントの最長思考時間</translation>
    </message>
    <message>
        <source>Least intermediate wave</source>
        <translation>中間波の最小幅</translation>
    </message>
    <message>
        <source>Least major wave</source>
        <translation>主要波の最小幅</translation>
    </message>
    <message>
        <source>Least minor wave</source>
        <translation>小波の最小幅</translation>
    </message>
    <message>
        <source>Tolerance at B</source>
        <translation>B点の許容誤差</translation>
    </message>
    <message>
        <source>Strict tolerance at B</source>
        <translation>B点の厳格な許容誤差</translation>
    </message>
    <message>
        <source>Tolerance at D</source>
        <translation>D点の許容誤差</translation>
    </message>
    <message>
        <source>Other tolerances</source>
        <translation>その他の許容誤差</translation>
    </message>
    <message>
        <source>Equal highs and lows within</source>
        <translation>同値高安の許容幅</translation>
    </message>
    <message>
        <source>Bars around a large swing</source>
        <translation>大スイングの前後足数</translation>
    </message>
    <message>
        <source>Least fair value gap</source>
        <translation>FVGの最小幅</translation>
    </message>
    <message>
        <source>Bars around a small swing</source>
        <translation>小スイングの前後足数</translation>
    </message>
    <message>
        <source>Order blocks per side</source>
        <translation>片側のオーダーブロック数</translation>
    </message>
    <message>
        <source>Levels join within</source>
        <translation>水準を統合する幅</translation>
    </message>
    <message>
        <source>How long a level counts</source>
        <translation>水準の有効期間</translation>
    </message>
    <message>
        <source>Flat at the end of the day</source>
        <translation>引けで手仕舞い</translation>
    </message>
    <message>
        <source>Minutes before the close</source>
        <translation>引け前の分数</translation>
    </message>
    <message>
        <source>Longest holding time</source>
        <translation>最長保有時間</translation>
    </message>
    <message>
        <source>Wait after a failed exit</source>
        <translation>決済失敗後の待機</translation>
    </message>
    <message>
        <source>Parts taken before the rest</source>
        <translation>分割利確の割合</translation>
    </message>
    <message>
        <source>Opposite signal closes</source>
        <translation>反対シグナルで決済</translation>
    </message>
    <message>
        <source>Stop distance</source>
        <translation>ストップ幅</translation>
    </message>
    <message>
        <source>Target distance</source>
        <translation>目標幅</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>トレーリングストップ</translation>
    </message>
    <message>
        <source>Trailing stop arms at</source>
        <translation>トレーリング開始水準</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>トレール幅</translation>
    </message>
    <message>
        <source>Alpaca: stream</source>
        <translation>Alpaca: ストリーム</translation>
    </message>
    <message>
        <source>Alpaca: REST a minute</source>
        <translation>Alpaca: REST/分</translation>
    </message>
    <message>
        <source>Alpaca: REST host</source>
        <translation>Alpaca: RESTホスト</translation>
    </message>
    <message>
        <source>Alpaca: socket</source>
        <translation>Alpaca: ソケット</translation>
    </message>
    <message>
        <source>Binance: REST a minute</source>
        <translation>Binance: REST/分</translation>
    </message>
    <message>
        <source>Binance: REST host</source>
        <translation>Binance: RESTホスト</translation>
    </message>
    <message>
        <source>Binance: socket</source>
        <translation>Binance: ソケット</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts</source>
        <translation>Bybit: 無期限先物</translation>
    </message>
    <message>
        <source>Bybit: REST a minute</source>
        <translation>Bybit: REST/分</translation>
    </message>
    <message>
        <source>Bybit: REST host</source>
        <translation>Bybit: RESTホスト</translation>
    </message>
    <message>
        <source>Bybit: socket</source>
        <translation>Bybit: ソケット</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST a minute</source>
        <translation>Coinbase Advanced: REST/分</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST host</source>
        <translation>Coinbase Advanced: RESTホスト</translation>
    </message>
    <message>
        <source>Coinbase Advanced: socket</source>
        <translation>Coinbase Advanced: ソケット</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST a minute</source>
        <translation>Coinbase Exchange: REST/分</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST host</source>
        <translation>Coinbase Exchange: RESTホスト</translation>
    </message>
    <message>
        <source>Coinbase Exchange: socket</source>
        <translation>Coinbase Exchange: ソケット</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book</source>
        <translation>KuCoin: 板の全変更を受信</translation>
    </message>
    <message>
        <source>KuCoin: REST a minute</source>
        <translation>KuCoin: REST/分</translation>
    </message>
    <message>
        <source>KuCoin: REST host</source>
        <translation>KuCoin: RESTホスト</translation>
    </message>
    <message>
        <source>KuCoin: socket</source>
        <translation>KuCoin: ソケット</translation>
    </message>
    <message>
        <source>Latest bar that is acted on</source>
        <translation>取引対象とする足の最大遅れ</translation>
    </message>
    <message>
        <source>OKX: REST a minute</source>
        <translation>OKX: REST/分</translation>
    </message>
    <message>
        <source>OKX: REST host</source>
        <translation>OKX: RESTホスト</translation>
    </message>
    <message>
        <source>OKX: socket</source>
        <translation>OKX: ソケット</translation>
    </message>
    <message>
        <source>Waiting records: hold back</source>
        <translation>待機レコード: 抑制開始</translation>
    </message>
    <message>
        <source>Waiting records: coalesce</source>
        <translation>待機レコード: 統合開始</translation>
    </message>
    <message>
        <source>Twelve Data: socket in the plan</source>
        <translation>Twelve Data: 契約のソケット</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls a day</source>
        <translation>Twelve Data: REST/日</translation>
    </message>
    <message>
        <source>Twelve Data: REST a minute</source>
        <translation>Twelve Data: REST/分</translation>
    </message>
    <message>
        <source>Twelve Data: REST host</source>
        <translation>Twelve Data: RESTホスト</translation>
    </message>
    <message>
        <source>Twelve Data: socket</source>
        <translation>Twelve Data: ソケット</translation>
    </message>
    <message>
        <source>Time to the exchange</source>
        <translation>取引所への所要時間</translation>
    </message>
    <message>
        <source>Time from the exchange</source>
        <translation>取引所からの所要時間</translation>
    </message>
    <message>
        <source>Compare fill models</source>
        <translation>約定モデルを比較</translation>
    </message>
    <message>
        <source>Fill model</source>
        <translation>約定モデル</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>応答の所要時間</translation>
    </message>
    <message>
        <source>Added slippage</source>
        <translation>追加スリッページ</translation>
    </message>
    <message>
        <source>Bars between signals</source>
        <translation>シグナル間の足数</translation>
    </message>
    <message>
        <source>Time between signals</source>
        <translation>シグナルの間隔</translation>
    </message>
    <message>
        <source>Least score of outside signals</source>
        <translation>外部シグナルの最低スコア</translation>
    </message>
    <message>
        <source>Least score of a signal</source>
        <translation>シグナルの最低スコア</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>最大スプレッド</translation>
    </message>
    <message>
        <source>Max spread by its median</source>
        <translation>最大スプレッド (中央値比)</translation>
    </message>
    <message>
        <source>Spread always allowed</source>
        <translation>常に許容するスプレッド</translation>
    </message>
    <message>
        <source>Longest wait for the disk</source>
        <translation>ディスクの最長待ち時間</translation>
    </message>
    <message>
        <source>Desktop: from</source>
        <translation>デスクトップ: 最低重要度</translation>
    </message>
    <message>
        <source>Discord: from</source>
        <translation>Discord: 最低重要度</translation>
    </message>
    <message>
        <source>Discord: messages a minute</source>
        <translation>Discord: 通数/分</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知停止時間</translation>
    </message>
    <message>
        <source>Critical in quiet hours</source>
        <translation>停止時間中の重大通知</translation>
    </message>
    <message>
        <source>Time zone of quiet hours</source>
        <translation>通知停止時間のタイムゾーン</translation>
    </message>
    <message>
        <source>Slack: from</source>
        <translation>Slack: 最低重要度</translation>
    </message>
    <message>
        <source>Slack: messages a minute</source>
        <translation>Slack: 通数/分</translation>
    </message>
    <message>
        <source>Sound: from</source>
        <translation>サウンド: 最低重要度</translation>
    </message>
    <message>
        <source>Telegram: from</source>
        <translation>Telegram: 最低重要度</translation>
    </message>
    <message>
        <source>Telegram: messages a minute</source>
        <translation>Telegram: 通数/分</translation>
    </message>
    <message>
        <source>What a message says</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>Topics that are told</source>
        <translation>通知する項目</translation>
    </message>
    <message>
        <source>How far the spread is crossed</source>
        <translation>スプレッドへの踏み込み幅</translation>
    </message>
    <message>
        <source>Strike by delta: nearest to</source>
        <translation>行使価格の目標デルタ</translation>
    </message>
    <message>
        <source>Most contracts of one option</source>
        <translation>1オプションの最大枚数</translation>
    </message>
    <message>
        <source>Most days to expiry</source>
        <translation>満期までの最大日数</translation>
    </message>
    <message>
        <source>Widest spread of an option</source>
        <translation>オプションの最大スプレッド</translation>
    </message>
    <message>
        <source>Fewest days to expiry</source>
        <translation>満期までの最小日数</translation>
    </message>
    <message>
        <source>Left with fewer days than</source>
        <translation>満期前の手仕舞い日数</translation>
    </message>
    <message>
        <source>Strikes further out</source>
        <translation>外側の行使価格数</translation>
    </message>
    <message>
        <source>Furthest price from the mid</source>
        <translation>仲値からの最大乖離</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>利確目標</translation>
    </message>
    <message>
        <source>Interest for greeks</source>
        <translation>グリークスの金利</translation>
    </message>
    <message>
        <source>Oldest quote of an option</source>
        <translation>オプション気配の最大経過時間</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <source>Strike that is bought</source>
        <translation>買い付ける行使価格</translation>
    </message>
    <message>
        <source>Wanted days to expiry</source>
        <translation>満期までの希望日数</translation>
    </message>
    <message>
        <source>Trailing stop gives back</source>
        <translation>トレーリングの吐き出し幅</translation>
    </message>
    <message>
        <source>Keep raw frames</source>
        <translation>生フレームを保存</translation>
    </message>
    <message>
        <source>Room for raw frames</source>
        <translation>生フレームの保存容量</translation>
    </message>
    <message>
        <source>Blend: direction taken up at</source>
        <translation>混合: 方向採用の水準</translation>
    </message>
    <message>
        <source>Blend: direction left below</source>
        <translation>混合: 方向解除の水準</translation>
    </message>
    <message>
        <source>Blend: share of hidden Markov</source>
        <translation>混合: 隠れマルコフの比率</translation>
    </message>
    <message>
        <source>Blend: share of switching</source>
        <translation>混合: スイッチングの比率</translation>
    </message>
    <message>
        <source>Blend: share of the rules</source>
        <translation>混合: ルールの比率</translation>
    </message>
    <message>
        <source>Change alarm at</source>
        <translation>転換警報の水準</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>最長継続期間</translation>
    </message>
    <message>
        <source>Chance of a change per bar</source>
        <translation>1本当たりの転換確率</translation>
    </message>
    <message>
        <source>States of the model</source>
        <translation>モデルの状態数</translation>
    </message>
    <message>
        <source>Prior weight of staying</source>
        <translation>現状維持の事前重み</translation>
    </message>
    <message>
        <source>Least history to train on</source>
        <translation>学習に必要な最小履歴</translation>
    </message>
    <message>
        <source>Bars between trainings</source>
        <translation>学習間隔の足数</translation>
    </message>
    <message>
        <source>Starts of a training</source>
        <translation>学習の初期値の数</translation>
    </message>
    <message>
        <source>History to train on</source>
        <translation>学習に使う履歴</translation>
    </message>
    <message>
        <source>History of the switching model</source>
        <translation>スイッチングモデルの履歴</translation>
    </message>
    <message>
        <source>Direction taken up beyond</source>
        <translation>方向採用の水準</translation>
    </message>
    <message>
        <source>Direction left below</source>
        <translation>方向解除の水準</translation>
    </message>
    <message>
        <source>A new direction holds</source>
        <translation>新しい方向の継続本数</translation>
    </message>
    <message>
        <source>Another new label holds</source>
        <translation>その他の新ラベルの継続本数</translation>
    </message>
    <message>
        <source>Tight spreads below</source>
        <translation>狭いスプレッドの上限</translation>
    </message>
    <message>
        <source>Wide spreads from</source>
        <translation>広いスプレッドの下限</translation>
    </message>
    <message>
        <source>Spreads compared</source>
        <translation>比較するスプレッド数</translation>
    </message>
    <message>
        <source>Timeframe of the regime</source>
        <translation>レジームの時間足</translation>
    </message>
    <message>
        <source>Extreme volatility from</source>
        <translation>極端なボラティリティの下限</translation>
    </message>
    <message>
        <source>High volatility from</source>
        <translation>高ボラティリティの下限</translation>
    </message>
    <message>
        <source>Low volatility below</source>
        <translation>低ボラティリティの上限</translation>
    </message>
    <message>
        <source>Volatility history</source>
        <translation>ボラティリティの履歴</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>抑制モード</translation>
    </message>
    <message>
        <source>Losses that pause entries</source>
        <translation>エントリーを停止する連敗数</translation>
    </message>
    <message>
        <source>Daily loss that pauses entries</source>
        <translation>エントリーを停止する日次損失</translation>
    </message>
    <message>
        <source>Losses that reduce orders</source>
        <translation>注文を縮小する連敗数</translation>
    </message>
    <message>
        <source>Size in calm mode</source>
        <translation>抑制モードの数量</translation>
    </message>
    <message>
        <source>Correlation of a cluster</source>
        <translation>クラスターの相関</translation>
    </message>
    <message>
        <source>Wait after a loss</source>
        <translation>損失後の待機</translation>
    </message>
    <message>
        <source>Wait after an entry</source>
        <translation>エントリー後の待機</translation>
    </message>
    <message>
        <source>Duplicate limits closer than</source>
        <translation>重複とみなす指値の間隔</translation>
    </message>
    <message>
        <source>Windows without entries</source>
        <translation>エントリー禁止の時間帯</translation>
    </message>
    <message>
        <source>Kill closes positions</source>
        <translation>キルスイッチで手仕舞い</translation>
    </message>
    <message>
        <source>A broken loss limit</source>
        <translation>損失上限抵触時</translation>
    </message>
    <message>
        <source>Max cash used by an order</source>
        <translation>1注文の最大使用現金</translation>
    </message>
    <message>
        <source>Max exposure of a cluster</source>
        <translation>クラスターの最大エクスポージャー</translation>
    </message>
    <message>
        <source>Max contracts in a future</source>
        <translation>先物の最大枚数</translation>
    </message>
    <message>
        <source>Max daily loss</source>
        <translation>最大日次損失</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <source>Max exposure</source>
        <translation>最大エクスポージャー</translation>
    </message>
    <message>
        <source>Max leverage</source>
        <translation>最大レバレッジ</translation>
    </message>
    <message>
        <source>Max influence of models</source>
        <translation>モデルの最大影響</translation>
    </message>
    <message>
        <source>Max value of an order</source>
        <translation>1注文の最大金額</translation>
    </message>
    <message>
        <source>Max orders a minute</source>
        <translation>最大注文数/分</translation>
    </message>
    <message>
        <source>Max orders a second</source>
        <translation>最大注文数/秒</translation>
    </message>
    <message>
        <source>Max position</source>
        <translation>最大ポジション</translation>
    </message>
    <message>
        <source>Max open positions</source>
        <translation>最大建玉数</translation>
    </message>
    <message>
        <source>Max loss under stress</source>
        <translation>ストレス時の最大損失</translation>
    </message>
    <message>
        <source>Max value at risk</source>
        <translation>最大VaR</translation>
    </message>
    <message>
        <source>Max weekly loss</source>
        <translation>最大週次損失</translation>
    </message>
    <message>
        <source>Least reward by risk</source>
        <translation>最小リスクリワード</translation>
    </message>
    <message>
        <source>Risk of a trade</source>
        <translation>1取引のリスク</translation>
    </message>
    <message>
        <source>Warning at</source>
        <translation>警告の水準</translation>
    </message>
    <message>
        <source>Max loss of a run</source>
        <translation>1実行の最大損失</translation>
    </message>
    <message>
        <source>Max value of a run</source>
        <translation>1実行の最大金額</translation>
    </message>
    <message>
        <source>Max entries a day</source>
        <translation>最大エントリー数/日</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>数量計算</translation>
    </message>
    <message>
        <source>Oldest quote for an entry</source>
        <translation>エントリー気配の最大経過時間</translation>
    </message>
    <message>
        <source>Oldest exchange rate</source>
        <translation>為替レートの最大経過時間</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>目標ボラティリティ</translation>
    </message>
    <message>
        <source>Confidence of value at risk</source>
        <translation>VaRの信頼水準</translation>
    </message>
    <message>
        <source>Comparison of the engines</source>
        <translation>エンジン比較</translation>
    </message>
    <message>
        <source>Share of engine 2</source>
        <translation>エンジン2の配分</translation>
    </message>
    <message>
        <source>Score instruments</source>
        <translation>銘柄のスコア計算</translation>
    </message>
    <message>
        <source>Veto of the longest timeframe</source>
        <translation>最長時間足による却下</translation>
    </message>
    <message>
        <source>Least agreement of timeframes</source>
        <translation>時間足の最低一致度</translation>
    </message>
    <message>
        <source>Timeframes that signal</source>
        <translation>シグナルを出す時間足</translation>
    </message>
    <message>
        <source>Timeframes of the score</source>
        <translation>スコアの時間足</translation>
    </message>
    <message>
        <source>Time for the body of a request</source>
        <translation>リクエスト本文の制限時間</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>最大接続数</translation>
    </message>
    <message>
        <source>Time for the head of a request</source>
        <translation>リクエストヘッダの制限時間</translation>
    </message>
    <message>
        <source>Names a proxy uses</source>
        <translation>プロキシの名前</translation>
    </message>
    <message>
        <source>Port of the local server</source>
        <translation>ローカルサーバーのポート</translation>
    </message>
    <message>
        <source>Senders of signals</source>
        <translation>シグナルの送信元</translation>
    </message>
    <message>
        <source>Instruments of signals</source>
        <translation>シグナルの銘柄</translation>
    </message>
    <message>
        <source>Requests kept in the log</source>
        <translation>ログに残すリクエスト数</translation>
    </message>
    <message>
        <source>Signals a minute of a strategy</source>
        <translation>1戦略のシグナル数/分</translation>
    </message>
    <message>
        <source>Where a proxy names the sender</source>
        <translation>プロキシの送信元ヘッダ</translation>
    </message>
    <message>
        <source>Signals must be signed</source>
        <translation>シグナルの署名必須</translation>
    </message>
    <message>
        <source>Tickers and instruments</source>
        <translation>ティッカーと銘柄</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>待機できるシグナル数</translation>
    </message>
    <message>
        <source>Longest live session</source>
        <translation>ライブセッションの最長時間</translation>
    </message>
    <message>
        <source>Most events of a session</source>
        <translation>セッションの最大イベント数</translation>
    </message>
    <message>
        <source>History to warm up with</source>
        <translation>ウォームアップ用の履歴</translation>
    </message>
    <message>
        <source>on</source>
        <comment>setting</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>setting</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>setting</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off. The value was kept.</source>
        <translation>「%1」はオンでもオフでもありません。値は変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3. The value was kept.</source>
        <translation>「%1」は%2〜%3の整数ではありません。値は変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3. The value was kept.</source>
        <translation>「%1」は%2〜%3の数値ではありません。値は変更していません。</translation>
    </message>
    <message>
        <source>“%1” is none of %2. The value was kept.</source>
        <translation>「%1」は%2のいずれでもありません。値は変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.</source>
        <translation>「%1」は5m, 15m, 1hのような時間足の一覧ではありません。値は変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not an address such as wss://host or https://host. The value was kept.</source>
        <translation>「%1」はwss://hostやhttps://hostのようなアドレスではありません。値は変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a list of windows such as 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision. The value was kept.</source>
        <translation>「%1」は2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decisionのような時間帯の一覧ではありません。値は変更していません。</translation>
    </message>
    <message>
        <source>Announced dividends</source>
        <translation>公表済みの配当</translation>
    </message>
    <message>
        <source>Alpaca: options</source>
        <translation>Alpaca：オプション</translation>
    </message>
    <message>
        <source>Alpaca: days to expiry</source>
        <translation>Alpaca：満期までの日数</translation>
    </message>
    <message>
        <source>Alpaca: options asked every</source>
        <translation>Alpaca：オプション照会の間隔</translation>
    </message>
    <message>
        <source>Alpaca: strikes around price</source>
        <translation>Alpaca：価格前後の行使価格</translation>
    </message>
    <message>
        <source>on, off</source>
        <translation>オン, オフ</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a setting: from, to</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>timeframes</source>
        <translation>時間足</translation>
    </message>
    <message>
        <source>Interest by time</source>
        <translation>期間別の金利</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>What the main account is kept in. Instruments in another currency earn a balance in that.</source>
        <translation>メイン口座の記帳通貨です。他の通貨の銘柄はその通貨の残高を生みます。</translation>
    </message>
    <message>
        <source>USDT, USDC and the other dollar coins count as dollars, and one another.</source>
        <translation>USDT、USDC などのドル連動コインをドルとみなし、互いに等価とします。</translation>
    </message>
    <message>
        <source>The context agent has no confidence this long before and after an event of the calendar.</source>
        <translation>カレンダーのイベント前後この時間、コンテキストエージェントは確信度を持ちません。</translation>
    </message>
    <message>
        <source>Agents: how far one side must lead to be a direction.</source>
        <translation>エージェント：方向とみなすのに必要な一方のリード。</translation>
    </message>
    <message>
        <source>Agents: confidences count as what they were worth, once 50 outcomes show that this helps.</source>
        <translation>エージェント：50 件の結果で有効と分かれば、確信度を実績の価値で数えます。</translation>
    </message>
    <message>
        <source>Agents: weight of the core among the groups that speak.</source>
        <translation>エージェント：発言するグループ中のコアの重み。</translation>
    </message>
    <message>
        <source>Agents: how many must support an approved decision.</source>
        <translation>エージェント：承認判断に必要な賛成数。</translation>
    </message>
    <message>
        <source>Agents: least confidence of an approved decision.</source>
        <translation>エージェント：承認判断の最低確信度。</translation>
    </message>
    <message>
        <source>Agents: least consensus of an approved decision.</source>
        <translation>エージェント：承認判断の最低合意度。</translation>
    </message>
    <message>
        <source>Agents: weight of the specialists.</source>
        <translation>エージェント：スペシャリストの重み。</translation>
    </message>
    <message>
        <source>Agents: weight of the sub-agents.</source>
        <translation>エージェント：サブエージェントの重み。</translation>
    </message>
    <message>
        <source>Opening range: how far beyond its edge a close breaks it, of its width; at least a tick.</source>
        <translation>オープニングレンジ：終値が端をどれだけ超えればブレイクか（幅に対する比）。最低 1 ティック。</translation>
    </message>
    <message>
        <source>Opening range: its length from the regular open.</source>
        <translation>オープニングレンジ：通常取引開始からの長さ。</translation>
    </message>
    <message>
        <source>Opening range: the symbols that the specialist speaks of.</source>
        <translation>オープニングレンジ：スペシャリストが意見を述べる銘柄。</translation>
    </message>
    <message>
        <source>Opening range: how long after the open the specialist speaks; longer than the range.</source>
        <translation>オープニングレンジ：寄り付き後にスペシャリストが意見を述べる時間。レンジより長くします。</translation>
    </message>
    <message>
        <source>Satyland: periods of the average range of levels and phase.</source>
        <translation>Satyland：水準とフェーズに使う平均レンジの期間。</translation>
    </message>
    <message>
        <source>Satyland: what levels of timeframes up to 15 minutes are anchored to.</source>
        <translation>Satyland：15 分足までの水準の基準。</translation>
    </message>
    <message>
        <source>Satyland: the same of a day.</source>
        <translation>Satyland：日足の基準。</translation>
    </message>
    <message>
        <source>Satyland: the same of a week.</source>
        <translation>Satyland：週足の基準。</translation>
    </message>
    <message>
        <source>Satyland: the same of timeframes up to 4 hours.</source>
        <translation>Satyland：4 時間足までの基準。</translation>
    </message>
    <message>
        <source>Satyland: distance from the pivot that is 100 of the phase oscillator.</source>
        <translation>Satyland：フェーズオシレーターの 100 に当たるピボットからの距離。</translation>
    </message>
    <message>
        <source>Satyland: bars that the phase oscillator is smoothed over.</source>
        <translation>Satyland：フェーズオシレーターを平滑化する足数。</translation>
    </message>
    <message>
        <source>Satyland: distance of the trigger from the close before.</source>
        <translation>Satyland：前の終値からトリガーまでの距離。</translation>
    </message>
    <message>
        <source>Strat: longer timeframes whose open price is compared with; of month, week, day and 1h.</source>
        <translation>Strat：始値を比べる上位時間足。月、週、日、1h から。</translation>
    </message>
    <message>
        <source>Strat: how near a trigger must be that has not fired.</source>
        <translation>Strat：未発動のトリガーに必要な近さ。</translation>
    </message>
    <message>
        <source>Strat: how long ago a trigger may have fired.</source>
        <translation>Strat：トリガー発動後、有効とみなす経過時間。</translation>
    </message>
    <message>
        <source>Squeeze: confidence of a choppy release, at most.</source>
        <translation>スクイーズ：荒れた放れの確信度の上限。</translation>
    </message>
    <message>
        <source>Squeeze: how long a release is spoken of.</source>
        <translation>スクイーズ：放れについて意見を述べる期間。</translation>
    </message>
    <message>
        <source>An agent that fails more than 3 times in 5 minutes is switched off by itself.</source>
        <translation>5 分間に 3 回を超えて失敗したエージェントは自動で停止します。</translation>
    </message>
    <message>
        <source>An agent that thinks longer about a signal is switched off by itself.</source>
        <translation>シグナルの検討がこれより長いエージェントは自動で停止します。</translation>
    </message>
    <message>
        <source>Elliott: least leg of intermediate waves.</source>
        <translation>エリオット：中間波の最小レッグ。</translation>
    </message>
    <message>
        <source>Elliott: least leg of major waves.</source>
        <translation>エリオット：大波の最小レッグ。</translation>
    </message>
    <message>
        <source>Elliott: least leg of minor waves.</source>
        <translation>エリオット：小波の最小レッグ。</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at B.</source>
        <translation>ハーモニック：B 点の比率の許容誤差。</translation>
    </message>
    <message>
        <source>Harmonic patterns: the same for Gartley, Butterfly and Alt Bat.</source>
        <translation>ハーモニック：Gartley、Butterfly、Alt Bat の同じ許容誤差。</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at D.</source>
        <translation>ハーモニック：D 点の比率の許容誤差。</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the other ratios.</source>
        <translation>ハーモニック：その他の比率の許容誤差。</translation>
    </message>
    <message>
        <source>Swings closer than this make a pool of liquidity.</source>
        <translation>これより近いスイングは流動性プールになります。</translation>
    </message>
    <message>
        <source>Bars on either side of a swing that makes the trend.</source>
        <translation>トレンドを決めるスイングの両側の足数。</translation>
    </message>
    <message>
        <source>Fair value gaps smaller than this do not count.</source>
        <translation>これより小さいフェアバリューギャップは数えません。</translation>
    </message>
    <message>
        <source>Bars on either side of a swing whose break counts.</source>
        <translation>ブレイクが有効なスイングの両側の足数。</translation>
    </message>
    <message>
        <source>Order blocks kept on each side.</source>
        <translation>各側で保持するオーダーブロック数。</translation>
    </message>
    <message>
        <source>Support and resistance: neighbours closer than this join.</source>
        <translation>支持・抵抗：これより近い隣同士を統合します。</translation>
    </message>
    <message>
        <source>Support and resistance: how long a swing counts.</source>
        <translation>支持・抵抗：スイングが有効な期間。</translation>
    </message>
    <message>
        <source>Nothing is held over the close of the regular session.</source>
        <translation>通常取引の引けを越えて保有しません。</translation>
    </message>
    <message>
        <source>How long before that close positions are left.</source>
        <translation>その引けのどれだけ前に手仕舞うか。</translation>
    </message>
    <message>
        <source>A position older than this is closed.</source>
        <translation>これより古いポジションを決済します。</translation>
    </message>
    <message>
        <source>Wait between two attempts of a failed exit.</source>
        <translation>失敗した決済の再試行までの待ち時間。</translation>
    </message>
    <message>
        <source>Parts of a position that are left before the rest, as profit in percent of the entry price and fraction of the position: 1.5:0.5,3:0.25. Empty: none.</source>
        <translation>残りより先に手仕舞う分割。エントリー価格に対する利益％と数量比で 1.5:0.5,3:0.25 のように書きます。空欄：なし。</translation>
    </message>
    <message>
        <source>An approved signal against a position closes it.</source>
        <translation>ポジションに反する承認シグナルで決済します。</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry.</source>
        <translation>エントリーから保護ストップまでの距離。</translation>
    </message>
    <message>
        <source>Distance of the profit target from the entry.</source>
        <translation>エントリーから利益目標までの距離。</translation>
    </message>
    <message>
        <source>A position that was far enough in profit is left when it gives back too much of it.</source>
        <translation>十分利益の出たポジションは、戻しすぎると手仕舞います。</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop, in distances from the entry to its stop.</source>
        <translation>トレーリングストップを有効にする利益（エントリーからストップまでの距離単位）。</translation>
    </message>
    <message>
        <source>Distance of the trailing stop from the best price.</source>
        <translation>最良値からトレーリングストップまでの距離。</translation>
    </message>
    <message>
        <source>Alpaca: which of its streams; sip wants a paid plan.</source>
        <translation>Alpaca：使うストリーム。sip には有料プランが必要です。</translation>
    </message>
    <message>
        <source>Alpaca: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Alpaca：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>Alpaca: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Alpaca：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>Alpaca: where its socket is; of several the next is tried when one fails.</source>
        <translation>Alpaca：ソケットの場所。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>Binance: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Binance：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>Binance: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Binance：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>Binance: where its socket is; of several the next is tried when one fails.</source>
        <translation>Binance：ソケットの場所。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts instead of spot.</source>
        <translation>Bybit：現物の代わりに無期限契約。</translation>
    </message>
    <message>
        <source>Bybit: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Bybit：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>Bybit: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Bybit：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>Bybit: where its socket is; of several the next is tried when one fails.</source>
        <translation>Bybit：ソケットの場所。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>Coinbase Advanced: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Advanced：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>Coinbase Advanced: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Advanced：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>Coinbase Advanced: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Advanced：ソケットの場所。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>Coinbase Exchange: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Exchange：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>Coinbase Exchange: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Exchange：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>Coinbase Exchange: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Exchange：ソケットの場所。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book, instead of its best 50 levels as they are.</source>
        <translation>KuCoin：最良 50 本の状態ではなく、板の全変化を受けます。</translation>
    </message>
    <message>
        <source>KuCoin: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>KuCoin：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>KuCoin: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>KuCoin：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>KuCoin: where its socket is; empty: it says so itself on each connection; of several the next is tried when one fails.</source>
        <translation>KuCoin：ソケットの場所。空欄：接続のたびに先方が通知。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>How late after its end a bar may come and still be scored and traded on; later ones are history.</source>
        <translation>足の終了後どれだけ遅れて届いても採点・取引の対象とするか。それより遅いものは履歴扱いです。</translation>
    </message>
    <message>
        <source>OKX: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>OKX：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>OKX: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>OKX：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>OKX: where its socket is; of several the next is tried when one fails.</source>
        <translation>OKX：ソケットの場所。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, the feed itself waits. Nothing is lost.</source>
        <translation>エンジン待ちにできるレコード数。超えるとフィード側が待ちます。何も失われません。</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, quotes replace older ones and books are left out. All is counted.</source>
        <translation>エンジン待ちにできるレコード数。超えると気配は新しいものに置き換え、板は省きます。すべて数えます。</translation>
    </message>
    <message>
        <source>Twelve Data: the plan has the socket; off: prices are asked for.</source>
        <translation>Twelve Data：プランにソケットが含まれます。オフ：価格を問い合わせます。</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls of a day, until midnight UTC.</source>
        <translation>Twelve Data：1 日の REST 呼び出し数（UTC 0 時まで）。</translation>
    </message>
    <message>
        <source>Twelve Data: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Twelve Data：REST 許容量のうち使ってよい割合（先方の重み単位）。</translation>
    </message>
    <message>
        <source>Twelve Data: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Twelve Data：REST ホスト。カンマ区切りで複数なら、失敗時に次へ問い合わせます。</translation>
    </message>
    <message>
        <source>Twelve Data: where its socket is; empty: the plan has none; of several the next is tried when one fails.</source>
        <translation>Twelve Data：ソケットの場所。空欄：プランに含まれません。複数なら失敗時に次を試します。</translation>
    </message>
    <message>
        <source>Modelled time from submitting an order until the exchange has it.</source>
        <translation>注文送信から取引所到達までの想定時間。</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to this program, for fill model F3.</source>
        <translation>取引所から本プログラムまでの想定時間（約定モデル F3）。</translation>
    </message>
    <message>
        <source>Sends every order to venues of all fill models besides and says what each made of it.</source>
        <translation>各注文を全約定モデルの取引先にも送り、それぞれの結果を示します。</translation>
    </message>
    <message>
        <source>How paper orders are filled: F0 at the price as it is, F1 at the spread, F2 through the visible book, F3 with latency, queue and impact besides. auto: F3 where there is an order book, else F1. Bars alone make F1B of F1 to F3. A venue with working orders keeps its model until they end.</source>
        <translation>ペーパー注文の約定方法：F0 は価格そのまま、F1 はスプレッド、F2 は見えている板、F3 はさらに遅延・待ち行列・インパクト。auto：板があれば F3、なければ F1。足だけなら F1〜F3 は F1B になります。注文が残る取引先は終わるまでモデルを保ちます。</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to the sender of an order, for fill model F3.</source>
        <translation>取引所から注文者までの想定時間（約定モデル F3）。</translation>
    </message>
    <message>
        <source>Slippage added to the far side of a quote.</source>
        <translation>気配の反対側に加えるスリッページ。</translation>
    </message>
    <message>
        <source>Bars of the signal timeframe between two accepted signals of an instrument.</source>
        <translation>同一銘柄で採用シグナル間に空けるシグナル足の本数。</translation>
    </message>
    <message>
        <source>Least time between two accepted signals of an instrument.</source>
        <translation>同一銘柄で採用シグナル間に空ける最短時間。</translation>
    </message>
    <message>
        <source>Least strength for a signal from outside: only a score that says the opposite blocks.</source>
        <translation>外部シグナルの最低強度：反対を示すスコアだけが阻止します。</translation>
    </message>
    <message>
        <source>Least strength max(score, 1 - score) of a signal.</source>
        <translation>シグナルの最低強度 max(score, 1 - score)。</translation>
    </message>
    <message>
        <source>Cap on the spread at the spread gate.</source>
        <translation>スプレッドゲートでのスプレッド上限。</translation>
    </message>
    <message>
        <source>Spread gate: times the median of recent spreads.</source>
        <translation>スプレッドゲート：直近スプレッド中央値の倍数。</translation>
    </message>
    <message>
        <source>Spread gate: always allowed up to this many ticks.</source>
        <translation>スプレッドゲート：このティック数までは常に許可。</translation>
    </message>
    <message>
        <source>Longest time market data wait for the disk.</source>
        <translation>市場データがディスクを待つ最長時間。</translation>
    </message>
    <message>
        <source>Messages of the desktop: from this importance on.</source>
        <translation>デスクトップ通知：この重要度から。</translation>
    </message>
    <message>
        <source>Discord: from this importance on. Its webhook is the secret discord.url.</source>
        <translation>Discord：この重要度から。webhook はシークレット discord.url です。</translation>
    </message>
    <message>
        <source>Discord: messages a minute at most; what comes faster is told together.</source>
        <translation>Discord：1 分あたりの最大通数。超えた分はまとめて通知します。</translation>
    </message>
    <message>
        <source>Quiet hours such as 22:00-07:00: what can wait is told afterwards, together. Empty: none.</source>
        <translation>静音時間（例 22:00-07:00）：待てるものは後でまとめて通知。空欄：なし。</translation>
    </message>
    <message>
        <source>What is critical is told in quiet hours too.</source>
        <translation>重大なものは静音時間でも通知します。</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours, such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>静音時間のタイムゾーン（例 Europe/Berlin）。空欄：このコンピューターのもの。</translation>
    </message>
    <message>
        <source>Slack: from this importance on. Its webhook is the secret slack.url.</source>
        <translation>Slack：この重要度から。webhook はシークレット slack.url です。</translation>
    </message>
    <message>
        <source>Slack: messages a minute at most; what comes faster is told together.</source>
        <translation>Slack：1 分あたりの最大通数。超えた分はまとめて通知します。</translation>
    </message>
    <message>
        <source>A sound of the desktop: from this importance on.</source>
        <translation>デスクトップの音：この重要度から。</translation>
    </message>
    <message>
        <source>Telegram: from this importance on. Its secrets are telegram.token and telegram.chat.</source>
        <translation>Telegram：この重要度から。シークレットは telegram.token と telegram.chat です。</translation>
    </message>
    <message>
        <source>Telegram: messages a minute at most; what comes faster is told together.</source>
        <translation>Telegram：1 分あたりの最大通数。超えた分はまとめて通知します。</translation>
    </message>
    <message>
        <source>What a message says: {title} {text} {symbol} {price} {time} {topic} {importance}, and | for a new line. Empty: {title}|{text}.</source>
        <translation>メッセージの内容：{title} {text} {symbol} {price} {time} {topic} {importance}、改行は |。空欄：{title}|{text}。</translation>
    </message>
    <message>
        <source>Which topics are told: fill, signal, alert, risk, feed, kill, system. Empty: all but signal.</source>
        <translation>通知する話題：fill, signal, alert, risk, feed, kill, system。空欄：signal 以外すべて。</translation>
    </message>
    <message>
        <source>How far a market order in an option crosses the spread: 0 fills at the mid, 1 at the other side.</source>
        <translation>オプションの成行がスプレッドをどれだけ越えるか：0 は仲値、1 は反対側で約定。</translation>
    </message>
    <message>
        <source>Strike by delta: the one whose delta is nearest to this, whatever its sign.</source>
        <translation>デルタによる権利行使価格：符号を問わずデルタが最も近いもの。</translation>
    </message>
    <message>
        <source>Most contracts of one option that are held.</source>
        <translation>1 つのオプションで保有する最大枚数。</translation>
    </message>
    <message>
        <source>Most calendar days to expiry of an option that is bought; never fewer than wanted.</source>
        <translation>買うオプションの満期までの最大暦日数。希望日数を下回りません。</translation>
    </message>
    <message>
        <source>No entry in an option whose spread is wider, in percent of its mid; below 0.50 one of 0.05 will do.</source>
        <translation>スプレッドが仲値の％でこれより広いオプションには入りません。0.50 未満では 0.05 なら可。</translation>
    </message>
    <message>
        <source>Fewest calendar days to expiry of an option that is bought; never fewer than those of the exit.</source>
        <translation>買うオプションの満期までの最小暦日数。手仕舞いの日数を下回りません。</translation>
    </message>
    <message>
        <source>A position in an option is left when fewer calendar days to expiry remain.</source>
        <translation>満期までの暦日数がこれを下回るとオプションを手仕舞います。</translation>
    </message>
    <message>
        <source>Strike by steps: how many listed strikes further out of the money.</source>
        <translation>段数による権利行使価格：上場行使価格で何段アウトか。</translation>
    </message>
    <message>
        <source>No order in an option further from its mid.</source>
        <translation>仲値からこれより離れたオプション注文は出しません。</translation>
    </message>
    <message>
        <source>A position in an option is left at this profit, in percent of what was paid.</source>
        <translation>支払額の％でこの利益に達するとオプションを手仕舞います。</translation>
    </message>
    <message>
        <source>Interest a year, continuously compounded, that volatilities and greeks are found with.</source>
        <translation>ボラティリティとグリークスの計算に使う年利（連続複利）。</translation>
    </message>
    <message>
        <source>An older quote of an option fills nothing and is not traded on. Recordings by the minute or the hour need more.</source>
        <translation>これより古いオプション気配では約定も取引もしません。分足・時間足の記録ではより大きい値が必要です。</translation>
    </message>
    <message>
        <source>A position in an option is left at this loss, in percent of what was paid; 100: never.</source>
        <translation>支払額の％でこの損失に達するとオプションを手仕舞います。100：しない。</translation>
    </message>
    <message>
        <source>Which strike a signal buys: the first at the price or out of the money, one by its delta, or one further out.</source>
        <translation>シグナルが買う行使価格：ATM または最初の OTM、デルタによるもの、さらに外のもの。</translation>
    </message>
    <message>
        <source>Calendar days to expiry that are wanted: the first expiry from there on; never fewer than the fewest.</source>
        <translation>希望する満期までの暦日数：そこから最初の満期。最小日数を下回りません。</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop of an option, in percent of what was paid.</source>
        <translation>オプションのトレーリングストップを有効にする利益（支払額の％）。</translation>
    </message>
    <message>
        <source>An option whose trailing stop is armed is left when it gives back so many points of its profit.</source>
        <translation>有効なトレーリングストップのオプションは、利益をこのポイント戻すと手仕舞います。</translation>
    </message>
    <message>
        <source>Keep what venues send as it came, before anything is made of it, in the workspace.</source>
        <translation>取引先から届いたものを加工前のままワークスペースに保存します。</translation>
    </message>
    <message>
        <source>How much room raw frames may take; the oldest files go first.</source>
        <translation>生フレームに使える容量。古いファイルから消します。</translation>
    </message>
    <message>
        <source>Blend: a direction is taken up from this probability on.</source>
        <translation>ブレンド：この確率から方向を採用します。</translation>
    </message>
    <message>
        <source>Blend: and left below this one.</source>
        <translation>ブレンド：これを下回ると手放します。</translation>
    </message>
    <message>
        <source>Blend: share of the hidden Markov model.</source>
        <translation>ブレンド：隠れマルコフモデルの割合。</translation>
    </message>
    <message>
        <source>Blend: share of the Markov-switching model.</source>
        <translation>ブレンド：マルコフスイッチングモデルの割合。</translation>
    </message>
    <message>
        <source>Blend: share of the rules.</source>
        <translation>ブレンド：ルールの割合。</translation>
    </message>
    <message>
        <source>Probability of a change that raises the alarm.</source>
        <translation>警報を出す変化の確率。</translation>
    </message>
    <message>
        <source>Longest run that is told apart.</source>
        <translation>区別する最長の継続。</translation>
    </message>
    <message>
        <source>Chance per bar that a run ends.</source>
        <translation>1 本ごとに継続が終わる確率。</translation>
    </message>
    <message>
        <source>States of the hidden Markov model.</source>
        <translation>隠れマルコフモデルの状態数。</translation>
    </message>
    <message>
        <source>Prior counts that a state stays.</source>
        <translation>状態が続く事前カウント。</translation>
    </message>
    <message>
        <source>Least history to train on.</source>
        <translation>学習に必要な最小履歴。</translation>
    </message>
    <message>
        <source>From one training to the next.</source>
        <translation>次の学習までの間隔。</translation>
    </message>
    <message>
        <source>Starts of a training; the best counts.</source>
        <translation>学習の初期値の数。最良を使います。</translation>
    </message>
    <message>
        <source>History to train on.</source>
        <translation>学習に使う履歴。</translation>
    </message>
    <message>
        <source>History to train the Markov-switching model on.</source>
        <translation>マルコフスイッチングモデルの学習に使う履歴。</translation>
    </message>
    <message>
        <source>A direction is taken up beyond this score.</source>
        <translation>このスコアを超えると方向を採用します。</translation>
    </message>
    <message>
        <source>And left below this one.</source>
        <translation>これを下回ると手放します。</translation>
    </message>
    <message>
        <source>Closed bars a new direction must hold.</source>
        <translation>新しい方向が続くべき確定足数。</translation>
    </message>
    <message>
        <source>Closed bars another new label must hold.</source>
        <translation>その他の新ラベルが続くべき確定足数。</translation>
    </message>
    <message>
        <source>Spreads below this percentile are tight.</source>
        <translation>この百分位未満のスプレッドは狭い。</translation>
    </message>
    <message>
        <source>Spreads from this percentile on are wide.</source>
        <translation>この百分位以上のスプレッドは広い。</translation>
    </message>
    <message>
        <source>Spreads of a session hour that one is compared with.</source>
        <translation>比較に使う同じ時間帯のスプレッド数。</translation>
    </message>
    <message>
        <source>Whose bars tell the market regime: the longest scored timeframe that is not longer.</source>
        <translation>市場レジームを示す足：これを超えない最長の採点時間足。</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is extreme.</source>
        <translation>この百分位以上のボラティリティは極端。</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is high.</source>
        <translation>この百分位以上のボラティリティは高い。</translation>
    </message>
    <message>
        <source>Volatility below this percentile is low.</source>
        <translation>この百分位未満のボラティリティは低い。</translation>
    </message>
    <message>
        <source>History that the volatility is ranked in.</source>
        <translation>ボラティリティを順位付ける履歴。</translation>
    </message>
    <message>
        <source>Losses in a row make orders smaller, then pause entries; so does most of the daily loss.</source>
        <translation>連敗で注文を縮小し、次に新規を休止。日次損失の大半でも同じです。</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that pause entries until the next trading day; 0: never.</source>
        <translation>平静モード：翌取引日まで新規を休止する連敗数。0：しない。</translation>
    </message>
    <message>
        <source>Calm mode: share of the largest daily loss (R03) that pauses entries.</source>
        <translation>平静モード：新規を休止する最大日次損失（R03）の割合。</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that make orders smaller; 0: never.</source>
        <translation>平静モード：注文を縮小する連敗数。0：しない。</translation>
    </message>
    <message>
        <source>Calm mode: what is left of an order.</source>
        <translation>平静モード：注文に残す割合。</translation>
    </message>
    <message>
        <source>R09: positions whose daily returns correlate more than this are one cluster.</source>
        <translation>R09：日次リターンの相関がこれを超えるポジションは 1 つの塊です。</translation>
    </message>
    <message>
        <source>R02: wait after a losing trade in the instrument.</source>
        <translation>R02：銘柄での負けトレード後の待ち時間。</translation>
    </message>
    <message>
        <source>R02: wait after an entry in the instrument.</source>
        <translation>R02：銘柄でのエントリー後の待ち時間。</translation>
    </message>
    <message>
        <source>R14: two limits of a side that are closer than this are one order too many.</source>
        <translation>R14：同じ側でこれより近い 2 つの指値は 1 つ余分です。</translation>
    </message>
    <message>
        <source>R20: stretches of time without entries, as from,until,symbols,title with times in UTC and * for all symbols; several are separated by a semicolon or stand in lines of their own.</source>
        <translation>R20：新規なしの時間帯。from,until,symbols,title の形で時刻は UTC、* は全銘柄。複数はセミコロンまたは改行で区切ります。</translation>
    </message>
    <message>
        <source>The kill switch also closes all positions.</source>
        <translation>キルスイッチで全ポジションも決済します。</translation>
    </message>
    <message>
        <source>A broken R03, R04 or R08 triggers the kill switch, or only halts entries until the next day, the next week or an unlock.</source>
        <translation>R03、R04、R08 の違反でキルスイッチを作動、または翌日・翌週・解除まで新規のみ停止。</translation>
    </message>
    <message>
        <source>R16: share of cash an order may use.</source>
        <translation>R16：1 注文に使える現金の割合。</translation>
    </message>
    <message>
        <source>R09: exposure that moves together.</source>
        <translation>R09：連動するエクスポージャー。</translation>
    </message>
    <message>
        <source>R01: largest position in a future.</source>
        <translation>R01：先物 1 銘柄の最大ポジション。</translation>
    </message>
    <message>
        <source>R03: a larger loss since the start of the trading day stops entries until the next.</source>
        <translation>R03：取引日開始からの損失がこれを超えると翌日まで新規を停止します。</translation>
    </message>
    <message>
        <source>R08: a larger fall from the peak halts entries.</source>
        <translation>R08：ピークからの下落がこれを超えると新規を停止します。</translation>
    </message>
    <message>
        <source>R06: gross exposure.</source>
        <translation>R06：総エクスポージャー。</translation>
    </message>
    <message>
        <source>R07: gross notional by equity.</source>
        <translation>R07：総想定元本の対資産比。</translation>
    </message>
    <message>
        <source>R21: how much models may change the orders of a day, by equity.</source>
        <translation>R21：モデルが 1 日の注文を変えられる程度（対資産比）。</translation>
    </message>
    <message>
        <source>R12: value of one order.</source>
        <translation>R12：1 注文の金額。</translation>
    </message>
    <message>
        <source>R15.</source>
        <translation>R15。</translation>
    </message>
    <message>
        <source>R01: largest position in one instrument.</source>
        <translation>R01：1 銘柄の最大ポジション。</translation>
    </message>
    <message>
        <source>R01: open positions at once.</source>
        <translation>R01：同時保有ポジション数。</translation>
    </message>
    <message>
        <source>R13: spread by mid.</source>
        <translation>R13：スプレッドの対仲値比。</translation>
    </message>
    <message>
        <source>R18: loss of the worst scenario.</source>
        <translation>R18：最悪シナリオの損失。</translation>
    </message>
    <message>
        <source>R17: value at risk of a day.</source>
        <translation>R17：1 日のバリューアットリスク。</translation>
    </message>
    <message>
        <source>R04: as R03, by the week.</source>
        <translation>R04：R03 と同じ（週単位）。</translation>
    </message>
    <message>
        <source>R05: target distance by stop distance.</source>
        <translation>R05：目標距離とストップ距離の比。</translation>
    </message>
    <message>
        <source>Share of equity that one trade may lose at its stop.</source>
        <translation>1 トレードがストップで失ってよい資産の割合。</translation>
    </message>
    <message>
        <source>Share of a limit at which a warning is given.</source>
        <translation>警告を出す上限の割合。</translation>
    </message>
    <message>
        <source>R22: longest run; 0: no limit.</source>
        <translation>R22：最長の実行時間。0：無制限。</translation>
    </message>
    <message>
        <source>R22: largest loss of a run, in the account&apos;s currency; 0: no limit.</source>
        <translation>R22：1 回の実行の最大損失（口座通貨）。0：無制限。</translation>
    </message>
    <message>
        <source>R22: value of all entries of a run; 0: no limit.</source>
        <translation>R22：1 回の実行の全エントリー金額。0：無制限。</translation>
    </message>
    <message>
        <source>R22: entries a day of a run; 0: no limit.</source>
        <translation>R22：1 回の実行の 1 日あたりエントリー数。0：無制限。</translation>
    </message>
    <message>
        <source>How orders are sized: by the loss at their stop, by a volatility target, or by the Kelly formula.</source>
        <translation>注文サイズの決め方：ストップでの損失、ボラティリティ目標、ケリー公式。</translation>
    </message>
    <message>
        <source>R11: oldest quote or trade an entry may rest on.</source>
        <translation>R11：エントリーが依拠できる最も古い気配または約定。</translation>
    </message>
    <message>
        <source>Oldest exchange rate an entry may rest on.</source>
        <translation>エントリーが依拠できる最も古い為替レート。</translation>
    </message>
    <message>
        <source>Sizing by volatility: of a year, by equity.</source>
        <translation>ボラティリティによるサイズ：年率、対資産比。</translation>
    </message>
    <message>
        <source>R17: confidence of the value at risk.</source>
        <translation>R17：バリューアットリスクの信頼水準。</translation>
    </message>
    <message>
        <source>paired: engine 1 acts on paper and engine 2 in its shadow on every signal. split: only the one that the signal is assigned to.</source>
        <translation>paired：全シグナルでエンジン 1 がペーパー、エンジン 2 がシャドーで動きます。split：割り当てられた側だけ。</translation>
    </message>
    <message>
        <source>Share of signals assigned to engine 2 while no experiment runs.</source>
        <translation>実験がないときエンジン 2 に割り当てるシグナルの割合。</translation>
    </message>
    <message>
        <source>Score instruments; off: only signals from outside are traded.</source>
        <translation>銘柄を採点します。オフ：外部シグナルだけを取引します。</translation>
    </message>
    <message>
        <source>The longest scored timeframe forbids a trade that it is strongly against.</source>
        <translation>最長の採点時間足が強く反対するトレードを禁じます。</translation>
    </message>
    <message>
        <source>Least weight share of the timeframes that agree with the score.</source>
        <translation>スコアに同意する時間足の最小重み割合。</translation>
    </message>
    <message>
        <source>An instrument is scored when a bar of these closes; a tape of longer bars uses its own timeframe.</source>
        <translation>これらの足の確定時に銘柄を採点します。より長い足のテープは自身の時間足を使います。</translation>
    </message>
    <message>
        <source>Timeframes that make up the score; a tape of longer bars uses its own and the next two.</source>
        <translation>スコアを構成する時間足。より長い足のテープは自身と次の 2 つを使います。</translation>
    </message>
    <message>
        <source>How long the body of a request may take to come.</source>
        <translation>リクエスト本文の受信に許す時間。</translation>
    </message>
    <message>
        <source>Most connections to the local server at once; at most half of the files that the program may open.</source>
        <translation>ローカルサーバーの最大同時接続数。プログラムが開けるファイル数の半分まで。</translation>
    </message>
    <message>
        <source>The window runs the local server: webhook, API, health and metrics, on 127.0.0.1 alone.</source>
        <translation>ウィンドウがローカルサーバー（webhook、API、ヘルス、メトリクス）を 127.0.0.1 のみで動かします。</translation>
    </message>
    <message>
        <source>How long the head of a request may take to come, and how long a connection may wait for the next.</source>
        <translation>リクエストヘッダーの受信と、次のリクエスト待ちに許す時間。</translation>
    </message>
    <message>
        <source>Other names under which a proxy in front hands requests on, separated by commas.</source>
        <translation>前段のプロキシが転送に使う他の名前（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Port of the local server.</source>
        <translation>ローカルサーバーのポート。</translation>
    </message>
    <message>
        <source>Addresses and networks that may send signals, separated by commas; empty: all.</source>
        <translation>シグナルを送れるアドレスとネットワーク（カンマ区切り）。空欄：すべて。</translation>
    </message>
    <message>
        <source>Instruments that signals may speak of, separated by commas; empty: all of the session.</source>
        <translation>シグナルが扱える銘柄（カンマ区切り）。空欄：セッションの全銘柄。</translation>
    </message>
    <message>
        <source>Requests that the log keeps; the oldest go.</source>
        <translation>ログが保持するリクエスト数。古いものから消えます。</translation>
    </message>
    <message>
        <source>Signals that one strategy may send in any minute.</source>
        <translation>1 つのストラテジーが任意の 1 分間に送れるシグナル数。</translation>
    </message>
    <message>
        <source>Where a trusted proxy names the sender.</source>
        <translation>信頼するプロキシが送信元を記す場所。</translation>
    </message>
    <message>
        <source>Signals need the signature of a proxy; a secret in body or path is not enough.</source>
        <translation>シグナルにはプロキシの署名が必要です。本文やパスのシークレットでは足りません。</translation>
    </message>
    <message>
        <source>Tickers of the sender and what they mean here: TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL.</source>
        <translation>送信側のティッカーとここでの意味：TICKER=SYMBOL または EXCHANGE:TICKER=SYMBOL。</translation>
    </message>
    <message>
        <source>Addresses whose word on the sender is believed, separated by commas.</source>
        <translation>送信元の申告を信じるアドレス（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Signals that may wait for the session; beyond, senders are told to try again.</source>
        <translation>セッション待ちにできるシグナル数。超えると送信側に再試行を求めます。</translation>
    </message>
    <message>
        <source>A live session older than this is continued by a new one at a day close.</source>
        <translation>これより古いライブセッションは日次クローズで新しいものが引き継ぎます。</translation>
    </message>
    <message>
        <source>A live session with more events is continued by a new one.</source>
        <translation>イベントがこれより多いライブセッションは新しいものが引き継ぎます。</translation>
    </message>
    <message>
        <source>History of each base timeframe given to a session that starts inside a tape (--from) or on a feed.</source>
        <translation>テープの途中（--from）やフィードで始まるセッションに与える各基本時間足の履歴。</translation>
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
        <translation>本</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>/分</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>件</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>件</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>件</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>ティック</translation>
    </message>
    <message>
        <source>Alpaca: the options of its stocks are listened to. indicative is free, delayed and altered; opra wants a paid plan.</source>
        <translation>Alpaca：株式のオプションも受信します。indicative は無料ですが遅延し加工されています。opra には有料プランが必要です。</translation>
    </message>
    <message>
        <source>Alpaca: contracts that end within so many days are listened to.</source>
        <translation>Alpaca：この日数以内に満期となる銘柄を受信します。</translation>
    </message>
    <message>
        <source>Alpaca: how often a chain is asked for; each thousand of its contracts is a request.</source>
        <translation>Alpaca：チェーンを照会する間隔です。千銘柄ごとに 1 回の要求になります。</translation>
    </message>
    <message>
        <source>Alpaca: contracts with strikes so far from the price are listened to.</source>
        <translation>Alpaca：行使価格が現在値からこの範囲にある銘柄を受信します。</translation>
    </message>
    <message>
        <source>Announced cash dividends as date,symbol,amount, the date being the first without it; several are separated by a semicolon. They are taken off the price that volatilities and greeks are found with. Before such a day a call that was sold may be exercised: a warning says so.</source>
        <translation>発表済みの現金配当を date,symbol,amount で。日付は配当落ちの初日、複数はセミコロンで区切ります。ボラティリティとグリークスを求める価格から差し引かれます。その日の前には売ったコールが行使されることがあり、警告が出ます。</translation>
    </message>
    <message>
        <source>Interest by time instead of one rate for all: percent a year, continuously compounded, as 30d 4.2, 6m 4.1, 1y 4.05. Empty: options.rate_percent.</source>
        <translation>一律ではなく期間ごとの金利:年率パーセント、連続複利、例 30d 4.2, 6m 4.1, 1y 4.05。空欄:options.rate_percent。</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>created</source>
        <comment>order</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>refused by risk</source>
        <comment>order</comment>
        <translation>リスク管理が拒否</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>order</comment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>working</source>
        <comment>order</comment>
        <translation>執行待ち</translation>
    </message>
    <message>
        <source>partly filled</source>
        <comment>order</comment>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>order</comment>
        <translation>取消中</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>order</comment>
        <translation>約定</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order</comment>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>order</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>order</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>order</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>open</source>
        <comment>position</comment>
        <translation>保有中</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>position</comment>
        <translation>決済中</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>position</comment>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>position</comment>
        <translation>割当</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>position</comment>
        <translation>満期</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>kill switch</comment>
        <translation>待機</translation>
    </message>
    <message>
        <source>KILLED</source>
        <comment>kill switch</comment>
        <translation>作動</translation>
    </message>
    <message>
        <source>killed, acknowledged</source>
        <comment>kill switch</comment>
        <translation>作動 (確認済み)</translation>
    </message>
    <message>
        <source>market</source>
        <comment>order kind</comment>
        <translation>成行</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>order kind</comment>
        <translation>指値</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>order kind</comment>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>stop limit</source>
        <comment>order kind</comment>
        <translation>逆指値指値</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <comment>order kind</comment>
        <translation>トレーリング</translation>
    </message>
    <message>
        <source>on close</source>
        <comment>order kind: at the market&apos;s close</comment>
        <translation>引け執行</translation>
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
        <translation>買い</translation>
    </message>
    <message>
        <source>SELL</source>
        <comment>side</comment>
        <translation>売り</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>signal</comment>
        <translation>様子見</translation>
    </message>
    <message>
        <source>LONG</source>
        <comment>signal</comment>
        <translation>ロング</translation>
    </message>
    <message>
        <source>SHORT</source>
        <comment>signal</comment>
        <translation>ショート</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <comment>signal</comment>
        <translation>決済</translation>
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
        <translation>操作者</translation>
    </message>
    <message>
        <source>score</source>
        <comment>source of a signal</comment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>file</source>
        <comment>source of a signal</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>local socket</source>
        <comment>source of a signal</comment>
        <translation>ローカルソケット</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>source of a signal</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of a signal</comment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>place order</source>
        <comment>command</comment>
        <translation>発注</translation>
    </message>
    <message>
        <source>cancel order</source>
        <comment>command</comment>
        <translation>注文取消</translation>
    </message>
    <message>
        <source>close position</source>
        <comment>command</comment>
        <translation>ポジション決済</translation>
    </message>
    <message>
        <source>close everything</source>
        <comment>command</comment>
        <translation>全決済</translation>
    </message>
    <message>
        <source>kill</source>
        <comment>command</comment>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>acknowledge kill</source>
        <comment>command</comment>
        <translation>キルスイッチ確認</translation>
    </message>
    <message>
        <source>unlock</source>
        <comment>command</comment>
        <translation>取引停止解除</translation>
    </message>
    <message>
        <source>change a flag</source>
        <comment>command</comment>
        <translation>フラグ変更</translation>
    </message>
    <message>
        <source>change a setting</source>
        <comment>command</comment>
        <translation>設定変更</translation>
    </message>
    <message>
        <source>replace order</source>
        <comment>command</comment>
        <translation>注文訂正</translation>
    </message>
    <message>
        <source>move stop and target</source>
        <comment>command</comment>
        <translation>ストップ・目標変更</translation>
    </message>
    <message>
        <source>reverse position</source>
        <comment>command</comment>
        <translation>ドテン</translation>
    </message>
    <message>
        <source>correct position</source>
        <comment>command</comment>
        <translation>ポジション訂正</translation>
    </message>
    <message>
        <source>move capital</source>
        <comment>command</comment>
        <translation>資金移動</translation>
    </message>
    <message>
        <source>open account</source>
        <comment>command</comment>
        <translation>口座開設</translation>
    </message>
    <message>
        <source>write a note</source>
        <comment>command</comment>
        <translation>メモ記入</translation>
    </message>
    <message>
        <source>settle unverified orders</source>
        <comment>command</comment>
        <translation>未確認注文の処理</translation>
    </message>
    <message>
        <source>end calm mode</source>
        <comment>command</comment>
        <translation>抑制モード終了</translation>
    </message>
    <message>
        <source>hold instrument</source>
        <comment>command</comment>
        <translation>銘柄を保留</translation>
    </message>
    <message>
        <source>book funding</source>
        <comment>command</comment>
        <translation>資金調達料の記帳</translation>
    </message>
    <message>
        <source>route an experiment</source>
        <comment>command</comment>
        <translation>実験の振り分け</translation>
    </message>
    <message>
        <source>switch an agent</source>
        <comment>command</comment>
        <translation>エージェント切替</translation>
    </message>
    <message>
        <source>order of several legs</source>
        <comment>command</comment>
        <translation>複数脚の注文</translation>
    </message>
    <message>
        <source>change several settings</source>
        <comment>command</comment>
        <translation>複数の設定を変更</translation>
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
        <translation>取引所時間</translation>
    </message>
    <message>
        <source>local time</source>
        <comment>time zone</comment>
        <translation>現地時間</translation>
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
        <translation>エリオット</translation>
    </message>
    <message>
        <source>harmonic</source>
        <translation>ハーモニック</translation>
    </message>
    <message>
        <source>detectors</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>テクニカル</translation>
    </message>
    <message>
        <source>buy from</source>
        <translation>買い下限</translation>
    </message>
    <message>
        <source>sell from</source>
        <translation>売り上限</translation>
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
        <translation>初期設定</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイル変更</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>what was learned</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>adaptive weights</comment>
        <translation>オフに切替</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, in which market regime</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>changed</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>the engine</source>
        <comment>who changed it</comment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>who changed it</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the base weights told the last outcomes better than what was learned</source>
        <translation>直近の結果は学習後の重みより基本の重みがよく予測</translation>
    </message>
    <message>
        <source>signal %1: %2, %3 ATR</source>
        <comment>number, how it ended, result</comment>
        <translation>シグナル%1: %2、%3 ATR</translation>
    </message>
    <message>
        <source>SMC %1 · Elliott %2 · harmonic %3 · detectors %4 · technical %5</source>
        <translation>SMC %1 · エリオット%2 · ハーモニック%3 · 検出器%4 · テクニカル%5</translation>
    </message>
    <message>
        <source>Adaptive weights are switched on, but the file forbids them (adaptive.enabled is false), or no session is open.</source>
        <translation>適応重みはオンですが、ファイルで禁止されているか (adaptive.enabledがfalse)、セッションが開かれていません。</translation>
    </message>
    <message>
        <source>Adaptive weights are off: the weights stay as they are set. The flag adaptive_weights lets them learn.</source>
        <translation>適応重みはオフです。重みは設定どおりです。フラグadaptive_weightsで学習を有効にできます。</translation>
    </message>
    <message>
        <source>Adaptive weights learn: %1 outcomes so far, %2 signals wait for theirs. Base: %3.</source>
        <translation>適応重みを学習中: これまでの結果%1件、結果待ちのシグナル%2件。基本: %3。</translation>
    </message>
    <message>
        <source>%1 outcomes had stale prices and taught nothing.</source>
        <translation>結果%1件は価格が古く、学習に使いませんでした。</translation>
    </message>
    <message>
        <source>Brier score of the last %1: %2 with what was learned, %3 with the base.</source>
        <translation>直近%1件のBrierスコア: 学習後%2、基本%3。</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>passed</source>
        <comment>a gate</comment>
        <translation>通過</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>by a gate or a rule</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>by risk</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>made smaller</source>
        <comment>by risk</comment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>by the agents</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>by the agents</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>an order</comment>
        <translation>約定</translation>
    </message>
    <message>
        <source>Signal</source>
        <comment>kind of decision</comment>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Gates</source>
        <comment>kind of decision</comment>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>kind of decision</comment>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of decision</comment>
        <translation>注文</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>kind of decision</comment>
        <translation>約定</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>kind of decision</comment>
        <translation>決済</translation>
    </message>
    <message>
        <source>Not traded</source>
        <comment>kind of decision</comment>
        <translation>取引なし</translation>
    </message>
    <message>
        <source>Assignment</source>
        <comment>kind of decision</comment>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>kind of decision</comment>
        <translation>意見</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>kind of decision</comment>
        <translation>エージェント</translation>
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
        <translation>操作者</translation>
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
        <translation>ストップ %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>its price</comment>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>engine 2&apos;s shadow</source>
        <translation>エンジン2のシャドー</translation>
    </message>
    <message>
        <source>main account</source>
        <translation>メイン口座</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>スマートマネー・コンセプトの重み</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>エリオット波動の重み</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>ハーモニックパターンの重み</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>全検出器の合計の重み</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>テクニカルスコアの重み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>setting, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>rule of the experiment = %1</source>
        <translation>実験のルール = %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>account, amount, currency</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no account would stand otherwise</source>
        <translation>残高の変わる口座なし</translation>
    </message>
    <message>
        <source>The session was decided by another version of Sextant: “as it was” is what this version makes of it.</source>
        <translation>このセッションは別バージョンのSextantで判断されました。「実際」はこのバージョンで再計算した結果です。</translation>
    </message>
    <message>
        <source>No experiment ran in the session, so that its rule changes nothing; change “router.mode” or “router.split_percent” instead.</source>
        <translation>このセッションでは実験が実行されておらず、ルールを変えても影響はありません。「router.mode」または「router.split_percent」を変更してください。</translation>
    </message>
    <message>
        <source>All %1 decisions would have been the same.</source>
        <translation>%1件の判断はすべて同じになります。</translation>
    </message>
    <message>
        <source>%1 decisions would have been the same, %2 others: %3 would not have been, %4 are new, %5 changed.</source>
        <translation>%1件の判断は同じ、%2件が異なります: 消滅%3件、新規%4件、変更%5件。</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>結果: %1。</translation>
    </message>
    <message>
        <source>%1 of the changed ones came to the same for other reasons.</source>
        <translation>変更分のうち%1件は別の理由で同じ結果になりました。</translation>
    </message>
    <message>
        <source>First cause: %1 at %2.</source>
        <translation>最初の原因: %1、%2。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>先頭の%1件を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) had nothing to act on and were left out.</source>
        <translation>
            <numerusform>対象のないコマンド%n件を除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyModel</name>
    <message>
        <source>Sum of the timeframes</source>
        <translation>時間足の合計</translation>
    </message>
    <message>
        <source>%1 = %2 − 0.5</source>
        <comment>sum, score</comment>
        <translation>%1 = %2 − 0.5</translation>
    </message>
    <message>
        <source>Kept reasons</source>
        <translation>保存された理由</translation>
    </message>
    <message>
        <source>Of this bar the %1 reasons that weighed most were kept; the sums are of all. The newest scored bar has them all.</source>
        <translation>この足については影響の大きい%1件の理由を保存し、合計は全件で計算しています。最新の足には全件があります。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>timeframe, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>構成要素の合計</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>score of a detector</comment>
        <translation>%1、重み%2</translation>
    </message>
    <message>
        <source>abstains: %1 is no pattern</source>
        <comment>score of a detector</comment>
        <translation>棄権: %1はパターンとみなさない</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>detector</comment>
        <translation>未算出</translation>
    </message>
    <message>
        <source>Technical score</source>
        <translation>テクニカルスコア</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>technical score</comment>
        <translation>未算出</translation>
    </message>
    <message>
        <source>not ready</source>
        <comment>indicator</comment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>arm %1</source>
        <translation>%1群</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>arm, why</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>none runs: the settings of the router</source>
        <translation>実行なし: ルーターの設定に従う</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1、フェーズ%2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>paired: both engines act, A on paper and B in its shadow</source>
        <translation>ペア: 両エンジンが執行、Aはペーパー、Bはシャドー</translation>
    </message>
    <message>
        <source>split: only the engine of its arm acts</source>
        <translation>分割: 割り当てられた群のエンジンのみ執行</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, timeframe, trading day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>エクスポージャー</translation>
    </message>
    <message>
        <source>takes no part in the analysis</source>
        <translation>分析の対象外</translation>
    </message>
    <message>
        <source>Agents of engine 2</source>
        <translation>エンジン2のエージェント</translation>
    </message>
    <message>
        <source>%1 of %2 spoke</source>
        <translation>%2中%1が発言</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>エンジン2</translation>
    </message>
    <message>
        <source>B did not act: %1</source>
        <translation>Bは執行せず: %1</translation>
    </message>
    <message>
        <source>Decision of engine 2</source>
        <translation>エンジン2の判断</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 承認</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ 却下</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>%1, confidence %2, consensus %3</source>
        <translation>%1、確信度%2、コンセンサス%3</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>bullish %1, bearish %2, neutral %3</source>
        <translation>強気%1、弱気%2、中立%3</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Risk rules of B</source>
        <translation>Bのリスクルール</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>✓ or ✗, gate or rule</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 — weight %2, contributes %3</source>
        <comment>opinion</comment>
        <translation>%1 — 重み%2、寄与%3</translation>
    </message>
    <message>
        <source>%1 points, measured %2</source>
        <translation>%1点、測定値%2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1点</translation>
    </message>
    <message>
        <source>Shadow order</source>
        <translation>シャドー注文</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>Shadow order %1</source>
        <translation>シャドー注文%1</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>保存期間外</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <translation>約定%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>リスクルール</translation>
    </message>
    <message>
        <source>wanted %1, granted %2</source>
        <translation>希望%1、許可%2</translation>
    </message>
    <message>
        <source>wanted %1, refused</source>
        <translation>希望%1、拒否</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>nobody knows what the market did to it while the program was away</source>
        <translation>プログラム停止中に市場でどうなったか不明</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, cause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation>ポジション%1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>トレーリングストップ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>%1 (%2R)</source>
        <comment>money, units of risk</comment>
        <translation>%1 (%2R)</translation>
    </message>
    <message>
        <source>came from outside (%1)</source>
        <translation>外部シグナル (%1)</translation>
    </message>
    <message>
        <source>%1 %2, confidence %3, agreement %4</source>
        <comment>score, what it says</comment>
        <translation>%1 %2、確信度%3、一致度%4</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>市場レジーム</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <comment>labels of a regime</comment>
        <translation>%1 (確信度%2)</translation>
    </message>
    <message>
        <source>Signal %1 · %2 · %3</source>
        <comment>number, symbol, timeframe</comment>
        <translation>シグナル%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Scored bar · %1 · %2 · %3</source>
        <comment>symbol, timeframe, time</comment>
        <translation>スコア計算済みの足 · %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>注文%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3.</source>
        <comment>state, what, why</comment>
        <translation>%1: %2 — %3。</translation>
    </message>
    <message>
        <source>Position %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>ポジション%1 · %2</translation>
    </message>
    <message>
        <source>%1, result %2 — %3.</source>
        <comment>state, money, why</comment>
        <translation>%1、損益%2 — %3。</translation>
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
        <translation>表示中の%1ゾーン: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Order blocks</source>
        <translation>オーダーブロック</translation>
    </message>
    <message>
        <source>Fair value gaps</source>
        <translation>フェアバリューギャップ</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流動性</translation>
    </message>
    <message>
        <source>Dealing range</source>
        <translation>ディーリングレンジ</translation>
    </message>
    <message>
        <source>Support and resistance</source>
        <translation>サポート・レジスタンス</translation>
    </message>
    <message>
        <source>Fibonacci levels</source>
        <translation>フィボナッチ水準</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>ハーモニックパターン</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>エリオット波動</translation>
    </message>
    <message>
        <source>The last candle against a move that broke the structure, and blocks that turned into breakers</source>
        <translation>構造をブレイクした動きの直前の逆行足、およびブレーカーに転じたブロック</translation>
    </message>
    <message>
        <source>Prices that were skipped between three candles</source>
        <translation>3本のローソク足の間で飛ばされた価格帯</translation>
    </message>
    <message>
        <source>Highs or lows behind which stops are likely to lie</source>
        <translation>背後にストップが溜まりやすい高値・安値</translation>
    </message>
    <message>
        <source>From the last swing low to the last swing high, with the middle between cheap and dear</source>
        <translation>直近スイング安値からスイング高値まで。中央が割安圏と割高圏の境</translation>
    </message>
    <message>
        <source>Clusters of swings that held the price</source>
        <translation>価格を支えた・抑えたスイングの集中帯</translation>
    </message>
    <message>
        <source>Retracements and extensions of the last swings</source>
        <translation>直近スイングのリトレースメントとエクステンション</translation>
    </message>
    <message>
        <source>Gartley, Bat, Crab and their kind, with the zone where they should turn</source>
        <translation>ガートレー、バット、クラブなどと、その反転想定ゾーン</translation>
    </message>
    <message>
        <source>The best wave count, the price that proves it wrong and its target</source>
        <translation>最有力の波動カウントと、その否定価格・目標</translation>
    </message>
    <message>
        <source>Order block</source>
        <translation>オーダーブロック</translation>
    </message>
    <message>
        <source>Breaker block</source>
        <translation>ブレーカーブロック</translation>
    </message>
    <message>
        <source>Fair value gap</source>
        <translation>フェアバリューギャップ</translation>
    </message>
    <message>
        <source>Inverse fair value gap</source>
        <translation>反転フェアバリューギャップ</translation>
    </message>
    <message>
        <source>Liquidity above highs</source>
        <translation>高値上の流動性</translation>
    </message>
    <message>
        <source>Liquidity below lows</source>
        <translation>安値下の流動性</translation>
    </message>
    <message>
        <source>Impulse</source>
        <comment>Elliott wave</comment>
        <translation>インパルス</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <comment>Elliott wave</comment>
        <translation>ダイアゴナル</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <comment>Elliott correction</comment>
        <translation>ジグザグ</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>Elliott correction</comment>
        <translation>フラット</translation>
    </message>
    <message>
        <source>Triangle</source>
        <comment>Elliott correction</comment>
        <translation>トライアングル</translation>
    </message>
    <message>
        <source>Price that proves the wave count wrong</source>
        <translation>波動カウントの否定価格</translation>
    </message>
    <message>
        <source>Target of the wave count</source>
        <translation>波動カウントの目標</translation>
    </message>
    <message>
        <source>Gartley</source>
        <comment>harmonic pattern</comment>
        <translation>ガートレー</translation>
    </message>
    <message>
        <source>Bat</source>
        <comment>harmonic pattern</comment>
        <translation>バット</translation>
    </message>
    <message>
        <source>Alternate Bat</source>
        <comment>harmonic pattern</comment>
        <translation>オルトバット</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <comment>harmonic pattern</comment>
        <translation>バタフライ</translation>
    </message>
    <message>
        <source>Crab</source>
        <comment>harmonic pattern</comment>
        <translation>クラブ</translation>
    </message>
    <message>
        <source>Deep Crab</source>
        <comment>harmonic pattern</comment>
        <translation>ディープクラブ</translation>
    </message>
    <message>
        <source>Shark</source>
        <comment>harmonic pattern</comment>
        <translation>シャーク</translation>
    </message>
    <message>
        <source>Cypher</source>
        <comment>harmonic pattern</comment>
        <translation>サイファー</translation>
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
        <translation>ハーモニックパターンの反転ゾーン</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>フィボナッチ・リトレースメント</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>フィボナッチ・エクステンション</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>レジスタンス</translation>
    </message>
    <message>
        <source>untouched</source>
        <comment>zone</comment>
        <translation>未到達</translation>
    </message>
    <message>
        <source>touched</source>
        <comment>zone</comment>
        <translation>到達</translation>
    </message>
    <message>
        <source>half filled</source>
        <comment>price gap</comment>
        <translation>半分埋め</translation>
    </message>
    <message>
        <source>mitigated</source>
        <comment>zone</comment>
        <translation>ミティゲート</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>price gap</comment>
        <translation>埋め</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>zone</comment>
        <translation>突破</translation>
    </message>
    <message>
        <source>swept</source>
        <comment>liquidity</comment>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>run through</source>
        <comment>liquidity</comment>
        <translation>突き抜け</translation>
    </message>
    <message>
        <source>forming</source>
        <comment>pattern</comment>
        <translation>形成中</translation>
    </message>
    <message>
        <source>in its zone</source>
        <comment>pattern</comment>
        <translation>ゾーン内</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>pattern</comment>
        <translation>確定</translation>
    </message>
    <message>
        <source>first target reached</source>
        <comment>pattern</comment>
        <translation>第1目標到達</translation>
    </message>
    <message>
        <source>second target reached</source>
        <comment>pattern</comment>
        <translation>第2目標到達</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>pattern</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>pattern</comment>
        <translation>失効</translation>
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
        <translation>上のストップ</translation>
    </message>
    <message>
        <source>stops below</source>
        <comment>liquidity</comment>
        <translation>下のストップ</translation>
    </message>
    <message>
        <source>dealing range</source>
        <translation>ディーリングレンジ</translation>
    </message>
    <message>
        <source>count fails</source>
        <comment>Elliott</comment>
        <translation>カウント否定</translation>
    </message>
    <message>
        <source>wave target</source>
        <comment>Elliott</comment>
        <translation>波動目標</translation>
    </message>
    <message>
        <source>PRZ</source>
        <comment>reversal zone of a harmonic pattern, short</comment>
        <translation>PRZ</translation>
    </message>
    <message>
        <source>support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>レジスタンス</translation>
    </message>
    <message>
        <source>%1 %2 filled</source>
        <comment>gap, share</comment>
        <translation>%1 %2埋め</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>zone, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>bullish</source>
        <comment>pattern</comment>
        <translation>強気</translation>
    </message>
    <message>
        <source>bearish</source>
        <comment>pattern</comment>
        <translation>弱気</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>zone, timeframe</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>zone, timeframe, direction</comment>
        <translation>%1 (%2)、%3</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>比率%1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>@ %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>prices</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 of it traded through</source>
        <translation>%1が取引済み</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>%1に判明</translation>
    </message>
    <message>
        <source>touched %1</source>
        <translation>%1に到達</translation>
    </message>
    <message>
        <source>mitigated %1</source>
        <translation>%1にミティゲート</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>score %1 of 1</source>
        <translation>スコア%1 (最大1)</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AccountDesk</name>
    <message>
        <source>Trade journal</source>
        <translation>取引日誌</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Open an account…</source>
        <translation>口座開設…</translation>
    </message>
    <message>
        <source>Move capital…</source>
        <translation>資金移動…</translation>
    </message>
    <message>
        <source>Correct a position…</source>
        <translation>ポジション訂正…</translation>
    </message>
    <message>
        <source>Book funding…</source>
        <translation>資金調達料の記帳…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AgentsDesk</name>
    <message>
        <source>Export the decision log</source>
        <translation>判断ログをエクスポート</translation>
    </message>
    <message>
        <source>Export shadow trades</source>
        <translation>シャドー取引をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Positions A beside B</source>
        <translation>ポジションA・B比較</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AlertDesk</name>
    <message>
        <source>It is watched from now on: %1</source>
        <translation>監視を開始しました: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更しました: %1</translation>
    </message>
    <message>
        <source>Removed. “Undo” brings it back.</source>
        <translation>削除しました。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The newest change was taken back.</source>
        <translation>直前の変更を取り消しました。</translation>
    </message>
    <message>
        <source>This channel is off or not set up. Choose from what importance on in the settings, and store its secrets.</source>
        <translation>このチャネルはオフか未設定です。設定で最低重要度を選び、認証情報を保存してください。</translation>
    </message>
    <message>
        <source>A test from Sextant</source>
        <translation>Sextantからのテスト</translation>
    </message>
    <message>
        <source>If you can read this, the channel works.</source>
        <translation>これが読めれば、チャネルは正常です。</translation>
    </message>
    <message>
        <source>A test is on its way; the table says what came of it.</source>
        <translation>テストを送信しました。結果は表に表示されます。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
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
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>Trading was killed</source>
        <translation>キルスイッチにより取引停止</translation>
    </message>
    <message>
        <source>Working orders are cancelled, and new ones refused until somebody unlocks.</source>
        <translation>執行待ち注文を取り消し、ロック解除まで新規注文を拒否します。</translation>
    </message>
    <message>
        <source>alert added: %1</source>
        <comment>what can be undone</comment>
        <translation>アラートの追加: %1</translation>
    </message>
    <message>
        <source>alert removed: %1</source>
        <comment>what can be undone</comment>
        <translation>アラートの削除: %1</translation>
    </message>
    <message>
        <source>alert changed: %1</source>
        <comment>what can be undone</comment>
        <translation>アラートの変更: %1</translation>
    </message>
    <message>
        <source>The alert was changed in another way since, and stays as it is.</source>
        <translation>アラートはその後別に変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>キーチェーンに問い合わせ中です。ロックの解除を求められることがあります。</translation>
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
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>やり直し：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n件の設定変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>The session ended before it answered.</source>
        <translation>答える前にセッションが終わりました。</translation>
    </message>
    <message>
        <source>Other changes are being recorded.</source>
        <translation>ほかの変更を記録中です。</translation>
    </message>
    <message>
        <source>%1 is %2 by now: it was changed in another way since, and stays as it is.</source>
        <translation>%1は今%2です：その後別に変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <comment>setting, why</comment>
        <translation>%1は拒否されました：%2</translation>
    </message>
    <message>
        <source>%1 was switched in another way since, and stays as it is.</source>
        <translation>%1はその後別に切り替えられたため、そのままにします。</translation>
    </message>
    <message>
        <source>No session listens: it ended, or it is a replay.</source>
        <translation>受け付けるセッションがありません：終了したか、リプレイ中です。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::Desk</name>
    <message>
        <source>Trade</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>注文チケット</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Market regimes</source>
        <translation>市場レジーム</translation>
    </message>
    <message>
        <source>Fill ladder</source>
        <translation>約定ラダー</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>スコア計算…</translation>
    </message>
    <message>
        <source>This is a replay: it shows what happened, and nothing can be changed in it.</source>
        <translation>これはリプレイです。過去の出来事の再生であり、変更はできません。</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>取引日誌</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>That was in another session. The list of sessions opens it to be looked back at.</source>
        <translation>それは別のセッションの出来事です。セッション一覧から開いて振り返れます。</translation>
    </message>
    <message>
        <source>Profiles of settings…</source>
        <translation>設定のプロファイル…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::DrawingStore</name>
    <message>
        <source>%1 drawings could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>描画 %1 個を解釈できず省きました。元のファイルは %2 として残します。</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read. The file with them is kept as %1.</source>
        <translation>チャートの描画を読めませんでした。元のファイルは %1 として残します。</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read: %1 cannot be opened.</source>
        <translation>チャートの描画を読めませんでした：%1 を開けません。</translation>
    </message>
    <message>
        <source>The drawings on charts could not be written to %1: %2. They stay until the program ends.</source>
        <translation>チャートの描画を %1 に書けませんでした：%2。プログラム終了まで残ります。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ExperimentDesk</name>
    <message>
        <source>The promise is frozen.</source>
        <translation>事前登録を確定しました。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>It begins with the next session.</source>
        <translation>次のセッションから始まります。</translation>
    </message>
    <message>
        <source>The next share of units takes part.</source>
        <translation>次の割合のユニットが参加します。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>It is stopped. Conclude it when the last units are mature.</source>
        <translation>停止しました。最後のユニットが成熟したら終了してください。</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>アーカイブしました。</translation>
    </message>
    <message>
        <source>It is concluded, with the hash of this report.</source>
        <translation>このレポートのハッシュとともに終了しました。</translation>
    </message>
    <message>
        <source>The draft is there. Freeze its promise, then start it.</source>
        <translation>下書きを作成しました。事前登録を確定してから開始してください。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>Report (*.json)</source>
        <translation>レポート (*.json)</translation>
    </message>
    <message>
        <source>Units (*.csv)</source>
        <translation>ユニット (*.csv)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FeedDesk</name>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FlagsDesk</name>
    <message>
        <source>Feature flags</source>
        <translation>機能フラグ</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::HealthDesk</name>
    <message>
        <source>Window health</source>
        <translation>ウィンドウの状態</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::MarketDesk</name>
    <message>
        <source>Watchlist</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>スクリーナー</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::NotificationDesk</name>
    <message>
        <source>Earlier notifications could not all be read. The file with them is kept as %1.</source>
        <translation>以前の通知の一部を読めませんでした。元のファイルは%1として残しています。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OperateDesk</name>
    <message>
        <source>Operate</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>There is no workspace whose journal could be verified.</source>
        <translation>ジャーナルを検証できるワークスペースがありません。</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is known of what was not reached.</source>
        <translation>検証を中止しました：残りについては何もわかりません。</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1</source>
        <translation>ジャーナルが書き込み時と異なります: %1</translation>
    </message>
    <message>
        <source>The decision log is not as it was written: %1</source>
        <translation>判断ログが書き込み時と異なります: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal&apos;s %n row(s) are unbroken.</source>
        <translation>
            <numerusform>ジャーナルの%n行に破損はありません。</numerusform>
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
            <numerusform>再照会でエージェントの判断%n件が一致しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OptionDesk</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ReplayDesk</name>
    <message>
        <source>Previous signal</source>
        <translation>前のシグナル</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>次のシグナル</translation>
    </message>
    <message>
        <source>%1: in a replay, which Ctrl+Shift+O opens</source>
        <translation>%1: リプレイ中のみ (Ctrl+Shift+Oで開く)</translation>
    </message>
    <message>
        <source>The signals of the session are being read …</source>
        <translation>セッションのシグナルを読み込み中…</translation>
    </message>
    <message>
        <source>Go back to the signal before this moment, and stay there (F6)</source>
        <translation>この時点より前のシグナルに戻って停止 (F6)</translation>
    </message>
    <message>
        <source>There is no signal before this moment.</source>
        <translation>この時点より前にシグナルはありません。</translation>
    </message>
    <message>
        <source>Go on to the next signal of the session, and stay there (F7)</source>
        <translation>セッションの次のシグナルに進んで停止 (F7)</translation>
    </message>
    <message>
        <source>There is no further signal in this session.</source>
        <translation>このセッションにこれ以降のシグナルはありません。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ScoringSteps</name>
    <message>
        <source>change of the scoring configuration</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>スコア設定の変更</translation>
    </message>
    <message>
        <source>The scoring configuration was changed in another way since, and stays as it is.</source>
        <translation>スコア設定はその後別の方法で変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a reason that is kept</comment>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>やり直し：%1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SessionsDesk</name>
    <message>
        <source>Export the session as files…</source>
        <translation>セッションをファイルに書き出す…</translation>
    </message>
    <message>
        <source>There is no session yet that could be exported.</source>
        <translation>書き出せるセッションはまだありません。</translation>
    </message>
    <message>
        <source>Compare the last two sessions</source>
        <translation>直近2つのセッションを比較</translation>
    </message>
    <message>
        <source>There are not two sessions yet that could be compared.</source>
        <translation>比較できるセッションがまだ2つありません。</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>「%1」を一覧から外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are removed from the list.</source>
        <translation>
            <numerusform>%n件のセッションを一覧から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list.</source>
        <translation>一覧に戻しました。</translation>
    </message>
    <message>
        <source>Name and note are kept.</source>
        <translation>名前とメモを保存しました。</translation>
    </message>
    <message>
        <source>A new folder for the session&apos;s files</source>
        <translation>セッションのファイルを置く新しいフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written to %2: %n file(s).</source>
        <translation>
            <numerusform>「%1」を%2に書き込みました：%n個のファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>書き出しを取り消しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>書き出しに失敗しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n件のセッションを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought back</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>%n件のセッションを戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>session “%1” removed</source>
        <comment>what can be undone</comment>
        <translation>セッション「%1」を外す</translation>
    </message>
    <message>
        <source>session “%1” brought back</source>
        <comment>what can be undone</comment>
        <translation>セッション「%1」を戻す</translation>
    </message>
    <message>
        <source>The list of sessions was changed in another way since.</source>
        <translation>セッションの一覧はその後別に変更されました。</translation>
    </message>
    <message>
        <source>The session is open. Stop it first.</source>
        <translation>セッションが開いています。先に停止してください。</translation>
    </message>
    <message>
        <source>name and note of session “%1”</source>
        <comment>what can be undone</comment>
        <translation>セッション「%1」の名前とメモ</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SettingsBatch</name>
    <message>
        <source>The session ended before it answered. Look at the settings, and try again.</source>
        <translation>答える前にセッションが終わりました。設定を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Other changes are being recorded. Try again in a moment.</source>
        <translation>ほかの変更を記録中です。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>No session listens any more. Try again.</source>
        <translation>受け付けるセッションがありません。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TableExport</name>
    <message>
        <source>Another file is being written. Wait for it, or cancel it.</source>
        <translation>別のファイルを書き込み中です。待つか、取り消してください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <comment>file</comment>
        <translation>%1 を書き込んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n 行を %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>取り消しました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TradeDesk</name>
    <message>
        <source>Write an order</source>
        <translation>注文を作成</translation>
    </message>
    <message>
        <source>Go to the depth ladder</source>
        <translation>板ラダーへ移動</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>板</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WatchlistStore</name>
    <message>
        <source>Watchlists and screens could not be read: %1 cannot be opened.</source>
        <translation>ウォッチリストとスクリーンを読めませんでした。%1 を開けません。</translation>
    </message>
    <message>
        <source>%1 watchlists, groups or screens could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>理解できないため省いたウォッチリスト・グループ・スクリーン: %1 件。元のファイルは %2 として残ります。</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be read. The file with them is kept as %1.</source>
        <translation>ウォッチリストとスクリーンを読めませんでした。元のファイルは %1 として残ります。</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be written to %1: %2. They stay until the program ends.</source>
        <translation>ウォッチリストとスクリーンを %1 に書き込めませんでした: %2。プログラムの終了までは残ります。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WebhookDesk</name>
    <message>
        <source>from the page of the webhook</source>
        <translation>Webhookのページから</translation>
    </message>
    <message>
        <source>It works: the request came through all checks up to the session (422, “%1”).</source>
        <translation>正常です。リクエストはセッションまでの全検査を通過しました (422、「%1」)。</translation>
    </message>
    <message>
        <source>No answer came: %1</source>
        <translation>応答がありません: %1</translation>
    </message>
    <message>
        <source>It was answered with %1, “%2”.</source>
        <translation>応答は%1、「%2」でした。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The new secret is in the clipboard. The old one is still taken until the next change.</source>
        <translation>新しいシークレットをクリップボードに入れました。古いものも次の変更まで有効です。</translation>
    </message>
    <message>
        <source>The secret is in the clipboard; put it into the template.</source>
        <translation>シークレットをクリップボードに入れました。テンプレートに貼り付けてください。</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>キーチェーンに問い合わせ中です。ロックの解除を求められることがあります。</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WhatIfDesk</name>
    <message>
        <source>%1, %2</source>
        <comment>session, when it was begun</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <comment>engine, kind of decision, as it was, what if</comment>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WindowDoor</name>
    <message>
        <source>%1 is in the way: it is no socket. Remove it, so that another start finds this window.</source>
        <translation>%1が邪魔をしています（ソケットではありません）。取り除くと、次に起動したときこのウィンドウが見つかります。</translation>
    </message>
    <message>
        <source>Another start will not find this window: %1</source>
        <translation>もう一度起動してもこのウィンドウは見つかりません: %1</translation>
    </message>
</context>
<context>
    <name>sextant::host::ExperimentKeeper</name>
    <message>
        <source>Experiment %1 was stopped: %2.</source>
        <translation>実験%1を停止しました: %2。</translation>
    </message>
    <message>
        <source>The report is still being made. Try again.</source>
        <translation>レポートを作成中です。後でやり直してください。</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>レポートはまだありません。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き込みました。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1に書き込めません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>sextant::host::ScoringKeeper</name>
    <message>
        <source>Another change of the scoring configuration is being recorded.</source>
        <translation>スコア設定の別の変更を記録中です。</translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>ファイルに変更はありません。</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect.</source>
        <translation>%1。以前の重みを引き続き使用します。</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect: correct the file and save it, or undo the change.</source>
        <translation>%1。以前の重みを引き続き使用します。ファイルを修正して保存するか、変更を元に戻してください。</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1は採用されませんでした: %2</translation>
    </message>
    <message>
        <source>There is no change in this session that could be undone.</source>
        <translation>このセッションに元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>No session takes changes at present.</source>
        <translation>現在、変更を受け付けるセッションがありません。</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>セッションは終了しました。</translation>
    </message>
    <message>
        <source>The scoring configuration could not be written: %1. What is in effect stays; make room on the disk or check the permissions.</source>
        <translation>スコア設定を書き込めませんでした: %1。現在の設定を維持します。ディスクの空きを作るか、権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>sextant::host::WhatIfRunner</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比較を中止しました。</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was playing the session again: %1. Nothing was compared; running sessions are not concerned.</source>
        <translation>セッションの再実行中にエンジンが障害で停止しました: %1。比較は行っていません。実行中のセッションに影響はありません。</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentDecisionsModel</name>
    <message>
        <source>✓ approved</source>
        <translation>✓ 承認</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ 却下</translation>
    </message>
    <message>
        <source>shadow order %1</source>
        <translation>シャドー注文%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>寄与</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>結末</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentsModel</name>
    <message>
        <source>engine 2 is off</source>
        <translation>エンジン2はオフ</translation>
    </message>
    <message>
        <source>stopped by a command</source>
        <translation>コマンドで停止</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on, not heard yet</source>
        <translation>オン、発言なし</translation>
    </message>
    <message>
        <source>warming up %1/%2</source>
        <translation>ウォームアップ%1/%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds of an interval</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1R</source>
        <comment>units of risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>Spoke of %1 of %2 decisions: %3 for the signal, %4 against it.</source>
        <translation>判断%2件中%1件に発言: シグナルに賛成%3件、反対%4件。</translation>
    </message>
    <message>
        <source>Vetoed %1 signals; those whose end is known would have earned %2 in all.</source>
        <translation>シグナル%1件を却下。結果が判明した分の損益合計は%2でした。</translation>
    </message>
    <message>
        <source>The market went where it said in %1 of %2 cases (95 %: %3).</source>
        <translation>%2件中%1件で発言の方向に市場が動きました (95%: %3)。</translation>
    </message>
    <message>
        <source>%1 shadow trades it was for: %2 won (95 %: %3).</source>
        <translation>賛成したシャドー取引%1件: 勝ち%2 (95%: %3)。</translation>
    </message>
    <message>
        <source>They earned %1 on average (95 %: %2).</source>
        <translation>平均損益%1 (95%: %2)。</translation>
    </message>
    <message>
        <source>They earned %1 on average; an interval needs %2 of them.</source>
        <translation>平均損益%1。区間の算出には%2件必要です。</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>part, mean result, number of trades</comment>
        <translation>%1 %2 (%3件)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what, its parts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>銘柄別</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>レジーム別</translation>
    </message>
    <message>
        <source>By part of the day</source>
        <translation>時間帯別</translation>
    </message>
    <message>
        <source>The last 50 earned %1, the 50 before %2.</source>
        <translation>直近50件の損益%1、その前の50件%2。</translation>
    </message>
    <message>
        <source>Brier score %1 (%2 reliability − %3 resolution + %4 uncertainty).</source>
        <translation>Brierスコア%1 (信頼度%2 − 分解能%3 + 不確実性%4)。</translation>
    </message>
    <message>
        <source>Calibration error %1; perfect calibration would show %2.</source>
        <translation>較正誤差%1。完全な較正なら%2です。</translation>
    </message>
    <message>
        <source>It tells right from wrong with %1 (0.5 is chance).</source>
        <translation>正誤の識別力%1 (0.5は偶然)。</translation>
    </message>
    <message>
        <source>Recalibrating it helps on data it has not seen: Brier %1 instead of %2.</source>
        <translation>再較正は未知のデータに有効です: Brier %2 → %1。</translation>
    </message>
    <message>
        <source>Recalibrating it does not help on data it has not seen.</source>
        <translation>再較正は未知のデータに有効ではありません。</translation>
    </message>
    <message>
        <source>Its confidence counts as what it was worth: 50 as %1, 70 as %2, 90 as %3 (%4 outcomes, %5).</source>
        <translation>確信度を実績値に換算: 50→%1、70→%2、90→%3 (結果%4件、%5)。</translation>
    </message>
    <message>
        <source>isotonic</source>
        <translation>単調回帰</translation>
    </message>
    <message>
        <source>Platt</source>
        <comment>a method of recalibration</comment>
        <translation>Platt</translation>
    </message>
    <message>
        <source>right in %1 of %2 cases</source>
        <translation>%2件中%1件的中</translation>
    </message>
    <message>
        <source>Who speaks of signals in engine 2</source>
        <translation>エンジン2でシグナルに発言するエージェント</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Core 35 %, specialists 40 %, sub-agents 25 % of the weight</source>
        <translation>重みの配分: コア35%、専門40%、サブエージェント25%</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Whether it takes part</source>
        <translation>参加の有無</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Signals it spoke of in this session</source>
        <translation>このセッションで発言したシグナル数</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>How often the market went where it said, where that is known</source>
        <translation>結果が判明した分のうち、発言の方向に市場が動いた頻度</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>的中率</translation>
    </message>
    <message>
        <source>How sure it was on average, of 100</source>
        <translation>平均確信度 (100点満点)</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Mean squared error of its confidence: 0 is best, 0.25 is a coin; from 30 results on</source>
        <translation>確信度の平均二乗誤差。0が最良、0.25はコイン投げ並み。結果30件以上で表示</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Mean result of the shadow trades it was for, in units of their risk</source>
        <translation>賛成したシャドー取引の平均損益 (リスク単位)</translation>
    </message>
    <message>
        <source>Exp. R</source>
        <translation>期待R</translation>
    </message>
    <message>
        <source>Signals it stopped</source>
        <translation>却下したシグナル数</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>却下</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertEventsModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>A firing, or a change of the alert</source>
        <translation>アラートの発動または変更</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>その番号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Engine time</source>
        <translation>エンジン時刻</translation>
    </message>
    <message>
        <source>When it was so in the session</source>
        <translation>セッション内の時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>変更者</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertRulesModel</name>
    <message>
        <source>on</source>
        <comment>alert</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>alert</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>alert</comment>
        <translation>監視中</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>alert</comment>
        <translation>待機</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Whether it is watched</source>
        <translation>監視しているか</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Armed: it fires when the level is reached. Otherwise it holds already, or fired, and waits until the value was far enough away.</source>
        <translation>待機中：水準に達すると発動します。それ以外はすでに成立しているか、発動後に値が十分離れるのを待っています。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>How much it matters: what may break the quiet hours</source>
        <translation>重要度：静音時間を破れるもの</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発火回数</translation>
    </message>
    <message>
        <source>How often, as far as the history goes</source>
        <translation>履歴にある限りの回数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>When it fired last, by the clock of this computer</source>
        <translation>最後の発動（このコンピューターの時計）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was written down with it</source>
        <translation>添えたメモ</translation>
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
        <translation>エンジン</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>エンジン%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>typed reason</comment>
        <translation>「%1」</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>発生時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結末</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>最終的な結果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>The operator, or the engine that it happened to</source>
        <translation>操作者、または対象となったエンジン</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The command, the rule or the incident</source>
        <translation>コマンド、ルールまたはインシデント</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The typed reason, or what the engine says</source>
        <translation>入力された理由、またはエンジンの説明</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>対象の銘柄</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>What the rule found</source>
        <translation>ルールの測定値</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What the rule allows</source>
        <translation>ルールの許容値</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What the order wanted, and what the rule left of it</source>
        <translation>注文の希望数量と、ルール適用後の数量</translation>
    </message>
</context>
<context>
    <name>sextant::models::ChannelsModel</name>
    <message>
        <source>off</source>
        <comment>channel</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>channel</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>waiting, 12 s more</comment>
        <translation>%1、残り%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>importance</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Its secrets are missing. Store them, and apply.</source>
        <translation>認証情報がありません。保存して適用してください。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Where messages go</source>
        <translation>メッセージの送り先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How it fares</source>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>What matters less is not told</source>
        <translation>これより軽いものは通知しません</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Messages that have not gone out</source>
        <translation>まだ出ていないメッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What they told of: bursts are told together</source>
        <translation>通知した件数：連続分はまとめて通知</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>For which there was no room; what matters least goes first</source>
        <translation>空きがなかった分。軽いものから落とします</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Given up after several tries, or refused</source>
        <translation>数回の試行後に断念、または拒否</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the service said last, and what to do</source>
        <translation>サービスの最後の応答と対処</translation>
    </message>
</context>
<context>
    <name>sextant::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>決済時刻</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Whose position it was: A paper, B shadow</source>
        <translation>ポジションの主体: Aはペーパー、Bはシャドー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>最大時の数量: + ロング、- ショート</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Average price of the entry</source>
        <translation>エントリー平均価格</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Average price of the exit</source>
        <translation>決済平均価格</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Result less fees</source>
        <translation>手数料控除後の損益</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Commissions of entry and exit</source>
        <translation>エントリーと決済の手数料</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>損益 (ストップで取ったリスクの倍数)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>エントリーから決済まで</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>ポジションの主体</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>決済の理由</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Of the main account</source>
        <translation>主口座のもの</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>先に始めたセッション</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>後に始めたセッション</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>2つ目から1つ目を引いた値</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最後のイベント</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>開始時の資金</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>決済済みポジション</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>建玉</translation>
    </message>
    <message>
        <source>Net result of closed positions</source>
        <translation>決済済みの純損益</translation>
    </message>
    <message>
        <source>Fees of closed positions</source>
        <translation>決済済みの手数料</translation>
    </message>
    <message>
        <source>Closed with a gain</source>
        <translation>利益で決済</translation>
    </message>
    <message>
        <source>Deepest drawdown of realised equity</source>
        <translation>実現資産の最大ドローダウン</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedSettingsModel</name>
    <message>
        <source>default</source>
        <comment>value of a setting</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>設定またはフラグ</translation>
    </message>
    <message>
        <source>What the sessions began with</source>
        <translation>セッション開始時の値</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>先に始めたセッション</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>後に始めたセッション</translation>
    </message>
</context>
<context>
    <name>sextant::models::DepthLadderModel</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>セッションがありません。デモを開始するか、記録を開いてください。</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>銘柄なし — ウォッチリストで選択してください。</translation>
    </message>
    <message>
        <source>No price yet — press play.</source>
        <translation>価格なし — 再生を押してください。</translation>
    </message>
    <message>
        <source>No order book in this source: best bid and ask only.</source>
        <translation>このソースに板情報はありません。最良気配のみです。</translation>
    </message>
    <message>
        <source>No order book in this source: last price only.</source>
        <translation>このソースに板情報はありません。直近約定値のみです。</translation>
    </message>
    <message>
        <source>Waiting for the first snapshot of the book.</source>
        <translation>最初の板スナップショットを待っています。</translation>
    </message>
    <message>
        <source>The book is old: nothing came for %1.</source>
        <translation>板が古くなっています。%1受信がありません。</translation>
    </message>
    <message>
        <source>An update of the book is missing; it is wrong until the next snapshot.</source>
        <translation>板の更新が欠落しています。次のスナップショットまで正しくありません。</translation>
    </message>
    <message>
        <source>The book is crossed, bid above ask; it is wrong until the next snapshot.</source>
        <translation>板が逆転しています (買気配が売気配を上回る)。次のスナップショットまで正しくありません。</translation>
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
        <translation>%1に自分の買い注文なし</translation>
    </message>
    <message>
        <source>no own sell order at %1</source>
        <translation>%1に自分の売り注文なし</translation>
    </message>
    <message>
        <source>bid %1 at %2, %3 down to here</source>
        <translation>%2に買気配%1、ここまで累計%3</translation>
    </message>
    <message>
        <source>no bid at %1</source>
        <translation>%1に買気配なし</translation>
    </message>
    <message>
        <source>%1, last trade</source>
        <translation>%1、直近約定</translation>
    </message>
    <message>
        <source>ask %1 at %2, %3 up to here</source>
        <translation>%2に売気配%1、ここまで累計%3</translation>
    </message>
    <message>
        <source>no ask at %1</source>
        <translation>%1に売気配なし</translation>
    </message>
    <message>
        <source>Buys</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>買い</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>買気配</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>売気配</translation>
    </message>
    <message>
        <source>Sells</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>売り</translation>
    </message>
</context>
<context>
    <name>sextant::models::DrawingListModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>drawing</comment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>drawing</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>drawing</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>free</source>
        <comment>drawing that can be moved</comment>
        <translation>可動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first point of a drawing</comment>
        <translation>始点</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last point of a drawing</comment>
        <translation>終点</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>of a Fibonacci drawing</comment>
        <translation>水準</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: a drawing is not hidden</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column: a drawing cannot be moved</comment>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentHealthModel</name>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>満たすべき条件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検査結果</translation>
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
        <translation>サンプル比 (χ²)</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>A %1, B %2 units; over time p = %3. Below 0.001 over time nothing may be concluded.</source>
        <translation>A %1、B %2ユニット。時系列でp = %3。時系列のpが0.001を下回る場合、結論を出せません。</translation>
    </message>
    <message>
        <source>one arm has all</source>
        <translation>片方の群に全ユニット</translation>
    </message>
    <message>
        <source>With a split of 0% or 100% there is nothing to check.</source>
        <translation>分割が0%または100%の場合、検査対象はありません。</translation>
    </message>
    <message>
        <source>Identical inputs A and B</source>
        <translation>A・Bの入力が同一</translation>
    </message>
    <message>
        <source>one intake</source>
        <translation>入力は1系統</translation>
    </message>
    <message>
        <source>Both engines are given the same enriched signal and the same market; fills, sizes and exits are the same code.</source>
        <translation>両エンジンに同じ加工済みシグナルと同じ市場データを渡し、約定・数量・決済も同じコードで処理します。</translation>
    </message>
    <message>
        <source>No live orders from B</source>
        <translation>Bの実注文なし</translation>
    </message>
    <message>
        <source>A shadow order has a type of its own that no venue takes.</source>
        <translation>シャドー注文は、どの取引所も受け付けない専用の型です。</translation>
    </message>
    <message numerus="yes">
        <source> · %n more day(s)</source>
        <translation>
            <numerusform> · あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Power for %1</source>
        <comment>effect</comment>
        <translation>%1の検出力</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>The chance to find the smallest effect that matters with the units there are; %1 is wanted.</source>
        <translation>現在のユニット数で意味のある最小効果を検出できる確率。目標は%1です。</translation>
    </message>
    <message>
        <source>Guardrail: %1</source>
        <translation>ガードレール: %1</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>抵触</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>It must not get worse by more than %1.</source>
        <translation>悪化は%1以内でなければなりません。</translation>
    </message>
    <message>
        <source>Peeking-safe interval</source>
        <translation>途中閲覧に安全な区間</translation>
    </message>
    <message>
        <source>always-valid %1</source>
        <translation>%1常時有効</translation>
    </message>
    <message>
        <source>The interval holds at every moment at once, so one may look and stop whenever one likes.</source>
        <translation>区間はすべての時点で同時に成り立つため、いつ見ても、いつ止めてもかまいません。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>%1 on %2 days</source>
        <comment>count</comment>
        <translation>%1 (%2日)</translation>
    </message>
    <message>
        <source>Left out: %1 too young, %2 of earlier phases, %3 that take no part, %4 of first days.</source>
        <translation>除外: 経過不足%1、以前のフェーズ%2、不参加%3、初日分%4。</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentMetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>評価指標</translation>
    </message>
    <message>
        <source>What is compared; the first one decides</source>
        <translation>比較する指標。先頭の指標で判定します</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Aペーパー</translation>
    </message>
    <message>
        <source>Engine 1</source>
        <translation>エンジン1</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>Bシャドー</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>エンジン2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the interval says</source>
        <translation>区間からわかること</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1, too early to be read</source>
        <translation>%1、判断には時期尚早</translation>
    </message>
    <message>
        <source>no interval yet</source>
        <translation>区間は未算出</translation>
    </message>
    <message>
        <source>%1 · decides</source>
        <comment>metric</comment>
        <translation>%1 · 判定用</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Always valid: it holds however often it is looked at. The dashed line is zero.</source>
        <translation>常に有効：何度見ても成り立ちます。破線はゼロです。</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentViewsModel</name>
    <message>
        <source>View</source>
        <translation>見方</translation>
    </message>
    <message>
        <source>How the metric that decides is looked at; none of these decides</source>
        <translation>判定用の指標のさまざまな見方。いずれも判定には使いません</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>of a view</comment>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>At the level that was promised; for one look</source>
        <translation>事前登録した水準、1回だけ見る場合</translation>
    </message>
    <message>
        <source>p or chance</source>
        <translation>pまたは確率</translation>
    </message>
    <message>
        <source>p of no difference; of the Bayesian view the chance that B is better</source>
        <translation>差がない場合のp。ベイズではBが優れる確率</translation>
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
        <translation>日次合計の固定検定</translation>
    </message>
    <message>
        <source>Fixed test of units</source>
        <translation>ユニットの固定検定</translation>
    </message>
    <message>
        <source>Right for one look at the planned end; looking often finds differences that are not there</source>
        <translation>予定終了時に1回見る場合に正しい検定。何度も見ると、ない差を見つけてしまいます</translation>
    </message>
    <message>
        <source>Fixed test, clustered by day</source>
        <translation>固定検定 (日でクラスター化)</translation>
    </message>
    <message>
        <source>Units of one day share the market: days are what is counted</source>
        <translation>同じ日のユニットは市場を共有するため、日を単位に数えます</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>CUPED</translation>
    </message>
    <message>
        <source>Less noise by what was known before: the mean R of 20 trading days; correlation %1</source>
        <translation>事前情報でノイズを低減: 20取引日の平均R。相関%1</translation>
    </message>
    <message>
        <source>Bootstrap of days in blocks</source>
        <translation>日のブロックブートストラップ</translation>
    </message>
    <message>
        <source>Bootstrap of units (BCa)</source>
        <translation>ユニットのブートストラップ (BCa)</translation>
    </message>
    <message>
        <source>%1 resamples from seed %2</source>
        <translation>再標本%1回、シード%2</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>対応のあるt検定</translation>
    </message>
    <message>
        <source>Takes every pair for independent, which those of one day are not</source>
        <translation>全ペアを独立とみなしますが、同じ日のペアは独立ではありません</translation>
    </message>
    <message>
        <source>B better %1 times, worse %2 times</source>
        <translation>B優位%1回、劣位%2回</translation>
    </message>
    <message>
        <source>Sign test</source>
        <translation>符号検定</translation>
    </message>
    <message>
        <source>Ranks (Mann–Whitney)</source>
        <translation>順位検定 (Mann–Whitney)</translation>
    </message>
    <message>
        <source>A check that no outlier makes the difference</source>
        <translation>差が外れ値によるものでないことの確認</translation>
    </message>
    <message>
        <source>B above A in %1 of pairs</source>
        <translation>ペアの%1でBがAを上回る</translation>
    </message>
    <message>
        <source>Bayesian, weak prior</source>
        <translation>ベイズ (弱い事前分布)</translation>
    </message>
    <message>
        <source>Expected loss if B is taken and A was better: %1. Not protected against looking often.</source>
        <translation>実際はAが優れるのにBを採用した場合の期待損失: %1。何度も見ることへの補正はありません。</translation>
    </message>
    <message>
        <source>B better: %1</source>
        <translation>B優位: %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentsModel</name>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Key and title</source>
        <translation>キーと名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>draft → promised → running → stopped → concluded → archived</source>
        <translation>下書き → 事前登録済み → 実行中 → 停止 → 終了 → アーカイブ済み</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Paired: both engines act on every signal. Split: only the labelled one</source>
        <translation>ペア: 両エンジンが全シグナルを執行。分割: 割り当てられた側のみ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>Bに割り当てるユニットの割合</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>参加率</translation>
    </message>
    <message>
        <source>Share of units that take part at all</source>
        <translation>実験に参加するユニットの割合</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>What was expected before it began</source>
        <translation>開始前の予想</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>実験なし</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>What engine 2 does beside engine 1 while none runs</source>
        <translation>実験がないとき、エンジン1と並行してエンジン2が行うこと</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Whether its book follows from a beginning without a hole</source>
        <translation>板が起点から途切れず続いているか</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>最後の受信からの時間</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Holes that may still be filled</source>
        <translation>まだ埋められる欠落</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Trades given to the session</source>
        <translation>セッションに渡した約定</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Trades that were missed and fetched afterwards</source>
        <translation>漏れて後から取得した約定</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Trades that came twice and were left out</source>
        <translation>2 度届いて省いた約定</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Trades and bars that never came, as far as ids and the calendar tell</source>
        <translation>ID とカレンダーから届かなかったと分かる約定と足</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Bars given to the session, of all timeframes</source>
        <translation>セッションに渡した全時間足の足</translation>
    </message>
    <message>
        <source>Bars fetched</source>
        <translation>取得した足</translation>
    </message>
    <message>
        <source>Bars of the past, or that were missed</source>
        <translation>過去または漏れた足</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Bars that nobody called final and no history has</source>
        <translation>確定されず履歴にもない足</translation>
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
        <translation>%1、引き継ぎ中</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>never ended</source>
        <comment>connection</comment>
        <translation>中断なし</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Venues have several, and one that is old makes way for another</source>
        <translation>取引先には複数あり、古い接続は入れ替わります</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>この状態の継続時間</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>接続回数</translation>
    </message>
    <message>
        <source>Times it was open</source>
        <translation>開いた回数</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>What it is subscribed to</source>
        <translation>購読内容</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>最後の受信からの時間</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Each time it had to be made again, by reason, and the venue&apos;s own words</source>
        <translation>作り直しごとの理由と取引先の言葉</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedTableModel</name>
    <message>
        <source>%1 live</source>
        <comment>bars</comment>
        <translation>ライブ%1</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>bars</comment>
        <translation>取得%1</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>bars</comment>
        <translation>推定%1</translation>
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
        <translation>レイテンシ中央値%1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Where prices come from</source>
        <translation>価格の出どころ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether what comes is whole and new</source>
        <translation>届くものが完全で新しいか</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instruments that are listened to</source>
        <translation>受信中の銘柄</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>Messages a second, of the newest ten</source>
        <translation>1 秒あたりの件数（直近 10 秒）</translation>
    </message>
    <message>
        <source>Latency p50 · p99</source>
        <translation>遅延 p50 · p99</translation>
    </message>
    <message>
        <source>From the venue&apos;s stamp to receipt, of the newest 1,024 messages: half came within the first, all but one of a hundred within the second. The difference of the clocks is taken off.</source>
        <translation>取引先の時刻印から受信まで、直近 1,024 件：半数が前者以内、99% が後者以内。時計の差は差し引き済みです。</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>Median latency of the newest quarter of an hour</source>
        <translation>直近 15 分の遅延中央値</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Connections that had to be made again; planned ones are not counted</source>
        <translation>作り直した接続。予定分は数えません</translation>
    </message>
    <message>
        <source>Gaps open</source>
        <translation>未補填</translation>
    </message>
    <message>
        <source>Holes in trades, bars and books that may still be filled</source>
        <translation>約定・足・板のまだ埋められる欠落</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Holes that were filled by what was fetched, or by a new beginning of a book</source>
        <translation>取得または板の再開で埋まった欠落</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Holes that could not be filled; they are marked on the chart</source>
        <translation>埋められなかった欠落。チャートに印が付きます</translation>
    </message>
    <message>
        <source>Resyncs</source>
        <translation>再同期</translation>
    </message>
    <message>
        <source>Books that had to begin anew</source>
        <translation>最初からやり直した板</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>使用枠</translation>
    </message>
    <message>
        <source>How much of what the venue allows in a minute is used</source>
        <translation>取引先が 1 分に許す枠の使用率</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Open: too many requests failed, so the venue is left in peace for a while</source>
        <translation>開：失敗が多すぎるため、しばらく取引先への要求を控えます</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>The venue&apos;s clock minus the one here</source>
        <translation>取引先の時計とこちらの差</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Where bars came from: live, fetched afterwards, or inferred because nobody called them final</source>
        <translation>足の出どころ：ライブ、後から取得、または確定されず推定</translation>
    </message>
</context>
<context>
    <name>sextant::models::FillLadderModel</name>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>誰の注文か</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>F0: at the price as it is; F1: at the spread; F2: through the visible book; F3: with latency, queue and impact besides</source>
        <translation>F0：価格そのまま、F1：スプレッド、F2：見えている板、F3：さらに遅延・待ち行列・インパクト</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Executions; an order may fill in parts</source>
        <translation>約定数。注文は分割約定することがあります</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Orders that this model&apos;s venue refused</source>
        <translation>このモデルの取引先が拒否した注文</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Quantity bought and sold</source>
        <translation>売買数量</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>指値待ち</translation>
    </message>
    <message>
        <source>Of that, what rested and was taken by others</source>
        <translation>うち、板で待って他者に取られた分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Result had everything that filled done so at the mid of its submission</source>
        <translation>約定分がすべて送信時の仲値だった場合の結果</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>What the mid moved against the orders until the venue had them; taken off</source>
        <translation>取引先に届くまでの仲値の不利な動き。差し引き</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>What it moved from then to the fill: queue, trigger, level; taken off</source>
        <translation>そこから約定までの動き：待ち行列・トリガー・水準。差し引き</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Half-spreads paid; taken off</source>
        <translation>支払った半スプレッド。差し引き</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリッページ</translation>
    </message>
    <message>
        <source>Depth beyond the best price, and roundings; taken off</source>
        <translation>最良値より先の厚みと丸め。差し引き</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>What the orders themselves moved the market by; taken off</source>
        <translation>注文自体が市場を動かした分。差し引き</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>総額</translation>
    </message>
    <message>
        <source>Result before fees, open quantity at the price of now</source>
        <translation>手数料前の結果。未決済分は現在値</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Paid to the venue; a rebate is negative</source>
        <translation>取引先への支払い。リベートは負</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純額</translation>
    </message>
    <message>
        <source>Gross less fees</source>
        <translation>総額から手数料を引いた額</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>When the order was executed</source>
        <translation>約定時刻</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>このセッションの注文番号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Bought or sold</source>
        <translation>買いまたは売り</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>数量 (銘柄の単位)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price paid or received, all costs but the fee in it</source>
        <translation>約定価格 (手数料以外の全コスト込み)</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Commission in the account&apos;s currency</source>
        <translation>手数料 (口座通貨建て)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>約定方法</translation>
    </message>
    <message>
        <source>What made the execution possible; in brackets the level of the book</source>
        <translation>約定が成立した要因。括弧内は板の段数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>How the fill was priced: F0 without costs, F1 at the quote or around the last trade, F1B from a bar, F2 from the book, F3 with queue and impact besides; ≈ where the spread was assumed</source>
        <translation>価格の決定方法: F0 コストなし、F1 気配値または直近約定値付近、F1B 足、F2 板、F3 さらに待ち行列とインパクト。≈はスプレッドが想定値</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>買/売気配</translation>
    </message>
    <message>
        <source>Best bid and ask at that moment</source>
        <translation>その時点の最良気配</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>What the price was made from: mid, last trade, open or level</source>
        <translation>価格の基準: 仲値、直近約定値、始値または水準</translation>
    </message>
    <message>
        <source>½ spread</source>
        <translation>半スプレッド</translation>
    </message>
    <message>
        <source>Half of the spread against the trader, in the price</source>
        <translation>価格に含まれる不利な半スプレッド</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリッページ</translation>
    </message>
    <message>
        <source>Slippage against the trader, in the price</source>
        <translation>価格に含まれる不利なスリッページ</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>What the order itself moved the market by, in the price</source>
        <translation>注文自身が市場を動かした幅 (価格に含む)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Modelled time from the order to the venue</source>
        <translation>注文が取引所に届くまでの時間 (モデル値)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <source>Quantity before it in the queue when it was accepted</source>
        <translation>受付時に前方で待っていた数量</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose order it was</source>
        <translation>注文の主体</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the order was given</source>
        <translation>発注の理由</translation>
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
        <translation>取引所</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>%1, fill %2</source>
        <comment>number of an order, which of its fills</comment>
        <translation>%1、約定%2</translation>
    </message>
    <message>
        <source>Booked from the venue&apos;s record</source>
        <translation>取引所の記録から記帳</translation>
    </message>
    <message>
        <source>No entries until it is unlocked</source>
        <translation>ロック解除までエントリー停止</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was found</source>
        <translation>検出時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>不一致の内容</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Who says something else than the engine</source>
        <translation>エンジンと異なる値を示す側</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>対象の銘柄</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Which order, and which of its fills</source>
        <translation>該当する注文と約定</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>エンジン側の値</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>What venue or storage says</source>
        <translation>取引所またはストレージ側の値</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結末</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>行った処理</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagHistoryModel</name>
    <message>
        <source>It was made while no session was running, so that nothing came of it at once</source>
        <translation>セッション停止中の変更のため、すぐには影響がありません</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>The flag, and what it was before and after</source>
        <translation>フラグと変更前後の値</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>以後の影響</translation>
    </message>
    <message>
        <source>What it did from then on until the next change, in the same session</source>
        <translation>同じセッションで次の変更までに生じた影響</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The operator&apos;s words</source>
        <translation>操作者の入力</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>From when on it is called stale</source>
        <translation>これ以降は期限切れとして扱います</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagsModel</name>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a flag that is off</comment>
        <translation>%1により保留</translation>
    </message>
    <message>
        <source>in effect</source>
        <comment>flag</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 by %2, %3 (%4)</source>
        <comment>on or off, who, when, time zone</comment>
        <translation>%1: %2、%3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>flag, on or off</comment>
        <translation>%1は%2</translation>
    </message>
    <message>
        <source>It needs %1, which is off.</source>
        <comment>a flag</comment>
        <translation>必要な%1がオフです。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Name of the feature flag</source>
        <translation>機能フラグの名前</translation>
    </message>
    <message>
        <source>On</source>
        <comment>flag switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Turning it asks for a reason</source>
        <translation>切替には理由が必要です</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Whether it is in effect, or which flag above it is off</source>
        <translation>有効かどうか、または上位のどのフラグがオフか</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>変わる内容</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>以後の影響</translation>
    </message>
    <message>
        <source>What it did since its last change, or since the session began</source>
        <translation>直近の変更またはセッション開始以降の影響</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Whether it has expired, or was left on for long</source>
        <translation>期限切れか、長期間オンのままか</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Who changed it last, when and why</source>
        <translation>最後の変更者・日時・理由</translation>
    </message>
</context>
<context>
    <name>sextant::models::GuiStallsModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>How long the window did not answer</source>
        <translation>ウィンドウが応答しなかった時間</translation>
    </message>
    <message>
        <source>What it was doing</source>
        <translation>何をしていたか</translation>
    </message>
    <message>
        <source>What took most of the time</source>
        <translation>最も時間を使ったもの</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>How much of the time that took</source>
        <translation>その時間に占める割合</translation>
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
        <translation>ファイル内の位置</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>When the bar begins</source>
        <translation>足の開始時刻</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>First price</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>What was traded; a dash: the file does not say</source>
        <translation>出来高。横線：ファイルに記載なし</translation>
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
        <translation>ファイル内の位置</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which cell is wrong</source>
        <translation>誤っているセル</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>And what was expected</source>
        <translation>期待された内容</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>発生時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>発生内容と理由</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>対象の銘柄</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instruments</comment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>sextant::models::LayoutsModel</name>
    <message>
        <source>Whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>保存時の状態</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>One workspace, or the whole window</source>
        <translation>1 つのワークスペースかウィンドウ全体</translation>
    </message>
</context>
<context>
    <name>sextant::models::LegsText</name>
    <message>
        <source>Bull call spread</source>
        <translation>ブルコールスプレッド</translation>
    </message>
    <message>
        <source>Bear put spread</source>
        <translation>ベアプットスプレッド</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>ストラドル</translation>
    </message>
    <message>
        <source>Strangle</source>
        <translation>ストラングル</translation>
    </message>
    <message>
        <source>Iron condor</source>
        <translation>アイアンコンドル</translation>
    </message>
    <message>
        <source>Calendar spread</source>
        <translation>カレンダースプレッド</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>カバードコール</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>単独オプション</translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation>バーティカルスプレッド</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>複数のオプション</translation>
    </message>
    <message>
        <source>brings %1</source>
        <translation>受取 %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>支払 %1</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>拒否の見込み：%1</translation>
    </message>
    <message>
        <source>one %1; all need %2 and fees of %3</source>
        <translation>1 組 %1、全体で %2 と手数料 %3 が必要</translation>
    </message>
    <message>
        <source>Would be refused: %1 (%2)</source>
        <translation>拒否の見込み：%1（%2）</translation>
    </message>
    <message>
        <source>Would be sent: %1. Contracts that nothing covers: %2.</source>
        <translation>送信の見込み：%1。カバーのない契約：%2。</translation>
    </message>
    <message>
        <source>Would be sent: %1.</source>
        <translation>送信の見込み：%1。</translation>
    </message>
</context>
<context>
    <name>sextant::models::NotificationsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>知らせた時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What told it</source>
        <translation>何が知らせたか</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was told, and how often one after another</source>
        <translation>知らせた内容と、続けて何回か</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>対象の銘柄</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1、未読</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refused: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>The operator who did it or tried to</source>
        <translation>実行した、または試みた操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done or refused</source>
        <translation>実行または拒否された内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The flag, setting, instrument or operator</source>
        <translation>フラグ、設定、銘柄または操作者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What was needed, or what changed</source>
        <translation>必要だった権限、または変更内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Window, socket of the workspace, command line or file</source>
        <translation>ウィンドウ、ワークスペースのソケット、コマンドラインまたはファイル</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionChainModel</name>
    <message>
        <source>strike %1, at the money</source>
        <translation>行使価格%1 (ATM)</translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation>行使価格%1</translation>
    </message>
    <message>
        <source>no %1 at %2</source>
        <translation>%2に%1なし</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>strike, call or put, title of the column, value</comment>
        <translation>%1 %2、%3: %4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no position</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nobody has quoted it yet.</source>
        <translation>まだ気配がありません。</translation>
    </message>
    <message>
        <source>Last quote %1 × %2 at %3 / %4, %5 ago</source>
        <comment>bid size, ask size, bid, ask, age</comment>
        <translation>最終気配%1 × %2 @ %3 / %4、%5前</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>不使用: %1。</translation>
    </message>
    <message>
        <source>No volatility: %1.</source>
        <translation>ボラティリティなし: %1。</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <comment>hint of a column</comment>
        <translation>コール: %1</translation>
    </message>
    <message>
        <source>Put: %1</source>
        <comment>hint of a column</comment>
        <translation>プット: %1</translation>
    </message>
    <message>
        <source>contracts held by A and B, and chosen (S)</source>
        <translation>A・Bの保有枚数と選択分 (S)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>age of the quote, or what is wrong with it</source>
        <translation>気配の経過時間または問題点</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>気配</translation>
    </message>
    <message>
        <source>theta, gained per day of time passing</source>
        <translation>セータ: 1日経過当たりの損益</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>セータ</translation>
    </message>
    <message>
        <source>vega, gained per point of volatility</source>
        <translation>ベガ: ボラティリティ1ポイント当たりの損益</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>ベガ</translation>
    </message>
    <message>
        <source>gamma, change of delta per 1.00 of the price</source>
        <translation>ガンマ: 価格1.00当たりのデルタ変化</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>delta, gained per 1.00 of the price</source>
        <translation>デルタ: 価格1.00当たりの損益</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>デルタ</translation>
    </message>
    <message>
        <source>implied volatility of its mid, per year</source>
        <translation>仲値のインプライド・ボラティリティ (年率)</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>between bid and ask</source>
        <translation>買気配と売気配の仲値</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>仲値</translation>
    </message>
    <message>
        <source>what it can be sold at; click to sell</source>
        <translation>売れる価格。クリックで売り</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>買気配</translation>
    </message>
    <message>
        <source>what it can be bought at; click to buy</source>
        <translation>買える価格。クリックで買い</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>売気配</translation>
    </message>
    <message>
        <source>Price at which it is exercised</source>
        <translation>権利を行使する価格</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>行使価格</translation>
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
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>評価額</translation>
    </message>
    <message>
        <source>Delta, shares</source>
        <translation>デルタ (株数)</translation>
    </message>
    <message>
        <source>Delta, money</source>
        <translation>デルタ (金額)</translation>
    </message>
    <message>
        <source>… price +1%</source>
        <comment>gained when the price rises by one percent</comment>
        <translation>… 価格+1%時</translation>
    </message>
    <message>
        <source>Gamma, shares per 1.00</source>
        <translation>ガンマ (株/1.00)</translation>
    </message>
    <message>
        <source>… delta per +1%</source>
        <comment>change of the delta in money when the price rises by one percent</comment>
        <translation>… デルタ変化/+1%</translation>
    </message>
    <message>
        <source>Vega, per point</source>
        <translation>ベガ (/ポイント)</translation>
    </message>
    <message>
        <source>Theta, per day</source>
        <translation>セータ (/日)</translation>
    </message>
    <message>
        <source>Rho, per 1% interest</source>
        <translation>ロー (/金利1%)</translation>
    </message>
    <message>
        <source>Legs without a value</source>
        <translation>評価のないレッグ</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionLadderModel</name>
    <message>
        <source>none</source>
        <comment>no pinned strikes</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>sold at %1: how many are assigned is not known before it is over</source>
        <translation>%1で売り建て: 割当枚数は満期終了まで不明</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>満期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>contracts</comment>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>contracts</comment>
        <translation>売り</translation>
    </message>
    <message>
        <source>Pin risk</source>
        <translation>ピンリスク</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSelectionModel</name>
    <message>
        <source>Contract</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>contracts of a leg; negative: sold</comment>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>ask of what is bought, bid of what is sold</comment>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionStressModel</name>
    <message>
        <source>price %1, volatility %2: %3</source>
        <translation>価格%1、ボラティリティ%2: %3</translation>
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
        <translation>%1 · %2日</translation>
    </message>
    <message>
        <source>%1, strike %2: %3</source>
        <comment>expiry, distance from the forward, volatility</comment>
        <translation>%1、行使価格%2: %3</translation>
    </message>
    <message>
        <source>nobody quotes so far out</source>
        <translation>この距離に気配なし</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionText</name>
    <message>
        <source>no quote</source>
        <translation>気配なし</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>quote of an option</comment>
        <translation>古い</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>quote of an option without bid and ask</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>no ask</source>
        <translation>売気配なし</translation>
    </message>
    <message>
        <source>no bid</source>
        <translation>買気配なし</translation>
    </message>
    <message>
        <source>crossed</source>
        <comment>bid above ask</comment>
        <translation>逆転</translation>
    </message>
    <message>
        <source>strike or price is no number</source>
        <translation>行使価格または価格が数値でない</translation>
    </message>
    <message>
        <source>it expires now</source>
        <translation>満期到来</translation>
    </message>
    <message>
        <source>its price is below what exercising it pays</source>
        <translation>価格が行使価値を下回る</translation>
    </message>
    <message>
        <source>its price is exactly what exercising it pays</source>
        <translation>価格が行使価値と同額</translation>
    </message>
    <message>
        <source>its price is above what it can be worth</source>
        <translation>価格が取り得る価値を上回る</translation>
    </message>
    <message>
        <source>no volatility gives its price</source>
        <translation>この価格になるボラティリティがない</translation>
    </message>
    <message>
        <source>call</source>
        <comment>option</comment>
        <translation>コール</translation>
    </message>
    <message>
        <source>put</source>
        <comment>option</comment>
        <translation>プット</translation>
    </message>
    <message>
        <source>%1 · %2 d · %3</source>
        <comment>expiry date, days, root</comment>
        <translation>%1 · %2日 · %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>root, expiry date, strike, call or put</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>A paper</source>
        <comment>positions of engine 1</comment>
        <translation>Aペーパー</translation>
    </message>
    <message>
        <source>B shadow</source>
        <comment>positions of engine 2</comment>
        <translation>Bシャドー</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many quotes, what is wrong with them</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 quotes, all good</source>
        <translation>気配%1件、すべて正常</translation>
    </message>
    <message>
        <source>%1 of %2 quotes bad: %3</source>
        <translation>気配%2件中%1件が不良: %3</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>When the order was given</source>
        <translation>発注時刻</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>このセッションの注文番号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Buys or sells</source>
        <translation>買いまたは売り</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What kind of order; exits only reduce a position</source>
        <translation>注文の種類。決済注文はポジションを減らすだけです</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>数量 (銘柄の単位)</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Quantity executed so far</source>
        <translation>約定済みの数量</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>Worst price of a limit order</source>
        <translation>指値注文の限度価格</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>Price that a stop order waits for</source>
        <translation>逆指値注文のトリガー価格</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>トレール</translation>
    </message>
    <message>
        <source>How far a trailing stop lies behind the best price</source>
        <translation>最良価格からのトレーリングストップの距離</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示数量</translation>
    </message>
    <message>
        <source>What the book shows of an iceberg at a time</source>
        <translation>アイスバーグ注文が一度に板に表示する数量</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Time in force: DAY until the end of the trading day, GTC until cancelled, GTD until an instant, IOC at once or not at all, FOK at once and whole, OPG at the open</source>
        <translation>有効期限: DAY 取引日終了まで、GTC 取消まで、GTD 指定時刻まで、IOC 即時約定分のみ、FOK 即時全量のみ、OPG 寄付</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Orders with the same number belong together: what fills one cancels or reduces the others</source>
        <translation>同じ番号の注文は連動します。一方が約定すると他方は取消または減量されます</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>The order whose place it took, or the position that it leaves</source>
        <translation>置き換えた元の注文、または決済対象のポジション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What has become of it; unverified: nobody knows what the market did to it while the program was away</source>
        <translation>注文の現状。未確認: プログラム停止中に市場でどうなったか不明</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose order it is</source>
        <translation>注文の主体</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it was given, and why it ended</source>
        <translation>発注の理由と終了の理由</translation>
    </message>
</context>
<context>
    <name>sextant::models::PairsModel</name>
    <message>
        <source>A and B differ</source>
        <translation>A・Bが不一致</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Average entry of engine 1 on paper</source>
        <translation>エンジン1のペーパー平均建値</translation>
    </message>
    <message>
        <source>A entry</source>
        <translation>A建値</translation>
    </message>
    <message>
        <source>Result of engine 1 so far, less fees</source>
        <translation>エンジン1のこれまでの損益 (手数料控除後)</translation>
    </message>
    <message>
        <source>A P&amp;L</source>
        <translation>A損益</translation>
    </message>
    <message>
        <source>Average entry of engine 2 in its shadow</source>
        <translation>エンジン2のシャドー平均建値</translation>
    </message>
    <message>
        <source>B entry</source>
        <translation>B建値</translation>
    </message>
    <message>
        <source>Result of engine 2 so far, less fees; it trades no money</source>
        <translation>エンジン2のこれまでの損益 (手数料控除後)。資金は動きません</translation>
    </message>
    <message>
        <source>B P&amp;L</source>
        <translation>B損益</translation>
    </message>
    <message>
        <source>What B has earned more than A; without a position 0</source>
        <translation>BがAを上回った損益。ポジションなしは0</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The agents that made B&apos;s decision, or why B stays out</source>
        <translation>Bの判断を下したエージェント、またはBが見送った理由</translation>
    </message>
    <message>
        <source>B decided by</source>
        <translation>Bの決め手</translation>
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
        <translation>ショート%1</translation>
    </message>
    <message>
        <source>long %1</source>
        <translation>ロング%1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Whose position it is: A paper, B shadow</source>
        <translation>ポジションの主体: Aはペーパー、Bはシャドー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Units held: + long, - short</source>
        <translation>保有数量: + ロング、- ショート</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Average price paid or received</source>
        <translation>平均約定価格</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>評価価格</translation>
    </message>
    <message>
        <source>What it is valued at now</source>
        <translation>現在の評価に使う価格</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Result so far: realised and unrealised, less fees</source>
        <translation>これまでの損益: 実現・未実現の合計、手数料控除後</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>損益 (ストップで取ったリスクの倍数)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>損失限定のストップ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>利確目標</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>トレール</translation>
    </message>
    <message>
        <source>Level of the trailing stop once it is armed</source>
        <translation>発動後のトレーリングストップの水準</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>Time since it was opened</source>
        <translation>建ててからの時間</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose position it is</source>
        <translation>ポジションの主体</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>%1から保有中</translation>
    </message>
</context>
<context>
    <name>sextant::models::ProfilesModel</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>保存時の状態</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>How many settings it holds; the others have their defaults</source>
        <translation>含まれる設定の数。ほかは既定値です</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>保存された日時</translation>
    </message>
</context>
<context>
    <name>sextant::models::RegimeChangesModel</name>
    <message>
        <source>%1 so far</source>
        <comment>a span of time</comment>
        <translation>%1経過</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Close of the bar that changed it</source>
        <translation>変化を起こした足の終了時刻</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>レジーム</translation>
    </message>
    <message>
        <source>Direction and volatility from then on</source>
        <translation>以後の方向とボラティリティ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>The labels that became others</source>
        <translation>変わったラベル</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>How long it stayed so, closed hours included</source>
        <translation>継続時間 (閉場時間を含む)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>How likely its direction was</source>
        <translation>その方向である確率</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>How clear the regime was at the change</source>
        <translation>変化時点のレジームの明確さ</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>断絶</translation>
    </message>
    <message>
        <source>How likely the market had broken with its past within the last 15 bars</source>
        <translation>直近15本以内に市場が過去と断絶した確率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>What the direction was made of</source>
        <translation>方向の判定根拠</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>What changed first</source>
        <translation>最初に変わったもの</translation>
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
        <translation>%1から%2へ: %3</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>市場の方向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>How long it lasted on average, closed hours included; stays that have ended</source>
        <translation>平均継続時間 (閉場時間を含む)。終了した期間のみ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>平均継続</translation>
    </message>
    <message>
        <source>Share of the time with a known direction</source>
        <translation>方向が判明している時間に占める割合</translation>
    </message>
    <message>
        <source>Of time</source>
        <translation>時間比率</translation>
    </message>
    <message>
        <source>How often it turned to %1, and the share of all turns from there</source>
        <translation>%1へ転換した回数と、そこからの全転換に占める割合</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>direction of a market</comment>
        <translation>%1へ</translation>
    </message>
</context>
<context>
    <name>sextant::models::ReportRunner</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room.</source>
        <translation>%1 に書き込めません：%2。別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was reading the session again: %1. No report was written; running sessions are not concerned.</source>
        <translation>セッションの読み直し中にエンジンが障害で止まりました：%1。報告は書かれていません。実行中のセッションには影響しません。</translation>
    </message>
</context>
<context>
    <name>sextant::models::RiskLimitsModel</name>
    <message>
        <source>none</source>
        <comment>window of an event</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>ルール番号</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>制限対象</translation>
    </message>
    <message>
        <source>What the rule limits</source>
        <translation>ルールの制限対象</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Share of the limit that is used; the mark is where a warning is given</source>
        <translation>上限に対する使用率。印は警告の水準</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>What the account has now, working entries included</source>
        <translation>口座の現在値 (執行待ちのエントリーを含む)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Broken limits stop entries; near ones have used the share that warns</source>
        <translation>上限に抵触するとエントリーを停止。「接近」は警告の水準に到達</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>対象銘柄</translation>
    </message>
    <message>
        <source>The instrument that it is about, if it is about one</source>
        <translation>該当する場合、対象の銘柄</translation>
    </message>
    <message>
        <source>%1: %2 used, %3</source>
        <comment>rule, share, state</comment>
        <translation>%1: 使用率%2、%3</translation>
    </message>
</context>
<context>
    <name>sextant::models::SessionsModel</name>
    <message>
        <source>SIM</source>
        <comment>session on invented prices</comment>
        <translation>シミュ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>paper session on a venue&apos;s live prices</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>PAPER</source>
        <comment>paper session on recorded prices</comment>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <comment>a look back at a session</comment>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>session</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <comment>session</comment>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション%1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>What the session is called</source>
        <translation>セッションの名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where its prices come from</source>
        <translation>価格の出所</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>When it was begun</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether it can go on</source>
        <translation>継続できるかどうか</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Files or simulator it was made from</source>
        <translation>元になったファイルまたはシミュレーター</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What people wrote about the session</source>
        <translation>セッションについて書かれたこと</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingDifferencesModel</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What is in effect</source>
        <translation>有効な値</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>プロファイルの値</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>変更後の値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What the values are counted in</source>
        <translation>値の単位</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>When the change takes effect</source>
        <translation>変更が有効になる時</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title of a setting</comment>
        <translation>%1：%2</translation>
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
        <translation>即時</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>次のセッション</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>設定の対象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What is in effect, or will be once it is applied</source>
        <translation>有効な値、または適用後に有効になる値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What the value is counted in</source>
        <translation>値の単位</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>What it is unless set</source>
        <translation>設定しない場合の値</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>When a change takes effect</source>
        <translation>変更が有効になる時期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether it differs from its default, or waits to be applied</source>
        <translation>既定値と異なるか、適用を待っているか</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>許容値</translation>
    </message>
</context>
<context>
    <name>sextant::models::ShortcutsModel</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Where the action stands</source>
        <translation>操作のある場所</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What is pressed for it</source>
        <translation>押すキー</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Its key before anybody chose another</source>
        <translation>変更前のキー</translation>
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
        <translation>外部シグナル (%1)</translation>
    </message>
    <message>
        <source>score %1, agreement %2</source>
        <translation>スコア%1、一致度%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was scored or came in</source>
        <translation>スコア計算または受信の時刻</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>TF</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Timeframe of the signal</source>
        <translation>シグナルの時間足</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>What the signal asks for</source>
        <translation>シグナルの指示内容</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>0 short, 0.5 neutral, 1 long</source>
        <translation>0 ショート、0.5 中立、1 ロング</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Who decided: A paper, B shadow</source>
        <translation>判断の主体: Aはペーパー、Bはシャドー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What became of it; of traded ones, the state of the order</source>
        <translation>シグナルの結末。取引に至った場合は注文の状態</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>The deciding reason; Why shows all of them</source>
        <translation>決め手となった理由。すべては「理由」に表示</translation>
    </message>
    <message>
        <source>traded</source>
        <comment>signal</comment>
        <translation>取引済み</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>signal</comment>
        <translation>重複</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>signal</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>scored bar</comment>
        <translation>シグナルなし</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>signal</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>signal</comment>
        <translation>拒否</translation>
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
        <translation>決済済み</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>決済時刻</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>ポジションの主体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>最大時の数量: + ロング、- ショート</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Result less fees, dividends and funding included</source>
        <translation>損益 (手数料控除後、配当・資金調達料を含む)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>損益 (ストップで取ったリスクの倍数)</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best result it ever showed, before fees</source>
        <translation>最大順行幅: 途中で最も良かった損益 (手数料控除前)</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst result it ever showed, before fees</source>
        <translation>最大逆行幅: 途中で最も悪かった損益 (手数料控除前)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>エントリーから決済まで</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>決済の理由</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of its notes</source>
        <translation>メモのタグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What people noted about it</source>
        <translation>この取引についてのメモ</translation>
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
        <translation>エンジン</translation>
    </message>
    <message>
        <source>That left the signal alone</source>
        <translation>シグナルを見送ったエンジン</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Gate, rule or refusal; “against” is an agent that spoke against the signal</source>
        <translation>ゲート、ルールまたは拒否。「反対」はシグナルに反対したエージェント</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Followed to their end</source>
        <translation>最後まで追跡したもの</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>UTC days of their decisions: the clusters of the interval</source>
        <translation>判断のUTC日付: 区間のクラスター</translation>
    </message>
    <message>
        <source>Mean R</source>
        <translation>平均R</translation>
    </message>
    <message>
        <source>What they would have earned; below zero the veto saved money</source>
        <translation>取引していた場合の損益。0未満なら却下で損失を回避</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Of the mean, for one look, clustered by day</source>
        <translation>平均の区間。1回だけ見る場合、日でクラスター化</translation>
    </message>
    <message>
        <source>Value of the veto</source>
        <translation>却下の価値</translation>
    </message>
    <message>
        <source>What all of them would have lost, in R</source>
        <translation>全シグナルで失っていたはずの損失 (R)</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>Bシャドー</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Aペーパー</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>one day only</source>
        <translation>1日分のみ</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistBook</name>
    <message>
        <source>new watchlist %1</source>
        <translation>ウォッチリスト %1 の作成</translation>
    </message>
    <message>
        <source>new name of watchlist %1</source>
        <translation>ウォッチリスト %1 の改名</translation>
    </message>
    <message>
        <source>removal of watchlist %1</source>
        <translation>ウォッチリスト %1 の削除</translation>
    </message>
    <message>
        <source>order of the watchlist</source>
        <translation>ウォッチリストの並び順</translation>
    </message>
    <message>
        <source>change of watchlist %1</source>
        <translation>ウォッチリスト %1 の変更</translation>
    </message>
    <message>
        <source>group of %1</source>
        <translation>%1 のグループ</translation>
    </message>
    <message>
        <source>change of screen %1</source>
        <translation>スクリーン %1 の変更</translation>
    </message>
    <message>
        <source>removal of screen %1</source>
        <translation>スクリーン %1 の削除</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistModel</name>
    <message>
        <source>no closed bars yet</source>
        <translation>確定足なし</translation>
    </message>
    <message>
        <source>%1 over %2 bars of %3</source>
        <translation>%3の足%2本で%1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no score yet, the indicators are warming up</source>
        <translation>スコアなし、指標はウォームアップ中</translation>
    </message>
    <message>
        <source>score %1 on %2, confidence %3, agreement %4</source>
        <translation>%2のスコア%1、確信度%3、一致度%4</translation>
    </message>
    <message>
        <source>%1
buys from %2, sells from %3</source>
        <translation>%1
買いは%2から、売りは%3から</translation>
    </message>
    <message>
        <source>no regime, nothing is scored</source>
        <translation>レジームなし、スコア計算対象外</translation>
    </message>
    <message>
        <source>regime %1, confidence %2</source>
        <translation>レジーム%1、確信度%2</translation>
    </message>
    <message>
        <source>the regime is not known yet</source>
        <translation>レジーム未判定</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <comment>basis points</comment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>現在値</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>最新の価格</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>前取引日の終値比。常時取引の市場は24時間比</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>The last 60 closes</source>
        <translation>直近60本の終値</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>レジーム</translation>
    </message>
    <message>
        <source>Direction and volatility of the market</source>
        <translation>市場の方向とボラティリティ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>最短のシグナル時間足の最新スコア: 0 ショート、0.5 中立、1 ロング</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>売気配−買気配 (仲値に対するbp)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>engine 2: what it thinks, how sure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>engine 2 has not been asked yet</source>
        <translation>エンジン2にはまだ聞いていません</translation>
    </message>
    <message>
        <source>engine 2: %1, it would trade</source>
        <translation>エンジン2: %1、取引する</translation>
    </message>
    <message>
        <source>engine 2: %1, it would not trade</source>
        <translation>エンジン2: %1、取引しない</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>エンジン2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal, 0 to 100 sure</source>
        <translation>最新シグナルに対するエンジン2の判断 (確信度0〜100)</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>売買代金</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>直近24時間の価格×出来高 (セッションにある範囲)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>資産クラス</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The group that you put it into</source>
        <translation>設定したグループ</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistRows</name>
    <message>
        <source>No venue known</source>
        <translation>取引所不明</translation>
    </message>
    <message>
        <source>No regime</source>
        <translation>レジームなし</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 instruments, collapsed</source>
        <translation>%1、%2 銘柄、折りたたみ</translation>
    </message>
    <message>
        <source>%1, %2 instruments</source>
        <translation>%1、%2 銘柄</translation>
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
        <translation>受理</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>request</comment>
        <translation>重複</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>request</comment>
        <translation>形式不正</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>request</comment>
        <translation>シークレット不一致</translation>
    </message>
    <message>
        <source>not allowed from there</source>
        <comment>request</comment>
        <translation>送信元不許可</translation>
    </message>
    <message>
        <source>too large</source>
        <comment>request</comment>
        <translation>サイズ超過</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>request</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>too many</source>
        <comment>request</comment>
        <translation>回数超過</translation>
    </message>
    <message>
        <source>engine busy</source>
        <comment>request</comment>
        <translation>エンジン処理中</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結末</translation>
    </message>
    <message>
        <source>What became of it, and the status that the sender heard</source>
        <translation>結果と、送信側に返した状態</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>応答の文言</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The sender&apos;s address</source>
        <translation>送信元のアドレス</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Its number in the session</source>
        <translation>セッション内の番号</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>From the whole request to its answer</source>
        <translation>リクエスト全体から応答まで</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>What was sent, without the secret</source>
        <translation>送信内容（シークレットを除く）</translation>
    </message>
</context>
<context>
    <name>sextant::models::WeightsModel</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Number of the weights; it stands with every signal</source>
        <translation>重みの番号。すべてのシグナルに付きます</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it took effect</source>
        <translation>有効になった時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What is another value than before</source>
        <translation>以前と変わった値</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Their words, or the outcome it was learned from</source>
        <translation>変更者の入力、または学習元の結果</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfCausesModel</name>
    <message>
        <source>amounts alone</source>
        <translation>金額のみ</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>The number that decisions name as their cause</source>
        <translation>判断の原因として示される番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When the first decision differed</source>
        <translation>最初に判断が異なった時刻</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose result it changes</source>
        <translation>影響を受ける損益の主体</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>実際の判断。ダッシュは該当なし</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>仮定での判断。ダッシュは該当なし</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>How many differ because of it</source>
        <translation>これにより異なる判断の数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What it makes of the account&apos;s result, in the account&apos;s currency; the amounts of an account add up to the whole difference</source>
        <translation>口座損益への影響 (口座通貨建て)。口座ごとの金額の合計が全体の差になります</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfModel</name>
    <message>
        <source>%1, for other reasons</source>
        <comment>a decision</comment>
        <translation>%1 (別の理由)</translation>
    </message>
    <message>
        <source>It came to the same; only what was measured or allowed is another.</source>
        <translation>結果は同じで、測定値または許容値だけが異なります。</translation>
    </message>
    <message>
        <source>Follows from %1 at %2: %3 → %4</source>
        <translation>%1、%2に起因: %3 → %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was decided, in the time of the session</source>
        <translation>判断時刻 (セッション時間)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Who decided: engine 1 on paper, engine 2 in its shadow</source>
        <translation>判断の主体: エンジン1はペーパー、エンジン2はシャドー</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>What kind of decision it is</source>
        <translation>判断の種類</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>実際の判断。ダッシュは該当なし</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>仮定での判断。ダッシュは該当なし</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number of the first difference that it follows from</source>
        <translation>起因する最初の差異の番号</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhyModel</name>
    <message>
        <source>adds %1</source>
        <comment>to a score</comment>
        <translation>寄与%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measured, what it adds</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>What was looked at, in the order of the decision</source>
        <translation>判断の順に見た検討項目</translation>
    </message>
    <message>
        <source>What was measured, and the limit it was held against</source>
        <translation>測定値と照合した上限</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AboutDialog</name>
    <message>
        <source>About Sextant</source>
        <translation>Sextantについて</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Sextantのマーク</translation>
    </message>
    <message>
        <source>Sextant %1</source>
        <translation>Sextant %1</translation>
    </message>
    <message>
        <source>A trading cockpit that explains every decision it takes.

All orders are paper orders: nothing you do here reaches a venue. A session labelled SIM shows invented prices; PAPER shows recorded ones.

Built with Qt %1, SQLite and OpenSSL; text in Inter.</source>
        <translation>すべての判断を説明するトレーディングコックピット。

注文はすべてペーパー注文で、取引所には一切送信されません。「シミュ」と表示されたセッションは架空の価格、「ペーパー」は記録された価格です。

Qt %1、SQLite、OpenSSLを使用。書体はInter。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AccountDialog</name>
    <message>
        <source>Open an account</source>
        <translation>口座開設</translation>
    </message>
    <message>
        <source>Move capital</source>
        <translation>資金移動</translation>
    </message>
    <message>
        <source>Correct a position</source>
        <translation>ポジション訂正</translation>
    </message>
    <message>
        <source>Book funding</source>
        <translation>資金調達料の記帳</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>口座を開設</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>記帳</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit with your name.</source>
        <translation>理由を入力してください。名前とともに監査証跡に残ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>such as swing, or hedges</source>
        <translation>例: スイング、ヘッジ</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>当初資金</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Capital comes in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Capital goes out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>One currency for another</source>
        <translation>通貨交換</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>保有数量</translation>
    </message>
    <message>
        <source>long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>What the change is booked at; for a position built elsewhere its average price</source>
        <translation>訂正を記帳する価格。他所で建てたポジションはその平均価格</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>無期限先物</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>支払う側</translation>
    </message>
    <message>
        <source>long positions pay, short ones get it</source>
        <translation>ロングが支払い、ショートが受け取る</translation>
    </message>
    <message>
        <source>short positions pay, long ones get it</source>
        <translation>ショートが支払い、ロングが受け取る</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>料率 (%)</translation>
    </message>
    <message>
        <source>of the position&apos;s value, such as %1</source>
        <translation>ポジション評価額に対する割合 (例: %1)</translation>
    </message>
    <message>
        <source>the position&apos;s mark</source>
        <translation>ポジションの評価価格</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>買う通貨</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>メイン口座</translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation>例: EUR</translation>
    </message>
    <message>
        <source>The session that this was meant for has ended. Nothing was booked; close this.</source>
        <translation>対象のセッションは終了しました。記帳していません。閉じてください。</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>セッションがまだありません。</translation>
    </message>
    <message>
        <source>This session has no perpetual: only they pay funding.</source>
        <translation>このセッションに無期限先物はありません。資金調達料は無期限先物にのみ発生します。</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✗ Nobody listens: the session has ended. Nothing was booked.</source>
        <translation>✗ セッションが終了しているため応答がありません。記帳していません。</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>ディスクへの書き込みを待っています…</translation>
    </message>
    <message>
        <source>✗ Refused: %1. Nothing was booked.</source>
        <translation>✗ 拒否: %1。記帳していません。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionBook</name>
    <message>
        <source>Kill always keeps a key.</source>
        <translation>緊急停止には常にキーがあります。</translation>
    </message>
    <message>
        <source>Keys alone are for typing and for panels: use Ctrl, Alt or a function key.</source>
        <translation>単独のキーは入力とパネル用です。Ctrl、Alt、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>That is the key of Kill. Give Kill another one first.</source>
        <translation>それは緊急停止のキーです。先に別のキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgentsPanel</name>
    <message>
        <source>Agents of engine 2</source>
        <translation>エンジン2のエージェント</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>What is known of the chosen agent</source>
        <translation>選択したエージェントの情報</translation>
    </message>
    <message>
        <source>What the chosen agent said</source>
        <translation>選択したエージェントの発言</translation>
    </message>
    <message>
        <source>It has said nothing yet. Play the session: every signal is put to the agents.</source>
        <translation>まだ発言がありません。セッションを再生すると、すべてのシグナルがエージェントに諮られます。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export what engine 2 decided</source>
        <translation>エンジン2の判断をエクスポート</translation>
    </message>
    <message>
        <source>Write the decision log or the shadow trades of the session to a CSV file</source>
        <translation>セッションの判断ログまたはシャドー取引をCSVファイルに書き出します</translation>
    </message>
    <message>
        <source>Decision log as CSV …</source>
        <translation>判断ログ (CSV)…</translation>
    </message>
    <message>
        <source>Shadow trades as CSV …</source>
        <translation>シャドー取引 (CSV)…</translation>
    </message>
    <message>
        <source>How the export ended</source>
        <translation>エクスポートの結果</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>エンジン2はオフ</translation>
    </message>
    <message>
        <source>Switch on the flag enable_variant_b: its agents then speak of every signal beside engine 1, in a shadow that trades no money.</source>
        <translation>フラグenable_variant_bをオンにすると、エージェントがエンジン1と並行して、資金の動かないシャドーですべてのシグナルに発言します。</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>フラグを表示</translation>
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
        <translation>%1はまだ発言していません。</translation>
    </message>
    <message>
        <source>What %1 said — Enter explains a decision</source>
        <translation>%1の発言 — Enterで判断を説明</translation>
    </message>
    <message>
        <source>%1 — choose another agent in the table</source>
        <translation>%1 — 表で別のエージェントを選択</translation>
    </message>
    <message>
        <source>Risk says what may be, not where the market goes: it has no calibration.</source>
        <translation>リスクは許容範囲を示すもので、市場の方向は示しません。較正はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 results are there. The curve is drawn from then on; let the session play.</source>
        <translation>結果は%2件中%1件です。揃い次第、曲線を描きます。セッションを再生し続けてください。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Agents, calibration or decisions</source>
        <translation>エージェント、較正、判断</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>新規アラート</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>アラートを変更</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>As on the command line: rsi:14, ema:20, atr:14</source>
        <translation>コマンドラインと同じ書式: rsi:14, ema:20, atr:14</translation>
    </message>
    <message>
        <source>How far the value has to go back before the alert can fire again</source>
        <translation>再発報までに値が戻るべき幅</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>ヒステリシス</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>%1で通知</translation>
    </message>
    <message>
        <source>None chosen: all that are set up</source>
        <translation>選択なし: 設定済みのすべて</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足している項目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Symbol: name the instrument, such as BTC-USDT.</source>
        <translation>銘柄: BTC-USDTのような銘柄名を入力してください。</translation>
    </message>
    <message>
        <source>Level: a number is needed, such as 64000.</source>
        <translation>水準: 64000のような数値が必要です。</translation>
    </message>
    <message>
        <source>Hysteresis: expected a number.</source>
        <translation>ヒステリシス: 数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertsPanel</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>What alerts did</source>
        <translation>アラートの動作</translation>
    </message>
    <message>
        <source>Nothing has fired and nothing was changed yet.</source>
        <translation>まだ発報も変更もありません。</translation>
    </message>
    <message>
        <source>Alerts, their history, and channels</source>
        <translation>アラート・履歴・チャネル</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>アラート一覧</translation>
    </message>
    <message>
        <source>No alert yet. “New alert” asks what you want to be told of: a price, a score, a lost feed…</source>
        <translation>アラートがありません。「新規アラート」で、価格・スコア・フィード断など通知する条件を指定します…</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>新規アラート…</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新規アラート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the newest change of an alert</source>
        <translation>アラートの直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Takes the newest change of an alert back; once more brings it again</source>
        <translation>アラートの直前の変更を取り消します。もう一度押すと再適用します</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>アラートを変更</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>アラートを削除</translation>
    </message>
    <message>
        <source>No channel.</source>
        <translation>チャネルなし。</translation>
    </message>
    <message>
        <source>Send a test by the chosen channel</source>
        <translation>選択したチャネルにテストを送信</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Settings of notifications</source>
        <translation>通知の設定</translation>
    </message>
    <message>
        <source>From what importance on, how many a minute, quiet hours, what a message says</source>
        <translation>最低重要度、1分当たりの通数、通知停止時間、通知の内容</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>チェーン検証</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>監査証跡を検索</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all that are shown, as CSV</source>
        <translation>選択した記録、または表示中の全記録をCSVでコピー</translation>
    </message>
    <message>
        <source>Copy entries as CSV</source>
        <translation>記録をCSVでコピー</translation>
    </message>
    <message>
        <source>Recomputes the hash of every row of the journal: an edited history is found</source>
        <translation>ジャーナル全行のハッシュを再計算し、履歴の改変を検出します</translation>
    </message>
    <message>
        <source>Verify the journal&apos;s chain of hashes</source>
        <translation>ジャーナルのハッシュチェーンを検証</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>検証結果</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>監査証跡の記録</translation>
    </message>
    <message>
        <source>No entry yet. Commands, orders that risk stopped or reduced, and limits that came near stand here.</source>
        <translation>まだ記録がありません。コマンド、リスク管理が停止・縮小した注文、接近した上限がここに表示されます。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>What operators and engine did in this session</source>
        <translation>このセッションでの操作者とエンジンの動作</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Unlocks, wrong passphrases, refused actions and changes of operators</source>
        <translation>ロック解除、パスフレーズ不一致、拒否された操作、操作者の変更</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>What operators did and were refused</source>
        <translation>操作者の操作と拒否</translation>
    </message>
    <message>
        <source>Nothing yet. Unlocks, wrong passphrases and actions that a role did not allow stand here. The button with your name in the top bar unlocks, locks and changes a passphrase.</source>
        <translation>まだありません。ロック解除、パスフレーズ不一致、権限で許可されなかった操作がここに表示されます。上部バーの自分の名前のボタンで、ロック解除・ロック・パスフレーズ変更ができます。</translation>
    </message>
    <message>
        <source>Recomputing the hashes of the journal…</source>
        <translation>ジャーナルのハッシュを再計算中…</translation>
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
        <translation>検索 …</translation>
    </message>
    <message>
        <source>By operator, rule, symbol or words</source>
        <translation>担当者・ルール・銘柄・語で</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How much of the journal is verified</source>
        <translation>ジャーナルの検証の進み具合</translation>
    </message>
    <message>
        <source>Time that the verification still takes</source>
        <translation>検証の残り時間</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>検証を中止</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Banner</name>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>エンジンを再起動</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Keep orders…</source>
        <translation>注文を残す…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>注文を取消…</translation>
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
        <translation>通知：すべて既読</translation>
    </message>
    <message numerus="yes">
        <source>Notifications: %n not read yet</source>
        <translation>
            <numerusform>通知：未読%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CalibrationView</name>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>said %1 to %2: %3 times, right in %4 (95 %: %5 to %6)</source>
        <translation>発言%1〜%2: %3回、的中%4 (95%: %5〜%6)</translation>
    </message>
    <message>
        <source>%1: Brier score %2 over %3 results.</source>
        <translation>%1: 結果%3件のBrierスコア%2。</translation>
    </message>
    <message>
        <source>how often right, by what it said</source>
        <translation>発言の確信度別の的中率</translation>
    </message>
    <message>
        <source>stated confidence — bars: how often, of %1</source>
        <translation>発言の確信度 — 棒: 頻度 (全%1件)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartGroup</name>
    <message>
        <source>Not linked</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>リンク %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Charts of the same link share symbol, crosshair and time</source>
        <translation>同じリンクのチャートは銘柄・十字線・時刻を共有します</translation>
    </message>
    <message>
        <source>Link of the chart: none</source>
        <translation>チャートのリンク：なし</translation>
    </message>
    <message>
        <source>Link of the chart: %1</source>
        <translation>チャートのリンク：%1</translation>
    </message>
    <message>
        <source>Another chart beside or below</source>
        <translation>横か下にチャートを追加</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>チャートを追加</translation>
    </message>
    <message>
        <source>Close this chart</source>
        <translation>このチャートを閉じる</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartIndicators</name>
    <message>
        <source>A chart holds at most %1 indicators. Remove one first.</source>
        <translation>チャートに表示できる指標は%1個までです。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>an indicator</comment>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>an indicator</comment>
        <translation>%1を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) removed.</source>
        <translation>
            <numerusform>指標を%n個削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved.</source>
        <comment>an indicator</comment>
        <translation>%1を移動しました。</translation>
    </message>
    <message>
        <source>Ribbon, Bollinger bands, RSI and MACD are on the chart already.</source>
        <translation>リボン、ボリンジャーバンド、RSI、MACDは既に表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>指標を%n個追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the saved chart, because this version does not know it or its parameters: %1.</source>
        <translation>このバージョンが指標またはパラメーターに対応していないため、保存されたチャートから除外しました: %1。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartNotice</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the last change of indicators</source>
        <translation>指標の直前の変更を元に戻す</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPainter</name>
    <message>
        <source>history</source>
        <comment>left of where a session begins</comment>
        <translation>過去データ</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPanel</name>
    <message>
        <source>Bars of %1</source>
        <translation>%1足</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Add an indicator (I), or change those on the chart</source>
        <translation>指標を追加 (I)、または表示中の指標を変更</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>チャートの指標</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>switch: logarithmic price scale</comment>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>対数目盛 (L)</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The data hold bars of %1 and longer</source>
        <translation>データは%1以上の足です</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>価格チャート</translation>
    </message>
    <message>
        <source>Price chart of %1</source>
        <translation>%1の価格チャート</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Draw other symbols over this one, in per cent from the left edge</source>
        <translation>左端からの％で他の銘柄を重ねる</translation>
    </message>
    <message>
        <source>Compare with other symbols</source>
        <translation>他の銘柄と比較</translation>
    </message>
    <message>
        <source>Price scale in per cent from the left edge (P)</source>
        <translation>左端からの％の価格目盛 (P)</translation>
    </message>
    <message>
        <source>Price scale in per cent</source>
        <translation>％の価格目盛</translation>
    </message>
    <message>
        <source>The session has no other symbol</source>
        <translation>セッションに他の銘柄がありません</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>比較しない</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartView</name>
    <message>
        <source>No session yet — start the demo, open a recording, or connect a venue.</source>
        <translation>セッションがありません。デモを開始するか、記録を開くか、取引所に接続してください。</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>銘柄なし — ウォッチリストで選択してください。</translation>
    </message>
    <message>
        <source>Preparing bars of %1 … %2</source>
        <translation>%1の足を準備中… %2</translation>
    </message>
    <message>
        <source>No bars yet — press play; the first appears with the first price of %1.</source>
        <translation>足がまだありません。再生を押すと、%1の最初の価格とともに表示されます。</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>corner of a chart: clock of the exchange</comment>
        <translation>取引所</translation>
    </message>
    <message>
        <source>local</source>
        <comment>corner of a chart: clock of this computer</comment>
        <translation>現地</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>corner of a chart: clock</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>価格チャート</translation>
    </message>
    <message>
        <source>Newest ▸</source>
        <translation>最新 ▸</translation>
    </message>
    <message>
        <source>Go to the newest bar</source>
        <translation>最新の足へ移動</translation>
    </message>
    <message>
        <source>Go to the newest bar (End)</source>
        <translation>最新の足へ移動 (End)</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>%1のペイン</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>専用ペイン</translation>
    </message>
    <message>
        <source>Higher pane</source>
        <translation>上のペイン</translation>
    </message>
    <message>
        <source>Lower pane</source>
        <translation>下のペイン</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add indicator …	I</source>
        <translation>指標を追加…	I</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>リボン + ボリンジャー + RSI + MACD</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>元に戻す	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>やり直す	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Automatic price scale</source>
        <translation>価格目盛を自動調整</translation>
    </message>
    <message>
        <source>Fit all bars</source>
        <translation>全足を表示</translation>
    </message>
    <message>
        <source>Newest bar</source>
        <translation>最新の足</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>%1に画像を書き込めませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Limit order at %1 …</source>
        <translation>%1に指値注文…</translation>
    </message>
    <message>
        <source>Stop of the position at %1</source>
        <translation>ポジションのストップを%1に</translation>
    </message>
    <message>
        <source>Target of the position at %1</source>
        <translation>ポジションの目標を%1に</translation>
    </message>
    <message>
        <source>There are %1 drawings of this symbol already. Remove some to draw more.</source>
        <translation>この銘柄の描画はすでに %1 個です。追加するには減らしてください。</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>a drawing</comment>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Edit drawing …</source>
        <translation>描画を編集 …</translation>
    </message>
    <message>
        <source>Lock drawing</source>
        <translation>描画をロック</translation>
    </message>
    <message>
        <source>Hide drawing</source>
        <translation>描画を隠す</translation>
    </message>
    <message>
        <source>Remove drawing</source>
        <translation>描画を削除</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>画像を保存 …</translation>
    </message>
    <message>
        <source>Per cent from the left edge</source>
        <translation>左端からの％</translation>
    </message>
    <message>
        <source>%1, bars of %2</source>
        <comment>symbol, timeframe</comment>
        <translation>%1、%2 足</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>first bar, last bar, clock</comment>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Picture saved as %1.</source>
        <translation>画像を %1 に保存しました。</translation>
    </message>
    <message>
        <source>indicators of the chart</source>
        <comment>what can be undone</comment>
        <translation>チャートの指標</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
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
        <translation>入力：操作、銘柄、フラグ、設定、セッション、レイアウト、ヘルプ</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparisonView</name>
    <message>
        <source>Realised equity of both sessions</source>
        <translation>両セッションの実現資産</translation>
    </message>
    <message>
        <source>“%1” ends at %2 of what it was opened with, “%3” at %4.</source>
        <translation>開始時に対して「%1」は%2、「%3」は%4で終わります。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConditionRow</name>
    <message>
        <source>Where</source>
        <comment>before the first condition</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>かつ</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between conditions</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Condition %1: joined by</source>
        <translation>条件%1: つなぎ方</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>条件%1: 項目</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>条件%1: 比較</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>条件%1: 値</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>条件%1を削除</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConfirmStrip</name>
    <message>
        <source>Question</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのまま残す</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConnectVenueDialog</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>取引所に接続</translation>
    </message>
    <message>
        <source>BTC-USDT, ETH-USDT</source>
        <translation>BTC-USDT, ETH-USDT</translation>
    </message>
    <message>
        <source>Separated by commas, as BASE-QUOTE or as the venue writes them; the test says whether it knows them</source>
        <translation>カンマ区切りで、BASE-QUOTE形式または取引所の表記で入力。対応の有無はテストで確認できます</translation>
    </message>
    <message>
        <source>Bars of each timeframe that are fetched first, so that indicators are warm</source>
        <translation>指標のウォームアップ用に最初に取得する各時間足の本数</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>時間足</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>%1足</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source> bars</source>
        <comment>suffix of a number</comment>
        <translation> 本</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>ペーパー資金</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>テストの進行状況</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足している項目</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Show endpoints</source>
        <translation>接続先を表示</translation>
    </message>
    <message>
        <source>Other addresses than those of the settings: a local venue, or one that moved</source>
        <translation>設定と異なるアドレス: ローカルの取引所や、移転した取引所</translation>
    </message>
    <message>
        <source>the venue says it itself</source>
        <translation>取引所が自動で指定</translation>
    </message>
    <message>
        <source>Only of a local venue that plays its tape faster than the clock</source>
        <translation>歩み値を実時間より速く再生するローカル取引所のみ</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Its clock runs</source>
        <translation>時計の速度</translation>
    </message>
    <message>
        <source>Tries it out: does the venue answer, does it know the symbols, do prices come? What runs goes on meanwhile.</source>
        <translation>取引所の応答、銘柄の対応、価格の着信を試します。実行中のものはそのまま続きます。</translation>
    </message>
    <message>
        <source>● there. Keys are read when the venue is connected and are never shown.</source>
        <translation>● あり。キーは取引所への接続時に読み込まれ、表示されることはありません。</translation>
    </message>
    <message>
        <source>○ missing, and this venue wants one. Store it in the keychain, or set %1, and start again.</source>
        <translation>○ なし。この取引所には必要です。キーチェーンに保存するか%1を設定し、再起動してください。</translation>
    </message>
    <message>
        <source>○ none, and none is needed for prices.</source>
        <translation>○ なし。価格の取得には不要です。</translation>
    </message>
    <message>
        <source>Symbols: name at least one, such as BTC-USDT.</source>
        <translation>銘柄: BTC-USDTのように1つ以上入力してください。</translation>
    </message>
    <message>
        <source>Timeframes: choose at least one.</source>
        <translation>時間足: 1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Stream: expected an address such as wss://host:port, not “%1”.</source>
        <translation>ストリーム: wss://host:portのようなアドレスを入力してください (「%1」は不可)。</translation>
    </message>
    <message>
        <source>REST: expected an address such as https://host, not “%1”.</source>
        <translation>REST: https://hostのようなアドレスを入力してください (「%1」は不可)。</translation>
    </message>
    <message>
        <source>REST: an address is needed.</source>
        <translation>REST: アドレスが必要です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>venue, symbols</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prices come live and read-only; orders stay on paper. A session that is running is set aside first and can be resumed.</source>
        <translation>価格はライブで受信のみ、注文はペーパーのままです。実行中のセッションは中断され、後で再開できます。</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>テスト中止</translation>
    </message>
    <message>
        <source>not listened to</source>
        <translation>受信しない</translation>
    </message>
    <message>
        <source>indicative: free, delayed and altered</source>
        <translation>indicative：無料、遅延あり、加工済み</translation>
    </message>
    <message>
        <source>OPRA: wants a paid plan</source>
        <translation>OPRA：有料プランが必要</translation>
    </message>
    <message>
        <source>The option chains of the symbols; which expiries and strikes is said in the settings</source>
        <translation>銘柄のオプションチェーン。満期と行使価格の範囲は設定で決めます</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>… the keychain is being asked. It may want you to unlock it.</source>
        <translation>… キーチェーンに問い合わせ中です。ロックの解除を求められることがあります。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CumulativeView</name>
    <message>
        <source>Cumulative result of both engines</source>
        <translation>両エンジンの累積損益</translation>
    </message>
    <message>
        <source>No trading day yet.</source>
        <translation>取引日がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>After %n trading day(s): A %1 R, B %2 R.</source>
        <translation>
            <numerusform>%n取引日経過: A %1 R、B %2 R。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with the first trading day that has signals.</source>
        <translation>シグナルのある最初の取引日から始まります。</translation>
    </message>
    <message>
        <source>A paper %1 R</source>
        <translation>Aペーパー %1 R</translation>
    </message>
    <message>
        <source>B shadow %1 R</source>
        <translation>Bシャドー %1 R</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DecisionsPanel</name>
    <message>
        <source>Signals, orders and fills</source>
        <translation>シグナル・注文・約定</translation>
    </message>
    <message>
        <source>Signals, orders, fills, messages</source>
        <translation>シグナル・注文・約定・メッセージ</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>No signals yet. They appear when a bar closes with a strong score; “Holds” shows the bars that were none.</source>
        <translation>シグナルがまだありません。強いスコアで足が確定すると表示されます。「様子見」でシグナルにならなかった足も表示できます。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>No orders yet. Place one with the order ticket, or wait for a signal.</source>
        <translation>注文がまだありません。注文チケットで発注するか、シグナルをお待ちください。</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>No fills yet. They appear when an order is executed.</source>
        <translation>約定がまだありません。注文が執行されると表示されます。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No messages. Gaps in the data, refused commands and halts are told here.</source>
        <translation>メッセージはありません。データのギャップ、拒否されたコマンド、取引停止がここに表示されます。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>様子見</translation>
    </message>
    <message>
        <source>Also show scored bars that were no signal</source>
        <translation>シグナルにならなかったスコア計算済みの足も表示</translation>
    </message>
    <message>
        <source>Show holds</source>
        <translation>様子見を表示</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Filter signals, orders, fills and messages</source>
        <translation>シグナル・注文・約定・メッセージを絞り込む</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, as CSV</source>
        <translation>選択した行、または全行をCSVでコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVでコピー</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message>
        <source>Replay: go to this signal</source>
        <translation>リプレイ: このシグナルへ移動</translation>
    </message>
    <message>
        <source>Change order …</source>
        <translation>注文を訂正…</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>注文を取消</translation>
    </message>
    <message>
        <source>Cancel all orders in %1</source>
        <translation>%1の全注文を取消</translation>
    </message>
    <message>
        <source>Keep it working (unverified)</source>
        <translation>執行待ちのまま残す (未確認)</translation>
    </message>
    <message>
        <source>Cancel it (unverified)</source>
        <translation>取り消す (未確認)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderPanel</name>
    <message>
        <source>Depth</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Put the market into the middle</source>
        <translation>現在値を中央に</translation>
    </message>
    <message>
        <source>Put the market into the middle (C)</source>
        <translation>現在値を中央に (C)</translation>
    </message>
    <message>
        <source>State of the book</source>
        <translation>板の状態</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Finer price steps</source>
        <translation>価格の刻みを細かく</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>価格の刻み</translation>
    </message>
    <message>
        <source>Distance of prices from row to row</source>
        <translation>行ごとの価格の間隔</translation>
    </message>
    <message>
        <source>Wider price steps</source>
        <translation>価格の刻みを粗く</translation>
    </message>
    <message>
        <source>1-click</source>
        <translation>1クリック</translation>
    </message>
    <message>
        <source>One click orders</source>
        <translation>ワンクリック注文</translation>
    </message>
    <message>
        <source>On: a click orders at once, with the size in the ticket. Off: it fills the ticket in.</source>
        <translation>オン: クリックするとチケットの数量で即時発注。オフ: チケットに入力。</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>SP %1</translation>
    </message>
    <message>
        <source>▲ Off centre: the market is above — centre (C)</source>
        <translation>▲ 中央から外れています: 市場は上 — 中央へ (C)</translation>
    </message>
    <message>
        <source>▼ Off centre: the market is below — centre (C)</source>
        <translation>▼ 中央から外れています: 市場は下 — 中央へ (C)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>板ラダー</translation>
    </message>
    <message>
        <source>Bids on the left of the price, asks on the right, own orders outside</source>
        <translation>価格の左に買気配、右に売気配、その外側に自分の注文</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>列見出し</translation>
    </message>
    <message>
        <source>Market into the middle (C)</source>
        <translation>現在値を中央に (C)</translation>
    </message>
    <message>
        <source>Wider price steps (+)</source>
        <translation>価格の刻みを粗く (+)</translation>
    </message>
    <message>
        <source>Finer price steps (−)</source>
        <translation>価格の刻みを細かく (−)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTabTools</name>
    <message>
        <source>Float, or put back</source>
        <translation>フロート／元に戻す</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>隠す (「表示」メニューで再表示)</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>%1をフロート</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTitle</name>
    <message>
        <source>Float, or put back</source>
        <translation>フロート／元に戻す</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>%1をフロート</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>隠す (「表示」メニューで再表示)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingControls</name>
    <message>
        <source>Draw</source>
        <comment>button: tools to draw on a chart</comment>
        <translation>描画</translation>
    </message>
    <message>
        <source>Lines, Fibonacci levels, ruler and notes on the chart (D)</source>
        <translation>チャート上の線・フィボナッチ・ものさし・メモ (D)</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>描画ツール</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>menu: tools to draw on a chart</comment>
        <translation>描画</translation>
    </message>
    <message>
        <source>Open the drawing tools</source>
        <translation>描画ツールを開く</translation>
    </message>
    <message>
        <source>List of drawings …</source>
        <translation>描画の一覧 …</translation>
    </message>
    <message>
        <source>Hide all drawings</source>
        <translation>すべての描画を隠す</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>すべての描画を削除</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingDialog</name>
    <message>
        <source>Text of the drawing</source>
        <translation>描画の文字</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Locked: it cannot be moved</source>
        <translation>ロック：動かせません(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>a point of a drawing</comment>
        <translation>%1：時刻</translation>
    </message>
    <message>
        <source>%1: time (%2)</source>
        <comment>a point of a drawing, clock</comment>
        <translation>%1：時刻（%2）</translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a point of a drawing</comment>
        <translation>%1：価格</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Colour of the drawing</source>
        <translation>描画の色</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Width of the line, pixels</source>
        <translation>線の太さ（ピクセル）</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>太さ(&amp;W)</translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>line</comment>
        <translation>実線</translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>line</comment>
        <translation>破線</translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>line</comment>
        <translation>点線</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>線の種類</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>線種(&amp;I)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingListDialog</name>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編集(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>すべて削除(&amp;A)</translation>
    </message>
    <message>
        <source>Drawings of %1</source>
        <translation>%1 の描画</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Press D on the chart and choose a tool.</source>
        <translation>まだ描画がありません。チャートで D を押してツールを選んでください。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Results of the account</source>
        <translation>口座の成績</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>通貨別残高</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>口座がありません</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its equity.</source>
        <translation>デモを開始するか、記録を開くか、セッションを再開すると純資産が表示されます。</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>損益%1</translation>
    </message>
    <message>
        <source>realised %1, open %2</source>
        <translation>実現%1、未実現%2</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>手数料%1</translation>
    </message>
    <message>
        <source>funding %1</source>
        <translation>資金調達料%1</translation>
    </message>
    <message>
        <source>dividends %1</source>
        <translation>配当%1</translation>
    </message>
    <message>
        <source>capital moved %1</source>
        <translation>資金移動%1</translation>
    </message>
    <message>
        <source>deepest drawdown %1</source>
        <translation>最大ドローダウン%1</translation>
    </message>
    <message>
        <source>longest below a highest %1</source>
        <translation>高値更新までの最長期間%1</translation>
    </message>
    <message>
        <source>Capital came in or went out: drawdown is not drawn over time, since a fall may be a withdrawal.</source>
        <translation>入出金がありました。減少が出金による場合があるため、ドローダウンの推移は表示しません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (rate is old)</source>
        <translation>%1 (レートが古い)</translation>
    </message>
    <message>
        <source>%1 (no rate)</source>
        <translation>%1 (レートなし)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityView</name>
    <message>
        <source>Equity over time</source>
        <translation>純資産の推移</translation>
    </message>
    <message>
        <source>No equity yet.</source>
        <translation>純資産データなし。</translation>
    </message>
    <message>
        <source>%1. Lowest %2, highest %3, at the beginning %4. Left and Right read out other moments.</source>
        <translation>%1。最低%2、最高%3、開始時%4。左右キーで他の時点を読み上げます。</translation>
    </message>
    <message>
        <source>No equity yet</source>
        <translation>純資産データなし</translation>
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
        <translation>%1 · %2 · ▼ 最高値比−%3</translation>
    </message>
    <message>
        <source>%1 · %2 · at its highest</source>
        <comment>time, equity</comment>
        <translation>%1 · %2 · 最高値</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExitStrip</name>
    <message>
        <source>Ways out</source>
        <translation>手仕舞い</translation>
    </message>
    <message>
        <source>Position in this instrument</source>
        <translation>この銘柄のポジション</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Close this position at market</source>
        <translation>このポジションを成行で決済</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25%</translation>
    </message>
    <message>
        <source>Close a quarter at market</source>
        <translation>4分の1を成行で決済</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>Close half at market</source>
        <translation>半分を成行で決済</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>ドテン…</translation>
    </message>
    <message>
        <source>Reverse this position at market</source>
        <translation>このポジションを成行でドテン</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>全決済…</translation>
    </message>
    <message>
        <source>Close all positions at market</source>
        <translation>全ポジションを成行で決済</translation>
    </message>
    <message>
        <source>held %1 · %2</source>
        <comment>signed quantity, result</comment>
        <translation>保有%1 · %2</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>建玉なし</translation>
    </message>
    <message>
        <source>%1 · being closed</source>
        <translation>%1 · 決済中</translation>
    </message>
    <message>
        <source>Turn %1 into the opposite position?</source>
        <translation>%1をドテンしますか？</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ドテン</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>ペーパーの全ポジションを成行で決済しますか？</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>全決済</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentDialog</name>
    <message>
        <source>New experiment</source>
        <translation>新規実験</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称 (&amp;T)</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>人が読むための名称</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー (&amp;K)</translation>
    </message>
    <message>
        <source>Salts the hash that assigns units: letters, digits, dots, dashes. It never changes.</source>
        <translation>ユニットを割り当てるハッシュのソルト: 英数字、ドット、ダッシュ。以後変更されません。</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>予想とその理由は何ですか？</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>仮説 (&amp;H)</translation>
    </message>
    <message>
        <source>Frozen before the first unit is seen</source>
        <translation>最初のユニットを見る前に確定します</translation>
    </message>
    <message>
        <source>&amp;Metric that decides</source>
        <translation>判定用の指標 (&amp;M)</translation>
    </message>
    <message>
        <source>The others are shown, corrected for being many</source>
        <translation>他の指標は多重性を補正して表示します</translation>
    </message>
    <message>
        <source>paired: both engines act on every signal</source>
        <translation>ペア: 両エンジンが全シグナルを執行</translation>
    </message>
    <message>
        <source>split: only the labelled engine acts</source>
        <translation>分割: 割り当てられたエンジンのみ執行</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比較 (&amp;C)</translation>
    </message>
    <message>
        <source>Paired decides sooner; split is what would happen if both had to share</source>
        <translation>ペアのほうが早く判定できます。分割は両者が配分を分け合う場合の再現です</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of &amp;B</source>
        <translation>Bの割合 (&amp;B)</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>Bに割り当てるユニットの割合</translation>
    </message>
    <message>
        <source>Take &amp;part at first</source>
        <translation>当初の参加率 (&amp;P)</translation>
    </message>
    <message>
        <source>Share of units that take part; raised step by step</source>
        <translation>参加するユニットの割合。段階的に引き上げます</translation>
    </message>
    <message>
        <source>&amp;Smallest effect that matters</source>
        <translation>意味のある最小効果 (&amp;S)</translation>
    </message>
    <message>
        <source>In units of the metric</source>
        <translation>指標の単位で</translation>
    </message>
    <message>
        <source> trading days</source>
        <translation> 取引日</translation>
    </message>
    <message>
        <source>Stop &amp;after</source>
        <translation>打ち切り (&amp;A)</translation>
    </message>
    <message>
        <source>Undecided until then: A stays</source>
        <translation>それまで未決の場合: Aを継続</translation>
    </message>
    <message>
        <source>no guardrail</source>
        <translation>ガードレールなし</translation>
    </message>
    <message>
        <source>Stop if drawdown is &amp;worse by (R)</source>
        <translation>停止するドローダウン悪化 (R) (&amp;W)</translation>
    </message>
    <message>
        <source>Stops by itself once the always-valid interval shows it; 0: no guardrail</source>
        <translation>常時有効区間で悪化が示されると自動停止。0: ガードレールなし</translation>
    </message>
    <message>
        <source>Leave the first trading day out</source>
        <translation>最初の取引日を除外</translation>
    </message>
    <message>
        <source>&amp;Novelty</source>
        <translation>新規性効果 (&amp;N)</translation>
    </message>
    <message>
        <source>Of the beginning, and of every later change of who takes part: what is new may behave otherwise</source>
        <translation>開始時、および参加者が変わるたびの初日。新しいものは挙動が異なることがあります</translation>
    </message>
    <message>
        <source>It is decided as soon as the always-valid interval leaves zero. The promise is frozen by its hash before it may run; what is changed later stands in every report.</source>
        <translation>常時有効区間が0を外れた時点で判定します。事前登録は実行前にハッシュで確定し、以後の変更はすべてのレポートに記載されます。</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止ルール</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>下書きを作成</translation>
    </message>
    <message>
        <source>A key and a hypothesis are needed.</source>
        <translation>キーと仮説が必要です。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Metrics of both engines</source>
        <translation>両エンジンの評価指標</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>レポートを作成中です。</translation>
    </message>
    <message>
        <source>Value of vetoes</source>
        <translation>却下の価値</translation>
    </message>
    <message>
        <source>Signals that an engine leaves alone are followed here to the end they would have had. Turn the flag enable_variant_b on and wait for some to end.</source>
        <translation>エンジンが見送ったシグナルを、取引していた場合の結末まで追跡します。フラグenable_variant_bをオンにし、結果が出るまでお待ちください。</translation>
    </message>
    <message>
        <source>Other views of the metric that decides</source>
        <translation>判定用の指標の他の見方</translation>
    </message>
    <message>
        <source>Fixed tests, CUPED, bootstrap and the Bayesian view stand here once the metric varies over some days. None of them decides.</source>
        <translation>数日間の変動が得られると、固定検定、CUPED、ブートストラップ、ベイズの結果がここに表示されます。いずれも判定には使いません。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>他の見方</translation>
    </message>
    <message>
        <source>List of experiments</source>
        <translation>実験一覧</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Promise a new experiment</source>
        <translation>新しい実験を事前登録</translation>
    </message>
    <message>
        <source>Freeze promise</source>
        <translation>事前登録を確定</translation>
    </message>
    <message>
        <source>Freezes the promise by its hash, after a test of the assignment on history</source>
        <translation>過去データで割り当てを検証後、事前登録をハッシュで確定します</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begins, or goes on with it</source>
        <translation>開始または続行します</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の段階</translation>
    </message>
    <message>
        <source>Lets the next share of units take part, if all conditions hold</source>
        <translation>条件をすべて満たす場合、次の割合のユニットを参加させます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Nothing takes part for now</source>
        <translation>一時的に参加を停止します</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Ends it; it can be concluded then</source>
        <translation>終わらせます。その後、終了手続きができます</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Says what came of it, with the hash of this report</source>
        <translation>このレポートのハッシュとともに結論を記録します</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Puts it away</source>
        <translation>しまいます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Writes everything needed to compute it again: JSON, or the units as CSV</source>
        <translation>再計算に必要なすべてを書き出します: JSON、またはユニットのCSV</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Health of the experiment</source>
        <translation>実験の健全性</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Cumulative result, same signals</source>
        <translation>累積損益 (同一シグナル)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>検出力</translation>
    </message>
    <message>
        <source>Health and decision</source>
        <translation>健全性と判定</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>レポートなし</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>停止: %1。</translation>
    </message>
    <message numerus="yes">
        <source>The promise was amended %n time(s) after it was frozen.</source>
        <translation>
            <numerusform>事前登録は確定後に%n回修正されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded: %1.</source>
        <translation>終了: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of this report came after it was concluded; the one it rests on is kept.</source>
        <translation>
            <numerusform>このレポートの%nユニットは終了後のものです。結論の根拠となったレポートは保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was promised: this is for looking, not for deciding. Create an experiment to decide.</source>
        <translation>事前登録がないため、閲覧用であり判定用ではありません。判定するには実験を作成してください。</translation>
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
        <translation>フィード</translation>
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
        <translation>フィードなし</translation>
    </message>
    <message>
        <source>This session does not listen to a venue. Connect one: prices come live, and orders stay on paper.</source>
        <translation>このセッションは取引所から受信していません。接続すると価格はライブになり、注文はペーパーのままです。</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>取引所に接続…</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>取引所に接続</translation>
    </message>
    <message>
        <source>Opens a session that listens to another venue (Ctrl+Shift+N)</source>
        <translation>別の取引所から受信するセッションを開きます (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Feeds of this session</source>
        <translation>このセッションのフィード</translation>
    </message>
    <message>
        <source>No feed. Connect a venue to see prices as they happen.</source>
        <translation>フィードがありません。取引所に接続するとリアルタイムの価格が表示されます。</translation>
    </message>
    <message>
        <source>State of the chosen feed</source>
        <translation>選択したフィードの状態</translation>
    </message>
    <message>
        <source>Connections of the chosen feed</source>
        <translation>選択したフィードの接続</translation>
    </message>
    <message>
        <source>No connection: this venue is asked over REST alone, or the feed has not begun.</source>
        <translation>接続がありません。RESTのみで照会する取引所か、フィードが未開始です。</translation>
    </message>
    <message>
        <source>Instruments of the chosen feed</source>
        <translation>選択したフィードの銘柄</translation>
    </message>
    <message>
        <source>No instrument is listened to.</source>
        <translation>受信中の銘柄がありません。</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Details of the chosen feed</source>
        <translation>選択したフィードの詳細</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldRow</name>
    <message>
        <source>What is wrong with %1</source>
        <translation>%1の問題点</translation>
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
        <translation>約定ラダー</translation>
    </message>
    <message>
        <source>The same orders in the same market under every fill model. Gross = decision − latency − waiting − spread − slippage − impact; net = gross − fees.</source>
        <translation>同じ市場での同じ注文を全約定モデルで比較。グロス = 判断 − レイテンシ − 待機 − スプレッド − スリッページ − インパクト、ネット = グロス − 手数料。</translation>
    </message>
    <message>
        <source>What the ladder shows</source>
        <translation>ラダーの表示内容</translation>
    </message>
    <message>
        <source>Results by fill model</source>
        <translation>約定モデル別の損益</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>セッションがありません</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to compare fill models.</source>
        <translation>デモを開始するか、記録を開くか、セッションを再開すると約定モデルを比較できます。</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>注文がありません</translation>
    </message>
    <message>
        <source>The ladder begins with the next order of the session.</source>
        <translation>ラダーはセッションの次の注文から始まります。</translation>
    </message>
    <message>
        <source>The ladder is off</source>
        <translation>ラダーはオフです</translation>
    </message>
    <message>
        <source>Switched on, it sends every further order to venues of all fill models besides.</source>
        <translation>オンにすると、以後の全注文を全約定モデルの取引所にも送ります。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FlagsPanel</name>
    <message>
        <source>Undo …</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>機能フラグ</translation>
    </message>
    <message>
        <source>Search flags …</source>
        <translation>フラグを検索…</translation>
    </message>
    <message>
        <source>Search flags</source>
        <translation>フラグを検索</translation>
    </message>
    <message>
        <source>Undo a change of a flag</source>
        <translation>フラグの変更を元に戻す</translation>
    </message>
    <message>
        <source>Space turns the switch of the current row</source>
        <translation>スペースキーで現在行を切り替え</translation>
    </message>
    <message>
        <source>No flag has these words. Change the search.</source>
        <translation>該当するフラグがありません。検索語を変えてください。</translation>
    </message>
    <message>
        <source>Changes of flags</source>
        <translation>フラグの変更</translation>
    </message>
    <message>
        <source>No flag has been changed yet. Turn a switch above: who did it and why stands here.</source>
        <translation>フラグはまだ変更されていません。上のスイッチを切り替えると、実行者と理由がここに表示されます。</translation>
    </message>
    <message>
        <source>When the change expires</source>
        <translation>変更の期限</translation>
    </message>
    <message>
        <source>From then on the flag is called stale: it is to be removed or renewed. It stays as it is.</source>
        <translation>これ以降、フラグは期限切れと表示され、削除か更新の対象になります。フラグ自体はそのままです。</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Description of the flag</source>
        <translation>フラグの説明</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>直前の変更の状態</translation>
    </message>
    <message>
        <source>Flag history</source>
        <translation>フラグの履歴</translation>
    </message>
    <message>
        <source>No flag has been changed yet</source>
        <translation>フラグはまだ変更されていません</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <comment>a change of a flag</comment>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>Turn %1 on — reason:</source>
        <translation>%1をオンにする — 理由:</translation>
    </message>
    <message>
        <source>Turn %1 off — reason:</source>
        <translation>%1をオフにする — 理由:</translation>
    </message>
    <message>
        <source>Turn %1 on again — reason:</source>
        <translation>%1を再びオンにする — 理由:</translation>
    </message>
    <message>
        <source>Turn %1 off again — reason:</source>
        <translation>%1を再びオフにする — 理由:</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>undo of a change</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1: on — waiting until it is recorded …</source>
        <translation>%1: オン — 記録を待っています…</translation>
    </message>
    <message>
        <source>%1: off — waiting until it is recorded …</source>
        <translation>%1: オフ — 記録を待っています…</translation>
    </message>
    <message>
        <source>✗ %1 was not changed: no session listens.</source>
        <translation>✗ 受け付けるセッションがないため、%1は変更されませんでした。</translation>
    </message>
    <message>
        <source>✓ %1 is on.</source>
        <translation>✓ %1はオンです。</translation>
    </message>
    <message>
        <source>✓ %1 is off.</source>
        <translation>✓ %1はオフです。</translation>
    </message>
    <message>
        <source>✗ %1 was not turned on: %2</source>
        <translation>✗ %1をオンにできませんでした: %2</translation>
    </message>
    <message>
        <source>✗ %1 was not turned off: %2</source>
        <translation>✗ %1をオフにできませんでした: %2</translation>
    </message>
    <message>
        <source>Choose a flag to read what it does. Space turns its switch.</source>
        <translation>フラグを選ぶと説明が表示されます。スペースキーで切り替えます。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrameView</name>
    <message>
        <source>Times of frames</source>
        <translation>フレーム時間</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Date and time (%1)</source>
        <translation>日時 (%1)</translation>
    </message>
    <message>
        <source>Date and time to go to</source>
        <translation>移動先の日時</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>ガイドの本文</translation>
    </message>
    <message>
        <source>Search, Enter for the next place</source>
        <translation>検索、Enter で次へ</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Begun again from the other end.</source>
        <translation>反対の端から続けました。</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>「%1」はガイドにありません。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HealthPanel</name>
    <message>
        <source>Window health</source>
        <translation>ウィンドウの状態</translation>
    </message>
    <message>
        <source>Moments in which the window did not answer</source>
        <translation>ウィンドウが応答しなかった時点</translation>
    </message>
    <message>
        <source>The window has always answered within 50 ms.</source>
        <translation>ウィンドウは常に 50 ms 以内に応答しました。</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>起動後</translation>
    </message>
    <message>
        <source>Times of frames: %1</source>
        <translation>フレーム時間：%1</translation>
    </message>
    <message>
        <source>Last minute: %1; %2</source>
        <translation>直近 1 分：%1、%2</translation>
    </message>
    <message>
        <source>Nothing is measured here.</source>
        <translation>ここでは測定していません。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoldButton</name>
    <message>
        <source>Press and hold</source>
        <translation>長押し</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Leave bad rows out and take the others</source>
        <translation>不正な行を除いて取り込む</translation>
    </message>
    <message>
        <source>Play it instead…</source>
        <translation>取り込まずに再生…</translation>
    </message>
    <message>
        <source>Import bars</source>
        <translation>足のインポート</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose a file of bars, or drop it here: CSV, JSON, also gzip or zip</source>
        <translation>足のファイルを選ぶか、ここにドロップ: CSV、JSON、gzip・zipも可</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>処理の内容</translation>
    </message>
    <message>
        <source>Play it as a session instead</source>
        <translation>取り込まずにセッションとして再生</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>ファイルまたはファイル名から</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>as the file says, else UTC</source>
        <translation>ファイルの指定、なければUTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Of times that name none: UTC+2, Europe/Athens, or America/New_York+7 for brokers whose day ends at five in New York</source>
        <translation>時刻にタイムゾーンの指定がない場合: UTC+2、Europe/Athens、またはニューヨーク17時に日付が替わるブローカーはAmerica/New_York+7</translation>
    </message>
    <message>
        <source>Otherwise one bad row refuses the whole file</source>
        <translation>指定しない場合、不正な行が1行でもあるとファイル全体を拒否します</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>時間足</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file: bars, as written, bad rows</source>
        <translation>ファイル: 足・原文・不正な行</translation>
    </message>
    <message>
        <source>First bars as they were understood</source>
        <translation>解釈結果の先頭の足</translation>
    </message>
    <message>
        <source>First rows as they are written</source>
        <translation>原文の先頭行</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>ファイルがまだ選択されていません。</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>読み取れない行</translation>
    </message>
    <message>
        <source>No row is bad.</source>
        <translation>不正な行はありません。</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>足</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>不正な行</translation>
    </message>
    <message>
        <source>Files of bars</source>
        <translation>足のファイル</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>判定結果どおり</translation>
    </message>
    <message>
        <source>Cancelled. The history is as it was.</source>
        <translation>キャンセルしました。過去データに変更はありません。</translation>
    </message>
    <message>
        <source>How its columns were named is not remembered: %1</source>
        <translation>列の対応付けは保存されません: %1</translation>
    </message>
    <message>
        <source>Bad rows (%1)</source>
        <translation>不正な行 (%1)</translation>
    </message>
    <message>
        <source>Bars of a file become part of this workspace&apos;s history: the chart shows them before those of a session. All of a file is taken, or nothing.</source>
        <translation>ファイルの足はこのワークスペースの過去データになり、チャートではセッションの足の前に表示されます。ファイル全体を取り込むか、まったく取り込まないかのいずれかです。</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>No bar could be read; “As written” shows the file, and the fields above say what is what.</source>
        <translation>足を読み取れませんでした。「原文」でファイルを確認し、上の欄で列の内容を指定してください。</translation>
    </message>
    <message>
        <source>Leave the bad rows out, or correct the file: one refuses all of it.</source>
        <translation>不正な行を除外するか、ファイルを修正してください。1行でもあると全体を拒否します。</translation>
    </message>
    <message>
        <source>%1 more files wait.</source>
        <translation>あと%1ファイル待機中。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorDialog</name>
    <message>
        <source>Tint between the lines</source>
        <translation>線の間を着色</translation>
    </message>
    <message>
        <source>Indicator settings</source>
        <translation>指標の設定</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>指標を追加</translation>
    </message>
    <message>
        <source>Where the indicator is drawn</source>
        <translation>指標の描画先</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <translation>描画先</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>リボン + ボリンジャー + RSI + MACD</translation>
    </message>
    <message>
        <source>Add ribbon, Bollinger bands, RSI and MACD</source>
        <translation>リボン、ボリンジャーバンド、RSI、MACDを追加</translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation>一覧から指標を選んでください。</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>%1のペイン</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>専用ペイン</translation>
    </message>
    <message>
        <source>Nothing of it would be drawn: check at least one line.</source>
        <translation>描画されるものがありません。1本以上の線を選んでください。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorForm</name>
    <message>
        <source>%1, %2</source>
        <comment>parameter and its range</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a number</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>A price, or another indicator with its parameters, such as rsi:14</source>
        <translation>価格、またはrsi:14のようなパラメーター付きの他の指標</translation>
    </message>
    <message>
        <source>Computed of</source>
        <translation>計算対象</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorLegend</name>
    <message>
        <source>Settings of this indicator (Enter)</source>
        <translation>この指標の設定 (Enter)</translation>
    </message>
    <message>
        <source>Hide or show this indicator (H)</source>
        <translation>この指標の表示／非表示 (H)</translation>
    </message>
    <message>
        <source>Remove this indicator (Delete)</source>
        <translation>この指標を削除 (Delete)</translation>
    </message>
    <message>
        <source>More for this indicator</source>
        <translation>この指標のその他の操作</translation>
    </message>
    <message>
        <source>computing %1</source>
        <comment>indicator, with a share</comment>
        <translation>計算中%1</translation>
    </message>
    <message numerus="yes">
        <source>not ready, %n bar(s) to go</source>
        <translation>
            <numerusform>準備中、あと%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>converging, %n bar(s) to go</source>
        <translation>
            <numerusform>収束中、あと%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>indicator and benchmark</comment>
        <translation>%1 対 %2</translation>
    </message>
    <message>
        <source>repaints</source>
        <translation>リペイント</translation>
    </message>
    <message>
        <source>repaints, %1</source>
        <comment>state of an indicator</comment>
        <translation>リペイント、%1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorPicker</name>
    <message>
        <source>Search indicators</source>
        <translation>指標を検索</translation>
    </message>
    <message>
        <source>Search indicators by name or group</source>
        <translation>名前またはグループで指標を検索</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>%1 — not available</source>
        <comment>indicator that needs other data</comment>
        <translation>%1 — 利用不可</translation>
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
        <translation>非表示</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>指標 %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::JournalPanel</name>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>取引日誌</translation>
    </message>
    <message>
        <source>Search: symbol, tag, words, reason</source>
        <translation>検索: 銘柄、タグ、語句、理由</translation>
    </message>
    <message>
        <source>Search the trade journal</source>
        <translation>取引日誌を検索</translation>
    </message>
    <message>
        <source>Trades with MFE and MAE…</source>
        <translation>取引 (MFE・MAE付き)…</translation>
    </message>
    <message>
        <source>Tax lots…</source>
        <translation>税務ロット…</translation>
    </message>
    <message>
        <source>Trading days…</source>
        <translation>取引日…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export to a CSV file</source>
        <translation>CSVファイルにエクスポート</translation>
    </message>
    <message>
        <source>Writes the journal, the closed tax lots or the trading days as CSV</source>
        <translation>日誌、決済済みの税務ロット、または取引日をCSVで書き出します</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>決済済み取引</translation>
    </message>
    <message>
        <source>No closed trade yet. Each position that is closed stands here with its best and worst result; choose one to note something about it.</source>
        <translation>決済済み取引がまだありません。決済したポジションが最良・最悪の損益とともにここに表示されます。取引を選ぶとメモを付けられます。</translation>
    </message>
    <message>
        <source>Chosen trade</source>
        <translation>選択した取引</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was good or bad about it?</source>
        <translation>良かった点・悪かった点は？</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ (カンマ区切り)</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>タグ (カンマ区切り)</translation>
    </message>
    <message>
        <source>Message of the trade journal</source>
        <translation>取引日誌のメッセージ</translation>
    </message>
    <message>
        <source>Choose a trade to note something about it, or note something about the day.</source>
        <translation>取引を選んでメモを付けるか、その日についてのメモを書いてください。</translation>
    </message>
    <message>
        <source>%1, %2, closed %3</source>
        <comment>symbol, result, time of a closed trade</comment>
        <translation>%1、%2、%3に決済</translation>
    </message>
    <message>
        <source>Adds the note; what was noted before stays</source>
        <translation>メモを追加します。以前のメモは残ります</translation>
    </message>
    <message>
        <source>The note was not taken: no session listens.</source>
        <translation>受け付けるセッションがないため、メモを保存できませんでした。</translation>
    </message>
    <message>
        <source>The note was refused: %1</source>
        <translation>メモが拒否されました: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LatencyView</name>
    <message>
        <source>Latency of the feed</source>
        <translation>フィードのレイテンシ</translation>
    </message>
    <message>
        <source>%1. Left and Right read out other moments.</source>
        <translation>%1。左右キーで他の時点を読み上げます。</translation>
    </message>
    <message>
        <source>No feed is chosen</source>
        <translation>フィードが選択されていません</translation>
    </message>
    <message>
        <source>%1 · nothing measured yet</source>
        <translation>%1 · 未測定</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · p50 %3 · p99 %4 · %5 messages/s</source>
        <translation>%1 · %2 · p50 %3 · p99 %4 · %5件/秒</translation>
    </message>
    <message>
        <source>newest %1</source>
        <comment>span of time shown</comment>
        <translation>直近%1</translation>
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
        <translation>使う</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>削除を取消</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>保存済みレイアウト</translation>
    </message>
    <message>
        <source>No layout is saved yet. Arrange the panels, write a name below and save.</source>
        <translation>まだ保存がありません。パネルを並べ、下に名前を書いて保存してください。</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>レイアウト名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the layout covers</source>
        <translation>レイアウトの範囲</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>Save the panels as they stand</source>
        <translation>今のパネル配置を保存</translation>
    </message>
    <message>
        <source>Use the layout</source>
        <translation>レイアウトを使う</translation>
    </message>
    <message>
        <source>Give the layout the name that is written below</source>
        <translation>下に書いた名前をレイアウトに付ける</translation>
    </message>
    <message>
        <source>Gives the chosen layout the name that is written below</source>
        <translation>選んだレイアウトに下の名前を付けます</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>レイアウトを削除</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>最後の削除を取り消す</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Another layout has this name already.</source>
        <translation>同じ名前のレイアウトがあります。</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>「%1」を削除しました。「削除を取消」で戻せます。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another layout has taken its place.</source>
        <translation>「%1」は戻せません：別のレイアウトに置き換わっています。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LegsTicket</name>
    <message>
        <source>Order all legs</source>
        <translation>全脚を発注</translation>
    </message>
    <message>
        <source>Order of several legs</source>
        <translation>複数脚の注文</translation>
    </message>
    <message>
        <source>What the legs are</source>
        <translation>脚の内容</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>組数</translation>
    </message>
    <message>
        <source>× </source>
        <comment>so many times</comment>
        <translation>× </translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>待つ期間</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>当日限り</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>取消まで</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>What one may cost per unit of the underlying; negative: what it must bring</source>
        <translation>原資産 1 単位あたり 1 組に払える額。負：受け取るべき額</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <source>All legs are left when one is worth no more than this</source>
        <translation>1 組の価値がこれ以下になると全脚を手仕舞います</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>All legs are left when one is worth this</source>
        <translation>1 組の価値がこれになると全脚を手仕舞います</translation>
    </message>
    <message>
        <source>What the engine says of it</source>
        <translation>エンジンの回答</translation>
    </message>
    <message>
        <source>Choose options in the chain (Shift+Enter), or a strategy.</source>
        <translation>チェーンでオプションを選ぶ（Shift+Enter）か、戦略を選んでください。</translation>
    </message>
    <message>
        <source>An order has four legs at most.</source>
        <translation>1 注文は 4 脚までです。</translation>
    </message>
    <message>
        <source>The stop lies below the target.</source>
        <translation>ストップが目標の下にあります。</translation>
    </message>
    <message>
        <source>No legs yet</source>
        <translation>脚がまだありません</translation>
    </message>
    <message>
        <source>Send them as one order: all are filled, or none</source>
        <translation>1 つの注文として送信：全脚約定か、なしか</translation>
    </message>
    <message>
        <source>Nothing was sent: no session takes orders.</source>
        <translation>送信されませんでした：注文を受けるセッションがありません。</translation>
    </message>
    <message>
        <source>Sent; waiting for the engine.</source>
        <translation>送信済み。エンジンを待っています。</translation>
    </message>
    <message>
        <source>Accepted: all legs are filled at the next good quotes, or none.</source>
        <translation>受付済み：次の良い気配で全脚が約定、または約定なし。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LongWork</name>
    <message>
        <source>About %1 left</source>
        <comment>time</comment>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>実行中の作業</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>どこまで済んだか</translation>
    </message>
    <message>
        <source>Time that it still takes</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel; nothing is kept</source>
        <translation>取り消し。何も残しません</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>held the Kill button</source>
        <translation>キルボタンを長押し</translation>
    </message>
    <message>
        <source>A session only plays forward. To look back, open a replay of it (Ctrl+Shift+O).</source>
        <translation>セッションは前にしか進みません。遡るにはリプレイを開いてください (Ctrl+Shift+O)。</translation>
    </message>
    <message>
        <source>The digest is in the clipboard.</source>
        <translation>ダイジェストをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing has changed; Messages tell more.</source>
        <translation>拒否: %1。変更はありません。詳細は「メッセージ」を参照してください。</translation>
    </message>
    <message>
        <source>Nobody listens: there is no session, or it is a replay.</source>
        <translation>受け付ける相手がいません。セッションがないか、リプレイ中です。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Acknowledged. Unlock with a reason to trade again.</source>
        <translation>確認しました。取引を再開するには、理由を入力して解除してください。</translation>
    </message>
    <message>
        <source>A session is running already. Stop it first (Ctrl+W), or choose one of the sessions.</source>
        <translation>セッションが既に実行中です。先に停止するか (Ctrl+W)、セッションを選んでください。</translation>
    </message>
    <message>
        <source>There is no interrupted session. Start the demo, or open a recording.</source>
        <translation>中断されたセッションはありません。デモを開始するか、記録を開いてください。</translation>
    </message>
    <message>
        <source>Resuming “%1” where it was interrupted.</source>
        <translation>「%1」を中断箇所から再開中。</translation>
    </message>
    <message>
        <source>Closing: finishing what is in flight and writing it down. The session can be resumed.</source>
        <translation>終了中: 処理中のものを完了して保存しています。セッションは再開できます。</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>取引(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>口座(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>Sextantについて</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>新規シミュレーション…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>記録を開く…</translation>
    </message>
    <message>
        <source>Import bars…</source>
        <translation>足をインポート…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>取引所に接続…</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>Resume the interrupted session</source>
        <translation>中断されたセッションを再開</translation>
    </message>
    <message>
        <source>Sessions and replays…</source>
        <translation>セッションとリプレイ…</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>口座を選択</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>Stop; it can be resumed</source>
        <translation>停止 (再開可能)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度%1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>Kill with a reason…</source>
        <translation>理由を付けてキルスイッチ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトを初期化</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>ハイコントラストテーマ</translation>
    </message>
    <message>
        <source>Up green, down red</source>
        <translation>上昇 緑・下落 赤</translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation>上昇 青・下落 橙</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>上昇 赤・下落 緑</translation>
    </message>
    <message>
        <source>Working orders are cancelled and new ones refused until somebody acknowledges and unlocks. It works even when the engine does not answer.</source>
        <translation>執行待ち注文を取り消し、確認・解除されるまで新規注文を拒否します。エンジンが応答しなくても作動します。</translation>
    </message>
    <message>
        <source>from the menu</source>
        <translation>メニューから</translation>
    </message>
    <message>
        <source>Unlock trading</source>
        <translation>取引停止の解除</translation>
    </message>
    <message>
        <source>Trading goes on from here: engines may open positions again, and orders are taken. Say why that is right; it is kept with your name.</source>
        <translation>ここから取引が再開されます。エンジンは再びポジションを建てられ、注文も受け付けます。解除が妥当な理由を入力してください。名前とともに保存されます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Unlocked. Trading goes on.</source>
        <translation>解除しました。取引を再開します。</translation>
    </message>
    <message>
        <source>Keep unverified orders</source>
        <translation>未確認注文を残す</translation>
    </message>
    <message>
        <source>Cancel unverified orders</source>
        <translation>未確認注文を取消</translation>
    </message>
    <message>
        <source>All of them go on with the market as it is now, as if they had just been sent: a limit that can trade takes, a stop whose level was passed triggers. Say why that is right; it is kept with your name.</source>
        <translation>すべての注文が、今送信されたものとして現在の市場で継続します。約定可能な指値は即時約定し、水準を過ぎたストップは発動します。妥当な理由を入力してください。名前とともに保存されます。</translation>
    </message>
    <message>
        <source>All of them end without a fill. Say why that is right; it is kept with your name.</source>
        <translation>すべての注文が約定せずに終了します。妥当な理由を入力してください。名前とともに保存されます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>注文を取消</translation>
    </message>
    <message>
        <source>The orders go on.</source>
        <translation>注文を継続します。</translation>
    </message>
    <message>
        <source>The orders were cancelled.</source>
        <translation>注文を取り消しました。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>“%1” goes on where it was interrupted.</source>
        <translation>「%1」を中断箇所から再開します。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened: %1

Nothing was changed. Close the other program, or choose another folder with --workspace.</source>
        <translation>ワークスペースを開けません: %1

変更はありません。他のプログラムを閉じるか、--workspaceで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>top bar, session bar, status line</comment>
        <translation>バー</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <comment>keys</comment>
        <translation>%1 を押下</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>レイアウト(&amp;Y)</translation>
    </message>
    <message>
        <source>Layouts…</source>
        <translation>レイアウト…</translation>
    </message>
    <message>
        <source>The panels stand as at first. “Undo layout change” brings back how they stood.</source>
        <translation>パネルを最初の配置にしました。「レイアウト変更を取消」で元に戻せます。</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>レイアウト変更を取消</translation>
    </message>
    <message>
        <source>This layout cannot be used: it is gone, or another version of Sextant saved it. Nothing has changed.</source>
        <translation>このレイアウトは使えません：なくなったか、別の版の Sextant が保存したものです。何も変わっていません。</translation>
    </message>
    <message>
        <source>The layout could not be saved: there is no file for it.</source>
        <translation>レイアウトを保存できません：保存先のファイルがありません。</translation>
    </message>
    <message>
        <source>The panels stand as they did with these monitors.</source>
        <translation>これらのモニターでの前回の配置にしました。</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Open another session?</source>
        <translation>別のセッションを開きますか？</translation>
    </message>
    <message>
        <source>Sextant was started once more, to open “%1”. Here “%2” is open.</source>
        <translation>「%1」を開くためにSextantがもう一度起動されました。ここでは「%2」が開いています。</translation>
    </message>
    <message>
        <source>If the other one is opened, “%1” stops where it is and can be resumed. Its positions and orders stay as they are; nothing watches them meanwhile.</source>
        <translation>別のものを開くと「%1」はその場で止まり、後で再開できます。ポジションと注文はそのまま残りますが、その間は監視されません。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Stop the running session and open the other one</source>
        <translation>実行中のセッションを止めて別のものを開く</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>このまま続ける</translation>
    </message>
    <message>
        <source>Stay with the running session</source>
        <translation>実行中のセッションを続ける</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by a run without a window: process %2.

Wait until it ends, or end it with “kill %2”: its session comes to rest and can be resumed here. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>ワークスペース%1はウィンドウなしの実行が使用中です：プロセス%2。

終わるのを待つか、「kill %2」で終了してください。セッションは正しく停止し、ここで再開できます。または--workspaceで別のフォルダーを選んでください。変更はありません。</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by process %2 (%3), which does not answer.

Give it a moment and try again. If it hangs, end it with “kill %2”; what it had written stays, and its session can be resumed. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>ワークスペース%1はプロセス%2（%3）が使用中ですが、応答がありません。

少し待ってからやり直してください。固まっている場合は「kill %2」で終了してください。書き込み済みの内容は残り、セッションは再開できます。または--workspaceで別のフォルダーを選んでください。変更はありません。</translation>
    </message>
    <message>
        <source>the window that has this workspace open was asked to do it</source>
        <translation>このワークスペースを開いているウィンドウに依頼しました</translation>
    </message>
    <message>
        <source>There is no session “%1” in this workspace. Ctrl+Shift+O lists all.</source>
        <translation>このワークスペースにセッション「%1」はありません。Ctrl+Shift+Oで一覧を表示します。</translation>
    </message>
    <message>
        <source>Sextant was started once more: this is the window of its workspace.</source>
        <translation>Sextantがもう一度起動されました。これがそのワークスペースのウィンドウです。</translation>
    </message>
    <message>
        <source>layout reset</source>
        <comment>what can be undone</comment>
        <translation>レイアウトのリセット</translation>
    </message>
    <message>
        <source>layout chosen</source>
        <comment>what can be undone</comment>
        <translation>レイアウトの選択</translation>
    </message>
    <message>
        <source>The layout was deleted or saved anew since, or another one has its name.</source>
        <translation>その後レイアウトが削除または保存し直されたか、別のレイアウトが同じ名前です。</translation>
    </message>
    <message>
        <source>layout “%1” deleted</source>
        <comment>what can be undone</comment>
        <translation>レイアウト「%1」の削除</translation>
    </message>
    <message>
        <source>layout “%1” renamed</source>
        <comment>what can be undone</comment>
        <translation>レイアウト「%1」の名前変更</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
    <message>
        <source>Not taken back: %1. %2</source>
        <comment>what, why</comment>
        <translation>元に戻せませんでした: %1。%2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what, why</comment>
        <translation>やり直せませんでした: %1。%2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarketTable</name>
    <message>
        <source>No groups</source>
        <translation>グループ分けなし</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>取引所別</translation>
    </message>
    <message>
        <source>By asset class</source>
        <translation>資産クラス別</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>レジーム別</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>独自グループ</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しいリスト…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新しいグループ…</translation>
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
        <translation>名前を保存</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewSimulationDialog</name>
    <message>
        <source>The market goes on while Sextant is closed</source>
        <translation>Sextantの終了中も市場は進行</translation>
    </message>
    <message>
        <source>New simulation</source>
        <translation>新規シミュレーション</translation>
    </message>
    <message>
        <source>all; else separated by commas</source>
        <translation>すべて、またはカンマ区切り</translation>
    </message>
    <message>
        <source>2026-01-05, UTC</source>
        <translation>2026-01-05, UTC</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>ペーパー資金</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>It follows the wall clock. What it does while nobody looks is lost, as with a feed: orders that worked are shown as unverified until you decide.</source>
        <translation>実時間に沿って進みます。見ていない間の動きはフィードと同様に失われ、執行待ちだった注文は、判断するまで未確認と表示されます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Seed: expected a whole number, 0 or more.</source>
        <translation>シード: 0以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>simulation %1</source>
        <translation>シミュレーション %1</translation>
    </message>
    <message>
        <source>The same seed gives the same market. A session that is running is set aside first and can be resumed.</source>
        <translation>同じシードからは同じ市場が生成されます。実行中のセッションは中断され、後で再開できます。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NotificationCenter</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>検索 …</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>通知を検索</translation>
    </message>
    <message>
        <source>Kind of notifications</source>
        <translation>通知の種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Only warnings and dangers</source>
        <translation>警告と危険のみ</translation>
    </message>
    <message>
        <source>Only what is not read yet</source>
        <translation>未読のみ</translation>
    </message>
    <message>
        <source>Nothing was told yet, or the filter hides it.</source>
        <translation>まだ通知がないか、フィルターで隠れています。</translation>
    </message>
    <message>
        <source>Go to where it happened</source>
        <translation>起きた場所へ移動</translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation>選んだものを既読にする</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>すべての通知を既読にする</translation>
    </message>
    <message>
        <source>Clear the history of notifications</source>
        <translation>通知の履歴をクリア</translation>
    </message>
    <message>
        <source>Bring the cleared notifications back</source>
        <translation>クリアした通知を戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>A message of the window has no place to go to.</source>
        <translation>ウィンドウのメッセージには移動先がありません。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OpenRecordingDialog</name>
    <message>
        <source>Add the files to play, or drop them here. Several files of one symbol are played as one.</source>
        <translation>再生するファイルを追加するか、ここにドロップしてください。同じ銘柄の複数ファイルは1つとして再生します。</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation>選択したファイルを除外</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>ファイルまたはファイル名から</translation>
    </message>
    <message>
        <source>the beginning; else like 2026-01-05 14:30, UTC</source>
        <translation>先頭、または2026-01-05 14:30の形式 (UTC)</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>時間足</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>ペーパー資金</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Files to play</source>
        <translation>再生するファイル</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</source>
        <translation>記録 (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add the files to play.</source>
        <translation>再生するファイルを追加してください。</translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation>「終点」は「起点」より後にしてください。</translation>
    </message>
    <message>
        <source>A session that is running is set aside first and can be resumed.</source>
        <translation>実行中のセッションは中断され、後で再開できます。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OperatorButton</name>
    <message>
        <source>Unlock …</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>New passphrase …</source>
        <translation>新しいパスフレーズ…</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>操作者: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionChainPanel</name>
    <message>
        <source>Row titles</source>
        <translation>行見出し</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Price, forward, rate and quotes</source>
        <translation>価格・フォワード・金利・気配</translation>
    </message>
    <message>
        <source>Chain, plots and risk</source>
        <translation>チェーン・グラフ・リスク</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>スマイル</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>サーフェス</translation>
    </message>
    <message>
        <source>Payoff</source>
        <translation>ペイオフ</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>グリークス</translation>
    </message>
    <message>
        <source>What expires when</source>
        <translation>満期の予定</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>保有または選択中のオプションがありません。</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>満期一覧</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>原資産</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>満期</translation>
    </message>
    <message>
        <source>All greeks</source>
        <translation>全グリークス</translation>
    </message>
    <message>
        <source>Show gamma, theta, vega and the mid too</source>
        <translation>ガンマ・セータ・ベガ・仲値も表示</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>ATM</translation>
    </message>
    <message>
        <source>Put the strike at the money into the middle (Home)</source>
        <translation>ATMの行使価格を中央に (Home)</translation>
    </message>
    <message>
        <source>Option chain</source>
        <translation>オプションチェーン</translation>
    </message>
    <message>
        <source>No chain yet: it comes with the first quotes of options.</source>
        <translation>チェーンがまだありません。最初のオプション気配とともに表示されます。</translation>
    </message>
    <message>
        <source>What the surface is, and what is wrong with it</source>
        <translation>サーフェスの内容と問題点</translation>
    </message>
    <message>
        <source>Volatility by expiry and strike</source>
        <translation>満期・行使価格別のボラティリティ</translation>
    </message>
    <message>
        <source>No usable quotes at present: without them there is no volatility.</source>
        <translation>現在使える気配がないため、ボラティリティを算出できません。</translation>
    </message>
    <message>
        <source>Whose payoff</source>
        <translation>ペイオフの主体</translation>
    </message>
    <message>
        <source>A beside B</source>
        <comment>positions of both engines</comment>
        <translation>A・B比較</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Selected options</source>
        <translation>選択したオプション</translation>
    </message>
    <message>
        <source>Shift+Enter in the chain chooses a contract.</source>
        <translation>チェーンでShift+Enterを押すと銘柄を選択できます。</translation>
    </message>
    <message>
        <source>Payoff in words</source>
        <translation>ペイオフの説明</translation>
    </message>
    <message>
        <source>Greeks of A, B and the selection</source>
        <translation>A・B・選択分のグリークス</translation>
    </message>
    <message>
        <source>Whose stress</source>
        <translation>ストレスの主体</translation>
    </message>
    <message>
        <source>Profit if the price and all volatilities move</source>
        <translation>価格と全ボラティリティが変動した場合の損益</translation>
    </message>
    <message>
        <source>Stress grid</source>
        <translation>ストレスグリッド</translation>
    </message>
    <message>
        <source>Nothing to move: no options are held or chosen.</source>
        <translation>変動対象なし: 保有または選択中のオプションがありません。</translation>
    </message>
    <message>
        <source>The newest quotes could not be priced; this is older.</source>
        <translation>最新の気配では評価できなかったため、以前の値です。</translation>
    </message>
    <message>
        <source>%1 %2 (implied)</source>
        <translation>%1 %2 (推定)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no price yet</source>
        <translation>%1: 価格なし</translation>
    </message>
    <message>
        <source>forward %1</source>
        <comment>what calls and puts agree on</comment>
        <translation>フォワード %1</translation>
    </message>
    <message>
        <source>forward %1 (carried)</source>
        <comment>the price carried at the rate</comment>
        <translation>フォワード %1 (金利換算)</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>金利 %1</translation>
    </message>
    <message>
        <source>Chain: quotes as they are now. Since the session began: %1.</source>
        <translation>チェーン: 現在の気配。セッション開始以降: %1。</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward; no arbitrage was found in it.</source>
        <translation>%1: 満期別のインプライド・ボラティリティ。行使価格はフォワードからの距離で表示。裁定機会は検出されていません。</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward. At %2 places it gives something away: quotes there are not to be trusted.</source>
        <translation>%1: 満期別のインプライド・ボラティリティ。行使価格はフォワードからの距離で表示。%2か所に裁定機会があり、その気配は信頼できません。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>Choose the legs of a strategy around the price of now</source>
        <translation>現在値の周りで戦略の脚を選ぶ</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>%1: not all of its contracts are listed in this expiry.</source>
        <translation>%1：この満期に全契約が上場しているわけではありません。</translation>
    </message>
    <message>
        <source>At the money it changes by %1 a year.</source>
        <translation>ATM では年に %1 変化します。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionPayoffView</name>
    <message>
        <source>Payoff</source>
        <translation>ペイオフ</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>保有または選択中のオプションがありません。</translation>
    </message>
    <message>
        <source>%1: cost %2, break-even at %3; at expiry from %4 (at %5) to %6 (at %7) in this range, fees apart.</source>
        <translation>%1: コスト%2、損益分岐点%3。この範囲の満期損益は%4 (%5) から%6 (%7)、手数料別。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no break-even</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) without a usable quote are left out.</source>
        <translation>
            <numerusform>使える気配のない%nレッグを除外しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show: hold options of this underlying, or choose some in the chain with Shift+Enter.</source>
        <translation>表示するものがありません。この原資産のオプションを保有するか、チェーンでShift+Enterを押して選択してください。</translation>
    </message>
    <message>
        <source>%1: solid at the first expiry, dashed today</source>
        <comment>legend of a curve</comment>
        <translation>%1: 実線は最初の満期、破線は本日</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>価格 %1</translation>
    </message>
    <message>
        <source>%1: %2 at expiry, %3 today</source>
        <translation>%1: 満期%2、本日%3</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionSmileView</name>
    <message>
        <source>Smile</source>
        <translation>スマイル</translation>
    </message>
    <message>
        <source>No volatility is known.</source>
        <translation>ボラティリティは不明です。</translation>
    </message>
    <message>
        <source>%1: %2 volatilities, from %3 at %4 to %5 at %6.</source>
        <translation>%1: ボラティリティ%2点、%4で%3から%6で%5まで。</translation>
    </message>
    <message>
        <source>No chain yet.</source>
        <translation>チェーンがまだありません。</translation>
    </message>
    <message>
        <source>No usable quote of this expiry at present: without one there is no volatility.</source>
        <translation>この満期に現在使える気配がないため、ボラティリティを算出できません。</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>legend</comment>
        <translation>コール</translation>
    </message>
    <message>
        <source>puts; filled: out of the money</source>
        <comment>legend</comment>
        <translation>プット。塗りつぶし: OTM</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>strike, call or put, volatility</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>At the money %1 · 25Δ risk reversal %2 · 25Δ butterfly %3 · fit within %4</source>
        <translation>ATM %1 · 25Δ リスクリバーサル %2 · 25Δ バタフライ %3 · 当てはめ誤差 %4</translation>
    </message>
    <message>
        <source>At the money %1 · fit within %2</source>
        <translation>ATM %1 · 当てはめ誤差 %2</translation>
    </message>
    <message>
        <source>a butterfly is given away near %1</source>
        <translation>%1 付近にバタフライ裁定あり</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <comment>legend</comment>
        <translation>SVI 当てはめ</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OrderTicket</name>
    <message>
        <source>Order ticket</source>
        <translation>注文チケット</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>買気配と売気配</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Buy (B)</source>
        <translation>買い (B)</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Sell (S)</source>
        <translation>売り (S)</translation>
    </message>
    <message>
        <source>Quantity of the order</source>
        <translation>注文数量</translation>
    </message>
    <message>
        <source>Value of the order</source>
        <translation>注文金額</translation>
    </message>
    <message>
        <source>Expected fee, half spread and slippage</source>
        <translation>想定手数料・半スプレッド・スリッページ</translation>
    </message>
    <message>
        <source>Loss at the stop</source>
        <translation>ストップ時の損失</translation>
    </message>
    <message>
        <source>Gain at the target</source>
        <translation>目標到達時の利益</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Fee · slippage</source>
        <translation>手数料 · スリッページ</translation>
    </message>
    <message>
        <source>At the stop</source>
        <translation>ストップ時</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>目標到達時</translation>
    </message>
    <message>
        <source>What risk grants</source>
        <translation>リスク許容数量</translation>
    </message>
    <message>
        <source>Place paper order  ⏎</source>
        <translation>ペーパー発注  ⏎</translation>
    </message>
    <message>
        <source>Place paper order</source>
        <translation>ペーパー発注</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>注文の状態</translation>
    </message>
    <message>
        <source>Why no order can be placed</source>
        <translation>発注できない理由</translation>
    </message>
    <message>
        <source>No instrument</source>
        <translation>銘柄なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>instrument, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>メイン口座</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>Fee of the venue; half of the spread and the slippage beyond it</source>
        <translation>取引所手数料。スプレッドの半分と、それを超えるスリッページ</translation>
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
        <translation>リスクプレビュー — 各ルールの現在の判定</translation>
    </message>
    <message>
        <source>RISK PREVIEW — an estimate</source>
        <translation>リスクプレビュー — 推定</translation>
    </message>
    <message>
        <source>The engine&apos;s own answer; it decides again when the order comes.</source>
        <translation>エンジン自身の判定です。注文時に改めて判定します。</translation>
    </message>
    <message>
        <source>What each rule would probably say; the engine decides.</source>
        <translation>各ルールの予想判定です。最終判定はエンジンが行います。</translation>
    </message>
    <message>
        <source>%1 Would be refused: %2</source>
        <comment>sign, rule</comment>
        <translation>%1 拒否の見込み: %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 would be granted</source>
        <comment>sign, quantity, quantity</comment>
        <translation>%1 %3中%2が許可される見込み</translation>
    </message>
    <message>
        <source>Sent. Waiting until it is recorded …</source>
        <translation>送信しました。記録を待っています…</translation>
    </message>
    <message>
        <source>no session listens</source>
        <translation>受け付けるセッションなし</translation>
    </message>
    <message>
        <source>✗ Not sent: no session listens.</source>
        <translation>✗ 未送信: 受け付けるセッションがありません。</translation>
    </message>
    <message>
        <source>✓ Accepted.</source>
        <translation>✓ 受け付けました。</translation>
    </message>
    <message>
        <source>✗ Refused: %1</source>
        <translation>✗ 拒否: %1</translation>
    </message>
    <message>
        <source>✗ One order of the pair was refused: %1 The other one is being cancelled.</source>
        <translation>✗ OCOの一方が拒否されました: %1 もう一方を取消中です。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OutputStyleForm</name>
    <message>
        <source>Draw %1</source>
        <translation>%1を描画</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1の色</translation>
    </message>
    <message>
        <source>Line width of %1</source>
        <translation>%1の線の太さ</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>width of a line</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Line style of %1</source>
        <translation>%1の線種</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>実線</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>破線</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点線</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>その他…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverflowButton</name>
    <message>
        <source>What has no room above the chart</source>
        <translation>チャートの上に収まらないもの</translation>
    </message>
    <message>
        <source>More controls of the chart</source>
        <translation>チャートのその他の操作</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayControls</name>
    <message>
        <source>As the chart</source>
        <translation>チャートと同じ</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>What the detectors see: order blocks, gaps, levels, patterns (Z)</source>
        <translation>検出器の検出結果: オーダーブロック、ギャップ、水準、パターン (Z)</translation>
    </message>
    <message>
        <source>Zones of the detectors</source>
        <translation>検出器のゾーン</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>Zones of timeframe</source>
        <translation>ゾーンの時間足</translation>
    </message>
    <message>
        <source>Show zones</source>
        <translation>ゾーンを表示</translation>
    </message>
    <message>
        <source>Also zones that are over</source>
        <translation>終了したゾーンも表示</translation>
    </message>
    <message>
        <source>Filled, broken, swept, failed</source>
        <translation>埋め・突破・スイープ・失敗</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>レジーム</translation>
    </message>
    <message>
        <source>Shade the chart by the regime of the market (R)</source>
        <translation>市場レジームでチャートを色分け (R)</translation>
    </message>
    <message>
        <source>Regime shading</source>
        <translation>レジームの色分け</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PairsPanel</name>
    <message>
        <source>Positions: A paper beside B shadow</source>
        <translation>ポジション: AペーパーとBシャドーの比較</translation>
    </message>
    <message>
        <source>Positions of both engines</source>
        <translation>両エンジンのポジション</translation>
    </message>
    <message>
        <source>Neither engine holds a position now. What was closed stands in Trade, Positions, Closed.</source>
        <translation>現在どちらのエンジンにもポジションがありません。決済済みは「取引」→「ポジション」→「決済済み」にあります。</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>エンジン2はオフ</translation>
    </message>
    <message>
        <source>Switch on the flags enable_variant_b and enable_shadow_execution: what engine 2 would hold then stands beside what engine 1 holds.</source>
        <translation>フラグenable_variant_bとenable_shadow_executionをオンにすると、エンジン1の保有と並べてエンジン2の想定保有が表示されます。</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>フラグを表示</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Who acts as this operator will be asked for it. At least %1 characters; it is kept as an Argon2id hash only, so nobody can tell you a forgotten one.</source>
        <translation>この操作者として操作する際に求められます。%1文字以上。Argon2idハッシュのみを保存するため、忘れた場合は誰にもわかりません。</translation>
    </message>
    <message>
        <source>What you do from then on is recorded with your name. It ends after 15 minutes without mouse and keyboard, and after 24 hours.</source>
        <translation>以後の操作は名前とともに記録されます。マウス・キーボード操作が15分ないか、24時間経過すると終了します。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>新しいパスフレーズ (再入力)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the new passphrase</source>
        <translation>新しいパスフレーズを保存</translation>
    </message>
    <message>
        <source>Unlock the operator</source>
        <translation>操作者のロックを解除</translation>
    </message>
    <message>
        <source>It is too short: %1 characters at least.</source>
        <translation>短すぎます。%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Open and closed positions</source>
        <translation>建玉と決済済みポジション</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>建玉</translation>
    </message>
    <message>
        <source>No open positions. Orders that are filled open them.</source>
        <translation>建玉はありません。注文が約定すると表示されます。</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>決済済みポジション</translation>
    </message>
    <message>
        <source>No closed positions yet.</source>
        <translation>決済済みポジションはまだありません。</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>決済…</translation>
    </message>
    <message>
        <source>Close the selected position</source>
        <translation>選択したポジションを決済</translation>
    </message>
    <message>
        <source>Close the selected position at market</source>
        <translation>選択したポジションを成行で決済</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>ドテン…</translation>
    </message>
    <message>
        <source>Reverse the selected position</source>
        <translation>選択したポジションをドテン</translation>
    </message>
    <message>
        <source>Close the selected position and open the opposite one of the same size</source>
        <translation>選択したポジションを決済し、同数量の反対ポジションを建てる</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>全決済…</translation>
    </message>
    <message>
        <source>Close all positions</source>
        <translation>全ポジションを決済</translation>
    </message>
    <message>
        <source>Close all paper positions at market</source>
        <translation>ペーパーの全ポジションを成行で決済</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>symbol, account</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Close %1 %2 at market?</source>
        <translation>%1 %2を成行で決済しますか？</translation>
    </message>
    <message>
        <source>Close position</source>
        <translation>ポジションを決済</translation>
    </message>
    <message>
        <source>Close all paper positions of all accounts at market?</source>
        <translation>全口座のペーパーの全ポジションを成行で決済しますか？</translation>
    </message>
    <message>
        <source>Close all paper positions of “%1” at market?</source>
        <translation>「%1」のペーパーの全ポジションを成行で決済しますか？</translation>
    </message>
    <message>
        <source>Close all paper positions of the main account at market?</source>
        <translation>メイン口座のペーパーの全ポジションを成行で決済しますか？</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>ペーパーの全ポジションを成行で決済しますか？</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>全決済</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Aペーパー</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>Bシャドー</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>whose result, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>損益なし</translation>
    </message>
    <message>
        <source>It is being closed already: its exit is on the way</source>
        <translation>既に決済中: 決済注文を送信済みです</translation>
    </message>
    <message>
        <source>Close position …</source>
        <translation>ポジションを決済…</translation>
    </message>
    <message>
        <source>Close half …</source>
        <translation>半分を決済…</translation>
    </message>
    <message>
        <source>Close a quarter …</source>
        <translation>4分の1を決済…</translation>
    </message>
    <message>
        <source>Reverse position …</source>
        <translation>ポジションをドテン…</translation>
    </message>
    <message>
        <source>Stop and target …</source>
        <translation>ストップと目標…</translation>
    </message>
    <message>
        <source>Correct what is held …</source>
        <translation>保有数量を訂正…</translation>
    </message>
    <message>
        <source>Book funding …</source>
        <translation>資金調達料を記帳…</translation>
    </message>
    <message>
        <source>Turn %1 %2 into the opposite position?</source>
        <translation>%1 %2をドテンしますか？</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ドテン</translation>
    </message>
    <message>
        <source>Close %1 of %2 at market?</source>
        <comment>quantity, symbol</comment>
        <translation>%2の%1を成行で決済しますか？</translation>
    </message>
    <message>
        <source>Close a part</source>
        <translation>一部を決済</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PowerView</name>
    <message>
        <source>Trading days to a decision</source>
        <translation>判定までの取引日数</translation>
    </message>
    <message>
        <source>Not known before the metric varies over some days.</source>
        <translation>指標に数日間の変動が得られるまで不明です。</translation>
    </message>
    <message>
        <source>An effect of %1 R takes %2 trading days.</source>
        <translation>%1 Rの効果の判定には%2取引日かかります。</translation>
    </message>
    <message>
        <source>Known once the metric varies over some days.</source>
        <translation>指標に数日間の変動が得られると表示されます。</translation>
    </message>
    <message>
        <source>Trading days to decide, by effect</source>
        <translation>効果別の判定までの取引日数</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProtectDialog</name>
    <message>
        <source>Stop and target of %1</source>
        <translation>%1のストップと目標</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>ストップ価格</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>目標価格</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>価格は%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>at the stop %1</source>
        <translation>ストップ時%1</translation>
    </message>
    <message>
        <source>at the target %1</source>
        <translation>目標到達時%1</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>Without a stop nothing limits the loss but the engine&apos;s other exits.</source>
        <translation>ストップがないと、損失を限定するのはエンジンの他の決済だけです。</translation>
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
        <translation>理由 (監査証跡に保存)</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>理由 (任意)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonStrip</name>
    <message>
        <source>Reason for a change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由を入力してください。変更とともに保存されます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>変更をキャンセル</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReconciliationPanel</name>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>不一致の内容</translation>
    </message>
    <message>
        <source>All agree. Engine, venues and storage are compared every minute; what they do not say alike stands here and holds its instrument until somebody unlocks it under Risk.</source>
        <translation>すべて一致しています。エンジン・取引所・ストレージを毎分比較し、不一致があればここに表示して、「リスク」でロック解除されるまで該当銘柄を保留します。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecoveryDialog</name>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power. It wrote last at %2 (UTC).</source>
        <translation>前のプログラム（プロセス%1）は正常に終わっていません（クラッシュ、強制終了、または電源断）。最後の書き込みは%2（UTC）です。</translation>
    </message>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power.</source>
        <translation>前のプログラム（プロセス%1）は正常に終わっていません（クラッシュ、強制終了、または電源断）。</translation>
    </message>
    <message>
        <source>There was no session yet, so nothing is lost.</source>
        <translation>まだセッションがなかったので、失われたものはありません。</translation>
    </message>
    <message>
        <source>The last session, “%1”, had come to its end before: it is complete.</source>
        <translation>最後のセッション「%1」はその前に終わっており、完全です。</translation>
    </message>
    <message>
        <source>“%1” had only been begun: none of its events was on the disk yet. It begins again with the same settings.</source>
        <translation>「%1」は始まったばかりで、イベントはまだディスクにありませんでした。同じ設定でやり直します。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recovered from its journal: %n event(s), the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</source>
        <translation>
            <numerusform>「%1」をジャーナルから復元しました：イベント%n件、最後は市場時刻%2（UTC）。ウィンドウが完了と表示したものはすべて含まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n open position(s). Nothing watches them until the session goes on.</source>
        <translation>
            <numerusform>未決済ポジションが%n件あります。セッションが続くまで監視されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no positions.</source>
        <translation>ポジションはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are at work in it.</source>
        <translation>
            <numerusform>執行待ち注文が%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the tape had not been written to their end and were cut off; nothing of them was ever shown.</source>
        <translation>
            <numerusform>テープの%nバイトは書き終わっておらず、切り捨てました。表示されたことはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation>修復は必要ありませんでした。</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end; nothing is lost.</source>
        <translation>前のプログラムは正常に終わっていませんが、失われたものはありません。</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end. “%1” goes on behind its last event, number %2.</source>
        <translation>前のプログラムは正常に終わっていません。「%1」は最後のイベント（%2番）の続きから再開します。</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復元しました</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>セッションを続ける</translation>
    </message>
    <message>
        <source>Open paused</source>
        <translation>一時停止で開く</translation>
    </message>
    <message>
        <source>Open the session and leave it paused</source>
        <translation>セッションを開いて一時停止のままにする</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>別のセッション</translation>
    </message>
    <message>
        <source>Begin another session; this one can go on later</source>
        <translation>別のセッションを始める（これは後で続けられます）</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeMeters</name>
    <message>
        <source>Chances of the directions</source>
        <translation>方向の確率</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>bull %1, bear %2, sideways %3, break with the past %4</source>
        <translation>強気%1、弱気%2、横ばい%3、過去との断絶%4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>! Break with the past</source>
        <translation>! 過去との断絶</translation>
    </message>
    <message>
        <source>Break with the past</source>
        <translation>過去との断絶</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimePanel</name>
    <message>
        <source>Market regimes</source>
        <translation>市場レジーム</translation>
    </message>
    <message>
        <source>Instrument whose regime is shown</source>
        <translation>レジームを表示する銘柄</translation>
    </message>
    <message>
        <source>Turns from direction to direction</source>
        <translation>方向の転換</translation>
    </message>
    <message>
        <source>Changes of the regime</source>
        <translation>レジームの変化</translation>
    </message>
    <message>
        <source>No change yet — each one stands here with how long it held. Play the session; a regime is known after 200 bars of its timeframe.</source>
        <translation>まだ変化がありません。変化は継続時間とともにここに表示されます。セッションを再生してください。レジームは該当時間足が200本揃うと判定されます。</translation>
    </message>
    <message>
        <source>Turns and stays</source>
        <translation>転換と継続</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No regimes yet</source>
        <translation>レジームがまだありません</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session.</source>
        <translation>デモを開始するか、記録を開くか、セッションを再開してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is scored for this instrument, so it has no regime.</source>
        <translation>この銘柄はスコア計算の対象外のため、レジームはありません。</translation>
    </message>
    <message>
        <source>volatility %1 (%2)</source>
        <comment>label, percentile</comment>
        <translation>ボラティリティ%1 (%2)</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>トレンド%1</translation>
    </message>
    <message>
        <source>spread %1, from bars</source>
        <translation>スプレッド%1 (足から推定)</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>スプレッド%1</translation>
    </message>
    <message>
        <source>Bars of %1: confidence %2, since %3, from %4. Last bar %5.</source>
        <translation>%1足: 確信度%2、%3から、判定元: %4。最終足%5。</translation>
    </message>
    <message>
        <source>The regime is known after 200 closed bars of %1. Until then it counts as sideways.</source>
        <translation>レジームは%1の確定足が200本揃うと判定されます。それまでは横ばいとして扱います。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeTimeline</name>
    <message>
        <source>Regimes of the session</source>
        <translation>セッションのレジーム</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3; the table below has them all</source>
        <translation>%2〜%3に変化%1回。一覧は下の表にあります</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>regime, span of time</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReplaceDialog</name>
    <message>
        <source>Change order %1</source>
        <translation>注文%1を訂正</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示数量</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>全量</translation>
    </message>
    <message>
        <source>Less quantity at the same price keeps its place in the queue; more, or another price, goes to the end of it.</source>
        <translation>同じ価格で数量を減らすと順番を保ちます。増やすか価格を変えると最後尾になります。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>注文を訂正</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>数量は%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>%1 are filled already: cancel the order instead.</source>
        <translation>既に%1が約定しています。訂正ではなく取消してください。</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>価格は%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>表示数量は注文数量を超えられません。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportDialog</name>
    <message>
        <source>Write</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Report of a session</source>
        <translation>セッションの報告</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>File of the web page</source>
        <translation>ウェブページのファイル</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF のファイル</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>報告を書き出す</translation>
    </message>
    <message>
        <source>Stop writing the report</source>
        <translation>報告の書き出しを中止する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>中止しました。何も書かれていません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose where: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>場所を選ぶ：%1</translation>
    </message>
    <message>
        <source>Open what was written: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>書き出したものを開く：%1</translation>
    </message>
    <message>
        <source>No program opened %1. Open it from your files.</source>
        <translation>%1 を開くプログラムがありません。ファイルから開いてください。</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>name of a session, time</comment>
        <translation>%1, 開始 %2</translation>
    </message>
    <message>
        <source>There is no session yet. Start the demo or open a recording first.</source>
        <translation>まだセッションがありません。先にデモを始めるか、記録を開いてください。</translation>
    </message>
    <message>
        <source>Reading the session …</source>
        <translation>セッションを読んでいます…</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>ページを作っています…</translation>
    </message>
    <message>
        <source>Reading the session: %1, about %2 left.</source>
        <comment>percent, duration</comment>
        <translation>セッションを読んでいます：%1、残り約 %2。</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ 書き出しました：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Instrument to hold</source>
        <translation>保留する銘柄</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Take no entries in the chosen instrument</source>
        <translation>選択した銘柄の新規エントリーを停止</translation>
    </message>
    <message>
        <source>No entries in this instrument until somebody lifts it; exits still go out</source>
        <translation>解除されるまでこの銘柄の新規エントリーを停止します。決済は可能です</translation>
    </message>
    <message>
        <source>What trips next</source>
        <translation>次に抵触する上限</translation>
    </message>
    <message>
        <source>What stops entries</source>
        <translation>エントリーの停止要因</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>直前の変更の状態</translation>
    </message>
    <message>
        <source>Limits of risk</source>
        <translation>リスク上限</translation>
    </message>
    <message>
        <source>Value at risk and stress</source>
        <translation>VaRとストレス</translation>
    </message>
    <message>
        <source>Run and calm mode</source>
        <translation>実行と抑制モード</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>口座がありません</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its limits.</source>
        <translation>デモを開始するか、記録を開くか、セッションを再開すると上限が表示されます。</translation>
    </message>
    <message>
        <source>Nobody listens: the session has ended.</source>
        <translation>セッションが終了しているため応答がありません。</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>ディスクへの書き込みを待っています…</translation>
    </message>
    <message>
        <source>Done. It stands in the audit trail.</source>
        <translation>完了しました。監査証跡に記録されています。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未実行: %1</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Killed at %1 by %2.</source>
        <translation>%1に%2がキルスイッチを作動。</translation>
    </message>
    <message>
        <source>Killed at %1: %2.</source>
        <translation>%1にキルスイッチ作動: %2。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Acknowledge the kill — what happened?</source>
        <translation>キルスイッチを確認 — 何が起きましたか？</translation>
    </message>
    <message>
        <source>Allow trading again — why is that right?</source>
        <translation>取引を再開 — 妥当な理由は？</translation>
    </message>
    <message>
        <source>%1 is broken: no entries %2.</source>
        <translation>%1に抵触: %2エントリー停止。</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Measure it anew from here — why is that right?</source>
        <translation>ここから測定し直す — 妥当な理由は？</translation>
    </message>
    <message>
        <source>until the next trading day</source>
        <translation>翌取引日まで</translation>
    </message>
    <message>
        <source>until the next week</source>
        <translation>翌週まで</translation>
    </message>
    <message>
        <source>until somebody lifts it</source>
        <translation>解除されるまで</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>%1 takes no entries since %2: %3.</source>
        <translation>%1は%2からエントリー停止中: %3。</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>保留解除…</translation>
    </message>
    <message>
        <source>Let %1 trade again — why is that right?</source>
        <translation>%1の取引を再開 — 妥当な理由は？</translation>
    </message>
    <message>
        <source>%1 waits for its data since %2: %3.</source>
        <translation>%1は%2からデータ待ち: %3。</translation>
    </message>
    <message>
        <source>Calm mode, %1: most of the daily loss limit is used.</source>
        <translation>抑制モード、%1: 日次損失上限の大半を使用しました。</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode, %1: %n loss(es) in a row.</source>
        <translation>
            <numerusform>抑制モード、%1: %n連敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>End calm mode — why is that right?</source>
        <translation>抑制モードを終了 — 妥当な理由は？</translation>
    </message>
    <message>
        <source>✗ killed</source>
        <comment>state of trading</comment>
        <translation>✗ キルスイッチ作動中</translation>
    </message>
    <message>
        <source>✗ entries halted</source>
        <comment>state of trading</comment>
        <translation>✗ エントリー停止中</translation>
    </message>
    <message>
        <source>✓ trading allowed</source>
        <comment>state of trading</comment>
        <translation>✓ 取引可能</translation>
    </message>
    <message>
        <source>! some instruments held</source>
        <comment>state of trading</comment>
        <translation>! 一部銘柄を保留中</translation>
    </message>
    <message>
        <source>calm mode: %1</source>
        <translation>抑制モード: %1</translation>
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
        <translation>次に抵触: 使用中の上限なし。</translation>
    </message>
    <message>
        <source>Next to trip: %1 — %2 used</source>
        <comment>rule, share</comment>
        <translation>次に抵触: %1 — 使用率%2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>sentence, measured, limit</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>✗ %1, and broken.</source>
        <translation>✗ %1、抵触中。</translation>
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
        <translation>日次VaR (%1): %2。超過時の平均損失%3。</translation>
    </message>
    <message numerus="yes">
        <source>From %n revaluation(s) of the positions over past days.</source>
        <translation>
            <numerusform>過去の各日でポジションを%n回再評価した結果です。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the volatility of the last trading day, as a normal distribution.</source>
        <translation>直近取引日のボラティリティと正規分布に基づく値です。</translation>
    </message>
    <message>
        <source>Some volatility is not known yet: it counts with none.</source>
        <translation>一部のボラティリティが不明のため、ゼロとして計算しています。</translation>
    </message>
    <message>
        <source>Worst scenario: %1, loss %2.</source>
        <translation>最悪シナリオ: %1、損失%2。</translation>
    </message>
    <message>
        <source>No scenario loses anything.</source>
        <translation>損失の出るシナリオはありません。</translation>
    </message>
    <message>
        <source>Run: result %1, entries today %2, value of all entries %3.</source>
        <translation>実行: 損益%1、本日のエントリー%2件、全エントリーの金額%3。</translation>
    </message>
    <message>
        <source>Budget of the run: %1 used.</source>
        <translation>実行予算: %1使用。</translation>
    </message>
    <message>
        <source>The run has no budget: the settings risk.run_… give it one.</source>
        <translation>実行予算なし: 設定risk.run_…で指定できます。</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode is on: %n loss(es) in a row.</source>
        <translation>
            <numerusform>抑制モードはオンです: %n連敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calm mode is off: the setting risk.calm_mode turns it on.</source>
        <translation>抑制モードはオフです: 設定risk.calm_modeでオンにできます。</translation>
    </message>
    <message>
        <source>Kill also closes all positions.</source>
        <translation>キルスイッチは全ポジションも決済します。</translation>
    </message>
    <message>
        <source>Kill keeps positions with their stops and targets.</source>
        <translation>キルスイッチはポジションとストップ・目標を残します。</translation>
    </message>
    <message>
        <source>There is no instrument yet.</source>
        <translation>銘柄がまだありません。</translation>
    </message>
    <message>
        <source>Take no entries in %1 — why?</source>
        <translation>%1の新規エントリーを停止 — 理由は？</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RulePreview</name>
    <message>
        <source>Risk preview</source>
        <translation>リスクプレビュー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>通過の見込み</translation>
    </message>
    <message>
        <source>would warn</source>
        <translation>警告の見込み</translation>
    </message>
    <message>
        <source>would reduce the order</source>
        <translation>注文縮小の見込み</translation>
    </message>
    <message>
        <source>would block the order</source>
        <translation>注文ブロックの見込み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>ATR not known here</source>
        <translation>ATR不明</translation>
    </message>
    <message>
        <source>%1 R, at least %2</source>
        <translation>%1 R、必要%2以上</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉場</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開場</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>あと%1で閉場</translation>
    </message>
    <message>
        <source>%1 old of %2</source>
        <translation>%1経過、上限%2</translation>
    </message>
    <message>
        <source>%1 from the market, at most %2</source>
        <translation>市場から%1、上限%2</translation>
    </message>
    <message>
        <source>one works already</source>
        <translation>既に執行待ち1件あり</translation>
    </message>
    <message>
        <source>no other works</source>
        <translation>他の執行待ちなし</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoringDialog</name>
    <message>
        <source>Take changes of the file</source>
        <translation>ファイルの変更を取り込む</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Reload file</source>
        <translation>ファイルを再読込</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>直前の変更を取り消す</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>スコア計算</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>Waiting until the undo is recorded …</source>
        <translation>取り消しの記録を待っています…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>SMC</source>
        <translation>SMC</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>スマートマネー・コンセプトの重み</translation>
    </message>
    <message>
        <source>Elliott</source>
        <translation>エリオット</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>エリオット波動の重み</translation>
    </message>
    <message>
        <source>Harmonic</source>
        <translation>ハーモニック</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>ハーモニックパターンの重み</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>全検出器の合計の重み</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>テクニカル</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>テクニカルスコアの重み</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>重みの合計</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Buy from</source>
        <translation>買い下限</translation>
    </message>
    <message>
        <source>Score from which on it is a buy</source>
        <translation>このスコア以上で買い</translation>
    </message>
    <message>
        <source>Sell up to</source>
        <translation>売り上限</translation>
    </message>
    <message>
        <source>Score up to which it is a sell</source>
        <translation>このスコア以下で売り</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Share of the timeframes that must agree</source>
        <translation>一致が必要な時間足の割合</translation>
    </message>
    <message>
        <source>Weights of the timeframes</source>
        <translation>時間足の重み</translation>
    </message>
    <message>
        <source>Those that are scored share them; — is not in the list.</source>
        <translation>スコア対象の時間足で配分します。— は対象外です。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where the scoring configuration is kept</source>
        <translation>スコア設定の保存場所</translation>
    </message>
    <message>
        <source>Take changes of the file at once</source>
        <translation>ファイルの変更をすぐに取り込む</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How often the file is looked at, in seconds</source>
        <translation>ファイルを確認する間隔 (秒)</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>確認間隔</translation>
    </message>
    <message>
        <source>Read the file and take what it says</source>
        <translation>ファイルを読み込んで内容を適用</translation>
    </message>
    <message>
        <source>State of adaptive weights</source>
        <translation>適応重みの状態</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>ファイルの問題点</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由を入力してください。変更とともに保存されます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>すべての変更を適用</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>すべての変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change that somebody made</source>
        <translation>直前の変更を取り消す</translation>
    </message>
    <message>
        <source>History of the weights</source>
        <translation>重みの履歴</translation>
    </message>
    <message>
        <source>Nothing has changed in this session. Change a weight above, edit the file, or let the weights learn with the flag adaptive_weights.</source>
        <translation>このセッションに変更はありません。上で重みを変えるか、ファイルを編集するか、フラグadaptive_weightsで重みを学習させてください。</translation>
    </message>
    <message>
        <source>Weight of the timeframe %1</source>
        <translation>時間足%1の重み</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 does not exist: the built-in values hold. The first change makes it.</source>
        <translation>%1は存在せず、内蔵の値を使用しています。最初の変更で作成されます。</translation>
    </message>
    <message>
        <source>It was changed; reload it to take what it says.</source>
        <translation>変更されています。再読込すると内容を適用します。</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>バージョン%1。</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ The change is recorded.</source>
        <translation>✓ 変更を記録しました。</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Waiting until the change is recorded …</source>
        <translation>変更の記録を待っています…</translation>
    </message>
    <message>
        <source>Sums %1 and %2; each is scaled to 1.</source>
        <translation>合計は%1と%2です。それぞれ1に調整します。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Give a reason to apply it.</source>
        <translation>適用するには理由を入力してください。</translation>
    </message>
    <message>
        <source>Nobody has changed it in this session.</source>
        <translation>このセッションでの変更はありません。</translation>
    </message>
    <message>
        <source>Give a reason to undo it.</source>
        <translation>取り消すには理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>新しいスクリーン</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>スクリーンを編集</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>スクリーンの名前</translation>
    </message>
    <message>
        <source>Strong and calm</source>
        <translation>強く穏やか</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
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
        <translation>スクリーンを保存</translation>
    </message>
    <message>
        <source>A value is missing, or is no number.</source>
        <translation>値がないか、数値ではありません。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>名前は%1文字までです。</translation>
    </message>
    <message>
        <source>There is a screen of this name.</source>
        <translation>同じ名前のスクリーンがあります。</translation>
    </message>
    <message>
        <source>No session is open, so that nothing can be tried.</source>
        <translation>セッションが開かれていないため、試せません。</translation>
    </message>
    <message>
        <source>%1 of %2 instruments are like this now.</source>
        <translation>現在 %2 銘柄中 %1 銘柄が該当します。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenerPanel</name>
    <message>
        <source>Screener</source>
        <translation>スクリーナー</translation>
    </message>
    <message>
        <source>Screen that is shown</source>
        <translation>表示中のスクリーン</translation>
    </message>
    <message>
        <source>No screen yet</source>
        <translation>スクリーンなし</translation>
    </message>
    <message>
        <source>Screens and groups</source>
        <translation>スクリーンとグループ</translation>
    </message>
    <message>
        <source>New screen…</source>
        <translation>新しいスクリーン…</translation>
    </message>
    <message>
        <source>Edit the screen…</source>
        <translation>スクリーンを編集…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a screen</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>New…</source>
        <comment>a screen</comment>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>スクリーンを編集</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>新しいスクリーン</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>instruments for which a screen holds</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>No screen yet. “New…” asks what instruments should be like: their score, regime, change, spread, indicators.</source>
        <translation>スクリーンがありません。「新規…」で銘柄の条件 (スコア、レジーム、変化率、スプレッド、指標) を決めます。</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>銘柄がありません。デモを開始するか、記録を開いてください。</translation>
    </message>
    <message>
        <source>No instrument is like this at present.</source>
        <translation>現在該当する銘柄はありません。</translation>
    </message>
    <message>
        <source>Delete the screen</source>
        <translation>スクリーンを削除</translation>
    </message>
    <message>
        <source>Keep these as a watchlist…</source>
        <translation>ウォッチリストとして保存…</translation>
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
        <translation>ソースの再生速度 (実時間比)</translation>
    </message>
    <message>
        <source>Position in the source</source>
        <translation>ソース内の位置</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Go to, UTC</source>
        <translation>移動先 (UTC)</translation>
    </message>
    <message>
        <source>Type a time such as 2026-01-05 14:30 and press Enter. A session can only be played forward; to look back, open a replay of it.</source>
        <translation>2026-01-05 14:30のような時刻を入力してEnterを押します。セッションは前にしか進みません。遡るにはリプレイを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it like 2026-01-05 14:30 (UTC).</source>
        <translation>「%1」は時刻ではありません。2026-01-05 14:30の形式 (UTC) で入力してください。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation>%1から (終わりなし)</translation>
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
        <translation>2つのセッションの比較</translation>
    </message>
    <message>
        <source>Figures of both sessions</source>
        <translation>両セッションの数値</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Both sessions were begun with the same settings and flags.</source>
        <translation>両セッションは同じ設定とフラグで始まりました。</translation>
    </message>
    <message>
        <source>The main account of each, as its journal has it. The curves step with every closed position, from the first event of a session to its last; what open positions are worth is not in them. Settings are those a session was begun with.</source>
        <translation>それぞれの主口座をジャーナルのとおりに示します。曲線は最初のイベントから最後まで、決済ごとに動きます。未決済ポジションの評価は含みません。設定は開始時のものです。</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVでコピー</translation>
    </message>
    <message>
        <source>Copy figures and settings as CSV</source>
        <translation>数値と設定をCSVでコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Save figures and settings as CSV</source>
        <translation>数値と設定をCSVで保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>First: “%1”. Second: “%2”.</source>
        <translation>1つ目：「%1」。2つ目：「%2」。</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き込みました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1に書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionLabelDialog</name>
    <message>
        <source>Name and note</source>
        <translation>名前とメモ</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>セッションの名前</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>試したこと、わかったこと</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>セッションのメモ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save name and note</source>
        <translation>名前とメモを保存</translation>
    </message>
    <message>
        <source>Kept beside the journal, which stays as it is. An empty name is the one that the session was begun with.</source>
        <translation>ジャーナルとは別に保存し、ジャーナルは変わりません。名前が空なら開始時の名前を使います。</translation>
    </message>
    <message>
        <source>Too long: a name has up to 200 bytes, a note up to 8192.</source>
        <translation>長すぎます。名前は200バイト、メモは8192バイトまでです。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionsDialog</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>振り返る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>記録されたセッション</translation>
    </message>
    <message>
        <source>Search sessions …</source>
        <translation>セッションを検索…</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>No session has these words. Change the search.</source>
        <translation>該当するセッションがありません。検索語を変えてください。</translation>
    </message>
    <message>
        <source>No recorded sessions</source>
        <translation>記録されたセッションがありません</translation>
    </message>
    <message>
        <source>Start the demo or open a recording: every session is recorded and can be resumed or looked back at here.</source>
        <translation>デモを開始するか、記録を開いてください。すべてのセッションは記録され、ここで再開や振り返りができます。</translation>
    </message>
    <message>
        <source>What can be done with the session</source>
        <translation>このセッションでできること</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>セッションを再開</translation>
    </message>
    <message>
        <source>Look back at the session</source>
        <translation>セッションを振り返る</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Not finished: it can go on where it stopped, or be looked back at.</source>
        <translation>未完了: 停止箇所からの再開と、振り返りができます。</translation>
    </message>
    <message>
        <source>Finished: it can be looked back at.</source>
        <translation>完了: 振り返りができます。</translation>
    </message>
    <message>
        <source>Removed sessions</source>
        <translation>一覧から外したセッション</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名前とメモ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Show the sessions that were removed from the list</source>
        <translation>一覧から外したセッションを表示</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>最後に外したものを戻す</translation>
    </message>
    <message>
        <source>How much of the export is done</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しを中止</translation>
    </message>
    <message>
        <source>Begin a new session</source>
        <translation>新しいセッションを始める</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>新規シミュレーション…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>記録を開く…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>取引所に接続…</translation>
    </message>
    <message>
        <source>Pause the session that is open</source>
        <translation>開いているセッションを一時停止</translation>
    </message>
    <message>
        <source>Compare the two sessions that are selected</source>
        <translation>選んだ2つのセッションを比較</translation>
    </message>
    <message>
        <source>Write the session out as files</source>
        <translation>セッションをファイルに書き出す</translation>
    </message>
    <message>
        <source>Name of the session and a note on it</source>
        <translation>セッションの名前とメモ</translation>
    </message>
    <message>
        <source>Remove the session from the list</source>
        <translation>セッションを一覧から外す</translation>
    </message>
    <message>
        <source>Bring the session back into the list</source>
        <translation>セッションを一覧に戻す</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>一覧から外しますか？</translation>
    </message>
    <message>
        <source>“%1” is taken from the list of sessions.</source>
        <translation>「%1」をセッション一覧から外します。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are taken from the list.</source>
        <translation>
            <numerusform>%n件のセッションを一覧から外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps it, as it keeps everything: audit and exports still have it. “Removed sessions” lists it, and brings it back.</source>
        <translation>ジャーナルはすべてと同じくこれを残します。監査証跡と書き出しにも残ります。「一覧から外したセッション」に表示され、戻せます。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <translation>一覧に残す</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り%1</translation>
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
        <translation>「%1」を一覧に戻します</translation>
    </message>
    <message>
        <source>Nothing was removed from the list.</source>
        <translation>一覧から外したものはありません。</translation>
    </message>
    <message>
        <source>Choose a session. Two of them (Ctrl and a click, Shift and an arrow) can be compared.</source>
        <translation>セッションを選んでください。2つ（Ctrl＋クリック、Shift＋矢印）選ぶと比較できます。</translation>
    </message>
    <message>
        <source>Two sessions: Compare shows them beside each other.</source>
        <translation>2つのセッション：「比較」で並べて表示します。</translation>
    </message>
    <message>
        <source>Several sessions: they can be removed together. Two of them can be compared.</source>
        <translation>複数のセッション：まとめて外せます。2つなら比較できます。</translation>
    </message>
    <message>
        <source>Removed from the list: it can be brought back, looked back at or exported.</source>
        <translation>一覧から外したもの：戻す、振り返る、書き出すことができます。</translation>
    </message>
    <message>
        <source>This session is open in the window. It can be paused, exported and compared.</source>
        <translation>このセッションはウィンドウで開いています。一時停止、書き出し、比較ができます。</translation>
    </message>
    <message>
        <source>The session that is open is not removed. Stop it first (Ctrl+W).</source>
        <translation>開いているセッションは外せません。先に止めてください（Ctrl+W）。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingDelegate</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Reset to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>設定を検索…</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Description of the setting</source>
        <translation>設定の説明</translation>
    </message>
    <message>
        <source>Reset the chosen setting to its default</source>
        <translation>選択した設定を既定値に戻す</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>未適用の変更</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由を入力してください。変更とともに保存されます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>すべての変更を適用</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>すべての変更を元に戻す</translation>
    </message>
    <message>
        <source>Enter or F2 edits the value of the current row</source>
        <translation>EnterまたはF2で現在行の値を編集</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>列見出し</translation>
    </message>
    <message>
        <source>Choose a setting to read what it does. Enter edits its value.</source>
        <translation>設定を選ぶと説明が表示されます。Enterで値を編集します。</translation>
    </message>
    <message>
        <source>%1 — %2 Takes effect: %3.</source>
        <comment>key, description, when</comment>
        <translation>%1 — %2 適用: %3。</translation>
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
        <translation>未適用の変更はありません。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>未適用: %1</translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>適用するには理由を入力してください。</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>変更の記録を待っています…</translation>
    </message>
    <message>
        <source>✓ One change is recorded.</source>
        <translation>✓ 変更を1件記録しました。</translation>
    </message>
    <message>
        <source>✓ %1 changes are recorded.</source>
        <translation>✓ 変更を%1件記録しました。</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>変更のみ</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>プロファイル…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべて戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>変更した設定だけを示す</translation>
    </message>
    <message>
        <source>Only settings that differ from their defaults, or wait to be applied</source>
        <translation>既定値と異なるか、適用を待つ設定だけ</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>設定のプロファイル</translation>
    </message>
    <message>
        <source>Keep settings under a name, compare, apply, and exchange them as files</source>
        <translation>設定に名前を付けて保存し、比べ、適用し、ファイルとして受け渡す</translation>
    </message>
    <message>
        <source>Reset all settings to their defaults</source>
        <translation>すべての設定を既定値に戻す</translation>
    </message>
    <message>
        <source>Nothing is in effect before it is applied</source>
        <translation>適用するまで有効になりません</translation>
    </message>
    <message>
        <source>Take the last edit or reset back</source>
        <translation>最後の編集またはリセットを取り消す</translation>
    </message>
    <message>
        <source>All settings wait to get their defaults. Give a reason and apply, or take it back with Undo.</source>
        <translation>すべての設定が既定値に戻るのを待っています。理由を書いて適用するか、元に戻してください。</translation>
    </message>
    <message>
        <source>✗ Nothing was changed: %1 was refused. %2</source>
        <translation>✗ 何も変更されていません：%1 は拒否されました。%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsProfilesDialog</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>削除を取消</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Write file…</source>
        <translation>ファイルに書く…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>設定のプロファイル</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What applying the profile would change</source>
        <translation>プロファイルを適用すると変わるもの</translation>
    </message>
    <message>
        <source>Nothing differs from what is in effect.</source>
        <translation>有効な設定と違いはありません。</translation>
    </message>
    <message>
        <source>What the profile would change</source>
        <translation>プロファイルが変えるもの</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>新しいプロファイルの名前</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>理由を入力してください。変更とともに保存されます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep the chosen settings under this name</source>
        <translation>選んだ設定をこの名前で保存する</translation>
    </message>
    <message>
        <source>Give the profile the name that is written above</source>
        <translation>上に書いた名前をプロファイルに付ける</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>プロファイルを削除する</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>最後の削除を取り消す</translation>
    </message>
    <message>
        <source>Look at a profile from a file</source>
        <translation>ファイルのプロファイルを見る</translation>
    </message>
    <message>
        <source>Write the chosen settings to a file</source>
        <translation>選んだ設定をファイルに書く</translation>
    </message>
    <message>
        <source>Apply the profile, all of it or nothing</source>
        <translation>プロファイルを適用する（すべて、または何も）</translation>
    </message>
    <message>
        <source>Settings as they are</source>
        <translation>現在の設定</translation>
    </message>
    <message>
        <source>Choose a profile to see what it would change.</source>
        <translation>プロファイルを選ぶと、何が変わるかが分かります。</translation>
    </message>
    <message>
        <source>Write a name and save to keep the settings as they are now. Choose a profile to compare it with them.</source>
        <translation>名前を書いて保存すると、今の設定が残ります。プロファイルを選ぶと比べられます。</translation>
    </message>
    <message>
        <source>“%1” has the settings that are in effect.</source>
        <translation>「%1」は有効な設定と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings.</source>
        <translation>
            <numerusform>「%1」を適用すると %n 件の設定が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings; the others stay as they are.</source>
        <translation>
            <numerusform>「%1」を適用すると %n 件の設定が変わり、ほかはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>適用するには理由を入力してください。</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>変更の記録を待っています…</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Write another name, or delete that one first.</source>
        <translation>プロファイル「%1」はすでにあります。別の名前にするか、先に削除してください。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” is saved without %2: values that look like secrets belong to the keychain.</source>
        <translation>「%1」を %2 なしで保存しました。秘密に見える値はキーチェーンに置きます。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>「%1」の名前は「%2」になりました。</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>「%1」を削除しました。「削除を取消」で戻せます。</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>「%1」が戻りました。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Look at what would change, then apply it, or save it under a name.</source>
        <translation>まだ何も変わっていません。何が変わるかを見てから適用するか、名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き込みました。</translation>
    </message>
    <message>
        <source>Profile of settings</source>
        <translation>設定のプロファイル</translation>
    </message>
    <message>
        <source>Profiles of settings (*.json *.conf)</source>
        <translation>設定のプロファイル (*.json *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Write a profile of settings</source>
        <translation>設定のプロファイルを書き出す</translation>
    </message>
    <message>
        <source>There is another profile “%1” by now, and it stays.</source>
        <translation>今は別のプロファイル「%1」があり、それを残します。</translation>
    </message>
    <message>
        <source>“%1” was changed in another way since, and stays as it is.</source>
        <translation>「%1」はその後別の方法で変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>deletion of profile %1</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>プロファイル %1 の削除</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ShortcutDialog</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>すべて最初の状態</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Search: action, menu or key</source>
        <translation>検索：操作・メニュー・キー</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>No action has these words. Change the search.</source>
        <translation>該当する操作がありません。検索を変えてください。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the key that is wanted</source>
        <translation>使いたいキーを押してください</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>キーを外す</translation>
    </message>
    <message>
        <source>Give it the key it had at first</source>
        <translation>最初のキーに戻す</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first</source>
        <translation>全操作を最初のキーに戻す</translation>
    </message>
    <message>
        <source>What setting the key would do</source>
        <translation>このキーを設定した結果</translation>
    </message>
    <message>
        <source>Kill has that key now. Give Kill another one first.</source>
        <translation>緊急停止がそのキーを使っています。先に別のキーを割り当ててください。</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>操作を選んでください。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which then has none.</source>
        <translation>%1 は「%2」（%3）のキーで、そちらのキーはなくなります。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StatusLine</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>durable</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Decision p99</source>
        <translation>判断p99</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>イベント数/秒</translation>
    </message>
    <message>
        <source>Regime models in training</source>
        <translation>学習中のレジームモデル</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Ctrl+K command palette · F1 keys</source>
        <translation>Ctrl+K コマンドパレット · F1 キー</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>The session&apos;s digest: a replay of its journal gives the same. Click to copy.</source>
        <translation>セッションのダイジェスト。ジャーナルをリプレイすると同じ値になります。クリックでコピー。</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント%1件</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>up to %1 ms ago</source>
        <translation>最大%1 ms前まで</translation>
    </message>
    <message>
        <source>up to %1 s ago</source>
        <translation>最大%1 s前まで</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <comment>how many, share</comment>
        <translation>%1、完了%2</translation>
    </message>
    <message>
        <source>Digest —</source>
        <translation>ダイジェスト —</translation>
    </message>
    <message>
        <source>Digest %1…%2</source>
        <translation>ダイジェスト %1…%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableTools</name>
    <message>
        <source>Save as CSV</source>
        <translation>CSV として保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The table could not be written to %1. Choose another place, or make room.</source>
        <translation>表を %1 に書き込めませんでした。別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>見出し付きで行をコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVでコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>届いた順</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>column</comment>
        <translation>%1 (幅不足)</translation>
    </message>
    <message>
        <source>This table is being written already. Wait for it, or cancel it.</source>
        <translation>この表はすでに書き込み中です。待つか、取り消してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being copied.</source>
        <translation>
            <numerusform>%n 行をコピーしています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き込んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was copied.</source>
        <translation>取り消しました。何もコピーされていません。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>取り消しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Without %n row(s) that went away meanwhile.</source>
        <comment>a sentence before it</comment>
        <translation>
            <numerusform>%1 その間になくなった %n 行を除きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableView</name>
    <message>
        <source>Column titles</source>
        <translation>列見出し</translation>
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
        <translation>注文種別</translation>
    </message>
    <message>
        <source>pair (OCO)</source>
        <comment>a limit and a stop order of which one cancels the other</comment>
        <translation>OCO</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+7 choose the type</source>
        <translation>Alt+1〜Alt+7で種別を選択</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Good till (UTC)</source>
        <translation>有効期限 (UTC)</translation>
    </message>
    <message>
        <source>Till (UTC)</source>
        <translation>期限 (UTC)</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>トリガー価格</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>Trails by</source>
        <translation>トレール幅</translation>
    </message>
    <message>
        <source>Trail is given as</source>
        <translation>トレール幅の単位</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
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
        <translation>トレール</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>判定価格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size is given as</source>
        <translation>数量の単位</translation>
    </message>
    <message>
        <source>Shown size</source>
        <translation>表示数量</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>全量</translation>
    </message>
    <message>
        <source>Iceberg: what the book shows of it at a time</source>
        <translation>アイスバーグ: 板に一度に表示する数量</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示数量</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>決済専用</translation>
    </message>
    <message>
        <source>Only reduces</source>
        <translation>決済専用</translation>
    </message>
    <message>
        <source>Never makes the position larger</source>
        <translation>ポジションを増やしません</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>Rests in the book or is refused; never takes</source>
        <translation>板に並べるか拒否。テイカーにはなりません</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>ストップ価格</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>目標価格</translation>
    </message>
    <message>
        <source>engine&apos;s own</source>
        <translation>エンジン任せ</translation>
    </message>
    <message>
        <source>Protects the position that it opens. Left blank, the engine sets its own from the ATR.</source>
        <translation>建てるポジションを保護します。空欄の場合、エンジンがATRから設定します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>株</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>size of an order as an amount of money</comment>
        <translation>%1建て</translation>
    </message>
    <message>
        <source>% risk</source>
        <translation>リスク%</translation>
    </message>
    <message>
        <source>The price is not a price.</source>
        <translation>価格が正しくありません。</translation>
    </message>
    <message>
        <source>The trigger is not a price.</source>
        <translation>トリガー価格が正しくありません。</translation>
    </message>
    <message>
        <source>The stop is not a price.</source>
        <translation>ストップ価格が正しくありません。</translation>
    </message>
    <message>
        <source>The target is not a price.</source>
        <translation>目標価格が正しくありません。</translation>
    </message>
    <message>
        <source>That is not a distance.</source>
        <translation>値幅が正しくありません。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TopBar</name>
    <message>
        <source>All accounts in the tables</source>
        <translation>表に全口座を表示</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日損益</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>エクスポージャー</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>損失枠</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>キル</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>What is being played, and how long it has run</source>
        <translation>再生中の内容と経過時間</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Whose equity, positions and limits are shown, and who trades (Ctrl+Shift+A)</source>
        <translation>純資産・ポジション・上限の表示と取引に使う口座 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Orders, fills, positions and the trade journal list every account, or the chosen one</source>
        <translation>注文・約定・ポジション・取引日誌に全口座を表示、または選択した口座のみ</translation>
    </message>
    <message>
        <source>How much of the loss allowed for the day is used</source>
        <translation>当日の損失枠の使用率</translation>
    </message>
    <message>
        <source>Press and hold: cancels working orders and refuses new ones (Ctrl+Shift+F12 at once)</source>
        <translation>長押し: 執行待ち注文を取り消し、新規注文を拒否 (Ctrl+Shift+F12で即時)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1
What is being played, and how long it has run</source>
        <translation>%1
再生中の内容と経過時間</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>メイン口座</translation>
    </message>
    <message>
        <source>Below the highest equity so far; the deepest was %1</source>
        <translation>純資産の最高値からの下落。最大は%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WatchlistPanel</name>
    <message>
        <source>Watchlist</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>銘柄がありません。デモを開始するか、記録を開いてください。</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>ウォッチリストを絞り込む</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Reset order</source>
        <translation>並び順を初期化</translation>
    </message>
    <message>
        <source>List that is shown</source>
        <translation>表示中のリスト</translation>
    </message>
    <message>
        <source>Lists and groups</source>
        <translation>リストとグループ</translation>
    </message>
    <message>
        <source>New watchlist…</source>
        <translation>新しいウォッチリスト…</translation>
    </message>
    <message>
        <source>Add to the watchlist…</source>
        <translation>ウォッチリストに追加…</translation>
    </message>
    <message>
        <source>Next watchlist</source>
        <translation>次のウォッチリスト</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>全銘柄</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>この語を含むものはありません。</translation>
    </message>
    <message>
        <source>This session has none of the symbols of the list: %1.</source>
        <translation>このセッションにはリストの銘柄がありません: %1。</translation>
    </message>
    <message>
        <source>This list is empty. Add instruments from the menu above, or from the menu of a row in “All instruments”.</source>
        <translation>このリストは空です。上のメニューか、「全銘柄」の行のメニューから追加してください。</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>名前は%1文字までです。</translation>
    </message>
    <message>
        <source>There is a list of this name.</source>
        <translation>同じ名前のリストがあります。</translation>
    </message>
    <message>
        <source>New watchlist</source>
        <translation>新しいウォッチリスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename the watchlist</source>
        <translation>ウォッチリストの名前を変更</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>すでにリストにあります。</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>%1 のグループ</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しいリスト…</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>銘柄を追加…</translation>
    </message>
    <message>
        <source>Rename list…</source>
        <translation>リスト名を変更…</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>リストを削除</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1 から外す</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WebhookPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新しいシークレット…</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>テストリクエストを送信</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>新しいシークレットを作成</translation>
    </message>
    <message>
        <source>The new one goes to the clipboard and is not shown. The old one is still taken until the next time, so that senders can change over.</source>
        <translation>新しいシークレットはクリップボードに入り、表示されません。送信元を切り替えられるよう、古いものも次回まで有効です。</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>送信元の制限</translation>
    </message>
    <message>
        <source>Sends itself a signal of an instrument that no session has: the answer 422 “unknown symbol” means that everything up to the session works</source>
        <translation>どのセッションにもない銘柄のシグナルを自分に送ります。応答422「unknown symbol」は、セッションまでのすべてが正常であることを示します</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>テンプレートをコピー</translation>
    </message>
    <message>
        <source>Copy the template for TradingView</source>
        <translation>TradingView用テンプレートをコピー</translation>
    </message>
    <message>
        <source>Who may send…</source>
        <translation>送信元の制限…</translation>
    </message>
    <message>
        <source>Settings of the webhook</source>
        <translation>Webhookの設定</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>最新のリクエスト</translation>
    </message>
    <message>
        <source>No request yet. Copy address and template into an alert of TradingView, or send a test.</source>
        <translation>リクエストがまだありません。アドレスとテンプレートをTradingViewのアラートに貼り付けるか、テストを送信してください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Template for TradingView</source>
        <translation>TradingView用テンプレート</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>アドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The template is in the clipboard; put the secret into it.</source>
        <translation>テンプレートをクリップボードにコピーしました。シークレットを記入してください。</translation>
    </message>
    <message>
        <source>A test request is on its way.</source>
        <translation>テストリクエストを送信しました。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Switch the local server off</source>
        <translation>ローカルサーバーをオフにする</translation>
    </message>
    <message>
        <source>Switch the local server on</source>
        <translation>ローカルサーバーをオンにする</translation>
    </message>
    <message>
        <source>Looked for when the server is switched on.</source>
        <translation>サーバーをオンにしたときに確認します。</translation>
    </message>
    <message>
        <source>● set. It is kept apart from settings and journal and is never shown.</source>
        <translation>● 設定済み。設定やジャーナルとは別に保管し、表示されることはありません。</translation>
    </message>
    <message>
        <source>○ missing: every signal is refused until there is one.</source>
        <translation>○ なし: 設定するまで全シグナルを拒否します。</translation>
    </message>
    <message>
        <source>Everybody who knows the secret, from this computer alone; from outside through a proxy or tunnel of your own.</source>
        <translation>シークレットを知る全員。このコンピューターからのみ。外部からは自身のプロキシまたはトンネル経由。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
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
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>Sextantのマーク</translation>
    </message>
    <message>
        <source>Where am I, why, and what if</source>
        <translation>現在地と理由、そして「もしも」</translation>
    </message>
    <message>
        <source>No session yet. Start the demo, open a recording, or connect a venue. Whatever you choose, orders stay on paper.</source>
        <translation>セッションがありません。デモを開始するか、記録を開くか、取引所に接続してください。いずれの場合も注文はペーパーのままです。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>Three invented instruments trade before your eyes, eight hours fast forward and then sixty times real time. No account, no network; labelled SIM throughout.</source>
        <translation>架空の3銘柄の取引を、8時間分の早送り後、実時間の60倍速で再生します。口座もネットワークも不要。常に「シミュ」と表示されます。</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Play files of bars or trades that you have (CSV, also gzip) at the speed you like, and trade them on paper.</source>
        <translation>手持ちの足または歩み値のファイル (CSV、gzipも可) を好きな速度で再生し、ペーパーで取引できます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>取引所に接続</translation>
    </message>
    <message>
        <source>Listen to an exchange as it happens: trades, quotes, bars and the book, read-only. What a line loses is fetched or marked. Orders stay on paper.</source>
        <translation>取引所の歩み値・気配値・足・板をリアルタイムに受信のみ行います。回線で失われたデータは取得するか、印を付けます。注文はペーパーのままです。</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>取引所に接続…</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>注意事項</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhatIfPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open the replay</source>
        <translation>リプレイを開く</translation>
    </message>
    <message>
        <source>Decisions that would have been others</source>
        <translation>異なっていた判断</translation>
    </message>
    <message>
        <source>First causes and what each was worth</source>
        <translation>最初の原因とその影響額</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>再実行するセッション</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>変更する項目</translation>
    </message>
    <message>
        <source>A flag, a setting, a weight of the score or the rule of the session&apos;s experiment; type to search</source>
        <translation>フラグ、設定、スコアの重み、またはセッションの実験のルール。入力して検索</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Its value, typed</source>
        <translation>値 (入力)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Why it is no value</source>
        <translation>無効な値である理由</translation>
    </message>
    <message>
        <source>Clear the changes</source>
        <translation>変更をクリア</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>変更を追加</translation>
    </message>
    <message>
        <source>Compare both runs</source>
        <translation>両方の実行を比較</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>比較をキャンセル</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where the differences are marked</source>
        <translation>差異の表示場所</translation>
    </message>
    <message>
        <source>Open a replay of the compared session</source>
        <translation>比較したセッションのリプレイを開く</translation>
    </message>
    <message>
        <source>Decisions or causes</source>
        <translation>判断または原因</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Flag: %1</source>
        <translation>フラグ: %1</translation>
    </message>
    <message>
        <source>Scoring: %1</source>
        <comment>group of settings: weight</comment>
        <translation>スコア計算: %1</translation>
    </message>
    <message>
        <source>Experiment: its rule</source>
        <translation>実験: ルール</translation>
    </message>
    <message>
        <source>Paired or split, and the shares, of the experiment that ran in the session</source>
        <translation>セッションで実行された実験のペア／分割と割合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of settings: setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>記録されたセッションがまだありません。</translation>
    </message>
    <message>
        <source>Play the session twice, as it was and with the changes</source>
        <translation>セッションを、実際のままと変更後の2回再生します</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Both runs are played side by side. You can go on working meanwhile.</source>
        <translation>両方の実行を並行して再生しています。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>%p %, at %1</source>
        <translation>%p %、%1</translation>
    </message>
    <message>
        <source>No recorded session yet</source>
        <translation>記録されたセッションがまだありません</translation>
    </message>
    <message>
        <source>Start the demo or open a recording; what it decides can then be played again otherwise.</source>
        <translation>デモを開始するか、記録を開いてください。その判断を別の条件で再実行できます。</translation>
    </message>
    <message>
        <source>Nothing would have been different</source>
        <translation>違いはありませんでした</translation>
    </message>
    <message>
        <source>Every decision of both runs is the same. Change something else, or another session.</source>
        <translation>両方の実行の判断はすべて同じです。別の項目を変えるか、別のセッションを選んでください。</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>まだ比較していません</translation>
    </message>
    <message>
        <source>Choose a session, add a flag, setting or weight with another value, and compare.</source>
        <translation>セッションを選び、フラグ・設定・重みに別の値を追加して比較してください。</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>Marked in the chart: □ as it was, ◆ what if. Enter on a row goes there.</source>
        <translation>チャートの印: □ 実際、◆ 仮定。行でEnterを押すと移動します。</translation>
    </message>
    <message>
        <source>This session is not open. Open its replay to see the differences in the chart.</source>
        <translation>このセッションは開かれていません。リプレイを開くとチャートに差異が表示されます。</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>0以上の数値</translation>
    </message>
    <message>
        <source>paired, half of the units to B</source>
        <translation>ペア、ユニットの半分をBへ</translation>
    </message>
    <message>
        <source>split, half of the units to B</source>
        <translation>分割、ユニットの半分をBへ</translation>
    </message>
    <message>
        <source>split, a fifth to B</source>
        <translation>分割、5分の1をBへ</translation>
    </message>
    <message>
        <source>split, all to A</source>
        <translation>分割、すべてAへ</translation>
    </message>
    <message>
        <source>split, all to B</source>
        <translation>分割、すべてBへ</translation>
    </message>
    <message>
        <source>“%1” is neither a flag, a setting nor a weight. Choose one of the list.</source>
        <translation>「%1」はフラグ・設定・重みのいずれでもありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no weight: expected a number from 0 to 1000.</source>
        <translation>「%1」は重みではありません。0〜1000の数値を入力してください。</translation>
    </message>
    <message>
        <source>No change yet: both runs would be the same.</source>
        <translation>変更がないため、両方の実行は同じになります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Go to this in a replay of the session</source>
        <translation>セッションのリプレイでこの時点へ移動</translation>
    </message>
    <message>
        <source>Go to this in a replay</source>
        <translation>リプレイでこの時点へ移動</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Ask what would have been decided with another flag, setting or weight</source>
        <translation>別のフラグ・設定・重みならどう判断されたかを調べる</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>仮定を検証</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>説明をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Choose a signal, an order or a position.</source>
        <translation>シグナル、注文またはポジションを選択してください。</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>説明: %1</translation>
    </message>
</context>
</TS>
