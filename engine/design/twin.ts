import type { Language } from '../core/messages/message.js';

/** Words in both languages; what texts and forms say stays Chinese in either. */
export type Twin = Readonly<Record<Language, string>>;
