/** Long sequences of calls in any order: after each, libvirt and a model of it agree on what there is. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'libvirt-native';
import { expect, test } from 'vitest';
import { times, tried } from '../faults/tried.ts';
import { temporaryFolder } from '../support/folder.ts';
import { fc } from '../support/random.ts';
import { commands, compare } from './commands.ts';
import { HostModel } from './host.ts';

test('random sequences of calls do what the model says', { timeout: 900_000 }, async () => {
  const wanted = times(3000, 100_000);
  const file = join(temporaryFolder('model'), 'node.xml');
  await writeFile(file, '<node/>');
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        commands.map((command) => fc.constant(command)),
        { maxCommands: 200, size: 'max' },
      ),
      async (sequence) => {
        if (steps >= wanted) return;
        const connection = await connect(`test://${file}`);
        const model = new HostModel();
        await fc.asyncModelRun(() => ({ model, real: connection }), sequence);
        await compare(model, connection);
        steps += [...sequence].length;
        expect(await connection.close()).toBe(0);
      },
    ),
    { numRuns: wanted / 20 },
  );
  expect(steps).toBeGreaterThanOrEqual(wanted);
  tried('Random sequences', 'calls on domains, networks and pools, compared with a model', steps, 'no divergence');
});
