"""libvirt-python, doing what peer.c does: the same works and arguments, one number printed."""

import statistics
import sys
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


def main(work, uri, seconds="1", *rest):
    connection = libvirt.open(uri)
    if work == "info":
        return info(connection, float(seconds), *map(int, rest))
    return repeat(connection, float(seconds), {"list": list_once, "stats": stats_once}[work])


if __name__ == "__main__":
    print(main(*sys.argv[1:]))
