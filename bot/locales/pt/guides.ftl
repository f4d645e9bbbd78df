# A segunda página de cada guia: o que o consulado pode fazer, o que não pode, o que convém ter à mão.

button-guide-can = O que faz o consulado
button-guide-ready = O que ter à mão
guide-can-title = O que o seu consulado em geral pode e não pode fazer:
guide-ready-title = Se puder, tenha isto à mão; se faltar alguma coisa, não se preocupe:

guide-lost_passport-can = • Pode cancelar o passaporte perdido, emitir um documento de viagem de emergência e dizer quais são os papéis necessários.
guide-lost_passport-cannot = • Não pode mudar as regras de uma companhia aérea ou de outro país sobre os documentos que aceitam, e não dispensa o pagamento da taxa.
guide-lost_passport-ready-1 = • O seu nome completo, a data e o lugar de nascimento, e o número do passaporte perdido ou uma cópia.
guide-lost_passport-ready-2 = • A declaração da polícia, uma fotografia para passaporte e qualquer outro documento com o seu nome ou a sua fotografia.
guide-lost_passport-ready-3 = • As datas da viagem, a passagem (bilhete) e uma forma de pagar a taxa.

guide-arrested_or_detained-can = • Pode visitar a pessoa ou telefonar-lhe, ver se é tratada com dignidade, dar uma lista de advogados e intérpretes e transmitir mensagens à família.
guide-arrested_or_detained-cannot = • Não pode conseguir a libertação de ninguém, dar conselhos jurídicos, pagar um advogado, uma fiança (caução) ou uma multa, nem pedir um tratamento melhor do que o das pessoas desse país.
guide-arrested_or_detained-ready-1 = • O nome completo, a data de nascimento e a nacionalidade da pessoa, e o número do passaporte, se souber.
guide-arrested_or_detained-ready-2 = • Onde a pessoa está detida, desde quando, e qual é o motivo, segundo a polícia.
guide-arrested_or_detained-ready-3 = • Os medicamentos ou tratamentos de que a pessoa precisa, e quem ela quer que seja avisado.

guide-victim_of_crime-can = • Pode explicar como denunciar o crime nesse país, ajudar a encontrar um médico, um advogado e um intérprete, avisar a sua família e substituir um passaporte roubado.
guide-victim_of_crime-cannot = • Não pode investigar, recuperar o que foi levado nem representar alguém em tribunal.
guide-victim_of_crime-ready-1 = • O que aconteceu, quando e onde, e os nomes ou telefones de testemunhas.
guide-victim_of_crime-ready-2 = • A denúncia feita à polícia ou o seu número, e a lista do que foi levado.
guide-victim_of_crime-ready-3 = • O número de telefone que está no verso do cartão ou na app do seu banco, e a apólice do seguro.

help-title-sexual_assault = Lamentamos muito o que aconteceu. A culpa não é sua. O que pode ajudar agora:
help-sexual_assault-1 = • Primeiro, vá para um lugar onde se sinta em segurança e ligue para alguém de confiança. Não tem de passar por isto sem ajuda.
help-sexual_assault-2 = • Consulte um médico assim que puder, de preferência nas primeiras 72 horas: os medicamentos contra o HIV (VIH) e outras doenças transmissíveis e os que evitam uma gravidez só funcionam nos primeiros dias.
help-sexual_assault-3 = • Denunciar ou não é decisão sua. Se pensa que talvez queira, tente não se lavar e guarde num saco de papel a roupa que usava. Em alguns países, denunciar pode trazer riscos para quem denuncia; o seu consulado pode explicá-los antes da sua decisão.
help-sexual_assault-4 = • O seu consulado pode continuar a ligar-lhe ou a escrever-lhe, encontrar um médico, um advogado e um intérprete e, só se concordar, avisar a sua família ou a polícia.
guide-sexual_assault-can = • Pode marcar um encontro ou ligar-lhe, em privado e com uma mulher, se preferir; ajudar a encontrar um médico e apoio; e acompanhar a sua ida à polícia, quando for possível.
guide-sexual_assault-cannot = • Não pode investigar nem decidir em seu lugar, e não conta nada a ninguém sem o seu acordo, a não ser que alguém esteja em perigo.
guide-sexual_assault-ready-1 = • Só o que quiser dizer. Pode parar a qualquer momento.
guide-sexual_assault-ready-2 = • Se puder: quando e onde aconteceu, para que um médico saiba quanto tempo ainda há.
guide-sexual_assault-ready-3 = • A apólice do seguro, se precisar de ir a um hospital.

