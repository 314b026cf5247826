/** Trees of Debian 13 by mmdebstrap: from the mirror that this machine's own apt uses, and not installed here. */
import { join } from 'node:path';
import { mirrors } from '../../../scripts/setup/mirrors.mjs';
import type { Run } from './steps.ts';

/** The release that the hosts run, whatever runs here. */
export const suite = 'trixie';

export interface TreeOptions {
  /** Also from backports, and from there whenever they have it: the names of source packages. */
  backports?: string[];
  /** `extract` runs no script of any package: good for files to pick from, not for a system to boot. */
  variant: 'extract' | 'minbase';
}

/** Makes a tree with packages and all they depend on, in place of what may be there. */
export async function makeTree(
  folder: string,
  packages: readonly string[],
  { run, asRoot }: { run: Run; asRoot: string[] },
  { backports = [], variant }: TreeOptions,
): Promise<void> {
  const { archive, security } = mirrors();
  const pockets = [suite, `${suite}-updates`, ...(backports.length > 0 ? [`${suite}-backports`] : [])];
  const preferences = backports
    .map((source) => `Package: src:${source}\nPin: release a=*-backports\nPin-Priority: 900\n`)
    .join('\n');
  await root(run, asRoot, 'rm', '-rf', '--one-file-system', folder);
  await root(
    run,
    asRoot,
    ...['mmdebstrap', '--mode=root', `--variant=${variant}`, '--architectures=amd64', '--skip=output/dev'],
    `--include=${packages.join(',')}`,
    ...['--aptopt=Acquire::Retries "5"', '--aptopt=Acquire::Languages "none"', '--dpkgopt=force-unsafe-io'],
    ...['doc', 'man', 'locale', 'info'].map((kind) => `--dpkgopt=path-exclude=/usr/share/${kind}/*`),
    `--setup-hook=mkdir -p "$1/etc/apt/preferences.d"; printf %s '${preferences}' >"$1/etc/apt/preferences.d/backports"`,
    ...[suite, folder],
    ...pockets.map((pocket) => `deb ${archive} ${pocket} main`),
    `deb ${security} ${suite}-security main`,
  );
}

/** Runs a command as root. */
export async function root(run: Run, asRoot: string[], ...command: string[]): Promise<string> {
  const [program = '', ...args] = [...asRoot, ...command];
  return run(program, args, { env: { PATH: `${process.env['PATH']}:/usr/sbin:/sbin` } });
}

/** In a tree, its programs' own loader and libraries: so they run on a machine that has others, or none. */
export function fromTree(tree: string, program: string): string[] {
  return [
    join(tree, 'usr/lib64/ld-linux-x86-64.so.2'),
    '--library-path',
    join(tree, 'usr/lib/x86_64-linux-gnu'),
    join(tree, program),
  ];
}
