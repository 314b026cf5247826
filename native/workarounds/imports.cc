#include "workarounds/imports.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

namespace libvirt_native {
namespace {

uint32_t symbol_index(ElfW(Xword) info) { return static_cast<uint32_t>(sizeof(void*) == 8 ? info >> 32 : info >> 8); }

// The dynamic section of a library: where the tables are that the linker filled.
struct Dynamic {
  explicit Dynamic(const link_map& library) : base(library.l_addr) {
    for (const auto* entry = library.l_ld; entry->d_tag != DT_NULL; entry++) {
      // glibc has added the library's address to these already, musl has not.
      auto address = entry->d_un.d_ptr < base ? entry->d_un.d_ptr + base : entry->d_un.d_ptr;
      switch (entry->d_tag) {
        case DT_STRTAB:
          names = reinterpret_cast<const char*>(address);
          break;
        case DT_SYMTAB:
          symbols = reinterpret_cast<const ElfW(Sym)*>(address);
          break;
        case DT_JMPREL:
          calls = reinterpret_cast<const ElfW(Rela)*>(address);
          break;
        case DT_PLTRELSZ:
          callCount = entry->d_un.d_val / sizeof(ElfW(Rela));
          break;
        case DT_RELA:
          others = reinterpret_cast<const ElfW(Rela)*>(address);
          break;
        case DT_RELASZ:
          otherCount = entry->d_un.d_val / sizeof(ElfW(Rela));
          break;
        case DT_PLTREL:
          isRela = entry->d_un.d_val == DT_RELA;
          break;
        default:
          break;
      }
    }
  }

  // The place that holds the address of a function of another library, or null.
  void** slot(const char* function) const {
    if (!names || !symbols || !isRela) return nullptr;
    void** found = slot_in(calls, calls ? callCount : 0, function);
    return found ? found : slot_in(others, others ? otherCount : 0, function);
  }

 private:
  void** slot_in(const ElfW(Rela) * table, size_t count, const char* function) const {
    for (const auto* entry = table; entry != table + count; entry++) {
      uint32_t index = symbol_index(entry->r_info);
      if (index && std::strcmp(names + symbols[index].st_name, function) == 0)
        return reinterpret_cast<void**>(base + entry->r_offset);
    }
    return nullptr;
  }

  ElfW(Addr) base;
  const char* names = nullptr;
  const ElfW(Sym) * symbols = nullptr;
  const ElfW(Rela) * calls = nullptr;
  const ElfW(Rela) * others = nullptr;
  size_t callCount = 0, otherCount = 0;
  bool isRela = true;
};

// What the linker makes read-only when it is done: one part of a library at most.
struct Sealed {
  ElfW(Addr) library;
  uintptr_t start = 0, end = 0;

  bool holds(const void* address) const {
    auto place = reinterpret_cast<uintptr_t>(address);
    return place >= start && place < end;
  }
};

int find_sealed(dl_phdr_info* info, size_t, void* data) {
  auto* sealed = static_cast<Sealed*>(data);
  if (info->dlpi_addr != sealed->library) return 0;
  for (const auto* part = info->dlpi_phdr; part != info->dlpi_phdr + info->dlpi_phnum; part++) {
    if (part->p_type != PT_GNU_RELRO) continue;
    sealed->start = info->dlpi_addr + part->p_vaddr;
    sealed->end = sealed->start + part->p_memsz;
  }
  return 1;
}

}  // namespace

void replace_import(void* handle, const char* function, void* replacement, void** original) {
  link_map* library = nullptr;
  if (dlinfo(handle, RTLD_DI_LINKMAP, &library) != 0 || !library) return;
  void** slot = Dynamic(*library).slot(function);
  if (!slot || !*slot || *slot == replacement) return;
  Sealed sealed{library->l_addr};
  dl_iterate_phdr(find_sealed, &sealed);
  auto size = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
  auto* page = reinterpret_cast<void*>(reinterpret_cast<uintptr_t>(slot) & ~(size - 1));
  if (sealed.holds(slot) && mprotect(page, size, PROT_READ | PROT_WRITE) != 0) return;
  *original = *slot;
  *slot = replacement;
  if (sealed.holds(slot)) mprotect(page, size, PROT_READ);
}

}  // namespace libvirt_native
