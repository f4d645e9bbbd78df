# Danger immédiat. Les numéros d’abord, peu de mots, aucune question avant.

emergency-title = Si vous êtes en danger, appelez tout de suite :
emergency-title-country = { $country } — appelez tout de suite :
emergency-unknown-place = • 112 — depuis un téléphone mobile, en Europe et dans beaucoup d’autres pays
emergency-unknown-place-911 = • 911 — Amérique du Nord et une partie du continent américain
emergency-unknown-place-999 = • 999 — Royaume-Uni et quelques autres pays
emergency-steps = Mettez-vous à l’abri si vous le pouvez. Si vous vous cachez, mettez votre téléphone en silencieux. Quand on vous répond, dites d’abord où vous êtes.
emergency-where = Dites-moi dans quel pays vous êtes : je vous donne les numéros locaux.
emergency-suicide = Vous n’avez pas à traverser cela sans aide. Si vous pensez à mettre fin à vos jours, appelez ces numéros et restez auprès de quelqu’un de confiance jusqu’à l’arrivée des secours.
emergency-embassy = Votre ambassade :
emergency-nationality = Dites-moi votre nationalité : j’ajoute le numéro de votre ambassade.
emergency-machine = Je suis une machine : je ne peux appeler personne à votre place.

# Passeport perdu ou volé
lost-title = Votre passeport est perdu ou volé. Que faire, étape par étape :
lost-1 = 1. En cas d’agression ou de danger, appelez d’abord la police : { $number }.
lost-1-plain = 1. En cas d’agression ou de danger, appelez d’abord la police locale.
lost-2 = 2. Déclarez la perte ou le vol à la police locale et demandez une copie de la déclaration.
lost-3 = 3. Prévenez tout de suite votre ambassade ou votre consulat, pour que le passeport soit annulé et que personne ne puisse s’en servir.
lost-4 = 4. Demandez-leur un document de voyage d’urgence. Apportez : la déclaration de police, une photo d’identité, une copie du passeport ou une autre preuve d’identité si vous en avez une, et les dates de votre voyage.
lost-5 = 5. Avant de prendre l’avion, vérifiez que votre compagnie et tous les pays de votre trajet acceptent ce document d’urgence. Il vous faudra peut-être aussi un nouveau visa ou un tampon de sortie.
lost-6 = Si vous retrouvez votre passeport, ne voyagez pas avec : une fois déclaré perdu ou volé, il n’est plus valable.
lost-where = Dites-moi dans quel pays vous êtes et votre nationalité : je chercherai le numéro de la police et votre ambassade.
lost-nationality = Dites-moi votre nationalité : je chercherai votre ambassade.

# Autres situations
help-title-arrested_or_detained = Une personne est arrêtée ou retenue. Ce que vous pouvez faire :
help-arrested_or_detained-1 = • Demandez aux autorités de prévenir l’ambassade ou le consulat. Toute personne arrêtée à l’étranger a le droit de le demander.
help-arrested_or_detained-2 = • Ne signez rien que vous ne comprenez pas. Demandez un interprète et un avocat.
help-arrested_or_detained-3 = • Le consulat peut rendre visite à la personne, donner une liste d’avocats et prévenir la famille. Il ne peut pas faire sortir quelqu’un de prison ni intervenir auprès de la justice.
help-title-victim_of_crime = Vous avez été victime d’un vol, d’une agression ou d’une escroquerie. Ce que vous pouvez faire :
help-victim_of_crime-1 = • Mettez-vous en lieu sûr et faites-vous soigner en cas de blessure. Après une agression sexuelle, voyez un médecin dès que possible, même si vous ne voulez pas porter plainte.
help-victim_of_crime-2 = • Signalez les faits à la police et demandez une copie de la déclaration. Faites bloquer vos cartes bancaires et votre téléphone.
help-victim_of_crime-3 = • Votre consulat peut vous aider à joindre vos proches, un médecin, un avocat. Il ne peut pas mener l’enquête.
help-title-ill_or_injured = Une personne est malade ou blessée. Ce que vous pouvez faire :
help-ill_or_injured-1 = • Si c’est grave, appelez une ambulance tout de suite.
help-ill_or_injured-2 = • Appelez l’assistance de votre assurance voyage : c’est elle qui donne son accord pour les frais d’hôpital et le transport de retour. Gardez tous les reçus.
help-ill_or_injured-3 = • Votre consulat peut vous indiquer des médecins et des hôpitaux et prévenir la famille. Il ne peut pas payer les factures.
help-title-death_abroad = Nous vous présentons nos sincères condoléances. Ce que vous pouvez faire maintenant :
help-death_abroad-1 = • Prévenez l’ambassade ou le consulat du pays de la personne décédée. On vous y expliquera les règles locales et on informera la famille.
help-death_abroad-2 = • Appelez l’assurance voyage de la personne décédée. Souvent, elle organise et paie le transport du corps.
help-death_abroad-3 = • Un médecin ou une autorité sur place doit établir un certificat de décès. Le consulat peut vous dire quels papiers sont nécessaires.
help-title-missing_person = Vous n’arrivez plus à joindre quelqu’un. Ce que vous pouvez faire :
help-missing_person-1 = • Essayez d’abord l’hôtel, l’agence de voyages, la compagnie aérienne, les amis et les réseaux sociaux, et notez de quand datent les dernières nouvelles.
help-missing_person-2 = • Si vous craignez qu’il soit arrivé quelque chose, prévenez la police du pays où se trouve la personne et celle de chez vous.
help-missing_person-3 = • Prévenez le ministère des Affaires étrangères ou l’ambassade du pays dont la personne a la nationalité. Donnez : nom complet, date de naissance, numéro de passeport, dernier lieu connu.
help-title-stranded_or_no_money = Vous ne pouvez plus repartir ou vous n’avez plus d’argent. Ce que vous pouvez faire :
help-stranded_or_no_money-1 = • Si vos cartes sont perdues, faites-les bloquer. Demandez à vos proches de vous envoyer de l’argent par un service de transfert : il arrive souvent en quelques minutes.
help-stranded_or_no_money-2 = • Après un vol annulé, c’est d’abord à la compagnie aérienne ou à l’agence de voyages de vous aider. Demandez une autre place, un remboursement, l’hôtel et les repas.
help-stranded_or_no_money-3 = • Votre consulat peut vous aider à joindre vos proches et, en dernier recours, vous prêter parfois l’argent du retour. En général, il ne paie pas les billets.
help-title-family_matter = Une affaire de famille à l’étranger. Ce que vous pouvez faire :
help-family_matter-1 = • Si un enfant ou un adulte est en danger maintenant, appelez la police.
help-family_matter-2 = • Contactez le ministère des Affaires étrangères ou l’ambassade de votre pays. Si un enfant a été emmené à l’étranger, demandez l’autorité centrale chargée de la convention de La Haye.
help-family_matter-3 = • Prenez un avocat qui connaît le droit de la famille du pays concerné. Le consulat peut vous donner une liste. Il ne peut pas ramener un enfant ni décider de sa garde.
help-where = Dites-moi dans quel pays cela se passe et votre nationalité : je chercherai les numéros utiles et votre ambassade.
help-nationality = Dites-moi votre nationalité : je chercherai votre ambassade.

report-safe = C’est une bonne nouvelle de vous savoir hors de danger. Je ne peux pas encore prévenir quelqu’un pour vous : dites-le vous-même à votre famille et à votre ambassade, s’il vous plaît.
