/*
 * The limit: the same work in C, by libvirt's own functions and nothing between.
 *
 *     peer info <uri> <seconds> <threads>      calls of virDomainGetInfo per second, on one connection
 *     peer handed <uri> <seconds>              the same, handed one after the other to a thread that does them and wakes the first:
 *                                              what not blocking costs by itself
 *     peer list <uri> <seconds>                ms to list all domains and ask each for its info
 *     peer stats <uri> <seconds>               ms to get all domains' statistics in one call and read each value
 *     peer bulk <uri> <seconds>                ms to get all domains' states in one call and read them
 *     peer download <uri> <path>               MB per second of a volume's contents, into /dev/null
 *     peer upload <uri> <path> <bytes>         MB per second into a volume
 *     peer console <uri> <bytes> [<channel>]   MB per second of zeros that come from a guest's console, which has a shell; or from a
 *                                              channel, after a line was sent
 *
 * Each prints one number. With LVN_EVENT_LOOP set, libvirt's own event loop runs beside it, which every program that wants events has.
 */
#include <fcntl.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void fail(const char *what) {
    fprintf(stderr, "%s: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

static int compare(const void *one, const void *other) {
    double difference = *(const double *)one - *(const double *)other;
    return (difference > 0) - (difference < 0);
}

/* ---------------------------------------------------------------------------------------------- info */

static virDomainPtr domain;
static atomic_int stop;

static void *call_info(void *counter) {
    virDomainInfo info;
    while (!atomic_load_explicit(&stop, memory_order_relaxed)) {
        if (virDomainGetInfo(domain, &info) < 0) fail("virDomainGetInfo");
        ++*(volatile long *)counter;
    }
    return NULL;
}

static double run_threads(int threads, double seconds) {
    pthread_t ids[64];
    struct { _Alignas(64) long value; } counters[64] = {0};
    double begun = now();
    long total = 0;
    atomic_store(&stop, 0);
    for (int i = 0; i < threads; i++) pthread_create(&ids[i], NULL, call_info, &counters[i].value);
    usleep((useconds_t)(seconds * 1e6));
    atomic_store(&stop, 1);
    for (int i = 0; i < threads; i++) pthread_join(ids[i], NULL);
    for (int i = 0; i < threads; i++) total += counters[i].value;
    return total / (now() - begun);
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t called = PTHREAD_COND_INITIALIZER;
static int waiting, done;

/* A worker as all asynchronous bindings have one: it sleeps until it is called, and wakes the event loop when it is done. */
static void *serve(void *nothing) {
    virDomainInfo info;
    for (;;) {
        pthread_mutex_lock(&mutex);
        while (!waiting) pthread_cond_wait(&called, &mutex);
        waiting = 0;
        pthread_mutex_unlock(&mutex);
        if (virDomainGetInfo(domain, &info) < 0) fail("virDomainGetInfo");
        if (eventfd_write(done, 1) < 0) return nothing;
    }
}

static double handed(virConnectPtr connection, double seconds) {
    pthread_t id;
    int loop = epoll_create1(EPOLL_CLOEXEC);
    long count = 0;
    struct epoll_event event = {.events = EPOLLIN};
    eventfd_t value;
    if (!(domain = virDomainLookupByName(connection, "test"))) fail("virDomainLookupByName");
    done = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    epoll_ctl(loop, EPOLL_CTL_ADD, done, &event);
    pthread_create(&id, NULL, serve, NULL);
    double begun = now();
    for (; now() - begun < seconds; count++) {
        pthread_mutex_lock(&mutex);
        waiting = 1;
        pthread_mutex_unlock(&mutex);
        pthread_cond_signal(&called);
        while (epoll_wait(loop, &event, 1, -1) < 1) continue;
        eventfd_read(done, &value);
    }
    return count / (now() - begun);
}

static double info(virConnectPtr connection, double seconds, int threads) {
    if (!(domain = virDomainLookupByName(connection, "test"))) fail("virDomainLookupByName");
    run_threads(threads, seconds / 5);
    return run_threads(threads, seconds);
}

/* ---------------------------------------------------------------------------------------------- lists */

static double list_once(virConnectPtr connection) {
    virDomainPtr *domains;
    virDomainInfo info;
    double begun = now();
    int count = virConnectListAllDomains(connection, &domains, 0);
    if (count < 0) fail("virConnectListAllDomains");
    for (int i = 0; i < count; i++) {
        if (virDomainGetInfo(domains[i], &info) < 0) fail("virDomainGetInfo");
        virDomainFree(domains[i]);
    }
    free(domains);
    return (now() - begun) * 1e3;
}

static volatile unsigned long long sink;

static double read_stats(virConnectPtr connection, unsigned int groups) {
    virDomainStatsRecordPtr *records;
    double begun = now();
    int count = virConnectGetAllDomainStats(connection, groups, &records, 0);
    if (count < 0) fail("virConnectGetAllDomainStats");
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < records[i]->nparams; j++) {
            virTypedParameterPtr parameter = &records[i]->params[j];
            sink += strlen(parameter->field);
            sink += parameter->type == VIR_TYPED_PARAM_STRING ? strlen(parameter->value.s) : parameter->value.ul;
        }
    }
    virDomainStatsRecordListFree(records);
    return (now() - begun) * 1e3;
}

