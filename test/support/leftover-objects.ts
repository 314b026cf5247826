/** What tests leave on a host: a test that fails halfway is not to make its second attempt fail, nor the next one. */
import { type Connection, connect } from 'libvirt-native';
import { Inventory, type TestDaemon } from 'libvirt-native/testing';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

/**
 * Removes from the host of a file of tests what each test has made and not removed, and in the end what was made for all of them: domains,
 * networks, storage pools, filters and secrets.
 */
export function removeWhatTestsLeave(host: { readonly connection: Connection }): void {
  const inventories: Inventory[] = [];
  const take = async () => void inventories.push(await Inventory.take(host.connection));
  const remove = async () => void (await inventories.pop()?.removeNew());
  beforeAll(take);
  beforeEach(take);
  afterEach(remove);
  afterAll(remove);
}

/** The same for a daemon that tests kill and start again: each test's end has a connection of its own, if the daemon runs then. */
export function removeWhatTestsLeaveOn(own: { readonly daemon: TestDaemon }, inside: string): void {
  let inventory: Inventory;
  beforeEach(async () => {
    await using connection = await connect(own.daemon.uri(inside));
    inventory = await Inventory.take(connection);
  });
  afterEach(async () => {
    if (own.daemon.pid === undefined) return;
    own.daemon.thaw();
    await using connection = await connect(own.daemon.uri(inside));
    await inventory.removeNew(connection);
  });
}
