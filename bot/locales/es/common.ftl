# Se usan en todas las respuestas. $country es un nombre de CLDR, sin artículo:
# se pone donde queda solo ("Kenia: ...").

sources-title = Fuentes
source-line = • { $publisher } — publicado el { $published }, última consulta el { $retrieved }: { $url }
source-line-undated = • { $publisher } — fecha de publicación desconocida, última consulta el { $retrieved }: { $url }

# Encima de las palabras textuales de quien publica. $heading es su propio título.
quote-heading = { $publisher }, “{ $heading }”:
# Lo mismo, cuando la cita está en otro idioma.
quote-heading-foreign = { $publisher } (en { $language }), “{ $heading }”:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# The marks around a publisher's own words.
quote-open = { "“" }
quote-close = { "”" }

title-country = { $country }

# Antigüedad de los datos
stale-warning = ⚠ Una parte de esta información se consultó por última vez el { $date } y puede haber quedado desactualizada. Revise la página oficial antes de decidir.

# Cuando falta algo
no-fact = { $country }: no tengo información oficial sobre esto.
no-text = { $country }: en este momento no tengo el texto oficial sobre esto. Búsquelo en las páginas oficiales de abajo.

not-mentioned = { $country }: en el texto oficial que tengo no encuentro una respuesta segura a esto. Para mayor seguridad, consulte la página oficial de abajo.

# Preguntas de vuelta
ask-place = ¿A qué país o ciudad se refiere?
ask-which = ¿A cuál se refiere: { $names }?
ask-nationality = ¿Qué país emitió su pasaporte?
ask-nationality-post = ¿De qué país es la embajada o el consulado que necesita? Dígame su nacionalidad.
ask-meaning = No sé si le entendí bien. ¿Se refiere a algo de esto?

# Errores
error = Lo siento, algo falló de mi lado y no pude responder. Inténtelo de nuevo en un momento, por favor.
error-emergency = Si está en peligro, llame ahora al número de emergencias del lugar. En muchos países, el 112 funciona desde teléfonos móviles.
message-too-long = Su mensaje era muy largo, así que solo leí el comienzo.
unsupported-media = Solo puedo leer texto. Por favor, escriba su pregunta.
not-understood-payload = Ese botón ya no funciona. Por favor, escriba su pregunta.

# Avisos sobre el idioma
language-apology = Todavía no hablo este idioma: { $language }. Por eso respondo en español. Hablo: { $languages }.
language-unknown = Todavía no conozco este idioma. Por eso respondo en español. Hablo: { $languages }.

# Botones: temas sobre un lugar
button-advice = Recomendaciones de viaje
button-entry = Entrada y visas
button-security = Seguridad
button-health = Salud
button-laws = Leyes locales
button-emergency = Teléfonos de emergencia
button-embassy = Buscar una embajada
button-compare = Comparar ministerios

shown-title = Una respuesta de Safe Conduct
shown-said = Dada el { $date }
shown-valid = Esta respuesta es auténtica. Su firma es correcta y nada en ella ha sido modificado.
shown-invalid = Esta respuesta fue modificada después de darse. No hay que fiarse de ella.
shown-unknown = Safe Conduct no dio esta respuesta. Si alguien ha enviado este enlace o la imagen de una respuesta, no hay que fiarse.
shown-sources = Fuentes
