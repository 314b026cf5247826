#include "scheduling/threads.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

#include "environment/exceptions.h"
#include "libvirt/library.h"
#include "scheduling/thread_name.h"

namespace libvirt_native::threads {
namespace {

using Clock = std::chrono::steady_clock;

// How many idle threads are kept, and for how long; the last one never ends.
constexpr size_t maxIdle = 16;
constexpr auto idleLimit = std::chrono::seconds(10);
// How long surplus threads are kept: calls come in bursts.
constexpr auto surplusLimit = std::chrono::milliseconds(200);

// How long work that is not urgent waits for a thread, and how often the pool tries to start one meanwhile, in
// milliseconds.
constexpr auto waitLimit = std::chrono::seconds(1);
constexpr int retryInterval = 100;

}  // namespace

// An intrusive queue, which allocates nothing: when there is no memory for a thread, there may be none for a list.
class WorkQueue {
 public:
  void push(std::shared_ptr<Work> work, Clock::time_point deadline) {
    work->deadline_ = deadline;
    (last_ ? last_->next_ : first_) = work;
    last_ = std::move(work);
  }

  void push_front(std::shared_ptr<Work> work) {
    work->next_ = std::move(first_);
    first_ = std::move(work);
    if (!last_) last_ = first_;
  }

  std::shared_ptr<Work> pop() {
    std::shared_ptr<Work> work = std::move(first_);
    if (!work) return nullptr;
    first_ = std::move(work->next_);
    if (!first_) last_ = nullptr;
    return work;
  }

  std::shared_ptr<Work> pop_overdue(Clock::time_point now) {
    return first_ && first_->deadline_ <= now ? pop() : nullptr;
  }

  bool empty() const { return !first_; }

 private:
  std::shared_ptr<Work> first_, last_;
};

// An idle thread: its entry in the stack of idle threads, and the work it is given. Entries are reused and never freed,
// since a Wakeup may be late: it then wakes the thread that uses the entry meanwhile, without effect.
struct IdleThread {
  std::condition_variable wake;
  std::shared_ptr<Work> work;
  IdleThread* below = nullptr;
};

Wakeup::~Wakeup() {
  if (idle_) idle_->wake.notify_one();
}

class Pool {
 public:
  bool run(std::shared_ptr<Work> work, Wakeup& wakeup);
  bool run_soon(std::shared_ptr<Work> work);
  void run_urgently(std::shared_ptr<Work> work);
  size_t count();

 private:
  static void worker_main(std::shared_ptr<Work> work) noexcept;
  static void retry(int timer, void* self) noexcept;
  std::shared_ptr<Work> next(std::unique_lock<std::mutex>& lock);
  bool start(std::shared_ptr<Work> work, std::unique_lock<std::mutex>& lock);
  bool wake(std::shared_ptr<Work>& work, size_t reserve, Wakeup& wakeup);
  bool wake(std::shared_ptr<Work>& work, size_t reserve);
  IdleThread& take_unused_entry();
  void remove(IdleThread& idle);
  bool retry_later(std::unique_lock<std::mutex>& lock);
  bool start_waiting(WorkQueue& queue, std::unique_lock<std::mutex>& lock);
  void refuse_overdue(std::unique_lock<std::mutex>& lock);

