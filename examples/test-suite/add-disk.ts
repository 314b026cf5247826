/** A tool, as you may have one: gives a running guest one more disk. */
import type { Domain } from 'libvirt-native';
import { paravirtual } from 'libvirt-native/guest';

/** Attaches an image to a guest, for now and for its next starts. Returns the disk's name in libvirt, such as 'vdb'. */
export async function addDisk(
  domain: Domain,
  source: string,
  options: { readonly serial?: string } = {},
): Promise<string> {
  const config = await domain.getConfig();
  const used = new Set(config.devices?.disk?.map(({ target }) => target.dev));
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !used.has(`vd${one}`) && !used.has(`xvd${one}`));
  if (letter === undefined) throw new Error(`${domain.name} has no room for another disk`);
  const { disk } = paravirtual(config).block({ source, target: `vd${letter}`, ...options });
  await domain.attachDevice({ disk });
  return disk.target.dev;
}
