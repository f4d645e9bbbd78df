# Danger immédiat. Les numéros d’abord, peu de mots, aucune question avant.

emergency-title = Si vous êtes en danger, appelez tout de suite :
emergency-title-country = { $country } — appelez tout de suite :
emergency-unknown-place = • 112 — Europe, et depuis un téléphone mobile dans beaucoup d’autres pays
emergency-unknown-place-911 = • 911 — États-Unis, Canada et beaucoup d’autres pays d’Amérique
emergency-unknown-place-999 = • 999 — Royaume-Uni et quelques autres pays
emergency-steps = Mettez-vous à l’abri si vous le pouvez. Si vous vous cachez, mettez votre téléphone en silencieux. Quand vous appelez, dites d’abord où vous êtes.
emergency-where = Dites-moi dans quel pays vous êtes : je vous donnerai les numéros locaux.
emergency-suicide = Si vous pensez à mettre fin à vos jours : vous n’avez pas à traverser cela sans aide. Appelez maintenant l’un des numéros ci-dessus et restez auprès de quelqu’un de confiance jusqu’à l’arrivée des secours.
emergency-embassy = Votre ambassade :
emergency-machine = Je suis une machine et je ne peux appeler personne à votre place. Si vous ne pouvez pas appeler, demandez à quelqu’un près de vous de le faire.

# Passeport perdu ou volé
lost-title = Un passeport perdu ou volé peut être remplacé. Ce qu’il faut faire, étape par étape :
lost-1 = 1. Si vous avez subi un vol ou une agression, ou si vous êtes en danger, appelez d’abord la police : { $number }.
lost-1-plain = 1. Si vous avez subi un vol ou une agression, ou si vous êtes en danger, appelez d’abord la police locale.
lost-2 = 2. Déclarez la perte ou le vol à la police locale et demandez une copie de la déclaration.
lost-3 = 3. Signalez-le tout de suite à votre ambassade ou à votre consulat. Votre passeport est alors annulé, pour que personne ne puisse s’en servir.
lost-4 = 4. Si vous devez voyager bientôt, demandez-leur un document de voyage d’urgence (parfois appelé laissez-passer). Apportez la déclaration de police, une photo d’identité, une copie du passeport ou une autre preuve de votre identité, et les dates et le trajet de votre voyage. C’est en général payant.
lost-5 = 5. Avant de partir, vérifiez que votre compagnie aérienne et tous les pays de votre trajet acceptent ce document d’urgence. Il vous faudra peut-être aussi un nouveau visa ou une autorisation de sortie délivrée par les services d’immigration.
lost-6 = Si vous retrouvez votre passeport, ne voyagez pas avec. Une fois déclaré perdu ou volé, il n’est plus valable.
lost-where = Dites-moi dans quel pays vous êtes et votre nationalité : je chercherai le numéro de la police et votre ambassade.
lost-nationality = Dites-moi votre nationalité : je chercherai votre ambassade.

