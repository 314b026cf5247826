#include "scheduling/lane.h"

#include <algorithm>
#include <new>
#include <utility>

#include "objects/object.h"

namespace libvirt_native {
namespace {

// After a task that was shorter than this a worker first looks out for the next one, and for how long: time enough for
// JavaScript to get the answer and to ask again.
constexpr auto shortTask = std::chrono::milliseconds(1);
constexpr auto lookoutLimit = Microseconds(50);

// A task that is worth waiting for where one stands.
constexpr auto quickTask = Microseconds(10);

void free_all(Object* dropped) {
  while (dropped) {
    std::unique_ptr<Object> object(dropped);
    dropped = object->nextDropped;
    try {
      object->free();
    } catch (const std::bad_alloc&) {
      // libvirt keeps it: better than a process that ends.
    }
  }
}

}  // namespace

bool Lane::submit(std::unique_ptr<Task> task, bool urgent) {
  threads::Wakeup wakeup;
  std::unique_lock lock(mutex_);
  (urgent ? urgent_ : queue_).push_back(std::move(task));
  if (call_spinner()) return took_.load(std::memory_order_relaxed) < std::chrono::nanoseconds(quickTask).count();
  if (start_worker(wakeup)) return false;
  if (urgent) {
    start_urgently();
    return false;
  }
  // Workers look here before they go.
  if (workers_ > 0 || start_late()) return false;
  lock.unlock();
  refuse_all();
  return false;
}

void Lane::free(Object* object) noexcept {
  threads::Wakeup wakeup;
  std::lock_guard lock(mutex_);
  object->nextDropped = dropped_;
  dropped_ = object;
  // Whoever is on the way to the others frees this one, too.
  if (object->nextDropped || call_spinner() || start_worker(wakeup)) return;
  start_urgently();
}

// Calls the worker that spins for a task; false when there is none.
bool Lane::call_spinner() {
  if (!std::exchange(callable_, false)) return false;
  called_.store(true, std::memory_order_release);
  return true;
}

// False when all that there may be are busy, or there is no thread for one more.
bool Lane::start_worker(threads::Wakeup& wakeup) {
  if (workers_ >= limit_ || !threads::run({shared_from_this(), &any_}, wakeup)) return false;
  workers_++;
  return true;
}

// Waits a moment for a thread.
bool Lane::start_late() { return late_ || (late_ = threads::run_soon({shared_from_this(), &lateAny_})); }

// There was no thread. Without a worker nobody else will come for what is in the queue.
void Lane::refuse_all() {
  std::deque<std::unique_ptr<Task>> refused;
  {
    std::lock_guard lock(mutex_);
    late_ = false;
    if (workers_ == 0) refused.swap(queue_);
  }
  for (auto& task : refused) task->refuse();
}

void Lane::start_urgently() {
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

// One worker of a lane at a time. Whoever pushes a task while it does leaves it to this one.
bool Lane::look_out(std::unique_lock<std::mutex>& lock) {
  bool brief = took_.load(std::memory_order_relaxed) < std::chrono::nanoseconds(shortTask).count();
  if (!brief || lookingOut_ || !spinWait_.worthwhile()) return false;
  lookingOut_ = callable_ = true;
  called_.store(false, std::memory_order_relaxed);
  lock.unlock();
  spinWait_.spin_until([&] { return called_.load(std::memory_order_acquire); }, lookoutLimit);
  lock.lock();
  lookingOut_ = callable_ = false;
  return ready();
}

// False when there is nothing to do.
bool Lane::work_once(std::unique_lock<std::mutex>& lock, Role role) {
  Object* dropped = std::exchange(dropped_, nullptr);
  auto task = dropped ? nullptr : next(role);
  if (!dropped && !task) return false;
  running_++;
  lock.unlock();
  free_all(dropped);
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
  } while (role != Role::urgentOnly && look_out(lock));
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
