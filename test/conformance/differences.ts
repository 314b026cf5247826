/** Puts `diff` to the test: what libvirt returns for a document, and for each of its mutations, shows what they mean. */
import { formatDiff } from '../../lib/config/index.ts';
import { isChange, withoutKeys } from './changes.ts';
import type { CorpusFile } from './corpus.ts';
import type { Definer } from './drivers.ts';
import { mutationsOf, type ValuePool } from './mutations.ts';

export interface DiffResult {
  /** Documents that the driver took. */
  documents: number;
  /** Mutations that it took. */
  mutations: number;
  /** Mutations for which it returned the same. */
  alike: number;
  failures: string[];
}

export interface Extent {
  pool: ValuePool;
  /** Only every so many of the documents, and of their mutations. */
  everyDocument?: number;
  everyMutation?: number;
  /** How many other values are tried at each place. */
  values?: number;
}

/** Checks all documents that a driver takes. */
export async function checkDiff(definer: Definer, files: readonly CorpusFile[], extent: Extent): Promise<DiffResult> {
  const result: DiffResult = { documents: 0, mutations: 0, alike: 0, failures: [] };
  const { everyDocument = 1 } = extent;
  const chosen = files.filter((file) => definer.takes(file)).filter((_, index) => index % everyDocument === 0);
  for (const file of chosen) await checkDocument(definer, file, extent, result);
  return result;
}

async function checkDocument(definer: Definer, file: CorpusFile, extent: Extent, result: DiffResult): Promise<void> {
  const asked = definer.adapt(file.text);
  const got = await definer.readBack(asked);
  if (got === undefined) return;
  result.documents++;
  const { document } = definer;
  const unexpected = document.diff(asked, got).filter(({ path }) => !isChange(path));
  if (unexpected.length > 0)
    result.failures.push(`${file.path}: diff reports a change of libvirt's\n${formatDiff(unexpected)}`);
  // What is made at random, such as a MAC address, would differ each time.
  const base = (await definer.readBack(asked)) === got ? asked : got;
  const baseBack = await definer.readBack(base);
  if (baseBack !== undefined) await checkMutations({ definer, path: file.path, base, baseBack }, extent, result);
}

interface Base {
  definer: Definer;
  path: string;
  base: string;
  baseBack: string;
}

async function checkMutations(
  { definer, path, base, baseBack }: Base,
  { pool, values, everyMutation = 1 }: Extent,
  result: DiffResult,
): Promise<void> {
  let index = 0;
  for (const { what, xml } of mutationsOf(base, pool, values)) {
    if (index++ % everyMutation !== 0) continue;
    const back = await definer.readBack(xml);
    if (back === undefined) continue;
    result.mutations++;
    if (back === baseBack) result.alike++;
    else if (definer.document.diff(base, xml).length === 0) result.failures.push(`${path}: ${what}: has vanished`);
    else if (definer.name === ADDING && !AT_RANDOM.test(what)) {
      const hidden = hiddenAddition(definer, { xml, base, back, baseBack });
      if (hidden !== '') result.failures.push(`${path}: ${what}: libvirt does not add what is hidden\n${hidden}`);
    }
  }
}

/** The mock driver adds next to nothing: what is added is checked where it is. */
const ADDING = 'QEMU domains';

/** Without these a document is given others each time, by which its devices are not known again. */
const AT_RANDOM = /^\/domain\/(uuid|devices\/(interface\/mac\b|controller\/@index))/;

/** What libvirt chooses at will, or at the start of the guest: that it would choose something else is no contradiction. */
const CHOSEN =
  /address|alias|uuid|mac\b|@(arch|machine|check|chassis|port|index)$|emulator|(controller|interface)\/model|target|os\/(firmware|loader|nvram)|backingStore/;

/**
 * What the mutation lacks and the base has, that is hidden as if libvirt had added it, although it does not, or adds another;
 * empty when there is no such thing.
 */
function hiddenAddition(
  { document }: Definer,
  { xml, base, back, baseBack }: Record<'xml' | 'base' | 'back' | 'baseBack', string>,
): string {
  if (document.diff(xml, base).length > 0) return '';
  const all = { ignoreDefaults: false };
  const known = new Set(document.diff(baseBack, base, all).map(({ path }) => path));
  const missing = document
    .diff(back, base, all)
    .filter(
      ({ path, kind }) =>
        kind !== 'removed' && !known.has(path) && !path.endsWith('(order)') && !CHOSEN.test(withoutKeys(path)),
    );
  return formatDiff(missing);
}
