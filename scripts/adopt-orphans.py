"""
Runs a command and adopts the processes that it orphans: adopt-orphans.py COMMAND [ARGUMENT...]

QEMU and libvirt's daemons put themselves into the background, so they become children of process 1. libvirt waits until
a guest that it has ended is gone from the table of processes, and process 1 of some containers and virtual machines
collects its children only every second or two: each guest that a test ends would cost that. Node cannot adopt
processes, Python, which node-gyp needs as well, can.
"""

import ctypes
import os
import signal
import sys

PR_SET_CHILD_SUBREAPER = 36

# Kept waiting until the handlers are there, which need the command.
passed_on = (signal.SIGTERM, signal.SIGHUP)
signal.pthread_sigmask(signal.SIG_BLOCK, passed_on)

ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
command = os.fork()
if command == 0:
    signal.pthread_sigmask(signal.SIG_UNBLOCK, passed_on)
    try:
        os.execvp(sys.argv[1], sys.argv[1:])
    except OSError as error:
        print(f"{sys.argv[1]}: {error.strerror}", file=sys.stderr)
        os._exit(127)

# A terminal sends it to both.
signal.signal(signal.SIGINT, signal.SIG_IGN)
for number in passed_on:
    signal.signal(number, lambda received, _: os.kill(command, received))
signal.pthread_sigmask(signal.SIG_UNBLOCK, passed_on)

while True:
    pid, status = os.wait()
    if pid == command:
        break
code = os.waitstatus_to_exitcode(status)
# As a shell reports a signal.
sys.exit(code if code >= 0 else 128 - code)
