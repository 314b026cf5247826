// The calls of one connection: a queue, and a few workers that serve it.
//
// A connection that hangs fills only its own lane. One worker more than the limit is reserved for urgent tasks (abort,
// close, cancel, releasing objects), so that these run even while all other workers are blocked in libvirt.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>

#include "environment/spin_wait.h"
#include "objects/object.h"
#include "scheduling/threads.h"

namespace libvirt_native {

// Something that blocks. Exactly one of run(), cancel() and refuse() is called.
class Task {
 public:
  virtual ~Task() = default;
  // On a worker.
  virtual void run() noexcept = 0;
  // When it was dequeued.
  virtual void cancel() noexcept = 0;
  // When there was no thread for it.
  virtual void refuse() noexcept = 0;
  // Whether it is this call of this environment.
  virtual bool is(const Environment* environment, uint32_t number) const = 0;
};

// All public functions are thread-safe.
class Lane : public std::enable_shared_from_this<Lane> {
 public:
  // A daemon serves five calls of one connection at a time; four leave it room for a fifth that aborts.
  static constexpr size_t defaultLimit = 4;
  // Each worker takes a thread. lib/connection/connection.ts refuses more.
  static constexpr size_t largestLimit = 256;

  static std::shared_ptr<Lane> create() { return std::make_shared<Lane>(); }

  // Queues a task. Returns true if it will most likely be done in a few microseconds: the last call was, and a worker
  // spins for this one. A task that no thread can be had for is refused; an urgent one waits instead.
  bool submit(std::unique_ptr<Task> task, bool urgent);
  // Records how long the last call took; a task reports it from its run().
  void note_duration(std::chrono::nanoseconds time) { duration_.store(time.count(), std::memory_order_relaxed); }
  // Dequeues and cancels a task; false if a worker has it already.
  bool remove(const Environment* environment, uint32_t number);
  // Frees and deletes an object, on a worker. It cannot fail, and allocates nothing.
  void free(std::unique_ptr<Object> object) noexcept;
  // How many tasks run at once, besides an urgent one.
  void set_limit(size_t limit);

  struct Stats {
    size_t queued, running, limit;
  };
  Stats stats();

 private:
  enum class Role { any, late, urgentOnly };

  // The work of a thread of the pool: to be a worker of this lane.
  class Worker final : public threads::Work {
   public:
    Worker(Lane& lane, Role role) : lane_(lane), role_(role) {}
    void work() noexcept override { lane_.work(role_); }
    void refuse() noexcept override { lane_.refuse_all(); }

   private:
    Lane& lane_;
    const Role role_;
  };

  bool notify_spinner();
  bool start_worker(threads::Wakeup& wakeup);
  bool start_late_worker();
  void start_urgent_worker();
  void refuse_all();
  void work(Role role);
  bool work_once(std::unique_lock<std::mutex>& lock, Role role);
  bool spin_for_task(std::unique_lock<std::mutex>& lock);
  std::unique_ptr<Task> next(Role role);
  bool is_empty() const { return dropped_.empty() && urgent_.empty() && queue_.empty(); }

  std::mutex mutex_;
  std::deque<std::unique_ptr<Task>> queue_;
  std::deque<std::unique_ptr<Task>> urgent_;
  DroppedObjects dropped_;  // all freed by one worker: the garbage collector drops thousands at once
  size_t limit_ = defaultLimit;
  size_t workers_ = 0;
  size_t running_ = 0;
  bool late_ = false;                                                // a worker is waiting for a thread
  bool reserved_ = false;                                            // the reserved worker runs, or is about to
  bool spinning_ = false;                                            // a worker spins for the next task
  bool notifiable_ = false;                                          // … and was not notified yet
  std::atomic<bool> notified_ = false;                               // ends the spinning
  std::atomic<std::chrono::nanoseconds::rep> duration_ = INT64_MAX;  // of the last call
  SpinWait spinWait_;
  Worker any_{*this, Role::any};
  Worker lateAny_{*this, Role::late};
  Worker urgentOnly_{*this, Role::urgentOnly};
};

}  // namespace libvirt_native
