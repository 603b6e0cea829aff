import type { Engine } from './engine-client.js';
import type { StateHolder } from './pane-state.js';
import type { BesideQuestion } from './worker/shown-design.js';

/** Gives workbooks to the worker to hold beside the one that is checked; what cannot be compared is said. */
export async function holdBeside(
  as: BesideQuestion['as'],
  files: readonly File[],
  { engine, holder }: { engine: Engine; holder: StateHolder },
): Promise<void> {
  if (as === 'nothing') {
    await engine.ask('beside', { as });
    return;
  }
  const { language } = holder.state;
  const refusals: string[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await engine.ask('beside', { as, bytes, fileName: file.name, language });
    if (answer.kind === 'refused') refusals.push(...answer.sentences);
  }
  holder.change({ notice: refusals.length > 0 ? refusals.join(' ') : undefined });
}
