/** The other end of test/support/remote-program.ts: answers the calls of a test by IPC. */
export function serve(functions) {
  process.on('message', async ({ number, name, args }) => {
    try {
      process.send({ number, value: await functions[name](...args) });
    } catch (error) {
      const { name, code, message, resource } = error;
      process.send({ number, error: { name, code, message, resource } });
    }
  });
  process.send('ready');
}
