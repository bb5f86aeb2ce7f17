// The field's commonest verbs and adjectives in German, French, Spanish, Portuguese, Japanese and Chinese. On the left what the
// texts say, on the right what is typed.

export const VERBS = `
  automating: automatisieren automatiser automatizar
  automated: automatisch automatisierte automatisé
  build: bauen erstellen construire construir 構築 构建
  building: bauen erstellen construire construir 構築 构建
  choosing: auswählen wählen choisir elegir escolher
  configuring: konfigurieren configurer configurar
  connecting: verbinden connecter conectar
  contributing: beitragen contribuer contribuir
  debugging: debuggen déboguer depurar
  deploying: ausrollen déployer desplegar implantar
  extending: erweitern étendre extender estender
  fast: schnell schnelle rapide rápido
  faster: schneller
  improving: verbessern améliorer mejorar melhorar 改善 改进
  learn: lernen apprendre aprender 学ぶ 学习
  learning: lernen apprendre aprender 学ぶ 学习
  lessons learned: erkenntnisse retour-dexpérience lecciones-aprendidas lições-aprendidas
  manage: verwalten gérer gestionar gerenciar
  managing: verwalten gérer gestionar gerenciar
  migrate: migrieren
  migrating: migrieren
  monitor: überwachen surveiller monitorear monitorar
  monitoring: überwachen surveiller monitorear monitorar
  open: offen ouvert abierto aberto
  operating: betreiben opérer operar
  optimizing: optimieren optimiser optimizar otimizar
  private: privat privé privada privado
  protecting: schützen protéger
  public: öffentliche publique pública público
  reducing: reduzieren senken réduire reducir reduzir
  reliable: zuverlässig zuverlässige fiable confiável
  running: betreiben exécuter ejecutar executar
  safe: sicher sicheres
  scalable: skalierbar skalierbare évolutif escalable escalável
  scale: skalieren escalar
  scaling: skalieren escalar
  secure: sicher sicheres sécurisé seguro segura abgesichert
  securing: absichern schützen sécuriser asegurar proteger
  simple: einfach einfache sencillo
  sustainable: nachhaltig nachhaltige sostenible sustentável
  test: testen tester probar testar
  testing: testen tester probar testar
  understanding: verstehen comprendre entender
  upgrading: aktualisieren
`;
