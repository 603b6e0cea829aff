type Child = Node | string | undefined | false;

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

/**
 * Puts new content into a region; the focus stays on the element of the same `data-key`, and the scroll position
 * stays where it was, so that a live check does not disturb whoever is reading.
 */
export function replaceContent(region: HTMLElement, ...content: readonly Node[]): void {
  const focused = document.activeElement;
  const key = focused instanceof HTMLElement && region.contains(focused) ? focused.dataset.key : undefined;
  const { scrollTop } = region;
  region.replaceChildren(...content);
  region.scrollTop = scrollTop;
  if (key === undefined) return;
  const again = [...region.querySelectorAll<HTMLElement>('[data-key]')].find(
    (one) => one.dataset.key === key,
  );
  again?.focus({ preventScroll: true });
}
