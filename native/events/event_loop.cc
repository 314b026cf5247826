#include "events/event_loop.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <vector>

#include "environment/shortage.h"
#include "generated/declarations.h"
#include "scheduling/thread_name.h"

namespace libvirt_native::event_loop {
namespace {

using Clock = std::chrono::steady_clock;

enum HandleEvents : int { readable = 1, writable = 2, error = 4, hangup = 8 };  // virEventHandleType

// What libvirt wants to know of a descriptor. While it wants nothing the descriptor is not in the epoll set, which
// would otherwise continue to report its errors.
struct Handle {
  int fd;
  int own;  // another number of the same descriptor when it is watched twice, otherwise the same
  int wanted;
  bool watched;
  bool socket;
  uint64_t since;  // the tick in which it was last wanted again
  libvirt::virEventHandleCallback callback;
  void* opaque;
  libvirt::virFreeCallback release;
};

struct Timer {
  int interval;  // in milliseconds; below zero, it is off
  bool fresh;    // added switched off, and not called yet: see add_timer()
  Clock::time_point due;
  libvirt::virEventTimeoutCallback callback;
  void* opaque;
  libvirt::virFreeCallback release;
};

struct Released {
  libvirt::virFreeCallback release;
  void* opaque;
};

constexpr auto tickLength = std::chrono::milliseconds(1);
constexpr int wakeUp = 0;  // no handle has this number

// Leaked on purpose: its thread runs while the process exits.
struct Loop {
  std::mutex mutex;
  int epoll = -1;
  int wake = -1;
  int lastNumber = wakeUp;
  bool ticking = false;  // whether a socket waits to be put back
  uint64_t tick = 0;
  std::unordered_map<int, Handle> handles;
  std::unordered_map<int, Timer> timers;
  std::vector<Released> released;  // what libvirt gets back from the loop's thread, when no callback runs
  Clock::time_point sleepsUntil = Clock::time_point::min();

