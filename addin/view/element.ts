export type Child = Node | string | undefined | false;

/** Attributes of an element; functions under `on…` are listeners, `false` and `undefined` leave an attribute out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/**
 * An element with attributes and children. Children that are strings become text, never markup: what users typed
 * into cells is shown as typed.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

const keyed = (region: HTMLElement): HTMLElement[] => [...region.querySelectorAll<HTMLElement>('[data-key]')];

/**
 * Puts new content into a region. The focus stays on the element of the same `data-key`, what was unfolded stays
 * unfolded, and the scroll positions stay where they were: a live check does not disturb whoever is reading.
 */
export function replaceContent(region: HTMLElement, ...content: readonly Node[]): void {
  const focused = document.activeElement;
  const key = focused instanceof HTMLElement && region.contains(focused) ? focused.dataset.key : undefined;
  const folded = new Map(
    keyed(region).flatMap((one) =>
      one instanceof HTMLDetailsElement ? [[one.dataset.key, one.open] as const] : [],
    ),
  );
  const scrolled = new Map(
    keyed(region).map((one) => [one.dataset.key, { left: one.scrollLeft, top: one.scrollTop }] as const),
  );
  const { scrollTop } = document.documentElement;
  region.replaceChildren(...content);
  for (const one of keyed(region)) {
    const place = scrolled.get(one.dataset.key);
    if (place && (place.left > 0 || place.top > 0)) one.scrollTo({ ...place, behavior: 'instant' });
    if (one instanceof HTMLDetailsElement) one.open = folded.get(one.dataset.key) ?? one.open;
    if (key === undefined || one.dataset.key !== key) continue;
    one.focus({ preventScroll: true });
    keepCaret(focused, one);
  }
  document.documentElement.scrollTop = scrollTop;
}

/** The caret stays where it was, in the same text. */
function keepCaret(before: Element | null, now: HTMLElement): void {
  if (!isText(before) || !isText(now) || before.value !== now.value || before.selectionStart === null) return;
  now.setSelectionRange(before.selectionStart, before.selectionEnd);
}

const isText = (one: Element | null): one is HTMLInputElement | HTMLTextAreaElement =>
  one instanceof HTMLTextAreaElement || (one instanceof HTMLInputElement && one.type === 'text');
