# La segunda página de cada guía: qué puede hacer el consulado, qué no puede y qué conviene tener a mano.

button-guide-can = Qué hace el consulado
button-guide-ready = Qué tener a mano
guide-can-title = Lo que su consulado normalmente puede hacer y lo que no:
guide-ready-title = Si puede, tenga esto a mano; si le falta algo, no se preocupe:

guide-lost_passport-can = • Puede anular el pasaporte perdido, emitir un documento de viaje de emergencia y decirle qué papeles necesita para ello.
guide-lost_passport-cannot = • No puede cambiar las normas de una aerolínea o de otro país sobre los documentos que aceptan, y no le exime de pagar el documento.
guide-lost_passport-ready-1 = • Su nombre completo, la fecha y el lugar de nacimiento, y el número del pasaporte perdido o una copia.
guide-lost_passport-ready-2 = • La denuncia, una foto tamaño pasaporte y cualquier otro documento con su nombre o su foto.
guide-lost_passport-ready-3 = • Las fechas de su viaje, el pasaje y una forma de pagar el documento.

guide-arrested_or_detained-can = • Puede visitar o llamar a la persona, comprobar que la tratan con dignidad, dar una lista de abogados e intérpretes y transmitir mensajes a la familia.
guide-arrested_or_detained-cannot = • No puede conseguir la libertad de nadie, dar asesoría legal, pagar un abogado, una fianza o una multa, ni pedir un trato mejor que el que recibe la gente del país.
guide-arrested_or_detained-ready-1 = • El nombre completo, la fecha de nacimiento y la nacionalidad de la persona, y el número de su pasaporte si lo sabe.
guide-arrested_or_detained-ready-2 = • Dónde está detenida, desde cuándo y qué motivo da la policía.
guide-arrested_or_detained-ready-3 = • Los medicamentos o tratamientos que la persona necesita, y a quién quiere que se avise.

guide-victim_of_crime-can = • Puede explicarle cómo denunciar en ese país, ayudarle a encontrar un médico, un abogado y un intérprete, avisar a su familia y reponer un pasaporte robado.
guide-victim_of_crime-cannot = • No puede investigar, recuperar sus cosas ni representarle ante un tribunal.
guide-victim_of_crime-ready-1 = • Qué pasó, cuándo y dónde, y los nombres o teléfonos de los testigos.
guide-victim_of_crime-ready-2 = • La denuncia o su número, y la lista de lo que le quitaron.
guide-victim_of_crime-ready-3 = • El teléfono que aparece al dorso de su tarjeta o en la aplicación de su banco, y su póliza de seguro.

help-title-sexual_assault = Sentimos muchísimo lo que ha pasado. No es culpa suya. Esto puede ayudarle ahora:
help-sexual_assault-1 = • Primero, vaya a un lugar donde esté a salvo y llame a alguien de confianza. No tiene que pasar por esto sin ayuda.
help-sexual_assault-2 = • Vaya a un médico lo antes posible, mejor en las primeras 72 horas: los medicamentos contra infecciones como el VIH y los que evitan un embarazo solo funcionan en los primeros días.
help-sexual_assault-3 = • Usted decide si quiere denunciar o no. Si cree que podría hacerlo, trate de no lavarse y guarde en una bolsa de papel la ropa que llevaba puesta. En algunos países, denunciar puede traerle riesgos; su consulado puede decírselo antes de que decida.
help-sexual_assault-4 = • Su consulado puede seguir en contacto con usted, buscar un médico, un abogado y un intérprete y, solo si usted quiere, avisar a su familia o a la policía.
guide-sexual_assault-can = • Puede reunirse con usted o llamarle, en privado y con una mujer si lo prefiere, ayudarle a encontrar un médico y apoyo, y acompañarle a la policía cuando sea posible.
guide-sexual_assault-cannot = • No puede investigar ni decidir por usted, y no se lo cuenta a nadie si usted no quiere, salvo que alguien esté en peligro.
guide-sexual_assault-ready-1 = • Solo lo que quiera contar. Puede parar en cualquier momento.
guide-sexual_assault-ready-2 = • Si puede: cuándo y dónde pasó, para que un médico sepa cuánto tiempo queda.
guide-sexual_assault-ready-3 = • Su póliza de seguro, si necesita ir a un hospital.

