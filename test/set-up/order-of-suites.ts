import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { startsProgram, type Part } from './projects.js';

/**
 * The suites in the order in which they begin: one part after the other, as a process serves one part alone, but none
 * waits until the part before it has ended. What is soonest answered comes first; the many short suites that start the
 * program come last, so that all processors have work to the end.
 */
export class OrderOfSuites extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(specifications);
    const order = ['unit', 'browser', 'office'] satisfies Part[];
    const place = ({ project, moduleId }: TestSpecification): number => {
      const part = order.findIndex((one) => one === project.name);
      const isLast = project.name === 'office' && startsProgram(relative(project.config.root, moduleId));
      return isLast ? order.length : part;
    };
    return sorted.sort((one, other) => place(one) - place(other));
  }
}
