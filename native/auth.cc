#include "auth.h"

#include <cstdlib>

#include "environment.h"
#include "questions.h"

namespace lvn {

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

// libvirt frees the results that it is given.
int Auth::ask(lv::virConnectCredentialPtr credentials, unsigned count, void* self) {
  auto* auth = static_cast<Auth*>(self);
  Writer words;
  words.number(count);
  for (unsigned index = 0; index < count; index++) {
    words.number(credentials[index].type);
    words.string(credentials[index].prompt);
    words.string(credentials[index].challenge);
    words.string(credentials[index].defresult);
  }
  auto answer = questions::ask(auth->environment_, auth->call_, std::move(words));
  if (!answer) return -1;
  for (unsigned index = 0; index < count && index < answer->size(); index++) {
    const questions::Text& text = (*answer)[index];
    if (!text) continue;
    credentials[index].result = strndup(text.data(), text.size());
    credentials[index].resultlen = static_cast<unsigned>(text.size());
  }
  return 0;
}

}  // namespace lvn
