<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>portolan::Article</name>
    <message numerus="yes">
        <source>%n other process(es) hold the same socket.</source>
        <translation>
            <numerusform>%n other process holds the same socket.</numerusform>
            <numerusform>%n other processes hold the same socket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s) are met here; the table above names them.</source>
        <translation>
            <numerusform>%n more service is met here; the table above names it.</numerusform>
            <numerusform>%n more services are met here; the table above names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) share this address and port (SO_REUSEPORT), as workers of one program do.</source>
        <translation>
            <numerusform>%n socket shares this address and port (SO_REUSEPORT), as workers of one program do.</numerusform>
            <numerusform>%n sockets share this address and port (SO_REUSEPORT), as workers of one program do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::IdentifyPlan</name>
    <message numerus="yes">
        <source>It takes %1 at most and reads at most %n KiB.</source>
        <translation>
            <numerusform>It takes %1 at most and reads at most %n KiB.</numerusform>
            <numerusform>It takes %1 at most and reads at most %n KiB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ListenerHeader</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n socket(s)</source>
        <extracomment>%1 of them are shown</extracomment>
        <translation>
            <numerusform>%1 of %n socket</numerusform>
            <numerusform>%1 of %n sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ListenerPanel</name>
    <message numerus="yes">
        <source>Nothing listens on this computer. %n UDP client(s) are not shown.</source>
        <translation>
            <numerusform>Nothing listens on this computer. %n UDP client is not shown.</numerusform>
            <numerusform>Nothing listens on this computer. %n UDP clients are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ListenerText</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <comment>processes that share a port</comment>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::OwnerRequest</name>
    <message numerus="yes">
        <source>%n owner(s) found.</source>
        <translation>
            <numerusform>%n owner found.</numerusform>
            <numerusform>%n owners found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message numerus="yes">
        <source>%n listening</source>
        <translation>
            <numerusform>%n listening</numerusform>
            <numerusform>%n listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable from the network</source>
        <translation>
            <numerusform>%n reachable from the network</numerusform>
            <numerusform>%n reachable from the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected</source>
        <translation>
            <numerusform>%n unexpected</numerusform>
            <numerusform>%n unexpected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) hidden from you</source>
        <translation>
            <numerusform>%n owner hidden from you</numerusform>
            <numerusform>%n owners hidden from you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::Terminal</name>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sockets</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::TimelineView</name>
    <message numerus="yes">
        <source>%n new since you last looked on %1.</source>
        <extracomment>%1 is date and time, %n the number of listeners</extracomment>
        <translation>
            <numerusform>%n new since you last looked on %1.</numerusform>
            <numerusform>%n new since you last looked on %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
