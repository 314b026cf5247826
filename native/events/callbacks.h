// The callbacks that libvirt calls: each copies what it is given into words, and returns.
#pragma once

#include "events/sources.h"

namespace libvirt_native {

// The callback for an event; null for one that is newer than this library.
AnyCallback callback_of(Source source, int id);

}  // namespace libvirt_native
