// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.

/** The namespaces of libvirt’s own extensions by their usual prefix. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  qemu: 'http://libvirt.org/schemas/domain/qemu/1.0',
  lxc: 'http://libvirt.org/schemas/domain/lxc/1.0',
  bhyve: 'http://libvirt.org/schemas/domain/bhyve/1.0',
  xen: 'http://libvirt.org/schemas/domain/xen/1.0',
  vmware: 'http://libvirt.org/schemas/domain/vmware/1.0',
  dnsmasq: 'http://libvirt.org/schemas/network/dnsmasq/1.0',
  fs: 'http://libvirt.org/schemas/storagepool/fs/1.0',
  rbd: 'http://libvirt.org/schemas/storagepool/rbd/1.0',
};

/** Name → root element, row of its node, row of its grammar. */
export const ENTRIES = {
  DomainConfig: { root: 'domain', node: 0, grammar: 0 },
  NetworkConfig: { root: 'network', node: 289, grammar: 427 },
  NetworkPortConfig: { root: 'networkport', node: 313, grammar: 438 },
  StoragePoolConfig: { root: 'pool', node: 317, grammar: 449 },
  StorageVolConfig: { root: 'volume', node: 332, grammar: 508 },
  StoragePoolCapabilities: { root: 'storagepoolCapabilities', node: 339, grammar: 522 },
  NodeDeviceConfig: { root: 'device', node: 343, grammar: 532 },
  InterfaceConfig: { root: 'interface', node: 365, grammar: 578 },
  NWFilterConfig: { root: 'filter', node: 377, grammar: 601 },
  NWFilterBindingConfig: { root: 'filterbinding', node: 393, grammar: 647 },
  SecretConfig: { root: 'secret', node: 394, grammar: 649 },
  DomainSnapshotConfig: { root: 'domainsnapshot', node: 396, grammar: 656 },
  DomainCheckpointConfig: { root: 'domaincheckpoint', node: 404, grammar: 687 },
  DomainBackupConfig: { root: 'domainbackup', node: 407, grammar: 691 },
  Capabilities: { root: 'capabilities', node: 413, grammar: 700 },
  DomainCapabilities: { root: 'domainCapabilities', node: 448, grammar: 731 },
  CPUConfig: { root: 'cpu', node: 466, grammar: 776 },
  SysinfoConfig: { root: 'sysinfo', node: 467, grammar: 777 },
  DomainDisk: { root: 'disk', node: 138, grammar: 184 },
  DomainController: { root: 'controller', node: 160, grammar: 247 },
  DomainLease: { root: 'lease', node: 165, grammar: 250 },
  DomainFilesystem: { root: 'filesystem', node: 167, grammar: 252 },
  DomainInterface: { root: 'interface', node: 174, grammar: 259 },
  DomainInput: { root: 'input', node: 205, grammar: 296 },
  DomainSound: { root: 'sound', node: 208, grammar: 298 },
  DomainAudio: { root: 'audio', node: 209, grammar: 301 },
  DomainHostdev: { root: 'hostdev', node: 212, grammar: 316 },
  DomainGraphics: { root: 'graphics', node: 219, grammar: 334 },
  DomainVideo: { root: 'video', node: 226, grammar: 341 },
  DomainConsole: { root: 'console', node: 231, grammar: 343 },
  DomainParallel: { root: 'parallel', node: 235, grammar: 353 },
  DomainSerial: { root: 'serial', node: 235, grammar: 355 },
  DomainChannel: { root: 'channel', node: 236, grammar: 357 },
  DomainSmartcard: { root: 'smartcard', node: 238, grammar: 362 },
  DomainHub: { root: 'hub', node: 239, grammar: 365 },
  DomainRedirdev: { root: 'redirdev', node: 240, grammar: 367 },
  DomainRedirfilter: { root: 'redirfilter', node: 241, grammar: 369 },
  DomainRNG: { root: 'rng', node: 243, grammar: 375 },
  DomainTPM: { root: 'tpm', node: 246, grammar: 379 },
  DomainShmem: { root: 'shmem', node: 252, grammar: 389 },
  DomainMemory: { root: 'memory', node: 254, grammar: 391 },
  DomainCrypto: { root: 'crypto', node: 259, grammar: 395 },
  DomainWatchdog: { root: 'watchdog', node: 261, grammar: 398 },
  DomainMemballoon: { root: 'memballoon', node: 262, grammar: 400 },
  DomainNvram: { root: 'nvram', node: 264, grammar: 402 },
  DomainPanic: { root: 'panic', node: 265, grammar: 404 },
  DomainIOMMU: { root: 'iommu', node: 266, grammar: 406 },
  DomainVsock: { root: 'vsock', node: 269, grammar: 408 },
  DomainPstore: { root: 'pstore', node: 271, grammar: 410 },
} as const;

