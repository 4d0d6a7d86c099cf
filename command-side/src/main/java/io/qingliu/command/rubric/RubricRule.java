package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Rule;

/** The rules of a rubric. */
public enum RubricRule implements Rule {
    /** Versions are counted from 1 without a gap. */
    THE_NEXT_VERSION_FOLLOWS_THE_LAST(Rule.integrity(
            "版本号应为 {0}，收到 {1}；已发布的版本不能改写，请按下一版本发布。",
            "The version must be {0}, not {1}; a published version is never rewritten, publish the next one.")),
    /** Points are whole numbers in a declared scale (rulings §6). */
    THE_SCALE_IS_A_POWER_OF_TEN(Rule.integrity(
            "计分精度 {0} 不可用；请用 1（整数分）、10（一位小数）、100 或 1000。",
            "The scale {0} cannot be used; use 1 (whole points), 10 (tenths), 100 or 1000.")),
    /** Every later fact names an item by its code. */
    AN_ITEM_STANDS_ONCE(Rule.integrity(
            "编号“{0}”出现了不止一次；请为每个类别、评分项和否决项使用不同编号。",
            "The code '{0}' stands more than once; give every category, item and veto a code of its own.")),
    /** An item without points decides nothing; the upper limit keeps sums exact. */
    AN_ITEM_IS_WORTH_SOMETHING(
            Rule.integrity(
                    "评分项“{0}”的满分 {1} 不可用；应为大于 0 的整数（按计分精度计），且至少要有一个非加分项。",
                    "The maximum {1} of item '{0}' cannot be used; it must be above 0 (in the scale), and at least one item must not be a bonus.")),
    /** Sums are shown by category. */
    AN_ITEM_BELONGS_TO_A_CATEGORY(Rule.integrity(
            "评分项“{0}”所属类别“{1}”不在类别表中；请补充该类别或改正编号。",
            "Item '{0}' belongs to category '{1}', which the rubric does not have; add it or mend the code.")),
    /** Two figures for one thing must agree. */
    THE_CATEGORIES_MUST_SUM_TO_THEIR_ITEMS(Rule.integrity(
            "类别“{0}”写的满分是 {1}，而其评分项（不含加分项）合计 {2}；请核对。",
            "Category '{0}' says {1}, but its items (bonus apart) sum to {2}; check them.")),
    /** Two figures for one thing must agree. */
    THE_ITEMS_MUST_SUM_TO_THE_MAXIMUM(Rule.integrity(
            "评分项（不含加分项）合计 {0}，与满分 {1} 不符；请核对各项分值。",
            "The items (bonus apart) sum to {0}, not to the maximum {1}; check the items.")),
    /** “得分在90分以上（含90分）” (notice 四(一)4, 四(二)3), compared exactly whatever the maximum is. */
    THE_PASS_MARK_IS_AT_LEAST_90(Rule.notice(
            "合格分 {0}（满分 {1}）低于百分之九十；通知渝环办〔2024〕163号四（一）4规定“90分以上（含90分）”，请提高合格分。",
            "The pass mark {0} of {1} is below 90 of 100; the notice 渝环办〔2024〕163号 四(一)4 says 90 or more. Raise it.")),
    /** A mark above the maximum could never be reached. */
    THE_PASS_MARK_IS_WITHIN_THE_MAXIMUM(Rule.integrity(
            "合格分 {0} 高于满分 {1}，无人能够合格；请核对。",
            "The pass mark {0} lies above the maximum {1}, so nothing could pass; check it.")),
    /** Only a published version can be taken out of use. */
    THIS_VERSION_DOES_NOT_EXIST(
            Rule.integrity("没有第 {0} 版；已发布到第 {1} 版。", "There is no version {0}; the last one published is {1}.")),
    /** Once is enough. */
    IT_IS_ALREADY_WITHDRAWN(Rule.integrity("第 {0} 版已经停用。", "Version {0} is already out of use."));

    private final Wording wording;

    RubricRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
