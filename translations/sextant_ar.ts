<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountDraftText</name>
    <message>
        <source>nothing</source>
        <comment>held</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>هذا الحساب غير موجود.</translation>
    </message>
    <message>
        <source>Say why: it is kept in the audit with your name.</source>
        <translation>اذكر السبب: يُحفظ في سجل التدقيق باسمك.</translation>
    </message>
    <message>
        <source>The main account</source>
        <translation>الحساب الرئيسي</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>اكتب مبلغًا.</translation>
    </message>
    <message>
        <source>The amount must be above 0, with at most 8 decimals.</source>
        <translation>يجب أن يكون المبلغ أكبر من 0، بثماني خانات عشرية على الأكثر.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>The name is too long: at most 47 letters.</source>
        <translation>الاسم طويل جدًا: 47 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>يوجد حساب بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>A session has at most 16 accounts.</source>
        <translation>للجلسة 16 حسابًا على الأكثر.</translation>
    </message>
    <message>
        <source>A currency is a short code in capital letters, such as EUR or USDT.</source>
        <translation>العملة رمز قصير بأحرف لاتينية كبيرة، مثل EUR أو USDT.</translation>
    </message>
    <message>
        <source>It begins with %1. Orders go to it while it is chosen; engine 1 trades the main account.</source>
        <translation>يبدأ بمبلغ %1. تذهب الأوامر إليه ما دام مختارًا؛ والمحرك 1 يتداول في الحساب الرئيسي.</translation>
    </message>
    <message>
        <source>More than there is: the cash is %1.</source>
        <translation>أكثر من الموجود: النقد %1.</translation>
    </message>
    <message>
        <source>%1: cash goes from %2 to %3. Capital is not profit: results and drawdown stay as they are.</source>
        <translation>%1: يتغير النقد من %2 إلى %3. رأس المال ليس ربحًا: تبقى النتائج والتراجع كما هي.</translation>
    </message>
    <message>
        <source>What is given and what is bought are the same currency.</source>
        <translation>العملة المدفوعة والمشتراة واحدة.</translation>
    </message>
    <message>
        <source>%1 gives %2 for %3 at the newest rate; without a fresh one the engine refuses.</source>
        <translation>%1 يدفع %2 مقابل %3 بأحدث سعر؛ ومن دون سعر حديث يرفض المحرك.</translation>
    </message>
    <message>
        <source>%1 gives %2 for about %3.</source>
        <translation>%1 يدفع %2 مقابل نحو %3.</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1 above 0.</source>
        <translation>يجب أن تكون الكمية من مضاعفات %1 وأكبر من 0.</translation>
    </message>
    <message>
        <source>Write the price that the change is booked at.</source>
        <translation>اكتب السعر الذي يُقيَّد به التغيير.</translation>
    </message>
    <message>
        <source>That is what is held already: %1.</source>
        <translation>هذه هي الكمية الموجودة بالفعل: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3, and then %4. The change is booked at %5; it is neither a trade nor profit. Orders that only reduce and no longer fit are cancelled.</source>
        <translation>%1 يملك %2 من %3، ثم %4. يُقيَّد التغيير بسعر %5؛ وهو ليس صفقة ولا ربحًا. تُلغى أوامر التقليص التي لم تعد مناسبة.</translation>
    </message>
    <message>
        <source>Only perpetuals pay funding.</source>
        <translation>العقود الدائمة وحدها تدفع التمويل.</translation>
    </message>
    <message>
        <source>%1 holds nothing of it.</source>
        <translation>لا يملك %1 منها شيئًا.</translation>
    </message>
    <message>
        <source>The rate is a share of the position&apos;s value above 0 and up to 100 %, with at most 6 decimals.</source>
        <translation>المعدل حصة من قيمة المركز أكبر من 0 وحتى 100%، بست خانات عشرية على الأكثر.</translation>
    </message>
    <message>
        <source>Write a price above 0, or leave it blank for the position&apos;s mark.</source>
        <translation>اكتب سعرًا أكبر من 0، أو اتركه فارغًا لسعر تقييم المركز.</translation>
    </message>
    <message>
        <source>%1 pays %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 يدفع %2 %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 %3.</source>
        <comment>account, amount, currency</comment>
        <translation>%1 يتلقى %2 %3.</translation>
    </message>
    <message>
        <source>Choose an instrument.</source>
        <translation>اختر أداة.</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>فني</translation>
    </message>
    <message>
        <source>Opening range</source>
        <translation>نطاق الافتتاح</translation>
    </message>
    <message>
        <source>Strat</source>
        <translation>Strat</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>انضغاط TTM</translation>
    </message>
    <message>
        <source>Satyland</source>
        <translation>Satyland</translation>
    </message>
    <message>
        <source>core</source>
        <comment>group of agents</comment>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>متخصص</translation>
    </message>
    <message>
        <source>sub-agent</source>
        <translation>وكيل فرعي</translation>
    </message>
    <message>
        <source>Moving averages in order</source>
        <translation>ترتيب المتوسطات المتحركة</translation>
    </message>
    <message>
        <source>Price beside the averages</source>
        <translation>السعر مقابل المتوسطات</translation>
    </message>
    <message>
        <source>Slope of the average</source>
        <translation>ميل المتوسط</translation>
    </message>
    <message>
        <source>Strength of the trend (ADX)</source>
        <translation>قوة الاتجاه (ADX)</translation>
    </message>
    <message>
        <source>MACD histogram</source>
        <translation>هيستوغرام MACD</translation>
    </message>
    <message>
        <source>RSI zone</source>
        <translation>منطقة RSI</translation>
    </message>
    <message>
        <source>Room to the next level</source>
        <translation>المسافة إلى المستوى التالي</translation>
    </message>
    <message>
        <source>Bounced off a level</source>
        <translation>ارتداد عن مستوى</translation>
    </message>
    <message>
        <source>Body of the candle</source>
        <translation>جسم الشمعة</translation>
    </message>
    <message>
        <source>Candle pattern</source>
        <translation>نموذج الشموع</translation>
    </message>
    <message>
        <source>Stretched from the average</source>
        <translation>ابتعاد عن المتوسط</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>دايفرجنس</translation>
    </message>
    <message>
        <source>Averages aligned</source>
        <translation>توافق المتوسطات</translation>
    </message>
    <message>
        <source>Nearest support</source>
        <translation>أقرب دعم</translation>
    </message>
    <message>
        <source>Nearest resistance</source>
        <translation>أقرب مقاومة</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>نمط السوق</translation>
    </message>
    <message>
        <source>Opening half hour</source>
        <translation>نصف الساعة الافتتاحية</translation>
    </message>
    <message>
        <source>Lunch hours</source>
        <translation>ساعات الغداء</translation>
    </message>
    <message>
        <source>Closing half hour</source>
        <translation>نصف الساعة الختامية</translation>
    </message>
    <message>
        <source>Outside regular hours</source>
        <translation>خارج الجلسة الرسمية</translation>
    </message>
    <message>
        <source>Leading market agrees</source>
        <translation>السوق القائد يوافق</translation>
    </message>
    <message>
        <source>Leading market disagrees</source>
        <translation>السوق القائد يخالف</translation>
    </message>
    <message>
        <source>Regime may be changing</source>
        <translation>قد يكون النمط في تحوّل</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>سبريد واسع</translation>
    </message>
    <message>
        <source>Event close by</source>
        <translation>حدث وشيك</translation>
    </message>
    <message>
        <source>Regime not known yet</source>
        <translation>النمط غير معروف بعد</translation>
    </message>
    <message>
        <source>Risk rule</source>
        <translation>قاعدة مخاطر</translation>
    </message>
    <message>
        <source>No risk rule blocks</source>
        <translation>لا قاعدة مخاطر تمنع</translation>
    </message>
    <message>
        <source>Size of the breakout</source>
        <translation>حجم الاختراق</translation>
    </message>
    <message>
        <source>Too far from the range</source>
        <translation>بعيد جدًا عن النطاق</translation>
    </message>
    <message>
        <source>Volume of the breakout</source>
        <translation>حجم تداول الاختراق</translation>
    </message>
    <message>
        <source>Closes follow each other</source>
        <translation>إغلاقات متتابعة</translation>
    </message>
    <message>
        <source>Rate of change rises</source>
        <translation>معدل التغيّر يرتفع</translation>
    </message>
    <message>
        <source>Close near the extreme</source>
        <translation>إغلاق قرب الطرف</translation>
    </message>
    <message>
        <source>VWAP agrees</source>
        <translation>VWAP يوافق</translation>
    </message>
    <message>
        <source>Quality of the range</source>
        <translation>جودة النطاق</translation>
    </message>
    <message>
        <source>Gap agrees</source>
        <translation>الفجوة توافق</translation>
    </message>
    <message>
        <source>No failed break before</source>
        <translation>لا اختراق فاشل سابق</translation>
    </message>
    <message>
        <source>Back inside the range</source>
        <translation>عودة إلى داخل النطاق</translation>
    </message>
    <message>
        <source>Long wick</source>
        <translation>ظل طويل</translation>
    </message>
    <message>
        <source>Broke both sides</source>
        <translation>كسر الجانبين</translation>
    </message>
    <message>
        <source>Edge was tested again</source>
        <translation>أُعيد اختبار الحد</translation>
    </message>
    <message>
        <source>No breakout</source>
        <translation>لا اختراق</translation>
    </message>
    <message>
        <source>Looks like a fake-out</source>
        <translation>يبدو اختراقًا كاذبًا</translation>
    </message>
    <message>
        <source>High of the opening range</source>
        <translation>قمة نطاق الافتتاح</translation>
    </message>
    <message>
        <source>Low of the opening range</source>
        <translation>قاع نطاق الافتتاح</translation>
    </message>
    <message>
        <source>Minutes of the opening range</source>
        <translation>دقائق نطاق الافتتاح</translation>
    </message>
    <message>
        <source>Volume against usual</source>
        <translation>الحجم مقابل المعتاد</translation>
    </message>
    <message>
        <source>Width against usual</source>
        <translation>العرض مقابل المعتاد</translation>
    </message>
    <message>
        <source>Another instrument&apos;s volume</source>
        <translation>حجم أداة أخرى</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Higher timeframes agree</source>
        <translation>الأطر الأكبر توافق</translation>
    </message>
    <message>
        <source>Lower timeframe agrees</source>
        <translation>الإطار الأصغر يوافق</translation>
    </message>
    <message>
        <source>Squeeze agrees</source>
        <translation>الانضغاط يوافق</translation>
    </message>
    <message>
        <source>Reward to risk</source>
        <translation>العائد إلى المخاطرة</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>الحجم النسبي</translation>
    </message>
    <message>
        <source>Tight inside bar</source>
        <translation>شمعة داخلية ضيقة</translation>
    </message>
    <message>
        <source>Trigger level</source>
        <translation>مستوى التفعيل</translation>
    </message>
    <message>
        <source>Stop level</source>
        <translation>مستوى الوقف</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>مستوى الهدف</translation>
    </message>
    <message>
        <source>Sequence of candles</source>
        <translation>تسلسل الشموع</translation>
    </message>
    <message>
        <source>Squeeze released</source>
        <translation>تحرّر الانضغاط</translation>
    </message>
    <message>
        <source>Length of the squeeze</source>
        <translation>مدة الانضغاط</translation>
    </message>
    <message>
        <source>Strength of momentum</source>
        <translation>قوة الزخم</translation>
    </message>
    <message>
        <source>Momentum rises</source>
        <translation>الزخم يرتفع</translation>
    </message>
    <message>
        <source>Out of the channel</source>
        <translation>خارج القناة</translation>
    </message>
    <message>
        <source>Fast averages aligned</source>
        <translation>توافق المتوسطات السريعة</translation>
    </message>
    <message>
        <source>Momentum turned</source>
        <translation>انعكس الزخم</translation>
    </message>
    <message>
        <source>Squeezed again</source>
        <translation>انضغاط من جديد</translation>
    </message>
    <message>
        <source>Clean release</source>
        <translation>تحرّر نظيف</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>لم يتحرّر</translation>
    </message>
    <message>
        <source>Bars since the release</source>
        <translation>شموع منذ التحرّر</translation>
    </message>
    <message>
        <source>Bars of the squeeze</source>
        <translation>شموع الانضغاط</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>شريط المتوسطات</translation>
    </message>
    <message>
        <source>Price beside the slow averages</source>
        <translation>السعر مقابل المتوسطات البطيئة</translation>
    </message>
    <message>
        <source>Colour of the candle</source>
        <translation>لون الشمعة</translation>
    </message>
    <message>
        <source>Beyond the ATR trigger</source>
        <translation>تجاوز عتبة ATR</translation>
    </message>
    <message>
        <source>Level to level</source>
        <translation>من مستوى إلى مستوى</translation>
    </message>
    <message>
        <source>Phase oscillator</source>
        <translation>مذبذب الطور</translation>
    </message>
    <message>
        <source>Phase extended</source>
        <translation>الطور ممتد</translation>
    </message>
    <message>
        <source>Leaves its zone</source>
        <translation>يغادر منطقته</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الانكماش</translation>
    </message>
    <message>
        <source>Quality of volume</source>
        <translation>جودة الحجم</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>المدى المستهلك</translation>
    </message>
    <message>
        <source>Nearest ATR level</source>
        <translation>أقرب مستوى ATR</translation>
    </message>
    <message>
        <source>Quality of the pullback</source>
        <translation>جودة التصحيح</translation>
    </message>
    <message>
        <source>Capped: no trend</source>
        <translation>محدود: لا اتجاه</translation>
    </message>
    <message>
        <source>Mode of the ATR levels</source>
        <translation>وضع مستويات ATR</translation>
    </message>
    <message>
        <source>▲ bullish</source>
        <translation>▲ صعودي</translation>
    </message>
    <message>
        <source>▼ bearish</source>
        <translation>▼ هبوطي</translation>
    </message>
    <message>
        <source>– neutral</source>
        <translation>– محايد</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>nothing to say here</source>
        <translation>لا رأي هنا</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>قيد الإحماء</translation>
    </message>
    <message>
        <source>failed: left out</source>
        <translation>فشل: استُبعد</translation>
    </message>
    <message>
        <source>engine 2 is off</source>
        <translation>المحرك 2 متوقف</translation>
    </message>
    <message>
        <source>by its hash</source>
        <translation>بحسب بصمته</translation>
    </message>
    <message>
        <source>by an override</source>
        <translation>بتجاوز يدوي</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>لا يشارك</translation>
    </message>
    <message>
        <source>promotion: not before 300 results</source>
        <translation>الترقية: ليس قبل 300 نتيجة</translation>
    </message>
    <message>
        <source>may become a specialist</source>
        <translation>يمكن ترقيته إلى متخصص</translation>
    </message>
    <message>
        <source>promotion: not good enough yet</source>
        <translation>الترقية: ليس جيدًا بما يكفي بعد</translation>
    </message>
    <message>
        <source>does worse than it should</source>
        <translation>أداؤه دون المطلوب</translation>
    </message>
    <message>
        <source>✗ blocks it</source>
        <translation>✗ يمنعه</translation>
    </message>
    <message>
        <source>✓ does not block it</source>
        <translation>✓ لا يمنعه</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bias, confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 — but %2</source>
        <comment>who decided, why there is no order</comment>
        <translation>%1 — لكن %2</translation>
    </message>
    <message>
        <source>unknown part of the day</source>
        <translation>جزء غير معروف من اليوم</translation>
    </message>
    <message>
        <source>regular hours</source>
        <translation>الجلسة الرسمية</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>extended hours</source>
        <translation>الجلسة الممتدة</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Change of regime</source>
        <translation>تغيّر النمط</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>ميزانية الخسارة</translation>
    </message>
    <message>
        <source>Loss of a feed</source>
        <translation>انقطاع تغذية</translation>
    </message>
    <message>
        <source>rises to or above</source>
        <comment>level</comment>
        <translation>عند أو فوق</translation>
    </message>
    <message>
        <source>falls to or below</source>
        <comment>level</comment>
        <translation>عند أو تحت</translation>
    </message>
    <message>
        <source>information</source>
        <comment>importance</comment>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>importance</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>importance</comment>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>channel</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>channel</comment>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>channel</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>channel</comment>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>channel</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>added</source>
        <comment>alert</comment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>alert</comment>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>alert</comment>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>fired</source>
        <comment>alert</comment>
        <translation>انطلق</translation>
    </message>
    <message>
        <source>any instrument</source>
        <translation>أي أداة</translation>
    </message>
    <message>
        <source>%1: price %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: السعر %2 %3</translation>
    </message>
    <message>
        <source>%1: score %2 %3</source>
        <comment>symbol, rises to or above, level</comment>
        <translation>%1: الدرجة %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>symbol, indicator, rises to or above, level</comment>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1: a signal</source>
        <comment>symbol</comment>
        <translation>%1: إشارة</translation>
    </message>
    <message>
        <source>%1: another regime</source>
        <comment>symbol</comment>
        <translation>%1: نمط جديد</translation>
    </message>
    <message>
        <source>used share of the day&apos;s loss budget %1 %2</source>
        <comment>rises to or above, level</comment>
        <translation>المستخدَم من ميزانية خسارة اليوم %1 %2</translation>
    </message>
    <message>
        <source>%1 lost for %2 s</source>
        <comment>feed, seconds</comment>
        <translation>انقطاع %1 مدة %2 ث</translation>
    </message>
    <message>
        <source>any feed</source>
        <translation>أي تغذية</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>in quote currency; hysteresis in percent of it</source>
        <translation>بعملة التسعير؛ والتباطؤ نسبة مئوية منها</translation>
    </message>
    <message>
        <source>a score between 0 and 1</source>
        <translation>درجة بين 0 و1</translation>
    </message>
    <message>
        <source>in the indicator&apos;s own unit</source>
        <translation>بوحدة المؤشر نفسه</translation>
    </message>
    <message>
        <source>a share of the budget: 0.8 is 80%</source>
        <translation>حصة من الميزانية: 0.8 تعني 80%</translation>
    </message>
    <message>
        <source>seconds for which it is stale or down</source>
        <translation>الثواني التي تكون فيها متأخرة أو منقطعة</translation>
    </message>
    <message>
        <source>no level: each one is told</source>
        <translation>بلا مستوى: يُبلَّغ عن كل حالة</translation>
    </message>
    <message>
        <source>%1 reached %2.</source>
        <comment>symbol, price</comment>
        <translation>بلغ %1 %2.</translation>
    </message>
    <message>
        <source>%1 trades at %2.</source>
        <comment>symbol, price</comment>
        <translation>يُتداول %1 عند %2.</translation>
    </message>
    <message>
        <source>%1 has %2 at %3.</source>
        <comment>symbol, indicator, value</comment>
        <translation>‏%2 لـ %1 عند %3.</translation>
    </message>
    <message>
        <source>%1 has a score of %2.</source>
        <comment>symbol, number</comment>
        <translation>درجة %1 هي %2.</translation>
    </message>
    <message>
        <source>%1: the regime went from %2 to %3.</source>
        <comment>symbol, direction, direction</comment>
        <translation>%1: انتقل النمط من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1: إشارة %2 بدرجة %3، نُفذت.</translation>
    </message>
    <message>
        <source>%1: signal %2 with a score of %3, not traded.</source>
        <comment>symbol, BUY, number</comment>
        <translation>%1: إشارة %2 بدرجة %3، لم تُنفذ.</translation>
    </message>
    <message>
        <source>%1% of the loss allowed for the day are used.</source>
        <translation>استُخدم %1% من الخسارة المسموح بها لليوم.</translation>
    </message>
    <message>
        <source>%1 has been lost for %2 s: prices stand still.</source>
        <comment>feed, seconds</comment>
        <translation>انقطع %1 منذ %2 ث: الأسعار متوقفة.</translation>
    </message>
</context>
<context>
    <name>CellContext</name>
    <message>
        <source>Main</source>
        <comment>account</comment>
        <translation>الرئيسي</translation>
    </message>
</context>
<context>
    <name>ChartClock</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day on a time axis, as of QLocale: &quot;5 Jan&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>The first day of a month on a time axis: &quot;Jan 2026&quot;</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ChartDifferences</name>
    <message>
        <source>◆ what if</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>◆ ماذا لو</translation>
    </message>
    <message>
        <source>□ as it was</source>
        <comment>name of a lane of a chart, with its mark</comment>
        <translation>□ كما كان</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>differing decisions</comment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وقرار آخر</numerusform>
            <numerusform>وقراران آخران</numerusform>
            <numerusform>و%n قرارات أخرى</numerusform>
            <numerusform>و%n قرارًا آخر</numerusform>
            <numerusform>و%n قرار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>ماذا لو: %1</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>no data for %1, shortened</source>
        <comment>gap in a chart</comment>
        <translation>لا بيانات مدة %1، مختصرة</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <comment>gap in a chart</comment>
        <translation>لا بيانات مدة %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>me</source>
        <comment>the operator&apos;s own trade</comment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a level that is being moved</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <comment>on a chart: the instant at which a replay stands</comment>
        <translation>إعادة العرض %1</translation>
    </message>
</context>
<context>
    <name>ComparisonLines</name>
    <message>
        <source>%1 %2</source>
        <comment>symbol, change in per cent</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared from the left edge: %1.</source>
        <comment>symbols with their changes</comment>
        <translation>مقارنة من الحافة اليسرى: %1.</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>recorded</source>
        <comment>how a bar came to be known</comment>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>live</source>
        <comment>how a bar came to be known</comment>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>fetched afterwards</source>
        <comment>how a bar came to be known</comment>
        <translation>مجلوبة لاحقًا</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>how a bar came to be known</comment>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>never confirmed by the venue</source>
        <comment>how a bar came to be known</comment>
        <translation>لم تؤكدها البورصة قط</translation>
    </message>
    <message>
        <source>of the session before</source>
        <comment>how a bar came to be known</comment>
        <translation>من الجلسة السابقة</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a bar from before the session</comment>
        <translation>تاريخية</translation>
    </message>
    <message>
        <source>history, %1</source>
        <comment>a bar from before the session, how it came to be known</comment>
        <translation>تاريخية، %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and timeframe of a chart</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>O</source>
        <comment>opening price of a bar</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>H</source>
        <comment>highest price of a bar</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lowest price of a bar</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>C</source>
        <comment>closing price of a bar</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume of a bar</comment>
        <translation>حجم</translation>
    </message>
    <message>
        <source>%1, bars of %2. Bar of %3: open %4, high %5, low %6, close %7, change %8.</source>
        <translation>%1، شموع %2. شمعة %3: افتتاح %4، أعلى %5، أدنى %6، إغلاق %7، التغيّر %8.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>how a bar came to be known</comment>
        <translation>مصدرها: %1.</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>prices on a chart</comment>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>falling</source>
        <comment>prices on a chart</comment>
        <translation>هابط</translation>
    </message>
    <message>
        <source>level</source>
        <comment>prices on a chart</comment>
        <translation>مستوٍ</translation>
    </message>
    <message>
        <source>%1 visible bars, %2, %3 from first to last, between %4 and %5.</source>
        <translation>%1 شمعة ظاهرة، %2، %3 من الأولى إلى الأخيرة، بين %4 و%5.</translation>
    </message>
</context>
<context>
    <name>DraftProblemText</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>لا جلسة بعد — ابدأ العرض التجريبي أو افتح تسجيلًا.</translation>
    </message>
    <message>
        <source>The session has ended; nothing can be ordered any more.</source>
        <translation>انتهت الجلسة؛ لم يعد ممكنًا إرسال أوامر.</translation>
    </message>
    <message>
        <source>The kill switch is on: no orders until it is acknowledged and unlocked.</source>
        <translation>الإيقاف الطارئ مفعّل: لا أوامر حتى الإقرار به وفك قفله.</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>اختر أداة من قائمة المتابعة.</translation>
    </message>
    <message>
        <source>This instrument is scored but not traded.</source>
        <translation>هذه الأداة تُقيَّم ولا تُتداول.</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>لا سعر بعد.</translation>
    </message>
    <message>
        <source>A limit order needs a price.</source>
        <translation>الأمر المحدد يحتاج إلى سعر.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>يجب أن يكون السعر من مضاعفات %1.</translation>
    </message>
    <message>
        <source>The limit of the pair lies below the market, its stop above.</source>
        <translation>الأمر المحدد في الزوج يقع تحت السوق ووقفه فوقه.</translation>
    </message>
    <message>
        <source>The limit of the pair lies above the market, its stop below.</source>
        <translation>الأمر المحدد في الزوج يقع فوق السوق ووقفه تحته.</translation>
    </message>
    <message>
        <source>A stop order needs the price it waits for.</source>
        <translation>أمر الوقف يحتاج إلى السعر الذي ينتظره.</translation>
    </message>
    <message>
        <source>A buy stop waits above the market; this one would trade at once.</source>
        <translation>وقف الشراء ينتظر فوق السوق؛ وهذا سينفَّذ فورًا.</translation>
    </message>
    <message>
        <source>A sell stop waits below the market; this one would trade at once.</source>
        <translation>وقف البيع ينتظر تحت السوق؛ وهذا سينفَّذ فورًا.</translation>
    </message>
    <message>
        <source>Enter how far the stop trails.</source>
        <translation>أدخل مسافة الوقف المتحرك.</translation>
    </message>
    <message>
        <source>That is further than the price itself.</source>
        <translation>هذه المسافة أكبر من السعر نفسه.</translation>
    </message>
    <message>
        <source>An order that waits cannot be immediate: choose DAY, GTC or GTD.</source>
        <translation>الأمر المنتظر لا يكون فوريًا: اختر DAY أو GTC أو GTD.</translation>
    </message>
    <message>
        <source>This market never closes, so it has no open to wait for.</source>
        <translation>هذا السوق لا يغلق أبدًا، فلا افتتاح ينتظره.</translation>
    </message>
    <message>
        <source>Enter until when the order is good.</source>
        <translation>أدخل وقت انتهاء صلاحية الأمر.</translation>
    </message>
    <message>
        <source>That instant has passed.</source>
        <translation>هذا الوقت قد مضى.</translation>
    </message>
    <message>
        <source>No order works longer than 90 days.</source>
        <translation>لا يبقى أي أمر أكثر من 90 يومًا.</translation>
    </message>
    <message>
        <source>At that price it would trade at once, and be refused.</source>
        <translation>بهذا السعر سينفَّذ فورًا فيُرفض.</translation>
    </message>
    <message>
        <source>The shown size is not a number above zero.</source>
        <translation>الكمية الظاهرة ليست عددًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>The shown size must be a multiple of %1.</source>
        <translation>يجب أن تكون الكمية الظاهرة من مضاعفات %1.</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>لا يمكن إظهار أكثر من الموجود.</translation>
    </message>
    <message>
        <source>There is no short position that a buy would reduce.</source>
        <translation>لا مركز قصير ليقلّصه الشراء.</translation>
    </message>
    <message>
        <source>There is no long position that a sale would reduce.</source>
        <translation>لا مركز طويل ليقلّصه البيع.</translation>
    </message>
    <message>
        <source>The stop must be a multiple of %1.</source>
        <translation>يجب أن يكون الوقف من مضاعفات %1.</translation>
    </message>
    <message>
        <source>The target must be a multiple of %1.</source>
        <translation>يجب أن يكون الهدف من مضاعفات %1.</translation>
    </message>
    <message>
        <source>The stop of a buy lies below its price.</source>
        <translation>وقف الشراء يقع تحت سعره.</translation>
    </message>
    <message>
        <source>The stop of a sale lies above its price.</source>
        <translation>وقف البيع يقع فوق سعره.</translation>
    </message>
    <message>
        <source>The target of a buy lies above its price.</source>
        <translation>هدف الشراء يقع فوق سعره.</translation>
    </message>
    <message>
        <source>The target of a sale lies below its price.</source>
        <translation>هدف البيع يقع تحت سعره.</translation>
    </message>
    <message>
        <source>Sizing by risk needs a stop.</source>
        <translation>تحديد الكمية بالمخاطرة يحتاج إلى وقف.</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>أدخل كمية.</translation>
    </message>
    <message>
        <source>The size is not a number above zero.</source>
        <translation>الكمية ليست عددًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>The size must be a multiple of %1.</source>
        <translation>يجب أن تكون الكمية من مضاعفات %1.</translation>
    </message>
    <message>
        <source>That does not cover the smallest quantity, %1.</source>
        <translation>هذا لا يغطي أصغر كمية، %1.</translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Drawing: %1. %2: %3. Arrows move it, Enter puts it, Escape ends.</source>
        <comment>kind, which point, where</comment>
        <translation>الرسم: %1. %2: %3. الأسهم تحركه، وEnter يثبته، وEscape ينهي.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <comment>drawing</comment>
        <translation>إنه مقفل.</translation>
    </message>
    <message>
        <source>Keys move: %1.</source>
        <comment>which point of a drawing</comment>
        <translation>المفاتيح تحرك: %1.</translation>
    </message>
    <message>
        <source>Keys move all of it.</source>
        <comment>drawing</comment>
        <translation>المفاتيح تحركه كله.</translation>
    </message>
    <message>
        <source>Selected drawing: %1, %2. %3</source>
        <comment>name, points, state</comment>
        <translation>الرسم المختار: %1، %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s).</source>
        <translation>
            <numerusform>لا رسوم.</numerusform>
            <numerusform>رسم واحد.</numerusform>
            <numerusform>رسمان.</numerusform>
            <numerusform>%n رسوم.</numerusform>
            <numerusform>%n رسمًا.</numerusform>
            <numerusform>%n رسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingSteps</name>
    <message>
        <source>drawings of %1</source>
        <comment>what can be undone</comment>
        <translation>رسومات %1</translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message>
        <source>Trend line</source>
        <translation>خط ترند</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>شعاع</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>خط أفقي</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>تصحيح فيبوناتشي</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>امتداد فيبوناتشي</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A line between two points</source>
        <translation>خط بين نقطتين</translation>
    </message>
    <message>
        <source>A line from one point through another and on</source>
        <translation>خط من نقطة عبر أخرى وما بعدها</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Two opposite corners</source>
        <translation>ركنان متقابلان</translation>
    </message>
    <message>
        <source>From where a move began to where it ended</source>
        <translation>من بداية حركة إلى نهايتها</translation>
    </message>
    <message>
        <source>Where a move began, where it ended, and where the next one begins</source>
        <translation>بداية حركة ونهايتها وبداية التالية</translation>
    </message>
    <message>
        <source>Price, per cent, bars and time between two points</source>
        <translation>السعر والنسبة والشموع والوقت بين نقطتين</translation>
    </message>
    <message>
        <source>A text at a point</source>
        <translation>نص عند نقطة</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>of a drawing</comment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>First point</source>
        <comment>of a drawing</comment>
        <translation>النقطة الأولى</translation>
    </message>
    <message>
        <source>Second point</source>
        <comment>of a drawing</comment>
        <translation>النقطة الثانية</translation>
    </message>
    <message>
        <source>Third point</source>
        <comment>of a drawing</comment>
        <translation>النقطة الثالثة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a drawing, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Fibonacci level, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>لا شموع</numerusform>
            <numerusform>شمعة واحدة</numerusform>
            <numerusform>شمعتان</numerusform>
            <numerusform>%n شموع</numerusform>
            <numerusform>%n شمعة</numerusform>
            <numerusform>%n شمعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>price, bars, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2) · %3 · %4</source>
        <comment>price, per cent, bars, time</comment>
        <translation>%1 (%2) · %3 · %4</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>It is empty; a time is expected.</source>
        <translation>فارغ؛ المتوقع وقت.</translation>
    </message>
    <message>
        <source>“%1” lies in an hour that clocks in %2 skip. Choose another time zone.</source>
        <translation>«%1» في ساعة تتخطاها الساعات في %2. اختر منطقة زمنية أخرى.</translation>
    </message>
    <message>
        <source>“%1” is no time from 1900 to 2200.</source>
        <translation>«%1» ليس وقتًا بين 1900 و2200.</translation>
    </message>
    <message>
        <source>It is empty; a price above 0 is expected.</source>
        <translation>فارغ؛ المتوقع سعر أكبر من 0.</translation>
    </message>
    <message>
        <source>“%1” is no number, or too large; a price above 0 is expected.</source>
        <translation>«%1» ليس رقمًا أو كبير جدًا؛ المتوقع سعر أكبر من 0.</translation>
    </message>
    <message>
        <source>“%1” is finer than half the price unit %2.</source>
        <translation>«%1» أدق من نصف وحدة السعر %2.</translation>
    </message>
    <message>
        <source>“%1” is no price above 0.</source>
        <translation>«%1» ليس سعرًا أكبر من 0.</translation>
    </message>
    <message>
        <source>“%1” is no finite number; an amount of 0 or more is expected.</source>
        <translation>«%1» ليس رقمًا محدودًا؛ المتوقع كمية 0 أو أكثر.</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount of 0 or more is expected.</source>
        <translation>«%1» سالب؛ المتوقع كمية 0 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 دون %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 فوق %2.</translation>
    </message>
    <message>
        <source>“%1” is not %2 as in the rows before. Write into “Symbol” which one is to be read.</source>
        <translation>«%1» ليس %2 كما في الصفوف السابقة. اكتب في «الرمز» أيهما يُقرأ.</translation>
    </message>
    <message>
        <source>“%1” is neither 0 nor 1.</source>
        <translation>«%1» ليس 0 ولا 1.</translation>
    </message>
    <message>
        <source>“%1” is neither buy nor sell nor empty.</source>
        <translation>«%1» ليس buy ولا sell ولا فارغًا.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» ليس true ولا false.</translation>
    </message>
    <message>
        <source>It has %1 columns; %2 are expected.</source>
        <translation>فيه %1 أعمدة؛ والمتوقع %2.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 20140606.</source>
        <translation>«%1» ليس تاريخًا مثل 20140606.</translation>
    </message>
    <message>
        <source>“%1” is no number in range; %2 is expected.</source>
        <translation>«%1» ليس رقمًا في المدى؛ المتوقع %2.</translation>
    </message>
    <message>
        <source>The column is missing. The file has: %1.</source>
        <translation>العمود مفقود. في الملف: %1.</translation>
    </message>
    <message>
        <source>It is binary; text is expected.</source>
        <translation>ثنائي؛ المتوقع نص.</translation>
    </message>
    <message>
        <source>It is empty; rows of market data are expected.</source>
        <translation>فارغ؛ المتوقع صفوف بيانات سوق.</translation>
    </message>
    <message>
        <source>The first line “%1” is of no known form. Expected are columns such as %2.</source>
        <translation>السطر الأول «%1» بصيغة مجهولة. المتوقع أعمدة مثل %2.</translation>
    </message>
    <message>
        <source>There is no list of rows in this JSON; expected is %1.</source>
        <translation>لا قائمة صفوف في هذا JSON؛ المتوقع %1.</translation>
    </message>
    <message>
        <source>It has titles of columns and no rows.</source>
        <translation>فيه عناوين أعمدة ولا صفوف.</translation>
    </message>
    <message>
        <source>All %1 rows are bad. At least a good one is needed.</source>
        <translation>كل الصفوف (%1) فاسدة. يلزم صف سليم واحد على الأقل.</translation>
    </message>
    <message>
        <source>No row is of %1, which is written in “Symbol”.</source>
        <translation>لا صف لـ %1 المكتوب في «الرمز».</translation>
    </message>
    <message>
        <source>The file holds %1, and not %2 as written in “Symbol”.</source>
        <translation>في الملف %1 وليس %2 كما في «الرمز».</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which instrument this is. Write it into “Symbol”.</source>
        <translation>لا الملف ولا اسمه يقول أي أداة هذه. اكتبها في «الرمز».</translation>
    </message>
    <message>
        <source>The dates do not tell the day from the month. Choose csv-dmy or csv-mdy in “Format”.</source>
        <translation>التواريخ لا تميز اليوم من الشهر. اختر csv-dmy أو csv-mdy في «الصيغة».</translation>
    </message>
    <message>
        <source>%1 says %2, but most rows are %3 apart. Choose the right timeframe.</source>
        <translation>‏%1 يقول %2، لكن معظم الصفوف تتباعد %3. اختر الإطار الزمني الصحيح.</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Most rows are %1 apart, which is none of %2. Choose the timeframe.</source>
        <translation>معظم الصفوف تتباعد %1، وليس ذلك من %2. اختر الإطار الزمني.</translation>
    </message>
    <message>
        <source>Most rows are %1 apart; bars of a week at most are expected.</source>
        <translation>معظم الصفوف تتباعد %1؛ المتوقع أشرطة أسبوع على الأكثر.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB; rows of text are expected.</source>
        <translation>السطر أطول من 1 MiB؛ المتوقع صفوف نصية.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing has changed.</source>
        <translation>أُلغيت القراءة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>أُلغي الاستيراد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The gzip file is cut short. A complete file is needed.</source>
        <translation>ملف gzip مبتور. يلزم ملف كامل.</translation>
    </message>
    <message>
        <source>The gzip file is damaged (%1).</source>
        <translation>ملف gzip تالف (%1).</translation>
    </message>
    <message>
        <source>The UTF-16 text is damaged.</source>
        <translation>نص UTF-16 تالف.</translation>
    </message>
    <message>
        <source>It is a folder; a file is expected.</source>
        <translation>هذا مجلد؛ المتوقع ملف.</translation>
    </message>
    <message>
        <source>The zip archive is damaged (%1).</source>
        <translation>أرشيف zip تالف (%1).</translation>
    </message>
    <message>
        <source>The zip archive holds no file.</source>
        <translation>لا ملف في أرشيف zip.</translation>
    </message>
    <message>
        <source>The zip archive holds %1 files (%2). Unpack it and choose those to be read.</source>
        <translation>في أرشيف zip ‏%1 ملفات (%2). فكّه واختر ما يُقرأ.</translation>
    </message>
    <message>
        <source>The zip archive is locked with a password. Unpack it first.</source>
        <translation>أرشيف zip مقفل بكلمة مرور. فكّه أولًا.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>لا يمكن فتحه: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>لا يمكن قراءته: %1.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Nothing was saved.</source>
        <translation>لا تمكن الكتابة: %1. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>It cannot be made: %1.</source>
        <translation>لا يمكن إنشاؤه: %1.</translation>
    </message>
    <message>
        <source>It cannot be deleted: %1.</source>
        <translation>لا يمكن حذفه: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was written.</source>
        <translation>لا يمكن إنشاء المجلد: %1. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>It cannot be written. Is the folder there, and the disk not full? Nothing was saved.</source>
        <translation>لا تمكن الكتابة. هل المجلد موجود والقرص غير ممتلئ؟ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>It cannot be written. Is the disk full? Nothing was saved.</source>
        <translation>لا تمكن الكتابة. هل القرص ممتلئ؟ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا ملف كهذا</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا ملف كهذا.</translation>
    </message>
    <message>
        <source>there is no right to do so</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>جزء من المسار ليس مجلدًا</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>القرص يبلّغ عن عطل</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It holds %1, and the history keeps bars only. Open it as a recording instead (Ctrl+O).</source>
        <translation>فيه %1، والسجل يحفظ الأشرطة فقط. افتحه كتسجيل (Ctrl+O).</translation>
    </message>
    <message>
        <source>“%1” is not allowed; expected is %2. The setting stays as it is.</source>
        <translation>«%1» غير مسموح؛ المتوقع %2. يبقى الإعداد كما هو.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>عدد صحيح من %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 (%3)</source>
        <translation>عدد من %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>timeframes such as 15m or 5m,15m,1h</source>
        <translation>أطر زمنية مثل 15m أو 5m,15m,1h</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”. Correct the key or take the line out.</source>
        <translation>لا إعداد «%1»؛ الأقرب «%2». صحّح المفتاح أو احذف السطر.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; the nearest is “%2”.</source>
        <translation>لا إعداد «%1»؛ الأقرب «%2».</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>لا إعداد «%1».</translation>
    </message>
    <message>
        <source>There is no flag “%1”; the nearest is “%2”.</source>
        <translation>لا علامة «%1»؛ الأقرب «%2».</translation>
    </message>
    <message>
        <source>There is no workspace that could keep the change.</source>
        <translation>لا مساحة عمل تحفظ التغيير.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>يلزم الملف التعريفي اسم.</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>يبدأ الاسم أو ينتهي بفراغ.</translation>
    </message>
    <message>
        <source>The name has control characters.</source>
        <translation>في الاسم محارف تحكم.</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>الاسم ليس UTF-8.</translation>
    </message>
    <message>
        <source>The name is %1 bytes long; %2 at most are allowed.</source>
        <translation>الاسم %1 بايت؛ المسموح %2 على الأكثر.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name, or replace it.</source>
        <translation>يوجد ملف تعريفي «%1» بالفعل. اختر اسمًا آخر أو استبدله.</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>لم يعد هناك ملف تعريفي «%1».</translation>
    </message>
    <message>
        <source>There are %1 profiles. Delete one first.</source>
        <translation>هناك %1 ملفات تعريفية. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8, or choose a profile of settings.</source>
        <translation>ليس UTF-8. احفظه UTF-8 أو اختر ملف إعدادات تعريفيًا.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most 1 MiB is read. Is it a profile of settings?</source>
        <translation>حجمه %1 بايت؛ يُقرأ 1 MiB على الأكثر. أهو ملف إعدادات؟</translation>
    </message>
    <message>
        <source>There is no setting in it; expected is %1.</source>
        <translation>لا إعداد فيه؛ المتوقع %1.</translation>
    </message>
    <message>
        <source>“%1” is something else; expected is “sextant-settings”.</source>
        <translation>«%1» شيء آخر؛ المتوقع «sextant-settings».</translation>
    </message>
    <message>
        <source>“%1” is not known here; a newer Sextant wrote it.</source>
        <translation>«%1» غير معروف هنا؛ كتبه Sextant أحدث.</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected is %2.</source>
        <translation>«%1» غير معروف هنا؛ المتوقع %2.</translation>
    </message>
    <message>
        <source>This is a flag, and a profile has settings only. Switch it under “Feature flags”.</source>
        <translation>هذه علامة، والملف التعريفي إعدادات فقط. بدّلها في «علامات الميزات».</translation>
    </message>
    <message>
        <source>The value looks like a secret, which belongs to the keychain. Take it out.</source>
        <translation>تبدو القيمة سرًا مكانه سلسلة المفاتيح. أزلها.</translation>
    </message>
    <message>
        <source>Its name and the name in it differ. Open it as a file instead.</source>
        <translation>اسمه والاسم الذي فيه مختلفان. افتحه كملف.</translation>
    </message>
    <message>
        <source>It calls itself “%1” and not “%2”. Open it as a file instead.</source>
        <translation>يسمي نفسه «%1» لا «%2». افتحه كملف.</translation>
    </message>
    <message>
        <source>The folder is there and not empty. Choose a new one.</source>
        <translation>المجلد موجود وغير فارغ. اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>The name of a session has at most %1 bytes; this one has %2.</source>
        <translation>اسم الجلسة %1 بايت على الأكثر؛ وهذا %2.</translation>
    </message>
    <message>
        <source>The note of a session has at most %1 bytes; this one has %2.</source>
        <translation>ملاحظة الجلسة %1 بايت على الأكثر؛ وهذه %2.</translation>
    </message>
    <message>
        <source>The replay of session %1 gives another digest than was recorded, so that its journal cannot be trusted. Nothing is exported; “sextant-cli doctor” tells more.</source>
        <translation>إعادة عرض الجلسة %1 تعطي بصمة غير المسجلة، فلا يوثق بسجلها. لم يُصدَّر شيء؛ «sextant-cli doctor» يقول أكثر.</translation>
    </message>
    <message>
        <source>It is no list of names and notes of sessions. Move it away, and all sessions are listed by their own names again.</source>
        <translation>ليس قائمة أسماء الجلسات وملاحظاتها. أبعده فتعود كل الجلسات بأسمائها.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>نص طويل جدًا.</translation>
    </message>
    <message>
        <source>Symbol and indicator hold no blanks and no special characters.</source>
        <translation>لا فراغات ولا محارف خاصة في الرمز والمؤشر.</translation>
    </message>
    <message>
        <source>A price is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>السعر لأداة: اكتب رمزها، مثل BTC-USDT.</translation>
    </message>
    <message>
        <source>An indicator is of an instrument: write its symbol, such as BTC-USDT.</source>
        <translation>المؤشر لأداة: اكتب رمزها، مثل BTC-USDT.</translation>
    </message>
    <message>
        <source>The level must be a score between 0 and 1.</source>
        <translation>يجب أن يكون المستوى درجة بين 0 و1.</translation>
    </message>
    <message>
        <source>There are 500 alerts already. Remove some first.</source>
        <translation>هناك 500 تنبيه بالفعل. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>There is no change that could be taken back.</source>
        <translation>لا تغيير يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The level must be a number, and the hysteresis a number of 0 or more.</source>
        <translation>يجب أن يكون المستوى رقمًا، والتخلف رقمًا 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The level must be a price above 0.</source>
        <translation>يجب أن يكون المستوى سعرًا أكبر من 0.</translation>
    </message>
    <message>
        <source>The hysteresis must be at most 50 % of the price.</source>
        <translation>يجب ألا يتجاوز التخلف 50% من السعر.</translation>
    </message>
    <message>
        <source>The level must be a share of the budget, up to 1.</source>
        <translation>يجب أن يكون المستوى حصة من الميزانية حتى 1.</translation>
    </message>
    <message>
        <source>The level must be seconds, up to a day.</source>
        <translation>يجب أن يكون المستوى بالثواني حتى يوم.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. There are: %2.</source>
        <translation>لا مؤشر «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>%1 is expected; it was “%2”.</source>
        <translation>المتوقع %1؛ وكان «%2».</translation>
    </message>
    <message>
        <source>It has changed since the session was recorded (SHA-256 %1, then %2). Put the old file back to replay the session.</source>
        <translation>تغيّر منذ تسجيل الجلسة (SHA-256 %1، وكان %2). أعد الملف القديم لإعادة العرض.</translation>
    </message>
    <message>
        <source>The simulator has no “%1”. It has %2.</source>
        <translation>ليس في المحاكي «%1». فيه %2.</translation>
    </message>
    <message>
        <source>There is no weight “%1”. There are %2.</source>
        <translation>لا وزن «%1». الموجود %2.</translation>
    </message>
    <message>
        <source>A number from 0 to 1000 is expected; it was “%1”.</source>
        <translation>المتوقع عدد من 0 إلى 1000؛ وكان «%1».</translation>
    </message>
    <message>
        <source>“%1” is no switch; on or off is expected.</source>
        <translation>«%1» ليس مفتاحًا؛ المتوقع on أو off.</translation>
    </message>
    <message>
        <source>“%1” is not known. There are: %2.</source>
        <translation>«%1» غير معروف. الموجود: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«%1» غير معروف.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 There are %2 more like it.</source>
        <translation>%1 وهناك %2 أخرى مثله.</translation>
    </message>
    <message>
        <source>The disk or a file refuses (%1). Nothing was changed; look whether the disk is full or read-only.</source>
        <translation>القرص أو ملف يرفض (%1). لم يتغير شيء؛ انظر هل القرص ممتلئ أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>Stored data is damaged (%1). “sextant-cli doctor” tells more; what it holds is not to be trusted until then.</source>
        <translation>بيانات محفوظة تالفة (%1). «sextant-cli doctor» يقول أكثر؛ ولا يوثق بها حتى ذلك.</translation>
    </message>
    <message>
        <source>A newer version of Sextant has made this (%1). Open it with that version.</source>
        <translation>صنعته نسخة أحدث من Sextant (%1). افتحه بتلك النسخة.</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>أُلغي الفتح.</translation>
    </message>
    <message>
        <source>The session is complete. It can be looked at as a replay.</source>
        <translation>الجلسة مكتملة. يمكن مشاهدتها كإعادة تشغيل.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault: %1.</source>
        <translation>توقف المحرك عند عطل: %1.</translation>
    </message>
    <message>
        <source>The record of what the session played is damaged; it cannot be opened again.</source>
        <translation>سجل ما شغّلته الجلسة تالف، ولا يمكن فتحها من جديد.</translation>
    </message>
    <message>
        <source>The record of the session does not say what it was begun with; it cannot be opened again.</source>
        <translation>لا يذكر سجل الجلسة بماذا بدأت، ولا يمكن فتحها من جديد.</translation>
    </message>
    <message>
        <source>This session did not play files of a recording.</source>
        <translation>لم تشغّل هذه الجلسة ملفات تسجيل.</translation>
    </message>
    <message>
        <source>A session has at most 60,000 instruments.</source>
        <translation>لا تتجاوز أدوات الجلسة 60,000 أداة.</translation>
    </message>
    <message>
        <source>Row %1 of the journal: the replay gives another digest than was recorded. Its data was damaged, or another version decided it.</source>
        <translation>الصف %1 من السجل: تعطي إعادة التشغيل بصمة غير المسجلة. تلفت البيانات، أو قرر إصدار آخر.</translation>
    </message>
    <message>
        <source>Nothing of the session reached the disk, so that there is nothing to resume.</source>
        <translation>لم يصل شيء من الجلسة إلى القرص، فلا شيء يُستأنف.</translation>
    </message>
    <message>
        <source>The source ends before the point that the session had reached. Put the whole file back to go on.</source>
        <translation>ينتهي المصدر قبل النقطة التي بلغتها الجلسة. أعد الملف الكامل للمتابعة.</translation>
    </message>
    <message>
        <source>It holds no session %1.</source>
        <translation>لا توجد فيه الجلسة %1.</translation>
    </message>
    <message>
        <source>It holds no session.</source>
        <translation>لا توجد فيه أي جلسة.</translation>
    </message>
    <message>
        <source>Session %1 is finished and cannot be resumed.</source>
        <translation>انتهت الجلسة %1 ولا يمكن استئنافها.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>كتب Sextant أحدث سجل الجلسة %1 (الصيغة %2؛ وهذا يعرف %3). افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>Another version of Sextant wrote the journal of session %1 (format %2; this one knows %3). Open it with that version.</source>
        <translation>كتب إصدار آخر من Sextant سجل الجلسة %1 (الصيغة %2؛ وهذا يعرف %3). افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>Another run has taken the session over.</source>
        <translation>تولّى تشغيل آخر هذه الجلسة.</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>السجل مغلق.</translation>
    </message>
    <message>
        <source>The journal has stopped: %1.</source>
        <translation>توقف السجل: %1.</translation>
    </message>
    <message>
        <source>Nothing more can be kept until the disk works again: %1.</source>
        <translation>لا يمكن حفظ المزيد حتى يعمل القرص من جديد: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the journal is damaged: %2.</source>
        <translation>الصف %1 من السجل تالف: %2.</translation>
    </message>
    <message>
        <source>The tape ends at byte %1, and the journal knows of %2: a part of it is missing.</source>
        <translation>ينتهي الشريط عند البايت %1 والسجل يعرف %2: جزء منه مفقود.</translation>
    </message>
    <message>
        <source>The tape is cut short.</source>
        <translation>الشريط مقطوع.</translation>
    </message>
    <message>
        <source>This is no tape of Sextant.</source>
        <translation>ليس هذا شريط Sextant.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this tape (format %1; this one knows %2). Open it with that version.</source>
        <translation>كتب Sextant أحدث هذا الشريط (الصيغة %1؛ وهذا يعرف %2). افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>This is part %1 of a tape under another name.</source>
        <translation>هذا هو الجزء %1 من شريط باسم آخر.</translation>
    </message>
    <message>
        <source>The block at byte %1 is damaged: %2.</source>
        <translation>الكتلة عند البايت %1 تالفة: %2.</translation>
    </message>
    <message>
        <source>The tape cannot be read: %1.</source>
        <translation>لا يمكن قراءة الشريط: %1.</translation>
    </message>
    <message>
        <source>There is no workspace here.</source>
        <translation>لا توجد مساحة عمل هنا.</translation>
    </message>
    <message>
        <source>This disk cannot keep a workspace (journal mode “%1”). Choose a local disk that may be written.</source>
        <translation>لا يستطيع هذا القرص حفظ مساحة عمل (وضع السجل «%1»). اختر قرصًا محليًا تمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>The workspace is of an older version (%1, now %2). Open it once in the window, which brings it up to date.</source>
        <translation>مساحة العمل من إصدار أقدم (%1، والآن %2). افتحها مرة في النافذة لتُحدَّث.</translation>
    </message>
    <message>
        <source>No instrument is named. Write them with commas, as in BTC-USDT,ETH-USDT.</source>
        <translation>لم تُذكر أي أداة. اكتبها بفواصل، مثل BTC-USDT,ETH-USDT.</translation>
    </message>
    <message>
        <source>The venue wants a key, and none is known. Give one in its settings.</source>
        <translation>يطلب مكان التداول مفتاحًا ولا يُعرف أي مفتاح. أدخله في إعداداته.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>يوجد «%1» مرتين.</translation>
    </message>
    <message>
        <source>%2 knows no “%1” (%3).</source>
        <translation>لا يعرف %2 الرمز «%1» (%3).</translation>
    </message>
    <message>
        <source>%1 has no bars of %2.</source>
        <translation>لا توجد لدى %1 أعمدة %2.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>أُلغي الاتصال.</translation>
    </message>
    <message>
        <source>It does not say what time it is there (%1). Check the network, or the setting %2.</source>
        <translation>لا يذكر الوقت لديه (%1). تحقق من الشبكة أو من الإعداد %2.</translation>
    </message>
    <message>
        <source>It does not say what time it is there. Check the network, or the setting %1.</source>
        <translation>لا يذكر الوقت لديه. تحقق من الشبكة أو من الإعداد %1.</translation>
    </message>
    <message>
        <source>At least one instrument is needed.</source>
        <translation>تلزم أداة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>It must lie between 1900 and 2200; it was %1.</source>
        <translation>يجب أن يقع بين 1900 و2200؛ وكان %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>ExperimentText</name>
    <message>
        <source>Expectancy (R)</source>
        <translation>التوقع (R)</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>نسبة الربح</translation>
    </message>
    <message>
        <source>Average P&amp;L per trade</source>
        <translation>متوسط ر/خ للصفقة</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>عامل الربح</translation>
    </message>
    <message>
        <source>Max drawdown (R)</source>
        <translation>أقصى تراجع (R)</translation>
    </message>
    <message>
        <source>Time in market (h)</source>
        <translation>الوقت في السوق (س)</translation>
    </message>
    <message>
        <source>Slippage (bp)</source>
        <translation>الانزلاق (bp)</translation>
    </message>
    <message>
        <source>Signals → trades</source>
        <translation>الإشارات ← الصفقات</translation>
    </message>
    <message>
        <source>Worst trade (R)</source>
        <translation>أسوأ صفقة (R)</translation>
    </message>
    <message>
        <source>Rejected orders</source>
        <translation>أوامر مرفوضة</translation>
    </message>
    <message>
        <source>Agents&apos; failures</source>
        <translation>إخفاقات الوكلاء</translation>
    </message>
    <message>
        <source>Net result in units of the risk at entry, per signal; a signal that is not traded counts as 0</source>
        <translation>صافي النتيجة بوحدات المخاطرة عند الدخول، لكل إشارة؛ والإشارة غير المتداولة تُحسب 0</translation>
    </message>
    <message>
        <source>Share of closed trades that earned something</source>
        <translation>نسبة الصفقات المغلقة الرابحة</translation>
    </message>
    <message>
        <source>Net result per closed trade, in the instrument&apos;s currency</source>
        <translation>صافي النتيجة لكل صفقة مغلقة، بعملة الأداة</translation>
    </message>
    <message>
        <source>What winning trades earned over what losing ones lost</source>
        <translation>أرباح الصفقات الرابحة مقسومة على خسائر الخاسرة</translation>
    </message>
    <message>
        <source>Deepest fall of the result within a symbol, timeframe and trading day, averaged</source>
        <translation>أعمق هبوط للنتيجة ضمن رمز وإطار زمني ويوم تداول، بالمتوسط</translation>
    </message>
    <message>
        <source>Hours in the market per symbol, timeframe and trading day</source>
        <translation>ساعات الوجود في السوق لكل رمز وإطار زمني ويوم تداول</translation>
    </message>
    <message>
        <source>Half-spread, slippage and impact per fill, in hundredths of a percent</source>
        <translation>نصف السبريد والانزلاق والأثر لكل تنفيذ، بأجزاء المئة من 1%</translation>
    </message>
    <message>
        <source>Share of signals that became a trade</source>
        <translation>نسبة الإشارات التي أصبحت صفقات</translation>
    </message>
    <message>
        <source>Largest loss of one trade within a symbol, timeframe and trading day, averaged</source>
        <translation>أكبر خسارة لصفقة واحدة ضمن رمز وإطار زمني ويوم تداول، بالمتوسط</translation>
    </message>
    <message>
        <source>Share of orders that risk or the venue refused, or that failed on the way</source>
        <translation>نسبة الأوامر التي رفضتها المخاطر أو البورصة أو فشلت في الطريق</translation>
    </message>
    <message>
        <source>Agents that failed to speak, per signal; engine 1 has no agents</source>
        <translation>وكلاء لم يُبدوا رأيًا، لكل إشارة؛ لا وكلاء في المحرك 1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>متعهَّد بها</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>مختتمة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>مزدوجة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسّمة</translation>
    </message>
    <message>
        <source>B takes over</source>
        <translation>B يتولى</translation>
    </message>
    <message>
        <source>A stays</source>
        <translation>A يبقى</translation>
    </message>
    <message>
        <source>try again, changed</source>
        <translation>أعد المحاولة بتعديل</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>قيد الإحماء</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساويان</translation>
    </message>
    <message>
        <source>B better</source>
        <translation>B أفضل</translation>
    </message>
    <message>
        <source>B worse</source>
        <translation>B أسوأ</translation>
    </message>
    <message>
        <source>B more</source>
        <translation>B أكثر</translation>
    </message>
    <message>
        <source>B less</source>
        <translation>B أقل</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>غير صالحة.</translation>
    </message>
    <message>
        <source>Stopped: B does harm.</source>
        <translation>أُوقفت: B يُلحق ضررًا.</translation>
    </message>
    <message>
        <source>B is better.</source>
        <translation>B أفضل.</translation>
    </message>
    <message>
        <source>A is better.</source>
        <translation>A أفضل.</translation>
    </message>
    <message>
        <source>No difference that matters.</source>
        <translation>لا فرق ذا أهمية.</translation>
    </message>
    <message>
        <source>An improvement worth having is excluded.</source>
        <translation>استُبعد وجود تحسّن يستحق.</translation>
    </message>
    <message>
        <source>Undecided at the planned end.</source>
        <translation>غير محسومة عند النهاية المقررة.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>لم تُحسم بعد.</translation>
    </message>
    <message>
        <source>Units did not fall on the arms as planned. Stop and look for duplicates that only one arm drops, a crash of one engine, or flags that were turned.</source>
        <translation>لم تتوزع الوحدات على الذراعين كما خُطط. أوقفها وابحث عن مكررات يسقطها ذراع واحد، أو انهيار أحد المحركين، أو رايات بُدّلت.</translation>
    </message>
    <message>
        <source>A guardrail is breached. Find out why before it runs again.</source>
        <translation>اختُرق حاجز أمان. اعرف السبب قبل تشغيلها مجددًا.</translation>
    </message>
    <message>
        <source>Conclude it as a candidate to take over; somebody has to approve.</source>
        <translation>اختتمها كمرشح لتولي العمل؛ ولا بد من موافقة.</translation>
    </message>
    <message>
        <source>Conclude it and keep A.</source>
        <translation>اختتمها وأبقِ A.</translation>
    </message>
    <message>
        <source>Conclude it and keep the simpler one.</source>
        <translation>اختتمها وأبقِ الأبسط.</translation>
    </message>
    <message>
        <source>Conclude it and keep A, or plan a longer one.</source>
        <translation>اختتمها وأبقِ A، أو خطط لتجربة أطول.</translation>
    </message>
    <message numerus="yes">
        <source>If the smallest effect that matters is there, the interval clears zero in about %n more trading day(s).</source>
        <translation>
            <numerusform>إن وُجد أصغر أثر ذي أهمية، فالمجال يبتعد عن الصفر الآن.</numerusform>
            <numerusform>إن وُجد أصغر أثر ذي أهمية، فالمجال يبتعد عن الصفر بعد نحو يوم تداول واحد.</numerusform>
            <numerusform>إن وُجد أصغر أثر ذي أهمية، فالمجال يبتعد عن الصفر بعد نحو يومي تداول.</numerusform>
            <numerusform>إن وُجد أصغر أثر ذي أهمية، فالمجال يبتعد عن الصفر بعد نحو %n أيام تداول.</numerusform>
            <numerusform>إن وُجد أصغر أثر ذي أهمية، فالمجال يبتعد عن الصفر بعد نحو %n يوم تداول.</numerusform>
            <numerusform>إن وُجد أصغر أثر ذي أهمية، فالمجال يبتعد عن الصفر بعد نحو %n يوم تداول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing measured yet.</source>
        <translation>%1: لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>%1: A %2, B %3; too early for an interval.</source>
        <translation>%1: A %2، B %3؛ الوقت مبكر لحساب مجال.</translation>
    </message>
    <message>
        <source>%1: B differs by %2; %3 always-valid interval %4 … %5.</source>
        <comment>metric, difference, level, low, high</comment>
        <translation>%1: يختلف B بمقدار %2؛ المجال الصالح دائمًا %3: %4 … %5.</translation>
    </message>
    <message>
        <source>No units yet: turn the flag enable_variant_b on and let a session give signals.</source>
        <translation>لا وحدات بعد: فعّل الراية enable_variant_b ودع جلسة تعطي إشارات.</translation>
    </message>
    <message>
        <source>Engine 2 was off in all units: turn the flag enable_variant_b on.</source>
        <translation>كان المحرك 2 متوقفًا في كل الوحدات: فعّل الراية enable_variant_b.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), all too young: a unit counts 120 hours behind the end of its trading day.</source>
        <translation>
            <numerusform>لا وحدات.</numerusform>
            <numerusform>وحدة واحدة، حديثة جدًا: تُحسب الوحدة بعد 120 ساعة من نهاية يوم تداولها.</numerusform>
            <numerusform>وحدتان، حديثتان جدًا: تُحسب الوحدة بعد 120 ساعة من نهاية يوم تداولها.</numerusform>
            <numerusform>%n وحدات، كلها حديثة جدًا: تُحسب الوحدة بعد 120 ساعة من نهاية يوم تداولها.</numerusform>
            <numerusform>%n وحدة، كلها حديثة جدًا: تُحسب الوحدة بعد 120 ساعة من نهاية يوم تداولها.</numerusform>
            <numerusform>%n وحدة، كلها حديثة جدًا: تُحسب الوحدة بعد 120 ساعة من نهاية يوم تداولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 trading days: the interval is shown from then on.</source>
        <translation>%1 من %2 من أيام التداول: يظهر المجال عند اكتمالها.</translation>
    </message>
    <message>
        <source>Each arm needs %1 units.</source>
        <translation>كل ذراع يحتاج إلى %1 وحدة.</translation>
    </message>
    <message>
        <source>against: %1</source>
        <comment>agent</comment>
        <translation>ضد: %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>symbols</comment>
        <translation>%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>a connection is %1</source>
        <comment>state</comment>
        <translation>حالة الاتصال: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection is waiting, the venue closed it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1; it is tried again in %2</source>
        <translation>%1؛ يُعاد الاتصال بعد %2</translation>
    </message>
    <message>
        <source>Binance</source>
        <translation>Binance</translation>
    </message>
    <message>
        <source>KuCoin</source>
        <translation>KuCoin</translation>
    </message>
    <message>
        <source>Coinbase Exchange</source>
        <translation>Coinbase Exchange</translation>
    </message>
    <message>
        <source>Coinbase Advanced</source>
        <translation>Coinbase Advanced</translation>
    </message>
    <message>
        <source>Bybit</source>
        <translation>Bybit</translation>
    </message>
    <message>
        <source>OKX</source>
        <translation>OKX</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Twelve Data</source>
        <translation>Twelve Data</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>feed</comment>
        <translation>قيد الاتصال</translation>
    </message>
    <message>
        <source>live</source>
        <comment>feed</comment>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>degraded</source>
        <comment>feed</comment>
        <translation>متدهورة</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>feed</comment>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>down</source>
        <comment>feed</comment>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>feed: REST instead of the stream</comment>
        <translation>بديل</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>breaker</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <comment>breaker</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>half-open</source>
        <comment>breaker</comment>
        <translation>نصف مفتوح</translation>
    </message>
    <message>
        <source>free</source>
        <comment>allowance</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>90% used</source>
        <comment>allowance</comment>
        <translation>استُخدم 90%</translation>
    </message>
    <message>
        <source>queueing</source>
        <comment>allowance</comment>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>held by the venue</source>
        <comment>allowance</comment>
        <translation>أوقفته البورصة</translation>
    </message>
    <message>
        <source>used up for today</source>
        <comment>allowance</comment>
        <translation>نفد لليوم</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>connection</comment>
        <translation>خامل</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <comment>connection</comment>
        <translation>ينتظر إعادة المحاولة</translation>
    </message>
    <message>
        <source>asking where to connect</source>
        <comment>connection</comment>
        <translation>يسأل عن العنوان</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>connection</comment>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>waiting for the venue&apos;s greeting</source>
        <comment>connection</comment>
        <translation>ينتظر ترحيب البورصة</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>connection</comment>
        <translation>يسجّل الدخول</translation>
    </message>
    <message>
        <source>subscribing</source>
        <comment>connection</comment>
        <translation>يشترك</translation>
    </message>
    <message>
        <source>live</source>
        <comment>connection</comment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <comment>book</comment>
        <translation>غير مشترك</translation>
    </message>
    <message>
        <source>waiting for its beginning</source>
        <comment>book</comment>
        <translation>ينتظر بدايته</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>book</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>resyncing</source>
        <comment>book</comment>
        <translation>يعيد المزامنة</translation>
    </message>
    <message>
        <source>nobody wanted it any more</source>
        <translation>لم يعد أحد يطلبه</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>the other end closed it</source>
        <translation>أغلقه الطرف الآخر</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>لم يصل شيء لفترة طويلة</translation>
    </message>
    <message>
        <source>a ping was not answered</source>
        <translation>لم يُرَد على ping</translation>
    </message>
    <message>
        <source>the venue did not answer in time</source>
        <translation>لم ترد البورصة في الوقت المحدد</translation>
    </message>
    <message>
        <source>its token expired</source>
        <translation>انتهت صلاحية الرمز المميز</translation>
    </message>
    <message>
        <source>the venue ended it</source>
        <translation>أنهته البورصة</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <comment>latency</comment>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>latency</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>difference of clocks</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>difference of clocks</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one reconnect</source>
        <translation>إعادة اتصال واحدة</translation>
    </message>
    <message>
        <source>%1 reconnects</source>
        <translation>إعادات الاتصال: %1</translation>
    </message>
    <message>
        <source>nothing has come for %1</source>
        <translation>لم يصل شيء منذ %1</translation>
    </message>
    <message>
        <source>the book of %1 begins anew once it is back</source>
        <translation>يُبنى دفتر %1 من جديد عند عودتها</translation>
    </message>
    <message>
        <source>the book of %1 begins anew</source>
        <translation>يُبنى دفتر %1 من جديد</translation>
    </message>
    <message>
        <source>what %1 missed is fetched once it is back</source>
        <translation>يُجلب ما فات %1 عند عودتها</translation>
    </message>
    <message>
        <source>what %1 missed is being fetched</source>
        <translation>يُجلب الآن ما فات %1</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after a failure</source>
        <translation>قاطع مضيف REST لديها %1 بعد إخفاق</translation>
    </message>
    <message>
        <source>the breaker of its REST host is %1 after %2 failures in a row</source>
        <translation>قاطع مضيف REST لديها %1 بعد %2 إخفاقات متتالية</translation>
    </message>
    <message>
        <source>%1; it is asked again in %2</source>
        <translation>%1؛ يُعاد الطلب بعد %2</translation>
    </message>
    <message>
        <source>90% of its allowance are used</source>
        <translation>استُخدم 90% من حصتها</translation>
    </message>
    <message>
        <source>a request waits for the allowance</source>
        <translation>طلب واحد ينتظر الحصة</translation>
    </message>
    <message>
        <source>%1 requests wait for the allowance</source>
        <translation>طلبات تنتظر الحصة: %1</translation>
    </message>
    <message>
        <source>the venue asked for a pause of %1</source>
        <translation>طلبت البورصة توقفًا مدة %1</translation>
    </message>
    <message>
        <source>the venue asked for a pause</source>
        <translation>طلبت البورصة توقفًا</translation>
    </message>
    <message>
        <source>its allowance for today is used up</source>
        <translation>نفدت حصتها لليوم</translation>
    </message>
    <message>
        <source>%1 is being connected; nothing has come yet.</source>
        <translation>يجري الاتصال بـ %1؛ لم يصل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 is live: %2 messages a second, half of them within %3, all but one of a hundred within %4.</source>
        <translation>%1 مباشرة: %2 رسالة في الثانية، نصفها خلال %3، و99 من كل مئة خلال %4.</translation>
    </message>
    <message>
        <source>%1 is live, but not whole.</source>
        <translation>%1 مباشرة، لكنها غير كاملة.</translation>
    </message>
    <message>
        <source>The stream of %1 does not come through: bars are asked for over REST as they end, trades and quotes do not come. The stream is tried again by itself.</source>
        <translation>بث %1 لا يصل: تُطلب الشموع عبر REST عند انتهائها، ولا تصل الصفقات وعروض الأسعار. تُعاد محاولة البث تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 is connected but silent; its prices are old, and orders wait for new ones.</source>
        <translation>%1 متصلة لكنها صامتة؛ أسعارها قديمة، والأوامر تنتظر أسعارًا جديدة.</translation>
    </message>
    <message>
        <source>%1 is down: its prices stand still. Stops and targets cannot act until it is back; it is tried again by itself.</source>
        <translation>%1 منقطعة: أسعارها جامدة. لا يعمل الوقف ولا الهدف حتى تعود؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>It is listened to at another address than the first of the settings.</source>
        <translation>الاستقبال جارٍ من عنوان غير العنوان الأول في الإعدادات.</translation>
    </message>
    <message>
        <source>A gap could not be filled and is marked.</source>
        <translation>تعذّر سد فجوة واحدة، وقد وُسمت.</translation>
    </message>
    <message>
        <source>%1 gaps could not be filled and are marked.</source>
        <translation>تعذّر سد %1 فجوات، وقد وُسمت.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>Binance live 41 ms</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Binance down</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Options: %1 contracts are asked for over and over; %2 quotes were new so far, and %3 times the chain could not be read.</source>
        <translation>الخيارات: يُستعلم عن %1 من العقود مرارًا؛ كانت %2 من الأسعار جديدة حتى الآن، وتعذّرت قراءة السلسلة %3 من المرات.</translation>
    </message>
</context>
<context>
    <name>FeedTrialText</name>
    <message>
        <source>Finding the venue and asking what it knows of the symbols</source>
        <translation>البحث عن البورصة وسؤالها عما تعرفه من الرموز</translation>
    </message>
    <message>
        <source>Asking for its time</source>
        <translation>سؤالها عن وقتها</translation>
    </message>
    <message>
        <source>Opening the stream and subscribing</source>
        <translation>فتح البث والاشتراك</translation>
    </message>
    <message>
        <source>Waiting for the first message</source>
        <translation>انتظار أول رسالة</translation>
    </message>
    <message>
        <source>The venue answers and lists %1 instruments</source>
        <translation>البورصة ترد وتدرج %1 أداة</translation>
    </message>
    <message>
        <source>The venue answers and knows the symbols</source>
        <translation>البورصة ترد وتعرف الرموز</translation>
    </message>
    <message>
        <source>It tells no time of its own; that of this computer is used</source>
        <translation>لا تعطي وقتًا خاصًا بها؛ يُستخدم وقت هذا الحاسوب</translation>
    </message>
    <message>
        <source>Its clock is %1 from the one here</source>
        <translation>ساعتها تختلف عن ساعة هذا الحاسوب بمقدار %1</translation>
    </message>
    <message>
        <source>The stream is open</source>
        <translation>البث مفتوح</translation>
    </message>
    <message>
        <source>First trade: %1 at %2; messages take %3</source>
        <translation>أول صفقة: %1 بسعر %2؛ تستغرق الرسائل %3</translation>
    </message>
    <message>
        <source>Quotes came; nobody has traded yet</source>
        <translation>وصلت عروض أسعار؛ لم تقع صفقة بعد</translation>
    </message>
    <message>
        <source>    ✓ %1</source>
        <translation>    ✓ %1</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there</source>
        <translation>    ✗ %1 غير معروف هناك</translation>
    </message>
    <message>
        <source>    ✗ %1 is not known there; near it: %2</source>
        <translation>    ✗ %1 غير معروف هناك؛ ما يقاربه: %2</translation>
    </message>
    <message>
        <source>✓ %1.</source>
        <translation>✓ %1.</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>It works. The test took %1; nothing of it is kept.</source>
        <translation>تعمل. استغرق الاختبار %1؛ ولا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>لم تنجح.</translation>
    </message>
    <message>
        <source>Symbols: %1</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; your session, if any, goes on.</source>
        <translation>%1 لم يتغير شيء؛ وجلستك، إن وُجدت، مستمرة.</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>at the price known, at once</source>
        <translation>بالسعر المعروف، فورًا</translation>
    </message>
    <message>
        <source>took the other side of a quote</source>
        <translation>أخذ الطرف المقابل من عرض السعر</translation>
    </message>
    <message>
        <source>around a trade of the market</source>
        <translation>حول صفقة من السوق</translation>
    </message>
    <message>
        <source>took a level of the book</source>
        <translation>أخذ مستوى من الدفتر</translation>
    </message>
    <message>
        <source>rested until trades had eaten the queue before it</source>
        <translation>انتظر حتى استهلكت الصفقات الطابور الذي قبله</translation>
    </message>
    <message>
        <source>rested until the market came through its price</source>
        <translation>انتظر حتى تجاوز السوق سعره</translation>
    </message>
    <message>
        <source>at a bar&apos;s open</source>
        <translation>عند افتتاح شمعة</translation>
    </message>
    <message>
        <source>at a price inside a bar</source>
        <translation>بسعر داخل شمعة</translation>
    </message>
    <message>
        <source>a stop at its level</source>
        <translation>وقف عند مستواه</translation>
    </message>
    <message>
        <source>a stop that the market jumped over: at the next price there was</source>
        <translation>وقف قفز السوق فوقه: بأول سعر متاح</translation>
    </message>
    <message>
        <source>at the close of the market</source>
        <translation>عند إغلاق السوق</translation>
    </message>
    <message>
        <source>%1: priced at the mid or the last trade, without any cost</source>
        <translation>%1: التسعير بالوسط أو آخر صفقة، بلا أي تكلفة</translation>
    </message>
    <message>
        <source>%1: priced at the quote or around the last trade</source>
        <translation>%1: التسعير بعرض السعر أو حول آخر صفقة</translation>
    </message>
    <message>
        <source>%1: priced from a bar</source>
        <translation>%1: التسعير من شمعة</translation>
    </message>
    <message>
        <source>%1: priced from the order book</source>
        <translation>%1: التسعير من دفتر الأوامر</translation>
    </message>
    <message>
        <source>%1: priced with latency, order book, queue and market impact</source>
        <translation>%1: التسعير بزمن التأخير ودفتر الأوامر والطابور وأثر السوق</translation>
    </message>
    <message>
        <source>%1; the spread was assumed, not seen</source>
        <translation>%1؛ السبريد مفترض لا مرصود</translation>
    </message>
    <message>
        <source>%1 + half-spread %2</source>
        <translation>%1 + نصف السبريد %2</translation>
    </message>
    <message>
        <source>%1 − half-spread %2</source>
        <translation>%1 − نصف السبريد %2</translation>
    </message>
    <message>
        <source>%1 + slippage %2</source>
        <translation>%1 + الانزلاق %2</translation>
    </message>
    <message>
        <source>%1 − slippage %2</source>
        <translation>%1 − الانزلاق %2</translation>
    </message>
    <message>
        <source>%1 + impact %2</source>
        <translation>%1 + الأثر %2</translation>
    </message>
    <message>
        <source>%1 − impact %2</source>
        <translation>%1 − الأثر %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>sum of a price, price</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>bid, ask</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Bid / ask then</source>
        <translation>الطلب / العرض حينها</translation>
    </message>
    <message>
        <source>Level of the book</source>
        <translation>مستوى الدفتر</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>الطابور قبله</translation>
    </message>
    <message>
        <source>%1 when it was accepted</source>
        <translation>%1 عند قبوله</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>%1 at the venue</source>
        <translation>%1 لدى البورصة</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن التأخير</translation>
    </message>
    <message>
        <source>%1, modelled; meanwhile the market moved by %2 %3</source>
        <comment>duration, price, for or against</comment>
        <translation>%1، مُنمذج؛ وفي أثنائه تحرك السوق %2 %3</translation>
    </message>
    <message>
        <source>against the order</source>
        <translation>ضد الأمر</translation>
    </message>
    <message>
        <source>in its favour</source>
        <translation>لصالحه</translation>
    </message>
    <message>
        <source>%1, modelled; the market did not move meanwhile</source>
        <translation>%1، مُنمذج؛ ولم يتحرك السوق في أثنائه</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>%1، مُنمذج</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>%1, of the order itself</source>
        <translation>%1، من الأمر نفسه</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>%1, maker</source>
        <translation>%1، صانع</translation>
    </message>
    <message>
        <source>%1, taker</source>
        <translation>%1، آخذ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>number %1 of its order</source>
        <translation>رقم %1 من أمره</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>عُرف لاحقًا</translation>
    </message>
    <message>
        <source>it happened while the program was away</source>
        <translation>حدث والبرنامج متوقف</translation>
    </message>
</context>
<context>
    <name>FlagText</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>تنتهي بعد يوم واحد</numerusform>
            <numerusform>تنتهي بعد يومين</numerusform>
            <numerusform>تنتهي بعد %n أيام</numerusform>
            <numerusform>تنتهي بعد %n يومًا</numerusform>
            <numerusform>تنتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>تنتهي خلال يوم</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago: remove or renew</source>
        <translation>
            <numerusform>انتهت اليوم: احذفها أو جدّدها</numerusform>
            <numerusform>انتهت قبل يوم واحد: احذفها أو جدّدها</numerusform>
            <numerusform>انتهت قبل يومين: احذفها أو جدّدها</numerusform>
            <numerusform>انتهت قبل %n أيام: احذفها أو جدّدها</numerusform>
            <numerusform>انتهت قبل %n يومًا: احذفها أو جدّدها</numerusform>
            <numerusform>انتهت قبل %n يوم: احذفها أو جدّدها</numerusform>
        </translation>
    </message>
    <message>
        <source>expired today: remove or renew</source>
        <translation>انتهت اليوم: احذفها أو جدّدها</translation>
    </message>
    <message numerus="yes">
        <source>on for %n day(s) without a change</source>
        <translation>
            <numerusform>مفعّلة منذ اليوم بلا تغيير</numerusform>
            <numerusform>مفعّلة منذ يوم واحد بلا تغيير</numerusform>
            <numerusform>مفعّلة منذ يومين بلا تغيير</numerusform>
            <numerusform>مفعّلة منذ %n أيام بلا تغيير</numerusform>
            <numerusform>مفعّلة منذ %n يومًا بلا تغيير</numerusform>
            <numerusform>مفعّلة منذ %n يوم بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) blocked</source>
        <translation>
            <numerusform>لم تُمنع أي إشارة</numerusform>
            <numerusform>مُنعت إشارة واحدة</numerusform>
            <numerusform>مُنعت إشارتان</numerusform>
            <numerusform>مُنعت %n إشارات</numerusform>
            <numerusform>مُنعت %n إشارة</numerusform>
            <numerusform>مُنعت %n إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights changed %n time(s)</source>
        <translation>
            <numerusform>لم تتغير الأوزان</numerusform>
            <numerusform>تغيرت الأوزان مرة واحدة</numerusform>
            <numerusform>تغيرت الأوزان مرتين</numerusform>
            <numerusform>تغيرت الأوزان %n مرات</numerusform>
            <numerusform>تغيرت الأوزان %n مرة</numerusform>
            <numerusform>تغيرت الأوزان %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of a market told</source>
        <translation>
            <numerusform>لم يُبلَّغ عن أي تحوّل للسوق</numerusform>
            <numerusform>أُبلغ عن تحوّل واحد للسوق</numerusform>
            <numerusform>أُبلغ عن تحوّلين للسوق</numerusform>
            <numerusform>أُبلغ عن %n تحوّلات للسوق</numerusform>
            <numerusform>أُبلغ عن %n تحوّلًا للسوق</numerusform>
            <numerusform>أُبلغ عن %n تحوّل للسوق</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>%1 stays %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 تبقى %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>flag, on or off, on or off</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>undo of change %1 (%2)</source>
        <comment>number, what it changed</comment>
        <translation>تراجع عن التغيير %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>The weights of detectors and technical score learn from the outcomes of signals; off: they are what the scoring configuration says.</source>
        <translation>تتعلم أوزان الكواشف والتقييم الفني من نتائج الإشارات؛ إيقاف: هي كما يقول إعداد التقييم.</translation>
    </message>
    <message>
        <source>Signals with different timestamps are never duplicates of each other (the timestamp joins the key of the 60 s window).</source>
        <translation>الإشارات ذات الأوقات المختلفة ليست مكررة أبدًا (يدخل الوقت في مفتاح نافذة 60 s).</translation>
    </message>
    <message>
        <source>Engine 2: agents decide about every signal beside engine 1; off: all signals go to engine 1 and no agent runs.</source>
        <translation>المحرّك 2: يقرر الوكلاء في كل إشارة إلى جانب المحرّك 1؛ إيقاف: تذهب كل الإشارات إلى المحرّك 1 ولا يعمل وكيل.</translation>
    </message>
    <message>
        <source>The opening-range specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>مختص نطاق الافتتاح يعطي رأيه للمحرّك 2؛ إيقاف: لا يُسأل.</translation>
    </message>
    <message>
        <source>The specialist for The Strat&apos;s candle sequences gives its opinion to engine 2; off: it is not asked.</source>
        <translation>مختص تسلسلات شموع The Strat يعطي رأيه للمحرّك 2؛ إيقاف: لا يُسأل.</translation>
    </message>
    <message>
        <source>The squeeze specialist gives its opinion to engine 2; off: it is not asked.</source>
        <translation>مختص الانضغاط يعطي رأيه للمحرّك 2؛ إيقاف: لا يُسأل.</translation>
    </message>
    <message>
        <source>The sub-agent for pivot ribbon, ATR levels and phase supports engine 2; off: it is not asked.</source>
        <translation>الوكيل الفرعي لشريط المحاور ومستويات ATR والطور يدعم المحرّك 2؛ إيقاف: لا يُسأل.</translation>
    </message>
    <message>
        <source>Engine 2 trades in the shadow what it decides; off: it decides and does not trade.</source>
        <translation>المحرّك 2 يتداول في الظل ما يقرره؛ إيقاف: يقرر ولا يتداول.</translation>
    </message>
    <message>
        <source>Futures may be traded on paper; off: they are scored but not traded.</source>
        <translation>يجوز تداول العقود الآجلة ورقيًا؛ إيقاف: تُقيَّم ولا تُتداول.</translation>
    </message>
    <message>
        <source>A signal buys a call or a put on its symbol, where options of it are listed; off: it trades the symbol itself.</source>
        <translation>تشتري الإشارة خيار شراء أو بيع على رمزها حيث تُدرج خياراته؛ إيقاف: تتداول الرمز نفسه.</translation>
    </message>
    <message>
        <source>The market&apos;s direction is told by rules and trained models together; off: by rules alone.</source>
        <translation>اتجاه السوق تقوله القواعد والنماذج المدرّبة معًا؛ إيقاف: القواعد وحدها.</translation>
    </message>
    <message>
        <source>Block entries in an extreme, unsettled or opposing market; off: the gate is measured and recorded as skipped.</source>
        <translation>حجب الدخول في سوق متطرفة أو غير مستقرة أو معاكسة؛ إيقاف: تُقاس البوابة وتُسجَّل متجاوَزة.</translation>
    </message>
    <message>
        <source>Size positions by the market&apos;s volatility: more when it is low, less when it is high or the regime is uncertain.</source>
        <translation>تحجيم المراكز بتقلب السوق: أكثر عند انخفاضه، وأقل عند ارتفاعه أو عدم يقين النظام.</translation>
    </message>
    <message>
        <source>Block signals while the spread is wider than usual; off: the gate is measured and recorded as skipped.</source>
        <translation>حجب الإشارات ما دام السبريد أوسع من المعتاد؛ إيقاف: تُقاس البوابة وتُسجَّل متجاوَزة.</translation>
    </message>
</context>
<context>
    <name>GuiHealthText</name>
    <message>
        <source>Other work</source>
        <translation>عمل آخر</translation>
    </message>
    <message>
        <source>Asking the engine what has happened</source>
        <translation>سؤال المحرّك عمّا حدث</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>قراءة اللقطة</translation>
    </message>
    <message>
        <source>Bringing up to date: %1</source>
        <comment>panel</comment>
        <translation>تحديث: %1</translation>
    </message>
    <message>
        <source>Bringing panels up to date</source>
        <translation>تحديث اللوحات</translation>
    </message>
    <message>
        <source>Painting: %1</source>
        <comment>panel</comment>
        <translation>رسم: %1</translation>
    </message>
    <message>
        <source>Painting the window</source>
        <translation>رسم النافذة</translation>
    </message>
    <message>
        <source>Laying out: %1</source>
        <comment>panel</comment>
        <translation>ترتيب: %1</translation>
    </message>
    <message>
        <source>Laying out the window</source>
        <translation>ترتيب النافذة</translation>
    </message>
    <message>
        <source>Keys and mouse: %1</source>
        <comment>panel</comment>
        <translation>المفاتيح والفأرة: %1</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>إجراء: %1</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <comment>name of a class in the program</comment>
        <translation>مؤقت: %1</translation>
    </message>
    <message>
        <source>A timer</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Message to: %1</source>
        <comment>name of a class in the program</comment>
        <translation>رسالة إلى: %1</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>No frame was painted</source>
        <translation>لم يُرسم أي إطار</translation>
    </message>
    <message>
        <source>%1 of %2 frames over %3</source>
        <comment>share, count, budget</comment>
        <translation>%1 من %2 إطارات فوق %3</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2 · longest %3</source>
        <translation>p50 %1 · p99 %2 · الأطول %3</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>High</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>Looking at the form of the file</source>
        <translation>فحص شكل الملف</translation>
    </message>
    <message>
        <source>Checking its rows</source>
        <translation>فحص صفوفه</translation>
    </message>
    <message>
        <source>Reading its bars</source>
        <translation>قراءة شموعه</translation>
    </message>
    <message>
        <source>Putting them into the history</source>
        <translation>إضافتها إلى البيانات التاريخية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message>
        <source>%1 in bars of %2, form “%3”</source>
        <translation>%1 في شموع %2، الشكل «%3»</translation>
    </message>
    <message>
        <source>%1: no bars.</source>
        <translation>%1: لا شموع.</translation>
    </message>
    <message>
        <source>%1: one bar</source>
        <translation>%1: شمعة واحدة</translation>
    </message>
    <message>
        <source>%1: %2 bars</source>
        <translation>%1: عدد الشموع %2</translation>
    </message>
    <message>
        <source>, %1 to %2 (UTC).</source>
        <translation>، من %1 إلى %2 (UTC).</translation>
    </message>
    <message>
        <source>One of them is in the history already and will be replaced.</source>
        <translation>واحدة منها موجودة في البيانات التاريخية وستُستبدل.</translation>
    </message>
    <message>
        <source>%1 of them are in the history already and will be replaced.</source>
        <translation>%1 منها موجودة في البيانات التاريخية وستُستبدل.</translation>
    </message>
    <message>
        <source>One row cannot be read: see “Bad rows”.</source>
        <translation>تعذّرت قراءة صف واحد: انظر «صفوف تالفة».</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: see “Bad rows”.</source>
        <translation>تعذّرت قراءة %1 من الصفوف: انظر «صفوف تالفة».</translation>
    </message>
    <message>
        <source>One bar of trading time is missing</source>
        <translation>شمعة واحدة من وقت التداول مفقودة</translation>
    </message>
    <message>
        <source>%1 bars of trading time are missing</source>
        <translation>%1 من شموع وقت التداول مفقودة</translation>
    </message>
    <message>
        <source>, first from %1.</source>
        <translation>، أولها من %1.</translation>
    </message>
    <message>
        <source>One bar stands there twice and is taken once.</source>
        <translation>شمعة واحدة مكررة، تُؤخذ مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 bars stand there twice and are taken once.</source>
        <translation>%1 من الشموع مكررة، تُؤخذ مرة واحدة.</translation>
    </message>
    <message>
        <source>One row is out of order and is sorted.</source>
        <translation>صف واحد خارج الترتيب، وسيُرتَّب.</translation>
    </message>
    <message>
        <source>%1 rows are out of order and are sorted.</source>
        <translation>%1 من الصفوف خارج الترتيب، وستُرتَّب.</translation>
    </message>
    <message>
        <source>One bar is not over yet and is left out.</source>
        <translation>شمعة واحدة لم تنتهِ بعد، وستُترك.</translation>
    </message>
    <message>
        <source>%1 bars are not over yet and are left out.</source>
        <translation>%1 من الشموع لم تنتهِ بعد، وستُترك.</translation>
    </message>
    <message>
        <source>One bar does not begin where bars of its length do.</source>
        <translation>شمعة واحدة لا تبدأ حيث تبدأ الشموع بطولها.</translation>
    </message>
    <message>
        <source>%1 bars do not begin where bars of their length do: is the time zone right?</source>
        <translation>%1 من الشموع لا تبدأ حيث تبدأ الشموع بطولها: هل المنطقة الزمنية صحيحة؟</translation>
    </message>
    <message>
        <source>One bar of %1 is in the history.</source>
        <translation>شمعة واحدة من %1 في البيانات التاريخية.</translation>
    </message>
    <message>
        <source>%2 bars of %1 are in the history.</source>
        <translation>%2 من شموع %1 في البيانات التاريخية.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>الإطار الزمني</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a field</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>IndicatorCatalogue</name>
    <message>
        <source>Averages</source>
        <translation>المتوسطات</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>التقلب</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاء</translation>
    </message>
    <message>
        <source>Bars and patterns</source>
        <translation>الشموع والنماذج</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>الدوال</translation>
    </message>
    <message>
        <source>Order book and trades</source>
        <translation>دفتر الأوامر والصفقات</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>option of an indicator</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and its parameters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>indicator computed of another</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>المعادلة</translation>
    </message>
    <message numerus="yes">
        <source>%n bars more until its beginning no longer shows.</source>
        <translation>
            <numerusform>لا شموع أخرى حتى يزول أثر بدايته.</numerusform>
            <numerusform>شمعة أخرى حتى يزول أثر بدايته.</numerusform>
            <numerusform>شمعتان أخريان حتى يزول أثر بدايته.</numerusform>
            <numerusform>%n شموع أخرى حتى يزول أثر بدايته.</numerusform>
            <numerusform>%n شمعة أخرى حتى يزول أثر بدايته.</numerusform>
            <numerusform>%n شمعة أخرى حتى يزول أثر بدايته.</numerusform>
        </translation>
    </message>
    <message>
        <source>First value at bar %1.</source>
        <translation>أول قيمة عند الشمعة %1.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>القيمة الابتدائية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Repaints</source>
        <translation>يعيد الرسم</translation>
    </message>
    <message>
        <source>What is drawn at old bars may change with new ones, or looks ahead. It is for the eye only; no decision is made of it.</source>
        <translation>ما رُسم على الشموع القديمة قد يتغير مع الجديدة، أو يستبق المستقبل. هو للنظر فقط؛ ولا يُبنى عليه قرار.</translation>
    </message>
    <message>
        <source>It is read off quotes and trades; a chart holds bars.</source>
        <translation>يُقرأ من عروض الأسعار والصفقات؛ أما الرسم البياني فيحوي شموعًا.</translation>
    </message>
    <message>
        <source>It compares two instruments, and the session has only one. Open a recording of several.</source>
        <translation>يقارن بين أداتين، وليس في الجلسة إلا واحدة. افتح تسجيلًا لعدة أدوات.</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <translation>المتوسط المتحرك البسيط</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>المتوسط المتحرك الأسي</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>شريط المتوسطات</translation>
    </message>
    <message>
        <source>Ribbon of five exponential averages</source>
        <translation>شريط من خمسة متوسطات أسية</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <translation>المتوسط المتحرك المرجح</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Wilder&apos;s moving average</source>
        <translation>متوسط وايلدر المتحرك</translation>
    </message>
    <message>
        <source>DEMA</source>
        <translation>DEMA</translation>
    </message>
    <message>
        <source>Double exponential average</source>
        <translation>المتوسط الأسي المزدوج</translation>
    </message>
    <message>
        <source>TEMA</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Triple exponential average</source>
        <translation>المتوسط الأسي الثلاثي</translation>
    </message>
    <message>
        <source>HMA</source>
        <translation>HMA</translation>
    </message>
    <message>
        <source>Hull moving average</source>
        <translation>متوسط هال المتحرك</translation>
    </message>
    <message>
        <source>KAMA</source>
        <translation>KAMA</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average</source>
        <translation>متوسط كوفمان التكيفي</translation>
    </message>
    <message>
        <source>VWMA</source>
        <translation>VWMA</translation>
    </message>
    <message>
        <source>Volume-weighted moving average</source>
        <translation>المتوسط المتحرك المرجح بالحجم</translation>
    </message>
    <message>
        <source>TRIMA</source>
        <translation>TRIMA</translation>
    </message>
    <message>
        <source>Triangular moving average</source>
        <translation>المتوسط المتحرك المثلثي</translation>
    </message>
    <message>
        <source>LSMA</source>
        <translation>LSMA</translation>
    </message>
    <message>
        <source>Least squares moving average</source>
        <translation>متوسط المربعات الصغرى المتحرك</translation>
    </message>
    <message>
        <source>EMA slope</source>
        <translation>ميل EMA</translation>
    </message>
    <message>
        <source>Slope of an exponential average</source>
        <translation>ميل المتوسط الأسي</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>مؤشر القوة النسبية</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Moving average convergence divergence</source>
        <translation>تقارب وتباعد المتوسطات المتحركة</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>Percentage price oscillator</source>
        <translation>مذبذب السعر النسبي</translation>
    </message>
    <message>
        <source>APO</source>
        <translation>APO</translation>
    </message>
    <message>
        <source>Absolute price oscillator</source>
        <translation>مذبذب السعر المطلق</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>ستوكاستيك</translation>
    </message>
    <message>
        <source>Stochastic oscillator</source>
        <translation>مذبذب ستوكاستيك</translation>
    </message>
    <message>
        <source>Stochastic RSI</source>
        <translation>ستوكاستيك RSI</translation>
    </message>
    <message>
        <source>Stochastic of the RSI</source>
        <translation>ستوكاستيك محسوب على RSI</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>Williams %R</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>معدل التغيّر</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العائد</translation>
    </message>
    <message>
        <source>Return of one bar</source>
        <translation>عائد شمعة واحدة</translation>
    </message>
    <message>
        <source>Log return</source>
        <translation>العائد اللوغاريتمي</translation>
    </message>
    <message>
        <source>Logarithmic return of one bar</source>
        <translation>العائد اللوغاريتمي لشمعة واحدة</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <translation>مؤشر قناة السلع</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>Chande momentum oscillator</source>
        <translation>مذبذب تشاند للزخم</translation>
    </message>
    <message>
        <source>TSI</source>
        <translation>TSI</translation>
    </message>
    <message>
        <source>True strength index</source>
        <translation>مؤشر القوة الحقيقية</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Ultimate</translation>
    </message>
    <message>
        <source>Ultimate oscillator</source>
        <translation>المذبذب النهائي</translation>
    </message>
    <message>
        <source>Awesome</source>
        <translation>Awesome</translation>
    </message>
    <message>
        <source>Awesome oscillator</source>
        <translation>المذبذب الرائع</translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation>أرون</translation>
    </message>
    <message>
        <source>TRIX</source>
        <translation>TRIX</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>فيشر</translation>
    </message>
    <message>
        <source>Fisher transform</source>
        <translation>تحويل فيشر</translation>
    </message>
    <message>
        <source>Connors RSI</source>
        <translation>Connors RSI</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <translation>متوسط مؤشر الحركة الاتجاهية</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>Vortex</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>بارابوليك SAR</translation>
    </message>
    <message>
        <source>Parabolic stop and reverse</source>
        <translation>بارابوليك للوقف والانعكاس</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>سوبرترند</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation>إيشيموكو</translation>
    </message>
    <message>
        <source>Ichimoku cloud</source>
        <translation>سحابة إيشيموكو</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>هيكين آشي</translation>
    </message>
    <message>
        <source>Heikin-Ashi bars</source>
        <translation>شموع هيكين آشي</translation>
    </message>
    <message>
        <source>Choppiness</source>
        <translation>التذبذب العرضي</translation>
    </message>
    <message>
        <source>Choppiness index</source>
        <translation>مؤشر التذبذب العرضي</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>الكفاءة</translation>
    </message>
    <message>
        <source>Efficiency ratio</source>
        <translation>نسبة الكفاءة</translation>
    </message>
    <message>
        <source>Regression channel</source>
        <translation>قناة الانحدار</translation>
    </message>
    <message>
        <source>Linear regression channel</source>
        <translation>قناة الانحدار الخطي</translation>
    </message>
    <message>
        <source>Hurst</source>
        <translation>هيرست</translation>
    </message>
    <message>
        <source>Hurst exponent of variance ratios</source>
        <translation>أس هيرست من نسب التباين</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>المدى الحقيقي</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>متوسط المدى الحقيقي</translation>
    </message>
    <message>
        <source>NATR</source>
        <translation>NATR</translation>
    </message>
    <message>
        <source>Average true range in percent</source>
        <translation>متوسط المدى الحقيقي بالنسبة المئوية</translation>
    </message>
    <message>
        <source>ATR percentile</source>
        <translation>مئين ATR</translation>
    </message>
    <message>
        <source>Percentile of the average true range</source>
        <translation>مئين متوسط المدى الحقيقي</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <translation>بولينجر</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>نطاقات بولينجر</translation>
    </message>
    <message>
        <source>Keltner</source>
        <translation>كيلتنر</translation>
    </message>
    <message>
        <source>Keltner channel</source>
        <translation>قناة كيلتنر</translation>
    </message>
    <message>
        <source>Donchian</source>
        <translation>دونشيان</translation>
    </message>
    <message>
        <source>Donchian channel</source>
        <translation>قناة دونشيان</translation>
    </message>
    <message>
        <source>TTM squeeze</source>
        <translation>انضغاط TTM</translation>
    </message>
    <message>
        <source>TTM squeeze and its momentum</source>
        <translation>انضغاط TTM وزخمه</translation>
    </message>
    <message>
        <source>Chandelier</source>
        <translation>شاندلير</translation>
    </message>
    <message>
        <source>Chandelier exit</source>
        <translation>خروج شاندلير</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>المغلف</translation>
    </message>
    <message>
        <source>Envelope of an average</source>
        <translation>مغلف متوسط</translation>
    </message>
    <message>
        <source>Realised volatility</source>
        <translation>التقلب المحقق</translation>
    </message>
    <message>
        <source>EWMA volatility</source>
        <translation>تقلب EWMA</translation>
    </message>
    <message>
        <source>Exponentially weighted volatility</source>
        <translation>التقلب المرجح أسيًا</translation>
    </message>
    <message>
        <source>Volatility z</source>
        <translation>التقلب z</translation>
    </message>
    <message>
        <source>Z-score of realised volatility</source>
        <translation>درجة z للتقلب المحقق</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <translation>باركنسون</translation>
    </message>
    <message>
        <source>Parkinson volatility</source>
        <translation>تقلب باركنسون</translation>
    </message>
    <message>
        <source>Garman-Klass</source>
        <translation>Garman-Klass</translation>
    </message>
    <message>
        <source>Garman-Klass volatility</source>
        <translation>تقلب Garman-Klass</translation>
    </message>
    <message>
        <source>Rogers-Satchell</source>
        <translation>Rogers-Satchell</translation>
    </message>
    <message>
        <source>Rogers-Satchell volatility</source>
        <translation>تقلب Rogers-Satchell</translation>
    </message>
    <message>
        <source>Yang-Zhang</source>
        <translation>Yang-Zhang</translation>
    </message>
    <message>
        <source>Yang-Zhang volatility</source>
        <translation>تقلب Yang-Zhang</translation>
    </message>
    <message>
        <source>OBV</source>
        <translation>OBV</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <translation>حجم التوازن</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Volume-weighted average price of the session</source>
        <translation>متوسط سعر الجلسة المرجح بالحجم</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <translation>VWAP مثبّت</translation>
    </message>
    <message>
        <source>Volume-weighted average price since a bar</source>
        <translation>متوسط السعر المرجح بالحجم منذ شمعة</translation>
    </message>
    <message>
        <source>MFI</source>
        <translation>MFI</translation>
    </message>
    <message>
        <source>Money flow index</source>
        <translation>مؤشر تدفق الأموال</translation>
    </message>
    <message>
        <source>A/D</source>
        <translation>A/D</translation>
    </message>
    <message>
        <source>Accumulation and distribution</source>
        <translation>التجميع والتصريف</translation>
    </message>
    <message>
        <source>CMF</source>
        <translation>CMF</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>تدفق أموال تشايكن</translation>
    </message>
    <message>
        <source>Chaikin</source>
        <translation>تشايكن</translation>
    </message>
    <message>
        <source>Chaikin oscillator</source>
        <translation>مذبذب تشايكن</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Force index</source>
        <translation>مؤشر القوة (Force)</translation>
    </message>
    <message>
        <source>EMV</source>
        <translation>EMV</translation>
    </message>
    <message>
        <source>Ease of movement</source>
        <translation>سهولة الحركة</translation>
    </message>
    <message>
        <source>Volume z</source>
        <translation>الحجم z</translation>
    </message>
    <message>
        <source>Z-score of the volume</source>
        <translation>درجة z للحجم</translation>
    </message>
    <message>
        <source>Relative volume</source>
        <translation>الحجم النسبي</translation>
    </message>
    <message>
        <source>Volume stack</source>
        <translation>حجم مكدّس</translation>
    </message>
    <message>
        <source>Buying and selling volume of bars</source>
        <translation>حجم الشراء والبيع في الشموع</translation>
    </message>
    <message>
        <source>CVD</source>
        <translation>CVD</translation>
    </message>
    <message>
        <source>Cumulative volume delta</source>
        <translation>دلتا الحجم التراكمية</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Middle of the quotes</source>
        <translation>وسط الطلب والعرض</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>السبريد</translation>
    </message>
    <message>
        <source>Spread of the quotes</source>
        <translation>سبريد الطلب والعرض</translation>
    </message>
    <message>
        <source>Microprice</source>
        <translation>السعر الدقيق</translation>
    </message>
    <message>
        <source>Stoikov microprice</source>
        <translation>سعر ستويكوف الدقيق</translation>
    </message>
    <message>
        <source>Stoikov&apos;s microprice</source>
        <translation>سعر ستويكوف الدقيق</translation>
    </message>
    <message>
        <source>Book imbalance</source>
        <translation>اختلال الدفتر</translation>
    </message>
    <message>
        <source>Imbalance of the order book</source>
        <translation>اختلال دفتر الأوامر</translation>
    </message>
    <message>
        <source>Imbalance EMA</source>
        <translation>EMA الاختلال</translation>
    </message>
    <message>
        <source>Average imbalance of the order book</source>
        <translation>متوسط اختلال دفتر الأوامر</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OFI</translation>
    </message>
    <message>
        <source>Order flow imbalance</source>
        <translation>اختلال تدفق الأوامر</translation>
    </message>
    <message>
        <source>Trade imbalance</source>
        <translation>اختلال الصفقات</translation>
    </message>
    <message>
        <source>Imbalance of the trades</source>
        <translation>اختلال ميزان الصفقات</translation>
    </message>
    <message>
        <source>Kyle&apos;s lambda</source>
        <translation>لامدا كايل</translation>
    </message>
    <message>
        <source>Amihud</source>
        <translation>أميهود</translation>
    </message>
    <message>
        <source>Amihud illiquidity</source>
        <translation>عدم السيولة لأميهود</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>الامتصاص</translation>
    </message>
    <message>
        <source>Absorption at the best price</source>
        <translation>الامتصاص عند أفضل سعر</translation>
    </message>
    <message>
        <source>Pivots</source>
        <translation>بيفوت</translation>
    </message>
    <message>
        <source>Pivot points, classic</source>
        <translation>نقاط بيفوت الكلاسيكية</translation>
    </message>
    <message>
        <source>Fibonacci pivots</source>
        <translation>بيفوت فيبوناتشي</translation>
    </message>
    <message>
        <source>Pivot points, Fibonacci</source>
        <translation>نقاط بيفوت، فيبوناتشي</translation>
    </message>
    <message>
        <source>Camarilla pivots</source>
        <translation>بيفوت كاماريلا</translation>
    </message>
    <message>
        <source>Pivot points, Camarilla</source>
        <translation>نقاط بيفوت، كاماريلا</translation>
    </message>
    <message>
        <source>Woodie pivots</source>
        <translation>بيفوت وودي</translation>
    </message>
    <message>
        <source>Pivot points, Woodie</source>
        <translation>نقاط بيفوت، وودي</translation>
    </message>
    <message>
        <source>DeMark pivots</source>
        <translation>بيفوت ديمارك</translation>
    </message>
    <message>
        <source>Pivot points, DeMark</source>
        <translation>نقاط بيفوت، ديمارك</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>الجلسة السابقة</translation>
    </message>
    <message>
        <source>Prices of the session before</source>
        <translation>أسعار الجلسة السابقة</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>درجة z</translation>
    </message>
    <message>
        <source>Z-score of the close</source>
        <translation>درجة z للإغلاق</translation>
    </message>
    <message>
        <source>Percent rank</source>
        <translation>الرتبة المئوية</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <source>Correlation with the benchmark</source>
        <translation>الارتباط بالمرجع</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>بيتا</translation>
    </message>
    <message>
        <source>Beta to the benchmark</source>
        <translation>بيتا مقابل المرجع</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>الارتباط الذاتي</translation>
    </message>
    <message>
        <source>Autocorrelation of returns</source>
        <translation>الارتباط الذاتي للعوائد</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>الالتواء</translation>
    </message>
    <message>
        <source>Skewness of returns</source>
        <translation>التواء العوائد</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>التفرطح</translation>
    </message>
    <message>
        <source>Excess kurtosis of returns</source>
        <translation>التفرطح الزائد للعوائد</translation>
    </message>
    <message>
        <source>Spread z</source>
        <translation>فارق المرجع z</translation>
    </message>
    <message>
        <source>Z-score of the spread to the benchmark</source>
        <translation>درجة z للفارق عن المرجع</translation>
    </message>
    <message>
        <source>Saty levels</source>
        <translation>مستويات Saty</translation>
    </message>
    <message>
        <source>Saty ATR levels</source>
        <translation>مستويات ATR من Saty</translation>
    </message>
    <message>
        <source>Saty phase</source>
        <translation>طور Saty</translation>
    </message>
    <message>
        <source>Saty phase oscillator</source>
        <translation>مذبذب الطور Saty</translation>
    </message>
    <message>
        <source>Saty compression</source>
        <translation>انكماش Saty</translation>
    </message>
    <message>
        <source>ALMA</source>
        <translation>ALMA</translation>
    </message>
    <message>
        <source>Arnaud Legoux moving average</source>
        <translation>متوسط أرنو لوغو المتحرك</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Tillson T3</source>
        <translation>T3 لتيلسون</translation>
    </message>
    <message>
        <source>McGinley</source>
        <translation>ماكغينلي</translation>
    </message>
    <message>
        <source>McGinley dynamic</source>
        <translation>ماكغينلي الديناميكي</translation>
    </message>
    <message>
        <source>VIDYA</source>
        <translation>VIDYA</translation>
    </message>
    <message>
        <source>Variable index dynamic average</source>
        <translation>متوسط المؤشر المتغير الديناميكي</translation>
    </message>
    <message>
        <source>ZLEMA</source>
        <translation>ZLEMA</translation>
    </message>
    <message>
        <source>Zero-lag exponential average</source>
        <translation>المتوسط الأسي بلا تأخر</translation>
    </message>
    <message>
        <source>MAMA</source>
        <translation>MAMA</translation>
    </message>
    <message>
        <source>MESA adaptive average</source>
        <translation>متوسط MESA التكيفي</translation>
    </message>
    <message>
        <source>HT trendline</source>
        <translation>خط اتجاه HT</translation>
    </message>
    <message>
        <source>Hilbert transform trendline</source>
        <translation>خط اتجاه تحويل هيلبرت</translation>
    </message>
    <message>
        <source>RMTA</source>
        <translation>RMTA</translation>
    </message>
    <message>
        <source>Recursive moving trend average</source>
        <translation>متوسط الاتجاه المتحرك التكراري</translation>
    </message>
    <message>
        <source>TSF</source>
        <translation>TSF</translation>
    </message>
    <message>
        <source>Time series forecast</source>
        <translation>توقع السلسلة الزمنية</translation>
    </message>
    <message>
        <source>FOSC</source>
        <translation>FOSC</translation>
    </message>
    <message>
        <source>Forecast oscillator</source>
        <translation>مذبذب التوقع</translation>
    </message>
    <message>
        <source>Alligator</source>
        <translation>التمساح</translation>
    </message>
    <message>
        <source>Williams alligator</source>
        <translation>تمساح ويليامز</translation>
    </message>
    <message>
        <source>Gator</source>
        <translation>Gator</translation>
    </message>
    <message>
        <source>Gator oscillator</source>
        <translation>مذبذب Gator</translation>
    </message>
    <message>
        <source>Elder ray</source>
        <translation>شعاع إلدر</translation>
    </message>
    <message>
        <source>Elder ray: bull and bear power</source>
        <translation>شعاع إلدر: قوة الثيران والدببة</translation>
    </message>
    <message>
        <source>PVO</source>
        <translation>PVO</translation>
    </message>
    <message>
        <source>Percentage volume oscillator</source>
        <translation>مذبذب الحجم النسبي</translation>
    </message>
    <message>
        <source>Volume oscillator</source>
        <translation>مذبذب الحجم</translation>
    </message>
    <message>
        <source>PMO</source>
        <translation>PMO</translation>
    </message>
    <message>
        <source>Price momentum oscillator</source>
        <translation>مذبذب زخم السعر</translation>
    </message>
    <message>
        <source>STC</source>
        <translation>STC</translation>
    </message>
    <message>
        <source>Schaff trend cycle</source>
        <translation>دورة اتجاه شاف</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>Stochastic momentum index</source>
        <translation>مؤشر زخم ستوكاستيك</translation>
    </message>
    <message>
        <source>Klinger</source>
        <translation>كلينجر</translation>
    </message>
    <message>
        <source>Klinger volume oscillator</source>
        <translation>مذبذب حجم كلينجر</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>Balance of power</source>
        <translation>ميزان القوى</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Detrended price oscillator</source>
        <translation>مذبذب السعر المجرد من الاتجاه</translation>
    </message>
    <message>
        <source>QStick</source>
        <translation>QStick</translation>
    </message>
    <message>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <source>Vertical horizontal filter</source>
        <translation>المرشح الرأسي الأفقي</translation>
    </message>
    <message>
        <source>Mesa sine</source>
        <translation>جيب Mesa</translation>
    </message>
    <message>
        <source>Mesa sine wave</source>
        <translation>موجة جيب Mesa</translation>
    </message>
    <message>
        <source>Relative strength</source>
        <translation>القوة النسبية</translation>
    </message>
    <message>
        <source>Strength relative to the benchmark</source>
        <translation>القوة النسبية مقابل المرجع</translation>
    </message>
    <message>
        <source>ROC bands</source>
        <translation>نطاقات ROC</translation>
    </message>
    <message>
        <source>Rate of change with bands</source>
        <translation>معدل التغيّر مع نطاقات</translation>
    </message>
    <message>
        <source>STARC</source>
        <translation>STARC</translation>
    </message>
    <message>
        <source>STARC bands</source>
        <translation>نطاقات STARC</translation>
    </message>
    <message>
        <source>Acceleration bands</source>
        <translation>نطاقات التسارع</translation>
    </message>
    <message>
        <source>ATR stop</source>
        <translation>وقف ATR</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>وقف ATR المتحرك</translation>
    </message>
    <message>
        <source>Volatility stop</source>
        <translation>وقف التقلب</translation>
    </message>
    <message>
        <source>Fractal chaos</source>
        <translation>فوضى الفراكتال</translation>
    </message>
    <message>
        <source>Fractal chaos bands</source>
        <translation>نطاقات فوضى الفراكتال</translation>
    </message>
    <message>
        <source>Fractals</source>
        <translation>الفراكتال</translation>
    </message>
    <message>
        <source>Williams fractals</source>
        <translation>فراكتال ويليامز</translation>
    </message>
    <message>
        <source>Pivot lines</source>
        <translation>خطوط البيفوت</translation>
    </message>
    <message>
        <source>Lines through pivots</source>
        <translation>خطوط عبر نقاط البيفوت</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>زيجزاج</translation>
    </message>
    <message>
        <source>Rolling pivots</source>
        <translation>بيفوت متدحرج</translation>
    </message>
    <message>
        <source>Pivot points of a rolling window</source>
        <translation>نقاط بيفوت لنافذة متدحرجة</translation>
    </message>
    <message>
        <source>Deviation channels</source>
        <translation>قنوات الانحراف</translation>
    </message>
    <message>
        <source>Standard deviation channels</source>
        <translation>قنوات الانحراف المعياري</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>Ulcer</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>مؤشر Ulcer</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Mass index</source>
        <translation>مؤشر الكتلة</translation>
    </message>
    <message>
        <source>CVI</source>
        <translation>CVI</translation>
    </message>
    <message>
        <source>Chaikin volatility</source>
        <translation>تقلب تشايكن</translation>
    </message>
    <message>
        <source>NVI</source>
        <translation>NVI</translation>
    </message>
    <message>
        <source>Negative volume index</source>
        <translation>مؤشر الحجم السلبي</translation>
    </message>
    <message>
        <source>PVI</source>
        <translation>PVI</translation>
    </message>
    <message>
        <source>Positive volume index</source>
        <translation>مؤشر الحجم الإيجابي</translation>
    </message>
    <message>
        <source>WAD</source>
        <translation>WAD</translation>
    </message>
    <message>
        <source>Williams accumulation and distribution</source>
        <translation>تجميع وتصريف ويليامز</translation>
    </message>
    <message>
        <source>Market facilitation</source>
        <translation>تسهيل السوق</translation>
    </message>
    <message>
        <source>Market facilitation index</source>
        <translation>مؤشر تسهيل السوق</translation>
    </message>
    <message>
        <source>SMA analysis</source>
        <translation>تحليل SMA</translation>
    </message>
    <message>
        <source>Deviations from a simple average</source>
        <translation>الانحرافات عن متوسط بسيط</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>انحراف معياري</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Std error</source>
        <translation>خطأ معياري</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>التغاير</translation>
    </message>
    <message>
        <source>Covariance with the benchmark</source>
        <translation>التغاير مع المرجع</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Sum of the last values</source>
        <translation>مجموع آخر القيم</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Highest of the last values</source>
        <translation>أعلى آخر القيم</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Lowest of the last values</source>
        <translation>أدنى آخر القيم</translation>
    </message>
    <message>
        <source>Hurst R/S</source>
        <translation>هيرست R/S</translation>
    </message>
    <message>
        <source>Hurst exponent of rescaled ranges</source>
        <translation>أس هيرست للمدى المعاد قياسه</translation>
    </message>
    <message>
        <source>Renko</source>
        <translation>رينكو</translation>
    </message>
    <message>
        <source>Renko bricks</source>
        <translation>طوب رينكو</translation>
    </message>
    <message>
        <source>Renko ATR</source>
        <translation>رينكو ATR</translation>
    </message>
    <message>
        <source>Renko bricks of the ATR</source>
        <translation>طوب رينكو بحسب ATR</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>الشموع</translation>
    </message>
    <message>
        <source>Candle patterns</source>
        <translation>نماذج الشموع</translation>
    </message>
    <message>
        <source>Doji</source>
        <translation>دوجي</translation>
    </message>
    <message>
        <source>Doji and the parts of the bar</source>
        <translation>دوجي وأجزاء الشمعة</translation>
    </message>
    <message>
        <source>Marubozu</source>
        <translation>ماروبوزو</translation>
    </message>
    <message>
        <source>Marubozu and the parts of the bar</source>
        <translation>ماروبوزو وأجزاء الشمعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>سعر الافتتاح</translation>
    </message>
    <message>
        <source>High</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>أعلى سعر</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>أدنى سعر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>سعر الإغلاق</translation>
    </message>
    <message>
        <source>HL/2</source>
        <translation>HL/2</translation>
    </message>
    <message>
        <source>Middle of high and low</source>
        <translation>وسط الأعلى والأدنى</translation>
    </message>
    <message>
        <source>HLC/3</source>
        <translation>HLC/3</translation>
    </message>
    <message>
        <source>Typical price</source>
        <translation>السعر النموذجي</translation>
    </message>
    <message>
        <source>OC/2</source>
        <translation>OC/2</translation>
    </message>
    <message>
        <source>Middle of open and close</source>
        <translation>وسط الافتتاح والإغلاق</translation>
    </message>
    <message>
        <source>OHL/3</source>
        <translation>OHL/3</translation>
    </message>
    <message>
        <source>Mean of open, high and low</source>
        <translation>متوسط الافتتاح والأعلى والأدنى</translation>
    </message>
    <message>
        <source>OHLC/4</source>
        <translation>OHLC/4</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>متوسط السعر</translation>
    </message>
    <message>
        <source>HLCC/4</source>
        <translation>HLCC/4</translation>
    </message>
    <message>
        <source>Weighted close</source>
        <translation>الإغلاق المرجح</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>مطلق</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>القيمة المطلقة</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>الجذر التربيعي</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>أسي</translation>
    </message>
    <message>
        <source>Exponential function</source>
        <translation>الدالة الأسية</translation>
    </message>
    <message>
        <source>Natural log</source>
        <translation>لوغاريتم طبيعي</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>اللوغاريتم الطبيعي</translation>
    </message>
    <message>
        <source>Decimal log</source>
        <translation>لوغاريتم عشري</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>اللوغاريتم العشري</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>الجيب</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>Hyperbolic sine</source>
        <translation>الجيب الزائدي</translation>
    </message>
    <message>
        <source>Hyperbolic cosine</source>
        <translation>جيب التمام الزائدي</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>الظل الزائدي</translation>
    </message>
    <message>
        <source>Arc sine</source>
        <translation>قوس الجيب</translation>
    </message>
    <message>
        <source>Arc cosine</source>
        <translation>قوس جيب التمام</translation>
    </message>
    <message>
        <source>Arc tangent</source>
        <translation>قوس الظل</translation>
    </message>
    <message>
        <source>To radians</source>
        <translation>إلى راديان</translation>
    </message>
    <message>
        <source>Degrees to radians</source>
        <translation>من درجات إلى راديان</translation>
    </message>
    <message>
        <source>To degrees</source>
        <translation>إلى درجات</translation>
    </message>
    <message>
        <source>Radians to degrees</source>
        <translation>من راديان إلى درجات</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>تقريب لأعلى</translation>
    </message>
    <message>
        <source>Smallest whole number not below</source>
        <translation>أصغر عدد صحيح لا يقل عنه</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>تقريب لأسفل</translation>
    </message>
    <message>
        <source>Largest whole number not above</source>
        <translation>أكبر عدد صحيح لا يزيد عليه</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>الجزء الصحيح</translation>
    </message>
    <message>
        <source>Whole part of a number</source>
        <translation>الجزء الصحيح من عدد</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>مقرّب</translation>
    </message>
    <message>
        <source>Nearest whole number</source>
        <translation>أقرب عدد صحيح</translation>
    </message>
    <message>
        <source>Sum with benchmark</source>
        <translation>مجموع مع المرجع</translation>
    </message>
    <message>
        <source>Sum with the benchmark</source>
        <translation>المجموع مع المرجع</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Difference from the benchmark</source>
        <translation>الفرق عن المرجع</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>الجداء</translation>
    </message>
    <message>
        <source>Product with the benchmark</source>
        <translation>الجداء مع المرجع</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>ناتج القسمة</translation>
    </message>
    <message>
        <source>Quotient by the benchmark</source>
        <translation>القسمة على المرجع</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Value of an earlier bar</source>
        <translation>قيمة شمعة سابقة</translation>
    </message>
    <message>
        <source>Cross over</source>
        <translation>تقاطع صاعد</translation>
    </message>
    <message>
        <source>Crossing above the benchmark</source>
        <translation>تقاطع صاعد فوق المرجع</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>تقاطع</translation>
    </message>
    <message>
        <source>Crossing the benchmark</source>
        <translation>تقاطع مع المرجع</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>التلاشي</translation>
    </message>
    <message>
        <source>Linear decay</source>
        <translation>تلاشٍ خطي</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>تلاشٍ أسي</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>الهيستوغرام</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>العلوي</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>السفلي</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الأوسط</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>%K</source>
        <translation>%K</translation>
    </message>
    <message>
        <source>%D</source>
        <translation>%D</translation>
    </message>
    <message>
        <source>%J</source>
        <translation>%J</translation>
    </message>
    <message>
        <source>+DI</source>
        <translation>+DI</translation>
    </message>
    <message>
        <source>−DI</source>
        <translation>−DI</translation>
    </message>
    <message>
        <source>+DM</source>
        <translation>+DM</translation>
    </message>
    <message>
        <source>−DM</source>
        <translation>−DM</translation>
    </message>
    <message>
        <source>DX</source>
        <translation>DX</translation>
    </message>
    <message>
        <source>ADXR</source>
        <translation>ADXR</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>هابط</translation>
    </message>
    <message>
        <source>Oscillator</source>
        <translation>المذبذب</translation>
    </message>
    <message>
        <source>Bull</source>
        <translation>الثيران</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>الدببة</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>دلتا</translation>
    </message>
    <message>
        <source>Tenkan</source>
        <translation>تنكان</translation>
    </message>
    <message>
        <source>Kijun</source>
        <translation>كيجون</translation>
    </message>
    <message>
        <source>Span A</source>
        <translation>سبان A</translation>
    </message>
    <message>
        <source>Span B</source>
        <translation>سبان B</translation>
    </message>
    <message>
        <source>Cloud A</source>
        <translation>سحابة A</translation>
    </message>
    <message>
        <source>Cloud B</source>
        <translation>سحابة B</translation>
    </message>
    <message>
        <source>Chikou</source>
        <translation>تشيكو</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>%B</source>
        <translation>%B</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>Upper 1</source>
        <translation>علوي 1</translation>
    </message>
    <message>
        <source>Lower 1</source>
        <translation>سفلي 1</translation>
    </message>
    <message>
        <source>Upper 2</source>
        <translation>علوي 2</translation>
    </message>
    <message>
        <source>Lower 2</source>
        <translation>سفلي 2</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>بيفوت</translation>
    </message>
    <message>
        <source>+VI</source>
        <translation>+VI</translation>
    </message>
    <message>
        <source>−VI</source>
        <translation>−VI</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Bars left</source>
        <translation>شموع يسارًا</translation>
    </message>
    <message>
        <source>Bars right</source>
        <translation>شموع يمينًا</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>نقطة التثبيت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <translation>تنعيم %K</translation>
    </message>
    <message>
        <source>Smoothing of %D</source>
        <translation>تنعيم %D</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>التنعيم</translation>
    </message>
    <message>
        <source>Turns of</source>
        <translation>انعطافات</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>First true range</source>
        <translation>أول مدى حقيقي</translation>
    </message>
    <message>
        <source>Place in the band</source>
        <translation>الموضع في النطاق</translation>
    </message>
</context>
<context>
    <name>IndicatorPainter</name>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
</context>
<context>
    <name>IndicatorPalette</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>ليموني</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>فولاذي</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>هابط</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>LevelLines</name>
    <message>
        <source>entry %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>دخول %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>وقف %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>price level of a position; %1: whose</comment>
        <translation>هدف %1</translation>
    </message>
    <message>
        <source>trail %1</source>
        <comment>trailing stop of a position; %1: whose</comment>
        <translation>وقف متحرك %1</translation>
    </message>
    <message>
        <source>buy %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>شراء %1</translation>
    </message>
    <message>
        <source>sell %1</source>
        <comment>working limit order; %1: whose</comment>
        <translation>بيع %1</translation>
    </message>
    <message>
        <source>buy stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>وقف شراء %1</translation>
    </message>
    <message>
        <source>sell stop %1</source>
        <comment>working stop order; %1: whose</comment>
        <translation>وقف بيع %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a line cannot be put there</comment>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>%1 · %2 R</source>
        <comment>money at this level, reward by risk</comment>
        <translation>%1 · %2 R</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 بسعر %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3 from here</source>
        <comment>quantity, price, percent</comment>
        <translation>%1 بسعر %2 · %3 من هنا</translation>
    </message>
    <message>
        <source>%1, being moved</source>
        <comment>price</comment>
        <translation>%1، قيد النقل</translation>
    </message>
    <message>
        <source>%1, waiting for the engine</source>
        <comment>price</comment>
        <translation>%1، ينتظر المحرك</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <comment>level, price</comment>
        <translation>%1 عند %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <comment>level, price, what it means</comment>
        <translation>%1 عند %2: %3.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1d %2h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>OperatorText</name>
    <message>
        <source>viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>محلل</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>متداول</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>checking …</source>
        <comment>a passphrase</comment>
        <translation>يجري التحقق …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>nobody is unlocked</comment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1 · no passphrase</source>
        <comment>operator</comment>
        <translation>%1 · بلا عبارة مرور</translation>
    </message>
    <message>
        <source>%1 is unlocked as %2, until 15 minutes pass without mouse or keyboard, for 24 hours at most.</source>
        <translation>فُتح القفل باسم %1 بصفة %2، حتى تمر 15 دقيقة بلا فأرة أو لوحة مفاتيح، ولمدة 24 ساعة على الأكثر.</translation>
    </message>
    <message>
        <source>This workspace has one admin without a passphrase: everybody who uses this computer may do everything in it. Give the admin a passphrase to change that.</source>
        <translation>لمساحة العمل هذه مدير واحد بلا عبارة مرور: كل من يستخدم هذا الحاسوب يستطيع فعل كل شيء فيها. ضع للمدير عبارة مرور لتغيير ذلك.</translation>
    </message>
    <message>
        <source>Nobody is unlocked: everything can be looked at and killed, nothing changed. Unlock with a passphrase.</source>
        <translation>لا أحد فتح القفل: يمكن الاطلاع على كل شيء وإيقافه طارئًا، ولا يمكن تغيير شيء. افتح القفل بعبارة المرور.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>أقفل</translation>
    </message>
    <message>
        <source>locked by time</source>
        <translation>قُفل بانتهاء المهلة</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>عبارة مرور خاطئة</translation>
    </message>
    <message>
        <source>has to wait</source>
        <comment>behind wrong passphrases</comment>
        <translation>عليه الانتظار</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>added an operator</source>
        <translation>أضاف مستخدمًا</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>حذف مستخدمًا</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>غيّر دورًا</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>غيّر عبارة مرور</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>الإيقاف الطارئ</translation>
    </message>
    <message>
        <source>a new session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>راية</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>weights of the analysis</source>
        <translation>أوزان التحليل</translation>
    </message>
    <message>
        <source>orders and positions</source>
        <translation>الأوامر والمراكز</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>booking by hand</source>
        <translation>القيد اليدوي</translation>
    </message>
    <message>
        <source>lifting a stop</source>
        <translation>رفع إيقاف</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>المستخدمون</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>محلل</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>متداول</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>The stop of a long position lies below the market.</source>
        <translation>وقف المركز الطويل يقع تحت السوق.</translation>
    </message>
    <message>
        <source>The stop of a short position lies above the market.</source>
        <translation>وقف المركز القصير يقع فوق السوق.</translation>
    </message>
    <message>
        <source>The target of a long position lies above the market.</source>
        <translation>هدف المركز الطويل يقع فوق السوق.</translation>
    </message>
    <message>
        <source>The target of a short position lies below the market.</source>
        <translation>هدف المركز القصير يقع تحت السوق.</translation>
    </message>
    <message>
        <source>last trade</source>
        <comment>what a stop looks at</comment>
        <translation>آخر صفقة</translation>
    </message>
    <message>
        <source>mid</source>
        <comment>what a stop looks at: middle of bid and ask</comment>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>bid or ask</source>
        <comment>what a stop looks at: the side it would trade at</comment>
        <translation>الطلب أو العرض</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ATR</source>
        <translation>%1 ATR</translation>
    </message>
    <message>
        <source>%1, exit</source>
        <comment>an order that only reduces</comment>
        <translation>%1، خروج</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>GTD, instant</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>OCO %1</source>
        <comment>orders of which only one may be done; number</comment>
        <translation>OCO %1</translation>
    </message>
    <message>
        <source>pair %1</source>
        <comment>stop and target of one position; number</comment>
        <translation>زوج %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <comment>number of an order</comment>
        <translation>يستبدل %1</translation>
    </message>
    <message>
        <source>exit of %1</source>
        <comment>number of a position</comment>
        <translation>خروج %1</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <comment>state of an order whose fate nobody knows</comment>
        <translation>%1، غير مؤكد</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>side, quantity, symbol</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>market</source>
        <translation>سوق</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>محدد %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>وقف %1</translation>
    </message>
    <message>
        <source>stop %1, then limit %2</source>
        <translation>وقف %1 ثم محدد %2</translation>
    </message>
    <message>
        <source>trailing by %1</source>
        <translation>متحرك بمسافة %1</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>يُظهر %1</translation>
    </message>
    <message>
        <source>triggered by %1</source>
        <translation>يفعّله %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>صانع فقط</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>تقليص فقط</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>%1 has %2 of %3 bars</source>
        <comment>timeframe, counts</comment>
        <translation>%1 لديه %2 من %3 شمعة</translation>
    </message>
    <message>
        <source>range (ATR) %1 on %2, at least %3 needed</source>
        <translation>المدى (ATR) %1 على %2، والمطلوب %3 على الأقل</translation>
    </message>
    <message>
        <source>jump of %1 times the usual range (ATR) on %2 at %3 UTC, suspect from %4 times</source>
        <translation>قفزة قدرها %1× المدى المعتاد (ATR) على %2 عند %3 UTC، مريبة ابتداءً من %4×</translation>
    </message>
    <message>
        <source>%1 on %2 timeframes</source>
        <comment>a detector, count</comment>
        <translation>%1 على %2 أطر زمنية</translation>
    </message>
    <message>
        <source>signal %1, %2 ATR</source>
        <comment>number, result</comment>
        <translation>الإشارة %1، %2 ATR</translation>
    </message>
    <message>
        <source>Brier score %1 with what was learned, %2 with the base weights, over %3 outcomes</source>
        <translation>درجة Brier %1 بما تم تعلّمه، و%2 بالأوزان الأساسية، على %3 نتيجة</translation>
    </message>
    <message>
        <source>%1 → %2, range (ATR) %3</source>
        <comment>price before, price after, range</comment>
        <translation>من %1 إلى %2، المدى (ATR) %3</translation>
    </message>
    <message>
        <source>risk times %1</source>
        <translation>المخاطرة × %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمره %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>يسبق بمقدار %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>المركز %1</translation>
    </message>
    <message>
        <source>strike %1, %2 days to expiry, underlying at %3</source>
        <translation>سعر الممارسة %1، %2 يومًا للاستحقاق، الأصل عند %3</translation>
    </message>
    <message>
        <source>%1 listed, %2 to %3 days wanted</source>
        <translation>المدرج %1، والمطلوب من %2 إلى %3 يومًا</translation>
    </message>
    <message>
        <source>%1 strikes, underlying at %2</source>
        <translation>%1 سعر ممارسة، الأصل عند %2</translation>
    </message>
    <message>
        <source>last tried: strike %1, %2 days to expiry</source>
        <translation>آخر ما جُرّب: سعر الممارسة %1، %2 يومًا للاستحقاق</translation>
    </message>
    <message>
        <source>%1 for %2, strike now %3</source>
        <translation>%1 مقابل %2، سعر الممارسة الآن %3</translation>
    </message>
    <message>
        <source>risk allowed %1</source>
        <translation>المخاطرة المسموحة %1</translation>
    </message>
    <message>
        <source>risk allowed %1, distance to the stop %2</source>
        <translation>المخاطرة المسموحة %1، والمسافة إلى الوقف %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>agreement %1, %2 needed</source>
        <translation>التوافق %1، والمطلوب %2</translation>
    </message>
    <message>
        <source>%1 says %2, vetoes from %3</source>
        <comment>timeframe, its score, limit</comment>
        <translation>%1 يقول %2، وينقض ابتداءً من %3</translation>
    </message>
    <message>
        <source>long from %1, short from %2</source>
        <translation>طويل من %1، قصير من %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>القياس %1</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>النسبة %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>القوة %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>المطابقة %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>التوافق %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1, averages %2 ranges (ATR) apart</source>
        <comment>timeframe, number</comment>
        <translation>%1، المتوسطات متباعدة %2 مدى (ATR)</translation>
    </message>
    <message>
        <source>histogram %1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>الهيستوغرام %1 على %2</translation>
    </message>
    <message>
        <source>%1 of the half-width from the middle on %2</source>
        <comment>number, timeframe</comment>
        <translation>%1 من نصف العرض عن الوسط على %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>number, timeframe</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>pushes up</source>
        <translation>يدفع للصعود</translation>
    </message>
    <message>
        <source>pushes down</source>
        <translation>يدفع للهبوط</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>no push</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>direction score %1</source>
        <translation>درجة الاتجاه %1</translation>
    </message>
    <message>
        <source>ADX %1</source>
        <translation>ADX %1</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>الكفاءة %1</translation>
    </message>
    <message>
        <source>above %1 of the bars before it</source>
        <comment>share of bars</comment>
        <translation>أعلى من %1 من الشموع السابقة</translation>
    </message>
    <message>
        <source>up</source>
        <comment>trend</comment>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>down</source>
        <comment>trend</comment>
        <translation>هابط</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trend</comment>
        <translation>بلا اتجاه</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>السبريد %1</translation>
    </message>
    <message>
        <source>read from bars, not quoted</source>
        <translation>مقروء من الشموع لا من عروض الأسعار</translation>
    </message>
    <message>
        <source>the model says %1</source>
        <comment>a direction</comment>
        <translation>النموذج يقول %1</translation>
    </message>
    <message>
        <source>chance of a change %1</source>
        <translation>احتمال التغيّر %1</translation>
    </message>
    <message>
        <source>trained %1 bars ago, used for %2</source>
        <translation>دُرّب قبل %1 شمعة، واستُخدم في %2</translation>
    </message>
    <message>
        <source>%1 with %2 bars</source>
        <comment>timeframe</comment>
        <translation>%1 بعدد %2 شمعة</translation>
    </message>
    <message>
        <source>bars missing: %1</source>
        <translation>شموع مفقودة: %1</translation>
    </message>
    <message>
        <source>%1, chance of the opposite direction %2 (limit %3), of a change %4 (limit %5)</source>
        <comment>a state</comment>
        <translation>%1، احتمال الاتجاه المعاكس %2 (الحد %3)، واحتمال التغيّر %4 (الحد %5)</translation>
    </message>
    <message>
        <source>no score, nothing speaks against it</source>
        <translation>لا درجة، ولا شيء ضده</translation>
    </message>
    <message>
        <source>strength %1, at least %2 needed</source>
        <translation>القوة %1، والمطلوب %2 على الأقل</translation>
    </message>
    <message>
        <source>no signal before it</source>
        <translation>لا إشارة قبلها</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 of %2 bars since the last signal</source>
        <translation>%1 من %2 شمعة منذ آخر إشارة</translation>
    </message>
    <message>
        <source>%1 and %2 bars since the last signal, %3 and %4 bars needed</source>
        <translation>%1 و%2 شمعة منذ آخر إشارة، والمطلوب %3 و%4</translation>
    </message>
    <message>
        <source>spread %1 bp</source>
        <translation>السبريد %1 bp</translation>
    </message>
    <message>
        <source>%1, above the cap that the settings allow</source>
        <translation>%1، فوق السقف الذي تسمح به الإعدادات</translation>
    </message>
    <message>
        <source>%1, limit %2 bp</source>
        <translation>%1، الحد %2 bp</translation>
    </message>
    <message>
        <source>%1 (assumed, not quoted)</source>
        <translation>%1 (مفترض لا معروض)</translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation>قيمة الحساب %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>no like order is working</source>
        <translation>لا أمر مماثل قائم</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>لا شيء للفحص</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 عقد</translation>
    </message>
    <message>
        <source>it would be position or entry number %1, limit %2</source>
        <translation>سيكون المركز أو الدخول رقم %1، والحد %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>بقي %1 من %2</translation>
    </message>
    <message>
        <source>%1 since the last trade, %2 needed</source>
        <translation>%1 منذ آخر صفقة، والمطلوب %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 اليوم</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 هذا الأسبوع</translation>
    </message>
    <message>
        <source>there is no stop on the losing side of the entry</source>
        <translation>لا وقف على الجانب الخاسر من الدخول</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known, the stop was not compared</source>
        <translation>المدى المعتاد (ATR) غير معروف، فلم يُقارَن الوقف</translation>
    </message>
    <message>
        <source>the target is %1 times as far as the stop, at least %2 needed</source>
        <translation>بُعد الهدف %1× بُعد الوقف، والمطلوب %2× على الأقل</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at least %2 needed</source>
        <translation>الوقف على بُعد %1 ATR، والمطلوب %2 على الأقل</translation>
    </message>
    <message>
        <source>the stop is %1 ATR away, at most %2</source>
        <translation>الوقف على بُعد %1 ATR، والمسموح %2 على الأكثر</translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>الانكشاف %1</translation>
    </message>
    <message>
        <source>%1 times equity</source>
        <translation>%1× قيمة الحساب</translation>
    </message>
    <message>
        <source>%1 below the peak</source>
        <translation>%1 تحت القمة</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>السوق مغلق</translation>
    </message>
    <message>
        <source>%1 to the open or close, %2 needed</source>
        <translation>%1 حتى الافتتاح أو الإغلاق، والمطلوب %2</translation>
    </message>
    <message>
        <source>price is %1 old</source>
        <translation>عمر السعر %1</translation>
    </message>
    <message>
        <source>price is %1 away from the market</source>
        <translation>السعر يبعد %1 عن السوق</translation>
    </message>
    <message>
        <source>order size %1</source>
        <translation>حجم الأمر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like order(s) working</source>
        <translation>
            <numerusform>لا أوامر مماثلة قائمة</numerusform>
            <numerusform>أمر مماثل قائم</numerusform>
            <numerusform>أمران مماثلان قائمان</numerusform>
            <numerusform>%n أوامر مماثلة قائمة</numerusform>
            <numerusform>%n أمرًا مماثلًا قائمًا</numerusform>
            <numerusform>%n أمر مماثل قائم</numerusform>
        </translation>
    </message>
    <message>
        <source>order number %1 in a short time</source>
        <translation>الأمر رقم %1 في وقت قصير</translation>
    </message>
    <message>
        <source>needs %1 of cash</source>
        <translation>يحتاج إلى %1 نقدًا</translation>
    </message>
    <message>
        <source>%1 in positions that move together</source>
        <translation>%1 في مراكز تتحرك معًا</translation>
    </message>
    <message>
        <source>too few bars to tell the value at risk</source>
        <translation>الشموع أقل من أن تحدد القيمة المعرضة للخطر</translation>
    </message>
    <message>
        <source>%1 at risk in a day</source>
        <translation>%1 معرضة للخطر في يوم</translation>
    </message>
    <message>
        <source>the worst scenario loses %1</source>
        <translation>أسوأ سيناريو يخسر %1</translation>
    </message>
    <message>
        <source>models changed orders by %1 of equity</source>
        <translation>غيّرت النماذج أوامر بمقدار %1 من قيمة الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) in a row</source>
        <translation>
            <numerusform>لا خسائر متتالية</numerusform>
            <numerusform>خسارة واحدة</numerusform>
            <numerusform>خسارتان متتاليتان</numerusform>
            <numerusform>%n خسائر متتالية</numerusform>
            <numerusform>%n خسارة متتالية</numerusform>
            <numerusform>%n خسارة متتالية</numerusform>
        </translation>
    </message>
    <message>
        <source>this instrument is held</source>
        <translation>هذه الأداة موقوفة</translation>
    </message>
    <message>
        <source>data of this instrument are missing</source>
        <translation>بيانات هذه الأداة ناقصة</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>what was measured, what is allowed</comment>
        <translation>%1، الحد %2</translation>
    </message>
    <message>
        <source>price %1, level %2</source>
        <translation>السعر %1، المستوى %2</translation>
    </message>
    <message>
        <source>%1 bars missing between %2 and %3 UTC</source>
        <translation>%1 شمعة مفقودة بين %2 و%3 UTC</translation>
    </message>
    <message>
        <source>rows repaired: %1</source>
        <translation>صفوف أُصلحت: %1</translation>
    </message>
    <message>
        <source>rows given twice: %1</source>
        <translation>صفوف مكررة: %1</translation>
    </message>
    <message>
        <source>rows put in order: %1</source>
        <translation>صفوف رُتّبت: %1</translation>
    </message>
    <message>
        <source>rows that make no sense: %1</source>
        <translation>صفوف غير معقولة: %1</translation>
    </message>
    <message>
        <source>the source sends nothing</source>
        <translation>المصدر لا يرسل شيئًا</translation>
    </message>
    <message>
        <source>the source is back</source>
        <translation>عاد المصدر</translation>
    </message>
    <message>
        <source>the source is down</source>
        <translation>المصدر منقطع</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بمقدار %1</translation>
    </message>
    <message>
        <source>nothing was seen from %1 to %2 UTC</source>
        <translation>لم يُرَ شيء من %1 إلى %2 UTC</translation>
    </message>
    <message>
        <source>no entries until its data are complete again</source>
        <translation>لا دخول حتى تكتمل بياناتها</translation>
    </message>
    <message>
        <source>what was missed is here</source>
        <translation>وصل ما فات</translation>
    </message>
    <message>
        <source>quotes replaced by newer ones before they were seen: %1</source>
        <translation>عروض أسعار حلّ محلها أحدث قبل أن تُرى: %1</translation>
    </message>
    <message>
        <source>messages of books left out until there was room: %1</source>
        <translation>رسائل دفاتر تُركت حتى توفر متسع: %1</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what was missed follows</source>
        <translation>متوقف من %1 إلى %2 UTC، ويتبع ما فات</translation>
    </message>
    <message>
        <source>away from %1 to %2 UTC, what happened meanwhile is not known</source>
        <translation>متوقف من %1 إلى %2 UTC، وما حدث في أثنائه غير معروف</translation>
    </message>
    <message>
        <source>bullish less bearish %1, at least %2 needed</source>
        <translation>الصعودي ناقص الهبوطي %1، والمطلوب %2 على الأقل</translation>
    </message>
    <message>
        <source>confidence %1, at least %2 needed</source>
        <translation>الثقة %1، والمطلوب %2 على الأقل</translation>
    </message>
    <message>
        <source>consensus %1, at least %2 needed</source>
        <translation>الإجماع %1، والمطلوب %2 على الأقل</translation>
    </message>
    <message>
        <source>at least %1 needed on the winning side</source>
        <translation>المطلوب %1 على الأقل في الجانب الغالب</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
    <message>
        <source>%1, %2 times in five minutes</source>
        <comment>agent, count</comment>
        <translation>%1، %2 مرات في خمس دقائق</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <comment>agent</comment>
        <translation>%1 مفعّل</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <comment>agent</comment>
        <translation>%1 معطّل</translation>
    </message>
    <message>
        <source>%1 is a specialist</source>
        <comment>agent</comment>
        <translation>%1 متخصص</translation>
    </message>
    <message>
        <source>%1 is a sub-agent</source>
        <comment>agent</comment>
        <translation>%1 وكيل فرعي</translation>
    </message>
    <message>
        <source>phase %1</source>
        <comment>of an experiment</comment>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>position %1, attempt %2 (%3)</source>
        <comment>numbers, why it should be closed</comment>
        <translation>المركز %1، المحاولة %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 of the limit used</source>
        <comment>rule, share</comment>
        <translation>%1، استُخدم %2 من الحد</translation>
    </message>
    <message>
        <source>volatility of a day %1, target of a year %2</source>
        <translation>تقلب اليوم %1، والهدف السنوي %2</translation>
    </message>
    <message>
        <source>risks %1 of equity by the last %2 trades</source>
        <translation>يخاطر بمقدار %1 من قيمة الحساب بحسب آخر %2 صفقة</translation>
    </message>
    <message>
        <source>order %1 cannot go from %2 to %3</source>
        <translation>الأمر %1 لا يمكن أن ينتقل من %2 إلى %3</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>الأمر %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>السعر %1</translation>
    </message>
    <message>
        <source>from off to on</source>
        <comment>flag</comment>
        <translation>من معطّلة إلى مفعّلة</translation>
    </message>
    <message>
        <source>from on to off</source>
        <comment>flag</comment>
        <translation>من مفعّلة إلى معطّلة</translation>
    </message>
    <message>
        <source>%1 new shares for %2 old</source>
        <translation>%1 سهم جديد مقابل %2 قديم</translation>
    </message>
    <message>
        <source>dividend of %1 a share</source>
        <translation>توزيعات %1 للسهم</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>a gate or rule</comment>
        <translation>%1: مرّت</translation>
    </message>
    <message>
        <source>%1 blocked it</source>
        <comment>a gate or rule</comment>
        <translation>%1: منعتها</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <comment>a gate or rule</comment>
        <translation>%1: تحذير</translation>
    </message>
    <message>
        <source>%1 reduced it</source>
        <comment>a gate or rule</comment>
        <translation>%1: خفّضتها</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>a gate or rule</comment>
        <translation>%1: تُخطّيت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a reason is, what was measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Traded: order %1.</source>
        <translation>تم التداول: الأمر %1.</translation>
    </message>
    <message>
        <source>buy</source>
        <comment>side in a sentence</comment>
        <translation>شراء</translation>
    </message>
    <message>
        <source>sell</source>
        <comment>side in a sentence</comment>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Closes the position: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>يغلق المركز: الأمر %1، %2 %3</translation>
    </message>
    <message>
        <source>Traded: order %1, %2 %3</source>
        <comment>number, side, quantity</comment>
        <translation>تم التداول: الأمر %1، %2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, state of the order</comment>
        <translation>%1 — %2.</translation>
    </message>
    <message>
        <source>No order has come of it yet.</source>
        <translation>لم ينتج عنها أمر بعد.</translation>
    </message>
    <message>
        <source>Not traded: %1</source>
        <comment>a reason</comment>
        <translation>لم تُتداول: %1</translation>
    </message>
    <message>
        <source>No signal: %1</source>
        <comment>a reason</comment>
        <translation>لا إشارة: %1</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <comment>a sentence, what was measured</comment>
        <translation>%1 — %2.</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>the score is too close to neutral</source>
        <translation>الدرجة قريبة جدًا من الحياد</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>قيد الإحماء</translation>
    </message>
    <message>
        <source>the indicators are still warming up</source>
        <translation>ما زالت المؤشرات قيد الإحماء</translation>
    </message>
    <message>
        <source>Timeframes disagree</source>
        <translation>الأطر الزمنية غير متفقة</translation>
    </message>
    <message>
        <source>too few timeframes agree with the score</source>
        <translation>قليل من الأطر الزمنية يوافق الدرجة</translation>
    </message>
    <message>
        <source>Longest timeframe objects</source>
        <translation>أطول إطار زمني يعترض</translation>
    </message>
    <message>
        <source>the longest timeframe says the opposite</source>
        <translation>أطول إطار زمني يقول العكس</translation>
    </message>
    <message>
        <source>Score says buy</source>
        <translation>الدرجة تقول شراء</translation>
    </message>
    <message>
        <source>Score says sell</source>
        <translation>الدرجة تقول بيع</translation>
    </message>
    <message>
        <source>Ribbon of averages</source>
        <translation>شريط المتوسطات</translation>
    </message>
    <message>
        <source>MACD oscillator</source>
        <translation>مذبذب MACD</translation>
    </message>
    <message>
        <source>RSI oscillator</source>
        <translation>مذبذب RSI</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>نطاقات بولينجر</translation>
    </message>
    <message>
        <source>ADX, strength of the trend</source>
        <translation>ADX، قوة الاتجاه</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>الانضغاط</translation>
    </message>
    <message>
        <source>Supertrend line</source>
        <translation>خط سوبرترند</translation>
    </message>
    <message>
        <source>VWAP of the session</source>
        <translation>VWAP الجلسة</translation>
    </message>
    <message>
        <source>Volume of the bar</source>
        <translation>حجم الشمعة</translation>
    </message>
    <message>
        <source>Support, resistance and Fibonacci</source>
        <translation>دعم ومقاومة وفيبوناتشي</translation>
    </message>
    <message>
        <source>Smart money concepts</source>
        <translation>مفاهيم الأموال الذكية</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>موجات إليوت</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>نماذج الهارمونيك</translation>
    </message>
    <message>
        <source>No pattern, no opinion</source>
        <translation>لا نموذج، لا رأي</translation>
    </message>
    <message>
        <source>Score of a timeframe</source>
        <translation>درجة إطار زمني</translation>
    </message>
    <message>
        <source>Prices look wrong</source>
        <translation>الأسعار تبدو خاطئة</translation>
    </message>
    <message>
        <source>a jump in the prices looks like an error</source>
        <translation>قفزة في الأسعار تبدو خطأً</translation>
    </message>
    <message>
        <source>Market does not move</source>
        <translation>السوق لا يتحرك</translation>
    </message>
    <message>
        <source>the market hardly moves</source>
        <translation>السوق يكاد لا يتحرك</translation>
    </message>
    <message>
        <source>Break of structure up</source>
        <translation>كسر هيكل صاعد</translation>
    </message>
    <message>
        <source>Break of structure down</source>
        <translation>كسر هيكل هابط</translation>
    </message>
    <message>
        <source>Change of character up</source>
        <translation>تغيّر سلوك صاعد</translation>
    </message>
    <message>
        <source>Change of character down</source>
        <translation>تغيّر سلوك هابط</translation>
    </message>
    <message>
        <source>Swings point up</source>
        <translation>التأرجحات تشير صعودًا</translation>
    </message>
    <message>
        <source>Swings point down</source>
        <translation>التأرجحات تشير هبوطًا</translation>
    </message>
    <message>
        <source>Price is back at an order block</source>
        <translation>عاد السعر إلى كتلة أوامر</translation>
    </message>
    <message>
        <source>Fair value gap supports</source>
        <translation>فجوة القيمة العادلة تدعم</translation>
    </message>
    <message>
        <source>Fair value gap resists</source>
        <translation>فجوة القيمة العادلة تقاوم</translation>
    </message>
    <message>
        <source>Lows were swept</source>
        <translation>سُحبت سيولة القيعان</translation>
    </message>
    <message>
        <source>Highs were swept</source>
        <translation>سُحبت سيولة القمم</translation>
    </message>
    <message>
        <source>Turn after a sweep</source>
        <translation>انعكاس بعد سحب السيولة</translation>
    </message>
    <message>
        <source>Cheap within the dealing range</source>
        <translation>رخيص ضمن نطاق التعامل</translation>
    </message>
    <message>
        <source>Dear within the dealing range</source>
        <translation>غالٍ ضمن نطاق التعامل</translation>
    </message>
    <message>
        <source>A zone stands in the way</source>
        <translation>منطقة تعترض الطريق</translation>
    </message>
    <message>
        <source>Gap over closed time</source>
        <translation>فجوة عبر فترة إغلاق</translation>
    </message>
    <message>
        <source>Volume against its average</source>
        <translation>الحجم مقابل متوسطه</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>تأرجح</translation>
    </message>
    <message>
        <source>Higher high</source>
        <translation>قمة أعلى</translation>
    </message>
    <message>
        <source>Lower high</source>
        <translation>قمة أدنى</translation>
    </message>
    <message>
        <source>Higher low</source>
        <translation>قاع أعلى</translation>
    </message>
    <message>
        <source>Lower low</source>
        <translation>قاع أدنى</translation>
    </message>
    <message>
        <source>Equal highs or lows</source>
        <translation>قمم أو قيعان متساوية</translation>
    </message>
    <message>
        <source>Level was swept</source>
        <translation>سُحبت سيولة المستوى</translation>
    </message>
    <message>
        <source>Price ran through a level</source>
        <translation>السعر اخترق المستوى</translation>
    </message>
    <message>
        <source>Zone untouched</source>
        <translation>منطقة لم تُلمس</translation>
    </message>
    <message>
        <source>Zone touched</source>
        <translation>منطقة لُمست</translation>
    </message>
    <message>
        <source>Zone mitigated</source>
        <translation>منطقة استُهلكت</translation>
    </message>
    <message>
        <source>Gap half filled</source>
        <translation>فجوة نصف مغلقة</translation>
    </message>
    <message>
        <source>Gap filled</source>
        <translation>فجوة أُغلقت</translation>
    </message>
    <message>
        <source>Zone broken</source>
        <translation>منطقة كُسرت</translation>
    </message>
    <message>
        <source>Wave 3 expected</source>
        <translation>الموجة 3 متوقعة</translation>
    </message>
    <message>
        <source>Wave 4 under way</source>
        <translation>الموجة 4 جارية</translation>
    </message>
    <message>
        <source>Wave 5 expected</source>
        <translation>الموجة 5 متوقعة</translation>
    </message>
    <message>
        <source>Five waves complete</source>
        <translation>اكتملت خمس موجات</translation>
    </message>
    <message>
        <source>Correction complete</source>
        <translation>اكتمل التصحيح</translation>
    </message>
    <message>
        <source>Correction without its impulse</source>
        <translation>تصحيح بلا موجته الدافعة</translation>
    </message>
    <message>
        <source>Wave count is ambiguous</source>
        <translation>ترقيم الموجات ملتبس</translation>
    </message>
    <message>
        <source>Wave count proved wrong</source>
        <translation>ثبت خطأ ترقيم الموجات</translation>
    </message>
    <message>
        <source>Wave 3 would be the shortest</source>
        <translation>ستكون الموجة 3 الأقصر</translation>
    </message>
    <message>
        <source>Retracement of wave 2</source>
        <translation>تصحيح الموجة 2</translation>
    </message>
    <message>
        <source>Extension of wave 3</source>
        <translation>امتداد الموجة 3</translation>
    </message>
    <message>
        <source>Retracement of wave 4</source>
        <translation>تصحيح الموجة 4</translation>
    </message>
    <message>
        <source>Length of wave 5</source>
        <translation>طول الموجة 5</translation>
    </message>
    <message>
        <source>Waves 2 and 4 alternate</source>
        <translation>تناوب الموجتين 2 و4</translation>
    </message>
    <message>
        <source>Channel of the waves</source>
        <translation>قناة الموجات</translation>
    </message>
    <message>
        <source>Duration of the waves</source>
        <translation>مدة الموجات</translation>
    </message>
    <message>
        <source>Momentum of the waves</source>
        <translation>زخم الموجات</translation>
    </message>
    <message>
        <source>Retracement of wave B</source>
        <translation>تصحيح الموجة B</translation>
    </message>
    <message>
        <source>Length of wave C</source>
        <translation>طول الموجة C</translation>
    </message>
    <message>
        <source>Leg of the triangle</source>
        <translation>ضلع المثلث</translation>
    </message>
    <message>
        <source>Harmonic pattern forming</source>
        <translation>نموذج هارمونيك يتشكل</translation>
    </message>
    <message>
        <source>Harmonic pattern in its reversal zone</source>
        <translation>هارمونيك في منطقة انعكاسه</translation>
    </message>
    <message>
        <source>Harmonic pattern confirmed</source>
        <translation>نموذج هارمونيك مؤكد</translation>
    </message>
    <message>
        <source>Harmonic pattern at its first target</source>
        <translation>هارمونيك عند هدفه الأول</translation>
    </message>
    <message>
        <source>Harmonic pattern at its second target</source>
        <translation>هارمونيك عند هدفه الثاني</translation>
    </message>
    <message>
        <source>Harmonic pattern failed</source>
        <translation>فشل نموذج الهارمونيك</translation>
    </message>
    <message>
        <source>Pattern expired</source>
        <translation>انتهت صلاحية النموذج</translation>
    </message>
    <message>
        <source>Ratio at B</source>
        <translation>النسبة عند B</translation>
    </message>
    <message>
        <source>Ratio at C</source>
        <translation>النسبة عند C</translation>
    </message>
    <message>
        <source>Ratio of CD</source>
        <translation>نسبة CD</translation>
    </message>
    <message>
        <source>Ratio at D</source>
        <translation>النسبة عند D</translation>
    </message>
    <message>
        <source>Support is near</source>
        <translation>الدعم قريب</translation>
    </message>
    <message>
        <source>Resistance is near</source>
        <translation>المقاومة قريبة</translation>
    </message>
    <message>
        <source>Level broken</source>
        <translation>كُسر المستوى</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>تصحيح فيبوناتشي</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>امتداد فيبوناتشي</translation>
    </message>
    <message>
        <source>Market direction</source>
        <translation>اتجاه السوق</translation>
    </message>
    <message>
        <source>Market structure</source>
        <translation>هيكل السوق</translation>
    </message>
    <message>
        <source>Market volatility</source>
        <translation>تقلب السوق</translation>
    </message>
    <message>
        <source>Short trend</source>
        <translation>الاتجاه القصير</translation>
    </message>
    <message>
        <source>Market spread</source>
        <translation>سبريد السوق</translation>
    </message>
    <message>
        <source>Rules and model disagree</source>
        <translation>القواعد والنموذج مختلفان</translation>
    </message>
    <message>
        <source>rules and model disagree on the direction of the market</source>
        <translation>القواعد والنموذج مختلفان على اتجاه السوق</translation>
    </message>
    <message>
        <source>Market is changing</source>
        <translation>السوق يتغير</translation>
    </message>
    <message>
        <source>the market has just changed its character</source>
        <translation>غيّر السوق طابعه للتو</translation>
    </message>
    <message>
        <source>No regime model yet</source>
        <translation>لا نموذج لنمط السوق بعد</translation>
    </message>
    <message>
        <source>Regime model is too old</source>
        <translation>نموذج النمط قديم جدًا</translation>
    </message>
    <message>
        <source>First bar after a closed market</source>
        <translation>أول شمعة بعد إغلاق السوق</translation>
    </message>
    <message>
        <source>Bars are missing</source>
        <translation>شموع مفقودة</translation>
    </message>
    <message>
        <source>Regime model in training</source>
        <translation>نموذج النمط قيد التدريب</translation>
    </message>
    <message>
        <source>Regime model installed</source>
        <translation>نموذج النمط مثبّت</translation>
    </message>
    <message>
        <source>Regime model not taken</source>
        <translation>نموذج النمط لم يُعتمد</translation>
    </message>
    <message>
        <source>it is damaged, or nobody asked for it</source>
        <translation>إنه تالف أو لم يطلبه أحد</translation>
    </message>
    <message>
        <source>No regime model came about</source>
        <translation>لم ينشأ نموذج للنمط</translation>
    </message>
    <message>
        <source>the bars show no states that last; the rules alone decide</source>
        <translation>الشموع لا تُظهر حالات تدوم؛ القواعد وحدها تقرر</translation>
    </message>
    <message>
        <source>Training of a regime model failed</source>
        <translation>فشل تدريب نموذج النمط</translation>
    </message>
    <message>
        <source>it could not be carried out; the rules alone decide</source>
        <translation>تعذّر تنفيذه؛ القواعد وحدها تقرر</translation>
    </message>
    <message>
        <source>Market regime as before</source>
        <translation>نمط السوق كما كان</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>the same signal came less than a minute before</source>
        <translation>جاءت الإشارة نفسها قبل أقل من دقيقة</translation>
    </message>
    <message>
        <source>Signal too old</source>
        <translation>إشارة قديمة جدًا</translation>
    </message>
    <message>
        <source>the signal was too old</source>
        <translation>كانت الإشارة قديمة جدًا</translation>
    </message>
    <message>
        <source>Signal from the future</source>
        <translation>إشارة من المستقبل</translation>
    </message>
    <message>
        <source>the signal carries a time in the future</source>
        <translation>تحمل الإشارة وقتًا في المستقبل</translation>
    </message>
    <message>
        <source>Signal not valid</source>
        <translation>إشارة غير صالحة</translation>
    </message>
    <message>
        <source>the signal is not valid</source>
        <translation>الإشارة غير صالحة</translation>
    </message>
    <message>
        <source>Unknown instrument</source>
        <translation>أداة مجهولة</translation>
    </message>
    <message>
        <source>the session does not have this instrument</source>
        <translation>هذه الأداة ليست في الجلسة</translation>
    </message>
    <message>
        <source>Not tradable</source>
        <translation>غير قابلة للتداول</translation>
    </message>
    <message>
        <source>this instrument is not traded, only scored</source>
        <translation>هذه الأداة تُقيَّم فقط ولا تُتداول</translation>
    </message>
    <message>
        <source>No short selling</source>
        <translation>لا بيع على المكشوف</translation>
    </message>
    <message>
        <source>this instrument is not sold short</source>
        <translation>هذه الأداة لا تُباع على المكشوف</translation>
    </message>
    <message>
        <source>Nothing to close</source>
        <translation>لا شيء يُغلق</translation>
    </message>
    <message>
        <source>there is no position to close</source>
        <translation>لا مركز ليُغلق</translation>
    </message>
    <message>
        <source>Position is closing</source>
        <translation>المركز قيد الإغلاق</translation>
    </message>
    <message>
        <source>the position is being closed already</source>
        <translation>المركز يُغلق بالفعل</translation>
    </message>
    <message>
        <source>Already in a position</source>
        <translation>يوجد مركز بالفعل</translation>
    </message>
    <message>
        <source>there is a position against it, and signals do not close positions</source>
        <translation>يوجد مركز معاكس، والإشارات لا تغلق المراكز</translation>
    </message>
    <message>
        <source>Order is working</source>
        <translation>أمر قائم</translation>
    </message>
    <message>
        <source>an order in this instrument is still working</source>
        <translation>ما زال أمر في هذه الأداة قائمًا</translation>
    </message>
    <message>
        <source>Regime gate</source>
        <translation>بوابة النمط</translation>
    </message>
    <message>
        <source>the regime gate blocked it</source>
        <translation>منعتها بوابة النمط</translation>
    </message>
    <message>
        <source>Signal gate</source>
        <translation>بوابة الإشارة</translation>
    </message>
    <message>
        <source>the signal gate blocked it</source>
        <translation>منعتها بوابة الإشارة</translation>
    </message>
    <message>
        <source>Cooldown gate</source>
        <translation>بوابة التهدئة</translation>
    </message>
    <message>
        <source>the cooldown gate blocked it</source>
        <translation>منعتها بوابة التهدئة</translation>
    </message>
    <message>
        <source>Spread gate</source>
        <translation>بوابة السبريد</translation>
    </message>
    <message>
        <source>the spread gate blocked it</source>
        <translation>منعتها بوابة السبريد</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>لا درجة</translation>
    </message>
    <message>
        <source>there is no score for it</source>
        <translation>لا درجة لها</translation>
    </message>
    <message>
        <source>Size adapted to the market regime</source>
        <translation>الحجم معدّل وفق نمط السوق</translation>
    </message>
    <message>
        <source>Too small to trade</source>
        <translation>أصغر من أن تُتداول</translation>
    </message>
    <message>
        <source>the risk allowed is less than one lot</source>
        <translation>المخاطرة المسموحة أقل من عقد واحد</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>لا سعر</translation>
    </message>
    <message>
        <source>there is no price to trade at</source>
        <translation>لا سعر للتداول به</translation>
    </message>
    <message>
        <source>No stop distance</source>
        <translation>لا مسافة للوقف</translation>
    </message>
    <message>
        <source>the usual range (ATR) is not known yet, so no stop can be set</source>
        <translation>المدى المعتاد (ATR) غير معروف بعد، فلا يمكن وضع وقف</translation>
    </message>
    <message>
        <source>Largest position (R01)</source>
        <translation>أكبر مركز (R01)</translation>
    </message>
    <message>
        <source>the limit on positions (R01) blocked it</source>
        <translation>منعها حد المراكز (R01)</translation>
    </message>
    <message>
        <source>Cooldown after a trade (R02)</source>
        <translation>التهدئة بعد صفقة (R02)</translation>
    </message>
    <message>
        <source>the cooldown after a trade (R02) blocked it</source>
        <translation>منعتها التهدئة بعد صفقة (R02)</translation>
    </message>
    <message>
        <source>Daily loss (R03)</source>
        <translation>الخسارة اليومية (R03)</translation>
    </message>
    <message>
        <source>the daily loss limit (R03) blocked it</source>
        <translation>منعها حد الخسارة اليومية (R03)</translation>
    </message>
    <message>
        <source>Weekly loss (R04)</source>
        <translation>الخسارة الأسبوعية (R04)</translation>
    </message>
    <message>
        <source>the weekly loss limit (R04) blocked it</source>
        <translation>منعها حد الخسارة الأسبوعية (R04)</translation>
    </message>
    <message>
        <source>Stop and target (R05)</source>
        <translation>الوقف والهدف (R05)</translation>
    </message>
    <message>
        <source>the rule on stop and target (R05) blocked it</source>
        <translation>منعتها قاعدة الوقف والهدف (R05)</translation>
    </message>
    <message>
        <source>Exposure (R06)</source>
        <translation>الانكشاف (R06)</translation>
    </message>
    <message>
        <source>the exposure limit (R06) blocked it</source>
        <translation>منعها حد الانكشاف (R06)</translation>
    </message>
    <message>
        <source>Leverage (R07)</source>
        <translation>الرافعة (R07)</translation>
    </message>
    <message>
        <source>the leverage limit (R07) blocked it</source>
        <translation>منعها حد الرافعة (R07)</translation>
    </message>
    <message>
        <source>Drawdown (R08)</source>
        <translation>التراجع (R08)</translation>
    </message>
    <message>
        <source>the drawdown limit (R08) blocked it</source>
        <translation>منعها حد التراجع (R08)</translation>
    </message>
    <message>
        <source>Correlation (R09)</source>
        <translation>الارتباط (R09)</translation>
    </message>
    <message>
        <source>the correlation limit (R09) blocked it</source>
        <translation>منعها حد الارتباط (R09)</translation>
    </message>
    <message>
        <source>Market hours (R10)</source>
        <translation>ساعات السوق (R10)</translation>
    </message>
    <message>
        <source>the market hours (R10) blocked it</source>
        <translation>منعتها ساعات السوق (R10)</translation>
    </message>
    <message>
        <source>Fresh prices (R11)</source>
        <translation>حداثة الأسعار (R11)</translation>
    </message>
    <message>
        <source>the newest price is too old (R11)</source>
        <translation>أحدث سعر قديم جدًا (R11)</translation>
    </message>
    <message>
        <source>Size and price check (R12)</source>
        <translation>فحص الكمية والسعر (R12)</translation>
    </message>
    <message>
        <source>the check of size and price (R12) blocked it</source>
        <translation>منعها فحص الكمية والسعر (R12)</translation>
    </message>
    <message>
        <source>Spread (R13)</source>
        <translation>السبريد (R13)</translation>
    </message>
    <message>
        <source>the spread limit (R13) blocked it</source>
        <translation>منعها حد السبريد (R13)</translation>
    </message>
    <message>
        <source>Duplicate order (R14)</source>
        <translation>أمر مكرر (R14)</translation>
    </message>
    <message>
        <source>a like order is working already (R14)</source>
        <translation>أمر مماثل قائم بالفعل (R14)</translation>
    </message>
    <message>
        <source>Order rate (R15)</source>
        <translation>معدل الأوامر (R15)</translation>
    </message>
    <message>
        <source>the limit on orders in a short time (R15) blocked it</source>
        <translation>منعها حد الأوامر في وقت قصير (R15)</translation>
    </message>
    <message>
        <source>Buying power (R16)</source>
        <translation>القوة الشرائية (R16)</translation>
    </message>
    <message>
        <source>the cash does not suffice (R16)</source>
        <translation>النقد لا يكفي (R16)</translation>
    </message>
    <message>
        <source>Value at risk (R17)</source>
        <translation>القيمة المعرضة للخطر (R17)</translation>
    </message>
    <message>
        <source>the value-at-risk limit (R17) blocked it</source>
        <translation>منعها حد القيمة المعرضة للخطر (R17)</translation>
    </message>
    <message>
        <source>Stress test (R18)</source>
        <translation>اختبار الضغط (R18)</translation>
    </message>
    <message>
        <source>the stress test (R18) blocked it</source>
        <translation>منعها اختبار الضغط (R18)</translation>
    </message>
    <message>
        <source>Kill switch (R19)</source>
        <translation>الإيقاف الطارئ (R19)</translation>
    </message>
    <message>
        <source>the kill switch is on (R19)</source>
        <translation>الإيقاف الطارئ مفعّل (R19)</translation>
    </message>
    <message>
        <source>Event blackout (R20)</source>
        <translation>حظر حول الأحداث (R20)</translation>
    </message>
    <message>
        <source>an event is too near (R20)</source>
        <translation>حدث قريب جدًا (R20)</translation>
    </message>
    <message>
        <source>Influence of models (R21)</source>
        <translation>تأثير النماذج (R21)</translation>
    </message>
    <message>
        <source>models would change the orders of the day too much (R21)</source>
        <translation>ستغيّر النماذج أوامر اليوم أكثر مما يجوز (R21)</translation>
    </message>
    <message>
        <source>Run budget (R22)</source>
        <translation>ميزانية التشغيل (R22)</translation>
    </message>
    <message>
        <source>the budget of the run is used up (R22)</source>
        <translation>نفدت ميزانية التشغيل (R22)</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>وضع الهدوء</translation>
    </message>
    <message>
        <source>calm mode pauses entries</source>
        <translation>وضع الهدوء يوقف الدخول مؤقتًا</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>خسائر متتالية</translation>
    </message>
    <message>
        <source>too many trades in a row lost</source>
        <translation>صفقات خاسرة متتالية كثيرة جدًا</translation>
    </message>
    <message>
        <source>Limit is near</source>
        <translation>الحد قريب</translation>
    </message>
    <message>
        <source>Size by volatility</source>
        <translation>الحجم وفق التقلب</translation>
    </message>
    <message>
        <source>Size by the Kelly formula</source>
        <translation>الحجم وفق معادلة كيلي</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>لا أفضلية</translation>
    </message>
    <message>
        <source>the trades so far show no edge to bet on</source>
        <translation>لا تُظهر الصفقات حتى الآن أفضلية يُراهن عليها</translation>
    </message>
    <message>
        <source>Too few trades</source>
        <translation>صفقات قليلة جدًا</translation>
    </message>
    <message>
        <source>there are too few trades for the Kelly formula</source>
        <translation>الصفقات أقل مما تتطلبه معادلة كيلي</translation>
    </message>
    <message>
        <source>Trading halted</source>
        <translation>التداول موقوف</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>التداول موقوف</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>أُنشئ الأمر</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>أُرسل الأمر</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>قُبل الأمر</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>منفّذ</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>منفّذ جزئيًا</translation>
    </message>
    <message>
        <source>Cancelled by the operator</source>
        <translation>ألغاه المستخدم</translation>
    </message>
    <message>
        <source>the operator cancelled it</source>
        <translation>ألغاه المستخدم</translation>
    </message>
    <message>
        <source>Cancelled by the kill switch</source>
        <translation>ألغاه الإيقاف الطارئ</translation>
    </message>
    <message>
        <source>the kill switch cancelled it</source>
        <translation>ألغاه الإيقاف الطارئ</translation>
    </message>
    <message>
        <source>Cancelled at the end of the session</source>
        <translation>أُلغي عند نهاية الجلسة</translation>
    </message>
    <message>
        <source>the session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Expired at the end of the day</source>
        <translation>انتهت صلاحيته بنهاية اليوم</translation>
    </message>
    <message>
        <source>it expired at the end of the day</source>
        <translation>انتهت صلاحيته بنهاية اليوم</translation>
    </message>
    <message>
        <source>No price in time</source>
        <translation>لا سعر في الوقت المحدد</translation>
    </message>
    <message>
        <source>there was no price to fill it at</source>
        <translation>لم يوجد سعر لتنفيذه</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>مبلغ كبير جدًا</translation>
    </message>
    <message>
        <source>an amount is too large to be counted</source>
        <translation>مبلغ أكبر من أن يُحسب</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>غير ممكن في هذه الحالة</translation>
    </message>
    <message>
        <source>that is not possible in this state</source>
        <translation>هذا غير ممكن في هذه الحالة</translation>
    </message>
    <message>
        <source>Stop reached, order active</source>
        <translation>بُلغ الوقف، الأمر نشط</translation>
    </message>
    <message>
        <source>Replaced by another order</source>
        <translation>استُبدل بأمر آخر</translation>
    </message>
    <message>
        <source>another order replaced it</source>
        <translation>حلّ محله أمر آخر</translation>
    </message>
    <message>
        <source>Order not well-formed</source>
        <translation>صيغة الأمر غير سليمة</translation>
    </message>
    <message>
        <source>the order is not well-formed</source>
        <translation>صيغة الأمر غير سليمة</translation>
    </message>
    <message>
        <source>Price between two ticks</source>
        <translation>سعر بين خطوتين سعريتين</translation>
    </message>
    <message>
        <source>a price is not a multiple of the tick</source>
        <translation>السعر ليس من مضاعفات الخطوة السعرية</translation>
    </message>
    <message>
        <source>Would have traded at once</source>
        <translation>كان سينفَّذ فورًا</translation>
    </message>
    <message>
        <source>it was to rest only and would have traded at once</source>
        <translation>كان يجب أن ينتظر فقط، وكان سينفَّذ فورًا</translation>
    </message>
    <message>
        <source>Not all at once</source>
        <translation>ليس دفعة واحدة</translation>
    </message>
    <message>
        <source>it could not be filled all at once</source>
        <translation>تعذّر تنفيذه دفعة واحدة</translation>
    </message>
    <message>
        <source>Rest cancelled at once</source>
        <translation>أُلغي الباقي فورًا</translation>
    </message>
    <message>
        <source>what could not trade at once was cancelled</source>
        <translation>أُلغي ما تعذّر تنفيذه فورًا</translation>
    </message>
    <message>
        <source>Expired at its date</source>
        <translation>انتهت صلاحيته في تاريخه</translation>
    </message>
    <message>
        <source>it expired at its date</source>
        <translation>انتهت صلاحيته في تاريخه</translation>
    </message>
    <message>
        <source>Other order of the pair filled</source>
        <translation>نُفّذ الأمر الآخر من الزوج</translation>
    </message>
    <message>
        <source>the other order of the pair was filled</source>
        <translation>نُفّذ الأمر الآخر من الزوج</translation>
    </message>
    <message>
        <source>Entry ended without it</source>
        <translation>انتهى الدخول من دونه</translation>
    </message>
    <message>
        <source>the entry it belongs to ended</source>
        <translation>انتهى الدخول الذي يتبعه</translation>
    </message>
    <message>
        <source>Trading halted at the venue</source>
        <translation>التداول موقوف في البورصة</translation>
    </message>
    <message>
        <source>the venue has halted trading</source>
        <translation>أوقفت البورصة التداول</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>السوق مغلق</translation>
    </message>
    <message>
        <source>the market was closed</source>
        <translation>كان السوق مغلقًا</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>فات أوان الإلغاء</translation>
    </message>
    <message>
        <source>it was too late to cancel or change it</source>
        <translation>فات أوان إلغائه أو تعديله</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>أمر مجهول</translation>
    </message>
    <message>
        <source>the venue does not know the order</source>
        <translation>البورصة لا تعرف هذا الأمر</translation>
    </message>
    <message>
        <source>Nobody knows what became of the order</source>
        <translation>لا أحد يعرف مصير الأمر</translation>
    </message>
    <message>
        <source>What became of the order is settled</source>
        <translation>حُسم مصير الأمر</translation>
    </message>
    <message>
        <source>Kill switch closes it</source>
        <translation>يغلقه الإيقاف الطارئ</translation>
    </message>
    <message>
        <source>Stop reached</source>
        <translation>بُلغ الوقف</translation>
    </message>
    <message>
        <source>Trailing stop reached</source>
        <translation>بُلغ الوقف المتحرك</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>بُلغ الهدف</translation>
    </message>
    <message>
        <source>Signal against the position</source>
        <translation>إشارة ضد المركز</translation>
    </message>
    <message>
        <source>Held too long</source>
        <translation>مدة احتفاظ طويلة</translation>
    </message>
    <message>
        <source>End of the trading day</source>
        <translation>نهاية يوم التداول</translation>
    </message>
    <message>
        <source>Option about to expire</source>
        <translation>عقد الخيار يوشك على الاستحقاق</translation>
    </message>
    <message>
        <source>Closed by the operator</source>
        <translation>أغلقه المستخدم</translation>
    </message>
    <message>
        <source>Signal to close</source>
        <translation>إشارة إغلاق</translation>
    </message>
    <message>
        <source>Exit blocked</source>
        <translation>الخروج ممنوع</translation>
    </message>
    <message>
        <source>the position could not be closed</source>
        <translation>تعذّر إغلاق المركز</translation>
    </message>
    <message>
        <source>Part of the profit taken</source>
        <translation>جُني جزء من الربح</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>اختير عقد خيار</translation>
    </message>
    <message>
        <source>No options of it are listed</source>
        <translation>لا خيارات مدرجة لها</translation>
    </message>
    <message>
        <source>no options of it are listed in this session</source>
        <translation>لا خيارات مدرجة لها في هذه الجلسة</translation>
    </message>
    <message>
        <source>No expiry that fits</source>
        <translation>لا استحقاق مناسب</translation>
    </message>
    <message>
        <source>no listed expiry lies within the wanted days</source>
        <translation>لا استحقاق مدرج ضمن الأيام المطلوبة</translation>
    </message>
    <message>
        <source>No strike that fits</source>
        <translation>لا سعر ممارسة مناسب</translation>
    </message>
    <message>
        <source>no listed strike fits the wanted one</source>
        <translation>لا سعر ممارسة مدرج يناسب المطلوب</translation>
    </message>
    <message>
        <source>Options too illiquid</source>
        <translation>خيارات ضعيفة السيولة</translation>
    </message>
    <message>
        <source>no strike had a quote that was good enough</source>
        <translation>لا سعر ممارسة له عرض سعر جيد بما يكفي</translation>
    </message>
    <message>
        <source>Option quote of no use</source>
        <translation>عرض سعر الخيار لا يصلح</translation>
    </message>
    <message>
        <source>the option had no quote that may fill an order</source>
        <translation>لم يكن للخيار عرض سعر يصلح لتنفيذ أمر</translation>
    </message>
    <message>
        <source>Expired worthless</source>
        <translation>انتهى بلا قيمة</translation>
    </message>
    <message>
        <source>Exercised at expiry</source>
        <translation>مورس عند الاستحقاق</translation>
    </message>
    <message>
        <source>Assigned at expiry</source>
        <translation>خُصّص عند الاستحقاق</translation>
    </message>
    <message>
        <source>Expired, price unknown</source>
        <translation>انتهى والسعر مجهول</translation>
    </message>
    <message>
        <source>nobody knows the price that settles it</source>
        <translation>لا أحد يعرف سعر التسوية</translation>
    </message>
    <message>
        <source>Option adjusted for a split</source>
        <translation>عُدّل الخيار لتجزئة</translation>
    </message>
    <message>
        <source>Early exercise likely</source>
        <translation>ممارسة مبكرة مرجّحة</translation>
    </message>
    <message>
        <source>its holder gains more by exercising than by waiting</source>
        <translation>يربح حامله بالممارسة أكثر من الانتظار</translation>
    </message>
    <message>
        <source>Operator&apos;s command</source>
        <translation>أمر من المستخدم</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>Kill switch on: no new orders</source>
        <translation>الإيقاف الطارئ مفعّل: لا أوامر جديدة</translation>
    </message>
    <message>
        <source>Kill acknowledged</source>
        <translation>تم الإقرار بالإيقاف الطارئ</translation>
    </message>
    <message>
        <source>Kill switch off: trading allowed again</source>
        <translation>الإيقاف الطارئ معطّل: التداول مسموح مجددًا</translation>
    </message>
    <message>
        <source>No new entries in this instrument</source>
        <translation>لا دخول جديد في هذه الأداة</translation>
    </message>
    <message>
        <source>Entries in this instrument allowed again</source>
        <translation>الدخول في هذه الأداة مسموح مجددًا</translation>
    </message>
    <message>
        <source>Calm mode ended by the operator</source>
        <translation>أنهى المستخدم وضع الهدوء</translation>
    </message>
    <message>
        <source>A typed reason is needed</source>
        <translation>يلزم سبب مكتوب</translation>
    </message>
    <message>
        <source>The data feed is silent</source>
        <translation>تغذية البيانات صامتة</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>قفزت الساعة</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>كان الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>The session goes on after a break</source>
        <translation>تتابع الجلسة بعد انقطاع</translation>
    </message>
    <message>
        <source>No account of that name</source>
        <translation>لا حساب بهذا الاسم</translation>
    </message>
    <message>
        <source>Data are complete again</source>
        <translation>البيانات مكتملة من جديد</translation>
    </message>
    <message>
        <source>Unknown flag</source>
        <translation>راية مجهولة</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>إعداد مجهول</translation>
    </message>
    <message>
        <source>Value not valid</source>
        <translation>قيمة غير صالحة</translation>
    </message>
    <message>
        <source>Nothing of that name or number</source>
        <translation>لا شيء بهذا الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Feature flag switched</source>
        <translation>بُدّلت راية ميزة</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر إعداد</translation>
    </message>
    <message>
        <source>Setting changed for later</source>
        <translation>تغيّر إعداد لوقت لاحق</translation>
    </message>
    <message>
        <source>it applies from the next session on</source>
        <translation>يسري من الجلسة القادمة</translation>
    </message>
    <message>
        <source>Scoring configuration installed</source>
        <translation>ثُبّتت إعدادات التقييم</translation>
    </message>
    <message>
        <source>Scoring configuration refused</source>
        <translation>رُفضت إعدادات التقييم</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>the file is no valid JSON</source>
        <translation>الملف ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>Wrong form</source>
        <translation>شكل خاطئ</translation>
    </message>
    <message>
        <source>a key has a value of the wrong kind</source>
        <translation>مفتاح له قيمة من نوع خاطئ</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>قيمة خاطئة</translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation>قيمة خارج المجال</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>مفتاح مجهول</translation>
    </message>
    <message>
        <source>Weights scaled to sum to 1</source>
        <translation>ضُبطت الأوزان ليكون مجموعها 1</translation>
    </message>
    <message>
        <source>Weights learned from an outcome</source>
        <translation>أوزان مستفادة من نتيجة</translation>
    </message>
    <message>
        <source>Base weights hold again</source>
        <translation>تسري الأوزان الأساسية من جديد</translation>
    </message>
    <message>
        <source>Adaptive weights taken back</source>
        <translation>سُحبت الأوزان التكيفية</translation>
    </message>
    <message>
        <source>Price reached the upper bound</source>
        <translation>بلغ السعر الحد الأعلى</translation>
    </message>
    <message>
        <source>Price reached the lower bound</source>
        <translation>بلغ السعر الحد الأدنى</translation>
    </message>
    <message>
        <source>Time for the outcome is up</source>
        <translation>انتهى وقت النتيجة</translation>
    </message>
    <message>
        <source>The trade has ended</source>
        <translation>انتهت الصفقة</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>فجوة في البيانات</translation>
    </message>
    <message>
        <source>Data repaired</source>
        <translation>أُصلحت البيانات</translation>
    </message>
    <message>
        <source>Data left out</source>
        <translation>تُركت بيانات</translation>
    </message>
    <message>
        <source>Data have stopped</source>
        <translation>توقفت البيانات</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>الطلب فوق العرض</translation>
    </message>
    <message>
        <source>Split or dividend</source>
        <translation>تجزئة أو توزيعات</translation>
    </message>
    <message>
        <source>Funding of a perpetual</source>
        <translation>تمويل عقد دائم</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>مركز منقول</translation>
    </message>
    <message>
        <source>Position corrected by hand</source>
        <translation>صُحّح المركز يدويًا</translation>
    </message>
    <message>
        <source>Cash corrected by hand</source>
        <translation>صُحّح النقد يدويًا</translation>
    </message>
    <message>
        <source>Capital moved</source>
        <translation>نُقل رأس مال</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>فُتح الحساب</translation>
    </message>
    <message>
        <source>Account exists already</source>
        <translation>الحساب موجود بالفعل</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>يوجد حساب بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>Fill missing in the account</source>
        <translation>تنفيذ مفقود من الحساب</translation>
    </message>
    <message>
        <source>the venue has a fill that the account does not have</source>
        <translation>لدى البورصة تنفيذ ليس في الحساب</translation>
    </message>
    <message>
        <source>Fill unknown to the venue</source>
        <translation>تنفيذ تجهله البورصة</translation>
    </message>
    <message>
        <source>the account has a fill that the venue does not know</source>
        <translation>في الحساب تنفيذ لا تعرفه البورصة</translation>
    </message>
    <message>
        <source>Quantities differ</source>
        <translation>الكميات مختلفة</translation>
    </message>
    <message>
        <source>account and venue do not hold the same quantity</source>
        <translation>الكمية في الحساب تختلف عنها في البورصة</translation>
    </message>
    <message>
        <source>States of an order differ</source>
        <translation>حالات الأمر مختلفة</translation>
    </message>
    <message>
        <source>account and venue do not agree on the state of an order</source>
        <translation>الحساب والبورصة مختلفان على حالة أمر</translation>
    </message>
    <message>
        <source>Order without an owner</source>
        <translation>أمر بلا صاحب</translation>
    </message>
    <message>
        <source>one of account and venue has a working order that the other does not know</source>
        <translation>لدى الحساب أو البورصة أمر قائم لا يعرفه الآخر</translation>
    </message>
    <message>
        <source>Cash differs</source>
        <translation>النقد مختلف</translation>
    </message>
    <message>
        <source>cash does not follow from the fills and the other entries of the account</source>
        <translation>النقد لا ينتج عن تنفيذات الحساب وقيوده الأخرى</translation>
    </message>
    <message>
        <source>Missing fill restored</source>
        <translation>استُعيد تنفيذ مفقود</translation>
    </message>
    <message>
        <source>a fill that was missing was booked from the record of the venue</source>
        <translation>قُيّد تنفيذ مفقود من سجل البورصة</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>لا سعر صرف</translation>
    </message>
    <message>
        <source>there is no exchange rate into the account currency</source>
        <translation>لا سعر صرف إلى عملة الحساب</translation>
    </message>
    <message>
        <source>Exchange rate is old</source>
        <translation>سعر الصرف قديم</translation>
    </message>
    <message>
        <source>the exchange rate into the account currency is too old</source>
        <translation>سعر الصرف إلى عملة الحساب قديم جدًا</translation>
    </message>
    <message>
        <source>Instrument details guessed</source>
        <translation>تفاصيل الأداة مقدّرة</translation>
    </message>
    <message>
        <source>Carried over from the session before</source>
        <translation>مرحّل من الجلسة السابقة</translation>
    </message>
    <message>
        <source>Left to the other engine</source>
        <translation>متروكة للمحرك الآخر</translation>
    </message>
    <message>
        <source>the signal was assigned to the other engine</source>
        <translation>أُسندت الإشارة إلى المحرك الآخر</translation>
    </message>
    <message>
        <source>Vetoed by the risk agent</source>
        <translation>نقضها وكيل المخاطر</translation>
    </message>
    <message>
        <source>the risk agent vetoed it</source>
        <translation>نقضها وكيل المخاطر</translation>
    </message>
    <message>
        <source>Agents without a direction</source>
        <translation>الوكلاء بلا اتجاه</translation>
    </message>
    <message>
        <source>the agents agreed on no direction</source>
        <translation>لم يتفق الوكلاء على اتجاه</translation>
    </message>
    <message>
        <source>Agents see the other direction</source>
        <translation>الوكلاء يرون الاتجاه المعاكس</translation>
    </message>
    <message>
        <source>the agents saw the opposite direction</source>
        <translation>رأى الوكلاء الاتجاه المعاكس</translation>
    </message>
    <message>
        <source>Agents not confident enough</source>
        <translation>ثقة الوكلاء غير كافية</translation>
    </message>
    <message>
        <source>the agents&apos; confidence was too low</source>
        <translation>كانت ثقة الوكلاء منخفضة جدًا</translation>
    </message>
    <message>
        <source>Agents disagree</source>
        <translation>الوكلاء مختلفون</translation>
    </message>
    <message>
        <source>the agents&apos; consensus was too low</source>
        <translation>كان إجماع الوكلاء منخفضًا جدًا</translation>
    </message>
    <message>
        <source>Too few agents in support</source>
        <translation>وكلاء مؤيدون قليلون جدًا</translation>
    </message>
    <message>
        <source>too few agents supported it</source>
        <translation>أيدها عدد قليل جدًا من الوكلاء</translation>
    </message>
    <message>
        <source>Shadow execution is off</source>
        <translation>تنفيذ الظل معطّل</translation>
    </message>
    <message>
        <source>shadow execution is switched off</source>
        <translation>تنفيذ الظل معطّل</translation>
    </message>
    <message>
        <source>Approved by the agents</source>
        <translation>وافق عليها الوكلاء</translation>
    </message>
    <message>
        <source>Agent failed</source>
        <translation>أخفق وكيل</translation>
    </message>
    <message>
        <source>an agent broke its contract and was left out</source>
        <translation>أخلّ وكيل بعقده فاستُبعد</translation>
    </message>
    <message>
        <source>Agent fails often</source>
        <translation>وكيل كثير الإخفاق</translation>
    </message>
    <message>
        <source>an agent failed more than three times in five minutes</source>
        <translation>أخفق وكيل أكثر من ثلاث مرات في خمس دقائق</translation>
    </message>
    <message>
        <source>Agent switched</source>
        <translation>بُدّل وكيل</translation>
    </message>
    <message>
        <source>an agent was switched on or off</source>
        <translation>فُعّل وكيل أو عُطّل</translation>
    </message>
    <message>
        <source>Agent in another group</source>
        <translation>وكيل في مجموعة أخرى</translation>
    </message>
    <message>
        <source>an agent counts in another group from now on</source>
        <translation>يُحسب وكيل في مجموعة أخرى من الآن</translation>
    </message>
    <message>
        <source>Experiment started</source>
        <translation>بدأت التجربة</translation>
    </message>
    <message>
        <source>Experiment took other shares</source>
        <translation>تغيرت حصص التجربة</translation>
    </message>
    <message>
        <source>Experiment stopped</source>
        <translation>أُوقفت التجربة</translation>
    </message>
    <message>
        <source>Experiment refused</source>
        <translation>رُفضت التجربة</translation>
    </message>
    <message>
        <source>another experiment runs, or its rule cannot be read</source>
        <translation>تجربة أخرى جارية، أو تعذّرت قراءة قاعدتها</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>مرّت</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مُنعت</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>خُفّضت</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُخطّيت</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>هابط</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>overbought</source>
        <translation>تشبع شرائي</translation>
    </message>
    <message>
        <source>oversold</source>
        <translation>تشبع بيعي</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>converging</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>انطلق</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>فوق</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>assumed spread</source>
        <translation>سبريد مفترض</translation>
    </message>
    <message>
        <source>quoted spread</source>
        <translation>سبريد معروض</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>trending</source>
        <translation>ذو اتجاه</translation>
    </message>
    <message>
        <source>ranging</source>
        <translation>ضمن نطاق</translation>
    </message>
    <message>
        <source>volatile</source>
        <translation>متقلب</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>These legs make no order</source>
        <translation>هذه الأرجل لا تكوّن أمرًا</translation>
    </message>
    <message>
        <source>one to four different options on one underlying</source>
        <translation>خيار إلى أربعة خيارات مختلفة على أصل واحد</translation>
    </message>
    <message>
        <source>Contract is in use</source>
        <translation>العقد قيد الاستخدام</translation>
    </message>
    <message>
        <source>it is held or ordered already, or part of an order of legs</source>
        <translation>محتفَظ به أو مأمور به بالفعل، أو جزء من أمر متعدد الأرجل</translation>
    </message>
    <message>
        <source>Legs are left one by one</source>
        <translation>تُغادر الأرجل واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>they could not be left together</source>
        <translation>تعذّرت مغادرتها معًا</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than interest of %3</source>
        <translation>عند %1 والأصل عند %2، الانتظار أقل قيمة من فائدة %3</translation>
    </message>
    <message>
        <source>at %1 with the underlying at %2, waiting is worth less than the dividend of %3</source>
        <translation>عند %1 والأصل عند %2، الانتظار أقل قيمة من توزيع %3</translation>
    </message>
</context>
<context>
    <name>RegimeBands</name>
    <message>
        <source>%1 %2</source>
        <comment>sign, regime: shading of a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · extreme volatility</source>
        <translation>%1 · تقلب شديد</translation>
    </message>
    <message>
        <source>regime %1</source>
        <translation>النمط %1</translation>
    </message>
</context>
<context>
    <name>RegimeText</name>
    <message>
        <source>BULL</source>
        <comment>market regime</comment>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>BEAR</source>
        <comment>market regime</comment>
        <translation>هابط</translation>
    </message>
    <message>
        <source>SIDEWAYS</source>
        <comment>market regime</comment>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>market regime</comment>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>trending</source>
        <comment>market</comment>
        <translation>ذو اتجاه</translation>
    </message>
    <message>
        <source>volatile</source>
        <comment>market</comment>
        <translation>متقلب</translation>
    </message>
    <message>
        <source>ranging</source>
        <comment>market</comment>
        <translation>ضمن نطاق</translation>
    </message>
    <message>
        <source>low</source>
        <comment>volatility</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <comment>volatility</comment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>extreme</source>
        <comment>volatility</comment>
        <translation>شديد</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>volatility</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>tight</source>
        <comment>spread</comment>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>spread</comment>
        <translation>واسع</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>spread</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>hidden Markov model</source>
        <comment>where a regime comes from</comment>
        <translation>نموذج ماركوف الخفي</translation>
    </message>
    <message>
        <source>rules and models</source>
        <comment>where a regime comes from</comment>
        <translation>قواعد ونماذج</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>where a regime comes from</comment>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>up</source>
        <comment>short trend</comment>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>down</source>
        <comment>short trend</comment>
        <translation>هابط</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>short trend</comment>
        <translation>مستوٍ</translation>
    </message>
    <message>
        <source>SIDE</source>
        <comment>sideways market, short</comment>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>direction and volatility of a market</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 volatility, trend %4, %5 spread</source>
        <comment>a market regime</comment>
        <translation>%1، %2، تقلب %3، اتجاه %4، سبريد %5</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>label of a regime, before, after</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>direction before, after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>الهيكل</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>التقلب</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>السبريد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing is scored for %1, so it has no regime.</source>
        <translation>لا يُقيَّم شيء لـ %1، فلا نمط لها.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>symbol, timeframe, regime</comment>
        <translation>%1 على %2: %3</translation>
    </message>
    <message>
        <source>confidence %1, since %2</source>
        <comment>of a regime</comment>
        <translation>الثقة %1، منذ %2</translation>
    </message>
    <message>
        <source>from %1, last bar %2</source>
        <comment>source, time</comment>
        <translation>من %1، آخر شمعة %2</translation>
    </message>
    <message>
        <source>It is known after 200 closed bars of %1.</source>
        <translation>يُعرف بعد 200 شمعة مغلقة من %1.</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>– per order</source>
        <comment>a rule that is asked for each order</comment>
        <translation>– لكل أمر</translation>
    </message>
    <message>
        <source>? not measured</source>
        <comment>a limit</comment>
        <translation>? لم يُقَس</translation>
    </message>
    <message>
        <source>✓ free</source>
        <comment>a limit that is far away</comment>
        <translation>✓ متاح</translation>
    </message>
    <message>
        <source>! near</source>
        <comment>a limit</comment>
        <translation>! قريب</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a limit</comment>
        <translation>✗ مخترق</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times equity</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>on</source>
        <comment>kill switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>kill switch</comment>
        <translation>معطّل</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>لا خسائر</numerusform>
            <numerusform>خسارة واحدة</numerusform>
            <numerusform>خسارتان</numerusform>
            <numerusform>%n خسائر</numerusform>
            <numerusform>%n خسارة</numerusform>
            <numerusform>%n خسارة</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <comment>calm mode</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>orders reduced</source>
        <comment>calm mode</comment>
        <translation>الأوامر مخفّضة</translation>
    </message>
    <message>
        <source>entries paused</source>
        <comment>calm mode</comment>
        <translation>الدخول موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>crash of 1987</source>
        <translation>انهيار 1987</translation>
    </message>
    <message>
        <source>crisis of 2008</source>
        <translation>أزمة 2008</translation>
    </message>
    <message>
        <source>flash crash of 2010</source>
        <translation>الانهيار الخاطف 2010</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>مارس 2020</translation>
    </message>
    <message>
        <source>volatility collapses</source>
        <translation>انهيار التقلب</translation>
    </message>
    <message>
        <source>rates up by one point</source>
        <translation>ارتفاع الفائدة نقطة واحدة</translation>
    </message>
    <message>
        <source>crypto falls</source>
        <translation>هبوط العملات الرقمية</translation>
    </message>
    <message>
        <source>everything moves together</source>
        <translation>كل شيء يتحرك معًا</translation>
    </message>
    <message>
        <source>liquidity gone</source>
        <translation>اختفاء السيولة</translation>
    </message>
    <message>
        <source>grid of moves</source>
        <translation>شبكة تحركات</translation>
    </message>
    <message>
        <source>prices %1</source>
        <translation>الأسعار %1</translation>
    </message>
    <message>
        <source>volatility ×%1</source>
        <translation>التقلب ×%1</translation>
    </message>
    <message>
        <source>spreads ×%1</source>
        <translation>السبريد ×%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, what it does</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>done</source>
        <comment>audit: a command was carried out</comment>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <comment>audit: a command</comment>
        <translation>✗ رُفض</translation>
    </message>
    <message>
        <source>✗ blocked</source>
        <comment>audit: an order</comment>
        <translation>✗ مُنع</translation>
    </message>
    <message>
        <source>↓ reduced</source>
        <comment>audit: an order</comment>
        <translation>↓ خُفّض</translation>
    </message>
    <message>
        <source>! warned</source>
        <comment>audit: an order</comment>
        <translation>! تحذير</translation>
    </message>
    <message>
        <source>! limit near</source>
        <comment>audit</comment>
        <translation>! الحد قريب</translation>
    </message>
    <message>
        <source>✗ stopped</source>
        <comment>audit: trading</comment>
        <translation>✗ أُوقف</translation>
    </message>
    <message>
        <source>incident</source>
        <comment>audit</comment>
        <translation>حادثة</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>أحدث درجة لأقصر إطار زمني للإشارات: 0 قصير، 0.5 محايد، 1 طويل</translation>
    </message>
    <message>
        <source>Confidence of the score</source>
        <translation>ثقة الدرجة</translation>
    </message>
    <message>
        <source>Agreement of the timeframes</source>
        <translation>اتفاق الأطر الزمنية</translation>
    </message>
    <message>
        <source>What the score says</source>
        <translation>ما تقوله الدرجة</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>المحرك 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal of this instrument</source>
        <translation>ما قرره المحرك 2 في أحدث إشارة لهذه الأداة</translation>
    </message>
    <message>
        <source>Confidence of engine 2</source>
        <translation>ثقة المحرك 2</translation>
    </message>
    <message>
        <source>0 to 100, of its newest decision</source>
        <translation>من 0 إلى 100، لأحدث قرار</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>اتجاه السوق</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>التقلب</translation>
    </message>
    <message>
        <source>Volatility of the regime</source>
        <translation>تقلب النمط</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Structure of the regime</source>
        <translation>بنية النمط</translation>
    </message>
    <message>
        <source>Confidence of the regime</source>
        <translation>ثقة النمط</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>آخر سعر</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>منذ آخر إغلاق ليوم التداول السابق؛ وللأسواق الدائمة الفتح: في 24 ساعة</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Change over the last 60 closes</source>
        <translation>التغير خلال آخر 60 إغلاقًا</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>قيمة التداول</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>الأسعار مضروبة في الأحجام خلال آخر 24 ساعة، بقدر ما تملكه الجلسة</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>السبريد</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>العرض ناقص الطلب، بنقاط أساس من متوسطهما</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>0 to 100, as the score reads it</source>
        <translation>من 0 إلى 100، كما تقرؤه الدرجة</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>Place in the Bollinger bands</source>
        <translation>الموضع داخل نطاقات بولنجر</translation>
    </message>
    <message>
        <source>0 at the lower band, 1 at the upper one</source>
        <translation>0 عند النطاق السفلي و1 عند العلوي</translation>
    </message>
    <message>
        <source>Unusual volume</source>
        <translation>حجم غير معتاد</translation>
    </message>
    <message>
        <source>Volume of the last bar in standard deviations from its mean</source>
        <translation>حجم آخر شمعة بالانحرافات المعيارية عن متوسطه</translation>
    </message>
    <message>
        <source>EMA ribbon</source>
        <translation>شريط EMA</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>الانضغاط</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>سوبرترند</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>فئة الأصل</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>مجموعة خاصة</translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition of a screen</comment>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>condition of a screen</comment>
        <translation>ليس</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>condition of a screen</comment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>condition of a screen</comment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>above</source>
        <comment>condition of a screen</comment>
        <translation>فوق</translation>
    </message>
    <message>
        <source>below</source>
        <comment>condition of a screen</comment>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Crypto</source>
        <comment>asset class</comment>
        <translation>عملات مشفرة</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <comment>asset class</comment>
        <translation>عقد دائم</translation>
    </message>
    <message>
        <source>Equity</source>
        <comment>asset class</comment>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>asset class</comment>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Forex</source>
        <comment>asset class</comment>
        <translation>عملات أجنبية</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>asset class</comment>
        <translation>عقد آجل</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>asset class</comment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a condition: what, how, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>two conditions</comment>
        <translation>%1، أو %2</translation>
    </message>
    <message>
        <source>All instruments of the session</source>
        <translation>كل أدوات الجلسة</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Paper cash: expected an amount above 0, such as 100000.</source>
        <translation>النقد الورقي: المتوقع مبلغ أكبر من 0، مثل 100000.</translation>
    </message>
    <message>
        <source>%1: expected a time like 2026-01-05 14:30 (UTC).</source>
        <translation>%1: المتوقع وقت مثل ‎2026-01-05 14:30 (UTC).</translation>
    </message>
</context>
<context>
    <name>SessionReportText</name>
    <message>
        <source>SIMULATED: the prices were invented by a simulator, and no order left this computer. Nothing here was earned or lost.</source>
        <translation>محاكاة: الأسعار اخترعها محاكٍ ولم يغادر أي أمر هذا الحاسوب. لم يُكسب هنا شيء ولم يُخسر.</translation>
    </message>
    <message>
        <source>PAPER TRADING on live prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>تداول ورقي على أسعار حية: لم يغادر أي أمر هذا الحاسوب، والتنفيذات هي ما يحسبه نموذج. لم يُكسب هنا شيء ولم يُخسر.</translation>
    </message>
    <message>
        <source>PAPER TRADING on recorded prices: no order left this computer, and fills are what a model makes of them. Nothing here was earned or lost.</source>
        <translation>تداول ورقي على أسعار مسجلة: لم يغادر أي أمر هذا الحاسوب، والتنفيذات هي ما يحسبه نموذج. لم يُكسب هنا شيء ولم يُخسر.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Prices from</source>
        <translation>مصدر الأسعار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>not finished: it can go on</source>
        <translation>غير مكتملة: يمكن متابعتها</translation>
    </message>
    <message>
        <source>Equity at the beginning</source>
        <translation>قيمة الحساب في البداية</translation>
    </message>
    <message>
        <source>Equity at the end</source>
        <translation>قيمة الحساب في النهاية</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>النتيجة الصافية</translation>
    </message>
    <message>
        <source>Realised, before fees</source>
        <translation>محقق قبل الرسوم</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>العمولات</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>أكبر تراجع</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>الصفقات المغلقة</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>عامل الربح</translation>
    </message>
    <message>
        <source>Expectancy (R)</source>
        <translation>التوقع (R)</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>نسبة شارب</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>التنفيذات</translation>
    </message>
    <message>
        <source>Capital moved in and out</source>
        <translation>رأس المال الداخل والخارج</translation>
    </message>
    <message>
        <source>It goes on from an earlier session; what that one did is not in here.</source>
        <translation>تتابع هذه الجلسة جلسة سابقة، وما فعلته تلك ليس هنا.</translation>
    </message>
    <message>
        <source>Another version of Sextant decided this session. The numbers are what this version makes of it and may differ.</source>
        <translation>قررت هذه الجلسةَ نسخةٌ أخرى من Sextant. الأرقام هي ما تحسبه هذه النسخة وقد تختلف.</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>قيمة الحساب والتراجع</translation>
    </message>
    <message>
        <source>There is no curve yet: nothing was valued twice.</source>
        <translation>لا منحنى بعد: لم يُقيَّم شيء مرتين.</translation>
    </message>
    <message>
        <source>Equity (%1)</source>
        <translation>قيمة الحساب (%1)</translation>
    </message>
    <message>
        <source>Equity went from %1 to %2, between %3 and %4.</source>
        <translation>انتقلت قيمة الحساب من %1 إلى %2، بين %3 و%4.</translation>
    </message>
    <message>
        <source>Capital was moved, so that a fall of the curve may be no loss: drawdown is not drawn.</source>
        <translation>نُقل رأس مال، فهبوط المنحنى قد لا يكون خسارة: لا يُرسم التراجع.</translation>
    </message>
    <message>
        <source>Drawdown (%)</source>
        <translation>التراجع (%)</translation>
    </message>
    <message>
        <source>The curve fell by at most %1 from its highest value.</source>
        <translation>هبط المنحنى بما لا يزيد على %1 من أعلى قيمة له.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>صفقات</translation>
    </message>
    <message>
        <source>No position was closed.</source>
        <translation>لم يُغلق أي مركز.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed; the table in the window and `sextant-cli positions` have more.</source>
        <translation>معروض أحدث %1 من %2؛ في جدول النافذة و`sextant-cli positions` المزيد.</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>المراكز المفتوحة</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>بحسب الرمز</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Before fees</source>
        <translation>قبل الرسوم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>By reason of the exit</source>
        <translation>بحسب سبب الخروج</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>سبب الخروج</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Why no trade was taken</source>
        <translation>لماذا لم يُتداول</translation>
    </message>
    <message>
        <source>No signal was declined.</source>
        <translation>لم تُرفض أي إشارة.</translation>
    </message>
    <message>
        <source>%1 bars were scored and %2 signals were given. Not traded, by the first reason against it:</source>
        <translation>قُيّم %1 من الشموع وصدرت %2 إشارة. لم يُتداول، بحسب أول سبب ضده:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Engine A beside engine B</source>
        <translation>المحرك A بجانب المحرك B</translation>
    </message>
    <message>
        <source>Engine 2 was off: there is nothing to compare.</source>
        <translation>كان المحرك 2 مطفأ: لا شيء يُقارن.</translation>
    </message>
    <message>
        <source>A trades the paper account. B trades the same signals in a shadow account of its own that no order leaves. Which one is better is said by an experiment, not by these sums.</source>
        <translation>يتداول A الحساب الورقي، ويتداول B الإشارات نفسها في حساب ظل خاص به لا يغادره أي أمر. أيهما أفضل تقوله تجربة لا هذه المجاميع.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>A (paper)</source>
        <translation>A (ورقي)</translation>
    </message>
    <message>
        <source>B (shadow)</source>
        <translation>B (ظل)</translation>
    </message>
    <message>
        <source>Settings that differ from their defaults</source>
        <translation>إعدادات تختلف عن الافتراضي</translation>
    </message>
    <message>
        <source>None: all settings and flags have their defaults.</source>
        <translation>لا شيء: كل الإعدادات والرايات على الافتراضي.</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>إعداد أو راية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>title of a setting, its key</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 (%3) [%2]</source>
        <comment>title of a setting, its key, its unit</comment>
        <translation>%1 (%3) [%2]</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>The workspace has no experiment.</source>
        <translation>لا تجارب في مساحة العمل.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>What the data are worth</source>
        <translation>ما قيمة البيانات</translation>
    </message>
    <message>
        <source>The market was invented by a simulator: it says nothing about any real one.</source>
        <translation>السوق من اختراع محاكٍ: لا يقول شيئا عن سوق حقيقي.</translation>
    </message>
    <message>
        <source>Prices came from a venue while the session ran.</source>
        <translation>جاءت الأسعار من منصة أثناء الجلسة.</translation>
    </message>
    <message>
        <source>Prices were read from files that were recorded before the session ran.</source>
        <translation>قُرئت الأسعار من ملفات سُجلت قبل الجلسة.</translation>
    </message>
    <message>
        <source>What the instrument is was guessed from its symbol: steps of prices and fees may be others.</source>
        <translation>خُمّنت الأداة من رمزها: قد تختلف خطوات السعر والرسوم.</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>لم توجد أي فجوة.</translation>
    </message>
    <message>
        <source>%1 gaps were found: what happened in them is not known.</source>
        <translation>وُجدت %1 من الفجوات: ما حدث فيها غير معروف.</translation>
    </message>
    <message>
        <source>Trades received</source>
        <translation>صفقات مستلمة</translation>
    </message>
    <message>
        <source>Quotes received</source>
        <translation>أسعار عرض وطلب مستلمة</translation>
    </message>
    <message>
        <source>Bars received</source>
        <translation>شموع مستلمة</translation>
    </message>
    <message>
        <source>Changes of order books</source>
        <translation>تغيرات دفاتر الأوامر</translation>
    </message>
    <message>
        <source>Bars fetched afterwards</source>
        <translation>شموع جُلبت لاحقا</translation>
    </message>
    <message>
        <source>Bars never called final</source>
        <translation>شموع لم تُعلن نهائية</translation>
    </message>
    <message>
        <source>Duplicates left out</source>
        <translation>تكرارات متروكة</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>Bad records refused</source>
        <translation>سجلات فاسدة مرفوضة</translation>
    </message>
    <message>
        <source>Records repaired</source>
        <translation>سجلات أُصلحت</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>سجلات متروكة</translation>
    </message>
    <message>
        <source>Quotes replaced by newer ones</source>
        <translation>أسعار حلت محلها أحدث منها</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>تقرير الجلسة</translation>
    </message>
    <message>
        <source>“%1”, %2 to %3 (%4)</source>
        <comment>session, from, to, time zone</comment>
        <translation>”%1“، من %2 إلى %3 (%4)</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Written by %1 on %2 (%3)</source>
        <comment>program, time, time zone</comment>
        <translation>كتبه %1 في %2 (%3)</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>غير محقق</translation>
    </message>
    <message>
        <source>All of the workspace, on all units that are stored, as they stand now. B is engine 2, A engine 1.</source>
        <translation>كل تجارب مساحة العمل، على كل الوحدات المحفوظة، كما هي الآن. B هو المحرك 2 وA المحرك 1.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Nothing was measured: it never ran.</source>
        <translation>لم يُقس شيء: لم تجرِ قط.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>NO SESSION</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>PAPER · LIVE</source>
        <comment>chip of a session on a venue: paper orders, live prices</comment>
        <translation>ورقي · مباشر</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>ورقي</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>إعادة عرض</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يفتح…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Fast forward…</source>
        <translation>تقديم سريع…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>max</source>
        <comment>speed of playing</comment>
        <translation>أقصى</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · «%1»</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Sextant</source>
        <translation>Sextant</translation>
    </message>
    <message>
        <source>SIMULATION — %1 — Sextant</source>
        <translation>محاكاة — %1 — Sextant</translation>
    </message>
    <message>
        <source>REPLAY — %1 — Sextant</source>
        <translation>إعادة عرض — %1 — Sextant</translation>
    </message>
    <message>
        <source>LIVE PRICES, PAPER ORDERS — %1 — Sextant</source>
        <translation>أسعار مباشرة، أوامر ورقية — %1 — Sextant</translation>
    </message>
    <message>
        <source>PAPER — %1 — Sextant</source>
        <translation>ورقي — %1 — Sextant</translation>
    </message>
    <message>
        <source>Sextant was away, and nobody knows what happened to its working orders (%1) meanwhile. They do not fill, and no position is opened beside them; stops and targets of open positions are watched.</source>
        <translation>كان Sextant متوقفًا، ولا أحد يعرف ما حدث لأوامره القائمة (%1) في أثناء ذلك. لن تُنفَّذ، ولا يُفتح بجانبها أي مركز؛ أما وقف المراكز المفتوحة وأهدافها فتبقى مراقَبة.</translation>
    </message>
    <message>
        <source>Keep them, to go on with the market as it is now, or cancel them.</source>
        <translation>أبقِها لتستمر مع السوق كما هو الآن، أو ألغِها.</translation>
    </message>
    <message>
        <source>Open positions stay as they are.</source>
        <translation>تبقى المراكز المفتوحة كما هي.</translation>
    </message>
    <message>
        <source>There is no open position.</source>
        <translation>لا مركز مفتوح.</translation>
    </message>
    <message>
        <source>Killed, although the engine does not answer: nothing it does counts any more. %1 Restart the engine to rebuild the session from its journal, with the kill in it.</source>
        <translation>أُوقف طارئًا رغم أن المحرك لا يستجيب: لا شيء مما يفعله يُحتسب بعد الآن. %1 أعد تشغيل المحرك لبناء الجلسة من سجلها، والإيقاف الطارئ ضمنها.</translation>
    </message>
    <message>
        <source>The engine has stopped: %1 %2 Nothing is ordered until it is restarted; everything up to the last durable event is kept.</source>
        <translation>توقف المحرك: %1 %2 لا تُرسل أوامر حتى يُعاد تشغيله؛ ويبقى كل شيء حتى آخر حدث محفوظ.</translation>
    </message>
    <message>
        <source>The engine has not answered for %1. %2 Wait, or press Kill: that works even now.</source>
        <translation>لم يستجب المحرك منذ %1. %2 انتظر، أو اضغط الإيقاف الطارئ: فهو يعمل حتى الآن.</translation>
    </message>
    <message>
        <source>Kill was pressed. Waiting for the engine to confirm it…</source>
        <translation>ضُغط الإيقاف الطارئ. بانتظار تأكيد المحرك…</translation>
    </message>
    <message>
        <source>Trading was killed.</source>
        <translation>أُوقف التداول طارئًا.</translation>
    </message>
    <message>
        <source>Trading was killed at %1 UTC.</source>
        <translation>أُوقف التداول طارئًا في %1 UTC.</translation>
    </message>
    <message>
        <source>Working orders were cancelled, new ones are refused. %1</source>
        <translation>أُلغيت الأوامر القائمة، وتُرفض الجديدة. %1</translation>
    </message>
    <message>
        <source>Unlock with a reason to trade again.</source>
        <translation>افتح القفل مع ذكر السبب للتداول من جديد.</translation>
    </message>
    <message>
        <source>Acknowledge that you have seen it, then unlock with a reason.</source>
        <translation>أقِرّ بأنك رأيته، ثم افتح القفل مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The loss limit of the day is reached.</source>
        <translation>بُلغ حد خسارة اليوم.</translation>
    </message>
    <message>
        <source>The loss limit of the week is reached.</source>
        <translation>بُلغ حد خسارة الأسبوع.</translation>
    </message>
    <message>
        <source>The drawdown limit is reached.</source>
        <translation>بُلغ حد التراجع.</translation>
    </message>
    <message>
        <source>New positions are refused; exits still work. %1 Unlock with a reason to go on before the limit resets.</source>
        <translation>تُرفض المراكز الجديدة؛ والخروج ما زال يعمل. %1 افتح القفل مع ذكر السبب للمتابعة قبل أن يُصفَّر الحد.</translation>
    </message>
    <message>
        <source>The newest regime model of %1 could not be trained.</source>
        <translation>تعذّر تدريب أحدث نموذج نمط لـ %1.</translation>
    </message>
    <message>
        <source>The one before serves on; the next training comes by itself.</source>
        <translation>يستمر العمل بالنموذج السابق؛ والتدريب التالي تلقائي.</translation>
    </message>
    <message>
        <source>Its regime comes from the rules alone until the next training.</source>
        <translation>يأتي نمطها من القواعد وحدها حتى التدريب التالي.</translation>
    </message>
    <message>
        <source>The regime model of %1 is too old: its regime comes from the rules alone until a new one is trained.</source>
        <translation>نموذج نمط %1 قديم جدًا: يأتي نمطها من القواعد وحدها حتى تدريب نموذج جديد.</translation>
    </message>
    <message>
        <source>The bars of %1 show no market states that last, so there is no regime model: the rules alone decide. It is tried again with newer bars.</source>
        <translation>شموع %1 لا تُظهر حالات سوق تدوم، فلا نموذج للنمط: القواعد وحدها تقرر. تُعاد المحاولة مع شموع أحدث.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>الكواشف</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>التغذيات</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>التنفيذات</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Comparison of engines</source>
        <translation>مقارنة المحركين</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>الخادم المحلي</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>عملة الحساب</translation>
    </message>
    <message>
        <source>Dollar coins count as dollars</source>
        <translation>عملات الدولار الرقمية كالدولار</translation>
    </message>
    <message>
        <source>Quiet around events</source>
        <translation>الهدوء حول الأحداث</translation>
    </message>
    <message>
        <source>Lead that makes a direction</source>
        <translation>الفارق الذي يحدد اتجاهًا</translation>
    </message>
    <message>
        <source>Recalibrated confidences</source>
        <translation>إعادة معايرة درجات الثقة</translation>
    </message>
    <message>
        <source>Weight of core agents</source>
        <translation>وزن الوكلاء الأساسيين</translation>
    </message>
    <message>
        <source>Least supporters</source>
        <translation>أقل عدد مؤيدين</translation>
    </message>
    <message>
        <source>Least confidence of agents</source>
        <translation>أقل ثقة للوكلاء</translation>
    </message>
    <message>
        <source>Least consensus of agents</source>
        <translation>أقل إجماع للوكلاء</translation>
    </message>
    <message>
        <source>Weight of specialists</source>
        <translation>وزن المتخصصين</translation>
    </message>
    <message>
        <source>Weight of sub-agents</source>
        <translation>وزن الوكلاء الفرعيين</translation>
    </message>
    <message>
        <source>Buffer of the opening range</source>
        <translation>هامش نطاق الافتتاح</translation>
    </message>
    <message>
        <source>Length of the opening range</source>
        <translation>طول نطاق الافتتاح</translation>
    </message>
    <message>
        <source>Symbols with an opening range</source>
        <translation>رموز ذات نطاق افتتاح</translation>
    </message>
    <message>
        <source>Window of the opening range</source>
        <translation>نافذة نطاق الافتتاح</translation>
    </message>
    <message>
        <source>Satyland: periods of the range</source>
        <translation>Satyland: فترات المدى</translation>
    </message>
    <message>
        <source>Satyland levels up to 15 minutes</source>
        <translation>مستويات Satyland حتى 15 دقيقة</translation>
    </message>
    <message>
        <source>Satyland levels of a day</source>
        <translation>مستويات Satyland اليومية</translation>
    </message>
    <message>
        <source>Satyland levels of a week</source>
        <translation>مستويات Satyland الأسبوعية</translation>
    </message>
    <message>
        <source>Satyland levels up to 4 hours</source>
        <translation>مستويات Satyland حتى 4 ساعات</translation>
    </message>
    <message>
        <source>Satyland phase scale</source>
        <translation>مقياس طور Satyland</translation>
    </message>
    <message>
        <source>Satyland phase smoothing</source>
        <translation>تنعيم طور Satyland</translation>
    </message>
    <message>
        <source>Satyland trigger</source>
        <translation>تفعيل Satyland</translation>
    </message>
    <message>
        <source>Longer timeframes of Strat</source>
        <translation>أطر Strat الأطول</translation>
    </message>
    <message>
        <source>Strat trigger near enough</source>
        <translation>قرب تفعيل Strat الكافي</translation>
    </message>
    <message>
        <source>Age of a Strat trigger</source>
        <translation>عمر تفعيل Strat</translation>
    </message>
    <message>
        <source>Most of a choppy release</source>
        <translation>أقصى تحرّر متذبذب</translation>
    </message>
    <message>
        <source>Age of a squeeze release</source>
        <translation>عمر تحرّر الانضغاط</translation>
    </message>
    <message>
        <source>Switch failing agents off</source>
        <translation>إيقاف الوكلاء المخفقين</translation>
    </message>
    <message>
        <source>Longest thought of an agent</source>
        <translation>أطول مهلة تفكير للوكيل</translation>
    </message>
    <message>
        <source>Least intermediate wave</source>
        <translation>أصغر موجة متوسطة</translation>
    </message>
    <message>
        <source>Least major wave</source>
        <translation>أصغر موجة كبرى</translation>
    </message>
    <message>
        <source>Least minor wave</source>
        <translation>أصغر موجة صغرى</translation>
    </message>
    <message>
        <source>Tolerance at B</source>
        <translation>السماح عند B</translation>
    </message>
    <message>
        <source>Strict tolerance at B</source>
        <translation>السماح الصارم عند B</translation>
    </message>
    <message>
        <source>Tolerance at D</source>
        <translation>السماح عند D</translation>
    </message>
    <message>
        <source>Other tolerances</source>
        <translation>سماحات أخرى</translation>
    </message>
    <message>
        <source>Equal highs and lows within</source>
        <translation>تساوي القمم والقيعان ضمن</translation>
    </message>
    <message>
        <source>Bars around a large swing</source>
        <translation>شموع حول التأرجح الكبير</translation>
    </message>
    <message>
        <source>Least fair value gap</source>
        <translation>أصغر فجوة قيمة عادلة</translation>
    </message>
    <message>
        <source>Bars around a small swing</source>
        <translation>شموع حول التأرجح الصغير</translation>
    </message>
    <message>
        <source>Order blocks per side</source>
        <translation>كتل الأوامر لكل جانب</translation>
    </message>
    <message>
        <source>Levels join within</source>
        <translation>دمج المستويات ضمن</translation>
    </message>
    <message>
        <source>How long a level counts</source>
        <translation>مدة احتساب المستوى</translation>
    </message>
    <message>
        <source>Flat at the end of the day</source>
        <translation>بلا مراكز في نهاية اليوم</translation>
    </message>
    <message>
        <source>Minutes before the close</source>
        <translation>دقائق قبل الإغلاق</translation>
    </message>
    <message>
        <source>Longest holding time</source>
        <translation>أطول مدة احتفاظ</translation>
    </message>
    <message>
        <source>Wait after a failed exit</source>
        <translation>الانتظار بعد خروج فاشل</translation>
    </message>
    <message>
        <source>Parts taken before the rest</source>
        <translation>أجزاء تُجنى قبل الباقي</translation>
    </message>
    <message>
        <source>Opposite signal closes</source>
        <translation>الإشارة المعاكسة تغلق</translation>
    </message>
    <message>
        <source>Stop distance</source>
        <translation>مسافة الوقف</translation>
    </message>
    <message>
        <source>Target distance</source>
        <translation>مسافة الهدف</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>وقف متحرك</translation>
    </message>
    <message>
        <source>Trailing stop arms at</source>
        <translation>بدء الوقف المتحرك عند</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>مسافة الوقف المتحرك</translation>
    </message>
    <message>
        <source>Alpaca: stream</source>
        <translation>Alpaca: البث</translation>
    </message>
    <message>
        <source>Alpaca: REST a minute</source>
        <translation>Alpaca: طلبات REST في الدقيقة</translation>
    </message>
    <message>
        <source>Alpaca: REST host</source>
        <translation>Alpaca: مضيف REST</translation>
    </message>
    <message>
        <source>Alpaca: socket</source>
        <translation>Alpaca: المقبس</translation>
    </message>
    <message>
        <source>Binance: REST a minute</source>
        <translation>Binance: طلبات REST في الدقيقة</translation>
    </message>
    <message>
        <source>Binance: REST host</source>
        <translation>Binance: مضيف REST</translation>
    </message>
    <message>
        <source>Binance: socket</source>
        <translation>Binance: المقبس</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts</source>
        <translation>Bybit: العقود الدائمة</translation>
    </message>
    <message>
        <source>Bybit: REST a minute</source>
        <translation>Bybit: طلبات REST في الدقيقة</translation>
    </message>
    <message>
        <source>Bybit: REST host</source>
        <translation>Bybit: مضيف REST</translation>
    </message>
    <message>
        <source>Bybit: socket</source>
        <translation>Bybit: المقبس</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST a minute</source>
        <translation>Coinbase Advanced: REST/دقيقة</translation>
    </message>
    <message>
        <source>Coinbase Advanced: REST host</source>
        <translation>Coinbase Advanced: مضيف REST</translation>
    </message>
    <message>
        <source>Coinbase Advanced: socket</source>
        <translation>Coinbase Advanced: المقبس</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST a minute</source>
        <translation>Coinbase Exchange: REST/دقيقة</translation>
    </message>
    <message>
        <source>Coinbase Exchange: REST host</source>
        <translation>Coinbase Exchange: مضيف REST</translation>
    </message>
    <message>
        <source>Coinbase Exchange: socket</source>
        <translation>Coinbase Exchange: المقبس</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book</source>
        <translation>KuCoin: كل تغيّر في الدفتر</translation>
    </message>
    <message>
        <source>KuCoin: REST a minute</source>
        <translation>KuCoin: طلبات REST في الدقيقة</translation>
    </message>
    <message>
        <source>KuCoin: REST host</source>
        <translation>KuCoin: مضيف REST</translation>
    </message>
    <message>
        <source>KuCoin: socket</source>
        <translation>KuCoin: المقبس</translation>
    </message>
    <message>
        <source>Latest bar that is acted on</source>
        <translation>أقصى تأخر لشمعة يُعمل بها</translation>
    </message>
    <message>
        <source>OKX: REST a minute</source>
        <translation>OKX: طلبات REST في الدقيقة</translation>
    </message>
    <message>
        <source>OKX: REST host</source>
        <translation>OKX: مضيف REST</translation>
    </message>
    <message>
        <source>OKX: socket</source>
        <translation>OKX: المقبس</translation>
    </message>
    <message>
        <source>Waiting records: hold back</source>
        <translation>السجلات المنتظرة: كبح</translation>
    </message>
    <message>
        <source>Waiting records: coalesce</source>
        <translation>السجلات المنتظرة: دمج</translation>
    </message>
    <message>
        <source>Twelve Data: socket in the plan</source>
        <translation>Twelve Data: المقبس ضمن الباقة</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls a day</source>
        <translation>Twelve Data: طلبات REST يوميًا</translation>
    </message>
    <message>
        <source>Twelve Data: REST a minute</source>
        <translation>Twelve Data: REST/دقيقة</translation>
    </message>
    <message>
        <source>Twelve Data: REST host</source>
        <translation>Twelve Data: مضيف REST</translation>
    </message>
    <message>
        <source>Twelve Data: socket</source>
        <translation>Twelve Data: المقبس</translation>
    </message>
    <message>
        <source>Time to the exchange</source>
        <translation>الزمن إلى البورصة</translation>
    </message>
    <message>
        <source>Time from the exchange</source>
        <translation>الزمن من البورصة</translation>
    </message>
    <message>
        <source>Compare fill models</source>
        <translation>مقارنة نماذج التنفيذ</translation>
    </message>
    <message>
        <source>Fill model</source>
        <translation>نموذج التنفيذ</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>Added slippage</source>
        <translation>انزلاق مضاف</translation>
    </message>
    <message>
        <source>Bars between signals</source>
        <translation>شموع بين الإشارات</translation>
    </message>
    <message>
        <source>Time between signals</source>
        <translation>الوقت بين الإشارات</translation>
    </message>
    <message>
        <source>Least score of outside signals</source>
        <translation>أقل درجة للإشارات الخارجية</translation>
    </message>
    <message>
        <source>Least score of a signal</source>
        <translation>أقل درجة للإشارة</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>أقصى سبريد</translation>
    </message>
    <message>
        <source>Max spread by its median</source>
        <translation>أقصى سبريد نسبة إلى وسيطه</translation>
    </message>
    <message>
        <source>Spread always allowed</source>
        <translation>سبريد مسموح دائمًا</translation>
    </message>
    <message>
        <source>Longest wait for the disk</source>
        <translation>أطول انتظار للقرص</translation>
    </message>
    <message>
        <source>Desktop: from</source>
        <translation>سطح المكتب: ابتداءً من</translation>
    </message>
    <message>
        <source>Discord: from</source>
        <translation>Discord: ابتداءً من</translation>
    </message>
    <message>
        <source>Discord: messages a minute</source>
        <translation>Discord: رسائل في الدقيقة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Critical in quiet hours</source>
        <translation>الحرج في ساعات الهدوء</translation>
    </message>
    <message>
        <source>Time zone of quiet hours</source>
        <translation>المنطقة الزمنية لساعات الهدوء</translation>
    </message>
    <message>
        <source>Slack: from</source>
        <translation>Slack: ابتداءً من</translation>
    </message>
    <message>
        <source>Slack: messages a minute</source>
        <translation>Slack: رسائل في الدقيقة</translation>
    </message>
    <message>
        <source>Sound: from</source>
        <translation>الصوت: ابتداءً من</translation>
    </message>
    <message>
        <source>Telegram: from</source>
        <translation>Telegram: ابتداءً من</translation>
    </message>
    <message>
        <source>Telegram: messages a minute</source>
        <translation>Telegram: رسائل في الدقيقة</translation>
    </message>
    <message>
        <source>What a message says</source>
        <translation>محتوى الرسالة</translation>
    </message>
    <message>
        <source>Topics that are told</source>
        <translation>مواضيع يُبلَّغ عنها</translation>
    </message>
    <message>
        <source>How far the spread is crossed</source>
        <translation>مدى عبور السبريد</translation>
    </message>
    <message>
        <source>Strike by delta: nearest to</source>
        <translation>الممارسة بالدلتا: الأقرب إلى</translation>
    </message>
    <message>
        <source>Most contracts of one option</source>
        <translation>أقصى عقود للخيار الواحد</translation>
    </message>
    <message>
        <source>Most days to expiry</source>
        <translation>أقصى أيام للاستحقاق</translation>
    </message>
    <message>
        <source>Widest spread of an option</source>
        <translation>أوسع سبريد للخيار</translation>
    </message>
    <message>
        <source>Fewest days to expiry</source>
        <translation>أقل أيام للاستحقاق</translation>
    </message>
    <message>
        <source>Left with fewer days than</source>
        <translation>الخروج إن بقي أقل من (أيام)</translation>
    </message>
    <message>
        <source>Strikes further out</source>
        <translation>أسعار ممارسة أبعد</translation>
    </message>
    <message>
        <source>Furthest price from the mid</source>
        <translation>أقصى بُعد للسعر عن الوسط</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>هدف الربح</translation>
    </message>
    <message>
        <source>Interest for greeks</source>
        <translation>الفائدة لحساب اليونانيات</translation>
    </message>
    <message>
        <source>Oldest quote of an option</source>
        <translation>أقصى عمر لعرض سعر الخيار</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>وقف الخسارة</translation>
    </message>
    <message>
        <source>Strike that is bought</source>
        <translation>سعر الممارسة المُشترى</translation>
    </message>
    <message>
        <source>Wanted days to expiry</source>
        <translation>الأيام المطلوبة للاستحقاق</translation>
    </message>
    <message>
        <source>Trailing stop gives back</source>
        <translation>ما يتنازل عنه الوقف المتحرك</translation>
    </message>
    <message>
        <source>Keep raw frames</source>
        <translation>حفظ الإطارات الخام</translation>
    </message>
    <message>
        <source>Room for raw frames</source>
        <translation>مساحة الإطارات الخام</translation>
    </message>
    <message>
        <source>Blend: direction taken up at</source>
        <translation>المزج: اعتماد الاتجاه عند</translation>
    </message>
    <message>
        <source>Blend: direction left below</source>
        <translation>المزج: ترك الاتجاه تحت</translation>
    </message>
    <message>
        <source>Blend: share of hidden Markov</source>
        <translation>المزج: حصة ماركوف الخفي</translation>
    </message>
    <message>
        <source>Blend: share of switching</source>
        <translation>المزج: حصة نموذج التبديل</translation>
    </message>
    <message>
        <source>Blend: share of the rules</source>
        <translation>المزج: حصة القواعد</translation>
    </message>
    <message>
        <source>Change alarm at</source>
        <translation>إنذار التغيّر عند</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>أطول مدة تشغيل</translation>
    </message>
    <message>
        <source>Chance of a change per bar</source>
        <translation>احتمال التغيّر لكل شمعة</translation>
    </message>
    <message>
        <source>States of the model</source>
        <translation>حالات النموذج</translation>
    </message>
    <message>
        <source>Prior weight of staying</source>
        <translation>الوزن المسبق للبقاء</translation>
    </message>
    <message>
        <source>Least history to train on</source>
        <translation>أقل تاريخ للتدريب</translation>
    </message>
    <message>
        <source>Bars between trainings</source>
        <translation>شموع بين التدريبات</translation>
    </message>
    <message>
        <source>Starts of a training</source>
        <translation>بدايات التدريب</translation>
    </message>
    <message>
        <source>History to train on</source>
        <translation>تاريخ التدريب</translation>
    </message>
    <message>
        <source>History of the switching model</source>
        <translation>تاريخ نموذج التبديل</translation>
    </message>
    <message>
        <source>Direction taken up beyond</source>
        <translation>اعتماد الاتجاه فوق</translation>
    </message>
    <message>
        <source>Direction left below</source>
        <translation>ترك الاتجاه تحت</translation>
    </message>
    <message>
        <source>A new direction holds</source>
        <translation>ثبات الاتجاه الجديد</translation>
    </message>
    <message>
        <source>Another new label holds</source>
        <translation>ثبات وسم جديد آخر</translation>
    </message>
    <message>
        <source>Tight spreads below</source>
        <translation>السبريد ضيق تحت</translation>
    </message>
    <message>
        <source>Wide spreads from</source>
        <translation>السبريد واسع ابتداءً من</translation>
    </message>
    <message>
        <source>Spreads compared</source>
        <translation>عدد السبريد المقارَن</translation>
    </message>
    <message>
        <source>Timeframe of the regime</source>
        <translation>الإطار الزمني للنمط</translation>
    </message>
    <message>
        <source>Extreme volatility from</source>
        <translation>التقلب شديد ابتداءً من</translation>
    </message>
    <message>
        <source>High volatility from</source>
        <translation>التقلب مرتفع ابتداءً من</translation>
    </message>
    <message>
        <source>Low volatility below</source>
        <translation>التقلب منخفض تحت</translation>
    </message>
    <message>
        <source>Volatility history</source>
        <translation>تاريخ التقلب</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>وضع الهدوء</translation>
    </message>
    <message>
        <source>Losses that pause entries</source>
        <translation>خسائر توقف الدخول</translation>
    </message>
    <message>
        <source>Daily loss that pauses entries</source>
        <translation>خسارة يومية توقف الدخول</translation>
    </message>
    <message>
        <source>Losses that reduce orders</source>
        <translation>خسائر تخفّض الأوامر</translation>
    </message>
    <message>
        <source>Size in calm mode</source>
        <translation>الحجم في وضع الهدوء</translation>
    </message>
    <message>
        <source>Correlation of a cluster</source>
        <translation>ارتباط المجموعة</translation>
    </message>
    <message>
        <source>Wait after a loss</source>
        <translation>الانتظار بعد خسارة</translation>
    </message>
    <message>
        <source>Wait after an entry</source>
        <translation>الانتظار بعد دخول</translation>
    </message>
    <message>
        <source>Duplicate limits closer than</source>
        <translation>أوامر محددة مكررة أقرب من</translation>
    </message>
    <message>
        <source>Windows without entries</source>
        <translation>نوافذ بلا دخول</translation>
    </message>
    <message>
        <source>Kill closes positions</source>
        <translation>الإيقاف الطارئ يغلق المراكز</translation>
    </message>
    <message>
        <source>A broken loss limit</source>
        <translation>عند اختراق حد الخسارة</translation>
    </message>
    <message>
        <source>Max cash used by an order</source>
        <translation>أقصى نقد يستخدمه أمر</translation>
    </message>
    <message>
        <source>Max exposure of a cluster</source>
        <translation>أقصى انكشاف لمجموعة</translation>
    </message>
    <message>
        <source>Max contracts in a future</source>
        <translation>أقصى عقود في عقد آجل</translation>
    </message>
    <message>
        <source>Max daily loss</source>
        <translation>أقصى خسارة يومية</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>أقصى تراجع</translation>
    </message>
    <message>
        <source>Max exposure</source>
        <translation>أقصى انكشاف</translation>
    </message>
    <message>
        <source>Max leverage</source>
        <translation>أقصى رافعة</translation>
    </message>
    <message>
        <source>Max influence of models</source>
        <translation>أقصى تأثير للنماذج</translation>
    </message>
    <message>
        <source>Max value of an order</source>
        <translation>أقصى قيمة للأمر</translation>
    </message>
    <message>
        <source>Max orders a minute</source>
        <translation>أقصى أوامر في الدقيقة</translation>
    </message>
    <message>
        <source>Max orders a second</source>
        <translation>أقصى أوامر في الثانية</translation>
    </message>
    <message>
        <source>Max position</source>
        <translation>أقصى مركز</translation>
    </message>
    <message>
        <source>Max open positions</source>
        <translation>أقصى مراكز مفتوحة</translation>
    </message>
    <message>
        <source>Max loss under stress</source>
        <translation>أقصى خسارة تحت الضغط</translation>
    </message>
    <message>
        <source>Max value at risk</source>
        <translation>أقصى قيمة معرضة للخطر</translation>
    </message>
    <message>
        <source>Max weekly loss</source>
        <translation>أقصى خسارة أسبوعية</translation>
    </message>
    <message>
        <source>Least reward by risk</source>
        <translation>أقل عائد إلى مخاطرة</translation>
    </message>
    <message>
        <source>Risk of a trade</source>
        <translation>مخاطرة الصفقة</translation>
    </message>
    <message>
        <source>Warning at</source>
        <translation>التحذير عند</translation>
    </message>
    <message>
        <source>Max loss of a run</source>
        <translation>أقصى خسارة للتشغيل</translation>
    </message>
    <message>
        <source>Max value of a run</source>
        <translation>أقصى قيمة للتشغيل</translation>
    </message>
    <message>
        <source>Max entries a day</source>
        <translation>أقصى دخول في اليوم</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>تحديد الكمية</translation>
    </message>
    <message>
        <source>Oldest quote for an entry</source>
        <translation>أقصى عمر لسعر الدخول</translation>
    </message>
    <message>
        <source>Oldest exchange rate</source>
        <translation>أقصى عمر لسعر الصرف</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>التقلب المستهدف</translation>
    </message>
    <message>
        <source>Confidence of value at risk</source>
        <translation>ثقة القيمة المعرضة للخطر</translation>
    </message>
    <message>
        <source>Comparison of the engines</source>
        <translation>مقارنة المحركين</translation>
    </message>
    <message>
        <source>Share of engine 2</source>
        <translation>حصة المحرك 2</translation>
    </message>
    <message>
        <source>Score instruments</source>
        <translation>تقييم الأدوات</translation>
    </message>
    <message>
        <source>Veto of the longest timeframe</source>
        <translation>نقض أطول إطار زمني</translation>
    </message>
    <message>
        <source>Least agreement of timeframes</source>
        <translation>أقل توافق للأطر الزمنية</translation>
    </message>
    <message>
        <source>Timeframes that signal</source>
        <translation>أطر زمنية تعطي إشارات</translation>
    </message>
    <message>
        <source>Timeframes of the score</source>
        <translation>الأطر الزمنية للدرجة</translation>
    </message>
    <message>
        <source>Time for the body of a request</source>
        <translation>مهلة نص الطلب</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>أقصى عدد اتصالات</translation>
    </message>
    <message>
        <source>Time for the head of a request</source>
        <translation>مهلة ترويسة الطلب</translation>
    </message>
    <message>
        <source>Names a proxy uses</source>
        <translation>أسماء يستخدمها الوكيل الشبكي</translation>
    </message>
    <message>
        <source>Port of the local server</source>
        <translation>منفذ الخادم المحلي</translation>
    </message>
    <message>
        <source>Senders of signals</source>
        <translation>مرسلو الإشارات</translation>
    </message>
    <message>
        <source>Instruments of signals</source>
        <translation>أدوات الإشارات</translation>
    </message>
    <message>
        <source>Requests kept in the log</source>
        <translation>طلبات تُحفظ في السجل</translation>
    </message>
    <message>
        <source>Signals a minute of a strategy</source>
        <translation>إشارات الاستراتيجية في الدقيقة</translation>
    </message>
    <message>
        <source>Where a proxy names the sender</source>
        <translation>موضع اسم المرسل في الوكيل</translation>
    </message>
    <message>
        <source>Signals must be signed</source>
        <translation>توقيع الإشارات إلزامي</translation>
    </message>
    <message>
        <source>Tickers and instruments</source>
        <translation>الرموز والأدوات</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>وكلاء شبكة موثوقون</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>إشارات يمكن أن تنتظر</translation>
    </message>
    <message>
        <source>Longest live session</source>
        <translation>أطول جلسة مباشرة</translation>
    </message>
    <message>
        <source>Most events of a session</source>
        <translation>أقصى أحداث للجلسة</translation>
    </message>
    <message>
        <source>History to warm up with</source>
        <translation>تاريخ الإحماء</translation>
    </message>
    <message>
        <source>on</source>
        <comment>setting</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>setting</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>setting</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off. The value was kept.</source>
        <translation>«%1» ليست تفعيلًا ولا تعطيلًا. أُبقيت القيمة.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3. The value was kept.</source>
        <translation>«%1» ليس عددًا صحيحًا من %2 إلى %3. أُبقيت القيمة.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3. The value was kept.</source>
        <translation>«%1» ليس عددًا من %2 إلى %3. أُبقيت القيمة.</translation>
    </message>
    <message>
        <source>“%1” is none of %2. The value was kept.</source>
        <translation>«%1» ليست من %2. أُبقيت القيمة.</translation>
    </message>
    <message>
        <source>“%1” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.</source>
        <translation>«%1» ليست قائمة أطر زمنية مثل 5m, 15m, 1h. أُبقيت القيمة.</translation>
    </message>
    <message>
        <source>“%1” is not an address such as wss://host or https://host. The value was kept.</source>
        <translation>«%1» ليس عنوانًا مثل wss://host أو https://host. أُبقيت القيمة.</translation>
    </message>
    <message>
        <source>“%1” is not a list of windows such as 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision. The value was kept.</source>
        <translation>«%1» ليست قائمة نوافذ مثل 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision. أُبقيت القيمة.</translation>
    </message>
    <message>
        <source>Announced dividends</source>
        <translation>التوزيعات المعلنة</translation>
    </message>
    <message>
        <source>Alpaca: options</source>
        <translation>Alpaca: الخيارات</translation>
    </message>
    <message>
        <source>Alpaca: days to expiry</source>
        <translation>Alpaca: أيام حتى الانتهاء</translation>
    </message>
    <message>
        <source>Alpaca: options asked every</source>
        <translation>Alpaca: الاستعلام كل</translation>
    </message>
    <message>
        <source>Alpaca: strikes around price</source>
        <translation>Alpaca: أسعار التنفيذ حول السعر</translation>
    </message>
    <message>
        <source>on, off</source>
        <translation>تشغيل، إيقاف</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a setting: from, to</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>timeframes</source>
        <translation>أطر زمنية</translation>
    </message>
    <message>
        <source>Interest by time</source>
        <translation>الفائدة حسب المدة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>What the main account is kept in. Instruments in another currency earn a balance in that.</source>
        <translation>عملة الحساب الرئيسي. الأدوات بعملة أخرى تُنشئ رصيدًا بتلك العملة.</translation>
    </message>
    <message>
        <source>USDT, USDC and the other dollar coins count as dollars, and one another.</source>
        <translation>تُعدّ USDT وUSDC وسائر عملات الدولار دولارات، وكلٌّ منها مساوٍ للآخر.</translation>
    </message>
    <message>
        <source>The context agent has no confidence this long before and after an event of the calendar.</source>
        <translation>لا ثقة لوكيل السياق طوال هذه المدة قبل حدث التقويم وبعده.</translation>
    </message>
    <message>
        <source>Agents: how far one side must lead to be a direction.</source>
        <translation>الوكلاء: مقدار تقدّم أحد الطرفين ليُعدّ اتجاهًا.</translation>
    </message>
    <message>
        <source>Agents: confidences count as what they were worth, once 50 outcomes show that this helps.</source>
        <translation>الوكلاء: تُحتسب الثقة بقيمتها الفعلية متى أظهرت 50 نتيجة فائدة ذلك.</translation>
    </message>
    <message>
        <source>Agents: weight of the core among the groups that speak.</source>
        <translation>الوكلاء: وزن النواة بين المجموعات المتكلمة.</translation>
    </message>
    <message>
        <source>Agents: how many must support an approved decision.</source>
        <translation>الوكلاء: عدد المؤيدين اللازم لقرار معتمد.</translation>
    </message>
    <message>
        <source>Agents: least confidence of an approved decision.</source>
        <translation>الوكلاء: أدنى ثقة لقرار معتمد.</translation>
    </message>
    <message>
        <source>Agents: least consensus of an approved decision.</source>
        <translation>الوكلاء: أدنى إجماع لقرار معتمد.</translation>
    </message>
    <message>
        <source>Agents: weight of the specialists.</source>
        <translation>الوكلاء: وزن المختصين.</translation>
    </message>
    <message>
        <source>Agents: weight of the sub-agents.</source>
        <translation>الوكلاء: وزن الوكلاء الفرعيين.</translation>
    </message>
    <message>
        <source>Opening range: how far beyond its edge a close breaks it, of its width; at least a tick.</source>
        <translation>نطاق الافتتاح: مدى تجاوز الإغلاق لحافته ليكسره، نسبةً إلى عرضه؛ نقطة سعرية على الأقل.</translation>
    </message>
    <message>
        <source>Opening range: its length from the regular open.</source>
        <translation>نطاق الافتتاح: طوله من الافتتاح النظامي.</translation>
    </message>
    <message>
        <source>Opening range: the symbols that the specialist speaks of.</source>
        <translation>نطاق الافتتاح: الرموز التي يتكلم عنها المختص.</translation>
    </message>
    <message>
        <source>Opening range: how long after the open the specialist speaks; longer than the range.</source>
        <translation>نطاق الافتتاح: مدة كلام المختص بعد الافتتاح؛ أطول من النطاق.</translation>
    </message>
    <message>
        <source>Satyland: periods of the average range of levels and phase.</source>
        <translation>Satyland: فترات متوسط المدى للمستويات والطور.</translation>
    </message>
    <message>
        <source>Satyland: what levels of timeframes up to 15 minutes are anchored to.</source>
        <translation>Satyland: مرتكز مستويات الأطر حتى 15 دقيقة.</translation>
    </message>
    <message>
        <source>Satyland: the same of a day.</source>
        <translation>Satyland: المثل لليوم.</translation>
    </message>
    <message>
        <source>Satyland: the same of a week.</source>
        <translation>Satyland: المثل للأسبوع.</translation>
    </message>
    <message>
        <source>Satyland: the same of timeframes up to 4 hours.</source>
        <translation>Satyland: المثل للأطر حتى 4 ساعات.</translation>
    </message>
    <message>
        <source>Satyland: distance from the pivot that is 100 of the phase oscillator.</source>
        <translation>Satyland: البعد عن المحور الذي يعادل 100 في مذبذب الطور.</translation>
    </message>
    <message>
        <source>Satyland: bars that the phase oscillator is smoothed over.</source>
        <translation>Satyland: عدد الشموع لتنعيم مذبذب الطور.</translation>
    </message>
    <message>
        <source>Satyland: distance of the trigger from the close before.</source>
        <translation>Satyland: بُعد المُطلِق عن الإغلاق السابق.</translation>
    </message>
    <message>
        <source>Strat: longer timeframes whose open price is compared with; of month, week, day and 1h.</source>
        <translation>Strat: الأطر الأطول التي يُقارن بسعر افتتاحها؛ من شهر وأسبوع ويوم و1h.</translation>
    </message>
    <message>
        <source>Strat: how near a trigger must be that has not fired.</source>
        <translation>Strat: مدى قرب مُطلِق لم يُفعَّل بعد.</translation>
    </message>
    <message>
        <source>Strat: how long ago a trigger may have fired.</source>
        <translation>Strat: أقصى ما مضى على تفعيل المُطلِق.</translation>
    </message>
    <message>
        <source>Squeeze: confidence of a choppy release, at most.</source>
        <translation>الانضغاط: أقصى ثقة لانفراج متذبذب.</translation>
    </message>
    <message>
        <source>Squeeze: how long a release is spoken of.</source>
        <translation>الانضغاط: مدة الكلام عن الانفراج.</translation>
    </message>
    <message>
        <source>An agent that fails more than 3 times in 5 minutes is switched off by itself.</source>
        <translation>الوكيل الذي يخفق أكثر من 3 مرات في 5 دقائق يُوقَف تلقائيًا.</translation>
    </message>
    <message>
        <source>An agent that thinks longer about a signal is switched off by itself.</source>
        <translation>الوكيل الذي يطيل التفكير في إشارة أكثر من هذا يُوقَف تلقائيًا.</translation>
    </message>
    <message>
        <source>Elliott: least leg of intermediate waves.</source>
        <translation>إليوت: أقل ساق للموجات المتوسطة.</translation>
    </message>
    <message>
        <source>Elliott: least leg of major waves.</source>
        <translation>إليوت: أقل ساق للموجات الكبرى.</translation>
    </message>
    <message>
        <source>Elliott: least leg of minor waves.</source>
        <translation>إليوت: أقل ساق للموجات الصغرى.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at B.</source>
        <translation>النماذج التوافقية: سماحية النسبة عند B.</translation>
    </message>
    <message>
        <source>Harmonic patterns: the same for Gartley, Butterfly and Alt Bat.</source>
        <translation>النماذج التوافقية: المثل لـ Gartley وButterfly وAlt Bat.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the ratio at D.</source>
        <translation>النماذج التوافقية: سماحية النسبة عند D.</translation>
    </message>
    <message>
        <source>Harmonic patterns: tolerance of the other ratios.</source>
        <translation>النماذج التوافقية: سماحية النسب الأخرى.</translation>
    </message>
    <message>
        <source>Swings closer than this make a pool of liquidity.</source>
        <translation>التأرجحات الأقرب من هذا تكوّن مجمّع سيولة.</translation>
    </message>
    <message>
        <source>Bars on either side of a swing that makes the trend.</source>
        <translation>شموع كل جانب من تأرجح يصنع الترند.</translation>
    </message>
    <message>
        <source>Fair value gaps smaller than this do not count.</source>
        <translation>فجوات القيمة العادلة الأصغر من هذا لا تُحتسب.</translation>
    </message>
    <message>
        <source>Bars on either side of a swing whose break counts.</source>
        <translation>شموع كل جانب من تأرجح يُعتدّ بكسره.</translation>
    </message>
    <message>
        <source>Order blocks kept on each side.</source>
        <translation>كتل الأوامر المحفوظة في كل جانب.</translation>
    </message>
    <message>
        <source>Support and resistance: neighbours closer than this join.</source>
        <translation>الدعم والمقاومة: المستويات الأقرب من هذا تُدمج.</translation>
    </message>
    <message>
        <source>Support and resistance: how long a swing counts.</source>
        <translation>الدعم والمقاومة: مدة صلاحية التأرجح.</translation>
    </message>
    <message>
        <source>Nothing is held over the close of the regular session.</source>
        <translation>لا يُحتفظ بشيء بعد إغلاق الجلسة النظامية.</translation>
    </message>
    <message>
        <source>How long before that close positions are left.</source>
        <translation>كم قبل ذلك الإغلاق تُغادر المراكز.</translation>
    </message>
    <message>
        <source>A position older than this is closed.</source>
        <translation>المركز الأقدم من هذا يُغلق.</translation>
    </message>
    <message>
        <source>Wait between two attempts of a failed exit.</source>
        <translation>الانتظار بين محاولتي خروج فاشل.</translation>
    </message>
    <message>
        <source>Parts of a position that are left before the rest, as profit in percent of the entry price and fraction of the position: 1.5:0.5,3:0.25. Empty: none.</source>
        <translation>أجزاء من المركز تُغادر قبل الباقي، بالربح نسبةً مئوية من سعر الدخول وكسر من المركز: 1.5:0.5,3:0.25. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>An approved signal against a position closes it.</source>
        <translation>إشارة معتمدة ضد مركز تُغلقه.</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry.</source>
        <translation>بُعد وقف الحماية عن الدخول.</translation>
    </message>
    <message>
        <source>Distance of the profit target from the entry.</source>
        <translation>بُعد هدف الربح عن الدخول.</translation>
    </message>
    <message>
        <source>A position that was far enough in profit is left when it gives back too much of it.</source>
        <translation>المركز الذي ربح بما يكفي يُغادر عندما يردّ أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop, in distances from the entry to its stop.</source>
        <translation>الربح الذي يُفعّل الوقف المتحرك، بمسافات من الدخول إلى وقفه.</translation>
    </message>
    <message>
        <source>Distance of the trailing stop from the best price.</source>
        <translation>بُعد الوقف المتحرك عن أفضل سعر.</translation>
    </message>
    <message>
        <source>Alpaca: which of its streams; sip wants a paid plan.</source>
        <translation>Alpaca: أيّ تدفقاته؛ يتطلب sip اشتراكًا مدفوعًا.</translation>
    </message>
    <message>
        <source>Alpaca: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Alpaca: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>Alpaca: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Alpaca: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Alpaca: where its socket is; of several the next is tried when one fails.</source>
        <translation>Alpaca: مكان المقبس؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Binance: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Binance: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>Binance: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Binance: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Binance: where its socket is; of several the next is tried when one fails.</source>
        <translation>Binance: مكان المقبس؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Bybit: perpetual contracts instead of spot.</source>
        <translation>Bybit: عقود دائمة بدل الفوري.</translation>
    </message>
    <message>
        <source>Bybit: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Bybit: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>Bybit: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Bybit: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Bybit: where its socket is; of several the next is tried when one fails.</source>
        <translation>Bybit: مكان المقبس؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Advanced: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Advanced: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Coinbase Advanced: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Advanced: مكان المقبس؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Coinbase Exchange: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Coinbase Exchange: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Coinbase Exchange: where its socket is; of several the next is tried when one fails.</source>
        <translation>Coinbase Exchange: مكان المقبس؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>KuCoin: every change of a book, instead of its best 50 levels as they are.</source>
        <translation>KuCoin: كل تغيّر في الدفتر بدل أفضل 50 مستوى كما هي.</translation>
    </message>
    <message>
        <source>KuCoin: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>KuCoin: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>KuCoin: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>KuCoin: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>KuCoin: where its socket is; empty: it says so itself on each connection; of several the next is tried when one fails.</source>
        <translation>KuCoin: مكان المقبس؛ فارغ: يذكره بنفسه عند كل اتصال؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>How late after its end a bar may come and still be scored and traded on; later ones are history.</source>
        <translation>كم يجوز أن تتأخر الشمعة بعد نهايتها وتُقيَّم وتُتداول؛ وما بعد ذلك سجلّ تاريخي.</translation>
    </message>
    <message>
        <source>OKX: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>OKX: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>OKX: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>OKX: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>OKX: where its socket is; of several the next is tried when one fails.</source>
        <translation>OKX: مكان المقبس؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, the feed itself waits. Nothing is lost.</source>
        <translation>سجلات يجوز أن تنتظر المحرّك؛ وفوق ذلك تنتظر التغذية نفسها. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Records that may wait for the engine; beyond, quotes replace older ones and books are left out. All is counted.</source>
        <translation>سجلات يجوز أن تنتظر المحرّك؛ وفوق ذلك تحلّ الأسعار محل الأقدم وتُترك الدفاتر. كل ذلك يُعدّ.</translation>
    </message>
    <message>
        <source>Twelve Data: the plan has the socket; off: prices are asked for.</source>
        <translation>Twelve Data: الاشتراك يشمل المقبس؛ إيقاف: تُطلب الأسعار.</translation>
    </message>
    <message>
        <source>Twelve Data: REST calls of a day, until midnight UTC.</source>
        <translation>Twelve Data: استدعاءات REST في اليوم، حتى منتصف الليل UTC.</translation>
    </message>
    <message>
        <source>Twelve Data: how much of its REST allowance may be used, in the weights that it counts.</source>
        <translation>Twelve Data: مقدار ما يجوز استخدامه من حصة REST، بالأوزان التي يحتسبها.</translation>
    </message>
    <message>
        <source>Twelve Data: its REST host; of several, separated by commas, the next is asked when one fails.</source>
        <translation>Twelve Data: مضيف REST؛ وعند التعدد، مفصولة بفواصل، يُسأل التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Twelve Data: where its socket is; empty: the plan has none; of several the next is tried when one fails.</source>
        <translation>Twelve Data: مكان المقبس؛ فارغ: لا يشمله الاشتراك؛ وعند التعدد يُجرَّب التالي إذا فشل أحدها.</translation>
    </message>
    <message>
        <source>Modelled time from submitting an order until the exchange has it.</source>
        <translation>الزمن المنمذج من إرسال الأمر حتى وصوله إلى البورصة.</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to this program, for fill model F3.</source>
        <translation>الزمن المنمذج من البورصة إلى هذا البرنامج، لنموذج التنفيذ F3.</translation>
    </message>
    <message>
        <source>Sends every order to venues of all fill models besides and says what each made of it.</source>
        <translation>يرسل كل أمر أيضًا إلى ساحات كل نماذج التنفيذ ويذكر ما صنعه كلٌّ منها.</translation>
    </message>
    <message>
        <source>How paper orders are filled: F0 at the price as it is, F1 at the spread, F2 through the visible book, F3 with latency, queue and impact besides. auto: F3 where there is an order book, else F1. Bars alone make F1B of F1 to F3. A venue with working orders keeps its model until they end.</source>
        <translation>كيف تُنفَّذ الأوامر الورقية: F0 بالسعر كما هو، وF1 بالسبريد، وF2 عبر الدفتر الظاهر، وF3 مع التأخير والطابور والأثر. auto: F3 حيث يوجد دفتر أوامر وإلا F1. الشموع وحدها تجعل F1 إلى F3 F1B. الساحة ذات الأوامر العاملة تحتفظ بنموذجها حتى تنتهي.</translation>
    </message>
    <message>
        <source>Modelled time from the exchange to the sender of an order, for fill model F3.</source>
        <translation>الزمن المنمذج من البورصة إلى مرسل الأمر، لنموذج التنفيذ F3.</translation>
    </message>
    <message>
        <source>Slippage added to the far side of a quote.</source>
        <translation>انزلاق يُضاف إلى الجانب المقابل من السعر.</translation>
    </message>
    <message>
        <source>Bars of the signal timeframe between two accepted signals of an instrument.</source>
        <translation>شموع إطار الإشارة بين إشارتين مقبولتين لأداة.</translation>
    </message>
    <message>
        <source>Least time between two accepted signals of an instrument.</source>
        <translation>أقل زمن بين إشارتين مقبولتين لأداة.</translation>
    </message>
    <message>
        <source>Least strength for a signal from outside: only a score that says the opposite blocks.</source>
        <translation>أقل قوة لإشارة خارجية: لا يحجبها إلا تقييم يقول العكس.</translation>
    </message>
    <message>
        <source>Least strength max(score, 1 - score) of a signal.</source>
        <translation>أقل قوة max(score, 1 - score) للإشارة.</translation>
    </message>
    <message>
        <source>Cap on the spread at the spread gate.</source>
        <translation>سقف السبريد عند بوابة السبريد.</translation>
    </message>
    <message>
        <source>Spread gate: times the median of recent spreads.</source>
        <translation>بوابة السبريد: مضاعف وسيط السبريد الأخير.</translation>
    </message>
    <message>
        <source>Spread gate: always allowed up to this many ticks.</source>
        <translation>بوابة السبريد: مسموح دائمًا حتى هذا العدد من النقاط السعرية.</translation>
    </message>
    <message>
        <source>Longest time market data wait for the disk.</source>
        <translation>أطول مدة تنتظر فيها بيانات السوق القرص.</translation>
    </message>
    <message>
        <source>Messages of the desktop: from this importance on.</source>
        <translation>رسائل سطح المكتب: من هذه الأهمية فصاعدًا.</translation>
    </message>
    <message>
        <source>Discord: from this importance on. Its webhook is the secret discord.url.</source>
        <translation>Discord: من هذه الأهمية فصاعدًا. الـ webhook هو السر discord.url.</translation>
    </message>
    <message>
        <source>Discord: messages a minute at most; what comes faster is told together.</source>
        <translation>Discord: أقصى عدد رسائل في الدقيقة؛ وما زاد يُجمع معًا.</translation>
    </message>
    <message>
        <source>Quiet hours such as 22:00-07:00: what can wait is told afterwards, together. Empty: none.</source>
        <translation>ساعات الهدوء مثل 22:00-07:00: ما يحتمل التأجيل يُخبر به بعدها مجمّعًا. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>What is critical is told in quiet hours too.</source>
        <translation>الحرج يُخبر به في ساعات الهدوء أيضًا.</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours, such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>المنطقة الزمنية لساعات الهدوء، مثل Europe/Berlin. فارغ: منطقة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Slack: from this importance on. Its webhook is the secret slack.url.</source>
        <translation>Slack: من هذه الأهمية فصاعدًا. الـ webhook هو السر slack.url.</translation>
    </message>
    <message>
        <source>Slack: messages a minute at most; what comes faster is told together.</source>
        <translation>Slack: أقصى عدد رسائل في الدقيقة؛ وما زاد يُجمع معًا.</translation>
    </message>
    <message>
        <source>A sound of the desktop: from this importance on.</source>
        <translation>صوت سطح المكتب: من هذه الأهمية فصاعدًا.</translation>
    </message>
    <message>
        <source>Telegram: from this importance on. Its secrets are telegram.token and telegram.chat.</source>
        <translation>Telegram: من هذه الأهمية فصاعدًا. سرّاه telegram.token وtelegram.chat.</translation>
    </message>
    <message>
        <source>Telegram: messages a minute at most; what comes faster is told together.</source>
        <translation>Telegram: أقصى عدد رسائل في الدقيقة؛ وما زاد يُجمع معًا.</translation>
    </message>
    <message>
        <source>What a message says: {title} {text} {symbol} {price} {time} {topic} {importance}, and | for a new line. Empty: {title}|{text}.</source>
        <translation>ما تقوله الرسالة: {title} {text} {symbol} {price} {time} {topic} {importance}، و| لسطر جديد. فارغ: {title}|{text}.</translation>
    </message>
    <message>
        <source>Which topics are told: fill, signal, alert, risk, feed, kill, system. Empty: all but signal.</source>
        <translation>المواضيع التي يُخبر بها: fill, signal, alert, risk, feed, kill, system. فارغ: الكل عدا signal.</translation>
    </message>
    <message>
        <source>How far a market order in an option crosses the spread: 0 fills at the mid, 1 at the other side.</source>
        <translation>مدى عبور أمر السوق للسبريد في خيار: 0 ينفَّذ عند الوسط، و1 عند الجانب المقابل.</translation>
    </message>
    <message>
        <source>Strike by delta: the one whose delta is nearest to this, whatever its sign.</source>
        <translation>سعر التنفيذ بالدلتا: ما كانت دلتاه الأقرب إلى هذه، أيًّا كانت إشارتها.</translation>
    </message>
    <message>
        <source>Most contracts of one option that are held.</source>
        <translation>أقصى عدد عقود يُحتفظ بها من خيار واحد.</translation>
    </message>
    <message>
        <source>Most calendar days to expiry of an option that is bought; never fewer than wanted.</source>
        <translation>أقصى أيام تقويمية حتى انتهاء خيار مُشترى؛ لا تقل عن المطلوب.</translation>
    </message>
    <message>
        <source>No entry in an option whose spread is wider, in percent of its mid; below 0.50 one of 0.05 will do.</source>
        <translation>لا دخول في خيار سبريده أوسع، نسبةً مئوية من وسطه؛ ودون 0.50 يكفي 0.05.</translation>
    </message>
    <message>
        <source>Fewest calendar days to expiry of an option that is bought; never fewer than those of the exit.</source>
        <translation>أقل أيام تقويمية حتى انتهاء خيار مُشترى؛ لا تقل عن أيام الخروج.</translation>
    </message>
    <message>
        <source>A position in an option is left when fewer calendar days to expiry remain.</source>
        <translation>يُغادر مركز الخيار عندما تبقى أيام تقويمية أقل حتى الانتهاء.</translation>
    </message>
    <message>
        <source>Strike by steps: how many listed strikes further out of the money.</source>
        <translation>سعر التنفيذ بالدرجات: كم سعرًا مدرجًا أبعد خارج النقود.</translation>
    </message>
    <message>
        <source>No order in an option further from its mid.</source>
        <translation>لا أمر في خيار أبعد عن وسطه.</translation>
    </message>
    <message>
        <source>A position in an option is left at this profit, in percent of what was paid.</source>
        <translation>يُغادر مركز الخيار عند هذا الربح، نسبةً مئوية من المدفوع.</translation>
    </message>
    <message>
        <source>Interest a year, continuously compounded, that volatilities and greeks are found with.</source>
        <translation>الفائدة السنوية، مركّبة باستمرار، التي تُحسب بها التقلبات والإغريقيات.</translation>
    </message>
    <message>
        <source>An older quote of an option fills nothing and is not traded on. Recordings by the minute or the hour need more.</source>
        <translation>سعر خيار أقدم من هذا لا ينفّذ شيئًا ولا يُتداول عليه. التسجيلات بالدقيقة أو الساعة تحتاج أكثر.</translation>
    </message>
    <message>
        <source>A position in an option is left at this loss, in percent of what was paid; 100: never.</source>
        <translation>يُغادر مركز الخيار عند هذه الخسارة، نسبةً مئوية من المدفوع؛ 100: أبدًا.</translation>
    </message>
    <message>
        <source>Which strike a signal buys: the first at the price or out of the money, one by its delta, or one further out.</source>
        <translation>أيّ سعر تنفيذ تشتريه الإشارة: الأول عند السعر أو خارج النقود، أو بدلتاه، أو الأبعد.</translation>
    </message>
    <message>
        <source>Calendar days to expiry that are wanted: the first expiry from there on; never fewer than the fewest.</source>
        <translation>الأيام التقويمية المطلوبة حتى الانتهاء: أول انتهاء من هناك؛ لا تقل عن الأدنى.</translation>
    </message>
    <message>
        <source>Profit that arms the trailing stop of an option, in percent of what was paid.</source>
        <translation>الربح الذي يُفعّل الوقف المتحرك لخيار، نسبةً مئوية من المدفوع.</translation>
    </message>
    <message>
        <source>An option whose trailing stop is armed is left when it gives back so many points of its profit.</source>
        <translation>خيار وقفه المتحرك مفعّل يُغادر عندما يردّ هذا العدد من نقاط ربحه.</translation>
    </message>
    <message>
        <source>Keep what venues send as it came, before anything is made of it, in the workspace.</source>
        <translation>يُحفظ ما ترسله الساحات كما وصل، قبل أن يُصنع منه شيء، في مساحة العمل.</translation>
    </message>
    <message>
        <source>How much room raw frames may take; the oldest files go first.</source>
        <translation>المساحة المتاحة للإطارات الخام؛ تُحذف الملفات الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Blend: a direction is taken up from this probability on.</source>
        <translation>المزج: يُعتمد الاتجاه من هذا الاحتمال فصاعدًا.</translation>
    </message>
    <message>
        <source>Blend: and left below this one.</source>
        <translation>المزج: ويُترك دون هذا.</translation>
    </message>
    <message>
        <source>Blend: share of the hidden Markov model.</source>
        <translation>المزج: حصة نموذج ماركوف المخفي.</translation>
    </message>
    <message>
        <source>Blend: share of the Markov-switching model.</source>
        <translation>المزج: حصة نموذج ماركوف التبديلي.</translation>
    </message>
    <message>
        <source>Blend: share of the rules.</source>
        <translation>المزج: حصة القواعد.</translation>
    </message>
    <message>
        <source>Probability of a change that raises the alarm.</source>
        <translation>احتمال تغيّر يطلق الإنذار.</translation>
    </message>
    <message>
        <source>Longest run that is told apart.</source>
        <translation>أطول فترة متصلة تُميَّز.</translation>
    </message>
    <message>
        <source>Chance per bar that a run ends.</source>
        <translation>احتمال انتهاء الفترة المتصلة لكل شمعة.</translation>
    </message>
    <message>
        <source>States of the hidden Markov model.</source>
        <translation>حالات نموذج ماركوف المخفي.</translation>
    </message>
    <message>
        <source>Prior counts that a state stays.</source>
        <translation>العدّ القبلي لبقاء الحالة.</translation>
    </message>
    <message>
        <source>Least history to train on.</source>
        <translation>أقل تاريخ للتدريب.</translation>
    </message>
    <message>
        <source>From one training to the next.</source>
        <translation>من تدريب إلى التالي.</translation>
    </message>
    <message>
        <source>Starts of a training; the best counts.</source>
        <translation>بدايات التدريب؛ تُحتسب الأفضل.</translation>
    </message>
    <message>
        <source>History to train on.</source>
        <translation>التاريخ المستخدم للتدريب.</translation>
    </message>
    <message>
        <source>History to train the Markov-switching model on.</source>
        <translation>التاريخ المستخدم لتدريب نموذج ماركوف التبديلي.</translation>
    </message>
    <message>
        <source>A direction is taken up beyond this score.</source>
        <translation>يُعتمد الاتجاه فوق هذا التقييم.</translation>
    </message>
    <message>
        <source>And left below this one.</source>
        <translation>ويُترك دون هذا.</translation>
    </message>
    <message>
        <source>Closed bars a new direction must hold.</source>
        <translation>شموع مغلقة يجب أن يصمدها اتجاه جديد.</translation>
    </message>
    <message>
        <source>Closed bars another new label must hold.</source>
        <translation>شموع مغلقة يجب أن يصمدها أي تصنيف جديد آخر.</translation>
    </message>
    <message>
        <source>Spreads below this percentile are tight.</source>
        <translation>السبريد دون هذا المئين ضيّق.</translation>
    </message>
    <message>
        <source>Spreads from this percentile on are wide.</source>
        <translation>السبريد من هذا المئين فصاعدًا واسع.</translation>
    </message>
    <message>
        <source>Spreads of a session hour that one is compared with.</source>
        <translation>قيم السبريد لساعة الجلسة التي يُقارن بها.</translation>
    </message>
    <message>
        <source>Whose bars tell the market regime: the longest scored timeframe that is not longer.</source>
        <translation>شموع أيّ إطار تحدد نظام السوق: أطول إطار مُقيَّم لا يزيد عليه.</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is extreme.</source>
        <translation>التقلب من هذا المئين فصاعدًا متطرف.</translation>
    </message>
    <message>
        <source>Volatility from this percentile on is high.</source>
        <translation>التقلب من هذا المئين فصاعدًا مرتفع.</translation>
    </message>
    <message>
        <source>Volatility below this percentile is low.</source>
        <translation>التقلب دون هذا المئين منخفض.</translation>
    </message>
    <message>
        <source>History that the volatility is ranked in.</source>
        <translation>التاريخ الذي يُرتَّب فيه التقلب.</translation>
    </message>
    <message>
        <source>Losses in a row make orders smaller, then pause entries; so does most of the daily loss.</source>
        <translation>الخسائر المتتالية تصغّر الأوامر ثم توقف الدخول؛ وكذلك معظم الخسارة اليومية.</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that pause entries until the next trading day; 0: never.</source>
        <translation>وضع التهدئة: خسائر متتالية توقف الدخول حتى يوم التداول التالي؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>Calm mode: share of the largest daily loss (R03) that pauses entries.</source>
        <translation>وضع التهدئة: حصة من أقصى خسارة يومية (R03) توقف الدخول.</translation>
    </message>
    <message>
        <source>Calm mode: losses in a row that make orders smaller; 0: never.</source>
        <translation>وضع التهدئة: خسائر متتالية تصغّر الأوامر؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>Calm mode: what is left of an order.</source>
        <translation>وضع التهدئة: ما يبقى من الأمر.</translation>
    </message>
    <message>
        <source>R09: positions whose daily returns correlate more than this are one cluster.</source>
        <translation>R09: المراكز التي تترابط عوائدها اليومية أكثر من هذا عنقود واحد.</translation>
    </message>
    <message>
        <source>R02: wait after a losing trade in the instrument.</source>
        <translation>R02: الانتظار بعد صفقة خاسرة في الأداة.</translation>
    </message>
    <message>
        <source>R02: wait after an entry in the instrument.</source>
        <translation>R02: الانتظار بعد دخول في الأداة.</translation>
    </message>
    <message>
        <source>R14: two limits of a side that are closer than this are one order too many.</source>
        <translation>R14: حدّان في الجانب نفسه أقرب من هذا أمر زائد.</translation>
    </message>
    <message>
        <source>R20: stretches of time without entries, as from,until,symbols,title with times in UTC and * for all symbols; several are separated by a semicolon or stand in lines of their own.</source>
        <translation>R20: فترات بلا دخول، بصيغة from,until,symbols,title بأوقات UTC و* لكل الرموز؛ تُفصل بفاصلة منقوطة أو توضع في أسطر.</translation>
    </message>
    <message>
        <source>The kill switch also closes all positions.</source>
        <translation>مفتاح الإيقاف يغلق أيضًا كل المراكز.</translation>
    </message>
    <message>
        <source>A broken R03, R04 or R08 triggers the kill switch, or only halts entries until the next day, the next week or an unlock.</source>
        <translation>خرق R03 أو R04 أو R08 يُطلق مفتاح الإيقاف، أو يوقف الدخول فقط حتى اليوم التالي أو الأسبوع التالي أو فك القفل.</translation>
    </message>
    <message>
        <source>R16: share of cash an order may use.</source>
        <translation>R16: حصة النقد التي يجوز لأمر استخدامها.</translation>
    </message>
    <message>
        <source>R09: exposure that moves together.</source>
        <translation>R09: انكشاف يتحرك معًا.</translation>
    </message>
    <message>
        <source>R01: largest position in a future.</source>
        <translation>R01: أكبر مركز في عقد آجل.</translation>
    </message>
    <message>
        <source>R03: a larger loss since the start of the trading day stops entries until the next.</source>
        <translation>R03: خسارة أكبر منذ بداية يوم التداول توقف الدخول حتى التالي.</translation>
    </message>
    <message>
        <source>R08: a larger fall from the peak halts entries.</source>
        <translation>R08: هبوط أكبر من القمة يوقف الدخول.</translation>
    </message>
    <message>
        <source>R06: gross exposure.</source>
        <translation>R06: إجمالي الانكشاف.</translation>
    </message>
    <message>
        <source>R07: gross notional by equity.</source>
        <translation>R07: إجمالي القيمة الاسمية إلى حقوق الملكية.</translation>
    </message>
    <message>
        <source>R21: how much models may change the orders of a day, by equity.</source>
        <translation>R21: مدى تغيير النماذج لأوامر اليوم، إلى حقوق الملكية.</translation>
    </message>
    <message>
        <source>R12: value of one order.</source>
        <translation>R12: قيمة الأمر الواحد.</translation>
    </message>
    <message>
        <source>R15.</source>
        <translation>R15.</translation>
    </message>
    <message>
        <source>R01: largest position in one instrument.</source>
        <translation>R01: أكبر مركز في أداة واحدة.</translation>
    </message>
    <message>
        <source>R01: open positions at once.</source>
        <translation>R01: المراكز المفتوحة معًا.</translation>
    </message>
    <message>
        <source>R13: spread by mid.</source>
        <translation>R13: السبريد إلى الوسط.</translation>
    </message>
    <message>
        <source>R18: loss of the worst scenario.</source>
        <translation>R18: خسارة أسوأ سيناريو.</translation>
    </message>
    <message>
        <source>R17: value at risk of a day.</source>
        <translation>R17: القيمة المعرضة للخطر ليوم.</translation>
    </message>
    <message>
        <source>R04: as R03, by the week.</source>
        <translation>R04: مثل R03، أسبوعيًا.</translation>
    </message>
    <message>
        <source>R05: target distance by stop distance.</source>
        <translation>R05: مسافة الهدف إلى مسافة الوقف.</translation>
    </message>
    <message>
        <source>Share of equity that one trade may lose at its stop.</source>
        <translation>حصة حقوق الملكية التي يجوز أن تخسرها صفقة عند وقفها.</translation>
    </message>
    <message>
        <source>Share of a limit at which a warning is given.</source>
        <translation>حصة الحد التي يُطلق عندها تحذير.</translation>
    </message>
    <message>
        <source>R22: longest run; 0: no limit.</source>
        <translation>R22: أطول تشغيل؛ 0: بلا حد.</translation>
    </message>
    <message>
        <source>R22: largest loss of a run, in the account&apos;s currency; 0: no limit.</source>
        <translation>R22: أكبر خسارة لتشغيل، بعملة الحساب؛ 0: بلا حد.</translation>
    </message>
    <message>
        <source>R22: value of all entries of a run; 0: no limit.</source>
        <translation>R22: قيمة كل عمليات الدخول لتشغيل؛ 0: بلا حد.</translation>
    </message>
    <message>
        <source>R22: entries a day of a run; 0: no limit.</source>
        <translation>R22: عمليات الدخول في اليوم لتشغيل؛ 0: بلا حد.</translation>
    </message>
    <message>
        <source>How orders are sized: by the loss at their stop, by a volatility target, or by the Kelly formula.</source>
        <translation>كيف تُحجَّم الأوامر: بالخسارة عند وقفها، أو بهدف تقلب، أو بصيغة كيلي.</translation>
    </message>
    <message>
        <source>R11: oldest quote or trade an entry may rest on.</source>
        <translation>R11: أقدم سعر أو صفقة يستند إليها الدخول.</translation>
    </message>
    <message>
        <source>Oldest exchange rate an entry may rest on.</source>
        <translation>أقدم سعر صرف يستند إليه الدخول.</translation>
    </message>
    <message>
        <source>Sizing by volatility: of a year, by equity.</source>
        <translation>التحجيم بالتقلب: سنويًا، إلى حقوق الملكية.</translation>
    </message>
    <message>
        <source>R17: confidence of the value at risk.</source>
        <translation>R17: درجة ثقة القيمة المعرضة للخطر.</translation>
    </message>
    <message>
        <source>paired: engine 1 acts on paper and engine 2 in its shadow on every signal. split: only the one that the signal is assigned to.</source>
        <translation>paired: المحرّك 1 يعمل ورقيًا والمحرّك 2 في ظله على كل إشارة. split: المُسنَدة إليه الإشارة فقط.</translation>
    </message>
    <message>
        <source>Share of signals assigned to engine 2 while no experiment runs.</source>
        <translation>حصة الإشارات المُسنَدة إلى المحرّك 2 ما دامت لا تجربة جارية.</translation>
    </message>
    <message>
        <source>Score instruments; off: only signals from outside are traded.</source>
        <translation>تقييم الأدوات؛ إيقاف: تُتداول الإشارات الخارجية فقط.</translation>
    </message>
    <message>
        <source>The longest scored timeframe forbids a trade that it is strongly against.</source>
        <translation>أطول إطار مُقيَّم يمنع صفقة يعارضها بقوة.</translation>
    </message>
    <message>
        <source>Least weight share of the timeframes that agree with the score.</source>
        <translation>أقل حصة وزن للأطر الموافقة للتقييم.</translation>
    </message>
    <message>
        <source>An instrument is scored when a bar of these closes; a tape of longer bars uses its own timeframe.</source>
        <translation>تُقيَّم الأداة عند إغلاق شمعة من هذه؛ والشريط ذو الشموع الأطول يستخدم إطاره.</translation>
    </message>
    <message>
        <source>Timeframes that make up the score; a tape of longer bars uses its own and the next two.</source>
        <translation>الأطر التي تكوّن التقييم؛ والشريط ذو الشموع الأطول يستخدم إطاره والاثنين التاليين.</translation>
    </message>
    <message>
        <source>How long the body of a request may take to come.</source>
        <translation>المدة المسموحة لوصول متن الطلب.</translation>
    </message>
    <message>
        <source>Most connections to the local server at once; at most half of the files that the program may open.</source>
        <translation>أقصى عدد اتصالات بالخادم المحلي معًا؛ ولا يتجاوز نصف الملفات التي يجوز للبرنامج فتحها.</translation>
    </message>
    <message>
        <source>The window runs the local server: webhook, API, health and metrics, on 127.0.0.1 alone.</source>
        <translation>تشغّل النافذة الخادم المحلي: webhook وAPI والصحة والمقاييس، على 127.0.0.1 وحده.</translation>
    </message>
    <message>
        <source>How long the head of a request may take to come, and how long a connection may wait for the next.</source>
        <translation>المدة المسموحة لوصول رأس الطلب، ولانتظار الاتصال للطلب التالي.</translation>
    </message>
    <message>
        <source>Other names under which a proxy in front hands requests on, separated by commas.</source>
        <translation>أسماء أخرى يمرر بها وكيل أمامي الطلبات، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Port of the local server.</source>
        <translation>منفذ الخادم المحلي.</translation>
    </message>
    <message>
        <source>Addresses and networks that may send signals, separated by commas; empty: all.</source>
        <translation>العناوين والشبكات التي يجوز لها إرسال إشارات، مفصولة بفواصل؛ فارغ: الكل.</translation>
    </message>
    <message>
        <source>Instruments that signals may speak of, separated by commas; empty: all of the session.</source>
        <translation>الأدوات التي يجوز للإشارات ذكرها، مفصولة بفواصل؛ فارغ: كل أدوات الجلسة.</translation>
    </message>
    <message>
        <source>Requests that the log keeps; the oldest go.</source>
        <translation>الطلبات التي يحفظها السجل؛ تُحذف الأقدم.</translation>
    </message>
    <message>
        <source>Signals that one strategy may send in any minute.</source>
        <translation>الإشارات التي يجوز لاستراتيجية إرسالها في أي دقيقة.</translation>
    </message>
    <message>
        <source>Where a trusted proxy names the sender.</source>
        <translation>أين يذكر وكيل موثوق المرسل.</translation>
    </message>
    <message>
        <source>Signals need the signature of a proxy; a secret in body or path is not enough.</source>
        <translation>الإشارات تحتاج توقيع وكيل؛ ولا يكفي سر في المتن أو المسار.</translation>
    </message>
    <message>
        <source>Tickers of the sender and what they mean here: TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL.</source>
        <translation>رموز المرسل ومعناها هنا: TICKER=SYMBOL أو EXCHANGE:TICKER=SYMBOL.</translation>
    </message>
    <message>
        <source>Addresses whose word on the sender is believed, separated by commas.</source>
        <translation>العناوين التي يُصدَّق قولها عن المرسل، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Signals that may wait for the session; beyond, senders are told to try again.</source>
        <translation>الإشارات التي يجوز أن تنتظر الجلسة؛ وفوق ذلك يُطلب من المرسلين إعادة المحاولة.</translation>
    </message>
    <message>
        <source>A live session older than this is continued by a new one at a day close.</source>
        <translation>الجلسة المباشرة الأقدم من هذا تتابعها جلسة جديدة عند إغلاق اليوم.</translation>
    </message>
    <message>
        <source>A live session with more events is continued by a new one.</source>
        <translation>الجلسة المباشرة ذات الأحداث الأكثر تتابعها جلسة جديدة.</translation>
    </message>
    <message>
        <source>History of each base timeframe given to a session that starts inside a tape (--from) or on a feed.</source>
        <translation>تاريخ كل إطار أساسي يُعطى لجلسة تبدأ داخل شريط (--from) أو على تغذية.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>شموع</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>اتصالات</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>أسعار</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>إشارات</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>نقاط سعرية</translation>
    </message>
    <message>
        <source>Alpaca: the options of its stocks are listened to. indicative is free, delayed and altered; opra wants a paid plan.</source>
        <translation>Alpaca: يُستمع إلى خيارات أسهمها. indicative مجاني ومتأخر ومعدَّل؛ أما opra فيتطلب خطة مدفوعة.</translation>
    </message>
    <message>
        <source>Alpaca: contracts that end within so many days are listened to.</source>
        <translation>Alpaca: يُستمع إلى العقود التي تنتهي خلال هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>Alpaca: how often a chain is asked for; each thousand of its contracts is a request.</source>
        <translation>Alpaca: كم مرة تُطلب السلسلة؛ كل ألف من عقودها طلب واحد.</translation>
    </message>
    <message>
        <source>Alpaca: contracts with strikes so far from the price are listened to.</source>
        <translation>Alpaca: يُستمع إلى العقود التي تبعد أسعار تنفيذها عن السعر بهذا القدر.</translation>
    </message>
    <message>
        <source>Announced cash dividends as date,symbol,amount, the date being the first without it; several are separated by a semicolon. They are taken off the price that volatilities and greeks are found with. Before such a day a call that was sold may be exercised: a warning says so.</source>
        <translation>توزيعات نقدية معلنة بصيغة date,symbol,amount، والتاريخ هو أول يوم من دونها؛ تُفصل عدة توزيعات بفاصلة منقوطة. تُطرح من السعر الذي تُحسب به التقلبات والمعاملات اليونانية. قبل هذا اليوم قد يُنفَّذ خيار شراء مبيع: وتحذير يقول ذلك.</translation>
    </message>
    <message>
        <source>Interest by time instead of one rate for all: percent a year, continuously compounded, as 30d 4.2, 6m 4.1, 1y 4.05. Empty: options.rate_percent.</source>
        <translation>فائدة حسب المدة بدلًا من سعر واحد للجميع: نسبة مئوية في السنة بتركيب مستمر، مثل 30d 4.2, 6m 4.1, 1y 4.05. فارغ: options.rate_percent.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>created</source>
        <comment>order</comment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>refused by risk</source>
        <comment>order</comment>
        <translation>رفضته المخاطر</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>order</comment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>working</source>
        <comment>order</comment>
        <translation>قائم</translation>
    </message>
    <message>
        <source>partly filled</source>
        <comment>order</comment>
        <translation>منفّذ جزئيًا</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>order</comment>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>order</comment>
        <translation>منفّذ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>order</comment>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>order</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>order</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>open</source>
        <comment>position</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>position</comment>
        <translation>قيد الإغلاق</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>position</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>position</comment>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>position</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>kill switch</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>KILLED</source>
        <comment>kill switch</comment>
        <translation>أُوقف طارئًا</translation>
    </message>
    <message>
        <source>killed, acknowledged</source>
        <comment>kill switch</comment>
        <translation>أُوقف طارئًا، وتم الإقرار</translation>
    </message>
    <message>
        <source>market</source>
        <comment>order kind</comment>
        <translation>سوق</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>order kind</comment>
        <translation>محدد</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>order kind</comment>
        <translation>وقف</translation>
    </message>
    <message>
        <source>stop limit</source>
        <comment>order kind</comment>
        <translation>وقف محدد</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <comment>order kind</comment>
        <translation>وقف متحرك</translation>
    </message>
    <message>
        <source>on close</source>
        <comment>order kind: at the market&apos;s close</comment>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>DAY</source>
        <comment>time in force</comment>
        <translation>DAY</translation>
    </message>
    <message>
        <source>GTC</source>
        <comment>time in force</comment>
        <translation>GTC</translation>
    </message>
    <message>
        <source>IOC</source>
        <comment>time in force: immediate or cancel</comment>
        <translation>IOC</translation>
    </message>
    <message>
        <source>FOK</source>
        <comment>time in force: fill or kill</comment>
        <translation>FOK</translation>
    </message>
    <message>
        <source>GTD</source>
        <comment>time in force: good till date</comment>
        <translation>GTD</translation>
    </message>
    <message>
        <source>OPG</source>
        <comment>time in force: at the open</comment>
        <translation>OPG</translation>
    </message>
    <message>
        <source>BUY</source>
        <comment>side</comment>
        <translation>شراء</translation>
    </message>
    <message>
        <source>SELL</source>
        <comment>side</comment>
        <translation>بيع</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>signal</comment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>LONG</source>
        <comment>signal</comment>
        <translation>طويل</translation>
    </message>
    <message>
        <source>SHORT</source>
        <comment>signal</comment>
        <translation>قصير</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <comment>signal</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A</source>
        <comment>engine 1</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>engine 2, shadow</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>who acted</comment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>score</source>
        <comment>source of a signal</comment>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>file</source>
        <comment>source of a signal</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>local socket</source>
        <comment>source of a signal</comment>
        <translation>مقبس محلي</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>source of a signal</comment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of a signal</comment>
        <translation>webhook</translation>
    </message>
    <message>
        <source>place order</source>
        <comment>command</comment>
        <translation>إرسال أمر</translation>
    </message>
    <message>
        <source>cancel order</source>
        <comment>command</comment>
        <translation>إلغاء أمر</translation>
    </message>
    <message>
        <source>close position</source>
        <comment>command</comment>
        <translation>إغلاق مركز</translation>
    </message>
    <message>
        <source>close everything</source>
        <comment>command</comment>
        <translation>إغلاق الكل</translation>
    </message>
    <message>
        <source>kill</source>
        <comment>command</comment>
        <translation>إيقاف طارئ</translation>
    </message>
    <message>
        <source>acknowledge kill</source>
        <comment>command</comment>
        <translation>إقرار بالإيقاف الطارئ</translation>
    </message>
    <message>
        <source>unlock</source>
        <comment>command</comment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>change a flag</source>
        <comment>command</comment>
        <translation>تغيير راية</translation>
    </message>
    <message>
        <source>change a setting</source>
        <comment>command</comment>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>replace order</source>
        <comment>command</comment>
        <translation>استبدال أمر</translation>
    </message>
    <message>
        <source>move stop and target</source>
        <comment>command</comment>
        <translation>نقل الوقف والهدف</translation>
    </message>
    <message>
        <source>reverse position</source>
        <comment>command</comment>
        <translation>عكس المركز</translation>
    </message>
    <message>
        <source>correct position</source>
        <comment>command</comment>
        <translation>تصحيح مركز</translation>
    </message>
    <message>
        <source>move capital</source>
        <comment>command</comment>
        <translation>نقل رأس مال</translation>
    </message>
    <message>
        <source>open account</source>
        <comment>command</comment>
        <translation>فتح حساب</translation>
    </message>
    <message>
        <source>write a note</source>
        <comment>command</comment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>settle unverified orders</source>
        <comment>command</comment>
        <translation>حسم أوامر غير مؤكدة</translation>
    </message>
    <message>
        <source>end calm mode</source>
        <comment>command</comment>
        <translation>إنهاء وضع الهدوء</translation>
    </message>
    <message>
        <source>hold instrument</source>
        <comment>command</comment>
        <translation>إيقاف أداة</translation>
    </message>
    <message>
        <source>book funding</source>
        <comment>command</comment>
        <translation>قيد التمويل</translation>
    </message>
    <message>
        <source>route an experiment</source>
        <comment>command</comment>
        <translation>توجيه تجربة</translation>
    </message>
    <message>
        <source>switch an agent</source>
        <comment>command</comment>
        <translation>تبديل وكيل</translation>
    </message>
    <message>
        <source>order of several legs</source>
        <comment>command</comment>
        <translation>أمر متعدد الأرجل</translation>
    </message>
    <message>
        <source>change several settings</source>
        <comment>command</comment>
        <translation>تغيير عدة إعدادات</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>UTC</source>
        <comment>time zone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>exchange time</source>
        <comment>time zone</comment>
        <translation>توقيت البورصة</translation>
    </message>
    <message>
        <source>local time</source>
        <comment>time zone</comment>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a column, its time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WeightsText</name>
    <message>
        <source>%1 %2 → %3</source>
        <comment>name, before, after</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>SMC</source>
        <translation>SMC</translation>
    </message>
    <message>
        <source>Elliott</source>
        <translation>إليوت</translation>
    </message>
    <message>
        <source>harmonic</source>
        <translation>هارمونيك</translation>
    </message>
    <message>
        <source>detectors</source>
        <translation>الكواشف</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>فني</translation>
    </message>
    <message>
        <source>buy from</source>
        <translation>شراء من</translation>
    </message>
    <message>
        <source>sell from</source>
        <translation>بيع من</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Began with it</source>
        <comment>a configuration</comment>
        <translation>البداية بها</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>what was learned</comment>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>adaptive weights</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, in which market regime</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>changed</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the engine</source>
        <comment>who changed it</comment>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>who changed it</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>the base weights told the last outcomes better than what was learned</source>
        <translation>الأوزان الأساسية توقعت النتائج الأخيرة أفضل مما تم تعلّمه</translation>
    </message>
    <message>
        <source>signal %1: %2, %3 ATR</source>
        <comment>number, how it ended, result</comment>
        <translation>الإشارة %1: %2، %3 ATR</translation>
    </message>
    <message>
        <source>SMC %1 · Elliott %2 · harmonic %3 · detectors %4 · technical %5</source>
        <translation>SMC %1 · إليوت %2 · هارمونيك %3 · الكواشف %4 · فني %5</translation>
    </message>
    <message>
        <source>Adaptive weights are switched on, but the file forbids them (adaptive.enabled is false), or no session is open.</source>
        <translation>الأوزان التكيفية مفعّلة، لكن الملف يمنعها (adaptive.enabled قيمته false)، أو لا جلسة مفتوحة.</translation>
    </message>
    <message>
        <source>Adaptive weights are off: the weights stay as they are set. The flag adaptive_weights lets them learn.</source>
        <translation>الأوزان التكيفية معطّلة: تبقى الأوزان كما ضُبطت. الراية adaptive_weights تتيح لها التعلّم.</translation>
    </message>
    <message>
        <source>Adaptive weights learn: %1 outcomes so far, %2 signals wait for theirs. Base: %3.</source>
        <translation>الأوزان التكيفية تتعلّم: %1 نتيجة حتى الآن، و%2 إشارة تنتظر نتيجتها. الأساس: %3.</translation>
    </message>
    <message>
        <source>%1 outcomes had stale prices and taught nothing.</source>
        <translation>%1 نتيجة كانت أسعارها قديمة ولم تعلّم شيئًا.</translation>
    </message>
    <message>
        <source>Brier score of the last %1: %2 with what was learned, %3 with the base.</source>
        <translation>درجة Brier لآخر %1: %2 بما تم تعلّمه، و%3 بالأساس.</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>passed</source>
        <comment>a gate</comment>
        <translation>مرّت</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>by a gate or a rule</comment>
        <translation>مُنعت</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>by risk</comment>
        <translation>مسموحة</translation>
    </message>
    <message>
        <source>made smaller</source>
        <comment>by risk</comment>
        <translation>صُغّرت</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>by the agents</comment>
        <translation>وافقوا</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>by the agents</comment>
        <translation>رفضوا</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>an order</comment>
        <translation>منفّذ</translation>
    </message>
    <message>
        <source>Signal</source>
        <comment>kind of decision</comment>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Gates</source>
        <comment>kind of decision</comment>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>kind of decision</comment>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of decision</comment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>kind of decision</comment>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>kind of decision</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Not traded</source>
        <comment>kind of decision</comment>
        <translation>لم تُتداول</translation>
    </message>
    <message>
        <source>Assignment</source>
        <comment>kind of decision</comment>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>kind of decision</comment>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>kind of decision</comment>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>A</source>
        <comment>engine 1</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>engine 2</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>—</source>
        <comment>there is no such decision</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lots that risk granted, lots that were wanted</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a price</comment>
        <translation>بسعر %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>its price</comment>
        <translation>وقف %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>its price</comment>
        <translation>هدف %1</translation>
    </message>
    <message>
        <source>engine 2&apos;s shadow</source>
        <translation>ظل المحرك 2</translation>
    </message>
    <message>
        <source>main account</source>
        <translation>الحساب الرئيسي</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>وزن مفاهيم الأموال الذكية</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>وزن موجات إليوت</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>وزن نماذج الهارمونيك</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>وزن كل الكواشف معًا</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>وزن الدرجة الفنية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>setting, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>rule of the experiment = %1</source>
        <translation>قاعدة التجربة = %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>account, amount, currency</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no account would stand otherwise</source>
        <translation>لن يتغير وضع أي حساب</translation>
    </message>
    <message>
        <source>The session was decided by another version of Sextant: “as it was” is what this version makes of it.</source>
        <translation>قُررت الجلسة بإصدار آخر من Sextant: «كما كان» هو ما يستخلصه هذا الإصدار منها.</translation>
    </message>
    <message>
        <source>No experiment ran in the session, so that its rule changes nothing; change “router.mode” or “router.split_percent” instead.</source>
        <translation>لم تجرِ أي تجربة في الجلسة، فلا تغيّر قاعدتها شيئًا؛ غيّر بدلًا منها «router.mode» أو «router.split_percent».</translation>
    </message>
    <message>
        <source>All %1 decisions would have been the same.</source>
        <translation>كانت كل القرارات (%1) ستبقى نفسها.</translation>
    </message>
    <message>
        <source>%1 decisions would have been the same, %2 others: %3 would not have been, %4 are new, %5 changed.</source>
        <translation>%1 من القرارات تبقى نفسها، و%2 تختلف: %3 لا تقع، و%4 جديدة، و%5 متغيرة.</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>النتيجة: %1.</translation>
    </message>
    <message>
        <source>%1 of the changed ones came to the same for other reasons.</source>
        <translation>%1 من القرارات المتغيرة انتهت إلى النتيجة نفسها لأسباب أخرى.</translation>
    </message>
    <message>
        <source>First cause: %1 at %2.</source>
        <translation>السبب الأول: %1 في %2.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>يُعرض أول %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) had nothing to act on and were left out.</source>
        <translation>
            <numerusform>لم يُترك أي أمر.</numerusform>
            <numerusform>أمر واحد لم يجد ما يعمل عليه فتُرك.</numerusform>
            <numerusform>أمران لم يجدا ما يعملان عليه فتُركا.</numerusform>
            <numerusform>%n أوامر لم تجد ما تعمل عليه فتُركت.</numerusform>
            <numerusform>%n أمرًا لم تجد ما تعمل عليه فتُركت.</numerusform>
            <numerusform>%n أمر لم تجد ما تعمل عليه فتُركت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyModel</name>
    <message>
        <source>Sum of the timeframes</source>
        <translation>مجموع الأطر الزمنية</translation>
    </message>
    <message>
        <source>%1 = %2 − 0.5</source>
        <comment>sum, score</comment>
        <translation>%1 = %2 − 0.5</translation>
    </message>
    <message>
        <source>Kept reasons</source>
        <translation>الأسباب المحفوظة</translation>
    </message>
    <message>
        <source>Of this bar the %1 reasons that weighed most were kept; the sums are of all. The newest scored bar has them all.</source>
        <translation>حُفظت من هذه الشمعة الأسباب الأثقل وزنًا وعددها %1؛ والمجاميع من كل الأسباب. أحدث شمعة مقيَّمة تحويها كلها.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>timeframe, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>مجموع الأجزاء</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>score of a detector</comment>
        <translation>%1، الوزن %2</translation>
    </message>
    <message>
        <source>abstains: %1 is no pattern</source>
        <comment>score of a detector</comment>
        <translation>يمتنع: %1 ليس نموذجًا</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>detector</comment>
        <translation>غير متاح بعد</translation>
    </message>
    <message>
        <source>Technical score</source>
        <translation>الدرجة الفنية</translation>
    </message>
    <message>
        <source>not available yet</source>
        <comment>technical score</comment>
        <translation>غير متاحة بعد</translation>
    </message>
    <message>
        <source>not ready</source>
        <comment>indicator</comment>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>arm %1</source>
        <translation>الذراع %1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>arm, why</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>none runs: the settings of the router</source>
        <translation>لا شيء جارٍ: إعدادات الموجّه</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1، المرحلة %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>paired: both engines act, A on paper and B in its shadow</source>
        <translation>مزدوجة: يعمل المحركان معًا، A ورقيًا وB في ظله</translation>
    </message>
    <message>
        <source>split: only the engine of its arm acts</source>
        <translation>مقسّمة: يعمل محرك الذراع وحده</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, timeframe, trading day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>الانكشاف</translation>
    </message>
    <message>
        <source>takes no part in the analysis</source>
        <translation>لا يشارك في التحليل</translation>
    </message>
    <message>
        <source>Agents of engine 2</source>
        <translation>وكلاء المحرك 2</translation>
    </message>
    <message>
        <source>%1 of %2 spoke</source>
        <translation>أبدى الرأي %1 من %2</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>المحرك 2</translation>
    </message>
    <message>
        <source>B did not act: %1</source>
        <translation>لم يعمل B: %1</translation>
    </message>
    <message>
        <source>Decision of engine 2</source>
        <translation>قرار المحرك 2</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ وافقوا</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ رفضوا</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>%1, confidence %2, consensus %3</source>
        <translation>%1، الثقة %2، الإجماع %3</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>bullish %1, bearish %2, neutral %3</source>
        <translation>صعودي %1، هبوطي %2، محايد %3</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Risk rules of B</source>
        <translation>قواعد مخاطر B</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>مرّت</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>مُنعت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>✓ or ✗, gate or rule</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 — weight %2, contributes %3</source>
        <comment>opinion</comment>
        <translation>%1 — الوزن %2، المساهمة %3</translation>
    </message>
    <message>
        <source>%1 points, measured %2</source>
        <translation>%1 نقطة، القياس %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>Shadow order</source>
        <translation>أمر الظل</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>لا شيء: %1</translation>
    </message>
    <message>
        <source>Shadow order %1</source>
        <translation>أمر الظل %1</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>لم يعد محفوظًا هنا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <translation>التنفيذ %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 بسعر %2</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>قواعد المخاطر</translation>
    </message>
    <message>
        <source>wanted %1, granted %2</source>
        <translation>المطلوب %1، الممنوح %2</translation>
    </message>
    <message>
        <source>wanted %1, refused</source>
        <translation>المطلوب %1، رُفض</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الأمر %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>nobody knows what the market did to it while the program was away</source>
        <translation>لا أحد يعرف ما فعله السوق به والبرنامج متوقف</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وقف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, cause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation>المركز %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>وقف متحرك</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>متوسط السعر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <source>%1 (%2R)</source>
        <comment>money, units of risk</comment>
        <translation>%1 (%2R)</translation>
    </message>
    <message>
        <source>came from outside (%1)</source>
        <translation>جاءت من الخارج (%1)</translation>
    </message>
    <message>
        <source>%1 %2, confidence %3, agreement %4</source>
        <comment>score, what it says</comment>
        <translation>%1 %2، الثقة %3، التوافق %4</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>نمط السوق</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <comment>labels of a regime</comment>
        <translation>%1 (الثقة %2)</translation>
    </message>
    <message>
        <source>Signal %1 · %2 · %3</source>
        <comment>number, symbol, timeframe</comment>
        <translation>الإشارة %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Scored bar · %1 · %2 · %3</source>
        <comment>symbol, timeframe, time</comment>
        <translation>شمعة مقيَّمة · %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>الأمر %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3.</source>
        <comment>state, what, why</comment>
        <translation>%1: %2 — %3.</translation>
    </message>
    <message>
        <source>Position %1 · %2</source>
        <comment>number, symbol</comment>
        <translation>المركز %1 · %2</translation>
    </message>
    <message>
        <source>%1, result %2 — %3.</source>
        <comment>state, money, why</comment>
        <translation>%1، النتيجة %2 — %3.</translation>
    </message>
</context>
<context>
    <name>ZoneLayer</name>
    <message>
        <source>%1 %2</source>
        <comment>timeframe, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of zones, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Zones of %1 in sight: %2.</source>
        <translation>مناطق %1 الظاهرة: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Order blocks</source>
        <translation>كتل الأوامر</translation>
    </message>
    <message>
        <source>Fair value gaps</source>
        <translation>فجوات القيمة العادلة</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>السيولة</translation>
    </message>
    <message>
        <source>Dealing range</source>
        <translation>نطاق التعامل</translation>
    </message>
    <message>
        <source>Support and resistance</source>
        <translation>الدعم والمقاومة</translation>
    </message>
    <message>
        <source>Fibonacci levels</source>
        <translation>مستويات فيبوناتشي</translation>
    </message>
    <message>
        <source>Harmonic patterns</source>
        <translation>نماذج الهارمونيك</translation>
    </message>
    <message>
        <source>Elliott waves</source>
        <translation>موجات إليوت</translation>
    </message>
    <message>
        <source>The last candle against a move that broke the structure, and blocks that turned into breakers</source>
        <translation>آخر شمعة معاكسة لحركة كسرت الهيكل، والكتل التي تحولت إلى كتل كاسرة</translation>
    </message>
    <message>
        <source>Prices that were skipped between three candles</source>
        <translation>أسعار تخطاها السوق بين ثلاث شموع</translation>
    </message>
    <message>
        <source>Highs or lows behind which stops are likely to lie</source>
        <translation>قمم أو قيعان يُرجَّح وجود أوامر وقف خلفها</translation>
    </message>
    <message>
        <source>From the last swing low to the last swing high, with the middle between cheap and dear</source>
        <translation>من آخر قاع تأرجح إلى آخر قمة تأرجح، والوسط بين الرخيص والغالي</translation>
    </message>
    <message>
        <source>Clusters of swings that held the price</source>
        <translation>تجمّعات تأرجحات أمسكت السعر</translation>
    </message>
    <message>
        <source>Retracements and extensions of the last swings</source>
        <translation>تصحيحات وامتدادات آخر التأرجحات</translation>
    </message>
    <message>
        <source>Gartley, Bat, Crab and their kind, with the zone where they should turn</source>
        <translation>غارتلي والخفاش والسلطعون وأمثالها، مع منطقة انعكاسها المتوقعة</translation>
    </message>
    <message>
        <source>The best wave count, the price that proves it wrong and its target</source>
        <translation>أفضل ترقيم للموجات، والسعر الذي يُبطله، وهدفه</translation>
    </message>
    <message>
        <source>Order block</source>
        <translation>كتلة أوامر</translation>
    </message>
    <message>
        <source>Breaker block</source>
        <translation>كتلة كاسرة</translation>
    </message>
    <message>
        <source>Fair value gap</source>
        <translation>فجوة قيمة عادلة</translation>
    </message>
    <message>
        <source>Inverse fair value gap</source>
        <translation>فجوة قيمة عادلة معكوسة</translation>
    </message>
    <message>
        <source>Liquidity above highs</source>
        <translation>سيولة فوق القمم</translation>
    </message>
    <message>
        <source>Liquidity below lows</source>
        <translation>سيولة تحت القيعان</translation>
    </message>
    <message>
        <source>Impulse</source>
        <comment>Elliott wave</comment>
        <translation>موجة دافعة</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <comment>Elliott wave</comment>
        <translation>مثلث قطري</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <comment>Elliott correction</comment>
        <translation>زيجزاج</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>Elliott correction</comment>
        <translation>مسطح</translation>
    </message>
    <message>
        <source>Triangle</source>
        <comment>Elliott correction</comment>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>Price that proves the wave count wrong</source>
        <translation>السعر الذي يُبطل ترقيم الموجات</translation>
    </message>
    <message>
        <source>Target of the wave count</source>
        <translation>هدف ترقيم الموجات</translation>
    </message>
    <message>
        <source>Gartley</source>
        <comment>harmonic pattern</comment>
        <translation>غارتلي</translation>
    </message>
    <message>
        <source>Bat</source>
        <comment>harmonic pattern</comment>
        <translation>الخفاش</translation>
    </message>
    <message>
        <source>Alternate Bat</source>
        <comment>harmonic pattern</comment>
        <translation>الخفاش البديل</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <comment>harmonic pattern</comment>
        <translation>الفراشة</translation>
    </message>
    <message>
        <source>Crab</source>
        <comment>harmonic pattern</comment>
        <translation>السلطعون</translation>
    </message>
    <message>
        <source>Deep Crab</source>
        <comment>harmonic pattern</comment>
        <translation>السلطعون العميق</translation>
    </message>
    <message>
        <source>Shark</source>
        <comment>harmonic pattern</comment>
        <translation>القرش</translation>
    </message>
    <message>
        <source>Cypher</source>
        <comment>harmonic pattern</comment>
        <translation>سايفر</translation>
    </message>
    <message>
        <source>5-0</source>
        <comment>harmonic pattern</comment>
        <translation>5-0</translation>
    </message>
    <message>
        <source>AB=CD</source>
        <comment>harmonic pattern</comment>
        <translation>AB=CD</translation>
    </message>
    <message>
        <source>Reversal zone of a harmonic pattern</source>
        <translation>منطقة انعكاس نموذج هارمونيك</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>تصحيح فيبوناتشي</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>امتداد فيبوناتشي</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>مقاومة</translation>
    </message>
    <message>
        <source>untouched</source>
        <comment>zone</comment>
        <translation>لم تُلمس</translation>
    </message>
    <message>
        <source>touched</source>
        <comment>zone</comment>
        <translation>لُمست</translation>
    </message>
    <message>
        <source>half filled</source>
        <comment>price gap</comment>
        <translation>نصف مغلقة</translation>
    </message>
    <message>
        <source>mitigated</source>
        <comment>zone</comment>
        <translation>استُهلكت</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>price gap</comment>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>zone</comment>
        <translation>كُسرت</translation>
    </message>
    <message>
        <source>swept</source>
        <comment>liquidity</comment>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>run through</source>
        <comment>liquidity</comment>
        <translation>اختُرقت</translation>
    </message>
    <message>
        <source>forming</source>
        <comment>pattern</comment>
        <translation>يتشكل</translation>
    </message>
    <message>
        <source>in its zone</source>
        <comment>pattern</comment>
        <translation>في منطقته</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>pattern</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>first target reached</source>
        <comment>pattern</comment>
        <translation>بلغ الهدف الأول</translation>
    </message>
    <message>
        <source>second target reached</source>
        <comment>pattern</comment>
        <translation>بلغ الهدف الثاني</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>pattern</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>pattern</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>OB</source>
        <comment>order block, short</comment>
        <translation>OB</translation>
    </message>
    <message>
        <source>BB</source>
        <comment>breaker block, short</comment>
        <translation>BB</translation>
    </message>
    <message>
        <source>FVG</source>
        <comment>fair value gap, short</comment>
        <translation>FVG</translation>
    </message>
    <message>
        <source>iFVG</source>
        <comment>inverse fair value gap, short</comment>
        <translation>iFVG</translation>
    </message>
    <message>
        <source>stops above</source>
        <comment>liquidity</comment>
        <translation>أوامر وقف أعلاه</translation>
    </message>
    <message>
        <source>stops below</source>
        <comment>liquidity</comment>
        <translation>أوامر وقف أسفله</translation>
    </message>
    <message>
        <source>dealing range</source>
        <translation>نطاق التعامل</translation>
    </message>
    <message>
        <source>count fails</source>
        <comment>Elliott</comment>
        <translation>بطلان الترقيم</translation>
    </message>
    <message>
        <source>wave target</source>
        <comment>Elliott</comment>
        <translation>هدف الموجة</translation>
    </message>
    <message>
        <source>PRZ</source>
        <comment>reversal zone of a harmonic pattern, short</comment>
        <translation>PRZ</translation>
    </message>
    <message>
        <source>support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>مقاومة</translation>
    </message>
    <message>
        <source>%1 %2 filled</source>
        <comment>gap, share</comment>
        <translation>%1 أُغلق %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>zone, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>bullish</source>
        <comment>pattern</comment>
        <translation>صعودي</translation>
    </message>
    <message>
        <source>bearish</source>
        <comment>pattern</comment>
        <translation>هبوطي</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>zone, timeframe</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>zone, timeframe, direction</comment>
        <translation>%1 على %2، %3</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>النسبة %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>price</comment>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>prices</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 of it traded through</source>
        <translation>عبر التداول %1 منها</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>معروفة منذ %1</translation>
    </message>
    <message>
        <source>touched %1</source>
        <translation>لُمست %1</translation>
    </message>
    <message>
        <source>mitigated %1</source>
        <translation>استُهلكت %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>score %1 of 1</source>
        <translation>الدرجة %1 من 1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AccountDesk</name>
    <message>
        <source>Trade journal</source>
        <translation>سجل الصفقات</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>قيمة الحساب</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Open an account…</source>
        <translation>فتح حساب…</translation>
    </message>
    <message>
        <source>Move capital…</source>
        <translation>نقل رأس مال…</translation>
    </message>
    <message>
        <source>Correct a position…</source>
        <translation>تصحيح مركز…</translation>
    </message>
    <message>
        <source>Book funding…</source>
        <translation>قيد تمويل…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AgentsDesk</name>
    <message>
        <source>Export the decision log</source>
        <translation>تصدير سجل القرارات</translation>
    </message>
    <message>
        <source>Export shadow trades</source>
        <translation>تصدير صفقات الظل</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Positions A beside B</source>
        <translation>مراكز A مقابل B</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::AlertDesk</name>
    <message>
        <source>It is watched from now on: %1</source>
        <translation>يُراقَب من الآن: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>عُدّل: %1</translation>
    </message>
    <message>
        <source>Removed. “Undo” brings it back.</source>
        <translation>حُذف. «تراجع» يعيده.</translation>
    </message>
    <message>
        <source>The newest change was taken back.</source>
        <translation>تُراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>This channel is off or not set up. Choose from what importance on in the settings, and store its secrets.</source>
        <translation>هذه القناة معطّلة أو غير مهيأة. اختر في الإعدادات درجة الأهمية التي تبدأ منها، واحفظ مفاتيحها السرية.</translation>
    </message>
    <message>
        <source>A test from Sextant</source>
        <translation>اختبار من Sextant</translation>
    </message>
    <message>
        <source>If you can read this, the channel works.</source>
        <translation>إذا قرأت هذا فالقناة تعمل.</translation>
    </message>
    <message>
        <source>A test is on its way; the table says what came of it.</source>
        <translation>الاختبار في الطريق؛ ويُظهر الجدول نتيجته.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, BUY</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%1 بسعر %2</translation>
    </message>
    <message>
        <source>Trading was killed</source>
        <translation>أُوقف التداول طارئًا</translation>
    </message>
    <message>
        <source>Working orders are cancelled, and new ones refused until somebody unlocks.</source>
        <translation>أُلغيت الأوامر القائمة، وتُرفض الجديدة حتى يُفتح القفل.</translation>
    </message>
    <message>
        <source>alert added: %1</source>
        <comment>what can be undone</comment>
        <translation>إضافة تنبيه: %1</translation>
    </message>
    <message>
        <source>alert removed: %1</source>
        <comment>what can be undone</comment>
        <translation>حذف تنبيه: %1</translation>
    </message>
    <message>
        <source>alert changed: %1</source>
        <comment>what can be undone</comment>
        <translation>تغيير تنبيه: %1</translation>
    </message>
    <message>
        <source>The alert was changed in another way since, and stays as it is.</source>
        <translation>تغيّر التنبيه بطريقة أخرى منذ ذلك، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>تُسأل سلسلة المفاتيح الآن. قد تطلب منك فتح قفلها.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ChartDesk</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a session, its name</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ConfigurationSteps</name>
    <message>
        <source>taken back: %1</source>
        <comment>a reason that is kept</comment>
        <translation>سُحب: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>أُعيد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>لم يتغير أي إعداد</numerusform>
            <numerusform>تغيير إعداد واحد</numerusform>
            <numerusform>تغيير إعدادين</numerusform>
            <numerusform>تغيير %n إعدادات</numerusform>
            <numerusform>تغيير %n إعدادًا</numerusform>
            <numerusform>تغيير %n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1 %2 ← %3</translation>
    </message>
    <message>
        <source>The session ended before it answered.</source>
        <translation>انتهت الجلسة قبل أن تجيب.</translation>
    </message>
    <message>
        <source>Other changes are being recorded.</source>
        <translation>تُسجل تغييرات أخرى الآن.</translation>
    </message>
    <message>
        <source>%1 is %2 by now: it was changed in another way since, and stays as it is.</source>
        <translation>‏%1 صار %2: تغيّر بطريقة أخرى منذ ذلك، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <comment>setting, why</comment>
        <translation>رُفض %1: %2</translation>
    </message>
    <message>
        <source>%1 was switched in another way since, and stays as it is.</source>
        <translation>بُدّل %1 بطريقة أخرى منذ ذلك، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>No session listens: it ended, or it is a replay.</source>
        <translation>لا جلسة تستمع: انتهت، أو هي إعادة عرض.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::Desk</name>
    <message>
        <source>Trade</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>تذكرة الأمر</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>عمق السوق</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المراكز</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Market regimes</source>
        <translation>أنماط السوق</translation>
    </message>
    <message>
        <source>Fill ladder</source>
        <translation>سلّم التنفيذ</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>التقييم…</translation>
    </message>
    <message>
        <source>This is a replay: it shows what happened, and nothing can be changed in it.</source>
        <translation>هذه إعادة عرض: تُظهر ما حدث ولا يمكن تغيير شيء فيها.</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>سجل الصفقات</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>That was in another session. The list of sessions opens it to be looked back at.</source>
        <translation>حدث ذلك في جلسة أخرى. تفتحها قائمة الجلسات للاطلاع عليها.</translation>
    </message>
    <message>
        <source>Profiles of settings…</source>
        <translation>ملفات الإعدادات…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::DrawingStore</name>
    <message>
        <source>%1 drawings could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>تعذّر فهم %1 من الرسوم فتُركت. يُحفظ ملفها باسم %2.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read. The file with them is kept as %1.</source>
        <translation>تعذّرت قراءة رسوم المخططات. يُحفظ ملفها باسم %1.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be read: %1 cannot be opened.</source>
        <translation>تعذّرت قراءة رسوم المخططات: لا يمكن فتح %1.</translation>
    </message>
    <message>
        <source>The drawings on charts could not be written to %1: %2. They stay until the program ends.</source>
        <translation>تعذّرت كتابة رسوم المخططات في %1: %2. تبقى حتى ينتهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ExperimentDesk</name>
    <message>
        <source>The promise is frozen.</source>
        <translation>جُمّد التعهد.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>إنها جارية.</translation>
    </message>
    <message>
        <source>It begins with the next session.</source>
        <translation>تبدأ مع الجلسة القادمة.</translation>
    </message>
    <message>
        <source>The next share of units takes part.</source>
        <translation>تشارك الحصة التالية من الوحدات.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>أُوقفت مؤقتًا.</translation>
    </message>
    <message>
        <source>It is stopped. Conclude it when the last units are mature.</source>
        <translation>أُوقفت. اختتمها عند نضوج آخر الوحدات.</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>أُرشفت.</translation>
    </message>
    <message>
        <source>It is concluded, with the hash of this report.</source>
        <translation>اختُتمت، مع بصمة هذا التقرير.</translation>
    </message>
    <message>
        <source>The draft is there. Freeze its promise, then start it.</source>
        <translation>المسودة جاهزة. جمّد تعهدها ثم ابدأها.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Report (*.json)</source>
        <translation>تقرير (*.json)</translation>
    </message>
    <message>
        <source>Units (*.csv)</source>
        <translation>وحدات (*.csv)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FeedDesk</name>
    <message>
        <source>Feeds</source>
        <translation>التغذيات</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::FlagsDesk</name>
    <message>
        <source>Feature flags</source>
        <translation>رايات الميزات</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::HealthDesk</name>
    <message>
        <source>Window health</source>
        <translation>صحة النافذة</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::MarketDesk</name>
    <message>
        <source>Watchlist</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>الماسح</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::NotificationDesk</name>
    <message>
        <source>Earlier notifications could not all be read. The file with them is kept as %1.</source>
        <translation>تعذّرت قراءة كل الإشعارات السابقة. حُفظ ملفها باسم %1.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OperateDesk</name>
    <message>
        <source>Operate</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>There is no workspace whose journal could be verified.</source>
        <translation>لا مساحة عمل للتحقق من سجلها.</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is known of what was not reached.</source>
        <translation>أُلغي التحقق: لا يُعرف شيء عما لم يُبلغ.</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1</source>
        <translation>السجل ليس كما كُتب: %1</translation>
    </message>
    <message>
        <source>The decision log is not as it was written: %1</source>
        <translation>سجل القرارات ليس كما كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal&apos;s %n row(s) are unbroken.</source>
        <translation>
            <numerusform>لا صفوف في السجل.</numerusform>
            <numerusform>صف السجل الوحيد سليم.</numerusform>
            <numerusform>صفّا السجل سليمان.</numerusform>
            <numerusform>صفوف السجل (%n) سليمة كلها.</numerusform>
            <numerusform>صفوف السجل (%n) سليمة كلها.</numerusform>
            <numerusform>صفوف السجل (%n) سليمة كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of the agents follow from it, asked again.</source>
        <translation>
            <numerusform>لا قرارات للوكلاء تنتج عنه عند إعادة السؤال.</numerusform>
            <numerusform>قرار واحد للوكلاء ينتج عنه عند إعادة السؤال.</numerusform>
            <numerusform>قراران للوكلاء ينتجان عنه عند إعادة السؤال.</numerusform>
            <numerusform>%n قرارات للوكلاء تنتج عنه عند إعادة السؤال.</numerusform>
            <numerusform>%n قرارًا للوكلاء تنتج عنه عند إعادة السؤال.</numerusform>
            <numerusform>%n قرار للوكلاء تنتج عنه عند إعادة السؤال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::OptionDesk</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ReplayDesk</name>
    <message>
        <source>Previous signal</source>
        <translation>الإشارة السابقة</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>الإشارة التالية</translation>
    </message>
    <message>
        <source>%1: in a replay, which Ctrl+Shift+O opens</source>
        <translation>%1: في إعادة عرض تُفتح بـ Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>The signals of the session are being read …</source>
        <translation>تُقرأ إشارات الجلسة …</translation>
    </message>
    <message>
        <source>Go back to the signal before this moment, and stay there (F6)</source>
        <translation>العودة إلى الإشارة السابقة لهذه اللحظة والتوقف عندها (F6)</translation>
    </message>
    <message>
        <source>There is no signal before this moment.</source>
        <translation>لا إشارة قبل هذه اللحظة.</translation>
    </message>
    <message>
        <source>Go on to the next signal of the session, and stay there (F7)</source>
        <translation>التقدم إلى الإشارة التالية في الجلسة والتوقف عندها (F7)</translation>
    </message>
    <message>
        <source>There is no further signal in this session.</source>
        <translation>لا إشارة أخرى في هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::ScoringSteps</name>
    <message>
        <source>change of the scoring configuration</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>تغيير إعدادات التقييم</translation>
    </message>
    <message>
        <source>The scoring configuration was changed in another way since, and stays as it is.</source>
        <translation>غُيّرت إعدادات التقييم بطريقة أخرى منذ ذلك الحين، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a reason that is kept</comment>
        <translation>سُحب: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>a reason that is kept</comment>
        <translation>أُعيد: %1</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SessionsDesk</name>
    <message>
        <source>Export the session as files…</source>
        <translation>تصدير الجلسة كملفات…</translation>
    </message>
    <message>
        <source>There is no session yet that could be exported.</source>
        <translation>لا توجد جلسة بعد لتصديرها.</translation>
    </message>
    <message>
        <source>Compare the last two sessions</source>
        <translation>مقارنة آخر جلستين</translation>
    </message>
    <message>
        <source>There are not two sessions yet that could be compared.</source>
        <translation>لا توجد بعد جلستان للمقارنة.</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>أُزيلت “%1” من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are removed from the list.</source>
        <translation>
            <numerusform>لم تُزل أي جلسة من القائمة.</numerusform>
            <numerusform>أُزيلت جلسة واحدة من القائمة.</numerusform>
            <numerusform>أُزيلت جلستان من القائمة.</numerusform>
            <numerusform>أُزيلت %n جلسات من القائمة.</numerusform>
            <numerusform>أُزيلت %n جلسة من القائمة.</numerusform>
            <numerusform>أُزيلت %n جلسة من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list.</source>
        <translation>عادت إلى القائمة.</translation>
    </message>
    <message>
        <source>Name and note are kept.</source>
        <translation>حُفظ الاسم والملاحظة.</translation>
    </message>
    <message>
        <source>A new folder for the session&apos;s files</source>
        <translation>مجلد جديد لملفات الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written to %2: %n file(s).</source>
        <translation>
            <numerusform>كُتبت “%1” في %2: بلا ملفات.</numerusform>
            <numerusform>كُتبت “%1” في %2: ملف واحد.</numerusform>
            <numerusform>كُتبت “%1” في %2: ملفان.</numerusform>
            <numerusform>كُتبت “%1” في %2: %n ملفات.</numerusform>
            <numerusform>كُتبت “%1” في %2: %n ملفًا.</numerusform>
            <numerusform>كُتبت “%1” في %2: %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>لم تُزل أي جلسة</numerusform>
            <numerusform>إزالة جلسة واحدة</numerusform>
            <numerusform>إزالة جلستين</numerusform>
            <numerusform>إزالة %n جلسات</numerusform>
            <numerusform>إزالة %n جلسة</numerusform>
            <numerusform>إزالة %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought back</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>لم تُستعد أي جلسة</numerusform>
            <numerusform>استعادة جلسة واحدة</numerusform>
            <numerusform>استعادة جلستين</numerusform>
            <numerusform>استعادة %n جلسات</numerusform>
            <numerusform>استعادة %n جلسة</numerusform>
            <numerusform>استعادة %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>session “%1” removed</source>
        <comment>what can be undone</comment>
        <translation>إزالة الجلسة «%1»</translation>
    </message>
    <message>
        <source>session “%1” brought back</source>
        <comment>what can be undone</comment>
        <translation>استعادة الجلسة «%1»</translation>
    </message>
    <message>
        <source>The list of sessions was changed in another way since.</source>
        <translation>تغيّرت قائمة الجلسات بطريقة أخرى منذ ذلك.</translation>
    </message>
    <message>
        <source>The session is open. Stop it first.</source>
        <translation>الجلسة مفتوحة. أوقفها أولًا.</translation>
    </message>
    <message>
        <source>name and note of session “%1”</source>
        <comment>what can be undone</comment>
        <translation>اسم الجلسة «%1» وملاحظتها</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::SettingsBatch</name>
    <message>
        <source>The session ended before it answered. Look at the settings, and try again.</source>
        <translation>انتهت الجلسة قبل أن تجيب. انظر الإعدادات وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Other changes are being recorded. Try again in a moment.</source>
        <translation>تُسجل تغييرات أخرى الآن. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>No session listens any more. Try again.</source>
        <translation>لا جلسة تستمع بعد الآن. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TableExport</name>
    <message>
        <source>Another file is being written. Wait for it, or cancel it.</source>
        <translation>يُكتب ملف آخر. انتظره أو ألغه.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <comment>file</comment>
        <translation>يُكتب %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي صف في %1</numerusform>
            <numerusform>كُتب صف واحد في %1</numerusform>
            <numerusform>كُتب صفان في %1</numerusform>
            <numerusform>كُتبت %n صفوف في %1</numerusform>
            <numerusform>كُتب %n صفًا في %1</numerusform>
            <numerusform>كُتب %n صف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::TradeDesk</name>
    <message>
        <source>Write an order</source>
        <translation>كتابة أمر</translation>
    </message>
    <message>
        <source>Go to the depth ladder</source>
        <translation>الانتقال إلى سلّم العمق</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>عمق السوق</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WatchlistStore</name>
    <message>
        <source>Watchlists and screens could not be read: %1 cannot be opened.</source>
        <translation>تعذرت قراءة قوائم المتابعة وعمليات المسح: لا يمكن فتح %1.</translation>
    </message>
    <message>
        <source>%1 watchlists, groups or screens could not be understood and are left out. The file with them is kept as %2.</source>
        <translation>تعذر فهم بعض القوائم أو المجموعات أو عمليات المسح وتُركت (العدد: %1). يبقى الملف الذي يحتويها باسم %2.</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be read. The file with them is kept as %1.</source>
        <translation>تعذرت قراءة قوائم المتابعة وعمليات المسح. يبقى الملف الذي يحتويها باسم %1.</translation>
    </message>
    <message>
        <source>Watchlists and screens could not be written to %1: %2. They stay until the program ends.</source>
        <translation>تعذرت كتابة قوائم المتابعة وعمليات المسح في %1: %2. تبقى حتى ينتهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WebhookDesk</name>
    <message>
        <source>from the page of the webhook</source>
        <translation>من صفحة webhook</translation>
    </message>
    <message>
        <source>It works: the request came through all checks up to the session (422, “%1”).</source>
        <translation>يعمل: اجتاز الطلب كل الفحوص حتى الجلسة (422، «%1»).</translation>
    </message>
    <message>
        <source>No answer came: %1</source>
        <translation>لم يصل رد: %1</translation>
    </message>
    <message>
        <source>It was answered with %1, “%2”.</source>
        <translation>كان الرد %1، «%2».</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The new secret is in the clipboard. The old one is still taken until the next change.</source>
        <translation>المفتاح السري الجديد في الحافظة. يبقى القديم مقبولًا حتى التغيير التالي.</translation>
    </message>
    <message>
        <source>The secret is in the clipboard; put it into the template.</source>
        <translation>المفتاح السري في الحافظة؛ ضعه في القالب.</translation>
    </message>
    <message>
        <source>The keychain is being asked. It may want you to unlock it.</source>
        <translation>تُسأل سلسلة المفاتيح الآن. قد تطلب منك فتح قفلها.</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WhatIfDesk</name>
    <message>
        <source>%1, %2</source>
        <comment>session, when it was begun</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <comment>engine, kind of decision, as it was, what if</comment>
        <translation>%1 %2: من %3 إلى %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
</context>
<context>
    <name>sextant::cockpit::WindowDoor</name>
    <message>
        <source>%1 is in the way: it is no socket. Remove it, so that another start finds this window.</source>
        <translation>%1 يعيق: ليس مقبسًا. أزله كي يجد تشغيل آخر هذه النافذة.</translation>
    </message>
    <message>
        <source>Another start will not find this window: %1</source>
        <translation>لن يجد تشغيل آخر هذه النافذة: %1</translation>
    </message>
</context>
<context>
    <name>sextant::host::ExperimentKeeper</name>
    <message>
        <source>Experiment %1 was stopped: %2.</source>
        <translation>أُوقفت التجربة %1: %2.</translation>
    </message>
    <message>
        <source>The report is still being made. Try again.</source>
        <translation>التقرير قيد الإعداد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>لا تقرير بعد.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب إلى %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>تعذّرت كتابة %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>sextant::host::ScoringKeeper</name>
    <message>
        <source>Another change of the scoring configuration is being recorded.</source>
        <translation>يجري تسجيل تغيير آخر لإعدادات التقييم.</translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>لا جديد في الملف.</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect.</source>
        <translation>%1. تبقى الأوزان السابقة سارية.</translation>
    </message>
    <message>
        <source>%1. The weights before stay in effect: correct the file and save it, or undo the change.</source>
        <translation>%1. تبقى الأوزان السابقة سارية: صحّح الملف واحفظه، أو تراجع عن التغيير.</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>لم يُعتمد %1: %2</translation>
    </message>
    <message>
        <source>There is no change in this session that could be undone.</source>
        <translation>لا تغيير في هذه الجلسة يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>No session takes changes at present.</source>
        <translation>لا جلسة تقبل التغييرات حاليًا.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>The scoring configuration could not be written: %1. What is in effect stays; make room on the disk or check the permissions.</source>
        <translation>تعذّرت كتابة إعدادات التقييم: %1. يبقى الساري كما هو؛ وفّر مساحة على القرص أو تحقق من الأذونات.</translation>
    </message>
</context>
<context>
    <name>sextant::host::WhatIfRunner</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was playing the session again: %1. Nothing was compared; running sessions are not concerned.</source>
        <translation>توقف المحرك عند خلل في أثناء إعادة تشغيل الجلسة: %1. لم يُقارَن شيء؛ والجلسات الجارية لا تتأثر.</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentDecisionsModel</name>
    <message>
        <source>✓ approved</source>
        <translation>✓ وافقوا</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ رفضوا</translation>
    </message>
    <message>
        <source>shadow order %1</source>
        <translation>أمر الظل %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>الاحتساب</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
</context>
<context>
    <name>sextant::models::AgentsModel</name>
    <message>
        <source>engine 2 is off</source>
        <translation>المحرك 2 متوقف</translation>
    </message>
    <message>
        <source>stopped by a command</source>
        <translation>أوقفه أمر</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on, not heard yet</source>
        <translation>مفعّل، لم يُسمع بعد</translation>
    </message>
    <message>
        <source>warming up %1/%2</source>
        <translation>إحماء %1/%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds of an interval</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1R</source>
        <comment>units of risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>Spoke of %1 of %2 decisions: %3 for the signal, %4 against it.</source>
        <translation>أبدى رأيه في %1 من %2 قرار: %3 مع الإشارة و%4 ضدها.</translation>
    </message>
    <message>
        <source>Vetoed %1 signals; those whose end is known would have earned %2 in all.</source>
        <translation>نقض %1 إشارة؛ وما عُرفت نهايته منها كان سيربح %2 إجمالًا.</translation>
    </message>
    <message>
        <source>The market went where it said in %1 of %2 cases (95 %: %3).</source>
        <translation>سار السوق حيث قال في %1 من %2 حالة (95%: %3).</translation>
    </message>
    <message>
        <source>%1 shadow trades it was for: %2 won (95 %: %3).</source>
        <translation>%1 صفقة ظل كان معها: ربح %2 (95%: %3).</translation>
    </message>
    <message>
        <source>They earned %1 on average (95 %: %2).</source>
        <translation>ربحت %1 في المتوسط (95%: %2).</translation>
    </message>
    <message>
        <source>They earned %1 on average; an interval needs %2 of them.</source>
        <translation>ربحت %1 في المتوسط؛ والمجال يحتاج إلى %2 منها.</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>part, mean result, number of trades</comment>
        <translation>%1 %2 في %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what, its parts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>بحسب الرمز</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>بحسب النمط</translation>
    </message>
    <message>
        <source>By part of the day</source>
        <translation>بحسب جزء اليوم</translation>
    </message>
    <message>
        <source>The last 50 earned %1, the 50 before %2.</source>
        <translation>آخر 50 ربحت %1، والخمسون قبلها %2.</translation>
    </message>
    <message>
        <source>Brier score %1 (%2 reliability − %3 resolution + %4 uncertainty).</source>
        <translation>درجة Brier %1 (الموثوقية %2 − التمييز %3 + عدم اليقين %4).</translation>
    </message>
    <message>
        <source>Calibration error %1; perfect calibration would show %2.</source>
        <translation>خطأ المعايرة %1؛ والمعايرة التامة تُظهر %2.</translation>
    </message>
    <message>
        <source>It tells right from wrong with %1 (0.5 is chance).</source>
        <translation>يميّز الصواب من الخطأ بمقدار %1 (0.5 صدفة).</translation>
    </message>
    <message>
        <source>Recalibrating it helps on data it has not seen: Brier %1 instead of %2.</source>
        <translation>إعادة معايرته تفيد على بيانات لم يرها: Brier %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>Recalibrating it does not help on data it has not seen.</source>
        <translation>إعادة معايرته لا تفيد على بيانات لم يرها.</translation>
    </message>
    <message>
        <source>Its confidence counts as what it was worth: 50 as %1, 70 as %2, 90 as %3 (%4 outcomes, %5).</source>
        <translation>تُحسب ثقته بما كانت تساويه: 50 تُحسب %1، و70 تُحسب %2، و90 تُحسب %3 (%4 نتيجة، %5).</translation>
    </message>
    <message>
        <source>isotonic</source>
        <translation>رتيب</translation>
    </message>
    <message>
        <source>Platt</source>
        <comment>a method of recalibration</comment>
        <translation>Platt</translation>
    </message>
    <message>
        <source>right in %1 of %2 cases</source>
        <translation>أصاب في %1 من %2 حالة</translation>
    </message>
    <message>
        <source>Who speaks of signals in engine 2</source>
        <translation>من يبدي رأيه في إشارات المحرك 2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Core 35 %, specialists 40 %, sub-agents 25 % of the weight</source>
        <translation>الأساسيون 35%، المتخصصون 40%، الفرعيون 25% من الوزن</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Whether it takes part</source>
        <translation>هل يشارك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Signals it spoke of in this session</source>
        <translation>إشارات أبدى رأيه فيها في هذه الجلسة</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>How often the market went where it said, where that is known</source>
        <translation>كم مرة سار السوق حيث قال، حيث يُعرف ذلك</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>الإصابة</translation>
    </message>
    <message>
        <source>How sure it was on average, of 100</source>
        <translation>متوسط ثقته من 100</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Mean squared error of its confidence: 0 is best, 0.25 is a coin; from 30 results on</source>
        <translation>متوسط مربع خطأ ثقته: 0 هو الأفضل، و0.25 قرعة؛ ابتداءً من 30 نتيجة</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Mean result of the shadow trades it was for, in units of their risk</source>
        <translation>متوسط نتيجة صفقات الظل التي كان معها، بوحدات مخاطرتها</translation>
    </message>
    <message>
        <source>Exp. R</source>
        <translation>توقع R</translation>
    </message>
    <message>
        <source>Signals it stopped</source>
        <translation>إشارات أوقفها</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>النقض</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertEventsModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>A firing, or a change of the alert</source>
        <translation>إطلاق التنبيه أو تغييره</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما قيس</translation>
    </message>
    <message>
        <source>Engine time</source>
        <translation>وقت المحرّك</translation>
    </message>
    <message>
        <source>When it was so in the session</source>
        <translation>متى كان ذلك في الجلسة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>من غيّرها</translation>
    </message>
</context>
<context>
    <name>sextant::models::AlertRulesModel</name>
    <message>
        <source>on</source>
        <comment>alert</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>alert</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>alert</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>alert</comment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Whether it is watched</source>
        <translation>هل هو مراقَب</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>ما يُخبر به</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Armed: it fires when the level is reached. Otherwise it holds already, or fired, and waits until the value was far enough away.</source>
        <translation>متأهب: ينطلق عند بلوغ المستوى. وإلا فالشرط قائم أصلًا، أو انطلق وينتظر ابتعاد القيمة بما يكفي.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>How much it matters: what may break the quiet hours</source>
        <translation>مدى أهميته: ما يجوز أن يكسر ساعات الهدوء</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>الإبلاغ عبر</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>إلى أين يُرسل</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>انطلق</translation>
    </message>
    <message>
        <source>How often, as far as the history goes</source>
        <translation>كم مرة، بقدر ما يمتد السجل</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>When it fired last, by the clock of this computer</source>
        <translation>آخر انطلاق، بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was written down with it</source>
        <translation>ما دُوّن معه</translation>
    </message>
</context>
<context>
    <name>sextant::models::AuditModel</name>
    <message>
        <source>%1: %2</source>
        <comment>command, key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <comment>command, key, value</comment>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did it</comment>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>المحرك %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>typed reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> — </source>
        <comment>between parts of a sentence</comment>
        <translation> — </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quantity before and after</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>متى حدث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The operator, or the engine that it happened to</source>
        <translation>المستخدم، أو المحرك الذي حدث له</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>The command, the rule or the incident</source>
        <translation>الطلب أو القاعدة أو الحادثة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>The typed reason, or what the engine says</source>
        <translation>السبب المكتوب، أو ما يقوله المحرك</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>الأداة المعنية</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>What the rule found</source>
        <translation>ما وجدته القاعدة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>What the rule allows</source>
        <translation>ما تسمح به القاعدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>What the order wanted, and what the rule left of it</source>
        <translation>ما أراده الأمر، وما أبقته القاعدة منه</translation>
    </message>
</context>
<context>
    <name>sextant::models::ChannelsModel</name>
    <message>
        <source>off</source>
        <comment>channel</comment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>channel</comment>
        <translation>غير مهيأة</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>waiting, 12 s more</comment>
        <translation>%1، بعد %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>importance</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Its secrets are missing. Store them, and apply.</source>
        <translation>مفاتيحها السرية ناقصة. احفظها ثم طبّق.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Where messages go</source>
        <translation>إلى أين تذهب الرسائل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How it fares</source>
        <translation>حاله</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What matters less is not told</source>
        <translation>ما هو أقل أهمية لا يُخبر به</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Messages that have not gone out</source>
        <translation>رسائل لم تخرج بعد</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>مُبلَّغ</translation>
    </message>
    <message>
        <source>What they told of: bursts are told together</source>
        <translation>عمّا أخبرت: الدفعات تُخبر معًا</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>مُسقَط</translation>
    </message>
    <message>
        <source>For which there was no room; what matters least goes first</source>
        <translation>ما لم يتسع له المكان؛ الأقل أهمية أولًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Given up after several tries, or refused</source>
        <translation>تُرك بعد عدة محاولات، أو رُفض</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What the service said last, and what to do</source>
        <translation>آخر ما قالته الخدمة وما ينبغي فعله</translation>
    </message>
</context>
<context>
    <name>sextant::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>متى أُغلق</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Whose position it was: A paper, B shadow</source>
        <translation>لمن كان المركز: A ورقي، B ظل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>أكبر ما بلغه: + طويل، - قصير</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Average price of the entry</source>
        <translation>متوسط سعر الدخول</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>Average price of the exit</source>
        <translation>متوسط سعر الخروج</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>ر/خ</translation>
    </message>
    <message>
        <source>Result less fees</source>
        <translation>النتيجة بعد العمولات</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>العمولات</translation>
    </message>
    <message>
        <source>Commissions of entry and exit</source>
        <translation>عمولات الدخول والخروج</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>النتيجة بوحدات ما عرّضه الوقف للمخاطرة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>من الدخول إلى الخروج</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>لمن كان المركز</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>لماذا أُغلق</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Of the main account</source>
        <translation>للحساب الرئيسي</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>الجلسة التي بدأت أولًا</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>الجلسة التي بدأت لاحقًا</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>الثانية ناقص الأولى</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>أول حدث</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر حدث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>افتُتح بـ</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>المراكز المغلقة</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>المراكز المفتوحة</translation>
    </message>
    <message>
        <source>Net result of closed positions</source>
        <translation>صافي نتيجة المراكز المغلقة</translation>
    </message>
    <message>
        <source>Fees of closed positions</source>
        <translation>رسوم المراكز المغلقة</translation>
    </message>
    <message>
        <source>Closed with a gain</source>
        <translation>أُغلقت بربح</translation>
    </message>
    <message>
        <source>Deepest drawdown of realised equity</source>
        <translation>أعمق تراجع لرأس المال المحقق</translation>
    </message>
</context>
<context>
    <name>sextant::models::ComparedSettingsModel</name>
    <message>
        <source>default</source>
        <comment>value of a setting</comment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Setting or flag</source>
        <translation>الإعداد أو العلم</translation>
    </message>
    <message>
        <source>What the sessions began with</source>
        <translation>ما بدأت به الجلستان</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>The session that was begun first</source>
        <translation>الجلسة التي بدأت أولًا</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>The session that was begun later</source>
        <translation>الجلسة التي بدأت لاحقًا</translation>
    </message>
</context>
<context>
    <name>sextant::models::DepthLadderModel</name>
    <message>
        <source>No session yet — start the demo or open a recording.</source>
        <translation>لا جلسة بعد — ابدأ العرض التجريبي أو افتح تسجيلًا.</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>لا أداة — اختر واحدة من قائمة المتابعة.</translation>
    </message>
    <message>
        <source>No price yet — press play.</source>
        <translation>لا سعر بعد — اضغط «بدء».</translation>
    </message>
    <message>
        <source>No order book in this source: best bid and ask only.</source>
        <translation>لا دفتر أوامر في هذا المصدر: أفضل طلب وعرض فقط.</translation>
    </message>
    <message>
        <source>No order book in this source: last price only.</source>
        <translation>لا دفتر أوامر في هذا المصدر: آخر سعر فقط.</translation>
    </message>
    <message>
        <source>Waiting for the first snapshot of the book.</source>
        <translation>بانتظار أول لقطة للدفتر.</translation>
    </message>
    <message>
        <source>The book is old: nothing came for %1.</source>
        <translation>الدفتر قديم: لم يصل شيء منذ %1.</translation>
    </message>
    <message>
        <source>An update of the book is missing; it is wrong until the next snapshot.</source>
        <translation>تحديث للدفتر مفقود؛ وهو خاطئ حتى اللقطة التالية.</translation>
    </message>
    <message>
        <source>The book is crossed, bid above ask; it is wrong until the next snapshot.</source>
        <translation>الدفتر متقاطع، الطلب فوق العرض؛ وهو خاطئ حتى اللقطة التالية.</translation>
    </message>
    <message>
        <source>%1 (%2 bp)</source>
        <comment>spread as a price, in hundredths of a percent</comment>
        <translation>%1 (%2 bp)</translation>
    </message>
    <message>
        <source>S %1</source>
        <comment>a stop order, quantity</comment>
        <translation>و %1</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>is being moved</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>no own buy order at %1</source>
        <translation>لا أمر شراء لك عند %1</translation>
    </message>
    <message>
        <source>no own sell order at %1</source>
        <translation>لا أمر بيع لك عند %1</translation>
    </message>
    <message>
        <source>bid %1 at %2, %3 down to here</source>
        <translation>طلب %1 عند %2، و%3 نزولًا إلى هنا</translation>
    </message>
    <message>
        <source>no bid at %1</source>
        <translation>لا طلب عند %1</translation>
    </message>
    <message>
        <source>%1, last trade</source>
        <translation>%1، آخر صفقة</translation>
    </message>
    <message>
        <source>ask %1 at %2, %3 up to here</source>
        <translation>عرض %1 عند %2، و%3 صعودًا إلى هنا</translation>
    </message>
    <message>
        <source>no ask at %1</source>
        <translation>لا عرض عند %1</translation>
    </message>
    <message>
        <source>Buys</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>sizes in a ladder of prices</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sells</source>
        <comment>own orders in a ladder of prices</comment>
        <translation>البيع</translation>
    </message>
</context>
<context>
    <name>sextant::models::DrawingListModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a point: price, time</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>drawing</comment>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>drawing</comment>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>drawing</comment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>free</source>
        <comment>drawing that can be moved</comment>
        <translation>حر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first point of a drawing</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last point of a drawing</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>of a Fibonacci drawing</comment>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>column: a drawing is not hidden</comment>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column: a drawing cannot be moved</comment>
        <translation>مقفل</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentHealthModel</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>ما يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Sample ratio (χ²)</source>
        <translation>نسبة العينة (χ²)</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>A %1, B %2 units; over time p = %3. Below 0.001 over time nothing may be concluded.</source>
        <translation>A %1 وB %2 وحدة؛ عبر الوقت p = %3. دون 0.001 عبر الوقت لا يجوز استنتاج شيء.</translation>
    </message>
    <message>
        <source>one arm has all</source>
        <translation>ذراع واحد له الكل</translation>
    </message>
    <message>
        <source>With a split of 0% or 100% there is nothing to check.</source>
        <translation>مع تقسيم 0% أو 100% لا شيء يُفحص.</translation>
    </message>
    <message>
        <source>Identical inputs A and B</source>
        <translation>تطابق مدخلات A وB</translation>
    </message>
    <message>
        <source>one intake</source>
        <translation>مدخل واحد</translation>
    </message>
    <message>
        <source>Both engines are given the same enriched signal and the same market; fills, sizes and exits are the same code.</source>
        <translation>يُعطى المحركان الإشارة المُثراة نفسها والسوق نفسه؛ والتنفيذ والكمية والخروج بالشيفرة نفسها.</translation>
    </message>
    <message>
        <source>No live orders from B</source>
        <translation>لا أوامر حية من B</translation>
    </message>
    <message>
        <source>A shadow order has a type of its own that no venue takes.</source>
        <translation>لأمر الظل نوع خاص به لا تقبله أي بورصة.</translation>
    </message>
    <message numerus="yes">
        <source> · %n more day(s)</source>
        <translation>
            <numerusform> · اكتملت الأيام</numerusform>
            <numerusform> · يوم آخر</numerusform>
            <numerusform> · يومان آخران</numerusform>
            <numerusform> · %n أيام أخرى</numerusform>
            <numerusform> · %n يومًا آخر</numerusform>
            <numerusform> · %n يوم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Power for %1</source>
        <comment>effect</comment>
        <translation>القوة الإحصائية لـ %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>The chance to find the smallest effect that matters with the units there are; %1 is wanted.</source>
        <translation>احتمال كشف أصغر أثر ذي أهمية بالوحدات الموجودة؛ والمطلوب %1.</translation>
    </message>
    <message>
        <source>Guardrail: %1</source>
        <translation>حاجز أمان: %1</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>مخترق</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>ضمن %1</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>قيد الإحماء</translation>
    </message>
    <message>
        <source>It must not get worse by more than %1.</source>
        <translation>يجب ألا يسوء أكثر من %1.</translation>
    </message>
    <message>
        <source>Peeking-safe interval</source>
        <translation>مجال آمن للاطلاع المتكرر</translation>
    </message>
    <message>
        <source>always-valid %1</source>
        <translation>صالح دائمًا %1</translation>
    </message>
    <message>
        <source>The interval holds at every moment at once, so one may look and stop whenever one likes.</source>
        <translation>المجال صالح في كل لحظة معًا، فيمكن الاطلاع والإيقاف متى شئت.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>%1 on %2 days</source>
        <comment>count</comment>
        <translation>%1 في %2 يومًا</translation>
    </message>
    <message>
        <source>Left out: %1 too young, %2 of earlier phases, %3 that take no part, %4 of first days.</source>
        <translation>تُركت: %1 حديثة جدًا، و%2 من مراحل سابقة، و%3 لا تشارك، و%4 من الأيام الأولى.</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentMetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>What is compared; the first one decides</source>
        <translation>ما يُقارَن؛ والأول هو الذي يقرر</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A ورقي</translation>
    </message>
    <message>
        <source>Engine 1</source>
        <translation>المحرك 1</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B ظل</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>المحرك 2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What the interval says</source>
        <translation>ما يقوله المجال</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1, too early to be read</source>
        <translation>%1، الوقت مبكر لقراءته</translation>
    </message>
    <message>
        <source>no interval yet</source>
        <translation>لا مجال بعد</translation>
    </message>
    <message>
        <source>%1 · decides</source>
        <comment>metric</comment>
        <translation>%1 · يقرر</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Always valid: it holds however often it is looked at. The dashed line is zero.</source>
        <translation>صالح دائمًا: يصح مهما تكرر النظر إليه. الخط المتقطع هو الصفر.</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentViewsModel</name>
    <message>
        <source>View</source>
        <translation>المنظور</translation>
    </message>
    <message>
        <source>How the metric that decides is looked at; none of these decides</source>
        <translation>كيف يُنظر إلى المقياس المقرِّر؛ ولا شيء من هذه يقرر</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>of a view</comment>
        <translation>مجال 95%</translation>
    </message>
    <message>
        <source>At the level that was promised; for one look</source>
        <translation>عند المستوى المتعهَّد به؛ لاطلاع واحد</translation>
    </message>
    <message>
        <source>p or chance</source>
        <translation>p أو الاحتمال</translation>
    </message>
    <message>
        <source>p of no difference; of the Bayesian view the chance that B is better</source>
        <translation>p لعدم وجود فرق؛ وفي المنظور البايزي احتمال أن B أفضل</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Fixed test of day sums</source>
        <translation>اختبار ثابت لمجاميع الأيام</translation>
    </message>
    <message>
        <source>Fixed test of units</source>
        <translation>اختبار ثابت للوحدات</translation>
    </message>
    <message>
        <source>Right for one look at the planned end; looking often finds differences that are not there</source>
        <translation>صحيح لاطلاع واحد عند النهاية المقررة؛ كثرة الاطلاع تجد فروقًا لا وجود لها</translation>
    </message>
    <message>
        <source>Fixed test, clustered by day</source>
        <translation>اختبار ثابت، مجمّع باليوم</translation>
    </message>
    <message>
        <source>Units of one day share the market: days are what is counted</source>
        <translation>وحدات اليوم الواحد تشترك في السوق: الأيام هي ما يُعدّ</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>CUPED</translation>
    </message>
    <message>
        <source>Less noise by what was known before: the mean R of 20 trading days; correlation %1</source>
        <translation>ضجيج أقل بما عُرف سابقًا: متوسط R لعشرين يوم تداول؛ الارتباط %1</translation>
    </message>
    <message>
        <source>Bootstrap of days in blocks</source>
        <translation>بوتستراب الأيام في كتل</translation>
    </message>
    <message>
        <source>Bootstrap of units (BCa)</source>
        <translation>بوتستراب الوحدات (BCa)</translation>
    </message>
    <message>
        <source>%1 resamples from seed %2</source>
        <translation>%1 إعادة معاينة من البذرة %2</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>اختبار t للعينات المزدوجة</translation>
    </message>
    <message>
        <source>Takes every pair for independent, which those of one day are not</source>
        <translation>يعدّ كل زوج مستقلًا، وأزواج اليوم الواحد ليست كذلك</translation>
    </message>
    <message>
        <source>B better %1 times, worse %2 times</source>
        <translation>B أفضل %1 مرة، وأسوأ %2 مرة</translation>
    </message>
    <message>
        <source>Sign test</source>
        <translation>اختبار الإشارة الجبرية</translation>
    </message>
    <message>
        <source>Ranks (Mann–Whitney)</source>
        <translation>الرتب (Mann–Whitney)</translation>
    </message>
    <message>
        <source>A check that no outlier makes the difference</source>
        <translation>تحقق من أن الفرق لا تصنعه قيمة شاذة</translation>
    </message>
    <message>
        <source>B above A in %1 of pairs</source>
        <translation>B فوق A في %1 من الأزواج</translation>
    </message>
    <message>
        <source>Bayesian, weak prior</source>
        <translation>بايزي، توزيع مسبق ضعيف</translation>
    </message>
    <message>
        <source>Expected loss if B is taken and A was better: %1. Not protected against looking often.</source>
        <translation>الخسارة المتوقعة إن أُخذ B وكان A أفضل: %1. غير محمي من كثرة الاطلاع.</translation>
    </message>
    <message>
        <source>B better: %1</source>
        <translation>B أفضل: %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ExperimentsModel</name>
    <message>
        <source>Experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Key and title</source>
        <translation>المفتاح والعنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>draft → promised → running → stopped → concluded → archived</source>
        <translation>مسودة ← متعهَّد بها ← جارية ← موقوفة ← مختتمة ← مؤرشفة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Paired: both engines act on every signal. Split: only the labelled one</source>
        <translation>مزدوجة: يعمل المحركان على كل إشارة. مقسّمة: المعيَّن وحده</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>حصة الوحدات المعيَّنة لـ B</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Share of units that take part at all</source>
        <translation>حصة الوحدات المشاركة أصلًا</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>What was expected before it began</source>
        <translation>ما كان متوقعًا قبل بدئها</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>لا تجربة</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>What engine 2 does beside engine 1 while none runs</source>
        <translation>ما يفعله المحرك 2 بجانب المحرك 1 حين لا تجربة جارية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, conclusion</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedInstrumentsModel</name>
    <message>
        <source>none</source>
        <comment>book</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Whether its book follows from a beginning without a hole</source>
        <translation>هل يتبع دفترها من بداية بلا فجوة</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>كم مضى منذ وصول شيء</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>فجوات</translation>
    </message>
    <message>
        <source>Holes that may still be filled</source>
        <translation>فجوات قد تُسد بعد</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>صفقات</translation>
    </message>
    <message>
        <source>Trades given to the session</source>
        <translation>صفقات سُلّمت للجلسة</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>مجلوبة</translation>
    </message>
    <message>
        <source>Trades that were missed and fetched afterwards</source>
        <translation>صفقات فاتت وجُلبت لاحقًا</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Trades that came twice and were left out</source>
        <translation>صفقات جاءت مرتين وتُركت</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Trades and bars that never came, as far as ids and the calendar tell</source>
        <translation>صفقات وشموع لم تصل قط، بحسب المعرّفات والتقويم</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الشموع</translation>
    </message>
    <message>
        <source>Bars given to the session, of all timeframes</source>
        <translation>شموع سُلّمت للجلسة من كل الأطر</translation>
    </message>
    <message>
        <source>Bars fetched</source>
        <translation>شموع مجلوبة</translation>
    </message>
    <message>
        <source>Bars of the past, or that were missed</source>
        <translation>شموع من الماضي، أو فائتة</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>مستنتجة</translation>
    </message>
    <message>
        <source>Bars that nobody called final and no history has</source>
        <translation>شموع لم يسمّها أحد نهائية وليست في أي تاريخ</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedLinesModel</name>
    <message>
        <source>%1.%2</source>
        <comment>connection 1.2</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1, takes over</source>
        <comment>connection</comment>
        <translation>%1، يتولى</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>يُعاد بعد %1</translation>
    </message>
    <message>
        <source>never ended</source>
        <comment>connection</comment>
        <translation>لم ينتهِ قط</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Venues have several, and one that is old makes way for another</source>
        <translation>للساحات عدة اتصالات، والقديم يفسح لآخر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>حالته</translation>
    </message>
    <message>
        <source>For</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>كم مضى عليه في هذه الحالة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Times it was open</source>
        <translation>مرات فتحه</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>تدفقات</translation>
    </message>
    <message>
        <source>What it is subscribed to</source>
        <translation>ما هو مشترك فيه</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>How long ago anything came</source>
        <translation>كم مضى منذ وصول شيء</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>لماذا انتهى</translation>
    </message>
    <message>
        <source>Each time it had to be made again, by reason, and the venue&apos;s own words</source>
        <translation>كل مرة لزم فيها إنشاؤه من جديد، بسببها، وكلمات الساحة نفسها</translation>
    </message>
</context>
<context>
    <name>sextant::models::FeedTableModel</name>
    <message>
        <source>%1 live</source>
        <comment>bars</comment>
        <translation>%1 مباشرة</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>bars</comment>
        <translation>%1 مجلوبة</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>bars</comment>
        <translation>%1 مستنتجة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>breaker open 00:42</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>median, of a hundred</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark of a state, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Median latency %1</source>
        <translation>وسيط زمن التأخير %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Where prices come from</source>
        <translation>من أين تأتي الأسعار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Whether what comes is whole and new</source>
        <translation>هل ما يصل كامل وجديد</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Instruments that are listened to</source>
        <translation>الأدوات المُستمَع إليها</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>رسائل/ث</translation>
    </message>
    <message>
        <source>Messages a second, of the newest ten</source>
        <translation>رسائل في الثانية، لآخر عشر</translation>
    </message>
    <message>
        <source>Latency p50 · p99</source>
        <translation>التأخير p50 · p99</translation>
    </message>
    <message>
        <source>From the venue&apos;s stamp to receipt, of the newest 1,024 messages: half came within the first, all but one of a hundred within the second. The difference of the clocks is taken off.</source>
        <translation>من ختم الساحة إلى الاستلام، لأحدث 1,024 رسالة: نصفها خلال الأول، وكلها عدا واحدة من مئة خلال الثاني. فرق الساعتين مطروح.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 د</translation>
    </message>
    <message>
        <source>Median latency of the newest quarter of an hour</source>
        <translation>وسيط التأخير لآخر ربع ساعة</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>إعادة اتصال</translation>
    </message>
    <message>
        <source>Connections that had to be made again; planned ones are not counted</source>
        <translation>اتصالات لزم إنشاؤها من جديد؛ المخططة لا تُعدّ</translation>
    </message>
    <message>
        <source>Gaps open</source>
        <translation>فجوات مفتوحة</translation>
    </message>
    <message>
        <source>Holes in trades, bars and books that may still be filled</source>
        <translation>فجوات في الصفقات والشموع والدفاتر قد تُسد بعد</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>مُلئت</translation>
    </message>
    <message>
        <source>Holes that were filled by what was fetched, or by a new beginning of a book</source>
        <translation>فجوات سُدّت بما جُلب، أو ببداية جديدة لدفتر</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضائعة</translation>
    </message>
    <message>
        <source>Holes that could not be filled; they are marked on the chart</source>
        <translation>فجوات تعذّر سدها؛ معلَّمة على المخطط</translation>
    </message>
    <message>
        <source>Resyncs</source>
        <translation>مزامنات</translation>
    </message>
    <message>
        <source>Books that had to begin anew</source>
        <translation>دفاتر لزم أن تبدأ من جديد</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>الحصة المستخدمة</translation>
    </message>
    <message>
        <source>How much of what the venue allows in a minute is used</source>
        <translation>كم استُخدم مما تسمح به الساحة في الدقيقة</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>Open: too many requests failed, so the venue is left in peace for a while</source>
        <translation>مفتوح: فشلت طلبات كثيرة، فتُترك الساحة وشأنها مدة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The venue&apos;s clock minus the one here</source>
        <translation>ساعة الساحة ناقص ساعتنا</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الشموع</translation>
    </message>
    <message>
        <source>Where bars came from: live, fetched afterwards, or inferred because nobody called them final</source>
        <translation>من أين جاءت الشموع: مباشرة، أو مجلوبة لاحقًا، أو مستنتجة لأن أحدًا لم يسمّها نهائية</translation>
    </message>
</context>
<context>
    <name>sextant::models::FillLadderModel</name>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Whose orders</source>
        <translation>أوامر من</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>F0: at the price as it is; F1: at the spread; F2: through the visible book; F3: with latency, queue and impact besides</source>
        <translation>F0: بالسعر كما هو؛ F1: بالسبريد؛ F2: عبر الدفتر الظاهر؛ F3: مع التأخير والطابور والأثر</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>التنفيذات</translation>
    </message>
    <message>
        <source>Executions; an order may fill in parts</source>
        <translation>التنفيذات؛ قد يُنفَّذ الأمر على أجزاء</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Orders that this model&apos;s venue refused</source>
        <translation>أوامر رفضتها ساحة هذا النموذج</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>منفّذ</translation>
    </message>
    <message>
        <source>Quantity bought and sold</source>
        <translation>الكمية المشتراة والمباعة</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>راقدة</translation>
    </message>
    <message>
        <source>Of that, what rested and was taken by others</source>
        <translation>منها ما رقد وأخذه آخرون</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Result had everything that filled done so at the mid of its submission</source>
        <translation>النتيجة لو نُفِّذ كل ما نُفِّذ عند وسط لحظة إرساله</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن التأخير</translation>
    </message>
    <message>
        <source>What the mid moved against the orders until the venue had them; taken off</source>
        <translation>ما تحركه الوسط ضد الأوامر حتى بلغت الساحة؛ يُطرح</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>What it moved from then to the fill: queue, trigger, level; taken off</source>
        <translation>ما تحركه منذئذ حتى التنفيذ: طابور ومُطلِق ومستوى؛ يُطرح</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>السبريد</translation>
    </message>
    <message>
        <source>Half-spreads paid; taken off</source>
        <translation>أنصاف السبريد المدفوعة؛ تُطرح</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>الانزلاق</translation>
    </message>
    <message>
        <source>Depth beyond the best price, and roundings; taken off</source>
        <translation>العمق وراء أفضل سعر والتقريب؛ يُطرح</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>What the orders themselves moved the market by; taken off</source>
        <translation>ما حرّكت به الأوامر نفسها السوق؛ يُطرح</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Result before fees, open quantity at the price of now</source>
        <translation>النتيجة قبل الرسوم، والكمية المفتوحة بالسعر الحالي</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>العمولات</translation>
    </message>
    <message>
        <source>Paid to the venue; a rebate is negative</source>
        <translation>يُدفع للساحة؛ والاسترداد سالب</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Gross less fees</source>
        <translation>الإجمالي ناقص الرسوم</translation>
    </message>
</context>
<context>
    <name>sextant::models::FillsModel</name>
    <message>
        <source>%1 ≈</source>
        <comment>fill model, spread was assumed</comment>
        <translation>%1 ≈</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was filled, level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When the order was executed</source>
        <translation>متى نُفّذ الأمر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>رقم الأمر في هذه الجلسة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Bought or sold</source>
        <translation>شراء أو بيع</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>الكمية بوحدات الأداة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price paid or received, all costs but the fee in it</source>
        <translation>السعر المدفوع أو المقبوض، شاملًا كل التكاليف عدا العمولة</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>Commission in the account&apos;s currency</source>
        <translation>العمولة بعملة الحساب</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>What made the execution possible; in brackets the level of the book</source>
        <translation>ما أتاح التنفيذ؛ وبين قوسين مستوى الدفتر</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>How the fill was priced: F0 without costs, F1 at the quote or around the last trade, F1B from a bar, F2 from the book, F3 with queue and impact besides; ≈ where the spread was assumed</source>
        <translation>كيف سُعّر التنفيذ: F0 بلا تكاليف، F1 بعرض السعر أو حول آخر صفقة، F1B من شمعة، F2 من الدفتر، F3 مع الطابور والأثر أيضًا؛ ≈ حيث السبريد مفترض</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>الطلب / العرض</translation>
    </message>
    <message>
        <source>Best bid and ask at that moment</source>
        <translation>أفضل طلب وعرض في تلك اللحظة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>What the price was made from: mid, last trade, open or level</source>
        <translation>ما بُني منه السعر: الوسط أو آخر صفقة أو الافتتاح أو المستوى</translation>
    </message>
    <message>
        <source>½ spread</source>
        <translation>½ السبريد</translation>
    </message>
    <message>
        <source>Half of the spread against the trader, in the price</source>
        <translation>نصف السبريد ضد المتداول، ضمن السعر</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>الانزلاق</translation>
    </message>
    <message>
        <source>Slippage against the trader, in the price</source>
        <translation>الانزلاق ضد المتداول، ضمن السعر</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>What the order itself moved the market by, in the price</source>
        <translation>ما حرّك به الأمر نفسه السوق، ضمن السعر</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن التأخير</translation>
    </message>
    <message>
        <source>Modelled time from the order to the venue</source>
        <translation>الزمن المُنمذج من الأمر إلى البورصة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Quantity before it in the queue when it was accepted</source>
        <translation>الكمية التي قبله في الطابور عند قبوله</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose order it was</source>
        <translation>لمن كان الأمر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why the order was given</source>
        <translation>لماذا أُعطي الأمر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::FindingsModel</name>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>%1, fill %2</source>
        <comment>number of an order, which of its fills</comment>
        <translation>%1، تنفيذ %2</translation>
    </message>
    <message>
        <source>Booked from the venue&apos;s record</source>
        <translation>مقيّد من سجل البورصة</translation>
    </message>
    <message>
        <source>No entries until it is unlocked</source>
        <translation>لا دخول حتى يُفتح القفل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it was found</source>
        <translation>متى اكتُشف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>ما لا يتطابق</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>Who says something else than the engine</source>
        <translation>من يقول غير ما يقوله المحرك</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>الأداة المعنية</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Which order, and which of its fills</source>
        <translation>أي أمر، وأي من تنفيذاته</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>ما يقوله المحرك</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>What venue or storage says</source>
        <translation>ما تقوله البورصة أو التخزين</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>ما فُعل حيال ذلك</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagHistoryModel</name>
    <message>
        <source>It was made while no session was running, so that nothing came of it at once</source>
        <translation>جرى بلا جلسة قائمة، فلم ينتج عنه شيء في الحال</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>The flag, and what it was before and after</source>
        <translation>الراية، وما كانت قبل وبعد</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>الأثر منذ ذلك</translation>
    </message>
    <message>
        <source>What it did from then on until the next change, in the same session</source>
        <translation>ما فعلته منذ ذلك الحين حتى التغيير التالي، في الجلسة نفسها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The operator&apos;s words</source>
        <translation>كلمات المستخدم</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>From when on it is called stale</source>
        <translation>الوقت الذي تُعدّ منه متقادمة</translation>
    </message>
</context>
<context>
    <name>sextant::models::FlagsModel</name>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a flag that is off</comment>
        <translation>تمنعها %1</translation>
    </message>
    <message>
        <source>in effect</source>
        <comment>flag</comment>
        <translation>سارية</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>لم تتغير قط</translation>
    </message>
    <message>
        <source>%1 by %2, %3 (%4)</source>
        <comment>on or off, who, when, time zone</comment>
        <translation>%1 بواسطة %2، %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>flag, on or off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It needs %1, which is off.</source>
        <comment>a flag</comment>
        <translation>تحتاج إلى %1، وهي معطّلة.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الراية</translation>
    </message>
    <message>
        <source>Name of the feature flag</source>
        <translation>اسم راية الميزة</translation>
    </message>
    <message>
        <source>On</source>
        <comment>flag switch</comment>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Turning it asks for a reason</source>
        <translation>تبديلها يتطلب سببًا</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Whether it is in effect, or which flag above it is off</source>
        <translation>هل هي سارية، أو أي راية فوقها معطّلة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما الذي تغيّره</translation>
    </message>
    <message>
        <source>Effect since</source>
        <translation>الأثر منذ ذلك</translation>
    </message>
    <message>
        <source>What it did since its last change, or since the session began</source>
        <translation>ما فعلته منذ آخر تغيير لها أو منذ بدء الجلسة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Whether it has expired, or was left on for long</source>
        <translation>هل انتهت أو تُركت مفعّلة طويلًا</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Who changed it last, when and why</source>
        <translation>من غيّرها آخر مرة ومتى ولماذا</translation>
    </message>
</context>
<context>
    <name>sextant::models::GuiStallsModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long the window did not answer</source>
        <translation>كم لم تستجب النافذة</translation>
    </message>
    <message>
        <source>What it was doing</source>
        <translation>ما كانت تفعله</translation>
    </message>
    <message>
        <source>What took most of the time</source>
        <translation>ما أخذ معظم الوقت</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>How much of the time that took</source>
        <translation>كم من الوقت أخذ ذلك</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportBarsModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>موضعه في الملف</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>When the bar begins</source>
        <translation>متى تبدأ الشمعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>First price</source>
        <translation>أول سعر</translation>
    </message>
    <message>
        <source>High</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>أعلى سعر</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>أدنى سعر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>آخر سعر</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What was traded; a dash: the file does not say</source>
        <translation>ما تُدوول؛ شرطة: لا يذكره الملف</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportHeadModel</name>
    <message>
        <source>%1 = %2</source>
        <comment>column of the file, what it means</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>موضعه في الملف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Which cell is wrong</source>
        <translation>أي خلية خاطئة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>And what was expected</source>
        <translation>وما كان متوقعًا</translation>
    </message>
</context>
<context>
    <name>sextant::models::IncidentsModel</name>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>متى حدث</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>ماذا حدث ولماذا</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>الأداة المعنية</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instruments</comment>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>sextant::models::LayoutsModel</name>
    <message>
        <source>Whole window</source>
        <translation>النافذة كلها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>كما حُفظ</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>One workspace, or the whole window</source>
        <translation>مساحة عمل واحدة أو النافذة كلها</translation>
    </message>
</context>
<context>
    <name>sextant::models::LegsText</name>
    <message>
        <source>Bull call spread</source>
        <translation>سبريد شراء صاعد</translation>
    </message>
    <message>
        <source>Bear put spread</source>
        <translation>سبريد بيع هابط</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>سترادل</translation>
    </message>
    <message>
        <source>Strangle</source>
        <translation>سترانغل</translation>
    </message>
    <message>
        <source>Iron condor</source>
        <translation>كوندور حديدي</translation>
    </message>
    <message>
        <source>Calendar spread</source>
        <translation>سبريد زمني</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>خيار شراء مغطى</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>خيار واحد</translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation>سبريد عمودي</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>عدة خيارات</translation>
    </message>
    <message>
        <source>brings %1</source>
        <translation>يُدخل %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>يكلّف %1</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>سيُرفض: %1</translation>
    </message>
    <message>
        <source>one %1; all need %2 and fees of %3</source>
        <translation>الواحد %1؛ والكل يحتاج %2 ورسوم %3</translation>
    </message>
    <message>
        <source>Would be refused: %1 (%2)</source>
        <translation>سيُرفض: %1 (%2)</translation>
    </message>
    <message>
        <source>Would be sent: %1. Contracts that nothing covers: %2.</source>
        <translation>سيُرسل: %1. عقود لا يغطيها شيء: %2.</translation>
    </message>
    <message>
        <source>Would be sent: %1.</source>
        <translation>سيُرسل: %1.</translation>
    </message>
</context>
<context>
    <name>sextant::models::NotificationsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>متى أُبلغ به</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What told it</source>
        <translation>ما الذي أبلغ به</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What was told, and how often one after another</source>
        <translation>ما أُبلغ به وكم مرة تتابع</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The instrument concerned</source>
        <translation>الأداة المعنية</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1، لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>not read yet</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 (×%2)</source>
        <comment>text, how often</comment>
        <translation>%1 (×%2)</translation>
    </message>
</context>
<context>
    <name>sextant::models::OperatorEventsModel</name>
    <message>
        <source>nobody</source>
        <comment>operator</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refused: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The operator who did it or tried to</source>
        <translation>المستخدم الذي فعله أو حاول</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What was done or refused</source>
        <translation>ما فُعل أو رُفض</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>The flag, setting, instrument or operator</source>
        <translation>الراية أو الإعداد أو الأداة أو المستخدم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What was needed, or what changed</source>
        <translation>ما كان لازمًا، أو ما تغيّر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Window, socket of the workspace, command line or file</source>
        <translation>النافذة أو مقبس مساحة العمل أو سطر الأوامر أو الملف</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionChainModel</name>
    <message>
        <source>strike %1, at the money</source>
        <translation>سعر الممارسة %1، عند السعر</translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation>سعر الممارسة %1</translation>
    </message>
    <message>
        <source>no %1 at %2</source>
        <translation>لا %1 عند %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>strike, call or put, title of the column, value</comment>
        <translation>%1 %2، %3: %4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no position</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nobody has quoted it yet.</source>
        <translation>لم يسعّره أحد بعد.</translation>
    </message>
    <message>
        <source>Last quote %1 × %2 at %3 / %4, %5 ago</source>
        <comment>bid size, ask size, bid, ask, age</comment>
        <translation>آخر عرض سعر %1 × %2 بسعر %3 / %4، قبل %5</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>غير مستخدم: %1.</translation>
    </message>
    <message>
        <source>No volatility: %1.</source>
        <translation>لا تقلب: %1.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <comment>hint of a column</comment>
        <translation>كول: %1</translation>
    </message>
    <message>
        <source>Put: %1</source>
        <comment>hint of a column</comment>
        <translation>بوت: %1</translation>
    </message>
    <message>
        <source>contracts held by A and B, and chosen (S)</source>
        <translation>عقود يملكها A وB، والمختارة (S)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <source>age of the quote, or what is wrong with it</source>
        <translation>عمر عرض السعر أو علته</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <source>theta, gained per day of time passing</source>
        <translation>ثيتا، المكسب لكل يوم يمر</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>ثيتا</translation>
    </message>
    <message>
        <source>vega, gained per point of volatility</source>
        <translation>فيغا، المكسب لكل نقطة تقلب</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>فيغا</translation>
    </message>
    <message>
        <source>gamma, change of delta per 1.00 of the price</source>
        <translation>غاما، تغيّر الدلتا لكل 1.00 من السعر</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>delta, gained per 1.00 of the price</source>
        <translation>دلتا، المكسب لكل 1.00 من السعر</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>دلتا</translation>
    </message>
    <message>
        <source>implied volatility of its mid, per year</source>
        <translation>التقلب الضمني لوسطه، سنويًا</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>between bid and ask</source>
        <translation>بين الطلب والعرض</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>what it can be sold at; click to sell</source>
        <translation>ما يمكن بيعه به؛ انقر للبيع</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>what it can be bought at; click to buy</source>
        <translation>ما يمكن شراؤه به؛ انقر للشراء</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Price at which it is exercised</source>
        <translation>السعر الذي يُمارس به</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>الممارسة</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionGreeksModel</name>
    <message>
        <source>0%</source>
        <comment>neither price nor volatility moves</comment>
        <translation>0%</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>greek, whose, value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Delta, shares</source>
        <translation>دلتا، أسهم</translation>
    </message>
    <message>
        <source>Delta, money</source>
        <translation>دلتا، نقدًا</translation>
    </message>
    <message>
        <source>… price +1%</source>
        <comment>gained when the price rises by one percent</comment>
        <translation>… السعر ‎+1%</translation>
    </message>
    <message>
        <source>Gamma, shares per 1.00</source>
        <translation>غاما، أسهم لكل 1.00</translation>
    </message>
    <message>
        <source>… delta per +1%</source>
        <comment>change of the delta in money when the price rises by one percent</comment>
        <translation>… دلتا لكل ‎+1%</translation>
    </message>
    <message>
        <source>Vega, per point</source>
        <translation>فيغا، لكل نقطة</translation>
    </message>
    <message>
        <source>Theta, per day</source>
        <translation>ثيتا، يوميًا</translation>
    </message>
    <message>
        <source>Rho, per 1% interest</source>
        <translation>رو، لكل 1% فائدة</translation>
    </message>
    <message>
        <source>Legs without a value</source>
        <translation>سيقان بلا قيمة</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionLadderModel</name>
    <message>
        <source>none</source>
        <comment>no pinned strikes</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>sold at %1: how many are assigned is not known before it is over</source>
        <translation>بيع عند %1: عدد ما يُخصَّص لا يُعرف قبل انتهائه</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>contracts</comment>
        <translation>مُشترى</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>contracts</comment>
        <translation>مُباع</translation>
    </message>
    <message>
        <source>Pin risk</source>
        <translation>مخاطرة التثبيت</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSelectionModel</name>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>contracts of a leg; negative: sold</comment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>ask of what is bought, bid of what is sold</comment>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionStressModel</name>
    <message>
        <source>price %1, volatility %2: %3</source>
        <translation>السعر %1، التقلب %2: %3</translation>
    </message>
    <message>
        <source>IV %1</source>
        <comment>volatility moves by</comment>
        <translation>IV %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionSurfaceModel</name>
    <message>
        <source>%1 · %2 d</source>
        <comment>expiry date, days</comment>
        <translation>%1 · %2 ي</translation>
    </message>
    <message>
        <source>%1, strike %2: %3</source>
        <comment>expiry, distance from the forward, volatility</comment>
        <translation>%1، الممارسة %2: %3</translation>
    </message>
    <message>
        <source>nobody quotes so far out</source>
        <translation>لا أحد يسعّر بعيدًا هكذا</translation>
    </message>
</context>
<context>
    <name>sextant::models::OptionText</name>
    <message>
        <source>no quote</source>
        <translation>لا عرض سعر</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>quote of an option</comment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>quote of an option without bid and ask</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>no ask</source>
        <translation>لا عرض</translation>
    </message>
    <message>
        <source>no bid</source>
        <translation>لا طلب</translation>
    </message>
    <message>
        <source>crossed</source>
        <comment>bid above ask</comment>
        <translation>متقاطع</translation>
    </message>
    <message>
        <source>strike or price is no number</source>
        <translation>سعر الممارسة أو السعر ليس عددًا</translation>
    </message>
    <message>
        <source>it expires now</source>
        <translation>يستحق الآن</translation>
    </message>
    <message>
        <source>its price is below what exercising it pays</source>
        <translation>سعره دون ما تدفعه ممارسته</translation>
    </message>
    <message>
        <source>its price is exactly what exercising it pays</source>
        <translation>سعره يساوي تمامًا ما تدفعه ممارسته</translation>
    </message>
    <message>
        <source>its price is above what it can be worth</source>
        <translation>سعره فوق ما يمكن أن يساويه</translation>
    </message>
    <message>
        <source>no volatility gives its price</source>
        <translation>لا تقلب يعطي سعره</translation>
    </message>
    <message>
        <source>call</source>
        <comment>option</comment>
        <translation>كول</translation>
    </message>
    <message>
        <source>put</source>
        <comment>option</comment>
        <translation>بوت</translation>
    </message>
    <message>
        <source>%1 · %2 d · %3</source>
        <comment>expiry date, days, root</comment>
        <translation>%1 · %2 ي · %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>root, expiry date, strike, call or put</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>A paper</source>
        <comment>positions of engine 1</comment>
        <translation>A ورقي</translation>
    </message>
    <message>
        <source>B shadow</source>
        <comment>positions of engine 2</comment>
        <translation>B ظل</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many quotes, what is wrong with them</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 quotes, all good</source>
        <translation>%1 عرض سعر، كلها سليمة</translation>
    </message>
    <message>
        <source>%1 of %2 quotes bad: %3</source>
        <translation>%1 من %2 عرض سعر معيبة: %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as QLocale writes it: &quot;5 Jan 2026&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sextant::models::OrdersModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>why it was given, why it ended</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When the order was given</source>
        <translation>متى أُعطي الأمر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Number of the order in this session</source>
        <translation>رقم الأمر في هذه الجلسة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Buys or sells</source>
        <translation>يشتري أو يبيع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What kind of order; exits only reduce a position</source>
        <translation>نوع الأمر؛ أوامر الخروج تقلّص المركز فقط</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quantity in units of the instrument</source>
        <translation>الكمية بوحدات الأداة</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>منفّذ</translation>
    </message>
    <message>
        <source>Quantity executed so far</source>
        <translation>الكمية المنفّذة حتى الآن</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Worst price of a limit order</source>
        <translation>أسوأ سعر للأمر المحدد</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>وقف عند</translation>
    </message>
    <message>
        <source>Price that a stop order waits for</source>
        <translation>السعر الذي ينتظره أمر الوقف</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>المتحرك</translation>
    </message>
    <message>
        <source>How far a trailing stop lies behind the best price</source>
        <translation>مسافة الوقف المتحرك عن أفضل سعر</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>الظاهر</translation>
    </message>
    <message>
        <source>What the book shows of an iceberg at a time</source>
        <translation>ما يُظهره الدفتر من الأمر الجليدي في كل مرة</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>TIF</translation>
    </message>
    <message>
        <source>Time in force: DAY until the end of the trading day, GTC until cancelled, GTD until an instant, IOC at once or not at all, FOK at once and whole, OPG at the open</source>
        <translation>مدة السريان: DAY حتى نهاية يوم التداول، GTC حتى الإلغاء، GTD حتى وقت محدد، IOC فورًا أو يُلغى، FOK فورًا وكاملًا، OPG عند الافتتاح</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Orders with the same number belong together: what fills one cancels or reduces the others</source>
        <translation>الأوامر ذات الرقم نفسه مترابطة: ما ينفّذ أحدها يلغي الأخرى أو يقلّصها</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>The order whose place it took, or the position that it leaves</source>
        <translation>الأمر الذي حلّ محله، أو المركز الذي يخرج منه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What has become of it; unverified: nobody knows what the market did to it while the program was away</source>
        <translation>ما آل إليه؛ غير مؤكد: لا أحد يعرف ما فعله السوق به والبرنامج متوقف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose order it is</source>
        <translation>لمن الأمر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why it was given, and why it ended</source>
        <translation>لماذا أُعطي ولماذا انتهى</translation>
    </message>
</context>
<context>
    <name>sextant::models::PairsModel</name>
    <message>
        <source>A and B differ</source>
        <translation>A وB مختلفان</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Average entry of engine 1 on paper</source>
        <translation>متوسط دخول المحرك 1 ورقيًا</translation>
    </message>
    <message>
        <source>A entry</source>
        <translation>دخول A</translation>
    </message>
    <message>
        <source>Result of engine 1 so far, less fees</source>
        <translation>نتيجة المحرك 1 حتى الآن بعد العمولات</translation>
    </message>
    <message>
        <source>A P&amp;L</source>
        <translation>ر/خ A</translation>
    </message>
    <message>
        <source>Average entry of engine 2 in its shadow</source>
        <translation>متوسط دخول المحرك 2 في ظله</translation>
    </message>
    <message>
        <source>B entry</source>
        <translation>دخول B</translation>
    </message>
    <message>
        <source>Result of engine 2 so far, less fees; it trades no money</source>
        <translation>نتيجة المحرك 2 حتى الآن بعد العمولات؛ ولا يتداول مالًا</translation>
    </message>
    <message>
        <source>B P&amp;L</source>
        <translation>ر/خ B</translation>
    </message>
    <message>
        <source>What B has earned more than A; without a position 0</source>
        <translation>ما ربحه B أكثر من A؛ ومن دون مركز 0</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The agents that made B&apos;s decision, or why B stays out</source>
        <translation>الوكلاء الذين صنعوا قرار B، أو لماذا يبقى B خارجًا</translation>
    </message>
    <message>
        <source>B decided by</source>
        <translation>مقرِّرو B</translation>
    </message>
</context>
<context>
    <name>sextant::models::PositionsModel</name>
    <message>
        <source>%1R</source>
        <comment>result in units of the risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>قصير %1</translation>
    </message>
    <message>
        <source>long %1</source>
        <translation>طويل %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Whose position it is: A paper, B shadow</source>
        <translation>لمن المركز: A ورقي، B ظل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Units held: + long, - short</source>
        <translation>الوحدات المملوكة: + طويل، - قصير</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Average price paid or received</source>
        <translation>متوسط السعر المدفوع أو المقبوض</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>سعر التقييم</translation>
    </message>
    <message>
        <source>What it is valued at now</source>
        <translation>القيمة التي يُقيَّم بها الآن</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>ر/خ</translation>
    </message>
    <message>
        <source>Result so far: realised and unrealised, less fees</source>
        <translation>النتيجة حتى الآن: المحققة وغير المحققة بعد العمولات</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>النتيجة بوحدات ما عرّضه الوقف للمخاطرة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وقف</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>وقف الحماية</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Profit target</source>
        <translation>هدف الربح</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>المتحرك</translation>
    </message>
    <message>
        <source>Level of the trailing stop once it is armed</source>
        <translation>مستوى الوقف المتحرك بعد تفعيله</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <source>Time since it was opened</source>
        <translation>الوقت منذ فتحه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose position it is</source>
        <translation>لمن المركز</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ProfilesModel</name>
    <message>
        <source>Profile</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>كما حُفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How many settings it holds; the others have their defaults</source>
        <translation>كم إعدادا يحوي؛ والباقي على الافتراضي</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>متى حُفظ</translation>
    </message>
</context>
<context>
    <name>sextant::models::RegimeChangesModel</name>
    <message>
        <source>%1 so far</source>
        <comment>a span of time</comment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Close of the bar that changed it</source>
        <translation>إغلاق الشمعة التي غيّرته</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Direction and volatility from then on</source>
        <translation>الاتجاه والتقلب منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>The labels that became others</source>
        <translation>الوسوم التي تغيرت</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long it stayed so, closed hours included</source>
        <translation>مدة بقائه كذلك، بما فيها ساعات الإغلاق</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>How likely its direction was</source>
        <translation>مدى احتمال اتجاهه</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>How clear the regime was at the change</source>
        <translation>مدى وضوح النمط عند التغيّر</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>How likely the market had broken with its past within the last 15 bars</source>
        <translation>احتمال أن يكون السوق قد انقطع عن ماضيه خلال آخر 15 شمعة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What the direction was made of</source>
        <translation>ما بُني منه الاتجاه</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>What changed first</source>
        <translation>ما تغيّر أولًا</translation>
    </message>
</context>
<context>
    <name>sextant::models::RegimeTurnsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>how often, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <comment>directions of a market, how often</comment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Direction of the market</source>
        <translation>اتجاه السوق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How long it lasted on average, closed hours included; stays that have ended</source>
        <translation>متوسط مدته، بما فيها ساعات الإغلاق؛ للفترات المنتهية</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>مدة البقاء</translation>
    </message>
    <message>
        <source>Share of the time with a known direction</source>
        <translation>حصته من الوقت ذي الاتجاه المعروف</translation>
    </message>
    <message>
        <source>Of time</source>
        <translation>من الوقت</translation>
    </message>
    <message>
        <source>How often it turned to %1, and the share of all turns from there</source>
        <translation>كم مرة تحوّل إلى %1، وحصة ذلك من كل التحولات منه</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>direction of a market</comment>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::ReportRunner</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room.</source>
        <translation>لا يمكن كتابة %1: %2. اختر مكانا آخر أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>The engine stopped at a fault while it was reading the session again: %1. No report was written; running sessions are not concerned.</source>
        <translation>توقف المحرك عند خلل أثناء إعادة قراءة الجلسة: %1. لم يُكتب تقرير، والجلسات الجارية غير معنية.</translation>
    </message>
</context>
<context>
    <name>sextant::models::RiskLimitsModel</name>
    <message>
        <source>none</source>
        <comment>window of an event</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>رقم القاعدة</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>الحد على</translation>
    </message>
    <message>
        <source>What the rule limits</source>
        <translation>ما تحدّه القاعدة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Share of the limit that is used; the mark is where a warning is given</source>
        <translation>الحصة المستخدمة من الحد؛ والعلامة حيث يُعطى التحذير</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>What the account has now, working entries included</source>
        <translation>ما لدى الحساب الآن، بما فيه أوامر الدخول القائمة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Broken limits stop entries; near ones have used the share that warns</source>
        <translation>الحدود المخترقة توقف الدخول؛ والقريبة بلغت الحصة التي تحذّر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>The instrument that it is about, if it is about one</source>
        <translation>الأداة التي تخصها، إن خصت أداة</translation>
    </message>
    <message>
        <source>%1: %2 used, %3</source>
        <comment>rule, share, state</comment>
        <translation>%1: استُخدم %2، %3</translation>
    </message>
</context>
<context>
    <name>sextant::models::SessionsModel</name>
    <message>
        <source>SIM</source>
        <comment>session on invented prices</comment>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>paper session on a venue&apos;s live prices</comment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>PAPER</source>
        <comment>paper session on recorded prices</comment>
        <translation>ورقي</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <comment>a look back at a session</comment>
        <translation>إعادة عرض</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>session</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <comment>session</comment>
        <translation>يمكن استئنافها</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>What the session is called</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where its prices come from</source>
        <translation>من أين تأتي أسعارها</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>When it was begun</source>
        <translation>متى بدأت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Whether it can go on</source>
        <translation>هل يمكن أن تستمر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Files or simulator it was made from</source>
        <translation>الملفات أو المحاكي التي صُنعت منها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What people wrote about the session</source>
        <translation>ما كُتب عن الجلسة</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingDifferencesModel</name>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What is in effect</source>
        <translation>ما هو سارٍ</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>ما سيصبح عليه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>What the values are counted in</source>
        <translation>وحدة القيم</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>يسري</translation>
    </message>
    <message>
        <source>When the change takes effect</source>
        <translation>متى يسري التغيير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title of a setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>description, key of the setting</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sextant::models::SettingsModel</name>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>description, key of the setting</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>setting, value, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>ما يُضبط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What is in effect, or will be once it is applied</source>
        <translation>ما هو سارٍ، أو سيسري بعد التطبيق</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>What the value is counted in</source>
        <translation>وحدة حساب القيمة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>What it is unless set</source>
        <translation>قيمته ما لم يُضبط</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>يسري</translation>
    </message>
    <message>
        <source>When a change takes effect</source>
        <translation>متى يسري التغيير</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>لم يُطبق</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Whether it differs from its default, or waits to be applied</source>
        <translation>هل يختلف عن الافتراضي أو ينتظر التطبيق</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>المسموح</translation>
    </message>
</context>
<context>
    <name>sextant::models::ShortcutsModel</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Where the action stands</source>
        <translation>مكان الإجراء</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What is pressed for it</source>
        <translation>ما يُضغط له</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Its key before anybody chose another</source>
        <translation>مفتاحه قبل أن يختار أحد غيره</translation>
    </message>
</context>
<context>
    <name>sextant::models::SignalsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a gate or rule, what it measured</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signal from outside (%1)</source>
        <translation>إشارة من الخارج (%1)</translation>
    </message>
    <message>
        <source>score %1, agreement %2</source>
        <translation>الدرجة %1، التوافق %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it was scored or came in</source>
        <translation>متى قُيّمت أو وردت</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>TF</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Timeframe of the signal</source>
        <translation>الإطار الزمني للإشارة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>What the signal asks for</source>
        <translation>ما تطلبه الإشارة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>0 short, 0.5 neutral, 1 long</source>
        <translation>0 قصير، 0.5 محايد، 1 طويل</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Who decided: A paper, B shadow</source>
        <translation>من قرر: A ورقي، B ظل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What became of it; of traded ones, the state of the order</source>
        <translation>ما آلت إليه؛ وللمتداولة حالة الأمر</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>The deciding reason; Why shows all of them</source>
        <translation>السبب الحاسم؛ و«لماذا» تُظهر كل الأسباب</translation>
    </message>
    <message>
        <source>traded</source>
        <comment>signal</comment>
        <translation>متداولة</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>signal</comment>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>signal</comment>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>scored bar</comment>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>signal</comment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>signal</comment>
        <translation>مرفوضة</translation>
    </message>
</context>
<context>
    <name>sextant::models::TradeJournalModel</name>
    <message>
        <source>%1R</source>
        <comment>result in units of the risk</comment>
        <translation>%1R</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>متى أُغلق</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose position it was</source>
        <translation>لمن كان المركز</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>The largest it was: + long, - short</source>
        <translation>أكبر ما بلغه: + طويل، - قصير</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>ر/خ</translation>
    </message>
    <message>
        <source>Result less fees, dividends and funding included</source>
        <translation>النتيجة بعد العمولات، شاملة التوزيعات والتمويل</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Result in units of what the stop put at risk</source>
        <translation>النتيجة بوحدات ما عرّضه الوقف للمخاطرة</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best result it ever showed, before fees</source>
        <translation>أقصى حركة مواتية: أفضل نتيجة ظهرت قبل العمولات</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst result it ever showed, before fees</source>
        <translation>أقصى حركة معاكسة: أسوأ نتيجة ظهرت قبل العمولات</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <source>From the entry to the exit</source>
        <translation>من الدخول إلى الخروج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>لماذا أُغلق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of its notes</source>
        <translation>وسوم ملاحظاته</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What people noted about it</source>
        <translation>ما دوّنه الناس عنه</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>sextant::models::VetoModel</name>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>That left the signal alone</source>
        <translation>ما ترك الإشارة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Gate, rule or refusal; “against” is an agent that spoke against the signal</source>
        <translation>بوابة أو قاعدة أو رفض؛ و«ضد» وكيل عارض الإشارة</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Followed to their end</source>
        <translation>المتابعة حتى نهايتها</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>UTC days of their decisions: the clusters of the interval</source>
        <translation>أيام UTC لقراراتها: مجموعات المجال</translation>
    </message>
    <message>
        <source>Mean R</source>
        <translation>متوسط R</translation>
    </message>
    <message>
        <source>What they would have earned; below zero the veto saved money</source>
        <translation>ما كانت ستربحه؛ ودون الصفر يكون النقض قد وفّر مالًا</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>مجال 95%</translation>
    </message>
    <message>
        <source>Of the mean, for one look, clustered by day</source>
        <translation>للمتوسط، لاطلاع واحد، مجمّع باليوم</translation>
    </message>
    <message>
        <source>Value of the veto</source>
        <translation>قيمة النقض</translation>
    </message>
    <message>
        <source>What all of them would have lost, in R</source>
        <translation>ما كانت ستخسره كلها، بوحدة R</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B ظل</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A ورقي</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>interval</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>one day only</source>
        <translation>يوم واحد فقط</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistBook</name>
    <message>
        <source>new watchlist %1</source>
        <translation>قائمة متابعة جديدة %1</translation>
    </message>
    <message>
        <source>new name of watchlist %1</source>
        <translation>اسم جديد لقائمة المتابعة %1</translation>
    </message>
    <message>
        <source>removal of watchlist %1</source>
        <translation>حذف قائمة المتابعة %1</translation>
    </message>
    <message>
        <source>order of the watchlist</source>
        <translation>ترتيب قائمة المتابعة</translation>
    </message>
    <message>
        <source>change of watchlist %1</source>
        <translation>تغيير قائمة المتابعة %1</translation>
    </message>
    <message>
        <source>group of %1</source>
        <translation>مجموعة %1</translation>
    </message>
    <message>
        <source>change of screen %1</source>
        <translation>تغيير المسح %1</translation>
    </message>
    <message>
        <source>removal of screen %1</source>
        <translation>حذف المسح %1</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistModel</name>
    <message>
        <source>no closed bars yet</source>
        <translation>لا شموع مغلقة بعد</translation>
    </message>
    <message>
        <source>%1 over %2 bars of %3</source>
        <translation>%1 على %2 شمعة من %3</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no score yet, the indicators are warming up</source>
        <translation>لا درجة بعد، المؤشرات قيد الإحماء</translation>
    </message>
    <message>
        <source>score %1 on %2, confidence %3, agreement %4</source>
        <translation>الدرجة %1 على %2، الثقة %3، التوافق %4</translation>
    </message>
    <message>
        <source>%1
buys from %2, sells from %3</source>
        <translation>%1
الشراء من %2، البيع من %3</translation>
    </message>
    <message>
        <source>no regime, nothing is scored</source>
        <translation>لا نمط، لا شيء يُقيَّم</translation>
    </message>
    <message>
        <source>regime %1, confidence %2</source>
        <translation>النمط %1، الثقة %2</translation>
    </message>
    <message>
        <source>the regime is not known yet</source>
        <translation>النمط غير معروف بعد</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <comment>basis points</comment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>أحدث سعر</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Since the last close of the trading day before; always-open markets: in 24 hours</source>
        <translation>منذ آخر إغلاق ليوم التداول السابق؛ وللأسواق الدائمة الفتح: في 24 ساعة</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>The last 60 closes</source>
        <translation>آخر 60 إغلاقًا</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Direction and volatility of the market</source>
        <translation>اتجاه السوق وتقلبه</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long</source>
        <translation>أحدث درجة لأقصر إطار زمني للإشارات: 0 قصير، 0.5 محايد، 1 طويل</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>السبريد</translation>
    </message>
    <message>
        <source>Ask less bid, in basis points of their mean</source>
        <translation>العرض ناقص الطلب، بنقاط أساس من متوسطهما</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>engine 2: what it thinks, how sure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>engine 2 has not been asked yet</source>
        <translation>لم يُسأل المحرك 2 بعد</translation>
    </message>
    <message>
        <source>engine 2: %1, it would trade</source>
        <translation>المحرك 2: %1، كان سيتداول</translation>
    </message>
    <message>
        <source>engine 2: %1, it would not trade</source>
        <translation>المحرك 2: %1، ما كان ليتداول</translation>
    </message>
    <message>
        <source>Engine 2</source>
        <translation>المحرك 2</translation>
    </message>
    <message>
        <source>What engine 2 decided on its newest signal, 0 to 100 sure</source>
        <translation>ما قرره المحرك 2 في أحدث إشارة، ثقة من 0 إلى 100</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>قيمة التداول</translation>
    </message>
    <message>
        <source>Prices times volumes of the last 24 hours, as far as the session has them</source>
        <translation>الأسعار مضروبة في الأحجام خلال آخر 24 ساعة، بقدر ما تملكه الجلسة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>فئة الأصل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The group that you put it into</source>
        <translation>المجموعة التي وضعتها فيها</translation>
    </message>
</context>
<context>
    <name>sextant::models::WatchlistRows</name>
    <message>
        <source>No venue known</source>
        <translation>البورصة غير معروفة</translation>
    </message>
    <message>
        <source>No regime</source>
        <translation>لا نمط</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 instruments, collapsed</source>
        <translation>%1، الأدوات: %2، مطوية</translation>
    </message>
    <message>
        <source>%1, %2 instruments</source>
        <translation>%1، الأدوات: %2</translation>
    </message>
</context>
<context>
    <name>sextant::models::WebhookModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, HTTP status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>request</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>request</comment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>request</comment>
        <translation>صيغة خاطئة</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>request</comment>
        <translation>مفتاح سري خاطئ</translation>
    </message>
    <message>
        <source>not allowed from there</source>
        <comment>request</comment>
        <translation>غير مسموح من هناك</translation>
    </message>
    <message>
        <source>too large</source>
        <comment>request</comment>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>request</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>too many</source>
        <comment>request</comment>
        <translation>كثير جدًا</translation>
    </message>
    <message>
        <source>engine busy</source>
        <comment>request</comment>
        <translation>المحرك مشغول</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>What became of it, and the status that the sender heard</source>
        <translation>ما آل إليه، والحالة التي تلقاها المرسل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>كلمات الرد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The sender&apos;s address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Its number in the session</source>
        <translation>رقمه في الجلسة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>From the whole request to its answer</source>
        <translation>من اكتمال الطلب إلى رده</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>What was sent, without the secret</source>
        <translation>ما أُرسل، دون السر</translation>
    </message>
</context>
<context>
    <name>sextant::models::WeightsModel</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Number of the weights; it stands with every signal</source>
        <translation>رقم الأوزان؛ يُذكر مع كل إشارة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it took effect</source>
        <translation>متى سرت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأت</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What is another value than before</source>
        <translation>ما صارت قيمته غير السابقة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>من غيّرها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Their words, or the outcome it was learned from</source>
        <translation>كلماته، أو النتيجة المستفادة منها</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfCausesModel</name>
    <message>
        <source>amounts alone</source>
        <translation>مبالغ فقط</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>The number that decisions name as their cause</source>
        <translation>الرقم الذي تذكره القرارات سببًا لها</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When the first decision differed</source>
        <translation>متى اختلف أول قرار</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>ما الذي تعلق به</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose result it changes</source>
        <translation>نتيجة مَن يغيّرها</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>ما تقرر؛ والشرطة: لا شيء</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>ما كان سيتقرر؛ والشرطة: لا شيء</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>How many differ because of it</source>
        <translation>كم قرارًا يختلف بسببه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What it makes of the account&apos;s result, in the account&apos;s currency; the amounts of an account add up to the whole difference</source>
        <translation>ما يصنعه بنتيجة الحساب، بعملة الحساب؛ ومبالغ الحساب مجموعها الفرق كله</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhatIfModel</name>
    <message>
        <source>%1, for other reasons</source>
        <comment>a decision</comment>
        <translation>%1، لأسباب أخرى</translation>
    </message>
    <message>
        <source>It came to the same; only what was measured or allowed is another.</source>
        <translation>انتهى إلى النتيجة نفسها؛ اختلف فقط ما قيس أو سُمح به.</translation>
    </message>
    <message>
        <source>Follows from %1 at %2: %3 → %4</source>
        <translation>ينتج عن %1 في %2: من %3 إلى %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it was decided, in the time of the session</source>
        <translation>متى تقرر، بوقت الجلسة</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>ما الذي تعلق به</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Who decided: engine 1 on paper, engine 2 in its shadow</source>
        <translation>من قرر: المحرك 1 ورقيًا، المحرك 2 في ظله</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>What kind of decision it is</source>
        <translation>نوع القرار</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>What was decided; a dash: nothing</source>
        <translation>ما تقرر؛ والشرطة: لا شيء</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>What would have been decided; a dash: nothing</source>
        <translation>ما كان سيتقرر؛ والشرطة: لا شيء</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب الأصلي</translation>
    </message>
    <message>
        <source>Number of the first difference that it follows from</source>
        <translation>رقم الفرق الأول الذي ينتج عنه</translation>
    </message>
</context>
<context>
    <name>sextant::models::WhyModel</name>
    <message>
        <source>adds %1</source>
        <comment>to a score</comment>
        <translation>يضيف %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measured, what it adds</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>What was looked at, in the order of the decision</source>
        <translation>ما نُظر فيه، بترتيب القرار</translation>
    </message>
    <message>
        <source>What was measured, and the limit it was held against</source>
        <translation>ما قيس، والحد الذي قورن به</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AboutDialog</name>
    <message>
        <source>About Sextant</source>
        <translation>حول Sextant</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>شعار Sextant</translation>
    </message>
    <message>
        <source>Sextant %1</source>
        <translation>Sextant %1</translation>
    </message>
    <message>
        <source>A trading cockpit that explains every decision it takes.

All orders are paper orders: nothing you do here reaches a venue. A session labelled SIM shows invented prices; PAPER shows recorded ones.

Built with Qt %1, SQLite and OpenSSL; text in Inter.</source>
        <translation>قمرة تداول تشرح كل قرار تتخذه.

كل الأوامر ورقية: لا شيء مما تفعله هنا يصل إلى بورصة. الجلسة المعلَّمة «محاكاة» تُظهر أسعارًا مُختلقة؛ و«ورقي» تُظهر أسعارًا مسجّلة.

بُني باستخدام Qt %1 وSQLite وOpenSSL؛ والنص بخط Inter.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AccountDialog</name>
    <message>
        <source>Open an account</source>
        <translation>فتح حساب</translation>
    </message>
    <message>
        <source>Move capital</source>
        <translation>نقل رأس مال</translation>
    </message>
    <message>
        <source>Correct a position</source>
        <translation>تصحيح مركز</translation>
    </message>
    <message>
        <source>Book funding</source>
        <translation>قيد تمويل</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>افتح الحساب</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>قيّده</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit with your name.</source>
        <translation>لماذا؟ يُحفظ في سجل التدقيق باسمك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>such as swing, or hedges</source>
        <translation>مثل swing أو hedges</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بمبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Capital comes in</source>
        <translation>رأس مال داخل</translation>
    </message>
    <message>
        <source>Capital goes out</source>
        <translation>رأس مال خارج</translation>
    </message>
    <message>
        <source>One currency for another</source>
        <translation>عملة مقابل أخرى</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>المملوك</translation>
    </message>
    <message>
        <source>long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>What the change is booked at; for a position built elsewhere its average price</source>
        <translation>السعر الذي يُقيَّد به التغيير؛ ولمركز بُني في مكان آخر متوسط سعره</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>العقد الدائم</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>من يدفع</translation>
    </message>
    <message>
        <source>long positions pay, short ones get it</source>
        <translation>المراكز الطويلة تدفع والقصيرة تتلقى</translation>
    </message>
    <message>
        <source>short positions pay, long ones get it</source>
        <translation>المراكز القصيرة تدفع والطويلة تتلقى</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>المعدل، %</translation>
    </message>
    <message>
        <source>of the position&apos;s value, such as %1</source>
        <translation>من قيمة المركز، مثل %1</translation>
    </message>
    <message>
        <source>the position&apos;s mark</source>
        <translation>سعر تقييم المركز</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>الحساب الرئيسي</translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation>مثل EUR</translation>
    </message>
    <message>
        <source>The session that this was meant for has ended. Nothing was booked; close this.</source>
        <translation>انتهت الجلسة التي قُصد بها هذا. لم يُقيَّد شيء؛ أغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>لا جلسة بعد.</translation>
    </message>
    <message>
        <source>This session has no perpetual: only they pay funding.</source>
        <translation>لا عقد دائم في هذه الجلسة: هي وحدها تدفع التمويل.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✗ Nobody listens: the session has ended. Nothing was booked.</source>
        <translation>✗ لا أحد يستمع: انتهت الجلسة. لم يُقيَّد شيء.</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>بانتظار الحفظ على القرص…</translation>
    </message>
    <message>
        <source>✗ Refused: %1. Nothing was booked.</source>
        <translation>✗ مرفوض: %1. لم يُقيَّد شيء.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionBook</name>
    <message>
        <source>Kill always keeps a key.</source>
        <translation>لمفتاح الإيقاف اختصار دائمًا.</translation>
    </message>
    <message>
        <source>Keys alone are for typing and for panels: use Ctrl, Alt or a function key.</source>
        <translation>المفاتيح المفردة للكتابة واللوحات: استخدم Ctrl أو Alt أو مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>That is the key of Kill. Give Kill another one first.</source>
        <translation>هذا اختصار الإيقاف. أعطه غيره أولًا.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AgentsPanel</name>
    <message>
        <source>Agents of engine 2</source>
        <translation>وكلاء المحرك 2</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>What is known of the chosen agent</source>
        <translation>ما يُعرف عن الوكيل المختار</translation>
    </message>
    <message>
        <source>What the chosen agent said</source>
        <translation>ما قاله الوكيل المختار</translation>
    </message>
    <message>
        <source>It has said nothing yet. Play the session: every signal is put to the agents.</source>
        <translation>لم يقل شيئًا بعد. شغّل الجلسة: كل إشارة تُعرض على الوكلاء.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export what engine 2 decided</source>
        <translation>تصدير ما قرره المحرك 2</translation>
    </message>
    <message>
        <source>Write the decision log or the shadow trades of the session to a CSV file</source>
        <translation>كتابة سجل القرارات أو صفقات الظل للجلسة في ملف CSV</translation>
    </message>
    <message>
        <source>Decision log as CSV …</source>
        <translation>سجل القرارات بصيغة CSV …</translation>
    </message>
    <message>
        <source>Shadow trades as CSV …</source>
        <translation>صفقات الظل بصيغة CSV …</translation>
    </message>
    <message>
        <source>How the export ended</source>
        <translation>كيف انتهى التصدير</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>المحرك 2 متوقف</translation>
    </message>
    <message>
        <source>Switch on the flag enable_variant_b: its agents then speak of every signal beside engine 1, in a shadow that trades no money.</source>
        <translation>فعّل الراية enable_variant_b: عندها يبدي وكلاؤه رأيهم في كل إشارة بجانب المحرك 1، في ظل لا يتداول مالًا.</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>أظهر الراية</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 has not spoken yet.</source>
        <translation>لم يُبدِ %1 رأيًا بعد.</translation>
    </message>
    <message>
        <source>What %1 said — Enter explains a decision</source>
        <translation>ما قاله %1 — يشرح Enter القرار</translation>
    </message>
    <message>
        <source>%1 — choose another agent in the table</source>
        <translation>%1 — اختر وكيلًا آخر في الجدول</translation>
    </message>
    <message>
        <source>Risk says what may be, not where the market goes: it has no calibration.</source>
        <translation>وكيل المخاطر يقول ما يجوز لا إلى أين يسير السوق: لا معايرة له.</translation>
    </message>
    <message>
        <source>%1 of %2 results are there. The curve is drawn from then on; let the session play.</source>
        <translation>وصل %1 من %2 نتيجة. يُرسم المنحنى عند اكتمالها؛ دع الجلسة تعمل.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Agents, calibration or decisions</source>
        <translation>الوكلاء أو المعايرة أو القرارات</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>تنبيه جديد</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>تعديل التنبيه</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي أداة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>As on the command line: rsi:14, ema:20, atr:14</source>
        <translation>كما في سطر الأوامر: rsi:14, ema:20, atr:14</translation>
    </message>
    <message>
        <source>How far the value has to go back before the alert can fire again</source>
        <translation>كم يجب أن تتراجع القيمة قبل أن ينطلق التنبيه مجددًا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>التباطؤ</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Tell by %1</source>
        <translation>أبلِغ عبر %1</translation>
    </message>
    <message>
        <source>None chosen: all that are set up</source>
        <translation>لا اختيار: كل القنوات المهيأة</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>الإبلاغ عبر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Symbol: name the instrument, such as BTC-USDT.</source>
        <translation>الرمز: سمِّ الأداة، مثل BTC-USDT.</translation>
    </message>
    <message>
        <source>Level: a number is needed, such as 64000.</source>
        <translation>المستوى: يلزم عدد، مثل 64000.</translation>
    </message>
    <message>
        <source>Hysteresis: expected a number.</source>
        <translation>التباطؤ: المتوقع عدد.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AlertsPanel</name>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>What alerts did</source>
        <translation>ما فعلته التنبيهات</translation>
    </message>
    <message>
        <source>Nothing has fired and nothing was changed yet.</source>
        <translation>لم ينطلق شيء ولم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Alerts, their history, and channels</source>
        <translation>التنبيهات وتاريخها وقنواتها</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>List of alerts</source>
        <translation>قائمة التنبيهات</translation>
    </message>
    <message>
        <source>No alert yet. “New alert” asks what you want to be told of: a price, a score, a lost feed…</source>
        <translation>لا تنبيه بعد. «تنبيه جديد» يسأل عما تريد أن تُبلَّغ به: سعر أو درجة أو تغذية منقطعة…</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>تنبيه جديد…</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>تنبيه جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the newest change of an alert</source>
        <translation>التراجع عن آخر تغيير لتنبيه</translation>
    </message>
    <message>
        <source>Takes the newest change of an alert back; once more brings it again</source>
        <translation>يتراجع عن آخر تغيير لتنبيه؛ ومرة أخرى يعيده</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>تعديل التنبيه</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>حذف التنبيه</translation>
    </message>
    <message>
        <source>No channel.</source>
        <translation>لا قناة.</translation>
    </message>
    <message>
        <source>Send a test by the chosen channel</source>
        <translation>إرسال اختبار عبر القناة المختارة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Settings of notifications</source>
        <translation>إعدادات الإشعارات</translation>
    </message>
    <message>
        <source>From what importance on, how many a minute, quiet hours, what a message says</source>
        <translation>من أي درجة أهمية، وكم في الدقيقة، وساعات الهدوء، ومحتوى الرسالة</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AuditPanel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>تحقق من السلسلة</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>Copies the selected entries, or all that are shown, as CSV</source>
        <translation>ينسخ القيود المختارة، أو كل الظاهرة، بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy entries as CSV</source>
        <translation>نسخ القيود بصيغة CSV</translation>
    </message>
    <message>
        <source>Recomputes the hash of every row of the journal: an edited history is found</source>
        <translation>يعيد حساب بصمة كل صف في السجل: يُكشف أي تحرير للتاريخ</translation>
    </message>
    <message>
        <source>Verify the journal&apos;s chain of hashes</source>
        <translation>التحقق من سلسلة بصمات السجل</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>نتيجة التحقق</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>No entry yet. Commands, orders that risk stopped or reduced, and limits that came near stand here.</source>
        <translation>لا قيد بعد. تظهر هنا الطلبات والأوامر التي أوقفتها المخاطر أو قلّصتها والحدود التي اقتربت.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>What operators and engine did in this session</source>
        <translation>ما فعله المستخدمون والمحرك في هذه الجلسة</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Unlocks, wrong passphrases, refused actions and changes of operators</source>
        <translation>فتح القفل وعبارات المرور الخاطئة والأفعال المرفوضة وتغييرات المستخدمين</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>أي سجل</translation>
    </message>
    <message>
        <source>What operators did and were refused</source>
        <translation>ما فعله المستخدمون وما رُفض لهم</translation>
    </message>
    <message>
        <source>Nothing yet. Unlocks, wrong passphrases and actions that a role did not allow stand here. The button with your name in the top bar unlocks, locks and changes a passphrase.</source>
        <translation>لا شيء بعد. يظهر هنا فتح القفل وعبارات المرور الخاطئة والأفعال التي لم يسمح بها دور. الزر الذي يحمل اسمك في الشريط العلوي يفتح القفل ويقفل ويغيّر عبارة المرور.</translation>
    </message>
    <message>
        <source>Recomputing the hashes of the journal…</source>
        <translation>تُعاد حسابات بصمات السجل…</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>بحث …</translation>
    </message>
    <message>
        <source>By operator, rule, symbol or words</source>
        <translation>بالمشغّل أو القاعدة أو الرمز أو الكلمات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How much of the journal is verified</source>
        <translation>كم تُحقق من السجل</translation>
    </message>
    <message>
        <source>Time that the verification still takes</source>
        <translation>الوقت الباقي للتحقق</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>إلغاء التحقق</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Banner</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>إعادة تشغيل المحرك</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Keep orders…</source>
        <translation>إبقاء الأوامر…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>إلغاء الأوامر…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BellButton</name>
    <message>
        <source>99+</source>
        <comment>notifications that are not read yet</comment>
        <translation>99+</translation>
    </message>
    <message>
        <source>Notifications: all are read</source>
        <translation>الإشعارات: كلها مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>Notifications: %n not read yet</source>
        <translation>
            <numerusform>الإشعارات: لا شيء غير مقروء</numerusform>
            <numerusform>الإشعارات: واحد غير مقروء</numerusform>
            <numerusform>الإشعارات: اثنان غير مقروءين</numerusform>
            <numerusform>الإشعارات: %n غير مقروءة</numerusform>
            <numerusform>الإشعارات: %n غير مقروء</numerusform>
            <numerusform>الإشعارات: %n غير مقروء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CalibrationView</name>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>said %1 to %2: %3 times, right in %4 (95 %: %5 to %6)</source>
        <translation>قال من %1 إلى %2: %3 مرة، وأصاب في %4 (95%: من %5 إلى %6)</translation>
    </message>
    <message>
        <source>%1: Brier score %2 over %3 results.</source>
        <translation>%1: درجة Brier %2 على %3 نتيجة.</translation>
    </message>
    <message>
        <source>how often right, by what it said</source>
        <translation>كم مرة أصاب، بحسب ما قاله</translation>
    </message>
    <message>
        <source>stated confidence — bars: how often, of %1</source>
        <translation>الثقة المعلنة — الأعمدة: كم مرة، من %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartGroup</name>
    <message>
        <source>Not linked</source>
        <translation>بلا ربط</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>الربط %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Charts of the same link share symbol, crosshair and time</source>
        <translation>مخططات الربط نفسه تتشارك الرمز والمؤشر المتقاطع والوقت</translation>
    </message>
    <message>
        <source>Link of the chart: none</source>
        <translation>ربط المخطط: لا شيء</translation>
    </message>
    <message>
        <source>Link of the chart: %1</source>
        <translation>ربط المخطط: %1</translation>
    </message>
    <message>
        <source>Another chart beside or below</source>
        <translation>مخطط آخر بجانبه أو تحته</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>إضافة مخطط</translation>
    </message>
    <message>
        <source>Close this chart</source>
        <translation>إغلاق هذا المخطط</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartIndicators</name>
    <message>
        <source>A chart holds at most %1 indicators. Remove one first.</source>
        <translation>يسع الرسم البياني %1 مؤشرات على الأكثر. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>an indicator</comment>
        <translation>عُدّل %1.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>an indicator</comment>
        <translation>حُذف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) removed.</source>
        <translation>
            <numerusform>لم يُحذف أي مؤشر.</numerusform>
            <numerusform>حُذف مؤشر واحد.</numerusform>
            <numerusform>حُذف مؤشران.</numerusform>
            <numerusform>حُذفت %n مؤشرات.</numerusform>
            <numerusform>حُذف %n مؤشرًا.</numerusform>
            <numerusform>حُذف %n مؤشر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved.</source>
        <comment>an indicator</comment>
        <translation>نُقل %1.</translation>
    </message>
    <message>
        <source>Ribbon, Bollinger bands, RSI and MACD are on the chart already.</source>
        <translation>شريط المتوسطات ونطاقات بولينجر وRSI وMACD على الرسم بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي مؤشر.</numerusform>
            <numerusform>أُضيف مؤشر واحد.</numerusform>
            <numerusform>أُضيف مؤشران.</numerusform>
            <numerusform>أُضيفت %n مؤشرات.</numerusform>
            <numerusform>أُضيف %n مؤشرًا.</numerusform>
            <numerusform>أُضيف %n مؤشر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the saved chart, because this version does not know it or its parameters: %1.</source>
        <translation>تُرك من الرسم المحفوظ، لأن هذا الإصدار لا يعرفه أو لا يعرف معاملاته: %1.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartNotice</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>تراجع عنه (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the last change of indicators</source>
        <translation>التراجع عن آخر تغيير للمؤشرات</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPainter</name>
    <message>
        <source>history</source>
        <comment>left of where a session begins</comment>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartPanel</name>
    <message>
        <source>Bars of %1</source>
        <translation>شموع %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Add an indicator (I), or change those on the chart</source>
        <translation>أضف مؤشرًا (I) أو عدّل الموجود على الرسم</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>مؤشرات الرسم البياني</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>switch: logarithmic price scale</comment>
        <translation>لوغ</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>مقياس سعر لوغاريتمي (L)</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>مقياس سعر لوغاريتمي</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol and venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The data hold bars of %1 and longer</source>
        <translation>البيانات تحوي شموع %1 وما هو أطول</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>رسم السعر البياني</translation>
    </message>
    <message>
        <source>Price chart of %1</source>
        <translation>رسم السعر البياني لـ %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Draw other symbols over this one, in per cent from the left edge</source>
        <translation>رسم رموز أخرى فوق هذا، بالنسبة المئوية من الحافة اليسرى</translation>
    </message>
    <message>
        <source>Compare with other symbols</source>
        <translation>مقارنة برموز أخرى</translation>
    </message>
    <message>
        <source>Price scale in per cent from the left edge (P)</source>
        <translation>مقياس السعر بالنسبة المئوية من الحافة اليسرى (P)</translation>
    </message>
    <message>
        <source>Price scale in per cent</source>
        <translation>مقياس السعر بالنسبة المئوية</translation>
    </message>
    <message>
        <source>The session has no other symbol</source>
        <translation>ليس في الجلسة رمز آخر</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>بلا مقارنة</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartView</name>
    <message>
        <source>No session yet — start the demo, open a recording, or connect a venue.</source>
        <translation>لا جلسة بعد — ابدأ العرض التجريبي أو افتح تسجيلًا أو اتصل ببورصة.</translation>
    </message>
    <message>
        <source>No instrument — choose one in the watchlist.</source>
        <translation>لا أداة — اختر واحدة من قائمة المتابعة.</translation>
    </message>
    <message>
        <source>Preparing bars of %1 … %2</source>
        <translation>تُجهَّز شموع %1 … %2</translation>
    </message>
    <message>
        <source>No bars yet — press play; the first appears with the first price of %1.</source>
        <translation>لا شموع بعد — اضغط «بدء»؛ تظهر الأولى مع أول سعر لـ %1.</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>corner of a chart: clock of the exchange</comment>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>local</source>
        <comment>corner of a chart: clock of this computer</comment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>corner of a chart: clock</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>رسم السعر البياني</translation>
    </message>
    <message>
        <source>Newest ▸</source>
        <translation>▸ الأحدث</translation>
    </message>
    <message>
        <source>Go to the newest bar</source>
        <translation>الانتقال إلى أحدث شمعة</translation>
    </message>
    <message>
        <source>Go to the newest bar (End)</source>
        <translation>الانتقال إلى أحدث شمعة (End)</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>لوحة %1</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>لوحة مستقلة</translation>
    </message>
    <message>
        <source>Higher pane</source>
        <translation>لوحة أعلى</translation>
    </message>
    <message>
        <source>Lower pane</source>
        <translation>لوحة أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add indicator …	I</source>
        <translation>إضافة مؤشر …	I</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>شريط + بولينجر + RSI + MACD</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>تراجع	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>إعادة	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>الانتقال إلى تاريخ …</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Automatic price scale</source>
        <translation>مقياس سعر تلقائي</translation>
    </message>
    <message>
        <source>Fit all bars</source>
        <translation>ملاءمة كل الشموع</translation>
    </message>
    <message>
        <source>Newest bar</source>
        <translation>أحدث شمعة</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another place.</source>
        <translation>تعذّرت كتابة الصورة في %1. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Limit order at %1 …</source>
        <translation>أمر محدد عند %1 …</translation>
    </message>
    <message>
        <source>Stop of the position at %1</source>
        <translation>وقف المركز عند %1</translation>
    </message>
    <message>
        <source>Target of the position at %1</source>
        <translation>هدف المركز عند %1</translation>
    </message>
    <message>
        <source>There are %1 drawings of this symbol already. Remove some to draw more.</source>
        <translation>لهذا الرمز %1 رسمًا بالفعل. أزل بعضها لترسم المزيد.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>a drawing</comment>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Edit drawing …</source>
        <translation>تحرير الرسم …</translation>
    </message>
    <message>
        <source>Lock drawing</source>
        <translation>قفل الرسم</translation>
    </message>
    <message>
        <source>Hide drawing</source>
        <translation>إخفاء الرسم</translation>
    </message>
    <message>
        <source>Remove drawing</source>
        <translation>إزالة الرسم</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>حفظ صورة …</translation>
    </message>
    <message>
        <source>Per cent from the left edge</source>
        <translation>النسبة المئوية من الحافة اليسرى</translation>
    </message>
    <message>
        <source>%1, bars of %2</source>
        <comment>symbol, timeframe</comment>
        <translation>%1، شموع %2</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>first bar, last bar, clock</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>رسوم SVG (*.svg)</translation>
    </message>
    <message>
        <source>Picture saved as %1.</source>
        <translation>حُفظت الصورة باسم %1.</translation>
    </message>
    <message>
        <source>indicators of the chart</source>
        <comment>what can be undone</comment>
        <translation>مؤشرات الرسم</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>   (%1)</source>
        <translation>   (%1)</translation>
    </message>
    <message>
        <source>Type what you want: an action, a symbol, a flag, a setting, a session, a layout, help</source>
        <translation>اكتب ما تريد: إجراء، رمز، خيار، إعداد، جلسة، تخطيط، مساعدة</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ComparisonView</name>
    <message>
        <source>Realised equity of both sessions</source>
        <translation>رأس المال المحقق للجلستين</translation>
    </message>
    <message>
        <source>“%1” ends at %2 of what it was opened with, “%3” at %4.</source>
        <translation>تنتهي “%1” عند %2 مما افتُتحت به، و“%3” عند %4.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConditionRow</name>
    <message>
        <source>Where</source>
        <comment>before the first condition</comment>
        <translation>حيث</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between conditions</comment>
        <translation>أو</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Condition %1: joined by</source>
        <translation>الشرط %1: الربط</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>الشرط %1: ماذا</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>الشرط %1: كيف</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>الشرط %1: القيمة</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>إزالة الشرط %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConfirmStrip</name>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ConnectVenueDialog</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>الاتصال ببورصة</translation>
    </message>
    <message>
        <source>BTC-USDT, ETH-USDT</source>
        <translation>BTC-USDT, ETH-USDT</translation>
    </message>
    <message>
        <source>Separated by commas, as BASE-QUOTE or as the venue writes them; the test says whether it knows them</source>
        <translation>مفصولة بفواصل، بصيغة BASE-QUOTE أو كما تكتبها البورصة؛ ويبيّن الاختبار هل تعرفها</translation>
    </message>
    <message>
        <source>Bars of each timeframe that are fetched first, so that indicators are warm</source>
        <translation>شموع كل إطار زمني التي تُجلب أولًا لإحماء المؤشرات</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>الأطر الزمنية</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>شموع %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source> bars</source>
        <comment>suffix of a number</comment>
        <translation> شمعة</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>النقد الورقي</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>تقدّم الاختبار</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط الوصول</translation>
    </message>
    <message>
        <source>Show endpoints</source>
        <translation>إظهار نقاط الوصول</translation>
    </message>
    <message>
        <source>Other addresses than those of the settings: a local venue, or one that moved</source>
        <translation>عناوين غير عناوين الإعدادات: بورصة محلية أو بورصة انتقلت</translation>
    </message>
    <message>
        <source>the venue says it itself</source>
        <translation>تذكره البورصة بنفسها</translation>
    </message>
    <message>
        <source>Only of a local venue that plays its tape faster than the clock</source>
        <translation>فقط لبورصة محلية تعرض شريطها أسرع من الساعة</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Its clock runs</source>
        <translation>سرعة ساعتها</translation>
    </message>
    <message>
        <source>Tries it out: does the venue answer, does it know the symbols, do prices come? What runs goes on meanwhile.</source>
        <translation>يجرّبها: هل ترد البورصة، وهل تعرف الرموز، وهل تصل الأسعار؟ وما هو جارٍ يستمر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>● there. Keys are read when the venue is connected and are never shown.</source>
        <translation>● موجودة. تُقرأ المفاتيح عند الاتصال بالبورصة ولا تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>○ missing, and this venue wants one. Store it in the keychain, or set %1, and start again.</source>
        <translation>○ مفقود، وهذه البورصة تطلب مفتاحًا. احفظه في سلسلة المفاتيح، أو عيّن %1، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>○ none, and none is needed for prices.</source>
        <translation>○ لا يوجد، والأسعار لا تحتاج إلى مفتاح.</translation>
    </message>
    <message>
        <source>Symbols: name at least one, such as BTC-USDT.</source>
        <translation>الرموز: سمِّ رمزًا واحدًا على الأقل، مثل BTC-USDT.</translation>
    </message>
    <message>
        <source>Timeframes: choose at least one.</source>
        <translation>الأطر الزمنية: اختر إطارًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Stream: expected an address such as wss://host:port, not “%1”.</source>
        <translation>البث: المتوقع عنوان مثل wss://host:port وليس «%1».</translation>
    </message>
    <message>
        <source>REST: expected an address such as https://host, not “%1”.</source>
        <translation>REST: المتوقع عنوان مثل https://host وليس «%1».</translation>
    </message>
    <message>
        <source>REST: an address is needed.</source>
        <translation>REST: يلزم عنوان.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>venue, symbols</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prices come live and read-only; orders stay on paper. A session that is running is set aside first and can be resumed.</source>
        <translation>تصل الأسعار مباشرة وللقراءة فقط؛ وتبقى الأوامر ورقية. تُنحّى الجلسة الجارية أولًا ويمكن استئنافها.</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>not listened to</source>
        <translation>لا يُستمع إليها</translation>
    </message>
    <message>
        <source>indicative: free, delayed and altered</source>
        <translation>indicative: مجاني ومتأخر ومعدَّل</translation>
    </message>
    <message>
        <source>OPRA: wants a paid plan</source>
        <translation>OPRA: يتطلب خطة مدفوعة</translation>
    </message>
    <message>
        <source>The option chains of the symbols; which expiries and strikes is said in the settings</source>
        <translation>سلاسل خيارات الرموز؛ وتُحدَّد تواريخ الانتهاء وأسعار التنفيذ في الإعدادات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>… the keychain is being asked. It may want you to unlock it.</source>
        <translation>… تُسأل سلسلة المفاتيح الآن. قد تطلب منك فتح قفلها.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CumulativeView</name>
    <message>
        <source>Cumulative result of both engines</source>
        <translation>النتيجة التراكمية للمحركين</translation>
    </message>
    <message>
        <source>No trading day yet.</source>
        <translation>لا يوم تداول بعد.</translation>
    </message>
    <message numerus="yes">
        <source>After %n trading day(s): A %1 R, B %2 R.</source>
        <translation>
            <numerusform>قبل أول يوم تداول: A %1 R، وB %2 R.</numerusform>
            <numerusform>بعد يوم تداول واحد: A %1 R، وB %2 R.</numerusform>
            <numerusform>بعد يومي تداول: A %1 R، وB %2 R.</numerusform>
            <numerusform>بعد %n أيام تداول: A %1 R، وB %2 R.</numerusform>
            <numerusform>بعد %n يوم تداول: A %1 R، وB %2 R.</numerusform>
            <numerusform>بعد %n يوم تداول: A %1 R، وB %2 R.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with the first trading day that has signals.</source>
        <translation>تبدأ مع أول يوم تداول فيه إشارات.</translation>
    </message>
    <message>
        <source>A paper %1 R</source>
        <translation>A ورقي %1 R</translation>
    </message>
    <message>
        <source>B shadow %1 R</source>
        <translation>B ظل %1 R</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DecisionsPanel</name>
    <message>
        <source>Signals, orders and fills</source>
        <translation>الإشارات والأوامر والتنفيذات</translation>
    </message>
    <message>
        <source>Signals, orders, fills, messages</source>
        <translation>الإشارات والأوامر والتنفيذات والرسائل</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>No signals yet. They appear when a bar closes with a strong score; “Holds” shows the bars that were none.</source>
        <translation>لا إشارات بعد. تظهر عندما تغلق شمعة بدرجة قوية؛ و«الانتظار» يُظهر الشموع التي لم تعطِ إشارة.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No orders yet. Place one with the order ticket, or wait for a signal.</source>
        <translation>لا أوامر بعد. أرسل أمرًا بتذكرة الأمر أو انتظر إشارة.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>التنفيذات</translation>
    </message>
    <message>
        <source>No fills yet. They appear when an order is executed.</source>
        <translation>لا تنفيذات بعد. تظهر عند تنفيذ أمر.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages. Gaps in the data, refused commands and halts are told here.</source>
        <translation>لا رسائل. تُذكر هنا فجوات البيانات والطلبات المرفوضة والتوقفات.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Also show scored bars that were no signal</source>
        <translation>إظهار الشموع المقيَّمة التي لم تعطِ إشارة أيضًا</translation>
    </message>
    <message>
        <source>Show holds</source>
        <translation>إظهار الانتظار</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>تصفية …</translation>
    </message>
    <message>
        <source>Filter signals, orders, fills and messages</source>
        <translation>تصفية الإشارات والأوامر والتنفيذات والرسائل</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, as CSV</source>
        <translation>نسخ الصفوف المختارة أو كلها بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>إظهار على الرسم</translation>
    </message>
    <message>
        <source>Replay: go to this signal</source>
        <translation>إعادة العرض: انتقل إلى هذه الإشارة</translation>
    </message>
    <message>
        <source>Change order …</source>
        <translation>تعديل الأمر …</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>Cancel all orders in %1</source>
        <translation>إلغاء كل أوامر %1</translation>
    </message>
    <message>
        <source>Keep it working (unverified)</source>
        <translation>إبقاؤه قائمًا (غير مؤكد)</translation>
    </message>
    <message>
        <source>Cancel it (unverified)</source>
        <translation>إلغاؤه (غير مؤكد)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderPanel</name>
    <message>
        <source>Depth</source>
        <translation>عمق السوق</translation>
    </message>
    <message>
        <source>Put the market into the middle</source>
        <translation>وضع السوق في الوسط</translation>
    </message>
    <message>
        <source>Put the market into the middle (C)</source>
        <translation>وضع السوق في الوسط (C)</translation>
    </message>
    <message>
        <source>State of the book</source>
        <translation>حالة الدفتر</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>السبريد</translation>
    </message>
    <message>
        <source>Finer price steps</source>
        <translation>خطوات سعر أدق</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>خطوة السعر</translation>
    </message>
    <message>
        <source>Distance of prices from row to row</source>
        <translation>فرق السعر من صف إلى صف</translation>
    </message>
    <message>
        <source>Wider price steps</source>
        <translation>خطوات سعر أوسع</translation>
    </message>
    <message>
        <source>1-click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>One click orders</source>
        <translation>أوامر بنقرة واحدة</translation>
    </message>
    <message>
        <source>On: a click orders at once, with the size in the ticket. Off: it fills the ticket in.</source>
        <translation>مفعّل: النقرة ترسل الأمر فورًا بالكمية التي في التذكرة. معطّل: تملأ التذكرة.</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>سبريد %1</translation>
    </message>
    <message>
        <source>▲ Off centre: the market is above — centre (C)</source>
        <translation>▲ خارج الوسط: السوق أعلى — توسيط (C)</translation>
    </message>
    <message>
        <source>▼ Off centre: the market is below — centre (C)</source>
        <translation>▼ خارج الوسط: السوق أسفل — توسيط (C)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DepthLadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>سلّم العمق</translation>
    </message>
    <message>
        <source>Bids on the left of the price, asks on the right, own orders outside</source>
        <translation>الطلبات يسار السعر والعروض يمينه، وأوامرك في الطرفين</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>عناوين الأعمدة</translation>
    </message>
    <message>
        <source>Market into the middle (C)</source>
        <translation>السوق في الوسط (C)</translation>
    </message>
    <message>
        <source>Wider price steps (+)</source>
        <translation>خطوات سعر أوسع (+)</translation>
    </message>
    <message>
        <source>Finer price steps (−)</source>
        <translation>خطوات سعر أدق (−)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTabTools</name>
    <message>
        <source>Float, or put back</source>
        <translation>فصل أو إعادة</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>إخفاء (قائمة «عرض» تعيدها)</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DockTitle</name>
    <message>
        <source>Float, or put back</source>
        <translation>فصل أو إعادة</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>Hide (the View menu brings it back)</source>
        <translation>إخفاء (قائمة «عرض» تعيدها)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingControls</name>
    <message>
        <source>Draw</source>
        <comment>button: tools to draw on a chart</comment>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Lines, Fibonacci levels, ruler and notes on the chart (D)</source>
        <translation>خطوط ومستويات فيبوناتشي ومسطرة وملاحظات على المخطط (D)</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>أدوات الرسم</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>menu: tools to draw on a chart</comment>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Open the drawing tools</source>
        <translation>فتح أدوات الرسم</translation>
    </message>
    <message>
        <source>List of drawings …</source>
        <translation>قائمة الرسوم …</translation>
    </message>
    <message>
        <source>Hide all drawings</source>
        <translation>إخفاء كل الرسوم</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>إزالة كل الرسوم</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingDialog</name>
    <message>
        <source>Text of the drawing</source>
        <translation>نص الرسم</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Locked: it cannot be moved</source>
        <translation>مقفل: لا يمكن تحريكه</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>a point of a drawing</comment>
        <translation>%1: الوقت</translation>
    </message>
    <message>
        <source>%1: time (%2)</source>
        <comment>a point of a drawing, clock</comment>
        <translation>%1: الوقت (%2)</translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a point of a drawing</comment>
        <translation>%1: السعر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Colour of the drawing</source>
        <translation>لون الرسم</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Width of the line, pixels</source>
        <translation>عرض الخط، بكسل</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>line</comment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>line</comment>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>line</comment>
        <translation>منقط</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>الخط</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DrawingListDialog</name>
    <message>
        <source>&amp;Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>تحرير …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Drawings of %1</source>
        <translation>رسوم %1</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Press D on the chart and choose a tool.</source>
        <translation>لا رسوم بعد. اضغط D على المخطط واختر أداة.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>قيمة الحساب</translation>
    </message>
    <message>
        <source>Results of the account</source>
        <translation>نتائج الحساب</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>الأرصدة بحسب العملة</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its equity.</source>
        <translation>ابدأ العرض التجريبي أو افتح تسجيلًا أو استأنف جلسة لترى قيمة حسابها.</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>النتيجة %1</translation>
    </message>
    <message>
        <source>realised %1, open %2</source>
        <translation>محققة %1، مفتوحة %2</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>العمولات %1</translation>
    </message>
    <message>
        <source>funding %1</source>
        <translation>التمويل %1</translation>
    </message>
    <message>
        <source>dividends %1</source>
        <translation>التوزيعات %1</translation>
    </message>
    <message>
        <source>capital moved %1</source>
        <translation>رأس المال المنقول %1</translation>
    </message>
    <message>
        <source>deepest drawdown %1</source>
        <translation>أعمق تراجع %1</translation>
    </message>
    <message>
        <source>longest below a highest %1</source>
        <translation>أطول مدة دون القمة %1</translation>
    </message>
    <message>
        <source>Capital came in or went out: drawdown is not drawn over time, since a fall may be a withdrawal.</source>
        <translation>دخل رأس مال أو خرج: لا يُرسم التراجع عبر الزمن، لأن الهبوط قد يكون سحبًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (rate is old)</source>
        <translation>%1 (سعر الصرف قديم)</translation>
    </message>
    <message>
        <source>%1 (no rate)</source>
        <translation>%1 (لا سعر صرف)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EquityView</name>
    <message>
        <source>Equity over time</source>
        <translation>قيمة الحساب عبر الزمن</translation>
    </message>
    <message>
        <source>No equity yet.</source>
        <translation>لا قيمة للحساب بعد.</translation>
    </message>
    <message>
        <source>%1. Lowest %2, highest %3, at the beginning %4. Left and Right read out other moments.</source>
        <translation>%1. الأدنى %2، الأعلى %3، في البداية %4. السهمان الأيسر والأيمن يقرآن لحظات أخرى.</translation>
    </message>
    <message>
        <source>No equity yet</source>
        <translation>لا قيمة للحساب بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, equity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · ▼ %3 below the highest</source>
        <comment>time, equity, share</comment>
        <translation>%1 · %2 · ▼ %3 دون القمة</translation>
    </message>
    <message>
        <source>%1 · %2 · at its highest</source>
        <comment>time, equity</comment>
        <translation>%1 · %2 · عند القمة</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>التراجع</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExitStrip</name>
    <message>
        <source>Ways out</source>
        <translation>طرق الخروج</translation>
    </message>
    <message>
        <source>Position in this instrument</source>
        <translation>المركز في هذه الأداة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this position at market</source>
        <translation>إغلاق هذا المركز بسعر السوق</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25%</translation>
    </message>
    <message>
        <source>Close a quarter at market</source>
        <translation>إغلاق الربع بسعر السوق</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>Close half at market</source>
        <translation>إغلاق النصف بسعر السوق</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>عكس …</translation>
    </message>
    <message>
        <source>Reverse this position at market</source>
        <translation>عكس هذا المركز بسعر السوق</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>إغلاق الكل …</translation>
    </message>
    <message>
        <source>Close all positions at market</source>
        <translation>إغلاق كل المراكز بسعر السوق</translation>
    </message>
    <message>
        <source>held %1 · %2</source>
        <comment>signed quantity, result</comment>
        <translation>المركز %1 · %2</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>لا مركز</translation>
    </message>
    <message>
        <source>%1 · being closed</source>
        <translation>%1 · قيد الإغلاق</translation>
    </message>
    <message>
        <source>Turn %1 into the opposite position?</source>
        <translation>هل تحوّل %1 إلى المركز المعاكس؟</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>هل تغلق كل المراكز الورقية بسعر السوق؟</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>إغلاق الكل</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentDialog</name>
    <message>
        <source>New experiment</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>للناس</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Salts the hash that assigns units: letters, digits, dots, dashes. It never changes.</source>
        <translation>يُملّح البصمة التي توزّع الوحدات: أحرف وأرقام ونقاط وشرطات. لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>ماذا تتوقع ولماذا؟</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>Frozen before the first unit is seen</source>
        <translation>تُجمَّد قبل رؤية أول وحدة</translation>
    </message>
    <message>
        <source>&amp;Metric that decides</source>
        <translation>المقياس المقرِّر</translation>
    </message>
    <message>
        <source>The others are shown, corrected for being many</source>
        <translation>تُعرض الأخرى مصحّحة لكثرتها</translation>
    </message>
    <message>
        <source>paired: both engines act on every signal</source>
        <translation>مزدوجة: يعمل المحركان على كل إشارة</translation>
    </message>
    <message>
        <source>split: only the labelled engine acts</source>
        <translation>مقسّمة: يعمل المحرك المعيَّن وحده</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Paired decides sooner; split is what would happen if both had to share</source>
        <translation>المزدوجة تحسم أسرع؛ والمقسّمة هي ما يحدث لو تقاسم الاثنان</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of &amp;B</source>
        <translation>حصة B</translation>
    </message>
    <message>
        <source>Share of units that are labelled B</source>
        <translation>حصة الوحدات المعيَّنة لـ B</translation>
    </message>
    <message>
        <source>Take &amp;part at first</source>
        <translation>المشاركة في البداية</translation>
    </message>
    <message>
        <source>Share of units that take part; raised step by step</source>
        <translation>حصة الوحدات المشاركة؛ تُرفع خطوة خطوة</translation>
    </message>
    <message>
        <source>&amp;Smallest effect that matters</source>
        <translation>أصغر أثر ذي أهمية</translation>
    </message>
    <message>
        <source>In units of the metric</source>
        <translation>بوحدات المقياس</translation>
    </message>
    <message>
        <source> trading days</source>
        <translation> يوم تداول</translation>
    </message>
    <message>
        <source>Stop &amp;after</source>
        <translation>التوقف بعد</translation>
    </message>
    <message>
        <source>Undecided until then: A stays</source>
        <translation>إن لم تُحسم حتى ذلك: A يبقى</translation>
    </message>
    <message>
        <source>no guardrail</source>
        <translation>بلا حاجز أمان</translation>
    </message>
    <message>
        <source>Stop if drawdown is &amp;worse by (R)</source>
        <translation>توقف إن ساء التراجع بمقدار (R)</translation>
    </message>
    <message>
        <source>Stops by itself once the always-valid interval shows it; 0: no guardrail</source>
        <translation>تتوقف تلقائيًا حين يُظهره المجال الصالح دائمًا؛ 0: بلا حاجز أمان</translation>
    </message>
    <message>
        <source>Leave the first trading day out</source>
        <translation>ترك أول يوم تداول</translation>
    </message>
    <message>
        <source>&amp;Novelty</source>
        <translation>أثر الجِدّة</translation>
    </message>
    <message>
        <source>Of the beginning, and of every later change of who takes part: what is new may behave otherwise</source>
        <translation>في البداية وبعد كل تغيير لاحق للمشاركين: الجديد قد يسلك سلوكًا مختلفًا</translation>
    </message>
    <message>
        <source>It is decided as soon as the always-valid interval leaves zero. The promise is frozen by its hash before it may run; what is changed later stands in every report.</source>
        <translation>تُحسم حالما يبتعد المجال الصالح دائمًا عن الصفر. يُجمَّد التعهد ببصمته قبل التشغيل؛ وما يُغيَّر لاحقًا يُذكر في كل تقرير.</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>قاعدة التوقف</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>إنشاء مسودة</translation>
    </message>
    <message>
        <source>A key and a hypothesis are needed.</source>
        <translation>يلزم مفتاح وفرضية.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExperimentPanel</name>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Metrics of both engines</source>
        <translation>مقاييس المحركين</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>التقرير قيد الإعداد.</translation>
    </message>
    <message>
        <source>Value of vetoes</source>
        <translation>قيمة النقض</translation>
    </message>
    <message>
        <source>Signals that an engine leaves alone are followed here to the end they would have had. Turn the flag enable_variant_b on and wait for some to end.</source>
        <translation>الإشارات التي يتركها محرك تُتابَع هنا حتى النهاية التي كانت ستبلغها. فعّل الراية enable_variant_b وانتظر انتهاء بعضها.</translation>
    </message>
    <message>
        <source>Other views of the metric that decides</source>
        <translation>مناظير أخرى للمقياس المقرِّر</translation>
    </message>
    <message>
        <source>Fixed tests, CUPED, bootstrap and the Bayesian view stand here once the metric varies over some days. None of them decides.</source>
        <translation>تظهر هنا الاختبارات الثابتة وCUPED والبوتستراب والمنظور البايزي حين يتباين المقياس على بضعة أيام. ولا شيء منها يقرر.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>مناظير أخرى</translation>
    </message>
    <message>
        <source>List of experiments</source>
        <translation>قائمة التجارب</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>Promise a new experiment</source>
        <translation>التعهد بتجربة جديدة</translation>
    </message>
    <message>
        <source>Freeze promise</source>
        <translation>تجميد التعهد</translation>
    </message>
    <message>
        <source>Freezes the promise by its hash, after a test of the assignment on history</source>
        <translation>يجمّد التعهد ببصمته بعد اختبار التوزيع على التاريخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begins, or goes on with it</source>
        <translation>يبدأها أو يتابعها</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Lets the next share of units take part, if all conditions hold</source>
        <translation>يُشرك الحصة التالية من الوحدات إن تحققت كل الشروط</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Nothing takes part for now</source>
        <translation>لا شيء يشارك حاليًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ends it; it can be concluded then</source>
        <translation>ينهي تشغيلها؛ ويمكن بعدها اختتامها</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Says what came of it, with the hash of this report</source>
        <translation>يذكر ما نتج عنها مع بصمة هذا التقرير</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Puts it away</source>
        <translation>ينحّيها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Writes everything needed to compute it again: JSON, or the units as CSV</source>
        <translation>يكتب كل ما يلزم لحسابها من جديد: JSON، أو الوحدات بصيغة CSV</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Health of the experiment</source>
        <translation>سلامة التجربة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Cumulative result, same signals</source>
        <translation>النتيجة التراكمية، الإشارات نفسها</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القوة الإحصائية</translation>
    </message>
    <message>
        <source>Health and decision</source>
        <translation>السلامة والقرار</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>أُوقفت: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The promise was amended %n time(s) after it was frozen.</source>
        <translation>
            <numerusform>لم يُعدَّل التعهد بعد تجميده.</numerusform>
            <numerusform>عُدّل التعهد مرة واحدة بعد تجميده.</numerusform>
            <numerusform>عُدّل التعهد مرتين بعد تجميده.</numerusform>
            <numerusform>عُدّل التعهد %n مرات بعد تجميده.</numerusform>
            <numerusform>عُدّل التعهد %n مرة بعد تجميده.</numerusform>
            <numerusform>عُدّل التعهد %n مرة بعد تجميده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded: %1.</source>
        <translation>الاختتام: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of this report came after it was concluded; the one it rests on is kept.</source>
        <translation>
            <numerusform>لا وحدات في هذا التقرير وصلت بعد الاختتام.</numerusform>
            <numerusform>وحدة واحدة في هذا التقرير وصلت بعد الاختتام؛ والتقرير الذي بُني عليه محفوظ.</numerusform>
            <numerusform>وحدتان في هذا التقرير وصلتا بعد الاختتام؛ والتقرير الذي بُني عليه محفوظ.</numerusform>
            <numerusform>%n وحدات في هذا التقرير وصلت بعد الاختتام؛ والتقرير الذي بُني عليه محفوظ.</numerusform>
            <numerusform>%n وحدة في هذا التقرير وصلت بعد الاختتام؛ والتقرير الذي بُني عليه محفوظ.</numerusform>
            <numerusform>%n وحدة في هذا التقرير وصلت بعد الاختتام؛ والتقرير الذي بُني عليه محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was promised: this is for looking, not for deciding. Create an experiment to decide.</source>
        <translation>لا تعهد: هذا للاطلاع لا للقرار. أنشئ تجربة لتقرر.</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FeedChips</name>
    <message>
        <source>Feeds</source>
        <translation>التغذيات</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n</source>
        <comment>worst feed, and how many others</comment>
        <translation>
            <numerusform>%1 + %n</numerusform>
            <numerusform>%1 + %n</numerusform>
            <numerusform>%1 + %n</numerusform>
            <numerusform>%1 + %n</numerusform>
            <numerusform>%1 + %n</numerusform>
            <numerusform>%1 + %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FeedsPanel</name>
    <message>
        <source>No feed</source>
        <translation>لا تغذية</translation>
    </message>
    <message>
        <source>This session does not listen to a venue. Connect one: prices come live, and orders stay on paper.</source>
        <translation>هذه الجلسة لا تستقبل من بورصة. اتصل بواحدة: تصل الأسعار مباشرة وتبقى الأوامر ورقية.</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>الاتصال ببورصة…</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>التغذيات</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>الاتصال ببورصة</translation>
    </message>
    <message>
        <source>Opens a session that listens to another venue (Ctrl+Shift+N)</source>
        <translation>يفتح جلسة تستقبل من بورصة أخرى (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Feeds of this session</source>
        <translation>تغذيات هذه الجلسة</translation>
    </message>
    <message>
        <source>No feed. Connect a venue to see prices as they happen.</source>
        <translation>لا تغذية. اتصل ببورصة لترى الأسعار لحظة حدوثها.</translation>
    </message>
    <message>
        <source>State of the chosen feed</source>
        <translation>حالة التغذية المختارة</translation>
    </message>
    <message>
        <source>Connections of the chosen feed</source>
        <translation>اتصالات التغذية المختارة</translation>
    </message>
    <message>
        <source>No connection: this venue is asked over REST alone, or the feed has not begun.</source>
        <translation>لا اتصال: تُسأل هذه البورصة عبر REST وحده، أو لم تبدأ التغذية.</translation>
    </message>
    <message>
        <source>Instruments of the chosen feed</source>
        <translation>أدوات التغذية المختارة</translation>
    </message>
    <message>
        <source>No instrument is listened to.</source>
        <translation>لا أداة تُستقبل.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Details of the chosen feed</source>
        <translation>تفاصيل التغذية المختارة</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldRow</name>
    <message>
        <source>What is wrong with %1</source>
        <translation>ما الخطأ في %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>what is wrong with a field</comment>
        <translation>✗ %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FillLadderPanel</name>
    <message>
        <source>Fill ladder</source>
        <translation>سلّم التنفيذ</translation>
    </message>
    <message>
        <source>The same orders in the same market under every fill model. Gross = decision − latency − waiting − spread − slippage − impact; net = gross − fees.</source>
        <translation>الأوامر نفسها في السوق نفسه تحت كل نموذج تنفيذ. الإجمالي = القرار − زمن التأخير − الانتظار − السبريد − الانزلاق − الأثر؛ الصافي = الإجمالي − العمولات.</translation>
    </message>
    <message>
        <source>What the ladder shows</source>
        <translation>ما يُظهره السلّم</translation>
    </message>
    <message>
        <source>Results by fill model</source>
        <translation>النتائج بحسب نموذج التنفيذ</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>لا جلسة بعد</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to compare fill models.</source>
        <translation>ابدأ العرض التجريبي أو افتح تسجيلًا أو استأنف جلسة لمقارنة نماذج التنفيذ.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>لا أمر بعد</translation>
    </message>
    <message>
        <source>The ladder begins with the next order of the session.</source>
        <translation>يبدأ السلّم مع الأمر التالي في الجلسة.</translation>
    </message>
    <message>
        <source>The ladder is off</source>
        <translation>السلّم معطّل</translation>
    </message>
    <message>
        <source>Switched on, it sends every further order to venues of all fill models besides.</source>
        <translation>عند تفعيله يرسل كل أمر لاحق أيضًا إلى بورصات بكل نماذج التنفيذ.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>تفعيله</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FlagsPanel</name>
    <message>
        <source>Undo …</source>
        <translation>تراجع …</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>رايات الميزات</translation>
    </message>
    <message>
        <source>Search flags …</source>
        <translation>بحث في الرايات …</translation>
    </message>
    <message>
        <source>Search flags</source>
        <translation>البحث في الرايات</translation>
    </message>
    <message>
        <source>Undo a change of a flag</source>
        <translation>التراجع عن تغيير راية</translation>
    </message>
    <message>
        <source>Space turns the switch of the current row</source>
        <translation>مفتاح المسافة يبدّل راية الصف الحالي</translation>
    </message>
    <message>
        <source>No flag has these words. Change the search.</source>
        <translation>لا راية بهذه الكلمات. غيّر البحث.</translation>
    </message>
    <message>
        <source>Changes of flags</source>
        <translation>تغييرات الرايات</translation>
    </message>
    <message>
        <source>No flag has been changed yet. Turn a switch above: who did it and why stands here.</source>
        <translation>لم تُغيَّر أي راية بعد. بدّل راية أعلاه: يظهر هنا من بدّلها ولماذا.</translation>
    </message>
    <message>
        <source>When the change expires</source>
        <translation>متى ينتهي التغيير</translation>
    </message>
    <message>
        <source>From then on the flag is called stale: it is to be removed or renewed. It stays as it is.</source>
        <translation>منذ ذلك الوقت تُعدّ الراية متقادمة: يجب حذفها أو تجديدها. وتبقى كما هي.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>لهذا اليوم</numerusform>
            <numerusform>ليوم واحد</numerusform>
            <numerusform>ليومين</numerusform>
            <numerusform>لمدة %n أيام</numerusform>
            <numerusform>لمدة %n يومًا</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Description of the flag</source>
        <translation>وصف الراية</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>حالة آخر تغيير</translation>
    </message>
    <message>
        <source>Flag history</source>
        <translation>تاريخ الرايات</translation>
    </message>
    <message>
        <source>No flag has been changed yet</source>
        <translation>لم تُغيَّر أي راية بعد</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <comment>a change of a flag</comment>
        <translation>يتراجع عن: %1</translation>
    </message>
    <message>
        <source>Turn %1 on — reason:</source>
        <translation>تفعيل %1 — السبب:</translation>
    </message>
    <message>
        <source>Turn %1 off — reason:</source>
        <translation>تعطيل %1 — السبب:</translation>
    </message>
    <message>
        <source>Turn %1 on again — reason:</source>
        <translation>إعادة تفعيل %1 — السبب:</translation>
    </message>
    <message>
        <source>Turn %1 off again — reason:</source>
        <translation>إعادة تعطيل %1 — السبب:</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>undo of a change</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1: on — waiting until it is recorded …</source>
        <translation>%1: مفعّلة — بانتظار التسجيل …</translation>
    </message>
    <message>
        <source>%1: off — waiting until it is recorded …</source>
        <translation>%1: معطّلة — بانتظار التسجيل …</translation>
    </message>
    <message>
        <source>✗ %1 was not changed: no session listens.</source>
        <translation>✗ لم يتغير %1: لا جلسة تستمع.</translation>
    </message>
    <message>
        <source>✓ %1 is on.</source>
        <translation>✓ %1 مفعّلة.</translation>
    </message>
    <message>
        <source>✓ %1 is off.</source>
        <translation>✓ %1 معطّلة.</translation>
    </message>
    <message>
        <source>✗ %1 was not turned on: %2</source>
        <translation>✗ لم تُفعَّل %1: %2</translation>
    </message>
    <message>
        <source>✗ %1 was not turned off: %2</source>
        <translation>✗ لم تُعطَّل %1: %2</translation>
    </message>
    <message>
        <source>Choose a flag to read what it does. Space turns its switch.</source>
        <translation>اختر راية لتقرأ ما تفعله. مفتاح المسافة يبدّلها.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FrameView</name>
    <message>
        <source>Times of frames</source>
        <translation>أزمنة الإطارات</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Date and time (%1)</source>
        <translation>التاريخ والوقت (%1)</translation>
    </message>
    <message>
        <source>Date and time to go to</source>
        <translation>التاريخ والوقت المطلوب الانتقال إليه</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>Search, Enter for the next place</source>
        <translation>ابحث، وEnter للموضع التالي</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>نتيجة البحث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Begun again from the other end.</source>
        <translation>بدأ من جديد من الطرف الآخر.</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>“%1” ليس في الدليل.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HealthPanel</name>
    <message>
        <source>Window health</source>
        <translation>صحة النافذة</translation>
    </message>
    <message>
        <source>Moments in which the window did not answer</source>
        <translation>لحظات لم تستجب فيها النافذة</translation>
    </message>
    <message>
        <source>The window has always answered within 50 ms.</source>
        <translation>استجابت النافذة دائمًا خلال 50 ms.</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>منذ البدء</translation>
    </message>
    <message>
        <source>Times of frames: %1</source>
        <translation>أزمنة الإطارات: %1</translation>
    </message>
    <message>
        <source>Last minute: %1; %2</source>
        <translation>آخر دقيقة: %1؛ %2</translation>
    </message>
    <message>
        <source>Nothing is measured here.</source>
        <translation>لا يُقاس شيء هنا.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HoldButton</name>
    <message>
        <source>Press and hold</source>
        <translation>اضغط باستمرار</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportDialog</name>
    <message>
        <source>Leave bad rows out and take the others</source>
        <translation>ترك الصفوف التالفة وأخذ الباقي</translation>
    </message>
    <message>
        <source>Play it instead…</source>
        <translation>عرضه بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>Import bars</source>
        <translation>استيراد شموع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose a file of bars, or drop it here: CSV, JSON, also gzip or zip</source>
        <translation>اختر ملف شموع أو أفلته هنا: CSV أو JSON، وأيضًا gzip أو zip</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>Play it as a session instead</source>
        <translation>عرضه كجلسة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>من الملف أو اسمه</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>as the file says, else UTC</source>
        <translation>كما يذكر الملف، وإلا UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Of times that name none: UTC+2, Europe/Athens, or America/New_York+7 for brokers whose day ends at five in New York</source>
        <translation>للأوقات التي لا تذكر منطقة: UTC+2 أو Europe/Athens أو America/New_York+7 للوسطاء الذين ينتهي يومهم عند الخامسة في نيويورك</translation>
    </message>
    <message>
        <source>Otherwise one bad row refuses the whole file</source>
        <translation>وإلا فصف تالف واحد يرفض الملف كله</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>الإطار الزمني</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>عمود %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file: bars, as written, bad rows</source>
        <translation>الملف: الشموع، كما كُتب، الصفوف التالفة</translation>
    </message>
    <message>
        <source>First bars as they were understood</source>
        <translation>أول الشموع كما فُهمت</translation>
    </message>
    <message>
        <source>First rows as they are written</source>
        <translation>أول الصفوف كما كُتبت</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>لم يُختر ملف بعد.</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>صفوف تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>No row is bad.</source>
        <translation>لا صف تالف.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الشموع</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>صفوف تالفة</translation>
    </message>
    <message>
        <source>Files of bars</source>
        <translation>ملفات شموع</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>كما وُجد</translation>
    </message>
    <message>
        <source>Cancelled. The history is as it was.</source>
        <translation>أُلغي. البيانات التاريخية كما كانت.</translation>
    </message>
    <message>
        <source>How its columns were named is not remembered: %1</source>
        <translation>تعذّر حفظ تسمية أعمدته: %1</translation>
    </message>
    <message>
        <source>Bad rows (%1)</source>
        <translation>صفوف تالفة (%1)</translation>
    </message>
    <message>
        <source>Bars of a file become part of this workspace&apos;s history: the chart shows them before those of a session. All of a file is taken, or nothing.</source>
        <translation>تصبح شموع الملف جزءًا من البيانات التاريخية لمساحة العمل هذه: يعرضها الرسم قبل شموع الجلسة. يُؤخذ الملف كله أو لا شيء.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>يُقرأ الملف …</translation>
    </message>
    <message>
        <source>No bar could be read; “As written” shows the file, and the fields above say what is what.</source>
        <translation>تعذّرت قراءة أي شمعة؛ «كما كُتب» يُظهر الملف، والحقول أعلاه تحدد معنى كل عمود.</translation>
    </message>
    <message>
        <source>Leave the bad rows out, or correct the file: one refuses all of it.</source>
        <translation>اترك الصفوف التالفة أو صحّح الملف: صف واحد يرفضه كله.</translation>
    </message>
    <message>
        <source>%1 more files wait.</source>
        <translation>ملفات أخرى تنتظر: %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>قيد الإلغاء …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorDialog</name>
    <message>
        <source>Tint between the lines</source>
        <translation>تظليل بين الخطين</translation>
    </message>
    <message>
        <source>Indicator settings</source>
        <translation>إعدادات المؤشر</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>إضافة مؤشر</translation>
    </message>
    <message>
        <source>Where the indicator is drawn</source>
        <translation>أين يُرسم المؤشر</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <translation>يُرسم في</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ribbon + Bollinger + RSI + MACD</source>
        <translation>شريط + بولينجر + RSI + MACD</translation>
    </message>
    <message>
        <source>Add ribbon, Bollinger bands, RSI and MACD</source>
        <translation>إضافة الشريط ونطاقات بولينجر وRSI وMACD</translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation>اختر مؤشرًا من القائمة.</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>the pane of %1</source>
        <translation>لوحة %1</translation>
    </message>
    <message>
        <source>a pane of its own</source>
        <translation>لوحة مستقلة</translation>
    </message>
    <message>
        <source>Nothing of it would be drawn: check at least one line.</source>
        <translation>لن يُرسم منه شيء: علّم خطًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorForm</name>
    <message>
        <source>%1, %2</source>
        <comment>parameter and its range</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>range of a number</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>A price, or another indicator with its parameters, such as rsi:14</source>
        <translation>سعر، أو مؤشر آخر بمعاملاته مثل rsi:14</translation>
    </message>
    <message>
        <source>Computed of</source>
        <translation>محسوب من</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorLegend</name>
    <message>
        <source>Settings of this indicator (Enter)</source>
        <translation>إعدادات هذا المؤشر (Enter)</translation>
    </message>
    <message>
        <source>Hide or show this indicator (H)</source>
        <translation>إخفاء هذا المؤشر أو إظهاره (H)</translation>
    </message>
    <message>
        <source>Remove this indicator (Delete)</source>
        <translation>حذف هذا المؤشر (Delete)</translation>
    </message>
    <message>
        <source>More for this indicator</source>
        <translation>المزيد لهذا المؤشر</translation>
    </message>
    <message>
        <source>computing %1</source>
        <comment>indicator, with a share</comment>
        <translation>يُحسب %1</translation>
    </message>
    <message numerus="yes">
        <source>not ready, %n bar(s) to go</source>
        <translation>
            <numerusform>غير جاهز</numerusform>
            <numerusform>غير جاهز، بقيت شمعة واحدة</numerusform>
            <numerusform>غير جاهز، بقيت شمعتان</numerusform>
            <numerusform>غير جاهز، بقيت %n شموع</numerusform>
            <numerusform>غير جاهز، بقيت %n شمعة</numerusform>
            <numerusform>غير جاهز، بقيت %n شمعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>converging, %n bar(s) to go</source>
        <translation>
            <numerusform>يتقارب</numerusform>
            <numerusform>يتقارب، بقيت شمعة واحدة</numerusform>
            <numerusform>يتقارب، بقيت شمعتان</numerusform>
            <numerusform>يتقارب، بقيت %n شموع</numerusform>
            <numerusform>يتقارب، بقيت %n شمعة</numerusform>
            <numerusform>يتقارب، بقيت %n شمعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>indicator and benchmark</comment>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>repaints</source>
        <translation>يعيد الرسم</translation>
    </message>
    <message>
        <source>repaints, %1</source>
        <comment>state of an indicator</comment>
        <translation>يعيد الرسم، %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorPicker</name>
    <message>
        <source>Search indicators</source>
        <translation>البحث في المؤشرات</translation>
    </message>
    <message>
        <source>Search indicators by name or group</source>
        <translation>البحث في المؤشرات بالاسم أو المجموعة</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>%1 — not available</source>
        <comment>indicator that needs other data</comment>
        <translation>%1 — غير متاح</translation>
    </message>
</context>
<context>
    <name>sextant::ui::IndicatorRow</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a value and the value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>المؤشر %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::JournalPanel</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Trade journal</source>
        <translation>سجل الصفقات</translation>
    </message>
    <message>
        <source>Search: symbol, tag, words, reason</source>
        <translation>بحث: رمز، وسم، كلمات، سبب</translation>
    </message>
    <message>
        <source>Search the trade journal</source>
        <translation>البحث في سجل الصفقات</translation>
    </message>
    <message>
        <source>Trades with MFE and MAE…</source>
        <translation>الصفقات مع MFE وMAE…</translation>
    </message>
    <message>
        <source>Tax lots…</source>
        <translation>الشرائح الضريبية…</translation>
    </message>
    <message>
        <source>Trading days…</source>
        <translation>أيام التداول…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export to a CSV file</source>
        <translation>تصدير إلى ملف CSV</translation>
    </message>
    <message>
        <source>Writes the journal, the closed tax lots or the trading days as CSV</source>
        <translation>يكتب سجل الصفقات أو الشرائح الضريبية المغلقة أو أيام التداول بصيغة CSV</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>الصفقات المغلقة</translation>
    </message>
    <message>
        <source>No closed trade yet. Each position that is closed stands here with its best and worst result; choose one to note something about it.</source>
        <translation>لا صفقة مغلقة بعد. كل مركز يُغلق يظهر هنا بأفضل نتائجه وأسوئها؛ اختر واحدًا لتدوّن عنه ملاحظة.</translation>
    </message>
    <message>
        <source>Chosen trade</source>
        <translation>الصفقة المختارة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was good or bad about it?</source>
        <translation>ما الجيد أو السيئ فيها؟</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>وسوم مفصولة بفواصل</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>وسوم بفواصل</translation>
    </message>
    <message>
        <source>Message of the trade journal</source>
        <translation>رسالة سجل الصفقات</translation>
    </message>
    <message>
        <source>Choose a trade to note something about it, or note something about the day.</source>
        <translation>اختر صفقة لتدوّن عنها ملاحظة، أو دوّن ملاحظة عن اليوم.</translation>
    </message>
    <message>
        <source>%1, %2, closed %3</source>
        <comment>symbol, result, time of a closed trade</comment>
        <translation>%1، %2، أُغلقت %3</translation>
    </message>
    <message>
        <source>Adds the note; what was noted before stays</source>
        <translation>يضيف الملاحظة؛ ويبقى ما دُوّن سابقًا</translation>
    </message>
    <message>
        <source>The note was not taken: no session listens.</source>
        <translation>لم تُقبل الملاحظة: لا جلسة تستمع.</translation>
    </message>
    <message>
        <source>The note was refused: %1</source>
        <translation>رُفضت الملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LatencyView</name>
    <message>
        <source>Latency of the feed</source>
        <translation>زمن تأخير التغذية</translation>
    </message>
    <message>
        <source>%1. Left and Right read out other moments.</source>
        <translation>%1. السهمان الأيسر والأيمن يقرآن لحظات أخرى.</translation>
    </message>
    <message>
        <source>No feed is chosen</source>
        <translation>لم تُختر تغذية</translation>
    </message>
    <message>
        <source>%1 · nothing measured yet</source>
        <translation>%1 · لم يُقَس شيء بعد</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · p50 %3 · p99 %4 · %5 messages/s</source>
        <translation>%1 · %2 · p50 %3 · p99 %4 · %5 رسالة/ث</translation>
    </message>
    <message>
        <source>newest %1</source>
        <comment>span of time shown</comment>
        <translation>أحدث %1</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LayoutsDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>تراجع عن الحذف</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>التخطيطات المحفوظة</translation>
    </message>
    <message>
        <source>No layout is saved yet. Arrange the panels, write a name below and save.</source>
        <translation>لا تخطيط محفوظ بعد. رتّب اللوحات واكتب اسمًا أدناه واحفظ.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>اسم التخطيط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the layout covers</source>
        <translation>ما يشمله التخطيط</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>مساحة العمل %1</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>النافذة كلها</translation>
    </message>
    <message>
        <source>Save the panels as they stand</source>
        <translation>حفظ اللوحات كما هي</translation>
    </message>
    <message>
        <source>Use the layout</source>
        <translation>استخدام التخطيط</translation>
    </message>
    <message>
        <source>Give the layout the name that is written below</source>
        <translation>إعطاء التخطيط الاسم المكتوب أدناه</translation>
    </message>
    <message>
        <source>Gives the chosen layout the name that is written below</source>
        <translation>يعطي التخطيط المختار الاسم المكتوب أدناه</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>حذف التخطيط</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>التراجع عن آخر حذف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ “%1”.</translation>
    </message>
    <message>
        <source>Another layout has this name already.</source>
        <translation>لتخطيط آخر هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>حُذف “%1”؛ يعيده التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another layout has taken its place.</source>
        <translation>لا يمكن استعادة «%1»: حل محله تخطيط آخر.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LegsTicket</name>
    <message>
        <source>Order all legs</source>
        <translation>أمر بكل الأرجل</translation>
    </message>
    <message>
        <source>Order of several legs</source>
        <translation>أمر متعدد الأرجل</translation>
    </message>
    <message>
        <source>What the legs are</source>
        <translation>ما هي الأرجل</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>كم منه</translation>
    </message>
    <message>
        <source>× </source>
        <comment>so many times</comment>
        <translation>× </translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>كم ينتظر</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>لليوم</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>حتى الإلغاء</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>What one may cost per unit of the underlying; negative: what it must bring</source>
        <translation>ما يجوز أن يكلفه الواحد لكل وحدة من الأصل؛ سالب: ما يجب أن يُدخله</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وقف</translation>
    </message>
    <message>
        <source>All legs are left when one is worth no more than this</source>
        <translation>تُغادر كل الأرجل عندما لا يزيد الواحد على هذا</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>All legs are left when one is worth this</source>
        <translation>تُغادر كل الأرجل عندما يساوي الواحد هذا</translation>
    </message>
    <message>
        <source>What the engine says of it</source>
        <translation>ما يقوله المحرّك عنه</translation>
    </message>
    <message>
        <source>Choose options in the chain (Shift+Enter), or a strategy.</source>
        <translation>اختر خيارات من السلسلة (Shift+Enter) أو استراتيجية.</translation>
    </message>
    <message>
        <source>An order has four legs at most.</source>
        <translation>للأمر أربع أرجل على الأكثر.</translation>
    </message>
    <message>
        <source>The stop lies below the target.</source>
        <translation>الوقف تحت الهدف.</translation>
    </message>
    <message>
        <source>No legs yet</source>
        <translation>لا أرجل بعد</translation>
    </message>
    <message>
        <source>Send them as one order: all are filled, or none</source>
        <translation>إرسالها كأمر واحد: تُنفَّذ كلها أو لا شيء</translation>
    </message>
    <message>
        <source>Nothing was sent: no session takes orders.</source>
        <translation>لم يُرسل شيء: لا جلسة تقبل أوامر.</translation>
    </message>
    <message>
        <source>Sent; waiting for the engine.</source>
        <translation>أُرسل؛ بانتظار المحرّك.</translation>
    </message>
    <message>
        <source>Accepted: all legs are filled at the next good quotes, or none.</source>
        <translation>قُبل: تُنفَّذ كل الأرجل عند الأسعار الجيدة التالية أو لا شيء.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LongWork</name>
    <message>
        <source>About %1 left</source>
        <comment>time</comment>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>كم أُنجز</translation>
    </message>
    <message>
        <source>Time that it still takes</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel; nothing is kept</source>
        <translation>إلغاء؛ لا يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>held the Kill button</source>
        <translation>ضغط زر الإيقاف الطارئ باستمرار</translation>
    </message>
    <message>
        <source>A session only plays forward. To look back, open a replay of it (Ctrl+Shift+O).</source>
        <translation>الجلسة تسير إلى الأمام فقط. للرجوع إلى الوراء افتح إعادة عرض لها (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>The digest is in the clipboard.</source>
        <translation>البصمة في الحافظة.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing has changed; Messages tell more.</source>
        <translation>رُفض: %1. لم يتغير شيء؛ والتفاصيل في الرسائل.</translation>
    </message>
    <message>
        <source>Nobody listens: there is no session, or it is a replay.</source>
        <translation>لا أحد يستمع: لا جلسة، أو هي إعادة عرض.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Acknowledged. Unlock with a reason to trade again.</source>
        <translation>تم الإقرار. افتح القفل مع ذكر السبب للتداول من جديد.</translation>
    </message>
    <message>
        <source>A session is running already. Stop it first (Ctrl+W), or choose one of the sessions.</source>
        <translation>جلسة أخرى جارية بالفعل. أوقفها أولًا (Ctrl+W)، أو اختر إحدى الجلسات.</translation>
    </message>
    <message>
        <source>There is no interrupted session. Start the demo, or open a recording.</source>
        <translation>لا جلسة منقطعة. ابدأ العرض التجريبي أو افتح تسجيلًا.</translation>
    </message>
    <message>
        <source>Resuming “%1” where it was interrupted.</source>
        <translation>تُستأنف «%1» من حيث انقطعت.</translation>
    </message>
    <message>
        <source>Closing: finishing what is in flight and writing it down. The session can be resumed.</source>
        <translation>الإغلاق: يُنهى ما هو جارٍ ويُكتب. يمكن استئناف الجلسة.</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>حول Sextant</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>محاكاة جديدة…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>فتح تسجيل…</translation>
    </message>
    <message>
        <source>Import bars…</source>
        <translation>استيراد شموع…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>الاتصال ببورصة…</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>بدء العرض التجريبي</translation>
    </message>
    <message>
        <source>Resume the interrupted session</source>
        <translation>استئناف الجلسة المنقطعة</translation>
    </message>
    <message>
        <source>Sessions and replays…</source>
        <translation>الجلسات وإعادات العرض…</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>اختيار الحساب</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>Stop; it can be resumed</source>
        <translation>إيقاف؛ ويمكن الاستئناف</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>إيقاف طارئ</translation>
    </message>
    <message>
        <source>Kill with a reason…</source>
        <translation>إيقاف طارئ مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>السمة الداكنة</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>السمة الفاتحة</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>سمة عالية التباين</translation>
    </message>
    <message>
        <source>Up green, down red</source>
        <translation>الصعود أخضر والهبوط أحمر</translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation>الصعود أزرق والهبوط برتقالي</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>الصعود أحمر والهبوط أخضر</translation>
    </message>
    <message>
        <source>Working orders are cancelled and new ones refused until somebody acknowledges and unlocks. It works even when the engine does not answer.</source>
        <translation>تُلغى الأوامر القائمة وتُرفض الجديدة حتى يُقِرّ أحد ويفتح القفل. ويعمل حتى حين لا يستجيب المحرك.</translation>
    </message>
    <message>
        <source>from the menu</source>
        <translation>من القائمة</translation>
    </message>
    <message>
        <source>Unlock trading</source>
        <translation>فتح قفل التداول</translation>
    </message>
    <message>
        <source>Trading goes on from here: engines may open positions again, and orders are taken. Say why that is right; it is kept with your name.</source>
        <translation>يستمر التداول من هنا: يمكن للمحركين فتح مراكز من جديد، وتُقبل الأوامر. اذكر لماذا هذا صواب؛ ويُحفظ باسمك.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlocked. Trading goes on.</source>
        <translation>فُتح القفل. التداول مستمر.</translation>
    </message>
    <message>
        <source>Keep unverified orders</source>
        <translation>إبقاء الأوامر غير المؤكدة</translation>
    </message>
    <message>
        <source>Cancel unverified orders</source>
        <translation>إلغاء الأوامر غير المؤكدة</translation>
    </message>
    <message>
        <source>All of them go on with the market as it is now, as if they had just been sent: a limit that can trade takes, a stop whose level was passed triggers. Say why that is right; it is kept with your name.</source>
        <translation>تستمر كلها مع السوق كما هو الآن، كأنها أُرسلت للتو: الأمر المحدد القابل للتنفيذ يُنفَّذ، والوقف الذي تخطى السوق مستواه يُفعَّل. اذكر لماذا هذا صواب؛ ويُحفظ باسمك.</translation>
    </message>
    <message>
        <source>All of them end without a fill. Say why that is right; it is kept with your name.</source>
        <translation>تنتهي كلها بلا تنفيذ. اذكر لماذا هذا صواب؛ ويُحفظ باسمك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>إلغاء الأوامر</translation>
    </message>
    <message>
        <source>The orders go on.</source>
        <translation>الأوامر مستمرة.</translation>
    </message>
    <message>
        <source>The orders were cancelled.</source>
        <translation>أُلغيت الأوامر.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الراية</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>“%1” goes on where it was interrupted.</source>
        <translation>«%1» تستمر من حيث انقطعت.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened: %1

Nothing was changed. Close the other program, or choose another folder with --workspace.</source>
        <translation>تعذّر فتح مساحة العمل: %1

لم يتغير شيء. أغلق البرنامج الآخر، أو اختر مجلدًا آخر باستخدام --workspace.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>top bar, session bar, status line</comment>
        <translation>الأشرطة</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <comment>keys</comment>
        <translation>ضُغط %1</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>النافذة كلها</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Layouts…</source>
        <translation>التخطيطات…</translation>
    </message>
    <message>
        <source>The panels stand as at first. “Undo layout change” brings back how they stood.</source>
        <translation>اللوحات كما كانت أولًا. “التراجع عن تغيير التخطيط” يعيدها كما كانت.</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>التراجع عن تغيير التخطيط</translation>
    </message>
    <message>
        <source>This layout cannot be used: it is gone, or another version of Sextant saved it. Nothing has changed.</source>
        <translation>لا يمكن استخدام هذا التخطيط: زال، أو حفظته نسخة أخرى من Sextant. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The layout could not be saved: there is no file for it.</source>
        <translation>تعذّر حفظ التخطيط: لا ملف له.</translation>
    </message>
    <message>
        <source>The panels stand as they did with these monitors.</source>
        <translation>اللوحات كما كانت مع هذه الشاشات.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Open another session?</source>
        <translation>فتح جلسة أخرى؟</translation>
    </message>
    <message>
        <source>Sextant was started once more, to open “%1”. Here “%2” is open.</source>
        <translation>شُغّل Sextant مرة أخرى لفتح “%1”. والمفتوح هنا “%2”.</translation>
    </message>
    <message>
        <source>If the other one is opened, “%1” stops where it is and can be resumed. Its positions and orders stay as they are; nothing watches them meanwhile.</source>
        <translation>إذا فُتحت الأخرى توقفت “%1” حيث هي ويمكن استئنافها. تبقى مراكزها وأوامرها كما هي، ولا يراقبها شيء في الأثناء.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Stop the running session and open the other one</source>
        <translation>إيقاف الجلسة الجارية وفتح الأخرى</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Stay with the running session</source>
        <translation>البقاء مع الجلسة الجارية</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by a run without a window: process %2.

Wait until it ends, or end it with “kill %2”: its session comes to rest and can be resumed here. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>مساحة العمل %1 يستخدمها تشغيل بلا نافذة: العملية %2.

انتظر حتى تنتهي، أو أنهها بالأمر “kill %2”: تتوقف جلستها بانتظام ويمكن استئنافها هنا. أو اختر مجلدًا آخر باستخدام --workspace. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by process %2 (%3), which does not answer.

Give it a moment and try again. If it hangs, end it with “kill %2”; what it had written stays, and its session can be resumed. Or choose another folder with --workspace. Nothing was changed.</source>
        <translation>مساحة العمل %1 تستخدمها العملية %2 (%3) وهي لا تجيب.

انتظر قليلًا ثم حاول مجددًا. إن كانت معلّقة فأنهها بالأمر “kill %2”؛ يبقى ما كتبته ويمكن استئناف جلستها. أو اختر مجلدًا آخر باستخدام --workspace. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>the window that has this workspace open was asked to do it</source>
        <translation>طُلب ذلك من النافذة التي تفتح مساحة العمل هذه</translation>
    </message>
    <message>
        <source>There is no session “%1” in this workspace. Ctrl+Shift+O lists all.</source>
        <translation>لا توجد جلسة “%1” في مساحة العمل هذه. يعرض Ctrl+Shift+O الكل.</translation>
    </message>
    <message>
        <source>Sextant was started once more: this is the window of its workspace.</source>
        <translation>شُغّل Sextant مرة أخرى: هذه نافذة مساحة عمله.</translation>
    </message>
    <message>
        <source>layout reset</source>
        <comment>what can be undone</comment>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>layout chosen</source>
        <comment>what can be undone</comment>
        <translation>اختيار تخطيط</translation>
    </message>
    <message>
        <source>The layout was deleted or saved anew since, or another one has its name.</source>
        <translation>حُذف التخطيط أو حُفظ من جديد منذ ذلك، أو لتخطيط آخر اسمه.</translation>
    </message>
    <message>
        <source>layout “%1” deleted</source>
        <comment>what can be undone</comment>
        <translation>حذف التخطيط «%1»</translation>
    </message>
    <message>
        <source>layout “%1” renamed</source>
        <comment>what can be undone</comment>
        <translation>تغيير اسم التخطيط «%1»</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>تُراجع عنه: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أُعيد: %1.</translation>
    </message>
    <message>
        <source>Not taken back: %1. %2</source>
        <comment>what, why</comment>
        <translation>لم يُتراجع عنه: %1. %2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what, why</comment>
        <translation>لم يُعَد: %1. %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MarketTable</name>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>بحسب البورصة</translation>
    </message>
    <message>
        <source>By asset class</source>
        <translation>بحسب فئة الأصل</translation>
    </message>
    <message>
        <source>By regime</source>
        <translation>بحسب النمط</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>مجموعات خاصة</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>إظهار على الرسم</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>حفظ الاسم</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewSimulationDialog</name>
    <message>
        <source>The market goes on while Sextant is closed</source>
        <translation>يستمر السوق وSextant مغلق</translation>
    </message>
    <message>
        <source>New simulation</source>
        <translation>محاكاة جديدة</translation>
    </message>
    <message>
        <source>all; else separated by commas</source>
        <translation>الكل؛ وإلا مفصولة بفواصل</translation>
    </message>
    <message>
        <source>2026-01-05, UTC</source>
        <translation>‎2026-01-05, UTC</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>النقد الورقي</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>It follows the wall clock. What it does while nobody looks is lost, as with a feed: orders that worked are shown as unverified until you decide.</source>
        <translation>يتبع الوقت الفعلي. ما يفعله حين لا ينظر أحد يضيع، كما مع أي تغذية: تظهر الأوامر التي كانت قائمة غير مؤكدة حتى تقرر.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Seed: expected a whole number, 0 or more.</source>
        <translation>البذرة: المتوقع عدد صحيح، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>simulation %1</source>
        <translation>محاكاة %1</translation>
    </message>
    <message>
        <source>The same seed gives the same market. A session that is running is set aside first and can be resumed.</source>
        <translation>البذرة نفسها تعطي السوق نفسه. تُنحّى الجلسة الجارية أولًا ويمكن استئنافها.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NotificationCenter</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>بحث …</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>البحث في الإشعارات</translation>
    </message>
    <message>
        <source>Kind of notifications</source>
        <translation>نوع الإشعارات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Only warnings and dangers</source>
        <translation>التحذيرات والأخطار فقط</translation>
    </message>
    <message>
        <source>Only what is not read yet</source>
        <translation>غير المقروء فقط</translation>
    </message>
    <message>
        <source>Nothing was told yet, or the filter hides it.</source>
        <translation>لم يُبلَّغ بشيء بعد، أو يخفيه المرشّح.</translation>
    </message>
    <message>
        <source>Go to where it happened</source>
        <translation>الانتقال إلى مكان حدوثه</translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation>تعليم المحدد كمقروء</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>تعليم كل الإشعارات كمقروءة</translation>
    </message>
    <message>
        <source>Clear the history of notifications</source>
        <translation>مسح سجل الإشعارات</translation>
    </message>
    <message>
        <source>Bring the cleared notifications back</source>
        <translation>استعادة الإشعارات الممسوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>A message of the window has no place to go to.</source>
        <translation>لا مكان لرسالة النافذة يُنتقل إليه.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OpenRecordingDialog</name>
    <message>
        <source>Add the files to play, or drop them here. Several files of one symbol are played as one.</source>
        <translation>أضف الملفات المراد عرضها أو أفلتها هنا. عدة ملفات لرمز واحد تُعرض كملف واحد.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation>حذف الملفات المختارة</translation>
    </message>
    <message>
        <source>from the file or its name</source>
        <translation>من الملف أو اسمه</translation>
    </message>
    <message>
        <source>the beginning; else like 2026-01-05 14:30, UTC</source>
        <translation>البداية؛ وإلا مثل ‎2026-01-05 14:30 بتوقيت UTC</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>البورصة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>الإطار الزمني</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Paper cash</source>
        <translation>النقد الورقي</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Files to play</source>
        <translation>ملفات للعرض</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</source>
        <translation>تسجيلات (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add the files to play.</source>
        <translation>أضف الملفات المراد عرضها.</translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation>يجب أن يكون «إلى» بعد «من».</translation>
    </message>
    <message>
        <source>A session that is running is set aside first and can be resumed.</source>
        <translation>تُنحّى الجلسة الجارية أولًا ويمكن استئنافها.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OperatorButton</name>
    <message>
        <source>Unlock …</source>
        <translation>فتح القفل …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>New passphrase …</source>
        <translation>عبارة مرور جديدة …</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>المستخدم: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionChainPanel</name>
    <message>
        <source>Row titles</source>
        <translation>عناوين الصفوف</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Price, forward, rate and quotes</source>
        <translation>السعر والسعر الآجل والفائدة وعروض الأسعار</translation>
    </message>
    <message>
        <source>Chain, plots and risk</source>
        <translation>السلسلة والرسوم والمخاطر</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>الابتسامة</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>السطح</translation>
    </message>
    <message>
        <source>Payoff</source>
        <translation>منحنى العائد</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>اليونانيات</translation>
    </message>
    <message>
        <source>What expires when</source>
        <translation>ماذا يستحق ومتى</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>لا خيارات مملوكة أو مختارة.</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>الاستحقاقات</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>All greeks</source>
        <translation>كل اليونانيات</translation>
    </message>
    <message>
        <source>Show gamma, theta, vega and the mid too</source>
        <translation>إظهار غاما وثيتا وفيغا والوسط أيضًا</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>عند السعر</translation>
    </message>
    <message>
        <source>Put the strike at the money into the middle (Home)</source>
        <translation>وضع سعر الممارسة عند السعر في الوسط (Home)</translation>
    </message>
    <message>
        <source>Option chain</source>
        <translation>سلسلة الخيارات</translation>
    </message>
    <message>
        <source>No chain yet: it comes with the first quotes of options.</source>
        <translation>لا سلسلة بعد: تأتي مع أول عروض أسعار للخيارات.</translation>
    </message>
    <message>
        <source>What the surface is, and what is wrong with it</source>
        <translation>ما هو السطح، وما علته</translation>
    </message>
    <message>
        <source>Volatility by expiry and strike</source>
        <translation>التقلب بحسب الاستحقاق وسعر الممارسة</translation>
    </message>
    <message>
        <source>No usable quotes at present: without them there is no volatility.</source>
        <translation>لا عروض أسعار صالحة حاليًا: ومن دونها لا تقلب.</translation>
    </message>
    <message>
        <source>Whose payoff</source>
        <translation>منحنى عائد مَن</translation>
    </message>
    <message>
        <source>A beside B</source>
        <comment>positions of both engines</comment>
        <translation>A مقابل B</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح الاختيار</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>مسح الاختيار</translation>
    </message>
    <message>
        <source>Selected options</source>
        <translation>الخيارات المختارة</translation>
    </message>
    <message>
        <source>Shift+Enter in the chain chooses a contract.</source>
        <translation>Shift+Enter في السلسلة يختار عقدًا.</translation>
    </message>
    <message>
        <source>Payoff in words</source>
        <translation>منحنى العائد بالكلمات</translation>
    </message>
    <message>
        <source>Greeks of A, B and the selection</source>
        <translation>يونانيات A وB والمختار</translation>
    </message>
    <message>
        <source>Whose stress</source>
        <translation>ضغط مَن</translation>
    </message>
    <message>
        <source>Profit if the price and all volatilities move</source>
        <translation>الربح إذا تحرك السعر وكل التقلبات</translation>
    </message>
    <message>
        <source>Stress grid</source>
        <translation>شبكة الضغط</translation>
    </message>
    <message>
        <source>Nothing to move: no options are held or chosen.</source>
        <translation>لا شيء يتحرك: لا خيارات مملوكة أو مختارة.</translation>
    </message>
    <message>
        <source>The newest quotes could not be priced; this is older.</source>
        <translation>تعذّر تسعير أحدث عروض الأسعار؛ وهذا أقدم.</translation>
    </message>
    <message>
        <source>%1 %2 (implied)</source>
        <translation>%1 %2 (ضمني)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no price yet</source>
        <translation>%1: لا سعر بعد</translation>
    </message>
    <message>
        <source>forward %1</source>
        <comment>what calls and puts agree on</comment>
        <translation>الآجل %1</translation>
    </message>
    <message>
        <source>forward %1 (carried)</source>
        <comment>the price carried at the rate</comment>
        <translation>الآجل %1 (مرحّل)</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>الفائدة %1</translation>
    </message>
    <message>
        <source>Chain: quotes as they are now. Since the session began: %1.</source>
        <translation>السلسلة: عروض الأسعار كما هي الآن. منذ بدء الجلسة: %1.</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward; no arbitrage was found in it.</source>
        <translation>%1: التقلب الضمني بحسب الاستحقاق، وأسعار الممارسة بُعدًا عن السعر الآجل؛ ولم يُعثر فيه على مراجحة.</translation>
    </message>
    <message>
        <source>%1: implied volatility by expiry, strikes as distance from the forward. At %2 places it gives something away: quotes there are not to be trusted.</source>
        <translation>%1: التقلب الضمني بحسب الاستحقاق، وأسعار الممارسة بُعدًا عن السعر الآجل. في %2 مواضع يتيح مراجحة: لا يُوثق بعروض الأسعار هناك.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>Choose the legs of a strategy around the price of now</source>
        <translation>اختيار أرجل استراتيجية حول السعر الحالي</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>استراتيجيات</translation>
    </message>
    <message>
        <source>%1: not all of its contracts are listed in this expiry.</source>
        <translation>%1: ليست كل عقوده مدرجة في هذا الانتهاء.</translation>
    </message>
    <message>
        <source>At the money it changes by %1 a year.</source>
        <translation>عند السعر يتغير بمقدار %1 في السنة.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionPayoffView</name>
    <message>
        <source>Payoff</source>
        <translation>منحنى العائد</translation>
    </message>
    <message>
        <source>No options are held or chosen.</source>
        <translation>لا خيارات مملوكة أو مختارة.</translation>
    </message>
    <message>
        <source>%1: cost %2, break-even at %3; at expiry from %4 (at %5) to %6 (at %7) in this range, fees apart.</source>
        <translation>%1: التكلفة %2، التعادل عند %3؛ وعند الاستحقاق من %4 (عند %5) إلى %6 (عند %7) في هذا المدى، من دون العمولات.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no break-even</comment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) without a usable quote are left out.</source>
        <translation>
            <numerusform>لم تُترك أي ساق.</numerusform>
            <numerusform>ساق واحدة بلا عرض سعر صالح تُركت.</numerusform>
            <numerusform>ساقان بلا عرض سعر صالح تُركتا.</numerusform>
            <numerusform>%n سيقان بلا عرض سعر صالح تُركت.</numerusform>
            <numerusform>%n ساقًا بلا عرض سعر صالح تُركت.</numerusform>
            <numerusform>%n ساق بلا عرض سعر صالح تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show: hold options of this underlying, or choose some in the chain with Shift+Enter.</source>
        <translation>لا شيء يُعرض: امتلك خيارات على هذا الأصل، أو اختر بعضها في السلسلة بـ Shift+Enter.</translation>
    </message>
    <message>
        <source>%1: solid at the first expiry, dashed today</source>
        <comment>legend of a curve</comment>
        <translation>%1: متصل عند أول استحقاق، متقطع اليوم</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>السعر %1</translation>
    </message>
    <message>
        <source>%1: %2 at expiry, %3 today</source>
        <translation>%1: %2 عند الاستحقاق، %3 اليوم</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionSmileView</name>
    <message>
        <source>Smile</source>
        <translation>الابتسامة</translation>
    </message>
    <message>
        <source>No volatility is known.</source>
        <translation>لا تقلب معروف.</translation>
    </message>
    <message>
        <source>%1: %2 volatilities, from %3 at %4 to %5 at %6.</source>
        <translation>%1: عدد التقلبات %2، من %3 عند %4 إلى %5 عند %6.</translation>
    </message>
    <message>
        <source>No chain yet.</source>
        <translation>لا سلسلة بعد.</translation>
    </message>
    <message>
        <source>No usable quote of this expiry at present: without one there is no volatility.</source>
        <translation>لا عرض سعر صالح لهذا الاستحقاق حاليًا: ومن دونه لا تقلب.</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>legend</comment>
        <translation>كول</translation>
    </message>
    <message>
        <source>puts; filled: out of the money</source>
        <comment>legend</comment>
        <translation>بوت؛ الممتلئ: خارج السعر</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>strike, call or put, volatility</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>At the money %1 · 25Δ risk reversal %2 · 25Δ butterfly %3 · fit within %4</source>
        <translation>عند السعر %1 · انعكاس المخاطر 25Δ %2 · الفراشة 25Δ %3 · الملاءمة ضمن %4</translation>
    </message>
    <message>
        <source>At the money %1 · fit within %2</source>
        <translation>عند السعر %1 · الملاءمة ضمن %2</translation>
    </message>
    <message>
        <source>a butterfly is given away near %1</source>
        <translation>تُمنح فراشة مجانًا قرب %1</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <comment>legend</comment>
        <translation>ملاءمة SVI</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OrderTicket</name>
    <message>
        <source>Order ticket</source>
        <translation>تذكرة الأمر</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>الطلب والعرض</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Buy (B)</source>
        <translation>شراء (B)</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Sell (S)</source>
        <translation>بيع (S)</translation>
    </message>
    <message>
        <source>Quantity of the order</source>
        <translation>كمية الأمر</translation>
    </message>
    <message>
        <source>Value of the order</source>
        <translation>قيمة الأمر</translation>
    </message>
    <message>
        <source>Expected fee, half spread and slippage</source>
        <translation>العمولة ونصف السبريد والانزلاق المتوقعة</translation>
    </message>
    <message>
        <source>Loss at the stop</source>
        <translation>الخسارة عند الوقف</translation>
    </message>
    <message>
        <source>Gain at the target</source>
        <translation>الربح عند الهدف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Fee · slippage</source>
        <translation>العمولة · الانزلاق</translation>
    </message>
    <message>
        <source>At the stop</source>
        <translation>عند الوقف</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>عند الهدف</translation>
    </message>
    <message>
        <source>What risk grants</source>
        <translation>ما تمنحه المخاطر</translation>
    </message>
    <message>
        <source>Place paper order  ⏎</source>
        <translation>إرسال أمر ورقي  ⏎</translation>
    </message>
    <message>
        <source>Place paper order</source>
        <translation>إرسال أمر ورقي</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>حالة الأمر</translation>
    </message>
    <message>
        <source>Why no order can be placed</source>
        <translation>لماذا لا يمكن إرسال أمر</translation>
    </message>
    <message>
        <source>No instrument</source>
        <translation>لا أداة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>instrument, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>الحساب الرئيسي</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 بسعر %2</translation>
    </message>
    <message>
        <source>Fee of the venue; half of the spread and the slippage beyond it</source>
        <translation>عمولة البورصة؛ ونصف السبريد والانزلاق فوقه</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> · %1 R</source>
        <translation> · %1 R</translation>
    </message>
    <message>
        <source>RISK PREVIEW — what each rule says now</source>
        <translation>معاينة المخاطر — ما تقوله كل قاعدة الآن</translation>
    </message>
    <message>
        <source>RISK PREVIEW — an estimate</source>
        <translation>معاينة المخاطر — تقدير</translation>
    </message>
    <message>
        <source>The engine&apos;s own answer; it decides again when the order comes.</source>
        <translation>رد المحرك نفسه؛ ويقرر من جديد عند وصول الأمر.</translation>
    </message>
    <message>
        <source>What each rule would probably say; the engine decides.</source>
        <translation>ما ستقوله كل قاعدة على الأرجح؛ والمحرك يقرر.</translation>
    </message>
    <message>
        <source>%1 Would be refused: %2</source>
        <comment>sign, rule</comment>
        <translation>%1 سيُرفض: %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 would be granted</source>
        <comment>sign, quantity, quantity</comment>
        <translation>%1 سيُمنح %2 من %3</translation>
    </message>
    <message>
        <source>Sent. Waiting until it is recorded …</source>
        <translation>أُرسل. بانتظار التسجيل …</translation>
    </message>
    <message>
        <source>no session listens</source>
        <translation>لا جلسة تستمع</translation>
    </message>
    <message>
        <source>✗ Not sent: no session listens.</source>
        <translation>✗ لم يُرسل: لا جلسة تستمع.</translation>
    </message>
    <message>
        <source>✓ Accepted.</source>
        <translation>✓ قُبل.</translation>
    </message>
    <message>
        <source>✗ Refused: %1</source>
        <translation>✗ رُفض: %1</translation>
    </message>
    <message>
        <source>✗ One order of the pair was refused: %1 The other one is being cancelled.</source>
        <translation>✗ رُفض أحد أمري الزوج: %1 ويجري إلغاء الآخر.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OutputStyleForm</name>
    <message>
        <source>Draw %1</source>
        <translation>رسم %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>لون %1</translation>
    </message>
    <message>
        <source>Line width of %1</source>
        <translation>عرض خط %1</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>width of a line</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Line style of %1</source>
        <translation>نمط خط %1</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>منقّط</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>آخر …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverflowButton</name>
    <message>
        <source>What has no room above the chart</source>
        <translation>ما لا يتسع له المكان فوق الرسم البياني</translation>
    </message>
    <message>
        <source>More controls of the chart</source>
        <translation>عناصر تحكم أخرى للرسم البياني</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OverlayControls</name>
    <message>
        <source>As the chart</source>
        <translation>كالرسم</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>What the detectors see: order blocks, gaps, levels, patterns (Z)</source>
        <translation>ما تراه الكواشف: كتل الأوامر والفجوات والمستويات والنماذج (Z)</translation>
    </message>
    <message>
        <source>Zones of the detectors</source>
        <translation>مناطق الكواشف</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>الكواشف</translation>
    </message>
    <message>
        <source>Zones of timeframe</source>
        <translation>مناطق الإطار الزمني</translation>
    </message>
    <message>
        <source>Show zones</source>
        <translation>إظهار المناطق</translation>
    </message>
    <message>
        <source>Also zones that are over</source>
        <translation>المناطق المنتهية أيضًا</translation>
    </message>
    <message>
        <source>Filled, broken, swept, failed</source>
        <translation>مغلقة، مكسورة، مسحوبة السيولة، فاشلة</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Shade the chart by the regime of the market (R)</source>
        <translation>تظليل الرسم بحسب نمط السوق (R)</translation>
    </message>
    <message>
        <source>Regime shading</source>
        <translation>تظليل النمط</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PairsPanel</name>
    <message>
        <source>Positions: A paper beside B shadow</source>
        <translation>المراكز: A ورقي مقابل B ظل</translation>
    </message>
    <message>
        <source>Positions of both engines</source>
        <translation>مراكز المحركين</translation>
    </message>
    <message>
        <source>Neither engine holds a position now. What was closed stands in Trade, Positions, Closed.</source>
        <translation>لا مركز لأي من المحركين الآن. ما أُغلق يظهر في التداول، المراكز، المغلقة.</translation>
    </message>
    <message>
        <source>Engine 2 is off</source>
        <translation>المحرك 2 متوقف</translation>
    </message>
    <message>
        <source>Switch on the flags enable_variant_b and enable_shadow_execution: what engine 2 would hold then stands beside what engine 1 holds.</source>
        <translation>فعّل الرايتين enable_variant_b وenable_shadow_execution: عندها يظهر ما كان المحرك 2 سيملكه بجانب ما يملكه المحرك 1.</translation>
    </message>
    <message>
        <source>Show the flag</source>
        <translation>أظهر الراية</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Who acts as this operator will be asked for it. At least %1 characters; it is kept as an Argon2id hash only, so nobody can tell you a forgotten one.</source>
        <translation>يُسأل عنها كل من يعمل باسم هذا المستخدم. %1 حرفًا على الأقل؛ وتُحفظ بصمة Argon2id فقط، فلا أحد يستطيع إخبارك بعبارة منسية.</translation>
    </message>
    <message>
        <source>What you do from then on is recorded with your name. It ends after 15 minutes without mouse and keyboard, and after 24 hours.</source>
        <translation>يُسجَّل باسمك ما تفعله منذ ذلك الحين. وينتهي بعد 15 دقيقة بلا فأرة ولوحة مفاتيح، وبعد 24 ساعة.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>Keep the new passphrase</source>
        <translation>حفظ عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Unlock the operator</source>
        <translation>فتح قفل المستخدم</translation>
    </message>
    <message>
        <source>It is too short: %1 characters at least.</source>
        <translation>قصيرة جدًا: %1 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري التحقق …</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>المراكز</translation>
    </message>
    <message>
        <source>Open and closed positions</source>
        <translation>المراكز المفتوحة والمغلقة</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>المراكز المفتوحة</translation>
    </message>
    <message>
        <source>No open positions. Orders that are filled open them.</source>
        <translation>لا مراكز مفتوحة. الأوامر المنفّذة تفتحها.</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>المراكز المغلقة</translation>
    </message>
    <message>
        <source>No closed positions yet.</source>
        <translation>لا مراكز مغلقة بعد.</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>إغلاق …</translation>
    </message>
    <message>
        <source>Close the selected position</source>
        <translation>إغلاق المركز المختار</translation>
    </message>
    <message>
        <source>Close the selected position at market</source>
        <translation>إغلاق المركز المختار بسعر السوق</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>عكس …</translation>
    </message>
    <message>
        <source>Reverse the selected position</source>
        <translation>عكس المركز المختار</translation>
    </message>
    <message>
        <source>Close the selected position and open the opposite one of the same size</source>
        <translation>إغلاق المركز المختار وفتح المركز المعاكس بالكمية نفسها</translation>
    </message>
    <message>
        <source>Flatten all …</source>
        <translation>إغلاق الكل …</translation>
    </message>
    <message>
        <source>Close all positions</source>
        <translation>إغلاق كل المراكز</translation>
    </message>
    <message>
        <source>Close all paper positions at market</source>
        <translation>إغلاق كل المراكز الورقية بسعر السوق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>symbol, account</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Close %1 %2 at market?</source>
        <translation>هل تغلق %1 %2 بسعر السوق؟</translation>
    </message>
    <message>
        <source>Close position</source>
        <translation>إغلاق المركز</translation>
    </message>
    <message>
        <source>Close all paper positions of all accounts at market?</source>
        <translation>هل تغلق كل المراكز الورقية لكل الحسابات بسعر السوق؟</translation>
    </message>
    <message>
        <source>Close all paper positions of “%1” at market?</source>
        <translation>هل تغلق كل المراكز الورقية لحساب «%1» بسعر السوق؟</translation>
    </message>
    <message>
        <source>Close all paper positions of the main account at market?</source>
        <translation>هل تغلق كل المراكز الورقية للحساب الرئيسي بسعر السوق؟</translation>
    </message>
    <message>
        <source>Close all paper positions at market?</source>
        <translation>هل تغلق كل المراكز الورقية بسعر السوق؟</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>إغلاق الكل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>إظهار على الرسم</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A ورقي</translation>
    </message>
    <message>
        <source>B shadow</source>
        <translation>B ظل</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>whose result, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>It is being closed already: its exit is on the way</source>
        <translation>يُغلق بالفعل: خروجه في الطريق</translation>
    </message>
    <message>
        <source>Close position …</source>
        <translation>إغلاق المركز …</translation>
    </message>
    <message>
        <source>Close half …</source>
        <translation>إغلاق النصف …</translation>
    </message>
    <message>
        <source>Close a quarter …</source>
        <translation>إغلاق الربع …</translation>
    </message>
    <message>
        <source>Reverse position …</source>
        <translation>عكس المركز …</translation>
    </message>
    <message>
        <source>Stop and target …</source>
        <translation>الوقف والهدف …</translation>
    </message>
    <message>
        <source>Correct what is held …</source>
        <translation>تصحيح المملوك …</translation>
    </message>
    <message>
        <source>Book funding …</source>
        <translation>قيد تمويل …</translation>
    </message>
    <message>
        <source>Turn %1 %2 into the opposite position?</source>
        <translation>هل تحوّل %1 %2 إلى المركز المعاكس؟</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Close %1 of %2 at market?</source>
        <comment>quantity, symbol</comment>
        <translation>هل تغلق %1 من %2 بسعر السوق؟</translation>
    </message>
    <message>
        <source>Close a part</source>
        <translation>إغلاق جزء</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PowerView</name>
    <message>
        <source>Trading days to a decision</source>
        <translation>أيام التداول حتى القرار</translation>
    </message>
    <message>
        <source>Not known before the metric varies over some days.</source>
        <translation>لا يُعرف قبل أن يتباين المقياس على بضعة أيام.</translation>
    </message>
    <message>
        <source>An effect of %1 R takes %2 trading days.</source>
        <translation>أثر قدره %1 R يحتاج إلى %2 يوم تداول.</translation>
    </message>
    <message>
        <source>Known once the metric varies over some days.</source>
        <translation>يُعرف حين يتباين المقياس على بضعة أيام.</translation>
    </message>
    <message>
        <source>Trading days to decide, by effect</source>
        <translation>أيام التداول حتى القرار، بحسب الأثر</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يومًا</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProtectDialog</name>
    <message>
        <source>Stop and target of %1</source>
        <translation>وقف %1 وهدفها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>سعر الوقف</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>سعر الهدف</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>ما معناهما</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>يجب أن يكون السعر من مضاعفات %1.</translation>
    </message>
    <message>
        <source>at the stop %1</source>
        <translation>عند الوقف %1</translation>
    </message>
    <message>
        <source>at the target %1</source>
        <translation>عند الهدف %1</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>Without a stop nothing limits the loss but the engine&apos;s other exits.</source>
        <translation>من دون وقف لا شيء يحد الخسارة سوى مخارج المحرك الأخرى.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>السبب (يُحفظ في سجل التدقيق)</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>السبب، إن شئت</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReasonStrip</name>
    <message>
        <source>Reason for a change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>لماذا؟ يُحفظ مع التغيير.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>تطبيق التغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>إلغاء التغيير</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReconciliationPanel</name>
    <message>
        <source>Reconciliation</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>ما لا يتطابق</translation>
    </message>
    <message>
        <source>All agree. Engine, venues and storage are compared every minute; what they do not say alike stands here and holds its instrument until somebody unlocks it under Risk.</source>
        <translation>الكل متطابق. يُقارَن المحرك والبورصات والتخزين كل دقيقة؛ وما لا يتطابق يظهر هنا ويوقف أداته حتى يفتح أحد قفلها في «المخاطر».</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecoveryDialog</name>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power. It wrote last at %2 (UTC).</source>
        <translation>لم ينته البرنامج السابق (العملية %1) بانتظام: انهيار أو إنهاء قسري أو انقطاع الكهرباء. آخر كتابة له عند %2 (UTC).</translation>
    </message>
    <message>
        <source>The program before this one (process %1) had no orderly end: a crash, a kill, or the power.</source>
        <translation>لم ينته البرنامج السابق (العملية %1) بانتظام: انهيار أو إنهاء قسري أو انقطاع الكهرباء.</translation>
    </message>
    <message>
        <source>There was no session yet, so nothing is lost.</source>
        <translation>لم تكن هناك جلسة بعد، فلم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The last session, “%1”, had come to its end before: it is complete.</source>
        <translation>كانت الجلسة الأخيرة “%1” قد انتهت قبل ذلك: وهي كاملة.</translation>
    </message>
    <message>
        <source>“%1” had only been begun: none of its events was on the disk yet. It begins again with the same settings.</source>
        <translation>كانت “%1” قد بدأت للتو: لم يكن أي من أحداثها على القرص. تبدأ من جديد بالإعدادات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recovered from its journal: %n event(s), the last of them at %2 (UTC) of its market. Everything that the window had shown as done is among them.</source>
        <translation>
            <numerusform>استُعيدت “%1” من سجلها: بلا أحداث، آخرها عند %2 (UTC) بوقت سوقها. وفيها كل ما عرضته النافذة منجزًا.</numerusform>
            <numerusform>استُعيدت “%1” من سجلها: حدث واحد، عند %2 (UTC) بوقت سوقها. وفيه كل ما عرضته النافذة منجزًا.</numerusform>
            <numerusform>استُعيدت “%1” من سجلها: حدثان، آخرهما عند %2 (UTC) بوقت سوقها. وفيهما كل ما عرضته النافذة منجزًا.</numerusform>
            <numerusform>استُعيدت “%1” من سجلها: %n أحداث، آخرها عند %2 (UTC) بوقت سوقها. وفيها كل ما عرضته النافذة منجزًا.</numerusform>
            <numerusform>استُعيدت “%1” من سجلها: %n حدثًا، آخرها عند %2 (UTC) بوقت سوقها. وفيها كل ما عرضته النافذة منجزًا.</numerusform>
            <numerusform>استُعيدت “%1” من سجلها: %n حدث، آخرها عند %2 (UTC) بوقت سوقها. وفيها كل ما عرضته النافذة منجزًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n open position(s). Nothing watches them until the session goes on.</source>
        <translation>
            <numerusform>لا مراكز مفتوحة فيها.</numerusform>
            <numerusform>فيها مركز مفتوح واحد. لا يراقبه شيء حتى تستأنف الجلسة.</numerusform>
            <numerusform>فيها مركزان مفتوحان. لا يراقبهما شيء حتى تستأنف الجلسة.</numerusform>
            <numerusform>فيها %n مراكز مفتوحة. لا يراقبها شيء حتى تستأنف الجلسة.</numerusform>
            <numerusform>فيها %n مركزًا مفتوحًا. لا يراقبها شيء حتى تستأنف الجلسة.</numerusform>
            <numerusform>فيها %n مركز مفتوح. لا يراقبها شيء حتى تستأنف الجلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no positions.</source>
        <translation>لا مراكز فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are at work in it.</source>
        <translation>
            <numerusform>لا أوامر قائمة فيها.</numerusform>
            <numerusform>فيها أمر قائم واحد.</numerusform>
            <numerusform>فيها أمران قائمان.</numerusform>
            <numerusform>فيها %n أوامر قائمة.</numerusform>
            <numerusform>فيها %n أمرًا قائمًا.</numerusform>
            <numerusform>فيها %n أمر قائم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the tape had not been written to their end and were cut off; nothing of them was ever shown.</source>
        <translation>
            <numerusform>لم يُقطع شيء من الشريط.</numerusform>
            <numerusform>بايت واحد من الشريط لم تكتمل كتابته فقُطع؛ لم يُعرض منه شيء قط.</numerusform>
            <numerusform>بايتان من الشريط لم تكتمل كتابتهما فقُطعا؛ لم يُعرض منهما شيء قط.</numerusform>
            <numerusform>%n بايتات من الشريط لم تكتمل كتابتها فقُطعت؛ لم يُعرض منها شيء قط.</numerusform>
            <numerusform>%n بايتًا من الشريط لم تكتمل كتابتها فقُطعت؛ لم يُعرض منها شيء قط.</numerusform>
            <numerusform>%n بايت من الشريط لم تكتمل كتابتها فقُطعت؛ لم يُعرض منها شيء قط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation>لم يلزم إصلاح شيء.</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end; nothing is lost.</source>
        <translation>لم ينته البرنامج السابق بانتظام؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The program before this one had no orderly end. “%1” goes on behind its last event, number %2.</source>
        <translation>لم ينته البرنامج السابق بانتظام. تستأنف “%1” بعد آخر أحداثها، رقم %2.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>Open paused</source>
        <translation>فتح متوقفةً مؤقتًا</translation>
    </message>
    <message>
        <source>Open the session and leave it paused</source>
        <translation>فتح الجلسة وتركها متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>جلسة أخرى</translation>
    </message>
    <message>
        <source>Begin another session; this one can go on later</source>
        <translation>بدء جلسة أخرى؛ يمكن متابعة هذه لاحقًا</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeMeters</name>
    <message>
        <source>Chances of the directions</source>
        <translation>احتمالات الاتجاهات</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>bull %1, bear %2, sideways %3, break with the past %4</source>
        <translation>صاعد %1، هابط %2، عرضي %3، انقطاع عن الماضي %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>! Break with the past</source>
        <translation>! انقطاع عن الماضي</translation>
    </message>
    <message>
        <source>Break with the past</source>
        <translation>انقطاع عن الماضي</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimePanel</name>
    <message>
        <source>Market regimes</source>
        <translation>أنماط السوق</translation>
    </message>
    <message>
        <source>Instrument whose regime is shown</source>
        <translation>الأداة المعروض نمطها</translation>
    </message>
    <message>
        <source>Turns from direction to direction</source>
        <translation>التحولات من اتجاه إلى اتجاه</translation>
    </message>
    <message>
        <source>Changes of the regime</source>
        <translation>تغيّرات النمط</translation>
    </message>
    <message>
        <source>No change yet — each one stands here with how long it held. Play the session; a regime is known after 200 bars of its timeframe.</source>
        <translation>لا تغيّر بعد — يظهر هنا كل تغيّر ومدة بقائه. شغّل الجلسة؛ يُعرف النمط بعد 200 شمعة من إطاره الزمني.</translation>
    </message>
    <message>
        <source>Turns and stays</source>
        <translation>التحولات والبقاء</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>No regimes yet</source>
        <translation>لا أنماط بعد</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session.</source>
        <translation>ابدأ العرض التجريبي أو افتح تسجيلًا أو استأنف جلسة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, direction of a market</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is scored for this instrument, so it has no regime.</source>
        <translation>لا يُقيَّم شيء لهذه الأداة، فلا نمط لها.</translation>
    </message>
    <message>
        <source>volatility %1 (%2)</source>
        <comment>label, percentile</comment>
        <translation>التقلب %1 (%2)</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>الاتجاه %1</translation>
    </message>
    <message>
        <source>spread %1, from bars</source>
        <translation>السبريد %1، من الشموع</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>السبريد %1</translation>
    </message>
    <message>
        <source>Bars of %1: confidence %2, since %3, from %4. Last bar %5.</source>
        <translation>شموع %1: الثقة %2، منذ %3، من %4. آخر شمعة %5.</translation>
    </message>
    <message>
        <source>The regime is known after 200 closed bars of %1. Until then it counts as sideways.</source>
        <translation>يُعرف النمط بعد 200 شمعة مغلقة من %1. وحتى ذلك يُعدّ عرضيًا.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RegimeTimeline</name>
    <message>
        <source>Regimes of the session</source>
        <translation>أنماط الجلسة</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3; the table below has them all</source>
        <translation>%1 تغيّرًا من %2 إلى %3؛ والجدول أدناه يحويها كلها</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>regime, span of time</comment>
        <translation>%1 مدة %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReplaceDialog</name>
    <message>
        <source>Change order %1</source>
        <translation>تعديل الأمر %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>وقف عند</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>الظاهر</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Less quantity at the same price keeps its place in the queue; more, or another price, goes to the end of it.</source>
        <translation>كمية أقل بالسعر نفسه تحتفظ بمكانها في الطابور؛ وكمية أكبر أو سعر آخر يذهب إلى آخره.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>تعديل الأمر</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>يجب أن تكون الكمية من مضاعفات %1.</translation>
    </message>
    <message>
        <source>%1 are filled already: cancel the order instead.</source>
        <translation>نُفّذ منه %1 بالفعل: ألغِ الأمر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>يجب أن يكون السعر من مضاعفات %1.</translation>
    </message>
    <message>
        <source>No more can be shown than there is.</source>
        <translation>لا يمكن إظهار أكثر من الموجود.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportDialog</name>
    <message>
        <source>Write</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Report of a session</source>
        <translation>تقرير جلسة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>File of the web page</source>
        <translation>ملف صفحة الويب</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>اكتب التقرير</translation>
    </message>
    <message>
        <source>Stop writing the report</source>
        <translation>أوقف كتابة التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Choose where: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>اختر المكان: %1</translation>
    </message>
    <message>
        <source>Open what was written: %1</source>
        <comment>file of the web page, of the PDF</comment>
        <translation>افتح ما كُتب: %1</translation>
    </message>
    <message>
        <source>No program opened %1. Open it from your files.</source>
        <translation>لم يفتح أي برنامج %1. افتحه من ملفاتك.</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>name of a session, time</comment>
        <translation>%1, بدأت %2</translation>
    </message>
    <message>
        <source>There is no session yet. Start the demo or open a recording first.</source>
        <translation>لا جلسة بعد. ابدأ العرض أو افتح تسجيلا أولا.</translation>
    </message>
    <message>
        <source>Reading the session …</source>
        <translation>تُقرأ الجلسة …</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>تُنشأ الصفحات …</translation>
    </message>
    <message>
        <source>Reading the session: %1, about %2 left.</source>
        <comment>percent, duration</comment>
        <translation>تُقرأ الجلسة: %1، بقي نحو %2.</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ كُتب: %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Instrument to hold</source>
        <translation>الأداة المراد إيقافها</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Take no entries in the chosen instrument</source>
        <translation>لا دخول في الأداة المختارة</translation>
    </message>
    <message>
        <source>No entries in this instrument until somebody lifts it; exits still go out</source>
        <translation>لا دخول في هذه الأداة حتى يرفع أحد الإيقاف؛ والخروج ما زال يُرسل</translation>
    </message>
    <message>
        <source>What trips next</source>
        <translation>ما يُخترق تاليًا</translation>
    </message>
    <message>
        <source>What stops entries</source>
        <translation>ما يوقف الدخول</translation>
    </message>
    <message>
        <source>State of the last change</source>
        <translation>حالة آخر تغيير</translation>
    </message>
    <message>
        <source>Limits of risk</source>
        <translation>حدود المخاطر</translation>
    </message>
    <message>
        <source>Value at risk and stress</source>
        <translation>القيمة المعرضة للخطر والضغط</translation>
    </message>
    <message>
        <source>Run and calm mode</source>
        <translation>التشغيل ووضع الهدوء</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>Start the demo, open a recording, or resume a session to see its limits.</source>
        <translation>ابدأ العرض التجريبي أو افتح تسجيلًا أو استأنف جلسة لترى حدودها.</translation>
    </message>
    <message>
        <source>Nobody listens: the session has ended.</source>
        <translation>لا أحد يستمع: انتهت الجلسة.</translation>
    </message>
    <message>
        <source>Waiting until it is on the disk…</source>
        <translation>بانتظار الحفظ على القرص…</translation>
    </message>
    <message>
        <source>Done. It stands in the audit trail.</source>
        <translation>تم. وهو مدوّن في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يتم: %1</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Killed at %1 by %2.</source>
        <translation>أُوقف طارئًا في %1 بواسطة %2.</translation>
    </message>
    <message>
        <source>Killed at %1: %2.</source>
        <translation>أُوقف طارئًا في %1: %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>إقرار…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Acknowledge the kill — what happened?</source>
        <translation>الإقرار بالإيقاف الطارئ — ماذا حدث؟</translation>
    </message>
    <message>
        <source>Allow trading again — why is that right?</source>
        <translation>السماح بالتداول مجددًا — لماذا هذا صواب؟</translation>
    </message>
    <message>
        <source>%1 is broken: no entries %2.</source>
        <translation>اختُرق %1: لا دخول %2.</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>رفع…</translation>
    </message>
    <message>
        <source>Measure it anew from here — why is that right?</source>
        <translation>القياس من جديد من هنا — لماذا هذا صواب؟</translation>
    </message>
    <message>
        <source>until the next trading day</source>
        <translation>حتى يوم التداول القادم</translation>
    </message>
    <message>
        <source>until the next week</source>
        <translation>حتى الأسبوع القادم</translation>
    </message>
    <message>
        <source>until somebody lifts it</source>
        <translation>حتى يرفعه أحد</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>%1 takes no entries since %2: %3.</source>
        <translation>لا دخول في %1 منذ %2: %3.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Let %1 trade again — why is that right?</source>
        <translation>السماح بتداول %1 مجددًا — لماذا هذا صواب؟</translation>
    </message>
    <message>
        <source>%1 waits for its data since %2: %3.</source>
        <translation>%1 تنتظر بياناتها منذ %2: %3.</translation>
    </message>
    <message>
        <source>Calm mode, %1: most of the daily loss limit is used.</source>
        <translation>وضع الهدوء، %1: استُخدم معظم حد الخسارة اليومية.</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode, %1: %n loss(es) in a row.</source>
        <translation>
            <numerusform>وضع الهدوء، %1: لا خسائر متتالية.</numerusform>
            <numerusform>وضع الهدوء، %1: خسارة واحدة.</numerusform>
            <numerusform>وضع الهدوء، %1: خسارتان متتاليتان.</numerusform>
            <numerusform>وضع الهدوء، %1: %n خسائر متتالية.</numerusform>
            <numerusform>وضع الهدوء، %1: %n خسارة متتالية.</numerusform>
            <numerusform>وضع الهدوء، %1: %n خسارة متتالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>End calm mode — why is that right?</source>
        <translation>إنهاء وضع الهدوء — لماذا هذا صواب؟</translation>
    </message>
    <message>
        <source>✗ killed</source>
        <comment>state of trading</comment>
        <translation>✗ أُوقف طارئًا</translation>
    </message>
    <message>
        <source>✗ entries halted</source>
        <comment>state of trading</comment>
        <translation>✗ الدخول موقوف</translation>
    </message>
    <message>
        <source>✓ trading allowed</source>
        <comment>state of trading</comment>
        <translation>✓ التداول مسموح</translation>
    </message>
    <message>
        <source>! some instruments held</source>
        <comment>state of trading</comment>
        <translation>! بعض الأدوات موقوفة</translation>
    </message>
    <message>
        <source>calm mode: %1</source>
        <translation>وضع الهدوء: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, what stops entries</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✗</source>
        <translation>✗</translation>
    </message>
    <message>
        <source>!</source>
        <translation>!</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a button does, what it is about</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next to trip: nothing is used.</source>
        <translation>التالي للاختراق: لم يُستخدم شيء.</translation>
    </message>
    <message>
        <source>Next to trip: %1 — %2 used</source>
        <comment>rule, share</comment>
        <translation>التالي للاختراق: %1 — استُخدم %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>sentence, measured, limit</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>✗ %1, and broken.</source>
        <translation>✗ %1، واختُرق.</translation>
    </message>
    <message>
        <source>! %1.</source>
        <translation>! %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Value at risk of a day at %1: %2; beyond it on average %3.</source>
        <translation>القيمة المعرضة للخطر ليوم عند %1: %2؛ وما بعدها في المتوسط %3.</translation>
    </message>
    <message numerus="yes">
        <source>From %n revaluation(s) of the positions over past days.</source>
        <translation>
            <numerusform>بلا إعادة تقييم للمراكز على أيام ماضية.</numerusform>
            <numerusform>من إعادة تقييم واحدة للمراكز على أيام ماضية.</numerusform>
            <numerusform>من إعادتي تقييم للمراكز على أيام ماضية.</numerusform>
            <numerusform>من %n إعادات تقييم للمراكز على أيام ماضية.</numerusform>
            <numerusform>من %n إعادة تقييم للمراكز على أيام ماضية.</numerusform>
            <numerusform>من %n إعادة تقييم للمراكز على أيام ماضية.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the volatility of the last trading day, as a normal distribution.</source>
        <translation>من تقلب آخر يوم تداول، كتوزيع طبيعي.</translation>
    </message>
    <message>
        <source>Some volatility is not known yet: it counts with none.</source>
        <translation>بعض التقلب غير معروف بعد: يُحسب بلا تقلب.</translation>
    </message>
    <message>
        <source>Worst scenario: %1, loss %2.</source>
        <translation>أسوأ سيناريو: %1، الخسارة %2.</translation>
    </message>
    <message>
        <source>No scenario loses anything.</source>
        <translation>لا سيناريو يخسر شيئًا.</translation>
    </message>
    <message>
        <source>Run: result %1, entries today %2, value of all entries %3.</source>
        <translation>التشغيل: النتيجة %1، دخول اليوم %2، قيمة كل الدخول %3.</translation>
    </message>
    <message>
        <source>Budget of the run: %1 used.</source>
        <translation>ميزانية التشغيل: استُخدم %1.</translation>
    </message>
    <message>
        <source>The run has no budget: the settings risk.run_… give it one.</source>
        <translation>لا ميزانية للتشغيل: الإعدادات risk.run_… تحددها.</translation>
    </message>
    <message numerus="yes">
        <source>Calm mode is on: %n loss(es) in a row.</source>
        <translation>
            <numerusform>وضع الهدوء مفعّل: لا خسائر متتالية.</numerusform>
            <numerusform>وضع الهدوء مفعّل: خسارة واحدة.</numerusform>
            <numerusform>وضع الهدوء مفعّل: خسارتان متتاليتان.</numerusform>
            <numerusform>وضع الهدوء مفعّل: %n خسائر متتالية.</numerusform>
            <numerusform>وضع الهدوء مفعّل: %n خسارة متتالية.</numerusform>
            <numerusform>وضع الهدوء مفعّل: %n خسارة متتالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calm mode is off: the setting risk.calm_mode turns it on.</source>
        <translation>وضع الهدوء معطّل: الإعداد risk.calm_mode يفعّله.</translation>
    </message>
    <message>
        <source>Kill also closes all positions.</source>
        <translation>الإيقاف الطارئ يغلق أيضًا كل المراكز.</translation>
    </message>
    <message>
        <source>Kill keeps positions with their stops and targets.</source>
        <translation>الإيقاف الطارئ يُبقي المراكز مع وقفها وأهدافها.</translation>
    </message>
    <message>
        <source>There is no instrument yet.</source>
        <translation>لا أداة بعد.</translation>
    </message>
    <message>
        <source>Take no entries in %1 — why?</source>
        <translation>لا دخول في %1 — لماذا؟</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RulePreview</name>
    <message>
        <source>Risk preview</source>
        <translation>معاينة المخاطر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>ستمرّ</translation>
    </message>
    <message>
        <source>would warn</source>
        <translation>ستحذّر</translation>
    </message>
    <message>
        <source>would reduce the order</source>
        <translation>ستقلّص الأمر</translation>
    </message>
    <message>
        <source>would block the order</source>
        <translation>ستمنع الأمر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>ATR not known here</source>
        <translation>ATR غير معروف هنا</translation>
    </message>
    <message>
        <source>%1 R, at least %2</source>
        <translation>%1 R، على الأقل %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>يغلق بعد %1</translation>
    </message>
    <message>
        <source>%1 old of %2</source>
        <translation>عمره %1 من %2</translation>
    </message>
    <message>
        <source>%1 from the market, at most %2</source>
        <translation>%1 عن السوق، على الأكثر %2</translation>
    </message>
    <message>
        <source>one works already</source>
        <translation>أمر قائم بالفعل</translation>
    </message>
    <message>
        <source>no other works</source>
        <translation>لا أمر آخر قائم</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScoringDialog</name>
    <message>
        <source>Take changes of the file</source>
        <translation>اعتماد تغييرات الملف</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Reload file</source>
        <translation>إعادة تحميل الملف</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>تراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>يُقرأ الملف …</translation>
    </message>
    <message>
        <source>Waiting until the undo is recorded …</source>
        <translation>بانتظار تسجيل التراجع …</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>SMC</source>
        <translation>SMC</translation>
    </message>
    <message>
        <source>Weight of smart money concepts</source>
        <translation>وزن مفاهيم الأموال الذكية</translation>
    </message>
    <message>
        <source>Elliott</source>
        <translation>إليوت</translation>
    </message>
    <message>
        <source>Weight of Elliott waves</source>
        <translation>وزن موجات إليوت</translation>
    </message>
    <message>
        <source>Harmonic</source>
        <translation>هارمونيك</translation>
    </message>
    <message>
        <source>Weight of harmonic patterns</source>
        <translation>وزن نماذج الهارمونيك</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>الكواشف</translation>
    </message>
    <message>
        <source>Weight of all detectors together</source>
        <translation>وزن كل الكواشف معًا</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>فني</translation>
    </message>
    <message>
        <source>Weight of the technical score</source>
        <translation>وزن الدرجة الفنية</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>مجموع الأوزان</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>العتبات</translation>
    </message>
    <message>
        <source>Buy from</source>
        <translation>الشراء من</translation>
    </message>
    <message>
        <source>Score from which on it is a buy</source>
        <translation>الدرجة التي يبدأ منها الشراء</translation>
    </message>
    <message>
        <source>Sell up to</source>
        <translation>البيع حتى</translation>
    </message>
    <message>
        <source>Score up to which it is a sell</source>
        <translation>الدرجة التي حتى بلوغها يكون بيعًا</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Share of the timeframes that must agree</source>
        <translation>حصة الأطر الزمنية التي يجب أن تتفق</translation>
    </message>
    <message>
        <source>Weights of the timeframes</source>
        <translation>أوزان الأطر الزمنية</translation>
    </message>
    <message>
        <source>Those that are scored share them; — is not in the list.</source>
        <translation>تتقاسمها الأطر المقيَّمة؛ — ليس في القائمة.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Where the scoring configuration is kept</source>
        <translation>أين تُحفظ إعدادات التقييم</translation>
    </message>
    <message>
        <source>Take changes of the file at once</source>
        <translation>اعتماد تغييرات الملف فورًا</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>How often the file is looked at, in seconds</source>
        <translation>كم مرة يُنظر في الملف، بالثواني</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>النظر كل</translation>
    </message>
    <message>
        <source>Read the file and take what it says</source>
        <translation>قراءة الملف واعتماد ما فيه</translation>
    </message>
    <message>
        <source>State of adaptive weights</source>
        <translation>حالة الأوزان التكيفية</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>ما الخطأ في الملف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>لماذا؟ يُحفظ مع التغيير.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>تطبيق كل التغييرات</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>تجاهل كل التغييرات</translation>
    </message>
    <message>
        <source>Undo the last change that somebody made</source>
        <translation>التراجع عن آخر تغيير أجراه أحد</translation>
    </message>
    <message>
        <source>History of the weights</source>
        <translation>تاريخ الأوزان</translation>
    </message>
    <message>
        <source>Nothing has changed in this session. Change a weight above, edit the file, or let the weights learn with the flag adaptive_weights.</source>
        <translation>لم يتغير شيء في هذه الجلسة. غيّر وزنًا أعلاه أو حرّر الملف أو دع الأوزان تتعلّم بالراية adaptive_weights.</translation>
    </message>
    <message>
        <source>Weight of the timeframe %1</source>
        <translation>وزن الإطار الزمني %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 does not exist: the built-in values hold. The first change makes it.</source>
        <translation>%1 غير موجود: تسري القيم المدمجة. أول تغيير ينشئه.</translation>
    </message>
    <message>
        <source>It was changed; reload it to take what it says.</source>
        <translation>تغيّر؛ أعد تحميله لاعتماد ما فيه.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>الإصدار %1.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ The change is recorded.</source>
        <translation>✓ سُجل التغيير.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Waiting until the change is recorded …</source>
        <translation>بانتظار تسجيل التغيير …</translation>
    </message>
    <message>
        <source>Sums %1 and %2; each is scaled to 1.</source>
        <translation>المجموعان %1 و%2؛ يُضبط كل منهما إلى 1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Give a reason to apply it.</source>
        <translation>اذكر سببًا لتطبيقه.</translation>
    </message>
    <message>
        <source>Nobody has changed it in this session.</source>
        <translation>لم يغيّرها أحد في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Give a reason to undo it.</source>
        <translation>اذكر سببًا للتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>مسح جديد</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>تحرير المسح</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>اسم المسح</translation>
    </message>
    <message>
        <source>Strong and calm</source>
        <translation>قوي وهادئ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>حفظ المسح</translation>
    </message>
    <message>
        <source>A value is missing, or is no number.</source>
        <translation>قيمة مفقودة، أو ليست رقمًا.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>الاسم مفقود.</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>طول الاسم الأقصى بالأحرف: %1.</translation>
    </message>
    <message>
        <source>There is a screen of this name.</source>
        <translation>يوجد مسح بهذا الاسم.</translation>
    </message>
    <message>
        <source>No session is open, so that nothing can be tried.</source>
        <translation>لا توجد جلسة مفتوحة، فلا يمكن التجربة.</translation>
    </message>
    <message>
        <source>%1 of %2 instruments are like this now.</source>
        <translation>المطابق الآن من الأدوات: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScreenerPanel</name>
    <message>
        <source>Screener</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Screen that is shown</source>
        <translation>المسح المعروض</translation>
    </message>
    <message>
        <source>No screen yet</source>
        <translation>لا مسح بعد</translation>
    </message>
    <message>
        <source>Screens and groups</source>
        <translation>عمليات المسح والمجموعات</translation>
    </message>
    <message>
        <source>New screen…</source>
        <translation>مسح جديد…</translation>
    </message>
    <message>
        <source>Edit the screen…</source>
        <translation>تحرير المسح…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a screen</comment>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>New…</source>
        <comment>a screen</comment>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Edit the screen</source>
        <translation>تحرير المسح</translation>
    </message>
    <message>
        <source>New screen</source>
        <translation>مسح جديد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>instruments for which a screen holds</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No screen yet. “New…” asks what instruments should be like: their score, regime, change, spread, indicators.</source>
        <translation>لا مسح بعد. يسأل «جديد…» كيف ينبغي أن تكون الأدوات: الدرجة والنمط والتغير والسبريد والمؤشرات.</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>لا أدوات بعد — ابدأ العرض التجريبي أو افتح تسجيلًا.</translation>
    </message>
    <message>
        <source>No instrument is like this at present.</source>
        <translation>لا أداة كهذه حاليًا.</translation>
    </message>
    <message>
        <source>Delete the screen</source>
        <translation>حذف المسح</translation>
    </message>
    <message>
        <source>Keep these as a watchlist…</source>
        <translation>حفظ كقائمة متابعة…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionBar</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How fast the source is played, times real time</source>
        <translation>سرعة عرض المصدر، بمضاعفات الزمن الحقيقي</translation>
    </message>
    <message>
        <source>Position in the source</source>
        <translation>الموضع في المصدر</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>الوقت، UTC</translation>
    </message>
    <message>
        <source>Go to, UTC</source>
        <translation>انتقال إلى، UTC</translation>
    </message>
    <message>
        <source>Type a time such as 2026-01-05 14:30 and press Enter. A session can only be played forward; to look back, open a replay of it.</source>
        <translation>اكتب وقتًا مثل ‎2026-01-05 14:30 واضغط Enter. لا تُعرض الجلسة إلا إلى الأمام؛ وللرجوع إلى الوراء افتح إعادة عرض لها.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it like 2026-01-05 14:30 (UTC).</source>
        <translation>«%1» ليس وقتًا. اكتبه مثل ‎2026-01-05 14:30 (UTC).</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation>من %1، بلا نهاية</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>← %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionComparisonDialog</name>
    <message>
        <source>Two sessions compared</source>
        <translation>مقارنة جلستين</translation>
    </message>
    <message>
        <source>Figures of both sessions</source>
        <translation>مؤشرات الجلستين</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>الإعدادات المختلفة</translation>
    </message>
    <message>
        <source>Both sessions were begun with the same settings and flags.</source>
        <translation>بدأت الجلستان بالإعدادات والأعلام نفسها.</translation>
    </message>
    <message>
        <source>The main account of each, as its journal has it. The curves step with every closed position, from the first event of a session to its last; what open positions are worth is not in them. Settings are those a session was begun with.</source>
        <translation>الحساب الرئيسي لكل منهما كما في سجلها. تتحرك المنحنيات مع كل مركز يُغلق، من أول حدث في الجلسة إلى آخره؛ ولا تشمل قيمة المراكز المفتوحة. الإعدادات هي التي بدأت بها الجلسة.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy figures and settings as CSV</source>
        <translation>نسخ المؤشرات والإعدادات بصيغة CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save figures and settings as CSV</source>
        <translation>حفظ المؤشرات والإعدادات بصيغة CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>First: “%1”. Second: “%2”.</source>
        <translation>الأولى: “%1”. الثانية: “%2”.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب إلى %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>تعذّرت كتابة %1: %2. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionLabelDialog</name>
    <message>
        <source>Name and note</source>
        <translation>الاسم والملاحظة</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>ما جُرّب وما لوحظ</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>ملاحظة على الجلسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save name and note</source>
        <translation>حفظ الاسم والملاحظة</translation>
    </message>
    <message>
        <source>Kept beside the journal, which stays as it is. An empty name is the one that the session was begun with.</source>
        <translation>يُحفظ بجانب السجل الذي يبقى كما هو. الاسم الفارغ يعني الاسم الذي بدأت به الجلسة.</translation>
    </message>
    <message>
        <source>Too long: a name has up to 200 bytes, a note up to 8192.</source>
        <translation>طويل جدًا: الاسم حتى 200 بايت والملاحظة حتى 8192.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SessionsDialog</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>الرجوع إليها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>الجلسات المسجّلة</translation>
    </message>
    <message>
        <source>Search sessions …</source>
        <translation>بحث في الجلسات …</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>البحث في الجلسات</translation>
    </message>
    <message>
        <source>No session has these words. Change the search.</source>
        <translation>لا جلسة بهذه الكلمات. غيّر البحث.</translation>
    </message>
    <message>
        <source>No recorded sessions</source>
        <translation>لا جلسات مسجّلة</translation>
    </message>
    <message>
        <source>Start the demo or open a recording: every session is recorded and can be resumed or looked back at here.</source>
        <translation>ابدأ العرض التجريبي أو افتح تسجيلًا: تُسجَّل كل جلسة ويمكن استئنافها أو الرجوع إليها هنا.</translation>
    </message>
    <message>
        <source>What can be done with the session</source>
        <translation>ما يمكن فعله بالجلسة</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>استئناف الجلسة</translation>
    </message>
    <message>
        <source>Look back at the session</source>
        <translation>الرجوع إلى الجلسة</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Not finished: it can go on where it stopped, or be looked back at.</source>
        <translation>غير منتهية: يمكن أن تستمر من حيث توقفت أو الرجوع إليها.</translation>
    </message>
    <message>
        <source>Finished: it can be looked back at.</source>
        <translation>منتهية: يمكن الرجوع إليها.</translation>
    </message>
    <message>
        <source>Removed sessions</source>
        <translation>الجلسات المُزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>الاسم والملاحظة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Show the sessions that were removed from the list</source>
        <translation>عرض الجلسات المُزالة من القائمة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>استعادة آخر ما أُزيل</translation>
    </message>
    <message>
        <source>How much of the export is done</source>
        <translation>مقدار ما أُنجز من التصدير</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Begin a new session</source>
        <translation>بدء جلسة جديدة</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>محاكاة جديدة…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>فتح تسجيل…</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>الاتصال ببورصة…</translation>
    </message>
    <message>
        <source>Pause the session that is open</source>
        <translation>إيقاف الجلسة المفتوحة مؤقتًا</translation>
    </message>
    <message>
        <source>Compare the two sessions that are selected</source>
        <translation>مقارنة الجلستين المحددتين</translation>
    </message>
    <message>
        <source>Write the session out as files</source>
        <translation>كتابة الجلسة كملفات</translation>
    </message>
    <message>
        <source>Name of the session and a note on it</source>
        <translation>اسم الجلسة وملاحظة عليها</translation>
    </message>
    <message>
        <source>Remove the session from the list</source>
        <translation>إزالة الجلسة من القائمة</translation>
    </message>
    <message>
        <source>Bring the session back into the list</source>
        <translation>إعادة الجلسة إلى القائمة</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>إزالة من القائمة؟</translation>
    </message>
    <message>
        <source>“%1” is taken from the list of sessions.</source>
        <translation>تُزال “%1” من قائمة الجلسات.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are taken from the list.</source>
        <translation>
            <numerusform>لا تُزال أي جلسة من القائمة.</numerusform>
            <numerusform>تُزال جلسة واحدة من القائمة.</numerusform>
            <numerusform>تُزال جلستان من القائمة.</numerusform>
            <numerusform>تُزال %n جلسات من القائمة.</numerusform>
            <numerusform>تُزال %n جلسة من القائمة.</numerusform>
            <numerusform>تُزال %n جلسة من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps it, as it keeps everything: audit and exports still have it. “Removed sessions” lists it, and brings it back.</source>
        <translation>يحتفظ السجل بها كما يحتفظ بكل شيء: تبقى في التدقيق والتصدير. تعرضها “الجلسات المُزالة” وتعيدها.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <translation>إبقاء في القائمة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Brings “%1” back into the list</source>
        <translation>يعيد “%1” إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing was removed from the list.</source>
        <translation>لم يُزل شيء من القائمة.</translation>
    </message>
    <message>
        <source>Choose a session. Two of them (Ctrl and a click, Shift and an arrow) can be compared.</source>
        <translation>اختر جلسة. يمكن مقارنة اثنتين (Ctrl مع نقرة، أو Shift مع سهم).</translation>
    </message>
    <message>
        <source>Two sessions: Compare shows them beside each other.</source>
        <translation>جلستان: تعرضهما المقارنة جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Several sessions: they can be removed together. Two of them can be compared.</source>
        <translation>عدة جلسات: يمكن إزالتها معًا. ويمكن مقارنة اثنتين منها.</translation>
    </message>
    <message>
        <source>Removed from the list: it can be brought back, looked back at or exported.</source>
        <translation>مُزالة من القائمة: يمكن إعادتها أو الاطلاع عليها أو تصديرها.</translation>
    </message>
    <message>
        <source>This session is open in the window. It can be paused, exported and compared.</source>
        <translation>هذه الجلسة مفتوحة في النافذة. يمكن إيقافها مؤقتًا وتصديرها ومقارنتها.</translation>
    </message>
    <message>
        <source>The session that is open is not removed. Stop it first (Ctrl+W).</source>
        <translation>لا تُزال الجلسة المفتوحة. أوقفها أولًا (Ctrl+W).</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingDelegate</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsDialog</name>
    <message>
        <source>Reset to default</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>بحث في الإعدادات …</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Description of the setting</source>
        <translation>وصف الإعداد</translation>
    </message>
    <message>
        <source>Reset the chosen setting to its default</source>
        <translation>إعادة الإعداد المختار إلى قيمته الافتراضية</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>تغييرات منتظرة</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>لماذا؟ يُحفظ مع التغيير.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>تطبيق كل التغييرات</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>تجاهل كل التغييرات</translation>
    </message>
    <message>
        <source>Enter or F2 edits the value of the current row</source>
        <translation>يحرّر Enter أو F2 قيمة الصف الحالي</translation>
    </message>
    <message>
        <source>Column titles</source>
        <translation>عناوين الأعمدة</translation>
    </message>
    <message>
        <source>Choose a setting to read what it does. Enter edits its value.</source>
        <translation>اختر إعدادًا لتقرأ ما يفعله. يحرّر Enter قيمته.</translation>
    </message>
    <message>
        <source>%1 — %2 Takes effect: %3.</source>
        <comment>key, description, when</comment>
        <translation>%1 — %2 يسري: %3.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <translation>%1 = %2 (%3)</translation>
    </message>
    <message>
        <source>No changes wait.</source>
        <translation>لا تغييرات منتظرة.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>منتظرة: %1</translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>اذكر سببًا لتطبيقها.</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>بانتظار تسجيل التغييرات …</translation>
    </message>
    <message>
        <source>✓ One change is recorded.</source>
        <translation>✓ سُجل تغيير واحد.</translation>
    </message>
    <message>
        <source>✓ %1 changes are recorded.</source>
        <translation>✓ تغييرات سُجلت: %1.</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>المتغير فقط</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>أعد الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>أظهر الإعدادات المتغيرة فقط</translation>
    </message>
    <message>
        <source>Only settings that differ from their defaults, or wait to be applied</source>
        <translation>فقط الإعدادات التي تختلف عن الافتراضي أو تنتظر التطبيق</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>ملفات الإعدادات</translation>
    </message>
    <message>
        <source>Keep settings under a name, compare, apply, and exchange them as files</source>
        <translation>احفظ الإعدادات باسم، وقارنها، وطبقها، وتبادلها ملفات</translation>
    </message>
    <message>
        <source>Reset all settings to their defaults</source>
        <translation>أعد كل الإعدادات إلى الافتراضي</translation>
    </message>
    <message>
        <source>Nothing is in effect before it is applied</source>
        <translation>لا يسري شيء قبل تطبيقه</translation>
    </message>
    <message>
        <source>Take the last edit or reset back</source>
        <translation>تراجع عن آخر تعديل أو إعادة</translation>
    </message>
    <message>
        <source>All settings wait to get their defaults. Give a reason and apply, or take it back with Undo.</source>
        <translation>كل الإعدادات تنتظر قيمها الافتراضية. اذكر سببا وطبّق، أو تراجع.</translation>
    </message>
    <message>
        <source>✗ Nothing was changed: %1 was refused. %2</source>
        <translation>✗ لم يتغير شيء: رُفض %1. %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsProfilesDialog</name>
    <message>
        <source>Save as</source>
        <translation>احفظ باسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>تراجع عن الحذف</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>افتح ملفا…</translation>
    </message>
    <message>
        <source>Write file…</source>
        <translation>اكتب ملفا…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Profiles of settings</source>
        <translation>ملفات الإعدادات</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>What applying the profile would change</source>
        <translation>ما الذي يغيره تطبيق الملف</translation>
    </message>
    <message>
        <source>Nothing differs from what is in effect.</source>
        <translation>لا شيء يختلف عما هو سارٍ.</translation>
    </message>
    <message>
        <source>What the profile would change</source>
        <translation>ما الذي يغيره الملف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>اسم ملف جديد</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Why? It is kept with the change.</source>
        <translation>لماذا؟ يُحفظ مع التغيير.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Keep the chosen settings under this name</source>
        <translation>احفظ الإعدادات المختارة بهذا الاسم</translation>
    </message>
    <message>
        <source>Give the profile the name that is written above</source>
        <translation>أعط الملف الاسم المكتوب أعلاه</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>احذف الملف</translation>
    </message>
    <message>
        <source>Take the last deletion back</source>
        <translation>التراجع عن آخر حذف</translation>
    </message>
    <message>
        <source>Look at a profile from a file</source>
        <translation>اعرض ملف إعدادات من القرص</translation>
    </message>
    <message>
        <source>Write the chosen settings to a file</source>
        <translation>اكتب الإعدادات المختارة إلى ملف</translation>
    </message>
    <message>
        <source>Apply the profile, all of it or nothing</source>
        <translation>طبّق الملف كله أو لا شيء</translation>
    </message>
    <message>
        <source>Settings as they are</source>
        <translation>الإعدادات كما هي</translation>
    </message>
    <message>
        <source>Choose a profile to see what it would change.</source>
        <translation>اختر ملفا لترى ما الذي يغيره.</translation>
    </message>
    <message>
        <source>Write a name and save to keep the settings as they are now. Choose a profile to compare it with them.</source>
        <translation>اكتب اسما واحفظ لتبقي الإعدادات كما هي الآن. اختر ملفا لمقارنته بها.</translation>
    </message>
    <message>
        <source>“%1” has the settings that are in effect.</source>
        <translation>”%1“ له الإعدادات السارية.</translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings.</source>
        <translation>
            <numerusform>تطبيق ”%1“ لن يغير أي إعداد (%n).</numerusform>
            <numerusform>تطبيق ”%1“ يغير إعدادا واحدا (%n).</numerusform>
            <numerusform>تطبيق ”%1“ يغير إعدادين (%n).</numerusform>
            <numerusform>تطبيق ”%1“ يغير %n إعدادات.</numerusform>
            <numerusform>تطبيق ”%1“ يغير %n إعدادا.</numerusform>
            <numerusform>تطبيق ”%1“ يغير %n إعداد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying “%1” would change %n settings; the others stay as they are.</source>
        <translation>
            <numerusform>تطبيق ”%1“ لن يغير أي إعداد (%n)؛ ويبقى الباقي كما هو.</numerusform>
            <numerusform>تطبيق ”%1“ يغير إعدادا واحدا (%n)؛ ويبقى الباقي كما هو.</numerusform>
            <numerusform>تطبيق ”%1“ يغير إعدادين (%n)؛ ويبقى الباقي كما هو.</numerusform>
            <numerusform>تطبيق ”%1“ يغير %n إعدادات؛ ويبقى الباقي كما هو.</numerusform>
            <numerusform>تطبيق ”%1“ يغير %n إعدادا؛ ويبقى الباقي كما هو.</numerusform>
            <numerusform>تطبيق ”%1“ يغير %n إعداد؛ ويبقى الباقي كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason to apply them.</source>
        <translation>اذكر سببًا لتطبيقها.</translation>
    </message>
    <message>
        <source>Waiting until the changes are recorded …</source>
        <translation>بانتظار تسجيل التغييرات …</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Write another name, or delete that one first.</source>
        <translation>يوجد ملف ”%1“ من قبل. اكتب اسما آخر أو احذف ذاك أولا.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ “%1”.</translation>
    </message>
    <message>
        <source>“%1” is saved without %2: values that look like secrets belong to the keychain.</source>
        <translation>حُفظ ”%1“ دون %2: القيم التي تشبه الأسرار مكانها سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>صار اسم ”%1“ الآن ”%2“.</translation>
    </message>
    <message>
        <source>“%1” is deleted; Undo delete brings it back.</source>
        <translation>حُذف “%1”؛ يعيده التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>عاد ”%1“.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Look at what would change, then apply it, or save it under a name.</source>
        <translation>لم يتغير شيء بعد. انظر ما سيتغير ثم طبّقه، أو احفظه باسم.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب إلى %1.</translation>
    </message>
    <message>
        <source>Profile of settings</source>
        <translation>ملف إعدادات</translation>
    </message>
    <message>
        <source>Profiles of settings (*.json *.conf)</source>
        <translation>ملفات إعدادات (*.json *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Write a profile of settings</source>
        <translation>اكتب ملف إعدادات</translation>
    </message>
    <message>
        <source>There is another profile “%1” by now, and it stays.</source>
        <translation>يوجد الآن ملف إعدادات آخر باسم «%1»، وهو يبقى.</translation>
    </message>
    <message>
        <source>“%1” was changed in another way since, and stays as it is.</source>
        <translation>غُيّر «%1» بطريقة أخرى منذ ذلك الحين، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>deletion of profile %1</source>
        <comment>follows &quot;Undo: &quot;</comment>
        <translation>حذف ملف الإعدادات %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ShortcutDialog</name>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كان أولًا</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>الكل كما كان أولًا</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Search: action, menu or key</source>
        <translation>بحث: إجراء أو قائمة أو مفتاح</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>البحث في الإجراءات</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>No action has these words. Change the search.</source>
        <translation>لا إجراء بهذه الكلمات. غيّر البحث.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Press the key that is wanted</source>
        <translation>اضغط المفتاح المطلوب</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Give it the key it had at first</source>
        <translation>إعادة مفتاحه الأول</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first</source>
        <translation>إعادة المفاتيح الأولى لكل الإجراءات</translation>
    </message>
    <message>
        <source>What setting the key would do</source>
        <translation>ما يفعله تعيين المفتاح</translation>
    </message>
    <message>
        <source>Kill has that key now. Give Kill another one first.</source>
        <translation>للإيقاف هذا المفتاح الآن. أعطه غيره أولًا.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>اختر إجراءً.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which then has none.</source>
        <translation>%1 مفتاح “%2” (%3)، الذي يبقى بلا مفتاح.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StatusLine</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>durable</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Decision p99</source>
        <translation>القرار p99</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>الأحداث في الثانية</translation>
    </message>
    <message>
        <source>Regime models in training</source>
        <translation>نماذج النمط قيد التدريب</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Ctrl+K command palette · F1 keys</source>
        <translation>Ctrl+K لوحة الأوامر · F1 المفاتيح</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>The session&apos;s digest: a replay of its journal gives the same. Click to copy.</source>
        <translation>بصمة الجلسة: إعادة عرض سجلها تعطي البصمة نفسها. انقر للنسخ.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 حدث</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>up to %1 ms ago</source>
        <translation>حتى ما قبل %1 ms</translation>
    </message>
    <message>
        <source>up to %1 s ago</source>
        <translation>حتى ما قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <comment>how many, share</comment>
        <translation>%1، أُنجز %2</translation>
    </message>
    <message>
        <source>Digest —</source>
        <translation>البصمة —</translation>
    </message>
    <message>
        <source>Digest %1…%2</source>
        <translation>البصمة %1…%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableTools</name>
    <message>
        <source>Save as CSV</source>
        <translation>احفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The table could not be written to %1. Choose another place, or make room.</source>
        <translation>تعذرت كتابة الجدول إلى %1. اختر مكانا آخر أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>انسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>انسخ الصفوف مع العناوين</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>احفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>رتّب حسب</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما يأتي</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>column</comment>
        <translation>%1 (لا مكان)</translation>
    </message>
    <message>
        <source>This table is being written already. Wait for it, or cancel it.</source>
        <translation>يُكتب هذا الجدول بالفعل. انتظره أو ألغه.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being copied.</source>
        <translation>
            <numerusform>لا تُنسخ أي صفوف.</numerusform>
            <numerusform>يُنسخ صف واحد.</numerusform>
            <numerusform>يُنسخ صفان.</numerusform>
            <numerusform>تُنسخ %n صفوف.</numerusform>
            <numerusform>يُنسخ %n صفًا.</numerusform>
            <numerusform>يُنسخ %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being written to %1.</source>
        <translation>
            <numerusform>لا تُكتب أي صفوف في %1.</numerusform>
            <numerusform>يُكتب صف واحد في %1.</numerusform>
            <numerusform>يُكتب صفان في %1.</numerusform>
            <numerusform>تُكتب %n صفوف في %1.</numerusform>
            <numerusform>يُكتب %n صفًا في %1.</numerusform>
            <numerusform>يُكتب %n صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was copied.</source>
        <translation>أُلغي؛ لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Without %n row(s) that went away meanwhile.</source>
        <comment>a sentence before it</comment>
        <translation>
            <numerusform>%1 ولم يختف أي صف في الأثناء.</numerusform>
            <numerusform>%1 من دون صف واحد اختفى في الأثناء.</numerusform>
            <numerusform>%1 من دون صفين اختفيا في الأثناء.</numerusform>
            <numerusform>%1 من دون %n صفوف اختفت في الأثناء.</numerusform>
            <numerusform>%1 من دون %n صفًا اختفى في الأثناء.</numerusform>
            <numerusform>%1 من دون %n صف اختفى في الأثناء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::TableView</name>
    <message>
        <source>Column titles</source>
        <translation>عناوين الأعمدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TicketForm</name>
    <message>
        <source>Order type</source>
        <translation>نوع الأمر</translation>
    </message>
    <message>
        <source>pair (OCO)</source>
        <comment>a limit and a stop order of which one cancels the other</comment>
        <translation>زوج (OCO)</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+7 choose the type</source>
        <translation>من Alt+1 إلى Alt+7 لاختيار النوع</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>مدة السريان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Good till (UTC)</source>
        <translation>سارٍ حتى (UTC)</translation>
    </message>
    <message>
        <source>Till (UTC)</source>
        <translation>حتى (UTC)</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>السعر المحدد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>سعر التفعيل</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>وقف عند</translation>
    </message>
    <message>
        <source>Trails by</source>
        <translation>مسافة التحرك</translation>
    </message>
    <message>
        <source>Trail is given as</source>
        <translation>تُعطى المسافة كـ</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>× ATR</source>
        <comment>multiples of the average true range</comment>
        <translation>× ATR</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>المتحرك</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>يفعّله</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>يراقب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Size is given as</source>
        <translation>تُعطى الكمية كـ</translation>
    </message>
    <message>
        <source>Shown size</source>
        <translation>الكمية الظاهرة</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of an order&apos;s size that the book shows</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Iceberg: what the book shows of it at a time</source>
        <translation>أمر جليدي: ما يُظهره الدفتر منه في كل مرة</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>الظاهر</translation>
    </message>
    <message>
        <source>only reduces</source>
        <translation>تقليص فقط</translation>
    </message>
    <message>
        <source>Only reduces</source>
        <translation>تقليص فقط</translation>
    </message>
    <message>
        <source>Never makes the position larger</source>
        <translation>لا يكبّر المركز أبدًا</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>صانع فقط</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>صانع فقط</translation>
    </message>
    <message>
        <source>Rests in the book or is refused; never takes</source>
        <translation>ينتظر في الدفتر أو يُرفض؛ ولا يأخذ أبدًا</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>سعر الوقف</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>سعر الهدف</translation>
    </message>
    <message>
        <source>engine&apos;s own</source>
        <translation>من المحرك</translation>
    </message>
    <message>
        <source>Protects the position that it opens. Left blank, the engine sets its own from the ATR.</source>
        <translation>يحمي المركز الذي يفتحه. إن تُرك فارغًا وضع المحرك قيمته من ATR.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وقف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>أسهم</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>size of an order as an amount of money</comment>
        <translation>بقيمة %1</translation>
    </message>
    <message>
        <source>% risk</source>
        <translation>% مخاطرة</translation>
    </message>
    <message>
        <source>The price is not a price.</source>
        <translation>السعر ليس سعرًا.</translation>
    </message>
    <message>
        <source>The trigger is not a price.</source>
        <translation>سعر التفعيل ليس سعرًا.</translation>
    </message>
    <message>
        <source>The stop is not a price.</source>
        <translation>الوقف ليس سعرًا.</translation>
    </message>
    <message>
        <source>The target is not a price.</source>
        <translation>الهدف ليس سعرًا.</translation>
    </message>
    <message>
        <source>That is not a distance.</source>
        <translation>هذه ليست مسافة.</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TopBar</name>
    <message>
        <source>All accounts in the tables</source>
        <translation>كل الحسابات في الجداول</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>قيمة الحساب</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>ر/خ اليوم</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>الانكشاف</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>ميزانية الخسارة</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>إيقاف طارئ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>What is being played, and how long it has run</source>
        <translation>ما يُعرض الآن، ومنذ متى</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Whose equity, positions and limits are shown, and who trades (Ctrl+Shift+A)</source>
        <translation>حساب مَن تُعرض قيمته ومراكزه وحدوده، ومن يتداول (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Orders, fills, positions and the trade journal list every account, or the chosen one</source>
        <translation>الأوامر والتنفيذات والمراكز وسجل الصفقات تعرض كل الحسابات أو المختار منها</translation>
    </message>
    <message>
        <source>How much of the loss allowed for the day is used</source>
        <translation>كم استُخدم من الخسارة المسموحة لليوم</translation>
    </message>
    <message>
        <source>Press and hold: cancels working orders and refuses new ones (Ctrl+Shift+F12 at once)</source>
        <translation>اضغط باستمرار: يلغي الأوامر القائمة ويرفض الجديدة (Ctrl+Shift+F12 فورًا)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1
What is being played, and how long it has run</source>
        <translation>%1
ما يُعرض الآن، ومنذ متى</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>الحساب الرئيسي</translation>
    </message>
    <message>
        <source>Below the highest equity so far; the deepest was %1</source>
        <translation>دون أعلى قيمة للحساب حتى الآن؛ وأعمق تراجع كان %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WatchlistPanel</name>
    <message>
        <source>Watchlist</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>No instruments yet — start the demo or open a recording.</source>
        <translation>لا أدوات بعد — ابدأ العرض التجريبي أو افتح تسجيلًا.</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>تصفية …</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>تصفية قائمة المتابعة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Reset order</source>
        <translation>إعادة ضبط الترتيب</translation>
    </message>
    <message>
        <source>List that is shown</source>
        <translation>القائمة المعروضة</translation>
    </message>
    <message>
        <source>Lists and groups</source>
        <translation>القوائم والمجموعات</translation>
    </message>
    <message>
        <source>New watchlist…</source>
        <translation>قائمة متابعة جديدة…</translation>
    </message>
    <message>
        <source>Add to the watchlist…</source>
        <translation>إضافة إلى قائمة المتابعة…</translation>
    </message>
    <message>
        <source>Next watchlist</source>
        <translation>قائمة المتابعة التالية</translation>
    </message>
    <message>
        <source>All instruments</source>
        <translation>كل الأدوات</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>لا شيء هنا فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>This session has none of the symbols of the list: %1.</source>
        <translation>ليس في هذه الجلسة أي من رموز القائمة: %1.</translation>
    </message>
    <message>
        <source>This list is empty. Add instruments from the menu above, or from the menu of a row in “All instruments”.</source>
        <translation>هذه القائمة فارغة. أضف أدوات من القائمة أعلاه، أو من قائمة صف في «كل الأدوات».</translation>
    </message>
    <message>
        <source>A name has up to %1 characters.</source>
        <translation>طول الاسم الأقصى بالأحرف: %1.</translation>
    </message>
    <message>
        <source>There is a list of this name.</source>
        <translation>توجد قائمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>New watchlist</source>
        <translation>قائمة متابعة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename the watchlist</source>
        <translation>إعادة تسمية قائمة المتابعة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>موجود في القائمة.</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>مجموعة %1</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>إضافة أدوات…</translation>
    </message>
    <message>
        <source>Rename list…</source>
        <translation>إعادة تسمية القائمة…</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>حذف القائمة</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>إزالة من %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WebhookPanel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>مفتاح سري جديد…</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>إرسال طلب اختبار</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>إنشاء مفتاح سري جديد</translation>
    </message>
    <message>
        <source>The new one goes to the clipboard and is not shown. The old one is still taken until the next time, so that senders can change over.</source>
        <translation>يذهب الجديد إلى الحافظة ولا يُعرض. ويبقى القديم مقبولًا حتى المرة التالية، ليتمكن المرسلون من الانتقال.</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>من يحق له الإرسال</translation>
    </message>
    <message>
        <source>Sends itself a signal of an instrument that no session has: the answer 422 “unknown symbol” means that everything up to the session works</source>
        <translation>يرسل إلى نفسه إشارة لأداة ليست في أي جلسة: الرد 422 «رمز مجهول» يعني أن كل شيء حتى الجلسة يعمل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>نسخ القالب</translation>
    </message>
    <message>
        <source>Copy the template for TradingView</source>
        <translation>نسخ القالب لـ TradingView</translation>
    </message>
    <message>
        <source>Who may send…</source>
        <translation>من يحق له الإرسال…</translation>
    </message>
    <message>
        <source>Settings of the webhook</source>
        <translation>إعدادات webhook</translation>
    </message>
    <message>
        <source>Newest requests</source>
        <translation>أحدث الطلبات</translation>
    </message>
    <message>
        <source>No request yet. Copy address and template into an alert of TradingView, or send a test.</source>
        <translation>لا طلب بعد. انسخ العنوان والقالب إلى تنبيه في TradingView، أو أرسل اختبارًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Template for TradingView</source>
        <translation>قالب TradingView</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>المرسلون</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>العنوان في الحافظة.</translation>
    </message>
    <message>
        <source>The template is in the clipboard; put the secret into it.</source>
        <translation>القالب في الحافظة؛ ضع المفتاح السري فيه.</translation>
    </message>
    <message>
        <source>A test request is on its way.</source>
        <translation>طلب الاختبار في الطريق.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Switch the local server off</source>
        <translation>تعطيل الخادم المحلي</translation>
    </message>
    <message>
        <source>Switch the local server on</source>
        <translation>تفعيل الخادم المحلي</translation>
    </message>
    <message>
        <source>Looked for when the server is switched on.</source>
        <translation>يُبحث عنه عند تفعيل الخادم.</translation>
    </message>
    <message>
        <source>● set. It is kept apart from settings and journal and is never shown.</source>
        <translation>● معيَّن. يُحفظ بمعزل عن الإعدادات والسجل ولا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>○ missing: every signal is refused until there is one.</source>
        <translation>○ مفقود: تُرفض كل إشارة حتى يوجد.</translation>
    </message>
    <message>
        <source>Everybody who knows the secret, from this computer alone; from outside through a proxy or tunnel of your own.</source>
        <translation>كل من يعرف المفتاح السري، من هذا الحاسوب وحده؛ ومن الخارج عبر وكيل شبكي أو نفق خاص بك.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Sextant&apos;s mark</source>
        <translation>شعار Sextant</translation>
    </message>
    <message>
        <source>Where am I, why, and what if</source>
        <translation>أين أنا، ولماذا، وماذا لو</translation>
    </message>
    <message>
        <source>No session yet. Start the demo, open a recording, or connect a venue. Whatever you choose, orders stay on paper.</source>
        <translation>لا جلسة بعد. ابدأ العرض التجريبي أو افتح تسجيلًا أو اتصل ببورصة. أيًا كان اختيارك تبقى الأوامر ورقية.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>بدء العرض التجريبي</translation>
    </message>
    <message>
        <source>Three invented instruments trade before your eyes, eight hours fast forward and then sixty times real time. No account, no network; labelled SIM throughout.</source>
        <translation>ثلاث أدوات مُختلقة تُتداول أمام عينيك، ثماني ساعات بتقديم سريع ثم بسرعة 60× من الزمن الحقيقي. بلا حساب وبلا شبكة؛ ومعلَّمة «محاكاة» طوال الوقت.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Play files of bars or trades that you have (CSV, also gzip) at the speed you like, and trade them on paper.</source>
        <translation>اعرض ما لديك من ملفات شموع أو صفقات (CSV، وأيضًا gzip) بالسرعة التي تريدها، وتداول عليها ورقيًا.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Connect a venue</source>
        <translation>الاتصال ببورصة</translation>
    </message>
    <message>
        <source>Listen to an exchange as it happens: trades, quotes, bars and the book, read-only. What a line loses is fetched or marked. Orders stay on paper.</source>
        <translation>استقبل من بورصة لحظة بلحظة: الصفقات وعروض الأسعار والشموع والدفتر، للقراءة فقط. ما يفقده الاتصال يُجلب أو يُوسَم. وتبقى الأوامر ورقية.</translation>
    </message>
    <message>
        <source>Connect a venue…</source>
        <translation>الاتصال ببورصة…</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhatIfPanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the replay</source>
        <translation>فتح إعادة العرض</translation>
    </message>
    <message>
        <source>Decisions that would have been others</source>
        <translation>قرارات كانت ستختلف</translation>
    </message>
    <message>
        <source>First causes and what each was worth</source>
        <translation>الأسباب الأولى وقيمة كل منها</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Session to play again</source>
        <translation>الجلسة المراد إعادتها</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما يُغيَّر</translation>
    </message>
    <message>
        <source>A flag, a setting, a weight of the score or the rule of the session&apos;s experiment; type to search</source>
        <translation>راية أو إعداد أو وزن للدرجة أو قاعدة تجربة الجلسة؛ اكتب للبحث</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>قيمته</translation>
    </message>
    <message>
        <source>Its value, typed</source>
        <translation>قيمته مكتوبة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Why it is no value</source>
        <translation>لماذا ليست قيمة</translation>
    </message>
    <message>
        <source>Clear the changes</source>
        <translation>مسح التغييرات</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>إضافة التغيير</translation>
    </message>
    <message>
        <source>Compare both runs</source>
        <translation>مقارنة التشغيلين</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>إلغاء المقارنة</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Where the differences are marked</source>
        <translation>أين وُسمت الفروق</translation>
    </message>
    <message>
        <source>Open a replay of the compared session</source>
        <translation>فتح إعادة عرض للجلسة المقارَنة</translation>
    </message>
    <message>
        <source>Decisions or causes</source>
        <translation>القرارات أو الأسباب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Flag: %1</source>
        <translation>الراية: %1</translation>
    </message>
    <message>
        <source>Scoring: %1</source>
        <comment>group of settings: weight</comment>
        <translation>التقييم: %1</translation>
    </message>
    <message>
        <source>Experiment: its rule</source>
        <translation>التجربة: قاعدتها</translation>
    </message>
    <message>
        <source>Paired or split, and the shares, of the experiment that ran in the session</source>
        <translation>مزدوجة أو مقسّمة، والحصص، للتجربة التي جرت في الجلسة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of settings: setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>لا جلسة مسجّلة بعد.</translation>
    </message>
    <message>
        <source>Play the session twice, as it was and with the changes</source>
        <translation>تشغيل الجلسة مرتين، كما كانت ومع التغييرات</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>تجري المقارنة …</translation>
    </message>
    <message>
        <source>Both runs are played side by side. You can go on working meanwhile.</source>
        <translation>يجري التشغيلان جنبًا إلى جنب. يمكنك متابعة العمل في أثناء ذلك.</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>%p %, at %1</source>
        <translation>%p %، عند %1</translation>
    </message>
    <message>
        <source>No recorded session yet</source>
        <translation>لا جلسة مسجّلة بعد</translation>
    </message>
    <message>
        <source>Start the demo or open a recording; what it decides can then be played again otherwise.</source>
        <translation>ابدأ العرض التجريبي أو افتح تسجيلًا؛ وما يقرره يمكن بعدها تشغيله من جديد على نحو آخر.</translation>
    </message>
    <message>
        <source>Nothing would have been different</source>
        <translation>ما كان شيء ليختلف</translation>
    </message>
    <message>
        <source>Every decision of both runs is the same. Change something else, or another session.</source>
        <translation>كل قرار في التشغيلين هو نفسه. غيّر شيئًا آخر، أو جلسة أخرى.</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>لم يُقارَن شيء بعد</translation>
    </message>
    <message>
        <source>Choose a session, add a flag, setting or weight with another value, and compare.</source>
        <translation>اختر جلسة، وأضف راية أو إعدادًا أو وزنًا بقيمة أخرى، ثم قارن.</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>لا مقارنة</translation>
    </message>
    <message>
        <source>Marked in the chart: □ as it was, ◆ what if. Enter on a row goes there.</source>
        <translation>موسوم على الرسم: □ كما كان، ◆ ماذا لو. ينتقل Enter على صف إليه.</translation>
    </message>
    <message>
        <source>This session is not open. Open its replay to see the differences in the chart.</source>
        <translation>هذه الجلسة غير مفتوحة. افتح إعادة عرضها لترى الفروق على الرسم.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>flag</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <comment>flag</comment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>عدد ابتداءً من 0</translation>
    </message>
    <message>
        <source>paired, half of the units to B</source>
        <translation>مزدوجة، نصف الوحدات إلى B</translation>
    </message>
    <message>
        <source>split, half of the units to B</source>
        <translation>مقسّمة، نصف الوحدات إلى B</translation>
    </message>
    <message>
        <source>split, a fifth to B</source>
        <translation>مقسّمة، الخُمس إلى B</translation>
    </message>
    <message>
        <source>split, all to A</source>
        <translation>مقسّمة، الكل إلى A</translation>
    </message>
    <message>
        <source>split, all to B</source>
        <translation>مقسّمة، الكل إلى B</translation>
    </message>
    <message>
        <source>“%1” is neither a flag, a setting nor a weight. Choose one of the list.</source>
        <translation>«%1» ليست راية ولا إعدادًا ولا وزنًا. اختر من القائمة.</translation>
    </message>
    <message>
        <source>“%1” is no weight: expected a number from 0 to 1000.</source>
        <translation>«%1» ليس وزنًا: المتوقع عدد من 0 إلى 1000.</translation>
    </message>
    <message>
        <source>No change yet: both runs would be the same.</source>
        <translation>لا تغيير بعد: سيكون التشغيلان متماثلين.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title with number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب الأولى</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>إظهار على الرسم</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Go to this in a replay of the session</source>
        <translation>الانتقال إلى هذا في إعادة عرض للجلسة</translation>
    </message>
    <message>
        <source>Go to this in a replay</source>
        <translation>الانتقال إلى هذا في إعادة عرض</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Ask what would have been decided with another flag, setting or weight</source>
        <translation>السؤال عما كان سيتقرر براية أو إعداد أو وزن آخر</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>السؤال: ماذا لو</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>نسخ الشرح كنص</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose a signal, an order or a position.</source>
        <translation>اختر إشارة أو أمرًا أو مركزًا.</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>شُرح: %1</translation>
    </message>
</context>
</TS>
