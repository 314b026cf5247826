#include "testing/recorder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace libvirt_native::recorder {
namespace {

int open_file() {
  const char* path = std::getenv("LIBVIRT_NATIVE_RECORD");
  return path && *path ? ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644) : -1;
}

const int file = open_file();

struct Log {
  std::mutex mutex;
  std::unordered_set<std::string> written;
  std::unordered_map<void*, std::string> uris;  // of the open connections, by libvirt's pointer
};

// Leaked on purpose: a worker may record while the process exits.
Log& log() {
  static auto* const only = new Log;
  return *only;
}

void append(std::string line, Object* object) {
  Log& all = log();
  std::lock_guard lock(all.mutex);
  auto uri = object ? all.uris.find(object->connection()->pointer()) : all.uris.end();
  line += ' ' + (uri == all.uris.end() ? std::string("-") : uri->second) + '\n';
  if (!all.written.insert(line).second) return;
  // A line that is lost shows as a blank in the coverage; there is no other place to report it.
  [[maybe_unused]] ssize_t length = ::write(file, line.data(), line.size());
}

std::string outcome_text(Outcome outcome, const Writer& writer) {
  switch (outcome) {
    case Outcome::success:
      return "success";
    case Outcome::failure: {
      Reader reader(writer.data(), writer.size());
      reader.string();
      return "error:" + std::to_string(reader.integer());
    }
    case Outcome::functionMissing:
      return "missing";
    case Outcome::libraryMissing:
      return "library";
    default:
      return "malformed";
  }
}

bool opens(std::string_view function) {
  return function.starts_with("virConnectOpen") || function == "virAdmConnectOpen";
}

// All functions that open a connection take the URI first, and give the connection.
std::shared_ptr<Object> remember(const Request& request, const Writer& writer, HandleTable& handles) {
  Reader sent(request.words.data(), request.words.size());
  const char* uri = sent.string();
  std::string text = uri ? uri : "default";
  auto connection = handles.get(Reader(writer.data(), writer.size()).number());
  if (!connection) return nullptr;
  std::lock_guard lock(log().mutex);
  // Without user and password.
  size_t host = text.find("://"), user = text.find('@');
  if (host != std::string::npos && user != std::string::npos) text.erase(host + 3, user - host - 2);
  log().uris[connection->pointer()] = text.substr(0, text.find('?'));
  return connection;
}

}  // namespace

const bool on = file >= 0;

void called(const char* function, const Request& request, Outcome outcome, const Writer& writer, HandleTable& handles) {
  std::shared_ptr<Object> object;
  for (const auto& one : request.objects)
    if (one && !object) object = one;
  if (opens(function) && outcome == Outcome::success) object = remember(request, writer, handles);
  append(std::string("call ") + function + ' ' + outcome_text(outcome, writer), object.get());
}

void called(const char* function, bool success, Object* object) {
  append(std::string("call ") + function + (success ? " success" : " error:0"), object);
}

void event(const char* what, int source, int id, Object* object) {
  append(std::string(what) + ' ' + std::to_string(source) + ' ' + std::to_string(id), object);
}

}  // namespace libvirt_native::recorder
