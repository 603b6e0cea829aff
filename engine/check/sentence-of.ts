import type { Finding } from './finding.js';

/** So many characters make a name that need not be said again; two may be a word that only happens to recur. */
const SHORTEST_NAME = 3;

/** Whom it is about, and what is wrong: 项目“……”：线上30学分. What both say is said once: 表1培训总结：1066字. */
export function sentenceOf({ label, message }: Pick<Finding, 'label' | 'message'>): string {
  if (label === undefined) return message;
  return `${label}：${message.slice(saidByBoth(label, message))}`;
}

/** How many characters the label ends with and the message begins with. */
function saidByBoth(label: string, message: string): number {
  const [quoted] = /^“[^”]+”/.exec(message) ?? [];
  if (quoted !== undefined) return label.endsWith(quoted) ? quoted.length : 0;
  for (let length = Math.min(label.length, message.length); length >= SHORTEST_NAME; length -= 1)
    if (label.endsWith(message.slice(0, length))) return length;
  return 0;
}
