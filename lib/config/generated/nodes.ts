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
  NetworkConfig: { root: 'network', node: 288, grammar: 427 },
  NetworkPortConfig: { root: 'networkport', node: 312, grammar: 438 },
  StoragePoolConfig: { root: 'pool', node: 316, grammar: 449 },
  StorageVolConfig: { root: 'volume', node: 331, grammar: 508 },
  StoragePoolCapabilities: { root: 'storagepoolCapabilities', node: 338, grammar: 522 },
  NodeDeviceConfig: { root: 'device', node: 342, grammar: 532 },
  InterfaceConfig: { root: 'interface', node: 364, grammar: 578 },
  NWFilterConfig: { root: 'filter', node: 376, grammar: 601 },
  NWFilterBindingConfig: { root: 'filterbinding', node: 392, grammar: 647 },
  SecretConfig: { root: 'secret', node: 393, grammar: 649 },
  DomainSnapshotConfig: { root: 'domainsnapshot', node: 395, grammar: 656 },
  DomainCheckpointConfig: { root: 'domaincheckpoint', node: 403, grammar: 687 },
  DomainBackupConfig: { root: 'domainbackup', node: 406, grammar: 691 },
  Capabilities: { root: 'capabilities', node: 412, grammar: 700 },
  DomainCapabilities: { root: 'domainCapabilities', node: 447, grammar: 731 },
  CPUConfig: { root: 'cpu', node: 465, grammar: 776 },
  SysinfoConfig: { root: 'sysinfo', node: 466, grammar: 777 },
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
  DomainParallel: { root: 'parallel', node: 231, grammar: 353 },
  DomainSerial: { root: 'serial', node: 231, grammar: 355 },
  DomainChannel: { root: 'channel', node: 235, grammar: 357 },
  DomainSmartcard: { root: 'smartcard', node: 237, grammar: 362 },
  DomainHub: { root: 'hub', node: 238, grammar: 365 },
  DomainRedirdev: { root: 'redirdev', node: 239, grammar: 367 },
  DomainRedirfilter: { root: 'redirfilter', node: 240, grammar: 369 },
  DomainRNG: { root: 'rng', node: 242, grammar: 375 },
  DomainTPM: { root: 'tpm', node: 245, grammar: 379 },
  DomainShmem: { root: 'shmem', node: 251, grammar: 389 },
  DomainMemory: { root: 'memory', node: 253, grammar: 391 },
  DomainCrypto: { root: 'crypto', node: 258, grammar: 395 },
  DomainWatchdog: { root: 'watchdog', node: 260, grammar: 398 },
  DomainMemballoon: { root: 'memballoon', node: 261, grammar: 400 },
  DomainNvram: { root: 'nvram', node: 263, grammar: 402 },
  DomainPanic: { root: 'panic', node: 264, grammar: 404 },
  DomainIOMMU: { root: 'iommu', node: 265, grammar: 406 },
  DomainVsock: { root: 'vsock', node: 268, grammar: 408 },
  DomainPstore: { root: 'pstore', node: 270, grammar: 410 },
} as const;

export type EntryName = keyof typeof ENTRIES;

