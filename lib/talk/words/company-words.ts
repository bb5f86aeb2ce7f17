/** Words that distinguish a company from a person. */

/** Legal forms, lower case. After a comma they belong to the part before it: "Engine Yard, Inc." is one company. */
export const COMPANY_SUFFIXES = `
  inc inc. incorporated llc llc. l.l.c. llp ltd ltd. limited co co. co.,ltd co.,ltd. corp corp. corporation
  gmbh ag se kg ug e.v. ev mbh plc plc. b.v. bv n.v. nv s.a. sa s.a.s. sas s.r.l. srl sarl s.p.a. spa
  s.l. sl k.k. kk oy oyj ab asa as a/s aps pte pte. pty pty. pvt pvt. sdn bhd s.r.o. sp. z o.o. kft lda ltda
`;

/** Words that occur in names of organisations, lower case. */
export const COMPANY_WORDS = `
  academy agency airlines alliance coalition collective electronics energy entertainment games insurance
  mining nations robotics transport universiteit universitat association bank capital center centre clinic cloud college communications
  company computing consortium consulting coop council data defense department division enterprise enterprises factory
  financial foundation gaming global group health healthcare holding holdings hospital industries
  infrastructure innovation insights institute institution insurance intelligence international
  laboratory laboratories lab labs limited logic logics markets media ministry mobile motors network
  networks observability partners platform research school science sciences security semiconductor
  service services signals software solution solutions space state storage studio studios swarm
  systems team tech technologies technology telecom telekom university universität université
  universidad ventures
`;

/** Companies whose name looks like a person's or an ordinary word, and others that occur often. */
export const COMPANY_NAMES = `
  A.P. Moller - Maersk | Accenture | Adobe | Ambassador Labs | Aiven | Akuity | Alibaba | Alibaba Cloud | Amadeus | Amazon | Amazon Web Services
  AMD | Ant Financial | Ant Group | Apple | Aqua Security | Arm | ARMO | Aspen Mesh | AT&T | AWS | Azure
  Baidu | Bloomberg | Booking.com | Booz Allen Hamilton | Bosch | Buoyant | ByteDance | Canonical | Capital One
  Cast AI | CERN | Chainguard | China Mobile | Chronosphere | Cisco | Cloud Native Computing Foundation
  Cloudflare | CNCF | Cockroach Labs | Confluent | Control Plane | ControlPlane | CoreOS | Crunchy Data
  DaoCloud | Datadog | Datawire | Dell | Dell EMC | Dell Technologies | Delivery Hero | Deutsche Bahn
  Deutsche Telekom | DigitalOcean | Docker | Dynatrace | eBay | Elastic | Engine Yard | Equinix | Ericsson
  Expedia | F5 | Fairwinds | Giant Swarm | GitHub | GitLab | Goldman Sachs | Google | Google Cloud
  Grafana Labs | Grape Up | HashiCorp | Home Depot | Honeycomb | HPE | Huawei | Huawei Cloud | IBM
  IBM Research | Independent | Infoblox | ING | Intel | Intuit | Isovalent | JD.com | JetStack | JFrog
  JPMorgan Chase | Kong | Kubermatic | Liquid Reply | Loft Labs | Loodse | Lyft | Mercedes-Benz | Mesosphere
  Meta | Microsoft | Microsoft Azure | Mirantis | MongoDB | Morgan Stanley | NetApp | Netflix | New Relic
  NGINX | Nirmata | Nokia | NTT | Nutanix | NVIDIA | Okta | OpenAI | Oracle | Oracle Cloud | OVHcloud
  Packet Host | PagerDuty | Palantir | Palo Alto Networks | PayPal | Percona | Pivotal | PlanetScale
  Polar Signals | Portworx | Pulumi | Pure Storage | Rackspace | Rancher | Rancher Labs | Red Hat | RedHat
  American Airlines | American Express | Bell Labs | Blue Origin | Booz Allen | Carl Zeiss | Carnegie Mellon | Charles Schwab | Duke Energy
  Eli Lilly | Ernst & Young | Evil Martians | Fidelity Investments | General Electric | General Motors | Georgia Tech | Hewlett Packard
  Hewlett Packard Enterprise | JP Morgan | J.P. Morgan | Jane Street | Jane Street Capital | John Deere | Johns Hopkins | Johnson & Johnson | Johnson Controls
  Lloyds Bank | Lockheed Martin | Marks & Spencer | Northrop Grumman | Rohde & Schwarz | Rolls Royce | Rolls-Royce | Roland Berger
  Sauce Labs | Stitch Fix | Test Double | Texas Instruments | Thomson Reuters | Trade Me | Virginia Tech | Warner Bros | Willis Towers Watson | Wolters Kluwer
  Robert Bosch | Salesforce | Samsung | Samsung SDS | SAP | Saxo Bank | Second State | Shopify | Sidero Labs
  Slack | Snyk | Solo.io | Sony | Spectro Cloud | Splunk | Spotify | Square | Styra | SUSE | Synadia | Sysdig
  Teleport | Tencent | Tencent Cloud | Tesla | Tetrate | The Home Depot | The Linux Foundation | The New Stack
  The New York Times | Tigera | Toyota | Twilio | Twistlock | Twitter | Uber | Upbound | Veeam | Verizon
  Viasat | Vulk Coop | VMware | Walmart | WeaveWorks | Wells Fargo | Wix | Yahoo | Yahoo Japan | Yelp | Zalando | ZTE
  ZTE Corporation | Freelance | Freelancer | Self-employed | Unaffiliated
`;
