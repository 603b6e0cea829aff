import type { Finding } from './finding.js';

/** Whom it is about, and what is wrong: 项目“……”：线上30学分. A name that both say is said once. */
export function sentenceOf({ label, message }: Pick<Finding, 'label' | 'message'>): string {
  if (label === undefined) return message;
  const [name] = /^“[^”]+”/.exec(message) ?? [];
  const rest = name !== undefined && label.endsWith(name) ? message.slice(name.length) : message;
  return `${label}：${rest}`;
}
