const KEY = 'banbiao.kits';
const MOST = 5;

/** The kits that were begun in this browser, the last one first; none where it keeps nothing. */
export function rememberedKits(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberKit(kit: string): void {
  const kits = [kit, ...rememberedKits().filter((id) => id !== kit)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(kits));
  } catch {
    // A frame without storage offers the kits in their own order.
  }
}

/** The kits with those that were begun last in front. */
export function recentFirst<Kit extends { readonly id: string }>(kits: readonly Kit[]): Kit[] {
  const recent = rememberedKits();
  const place = ({ id }: Kit): number => (recent.includes(id) ? recent.indexOf(id) : MOST);
  return [...kits].sort((one, other) => place(one) - place(other));
}
