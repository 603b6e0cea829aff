const key = (roster: string): string => `banbiao.list-mapping.${roster}`;

/** The mapping of an earlier list of the same roster: words of headers, nothing of anybody's entries. */
export function rememberedMapping(roster: string): unknown {
  try {
    const text = localStorage.getItem(key(roster));
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // Storage may be shut off, and what stands there may be anything: then nothing is remembered.
    return undefined;
  }
}

export function rememberMapping(roster: string, mapping: unknown): void {
  try {
    localStorage.setItem(key(roster), JSON.stringify(mapping));
  } catch {
    // Shut off or full: the next list is proposed anew.
  }
}
