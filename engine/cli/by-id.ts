import type { MessageCode } from '../core/messages/catalogue.js';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { didYouMean } from '../core/did-you-mean.js';
import type { FormDefinition, KitDefinition } from '../form/index.js';
import { registry } from '../../templates/index.js';

function byId<Thing>(things: ReadonlyMap<string, Thing>, code: MessageCode, found: string): Thing {
  const thing = things.get(found);
  if (thing !== undefined) return thing;
  const near = didYouMean(found, [...things.keys()]);
  throw new DiagnosticError([
    diagnostic(
      code,
      'error',
      {},
      {
        found,
        allowed: [...things.keys()].join(', '),
        suggestion: near === undefined ? '' : `${near}?`,
      },
    ),
  ]);
}

/** The kit of that id. @throws DiagnosticError with the nearest id. */
export const kitById = (id: string): KitDefinition => byId(registry.kits, 'command.kit-unknown', id);

/** The form of that id. @throws DiagnosticError with the nearest id. */
export const formById = (id: string): FormDefinition => byId(registry.forms, 'command.form-unknown', id);
