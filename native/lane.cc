#include "lane.h"

#include <algorithm>
#include <chrono>

#include "object.h"
#include "threads.h"

namespace lvn {
namespace {

// How long a worker stays with its lane when there is nothing to do, before it goes back to the pool.
constexpr auto linger = std::chrono::seconds(1);

class Free : public Task {
 public:
  explicit Free(Object* object) : object_(object) {}
  void run() override {
    object_->free();
    delete object_;
    delete this;
  }
  void cancel() override {}
  bool is(const Environment*, uint32_t) const override { return false; }

 private:
  Object* object_;
};

}  // namespace

void Lane::submit(Task* task, bool urgent) { push(task, urgent, std::unique_lock(mutex_)); }

void Lane::free(Object* object) { push(new Free(object), true, std::unique_lock(mutex_)); }

// Wakes a worker that sleeps, or asks for one more; none of both when all are busy, since they look here before they
// sleep.
void Lane::push(Task* task, bool urgent, std::unique_lock<std::mutex> lock) {
  (urgent ? urgent_ : queue_).push_back(task);
  if (idle_ > woken_) {
    woken_++;
    lock.unlock();
    wake_.notify_one();
  } else if (workers_ < limit_) {
    workers_++;
    lock.unlock();
    threads::run([lane = shared_from_this()] { lane->work(Role::any); });
  } else if (urgent && reserved_) {
    lock.unlock();
    wakeReserved_.notify_one();
  } else if (urgent) {
    reserved_ = true;
    lock.unlock();
    threads::run([lane = shared_from_this()] { lane->work(Role::urgentOnly); });
  }
}

Task* Lane::next(Role role) {
  std::deque<Task*>& source = urgent_.empty() && role == Role::any ? queue_ : urgent_;
  if (source.empty()) return nullptr;
  Task* task = source.front();
  source.pop_front();
  return task;
}

bool Lane::wait(std::unique_lock<std::mutex>& lock, Role role) {
  if (role == Role::urgentOnly) return wakeReserved_.wait_for(lock, linger, [&] { return ready(role); });
  const auto end = std::chrono::steady_clock::now() + linger;
  bool inTime = true;
  idle_++;
  while (!ready(role) && inTime) {
    inTime = wake_.wait_until(lock, end) == std::cv_status::no_timeout;
    // Counted off at every wake, also when a busy worker was faster and took the task: otherwise push() would take this
    // one for called already, and the next task would lie there until it wakes by itself.
    if (woken_ > 0) woken_--;
  }
  idle_--;
  return ready(role);
}

void Lane::work(Role role) {
  std::unique_lock lock(mutex_);
  do {
    while (Task* task = next(role)) {
      running_++;
      lock.unlock();
      task->run();
      lock.lock();
      running_--;
    }
  } while (wait(lock, role));
  if (role == Role::any) workers_--;
  else reserved_ = false;
}

bool Lane::remove(const Environment* environment, uint32_t number) {
  Task* task;
  {
    std::lock_guard lock(mutex_);
    auto found =
        std::find_if(queue_.begin(), queue_.end(), [&](const Task* task) { return task->is(environment, number); });
    if (found == queue_.end()) return false;
    task = *found;
    queue_.erase(found);
  }
  task->cancel();
  return true;
}

void Lane::set_limit(size_t limit) {
  std::lock_guard lock(mutex_);
  limit_ = std::max<size_t>(limit, 1);
}

Lane::Stats Lane::stats() {
  std::lock_guard lock(mutex_);
  return {queue_.size() + urgent_.size(), running_, limit_};
}

}  // namespace lvn
