// Memory that JavaScript and the addon share: an ArrayBuffer of words. Used on the JavaScript thread only.
#pragma once

#include <napi.h>

#include <cstddef>

#include "wire/words.h"

namespace libvirt_native {

class SharedBuffer {
 public:
  SharedBuffer() = default;
  // Keeps the ArrayBuffer alive until it is replaced, released or destroyed.
  explicit SharedBuffer(Napi::ArrayBuffer buffer)
      : reference_(Napi::Persistent(buffer)),
        words_(static_cast<Word*>(buffer.Data())),
        count_(buffer.ByteLength() / sizeof(Word)) {}

  Word* words() const { return words_; }

  // The number of words; 0 once the ArrayBuffer was transferred to another thread, and the memory with it.
  size_t size() const { return reference_.IsEmpty() || reference_.Value().IsDetached() ? 0 : count_; }

  void release() { reference_.Reset(); }

 private:
  Napi::Reference<Napi::ArrayBuffer> reference_;
  Word* words_ = nullptr;
  size_t count_ = 0;
};

}  // namespace libvirt_native
