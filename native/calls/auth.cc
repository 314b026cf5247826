#include "calls/auth.h"

#include <cstring>

#include "environment/environment.h"
#include "environment/exceptions.h"
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

// libvirt's callback.
int Auth::ask(libvirt::virConnectCredentialPtr credentials, unsigned count, void* self) noexcept {
  return or_failure(-1, [&] { return static_cast<Auth*>(self)->answer(credentials, count) ? 0 : -1; });
}

// libvirt frees the results, also those of a callback that fails.
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
    // The length of the copy, which ends at a NUL: SASL reads as many bytes as this says.
    credentials[index].resultlen = static_cast<unsigned>(std::strlen(result));
  }
  return true;
}

}  // namespace libvirt_native
