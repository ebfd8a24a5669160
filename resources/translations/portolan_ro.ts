<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>ChartWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one or more of tcp, udp, sctp, dccp; %2 is the status of their registration.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>înregistrat</translation>
    </message>
    <message>
        <source>registered but undocumented</source>
        <translation>înregistrat, dar nedocumentat</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>rezervat</translation>
    </message>
    <message>
        <source>reserved after its name was taken back</source>
        <translation>rezervat după retragerea numelui</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>neatribuit</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinamic</translation>
    </message>
    <message>
        <source>System ports %1 – %2</source>
        <translation>Porturi de sistem %1 – %2</translation>
    </message>
    <message>
        <source>User ports %1 – %2</source>
        <translation>Porturi de utilizator %1 – %2</translation>
    </message>
    <message>
        <source>Dynamic ports %1 – %2</source>
        <translation>Porturi dinamice %1 – %2</translation>
    </message>
    <message>
        <source>What is registered is not known: there is no database of ports.</source>
        <translation>Nu se știe ce este înregistrat: lipsește baza de date cu porturi.</translation>
    </message>
    <message>
        <source>Met here: %1</source>
        <extracomment>%1 is a service or program that people meet on a port</extracomment>
        <translation>Se întâlnește aici: %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <extracomment>Begins a list for screen readers, as in &quot;Port 22, ssh, registered&quot;.</extracomment>
        <translation>Portul %1</translation>
    </message>
    <message>
        <source>registration not known</source>
        <translation>înregistrare necunoscută</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the parts of a list for screen readers.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ListenerMark</name>
    <message>
        <source>this computer only</source>
        <translation>doar acest calculator</translation>
    </message>
    <message>
        <source>listening, reachable</source>
        <translation>ascultă, accesibil</translation>
    </message>
    <message>
        <source>container</source>
        <translation>în container</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>neașteptat</translation>
    </message>
</context>
<context>
    <name>ListenerSource</name>
    <message>
        <source>Portolan cannot see yet what %1 is listening on; everything it knows about ports is still there.</source>
        <translation>Portolan nu poate vedea încă pe ce porturi ascultă %1; tot ce știe despre porturi rămâne disponibil.</translation>
    </message>
</context>
<context>
    <name>ParentChainSource</name>
    <message>
        <source>Portolan cannot see yet who started a program on %1; everything it knows about ports is still there.</source>
        <translation>Portolan nu poate vedea încă cine a pornit un program pe %1; tot ce știe despre porturi rămâne disponibil.</translation>
    </message>
</context>
<context>
    <name>portolan::Actions</name>
    <message>
        <source>&amp;Back</source>
        <translation>Îna&amp;poi</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>În&amp;ainte</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Caută</translation>
    </message>
    <message>
        <source>Filter &amp;listeners</source>
        <translation>&amp;Filtrează porturile ascultate</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Hartă</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Listă</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Mărește</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Micș&amp;orează</translation>
    </message>
    <message>
        <source>Show &amp;all ports</source>
        <translation>Arată &amp;toate porturile</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Text mai ma&amp;re</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Te&amp;xt mai mic</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>Copy article as &amp;Markdown</source>
        <translation>Copiază articolul ca Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Loo&amp;k again now</source>
        <translation>&amp;Verifică din nou acum</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Culorile &amp;desktopului</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>L&amp;uminos</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Întun&amp;ecat</translation>
    </message>
    <message>
        <source>A&amp;bout Portolan</source>
        <translation>De&amp;spre Portolan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ieșire</translation>
    </message>
    <message>
        <source>Find in t&amp;his article</source>
        <translation>&amp;Găsește în acest articol</translation>
    </message>
    <message>
        <source>&amp;Your note on this port …</source>
        <translation>No&amp;ta dvs. despre acest port …</translation>
    </message>
    <message>
        <source>Sa&amp;ve your answers to a file …</source>
        <translation>Sal&amp;vează răspunsurile într-un fișier …</translation>
    </message>
    <message>
        <source>&amp;Print this article …</source>
        <translation>&amp;Tipărește acest articol …</translation>
    </message>
    <message>
        <source>Save this article as P&amp;DF …</source>
        <translation>Salvează acest articol ca P&amp;DF …</translation>
    </message>
    <message>
        <source>D&amp;etails of the listener …</source>
        <translation>Detaliile po&amp;rtului ascultat …</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Cron&amp;ologie</translation>
    </message>
