# Números de emergência

numbers-title = { $country }: números de emergência
number-police = • Polícia: { $number }
number-coastguard = • Guarda costeira: { $number }
number-tourist-police = • Polícia turística: { $number }
number-ambulance = • Ambulância: { $number }
number-fire = • Bombeiros: { $number }
number-general = • Todas as emergências: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: não tenho os números de emergência deste país. Tente o 112: funciona a partir de telefones móveis em muitos países. Peça às pessoas por perto que chamem ajuda.

# Embaixadas e consulados
posts-title = { $host }: embaixadas e consulados (país representado: { $sender })
post-embassy = Embaixada, { $city }
post-high_commission = Alto Comissariado, { $city }
post-consulate_general = Consulado-Geral, { $city }
post-consulate = Consulado, { $city }
post-honorary_consulate = Consulado honorário, { $city }
post-other = Representação diplomática, { $city }
post-line = • { $post }
post-distance = • { $post } (a cerca de { $km } km; ponto de partida: { $place })
post-address = Endereço: { $value }
post-phone = Telefone: { $value }
post-emergency-phone = Telefone de emergência: { $value }
post-email = E-mail: { $value }
post-website = Site: { $value }
post-no-address = Não tenho o endereço.
post-more = E mais { $count } ({ $country }).
posts-none = { $host }: não conheço ali embaixada nem consulado (país representado: { $sender }).
posts-none-hint = O ministério das relações exteriores do seu país pode indicar a embaixada responsável por este país ({ $host }) ou dizer se a de outro país pode ajudar.
posts-same = { $country }: um país não tem embaixada no seu próprio território. Se precisa de ajuda ali, procure as autoridades locais.
posts-check = Antes de ir, confirme o endereço e o horário no site oficial.

register-intro = Pode comunicar a sua viagem ao ministério das relações exteriores do seu país, para que lhe possam telefonar ou escrever em caso de crise. O serviço é este:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: não sei se o ministério das relações exteriores deste país tem um serviço de inscrição para viajantes. Por favor, pergunte ao ministério.
consular-intro = Para passaportes, certidões e inscrições, procure o seu consulado ou o setor consular da sua embaixada. Muitas vezes, um consulado honorário não pode tratar disso.
