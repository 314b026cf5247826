#include "calls/kinds/owned.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>

#include "calls/parameters.h"
#include "calls/structs.h"

namespace libvirt_native::owned {
namespace {

// A list of pointers up to its NULL, `limit` or the end of its memory.
template <typename T>
std::span<T*> pointers(T** list, size_t limit = SIZE_MAX) {
  T** const end = list + std::min(limit, room(list, sizeof(T*)));
  return {list, static_cast<size_t>(std::find(list, end, nullptr) - list)};
}

std::span<char*> strings_of(const Frame& frame, const ArgumentState& argument) {
  return pointers(argument.owned<char*>(), frame.result_count(SIZE_MAX));
}

std::span<void*> structs_of(const Frame& frame, const ArgumentState& argument) {
  return pointers(argument.owned<void*>(), frame.result_count(SIZE_MAX));
}

std::span<libvirt::virTypedParameter> parameters_of(const Frame& frame, const ArgumentState& argument) {
  auto* list = argument.owned<libvirt::virTypedParameter>();
  auto count = static_cast<size_t>(std::max(frame.sibling(argument.row->siblings.count).cell.get<int32_t>(), 0));
  return {list, std::min(count, room(list, sizeof *list))};
}

}  // namespace

size_t room(const void* memory, size_t size) { return malloc_usable_size(const_cast<void*>(memory)) / size; }

void free_text(char* text, bool is_secret) {
  if (text && is_secret) explicit_bzero(text, std::strlen(text));
  std::free(text);
}

void write_string(Frame&, ArgumentState& argument, Writer& writer) { writer.string(argument.owned<char>()); }
void free_string(Frame& frame, ArgumentState& argument) { free_text(argument.owned<char>(), frame.is_secret()); }

void write_strings(Frame& frame, ArgumentState& argument, Writer& writer) {
  auto strings = strings_of(frame, argument);
  writer.number(static_cast<double>(strings.size()));
  for (const char* text : strings) writer.string(text);
}

void free_strings(Frame& frame, ArgumentState& argument) {
  for (char* text : strings_of(frame, argument)) std::free(text);
  std::free(argument.owned<char*>());
}

// Objects are handed over as they are written: `count` says how many.
void write_objects(Frame& frame, ArgumentState& argument, Writer& writer) {
  auto objects = pointers(argument.owned<void*>());
  writer.number(static_cast<double>(objects.size()));
  for (void* object : objects) {
    argument.count++;
    frame.write_object(argument.row->object, object, writer);
  }
}

void free_objects(Frame&, ArgumentState& argument) {
  auto objects = pointers(argument.owned<void*>());
  for (void* object : objects.subspan(argument.count)) release_object(argument.row->object, object);
  std::free(objects.data());
}

void write_structs(Frame& frame, ArgumentState& argument, Writer& writer) {
  auto items = structs_of(frame, argument);
  writer.number(static_cast<double>(items.size()));
  for (const void* item : items) structs::write(structs::row_of(argument.row->structure), item, writer);
}

void free_structs(Frame& frame, ArgumentState& argument) {
  for (void* item : structs_of(frame, argument)) structs::release(structs::row_of(argument.row->structure), item);
  std::free(argument.owned<void*>());
}

void write_struct_array(Frame& frame, ArgumentState& argument, Writer& writer) {
  const StructRow& row = structs::row_of(argument.row->structure);
  const auto* items = argument.owned<char>();
  size_t count = frame.result_count(room(items, row.size));
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++) structs::write(row, items + index * row.size, writer);
}

void write_parameters(Frame& frame, ArgumentState& argument, Writer& writer) {
  auto list = parameters_of(frame, argument);
  parameters::write(list.data(), list.size(), writer);
}

void free_parameters(Frame& frame, ArgumentState& argument) {
  auto list = parameters_of(frame, argument);
  LIBVIRT(virTypedParamsFree)(list.data(), static_cast<int>(list.size()));
}

// The list keeps its own reference to each domain.
void write_stats(Frame& frame, ArgumentState& argument, Writer& writer) {
  auto records = pointers(argument.owned<libvirt::virDomainStatsRecordPtr>());
  writer.number(static_cast<double>(records.size()));
  for (const auto* record : records) {
    LIBVIRT(virDomainRef)(record->dom);
    frame.write_object(ObjectType::Domain, record->dom, writer);
    size_t count =
        std::min(static_cast<size_t>(std::max(record->nparams, 0)), room(record->params, sizeof *record->params));
    parameters::write(record->params, count, writer);
  }
}

void free_stats(Frame&, ArgumentState& argument) {
  LIBVIRT(virDomainStatsRecordListFree)(argument.owned<libvirt::virDomainStatsRecordPtr>());
}

void write_ints(Frame& frame, ArgumentState& argument, Writer& writer) {
  const int* list = argument.owned<int>();
  uint8_t counted = argument.row->siblings.count;
  size_t count = counted == noSibling ? frame.result_count(SIZE_MAX) : frame.sibling(counted).cell.get<uint32_t>();
  count = std::min(count, room(list, sizeof *list));
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++) writer.number(list[index]);
}

void write_cpu_map(Frame& frame, ArgumentState& argument, Writer& writer) {
  const void* map = argument.owned<void>();
  writer.bytes(map, std::min((frame.result_count(SIZE_MAX) + 7) / 8, room(map, 1)));
}

void free_memory(Frame&, ArgumentState& argument) { std::free(argument.owned<void>()); }

}  // namespace libvirt_native::owned
