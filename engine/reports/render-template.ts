import type Handlebars from 'handlebars';
// The runtime only: precompiled templates need no eval, so a strict content security policy holds in the pane.
import untypedRuntime from 'handlebars/runtime.js';
import { visibleText } from '../core/visible-text.js';

// Handlebars ships an empty declaration for its runtime; this is the part that it has.
const runtime = untypedRuntime as unknown as Pick<typeof Handlebars, 'template'>;

/**
 * Fills in a precompiled template; every value is escaped for HTML.
 * @throws Error when the model lacks a name that the template uses (templates are strict).
 */
export const renderTemplate = (template: TemplateSpecification, model: object): string =>
  runtime.template<object>(template)(model);

/** The same for a page to look at: whatever would steer the reader's eye or terminal is shown as a symbol. */
export const renderPage = (template: TemplateSpecification, model: object): string =>
  visibleText(renderTemplate(template, model));
