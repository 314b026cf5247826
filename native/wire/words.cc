#include "wire/words.h"

#include <functional>

namespace libvirt_native {

Writer::~Writer() {
  if (secret_ && !words_.empty()) explicit_bzero(words_.data(), words_.size() * sizeof(Word));
}

void Writer::push(Word word) { words_.push_back(word); }

void Writer::block(const void* data, size_t length) {
  number(static_cast<double>(length));
  size_t start = words_.size();
  words_.resize(start + words_for(length + 1));
  words_.back() = 0;  // The NUL and the padding.
  std::memcpy(words_.data() + start, data, length);
}

// An open-addressing hash table. Its views point into libvirt's records, which live until the message is written.
void Writer::name(std::string_view text) {
  if (names_.size() * 2 >= buckets_.size()) {
    buckets_.assign(buckets_.empty() ? 64 : buckets_.size() * 2, UINT32_MAX);
    for (uint32_t index = 0; index < names_.size(); index++) {
      size_t slot = std::hash<std::string_view>{}(names_[index]) & (buckets_.size() - 1);
      while (buckets_[slot] != UINT32_MAX) slot = (slot + 1) & (buckets_.size() - 1);
      buckets_[slot] = index;
    }
  }
  size_t slot = std::hash<std::string_view>{}(text) & (buckets_.size() - 1);
  for (; buckets_[slot] != UINT32_MAX; slot = (slot + 1) & (buckets_.size() - 1))
    if (names_[buckets_[slot]] == text) return number(buckets_[slot]);
  buckets_[slot] = static_cast<uint32_t>(names_.size());
  number(buckets_[slot]);
  names_.push_back(text);
  block(text.data(), text.size());
}

}  // namespace libvirt_native
