/** One process of `scanner.mjs`: reads all XML parts of a file again and again. */
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { openZip } from '../../out/modules/engine/ooxml/index.js';
import { PlainXmlScanner } from '../../out/modules/engine/ooxml/plain-xml-scanner.js';
import { zlibCompression } from '../../out/modules/engine/node/zlib-compression.js';

const [file, way, seconds] = process.argv.slice(2);
const zip = openZip(new Uint8Array(readFileSync(file)), zlibCompression);
const decoder = new TextDecoder();
const parts = zip.names
  .filter((name) => /\.(xml|rels)$/.test(name))
  .map((name) => decoder.decode(zip.read(name)));

let heard = 0;
const count = () => (heard += 1);
const listener = { open: count, text: count, close: count };

const ways = {
  scanner(xml) {
    const scanner = new PlainXmlScanner(listener);
    if (!scanner.write(xml) || !scanner.end()) throw new Error('Not plain');
  },
  saxes(xml) {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', count);
    parser.on('closetag', count);
    parser.on('text', count);
    parser.write(xml).close();
  },
};

function once() {
  const start = process.cpuUsage();
  for (const xml of parts) ways[way](xml);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const first = once();
const times = [];
// By the processor's time, not the clock's: other work on the machine must not leave one way less warm.
for (let spent = 0; spent < Number(seconds) * 1000 || times.length < 20;) {
  times.push(once());
  spent += times.at(-1);
}
times.sort((one, other) => one - other);
console.log(JSON.stringify({ first, ms: times[times.length >> 1], heard }));
