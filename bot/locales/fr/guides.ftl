# La deuxième page de chaque fiche : ce que le consulat peut faire, ce qu’il ne peut pas faire, ce qu’il faut préparer.

button-guide-can = Le rôle du consulat
button-guide-ready = Ce qu’il faut préparer
guide-can-title = Ce que votre consulat peut faire en général, et ce qu’il ne peut pas faire :
guide-ready-title = Si vous le pouvez, préparez ceci. S’il manque quelque chose, ne vous inquiétez pas :

guide-lost_passport-can = • Il peut annuler le passeport perdu, délivrer un document de voyage d’urgence et vous dire quels papiers il lui faut pour cela.
guide-lost_passport-cannot = • Il ne peut rien changer aux règles d’une compagnie aérienne ou d’un autre pays sur les documents acceptés, et il ne vous dispense pas des frais.
guide-lost_passport-ready-1 = • Votre nom complet, votre date et votre lieu de naissance, et le numéro du passeport perdu ou une copie.
guide-lost_passport-ready-2 = • La déclaration de police, une photo d’identité et tout autre document avec votre nom ou votre photo.
guide-lost_passport-ready-3 = • Vos dates de voyage, votre billet et de quoi payer les frais.

guide-arrested_or_detained-can = • Il peut rendre visite à la personne ou l’appeler, vérifier qu’elle est traitée dignement, donner une liste d’avocats et d’interprètes et transmettre des messages à la famille.
guide-arrested_or_detained-cannot = • Il ne peut faire libérer personne, ni donner de conseils juridiques, ni payer un avocat, une caution ou une amende, ni demander un meilleur traitement que celui des habitants du pays.
guide-arrested_or_detained-ready-1 = • Le nom complet, la date de naissance et la nationalité de la personne, et son numéro de passeport si vous le connaissez.
guide-arrested_or_detained-ready-2 = • L’endroit où la personne est détenue, depuis quand, et ce que la police lui reproche.
guide-arrested_or_detained-ready-3 = • Les médicaments ou les soins dont la personne a besoin, et qui elle souhaite faire prévenir.

guide-victim_of_crime-can = • Il peut vous expliquer comment porter plainte sur place, vous aider à trouver un médecin, un avocat et un interprète, contacter votre famille et remplacer un passeport volé.
guide-victim_of_crime-cannot = • Il ne peut ni mener l’enquête, ni récupérer vos affaires, ni vous représenter devant un tribunal.
guide-victim_of_crime-ready-1 = • Ce qui s’est passé, quand et où, et les noms ou les numéros de téléphone des témoins.
guide-victim_of_crime-ready-2 = • La plainte déposée à la police ou son numéro, et la liste de ce qui a été pris.
guide-victim_of_crime-ready-3 = • Le numéro de téléphone inscrit au dos de votre carte bancaire ou dans l’application de votre banque, et votre contrat d’assurance.

help-title-sexual_assault = Nous sommes vraiment désolés de ce qui est arrivé. Ce n’est pas votre faute. Ce qui peut vous aider maintenant :
help-sexual_assault-1 = • D’abord, allez dans un endroit où vous êtes en sécurité et appelez quelqu’un en qui vous avez confiance. Vous n’avez pas à traverser cela sans aide.
help-sexual_assault-2 = • Voyez un médecin dès que vous le pouvez, de préférence dans les 72 heures : les médicaments contre des infections comme le VIH et ceux qui évitent une grossesse n’agissent que dans les premiers jours.
help-sexual_assault-3 = • Porter plainte ou non, c’est vous qui décidez. Si vous pensez le faire un jour, essayez de ne pas vous laver, et mettez dans un sac en papier les vêtements que vous portiez. Dans certains pays, porter plainte peut comporter des risques pour vous ; votre consulat peut vous le dire avant que vous décidiez.
help-sexual_assault-4 = • Votre consulat peut rester en contact avec vous, trouver un médecin, un avocat et un interprète et, seulement si vous êtes d’accord, prévenir votre famille ou la police.
guide-sexual_assault-can = • Il peut vous rencontrer ou vous appeler, en toute discrétion, et avec une femme si vous le préférez ; vous aider à trouver un médecin et du soutien ; vous accompagner à la police quand c’est possible.
guide-sexual_assault-cannot = • Il ne peut ni mener l’enquête ni décider à votre place, et il n’en parle à personne sans votre accord, sauf si quelqu’un est en danger.
guide-sexual_assault-ready-1 = • Seulement ce que vous avez envie de dire. Vous pouvez vous arrêter à tout moment.
guide-sexual_assault-ready-2 = • Si vous le pouvez : quand et où cela s’est passé, pour qu’un médecin sache combien de temps il reste.
guide-sexual_assault-ready-3 = • Votre contrat d’assurance, si vous avez besoin d’aller à l’hôpital.

