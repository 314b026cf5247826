/**
 * Faults for native code, put in one at a time by `npm run test:mutants -- --native`: each is a mistake that is easily made in a row, a
 * conversion or a callback, and that the compiler accepts. What is not freed, and what is accessed wrongly, sanitizers find.
 */

export interface NativeFault {
  readonly file: string;
  /** Occurs once in the file. */
  readonly text: string;
  readonly replacement: string;
  /** What goes wrong. */
  readonly breaks: string;
  /** Files of tests, or folders, that have to notice it. */
  readonly tests: readonly string[];
}

const remoteDomain = ['test/unit/domain/remote'];
const typedParameters = ['test/unit/native/typed-parameters'];

export const nativeFaults: readonly NativeFault[] = [
  // ------------------------------------------------------------------------------------------ rows of functions
  {
    file: 'native/generated/calls.inc',
    text: '{"virDomainSuspend", ',
    replacement: '{"virDomainResume", ',
    breaks: 'a row calls another function',
    tests: ['test/unit/domain/domain'],
  },
  {
    file: 'native/generated/calls.inc',
    text: 'THUNK(virDomainSetMemoryStatsPeriod), 1001001, Library::libvirt, {ResultKind::status}, {{Kind::object, ObjectType::Domain}, {Kind::int32}, {Kind::flags}}',
    replacement:
      'THUNK(virDomainSetMemoryStatsPeriod), 1001001, Library::libvirt, {ResultKind::status}, {{Kind::object, ObjectType::Domain}, {Kind::zero}, {Kind::flags}, {Kind::int32}}',
    breaks: 'an argument is 0, and others are in the wrong place',
    tests: ['test/unit/domain/remote/memory'],
  },
  {
    file: 'native/generated/calls.inc',
    text: 'THUNK(virDomainGetTime), 1002005, Library::libvirt, {ResultKind::status}, {{Kind::object, ObjectType::Domain}, {Kind::outInt64}, {Kind::outUint32}, {Kind::flags}}',
    replacement:
      'THUNK(virDomainGetTime), 1002005, Library::libvirt, {ResultKind::status}, {{Kind::object, ObjectType::Domain}, {Kind::outInt64}, {Kind::outInt32}, {Kind::flags}}',
    breaks: 'an unsigned output is signed',
    tests: ['test/unit/domain/remote/guest'],
  },
  {
    file: 'native/generated/calls.inc',
    text: 'THUNK(virDomainGetID), 3, Library::libvirt, {ResultKind::uint32}',
    replacement: 'THUNK(virDomainGetID), 3, Library::libvirt, {ResultKind::status}',
    breaks: 'a result is lost',
    tests: ['test/unit/domain/domain'],
  },
  {
    file: 'native/generated/structs.inc',
    text: '{offsetof(libvirt::virDomainBlockStatsStruct, rd_bytes), FieldKind::int64}',
    replacement: '{offsetof(libvirt::virDomainBlockStatsStruct, wr_bytes), FieldKind::int64}',
    breaks: 'a field of a struct has the value of another one',
    tests: ['test/unit/domain'],
  },
  {
    file: 'native/generated/structs.inc',
    text: '{offsetof(libvirt::virDomainControlInfo, details), FieldKind::uint32}',
    replacement: '{offsetof(libvirt::virDomainControlInfo, details), FieldKind::uint8}',
    breaks: 'a field of a struct is narrower than it is',
    tests: ['test/unit/domain/remote/domain'],
  },
  {
    file: 'native/generated/objects.inc',
    text: '{Identity::text, "virInterfaceGetMACString"}',
    replacement: '{Identity::text, "virInterfaceGetName"}',
    breaks: 'a property of an object has the value of another one',
    tests: ['test/unit/network/interface'],
  },
  {
    file: 'native/generated/events.inc',
    text: 'EVENT(domain, 16, virConnectDomainEventBlockJobCallback)',
    replacement: 'EVENT(domain, 17, virConnectDomainEventBlockJobCallback)',
    breaks: 'an event has the payload of another one',
    tests: ['test/unit/events'],
  },
  // ------------------------------------------------------------------------------------------ arguments
  {
    file: 'native/calls/kinds/scalars.cc',
    text: 'void read_int64(Frame&, ArgumentState& argument, Reader& reader) { argument.slot = Slot(reader.int64()); }',
    replacement:
      'void read_int64(Frame&, ArgumentState& argument, Reader& reader) { argument.slot = Slot(static_cast<uint32_t>(reader.int64())); }',
    breaks: 'a 64-bit argument loses its upper half',
    tests: remoteDomain,
  },
  {
    file: 'native/calls/kinds/scalars.cc',
    text: 'argument.slot = Slot(reader.string()); }',
    replacement: 'reader.string(); }',
    breaks: 'an optional text is always omitted',
    tests: remoteDomain,
  },
  {
    file: 'native/calls/kinds/lists.cc',
    text: 'read_list<int64_t>(frame, argument, reader, [&](int64_t& item) { item = reader.int64(); });',
    replacement:
      'read_list<int64_t>(frame, argument, reader, [&](int64_t& item) { item = static_cast<int32_t>(reader.int64()); });',
    breaks: 'the numbers of a list lose their upper halves',
    tests: ['test/unit/connection/remote'],
  },
  {
    file: 'native/calls/kinds/lists.cc',
    text: 'argument.slot = Slot(frame.sibling(argument.row->siblings.list).count);',
    replacement: 'argument.slot = Slot(std::min<size_t>(frame.sibling(argument.row->siblings.list).count, 1));',
    breaks: 'a list is cut after its first element',
    tests: ['test/unit/domain'],
  },
  {
    file: 'native/calls/parameters.cc',
    text: 'parameter.value.l = reader.int64();',
    replacement: 'parameter.value.l = static_cast<int>(reader.int64());',
    breaks: 'a 64-bit parameter loses its upper half',
    tests: typedParameters,
  },
  {
    file: 'native/calls/parameters.cc',
    text: 'parameter.value.b = static_cast<char>(reader.integer());',
    replacement: 'parameter.value.b = static_cast<char>(!reader.integer());',
    breaks: 'a boolean parameter is inverted',
    tests: typedParameters,
  },
  {
    file: 'native/calls/structs.cc',
    text: 'std::min<size_t>(length, field.length - 1)',
    replacement: 'std::min<size_t>(length, 3)',
    breaks: 'a text in a struct that is passed in is cut',
    tests: ['test/unit/domain/newer'],
  },
  {
    file: 'native/calls/auth.cc',
    text: 'const questions::Text& text = (*answer)[index];',
    replacement: 'const questions::Text& text = (*answer)[0];',
    breaks: 'each credential has the first answer',
    tests: ['test/unit/native/credentials'],
  },
  {
    file: 'native/addon.cc',
    text: 'request.urgent = bits & urgentBit;',
    replacement: 'request.urgent = false;',
    breaks: 'a call that cancels another one waits behind it',
    tests: ['test/unit/domain/remote/jobs'],
  },
  {
    file: 'native/calls/call.cc',
    text: 'if (!object || object->type() != argument.object) return "another type";',
    replacement: 'if (!object) return "another type";',
    breaks: 'a function is passed an object of another type',
    tests: ['test/unit/failures', 'test/unit/native'],
  },
  // ------------------------------------------------------------------------------------------ results
  {
    file: 'native/calls/kinds/results.cc',
    text: 'result.as<uint32_t>() == UINT32_MAX && error_is_set(); }',
    replacement: 'result.as<uint32_t>() == UINT32_MAX; }',
    breaks: 'the id of a domain that does not run is a failure',
    tests: ['test/unit/domain/domain'],
  },
  {
    file: 'native/calls/kinds/results.cc',
    text: 'void write_int64(Frame& frame, Writer& writer) { writer.int64(frame.result().as<int64_t>()); }',
    replacement: 'void write_int64(Frame& frame, Writer& writer) { writer.int64(frame.result().as<int32_t>()); }',
    breaks: 'a 64-bit result loses its upper half',
    tests: ['test/unit/domain', 'test/unit/connection'],
  },
  {
    file: 'native/calls/kinds/scalars.cc',
    text: 'writer.number(argument.cell.get<uint32_t>()); }',
    replacement: 'writer.number(argument.cell.get<int32_t>()); }',
    breaks: 'an unsigned output from 2³¹ on is negative',
    tests: ['test/unit/domain/remote/guest'],
  },
  {
    file: 'native/calls/parameters.cc',
    text: 'writer.number(parameter->value.ui);',
    replacement: 'writer.number(parameter->value.i);',
    breaks: 'an unsigned parameter from 2³¹ on is negative',
    tests: typedParameters,
  },
  {
    file: 'native/calls/parameters.cc',
    text: 'writer.uint64(parameter->value.ul);',
    replacement: 'writer.uint64(parameter->value.ui);',
    breaks: 'a 64-bit parameter of an answer loses its upper half',
    tests: typedParameters,
  },
  {
    file: 'native/wire/words.cc',
    text: 'if (names_[buckets_[slot]] == text) return number(buckets_[slot]);',
    replacement: 'if (names_[buckets_[slot]] == text) return number(slot);',
    breaks: 'a name that repeats in an answer becomes another one',
    tests: ['test/unit/domain/remote/stats', ...typedParameters],
  },
  {
    file: 'native/calls/structs.cc',
    text: 'return writer.number(get<uint32_t>(source, field.offset));',
    replacement: 'return writer.number(get<int32_t>(source, field.offset));',
    breaks: 'an unsigned field from 2³¹ on is negative',
    tests: ['test/unit/domain/remote/domain'],
  },
  {
    file: 'native/calls/structs.cc',
    text: 'for (size_t index = 0; index < count; index++) write(row, list + index * row.size, writer);',
    replacement: 'for (size_t index = 0; index < count; index++) write(row, list, writer);',
    breaks: 'each element of a list in a struct is the first one',
    tests: ['test/unit/domain'],
  },
  {
    file: 'native/calls/kinds/filled.cc',
    text: 'parameters::write_items(matrix.first + row * matrix.stride, matrix.length, writer);',
    replacement: 'parameters::write_items(matrix.first + row * matrix.length, matrix.length, writer);',
    breaks: 'the statistics of a CPU are those of another one',
    tests: ['test/unit/domain/remote/cpu'],
  },
  {
    file: 'native/calls/kinds/filled.cc',
    text: `void write_uint64s(Frame& frame, ArgumentState& argument, Writer& writer) {
  size_t count = frame.result_count(argument.count);`,
    replacement: `void write_uint64s(Frame&, ArgumentState& argument, Writer& writer) {
  size_t count = argument.count;`,
    breaks: 'an answer has as many elements as there was room for',
    tests: ['test/unit/connection/remote'],
  },
  {
    file: 'native/calls/kinds/owned.cc',
    text: 'writer.bytes(map, std::min((frame.result_count(SIZE_MAX) + 7) / 8, room(map, 1)));',
    replacement: 'writer.bytes(map, std::min(frame.result_count(SIZE_MAX) / 8, room(map, 1)));',
    breaks: 'a map of CPUs loses its last byte',
    tests: ['test/unit/connection/remote'],
  },
  {
    file: 'native/objects/object.cc',
    text: '*next++ = digits[bytes[index] & 15];',
    replacement: '*next++ = digits[bytes[index] & 7];',
    breaks: 'a UUID is another one',
    tests: ['test/unit/connection'],
  },
  // ------------------------------------------------------------------------------------------ errors
  {
    file: 'native/calls/call.cc',
    text: 'writer.number(error ? error->domain : 0);',
    replacement: 'writer.number(error ? error->code : 0);',
    breaks: 'an error says the wrong part of libvirt',
    tests: ['test/unit/failures', 'test/unit/core'],
  },
  {
    file: 'native/calls/call.cc',
    text: 'writer.string(error ? error->str2 : nullptr);',
    replacement: 'writer.string(error ? error->str1 : nullptr);',
    breaks: 'a text of an error is another one',
    tests: ['test/unit/failures', 'test/unit/core'],
  },
  {
    file: 'native/calls/call.cc',
    text: 'writer.number(error ? error->int1 : 0);',
    replacement: 'writer.number(0);',
    breaks: 'the errno of an error is lost',
    tests: ['test/unit/failures', 'test/unit/core'],
  },
  {
    file: 'native/calls/call.cc',
    text: 'writer.string(std::strerror(shortage.error));',
    replacement: 'writer.string(std::strerror(0));',
    breaks: 'the errno of what the process lacks is lost',
    tests: ['test/unit/failures/shortage'],
  },
  // ------------------------------------------------------------------------------------------ events
  {
    file: 'native/events/subscription.cc',
    text: 'registration.subject = subject;',
    replacement: 'registration.subject = source == Source::stream ? subject : nullptr;',
    breaks: 'the events of an object are those of all',
    tests: ['test/unit/events'],
  },
  {
    file: 'native/events/subscription.cc',
    text: 'int added = row.add(address, registration);',
    replacement: 'int added = row.add(address, registration) == 0 ? 0 : 1;',
    breaks: 'another registration is ended than the one that was made',
    tests: ['test/unit/events'],
  },
  {
    file: 'native/events/callbacks.cc',
    text: 'void write_payload(Listener&, unsigned long long value, Writer& writer) { writer.uint64(value); }',
    replacement:
      'void write_payload(Listener&, unsigned long long value, Writer& writer) { writer.uint64(static_cast<uint32_t>(value)); }',
    breaks: 'a 64-bit field of an event loses its upper half',
    tests: ['test/unit/events'],
  },
  {
    file: 'native/events/callbacks.cc',
    text: 'writer.string(address ? address->node : nullptr);',
    replacement: 'writer.string(address ? address->service : nullptr);',
    breaks: 'a field of an event has the value of another one',
    tests: ['test/unit/events'],
  },
  {
    file: 'native/events/callbacks.cc',
    text: 'writer.string(subject->identities[index].name);',
    replacement: 'writer.string(subject->identities[0].name);',
    breaks: 'each element of a list in an event is the first one',
    tests: ['test/unit/events'],
  },
  {
    file: 'native/events/raw_callback.cc',
    text: 'deliver(ListenerRef::listener_of(opaque), subject, {words, count});',
    replacement: 'deliver(ListenerRef::listener_of(opaque), subject, {words, count - 1});',
    breaks: 'an event that is known by its number loses its last field',
    tests: ['test/unit/native/newer-libvirt'],
  },
  // ------------------------------------------------------------------------------------------ lanes
  {
    file: 'native/scheduling/lane.cc',
    text: 'limit_ = std::clamp<size_t>(limit, 1, largestLimit);',
    replacement: 'limit_ = std::clamp<size_t>(limit, 1, 4);',
    breaks: 'a concurrency above 4 is ignored',
    tests: ['test/unit/connection', 'test/unit/native'],
  },
  // ------------------------------------------------------------------------------------------ secrets
  {
    file: 'native/environment/questions.h',
    text: 'if (data_) explicit_bzero(data_.get(), size_);',
    replacement: '',
    breaks: 'an answer to a prompt stays in memory',
    tests: ['test/security/wiped'],
  },
  {
    file: 'native/calls/call.cc',
    text: 'if (secret && !words.empty()) explicit_bzero(words.data(), words.size() * sizeof(Word));',
    replacement: '',
    breaks: 'a secret argument stays in memory',
    tests: ['test/security/wiped'],
  },
  {
    file: 'native/wire/words.cc',
    text: 'if (secret_ && !words_.empty()) explicit_bzero(words_.data(), words_.size() * sizeof(Word));',
    replacement: '',
    breaks: 'a secret result stays in memory',
    tests: ['test/security/wiped'],
  },
];
