#include "calls/kinds/kinds.h"

#include "calls/kinds/filled.h"
#include "calls/kinds/lists.h"
#include "calls/kinds/owned.h"
#include "calls/kinds/scalars.h"

namespace libvirt_native {
namespace {

// The function stores a pointer to memory of libvirt's in the argument's cell.
constexpr KindRow allocated(Kind kind, decltype(KindRow::write) write, decltype(KindRow::release) release) {
  return {.kind = kind, .prepare = scalars::point_to_cell, .write = write, .release = release};
}

// In the order of Kind. What each kind is, generated/kinds.h says.
constexpr KindRow kindRows[] = {
    {.kind = Kind::none},

    {.kind = Kind::object, .read = scalars::read_object},
    {.kind = Kind::objectOrNull, .read = scalars::read_object},
    {.kind = Kind::objects, .read = lists::read_objects},
    {.kind = Kind::int32, .read = scalars::read_integer},
    {.kind = Kind::uint32, .read = scalars::read_integer},
    {.kind = Kind::int64, .read = scalars::read_int64},
    {.kind = Kind::uint64, .read = scalars::read_int64},
    {.kind = Kind::boolean, .read = scalars::read_integer},
    {.kind = Kind::flags, .read = scalars::read_integer},
    {.kind = Kind::string, .read = scalars::read_string},
    {.kind = Kind::stringOrNull, .read = scalars::read_string_or_null},
    {.kind = Kind::strings, .read = lists::read_strings},
    {.kind = Kind::params, .read = lists::read_parameters},
    {.kind = Kind::bytes, .read = scalars::read_bytes},
    {.kind = Kind::bytesOrNull, .read = scalars::read_bytes_or_null},
    {.kind = Kind::uuid, .read = scalars::read_uuid},
    {.kind = Kind::int32s, .read = lists::read_int32s},
    {.kind = Kind::uint32s, .read = lists::read_int32s},
    {.kind = Kind::uint64s, .read = lists::read_int64s, .prepare = lists::check_length},
    {.kind = Kind::fds, .read = lists::read_int32s},
    {.kind = Kind::fd, .read = scalars::read_integer},
    {.kind = Kind::inStruct, .read = scalars::read_struct},
    {.kind = Kind::auth, .read = scalars::read_auth},

    {.kind = Kind::zero},
    {.kind = Kind::lengthOf, .prepare = lists::supply_length},
    {.kind = Kind::sizeOf, .prepare = scalars::supply_size},
    {.kind = Kind::outParamsCount, .prepare = scalars::point_to_cell},
    {.kind = Kind::outCount, .prepare = scalars::point_to_cell},
    {.kind = Kind::outSize, .prepare = scalars::point_to_cell},
    {.kind = Kind::fillCount, .prepare = scalars::point_to_cell},

    {.kind = Kind::outInt32, .prepare = scalars::point_to_cell, .write = scalars::write_int32},
    {.kind = Kind::outUint32, .prepare = scalars::point_to_cell, .write = scalars::write_uint32},
    {.kind = Kind::outInt64, .prepare = scalars::point_to_cell, .write = scalars::write_int64},
    {.kind = Kind::outUint64, .prepare = scalars::point_to_cell, .write = scalars::write_int64},
    {.kind = Kind::outBoolean, .prepare = scalars::point_to_cell, .write = scalars::write_int32},
    {.kind = Kind::outStruct, .prepare = scalars::provide_struct, .write = scalars::write_struct},
    {.kind = Kind::outUuid, .prepare = scalars::provide_uuid, .write = scalars::write_uuid},
    {.kind = Kind::outUuidString, .prepare = scalars::provide_uuid_string, .write = scalars::write_uuid_string},

    allocated(Kind::outString, owned::write_string, owned::free_string),
    allocated(Kind::outStrings, owned::write_strings, owned::free_strings),
    allocated(Kind::outObjects, owned::write_objects, owned::free_objects),
    allocated(Kind::outStructs, owned::write_structs, owned::free_structs),
    allocated(Kind::outStructArray, owned::write_struct_array, owned::free_memory),
    allocated(Kind::outParams, owned::write_parameters, owned::free_parameters),
    allocated(Kind::outStats, owned::write_stats, owned::free_stats),
    allocated(Kind::outInts, owned::write_ints, owned::free_memory),
    allocated(Kind::outCpuMap, owned::write_cpu_map, owned::free_memory),

    {.kind = Kind::fillParams,
     .enlarge = filled::enlarge_parameters,
     .write = filled::write_parameters,
     .release = filled::clear_parameters},
    {.kind = Kind::fillParamsFixed,
     .prepare = filled::provide_fixed_parameters,
     .write = filled::write_parameters,
     .release = filled::clear_parameters},
    {.kind = Kind::fillParamsMatrix,
     .prepare = filled::provide_matrix,
     .write = filled::write_matrix,
     .release = filled::clear_matrix},
    {.kind = Kind::fillStructs,
     .prepare = filled::provide_structs,
     .write = filled::write_structs,
     .release = filled::clear_structs},
    {.kind = Kind::fillStructsTwice,
     .enlarge = filled::enlarge_structs,
     .write = filled::write_structs,
     .release = filled::clear_structs},
    {.kind = Kind::fillInt32s, .prepare = filled::provide_int32s, .write = filled::write_int32s},
    {.kind = Kind::fillUint64s, .prepare = filled::provide_uint64s, .write = filled::write_uint64s},
    {.kind = Kind::fillPageCounts, .prepare = filled::provide_page_counts, .write = filled::write_uint64s},
    {.kind = Kind::fillCpuMaps, .prepare = filled::provide_cpu_maps, .write = filled::write_cpu_maps},
    {.kind = Kind::fillNames,
     .prepare = filled::provide_names,
     .write = filled::write_names,
     .release = filled::free_names},
    {.kind = Kind::fillBytes, .prepare = filled::provide_bytes, .write = filled::write_bytes},
};

constexpr bool has_all_kinds() {
  for (size_t index = 0; index < std::size(kindRows); index++)
    if (kindRows[index].kind != static_cast<Kind>(index)) return false;
  return std::size(kindRows) == kindCount;
}
static_assert(has_all_kinds(), "kindRows has one row a kind, in the order of Kind");

}  // namespace

const KindRow& row_of(Kind kind) { return kindRows[static_cast<size_t>(kind)]; }

}  // namespace libvirt_native
