# Conselhos de viagem, um ministério por linha. As palavras do próprio ministério vêm entre aspas.

advice-title = { $country }: conselhos oficiais de viagem
advice-line = • { $publisher }: { $meaning } (“{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } (“{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: para algumas regiões, o nível é mais rigoroso. Veja as páginas oficiais.
advice-regions-title = Níveis por região, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: nenhum dos ministérios que consulto publicou um nível para este destino.
advice-not-safe = Mesmo quando não há alerta, pode haver riscos.
compare-disagree = Os ministérios não estão de acordo. Numa escala comum de 1 (o mais baixo) a 4 (o mais alto), os níveis vão de { $lowest } a { $highest }.
compare-agree = Numa escala comum de 1 (o mais baixo) a 4 (o mais alto), estão todos no nível { $level }.
compare-scale-note = Esta escala serve apenas para comparar. O que vale são as palavras de cada ministério.

# O que significa cada nível de cada ministério
level-gov-uk-none = sem alerta contra viagens
level-gov-uk-avoid_all_travel_to_whole_country = desaconselha todas as viagens
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = desaconselha todas as viagens, exceto as essenciais
level-gov-uk-avoid_all_travel_to_parts = desaconselha todas as viagens a partes do país
level-gov-uk-avoid_all_but_essential_travel_to_parts = desaconselha todas as viagens a partes do país, exceto as essenciais
level-canada-0 = tomar as precauções normais
level-canada-1 = ter muita cautela
level-canada-2 = evitar viagens não essenciais
level-canada-3 = evitar todas as viagens
level-us-1 = nível 1 de 4, precauções normais
level-us-2 = nível 2 de 4, cautela redobrada
level-us-3 = nível 3 de 4, reconsiderar a viagem
level-us-4 = nível 4 de 4, não viajar
level-germany-none = sem alerta contra viagens
level-germany-warning = alerta contra viagens a todo o país
level-germany-partialWarning = alerta contra viagens a partes do país
level-germany-situationWarning = alerta contra viagens devido a uma situação especial
level-germany-situationPartWarning = alerta contra viagens a partes do país devido a uma situação especial
level-australia-1 = nível 1 de 4, precauções normais
level-australia-2 = nível 2 de 4, muita cautela
level-australia-3 = nível 3 de 4, reconsiderar a necessidade de viajar
level-australia-4 = nível 4 de 4, não viajar
level-netherlands-groen = verde, sem riscos especiais
level-netherlands-geel = amarelo, atenção, há riscos
level-netherlands-oranje = laranja, apenas viagens necessárias
level-netherlands-rood = vermelho, não viajar

# Assuntos: o título acima das citações
topic-ask_security = { $country }: segurança
topic-ask_health = { $country }: saúde
topic-ask_local_laws = { $country }: leis e costumes locais
topic-ask_customs = { $country }: o que se pode levar ou trazer
topic-ask_transport = { $country }: transportes e estradas
topic-ask_natural_hazards = { $country }: riscos naturais
topic-ask_insurance = { $country }: seguro
topic-ask_traveller_group = { $country }: conselhos para certos viajantes
topic-ask_updates = { $country }: últimas alterações
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: condições de entrada

# Regras de entrada
entry-title = Passaporte: { $nationality } → { $country }
entry-visa_free = Não precisa de visto.
entry-visa_free-days = { $days ->
    [one] Não precisa de visto para uma estada de até { $days } dia.
   *[other] Não precisa de visto para uma estada de até { $days } dias.
}
entry-visa_required = Precisa de visto antes da viagem.
entry-visa_on_arrival = Precisa de visto; pode pedi-lo ao chegar.
entry-visa_on_arrival-days = { $days ->
    [one] Precisa de visto; pode pedi-lo ao chegar, para uma estada de até { $days } dia.
   *[other] Precisa de visto; pode pedi-lo ao chegar, para uma estada de até { $days } dias.
}
entry-e_visa = Precisa de visto; pode pedi-lo pela internet (e-visa).
entry-e_visa-days = { $days ->
    [one] Precisa de visto; pode pedi-lo pela internet (e-visa), para uma estada de até { $days } dia.
   *[other] Precisa de visto; pode pedi-lo pela internet (e-visa), para uma estada de até { $days } dias.
}
entry-eta = Precisa de uma autorização de viagem digital antes da viagem.
entry-eta-days = { $days ->
    [one] Precisa de uma autorização de viagem digital antes da viagem, para uma estada de até { $days } dia.
   *[other] Precisa de uma autorização de viagem digital antes da viagem, para uma estada de até { $days } dias.
}
entry-no_admission = Quem tem este passaporte não pode entrar.
entry-own_country = Não precisa de visto: este país emitiu o seu passaporte.
entry-unofficial = Esta informação não é oficial. Vem de uma coleção pública de regras de vistos e serve apenas de orientação. Antes de reservar, confirme com a embaixada do país de destino ({ $country }).
entry-unknown = Não conheço a regra de visto para este passaporte. Pergunte à embaixada do país de destino ({ $country }).
entry-embassy = A embaixada do país de destino ({ $country }) no seu país:

# Informações práticas
practical-title = { $country }: informações práticas
practical-currency = • Moeda: { $value }
practical-plugs = • Tomadas: tipo { $value }
practical-voltage = • Tensão elétrica: { $value }
practical-driving_side = • Circulação nas estradas: { $side ->
    [left] pela esquerda
   *[right] pela direita
}
practical-dialling_code = • Código do país para telefonar: { $value }
practical-time_zones = • Fuso horário: { $value }
practical-languages = • Línguas: { $value }
practical-capital = • Capital: { $value }
currency-named = { $name } ({ $code })
