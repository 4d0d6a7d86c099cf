package io.qingliu.standalone.illustrative;

import java.util.List;

/** Invented names, and recognisably so: solar terms, lunar mansions, stars, places and creatures of myth. */
final class Names {
    /** Districts: the 24 solar terms and two festivals. */
    static final List<String> DISTRICTS = List.of(
            "立春/Lichun",
            "雨水/Yushui",
            "惊蛰/Jingzhe",
            "春分/Chunfen",
            "清明/Qingming",
            "谷雨/Guyu",
            "立夏/Lixia",
            "小满/Xiaoman",
            "芒种/Mangzhong",
            "夏至/Xiazhi",
            "小暑/Xiaoshu",
            "大暑/Dashu",
            "立秋/Liqiu",
            "处暑/Chushu",
            "白露/Bailu",
            "秋分/Qiufen",
            "寒露/Hanlu",
            "霜降/Shuangjiang",
            "立冬/Lidong",
            "小雪/Xiaoxue",
            "大雪/Daxue",
            "冬至/Dongzhi",
            "小寒/Xiaohan",
            "大寒/Dahan",
            "重阳/Chongyang",
            "七夕/Qixi");

    /** Counties: lunar mansions. */
    static final List<String> COUNTIES =
            List.of("角宿/Jiaosu", "亢宿/Kangsu", "氐宿/Disu", "房宿/Fangsu", "心宿/Xinsu", "尾宿/Weisu", "箕宿/Jisu", "斗宿/Dousu");

    /** Autonomous counties: lunar mansions. */
    static final List<String> AUTONOMOUS = List.of("牛宿/Niusu", "女宿/Nüsu", "虚宿/Xusu", "危宿/Weisu");

    /** Parks: places and creatures of myth; the first thirteen are national. */
    static final List<String> PARKS = List.of(
            "瀛洲/Yingzhou",
            "方壶/Fanghu",
            "员峤/Yuanqiao",
            "岱舆/Daiyu",
            "扶桑/Fusang",
            "若木/Ruomu",
            "建木/Jianmu",
            "玄圃/Xuanpu",
            "阆风/Langfeng",
            "瑶池/Yaochi",
            "汤谷/Tanggu",
            "羲和/Xihe",
            "望舒/Wangshu",
            "飞廉/Feilian",
            "丰隆/Fenglong",
            "句芒/Goumang",
            "蓐收/Rushou",
            "玄冥/Xuanming",
            "青鸾/Qingluan",
            "白泽/Baize",
            "鲲鹏/Kunpeng",
            "夔牛/Kuiniu",
            "重明/Chongming",
            "毕方/Bifang",
            "英招/Yingzhao",
            "陆吾/Luwu",
            "精卫/Jingwei",
            "当康/Dangkang",
            "鸾歌/Luange",
            "凤栖/Fengqi",
            "鹿蜀/Lushu",
            "旋龟/Xuangui",
            "文鳐/Wenyao",
            "应龙/Yinglong",
            "烛阴/Zhuyin",
            "乘黄/Chenghuang",
            "驺虞/Zouyu",
            "獬豸/Xiezhi",
            "角端/Jiaoduan",
            "天禄/Tianlu",
            "辟邪/Bixie",
            "螭吻/Chiwen",
            "蒲牢/Pulao",
            "囚牛/Qiuniu",
            "嘲风/Chaofeng",
            "狻猊/Suanni",
            "霸下/Baxia",
            "负屃/Fuxi",
            "睚眦/Yazi",
            "长右/Changyou",
            "孟极/Mengji",
            "诸犍/Zhujian");

    /** Clusters within a park. */
    static final List<String> CLUSTERS = List.of("甲", "乙", "丙");

    /** What invented enterprises do. */
    static final List<String> TRADES = List.of(
            "精密器件", "合成材料", "表面处理", "食品加工", "生物制药", "新能源电池", "汽车零部件", "电子元件", "包装制品", "建材", "纺织印染", "日用化工", "机械制造",
            "冷链物流");

    private Names() {}

    static String zh(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    static String en(String name) {
        return name.substring(name.indexOf('/') + 1);
    }
}
