import { barOf, reportOf, type CheckMode } from '../check/index.js';
import type { CheckedWorkbook } from './check-workbook.js';
import { institutionOf } from '../form/index.js';
import type { Product } from './product.js';
import type { ReadWorkbook } from '../workbook/index.js';
import { settledBy } from './settled.js';
import { checkReportHtml } from '../reports/index.js';

/**
 * The report on a checked workbook: one self-contained HTML page.
 * @param read the workbook, where what mending an entry settles is to be found out by checking changed copies; a run
 *   over many workbooks does not
 */
export const reportHtml = (
  product: Product,
  checked: CheckedWorkbook,
  mode: CheckMode,
  read?: ReadWorkbook,
): string => {
  const { file, kit, dossier, result, provisions, context } = checked;
  return checkReportHtml(
    reportOf(result, {
      ...(read
        ? {
            settle: (cause) =>
              settledBy(cause, { forms: product, read, checked }, { mode, language: 'zh', context }),
          }
        : {}),
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
};
