import type { Engine } from './engine-client.js';
import { HostBusy, type WorkbookHost } from './host/workbook-host.js';
import type { StateHolder } from './pane-state.js';
import { say } from './strings/strings.js';
import type { OfferedChanges } from './worker/shown-design.js';

/** Writes what was offered into the workbook that is open in Excel, if the workbook still asks for it. */
export async function adoptInExcel(
  { words, changes }: OfferedChanges,
  { host, engine, holder }: { host: WorkbookHost; engine: Engine; holder: StateHolder },
): Promise<void> {
  const { language } = holder.state;
  const source = await host.read();
  if (!source || !host.writeCells) return;
  const answer = await engine.ask('check', { source, fileName: host.fileName, mode: 'final', language });
  const now =
    answer.kind === 'checked'
      ? [
          ...answer.checked.remedies,
          ...(answer.checked.design?.proposals ?? []),
          ...(answer.checked.design?.comparison?.takes ?? []),
        ].find((one) => JSON.stringify(one.changes) === JSON.stringify(changes))
      : undefined;
  // The workbook may have been changed since it was offered.
  if (!now || now.cells.length === 0) {
    holder.change({ notice: say(language, 'design.changed') });
    return;
  }
  try {
    await host.writeCells(now.cells);
    const where = now.cells.map(({ sheet, cell }) => `${sheet} ${cell}`).join('、');
    holder.change({ notice: say(language, 'design.adopted', { words, where }) });
  } catch (error) {
    if (!(error instanceof HostBusy)) throw error;
    holder.change({ notice: say(language, 'list.busy') });
  }
}
