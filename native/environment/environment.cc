#include "environment/environment.h"

#include <algorithm>

#include "environment/questions.h"
#include "environment/shortage.h"
#include "scheduling/lane.h"

namespace libvirt_native {

constexpr size_t headerWords = 4;  // kind, number, outcome, length

constexpr auto attendLimit = Microseconds(10);
constexpr uint32_t mostAttended = 32;

std::shared_ptr<Environment> Environment::create(napi_env env, napi_value receive) {
  auto environment = std::make_shared<Environment>();
  napi_value name;
  napi_create_string_utf8(env, "libvirt-native", NAPI_AUTO_LENGTH, &name);
  napi_create_threadsafe_function(env, receive, nullptr, name, 0, 1, nullptr, nullptr, environment.get(), drain,
                                  &environment->wake_);
  napi_unref_threadsafe_function(env, environment->wake_);
  napi_create_reference(env, receive, 1, &environment->receive_);
  // Hooks run last in, first out: this one comes before the function's own, so that nobody posts to a function that is
  // gone.
  environment->env_ = env;
  environment->self_ = new std::shared_ptr<Environment>(environment);
  napi_add_env_cleanup_hook(env, end, environment->self_);
  return environment;
}

bool Environment::alive() {
  std::lock_guard lock(mutex_);
  return alive_;
}

void Environment::post(Message message) noexcept {
  std::lock_guard lock(mutex_);
  if (!alive_) return;
  if (message.kind == MessageKind::answer) expected_.fetch_sub(1, std::memory_order_relaxed);
  when_memory([&] { messages_.push_back(std::move(message)); });
  arrived_.store(true, std::memory_order_release);
  if (messages_.size() == 1 && !attending_) napi_call_threadsafe_function(wake_, nullptr, napi_tsfn_nonblocking);
}

void Environment::attend(napi_env env) {
  // Not while messages are read, whose memory would be used again.
  if (delivering_ || attended_ >= mostAttended || expected_.load(std::memory_order_relaxed) > 1) return;
  if (!lookout_.worthwhile()) return;
  {
    std::lock_guard lock(mutex_);
    if (messages_.empty()) attending_ = true;
  }
  lookout_.until([&] { return arrived_.load(std::memory_order_acquire); }, attendLimit);
  {
    std::lock_guard lock(mutex_);
    attending_ = false;
    if (messages_.empty()) return;
    // Listeners of events are not called in the middle of what JavaScript is doing.
    if (messages_.size() > 1 || messages_[0].kind != MessageKind::answer) {
      napi_call_threadsafe_function(wake_, nullptr, napi_tsfn_nonblocking);
      return;
    }
  }
  attended_++;
  napi_value receive;
  napi_get_reference_value(env, receive_, &receive);
  deliver(env, receive);
}

size_t Environment::Buffer::room(napi_env env) const {
  napi_value array_buffer = nullptr;
  bool detached = true;
  napi_get_reference_value(env, reference, &array_buffer);
  napi_is_detached_arraybuffer(env, array_buffer, &detached);
  return detached ? 0 : count;
}

void Environment::set_buffer(napi_env env, Buffer& buffer, napi_value array_buffer) {
  if (buffer.reference) napi_delete_reference(env, buffer.reference);
  void* data = nullptr;
  size_t length = 0;
  napi_get_arraybuffer_info(env, array_buffer, &data, &length);
  napi_create_reference(env, array_buffer, 1, &buffer.reference);
  buffer.words = static_cast<Word*>(data);
  buffer.count = length / sizeof(Word);
}

void Environment::set_referenced(napi_env env, bool referenced) {
  if (referenced) napi_ref_threadsafe_function(env, wake_);
  else napi_unref_threadsafe_function(env, wake_);
}

const std::shared_ptr<Lane>& Environment::lane() {
  std::lock_guard lock(mutex_);
  if (!lane_) lane_ = Lane::create();
  return lane_;
}

void Environment::drain(napi_env env, napi_value receive, void* context, void*) {
  if (!env) return;
  auto* environment = static_cast<Environment*>(context);
  // After many messages at once, many calls follow: these are served faster together.
  environment->attended_ = environment->deliver(env, receive) > 1 ? mostAttended : 0;
}

// Copies messages into the response buffer and hands over as many as fit; one that is too large travels in a buffer of
// its own.
size_t Environment::deliver(napi_env env, napi_value receive) {
  std::vector<Message> messages;
  {
    std::lock_guard lock(mutex_);
    messages.swap(messages_);
    arrived_.store(false, std::memory_order_relaxed);
  }
  delivering_ = true;
  const size_t room = response.room(env);
  napi_value global;
  napi_get_global(env, &global);
  size_t used = 0;
  auto hand_over = [&](size_t words, napi_value large) {
    napi_value arguments[2];
    napi_create_double(env, static_cast<double>(words), &arguments[0]);
    if (large) arguments[1] = large;
    else napi_get_undefined(env, &arguments[1]);
    napi_call_function(env, global, receive, 2, arguments,
                       nullptr);  // Does not throw: it catches what users' callbacks throw.
  };
  auto place = [](Word* target, const Message& message) {
    target[0] = word_of(static_cast<double>(message.kind));
    target[1] = word_of(message.number);
    target[2] = word_of(static_cast<double>(message.outcome));
    target[3] = word_of(static_cast<double>(message.words.size()));
    std::copy_n(message.words.data(), message.words.size(), target + headerWords);
  };
  for (const Message& message : messages) {
    size_t size = headerWords + message.words.size();
    if (used && used + size > room) {
      hand_over(used, nullptr);
      used = 0;
    }
    if (size <= room) {
      place(response.words + used, message);
      used += size;
      continue;
    }
    napi_handle_scope scope;
    napi_open_handle_scope(env, &scope);
    void* data = nullptr;
    napi_value large;
    // Fails where the environment is being terminated: there is nobody left to tell.
    if (napi_create_arraybuffer(env, size * sizeof(Word), &data, &large) == napi_ok) {
      place(static_cast<Word*>(data), message);
      hand_over(size, large);
    }
    napi_close_handle_scope(env, scope);
  }
  if (used) hand_over(used, nullptr);
  delivering_ = false;
  return messages.size();
}

// The environment ends: nothing is posted any more, nobody waits for an answer from it, and its objects go to their
// lanes.
void Environment::end(void* data) {
  auto* self = static_cast<std::shared_ptr<Environment>*>(data);
  std::shared_ptr<Environment> environment = std::move(*self);
  delete self;
  {
    std::lock_guard lock(environment->mutex_);
    environment->alive_ = false;
    environment->messages_.clear();
  }
  for (Buffer* buffer : {&environment->request, &environment->response})
    napi_delete_reference(environment->env_, buffer->reference);
  napi_delete_reference(environment->env_, environment->receive_);
  questions::abandon(environment.get());
  environment->handles_.end();
}

}  // namespace libvirt_native
