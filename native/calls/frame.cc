#include "calls/frame.h"

#include <algorithm>

#include "calls/kinds/kinds.h"

namespace libvirt_native {

Frame::Frame(const Row& row, void* address, const Request& request, Environment& environment,
             std::shared_ptr<Object> connection, std::shared_ptr<Lane> lane)
    : row_(row),
      address_(address),
      request_(request),
      environment_(environment),
      connection_(std::move(connection)),
      lane_(std::move(lane)) {
  for (const Argument& argument : row.arguments) {
    if (argument.kind == Kind::none) break;
    arguments_[argumentCount_++].row = &argument;
  }
}

Frame::~Frame() {
  if (!succeeded_) return;
  if (auto* release = row_of(row_.result.kind).release) release(*this);
  for (ArgumentState& argument : arguments())
    if (auto* release = row_of(argument.row->kind).release) release(*this, argument);
}

bool Frame::call(Reader& reader, Writer& writer) {
  for (ArgumentState& argument : arguments())
    if (auto* read = row_of(argument.row->kind).read) read(*this, argument, reader);
  if (!reader.done()) throw Malformed("more arguments than the function takes");
  for (ArgumentState& argument : arguments())
    if (auto* prepare = row_of(argument.row->kind).prepare) prepare(*this, argument);
  if (!invoke()) return false;
  bool again = false;
  for (ArgumentState& argument : arguments())
    if (auto* enlarge = row_of(argument.row->kind).enlarge) again |= enlarge(*this, argument);
  if (again && !invoke()) return false;
  if (auto* write = row_of(row_.result.kind).write) write(*this, writer);
  for (ArgumentState& argument : arguments())
    if (auto* write = row_of(argument.row->kind).write) write(*this, argument, writer);
  return true;
}

bool Frame::invoke() {
  Slot slots[maxArguments];
  for (size_t index = 0; index < argumentCount_; index++) slots[index] = arguments_[index].slot;
  result_ = row_.invoke(address_, slots);
  succeeded_ = !row_of(row_.result.kind).failed(result_);
  return succeeded_;
}

size_t Frame::result_count(size_t limit) const {
  return std::min(static_cast<size_t>(std::max<int64_t>(result_.as<int64_t>(), 0)), limit);
}

size_t Frame::capacity(uint8_t index) const {
  auto wanted = sibling(index).slot.as<int64_t>();
  if (wanted > static_cast<int64_t>(largest)) throw Malformed("the output would be too large");
  return static_cast<size_t>(std::max<int64_t>(wanted, 0));
}

void* Frame::allocate(size_t count, size_t size, bool zeroed) {
  if (size && count > largest / size) throw Malformed("the output would be too large");
  size_t bytes = count * size;
  memory_.push_back(zeroed ? std::make_unique<std::byte[]>(bytes) : std::make_unique_for_overwrite<std::byte[]>(bytes));
  return memory_.back().get();
}

Object* Frame::next_object() { return request_.objects[nextObject_++].get(); }

libvirt::virConnectAuthPtr Frame::make_auth(Reader& reader) {
  auth_ = std::make_unique<Auth>(environment_.shared_from_this(), request_.number, reader);
  return auth_->get();
}

void Frame::write_object(ObjectType type, void* pointer, Writer& writer) {
  libvirt_native::write_object(writer, environment_, type, pointer, connection_, lane_);
}

}  // namespace libvirt_native
