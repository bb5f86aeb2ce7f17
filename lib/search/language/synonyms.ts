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
  opentofu: terraform
  headlamp: octant
  wireguard: vpn
  telco: telecommunications telecommunication
  documentation: docs
  docs: documentation
`;

/** What people say for it who do not know the word. */
export const SYNONYMS = `
  football: soccer
  deaf: hearing
  accessibility: disabled disability disabilities blind
  autonomous: driverless
  farm: agriculture farming
  agriculture: farm farms farming farmers
  cost: expensive cheap cheaper spend spending
  costs: expensive spend spending
  overhead: expensive
  finops: spending bill bills
  performance: speed
  latency: lag
  attack: hack hacks hacker hackers hacking
  attacks: hacks hackers
  attacker: hacker
  attackers: hackers
  hacking: hack
  forensics: compromised hacked breach
  isolation: escape sandbox sandboxing
  breakout: escape
  migration: move moving
  migrating: move moving
  career: job jobs
  hiring: recruiting recruit
  education: school schools teaching
  students: pupils kids
  children: kids
  healthcare: medical medicine doctors hospitals
  aviation: airline airlines airplanes aircraft planes
  automotive: car cars vehicle vehicles automobile
  cars: vehicles
  ecommerce: shopping shop
  retail: shop shops shopping supermarket supermarkets
  financial: fintech bank banks
  weather: forecast meteorology
  telescope: astronomy
  space: astronomy
  tv: television
  games: videogames
  gaming: games
  media: newspaper newspapers
  energy: electricity
  carbon: climate emissions co2 footprint
  green: climate eco environmental
  sustainability: climate environmental ecological
  messaging: queue queues pubsub
  nats: message messages messaging queue queues pubsub
  kafka: queue queues pubsub
  secrets: password passwords credentials
  authentication: login logins
  alerts: pager
  gui: ui dashboard
  dashboard: ui gui
`;