  void interrupt() const {
    uint64_t one = 1;
    [[maybe_unused]] auto written = write(wake, &one, sizeof one);
  }
};

Loop& loop() {
  static auto* const only = new Loop;
  return *only;
}

// ------------------------------------------------------------------------------------------------ descriptors

uint32_t poll_events(int wanted) { return (wanted & readable ? EPOLLIN : 0u) | (wanted & writable ? EPOLLOUT : 0u); }

int handle_events(uint32_t ready) {
  return (ready & EPOLLIN ? readable : 0) | (ready & EPOLLOUT ? writable : 0) | (ready & EPOLLERR ? error : 0) |
         (ready & EPOLLHUP ? hangup : 0);
}

bool is_socket(int fd) {
  struct stat status;
  return fstat(fd, &status) == 0 && S_ISSOCK(status.st_mode);
}

// Updates the kernel's interest set. It needs no help from the thread that sleeps on the set. Returns the system's
// error number, or 0.
int watch(int number, Handle& handle) {
  if (!handle.wanted && !handle.watched) return 0;
  epoll_event event{poll_events(handle.wanted), {.u64 = static_cast<uint64_t>(number)}};
  int change = !handle.watched ? EPOLL_CTL_ADD : handle.wanted ? EPOLL_CTL_MOD : EPOLL_CTL_DEL;
  if (epoll_ctl(loop().epoll, change, handle.own, &event) < 0) {
    if (change != EPOLL_CTL_ADD || errno != EEXIST || handle.own != handle.fd) return errno;
    int other = fcntl(handle.fd, F_DUPFD_CLOEXEC, 0);
    if (other < 0) return errno;
    handle.own = other;
    return watch(number, handle);
  }
  handle.watched = handle.wanted;
  return 0;
}

int add_handle(int fd, int wanted, libvirt::virEventHandleCallback callback, void* opaque,
               libvirt::virFreeCallback release) {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  int number = ++all.lastNumber;
  Handle handle{fd, fd, wanted, false, is_socket(fd), 0, callback, opaque, release};
  auto place = when_memory([&] { return all.handles.emplace(number, handle).first; });
  if (watch(number, place->second) == 0) return number;
  all.handles.erase(place);
  return -1;
}

// Before and after each call libvirt takes its socket out of the loop and puts it back. So it goes back for real, by
// rearm(), when it has been left in peace for a moment: until then each call would cost two changes of the set, and a
// wake for nothing whenever an answer comes in between.
void update_handle(int number, int wanted) {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  auto found = all.handles.find(number);
  if (found == all.handles.end() || found->second.wanted == wanted) return;
  Handle& handle = found->second;
  handle.wanted = wanted;
  if (handle.watched || !handle.socket) watch(number, handle);
  else if (wanted) handle.since = all.tick;
  if (!wanted || handle.watched || all.ticking) return;
  all.ticking = true;
  all.interrupt();
}

// Puts back what has been wanted for a whole tick; when nothing is left to be put back, there are no more ticks.
void rearm() {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  if (!all.ticking) return;
  all.ticking = false;
  for (auto& [number, handle] : all.handles) {
    if (!handle.wanted || handle.watched) continue;
    if (handle.since >= all.tick || is_shortage(watch(number, handle))) all.ticking = true;
  }
  all.tick++;
}

int remove_handle(int number) {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  auto found = all.handles.find(number);
  if (found == all.handles.end()) return -1;
  Handle handle = found->second;
  if (handle.release) when_memory([&] { all.released.push_back({handle.release, handle.opaque}); });
  all.handles.erase(found);
  handle.wanted = 0;
  watch(number, handle);
  if (handle.own != handle.fd) close(handle.own);
  all.interrupt();
  return 0;
}

// ------------------------------------------------------------------------------------------------ timers

// The loop looks at its timers when it wakes; only one that is due before that is worth waking it.
void set(Timer& timer, int interval) {
  timer.interval = interval;
  timer.due = interval < 0 ? Clock::time_point::max() : Clock::now() + std::chrono::milliseconds(interval);
  if (timer.due < loop().sleepsUntil) loop().interrupt();
}

// A timer that is added switched off is called once all the same. libvirt adds the timer of an event state with the
// first callback, and switches it on for the first event in the queue. An event that was queued while the last callback
// was deregistered is in that queue already: nothing would ever enable the timer, and no event be delivered any more
// (connection.h; here it is about drivers in this process, whose state outlives connections). To libvirt's other timers
// of this kind, those of streams, a call means nothing when nothing is ready.
int add_timer(int interval, libvirt::virEventTimeoutCallback callback, void* opaque, libvirt::virFreeCallback release) {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  int number = ++all.lastNumber;
  Timer& timer = *when_memory([&] { return &all.timers[number]; });
  timer = {interval, interval < 0, {}, callback, opaque, release};
  set(timer, interval);
  if (timer.fresh) {
    timer.due = Clock::now();
    all.interrupt();
  }
  return number;
}

void update_timer(int number, int interval) {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  auto found = all.timers.find(number);
  if (found != all.timers.end()) set(found->second, interval);
}

int remove_timer(int number) {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  auto found = all.timers.find(number);
  if (found == all.timers.end()) return -1;
  const Timer& timer = found->second;
  if (timer.release) when_memory([&] { all.released.push_back({timer.release, timer.opaque}); });
  all.timers.erase(found);
  all.interrupt();
  return 0;
}

// ------------------------------------------------------------------------------------------------ the thread

// Until the first timer is due, in milliseconds, rounded up; -1: indefinitely.
int time_to_sleep() {
  Loop& all = loop();
  std::lock_guard lock(all.mutex);
  auto first = all.ticking ? Clock::now() + tickLength : Clock::time_point::max();
  for (const auto& [number, timer] : all.timers) first = std::min(first, timer.due);
  all.sleepsUntil = first;
  if (first == Clock::time_point::max()) return -1;
  auto left = std::chrono::ceil<std::chrono::milliseconds>(first - Clock::now()).count();
  return static_cast<int>(std::clamp<int64_t>(left, 0, INT32_MAX));
}

// Callbacks run without the lock: they register and remove. What was removed meanwhile is not called.
void dispatch_handle(int number, uint32_t ready) {
  Loop& all = loop();
  std::unique_lock lock(all.mutex);
  auto found = all.handles.find(number);
  if (found == all.handles.end()) return;
  Handle handle = found->second;
  lock.unlock();
  int events = handle.wanted ? handle_events(ready) & (handle.wanted | error | hangup) : 0;
  if (events) handle.callback(number, handle.fd, events, handle.opaque);
}

void dispatch_timers() {
  Loop& all = loop();
  std::vector<int> due;
  {
    std::lock_guard lock(all.mutex);
    all.sleepsUntil = Clock::time_point::min();
    auto now = Clock::now();
    for (auto& [number, timer] : all.timers) {
      if (timer.due > now) continue;
      timer.due = timer.interval < 0 ? Clock::time_point::max() : now + std::chrono::milliseconds(timer.interval);
      when_memory([&due, next = number] { due.push_back(next); });
    }
  }
  for (int number : due) {
    std::unique_lock lock(all.mutex);
    auto found = all.timers.find(number);
    if (found == all.timers.end()) continue;  // An earlier one's callback took it away, or off.
    if (found->second.interval < 0 && !found->second.fresh) continue;
    found->second.fresh = false;
    Timer timer = found->second;
    lock.unlock();
    timer.callback(number, timer.opaque);
  }
}

void give_back() {
  Loop& all = loop();
  std::vector<Released> released;
  {
    std::lock_guard lock(all.mutex);
    released.swap(all.released);
  }
  for (const auto& [release, opaque] : released) release(opaque);
}

// It never ends: connections of any environment may need it.
void run() {
  name_this_thread("libvirt-events");
  Loop& all = loop();
  epoll_event events[64];
  for (;;) {
    int count = epoll_wait(all.epoll, events, 64, time_to_sleep());
    for (int index = 0; index < count; index++) {
      if (events[index].data.u64 != wakeUp) {
        dispatch_handle(static_cast<int>(events[index].data.u64), events[index].events);
        continue;
      }
      uint64_t times;
      [[maybe_unused]] auto got = read(all.wake, &times, sizeof times);
    }
    rearm();
    dispatch_timers();
    give_back();
  }
}

// Closed unless it is kept.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {
    if (number < 0) throw shortage_of(errno);
  }
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;

