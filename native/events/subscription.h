// Events: libvirt's callbacks, and the subscriptions that JavaScript holds.
#pragma once

#include "calls/call.h"
#include "generated/protocol.h"

namespace libvirt_native {

// Registers a callback and answers with the handle of the subscription; closing the handle ends it.
class Subscribe final : public Call {
 public:
  using Call::Call;

 protected:
  Outcome perform(Reader& reader, Writer& writer) override;
  const char* name() const override { return name_; }

 private:
  const char* name_ = "subscribe";
};

}  // namespace libvirt_native