guide-ill_or_injured-can = • Il peut donner une liste de médecins et d’hôpitaux, aider à prévenir votre famille et votre assureur, et aider quelqu’un à venir vous rejoindre.
guide-ill_or_injured-cannot = • Il ne peut payer ni les soins ni un vol de retour, et il ne peut pas donner de conseils médicaux.
guide-ill_or_injured-ready-1 = • Le numéro de votre contrat d’assurance et le numéro d’urgence de l’assureur.
guide-ill_or_injured-ready-2 = • Le nom et l’adresse de l’hôpital, et le nom du médecin.
guide-ill_or_injured-ready-3 = • La liste des médicaments, des allergies et des maladies, et la personne à appeler chez vous.

guide-death_abroad-can = • Il peut prévenir la famille, expliquer l’inhumation, la crémation et le rapatriement, et donner une liste de pompes funèbres et de traducteurs.
guide-death_abroad-cannot = • Il ne peut payer ni les obsèques ni le rapatriement, et il ne peut pas établir la cause du décès.
guide-death_abroad-ready-1 = • Le nom complet, la date de naissance et le passeport de la personne décédée, et l’endroit où elle se trouve maintenant.
guide-death_abroad-ready-2 = • Le nom de ses plus proches parents, et comment les joindre.
guide-death_abroad-ready-3 = • Le contrat d’assurance, et les souhaits que vous lui connaissez pour ses obsèques.

guide-missing_person-can = • Il peut interroger la police et les hôpitaux sur place, vous dire comment y signaler la disparition et transmettre des messages si la personne est retrouvée et qu’elle est d’accord.
guide-missing_person-cannot = • Il ne peut pas faire lui-même des recherches, ni vous dire où se trouve une personne adulte qui ne le veut pas.
guide-missing_person-ready-1 = • Une photo récente, une description, les vêtements portés et tout ce qui permet de reconnaître la personne.
guide-missing_person-ready-2 = • Le dernier message ou appel, la dernière adresse connue, les numéros de téléphone et les comptes en ligne.
guide-missing_person-ready-3 = • L’itinéraire prévu, les numéros de réservation, les compagnons de voyage, et les maladies ou les médicaments.

guide-stranded_or_no_money-can = • Il peut vous aider à contacter vos proches ou votre banque, vous expliquer comment recevoir de l’argent et, en cas d’urgence, vous dire quelles autres aides existent.
guide-stranded_or_no_money-cannot = • En règle générale, il ne paie ni factures, ni hôtel, ni billets, ne réserve pas de voyage et ne prête pas d’argent.
guide-stranded_or_no_money-ready-1 = • Votre passeport, vos numéros de réservation et ce que la compagnie aérienne ou l’agence de voyages vous a dit.
guide-stranded_or_no_money-ready-2 = • Le nom et le numéro de téléphone d’une personne qui pourrait vous envoyer de l’argent.
guide-stranded_or_no_money-ready-3 = • Ce qu’il vous reste d’argent et de médicaments, et jusqu’à quand votre visa est valable.

guide-family_matter-can = • Il peut vous dire quelle autorité est compétente, donner une liste d’avocats, s’assurer qu’un enfant ou un adulte va bien si le pays le permet, et fournir un document de voyage à une personne qui veut partir.
guide-family_matter-cannot = • Il ne peut ni faire sortir quelqu’un d’un domicile, ni décider de la garde d’un enfant, ni s’opposer à un tribunal du pays.
guide-family_matter-ready-1 = • Le nom et la date de naissance de toutes les personnes concernées, et leurs passeports ou des copies.
guide-family_matter-ready-2 = • L’endroit où se trouve l’enfant ou la personne en danger, et comment et quand il est possible de les joindre sans risque.
guide-family_matter-ready-3 = • Les papiers du tribunal, les actes de naissance ou de mariage, et des photos.
