import { visibleLine } from '../visible-text.js';

export type Language = 'zh' | 'en';

/** One wording: what was found, what is allowed (where it applies), and how to fix it. */
export interface Wording {
  readonly what: string;
  readonly allowed?: string;
  readonly remedy: string;
}

/** Both languages, or it does not compile. `{name}` stands for a value of the diagnostic. */
export type Message = Readonly<Record<Language, Wording>>;

export const defineMessages = <Code extends string>(messages: Record<Code, Message>): Record<Code, Message> =>
  messages;

export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? visibleLine(String(values[name])) : whole,
  );