</context>
<context>
    <name>portolan::Article</name>
    <message>
        <source>Reserved port</source>
        <translation>Port rezervat</translation>
    </message>
    <message>
        <source>Reserved port, once %1</source>
        <translation>Port rezervat, numit cândva %1</translation>
    </message>
    <message>
        <source>Dynamic port</source>
        <translation>Port dinamic</translation>
    </message>
    <message>
        <source>Unassigned port</source>
        <translation>Port neatribuit</translation>
    </message>
    <message>
        <source>System range</source>
        <translation>Interval de sistem</translation>
    </message>
    <message>
        <source>User range</source>
        <translation>Interval de utilizator</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Interval dinamic</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 înregistrat</translation>
    </message>
    <message>
        <source>%1 registered, undocumented</source>
        <translation>%1 înregistrat, nedocumentat</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 rezervat</translation>
    </message>
    <message>
        <source>%1 reserved, once named</source>
        <translation>%1 rezervat, cândva cu nume</translation>
    </message>
    <message>
        <source>%1 unassigned</source>
        <translation>%1 neatribuit</translation>
    </message>
    <message>
        <source>Their articles show it: %1.</source>
        <translation>Se vede în articolele lor: %1.</translation>
    </message>
    <message>
        <source>Ports as examples</source>
        <translation>Porturi ca exemple</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Citiți mai departe</translation>
    </message>
    <message>
        <source>The text cannot be read as Markdown.</source>
        <translation>Textul nu poate fi citit ca Markdown.</translation>
    </message>
    <message>
        <source>Link definitions are not allowed. Write the address behind the words.</source>
        <translation>Definițiile de linkuri nu sunt permise. Scrieți adresa imediat după cuvinte.</translation>
    </message>
    <message>
        <source>An item of a list has one paragraph.</source>
        <translation>Un element de listă are un singur paragraf.</translation>
    </message>
    <message>
        <source>A list inside a list is not allowed.</source>
        <translation>O listă în interiorul altei liste nu este permisă.</translation>
    </message>
    <message>
        <source>A numbered list is not allowed. Use bullets.</source>
        <translation>O listă numerotată nu este permisă. Folosiți buline.</translation>
    </message>
    <message>
        <source>A quotation is not allowed.</source>
        <translation>Un citat nu este permis.</translation>
    </message>
    <message>
        <source>A line across the text is not allowed.</source>
        <translation>O linie de-a latul textului nu este permisă.</translation>
    </message>
    <message>
        <source>HTML is not allowed.</source>
        <translation>HTML nu este permis.</translation>
    </message>
    <message>
        <source>A table is not allowed.</source>
        <translation>Un tabel nu este permis.</translation>
    </message>
    <message>
        <source>A block of code inside a list is not allowed.</source>
        <translation>Un bloc de cod în interiorul unei liste nu este permis.</translation>
    </message>
    <message>
        <source>Indented code is not allowed. Use a fence.</source>
        <translation>Codul indentat nu este permis. Folosiți un bloc delimitat.</translation>
    </message>
    <message>
        <source>A heading is not allowed here.</source>
        <translation>Un titlu nu este permis aici.</translation>
    </message>
    <message>
        <source>Only headings of the levels 2 and 3 are allowed.</source>
        <translation>Sunt permise doar titluri de nivelul 2 și 3.</translation>
    </message>
    <message>
        <source>A heading has neither links nor citations.</source>
        <translation>Un titlu nu conține nici linkuri, nici trimiteri la surse.</translation>
    </message>
    <message>
        <source>An image is not allowed.</source>
        <translation>O imagine nu este permisă.</translation>
    </message>
    <message>
        <source>This kind of text is not allowed.</source>
        <translation>Acest fel de text nu este permis.</translation>
    </message>
    <message>
        <source>The link %1 is not allowed: only those to port:N, concept:ID and https are.</source>
        <translation>Linkul %1 nu este permis: sunt permise doar cele către port:N, concept:ID și https.</translation>
    </message>
    <message>
        <source>HTML is not allowed. Write code between back-quotes.</source>
        <translation>HTML nu este permis. Scrieți codul între apostrofuri inverse.</translation>
    </message>
    <message>
        <source>(not known)</source>
        <comment>in place of a figure</comment>
        <translation>(necunoscut)</translation>
    </message>
    <message>
        <source>In practice it is %1.</source>
        <translation>În practică este vorba despre %1.</translation>
    </message>
    <message>
        <source>In practice several services are met there, among them %1.</source>
        <translation>În practică se întâlnesc acolo mai multe servicii, printre care %1.</translation>
    </message>
    <message>
        <source>In practice it is %1: %2.</source>
        <translation>În practică este vorba despre %1: %2.</translation>
    </message>
    <message>
        <source>In practice several services are met there, among them %1: %2.</source>
        <translation>În practică se întâlnesc acolo mai multe servicii, printre care %1: %2.</translation>
    </message>
    <message>
        <source>In practice it is %1 (%2).</source>
        <translation>În practică este vorba despre %1 (%2).</translation>
    </message>
    <message>
        <source>In practice several services are met there, among them %1 (%2).</source>
        <translation>În practică se întâlnesc acolo mai multe servicii, printre care %1 (%2).</translation>
    </message>
    <message>
        <source>The label %1 is the registry&apos;s: it does not name the program.</source>
        <translation>Eticheta %1 este a registrului: ea nu numește programul.</translation>
    </message>
    <message>
        <source>The labels %1 are the registry&apos;s: they do not name the program.</source>
        <translation>Etichetele %1 sunt ale registrului: ele nu numesc programul.</translation>
    </message>
    <message>
        <source>Programs met there are %1.</source>
        <translation>Programe întâlnite acolo: %1.</translation>
    </message>
    <message>
        <source>Lists of the malware of long ago tie %1 to the number.</source>
        <translation>Listele de malware de odinioară leagă %1 de acest număr.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, what it does on this port</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, what it does on this port</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>used together with this port</source>
        <translation>folosit împreună cu acest port</translation>
    </message>
    <message>
        <source>another port of the same service</source>
        <translation>alt port al aceluiași serviciu</translation>
    </message>
    <message>
        <source>another protocol of the same family</source>
        <translation>alt protocol din aceeași familie</translation>
    </message>
    <message>
        <source>another program for the same job</source>
        <translation>alt program pentru aceeași sarcină</translation>
    </message>
    <message>
        <source>mixed up with this port in practice</source>
        <translation>confundat în practică cu acest port</translation>
    </message>
    <message>
        <source>registered under the same name</source>
        <translation>înregistrat sub același nume</translation>
    </message>
    <message>
        <source>the first port of the same registration</source>
        <translation>primul port al aceleiași înregistrări</translation>
    </message>
    <message>
        <source>the same service with or without TLS</source>
        <translation>același serviciu, cu sau fără TLS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, its description</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relation, its reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, relation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>service, relation, its reason</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cum funcționează</translation>
    </message>
    <message>
        <source>How to check what is listening</source>
        <translation>Cum verificați ce ascultă</translation>
    </message>
    <message>
        <source>Port %1 belongs to %3 (%4), which is registered for %2 on all ports from %5 to %6.</source>
        <translation>Portul %1 aparține serviciului %3 (%4), care este înregistrat pentru %2 pe toate porturile de la %5 la %6.</translation>
    </message>
    <message>
        <source>Port %1 is assigned for %2, without a name, to “%3”.</source>
        <translation>Portul %1 este atribuit pentru %2, fără nume, cu descrierea „%3”.</translation>
    </message>
    <message>
        <source>Port %1 is registered for %2 as %3.</source>
        <translation>Portul %1 este înregistrat pentru %2 sub numele %3.</translation>
    </message>
    <message>
        <source>Port %1 is registered for %2 as %3 (%4).</source>
        <translation>Portul %1 este înregistrat pentru %2 sub numele %3 (%4).</translation>
    </message>
    <message>
        <source>It is also registered as %1.</source>
        <translation>Este înregistrat și sub numele %1.</translation>
    </message>
    <message>
        <source>For %1 it is registered as %2.</source>
        <translation>Pentru %1 este înregistrat drept %2.</translation>
    </message>
    <message>
        <source>For %1 it is registered as %2 (%3).</source>
        <translation>Pentru %1 este înregistrat drept %2 (%3).</translation>
    </message>
    <message>
        <source>Another %1 is registered on port %2.</source>
        <translation>Încă un serviciu cu numele %1 este înregistrat pe portul %2.</translation>
    </message>
    <message>
        <source>The name %1 is registered on other ports too, among them %2.</source>
        <translation>Numele %1 este înregistrat și pe alte porturi, printre care %2.</translation>
    </message>
    <message>
        <source>For %1 it is reserved.</source>
        <translation>Pentru %1 este rezervat.</translation>
    </message>
    <message>
        <source>For %1 it is unassigned.</source>
        <translation>Pentru %1 este neatribuit.</translation>
    </message>
    <message>
        <source>Port %1 is reserved: IANA keeps it back and has given it to no service.</source>
        <translation>Portul %1 este rezervat: IANA îl ține deoparte și nu l-a dat niciunui serviciu.</translation>
    </message>
    <message>
        <source>Port %1 is a dynamic port. IANA never assigns one of these; any program may use it for a while.</source>
        <translation>Portul %1 este un port dinamic. IANA nu atribuie niciodată un astfel de port; orice program îl poate folosi pentru o vreme.</translation>
    </message>
    <message>
        <source>Port %1 is unassigned: IANA has registered it for no service, on any transport.</source>
        <translation>Portul %1 este neatribuit: IANA nu l-a înregistrat pentru niciun serviciu, pe niciun protocol de transport.</translation>
    </message>
    <message>
        <source>Previously it was %1 (%2) for %3: the registry of %4 still had that name, and has taken it back since.</source>
        <translation>Înainte a fost %1 (%2) pentru %3: registrul din %4 încă avea acest nume, dar între timp l-a retras.</translation>
    </message>
    <message>
        <source>A program of user %1 listens on %2 (%3); which one is hidden from you.</source>
        <translation>Un program al utilizatorului %1 ascultă pe %2 (%3); sistemul nu vă arată care anume.</translation>
    </message>
    <message>
        <source>The kernel itself listens on %1 (%2).</source>
        <translation>Nucleul însuși ascultă pe %1 (%2).</translation>
    </message>
    <message>
        <source>A socket listens on %1 (%2), but no running program holds it.</source>
        <translation>Un socket ascultă pe %1 (%2), dar niciun program care rulează nu îl deține.</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 listens on %2 (%3; %4).</source>
        <translation>%1 ascultă pe %2 (%3; %4).</translation>
    </message>
    <message>
        <source>%1 listens on %2 (%3; %4); it was started %5.</source>
        <translation>%1 ascultă pe %2 (%3; %4); a fost pornit la %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n other process(es) hold the same socket.</source>
        <translation>
            <numerusform>Încă %n proces deține același socket.</numerusform>
            <numerusform>Încă %n procese dețin același socket.</numerusform>
            <numerusform>Încă %n de procese dețin același socket.</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs an old version whose file is gone: restart it.</source>
        <translation>Rulează o versiune veche, al cărei fișier nu mai există: reporniți programul.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Pe acest calculator</translation>
    </message>
    <message>
        <source>Nothing listens on this port here.</source>
        <translation>Aici nu ascultă nimic pe acest port.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>RFC 6335: Internet Assigned Numbers Authority (IANA) Procedures for the Management of the Service Name and Transport Protocol Port Number Registry (2011)</source>
        <translation>RFC 6335: Internet Assigned Numbers Authority (IANA) Procedures for the Management of the Service Name and Transport Protocol Port Number Registry (2011)</translation>
    </message>
    <message>
        <source>Which range it belongs to</source>
        <translation>Din ce interval face parte</translation>
    </message>
    <message>
        <source>Why the label is not the program</source>
        <translation>De ce eticheta nu este programul</translation>
    </message>
    <message>
        <source>What an unassigned port is</source>
        <translation>Ce este un port neatribuit</translation>
    </message>
    <message>
        <source>What a registration without explanation tells</source>
        <translation>Ce spune o înregistrare fără explicații</translation>
    </message>
    <message>
        <source>How dynamic ports are used</source>
        <translation>Cum se folosesc porturile dinamice</translation>
    </message>
    <message>
        <source>What lists of trojan ports are worth</source>
        <translation>Ce valoare au listele cu porturi de troieni</translation>
    </message>
    <message>
        <source>Cleartext ports and their TLS companions</source>
        <translation>Porturile în clar și perechile lor cu TLS</translation>
    </message>
    <message>
        <source>One name on several ports</source>
        <translation>Un singur nume pe mai multe porturi</translation>
    </message>
    <message>
        <source>Why a number is two doors</source>
        <translation>De ce un număr înseamnă două uși</translation>
    </message>
    <message>
        <source>Who may listen below 1024</source>
        <translation>Cine poate asculta sub 1024</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porturi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Protocol de transport</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persoană de contact</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Data înregistrării</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Data modificării</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referință</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Cod de serviciu</translation>
    </message>
    <message>
        <source>Reported use by others</source>
        <translation>Folosire de către alții (semnalată)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The entry cites no document, has no date, and its description says no more than its name.</source>
        <translation>Intrarea nu citează niciun document, nu are dată, iar descrierea ei nu spune mai mult decât numele.</translation>
    </message>
    <message>
        <source>Who registered it, when, and by which document is not in our copy of the registry.</source>
        <translation>Copia noastră a registrului nu spune cine l-a înregistrat, când și prin ce document.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Older spelling, still seen in tools: %1.</source>
        <translation>Scriere mai veche, încă întâlnită în instrumente: %1.</translation>
    </message>
    <message>
        <source>Related ports</source>
        <translation>Porturi înrudite</translation>
    </message>
    <message>
        <source>%1 travels in cleartext on this port: whoever can see the traffic can read it, and on the way it can be changed.</source>
        <translation>%1 circulă în clar pe acest port: oricine poate vedea traficul îl poate citi, iar pe parcurs acesta poate fi modificat.</translation>
    </message>
    <message>
        <source>%1 is protected by TLS on this port.</source>
        <translation>TLS protejează %1 pe acest port.</translation>
    </message>
    <message>
        <source>%1 begins in cleartext on this port and can be upgraded to TLS: until then whoever can see the traffic can read it.</source>
        <translation>%1 începe în clar pe acest port și poate trece la TLS: până atunci, oricine poate vedea traficul îl poate citi.</translation>
    </message>
    <message>
        <source>Whether TLS protects %1 on this port is a matter of its settings.</source>
        <translation>Dacă TLS protejează sau nu %1 pe acest port depinde de setări.</translation>
    </message>
    <message>
        <source>%1 is encrypted on this port, by a scheme of its own.</source>
        <translation>%1 folosește pe acest port o metodă proprie de criptare.</translation>
    </message>
    <message>
        <source>%1 is protected on this port in some of its parts, and not in others.</source>
        <translation>Pe acest port, unele părți din %1 sunt protejate, iar altele nu.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Securitate</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A backdoor without a name</source>
        <translation>Un backdoor fără nume</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>malware, transport</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>malware, transport, years</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Malware lists</source>
        <translation>Liste de malware</translation>
    </message>
    <message>
        <source>Historical lists tie malware to this port. The years are those of their evidence:</source>
        <translation>Liste istorice leagă programe malware de acest port. Anii sunt cei ai dovezilor lor:</translation>
    </message>
    <message>
        <source>Such an entry is a reason to check which program listens here, and no more: it never means that what listens is malware.</source>
        <translation>O asemenea mențiune este un motiv de a verifica ce program ascultă aici și nimic mai mult: ea nu înseamnă niciodată că ceea ce ascultă este malware.</translation>
    </message>
    <message>
        <source>What is seen on this port</source>
        <translation>Ce se vede pe acest port</translation>
    </message>
    <message>
        <source>cleartext</source>
        <translation>în clar</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>cleartext that upgrades to TLS</source>
        <translation>în clar cu trecere la TLS</translation>
    </message>
    <message>
        <source>TLS by setting</source>
        <translation>TLS în funcție de setări</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptat</translation>
    </message>
    <message>
        <source>partly protected</source>
        <translation>protejat parțial</translation>
    </message>
    <message>
        <source>set by a standard</source>
        <translation>stabilit de un standard</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>înregistrat</translation>
    </message>
    <message>
        <source>vendor default</source>
        <translation>valoare implicită a producătorului</translation>
    </message>
    <message>
        <source>commonly seen</source>
        <translation>întâlnit frecvent</translation>
    </message>
    <message>
        <source>A fresh installation listens on all addresses.</source>
        <translation>O instalare nouă ascultă pe toate adresele.</translation>
    </message>
    <message>
        <source>A fresh installation listens on this computer&apos;s loopback address only.</source>
        <translation>O instalare nouă ascultă doar pe adresa de loopback a acestui calculator.</translation>
    </message>
    <message>
        <source>A fresh installation listens to the local network only.</source>
        <translation>O instalare nouă ascultă doar în rețeaua locală.</translation>
    </message>
    <message>
        <source>A fresh installation listens where its configuration says.</source>
        <translation>O instalare nouă ascultă acolo unde spune configurația sa.</translation>
    </message>
    <message>
        <source>A fresh installation does not listen until this is switched on.</source>
        <translation>O instalare nouă nu ascultă până când această funcție nu este activată.</translation>
    </message>
    <message>
        <source>Where a fresh installation listens differs from case to case.</source>
        <translation>Unde ascultă o instalare nouă diferă de la caz la caz.</translation>
    </message>
    <message>
        <source>%2, %3; %4.</source>
        <comment>transport, security; what ties it to the port</comment>
        <translation>%2, %3; %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4.</source>
        <comment>role: transport, security; what ties it to the port</comment>
        <translation>%1: %2, %3; %4.</translation>
    </message>
    <message>
        <source>It is set by %1.</source>
        <translation>Se stabilește prin %1.</translation>
    </message>
    <message>
        <source>It is set in %1.</source>
        <translation>Se stabilește în %1.</translation>
    </message>
    <message>
        <source>It is set by %1 in %2.</source>
        <translation>Se stabilește prin %1 în %2.</translation>
    </message>
    <message>
        <source>It also uses port %1.</source>
        <translation>Folosește și portul %1.</translation>
    </message>
    <message>
        <source>It also uses the ports %1.</source>
        <translation>Folosește și porturile %1.</translation>
    </message>
    <message>
        <source>Lists that come with other programs also name for this port:</source>
        <translation>Listele care însoțesc alte programe mai numesc pentru acest port:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, its transports</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who really uses it</source>
        <translation>Cine îl folosește de fapt</translation>
    </message>
    <message>
        <source>IANA, Service Name and Transport Protocol Port Number Registry, as of %1</source>
        <translation>IANA, Service Name and Transport Protocol Port Number Registry, la data de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>Why does my scanner call it %1?</source>
        <translation>De ce îl numește scanerul meu %1?</translation>
    </message>
    <message>
        <source>It prints the name that the registry gives to the number, whoever listens. What people meet here is %1.</source>
        <translation>Afișează numele pe care registrul îl dă numărului, indiferent cine ascultă. Ceea ce se întâlnește aici este %1.</translation>
    </message>
    <message>
        <source>It prints the registry&apos;s name for the number, whoever listens. The registry itself does not say what %1 is.</source>
        <translation>Afișează numele pe care registrul îl dă numărului, indiferent cine ascultă. Registrul însuși nu spune ce este %1.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs the service behind it. First find out which one it is: %1, or another of those named above.</source>
        <translation>Da, acolo unde nimeni nu are nevoie de serviciul din spatele lui. Aflați întâi despre care este vorba: %1 sau altul dintre cele numite mai sus.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs the service behind it. First find out which one it is: known here are %1.</source>
        <translation>Da, acolo unde nimeni nu are nevoie de serviciul din spatele lui. Aflați întâi despre care este vorba: aici sunt cunoscute %1.</translation>
    </message>
    <message>
        <source>There is little to close: a fresh installation of %1 answers on its own computer only.</source>
        <translation>Nu este mare lucru de închis: o instalare nouă de %1 răspunde doar programelor de pe același calculator.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs %1. A fresh installation does not listen, so somebody may have switched it on.</source>
        <translation>Da, acolo unde nimeni nu are nevoie de %1. O instalare nouă nu ascultă, așa că serviciul a fost, poate, activat de cineva.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs %1: whoever reaches it on this port no longer does.</source>
        <translation>Da, acolo unde nimeni nu are nevoie de %1: cine îl accesează pe acest port nu va mai putea ajunge la el.</translation>
    </message>
    <message>
        <source>No program that we know of needs %1. If something listens, find out which one it is before you close it.</source>
        <translation>Niciun program cunoscut nouă nu are nevoie de %1. Dacă ascultă ceva, aflați ce program este înainte de a închide portul.</translation>
    </message>
    <message>
        <source>Is %1 safe to close?</source>
        <translation>Poate fi închis portul %1 fără riscuri?</translation>
    </message>
    <message>
        <source>On a network of your own, yes. For software that others install, no: the registry gives it to %1.</source>
        <translation>În propria rețea, da. Pentru programe pe care le instalează alții, nu: registrul îl atribuie serviciului %1.</translation>
    </message>
    <message>
        <source>On a network of your own, yes. For software that others install, no: the registry gives it to %2 for %1.</source>
        <translation>În propria rețea, da. Pentru programe pe care le instalează alții, nu: registrul îl atribuie titularului %2, pentru %1.</translation>
    </message>
    <message>
        <source>Better not as a fixed number on Linux, which lends it to outgoing connections.</source>
        <translation>Ca număr fix, mai bine nu pe Linux, care îl împrumută conexiunilor de ieșire.</translation>
    </message>
    <message>
        <source>Better not as a fixed number: Linux, macOS and Windows lend it to outgoing connections.</source>
        <translation>Ca număr fix, mai bine nu: Linux, macOS și Windows îl împrumută conexiunilor de ieșire.</translation>
    </message>
    <message>
        <source>Better not as a fixed number: macOS and Windows lend it to outgoing connections, Linux does not.</source>
        <translation>Ca număr fix, mai bine nu: macOS și Windows îl împrumută conexiunilor de ieșire, Linux nu.</translation>
    </message>
    <message>
        <source>Where %1 will never run beside it, yes: nobody has registered the number.</source>
        <translation>Acolo unde %1 nu va rula niciodată alături de programul dumneavoastră, da: nimeni nu a înregistrat numărul.</translation>
    </message>
    <message>
        <source>Below 1024, Unix systems ask for %1.</source>
        <translation>Sub 1024, sistemele Unix cer %1.</translation>
    </message>
    <message>
        <source>a privilege</source>
        <comment>to listen below 1024</comment>
        <translation>un privilegiu</translation>
    </message>
    <message>
        <source>Can I use port %1 for my own program?</source>
        <translation>Pot folosi portul %1 pentru propriul meu program?</translation>
    </message>
    <message>
        <source>%1: allow %2</source>
        <comment>firewall, transport</comment>
        <translation>%1: permite %2</translation>
    </message>
    <message>
        <source>%1: block %2</source>
        <comment>firewall, transport</comment>
        <translation>%1: blochează %2</translation>
    </message>
    <message>
        <source>%1: no longer allow %2</source>
        <comment>firewall, transport</comment>
        <translation>%1: nu mai permite %2</translation>
    </message>
    <message>
        <source>pf: load the file</source>
        <translation>pf: încarcă fișierul</translation>
    </message>
    <message>
        <source>Application firewall: allow a program</source>
        <translation>Firewall de aplicații: permite un program</translation>
    </message>
    <message>
        <source>Application firewall: block a program</source>
        <translation>Firewall de aplicații: blochează un program</translation>
    </message>
    <message>
        <source>PowerShell (administrator)</source>
        <translation>PowerShell (ca administrator)</translation>
    </message>
    <message>
        <source>How to allow or block it</source>
        <translation>Cum permiteți sau blocați portul</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tool, transport</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>netstat, PID in the last column</source>
        <translation>netstat, cu PID-ul în ultima coloană</translation>
    </message>
    <message>
        <source>The program of that PID</source>
        <translation>Programul cu acel PID</translation>
    </message>
    <message>
        <source>Scan only systems that are yours or that you may test.</source>
        <translation>Scanați doar sisteme care vă aparțin sau pe care aveți voie să le testați.</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>De pe alt calculator</translation>
    </message>
    <message>
        <source>Something was last seen listening here on %1.</source>
        <translation>Ultima dată când s-a văzut ceva ascultând aici: %1.</translation>
    </message>
    <message>
        <source>It is one of the %4, %1 to %2; %3 of them are assigned today.</source>
        <translation>Este unul dintre %4, de la %1 la %2; dintre acestea, astăzi sunt atribuite %3.</translation>
    </message>
    <message>
        <source>It is one of the %4, %1 to %2, kept free for programs that take a number for a while.</source>
        <translation>Este unul dintre %4, de la %1 la %2, păstrate libere pentru programele care iau un număr pentru o vreme.</translation>
    </message>
    <message>
        <source>System ports</source>
        <translation>porturile de sistem</translation>
    </message>
    <message>
        <source>User ports</source>
        <translation>porturile de utilizator</translation>
    </message>
    <message>
        <source>Dynamic ports</source>
        <translation>porturile dinamice</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Nota dumneavoastră</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s) are met here; the table above names them.</source>
        <translation>
            <numerusform>Aici se mai întâlnește %n serviciu; tabelul de mai sus îl numește.</numerusform>
            <numerusform>Aici se mai întâlnesc %n servicii; tabelul de mai sus le numește.</numerusform>
            <numerusform>Aici se mai întâlnesc %n de servicii; tabelul de mai sus le numește.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1: nothing listens on port %2 here, over tcp or udp.</source>
        <translation>Verificat la %1: nimic nu ascultă aici pe portul %2, nici prin tcp, nici prin udp.</translation>
    </message>
    <message>
        <source>Checked at %1:</source>
        <translation>Verificat la %1:</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verifică acum</translation>
    </message>
    <message>
        <source>You said that it is meant to be here.</source>
        <translation>Ați spus că locul lui este aici.</translation>
    </message>
    <message>
        <source>Details, ask it, end it …</source>
        <translation>Detalii, întrebare, oprire …</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>înregistrat sub numele %1</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) share this address and port (SO_REUSEPORT), as workers of one program do.</source>
        <translation>
            <numerusform>%n socket partajează această adresă și acest port (SO_REUSEPORT), așa cum fac procesele de lucru ale unui program.</numerusform>
            <numerusform>%n socketuri partajează această adresă și acest port (SO_REUSEPORT), așa cum fac procesele de lucru ale unui program.</numerusform>
            <numerusform>%n de socketuri partajează această adresă și acest port (SO_REUSEPORT), așa cum fac procesele de lucru ale unui program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ArticlePane</name>
    <message>
        <source>Your answer is in the journal.</source>
        <translation>Răspunsul dumneavoastră este în jurnal.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Nota dumneavoastră</translation>
    </message>
    <message>
        <source>What you want to remember of port %1:</source>
        <translation>Ce vreți să țineți minte despre portul %1:</translation>
    </message>
    <message>
        <source>Your note could not be kept</source>
        <translation>Nota dumneavoastră nu a putut fi păstrată</translation>
    </message>
    <message>
        <source>Your answers could not be read</source>
        <translation>Răspunsurile dumneavoastră nu au putut fi citite</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>Salvați răspunsurile</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fișiere JSON (*.json)</translation>
    </message>
    <message>
        <source>Your answers are in %1.</source>
        <translation>Răspunsurile dumneavoastră sunt în %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 nu a putut fi scris: %2. Alegeți alt folder.</translation>
    </message>
    <message>
        <source>Save this article as PDF</source>
        <translation>Salvarea acestui articol ca PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fișiere PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The article is in %1.</source>
        <translation>Articolul se află în %1.</translation>
    </message>
