/** What the parts of the comparison share: processes of their own, medians, tables. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const HERE = new URL('.', import.meta.url);
export const CLI = new URL('../../dist/engine/main.js', HERE).pathname;

/** Runs a script of this folder; its last line is its answer. */
export async function measured(script, words, environment = {}) {
  const { stdout } = await run(process.execPath, [new URL(script, HERE).pathname, ...words.map(String)], {
    cwd: HERE.pathname,
    maxBuffer: 2 ** 28,
    timeout: 1_200_000,
    env: { ...process.env, ...environment },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

export const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];
export const medianOf = (answers, name) => median(answers.map((one) => one[name]));

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

export const versionOf = (name) => {
  const folder = new URL(`node_modules/${name}/package.json`, HERE);
  return `${name} ${JSON.parse(readFileSync(folder, 'utf8')).version}`;
};

export const milliseconds = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
export const times = (value) => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)} ×`;

/** One target in words: what it asks, what was measured, whether it holds. */
export const target = (asks, value, holds) => `- ${holds ? 'holds' : 'MISSED'}: ${asks}: ${value}`;
