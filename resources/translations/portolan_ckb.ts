<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku_IQ" sourcelanguage="en">
<context>
    <name>ChartWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one or more of tcp, udp, sctp, dccp; %2 is the status of their registration.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>تۆمارکراو</translation>
    </message>
    <message>
        <source>registered but undocumented</source>
        <translation>تۆمارکراو بەڵام بێ‌بەڵگە</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>پارێزراو</translation>
    </message>
    <message>
        <source>reserved after its name was taken back</source>
        <translation>پارێزراو دوای ئەوەی ناوەکەی لێ سەندرایەوە</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>نەدراو</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>گۆڕاو</translation>
    </message>
    <message>
        <source>System ports %1 – %2</source>
        <translation>پۆرتەکانی سیستەم، %1 تا %2</translation>
    </message>
    <message>
        <source>User ports %1 – %2</source>
        <translation>پۆرتەکانی بەکارهێنەر، %1 تا %2</translation>
    </message>
    <message>
        <source>Dynamic ports %1 – %2</source>
        <translation>پۆرتە گۆڕاوەکان، %1 تا %2</translation>
    </message>
    <message>
        <source>What is registered is not known: there is no database of ports.</source>
        <translation>نازانرێت چی تۆمار کراوە: هیچ بنکەیەکی داتای پۆرتەکان نییە.</translation>
    </message>
    <message>
        <source>Met here: %1</source>
        <extracomment>%1 is a service or program that people meet on a port</extracomment>
        <translation>لێرە دەبینرێت: %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <extracomment>Begins a list for screen readers, as in &quot;Port 22, ssh, registered&quot;.</extracomment>
        <translation>پۆرتی %1</translation>
    </message>
    <message>
        <source>registration not known</source>
        <translation>دۆخی تۆمارکردنی نەزانراوە</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the parts of a list for screen readers.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ListenerMark</name>
    <message>
        <source>this computer only</source>
        <translation>تەنیا ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>listening, reachable</source>
        <translation>گوێگر، بەردەست</translation>
    </message>
    <message>
        <source>container</source>
        <translation>کۆنتەینەر</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>چاوەڕواننەکراو</translation>
    </message>
</context>
<context>
    <name>ListenerSource</name>
    <message>
        <source>Portolan cannot see yet what %1 is listening on; everything it knows about ports is still there.</source>
        <translation>هێشتا Portolan ناتوانێت ببینێت کە %1 لەسەر چی گوێ دەگرێت؛ هەموو ئەوەی دەربارەی پۆرتەکان دەیزانێت هەر لێرەیە.</translation>
    </message>
</context>
<context>
    <name>ParentChainSource</name>
    <message>
        <source>Portolan cannot see yet who started a program on %1; everything it knows about ports is still there.</source>
        <translation>هێشتا Portolan ناتوانێت ببینێت کێ بەرنامەیەکی لەسەر %1 دەست پێ کردووە؛ هەموو ئەوەی دەربارەی پۆرتەکان دەیزانێت هەر لێرەیە.</translation>
    </message>
</context>
<context>
    <name>portolan::Actions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;گەڕانەوە</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>چوونە &amp;پێشەوە</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>گە&amp;ڕان</translation>
    </message>
    <message>
        <source>Filter &amp;listeners</source>
        <translation>&amp;فلتەرکردنی گوێگرەکان</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>نە&amp;خشە</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;لیست</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ن&amp;زیککردنەوە</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;دوورخستنەوە</translation>
    </message>
    <message>
        <source>Show &amp;all ports</source>
        <translation>پیشاندانی &amp;هەموو پۆرتەکان</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>دەقی گەو&amp;رەتر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>دەقی &amp;بچووکتر</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>دەقی &amp;ئاسایی</translation>
    </message>
    <message>
        <source>Copy article as &amp;Markdown</source>
        <translation>کۆپیکردنی &amp;وتار وەک Markdown</translation>
    </message>
    <message>
        <source>Loo&amp;k again now</source>
        <translation>هەر ئێستا &amp;سەیرکردنەوە</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>ڕەنگەکانی دێس&amp;کتۆپ</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>ڕوو&amp;ن</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;تاریک</translation>
    </message>
    <message>
        <source>A&amp;bout Portolan</source>
        <translation>دەربارە&amp;ی Portolan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>دەر&amp;چوون</translation>
    </message>
    <message>
        <source>Find in t&amp;his article</source>
        <translation>گەڕان لەم و&amp;تارەدا</translation>
    </message>
    <message>
        <source>&amp;Your note on this port …</source>
        <translation>&amp;تێبینیی تۆ لەسەر ئەم پۆرتە …</translation>
    </message>
    <message>
        <source>Sa&amp;ve your answers to a file …</source>
        <translation>پاشەکەوتکردنی وەڵامەکانت لە پە&amp;ڕگەیەکدا …</translation>
    </message>
    <message>
        <source>&amp;Print this article …</source>
        <translation>&amp;چاپکردنی ئەم وتارە …</translation>
    </message>
    <message>
        <source>Save this article as P&amp;DF …</source>
        <translation>پاشەکەوتکردنی ئەم وتارە وەک P&amp;DF …</translation>
    </message>
    <message>
        <source>D&amp;etails of the listener …</source>
        <translation>وردەک&amp;ارییەکانی گوێگرەکە …</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>هێڵی &amp;کات</translation>
    </message>
