import { HostError } from './host-error.js';
import type { SimulatedObject } from './simulated-object.js';

type Kind = 'get' | 'set' | 'nav' | 'call';
type Surface = Readonly<Record<Kind, Map<string, string>>>;

const surfaces = new WeakMap<object, Surface>();

/** The wire members of an object's class by lower-case name, as the prototype chain declares them. */
export function surfaceOf(object: SimulatedObject): Surface {
  const known = surfaces.get(object.constructor);
  if (known) return known;
  const surface: Surface = { get: new Map(), set: new Map(), nav: new Map(), call: new Map() };
  let prototype: object | null = Object.getPrototypeOf(object) as object | null;
  while (prototype !== null && prototype !== Object.prototype) {
    for (const member of Object.getOwnPropertyNames(prototype)) {
      const match = /^(get|set|nav|call)_(.+)$/.exec(member);
      if (!match) continue;
      const members = surface[match[1] as Kind];
      const name = match[2] ?? '';
      if (!members.has(name.toLowerCase())) members.set(name.toLowerCase(), name);
    }
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  surfaces.set(object.constructor, surface);
  return surface;
}

/** Calls a wire member; the name must come from `surfaceOf`. */
export function invoke(
  object: SimulatedObject,
  kind: Kind,
  name: string,
  values: readonly unknown[],
): unknown {
  const member: unknown = Reflect.get(object, `${kind}_${name}`);
  if (typeof member !== 'function') throw new HostError('NotImplemented', `${object.typeName}.${name}`);
  return Reflect.apply(member, object, [...values]) as unknown;
}

export const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
export const upperFirst = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** What the simulator lacks fails loudly and by name. */
export const notSimulated = (object: SimulatedObject, member: string): HostError =>
  new HostError(
    'NotImplemented',
    `The simulated Excel has no ${object.typeName}.${lowerFirst(member)} (yet).`,
  );
