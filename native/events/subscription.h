// The call that registers for events.
#pragma once

#include "calls/call.h"
#include "events/sources.h"

namespace libvirt_native {

class ListenerRef;

// Registers a callback and answers with the handle of the subscription; closing the handle deregisters it.
class Subscribe final : public Call {
 public:
  using Call::Call;

 protected:
  Outcome perform(Reader& reader, Writer& writer) override;
  const char* name() const override { return name_; }

 private:
  Outcome add(void* address, Source source, Registration registration, std::unique_ptr<ListenerRef> reference,
              Writer& writer);

  const char* name_ = "subscribe";
};

}  // namespace libvirt_native
