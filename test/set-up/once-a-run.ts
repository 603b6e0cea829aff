/** Set-ups of a run, by name. Each part of the suite loads its set-up files anew, so a module cannot remember them. */
const begun: Map<string, Promise<void>> = (Reflect.get(globalThis, Symbol.for('banbiao.set-up')) ??
  new Map<string, Promise<void>>()) as Map<string, Promise<void>>;
Reflect.set(globalThis, Symbol.for('banbiao.set-up'), begun);

/** Does the work once in a run of the suite, whichever of its parts ask for it. */
export function onceARun(name: string, work: () => Promise<void> | void): Promise<void> {
  const known = begun.get(name) ?? Promise.resolve(work());
  begun.set(name, known);
  return known;
}
