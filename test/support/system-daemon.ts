import { fileURLToPath } from 'node:url';

/** The program of a daemon of root's that shares nothing with the host, whose own libvirtd may be running: for PrivateDaemon. */
export const systemDaemon = fileURLToPath(new URL('system-daemon.sh', import.meta.url));
