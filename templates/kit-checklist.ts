import { checklists, type ChecklistItem } from '../engine/regulations/index.js';
import { kitInstruments } from './kit-instruments.js';
import { kits } from './kits.js';

/** What the one who fills in a kit answers himself, and the documents that he provides. */
export function kitChecklist(id: string): ChecklistItem[] {
  const kit = kits.find((one) => one.id === id);
  const instruments = kitInstruments[id] ?? [];
  return [...checklists.values()].filter(
    ({ provision, answeredBy = 'institution' }) =>
      answeredBy === kit?.filledBy && instruments.includes(provision.instrument.id),
  );
}
