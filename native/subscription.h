// Events: libvirt's callbacks, and the subscriptions that JavaScript holds.
#pragma once

#include "call.h"

namespace lvn {

// The kinds of event source, each with libvirt functions of its own. lib/native/subscriptions.ts has the same numbers.
enum class Source : uint8_t {
  domain,
  network,
  storagePool,
  nodeDevice,
  secret,
  qemuMonitor,
  connectionClosed,
  stream,
  adminClosed
};

// A registration's flag: the event's arguments as they came, whatever they mean.
constexpr unsigned rawEvent = 1;

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

}  // namespace lvn
