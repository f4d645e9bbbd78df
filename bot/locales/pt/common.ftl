# Comum a todas as respostas. $country é um nome sem artigo: fica à parte (“Egito: …”), nunca depois de “em”, “de”, “para”,
# que pedem artigo em alguns países e noutros não. Escolhem-se palavras que servem no Brasil e em Portugal.

sources-title = Fontes
source-line = • { $publisher } — publicado em { $published }, última consulta em { $retrieved }: { $url }
source-line-undated = • { $publisher } — data de publicação desconhecida, última consulta em { $retrieved }: { $url }

# Acima das palavras de quem publica. $heading é o título original.
quote-heading = { $publisher }, “{ $heading }”:
# O mesmo quando a citação está noutra língua.
quote-heading-foreign = { $publisher } (em { $language }), “{ $heading }”:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# As aspas da citação.
quote-open = { "“" }
quote-close = { "”" }

title-country = { $country }

# Idade das informações
stale-warning = ⚠ Parte destas informações foi consultada pela última vez em { $date } e pode estar desatualizada. Confirme na página oficial antes de decidir.

# Quando falta alguma coisa
no-fact = { $country }: não tenho informação oficial sobre isto.
no-text = { $country }: neste momento não tenho o texto oficial sobre isto. Procure nas páginas oficiais abaixo.

not-mentioned = { $country }: no texto oficial que tenho não encontro uma resposta segura a isto. Para ter certeza, confirme na página oficial abaixo.

# Perguntas de volta
ask-place = De que país ou cidade se trata?
ask-which = Qual destes: { $names }?
ask-nationality = Que país emitiu o seu passaporte?
ask-nationality-post = Precisa da embaixada ou do consulado de que país? Diga-me a sua nacionalidade.
ask-meaning = Não sei se entendi bem. A sua pergunta é sobre um destes assuntos?

# Erros
error = Desculpe, houve um problema do meu lado e não consegui responder. Por favor, tente de novo daqui a pouco.
error-emergency = Se está em perigo, ligue agora para o número de emergência local. O 112 funciona a partir de telefones móveis em muitos países.
message-too-long = A sua mensagem era muito longa: li apenas o começo.
unsupported-media = Só consigo ler texto. Por favor, escreva a sua pergunta.
not-understood-payload = Este botão já não funciona. Por favor, escreva a sua pergunta.

# Avisos sobre a língua
language-apology = Ainda não falo esta língua ({ $language }), por isso respondo em português. Falo: { $languages }.
language-unknown = Ainda não conheço esta língua, por isso respondo em português. Falo: { $languages }.

# Botões: assuntos sobre um lugar
button-advice = Conselhos de viagem
button-entry = Entrada e vistos
button-security = Segurança
button-health = Saúde
button-laws = Leis locais
button-emergency = Números de emergência
button-embassy = Procurar embaixada
button-compare = Comparar ministérios

# A página /a/{id}, que mostra uma resposta dada e se é autêntica.
shown-title = Uma resposta do Safe Conduct
shown-said = Dada em { $date }
shown-valid = Esta resposta é autêntica. A assinatura está correta e nada foi alterado.
shown-invalid = Esta resposta foi alterada depois de ter sido dada. Não confie nela.
shown-unknown = O Safe Conduct não deu esta resposta. Se alguém enviou este link ou a imagem de uma resposta, não confie.
shown-sources = Fontes
