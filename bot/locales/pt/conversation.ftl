# Conversa e tudo o que rodeia as perguntas

greet = Olá! Respondo a perguntas sobre conselhos de viagem, vistos, embaixadas e emergências fora do seu país, e mostro a fonte de cada informação. Sobre que país é a sua pergunta?
goodbye = Até logo, e cuide-se bem.
thank = De nada. Escreva de novo se precisar de mais alguma coisa.
capabilities = Respondo com dados guardados, na maior parte oficiais. Digo sempre de onde vêm e de quando são. Pode perguntar sobre:
capabilities-1 = • conselhos de viagem de vários ministérios, lado a lado
capabilities-2 = • regras de visto para o seu passaporte, saúde, leis locais, segurança
capabilities-3 = • embaixadas e consulados, números de emergência
capabilities-4 = • o que fazer se perder o passaporte ou se algo lhe acontecer ou acontecer à sua família
capabilities-example = Escreva simplesmente a sua pergunta, por exemplo: “É seguro viajar para o Egito?”
bot = Sou uma máquina, não uma pessoa. Respondo apenas com informações guardadas e citações, e digo de onde vêm.
out-of-scope = Não posso ajudar nisso. Respondo a perguntas sobre conselhos de viagem, regras de entrada, embaixadas e emergências fora do seu país.
affirm-nothing = Está bem. O que quer saber?
deny = Está bem. Então, o que quer saber?
inform-what = { $country }: o que quer saber?
inform-nationality = Anotado, o seu passaporte: { $country }. O que quer saber?
restart = Está bem, vamos recomeçar. Sobre que país é a sua pergunta?
language-changed = Agora respondo em português.
language-ask = Em que língua? Falo: { $languages }.
source-none = Ainda não dei nenhuma informação. Quando der, mostro a fonte junto.
source-intro = A minha última resposta veio de:
feedback = Agradeço a sua opinião. Anotei que a deu.
privacy = Guardo as últimas mensagens desta conversa e o que me disse sobre a sua nacionalidade, onde vive e para onde viaja. Guardo tudo com um código em vez do seu nome e apago { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois da sua última mensagem. Escreva /forget para apagar tudo agora.
forgotten = Pronto. Apaguei tudo o que guardava desta conversa.
human = Não posso passar a conversa a uma pessoa. A sua embaixada ou o seu consulado pode ajudar.
human-where = Diga-me a sua nacionalidade e o país onde está: vou procurar como falar com a sua embaixada.
alerts = Ainda não posso enviar alertas. Veja na página oficial se é possível receber alertas por e-mail:
alerts-none = Ainda não posso enviar alertas, por isso não há nenhum ativo aqui.
alert-signup-line = • { $publisher }, { $country }: { $url }
verify-intro = Não posso verificar mensagens, chamadas ou contas. Isto é o que dizem as fontes oficiais ({ $country }):

# O nome de cada assunto quando pergunto de volta
meaning-ask_advice_level = Conselhos de viagem
meaning-ask_security = Segurança
meaning-ask_entry_requirements = Entrada e vistos
meaning-ask_customs = Alfândega
meaning-ask_health = Saúde
meaning-ask_local_laws = Leis locais
meaning-ask_transport = Transportes
meaning-ask_natural_hazards = Riscos naturais
meaning-ask_money = Dinheiro
meaning-ask_practical = Informações práticas
meaning-ask_insurance = Seguro
meaning-ask_traveller_group = Viajantes como eu
meaning-ask_updates = Últimas alterações
meaning-compare_advice = Comparar ministérios
meaning-find_post = Procurar embaixada
meaning-ask_emergency_number = Números de emergência
meaning-register_trip = Comunicar a viagem
meaning-report_emergency = Estou em perigo
meaning-lost_passport = Passaporte perdido
meaning-arrested_or_detained = Prisão ou detenção
meaning-victim_of_crime = Vítima de crime
meaning-ill_or_injured = Doença ou ferimento
meaning-death_abroad = Morte fora do país
meaning-missing_person = Pessoa desaparecida
meaning-stranded_or_no_money = Sem voo ou sem dinheiro
meaning-family_matter = Problema de família
meaning-passport_service = Pedir passaporte novo
meaning-citizen_service = Documentos oficiais
meaning-subscribe_alerts = Alertas
meaning-talk_to_human = Falar com uma pessoa
meaning-none = Nenhuma destas opções

# Comandos mostrados nas aplicações de mensagens
command-start = Começar
command-help = O que posso fazer
command-language = Mudar de língua
command-forget = Apagar o que está guardado sobre mim
command-stop = Parar todas as mensagens
stopped = Não vou enviar mensagens, a menos que me escreva primeiro. Escreva de novo sempre que tiver uma pergunta.
