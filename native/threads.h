// The addon's own threads, for work that blocks. libuv's are left to Node: four calls stuck there would stop every fs
// call.
#pragma once

#include <cstddef>
#include <functional>

namespace lvn::threads {

// Runs work on an idle thread, or on a new one: work never waits for other work. Threads that find none for a while
// end.
void run(std::function<void()> work);

// How many there are, busy and idle.
size_t count();

}  // namespace lvn::threads
