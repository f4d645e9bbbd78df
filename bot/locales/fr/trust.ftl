# Vrai ou faux : une affirmation à côté du texte officiel, et qui est vraiment l’ambassade.

verify-supported = { $country } : cela correspond à ce que disent les sources officielles.
verify-contradicted = { $country } : cela ne correspond pas à ce que disent les sources officielles.
verify-mentioned = { $country } : voici ce que le texte officiel en dit. Comparez vous-même, s’il vous plaît :
verify-not-found = { $country } : je n’ai rien trouvé à ce sujet dans le texte officiel dont je dispose. Cela ne veut dire ni que c’est vrai, ni que c’est faux.

official-yes = « { $address } » appartient à : { $owner }. Mais des lettres peuvent être imitées : tapez l’adresse vous-même au lieu d’ouvrir un lien.
official-number = « { $address } » est un numéro de téléphone publié par cette source : { $owner }. Mais on peut vous appeler en affichant un numéro imité : raccrochez et composez-le vous-même.
official-no = « { $address } » ne figure pas dans ma liste d’adresses officielles. À lui seul, cela ne prouve rien, mais n’y envoyez ni argent, ni mot de passe, ni document.
official-imitation = ⚠ N’ouvrez pas « { $address } » et n’y envoyez rien. Cette adresse ressemble à celle d’un organisme officiel, mais ce n’est pas la sienne. La vraie : { $owner } ({ $real }).
official-missing = Envoyez-moi l’adresse web, l’adresse de courriel ou le numéro de téléphone qui figure dans le message : je regarderai dans ma liste d’adresses officielles.
official-never = Une vraie ambassade ne demande jamais de mot de passe, de carte-cadeau ni de cryptomonnaie, et ne vous menace pas d’arrestation par téléphone.
official-list = Adresses officielles ({ $country }) :
official-list-line = • { $name } : { $address }

# Position partagée
location-near = Ville proche de vous : { $city } ({ $country }).
location-unknown = Je n’arrive pas à savoir dans quel pays se trouve ce lieu. Écrivez-moi le nom du pays, s’il vous plaît.
post-map = Carte : { $value }
post-hours = Horaires : { $value }
post-services = Services : { $value }

# Sans représentation de son propre pays : qui d’autre peut aider
protection-eu = { $host } : comme vous avez la nationalité d’un pays de l’Union européenne, vous pouvez y demander l’aide de l’ambassade ou du consulat de n’importe quel autre État membre, aux mêmes conditions que ses propres citoyens.
protection-nordic = { $host } : comme vous avez la nationalité d’un pays nordique, vous pouvez y demander l’aide de l’ambassade de n’importe quel autre pays nordique.
protection-sharing = { $host } : le Canada et l’Australie ont convenu d’aider réciproquement leurs citoyens là où un seul des deux pays a une ambassade. Ce n’est pas le cas partout : demandez ce qui peut être fait pour vous.
protection-commonwealth = { $host } : là où votre pays n’a pas d’ambassade, l’ambassade britannique peut parfois aider, en cas d’urgence, les citoyens du Commonwealth. Demandez-lui ce qu’elle peut faire.
protection-posts = Représentations présentes sur place :

button-more = En savoir plus
nothing-more = { $country } : c’est tout ce que j’ai à ce sujet.

translation-heading = Traduction automatique, que personne n’a vérifiée (le texte original est ci-dessus) :

# Données personnelles
button-erase = Tout effacer maintenant
button-export = Voir ce que vous gardez
privacy-export = Voici tout ce que je garde de cette conversation :
privacy-export-language = • Langue : { $value }
privacy-export-nationality = • Votre passeport : { $value }
privacy-export-residence = • Pays où vous habitez : { $value }
privacy-export-countries = • Pays sur lesquels portaient vos questions : { $value }
privacy-export-messages = • Messages gardés, sans les numéros de téléphone, les adresses ni les numéros de documents, qui ont été effacés : { $count }
privacy-export-message = « { $text } »
privacy-export-feedback = • Nombre de fois où vous m’avez donné votre avis : { $count }
privacy-export-nothing = Je ne garde rien de cette conversation.

# Le ministère de la personne qui voyage
ministry-line = • { $name } ({ $country }) : { $url }
ministry-phone = • Urgences consulaires, { $country } : { $number }
repeat-nothing = Je n’ai encore rien dit que je puisse répéter. Que voulez-vous savoir ?

# Catastrophes et épidémies
event-title = { $country } : événements signalés en ce moment
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = Ce signalement est établi par une machine à partir de mesures et n’a qu’une valeur indicative.

# Images
picture-title = { $country } : niveaux des ministères, { $date }
map-title = Carte des conseils aux voyageurs
map-ministry = Ministère
map-country = Pays
map-advice = Avis
map-published = Publié le
map-no-level = Aucun niveau publié
map-legend-note = Les couleurs suivent une échelle commune, qui ne sert qu’à comparer. C’est le texte de chaque ministère qui fait foi.
shown-link = Lien vers cette réponse
