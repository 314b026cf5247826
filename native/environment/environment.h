// What belongs to one JavaScript environment (the main thread, or one worker_thread): its handles, and the messages to
// it.
//
// Workers outlive environments: they hold it by shared_ptr, and what they post after it has ended is dropped.
#pragma once

#include <napi.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <tuple>
#include <vector>

#include "environment/shared_buffer.h"
#include "environment/spin_wait.h"
#include "generated/protocol.h"
#include "objects/handle_table.h"
#include "wire/words.h"

namespace libvirt_native {

struct Message {
  MessageKind kind;
  uint32_t number;  // of the call, the subscription or the question
  Outcome outcome;
  Writer words;
};

class Environment : public std::enable_shared_from_this<Environment> {
 public:
  // `receive` is called with the messages in `response`, or in a buffer of their own where they do not fit.
  static std::shared_ptr<Environment> create(Napi::Env env, Napi::Function receive, Napi::ArrayBuffer response);

  Environment() = default;
  Environment(const Environment&) = delete;

  // Thread-safe. The JavaScript thread is woken once for all the messages that have come by then.
  void post(Message message) noexcept;

  // Counts a call whose answer will be posted.
  void note_submitted() { pending_.fetch_add(1, std::memory_order_relaxed); }
  // Spins a few microseconds for the answer to the call that was just submitted, if no other is pending, and delivers
  // it: that is sooner than the event loop could be woken. A limited number of times until the event loop has turned,
  // which must not starve.
  void spin_for_answer(Napi::Env env);

  HandleTable& handles() { return handles_; }
  // Thread-safe, as is lane().
  bool alive();
  // The lane of calls that belong to no connection.
  const std::shared_ptr<Lane>& lane();

  // Whether the environment keeps the process alive.
  void set_referenced(Napi::Env env, bool referenced);

 private:
  static void wake_up(Napi::Env env, Napi::Function receive, Environment* environment, void*);
  using WakeUp = Napi::TypedThreadSafeFunction<Environment, void, &Environment::wake_up>;

  // Its queue is unlimited, so it only fails while the environment ends, when there is no thread left to wake.
  void wake_javascript() { std::ignore = wakeUp_.NonBlockingCall(); }
  size_t deliver(Napi::Env env, Napi::Function receive);
  void end() noexcept;

  // Of the JavaScript thread. The references are released by end(): the last holder of an environment may be a worker.
  Napi::FunctionReference receive_;
  SharedBuffer response_;
  bool delivering_ = false;
  uint32_t spins_ = 0;  // since the event loop last turned
  SpinWait spinWait_;

  std::atomic<uint32_t> pending_ = 0;  // calls without an answer yet
  std::atomic<bool> arrived_ = false;  // whether there are messages

  HandleTable handles_;
  std::mutex mutex_;  // guards what follows
  bool alive_ = true;
  std::vector<Message> messages_;
  bool spinning_ = false;  // the JavaScript thread spins for messages, and need not be woken
  WakeUp wakeUp_;
  std::shared_ptr<Lane> lane_;
};

}  // namespace libvirt_native
