/**
 * What libvirt really changes in documents of its own tests, so that a difference has to name it: by path, keys of lists left
 * out. Nothing else may differ from what was requested.
 */
export const CHANGES: readonly (readonly [path: RegExp, why: string])[] = [
  [/^\/domain\/(memory|currentMemory)$/, 'NUMA cells and memory devices say how much memory there is'],
  [/^\/domain\/(@id|devices\/(disk\/(mirror|.*@index)|interface\/source\/@portid|channel\/target\/@state))/, 'running'],
  [/^\/domain\/seclabel\/(@type|@relabel|imagelabel)/, 'no security driver is there'],
  [/^\/domain\/devices\/disk\/source\/seclabel$/, 'no security driver is there'],
  [/^\/domain\/devices\/channel\/source$/, 'paths that libvirt makes anew'],
  [/^\/domain\/metadata\//, 'one element a namespace'],
  [/^\/domain\/metadata \(order\)$/, 'one element a namespace'],
  [/^\/domain\/devices\/interface\/(coalesce|driver|filterref|backend\/@vhost|driver\/@queues)$/, 'not for that type'],
  [/^\/domain\/devices\/interface\/model\/@type$/, 'the name of a model in lower case'],
  [/^\/domain\/os\/bootmenu\/@timeout$/, 'a menu that is not shown'],
  [/^\/domain\/devices\/channel\/address\/@bus$/, 'a bus that is not there'],
  [/^\/domain\/cpu\/model$/, 'the model of a host model'],
  [/^\/domain\/cpu\/numa\/cell\/@cpus$/, 'CPUs without a cell'],
  [/^\/domain\/vcpu\/@placement$/, 'follows from the memory’s placement'],
  [/^\/domain\/numatune\/memory\/@nodeset$/, 'not with automatic placement'],
  [/^\/domain\/devices\/disk\/@snapshot$/, 'the default of a read-only disk'],

  [/^\/domain\/devices\/redirfilter\/usbdev\/@version$/, 'the number of digits'],
  [/^\/domain\/devices\/graphics\/@port$/, 'a port that is chosen at start'],
  [/^\/domain\/devices\/controller \(order\)$/, 'USB companions after their controller'],
  [/^\/domain\/devices\/console\/target\/@port$/, 'numbered anew'],
  [/^\/domain\/cputune\/cachetune/, 'CPUs that are not there'],
  [/boot\/@loadparm$/, 'upper case'],
  [/^\/domain\/devices\/shmem\/size$/, 'whole mebibytes'],
  [/^\/domain\/qemu:commandline$/, 'not for the mock driver'],
  [/^\/pool\/(fs:mount_opts|rbd:config_opts)$/, 'not for the mock driver'],
  [/^\/pool\/source\/device\/freeExtent$/, 'what is found on the device'],
  [/^\/pool\/target\/path$/, 'a volume group has its own folder'],
  [/^\/volume\/(key|target\/path|target\/timestamps|target\/nocow|source\/device)$/, 'what the pool makes'],
  [/^\/domainsnapshot\/(creationTime$|domain\/)/, 'the domain as it is'],
];

/** A path without what identifies the items of lists. */
export function withoutKeys(path: string): string {
  return path.replace(/\[[^\]]*\]/g, '');
}

/** Whether a difference is one that libvirt made. */
export function isChange(path: string): boolean {
  return CHANGES.some(([pattern]) => pattern.test(withoutKeys(path)));
}
