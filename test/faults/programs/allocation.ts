// Lists so many domains that their answer needs more memory than there is: test/faults/allocation.test.ts
// Argument: a document of the test driver.
import { connect, ResourceError } from '../../../lib/index.ts';

const connection = await connect(`test://${process.argv[2]}`);
const outcome = await connection.listAllDomains().catch((error: unknown) => error);
const code = outcome instanceof ResourceError ? outcome.code : String(outcome);
const { length } = await connection.listAllStoragePools();
console.log(JSON.stringify({ code, pools: length, references: await connection.close() }));
