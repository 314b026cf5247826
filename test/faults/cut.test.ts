/**
 * Connections that are lost with calls in flight. In a process of its own, since what goes wrong ends the process: see
 * native/workarounds/stale_sources.h, and Connection::keep_reference() in native/objects/connection.h.
 */
import { expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';
import { runProgram } from '../support/program.ts';
import { times, tried } from './tried.ts';

const own = privateDaemon();

test(
  'a connection that is lost at whatever moment rejects its calls and can be closed',
  async () => {
    const rounds = times(1_200, 50_000);
    const program = new URL('programs/cut.mjs', import.meta.url);
    const { code, signal, stdout, stderr } = await runProgram(program, [own.daemon.socket, `${rounds}`], {
      timeout: times(110_000, 3_000_000),
    });
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
    expect(Number(stdout)).toBeGreaterThan(rounds);
    tried(
      'A socket',
      'a connection that is lost with calls and a registration in flight',
      rounds,
      'each call rejected',
    );
  },
  times(120_000, 3_600_000),
);
