import type { Condition } from '../engine/form/index.js';
import { scopes as hybrid } from './hz-hybrid-application/scopes.js';
import { scopes as rongcheng } from './rongcheng-records/scopes.js';
import { scopes as urumqi } from './urumqi-particulars/scopes.js';
import { scopes as projects } from './zj-project-register/scopes.js';
import { scopes as review } from './zj-review-particulars/scopes.js';

/**
 * By kit, what an entry says of whom a provision concerns. A scope that no entry tells of is not here: it stays with the
 * question, for a person.
 */
export const kitScopes: Readonly<Record<string, Readonly<Record<string, readonly Condition[]>>>> = {
  'zj-review': review,
  'zj-projects': projects,
  'hz-hybrid': hybrid,
  'weihai-annual': rongcheng,
  'urumqi-assessment': urumqi,
};
