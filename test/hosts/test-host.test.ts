/** What a test host of the test kit does: commands, ports, the emulated computer, its end. What counts is what the host itself reports. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect as openSocket } from 'node:net';
import { PassThrough } from 'node:stream';
import { connect } from 'libvirt-native';
import { CommandError } from 'libvirt-native/testing';
import { expect, onTestFinished, vi } from 'vitest';
import { verifies } from '../support/verifies.ts';
import { onHosts } from './stage.ts';

onHosts({}, (scenario) => {
  scenario(
    'runs commands, with their input, their output as it arrives and their exit code',
    verifies({ 'TestHost.run': ['method', 'refusal'], 'TestHost.execute': ['method', 'value'] }),
    async ({ host }) => {
      await host.run('cat >/run/given', { input: 'one\ntwo\n' });
      expect(await host.run('cat /run/given')).toBe('one\ntwo');
      const parts: string[] = [];
      const code = await host.execute('cat /run/given; sleep 0.5; echo three >&2; exit 7', {
        onStdout: (text) => parts.push(`stdout ${text}`),
        onStderr: (text) => parts.push(`stderr ${text}`),
      });
      expect([code, parts]).toEqual([7, ['stdout one\ntwo\n', 'stderr three\n']]);
      const error = await host.run('echo out; echo problem >&2; exit 3').catch((error: unknown) => error);
      expect(error).toBeInstanceOf(CommandError);
      expect(error).toMatchObject({ exitCode: 3, stdout: 'out', stderr: 'problem' });
      const signal = AbortSignal.abort(new Error('enough'));
      await expect(host.run('sleep 60', { signal })).rejects.toThrow('enough');
    },
  );

  scenario(
    'forwards a port of its own, and writes on its console',
    verifies({ 'TestHost.forward': 'method', 'TestHost.log': 'method', 'TestHost.responds': 'method' }),
    async ({ host }) => {
      const serving = host.run('echo "from $(hostname)" | busybox nc -l -p 4567');
      const port = await host.forward(4567);
      await host.run('until busybox netstat -ltn | grep -q :4567; do sleep 0.2; done');
      const socket = openSocket(port, '127.0.0.1');
      const [answer] = (await once(socket.setEncoding('utf8'), 'data')) as [string];
      socket.end();
      await serving;
      expect(answer).toBe(`from ${await host.run('hostname')}\n`);
      await host.run('echo a line of its log >/dev/console');
      await expect.poll(() => host.log()).toContain('a line of its log');
      expect([await host.responds(), host.crashed, host.closed]).toEqual([true, false, false]);
    },
  );

  scenario(
    'leads a socket of this machine to its libvirt, until it is closed',
    verifies({ 'TestHost.socket': 'method', 'TestHostSocket.close': 'file' }),
    async ({ host }) => {
      const socket = await host.socket();
      const connection = await connect(socket.uri);
      expect(await connection.getHostname()).toBe(await host.run('hostname'));
      expect(await connection.close()).toBe(0);
      expect(existsSync(socket.path)).toBe(true);
      await socket.close();
      expect(existsSync(socket.path)).toBe(false);
      await expect(connect(socket.uri)).rejects.toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR' });
    },
  );

  scenario(
    'has a shell on a terminal of its own, until its signal aborts',
    verifies({ 'TestHost.shell': 'method' }),
    async ({ host }) => {
      const [typed, shown] = [new PassThrough(), new PassThrough()];
      vi.spyOn(process, 'stdin', 'get').mockReturnValue(typed as never);
      vi.spyOn(process, 'stdout', 'get').mockReturnValue(shown as never);
      onTestFinished(() => void vi.restoreAllMocks());
      let output = '';
      shown.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      const end = new AbortController();
      const shell = host.shell(end.signal);
      await expect.poll(() => output).not.toBe(''); // Its prompt: now it reads.
      typed.write('echo $((6 * 7)) from $(hostname) on $(tty)\n');
      await expect.poll(() => output).toMatch(/42 from \S+ on \/dev\//);
      expect(output).toContain(`42 from ${await host.run('hostname')} on`);
      end.abort();
      await shell;
    },
  );

  scenario(
    'its computer obeys the monitor',
    verifies({ 'TestHost.monitor': 'method', 'TestHostMonitor.execute': ['method', 'refusal'] }),
    async ({ host }) => {
      const { monitor } = host;
      const running = async () => (await monitor.execute<{ running: boolean }>('query-status')).running;
      expect(await running()).toBe(true);
      await expect(monitor.execute('no-such-command')).rejects.toThrow(/^no-such-command: .*not been found/);
      await monitor.execute('stop');
      expect(await running()).toBe(false);
      await monitor.execute('cont');
      expect(await running()).toBe(true);
      expect(await host.run('echo again')).toBe('again');
    },
  );
});