/** One node a line; `schema.ts` reads them. A `string`, so that declarations do not repeat the text. */
export const NODES: string = `o|type:t id:n|name=1 uuid=2 hwuuid=2 genid=2 title=1 description=1 metadata=3 cpu=4 sysinfo*=19 bootloader=1 bootloader_args=1 os=24 clock=65 throttlegroups=68 memory=71 maxMemory=72 currentMemory=36 memoryBacking=73 vcpu=79 vcpus=80 iothreads=82 iothreadids=83 defaultiothread=86 blkiotune=87 memtune=89 cputune=90 numatune=104 iommufd=107 resource=108 features=110 on_reboot=131 on_poweroff=131 on_crash=131 on_lockfailure=131 pm=132 perf=133 idmap=135 devices=137 seclabel*=271 qemu:commandline=272 qemu:capabilities=274 qemu:deprecation=276 qemu:override=277 lxc:namespace=281 keywrap=283 launchSecurity=285 bhyve:commandline=286 xen:commandline=287 vmware:datacenterpath=1
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
o|type:t initiator:n target:n cache:n value:n
o|type:t initiator:n target:n cache:n value:n unit
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
os|type:t readonly:t secure:t stateless:t format:t
os|type:t template templateFormat:t format:t|source=30
o|type:t file fdgroup index:n startupPolicy:t dev dir protocol:t name tls:t tlsHostname query pool volume mode:t namespace:h managed:t path|slices=31 dataStore=33 encryption=37 seclabel*=41 reservations=42 host*=45 reconnect=44 snapshot=46 config=47 auth=48 initiator=49 cookies=50 readahead=52 timeout=53 ssl=54 knownHosts=55 identity=56 address=57
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
o|domain:h bus:h slot:h function:h multifunction:t
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
o|type:t id:n level:n size:b unit
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
o||emulator=1 disk*=138 controller*=160 lease*=165 filesystem*=167 interface*=174 input*=205 sound*=208 audio*=209 hostdev*=212 graphics*=219 video*=226 console*=231 parallel*=231 serial*=231 channel*=235 smartcard*=237 hub*=238 redirdev*=239 redirfilter*=240 rng*=242 tpm*=245 shmem*=251 memory*=253 crypto*=258 watchdog*=260 memballoon=261 nvram=263 panic*=264 iommu*=265 vsock=268 pstore=270
o|type:t device:t rawio:t sgio:t model:t snapshot:t|source=30 driver=139 mirror=147 auth=48 target=149 boot=150 backenddomain=46 readonly=76 shareable=76 transient=151 serial=1 encryption=37 throttlefilters=152 iotune=69 alias=46 acpi=154 address=155 geometry=157 blockio=158 wwn=159 vendor=1 product=1 backingStore=148
o|type:t name cache:t error_policy:t rerror_policy:t io:t ioeventfd:t event_idx:t copy_on_read:t discard:t iothread:n detect_zeroes:t discard_no_unref:t queues:n queue_size:n iommu:t ats:t packed:t page_per_vq:t|metadata_cache=35 iothreads=140 statistics=143
o||iothread*=141
o|id:n|queue*=142
o|id:n
o||statistic*=144 latency-histogram*=145
o|interval:n
o|type:t|bin*=146
o|start:b
o|type:t file format:t job:t ready:t|source=30 $format=34 backingStore=148
o|type:t index:n|source=30 backingStore=148 format=34
o|dev bus:t tray:t removable:t rotation_rate:n dpofua:t
o|order:n loadparm
o|shareBacking:t
o||throttlefilter*=153
o|group
o|index:n nodeset
o|type:t domain:h bus:h slot:h function:h multifunction:t controller:h target:h unit:h port reg:h cssid:h ssid:h devno:h iobase:h irq:h base:h|zpci=156
o|uid:h fid:h
o|cyls:n heads:n secs:n trans:t
o|logical_block_size:n physical_block_size:n discard_granularity:n
sh
o|type:t index:n model:t ports:n vectors:n maxGrantFrames:n maxEventChannels:n|alias=46 acpi=154 address=155 master=161 $model=162 target=163 pcihole64=36 serial=1 driver=164
o|startport
o|name:t
o|chassisNr:h chassis:h port:h busNr:h index:h hotplug:t memReserve:b|node=82
o|queues:n cmd_per_lun:n max_sectors:n ioeventfd:t iothread:n iommu:t ats:t packed:t page_per_vq:t|iothreads=140
o||lockspace=1 key=1 target=166
o|path offset:n
o|type:t model:t accessmode:t multidevs:t fmode dmode|driver=168 source=169 target=170 readonly=76 boot=150 alias=46 acpi=154 address=155 space_hard_limit=36 space_soft_limit=36 binary=171 idmap=135
o|type:t format:t wrpolicy:t iommu:t ats:t packed:t page_per_vq:t queue:n
o|file dev dir socket name usage:b units
o|dir
o|path xattr:t|cache=61 sandbox=61 lock=172 thread_pool=52 openfiles=173
o|posix:t flock:t
o|max:n
o|type:t managed:t trustGuestRxFilters:t|source=175 virtualport=181 link=112 mtu=52 coalesce=183 target=185 guest=186 mac=187 ip*=176 route*=177 portForward*=188 script=55 downscript=55 backenddomain=46 model=190 backend=191 driver=192 alias=46 acpi=154 address=155 filterref=195 tune=197 boot=150 rom=198 bandwidth=199 vlan=201 port=203 teaming=204
o|type:t bridge macTableManager:t network portgroup portid path mode dev name address port:n missing:t switchid:u portgroupid connectionid:b|ip*=176 route*=177 reconnect=44 local=178 vendor=179 product=179 $address=180
o|address family prefix:n peer
o|family address netmask prefix:n gateway metric:n
o|address port:n
o|id:h
o|type:t bus:h device:h port domain:h slot:h function:h multifunction:t
o|type:t|parameters=182
o|managerid:h typeid:h typeidversion:h instanceid:u profileid interfaceid:u
o||rx=184
o||frames=173
o|dev managed:t
o|dev actual
o|type:t address:m check:t currentAddress:m
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
o|model:t multichannel:t streams:h|alias=46 acpi=154 address=155 audio=179 codec*=77 driver=206
o|type:t id:h timerPeriod:h tryMMap:t exclusive:t dspPolicy:n runtimeDir serverName driver:t path|input=210 output=210
o|mixingEngine:t fixedSettings:t voices:h bufferLength:h dev bufferCount:h serverName clientName connectPorts exactName:t tryPoll:t name streamName latency:h|settings=211
o|frequency:h channels:h format:t
o|type:t mode:t managed:t ramfb:t display:t sgio:t rawio:t model:t|driver=213 teaming=204 source=214 ip*=176 route*=177 alias=46 acpi=154 boot=150 rom=198 address=155 readonly=76 shareable=76
o|name:t model iommufd:t
o|startupPolicy:t writeFiltering:t guestReset:t protocol:t name wwpn|vendor=179 product=179 address=215 adapter=216 host*=218 auth=48 initiator=49 block=1 char=1 interface=1
o|domain:h bus:h slot:h function:h multifunction:t device:h port target:h unit:h uuid:u
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
o|type:t tty|source*=232 protocol=77 log=233 target=234 alias=46 acpi=154 address=155
o|mode path host service channel master slave append:t tls:t|reconnect=44 seclabel*=41 clipboard=224 mouse=61
o|file append:t
o|type:t port|model=162
o|type:t|source*=232 protocol=77 log=233 target=236 alias=46 address=155
o|type:t address port name state:t
o|type:t mode:t|certificate*=1 database=1 source*=232 protocol=77 log=233 target=234 acpi=154 address=155
o|type:t|alias=46 address=155
o|type:t bus:t|source*=232 protocol=77 log=233 alias=46 address=155 boot=150
o||usbdev*=241
o|allow:t class vendor product version
o|model:t|backend=243 driver=206 rate=244 alias=46 acpi=154 address=155
os|type:t model:t|source*=232 protocol=77 log=233
o|bytes:n period:n
o|model:t|backend=246 alias=46 address=155
o|type:t persistent_state:t debug:h version:t|device=55 encryption=247 active_pcr_banks=248 source=249 profile=250
o|secret:u
o||sha1=76 sha256=76 sha384=76 sha512=76
o|type:t path mode:t
o|source removeDisabled:t name
o|name role:t|model=77 size=36 server=55 msi=252 alias=46 acpi=154 address=155
o|ioeventfd:t vectors:n
o|model:t access:t discard:t|uuid=2 driver=206 source=254 target=255 address=155 alias=46 acpi=154
o||pagesize=36 nodemask=1 path=1 alignsize=36 pmem=76
o|dynamicMemslots:t|size=36 node=82 block=36 requested=36 current=36 label=256 readonly=76 address=257
o||size=36
o|base:h
o|type:t model:t|backend=259 driver=206 alias=46 address=155
o|model:t queues:n
o|model:t action:t|alias=46 acpi=154 address=155
o|model:t autodeflate:t freePageReporting:t|alias=46 acpi=154 address=155 stats=262 driver=206
o|period:n
o||address=155
o|model:t|alias=46 address=155
o|model:t|driver=266 acpi=154 address=155 alias=46
o|intremap:t caching_mode:t eim:t iotlb:t aw_bits:h dma_translation:t xtsup:t passthrough:t pciBus:n accel:t ats:t ril:t ssidsize:n oas:n cmdqv:t|granule=267
o|mode:t size:n unit
o|model:t|cid=269 address=155 alias=46 acpi=154 driver=206
o|auto:t address:n
o|backend:t|path=1 size=36 address=155 alias=46
o|type:t model relabel:t|label=1 imagelabel=1 baselabel=1
o||qemu:arg*=273 qemu:env*=196
o|value
o||qemu:add*=275 qemu:del*=275
o|capability
o|behavior:t
o||qemu:device*=278
o|alias|qemu:frontend=279
o||qemu:property*=280
o|type:t name value
o||lxc:sharenet=282 lxc:shareipc=282 lxc:shareuts=282
o|type:t value
o||cipher*=284
o|name:t state:t
o|type:t kernelHashes:t authorKey:t vcek:t|cbitpos=82 reducedPhysBits=82 policy=159 handle=82 dhCert=1 session=1 guestVisibleWorkarounds=1 idBlock=1 idAuth=1 hostData=1 mrConfigId=1 mrOwner=1 mrOwnerConfig=1 quoteGenerationService=55
o||bhyve:arg*=273
o||xen:arg*=273
o|connections:n ipv6:t trustGuestRxFilters:t|name=1 title=1 description=1 metadata=3 uuid=2 bridge=289 mtu=52 mac=290 forward=291 virtualport=181 portgroup*=298 domain=299 dns=300 bandwidth=199 vlan=201 port=203 ip*=304 route*=177 dnsmasq:options=311
o|name zone stp:t delay:b macTableManager:t
o|address:m
o|dev mode:t managed:t|interface*=292 address*=293 pf=294 driver=213 nat=295
o|dev connections:n
o|type:t domain:h bus:h slot:h function:h multifunction:t connections:n
o|dev
o|ipv6:t|address=296 port=297
o|start end
o|start:n end:n
o|name default:t trustGuestRxFilters:t|virtualport=181 bandwidth=199 vlan=201
o|name localOnly:t register:t
o|enable:t forwardPlainNames:t|forwarder*=301 txt*=196 srv*=302 host*=303
o|addr domain port:n
o|service protocol domain target port:n priority:n weight:n
o|ip|hostname*=1
o|address netmask prefix:n family localPtr:t|tftp=305 dhcp=306
o|root
o||range*=307 host*=309 bootp=310
o|start end|lease=308
o|expiry:b unit:t
o|mac:m id name ip|lease=308
o|file server
o||dnsmasq:option*=273
o||uuid=2 owner=313 mac=290 group=1 rxfilters=314 virtualport=181 bandwidth=199 vlan=201 port=203 plug=315
o||name=1 uuid=2
o|trustGuest:t
o|type:t bridge macTableManager:t dev mode:t managed:t|driver=213 address=57
o|type:t|name=1 uuid=2 capacity=36 allocation=36 available=36 features=317 source=318 target=325 fs:mount_opts=327 refresh=328 rbd:config_opts=330
o||cow=112
o+||vendor=46 product=46 format=319 host*=218 dir=55 protocol=320 name*=1 device*=321 initiator=49 auth=323 adapter=216
o|type:t|vendor=46 product=46
o|ver
o|path part_separator:t|freeExtent*=322
o|start:b end:b
o|type:t username|secret=324
o|uuid usage
o||path=1 permissions=326
o||mode=1 owner=82 group=82 label=1
o||fs:option*=46
o||volume=329
o|allocation:t
o||rbd:option*=196
o|type:t|name=1 key=1 source=332 capacity=36 allocation=36 physical=36 target=334 backingStore=337
o||device*=333
o|path|extent*=322
o||path=1 format=77 permissions=326 timestamps=335 encryption=37 compat=1 nocow=76 clusterSize=36 features=336
o||atime=1 btime=1 ctime=1 mtime=1
o||lazy_refcounts=76 extended_l2=76
o||path=1 format=77 permissions=326 timestamps=335
o||pool*=339
o|type supported:t|poolOptions=340 volOptions=340
o||defaultFormat=190 enum*=341
o|name|value*=1
o||name=1 path=1 devnode*=64 parent=343 driver=344 capability*=345
os|wwnn:h wwpn:h fabric_wwn:h
o||name=1
o|type:t|number=70 class=159 domain=70 subclass=70 protocol=70 description=1 interface=1 address=346 link=347 feature*=46 char=1 host=70 unique_id=82 block=1 bus=1 slot=70 function=70 device=70 port=70 product=348 hardware=349 firmware=350 target=1 lun=70 $type=351 drive_type=1 model=1 vendor=348 serial=1 size=70 logical_block_size=70 num_blocks=70 uuid=2 parent_addr=1 attr*=196 state=131 cssid=159 ssid=159 devno=159 members=352 capability*=354 iommuGroup=359 numa=360 pci-express=361 channel_dev_addr=363 chardev=1 ap-adapter=159 ap-domain=159
sm
o|speed:n state:t
os|id:h
o||vendor=1 version=1 serial=1 uuid=2
o||vendor=1 version=1 release_date=1
os|id
o||ccw_device*=353
os|ref
o|type:t maxCount:n|address*=355 $type*=356 name=1 fields*=357 wwnn=159 max_vports=82 vports=82 rport=1 wwpn=159 fabric_wwn=159 media_available=131 media_size=70 media_label=1 logical_block_size=70 num_blocks=70 group_device=1 card_type=1 chpid=1
o|domain:h bus:h slot:h function:h
o|id|name=1 deviceAPI=131 availableInstances=82
o|access:t|change_level=1 manufacture_id=1 part_number=1 serial_number=1 asset_tag=1 vendor_field*=358 system_field*=358
os|index
o|number:n|address*=355
o|node:n
o||link*=362
o|validity:t port:n speed width:n
o||cssid=159 ssid=159 devno=159
o|type:t name|start=61 mac=290 link=347 mtu=52 protocol*=365 bridge=369 bond=372 vlan=371
o|family:t|dhcp=366 ip*=367 route=368 autoconf=76
o|peerdns:t
o|address prefix:n
o|gateway
o|stp:t delay|interface*=370
o|type:t name|mac=290 link=347 vlan=371 bond=372
o|tag:n|interface=46
o|mode:t|miimon=373 arpmon=374 interface*=375
o|freq:n downdelay:n updelay:n carrier:t
o|interval:n target validate:t
o|type:t name|mac=290 link=347
o+|name chain priority:n|uuid=2 filterref*=195 rule*=377
o|action:t direction:t priority:n statematch|mac=378 vlan=379 stp=380 arp=381 rarp=381 ip=382 ipv6=383 tcp=384 udp=385 sctp=385 icmp=386 igmp=387 all=387 esp=387 ah=387 udplite=387 tcp-ipv6=388 udp-ipv6=389 sctp-ipv6=389 icmpv6=390 all-ipv6=391 esp-ipv6=391 ah-ipv6=391 udplite-ipv6=391
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask protocolid comment
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask vlanid encap-protocol comment
o|type:h match:t srcmacaddr srcmacmask flags:h root-priority root-priority-hi root-address root-address-mask root-cost root-cost-hi sender-priority sender-priority-hi sender-address sender-address-mask port port-hi age age-hi max-age max-age-hi hello-time hello-time-hi forward-delay forward-delay-hi comment
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask arpsrcmacaddr arpsrcipaddr arpdstmacaddr arpdstipaddr hwtype opcode protocoltype gratuitous:t comment
o|match:t srcmacaddr srcmacmask dstmacaddr dstmacmask srcipaddr srcipmask dstipaddr dstipmask srcportstart srcportend dstportstart dstportend protocol dscp comment
o|type:h match:t srcmacaddr srcmacmask dstmacaddr dstmacmask srcipaddr srcipmask dstipaddr dstipmask srcportstart srcportend dstportstart dstportend protocol typeend:h code:h codeend:h comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags flags comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags comment
o|type:h match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags code:h comment
o|match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp connlimit-above state ipset ipsetflags comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp flags comment
o|match:t srcmacaddr srcportstart srcportend dstportstart dstportend srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp comment
o|type:h match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp code:h comment
o|match:t srcmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp comment
o||owner=313 portdev=46 linkdev=46 mac=290 filterref=195 backend=46
o|ephemeral:t private:t|uuid=2 description=1 usage=394
o|type:t|volume=1 name=1 target=1
o||name=1 description=1 state=131 creationTime=1 memory=396 disks=397 revertDisks=397 active=131 domain=402 inactiveDomain=0 parent=344 cookie=3
o|snapshot:t file
o||disk*=398
o|type:t name snapshot:t|source=399 driver=34 snapshotDeleteInProgress=76
o|file index:n dev protocol:t name tls:t tlsHostname query|seclabel*=41 slices=31 dataStore=400 encryption=37 host*=45 reconnect=44 snapshot=46 config=47 auth=48 initiator=49 cookies=50 readahead=52 timeout=53 ssl=54 knownHosts=55 identity=56
o|type:t|format=34 source=401
o|type:t file fdgroup index:n dev dir protocol:t name tls:t tlsHostname query pool volume mode:t namespace:h managed:t path|slices=31 dataStore=400 encryption=37 seclabel*=41 reservations=42 host*=45 reconnect=44 snapshot=46 config=47 auth=48 initiator=49 cookies=50 readahead=52 timeout=53 ssl=54 knownHosts=55 identity=56 address=57
o|type:t id:n|uuid=2 name=1 hwuuid=2 genid=2 title=1 description=1 metadata=3 cpu=4 sysinfo*=19 bootloader=1 bootloader_args=1 os=24 clock=65 throttlegroups=68 memory=71 maxMemory=72 currentMemory=36 memoryBacking=73 vcpu=79 vcpus=80 iothreads=82 iothreadids=83 defaultiothread=86 blkiotune=87 memtune=89 cputune=90 numatune=104 iommufd=107 resource=108 features=110 on_reboot=131 on_poweroff=131 on_crash=131 on_lockfailure=131 pm=132 perf=133 idmap=135 devices=137 seclabel*=271 qemu:commandline=272 qemu:capabilities=274 qemu:deprecation=276 qemu:override=277 lxc:namespace=281 keywrap=283 launchSecurity=285 bhyve:commandline=286 xen:commandline=287 vmware:datacenterpath=1
o||name=1 description=1 creationTime=70 disks=404 domain=0 parent=344
o||disk*=405
o|name checkpoint:t bitmap size:b
o|mode:t|incremental=1 disks=407 server=411
o||disk*=408
o|type:t name backupmode:t incremental backup:t exportname exportbitmap|target=409 driver=77 scratch=409
o|file dev|seclabel*=41 encryption=410
o|format:t engine:t|secret=38 cipher=39 ivgen=40
o|tls:t transport:t name port:n socket fdgroup
o||host=413 guest*=441
o||uuid=2 cpu=414 power_management=420 iommu=421 migration_features=422 topology=424 cache=430 memory_bandwidth=434 energy=437 secmodel*=439
o||arch=131 features=415 model=1 vendor=1 microcode=416 signature=417 counter=418 topology=6 maxphysaddr=18 feature*=46 pages*=419
o||pae=76 nonpae=76 vmx=76 svm=76
o|version:n
o|family:n model:n stepping:n
o|name frequency:n scaling:t
o|unit size:n
o||suspend_mem=76 suspend_disk=76 suspend_hybrid=76
o|support:t
o||live=76 uri_transports=423
o||uri_transport*=131
o||cells=425 interconnects=14
o|num:n|cell*=426
o|id:n|memory=36 pages*=427 distances=10 cache*=12 cpus=428
on|unit size:n
o|num:n|cpu*=429
o|id:n socket_id:n die_id:n cluster_id:n core_id:n siblings
o||bank*=431 monitor=433
o|type:t id:n level:n size:n unit cpus|control*=432
o|type:t granularity:n min:n unit maxAllocs:n
o|level:n reuseThreshold:n maxMonitors:n|feature*=46
o||node*=435 monitor=433
o|id:n cpus|control*=436
o|granularity:n min:n maxAllocs:n
o||monitor=438
o|maxMonitors:n|feature*=162
o||model=1 doi=1 baselabel*=440
os|type
o||os_type=131 arch=442 features=445
o|name:t|wordsize=131 emulator=1 loader=1 machine*=443 domain*=444
os|canonical maxCpus:n deprecated:t
o|type:t|emulator=1 machine*=443
o||pae=76 nonpae=76 ia64_be=76 acpi=446 apic=446 cpuselection=76 deviceboot=76 disksnapshot=446 hap=446 externalSnapshot=76
o|toggle:t default:t
o||path=1 domain=1 machine=1 arch=1 vcpu=173 iothreads=448 os=449 cpu=452 memoryBacking=450 devices=456 features=457
o|supported:t
o|supported:t|enum*=341 firmwareFeatures=450 loader=451 varstore=448
o|supported:t|enum*=341
o|supported:t|value*=1 enum*=341
o||mode*=453
o+|name:t supported:t|enum*=341 model*=454 vendor=1 maxphysaddr=18 feature*=7 blockers*=455
os|fallback:t vendor_id usable:t deprecated:t canonical vendor
o|model|feature*=46
o||disk=450 graphics=450 video=450 hostdev=450 rng=450 filesystem=450 tpm=450 redirdev=450 channel=450 crypto=450 interface=450 panic=450 console=450
o||gic=450 vmcoreinfo=448 genid=448 backingStoreInput=448 backup=448 async-teardown=448 s390-pv=448 ps2=448 tdx=448 sev=458 sgx=459 hyperv=463 launchSecurity=450
o|supported:t|cbitpos=82 reducedPhysBits=82 maxGuests=82 maxESGuests=82 cpu0Id=1
o|supported:t|flc=131 sgx1=131 sgx2=131 section_size=460 sections=461
ob|unit:t
o||section*=462
o|node:n size:b unit:t
o|supported:t|enum*=341 defaults=464
o||spinlocks=82 stimer_direct=131 tlbflush_direct=131 tlbflush_extended=131 vendor_id=1
o|mode:t match:t check:t deprecated_features:t migratable:t|model=5 vendor=1 topology=6 feature*=7 numa=8 cache=17 maxphysaddr=18 arch=131 features=415 microcode=416 signature=417 counter=418 pages*=419
o|type:t|bios=20 system=20 baseBoard*=20 processor*=20 memory_device*=20 chassis=20 oemStrings=22 entry*=23`;
