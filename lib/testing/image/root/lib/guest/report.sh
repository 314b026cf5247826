# Says what devices there are, in lines that a program can read. Sourced by init, by the uevent handler and by the console.

# Device ids of the virtio specification, in the words that it uses.
virtio_kind() {
  case $(($1)) in
    1) echo net ;; 2) echo block ;; 3) echo console ;; 4) echo entropy ;; 5) echo balloon ;; 8) echo scsi ;; 9) echo 9p ;;
    16) echo gpu ;; 18) echo input ;; 19) echo vsock ;; 20) echo crypto ;; 23) echo iommu ;; 24) echo mem ;; 25) echo sound ;;
    26) echo fs ;; 27) echo pmem ;; *) echo "unknown-$(($1))" ;;
  esac
}

memory_mib() {
  while read -r key value _; do
    [ "$key" = MemTotal: ] && echo $((value / 1024))
  done </proc/meminfo
}

# contents FILE: its first line, empty when it cannot be read
contents() {
  line=
  [ -r "$1" ] && read -r line <"$1"
  echo "$line"
}

# target LINK: the last part of what it points to
target() {
  path=$(readlink "$1") && echo "${path##*/}"
}

describe_block() {
  serial=$(contents "/sys/class/block/$1/serial")
  echo "name=$1 bytes=$(($(contents "/sys/class/block/$1/size") * 512))${serial:+ serial=$serial}"
}

describe_net() {
  echo "name=$1 mac=$(contents "/sys/class/net/$1/address")"
}

# describe_virtio DEVICE: what the driver made of it
describe_virtio() {
  for child in /sys/bus/virtio/devices/"$1"/host* /sys/bus/virtio/devices/"$1"/*/*; do
    [ -e "$child" ] || continue
    case $child in
      */block/*) describe_block "${child##*/}" ;;
      */net/*) describe_net "${child##*/}" ;;
      */virtio-ports/*)
        port=$(contents "$child/name")
        # udev would make these links; programs in guests expect them.
        [ -n "$port" ] && ln -sf "../${child##*/}" "/dev/virtio-ports/$port"
        echo "port=${port:-${child##*/}}"
        ;;
      */input/input* | */"$1"/host[0-9] | */"$1"/host[0-9][0-9]) echo "name=${child##*/}" ;;
    esac
  done
}

report_virtio() {
  device=/sys/bus/virtio/devices/$1
  driver=$(target "$device/driver")
  address=$(readlink -f "$device")
  address=${address%/virtio*}
  echo "virtio: $1 $(virtio_kind "$(contents "$device/device")") driver=${driver:-none} pci=${address##*/}" $(describe_virtio "$1")
}

# first_sight CLASS NAME: true only the first time for each thing; forget() resets it.
first_sight() { mkdir "/run/seen/$1-$2" 2>/dev/null; }
forget() { rmdir "/run/seen/$1-$2" 2>/dev/null; }

bring_up() {
  ip link set "$1" up
  # A network without a DHCP server is nothing to complain of.
  udhcpc -i "$1" -s /lib/guest/udhcpc -t 5 -T 3 -n -q >/dev/null 2>&1 &
}

report_devices() {
  for device in /sys/bus/virtio/devices/*; do
    [ -e "$device" ] && report_virtio "${device##*/}"
  done
  for device in /sys/class/block/* /sys/class/net/*; do
    [ -e "$device" ] || continue
    class=${device%/*}
    first_sight "${class##*/}" "${device##*/}" && [ "${class##*/}" = net ] && [ -e "$device/device" ] && bring_up "${device##*/}"
  done
}
