import type { joins as english } from '../../../en/recognised/tables/joins.ts';

export const joins: typeof english = {
  firstName: ' vorname ',
  lastName: ' nachname | familienname ',
  entered: ' beitrittszeit | beigetreten | beitritt | eintritt | teilnahmebeginn ',
  exited: ' austrittszeit | verlassen | austritt ',
  stayed: ' minuten gesehen | sehdauer | anwesenheitsdauer | verweildauer | teilnahmedauer | minuten in ',
  attended: ' teilgenommen | anwesend | anwesenheit | teilnahme | erschienen ',
  registered: ' registrier| anmeldung | angemeldet | anmeldedatum ',
  talk: ' gesprach| sprechzeit ',
  duration: ' dauer | anrufdauer | sekunden | minuten ',
  ring: ' wartezeit | klingel| rufzeit ',
  from: '=von| anrufer | absender | rufnummer anrufer ',
  to: '=an| ziel| empfanger | angerufen| gewahlt| zielnummer ',
  own: ' nebenstelle | durchwahl | leitung | intern | postfach ',
  subject: ' betreff ',
  order: ' bestell| auftrag',
  payment: ' zahlung| transaktion| buchung ',
  sent: ' gesendet | versendet | versandt | gesendet am ',
  mailed: ' gesendet | versendet | versandt | geoffnet | offnungen | klicks | zugestellt | zustellung ',
  clock: ' uhrzeit | zeit | startzeit ',
  score: ' empfehlen| weiterempfehl| 0 bis 10 | 0 10 | nps ',
  out: ' ausgehend| abgehend',
  in: ' eingehend| eingegangen | empfangen | antwort des kunden ',
  answered: ' angenommen | beantwortet | erfolgreich | verbunden | abgeschlossen ',
  missed:
    ' nicht angenommen | nicht beantwortet | unbeantwortet | keine antwort | verpasst| besetzt | abgebrochen | abgelehnt | fehlgeschlagen | nicht erreich| nicht verbunden | nicht erfolgreich | mailbox | anrufbeantworter ',
  bounced:
    ' unzustellbar | nicht zugestellt | nicht gesendet | fehlgeschlagen | abgelehnt | fehler | entwurf | geplant ',
  delivered: ' zugestellt | geoffnet | gelesen | geklickt | gesendet | versendet ',
  mass: ' newsletter| rundmail | serienmail | kampagne | massen',
  absent:
    ' nicht teilgenommen | nicht erschienen | abwesend | nicht anwesend | nicht dabei | angemeldet | registriert ',
  came: ' teilgenommen | anwesend | erschienen | dabei ',
};
