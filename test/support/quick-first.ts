/**
 * The order of test files: first those that failed last time, then the folders of `npm run test:fast`, so that most failures show
 * within a minute, then those of guests, then the others. Within each, the longest first, so that no worker is left with a long file at the
 * end; in a new clone, where no times are known, the largest.
 */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * `npm run test:fast`: what is looked at at the desk after each change. No file in these folders takes more than some five seconds of a
 * processor: longer ones lie in test/faults and test/conformance.
 */
export const quickFolders = ['test/unit', 'test/config', 'test/guest', 'test/generator', 'test/exit'];

/** Most files in these start guests or programs of users, and take longest. */
const guestFolders = ['test/doctor', 'test/testing', 'test/qemu', 'test/rows', 'test/examples'];

const isIn = (folders: readonly string[], path: string) => folders.some((folder) => path.startsWith(`${folder}/`));

export default class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = new Map(files.map((file) => [file, this.#rankOf(file)]));
    return (await super.sort(files)).sort((one, other) => rank.get(one)! - rank.get(other)!);
  }

  #rankOf({ project, moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId);
    if (this.ctx.cache.getFileTestResults(`${project.name}:${path}`)?.failed) return 0;
    if (isIn(quickFolders, path)) return 1;
    return isIn(guestFolders, path) ? 2 : 3;
  }
}
