# Politesses et tout ce qui entoure les questions

greet = Bonjour ! Je réponds à vos questions sur les conseils aux voyageurs, les visas, les ambassades et les urgences à l’étranger, et j’indique la source de chaque information. Sur quel pays porte votre question ?
goodbye = Au revoir, et prenez soin de vous.
thank = Je vous en prie. Écrivez-moi de nouveau si vous avez besoin d’autre chose.
capabilities = Je réponds à partir de données enregistrées, officielles pour la plupart. Je dis toujours d’où elles viennent et de quand elles datent. Vous pouvez m’interroger sur :
capabilities-1 = • les conseils aux voyageurs de plusieurs ministères des Affaires étrangères, côte à côte
capabilities-2 = • les règles de visa pour votre passeport, la santé, les lois locales, la sécurité
capabilities-3 = • les ambassades et consulats, les numéros d’urgence
capabilities-4 = • la marche à suivre si vous perdez votre passeport ou s’il arrive quelque chose à vous ou à votre famille
capabilities-example = Écrivez simplement votre question, par exemple : « Est-ce que je peux aller au Kenya sans danger ? »
bot = Je suis une machine, pas une personne. Je réponds uniquement avec des informations enregistrées et des citations, et je dis d’où elles viennent.
out-of-scope = Je ne peux pas vous aider sur ce sujet. Je réponds aux questions sur les conseils aux voyageurs, les conditions d’entrée, les ambassades et les urgences à l’étranger.
affirm-nothing = D’accord. Que voulez-vous savoir ?
deny = D’accord. Que voulez-vous savoir, alors ?
inform-what = { $country } : que voulez-vous savoir ?
inform-nationality = C’est noté, votre passeport : { $country }. Que voulez-vous savoir ?
restart = D’accord, reprenons depuis le début. Sur quel pays porte votre question ?
language-changed = Je vous réponds maintenant en français.
language-ask = Dans quelle langue ? Je parle : { $languages }.
source-none = Je ne vous ai pas encore donné d’information. Quand je le ferai, j’indiquerai la source.
source-intro = Ma dernière réponse vient de :
feedback = Merci de votre avis. J’ai bien noté que vous me l’avez donné.
privacy = Je garde les derniers échanges de cette conversation, et ce que vous m’avez dit de votre nationalité, de l’endroit où vous habitez et de votre destination. Je les garde sous un code, et non sous votre nom, et je les efface { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après votre dernier message. Écrivez /forget pour tout effacer maintenant.
forgotten = C’est fait. J’ai effacé tout ce que je gardais de cette conversation.
human = Je ne peux pas vous mettre en relation avec une personne. Votre ambassade ou votre consulat peut vous aider.
human-where = Dites-moi votre nationalité et le pays où vous êtes : je chercherai ses coordonnées.
alerts = Je ne peux pas encore envoyer d’alertes. Regardez sur la page officielle si vous pouvez vous abonner à des alertes par courriel :
alerts-none = Je ne peux pas encore envoyer d’alertes : aucune n’est donc activée pour vous ici.
alert-signup-line = • { $publisher }, { $country } : { $url }
verify-intro = Je ne peux pas vérifier moi-même un message, un appel ou un compte. Voici ce que disent les sources officielles ({ $country }) :

# Le nom de chaque sujet, quand je demande « Votre question porte-t-elle sur… ? »
meaning-ask_advice_level = Conseils aux voyageurs
meaning-ask_security = Sécurité
meaning-ask_entry_requirements = Entrée et visas
meaning-ask_customs = Douane
meaning-ask_health = Santé
meaning-ask_local_laws = Lois locales
meaning-ask_transport = Transports
meaning-ask_natural_hazards = Risques naturels
meaning-ask_money = Argent
meaning-ask_practical = Infos pratiques
meaning-ask_insurance = Assurance
meaning-ask_traveller_group = Selon ma situation
meaning-ask_updates = Dernières modifications
meaning-compare_advice = Comparer les ministères
meaning-find_post = Trouver une ambassade
meaning-ask_emergency_number = Numéros d’urgence
meaning-register_trip = Signaler mon voyage
meaning-report_emergency = Je suis en danger
meaning-lost_passport = Passeport perdu
meaning-arrested_or_detained = Arrestation ou détention
meaning-victim_of_crime = Vol, agression, arnaque
meaning-ill_or_injured = Maladie ou blessure
meaning-death_abroad = Décès à l’étranger
meaning-missing_person = Personne disparue
meaning-stranded_or_no_money = Bloqué ou sans argent
meaning-family_matter = Problème familial
meaning-passport_service = Demander un passeport
meaning-citizen_service = Documents officiels
meaning-subscribe_alerts = Alertes
meaning-talk_to_human = Parler à quelqu’un
meaning-none = Rien de tout cela

# Commandes affichées dans les messageries
command-start = Commencer
command-help = Ce que je peux faire
command-language = Changer de langue
command-forget = Effacer ce que vous gardez sur moi
command-stop = Arrêter tous les messages
stopped = Je ne vous enverrai plus de message si vous ne m’écrivez pas d’abord. Écrivez-moi dès que vous avez une question.
