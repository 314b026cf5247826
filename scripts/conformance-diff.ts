/**
 * Part of `npm run conformance`: asks one driver about some documents and their mutations, and prints the result as JSON. A process of its
 * own, as libvirt runs within it and does not survive every document.
 *
 *     tsx scripts/conformance-diff.ts CORPUS DRIVER FROM COUNT
 */
import { readCorpus } from '../test/conformance/corpus.ts';
import { checkDiff } from '../test/conformance/differences.ts';
import { openDrivers } from '../test/conformance/drivers.ts';
import { ValuePool } from '../test/conformance/mutations.ts';

const [corpus = '', name = '', from = '0', count = '0'] = process.argv.slice(2);
await using drivers = await openDrivers();
const definer = drivers.definers.find((one) => one.name === name)!;
const files = readCorpus(corpus).filter((file) => definer.takes(file));
const chosen = files.slice(Number(from), Number(from) + Number(count));
const result = drivers.isVerified
  ? await checkDiff(definer, chosen, { pool: new ValuePool(files), values: 2 })
  : undefined;
console.log(JSON.stringify({ files: files.length, ...result }));