</context>
<context>
    <name>portolan::ArticlePresenter</name>
    <message>
        <source>What is known of ports cannot be shown</source>
        <translation>Nu se poate afișa ce se știe despre porturi</translation>
    </message>
    <message>
        <source>What is known of this port cannot be shown</source>
        <translation>Nu se poate afișa ce se știe despre acest port</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Această pagină nu poate fi afișată</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Nu există pagina „%1”.</translation>
    </message>
</context>
<context>
    <name>portolan::ArticlePrinter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 nu a putut fi scris: %2. Alegeți alt folder.</translation>
    </message>
</context>
<context>
    <name>portolan::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Articol</translation>
    </message>
</context>
<context>
    <name>portolan::AskPanel</name>
    <message>
        <source>&amp;Ask this port</source>
        <translation>Înt&amp;reabă acest port</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Înt&amp;reabă din nou</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Întrebare în curs …</translation>
    </message>
</context>
<context>
    <name>portolan::Availability</name>
    <message>
        <source>%1 (PID %2)</source>
        <comment>program, process id</comment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>network namespace %1</source>
        <translation>spațiul de nume de rețea %1</translation>
    </message>
    <message>
        <source>%1 listens on %2 inside %3, which does not take the port from this computer.</source>
        <translation>%1 ascultă pe %2 în %3, ceea ce nu ocupă portul pe acest calculator.</translation>
    </message>
    <message>
        <source>%1 has a UDP socket on %2.</source>
        <translation>%1 are un socket UDP pe %2.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 ascultă pe %2.</translation>
    </message>
    <message>
        <source>A connection of %1 with %2 is over, and the kernel keeps the port for about a minute (TIME_WAIT): then it is free.</source>
        <translation>O conexiune între %1 și %2 s-a încheiat, iar nucleul păstrează portul cam un minut (TIME_WAIT): apoi este liber.</translation>
    </message>
    <message>
        <source>A connection of %1 with %2 is over, and the kernel keeps the port for about a minute (TIME_WAIT). A program that sets SO_REUSEADDR, as servers do, gets it.</source>
        <translation>O conexiune între %1 și %2 s-a încheiat, iar nucleul păstrează portul cam un minut (TIME_WAIT). Un program care setează SO_REUSEADDR, așa cum fac serverele, îl primește.</translation>
    </message>
    <message>
        <source>%1 has bound %2 without listening on it.</source>
        <translation>%1 s-a legat la %2, fără să asculte acolo.</translation>
    </message>
    <message>
        <source>%1 uses %2 for a connection with %3.</source>
        <translation>%1 folosește %2 pentru o conexiune cu %3.</translation>
    </message>
    <message>
        <source>It is below %1, so only programs with the right CAP_NET_BIND_SERVICE get it, as this one has.</source>
        <translation>Este sub %1, așa că îl primesc doar programele care au dreptul CAP_NET_BIND_SERVICE, cum îl are și acest program.</translation>
    </message>
    <message>
        <source>It is below %1: only root, or a program with the right CAP_NET_BIND_SERVICE, gets it.</source>
        <translation>Este sub %1: îl primește doar root sau un program care are dreptul CAP_NET_BIND_SERVICE.</translation>
    </message>
    <message>
        <source>It is in ip_local_reserved_ports: the system never hands it out by itself, and a program that names it gets it.</source>
        <translation>Se află în ip_local_reserved_ports: sistemul nu îl dă niciodată din proprie inițiativă, iar un program care îl cere anume îl primește.</translation>
    </message>
    <message>
        <source>It lies in the range from which the system gives programs a port for outgoing connections (%1 to %2), so any program may have it when yours starts.</source>
        <translation>Se află în intervalul din care sistemul dă programelor un port pentru conexiunile de ieșire (de la %1 la %2), așa că orice program îl poate avea deja când pornește al dumneavoastră.</translation>
    </message>
    <message>
        <source>The system says that it is in use, and no socket that could be seen holds it: it may be held by one that has just ended.</source>
        <translation>Sistemul spune că este folosit, dar niciun socket dintre cele care au putut fi văzute nu îl deține: poate că îl deține unul care tocmai s-a închis.</translation>
    </message>
    <message>
        <source>The system does not give it away: %1.</source>
        <translation>Sistemul nu îl acordă: %1.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used: a program that asks for it is given another one.</source>
        <translation>Portul 0 nu poate fi folosit: un program care îl cere primește alt port.</translation>
    </message>
    <message>
        <source>A program of user %1</source>
        <translation>Un program al utilizatorului %1</translation>
    </message>
    <message>
        <source>A program of user number %1</source>
        <translation>Un program al utilizatorului cu numărul %1</translation>
    </message>
    <message>
        <source>A program that cannot be told</source>
        <translation>Un program necunoscut</translation>
    </message>
    <message>
        <source>The kernel</source>
        <translation>Nucleul</translation>
    </message>
    <message>
        <source>It shares the address: a program that sets SO_REUSEADDR, as servers do, gets the port, and another does not.</source>
        <translation>Adresa este partajată: un program care setează SO_REUSEADDR, așa cum fac serverele, primește portul, iar altul nu.</translation>
    </message>
    <message>
        <source>%1 And %2 more like it.</source>
        <comment>a sentence, a number</comment>
        <translation>%1 Și încă %2 la fel.</translation>
    </message>
    <message>
        <source>A socket that could not be seen holds it too. A program that sets SO_REUSEADDR, as servers do, gets the port, and another does not.</source>
        <translation>Îl deține și un socket care nu a putut fi văzut. Un program care setează SO_REUSEADDR, așa cum fac serverele, primește portul, iar altul nu.</translation>
    </message>
</context>
<context>
    <name>portolan::BrowsePane</name>
    <message>
        <source>&amp;Registered</source>
        <translation>În&amp;registrate</translation>
    </message>
    <message>
        <source>Registered, un&amp;documented</source>
        <translation>Înregistrate, n&amp;edocumentate</translation>
    </message>
    <message>
        <source>R&amp;eserved</source>
        <translation>Re&amp;zervate</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>&amp;Neatribuite</translation>
    </message>
    <message>
        <source>D&amp;ynamic</source>
        <translation>&amp;Dinamice</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <translation>%1 ascultă; accesibil pentru: %2</translation>
    </message>
    <message>
        <source>%1 % ▾</source>
        <translation>%1 % ▾</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Hartă</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>How to show the ports</source>
        <translation>Cum se afișează porturile</translation>
    </message>
    <message>
        <source>Status ▾</source>
        <translation>Stare ▾</translation>
    </message>
    <message>
        <source>Show only ports of one status</source>
        <translation>Arată doar porturile cu o anumită stare</translation>
    </message>
    <message>
        <source>Zoom of the chart</source>
        <translation>Mărirea hărții</translation>
    </message>
    <message>
        <source>&amp;All ports</source>
        <translation>&amp;Toate porturile</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
</context>
<context>
    <name>portolan::Catalog</name>
    <message>
        <source>Install Portolan again, or set PORTOLAN_DATABASE to a good file.</source>
        <translation>Instalați Portolan din nou sau indicați în PORTOLAN_DATABASE un fișier bun.</translation>
    </message>
    <message>
        <source>The port database %1 cannot be read (%2). %3</source>
        <translation>Baza de date cu porturi %1 nu poate fi citită (%2). %3</translation>
    </message>
    <message>
        <source>The port database %1 is damaged (%2). %3</source>
        <translation>Baza de date cu porturi %1 este deteriorată (%2). %3</translation>
    </message>
    <message>
        <source>The port database %1 is missing. %2</source>
        <translation>Baza de date cu porturi %1 lipsește. %2</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>nu este o bază de date SQLite</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>este o bază de date a altui program</translation>
    </message>
    <message>
        <source>The port database %1 has schema version %2, and this program reads version %3. %4</source>
        <translation>Baza de date cu porturi %1 are versiunea de schemă %2, iar acest program citește versiunea %3. %4</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>îi lipsește o parte</translation>
    </message>
</context>
<context>
    <name>portolan::ChartLegend</name>
    <message>
        <source>Legend of the chart</source>
        <translation>Legenda hărții</translation>
    </message>
</context>
<context>
    <name>portolan::Detail</name>
    <message>
        <source>Software</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versiune de protocol</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Își spune</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Powered by</source>
        <translation>Funcționează cu</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tip de conținut</translation>
    </message>
    <message>
        <source>Sends on to</source>
        <translation>Trimite mai departe la</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titlul paginii</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>accepts connections without a password</source>
        <translation>acceptă conexiuni fără parolă</translation>
    </message>
    <message>
        <source>speaks another version of MQTT</source>
        <translation>vorbește altă versiune de MQTT</translation>
    </message>
    <message>
        <source>asks for a name and a password</source>
        <translation>cere un nume și o parolă</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>a refuzat conexiunea</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>cere o parolă</translation>
    </message>
    <message>
        <source>answers without a password</source>
        <translation>răspunde fără parolă</translation>
    </message>
    <message>
        <source>offers TLS</source>
        <translation>oferă TLS</translation>
    </message>
    <message>
        <source>has no TLS to offer</source>
        <translation>nu oferă TLS</translation>
    </message>
    <message>
        <source>offers TLS, and asks for a password first (CredSSP)</source>
        <translation>oferă TLS și cere mai întâi o parolă (CredSSP)</translation>
    </message>
</context>
<context>
    <name>portolan::DetailRows</name>
    <message>
        <source>%1 (PID %2)</source>
        <comment>program, process id</comment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1, started %2</source>
        <translation>%1, pornit la %2</translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation>vă este ascuns</translation>
    </message>
    <message>
        <source>the kernel itself</source>
        <translation>nucleul însuși</translation>
    </message>
    <message>
        <source>no running program</source>
        <translation>niciun program care rulează</translation>
    </message>
    <message>
        <source>Program file</source>
        <translation>Fișierul programului</translation>
    </message>
    <message>
        <source>%1 (gone: an old version runs, restart it)</source>
        <translation>%1 (nu mai există: rulează o versiune veche, reporniți programul)</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linie de comandă</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valabil până la %1</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>autosemnat</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emis de %1</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Deținut de</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accesibil pentru</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Se potrivește?</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Înregistrat sub numele</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Socket activation</source>
        <translation>Activare prin socket</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation>Spațiu de nume de rețea</translation>
    </message>
    <message>
        <source>Waiting connections</source>
        <translation>Conexiuni în așteptare</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 din cel mult %2</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>Multipath TCP</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptat</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Pornit de</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pachet</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>Nu s-a putut întreba</translation>
    </message>
    <message>
        <source>It speaks</source>
        <translation>Vorbește</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>A spus</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <comment>date</comment>
        <translation>expirat la %1</translation>
    </message>
</context>
<context>
    <name>portolan::DetailsPresenter</name>
    <message>
        <source>Nothing listens on this port here.</source>
        <translation>Aici nu ascultă nimic pe acest port.</translation>
    </message>
