package io.qingliu.events;

/**
 * One rule of a policy with its value, its mark and its source.
 *
 * @param code which rule, for instance demonstration.cut-off
 * @param value its value as text; the rule says how it reads
 * @param mark where it comes from
 * @param sourceDocument the document or "proposed"
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 */
public record PolicyRule(
        @Zh("规则代码") String code,
        @Zh("取值") String value,
        @Zh("来源") Mark mark,
        @Zh("来源文件") String sourceDocument,
        @Zh("中文说明") String zh,
        @Zh("英文说明") String en) {}