guide-ill_or_injured-can = • Pode dar uma lista de médicos e hospitais, ajudar a avisar a família e a seguradora, e ajudar alguém a viajar para estar com a pessoa doente.
guide-ill_or_injured-cannot = • Não pode pagar o tratamento nem um voo para casa, e não pode dar conselhos médicos.
guide-ill_or_injured-ready-1 = • O número da apólice do seguro e a linha de emergência da seguradora.
guide-ill_or_injured-ready-2 = • O nome e o endereço do hospital, e o nome do médico.
guide-ill_or_injured-ready-3 = • A lista de medicamentos, alergias e doenças, e quem avisar em casa.

guide-death_abroad-can = • Pode avisar a família, explicar o enterro, a cremação e o transporte para o país de origem, e dar uma lista de funerárias e tradutores.
guide-death_abroad-cannot = • Não pode pagar o funeral nem o transporte para o país de origem, nem investigar como a pessoa morreu.
guide-death_abroad-ready-1 = • O nome completo, a data de nascimento e o passaporte da pessoa que morreu, e onde ela está agora.
guide-death_abroad-ready-2 = • Quem são os familiares mais próximos e como falar com eles.
guide-death_abroad-ready-3 = • A apólice do seguro, e os desejos que a pessoa tivesse sobre o funeral, se os conhece.

guide-missing_person-can = • Pode perguntar à polícia e aos hospitais do local, explicar como comunicar ali o desaparecimento e transmitir mensagens, se a pessoa for encontrada e concordar.
guide-missing_person-cannot = • Não pode fazer buscas, nem dizer onde está uma pessoa adulta que não quer que se saiba.
guide-missing_person-ready-1 = • Uma fotografia recente, uma descrição, a roupa e tudo o que ajude a reconhecer a pessoa.
guide-missing_person-ready-2 = • A última mensagem ou chamada, o último endereço conhecido, os números de telefone e as contas na internet.
guide-missing_person-ready-3 = • O trajeto da viagem, os números de reserva, com quem viajava, e as doenças ou os medicamentos.

guide-stranded_or_no_money-can = • Pode ajudar a falar com a família ou com o banco, explicar como é possível receber dinheiro e, numa emergência, dizer que outras ajudas existem.
guide-stranded_or_no_money-cannot = • Em regra, não pode pagar contas, hotéis ou passagens, reservar viagens nem emprestar dinheiro.
guide-stranded_or_no_money-ready-1 = • O passaporte, os números de reserva e o que a companhia aérea ou a agência de viagens lhe disse.
guide-stranded_or_no_money-ready-2 = • O nome e o telefone de alguém que possa enviar dinheiro.
guide-stranded_or_no_money-ready-3 = • Quanto dinheiro e quantos medicamentos ainda tem, e até quando o visto é válido.

guide-family_matter-can = • Pode dizer qual é a autoridade responsável, dar uma lista de advogados, verificar se uma criança ou um adulto está bem, quando o país o permite, e dar um documento de viagem a quem quer partir.
guide-family_matter-cannot = • Não pode tirar ninguém de uma casa, decidir sobre a guarda nem agir contra um tribunal desse país.
guide-family_matter-ready-1 = • Os nomes e as datas de nascimento de todas as pessoas envolvidas, e os passaportes ou cópias.
guide-family_matter-ready-2 = • Onde está a criança ou a pessoa em perigo, e uma forma e uma hora seguras para falar com ela.
guide-family_matter-ready-3 = • Os papéis do tribunal, as certidões de nascimento ou de casamento, e fotografias.
