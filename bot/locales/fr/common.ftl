# Commun à toutes les réponses. $country est un nom sans article : il se met à part (« Kenya : … »),
# jamais après « en », « au », « de », qui changent d’un pays à l’autre.

sources-title = Sources
source-line = • { $publisher } — publié le { $published }, dernière consultation le { $retrieved } : { $url }
source-line-undated = • { $publisher } — date de publication inconnue, dernière consultation le { $retrieved } : { $url }

# Au-dessus d’une citation. $heading est le titre de l’organisme cité.
quote-heading = { $publisher }, « { $heading } » :
# La même chose quand la citation est dans une autre langue.
quote-heading-foreign = { $publisher } (en { $language }), « { $heading } » :

publisher-of = { $country } ({ $publisher })
bare = { $text }
# The marks around a publisher's own words.
quote-open = { "« " }
quote-close = { " »" }

title-country = { $country }

# Ancienneté des informations
stale-warning = ⚠ Une partie de ces informations a été consultée pour la dernière fois le { $date } et n’est peut-être plus à jour. Vérifiez sur la page officielle avant de prendre une décision.

# Quand il manque quelque chose
no-fact = { $country } : je n’ai pas d’information officielle à ce sujet.
no-text = { $country } : je n’ai pas le texte officiel à ce sujet pour le moment. Cherchez-le sur les pages officielles ci-dessous.

not-mentioned = { $country } : je ne trouve pas de réponse sûre à cela dans le texte officiel dont je dispose. Par précaution, vérifiez sur la page officielle ci-dessous.

# Questions posées en retour
ask-place = De quel pays ou de quelle ville s’agit-il ?
ask-which = Plusieurs pays sont possibles : { $names }. Duquel s’agit-il ?
ask-nationality = Quel pays a délivré votre passeport ?
ask-nationality-post = De quel pays cherchez-vous l’ambassade ou le consulat ? Dites-moi votre nationalité.
ask-meaning = Je crains de ne pas avoir bien compris. Votre question porte-t-elle sur l’un de ces sujets ?

# Erreurs
error = Toutes mes excuses : un problème est survenu de mon côté et je n’ai pas pu vous répondre. Réessayez dans un instant, s’il vous plaît.
error-emergency = Si vous êtes en danger, appelez tout de suite le numéro d’urgence local. Le 112 fonctionne depuis un téléphone mobile dans de nombreux pays.
message-too-long = Votre message est très long : je n’en ai lu que le début.
unsupported-media = Je ne peux lire que du texte. Écrivez-moi votre question, s’il vous plaît.
not-understood-payload = Ce bouton ne fonctionne plus. Écrivez-moi votre question, s’il vous plaît.

# Langues
language-apology = Je ne parle pas encore cette langue ({ $language }), je vous réponds donc en français. Je parle : { $languages }.
language-unknown = Je ne connais pas encore cette langue, je vous réponds donc en français. Je parle : { $languages }.

# Boutons : sujets sur un pays
button-advice = Conseils aux voyageurs
button-entry = Entrée et visas
button-security = Sécurité
button-health = Santé
button-laws = Lois locales
button-emergency = Numéros d’urgence
button-embassy = Trouver une ambassade
button-compare = Comparer les ministères

shown-title = Une réponse de Safe Conduct
shown-said = Donnée le { $date }
shown-valid = Cette réponse est authentique. Sa signature est correcte et rien n’y a été modifié.
shown-invalid = Cette réponse a été modifiée après avoir été donnée. Ne vous y fiez pas.
shown-unknown = Safe Conduct n’a pas donné cette réponse. Si quelqu’un vous a envoyé ce lien ou l’image d’une réponse, ne vous y fiez pas.
shown-sources = Sources
