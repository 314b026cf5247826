// What JavaScript sees of the addon: a few functions that pass words. lib/native/addon.ts declares them.
#include <napi.h>

#include <algorithm>

#include "calls/call.h"
#include "environment/questions.h"
#include "environment/shared_buffer.h"
#include "events/subscription.h"
#include "generated/protocol.h"
#include "libvirt/library.h"
#include "scheduling/lane.h"
#include "scheduling/threads.h"
#include "workarounds/fork_guard.h"

namespace libvirt_native {
namespace {

// An argument that is not a number is read as -1, which no handle and no count is: the method then does nothing.
double number_of(Napi::Value value) { return value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : -1; }

// The number of a call or a question; 0 for what is not a number. Other numbers wrap around, as in JavaScript.
uint32_t uint32_of(Napi::Value value) { return value.IsNumber() ? value.As<Napi::Number>().Uint32Value() : 0; }

[[noreturn]] void throw_with_code(Napi::Error error, const char* code) {
  error.Set("code", code);
  throw error;
}

[[noreturn]] void refuse(Napi::Env env, const char* message) {
  throw_with_code(Napi::TypeError::New(env, message), "ERR_LIBVIRT_ADDON");
}

[[noreturn]] void throw_out_of_memory(Napi::Env env) {
  throw_with_code(Napi::Error::New(env, "The native code has no memory left"), "ERR_LIBVIRT_MEMORY");
}

Napi::ArrayBuffer array_buffer_of(Napi::Value value, const char* message) {
  if (!value.IsArrayBuffer()) refuse(value.Env(), message);
  return value.As<Napi::ArrayBuffer>();
}

std::unique_ptr<Call> make_call(const std::shared_ptr<Environment>& environment, int64_t operation, Request request) {
  if (operation == subscribeOperation) return std::make_unique<Subscribe>(environment, std::move(request));
  return std::make_unique<RowCall>(environment, std::move(request), rows[operation]);
}

// A registration needs a connection, and may name one object that belongs to it.
bool subscribable(const Request& request) {
  const auto& objects = request.objects;
  if (objects.empty() || objects.size() > 2 || !objects[0]) return false;
  if (objects[0]->type() != ObjectType::Connect && objects[0]->type() != ObjectType::AdmConnect) return false;
  return objects.size() == 1 || !objects[1] || objects[1]->connection() == objects[0].get();
}

class Addon final : public Napi::Addon<Addon> {
 public:
  Addon(Napi::Env env, Napi::Object exports) {
    fork_guard::install();
    DefineAddon(exports, {
                             method<&Addon::attach>("attach"),
                             attached_method<&Addon::set_request_buffer>("setRequestBuffer"),
                             attached_method<&Addon::submit>("submit"),
                             attached_method<&Addon::close>("close"),
                             attached_method<&Addon::release>("release"),
                             attached_method<&Addon::cancel>("cancel"),
                             attached_method<&Addon::answer>("answer"),
                             attached_method<&Addon::set_referenced>("setReferenced"),
                             attached_method<&Addon::set_limit>("setLimit"),
                             attached_method<&Addon::stats>("stats"),
                             method<&Addon::library_path>("libraryPath"),
                             InstanceValue("protocolHash", Napi::String::New(env, protocolHash), napi_enumerable),
                         });
  }

 private:
  using Info = const Napi::CallbackInfo&;
  using Method = Napi::Value (Addon::*)(Info);

  // All methods are called through this. node-addon-api turns what they throw into JavaScript errors; the lack of
  // memory gets its own code here.
  template <Method body>
  Napi::Value call(Info info) {
    try {
      return (this->*body)(info);
    } catch (const std::bad_alloc&) {
      throw_out_of_memory(info.Env());
    }
  }

  template <Method body>
  Napi::Value call_attached(Info info) {
    if (!environment_) refuse(info.Env(), "attach() comes first");
    return (this->*body)(info);
  }

  template <Method body>
  static PropertyDescriptor method(const char* name) {
    return InstanceMethod<&Addon::call<body>>(name, napi_enumerable);
  }

  // A method that needs attach() first.
  template <Method body>
  static PropertyDescriptor attached_method(const char* name) {
    return method<&Addon::call_attached<body>>(name);
  }

  // attach(receive, request, response): starts the conversation. `receive` gets answers, events and questions.
  Napi::Value attach(Info info) {
    if (environment_) refuse(info.Env(), "attach() was called before");
    if (!info[0].IsFunction()) refuse(info.Env(), "receive must be a function");
    SharedBuffer request(array_buffer_of(info[1], "request must be an ArrayBuffer"));
    auto response = array_buffer_of(info[2], "response must be an ArrayBuffer");
    environment_ = Environment::create(info.Env(), info[0].As<Napi::Function>(), response);
    request_ = std::move(request);
    return info.Env().Undefined();
  }

  // setRequestBuffer(request): replaces the request buffer, by a larger one for instance.
  Napi::Value set_request_buffer(Info info) {
    request_ = SharedBuffer(array_buffer_of(info[0], "request must be an ArrayBuffer"));
    return info.Env().Undefined();
  }

  // submit(words): queues the call whose words are in the request buffer. Returns a Refusal.
  Napi::Value submit(Info info) {
    const int64_t count = word_count_of(info[0]);
    bool quick = false;
    Refusal refusal = count >= 0 ? submit_words(static_cast<size_t>(count), quick) : Refusal::malformed;
    if (quick) environment_->spin_for_answer(info.Env());
    return Napi::Number::New(info.Env(), static_cast<double>(refusal));
  }

