#include "calls/call.h"

#include <atomic>
#include <cstring>
#include <stdexcept>

#include "calls/frame.h"
#include "testing/recorder.h"
#include "workarounds/descriptors.h"

namespace libvirt_native {
namespace {

// Filled as functions are first called. A race is benign: every thread writes the same address.
std::atomic<void*>* addresses() {
  static auto* const all = new std::atomic<void*>[rowCount]();  // Leaked: workers may run while the process exits.
  return all;
}

void* address_of(const Row& row) {
  std::atomic<void*>& known = addresses()[&row - rows];
  void* address = known.load(std::memory_order_relaxed);
  if (!address) known.store(address = library::find(row.library, row.name), std::memory_order_relaxed);
  return address;
}

bool takes_object(Kind kind) { return kind == Kind::object || kind == Kind::objectOrNull; }

bool is_connection(ObjectType type) { return type == ObjectType::Connect || type == ObjectType::AdmConnect; }

}  // namespace

void Request::clear() {
  objects.clear();
  wipe();
}

void Request::wipe() {
  if (secret && !words.empty()) explicit_bzero(words.data(), words.size() * sizeof(Word));
}

Call::Call(std::shared_ptr<Environment> environment, Request request)
    : environment_(std::move(environment)), request_(std::move(request)) {}

std::shared_ptr<Lane> Call::lane() {
  for (const auto& object : request_.objects)
    if (object) return object->lane();
  return environment_->lane();
}

std::shared_ptr<Object> Call::connection() const {
  std::shared_ptr<Object> found;
  for (const auto& object : request_.objects) {
    if (!object) continue;
    if (!found) found = object->parent() ? object->parent() : object;
    else if (is_connection(object->type())) found = object;  // A migrated domain belongs to its destination.
  }
  return found;
}

// Before the answer is posted, for what JavaScript does next: a close() does not wait for this call, and no secret is
// in memory any more.
void Call::answer(Outcome outcome, Writer writer) noexcept {
  request_.clear();
  environment_->post({MessageKind::answer, request_.number, outcome, std::move(writer)});
}

// In milliseconds of the monotonic clock, which performance.now() and process.hrtime() of Node read, too.
void Call::report_start(std::chrono::steady_clock::time_point start) {
  Writer writer;
  writer.number(std::chrono::duration<double, std::milli>(start.time_since_epoch()).count());
  environment_->post({MessageKind::started, request_.number, Outcome::success, std::move(writer)});
}

void Call::cancel() noexcept { answer(Outcome::cancelled, {}); }

void Call::refuse() noexcept {
  Writer writer;
  const Outcome outcome = explain(writer, Shortage{Resource::threads, EAGAIN});
  answer(outcome, std::move(writer));
}

void Call::run() noexcept {
  Writer writer;
  const Outcome outcome = perform_or_explain(writer);
  if (recorder::on) or_nothing([&] { recorder::called(name(), request_, outcome, writer, environment_->handles()); });
  answer(outcome, std::move(writer));
}

// An exception becomes the answer.
Outcome Call::perform_or_explain(Writer& writer) noexcept {
  try {
    Reader reader(request_.words.data(), request_.words.size());
    const auto start = std::chrono::steady_clock::now();
    if (request_.report_start) report_start(start);
    const Outcome outcome = perform(reader, writer);
    lane()->note_duration(std::chrono::steady_clock::now() - start);
    return outcome;
  } catch (const Shortage& shortage) {
    return explain(writer, shortage);
  } catch (const std::bad_alloc&) {
    return explain(writer, Shortage{Resource::memory, ENOMEM});
  } catch (const std::length_error&) {  // More than a vector can hold, whatever memory there is.
    return explain(writer, Shortage{Resource::memory, ENOMEM});
  } catch (const std::exception& problem) {  // Malformed, above all.
    return explain(writer, problem.what());
  }
}

Outcome Call::explain(Writer& writer, const char* problem) noexcept {
  when_memory([&] {
    writer = {};
    writer.string(name());
    writer.string(problem);
  });
  return Outcome::malformed;
}

Outcome Call::explain(Writer& writer, const Shortage& shortage) noexcept {
  when_memory([&] {
    writer = {};
    writer.string(name());
    writer.number(static_cast<double>(shortage.resource));
    writer.string(std::strerror(shortage.error));
  });
  return Outcome::shortage;
}

void write_error(Writer& writer, const char* function) {
  libvirt::virErrorPtr error = LIBVIRT(virGetLastError)();
  writer.string(function);
  writer.number(error ? error->code : 0);
  writer.number(error ? error->domain : 0);
  writer.number(error ? static_cast<double>(error->level) : 0);
  writer.string(error ? error->message : nullptr);
  writer.string(error ? error->str1 : nullptr);
  writer.string(error ? error->str2 : nullptr);
  writer.string(error ? error->str3 : nullptr);
  writer.number(error ? error->int1 : 0);
  writer.number(error ? error->int2 : 0);
}

void write_reply_error(Writer& writer, const char* function, const char* message) {
  writer.string(function);
  writer.number(39);  // VIR_ERR_RPC
  writer.number(7);   // VIR_FROM_RPC
  writer.number(2);   // VIR_ERR_ERROR
  writer.string(message);
  for (int text = 0; text < 3; text++) writer.string(nullptr);
  for (int number = 0; number < 2; number++) writer.number(0);
}

RowCall::RowCall(std::shared_ptr<Environment> environment, Request request, const Row& row)
    : Call(std::move(environment), std::move(request)),
      row_(row),
      opens_(row.result.kind == ResultKind::object && is_connection(row.result.object)) {
  // A call that opens a connection runs in a lane of its own, which then is the connection's.
  lane_ = opens_ && request_.objects.empty() ? Lane::create() : Call::lane();
}

std::shared_ptr<Lane> RowCall::lane() { return lane_; }

const char* RowCall::mismatch(const Row& row, const Request& request) {
  size_t next = 0;
  for (const Argument& argument : row.arguments) {
    if (argument.kind == Kind::objects) {  // All objects that are left: no function takes others after a list.
      for (; next < request.objects.size(); next++)
        if (!request.objects[next] || request.objects[next]->type() != argument.object) return "another type";
    }
    if (!takes_object(argument.kind)) continue;
    if (next == request.objects.size()) return "missing";
    const auto& object = request.objects[next++];
    if (!object && argument.kind == Kind::objectOrNull) continue;
    if (!object || object->type() != argument.object) return "another type";
  }
  return next == request.objects.size() ? nullptr : "one too many";
}

Outcome RowCall::perform(Reader& reader, Writer& writer) {
  if (!library::open(row_.library)) {
    writer.string(library::failure(row_.library).c_str());
    return Outcome::libraryMissing;
  }
  void* address = address_of(row_);
  if (!address) {
    writer.string(row_.name);
    writer.number(row_.since);
    return Outcome::functionMissing;
  }
  if (opens_) require_descriptors();
  Frame frame(row_, address, request_, *environment_, connection(), lane_);
  LIBVIRT(virResetLastError)();
  if (request_.secret) writer.keep_secret();  // The answer may be one, too.
  try {
    if (frame.call(reader, writer)) return Outcome::success;
    writer = {};
    write_error(writer, row_.name);
  } catch (const BadReply& problem) {
    writer = {};
    write_reply_error(writer, row_.name, problem.what());
  }
  return Outcome::failure;
}

}  // namespace libvirt_native