</context>
<context>
    <name>portolan::Article</name>
    <message>
        <source>Reserved port</source>
        <translation>پۆرتی پارێزراو</translation>
    </message>
    <message>
        <source>Reserved port, once %1</source>
        <translation>پۆرتی پارێزراو، پێشتر %1</translation>
    </message>
    <message>
        <source>Dynamic port</source>
        <translation>پۆرتی گۆڕاو</translation>
    </message>
    <message>
        <source>Unassigned port</source>
        <translation>پۆرتی نەدراو</translation>
    </message>
    <message>
        <source>System range</source>
        <translation>مەودای سیستەم</translation>
    </message>
    <message>
        <source>User range</source>
        <translation>مەودای بەکارهێنەر</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>مەودای گۆڕاو</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>تۆمارکراو بۆ %1</translation>
    </message>
    <message>
        <source>%1 registered, undocumented</source>
        <translation>تۆمارکراو بۆ %1، بێ‌بەڵگە</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>پارێزراو بۆ %1</translation>
    </message>
    <message>
        <source>%1 reserved, once named</source>
        <translation>پارێزراو بۆ %1، پێشتر ناوی هەبوو</translation>
    </message>
    <message>
        <source>%1 unassigned</source>
        <translation>نەدراو بۆ %1</translation>
    </message>
    <message>
        <source>Their articles show it: %1.</source>
        <translation>وتارەکانیان ئەمە پیشان دەدەن: %1.</translation>
    </message>
    <message>
        <source>Ports as examples</source>
        <translation>پۆرتەکان وەک نموونە</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>زیاتر بخوێنەرەوە</translation>
    </message>
    <message>
        <source>The text cannot be read as Markdown.</source>
        <translation>دەقەکە وەک Markdown ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Link definitions are not allowed. Write the address behind the words.</source>
        <translation>پێناسەی بەستەر ڕێگەپێدراو نییە. ناونیشانەکە لە دوای وشەکانەوە بنووسە.</translation>
    </message>
    <message>
        <source>An item of a list has one paragraph.</source>
        <translation>هەر دانەیەکی لیست تەنیا یەک پەرەگرافی هەیە.</translation>
    </message>
    <message>
        <source>A list inside a list is not allowed.</source>
        <translation>لیست لەناو لیستدا ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>A numbered list is not allowed. Use bullets.</source>
        <translation>لیستی ژمارەدار ڕێگەپێدراو نییە. لیستی خاڵدار بەکار بهێنە.</translation>
    </message>
    <message>
        <source>A quotation is not allowed.</source>
        <translation>دەقی وەرگیراو (quotation) ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>A line across the text is not allowed.</source>
        <translation>هێڵی ئاسۆیی لەناو دەقدا ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>HTML is not allowed.</source>
        <translation>بەکارهێنانی HTML ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>A table is not allowed.</source>
        <translation>خشتە ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>A block of code inside a list is not allowed.</source>
        <translation>بلۆکی کۆد لەناو لیستدا ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>Indented code is not allowed. Use a fence.</source>
        <translation>کۆد بە بۆشایی لە سەرەتای دێڕدا ڕێگەپێدراو نییە. پەرژینی کۆد (fence) بەکار بهێنە.</translation>
    </message>
    <message>
        <source>A heading is not allowed here.</source>
        <translation>سەردێڕ لێرەدا ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>Only headings of the levels 2 and 3 are allowed.</source>
        <translation>تەنیا سەردێڕی ئاستەکانی 2 و 3 ڕێگەپێدراون.</translation>
    </message>
    <message>
        <source>A heading has neither links nor citations.</source>
        <translation>سەردێڕ نابێت بەستەر یان ئاماژەی سەرچاوەی تێدا بێت.</translation>
    </message>
    <message>
        <source>An image is not allowed.</source>
        <translation>وێنە ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>This kind of text is not allowed.</source>
        <translation>ئەم جۆرە دەقە ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>The link %1 is not allowed: only those to port:N, concept:ID and https are.</source>
        <translation>بەستەری %1 ڕێگەپێدراو نییە: تەنیا بەستەر بۆ port:N و concept:ID و https ڕێگەپێدراوە.</translation>
    </message>
    <message>
        <source>HTML is not allowed. Write code between back-quotes.</source>
        <translation>بەکارهێنانی HTML ڕێگەپێدراو نییە. کۆد لە نێوان دوو نیشانەی ` بنووسە.</translation>
    </message>
    <message>
        <source>(not known)</source>
        <comment>in place of a figure</comment>
        <translation>(نەزانراو)</translation>
    </message>
    <message>
        <source>In practice it is %1.</source>
        <translation>بە کردەوە بۆ %1 بەکار دەهێنرێت.</translation>
    </message>
    <message>
        <source>In practice several services are met there, among them %1.</source>
        <translation>بە کردەوە چەند خزمەتگوزارییەک لەوێ دەبینرێن، لەوانە %1.</translation>
    </message>
    <message>
        <source>In practice it is %1: %2.</source>
        <translation>بە کردەوە بۆ %1 بەکار دەهێنرێت: %2.</translation>
    </message>
    <message>
        <source>In practice several services are met there, among them %1: %2.</source>
        <translation>بە کردەوە چەند خزمەتگوزارییەک لەوێ دەبینرێن، لەوانە %1: %2.</translation>
    </message>
    <message>
        <source>In practice it is %1 (%2).</source>
        <translation>بە کردەوە بۆ %1 (%2) بەکار دەهێنرێت.</translation>
    </message>
    <message>
        <source>In practice several services are met there, among them %1 (%2).</source>
        <translation>بە کردەوە چەند خزمەتگوزارییەک لەوێ دەبینرێن، لەوانە %1 (%2).</translation>
    </message>
    <message>
        <source>The label %1 is the registry&apos;s: it does not name the program.</source>
        <translation>ناوی %1 هی تۆمارگەیە: ناوی بەرنامەکە ناڵێت.</translation>
    </message>
    <message>
        <source>The labels %1 are the registry&apos;s: they do not name the program.</source>
        <translation>ناوەکانی %1 هی تۆمارگەن: ناوی بەرنامەکە ناڵێن.</translation>
    </message>
    <message>
        <source>Programs met there are %1.</source>
        <translation>لەوێ ئەم بەرنامانە دەبینرێن: %1.</translation>
    </message>
    <message>
        <source>Lists of the malware of long ago tie %1 to the number.</source>
        <translation>لیستەکانی بەرنامە زیانبەخشە کۆنەکان %1 بەم ژمارەیەوە دەبەستنەوە.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, what it does on this port</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, what it does on this port</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>used together with this port</source>
        <translation>لەگەڵ ئەم پۆرتەدا بەکار دەهێنرێت</translation>
    </message>
    <message>
        <source>another port of the same service</source>
        <translation>پۆرتێکی تری هەمان خزمەتگوزاری</translation>
    </message>
    <message>
        <source>another protocol of the same family</source>
        <translation>پرۆتۆکۆڵێکی تری هەمان خێزان</translation>
    </message>
    <message>
        <source>another program for the same job</source>
        <translation>بەرنامەیەکی تر بۆ هەمان کار</translation>
    </message>
    <message>
        <source>mixed up with this port in practice</source>
        <translation>بە کردەوە لەگەڵ ئەم پۆرتەدا تێکەڵ دەکرێت</translation>
    </message>
    <message>
        <source>registered under the same name</source>
        <translation>بە هەمان ناو تۆمار کراوە</translation>
    </message>
    <message>
        <source>the first port of the same registration</source>
        <translation>یەکەم پۆرتی هەمان تۆمار</translation>
    </message>
    <message>
        <source>the same service with or without TLS</source>
        <translation>هەمان خزمەتگوزاری بە TLS یان بەبێ TLS</translation>
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
        <translation>چۆن کار دەکات</translation>
    </message>
    <message>
        <source>How to check what is listening</source>
        <translation>چۆن بپشکنیت چی گوێ دەگرێت</translation>
    </message>
    <message>
        <source>Port %1 belongs to %3 (%4), which is registered for %2 on all ports from %5 to %6.</source>
        <translation>پۆرتی %1 دەگەڕێتەوە بۆ %3 (%4)، کە بۆ %2 لەسەر هەموو پۆرتەکان لە %5 تا %6 تۆمار کراوە.</translation>
    </message>
    <message>
        <source>Port %1 is assigned for %2, without a name, to “%3”.</source>
        <translation>پۆرتی %1 بۆ %2، بەبێ ناو، بە «%3» دراوە.</translation>
    </message>
    <message>
        <source>Port %1 is registered for %2 as %3.</source>
        <translation>پۆرتی %1 بۆ %2 بە ناوی %3 تۆمار کراوە.</translation>
    </message>
    <message>
        <source>Port %1 is registered for %2 as %3 (%4).</source>
        <translation>پۆرتی %1 بۆ %2 بە ناوی %3 (%4) تۆمار کراوە.</translation>
    </message>
    <message>
        <source>It is also registered as %1.</source>
        <translation>هەروەها بە ناوی %1 تۆمار کراوە.</translation>
    </message>
    <message>
        <source>For %1 it is registered as %2.</source>
        <translation>بۆ %1 بە ناوی %2 تۆمار کراوە.</translation>
    </message>
    <message>
        <source>For %1 it is registered as %2 (%3).</source>
        <translation>بۆ %1 بە ناوی %2 (%3) تۆمار کراوە.</translation>
    </message>
    <message>
        <source>Another %1 is registered on port %2.</source>
        <translation>تۆمارێکی تری %1 لەسەر پۆرتی %2 هەیە.</translation>
    </message>
    <message>
        <source>The name %1 is registered on other ports too, among them %2.</source>
        <translation>ناوی %1 لەسەر پۆرتی تریش تۆمار کراوە، لەوانە %2.</translation>
    </message>
    <message>
        <source>For %1 it is reserved.</source>
        <translation>بۆ %1 پارێزراوە.</translation>
    </message>
    <message>
        <source>For %1 it is unassigned.</source>
        <translation>بۆ %1 نەدراوە.</translation>
    </message>
    <message>
        <source>Port %1 is reserved: IANA keeps it back and has given it to no service.</source>
        <translation>پۆرتی %1 پارێزراوە: IANA هێشتوویەتییەوە و بە هیچ خزمەتگوزارییەکی نەداوە.</translation>
    </message>
    <message>
        <source>Port %1 is a dynamic port. IANA never assigns one of these; any program may use it for a while.</source>
        <translation>پۆرتی %1 پۆرتێکی گۆڕاوە. IANA هەرگیز هیچ یەکێک لەم پۆرتانە بە کەس نادات؛ هەر بەرنامەیەک دەتوانێت بۆ ماوەیەک بەکاری بهێنێت.</translation>
    </message>
    <message>
        <source>Port %1 is unassigned: IANA has registered it for no service, on any transport.</source>
        <translation>پۆرتی %1 نەدراوە: IANA بۆ هیچ خزمەتگوزارییەک، لەسەر هیچ پرۆتۆکۆڵێکی گواستنەوە، تۆماری نەکردووە.</translation>
    </message>
    <message>
        <source>Previously it was %1 (%2) for %3: the registry of %4 still had that name, and has taken it back since.</source>
        <translation>پێشتر بۆ %3 ناوی %1 (%2) بوو: تۆمارگەی ڕێکەوتی %4 هێشتا ئەو ناوەی تێدا بوو، و لەو کاتەوە ناوەکە سەندراوەتەوە.</translation>
    </message>
    <message>
        <source>A program of user %1 listens on %2 (%3); which one is hidden from you.</source>
        <translation>بەرنامەیەکی بەکارهێنەری %1 لەسەر %2 (%3) گوێ دەگرێت؛ کام بەرنامەیە، لە تۆ شاراوەیە.</translation>
    </message>
    <message>
        <source>The kernel itself listens on %1 (%2).</source>
        <translation>کێرنڵ خۆی لەسەر %1 (%2) گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>A socket listens on %1 (%2), but no running program holds it.</source>
        <translation>سۆکێتێک لەسەر %1 (%2) گوێ دەگرێت، بەڵام هیچ بەرنامەیەکی کارا خاوەنی نییە.</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 listens on %2 (%3; %4).</source>
        <translation>بەرنامەی %1 لەسەر %2 (%3؛ %4) گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>%1 listens on %2 (%3; %4); it was started %5.</source>
        <translation>بەرنامەی %1 لەسەر %2 (%3؛ %4) گوێ دەگرێت؛ لە %5 دەستی پێ کردووە.</translation>
    </message>
    <message numerus="yes">
        <source>%n other process(es) hold the same socket.</source>
        <translation>
            <numerusform>هەمان سۆکێت هی %n پرۆسەی تریشە.</numerusform>
            <numerusform>هەمان سۆکێت هی %n پرۆسەی تریشە.</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs an old version whose file is gone: restart it.</source>
        <translation>وەشانێکی کۆنی کار دەکات کە پەڕگەکەی نەماوە: دووبارە دەستی پێ بکەرەوە.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>لەسەر ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Nothing listens on this port here.</source>
        <translation>لێرە هیچ شتێک لەسەر ئەم پۆرتە گوێ ناگرێت.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسیارەکان</translation>
    </message>
    <message>
        <source>RFC 6335: Internet Assigned Numbers Authority (IANA) Procedures for the Management of the Service Name and Transport Protocol Port Number Registry (2011)</source>
        <translation>RFC 6335: Internet Assigned Numbers Authority (IANA) Procedures for the Management of the Service Name and Transport Protocol Port Number Registry (2011)</translation>
    </message>
    <message>
        <source>Which range it belongs to</source>
        <translation>سەر بە کام مەودایە</translation>
    </message>
    <message>
        <source>Why the label is not the program</source>
        <translation>بۆچی ناوەکەی تۆمارگە ناوی بەرنامەکە نییە</translation>
    </message>
    <message>
        <source>What an unassigned port is</source>
        <translation>پۆرتی نەدراو چییە</translation>
    </message>
    <message>
        <source>What a registration without explanation tells</source>
        <translation>تۆمارێکی بێ ڕوونکردنەوە چیمان پێ دەڵێت</translation>
    </message>
    <message>
        <source>How dynamic ports are used</source>
        <translation>پۆرتە گۆڕاوەکان چۆن بەکار دەهێنرێن</translation>
    </message>
    <message>
        <source>What lists of trojan ports are worth</source>
        <translation>لیستەکانی پۆرتی تڕۆجان چەندە بەهایان هەیە</translation>
    </message>
    <message>
        <source>Cleartext ports and their TLS companions</source>
        <translation>پۆرتەکانی دەقی ئاشکرا و هاوتاکانیان بە TLS</translation>
    </message>
    <message>
        <source>One name on several ports</source>
        <translation>یەک ناو لەسەر چەند پۆرتێک</translation>
    </message>
    <message>
        <source>Why a number is two doors</source>
        <translation>بۆچی یەک ژمارە دوو دەرگایە</translation>
    </message>
    <message>
        <source>Who may listen below 1024</source>
        <translation>کێ دەتوانێت لەسەر پۆرتەکانی خوار 1024 گوێ بگرێت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>وەسف</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>پۆرتەکان</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>پرۆتۆکۆڵی گواستنەوە</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>وەرگر</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>پەیوەندی</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ڕێکەوتی تۆمارکردن</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ڕێکەوتی گۆڕین</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ژێدەر</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>کۆدی خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Reported use by others</source>
        <translation>بەکارهێنانی ڕاپۆرتکراو لەلایەن کەسانی ترەوە</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>The entry cites no document, has no date, and its description says no more than its name.</source>
        <translation>تۆمارەکە ئاماژە بە هیچ بەڵگەنامەیەک ناکات، ڕێکەوتی نییە، و وەسفەکەی لە ناوەکەی زیاتر هیچ ناڵێت.</translation>
    </message>
    <message>
        <source>Who registered it, when, and by which document is not in our copy of the registry.</source>
        <translation>ئەوەی کێ، کەی و بە کام بەڵگەنامە تۆماری کردووە، لەو دانەیەی تۆمارگەدا نییە کە لای ئێمەیە.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>تۆمارکردن</translation>
    </message>
    <message>
        <source>Older spelling, still seen in tools: %1.</source>
        <translation>شێوەی نووسینی کۆنتر، کە هێشتا لە ئامرازەکاندا دەبینرێت: %1.</translation>
    </message>
    <message>
        <source>Related ports</source>
        <translation>پۆرتە پەیوەندیدارەکان</translation>
    </message>
    <message>
        <source>%1 travels in cleartext on this port: whoever can see the traffic can read it, and on the way it can be changed.</source>
        <translation>لەسەر ئەم پۆرتە %1 بە دەقی ئاشکرا دەگوازرێتەوە: هەر کەسێک هاتوچۆی تۆڕەکە ببینێت دەتوانێت بیخوێنێتەوە، و لە ڕێگادا دەکرێت بگۆڕدرێت.</translation>
    </message>
    <message>
        <source>%1 is protected by TLS on this port.</source>
        <translation>لەسەر ئەم پۆرتە TLS پارێزگاری لە %1 دەکات.</translation>
    </message>
    <message>
        <source>%1 begins in cleartext on this port and can be upgraded to TLS: until then whoever can see the traffic can read it.</source>
        <translation>لەسەر ئەم پۆرتە %1 بە دەقی ئاشکرا دەست پێ دەکات و دەکرێت بۆ TLS بەرز بکرێتەوە: تا ئەو کاتە هەر کەسێک هاتوچۆی تۆڕەکە ببینێت دەتوانێت بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Whether TLS protects %1 on this port is a matter of its settings.</source>
        <translation>ئەوەی ئایا TLS لەسەر ئەم پۆرتە پارێزگاری لە %1 دەکات یان نا، بەندە بە ڕێکخستنەکانییەوە.</translation>
    </message>
    <message>
        <source>%1 is encrypted on this port, by a scheme of its own.</source>
        <translation>لەسەر ئەم پۆرتە %1 شفرە دەکرێت، بە شێوازێکی تایبەت بە خۆی.</translation>
    </message>
    <message>
        <source>%1 is protected on this port in some of its parts, and not in others.</source>
        <translation>لەسەر ئەم پۆرتە پارێزگاری لە هەندێک بەشی %1 دەکرێت، و لە هەندێکی تری ناکرێت.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ئاسایش</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>A backdoor without a name</source>
        <translation>دەرگایەکی پشتەوەی بێ ناو</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>malware, transport</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>malware, transport, years</comment>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>Malware lists</source>
        <translation>لیستەکانی بەرنامەی زیانبەخش</translation>
    </message>
    <message>
        <source>Historical lists tie malware to this port. The years are those of their evidence:</source>
        <translation>لیستە مێژووییەکان بەرنامەی زیانبەخش بەم پۆرتەوە دەبەستنەوە. ساڵەکان، ساڵی بەڵگەکانیانن:</translation>
    </message>
    <message>
        <source>Such an entry is a reason to check which program listens here, and no more: it never means that what listens is malware.</source>
        <translation>تۆمارێکی وەها تەنیا هۆکارێکە بۆ پشکنینی ئەوەی کام بەرنامە لێرە گوێ دەگرێت، و لەوە زیاتر نا: هەرگیز واتای ئەوە نییە کە ئەوەی گوێ دەگرێت بەرنامەی زیانبەخشە.</translation>
    </message>
    <message>
        <source>What is seen on this port</source>
        <translation>لەسەر ئەم پۆرتە چی دەبینرێت</translation>
    </message>
    <message>
        <source>cleartext</source>
        <translation>دەقی ئاشکرا</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>cleartext that upgrades to TLS</source>
        <translation>دەقی ئاشکرا کە بۆ TLS بەرز دەکرێتەوە</translation>
    </message>
    <message>
        <source>TLS by setting</source>
        <translation>TLS بەپێی ڕێکخستن</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>شفرەکراو</translation>
    </message>
    <message>
        <source>partly protected</source>
        <translation>بەشێکی پارێزگاری لێ کراوە</translation>
    </message>
    <message>
        <source>set by a standard</source>
        <translation>بە ستاندارد دیاریکراو</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>تۆمارکراو</translation>
    </message>
    <message>
        <source>vendor default</source>
        <translation>ڕێکخستنی بنەڕەتیی بەرهەمهێنەر</translation>
    </message>
    <message>
        <source>commonly seen</source>
        <translation>زۆر دەبینرێت</translation>
    </message>
    <message>
        <source>A fresh installation listens on all addresses.</source>
        <translation>لە دامەزراندنێکی نوێدا لەسەر هەموو ناونیشانەکان گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>A fresh installation listens on this computer&apos;s loopback address only.</source>
        <translation>لە دامەزراندنێکی نوێدا تەنیا لەسەر ناونیشانی loopback لەم کۆمپیوتەرەدا گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>A fresh installation listens to the local network only.</source>
        <translation>لە دامەزراندنێکی نوێدا تەنیا گوێ لە تۆڕی ناوخۆیی دەگرێت.</translation>
    </message>
    <message>
        <source>A fresh installation listens where its configuration says.</source>
        <translation>لە دامەزراندنێکی نوێدا لەو شوێنە گوێ دەگرێت کە ڕێکخستنەکەی دیاری دەکات.</translation>
    </message>
    <message>
        <source>A fresh installation does not listen until this is switched on.</source>
        <translation>لە دامەزراندنێکی نوێدا گوێ ناگرێت تا ئەمە چالاک نەکرێت.</translation>
    </message>
    <message>
        <source>Where a fresh installation listens differs from case to case.</source>
        <translation>شوێنی گوێگرتن لە دامەزراندنێکی نوێدا لە حاڵەتێکەوە بۆ حاڵەتێکی تر جیاوازە.</translation>
    </message>
    <message>
        <source>%2, %3; %4.</source>
        <comment>transport, security; what ties it to the port</comment>
        <translation>%2، %3؛ %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4.</source>
        <comment>role: transport, security; what ties it to the port</comment>
        <translation>%1: %2، %3؛ %4.</translation>
    </message>
    <message>
        <source>It is set by %1.</source>
        <translation>بە %1 دیاری دەکرێت.</translation>
    </message>
    <message>
        <source>It is set in %1.</source>
        <translation>لەناو %1 دیاری دەکرێت.</translation>
    </message>
    <message>
        <source>It is set by %1 in %2.</source>
        <translation>بە %1 لەناو %2 دیاری دەکرێت.</translation>
    </message>
    <message>
        <source>It also uses port %1.</source>
        <translation>هەروەها پۆرتی %1 بەکار دەهێنێت.</translation>
    </message>
    <message>
        <source>It also uses the ports %1.</source>
        <translation>هەروەها پۆرتەکانی %1 بەکار دەهێنێت.</translation>
    </message>
    <message>
        <source>Lists that come with other programs also name for this port:</source>
        <translation>ئەو لیستانەی لەگەڵ بەرنامەی تردا دێن، بۆ ئەم پۆرتە ناوی ئەمانەش دەبەن:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, its transports</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who really uses it</source>
        <translation>بەڕاستی کێ بەکاری دەهێنێت</translation>
    </message>
    <message>
        <source>IANA, Service Name and Transport Protocol Port Number Registry, as of %1</source>
        <translation>IANA، Service Name and Transport Protocol Port Number Registry، وەشانی %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کۆپیکردن</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>سەرچاوەکان</translation>
    </message>
    <message>
        <source>Why does my scanner call it %1?</source>
        <translation>بۆچی سکانەرەکەم بە %1 ناوی دەبات؟</translation>
    </message>
    <message>
        <source>It prints the name that the registry gives to the number, whoever listens. What people meet here is %1.</source>
        <translation>هەر بەرنامەیەک گوێ بگرێت، سکانەرەکە ئەو ناوە پیشان دەدات کە تۆمارگە بە ژمارەکەی داوە. ئەوەی خەڵک بە کردەوە لێرە دەیبینن بریتییە لە %1.</translation>
    </message>
    <message>
        <source>It prints the registry&apos;s name for the number, whoever listens. The registry itself does not say what %1 is.</source>
        <translation>هەر بەرنامەیەک گوێ بگرێت، سکانەرەکە ناوی ژمارەکە لە تۆمارگەدا پیشان دەدات. تۆمارگە خۆی ناڵێت %1 چییە.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs the service behind it. First find out which one it is: %1, or another of those named above.</source>
        <translation>بەڵێ، ئەگەر کەس پێویستی بەو خزمەتگوزارییە نەبێت کە لە پشتییەوەیە. سەرەتا بزانە کامەیانە: %1، یان یەکێکی تر لەوانەی لە سەرەوە ناویان هاتووە.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs the service behind it. First find out which one it is: known here are %1.</source>
        <translation>بەڵێ، ئەگەر کەس پێویستی بەو خزمەتگوزارییە نەبێت کە لە پشتییەوەیە. سەرەتا بزانە کامەیانە: ئەوانەی لێرە ناسراون بریتین لە %1.</translation>
    </message>
    <message>
        <source>There is little to close: a fresh installation of %1 answers on its own computer only.</source>
        <translation>شتێکی ئەوتۆ نییە بۆ داخستن: %1 لە دامەزراندنێکی نوێدا تەنیا لەسەر کۆمپیوتەرەکەی خۆی وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs %1. A fresh installation does not listen, so somebody may have switched it on.</source>
        <translation>بەڵێ، ئەگەر کەس پێویستی بە %1 نەبێت. لە دامەزراندنێکی نوێدا گوێ ناگرێت، بۆیە لەوانەیە کەسێک چالاکی کردبێت.</translation>
    </message>
    <message>
        <source>Yes, where nobody needs %1: whoever reaches it on this port no longer does.</source>
        <translation>بەڵێ، ئەگەر کەس پێویستی بە %1 نەبێت: ئەوەی لەسەر ئەم پۆرتە پێی دەگات، دوای داخستن چیتر پێی ناگات.</translation>
    </message>
    <message>
        <source>No program that we know of needs %1. If something listens, find out which one it is before you close it.</source>
        <translation>هیچ بەرنامەیەک ناناسین کە پێویستی بە %1 بێت. ئەگەر شتێک گوێ دەگرێت، پێش ئەوەی دایبخەیت بزانە کام بەرنامەیە.</translation>
    </message>
    <message>
        <source>Is %1 safe to close?</source>
        <translation>ئایا داخستنی پۆرتی %1 بێ‌مەترسییە؟</translation>
    </message>
    <message>
        <source>On a network of your own, yes. For software that others install, no: the registry gives it to %1.</source>
        <translation>لەسەر تۆڕی خۆت، بەڵێ. بۆ بەرنامەیەک کە کەسانی تر دایدەمەزرێنن، نەخێر: تۆمارگە ئەم ژمارەیەی بە %1 داوە.</translation>
    </message>
    <message>
        <source>On a network of your own, yes. For software that others install, no: the registry gives it to %2 for %1.</source>
        <translation>لەسەر تۆڕی خۆت، بەڵێ. بۆ بەرنامەیەک کە کەسانی تر دایدەمەزرێنن، نەخێر: تۆمارگە ئەم ژمارەیەی بۆ %1 بە %2 داوە.</translation>
    </message>
    <message>
        <source>Better not as a fixed number on Linux, which lends it to outgoing connections.</source>
        <translation>لە Linux باشتر وایە وەک ژمارەیەکی جێگیر بەکاری نەهێنیت، چونکە ئەو سیستەمە بۆ ماوەیەک دەیدات بە پەیوەندییەکانی بەرەو دەرەوە.</translation>
    </message>
    <message>
        <source>Better not as a fixed number: Linux, macOS and Windows lend it to outgoing connections.</source>
        <translation>باشتر وایە وەک ژمارەیەکی جێگیر بەکاری نەهێنیت: سیستەمەکانی Linux و macOS و Windows بۆ ماوەیەک دەیدەن بە پەیوەندییەکانی بەرەو دەرەوە.</translation>
    </message>
    <message>
        <source>Better not as a fixed number: macOS and Windows lend it to outgoing connections, Linux does not.</source>
        <translation>باشتر وایە وەک ژمارەیەکی جێگیر بەکاری نەهێنیت: سیستەمەکانی macOS و Windows بۆ ماوەیەک دەیدەن بە پەیوەندییەکانی بەرەو دەرەوە، بەڵام Linux وا ناکات.</translation>
    </message>
    <message>
        <source>Where %1 will never run beside it, yes: nobody has registered the number.</source>
        <translation>ئەگەر %1 هەرگیز لە تەنیشتییەوە کار نەکات، بەڵێ: کەس ئەم ژمارەیەی تۆمار نەکردووە.</translation>
    </message>
    <message>
        <source>Below 1024, Unix systems ask for %1.</source>
        <translation>بۆ پۆرتەکانی خوار 1024، سیستەمەکانی Unix داوای %1 دەکەن.</translation>
    </message>
    <message>
        <source>a privilege</source>
        <comment>to listen below 1024</comment>
        <translation>مافێکی تایبەت</translation>
    </message>
    <message>
        <source>Can I use port %1 for my own program?</source>
        <translation>ئایا دەتوانم پۆرتی %1 بۆ بەرنامەی خۆم بەکار بهێنم؟</translation>
    </message>
    <message>
        <source>%1: allow %2</source>
        <comment>firewall, transport</comment>
        <translation>%1: ڕێگەدان بە %2</translation>
    </message>
    <message>
        <source>%1: block %2</source>
        <comment>firewall, transport</comment>
        <translation>%1: ڕێگریکردن لە %2</translation>
    </message>
    <message>
        <source>%1: no longer allow %2</source>
        <comment>firewall, transport</comment>
        <translation>%1: چیتر ڕێگەنەدان بە %2</translation>
    </message>
    <message>
        <source>pf: load the file</source>
        <translation>pf: بارکردنی پەڕگەکە</translation>
    </message>
    <message>
        <source>Application firewall: allow a program</source>
        <translation>دیواری ئاگری بەرنامەکان: ڕێگەدان بە بەرنامەیەک</translation>
    </message>
    <message>
        <source>Application firewall: block a program</source>
        <translation>دیواری ئاگری بەرنامەکان: ڕێگریکردن لە بەرنامەیەک</translation>
    </message>
    <message>
        <source>PowerShell (administrator)</source>
        <translation>PowerShell (بەڕێوەبەر)</translation>
    </message>
    <message>
        <source>How to allow or block it</source>
        <translation>چۆن ڕێگەی پێ بدەیت یان ڕێگریی لێ بکەیت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tool, transport</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>netstat, PID in the last column</source>
        <translation>netstat، ژمارەی PID لە دوایین ستووندایە</translation>
    </message>
    <message>
        <source>The program of that PID</source>
        <translation>بەرنامەکەی ئەو PID</translation>
    </message>
    <message>
        <source>Scan only systems that are yours or that you may test.</source>
        <translation>تەنیا ئەو سیستەمانە سکان بکە کە هی خۆتن یان مۆڵەتی تاقیکردنەوەیانت هەیە.</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>لە کۆمپیوتەرێکی ترەوە</translation>
    </message>
    <message>
        <source>Something was last seen listening here on %1.</source>
        <translation>دوایین جار لە %1 بینرا کە شتێک لێرە گوێی دەگرت.</translation>
    </message>
    <message>
        <source>It is one of the %4, %1 to %2; %3 of them are assigned today.</source>
        <translation>یەکێکە لە %4، لە %1 تا %2؛ ئەمڕۆ %3 لەوانە دراون.</translation>
    </message>
    <message>
        <source>It is one of the %4, %1 to %2, kept free for programs that take a number for a while.</source>
        <translation>یەکێکە لە %4، لە %1 تا %2، کە بەتاڵ دەهێڵرێنەوە بۆ ئەو بەرنامانەی بۆ ماوەیەک ژمارەیەک وەردەگرن.</translation>
    </message>
    <message>
        <source>System ports</source>
        <translation>پۆرتەکانی سیستەم</translation>
    </message>
    <message>
        <source>User ports</source>
        <translation>پۆرتەکانی بەکارهێنەر</translation>
    </message>
    <message>
        <source>Dynamic ports</source>
        <translation>پۆرتە گۆڕاوەکان</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>تێبینیی تۆ</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s) are met here; the table above names them.</source>
        <translation>
            <numerusform>%n خزمەتگوزاریی تر لێرە دەبینرێت، کە ناوی لە خشتەکەی سەرەوەدا هاتووە.</numerusform>
            <numerusform>%n خزمەتگوزاریی تر لێرە دەبینرێت، کە ناوی لە خشتەکەی سەرەوەدا هاتووە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1: nothing listens on port %2 here, over tcp or udp.</source>
        <translation>پشکنین لە %1: لێرە هیچ شتێک لەسەر پۆرتی %2 گوێ ناگرێت، نە بە tcp و نە بە udp.</translation>
    </message>
    <message>
        <source>Checked at %1:</source>
        <translation>پشکنین لە %1:</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ئێستا بپشکنە</translation>
    </message>
    <message>
        <source>You said that it is meant to be here.</source>
        <translation>تۆ وتووتە کە بە مەبەست لێرەیە.</translation>
    </message>
    <message>
        <source>Details, ask it, end it …</source>
        <translation>وردەکاری، پرسیارلێکردن، کۆتایی پێهێنان …</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>بە ناوی %1 تۆمار کراوە</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) share this address and port (SO_REUSEPORT), as workers of one program do.</source>
        <translation>
            <numerusform>%n سۆکێت ئەم ناونیشان و پۆرتە بە هاوبەشی بەکار دەهێنن (SO_REUSEPORT)، وەک چۆن پرۆسەکانی یەک بەرنامە دەیکەن.</numerusform>
            <numerusform>%n سۆکێت ئەم ناونیشان و پۆرتە بە هاوبەشی بەکار دەهێنن (SO_REUSEPORT)، وەک چۆن پرۆسەکانی یەک بەرنامە دەیکەن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ArticlePane</name>
    <message>
        <source>Your answer is in the journal.</source>
        <translation>وەڵامەکەت لە یادداشتنامەکەدایە.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>تێبینیی تۆ</translation>
    </message>
    <message>
        <source>What you want to remember of port %1:</source>
        <translation>ئەوەی دەتەوێت لەبارەی پۆرتی %1 لەبیرت بێت:</translation>
    </message>
    <message>
        <source>Your note could not be kept</source>
        <translation>تێبینییەکەت پاشەکەوت نەکرا</translation>
    </message>
    <message>
        <source>Your answers could not be read</source>
        <translation>وەڵامەکانت نەخوێنرانەوە</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>پاشەکەوتکردنی وەڵامەکانت</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>پەڕگەکانی JSON (*.json)</translation>
    </message>
    <message>
        <source>Your answers are in %1.</source>
        <translation>وەڵامەکانت لە %1 دان.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 نەنووسرا: %2. بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Save this article as PDF</source>
        <translation>پاشەکەوتکردنی ئەم وتارە وەک PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فایلەکانی PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The article is in %1.</source>
        <translation>وتارەکە لە %1 دایە.</translation>
    </message>
</context>
<context>
    <name>portolan::ArticlePresenter</name>
    <message>
        <source>What is known of ports cannot be shown</source>
        <translation>زانیاری دەربارەی پۆرتەکان ناتوانرێت پیشان بدرێت</translation>
    </message>
    <message>
        <source>What is known of this port cannot be shown</source>
        <translation>زانیاری دەربارەی ئەم پۆرتە ناتوانرێت پیشان بدرێت</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>ئەم پەڕەیە ناتوانرێت پیشان بدرێت</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>هیچ پەڕەیەک بە ناوی «%1» نییە.</translation>
    </message>
</context>
<context>
    <name>portolan::ArticlePrinter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 نەنووسرا: %2. بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
</context>
<context>
    <name>portolan::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>وتار</translation>
    </message>
</context>
<context>
    <name>portolan::AskPanel</name>
    <message>
        <source>&amp;Ask this port</source>
        <translation>&amp;پرسیارکردن لەم پۆرتە</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;پرسیارکردنەوە</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>پرسیار دەکرێت …</translation>
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
        <translation>بۆشایی ناوی تۆڕی %1</translation>
    </message>
    <message>
        <source>%1 listens on %2 inside %3, which does not take the port from this computer.</source>
        <translation>%1 لەسەر %2 لەناو %3 گوێ دەگرێت؛ ئەمە پۆرتەکە لەم کۆمپیوتەرەدا ناگرێت.</translation>
    </message>
    <message>
        <source>%1 has a UDP socket on %2.</source>
        <translation>سۆکێتێکی UDP هی %1 لەسەر %2 هەیە.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 لەسەر %2 گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>A connection of %1 with %2 is over, and the kernel keeps the port for about a minute (TIME_WAIT): then it is free.</source>
        <translation>پەیوەندییەکی %1 لەگەڵ %2 کۆتایی هاتووە، و کێرنڵ نزیکەی خولەکێک پۆرتەکە دەهێڵێتەوە (TIME_WAIT): دوای ئەوە بەتاڵ دەبێت.</translation>
    </message>
    <message>
        <source>A connection of %1 with %2 is over, and the kernel keeps the port for about a minute (TIME_WAIT). A program that sets SO_REUSEADDR, as servers do, gets it.</source>
        <translation>پەیوەندییەکی %1 لەگەڵ %2 کۆتایی هاتووە، و کێرنڵ نزیکەی خولەکێک پۆرتەکە دەهێڵێتەوە (TIME_WAIT). بەرنامەیەک کە SO_REUSEADDR دابنێت، وەک ئەوەی سێرڤەرەکان دەیکەن، پۆرتەکەی دەست دەکەوێت.</translation>
    </message>
    <message>
        <source>%1 has bound %2 without listening on it.</source>
        <translation>%1 سۆکێتێکی بە %2 بەستووەتەوە، بەبێ ئەوەی گوێی لەسەر بگرێت.</translation>
    </message>
    <message>
        <source>%1 uses %2 for a connection with %3.</source>
        <translation>%1 ناونیشانی %2 بۆ پەیوەندییەک لەگەڵ %3 بەکار دەهێنێت.</translation>
    </message>
    <message>
        <source>It is below %1, so only programs with the right CAP_NET_BIND_SERVICE get it, as this one has.</source>
        <translation>ژمارەکەی لە %1 کەمترە، بۆیە تەنیا ئەو بەرنامانە دەستیان دەکەوێت کە خاوەنی مافی CAP_NET_BIND_SERVICE بن، وەک ئەم بەرنامەیە.</translation>
    </message>
    <message>
        <source>It is below %1: only root, or a program with the right CAP_NET_BIND_SERVICE, gets it.</source>
        <translation>ژمارەکەی لە %1 کەمترە: تەنیا root، یان بەرنامەیەک کە خاوەنی مافی CAP_NET_BIND_SERVICE بێت، دەستی دەکەوێت.</translation>
    </message>
    <message>
        <source>It is in ip_local_reserved_ports: the system never hands it out by itself, and a program that names it gets it.</source>
        <translation>یەکێکە لە پۆرتەکانی ip_local_reserved_ports: سیستەمەکە هەرگیز لە خۆیەوە نایدات بە کەس، و بەرنامەیەک کە بە ژمارە داوای بکات دەستی دەکەوێت.</translation>
    </message>
    <message>
        <source>It lies in the range from which the system gives programs a port for outgoing connections (%1 to %2), so any program may have it when yours starts.</source>
        <translation>لەو مەودایەدایە کە سیستەمەکە پۆرتی پەیوەندییەکانی بەرەو دەرەوەی لێ دەدات بە بەرنامەکان (%1 تا %2)، بۆیە لەوانەیە کاتێک بەرنامەکەی تۆ دەست پێ دەکات، لای هەر بەرنامەیەکی تر بێت.</translation>
    </message>
    <message>
        <source>The system says that it is in use, and no socket that could be seen holds it: it may be held by one that has just ended.</source>
        <translation>سیستەمەکە دەڵێت بەکار دەهێنرێت، بەڵام هیچ سۆکێتێک نەبینرا کە خاوەنی بێت: لەوانەیە لای سۆکێتێک بێت کە تازە کۆتایی هاتووە.</translation>
    </message>
    <message>
        <source>The system does not give it away: %1.</source>
        <translation>سیستەمەکە نایدات: %1.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used: a program that asks for it is given another one.</source>
        <translation>پۆرتی 0 ناتوانرێت بەکار بهێنرێت: ئەگەر بەرنامەیەک داوای بکات، پۆرتێکی تری پێ دەدرێت.</translation>
    </message>
    <message>
        <source>A program of user %1</source>
        <translation>بەرنامەیەکی بەکارهێنەری %1</translation>
    </message>
    <message>
        <source>A program of user number %1</source>
        <translation>بەرنامەیەکی بەکارهێنەری ژمارە %1</translation>
    </message>
    <message>
        <source>A program that cannot be told</source>
        <translation>بەرنامەیەک کە نازانرێت کامەیە</translation>
    </message>
    <message>
        <source>The kernel</source>
        <translation>کێرنڵ</translation>
    </message>
    <message>
        <source>It shares the address: a program that sets SO_REUSEADDR, as servers do, gets the port, and another does not.</source>
        <translation>ناونیشانەکە لەگەڵ بەرنامەی تردا هاوبەش دەکات: بەرنامەیەک کە SO_REUSEADDR دابنێت، وەک ئەوەی سێرڤەرەکان دەیکەن، پۆرتەکەی دەست دەکەوێت، و بەرنامەیەک کە داینەنێت دەستی ناکەوێت.</translation>
    </message>
    <message>
        <source>%1 And %2 more like it.</source>
        <comment>a sentence, a number</comment>
        <translation>%1 هەروەها %2 دانەی تری هاوشێوەی ئەوە هەن.</translation>
    </message>
    <message>
        <source>A socket that could not be seen holds it too. A program that sets SO_REUSEADDR, as servers do, gets the port, and another does not.</source>
        <translation>هەروەها سۆکێتێک کە نەتوانرا ببینرێت پۆرتەکەی گرتووە. بەرنامەیەک کە SO_REUSEADDR دابنێت، وەک ئەوەی سێرڤەرەکان دەیکەن، پۆرتەکەی دەست دەکەوێت، و بەرنامەیەک کە داینەنێت دەستی ناکەوێت.</translation>
    </message>
</context>
<context>
    <name>portolan::BrowsePane</name>
    <message>
        <source>&amp;Registered</source>
        <translation>&amp;تۆمارکراو</translation>
    </message>
    <message>
        <source>Registered, un&amp;documented</source>
        <translation>تۆمارکراو، &amp;بێ‌بەڵگە</translation>
    </message>
    <message>
        <source>R&amp;eserved</source>
        <translation>&amp;پارێزراو</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>&amp;نەدراو</translation>
    </message>
    <message>
        <source>D&amp;ynamic</source>
        <translation>&amp;گۆڕاو</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <translation>%1 گوێ دەگرێت، %2</translation>
    </message>
    <message>
        <source>%1 % ▾</source>
        <translation>%1٪ ▾</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>نەخشە</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>How to show the ports</source>
        <translation>چۆنیەتیی پیشاندانی پۆرتەکان</translation>
    </message>
    <message>
        <source>Status ▾</source>
        <translation>دۆخ ▾</translation>
    </message>
    <message>
        <source>Show only ports of one status</source>
        <translation>تەنیا پۆرتەکانی یەک دۆخ پیشان بدە</translation>
    </message>
    <message>
        <source>Zoom of the chart</source>
        <translation>ئاستی نزیککردنەوەی نەخشەکە</translation>
    </message>
    <message>
        <source>&amp;All ports</source>
        <translation>&amp;هەموو پۆرتەکان</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>هێڵی کات</translation>
    </message>
</context>
<context>
    <name>portolan::Catalog</name>
    <message>
        <source>Install Portolan again, or set PORTOLAN_DATABASE to a good file.</source>
        <translation>سەرلەنوێ Portolan دابمەزرێنە، یان PORTOLAN_DATABASE بکە بە پەڕگەیەکی دروست.</translation>
    </message>
    <message>
        <source>The port database %1 cannot be read (%2). %3</source>
        <translation>بنکەی داتای پۆرتەکان لە %1 ناتوانرێت بخوێنرێتەوە (%2). %3</translation>
    </message>
    <message>
        <source>The port database %1 is damaged (%2). %3</source>
        <translation>بنکەی داتای پۆرتەکان لە %1 تێک چووە (%2). %3</translation>
    </message>
    <message>
        <source>The port database %1 is missing. %2</source>
        <translation>بنکەی داتای پۆرتەکان لە %1 نییە. %2</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>بنکەی داتای SQLite نییە</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>بنکەی داتای بەرنامەیەکی ترە</translation>
    </message>
    <message>
        <source>The port database %1 has schema version %2, and this program reads version %3. %4</source>
        <translation>وەشانی پێکهاتەی بنکەی داتای پۆرتەکان لە %1 بریتییە لە %2، بەڵام ئەم بەرنامەیە وەشانی %3 دەخوێنێتەوە. %4</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>بەشێکی ونە</translation>
    </message>
</context>
<context>
    <name>portolan::ChartLegend</name>
    <message>
        <source>Legend of the chart</source>
        <translation>کلیلی نەخشەکە</translation>
    </message>
</context>
<context>
    <name>portolan::Detail</name>
    <message>
        <source>Software</source>
        <translation>نەرمەکاڵا</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>وەشانی پرۆتۆکۆڵ</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>خۆی ناو دەنێت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پەیام</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سێرڤەر</translation>
    </message>
    <message>
        <source>Powered by</source>
        <translation>کار دەکات بە</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>جۆری ناوەڕۆک</translation>
    </message>
    <message>
        <source>Sends on to</source>
        <translation>دەنێرێت بۆ</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>سەردێڕی پەڕە</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>سەلماندنی ناسنامە</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>شفرەکردن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>accepts connections without a password</source>
        <translation>پەیوەندییەکان بەبێ وشەی نهێنی وەردەگرێت</translation>
    </message>
    <message>
        <source>speaks another version of MQTT</source>
        <translation>بە وەشانێکی تری MQTT قسە دەکات</translation>
    </message>
    <message>
        <source>asks for a name and a password</source>
        <translation>داوای ناو و وشەی نهێنی دەکات</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>پەیوەندییەکەی ڕەت کردەوە</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>داوای وشەی نهێنی دەکات</translation>
    </message>
    <message>
        <source>answers without a password</source>
        <translation>بەبێ وشەی نهێنی وەڵام دەداتەوە</translation>
    </message>
    <message>
        <source>offers TLS</source>
        <translation>TLS پێشکەش دەکات</translation>
    </message>
    <message>
        <source>has no TLS to offer</source>
        <translation>TLS پێشکەش ناکات</translation>
    </message>
    <message>
        <source>offers TLS, and asks for a password first (CredSSP)</source>
        <translation>TLS پێشکەش دەکات، و سەرەتا داوای وشەی نهێنی دەکات (CredSSP)</translation>
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
        <translation>%1، لە %2 دەستی پێ کردووە</translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation>لە تۆ شاراوەیە</translation>
    </message>
    <message>
        <source>the kernel itself</source>
        <translation>خودی کێرنڵ</translation>
    </message>
    <message>
        <source>no running program</source>
        <translation>هیچ بەرنامەیەکی کارا</translation>
    </message>
    <message>
        <source>Program file</source>
        <translation>پەڕگەی بەرنامە</translation>
    </message>
    <message>
        <source>%1 (gone: an old version runs, restart it)</source>
        <translation>%1 (نەماوە: وەشانێکی کۆن کار دەکات، دووبارە دەستی پێ بکەرەوە)</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>دێڕی فەرمان</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>دروستە تا %1</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>خۆی واژۆی کردووە</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>لەلایەن %1 دەرکراوە</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>خاوەن</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>بەردەست لە</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>ئایا گونجاوە؟</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>تۆمارکراو بە ناوی</translation>
    </message>
    <message>
        <source>User</source>
        <translation>بەکارهێنەر</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یەکە</translation>
    </message>
    <message>
        <source>Socket activation</source>
        <translation>چالاککردن بە سۆکێت</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کۆنتەینەر</translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation>بۆشایی ناوی تۆڕ</translation>
    </message>
    <message>
        <source>Waiting connections</source>
        <translation>پەیوەندییە چاوەڕوانەکان</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 لە ئەوپەڕی %2</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>پرۆتۆکۆڵی Multipath TCP</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>وەردەگیرێت</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>دەستپێکراو لەلایەن</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>نەتوانرا پرسیاری لێ بکرێت</translation>
    </message>
    <message>
        <source>It speaks</source>
        <translation>قسە دەکات بە</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>وتی</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>بڕوانامە</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <comment>date</comment>
        <translation>لە %1 بەسەرچووە</translation>
    </message>
</context>
<context>
    <name>portolan::DetailsPresenter</name>
    <message>
        <source>Nothing listens on this port here.</source>
        <translation>لێرە هیچ شتێک لەسەر ئەم پۆرتە گوێ ناگرێت.</translation>
    </message>
</context>
<context>
    <name>portolan::EndPanel</name>
    <message>
        <source>&amp;End this program …</source>
        <translation>&amp;کۆتاییهێنان بەم بەرنامەیە …</translation>
    </message>
    <message>
        <source>&amp;Force it to end …</source>
        <translation>کۆتاییهێنان بە &amp;زۆر …</translation>
    </message>
    <message>
        <source>End this program?</source>
        <translation>کۆتایی بەم بەرنامەیە بهێنرێت؟</translation>
    </message>
    <message>
        <source>%1 (PID %2) will be asked to end.</source>
        <translation>داوا لە %1 (PID %2) دەکرێت کۆتایی بە کارەکەی بهێنێت.</translation>
    </message>
    <message>
        <source>It may save its work first, or refuse. A service manager may start it again.</source>
        <translation>لەوانەیە سەرەتا کارەکەی پاشەکەوت بکات، یان ڕەتی بکاتەوە. لەوانەیە بەڕێوەبەری خزمەتگوزارییەکان سەرلەنوێ دەستی پێ بکاتەوە.</translation>
    </message>
    <message>
        <source>%1 (PID %2) will be ended by force.</source>
        <translation>بە زۆر کۆتایی بە %1 (PID %2) دەهێنرێت.</translation>
    </message>
    <message>
        <source>What it has not saved is lost.</source>
        <translation>ئەوەی پاشەکەوتی نەکردووە لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>Force it to end</source>
        <translation>بە زۆر کۆتایی پێ بهێنە</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>کۆتایی پێ بهێنە</translation>
    </message>
    <message>
        <source>Waiting for it to end …</source>
        <translation>چاوەڕوانی کۆتاییهاتنی دەکرێت …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
</context>
<context>
    <name>portolan::EndProcess</name>
    <message>
        <source>Process %1 had ended already.</source>
        <translation>پرۆسەی %1 پێشتر کۆتایی هاتبوو.</translation>
    </message>
    <message>
        <source>There is no process %1: choose one that is shown.</source>
        <translation>پرۆسەی %1 نییە: یەکێک لەوانە هەڵبژێرە کە پیشان دراون.</translation>
    </message>
    <message>
        <source>Process 1 holds the whole system together and is not ended. To close a port that it holds, stop the socket unit with systemctl.</source>
        <translation>پرۆسەی 1 هەموو سیستەمەکە پێکەوە ڕادەگرێت و کۆتایی پێ ناهێنرێت. بۆ داخستنی پۆرتێک کە ئەم پرۆسەیە ڕایگرتووە، یەکەی سۆکێتەکە بە systemctl بوەستێنە.</translation>
    </message>
    <message>
        <source>Process %1 is this program itself: close it instead.</source>
        <translation>پرۆسەی %1 خودی ئەم بەرنامەیەیە: لەبری ئەوە بەرنامەکە دابخە.</translation>
    </message>
    <message>
        <source>The system does not show process %1, so Portolan cannot make sure that it is the one that was meant.</source>
        <translation>سیستەمەکە پرۆسەی %1 پیشان نادات، بۆیە Portolan ناتوانێت دڵنیا بێت کە هەمان ئەو پرۆسەیەیە کە مەبەست بوو.</translation>
    </message>
    <message>
        <source>Process %1 is a part of the kernel and cannot be ended.</source>
        <translation>پرۆسەی %1 بەشێکە لە کێرنڵ و ناتوانرێت کۆتایی پێ بهێنرێت.</translation>
    </message>
    <message>
        <source>It is not known when process %1 started, so Portolan cannot make sure that it is the one that was meant.</source>
        <translation>نازانرێت پرۆسەی %1 کەی دەستی پێ کردووە، بۆیە Portolan ناتوانێت دڵنیا بێت کە هەمان ئەو پرۆسەیەیە کە مەبەست بوو.</translation>
    </message>
    <message>
        <source>The process that was shown has ended, and another one has its number %1 now: refresh the list.</source>
        <translation>ئەو پرۆسەیەی پیشان درابوو کۆتایی هاتووە، و ئێستا ژمارەکەی، واتە %1، هی پرۆسەیەکی ترە: لیستەکە نوێ بکەرەوە.</translation>
    </message>
    <message>
        <source>You may not end process %1, which is another user&apos;s: ask the administrator.</source>
        <translation>ناتوانیت کۆتایی بە پرۆسەی %1 بهێنیت، کە هی بەکارهێنەرێکی ترە: داوا لە بەڕێوەبەر بکە.</translation>
    </message>
    <message>
        <source>Process %1 belongs to the user %2, and you may not end it: ask that user or the administrator.</source>
        <translation>خاوەنی پرۆسەی %1 بریتییە لە بەکارهێنەری %2، و ناتوانیت کۆتایی پێ بهێنیت: داوا لەو بەکارهێنەرە یان لە بەڕێوەبەر بکە.</translation>
    </message>
    <message>
        <source>This kernel is too old to end a process safely: Linux 5.3 or newer is needed.</source>
        <translation>ئەم کێرنڵە کۆنترە لەوەی بە سەلامەتی کۆتایی بە پرۆسەیەک بهێنێت: پێویستی بە Linux 5.3 یان نوێتر هەیە.</translation>
    </message>
    <message>
        <source>Process %1 could not be ended: %2.</source>
        <translation>نەتوانرا کۆتایی بە پرۆسەی %1 بهێنرێت: %2.</translation>
    </message>
    <message>
        <source>Process %1 has ended.</source>
        <translation>پرۆسەی %1 کۆتایی هات.</translation>
    </message>
    <message>
        <source>Process %1 was asked to end and still runs: wait, or force it to end, which loses what it has not saved.</source>
        <translation>داوا لە پرۆسەی %1 کرا کۆتایی بە کارەکەی بهێنێت و هێشتا کار دەکات: چاوەڕێ بکە، یان بە زۆر کۆتایی پێ بهێنە، بەڵام بەوە ئەوەی پاشەکەوتی نەکردووە لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>Process %1 was told to end and is still there: it waits for a device or a file system.</source>
        <translation>فەرمان بە پرۆسەی %1 کرا کۆتایی بە کارەکەی بهێنێت و هێشتا ماوە: چاوەڕێی ئامێرێک یان سیستەمێکی پەڕگە دەکات.</translation>
    </message>
    <message>
        <source>Portolan cannot end processes on %1 yet: use the system&apos;s own tools.</source>
        <translation>هێشتا Portolan ناتوانێت لەسەر %1 کۆتایی بە پرۆسەکان بهێنێت: ئامرازەکانی خودی سیستەمەکە بەکار بهێنە.</translation>
    </message>
</context>
<context>
    <name>portolan::Exposure</name>
    <message>
        <source>It is bound to every IPv4 address of this computer.</source>
        <translation>بە هەموو ناونیشانێکی IPv4 لەم کۆمپیوتەرەدا بەستراوەتەوە.</translation>
    </message>
    <message>
        <source>It is bound to every IPv6 address of this computer, and perhaps to every IPv4 address too.</source>
        <translation>بە هەموو ناونیشانێکی IPv6 لەم کۆمپیوتەرەدا بەستراوەتەوە، و لەوانەیە هەروەها بە هەموو ناونیشانێکی IPv4.</translation>
    </message>
    <message>
        <source>It is bound to every IPv6 address of this computer, and to no IPv4 address.</source>
        <translation>بە هەموو ناونیشانێکی IPv6 لەم کۆمپیوتەرەدا بەستراوەتەوە، و بە هیچ ناونیشانێکی IPv4 نەبەستراوەتەوە.</translation>
    </message>
    <message>
        <source>It is bound to every address of this computer, IPv4 and IPv6.</source>
        <translation>بە هەموو ناونیشانێک لەم کۆمپیوتەرەدا بەستراوەتەوە، هی IPv4 و هی IPv6.</translation>
    </message>
    <message>
        <source>One of them, %1, is public, so it can possibly be reached from the internet (firewall rules not read).</source>
        <translation>یەکێکیان، %1، گشتییە، بۆیە لەوانەیە لە ئینتەرنێتەوە بەردەست بێت (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>None of them is public; computers of the same network, such as that of %1, can reach it (firewall rules not read).</source>
        <translation>هیچ کامیان گشتی نییە؛ کۆمپیوتەرەکانی هەمان تۆڕ، وەک تۆڕەکەی %1، دەتوانن پێی بگەن (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>There is no network for it at the moment; computers of any network that is joined can reach it (firewall rules not read).</source>
        <translation>لە ئێستادا تۆڕێکی بۆ نییە؛ کۆمپیوتەرەکانی هەر تۆڕێک کە پەیوەندیی پێوە بکرێت دەتوانن پێی بگەن (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>It is bound to the loopback address %1, which only programs on this computer can reach.</source>
        <translation>بە ناونیشانی loopback %1 بەستراوەتەوە، کە تەنیا بەرنامەکانی سەر ئەم کۆمپیوتەرە دەتوانن پێی بگەن.</translation>
    </message>
    <message>
        <source>It is bound to the link-local address %1, which computers of the same network segment can reach (firewall rules not read).</source>
        <translation>بە ناونیشانی link-local %1 بەستراوەتەوە، کە کۆمپیوتەرەکانی هەمان بەشی تۆڕ دەتوانن پێی بگەن (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>It is bound to the private address %1, which computers of the same network can reach (firewall rules not read).</source>
        <translation>بە ناونیشانی تایبەتی %1 بەستراوەتەوە، کە کۆمپیوتەرەکانی هەمان تۆڕ دەتوانن پێی بگەن (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>It is bound to the group address %1, and gets what computers of the same network send to that group (firewall rules not read).</source>
        <translation>بە ناونیشانی گرووپی %1 بەستراوەتەوە، و ئەوەی کۆمپیوتەرەکانی هەمان تۆڕ بۆ ئەو گرووپەی دەنێرن پێی دەگات (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>It is bound to the public address %1, so it can possibly be reached from the internet (firewall rules not read).</source>
        <translation>بە ناونیشانی گشتیی %1 بەستراوەتەوە، بۆیە لەوانەیە لە ئینتەرنێتەوە بەردەست بێت (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>It is bound to the loopback device lo, which only programs on this computer can reach.</source>
        <translation>بە ئامێری loopback (lo) بەستراوەتەوە، کە تەنیا بەرنامەکانی سەر ئەم کۆمپیوتەرە دەتوانن پێی بگەن.</translation>
    </message>
    <message>
        <source>The system does not tell the address it is bound to.</source>
        <translation>سیستەمەکە ناڵێت بە کام ناونیشان بەستراوەتەوە.</translation>
    </message>
    <message>
        <source>The system does not tell which addresses that are.</source>
        <translation>سیستەمەکە ناڵێت ئەوانە کام ناونیشانن.</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>تەنیا ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>تۆڕی ناوخۆیی</translation>
    </message>
    <message>
        <source>possibly the internet</source>
        <translation>لەوانەیە ئینتەرنێت</translation>
    </message>
    <message>
        <source>inside a container</source>
        <translation>ناو کۆنتەینەر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نەزانراو</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv4.</source>
        <translation>بە ئامێری %1 بەستراوەتەوە، و ئەوەی لەوێوە بە IPv4 دێت پێی دەگات.</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv6, and perhaps by IPv4 too.</source>
        <translation>بە ئامێری %1 بەستراوەتەوە، و ئەوەی لەوێوە بە IPv6 دێت پێی دەگات، و لەوانەیە ئەوەش کە بە IPv4 دێت.</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv6, not by IPv4.</source>
        <translation>بە ئامێری %1 بەستراوەتەوە، و ئەوەی لەوێوە بە IPv6 دێت پێی دەگات، بەڵام ئەوەی بە IPv4 دێت پێی ناگات.</translation>
    </message>
    <message>
        <source>It is bound to the device %1 and gets what comes in there by IPv4 and IPv6.</source>
        <translation>بە ئامێری %1 بەستراوەتەوە، و ئەوەی لەوێوە بە IPv4 و IPv6 دێت پێی دەگات.</translation>
    </message>
    <message>
        <source>That device has the public address %1, so it can possibly be reached from the internet (firewall rules not read).</source>
        <translation>ئەو ئامێرە ناونیشانی گشتیی %1 هەیە، بۆیە لەوانەیە لە ئینتەرنێتەوە بەردەست بێت (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>That device has no public address; computers of the same network, such as that of %1, can reach it (firewall rules not read).</source>
        <translation>ئەو ئامێرە هیچ ناونیشانێکی گشتیی نییە؛ کۆمپیوتەرەکانی هەمان تۆڕ، وەک تۆڕەکەی %1، دەتوانن پێی بگەن (یاساکانی دیواری ئاگر نەخوێندراونەتەوە).</translation>
    </message>
    <message>
        <source>That device has no address for it at the moment, so it cannot be told who can reach it.</source>
        <translation>ئەو ئامێرە لە ئێستادا هیچ ناونیشانێکی بۆ ئەوە نییە، بۆیە ناتوانرێت بوترێت کێ دەتوانێت پێی بگات.</translation>
    </message>
    <message>
        <source>It is in another network namespace (%1), as containers are: its addresses are not those of this computer. Forwarding rules, which were not read, may publish it on one of those.</source>
        <translation>لە بۆشایی ناوێکی تری تۆڕدایە (%1)، وەک ئەوەی کۆنتەینەرەکان تێیدان: ناونیشانەکانی هی ئەم کۆمپیوتەرە نین. لەوانەیە یاساکانی ڕەوانەکردن، کە نەخوێندراونەتەوە، لەسەر یەکێک لە ناونیشانەکانی ئەم کۆمپیوتەرە بەردەستی بکەن.</translation>
    </message>
</context>
<context>
    <name>portolan::FeedbackBar</name>
    <message>
        <source>Thank you. The answer stays on this computer.</source>
        <translation>سوپاس. وەڵامەکەت تەنیا لەسەر ئەم کۆمپیوتەرە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Was this page helpful?</source>
        <translation>ئایا ئەم پەڕەیە یارمەتیدەر بوو؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>A word on it, if you like</source>
        <translation>ئەگەر پێت خۆشە، چەند وشەیەک لەسەری بنووسە</translation>
    </message>
    <message>
        <source>Note to your answer</source>
        <translation>تێبینی بۆ وەڵامەکەت</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message>
        <source>Not in this article</source>
        <translation>لەم وتارەدا نییە</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>گەڕان لەم وتارەدا</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>شوێنی پێشوو</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>شوێنی دواتر</translation>
    </message>
    <message>
        <source>Close the search in this article</source>
        <translation>داخستنی گەڕان لەم وتارەدا</translation>
    </message>
</context>
<context>
    <name>portolan::Identifier</name>
    <message>
        <source>%1 does not accept connections: its queue may be full, or a firewall drops them.</source>
        <translation>%1 پەیوەندییەکان وەرناگرێت: لەوانەیە ڕیزەکەی پڕ بێت، یان دیواری ئاگر ڕێگەیان نەدات.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made: %2. Whether something still listens there, the list of listeners tells.</source>
        <translation>نەتوانرا پەیوەندی بە %1 بکرێت: %2. لیستی گوێگرەکان پیشان دەدات ئایا هێشتا شتێک لەوێ گوێ دەگرێت یان نا.</translation>
    </message>
    <message>
        <source>It answered something that Portolan does not know.</source>
        <translation>بە شتێک وەڵامی دایەوە کە Portolan نایناسێت.</translation>
    </message>
    <message>
        <source>It accepted connections and closed them without a word.</source>
        <translation>پەیوەندییەکانی وەرگرت و بەبێ هیچ وشەیەک دایخستن.</translation>
    </message>
    <message>
        <source>It accepted connections and said nothing within the time there was.</source>
        <translation>پەیوەندییەکانی وەرگرت و لەو ماوەیەدا کە هەبوو هیچی نەوت.</translation>
    </message>
    <message>
        <source>The interface %1 is not up or has no address to connect to.</source>
        <translation>ڕووکاری تۆڕی %1 کار ناکات یان هیچ ناونیشانێکی نییە بۆ ئەوەی پەیوەندیی پێوە بکرێت.</translation>
    </message>
    <message>
        <source>Only TCP ports can be asked what they speak, and %1 is not one.</source>
        <translation>تەنیا لە پۆرتەکانی TCP دەکرێت بپرسرێت بە چ پرۆتۆکۆڵێک قسە دەکەن، و %1 پۆرتی TCP نییە.</translation>
    </message>
    <message>
        <source>Nothing can listen on port 0: choose a port from 1 to 65535.</source>
        <translation>هیچ شتێک ناتوانێت لەسەر پۆرتی 0 گوێ بگرێت: پۆرتێک لە 1 تا 65535 هەڵبژێرە.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer, and Portolan asks no other: choose one that this computer listens on.</source>
        <translation>%1 ناونیشانی ئەم کۆمپیوتەرە نییە، و Portolan لە هیچ کۆمپیوتەرێکی تر ناپرسێت: ناونیشانێک هەڵبژێرە کە ئەم کۆمپیوتەرە لەسەری گوێ دەگرێت.</translation>
    </message>
</context>
<context>
    <name>portolan::IdentifyPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1 چرکە</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <translation>هیچ شتێک بۆ ماوەی %1</translation>
    </message>
    <message>
        <source>an HTTP request (GET / HTTP/1.0)</source>
        <translation>داواکارییەکی HTTP (GET / HTTP/1.0)</translation>
    </message>
    <message>
        <source>the preface of HTTP/2</source>
        <translation>دەستپێکی HTTP/2</translation>
    </message>
    <message>
        <source>an HTTP request that asks for WebSocket (GET / HTTP/1.1)</source>
        <translation>داواکارییەکی HTTP کە داوای WebSocket دەکات (GET / HTTP/1.1)</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s question whether it offers TLS (SSLRequest)</source>
        <translation>پرسیاری PostgreSQL کە ئایا TLS پێشکەش دەکات (SSLRequest)</translation>
    </message>
    <message>
        <source>the memcached command version</source>
        <translation>فەرمانی version بۆ memcached</translation>
    </message>
    <message>
        <source>an MQTT request to connect (CONNECT)</source>
        <translation>داواکارییەکی پەیوەندیکردنی MQTT (CONNECT)</translation>
    </message>
    <message>
        <source>the protocol header of AMQP</source>
        <translation>سەرپەیامی پرۆتۆکۆڵی AMQP</translation>
    </message>
    <message>
        <source>a DNS query (version.bind)</source>
        <translation>پرسیارێکی DNS (version.bind)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what is sent, one after the other</comment>
        <translation>%1، پاشان %2</translation>
    </message>
    <message>
        <source>a TLS ClientHello, and inside TLS %1, or the preface of HTTP/2</source>
        <translation>پەیامی TLS ClientHello، و لەناو پەیوەندییە شفرەکراوەکەدا %1، یان دەستپێکی HTTP/2</translation>
    </message>
    <message>
        <source>a TLS ClientHello, and inside TLS %1</source>
        <translation>پەیامی TLS ClientHello، و لەناو پەیوەندییە شفرەکراوەکەدا %1</translation>
    </message>
    <message>
        <source>Sends to %1: %2.</source>
        <translation>ئەمە بۆ %1 دەنێرێت: %2.</translation>
    </message>
    <message>
        <source>Where that tells nothing, on a new connection: %1.</source>
        <translation>ئەگەر ئەوە هیچ ڕوون نەکاتەوە، لەسەر پەیوەندییەکی نوێ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 at most and reads at most %n KiB.</source>
        <translation>
            <numerusform>ئەوپەڕی %1 دەخایەنێت و ئەوپەڕی %n KiB دەخوێنێتەوە.</numerusform>
            <numerusform>ئەوپەڕی %1 دەخایەنێت و ئەوپەڕی %n KiB دەخوێنێتەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>the Redis commands PING and HELLO</source>
        <translation>فەرمانەکانی PING و HELLO بۆ Redis</translation>
    </message>
    <message>
        <source>an LDAP search for the root entry, without its attributes</source>
        <translation>گەڕانێکی LDAP بۆ تۆماری ڕەگ، بەبێ تایبەتمەندییەکانی</translation>
    </message>
    <message>
        <source>an RDP request to connect</source>
        <translation>داواکارییەکی پەیوەندیکردنی RDP</translation>
    </message>
    <message>
        <source>Where TLS leads to HTTP/2, the HTTP request follows on a new connection; where HTTP refuses it with 400, 403, 404 or 426, one that asks for WebSocket does.</source>
        <translation>ئەگەر TLS بگات بە HTTP/2، داواکارییەکەی HTTP لەسەر پەیوەندییەکی نوێ دەنێردرێت؛ ئەگەر HTTP بە 400 یان 403 یان 404 یان 426 ڕەتی بکاتەوە، داواکارییەک دەنێردرێت کە داوای WebSocket دەکات.</translation>
    </message>
</context>
<context>
    <name>portolan::Journal</name>
    <message>
        <source>There is no page &quot;%1&quot; to answer on. Nothing was saved.</source>
        <translation>هیچ پەڕەیەک بە ناوی «%1» نییە بۆ ئەوەی وەڵامی لەسەر بدرێتەوە. هیچ شتێک پاشەکەوت نەکرا.</translation>
    </message>
    <message>
        <source>The journal %1 is being opened by another Portolan. Try again in a moment.</source>
        <translation>دانەیەکی تری Portolan لەم کاتەدا خەریکە یادداشتنامەی %1 دەکاتەوە. دوای کەمێک دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The folder of the journal %1 cannot be written to. Make it writable, or set PORTOLAN_JOURNAL to a file elsewhere.</source>
        <translation>ناتوانرێت لە بوخچەی یادداشتنامەی %1 بنووسرێت. ڕێگەی نووسین لە بوخچەکەدا بدە، یان PORTOLAN_JOURNAL بکە بە پەڕگەیەک لە شوێنێکی تر.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program. Nothing was changed; try again in a moment.</source>
        <translation>یادداشتنامەی %1 لەلایەن بەرنامەیەکی ترەوە بەکار دەهێنرێت. هیچ شتێک نەگۆڕدرا؛ دوای کەمێک دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written to (%2). Make the file and its folder writable, or set PORTOLAN_JOURNAL to another file.</source>
        <translation>ناتوانرێت لە یادداشتنامەی %1 بنووسرێت (%2). ڕێگەی نووسین لە پەڕگەکە و بوخچەکەیدا بدە، یان PORTOLAN_JOURNAL بکە بە پەڕگەیەکی تر.</translation>
    </message>
    <message>
        <source>The disk of the journal %1 is full. What was in the journal is still there, this change is not. Free some space, and try again.</source>
        <translation>دیسکی یادداشتنامەی %1 پڕ بووە. ئەوەی پێشتر لە یادداشتنامەکەدا بوو هەر ماوە، بەڵام ئەم گۆڕانکارییە تێیدا نییە. هەندێک بۆشایی بەتاڵ بکە و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The disk of the journal %1 does not take or give its data (%2). What was in the journal is still there, this change is not. Look whether the disk is full or failing, and try again.</source>
        <translation>دیسکی یادداشتنامەی %1 داتا نانووسێت یان نایخوێنێتەوە (%2). ئەوەی پێشتر لە یادداشتنامەکەدا بوو هەر ماوە، بەڵام ئەم گۆڕانکارییە تێیدا نییە. سەیر بکە بزانە دیسکەکە پڕ بووە یان خەریکە تێک دەچێت، و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged (%2). Start Portolan again: it sets the file aside and begins a new one.</source>
        <translation>یادداشتنامەی %1 تێک چووە (%2). سەرلەنوێ Portolan بکەرەوە: پەڕگەکە دەخاتە لاوە و یەکێکی نوێ دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used (%2). Nothing was changed; try again, and report it if it stays so.</source>
        <translation>یادداشتنامەی %1 نەتوانرا بەکار بهێنرێت (%2). هیچ شتێک نەگۆڕدرا؛ دووبارە هەوڵ بدەرەوە، و ئەگەر هەر وا مایەوە، ئاگادارمان بکەرەوە.</translation>
    </message>
    <message>
        <source>The folder %1, for the journal, cannot be created. Make the folder above it writable, or set PORTOLAN_JOURNAL to a file elsewhere.</source>
        <translation>بوخچەی %1 بۆ یادداشتنامەکە ناتوانرێت دروست بکرێت. ڕێگەی نووسین لە بوخچەی سەروویدا بدە، یان PORTOLAN_JOURNAL بکە بە پەڕگەیەک لە شوێنێکی تر.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Portolan (schema version %2, and this program knows version %3). It was left as it is. Update Portolan, or set PORTOLAN_JOURNAL to another file.</source>
        <translation>یادداشتنامەی %1 بە وەشانێکی نوێتری Portolan نووسراوە (وەشانی پێکهاتەکەی بریتییە لە %2، بەڵام ئەم بەرنامەیە وەشانی %3 دەناسێت). وەک خۆی هێڵرایەوە. بەرنامەی Portolan نوێ بکەرەوە، یان PORTOLAN_JOURNAL بکە بە پەڕگەیەکی تر.</translation>
    </message>
    <message>
        <source>The journal %1 is not a file. Set PORTOLAN_JOURNAL to a file.</source>
        <translation>یادداشتنامەی %1 پەڕگە نییە. لەبری ئەوە PORTOLAN_JOURNAL بکە بە پەڕگەیەک.</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>تەنیا بۆ خوێندنەوەیە</translation>
    </message>
    <message>
        <source>The journal %1 is damaged or the file of another program, and cannot be renamed (%2). Make its folder writable, or set PORTOLAN_JOURNAL to another file.</source>
        <translation>یادداشتنامەی %1 تێک چووە یان پەڕگەی بەرنامەیەکی ترە، و ناوەکەی ناتوانرێت بگۆڕدرێت (%2). ڕێگەی نووسین لە بوخچەکەیدا بدە، یان PORTOLAN_JOURNAL بکە بە پەڕگەیەکی تر.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be created (%2). Make its folder writable, or set PORTOLAN_JOURNAL to a file elsewhere.</source>
        <translation>یادداشتنامەی %1 ناتوانرێت دروست بکرێت (%2). ڕێگەی نووسین لە بوخچەکەیدا بدە، یان PORTOLAN_JOURNAL بکە بە پەڕگەیەک لە شوێنێکی تر.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and a note here can have %2. Shorten it; nothing was saved.</source>
        <translation>تێبینییەکە %1 نووسەی هەیە، بەڵام لێرە تێبینی تەنیا دەتوانێت تا %2 نووسە بێت. کورتی بکەرەوە؛ هیچ شتێک پاشەکەوت نەکرا.</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>یادداشتنامەکە تێکچووبوو. بە ناوی %1 هەڵگیراوە و یەکێکی نوێ دەستی پێ کردووە.</translation>
    </message>
</context>
<context>
    <name>portolan::JournalKeeper</name>
    <message>
        <source>Something on this port was first seen on %1, last on %2.</source>
        <translation>لەسەر ئەم پۆرتە شتێک یەکەم جار لە %1 بینرا، و دوایین جار لە %2.</translation>
    </message>
</context>
<context>
    <name>portolan::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ز&amp;مان</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>زمانی دێسکتۆپ</translation>
    </message>
</context>
<context>
    <name>portolan::LegendButton</name>
    <message>
        <source>Show only these ports on the chart</source>
        <translation>تەنیا ئەم پۆرتانە لەسەر نەخشەکە پیشان بدە</translation>
    </message>
    <message>
        <source>Shows only ports of this status on the chart.</source>
        <translation>تەنیا پۆرتەکانی ئەم دۆخە لەسەر نەخشەکە پیشان دەدات.</translation>
    </message>
</context>
<context>
    <name>portolan::LinuxListenerSource</name>
    <message>
        <source>Portolan runs in a process name space of its own, as in a container or sandbox, and cannot see the programs outside of it.</source>
        <translation>بەرنامەی Portolan لە بۆشایی ناوی پرۆسەی تایبەت بە خۆیدا کار دەکات، وەک لەناو کۆنتەینەر یان sandbox، و ناتوانێت بەرنامەکانی دەرەوەی ئەوە ببینێت.</translation>
    </message>
    <message>
        <source>This system hides the processes of other users (/proc is mounted with hidepid), so the owners of their sockets cannot be found.</source>
        <translation>ئەم سیستەمە پرۆسەکانی بەکارهێنەرانی تر دەشارێتەوە (/proc بە hidepid مۆنت کراوە)، بۆیە خاوەنی سۆکێتەکانیان نادۆزرێنەوە.</translation>
    </message>
    <message>
        <source>The files below /proc cannot be read here, so the programs that hold the sockets cannot be found. Where you made this environment yourself, mount proc there.</source>
        <translation>پەڕگەکانی ژێر /proc لێرە ناخوێنرێنەوە، بۆیە ئەو بەرنامانەی سۆکێتەکانیان گرتووە نادۆزرێنەوە. ئەگەر خۆت ئەم ژینگەیەت دروست کردووە، proc لەوێدا مۆنت بکە.</translation>
    </message>
</context>
<context>
    <name>portolan::LinuxParentChainSource</name>
    <message>
        <source>Process %1 has ended, so it can no longer be told who started it. Refresh the list.</source>
        <translation>پرۆسەی %1 کۆتایی هاتووە، بۆیە چیتر ناتوانرێت بوترێت کێ دەستی پێ کردووە. لیستەکە نوێ بکەرەوە.</translation>
    </message>
</context>
<context>
    <name>portolan::LinuxPortUseSource</name>
    <message>
        <source>The kernel&apos;s sock_diag does not answer (%1), so sockets that hold the port without listening cannot be told.</source>
        <translation>بەشی sock_diag لە کێرنڵ وەڵام ناداتەوە (%1)، بۆیە ئەو سۆکێتانەی پۆرتەکەیان گرتووە بەبێ ئەوەی گوێ بگرن، نازانرێن.</translation>
    </message>
    <message>
        <source>Containers are running here, and forwarding rules, which were not read, may pass on to one of them what arrives on a port that nobody listens on.</source>
        <translation>لێرە کۆنتەینەر کار دەکەن، و لەوانەیە یاساکانی ڕەوانەکردن، کە نەخوێندراونەتەوە، ئەوەی بە پۆرتێک دەگات کە کەس گوێی لەسەر ناگرێت، ڕەوانەی یەکێک لەو کۆنتەینەرانە بکەن.</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerDialog</name>
    <message>
        <source>%1 on port %2</source>
        <translation>%1 لەسەر پۆرتی %2</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>لە یادداشتنامەدا</translation>
    </message>
    <message>
        <source>This is &amp;meant to be here</source>
        <translation>ئەمە بە &amp;مەبەست لێرەیە</translation>
    </message>
    <message>
        <source>Why, for your own memory</source>
        <translation>بۆچی، بۆ ئەوەی لەبیرت نەچێت</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>ئایا گونجاوە؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerFilter</name>
    <message>
        <source>unusual</source>
        <translation>نائاسایی</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>شاراوە</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>کێرنڵ</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ناوخۆیی</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>بەردەست</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>ئینتەرنێت</translation>
    </message>
    <message>
        <source>container</source>
        <translation>کۆنتەینەر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نەزانراو</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerHeader</name>
    <message>
        <source>Listening here</source>
        <translation>لێرە گوێ دەگرن</translation>
    </message>
    <message>
        <source>Show &amp;UDP clients</source>
        <translation>پیشاندانی &amp;کلایەنتەکانی UDP</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>هەر ئێستا &amp;سەیرکردنەوە</translation>
    </message>
    <message>
        <source>Options of the list of listeners</source>
        <translation>هەڵبژاردنەکانی لیستی گوێگرەکان</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>چی پیشان بدرێت</translation>
    </message>
    <message>
        <source>Show &amp;UDP clients (%1)</source>
        <extracomment>%1 is how many there are</extracomment>
        <translation>پیشاندانی &amp;کلایەنتەکانی UDP (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n سۆکێت</numerusform>
            <numerusform>%n سۆکێت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n socket(s)</source>
        <extracomment>%1 of them are shown</extracomment>
        <translation>
            <numerusform>%1 لە %n سۆکێت</numerusform>
            <numerusform>%1 لە %n سۆکێت</numerusform>
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
        <translation>فلتەر: پۆرت، بەرنامە، یەکە، بەردەست …</translation>
    </message>
    <message>
        <source>Filter the listeners</source>
        <translation>فلتەرکردنی گوێگرەکان</translation>
    </message>
    <message>
        <source>Words of port, program, unit, user or service, or “reachable”, “local”, “unusual”, “hidden”.</source>
        <translation>وشەکانی پۆرت، بەرنامە، یەکە، بەکارهێنەر یان خزمەتگوزاری، یان «بەردەست»، «ناوخۆیی»، «نائاسایی»، «شاراوە».</translation>
    </message>
    <message>
        <source>Listeners of this computer</source>
        <translation>گوێگرەکانی ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Show a&amp;rticle</source>
        <translation>پیشاندانی &amp;وتار</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>کۆپیکردنی &amp;ناونیشان</translation>
    </message>
    <message>
        <source>&amp;Copy row as text</source>
        <translation>&amp;کۆپیکردنی ڕیز وەک دەق</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <translation>ئەوەی نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Looking at what this computer listens on …</source>
        <translation>سەیری ئەوە دەکرێت کە ئەم کۆمپیوتەرە لەسەر چی گوێ دەگرێت …</translation>
    </message>
    <message>
        <source>No listener matches “%1”.</source>
        <translation>هیچ گوێگرێک لەگەڵ «%1» ناگونجێت.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;پاککردنەوەی فلتەر</translation>
    </message>
    <message numerus="yes">
        <source>Nothing listens on this computer. %n UDP client(s) are not shown.</source>
        <translation>
            <numerusform>هیچ شتێک لەسەر ئەم کۆمپیوتەرە گوێ ناگرێت. %n کلایەنتی UDP پیشان نەدراوە.</numerusform>
            <numerusform>هیچ شتێک لەسەر ئەم کۆمپیوتەرە گوێ ناگرێت. %n کلایەنتی UDP پیشان نەدراوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show UDP clients</source>
        <translation>پیشاندانی &amp;کلایەنتەکانی UDP</translation>
    </message>
    <message>
        <source>Nothing listens on this computer.</source>
        <translation>هیچ شتێک لەسەر ئەم کۆمپیوتەرە گوێ ناگرێت.</translation>
    </message>
    <message>
        <source>&amp;Details …</source>
        <translation>و&amp;ردەکارییەکان …</translation>
    </message>
</context>
<context>
    <name>portolan::ListenerText</name>
    <message>
        <source>hidden from you</source>
        <translation>لە تۆ شاراوەیە</translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation>هیچ پرۆسەیەک خاوەنی نییە</translation>
    </message>
    <message>
        <source>in container %1</source>
        <translation>لە کۆنتەینەری %1</translation>
    </message>
    <message>
        <source>reachable from this computer only</source>
        <translation>تەنیا لەم کۆمپیوتەرەوە بەردەستە</translation>
    </message>
    <message>
        <source>reachable from your network</source>
        <translation>لە تۆڕەکەتەوە بەردەستە</translation>
    </message>
    <message>
        <source>possibly reachable from the internet</source>
        <translation>لەوانەیە لە ئینتەرنێتەوە بەردەست بێت</translation>
    </message>
    <message>
        <source>inside a container or another network namespace</source>
        <translation>لەناو کۆنتەینەر یان بۆشایی ناوێکی تری تۆڕ</translation>
    </message>
    <message>
        <source>who can reach it is not known</source>
        <translation>نازانرێت کێ دەتوانێت پێی بگات</translation>
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
        <translation>کێرنڵ</translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation>خاوەنی نەزانراو</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>تەنیا IPv6</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 و IPv6</translation>
    </message>
    <message>
        <source>unusual here</source>
        <translation>لێرە نائاساییە</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>بەکارهێنەری %1</translation>
    </message>
    <message>
        <source>unusual on this port</source>
        <translation>لەسەر ئەم پۆرتە نائاساییە</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>بە ناوی %1 تۆمار کراوە</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>ناونیشانی %1</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <extracomment>%1 is a port number, %2 a list of facts separated by commas</extracomment>
        <translation>پۆرتی %1، %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a transport such as tcp, %2 an address with a port</extracomment>
        <translation>%1 لەسەر %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ئێستا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n چرکە لەمەوبەر</numerusform>
            <numerusform>%n چرکە لەمەوبەر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n خولەک لەمەوبەر</numerusform>
            <numerusform>%n خولەک لەمەوبەر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <comment>processes that share a port</comment>
        <translation>
            <numerusform>%n پرۆسە</numerusform>
            <numerusform>%n پرۆسە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n سۆکێت</numerusform>
            <numerusform>%n سۆکێت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::LsofListenerSource</name>
    <message>
        <source>lsof shows ordinary users their own programs only: listeners of other users and of the system may be missing. Start Portolan as the administrator (root) to see all of them.</source>
        <translation>بۆ بەکارهێنەرانی ئاسایی، lsof تەنیا بەرنامەکانی خۆیان پیشان دەدات: لەوانەیە گوێگرەکانی بەکارهێنەرانی تر و گوێگرەکانی سیستەمەکە لێرە نەبن. بۆ بینینی هەموویان، Portolan وەک بەڕێوەبەر (root) بکەرەوە.</translation>
    </message>
    <message>
        <source>The program ps cannot be run here, so the command lines and start times of the programs are unknown. Install it, or add its folder to PATH.</source>
        <translation>بەرنامەی ps لێرە کار پێ ناکرێت، بۆیە دێڕی فەرمان و کاتی دەستپێکردنی بەرنامەکان نازانرێن. دایمەزرێنە، یان بوخچەکەی بخەرە ناو PATH.</translation>
    </message>
    <message>
        <source>The program %1 could not list the sockets of this computer. It says: %2</source>
        <translation>بەرنامەی %1 نەیتوانی سۆکێتەکانی ئەم کۆمپیوتەرە لە لیستێکدا پیشان بدات. دەڵێت: %2</translation>
    </message>
    <message>
        <source>Portolan asks the program %1 what this computer is listening on, and %1 is not there. Install the package lsof, then try again.</source>
        <translation>بۆ ئەوەی Portolan بزانێت ئەم کۆمپیوتەرە لەسەر چی گوێ دەگرێت، لە بەرنامەی %1 دەپرسێت، بەڵام %1 لێرە نییە. پاکێجی lsof دابمەزرێنە، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The program %1, which tells what this computer is listening on, broke off. Run it in a terminal to see why, then try again.</source>
        <translation>بەرنامەی %1، کە پیشانی دەدات ئەم کۆمپیوتەرە لەسەر چی گوێ دەگرێت، لەناکاو تێک چوو. بۆ ئەوەی هۆکارەکەی ببینیت، لە تێرمیناڵێکدا بیخەرە کار، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The program %1 did not say in time what this computer is listening on. A network drive that does not answer can hold it up: disconnect it, then try again.</source>
        <translation>بەرنامەی %1 لە کاتی خۆیدا نەیوت ئەم کۆمپیوتەرە لەسەر چی گوێ دەگرێت. لەوانەیە دیسکێکی تۆڕ کە وەڵام ناداتەوە ڕایگرتبێت: پەیوەندییەکەی بپچڕێنە، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>The article is on the clipboard.</source>
        <translation>وتارەکە لەسەر کلیپبۆردە.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>کۆپی کرا: %1</translation>
    </message>
    <message>
        <source>What is known of ports cannot be shown</source>
        <translation>زانیاری دەربارەی پۆرتەکان ناتوانرێت پیشان بدرێت</translation>
    </message>
    <message>
        <source>Port %1 – Portolan</source>
        <translation>پۆرتی %1 – Portolan</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>دەربارەی Portolan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;A chart of the 65,536 network ports, and of what this computer listens on.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Port names are data of the IANA registry, in the public domain (CC0).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;نەخشەی 65,536 پۆرتی تۆڕ، و ئەوەی ئەم کۆمپیوتەرە لەسەری گوێ دەگرێت.&lt;/p&gt;&lt;p&gt;بەرنامەی ئازاد لەژێر GNU General Public License، وەشانی 3 یان نوێتر. ناوی پۆرتەکان لە داتای تۆمارگەی IANA وەرگیراون، کە موڵکی گشتییە (CC0).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open in your browser?</source>
        <translation>لە وێبگەڕەکەتدا بکرێتەوە؟</translation>
    </message>
    <message>
        <source>This address is outside of Portolan:</source>
        <translation>ئەم ناونیشانە دەکەوێتە دەرەوەی Portolan:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
</context>
<context>
    <name>portolan::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>داخستنی ئەم ئاگادارکردنەوەیە</translation>
    </message>
</context>
<context>
    <name>portolan::Options</name>
    <message>
        <source>There are no “%1” colours: choose light, dark or system.</source>
        <translation>ڕەنگی «%1» نییە: light یان dark یان system هەڵبژێرە.</translation>
    </message>
    <message>
        <source>“%1” is no size of a window: give it as 1280x800.</source>
        <translation>«%1» قەبارەی پەنجەرە نییە: وەک 1280x800 بینووسە.</translation>
    </message>
    <message>
        <source>A chart of the 65,536 network ports, and of what this computer listens on.</source>
        <translation>نەخشەی 65,536 پۆرتی تۆڕ، و ئەوەی ئەم کۆمپیوتەرە لەسەری گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>A port to show, or what to search for.</source>
        <translation>پۆرتێک بۆ پیشاندان، یان شتێک بۆ گەڕان.</translation>
    </message>
    <message>
        <source>light, dark or system, for this run.</source>
        <translation>ڕەنگەکان تەنیا بۆ ئەم جارە: light یان dark یان system.</translation>
    </message>
    <message>
        <source>The language of the window, such as en or ro.</source>
        <translation>زمانی پەنجەرەکە، وەک en یان ro.</translation>
    </message>
    <message>
        <source>The size of the window, such as 1280x800.</source>
        <translation>قەبارەی پەنجەرەکە، وەک 1280x800.</translation>
    </message>
    <message>
        <source>Take a picture of the window into a PNG file and end.</source>
        <translation>وێنەی پەنجەرەکە لە پەڕگەیەکی PNG پاشەکەوت بکە و کۆتایی پێ بهێنە.</translation>
    </message>
</context>
<context>
    <name>portolan::OwnerHelper</name>
    <message>
        <source>The right to see the owners was not given in time, so they stay hidden. Ask again, and look for a question for the password behind other windows.</source>
        <translation>مافی بینینی خاوەنەکان لە کاتی خۆیدا نەدرا، بۆیە هەر شاراوە دەمێننەوە. دووبارە داوای بکەرەوە، و سەیر بکە بزانە ئایا پەنجەرەی داواکردنی وشەی نهێنی لە پشت پەنجەرەکانی ترەوەیە.</translation>
    </message>
    <message>
        <source>Who holds sockets of other users can be seen with polkit&apos;s pkexec, which is not installed here. Install it, or run “sudo portolan-cli listeners” in a terminal.</source>
        <translation>بە pkexec، کە بەشێکە لە polkit، دەبینرێت کێ سۆکێتەکانی بەکارهێنەرانی تری گرتووە، بەڵام ئەو بەرنامەیە لێرە دانەمەزراوە. دایمەزرێنە، یان لە تێرمیناڵێکدا «sudo portolan-cli listeners» بخەرە کار.</translation>
    </message>
    <message>
        <source>The program portolan-cli, which finds the owners, is not at %1: install Portolan anew, as a whole.</source>
        <translation>بەرنامەی portolan-cli، کە خاوەنەکان دەدۆزێتەوە، لە %1 نییە: سەرلەنوێ Portolan بە تەواوی دابمەزرێنە.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>نەتوانرا بەرنامەی %1 بخرێتە کار: %2.</translation>
    </message>
    <message>
        <source>The look at the owners broke off, so they stay hidden: ask again.</source>
        <translation>سەیرکردنی خاوەنەکان نیوەچڵ مایەوە، بۆیە هەر شاراوە دەمێننەوە: دووبارە داوای بکەرەوە.</translation>
    </message>
    <message>
        <source>The question for the password was closed, so the owners stay hidden.</source>
        <translation>پەنجەرەی داواکردنی وشەی نهێنی داخرا، بۆیە خاوەنەکان هەر شاراوە دەمێننەوە.</translation>
    </message>
    <message>
        <source>portolan-cli could not find out the owners and ended with status %1.</source>
        <translation>بەرنامەی portolan-cli نەیتوانی خاوەنەکان بدۆزێتەوە و بە کۆدی دەرچوونی %1 کۆتایی هات.</translation>
    </message>
    <message>
        <source>portolan-cli could not find out the owners: %1</source>
        <translation>بەرنامەی portolan-cli نەیتوانی خاوەنەکان بدۆزێتەوە: %1</translation>
    </message>
    <message>
        <source>Nobody can be asked for the password, for no polkit agent runs in this session. Start the one of your desktop, or run “sudo portolan-cli listeners” in a terminal.</source>
        <translation>ناتوانرێت داوای وشەی نهێنی لە کەس بکرێت، چونکە لەم دانیشتنەدا هیچ بریکارێکی polkit کار ناکات. بریکاری دێسکتۆپەکەت بخەرە کار، یان لە تێرمیناڵێکدا «sudo portolan-cli listeners» بخەرە کار.</translation>
    </message>
    <message>
        <source>The right to see the owners comes from polkit, which does not answer. Start its service, or run “sudo portolan-cli listeners” in a terminal.</source>
        <translation>مافی بینینی خاوەنەکان polkit دەیدات، بەڵام وەڵام ناداتەوە. خزمەتگوزارییەکەی بخەرە کار، یان لە تێرمیناڵێکدا «sudo portolan-cli listeners» بخەرە کار.</translation>
    </message>
    <message>
        <source>The system did not give the right to see the owners: the password was wrong or missing, or your account may not ask in this session. “sudo portolan-cli listeners” in a terminal shows them too.</source>
        <translation>سیستەمەکە مافی بینینی خاوەنەکانی نەدا: وشەی نهێنی هەڵە بوو یان نەدرا، یان هەژمارەکەت لەم دانیشتنەدا بۆی نییە داوای بکات. فەرمانی «sudo portolan-cli listeners» لە تێرمیناڵێکدا ئەوانیش پیشان دەدات.</translation>
    </message>
    <message>
        <source>The look at the owners was not let through (%1). “sudo portolan-cli listeners” in a terminal shows them too.</source>
        <translation>ڕێگە بە سەیرکردنی خاوەنەکان نەدرا (%1). فەرمانی «sudo portolan-cli listeners» لە تێرمیناڵێکدا ئەوانیش پیشان دەدات.</translation>
    </message>
</context>
<context>
    <name>portolan::OwnerRequest</name>
    <message numerus="yes">
        <source>%n owner(s) found.</source>
        <translation>
            <numerusform>%n خاوەن دۆزرایەوە.</numerusform>
            <numerusform>%n خاوەن دۆزرایەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look with an administrator&apos;s rights found no more owners: the sockets may be held in a container, or have changed since.</source>
        <translation>سەیرکردن بە مافەکانی بەڕێوەبەر هیچ خاوەنێکی تری نەدۆزییەوە: لەوانەیە سۆکێتەکان لەناو کۆنتەینەرێکدا گیرابن، یان لەو کاتەوە گۆڕابن.</translation>
    </message>
</context>
<context>
    <name>portolan::PackageOwner</name>
    <message>
        <source>%1 did not answer: %2.</source>
        <translation>%1 وەڵامی نەدایەوە: %2.</translation>
    </message>
    <message>
        <source>%1 crashed: check that the package manager works.</source>
        <translation>%1 لەناکاو تێک چوو: بپشکنە ئایا بەڕێوەبەری پاکێجەکان کار دەکات.</translation>
    </message>
    <message>
        <source>“%1” is no path of a file: give it from the root.</source>
        <translation>«%1» ڕێڕەوی پەڕگە نییە: ڕێڕەوەکە لە ڕەگەوە بنووسە.</translation>
    </message>
    <message>
        <source>There is no package manager here that Portolan knows: it asks dpkg, rpm and pacman.</source>
        <translation>هیچ بەڕێوەبەرێکی پاکێجەکان لێرە نییە کە Portolan بیناسێت: لە dpkg و rpm و pacman دەپرسێت.</translation>
    </message>
</context>
<context>
    <name>portolan::PortChart</name>
    <message>
        <source>Chart of ports</source>
        <translation>نەخشەی پۆرتەکان</translation>
    </message>
    <message>
        <source>All 65,536 ports, with the listeners of this computer. Arrow keys move from port to port, N and Shift+N from listener to listener.</source>
        <translation>هەموو 65,536 پۆرتەکە، لەگەڵ گوێگرەکانی ئەم کۆمپیوتەرە. دوگمەکانی تیر لە پۆرتێکەوە دەتبەن بۆ پۆرتێکی تر، و N و Shift+N لە گوێگرێکەوە بۆ گوێگرێکی تر.</translation>
    </message>
</context>
<context>
    <name>portolan::PortListModel</name>
    <message>
        <source>Port</source>
        <translation>پۆرت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>وەسف</translation>
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
        <translation>لێرە</translation>
    </message>
    <message>
        <source>%1 listens here, %2</source>
        <extracomment>%1 is a program, %2 a few words such as &quot;this computer only&quot;</extracomment>
        <translation>%1 لێرە گوێ دەگرێت، %2</translation>
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
        <translation>پۆرتی %1، %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>No registered name</source>
        <translation>ناوی تۆمارکراوی نییە</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>وەسفی نییە</translation>
    </message>
    <message>
        <source>Nothing listens here</source>
        <translation>لێرە هیچ شتێک گوێ ناگرێت</translation>
    </message>
</context>
<context>
    <name>portolan::PortListView</name>
    <message>
        <source>Range of ports</source>
        <translation>مەودای پۆرتەکان</translation>
    </message>
    <message>
        <source>All ranges</source>
        <translation>هەموو مەوداکان</translation>
    </message>
    <message>
        <source>System ports</source>
        <translation>پۆرتەکانی سیستەم</translation>
    </message>
    <message>
        <source>User ports</source>
        <translation>پۆرتەکانی بەکارهێنەر</translation>
    </message>
    <message>
        <source>Dynamic ports</source>
        <translation>پۆرتە گۆڕاوەکان</translation>
    </message>
    <message>
        <source>Registration status</source>
        <translation>دۆخی تۆمارکردن</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>هەر دۆخێک</translation>
    </message>
    <message>
        <source>Filter the ports</source>
        <translation>فلتەرکردنی پۆرتەکان</translation>
    </message>
    <message>
        <source>Filter: number, name …</source>
        <translation>فلتەر: ژمارە، ناو …</translation>
    </message>
    <message>
        <source>Words of name, description or program, or the beginning of a port number.</source>
        <translation>وشەکانی ناو، وەسف یان بەرنامە، یان سەرەتای ژمارەی پۆرت.</translation>
    </message>
    <message>
        <source>Listening &amp;here</source>
        <translation>&amp;لێرە گوێ دەگرێت</translation>
    </message>
    <message>
        <source>Show only ports that this computer listens on.</source>
        <translation>تەنیا ئەو پۆرتانە پیشان بدە کە ئەم کۆمپیوتەرە لەسەریان گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>هەموو پۆرتەکان</translation>
    </message>
    <message>
        <source>The ports have not been read yet.</source>
        <translation>هێشتا پۆرتەکان نەخوێندراونەتەوە.</translation>
    </message>
    <message>
        <source>No port fits these filters.</source>
        <translation>هیچ پۆرتێک لەگەڵ ئەم فلتەرانە ناگونجێت.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;پاککردنەوەی فلتەرەکان</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 پۆرت</translation>
    </message>
    <message>
        <source>%1 of %2 ports</source>
        <translation>%1 لە %2 پۆرت</translation>
    </message>
</context>
<context>
    <name>portolan::Process</name>
    <message>
        <source>%1, calls itself %2</source>
        <comment>the name of a program, and the one it gives itself</comment>
        <translation>%1، کە خۆی بە ناوی %2 دەناسێنێت</translation>
    </message>
</context>
<context>
    <name>portolan::SearchBox</name>
    <message>
        <source>Nothing found. Try a part of the name, or a port number.</source>
        <translation>هیچ نەدۆزرایەوە. بەشێک لە ناوەکە یان ژمارەی پۆرتێک تاقی بکەرەوە.</translation>
    </message>
    <message>
        <source>Search ports, services, programs …</source>
        <translation>گەڕان لە پۆرت، خزمەتگوزاری و بەرنامەکان …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>گەڕان</translation>
    </message>
    <message>
        <source>Words or a question, a port number, a range such as 20-25, or tcp:443</source>
        <translation>وشە یان پرسیار، ژمارەی پۆرت، مەودایەک وەک 20-25، یان tcp:443</translation>
    </message>
    <message>
        <source>Words or a question, a port number, 20-25, tcp:443, status:reserved, range:user, kind:database, threat:yes, or listening</source>
        <translation>وشە یان پرسیار، ژمارەی پۆرت، 20-25، tcp:443، status:reserved، range:user، kind:database، threat:yes، یان listening</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>ئەنجامەکانی گەڕان</translation>
    </message>
</context>
<context>
    <name>portolan::SearchHit</name>
    <message>
        <source>Contains the words</source>
        <translation>وشەکانی تێدایە</translation>
    </message>
    <message>
        <source>Page of that title</source>
        <translation>پەڕەیەک بەو سەردێڕە</translation>
    </message>
    <message>
        <source>Page that mentions: %1</source>
        <translation>پەڕەیەک کە ئاماژە بەمە دەکات: %1</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>ژمارەی پۆرت</translation>
    </message>
    <message>
        <source>Registered name: %1</source>
        <translation>ناوی تۆمارکراو: %1</translation>
    </message>
    <message>
        <source>Service or program: %1</source>
        <translation>خزمەتگوزاری یان بەرنامە: %1</translation>
    </message>
    <message>
        <source>Named in a list: %1</source>
        <translation>لە لیستێکدا ناوی هاتووە: %1</translation>
    </message>
    <message>
        <source>Described as: %1</source>
        <translation>وەسف کراوە وەک: %1</translation>
    </message>
    <message>
        <source>Fits the filter</source>
        <translation>لەگەڵ فلتەرەکەدا دەگونجێت</translation>
    </message>
    <message>
        <source>%1 (“%2” read as “%3”)</source>
        <translation>%1 («%2» وەک «%3» خوێندرایەوە)</translation>
    </message>
</context>
<context>
    <name>portolan::SearchModel</name>
    <message>
        <source>Page %1, %2</source>
        <translation>پەڕەی %1، %2</translation>
    </message>
    <message>
        <source>Port %1, %2, %3</source>
        <translation>پۆرتی %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>portolan::SearchQuery</name>
    <message>
        <source>There is no port %1: port numbers go from 0 to 65535.</source>
        <translation>پۆرتی %1 بوونی نییە: ژمارەی پۆرت تەنیا لە 0 تا 65535 دەبێت.</translation>
    </message>
    <message>
        <source>“%1” is no status. Possible are: %2.</source>
        <translation>«%1» دۆخ نییە. دەتوانیت ئەمانە بنووسیت: %2.</translation>
    </message>
    <message>
        <source>“%1” is no port range. Possible are: %2.</source>
        <translation>«%1» مەودای پۆرتەکان نییە. دەتوانیت ئەمانە بنووسیت: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of service. Possible are: %2.</source>
        <translation>«%1» جۆری خزمەتگوزاری نییە. دەتوانیت ئەمانە بنووسیت: %2.</translation>
    </message>
    <message>
        <source>“%1” is no answer to threat. Possible are: yes, no.</source>
        <translation>«%1» وەڵامی threat نییە. دەتوانیت ئەمانە بنووسیت: yes، no.</translation>
    </message>
</context>
<context>
    <name>portolan::SnapshotReader</name>
    <message>
        <source>Something was left out: “portolan-cli listeners”, run in a terminal, tells why.</source>
        <translation>شتێک لێرەدا نییە: فەرمانی «portolan-cli listeners»، ئەگەر لە تێرمیناڵێکدا بیخەیتە کار، هۆکارەکەی دەڵێت.</translation>
    </message>
    <message>
        <source>The list of listeners is longer than %1, which is more than a computer can have: check that portolan-cli is the one that came with Portolan.</source>
        <translation>لیستی گوێگرەکان لە %1 درێژترە، کە زیاترە لەوەی کۆمپیوتەرێک بتوانێت هەیبێت: بپشکنە ئایا ئەم portolan-cli هەمان ئەوەیە کە لەگەڵ Portolan هاتووە.</translation>
    </message>
    <message>
        <source>The list of listeners cannot be read, because it is no JSON or was cut off: check that portolan-cli is the one that came with Portolan, and ask again.</source>
        <translation>لیستی گوێگرەکان ناخوێنرێتەوە، چونکە JSON نییە یان بە ناتەواوی بڕاوە: بپشکنە ئایا ئەم portolan-cli هەمان ئەوەیە کە لەگەڵ Portolan هاتووە، و دووبارە داوای بکەرەوە.</translation>
    </message>
    <message>
        <source>The list of listeners is written in another way than this Portolan reads: install portolan-cli and Portolan of the same version.</source>
        <translation>لیستی گوێگرەکان بە شێوەیەکی جیاواز نووسراوە لەوەی ئەم وەشانەی Portolan دەیخوێنێتەوە: بەرنامەکانی portolan-cli و Portolan بە هەمان وەشان دابمەزرێنە.</translation>
    </message>
    <message>
        <source>The list of listeners cannot be read: its field “%1” is missing or wrong. Install portolan-cli and Portolan of the same version.</source>
        <translation>لیستی گوێگرەکان ناخوێنرێتەوە: خانەی «%1» تێیدا نییە یان هەڵەیە. بەرنامەکانی portolan-cli و Portolan بە هەمان وەشان دابمەزرێنە.</translation>
    </message>
    <message>
        <source>UDP sockets of clients that were left out: %1. “portolan-cli listeners --all” shows them too.</source>
        <translation>سۆکێتەکانی UDP هی کلایەنتەکان کە پیشان نەدراون: %1. فەرمانی «portolan-cli listeners --all» ئەوانیش پیشان دەدات.</translation>
    </message>
</context>
<context>
    <name>portolan::SocketActivation</name>
    <message>
        <source>systemd holds it, and starts a service when somebody uses it.</source>
        <translation>بەرنامەی systemd خاوەنیەتی، و کاتێک کەسێک بەکاری دەهێنێت خزمەتگوزارییەک دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>systemd holds it too, and gave it to %1.</source>
        <translation>هەروەها systemd خاوەنیەتی، و داویەتی بە %1.</translation>
    </message>
    <message>
        <source>systemd holds it for %1, which started %2.</source>
        <translation>بەرنامەی systemd بۆ %1 ڕایگرتووە، کە بووە هۆی دەستپێکردنی %2.</translation>
    </message>
    <message>
        <source>systemd holds it for %1, which starts %2, or the service that its file names instead, when somebody uses it.</source>
        <translation>بەرنامەی systemd بۆ %1 ڕایگرتووە، کە کاتێک کەسێک بەکاری دەهێنێت %2 دەست پێ دەکات، یان لەبری ئەوە ئەو خزمەتگوزارییەی لە پەڕگەکەیدا ناوی هاتووە.</translation>
    </message>
</context>
<context>
    <name>portolan::SocketTable</name>
    <message>
        <source>Neither the kernel&apos;s sock_diag (%1) nor the files below /proc/net can be read, so it cannot be told what is listening here. In a sandbox, allow one of the two.</source>
        <translation>نە sock_diag لە کێرنڵ (%1) و نە پەڕگەکانی ژێر /proc/net دەخوێنرێنەوە، بۆیە ناتوانرێت بوترێت چی لێرە گوێ دەگرێت. لەناو sandbox، ڕێگە بە یەکێک لەم دووانە بدە.</translation>
    </message>
    <message>
        <source>The kernel offers no sock_diag for %1 (%2), so /proc/net was read instead: it does not tell the device a socket is bound to, whether an IPv6 socket accepts IPv4 too, nor how long its queue is.</source>
        <translation>کێرنڵ sock_diag بۆ %1 پێشکەش ناکات (%2)، بۆیە لەجیاتی ئەوە /proc/net خوێندرایەوە: ئەمە نە ئەو ئامێرە دەڵێت کە سۆکێتێک پێوەی بەستراوەتەوە، نە ئەوەی ئایا سۆکێتێکی IPv6 هەروەها پەیوەندیی IPv4 وەردەگرێت، نە درێژیی ڕیزەکەی.</translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message numerus="yes">
        <source>%n listening</source>
        <translation>
            <numerusform>%n گوێگر</numerusform>
            <numerusform>%n گوێگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable from the network</source>
        <translation>
            <numerusform>%n لە تۆڕەوە بەردەست</numerusform>
            <numerusform>%n لە تۆڕەوە بەردەست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexpected</source>
        <translation>
            <numerusform>%n چاوەڕواننەکراو</numerusform>
            <numerusform>%n چاوەڕواننەکراو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) hidden from you</source>
        <translation>
            <numerusform>%n خاوەنی لە تۆ شاراوە</numerusform>
            <numerusform>%n خاوەنی لە تۆ شاراوە</numerusform>
        </translation>
    </message>
    <message>
        <source>Registry of %1 · offline</source>
        <translation>تۆمارگەی %1 · دەرهێڵ</translation>
    </message>
    <message>
        <source>No port database</source>
        <translation>بنکەی داتای پۆرتەکان نییە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>پیشاندانیان…</translation>
    </message>
    <message>
        <source>Cancel the question for the hidden owners</source>
        <translation>هەڵوەشاندنەوەی پرسیارکردن دەربارەی خاوەنە شاراوەکان</translation>
    </message>
    <message>
        <source>Show the owners hidden from you</source>
        <translation>پیشاندانی ئەو خاوەنانەی لە تۆ شاراوەن</translation>
    </message>
    <message>
        <source>An administrator is being asked</source>
        <translation>پرسیار لە بەڕێوەبەرێک دەکرێت</translation>
    </message>
    <message>
        <source>Looks once with the rights of an administrator, who is asked for the password</source>
        <translation>یەک جار بە مافەکانی بەڕێوەبەر سەیر دەکات، و داوای وشەی نهێنی لە بەڕێوەبەر دەکرێت</translation>
    </message>
</context>
<context>
    <name>portolan::StatusText</name>
    <message>
        <source>registered</source>
        <translation>تۆمارکراو</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>بێ‌بەڵگە</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>پارێزراو</translation>
    </message>
    <message>
        <source>de-assigned</source>
        <translation>ناوی لێ سەندراوە</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>گۆڕاو</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>نەدراو</translation>
    </message>
</context>
<context>
    <name>portolan::Terminal</name>
    <message>
        <source>Writes the whole catalogue, one line a port number.</source>
        <translation>هەموو کەتەلۆگەکە دەنووسێت، هەر ژمارە پۆرتێک لە دێڕێکدا.</translation>
    </message>
    <message>
        <source>ndjson (the default) or csv.</source>
        <translation>ndjson (بنەڕەتی) یان csv.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose ndjson or csv.</source>
        <translation>فۆرماتی «%1» نییە: ndjson یان csv هەڵبژێرە.</translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation>کێرنڵ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ کەسێک</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>خاوەن</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تۆمارکراو</translation>
    </message>
    <message>
        <source>Shows what this computer is listening on.</source>
        <translation>پیشانی دەدات ئەم کۆمپیوتەرە لەسەر چی گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>بە JSON وەڵام بدەرەوە.</translation>
    </message>
    <message>
        <source>Show UDP sockets of clients as well.</source>
        <translation>سۆکێتەکانی UDP هی کلایەنتەکانیش پیشان بدە.</translation>
    </message>
    <message>
        <source>what is known of a port</source>
        <translation>ئەوەی دەربارەی پۆرتێک دەزانرێت</translation>
    </message>
    <message>
        <source>ports by name, number or description</source>
        <translation>پۆرتەکان بەپێی ناو، ژمارە یان وەسف</translation>
    </message>
    <message>
        <source>what this computer is listening on</source>
        <translation>ئەوەی ئەم کۆمپیوتەرە لەسەری گوێ دەگرێت</translation>
    </message>
    <message>
        <source>the whole catalogue, one line a port number</source>
        <translation>هەموو کەتەلۆگەکە، هەر ژمارە پۆرتێک لە دێڕێکدا</translation>
    </message>
    <message>
        <source>figures computed from the catalogue</source>
        <translation>ئامارێک کە لە کەتەلۆگەکەوە هەژمار کراوە</translation>
    </message>
    <message>
        <source>Usage: portolan-cli SUBCOMMAND [OPTIONS]</source>
        <translation>بەکارهێنان: portolan-cli SUBCOMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation>ژێرفەرمانەکان:</translation>
    </message>
    <message>
        <source>portolan-cli SUBCOMMAND --help tells the options of one.</source>
        <translation>بۆ بینینی هەڵبژاردنەکانی هەر ژێرفەرمانێک: portolan-cli SUBCOMMAND --help</translation>
    </message>
    <message>
        <source>There is no subcommand “%1”.</source>
        <translation>ژێرفەرمانی «%1» نییە.</translation>
    </message>
    <message>
        <source>Finds ports by name, program, number or description.</source>
        <translation>پۆرتەکان بەپێی ناو، بەرنامە، ژمارە یان وەسف دەدۆزێتەوە.</translation>
    </message>
    <message>
        <source>Words or a question, &quot;a phrase&quot;, a number, 20-25, tcp:443, status:reserved, range:user, kind:database, threat:yes, or listening: what this computer listens on now.</source>
        <translation>وشە یان پرسیار، &quot;دەستەواژەیەک&quot;، ژمارەیەک، 20-25، tcp:443، status:reserved، range:user، kind:database، threat:yes، یان listening: ئەوەی ئەم کۆمپیوتەرە ئێستا لەسەری گوێ دەگرێت.</translation>
    </message>
    <message>
        <source>At most so many results.</source>
        <translation>زۆرترین ژمارەی ئەنجامەکان.</translation>
    </message>
    <message>
        <source>The limit has to be a number from 1 on.</source>
        <translation>سنوورەکە دەبێت ژمارەیەک بێت، 1 یان زیاتر.</translation>
    </message>
    <message>
        <source>Say what to look for, as in: portolan-cli search postgres</source>
        <translation>بڵێ بەدوای چیدا دەگەڕێیت، وەک: portolan-cli search postgres</translation>
    </message>
    <message>
        <source>There is no page “%1”. Choose one of: %2.</source>
        <translation>پەڕەی «%1» نییە. یەکێک لەمانە هەڵبژێرە: %2.</translation>
    </message>
    <message>
        <source>Shows the article of a port.</source>
        <translation>وتاری پۆرتێک پیشان دەدات.</translation>
    </message>
    <message>
        <source>A port number from 0 to 65535, or concept:ID for a page on an idea behind ports.</source>
        <translation>ژمارەی پۆرتێک لە 0 تا 65535، یان concept:ID بۆ پەڕەیەک دەربارەی بیرۆکەیەکی پشت پۆرتەکان.</translation>
    </message>
    <message>
        <source>text (the default), markdown, html or json.</source>
        <translation>text (بنەڕەتی)، markdown، html یان json.</translation>
    </message>
    <message>
        <source>The language of the article, such as en or ro.</source>
        <translation>زمانی وتارەکە، وەک en یان ro.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose text, markdown, html or json.</source>
        <translation>فۆرماتی «%1» نییە: text یان markdown یان html یان json هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Give one port number from 0 to 65535, as in: portolan-cli show 443</source>
        <translation>یەک ژمارەی پۆرت لە 0 تا 65535 بدە، وەک: portolan-cli show 443</translation>
    </message>
    <message>
        <source>ports are assigned for tcp or udp</source>
        <translation>پۆرت بۆ tcp یان udp دراون</translation>
    </message>
    <message>
        <source>of these only by undocumented registrations</source>
        <translation>لەوانە تەنیا بە تۆماری بێ‌بەڵگە</translation>
    </message>
    <message>
        <source>of these by an entry that IANA has withdrawn since</source>
        <translation>لەوانە بە تۆمارێک کە IANA لەو کاتەوە سەندوویەتییەوە</translation>
    </message>
    <message>
        <source>ports have a registered name</source>
        <translation>پۆرت ناوی تۆمارکراویان هەیە</translation>
    </message>
    <message>
        <source>ports are reserved only</source>
        <translation>پۆرت تەنیا پارێزراون</translation>
    </message>
    <message>
        <source>of these once had a name</source>
        <translation>لەوانە پێشتر ناویان هەبووە</translation>
    </message>
    <message>
        <source>ports are unassigned</source>
        <translation>پۆرت نەدراون</translation>
    </message>
    <message>
        <source>ports are dynamic</source>
        <translation>پۆرت گۆڕاون</translation>
    </message>
    <message>
        <source>ports are assigned for sctp or dccp alone</source>
        <translation>پۆرت تەنیا بۆ sctp یان dccp دراون</translation>
    </message>
    <message>
        <source>names of a port and transport are registered</source>
        <translation>ناو بۆ پۆرتێک و پرۆتۆکۆڵێکی گواستنەوە تۆمار کراون</translation>
    </message>
    <message>
        <source>titles of RFCs are known</source>
        <translation>سەردێڕی RFC زانراون</translation>
    </message>
    <message>
        <source>services have a dossier</source>
        <translation>خزمەتگوزاری دۆسیەیان هەیە</translation>
    </message>
    <message>
        <source>ports have a dossier</source>
        <translation>پۆرت دۆسیەیان هەیە</translation>
    </message>
    <message>
        <source>ports have a named use: a registered name, a dossier or somebody&apos;s list</source>
        <translation>پۆرت بەکارهێنانێکی ناوبراویان هەیە: ناوێکی تۆمارکراو، دۆسیەیەک یان لیستی کەسێک</translation>
    </message>
    <message>
        <source>of these have no name in the registry</source>
        <translation>لەوانە لە تۆمارگەدا ناویان نییە</translation>
    </message>
    <message>
        <source>ports have a historical malware association</source>
        <translation>پۆرت بە شێوەیەکی مێژوویی بە بەرنامەی زیانبەخشەوە بەستراونەتەوە</translation>
    </message>
    <message>
        <source>pages explain ideas behind ports</source>
        <translation>پەڕە بیرۆکەکانی پشت پۆرتەکان ڕوون دەکەنەوە</translation>
    </message>
    <message>
        <source>Shows figures computed from the catalogue.</source>
        <translation>ئامارێک پیشان دەدات کە لە کەتەلۆگەکەوە هەژمار کراوە.</translation>
    </message>
    <message>
        <source>Names ports that are free here, for tcp and udp, and belong to no known service.</source>
        <translation>ناوی ئەو پۆرتانە دەبات کە لێرە بۆ tcp و udp بەتاڵن و هی هیچ خزمەتگوزارییەکی ناسراو نین.</translation>
    </message>
    <message>
        <source>Where to look; without it, above the privileged ports and below those that the system hands out by itself.</source>
        <translation>لە کوێ بگەڕێت؛ بەبێ ئەمە، لە سەرووی ئەو پۆرتانەی مافی تایبەتیان دەوێت و لە خوار ئەوانەی سیستەمەکە لە خۆیەوە دەیاندات.</translation>
    </message>
    <message>
        <source>How many to name, at most (10).</source>
        <translation>زۆرترین ژمارەی ئەو پۆرتانەی ناویان دەبرێت (10).</translation>
    </message>
    <message>
        <source>Give a range of ports and a number from 1 on, as in: portolan-cli free 8000-8999 --count 5</source>
        <translation>مەودایەکی پۆرتەکان و ژمارەیەک لە 1 بەرەو سەر بدە، وەک: portolan-cli free 8000-8999 --count 5</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>شفرەکردن</translation>
    </message>
    <message>
        <source>Inside TLS</source>
        <translation>لەناو TLS</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>بڕوانامە بۆ</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>دروستە بۆ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>دەرکراو لەلایەن</translation>
    </message>
    <message>
        <source>itself (%1)</source>
        <translation>خۆی (%1)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>دروستە تا</translation>
    </message>
    <message>
        <source>Asks one TCP port of this computer what it speaks.</source>
        <translation>لە یەک پۆرتی TCP لەم کۆمپیوتەرەدا دەپرسێت بە چ پرۆتۆکۆڵێک قسە دەکات.</translation>
    </message>
    <message>
        <source>PORT, ADDRESS:PORT or [IPV6ADDRESS]:PORT; the address is one of this computer&apos;s.</source>
        <translation>PORT یان ADDRESS:PORT یان [IPV6ADDRESS]:PORT؛ ناونیشانەکە یەکێکە لە ناونیشانەکانی ئەم کۆمپیوتەرە.</translation>
    </message>
    <message>
        <source>Give one port, with a numeric address or without, as in: portolan-cli identify 127.0.0.1:8080</source>
        <translation>یەک پۆرت بدە، لەگەڵ ناونیشانێکی ژمارەیی یان بەبێ ناونیشان، وەک: portolan-cli identify 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>whether a port can be used here, and if not, why</source>
        <translation>ئایا پۆرتێک لێرە دەتوانرێت بەکار بهێنرێت، و ئەگەر نا، بۆچی</translation>
    </message>
    <message>
        <source>ports that are free here and belong to no known service</source>
        <translation>ئەو پۆرتانەی لێرە بەتاڵن و هی هیچ خزمەتگوزارییەکی ناسراو نین</translation>
    </message>
    <message>
        <source>what begins and ceases to listen, as it happens</source>
        <translation>ئەوەی دەست بە گوێگرتن دەکات و ئەوەی لێی دەوەستێت، لە کاتی ڕوودانیدا</translation>
    </message>
    <message>
        <source>what one port of this computer speaks</source>
        <translation>ئەو پرۆتۆکۆڵەی یەک پۆرتی ئەم کۆمپیوتەرە پێی قسە دەکات</translation>
    </message>
    <message>
        <source>Tells what begins (+) and ceases (-) to listen, as it happens, and first what listens now. Ends with Ctrl+C.</source>
        <translation>پیشانی دەدات چی دەست بە گوێگرتن دەکات (+) و چی لێی دەوەستێت (-)، لە کاتی ڕوودانیدا، و سەرەتا ئەوەی ئێستا گوێ دەگرێت. بە Ctrl+C کۆتایی دێت.</translation>
    </message>
    <message>
        <source>A JSON object a line.</source>
        <translation>هەر دێڕێک ئۆبجێکتێکی JSON.</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: بەتاڵە</translation>
    </message>
    <message>
        <source>%1: not free</source>
        <translation>%1: بەتاڵ نییە</translation>
    </message>
    <message>
        <source>Tells whether a port can be used here, and if not, who or what holds it.</source>
        <translation>پیشانی دەدات ئایا پۆرتێک لێرە دەتوانرێت بەکار بهێنرێت، و ئەگەر نا، کێ یان چی گرتوویەتی.</translation>
    </message>
    <message>
        <source>A port number from 0 to 65535.</source>
        <translation>ژمارەی پۆرتێک لە 0 تا 65535.</translation>
    </message>
    <message>
        <source>Give one port number from 0 to 65535, as in: portolan-cli why 5000</source>
        <translation>یەک ژمارەی پۆرت لە 0 تا 65535 بدە، وەک: portolan-cli why 5000</translation>
    </message>
    <message>
        <source>tcp and udp</source>
        <translation>tcp و udp</translation>
    </message>
    <message>
        <source>Known for: %1</source>
        <translation>ناسراوە بە: %1</translation>
    </message>
    <message>
        <source>Free, and of no known service: %1</source>
        <translation>بەتاڵە و هی هیچ خزمەتگوزارییەکی ناسراو نییە: %1</translation>
    </message>
    <message>
        <source>The answer could not be written as a whole: check that there is room where it goes, and that it may be written there.</source>
        <translation>وەڵامەکە بە تەواوی نەنووسرا: بپشکنە ئایا لەو شوێنەی بۆی دەچێت جێگە ماوە، و ئایا ڕێگە دەدرێت لەوێ بنووسرێت.</translation>
    </message>
    <message>
        <source>“portolan-cli %1” takes options alone: leave out “%2”.</source>
        <comment>a subcommand, words</comment>
        <translation>فەرمانی «portolan-cli %1» تەنیا هەڵبژاردنەکان وەردەگرێت: «%2» لاببە.</translation>
    </message>
    <message>
        <source>The system hands out the ports %1 to %2 by itself (ip_local_port_range) and leaves none below for programs without rights, so none is suggested. Name a range to look in nevertheless, as in: portolan-cli free 8000-8999</source>
        <translation>سیستەمەکە پۆرتەکانی %1 تا %2 لە خۆیەوە دەدات (ip_local_port_range) و لە خوار ئەوانەوە هیچ پۆرتێک ناهێڵێتەوە بۆ ئەو بەرنامانەی مافی تایبەتیان نییە، بۆیە هیچ پۆرتێک پێشنیار ناکرێت. ئەگەر هەر دەتەوێت بگەڕێیت، مەودایەک دیاری بکە، وەک: portolan-cli free 8000-8999</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <comment>date</comment>
        <translation>%1 (بەسەرچووە)</translation>
    </message>
    <message>
        <source>In JSON, give command lines whole, with the secrets they may hold.</source>
        <translation>لە وەڵامی JSON دا، دێڕەکانی فەرمان بە تەواوی بنووسە، لەگەڵ ئەو نهێنییانەی لەوانەیە تێیاندا بن.</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>تەنیا IPv6</translation>
    </message>
    <message>
        <source>IPv4+IPv6</source>
        <translation>IPv4+IPv6</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>شاراوە</translation>
    </message>
    <message>
        <source>namespace %1</source>
        <translation>بۆشایی ناوی %1</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>network</source>
        <translation>تۆڕ</translation>
    </message>
    <message>
        <source>internet?</source>
        <translation>ئینتەرنێت؟</translation>
    </message>
    <message>
        <source>container</source>
        <translation>کۆنتەینەر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نەزانراو</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n پرۆسە</numerusform>
            <numerusform>%n پرۆسە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sockets</source>
        <translation>
            <numerusform>%n سۆکێت</numerusform>
            <numerusform>%n سۆکێت</numerusform>
        </translation>
    </message>
    <message>
        <source>old version</source>
        <translation>وەشانی کۆن</translation>
    </message>
    <message>
        <source>client</source>
        <translation>کلایەنت</translation>
    </message>
    <message>
        <source>User</source>
        <translation>بەکارهێنەر</translation>
    </message>
    <message>
        <source>Unit or container</source>
        <translation>یەکە یان کۆنتەینەر</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>بەردەست لە</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>! The program is unusual on that port: its verdict in --json tells why.</source>
        <translation>! بەرنامەکە لەسەر ئەو پۆرتە نائاساییە: هەڵسەنگاندنەکەی لە وەڵامی --json دا هۆکارەکەی دەڵێت.</translation>
    </message>
    <message>
        <source>Hidden owners: %1 (sudo portolan-cli listeners tells them).</source>
        <translation>خاوەنە شاراوەکان: %1 (فەرمانی sudo portolan-cli listeners پیشانیان دەدات).</translation>
    </message>
    <message>
        <source>UDP sockets of clients left out: %1 (--all shows them).</source>
        <translation>سۆکێتەکانی UDP هی کلایەنتەکان کە پیشان نەدراون: %1 (هەڵبژاردنی --all پیشانیان دەدات).</translation>
    </message>
    <message>
        <source>End by itself after that time, at most 24 days.</source>
        <translation>دوای ئەو ماوەیە لە خۆیەوە کۆتایی دێت، ئەوپەڕی 24 ڕۆژ.</translation>
    </message>
    <message>
        <source>Give --seconds a whole number from 1 to %1, which are 24 days, or leave it out to watch until Ctrl+C.</source>
        <translation>بۆ --seconds ژمارەیەکی تەواو لە 1 تا %1 بدە، کە دەکاتە 24 ڕۆژ، یان هەر مەینووسە بۆ ئەوەی چاودێریکردن تا Ctrl+C بەردەوام بێت.</translation>
    </message>
    <message>
        <source>Proto</source>
        <comment>a transport such as tcp</comment>
        <translation>پڕۆتۆ</translation>
    </message>
</context>
<context>
    <name>portolan::TimelineModel</name>
    <message>
        <source>new</source>
        <extracomment>in a column: first seen since the user last looked</extracomment>
        <translation>نوێ</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>یەکەم بینین</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>دوایین بینین</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Heading of a column that says &quot;new&quot;, or nothing</extracomment>
        <translation>نوێ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پۆرت</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>گواستنەوە</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>بەرنامە</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>systemd unit</extracomment>
        <translation>یەکە</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>یەکەی نییە</translation>
    </message>
    <message>
        <source>Not new</source>
        <translation>نوێ نییە</translation>
    </message>
</context>
<context>
    <name>portolan::TimelineText</name>
    <message>
        <source>listens now</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>ئێستا گوێ دەگرێت</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>دوایین جار لە %1 بینراوە</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>in the place of the name of a program</extracomment>
        <translation>نەزانراو</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>in the column &quot;Last seen&quot;: it is there at this moment</extracomment>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>Watched only at times from %1 to %2.</source>
        <translation>لە %1 تا %2 تەنیا جاروبار چاودێری کراوە.</translation>
    </message>
    <message>
        <source>Not watched from %1 to %2.</source>
        <extracomment>%1 and %2 are date and time; Portolan did not run in between</extracomment>
        <translation>لە %1 تا %2 چاودێری نەکراوە.</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>ناونیشانی %1</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>یەکەم جار لە %1 بینراوە</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>since the user last looked</extracomment>
        <translation>نوێیە</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <extracomment>%1 is a port number, %2 a list of facts separated by commas</extracomment>
        <translation>پۆرتی %1، %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>port %1, %2, on %3</source>
        <extracomment>%1 is a port number, %2 a transport such as tcp, %3 an address</extracomment>
        <translation>پۆرتی %1، %2، لەسەر %3</translation>
    </message>
</context>
<context>
    <name>portolan::TimelineView</name>
    <message>
        <source>Nothing new since you last looked on %1.</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>لە دوایین سەیرکردنتەوە (%1) هیچ شتێکی نوێ نییە.</translation>
    </message>
    <message numerus="yes">
        <source>%n new since you last looked on %1.</source>
        <extracomment>%1 is date and time, %n the number of listeners</extracomment>
        <translation>
            <numerusform>%n گوێگری نوێ لە دوایین سەیرکردنتەوە (%1) بینراوە.</numerusform>
            <numerusform>%n گوێگری نوێ لە دوایین سەیرکردنتەوە (%1) بینراوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was seen to listen on this computer yet.</source>
        <translation>هێشتا نەبینراوە هیچ شتێک لەسەر ئەم کۆمپیوتەرە گوێ بگرێت.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>پیشاندانی &amp;هەموو</translation>
    </message>
    <message>
        <source>%1 seen, %2 of them listen now</source>
        <extracomment>%1 and %2 are numbers of listeners</extracomment>
        <translation>%1 گوێگر بینراوە، لەوانە %2 ئێستا گوێ دەگرێت</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 لە %2 پیشان دراوە</translation>
    </message>
    <message>
        <source>%1 · older ones are not shown</source>
        <extracomment>follows another short text</extracomment>
        <translation>%1 · کۆنترەکان پیشان نادرێن</translation>
    </message>
    <message>
        <source>What was seen listening on this computer</source>
        <translation>ئەوەی بینراوە لەسەر ئەم کۆمپیوتەرە گوێ بگرێت</translation>
    </message>
    <message>
        <source>Show only &amp;new</source>
        <translation>پیشاندانی تەنیا &amp;نوێکان</translation>
    </message>
    <message>
        <source>Leave out what was there when you last looked.</source>
        <translation>ئەوەی لە دوایین سەیرکردنتدا هەبوو پیشان مەدە.</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>نیشان&amp;کردنی هەموو وەک بینراو</translation>
    </message>
    <message>
        <source>From then on only what begins to listen later is new.</source>
        <translation>لەوە بەدوا تەنیا ئەوەی دواتر دەست بە گوێگرتن دەکات بە نوێ دادەنرێت.</translation>
    </message>
</context>
<context>
    <name>portolan::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>مێنیو</translation>
    </message>
</context>
<context>
    <name>portolan::UnsupportedPortUseSource</name>
    <message>
        <source>On this system Portolan cannot read yet which sockets hold a port. The article of the port has the commands that tell.</source>
        <translation>لەسەر ئەم سیستەمە هێشتا Portolan ناتوانێت بخوێنێتەوە کام سۆکێت پۆرتێکی گرتووە. وتاری پۆرتەکە ئەو فەرمانانەی تێدایە کە پیشانی دەدەن.</translation>
    </message>
</context>
<context>
    <name>portolan::Verdict</name>
    <message>
        <source>The program belongs to another user and cannot be read without more rights.</source>
        <translation>بەرنامەکە هی بەکارهێنەرێکی ترە و بەبێ مافی زیاتر ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>No program holds this socket: it is the kernel&apos;s own.</source>
        <translation>هیچ بەرنامەیەک خاوەنی ئەم سۆکێتە نییە: هی خودی کێرنڵە.</translation>
    </message>
    <message>
        <source>No program was found that holds this socket.</source>
        <translation>هیچ بەرنامەیەک نەدۆزرایەوە کە خاوەنی ئەم سۆکێتە بێت.</translation>
    </message>
    <message>
        <source>The program %1 is one of those of %4, which uses port %2/%3.</source>
        <translation>بەرنامەی %1 یەکێکە لە بەرنامەکانی %4، کە پۆرتی %2/%3 بەکار دەهێنێت.</translation>
    </message>
    <message>
        <source>Port %2/%3 is registered for %5, but %4 uses it too, and %1 is one of its programs.</source>
        <translation>پۆرتی %2/%3 بۆ %5 تۆمار کراوە، بەڵام هەروەها %4 بەکاری دەهێنێت، و %1 یەکێکە لە بەرنامەکانی.</translation>
    </message>
    <message>
        <source>The program %1 has the name under which port %2/%3 is registered.</source>
        <translation>بەرنامەی %1 هەمان ئەو ناوەی هەیە کە پۆرتی %2/%3 پێی تۆمار کراوە.</translation>
    </message>
    <message>
        <source>The program %1 has the name of the service %4, for which port %2/%3 is registered, with the d of a daemon.</source>
        <translation>بەرنامەی %1 ناوی خزمەتگوزاریی %4 هەڵگرتووە، کە پۆرتی %2/%3 بۆی تۆمار کراوە، لەگەڵ پیتی d هی daemon.</translation>
    </message>
    <message>
        <source>On port %1/%2 people meet %3, but %4 is not known as a program of it, so it cannot be said whether it belongs here.</source>
        <translation>لەسەر پۆرتی %1/%2 خەڵک %3 دەبینن، بەڵام %4 وەک یەکێک لە بەرنامەکانی نەناسراوە، بۆیە ناتوانرێت بوترێت ئایا شوێنی ئێرەیە یان نا.</translation>
    </message>
    <message>
        <source>Port %1/%2 is registered for nothing, and nothing is known of which programs use it, so it cannot be said whether %3 belongs here.</source>
        <translation>پۆرتی %1/%2 بۆ هیچ شتێک تۆمار نەکراوە، و نازانرێت کام بەرنامە بەکاری دەهێنێت، بۆیە ناتوانرێت بوترێت ئایا شوێنی %3 ئێرەیە یان نا.</translation>
    </message>
    <message>
        <source>Port %1/%2 is registered for %3, but nothing is known of which programs provide that, so it cannot be said whether %4 belongs here.</source>
        <translation>پۆرتی %1/%2 بۆ %3 تۆمار کراوە، بەڵام نازانرێت کام بەرنامە ئەوە پێشکەش دەکات، بۆیە ناتوانرێت بوترێت ئایا شوێنی %4 ئێرەیە یان نا.</translation>
    </message>
    <message>
        <source>%1 over TLS</source>
        <comment>protocol</comment>
        <translation>%1 لەسەر TLS</translation>
    </message>
    <message>
        <source>It speaks %1, for which port %2 is registered.</source>
        <translation>بە %1 قسە دەکات، کە پۆرتی %2 بۆی تۆمار کراوە.</translation>
    </message>
    <message>
        <source>It speaks %1, while port %2 is registered for %3.</source>
        <translation>بە %1 قسە دەکات، لە کاتێکدا پۆرتی %2 بۆ %3 تۆمار کراوە.</translation>
    </message>
    <message>
        <source>It speaks %1.</source>
        <translation>بە %1 قسە دەکات.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3. Nothing is known that would speak for or against it on %4.</source>
        <translation>%1 یەکێکە لە بەرنامەکانی %2، کە بە پۆرتی %3 ناسراوە. هیچ زانیارییەک نییە کە بوونی لەسەر پۆرتی %4 پشتڕاست بکاتەوە یان ڕەتی بکاتەوە.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3; %4 is known for %5. Services of their kind are often moved to each other&apos;s ports.</source>
        <translation>%1 یەکێکە لە بەرنامەکانی %2، کە بە پۆرتی %3 ناسراوە؛ پۆرتی %4 بە %5 ناسراوە. خزمەتگوزارییەکانی لەم جۆرە زۆر جار دەگوازرێنەوە بۆ پۆرتی یەکتر.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3, while %4 is known for %5: that is unusual.</source>
        <translation>%1 یەکێکە لە بەرنامەکانی %2، کە بە پۆرتی %3 ناسراوە، لە کاتێکدا پۆرتی %4 بە %5 ناسراوە: ئەمە نائاساییە.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to a container: which program answers there is not known.</source>
        <translation>%1 تەنیا ئەوەی پێی دەگات دەیگوازێتەوە بۆ کۆنتەینەرێک: نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 holds the socket for a service that it starts when somebody connects: which program that is its configuration tells.</source>
        <translation>%1 سۆکێتەکە بۆ خزمەتگوزارییەک ڕادەگرێت کە کاتێک کەسێک پەیوەندی دەکات دەستی پێ دەکات: ڕێکخستنەکەی دەڵێت ئەوە کام بەرنامەیە.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to a container, to its address %2: which program answers there is not known.</source>
        <translation>%1 تەنیا ئەوەی پێی دەگات دەیگوازێتەوە بۆ کۆنتەینەرێک، بۆ ناونیشانی %2: نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to the container %2, to its address %3: which program answers there is not known.</source>
        <translation>%1 تەنیا ئەوەی پێی دەگات دەیگوازێتەوە بۆ کۆنتەینەری %2، بۆ ناونیشانی %3: نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to the container %2: which program answers there is not known.</source>
        <translation>%1 تەنیا ئەوەی پێی دەگات دەیگوازێتەوە بۆ کۆنتەینەری %2: نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to another network namespace (%2), as containers are: which program answers there is not known.</source>
        <translation>%1 تەنیا ئەوەی پێی دەگات دەیگوازێتەوە بۆ بۆشایی ناوێکی تری تۆڕ (%2)، وەک ئەوەی کۆنتەینەرەکان تێیدان: نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 only passes on what arrives to a virtual machine: which program answers there is not known.</source>
        <translation>%1 تەنیا ئەوەی پێی دەگات دەیگوازێتەوە بۆ کۆمپیوتەرێکی گریمانەیی (virtual machine): نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 only keeps the port for a container, to which forwarding rules pass on what arrives: which program answers there is not known.</source>
        <translation>%1 تەنیا پۆرتەکە بۆ کۆنتەینەرێک ڕادەگرێت، و یاساکانی ڕەوانەکردن ئەوەی بە پۆرتەکە دەگات ڕەوانەی ئەو کۆنتەینەرە دەکەن: نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 only keeps the port for the container %2, to which forwarding rules pass on what arrives: which program answers there is not known.</source>
        <translation>%1 تەنیا پۆرتەکە بۆ کۆنتەینەری %2 ڕادەگرێت، و یاساکانی ڕەوانەکردن ئەوەی بە پۆرتەکە دەگات ڕەوانەی ئەو کۆنتەینەرە دەکەن: نازانرێت کام بەرنامە لەوێ وەڵام دەداتەوە.</translation>
    </message>
    <message>
        <source>%1 is a program of %2, known from port %3; %4 is known for %5, but not so widely that another program would be out of place.</source>
        <translation>%1 یەکێکە لە بەرنامەکانی %2، کە بە پۆرتی %3 ناسراوە؛ پۆرتی %4 بە %5 ناسراوە، بەڵام نە ئەوەندە بەربڵاو کە بەرنامەیەکی تر لەوێ نامۆ بێت.</translation>
    </message>
    <message>
        <source>The program that runs is %1. It calls itself %2, but a program can give itself any name, so it cannot be said whether it belongs on port %3/%4.</source>
        <translation>ئەو بەرنامەیەی کار دەکات بریتییە لە %1. خۆی بە ناوی %2 دەناسێنێت، بەڵام هەر بەرنامەیەک دەتوانێت هەر ناوێک لە خۆی بنێت، بۆیە ناتوانرێت بوترێت ئایا لەسەر پۆرتی %3/%4 لە جێی خۆیدایە یان نا.</translation>
    </message>
</context>
</TS>
