// Set phrases of the field in German, French, Spanish and Portuguese, whose words mean something else by themselves. On the
// left what the texts say, on the right what is typed, its words joined by hyphens.

export const SET_PHRASES = `
  access control: contrôle-d'accès control-de-acceso controle-de-acesso
  artificial intelligence: künstliche-intelligenz intelligence-artificielle inteligencia-artificial inteligência-artificial
  ai: künstliche-intelligenz intelligence-artificielle inteligencia-artificial inteligência-artificial
  autoscaling: automatische-skalierung mise-à-l'échelle l'échelle-automatique escalado-automático escalabilidade-automática
  bare metal: serveurs-physiques servidores-físicos
  best practices: bewährte-methoden bonnes-pratiques buenas-prácticas boas-práticas
  case study: étude-de-cas caso-de-éxito estudo-de-caso
  chaos engineering: ingénierie-du-chaos ingeniería-del-caos engenharia-do-caos
  continuous delivery: livraison-continue entrega-continua entrega-contínua
  continuous integration: intégration-continue integración-continua integração-contínua
  continuous deployment: déploiement-continu despliegue-continuo implantação-contínua
  databases: base-de-données bases-de-données base-de-datos bases-de-datos banco-de-dados bancos-de-dados
  disaster recovery: reprise-après-sinistre recuperación-ante-desastres recuperação-de-desastres
  getting started: erste-schritte premiers-pas primeros-pasos primeiros-passos
  high availability: hohe-verfügbarkeit haute-disponibilité alta-disponibilidad alta-disponibilidade
  lessons learned: retour-d'expérience lecciones-aprendidas lições-aprendidas
  keynote: charla-magistral ponencia-magistral conférence-plénière
  load balancing: équilibrage-de-charge répartition-de-charge balanceo-de-carga balanceamento-de-carga
  machine learning: maschinelles-lernen apprentissage-automatique aprendizaje-automático aprendizado-de-máquina
  open source: quelloffene-software logiciel-libre código-abierto código-aberto
  scaling: mise-à-l'échelle
  service mesh: maillage-de-services malla-de-servicios malha-de-serviços
  supply chain: chaîne-d'approvisionnement cadena-de-suministro cadeia-de-suprimentos
  use case: cas-d'usage caso-de-uso
  virtual machines: virtuelle-maschinen machines-virtuelles máquinas-virtuales máquinas-virtuais
`;
