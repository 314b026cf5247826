#include "lane.h"

#include <algorithm>
#include <chrono>

#include "object.h"
#include "threads.h"

namespace lvn {
namespace {

// How long a worker stays with its lane when there is nothing to do, before it goes back to the pool.
constexpr auto linger = std::chrono::seconds(1);

// After a task that was shorter than this a worker first looks out for the next one, and for how long: time enough for
// JavaScript to get the answer and to ask again.
constexpr auto shortTask = std::chrono::milliseconds(1);
constexpr auto lookoutLimit = Microseconds(50);

// A task that is worth waiting for where one stands.
constexpr auto quickTask = Microseconds(10);

}  // namespace

// Frees all that has been dropped by the time it runs: the garbage collector drops thousands at once.
class Lane::Free final : public Task {
 public:
  explicit Free(std::shared_ptr<Lane> lane) : lane_(std::move(lane)) {}
  void run() override {
    std::vector<Object*> objects;
    {
      std::lock_guard lock(lane_->mutex_);
      objects.swap(lane_->dropped_);
    }
    for (Object* object : objects) {
      object->free();
      delete object;
    }
    delete this;
  }
  void cancel() override {}
  bool is(const Environment*, uint32_t) const override { return false; }

 private:
  const std::shared_ptr<Lane> lane_;
};

bool Lane::submit(Task* task, bool urgent) { return push(task, urgent, std::unique_lock(mutex_)); }

void Lane::free(Object* object) {
  std::unique_lock lock(mutex_);
  dropped_.push_back(object);
  if (dropped_.size() == 1) push(new Free(shared_from_this()), true, std::move(lock));
}

// Wakes a worker that sleeps, or asks for one more; none of both when all are busy, since they look here before they
// sleep.
bool Lane::push(Task* task, bool urgent, std::unique_lock<std::mutex> lock) {
  (urgent ? urgent_ : queue_).push_back(task);
  if (callable_) {
    callable_ = false;
    called_.store(true, std::memory_order_release);
    return took_.load(std::memory_order_relaxed) < std::chrono::nanoseconds(quickTask).count();
  }
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
  return false;
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

// One worker of a lane at a time. Whoever pushes a task while it does leaves it to this one.
bool Lane::look_out(std::unique_lock<std::mutex>& lock) {
  bool brief = took_.load(std::memory_order_relaxed) < std::chrono::nanoseconds(shortTask).count();
  if (!brief || lookingOut_ || !lookout_.worthwhile()) return false;
  lookingOut_ = callable_ = true;
  called_.store(false, std::memory_order_relaxed);
  lock.unlock();
  lookout_.until([&] { return called_.load(std::memory_order_acquire); }, lookoutLimit);
  lock.lock();
  lookingOut_ = callable_ = false;
  return ready(Role::any);
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
  } while ((role == Role::any && look_out(lock)) || wait(lock, role));
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
  limit_ = std::clamp<size_t>(limit, 1, largestLimit);
}

Lane::Stats Lane::stats() {
  std::lock_guard lock(mutex_);
  return {queue_.size() + urgent_.size(), running_, limit_};
}

}  // namespace lvn
