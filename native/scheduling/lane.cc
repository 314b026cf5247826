#include "scheduling/lane.h"

#include <algorithm>
#include <utility>

namespace libvirt_native {
namespace {

// After a call that was shorter than this, a worker spins for the next task before it sleeps; and for how long: enough
// for JavaScript to get the answer and to call again.
constexpr std::chrono::nanoseconds shortCall = std::chrono::milliseconds(1);
constexpr auto spinLimit = Microseconds(50);

// A call whose answer JavaScript spins for.
constexpr std::chrono::nanoseconds quickCall = Microseconds(10);

}  // namespace

bool Lane::submit(std::unique_ptr<Task> task, bool urgent) {
  threads::Wakeup wakeup;
  std::unique_lock lock(mutex_);
  (urgent ? urgent_ : queue_).push_back(std::move(task));
  if (notify_spinner()) return duration_.load(std::memory_order_relaxed) < quickCall.count();
  if (start_worker(wakeup)) return false;
  if (urgent) {
    start_urgent_worker();
    return false;
  }
  // Workers check the queue again before they end.
  if (workers_ > 0 || start_late_worker()) return false;
  lock.unlock();
  refuse_all();
  return false;
}

void Lane::free(std::unique_ptr<Object> object) noexcept {
  threads::Wakeup wakeup;
  std::lock_guard lock(mutex_);
  const bool first = dropped_.empty();
  dropped_.push(std::move(object));
  // The worker that is about to free the others frees this one, too.
  if (!first || notify_spinner() || start_worker(wakeup)) return;
  start_urgent_worker();
}

// False when no worker spins for a task.
bool Lane::notify_spinner() {
  if (!std::exchange(notifiable_, false)) return false;
  notified_.store(true, std::memory_order_release);
  return true;
}

// False when the limit is reached, or when there is no thread.
bool Lane::start_worker(threads::Wakeup& wakeup) {
  if (workers_ >= limit_ || !threads::run({shared_from_this(), &any_}, wakeup)) return false;
  workers_++;
  return true;
}

// Has a worker start when a thread becomes idle; false when nothing would notice that.
bool Lane::start_late_worker() { return late_ || (late_ = threads::run_soon({shared_from_this(), &lateAny_})); }

// There was no thread. Without a worker nothing else would ever serve the queue.
void Lane::refuse_all() {
  std::deque<std::unique_ptr<Task>> refused;
  {
    std::lock_guard lock(mutex_);
    late_ = false;
    if (workers_ == 0) refused.swap(queue_);
  }
  for (auto& task : refused) task->refuse();
}

void Lane::start_urgent_worker() {
  if (std::exchange(reserved_, true)) return;
  threads::run_urgently({shared_from_this(), &urgentOnly_});
}

std::unique_ptr<Task> Lane::next(Role role) {
  auto& source = urgent_.empty() && role != Role::urgentOnly ? queue_ : urgent_;
  if (source.empty()) return nullptr;
  auto task = std::move(source.front());
  source.pop_front();
  return task;
}

// Done by one worker of a lane at a time; a task that is submitted meanwhile is left to it.
bool Lane::spin_for_task(std::unique_lock<std::mutex>& lock) {
  const bool likely = duration_.load(std::memory_order_relaxed) < shortCall.count();
  if (!likely || spinning_ || !spinWait_.worthwhile()) return false;
  spinning_ = notifiable_ = true;
  notified_.store(false, std::memory_order_relaxed);
  lock.unlock();
  spinWait_.spin_until([&] { return notified_.load(std::memory_order_acquire); }, spinLimit);
  lock.lock();
  spinning_ = notifiable_ = false;
  return !is_empty();
}

// Frees objects or runs a task; false when there is nothing to do.
bool Lane::work_once(std::unique_lock<std::mutex>& lock, Role role) {
  DroppedObjects dropped = std::move(dropped_);
  auto task = dropped.empty() ? next(role) : nullptr;
  if (dropped.empty() && !task) return false;
  running_++;
  lock.unlock();
  while (auto object = dropped.pop()) object->free();
  if (task) task->run();
  task = nullptr;  // Not under the lock: it may be the last holder of an object of this lane.
  lock.lock();
  running_--;
  return true;
}

void Lane::work(Role role) {
  std::unique_lock lock(mutex_);
  if (role == Role::late) {
    late_ = false;
    workers_++;
  }
  do {
    while (work_once(lock, role)) {
    }
  } while (role != Role::urgentOnly && spin_for_task(lock));
  if (role == Role::urgentOnly) reserved_ = false;
  else workers_--;
}

bool Lane::remove(const Environment* environment, uint32_t number) {
  std::unique_ptr<Task> task;
  {
    std::lock_guard lock(mutex_);
    auto found =
        std::find_if(queue_.begin(), queue_.end(), [&](const auto& task) { return task->is(environment, number); });
    if (found == queue_.end()) return false;
    task = std::move(*found);
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

}  // namespace libvirt_native