guide-ill_or_injured-can = • Puede dar una lista de médicos y hospitales, ayudar a avisar a su familia y a su aseguradora, y ayudar a que alguien viaje para estar con usted.
guide-ill_or_injured-cannot = • No puede pagar el tratamiento ni un vuelo a casa, y no puede dar consejos médicos.
guide-ill_or_injured-ready-1 = • El número de su póliza de seguro y el teléfono de emergencia de la aseguradora.
guide-ill_or_injured-ready-2 = • El nombre y la dirección del hospital, y el nombre del médico.
guide-ill_or_injured-ready-3 = • Una lista de medicamentos, alergias y enfermedades, y a quién llamar en casa.

guide-death_abroad-can = • Puede avisar a la familia, explicar el entierro, la cremación y el traslado a casa, y dar una lista de funerarias y traductores.
guide-death_abroad-cannot = • No puede pagar el funeral ni el traslado a casa, ni investigar cómo murió la persona.
guide-death_abroad-ready-1 = • El nombre completo, la fecha de nacimiento y el pasaporte de la persona fallecida, y dónde está ahora.
guide-death_abroad-ready-2 = • Quiénes son sus familiares más cercanos y cómo localizarlos.
guide-death_abroad-ready-3 = • La póliza de seguro, y lo que sepa sobre cómo quería su funeral.

guide-missing_person-can = • Puede preguntar a la policía y a los hospitales del lugar, decirle cómo denunciar allí la desaparición y transmitir mensajes si la persona aparece y está de acuerdo.
guide-missing_person-cannot = • No puede salir a buscar a nadie, ni decirle dónde está una persona adulta que no quiere que se sepa.
guide-missing_person-ready-1 = • Una foto reciente, una descripción, la ropa que llevaba y todo lo que permita reconocer a la persona.
guide-missing_person-ready-2 = • El último mensaje o la última llamada, la última dirección conocida, los teléfonos y las cuentas en internet.
guide-missing_person-ready-3 = • Los planes de viaje, los números de reserva, con quién viajaba, y las enfermedades o los medicamentos.

guide-stranded_or_no_money-can = • Puede ayudarle a comunicarse con su familia o con su banco, explicarle cómo pueden mandarle dinero y, en una emergencia, decirle qué otras ayudas hay.
guide-stranded_or_no_money-cannot = • Por regla general, no puede pagar cuentas, hoteles ni pasajes, reservar viajes ni prestar dinero.
guide-stranded_or_no_money-ready-1 = • Su pasaporte, los números de reserva y lo que le dijo la aerolínea o la agencia de viajes.
guide-stranded_or_no_money-ready-2 = • El nombre y el teléfono de alguien que podría mandarle dinero.
guide-stranded_or_no_money-ready-3 = • Cuánto dinero y cuántos medicamentos le quedan, y hasta cuándo vale su visa.

guide-family_matter-can = • Puede decirle qué autoridad es la competente, dar una lista de abogados, comprobar cómo está un niño, una niña o una persona adulta si el país lo permite, y dar un documento de viaje a quien quiera irse.
guide-family_matter-cannot = • No puede sacar a nadie de una casa, decidir sobre la custodia ni actuar en contra de un tribunal de ese país.
guide-family_matter-ready-1 = • Los nombres y las fechas de nacimiento de todas las personas implicadas, y los pasaportes o sus copias.
guide-family_matter-ready-2 = • Dónde está el niño, la niña o la persona en peligro, y una forma y una hora seguras para comunicarse.
guide-family_matter-ready-3 = • Los papeles del tribunal, los certificados de nacimiento o de matrimonio, y fotos.
