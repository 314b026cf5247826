#include "calls/auth.h"

#include <cstring>
#include <new>

#include "environment/environment.h"
#include "environment/questions.h"

namespace libvirt_native {

Auth::Auth(std::shared_ptr<Environment> environment, uint32_t call, Reader& reader)
    : environment_(std::move(environment)), call_(call) {
  int64_t count = reader.integer();
  asks_ = count >= 0;
  for (int64_t index = 0; index < count; index++) types_.push_back(static_cast<int>(reader.integer()));
  auth_.credtype = types_.data();
  auth_.ncredtype = static_cast<unsigned>(types_.size());
  auth_.cb = ask;
  auth_.cbdata = this;
}

// No exception reaches libvirt.
int Auth::ask(libvirt::virConnectCredentialPtr credentials, unsigned count, void* self) {
  try {
    return static_cast<Auth*>(self)->answer(credentials, count) ? 0 : -1;
  } catch (const std::bad_alloc&) {
    return -1;
  }
}

// libvirt frees the results that it is given.
bool Auth::answer(libvirt::virConnectCredentialPtr credentials, unsigned count) {
  Writer words;
  words.number(count);
  for (unsigned index = 0; index < count; index++) {
    words.number(credentials[index].type);
    words.string(credentials[index].prompt);
    words.string(credentials[index].challenge);
    words.string(credentials[index].defresult);
  }
  auto answer = questions::ask(environment_, call_, std::move(words));
  if (!answer) return false;
  for (unsigned index = 0; index < count && index < answer->size(); index++) {
    const questions::Text& text = (*answer)[index];
    if (!text) continue;
    char* result = strndup(text.data(), text.size());
    if (!result) return false;
    credentials[index].result = result;
    // Of what was copied, which ends at a NUL: SASL reads as much as it is told.
    credentials[index].resultlen = static_cast<unsigned>(std::strlen(result));
  }
  return true;
}

}  // namespace libvirt_native
