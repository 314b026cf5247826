// One call of a libvirt function: from a request, through a worker, to an answer.
#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include "calls/row.h"
#include "environment/environment.h"
#include "environment/shortage.h"
#include "objects/object.h"
#include "scheduling/lane.h"
#include "wire/words.h"

namespace libvirt_native {

// The words of a request, and the objects that it names, which it keeps alive. Wiped if it carries a secret.
struct Request {
  uint32_t number = 0;  // JavaScript's number of the call
  bool urgent = false;
  bool secret = false;
  bool report_start = false;  // a message says when a worker begins with it
  std::vector<std::shared_ptr<Object>> objects;
  std::vector<Word> words;

  Request() = default;
  Request(Request&&) = default;
  Request& operator=(Request&&) = delete;
  ~Request() { wipe(); }

  // Releases the objects, and leaves nothing of a secret.
  void clear();

 private:
  void wipe();
};

// A task that answers JavaScript once: with its results, with libvirt's error, or with the reason why it was not tried.
class Call : public Task {
 public:
  Call(std::shared_ptr<Environment> environment, Request request);

  void run() noexcept final;
  void cancel() noexcept final;
  void refuse() noexcept final;
  bool is(const Environment* environment, uint32_t number) const final {
    return environment == environment_.get() && number == request_.number;
  }

  virtual std::shared_ptr<Lane> lane();

 protected:
  // Does the work on a worker, writes the answer and returns the outcome.
  virtual Outcome perform(Reader& reader, Writer& writer) = 0;
  // The C function's name, for errors.
  virtual const char* name() const = 0;

  // The connection that new objects belong to.
  std::shared_ptr<Object> connection() const;

  std::shared_ptr<Environment> environment_;
  Request request_;

 private:
  Outcome perform_or_explain(Writer& writer) noexcept;
  Outcome explain(Writer& writer, const char* problem) noexcept;
  Outcome explain(Writer& writer, const Shortage& shortage) noexcept;
  void answer(Outcome outcome, Writer writer) noexcept;
  void report_start(std::chrono::steady_clock::time_point start);
};

// Writes libvirt's last error on this thread: the function that failed, and the error's nine fields.
void write_error(Writer& writer, const char* function);

// Writes an error like libvirt's own for a daemon's answer that libvirt has passed on and that cannot be true.
void write_reply_error(Writer& writer, const char* function, const char* message);

// A call of a row of the table.
class RowCall final : public Call {
 public:
  RowCall(std::shared_ptr<Environment> environment, Request request, const Row& row);
  std::shared_ptr<Lane> lane() override;

  // Null when the request's objects are what the row takes; otherwise, what is wrong.
  static const char* mismatch(const Row& row, const Request& request);

 protected:
  Outcome perform(Reader& reader, Writer& writer) override;
  const char* name() const override { return row_.name; }

 private:
  const Row& row_;
  const bool opens_;  // a connection
  std::shared_ptr<Lane> lane_;
};

}  // namespace libvirt_native
