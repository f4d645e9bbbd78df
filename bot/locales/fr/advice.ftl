# Conseils aux voyageurs, un ministère par ligne. Ses propres mots suivent entre guillemets.

advice-title = { $country } : conseils officiels aux voyageurs
advice-line = • { $publisher } : { $meaning } (« { $native } »), { $date }
advice-line-plain = • { $publisher } : { $meaning }, { $date }
advice-line-undated = • { $publisher } : { $meaning } (« { $native } »)
advice-line-undated-plain = • { $publisher } : { $meaning }
advice-regional = { $country } : pour certaines régions, le niveau est plus strict. Consultez les pages officielles.
advice-regions-title = Niveaux par région, { $publisher } :
advice-region-line = • { $region } : { $meaning }
advice-none = { $country } : aucun des ministères que je consulte n’a publié de niveau pour cette destination.
advice-not-safe = Même sans mise en garde, il peut y avoir des risques.
compare-disagree = Les ministères ne sont pas tous du même avis. Sur une échelle commune de 1 (le plus bas) à 4 (le plus élevé), leurs niveaux vont de { $lowest } à { $highest }.
compare-agree = Sur une échelle commune de 1 (le plus bas) à 4 (le plus élevé), ils sont tous au niveau { $level }.
compare-scale-note = Cette échelle ne sert qu’à comparer. C’est le texte de chaque ministère qui fait foi.

# Ce que signifie chaque niveau de chaque ministère
level-gov-uk-none = pas de mise en garde contre les voyages
level-gov-uk-avoid_all_travel_to_whole_country = tout voyage est déconseillé
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = tout voyage est déconseillé, sauf raison impérative
level-gov-uk-avoid_all_travel_to_parts = tout voyage est déconseillé dans certaines parties du pays
level-gov-uk-avoid_all_but_essential_travel_to_parts = tout voyage est déconseillé, sauf raison impérative, dans certaines parties du pays
level-canada-0 = précautions habituelles
level-canada-1 = grande prudence
level-canada-2 = tout voyage non essentiel est déconseillé
level-canada-3 = tout voyage est déconseillé
level-us-1 = niveau 1 sur 4, précautions habituelles
level-us-2 = niveau 2 sur 4, prudence renforcée
level-us-3 = niveau 3 sur 4, reconsidérer le voyage
level-us-4 = niveau 4 sur 4, ne pas s’y rendre
level-germany-none = pas de mise en garde contre les voyages
level-germany-warning = mise en garde contre les voyages, pour tout le pays
level-germany-partialWarning = mise en garde contre les voyages, pour certaines parties du pays
level-germany-situationWarning = mise en garde contre les voyages, en raison d’une situation particulière
level-germany-situationPartWarning = mise en garde contre les voyages dans certaines parties du pays, en raison d’une situation particulière
level-australia-1 = niveau 1 sur 4, précautions habituelles
level-australia-2 = niveau 2 sur 4, grande prudence
level-australia-3 = niveau 3 sur 4, ne partir que si c’est nécessaire
level-australia-4 = niveau 4 sur 4, ne pas s’y rendre
level-netherlands-groen = vert, pas de risque particulier
level-netherlands-geel = jaune, attention, il y a des risques
level-netherlands-oranje = orange, uniquement les voyages nécessaires
level-netherlands-rood = rouge, ne pas s’y rendre

# Sujets : le titre au-dessus des citations
topic-ask_security = { $country } : sécurité
topic-ask_health = { $country } : santé
topic-ask_local_laws = { $country } : lois et usages locaux
topic-ask_customs = { $country } : ce que vous pouvez apporter ou emporter
topic-ask_transport = { $country } : se déplacer sur place
topic-ask_natural_hazards = { $country } : risques naturels
topic-ask_insurance = { $country } : assurance
topic-ask_traveller_group = { $country } : conseils selon votre situation
topic-ask_updates = { $country } : dernières modifications
update-level = • { $publisher } : { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region } : { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country } : conditions d’entrée

# Conditions d’entrée
entry-title = Passeport : { $nationality } → { $country }
entry-visa_free = Vous n’avez pas besoin de visa.
entry-visa_free-days = { $days ->
    [one] Vous n’avez pas besoin de visa pour un séjour de { $days } jour au maximum.
   *[other] Vous n’avez pas besoin de visa pour un séjour de { $days } jours au maximum.
}
entry-visa_required = Il vous faut un visa avant le départ.
entry-visa_on_arrival = Il vous faut un visa ; vous pouvez le demander à l’arrivée.
entry-visa_on_arrival-days = { $days ->
    [one] Il vous faut un visa ; vous pouvez le demander à l’arrivée, pour un séjour de { $days } jour au maximum.
   *[other] Il vous faut un visa ; vous pouvez le demander à l’arrivée, pour un séjour de { $days } jours au maximum.
}
entry-e_visa = Il vous faut un visa ; vous pouvez le demander en ligne (visa électronique).
entry-e_visa-days = { $days ->
    [one] Il vous faut un visa ; vous pouvez le demander en ligne (visa électronique), pour un séjour de { $days } jour au maximum.
   *[other] Il vous faut un visa ; vous pouvez le demander en ligne (visa électronique), pour un séjour de { $days } jours au maximum.
}
entry-eta = Il vous faut une autorisation de voyage électronique avant le départ.
entry-eta-days = { $days ->
    [one] Il vous faut une autorisation de voyage électronique avant le départ, pour un séjour de { $days } jour au maximum.
   *[other] Il vous faut une autorisation de voyage électronique avant le départ, pour un séjour de { $days } jours au maximum.
}
entry-no_admission = Les titulaires de ce passeport ne sont pas admis.
entry-own_country = Vous n’avez pas besoin de visa : ce pays a délivré votre passeport.
entry-unofficial = Ce n’est pas une information officielle. Elle vient d’un recueil public de règles de visa et n’a qu’une valeur indicative. Avant de réserver, vérifiez auprès de l’ambassade du pays de destination ({ $country }).
entry-unknown = Je ne connais pas la règle de visa pour ce passeport. Renseignez-vous auprès de l’ambassade du pays de destination ({ $country }).
entry-embassy = L’ambassade du pays de destination ({ $country }) dans votre pays :

# Infos pratiques
practical-title = { $country } : infos pratiques
practical-currency = • Monnaie : { $value }
practical-plugs = • Prises électriques : type { $value }
practical-voltage = • Tension électrique : { $value }
practical-driving_side = • Circulation routière : { $side ->
    [left] à gauche
   *[right] à droite
}
practical-dialling_code = • Indicatif téléphonique : { $value }
practical-time_zones = • Fuseau horaire : { $value }
practical-languages = • Langues : { $value }
practical-capital = • Capitale : { $value }
currency-named = { $name } ({ $code })