static double stats_once(virConnectPtr connection) { return read_stats(connection, 0); }

static double bulk_once(virConnectPtr connection) { return read_stats(connection, VIR_DOMAIN_STATS_STATE); }

/* The median of as many as fit into the time, five at least. */
static double repeat(virConnectPtr connection, double seconds, double (*once)(virConnectPtr)) {
    double times[10000];
    int count = 0;
    double end = now() + seconds;
    once(connection);
    while (count < 10000 && (count < 5 || now() < end)) times[count++] = once(connection);
    qsort(times, count, sizeof *times, compare);
    return times[count / 2];
}

/* ---------------------------------------------------------------------------------------------- volumes */

static int write_out(virStreamPtr stream, const char *data, size_t length, void *file) {
    (void)stream;
    return (int)write(*(int *)file, data, length);
}

static int read_in(virStreamPtr stream, char *data, size_t length, void *left) {
    (void)stream;
    size_t count = length < *(size_t *)left ? length : *(size_t *)left;
    memset(data, 'x', count);
    *(size_t *)left -= count;
    return (int)count;
}

static double transfer(virConnectPtr connection, const char *path, size_t upload) {
    virStorageVolPtr volume = virStorageVolLookupByPath(connection, path);
    virStreamPtr stream = virStreamNew(connection, 0);
    virStorageVolInfo info;
    size_t left = upload;
    int file = open("/dev/null", O_WRONLY);
    if (!volume || !stream || virStorageVolGetInfo(volume, &info) < 0) fail("volume");
    double begun = now();
    if (upload) {
        if (virStorageVolUpload(volume, stream, 0, 0, 0) < 0 || virStreamSendAll(stream, read_in, &left) < 0) fail("upload");
    } else {
        if (virStorageVolDownload(volume, stream, 0, 0, 0) < 0 || virStreamRecvAll(stream, write_out, &file) < 0) fail("download");
    }
    if (virStreamFinish(stream) < 0) fail("virStreamFinish");
    return (upload ? upload : info.capacity) / (now() - begun) / 1e6;
}

/* ---------------------------------------------------------------------------------------------- consoles */

static double console(virConnectPtr connection, long bytes, const char *channel) {
    static char data[256 * 1024];
    char words[100] = "\n";
    long all = 0;
    double begun = 0;
    virStreamPtr stream = virStreamNew(connection, 0);
    if (!(domain = virDomainLookupByName(connection, "test"))) fail("virDomainLookupByName");
    if ((channel ? virDomainOpenChannel(domain, channel, stream, 0) : virDomainOpenConsole(domain, NULL, stream, 0)) < 0) fail("open");
    if (!channel) snprintf(words, sizeof words, "\nhead -c %ld /dev/zero\n", bytes);
    if (virStreamSend(stream, words, strlen(words)) < 0) fail("virStreamSend");
    while (all < bytes) {
        int count = virStreamRecv(stream, data, sizeof data);
        if (count <= 0) fail("virStreamRecv");
        /* A shell's echo and prompt are not counted. */
        for (int i = 0; i < count; i++) all += !data[i];
        if (!begun && all > 0) begun = now();
    }
    double taken = now() - begun;
    virStreamAbort(stream);
    return all / taken / 1e6;
}

/* ---------------------------------------------------------------------------------------------- main */

static void *pump(void *nothing) {
    while (virEventRunDefaultImpl() == 0) continue;
    return nothing;
}

static void start_event_loop(void) {
    pthread_t id;
    virEventRegisterDefaultImpl();
    pthread_create(&id, NULL, pump, NULL);
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    const char *work = argv[1];
    if (getenv("LVN_EVENT_LOOP")) start_event_loop();
    virConnectPtr connection = virConnectOpen(argv[2]);
    double result = 0;
    if (!connection) fail(argv[2]);
    if (!strcmp(work, "info")) result = info(connection, atof(argv[3]), argc > 4 ? atoi(argv[4]) : 1);
    else if (!strcmp(work, "handed")) result = handed(connection, atof(argv[3]));
    else if (!strcmp(work, "list")) result = repeat(connection, atof(argv[3]), list_once);
    else if (!strcmp(work, "stats")) result = repeat(connection, atof(argv[3]), stats_once);
    else if (!strcmp(work, "download")) result = transfer(connection, argv[3], 0);
    else if (!strcmp(work, "upload")) result = transfer(connection, argv[3], strtoull(argv[4], NULL, 10));
    else if (!strcmp(work, "bulk")) result = repeat(connection, atof(argv[3]), bulk_once);
    else if (!strcmp(work, "console")) result = console(connection, atol(argv[3]), argc > 4 ? argv[4] : NULL);
    else return 2;
    printf("%.6f\n", result);
    return 0;
}
