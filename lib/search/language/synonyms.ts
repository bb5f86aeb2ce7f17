// What people type for the English words of the texts. On the left what the texts say, on the right what is typed.

/** What words are shortened to, and what projects were called before. */
export const OTHER_NAMES = `
  auth: authentication authorization rbac
  europe: eu
  north america: na
  opentelemetry: otel opencensus opentracing
  inclusion: diversity women
  inclusive: diversity women
  research: science scientific
  burnout: stress exhaustion overworked exhausted
  mental health: stress wellbeing depression anxiety
  on call: oncall pager
  cka: certification exam
  kubernetes federation: kubefed
  community days: kcd kcds
  harbor: registry registries
  bof: birds feather
  dynamic resource allocation: dra
  horizontal pod autoscaler: hpa
  vertical pod autoscaler: vpa
  autoscaling: hpa
  autoscaler: hpa
  custom resource: crd crds
  pod security: psa psp
  priority and fairness: apf
  air gapped: offline disconnected
  troubleshooting: crash crashes crashing
  webassembly: wasm
  mutual tls: mtls
  zero trust: mtls
  single sign on: sso login
  visual studio code: vscode
  vs code: vscode
  spiffe: mtls
  long term support: lts
  identity and access management: iam
  high availability: ha
  highly available: ha
  disaster recovery: dr
  infrastructure as code: iac
  developer platform: idp idps
  developer portal: idp idps
  developer experience: devex devx dx
  service level: slo slos sli slis
  high performance computing: hpc
  container storage interface: csi
  container network interface: cni
  container runtime interface: cri
  capture the flag: ctf
  technical oversight committee: toc
  trusted platform module: tpm
  bill of materials: sbom sboms
  persistent volume: pv pvc
  persistent volumes: pv pvs pvc pvcs
  network policy: netpol
  network policies: netpol
  model context protocol: mcp
  retrieval augmented: rag
  out of memory: oom oomkilled
  memory: ram
  disruption budget: pdb pdbs
  openid connect: oidc
  command line: cli
  end to end: e2e
  load balancer: lb lbs
  load balancing: lb
  user namespaces: userns
  server side apply: ssa
  database: db
  databases: dbs
  postgresql: pg
  cloudnativepg: cnpg
  virtual machine: vm
  virtual machines: vms
  pull request: pr prs
  pull requests: prs
  proof of concept: poc
  javascript: js
  working group: wg
  opentracing: opencensus
  kserve: kfserving
  kfserving: kserve
  linkerd: conduit
  velero: ark
  emissary: ambassador
  metrics server: heapster
  kata: runv hypercontainer
  metal3: metalkube
  opentofu: terraform terraform-fork
  headlamp: octant
  wireguard: vpn
  telco: telecommunications telecommunication
  sbom: bill-of-materials
  cra: cyber-resilience-act
  alibaba: 阿里
  huawei: 华为
  tencent: 腾讯
  bytedance: 字节跳动
  baidu: 百度
  red hat: 红帽
  google: 谷歌
  microsoft: 微软
  intel: 英特尔
  xiaomi: 小米
  netease: 网易
  documentation: docs
  docs: documentation
`;

/** What people say for it who do not know the word. */
export const SYNONYMS = `
  football: soccer
  deaf: hard-of-hearing hearing-impaired
  accessibility: disabled disability disabilities blind
  autonomous: driverless self-driving
  farm: agriculture
  agriculture: farm farmer
  cost: expensive cheap cheaper spend
  overhead: expensive
  finops: spend bill
  performance: speed
  latency: lag
  attack: hack
  attacker: hacker
  hacking: hack
  forensics: compromised hacked breach
  isolation: escape sandbox
  breakout: escape
  migration: move moving
  migrating: move moving
  career: job
  hiring: recruit
  education: school teaching
  students: pupil kid
  children: kid
  healthcare: medical medicine doctor hospital
  aviation: airline airplane aircraft plane
  automotive: car vehicle automobile
  car: vehicle
  ecommerce: shop
  retail: shop supermarket
  financial: fintech bank
  weather: forecast meteorology
  telescope: astronomy
  space: astronomy
  tv: television
  game: videogame
  gaming: game
  media: newspaper
  energy: electricity
  carbon: climate emission co2 footprint
  green: climate eco environmental
  sustainability: climate environmental ecological
  messaging: queue pubsub
  nats: message messages messaging queue pubsub
  kafka: queue pubsub
  secrets: password credential
  authentication: login
  alerts: pager
  gui: ui dashboard
  dashboard: ui gui
`;
