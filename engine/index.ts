/** The library; what else goes in and comes out is said by these types. */
export type { Finding } from './check/index.js';
export { DiagnosticError } from './core/diagnostic.js';
export type { MessageCode } from './core/messages/catalogue.js';
export {
  createBanbiao,
  type Banbiao,
  type BanbiaoOptions,
  type CheckOptions,
  type Forms,
  type Platform,
  type Printed,
  type PrintOptions,
} from './library/index.js';
export type { RuleId } from './regulations/index.js';