  // close(handle, call): frees an object, with a connection all objects that belong to it; the call is answered when
  // that is done. Returns false if the handle is not open.
  Napi::Value close(Info info) {
    auto object = environment_->handles().take(number_of(info[0]));
    if (object) {
      environment_->note_submitted();
      object->set_closing(std::make_shared<Closing>(environment_, uint32_of(info[1])));
      if (!object->parent()) environment_->handles().take_children(object.get());
    }
    return Napi::Boolean::New(info.Env(), object != nullptr);
  }

  // release(handle): frees an object that JavaScript no longer refers to, without an answer.
  Napi::Value release(Info info) {
    environment_->handles().take(number_of(info[0]));
    return info.Env().Undefined();
  }

  // cancel(call, handle): dequeues a call from the lane of an object. Returns false if it runs already.
  Napi::Value cancel(Info info) {
    auto object = environment_->handles().get(number_of(info[1]));
    bool removed = object && object->lane()->remove(environment_.get(), uint32_of(info[0]));
    return Napi::Boolean::New(info.Env(), removed);
  }

  // answer(question, words): the request buffer holds a count and as many texts, or -1 to decline. JavaScript wipes it.
  Napi::Value answer(Info info) {
    const auto count = static_cast<size_t>(std::max<int64_t>(word_count_of(info[1]), 0));
    std::optional<questions::Answer> texts;
    try {
      Reader reader(request_.words(), count);
      int64_t length = reader.integer();
      if (length >= 0) texts.emplace();
      for (int64_t index = 0; index < length; index++) {
        size_t size;
        const char* text = reader.block(size);
        text ? texts->emplace_back(text, size) : texts->emplace_back();
      }
    } catch (const Malformed&) {
      texts.reset();
    }
    questions::answer(uint32_of(info[0]), std::move(texts));
    return info.Env().Undefined();
  }

  // setReferenced(referenced): whether pending calls keep the process alive.
  Napi::Value set_referenced(Info info) {
    environment_->set_referenced(info.Env(), info[0].IsBoolean() && info[0].As<Napi::Boolean>());
    return info.Env().Undefined();
  }

  // setLimit(connection, workers): how many of its calls run at once.
  Napi::Value set_limit(Info info) {
    auto object = environment_->handles().get(number_of(info[0]));
    const double wanted = number_of(info[1]);
    // Clamped before the cast: a double may be NaN or larger than any size_t.
    const size_t limit = wanted >= 1 ? static_cast<size_t>(std::min<double>(wanted, Lane::largestLimit)) : 1;
    if (object) object->lane()->set_limit(limit);
    return info.Env().Undefined();
  }

  // stats(connection?): of the process and this environment; with a connection's handle, of its lane.
  Napi::Value stats(Info info) {
    auto result = Napi::Object::New(info.Env());
    auto set = [&](const char* name, size_t value) { result.Set(name, static_cast<double>(value)); };
    const double handle = number_of(info[0]);
    if (!(handle >= 0)) {
      set("threads", threads::count());
      set("handles", environment_->handles().size());
      return result;
    }
    auto object = environment_->handles().get(handle);
    if (!object) return info.Env().Undefined();
    const Lane::Stats lane = object->lane()->stats();
    set("queued", lane.queued);
    set("running", lane.running);
    set("workers", lane.limit);
    return result;
  }

  // libraryPath(): the libvirt that was opened, or an empty string before the first call.
  Napi::Value library_path(Info info) { return Napi::String::New(info.Env(), library::path(Library::libvirt)); }

  // A number of words in the request buffer; -1 if it is not one, or more than there are.
  int64_t word_count_of(Napi::Value value) const {
    const double count = number_of(value);
    return count >= 0 && count <= static_cast<double>(request_.size()) ? static_cast<int64_t>(count) : -1;
  }

  // Sets `quick` if the answer is worth spinning for.
  Refusal submit_words(size_t count, bool& quick) {
    Reader reader(request_.words(), count);
    try {
      const int64_t operation = reader.integer();
      if (operation < subscribeOperation || operation >= static_cast<int64_t>(rowCount)) return Refusal::malformed;
      Request request;
      request.number = static_cast<uint32_t>(reader.integer());
      const int64_t bits = reader.integer();
      request.urgent = bits & urgentBit;
      request.secret = bits & secretBit;
      request.report_start = bits & reportStartBit;
      const size_t objects = reader.count();
      for (size_t index = 0; index < objects; index++) {
        const Handle handle = reader.number();
        request.objects.push_back(handle == 0 ? nullptr : environment_->handles().get(handle));
        if (handle != 0 && !request.objects.back()) return Refusal::closed;
      }
      if (operation >= 0 ? RowCall::mismatch(rows[operation], request) != nullptr : !subscribable(request))
        return Refusal::wrongType;
      request.words.assign(reader.rest(), static_cast<const Word*>(request_.words() + count));
      const bool urgent = request.urgent;
      auto call = make_call(environment_, operation, std::move(request));
      const std::shared_ptr<Lane> lane = call->lane();
      quick = lane->submit(std::move(call), urgent);
      environment_->note_submitted();
      return Refusal::none;
    } catch (const Malformed&) {
      return Refusal::malformed;
    } catch (const std::bad_alloc&) {
      return Refusal::noMemory;
    }
  }

  // Node destroys the Addon at the end of its environment; environment.cc describes the order.
  std::shared_ptr<Environment> environment_;  // none before attach()
  SharedBuffer request_;
};

NODE_API_ADDON(Addon)

}  // namespace
}  // namespace libvirt_native
