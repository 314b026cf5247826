/* A libvirt that is the installed one but for one function: it asks for two credentials at once, as SASL does, and what it is answered
   decides whether it opens libvirt's mock driver. */
#include <libvirt/libvirt.h>
#include <stdlib.h>
#include <string.h>

static int is(const virConnectCredential *credential, const char *text) {
  return credential->result && credential->resultlen == strlen(text) && strcmp(credential->result, text) == 0;
}

virConnectPtr virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags) {
  virConnectCredential credentials[] = {
    {VIR_CRED_AUTHNAME, "Your name", "realm A", "root", NULL, 0},
    {VIR_CRED_PASSPHRASE, "Your password", "realm B", NULL, NULL, 0},
  };
  (void)flags;
  int answered = auth->cb(credentials, 2, auth->cbdata) == 0;
  int agreed = answered && is(&credentials[0], "ali") && is(&credentials[1], "open sesame");
  free(credentials[0].result);
  free(credentials[1].result);
  if (agreed) return virConnectOpen(name);
  virConnectGetURI(NULL); /* For an error. */
  return NULL;
}
