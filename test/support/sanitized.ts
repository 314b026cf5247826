/** Leaks are looked for when a process ends by itself; the test runner ends its processes by a signal. */
if (process.env['SANITIZED']) process.once('SIGTERM', () => process.exit());
