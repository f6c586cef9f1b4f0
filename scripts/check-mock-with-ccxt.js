// One venue: node check.js VENUE PORT. Exit 0 if everything received is what the venue says it has.
'use strict';
const ccxt = require('ccxt');
const [venue, port] = process.argv.slice(2);
const H = `127.0.0.1:${port}`;
const SINCE = Date.parse('2026-01-05T00:02:00Z');

const makers = {
    binance() {
        const ex = new ccxt.pro.binance({options: {defaultType: 'spot', fetchMarkets: {types: ['spot']}, fetchCurrencies: false}});
        ex.urls.api.public = ex.urls.api.private = `http://${H}/api/v3`;
        ex.urls.api.ws.spot = `ws://${H}/binance/ws`;
        return ex;
    },
    kucoin() {
        const ex = new ccxt.pro.kucoin({options: {fetchMarkets: {types: ['spot'], fetchTickersFees: false}, uta: false}});
        for (const key of Object.keys(ex.urls.api)) ex.urls.api[key] = `http://${H}`;
        return ex;
    },
    'coinbase-advanced'() {
        const ex = new ccxt.pro.coinbase({});
        ex.has.fetchCurrencies = false;
        ex.urls.api.rest = `http://${H}`;
        ex.urls.api.ws = `ws://${H}/coinbase`;
        return ex;
    },
    'coinbase-exchange'() {
        const ex = new ccxt.pro.coinbaseexchange({});
        ex.has.fetchCurrencies = false;
        ex.urls.api.public = ex.urls.api.private = `http://${H}`;
        ex.urls.api.ws = `ws://${H}/coinbase-exchange`;
        // It knows the book of those who sign in alone; the frames of the other are the same.
        ex.authenticate = () => ({});
        ex.bookOptions = {channels: ['level2_batch']};
        return ex;
    },
    bybit() {
        const ex = new ccxt.pro.bybit({options: {defaultType: 'spot', fetchMarkets: {types: ['spot']}}});
        const replace = (node) => {
            for (const [key, value] of Object.entries(node)) {
                if (typeof value === 'string')
                    node[key] = value.replace(/^(http|ws)s:\/\/[^/]+/, (_, scheme) => `${scheme}://${H}`);
                else if (value && typeof value === 'object') replace(value);
            }
        };
        replace(ex.urls.api);
        return ex;
    },
    okx() {
        const ex = new ccxt.pro.okx({options: {defaultType: 'spot', fetchMarkets: {types: ['spot']}}});
        ex.urls.api.rest = `http://${H}`;
        ex.urls.api.ws = `ws://${H}/okx`;
        return ex;
    },
};

const ask = async (path) => (await fetch(`http://${H}${path}`)).json();
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const problems = [];
const expect = (claim, text) => {
    if (!claim) problems.push(text);
};

async function main() {
    const ex = makers[venue]();
    ex.enableRateLimit = false;
    await ex.loadHttpProxyAgent(); // without it a plain ws:// address is refused
    const markets = Object.values(await ex.loadMarkets());
    expect(markets.length === 1, `expected one market, got ${markets.length}`);
    const symbol = markets[0].symbol;
    expect(markets[0].precision.price > 0 && markets[0].base === 'BTC', 'the market has no tick or another base');

    const rows = await ex.fetchOHLCV(symbol, '1m', SINCE, 5);
    const truth = Object.values((await ask('/_mock/truth')).symbols)[0];
    const bars = new Map(Object.values(truth.bars)[0].map((bar) => [bar[0], bar.slice(1).map(Number)]));
    const rowsWithin = rows.filter((row) => row[0] >= SINCE).slice(0, 5);
    expect(rowsWithin.length === 5, `expected 5 bars, got ${rowsWithin.length}`);
    for (const row of rowsWithin)
        expect(JSON.stringify(bars.get(row[0])) === JSON.stringify(row.slice(1).map(Number)), `bar ${row} differs`);

    let book = null;
    const trades = new Map();
    let goesOn = true;
    const loop = async (watch) => {
        while (goesOn) {
            try {
                await watch();
            } catch (error) {
                if (goesOn) problems.push(`${error.constructor.name}: ${error.message}`);
                return;
            }
        }
    };
    loop(async () => {
        book = await ex.watchOrderBook(symbol, undefined, ex.bookOptions || {});
    });
    loop(async () => {
        for (const trade of await ex.watchTrades(symbol)) trades.set(trade.id, trade);
    });
    for (let i = 0; i < 240 && !(await ask('/_mock/counts')).ended; ++i) await sleep(250);
    await sleep(500);
    goesOn = false;

    const last = Object.values((await ask('/_mock/truth')).symbols)[0];
    expect(trades.size > 20, `only ${trades.size} trades came`);
    const ids = [...trades.keys()].map(Number).sort((a, b) => a - b);
    expect(ids[ids.length - 1] === last.trades.last_id, `the last trade is ${ids[ids.length - 1]}, not ${last.trades.last_id}`);
    expect(ids[ids.length - 1] - ids[0] + 1 === ids.length, 'trades are missing');
    let levels = 0;
    for (const side of ['bids', 'asks']) {
        const mine = book ? book[side].slice(0, 15).map((level) => [level[0], level[1]]) : [];
        const theirs = last.book[side].slice(0, 15).map((level) => level.map(Number));
        levels += mine.length;
        expect(mine.length === 15 && JSON.stringify(mine) === JSON.stringify(theirs),
               `${side} differ:\n  ccxt  ${JSON.stringify(mine)}\n  venue ${JSON.stringify(theirs)}`);
    }
    console.log(`${venue}: ccxt ${ccxt.version}, market ${symbol}, ${rowsWithin.length} bars, ${trades.size} trades, ` +
                `${levels} levels of the book${problems.length ? '' : ': all as the venue has them'}`);
    for (const problem of problems) console.error(`${venue}: ${problem}`);
    process.exit(problems.length ? 1 : 0);
}

main().catch((error) => {
    console.error(`${venue}: ${error.stack}`);
    process.exit(1);
});
