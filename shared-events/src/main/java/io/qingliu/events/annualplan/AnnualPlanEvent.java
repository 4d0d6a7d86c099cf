package io.qingliu.events.annualplan;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.StreamId;

/** Facts about the “美丽重庆” annual work plan 年度计划 of one unit and year (notice 四(二)). */
public sealed interface AnnualPlanEvent extends DomainEvent permits AnnualPlanAdopted, AnnualPlanRevised {
    /** The stream. */
    AnnualPlanId annualPlanId();

    @Override
    default StreamId stream() {
        return annualPlanId();
    }
}
