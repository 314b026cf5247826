"""libvirt-python, doing what peer.c does: the same works and arguments, one number printed."""

import os
import statistics
import sys
import threading
import time

import libvirt


def info(connection, seconds, _threads=1):
    domain = connection.lookupByName("test")
    count = 0
    begun = time.perf_counter()
    while time.perf_counter() < begun + seconds:
        for _ in range(20):
            domain.info()
        count += 20
    return count / (time.perf_counter() - begun)


def list_once(connection):
    return [domain.info() for domain in connection.listAllDomains()]


def stats_once(connection):
    return connection.getAllDomainStats()


def bulk_once(connection):
    return connection.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_STATE)


def repeat(connection, seconds, once):
    """The median of as many as fit into the time, five at least."""
    times = []
    once(connection)
    end = time.perf_counter() + seconds
    while len(times) < 5 or time.perf_counter() < end:
        begun = time.perf_counter()
        once(connection)
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1e3


def pump():
    while libvirt.virEventRunDefaultImpl() == 0:
        pass


def main(work, uri, seconds="1", *rest):
    if os.environ.get("LVN_EVENT_LOOP"):
        libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=pump, daemon=True).start()
    connection = libvirt.open(uri)
    if work == "info":
        return info(connection, float(seconds), *map(int, rest))
    return repeat(connection, float(seconds), {"list": list_once, "stats": stats_once, "bulk": bulk_once}[work])


if __name__ == "__main__":
    print(main(*sys.argv[1:]))
