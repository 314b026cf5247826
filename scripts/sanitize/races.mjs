// Which of ThreadSanitizer's reports are of others: races between two places in libvirt and what it stands on, about memory of theirs. None of
// them was compiled with it, so it does not see the atomic operations by which they keep their threads apart.
//
// A line in a file of suppressions fits any frame of either stack. It would also fit callbacks of ours, which libvirt calls, and what
// libvirt writes into memory of ours. Here only the innermost frames count: who touches it, and who has allocated it.

const libvirts = ['libvirt.so.0', 'libvirt-admin.so.0', 'libvirt-qemu.so.0', 'libvirt-lxc.so.0'];
const others = new Set([...libvirts, 'libglib-2.0.so.0', 'libxml2.so.2', 'libtirpc.so.3']);

const onMutex = /^ +#0 pthread_mutex_/m;

/** @param {string} report @returns {boolean} */
export function isRaceOfOthers(report) {
  if (!/^WARNING: ThreadSanitizer: data race /m.test(report)) return false;
  if (isOfTestRunner(report)) return true;
  const sections = report.split(/\n[ \t]*\n/);
  const accesses = sections.filter((section) =>
    /^ {2}(?:Previous )?(?:atomic )?(?:read|write) of size /im.test(section),
  );
  const location = sections.find((section) => /^ {2}Location is /m.test(section)) ?? '';
  const isTheirs = (section) => others.has(innermost(section) ?? '');
  // In a storm of events the sanitizer loses the order of events. A mutex of theirs is used only by them.
  const isUnknown = (section) => section.includes('[failed to restore the stack]');
  const isMutexOfTheirs =
    accesses.some(isTheirs) && accesses.filter(isTheirs).every((section) => onMutex.test(section));
  const fits = (section) => isTheirs(section) || (isMutexOfTheirs && isUnknown(section));
  if (accesses.length !== 2 || !accesses.every(fits)) return false;
  // The owner of a stack is unknown; but then one of the two that access it would be of ours.
  if (/^ {2}Location is heap block /m.test(location)) return isTheirs(location);
  return !/libvirt_native\.node/.test(location);
}

/** Its threads are notified of a thread-safe function of their own by atomic operations. Nothing of this library's is anywhere in the report. */
function isOfTestRunner(report) {
  return /^ {2}Thread T\d+ 'rolldown-worker' /m.test(report) && !report.includes('libvirt_native.node');
}

/** The file that the innermost frame is in which is not the sanitizer's own. */
function innermost(section) {
  const files = [...section.matchAll(/^ +#\d+ .*\(([^()\s]+?)\+0x[0-9a-f]+\)/gm)].map(([, file]) => file);
  return files.find((file) => !/^lib[at]san\.so/.test(file));
}
