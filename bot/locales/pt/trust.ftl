# Verdade ou não: uma afirmação ao lado do texto oficial, e quem é mesmo a embaixada.

verify-supported = { $country }: isto está de acordo com o que dizem as fontes oficiais.
verify-contradicted = { $country }: isto não está de acordo com o que dizem as fontes oficiais.
verify-mentioned = { $country }: o texto oficial diz o seguinte sobre isto. Por favor, compare as palavras:
verify-not-found = { $country }: não encontrei nada sobre isto no texto oficial que tenho. Isso não quer dizer que seja verdade, nem que seja mentira.

official-yes = “{ $address }” pertence a: { $owner }. Mesmo assim, há letras que se podem imitar: escreva o endereço à mão em vez de abrir um link.
official-number = “{ $address }” é um número de telefone publicado por esta fonte: { $owner }. Quem liga pode imitar um número: desligue e digite o número à mão.
official-no = “{ $address }” não está na minha lista de endereços oficiais. Só isso não prova nada, mas não envie para ali dinheiro, senhas (palavras-passe) nem documentos.
official-imitation = ⚠ Não abra “{ $address }” nem envie nada para ali. Parece um endereço oficial, mas não é. O verdadeiro: { $owner } ({ $real }).
official-missing = Envie-me o endereço do site, o e-mail ou o número de telefone da mensagem: vou procurar na minha lista de endereços oficiais.
official-never = Uma embaixada verdadeira nunca pede senhas (palavras-passe), cartões-presente nem criptomoedas, e não ameaça ninguém de prisão por telefone.
official-list = Endereços oficiais ({ $country }):
official-list-line = • { $name }: { $address }

# Uma localização partilhada
location-near = Cidade próxima: { $city } ({ $country }).
location-unknown = Não consigo saber em que país fica este lugar. Por favor, escreva o nome do país.
post-map = Mapa: { $value }
post-hours = Horário: { $value }
post-services = Serviços: { $value }

# Sem representação do próprio país: quem mais ajuda
protection-eu = { $host }: como tem a cidadania da União Europeia, pode pedir ajuda ali à embaixada ou ao consulado de qualquer outro Estado-membro, nas mesmas condições que os cidadãos desse Estado.
protection-nordic = { $host }: como tem a cidadania de um país nórdico, pode pedir ajuda ali à embaixada de qualquer outro país nórdico.
protection-sharing = { $host }: o Canadá e a Austrália acordaram ajudar reciprocamente os seus cidadãos onde só um dos dois países tem embaixada. Não é assim em todo o lado: pergunte o que podem fazer por si.
protection-commonwealth = { $host }: onde o seu país não tem embaixada, a embaixada britânica pode, em certos casos, ajudar cidadãos da Commonwealth numa emergência. Pergunte-lhe o que pode fazer.
protection-posts = Representações que há ali:

button-more = Mais sobre isto
nothing-more = { $country }: isto é tudo o que tenho sobre este assunto.

translation-heading = Tradução automática, que ninguém verificou (o texto original está acima):

# Dados pessoais
button-erase = Apagar tudo agora
button-export = Ver o que está guardado
privacy-export = Isto é tudo o que guardo desta conversa:
privacy-export-language = • Língua: { $value }
privacy-export-nationality = • O seu passaporte: { $value }
privacy-export-residence = • Onde vive: { $value }
privacy-export-countries = • Países das suas perguntas: { $value }
privacy-export-messages = • Mensagens guardadas, de que foram apagados os números de telefone, os endereços e os números de documentos: { $count }
privacy-export-message = “{ $text }”
privacy-export-feedback = • Vezes em que deu a sua opinião: { $count }
privacy-export-nothing = Não guardo nada desta conversa.

# O ministério de quem viaja
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = • Linha de emergência consular, { $country }: { $number }
repeat-nothing = Ainda não disse nada que possa repetir. O que quer saber?

# Catástrofes e surtos
event-title = { $country }: ocorrências comunicadas neste momento
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = Esta informação é produzida por uma máquina a partir de medições e é apenas indicativa.

# Imagens
picture-title = { $country }: níveis dos ministérios, { $date }
map-title = Mapa dos conselhos de viagem
map-ministry = Ministério
map-country = País
map-advice = Aconselhamento
map-published = Publicado
map-no-level = Nenhum nível publicado
map-legend-note = As cores seguem uma escala comum, que serve apenas para comparar. O que vale são as palavras de cada ministério.
shown-link = Link para esta resposta
