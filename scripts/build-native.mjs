// npm run build:native: compiles the addon for development: with the recorder of calls. npm run prebuild makes the one that is shipped.

import { parseArgs } from 'node:util';
import { buildAddon } from './native/build.mjs';

const help = `Usage: node scripts/build-native.mjs [options]

  --debug             without optimization, into build/Debug
  --sanitize <kind>   address or thread, into a build folder of its own in the cache
  --jobs <number>     compilers at once (also the variable JOBS; default: one for each core)
  --help              this text
`;

const { values } = parseArgs({
  options: {
    debug: { type: 'boolean' },
    sanitize: { type: 'string' },
    jobs: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  process.stdout.write(help);
} else if (values.sanitize && !['address', 'thread'].includes(values.sanitize)) {
  console.error(`--sanitize takes "address" or "thread", not "${values.sanitize}"`);
  process.exitCode = 2;
} else {
  try {
    const jobs = values.jobs ? Number(values.jobs) : undefined;
    console.log(buildAddon({ debug: values.debug, sanitize: values.sanitize, jobs }));
  } catch (error) {
    console.error(`The addon was not built: ${error.message}`);
    process.exitCode = 1;
  }
}
