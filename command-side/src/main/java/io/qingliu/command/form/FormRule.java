package io.qingliu.command.form;

import io.qingliu.command.kernel.Rule;

/** The rules of a survey form. */
public enum FormRule implements Rule {
    /** Versions are counted from 1 without a gap. */
    THE_NEXT_VERSION_FOLLOWS_THE_LAST(Rule.integrity(
            "版本号应为 {0}，收到 {1}；已发布的版本不能改写，请按下一版本发布。",
            "The version must be {0}, not {1}; a published version is never rewritten, publish the next one.")),
    /** “源、网、厂”调查表 (notice 附件). */
    A_FORM_HAS_ALL_THREE_PARTS(
            Rule.notice(
                    "调查表缺少“{0}”部分；通知附件为“源、网、厂”调查表，三部分各须至少一种记录。",
                    "The form lacks the part {0}; the notice's annex is a form of sources, network and plant, each with at least one kind of row.")),
    /** Rows name their kind. */
    A_KIND_STANDS_ONCE(Rule.integrity(
            "记录类型“{0}”出现了不止一次；请使用不同名称。", "The kind of row '{0}' stands more than once; give each a name of its own.")),
    /** A row without fields says nothing. */
    A_KIND_HAS_FIELDS(
            Rule.integrity("记录类型“{0}”没有字段；请至少列出一个。", "The kind of row '{0}' has no fields; list at least one.")),
    /** Rows name their fields. */
    A_FIELD_STANDS_ONCE(Rule.integrity(
            "字段“{0}”在同一记录类型中出现了不止一次；请使用不同名称。",
            "The field '{0}' stands more than once in its kind of row; give each a name of its own.")),
    /** A choice needs something to choose from, and several choices are parted by 、. */
    AN_OPTION_FIELD_NAMES_ITS_OPTIONS(
            Rule.integrity(
                    "字段“{0}”是选项字段，须列出互不相同的选项，选项中不能含顿号、逗号或分号；其他字段不列选项。",
                    "The field '{0}' must list its options, each once and without commas or semicolons; only option fields list any.")),
    /** A range that nothing fits would refuse every row. */
    A_RANGE_IS_NOT_EMPTY(
            Rule.integrity(
                    "字段“{0}”的取值范围不可用：最小值、最大值应为数字且最小值不大于最大值，小数位为 0 至 9，只有整数和小数字段可设范围。",
                    "The range of the field '{0}' cannot be used: limits are numbers, the least not above the greatest, decimals 0 to 9, and only numbers have limits."));

    private final Wording wording;

    FormRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
