// The addon's own threads, for work that blocks. libuv's are left to Node: four calls stuck there would stop every fs
// call.
//
// The thread that became idle last is woken first, so that those which are not needed stay idle and end. One is kept in
// reserve for urgent work: giving objects back must not depend on the system having another thread to spare.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>

namespace libvirt_native::threads {

// What a thread is given to do.
class Work {
 public:
  virtual void work() = 0;
  // Called instead, on any thread, when there was no thread for it in time.
  virtual void refuse() = 0;

 protected:
  ~Work() = default;

 private:
  friend class WorkQueue;
  friend class Pool;
  std::shared_ptr<Work> next_;
  std::chrono::steady_clock::time_point deadline_;
};

struct Idle;

// A thread that was given work and still sleeps. It is woken when this goes, which is to be after the caller's locks
// have gone: otherwise it would wake only to wait for them.
class Wakeup {
 public:
  Wakeup() = default;
  Wakeup(const Wakeup&) = delete;
  ~Wakeup();

 private:
  friend class Pool;
  Idle* idle_ = nullptr;
};

// Runs work on an idle thread, or on a new one: work never waits for other work. False where there is neither, and the
// system has no thread to spare.
bool run(std::shared_ptr<Work> work, Wakeup& wakeup);

// The same for work that may wait a moment for a thread to become free; it is refused when none does. False where
// nobody could see to that. It must not be waiting already.
bool run_soon(std::shared_ptr<Work> work);

// Runs work that is never refused: on the thread in reserve if need be, or whenever there is a thread. It must not be
// waiting already.
void run_urgently(std::shared_ptr<Work> work);

// How many there are, busy and idle.
size_t count();

}  // namespace libvirt_native::threads
