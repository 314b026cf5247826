#include "calls/frame.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>

#include "calls/parameters.h"
#include "calls/structs.h"

namespace libvirt_native {
namespace {

constexpr size_t uuidBytes = 16;
constexpr size_t uuidText = 37;
constexpr uint8_t onlyOne = 255;  // fillCpuMaps: one map, however many there might be; outInts: the result is the count
constexpr size_t largest = size_t{1} << 26;  // bytes of one output: a message of a daemon has 32 MiB at most

// Values that a pointer points to keep the width of their C type.
template <typename T>
T at(const void* address) {
  T value;
  std::memcpy(&value, address, sizeof value);
  return value;
}

// How many items of a size there can be in memory that libvirt allocated. Counts come from the daemon and need not fit
// the list that came with them: whatever is counted from outside ends here at the latest.
size_t room(void* owned, size_t size) { return malloc_usable_size(owned) / size; }

// The length of a list of pointers that has a NULL at its end, be it counted or not.
size_t length_of(void* owned) {
  auto** list = static_cast<void**>(owned);
  return static_cast<size_t>(std::find(list, list + room(owned, sizeof(void*)), nullptr) - list);
}

// The same for a list that may have none: no more than `count`.
size_t length_of(void* owned, size_t count) {
  auto** list = static_cast<void**>(owned);
  return static_cast<size_t>(std::find(list, list + std::min(count, room(owned, sizeof(void*))), nullptr) - list);
}

// A text that libvirt allocated.
void write_and_free(char* text, Writer& writer) {
  writer.string(text);
  if (text && writer.keeps_secret()) explicit_bzero(text, std::strlen(text));
  std::free(text);
}

bool error_is_set() { return LIBVIRT(virGetLastErrorCode)() != 0; }

}  // namespace

Frame::Frame(const Row& row, void* address, const Request& request, Environment& environment,
             std::shared_ptr<Object> connection, std::shared_ptr<Lane> lane)
    : row_(row),
      address_(address),
      request_(request),
      environment_(environment),
      connection_(std::move(connection)),
      lane_(std::move(lane)) {}

bool Frame::call(Reader& reader, Writer& writer) {
  Place end = 0;
  while (end < maxArguments && argument(end).kind != Kind::none) end++;
  for (Place place = 0; place < end; place++) read(place, reader);
  if (!reader.done()) throw Malformed("more arguments than the function takes");
  for (Place place = 0; place < end; place++) size_inputs(place);
  for (Place place = 0; place < end; place++) provide(place);
  if (!invoke()) return false;
  bool again = false;
  for (Place place = 0; place < end; place++) {
    Kind kind = argument(place).kind;
    if (kind != Kind::fillParams && kind != Kind::fillStructsTwice) continue;
    provide_again(place);
    again = counts_[place] > 0;
  }
  if (again && !invoke()) return false;
  write_result(writer);
  for (Place place = 0; place < end; place++) write(place, writer);
  return true;
}

void* Frame::allocate(size_t count, size_t size, bool zeroed) {
  if (size && count > largest / size) throw Malformed("the output would be too large");
  size_t words = words_for(count * size) + 1;
  memory_.emplace_back(zeroed ? new Word[words]() : new Word[words]);
  return memory_.back().get();
}

// ---------------------------------------------------------------------------------------------- inputs

void Frame::read(Place place, Reader& reader) {
  Slot& slot = slots_[place];
  switch (argument(place).kind) {
    case Kind::object:
    case Kind::objectOrNull: {
      const auto& object = request_.objects[nextObject_++];
      slot.pointer = object ? object->pointer() : nullptr;
      break;
    }
    case Kind::int32:
    case Kind::uint32:
    case Kind::boolean:
    case Kind::flags:
    case Kind::fd:
      slot.integer = reader.integer();
      break;
    case Kind::int64:
    case Kind::uint64:
      slot.integer = reader.int64();
      break;
    case Kind::string:
      slot = Slot::of(reader.text());
      break;
    case Kind::stringOrNull:
      slot = Slot::of(reader.string());
      break;
    case Kind::bytes:
    case Kind::bytesOrNull:
      slot = Slot::of(reader.block(counts_[place]));
      if (!slot.pointer && argument(place).kind == Kind::bytes) throw Malformed("bytes are missing");
      break;
    case Kind::uuid:
      slot = Slot::of(reader.block(counts_[place]));
      if (counts_[place] != uuidBytes) throw Malformed("a UUID has 16 bytes");
      break;
    case Kind::auth:
      auth_ = std::make_unique<Auth>(environment_.shared_from_this(), request_.number, reader);
      slot.pointer = auth_->get();
      break;
    case Kind::params:
      read_parameters(place, reader);
      break;
    case Kind::inStruct:
      read_struct(place, reader);
      break;
    case Kind::objects:
    case Kind::strings:
    case Kind::int32s:
    case Kind::uint32s:
    case Kind::uint64s:
    case Kind::fds:
      read_list(place, reader);
      break;
    default:
      break;
  }
}

void Frame::read_list(Place place, Reader& reader) {
  size_t count = counts_[place] = reader.count();
  Kind kind = argument(place).kind;
  void* list = count || kind == Kind::objects ? allocate(count + 1, sizeof(Word)) : nullptr;
  slots_[place].pointer = list;
  for (size_t index = 0; index < count; index++) {
    switch (kind) {
      case Kind::objects:
        reader.number();  // the object itself stands among the request's
        if (nextObject_ == request_.objects.size()) throw Malformed("a list of objects is too short");
        static_cast<void**>(list)[index] = request_.objects[nextObject_++]->pointer();
        break;
      case Kind::strings:
        static_cast<const char**>(list)[index] = reader.text();
        break;
      case Kind::uint32s:
        static_cast<uint32_t*>(list)[index] = static_cast<uint32_t>(reader.integer());
        break;
      case Kind::uint64s:
        static_cast<int64_t*>(list)[index] = reader.int64();
        break;
      default:
        static_cast<int32_t*>(list)[index] = static_cast<int32_t>(reader.integer());
    }
  }
}

void Frame::read_parameters(Place place, Reader& reader) {
  size_t count = counts_[place] = reader.count();
  auto* list =
      static_cast<libvirt::virTypedParameterPtr>(count ? allocate(count, sizeof(libvirt::virTypedParameter)) : nullptr);
  for (size_t index = 0; index < count; index++) parameters::read(list[index], reader);
  slots_[place].pointer = list;
}

void Frame::read_struct(Place place, Reader& reader) {
  const StructRow& row = structRows[argument(place).detail];
  slots_[place].pointer = allocate(1, row.size);
  structs::read(row, slots_[place].pointer, reader);
}

void Frame::size_inputs(Place place) {
  const Argument& entry = argument(place);
  if (entry.kind == Kind::lengthOf) slots_[place].integer = static_cast<int64_t>(counts_[entry.detail]);
  if (entry.kind == Kind::sizeOf) slots_[place].integer = structRows[entry.detail].size;
  // C has one length for both.
  if (entry.kind == Kind::uint64s && counts_[place] != counts_[entry.detail])
    throw Malformed("two lists that belong together differ in length");
}

// ---------------------------------------------------------------------------------------------- room for outputs

size_t Frame::capacity(Place place) const {
  int64_t wanted = slots_[place].integer;
  if (wanted > static_cast<int64_t>(largest)) throw Malformed("the output would be too large");
  return static_cast<size_t>(std::max<int64_t>(wanted, 0));
}

void Frame::provide(Place place) {
  const Argument& entry = argument(place);
  Slot& slot = slots_[place];
  size_t count = 0, size = 0;
  switch (entry.kind) {
    case Kind::outInt32:
    case Kind::outUint32:
    case Kind::outInt64:
    case Kind::outUint64:
    case Kind::outBoolean:
    case Kind::outString:
    case Kind::outStructs:
    case Kind::outStructArray:
    case Kind::outParams:
    case Kind::outParamsCount:
    case Kind::outObjects:
    case Kind::outStrings:
    case Kind::outStats:
    case Kind::outInts:
    case Kind::outCount:
    case Kind::outCpumap:
    case Kind::outSize:
    case Kind::fillCount:
      slot.pointer = &cells_[place];
      return;
    case Kind::outStruct:
      count = 1, size = structRows[entry.detail].size;
      break;
    case Kind::outUuid:
      count = uuidBytes, size = 1;
      break;
    case Kind::outUuidString:
      count = uuidText, size = 1;
      break;
    case Kind::fillParamsFixed: {
      count = entry.detail, size = sizeof(libvirt::virTypedParameter);
      const int32_t fixed = entry.detail;  // The count goes in as the room there is, as wide as C reads it.
      std::memcpy(static_cast<void*>(&cells_[place + 1]), &fixed, sizeof fixed);
      break;
    }
    case Kind::fillParamsMatrix:
      // libvirt's client spaces the CPUs of a daemon's answer by what was asked for, but counts them by what the daemon
      // says that each has: one with a parameter each would have it write as far as this.
      count = capacity(place + 1) * capacity(place + 3);
      if (count > largest) throw Malformed("the output would be too large");
      count *= std::max<size_t>(capacity(place + 1), 1), size = sizeof(libvirt::virTypedParameter);
      break;
    case Kind::fillStructs:
      count = capacity(entry.detail), size = structRows[entry.extra].size;
      break;
    case Kind::fillInt32s:
      count = capacity(entry.detail), size = sizeof(int32_t);
      break;
    case Kind::fillUint64s:
      count = capacity(entry.detail), size = sizeof(uint64_t);
      break;
    case Kind::fillPageCounts:
      count = counts_[place - 3] * capacity(place - 1), size = sizeof(uint64_t);
      break;
    case Kind::fillCpuMaps:
      count = (entry.detail == onlyOne ? 1 : capacity(entry.detail)) * capacity(place + 1), size = 1;
      break;
    case Kind::outNames:
      count = capacity(entry.detail), size = sizeof(char*);
      break;
    case Kind::outBytes:
      count = capacity(entry.detail), size = 1;
      break;
    default:
      return;
  }
  counts_[place] = count;
  // Of a piece of a stream, only what libvirt says that it has filled is read.
  bool zeroed = entry.kind != Kind::outBytes || row_.result.result != Result::length;
  slot.pointer = count ? allocate(count, size, zeroed) : nullptr;
}

// The first call said how many there are; the second gets room for them.
void Frame::provide_again(Place place) {
  const Argument& entry = argument(place);
  size_t count = static_cast<size_t>(std::max(at<int32_t>(&cells_[place + 1]), 0));
  size_t size = entry.kind == Kind::fillParams ? sizeof(libvirt::virTypedParameter) : structRows[entry.detail].size;
  if (count > largest / size) throw BadReply("the answer claims to have more items than any answer can hold");
  counts_[place] = count;
  slots_[place].pointer = count ? allocate(count, size) : nullptr;
}

// ---------------------------------------------------------------------------------------------- the call

bool Frame::invoke() {
  result_ = row_.invoke(address_, slots_);
  switch (row_.result.result) {
    case Result::status:
    case Result::count:
      return result_.integer >= 0;
    case Result::length:  // -2 and -3 are answers of streams: nothing yet, a hole
      return result_.integer != -1;
    case Result::int32:
    case Result::boolean:
    case Result::int64:
      return result_.integer >= 0 || !error_is_set();
    case Result::uint32:
      return static_cast<uint32_t>(result_.integer) != UINT32_MAX || !error_is_set();
    case Result::uint64:
      return result_.integer != 0 || !error_is_set();
    case Result::string:
    case Result::constString:
    case Result::object:
    case Result::bytes:
      return result_.pointer || !error_is_set();
    case Result::none:
      return true;
  }
  return false;
}

// ---------------------------------------------------------------------------------------------- outputs

size_t Frame::result_count(size_t limit) const {
  return std::min(static_cast<size_t>(std::max<int64_t>(result_.integer, 0)), limit);
}

void Frame::write_new(ObjectType type, void* pointer, Writer& writer) {
  write_object(writer, environment_, type, pointer, connection_, lane_);
}

void Frame::write_result(Writer& writer) {
  switch (row_.result.result) {
    case Result::length:
    case Result::int32:
    case Result::boolean:
    case Result::uint32:
      writer.number(static_cast<double>(result_.integer));
      break;
    case Result::int64:
    case Result::uint64:
      writer.int64(result_.integer);
      break;
    case Result::string:
      write_and_free(static_cast<char*>(result_.pointer), writer);
      break;
    case Result::constString:
      writer.string(static_cast<char*>(result_.pointer));
      break;
    case Result::object:
      write_new(static_cast<ObjectType>(row_.result.detail), result_.pointer, writer);
      break;
    case Result::bytes:
      for (Place place = 0; place < maxArguments; place++)
        if (argument(place).kind == Kind::outSize) {
          size_t size = std::min(at<size_t>(&cells_[place]), room(result_.pointer, 1));
          writer.keep_secret();  // Nothing else comes this way.
          writer.bytes(result_.pointer, size);
          if (result_.pointer) explicit_bzero(result_.pointer, size);
        }
      std::free(result_.pointer);
      break;
    case Result::none:
    case Result::status:
    case Result::count:
      break;
  }
}

void Frame::write(Place place, Writer& writer) {
  const Argument& entry = argument(place);
  const Slot& cell = cells_[place];
  void* pointer = slots_[place].pointer;
  switch (entry.kind) {
    case Kind::outInt32:
    case Kind::outBoolean:
      writer.number(at<int32_t>(&cell));
      break;
    case Kind::outUint32:
      writer.number(at<uint32_t>(&cell));
      break;
    case Kind::outInt64:
    case Kind::outUint64:
      writer.int64(cell.integer);
      break;
    case Kind::outStruct:
      structs::write(structRows[entry.detail], pointer, writer);
      break;
    case Kind::outUuid:
      writer.bytes(pointer, uuidBytes);
      break;
    case Kind::outUuidString:
      writer.string(static_cast<char*>(pointer));
      break;
    case Kind::outString:
    case Kind::outStructs:
    case Kind::outStructArray:
    case Kind::outParams:
    case Kind::outObjects:
    case Kind::outStrings:
    case Kind::outStats:
    case Kind::outInts:
    case Kind::outCpumap:
      write_owned(place, writer);
      break;
    default:
      write_filled(place, writer);
  }
}

// What libvirt allocated: written, then freed.
void Frame::write_owned(Place place, Writer& writer) {
  const Argument& entry = argument(place);
  void* owned = cells_[place].pointer;
  size_t count = result_count(SIZE_MAX);
  switch (entry.kind) {
    case Kind::outString:
      return write_and_free(static_cast<char*>(owned), writer);
    case Kind::outObjects:
      write_objects(place, writer);
      break;
    case Kind::outStrings:
      write_strings(static_cast<char**>(owned), length_of(owned, count), writer);
      break;
    case Kind::outStats:
      return write_stats(place, writer);
    case Kind::outStructs: {
      const StructRow& row = structRows[entry.detail];
      count = length_of(owned, count);
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++) {
        void* item = static_cast<void**>(owned)[index];
        structs::write(row, item, writer);
        structs::release(row, item);
      }
      break;
    }
    case Kind::outStructArray: {
      const StructRow& row = structRows[entry.detail];
      count = std::min(count, room(owned, row.size));
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++)
        structs::write(row, static_cast<char*>(owned) + index * row.size, writer);
      break;
    }
    case Kind::outParams: {
      auto* list = static_cast<libvirt::virTypedParameterPtr>(owned);
      size_t length = static_cast<size_t>(std::max(at<int32_t>(&cells_[place + 1]), 0));
      length = std::min(length, room(list, sizeof *list));
      parameters::write(list, length, writer);
      LIBVIRT(virTypedParamsFree)(list, static_cast<int>(length));
      return;
    }
    case Kind::outInts: {
      if (entry.detail != onlyOne) count = at<uint32_t>(&cells_[entry.detail]);
      count = std::min(count, room(owned, sizeof(int)));
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++) writer.number(static_cast<int*>(owned)[index]);
      break;
    }
    case Kind::outCpumap:
      writer.bytes(owned, std::min((count + 7) / 8, room(owned, 1)));
      break;
    default:
      break;
  }
  std::free(owned);
}

