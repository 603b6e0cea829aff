import type { Language } from '../engine/core/messages/message.js';

const KEY = 'banbiao.language';

/** The language that was switched to last in this browser; nothing where it keeps nothing. */
export function rememberedLanguage(): Language | undefined {
  if (new URLSearchParams(location.search).has('lang')) return undefined;
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'zh' || kept === 'en' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A frame without storage starts in Excel's language each time.
  }
}