  int get() const { return number_; }
  void keep() { number_ = -1; }

 private:
  int number_;
};

// Throws where the system lacks what it takes, and leaves nothing behind then.
void start_thread() {
  Loop& all = loop();
  Descriptor epoll(epoll_create1(EPOLL_CLOEXEC));
  Descriptor wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  epoll_event event{EPOLLIN, {.u64 = wakeUp}};
  if (epoll_ctl(epoll.get(), EPOLL_CTL_ADD, wake.get(), &event) < 0) throw shortage_of(errno);
  all.epoll = epoll.get();
  all.wake = wake.get();
  try {
    std::thread(run).detach();
  } catch (const std::system_error& problem) {
    throw Shortage{Resource::threads, problem.code().value()};
  }
  epoll.keep();
  wake.keep();
}

// Not LIBVIRT(), which remembers what it finds: the library is not open for other threads yet.
template <typename Function>
Function* symbol(void* library, const char* name) {
  return reinterpret_cast<Function*>(dlsym(library, name));
}

// A process has one loop; another copy of this library, or another binding, may have been first.
bool registered(void* library) {
  auto* add = symbol<decltype(libvirt::virEventAddTimeout)>(library, "virEventAddTimeout");
  auto* remove = symbol<decltype(libvirt::virEventRemoveTimeout)>(library, "virEventRemoveTimeout");
  int timer = add(
      -1, [](int, void*) {}, nullptr, nullptr);
  if (timer >= 0) remove(timer);
  return timer >= 0;
}

}  // namespace

void start(void* library) {
  if (registered(library)) return;
  start_thread();
  auto* register_loop = symbol<decltype(libvirt::virEventRegisterImpl)>(library, "virEventRegisterImpl");
  register_loop(add_handle, update_handle, remove_handle, add_timer, update_timer, remove_timer);
}

}  // namespace libvirt_native::event_loop
