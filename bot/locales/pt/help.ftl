# Perigo imediato. Primeiro os números, poucas palavras, nenhuma pergunta antes.

emergency-title = Se está em perigo, ligue agora:
emergency-title-country = { $country } — ligue agora:
emergency-unknown-place = • 112 — Europa e, a partir de telefones móveis, muitos outros países
emergency-unknown-place-911 = • 911 — Estados Unidos, Canadá e muitos outros países das Américas
emergency-unknown-place-999 = • 999 — Reino Unido e alguns outros países
emergency-steps = Vá para um lugar seguro, se puder. Se está num esconderijo, tire o som do telefone. Quando ligar, diga primeiro onde está.
emergency-where = Diga-me em que país está e dou-lhe os números locais.
emergency-suicide = Se pensa em pôr fim à vida: não tem de passar por isto sem ajuda. Ligue agora para um dos números acima e fique perto de alguém de confiança até a ajuda chegar.
emergency-embassy = A sua embaixada:
emergency-machine = Sou uma máquina e não posso ligar a ninguém em seu lugar. Se não consegue ligar, peça a alguém por perto que ligue.

# Passaporte perdido ou roubado
lost-title = Um passaporte perdido ou roubado pode ser substituído. O que fazer, passo a passo:
lost-1 = 1. Se foi vítima de um assalto ou está em perigo, ligue primeiro para a polícia: { $number }.
lost-1-plain = 1. Se foi vítima de um assalto ou está em perigo, ligue primeiro para a polícia local.
lost-2 = 2. Comunique a perda ou o roubo à polícia local e peça uma cópia da declaração.
lost-3 = 3. Avise logo a sua embaixada ou o seu consulado. O passaporte é então cancelado, para que ninguém possa usá-lo.
lost-4 = 4. Se tem de viajar em breve, peça ali um documento de viagem de emergência. Leve a declaração da polícia, uma fotografia, uma cópia do passaporte ou outra prova da sua identidade e as datas e o trajeto da viagem. Em geral, há uma taxa a pagar.
lost-5 = 5. Antes de partir, confirme que a companhia aérea e todos os países do trajeto aceitam o documento de emergência. Talvez precise também de um novo visto ou de uma autorização de saída dos serviços de imigração.
lost-6 = Se encontrar o passaporte, não viaje com ele. Depois de comunicada a perda ou o roubo, deixa de ser válido.
lost-where = Diga-me em que país está e a sua nacionalidade: vou procurar o número da polícia e a sua embaixada.
lost-nationality = Diga-me a sua nacionalidade: vou procurar a sua embaixada.

