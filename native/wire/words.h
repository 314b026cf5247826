// The wire between JavaScript and the workers: 8-byte words, native byte order.
//
// A number is a double, a 64-bit integer its raw bits, a string its byte length (-1 for null) and then its bytes and a
// NUL, padded to whole words. lib/native/words.ts is the other end. A change of the layout must raise layoutVersion in
// generator/api/protocol.ts.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

namespace libvirt_native {

using Word = uint64_t;

inline Word word_of(double number) {
  Word word;
  std::memcpy(&word, &number, sizeof word);
  return word;
}

inline double number_of(Word word) {
  double number;
  std::memcpy(&number, &word, sizeof number);
  return number;
}

inline size_t words_for(size_t bytes) { return (bytes + sizeof(Word) - 1) / sizeof(Word); }

// Leaves the elements that a vector grows by uninitialized: the block that they are for is written over them at once.
template <typename T>
struct DefaultInitAllocator : std::allocator<T> {
  template <typename U>
  struct rebind {
    using other = DefaultInitAllocator<U>;
  };
  template <typename U>
  void construct(U* place) {
    ::new (static_cast<void*>(place)) U;
  }
  template <typename U, typename... Arguments>
  void construct(U* place, Arguments&&... arguments) {
    ::new (static_cast<void*>(place)) U(std::forward<Arguments>(arguments)...);
  }
};

// Appends words. Used by one thread at a time: a worker until the message is posted, then the JavaScript thread.
class Writer {
 public:
  Writer() = default;
  Writer(Writer&&) = default;
  // The words that it had so far go to `other`, whose destructor wipes them if they are a secret.
  Writer& operator=(Writer&& other) noexcept {
    std::swap(words_, other.words_);
    std::swap(names_, other.names_);
    std::swap(buckets_, other.buckets_);
    std::swap(secret_, other.secret_);
    return *this;
  }
  ~Writer();

  // The words are a secret: they are wiped when the writer is destroyed.
  void keep_secret() { secret_ = true; }
  bool keeps_secret() const { return secret_; }

  void number(double value) { push(word_of(value)); }
  void int64(int64_t value) { push(static_cast<Word>(value)); }
  void uint64(uint64_t value) { push(value); }
  void string(const char* text) { text ? block(text, std::strlen(text)) : number(-1); }
  void bytes(const void* data, size_t length) { data ? block(data, length) : number(-1); }

  // Strings that repeat within one message (names of statistics) travel once: an index, followed by the text at its
  // first use.
  void name(std::string_view text);

  void append(const Writer& other) { words_.insert(words_.end(), other.words_.begin(), other.words_.end()); }

  // A place to be filled in later, when a count is known.
  size_t reserve() {
    push(0);
    return words_.size() - 1;
  }
  void set(size_t place, double value) { words_[place] = word_of(value); }

  size_t size() const { return words_.size(); }
  const Word* data() const { return words_.data(); }

 private:
  // Not inline: it is called in hundreds of places, and each would contain the vector's growth.
  void push(Word word);
  void block(const void* data, size_t length);

  std::vector<Word, DefaultInitAllocator<Word>> words_;
  std::vector<std::string_view> names_;
  std::vector<uint32_t> buckets_;
  bool secret_ = false;
};

// Thrown for a request whose lengths or values are impossible. It never leaves the worker or the call to submit().
struct Malformed : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Reads words, and checks every length against the end: even a request of this library's own may be wrong.
class Reader {
 public:
  Reader(const Word* words, size_t count) : next_(words), end_(words + count) {}

  double number() { return number_of(take(1)[0]); }
  // A whole number that a double holds exactly. Narrower C types take its low bits.
  int64_t integer() {
    double value = number();
    if (!(value >= -9007199254740992.0 && value <= 9007199254740992.0)) throw Malformed("a number is out of range");
    return static_cast<int64_t>(value);
  }
  int64_t int64() { return static_cast<int64_t>(take(1)[0]); }

  // A count of items that take at least a word each.
  size_t count() {
    double value = number();
    if (!(value >= 0 && value <= static_cast<double>(end_ - next_))) throw Malformed("a count is out of range");
    return static_cast<size_t>(value);
  }

  // Returns a pointer into the request, valid as long as that is; null for the length -1. What it points to ends with a
  // NUL.
  const char* block(size_t& length) {
    double value = number();
    if (value < 0) {
      length = 0;
      return nullptr;
    }
    if (!(value < static_cast<double>((end_ - next_)) * sizeof(Word))) throw Malformed("a length is out of range");
    length = static_cast<size_t>(value);
    const char* bytes = reinterpret_cast<const char*>(take(words_for(length + 1)));
    if (bytes[length] != 0) throw Malformed("a text does not end with a NUL");
    return bytes;
  }

  const char* string() {
    size_t length;
    return block(length);
  }

  // A string that is not null: most C functions would read through a null pointer.
  const char* text() {
    const char* found = string();
    if (!found) throw Malformed("a text is missing");
    return found;
  }

  const Word* rest() const { return next_; }
  bool done() const { return next_ == end_; }

 private:
  const Word* take(size_t words) {
    if (static_cast<size_t>(end_ - next_) < words) throw Malformed("the request ends early");
    const Word* taken = next_;
    next_ += words;
    return taken;
  }

  const Word* next_;
  const Word* end_;
};

}  // namespace libvirt_native
