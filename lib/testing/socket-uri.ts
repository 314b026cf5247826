/** URIs of drivers behind sockets of the test kit. */

/** A URI for a driver behind a UNIX socket: `inside` is the driver's URI in the daemon itself, such as `qemu:///session`. */
export function unixURI(inside: string, socket: string): string {
  const { protocol, pathname } = new URL(inside);
  return `${protocol.slice(0, -1)}+unix://${pathname}?socket=${encodeURIComponent(socket)}`;
}

/** The same behind a TCP port of this machine. */
export function tcpURI(inside: string, port: number): string {
  const { protocol, pathname } = new URL(inside);
  return `${protocol.slice(0, -1)}+tcp://127.0.0.1:${port}${pathname}`;
}
