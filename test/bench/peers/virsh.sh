# virsh by child process, doing what peer.c does: download <uri> <path> | upload <uri> <path> <bytes> | info <uri>. MB per second, or
# calls per second. Its own start is part of each call of info, since a program pays for it; it is taken off what a volume takes.
now() { date +%s%N; }

work=$1 uri=$2 path=$3 bytes=$4
idle=$(now)
virsh -q -c "$uri" uri > /dev/null || exit 1
idle=$(($(now) - idle))
begun=$(now)
case $work in
  info)
    for call in 1 2 3 4 5; do virsh -q -c "$uri" dominfo test > /dev/null || exit 1; done
    awk "BEGIN { print 5e9 / ($(now) - $begun) }"
    exit ;;
  download) virsh -q -c "$uri" vol-download "$path" /dev/null > /dev/null || exit 1 ;;
  upload) head -c "$bytes" /dev/zero | virsh -q -c "$uri" vol-upload "$path" /dev/stdin > /dev/null || exit 1 ;;
esac
taken=$(($(now) - begun - idle))
[ "$work" = download ] && bytes=$(stat -c %s "$path")
awk "BEGIN { print $bytes / $taken * 1e3 }"
