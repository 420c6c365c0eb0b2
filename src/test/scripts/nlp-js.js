// nlp.js on an intent set or on the examples of a language, as the peer a web developer would pick. In a folder of its own:
//   npm install node-nlp yaml
//   NODE_PATH=node_modules node …/nlp-js.js TRAIN TEST [en|tr]    TRAIN: a TSV of label and text, or a folder such as faq/en
const { NlpManager } = require("node-nlp");
const { parse } = require("yaml");
const { readFileSync, readdirSync, statSync } = require("fs");

const rows = file =>
  readFileSync(file, "utf8").split("\n").filter(Boolean).map(line => line.split("\t"));
const examples = folder =>
  readdirSync(folder, { recursive: true }).filter(name => name.endsWith(".md") && !/guidance|unsupported/.test(name))
    .map(name => parse(readFileSync(`${folder}/${name}`, "utf8").split(/^---$/m)[1]))
    .flatMap(entry => entry.examples.map(text => [entry.id, String(text)]));
const [train, test, language = "en"] = process.argv.slice(2);

(async () => {
  const manager = new NlpManager({ languages: [language], nlu: { log: false }, autoSave: false });
  const known = statSync(train).isDirectory() ? examples(train) : rows(train);
  known.filter(([label]) => label !== "oos").forEach(([label, text]) => manager.addDocument(language, text, label));
  await manager.train();
  const times = [];
  let right = 0;
  const asked = rows(test).filter(([label]) => label !== "oos");
  for (const [label, text] of asked) {
    const start = process.hrtime.bigint();
    right += (await manager.process(language, text)).intent === label;
    times.push(Number(process.hrtime.bigint() - start) / 1e3);
  }
  times.sort((a, b) => a - b);
  const at = share => times[Math.floor(share * (times.length - 1))].toFixed(0);
  console.log(`${asked.length} questions, ${(100 * right / asked.length).toFixed(1)} % right, p50 ${at(.5)} µs, p99 ${at(.99)} µs`);
})();