# Autres situations
help-title-arrested_or_detained = En cas d’arrestation ou de détention, pour vous ou pour une personne que vous connaissez :
help-arrested_or_detained-1 = • Demandez à la police ou à la prison de prévenir l’ambassade ou le consulat. Toute personne étrangère arrêtée a le droit de le demander. La famille et les amis peuvent aussi appeler eux-mêmes l’ambassade.
help-arrested_or_detained-2 = • Ne signez rien que vous ne comprenez pas. Demandez un interprète et un avocat.
help-arrested_or_detained-3 = • En général, le consulat peut rendre visite à la personne, donner une liste d’avocats et, si elle est d’accord, prévenir la famille. Il ne peut faire sortir personne de prison, ni payer un avocat, ni intervenir auprès de la justice.
help-title-victim_of_crime = Nous sommes désolés de ce qui est arrivé. Ce que vous pouvez faire :
help-victim_of_crime-1 = • Mettez-vous en lieu sûr et faites-vous soigner en cas de blessure. Une agression sexuelle n’est jamais votre faute : voyez un médecin dès que possible, même si vous ne voulez pas porter plainte.
help-victim_of_crime-2 = • Si vous décidez de porter plainte, allez à la police et demandez une copie de la plainte. Si vous hésitez, parlez-en d’abord à votre consulat. Faites bloquer les cartes bancaires et les téléphones volés.
help-victim_of_crime-3 = • Votre consulat peut vous aider à joindre vos proches, un médecin, un avocat. Il ne peut ni mener l’enquête ni donner de conseils juridiques.
help-title-ill_or_injured = En cas de maladie ou de blessure, pour vous ou pour une personne qui vous accompagne :
help-ill_or_injured-1 = • Si c’est grave, appelez une ambulance tout de suite.
help-ill_or_injured-2 = • Appelez dès que possible le numéro d’urgence de l’assurance voyage. En général, l’assureur doit donner son accord avant de payer l’hôpital ou le rapatriement. Gardez tous les reçus.
help-ill_or_injured-3 = • Votre consulat peut vous donner une liste de médecins et d’hôpitaux et aider à prévenir la famille. Il ne peut pas payer les factures.
help-title-death_abroad = Nous vous présentons nos sincères condoléances. Ce qu’il faut faire maintenant :
help-death_abroad-1 = • Contactez l’ambassade ou le consulat du pays dont la personne décédée avait la nationalité. On vous y expliquera les règles locales et, si besoin, on préviendra la famille.
help-death_abroad-2 = • Cherchez à savoir si la personne avait une assurance voyage. Appelez l’assureur avant de payer quoi que ce soit : souvent, il organise et paie le rapatriement.
help-death_abroad-3 = • Un médecin ou une autorité sur place doit établir un certificat de décès. Le consulat peut vous dire quels papiers il vous faut. En général, il ne peut payer ni les obsèques ni le rapatriement.
help-title-missing_person = Si vous n’arrivez pas à joindre quelqu’un à l’étranger :
help-missing_person-1 = • Essayez l’hôtel, l’agence de voyages, la compagnie aérienne, les amis et les réseaux sociaux. Notez quand et où la personne a été vue ou a donné de ses nouvelles pour la dernière fois.
help-missing_person-2 = • Si vous craignez qu’il soit arrivé quelque chose, n’attendez pas. Prévenez la police du lieu où se trouve la personne, et aussi celle de chez vous.
help-missing_person-3 = • Prévenez le ministère des Affaires étrangères du pays dont la personne a la nationalité, ou l’ambassade de ce pays sur place. Préparez ce que vous savez : nom complet, date de naissance, numéro de passeport, dernier lieu connu.
help-title-stranded_or_no_money = Si vous ne pouvez plus repartir ou si vous n’avez plus d’argent :
help-stranded_or_no_money-1 = • Faites bloquer les cartes perdues. Demandez à vos proches de vous envoyer de l’argent par un service de transfert d’argent ; il arrive souvent en quelques minutes.
help-stranded_or_no_money-2 = • Si votre vol est annulé, voyez d’abord avec la compagnie aérienne ou l’agence de voyages : autre vol, remboursement, hôtel, repas.
help-stranded_or_no_money-3 = • Votre consulat peut vous aider à joindre vos proches. En général, il ne paie pas les billets. Certains consulats prêtent, en dernier recours, l’argent du retour ; il faut ensuite le rembourser.
help-title-family_matter = En cas de problème familial à l’étranger, voici ce que vous pouvez faire :
help-family_matter-1 = • Si vous, un enfant ou quelqu’un d’autre êtes en danger maintenant, appelez la police.
help-family_matter-2 = • Contactez votre ministère des Affaires étrangères ou votre ambassade, y compris si quelqu’un vous menace, vous retient ou vous force à vous marier. Si un enfant a été emmené dans un autre pays, adressez-vous à l’autorité centrale de votre pays pour la convention de La Haye. Cela n’est possible que si les deux pays participent à cette convention.
help-family_matter-3 = • Trouvez un avocat qui connaît le droit de la famille de ce pays. Un consulat peut vous donner une liste. Il ne peut pas ramener un enfant ni décider de sa garde.
help-where = Dites-moi dans quel pays cela se passe et votre nationalité : je chercherai les numéros utiles et votre ambassade.
help-nationality = Dites-moi votre nationalité : je chercherai votre ambassade.

report-safe = C’est un soulagement de vous savoir hors de danger. Je ne peux prévenir personne pour vous : dites-le vous-même à votre famille et à votre ambassade, s’il vous plaît.
