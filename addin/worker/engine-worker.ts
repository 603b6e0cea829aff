/** The worker: reading, rules and typesetting happen here, so that the pane answers whoever is typing. */
import * as z from 'zod';
import { beginKit } from './begun-kit.js';
import { entryNames } from './entry-names.js';
import { handInCheck } from './hand-in-check.js';
import { KitSession } from './kit-session.js';
import type { ManyWorkbooks } from './many-workbooks.js';
import type { AnsweredMessage, AskedMessage, Progress, QuestionName, Questions } from './questions.js';

// No validator is compiled from text: the content security policy forbids it.
z.config({ jitless: true });

const session = new KitSession();
let many: Promise<ManyWorkbooks> | undefined;
/** Loaded when there are many files. */
const manyWorkbooks = (): Promise<ManyWorkbooks> =>
  (many ??= import('./many-workbooks.js').then(({ ManyWorkbooks: Many }) => new Many()));

type Answers = {
  readonly [Name in QuestionName]: (
    question: Questions[Name]['question'],
    progress: Progress,
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
};
const answers: Answers = {
  check: (question) => session.check(question),
  help: ({ place }) => session.help(place),
  section: (question) => session.section(question),
  mend: (question) => session.mend(question),
  gather: async ({ files, language, more }) => (await manyWorkbooks()).gather(files, language, more),
  glance: async ({ name, language, mended }) => (await manyWorkbooks()).glance(name, language, mended),
  contents: async ({ name }) => (await manyWorkbooks()).contents(name),
  across: async ({ language }) => (await manyWorkbooks()).across(language),
  reports: async ({ language }) => (await manyWorkbooks()).reports(language),
  handIn: (question) => handInCheck(question),
  begin: (question) => beginKit(question),
  beside: (question) => session.beside(question),
  names: ({ bytes }) => entryNames(bytes),
  list: (question) => session.list(question),
  settled: (question) => session.settled(question),
  report: ({ mode }) => session.report(mode),
  print: (question, progress) => session.print(question, progress),
};

const tell = (message: AnsweredMessage): void => postMessage(message);

async function answer<Name extends QuestionName>({ id, name, question }: AskedMessage<Name>): Promise<void> {
  try {
    const progress: Progress = (done, total) => tell({ id, kind: 'progress', done, total });
    tell({ id, kind: 'answer', answer: await answers[name](question, progress) });
  } catch (error) {
    tell({ id, kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<AskedMessage>) => void answer(data));
