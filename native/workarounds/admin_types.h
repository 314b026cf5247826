// Lets libvirt and libvirt-admin live in one process.
#pragma once

namespace libvirt_native {

// libvirt-admin carries a second copy of the code that registers the types of libvirt's objects with GLib, under the
// same names, which GLib refuses: whichever library opens a connection second fails, and crashes. So, before its first
// use, the registrations of libvirt-admin are led past a function of ours that gives its copies names of their own.
// `admin` is what dlopen() returned. Where the library no longer registers types so, there is nothing to do, and
// nothing is done.
void separate_admin_types(void* admin);

}  // namespace libvirt_native
