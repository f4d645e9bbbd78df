# Conversación y todo lo que rodea a las preguntas

greet = ¡Hola! Respondo preguntas sobre recomendaciones de viaje, visas, embajadas y emergencias en el extranjero, y muestro la fuente de cada dato. ¿Sobre qué país quiere preguntar?
goodbye = Hasta pronto y cuídese.
thank = De nada. Escríbame otra vez si necesita algo más.
capabilities = Respondo con datos guardados, en su mayoría oficiales. Siempre digo de dónde vienen y de cuándo son. Puede preguntarme sobre:
capabilities-1 = • recomendaciones de viaje de varios ministerios de Relaciones Exteriores, una junto a otra
capabilities-2 = • visas para su pasaporte, salud, leyes locales y seguridad
capabilities-3 = • embajadas y consulados, teléfonos de emergencia
capabilities-4 = • qué hacer si pierde el pasaporte o si les pasa algo a usted o a su familia
capabilities-example = Escriba su pregunta con sus propias palabras, por ejemplo: “¿Es seguro viajar a Kenia?”
bot = Soy una máquina, no una persona. Solo respondo con datos y citas que tengo guardados, y digo de dónde vienen.
out-of-scope = Con eso no puedo ayudarle. Respondo preguntas sobre recomendaciones de viaje, requisitos de entrada, embajadas y emergencias en el extranjero.
affirm-nothing = De acuerdo. ¿Qué quiere saber?
deny = De acuerdo. ¿Qué quiere saber entonces?
inform-what = { $country }: ¿qué quiere saber?
inform-nationality = Anotado, su pasaporte: { $country }. ¿Qué quiere saber?
restart = De acuerdo, empecemos de nuevo. ¿Sobre qué país quiere preguntar?
language-changed = A partir de ahora respondo en español.
language-ask = ¿En qué idioma? Hablo: { $languages }.
source-none = Todavía no le he dado ningún dato. Cuando lo haga, mostraré también la fuente.
source-intro = Mi última respuesta viene de aquí:
feedback = Gracias por su opinión. He anotado que me la dio.
privacy = Guardo los últimos intercambios de esta conversación y lo que me ha dicho sobre su nacionalidad, dónde vive y adónde viaja. Lo guardo con un código en lugar de su nombre y lo borro { $days ->
    [one] { $days } día
   *[other] { $days } días
} después de su último mensaje. Escriba /forget para borrarlo todo ahora.
forgotten = Listo. He borrado todo lo que guardaba de esta conversación.
human = No puedo ponerle en contacto con una persona. Su embajada o su consulado puede ayudarle.
human-where = Dígame su nacionalidad y en qué país está, y le busco los datos de contacto.
alerts = Todavía no puedo enviar alertas. Mire en la página oficial si puede suscribirse a alertas por correo electrónico:
alerts-none = Todavía no puedo enviar alertas, así que aquí no tiene ninguna activada.
alert-signup-line = • { $publisher }, { $country }: { $url }
verify-intro = Yo no puedo comprobar mensajes, llamadas ni cuentas. Esto es lo que dicen las fuentes oficiales ({ $country }):

# Cómo se llama cada cosa al preguntar «¿se refiere a...?»
meaning-ask_advice_level = Recomendaciones de viaje
meaning-ask_security = Seguridad
meaning-ask_entry_requirements = Entrada y visas
meaning-ask_customs = Aduana
meaning-ask_health = Salud
meaning-ask_local_laws = Leyes locales
meaning-ask_transport = Transporte y carreteras
meaning-ask_natural_hazards = Riesgos naturales
meaning-ask_money = Dinero
meaning-ask_practical = Datos prácticos
meaning-ask_insurance = Seguro de viaje
meaning-ask_traveller_group = Consejos para mi caso
meaning-ask_updates = Últimos cambios
meaning-compare_advice = Comparar ministerios
meaning-find_post = Buscar una embajada
meaning-ask_emergency_number = Teléfonos de emergencia
meaning-register_trip = Registrar mi viaje
meaning-report_emergency = Estoy en peligro
meaning-lost_passport = Pasaporte perdido
meaning-arrested_or_detained = Arresto o detención
meaning-victim_of_crime = Víctima de un delito
meaning-ill_or_injured = Enfermedad o heridas
meaning-death_abroad = Un fallecimiento
meaning-missing_person = Persona desaparecida
meaning-stranded_or_no_money = Sin dinero o sin vuelo
meaning-family_matter = Problema familiar
meaning-passport_service = Trámites de pasaporte
meaning-citizen_service = Documentos oficiales
meaning-subscribe_alerts = Alertas
meaning-talk_to_human = Hablar con una persona
meaning-none = Nada de esto

# Órdenes que se ven en las aplicaciones de mensajería
command-start = Empezar
command-help = Qué puedo hacer
command-language = Cambiar de idioma
command-forget = Borrar lo que guarda sobre mí
command-stop = Detener todos los mensajes
stopped = No le enviaré mensajes si usted no me escribe primero. Escríbame cuando tenga una pregunta.
