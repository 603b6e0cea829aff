import { barOf, reportOf, type CheckMode } from '../check/index.js';
import type { CheckedWorkbook } from './check-workbook.js';
import { institutionOf } from '../form/index.js';
import type { Product } from './product.js';
import { checkReportHtml } from '../reports/index.js';

/** The report on a checked workbook: one self-contained HTML page. */
export const reportHtml = (
  product: Product,
  { file, kit, dossier, result, provisions, context }: CheckedWorkbook,
  mode: CheckMode,
): string =>
  checkReportHtml(
    reportOf(result, {
      registry: product.registry,
      kit: product.registry.kits.get(kit)?.title ?? kit,
      institution: institutionOf(dossier, product.registry),
      file,
      mode,
      provisions,
      bars: product.metersOf(dossier, context).map(barOf),
      program: product.program,
    }),
  );
