// The addon's own pool of threads, for work that blocks. libuv's pool is left to Node: four calls that block there
// would stop every fs call.
//
// The thread that became idle last is woken first, so that surplus threads stay idle and end. One is kept in reserve
// for urgent work: releasing objects must not depend on whether the system has another thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>

namespace libvirt_native::threads {

// What a thread does. Exactly one of the two is called each time that it is run.
class Work {
 public:
  virtual void work() noexcept = 0;
  // On any thread, when none became idle in time.
  virtual void refuse() noexcept = 0;

 protected:
  ~Work() = default;

 private:
  friend class WorkQueue;
  friend class Pool;
  std::shared_ptr<Work> next_;
  std::chrono::steady_clock::time_point deadline_;
};

struct IdleThread;

// Wakes the thread that was given work, in its destructor. That has to run after the caller's locks are released: the
// thread would otherwise wake only to wait for them.
class Wakeup {
 public:
  Wakeup() = default;
  Wakeup(const Wakeup&) = delete;
  ~Wakeup();

 private:
  friend class Pool;
  IdleThread* idle_ = nullptr;
};

// Runs work on an idle thread or a new one: work never waits for other work. False when there is none of either.
bool run(std::shared_ptr<Work> work, Wakeup& wakeup);

// Runs work that can wait a moment for a thread to become idle; when none does, it is refused. False when nothing would
// notice that, before the event loop runs. The work must not be waiting already.
bool run_soon(std::shared_ptr<Work> work);

// Runs work that is never refused: if need be on the thread in reserve, or as soon as there is a thread. The work must
// not be waiting already.
void run_urgently(std::shared_ptr<Work> work);

// The number of threads, busy and idle.
size_t count();

}  // namespace libvirt_native::threads
