/** Trees of Debian packages by mmdebstrap: not installed on this machine, and independent of its release. */
import type { Mirrors } from './mirrors.ts';

/** What is in a tree. */
export interface TreeSpec {
  /** The release, such as 'trixie'. */
  readonly suite: string;
  /** Packages, with all that they depend on. */
  readonly packages: readonly string[];
  /** `extract` runs no script of any package: good for files to pick from, not for a system to boot. */
  readonly variant: 'extract' | 'minbase';
  /** Also from backports, and from there whenever they have it: the names of source packages. */
  readonly backports?: readonly string[];
}

/** A release that is never finished has no updates beside it. */
const isRolling = (suite: string) => /^(sid|unstable)$/.test(suite);

function sources({ suite, backports = [] }: TreeSpec, { archive, security }: Mirrors): string[] {
  if (isRolling(suite)) return [`deb ${archive} ${suite} main`];
  const pockets = [suite, `${suite}-updates`, ...(backports.length > 0 ? [`${suite}-backports`] : [])];
  return [...pockets.map((pocket) => `deb ${archive} ${pocket} main`), `deb ${security} ${suite}-security main`];
}

/** Without it, apt takes from backports what it cannot get elsewhere. */
function preferBackports(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const preferences = names
    .map((source) => `Package: src:${source}\nPin: release a=*-backports\nPin-Priority: 900\n`)
    .join('\n');
  return [
    `--setup-hook=mkdir -p "$1/etc/apt/preferences.d"; printf %s '${preferences}' >"$1/etc/apt/preferences.d/backports"`,
  ];
}

/**
 * The command that makes a tree.
 *
 * @param options Further options of mmdebstrap: its mode, its output, hooks.
 * @param target A folder that is empty or missing, or '-' for a tar archive on its standard output.
 */
export function mmdebstrap(tree: TreeSpec, mirrors: Mirrors, options: readonly string[], target: string): string[] {
  return [
    ...['mmdebstrap', `--variant=${tree.variant}`, '--skip=output/dev'],
    ...(tree.packages.length > 0 ? [`--include=${tree.packages.join(',')}`] : []),
    ...['--aptopt=Acquire::Retries "5"', '--aptopt=Acquire::Languages "none"', '--dpkgopt=force-unsafe-io'],
    ...['doc', 'man', 'locale', 'info'].map((kind) => `--dpkgopt=path-exclude=/usr/share/${kind}/*`),
    ...preferBackports(tree.backports ?? []),
    ...options,
    ...[tree.suite, target],
    ...sources(tree, mirrors),
  ];
}
