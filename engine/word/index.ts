export { buildTemplate } from './build-template.js';
export { coreProperties } from './build/document-parts.js';
export type { PlainBlock, PlainCell, PlainPage } from './plain-blocks.js';
export { plainPage } from './plain-page.js';
export { fitsOnePage } from './plain-setting.js';
export { checkTemplate } from './check-template.js';
export {
  compileTemplate,
  type CompiledTemplate,
  type CompileOptions,
  type PrintableTemplate,
} from './compile-template.js';
export { readStoredTemplate, storeTemplate } from './stored-template.js';
export { fenceTemplate, type FencedTemplate } from './fence-template.js';
export { fitDocument, type FittedDocument } from './fitting/fit-document.js';
export type { PageFaults } from './fitting/page-faults.js';
export { fencedValues, MARKUP, type FencedLoop, type FencedValues } from './fenced-values.js';
export { renderDocument, type RenderedDocument, type RenderOptions } from './render-document.js';
export { markDraft } from './mark-draft.js';
export { isOurs, templateData, type PrintedFor, type TypedText } from './template-data.js';
export type { TemplateData, TemplateValue } from './template-value.js';
export { referencePage, type CellOf } from './reference-page.js';
