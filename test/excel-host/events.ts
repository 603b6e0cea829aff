import type { SimulatedObject } from './simulated-object.js';

/** Numbers of the Rich API's event messages. */
export const EVENT = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;
export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** Gives a class the pairs `_RegisterXEvent` / `_UnregisterXEvent` that office.js calls for `onX.add` and `remove`. */
export function withRegistrations<Owner extends SimulatedObject>(
  prototype: Owner,
  targetOf: (owner: Owner) => string,
): void {
  for (const [name, event] of Object.entries(EVENT)) {
    for (const form of [`${name}Event`, `Event${name}`]) {
      const define = (word: string, change: number): void => {
        Object.defineProperty(prototype, `call__${word}${form}`, {
          value(this: Owner) {
            this.simulator.events.register(event, targetOf(this), change);
          },
        });
      };
      define('Register', 1);
      define('Unregister', -1);
    }
  }
}
