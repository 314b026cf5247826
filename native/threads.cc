#include "threads.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "thread_name.h"

namespace lvn::threads {
namespace {

constexpr auto idleLimit = std::chrono::seconds(10);

struct Pool {
  std::mutex mutex;
  std::condition_variable wake;
  std::deque<std::function<void()>> waiting;
  size_t idle = 0;
  size_t count = 0;
};

// Leaked on purpose: threads wait on it while the process exits.
Pool& pool() {
  static auto* const only = new Pool;
  return *only;
}

void live() {
  name_this_thread("libvirt-worker");
  Pool& all = pool();
  std::unique_lock lock(all.mutex);
  for (;;) {
    all.idle++;
    bool found = all.wake.wait_for(lock, idleLimit, [&] { return !all.waiting.empty(); });
    all.idle--;
    if (!found) break;
    auto work = std::move(all.waiting.front());
    all.waiting.pop_front();
    lock.unlock();
    work();
    work = nullptr;
    lock.lock();
  }
  all.count--;
}

}  // namespace

void run(std::function<void()> work) {
  Pool& all = pool();
  std::unique_lock lock(all.mutex);
  all.waiting.push_back(std::move(work));
  if (all.idle >= all.waiting.size()) {
    lock.unlock();
    all.wake.notify_one();
    return;
  }
  all.count++;
  lock.unlock();
  std::thread(live).detach();
}

size_t count() {
  std::lock_guard lock(pool().mutex);
  return pool().count;
}

}  // namespace lvn::threads