export type EntryName = keyof typeof ENTRIES;

/** One node a line; `schema.ts` reads them. */
export const NODES = `o|type:t id:n|name=1 uuid=2 hwuuid=2 genid=2 title=1 description=1 metadata=3 cpu=4 sysinfo*=19 bootloader=1 bootloader_args=1 os=24 clock=65 throttlegroups=68 memory=71 maxMemory=72 currentMemory=36 memoryBacking=73 vcpu=79 vcpus=80 iothreads=82 iothreadids=83 defaultiothread=86 blkiotune=87 memtune=89 cputune=90 numatune=104 iommufd=107 resource=108 features=110 on_reboot=131 on_poweroff=131 on_crash=131 on_lockfailure=131 pm=132 perf=133 idmap=135 devices=137 seclabel*=272 qemu:commandline=273 qemu:capabilities=275 qemu:deprecation=277 qemu:override=278 lxc:namespace=282 keywrap=284 launchSecurity=286 bhyve:commandline=287 xen:commandline=288 vmware:datacenterpath=1
ss
su
r
o|mode:t match:t check:t deprecated_features:t migratable:t|model=5 vendor=1 topology=6 feature*=7 numa=8 cache=17 maxphysaddr=18
os|fallback:t vendor_id
o|sockets:n dies:n clusters:n cores:n threads:n
o|policy:t name
o||cell*=9 interconnects=14
o|id:n cpus memory:b unit memAccess:t discard:t|distances=10 cache*=12
o||sibling*=11
o|id:n value:n
o|level:n associativity:t policy:t|size=13 line=13
o|value:n unit
o||latency*=15 bandwidth*=16
o|initiator:n target:n cache:n type:t value:n
o|initiator:n target:n cache:n type:t value:n unit
o|level:t mode:t
o|mode:t bits:n limit:n
o|type:t|bios=20 system=20 baseBoard*=20 chassis=20 oemStrings=22 entry*=23
o||entry*=21
os|name:t
o||entry*=1
os|name file
o|firmware:t|type=25 kernel=1 initrd=1 root=1 cmdline=1 shim=1 dtb=1 $firmware=26 loader=28 nvram=29 varstore=58 boot*=59 bootmenu=60 smbios=61 bios=62 acpi=63 init=1 initarg*=1 initenv*=51 initdir=1 inituser=1 initgroup=1
ot|arch:t machine
o||feature*=27
o|enabled:t name:t
os|readonly:t secure:t type:t stateless:t format:t
os|template templateFormat:t format:t type:t|source=30
o|file fdgroup index:n startupPolicy:t dev dir protocol:t name tls:t tlsHostname query pool volume mode:t type:t namespace managed:t path|slices=31 dataStore=33 encryption=37 seclabel*=41 reservations=42 host*=45 reconnect=44 snapshot=46 config=47 auth=48 initiator=49 cookies=50 readahead=52 timeout=53 ssl=54 knownHosts=55 identity=56 address=57
o||slice=32
o|type:t offset:n size:n
o|type:t|format=34 source=30
o|type:t|metadata_cache=35
o||max_size=36
ob|unit
o|format:t engine:t|secret*=38 cipher=39 ivgen=40
o|type:t uuid:u usage
o|name size:n mode hash
o|name hash
o|model relabel:t labelskip:t|label*=1
o|managed:t migration:t|source=43
o|type:t path mode:t|reconnect=44
o|enabled:t timeout:n delay:n
o|transport:t name port:n socket
o|name
o|file
o|username|secret=38
o||iqn=46
o||cookie*=51
os|name
o|size:n
o|seconds:n
o|verify:t
o|path
o|username keyfile agentsock user group
o|domain bus slot:h function:h multifunction:t
o|template path
o|dev:t
o|enable:t timeout:n
o|mode:t
o|useserial:t rebootTimeout:n
o||table*=64
os|type:t
o|offset:t adjustment timezone basis:t start:b|timer*=66
o|name:t track:t tickpolicy:t frequency:b mode:t present:t|catchup=67
o|threshold:n slew:n limit:n
o||throttlegroup*=69
o||total_bytes_sec=70 read_bytes_sec=70 write_bytes_sec=70 total_iops_sec=70 read_iops_sec=70 write_iops_sec=70 total_bytes_sec_max=70 read_bytes_sec_max=70 write_bytes_sec_max=70 total_iops_sec_max=70 read_iops_sec_max=70 write_iops_sec_max=70 size_iops_sec=70 group_name=1 total_bytes_sec_max_length=70 read_bytes_sec_max_length=70 write_bytes_sec_max_length=70 total_iops_sec_max_length=70 read_iops_sec_max_length=70 write_iops_sec_max_length=70
sb
ob|unit dumpCore:t
ob|unit slots:n
o||hugepages=74 nosharepages=76 locked=76 source=77 access=61 allocation=78 discard=76
o||page*=75
o|size:b unit nodeset
f
o|type:t
o|mode:t threads:n
on|placement:t cpuset current:n
o||vcpu*=81
o|id:n enabled:t hotpluggable:t order:n
sn
o||iothread*=84
o|id:n thread_pool_min:n thread_pool_max:n|poll=85
o|max:b grow:b shrink:b weight:n
o|thread_pool_min:n thread_pool_max:n
o||weight=82 device*=88
o||path=1 weight=82 read_iops_sec=82 write_iops_sec=82 read_bytes_sec=70 write_bytes_sec=70
o||hard_limit=36 soft_limit=36 min_guarantee=36 swap_hard_limit=36
o||shares=82 global_period=70 global_quota=70 period=70 quota=70 emulator_period=70 emulator_quota=70 iothread_period=70 iothread_quota=70 vcpupin*=91 emulatorpin=92 iothreadpin*=93 vcpusched*=94 iothreadsched*=95 emulatorsched=96 cachetune*=97 memorytune*=100 energytune*=103
o|vcpu:n cpuset
o|cpuset
o|iothread:n cpuset
o|vcpus scheduler:t priority:n
o|iothreads scheduler:t priority:n
o|scheduler:t priority:n
o|vcpus id|cache*=98 monitor*=99
o|id:n level:n type:t size:b unit
o|level:n vcpus
o|vcpus|node*=101 monitor*=102
o|id:n bandwidth:n
o|vcpus
o|vcpus id|monitor*=102
o||memory=105 memnode*=106
o|mode:t placement:t nodeset
o|cellid:n mode:t nodeset
o|enabled:t fdgroup
o||partition=1 fibrechannel=109
o|appid
o||pae=76 apic=111 acpi=76 hap=112 hyperv=113 viridian=76 kvm=118 xen=120 privnet=76 pvspinlock=112 capabilities=122 pmu=112 vmport=112 gic=123 smm=124 ioapic=125 hpt=126 vmcoreinfo=112 htm=112 nested-hv=112 msrs=127 ccf-assist=112 cfpc=128 sbbc=128 ibs=128 tcg=129 async-teardown=130 ras=112 ps2=112 aia=128 virtualization=76
o|eoi:t
o|state:t
o|mode:t|relaxed=112 vapic=112 spinlocks=114 vpindex=112 runtime=112 synic=112 stimer=115 reset=112 vendor_id=116 frequencies=112 reenlightenment=112 tlbflush=117 ipi=112 evmcs=112 avic=112 emsr_bitmap=112 xmm_input=112
o|state:t retries:n
o|state:t|direct=112
o|state:t value
o|state:t|direct=112 extended=112
o||hidden=112 hint-dedicated=112 poll-control=112 pv-ipi=112 dirty-ring=119
o|state:t size:n
o||e820_host=112 passthrough=121
o|state:t mode
o|policy:t|audit_control=112 audit_write=112 block_suspend=112 chown=112 dac_override=112 dac_read_search=112 fowner=112 fsetid=112 ipc_lock=112 ipc_owner=112 kill=112 lease=112 linux_immutable=112 mac_admin=112 mac_override=112 mknod=112 net_admin=112 net_bind_service=112 net_broadcast=112 net_raw=112 setgid=112 setfcap=112 setpcap=112 setuid=112 sys_admin=112 sys_boot=112 sys_chroot=112 sys_module=112 sys_nice=112 sys_pacct=112 sys_ptrace=112 sys_rawio=112 sys_resource=112 sys_time=112 sys_tty_config=112 syslog=112 wake_alarm=112
o|version:t
o|state:t|tseg=36
o|driver:t
o|resizing:t|maxpagesize=36
o|unknown:t
o|value:t
o||tb-cache=36
o|enabled:t
st
o||suspend-to-mem=130 suspend-to-disk=130
o||event*=134
o|name:t enabled:t
o||uid*=136 gid*=136
o|start:n target:n count:n
o||emulator=1 disk*=138 controller*=160 lease*=165 filesystem*=167 interface*=174 input*=205 sound*=208 audio*=209 hostdev*=212 graphics*=219 video*=226 console*=231 parallel*=235 serial*=235 channel*=236 smartcard*=238 hub*=239 redirdev*=240 redirfilter*=241 rng*=243 tpm*=246 shmem*=252 memory*=254 crypto*=259 watchdog*=261 memballoon=262 nvram=264 panic*=265 iommu*=266 vsock=269 pstore=271
o|device:t type:t rawio:t sgio:t model:t snapshot:t|source=30 driver=139 mirror=147 auth=48 target=149 boot=150 backenddomain=46 readonly=76 shareable=76 transient=151 serial=1 encryption=37 throttlefilters=152 iotune=69 alias=46 acpi=154 address=155 geometry=157 blockio=158 wwn=159 vendor=1 product=1 backingStore=148
o|name type:t cache:t error_policy:t rerror_policy:t io:t ioeventfd:t event_idx:t copy_on_read:t discard:t iothread:n detect_zeroes:t discard_no_unref:t queues:n queue_size:n iommu:t ats:t packed:t page_per_vq:t|metadata_cache=35 iothreads=140 statistics=143
o||iothread*=141
o|id:n|queue*=142
o|id:n
o||statistic*=144 latency-histogram*=145
o|interval:n
o|type:t|bin*=146
o|start:b
o|file format:t job:t type:t ready:t|source=30 $format=34 backingStore=148
o|index:n type:t|source=30 backingStore=148 format=34
o|dev bus:t tray:t removable:t rotation_rate:n dpofua:t
o|order:n loadparm
o|shareBacking:t
o||throttlefilter*=153
o|group
o|index:n nodeset
o|type:t domain bus slot function:h multifunction:t controller target unit port reg cssid:h ssid:h devno iobase irq:h base:h|zpci=156
o|uid fid
o|cyls:n heads:n secs:n trans:t
o|logical_block_size:n physical_block_size:n discard_granularity:n
sh
o|index:n type:t model:t ports:n vectors:n maxGrantFrames:n maxEventChannels:n|alias=46 acpi=154 address=155 master=161 $model=162 target=163 pcihole64=36 serial=1 driver=164
o|startport
o|name:t
o|chassisNr chassis port busNr index hotplug:t memReserve:b|node=82
o|queues:n cmd_per_lun:n max_sectors:n ioeventfd:t iothread:n iommu:t ats:t packed:t page_per_vq:t|iothreads=140
o||lockspace=1 key=1 target=166
o|path offset:n
o|model:t type:t accessmode:t multidevs:t fmode dmode|driver=168 source=169 target=170 readonly=76 boot=150 alias=46 acpi=154 address=155 space_hard_limit=36 space_soft_limit=36 binary=171 idmap=135
o|type:t format:t wrpolicy:t iommu:t ats:t packed:t page_per_vq:t queue:n
o|file dev dir socket name usage:b units
o|dir
o|path xattr:t|cache=61 sandbox=61 lock=172 thread_pool=52 openfiles=173
o|posix:t flock:t
o|max:n
o|type:t managed:t trustGuestRxFilters:t|source=175 virtualport=181 link=112 mtu=52 coalesce=183 target=185 guest=186 mac=187 ip*=176 route*=177 portForward*=188 script=55 downscript=55 backenddomain=46 model=190 backend=191 driver=192 alias=46 acpi=154 address=155 filterref=195 tune=197 boot=150 rom=198 bandwidth=199 vlan=201 port=203 teaming=204
o|bridge macTableManager:t network portgroup portid type:t path mode dev name address port:n missing:t switchid:u portgroupid connectionid:b|ip*=176 route*=177 reconnect=44 local=178 vendor=179 product=179 $address=180
o|address family prefix:n peer
o|family address netmask prefix:n gateway metric:n
o|address port:n
o|id
o|bus device port type:t domain slot:h function:h multifunction:t
o|type:t|parameters=182
o|managerid typeid typeidversion instanceid:u profileid interfaceid:u
o||rx=184
o||frames=173
o|dev managed:t
o|dev actual
o|address:m type:t check:t currentAddress:m
o|proto:t address dev|range*=189
o|start:n end:n to:n exclude:t
o|type
o|type:t tap vhost logFile hostname fqdn
o|name:t model iommufd:t queues:n rx_queue_size:n tx_queue_size:n txmode:t ioeventfd:t event_idx:t iommu:t ats:t packed:t page_per_vq:t rss:t rss_hash_report:t|host=193 guest=194
o|csum:t gso:t tso4:t tso6:t ecn:t ufo:t mrg_rxbuf:t
o|csum:t tso4:t tso6:t ecn:t ufo:t
o|filter|parameter*=196
o|name value
o||sndbuf=82
o|enabled:t bar:t file
o|classID:n|inbound=200 outbound=200
o|average:b peak:b floor:b burst:n
o|trunk:t|tag*=202
o|id:n nativeMode:t
o|isolated:t
o|type:t persistent
o|type:t bus:t model:t|driver=206 source=207 alias=46 acpi=154 address=155
o|iommu:t ats:t packed:t page_per_vq:t
o|evdev dev grab:t grabToggle:t repeat:t
o|model:t multichannel:t streams|alias=46 acpi=154 address=155 audio=179 codec*=77 driver=206
o|id timerPeriod type:t tryMMap:t exclusive:t dspPolicy:n runtimeDir serverName driver:t path|input=210 output=210
o|mixingEngine:t fixedSettings:t voices bufferLength dev bufferCount serverName clientName connectPorts exactName:t tryPoll:t name streamName latency|settings=211
o|frequency channels format:t
o|mode:t managed:t type:t ramfb:t display:t sgio:t rawio:t model:t|driver=213 teaming=204 source=214 ip*=176 route*=177 alias=46 acpi=154 boot=150 rom=198 address=155 readonly=76 shareable=76
o|name:t model iommufd:t
o|startupPolicy:t writeFiltering:t guestReset:t protocol:t name wwpn|vendor=179 product=179 address=215 adapter=216 host*=218 auth=48 initiator=49 block=1 char=1 interface=1
o|domain bus slot:h function:h multifunction:t device port target unit uuid:u
o|type:t name parent managed:t parent_wwnn:h parent_wwpn:h parent_fabric_wwn:h wwnn:h wwpn:h|parentaddr=217
o|unique_id:n|address=57
o|name port:n
o|type:t display xauth fullscreen:t port:n autoport:t websocket:n listen sharePolicy:t powerControl:t wait:t socket passwd keymap passwdValidTo connected:t tlsPort:n defaultMode:t address p2p:t replaceUser:t multiUser:t username|gl=220 audio=179 $listen*=221 channel*=222 image=223 jpeg=223 zlib=223 playback=223 streaming=61 clipboard=224 mouse=61 filetransfer=225
o|enable:t rendernode
o|type:t address network socket
o|name:t mode:t
o|compression:t
o|copypaste:t
o|enable:t
o||driver=227 model=228 alias=46 acpi=154 address=155
o|iommu:t ats:t packed:t page_per_vq:t name:t vgaconf:t
o|type:t ram:n vgamem:n vram64:n device:t vram:n heads:n primary:t blob:t edid:t|acceleration=229 resolution=230
o|accel3d:t accel2d:t rendernode
o|x:n y:n
o|tty type:t|source*=232 protocol=77 log=233 target=234 alias=46 acpi=154 address=155
o|mode path host service channel master slave append:t tls:t|reconnect=44 seclabel*=41 clipboard=224 mouse=61
o|file append:t
o|type:t port|model=162
o|type:t tty|source*=232 protocol=77 log=233 target=234 alias=46 acpi=154 address=155
o|type:t|source*=232 protocol=77 log=233 target=237 alias=46 address=155
o|type:t address port name state:t
o|mode:t type:t|certificate*=1 database=1 source*=232 protocol=77 log=233 target=234 acpi=154 address=155
o|type:t|alias=46 address=155
o|bus:t type:t|source*=232 protocol=77 log=233 alias=46 address=155 boot=150
o||usbdev*=242
o|allow:t class vendor product version
o|model:t|backend=244 driver=206 rate=245 alias=46 acpi=154 address=155
os|model:t type:t|source*=232 protocol=77 log=233
o|bytes:n period:n
o|model:t|backend=247 alias=46 address=155
o|type:t persistent_state:t debug version:t|device=55 encryption=248 active_pcr_banks=249 source=250 profile=251
o|secret:u
o||sha1=76 sha256=76 sha384=76 sha512=76
o|type:t path mode:t
o|source removeDisabled:t name
o|name role:t|model=77 size=36 server=55 msi=253 alias=46 acpi=154 address=155
o|ioeventfd:t vectors:n
o|model:t access:t discard:t|uuid=2 driver=206 source=255 target=256 address=155 alias=46 acpi=154
o||pagesize=36 nodemask=1 path=1 alignsize=36 pmem=76
o|dynamicMemslots:t|size=36 node=82 block=36 requested=36 current=36 label=257 readonly=76 address=258
o||size=36
o|base:h
o|model:t type:t|backend=260 driver=206 alias=46 address=155
o|model:t queues:n
o|model:t action:t|alias=46 acpi=154 address=155
o|model:t autodeflate:t freePageReporting:t|alias=46 acpi=154 address=155 stats=263 driver=206
o|period:n
o||address=155
o|model:t|alias=46 address=155
o|model:t|driver=267 acpi=154 address=155 alias=46
o|intremap:t caching_mode:t eim:t iotlb:t aw_bits dma_translation:t xtsup:t passthrough:t pciBus:n accel:t ats:t ril:t ssidsize:n oas:n cmdqv:t|granule=268
o|mode:t size:n unit
o|model:t|cid=270 address=155 alias=46 acpi=154 driver=206
o|auto:t address:n
o|backend:t|path=1 size=36 address=155 alias=46
o|model type:t relabel:t|label=1 imagelabel=1 baselabel=1
o||qemu:arg*=274 qemu:env*=196
o|value
o||qemu:add*=276 qemu:del*=276
o|capability
o|behavior:t
o||qemu:device*=279
o|alias|qemu:frontend=280
o||qemu:property*=281
o|name type:t value
o||lxc:sharenet=283 lxc:shareipc=283 lxc:shareuts=283
o|type:t value
o||cipher*=285
o|name:t state:t
o|type:t kernelHashes:t authorKey:t vcek:t|cbitpos=82 reducedPhysBits=82 policy=159 handle=82 dhCert=1 session=1 guestVisibleWorkarounds=1 idBlock=1 idAuth=1 hostData=1 mrConfigId=1 mrOwner=1 mrOwnerConfig=1 quoteGenerationService=55
o||bhyve:arg*=274
o||xen:arg*=274
o|connections:n ipv6:t trustGuestRxFilters:t|name=1 title=1 description=1 metadata=3 uuid=2 bridge=290 mtu=52 mac=291 forward=292 virtualport=181 portgroup*=299 domain=300 dns=301 bandwidth=199 vlan=201 port=203 ip*=305 route*=177 dnsmasq:options=312
o|name zone stp:t delay:b macTableManager:t
o|address:m
o|dev mode:t managed:t|interface*=293 address*=294 pf=295 driver=213 nat=296
o|dev connections:n
o|type:t domain bus slot:h function:h multifunction:t connections:n
o|dev
o|ipv6:t|address=297 port=298
o|start end
o|start:n end:n
o|name default:t trustGuestRxFilters:t|virtualport=181 bandwidth=199 vlan=201
o|name localOnly:t register:t
o|enable:t forwardPlainNames:t|forwarder*=302 txt*=196 srv*=303 host*=304
o|addr domain port:n
o|service protocol domain target port:n priority:n weight:n
o|ip|hostname*=1
o|address netmask prefix:n family localPtr:t|tftp=306 dhcp=307
o|root
o||range*=308 host*=310 bootp=311
o|start end|lease=309
o|expiry:b unit:t
o|mac:m id name ip|lease=309
o|file server
o||dnsmasq:option*=274
o||uuid=2 owner=314 mac=291 group=1 rxfilters=315 virtualport=181 bandwidth=199 vlan=201 port=203 plug=316
o||name=1 uuid=2
o|trustGuest:t
o|type:t bridge macTableManager:t dev mode:t managed:t|driver=213 address=57
o|type:t|name=1 uuid=2 capacity=36 allocation=36 available=36 features=318 source=319 target=326 fs:mount_opts=328 refresh=329 rbd:config_opts=331
o||cow=112
o+||vendor=46 product=46 format=320 host*=218 dir=55 protocol=321 name*=1 device*=322 initiator=49 auth=324 adapter=216
o|type:t|vendor=46 product=46
o|ver
o|path part_separator:t|freeExtent*=323
o|start:b end:b
o|type:t username|secret=325
o|uuid usage
o||path=1 permissions=327
o||mode=1 owner=82 group=82 label=1
o||fs:option*=46
o||volume=330
o|allocation:t
o||rbd:option*=196
o|type:t|name=1 key=1 source=333 capacity=36 allocation=36 physical=36 target=335 backingStore=338
o||device*=334
o|path|extent*=323
o||path=1 format=77 permissions=327 timestamps=336 encryption=37 compat=1 nocow=76 clusterSize=36 features=337
o||atime=1 btime=1 ctime=1 mtime=1
o||lazy_refcounts=76 extended_l2=76
o||path=1 format=77 permissions=327 timestamps=336
o||pool*=340
o|type supported:t|poolOptions=341 volOptions=341
o||defaultFormat=190 enum*=342
o|name|value*=1
o||name=1 path=1 devnode*=64 parent=344 driver=345 capability*=346
os|wwnn:h wwpn:h fabric_wwn:h
o||name=1
o|type:t|number=70 class=159 domain=70 subclass=70 protocol=70 description=1 interface=1 address=347 link=348 feature*=46 char=1 host=70 unique_id=82 block=1 bus=1 slot=70 function=70 device=70 port=70 product=349 hardware=350 firmware=351 target=1 lun=70 $type=352 drive_type=1 model=1 vendor=349 serial=1 size=70 logical_block_size=70 num_blocks=70 uuid=2 parent_addr=1 attr*=196 state=131 cssid=159 ssid=159 devno=1 members=353 capability*=355 iommuGroup=360 numa=361 pci-express=362 channel_dev_addr=364 chardev=1 ap-adapter=1 ap-domain=1
sm
o|speed:n state:t
os|id:h
o||vendor=1 version=1 serial=1 uuid=2
o||vendor=1 version=1 release_date=1
os|id
o||ccw_device*=354
os|ref
o|type:t maxCount:n|address*=356 $type*=357 name=1 fields*=358 wwnn=159 max_vports=82 vports=82 rport=1 wwpn=159 fabric_wwn=159 media_available=131 media_size=70 media_label=1 logical_block_size=70 num_blocks=70 group_device=1 card_type=1 chpid=1
o|domain:h bus:h slot:h function:h
o|id|name=1 deviceAPI=131 availableInstances=82
o|access:t|change_level=1 manufacture_id=1 part_number=1 serial_number=1 asset_tag=1 vendor_field*=359 system_field*=359
os|index
o|number:n|address*=356
o|node:n
o||link*=363
o|validity:t port:n speed width:n
o||cssid=159 ssid=159 devno=1
o|type:t name|start=61 mac=291 link=348 mtu=52 protocol*=366 bridge=370 bond=373 vlan=372
o|family:t|dhcp=367 ip*=368 route=369 autoconf=76
o|peerdns:t
o|address prefix:n
o|gateway
o|stp:t delay|interface*=371
o|type:t name|mac=291 link=348 vlan=372 bond=373
o|tag:n|interface=46
o|mode:t|miimon=374 arpmon=375 interface*=376
o|freq:n downdelay:n updelay:n carrier:t
o|interval:n target validate:t
o|type:t name|mac=291 link=348
o+|name chain priority:n|uuid=2 filterref*=195 rule*=378
o|action:t direction:t priority:n statematch|mac=379 vlan=380 stp=381 arp=382 rarp=382 ip=383 ipv6=384 tcp=385 udp=386 sctp=386 icmp=387 igmp=388 all=388 esp=388 ah=388 udplite=388 tcp-ipv6=389 udp-ipv6=390 sctp-ipv6=390 icmpv6=391 all-ipv6=392 esp-ipv6=392 ah-ipv6=392 udplite-ipv6=392
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask protocolid comment
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask vlanid encap-protocol comment
o|match:t srcmacaddr srcmacmask type flags root-priority root-priority-hi root-address root-address-mask root-cost root-cost-hi sender-priority sender-priority-hi sender-address sender-address-mask port port-hi age age-hi max-age max-age-hi hello-time hello-time-hi forward-delay forward-delay-hi comment
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask arpsrcmacaddr arpsrcipaddr arpdstmacaddr arpdstipaddr hwtype opcode protocoltype gratuitous:t comment
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask srcipaddr srcipmask dstipaddr dstipmask srcportstart srcportend dstportstart dstportend protocol dscp comment
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask srcipaddr srcipmask dstipaddr dstipmask srcportstart srcportend dstportstart dstportend protocol type typeend code codeend comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags flags comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags comment
o|match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags type code comment
o|match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp flags comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp comment
o|match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp type code comment
o|match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp comment
o||owner=314 portdev=46 linkdev=46 mac=291 filterref=195 backend=46
o|ephemeral:t private:t|uuid=2 description=1 usage=395
o|type:t|volume=1 name=1 target=1
o||name=1 description=1 state=131 creationTime=1 memory=397 disks=398 revertDisks=398 active=131 domain=403 inactiveDomain=0 parent=345 cookie=3
o|snapshot:t file
o||disk*=399
o|name snapshot:t type:t|source=400 driver=34 snapshotDeleteInProgress=76
o|file index:n dev protocol:t name tls:t tlsHostname query|seclabel*=41 slices=31 dataStore=401 encryption=37 host*=45 reconnect=44 snapshot=46 config=47 auth=48 initiator=49 cookies=50 readahead=52 timeout=53 ssl=54 knownHosts=55 identity=56
o|type:t|format=34 source=402
o|file fdgroup index:n dev dir protocol:t name tls:t tlsHostname query pool volume mode:t type:t namespace managed:t path|slices=31 dataStore=401 encryption=37 seclabel*=41 reservations=42 host*=45 reconnect=44 snapshot=46 config=47 auth=48 initiator=49 cookies=50 readahead=52 timeout=53 ssl=54 knownHosts=55 identity=56 address=57
o|type:t id:n|uuid=2 name=1 hwuuid=2 genid=2 title=1 description=1 metadata=3 cpu=4 sysinfo*=19 bootloader=1 bootloader_args=1 os=24 clock=65 throttlegroups=68 memory=71 maxMemory=72 currentMemory=36 memoryBacking=73 vcpu=79 vcpus=80 iothreads=82 iothreadids=83 defaultiothread=86 blkiotune=87 memtune=89 cputune=90 numatune=104 iommufd=107 resource=108 features=110 on_reboot=131 on_poweroff=131 on_crash=131 on_lockfailure=131 pm=132 perf=133 idmap=135 devices=137 seclabel*=272 qemu:commandline=273 qemu:capabilities=275 qemu:deprecation=277 qemu:override=278 lxc:namespace=282 keywrap=284 launchSecurity=286 bhyve:commandline=287 xen:commandline=288 vmware:datacenterpath=1
o||name=1 description=1 creationTime=70 disks=405 domain=0 parent=345
o||disk*=406
o|name checkpoint:t bitmap size:b
o|mode:t|incremental=1 disks=408 server=412
o||disk*=409
o|name backupmode:t incremental backup:t type:t exportname exportbitmap|target=410 driver=77 scratch=410
o|file dev|seclabel*=41 encryption=411
o|format:t engine:t|secret=38 cipher=39 ivgen=40
o|tls:t transport:t name port:n socket fdgroup
o||host=414 guest*=442
o||uuid=2 cpu=415 power_management=421 iommu=422 migration_features=423 topology=425 cache=431 memory_bandwidth=435 energy=438 secmodel*=440
o||arch=131 features=416 model=1 vendor=1 microcode=417 signature=418 counter=419 topology=6 maxphysaddr=18 feature*=46 pages*=420
o||pae=76 nonpae=76 vmx=76 svm=76
o|version:n
o|family:n model:n stepping:n
o|name frequency:n scaling:t
o|unit size:n
o||suspend_mem=76 suspend_disk=76 suspend_hybrid=76
o|support:t
o||live=76 uri_transports=424
o||uri_transport*=131
o||cells=426 interconnects=14
o|num:n|cell*=427
o|id:n|memory=36 pages*=428 distances=10 cache*=12 cpus=429
on|unit size:n
o|num:n|cpu*=430
o|id:n socket_id:n die_id:n cluster_id:n core_id:n siblings
o||bank*=432 monitor=434
o|id:n level:n type:t size:n unit cpus|control*=433
o|granularity:n min:n unit type:t maxAllocs:n
o|level:n reuseThreshold:n maxMonitors:n|feature*=46
o||node*=436 monitor=434
o|id:n cpus|control*=437
o|granularity:n min:n maxAllocs:n
o||monitor=439
o|maxMonitors:n|feature*=162
o||model=1 doi=1 baselabel*=441
os|type
o||os_type=131 arch=443 features=446
o|name:t|wordsize=131 emulator=1 loader=1 machine*=444 domain*=445
os|canonical maxCpus:n deprecated:t
o|type:t|emulator=1 machine*=444
o||pae=76 nonpae=76 ia64_be=76 acpi=447 apic=447 cpuselection=76 deviceboot=76 disksnapshot=447 hap=447 externalSnapshot=76
o|toggle:t default:t
o||path=1 domain=1 machine=1 arch=1 vcpu=173 iothreads=449 os=450 cpu=453 memoryBacking=451 devices=457 features=458
o|supported:t
o|supported:t|enum*=342 firmwareFeatures=451 loader=452 varstore=449
o|supported:t|enum*=342
o|supported:t|value*=1 enum*=342
o||mode*=454
o+|name:t supported:t|enum*=342 model*=455 vendor=1 maxphysaddr=18 feature*=7 blockers*=456
os|fallback:t vendor_id usable:t deprecated:t canonical vendor
o|model|feature*=46
o||disk=451 graphics=451 video=451 hostdev=451 rng=451 filesystem=451 tpm=451 redirdev=451 channel=451 crypto=451 interface=451 panic=451 console=451
o||gic=451 vmcoreinfo=449 genid=449 backingStoreInput=449 backup=449 async-teardown=449 s390-pv=449 ps2=449 tdx=449 sev=459 sgx=460 hyperv=464 launchSecurity=451
o|supported:t|cbitpos=82 reducedPhysBits=82 maxGuests=82 maxESGuests=82 cpu0Id=1
o|supported:t|flc=131 sgx1=131 sgx2=131 section_size=461 sections=462
ob|unit:t
o||section*=463
o|node:n size:b unit:t
o|supported:t|enum*=342 defaults=465
o||spinlocks=82 stimer_direct=131 tlbflush_direct=131 tlbflush_extended=131 vendor_id=1
o|mode:t match:t check:t deprecated_features:t migratable:t|model=5 vendor=1 topology=6 feature*=7 numa=8 cache=17 maxphysaddr=18 arch=131 features=416 microcode=417 signature=418 counter=419 pages*=420
o|type:t|bios=20 system=20 baseBoard*=20 processor*=20 memory_device*=20 chassis=20 oemStrings=22 entry*=23`;
