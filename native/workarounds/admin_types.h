// Lets libvirt and libvirt-admin work in one process.
//
// Upstream: libvirt-admin contains a second copy of the code that registers the types of libvirt's objects with GLib,
// under the same names, which GLib refuses: the library that opens a connection second fails, and crashes.
// To reproduce: test/daemon/admin.test.ts without this file.
// Versions: seen with 9.0; no version is known that ends it. Where the library no longer registers types in
// this way, nothing is done.
#pragma once

namespace libvirt_native {

// To be called before the first use of libvirt-admin; `admin` is what dlopen() returned. The library's registrations
// are directed to a function here that gives its types names of their own.
void separate_admin_types(void* admin);

}  // namespace libvirt_native
