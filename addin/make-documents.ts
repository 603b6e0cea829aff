import type { Engine } from './engine-client.js';
import { formsToMake, type StateHolder } from './pane-state.js';
import { say } from './strings/strings.js';
import type { MadeDocuments } from './worker/checked-kit.js';

/** Makes the chosen documents one form after the other; each is there as soon as it is made. */
export async function makeDocuments(engine: Engine, holder: StateHolder): Promise<void> {
  const { checked, production } = holder.state;
  if (!checked || production.working) return;
  const { kinds } = production;
  const notify = (...[word, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]]): void =>
    holder.change({ notice: say(holder.state.language, word, values) });
  const documents: MadeDocuments[] = [];
  holder.produce({ working: true, documents, madeOf: checked });
  try {
    for (const { id, title } of formsToMake(checked.forms, production)) {
      notify('produce.working', { form: title });
      const wanted = {
        form: id,
        docx: kinds.has('docx'),
        pdf: kinds.has('pdf'),
        language: holder.state.language,
      };
      const made = await engine.ask('print', wanted, (done, total) =>
        notify('produce.loading', { done, total }),
      );
      // Another workbook was taken meanwhile: these documents are none of its own, and neither would the next be.
      if (holder.state.production.madeOf !== checked) return holder.change({ notice: undefined });
      documents.push(made);
      holder.produce({ documents: [...documents] });
    }
    const count = documents.reduce((sum, { docx, pdf }) => sum + (docx ? 1 : 0) + (pdf ? 1 : 0), 0);
    notify('produce.done', { count });
  } finally {
    holder.produce({ working: false });
  }
}
