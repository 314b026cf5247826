// The calls of one connection: a queue, and a few workers that serve it.
//
// A connection that hangs fills its own lane and no other. One worker more than the limit is reserved for urgent tasks
// (abort, close, cancel, giving objects back), so that these run even while every other worker is stuck in libvirt.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>

#include "environment/spin_wait.h"
#include "scheduling/threads.h"

namespace libvirt_native {

class Environment;
class Object;

// Something that blocks. Runs once on a worker, or is cancelled or refused while it still waits.
class Task {
 public:
  virtual ~Task() = default;
  virtual void run() = 0;
  virtual void cancel() = 0;
  // Called instead of run() when there was no thread for it.
  virtual void refuse() = 0;
  // Whether it is this call of this environment.
  virtual bool is(const Environment* environment, uint32_t number) const = 0;
};

class Lane : public std::enable_shared_from_this<Lane> {
 public:
  // A daemon serves five calls of one connection at a time; four leave it room for a fifth that aborts.
  static constexpr size_t defaultLimit = 4;
  // Each takes a thread. lib/connection/connection.ts refuses more.
  static constexpr size_t largestLimit = 256;

  static std::shared_ptr<Lane> create() { return std::make_shared<Lane>(); }

  // True when it will most likely be done in a few microseconds: the last task was, and a worker spins for this one.
  // Where the system has no thread for a worker, and the lane has none, the task is refused; urgent ones are not.
  bool submit(std::unique_ptr<Task> task, bool urgent);
  // What a task says of itself: how long the call in it took.
  void took(std::chrono::nanoseconds time) { took_.store(time.count(), std::memory_order_relaxed); }
  // Takes a task out of the queue; false when a worker has it already.
  bool remove(const Environment* environment, uint32_t number);
  // Frees and deletes an object, on a worker. It cannot fail, and allocates nothing.
  void free(Object* object) noexcept;
  void set_limit(size_t limit);

  struct Stats {
    size_t queued, running, limit;
  };
  Stats stats();

 private:
  enum class Role { any, late, urgentOnly };

  // What a thread of the pool is given: to be a worker of this lane.
  class Worker final : public threads::Work {
   public:
    Worker(Lane& lane, Role role) : lane_(lane), role_(role) {}
    void work() override { lane_.work(role_); }
    void refuse() override { lane_.refuse_all(); }

   private:
    Lane& lane_;
    const Role role_;
  };

  bool call_spinner();
  bool start_worker(threads::Wakeup& wakeup);
  bool start_late();
  void start_urgently();
  void refuse_all();
  void work(Role role);
  bool work_once(std::unique_lock<std::mutex>& lock, Role role);
  bool look_out(std::unique_lock<std::mutex>& lock);
  std::unique_ptr<Task> next(Role role);
  bool ready() const { return dropped_ || !urgent_.empty() || !queue_.empty(); }

  std::mutex mutex_;
  std::deque<std::unique_ptr<Task>> queue_;
  std::deque<std::unique_ptr<Task>> urgent_;
  Object* dropped_ = nullptr;  // objects to be freed, all by one worker: the garbage collector drops thousands at once
  size_t limit_ = defaultLimit;
  size_t workers_ = 0;
  size_t running_ = 0;
  bool late_ = false;                                            // whether the lane waits for a thread to serve it
  bool reserved_ = false;                                        // whether the reserved worker is there, or on its way
  bool lookingOut_ = false;                                      // whether a worker looks out for the next task
  bool callable_ = false;                                        // and was not called yet
  std::atomic<bool> called_ = false;                             // it has come
  std::atomic<std::chrono::nanoseconds::rep> took_ = INT64_MAX;  // the last call
  SpinWait spinWait_;
  Worker any_{*this, Role::any};
  Worker lateAny_{*this, Role::late};
  Worker urgentOnly_{*this, Role::urgentOnly};
};

}  // namespace libvirt_native