# Outras situações
help-title-arrested_or_detained = Em caso de prisão ou detenção, sua ou de alguém que conhece:
help-arrested_or_detained-1 = • Peça à polícia ou à prisão que avise a embaixada ou o consulado. Qualquer pessoa estrangeira detida tem o direito de pedir isso. A família e os amigos também podem ligar para a embaixada.
help-arrested_or_detained-2 = • Não assine nada que não entenda. Peça um intérprete e um advogado.
help-arrested_or_detained-3 = • Em geral, o consulado pode visitar a pessoa, dar uma lista de advogados e, se ela concordar, avisar a família. Não pode tirar ninguém da prisão, pagar um advogado nem interferir na justiça.
help-title-victim_of_crime = Lamentamos muito o que aconteceu. O que pode fazer:
help-victim_of_crime-1 = • Vá para um lugar seguro e procure cuidados médicos se tiver algum ferimento. Uma agressão sexual nunca é culpa sua: consulte um médico assim que puder, mesmo que não queira denunciar.
help-victim_of_crime-2 = • Se decidir denunciar, vá à polícia e peça uma cópia da denúncia. Se tem dúvidas, fale primeiro com o seu consulado. Mande bloquear os cartões bancários e os telefones roubados.
help-victim_of_crime-3 = • O seu consulado pode ajudar a falar com a família, médicos e advogados. Não pode investigar o crime nem dar conselhos jurídicos.
help-title-ill_or_injured = Em caso de doença ou ferimento, seu ou de outra pessoa:
help-ill_or_injured-1 = • Se for grave, chame uma ambulância agora.
help-ill_or_injured-2 = • Ligue o mais cedo possível para a linha de emergência do seguro de viagem. Em geral, a seguradora tem de dar o seu acordo antes de pagar o hospital ou o transporte para casa. Guarde todos os recibos.
help-ill_or_injured-3 = • O seu consulado pode dar uma lista de médicos e hospitais e ajudar a avisar a família. Não pode pagar as contas.
help-title-death_abroad = Lamentamos muito a sua perda. O que fazer agora:
help-death_abroad-1 = • Fale com a embaixada ou o consulado do país de que a pessoa era cidadã. Ali explicam as regras locais e, se for preciso, avisam a família.
help-death_abroad-2 = • Procure saber se a pessoa tinha seguro de viagem. Ligue para a seguradora antes de pagar qualquer coisa: muitas vezes, ela organiza e paga o transporte para o país de origem.
help-death_abroad-3 = • Um médico ou uma autoridade local tem de passar a certidão ou o certificado de óbito. O consulado pode dizer quais são os documentos necessários. Em geral, não pode pagar o funeral nem o transporte para o país de origem.
help-title-missing_person = Se não consegue falar com alguém que está em outro país:
help-missing_person-1 = • Tente o hotel, a agência de viagens, a companhia aérea, os amigos e as redes sociais. Anote onde e quando a pessoa foi vista ou deu notícias pela última vez.
help-missing_person-2 = • Se teme que tenha acontecido alguma coisa, não espere. Avise a polícia do lugar onde a pessoa está e também a polícia do seu país.
help-missing_person-3 = • Avise o ministério das relações exteriores do país da pessoa, ou a embaixada desse país no local. Tenha à mão o que souber: nome completo, data de nascimento, número do passaporte, último lugar conhecido.
help-title-stranded_or_no_money = Se não consegue voltar para casa ou ficou sem dinheiro:
help-stranded_or_no_money-1 = • Mande bloquear os cartões perdidos. Peça à família ou a amigos que enviem dinheiro por um serviço de transferência; muitas vezes chega em poucos minutos.
help-stranded_or_no_money-2 = • Se o voo foi cancelado, fale primeiro com a companhia aérea ou a agência de viagens: outro voo, reembolso, hotel, refeições.
help-stranded_or_no_money-3 = • O seu consulado pode ajudar a falar com a família. Em geral, não paga passagens. Alguns consulados emprestam, em último caso, o dinheiro para a viagem de volta; depois é preciso devolvê-lo.
help-title-family_matter = Em caso de problema de família fora do seu país, pode fazer o seguinte:
help-family_matter-1 = • Se está em perigo agora, ou se uma criança ou outra pessoa está em perigo, ligue para a polícia.
help-family_matter-2 = • Fale com o ministério das relações exteriores ou a embaixada do seu país, também se alguém lhe faz ameaças, impede que parta ou quer forçar o seu casamento. Se uma criança foi levada para outro país, procure a autoridade central do seu país para a Convenção da Haia. Isto só é possível se os dois países fizerem parte da convenção.
help-family_matter-3 = • Procure um advogado que conheça o direito da família desse país. Um consulado pode dar uma lista. Não pode trazer uma criança de volta nem decidir sobre a guarda.
help-where = Diga-me o país onde precisa de ajuda e a sua nacionalidade: vou procurar os números e a sua embaixada.
help-nationality = Diga-me a sua nacionalidade: vou procurar a sua embaixada.

report-safe = Que bom saber que está em segurança. Não posso avisar ninguém em seu lugar: por favor, avise a sua família e a sua embaixada.