// What we allocated.
void Frame::write_filled(Place place, Writer& writer) {
  const Argument& entry = argument(place);
  char* filled = static_cast<char*>(slots_[place].pointer);
  size_t count = result_count(counts_[place]);
  switch (entry.kind) {
    case Kind::fillParams:
    case Kind::fillParamsFixed:
      count = std::min(counts_[place], static_cast<size_t>(std::max(at<int32_t>(&cells_[place + 1]), 0)));
      parameters::write(reinterpret_cast<libvirt::virTypedParameterPtr>(filled), count, writer);
      LIBVIRT(virTypedParamsClear)(reinterpret_cast<libvirt::virTypedParameterPtr>(filled), static_cast<int>(count));
      break;
    case Kind::fillParamsMatrix: {
      // A row for each CPU, as long as there was room for; of each, libvirt says how many it filled. They move
      // together.
      auto* matrix = reinterpret_cast<libvirt::virTypedParameterPtr>(filled);
      size_t stride = capacity(place + 1), rows = filled ? capacity(place + 3) : 0, length = result_count(stride);
      for (size_t row = 1; row < rows; row++) std::copy_n(matrix + row * stride, length, matrix + row * length);
      parameters::write(matrix, rows * length, writer);
      if (matrix) LIBVIRT(virTypedParamsClear)(matrix, static_cast<int>(rows * length));
      break;
    }
    case Kind::fillStructs:
    case Kind::fillStructsTwice: {
      const StructRow& row = structRows[entry.kind == Kind::fillStructs ? entry.extra : entry.detail];
      if (entry.kind == Kind::fillStructsTwice)
        count = std::min(counts_[place], static_cast<size_t>(std::max(at<int32_t>(&cells_[place + 1]), 0)));
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++) {
        structs::write(row, filled + index * row.size, writer);
        structs::clear(row, filled + index * row.size);
      }
      break;
    }
    case Kind::fillInt32s:
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++) writer.number(reinterpret_cast<int32_t*>(filled)[index]);
      break;
    case Kind::fillUint64s:
    case Kind::fillPageCounts:
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++) writer.uint64(reinterpret_cast<uint64_t*>(filled)[index]);
      break;
    case Kind::fillCpuMaps:
      if (entry.detail == onlyOne) count = counts_[place];
      else count = std::min(counts_[place], result_count(SIZE_MAX) * capacity(place + 1));
      writer.bytes(filled ? filled : "", count);
      break;
    case Kind::outNames:
      write_strings(reinterpret_cast<char**>(filled), count, writer);
      break;
    case Kind::outBytes:
      writer.bytes(filled ? filled : "", row_.result.result == Result::length ? count : counts_[place]);
      break;
    default:
      break;
  }
}

void Frame::write_objects(Place place, Writer& writer) {
  auto** list = static_cast<void**>(cells_[place].pointer);
  size_t count = length_of(list);
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++)
    write_new(static_cast<ObjectType>(argument(place).detail), list[index], writer);
}

void Frame::write_strings(char** strings, size_t count, Writer& writer) {
  if (!strings) count = 0;
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++) {
    writer.string(strings[index]);
    std::free(strings[index]);
  }
}

void Frame::write_stats(Place place, Writer& writer) {
  auto** records = static_cast<libvirt::virDomainStatsRecordPtr*>(cells_[place].pointer);
  size_t count = length_of(records);
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++) {
    LIBVIRT(virDomainRef)(records[index]->dom);  // The list's own reference goes with the list.
    write_new(ObjectType::Domain, records[index]->dom, writer);
    size_t length = static_cast<size_t>(std::max(records[index]->nparams, 0));
    const libvirt::virTypedParameter* list = records[index]->params;
    parameters::write(list, std::min(length, room(records[index]->params, sizeof *list)), writer);
  }
  LIBVIRT(virDomainStatsRecordListFree)(records);
}

}  // namespace libvirt_native
