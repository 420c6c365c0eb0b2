// Bytes, requests and time of the website chat beside deep-chat on the same page, from the same local server, in one run.
//
//   mkdir /tmp/widget-size && cd /tmp/widget-size && npm install playwright-core deep-chat
//   NODE_PATH=/tmp/widget-size/node_modules node src/test/scripts/widget-size.js http://localhost:8080
//
// The address is that of a running Frontdesk. Chromium is /usr/bin/chromium or what FRONTDESK_BROWSER names. Every page is loaded with
// an empty cache on a processor slowed down four times, seven times in turn; the table shows medians.
const fs = require('fs');
const http = require('http');
const path = require('path');
const zlib = require('zlib');
const { chromium } = require('playwright-core');

const frontdesk = process.argv[2] || 'http://localhost:8080';
const ROUNDS = 7;
const SLOWER = 4;
const deepChat = path.join(path.dirname(require.resolve('deep-chat/package.json')), 'dist', 'deepChat.bundle.js');

const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
<link rel="icon" href="data:,">${script}<h1>Clinic</h1></html>`;

const pages = {
  '/none': page(''),
  '/frontdesk': page('<script src="/widget.js" defer></script>'),
  '/frontdesk-open': page('<script src="/widget.js" defer data-open></script>'),
  '/deep-chat': page('<script src="/deepChat.bundle.js" type="module"></script><deep-chat connect=\'{"url":"/chat"}\'></deep-chat>'),
};

/** What a patient needs to see before anything can be done. */
const ready = {
  '/none': 'h1',
  '/frontdesk': 'frontdesk-chat [part~=launcher]',
  '/frontdesk-open': 'frontdesk-chat textarea',
  '/deep-chat': 'deep-chat #text-input',
};

async function serve() {
  const bundle = zlib.gzipSync(fs.readFileSync(deepChat), { level: 9 });
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
    if (pages[pathname]) return send('text/html', zlib.gzipSync(pages[pathname]));
    if (pathname === '/deepChat.bundle.js') return send('text/javascript', bundle);
    const answer = await fetch(frontdesk + request.url);
    const body = zlib.gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 });
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type'), 'Content-Encoding': 'gzip' }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

async function measure(browser, origin, pathname) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  let bytes = 0;
  let requests = -1; // the page itself
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  session.on('Network.requestWillBeSent', (event) => { if (!event.request.url.startsWith('data:')) requests++; });
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await tab.goto(origin + pathname, { waitUntil: 'commit' });
  await tab.locator(ready[pathname]).first().waitFor();
  const interactive = await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(performance.now()))));
  await tab.waitForLoadState('networkidle');
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  await context.close();
  return { bytes, requests, interactive, script: seconds.ScriptDuration * 1000, task: seconds.TaskDuration * 1000 };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function main() {
  const server = await serve();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: process.env.FRONTDESK_BROWSER || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const results = Object.fromEntries(Object.keys(pages).map((each) => [each, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of Object.keys(pages)) results[each].push(await measure(browser, origin, each));
  }
  await browser.close();
  server.close();
  const { version } = require('deep-chat/package.json');
  console.log(`deep-chat ${version}; medians of ${ROUNDS}, processor ${SLOWER} times slower, everything gzipped; bytes include the page and all headers`);
  console.log('| page | kB | requests beyond the page | interactive after ms | script ms | all tasks ms |\n|---|---|---|---|---|---|');
  for (const [name, all] of Object.entries(results)) {
    const of = (key) => median(all.map((each) => each[key]));
    console.log(`| ${name.slice(1)} | ${(of('bytes') / 1000).toFixed(1)} | ${of('requests')} | ${of('interactive').toFixed(0)} | ${of('script').toFixed(0)} | ${of('task').toFixed(0)} |`);
  }
}

main();
