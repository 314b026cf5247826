#include "environment/environment.h"

#include <algorithm>
#include <utility>

#include "environment/exceptions.h"
#include "environment/questions.h"
#include "scheduling/lane.h"

namespace libvirt_native {
namespace {

constexpr size_t headerWords = 4;  // kind, number, outcome, length

// How long the JavaScript thread spins for an answer, and how often until the event loop has turned.
constexpr auto spinLimit = Microseconds(10);
constexpr uint32_t maxSpins = 32;

size_t size_of(const Message& message) { return headerWords + message.words.size(); }

void copy_message(Word* target, const Message& message) {
  target[0] = word_of(static_cast<double>(message.kind));
  target[1] = word_of(message.number);
  target[2] = word_of(static_cast<double>(message.outcome));
  target[3] = word_of(static_cast<double>(message.words.size()));
  std::copy_n(message.words.data(), message.words.size(), target + headerWords);
}

// Sets a flag for as long as it lives.
class Raised {
 public:
  explicit Raised(bool& flag) : flag_(flag) { flag_ = true; }
  ~Raised() { flag_ = false; }
  Raised(const Raised&) = delete;

 private:
  bool& flag_;
};

}  // namespace

// The order in which an environment ends, each step on its JavaScript thread (Node runs cleanup hooks last in, first
// out):
//
//   1. end(): from here on nothing is posted, so the thread-safe function is not used any more
//   2. Node's own hook closes the thread-safe function
//   3. Node destroys the instance of Addon, which holds an environment and the request buffer
//
// Workers may hold the Environment longer; it then has nothing of Node's.
std::shared_ptr<Environment> Environment::create(Napi::Env env, Napi::Function receive, Napi::ArrayBuffer response) {
  auto environment = std::make_shared<Environment>();
  environment->receive_ = Napi::Persistent(receive);
  environment->response_ = SharedBuffer(response);
  environment->wakeUp_ = WakeUp::New(env, receive, "libvirt-native", 0, 1, environment.get());
  environment->wakeUp_.Unref(env);
  const auto hook = env.AddCleanupHook([environment] { environment->end(); });
  if (hook.IsEmpty()) throw Napi::Error::New(env, "the environment is ending");
  return environment;
}

// Discards all messages, declines all questions, and sends the objects to their lanes, to be freed.
void Environment::end() noexcept {
  {
    std::lock_guard lock(mutex_);
    alive_ = false;
    messages_.clear();
  }
  receive_.Reset();
  response_.release();
  questions::decline_all(this);
  handles_.end();
}

bool Environment::alive() {
  std::lock_guard lock(mutex_);
  return alive_;
}

const std::shared_ptr<Lane>& Environment::lane() {
  std::lock_guard lock(mutex_);
  if (!lane_) lane_ = Lane::create();
  return lane_;
}

void Environment::set_referenced(Napi::Env env, bool referenced) {
  if (referenced) wakeUp_.Ref(env);
  else wakeUp_.Unref(env);
}

void Environment::post(Message message) noexcept {
  std::lock_guard lock(mutex_);
  if (!alive_) return;
  if (message.kind == MessageKind::answer) pending_.fetch_sub(1, std::memory_order_relaxed);
  when_memory([&] { messages_.push_back(std::move(message)); });
  arrived_.store(true, std::memory_order_release);
  if (messages_.size() == 1 && !spinning_) wake_javascript();
}

void Environment::spin_for_answer(Napi::Env env) {
  // Not from within a delivery: the messages being read would be overwritten.
  if (delivering_ || spins_ >= maxSpins || pending_.load(std::memory_order_relaxed) > 1) return;
  if (!spinWait_.worthwhile()) return;
  {
    std::lock_guard lock(mutex_);
    if (messages_.empty()) spinning_ = true;
  }
  spinWait_.spin_until([&] { return arrived_.load(std::memory_order_acquire); }, spinLimit);
  {
    std::lock_guard lock(mutex_);
    spinning_ = false;
    if (messages_.empty()) return;
    // Event listeners are not called in the middle of a function of JavaScript.
    if (messages_.size() > 1 || messages_[0].kind != MessageKind::answer) return wake_javascript();
  }
  spins_++;
  deliver(env, receive_.Value());
}

// Called by Node on the JavaScript thread after wake_javascript(); without an env where the environment is ending.
void Environment::wake_up(Napi::Env env, Napi::Function receive, Environment* environment, void*) {
  if (static_cast<napi_env>(env) == nullptr) return;
  // After many messages at once, many calls follow: these are served faster together.
  environment->spins_ = environment->deliver(env, receive) > 1 ? maxSpins : 0;
}

// Copies messages into the response buffer, as many at once as fit; one that is too large gets a buffer of its own.
// Returns how many there were. `receive` throws only where the environment is being terminated, since it catches what
// users' callbacks throw: the rest is dropped then.
size_t Environment::deliver(Napi::Env env, Napi::Function receive) {
  std::vector<Message> messages;
  {
    std::lock_guard lock(mutex_);
    messages.swap(messages_);
    arrived_.store(false, std::memory_order_relaxed);
  }
  const Raised delivering(delivering_);
  const size_t room = response_.size();
  size_t used = 0;
  auto hand_over = [&] {
    if (used) receive.Call({Napi::Number::New(env, static_cast<double>(used))});
    used = 0;
  };
  for (const Message& message : messages) {
    const size_t size = size_of(message);
    if (used + size > room) hand_over();
    if (size <= room) {
      copy_message(response_.words() + used, message);
      used += size;
      continue;
    }
    const Napi::HandleScope scope(env);
    auto large = Napi::ArrayBuffer::New(env, size * sizeof(Word));
    copy_message(static_cast<Word*>(large.Data()), message);
    receive.Call({Napi::Number::New(env, static_cast<double>(size)), large});
  }
  hand_over();
  return messages.size();
}

}  // namespace libvirt_native