</context>
<context>
    <name>portolan::EndPanel</name>
    <message>
        <source>&amp;End this program …</source>
        <translation>&amp;Oprește acest program …</translation>
    </message>
    <message>
        <source>&amp;Force it to end …</source>
        <translation>&amp;Forțează oprirea …</translation>
    </message>
    <message>
        <source>End this program?</source>
        <translation>Opriți acest program?</translation>
    </message>
    <message>
        <source>%1 (PID %2) will be asked to end.</source>
        <translation>Programului %1 (PID %2) i se va cere să se oprească.</translation>
    </message>
    <message>
        <source>It may save its work first, or refuse. A service manager may start it again.</source>
        <translation>Este posibil ca mai întâi să își salveze datele sau să refuze. Un manager de servicii îl poate porni din nou.</translation>
    </message>
    <message>
        <source>%1 (PID %2) will be ended by force.</source>
        <translation>Programul %1 (PID %2) va fi oprit forțat.</translation>
    </message>
    <message>
        <source>What it has not saved is lost.</source>
        <translation>Ce nu a salvat se pierde.</translation>
    </message>
    <message>
        <source>Force it to end</source>
        <translation>Forțează oprirea</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Oprește-l</translation>
    </message>
    <message>
        <source>Waiting for it to end …</source>
        <translation>Se așteaptă oprirea …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>portolan::EndProcess</name>
    <message>
        <source>Process %1 had ended already.</source>
        <translation>Procesul %1 se încheiase deja.</translation>
    </message>
    <message>
        <source>There is no process %1: choose one that is shown.</source>
        <translation>Nu există procesul %1: alegeți unul dintre cele afișate.</translation>
    </message>
    <message>
        <source>Process 1 holds the whole system together and is not ended. To close a port that it holds, stop the socket unit with systemctl.</source>
        <translation>Procesul 1 ține laolaltă întregul sistem și nu se oprește. Ca să închideți un port pe care îl deține, opriți unitatea de tip socket cu systemctl.</translation>
    </message>
    <message>
        <source>Process %1 is this program itself: close it instead.</source>
        <translation>Procesul %1 este chiar acest program: închideți-l în mod obișnuit.</translation>
    </message>
    <message>
        <source>The system does not show process %1, so Portolan cannot make sure that it is the one that was meant.</source>
        <translation>Sistemul nu arată procesul %1, așa că Portolan nu se poate asigura că este cel la care v-ați referit.</translation>
    </message>
    <message>
        <source>Process %1 is a part of the kernel and cannot be ended.</source>
        <translation>Procesul %1 face parte din nucleu și nu poate fi oprit.</translation>
    </message>
    <message>
        <source>It is not known when process %1 started, so Portolan cannot make sure that it is the one that was meant.</source>
        <translation>Nu se știe când a pornit procesul %1, așa că Portolan nu se poate asigura că este cel la care v-ați referit.</translation>
    </message>
    <message>
        <source>The process that was shown has ended, and another one has its number %1 now: refresh the list.</source>
        <translation>Procesul afișat s-a încheiat, iar numărul lui, %1, aparține acum altui proces: reîmprospătați lista.</translation>
    </message>
    <message>
        <source>You may not end process %1, which is another user&apos;s: ask the administrator.</source>
        <translation>Nu aveți dreptul să opriți procesul %1, care este al altui utilizator: adresați-vă administratorului.</translation>
    </message>
    <message>
        <source>Process %1 belongs to the user %2, and you may not end it: ask that user or the administrator.</source>
        <translation>Procesul %1 aparține utilizatorului %2 și nu aveți dreptul să îl opriți: adresați-vă acelui utilizator sau administratorului.</translation>
    </message>
    <message>
        <source>This kernel is too old to end a process safely: Linux 5.3 or newer is needed.</source>
        <translation>Acest nucleu este prea vechi ca să se poată opri un proces în siguranță: este nevoie de Linux 5.3 sau mai nou.</translation>
    </message>
    <message>
        <source>Process %1 could not be ended: %2.</source>
        <translation>Procesul %1 nu a putut fi oprit: %2.</translation>
    </message>
    <message>
        <source>Process %1 has ended.</source>
        <translation>Procesul %1 s-a încheiat.</translation>
    </message>
    <message>
        <source>Process %1 was asked to end and still runs: wait, or force it to end, which loses what it has not saved.</source>
        <translation>Procesului %1 i s-a cerut să se oprească, dar încă rulează: așteptați sau forțați oprirea, caz în care se pierde ce nu a salvat.</translation>
    </message>
    <message>
        <source>Process %1 was told to end and is still there: it waits for a device or a file system.</source>
        <translation>Procesul %1 a primit ordin să se oprească, dar este încă acolo: așteaptă un dispozitiv sau un sistem de fișiere.</translation>
    </message>
    <message>
        <source>Portolan cannot end processes on %1 yet: use the system&apos;s own tools.</source>
        <translation>Portolan nu poate opri încă procese pe %1: folosiți instrumentele sistemului.</translation>
    </message>
