# Verdad o no: una afirmación junto al texto oficial, y quién es de verdad la embajada.

verify-supported = { $country }: esto coincide con lo que dicen las fuentes oficiales.
verify-contradicted = { $country }: esto no coincide con lo que dicen las fuentes oficiales.
verify-mentioned = { $country }: esto es lo que dice el texto oficial. Por favor, compare usted las palabras:
verify-not-found = { $country }: no encontré nada sobre esto en el texto oficial que tengo. Eso no quiere decir que sea verdad ni que sea mentira.

official-yes = “{ $address }” pertenece a: { $owner }. Aun así, se pueden imitar letras: escriba usted la dirección en lugar de abrir un enlace.
official-number = “{ $address }” es un número de teléfono que publica esta fuente: { $owner }. Quien llama puede imitar un número: cuelgue y márquelo usted.
official-no = “{ $address }” no está en mi lista de direcciones oficiales. Eso por sí solo no prueba nada, pero no envíe allí dinero, contraseñas ni documentos.
official-imitation = ⚠ No abra “{ $address }” ni envíe nada allí. Se parece a una dirección oficial, pero no lo es. La verdadera: { $owner } ({ $real }).
official-missing = Envíeme la dirección web, el correo electrónico o el número de teléfono del mensaje y lo busco en mi lista de direcciones oficiales.
official-never = Una embajada de verdad nunca pide contraseñas, tarjetas de regalo ni criptomonedas, y no amenaza por teléfono con detenerle.
official-list = Direcciones oficiales ({ $country }):
official-list-line = • { $name }: { $address }

# Una ubicación compartida
location-near = Ciudad cercana a usted: { $city } ({ $country }).
location-unknown = No puedo saber en qué país está este lugar. Por favor, escriba el nombre del país.
post-map = Mapa: { $value }
post-hours = Horario: { $value }
post-services = Servicios: { $value }

# Sin representación propia: quién más ayuda
protection-eu = { $host }: como tiene la ciudadanía de la Unión Europea, allí puede pedir ayuda a la embajada o al consulado de cualquier otro Estado miembro, en las mismas condiciones que sus propios ciudadanos.
protection-nordic = { $host }: como tiene la ciudadanía de un país nórdico, allí puede pedir ayuda a la embajada de cualquier otro país nórdico.
protection-sharing = { $host }: Canadá y Australia han acordado ayudar mutuamente a sus ciudadanos allí donde solo uno de los dos tiene embajada. No es así en todas partes: pregunte qué pueden hacer por usted.
protection-commonwealth = { $host }: donde su país no tiene embajada, la embajada británica puede en algunos casos ayudar en una emergencia a los ciudadanos de la Commonwealth. Pregunte allí qué pueden hacer.
protection-posts = Allí hay estas representaciones:

button-more = Más sobre esto
nothing-more = { $country }: eso es todo lo que tengo sobre esto.

translation-heading = Traducción automática, no revisada por nadie (el texto original está arriba):

# Privacidad
button-erase = Borrar todo ahora
button-export = Ver lo que se guarda
privacy-export = Esto es todo lo que guardo de esta conversación:
privacy-export-language = • Idioma: { $value }
privacy-export-nationality = • Su pasaporte: { $value }
privacy-export-residence = • Dónde vive: { $value }
privacy-export-countries = • Países sobre los que preguntó: { $value }
privacy-export-messages = • Mensajes guardados, en los que se borraron los números de teléfono, las direcciones y los números de documentos: { $count }
privacy-export-message = “{ $text }”
privacy-export-feedback = • Veces que dio su opinión: { $count }
privacy-export-nothing = No guardo nada de esta conversación.

# El ministerio de quien viaja
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = • Teléfono de emergencia consular, { $country }: { $number }
repeat-nothing = Todavía no he dicho nada que pueda repetir. ¿Qué quiere saber?

# Desastres y brotes
event-title = { $country }: sucesos de los que se informa en este momento
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = Este informe lo hace una máquina a partir de mediciones y es solo orientativo.

# Imágenes
picture-title = { $country }: niveles de los ministerios, { $date }
map-title = Mapa de las recomendaciones de viaje
map-ministry = Ministerio
map-country = País
map-advice = Recomendación
map-published = Publicado
map-no-level = Ningún nivel publicado
map-legend-note = Los colores siguen una escala común que solo sirve para comparar. Lo que vale es lo que dice cada ministerio con sus propias palabras.
shown-link = Enlace a esta respuesta
