package io.qingliu.events.ids;

/**
 * The “美丽重庆” annual work plan 年度工作计划 of one unit and year.
 *
 * @param value the id, {@code annualplan-…}
 */
public record AnnualPlanId(String value) implements StreamId {
    public AnnualPlanId {
        Ids.require("annualplan-", value);
    }
}