</context>
<context>
    <name>portolan::Exposure</name>
    <message>
        <source>It is bound to every IPv4 address of this computer.</source>
        <translation>Este legat la toate adresele IPv4 ale acestui calculator.</translation>
    </message>
    <message>
        <source>It is bound to every IPv6 address of this computer, and perhaps to every IPv4 address too.</source>
        <translation>Este legat la toate adresele IPv6 ale acestui calculator și, poate, și la toate adresele IPv4.</translation>
    </message>
    <message>
        <source>It is bound to every IPv6 address of this computer, and to no IPv4 address.</source>
        <translation>Este legat la toate adresele IPv6 ale acestui calculator și la nicio adresă IPv4.</translation>
    </message>
    <message>
        <source>It is bound to every address of this computer, IPv4 and IPv6.</source>
        <translation>Este legat la toate adresele acestui calculator, IPv4 și IPv6.</translation>
    </message>
    <message>
        <source>One of them, %1, is public, so it can possibly be reached from the internet (firewall rules not read).</source>
        <translation>Una dintre ele, %1, este publică, așa că este posibil ca portul să fie accesibil din internet (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>None of them is public; computers of the same network, such as that of %1, can reach it (firewall rules not read).</source>
        <translation>Niciuna dintre ele nu este publică; portul este accesibil pentru calculatoarele din aceeași rețea, de pildă cea a adresei %1 (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>There is no network for it at the moment; computers of any network that is joined can reach it (firewall rules not read).</source>
        <translation>Momentan nu are nicio rețea; portul va fi accesibil pentru calculatoarele din orice rețea la care se conectează acest calculator (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>It is bound to the loopback address %1, which only programs on this computer can reach.</source>
        <translation>Este legat la adresa de loopback %1, accesibilă doar pentru programele de pe acest calculator.</translation>
    </message>
    <message>
        <source>It is bound to the link-local address %1, which computers of the same network segment can reach (firewall rules not read).</source>
        <translation>Este legat la adresa link-local %1, accesibilă pentru calculatoarele din același segment de rețea (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>It is bound to the private address %1, which computers of the same network can reach (firewall rules not read).</source>
        <translation>Este legat la adresa privată %1, accesibilă pentru calculatoarele din aceeași rețea (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>It is bound to the group address %1, and gets what computers of the same network send to that group (firewall rules not read).</source>
        <translation>Este legat la adresa de grup %1 și primește ceea ce trimit către acel grup calculatoarele din aceeași rețea (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>It is bound to the public address %1, so it can possibly be reached from the internet (firewall rules not read).</source>
        <translation>Este legat la adresa publică %1, așa că este posibil ca portul să fie accesibil din internet (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>It is bound to the loopback device lo, which only programs on this computer can reach.</source>
        <translation>Este legat la dispozitivul de loopback lo, accesibil doar pentru programele de pe acest calculator.</translation>
    </message>
    <message>
        <source>The system does not tell the address it is bound to.</source>
        <translation>Sistemul nu spune la ce adresă este legat.</translation>
    </message>
    <message>
        <source>The system does not tell which addresses that are.</source>
        <translation>Sistemul nu spune care sunt aceste adrese.</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>doar acest calculator</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>rețeaua locală</translation>
    </message>
    <message>
        <source>possibly the internet</source>
        <translation>posibil și internetul</translation>
    </message>
    <message>
        <source>inside a container</source>
        <translation>interiorul unui container</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv4.</source>
        <translation>Este legat la dispozitivul %1 și primește ceea ce sosește acolo prin IPv4.</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv6, and perhaps by IPv4 too.</source>
        <translation>Este legat la dispozitivul %1 și primește ceea ce sosește acolo prin IPv6 și, poate, și prin IPv4.</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv6, not by IPv4.</source>
        <translation>Este legat la dispozitivul %1 și primește ceea ce sosește acolo prin IPv6, nu și prin IPv4.</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv4 and IPv6.</source>
        <translation>Este legat la dispozitivul %1 și primește ceea ce sosește acolo prin IPv4 și IPv6.</translation>
    </message>
    <message>
        <source>That device has the public address %1, so it can possibly be reached from the internet (firewall rules not read).</source>
        <translation>Acel dispozitiv are adresa publică %1, așa că este posibil ca portul să fie accesibil din internet (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>That device has no public address; computers of the same network, such as that of %1, can reach it (firewall rules not read).</source>
        <translation>Acel dispozitiv nu are nicio adresă publică; portul este accesibil pentru calculatoarele din aceeași rețea, de pildă cea a adresei %1 (regulile de firewall nu au fost citite).</translation>
    </message>
    <message>
        <source>That device has no address for it at the moment, so it cannot be told who can reach it.</source>
        <translation>Momentan, acel dispozitiv nu are nicio adresă potrivită, așa că nu se poate spune pentru cine este accesibil portul.</translation>
    </message>
    <message>
        <source>It is in another network namespace (%1), as containers are: its addresses are not those of this computer. Forwarding rules, which were not read, may publish it on one of those.</source>
        <translation>Se află în alt spațiu de nume de rețea (%1), așa cum se întâmplă la containere: adresele lui nu sunt cele ale acestui calculator. Regulile de redirecționare, care nu au fost citite, îl pot publica la una dintre adresele calculatorului.</translation>
    </message>
</context>
<context>
    <name>portolan::FeedbackBar</name>
    <message>
        <source>Thank you. The answer stays on this computer.</source>
        <translation>Vă mulțumim. Răspunsul rămâne pe acest calculator.</translation>
    </message>
    <message>
        <source>Was this page helpful?</source>
        <translation>V-a fost de folos această pagină?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>A word on it, if you like</source>
        <translation>Câteva cuvinte despre ea, dacă doriți</translation>
    </message>
    <message>
        <source>Note to your answer</source>
        <translation>Notă la răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message>
        <source>Not in this article</source>
        <translation>Nu apare în acest articol</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Caută în acest articol</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Locul anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Locul următor</translation>
    </message>
    <message>
        <source>Close the search in this article</source>
        <translation>Închide căutarea în acest articol</translation>
    </message>
</context>
<context>
    <name>portolan::Identifier</name>
    <message>
        <source>%1 does not accept connections: its queue may be full, or a firewall drops them.</source>
        <translation>%1 nu acceptă conexiuni: poate are coada plină sau un firewall le blochează.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made: %2. Whether something still listens there, the list of listeners tells.</source>
        <translation>Nu s-a putut face o conexiune la %1: %2. Dacă acolo mai ascultă ceva, se vede în lista porturilor ascultate.</translation>
    </message>
    <message>
        <source>It answered something that Portolan does not know.</source>
        <translation>A răspuns ceva ce Portolan nu cunoaște.</translation>
    </message>
    <message>
        <source>It accepted connections and closed them without a word.</source>
        <translation>A acceptat conexiuni și le-a închis fără niciun cuvânt.</translation>
    </message>
    <message>
        <source>It accepted connections and said nothing within the time there was.</source>
        <translation>A acceptat conexiuni și nu a spus nimic în timpul avut la dispoziție.</translation>
    </message>
    <message>
        <source>The interface %1 is not up or has no address to connect to.</source>
        <translation>Interfața %1 nu este activă sau nu are o adresă la care să se poată face o conexiune.</translation>
    </message>
    <message>
        <source>Only TCP ports can be asked what they speak, and %1 is not one.</source>
        <translation>Doar porturile TCP pot fi întrebate ce protocol vorbesc, iar %1 nu este unul dintre ele.</translation>
    </message>
    <message>
        <source>Nothing can listen on port 0: choose a port from 1 to 65535.</source>
        <translation>Nimic nu poate asculta pe portul 0: alegeți un port de la 1 la 65535.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer, and Portolan asks no other: choose one that this computer listens on.</source>
        <translation>%1 nu este o adresă a acestui calculator, iar Portolan nu întreabă alte calculatoare: alegeți o adresă pe care ascultă acest calculator.</translation>
    </message>
</context>
<context>
    <name>portolan::IdentifyPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <translation>nimic timp de %1</translation>
    </message>
    <message>
        <source>an HTTP request (GET / HTTP/1.0)</source>
        <translation>o cerere HTTP (GET / HTTP/1.0)</translation>
    </message>
    <message>
        <source>the preface of HTTP/2</source>
        <translation>prefața HTTP/2</translation>
    </message>
    <message>
        <source>an HTTP request that asks for WebSocket (GET / HTTP/1.1)</source>
        <translation>o cerere HTTP care solicită WebSocket (GET / HTTP/1.1)</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s question whether it offers TLS (SSLRequest)</source>
        <translation>întrebarea PostgreSQL dacă se oferă TLS (SSLRequest)</translation>
    </message>
    <message>
        <source>the memcached command version</source>
        <translation>comanda memcached version</translation>
    </message>
    <message>
        <source>an MQTT request to connect (CONNECT)</source>
        <translation>o cerere MQTT de conectare (CONNECT)</translation>
    </message>
    <message>
        <source>the protocol header of AMQP</source>
        <translation>antetul de protocol AMQP</translation>
    </message>
    <message>
        <source>a DNS query (version.bind)</source>
        <translation>o interogare DNS (version.bind)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what is sent, one after the other</comment>
        <translation>%1, apoi %2</translation>
    </message>
    <message>
        <source>a TLS ClientHello, and inside TLS %1, or the preface of HTTP/2</source>
        <translation>un mesaj TLS ClientHello, iar în interiorul TLS %1, sau prefața HTTP/2</translation>
    </message>
    <message>
        <source>a TLS ClientHello, and inside TLS %1</source>
        <translation>un mesaj TLS ClientHello, iar în interiorul TLS %1</translation>
    </message>
    <message>
        <source>Sends to %1: %2.</source>
        <translation>Se trimite la %1: %2.</translation>
    </message>
    <message>
        <source>Where that tells nothing, on a new connection: %1.</source>
        <translation>Dacă de aici nu reiese nimic, pe o conexiune nouă: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 at most and reads at most %n KiB.</source>
        <translation>
            <numerusform>Totul durează cel mult %1 și se citește cel mult %n KiB.</numerusform>
            <numerusform>Totul durează cel mult %1 și se citesc cel mult %n KiB.</numerusform>
            <numerusform>Totul durează cel mult %1 și se citesc cel mult %n de KiB.</numerusform>
        </translation>
    </message>
    <message>
        <source>the Redis commands PING and HELLO</source>
        <translation>comenzile Redis PING și HELLO</translation>
    </message>
    <message>
        <source>an LDAP search for the root entry, without its attributes</source>
        <translation>o căutare LDAP a intrării rădăcină, fără atributele ei</translation>
    </message>
    <message>
        <source>an RDP request to connect</source>
        <translation>o cerere RDP de conectare</translation>
    </message>
    <message>
        <source>Where TLS leads to HTTP/2, the HTTP request follows on a new connection; where HTTP refuses it with 400, 403, 404 or 426, one that asks for WebSocket does.</source>
        <translation>Dacă TLS duce la HTTP/2, cererea HTTP urmează pe o conexiune nouă; dacă HTTP o refuză cu 400, 403, 404 sau 426, tot pe o conexiune nouă urmează una care solicită WebSocket.</translation>
    </message>
</context>
<context>
    <name>portolan::Journal</name>
    <message>
        <source>There is no page &quot;%1&quot; to answer on. Nothing was saved.</source>
        <translation>Nu există o pagină „%1” la care să răspundeți. Nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>The journal %1 is being opened by another Portolan. Try again in a moment.</source>
        <translation>Jurnalul %1 este deschis chiar acum de un alt Portolan. Încercați din nou peste puțin timp.</translation>
    </message>
    <message>
        <source>The folder of the journal %1 cannot be written to. Make it writable, or set PORTOLAN_JOURNAL to a file elsewhere.</source>
        <translation>Nu se poate scrie în folderul jurnalului %1. Permiteți scrierea în el sau indicați în PORTOLAN_JOURNAL un fișier din altă parte.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program. Nothing was changed; try again in a moment.</source>
        <translation>Jurnalul %1 este folosit de alt program. Nu s-a modificat nimic; încercați din nou peste puțin timp.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written to (%2). Make the file and its folder writable, or set PORTOLAN_JOURNAL to another file.</source>
        <translation>Nu se poate scrie în jurnalul %1 (%2). Permiteți scrierea în fișier și în folderul său sau indicați în PORTOLAN_JOURNAL alt fișier.</translation>
    </message>
    <message>
        <source>The disk of the journal %1 is full. What was in the journal is still there, this change is not. Free some space, and try again.</source>
        <translation>Discul cu jurnalul %1 este plin. Ce era în jurnal se află încă acolo, modificarea aceasta nu. Eliberați spațiu și încercați din nou.</translation>
    </message>
    <message>
        <source>The disk of the journal %1 does not take or give its data (%2). What was in the journal is still there, this change is not. Look whether the disk is full or failing, and try again.</source>
        <translation>Discul cu jurnalul %1 nu primește sau nu redă datele acestuia (%2). Ce era în jurnal se află încă acolo, modificarea aceasta nu. Verificați dacă discul este plin sau pe cale să se defecteze și încercați din nou.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged (%2). Start Portolan again: it sets the file aside and begins a new one.</source>
        <translation>Jurnalul %1 este deteriorat (%2). Porniți Portolan din nou: acesta pune fișierul deoparte și începe unul nou.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used (%2). Nothing was changed; try again, and report it if it stays so.</source>
        <translation>Jurnalul %1 nu a putut fi folosit (%2). Nu s-a modificat nimic; încercați din nou și semnalați problema dacă persistă.</translation>
    </message>
    <message>
        <source>The folder %1, for the journal, cannot be created. Make the folder above it writable, or set PORTOLAN_JOURNAL to a file elsewhere.</source>
        <translation>Folderul %1, destinat jurnalului, nu poate fi creat. Permiteți scrierea în folderul de deasupra lui sau indicați în PORTOLAN_JOURNAL un fișier din altă parte.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Portolan (schema version %2, and this program knows version %3). It was left as it is. Update Portolan, or set PORTOLAN_JOURNAL to another file.</source>
        <translation>Jurnalul %1 a fost scris de un Portolan mai nou (versiunea de schemă %2, iar acest program cunoaște versiunea %3). A fost lăsat așa cum este. Actualizați Portolan sau indicați în PORTOLAN_JOURNAL alt fișier.</translation>
    </message>
    <message>
        <source>The journal %1 is not a file. Set PORTOLAN_JOURNAL to a file.</source>
        <translation>Jurnalul %1 nu este un fișier. Indicați în PORTOLAN_JOURNAL un fișier.</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>este doar pentru citire</translation>
    </message>
    <message>
        <source>The journal %1 is damaged or the file of another program, and cannot be renamed (%2). Make its folder writable, or set PORTOLAN_JOURNAL to another file.</source>
        <translation>Jurnalul %1 este deteriorat sau este fișierul altui program și nu poate fi redenumit (%2). Permiteți scrierea în folderul său sau indicați în PORTOLAN_JOURNAL alt fișier.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be created (%2). Make its folder writable, or set PORTOLAN_JOURNAL to a file elsewhere.</source>
        <translation>Jurnalul %1 nu poate fi creat (%2). Permiteți scrierea în folderul său sau indicați în PORTOLAN_JOURNAL un fișier din altă parte.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and a note here can have %2. Shorten it; nothing was saved.</source>
        <translation>Nota este prea lungă: numărul ei de caractere este %1, iar aici poate fi cel mult %2. Scurtați-o; nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Jurnalul era deteriorat. A fost păstrat ca %1 și s-a început unul nou.</translation>
    </message>
</context>
<context>
    <name>portolan::JournalKeeper</name>
    <message>
        <source>Something on this port was first seen on %1, last on %2.</source>
        <translation>Pe acest port s-a văzut ceva pentru prima dată la %1, iar ultima dată la %2.</translation>
    </message>
</context>
<context>
    <name>portolan::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>Lim&amp;ba</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Limba desktopului</translation>
    </message>
</context>
<context>
    <name>portolan::LegendButton</name>
    <message>
        <source>Show only these ports on the chart</source>
        <translation>Arată pe hartă doar aceste porturi</translation>
    </message>
    <message>
        <source>Shows only ports of this status on the chart.</source>
        <translation>Arată pe hartă doar porturile cu această stare.</translation>
    </message>
</context>
<context>
    <name>portolan::LinuxListenerSource</name>
    <message>
        <source>Portolan runs in a process name space of its own, as in a container or sandbox, and cannot see the programs outside of it.</source>
        <translation>Portolan rulează într-un spațiu de nume de procese propriu, ca într-un container sau sandbox, și nu poate vedea programele din afara lui.</translation>
    </message>
    <message>
        <source>This system hides the processes of other users (/proc is mounted with hidepid), so the owners of their sockets cannot be found.</source>
        <translation>Acest sistem ascunde procesele altor utilizatori (/proc este montat cu hidepid), așa că proprietarii socketurilor lor nu pot fi găsiți.</translation>
    </message>
    <message>
        <source>The files below /proc cannot be read here, so the programs that hold the sockets cannot be found. Where you made this environment yourself, mount proc there.</source>
        <translation>Fișierele din /proc nu pot fi citite aici, așa că programele care dețin socketurile nu pot fi găsite. Dacă ați creat chiar dumneavoastră acest mediu, montați proc în el.</translation>
    </message>
</context>
<context>
    <name>portolan::LinuxParentChainSource</name>
    <message>
        <source>Process %1 has ended, so it can no longer be told who started it. Refresh the list.</source>
        <translation>Procesul %1 s-a încheiat, așa că nu se mai poate spune cine l-a pornit. Reîmprospătați lista.</translation>
    </message>
</context>
<context>
    <name>portolan::LinuxPortUseSource</name>
    <message>
        <source>The kernel&apos;s sock_diag does not answer (%1), so sockets that hold the port without listening cannot be told.</source>
        <translation>sock_diag al nucleului nu răspunde (%1), așa că nu se poate spune ce socketuri dețin portul fără să asculte.</translation>
    </message>
    <message>
        <source>Containers are running here, and forwarding rules, which were not read, may pass on to one of them what arrives on a port that nobody listens on.</source>
        <translation>Aici rulează containere, iar regulile de redirecționare, care nu au fost citite, pot transmite unuia dintre ele ceea ce sosește pe un port pe care nu ascultă nimeni.</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerDialog</name>
    <message>
        <source>%1 on port %2</source>
        <translation>%1 pe portul %2</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>În jurnal</translation>
    </message>
    <message>
        <source>This is &amp;meant to be here</source>
        <translation>&amp;Locul lui este aici</translation>
    </message>
    <message>
        <source>Why, for your own memory</source>
        <translation>De ce, ca să țineți minte</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Se potrivește?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerFilter</name>
    <message>
        <source>unusual</source>
        <translation>neobișnuit</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ascuns</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>nucleu</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesibil</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>container</source>
        <translation>container</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerHeader</name>
    <message>
        <source>Listening here</source>
        <translation>Ce ascultă aici</translation>
    </message>
    <message>
        <source>Show &amp;UDP clients</source>
        <translation>Arată clienții &amp;UDP</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Verifică din nou acum</translation>
    </message>
    <message>
        <source>Options of the list of listeners</source>
        <translation>Opțiunile listei de porturi ascultate</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Ce se listează</translation>
    </message>
    <message>
        <source>Show &amp;UDP clients (%1)</source>
        <extracomment>%1 is how many there are</extracomment>
        <translation>Arată clienții &amp;UDP (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n socketuri</numerusform>
            <numerusform>%n de socketuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n socket(s)</source>
        <extracomment>%1 of them are shown</extracomment>
        <translation>
            <numerusform>%1 din %n socket</numerusform>
            <numerusform>%1 din %n socketuri</numerusform>
            <numerusform>%1 din %n de socketuri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 says how many sockets there are, %2 how long ago they were counted</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerPanel</name>
    <message>
        <source>Filter: port, program, unit, reachable …</source>
        <translation>Filtru: port, program, unitate, accesibil …</translation>
    </message>
    <message>
        <source>Filter the listeners</source>
        <translation>Filtrează porturile ascultate</translation>
    </message>
    <message>
        <source>Words of port, program, unit, user or service, or “reachable”, “local”, “unusual”, “hidden”.</source>
        <translation>Cuvinte privind portul, programul, unitatea, utilizatorul sau serviciul ori „accesibil”, „local”, „neobișnuit”, „ascuns”.</translation>
    </message>
    <message>
        <source>Listeners of this computer</source>
        <translation>Porturile ascultate de acest calculator</translation>
    </message>
    <message>
        <source>Show a&amp;rticle</source>
        <translation>Arată a&amp;rticolul</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiază &amp;adresa</translation>
    </message>
    <message>
        <source>&amp;Copy row as text</source>
        <translation>&amp;Copiază rândul ca text</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <translation>Ce nu s-a putut afla</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Î&amp;ncearcă din nou</translation>
    </message>
    <message>
        <source>Looking at what this computer listens on …</source>
        <translation>Se verifică pe ce porturi ascultă acest calculator …</translation>
    </message>
    <message>
        <source>No listener matches “%1”.</source>
        <translation>Niciun port ascultat nu se potrivește cu „%1”.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Golește filtrul</translation>
    </message>
    <message numerus="yes">
        <source>Nothing listens on this computer. %n UDP client(s) are not shown.</source>
        <translation>
            <numerusform>Nimic nu ascultă pe acest calculator. %n client UDP nu este afișat.</numerusform>
            <numerusform>Nimic nu ascultă pe acest calculator. %n clienți UDP nu sunt afișați.</numerusform>
            <numerusform>Nimic nu ascultă pe acest calculator. %n de clienți UDP nu sunt afișați.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show UDP clients</source>
        <translation>&amp;Arată clienții UDP</translation>
    </message>
    <message>
        <source>Nothing listens on this computer.</source>
        <translation>Nimic nu ascultă pe acest calculator.</translation>
    </message>
    <message>
        <source>&amp;Details …</source>
        <translation>&amp;Detalii …</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerText</name>
    <message>
        <source>hidden from you</source>
        <translation>vă este ascuns</translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation>nedeținut de niciun proces</translation>
    </message>
    <message>
        <source>in container %1</source>
        <translation>în containerul %1</translation>
    </message>
    <message>
        <source>reachable from this computer only</source>
        <translation>accesibil doar de pe acest calculator</translation>
    </message>
    <message>
        <source>reachable from your network</source>
        <translation>accesibil din rețeaua dumneavoastră</translation>
    </message>
    <message>
        <source>possibly reachable from the internet</source>
        <translation>poate accesibil din internet</translation>
    </message>
    <message>
        <source>inside a container or another network namespace</source>
        <translation>în interiorul unui container sau al altui spațiu de nume de rețea</translation>
    </message>
    <message>
        <source>who can reach it is not known</source>
        <translation>nu se știe pentru cine este accesibil</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <extracomment>%1 is a program, %2 its process id</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>nucleu</translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation>proprietar necunoscut</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>doar IPv6</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 și IPv6</translation>
    </message>
    <message>
        <source>unusual here</source>
        <translation>neobișnuit aici</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilizatorul %1</translation>
    </message>
    <message>
        <source>unusual on this port</source>
        <translation>neobișnuit pe acest port</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>înregistrat sub numele %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>adresa %1</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <extracomment>%1 is a port number, %2 a list of facts separated by commas</extracomment>
        <translation>Portul %1, %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a transport such as tcp, %2 an address with a port</extracomment>
        <translation>%1 pe %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>acum %n secundă</numerusform>
            <numerusform>acum %n secunde</numerusform>
            <numerusform>acum %n de secunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>acum %n minut</numerusform>
            <numerusform>acum %n minute</numerusform>
            <numerusform>acum %n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <comment>processes that share a port</comment>
        <translation>
            <numerusform>%n proces de lucru</numerusform>
            <numerusform>%n procese de lucru</numerusform>
            <numerusform>%n de procese de lucru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n socketuri</numerusform>
            <numerusform>%n de socketuri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::LsofListenerSource</name>
    <message>
        <source>lsof shows ordinary users their own programs only: listeners of other users and of the system may be missing. Start Portolan as the administrator (root) to see all of them.</source>
        <translation>lsof arată utilizatorilor obișnuiți doar propriile programe: pot lipsi porturile ascultate de alți utilizatori și de sistem. Ca să le vedeți pe toate, porniți Portolan ca administrator (root).</translation>
    </message>
    <message>
        <source>The program ps cannot be run here, so the command lines and start times of the programs are unknown. Install it, or add its folder to PATH.</source>
        <translation>Programul ps nu poate fi rulat aici, așa că liniile de comandă și momentele de pornire ale programelor nu sunt cunoscute. Instalați-l sau adăugați folderul lui în PATH.</translation>
    </message>
    <message>
        <source>The program %1 could not list the sockets of this computer. It says: %2</source>
        <translation>Programul %1 nu a putut enumera socketurile acestui calculator. Mesajul lui: %2</translation>
    </message>
    <message>
        <source>Portolan asks the program %1 what this computer is listening on, and %1 is not there. Install the package lsof, then try again.</source>
        <translation>Portolan întreabă programul %1 pe ce porturi ascultă acest calculator, dar %1 lipsește. Instalați pachetul lsof, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The program %1, which tells what this computer is listening on, broke off. Run it in a terminal to see why, then try again.</source>
        <translation>Programul %1, care spune pe ce porturi ascultă acest calculator, s-a întrerupt. Rulați-l într-un terminal ca să vedeți de ce, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The program %1 did not say in time what this computer is listening on. A network drive that does not answer can hold it up: disconnect it, then try again.</source>
        <translation>Programul %1 nu a spus la timp pe ce porturi ascultă acest calculator. Un disc de rețea care nu răspunde îl poate ține în loc: deconectați discul, apoi încercați din nou.</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>The article is on the clipboard.</source>
        <translation>Articolul se află în clipboard.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>S-a copiat: %1</translation>
    </message>
    <message>
        <source>What is known of ports cannot be shown</source>
        <translation>Nu se poate afișa ce se știe despre porturi</translation>
    </message>
    <message>
        <source>Port %1 – Portolan</source>
        <translation>Portul %1 – Portolan</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Despre Portolan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;A chart of the 65,536 network ports, and of what this computer listens on.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Port names are data of the IANA registry, in the public domain (CC0).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;O hartă a celor 65.536 de porturi de rețea și a celor pe care ascultă acest calculator.&lt;/p&gt;&lt;p&gt;Software liber sub licența GNU General Public License, versiunea 3 sau ulterioară. Numele porturilor sunt date din registrul IANA, aflate în domeniul public (CC0).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open in your browser?</source>
        <translation>Deschideți în browser?</translation>
    </message>
    <message>
        <source>This address is outside of Portolan:</source>
        <translation>Această adresă se află în afara programului Portolan:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>portolan::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Închide acest anunț</translation>
    </message>
</context>
<context>
    <name>portolan::Options</name>
    <message>
        <source>There are no “%1” colours: choose light, dark or system.</source>
        <translation>Nu există culorile „%1”: alegeți light, dark sau system.</translation>
    </message>
    <message>
        <source>“%1” is no size of a window: give it as 1280x800.</source>
        <translation>„%1” nu este o dimensiune de fereastră: scrieți-o ca 1280x800.</translation>
    </message>
    <message>
        <source>A chart of the 65,536 network ports, and of what this computer listens on.</source>
        <translation>O hartă a celor 65.536 de porturi de rețea și a celor pe care ascultă acest calculator.</translation>
    </message>
    <message>
        <source>A port to show, or what to search for.</source>
        <translation>Un port de afișat sau un text de căutat.</translation>
    </message>
    <message>
        <source>light, dark or system, for this run.</source>
        <translation>light, dark sau system, pentru această rulare.</translation>
    </message>
    <message>
        <source>The language of the window, such as en or ro.</source>
        <translation>Limba ferestrei, de exemplu en sau ro.</translation>
    </message>
    <message>
        <source>The size of the window, such as 1280x800.</source>
        <translation>Dimensiunea ferestrei, de exemplu 1280x800.</translation>
    </message>
    <message>
        <source>Take a picture of the window into a PNG file and end.</source>
        <translation>Salvează o imagine a ferestrei într-un fișier PNG și încheie.</translation>
    </message>
</context>
<context>
    <name>portolan::OwnerHelper</name>
    <message>
        <source>The right to see the owners was not given in time, so they stay hidden. Ask again, and look for a question for the password behind other windows.</source>
        <translation>Dreptul de a vedea proprietarii nu a fost acordat la timp, așa că aceștia rămân ascunși. Cereți-l din nou și verificați dacă fereastra care cere parola nu se află în spatele altora.</translation>
    </message>
    <message>
        <source>Who holds sockets of other users can be seen with polkit&apos;s pkexec, which is not installed here. Install it, or run “sudo portolan-cli listeners” in a terminal.</source>
        <translation>Cine deține socketurile altor utilizatori se poate vedea cu pkexec din polkit, care nu este instalat aici. Instalați-l sau rulați „sudo portolan-cli listeners” într-un terminal.</translation>
    </message>
    <message>
        <source>The program portolan-cli, which finds the owners, is not at %1: install Portolan anew, as a whole.</source>
        <translation>Programul portolan-cli, care găsește proprietarii, nu se află la %1: reinstalați Portolan în întregime.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 nu a putut fi pornit: %2.</translation>
    </message>
    <message>
        <source>The look at the owners broke off, so they stay hidden: ask again.</source>
        <translation>Căutarea proprietarilor s-a întrerupt, așa că aceștia rămân ascunși: încercați din nou.</translation>
    </message>
    <message>
        <source>The question for the password was closed, so the owners stay hidden.</source>
        <translation>Fereastra care cere parola a fost închisă, așa că proprietarii rămân ascunși.</translation>
    </message>
    <message>
        <source>portolan-cli could not find out the owners and ended with status %1.</source>
        <translation>portolan-cli nu a putut afla proprietarii și s-a încheiat cu starea %1.</translation>
    </message>
    <message>
        <source>portolan-cli could not find out the owners: %1</source>
        <translation>portolan-cli nu a putut afla proprietarii: %1</translation>
    </message>
    <message>
        <source>Nobody can be asked for the password, for no polkit agent runs in this session. Start the one of your desktop, or run “sudo portolan-cli listeners” in a terminal.</source>
        <translation>Parola nu poate fi cerută nimănui, pentru că în această sesiune nu rulează niciun agent polkit. Porniți-l pe cel al mediului dumneavoastră desktop sau rulați „sudo portolan-cli listeners” într-un terminal.</translation>
    </message>
    <message>
        <source>The right to see the owners comes from polkit, which does not answer. Start its service, or run “sudo portolan-cli listeners” in a terminal.</source>
        <translation>Dreptul de a vedea proprietarii este acordat de polkit, care nu răspunde. Porniți serviciul lui sau rulați „sudo portolan-cli listeners” într-un terminal.</translation>
    </message>
    <message>
        <source>The system did not give the right to see the owners: the password was wrong or missing, or your account may not ask in this session. “sudo portolan-cli listeners” in a terminal shows them too.</source>
        <translation>Sistemul nu a acordat dreptul de a vedea proprietarii: parola a fost greșită sau a lipsit ori contul dumneavoastră nu are voie să ceară acest drept în această sesiune. Îi arată și „sudo portolan-cli listeners”, într-un terminal.</translation>
    </message>
    <message>
        <source>The look at the owners was not let through (%1). “sudo portolan-cli listeners” in a terminal shows them too.</source>
        <translation>Căutarea proprietarilor nu a fost permisă (%1). Îi arată și „sudo portolan-cli listeners”, într-un terminal.</translation>
    </message>
</context>
<context>
    <name>portolan::OwnerRequest</name>
    <message numerus="yes">
        <source>%n owner(s) found.</source>
        <translation>
            <numerusform>S-a găsit %n proprietar.</numerusform>
            <numerusform>S-au găsit %n proprietari.</numerusform>
            <numerusform>S-au găsit %n de proprietari.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look with an administrator&apos;s rights found no more owners: the sockets may be held in a container, or have changed since.</source>
        <translation>O verificare cu drepturi de administrator nu a găsit alți proprietari: poate că socketurile sunt deținute într-un container sau s-au schimbat între timp.</translation>
    </message>
</context>
<context>
    <name>portolan::PackageOwner</name>
    <message>
        <source>%1 did not answer: %2.</source>
        <translation>%1 nu a răspuns: %2.</translation>
    </message>
    <message>
        <source>%1 crashed: check that the package manager works.</source>
        <translation>%1 s-a închis pe neașteptate: verificați dacă managerul de pachete funcționează.</translation>
    </message>
    <message>
        <source>“%1” is no path of a file: give it from the root.</source>
        <translation>„%1” nu este calea unui fișier: scrieți-o începând de la rădăcină.</translation>
    </message>
    <message>
        <source>There is no package manager here that Portolan knows: it asks dpkg, rpm and pacman.</source>
        <translation>Aici nu există niciun manager de pachete cunoscut de Portolan: sunt întrebate dpkg, rpm și pacman.</translation>
    </message>
</context>
<context>
    <name>portolan::PortChart</name>
    <message>
        <source>Chart of ports</source>
        <translation>Harta porturilor</translation>
    </message>
    <message>
        <source>All 65,536 ports, with the listeners of this computer. Arrow keys move from port to port, N and Shift+N from listener to listener.</source>
        <translation>Toate cele 65.536 de porturi, împreună cu cele pe care ascultă acest calculator. Tastele săgeți trec de la un port la altul, N și Shift+N de la un port ascultat la altul.</translation>
    </message>
</context>
<context>
    <name>portolan::PortListModel</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>Heading of a column: the program that listens on this computer</extracomment>
        <translation>Aici</translation>
    </message>
    <message>
        <source>%1 listens here, %2</source>
        <extracomment>%1 is a program, %2 a few words such as &quot;this computer only&quot;</extracomment>
        <translation>%1 ascultă aici: %2</translation>
    </message>
    <message>
        <source>TCP %1</source>
        <translation>TCP %1</translation>
    </message>
    <message>
        <source>UDP %1</source>
        <translation>UDP %1</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <extracomment>%1 is a port number, %2 a list of facts separated by commas</extracomment>
        <translation>Portul %1, %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No registered name</source>
        <translation>Niciun nume înregistrat</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Nicio descriere</translation>
    </message>
    <message>
        <source>Nothing listens here</source>
        <translation>Nimic nu ascultă aici</translation>
    </message>
</context>
<context>
    <name>portolan::PortListView</name>
    <message>
        <source>Range of ports</source>
        <translation>Interval de porturi</translation>
    </message>
    <message>
        <source>All ranges</source>
        <translation>Toate intervalele</translation>
    </message>
    <message>
        <source>System ports</source>
        <translation>Porturi de sistem</translation>
    </message>
    <message>
        <source>User ports</source>
        <translation>Porturi de utilizator</translation>
    </message>
    <message>
        <source>Dynamic ports</source>
        <translation>Porturi dinamice</translation>
    </message>
    <message>
        <source>Registration status</source>
        <translation>Starea înregistrării</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Orice stare</translation>
    </message>
    <message>
        <source>Filter the ports</source>
        <translation>Filtrează porturile</translation>
    </message>
    <message>
        <source>Filter: number, name …</source>
        <translation>Filtru: număr, nume …</translation>
    </message>
    <message>
        <source>Words of name, description or program, or the beginning of a port number.</source>
        <translation>Cuvinte din nume, descriere sau program ori începutul unui număr de port.</translation>
    </message>
    <message>
        <source>Listening &amp;here</source>
        <translation>Ascultate &amp;aici</translation>
    </message>
    <message>
        <source>Show only ports that this computer listens on.</source>
        <translation>Arată doar porturile pe care ascultă acest calculator.</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Toate porturile</translation>
    </message>
    <message>
        <source>The ports have not been read yet.</source>
        <translation>Porturile nu au fost citite încă.</translation>
    </message>
    <message>
        <source>No port fits these filters.</source>
        <translation>Niciun port nu se potrivește cu aceste filtre.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;Golește filtrele</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 de porturi</translation>
    </message>
    <message>
        <source>%1 of %2 ports</source>
        <translation>%1 din %2 de porturi</translation>
    </message>
</context>
<context>
    <name>portolan::Process</name>
    <message>
        <source>%1, calls itself %2</source>
        <comment>the name of a program, and the one it gives itself</comment>
        <translation>%1, își spune %2</translation>
    </message>
</context>
<context>
    <name>portolan::SearchBox</name>
    <message>
        <source>Nothing found. Try a part of the name, or a port number.</source>
        <translation>Nu s-a găsit nimic. Încercați o parte din nume sau un număr de port.</translation>
    </message>
    <message>
        <source>Search ports, services, programs …</source>
        <translation>Caută porturi, servicii, programe …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Words or a question, a port number, a range such as 20-25, or tcp:443</source>
        <translation>Cuvinte sau o întrebare, un număr de port, un interval precum 20-25 sau tcp:443</translation>
    </message>
    <message>
        <source>Words or a question, a port number, 20-25, tcp:443, status:reserved, range:user, kind:database, threat:yes, or listening</source>
        <translation>Cuvinte sau o întrebare, un număr de port, 20-25, tcp:443, status:reserved, range:user, kind:database, threat:yes sau listening</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Rezultatele căutării</translation>
    </message>
</context>
<context>
    <name>portolan::SearchHit</name>
    <message>
        <source>Contains the words</source>
        <translation>Conține cuvintele</translation>
    </message>
    <message>
        <source>Page of that title</source>
        <translation>Pagină cu acest titlu</translation>
    </message>
    <message>
        <source>Page that mentions: %1</source>
        <translation>Pagină care menționează: %1</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Număr de port</translation>
    </message>
    <message>
        <source>Registered name: %1</source>
        <translation>Nume înregistrat: %1</translation>
    </message>
    <message>
        <source>Service or program: %1</source>
        <translation>Serviciu sau program: %1</translation>
    </message>
    <message>
        <source>Named in a list: %1</source>
        <translation>Numit într-o listă: %1</translation>
    </message>
    <message>
        <source>Described as: %1</source>
        <translation>Descris ca: %1</translation>
    </message>
    <message>
        <source>Fits the filter</source>
        <translation>Se potrivește cu filtrul</translation>
    </message>
    <message>
        <source>%1 (“%2” read as “%3”)</source>
        <translation>%1 („%2” citit ca „%3”)</translation>
    </message>
</context>
<context>
    <name>portolan::SearchModel</name>
    <message>
        <source>Page %1, %2</source>
        <translation>Pagina %1, %2</translation>
    </message>
    <message>
        <source>Port %1, %2, %3</source>
        <translation>Portul %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>portolan::SearchQuery</name>
    <message>
        <source>There is no port %1: port numbers go from 0 to 65535.</source>
        <translation>Nu există portul %1: numerele de port merg de la 0 la 65535.</translation>
    </message>
    <message>
        <source>“%1” is no status. Possible are: %2.</source>
        <translation>„%1” nu este o stare. Sunt posibile: %2.</translation>
    </message>
    <message>
        <source>“%1” is no port range. Possible are: %2.</source>
        <translation>„%1” nu este un interval de porturi. Sunt posibile: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of service. Possible are: %2.</source>
        <translation>„%1” nu este un tip de serviciu. Sunt posibile: %2.</translation>
    </message>
    <message>
        <source>“%1” is no answer to threat. Possible are: yes, no.</source>
        <translation>„%1” nu este un răspuns pentru threat. Sunt posibile: yes, no.</translation>
    </message>
</context>
<context>
    <name>portolan::SnapshotReader</name>
    <message>
        <source>Something was left out: “portolan-cli listeners”, run in a terminal, tells why.</source>
        <translation>Ceva a fost omis: „portolan-cli listeners”, rulat într-un terminal, spune de ce.</translation>
    </message>
    <message>
        <source>The list of listeners is longer than %1, which is more than a computer can have: check that portolan-cli is the one that came with Portolan.</source>
        <translation>Lista porturilor ascultate este mai lungă de %1, mai mult decât poate avea un calculator: verificați dacă portolan-cli este cel livrat împreună cu Portolan.</translation>
    </message>
    <message>
        <source>The list of listeners cannot be read, because it is no JSON or was cut off: check that portolan-cli is the one that came with Portolan, and ask again.</source>
        <translation>Lista porturilor ascultate nu poate fi citită, pentru că nu este JSON sau este trunchiată: verificați dacă portolan-cli este cel livrat împreună cu Portolan și încercați din nou.</translation>
    </message>
    <message>
        <source>The list of listeners is written in another way than this Portolan reads: install portolan-cli and Portolan of the same version.</source>
        <translation>Lista porturilor ascultate este scrisă altfel decât o citește acest Portolan: instalați portolan-cli și Portolan în aceeași versiune.</translation>
    </message>
    <message>
        <source>The list of listeners cannot be read: its field “%1” is missing or wrong. Install portolan-cli and Portolan of the same version.</source>
        <translation>Lista porturilor ascultate nu poate fi citită: câmpul „%1” lipsește sau este greșit. Instalați portolan-cli și Portolan în aceeași versiune.</translation>
    </message>
    <message>
        <source>UDP sockets of clients that were left out: %1. “portolan-cli listeners --all” shows them too.</source>
        <translation>Socketuri UDP omise, deținute de clienți: %1. Le arată și pe acestea „portolan-cli listeners --all”.</translation>
    </message>
</context>
<context>
    <name>portolan::SocketActivation</name>
    <message>
        <source>systemd holds it, and starts a service when somebody uses it.</source>
        <translation>systemd îl deține și pornește un serviciu când îl folosește cineva.</translation>
    </message>
    <message>
        <source>systemd holds it too, and gave it to %1.</source>
        <translation>Îl deține și systemd, care l-a dat unității %1.</translation>
    </message>
    <message>
        <source>systemd holds it for %1, which started %2.</source>
        <translation>systemd îl deține pentru unitatea %1, care a pornit %2.</translation>
    </message>
    <message>
        <source>systemd holds it for %1, which starts %2, or the service that its file names instead, when somebody uses it.</source>
        <translation>systemd îl deține pentru unitatea %1, care, când îl folosește cineva, pornește %2 sau serviciul numit în schimb în fișierul ei.</translation>
    </message>
</context>
<context>
    <name>portolan::SocketTable</name>
    <message>
        <source>Neither the kernel&apos;s sock_diag (%1) nor the files below /proc/net can be read, so it cannot be told what is listening here. In a sandbox, allow one of the two.</source>
        <translation>Nu pot fi citite nici sock_diag al nucleului (%1), nici fișierele din /proc/net, așa că nu se poate spune ce ascultă aici. Într-un sandbox, permiteți unul dintre cele două.</translation>
    </message>
    <message>
        <source>The kernel offers no sock_diag for %1 (%2), so /proc/net was read instead: it does not tell the device a socket is bound to, whether an IPv6 socket accepts IPv4 too, nor how long its queue is.</source>
        <translation>Nucleul nu oferă sock_diag pentru %1 (%2), așa că a fost citit în schimb /proc/net: acesta nu spune nici la ce dispozitiv este legat un socket, nici dacă un socket IPv6 acceptă și IPv4, nici cât de lungă este coada lui.</translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message numerus="yes">
        <source>%n listening</source>
        <translation>
            <numerusform>%n în ascultare</numerusform>
            <numerusform>%n în ascultare</numerusform>
            <numerusform>%n în ascultare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable from the network</source>
        <translation>
            <numerusform>%n accesibil din rețea</numerusform>
            <numerusform>%n accesibile din rețea</numerusform>
            <numerusform>%n accesibile din rețea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected</source>
        <translation>
            <numerusform>%n neașteptat</numerusform>
            <numerusform>%n neașteptate</numerusform>
            <numerusform>%n neașteptate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) hidden from you</source>
        <translation>
            <numerusform>%n proprietar care vă este ascuns</numerusform>
            <numerusform>%n proprietari care vă sunt ascunși</numerusform>
            <numerusform>%n de proprietari care vă sunt ascunși</numerusform>
        </translation>
    </message>
    <message>
        <source>Registry of %1 · offline</source>
        <translation>Registrul din %1 · offline</translation>
    </message>
    <message>
        <source>No port database</source>
        <translation>Fără bază de date cu porturi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Arată-i…</translation>
    </message>
    <message>
        <source>Cancel the question for the hidden owners</source>
        <translation>Anulează cererea privind proprietarii ascunși</translation>
    </message>
    <message>
        <source>Show the owners hidden from you</source>
        <translation>Arată proprietarii care vă sunt ascunși</translation>
    </message>
    <message>
        <source>An administrator is being asked</source>
        <translation>Se așteaptă răspunsul unui administrator</translation>
    </message>
    <message>
        <source>Looks once with the rights of an administrator, who is asked for the password</source>
        <translation>Verifică o singură dată, cu drepturile unui administrator, căruia i se cere parola</translation>
    </message>
</context>
<context>
    <name>portolan::StatusText</name>
    <message>
        <source>registered</source>
        <translation>înregistrat</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>nedocumentat</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>rezervat</translation>
    </message>
    <message>
        <source>de-assigned</source>
        <translation>retras</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinamic</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>neatribuit</translation>
    </message>
</context>
<context>
    <name>portolan::Terminal</name>
    <message>
        <source>Writes the whole catalogue, one line a port number.</source>
        <translation>Scrie întregul catalog, câte o linie pentru fiecare număr de port.</translation>
    </message>
    <message>
        <source>ndjson (the default) or csv.</source>
        <translation>ndjson (implicit) sau csv.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose ndjson or csv.</source>
        <translation>Nu există formatul „%1”: alegeți ndjson sau csv.</translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation>nucleul</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nimeni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Deținut de</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Înregistrat</translation>
    </message>
    <message>
        <source>Shows what this computer is listening on.</source>
        <translation>Arată pe ce porturi ascultă acest calculator.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Răspunde în JSON.</translation>
    </message>
    <message>
        <source>Show UDP sockets of clients as well.</source>
        <translation>Arată și socketurile UDP ale clienților.</translation>
    </message>
    <message>
        <source>what is known of a port</source>
        <translation>ce se știe despre un port</translation>
    </message>
    <message>
        <source>ports by name, number or description</source>
        <translation>porturi după nume, număr sau descriere</translation>
    </message>
    <message>
        <source>what this computer is listening on</source>
        <translation>pe ce porturi ascultă acest calculator</translation>
    </message>
    <message>
        <source>the whole catalogue, one line a port number</source>
        <translation>întregul catalog, câte o linie pentru fiecare număr de port</translation>
    </message>
    <message>
        <source>figures computed from the catalogue</source>
        <translation>cifre calculate din catalog</translation>
    </message>
    <message>
        <source>Usage: portolan-cli SUBCOMMAND [OPTIONS]</source>
        <translation>Utilizare: portolan-cli SUBCOMANDĂ [OPȚIUNI]</translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation>Subcomenzi:</translation>
    </message>
    <message>
        <source>portolan-cli SUBCOMMAND --help tells the options of one.</source>
        <translation>portolan-cli SUBCOMANDĂ --help arată opțiunile unei subcomenzi.</translation>
    </message>
    <message>
        <source>There is no subcommand “%1”.</source>
        <translation>Nu există subcomanda „%1”.</translation>
    </message>
    <message>
        <source>Finds ports by name, program, number or description.</source>
        <translation>Găsește porturi după nume, program, număr sau descriere.</translation>
    </message>
    <message>
        <source>Words or a question, &quot;a phrase&quot;, a number, 20-25, tcp:443, status:reserved, range:user, kind:database, threat:yes, or listening: what this computer listens on now.</source>
        <translation>Cuvinte sau o întrebare, &quot;o expresie&quot;, un număr, 20-25, tcp:443, status:reserved, range:user, kind:database, threat:yes sau listening: pe ce porturi ascultă acum acest calculator.</translation>
    </message>
    <message>
        <source>At most so many results.</source>
        <translation>Cel mult atâtea rezultate.</translation>
    </message>
    <message>
        <source>The limit has to be a number from 1 on.</source>
        <translation>Limita trebuie să fie un număr de la 1 în sus.</translation>
    </message>
    <message>
        <source>Say what to look for, as in: portolan-cli search postgres</source>
        <translation>Spuneți ce căutați, de exemplu: portolan-cli search postgres</translation>
    </message>
    <message>
        <source>There is no page “%1”. Choose one of: %2.</source>
        <translation>Nu există pagina „%1”. Alegeți una dintre: %2.</translation>
    </message>
    <message>
        <source>Shows the article of a port.</source>
        <translation>Arată articolul unui port.</translation>
    </message>
    <message>
        <source>A port number from 0 to 65535, or concept:ID for a page on an idea behind ports.</source>
        <translation>Un număr de port de la 0 la 65535 sau concept:ID pentru o pagină despre o idee din spatele porturilor.</translation>
    </message>
    <message>
        <source>text (the default), markdown, html or json.</source>
        <translation>text (implicit), markdown, html sau json.</translation>
    </message>
    <message>
        <source>The language of the article, such as en or ro.</source>
        <translation>Limba articolului, de exemplu en sau ro.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose text, markdown, html or json.</source>
        <translation>Nu există formatul „%1”: alegeți text, markdown, html sau json.</translation>
    </message>
    <message>
        <source>Give one port number from 0 to 65535, as in: portolan-cli show 443</source>
        <translation>Dați un singur număr de port de la 0 la 65535, de exemplu: portolan-cli show 443</translation>
    </message>
    <message>
        <source>ports are assigned for tcp or udp</source>
        <translation>porturi atribuite pentru tcp sau udp</translation>
    </message>
    <message>
        <source>of these only by undocumented registrations</source>
        <translation>dintre acestea, doar prin înregistrări nedocumentate</translation>
    </message>
    <message>
        <source>of these by an entry that IANA has withdrawn since</source>
        <translation>dintre acestea, printr-o intrare pe care IANA a retras-o între timp</translation>
    </message>
    <message>
        <source>ports have a registered name</source>
        <translation>porturi cu nume înregistrat</translation>
    </message>
    <message>
        <source>ports are reserved only</source>
        <translation>porturi doar rezervate</translation>
    </message>
    <message>
        <source>of these once had a name</source>
        <translation>dintre acestea, au avut cândva un nume</translation>
    </message>
    <message>
        <source>ports are unassigned</source>
        <translation>porturi neatribuite</translation>
    </message>
    <message>
        <source>ports are dynamic</source>
        <translation>porturi dinamice</translation>
    </message>
    <message>
        <source>ports are assigned for sctp or dccp alone</source>
        <translation>porturi atribuite doar pentru sctp sau dccp</translation>
    </message>
    <message>
        <source>names of a port and transport are registered</source>
        <translation>nume înregistrate, pe port și protocol de transport</translation>
    </message>
    <message>
        <source>titles of RFCs are known</source>
        <translation>titluri de RFC-uri cunoscute</translation>
    </message>
    <message>
        <source>services have a dossier</source>
        <translation>servicii cu dosar</translation>
    </message>
    <message>
        <source>ports have a dossier</source>
        <translation>porturi cu dosar</translation>
    </message>
    <message>
        <source>ports have a named use: a registered name, a dossier or somebody&apos;s list</source>
        <translation>porturi cu o folosire numită: un nume înregistrat, un dosar sau lista cuiva</translation>
    </message>
    <message>
        <source>of these have no name in the registry</source>
        <translation>dintre acestea, fără nume în registru</translation>
    </message>
    <message>
        <source>ports have a historical malware association</source>
        <translation>porturi asociate istoric cu malware</translation>
    </message>
    <message>
        <source>pages explain ideas behind ports</source>
        <translation>pagini care explică idei din spatele porturilor</translation>
    </message>
    <message>
        <source>Shows figures computed from the catalogue.</source>
        <translation>Arată cifre calculate din catalog.</translation>
    </message>
    <message>
        <source>Names ports that are free here, for tcp and udp, and belong to no known service.</source>
        <translation>Numește porturi care sunt libere aici, pentru tcp și udp, și nu aparțin niciunui serviciu cunoscut.</translation>
    </message>
    <message>
        <source>Where to look; without it, above the privileged ports and below those that the system hands out by itself.</source>
        <translation>Unde se caută; dacă lipsește, deasupra porturilor privilegiate și sub cele pe care sistemul le dă din proprie inițiativă.</translation>
    </message>
    <message>
        <source>How many to name, at most (10).</source>
        <translation>Câte să numească, cel mult (10).</translation>
    </message>
    <message>
        <source>Give a range of ports and a number from 1 on, as in: portolan-cli free 8000-8999 --count 5</source>
        <translation>Dați un interval de porturi și un număr de la 1 în sus, de exemplu: portolan-cli free 8000-8999 --count 5</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptare</translation>
    </message>
    <message>
        <source>Inside TLS</source>
        <translation>În interiorul TLS</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat pentru</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valabil pentru</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emis de</translation>
    </message>
    <message>
        <source>itself (%1)</source>
        <translation>el însuși (%1)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valabil până la</translation>
    </message>
    <message>
        <source>Asks one TCP port of this computer what it speaks.</source>
        <translation>Întreabă un port TCP al acestui calculator ce protocol vorbește.</translation>
    </message>
    <message>
        <source>PORT, ADDRESS:PORT or [IPV6ADDRESS]:PORT; the address is one of this computer&apos;s.</source>
        <translation>PORT, ADRESĂ:PORT sau [ADRESĂ_IPV6]:PORT; adresa este una dintre cele ale acestui calculator.</translation>
    </message>
    <message>
        <source>Give one port, with a numeric address or without, as in: portolan-cli identify 127.0.0.1:8080</source>
        <translation>Dați un singur port, cu sau fără o adresă numerică, de exemplu: portolan-cli identify 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>whether a port can be used here, and if not, why</source>
        <translation>dacă un port poate fi folosit aici și, dacă nu, de ce</translation>
    </message>
    <message>
        <source>ports that are free here and belong to no known service</source>
        <translation>porturi care sunt libere aici și nu aparțin niciunui serviciu cunoscut</translation>
    </message>
    <message>
        <source>what begins and ceases to listen, as it happens</source>
        <translation>ce începe și ce încetează să asculte, chiar când se întâmplă</translation>
    </message>
    <message>
        <source>what one port of this computer speaks</source>
        <translation>ce protocol vorbește un port al acestui calculator</translation>
    </message>
    <message>
        <source>Tells what begins (+) and ceases (-) to listen, as it happens, and first what listens now. Ends with Ctrl+C.</source>
        <translation>Arată ce începe (+) și ce încetează (-) să asculte, chiar când se întâmplă, iar mai întâi ce ascultă acum. Se încheie cu Ctrl+C.</translation>
    </message>
    <message>
        <source>A JSON object a line.</source>
        <translation>Câte un obiect JSON pe linie.</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: liber</translation>
    </message>
    <message>
        <source>%1: not free</source>
        <translation>%1: nu este liber</translation>
    </message>
    <message>
        <source>Tells whether a port can be used here, and if not, who or what holds it.</source>
        <translation>Spune dacă un port poate fi folosit aici și, dacă nu, cine sau ce îl deține.</translation>
    </message>
    <message>
        <source>A port number from 0 to 65535.</source>
        <translation>Un număr de port de la 0 la 65535.</translation>
    </message>
    <message>
        <source>Give one port number from 0 to 65535, as in: portolan-cli why 5000</source>
        <translation>Dați un singur număr de port de la 0 la 65535, de exemplu: portolan-cli why 5000</translation>
    </message>
    <message>
        <source>tcp and udp</source>
        <translation>tcp și udp</translation>
    </message>
    <message>
        <source>Known for: %1</source>
        <translation>Cunoscut pentru: %1</translation>
    </message>
    <message>
        <source>Free, and of no known service: %1</source>
        <translation>Liber și fără vreun serviciu cunoscut: %1</translation>
    </message>
    <message>
        <source>The answer could not be written as a whole: check that there is room where it goes, and that it may be written there.</source>
        <translation>Răspunsul nu a putut fi scris în întregime: verificați dacă este loc acolo unde trebuie să ajungă și dacă scrierea este permisă acolo.</translation>
    </message>
    <message>
        <source>“portolan-cli %1” takes options alone: leave out “%2”.</source>
        <comment>a subcommand, words</comment>
        <translation>„portolan-cli %1” acceptă doar opțiuni: omiteți „%2”.</translation>
    </message>
    <message>
        <source>The system hands out the ports %1 to %2 by itself (ip_local_port_range) and leaves none below for programs without rights, so none is suggested. Name a range to look in nevertheless, as in: portolan-cli free 8000-8999</source>
        <translation>Sistemul dă din proprie inițiativă porturile de la %1 la %2 (ip_local_port_range) și nu lasă sub ele niciunul pentru programele fără drepturi, așa că nu se propune niciun port. Dacă vreți totuși să căutați, indicați un interval, de pildă: portolan-cli free 8000-8999</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <comment>date</comment>
        <translation>%1 (expirat)</translation>
    </message>
    <message>
        <source>In JSON, give command lines whole, with the secrets they may hold.</source>
        <translation>În JSON, redă liniile de comandă întregi, cu secretele pe care le pot conține.</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>doar IPv6</translation>
    </message>
    <message>
        <source>IPv4+IPv6</source>
        <translation>IPv4+IPv6</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ascuns</translation>
    </message>
    <message>
        <source>namespace %1</source>
        <translation>spațiul de nume %1</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rețea</translation>
    </message>
    <message>
        <source>internet?</source>
        <translation>internet?</translation>
    </message>
    <message>
        <source>container</source>
        <translation>container</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscută</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n proces de lucru</numerusform>
            <numerusform>%n procese de lucru</numerusform>
            <numerusform>%n de procese de lucru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sockets</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n socketuri</numerusform>
            <numerusform>%n de socketuri</numerusform>
        </translation>
    </message>
    <message>
        <source>old version</source>
        <translation>versiune veche</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>Unit or container</source>
        <translation>Unitate sau container</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Expunere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>! The program is unusual on that port: its verdict in --json tells why.</source>
        <translation>! Programul este neobișnuit pe acel port: verdictul lui din --json spune de ce.</translation>
    </message>
    <message>
        <source>Hidden owners: %1 (sudo portolan-cli listeners tells them).</source>
        <translation>Proprietari ascunși: %1 (îi arată sudo portolan-cli listeners).</translation>
    </message>
    <message>
        <source>UDP sockets of clients left out: %1 (--all shows them).</source>
        <translation>Socketuri UDP omise, deținute de clienți: %1 (le arată --all).</translation>
    </message>
    <message>
        <source>End by itself after that time, at most 24 days.</source>
        <translation>Se încheie de la sine după acest timp, cel mult 24 de zile.</translation>
    </message>
    <message>
        <source>Give --seconds a whole number from 1 to %1, which are 24 days, or leave it out to watch until Ctrl+C.</source>
        <translation>Dați opțiunii --seconds un număr întreg de la 1 la %1, adică 24 de zile, sau omiteți-o ca să urmăriți până la Ctrl+C.</translation>
    </message>
    <message>
        <source>Proto</source>
        <comment>a transport such as tcp</comment>
        <translation>Proto</translation>
    </message>
</context>
<context>
    <name>portolan::TimelineModel</name>
    <message>
        <source>new</source>
        <extracomment>in a column: first seen since the user last looked</extracomment>
        <translation>nou</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Văzut prima dată</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Văzut ultima dată</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Heading of a column that says &quot;new&quot;, or nothing</extracomment>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>systemd unit</extracomment>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Nicio unitate</translation>
    </message>
    <message>
        <source>Not new</source>
        <translation>Nu este nou</translation>
    </message>
</context>
<context>
    <name>portolan::TimelineText</name>
    <message>
        <source>listens now</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>ascultă acum</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>văzut ultima dată la %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>in the place of the name of a program</extracomment>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>in the column &quot;Last seen&quot;: it is there at this moment</extracomment>
        <translation>acum</translation>
    </message>
    <message>
        <source>Watched only at times from %1 to %2.</source>
        <translation>Între %1 și %2 s-a urmărit doar din când în când.</translation>
    </message>
    <message>
        <source>Not watched from %1 to %2.</source>
        <extracomment>%1 and %2 are date and time; Portolan did not run in between</extracomment>
        <translation>Între %1 și %2 nu s-a urmărit nimic.</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>adresa %1</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>văzut prima dată la %1</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>since the user last looked</extracomment>
        <translation>nou</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <extracomment>%1 is a port number, %2 a list of facts separated by commas</extracomment>
        <translation>Portul %1, %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>port %1, %2, on %3</source>
        <extracomment>%1 is a port number, %2 a transport such as tcp, %3 an address</extracomment>
        <translation>portul %1, %2, la adresa %3</translation>
    </message>
</context>
<context>
    <name>portolan::TimelineView</name>
    <message>
        <source>Nothing new since you last looked on %1.</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Nimic nou de când v-ați uitat ultima dată, la %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new since you last looked on %1.</source>
        <extracomment>%1 is date and time, %n the number of listeners</extracomment>
        <translation>
            <numerusform>%n nou de când v-ați uitat ultima dată, la %1.</numerusform>
            <numerusform>%n noi de când v-ați uitat ultima dată, la %1.</numerusform>
            <numerusform>%n noi de când v-ați uitat ultima dată, la %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was seen to listen on this computer yet.</source>
        <translation>Încă nu s-a văzut nimic care să asculte pe acest calculator.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Arată &amp;toate</translation>
    </message>
    <message>
        <source>%1 seen, %2 of them listen now</source>
        <extracomment>%1 and %2 are numbers of listeners</extracomment>
        <translation>Văzute: %1, dintre care %2 ascultă acum</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Afișate: %1 din %2</translation>
    </message>
    <message>
        <source>%1 · older ones are not shown</source>
        <extracomment>follows another short text</extracomment>
        <translation>%1 · cele mai vechi nu sunt afișate</translation>
    </message>
    <message>
        <source>What was seen listening on this computer</source>
        <translation>Ce s-a văzut ascultând pe acest calculator</translation>
    </message>
    <message>
        <source>Show only &amp;new</source>
        <translation>Arată &amp;doar ce este nou</translation>
    </message>
    <message>
        <source>Leave out what was there when you last looked.</source>
        <translation>Omite ce era deja acolo când v-ați uitat ultima dată.</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>&amp;Marchează totul ca văzut</translation>
    </message>
    <message>
        <source>From then on only what begins to listen later is new.</source>
        <translation>Din acel moment, nou este doar ceea ce începe să asculte mai târziu.</translation>
    </message>
</context>
<context>
    <name>portolan::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
</context>
<context>
    <name>portolan::UnsupportedPortUseSource</name>
    <message>
        <source>On this system Portolan cannot read yet which sockets hold a port. The article of the port has the commands that tell.</source>
        <translation>Pe acest sistem, Portolan nu poate citi încă ce socketuri dețin un port. Articolul portului conține comenzile care arată acest lucru.</translation>
    </message>
</context>
<context>
    <name>portolan::Verdict</name>
    <message>
        <source>The program belongs to another user and cannot be read without more rights.</source>
        <translation>Programul aparține altui utilizator și nu poate fi citit fără mai multe drepturi.</translation>
    </message>
    <message>
        <source>No program holds this socket: it is the kernel&apos;s own.</source>
        <translation>Niciun program nu deține acest socket: este al nucleului însuși.</translation>
    </message>
    <message>
        <source>No program was found that holds this socket.</source>
        <translation>Nu s-a găsit niciun program care să dețină acest socket.</translation>
    </message>
    <message>
        <source>The program %1 is one of those of %4, which uses port %2/%3.</source>
        <translation>Programul %1 este unul dintre programele serviciului %4, care folosește portul %2/%3.</translation>
    </message>
    <message>
        <source>Port %2/%3 is registered for %5, but %4 uses it too, and %1 is one of its programs.</source>
        <translation>Portul %2/%3 este înregistrat pentru %5, dar îl folosește și %4, iar %1 este unul dintre programele sale.</translation>
    </message>
    <message>
        <source>The program %1 has the name under which port %2/%3 is registered.</source>
        <translation>Programul %1 poartă numele sub care este înregistrat portul %2/%3.</translation>
    </message>
    <message>
        <source>The program %1 has the name of the service %4, for which port %2/%3 is registered, with the d of a daemon.</source>
        <translation>Programul %1 poartă numele serviciului %4, pentru care este înregistrat portul %2/%3, cu litera d de la „daemon”.</translation>
    </message>
    <message>
        <source>On port %1/%2 people meet %3, but %4 is not known as a program of it, so it cannot be said whether it belongs here.</source>
        <translation>Pe portul %1/%2 se întâlnește %3, dar %4 nu este cunoscut ca program al acestui serviciu, așa că nu se poate spune dacă locul lui este aici.</translation>
    </message>
    <message>
        <source>Port %1/%2 is registered for nothing, and nothing is known of which programs use it, so it cannot be said whether %3 belongs here.</source>
        <translation>Portul %1/%2 nu este înregistrat pentru nimic și nu se știe ce programe îl folosesc, așa că nu se poate spune dacă locul lui %3 este aici.</translation>
    </message>
    <message>
        <source>Port %1/%2 is registered for %3, but nothing is known of which programs provide that, so it cannot be said whether %4 belongs here.</source>
        <translation>Portul %1/%2 este înregistrat pentru %3, dar nu se știe ce programe oferă acest serviciu, așa că nu se poate spune dacă locul lui %4 este aici.</translation>
    </message>
    <message>
        <source>%1 over TLS</source>
        <comment>protocol</comment>
        <translation>%1 prin TLS</translation>
    </message>
    <message>
        <source>It speaks %1, for which port %2 is registered.</source>
        <translation>Vorbește %1, protocol pentru care este înregistrat portul %2.</translation>
    </message>
    <message>
        <source>It speaks %1, while port %2 is registered for %3.</source>
        <translation>Vorbește %1, în timp ce portul %2 este înregistrat pentru %3.</translation>
    </message>
    <message>
        <source>It speaks %1.</source>
        <translation>Vorbește %1.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3. Nothing is known that would speak for or against it on %4.</source>
        <translation>Programul %1, care ține de %2, este cunoscut de pe portul %3. Nu se știe nimic care să pledeze pentru prezența lui pe %4 sau împotriva ei.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3; %4 is known for %5. Services of their kind are often moved to each other&apos;s ports.</source>
        <translation>Programul %1, care ține de %2, este cunoscut de pe portul %3; portul %4 este cunoscut pentru %5. Serviciile de acest fel sunt adesea mutate unele pe porturile altora.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3, while %4 is known for %5: that is unusual.</source>
        <translation>Programul %1, care ține de %2, este cunoscut de pe portul %3, în timp ce portul %4 este cunoscut pentru %5: acest lucru este neobișnuit.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to a container: which program answers there is not known.</source>
        <translation>%1 doar transmite unui container ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 holds the socket for a service that it starts when somebody connects: which program that is its configuration tells.</source>
        <translation>%1 deține socketul pentru un serviciu pe care îl pornește când se conectează cineva: ce program este acela se vede în configurația sa.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to a container, to its address %2: which program answers there is not known.</source>
        <translation>%1 doar transmite unui container, la adresa %2 a acestuia, ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to the container %2, to its address %3: which program answers there is not known.</source>
        <translation>%1 doar transmite containerului %2, la adresa %3 a acestuia, ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to the container %2: which program answers there is not known.</source>
        <translation>%1 doar transmite containerului %2 ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to another network namespace (%2), as containers are: which program answers there is not known.</source>
        <translation>%1 doar transmite altui spațiu de nume de rețea (%2), așa cum au containerele, ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to a virtual machine: which program answers there is not known.</source>
        <translation>%1 doar transmite unei mașini virtuale ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 only keeps the port for a container, to which forwarding rules pass on what arrives: which program answers there is not known.</source>
        <translation>%1 doar păstrează portul pentru un container, căruia regulile de redirecționare îi transmit ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 only keeps the port for the container %2, to which forwarding rules pass on what arrives: which program answers there is not known.</source>
        <translation>%1 doar păstrează portul pentru containerul %2, căruia regulile de redirecționare îi transmit ceea ce sosește: nu se știe ce program răspunde acolo.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3; %4 is known for %5, but not so widely that another program would be out of place.</source>
        <translation>Programul %1, care ține de %2, este cunoscut de pe portul %3; portul %4 este cunoscut pentru %5, dar nu atât de larg încât un alt program să fie nelalocul lui acolo.</translation>
    </message>
    <message>
        <source>The program that runs is %1. It calls itself %2, but a program can give itself any name, so it cannot be said whether it belongs on port %3/%4.</source>
        <translation>Programul care rulează este %1. Își spune %2, dar un program își poate da orice nume, așa că nu se poate spune dacă locul lui este pe portul %3/%4.</translation>
    </message>
</context>
</TS>
