package io.qingliu.standalone.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a register and how people head them; their order is free. */
enum RegisterColumn {
    PARK("园区名称", Use.BOTH, "园区", "工业园区名称", "工业园区", "所属园区", "所在园区"),
    PARK_CODE("园区编号", Use.PARKS, "园区代码"),
    ENGLISH_NAME("英文名", Use.PARKS, "英文名称", "园区英文名"),
    UNITS("所在区县", Use.BOTH, "区县", "所属区县", "所在区", "上报单位", "责任单位", "区(县)"),
    LEVEL("级别", Use.PARKS, "园区级别", "园区等级", "等级"),
    /** About the mainstream alone; which other rivers there are stands in {@link #RIVERS}. */
    MAINSTREAM("临长江干流", Use.BOTH, "是否临长江干流"),
    RIVERS("所临河流", Use.BOTH, "河流", "所临江河"),
    BONDED("综合保税区", Use.PARKS, "是否综保区", "综保区", "是否综合保税区"),
    WITHIN("所在大园区", Use.PARKS, "上级园区", "位于园区内", "包含于"),
    CLUSTER("组团名称", Use.CLUSTERS, "组团", "园区组团"),
    CLUSTER_CODE("组团编号", Use.CLUSTERS, "组团代码"),
    IN_SCOPE("是否纳入", Use.CLUSTERS, "是否纳入建设范围", "纳入建设范围", "纳入范围"),
    ENTERPRISES("企业数", Use.CLUSTERS, "入驻企业数", "企业数量", "入驻企业"),
    SCOPE_REASON("认定理由", Use.CLUSTERS, "不纳入理由", "范围认定理由"),
    MANAGEMENT_BODY("园区管理机构", Use.BOTH, "管理机构"),
    SOURCE("来源", Use.BOTH, "数据来源", "依据"),
    ORDINAL("序号", Use.BOTH, "编号", "no", "no."),
    REMARK("备注", Use.BOTH, "说明"),
    /** The column that an error copy of the file has; ignored when the mended copy comes back. */
    ERRORS("导入错误", Use.BOTH);

    /** In which of the two tables a column may stand. */
    private enum Use {
        PARKS,
        CLUSTERS,
        BOTH
    }

    private final String heading;
    private final Use use;
    private final List<String> otherHeadings;

    RegisterColumn(String heading, Use use, String... otherHeadings) {
        this.heading = heading;
        this.use = use;
        this.otherHeadings = List.of(otherHeadings);
    }

    /** Its heading. */
    String heading() {
        return heading;
    }

    /** Whether it may stand in the table of clusters, or else in that of parks. */
    boolean standsIn(boolean clusters) {
        return use == Use.BOTH || (use == Use.CLUSTERS) == clusters;
    }

    /** The column that people head so: without regard to blanks, stars, units in brackets and full or half width. */
    static Optional<RegisterColumn> headed(String text) {
        String plain = plain(text);
        return Arrays.stream(values())
                .filter(column -> plain(column.heading).equals(plain)
                        || column.otherHeadings.stream()
                                .anyMatch(other -> plain(other).equals(plain)))
                .findFirst();
    }

    private static String plain(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s*]", "")
                .toLowerCase(java.util.Locale.ROOT);
        String bare = half.replaceAll("\\([^()]*\\)$", "");
        return bare.isEmpty() ? half : bare;
    }
}
