// What belongs to one JavaScript environment (the main thread, or one worker_thread): its handles, and the messages for
// it.
//
// Workers outlive environments: they hold it by shared_ptr, and once it has ended what they post is dropped.
#pragma once

#include <node_api.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "environment/spin_wait.h"
#include "generated/protocol.h"
#include "objects/object.h"
#include "wire/words.h"

namespace libvirt_native {

struct Message {
  MessageKind kind;
  uint32_t number;  // of the call, the subscription or the question
  Outcome outcome;
  Writer words;
};

struct Job;

class Environment : public std::enable_shared_from_this<Environment> {
 public:
  static std::shared_ptr<Environment> create(napi_env env, napi_value receive);

  // From any thread. One wake of the JavaScript thread serves all the messages that have come by then.
  void post(Message message) noexcept;

  // Waits a few microseconds for the answer to a call that was just sent, where no other call is on its way, and
  // delivers it: that is sooner than the event loop could be woken for it. Not again and again, since the loop has to
  // turn.
  void attend(napi_env env);
  // A call is on its way.
  void expect() { expected_.fetch_add(1, std::memory_order_relaxed); }

  HandleTable& handles() { return handles_; }
  bool alive();

  // The memory shared with JavaScript, used on its thread only.
  struct Buffer {
    Word* words = nullptr;
    size_t count = 0;
    napi_ref reference = nullptr;
    // 0 once its ArrayBuffer was transferred to another thread, and the memory with it.
    size_t room(napi_env env) const;
  };
  Buffer request;
  Buffer response;
  void set_buffer(napi_env env, Buffer& buffer, napi_value array_buffer);

  // Keeps the process alive while something is awaited.
  void set_referenced(napi_env env, bool referenced);

  // The lane of calls that belong to no connection.
  const std::shared_ptr<Lane>& lane();

 private:
  static void drain(napi_env env, napi_value receive, void* context, void* data);
  static void end(void* data);
  size_t deliver(napi_env env, napi_value receive);

  // Of JavaScript's thread.
  napi_ref receive_ = nullptr;
  bool delivering_ = false;
  uint32_t attended_ = 0;  // since the loop last turned
  Lookout lookout_;

  std::atomic<uint32_t> expected_ = 0;
  std::atomic<bool> arrived_ = false;  // whether there are messages

  napi_env env_ = nullptr;
  HandleTable handles_;
  std::mutex mutex_;  // guards what follows
  bool alive_ = true;
  std::vector<Message> messages_;
  bool attending_ = false;  // JavaScript's thread looks out for messages, and need not be woken
  napi_threadsafe_function wake_ = nullptr;
  std::shared_ptr<Lane> lane_;
  std::shared_ptr<Environment>* self_ = nullptr;
};

}  // namespace libvirt_native
