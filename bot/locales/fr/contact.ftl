# Numéros d’urgence

numbers-title = { $country } : numéros d’urgence
number-police = • Police : { $number }
number-ambulance = • Ambulance : { $number }
number-fire = • Pompiers : { $number }
number-general = • Toutes urgences : { $number }
number-other = • { $label } : { $number }
number-note = ({ $note })
numbers-unknown = { $country } : je n’ai pas de numéros d’urgence. Le 112 fonctionne depuis un téléphone mobile dans de nombreux pays ; demandez aux personnes autour de vous d’appeler les secours.

# Ambassades et consulats. Le pays représenté d’abord, puis le pays où se trouve la personne.
posts-title = Ambassades et consulats : { $sender } (lieu : { $host })
posts-title-city = Ambassades et consulats : { $sender } ({ $city } et environs, { $host })
post-embassy = Ambassade, { $city }
post-high_commission = Haut-commissariat, { $city }
post-consulate_general = Consulat général, { $city }
post-consulate = Consulat, { $city }
post-honorary_consulate = Consulat honoraire, { $city }
post-other = Représentation diplomatique, { $city }
post-line = • { $post }
post-distance = • { $post } (à environ { $km } km ; point de départ : { $place })
post-address = Adresse : { $value }
post-phone = Téléphone : { $value }
post-emergency-phone = Téléphone d’urgence : { $value }
post-email = Courriel : { $value }
post-website = Site web : { $value }
post-no-address = Je n’ai pas son adresse dans mes données.
post-more = { $count ->
    [one] Ainsi que { $count } autre représentation ({ $country }).
   *[other] Ainsi que { $count } autres représentations ({ $country }).
}
posts-none = Je n’ai trouvé ni ambassade ni consulat. Pays représenté : { $sender } ; lieu : { $host }.
posts-none-hint = Votre ministère des Affaires étrangères peut vous dire quelle ambassade est compétente pour ce pays ({ $host }) ou si celle d’un autre pays peut vous aider.
posts-same = { $country } : c’est votre propre pays, il n’y a donc pas d’ambassade à y chercher.
posts-check = Vérifiez l’adresse et les horaires sur le site officiel avant de vous déplacer.

register-intro = Vous pouvez signaler votre voyage à votre ministère des Affaires étrangères, pour qu’il puisse vous joindre en cas de crise. Voici le service du ministère de votre nationalité :
register-line = • { $name } ({ $country }) : { $url }
register-unknown = { $country } : je n’ai pas de service d’inscription dans mes données. Renseignez-vous auprès de votre ministère des Affaires étrangères.
consular-intro = Pour les passeports, les actes et les inscriptions, adressez-vous au service consulaire de votre ambassade ou à votre consulat.
