// Credentials, which libvirt requests while it opens a connection and JavaScript provides.
#pragma once

#include <memory>
#include <vector>

#include "generated/declarations.h"
#include "wire/words.h"

namespace libvirt_native {

class Environment;

class Auth {
 public:
  // The request holds the types of credential that can be given, or -1 if there are none.
  Auth(std::shared_ptr<Environment> environment, uint32_t call, Reader& reader);

  // What virConnectOpenAuth takes; null without types.
  libvirt::virConnectAuthPtr get() { return asks_ ? &auth_ : nullptr; }

 private:
  static int ask(libvirt::virConnectCredentialPtr credentials, unsigned count, void* self) noexcept;
  bool answer(libvirt::virConnectCredentialPtr credentials, unsigned count);

  const std::shared_ptr<Environment> environment_;
  const uint32_t call_;
  bool asks_ = false;
  std::vector<int> types_;
  libvirt::virConnectAuth auth_{};
};

}  // namespace libvirt_native
