// What JavaScript sees of the addon: a few functions that pass words. lib/native/addon.ts declares them.
#include <node_api.h>

#include <algorithm>

#include "calls/call.h"
#include "environment/questions.h"
#include "events/subscription.h"
#include "generated/protocol.h"
#include "libvirt/library.h"
#include "scheduling/lane.h"
#include "scheduling/threads.h"
#include "workarounds/fork_guard.h"

namespace libvirt_native {
namespace {

struct Instance {
  std::shared_ptr<Environment> environment;
};

Instance& instance(napi_env env) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  return *static_cast<Instance*>(data);
}

napi_value number(napi_env env, double value) {
  napi_value result;
  napi_create_double(env, value, &result);
  return result;
}

// Up to three arguments, undefined where there are fewer.
struct Arguments {
  napi_value values[3];
  Arguments(napi_env env, napi_callback_info info) {
    size_t count = 3;
    napi_get_cb_info(env, info, &count, values, nullptr, nullptr);
  }
};

double double_of(napi_env env, napi_value value) {
  double result = -1;
  napi_get_value_double(env, value, &result);
  return result;
}

// The number of a call or a question; 0 for what is no number. Others wrap around, as in JavaScript.
uint32_t uint32_of(napi_env env, napi_value value) {
  uint32_t result = 0;
  napi_get_value_uint32(env, value, &result);
  return result;
}

// So many words of a buffer, or -1 for what is no such number.
int64_t word_count_of(napi_env env, napi_value value, const Environment::Buffer& buffer) {
  double count = double_of(env, value);
  return count >= 0 && count <= static_cast<double>(buffer.room(env)) ? static_cast<int64_t>(count) : -1;
}

napi_value refuse(napi_env env, const char* message) {
  napi_throw_type_error(env, "ERR_LIBVIRT_ADDON", message);
  return nullptr;
}

bool is_array_buffer(napi_env env, napi_value value) {
  bool is = false;
  napi_is_arraybuffer(env, value, &is);
  return is;
}

bool is_function(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return type == napi_function;
}

// A function that belongs to a conversation, which has to begin first.
template <napi_callback function>
napi_value attached(napi_env env, napi_callback_info info) {
  if (!instance(env).environment) return refuse(env, "attach() comes first");
  return function(env, info);
}

// attach(receive, request, response): starts the conversation. `receive` gets answers, events and questions.
napi_value attach(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  if (instance(env).environment) return refuse(env, "attach() was called before");
  if (!is_function(env, arguments.values[0])) return refuse(env, "receive must be a function");
  if (!is_array_buffer(env, arguments.values[1]) || !is_array_buffer(env, arguments.values[2]))
    return refuse(env, "request and response must be ArrayBuffers");
  auto environment = Environment::create(env, arguments.values[0]);
  environment->set_buffer(env, environment->request, arguments.values[1]);
  environment->set_buffer(env, environment->response, arguments.values[2]);
  instance(env).environment = std::move(environment);
  return nullptr;
}

// setRequestBuffer(request): a larger one.
napi_value set_request_buffer(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  Environment& environment = *instance(env).environment;
  if (!is_array_buffer(env, arguments.values[0])) return refuse(env, "request must be an ArrayBuffer");
  environment.set_buffer(env, environment.request, arguments.values[0]);
  return nullptr;
}

std::unique_ptr<Call> make_call(const std::shared_ptr<Environment>& environment, int64_t operation, Request request) {
  if (operation == subscribeOperation) return std::make_unique<Subscribe>(environment, std::move(request));
  return std::make_unique<RowCall>(environment, std::move(request), rows[operation]);
}

// Events are of a connection, and of it or of what came from it.
bool subscribable(const Request& request) {
  const auto& objects = request.objects;
  if (objects.empty() || objects.size() > 2 || !objects[0]) return false;
  if (objects[0]->type() != ObjectType::Connect && objects[0]->type() != ObjectType::AdmConnect) return false;
  return objects.size() == 1 || !objects[1] || objects[1]->connection() == objects[0].get();
}

// `quick` is set when the answer will be there at once.
Refusal submit_words(Instance& self, size_t count, bool& quick) {
  Environment& environment = *self.environment;
  Reader reader(environment.request.words, count);
  try {
    int64_t operation = reader.integer();
    if (operation < subscribeOperation || operation >= static_cast<int64_t>(rowCount)) return Refusal::malformed;
    Request request;
    request.number = static_cast<uint32_t>(reader.integer());
    int64_t bits = reader.integer();
    request.urgent = bits & urgentBit;
    request.secret = bits & secretBit;
    request.report_start = bits & reportStartBit;
    size_t objects = reader.count();
    for (size_t index = 0; index < objects; index++) {
      double handle = reader.number();
      request.objects.push_back(handle == 0 ? nullptr : environment.handles().get(handle));
      if (handle != 0 && !request.objects.back()) return Refusal::closed;
    }
    if (operation >= 0 ? RowCall::mismatch(rows[operation], request) != nullptr : !subscribable(request))
      return Refusal::wrongType;
    request.words.assign(reader.rest(), static_cast<const Word*>(environment.request.words + count));
    if (request.secret) explicit_bzero(environment.request.words, count * sizeof(Word));
    bool urgent = request.urgent;
    auto call = make_call(self.environment, operation, std::move(request));
    const std::shared_ptr<Lane> lane = call->lane();
    quick = lane->submit(std::move(call), urgent);
    environment.expect();
    return Refusal::none;
  } catch (const Malformed&) {
    return Refusal::malformed;
  } catch (const std::bad_alloc&) {
    return Refusal::noMemory;
  }
}

// submit(words): queues the call whose words stand in the request buffer.
napi_value submit(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  int64_t count = word_count_of(env, arguments.values[0], instance(env).environment->request);
  bool quick = false;
  Refusal refusal = count >= 0 ? submit_words(instance(env), static_cast<size_t>(count), quick) : Refusal::malformed;
  if (quick) instance(env).environment->attend(env);
  return number(env, static_cast<double>(refusal));
}

// close(handle, call): gives an object back, and with a connection all that came from it; the call is answered when it
// is gone. False when the handle is not open.
napi_value close(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  const auto& environment = instance(env).environment;
  auto object = environment->handles().take(double_of(env, arguments.values[0]));
  if (object) {
    environment->expect();
    object->set_closing(std::make_shared<Closing>(environment, uint32_of(env, arguments.values[1])));
  }
  if (object && !object->parent()) environment->handles().take_children(object.get());
  napi_value result;
  napi_get_boolean(env, object != nullptr, &result);
  return result;
}

// release(handle): the same for an object that JavaScript has forgotten; nobody waits.
napi_value release(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  instance(env).environment->handles().take(double_of(env, arguments.values[0]));
  return nullptr;
}

// cancel(call, handle): takes a queued call out of the lane of an object. False when it runs already.
napi_value cancel(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  const auto& environment = instance(env).environment;
  auto object = environment->handles().get(double_of(env, arguments.values[1]));
  bool removed = object && object->lane()->remove(environment.get(), uint32_of(env, arguments.values[0]));
  napi_value result;
  napi_get_boolean(env, removed, &result);
  return result;
}

// answer(question, words): the request buffer holds a count and as many texts, or -1 to decline.
napi_value answer(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  Environment& environment = *instance(env).environment;
  auto count = static_cast<size_t>(std::max<int64_t>(word_count_of(env, arguments.values[1], environment.request), 0));
  std::optional<questions::Answer> texts;
  try {
    Reader reader(environment.request.words, count);
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
  explicit_bzero(environment.request.words, count * sizeof(Word));
  questions::answer(uint32_of(env, arguments.values[0]), std::move(texts));
  return nullptr;
}

// setReferenced(whether): whether what is awaited keeps the process alive.
napi_value set_referenced(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  bool referenced = false;
  napi_get_value_bool(env, arguments.values[0], &referenced);
  instance(env).environment->set_referenced(env, referenced);
  return nullptr;
}

// setLimit(connection, workers): how many of its calls run at once.
napi_value set_limit(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  auto object = instance(env).environment->handles().get(double_of(env, arguments.values[0]));
  double wanted = double_of(env, arguments.values[1]);
  // No cast of what a size_t does not hold, be it no number at all.
  size_t limit = wanted >= 1 ? static_cast<size_t>(std::min<double>(wanted, Lane::largestLimit)) : 1;
  if (object) object->lane()->set_limit(limit);
  return nullptr;
}

void set(napi_env env, napi_value object, const char* name, double value) {
  napi_set_named_property(env, object, name, number(env, value));
}

// stats(connection?): of the process and this environment; with a connection's handle, of its lane.
napi_value stats(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  Environment& environment = *instance(env).environment;
  napi_value result;
  napi_create_object(env, &result);
  double handle = double_of(env, arguments.values[0]);
  if (handle >= 0) {
    auto object = environment.handles().get(handle);
    if (!object) return nullptr;
    Lane::Stats lane = object->lane()->stats();
    set(env, result, "queued", static_cast<double>(lane.queued));
    set(env, result, "running", static_cast<double>(lane.running));
    set(env, result, "workers", static_cast<double>(lane.limit));
    return result;
  }
  set(env, result, "threads", static_cast<double>(threads::count()));
  set(env, result, "handles", static_cast<double>(environment.handles().size()));
  return result;
}

// libraryPath(): the libvirt that was opened, or an empty string before the first call.
napi_value library_path(napi_env env, napi_callback_info) {
  napi_value result;
  napi_create_string_utf8(env, library::path(Library::libvirt).c_str(), NAPI_AUTO_LENGTH, &result);
  return result;
}

// What every function of the addon is called through: no C++ exception reaches Node, which would end the process.
template <napi_callback function>
napi_value guarded(napi_env env, napi_callback_info info) {
  try {
    return function(env, info);
  } catch (const std::bad_alloc&) {
    napi_throw_error(env, "ERR_LIBVIRT_MEMORY", "The native code has no memory left");
    return nullptr;
  }
}

napi_value initialize(napi_env env, napi_value exports) {
  fork_guard::install();
  napi_set_instance_data(
      env, new Instance, [](napi_env, void* data, void*) { delete static_cast<Instance*>(data); }, nullptr);
  const struct {
    const char* name;
    napi_callback function;
  } functions[] = {
      {"attach", guarded<attach>},
      {"setRequestBuffer", guarded<attached<set_request_buffer>>},
      {"submit", guarded<attached<submit>>},
      {"close", guarded<attached<close>>},
      {"release", guarded<attached<release>>},
      {"cancel", guarded<attached<cancel>>},
      {"answer", guarded<attached<answer>>},
      {"setReferenced", guarded<attached<set_referenced>>},
      {"setLimit", guarded<attached<set_limit>>},
      {"stats", guarded<attached<stats>>},
      {"libraryPath", guarded<library_path>},
  };
  for (const auto& entry : functions) {
    napi_value function;
    napi_create_function(env, entry.name, NAPI_AUTO_LENGTH, entry.function, nullptr, &function);
    napi_set_named_property(env, exports, entry.name, function);
  }
  napi_value hash;
  napi_create_string_utf8(env, protocolHash, NAPI_AUTO_LENGTH, &hash);
  napi_set_named_property(env, exports, "protocolHash", hash);
  return exports;
}

}  // namespace
}  // namespace libvirt_native

NAPI_MODULE_INIT() { return libvirt_native::initialize(env, exports); }
