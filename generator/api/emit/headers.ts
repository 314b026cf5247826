import type { ApiStruct, Field, Model } from '../model.ts';
import { realMembers } from '../names.ts';
import { notice } from './text.ts';

/** The oldest libvirt that is supported: its headers have all that is not newer. */
const oldest = 9_000_000;

/** A C++ file that compiles only when our declarations are those of the installed headers. */
export function emitHeaderChecks(model: Model): string {
  const structs = [...model.structs.values()].filter(
    ({ name, tag, fields }) => fields.length > 0 && isOwn(name, tag, model),
  );
  return `// ${notice}
//
// Compiles when native/generated/declarations.h says the same as libvirt's own headers; test/generator/headers.test.ts does so.
#include "../../../native/generated/declarations.h"

#include <cstddef>
#include <type_traits>

#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>

// A type of ours with each of our structs replaced by libvirt's.
template <typename T>
struct Real {
  using type = T;
};
template <typename T>
struct Real<const T> {
  using type = const typename Real<T>::type;
};
template <typename T>
struct Real<T*> {
  using type = typename Real<T>::type*;
};
template <typename T, size_t Length>
struct Real<T[Length]> {
  using type = typename Real<T>::type[Length];
};
template <typename R, typename... A>
struct Real<R(A...)> {
  using type = typename Real<R>::type(typename Real<A>::type...);
};
#define STRUCT(tag)                                                   \\
  template <>                                                         \\
  struct Real<libvirt::tag> {                                              \\
    using type = ::tag;                                               \\
  };                                                                  \\
  static_assert(sizeof(libvirt::tag) == sizeof(::tag), "size of " #tag)
#define PLACE(tag, field)                                                                            \\
  static_assert(offsetof(libvirt::tag, field) == offsetof(::tag, field), "offset of " #tag "." #field);   \\
  static_assert(sizeof(libvirt::tag::field) == sizeof(::tag::field), "size of " #tag "." #field)
#define FIELD(tag, field) \\
  PLACE(tag, field);      \\
  static_assert(std::is_same_v<Real<decltype(libvirt::tag::field)>::type, decltype(::tag::field)>, "type of " #tag "." #field)
#define CALLBACK(name) static_assert(std::is_same_v<Real<libvirt::name>::type, ::name>, "type of " #name)
#define FUNCTION(name) static_assert(std::is_same_v<Real<decltype(libvirt::name)>::type, decltype(::name)>, "type of " #name)
#define CONSTANT(name, value) static_assert(name == (value), "value of " #name)

${guarded(structs.map(({ since, tag }) => ({ since, text: `STRUCT(${tag});` })))}

${guarded(structs.flatMap((struct) => struct.fields.map((field) => ({ since: struct.since, text: emitField(struct, field, model) }))))}

${guarded([...model.functionTypes.values()].map(({ since, name }) => ({ since, text: `CALLBACK(${name});` })))}

${guarded([...model.functions.values()].map(({ since, name }) => ({ since, text: `FUNCTION(${name});` })))}

${guarded(constants(model))}
`;
}

/** The older names of virTypedParameter are macros in C. */
function isOwn(name: string, tag: string, model: Model): boolean {
  return tag === `_${name}` || [...model.structs.values()].filter((struct) => struct.tag === tag).length === 1;
}

/** Unions have no name in C, and enums are numbers in our declarations: only their place can be compared. */
function emitField({ tag }: ApiStruct, { name, type }: Field, model: Model): string {
  const isPlain = type !== 'union' && model.typedefs.get(type)?.type !== 'enum';
  return `${isPlain ? 'FIELD' : 'PLACE'}(${tag}, ${name});`;
}

/** Sentinels are left out: they differ from version to version. */
function constants(model: Model): { since: number; text: string }[] {
  const members = [...model.enums.values()].flatMap(realMembers);
  return members.map(({ name, value, since }) => ({ since, text: `CONSTANT(${name}, ${value});` }));
}

/** What is newer than the oldest supported libvirt is compared only where the headers have it. */
function guarded(items: readonly { readonly since: number; readonly text: string }[]): string {
  const lines: string[] = [];
  let open = 0;
  for (const { since, text } of items) {
    const wanted = since > oldest ? since : 0;
    if (open !== wanted && open !== 0) lines.push('#endif');
    if (open !== wanted && wanted !== 0) lines.push(`#if LIBVIR_VERSION_NUMBER >= ${wanted}`);
    open = wanted;
    lines.push(text);
  }
  if (open !== 0) lines.push('#endif');
  return lines.join('\n');
}
