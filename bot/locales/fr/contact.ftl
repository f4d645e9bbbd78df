# Numéros d’urgence

numbers-title = { $country } : numéros d’urgence
number-police = • Police : { $number }
number-coastguard = • Garde-côtes : { $number }
number-tourist-police = • Police touristique : { $number }
number-ambulance = • Ambulance : { $number }
number-fire = • Pompiers : { $number }
number-general = • Toutes urgences : { $number }
number-other = • { $label } : { $number }
number-note = ({ $note })
numbers-unknown = { $country } : je n’ai pas les numéros d’urgence de ce pays. Essayez le 112 : il fonctionne depuis un téléphone mobile dans de nombreux pays. Demandez aux personnes autour de vous d’appeler les secours.

# Ambassades et consulats
posts-title = { $host } : ambassades et consulats (pays représenté : { $sender })
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
post-no-address = Je n’ai pas son adresse.
post-more = { $count ->
    [one] Ainsi que { $count } autre représentation ({ $country }).
   *[other] Ainsi que { $count } autres représentations ({ $country }).
}
posts-none = { $host } : je n’y connais ni ambassade ni consulat (pays représenté : { $sender }).
posts-none-hint = Votre ministère des Affaires étrangères peut vous dire laquelle de ses ambassades est compétente pour ce pays ({ $host }), ou si celle d’un autre pays peut vous aider.
posts-same = { $country } : un pays n’a pas d’ambassade sur son propre territoire. Si vous avez besoin d’aide sur place, adressez-vous aux autorités locales.
posts-check = Vérifiez l’adresse et les horaires sur le site officiel avant de vous déplacer.

register-intro = Vous pouvez signaler votre voyage à votre ministère des Affaires étrangères, pour qu’il puisse vous joindre en cas de crise. Voici son service d’inscription :
register-line = • { $name } ({ $country }) : { $url }
register-unknown = { $country } : je ne sais pas si le ministère des Affaires étrangères de ce pays propose un service d’inscription. Renseignez-vous auprès du ministère.
consular-intro = Pour les passeports, les actes et les inscriptions, adressez-vous à votre consulat ou à la section consulaire de votre ambassade. Souvent, un consulat honoraire ne peut pas s’en charger.
