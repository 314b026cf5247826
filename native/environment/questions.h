// Questions that libvirt asks during a call (for credentials): JavaScript answers them while the worker waits.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace libvirt_native {

class Environment;
class Writer;

namespace questions {

// The answer to one prompt, or none; wiped when it is destroyed. Not a std::string, which stores a short text within
// itself and leaves it there when it is moved from.
class Text {
 public:
  Text() = default;
  Text(const char* data, size_t size) : data_(new char[size]), size_(size) { std::memcpy(data_.get(), data, size); }
  Text(Text&&) = default;
  Text& operator=(Text&&) = delete;
  ~Text() {
    if (data_) explicit_bzero(data_.get(), size_);
  }

  explicit operator bool() const { return data_ != nullptr; }
  const char* data() const { return data_.get(); }
  size_t size() const { return size_; }

 private:
  std::unique_ptr<char[]> data_;
  size_t size_ = 0;
};

// One text per prompt.
using Answer = std::vector<Text>;

// Posts a question to an environment and waits for the answer; none if it is declined or the environment ends.
std::optional<Answer> ask(const std::shared_ptr<Environment>& environment, uint32_t call, Writer words);

// Answers a question, or declines it without an answer. Called on the JavaScript thread; an unknown question is
// ignored.
void answer(uint32_t question, std::optional<Answer> answer);

// Declines all questions to an environment.
void decline_all(const Environment* environment) noexcept;

}  // namespace questions
}  // namespace libvirt_native
