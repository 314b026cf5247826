/* A libvirt that is the installed one but for two functions: typed parameters given to the one come back from the other, as they stood
   in C's memory, and after them one of a type that only a later libvirt could have. */
#include <libvirt/libvirt.h>
#include <stdlib.h>
#include <string.h>

static virTypedParameterPtr kept;
static int count;

int virDomainMigrateToURI3(virDomainPtr domain, const char *uri, virTypedParameterPtr params, unsigned int length,
                           unsigned int flags) {
  (void)domain, (void)uri, (void)flags;
  virTypedParamsFree(kept, count);
  count = length + 1;
  kept = calloc(count, sizeof *kept);
  memcpy(kept, params, length * sizeof *kept);
  for (unsigned int index = 0; index < length; index++)
    if (kept[index].type == VIR_TYPED_PARAM_STRING) kept[index].value.s = strdup(params[index].value.s);
  strcpy(kept[length].field, "novel");
  kept[length].type = 42;
  kept[length].value.ul = 0xfedcba9876543210ULL;
  return 0;
}

int virDomainGetJobStats(virDomainPtr domain, int *type, virTypedParameterPtr *params, int *length, unsigned int flags) {
  (void)domain, (void)flags;
  *type = VIR_DOMAIN_JOB_NONE;
  *params = kept;
  *length = count;
  kept = NULL;
  count = 0;
  return 0;
}