  std::mutex mutex_;
  IdleThread* idle_ = nullptr;    // the stack: the thread that became idle last
  IdleThread* unused_ = nullptr;  // entries of no thread
  size_t idleCount_ = 0;
  size_t count_ = 0;
  WorkQueue urgent_, waiting_;  // work for which there was no thread
  bool retrying_ = false;       // a timer of libvirt's event loop retries
};

namespace {

// Leaked on purpose: threads wait on it while the process exits.
Pool& pool() {
  static auto* const only = new Pool;
  return *only;
}

}  // namespace

bool Pool::run(std::shared_ptr<Work> work, Wakeup& wakeup) {
  std::unique_lock lock(mutex_);
  if (wake(work, 1, wakeup)) return true;
  // The first thread becomes the reserve.
  if (count_ == 0 && !start(nullptr, lock)) return false;
  return start(std::move(work), lock);
}

bool Pool::run_soon(std::shared_ptr<Work> work) {
  std::unique_lock lock(mutex_);
  if (!retry_later(lock)) return false;
  waiting_.push(std::move(work), Clock::now() + waitLimit);
  return true;
}

void Pool::run_urgently(std::shared_ptr<Work> work) {
  std::unique_lock lock(mutex_);
  if (wake(work, 1) || start(work, lock) || wake(work, 0)) return;
  urgent_.push(std::move(work), Clock::time_point::max());
  retry_later(lock);
}

size_t Pool::count() {
  std::lock_guard lock(mutex_);
  return count_;
}

// Gives work to the thread that became idle last, if more than `reserve` threads are idle.
bool Pool::wake(std::shared_ptr<Work>& work, size_t reserve, Wakeup& wakeup) {
  if (idleCount_ <= reserve) return false;
  wakeup.idle_ = idle_;
  remove(*wakeup.idle_);
  wakeup.idle_->work = std::move(work);
  return true;
}

bool Pool::wake(std::shared_ptr<Work>& work, size_t reserve) {
  Wakeup immediate;
  return wake(work, reserve, immediate);
}

IdleThread& Pool::take_unused_entry() {
  if (!unused_) return *when_memory([] { return new IdleThread; });
  return *std::exchange(unused_, unused_->below);
}

// Starts a thread; false when the system has none. The lock is released meanwhile.
bool Pool::start(std::shared_ptr<Work> work, std::unique_lock<std::mutex>& lock) {
  count_++;
  lock.unlock();
  bool started = true;
  try {
    std::thread(worker_main, std::move(work)).detach();
  } catch (const std::exception&) {  // There is no thread, or no memory for one.
    started = false;
  }
  lock.lock();
  if (!started) count_--;
  return started;
}

void Pool::worker_main(std::shared_ptr<Work> work) noexcept {
  name_this_thread("libvirt-worker");
  Pool& self = pool();
  std::unique_lock lock(self.mutex_);
  do {
    lock.unlock();
    if (work) work->work();
    work = nullptr;  // Not under the lock: it may be the last holder.
    lock.lock();
  } while ((work = self.next(lock)));
  self.count_--;
}

// Waits for the next work of this thread; null when it has been idle long enough to end.
std::shared_ptr<Work> Pool::next(std::unique_lock<std::mutex>& lock) {
  if (auto work = urgent_.pop()) return work;
  if (idleCount_ > 0)
    if (auto work = waiting_.pop()) return work;
  IdleThread& self = take_unused_entry();
  self.below = idle_;
  idle_ = &self;
  idleCount_++;
  const std::chrono::milliseconds limit = idleCount_ > maxIdle ? surplusLimit : idleLimit;
  while (!self.work) {
    bool given = self.wake.wait_for(lock, limit, [&] { return self.work != nullptr; });
    if (given || idleCount_ == 1) continue;
    remove(self);
    break;
  }
  self.below = std::exchange(unused_, &self);
  return std::move(self.work);
}

void Pool::remove(IdleThread& idle) {
  IdleThread** place = &idle_;
  while (*place != &idle) place = &(*place)->below;
  *place = idle.below;
  idleCount_--;
}

// All threads may be blocked in calls, so that none becomes idle. Therefore libvirt's event loop keeps trying to start
// one. False when there is no event loop yet.
bool Pool::retry_later(std::unique_lock<std::mutex>& lock) {
  if (std::exchange(retrying_, true)) return true;
  lock.unlock();
  auto* add = library::find<decltype(libvirt::virEventAddTimeout)>(Library::libvirt, "virEventAddTimeout");
  bool added = add && add(retryInterval, retry, this, nullptr) >= 0;
  lock.lock();
  if (!added) retrying_ = false;
  return added;
}

void Pool::retry(int timer, void* opaque) noexcept {
  Pool& self = *static_cast<Pool*>(opaque);
  std::unique_lock lock(self.mutex_);
  if (self.start_waiting(self.urgent_, lock)) self.start_waiting(self.waiting_, lock);
  self.refuse_overdue(lock);
  if (!self.urgent_.empty() || !self.waiting_.empty()) return;
  self.retrying_ = false;
  lock.unlock();
  LIBVIRT(virEventRemoveTimeout)(timer);
}

// Finds threads for waiting work; false when there are not enough.
bool Pool::start_waiting(WorkQueue& queue, std::unique_lock<std::mutex>& lock) {
  while (auto work = queue.pop()) {
    if (wake(work, 1) || start(work, lock)) continue;
    queue.push_front(std::move(work));
    return false;
  }
  return true;
}

void Pool::refuse_overdue(std::unique_lock<std::mutex>& lock) {
  while (auto work = waiting_.pop_overdue(Clock::now())) {
    lock.unlock();
    work->refuse();
    work = nullptr;
    lock.lock();
  }
}

bool run(std::shared_ptr<Work> work, Wakeup& wakeup) { return pool().run(std::move(work), wakeup); }

bool run_soon(std::shared_ptr<Work> work) { return pool().run_soon(std::move(work)); }

void run_urgently(std::shared_ptr<Work> work) { pool().run_urgently(std::move(work)); }

size_t count() { return pool().count(); }

}  // namespace libvirt_native::threads
