// The calls of one connection: a queue, and a few workers that serve it.
//
// A connection that hangs fills its own lane and no other. One worker more than the limit is reserved for urgent tasks
// (abort, close, cancel, giving objects back), so that these run even while every other worker is stuck in libvirt.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "lookout.h"

namespace lvn {

class Environment;
class Object;

// Something that blocks. Runs once on a worker, or is cancelled while it still waits; either way it deletes itself.
class Task {
 public:
  virtual void run() = 0;
  virtual void cancel() = 0;
  // Whether it is this call of this environment.
  virtual bool is(const Environment* environment, uint32_t number) const = 0;

 protected:
  virtual ~Task() = default;
};

class Lane : public std::enable_shared_from_this<Lane> {
 public:
  // A daemon serves five calls of one connection at a time; four leave it room for a fifth that aborts.
  static constexpr size_t defaultLimit = 4;
  // Each takes a thread. lib/connection.ts refuses more.
  static constexpr size_t largestLimit = 256;

  static std::shared_ptr<Lane> create() { return std::make_shared<Lane>(); }

  // True when it will most likely be done in a few microseconds: the tasks of late were, and a worker looks out for it.
  bool submit(Task* task, bool urgent);
  // What a task says of itself: how long the call in it took.
  void took(std::chrono::nanoseconds time) { took_.store(time.count(), std::memory_order_relaxed); }
  // Takes a task out of the queue; false when a worker has it already.
  bool remove(const Environment* environment, uint32_t number);
  // Frees and deletes an object, on a worker.
  void free(Object* object);
  void set_limit(size_t limit);

  struct Stats {
    size_t queued, running, limit;
  };
  Stats stats();

 private:
  enum class Role { any, urgentOnly };
  class Free;

  bool push(Task* task, bool urgent, std::unique_lock<std::mutex> lock);
  void work(Role role);
  bool look_out(std::unique_lock<std::mutex>& lock);
  Task* next(Role role);
  bool wait(std::unique_lock<std::mutex>& lock, Role role);
  bool ready(Role role) const { return !urgent_.empty() || (role == Role::any && !queue_.empty()); }

  std::mutex mutex_;
  std::condition_variable wake_;
  std::condition_variable wakeReserved_;
  std::deque<Task*> queue_;
  std::deque<Task*> urgent_;
  std::vector<Object*> dropped_;  // to be freed by one task
  size_t limit_ = defaultLimit;
  size_t workers_ = 0;
  size_t idle_ = 0;
  size_t woken_ = 0;  // of the idle ones, those already called to a task
  size_t running_ = 0;
  bool reserved_ = false;                                        // whether the reserved worker is there
  bool lookingOut_ = false;                                      // whether a worker looks out for the next task
  bool callable_ = false;                                        // and was not called yet
  std::atomic<bool> called_ = false;                             // it has come
  std::atomic<std::chrono::nanoseconds::rep> took_ = INT64_MAX;  // the last call
  Lookout lookout_;
};

}  // namespace lvn
